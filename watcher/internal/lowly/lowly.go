// Package lowly computes at low priority, so that what takes seconds and can wait does not slow down what cannot:
// requests are served while the next epoch is prepared.
package lowly

import "runtime"

// Do runs f on a thread of its own that yields to the others, where the system knows such a thing, and returns its error.
// What f hands to other goroutines is not slowed.
func Do(f func() error) error {
	done := make(chan error, 1)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine, and its priority with it
		yield()
		done <- f()
	}()
	return <-done
}
