package chain_test

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// fakeChain is a chain in memory that can do anything between two calls.
type fakeChain struct {
	mu      sync.Mutex
	blocks  []fakeBlock
	salt    uint64
	between func()       // called before each answer, with mu held
	fail    func() error // the answer instead, if not nil
	maxSpan uint64       // larger ranges are refused; 0: none
	syncing bool
}

type fakeBlock struct {
	store.Block
	logs []types.Log
}

var (
	fakeCoordinator = common.Address{5}
	topicRequested  = crypto.Keccak256Hash([]byte("SignatureRequested(bytes32,uint256,address,bytes32,uint256,uint64,uint64)"))
	topicExpired    = crypto.Keccak256Hash([]byte("SignatureExpired(bytes32,uint256)"))
)

// extend adds a block with the given requests made and ended.
func (f *fakeChain) extend(made, ended []byte) {
	f.salt++
	b := fakeBlock{Block: store.Block{Number: uint64(len(f.blocks)), Time: f.salt}}
	if n := len(f.blocks); n > 0 {
		b.Parent = f.blocks[n-1].Hash
	}
	b.Hash = crypto.Keccak256Hash(b.Parent[:], binary.BigEndian.AppendUint64(nil, f.salt))
	add := func(topics []common.Hash, data []byte) {
		b.logs = append(b.logs, types.Log{Address: fakeCoordinator, Topics: topics, Data: data,
			BlockNumber: b.Number, BlockHash: b.Hash, Index: uint(len(b.logs))})
	}
	for _, id := range made {
		add([]common.Hash{topicRequested, {31: id}, {}, {}}, make([]byte, 128))
	}
	for _, id := range ended {
		add([]common.Hash{topicExpired, {31: id}}, make([]byte, 32))
	}
	f.blocks = append(f.blocks, b)
}

func (f *fakeChain) enter() error {
	if f.between != nil {
		f.between()
	}
	if f.fail != nil {
		return f.fail()
	}
	return nil
}

func (f *fakeChain) Head(context.Context) (store.Block, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.enter(); err != nil {
		return store.Block{}, err
	}
	return f.blocks[len(f.blocks)-1].Block, nil
}

func (f *fakeChain) BlockByNumber(_ context.Context, n uint64) (store.Block, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.enter(); err != nil {
		return store.Block{}, err
	}
	if n >= uint64(len(f.blocks)) {
		return store.Block{}, chain.ErrUnknownBlock
	}
	return f.blocks[n].Block, nil
}

func (f *fakeChain) LogsOf(_ context.Context, b store.BlockRef, _ []common.Address) ([]types.Log, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.enter(); err != nil {
		return nil, err
	}
	if b.Number < uint64(len(f.blocks)) && f.blocks[b.Number].Hash == b.Hash {
		return f.blocks[b.Number].logs, nil
	}
	if f.salt%2 == 0 {
		return nil, nil // as anvil does
	}
	return nil, fmt.Errorf("%w: unknown block", chain.ErrUnknownBlock) // as geth does
}

func (f *fakeChain) LogsBetween(_ context.Context, first, last uint64, _ []common.Address) (out []types.Log, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.enter(); err != nil {
		return nil, err
	}
	if f.maxSpan > 0 && last-first >= f.maxSpan {
		return nil, dataError("range too large")
	}
	for n := first; n <= last && n < uint64(len(f.blocks)); n++ {
		out = append(out, f.blocks[n].logs...)
	}
	return out, nil
}

func (f *fakeChain) Syncing(context.Context) (bool, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.syncing, nil
}

func (f *fakeChain) SubscribeHeads(context.Context, chan<- json.RawMessage) (ethereum.Subscription, error) {
	return nil, rpc.ErrNotificationsUnsupported
}

// settle runs a follower over the store until it says that nothing is left, and returns it.
func settle(t require.TestingT, src chain.Source, s chain.Cursor, change func(*chain.FollowerConfig)) *chain.Follower {
	life, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	cfg := chain.FollowerConfig{
		Source: src, Decoder: chain.NewDecoder(chain.Contracts{Coordinator: fakeCoordinator}), Near: 6, Batch: 5, Poll: time.Millisecond, Logger: quiet(),
		OnStatus: func(s chain.Status) {
			if s.Synced && s.LastError == "" {
				cancel()
			}
		},
	}
	if change != nil {
		change(&cfg)
	}
	f, err := chain.NewFollower(cfg, s, chain.HandlerFunc(func(context.Context, store.Block) {}))
	require.NoError(t, err)
	require.ErrorIs(t, f.Run(life), context.Canceled)
	return f
}

func state(t require.TestingT, s *store.Store) (events []store.Event, open []store.Request, tip store.Block) {
	events, err := s.EventsOf(ctx, "", 0, 1<<30)
	require.NoError(t, err)
	open, err = s.OpenRequests(ctx, store.KindRequested)
	require.NoError(t, err)
	tip, err = s.Tip(ctx)
	if !errors.Is(err, store.ErrNotFound) {
		require.NoError(t, err)
	}
	return events, open, tip
}

// TestAnyHistoryEqualsReplay: whatever the chain did, and whenever it did it, the store ends as if it had read only
// the chain that is there now.
func TestAnyHistoryEqualsReplay(t *testing.T) {
	var reorgs, rescans, deepest, files uint64
	dir := t.TempDir()
	if shm, err := os.MkdirTemp("/dev/shm", "conclave-*"); err == nil { // hundreds of databases: spare the disk
		t.Cleanup(func() { _ = os.RemoveAll(shm) })
		dir = shm
	}
	file := func() string { files++; return filepath.Join(dir, fmt.Sprint(files, ".db")) }
	rapid.Check(t, func(t *rapid.T) {
		s, err := store.Open(ctx, store.Options{Path: file()})
		require.NoError(t, err)
		defer s.Close()
		f := &fakeChain{maxSpan: rapid.Uint64Range(0, 6).Draw(t, "largest range")}
		confirmations := rapid.Uint64Range(0, 3).Draw(t, "confirmations")
		config := func(c *chain.FollowerConfig) { c.Confirmations = confirmations }
		live, next := map[byte]int{}, byte(1) // id -> block it was made in
		longest := 1
		step := func(t *rapid.T) {
			if len(f.blocks) > 1 && rapid.IntRange(0, 3).Draw(t, "reorganise") == 0 {
				depth := rapid.IntRange(1, len(f.blocks)-1).Draw(t, "depth")
				if rapid.Bool().Draw(t, "shallow") {
					depth = min(depth, 3)
				}
				f.blocks = f.blocks[:len(f.blocks)-depth]
				for id, at := range live {
					if at >= len(f.blocks) {
						delete(live, id)
					}
				}
				if rapid.Bool().Draw(t, "shorter for now") {
					return
				}
			}
			for range rapid.IntRange(1, 12).Draw(t, "blocks") {
				var made, ended []byte
				if rapid.IntRange(0, 2).Draw(t, "request") == 0 && next < 250 {
					made, live[next] = []byte{next}, len(f.blocks)
					next++
				}
				for id := range next {
					if at, ok := live[id]; ok && at < len(f.blocks) && rapid.IntRange(0, 3).Draw(t, "end") == 0 {
						ended = append(ended, id)
						delete(live, id)
						break
					}
				}
				f.extend(made, ended)
				longest = max(longest, len(f.blocks))
			}
		}
		f.extend(nil, nil)
		for range rapid.IntRange(1, 6).Draw(t, "rounds") {
			step(t)
			if rapid.Bool().Draw(t, "while it is read") {
				calls, budget := rapid.IntRange(1, 20).Draw(t, "at call"), 2
				f.between = func() {
					if calls--; calls <= 0 && budget > 0 {
						budget--
						calls = 7
						step(t)
					}
				}
			}
			fo := settle(t, f, s, config)
			f.mu.Lock()
			f.between = nil
			f.mu.Unlock()
			st := fo.Status()
			reorgs, rescans, deepest = reorgs+st.Undone, rescans+st.Rescans, max(deepest, st.DeepestReorg)
		}
		// A chain that got shorter leaves the tip less deep than configured, until it has grown again.
		for len(f.blocks) <= longest+int(confirmations) {
			f.extend(nil, nil)
		}
		settle(t, f, s, config)
		events, open, tip := state(t, s)

		fresh, err := store.Open(ctx, store.Options{Path: file()})
		require.NoError(t, err)
		defer fresh.Close()
		settle(t, f, fresh, func(c *chain.FollowerConfig) { config(c); c.Near = 1 << 20 })
		wantEvents, wantOpen, wantTip := state(t, fresh)
		require.Equal(t, wantTip, tip)
		require.Equal(t, wantEvents, events)
		require.Equal(t, wantOpen, open)
	})
	t.Logf("blocks undone %d, rescans %d, deepest %d", reorgs, rescans, deepest)
	require.NotZero(t, reorgs)
}

func TestErrorsOfTheServerAreSatOut(t *testing.T) {
	f := &fakeChain{}
	for i := range 30 {
		f.extend([]byte{byte(i + 1)}, nil)
	}
	calls := 0
	f.fail = func() error {
		if calls++; calls%17 == 0 && calls < 150 {
			return errors.New("server has a bad day")
		}
		return nil
	}
	s := openStore(t, "")
	settle(t, f, s, nil)
	events, _, tip := state(t, s)
	require.Len(t, events, 30)
	require.Equal(t, uint64(29), tip.Number)
}

// TestServerThatCatchesUp: a short chain told by a server that is still syncing undoes nothing.
func TestServerThatCatchesUp(t *testing.T) {
	f := &fakeChain{}
	for i := range 20 {
		f.extend([]byte{byte(i + 1)}, nil)
	}
	s := openStore(t, "")
	settle(t, f, s, nil)
	whole := f.blocks
	f.blocks, f.syncing = whole[:2], true
	looks := 0
	f.between = func() {
		if looks++; looks == 4 {
			f.blocks, f.syncing = whole, false
		}
	}
	fo := settle(t, f, s, nil)
	require.Zero(t, fo.Status().Undone)
	require.Zero(t, fo.Status().Rescans)
	_, open, _ := state(t, s)
	require.Len(t, open, 20)
}

func TestStoreThatWillNotWorkEndsRun(t *testing.T) {
	f := &fakeChain{}
	f.extend(nil, nil)
	fo, err := chain.NewFollower(chain.FollowerConfig{
		Source: f, Decoder: chain.NewDecoder(chain.Contracts{Coordinator: fakeCoordinator}), Logger: quiet(),
	}, brokenStore{openStore(t, "")}, chain.HandlerFunc(func(context.Context, store.Block) {}))
	require.NoError(t, err)
	require.ErrorIs(t, fo.Run(ctx), store.ErrCorrupt)
}

type brokenStore struct{ *store.Store }

func (brokenStore) ApplyBlock(context.Context, store.Block, []store.Event) error {
	return fmt.Errorf("apply block: %w", store.ErrCorrupt)
}

// TestMalformedLogsAreSkipped: the good log of a block is kept.
func TestMalformedLogsAreSkipped(t *testing.T) {
	f := &fakeChain{}
	f.extend([]byte{1, 2}, nil)
	f.blocks[0].logs[0].Data = []byte{1}
	f.blocks[0].logs = append(f.blocks[0].logs, types.Log{Address: fakeCoordinator, BlockHash: f.blocks[0].Hash, Index: 2},
		types.Log{Address: common.Address{9}, Topics: []common.Hash{{1}}, BlockHash: f.blocks[0].Hash, Index: 3})
	s := openStore(t, "")
	settle(t, f, s, nil)
	_, open, _ := state(t, s)
	require.Len(t, open, 1)
	require.Equal(t, common.Hash{31: 2}, open[0].ID)
}

// The fake's topics are the contracts' own.
func TestFakeTopics(t *testing.T) {
	require.Contains(t, chain.EventIDs(), topicRequested)
	require.Contains(t, chain.EventIDs(), topicExpired)
}
