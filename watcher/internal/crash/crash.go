//go:build crashpoints

// Package crash ends the process at named points, as kill -9 does, in programs that tests build with the tag crashpoints.
// In all others it does nothing.
package crash

import (
	"os"
	"syscall"
)

// Variable names the point at which the process ends; it ends at none if that is not set.
const Variable = "CONCLAVE_CRASH_AT"

var at = os.Getenv(Variable)

// At ends the process if this is the point.
func At(point string) {
	if at == point {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // the signal is on its way
	}
}
