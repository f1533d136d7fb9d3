package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/schedules"
)

func (v View) schedules() common.Address { return v.views.contracts.Schedules }

// SchedulePage is how many places of the live list DueSchedules looks at.
const SchedulePage = 256

// LiveSchedules returns how many schedules are live and have runs left.
func (v View) LiveSchedules(ctx context.Context) (uint64, error) {
	return small(ctx, v, abis.schedules, v.schedules(), "liveCount")
}

// DueSchedules returns those due by time among SchedulePage places of the live list, from start.
func (v View) DueSchedules(ctx context.Context, start uint64) ([]*big.Int, error) {
	return one[[]*big.Int](ctx, v, abis.schedules, v.schedules(), "dueList", num(start), num(SchedulePage))
}

// LiveScheduleIDs returns the ids at SchedulePage places of the live list, from start; fewer at its end.
func (v View) LiveScheduleIDs(ctx context.Context, start uint64) ([]*big.Int, error) {
	return one[[]*big.Int](ctx, v, abis.schedules, v.schedules(), "liveList", num(start), num(SchedulePage))
}

// Due says whether a schedule would run now; one on events, given an event.
func (v View) Due(ctx context.Context, id *big.Int) (bool, error) {
	return one[bool](ctx, v, abis.schedules, v.schedules(), "due", id)
}

// Schedule returns what the contract holds of a schedule.
func (v View) Schedule(ctx context.Context, id *big.Int) (schedules.ISchedulesSchedule, error) {
	return one[schedules.ISchedulesSchedule](ctx, v, abis.schedules, v.schedules(), "schedule", id)
}

// RunOf returns the schedule of a run that has not been reclaimed; zero if there is none.
func (v View) RunOf(ctx context.Context, request common.Hash) (*big.Int, error) {
	return one[*big.Int](ctx, v, abis.schedules, v.schedules(), "runOf", request)
}

// RunAbout returns the run that an occurrence triggered; zero if there is none.
func (v View) RunAbout(ctx context.Context, id *big.Int, occurrence common.Hash) (common.Hash, error) {
	h, err := one[[32]byte](ctx, v, abis.schedules, v.schedules(), "requestOf", id, occurrence)
	return h, err
}
