package inside_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions/worker/inside"
)

// takenOver are what code would try that has got hold of a worker. Each runs in a process that is confined, and only the
// last one may come back from it.
var takenOver = map[string]func(){
	"open a socket":          func() { raw(unix.SYS_SOCKET, unix.AF_INET, unix.SOCK_STREAM, 0) },
	"open a local socket":    func() { raw(unix.SYS_SOCKET, unix.AF_UNIX, unix.SOCK_STREAM, 0) },
	"connect":                func() { raw(unix.SYS_CONNECT, 0, 0, 0) },
	"make a pipe":            func() { raw(unix.SYS_PIPE2, 0, 0, 0) },
	"duplicate":              func() { raw(unix.SYS_DUP, 0, 0, 0) },
	"fork":                   func() { raw(unix.SYS_CLONE, uintptr(unix.SIGCHLD), 0, 0) },
	"fork with memory":       func() { raw(unix.SYS_CLONE, uintptr(unix.SIGCHLD|unix.CLONE_VM|unix.CLONE_VFORK), 0, 0) },
	"execute":                func() { path := []byte("/bin/sh\x00"); raw(unix.SYS_EXECVE, pointer(path), 0, 0) },
	"execute what is open":   func() { raw(unix.SYS_EXECVEAT, 0, 0, 0) },
	"trace its parent":       func() { raw(unix.SYS_PTRACE, unix.PTRACE_ATTACH, uintptr(unix.Getppid()), 0) },
	"read another's memory":  func() { raw(unix.SYS_PROCESS_VM_READV, uintptr(unix.Getppid()), 0, 0) },
	"kill its parent":        func() { raw(unix.SYS_KILL, uintptr(unix.Getppid()), 0, 0) },
	"signal another thread":  func() { raw(unix.SYS_TGKILL, uintptr(unix.Getppid()), uintptr(unix.Getppid()), 0) },
	"signal by descriptor":   func() { raw(unix.SYS_PIDFD_OPEN, uintptr(unix.Getppid()), 0, 0) },
	"raise a limit":          func() { raw(unix.SYS_PRLIMIT64, 0, unix.RLIMIT_NOFILE, 0) },
	"change its priority":    func() { raw(unix.SYS_SETPRIORITY, 0, 0, 0) },
	"survive its parent":     func() { raw(unix.SYS_PRCTL, unix.PR_SET_PDEATHSIG, 0, 0) },
	"leave its group":        func() { raw(unix.SYS_SETPGID, 0, 0, 0) },
	"make name spaces":       func() { raw(unix.SYS_UNSHARE, unix.CLONE_NEWUSER, 0, 0) },
	"mount":                  func() { raw(unix.SYS_MOUNT, 0, 0, 0) },
	"load a program":         func() { raw(unix.SYS_BPF, 0, 0, 0) },
	"make a ring":            func() { raw(unix.SYS_IO_URING_SETUP, 1, 0, 0) },
	"map code":               func() { raw(unix.SYS_MMAP, 0, 4096, unix.PROT_READ|unix.PROT_EXEC) },
	"make memory code":       func() { page := make([]byte, 8192); raw(unix.SYS_MPROTECT, pointer(page)&^4095, 4096, unix.PROT_EXEC) },
	"make an anonymous file": func() { raw(unix.SYS_MEMFD_CREATE, 0, 0, 0) },
	"filter anew":            func() { raw(unix.SYS_SECCOMP, 0, 0, 0) },
	"do it in another thread": func() {
		var done sync.WaitGroup
		done.Go(func() { runtime.LockOSThread(); raw(unix.SYS_SOCKET, unix.AF_INET, unix.SOCK_STREAM, 0) })
		done.Wait()
	},
	"open a file and signal itself": func() { // the one call that is refused and does not kill
		_, err := os.Open("/etc/passwd")
		if errors.Is(err, unix.EACCES) {
			raw(unix.SYS_KILL, uintptr(unix.Getpid()), 0, 0)
		}
	},
	"compute": compute,
}

func raw(call, a, b, c uintptr) { _, _, _ = syscall.RawSyscall(call, a, b, c) }

func pointer(b []byte) uintptr { return uintptr(unsafe.Pointer(&b[0])) }

// compute does what the Go runtime needs system calls for: threads, timers, memory, collection.
func compute() {
	var done sync.WaitGroup
	for range 16 {
		done.Go(func() {
			runtime.LockOSThread() // a thread of its own, which ends with the goroutine
			kept := make([][]byte, 0, 64)
			for range 64 {
				kept = append(kept, make([]byte, 1<<18))
			}
			<-time.After(time.Millisecond)
			runtime.KeepAlive(kept)
		})
	}
	done.Wait()
	runtime.GC()
	fmt.Print("computed")
}

// TestTakenOver: what a worker may not do kills it, whichever thread does it, and what it must do it can.
func TestTakenOver(t *testing.T) {
	for name := range takenOver {
		t.Run(name, func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "-test.run=TestInConfinement")
			cmd.Env = append(os.Environ(), "CONCLAVE_TEST_CONFINED="+name)
			out, err := cmd.Output()
			if name == "compute" {
				require.NoError(t, err)
				require.Contains(t, string(out), "computed")
				return
			}
			var exit *exec.ExitError
			require.True(t, errors.As(err, &exit), "%s: %v", out, err)
			status := exit.Sys().(syscall.WaitStatus)
			require.True(t, status.Signaled(), exit.String())
			require.Equal(t, syscall.SIGSYS, status.Signal())
			require.True(t, strings.HasSuffix(string(out), "confined\n"), "%s", out)
		})
	}
}

// TestInConfinement is the other side of TestTakenOver; by itself it has nothing to do.
func TestInConfinement(t *testing.T) {
	attempt := takenOver[os.Getenv("CONCLAVE_TEST_CONFINED")]
	if attempt == nil {
		return
	}
	time.AfterFunc(time.Hour, func() {}).Stop()
	require.NoError(t, inside.Confine())
	fmt.Println("confined")
	attempt()
	os.Exit(0)
}
