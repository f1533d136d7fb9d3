// Package tsstest drives the machines of a protocol against each other in memory, with a network that can be told to
// drop, alter, duplicate, redirect or equivocate. It is for tests: it moves no secret over any wire.
package tsstest

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss"
)

// ErrStalled is the error of a party that still waits for messages when nothing moves any more.
var ErrStalled = errors.New("stalled")

// Tamper sees every message once for each receiver before it is delivered and returns what the receiver gets instead:
// the message itself, nothing, an altered copy, several. The message is a copy that it may change.
type Tamper func(msg tss.Message, receiver int) []tss.Message

// Honest delivers everything unchanged.
func Honest(msg tss.Message, _ int) []tss.Message { return []tss.Message{msg} }

// Run drives machines, one per party, until no message moves, and returns each party's error by its place in
// machines; nil for a party that is done. Broadcasts are not echo-checked: a tamper may equivocate.
func Run(machines []tss.Machine, tamper Tamper) []error {
	if tamper == nil {
		tamper = Honest
	}
	r := &run{machines: machines, tamper: tamper, errs: make([]error, len(machines)), round: make([]uint8, len(machines))}
	for i, m := range machines {
		r.inboxes = append(r.inboxes, tss.NewInbox(m))
		r.round[i] = 1
	}
	for i, m := range machines {
		out, err := m.Start()
		r.after(i, out, err)
	}
	for r.step() {
	}
	for i, m := range machines {
		if r.errs[i] == nil && !m.Done() {
			r.errs[i] = fmt.Errorf("%w in round %d, waiting for %v", ErrStalled, r.round[i], r.inboxes[i].Missing(min(r.round[i], uint8(len(m.Rounds())))))
		}
	}
	return r.errs
}

type run struct {
	machines []tss.Machine
	inboxes  []*tss.Inbox
	round    []uint8 // the round each party is collecting
	errs     []error
	tamper   Tamper
}

// step delivers one complete round to one party.
func (r *run) step() bool {
	for i, m := range r.machines {
		if r.errs[i] != nil || int(r.round[i]) > len(m.Rounds()) || !r.inboxes[i].Complete(r.round[i]) {
			continue
		}
		msgs := r.inboxes[i].Messages(r.round[i])
		r.round[i]++
		for _, msg := range msgs {
			out, err := m.Deliver(msg)
			r.after(i, out, err)
			if err != nil {
				break
			}
		}
		return true
	}
	return false
}

func (r *run) after(i int, out []tss.Message, err error) {
	if err != nil {
		r.errs[i] = err
	}
	for _, msg := range out {
		for j, m := range r.machines {
			if j == i || (msg.To != tss.Broadcast && msg.To != m.Self()) {
				continue
			}
			c := msg
			c.Payload = bytes.Clone(msg.Payload)
			for _, d := range r.tamper(c, m.Self()) {
				if err := r.inboxes[j].Put(d); err != nil && !errors.Is(err, tss.ErrDuplicate) && r.errs[j] == nil {
					r.errs[j] = err
				}
			}
		}
	}
}
