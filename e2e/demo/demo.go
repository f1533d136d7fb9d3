package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	ethereum "github.com/ethereum/go-ethereum"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/devnet/supervisor"
)

// demo is one run.
type demo struct {
	dir, binary    string
	count          int
	passed, failed int

	devnet *child
	others []*child
	events chan supervisor.Event
	net    *supervisor.Devnet
	pids   []int
	eth    *ethclient.Client
	pkp    minted

	treasure   minted // a second key
	secret     stored // what was encrypted for its owner
	ciphertext string
}

// Roles of the development accounts.
const (
	owner    = 1 // mints the key
	friend   = 2 // is permitted
	stranger = 3 // is not
	helper   = 4 // anybody
)

func (d *demo) keyFile(account int) string { return d.net.Accounts[account].KeyFile }

func (d *demo) address(account int) common.Address { return d.net.Accounts[account].Address }

// all goes through the checks. The network is stopped at the end whatever happens.
func (d *demo) all(ctx context.Context) {
	up := d.check(ctx, "the network starts and every node is ready", true, d.starts)
	d.check(ctx, "every node's attestation evidence stands on chain", up, d.attested)
	mint := d.check(ctx, "mint a key without a ceremony", up, d.mints)
	permitted := d.check(ctx, "permit a second address", mint, d.permits)
	d.check(ctx, "the second address asks on chain and is answered, verified by the contract and here", permitted, d.answers)
	d.check(ctx, "a stranger's request is refused by the contract", mint, d.refusesStranger)
	hidden := d.check(ctx, "the owner encrypts for whoever holds this NFT, and stores the ciphertext on IPFS", up, d.encrypts)
	d.check(ctx, "the owner decrypts on its own machine", hidden, d.by(owner, d.decrypts))
	d.check(ctx, "a second account without the NFT is refused, with the reason", hidden, d.by(friend, d.denied))
	moved := d.check(ctx, "the NFT is transferred to it on chain", hidden, d.handsOver)
	d.check(ctx, "it decrypts on its own machine", moved, d.by(friend, d.decrypts))
	d.check(ctx, "the nodes have seen neither ciphertext nor plaintext", moved, d.unseen)
	d.check(ctx, "the first owner is refused now", moved, d.by(owner, d.denied))
	d.check(ctx, "the key sends an EVM transaction that the chain accepts", moved, d.spends)
	var held *asked
	revoked := d.check(ctx, "a permission revoked before the nodes' pinned block is refused by every node", permitted,
		func(ctx context.Context) (detail string, err error) {
			held, detail, err = d.revokes(ctx)
			return detail, err
		})
	d.check(ctx, "that request is never answered, and its fee comes back", revoked,
		func(ctx context.Context) (string, error) { return d.refunds(ctx, held) })
	killed := d.check(ctx, "a node is killed and the next request is answered", mint, d.survives)
	back := d.check(ctx, "the node is started again and catches up", killed, d.recovers)
	d.check(ctx, "another node is killed, so the restarted one must take part, and it does", back, d.takesPart)
	d.check(context.WithoutCancel(ctx), "everything stops and no process is left", d.devnet != nil, d.stops)
}

// by is a check for one account.
func (d *demo) by(account int, check func(context.Context, int) (string, error)) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) { return check(ctx, account) }
}

func (d *demo) starts(ctx context.Context) (detail string, err error) {
	net, seconds, err := d.startDevnet(ctx)
	if err != nil {
		return "", err
	}
	d.net = net
	d.pids = append(d.pids, net.PID)
	for _, n := range net.Nodes {
		d.pids = append(d.pids, n.PID)
	}
	if d.eth, err = ethclient.DialContext(ctx, net.RPC); err != nil {
		return "", err
	}
	return fmt.Sprintf("%d nodes, ready after %.1f s", len(net.Nodes), seconds), nil
}

func (d *demo) attested(ctx context.Context) (string, error) {
	var s status
	if err := d.conclave(ctx, &s, "network", "status"); err != nil {
		return "", err
	}
	if len(s.Nodes) != d.count {
		return "", fmt.Errorf("%d nodes serve, %d are expected", len(s.Nodes), d.count)
	}
	seen := map[common.Hash]bool{{}: true}
	var hashes []string
	for _, n := range s.Nodes {
		if seen[n.Evidence] || !n.Ready {
			return "", fmt.Errorf("node %s: evidence %s, ready %v", n.Address, n.Evidence, n.Ready)
		}
		seen[n.Evidence] = true
		hashes = append(hashes, n.Evidence.TerminalString())
	}
	return strings.Join(hashes, " "), nil
}

func (d *demo) mints(ctx context.Context) (string, error) {
	if err := d.conclave(ctx, &d.pkp, "pkp", "mint", "--key-file", d.keyFile(owner)); err != nil {
		return "", err
	}
	if d.pkp.Owner != d.address(owner) {
		return "", fmt.Errorf("owner is %s", d.pkp.Owner)
	}
	return fmt.Sprintf("address %s, %d gas", d.pkp.Address, d.pkp.GasUsed), nil
}

func (d *demo) permits(ctx context.Context) (string, error) {
	var s sent
	err := d.conclave(ctx, &s, "pkp", "permit", d.pkp.TokenID.Hex(), "--address", d.address(friend).Hex(), "--key-file", d.keyFile(owner))
	return fmt.Sprintf("%s, %d gas", d.address(friend), s.GasUsed), err
}

// ask has an account ask for a signature and verifies the answer.
func (d *demo) ask(ctx context.Context, account int, message string) (*asked, error) {
	var a asked
	err := d.conclave(ctx, &a, "request", "sign", "--pkp", d.pkp.TokenID.Hex(), "--message", message, "--expires", "300",
		"--wait", "--key-file", d.keyFile(account))
	if err != nil {
		return nil, err
	}
	return &a, d.verify(ctx, a)
}

// verify asks the contract and recovers the signer, without the command line's help.
func (d *demo) verify(ctx context.Context, a asked) error {
	if a.Answer == nil {
		return errors.New("there is no answer")
	}
	bound := coordinator.NewCoordinator()
	raw, err := d.eth.CallContract(ctx, ethereum.CallMsg{
		To: &d.net.Network.Contracts.Coordinator, Data: bound.PackVerifySignature(d.pkp.TokenID.Big(), a.Digest, a.Answer.R, a.Answer.S, a.Answer.V),
	}, nil)
	if err != nil {
		return fmt.Errorf("ask the contract: %w", err)
	}
	valid, err := bound.UnpackVerifySignature(raw)
	if err != nil || !valid {
		return errors.Join(errors.New("the contract does not accept the signature"), err)
	}
	sig := append(append(a.Answer.R.Bytes(), a.Answer.S.Bytes()...), a.Answer.V-27)
	pub, err := crypto.SigToPub(a.Digest[:], sig)
	if err != nil {
		return err
	}
	if signer := crypto.PubkeyToAddress(*pub); signer != d.pkp.Address {
		return fmt.Errorf("signed by %s, not by the key %s", signer, d.pkp.Address)
	}
	return nil
}

func (a *asked) String() string {
	return fmt.Sprintf("answered after %d blocks, %.1f s", a.Answer.Blocks, a.Answer.Seconds)
}

func (d *demo) answers(ctx context.Context) (string, error) {
	a, err := d.ask(ctx, friend, "a quorum behind a locked door")
	if err != nil {
		return "", err
	}
	return a.String(), nil
}

func (d *demo) refusesStranger(ctx context.Context) (string, error) {
	var before, after status
	if err := d.conclave(ctx, &before, "network", "status"); err != nil {
		return "", err
	}
	var a asked
	err := d.conclave(ctx, &a, "request", "sign", "--pkp", d.pkp.TokenID.Hex(), "--message", "mine!", "--key-file", d.keyFile(stranger))
	var failed *cliError
	if !errors.As(err, &failed) || failed.code != 3 || !strings.Contains(failed.stderr, "CoordinatorNotPermitted") {
		return "", fmt.Errorf("exit code 3 with CoordinatorNotPermitted is expected, not: %w", errors.Join(err))
	}
	if err := d.conclave(ctx, &after, "network", "status"); err != nil {
		return "", err
	}
	if before.Requests != after.Requests {
		return "", errors.New("the contract has recorded a request")
	}
	return "CoordinatorNotPermitted, exit code 3, nothing recorded", nil
}

func (d *demo) stops(context.Context) (string, error) {
	if d.eth != nil {
		d.eth.Close()
	}
	err := d.stopAll()
	left, lerr := d.left()
	if err = errors.Join(err, lerr); err != nil {
		return "", err
	}
	if len(left) > 0 {
		return "", fmt.Errorf("still running: %s", strings.Join(left, "; "))
	}
	return fmt.Sprintf("%d processes ended", len(d.pids)+len(d.others)), nil
}

// node is the process of a registered node.
func (d *demo) node(index int) supervisor.Node { return d.net.Nodes[index-1] }
