//go:build trouble

// Package trouble is what goes wrong with a process: in programs that tests build with the tag trouble, it ends at named
// points as kill -9 ends it, and its clock is off. In all others nothing happens.
package trouble

import (
	"os"
	"syscall"
	"time"
)

var (
	at     = os.Getenv("CONCLAVE_CRASH_AT")
	offset = func() time.Duration {
		d, _ := time.ParseDuration(os.Getenv("CONCLAVE_CLOCK_OFFSET")) // none is zero
		return d
	}()
)

// At ends the process if this is the point.
func At(point string) {
	if at == point {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // the signal is on its way
	}
}

// Now is the time by the process's clock.
func Now() time.Time { return time.Now().Add(offset) }
