package derive

import (
	"crypto/ed25519"
	"crypto/sha512"
	"fmt"
	"slices"

	"filippo.io/edwards25519"

	"github.com/conclave-network/conclave/tss/edwards"
)

// Ed25519DST is the domain tag of RFC 9380 section 3.1 under which key ids are hashed for Ed25519. It is Conclave's own: no
// other network derives these keys. It cannot change.
const Ed25519DST = "CONCLAVE_HD_KEY_ID_ED25519_XMD:SHA-512_V01"

// Ed25519Tweak returns h, the scalar that is added to the Ed25519 root key for keyID, little endian: hash_to_field of RFC
// 9380 section 5.2 into the integers modulo the order l of the subgroup, with one element, L = 48 and SHA-512. It is
// defined for every keyID, and 0 for none that anybody can find.
func Ed25519Tweak(keyID [32]byte) [32]byte { return [32]byte(ed25519Tweak(keyID).Bytes()) }

func ed25519Tweak(keyID [32]byte) *edwards25519.Scalar {
	uniform := expandMessageXMD(sha512.New, keyID[:], []byte(Ed25519DST), uniformLen)
	slices.Reverse(uniform) // OS2IP is big endian
	h, err := edwards25519.NewScalar().SetUniformBytes(append(uniform, make([]byte, 64-uniformLen)...))
	if err != nil {
		panic(err) // 64 bytes are what it takes
	}
	return h
}

// Ed25519PublicKey returns K0 + h*B for the root key K0 and h = Ed25519Tweak(keyID), as RFC 8032 encodes it. Nothing is
// clamped or multiplied by the cofactor. It returns ErrNoKey if root is not the encoding of a point of the subgroup of
// order l, or the sum is the identity.
func Ed25519PublicKey(root []byte, keyID [32]byte) (ed25519.PublicKey, error) {
	k0, err := edwards.DecodePoint(root)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoKey, err)
	}
	sum := new(edwards25519.Point).ScalarBaseMult(ed25519Tweak(keyID))
	if sum.Add(sum, k0).Equal(edwards25519.NewIdentityPoint()) == 1 {
		return nil, ErrNoKey
	}
	return sum.Bytes(), nil
}
