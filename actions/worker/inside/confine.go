package inside

import (
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Confine takes from the process, in all its threads and for good, every system call that a Go program does not need to
// compute and to speak over what it has open. Another one kills it; opening a file is refused. It must be called when everything is open.
//
// So a worker that a flaw in the engine gives to its action can open no file or socket, start, signal or trace no
// process, raise no limit, and run no code that is not in its binary.
func Confine() error {
	filter := rules()
	program := unix.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	runtime.LockOSThread() // both calls are the thread's; the second takes the first to the others
	defer runtime.UnlockOSThread()
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("give up new privileges: %w", err)
	}
	thread, _, errno := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, uintptr(unsafe.Pointer(&program)))
	if errno != 0 {
		return fmt.Errorf("filter system calls: %w", errno)
	}
	if thread != 0 {
		return errors.New("filter system calls: a thread cannot be filtered")
	}
	return nil
}

// allowed are calls with whatever arguments: the Go runtime's own, and reading and writing what is open.
var allowed = append([]uint32{
	unix.SYS_READ, unix.SYS_WRITE, unix.SYS_CLOSE, unix.SYS_FUTEX, unix.SYS_MUNMAP, unix.SYS_MADVISE, unix.SYS_NANOSLEEP,
	unix.SYS_CLOCK_GETTIME, unix.SYS_SCHED_YIELD, unix.SYS_SCHED_GETAFFINITY, unix.SYS_EPOLL_PWAIT, unix.SYS_EPOLL_CTL,
	unix.SYS_RT_SIGACTION, unix.SYS_RT_SIGPROCMASK, unix.SYS_RT_SIGRETURN, unix.SYS_SIGALTSTACK, unix.SYS_RESTART_SYSCALL,
	unix.SYS_GETTID, unix.SYS_GETPID, unix.SYS_GETRANDOM, unix.SYS_EXIT, unix.SYS_EXIT_GROUP,
	// Where the binary is linked with C's library, new threads need these.
	unix.SYS_BRK, unix.SYS_RSEQ, unix.SYS_SET_ROBUST_LIST,
}, allowedHere...)

// A filter looks at this: struct seccomp_data. Arguments are of 64 bits; what is compared fits into the lower 32, which
// come first on both architectures, and the kernel looks at no more of it either.
const (
	offsetCall = 0
	offsetArch = 4
	offsetArgs = 16
)

// What a filter answers.
const (
	allow  = unix.SECCOMP_RET_ALLOW
	kill   = unix.SECCOMP_RET_KILL_PROCESS
	absent = unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)
	denied = unix.SECCOMP_RET_ERRNO | uint32(unix.EACCES)
)

func load(offset uint32) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, K: offset}
}

func verdict(what uint32) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K, K: what}
}

// unless skips so many instructions if the loaded value is not k.
func unless(k uint32, skip uint8) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, K: k, Jf: skip}
}

func mask(k uint32) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_ALU | unix.BPF_AND | unix.BPF_K, K: k}
}

// rules is the filter: an instruction after another, the first answer counts.
func rules() []unix.SockFilter {
	f := []unix.SockFilter{load(offsetArch), {Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, K: architecture, Jt: 1}, verdict(kill), load(offsetCall)}
	for _, call := range allowed {
		f = append(f, unless(call, 1), verdict(allow))
	}
	// Threads, not processes. The flags of clone3 are out of a filter's sight: C's library goes on without it.
	const thread = unix.CLONE_THREAD | unix.CLONE_VM
	f = append(f, unless(unix.SYS_CLONE3, 1), verdict(absent))
	f = append(f, argument(unix.SYS_CLONE, 0, thread, thread)...)
	// C's library looks at the machine's processors when it makes a thread, and can do without.
	f = append(f, unless(unix.SYS_OPENAT, 1), verdict(denied))
	// Memory, but none that can be executed.
	f = append(f, argument(unix.SYS_MMAP, 2, unix.PROT_EXEC, 0)...)
	f = append(f, argument(unix.SYS_MPROTECT, 2, unix.PROT_EXEC, 0)...)
	// The runtime interrupts its own threads and gives names to its memory.
	f = append(f, argument(unix.SYS_TGKILL, 0, ^uint32(0), uint32(unix.Getpid()))...)
	f = append(f, argument(unix.SYS_PRCTL, 0, ^uint32(0), unix.PR_SET_VMA)...)
	return append(f, verdict(kill))
}

// argument allows call if an argument, masked, is value, and kills for any other.
func argument(call uint32, index, bits, value uint32) []unix.SockFilter {
	return []unix.SockFilter{
		unless(call, 5), load(offsetArgs + 8*index), mask(bits), unless(value, 1), verdict(allow), verdict(kill),
	}
}
