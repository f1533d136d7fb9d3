package worker

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions/worker/wire"
)

// process is one worker, from its start to its end. It is used for one run.
type process struct {
	cmd    *exec.Cmd
	to     wire.Writer
	from   *wire.Reader
	pipes  [2]*os.File // ours
	stderr head

	mu     sync.Mutex
	reaped bool
}

// startTimeout bounds how long a worker may take to say that it is ready.
const startTimeout = 10 * time.Second

// start runs the binary at path until it is ready, and takes from it what it needs no more: opening anything. It must be
// called on the thread whose death shall kill the worker.
func start(path string, args ...string) (*process, error) {
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("make a pipe to a worker: %w", err)
	}
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		_, _ = theirIn.Close(), ourOut.Close()
		return nil, fmt.Errorf("make a pipe from a worker: %w", err)
	}
	p := &process{
		to:    wire.Writer{To: ourOut},
		from:  &wire.Reader{From: ourIn, Limits: map[wire.Kind]int{wire.Ready: 0}},
		pipes: [2]*os.File{ourOut, ourIn},
	}
	p.cmd = &exec.Cmd{
		Path: path, Args: append([]string{"conclave-action"}, args...), Env: []string{}, Dir: "/",
		Stdin: theirIn, Stdout: theirOut, Stderr: &p.stderr,
		SysProcAttr: &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL},
		// The write end of stderr ends with the worker; this is for the case that it does not.
		WaitDelay: time.Second,
	}
	err = p.cmd.Start()
	_, _ = theirIn.Close(), theirOut.Close()
	if err != nil {
		p.closePipes()
		return nil, fmt.Errorf("start a worker: %w", err)
	}
	if err := p.settle(); err != nil {
		state := p.end()
		return nil, fmt.Errorf("start a worker: %w (%s: %.300q)", err, state, p.stderr.String())
	}
	return p, nil
}

// niceness lets the node's own work go before that of actions.
const niceness = 19

// settle waits for readiness and sets what never changes. No hostile code has run so far.
func (p *process) settle() error {
	if err := p.pipes[1].SetReadDeadline(time.Now().Add(startTimeout)); err != nil {
		return err
	}
	if _, err := p.from.Next(); err != nil {
		return fmt.Errorf("it does not become ready: %w", err)
	}
	if err := p.pipes[1].SetReadDeadline(time.Time{}); err != nil {
		return err
	}
	for resource, limit := range map[int]uint64{unix.RLIMIT_NOFILE: 0, unix.RLIMIT_FSIZE: 0, unix.RLIMIT_CORE: 0} {
		if err := p.limit(resource, limit); err != nil {
			return err
		}
	}
	if err := unix.Setpriority(unix.PRIO_PGRP, p.cmd.Process.Pid, niceness); err != nil {
		return fmt.Errorf("lower the priority of a worker: %w", err)
	}
	// If the machine runs out of memory, the kernel shall take a worker before anything else.
	score := fmt.Sprintf("/proc/%d/oom_score_adj", p.cmd.Process.Pid)
	if err := os.WriteFile(score, []byte("1000"), 0); err != nil {
		return fmt.Errorf("offer a worker to the kernel's killer: %w", err)
	}
	return nil
}

// limit sets a resource limit of the worker, which it cannot raise again unless it runs as root.
func (p *process) limit(resource int, value uint64) error {
	l := unix.Rlimit{Cur: value, Max: value}
	if err := unix.Prlimit(p.cmd.Process.Pid, resource, &l, nil); err != nil {
		return fmt.Errorf("limit resource %d of a worker: %w", resource, err)
	}
	return nil
}

// alive says whether the worker still runs, without reaping it.
func (p *process) alive() bool {
	var info unix.Siginfo
	err := unix.Waitid(unix.P_PID, p.cmd.Process.Pid, &info, unix.WEXITED|unix.WNOHANG|unix.WNOWAIT, nil)
	return err == nil && info.Signo == 0
}

// memory returns how many bytes of addresses and of memory the worker holds, zeros if that cannot be read.
func (p *process) memory() (addresses, resident int64) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", p.cmd.Process.Pid))
	if err != nil {
		return 0, 0
	}
	if _, err := fmt.Sscan(string(raw), &addresses, &resident); err != nil {
		return 0, 0
	}
	page := int64(os.Getpagesize())
	return addresses * page, resident * page
}

// computed returns the processor time that the worker has used, 0 if that cannot be read.
func (p *process) computed() time.Duration {
	var t unix.Timespec
	const ofProcess = 2                               // what clock_getcpuclockid(3) makes of a process
	clock := int32(^p.cmd.Process.Pid<<3 | ofProcess) // ids have 22 bits at most
	if err := unix.ClockGettime(clock, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

// kill ends the worker and whatever is in its process group, stopped or not. pause stops them, and resume lets them go on.
func (p *process) kill()   { p.signal(unix.SIGKILL) }
func (p *process) pause()  { p.signal(unix.SIGSTOP) }
func (p *process) resume() { p.signal(unix.SIGCONT) }

func (p *process) signal(s unix.Signal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.reaped { // until then its id is not given to another process
		_ = unix.Kill(-p.cmd.Process.Pid, s) // an error means that it has ended
	}
}

// end kills the worker, waits until it is gone, and returns how it ended.
func (p *process) end() *os.ProcessState {
	p.kill()
	p.closePipes()
	// Wait reaps: from there on kill must not use the id.
	p.waitForExit()
	p.mu.Lock()
	p.reaped = true
	_ = p.cmd.Wait() // the state says more than the error
	p.mu.Unlock()
	return p.cmd.ProcessState
}

// waitForExit returns when the worker is a zombie.
func (p *process) waitForExit() {
	for {
		var info unix.Siginfo
		err := unix.Waitid(unix.P_PID, p.cmd.Process.Pid, &info, unix.WEXITED|unix.WNOWAIT, nil)
		if !errors.Is(err, unix.EINTR) {
			return
		}
	}
}

func (p *process) closePipes() {
	for _, f := range p.pipes {
		_ = f.Close()
	}
}

// head keeps the first bytes that are written to it: there the Go runtime says of what it died. Actions cannot write here.
type head struct {
	mu   sync.Mutex
	kept bytes.Buffer
}

func (h *head) Write(b []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.kept.Write(b[:min(len(b), 4096-h.kept.Len())])
	return len(b), nil
}

func (h *head) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.kept.String()
}

var _ io.Writer = (*head)(nil)
