//go:build !linux

package main

import "syscall"

// tie does nothing where the kernel offers nothing.
func tie(*syscall.SysProcAttr) {}
