package watcher

import (
	"sync"

	"github.com/conclave-network/conclave/watcher/store"
)

// Tips tells any number of waiters when the newest processed block changes. It is the clock that nodes share.
type Tips struct {
	mu     sync.Mutex
	tip    store.Block
	undone uint64
	moved  chan struct{}
}

// NewTips returns a clock that stands at tip.
func NewTips(tip store.Block) *Tips { return &Tips{tip: tip, moved: make(chan struct{})} }

// Set moves the clock and wakes all waiters. undone counts the blocks that were ever taken back: what was read at a
// block before the count grew may no longer hold.
func (t *Tips) Set(tip store.Block, undone uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tip, t.undone = tip, undone
	close(t.moved)
	t.moved = make(chan struct{})
}

// Now returns the tip, the count of Set, and a channel that is closed at the next Set.
func (t *Tips) Now() (tip store.Block, undone uint64, moved <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.tip, t.undone, t.moved
}
