package execute

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher"
)

// All nodes must give their places to the same requests, or none would find enough others.
func TestPlacesGoToTheOldestAndToManyRequesters(t *testing.T) {
	q := newQueue()
	request := func(id, block byte, who common.Address) watcher.Request {
		return watcher.Request{ID: common.Hash{id}, CreatedAt: uint64(block), Requester: who}
	}
	rich, poor := common.Address{1}, common.Address{2}
	var leave []func()
	for i := range byte(maxOfRequester) {
		l, err := q.enter(t.Context(), request(i, 1, rich))
		require.NoError(t, err)
		leave = append(leave, l)
	}
	enter := func(req watcher.Request) <-chan func() {
		out := make(chan func(), 1)
		before := waiters(q)
		go func() {
			if l, err := q.enter(context.Background(), req); err == nil {
				out <- l
			}
		}()
		require.Eventually(t, func() bool { return waiters(q) > before }, 10*time.Second, time.Millisecond)
		return out
	}
	third := enter(request(9, 2, rich)) // has to wait for a place of its requester's
	for i := range byte(maxOnChain - maxOfRequester) {
		leave = append(leave, <-enter(request(20+i, 3, common.Address{3, i})))
	}
	newer, older := enter(request(30, 9, poor)), enter(request(31, 8, poor))
	q.wasAlone(common.Hash{40})
	lonely := enter(request(40, 1, common.Address{4}))
	require.Empty(t, third)

	leave[len(leave)-1]()
	first := <-older // not third: its requester has as many as one may
	require.Empty(t, newer)
	leave[0]()
	(<-third)()
	second := <-newer
	require.Empty(t, lonely, "it found too few others before")
	first()
	(<-lonely)()
	second()

	full := newQueue()
	for i := range byte(maxOnChain) {
		_, err := full.enter(t.Context(), request(i, 1, common.Address{i}))
		require.NoError(t, err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := full.enter(gone, request(60, 1, poor))
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, full.waiting)
}

// waiters counts those that have a place and those that wait for one.
func waiters(q *queue) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.waiting) + q.running
}
