package share

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
)

// ErrCommitments is wrapped by Dealer.Run when the commitments cannot start a run: not one per party, a zero, two
// equal, or the party's own not as it was made. Nothing has been revealed then, and nobody is provably at fault.
var ErrCommitments = errors.New("commitments do not allow a run")

// Dealer holds a party's deals from the moment they are made until they are run: the second phase. The deals are made
// once and never again, so what Commitment binds is what Run sends.
type Dealer struct {
	session    Session
	roster     *Roster
	secrets    *Secrets
	rand       io.Reader
	generators [curveCount]*generator
	bundles    [curveCount]*bundle
	encoded    []byte
	commitment [32]byte
	used       bool
}

// NewDealer draws a polynomial on each curve and encrypts every other party's share to its key in roster. It takes
// secrets over and erases them when the dealer or its run ends.
//
// rand must be crypto/rand.Reader or as good; it gives the polynomials, proofs and signatures. The randomness of the
// share encryption comes from crypto/rand whatever rand is, because kyber's ECIES takes no other; so two dealers with
// the same rand have the same polynomials and different bundles.
//
// It returns an error that wraps ErrSession if session, roster and secrets are not of one attempt, and ErrState if
// secrets were used before.
func NewDealer(s Session, roster *Roster, secrets *Secrets, rand io.Reader) (d *Dealer, err error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if roster == nil || secrets == nil {
		return nil, fmt.Errorf("%w: no roster or no secrets", ErrSession)
	}
	if secrets.keys[0] == nil {
		return nil, fmt.Errorf("secrets already used: %w", ErrState)
	}
	if secrets.session != s || roster.session != s {
		return nil, fmt.Errorf("%w: roster or secrets of another attempt", ErrSession)
	}
	// The keys move, so that they cannot go into a second dealer.
	taken := *secrets
	*secrets = Secrets{}
	d = &Dealer{session: s, roster: roster, secrets: &taken, rand: rand}
	if err := d.dealAll(); err != nil {
		d.Wipe()
		return nil, err
	}
	return d, nil
}

// dealAll makes and encodes the three bundles.
func (d *Dealer) dealAll() (err error) {
	defer guard(&err)
	for _, c := range curves {
		if err := d.deal(c); err != nil {
			return err
		}
	}
	return d.seal()
}

// deal makes the bundle on c.
func (d *Dealer) deal(c Curve) error {
	// kyber wants a nonce now and signs with it. The run's own takes its place before anything is sent.
	nonce := digest("draft", d.session.tag(), d.roster.hash[:], []byte{uint8(c)})
	g, constant, err := newGenerator(c, d.session, d.roster, d.secrets.keys[c.at()], nonce, d.rand)
	if err != nil {
		return err
	}
	defer wipeScalar(constant)
	d.generators[c.at()] = g
	b, err := g.deals()
	if err != nil {
		return err
	}
	d.bundles[c.at()] = b
	return d.proveConstant(b, constant)
}

// proveConstant adds the proof that the dealer knows the constant term (FROST, Komlo and Goldberg 2020, figure 1,
// round 1 step 2). With it a dealer who saw the others' commitments first could still choose among keys, but never
// make the sum a key that it knows: for that it would need a constant term whose logarithm it does not have.
func (d *Dealer) proveConstant(b *bundle, constant kyber.Scalar) error {
	if !b.curve.suite().Point().Mul(constant, nil).Equal(b.commits[0]) {
		return fmt.Errorf("%w: constant term on %s is not the one that was picked", errInternal, b.curve)
	}
	body, err := b.body()
	if err != nil {
		return err
	}
	b.proof, err = b.curve.prove(constant, proofMessage(d.session, d.roster.hash, d.session.Self, body), d.rand)
	return err
}

// seal encodes the bundles and computes the commitment.
func (d *Dealer) seal() error {
	d.encoded = nil
	for _, b := range d.bundles {
		e, err := b.encode()
		if err != nil {
			return err
		}
		d.encoded = append(d.encoded, e...)
	}
	d.commitment = commit(d.session, d.roster.hash, d.session.Self, d.encoded)
	return nil
}

// commit is the commitment of dealer to its encoded bundles. It hides them, because the ciphertexts have far more
// entropy than the hash, and binds them to session, roster and dealer, so that nobody can repeat another's.
func commit(s Session, roster [32]byte, dealer int, encoded []byte) [32]byte {
	return digest("commitment", s.tag(), roster[:], number(dealer), encoded)
}

// Commitment returns the hash that binds the party to its deals. It is posted where all parties see it and none can
// take it back, before anyone calls Run.
func (d *Dealer) Commitment() [32]byte { return d.commitment }

// Run starts the third phase, in which the deals are sent. commitments holds those of all parties by position, read
// where they are final: a party that can replace its commitment after the deals were sent can choose its deals by
// them. If they do not allow a run, an error that wraps ErrCommitments says why, nothing is revealed, and Run may be
// called again; after that it returns ErrState. One dealer is one run: to send the same deals for other commitments
// would undo the commitment.
func (d *Dealer) Run(commitments [][32]byte) (r *Run, err error) {
	defer guard(&err)
	if d.used {
		return nil, fmt.Errorf("run: %w", ErrState)
	}
	if len(commitments) != d.session.N {
		return nil, fmt.Errorf("%w: %d of %d", ErrCommitments, len(commitments), d.session.N)
	}
	owner := make(map[[32]byte]int, len(commitments))
	for i, c := range commitments {
		if c == ([32]byte{}) {
			return nil, fmt.Errorf("%w: party %d has none", ErrCommitments, i)
		}
		if other, ok := owner[c]; ok {
			return nil, fmt.Errorf("%w: parties %d and %d have the same", ErrCommitments, other, i)
		}
		owner[c] = i
	}
	own := commitments[d.session.Self]
	if subtle.ConstantTimeCompare(own[:], d.commitment[:]) != 1 {
		return nil, fmt.Errorf("%w: that of this party, %d, is not the one it made", ErrCommitments, d.session.Self)
	}
	r, err = newRun(d, commitments)
	if err != nil {
		return nil, err
	}
	d.used = true
	return r, nil
}

// Wipe erases the dealer's keys unless a run has taken them over. The dealer cannot be run afterwards.
func (d *Dealer) Wipe() {
	if d.used {
		return
	}
	d.used = true
	d.secrets.Wipe()
	for _, g := range d.generators {
		g.wipe()
	}
}

// Format prints [redacted] for every verb.
func (d *Dealer) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }
