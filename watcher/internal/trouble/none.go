//go:build !trouble

// Package trouble is what goes wrong with a process: in programs that tests build with the tag trouble, it ends at named
// points as kill -9 ends it, and its clock is off. In all others nothing happens.
package trouble

import "time"

// At does nothing.
func At(string) {}

// Now is the time.
func Now() time.Time { return time.Now() }
