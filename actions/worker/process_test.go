package worker_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/worker"
)

// patience bounds waiting for what a busy machine may take long to do.
const patience = 60 * time.Second

func TestCPULimit(t *testing.T) {
	p := newPool(t, 1, 1)
	result := run(t, p, &book{}, `for(;;){}`, func(r *actions.Request) { r.Limits.CPU = time.Second })
	require.Equal(t, actions.CPULimit, result.Code, result.Message)
}

// TestWallLimitWhileTheHostWorks: what the host does is not the worker's time.
func TestWallLimitWhileTheHostWorks(t *testing.T) {
	p := newPool(t, 1, 1)
	h := &book{block: func(ctx context.Context) { <-ctx.Done() }}
	result := run(t, p, h, `console.log("before"); fetch("https://a.example")`, func(r *actions.Request) { r.Limits.Wall = 200 * time.Millisecond })
	require.Equal(t, actions.WallLimit, result.Code, result.Message)
	require.Equal(t, "before\n", result.Logs)
}

func TestCancelled(t *testing.T) {
	p := newPool(t, 1, 1)
	ctx, cancel := context.WithCancel(context.Background())
	h := &book{block: func(ctx context.Context) { cancel(); <-ctx.Done() }}
	result, err := p.Run(ctx, actions.Request{Code: []byte(`fetch("https://a.example")`), Limits: limits()}, h)
	require.NoError(t, err)
	require.Equal(t, actions.Cancelled, result.Code)
	require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
}

func TestCallersWaitForRoom(t *testing.T) {
	p := newPool(t, 1, 1)
	entered, leave := make(chan struct{}), make(chan struct{})
	h := &book{block: func(context.Context) { close(entered); <-leave }}
	var first actions.Result
	var open sync.WaitGroup
	open.Go(func() { first = run(t, p, h, `fetch("https://a.example")`) })
	<-entered
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := p.Run(ctx, actions.Request{Code: []byte(`1`), Limits: limits()}, &book{})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	close(leave)
	open.Wait()
	require.Equal(t, actions.OK, first.Code, first.Message)
}

func TestManyRunsAtOnce(t *testing.T) {
	p := newPool(t, 2, 4)
	var open sync.WaitGroup
	for i := range 24 {
		open.Go(func() {
			if i%3 == 0 { // a third of them die in the middle of it
				code := run(t, p, &book{}, `new Uint8Array(2**40)`).Code
				if code != actions.MemoryLimit {
					t.Errorf("run %d ended with %s", i, code)
				}
				return
			}
			result := run(t, p, &book{}, fmt.Sprintf(`(async()=>{ await fetch("https://a.example"); Lit.Actions.setResponse({response:"%d"}) })()`, i))
			if result.Response != fmt.Sprint(i) {
				t.Errorf("run %d ended with %s and %q", i, result.Code, result.Response)
			}
		})
	}
	open.Wait()
}

func TestCloseEndsRuns(t *testing.T) {
	p, err := worker.New(worker.Config{Path: binary, Warm: 2, Running: 2})
	require.NoError(t, err)
	entered := make(chan struct{})
	h := &book{block: func(ctx context.Context) { close(entered); <-ctx.Done() }}
	var result actions.Result
	var open sync.WaitGroup
	open.Go(func() { result = run(t, p, h, `fetch("https://a.example")`) })
	<-entered
	p.Close()
	open.Wait()
	require.Equal(t, actions.Cancelled, result.Code)
	require.Empty(t, children())
	_, err = p.Run(context.Background(), actions.Request{Code: []byte(`1`), Limits: limits()}, &book{})
	require.ErrorIs(t, err, worker.ErrClosed)
	p.Close()
}

func TestLimitsThatBoundNothingAreRefused(t *testing.T) {
	p := newPool(t, 1, 1)
	for name, change := range map[string]func(*actions.Limits){
		"none":     func(l *actions.Limits) { *l = actions.Limits{} },
		"wall":     func(l *actions.Limits) { l.Wall = 0 },
		"cpu":      func(l *actions.Limits) { l.CPU = -1 },
		"memory":   func(l *actions.Limits) { l.Memory = 1 },
		"nesting":  func(l *actions.Limits) { l.Nesting = 1 << 30 },
		"message":  func(l *actions.Limits) { l.MessageBytes = 1 << 40 },
		"negative": func(l *actions.Limits) { l.Fetches = -1 },
	} {
		t.Run(name, func(t *testing.T) {
			l := limits()
			change(&l)
			_, err := p.Run(context.Background(), actions.Request{Code: []byte(`1`), Limits: l}, &book{})
			require.ErrorContains(t, err, "limits")
		})
	}
}

// TestWorkersHaveNothing looks at a real worker from outside while it waits for its host.
func TestWorkersHaveNothing(t *testing.T) {
	t.Setenv("CONCLAVE_TEST_SECRET", "secret")
	held, err := unix.Open("/dev/null", unix.O_RDONLY, 0) // a descriptor that would be inherited
	require.NoError(t, err)
	defer func() { _ = unix.Close(held) }()
	p := newPool(t, 1, 1)
	looked := false
	h := &book{block: func(context.Context) { // on another goroutine than the test's: it must not end that
		for _, pid := range children() {
			limit, err := os.ReadFile("/proc/" + pid + "/limits")
			assert.NoError(t, err)
			if !strings.Contains(string(limit), "Max cpu time              15") {
				continue // not in a run
			}
			looked = true
			assert.Regexp(t, `Max open files +0 +0`, string(limit))
			assert.Regexp(t, `Max file size +0 +0`, string(limit))
			assert.Regexp(t, `Max core file size +0 +0`, string(limit))
			assert.NotRegexp(t, `Max address space +unlimited`, string(limit))
			environment, err := os.ReadFile("/proc/" + pid + "/environ")
			assert.NoError(t, err)
			assert.Empty(t, environment)
			links, err := filepath.Glob("/proc/" + pid + "/fd/*")
			assert.NoError(t, err)
			assert.NotEmpty(t, links)
			for _, link := range links {
				target, err := os.Readlink(link)
				assert.NoError(t, err)
				assert.Regexp(t, `^(pipe:|anon_inode:\[eventpoll\]|anon_inode:\[eventfd\])`, target, link)
			}
			dir, err := os.Readlink("/proc/" + pid + "/cwd")
			assert.NoError(t, err)
			assert.Equal(t, "/", dir)
			stat, err := os.ReadFile("/proc/" + pid + "/stat")
			assert.NoError(t, err)
			_, rest, _ := strings.Cut(string(stat), ") ")
			assert.Equal(t, pid, strings.Fields(rest)[2], "leads a process group of its own")
			assert.Equal(t, "19", strings.Fields(rest)[16], "the node goes first")
			score, err := os.ReadFile("/proc/" + pid + "/oom_score_adj")
			assert.NoError(t, err)
			assert.Equal(t, "1000\n", string(score))
		}
	}}
	require.Equal(t, actions.OK, run(t, p, h, `fetch("https://a.example")`).Code)
	require.True(t, looked)
}

// TestTheNodeHoldsLittleOfARun: of many fetches only some are under way at once, and of long arguments only so much is
// taken in; all are answered in the end.
func TestTheNodeHoldsLittleOfARun(t *testing.T) {
	p := newPool(t, 1, 1)
	var now, most atomic.Int32
	full := make(chan struct{})
	var once sync.Once
	h := &book{block: func(context.Context) {
		n := now.Add(1)
		defer now.Add(-1)
		most.Store(max(most.Load(), n))
		if n >= 2 {
			once.Do(func() { close(full) })
		}
		<-full // two at once must be possible
	}}
	result := run(t, p, h, `Promise.all([...Array(40).keys()].map(()=>fetch("https://a.example")))`)
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.GreaterOrEqual(t, most.Load(), int32(2))
	require.LessOrEqual(t, most.Load(), int32(6))

	most.Store(0)
	result = run(t, p, h, `Promise.all([...Array(30).keys()].map(()=>Lit.Actions.broadcastAndCollect({name:"n",value:"x".repeat(60000)})))`,
		func(r *actions.Request) { r.Limits.MessageBytes = 100_000 })
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.LessOrEqual(t, most.Load(), int32(3))
}

// TestNeighboursGoOn: while others loop, take memory and flood, ordinary runs end as they should, and the node's own memory
// does not grow with them.
func TestNeighboursGoOn(t *testing.T) {
	p := newPool(t, 3, 3)
	ctx, cancel := context.WithCancel(context.Background())
	var open sync.WaitGroup
	for _, code := range []string{
		`const a=[]; for(;;) a.push(new Array(1e6).fill(1))`,
		`(async()=>{ for(;;) await fetch("https://a.example",{method:"POST",body:"x".repeat(5e6)}) })()`,
	} {
		open.Go(func() {
			for ctx.Err() == nil {
				result, err := p.Run(ctx, actions.Request{Code: []byte(code), Limits: limits()}, &forgetful{})
				if err == nil && result.Code == actions.OK {
					t.Error("a hostile action ended well")
				}
			}
		})
	}
	var most uint64
	for i := range 200 {
		result := run(t, p, &book{}, fmt.Sprintf(`Lit.Actions.setResponse({response:"%d"})`, i))
		assert.Equal(t, actions.OK, result.Code, result.Message)
		assert.Equal(t, fmt.Sprint(i), result.Response)
		var memory runtime.MemStats
		runtime.ReadMemStats(&memory)
		most = max(most, memory.HeapInuse)
	}
	cancel()
	open.Wait()
	require.Less(t, most, uint64(256<<20))
}

// TestRunsShareNothing: what one action leaves behind is gone.
func TestRunsShareNothing(t *testing.T) {
	p := newPool(t, 1, 1)
	require.Equal(t, actions.OK, run(t, p, &book{}, `globalThis.left = 1; Array.prototype.left = 1; Lit.Actions.setResponse({response:"left"})`).Code)
	result := run(t, p, &book{}, `if (typeof left !== "undefined" || [].left) throw 1`)
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.Empty(t, result.Response)
}

// fake writes a worker that is a shell script.
func fake(t *testing.T, script string) *worker.Pool {
	t.Helper()
	path := filepath.Join(t.TempDir(), "worker")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/bash\n"+script+"\n"), 0o755)) //nolint:gosec // is to be run
	p, err := worker.New(worker.Config{Path: path, Warm: 1, Running: 1})
	require.NoError(t, err)
	t.Cleanup(p.Close)
	return p
}

// frame is what printf makes a frame of; kinds are those of package wire.
func frame(kind int, body string) string {
	length := 5 + len(body)
	escaped := strings.NewReplacer(`\`, `\\`, `%`, `%%`, `'`, `'\''`).Replace(body)
	return fmt.Sprintf(`printf '\%03o\%03o\%03o\%03o\%03o\000\000\000\001%s'`, length>>24, length>>16&255, length>>8&255, length&255, kind, escaped)
}

// TestWorkersThatAreTakenOver: whatever a worker says, the run ends with a code, and nothing it says is believed that is
// not for it to say.
func TestWorkersThatAreTakenOver(t *testing.T) {
	ready := frame(1, "") + "\nread -r -N 1 _\n" // and wait for something to run
	for name, c := range map[string]struct {
		script string
		want   actions.Code
	}{
		"ends":                {`exit 0`, actions.Crashed},
		"says why":            {`: "${x?why}"`, actions.Crashed},
		"ends with a signal":  {`kill -SEGV $$`, actions.Crashed},
		"garbage":             {`printf 'garbage garbage garbage'`, actions.Crashed},
		"huge frame":          {`printf '\377\377\377\377\003\000\000\000\001'; while :; do :; done`, actions.Crashed},
		"frame of the node's": {frame(2, "{}") + "; while :; do :; done", actions.Crashed},
		"cut short":           {`printf '\000\000\001\000\006\000\000\000\001{'`, actions.Crashed},
		"silence":             {`while :; do :; done`, actions.WallLimit},
		"flood":               {`while :; do ` + frame(3, "getRpcUrl\n{}") + `; done`, actions.Crashed},
		"unknown operation":   {frame(3, "exportKey\n{}") + "; while :; do :; done", actions.Crashed},
		"no operation":        {frame(3, "fetch") + "; while :; do :; done", actions.Crashed},
		"result no JSON":      {frame(6, "{"), actions.Crashed},
		"result of a limit":   {frame(6, `{"code":"limit_fetches"}`), actions.Crashed},
		"result of no code":   {frame(6, `{}`), actions.Crashed},
		"result too long":     {frame(6, `{"code":"ok","response":"`+strings.Repeat("x", 2000)+`"}`), actions.Crashed},
		"logs too long":       {frame(6, `{"code":"ok","logs":"`+strings.Repeat("x", 2000)+`"}`), actions.Crashed},
		"fine":                {frame(6, `{"code":"ok","response":"x"}`), actions.OK},
		"noise on stderr":     {`i=0; while [ $i -lt 300 ]; do echo 0123456789 >&2; i=$((i+1)); done; ` /* bash complains */ + frame(6, `{"code":"ok"}`), actions.OK},
		"leaves children":     {`(while :; do :; done) & ` + frame(6, `{"code":"ok"}`), actions.OK},
	} {
		t.Run(name, func(t *testing.T) {
			p := fake(t, ready+c.script)
			result := run(t, p, &book{}, `1`, func(r *actions.Request) {
				r.Limits.Wall = 2 * time.Second
				r.Limits.ResponseBytes, r.Limits.LogBytes = 1000, 1000
			})
			require.Equal(t, c.want, result.Code, result.Message)
			if name == "says why" {
				require.ErrorContains(t, result.Faults[0], `x: why\n`)
			}
			p.Close()
			require.Empty(t, children())
		})
	}
}

// TestWorkersThatDoNotStart: a node hears at its own start that it cannot run actions, and why.
func TestWorkersThatDoNotStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "worker")
	for script, says := range map[string]string{
		"exit 1": "does not become ready",
		"echo filter system calls: function not implemented >&2; exit 71": "filter system calls",
	} {
		require.NoError(t, os.WriteFile(path, []byte("#!/bin/bash\n"+script+"\n"), 0o755)) //nolint:gosec // is to be run
		_, err := worker.New(worker.Config{Path: path, Warm: 1, Running: 1})
		require.ErrorContains(t, err, says)
	}
	require.Empty(t, children())
	_, err := worker.New(worker.Config{Path: "/does/not/exist", Warm: 1, Running: 1})
	require.Error(t, err)
	_, err = worker.New(worker.Config{Path: binary})
	require.Error(t, err)
}

// TestFilterOfSystemCalls looks at what the kernel says of a worker that has an action: all its threads are filtered.
func TestFilterOfSystemCalls(t *testing.T) {
	p := newPool(t, 1, 1)
	threads := 0
	h := &book{block: func(context.Context) { // on another goroutine than the test's: it must not end that
		for _, pid := range children() {
			if limits, _ := os.ReadFile("/proc/" + pid + "/limits"); !strings.Contains(string(limits), "Max open files            0") {
				continue // is just starting
			}
			all, _ := filepath.Glob("/proc/" + pid + "/task/*/status")
			for _, path := range all {
				status, err := os.ReadFile(path)
				if err != nil {
					continue // has ended since
				}
				assert.Contains(t, string(status), "\nSeccomp:\t2\n")
				assert.Contains(t, string(status), "\nNoNewPrivs:\t1\n")
				threads++
			}
		}
	}}
	result := run(t, p, h, `fetch("https://a.example")`)
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.Greater(t, threads, 2)
}

// TestLoadedWorkers: what a run gives is the same in a worker of either kind.
func TestLoadedWorkers(t *testing.T) {
	p, err := worker.New(worker.Config{Path: binary, Warm: 1, Loaded: 1, Running: 1})
	require.NoError(t, err)
	t.Cleanup(p.Close)
	for _, name := range []string{`ethers`, `globalThis["eth" + "ers"]`} {
		result := run(t, p, &book{}, `Lit.Actions.setResponse({response: `+name+`.utils.id("x")})`)
		require.Equal(t, actions.OK, result.Code, result.Message)
		require.Equal(t, "0x7521d1cadbcfa91eec65aa16715b94ffc1c9654ba57ea2ef1a2127bca1127a83", result.Response)
	}
}

// TestWorkersDieWithTheNode kills a supervisor while its action runs, and while all its workers are stopped.
func TestWorkersDieWithTheNode(t *testing.T) {
	t.Run("running", func(t *testing.T) { dieWithTheNode(t, func(string) {}) })
	t.Run("stopped", func(t *testing.T) {
		dieWithTheNode(t, func(pid string) {
			signal(pid, unix.SIGSTOP)
			require.Eventually(t, func() bool { return state(pid) == "T" }, patience, time.Millisecond)
		})
	})
}

func dieWithTheNode(t *testing.T, before func(pid string)) {
	cmd := exec.Command(os.Args[0], "-test.run=TestSupervisorThatIsKilled")
	cmd.Env = append(os.Environ(), "CONCLAVE_TEST_WORKER="+binary)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	pids := strings.Fields(line)
	require.Len(t, pids, 3) // two that are ready, one that loops
	for _, pid := range pids {
		before(pid)
	}
	require.NoError(t, cmd.Process.Kill())
	_ = cmd.Wait()
	require.Eventually(t, func() bool {
		for _, pid := range pids {
			stat, err := os.ReadFile("/proc/" + pid + "/stat")
			if err == nil && !strings.Contains(string(stat), ") Z ") {
				return false
			}
		}
		return true
	}, patience, 10*time.Millisecond)
}

// TestSupervisorThatIsKilled is the other side of TestWorkersDieWithTheNode; by itself it has nothing to do.
func TestSupervisorThatIsKilled(t *testing.T) {
	path := os.Getenv("CONCLAVE_TEST_WORKER")
	if path == "" {
		return
	}
	p, err := worker.New(worker.Config{Path: path, Warm: 2, Running: 1})
	require.NoError(t, err)
	h := &book{block: func(ctx context.Context) {
		require.Eventually(t, func() bool { return len(children()) == 3 }, patience, time.Millisecond)
		fmt.Println(strings.Join(children(), " "))
		<-ctx.Done()
	}}
	_, _ = p.Run(context.Background(), actions.Request{Code: []byte(`fetch("https://a.example"); for(;;){}`), Limits: limits()}, h)
}
