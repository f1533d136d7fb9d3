package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/store"
)

// following is a follower at work.
type following struct {
	t        testing.TB
	net      *chaintest.Network
	store    *store.Store
	follower *chain.Follower
	client   *chain.Client
	wakeups  atomic.Int64
	stop     func()
}

func follow(t testing.TB, net *chaintest.Network, url string, s *store.Store, change func(*chain.FollowerConfig)) *following {
	t.Helper()
	f := &following{t: t, net: net, store: s, client: dial(t, url)}
	cfg := chain.FollowerConfig{
		Source: f.client, Decoder: chain.NewDecoder(net.Contracts), Start: net.Start, Poll: 50 * time.Millisecond, Logger: quiet(),
	}
	if change != nil {
		change(&cfg)
	}
	var err error
	f.follower, err = chain.NewFollower(cfg, s, chain.HandlerFunc(func(context.Context, store.Block) { f.wakeups.Add(1) }))
	require.NoError(t, err)
	run, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- f.follower.Run(run) }()
	stopped := false
	f.stop = func() {
		if !stopped {
			stopped = true
			cancel()
			require.ErrorIs(t, <-done, context.Canceled)
		}
	}
	t.Cleanup(f.stop)
	return f
}

// caughtUp waits until the cursor is at the chain's head and checks that the store holds exactly the chain's events.
func (f *following) caughtUp() {
	f.t.Helper()
	var head *types.Header
	chaintest.Until(f.t, "follower at the head", func() bool {
		var err error
		if head, err = f.net.Anvil.Eth().HeaderByNumber(ctx, nil); err != nil {
			return false
		}
		tip, err := f.store.Tip(ctx)
		return err == nil && tip.Hash == head.Hash()
	})
	f.sameAsChain()
}

func (f *following) sameAsChain() {
	f.t.Helper()
	tip, err := f.store.Tip(ctx)
	require.NoError(f.t, err)
	logs, err := f.net.Anvil.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(f.net.Start), ToBlock: new(big.Int).SetUint64(tip.Number), Addresses: f.net.Contracts.Addresses(),
	})
	require.NoError(f.t, err)
	var want []store.Event
	d := chain.NewDecoder(f.net.Contracts)
	for _, l := range logs {
		e, err := d.Decode(l)
		require.NoError(f.t, err)
		want = append(want, e)
	}
	got, err := f.store.EventsOf(ctx, "", 0, 1<<30)
	require.NoError(f.t, err)
	require.Equal(f.t, want, got)
}

// live is a network with an active epoch, one PKP, and its owner.
func live(t testing.TB, args ...string) (*chaintest.Network, *big.Int) {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t, args...))
	n.Join("a", "b", "c")
	n.Genesis()
	return n, n.Mint(owner)
}

var owner = chaintest.Key("owner")

func digest(i int) common.Hash { return crypto.Keccak256Hash([]byte(fmt.Sprint("digest ", i))) }

func openIDs(t testing.TB, s *store.Store) (out []common.Hash) {
	t.Helper()
	rs, err := s.OpenRequests(ctx, store.KindRequested)
	require.NoError(t, err)
	for _, r := range rs {
		out = append(out, r.ID)
	}
	return out
}

func TestFollow(t *testing.T) {
	for _, scheme := range []string{"ws", "http"} {
		t.Run(scheme, func(t *testing.T) {
			n, token := live(t)
			url := map[string]string{"ws": n.Anvil.WS(), "http": n.Anvil.HTTP()}[scheme]
			f := follow(t, n, url, openStore(t, ""), nil)
			f.caughtUp()
			id := n.Request(owner, token, digest(1))
			f.caughtUp()
			require.Equal(t, []common.Hash{id}, openIDs(t, f.store))
			r, err := f.store.Request(ctx, id)
			require.NoError(t, err)
			args, err := chain.Payload[chain.SignatureRequested](r.Requested)
			require.NoError(t, err)
			require.Equal(t, digest(1), args.Digest)
			require.Equal(t, token, args.TokenID)
			require.Equal(t, uint64(1), args.Epoch)
			require.Equal(t, crypto.PubkeyToAddress(owner.PublicKey), args.Requester)
			require.Equal(t, chaintest.MinFee, args.Fee)

			sr, ss, v := n.Sign(token, digest(1))
			n.Send(n.Deployer, n.Contracts.Coordinator, nil, n.Coordinator.PackFulfilSignature(id, sr, ss, v))
			f.caughtUp()
			require.Empty(t, openIDs(t, f.store))
			r, err = f.store.Request(ctx, id)
			require.NoError(t, err)
			done, err := chain.Payload[chain.SignatureFulfilled](*r.Ended)
			require.NoError(t, err)
			require.Equal(t, sr, done.R)
			require.Equal(t, v, done.V)
			chaintest.Until(t, "status and wake-ups", func() bool {
				st := f.follower.Status()
				return st.Synced && st.LastError == "" && st.Tip.Number == st.Head.Number && f.wakeups.Load() > 0
			})
		})
	}
}

func TestConfirmations(t *testing.T) {
	n, token := live(t)
	f := follow(t, n, n.Anvil.WS(), openStore(t, ""), func(c *chain.FollowerConfig) { c.Confirmations = 3 })
	n.Anvil.Mine(3)
	id := n.Request(owner, token, digest(1))
	n.Anvil.Mine(2)
	chaintest.Until(t, "three behind", func() bool {
		s := f.follower.Status()
		return s.Synced && s.Head.Number == s.Tip.Number+3
	})
	require.Empty(t, openIDs(t, f.store))
	n.Anvil.Mine(1)
	chaintest.Until(t, "confirmed", func() bool { return len(openIDs(t, f.store)) == 1 })
	require.Equal(t, []common.Hash{id}, openIDs(t, f.store))
}

// TestReorganisations replaces blocks with requests in them, with and without the requests in the new blocks.
func TestReorganisations(t *testing.T) {
	for _, depth := range []int{1, 8} {
		t.Run(fmt.Sprint("depth ", depth), func(t *testing.T) {
			n, token := live(t)
			f := follow(t, n, n.Anvil.WS(), openStore(t, ""), nil)
			n.Request(owner, token, digest(0))
			var ids []common.Hash
			var raws []string
			nonce, err := n.Anvil.Eth().PendingNonceAt(ctx, crypto.PubkeyToAddress(owner.PublicKey))
			require.NoError(t, err)
			for i := range depth {
				tx := n.Raw(owner, nonce+uint64(i), &n.Contracts.Coordinator, chaintest.MinFee, n.Coordinator.PackRequestSignature(token, digest(1+i), 50))
				raw, err := tx.MarshalBinary()
				require.NoError(t, err)
				raws = append(raws, hexutil.Encode(raw))
				require.NoError(t, n.Anvil.Eth().SendTransaction(ctx, tx))
				var rc *types.Receipt
				chaintest.Until(t, "receipt", func() bool {
					rc, err = n.Anvil.Eth().TransactionReceipt(ctx, tx.Hash())
					return err == nil
				})
				ids = append(ids, rc.Logs[0].Topics[1])
			}
			f.caughtUp()
			require.Len(t, openIDs(t, f.store), 1+depth)
			_, err = f.store.SetSignature(ctx, ids[0], store.Signature{V: 27})
			require.NoError(t, err)

			n.Anvil.Do("anvil_reorg", depth, [][]any{}) // gone
			f.caughtUp()
			require.Len(t, openIDs(t, f.store), 1)

			// All of them again, now in the newest block.
			var again [][]any
			for _, raw := range raws {
				again = append(again, []any{raw, 0})
			}
			n.Anvil.Do("anvil_reorg", depth, again)
			f.caughtUp()
			require.Equal(t, ids, openIDs(t, f.store)[1:], "a request has the same id in another block")
			w, err := f.store.Work(ctx, ids[0])
			require.NoError(t, err)
			require.NotNil(t, w.Signature, "own work survives")
			st := f.follower.Status()
			require.GreaterOrEqual(t, st.DeepestReorg, uint64(depth))
			require.Zero(t, st.Rescans)
		})
	}
}

func TestRollbackAndSnapshot(t *testing.T) {
	n, token := live(t)
	f := follow(t, n, n.Anvil.WS(), openStore(t, ""), nil)
	var snap string
	n.Anvil.Call(&snap, "evm_snapshot")
	n.Request(owner, token, digest(1))
	n.Anvil.Mine(5)
	f.caughtUp()
	n.Anvil.Do("anvil_rollback", 3) // says nothing to subscribers
	f.caughtUp()
	n.Anvil.Do("anvil_rollback", 3)
	f.caughtUp()
	require.Empty(t, openIDs(t, f.store))
	n.Request(owner, token, digest(2))
	f.caughtUp()
	n.Anvil.Do("evm_revert", snap)
	f.caughtUp()
	require.Empty(t, openIDs(t, f.store))
}

// TestReset swaps the whole chain for another with the same contracts: deeper than anything remembered.
func TestReset(t *testing.T) {
	a := chaintest.Start(t)
	n := chaintest.Deploy(t, a)
	f := follow(t, n, a.WS(), openStore(t, ""), nil)
	n.Join("a", "b", "c")
	f.caughtUp()
	a.Do("anvil_reset")
	n2 := chaintest.Deploy(t, a)
	require.Equal(t, n.Contracts, n2.Contracts)
	f.caughtUp()
	es, err := f.store.EventsOf(ctx, chain.KindNodeJoined, 0, 10)
	require.NoError(t, err)
	require.Empty(t, es)
	a.Kill()
}

func TestBackfill(t *testing.T) {
	n, token := live(t)
	n.Anvil.Mine(700)
	first := n.Request(owner, token, digest(1))
	n.Anvil.Mine(700)
	second := n.Request(owner, token, digest(2))
	n.Anvil.Mine(600)
	began := time.Now()
	f := follow(t, n, n.Anvil.WS(), openStore(t, ""), func(c *chain.FollowerConfig) { c.Batch = 300 })
	f.caughtUp()
	t.Logf("2,000 blocks in %v", time.Since(began).Round(time.Millisecond))
	require.Equal(t, []common.Hash{first, second}, openIDs(t, f.store))
	n.Anvil.Do("anvil_reorg", 5, [][]any{})
	f.caughtUp()
}

// TestServerKilledAndRestarted loses the server for a while and finds it again, once with a shorter chain.
func TestServerKilledAndRestarted(t *testing.T) {
	dir := t.TempDir()
	state := filepath.Join(dir, "state.json")
	a := chaintest.Start(t, "--state", state)
	n := chaintest.Deploy(t, a)
	n.Join("a", "b", "c")
	f := follow(t, n, a.WS(), openStore(t, ""), nil)
	f.caughtUp()
	a.Stop() // writes the state
	chaintest.Until(t, "trouble noticed", func() bool { return f.follower.Status().LastError != "" })

	b := chaintest.StartAt(t, a.Port, "--load-state", state)
	n.Anvil = b
	n.Send(n.Deployer, n.Contracts.Staking, nil, n.Staking.PackLockValidatorsForNextEpoch())
	b.Mine(10)
	f.caughtUp()
	chaintest.Until(t, "error gone", func() bool { return f.follower.Status().LastError == "" })
	b.Kill() // forgets lock and blocks

	c := chaintest.StartAt(t, a.Port, "--load-state", state)
	n.Anvil = c
	f.caughtUp()
	es, err := f.store.EventsOf(ctx, chain.KindNextSetLocked, 0, 10)
	require.NoError(t, err)
	require.Empty(t, es)
	f.stop()
}

// TestFrozenServer: a stopped process keeps its connections open and says nothing.
func TestFrozenServer(t *testing.T) {
	n, token := live(t)
	f := follow(t, n, n.Anvil.WS(), openStore(t, ""), nil)
	f.caughtUp()
	began := time.Now()
	n.Anvil.Freeze()
	chaintest.Until(t, "freeze noticed", func() bool { return f.follower.Status().LastError != "" })
	t.Logf("noticed after %v", time.Since(began).Round(time.Millisecond))
	n.Anvil.Thaw()
	id := n.Request(owner, token, digest(1))
	f.caughtUp()
	require.Equal(t, []common.Hash{id}, openIDs(t, f.store))
	require.Greater(t, f.follower.Status().Sessions, uint64(1))
}

var errCrash = errors.New("crash")

// crashing is a cursor whose n-th change is the last thing its process does.
type crashing struct {
	*store.Store
	left   int
	after  bool // the change is on disk, but nobody hears of it
	cancel func()
}

func (c *crashing) do(f func() error) error {
	if c.left--; c.left > 0 {
		return f()
	}
	if c.left == 0 && c.after {
		if err := f(); err != nil {
			return err
		}
	}
	c.cancel()
	return errCrash
}

func (c *crashing) ApplyBlock(ctx context.Context, b store.Block, es []store.Event) error {
	return c.do(func() error { return c.Store.ApplyBlock(context.WithoutCancel(ctx), b, es) })
}

func (c *crashing) UndoBlock(ctx context.Context, h common.Hash) error {
	return c.do(func() error { return c.Store.UndoBlock(context.WithoutCancel(ctx), h) })
}

// TestCrashAtEveryStep ends the process before and after each change to the store, and opens the store again.
func TestCrashAtEveryStep(t *testing.T) {
	n, token := live(t)
	path := filepath.Join(t.TempDir(), "node.db")
	woken := map[common.Hash]bool{}
	// run is one life of the process: it ends at its steps-th change, or when it has caught up.
	run := func(steps int, after bool) (crashed bool) {
		s, err := store.Open(ctx, store.Options{Path: path})
		require.NoError(t, err)
		defer func() { require.NoError(t, s.Close()) }()
		life, cancel := context.WithCancel(ctx)
		defer cancel()
		c := dial(t, n.Anvil.WS())
		defer c.Close()
		cursor := &crashing{Store: s, left: steps, after: after, cancel: cancel}
		f, err := chain.NewFollower(chain.FollowerConfig{
			Source: c, Decoder: chain.NewDecoder(n.Contracts), Start: n.Start, Poll: 10 * time.Millisecond, Near: 4, Batch: 8, Logger: quiet(),
			OnStatus: func(s chain.Status) {
				if s.Synced {
					cancel()
				}
			},
		}, cursor, chain.HandlerFunc(func(ctx context.Context, _ store.Block) {
			for _, id := range openIDs(t, s) {
				woken[id] = true
			}
		}))
		require.NoError(t, err)
		require.Error(t, f.Run(life))
		return cursor.left <= 0
	}
	for i := range 6 {
		id := n.Request(owner, token, digest(i))
		for life := 1; run(1+life%2, life%3 == 0); life++ {
			require.Less(t, life, 500)
		}
		require.True(t, woken[id], "woken for what happened before the crash")
		if i%2 == 1 {
			n.Anvil.Do("anvil_reorg", 1+i, [][]any{})
		}
	}
	for life := 1; run(1+life%2, life%3 == 0); life++ {
		require.Less(t, life, 500)
	}
	f := follow(t, n, n.Anvil.WS(), openStore(t, path), nil)
	f.caughtUp()
}
