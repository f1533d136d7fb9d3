package schedule

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// maxAtOnce is how many runs are reclaimed at a block, and schedules ended.
const maxAtOnce = 16

// reclaim brings back what runs cost that nobody has answered in time.
func (w *Worker) reclaim(ctx context.Context, tip store.Block) error {
	lost, err := w.Store.LostRuns(ctx, tip.Number, maxAtOnce)
	if err != nil {
		return err
	}
	for _, id := range lost {
		w.begin(ctx, job{
			purpose: "reclaim/" + id.Hex(), data: schedules.NewSchedules().PackReclaim(id),
			still: func(ctx context.Context, v chain.View) (bool, error) {
				of, err := v.RunOf(ctx, id)
				if err != nil || of.Sign() == 0 {
					return false, err
				}
				asked, err := v.Asked(ctx, id)
				return asked.Status == chain.RequestOpen || asked.Status == chain.RequestExpired, err
			},
		})
	}
	return nil
}

// live is ISchedules.Status.Live.
const live = 1

// finish takes schedules off the chain's list whose last second has passed: each costs all nodes a look at every block.
func (w *Worker) finish(ctx context.Context, tip store.Block, open []store.Schedule) error {
	begun := 0
	for _, s := range open {
		if s.EndsAt >= tip.Time || begun == maxAtOnce {
			continue
		}
		begun++
		w.begin(ctx, job{
			purpose: "close/" + s.ID.String(), data: schedules.NewSchedules().PackClose(s.ID),
			still: func(ctx context.Context, v chain.View) (bool, error) {
				now, err := v.Schedule(ctx, s.ID)
				return now.Status == live, err
			},
		})
	}
	return nil
}

// Occurred says why a run is none that a schedule may make: its occurrence is no event of this chain that the schedule waits
// for. It is empty if the run is due to time, or to an event that this node has found. An error means that it does not know
// yet.
func (w *Worker) Occurred(ctx context.Context, request common.Hash) (why string, err error) {
	e, err := w.Store.EventAbout(ctx, store.KindScheduleFired, request)
	if err != nil {
		return "", err
	}
	fired, err := chain.Payload[chain.ScheduleFired](e)
	if err != nil || fired.Occurrence == (common.Hash{}) {
		return "", err
	}
	found, err := w.Store.HasOccurrence(ctx, fired.ScheduleID, fired.Occurrence)
	if err != nil || found {
		return "", err
	}
	scanned, err := w.Store.Scanned(ctx)
	if err != nil {
		return "", err
	}
	if len(scanned) == 0 || scanned[0].Number < e.Block.Number {
		return "", errBehind
	}
	return "the run names an occurrence that this node has not found on the chain", nil
}
