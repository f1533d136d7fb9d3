package node

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/metrics"
)

// sharer counts shares of decryption keys.
type sharer struct {
	api.Sharer
	set *metrics.Set
}

// Share answers one request.
func (s sharer) Share(ctx context.Context, ask decrypt.Ask) (decrypt.Answer, error) {
	got, err := s.Sharer.Share(ctx, ask)
	outcome := "failed"
	switch {
	case err == nil:
		outcome = "given"
	case errors.Is(err, decrypt.ErrRefused), errors.As(err, new(*auth.Error)), errors.Is(err, gate.ErrEpoch):
		outcome = "refused"
	}
	s.set.Count(metrics.DecryptShares, outcome)
	return got, err
}

// runner counts runs of actions.
type runner struct {
	execute.Runner
	set     *metrics.Set
	pool    string
	running atomic.Int64
}

// watched counts what a pool runs.
func (n *Node) watched(pool execute.Runner, name string) *runner {
	r := &runner{Runner: pool, set: n.metrics, pool: name}
	n.metrics.Read(func(_ context.Context, emit metrics.Emit) {
		emit(metrics.ActionsRunning, float64(r.running.Load()), name)
	})
	return r
}

// Run runs one action.
func (r *runner) Run(ctx context.Context, request actions.Request, host actions.Host) (actions.Result, error) {
	r.running.Add(1)
	defer r.running.Add(-1)
	begun := time.Now()
	result, err := r.Runner.Run(ctx, request, host)
	code := string(result.Code)
	if err != nil {
		code = "error"
	}
	r.set.Count(metrics.ActionRuns, r.pool, code)
	r.set.Observe(metrics.ActionDuration, time.Since(begun), r.pool)
	return result, err
}
