package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// patience is how long anything may take before a test gives up: long, because test machines are slow and loaded.
const patience = 120 * time.Second

// until polls a condition. Its last message says what was seen instead.
func until(t testing.TB, what string, ok func() (bool, string)) {
	t.Helper()
	untilWithin(t, patience, what, ok)
}

func untilWithin(t testing.TB, limit time.Duration, what string, ok func() (bool, string)) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for {
		done, seen := ok()
		if done {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("waited %v in vain: %s; seen: %s", limit, what, seen)
		}
		time.Sleep(25 * time.Millisecond)
	}
}

// process is a child, which dies with the test.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{}
	err   error // once ended is closed
}

// start runs a command whose output is added to a file.
func start(logFile, name string, args ...string) (*process, error) {
	log, err := os.OpenFile(logFile, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p := &process{cmd: exec.Command(name, args...), ended: make(chan struct{})}
	p.cmd.Stdout, p.cmd.Stderr, p.cmd.Env = log, log, environment()
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.ended)
	}()
	return p, nil
}

// environment is the test's own, without what would change the meaning of conclave's flags.
func environment() []string {
	var out []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "CONCLAVE_") {
			out = append(out, v)
		}
	}
	return out
}

func (p *process) alive() bool {
	if p == nil {
		return false
	}
	select {
	case <-p.ended:
		return false
	default:
		return true
	}
}

func (p *process) signal(s syscall.Signal) {
	if p.alive() {
		_ = p.cmd.Process.Signal(s) // it may end at this moment
	}
}

// kill ends the process as a power cut would, and waits.
func (p *process) kill() {
	if p != nil {
		p.signal(syscall.SIGKILL)
		<-p.ended
	}
}

// stop asks the process to end. It must do so in time and without an error.
func (p *process) stop(t testing.TB, what string) {
	t.Helper()
	p.signal(syscall.SIGTERM)
	select {
	case <-p.ended:
		require.NoError(t, p.err, "%s did not end cleanly", what)
	case <-time.After(patience):
		t.Fatalf("%s does not end", what)
	}
}

// result is what a command that ended by itself said.
type result struct {
	code   int
	out    string
	stderr string
}

// conclave runs a command of the built binary to its end.
func conclave(t testing.TB, args ...string) result {
	t.Helper()
	return command(t, binary, args...)
}

func command(t testing.TB, name string, args ...string) result {
	t.Helper()
	var out, stderr bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stdout, cmd.Stderr, cmd.Env = &out, &stderr, environment()
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	require.NoError(t, cmd.Start())
	timer := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	require.True(t, timer.Stop(), "%s %v does not end:\n%s", name, args, withoutDebug(stderr.String(), 40))
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), stderr.String()}
}

// The ports of tests lie below those that the system gives to outgoing connections: a port of a process that was
// killed must still be there when it is started again.
const (
	firstPort = 20_000
	lastPort  = 32_000
)

var ports = struct {
	sync.Mutex
	next int
}{next: firstPort + os.Getpid()*37%(lastPort-firstPort)}

// freePort returns a port that is free, each time another one.
func freePort(t testing.TB) int {
	t.Helper()
	ports.Lock()
	defer ports.Unlock()
	for range lastPort - firstPort {
		if ports.next++; ports.next > lastPort {
			ports.next = firstPort
		}
		if l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(ports.next))); err == nil {
			_ = l.Close()
			return ports.next
		}
	}
	t.Fatal("no port is free")
	return 0
}

// tail returns the last lines of a file.
func tail(path string, lines int) string {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err.Error()
	}
	all := strings.Split(strings.TrimSpace(string(raw)), "\n")
	if cut := len(all) - lines; cut > 0 {
		all = append([]string{fmt.Sprintf("(%d lines before)", cut)}, all[cut:]...)
	}
	return strings.Join(all, "\n")
}
