package share

import (
	"math/big"
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
)

// Curves returns the groups in the order of every encoding.
func Curves() [curveCount]Curve { return curves }

// Group returns kyber's group of the curve, or nil for an unknown one.
func (c Curve) Group() kyber.Group {
	if !c.valid() {
		return nil
	}
	return c.suite()
}

// DecodePoint reads a point that somebody else sent. It accepts exactly one encoding of each point of the subgroup of
// prime order but the identity.
func (c Curve) DecodePoint(b []byte) (_ kyber.Point, err error) {
	defer guard(&err)
	return c.decodePoint(b)
}

// DecodeScalar reads a scalar in the curve's own byte order: 32 bytes, below the group order, not zero.
func (c Curve) DecodeScalar(b []byte) (_ kyber.Scalar, err error) {
	defer guard(&err)
	return c.decodeScalar(b)
}

// ReduceScalar returns the big endian number in b modulo the group order. Of 64 uniform bytes the result is uniform up
// to 2^-256. The curve must be known.
func (c Curve) ReduceScalar(b []byte) kyber.Scalar {
	v := new(big.Int).SetBytes(b)
	v.Mod(v, c.order())
	enc := v.FillBytes(make([]byte, scalarLen))
	words := v.Bits()
	clear(words[:cap(words)])
	defer clear(enc)
	if c == Ed25519 {
		slices.Reverse(enc)
	}
	s := c.suite().Scalar()
	if err := s.UnmarshalBinary(enc); err != nil {
		panic(err) // below the order: cannot happen
	}
	return s
}

// WipeScalar erases a scalar as far as kyber lets it be reached.
func WipeScalar(s kyber.Scalar) { wipeScalar(s) }

// edwardsOrder is l, the order of the subgroup of edwards25519: 2^252 + 27742317777372353535851937790883648493 (RFC 8032).
// It is only read.
var edwardsOrder = func() *big.Int {
	c, _ := new(big.Int).SetString("27742317777372353535851937790883648493", 10)
	return c.Add(c, new(big.Int).Lsh(big.NewInt(1), 252))
}()

// order returns the order of the group, which is only read.
func (c Curve) order() *big.Int {
	switch c {
	case Secp256k1:
		return secp256k1.Params().N
	case Ed25519:
		return edwardsOrder
	default:
		return blsOrder
	}
}
