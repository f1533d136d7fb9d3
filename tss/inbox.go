package tss

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// ErrDuplicate is returned by Inbox.Put for a second copy of a message that is already there. It is no fault: a
// transport may repeat itself.
var ErrDuplicate = errors.New("duplicate message")

// ErrEquivocation is wrapped in the BlameError for two different messages in one slot.
var ErrEquivocation = errors.New("two different messages for one slot")

// Inbox collects what a machine receives, first come first kept, and tells when a round is complete. It bounds the
// memory that peers can make a node use: every message is checked against the machine's RoundSpec before it is kept.
type Inbox struct {
	protocol string
	self     int
	parties  []int
	rounds   []RoundSpec
	slots    map[slot][]byte
}

type slot struct {
	round  uint8
	from   int
	direct bool
}

// NewInbox returns an empty inbox for m.
func NewInbox(m Machine) *Inbox {
	return &Inbox{
		protocol: m.Protocol(),
		self:     m.Self(),
		parties:  m.Parties(),
		rounds:   m.Rounds(),
		slots:    make(map[slot][]byte),
	}
}

// Put keeps msg. It returns ErrDuplicate for an exact copy, a *BlameError for a message that no honest party sends
// (wrong round, not expected in that round, too large, different from an earlier one), and a plain error for a
// message that is not for this machine at all.
func (in *Inbox) Put(msg Message) error {
	if msg.From == in.self || !slices.Contains(in.parties, msg.From) {
		return fmt.Errorf("message from %d, who is no other party of this run", msg.From)
	}
	if msg.To != Broadcast && msg.To != in.self {
		return fmt.Errorf("message to %d delivered to %d", msg.To, in.self)
	}
	if msg.Round < 1 || int(msg.Round) > len(in.rounds) {
		return Blame(in.protocol, msg.Round, msg.From, fmt.Errorf("no such round: %d of %d", msg.Round, len(in.rounds)))
	}
	spec := in.rounds[msg.Round-1]
	limit := spec.Broadcast
	if msg.To != Broadcast {
		limit = spec.Direct
	}
	if limit == 0 {
		return Blame(in.protocol, msg.Round, msg.From, errors.New("message not expected in this round"))
	}
	if len(msg.Payload) > limit {
		return Blame(in.protocol, msg.Round, msg.From, fmt.Errorf("payload of %d bytes, limit %d", len(msg.Payload), limit))
	}
	s := slot{msg.Round, msg.From, msg.To != Broadcast}
	if have, ok := in.slots[s]; ok {
		if bytes.Equal(have, msg.Payload) {
			return ErrDuplicate
		}
		b := Blame(in.protocol, msg.Round, msg.From, ErrEquivocation)
		b.Evidence = [][]byte{bytes.Clone(have), bytes.Clone(msg.Payload)}
		return b
	}
	in.slots[s] = bytes.Clone(msg.Payload)
	return nil
}

// BroadcastsComplete reports whether the broadcasts of all other parties in round are there.
func (in *Inbox) BroadcastsComplete(round uint8) bool {
	return in.rounds[round-1].Broadcast == 0 || len(in.missing(round, false)) == 0
}

// Complete reports whether all messages of round are there.
func (in *Inbox) Complete(round uint8) bool { return len(in.Missing(round)) == 0 }

// Has reports whether the broadcast, or the direct message, of a party in round is there.
func (in *Inbox) Has(round uint8, from int, direct bool) bool {
	_, ok := in.slots[slot{round, from, direct}]
	return ok
}

// Missing returns the parties from whom a message of round is missing, ascending.
func (in *Inbox) Missing(round uint8) []int {
	var out []int
	if in.rounds[round-1].Broadcast > 0 {
		out = append(out, in.missing(round, false)...)
	}
	if in.rounds[round-1].Direct > 0 {
		out = append(out, in.missing(round, true)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (in *Inbox) missing(round uint8, direct bool) []int {
	var out []int
	for _, p := range in.parties {
		if p != in.self && !in.Has(round, p, direct) {
			out = append(out, p)
		}
	}
	return out
}

// Messages returns the messages of round in the order of senders, broadcasts first. They are the inbox's own bytes.
func (in *Inbox) Messages(round uint8) []Message {
	var out []Message
	for _, direct := range []bool{false, true} {
		for _, p := range in.parties {
			if payload, ok := in.slots[slot{round, p, direct}]; ok {
				to := Broadcast
				if direct {
					to = in.self
				}
				out = append(out, Message{Round: round, From: p, To: to, Payload: payload})
			}
		}
	}
	return out
}
