package worker

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/api"
	"github.com/conclave-network/conclave/actions/engine"
)

// run is one request: an action, and the actions that it calls, which share its limits.
type run struct {
	pool     *Pool
	limits   actions.Limits
	desk     *api.Desk
	deadline time.Time

	mu     sync.Mutex
	cpu    time.Duration // of workers that have ended
	faults []error       // of workers that have crashed
}

// grace is how much longer than the action a worker may take to end by itself, which keeps the logs.
const grace = 250 * time.Millisecond

// action runs code in a worker of its own. The error is not nil only if there is none to be had.
func (r *run) action(ctx context.Context, code []byte, params json.RawMessage, auth actions.Auth, depth int) (engine.Output, error) {
	if len(params) == 0 {
		params = json.RawMessage("{}")
	}
	in := engine.Input{Code: code, Params: params, Auth: auth, Limits: r.limits}
	if stop := engine.CheckInput(in); stop != nil {
		return engine.Output{Code: stop.Code, Message: stop.Message}, nil
	}
	r.mu.Lock()
	in.Limits.CPU = r.limits.CPU - r.cpu
	r.mu.Unlock()
	if in.Limits.CPU <= 0 {
		return engine.Output{Code: actions.CPULimit, Message: tooMuchCPU(r.limits)}, nil
	}
	ctx, cancel := context.WithDeadline(ctx, r.deadline.Add(grace))
	defer cancel()
	w, err := r.pool.take(ctx, code)
	switch {
	case err == nil:
	case errors.Is(err, context.DeadlineExceeded):
		return engine.Output{Code: actions.WallLimit, Message: "no worker was ready within the time of the run"}, nil
	case errors.Is(err, context.Canceled):
		return engine.Output{Code: actions.Cancelled, Message: "the run was cancelled"}, nil
	default:
		return engine.Output{}, fmt.Errorf("get a worker: %w", err)
	}
	in.Limits.Wall = max(time.Until(r.deadline), time.Millisecond)
	c := newConversation(w, in.Limits, r.pool.pacer)
	var calls sync.Mutex // one child at a time: a run has at most one worker per level
	out := c.hold(ctx, in, func(ctx context.Context, operation string, args []byte) ([]byte, error) {
		if operation != "call" {
			return r.desk.Call(actions.WithStack(ctx, auth.Stack), operation, args)
		}
		calls.Lock()
		defer calls.Unlock()
		return r.child(ctx, args, auth, depth+1)
	})
	r.mu.Lock()
	r.cpu += c.cpu
	if c.fault != nil {
		r.faults = append(r.faults, c.fault)
	}
	r.mu.Unlock()
	return out, nil
}

// child runs the action that another one calls, and returns its response as JSON.
func (r *run) child(ctx context.Context, args []byte, auth actions.Auth, depth int) ([]byte, error) {
	if ctx.Err() != nil { // the caller ended while this waited its turn
		return nil, ctx.Err()
	}
	if err := r.desk.CountCall(depth); err != nil {
		return nil, err
	}
	var a struct {
		IpfsID string
		Params json.RawMessage
	}
	if err := api.Decode(args, &a); err != nil {
		return nil, actions.Refuse("arguments: %v", err)
	}
	code, err := r.desk.Code(ctx, a.IpfsID)
	if err != nil {
		return nil, err
	}
	auth.Stack = append(append([]string(nil), auth.Stack...), a.IpfsID)
	auth.IDs = auth.Stack
	out, err := r.action(ctx, code, a.Params, auth, depth)
	if err != nil {
		return nil, err
	}
	switch out.Code {
	case actions.OK:
		return json.Marshal(out.Response)
	case actions.Exception, actions.Syntax, actions.Params, actions.Unsettled: // the caller may go on without it
		return nil, actions.Refuse("%s ended with %s: %s", a.IpfsID, out.Code, out.Message)
	default: // limits are those of the whole run
		return nil, &actions.Stop{Code: out.Code, Message: "in a called action: " + out.Message}
	}
}

// refusal is what a worker is told of err, or the reason to end the run.
func refusal(err error) (string, *actions.Stop) {
	var stop *actions.Stop
	var refused *actions.Refused
	switch {
	case errors.As(err, &stop):
		return "", stop
	case errors.As(err, &refused):
		return refused.Reason, nil
	default: // the run has ended, or there is no worker for a child
		return "the node could not do this", nil
	}
}

// split takes a call apart.
func split(body []byte) (operation string, args []byte, ok bool) {
	name, args, ok := bytes.Cut(body, []byte("\n"))
	return string(name), args, ok
}
