package frost

import (
	"crypto/sha512"

	"filippo.io/edwards25519"

	"github.com/conclave-network/conclave/tss/edwards"
)

// contextString is that of FROST(Ed25519, SHA-512), RFC 9591 section 6.1.
const contextString = "FROST-ED25519-SHA512-v1"

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

// identifier is the x at which the party at a position holds its share, and the RFC's name of it.
func identifier(position int) *edwards25519.Scalar { return edwards.Small(uint32(position) + 1) }

// lagrange returns the coefficient of the party at a position for interpolation at zero over a committee.
func lagrange(position int, committee []int) *edwards25519.Scalar {
	x := identifier(position)
	num, den := edwards.Small(1), edwards.Small(1)
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
