package store_test

import (
	"fmt"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestTheFirstResultStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	_, err := s.Result(ctx, hash(1))
	require.ErrorIs(t, err, store.ErrNotFound)
	first, err := s.SetResult(ctx, hash(1), store.ActionResult{Code: "ok", Result: []byte("a")})
	require.NoError(t, err)
	kept, err := s.SetResult(ctx, hash(1), store.ActionResult{Code: "ok", Result: []byte("b")})
	require.NoError(t, err)
	require.Equal(t, first, kept)
	_, err = s.SetResult(ctx, hash(2), store.ActionResult{Code: "exception", Message: "no"})
	require.NoError(t, err)
	require.NoError(t, s.Close())

	s = open(t, path, nil)
	kept, err = s.Result(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, first, kept)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{{Kind: store.KindActionRequested, RequestID: hash(2)}}))
	dropped, err := s.PruneResults(ctx, time.Now().Add(time.Hour))
	require.NoError(t, err)
	require.Equal(t, int64(1), dropped, "that of a request which the chain still tells of stays")
	_, err = s.Result(ctx, hash(2))
	require.NoError(t, err)
}

// A database that followed other contracts reads the chain again: it lacks events.
func TestOtherContractsToFollow(t *testing.T) {
	s := bound(t)
	a, b := common.Address{1}, common.Address{2}
	require.NoError(t, s.Follow(ctx, []common.Address{a}))
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{requested(1, 0)}))
	require.NoError(t, s.Follow(ctx, []common.Address{a}))
	require.Equal(t, []byte{1}, ids(t, s))
	require.NoError(t, s.Follow(ctx, []common.Address{b, a}))
	require.Empty(t, ids(t, s))
	_, err := s.Tip(ctx)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{requested(1, 0)}))
	require.NoError(t, s.Follow(ctx, []common.Address{a, b}), "in whatever order")
	require.Equal(t, []byte{1}, ids(t, s))
}

// registration and fired are events of a schedule.
func registration(id uint64, index uint64, trigger int) store.Event {
	return store.Event{LogIndex: index, Kind: store.KindScheduleRegistered, RequestID: common.BigToHash(new(big.Int).SetUint64(id)), Payload: fmt.Appendf(nil,
		`{"terms":{"trigger":%d,"endsAt":99},"filter":{"emitter":"0x0100000000000000000000000000000000000000","mask":5,"topics":["%s","%s","%s","%s"]}}`,
		trigger, common.Hash{1}, common.Hash{}, common.Hash{3}, common.Hash{})}
}

func fired(schedule uint64, request byte, index uint64, occurrence common.Hash) store.Event {
	return store.Event{LogIndex: index, Kind: store.KindScheduleFired, RequestID: hash(request),
		Payload: fmt.Appendf(nil, `{"scheduleId":%d,"occurrence":"%s"}`, schedule, occurrence.Hex())}
}

func TestSchedulesAndTheirRuns(t *testing.T) {
	s := bound(t)
	ended := store.Event{LogIndex: 1, Kind: store.KindScheduleEnded, RequestID: common.BigToHash(big.NewInt(2))}
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{registration(1, 0, 3), registration(2, 1, 1), registration(3, 2, 1)}))
	require.NoError(t, s.ApplyBlock(ctx, block(2, 1), []store.Event{
		ended, fired(1, 7, 2, common.Hash{}),
		{LogIndex: 3, Kind: store.KindActionRequested, RequestID: hash(7), Payload: []byte(`{"expiresAt":10}`)},
		fired(1, 8, 4, common.Hash{}),
		{LogIndex: 5, Kind: store.KindActionRequested, RequestID: hash(8), Payload: []byte(`{"expiresAt":10}`)},
	}))
	open, err := s.Schedules(ctx)
	require.NoError(t, err)
	require.Len(t, open, 2)
	require.Equal(t, store.Schedule{ID: big.NewInt(1), Block: 1, Trigger: 3, EndsAt: 99, Filter: store.Filter{
		Emitter: common.Address{1}, Mask: 5, Topics: [4]common.Hash{{1}, {}, {3}, {}},
	}}, open[0])

	lost, err := s.LostRuns(ctx, 10, 5)
	require.NoError(t, err)
	require.Empty(t, lost, "block 10 may hold the answer")
	require.NoError(t, s.ApplyBlock(ctx, block(3, 1), []store.Event{{Kind: store.KindActionFulfilled, RequestID: hash(7)}}))
	lost, err = s.LostRuns(ctx, 11, 5)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{hash(8)}, lost)
	runs, err := s.Runs(ctx, 1, 5)
	require.NoError(t, err)
	require.Equal(t, []store.Run{{RequestID: hash(8), Block: 2}, {RequestID: hash(7), Block: 2, Answered: true}}, runs)
	require.NoError(t, s.ApplyBlock(ctx, block(4, 1), []store.Event{{Kind: store.KindScheduleReclaimed, RequestID: hash(8)}}))
	lost, err = s.LostRuns(ctx, 11, 5)
	require.NoError(t, err)
	require.Empty(t, lost)
}

// A schedule that lives keeps its registration, however old: nothing else tells what it runs.
func TestPruneKeepsLiveSchedules(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), []store.Event{registration(1, 0, 1), registration(2, 1, 1)}))
	require.NoError(t, s.ApplyBlock(ctx, block(2, 1), []store.Event{{Kind: store.KindScheduleEnded, RequestID: common.BigToHash(big.NewInt(2))}}))
	for n := uint64(500); n < 501+store.KeepBlocks; n++ {
		require.NoError(t, s.ApplyBlock(ctx, block(n, 1), nil))
	}
	dropped, err := s.Prune(ctx, 400)
	require.NoError(t, err)
	require.Equal(t, int64(2), dropped)
	_, err = s.EventAbout(ctx, store.KindScheduleRegistered, common.BigToHash(big.NewInt(1)))
	require.NoError(t, err)
	_, err = s.EventAbout(ctx, store.KindScheduleRegistered, common.BigToHash(big.NewInt(2)))
	require.ErrorIs(t, err, store.ErrNotFound)
}

func TestOccurrencesWaitOnceAndGoWithTheirBlocks(t *testing.T) {
	s := bound(t)
	at := func(schedule int64, id byte, block, index uint64) store.Occurrence {
		return store.Occurrence{Schedule: big.NewInt(schedule), ID: hash(id), Block: block, LogIndex: index}
	}
	ref := func(n uint64) store.BlockRef { return store.BlockRef{Number: n, Hash: hash(byte(n))} }
	add := func(n uint64, found ...store.Occurrence) int {
		missed, err := s.AddScan(ctx, ref(n), found)
		require.NoError(t, err)
		return missed
	}
	waiting := func() (out []byte) {
		all, err := s.Waiting(ctx)
		require.NoError(t, err)
		for _, o := range all {
			out = append(out, o.ID[31])
		}
		return out
	}
	require.Zero(t, add(5, at(1, 11, 4, 9), at(1, 10, 4, 2), at(2, 20, 5, 0)))
	require.Zero(t, add(6, at(1, 12, 6, 0)))
	require.Equal(t, []byte{10, 20}, waiting(), "the oldest of each schedule")

	require.NoError(t, s.ApplyBlock(ctx, block(7, 1), nil))
	require.NoError(t, s.ApplyBlock(ctx, block(8, 1), []store.Event{fired(1, 50, 0, hash(10))}))
	require.Equal(t, []byte{11, 20}, waiting())
	require.NoError(t, s.UndoBlock(ctx, block(8, 1).Hash))
	require.Equal(t, []byte{10, 20}, waiting(), "the run was taken back")

	require.NoError(t, s.UndoScans(ctx, 4))
	require.Equal(t, []byte{10}, waiting())
	scans, err := s.Scanned(ctx)
	require.NoError(t, err)
	require.Empty(t, scans)
	known, err := s.HasOccurrence(ctx, big.NewInt(1), hash(12))
	require.NoError(t, err)
	require.False(t, known)

	var flood []store.Occurrence
	for i := range uint64(store.MaxOccurrences + 3) {
		o := at(9, 0, 5, i)
		o.ID = common.BigToHash(new(big.Int).SetUint64(i + 1000))
		flood = append(flood, o)
	}
	require.Equal(t, 3, add(5, flood...))
	require.Zero(t, add(6, at(1, 13, 6, 0)), "others are not hurt")
}
