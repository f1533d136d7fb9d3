package node

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"os"

	"github.com/conclave-network/conclave/actions/fetch"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/sign"
)

// How many actions run at a time, and how many workers stand ready, plain and with ethers loaded: for requests, and for
// conditions and signing in, which requests wait for.
const (
	runs, warmRuns, loadedRuns   = 16, 4, 2
	checks, warmOnes, loadedOnes = 4, 1, 1
)

// openActions starts the workers that actions run in, and what nodes that run the same talk over.
func (n *Node) openActions(context.Context) error {
	path, err := worker.Beside()
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		return &hintError{fmt.Errorf("find the program that runs actions: %w", err),
			"it lies beside conclave: go build -o bin/conclave-action ./actions/cmd/conclave-action"}
	}
	for _, p := range []struct {
		pool                  **worker.Pool
		running, warm, loaded int
	}{{&n.runs, runs, warmRuns, loadedRuns}, {&n.checks, checks, warmOnes, loadedOnes}} {
		pool, err := worker.New(worker.Config{Path: path, Running: p.running, Warm: p.warm, Loaded: p.loaded})
		if err != nil {
			return err
		}
		*p.pool = pool
		n.closers = append(n.closers, func() error { pool.Close(); return nil })
	}
	n.board = meet.New(meet.Config{
		Keysets: n.keysets, Peers: n.host, Sign: func(m []byte) []byte { return ed25519.Sign(n.id.Peer(), m) }, Log: n.log,
	})
	n.board.Register(n.host)
	return nil
}

// execution is what all that runs actions has in common.
func (n *Node) execution(c execute.Config) execute.Config {
	c.ChainID, c.Views, c.Limits, c.Rand, c.Log = n.net.ChainID, n.views, n.limits, rand.Reader, n.log
	c.Journal, c.Receipts = &n.journal, n.receipts
	c.Codes = codes{n}
	var loopback []string
	if attest.DevnetChain(n.net.ChainID) { // whatever the file says, elsewhere actions do not reach this machine
		loopback = n.cfg.ActionLoopbackHosts
	}
	c.Fetcher = fetch.New(fetch.Config{LoopbackHosts: loopback})
	return c
}

// openErrands makes what runs actions that were asked for on chain.
func (n *Node) openErrands(c execute.Config) {
	c.Store, c.Accounts = n.db, n.rpc
	onChain := execute.NewOnChain(c, sign.Receiver{Store: n.db, Tips: n.tips}, n.signer)
	steps := n.steps
	steps.Receiver, steps.Threshold, steps.Recorder = onChain, onChain, onChain
	n.errands = watcher.NewWorkflow(steps, n.tips, n.log)
}

// codes finds the code of actions.
type codes struct{ *Node }

// Name returns the CIDv0 of code.
func (codes) Name(code []byte) (string, error) {
	c, err := dag.CID(code, 0)
	return c.String(), err
}

// Code reads a file from IPFS. What Get says of failures names no source.
func (c codes) Code(ctx context.Context, cid string, most int) ([]byte, error) {
	code, err := c.ipfs.Get(ctx, cid, most)
	if err != nil && ctx.Err() == nil {
		return nil, fmt.Errorf("%w: %w", execute.ErrCode, err)
	}
	return code, err
}

var _ access.ActionRunner = (*execute.Alone)(nil)
