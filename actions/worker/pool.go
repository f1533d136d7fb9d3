// Package worker runs actions in processes of their own and holds them to their limits from outside: one process per
// run, started before it is needed, killed when the run is over.
//
// Threat line: a worker is taken to be hostile from the moment it has code to run. It gets no environment, descriptor,
// working directory or secret; it can open nothing. What it sends is bounded before it is read and checked before it is
// used. However it ends, the run ends with a code, the process is gone before Run returns, and the next run has another.
package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/api"
)

// Config is what a Pool works with.
type Config struct {
	Path    string // of the worker's binary, see Beside
	Warm    int    // workers kept ready, at least 1
	Loaded  int    // workers kept ready that have loaded ethers, for code that names it; with none, such code waits for that
	Running int    // runs at once, at least 1; child runs come on top, one at a time per run
}

// Beside returns the path of the worker's binary next to the running program.
func Beside() (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("find the worker's binary: %w", err)
	}
	return filepath.Join(filepath.Dir(self), "conclave-action"), nil
}

// ErrClosed: the pool does not run anything any more.
var ErrClosed = errors.New("the pool of workers is closed")

// Pool starts workers and runs actions in them. It is safe for concurrent use.
type Pool struct {
	path   string
	warm   chan started
	loaded chan started // nil if there are none
	slots  chan struct{}
	pacer  *pacer

	closing context.Context // ends with Close
	close   context.CancelFunc
	mu      sync.Mutex     // guards the start of runs against Close
	runs    sync.WaitGroup // open runs
	spawner sync.WaitGroup
}

type started struct {
	worker *process
	err    error
}

// closeOnExec marks what this process was itself started with. What Go opens is marked from the beginning.
func closeOnExec() error {
	open, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return err
	}
	for _, entry := range open {
		if fd, err := strconv.Atoi(entry.Name()); err == nil && fd > 2 {
			unix.CloseOnExec(fd)
		}
	}
	return nil
}

func (s started) end() {
	if s.worker != nil {
		s.worker.end()
	}
}

// New starts the first worker, so that a machine that cannot run actions safely is found out at once, and the others in
// the background. Close must be called.
func New(c Config) (*Pool, error) {
	if c.Warm < 1 || c.Running < 1 {
		return nil, errors.New("a pool needs at least one warm worker and one run")
	}
	if _, err := os.Stat(c.Path); err != nil {
		return nil, fmt.Errorf("find the worker's binary: %w", err)
	}
	if err := closeOnExec(); err != nil {
		return nil, fmt.Errorf("keep descriptors from workers: %w", err)
	}
	p := &Pool{path: c.Path, warm: make(chan started, c.Warm-1), slots: make(chan struct{}, c.Running), pacer: newPacer()}
	p.closing, p.close = context.WithCancel(context.Background())
	first := make(chan error, 1)
	p.spawner.Go(func() { p.spawn(p.warm, first) })
	if err := <-first; err != nil {
		p.Close()
		return nil, err
	}
	if c.Loaded > 0 {
		p.loaded = make(chan started, c.Loaded-1)
		p.spawner.Go(func() { p.spawn(p.loaded, make(chan error, 1), libraries...) })
	}
	return p, nil
}

// libraries are what a loaded worker has loaded before it gets code: what takes long.
var libraries = []string{"ethers"}

// spawn keeps workers ready until Close, and tells how the first start went. The kernel kills a worker when the thread
// that started it ends, not the process: so all are started on one thread, which stays until the last is gone and is
// given up then, not reused.
func (p *Pool) spawn(ready chan started, first chan<- error, libraries ...string) {
	runtime.LockOSThread()
	for p.closing.Err() == nil {
		w, err := start(p.path, libraries...)
		select {
		case first <- err:
		default:
		}
		select {
		case ready <- started{w, err}:
		case <-p.closing.Done():
			started{w, err}.end()
		}
	}
	for {
		select {
		case s := <-ready:
			s.end()
		default:
			p.runs.Wait()
			return
		}
	}
}

// Close ends all runs with Cancelled and all workers, and waits for that.
func (p *Pool) Close() {
	p.mu.Lock() // no run begins after this
	p.close()
	p.mu.Unlock()
	p.spawner.Wait()
}

// Yield makes room on the machine for something that somebody waits for: until resume is called, workers that compute for
// long are stopped, but for a fifth of the time, however many ask. Time for which a run is stopped counts against its wall
// limit, not against its processor time. Further calls of resume do nothing.
func (p *Pool) Yield() (resume func()) { return p.pacer.yield() }

// take returns a worker for code, which was alive a moment ago.
func (p *Pool) take(ctx context.Context, code []byte) (*process, error) {
	ready := p.warm
	if p.loaded != nil && names(code) { // a hint and no more: every worker can load what it has not
		ready = p.loaded
	}
	// Those that are ready may have died or failed to start a while ago: after as many tries, one is fresh.
	var failed error
	for range cap(ready) + 3 {
		select {
		case s := <-ready:
			if s.err != nil {
				failed = s.err
			} else if s.worker.alive() {
				return s.worker, nil
			} else {
				s.worker.end()
				failed = errors.New("workers die before they are used")
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return nil, failed
}

// names says whether code names a library that takes long to load.
func names(code []byte) bool {
	return slices.ContainsFunc(libraries, func(name string) bool { return bytes.Contains(code, []byte(name)) })
}

// Run runs an action to its end. The error is not nil only if it could not be started: ErrClosed, the caller's context
// before there was room, limits that bound nothing, or no worker to be had.
func (p *Pool) Run(ctx context.Context, request actions.Request, host actions.Host) (actions.Result, error) {
	if err := request.Limits.Check(); err != nil {
		return actions.Result{}, err
	}
	p.mu.Lock()
	if p.closing.Err() != nil {
		p.mu.Unlock()
		return actions.Result{}, ErrClosed
	}
	p.runs.Add(1)
	p.mu.Unlock()
	defer p.runs.Done()
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return actions.Result{}, fmt.Errorf("wait for room to run an action: %w", ctx.Err())
	case <-p.closing.Done():
		return actions.Result{}, ErrClosed
	}
	defer func() { <-p.slots }()

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(p.closing, cancel)()
	r := &run{pool: p, limits: request.Limits, desk: api.New(host, request.Limits), deadline: time.Now().Add(request.Limits.Wall)}
	out, err := r.action(ctx, request.Code, request.Params, request.Auth, 0)
	if err != nil {
		return actions.Result{}, err
	}
	return actions.Result{
		Code: out.Code, Message: out.Message, Response: out.Response, Logs: out.Logs,
		Usage: r.desk.Usage(), Faults: append(r.desk.Faults(), r.faults...),
	}, nil
}
