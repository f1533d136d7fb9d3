package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
	"github.com/conclave-network/conclave/actions/worker/inside"
	"github.com/conclave-network/conclave/actions/worker/wire"
)

// conversation is what goes between node and worker in one run, and how that ends.
type conversation struct {
	worker  *process
	limits  actions.Limits
	pacer   *pacer
	fetches chan struct{} // those under way
	cpu     time.Duration // known when hold has returned
	fault   error         // what a worker that crashed said of it, known when hold has returned

	mu   sync.Mutex
	stop *actions.Stop // the first reason of the node's to end the run
}

func newConversation(w *process, limits actions.Limits, pacer *pacer) *conversation {
	return &conversation{worker: w, limits: limits, pacer: pacer, fetches: make(chan struct{}, fetching)}
}

type answerer func(ctx context.Context, operation string, args []byte) ([]byte, error)

// Room beyond the action's own memory: pages for the runtime itself, and addresses that Go reserves in big pieces.
const (
	residentRoom = 32 << 20
	addressRoom  = 256 << 20
)

const (
	frameRoom = 64 // for the name of an operation, beyond its arguments
	// fetching is how many answers of other people's servers the node holds at once for one action.
	fetching = 6
)

// hold runs in until the worker says that it is done, dies, breaks the protocol, or is killed: by ctx, by a limit, or by
// an answer that ends the run. When it returns, the worker is gone and no answer is being made.
func (c *conversation) hold(ctx context.Context, in engine.Input, answer answerer) engine.Output {
	ctx, cancel := context.WithCancel(ctx)
	var busy sync.WaitGroup
	busy.Go(func() { c.watch(ctx) })
	out, done := c.talk(ctx, in, answer, &busy)
	cause := ctx.Err()
	c.mu.Lock()
	stop := c.stop // what comes later follows from the end
	c.mu.Unlock()
	c.worker.kill() // before cancel, so that no answer to a cancelled call can reach the action
	cancel()
	busy.Wait()
	state := c.worker.end()
	c.cpu = state.UserTime() + state.SystemTime()
	switch {
	case stop != nil:
		return engine.Output{Code: stop.Code, Message: stop.Message}
	case done:
		return out
	case errors.Is(cause, context.DeadlineExceeded):
		return engine.Output{Code: actions.WallLimit, Message: "the run took too long and had to be killed"}
	case cause != nil:
		return engine.Output{Code: actions.Cancelled, Message: "the run was cancelled"}
	}
	stderr := c.worker.stderr.String()
	out = died(state, c.cpu, c.limits, stderr)
	if out.Code == actions.Crashed {
		c.fault = fmt.Errorf("worker crashed: %s: %.300q", state, stderr) // quoted: it may have been taken over
	}
	return out
}

// talk sends the run and answers calls until there is nothing more to hear.
func (c *conversation) talk(ctx context.Context, in engine.Input, answer answerer, busy *sync.WaitGroup) (engine.Output, bool) {
	addresses, _ := c.worker.memory() // a worker that has just started has more than a gigabyte of them, hardly any in use
	for resource, limit := range map[int]uint64{
		unix.RLIMIT_CPU: uint64((c.limits.CPU + time.Second - 1) / time.Second),
		unix.RLIMIT_AS:  uint64(addresses + 4*c.limits.Memory + addressRoom),
	} {
		if err := c.worker.limit(resource, limit); err != nil {
			return c.broken("its limits could not be set")
		}
	}
	body, err := json.Marshal(in)
	if err != nil {
		return engine.Output{Code: actions.Params, Message: "params are not JSON"}, true
	}
	c.worker.from.Limits = map[wire.Kind]int{
		wire.Call: c.limits.MessageBytes + frameRoom,
		// JSON may take six bytes for one.
		wire.Done: 6*(c.limits.ResponseBytes+c.limits.LogBytes+engine.MaxMessage) + 1024,
	}
	// While the worker is killed, writing and reading fail: both pipes end with it.
	if c.worker.to.Send(wire.Frame{Kind: wire.Run, Body: body}) != nil {
		return engine.Output{}, false
	}
	room := make(chan struct{}, c.limits.Pending)
	bytes := semaphore.NewWeighted(int64(2*c.limits.MessageBytes + frameRoom))
	for {
		f, err := c.worker.from.Next()
		if errors.Is(err, wire.ErrFrame) {
			return c.broken(err.Error())
		}
		if err != nil {
			return engine.Output{}, false
		}
		if f.Kind == wire.Done {
			return c.done(f.Body)
		}
		operation, args, ok := split(f.Body)
		if !ok {
			return c.broken("a call without a name")
		}
		select {
		case room <- struct{}{}:
		default: // the engine bounds itself: this is something else
			return c.broken("more operations at once than there may be")
		}
		size := int64(len(f.Body))
		if bytes.Acquire(ctx, size) != nil { // nothing more is read while much is in hand
			return engine.Output{}, false
		}
		busy.Go(func() {
			defer func() { bytes.Release(size); <-room }()
			c.answer(ctx, f.ID, operation, args, answer)
		})
	}
}

// answer does one call. Errors of writing are left to the reader, which sees the worker end.
func (c *conversation) answer(ctx context.Context, id uint32, operation string, args []byte, answer answerer) {
	if operation == "fetch" { // until the worker has taken the answer: one that does not read shall not fill the node
		select {
		case c.fetches <- struct{}{}:
			defer func() { <-c.fetches }()
		case <-ctx.Done():
			return
		}
	}
	reply, err := answer(ctx, operation, args)
	if ctx.Err() != nil {
		return // the run is over: what the host could not finish shall not look like its answer
	}
	if err == nil {
		_ = c.worker.to.Send(wire.Frame{Kind: wire.Reply, ID: id, Body: reply})
		return
	}
	reason, stop := refusal(err)
	if stop != nil {
		c.end(stop)
		return
	}
	_ = c.worker.to.Send(wire.Frame{Kind: wire.Refused, ID: id, Body: []byte(reason)})
}

// done reads a worker's last word, which may be a lie in every part.
func (c *conversation) done(body []byte) (engine.Output, bool) {
	var out engine.Output
	if err := json.Unmarshal(body, &out); err != nil {
		return c.broken("its result is not readable")
	}
	if len(out.Response) > c.limits.ResponseBytes || len(out.Logs) > c.limits.LogBytes || len(out.Message) > engine.MaxMessage {
		return c.broken("its result is too long")
	}
	if !reportable[out.Code] {
		return c.broken("its result has a code that is not for a worker to give")
	}
	if out.Code != actions.OK {
		out.Response = ""
	}
	return out, true
}

// reportable are the codes that an engine ends with by itself.
var reportable = map[actions.Code]bool{
	actions.OK: true, actions.Exception: true, actions.Syntax: true, actions.Params: true, actions.Unsettled: true,
	actions.Crashed: true, actions.WallLimit: true, actions.MemoryLimit: true, actions.StackLimit: true,
	actions.NestingLimit: true, actions.CodeLimit: true, actions.ParamsLimit: true, actions.ResponseLimit: true,
	actions.LogLimit: true, actions.MessageLimit: true, actions.PendingLimit: true,
}

func (c *conversation) broken(how string) (engine.Output, bool) {
	return engine.Output{Code: actions.Crashed, Message: "the worker broke the protocol: " + how}, true
}

// end kills the worker for a reason of the node's.
func (c *conversation) end(stop *actions.Stop) {
	c.mu.Lock()
	if c.stop == nil {
		c.stop = stop
	}
	c.mu.Unlock()
	c.worker.kill()
}

// watch kills the worker when ctx ends, and when it holds more memory than it may. It hands a worker that computes for
// long to the pacer.
func (c *conversation) watch(ctx context.Context) {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	long := false
	for {
		select {
		case <-ctx.Done():
			c.worker.kill()
			return
		case <-tick.C:
			if _, resident := c.worker.memory(); resident > c.limits.Memory+residentRoom {
				c.end(&actions.Stop{Code: actions.MemoryLimit, Message: tooMuchMemory(c.limits)})
				return
			}
			if !long && c.worker.computed() > longTime {
				long = true
				c.pacer.add(c.worker)
				defer c.pacer.remove(c.worker)
			}
		}
	}
}

func tooMuchMemory(l actions.Limits) string {
	return fmt.Sprintf("the run took more than %d MiB of memory", l.Memory>>20)
}

func tooMuchCPU(l actions.Limits) string {
	return fmt.Sprintf("the run took more than %v of processor time", l.CPU)
}

// died says why a worker that nobody killed has ended.
func died(state *os.ProcessState, cpu time.Duration, l actions.Limits, stderr string) engine.Output {
	status, _ := state.Sys().(syscall.WaitStatus)
	has := func(texts ...string) bool {
		for _, text := range texts {
			if strings.Contains(stderr, text) {
				return true
			}
		}
		return false
	}
	switch {
	case state.ExitCode() == inside.ExitMemory, has("out of memory", "cannot allocate memory", "makeslice", "failed to create new OS thread"):
		return engine.Output{Code: actions.MemoryLimit, Message: tooMuchMemory(l)}
	case has("stack overflow", "stack exceeds"):
		return engine.Output{Code: actions.StackLimit, Message: "a native function called itself too often: code or data nests too deep"}
	case status.Signaled() && status.Signal() == syscall.SIGKILL && cpu >= l.CPU/5*4: // the kernel counts in ticks, and kills a little early
		return engine.Output{Code: actions.CPULimit, Message: tooMuchCPU(l)}
	case status.Signaled() && status.Signal() == unix.SIGSYS:
		return engine.Output{Code: actions.Crashed, Message: "the worker made a system call that it may not make"}
	case status.Signaled():
		return engine.Output{Code: actions.Crashed, Message: fmt.Sprintf("the worker was ended by signal %d", status.Signal())}
	}
	return engine.Output{Code: actions.Crashed, Message: "the worker crashed"}
}
