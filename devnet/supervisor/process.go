package supervisor

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

// spawner starts processes that do not outlive it. Where the kernel can tie a child to its parent, it ties it to the
// thread that started it, so all are started by one goroutine that keeps its thread until the last child has ended.
type spawner struct {
	jobs chan func()
	done chan struct{}
	wg   sync.WaitGroup // processes that run
}

func newSpawner() *spawner {
	s := &spawner{jobs: make(chan func()), done: make(chan struct{})}
	go func() {
		defer close(s.done)
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		for job := range s.jobs {
			job()
		}
	}()
	return s
}

// close waits until all processes have ended. Whoever calls it has stopped them.
func (s *spawner) close() {
	s.wg.Wait()
	close(s.jobs)
	<-s.done
}

// start starts a prepared command in a process group of its own: an interrupt at the terminal reaches the supervisor
// alone, which stops its children in order.
func (s *spawner) start(cmd *exec.Cmd) (*process, error) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	tie(cmd.SysProcAttr)
	started := make(chan error)
	s.jobs <- func() { started <- cmd.Start() }
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", cmd.Path, err)
	}
	p := &process{cmd: cmd, ended: make(chan struct{})}
	s.wg.Go(func() {
		p.err = cmd.Wait()
		close(p.ended)
	})
	return p, nil
}

// process is a child.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{}
	err   error // once ended is closed
}

func (p *process) pid() int { return p.cmd.Process.Pid }

// outcome says how the process ended.
func (p *process) outcome() string {
	var exit *exec.ExitError
	switch {
	case p.err == nil:
		return "exit status 0"
	case errors.As(p.err, &exit):
		return exit.Error()
	}
	return p.err.Error()
}

// stop asks the process to end and kills it if it does not within the grace.
func (p *process) stop(grace time.Duration) {
	_ = p.cmd.Process.Signal(syscall.SIGTERM) // it may have ended
	timer := time.NewTimer(grace)
	defer timer.Stop()
	select {
	case <-p.ended:
	case <-timer.C:
		_ = p.cmd.Process.Kill()
		<-p.ended
	}
}

// run runs a command to its end and returns what it printed. Its error holds what it said on standard error.
func (s *spawner) run(ctx context.Context, binary string, args ...string) ([]byte, error) {
	var stdout, stderr tail
	cmd := exec.Command(binary, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.Env = environment()
	p, err := s.start(cmd)
	if err != nil {
		return nil, err
	}
	select {
	case <-p.ended:
	case <-ctx.Done():
		p.stop(time.Second)
		return nil, ctx.Err()
	}
	if p.err != nil {
		return nil, fmt.Errorf("%s: %s", p.outcome(), stderr.text())
	}
	return stdout.data, nil
}

// environment is the children's: ours, without what would change the meaning of their flags.
func environment() []string {
	var out []string
	for _, v := range os.Environ() {
		if len(v) < 9 || v[:9] != "CONCLAVE_" {
			out = append(out, v)
		}
	}
	return out
}

// tail keeps the last bytes that were written to it.
type tail struct{ data []byte }

const maxTail = 16 << 10

func (t *tail) Write(p []byte) (int, error) {
	t.data = append(t.data, p...)
	if over := len(t.data) - maxTail; over > 0 {
		t.data = append(t.data[:0], t.data[over:]...)
	}
	return len(p), nil
}

func (t *tail) text() string { return string(t.data) }

// splitLines returns the lines that are not empty.
func splitLines(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '\n' })
}
