package frost

import (
	"bytes"
	"crypto/sha512"
	"errors"

	"filippo.io/edwards25519"
)

// contextString is that of FROST(Ed25519, SHA-512), RFC 9591 section 6.1.
const contextString = "FROST-ED25519-SHA512-v1"

var (
	errPoint    = errors.New("point is not canonically encoded")
	errIdentity = errors.New("point is the identity")
	errSubgroup = errors.New("point is not in the subgroup of prime order")
	errScalar   = errors.New("scalar is not canonically encoded")
)

// hash is SHA-512 over all parts.
func hash(parts ...[]byte) []byte {
	h := sha512.New()
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}

// hashToScalar is SHA-512 over all parts, little endian, modulo the group order.
func hashToScalar(parts ...[]byte) *edwards25519.Scalar {
	wide := hash(parts...)
	defer clear(wide)
	s, err := edwards25519.NewScalar().SetUniformBytes(wide)
	if err != nil {
		panic(err) // 64 bytes are what it takes
	}
	return s
}

// The hash functions of RFC 9591 section 6.1. Challenges have no context string: they are those of RFC 8032.
func h1(m []byte) *edwards25519.Scalar         { return hashToScalar([]byte(contextString+"rho"), m) }
func h2(r, key, m []byte) *edwards25519.Scalar { return hashToScalar(r, key, m) }
func h3(random, secret []byte) *edwards25519.Scalar {
	return hashToScalar([]byte(contextString+"nonce"), random, secret)
}
func h4(m []byte) []byte { return hash([]byte(contextString+"msg"), m) }
func h5(m []byte) []byte { return hash([]byte(contextString+"com"), m) }

// minusOne is l-1. It is only read.
var minusOne = edwards25519.NewScalar().Negate(small(1))

// small returns n as a scalar.
func small(n uint32) *edwards25519.Scalar {
	b := [32]byte{byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)}
	s, err := edwards25519.NewScalar().SetCanonicalBytes(b[:])
	if err != nil {
		panic(err) // far below l
	}
	return s
}

// identifier is the x at which the party at a position holds its share, and the RFC's name of it.
func identifier(position int) *edwards25519.Scalar { return small(uint32(position) + 1) }

// decodePoint reads what RFC 9591 calls an element: it accepts exactly one encoding of each point of the subgroup of prime
// order but the identity. P is in that subgroup if and only if (l-1)P + P is the identity.
func decodePoint(b []byte) (*edwards25519.Point, error) {
	p, err := new(edwards25519.Point).SetBytes(b)
	if err != nil || !bytes.Equal(p.Bytes(), b) {
		return nil, errPoint
	}
	identity := edwards25519.NewIdentityPoint()
	if p.Equal(identity) == 1 {
		return nil, errIdentity
	}
	q := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(minusOne, p, edwards25519.NewScalar())
	if q.Add(q, p).Equal(identity) != 1 {
		return nil, errSubgroup
	}
	return p, nil
}

// decodeScalar reads 32 bytes, little endian, below the group order.
func decodeScalar(b []byte) (*edwards25519.Scalar, error) {
	s, err := edwards25519.NewScalar().SetCanonicalBytes(b)
	if err != nil {
		return nil, errScalar
	}
	return s, nil
}

// lagrange returns the coefficient of the party at a position for interpolation at zero over a committee.
func lagrange(position int, committee []int) *edwards25519.Scalar {
	x := identifier(position)
	num, den := small(1), small(1)
	for _, m := range committee {
		if m != position {
			xm := identifier(m)
			num.Multiply(num, xm)
			den.Multiply(den, xm.Subtract(xm, x))
		}
	}
	return num.Multiply(num, den.Invert(den))
}

// erase overwrites a scalar.
func erase(s *edwards25519.Scalar) {
	if s != nil {
		s.Set(edwards25519.NewScalar())
	}
}
