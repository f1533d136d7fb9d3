package share

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	"github.com/drand/kyber/share/dkg"

	"github.com/conclave-network/conclave/tss"
)

// RunProtocol is the name of the third phase in messages and blame.
const RunProtocol = "share/dkg"

// The rounds of a run.
const (
	roundDeals    = 1
	roundAcks     = 2
	roundConfirms = 3
)

// SplitError says that a party runs the phase with another roster or other commitments than this one. Either it lies,
// or broadcast or chain showed the two different things; which, this party cannot tell, so it blames nobody. If k
// parties report the same Party, they agree with each other and it stands alone.
type SplitError struct {
	Round uint8
	Party int
}

func (e *SplitError) Error() string {
	return fmt.Sprintf("%s round %d: party %d runs with another roster or other commitments", RunProtocol, e.Round, e.Party)
}

// Run is one party's side of the third phase, a tss.Machine of three broadcast rounds: deals, acknowledgements,
// confirmations. Its errors:
//   - *tss.BlameError names who sent something that no honest party sends, or who lost a complaint;
//   - *SplitError names a party that runs another run;
//   - ErrState is for a driver that delivers out of turn; the run goes on;
//   - any other error is this party's own trouble.
//
// All but ErrState and tss.ErrDuplicate end the run and erase its secrets. A party that says nothing stalls it.
type Run struct {
	session    Session
	origin     *handover // nil for a fresh key
	roster     *Roster
	id         [32]byte
	commits    [][32]byte
	secrets    *Secrets
	rand       io.Reader
	generators [curveCount]*generator

	round   uint8 // being collected; 0 before Start
	got     []bool
	first   []byte                // own message of round 1
	bundles [][curveCount]*bundle // by dealer; nil for parties that do not deal
	encoded [][]byte              // by dealer, what its commitment binds

	bundlesHash  [32]byte
	complaint    *tss.BlameError // the verdict on this party's own complaint
	confirm      [32]byte
	verification [curveCount][]kyber.Point // by party, the public part of its share
	keys         *Keys
	err          error
}

var _ tss.Machine = (*Run)(nil)

func newRun(d *Dealer, commitments [][32]byte) (*Run, error) {
	s := d.session
	var all []byte
	for _, c := range commitments {
		all = append(all, c[:]...)
	}
	r := &Run{
		session: s, origin: d.origin, roster: d.roster, secrets: d.secrets, rand: d.rand, generators: d.generators,
		id:      digest("run", s.tag(), d.roster.hash[:], all),
		commits: append([][32]byte(nil), commitments...),
		got:     make([]bool, s.N),
		bundles: make([][curveCount]*bundle, s.N),
		encoded: make([][]byte, s.N),
	}
	r.bundles[s.Self], r.encoded[s.Self] = d.bundles, d.encoded
	r.first = append(bytes.Clone(d.roster.hash[:]), d.encoded...)
	for _, c := range curves {
		g := r.generators[c.at()]
		g.bind(digest("nonce", r.id[:], []byte{uint8(c)}))
		if !r.origin.deals(s.Self) {
			continue
		}
		hash := g.packet(r.origin.index(s.Self), d.bundles[c.at()], nil).Hash()
		signature, err := c.prove(g.config.Longterm, [32]byte(hash), d.rand)
		if err != nil {
			return nil, err
		}
		r.first = append(r.first, signature...)
	}
	return r, nil
}

// dealsLen is the length of a dealer's message of round 1: roster hash, bundles, one signature per curve. Who does not
// deal sends the roster hash alone.
func dealsLen(n, k int) int {
	sum := 32 + bundlesLen(n, k)
	for _, c := range curves {
		sum += c.proofLen()
	}
	return sum
}

// Protocol returns RunProtocol.
func (r *Run) Protocol() string { return RunProtocol }

// Parties returns all positions of the session.
func (r *Run) Parties() []int { return r.session.parties() }

// Self returns the party's position.
func (r *Run) Self() int { return r.session.Self }

// Rounds returns the three rounds with their largest payloads, which depend on n and k alone.
func (r *Run) Rounds() []tss.RoundSpec {
	return []tss.RoundSpec{{Broadcast: dealsLen(r.session.N, r.session.K)}, {Broadcast: maxAckLen}, {Broadcast: confirmLen}}
}

// Start returns the party's deals.
func (r *Run) Start() ([]tss.Message, error) {
	if r.err != nil {
		return nil, r.err
	}
	if r.round != 0 {
		return nil, fmt.Errorf("start: %w", ErrState)
	}
	r.round = roundDeals
	return r.broadcast(bytes.Clone(r.first)), nil
}

func (r *Run) broadcast(payload []byte) []tss.Message {
	return []tss.Message{{Round: r.round, From: r.session.Self, To: tss.Broadcast, Payload: payload}}
}

// Deliver takes one message of another party. See Run for its errors.
func (r *Run) Deliver(m tss.Message) (out []tss.Message, err error) {
	if r.err != nil {
		return nil, r.err
	}
	if m.From < 0 || m.From >= r.session.N || m.From == r.session.Self || m.To != tss.Broadcast ||
		r.round == 0 || m.Round != r.round {
		return nil, fmt.Errorf("deliver round %d from %d: %w", m.Round, m.From, ErrState)
	}
	if r.got[m.From] {
		return nil, tss.ErrDuplicate
	}
	out, err = r.take(m)
	if err != nil {
		r.end(err)
		return nil, err
	}
	return out, nil
}

// take does the work of Deliver.
func (r *Run) take(m tss.Message) (out []tss.Message, err error) {
	defer guard(&err)
	switch m.Round {
	case roundDeals:
		err = r.takeFirst(m.From, m.Payload)
	case roundAcks:
		err = r.takeAck(m.From, m.Payload)
	case roundConfirms:
		err = r.takeConfirm(m.From, m.Payload)
	}
	if err != nil {
		return nil, err
	}
	r.got[m.From] = true
	for p, got := range r.got {
		if p != r.session.Self && !got {
			return nil, nil
		}
	}
	clear(r.got)
	var payload []byte
	switch r.round {
	case roundDeals:
		payload, err = r.acknowledge()
	case roundAcks:
		payload, err = r.compute()
	case roundConfirms:
		r.round++
		r.wipe()
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r.round++
	return r.broadcast(payload), nil
}

// blame names from for what it sent.
func blame(round uint8, from int, payload []byte, err error) error {
	b := tss.Blame(RunProtocol, round, from, err)
	b.Evidence = [][]byte{bytes.Clone(payload)}
	return b
}

// takeFirst checks and keeps a message of round 1.
func (r *Run) takeFirst(from int, payload []byte) error {
	want := len(r.roster.hash)
	if r.origin.deals(from) {
		want = dealsLen(r.session.N, r.session.K)
	}
	if len(payload) != want {
		return blame(roundDeals, from, payload, fmt.Errorf("deals of %d bytes, want %d", len(payload), want))
	}
	if r.origin.deals(from) {
		return r.takeDeals(from, payload)
	}
	if [32]byte(payload) != r.roster.hash {
		return &SplitError{Round: roundDeals, Party: from}
	}
	return nil
}

// takeDeals checks and keeps a dealer's message of round 1, whose length is right: the commitment first, before
// anything is decoded.
func (r *Run) takeDeals(dealer int, payload []byte) error {
	s := r.session
	blame := func(err error) error { return blame(roundDeals, dealer, payload, err) }
	rest := reader{payload}
	roster := [32]byte(rest.take(32))
	encoded := rest.take(bundlesLen(s.N, s.K))
	if commit(s, roster, dealer, encoded) != r.commits[dealer] {
		return blame(errors.New("deals are not those of the commitment"))
	}
	// The dealer did commit to this, so a roster other than ours is no fault that we can pin on it.
	if roster != r.roster.hash {
		return &SplitError{Round: roundDeals, Party: dealer}
	}
	bundles, err := decodeBundles(s, dealer, encoded)
	if err != nil {
		return blame(err)
	}
	if err := r.origin.checkConstants(dealer, bundles); err != nil {
		return blame(err)
	}
	if err := verifyBundles(s, roster, dealer, bundles); err != nil {
		return blame(err)
	}
	for _, c := range curves {
		signature := rest.take(c.proofLen())
		hash := r.generators[c.at()].packet(r.origin.index(dealer), bundles[c.at()], nil).Hash()
		// What kyber's VerifyPacketSignature does, with strict decoding.
		if err := c.verify(r.roster.keys[dealer][c.at()], [32]byte(hash), signature); err != nil {
			return blame(fmt.Errorf("%s signature: %w", c, err))
		}
	}
	r.bundles[dealer], r.encoded[dealer] = bundles, bytes.Clone(encoded)
	return nil
}

// acknowledge gives all deals to kyber and says what came of it: that all are good, or which one is not.
func (r *Run) acknowledge() ([]byte, error) {
	parts := [][]byte{r.id[:]}
	parts = append(parts, r.encoded...)
	r.bundlesHash = digest("bundles", parts...)

	for _, c := range curves {
		bad, err := r.processDeals(c)
		if err != nil {
			return nil, err
		}
		if bad >= 0 {
			return r.complain(c, bad)
		}
	}
	return encodeOK(r.id, r.bundlesHash), nil
}

// processDeals gives the deals on c to kyber and returns the first dealer whose share for this party is bad, or -1.
func (r *Run) processDeals(c Curve) (int, error) {
	g := r.generators[c.at()]
	var packets []*dkg.DealBundle
	for dealer := range r.bundles {
		if dealer == r.session.Self || !r.origin.deals(dealer) {
			continue
		}
		// kyber would take a share that is not reduced, or zero.
		if err := r.openOwn(c, dealer); err != nil {
			return dealer, nil
		}
		packets = append(packets, g.packet(r.origin.index(dealer), r.bundles[dealer][c.at()], nil))
	}
	response, err := g.dkg.ProcessDeals(packets)
	if err != nil {
		return -1, fmt.Errorf("process %s deals: %w", c, err)
	}
	if response == nil {
		return -1, nil
	}
	for _, resp := range response.Responses {
		if dealer := r.origin.party(int(resp.DealerIndex)); resp.Status == dkg.Complaint && dealer >= 0 && dealer < r.session.N {
			return dealer, nil
		}
	}
	return -1, fmt.Errorf("%w: %s response without a complaint", errInternal, c)
}

// takeAck checks an acknowledgement. Any complaint ends the run, with blame for whoever lost it.
func (r *Run) takeAck(from int, payload []byte) error {
	if r.complaint != nil {
		return r.complaint
	}
	a, err := decodeAck(r.session, r.origin, from, payload)
	if err != nil {
		return tss.Blame(RunProtocol, roundAcks, from, err)
	}
	switch {
	case a.run != r.id:
		return &SplitError{Round: roundAcks, Party: from}
	case a.complaint != nil:
		return r.judge(from, a.complaint, payload)
	case a.bundles != r.bundlesHash:
		// Same run, so same commitments, and our bundles are theirs: nobody can have others.
		return tss.Blame(RunProtocol, roundAcks, from, errors.New("acknowledges deals that nobody committed to"))
	}
	return nil
}

// Done reports whether all parties confirmed the same result.
func (r *Run) Done() bool { return r.err == nil && r.round > roundConfirms }

// Wipe ends a run that is not done and erases its secrets. It leaves the keys of one that is.
func (r *Run) Wipe() {
	if !r.Done() {
		r.end(fmt.Errorf("run wiped: %w", ErrState))
	}
}

func (r *Run) end(err error) {
	if r.err == nil {
		r.err = err
	}
	if r.keys != nil {
		r.keys.Wipe()
		r.keys = nil
	}
	r.wipe()
}

// wipe erases the keys of the attempt.
func (r *Run) wipe() {
	r.secrets.Wipe()
	for i, g := range r.generators {
		g.wipe()
		r.generators[i] = nil
	}
}

// Format prints [redacted] for every verb.
func (r *Run) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }
