package sign

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// maxLeading is how many ceremonies a node leads at a time, and maxJoined how many of one leader it takes part in: a
// leader cannot drown the others in work. Members never wait for a free place, so nodes do not wait for each other in
// a circle.
const (
	maxLeading = 2
	maxJoined  = 4
)

// Config is what a Signer works with.
type Config struct {
	ChainID       uint64
	Coordinator   common.Address
	AttemptBlocks uint64 // from the Coordinator
	Now           func() time.Time
	Store         *store.Store
	Tips          *watcher.Tips
	Keysets       *keyset.Holder
	Ceremonies    *ceremony.Manager
	Send          ceremony.Sender
	Yield         func() (resume func()) // makes actions leave the processors to a ceremony; nil for none
	// Blame is told of ceremonies that failed; nil if nobody wants to know.
	Blame func(about string, set []chain.Node, err error)
	Log   *slog.Logger
}

// Signer is the threshold step. It is safe for concurrent use.
type Signer struct {
	Config
	leading chan struct{} // holds an entry for each ceremony that this node leads now

	mu     sync.Mutex
	joined map[int]int // ceremonies of each leader that this node takes part in now
	boxes  map[common.Hash]*mailbox
	early  *earlyMail
	done   *doneMail
	failed map[p2p.PeerKey][]time.Time // when ceremonies failed that a node had to do with, of whatever request
}

// New returns a signer. Its Receive must be registered for Topic.
func New(c Config) *Signer {
	if c.Yield == nil {
		c.Yield = func() func() { return func() {} }
	}
	return &Signer{
		Config: c, leading: make(chan struct{}, maxLeading), joined: make(map[int]int),
		boxes: make(map[common.Hash]*mailbox), early: newEarlyMail(), done: newDoneMail(), failed: make(map[p2p.PeerKey][]time.Time),
	}
}

// job is one request being signed here.
type job struct {
	*Signer
	req    watcher.Request
	meet   common.Hash // by which nodes know it
	clock  clock
	decide func(context.Context) (watcher.Decision, error)
	keys   *keyset.Keyset
	keyID  common.Hash
	key    Key // the derived one; nil before the first decision
	box    *mailbox
	// doubts counts for each position how many failed attempts it had to do with. A failure costs at least one guilty
	// node a point and honest ones no more in all, so in the long run the guilty are taken last.
	doubts  map[int]int
	first   uint64          // the tick at which this node began to wait for others
	quorate bool            // k nodes have said that they take part
	tried   map[uint64]bool // attempts in which this node has led or joined
	begun   map[string]bool // committees that it has begun to sign with
	log     *slog.Logger
}

// Sign takes part until a signature is there, made with or without this node.
func (s *Signer) Sign(ctx context.Context, req watcher.Request, decide func(context.Context) (watcher.Decision, error)) (sig store.Signature, err error) {
	keys, err := s.Keysets.Of(req.Epoch)
	if err != nil {
		return store.Signature{}, err
	}
	j := &job{
		Signer: s, req: req, meet: req.Meet, clock: s.clock(req), decide: decide, keys: keys, doubts: make(map[int]int),
		tried: make(map[uint64]bool), begun: make(map[string]bool),
	}
	ctx = trail.Request(ctx, req.ID.Hex())
	j.log = trail.Log(ctx, s.Log).With("epoch", req.Epoch)
	if j.meet == (common.Hash{}) {
		j.meet = req.ID
	}
	j.box = s.open(j.meet, j.req.Epoch)
	defer func() { s.close(j.meet, sig) }()
	return j.run(ctx)
}

// clock returns the clock of a request: the wall's if it has a deadline.
func (s *Signer) clock(req watcher.Request) clock {
	if !req.Deadline.IsZero() {
		return &wallClock{time: s.Now, until: req.Deadline}
	}
	return blockClock{s.Tips, req.CreatedAt, req.ExpiresAt, s.AttemptBlocks}
}

// run goes from attempt to attempt.
func (j *job) run(ctx context.Context) (store.Signature, error) {
	var next uint64 // the first attempt that may still begin
	for {
		at, moved, err := j.clock.now()
		if err != nil {
			return store.Signature{}, err
		}
		if at.attempt >= next {
			if err := j.allowed(ctx); err != nil {
				return store.Signature{}, err
			}
		}
		if sig, _, ok := j.passed(); ok {
			return sig, nil
		}
		if at.attempt >= next {
			sig, err := j.attempt(ctx, at.attempt)
			if err == nil || ctx.Err() != nil || errors.Is(err, ErrNotMet) {
				return sig, err
			}
			next = at.attempt + 1
			j.log.Info("signing attempt ended without signature", "attempt", at.attempt, "error", err)
			continue
		}
		select {
		case <-ctx.Done():
			return store.Signature{}, ctx.Err()
		case <-moved:
		case <-j.box.mail:
		}
	}
}

// allowed decides anew: a permission may have been revoked since the last attempt.
func (j *job) allowed(ctx context.Context) error {
	d, err := j.decide(ctx)
	if err != nil {
		return err
	}
	j.keyID = d.KeyID
	if j.key, err = KeyOf(j.req.Scheme, j.keys.Keys, d.KeyID); err != nil {
		return fmt.Errorf("key of request: %w", err)
	}
	return nil
}

// errMoved ends an attempt whose time is over.
var errMoved = errors.New("the attempt's time is over")

// attempt takes part in one attempt, as leader or member, until it has a signature or its time is over.
func (j *job) attempt(ctx context.Context, number uint64) (store.Signature, error) {
	lead := leader(j.meet, j.req.Epoch, number, len(j.keys.Nodes))
	var told uint64 // the tick at which this node last said that it is ready
	for {
		at, moved, err := j.clock.now()
		if err != nil || at.attempt != number {
			return store.Signature{}, errMoved
		}
		if sig, _, ok := j.passed(); ok {
			return sig, nil
		}
		if told != at.tick {
			if told == 0 {
				j.log.Debug("ready to sign", "attempt", number, "leader", lead)
			}
			told = at.tick
			j.tellReady(number, lead)
		}
		if err := j.met(at); err != nil {
			return store.Signature{}, err
		}
		var free chan<- struct{} // set once this node may begin as leader
		if lead == j.keys.Self && j.choose(number, j.box.readyFor(number)) != nil {
			free = j.leading
		}
		if named, by, committee, ok := j.named(number); ok {
			return j.join(ctx, named, by, committee)
		}
		select {
		case <-ctx.Done():
			return store.Signature{}, ctx.Err()
		case <-moved:
		case <-j.box.mail:
		case free <- struct{}{}:
			return j.lead(ctx, number)
		}
	}
}

// tellReady says that this node takes part: to the leader, and for requests over HTTP to all, so that each knows who else
// has been asked.
func (j *job) tellReady(number uint64, lead int) {
	for p := range j.keys.Nodes {
		if p != j.keys.Self && (p == lead || !j.req.Deadline.IsZero()) {
			j.tell(p, message{kind: kindReady, attempt: number})
		}
	}
}

// meeting is how long nodes wait for each other to be asked the same over HTTP.
const meeting = 12 * wallTick

// met gives a request over HTTP up that fewer than k nodes have taken: the others were too busy, or were not asked. It
// would only keep others out until its deadline.
func (j *job) met(at moment) error {
	if j.req.Deadline.IsZero() || j.quorate {
		return nil
	}
	if j.first == 0 {
		j.first = at.tick
	}
	j.quorate = j.box.heard()+1 >= j.keys.K()
	if !j.quorate && at.tick-j.first >= uint64(meeting/wallTick) {
		return ErrNotMet
	}
	return nil
}

// named returns the committee that a leader has named and that this node has not begun with: of this attempt, or of the
// one before, whose leader may have named it in the last moment. A leader must not wait for members that have moved on.
func (j *job) named(number uint64) (attempt uint64, lead int, committee []int, ok bool) {
	for back := range min(number+1, 2) {
		attempt = number - back
		lead = leader(j.meet, j.req.Epoch, attempt, len(j.keys.Nodes))
		if lead == j.keys.Self {
			continue
		}
		if committee, ok = j.box.begun(attempt, j.keys.Peer(lead)); ok && !j.tried[attempt] {
			return attempt, lead, committee, true
		}
	}
	return 0, 0, nil, false
}

// lead names the committee and signs with it. The caller has taken one of the places to lead.
func (j *job) lead(ctx context.Context, number uint64) (store.Signature, error) {
	defer func() { <-j.leading }()
	j.tried[number] = true
	committee := j.choose(number, j.box.readyFor(number))
	j.log.Debug("committee named", "attempt", number, "committee", committee)
	for _, p := range committee {
		if p != j.keys.Self {
			j.tell(p, message{kind: kindBegin, attempt: number, committee: committee})
		}
	}
	return j.ceremony(ctx, number, committee)
}

// join signs with the committee that a leader named.
func (j *job) join(ctx context.Context, number uint64, lead int, committee []int) (store.Signature, error) {
	j.tried[number] = true
	if err := j.checkCommittee(committee, lead); err != nil {
		return store.Signature{}, err
	}
	j.log.Debug("committee joined", "attempt", number, "leader", lead, "committee", committee)
	j.mu.Lock()
	full := j.joined[lead] >= maxJoined
	if !full {
		j.joined[lead]++
	}
	j.mu.Unlock()
	if full {
		return store.Signature{}, fmt.Errorf("leader %d runs %d ceremonies with this node already", lead, maxJoined)
	}
	defer func() {
		j.mu.Lock()
		j.joined[lead]--
		j.mu.Unlock()
	}()
	return j.ceremony(ctx, number, committee)
}

// ceremony runs the signing protocol with a committee and passes the signature on.
func (j *job) ceremony(ctx context.Context, number uint64, committee []int) (store.Signature, error) {
	protocol, err := protocolFor(j.req.Scheme)
	if err != nil {
		return store.Signature{}, err
	}
	// Marked on disk: after a crash the same ceremony is not begun again with other messages.
	fresh, err := j.Store.BeginAttempt(ctx, j.req.ID, number)
	if err != nil {
		return store.Signature{}, err
	}
	if !fresh {
		return store.Signature{}, errors.New("begun before a restart; not repeated")
	}
	if !j.req.Deadline.IsZero() {
		// A client that goes away must not make this node stop in the middle, which the others would put down to it.
		ctx = context.WithoutCancel(ctx)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, protocol.Time(len(committee)), errors.New("signing took too long"))
	defer cancel()
	id := j.sessionID(number, committee)
	machine, err := protocol.Machine(Ceremony{ID: id, Committee: committee, Keys: j.keys, KeyID: j.keyID, Subject: subject(j.req)})
	if err != nil {
		return store.Signature{}, err
	}
	members := make(map[int]p2p.PeerKey)
	for _, p := range committee {
		members[p] = j.keys.Peer(p)
	}
	j.begun[encodeCommittee(committee)] = true
	begun := time.Now()
	defer j.Yield()()
	if err := j.Ceremonies.Run(ctx, ceremony.Spec{ID: id, Epoch: j.req.Epoch, Machine: machine, Members: members}); err != nil {
		j.doubt(err)
		return store.Signature{}, err
	}
	sig, err := machine.Signature()
	if err != nil {
		return store.Signature{}, err
	}
	sig.Committee = encodeCommittee(committee)
	if err := j.verify(sig); err != nil {
		return store.Signature{}, err
	}
	j.log.Info("signature made", "attempt", number, "committee", committee, "took", time.Since(begun))
	sig, number = j.settle(sig, number)
	for p := range j.keys.Nodes {
		if p != j.keys.Self {
			j.tell(p, message{kind: kindSigned, attempt: number, signature: sig})
		}
	}
	return sig, nil
}

// settle returns the signature that this node stands by. A ceremony that failed here may have succeeded at another member,
// who has answered already; parts of two signatures do not add up. So that of the earlier attempt counts.
func (j *job) settle(sig store.Signature, number uint64) (store.Signature, uint64) {
	if other, attempt, ok := j.passed(); ok && attempt < number && (other.R != sig.R || other.S != sig.S) {
		return other, attempt
	}
	return sig, number
}

// sessionID binds a ceremony to all that it is about.
func (j *job) sessionID(number uint64, committee []int) [32]byte {
	b := []byte("conclave/sign/v2\x00")
	b = binary.BigEndian.AppendUint64(b, j.ChainID)
	b = append(b, j.Coordinator[:]...)
	b = append(append(append(b, j.meet[:]...), j.keyID[:]...), j.req.Digest[:]...)
	b = binary.BigEndian.AppendUint64(b, j.req.Epoch)
	b = append(binary.BigEndian.AppendUint64(b, number), byte(j.req.Scheme))
	return crypto.Keccak256Hash(b, []byte(encodeCommittee(committee)))
}

// passed returns a signature that a peer passed on. Who made it is only what that peer says: a committee that cannot be,
// or that this node knows nothing of although it is in it, is left out.
func (j *job) passed() (sig store.Signature, attempt uint64, ok bool) {
	m, ok := j.box.signed(j.verify)
	if !ok {
		return sig, 0, false
	}
	sig = m.signature
	committee, err := decodeCommittee(sig.Committee)
	switch self := slices.Contains(committee, j.keys.Self); {
	case err != nil || len(committee) != j.keys.K() || committee[len(committee)-1] >= len(j.keys.Nodes):
		sig.Committee = ""
	case self && !j.begun[sig.Committee]:
		sig.Committee = ""
	}
	return sig, m.attempt, true
}

// verify accepts a signature of the request's key on what the request is for.
func (j *job) verify(sig store.Signature) error { return j.key.Verify(subject(j.req), sig) }

// doubt counts a failed ceremony against those that it had to do with, proven or not.
func (j *job) doubt(err error) {
	if j.Blame != nil {
		j.Blame("signature for request "+j.req.ID.Hex(), j.keys.Nodes, err)
	}
	for _, p := range ceremony.Involved(err) {
		j.doubts[p]++
		j.suspect(j.keys.Peer(p))
	}
}
