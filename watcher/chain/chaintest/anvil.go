package chaintest

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is anvil's.
const ChainID = 31337

// Anvil is a running anvil process. Its block producer starts in automine.
type Anvil struct {
	t    testing.TB
	cmd  *exec.Cmd
	done chan struct{} // closed when the process and the reader of its output have ended
	Port string
	rpc  *rpc.Client // over HTTP, so that a restart of the process does not matter
	once sync.Once
}

// Start runs anvil on a free port until the test ends. args are added to its command line.
func Start(t testing.TB, args ...string) *Anvil {
	t.Helper()
	return StartAt(t, "0", args...)
}

// StartAt is Start on a given port, such as that of an Anvil that was killed.
func StartAt(t testing.TB, port string, args ...string) *Anvil {
	t.Helper()
	cmd := exec.Command(binary(t), append([]string{"--port", port}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	a := &Anvil{t: t, cmd: cmd, done: make(chan struct{})}
	listening := make(chan string, 1)
	go func() {
		defer close(a.done)
		lines := bufio.NewScanner(out)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() { // to the end: a full pipe would stop anvil
			if _, addr, ok := strings.Cut(lines.Text(), "Listening on "); ok {
				listening <- strings.TrimSpace(addr)
			}
		}
		_ = cmd.Wait()
	}()
	t.Cleanup(a.Kill)
	select {
	case addr := <-listening:
		a.Port = addr[strings.LastIndexByte(addr, ':')+1:]
	case <-a.done:
		t.Fatal("anvil ended before it listened")
	case <-time.After(20 * time.Second):
		t.Fatal("anvil does not listen")
	}
	if a.rpc, err = rpc.Dial(a.HTTP()); err != nil {
		t.Fatal(err)
	}
	return a
}

func binary(t testing.TB) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		p := filepath.Join(dir, "node_modules", ".bin", "anvil")
		if _, err := os.Stat(p); err == nil {
			return p
		}
		if dir == filepath.Dir(dir) {
			t.Skip("anvil is not installed: run npm ci")
		}
	}
}

// HTTP is the server's URL.
func (a *Anvil) HTTP() string { return "http://127.0.0.1:" + a.Port }

// WS is the server's WebSocket URL.
func (a *Anvil) WS() string { return "ws://127.0.0.1:" + a.Port }

// Kill ends the process at once and waits for it.
func (a *Anvil) Kill() { a.end(syscall.SIGKILL) }

// Stop ends the process cleanly, so that it writes its --state file, and waits for it.
func (a *Anvil) Stop() { a.end(syscall.SIGTERM) }

func (a *Anvil) end(sig syscall.Signal) {
	a.once.Do(func() {
		if a.rpc != nil {
			a.rpc.Close()
		}
		_ = a.cmd.Process.Signal(sig)
		if sig == syscall.SIGKILL {
			_ = a.cmd.Process.Signal(syscall.SIGCONT)
		}
		<-a.done
	})
}

// Freeze stops the process without closing its connections; Thaw lets it go on.
func (a *Anvil) Freeze() { _ = a.cmd.Process.Signal(syscall.SIGSTOP) }

// Thaw undoes Freeze.
func (a *Anvil) Thaw() { _ = a.cmd.Process.Signal(syscall.SIGCONT) }

// Do calls a JSON-RPC method, such as anvil_mine, and throws the result away.
func (a *Anvil) Do(method string, args ...any) {
	a.t.Helper()
	a.Call(nil, method, args...)
}

// Call calls a JSON-RPC method.
func (a *Anvil) Call(result any, method string, args ...any) {
	a.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := a.rpc.CallContext(ctx, result, method, args...); err != nil {
		a.t.Fatalf("%s: %v", method, err)
	}
}

// Eth is a client for the test's own calls.
func (a *Anvil) Eth() *ethclient.Client { return ethclient.NewClient(a.rpc) }

// Mine makes n blocks.
func (a *Anvil) Mine(n int) {
	a.t.Helper()
	a.Do("anvil_mine", fmt.Sprintf("%#x", n))
}

// Fund gives an account 100 ether.
func (a *Anvil) Fund(who common.Address) {
	a.t.Helper()
	a.Do("anvil_setBalance", who, "0x56bc75e2d63100000")
}

// Key is a key for tests, the same for the same name.
func Key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("conclave/test/" + name)))
	if err != nil {
		panic(err) // a hash above the group order: cannot happen
	}
	return k
}

// Until waits for a condition, at most 30 seconds.
func Until(t testing.TB, what string, cond func() bool) {
	t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for !cond() {
		if time.Now().After(deadline) {
			t.Fatal("waited in vain: " + what)
		}
		time.Sleep(2 * time.Millisecond)
	}
}
