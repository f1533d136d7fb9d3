package derive

import (
	"crypto/sha256"
	"errors"
	"hash"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"golang.org/x/crypto/sha3"
)

// DST is the domain tag of RFC 9380 section 3.1 under which key ids are hashed. It is the SDK's and cannot change.
const DST = "LIT_HD_KEY_ID_K256_XMD:SHA-256_SSWU_RO_NUL_"

// uniformLen is L of RFC 9380 section 5.1: ceil((256 + 128) / 8) bytes, so that h is uniform up to 2^-128. For the 253
// bits of the order of edwards25519 it comes to the same number.
const uniformLen = 48

// ErrNoKey is returned where the derived key is the point at infinity, or the root no point that contracts accept. For
// an honest root both have a probability below 2^-127.
var ErrNoKey = errors.New("no such derived key")

// Tweak returns h, the scalar that is added to a root key for keyID: hash_to_field of RFC 9380 section 5.2 into the
// integers modulo the order of secp256k1. It is defined for every keyID, and 0 for none that anybody can find.
func Tweak(keyID [32]byte) *secp256k1.ModNScalar {
	uniform := expandMessageXMD(sha256.New, keyID[:], []byte(DST), uniformLen)

	// OS2IP(uniform) mod n, with uniform = hi * 2^128 + lo: hi has 256 bits and may exceed n, which SetBytes reduces.
	var hi, lo, shift secp256k1.ModNScalar
	hi.SetBytes((*[32]byte)(uniform[:32]))
	var low, exp [32]byte
	copy(low[16:], uniform[32:])
	lo.SetBytes(&low)
	exp[15] = 1
	shift.SetBytes(&exp)
	return hi.Mul(&shift).Add(&lo)
}

// expandMessageXMD is expand_message_xmd of RFC 9380 section 5.3.1. It needs len(dst) <= 255 and length at most 255 times
// the length of a hash, which hold for the callers here.
func expandMessageXMD(newHash func() hash.Hash, msg, dst []byte, length int) []byte {
	dstPrime := append(append([]byte{}, dst...), byte(len(dst)))
	h := newHash()
	h.Write(make([]byte, h.BlockSize()))
	h.Write(msg)
	h.Write([]byte{byte(length >> 8), byte(length), 0})
	h.Write(dstPrime)
	b0 := h.Sum(nil)

	out := make([]byte, 0, length+h.Size())
	previous := make([]byte, h.Size())
	for i := byte(1); len(out) < length; i++ {
		for j := range previous {
			previous[j] ^= b0[j]
		}
		h.Reset()
		h.Write(previous)
		h.Write([]byte{i})
		h.Write(dstPrime)
		previous = h.Sum(nil)
		out = append(out, previous...)
	}
	return out[:length]
}

// PublicKey returns K0 + h*G for the root key K0 and h = Tweak(keyID). It returns ErrNoKey where CheckRoot does, and
// where the sum is the point at infinity.
func PublicKey(root *secp256k1.PublicKey, keyID [32]byte) (*secp256k1.PublicKey, error) {
	if err := CheckRoot(root); err != nil {
		return nil, err
	}
	var k0, hG, sum secp256k1.JacobianPoint
	root.AsJacobian(&k0)
	secp256k1.ScalarBaseMultNonConst(Tweak(keyID), &hG)
	secp256k1.AddNonConst(&k0, &hG, &sum)
	if sum.Z.IsZero() || (sum.X.IsZero() && sum.Y.IsZero()) {
		return nil, ErrNoKey
	}
	sum.ToAffine()
	return secp256k1.NewPublicKey(&sum.X, &sum.Y), nil
}

// CheckRoot returns ErrNoKey unless root is a point of the curve whose x is below the group order. The contracts
// derive addresses with ecrecover, which cannot take an x of the order or more.
func CheckRoot(root *secp256k1.PublicKey) error {
	if root == nil || !root.IsOnCurve() {
		return ErrNoKey
	}
	var x secp256k1.ModNScalar
	var b [32]byte
	copy(b[:], root.SerializeCompressed()[1:])
	if x.SetBytes(&b) != 0 {
		return ErrNoKey
	}
	return nil
}

// Address returns the Ethereum address of pub: the last 20 bytes of keccak256(x || y).
func Address(pub *secp256k1.PublicKey) [20]byte {
	h := keccak256(pub.SerializeUncompressed()[1:])
	return [20]byte(h[12:])
}

// TokenID returns the ERC-721 token id of the PKP with public key pub: keccak256(0x04 || x || y).
func TokenID(pub *secp256k1.PublicKey) [32]byte {
	return keccak256(pub.SerializeUncompressed())
}

func keccak256(data ...[]byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, d := range data {
		h.Write(d)
	}
	h.Sum(out[:0])
	return out
}
