package epoch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
	"github.com/conclave-network/conclave/watcher/store"
)

// permissionless sends a transaction that any node may send, when it is this node's turn. Nodes that are later in
// turn see its effect and do nothing.
func (w *Worker) permissionless(ctx context.Context, set []chain.Node, purpose string, number uint64, data []byte,
	done func(context.Context) (bool, error)) error {
	self, member := w.position(set)
	if !member {
		return nil
	}
	tip, _, _ := w.Tips.Now()
	w.mu.Lock()
	since, ok := w.since[purpose]
	if !ok {
		since = tip.Number
		w.since[purpose] = since
	}
	w.mu.Unlock()
	if !turn(self, len(set), number, since, tip.Number) {
		return nil
	}
	return w.send(ctx, chain.Candidate{Purpose: purpose, To: w.Views.Contracts().Staking, Data: data}, done)
}

// lock fixes the next set once the epoch is over; the genesis set once enough nodes have joined.
func (w *Worker) lock(ctx context.Context, v chain.View, ep chain.Epoch) error {
	turns, err := v.SetOf(ctx, ep.Number)
	if err != nil {
		return fmt.Errorf("read set of epoch %d: %w", ep.Number, err)
	}
	if ep.Number == 0 {
		if turns, err = w.founders(ctx, v); err != nil || turns == nil {
			return err
		}
	} else if tip, _, _ := w.Tips.Now(); tip.Time < ep.EndTime {
		w.enter("")
		return nil
	}
	if _, member := w.position(turns); !member {
		w.enter("waiting: this node is not in the set that can go on")
		return nil
	}
	w.enter(fmt.Sprintf("locking the set of epoch %d", ep.Number+1))
	purpose := fmt.Sprintf("lock/epoch %d/attempt %d", ep.Number+1, ep.Retries)
	return w.permissionless(ctx, turns, purpose, ep.Retries, staking.NewStaking().PackLockValidatorsForNextEpoch(),
		w.stateLeft(chain.StateActive, chain.StateUnlocked))
}

// founders returns the nodes that have joined before the first epoch; nil while they are too few, or this one is not
// among them.
func (w *Worker) founders(ctx context.Context, v chain.View) ([]chain.Node, error) {
	joined, err := v.JoinedNodes(ctx)
	if err != nil {
		return nil, fmt.Errorf("read joined nodes: %w", err)
	}
	least, err := v.MinNodes(ctx)
	if err != nil {
		return nil, fmt.Errorf("read least number of nodes: %w", err)
	}
	if _, member := w.position(joined); !member {
		w.enter("waiting: this node has not joined the network")
		return nil, nil
	}
	if uint64(len(joined)) < least {
		w.enter(fmt.Sprintf("waiting: %d of %d nodes have joined", len(joined), least))
		return nil, nil
	}
	return joined, nil
}

// advance begins the next epoch.
func (w *Worker) advance(ctx context.Context, v chain.View, ep chain.Epoch) error {
	set, err := v.NextSet(ctx)
	if err != nil {
		return fmt.Errorf("read next set: %w", err)
	}
	w.enter(fmt.Sprintf("advancing to epoch %d", ep.Number+1))
	trouble.At("ready")
	return w.permissionless(ctx, set, fmt.Sprintf("advance/epoch %d", ep.Number+1), ep.Retries,
		staking.NewStaking().PackAdvanceEpoch(), w.stateLeft(chain.StateReadyForNextEpoch))
}

// unlock gives a locked epoch up whose time is over. What was made for the attempt is void: the next makes other keys.
func (w *Worker) unlock(ctx context.Context, v chain.View, set []chain.Node, a attempt, ep chain.Epoch) (over bool, err error) {
	left, err := w.timeLeft(ctx, v, ep)
	if err != nil || left > 0 {
		return false, err
	}
	w.enter("giving up " + a.String())
	if err := w.absent(ctx, set, a); err != nil {
		return true, err
	}
	return true, w.permissionless(ctx, set, fmt.Sprintf("unlock/epoch %d/attempt %d", a.epoch, a.number), a.number,
		staking.NewStaking().PackUnlockValidatorsForNextEpoch(), w.stateLeft(chain.StateNextValidatorSetLocked))
}

// absent reports, once, who was not there for an attempt whose ceremonies this node could not begin.
func (w *Worker) absent(ctx context.Context, set []chain.Node, a attempt) error {
	stage, err := w.Store.AttemptStage(ctx, a.epoch, a.number)
	if err != nil || stage != store.StageNone || w.missed == a {
		return err
	}
	w.missed = a
	var gone []int
	connected := w.Host.Connected()
	for i, n := range set {
		if n.Address != w.Identity.Address() && !connected[n.PeerKey] {
			gone = append(gone, i)
		}
	}
	if len(gone) > 0 {
		w.blame(a.String(), set, &ceremony.SilentError{Protocol: "epoch/check", Parties: gone, Mute: gone, Err: errors.New("not connected when its time was over")})
	}
	return nil
}

// timeLeft is how long the locked epoch's attempt still lasts by the chain's clock; not positive when it is over.
func (w *Worker) timeLeft(ctx context.Context, v chain.View, ep chain.Epoch) (time.Duration, error) {
	lockedAt, err := v.LockedAt(ctx)
	if err != nil {
		return 0, fmt.Errorf("read lock time: %w", err)
	}
	tip, _, _ := w.Tips.Now()
	return (time.Duration(lockedAt+ep.Timeout) - time.Duration(tip.Time)) * time.Second, nil
}

// whileCurrent returns a context that ends when the chain has left the attempt or its time is over.
func (w *Worker) whileCurrent(ctx context.Context, v chain.View, a attempt, ep chain.Epoch) (context.Context, context.CancelFunc, error) {
	left, err := w.timeLeft(ctx, v, ep)
	if err != nil {
		return nil, nil, err
	}
	ctx, timeout := context.WithTimeoutCause(ctx, max(left, 0), fmt.Errorf("time-out of %s", a))
	ctx, stop := context.WithCancelCause(ctx)
	var watch sync.WaitGroup
	watch.Go(func() {
		err := w.until(ctx, func(ctx context.Context) (bool, error) {
			now, err := w.Views.Latest().Epoch(ctx)
			return err == nil && (now.Number+1 != a.epoch || now.Retries != a.number), err
		})
		if err == nil {
			stop(fmt.Errorf("the chain has left %s", a))
		}
	})
	return ctx, func() {
		stop(nil)
		timeout()
		watch.Wait()
	}, nil
}

// stateLeft reports whether the epoch machine has left all of these states.
func (w *Worker) stateLeft(from ...chain.State) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		state, err := w.Views.Latest().State(ctx)
		return err == nil && !slices.Contains(from, state), err
	}
}

// until waits for a condition, which is asked at each block and every retryEvery.
func (w *Worker) until(ctx context.Context, condition func(context.Context) (bool, error)) error {
	tick := time.NewTicker(retryEvery)
	defer tick.Stop()
	for {
		_, _, moved := w.Tips.Now()
		ok, err := condition(ctx)
		if ok {
			return nil
		}
		if err != nil && ctx.Err() == nil {
			w.trouble("waiting", err)
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-moved:
		case <-tick.C:
		}
	}
}
