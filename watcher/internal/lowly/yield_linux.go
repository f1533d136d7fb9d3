package lowly

import "golang.org/x/sys/unix"

// yield lowers the calling thread's priority. To linux a thread is what it calls a process here.
func yield() { _ = unix.Setpriority(unix.PRIO_PROCESS, unix.Gettid(), 15) } // where it is refused, f is only less polite
