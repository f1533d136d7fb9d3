package share

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"
	bls12381 "github.com/kilic/bls12-381"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/secp256k1"
)

// ErrShare is wrapped where a share or its public part does not hold together.
var ErrShare = errors.New("invalid share")

// Public is the public part of a shared key: the same for all parties.
type Public struct {
	Curve Curve
	N, K  int
	// Commits holds the commitments to the K coefficients of the polynomial, lowest first, each in the curve's
	// canonical encoding. The first is the public key.
	Commits [][]byte
}

// Share is one party's share of a key: the value of the polynomial at Index+1.
type Share struct {
	Public
	Index  int    // position; the share id is Index+1
	Secret Secret // canonical scalar in the byte order of the curve: little endian for Ed25519, big endian for the others
}

// Keys holds one party's shares of a keyset, one key per curve.
type Keys struct {
	Secp256k1, Ed25519, BLS Share
}

// Wipe erases the three secrets.
func (k *Keys) Wipe() {
	for _, s := range k.All() {
		s.Secret.Wipe()
	}
}

// All returns the three shares in the order of the curves.
func (k *Keys) All() []*Share { return []*Share{&k.Secp256k1, &k.Ed25519, &k.BLS} }

// PublicKey returns the public key in the curve's canonical encoding, or nil if there is none.
func (p Public) PublicKey() []byte {
	if len(p.Commits) == 0 {
		return nil
	}
	return bytes.Clone(p.Commits[0])
}

// VerificationKey returns the public key of party index's share, secret*G, in the curve's canonical encoding. It
// returns nil for a position out of range and for a Public that does not pass Check.
func (p Public) VerificationKey(index int) []byte {
	commits, err := p.points()
	if err != nil || index < 0 || index >= p.N {
		return nil
	}
	v := p.Curve.evaluate(commits, index)
	if v.Equal(p.Curve.suite().Point().Null()) {
		return nil
	}
	b, err := v.MarshalBinary()
	if err != nil {
		return nil
	}
	return b
}

// evaluate returns the value of the committed polynomial for party index.
func (c Curve) evaluate(commits []kyber.Point, index int) kyber.Point {
	return kybershare.NewPubPoly(c.suite(), nil, commits).Eval(index).V
}

// Check returns an error that wraps ErrShare unless the curve is known, N and K fit together, and Commits are exactly
// K canonical points of the subgroup of prime order, none the identity.
func (p Public) Check() error {
	_, err := p.points()
	return err
}

func (p Public) points() ([]kyber.Point, error) {
	switch {
	case !p.Curve.valid():
		return nil, fmt.Errorf("%w: %w", ErrShare, errCurve)
	case p.N < 2 || p.N > MaxParties || p.K != tss.Threshold(p.N):
		return nil, fmt.Errorf("%w: %d of %d", ErrShare, p.K, p.N)
	case len(p.Commits) != p.K:
		return nil, fmt.Errorf("%w: %d commitments, want %d", ErrShare, len(p.Commits), p.K)
	}
	out := make([]kyber.Point, p.K)
	for i, b := range p.Commits {
		var err error
		if out[i], err = p.Curve.decodePoint(b); err != nil {
			return nil, fmt.Errorf("%w: commitment %d: %w", ErrShare, i, err)
		}
	}
	return out, nil
}

// Check returns an error that wraps ErrShare unless the public part passes its Check, Index is a position, and Secret
// is a canonical scalar other than zero that matches the commitments.
func (s Share) Check() (err error) {
	defer guard(&err)
	commits, err := s.points()
	if err != nil {
		return err
	}
	if s.Index < 0 || s.Index >= s.N {
		return fmt.Errorf("%w: party %d of %d", ErrShare, s.Index, s.N)
	}
	b := s.Secret.Bytes()
	defer clear(b)
	secret, err := s.Curve.decodeScalar(b)
	if err != nil {
		return fmt.Errorf("%w: secret: %w", ErrShare, err)
	}
	defer wipeScalar(secret)
	if err := s.Curve.checkShare(commits, s.Index, secret); err != nil {
		return fmt.Errorf("%w: %w", ErrShare, err)
	}
	return nil
}

// Secp256k1XY returns the affine coordinates of a secp256k1 public key, big endian, as contracts take them.
func (p Public) Secp256k1XY() (x, y [32]byte, err error) {
	if p.Curve != Secp256k1 {
		return x, y, fmt.Errorf("%w: coordinates of a key on %s", ErrShare, p.Curve)
	}
	k, err := p.Curve.decodePoint(p.PublicKey())
	if err != nil {
		return x, y, fmt.Errorf("%w: %w", ErrShare, err)
	}
	b := k.(*secp256k1.Point).PublicKey().SerializeUncompressed()
	return [32]byte(b[1:33]), [32]byte(b[33:]), nil
}

// BLSG1Uncompressed returns a BLS12-381 public key in the encoding of EIP-2537: 16 zero bytes, x, 16 zero bytes, y,
// each coordinate 48 bytes, big endian.
func (p Public) BLSG1Uncompressed() (out [128]byte, err error) {
	if p.Curve != BLS12381G1 {
		return out, fmt.Errorf("%w: EIP-2537 encoding of a key on %s", ErrShare, p.Curve)
	}
	key := p.PublicKey()
	if _, err := p.Curve.decodePoint(key); err != nil {
		return out, fmt.Errorf("%w: %w", ErrShare, err)
	}
	g1 := bls12381.NewG1()
	point, err := g1.FromCompressed(key)
	if err != nil {
		return out, fmt.Errorf("%w: %w", ErrShare, err)
	}
	xy := g1.ToUncompressed(point)
	copy(out[16:64], xy[:48])
	copy(out[80:], xy[48:])
	return out, nil
}
