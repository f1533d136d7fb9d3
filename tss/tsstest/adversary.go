package tsstest

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/conclave-network/conclave/tss"
)

// Fault is what an adversary does to a message of its own, or to the network's delivery of it.
type Fault string

// The faults. Those before Drop lose and change nothing.
const (
	Delay     Fault = "delay"     // it comes when nothing else moves any more
	Duplicate Fault = "duplicate" // it comes three times
	Reorder   Fault = "reorder"   // all that is under way overtakes what was sent before it
	Foreign   Fault = "foreign"   // copies come besides in the name of strangers and of the receiver, and for others

	Drop     Fault = "drop"          // it does not come
	DropOne  Fault = "drop for one"  // one receiver does not get it
	DelayAll Fault = "delay for all" // everybody's messages of the round come last, in turn

	Equivocate Fault = "equivocate" // one receiver gets another version; where there is but one, it gets both
	Short      Fault = "short"      // a byte is missing
	Empty      Fault = "empty"
	Long       Fault = "long" // a byte more than the round allows
	Huge       Fault = "huge" // a megabyte
	NextRound  Fault = "next round"
	NoRound    Fault = "no such round"

	FlipFirst  Fault = "flip first"
	FlipMiddle Fault = "flip middle"
	FlipLast   Fault = "flip last"
	Zeros      Fault = "zeros"
	Ones       Fault = "ones"
	Replay     Fault = "replay" // what the party sent at this place in an earlier run
	Copy       Fault = "copy"   // what another party sends at this place
)

// Faults are all of them: first those that honest parties must survive, then silence, then what no honest party sends by
// its form, then what only its content betrays.
var (
	Harmless  = []Fault{Delay, DelayAll, Duplicate, Reorder, Foreign}
	Silent    = []Fault{Drop, DropOne}
	Malformed = []Fault{Equivocate, Short, Empty, Long, Huge, NextRound, NoRound}
	Wrong     = []Fault{FlipFirst, FlipMiddle, FlipLast, Zeros, Ones, Replay, Copy}
	Faults    = slices.Concat(Harmless, Silent, Malformed, Wrong)
)

// Attack is a fault in the messages of some parties, in one round, of one kind.
type Attack struct {
	Fault   Fault
	Round   uint8
	Direct  bool
	Hostile []int // positions
	// Old is the transcript of an earlier run, for Replay.
	Old Transcript
}

func (a Attack) String() string {
	kind := "broadcast"
	if a.Direct {
		kind = "direct"
	}
	return fmt.Sprintf("round %d %s, %s by %v", a.Round, kind, a.Fault, a.Hostile)
}

// Place is where a message stands in a run.
type Place struct {
	Round    uint8
	From, To int
}

// Transcript is what was sent in a run.
type Transcript map[Place][]byte

// Outcome is what came of a run under attack: each party's error by its place in machines, nil if it is done.
type Outcome struct {
	Errors []error
	Struck int // messages that the fault was applied to
	Sent   Transcript
}

// StallError is the error of a party that waits for others when nothing moves any more. It wraps ErrStalled.
type StallError struct {
	Round   uint8
	Waiting []int // for messages of these parties; empty if only their agreement on broadcasts is missing
}

func (e *StallError) Error() string {
	return fmt.Sprintf("%v in round %d, waiting for %v", ErrStalled, e.Round, e.Waiting)
}

func (e *StallError) Unwrap() error { return ErrStalled }

// Strike drives machines, one per party, through an attack until nothing moves. Unlike Run it does what the runner of
// ceremonies does: frames of strangers do not reach an inbox, and broadcasts reach a machine only once all parties have
// received the same; of two versions the sender is named to everybody. Hostile parties' machines themselves are honest.
func Strike(machines []tss.Machine, a Attack) Outcome {
	s := &strike{Attack: a, out: Outcome{Errors: make([]error, len(machines)), Sent: make(Transcript)}}
	for _, m := range machines {
		s.parties = append(s.parties, &party{Machine: m, inbox: tss.NewInbox(m), round: 1})
	}
	for i, p := range s.parties {
		msgs, err := p.Start()
		s.after(i, msgs, err)
	}
	for s.move() {
	}
	for i, p := range s.parties {
		if s.out.Errors[i] == nil && !p.Done() {
			s.out.Errors[i] = &StallError{p.round, p.inbox.Missing(min(p.round, uint8(len(p.Rounds()))))}
		}
	}
	return s.out
}

type party struct {
	tss.Machine
	inbox *tss.Inbox
	round uint8
}

type delivery struct {
	to  int // place of the receiver
	msg tss.Message
}

type strike struct {
	Attack
	parties []*party
	queue   []delivery
	late    []func() []delivery
	out     Outcome
}

// move makes one step: a delivery, a round, or, when nothing else is left, something late.
func (s *strike) move() bool {
	if n := len(s.queue); n > 0 {
		at := 0
		if s.Fault == Reorder {
			at = n - 1
		}
		d := s.queue[at]
		s.queue = slices.Delete(s.queue, at, at+1)
		s.put(d)
		return true
	}
	for i := range s.parties {
		if s.collect(i) {
			return true
		}
	}
	if len(s.late) == 0 {
		return false
	}
	s.queue = s.late[0]()
	s.late = s.late[1:]
	return true
}

// put gives a message to a party's inbox.
func (s *strike) put(d delivery) {
	err := s.parties[d.to].inbox.Put(d.msg)
	if tss.Culprits(err) != nil && s.out.Errors[d.to] == nil { // others are no messages of the run
		s.out.Errors[d.to] = err
	}
}

// collect delivers a party's round if it is complete and agreed on.
func (s *strike) collect(i int) bool {
	p := s.parties[i]
	if s.out.Errors[i] != nil || int(p.round) > len(p.Rounds()) || !p.inbox.Complete(p.round) {
		return false
	}
	agreed, err := s.agreed(i)
	if err != nil {
		s.out.Errors[i] = err
		return true
	}
	if !agreed {
		return false
	}
	msgs := p.inbox.Messages(p.round)
	if s.Fault == Reorder {
		slices.Reverse(msgs)
	}
	p.round++
	for _, msg := range msgs {
		out, err := p.Deliver(msg)
		s.after(i, out, err)
		if err != nil {
			break
		}
	}
	return true
}

// agreed says whether all others have received the broadcasts of a party's round as it has.
func (s *strike) agreed(i int) (bool, error) {
	p := s.parties[i]
	if p.Rounds()[p.round-1].Broadcast == 0 {
		return true, nil
	}
	mine := broadcasts(p, p.round)
	for j, other := range s.parties {
		if j == i {
			continue
		}
		theirs := broadcasts(other, p.round)
		for from, payload := range mine {
			if from == other.Self() {
				continue
			}
			got, ok := theirs[from]
			switch {
			case !ok:
				return false, nil
			case !bytes.Equal(got, payload):
				return false, tss.Blame(p.Protocol(), p.round, from, tss.ErrEquivocation)
			}
		}
	}
	return true, nil
}

// after sends what a machine returned.
func (s *strike) after(i int, out []tss.Message, err error) {
	if err != nil {
		s.out.Errors[i] = err
	}
	for _, msg := range out {
		s.out.Sent[Place{msg.Round, msg.From, msg.To}] = bytes.Clone(msg.Payload)
		var to []delivery
		for j, p := range s.parties {
			if j != i && (msg.To == tss.Broadcast || msg.To == p.Self()) {
				c := msg
				c.Payload = bytes.Clone(msg.Payload)
				to = append(to, delivery{j, c})
			}
		}
		s.send(msg, to)
	}
}

// send puts a message under way, or what the attack makes of it.
func (s *strike) send(msg tss.Message, to []delivery) {
	here := msg.Round == s.Round && (msg.To != tss.Broadcast) == s.Direct
	if here && s.Fault == DelayAll {
		s.out.Struck++
		s.late = append(s.late, func() []delivery { return to })
		return
	}
	if !here || !slices.Contains(s.Hostile, msg.From) {
		s.queue = append(s.queue, to...)
		return
	}
	s.out.Struck++
	switch s.Fault {
	case Delay:
		s.late = append(s.late, func() []delivery { return to })
	case Copy: // it waits for what there is to copy
		s.late = append(s.late, func() []delivery { return each(to, func(d delivery) []delivery { return s.copied(d) }) })
	default:
		victim := to[0].to
		s.queue = append(s.queue, each(to, func(d delivery) []delivery { return s.spoil(d, d.to == victim, len(to)) })...)
	}
}

func each(in []delivery, f func(delivery) []delivery) (out []delivery) {
	for _, d := range in {
		out = append(out, f(d)...)
	}
	return out
}

// copied is what another party sends at the same place: to the receiver or, from a pair, by it.
func (s *strike) copied(d delivery) []delivery {
	receiver := s.parties[d.to].Self()
	for _, to := range []int{d.msg.To, d.msg.From} {
		for _, p := range s.parties {
			if payload, ok := s.out.Sent[Place{d.msg.Round, p.Self(), to}]; ok && p.Self() != d.msg.From && (p.Self() != receiver || len(s.parties) == 2) {
				d.msg.Payload = bytes.Clone(payload)
				return []delivery{d}
			}
		}
	}
	return []delivery{d}
}

// spoil is what a receiver gets instead of a message.
func (s *strike) spoil(d delivery, victim bool, receivers int) []delivery {
	p := d.msg.Payload
	limit := s.parties[d.to].Rounds()[d.msg.Round-1].Broadcast
	if s.Direct {
		limit = s.parties[d.to].Rounds()[d.msg.Round-1].Direct
	}
	switch s.Fault {
	case Duplicate:
		return []delivery{d, d, d}
	case Foreign:
		return append(s.foreign(d), d)
	case Drop:
		return nil
	case DropOne:
		if victim {
			return nil
		}
	case Equivocate:
		other := d
		other.msg.Payload = bytes.Clone(p)
		other.msg.Payload[len(p)-1] ^= 1
		switch {
		case receivers == 1:
			return []delivery{d, other}
		case victim:
			return []delivery{other}
		}
	case Short:
		d.msg.Payload = p[:len(p)-1]
	case Empty:
		d.msg.Payload = nil
	case Long:
		d.msg.Payload = append(p, make([]byte, limit+1-len(p))...)
	case Huge:
		d.msg.Payload = make([]byte, 1<<20)
	case NextRound:
		d.msg.Round++
	case NoRound:
		d.msg.Round = 255
	case FlipFirst:
		p[0] ^= 1
	case FlipMiddle:
		p[len(p)/2] ^= 1
	case FlipLast:
		p[len(p)-1] ^= 1
	case Zeros:
		clear(p)
	case Ones:
		copy(p, bytes.Repeat([]byte{0xff}, len(p)))
	case Replay:
		d.msg.Payload = bytes.Clone(s.Old[Place{d.msg.Round, d.msg.From, d.msg.To}])
	}
	return []delivery{d}
}

// foreign is a message in the names of those who do not send it, and to those whom it is not for.
func (s *strike) foreign(d delivery) (out []delivery) {
	receiver := s.parties[d.to].Self()
	for _, from := range []int{-1, receiver, 200, 1 << 20} {
		c := d
		c.msg.From = from
		c.msg.Payload = bytes.Repeat([]byte{7}, len(d.msg.Payload))
		out = append(out, c)
	}
	for _, to := range []int{-2, receiver + 1, 1 << 20} {
		c := d
		c.msg.To = to
		c.msg.Payload = bytes.Repeat([]byte{7}, len(d.msg.Payload))
		out = append(out, c)
	}
	return out
}

// broadcasts are those that a party has received in a round.
func broadcasts(p *party, round uint8) map[int][]byte {
	out := make(map[int][]byte)
	for _, m := range p.inbox.Messages(round) {
		if m.To == tss.Broadcast {
			out[m.From] = m.Payload
		}
	}
	return out
}
