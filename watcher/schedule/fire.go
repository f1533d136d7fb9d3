package schedule

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// onEvent is ISchedules.Trigger.OnEvent.
const onEvent = 3

// byTime makes the runs that are due by time.
func (w *Worker) byTime(ctx context.Context, tip store.Block) error {
	v := w.Views.At(tip.Ref())
	live, err := v.LiveSchedules(ctx)
	if err != nil {
		return err
	}
	for range min(maxPages, (live+chain.SchedulePage-1)/chain.SchedulePage) {
		if w.page*chain.SchedulePage >= live {
			w.page = 0
		}
		due, err := v.DueSchedules(ctx, w.page*chain.SchedulePage)
		if err != nil {
			return err
		}
		w.page++
		for _, id := range due {
			if err := w.fire(ctx, tip, id, common.Hash{}); err != nil {
				return err
			}
		}
	}
	return nil
}

// onEvents makes a run for the oldest occurrence of each schedule that is due.
func (w *Worker) onEvents(ctx context.Context, tip store.Block) error {
	waiting, err := w.Store.Waiting(ctx)
	if err != nil {
		return err
	}
	v := w.Views.At(tip.Ref())
	for _, o := range waiting {
		due, err := v.Due(ctx, o.Schedule)
		if err != nil {
			return err
		}
		if !due {
			continue
		}
		if err := w.fire(ctx, tip, o.Schedule, o.ID); err != nil {
			return err
		}
	}
	return nil
}

// fire makes one run, of an occurrence if the schedule waits for events.
func (w *Worker) fire(ctx context.Context, tip store.Block, id *big.Int, occurrence common.Hash) error {
	if wait, err := w.wait(ctx, id, tip.Number); err != nil || wait {
		return err
	}
	now, err := w.Views.At(tip.Ref()).Schedule(ctx, id)
	if err != nil {
		return err
	}
	task, err := w.task(ctx, id)
	if err != nil {
		return err
	}
	j := job{data: schedules.NewSchedules().PackFire(id, task.CID, task.Params, occurrence)}
	if occurrence == (common.Hash{}) {
		j.purpose = fmt.Sprintf("fire/%s/%d", id, now.NextAt)
		j.still = func(ctx context.Context, v chain.View) (bool, error) {
			s, err := v.Schedule(ctx, id)
			if err != nil || s.NextAt != now.NextAt {
				return false, err
			}
			return v.Due(ctx, id)
		}
	} else {
		j.purpose = fmt.Sprintf("fire/%s/%s", id, occurrence.Hex())
		j.still = func(ctx context.Context, v chain.View) (bool, error) {
			known, err := w.Store.HasOccurrence(ctx, id, occurrence) // a reorganisation may take it away
			if err != nil || !known {
				return false, err
			}
			if run, err := v.RunAbout(ctx, id, occurrence); err != nil || run != (common.Hash{}) {
				return false, err
			}
			return v.Due(ctx, id)
		}
	}
	w.begin(ctx, j)
	return nil
}

// A run that nobody answers is paid back, and what nodes spent on it is lost: after patient such runs on end a node makes
// the next one only after two to the power of their number of blocks.
const (
	patient  = 4
	maxWait  = 16
	lookBack = maxWait
)

// wait says whether a schedule has had so many runs without an answer that the next one has to wait.
func (w *Worker) wait(ctx context.Context, id *big.Int, tip uint64) (bool, error) {
	if !id.IsUint64() {
		return true, nil
	}
	runs, err := w.Store.Runs(ctx, id.Uint64(), lookBack)
	if err != nil {
		return true, err
	}
	streak := 0
	for streak < len(runs) && !runs[streak].Answered {
		streak++
	}
	return streak >= patient && tip < runs[0].Block+1<<streak, nil
}
