package ceremony

import (
	"math/bits"
	"slices"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// A frame that is lost between two nodes must not cost the ceremony. Who waits for longer than a moment tells all others
// for whom, and what it lacks of each; those that are named send it again, byte for byte. Receivers know frames by their
// slot, so a second copy changes nothing. That it is asked also shows that the asker lives.
const (
	askFirst  = time.Second
	askMost   = 4 * time.Second  // the pauses between questions in a round double up to this
	muteAfter = 12 * time.Second // three questions that an honest party would have asked

	mostAnswers = 256 // questions of one party in one ceremony
	keptEnded   = 64  // ceremonies that ended well and still answer
)

// outbox is what this node said in one ceremony. It is guarded by the manager's lock.
type outbox struct {
	self    int
	members map[int]p2p.PeerKey
	frames  []outgoing
	answers map[int]int // questions that were answered, by party
}

// outgoing is a frame to a party, or to all.
type outgoing struct {
	to    int
	frame frame
}

func newOutbox(spec Spec) *outbox {
	return &outbox{self: spec.Machine.Self(), members: spec.Members, answers: make(map[int]int)}
}

// keep remembers a frame that is about to be sent.
func (m *Manager) keep(s *session, to int, f frame) {
	f.id = s.id
	m.mu.Lock()
	defer m.mu.Unlock()
	s.outbox.frames = append(s.outbox.frames, outgoing{to, f})
}

// retire drops what was said in a ceremony that failed, and keeps the newest of those that did not. The manager's lock is
// held.
func (m *Manager) retire(id [32]byte, well bool) {
	if !well {
		delete(m.outboxes, id)
		return
	}
	m.kept = append(m.kept, id)
	if len(m.kept) > keptEnded {
		delete(m.outboxes, m.kept[0])
		m.kept = m.kept[1:]
	}
}

// answer sends again what a member of a ceremony lacks of this node.
func (m *Manager) answer(from p2p.PeerKey, f frame) {
	for _, again := range m.asked(from, f) {
		if err := m.send.Send(from, Topic, again.encode()); err != nil {
			m.log.Debug("ceremony frame not sent again", "peer", from, "error", err)
		}
	}
}

// asked finds the frames that a question is about.
func (m *Manager) asked(from p2p.PeerKey, f frame) (out []frame) {
	m.mu.Lock()
	defer m.mu.Unlock()
	box := m.outboxes[f.id]
	if box == nil {
		return nil
	}
	at := slices.IndexFunc(f.asks, func(a ask) bool { return int(a.party) == box.self })
	for party, key := range box.members {
		if at < 0 || key != from || box.answers[party] >= mostAnswers {
			continue
		}
		box.answers[party]++
		for _, o := range box.frames {
			if (o.to == tss.Broadcast || o.to == party) && o.frame.round == f.round && f.asks[at].lacks&o.frame.lack() != 0 {
				out = append(out, o.frame)
			}
		}
	}
	return out
}

// lack is the kind of a frame, as questions name it.
func (f frame) lack() lack {
	switch {
	case f.kind == kindEcho:
		return lacksEcho
	case f.direct:
		return lacksDirect
	default:
		return lacksBroadcast
	}
}

// ask tells all others what the current round waits for.
func (s *session) ask() error {
	f := frame{kind: kindAsk, round: s.round}
	for _, p := range s.others {
		if lacks := s.lacks(p); lacks != 0 {
			f.asks = append(f.asks, ask{uint8(p), lacks})
		}
	}
	if len(f.asks) == 0 {
		return nil
	}
	s.m.mu.Lock()
	for _, a := range f.asks { // what was asked for may come
		if p := int(a.party); !s.gone[p] {
			s.quota[p] = min(s.mostFrames(), max(s.quota[p], 0)+bits.OnesCount8(uint8(a.lacks)))
		}
	}
	s.m.mu.Unlock()
	return s.toAll(f)
}

// lacks says what of a party the current round waits for.
func (s *session) lacks(party int) (out lack) {
	if int(s.round) > len(s.machine.Rounds()) {
		return 0
	}
	spec := s.machine.Rounds()[s.round-1]
	if spec.Broadcast > 0 && !s.inbox.Has(s.round, party, false) {
		out |= lacksBroadcast
	}
	if spec.Direct > 0 && !s.inbox.Has(s.round, party, true) {
		out |= lacksDirect
	}
	if _, ok := s.echoed[s.round][party]; spec.Broadcast > 0 && !ok {
		out |= lacksEcho
	}
	return out
}

// waitingFor names the parties that the current round waits for. An echo is owed only once this party could make its own:
// before that, somebody else may keep the echoing party waiting too.
func (s *session) waitingFor() (out []int) {
	for _, p := range s.others {
		lacks := s.lacks(p)
		if !s.echoing[s.round] {
			lacks &^= lacksEcho
		}
		if lacks != 0 {
			out = append(out, p)
		}
	}
	return out
}

// mute keeps those of whom nothing came for long.
func (s *session) mute(parties []int) (out []int) {
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	for _, p := range parties {
		if time.Since(s.heard[p]) >= s.m.muteAfter {
			out = append(out, p)
		}
	}
	return out
}

// pace is when the next question is due.
type pace struct {
	first, most, now time.Duration
	timer            *time.Timer
}

func newPace(first, most time.Duration) *pace {
	return &pace{first: first, most: most, now: first, timer: time.NewTimer(first)}
}

// begin starts over, for a new round.
func (p *pace) begin() {
	p.now = p.first
	p.timer.Reset(p.now)
}

// slower doubles the pause.
func (p *pace) slower() {
	p.now = min(2*p.now, p.most)
	p.timer.Reset(p.now)
}
