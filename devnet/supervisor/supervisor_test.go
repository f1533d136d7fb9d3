package supervisor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// role makes the test binary play another program.
const role = "SUPERVISOR_TEST_ROLE"

func TestMain(m *testing.M) {
	switch os.Getenv(role) {
	case "":
		os.Exit(m.Run())
	case "conclave":
		os.Exit(fakeConclave(os.Args[1:]))
	case "supervisor":
		fmt.Println(Run(context.Background(), fakeConfig(os.Args[1], func(e Event) {
			if e.Kind == EventReady {
				fmt.Println("ready")
			}
		})))
	}
}

// fakeConclave is what the supervisor runs: it does nothing but live.
func fakeConclave(args []string) int {
	switch args[1] {
	case "init":
		data := ""
		for i, a := range args {
			if a == "--data" {
				data = args[i+1]
			}
		}
		if err := os.MkdirAll(data, 0o700); err != nil {
			return 1
		}
		fmt.Printf(`{"node":"0x%040d"}`, os.Getpid())
	case "run":
		if os.Getenv("SUPERVISOR_TEST_FAIL") != "" {
			fmt.Fprintln(os.Stderr, "no room left")
			return 7
		}
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, syscall.SIGTERM)
		<-stop
	}
	return 0
}

func fakeConfig(dir string, emit func(Event)) Config {
	binary, err := os.Executable()
	if err != nil {
		panic(err)
	}
	os.Setenv(role, "conclave")
	return Config{
		Dir: dir, Nodes: 3, Port: 0, BasePort: 17470, Binary: binary, Emit: emit,
		Probe: func(context.Context, string) (Health, error) { return Health{Ready: true, Phase: "serving"}, nil },
	}
}

// gone waits until no process has the id.
func gone(t *testing.T, pid int) {
	t.Helper()
	require.Eventually(t, func() bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) || zombie(pid) }, 10*time.Second, 10*time.Millisecond)
}

// zombie says whether a process has ended and only waits to be reaped, which orphans do where init is slow to.
func zombie(pid int) bool {
	raw, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return false
	}
	var id int
	var name, state string
	_, err = fmt.Sscan(string(raw), &id, &name, &state)
	return err == nil && state == "Z"
}

func TestRun(t *testing.T) {
	t.Setenv(role, "") // restored afterwards
	ctx, cancel := context.WithCancel(t.Context())
	dir := filepath.Join(t.TempDir(), "net")
	var mu sync.Mutex
	var kinds []EventKind
	var pids []int
	exited := make(chan Event, 1)
	cfg := fakeConfig(dir, func(e Event) {
		mu.Lock()
		defer mu.Unlock()
		kinds = append(kinds, e.Kind)
		switch e.Kind {
		case EventReady:
			for _, n := range e.Devnet.Nodes {
				pids = append(pids, n.PID)
			}
			res, err := http.Get(e.Devnet.IPFS + "/ipfs/bafkqablimvwgy3y") // a CID that holds its block, "hello"
			if err != nil || res.StatusCode != http.StatusOK {
				t.Errorf("the IPFS node does not answer: %v", err)
			}
			_ = syscall.Kill(pids[1], syscall.SIGKILL) // a node fails; the others go on
		case EventExit:
			exited <- e
			_, err := openFolder(dir, true)
			if err == nil || !errors.As(err, new(*hintError)) {
				t.Errorf("a second network in the same folder: %v", err)
			}
			cancel()
		}
	})
	require.NoError(t, Run(ctx, cfg))
	e := <-exited
	require.Equal(t, 2, e.Node)
	require.Equal(t, "signal: killed", e.Message)
	require.Equal(t, EventStopped, kinds[len(kinds)-1])
	require.Len(t, pids, 3)
	for _, pid := range pids {
		gone(t, pid)
	}
	raw, err := os.ReadFile(filepath.Join(dir, StateFile))
	require.NoError(t, err)
	var d Devnet
	require.NoError(t, json.Unmarshal(raw, &d))
	require.Equal(t, pids, []int{d.Nodes[0].PID, d.Nodes[1].PID, d.Nodes[2].PID})
	require.Len(t, d.Accounts, 10)
	st, err := os.Stat(d.Accounts[3].KeyFile)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), st.Mode().Perm())

	// The folder of an earlier run is taken over.
	again, err := openFolder(dir, false)
	require.NoError(t, err)
	require.NoFileExists(t, d.Nodes[0].Log)
	require.NoError(t, again.close())
}

func TestNodeEndsBeforeReady(t *testing.T) {
	t.Setenv(role, "")
	t.Setenv("SUPERVISOR_TEST_FAIL", "1")
	cfg := fakeConfig(filepath.Join(t.TempDir(), "net"), func(Event) {})
	cfg.Probe = func(context.Context, string) (Health, error) { return Health{}, errors.New("no answer") }
	err := Run(t.Context(), cfg)
	require.ErrorContains(t, err, "ended before the network was ready: exit status 7; its log ends with: no room left")
	require.ErrorAs(t, err, new(*hintError))
}

func TestInterruptedStart(t *testing.T) {
	t.Setenv(role, "")
	ctx, cancel := context.WithCancel(t.Context())
	cfg := fakeConfig(filepath.Join(t.TempDir(), "net"), func(Event) {})
	var once sync.Once
	cfg.Probe = func(context.Context, string) (Health, error) {
		once.Do(cancel)
		return Health{}, errors.New("no answer")
	}
	require.NoError(t, Run(ctx, cfg))
}

// TestSupervisorKilled kills the supervisor outright: the kernel ends its nodes.
func TestSupervisorKilled(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ties processes to their parent")
	}
	binary, err := os.Executable()
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "net")
	cmd := exec.Command(binary, dir)
	cmd.Env = append(os.Environ(), role+"=supervisor")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line := make([]byte, 6)
	_, err = out.Read(line)
	require.NoError(t, err)
	require.Equal(t, "ready\n", string(line))
	raw, err := os.ReadFile(filepath.Join(dir, StateFile))
	require.NoError(t, err)
	var d Devnet
	require.NoError(t, json.Unmarshal(raw, &d))
	require.Equal(t, cmd.Process.Pid, d.PID)
	require.NoError(t, cmd.Process.Kill())
	require.Error(t, cmd.Wait())
	for _, n := range d.Nodes {
		gone(t, n.PID)
	}
	f, err := openFolder(dir, false) // the lock has gone with the process
	require.NoError(t, err)
	require.NoError(t, f.close())
}

func TestPorts(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	taken := l.Addr().(*net.TCPAddr).Port
	c := Config{Nodes: 3, BasePort: taken - 2}
	base, err := c.basePort()
	require.NoError(t, err)
	require.Zero(t, (base-c.BasePort)%6)
	require.Greater(t, base, taken)
	c.FixedBasePort = true
	_, err = c.basePort()
	require.ErrorContains(t, err, fmt.Sprintf("port %d is taken", taken))
}

func TestFolderRefuses(t *testing.T) {
	dir := t.TempDir()
	precious := filepath.Join(dir, "precious")
	require.NoError(t, os.WriteFile(precious, nil, 0o600))
	for _, reset := range []bool{false, true} { // a folder that was never ours is never emptied
		_, err := openFolder(dir, reset)
		require.ErrorContains(t, err, "precious")
	}
	require.FileExists(t, precious)
	require.NoError(t, os.WriteFile(filepath.Join(dir, lockFile), nil, 0o600))
	_, err := openFolder(dir, false)
	require.ErrorContains(t, err, "precious")
	require.FileExists(t, precious)
	f, err := openFolder(dir, true)
	require.NoError(t, err)
	require.NoFileExists(t, precious)
	require.NoError(t, f.close())
}
