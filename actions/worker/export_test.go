package worker

import (
	"context"
	"time"

	"github.com/conclave-network/conclave/actions/engine"
)

func init() { longTime = time.Millisecond }

// Prepare starts a worker and returns what runs in it, once, and ends it. Benchmarks tell the two apart with it. What
// runs also returns the processor time of the worker from its beginning.
func Prepare(path string, libraries ...string) (func(engine.Input) (engine.Output, time.Duration), error) {
	w, err := start(path, libraries...)
	if err != nil {
		return nil, err
	}
	return func(in engine.Input) (engine.Output, time.Duration) {
		c := newConversation(w, in.Limits, newPacer())
		out := c.hold(context.Background(), in, func(context.Context, string, []byte) ([]byte, error) { return []byte("null"), nil })
		return out, c.cpu
	}, nil
}
