package lowly

import "golang.org/x/sys/unix"

// niceness is such that f gets about a third of what others get where all want more than there is: it must come to an end.
const niceness = 5

// yield lowers the calling thread's priority. To linux a thread is what it calls a process here.
func yield() { _ = unix.Setpriority(unix.PRIO_PROCESS, unix.Gettid(), niceness) } // where it is refused, f is only less polite
