package secp256k1

import (
	"crypto/cipher"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
)

var (
	errScalarLength = errors.New("secp256k1: encoded scalar is not 32 bytes")
	errScalarRange  = errors.New("secp256k1: encoded scalar is not below the group order")
)

// order is n. It is only read.
var order = secp256k1.Params().N

// inverseExponent is n-2, big endian: a^(n-2) = a^-1 mod n.
var inverseExponent = new(big.Int).Sub(order, big.NewInt(2)).FillBytes(make([]byte, ScalarLen))

// Scalar is an integer modulo the group order. It implements kyber.Scalar; the operands of its methods must be
// *Scalar, and operands and receiver may be the same. Every formatter prints it as [redacted]: it may be a secret.
type Scalar struct{ v secp256k1.ModNScalar }

var _ kyber.Scalar = (*Scalar)(nil)

// NewScalar returns a scalar with the value of v.
func NewScalar(v *secp256k1.ModNScalar) *Scalar {
	s := new(Scalar)
	s.v.Set(v)
	return s
}

// ModN returns a copy of the value in decred's type.
func (s *Scalar) ModN() *secp256k1.ModNScalar {
	return new(secp256k1.ModNScalar).Set(&s.v)
}

// Equal reports whether s and s2 are the same number, in constant time.
func (s *Scalar) Equal(s2 kyber.Scalar) bool { return s.v.Equals(&s2.(*Scalar).v) }

// Set sets s to a.
func (s *Scalar) Set(a kyber.Scalar) kyber.Scalar {
	s.v.Set(&a.(*Scalar).v)
	return s
}

// Clone returns a copy of s.
func (s *Scalar) Clone() kyber.Scalar { return NewScalar(&s.v) }

// SetInt64 sets s to v mod n; v may be negative.
func (s *Scalar) SetInt64(v int64) kyber.Scalar {
	magnitude := uint64(v)
	if v < 0 {
		magnitude = -magnitude // two's complement: right for the smallest int64 too
	}
	var b [ScalarLen]byte
	for i := range 8 {
		b[ScalarLen-1-i] = byte(magnitude >> (8 * i))
	}
	s.v.SetBytes(&b)
	if v < 0 {
		s.v.Negate()
	}
	return s
}

// Zero sets s to 0, which also erases it.
func (s *Scalar) Zero() kyber.Scalar {
	s.v.Zero()
	return s
}

// One sets s to 1.
func (s *Scalar) One() kyber.Scalar {
	s.v.SetInt(1)
	return s
}

// Add sets s to a + b.
func (s *Scalar) Add(a, b kyber.Scalar) kyber.Scalar {
	var r secp256k1.ModNScalar
	r.Add2(&a.(*Scalar).v, &b.(*Scalar).v)
	s.v = r
	return s
}

// Sub sets s to a - b.
func (s *Scalar) Sub(a, b kyber.Scalar) kyber.Scalar {
	var r secp256k1.ModNScalar
	r.NegateVal(&b.(*Scalar).v).Add(&a.(*Scalar).v)
	s.v = r
	return s
}

// Neg sets s to -a.
func (s *Scalar) Neg(a kyber.Scalar) kyber.Scalar {
	var r secp256k1.ModNScalar
	r.NegateVal(&a.(*Scalar).v)
	s.v = r
	return s
}

// Mul sets s to a * b.
func (s *Scalar) Mul(a, b kyber.Scalar) kyber.Scalar {
	var r secp256k1.ModNScalar
	r.Mul2(&a.(*Scalar).v, &b.(*Scalar).v)
	s.v = r
	return s
}

// Div sets s to a / b, which is 0 for b = 0.
func (s *Scalar) Div(a, b kyber.Scalar) kyber.Scalar {
	var inv Scalar
	inv.Inv(b)
	return s.Mul(a, &inv)
}

// Inv sets s to 1/a, or to 0 for a = 0. It raises a to n-2, so its time depends on n alone.
func (s *Scalar) Inv(a kyber.Scalar) kyber.Scalar {
	base := a.(*Scalar).v
	var r secp256k1.ModNScalar
	r.SetInt(1)
	for _, e := range inverseExponent {
		for bit := 7; bit >= 0; bit-- {
			r.Square()
			if e>>bit&1 == 1 {
				r.Mul(&base)
			}
		}
	}
	s.v = r
	return s
}

// Pick sets s to a uniform scalar from 1 to n-1 that it takes from rand. Values out of range are drawn again, so a
// stream that never yields one in range never returns.
func (s *Scalar) Pick(rand cipher.Stream) kyber.Scalar {
	for {
		var b [ScalarLen]byte
		rand.XORKeyStream(b[:], b[:])
		overflow := s.v.SetBytes(&b)
		clear(b[:])
		if overflow == 0 && !s.v.IsZero() {
			return s
		}
	}
}

// SetBytes sets s to the big-endian number b of any length, reduced mod n. Reducing matters: kyber's schnorr passes
// 64 bytes of SHA-512, of which decred's own function would drop half.
func (s *Scalar) SetBytes(b []byte) kyber.Scalar {
	var buf [ScalarLen]byte
	new(big.Int).Mod(new(big.Int).SetBytes(b), order).FillBytes(buf[:])
	s.v.SetBytes(&buf)
	clear(buf[:])
	return s
}

// MarshalBinary returns 32 bytes, big endian. The error is always nil.
func (s *Scalar) MarshalBinary() ([]byte, error) {
	b := s.v.Bytes()
	return b[:], nil
}

// UnmarshalBinary reads the 32 bytes that MarshalBinary writes. It refuses another length and values of n or more,
// and then leaves s as it was.
func (s *Scalar) UnmarshalBinary(b []byte) error {
	if len(b) != ScalarLen {
		return errScalarLength
	}
	var v secp256k1.ModNScalar
	if v.SetBytes((*[ScalarLen]byte)(b)) != 0 {
		return errScalarRange
	}
	s.v = v
	return nil
}

// MarshalSize returns 32.
func (s *Scalar) MarshalSize() int { return ScalarLen }

// MarshalTo writes the 32 bytes of MarshalBinary to w.
func (s *Scalar) MarshalTo(w io.Writer) (int, error) {
	b := s.v.Bytes()
	return w.Write(b[:])
}

// UnmarshalFrom reads 32 bytes from r, as UnmarshalBinary does.
func (s *Scalar) UnmarshalFrom(r io.Reader) (int, error) {
	var b [ScalarLen]byte
	n, err := io.ReadFull(r, b[:])
	if err != nil {
		return n, err
	}
	return n, s.UnmarshalBinary(b[:])
}

// String returns [redacted].
func (s *Scalar) String() string { return redacted }

// Format prints [redacted] for every verb.
func (s *Scalar) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

const redacted = "[redacted]"
