package watcher

import (
	"sync"

	"github.com/conclave-network/conclave/watcher/store"
)

// Tips tells any number of waiters when the newest processed block changes. It is the clock that nodes share.
type Tips struct {
	mu     sync.Mutex
	tip    store.Block
	undone uint64 // how often the tip went to a block that does not follow the one before
	seen   uint64
	moved  chan struct{}
}

// NewTips returns a clock that stands at tip.
func NewTips(tip store.Block) *Tips { return &Tips{tip: tip, moved: make(chan struct{})} }

// Set moves the clock and wakes all waiters.
func (t *Tips) Set(tip store.Block) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if tip.Number < t.tip.Number || (tip.Number == t.tip.Number && tip.Hash != t.tip.Hash) ||
		(tip.Number == t.tip.Number+1 && tip.Parent != t.tip.Hash) {
		t.undone++
	}
	t.tip = tip
	close(t.moved)
	t.moved = make(chan struct{})
}

// Now returns the tip, how many reorganisations were seen, and a channel that is closed at the next Set.
func (t *Tips) Now() (tip store.Block, undone uint64, moved <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.tip, t.undone, t.moved
}

// takeUndone reports whether there were reorganisations up to count that it has not reported before.
func (t *Tips) takeUndone(count uint64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	fresh := count > t.seen
	t.seen = count
	return fresh
}
