package bls12381

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/drand/kyber"
	bls "github.com/drand/kyber-bls12381"
	"github.com/drand/kyber/group/mod"
	"github.com/drand/kyber/pairing"
)

// Lengths of encodings in bytes.
const (
	ScalarLen = 32
	G1Len     = 48
	G2Len     = 96
	GTLen     = 12 * fieldLen
)

const (
	fieldLen = 48 // of a number modulo the field's prime
	wideLen  = 48 // ceil((255+128)/8) bytes modulo r are uniform up to 2^-128
)

// DST is the domain tag under which messages are hashed to G2. Published ciphertexts depend on it.
const DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"

var (
	// ErrEncoding is wrapped where bytes are no canonical encoding of a point of the subgroup, or of a scalar.
	ErrEncoding = errors.New("not a canonical encoding")
	// ErrIdentity is wrapped where a point is the identity, or a scalar zero.
	ErrIdentity = errors.New("is the identity")
	// ErrInternal is wrapped where kyber panicked, which no input is known to cause.
	ErrInternal = errors.New("internal error of the curve arithmetic")
)

// suite hashes under DST. kyber's type holds two domain tags, only read.
var suite pairing.Suite = bls.NewBLS12381SuiteWithDST(nil, []byte(DST))

// order is r, the order of the groups (RFC 9380 section 8.8.1). It is only read.
var order, _ = new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)

// G1 returns kyber's group of public keys.
func G1() kyber.Group { return suite.G1() }

// G2 returns kyber's group of signatures.
func G2() kyber.Group { return suite.G2() }

// DecodeG1 reads a point of G1 from 48 bytes. Errors wrap ErrEncoding or ErrIdentity.
func DecodeG1(b []byte) (kyber.Point, error) { return decode(suite.G1(), "G1", b) }

// DecodeG2 reads a point of G2 from 96 bytes. Errors wrap ErrEncoding or ErrIdentity.
func DecodeG2(b []byte) (kyber.Point, error) { return decode(suite.G2(), "G2", b) }

func decode(group kyber.Group, name string, b []byte) (p kyber.Point, err error) {
	defer Guard(&err)
	p = group.Point()
	if len(b) != p.MarshalSize() {
		return nil, fmt.Errorf("%s point of %d bytes: %w", name, len(b), ErrEncoding)
	}
	if err := p.UnmarshalBinary(b); err != nil { // checks curve and subgroup
		return nil, fmt.Errorf("%s point: %w: %w", name, ErrEncoding, err)
	}
	if p.Equal(group.Point().Null()) {
		return nil, fmt.Errorf("%s point: %w", name, ErrIdentity)
	}
	again, err := p.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode %s point: %w", name, err)
	}
	if !bytes.Equal(again, b) {
		return nil, fmt.Errorf("%s point: %w", name, ErrEncoding)
	}
	return p, nil
}

// DecodeScalar reads a scalar from 32 bytes, big endian, below r and not zero. Errors wrap ErrEncoding or ErrIdentity.
func DecodeScalar(b []byte) (kyber.Scalar, error) {
	if len(b) != ScalarLen {
		return nil, fmt.Errorf("scalar of %d bytes: %w", len(b), ErrEncoding)
	}
	v := new(big.Int).SetBytes(b)
	switch {
	case v.Cmp(order) >= 0:
		Wipe(&mod.Int{V: *v, M: order})
		return nil, fmt.Errorf("scalar: %w", ErrEncoding)
	case v.Sign() == 0:
		return nil, fmt.Errorf("scalar: %w", ErrIdentity)
	}
	return scalar(v), nil
}

// ReduceScalar returns the big endian number in b modulo r.
func ReduceScalar(b []byte) kyber.Scalar {
	v := new(big.Int).SetBytes(b)
	return scalar(v.Mod(v, order))
}

// RandomScalar draws a scalar that is uniform up to 2^-128, or returns the error of rand.
func RandomScalar(rand io.Reader) (kyber.Scalar, error) {
	var wide [wideLen]byte
	defer clear(wide[:])
	if _, err := io.ReadFull(rand, wide[:]); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	return ReduceScalar(wide[:]), nil
}

// scalar takes v, which is below r, over.
func scalar(v *big.Int) kyber.Scalar {
	s := suite.G1().Scalar().(*mod.Int)
	s.V = *v
	return s
}

// Encode returns the encoding of a point or scalar.
func Encode(v kyber.Marshaling) ([]byte, error) {
	b, err := v.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("%w: encode: %w", ErrInternal, err)
	}
	return b, nil
}

// HashToG2 hashes a message to a point of G2, under DST. Nobody knows the discrete logarithm of the result.
func HashToG2(msg []byte) kyber.Point {
	return suite.G2().Point().(kyber.HashablePoint).Hash(msg)
}

// MulSecret returns s*p for a secret s. It draws b from rand and computes b*p + (s-b)*p: the multiplications, whose
// time and memory access follow the digits of their scalar, each see a scalar that is uniform and used once.
func MulSecret(rand io.Reader, s kyber.Scalar, p kyber.Point) (q kyber.Point, err error) {
	defer Guard(&err)
	b, err := RandomScalar(rand)
	if err != nil {
		return nil, err
	}
	rest := scalar(new(big.Int)).Sub(s, b)
	defer Wipe(b)
	defer Wipe(rest)
	q = p.Clone().Mul(b, p)
	return q.Add(q, p.Clone().Mul(rest, p)), nil
}

// SamePairing reports whether e(p1, q1) = e(p2, q2), for p1, p2 in G1 and q1, q2 in G2. It does not change them.
func SamePairing(p1, q1, p2, q2 kyber.Point) bool {
	return suite.ValidatePairing(p1, q1, p2, q2)
}

// Pairing returns e(p, q) for p in G1 and q in G2, encoded as the SDK hashes it: the field elements of
// Fp12 = Fp6[w] over Fp2[v] over Fp[u], lowest coefficient first at every level, each 48 bytes big endian. kyber
// encodes the highest first, at every level.
func Pairing(p, q kyber.Point) (out [GTLen]byte, err error) {
	defer Guard(&err)
	b, err := Encode(suite.Pair(p.Clone(), q.Clone())) // Pair normalises its points in place
	if err != nil {
		return out, err
	}
	defer clear(b)
	if len(b) != GTLen {
		return out, fmt.Errorf("%w: pairing of %d bytes", ErrInternal, len(b))
	}
	for i := 0; i < GTLen; i += fieldLen {
		copy(out[i:i+fieldLen], b[GTLen-fieldLen-i:])
	}
	return out, nil
}

// Wipe overwrites a scalar as far as its type allows. Copies that arithmetic made stay until collected.
func Wipe(s kyber.Scalar) {
	if i, ok := s.(*mod.Int); ok { // Zero would leave the big.Int's words
		words := i.V.Bits()
		clear(words[:cap(words)])
	}
	s.Zero()
}

// Guard, deferred, turns a panic into an error that wraps ErrInternal. It stands where bytes of strangers reach kyber,
// for the value that the decoders here, or kyber's next version, miss.
func Guard(err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("%w: panic of %T", ErrInternal, v) // the value may hold a secret
	}
}
