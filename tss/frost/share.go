package frost

import (
	"errors"
	"fmt"
	"slices"

	"filippo.io/edwards25519"

	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/share"
)

// signingShare is a key share cut down to a committee and shifted by a tweak: every share of f+h, and the key, is the one
// of f plus h.
type signingShare struct {
	secret *edwards25519.Scalar
	shares map[int]*edwards25519.Point // of the committee
	key    *edwards25519.Point
}

// newSigningShare checks everything about a share and a committee that is checked before a run.
func newSigningShare(s *share.Share, committee []int, tweak [32]byte) (*signingShare, error) {
	if s.Curve != share.Ed25519 {
		return nil, fmt.Errorf("share of a key on %s", s.Curve)
	}
	if err := s.Check(); err != nil {
		return nil, err
	}
	if len(committee) != s.K {
		return nil, fmt.Errorf("committee of %d, want exactly %d", len(committee), s.K)
	}
	for j, p := range committee {
		if p < 0 || p >= s.N || j > 0 && p <= committee[j-1] {
			return nil, errors.New("committee is not an ascending list of positions")
		}
	}
	if !slices.Contains(committee, s.Index) {
		return nil, fmt.Errorf("party %d is not in the committee", s.Index)
	}
	commits := make([]*edwards25519.Point, len(s.Commits))
	for i, b := range s.Commits {
		var err error
		if commits[i], err = edwards.DecodePoint(b); err != nil {
			return nil, fmt.Errorf("commitment %d: %w", i, err)
		}
	}
	plain := s.Secret.Bytes()
	defer clear(plain)
	secret, err := edwards.DecodeScalar(plain)
	if err != nil {
		return nil, err
	}
	out := &signingShare{secret: secret, shares: make(map[int]*edwards25519.Point), key: commits[0]}
	for _, p := range committee {
		out.shares[p] = evaluate(commits, p)
	}
	return out, out.shift(tweak)
}

// evaluate returns the public share of the party at a position: the polynomial in the exponent, by Horner's rule.
func evaluate(commits []*edwards25519.Point, position int) *edwards25519.Point {
	x, sum := identifier(position), edwards25519.NewIdentityPoint()
	for _, c := range slices.Backward(commits) {
		sum.VarTimeDoubleScalarBaseMult(x, sum, edwards25519.NewScalar())
		sum.Add(sum, c)
	}
	return sum
}

// shift adds a tweak to all of it.
func (s *signingShare) shift(tweak [32]byte) error {
	h, err := edwards.DecodeScalar(tweak[:])
	if err != nil {
		return fmt.Errorf("tweak: %w", err)
	}
	add, identity := new(edwards25519.Point).ScalarBaseMult(h), edwards25519.NewIdentityPoint()
	s.secret.Add(s.secret, h)
	s.key = new(edwards25519.Point).Add(s.key, add)
	if s.key.Equal(identity) == 1 {
		return fmt.Errorf("tweaked public key: %w", edwards.ErrIdentity)
	}
	for p, x := range s.shares {
		if x.Add(x, add).Equal(identity) == 1 {
			return fmt.Errorf("tweaked public share of party %d: %w", p, edwards.ErrIdentity)
		}
	}
	return nil
}
