package worker

import (
	"context"

	"github.com/conclave-network/conclave/actions/engine"
)

// Prepare starts a worker and returns what runs in it, once, and ends it. Benchmarks tell the two apart with it.
func Prepare(path string, libraries ...string) (func(engine.Input) engine.Output, error) {
	w, err := start(path, libraries...)
	if err != nil {
		return nil, err
	}
	return func(in engine.Input) engine.Output {
		c := newConversation(w, in.Limits)
		return c.hold(context.Background(), in, func(context.Context, string, []byte) ([]byte, error) { return []byte("null"), nil })
	}, nil
}
