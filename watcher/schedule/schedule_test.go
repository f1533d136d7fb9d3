package schedule_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
)

// The triggers of ISchedules.
const (
	everyBlocks = 1
	atTime      = 2
	onEvent     = 3
)

var none schedules.ISchedulesFilter

func TestRunsByTimeHappenOnceEachAcrossCrashes(t *testing.T) {
	w := newWorld(t)
	id := w.register(schedules.ISchedulesTerms{Trigger: everyBlocks, Value: 5, MaxRuns: 3, ExpiresAfter: 90}, none, 10)
	once := w.register(schedules.ISchedulesTerms{Trigger: atTime, Value: w.now() + 1000, MaxRuns: 1, ExpiresAfter: 90}, none, 10)
	w.until("the first run", func() bool { return len(w.fired(id)) == 1 })
	for _, n := range w.nodes { // all at once, wherever they are
		n.kill()
	}
	w.Anvil.Mine(17) // several intervals are missed: they are not made up for
	for _, n := range w.nodes {
		n.start()
	}
	w.until("the second run", func() bool { return len(w.fired(id)) == 2 })
	w.nodes[0].kill()
	w.until("the third run, by the nodes that are left", func() bool { return len(w.fired(id)) == 3 })
	w.nodes[0].start()
	w.pass(15)
	runs := w.fired(id)
	require.Len(t, runs, 3)
	for i, r := range runs {
		require.Equal(t, uint32(2-i), r.RunsLeft)
	}
	require.Greater(t, runs[1].NextAt, runs[0].NextAt+15, "the missed ones are not made up for")

	require.Empty(t, w.fired(once), "it is not time yet")
	w.Anvil.Do("evm_increaseTime", 2000)
	w.until("the run at a time", func() bool { return len(w.fired(once)) == 1 })
	w.pass(10)
	require.Len(t, w.fired(once), 1)
}

func TestTheBudgetEndsItAndUnansweredRunsComeBack(t *testing.T) {
	w := newWorld(t)
	poor := w.register(schedules.ISchedulesTerms{Trigger: everyBlocks, Value: 5, MaxRuns: 100, ExpiresAfter: 60}, none, 5)
	brief := w.register(schedules.ISchedulesTerms{Trigger: everyBlocks, Value: 50, MaxRuns: 1, ExpiresAfter: 5, CallbackGas: 0}, none, 5)
	w.until("five runs are open", func() bool { return len(w.fired(poor)) >= 5 || w.schedule(poor).Left.Sign() == 0 })
	require.Len(t, w.fired(poor), 5)
	require.Zero(t, w.schedule(poor).Left.Sign())
	w.pass(20)
	require.Len(t, w.fired(poor), 5, "nothing is left to pay with")

	w.until("the other run", func() bool { return len(w.fired(brief)) == 1 })
	w.until("its fee is back", func() bool { return w.schedule(brief).Left.Cmp(new(big.Int).Mul(w.fee, big.NewInt(5))) == 0 })
	require.Equal(t, uint32(1), w.schedule(brief).RunsLeft)

	over := w.register(schedules.ISchedulesTerms{Trigger: everyBlocks, Value: 50, MaxRuns: 1, ExpiresAfter: 5, EndsAt: w.now() + 60}, none, 5)
	w.Anvil.Do("evm_increaseTime", 100)
	w.until("it is taken off the list", func() bool { return w.schedule(over).Status == 2 })
}

func TestRunsOnEventsFollowTheChain(t *testing.T) {
	w := newWorld(t)
	payee, other := common.Address{0xee}, common.Address{0xdd}
	w.transfer(payee) // before the registration: not waited for
	id := w.register(schedules.ISchedulesTerms{Trigger: onEvent, MaxRuns: 10, ExpiresAfter: 90}, w.transfersTo(payee), 10)
	w.transfer(other)
	w.pass(6)
	require.Empty(t, w.fired(id))

	w.transfer(payee)
	w.until("a run for the event", func() bool { return len(w.fired(id)) == 1 })
	w.pass(6)
	first := w.fired(id)
	require.Len(t, first, 1)
	for _, n := range w.nodes {
		why, err := n.worker.Occurred(ctx, first[0].RequestId)
		require.NoError(t, err)
		require.Empty(t, why)
	}

	// All crash; two more events come meanwhile.
	for _, n := range w.nodes {
		n.kill()
	}
	w.transfer(payee)
	w.transfer(payee)
	for _, n := range w.nodes {
		n.start()
	}
	w.until("a run for each", func() bool { return len(w.fired(id)) == 3 })
	w.pass(6)
	require.Len(t, w.fired(id), 3)

	// An event whose block leaves the chain, found but not run, is forgotten. What comes instead is another occurrence.
	w.Anvil.Do("evm_setAutomine", false)
	raw := w.pending(payee)
	w.pass(1) // the event
	w.nodes[0].waits(t, true)
	w.reorg(1, raw) // the same transaction in another block
	w.pass(1)
	w.nodes[0].waits(t, true)
	w.Anvil.Do("evm_setAutomine", true)
	// A node may have asked for a run of the forgotten one before it knew: no node answers that.
	answerable := func() (n int) {
		for _, f := range w.fired(id) {
			if why, err := w.nodes[0].worker.Occurred(ctx, f.RequestId); err == nil && why == "" {
				n++
			}
		}
		return n
	}
	w.until("a run for it", func() bool { return answerable() == 4 })
	w.pass(8)
	require.Equal(t, 4, answerable())
	require.LessOrEqual(t, len(w.fired(id)), 5)
}

func TestAnOccurrenceThatNeverWasIsNotRun(t *testing.T) {
	w := newWorld(t)
	payee := common.Address{0xee}
	id := w.register(schedules.ISchedulesTerms{Trigger: onEvent, MaxRuns: 10, ExpiresAfter: 90}, w.transfersTo(payee), 10)
	w.Send(w.Nodes[2], w.Contracts.Schedules, nil, bound.PackFire(id, cid, []byte("{}"), common.Hash{0xbd}))
	w.pass(2)
	runs := w.fired(id)
	require.Len(t, runs, 1)
	why, err := w.nodes[0].worker.Occurred(ctx, runs[0].RequestId)
	require.NoError(t, err)
	require.Contains(t, why, "has not found on the chain")
}

// now is the newest block's time.
func (w *world) now() uint64 {
	w.t.Helper()
	head, err := w.Anvil.Eth().HeaderByNumber(ctx, nil)
	require.NoError(w.t, err)
	return head.Time
}

// pending gives the chain a transfer without mining it, and returns it.
func (w *world) pending(to common.Address) string {
	w.t.Helper()
	nonce, err := w.Anvil.Eth().NonceAt(ctx, crypto.PubkeyToAddress(w.Deployer.PublicKey), nil)
	require.NoError(w.t, err)
	tx := w.Raw(w.Deployer, nonce, &w.Token, nil, transferTo(to))
	require.NoError(w.t, w.Anvil.Eth().SendTransaction(ctx, tx))
	raw, err := tx.MarshalBinary()
	require.NoError(w.t, err)
	return hexutil.Encode(raw)
}

// reorg replaces the newest blocks by others, with a transaction in the first.
func (w *world) reorg(depth int, raw string) {
	w.t.Helper()
	w.Anvil.Do("anvil_setCoinbase", common.Address{0xcb})
	w.Anvil.Do("anvil_reorg", depth, []any{[]any{raw, 0}})
}

// waits checks whether an occurrence waits for its run at the node.
func (n *node) waits(t *testing.T, want bool) {
	t.Helper()
	chaintest.Until(t, "the occurrence is known", func() bool {
		waiting, err := n.store.Waiting(ctx)
		return err == nil && (len(waiting) == 1) == want
	})
}
