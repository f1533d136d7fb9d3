package supervisor

import "syscall"

// tie has the kernel kill a child when the thread that started it ends, as it does when its process is killed.
func tie(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGKILL }
