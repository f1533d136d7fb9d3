package share

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	bls "github.com/drand/kyber-bls12381"

	"github.com/drand/kyber"
	kyberedwards "github.com/drand/kyber/group/edwards25519"
	"github.com/drand/kyber/share/dkg"

	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/secp256k1"
)

// Curve names one of the three groups. The values are part of stored and sent encodings.
type Curve uint8

// The groups of a keyset.
const (
	Secp256k1  Curve = 1 // scalars big endian, points 33 bytes, SEC 1 compressed
	Ed25519    Curve = 2 // the subgroup of prime order; scalars LITTLE endian, points 32 bytes, RFC 8032
	BLS12381G1 Curve = 3 // the subgroup of prime order; scalars big endian, points 48 bytes, ZCash compressed
)

// curves lists the groups in the order of every encoding; curveCount is their number.
var curves = [curveCount]Curve{Secp256k1, Ed25519, BLS12381G1}

const (
	curveCount = 3
	scalarLen  = 32 // of all three groups
)

var (
	errCurve          = errors.New("unknown curve")
	errPointEncoding  = edwards.ErrPoint
	errPointIdentity  = edwards.ErrIdentity
	errPointSubgroup  = edwards.ErrSubgroup
	errScalarEncoding = errors.New("scalar is not canonically encoded")
	errScalarZero     = errors.New("scalar is zero")
)

// blsG1 is the group of public keys. kyber's type behind it holds a domain tag and two constants, all only read.
var blsG1 = bls.NewBLS12381Suite().G1().(dkg.Suite)

// blsOrder is r, the order of the BLS12-381 subgroups (RFC 9380 section 8.8.1). It is only read.
var blsOrder, _ = new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)

// String returns the curve's name.
func (c Curve) String() string {
	switch c {
	case Secp256k1:
		return "secp256k1"
	case Ed25519:
		return "ed25519"
	case BLS12381G1:
		return "bls12381-g1"
	}
	return fmt.Sprintf("curve(%d)", uint8(c))
}

// valid reports whether c is one of the three.
func (c Curve) valid() bool { return c >= Secp256k1 && c <= BLS12381G1 }

// at returns the curve's place in arrays that go by curve.
func (c Curve) at() int { return int(c - Secp256k1) }

// PointLen returns the length of an encoded point in bytes, or 0 for an unknown curve.
func (c Curve) PointLen() int {
	switch c {
	case Secp256k1:
		return secp256k1.PointLen
	case Ed25519:
		return 32
	case BLS12381G1:
		return 48
	}
	return 0
}

// proofLen is the length of a Schnorr signature of kyber: a point and a scalar.
func (c Curve) proofLen() int { return c.PointLen() + scalarLen }

// cipherLen is the length of one encrypted share: kyber's ECIES puts a point before, and AES-GCM a tag after it.
func (c Curve) cipherLen() int { return c.PointLen() + scalarLen + gcmTagLen }

// suite returns kyber's group for c, which must be valid.
func (c Curve) suite() dkg.Suite {
	switch c {
	case Secp256k1:
		return secp256k1.Suite{}
	case Ed25519:
		return kyberedwards.NewBlakeSHA256Ed25519()
	default:
		return blsG1
	}
}

// decodePoint reads a point that somebody else sent. It accepts exactly one encoding of each point of the subgroup of
// prime order but the identity.
//
// kyber alone would not do. Its edwards25519 takes points with a torsion part and encodings that are not canonical,
// and its BLS12-381 takes the identity. A commitment with a torsion part makes a public key on which verifiers
// disagree (Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs", 2020).
func (c Curve) decodePoint(b []byte) (kyber.Point, error) {
	if !c.valid() {
		return nil, errCurve
	}
	if len(b) != c.PointLen() {
		return nil, fmt.Errorf("%s: point of %d bytes: %w", c, len(b), errPointEncoding)
	}
	if c == Ed25519 {
		if _, err := edwards.DecodePoint(b); err != nil {
			return nil, fmt.Errorf("%s: %w", c, err)
		}
	}
	suite := c.suite()
	p := suite.Point()
	if err := p.UnmarshalBinary(b); err != nil { // checks the subgroup for BLS12-381; secp256k1 has no other
		return nil, fmt.Errorf("%s: %w: %w", c, errPointEncoding, err)
	}
	again, err := p.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("%s: encode point: %w", c, err)
	}
	if !bytes.Equal(again, b) {
		return nil, fmt.Errorf("%s: %w", c, errPointEncoding)
	}
	if p.Equal(suite.Point().Null()) {
		return nil, fmt.Errorf("%s: %w", c, errPointIdentity)
	}
	return p, nil
}

// decodeScalar reads a scalar in the curve's own byte order: 32 bytes, below the group order, not zero.
//
// kyber's edwards25519 would take a number of l or more and compare it by its bytes.
func (c Curve) decodeScalar(b []byte) (kyber.Scalar, error) {
	if !c.valid() {
		return nil, errCurve
	}
	if len(b) != scalarLen {
		return nil, fmt.Errorf("%s: scalar of %d bytes: %w", c, len(b), errScalarEncoding)
	}
	if bytes.Equal(b, make([]byte, scalarLen)) {
		return nil, fmt.Errorf("%s: %w", c, errScalarZero)
	}
	switch c {
	case Ed25519:
		if _, err := edwards.DecodeScalar(b); err != nil {
			return nil, fmt.Errorf("%s: %w", c, errScalarEncoding)
		}
	case BLS12381G1:
		if new(big.Int).SetBytes(b).Cmp(blsOrder) >= 0 {
			return nil, fmt.Errorf("%s: %w", c, errScalarEncoding)
		}
	}
	s := c.suite().Scalar()
	if err := s.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", c, errScalarEncoding)
	}
	return s, nil
}
