package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/receiptlog"
	goclient "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/network/receipt"
)

var receiptLogs = receiptlog.NewReceiptLog()

// receipted waits until the nodes together have a receipt that is verified against the chain.
func (n *testnet) receipted(id common.Hash) *receipt.Receipt {
	n.t.Helper()
	c, err := goclient.Open(n.t.Context(), goclient.Options{Network: n.net})
	require.NoError(n.t, err)
	defer c.Close()
	var out *receipt.Receipt
	until(n.t, "the receipt of "+id.Hex(), func() (bool, string) {
		r, err := c.Receipt(n.t.Context(), id)
		out = r
		return err == nil, fmt.Sprint(err)
	})
	for _, p := range out.Parts {
		require.Equal(n.t, n.chain.block(p.BlockNumber).Hash(), p.BlockHash, "each decided at a block of the chain")
	}
	return out
}

// TestReceiptIsCheckedByAContract has a request on chain answered, and shows the receipt to a contract, once true and
// then false.
func TestReceiptIsCheckedByAContract(t *testing.T) {
	n := shared(t)
	asked := n.ask(n.owner, "a")
	n.answered(asked)
	r := n.receipted(asked.id)
	keyID, err := bind.Call(nft.Instance(n.chain.eth, n.net.Contracts.PKPNFT), nil, nft.PackDerivedKeyId(n.token), nft.UnpackDerivedKeyId)
	require.NoError(t, err)
	e, err := coord.UnpackSignatureFulfilledEvent(&n.fulfilments(asked.id)[0])
	require.NoError(t, err)
	require.Len(t, r.Committee, 3)
	require.Equal(t, receipt.Body{
		Kind: receipt.Sign, RequestID: asked.id, KeyID: keyID, Digest: asked.digest, Epoch: r.Epoch, Committee: r.Committee,
		Outcome: crypto.Keccak256Hash(e.R[:], e.S[:], []byte{e.V}),
	}, r.Body)

	opts := bind.NewKeyedTransactor(n.owner.Key, new(big.Int).SetUint64(n.net.ChainID))
	at, tx, err := bind.DeployContract(opts, common.FromHex(receiptlog.ReceiptLogMetaData.Bin), n.chain.eth, receiptLogs.PackConstructor(n.net.Contracts.Staking))
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, n.chain.receipt(tx.Hash()).Status)
	said, parts := forContract(r)
	for name, c := range map[string]struct {
		change func(*receiptlog.ReceiptsReceipt, []receiptlog.ReceiptsPart) []receiptlog.ReceiptsPart
		want   any
	}{
		"k-1 signatures": {func(_ *receiptlog.ReceiptsReceipt, p []receiptlog.ReceiptsPart) []receiptlog.ReceiptsPart {
			return p[:2]
		},
			&receiptlog.ReceiptLogReceiptsTooFew{Members: big.NewInt(2), Needed: big.NewInt(3)}},
		"another digest": {func(s *receiptlog.ReceiptsReceipt, p []receiptlog.ReceiptsPart) []receiptlog.ReceiptsPart {
			s.Digest[0]++
			return p
		},
			&receiptlog.ReceiptLogReceiptsSignatureInvalid{Index: new(big.Int)}},
	} {
		changed := said
		p := c.change(&changed, parts)
		_, err := n.chain.eth.CallContract(context.Background(), ethereum.CallMsg{To: &at, Data: receiptLogs.PackShow(changed, p)}, nil)
		var why rpc.DataError
		require.True(t, errors.As(err, &why), "%s: %v", name, err)
		text, _ := why.ErrorData().(string)
		got, err := receiptLogs.UnpackError(common.FromHex(text))
		require.NoError(t, err, name)
		require.Equal(t, fmt.Sprintf("%+v", c.want), fmt.Sprintf("%+v", got), name)
	}
	logs := n.do(n.stranger, at, nil, receiptLogs.PackShow(said, parts)).Logs
	require.Len(t, logs, 1)
	shown, err := receiptLogs.UnpackShownEvent(logs[0])
	require.NoError(t, err)
	require.Equal(t, asked.id, common.Hash(shown.RequestId))
}

// forContract is a receipt as contracts take it.
func forContract(r *receipt.Receipt) (said receiptlog.ReceiptsReceipt, parts []receiptlog.ReceiptsPart) {
	said = receiptlog.ReceiptsReceipt{
		Kind: uint8(r.Kind), RequestId: r.RequestID, KeyId: r.KeyID, Digest: r.Digest, Cid: r.CID, EpochNumber: new(big.Int).SetUint64(r.Epoch),
		Committee: []byte(r.Committee), Outcome: r.Outcome,
	}
	for _, p := range r.Parts {
		parts = append(parts, receiptlog.ReceiptsPart{
			Node: p.Node, BlockNumber: new(big.Int).SetUint64(p.BlockNumber), BlockHash: p.BlockHash,
			R: [32]byte(p.Signature[:32]), S: [32]byte(p.Signature[32:64]), V: p.Signature[64],
		})
	}
	return said, parts
}

// TestReceiptOfAnAction says what the action responded, and which action it was.
func TestReceiptOfAnAction(t *testing.T) {
	n := shared(t)
	cid := n.publish(`Lit.Actions.setResponse({ response: "receipted " + n });`)
	id := n.askAction(cid, `{"n":7}`, expiry)
	e := n.actionAnswered(id)
	r := n.receipted(id)
	require.Equal(t, receipt.Body{
		Kind: receipt.Action, RequestID: id, KeyID: crypto.Keccak256Hash([]byte("lit_action_" + cid)), Digest: crypto.Keccak256Hash([]byte("receipted 7")),
		CID: cid, Epoch: r.Epoch, Committee: r.Committee, Outcome: crypto.Keccak256Hash(e.R[:], e.S[:], []byte{e.V}),
	}, r.Body)
}

// TestReceiptsForThePublishedClient are those of what the SDK asked for over HTTP: see sdk/receipts.mjs for the steps, each of
// which names the receipt.
func TestReceiptsForThePublishedClient(t *testing.T) {
	n := shared(t)
	steps := n.script("receipts.mjs", secretOf(n.owner), n.context())
	require.Len(t, steps, 3)
	for i, kind := range []receipt.Kind{receipt.Sign, receipt.Decryption, receipt.Action} {
		name, id, _ := strings.Cut(steps[i], " ")
		require.Equal(t, kind.String(), name)
		r := n.receipted(common.HexToHash(id))
		require.Equal(t, kind, r.Kind)
		if kind == receipt.Sign {
			require.Equal(t, crypto.Keccak256Hash([]byte("to be signed")), r.Digest)
			require.Len(t, r.Committee, 3)
		}
		if kind == receipt.Action {
			require.Equal(t, crypto.Keccak256Hash([]byte("said")), r.Digest)
		}
		file := n.dir + "/receipt.json"
		got := conclave(t, "receipt", r.RequestID.Hex(), "--out", file, "--network", n.dir+"/network.json")
		require.Zero(t, got.code, got.stderr)
		verified := conclave(t, "verify", "receipt", file, "--network", n.dir+"/network.json")
		require.Zero(t, verified.code, verified.stderr)
		require.Contains(t, verified.out, "members of the set of epoch")
	}
}
