//go:build !linux

package supervisor

import "syscall"

// tie does nothing where the kernel offers nothing: a supervisor that is killed outright leaves its nodes behind.
func tie(*syscall.SysProcAttr) {}
