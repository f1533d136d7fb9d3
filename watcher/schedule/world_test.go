package schedule_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/schedule"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 3

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	quiet = slog.New(slog.DiscardHandler)
	bound = schedules.NewSchedules()
	cid   = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG"
)

// world is a chain with the nodes of an epoch, which look after schedules.
type world struct {
	*chaintest.Network
	t     testing.TB
	nodes []*node
	fee   *big.Int
}

type node struct {
	w      *world
	key    *ecdsa.PrivateKey
	keys   *keyset.Holder
	path   string
	client *chain.Client
	store  *store.Store
	worker *schedule.Worker
	stops  []func()
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{Network: chaintest.Deploy(t, chaintest.Start(t)), t: t, fee: big.NewInt(2e14)}
	w.Join("a", "b", "c")
	w.Genesis()
	w.Anvil.Fund(crypto.PubkeyToAddress(owner.PublicKey))
	for i, keys := range gatetest.Keysets(t, size, 1, chaintest.RootKey()) {
		n := &node{w: w, key: w.Nodes[i], keys: new(keyset.Holder), path: filepath.Join(t.TempDir(), "node.db")}
		n.keys.Add(keys)
		w.nodes = append(w.nodes, n)
		n.start()
		t.Cleanup(func() { n.kill() })
	}
	return w
}

// start begins the node's work on what its database says.
func (n *node) start() {
	t := n.w.t
	var err error
	n.store, err = store.Open(ctx, store.Options{Path: n.path})
	require.NoError(t, err)
	n.client = n.w.Dial()
	tips, views := watcher.NewTips(store.Block{}), chain.NewViews(n.client, n.w.Contracts)
	txs, err := chain.NewTxManager(chain.TxConfig{
		Client: n.client, Store: n.store, Signer: chain.NewSigner(n.key), Poll: 20 * time.Millisecond, Confirmations: 32, Logger: quiet,
	})
	require.NoError(t, err)
	undone := uint64(0)
	follower, err := chain.NewFollower(chain.FollowerConfig{
		Source: n.client, Decoder: chain.NewDecoder(n.w.Contracts), Start: n.w.Start, Poll: 50 * time.Millisecond, Logger: quiet,
	}, n.store, chain.HandlerFunc(func(_ context.Context, tip store.Block) { tips.Set(tip, undone) }))
	require.NoError(t, err)
	n.worker = schedule.New(schedule.Config{
		Views: views, Source: n.client, Txs: txs, Store: n.store, Tips: tips, Keysets: n.keys, Log: quiet,
	})
	n.stops = nil
	for _, run := range []func(context.Context) error{follower.Run, txs.Run, n.worker.Run} {
		running, cancel := context.WithCancel(ctx)
		done := make(chan struct{})
		go func() {
			defer close(done)
			_ = run(running) // its context's
		}()
		n.stops = append(n.stops, func() { cancel(); <-done })
	}
}

// kill ends the node's work wherever it is.
func (n *node) kill() {
	for _, stop := range n.stops {
		stop()
	}
	if n.store != nil {
		require.NoError(n.w.t, n.store.Close())
	}
	n.stops, n.store = nil, nil
}

// register makes a schedule of the owner's with a budget for some runs.
func (w *world) register(terms schedules.ISchedulesTerms, filter schedules.ISchedulesFilter, runs int64) *big.Int {
	w.t.Helper()
	head, err := w.Anvil.Eth().HeaderByNumber(ctx, nil)
	require.NoError(w.t, err)
	if terms.EndsAt == 0 {
		terms.EndsAt = head.Time + 100_000
	}
	terms.MaxFee, terms.TokenId = w.fee, new(big.Int)
	budget := new(big.Int).Mul(w.fee, big.NewInt(runs))
	rc := w.Send(owner, w.Contracts.Schedules, budget, bound.PackRegister(terms, filter, cid, []byte("{}")))
	return rc.Logs[0].Topics[1].Big()
}

// fired returns the runs of a schedule on the chain, oldest first.
func (w *world) fired(id *big.Int) (out []*schedules.SchedulesScheduleFired) {
	w.t.Helper()
	client := w.nodes[0].client
	if client == nil {
		client = w.Dial()
	}
	head, err := client.Head(ctx)
	require.NoError(w.t, err)
	logs, err := client.LogsWith(ctx, w.Start, head.Number, []common.Address{w.Contracts.Schedules},
		[]common.Hash{bound.GetABI().Events["ScheduleFired"].ID})
	require.NoError(w.t, err)
	for _, l := range logs {
		e, err := bound.UnpackScheduleFiredEvent(&l)
		require.NoError(w.t, err)
		if e.ScheduleId.Cmp(id) == 0 {
			out = append(out, e)
		}
	}
	return out
}

func (w *world) schedule(id *big.Int) schedules.ISchedulesSchedule {
	w.t.Helper()
	s, err := chain.NewViews(w.nodes[0].client, w.Contracts).Latest().Schedule(ctx, id)
	require.NoError(w.t, err)
	return s
}

// until waits for a condition while blocks come.
func (w *world) until(what string, ok func() bool) {
	w.t.Helper()
	deadline := time.Now().Add(time.Minute)
	for !ok() {
		require.True(w.t, time.Now().Before(deadline), "waited in vain: %s", what)
		w.pass(1)
	}
}

// pass makes blocks, each of which the nodes that work process before the next comes.
func (w *world) pass(blocks int) {
	w.t.Helper()
	for range blocks {
		w.Anvil.Mine(1)
		head, err := w.Anvil.Eth().HeaderByNumber(ctx, nil)
		require.NoError(w.t, err)
		for _, n := range w.nodes {
			if n.store == nil {
				continue
			}
			chaintest.Until(w.t, "the node searches the block", func() bool {
				scans, err := n.store.Scanned(ctx)
				return err == nil && len(scans) > 0 && scans[0].Number >= head.Number.Uint64()
			})
		}
	}
}

// transfer emits an event of the token.
func (w *world) transfer(to common.Address) {
	w.t.Helper()
	w.Send(w.Deployer, w.Token, nil, transferTo(to))
}

func transferTo(to common.Address) []byte {
	return conclavetoken.NewConclaveToken().PackTransfer(to, big.NewInt(7))
}

// transfersTo is a filter for transfers to an address.
func (w *world) transfersTo(to common.Address) schedules.ISchedulesFilter {
	f := schedules.ISchedulesFilter{Emitter: w.Token, Mask: 0b101}
	f.Topics[0] = conclavetoken.NewConclaveToken().GetABI().Events["Transfer"].ID
	f.Topics[2] = common.BytesToHash(to[:])
	return f
}
