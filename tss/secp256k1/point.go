package secp256k1

import (
	"bytes"
	"crypto/cipher"
	"encoding/hex"
	"errors"
	"io"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
)

var (
	errPointLength = errors.New("secp256k1: encoded point is not 33 bytes")
	errPointFormat = errors.New("secp256k1: encoded point is not in compressed form")
	errPointRange  = errors.New("secp256k1: x is not below the field prime")
	errPointCurve  = errors.New("secp256k1: x is on no point of the curve")
	errEmbedded    = errors.New("secp256k1: point has no embedded data")
)

// Point is a point of the curve. It implements kyber.Point; the operands of its methods must be of this package, and
// operands and receiver may be the same. The zero value is the point at infinity.
//
// It is kept affine and normalized: Z is 1, or X, Y and Z are all 0 at infinity. decred's ToAffine would turn infinity
// into (0, 0, 1), so it is never called there.
type Point struct{ p secp256k1.JacobianPoint }

var (
	_ kyber.Point           = (*Point)(nil)
	_ kyber.SubGroupElement = (*Point)(nil)
)

func (p *Point) infinite() bool { return p.p.Z.IsZero() }

// set takes the result of an addition or multiplication.
func (p *Point) set(r *secp256k1.JacobianPoint) *Point {
	if r.Z.IsZero() || (r.X.IsZero() && r.Y.IsZero()) {
		p.p = secp256k1.JacobianPoint{}
		return p
	}
	r.ToAffine()
	p.p = *r
	return p
}

// PublicKey returns the point in decred's type, or nil for the point at infinity.
func (p *Point) PublicKey() *secp256k1.PublicKey {
	if p.infinite() {
		return nil
	}
	return secp256k1.NewPublicKey(&p.p.X, &p.p.Y)
}

// Equal reports whether p and p2 are the same point.
func (p *Point) Equal(p2 kyber.Point) bool {
	q := p2.(*Point)
	return p.p.X.Equals(&q.p.X) && p.p.Y.Equals(&q.p.Y) && p.p.Z.Equals(&q.p.Z)
}

// Null sets p to the point at infinity.
func (p *Point) Null() kyber.Point {
	p.p = secp256k1.JacobianPoint{}
	return p
}

// Base sets p to the generator.
func (p *Point) Base() kyber.Point {
	var one secp256k1.ModNScalar
	one.SetInt(1)
	var r secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(&one, &r)
	return p.set(&r)
}

// Pick sets p to a random point whose discrete logarithm nobody knows.
func (p *Point) Pick(rand cipher.Stream) kyber.Point { return p.Embed(nil, rand) }

// Set sets p to q.
func (p *Point) Set(q kyber.Point) kyber.Point {
	p.p = q.(*Point).p
	return p
}

// Clone returns a copy of p.
func (p *Point) Clone() kyber.Point { return &Point{p.p} }

// EmbedLen returns 30: one byte of x holds the length and at least one is random.
func (p *Point) EmbedLen() int { return ScalarLen - 2 }

// Embed sets p to a random point whose x starts with the length of data and data, of which it takes at most EmbedLen
// bytes; with nil data p is a random point. It is here because kyber.Point asks for it; key generation does not use it.
func (p *Point) Embed(data []byte, rand cipher.Stream) kyber.Point {
	n := min(len(data), p.EmbedLen())
	for {
		var b [PointLen]byte
		rand.XORKeyStream(b[:], b[:])
		b[0] = secp256k1.PubKeyFormatCompressedEven | b[0]&1
		if data != nil {
			b[1] = byte(n)
			copy(b[2:], data[:n])
		}
		if p.UnmarshalBinary(b[:]) == nil {
			return p
		}
	}
}

// Data returns what Embed put into p, or an error if p holds no such thing.
func (p *Point) Data() ([]byte, error) {
	x := p.p.X.Bytes()
	n := int(x[0])
	if n > p.EmbedLen() {
		return nil, errEmbedded
	}
	return bytes.Clone(x[1 : 1+n]), nil
}

// Add sets p to a + b.
func (p *Point) Add(a, b kyber.Point) kyber.Point {
	// Copies, because decred does not promise that its result may be one of its operands.
	x, y := a.(*Point).p, b.(*Point).p
	var r secp256k1.JacobianPoint
	secp256k1.AddNonConst(&x, &y, &r)
	return p.set(&r)
}

// Sub sets p to a - b.
func (p *Point) Sub(a, b kyber.Point) kyber.Point {
	var neg Point
	neg.Neg(b)
	return p.Add(a, &neg)
}

// Neg sets p to -a.
func (p *Point) Neg(a kyber.Point) kyber.Point {
	p.p = a.(*Point).p
	p.p.Y.Negate(1).Normalize()
	return p
}

// Mul sets p to s times q, or to s times the generator if q is nil. Its time depends on s.
func (p *Point) Mul(s kyber.Scalar, q kyber.Point) kyber.Point {
	k := s.(*Scalar).v
	var r secp256k1.JacobianPoint
	if q == nil {
		secp256k1.ScalarBaseMultNonConst(&k, &r)
		return p.set(&r)
	}
	base := q.(*Point)
	if base.infinite() || k.IsZero() {
		return p.Null()
	}
	from := base.p
	secp256k1.ScalarMultNonConst(&k, &from, &r)
	return p.set(&r)
}

// IsInCorrectGroup reports whether p is a public key that may be used: any point but infinity, since the group order
// is prime. kyber's schnorr asks it.
func (p *Point) IsInCorrectGroup() bool { return !p.infinite() }

// MarshalBinary returns the 33 bytes of the compressed form, which are all zero for the point at infinity. The error
// is always nil.
func (p *Point) MarshalBinary() ([]byte, error) {
	b := make([]byte, PointLen)
	if p.infinite() {
		return b, nil
	}
	b[0] = secp256k1.PubKeyFormatCompressedEven
	if p.p.Y.IsOdd() {
		b[0] = secp256k1.PubKeyFormatCompressedOdd
	}
	p.p.X.PutBytesUnchecked(b[1:])
	return b, nil
}

// UnmarshalBinary reads the 33 bytes that MarshalBinary writes. It refuses anything else, the point at infinity
// included, and then leaves p as it was. Each point has one encoding that is accepted.
func (p *Point) UnmarshalBinary(b []byte) error {
	if len(b) != PointLen {
		return errPointLength
	}
	if b[0] != secp256k1.PubKeyFormatCompressedEven && b[0] != secp256k1.PubKeyFormatCompressedOdd {
		return errPointFormat
	}
	var r secp256k1.JacobianPoint
	if r.X.SetByteSlice(b[1:]) {
		return errPointRange
	}
	if !secp256k1.DecompressY(&r.X, b[0] == secp256k1.PubKeyFormatCompressedOdd, &r.Y) {
		return errPointCurve
	}
	r.Y.Normalize()
	r.Z.SetInt(1)
	p.p = r
	return nil
}

// MarshalSize returns 33.
func (p *Point) MarshalSize() int { return PointLen }

// MarshalTo writes the 33 bytes of MarshalBinary to w.
func (p *Point) MarshalTo(w io.Writer) (int, error) {
	b, err := p.MarshalBinary()
	if err != nil {
		return 0, err
	}
	return w.Write(b)
}

// UnmarshalFrom reads 33 bytes from r, as UnmarshalBinary does.
func (p *Point) UnmarshalFrom(r io.Reader) (int, error) {
	var b [PointLen]byte
	n, err := io.ReadFull(r, b[:])
	if err != nil {
		return n, err
	}
	return n, p.UnmarshalBinary(b[:])
}

// String returns the encoding in hexadecimal.
func (p *Point) String() string {
	b, _ := p.MarshalBinary()
	return hex.EncodeToString(b)
}
