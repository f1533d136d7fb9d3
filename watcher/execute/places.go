package execute

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// maxOfCaller is how many actions of one caller run at a time.
const maxOfCaller = 8

// places counts what runs.
type places struct {
	mu     *sync.Mutex
	busy   map[string]int
	inHand map[common.Hash]chan struct{} // closed when the run with this id no longer is
}

func newPlaces() places {
	return places{mu: new(sync.Mutex), busy: make(map[string]int), inHand: make(map[common.Hash]chan struct{})}
}

// enter takes one of a caller's places, and waits until no equal run is in hand: two at a time would lay their values into
// the same slots. A request that is sent again after it ended runs again, and its signatures are found, not made anew.
func (p *places) enter(ctx context.Context, who string, id common.Hash) (leave func(), err error) {
	p.mu.Lock()
	if p.busy[who] >= maxOfCaller {
		p.mu.Unlock()
		return nil, ErrBusy
	}
	p.busy[who]++
	for p.inHand[id] != nil {
		other := p.inHand[id]
		p.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			p.mu.Lock()
			p.free(who)
			p.mu.Unlock()
			return nil, context.Cause(ctx)
		}
		p.mu.Lock()
	}
	mine := make(chan struct{})
	p.inHand[id] = mine
	p.mu.Unlock()
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.inHand, id)
		close(mine)
		p.free(who)
	}, nil
}

func (p *places) free(who string) {
	if p.busy[who]--; p.busy[who] == 0 {
		delete(p.busy, who)
	}
}
