package gg18

import (
	cryptorand "crypto/rand"
	"fmt"
	"io"
	"sync"
)

// steadyReader makes a reader fit for the library, which reads from several goroutines at once and panics in them
// when reading fails. It takes turns, and when the reader fails it goes on with the operating system's randomness
// and keeps the error for the run to end with.
type steadyReader struct {
	mu   sync.Mutex
	from io.Reader
	err  error
}

// Read fills b. It returns no error.
func (r *steadyReader) Read(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		_, r.err = io.ReadFull(r.from, b)
	}
	if r.err != nil {
		// Never fails: crypto/rand ends the process instead.
		return cryptorand.Read(b)
	}
	return len(b), nil
}

func (r *steadyReader) failure() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err != nil {
		return fmt.Errorf("read randomness: %w", r.err)
	}
	return nil
}
