package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/wallet"
)

// What is encrypted. The number makes it something that no guess finds, so that it can be looked for.
const message = "the treasure is 271828182845904523536 steps to the north"

// stored is a ciphertext that stands somewhere.
type stored struct {
	Reference string `json:"reference"`
	Bytes     int    `json:"bytes"`
}

// decrypted is what a command says of a plaintext that it has written.
type decrypted struct {
	Bytes  int `json:"bytes"`
	Faults []struct {
		Node    string `json:"node"`
		Problem string `json:"problem"`
	} `json:"faults"`
}

// encrypts has the owner mint a key, encrypt for whoever holds its token, and put the ciphertext on IPFS.
func (d *demo) encrypts(ctx context.Context) (string, error) {
	file := filepath.Join(d.dir, "message.txt")
	if err := os.WriteFile(file, []byte(message), 0o600); err != nil {
		return "", err
	}
	if err := d.conclave(ctx, &d.treasure, "pkp", "mint", "--key-file", d.keyFile(owner)); err != nil {
		return "", err
	}
	if err := d.processed(ctx, d.treasure.Block); err != nil {
		return "", err
	}
	err := d.conclave(ctx, &d.secret, "encrypt", "--owns-pkp", d.treasure.TokenID.Hex(), "--in", file, "--ipfs", d.net.IPFS, "--out", "ipfs://")
	if err != nil {
		return "", err
	}
	cid, ok := strings.CutPrefix(d.secret.Reference, "ipfs://")
	if !ok {
		return "", fmt.Errorf("stored as %s", d.secret.Reference)
	}
	// Read back from the IPFS node, without the command line's help.
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, d.net.IPFS+"/ipfs/"+cid, nil)
	if err != nil {
		return "", err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	var envelope struct {
		Ciphertext string `json:"ciphertext"`
	}
	if err := json.NewDecoder(res.Body).Decode(&envelope); err != nil || envelope.Ciphertext == "" {
		return "", errors.Join(fmt.Errorf("IPFS gives no ciphertext for %s", cid), err)
	}
	d.ciphertext = envelope.Ciphertext
	return fmt.Sprintf("%s, %d bytes", d.secret.Reference, d.secret.Bytes), nil
}

// reads has an account decrypt. It returns what it read.
func (d *demo) reads(ctx context.Context, account int) (string, error) {
	out := filepath.Join(d.dir, fmt.Sprintf("read-by-%d.txt", account))
	var r decrypted
	err := d.conclave(ctx, &r, "decrypt", "--in", d.secret.Reference, "--ipfs", d.net.IPFS, "--out", out, "--key-file", d.keyFile(account))
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(out)
	return string(text), err
}

// decrypts checks that an account reads the message.
func (d *demo) decrypts(ctx context.Context, account int) (string, error) {
	text, err := d.reads(ctx, account)
	if err != nil {
		return "", err
	}
	if text != message {
		return "", fmt.Errorf("it reads %q", text)
	}
	return fmt.Sprintf("%s reads it on its own machine", d.address(account)), nil
}

// denied checks that an account is refused, and told why.
func (d *demo) denied(ctx context.Context, account int) (string, error) {
	_, err := d.reads(ctx, account)
	var failed *cliError
	if !errors.As(err, &failed) || failed.code != 3 || !strings.Contains(failed.stderr, "NodeAccessControlConditionsReturnedNotAuthorized") {
		return "", fmt.Errorf("exit code 3 and the nodes' refusal are expected, not: %w", err)
	}
	return fmt.Sprintf("%s: access control conditions are not met (exit code 3)", d.address(account)), nil
}

// owned is a key that changed hands.
type owned struct {
	Owner common.Address `json:"owner"`
	sent
}

// handsOver transfers the token, and waits until the nodes decide at a block that knows of it.
func (d *demo) handsOver(ctx context.Context) (string, error) {
	var o owned
	err := d.conclave(ctx, &o, "pkp", "transfer", d.treasure.TokenID.Hex(), "--to", d.address(friend).Hex(), "--key-file", d.keyFile(owner))
	if err != nil {
		return "", err
	}
	if o.Owner != d.address(friend) {
		return "", fmt.Errorf("the owner is %s", o.Owner)
	}
	return fmt.Sprintf("%s owns the key since block %d", o.Owner, o.Block), d.processed(ctx, o.Block)
}

// processed waits until every node has processed a block.
func (d *demo) processed(ctx context.Context, block uint64) error {
	return poll(ctx, func() (bool, string, error) {
		for _, n := range d.net.Nodes {
			s, err := face.Status(ctx, n.URL)
			if err != nil || s.Tip.Number < block {
				return false, fmt.Sprintf("node %s is at block %d of %d: %v", n.Address, s.Tip.Number, block, err), nil
			}
		}
		return true, "", nil
	})
}

// unseen looks for plaintext and ciphertext in everything that the nodes have written, logs included.
func (d *demo) unseen(context.Context) (string, error) {
	files, size := 0, 0
	err := filepath.WalkDir(filepath.Join(d.net.Dir, "nodes"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files, size = files+1, size+len(raw)
		for what, needle := range map[string]string{"plaintext": message, "ciphertext": d.ciphertext} {
			if bytes.Contains(raw, []byte(needle)) {
				return fmt.Errorf("%s in %s", what, path)
			}
		}
		return nil
	})
	if err == nil && files == 0 {
		err = errors.New("the nodes have written nothing")
	}
	return fmt.Sprintf("neither plaintext nor ciphertext in %d files, %d kB", files, size>>10), err
}

// spends has the key's new owner send ether from the key's own account.
func (d *demo) spends(ctx context.Context) (string, error) {
	if err := d.fund(ctx, d.treasure.Address); err != nil {
		return "", err
	}
	before, err := d.eth.BalanceAt(ctx, d.address(stranger), nil)
	if err != nil {
		return "", err
	}
	var tx sent
	if err := d.conclave(ctx, &tx, "send", "--pkp", d.treasure.TokenID.Hex(), "--to", d.address(stranger).Hex(), "--value", "0.25",
		"--key-file", d.keyFile(friend)); err != nil {
		return "", err
	}
	mined, _, err := d.eth.TransactionByHash(ctx, tx.Tx)
	if err != nil {
		return "", err
	}
	from, err := types.Sender(types.LatestSignerForChainID(mined.ChainId()), mined)
	if err != nil || from != d.treasure.Address {
		return "", errors.Join(fmt.Errorf("the transaction is from %s", from), err)
	}
	after, err := d.eth.BalanceAt(ctx, d.address(stranger), nil)
	if err != nil {
		return "", err
	}
	if got := new(big.Int).Sub(after, before); got.Cmp(big.NewInt(params.Ether/4)) != 0 {
		return "", fmt.Errorf("%v wei have arrived", got)
	}
	return fmt.Sprintf("from %s, in block %d, 0.25 ether arrived", from, tx.Block), nil
}

// fund gives an account an ether.
func (d *demo) fund(ctx context.Context, to common.Address) error {
	key, err := wallet.ReadKey(d.keyFile(helper))
	if err != nil {
		return err
	}
	nonce, err := d.eth.PendingNonceAt(ctx, key.Address())
	if err != nil {
		return err
	}
	price, err := d.eth.SuggestGasPrice(ctx)
	if err != nil {
		return err
	}
	tx, err := key.SignTx(ctx, new(big.Int).SetUint64(d.net.Network.ChainID), types.NewTx(&types.LegacyTx{
		Nonce: nonce, GasPrice: new(big.Int).Mul(price, big.NewInt(2)), Gas: params.TxGas, To: &to, Value: big.NewInt(params.Ether),
	}))
	if err != nil {
		return err
	}
	if err := d.eth.SendTransaction(ctx, tx); err != nil {
		return err
	}
	_, err = bind.WaitMined(ctx, d.eth, tx.Hash())
	return err
}
