package worker_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/worker"
)

// state is the letter that the kernel has for what a process does, empty if it is gone.
func state(pid string) string {
	stat, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return ""
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return rest[:1]
}

// stopped returns which children are stopped.
func stopped() (out []string) {
	for _, pid := range children() {
		if state(pid) == "T" {
			out = append(out, pid)
		}
	}
	return out
}

// loop is a run that never ends by itself and that was stopped, for good but for its part.
type loop struct {
	pid    string
	ended  <-chan actions.Result
	resume func()
}

func looping(t *testing.T, p *worker.Pool, ctx context.Context, change ...func(*actions.Request)) loop {
	t.Helper()
	out := make(chan actions.Result, 1)
	request := actions.Request{Code: []byte(`for(;;){}`), Limits: limits()}
	for _, f := range change {
		f(&request)
	}
	go func() {
		result, err := p.Run(ctx, request, &book{})
		if err != nil {
			t.Error(err)
		}
		out <- result
	}()
	l := loop{ended: out, resume: p.Yield()}
	require.Eventually(t, func() bool {
		all := stopped()
		if len(all) > 0 {
			l.pid = all[0]
		}
		return len(all) > 0
	}, patience, time.Millisecond)
	return l
}

// TestYield: a worker that computes is stopped, others that are ready are not, and it goes on when nothing is urgent.
func TestYield(t *testing.T) {
	p := newPool(t, 3, 1)
	ctx, cancel := context.WithCancel(context.Background())
	l := looping(t, p, ctx)
	require.Eventually(t, func() bool { return len(children()) == 4 }, patience, time.Millisecond)
	goesOn := func() bool { return state(l.pid) != "T" }
	for range 20 {
		require.Subset(t, []string{l.pid}, stopped(), "no other worker is stopped")
	}
	require.Eventually(t, goesOn, patience, time.Millisecond, "it gets its part even so")
	require.Eventually(t, func() bool { return state(l.pid) == "T" }, patience, time.Millisecond, "and no more than that")
	l.resume()
	require.Eventually(t, goesOn, patience, time.Millisecond)
	cancel()
	require.Equal(t, actions.Cancelled, (<-l.ended).Code)
	l.resume()
	require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
}

// TestRunsEndWhileTheyAreStopped: by their limits, by their callers, and with the pool.
func TestRunsEndWhileTheyAreStopped(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*actions.Request)
		end    func(p *worker.Pool, pid string, cancel func())
		want   actions.Code
	}{
		"wall limit": {func(r *actions.Request) { r.Limits.Wall = 3 * time.Second }, func(*worker.Pool, string, func()) {}, actions.WallLimit},
		"cpu limit":  {func(r *actions.Request) { r.Limits.CPU, r.Limits.Wall = time.Second, 10*time.Minute }, func(*worker.Pool, string, func()) {}, actions.CPULimit},
		"cancelled":  {func(*actions.Request) {}, func(_ *worker.Pool, _ string, cancel func()) { cancel() }, actions.Cancelled},
		"closed":     {func(*actions.Request) {}, func(p *worker.Pool, _ string, _ func()) { p.Close() }, actions.Cancelled},
		"killed":     {func(*actions.Request) {}, func(_ *worker.Pool, pid string, _ func()) { signal(pid, unix.SIGKILL) }, actions.Crashed},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t, 1, 1)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			l := looping(t, p, ctx, c.change)
			c.end(p, l.pid, cancel)
			result := <-l.ended
			require.Equal(t, c.want, result.Code, result.Message)
			l.resume()
			p.Close()
			require.Empty(t, children())
		})
	}
}
