package e2e

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

const anvilBinary = "../node_modules/.bin/anvil"

// ledger is an anvil process that keeps its port and, in a file, its blocks when it is stopped and started again.
type ledger struct {
	t    testing.TB // of the test that uses it now
	port int
	log  string
	args []string
	p    *process
	rpc  *rpc.Client // over HTTP, so that a restart of the process does not matter
	eth  *ethclient.Client
}

// newLedger starts a chain with a block each second. args are added to anvil's command line.
func newLedger(t testing.TB, dir string, args ...string) *ledger {
	t.Helper()
	l := &ledger{t: t, port: freePort(t), log: filepath.Join(dir, "chain.log")}
	l.args = append([]string{
		"--port", strconv.Itoa(l.port), "--gas-limit", "60000000", "--mnemonic", accounts.Mnemonic, "--block-time", "1",
		"--state", filepath.Join(dir, "chain.json"), "--preserve-historical-states",
	}, args...)
	client, err := rpc.Dial("http://127.0.0.1:" + strconv.Itoa(l.port))
	require.NoError(t, err)
	l.rpc, l.eth = client, ethclient.NewClient(client)
	l.start()
	return l
}

// ws is the endpoint that nodes use.
func (l *ledger) ws() string { return fmt.Sprintf("ws://127.0.0.1:%d", l.port) }

func (l *ledger) http() string { return fmt.Sprintf("http://127.0.0.1:%d", l.port) }

// start starts the process, with the blocks that stop left.
func (l *ledger) start() {
	l.t.Helper()
	p, err := start(l.log, anvilBinary, l.args...)
	require.NoError(l.t, err, "anvil is not installed? npm ci")
	l.p = p
	until(l.t, "anvil answers", func() (bool, string) {
		require.True(l.t, p.alive(), "anvil ended: %s", tail(l.log, 10))
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		var id hexutil.Uint64
		err := l.rpc.CallContext(ctx, &id, "eth_chainId")
		return err == nil, fmt.Sprint(err)
	})
}

// stop ends the process, which writes its blocks to its file before.
func (l *ledger) stop() {
	l.t.Helper()
	l.p.stop(l.t, "anvil")
}

func (l *ledger) freeze() { l.p.signal(syscall.SIGSTOP) }
func (l *ledger) thaw()   { l.p.signal(syscall.SIGCONT) }

func (l *ledger) close() {
	l.p.kill()
	l.rpc.Close()
}

// call calls a JSON-RPC method.
func (l *ledger) call(result any, method string, args ...any) {
	l.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	require.NoError(l.t, l.rpc.CallContext(ctx, result, method, args...), method)
}

// pause ends the making of blocks: then only mine makes some.
func (l *ledger) pause() {
	l.t.Helper()
	l.call(nil, "evm_setIntervalMining", 0)
}

// resume makes a block each second again.
func (l *ledger) resume() {
	l.t.Helper()
	l.call(nil, "evm_setIntervalMining", 1)
}

// mine makes n blocks and returns the number of the last.
func (l *ledger) mine(n int) uint64 {
	l.t.Helper()
	for range n {
		l.call(nil, "evm_mine")
	}
	return l.head()
}

func (l *ledger) head() uint64 {
	l.t.Helper()
	var n hexutil.Uint64
	l.call(&n, "eth_blockNumber")
	return uint64(n)
}

// block returns the canonical block of a number.
func (l *ledger) block(n uint64) *types.Header {
	l.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	h, err := l.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
	require.NoError(l.t, err)
	return h
}

// pooled is how many transactions wait for a block.
func (l *ledger) pooled() uint64 {
	l.t.Helper()
	var s struct{ Pending, Queued hexutil.Uint64 }
	l.call(&s, "txpool_status")
	return uint64(s.Pending + s.Queued)
}

// reorg replaces the newest depth blocks by as many new ones, which are empty but for txs, all in the first. The
// new blocks differ in any case: they are another miner's.
func (l *ledger) reorg(depth uint64, txs ...*types.Transaction) {
	l.t.Helper()
	first := l.head() - depth + 1
	before := l.block(first).Hash()
	pairs := make([]any, len(txs))
	for i, tx := range txs {
		raw, err := tx.MarshalBinary()
		require.NoError(l.t, err)
		pairs[i] = []any{hexutil.Encode(raw), 0}
	}
	l.call(nil, "anvil_setCoinbase", common.BytesToAddress(before[:]))
	l.call(nil, "anvil_reorg", depth, pairs)
	require.NotEqual(l.t, before, l.block(first).Hash(), "anvil made the same block again")
}

// receipt waits until a transaction is in a block.
func (l *ledger) receipt(tx common.Hash) *types.Receipt {
	l.t.Helper()
	var r *types.Receipt
	until(l.t, "transaction "+tx.Hex()+" is in a block", func() (bool, string) {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		var err error
		r, err = l.eth.TransactionReceipt(ctx, tx)
		return err == nil, fmt.Sprint(err)
	})
	return r
}
