package timelock

import (
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/bls12381"
)

// salt of H2S is part of the format.
const salt = "TIMELOCK_BLS12381_XOF:HKDF-SHA2-256_"

// h2sLen is L of H2S: 48 bytes modulo the order are uniform up to 2^-128.
const h2sLen = 48

var (
	// ErrCiphertext is wrapped where a ciphertext is not one that Encrypt writes for the identity that was signed.
	ErrCiphertext = errors.New("ciphertext does not decrypt")
	// ErrSize is wrapped where a plaintext, identity or ciphertext is longer or shorter than there can be.
	ErrSize = errors.New("size out of range")
)

// Encrypt encrypts plaintext, up to MaxPlaintext bytes, to whoever gets a signature of publicKey on identity, 1 to
// MaxIdentity bytes. publicKey is 48 bytes in G1; errors for it wrap those of bls12381. 32 bytes are read from rand,
// which must be a source of secrets: who knows them can decrypt.
func Encrypt(rand io.Reader, publicKey, identity, plaintext []byte) ([]byte, error) {
	var seed [seedLen]byte
	defer clear(seed[:])
	if _, err := io.ReadFull(rand, seed[:]); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	alpha, err := toScalar(seed[:])
	if err != nil {
		return nil, err
	}
	defer bls12381.Wipe(alpha)
	a, err := bls12381.Encode(alpha)
	if err != nil {
		return nil, err
	}
	defer clear(a)
	slices.Reverse(a) // little endian
	return seal(a, publicKey, identity, plaintext)
}

// seal encrypts with the given a. Nothing else of a ciphertext is random.
func seal(a, publicKey, identity, plaintext []byte) (out []byte, err error) {
	defer bls12381.Guard(&err)
	if len(plaintext) > MaxPlaintext || len(identity) == 0 || len(identity) > MaxIdentity {
		return nil, fmt.Errorf("%w: plaintext of %d bytes, identity of %d", ErrSize, len(plaintext), len(identity))
	}
	pk, err := bls12381.DecodeG1(publicKey)
	if err != nil {
		return nil, fmt.Errorf("public key: %w", err)
	}
	rho, u, err := ephemeral(a, plaintext)
	if err != nil {
		return nil, err
	}
	defer bls12381.Wipe(rho)
	shared := bls12381.G1().Point().Mul(rho, pk)
	v, err := mask(shared, bls12381.HashToG2(identity), a)
	if err != nil {
		return nil, err
	}
	w := frame(plaintext)
	cipher(a, w)
	return join(u, v[:], w), nil
}

// Decrypt returns the plaintext of ciphertext. signature is the network's on the identity that was encrypted to, 96
// bytes in G2, and must have been verified: with another one, a ciphertext made for that could decrypt. Errors for it
// wrap those of bls12381, all others ErrCiphertext or ErrSize; nothing is returned beside an error.
func Decrypt(signature, ciphertext []byte) (plaintext []byte, err error) {
	defer bls12381.Guard(&err)
	sig, err := bls12381.DecodeG2(signature)
	if err != nil {
		return nil, fmt.Errorf("signature: %w", err)
	}
	p, err := split(ciphertext)
	if err != nil {
		return nil, err
	}
	u, err := bls12381.DecodeG1(p.u)
	if err != nil {
		return nil, fmt.Errorf("%w: ephemeral key: %w", ErrCiphertext, err)
	}
	a, err := mask(u, sig, p.v)
	if err != nil {
		return nil, err
	}
	defer clear(a[:])
	w := slices.Clone(p.w)
	cipher(a[:], w)
	// One path for good and bad frames: their time would tell the length of a padded message to who flips bits.
	plaintext, framed := unframe(w)
	rho, again, err := ephemeral(a[:], plaintext)
	if err != nil {
		return nil, err
	}
	bls12381.Wipe(rho)
	if same := subtle.ConstantTimeCompare(again, p.u) == 1; !framed || !same || !reduced(a) {
		clear(w)
		return nil, ErrCiphertext
	}
	return plaintext, nil
}

// reduced reports whether a is the encoding of a scalar, as it is in what Encrypt makes.
func reduced(a [seedLen]byte) bool {
	slices.Reverse(a[:])
	defer clear(a[:])
	s, err := bls12381.DecodeScalar(a[:])
	if err != nil {
		return false
	}
	bls12381.Wipe(s)
	return true
}

// ephemeral returns ρ and U = ρ*G1 for a message.
func ephemeral(a, plaintext []byte) (kyber.Scalar, []byte, error) {
	digest := sha256.Sum256(plaintext)
	x := append(slices.Clone(a), digest[:]...)
	defer clear(x)
	rho, err := toScalar(x)
	if err != nil {
		return nil, nil, err
	}
	u, err := bls12381.Encode(bls12381.G1().Point().Mul(rho, nil))
	return rho, u, err
}

// toScalar is H2S.
func toScalar(x []byte) (kyber.Scalar, error) {
	ikm := append(slices.Clone(x), 0)
	defer clear(ikm)
	okm, err := hkdf.Key(sha256.New, ikm, []byte(salt), string([]byte{0, h2sLen}), h2sLen)
	if err != nil {
		return nil, fmt.Errorf("derive scalar: %w", err)
	}
	defer clear(okm)
	return bls12381.ReduceScalar(okm), nil
}

// mask returns SHA-256(e(p, q)) xor x.
func mask(p, q kyber.Point, x []byte) (out [seedLen]byte, err error) {
	k, err := bls12381.Pairing(p, q)
	if err != nil {
		return out, err
	}
	defer clear(k[:])
	out = sha256.Sum256(k[:])
	subtle.XORBytes(out[:], out[:], x)
	return out, nil
}

// cipher xors SHAKE128(a) onto b.
func cipher(a, b []byte) {
	h := sha3.NewSHAKE128()
	_, _ = h.Write(a)
	var stream [4096]byte
	defer clear(stream[:])
	for len(b) > 0 {
		_, _ = h.Read(stream[:])
		n := subtle.XORBytes(b, b, stream[:])
		b = b[n:]
	}
}
