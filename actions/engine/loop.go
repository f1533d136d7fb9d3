package engine

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/dop251/goja"

	"github.com/conclave-network/conclave/actions"
)

// loop is what a script waits for: operations of the host and timers. Each is a goroutine that hands a job back; jobs run
// on the goroutine of Run, the only one that touches the runtime.
type loop struct {
	ctx     context.Context
	bridge  Bridge
	jobs    chan func() error
	running sync.WaitGroup
	pending int // operations and timers under way
	idle    int // those of them that the run does not wait for
	timers  map[int64]*timer
	lastID  int64
}

func newLoop(ctx context.Context, bridge Bridge) loop {
	return loop{ctx: ctx, bridge: bridge, jobs: make(chan func() error), timers: map[int64]*timer{}}
}

type timer struct {
	cancel context.CancelFunc
	idle   bool
}

// post hands job to the goroutine of Run, unless that has ended.
func (l *loop) post(job func() error) {
	select {
	case l.jobs <- job:
	case <-l.ctx.Done():
	}
}

// room counts one more thing under way.
func (r *gojaRuntime) room() bool {
	if r.loop.pending >= r.limits.Pending {
		r.end(actions.PendingLimit, "more than %d operations and timers at once", r.limits.Pending)
		return false
	}
	r.loop.pending++
	return true
}

// hostCall starts an operation. It returns the promise of its answer, JSON in a string, and a function that gives the
// answer up: the run does not wait for it any more, and the promise is never settled.
func (r *gojaRuntime) hostCall(call goja.FunctionCall) goja.Value {
	name, args := call.Argument(0).String(), []byte(call.Argument(1).String())
	if len(args) > r.limits.MessageBytes {
		r.end(actions.MessageLimit, "an operation has more than %d bytes of arguments", r.limits.MessageBytes)
		return goja.Undefined()
	}
	if !r.room() {
		return goja.Undefined()
	}
	p, resolve, reject := r.vm.NewPromise()
	answered, abandoned := false, false
	r.loop.running.Go(func() {
		reply, err := r.loop.bridge.Call(r.loop.ctx, name, args)
		r.loop.post(func() error {
			answered = true
			r.loop.pending--
			if abandoned {
				r.loop.idle--
				if err == nil {
					return nil
				}
				resolve, reject = ignore, ignore // the run may have to end all the same
			}
			return r.settle(string(reply), err, resolve, reject)
		})
	})
	o := r.vm.NewObject()
	_ = o.Set("answer", p)
	_ = o.Set("abandon", func(goja.FunctionCall) goja.Value {
		if !answered && !abandoned {
			abandoned = true
			r.loop.idle++
		}
		return goja.Undefined()
	})
	return o
}

func ignore(any) error { return nil }

func (r *gojaRuntime) settle(reply string, err error, resolve, reject func(any) error) error {
	var refused *actions.Refused
	var stop *actions.Stop
	switch {
	case err == nil:
		return resolve(reply)
	case errors.As(err, &refused):
		thrown, err := r.newErr(nil, r.vm.ToValue(refused.Reason))
		if err != nil {
			return err
		}
		return reject(thrown)
	case errors.As(err, &stop):
		r.end(stop.Code, "%s", stop.Message)
	case r.loop.ctx.Err() != nil:
		return r.loop.ctx.Err()
	default:
		r.end(actions.Crashed, "the bridge to the host broke")
	}
	return nil
}

// setTimer(callback, milliseconds, repeat, idle) starts a timer and returns its id. A run does not wait for an idle one.
func (r *gojaRuntime) setTimer(call goja.FunctionCall) goja.Value {
	callback, ok := goja.AssertFunction(call.Argument(0))
	if !ok {
		panic(r.vm.NewTypeError("a timer needs a function"))
	}
	if !r.room() {
		return goja.Undefined()
	}
	ctx, cancel := context.WithCancel(r.loop.ctx)
	r.loop.lastID++
	id := r.loop.lastID
	t := &timer{cancel: cancel, idle: call.Argument(3).ToBoolean()}
	if t.idle {
		r.loop.idle++
	}
	r.loop.timers[id] = t
	// Nothing waits longer than the run may take.
	delay := time.Duration(min(max(call.Argument(1).ToInteger(), 1), int64(time.Hour/time.Millisecond))) * time.Millisecond
	r.arm(ctx, id, delay, call.Argument(2).ToBoolean(), callback)
	return r.vm.ToValue(id)
}

func (r *gojaRuntime) arm(ctx context.Context, id int64, delay time.Duration, repeat bool, callback goja.Callable) {
	r.loop.running.Go(func() {
		timer := time.NewTimer(delay)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return
		}
		r.loop.post(func() error {
			if ctx.Err() != nil { // cleared between firing and now
				return nil
			}
			if !repeat {
				r.clear(id)
			}
			_, err := callback(goja.Undefined())
			if repeat && ctx.Err() == nil {
				r.arm(ctx, id, delay, repeat, callback)
			}
			return err
		})
	})
}

// clearTimer(id) ends a timer; unknown ids are none of its business.
func (r *gojaRuntime) clearTimer(call goja.FunctionCall) goja.Value {
	r.clear(call.Argument(0).ToInteger())
	return goja.Undefined()
}

func (r *gojaRuntime) clear(id int64) {
	t, ok := r.loop.timers[id]
	if !ok {
		return
	}
	t.cancel()
	delete(r.loop.timers, id)
	r.loop.pending--
	if t.idle {
		r.loop.idle--
	}
}
