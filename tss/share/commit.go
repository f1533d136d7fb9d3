package share

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss"
)

// CommitProtocol is the name of the commitment round of a reshare in messages and blame.
const CommitProtocol = "share/commit"

const commitmentLen = 32

// Commit is one party's side of the round in which the dealers of a reshare broadcast the hashes of their deals, in
// the place of the chain where those of a fresh key stand. A broadcast suffices: the key is fixed, so that nothing
// is won by another commitment than the first, and the runner's echo check lets nobody have two. Who does not deal
// broadcasts zeros.
//
// Equal commitments do no harm: they bind the dealer, so whoever repeats another's has no deals that go with it.
//
// A malicious party can send what no honest one does, and is named; or stay silent, and the reshare stalls before
// anything is revealed.
type Commit struct {
	session     Session
	origin      *handover
	commitments [][32]byte
	got         []bool
	started     bool
	err         error
}

var _ tss.Machine = (*Commit)(nil)

// NewCommit returns the round for the party's dealer. It returns an error that wraps ErrSession for a fresh key, whose
// commitments must stand where nobody can replace them.
func NewCommit(d *Dealer) (*Commit, error) {
	if d.origin == nil {
		return nil, fmt.Errorf("%w: commitments of a fresh key are not broadcast", ErrSession)
	}
	c := &Commit{session: d.session, origin: d.origin, commitments: make([][32]byte, d.session.N), got: make([]bool, d.session.N)}
	c.commitments[d.session.Self], c.got[d.session.Self] = d.commitment, true
	return c, nil
}

// Protocol returns CommitProtocol.
func (c *Commit) Protocol() string { return CommitProtocol }

// Parties returns all positions of the session.
func (c *Commit) Parties() []int { return c.session.parties() }

// Self returns the party's position.
func (c *Commit) Self() int { return c.session.Self }

// Rounds returns the one round: a broadcast of fixed length.
func (c *Commit) Rounds() []tss.RoundSpec { return []tss.RoundSpec{{Broadcast: commitmentLen}} }

// Start returns the party's broadcast. It returns ErrState when called twice.
func (c *Commit) Start() ([]tss.Message, error) {
	if c.started {
		return nil, fmt.Errorf("start: %w", ErrState)
	}
	c.started = true
	own := c.commitments[c.session.Self]
	return []tss.Message{{Round: 1, From: c.session.Self, To: tss.Broadcast, Payload: own[:]}}, nil
}

// Deliver takes one message of another party. A *tss.BlameError names a party that broadcasts what none does; it ends
// the machine.
func (c *Commit) Deliver(m tss.Message) ([]tss.Message, error) {
	if c.err != nil {
		return nil, c.err
	}
	if !c.started || m.From < 0 || m.From >= c.session.N || m.From == c.session.Self || m.To != tss.Broadcast || m.Round != 1 {
		return nil, fmt.Errorf("deliver round %d from %d: %w", m.Round, m.From, ErrState)
	}
	if c.got[m.From] {
		return nil, tss.ErrDuplicate
	}
	commitment, err := decodeCommitment(m.Payload, c.origin.deals(m.From))
	if err != nil {
		b := tss.Blame(CommitProtocol, 1, m.From, err)
		b.Evidence = [][]byte{bytes.Clone(m.Payload)}
		c.err = b
		return nil, c.err
	}
	c.commitments[m.From], c.got[m.From] = commitment, true
	return nil, nil
}

// decodeCommitment reads a commitment. One of zeros is that of a party that does not deal, and no other.
func decodeCommitment(payload []byte, deals bool) (out [32]byte, err error) {
	if len(payload) != commitmentLen {
		return out, fmt.Errorf("commitment of %d bytes, want %d", len(payload), commitmentLen)
	}
	out = [32]byte(payload)
	switch none := out == [32]byte{}; {
	case deals && none:
		return out, errors.New("dealer without a commitment")
	case !deals && !none:
		return out, errors.New("commitment of a party that does not deal")
	}
	return out, nil
}

// Done reports whether the commitments of all parties are there.
func (c *Commit) Done() bool {
	if c.err != nil || !c.started {
		return false
	}
	for _, got := range c.got {
		if !got {
			return false
		}
	}
	return true
}

// Commitments returns what Dealer.Run takes: the dealers' commitments by position, zeros for the other parties. It
// returns ErrState before Done.
func (c *Commit) Commitments() ([][32]byte, error) {
	if !c.Done() {
		return nil, fmt.Errorf("commitments: %w", ErrState)
	}
	return append([][32]byte(nil), c.commitments...), nil
}
