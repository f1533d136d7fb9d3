package ceremony

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/trail"
)

// Bounds of what is kept for ceremonies that this node has not begun, for each peer.
const (
	earlyFrames = 256
	earlyBytes  = 4 << 20
	usedIDs     = 4096
)

// Sender sends a frame on Topic to a registered peer; *p2p.Host does it.
type Sender interface {
	Send(to p2p.PeerKey, topic string, data []byte) error
}

// Spec describes one ceremony for one party.
type Spec struct {
	ID [32]byte
	// Epoch is that whose nodes run it. What they sign names it, so that what shows a fault counts in it alone.
	Epoch   uint64
	Machine tss.Machine
	// Members gives the peer key of each of the machine's parties.
	Members map[int]p2p.PeerKey
}

// Manager runs ceremonies. It is safe for concurrent use.
type Manager struct {
	send Sender
	sign func(message []byte) []byte // ed25519 by the node's peer key
	log  *slog.Logger
	// OnEnd, if set before the first Run, is told of each ceremony that has ended here. It must return soon.
	OnEnd func(End)

	mu       sync.Mutex
	sessions map[[32]byte]*session
	early    map[p2p.PeerKey]*buffer
	used     map[[32]byte]bool
	usedFIFO [][32]byte
	outboxes map[[32]byte]*outbox // of running ceremonies, and of the newest that ended well
	kept     [][32]byte           // the latter, oldest first

	// How long a party waits in a round before it asks for what it lacks, how long at most before it asks again, and how
	// long another must have said nothing to be called mute.
	askFirst, askMost, muteAfter time.Duration
}

// buffer holds a peer's frames for ceremonies that have not begun here.
type buffer struct {
	frames []frame
	bytes  int
}

// New returns a manager that sends by send and signs broadcasts by sign.
func New(send Sender, sign func([]byte) []byte, log *slog.Logger) *Manager {
	return &Manager{
		send: send, sign: sign, log: log,
		sessions: make(map[[32]byte]*session),
		early:    make(map[p2p.PeerKey]*buffer),
		used:     make(map[[32]byte]bool),
		outboxes: make(map[[32]byte]*outbox),
		askFirst: askFirst, askMost: askMost, muteAfter: muteAfter,
	}
}

// Run runs a ceremony to its end: nil when the machine is done, otherwise a *tss.BlameError, *SilentError,
// *LostError, *AbortError, ErrUsed, or what the machine says. The caller bounds the time by ctx.
func (m *Manager) Run(ctx context.Context, spec Spec) error {
	if err := spec.check(); err != nil {
		return err
	}
	s := newSession(m, spec)
	if err := m.begin(s); err != nil {
		return err
	}
	log := trail.Log(ctx, m.log).With("ceremony", fmt.Sprintf("%x", spec.ID[:8]), "protocol", spec.Machine.Protocol())
	log.Debug("ceremony begins", "parties", spec.Machine.Parties())
	begun := time.Now()
	err := s.run(ctx)
	m.end(s, err == nil)
	if err != nil {
		s.abort(err)
	}
	e := End{Spec: spec, Took: time.Since(begun), Err: err}
	log.Debug("ceremony ended", "outcome", e.Outcome(), "involved", Involved(err), "took", e.Took, "error", err)
	if m.OnEnd != nil {
		m.OnEnd(e)
	}
	return err
}

func (s Spec) check() error {
	parties := s.Machine.Parties()
	if len(parties) < 2 || len(s.Members) != len(parties) || !slices.Contains(parties, s.Machine.Self()) {
		return fmt.Errorf("%w: %d parties, %d members, self %d", ErrSpec, len(parties), len(s.Members), s.Machine.Self())
	}
	seen := make(map[p2p.PeerKey]bool)
	for _, p := range parties {
		key, ok := s.Members[p]
		if !ok || seen[key] || p < 0 || p > 255 {
			return fmt.Errorf("%w: party %d", ErrSpec, p)
		}
		seen[key] = true
	}
	return nil
}

// begin makes the session reachable and hands it the frames that came early.
func (m *Manager) begin(s *session) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.used[s.id] || m.sessions[s.id] != nil {
		return fmt.Errorf("%s: %w", s.machine.Protocol(), ErrUsed)
	}
	m.sessions[s.id], m.outboxes[s.id] = s, s.outbox
	for _, party := range s.machine.Parties() {
		b := m.early[s.members[party]]
		if b == nil {
			continue
		}
		b.frames = slices.DeleteFunc(b.frames, func(f frame) bool {
			if f.id != s.id {
				return false
			}
			b.bytes -= len(f.data)
			s.push(party, f)
			return true
		})
	}
	return nil
}

// end closes a session. What this node said in one that ended well is kept: the others may lack it still.
func (m *Manager) end(s *session, well bool) {
	id := s.id
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.sessions, id)
	m.retire(id, well)
	m.used[id] = true
	m.usedFIFO = append(m.usedFIFO, id)
	if len(m.usedFIFO) > usedIDs {
		delete(m.used, m.usedFIFO[0])
		m.usedFIFO = m.usedFIFO[1:]
	}
}

// Receive takes a frame of a registered peer. It never blocks.
func (m *Manager) Receive(from p2p.PeerKey, data []byte) {
	f, err := decode(data)
	if err != nil {
		m.log.Debug("ceremony frame refused", "peer", from, "error", err)
		return
	}
	if f.kind == kindAsk {
		m.answer(from, f)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if s := m.sessions[f.id]; s != nil {
		if party, ok := s.partyOf(from); ok {
			s.push(party, f)
		}
		return
	}
	if m.used[f.id] || f.kind == kindAsk {
		return
	}
	b := m.early[from]
	if b == nil {
		b = &buffer{}
		m.early[from] = b
	}
	b.frames = append(b.frames, f)
	b.bytes += len(f.data)
	for len(b.frames) > earlyFrames || b.bytes > earlyBytes {
		b.bytes -= len(b.frames[0].data)
		b.frames = b.frames[1:]
	}
}

// Lost tells running ceremonies that a peer has no connection any more.
func (m *Manager) Lost(peer p2p.PeerKey) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, s := range m.sessions {
		if party, ok := s.partyOf(peer); ok {
			s.lost(party)
		}
	}
}

// transmit sends f to one party; who cannot be reached is silent for the others too.
func (m *Manager) transmit(s *session, party int, f frame) error {
	f.id = s.id
	err := m.send.Send(s.members[party], Topic, f.encode())
	if errors.Is(err, p2p.ErrUnknownPeer) {
		return fmt.Errorf("party %d: %w", party, err)
	}
	if err != nil {
		m.log.Debug("ceremony frame not sent", "protocol", s.machine.Protocol(), "party", party, "error", err)
	}
	return nil
}
