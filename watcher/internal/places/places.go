// Package places keeps count of what callers have in hand, so that nobody alone keeps the others out and equal requests do
// not run into each other.
package places

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Places are those of one kind of work, by caller. It is safe for concurrent use.
type Places[K comparable] struct {
	most int   // of one caller
	full error // that enter refuses with

	mu     sync.Mutex
	busy   map[K]int
	inHand map[common.Hash]chan struct{} // closed when the request with this id no longer is
}

// New returns places of which a caller may have most at a time; full is the error for one more.
func New[K comparable](most int, full error) *Places[K] {
	return &Places[K]{most: most, full: full, busy: make(map[K]int), inHand: make(map[common.Hash]chan struct{})}
}

// Enter takes one of a caller's places.
func (p *Places[K]) Enter(who K) (leave func(), err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.busy[who] >= p.most {
		return nil, p.full
	}
	p.busy[who]++
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.busy[who]--; p.busy[who] == 0 {
			delete(p.busy, who)
		}
	}, nil
}

// Alone waits until no equal request is in hand: one that a client sends again before the first has ended. The error says
// why ctx has ended.
func (p *Places[K]) Alone(ctx context.Context, id common.Hash) (leave func(), err error) {
	for {
		p.mu.Lock()
		other := p.inHand[id]
		if other == nil {
			mine := make(chan struct{})
			p.inHand[id] = mine
			p.mu.Unlock()
			return func() {
				p.mu.Lock()
				defer p.mu.Unlock()
				delete(p.inHand, id)
				close(mine)
			}, nil
		}
		p.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}
