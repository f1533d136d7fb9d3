package share

import (
	"bytes"
	"crypto/sha3"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	"github.com/drand/kyber/sign/schnorr"
)

var errProof = errors.New("proof does not hold")

// prove returns a Schnorr signature (kyber sign/schnorr: R || s, challenge SHA-512(R || public || message)) under
// secret over message. As message names everything that the proof is about, it is a proof that its author knows
// secret, sound in the random oracle model (Pointcheval and Stern, 2000).
func (c Curve) prove(secret kyber.Scalar, message [32]byte, rand io.Reader) ([]byte, error) {
	nonce, err := hedged(secret, message, rand)
	if err != nil {
		return nil, fmt.Errorf("prove on %s: %w", c, err)
	}
	sig, err := schnorr.Sign(c.seeded(nonce), secret, message[:])
	if err != nil {
		return nil, fmt.Errorf("prove on %s: %w", c, err)
	}
	return sig, nil
}

// hedged returns randomness of rand, secret and message together, for a nonce. Shares outlive an attempt: two proofs
// with one nonce would give one away, and a machine that was set back to a snapshot can draw the same from rand twice.
func hedged(secret kyber.Scalar, message [32]byte, rand io.Reader) (io.Reader, error) {
	var fresh [32]byte
	defer clear(fresh[:])
	if _, err := io.ReadFull(rand, fresh[:]); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	encoded, err := secret.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode secret: %w", err)
	}
	defer clear(encoded)
	h := sha3.NewSHAKE256()
	for _, part := range [][]byte{[]byte("conclave/share/v1/nonce"), fresh[:], encoded, message[:]} { // all of fixed size
		_, _ = h.Write(part)
	}
	return h, nil
}

// verify checks what prove made. It takes one encoding of each proof.
func (c Curve) verify(public kyber.Point, message [32]byte, proof []byte) error {
	if len(proof) != c.proofLen() {
		return fmt.Errorf("%s proof of %d bytes: %w", c, len(proof), errProof)
	}
	// kyber's own decoding of R and s is too lax on edwards25519.
	if _, err := c.decodePoint(proof[:c.PointLen()]); err != nil {
		return fmt.Errorf("%w: %w", errProof, err)
	}
	if _, err := c.decodeScalar(proof[c.PointLen():]); err != nil {
		return fmt.Errorf("%w: %w", errProof, err)
	}
	if err := schnorr.Verify(c.suite(), public, message[:], proof); err != nil {
		return fmt.Errorf("%w: %w", errProof, err)
	}
	return nil
}

// dleqLen is the length of an encoded dleq: challenge and response.
const dleqLen = 2 * scalarLen

// proveDLEQ proves that D = x*R with the x of X = x*G (Chaum and Pedersen, CRYPTO '92, section 3.2, made
// non-interactive): with a random v, c = H(context, X, R, D, v*G, v*R), z = v + c*x. It returns c || z.
//
// kyber's proof/dleq hashes neither R nor a context, so that its proofs could be carried elsewhere; hence our own.
func (c Curve) proveDLEQ(context [32]byte, x kyber.Scalar, X, R, D kyber.Point, rand io.Reader) ([]byte, error) {
	suite := c.seeded(rand)
	v := suite.Scalar().Pick(suite.RandomStream())
	defer wipeScalar(v)
	challenge, err := c.dleqChallenge(context, X, R, D, suite.Point().Mul(v, nil), suite.Point().Mul(v, R))
	if err != nil {
		return nil, err
	}
	z := suite.Scalar().Mul(challenge, x)
	z.Add(z, v)
	var out bytes.Buffer
	for _, s := range []kyber.Scalar{challenge, z} {
		if _, err := s.MarshalTo(&out); err != nil {
			return nil, fmt.Errorf("encode proof: %w", err)
		}
	}
	return out.Bytes(), nil
}

// verifyDLEQ checks what proveDLEQ made. X, R and D must be of the subgroup of prime order and not the identity.
func (c Curve) verifyDLEQ(context [32]byte, X, R, D kyber.Point, proof []byte) error {
	if len(proof) != dleqLen {
		return fmt.Errorf("%s proof of %d bytes: %w", c, len(proof), errProof)
	}
	challenge, err := c.decodeScalar(proof[:scalarLen])
	if err != nil {
		return fmt.Errorf("%w: %w", errProof, err)
	}
	z, err := c.decodeScalar(proof[scalarLen:])
	if err != nil {
		return fmt.Errorf("%w: %w", errProof, err)
	}
	suite := c.suite()
	// v*G = z*G - c*X and v*R = z*R - c*D
	a := suite.Point().Sub(suite.Point().Mul(z, nil), suite.Point().Mul(challenge, X))
	b := suite.Point().Sub(suite.Point().Mul(z, R), suite.Point().Mul(challenge, D))
	want, err := c.dleqChallenge(context, X, R, D, a, b)
	if err != nil {
		return err
	}
	if !want.Equal(challenge) {
		return errProof
	}
	return nil
}

// dleqChallenge reduces a SHA-512 hash, twice as long as the group order, so the challenge is uniform.
func (c Curve) dleqChallenge(context [32]byte, points ...kyber.Point) (kyber.Scalar, error) {
	h := sha512.New()
	h.Write([]byte("conclave/share/v1/dleq"))
	h.Write([]byte{uint8(c)})
	h.Write(context[:])
	for _, p := range points {
		b, err := p.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode point: %w", err)
		}
		h.Write(binary.BigEndian.AppendUint16(nil, uint16(len(b))))
		h.Write(b)
	}
	return c.suite().Scalar().SetBytes(h.Sum(nil)), nil
}
