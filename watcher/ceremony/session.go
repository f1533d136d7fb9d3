package ceremony

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// session is one running ceremony. Everything but push and lost happens on the goroutine of run.
type session struct {
	m       *Manager
	id      [32]byte
	machine tss.Machine
	members map[int]p2p.PeerKey
	others  []int

	events chan event
	quota  map[int]int // frames each party may still send; guarded by the manager's lock

	inbox   *tss.Inbox
	round   uint8                    // being collected
	sealed  map[uint8]map[int]echo   // broadcasts as received or sent, by round and party
	echoed  map[uint8]map[int][]echo // echoes received, by round and echoing party
	echoing map[uint8]bool           // rounds whose echo has been sent
}

// event is a frame of a party, or the loss of its connection.
type event struct {
	party int
	frame frame
	lost  bool
}

func newSession(m *Manager, spec Spec) *session {
	s := &session{
		m: m, id: spec.ID, machine: spec.Machine, members: spec.Members,
		quota: make(map[int]int), inbox: tss.NewInbox(spec.Machine), round: 1,
		sealed:  make(map[uint8]map[int]echo),
		echoed:  make(map[uint8]map[int][]echo),
		echoing: make(map[uint8]bool),
	}
	// Per round an honest party sends a broadcast, a direct message and an echo; a transport may repeat each once.
	perParty := 6*len(spec.Machine.Rounds()) + 1
	for _, p := range spec.Machine.Parties() {
		if p != spec.Machine.Self() {
			s.others = append(s.others, p)
			s.quota[p] = perParty
		}
	}
	s.events = make(chan event, len(s.others)*(perParty+1))
	return s
}

func (s *session) partyOf(key p2p.PeerKey) (int, bool) {
	for _, p := range s.others {
		if s.members[p] == key {
			return p, true
		}
	}
	return 0, false
}

// push queues a frame, as long as the party has not sent more than any honest one does.
func (s *session) push(party int, f frame) {
	if s.quota[party]--; s.quota[party] >= 0 {
		s.events <- event{party: party, frame: f} // has room for all quotas
	}
}

// lost queues the loss of a connection, once.
func (s *session) lost(party int) {
	if s.quota[party] > -1<<20 {
		s.quota[party] = -1 << 20
		s.events <- event{party: party, lost: true}
	}
}

func (s *session) run(ctx context.Context) error {
	out, err := s.machine.Start()
	if err == nil {
		err = s.sendAll(out)
	}
	for err == nil && !s.machine.Done() {
		select {
		case <-ctx.Done():
			return &SilentError{s.machine.Protocol(), s.round, s.waitingFor(), context.Cause(ctx)}
		case e := <-s.events:
			err = s.take(e)
		}
		if err == nil {
			err = s.advance()
		}
	}
	return err
}

// sendAll signs and sends the machine's messages.
func (s *session) sendAll(msgs []tss.Message) error {
	for _, msg := range msgs {
		f := frame{kind: kindData, round: msg.Round, direct: msg.To != tss.Broadcast, data: msg.Payload}
		if f.direct {
			if err := s.m.transmit(s, msg.To, f); err != nil {
				return err
			}
			continue
		}
		hash := hashOf(msg.Payload)
		f.sig = [signatureSize]byte(s.m.sign(statement(s.id, msg.Round, s.machine.Self(), hash)))
		s.seal(msg.Round, echo{uint8(s.machine.Self()), hash, f.sig})
		if err := s.toAll(f); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) toAll(f frame) error {
	for _, p := range s.others {
		if err := s.m.transmit(s, p, f); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) seal(round uint8, e echo) {
	if s.sealed[round] == nil {
		s.sealed[round] = make(map[int]echo)
	}
	s.sealed[round][int(e.party)] = e
}

// take handles one event.
func (s *session) take(e event) error {
	switch {
	case e.lost:
		if s.owes(e.party) {
			return &LostError{s.machine.Protocol(), e.party}
		}
		return nil
	case e.frame.kind == kindAbort:
		return &AbortError{s.machine.Protocol(), e.party, s.accused(e.frame)}
	case e.frame.kind == kindEcho:
		return s.takeEcho(e.party, e.frame)
	default:
		return s.takeData(e.party, e.frame)
	}
}

// accused keeps of an abort's positions those that take part.
func (s *session) accused(f frame) (out []int) {
	for _, p := range f.data {
		if slices.Contains(s.machine.Parties(), int(p)) {
			out = append(out, int(p))
		}
	}
	return out
}

func (s *session) takeData(party int, f frame) error {
	to := tss.Broadcast
	var hash [sha256.Size]byte
	if f.direct {
		to = s.machine.Self()
	} else {
		hash = hashOf(f.data)
		if !s.members[party].Verify(statement(s.id, f.round, party, hash), f.sig[:]) {
			return tss.Blame(s.machine.Protocol(), f.round, party, errors.New("broadcast is not signed by its sender"))
		}
	}
	err := s.inbox.Put(tss.Message{Round: f.round, From: party, To: to, Payload: f.data})
	if errors.Is(err, tss.ErrDuplicate) {
		return nil
	}
	var blame *tss.BlameError
	if errors.As(err, &blame) && errors.Is(err, tss.ErrEquivocation) && !f.direct {
		first := s.sealed[f.round][party]
		blame.Evidence = s.equivocation(f.round, first, echo{uint8(party), hash, f.sig})
	}
	if err == nil && !f.direct {
		s.seal(f.round, echo{uint8(party), hash, f.sig})
	}
	return err
}

// takeEcho keeps what a party says it received, once per round.
func (s *session) takeEcho(party int, f frame) error {
	if f.round < 1 || int(f.round) > len(s.machine.Rounds()) || s.machine.Rounds()[f.round-1].Broadcast == 0 {
		return tss.Blame(s.machine.Protocol(), f.round, party, errors.New("echo of a round without broadcast"))
	}
	var want []uint8
	for _, p := range s.machine.Parties() {
		if p != party {
			want = append(want, uint8(p))
		}
	}
	if !slices.EqualFunc(f.echoes, want, func(e echo, p uint8) bool { return e.party == p }) {
		return tss.Blame(s.machine.Protocol(), f.round, party, errors.New("echo does not name all parties once"))
	}
	if s.echoed[f.round] == nil {
		s.echoed[f.round] = make(map[int][]echo)
	}
	if have, ok := s.echoed[f.round][party]; ok {
		if slices.Equal(have, f.echoes) {
			return nil
		}
		return tss.Blame(s.machine.Protocol(), f.round, party, errors.New("two different echoes of one round"))
	}
	s.echoed[f.round][party] = f.echoes
	return nil
}

// advance sends echoes that are due and delivers rounds that are complete.
func (s *session) advance() error {
	for !s.machine.Done() && int(s.round) <= len(s.machine.Rounds()) {
		if err := s.sendEcho(s.round); err != nil {
			return err
		}
		if !s.inbox.Complete(s.round) {
			return nil
		}
		if agreed, err := s.agreed(s.round); err != nil || !agreed {
			return err
		}
		msgs := s.inbox.Messages(s.round)
		s.round++
		for _, msg := range msgs {
			out, err := s.machine.Deliver(msg)
			if err != nil {
				return err
			}
			if err := s.sendAll(out); err != nil {
				return err
			}
		}
	}
	if !s.machine.Done() {
		return fmt.Errorf("%s: not done after its last round", s.machine.Protocol())
	}
	return nil
}

// waitingFor names the parties that the current round waits for.
func (s *session) waitingFor() []int {
	if int(s.round) > len(s.machine.Rounds()) {
		return nil
	}
	out := s.inbox.Missing(s.round)
	if s.echoing[s.round] {
		for _, p := range s.others {
			if _, ok := s.echoed[s.round][p]; !ok {
				out = append(out, p)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// owes reports whether anything of party is still to come.
func (s *session) owes(party int) bool {
	for r := s.round; int(r) <= len(s.machine.Rounds()); r++ {
		if slices.Contains(s.inbox.Missing(r), party) {
			return true
		}
		if _, ok := s.echoed[r][party]; !ok && s.machine.Rounds()[r-1].Broadcast > 0 {
			return true
		}
	}
	return false
}

// abort tells the others that this party stopped, and because of whom.
func (s *session) abort(err error) {
	if errors.As(err, new(*AbortError)) {
		return // the one who aborted told everybody
	}
	f := frame{kind: kindAbort, round: s.round}
	for _, p := range Involved(err) {
		f.data = append(f.data, byte(p))
	}
	_ = s.toAll(f) // best effort: the ceremony is over
}

// Involved returns the positions that a failed ceremony has to do with, proven or not, ascending: who is at fault, who
// was silent or lost, who stopped and whom it accuses.
func Involved(err error) []int {
	var silent *SilentError
	var lost *LostError
	var abort *AbortError
	out := slices.Clone(tss.Culprits(err))
	switch {
	case errors.As(err, &silent):
		out = append(out, silent.Parties...)
	case errors.As(err, &lost):
		out = append(out, lost.Party)
	case errors.As(err, &abort):
		out = append(append(out, abort.Party), abort.Accused...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
