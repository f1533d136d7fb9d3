package auth

import (
	"bytes"
	"crypto/ed25519"
	"errors"

	"filippo.io/edwards25519"
)

var errEd25519 = errors.New("the ed25519 signature does not fit")

// verifyEd25519 checks an ed25519 signature as verify_strict of ed25519-dalek does, which is what other implementations of the
// wire protocol use: key and R must be encoded canonically and must not be of small order. Go's Verify by itself takes
// keys of small order, for which one signature is good for many messages.
func verifyEd25519(key, message, sig []byte) error {
	if len(key) != ed25519.PublicKeySize || len(sig) != ed25519.SignatureSize {
		return errEd25519
	}
	if !isFullOrder(key) || !isFullOrder(sig[:32]) || !ed25519.Verify(key, message, sig) {
		return errEd25519
	}
	return nil
}

// isFullOrder reports whether b is the one encoding of a point that is not of small order.
func isFullOrder(b []byte) bool {
	p, err := new(edwards25519.Point).SetBytes(b)
	if err != nil || !bytes.Equal(p.Bytes(), b) {
		return false
	}
	return new(edwards25519.Point).MultByCofactor(p).Equal(edwards25519.NewIdentityPoint()) == 0
}
