package client

import (
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/conclave-network/conclave/tss/derive"
)

// maxRoots bounds the work of HDPublicKey. Lit's networks had ten root keys.
const maxRoots = 64

// ErrRoots is returned by HDPublicKey where it cannot compute what the SDK does.
var ErrRoots = errors.New("invalid root keys")

// HDPublicKey returns the public key with this id below the root keys that nodes publish, as the SDK's computeHDPubKey
// does:
//
//	sum over i of h^i * K_i      h = derive.Tweak(keyID)
//
// For the roots [K0, G] that is K0 + h*G, the key that contracts derive. At least two roots are needed, as with one
// the published SDK returns h*K0, which is nobody's key. The error wraps ErrRoots, or derive.ErrNoKey where the sum is
// the point at infinity.
func HDPublicKey(roots []*secp256k1.PublicKey, keyID [32]byte) (*secp256k1.PublicKey, error) {
	if len(roots) < 2 || len(roots) > maxRoots {
		return nil, fmt.Errorf("%w: %d of them", ErrRoots, len(roots))
	}
	h := derive.Tweak(keyID)
	var sum secp256k1.JacobianPoint
	for i := len(roots) - 1; i >= 0; i-- { // Horner: sum = h*sum + K_i
		if roots[i] == nil || !roots[i].IsOnCurve() {
			return nil, fmt.Errorf("%w: number %d is not on the curve", ErrRoots, i)
		}
		var k, shifted secp256k1.JacobianPoint
		roots[i].AsJacobian(&k)
		secp256k1.ScalarMultNonConst(h, &sum, &shifted)
		secp256k1.AddNonConst(&shifted, &k, &sum)
	}
	if sum.Z.IsZero() || (sum.X.IsZero() && sum.Y.IsZero()) {
		return nil, derive.ErrNoKey
	}
	sum.ToAffine()
	return secp256k1.NewPublicKey(&sum.X, &sum.Y), nil
}
