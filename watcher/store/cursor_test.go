package store_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

func block(n uint64, fork byte) store.Block {
	b := store.Block{Number: n, Hash: common.Hash{0: fork, 30: byte(n >> 8), 31: byte(n)}, Time: 1000 + n}
	if n > 0 {
		b.Parent = common.Hash{0: fork, 30: byte((n - 1) >> 8), 31: byte(n - 1)}
	}
	return b
}

func requested(id byte, index uint64) store.Event {
	return store.Event{LogIndex: index, Kind: store.KindRequested, RequestID: hash(id), Payload: []byte(`{"n":1}`)}
}

func fulfilled(id byte, index uint64) store.Event {
	return store.Event{LogIndex: index, Kind: store.KindFulfilled, RequestID: hash(id)}
}

func ids(t *testing.T, s *store.Store) (out []byte) {
	t.Helper()
	rs, err := s.OpenRequests(ctx, store.KindRequested)
	require.NoError(t, err)
	for _, r := range rs {
		out = append(out, r.ID[31])
	}
	return out
}

func TestApplyAndUndo(t *testing.T) {
	s := bound(t)
	_, err := s.Tip(ctx)
	require.ErrorIs(t, err, store.ErrNotFound)

	require.NoError(t, s.ApplyBlock(ctx, block(10, 1), []store.Event{requested(1, 0), requested(2, 1)}))
	require.NoError(t, s.ApplyBlock(ctx, block(11, 1), []store.Event{fulfilled(1, 0)}))
	require.NoError(t, s.ApplyBlock(ctx, block(11, 1), []store.Event{fulfilled(2, 0)}), "the tip again changes nothing")
	require.Equal(t, []byte{2}, ids(t, s))

	require.ErrorIs(t, s.ApplyBlock(ctx, block(12, 2), nil), store.ErrNotNext, "another parent")
	require.ErrorIs(t, s.ApplyBlock(ctx, block(11, 2), nil), store.ErrNotNext, "another block of that number")
	require.ErrorIs(t, s.ApplyBlock(ctx, block(9, 1), nil), store.ErrNotNext, "an older one")
	require.NoError(t, s.ApplyBlock(ctx, block(20, 1), []store.Event{requested(3, 5)}), "a gap")
	require.ErrorIs(t, s.UndoBlock(ctx, block(11, 1).Hash), store.ErrNotNext, "not the newest")

	r, err := s.Request(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, uint64(10), r.Requested.Block.Number)
	require.JSONEq(t, `{"n":1}`, string(r.Requested.Payload))
	require.Equal(t, store.KindFulfilled, r.Ended.Kind)

	require.NoError(t, s.UndoBlock(ctx, block(20, 1).Hash))
	require.NoError(t, s.UndoBlock(ctx, block(20, 1).Hash), "twice changes nothing")
	require.NoError(t, s.UndoBlock(ctx, block(11, 1).Hash))
	require.Equal(t, []byte{1, 2}, ids(t, s))
	_, err = s.Request(ctx, hash(3))
	require.ErrorIs(t, err, store.ErrNotFound)
	require.ErrorIs(t, s.UndoBlock(ctx, block(10, 1).Hash), store.ErrNotNext, "the last one")

	tip, err := s.Tip(ctx)
	require.NoError(t, err)
	require.Equal(t, block(10, 1), tip)
	require.NoError(t, s.Rescan(ctx))
	require.Empty(t, ids(t, s))
	n, err := s.EventCount(ctx)
	require.NoError(t, err)
	require.Zero(t, n)
}

func TestOnlyTheNewestBlocksAreRemembered(t *testing.T) {
	s := bound(t)
	for n := range uint64(store.KeepBlocks + 10) {
		require.NoError(t, s.ApplyBlock(ctx, block(n, 1), []store.Event{{LogIndex: 0, Kind: "k"}}))
	}
	bs, err := s.Blocks(ctx)
	require.NoError(t, err)
	require.Len(t, bs, store.KeepBlocks)
	require.Equal(t, uint64(store.KeepBlocks+9), bs[0].Number)
	require.Equal(t, uint64(10), bs[len(bs)-1].Number)
	es, err := s.EventsOf(ctx, "k", 3, 4)
	require.NoError(t, err)
	require.Len(t, es, 4)
	require.Equal(t, uint64(3), es[0].Block.Number)

	dropped, err := s.Prune(ctx, 1<<40)
	require.NoError(t, err)
	require.Equal(t, int64(10), dropped, "no remembered block loses its events")
}

func TestPruneKeepsOpenRequestsAndOwnWork(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{requested(1, 0), requested(2, 1), requested(3, 2)}))
	require.NoError(t, s.ApplyBlock(ctx, block(2, 1), []store.Event{fulfilled(1, 0)}))
	require.NoError(t, s.ApplyBlock(ctx, block(500, 1), []store.Event{fulfilled(3, 0)}))
	for n := uint64(501); n < 500+store.KeepBlocks; n++ {
		require.NoError(t, s.ApplyBlock(ctx, block(n, 1), nil))
	}
	_, err := s.SetSeen(ctx, hash(1))
	require.NoError(t, err)
	dropped, err := s.Prune(ctx, 400)
	require.NoError(t, err)
	require.Equal(t, int64(2), dropped)
	_, err = s.Request(ctx, hash(1))
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = s.Work(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, []byte{2}, ids(t, s))
	_, err = s.Request(ctx, hash(3))
	require.NoError(t, err, "ended above the limit")
}

func TestCursorSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{requested(1, 0)}))
	require.NoError(t, s.Close())
	s = open(t, path, nil)
	tip, err := s.Tip(ctx)
	require.NoError(t, err)
	require.Equal(t, block(1, 1), tip)
	require.Equal(t, []byte{1}, ids(t, s))
}
