package client

import (
	"cmp"
	"context"
	"errors"
	"time"
)

// grace is how long further answers are waited for once it is clear that there will be too few: they say why.
const grace = time.Second

// question is asked of all nodes.
type question struct {
	op   string // for Failure
	path string
	id   string                       // of the request; made if empty
	need int                          // good answers without which there is no result
	body func(n Node) ([]byte, error) // nil: it is a GET
	// take gets each 2xx answer, one at a time. It says whether there is a result; an error is the node's fault, unless
	// it is a finalError.
	take func(n Node, raw []byte) (done bool, err error)
}

// finalError ends an operation, whatever other nodes would answer.
type finalError struct{ error }

func (e finalError) Unwrap() error { return e.error }

// gather asks all nodes of st at once until there is a result, or there cannot be one: then the error is a *Failure. The
// faults are of nodes that did not help, up to then.
func (c *Client) gather(ctx context.Context, st *state, q question) ([]*NodeError, error) {
	type reply struct {
		node  Node
		raw   []byte
		fault *NodeError
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	id := cmp.Or(q.id, requestID())
	replies := make(chan reply, len(st.nodes)) // nobody blocks on it when we stop reading
	for _, n := range st.nodes {
		go func() {
			var body []byte
			if q.body != nil {
				var err error
				if body, err = q.body(n); err != nil {
					replies <- reply{n, nil, &NodeError{Node: n, Err: err}}
					return
				}
			}
			raw, err := c.ask(ctx, n, q.path, id, body)
			r := reply{node: n, raw: raw}
			errors.As(err, &r.fault)
			replies <- r
		}()
	}
	f := &Failure{Op: q.op, Need: q.need, Total: len(st.nodes), Threshold: st.k}
	var hopeless <-chan time.Time
	for pending := len(st.nodes); pending > 0; pending-- {
		var r reply
		select {
		case r = <-replies:
		case <-hopeless:
			return f.Nodes, f
		}
		if r.fault == nil {
			done, err := q.take(r.node, r.raw)
			if final := (finalError{}); errors.As(err, &final) {
				return f.Nodes, final.error
			}
			if done {
				return f.Nodes, nil
			}
			if err != nil {
				r.fault = &NodeError{Node: r.node, Err: err}
			}
		}
		if r.fault == nil {
			f.Good++
		} else {
			f.Nodes = append(f.Nodes, r.fault)
			c.opt.Logger.Warn("node did not help", "op", q.op, "node", r.node.URL, "request", id, "error", r.fault.Problem())
		}
		if hopeless == nil && (f.Good+pending-1 < q.need || f.Refused()) {
			hopeless = time.After(grace)
		}
	}
	return f.Nodes, f
}

// retried runs an operation, and once more if it failed and the chain has another set of nodes by then, whoever saw it first.
func (c *Client) retried(ctx context.Context, run func(ctx context.Context, st *state) error) error {
	ctx, cancel := c.limited(ctx)
	defer cancel()
	asked := c.state()
	err := run(ctx, asked)
	var f *Failure
	if !errors.As(err, &f) || f.Refused() {
		return err
	}
	if _, refreshed := c.Refresh(ctx); refreshed != nil || !asked.differs(c.state()) {
		return err // the chain has no better news than the nodes
	}
	c.opt.Logger.Info("the set of nodes has changed", "epoch", c.Epoch())
	return run(ctx, c.state())
}
