package sign

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// mailbox holds what peers said about one request that this node works on. Its fields are guarded by the signer's
// lock; the kept state is bounded by the number of nodes.
type mailbox struct {
	s      *Signer
	epoch  uint64                  // of the request: what is said of another is not about it
	ready  map[p2p.PeerKey]uint64  // the newest attempt each peer is ready for
	begin  map[p2p.PeerKey]message // the newest committee each peer named as leader
	answer map[p2p.PeerKey]message
	liars  map[p2p.PeerKey]bool // passed on a signature that is none
	mail   chan struct{}        // has an entry when there is something new
}

// earlyMail keeps the newest messages of each peer for requests that this node does not know yet.
type earlyMail struct{ byPeer map[p2p.PeerKey][]message }

// earlyLimit is how many messages of a peer are kept early.
const earlyLimit = 64

// doneMail keeps the newest signatures that this node stands by.
type doneMail struct {
	signatures map[common.Hash]answered
	oldest     []common.Hash
}

type answered struct {
	epoch     uint64
	signature store.Signature
}

// doneLimit is how many are kept: some hundred bytes each.
const doneLimit = 4096

func newDoneMail() *doneMail { return &doneMail{signatures: make(map[common.Hash]answered)} }

func (d *doneMail) put(id common.Hash, sig answered) {
	if _, ok := d.signatures[id]; !ok {
		d.oldest = append(d.oldest, id)
	}
	d.signatures[id] = sig
	if len(d.oldest) > doneLimit {
		delete(d.signatures, d.oldest[0])
		d.oldest = d.oldest[1:]
	}
}

func newEarlyMail() *earlyMail { return &earlyMail{byPeer: make(map[p2p.PeerKey][]message)} }

func (e *earlyMail) put(from p2p.PeerKey, m message) {
	kept := e.byPeer[from]
	if m.kind == kindReady { // said again at each tick
		kept = slices.DeleteFunc(kept, func(o message) bool { return o.kind == kindReady && o.request == m.request })
	}
	kept = append(kept, m)
	e.byPeer[from] = kept[max(0, len(kept)-earlyLimit):]
}

// Receive takes a message of a registered peer.
func (s *Signer) Receive(from p2p.PeerKey, data []byte) {
	m, err := decode(data)
	if err != nil {
		s.Log.Debug("signing message refused", "peer", from, "error", err)
		return
	}
	if !s.hears(from, m.epoch) {
		return
	}
	if answer, ok := s.take(from, m); ok {
		if err := s.Send.Send(from, Topic, answer.encode()); err != nil {
			s.Log.Debug("signing message not sent", "to", from, "error", err)
		}
	}
}

// hears reports whether a peer may speak about requests of an epoch: a member of its set may. Of the epoch that is about to
// begin here every registered peer may: others are in it already, and who is not is not chosen.
func (s *Signer) hears(from p2p.PeerKey, epoch uint64) bool {
	if keys, err := s.Keysets.Of(epoch); err == nil {
		_, member := keys.Position(from)
		return member
	}
	newest := s.Keysets.Current()
	return newest == nil || epoch == newest.Epoch+1
}

// take puts a message where it belongs. A node that is ready for a request that is signed already came too late, or has
// missed the signature: it gets the answer that this node stands by.
func (s *Signer) take(from p2p.PeerKey, m message) (answer message, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if box := s.boxes[m.request]; box != nil {
		box.put(from, m)
		return answer, false
	}
	if done, ok := s.done.signatures[m.request]; ok {
		answer = message{kind: kindSigned, request: m.request, epoch: m.epoch, signature: done.signature}
		return answer, m.kind == kindReady && m.epoch == done.epoch
	}
	s.early.put(from, m)
	return answer, false
}

// open makes the mailbox of a request and fills it with what came early.
func (s *Signer) open(id common.Hash, epoch uint64) *mailbox {
	s.mu.Lock()
	defer s.mu.Unlock()
	box := &mailbox{
		s: s, epoch: epoch, ready: make(map[p2p.PeerKey]uint64), begin: make(map[p2p.PeerKey]message),
		answer: make(map[p2p.PeerKey]message), liars: make(map[p2p.PeerKey]bool), mail: make(chan struct{}, 1),
	}
	s.boxes[id] = box
	for from, kept := range s.early.byPeer {
		s.early.byPeer[from] = slices.DeleteFunc(kept, func(m message) bool {
			if m.request == id {
				box.put(from, m)
			}
			return m.request == id
		})
	}
	return box
}

// close ends what open began. A signature that came of it, one with an r, is kept for a while.
func (s *Signer) close(id common.Hash, sig store.Signature) {
	s.mu.Lock()
	defer s.mu.Unlock()
	box := s.boxes[id]
	delete(s.boxes, id)
	if box != nil && sig.R != (common.Hash{}) {
		s.done.put(id, answered{box.epoch, sig})
	}
}

func (b *mailbox) put(from p2p.PeerKey, m message) {
	if m.epoch != b.epoch {
		return
	}
	switch m.kind {
	case kindReady:
		b.ready[from] = max(b.ready[from], m.attempt)
	case kindBegin:
		if have, ok := b.begin[from]; !ok || m.attempt > have.attempt { // the first of an attempt stays
			b.begin[from] = m
		}
	case kindSigned:
		if !b.liars[from] {
			b.answer[from] = m
		}
	}
	select {
	case b.mail <- struct{}{}:
	default:
	}
}

// signed returns the message by which a peer passed on a signature that verify accepts. Who passes on another is not heard
// again. If attempts made several, all nodes that know them take the same: that of the earliest.
func (b *mailbox) signed(verify func(store.Signature) error) (first message, ok bool) {
	b.s.mu.Lock()
	defer b.s.mu.Unlock()
	for from, m := range b.answer {
		if verify(m.signature) != nil {
			delete(b.answer, from)
			b.liars[from] = true
			continue
		}
		if !ok || cmp.Or(cmp.Compare(m.attempt, first.attempt), m.signature.R.Cmp(first.signature.R)) < 0 {
			first, ok = m, true
		}
	}
	return first, ok
}

// heard returns how many peers have said that they take part, in whatever attempt.
func (b *mailbox) heard() int {
	b.s.mu.Lock()
	defer b.s.mu.Unlock()
	return len(b.ready)
}

// readyFor returns who is ready for exactly this attempt.
func (b *mailbox) readyFor(attempt uint64) (out []p2p.PeerKey) {
	b.s.mu.Lock()
	defer b.s.mu.Unlock()
	for from, a := range b.ready {
		if a == attempt {
			out = append(out, from)
		}
	}
	return out
}

// begun returns the committee that the leader named for this attempt.
func (b *mailbox) begun(attempt uint64, leader p2p.PeerKey) ([]int, bool) {
	b.s.mu.Lock()
	defer b.s.mu.Unlock()
	m, ok := b.begin[leader]
	return m.committee, ok && m.attempt == attempt
}

// choose picks k positions, this node's included, from those who are ready: those with the fewest doubts, among equals
// those with the fewest failures in other requests of late, and among equals by a hash, so that nobody is always in. It
// returns nil if there are too few.
func (j *job) choose(attempt uint64, ready []p2p.PeerKey) []int {
	chance := Shuffle("conclave/sign/committee", j.meet, j.req.Epoch, attempt, len(j.keys.Nodes))
	var others []int
	for _, key := range ready {
		if p, ok := j.keys.Position(key); ok && p != j.keys.Self {
			others = append(others, p)
		}
	}
	if len(others)+1 < j.keys.K() {
		return nil
	}
	suspicion := make(map[int]int)
	for _, p := range others {
		suspicion[p] = j.suspicion(j.keys.Peer(p))
	}
	slices.SortFunc(others, func(a, b int) int {
		return cmp.Or(cmp.Compare(j.doubts[a], j.doubts[b]), cmp.Compare(suspicion[a], suspicion[b]), cmp.Compare(slices.Index(chance, a), slices.Index(chance, b)))
	})
	committee := append([]int{j.keys.Self}, others[:j.keys.K()-1]...)
	slices.Sort(committee)
	return committee
}

// checkCommittee refuses what no honest leader names.
func (j *job) checkCommittee(committee []int, lead int) error {
	n := len(j.keys.Nodes)
	if len(committee) != j.keys.K() || !slices.Contains(committee, j.keys.Self) || !slices.Contains(committee, lead) ||
		committee[len(committee)-1] >= n {
		return fmt.Errorf("leader %d named committee %v", lead, committee)
	}
	return nil
}

// tell sends a message about the job's request to the node at a position. What does not arrive shows as silence.
func (j *job) tell(position int, m message) {
	m.request, m.epoch = j.meet, j.req.Epoch
	if err := j.Send.Send(j.keys.Peer(position), Topic, m.encode()); err != nil {
		j.log.Debug("signing message not sent", "to", j.keys.Address(position), "error", err)
	}
}
