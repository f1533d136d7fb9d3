package tss

import (
	"errors"
	"fmt"
	"strings"
)

// Broadcast as Message.To addresses all other parties with the same payload.
const Broadcast = -1

// Message is one protocol message. Parties are named by their position in the epoch's set (0-based; the party's
// share id is position + 1), also in protocols that only a committee of them runs.
type Message struct {
	Round   uint8 // 1-based
	From    int
	To      int // a position, or Broadcast
	Payload []byte
}

// RoundSpec says what a round of a protocol consists of: the largest payload in bytes that a party broadcasts and
// that it sends to each other party. Zero means there is no such message.
type RoundSpec struct {
	Broadcast int
	Direct    int
}

// Machine is one party's side of one run of a protocol. It is not safe for concurrent use.
//
// Whoever drives it sends what Start and Deliver return, and delivers each message of the other parties at most
// once per (round, sender, broadcast or direct), in any order of senders; a message of round r may be delivered only
// after all messages of earlier rounds that this party must receive. A broadcast is delivered only once it is known
// to be the same for all parties.
type Machine interface {
	// Protocol names the protocol, for example "gg18/sign".
	Protocol() string
	// Parties returns the positions that take part, ascending.
	Parties() []int
	// Self returns this party's position.
	Self() int
	// Rounds describes the rounds, first round first.
	Rounds() []RoundSpec
	// Start returns this party's messages of the first round.
	Start() ([]Message, error)
	// Deliver takes one message of another party and returns what this party sends next, if anything. A *BlameError
	// names who is provably at fault; any error ends the run.
	Deliver(Message) ([]Message, error)
	// Done reports whether the result stands.
	Done() bool
}

// BlameError is a fault that is attributed to parties of a protocol.
type BlameError struct {
	Protocol string
	Round    uint8
	Culprits []int    // positions, ascending
	Evidence [][]byte // what shows it to a third party, if anything does
	Err      error
}

func (e *BlameError) Error() string {
	who := make([]string, len(e.Culprits))
	for i, c := range e.Culprits {
		who[i] = fmt.Sprint(c)
	}
	return fmt.Sprintf("%s round %d: party %s: %v", e.Protocol, e.Round, strings.Join(who, ","), e.Err)
}

func (e *BlameError) Unwrap() error { return e.Err }

// Blame makes a BlameError that names one party.
func Blame(protocol string, round uint8, culprit int, err error) *BlameError {
	return &BlameError{Protocol: protocol, Round: round, Culprits: []int{culprit}, Err: err}
}

// Culprits returns the positions that err blames, or nil.
func Culprits(err error) []int {
	var b *BlameError
	if errors.As(err, &b) {
		return b.Culprits
	}
	return nil
}

// Threshold returns k = floor(2n/3)+1, the number of parties of n that must act together: more than two-thirds.
// It panics on n < 1: a zero set must never give a zero quorum.
func Threshold(n int) int {
	if n < 1 {
		panic("tss: threshold of an empty set")
	}
	return 2*n/3 + 1
}
