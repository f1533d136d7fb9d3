package worker_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/worker"
)

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "conclave-action")
	if err == nil {
		binary = filepath.Join(dir, "conclave-action")
		var out []byte
		build := exec.Command("go", "build", "-o", binary, "../cmd/conclave-action")
		build.Env = append(os.Environ(), "CGO_ENABLED=0") // as it is shipped; workers with C's library are slower to start
		out, err = build.CombinedOutput()
		if err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build the worker:", err)
		os.Exit(1)
	}
	code := m.Run()
	if err := goleak.Find(); code == 0 && err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	if left := children(); code == 0 && len(left) > 0 {
		fmt.Fprintln(os.Stderr, "workers are left:", left)
		code = 1
	}
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// children returns the ids of this process's children, zombies included.
func children() []string {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	var found []string
	for _, path := range stats {
		raw, err := os.ReadFile(path)
		if err != nil {
			continue // has ended since
		}
		_, rest, _ := strings.Cut(string(raw), ") ")
		fields := strings.Fields(rest)
		if len(fields) > 1 && fields[1] == fmt.Sprint(os.Getpid()) {
			found = append(found, strings.Fields(string(raw))[0])
		}
	}
	return found
}

// signal sends a signal to a process that a test knows to be a worker.
func signal(pid string, s unix.Signal) {
	if id, err := strconv.Atoi(pid); err == nil {
		_ = unix.Kill(id, s)
	}
}

func newPool(t testing.TB, warm, running int) *worker.Pool {
	t.Helper()
	p, err := worker.New(worker.Config{Path: binary, Warm: warm, Running: running})
	require.NoError(t, err)
	t.Cleanup(p.Close)
	return p
}

// limits are those of the default with room for a busy machine.
func limits() actions.Limits {
	l := actions.DefaultLimits()
	l.Wall = 60 * time.Second
	return l
}

func run(t testing.TB, p *worker.Pool, h actions.Host, code string, change ...func(*actions.Request)) actions.Result {
	t.Helper()
	request := actions.Request{Code: []byte(code), Limits: limits()}
	for _, f := range change {
		f(&request)
	}
	result, err := p.Run(context.Background(), request, h)
	require.NoError(t, err)
	return result
}
