package share

import (
	"fmt"
	"maps"
	"slices"

	"github.com/drand/kyber"
)

// Origin says what a reshare hands on, and who hands it on. All parties of a reshare must have the same.
type Origin struct {
	// Public is the sharing that is handed on.
	Public Publics
	// Dealers maps each party that deals to the index of its share in that sharing. The parties are positions among
	// those that take over; the index is another number than the position wherever sets differ, and after a disaster
	// that of a share which was another node's.
	//
	// At least Public.K must deal. The new shares follow from the Public.K dealers with the lowest indices; each more
	// is one more that can make the attempt fail, and adds nothing.
	Dealers map[int]int
}

// Check returns an error that wraps ErrShare if the sharing does not pass its own Check, and one that wraps
// ErrSession unless at least Public.K of the n parties deal, each with another share of it.
func (o Origin) Check(n int) error {
	if err := o.Public.Check(); err != nil {
		return err
	}
	old := o.Public.Secp256k1
	if len(o.Dealers) < old.K {
		return fmt.Errorf("%w: %d dealers, want %d", ErrSession, len(o.Dealers), old.K)
	}
	owner := make(map[int]int, len(o.Dealers))
	for _, party := range slices.Sorted(maps.Keys(o.Dealers)) {
		index := o.Dealers[party]
		if party < 0 || party >= n {
			return fmt.Errorf("%w: dealer %d of %d parties", ErrSession, party, n)
		}
		if index < 0 || index >= old.N {
			return fmt.Errorf("%w: party %d deals from share %d of %d", ErrSession, party, index, old.N)
		}
		if other, taken := owner[index]; taken {
			return fmt.Errorf("%w: parties %d and %d deal from share %d", ErrSession, other, party, index)
		}
		owner[index] = party
	}
	return nil
}

// Hash names an Origin that passes Check.
func (o Origin) Hash() [32]byte {
	public := o.Public.Hash()
	parts := [][]byte{public[:]}
	for _, party := range slices.Sorted(maps.Keys(o.Dealers)) {
		parts = append(parts, number(party), number(o.Dealers[party]))
	}
	return digest("origin", parts...)
}

// handover is an Origin as a run uses it: checked, copied, with its points decoded. A nil handover is that of a fresh
// key: all parties deal, each under its position.
type handover struct {
	dealers   map[int]int
	sharing   [32]byte
	commits   [curveCount][]kyber.Point       // of the old sharing, lowest first
	constants [curveCount]map[int]kyber.Point // by party: the public part of the share it deals from
}

// newHandover checks that o is what s is bound to.
func newHandover(s Session, o Origin) (*handover, error) {
	if err := o.Check(s.N); err != nil {
		return nil, err
	}
	if s.origin != o.Hash() {
		return nil, fmt.Errorf("%w: not the session of this origin", ErrSession)
	}
	h := &handover{dealers: maps.Clone(o.Dealers), sharing: o.Public.Hash()}
	for i, public := range o.Public.All() {
		var err error
		if h.commits[i], err = public.points(); err != nil {
			return nil, err
		}
		h.constants[i] = make(map[int]kyber.Point, len(h.dealers))
		for party, index := range h.dealers {
			h.constants[i][party] = public.Curve.evaluate(h.commits[i], index)
		}
	}
	return h, nil
}

// deals reports whether party deals.
func (h *handover) deals(party int) bool {
	if h == nil {
		return true
	}
	_, deals := h.dealers[party]
	return deals
}

// index is the number under which kyber knows party as a dealer.
func (h *handover) index(party int) int {
	if h == nil {
		return party
	}
	return h.dealers[party]
}

// party is the dealer that kyber knows under index, or -1.
func (h *handover) party(index int) int {
	if h == nil {
		return index
	}
	for party, i := range h.dealers {
		if i == index {
			return party
		}
	}
	return -1
}

// checkConstants requires that a dealer's polynomials have the shares of the old keys that it is to deal from as
// their constant terms.
func (h *handover) checkConstants(dealer int, bundles [curveCount]*bundle) error {
	if h == nil {
		return nil
	}
	for i, b := range bundles {
		if !b.commits[0].Equal(h.constants[i][dealer]) {
			return fmt.Errorf("constant term on %s is not that of share %d", b.curve, h.dealers[dealer])
		}
	}
	return nil
}

// checkOld refuses keys that a dealer cannot deal from: what an honest party deals must be what all expect of it.
func (h *handover) checkOld(party int, old *Keys) error {
	if old == nil {
		return fmt.Errorf("%w: party %d deals and has no old keys", ErrSession, party)
	}
	if old.Publics().Hash() != h.sharing {
		return fmt.Errorf("%w: old keys of another sharing", ErrSession)
	}
	for _, s := range old.All() {
		if s.Index != h.dealers[party] {
			return fmt.Errorf("%w: party %d is to deal from share %d and has %d", ErrSession, party, h.dealers[party], s.Index)
		}
		if err := s.Check(); err != nil {
			return fmt.Errorf("old %s key: %w", s.Curve, err)
		}
	}
	return nil
}
