package ceremony

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// session is one running ceremony. Everything but push and lost happens on the goroutine of run.
type session struct {
	m       *Manager
	id      [32]byte
	epoch   uint64
	machine tss.Machine
	members map[int]p2p.PeerKey
	others  []int

	// Guarded by the manager's lock.
	queue []event
	quota map[int]int       // frames that each party may still send
	gone  map[int]bool      // parties whose connection is lost
	heard map[int]time.Time // when a frame of each party came last

	wake    chan struct{} // has an entry when there is something in the queue
	outbox  *outbox
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
		m: m, id: spec.ID, epoch: spec.Epoch, machine: spec.Machine, members: spec.Members, wake: make(chan struct{}, 1),
		quota: make(map[int]int), gone: make(map[int]bool), heard: make(map[int]time.Time),
		inbox: tss.NewInbox(spec.Machine), outbox: newOutbox(spec), round: 1,
		sealed:  make(map[uint8]map[int]echo),
		echoed:  make(map[uint8]map[int][]echo),
		echoing: make(map[uint8]bool),
	}
	now := time.Now()
	for _, p := range spec.Machine.Parties() {
		if p != spec.Machine.Self() {
			s.others = append(s.others, p)
			s.quota[p], s.heard[p] = s.mostFrames(), now
		}
	}
	return s
}

// mostFrames is how many frames of a party may come before this one asks for more. Per round an honest party sends a
// broadcast, a direct message and an echo; a transport may repeat each once.
func (s *session) mostFrames() int { return 6*len(s.machine.Rounds()) + 1 }

func (s *session) partyOf(key p2p.PeerKey) (int, bool) {
	for _, p := range s.others {
		if s.members[p] == key {
			return p, true
		}
	}
	return 0, false
}

// push queues a frame, as long as the party has not sent more than any honest one does. The manager's lock is held.
func (s *session) push(party int, f frame) {
	s.heard[party] = time.Now()
	if f.kind == kindAsk {
		return // the manager has answered it
	}
	if s.quota[party]--; s.quota[party] >= 0 {
		s.enqueue(event{party: party, frame: f})
	}
}

// lost queues the loss of a connection, once. Nothing that comes after it counts. The manager's lock is held.
func (s *session) lost(party int) {
	if !s.gone[party] {
		s.gone[party], s.quota[party] = true, 0
		s.enqueue(event{party: party, lost: true})
	}
}

func (s *session) enqueue(e event) {
	s.queue = append(s.queue, e)
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// next takes the oldest event out of the queue.
func (s *session) next() (e event, ok bool) {
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	if len(s.queue) == 0 {
		return e, false
	}
	e = s.queue[0]
	s.queue = s.queue[1:]
	return e, true
}

func (s *session) run(ctx context.Context) error {
	out, err := s.machine.Start()
	if err == nil {
		err = s.sendAll(out)
	}
	asking := newPace(s.m.askFirst, s.m.askMost)
	defer asking.timer.Stop()
	for err == nil && !s.machine.Done() {
		if ctx.Err() != nil {
			waiting := s.waitingFor()
			return &SilentError{s.machine.Protocol(), s.round, waiting, s.mute(waiting), context.Cause(ctx)}
		}
		if e, ok := s.next(); ok {
			before := s.round
			if err = s.take(e); err == nil {
				err = s.advance()
			}
			if s.round != before {
				asking.begin()
			}
			continue
		}
		select {
		case <-ctx.Done():
		case <-s.wake:
		case <-asking.timer.C:
			err = s.ask()
			asking.slower()
		}
	}
	return err
}

// sendAll signs and sends the machine's messages.
func (s *session) sendAll(msgs []tss.Message) error {
	for _, msg := range msgs {
		f := frame{kind: kindData, round: msg.Round, direct: msg.To != tss.Broadcast, data: msg.Payload}
		if f.direct {
			s.m.keep(s, msg.To, f)
			if err := s.m.transmit(s, msg.To, f); err != nil {
				return err
			}
			continue
		}
		hash := hashOf(msg.Payload)
		f.sig = [signatureSize]byte(s.m.sign(s.statement(msg.Round, s.machine.Self(), hash).Bytes()))
		s.seal(msg.Round, echo{uint8(s.machine.Self()), hash, f.sig})
		s.m.keep(s, tss.Broadcast, f)
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
		if !s.members[party].Verify(s.statement(f.round, party, hash).Bytes(), f.sig[:]) {
			return tss.Blame(s.machine.Protocol(), f.round, party, fmt.Errorf("%w: broadcast is not signed by its sender", ErrFrame))
		}
	}
	err := s.inbox.Put(tss.Message{Round: f.round, From: party, To: to, Payload: f.data})
	if errors.Is(err, tss.ErrDuplicate) {
		return nil
	}
	if f.direct {
		return err
	}
	this := echo{uint8(party), hash, f.sig}
	var blame *tss.BlameError
	switch {
	case err == nil:
		s.seal(f.round, this)
	case errors.As(err, &blame) && errors.Is(err, tss.ErrEquivocation):
		blame.Evidence = s.equivocation(f.round, s.sealed[f.round][party], this)
	case blame != nil:
		blame.Evidence = s.broadcastEvidence(f.round, this, f.data)
	}
	return err
}

// takeEcho keeps what a party says it received, once per round.
func (s *session) takeEcho(party int, f frame) error {
	if f.round < 1 || int(f.round) > len(s.machine.Rounds()) || s.machine.Rounds()[f.round-1].Broadcast == 0 {
		return tss.Blame(s.machine.Protocol(), f.round, party, fmt.Errorf("%w: echo of a round without broadcast", ErrFrame))
	}
	var want []uint8
	for _, p := range s.machine.Parties() {
		if p != party {
			want = append(want, uint8(p))
		}
	}
	if !slices.EqualFunc(f.echoes, want, func(e echo, p uint8) bool { return e.party == p }) {
		return tss.Blame(s.machine.Protocol(), f.round, party, fmt.Errorf("%w: echo does not name all parties once", ErrFrame))
	}
	if s.echoed[f.round] == nil {
		s.echoed[f.round] = make(map[int][]echo)
	}
	if have, ok := s.echoed[f.round][party]; ok {
		if slices.Equal(have, f.echoes) {
			return nil
		}
		return tss.Blame(s.machine.Protocol(), f.round, party, fmt.Errorf("%w: two different echoes of one round", ErrFrame))
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
				s.document(msg, err)
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
