// Package edwards reads points and scalars of edwards25519 that somebody else sent, in one encoding of each.
//
// Threat line: decoders that take torsion points or several encodings of one point, as RFC 8032 allows and most libraries
// do, let somebody make commitments and keys on which verifiers disagree (Chalkias, Garillot and Nikolaenko, "Taming the
// many EdDSAs", 2020).
package edwards

import (
	"bytes"
	"errors"

	"filippo.io/edwards25519"
)

// Why a point or a scalar is refused.
var (
	ErrPoint    = errors.New("point is not canonically encoded")
	ErrIdentity = errors.New("point is the identity")
	ErrSubgroup = errors.New("point is not in the subgroup of prime order")
	ErrScalar   = errors.New("scalar is not canonically encoded")
)

// minusOne is l-1, the scalar -1 modulo the order l of the subgroup. It is only read.
var minusOne = edwards25519.NewScalar().Negate(Small(1))

// Small returns n as a scalar.
func Small(n uint32) *edwards25519.Scalar {
	b := [32]byte{byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)}
	s, err := edwards25519.NewScalar().SetCanonicalBytes(b[:])
	if err != nil {
		panic(err) // far below l
	}
	return s
}

// DecodePoint reads 32 bytes. It accepts exactly one encoding of each point of the subgroup of prime order l but the
// identity. P is in that subgroup if and only if (l-1)P + P is the identity.
func DecodePoint(b []byte) (*edwards25519.Point, error) {
	p, err := new(edwards25519.Point).SetBytes(b)
	if err != nil || !bytes.Equal(p.Bytes(), b) {
		return nil, ErrPoint
	}
	identity := edwards25519.NewIdentityPoint()
	if p.Equal(identity) == 1 {
		return nil, ErrIdentity
	}
	q := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(minusOne, p, edwards25519.NewScalar())
	if q.Add(q, p).Equal(identity) != 1 {
		return nil, ErrSubgroup
	}
	return p, nil
}

// DecodeScalar reads 32 bytes, little endian, below the group order.
func DecodeScalar(b []byte) (*edwards25519.Scalar, error) {
	s, err := edwards25519.NewScalar().SetCanonicalBytes(b)
	if err != nil {
		return nil, ErrScalar
	}
	return s, nil
}
