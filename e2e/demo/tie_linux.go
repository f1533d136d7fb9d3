package main

import "syscall"

// tie has the kernel interrupt a child when this process ends before it does.
func tie(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGTERM }
