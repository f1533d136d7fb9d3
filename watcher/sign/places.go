package sign

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// maxOfCaller is how many requests of one caller a node has in hand: less than a node takes in all, so that nobody alone
// can keep the others out.
const maxOfCaller = 12

// enter counts a caller's requests in hand.
func (o *Online) enter(who common.Address) (leave func(), err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.busy[who] >= maxOfCaller {
		return nil, ErrBusy
	}
	o.busy[who]++
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		if o.busy[who]--; o.busy[who] == 0 {
			delete(o.busy, who)
		}
	}, nil
}

// alone waits until no equal request is in hand: one that a client sends again before the first has ended. Two at a time
// would take each other's mail. The second finds the answer of the first. The error says why ctx has ended.
func (o *Online) alone(ctx context.Context, id common.Hash) (leave func(), err error) {
	for {
		o.mu.Lock()
		other := o.inHand[id]
		if other == nil {
			mine := make(chan struct{})
			o.inHand[id] = mine
			o.mu.Unlock()
			return func() {
				o.mu.Lock()
				defer o.mu.Unlock()
				delete(o.inHand, id)
				close(mine)
			}, nil
		}
		o.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}
