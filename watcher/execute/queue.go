package execute

import (
	"context"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher"
)

// How many actions that were asked for on chain run at a time, in all and of one requester: few, because nobody waits for
// them at a screen, and those asked for over HTTP use the same processors.
const (
	maxOnChain      = 4
	maxOfRequester  = 2
	maxLaterBlocks  = uint64(64) // before an action is tried again that this node failed to run
	maxRememberedID = 4096
)

// queue gives out the places in which actions of the chain run. All nodes give theirs to the same requests, so that these
// meet: the oldest first, and after those that did not find enough other nodes.
type queue struct {
	mu      sync.Mutex
	running int
	of      map[common.Address]int
	waiting []*waiter
	alone   map[common.Hash]int // how often a request did not find enough others
}

type waiter struct {
	req  watcher.Request
	turn chan struct{} // closed when it has a place
}

func newQueue() *queue {
	return &queue{of: make(map[common.Address]int), alone: make(map[common.Hash]int)}
}

// enter waits for a place.
func (q *queue) enter(ctx context.Context, req watcher.Request) (leave func(), err error) {
	w := &waiter{req, make(chan struct{})}
	q.mu.Lock()
	q.waiting = append(q.waiting, w)
	q.serve()
	q.mu.Unlock()
	select {
	case <-w.turn:
	case <-ctx.Done():
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if i := slices.Index(q.waiting, w); i >= 0 { // ctx ended first
		q.waiting = slices.Delete(q.waiting, i, i+1)
		return nil, context.Cause(ctx)
	}
	return func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		q.running--
		if q.of[req.Requester]--; q.of[req.Requester] == 0 {
			delete(q.of, req.Requester)
		}
		q.serve()
	}, nil
}

// serve gives free places away. The caller holds the lock.
func (q *queue) serve() {
	for q.running < maxOnChain {
		best := -1
		for i, w := range q.waiting {
			if q.of[w.req.Requester] < maxOfRequester && (best < 0 || q.before(w.req, q.waiting[best].req)) {
				best = i
			}
		}
		if best < 0 {
			return
		}
		w := q.waiting[best]
		q.waiting = slices.Delete(q.waiting, best, best+1)
		q.running++
		q.of[w.req.Requester]++
		close(w.turn)
	}
}

func (q *queue) before(a, b watcher.Request) bool {
	if x, y := q.alone[a.ID], q.alone[b.ID]; x != y {
		return x < y
	}
	if a.CreatedAt != b.CreatedAt {
		return a.CreatedAt < b.CreatedAt
	}
	return a.ID.Cmp(b.ID) < 0
}

// wasAlone puts a request behind others for the next time.
func (q *queue) wasAlone(id common.Hash) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.alone) >= maxRememberedID {
		clear(q.alone)
	}
	q.alone[id]++
}
