package ceremony

import (
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss"
)

// sendEcho tells all others what this party received as the broadcasts of round, once, as soon as they are complete.
func (s *session) sendEcho(round uint8) error {
	if s.machine.Rounds()[round-1].Broadcast == 0 || s.echoing[round] || !s.inbox.BroadcastsComplete(round) {
		return nil
	}
	s.echoing[round] = true
	f := frame{kind: kindEcho, round: round}
	for _, p := range s.others {
		f.echoes = append(f.echoes, s.sealed[round][p])
	}
	s.m.keep(s, tss.Broadcast, f)
	return s.toAll(f)
}

// agreed reports whether all parties echoed what this party received. A *tss.BlameError names who broadcast two
// different things, or who echoes what was never said.
func (s *session) agreed(round uint8) (bool, error) {
	if s.machine.Rounds()[round-1].Broadcast == 0 {
		return true, nil
	}
	for _, p := range s.others {
		echoes, ok := s.echoed[round][p]
		if !ok {
			return false, nil
		}
		for _, e := range echoes {
			if err := s.compare(round, p, e); err != nil {
				return false, err
			}
		}
	}
	return true, nil
}

// compare checks one entry of party by's echo against what this party has.
func (s *session) compare(round uint8, by int, e echo) error {
	have, ok := s.sealed[round][int(e.party)]
	if !ok {
		return errors.New("echo of a broadcast that this party has not sent yet")
	}
	if have.hash == e.hash {
		return nil
	}
	if !s.members[int(e.party)].Verify(s.statement(round, int(e.party), e.hash).Bytes(), e.sig[:]) {
		return tss.Blame(s.machine.Protocol(), round, by, fmt.Errorf("%w: echoes a broadcast that its sender did not sign", ErrFrame))
	}
	b := tss.Blame(s.machine.Protocol(), round, int(e.party), tss.ErrEquivocation)
	b.Evidence = s.equivocation(round, have, e)
	return b
}
