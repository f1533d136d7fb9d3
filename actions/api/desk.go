// Package api is what a worker may ask of the node: a fixed table of operations, each with the shape of its arguments,
// what it counts against, and the method of actions.Host that does it.
//
// Threat line: names and arguments are written by hostile code in a worker that may itself have been taken over. What is
// not in the table, does not have exactly the expected shape, or is over a limit, never reaches the host.
package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/conclave-network/conclave/actions"
)

// Desk answers the operations of one run and its child runs. It is safe for concurrent use.
type Desk struct {
	host   actions.Host
	limits actions.Limits

	mu     sync.Mutex
	usage  actions.Usage
	faults []error
}

// maxFaults bounds what one run can make the node's log take.
const maxFaults = 16

// New returns a Desk before host.
func New(host actions.Host, limits actions.Limits) *Desk { return &Desk{host: host, limits: limits} }

// Call does one operation. The reply is JSON. Errors are *actions.Stop, after which the run must end, and
// *actions.Refused.
func (d *Desk) Call(ctx context.Context, name string, args []byte) ([]byte, error) {
	op, ok := table[name]
	if !ok {
		return nil, &actions.Stop{Code: actions.Crashed, Message: "the worker asked for an operation that does not exist"}
	}
	if err := d.count(op.kind); err != nil {
		return nil, err
	}
	result, err := op.do(ctx, d.host, args)
	if err != nil {
		return nil, d.told(name, err)
	}
	reply, err := json.Marshal(result)
	if err != nil {
		return nil, d.told(name, err)
	}
	if len(reply) > d.limits.MessageBytes {
		return nil, actions.Refuse("the answer is longer than %d bytes", d.limits.MessageBytes)
	}
	return reply, nil
}

// told turns err into what the action may know of it, and keeps the rest for the node.
func (d *Desk) told(name string, err error) error {
	var refused *actions.Refused
	var stop *actions.Stop
	switch {
	case errors.As(err, &stop):
		return stop
	case errors.As(err, &refused):
		return refused
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.faults) < maxFaults {
		d.faults = append(d.faults, fmt.Errorf("%s: %w", name, err))
	}
	return actions.Refuse("the node could not do this")
}

// Usage returns what was counted so far.
func (d *Desk) Usage() actions.Usage {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.usage
}

// Faults returns errors of the host that the action was not told.
func (d *Desk) Faults() []error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return append([]error(nil), d.faults...)
}

// kind is what an operation counts against, besides the number of all operations.
type kind int

const (
	plain kind = iota
	fetches
	signatures
	decrypts
	contractCalls
	broadcasts
)

// count takes one operation off the budget. What is over it is not counted, and ends the run.
func (d *Desk) count(k kind) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.usage.HostCalls >= d.limits.HostCalls {
		return over(actions.HostCallLimit, "operations", d.limits.HostCalls)
	}
	var used *int
	var limit int
	var code actions.Code
	var what string
	switch k {
	case fetches:
		used, limit, code, what = &d.usage.Fetches, d.limits.Fetches, actions.FetchLimit, "fetches"
	case signatures:
		used, limit, code, what = &d.usage.Signatures, d.limits.Signatures, actions.SignatureLimit, "signatures"
	case decrypts:
		used, limit, code, what = &d.usage.Decrypts, d.limits.Decrypts, actions.DecryptLimit, "decryptions"
	case contractCalls:
		used, limit, code, what = &d.usage.ContractCalls, d.limits.ContractCalls, actions.ContractLimit, "contract calls"
	case broadcasts:
		used, limit, code, what = &d.usage.Broadcasts, d.limits.Broadcasts, actions.BroadcastLimit, "broadcasts"
	}
	if used != nil {
		if *used >= limit {
			return over(code, what, limit)
		}
		*used++
	}
	d.usage.HostCalls++
	return nil
}

func over(code actions.Code, what string, limit int) *actions.Stop {
	return &actions.Stop{Code: code, Message: fmt.Sprintf("more than %d %s", limit, what)}
}

// CountCall takes the start of a child action off the budget; depth is how deep the child would be.
func (d *Desk) CountCall(depth int) error {
	if depth > d.limits.CallDepth {
		return over(actions.DepthLimit, "actions within each other", d.limits.CallDepth)
	}
	return d.count(plain)
}

// Code reads the code of a child action for the caller.
func (d *Desk) Code(ctx context.Context, cid string) ([]byte, error) {
	if err := text("ipfsId", cid, maxName); err != nil {
		return nil, err
	}
	code, err := d.host.ActionCode(ctx, cid)
	if err != nil {
		return nil, d.told("call", err)
	}
	return code, nil
}

// operation is a row of the table.
type operation struct {
	kind kind
	do   func(ctx context.Context, h actions.Host, args []byte) (any, error)
}

// op makes a row from a function with typed arguments.
func op[A any](k kind, do func(context.Context, actions.Host, A) (any, error)) operation {
	return operation{k, func(ctx context.Context, h actions.Host, raw []byte) (any, error) {
		var args A
		if err := Decode(raw, &args); err != nil {
			return nil, actions.Refuse("arguments: %v", err)
		}
		return do(ctx, h, args)
	}}
}

// Decode reads one JSON value into v, which must have every member that occurs.
func Decode(raw []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return errors.New("not of the expected shape")
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one value")
	}
	return nil
}
