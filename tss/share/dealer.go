package share

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
)

// ErrCommitments is wrapped by Dealer.Run when the commitments cannot start a run: not one per dealer, two equal where
// a key is fresh, or the party's own not as it was made. Nothing has been revealed then, and nobody is provably at
// fault.
var ErrCommitments = errors.New("commitments do not allow a run")

// Dealer holds a party's deals from the moment they are made until they are run: the second phase. The deals are made
// once and never again, so what Commitment binds is what Run sends. A party that takes part in a reshare without a
// share to hand on has a Dealer too, which deals nothing.
type Dealer struct {
	session    Session
	origin     *handover // nil for a fresh key
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
func NewDealer(s Session, roster *Roster, secrets *Secrets, rand io.Reader) (*Dealer, error) {
	if s.origin != ([32]byte{}) {
		return nil, fmt.Errorf("%w: a reshare makes no fresh key", ErrSession)
	}
	return newDealer(s, roster, secrets, nil, nil, rand)
}

// NewReshareDealer is NewDealer for a session of NewReshareSession: the party's polynomials have its shares of origin
// as their constant terms. old holds those shares; of a party that does not deal it is not looked at and may be nil.
// All that is needed of it is copied, and neither this nor what follows changes or erases it.
//
// It returns an error that wraps ErrSession if the session is not bound to origin, or if old is not what origin lets
// this party deal from, and one that wraps ErrShare if a share does not hold together.
func NewReshareDealer(s Session, roster *Roster, secrets *Secrets, origin Origin, old *Keys, rand io.Reader) (*Dealer, error) {
	h, err := newHandover(s, origin)
	if err != nil {
		return nil, err
	}
	if !h.deals(s.Self) {
		old = nil
	} else if err := h.checkOld(s.Self, old); err != nil {
		return nil, err
	}
	return newDealer(s, roster, secrets, h, old, rand)
}

func newDealer(s Session, roster *Roster, secrets *Secrets, h *handover, old *Keys, rand io.Reader) (*Dealer, error) {
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
	d := &Dealer{session: s, origin: h, roster: roster, secrets: &taken, rand: rand}
	if err := d.dealAll(old); err != nil {
		d.Wipe()
		return nil, err
	}
	return d, nil
}

// dealAll makes and encodes the three bundles, unless the party does not deal.
func (d *Dealer) dealAll(old *Keys) (err error) {
	defer guard(&err)
	for _, c := range curves {
		if err := d.deal(c, old); err != nil {
			return err
		}
	}
	if !d.origin.deals(d.session.Self) {
		return nil
	}
	return d.seal()
}

// deal makes kyber's generator on c and, if the party deals, the bundle.
func (d *Dealer) deal(c Curve, old *Keys) error {
	g, constant, err := d.newGenerator(c, old)
	if err != nil {
		return err
	}
	defer wipeScalar(constant)
	d.generators[c.at()] = g
	if !d.origin.deals(d.session.Self) {
		return nil
	}
	b, err := g.deals()
	if err != nil {
		return err
	}
	d.bundles[c.at()] = b
	return d.proveConstant(b, constant)
}

// proveConstant adds the proof that the dealer knows the constant term (FROST, Komlo and Goldberg 2020, figure 1,
// round 1 step 2). With it a dealer who saw the others' commitments first could still choose among keys, but never
// make the sum a key that it knows: for that it would need a constant term whose logarithm it does not have. In a
// reshare it proves that the dealer knows its old share.
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

// Commitment returns the hash that binds the party to its deals; zeros if it does not deal. That of a fresh key is
// posted where all parties see it and none can take it back, before anyone calls Run; for that of a reshare see
// Commit.
func (d *Dealer) Commitment() [32]byte { return d.commitment }

// Run starts the third phase, in which the deals are sent. commitments holds those of all dealers by position, and
// zeros for parties that do not deal. Those of a fresh key are read where they are final: a party that can replace its
// commitment after the deals were sent can choose its deals by them. If they do not allow a run, an error that wraps ErrCommitments says why, nothing is revealed, and Run may be
// called again; after that it returns ErrState. One dealer is one run: to send the same deals for other commitments
// would undo the commitment.
func (d *Dealer) Run(commitments [][32]byte) (r *Run, err error) {
	defer guard(&err)
	if d.used {
		return nil, fmt.Errorf("run: %w", ErrState)
	}
	if err := d.checkCommitments(commitments); err != nil {
		return nil, err
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

// checkCommitments requires one commitment of each dealer and none of others. No two of a fresh key may be the same;
// in a reshare, see Commit.
func (d *Dealer) checkCommitments(commitments [][32]byte) error {
	if len(commitments) != d.session.N {
		return fmt.Errorf("%w: %d of %d", ErrCommitments, len(commitments), d.session.N)
	}
	owner := make(map[[32]byte]int, len(commitments))
	for i, c := range commitments {
		if has := c != ([32]byte{}); has != d.origin.deals(i) {
			return fmt.Errorf("%w: party %d deals: %t, has one: %t", ErrCommitments, i, d.origin.deals(i), has)
		}
		if other, ok := owner[c]; ok && d.origin == nil {
			return fmt.Errorf("%w: parties %d and %d have the same", ErrCommitments, other, i)
		}
		owner[c] = i
	}
	return nil
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
