package primitives

import (
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// scalar reads a private key. One that is not below the curve's order is reduced, as the library does that scripts know.
func (a *arguments) scalar() *secp256k1.PrivateKey {
	b := a.bytes(32)
	if len(b) != 32 {
		a.wrong("is not 32 bytes")
		return nil
	}
	key := secp256k1.PrivKeyFromBytes(b)
	if key.Key.IsZero() {
		a.wrong("is no private key")
	}
	return key
}

func (a *arguments) point() *secp256k1.PublicKey {
	p, err := secp256k1.ParsePubKey(a.bytes(65))
	if err != nil {
		a.wrong("is no point on the curve")
	}
	return p
}

func serialize(p *secp256k1.PublicKey, compressed bool) []byte {
	if compressed {
		return p.SerializeCompressed()
	}
	return p.SerializeUncompressed()
}

// secp256k1Public(private or public key, compressed) gives the public key.
func secpPublic(a *arguments) (any, error) {
	var p *secp256k1.PublicKey
	if len(a.values) > 0 {
		if b, _ := a.values[0].([]byte); len(b) == 32 {
			if key := a.scalar(); a.err == nil {
				p = key.PubKey()
			}
		} else {
			p = a.point()
		}
	}
	compressed := a.flag()
	if a.err != nil {
		return nil, a.err
	}
	return serialize(p, compressed), nil
}

// secp256k1Sign(private key, hash of 32 bytes) gives r, s and whether R is odd: 65 bytes. The nonce is RFC 6979's.
func secpSign(a *arguments) (any, error) {
	key, hash := a.scalar(), a.bytes(32)
	if a.err != nil {
		return nil, a.err
	}
	if len(hash) != 32 {
		return nil, fault(operation, "the hash is not 32 bytes")
	}
	// RFC 6979 reduces the hash before it makes a nonce of it. The package leaves that to its caller.
	var reduced secp256k1.ModNScalar
	reduced.SetByteSlice(hash)
	least := reduced.Bytes()
	compact := ecdsa.SignCompact(key, least[:], false)
	return append(compact[1:], compact[0]-27), nil
}

// secp256k1Recover(hash, r, s, 0 or 1) gives the public key, uncompressed.
func secpRecover(a *arguments) (any, error) {
	hash, r, s, odd := a.bytes(32), a.bytes(32), a.bytes(32), a.number(0, 1)
	if a.err != nil {
		return nil, a.err
	}
	if len(hash) != 32 || len(r) != 32 || len(s) != 32 {
		return nil, fault(operation, "hash, r and s are of 32 bytes")
	}
	compact := append([]byte{byte(27 + odd)}, r...)
	p, _, err := ecdsa.RecoverCompact(append(compact, s...), hash)
	if err != nil {
		return nil, fault(operation, "no key has made this signature")
	}
	return serialize(p, false), nil
}

// secp256k1Shared(private key, public key) gives x of the shared point.
func secpShared(a *arguments) (any, error) {
	key, p := a.scalar(), a.point()
	if a.err != nil {
		return nil, a.err
	}
	return secp256k1.GenerateSharedSecret(key, p), nil
}

// secp256k1Add(public key, public key) gives the sum of the points, compressed.
func secpAdd(a *arguments) (any, error) {
	p, q := a.point(), a.point()
	if a.err != nil {
		return nil, a.err
	}
	var x, y, sum secp256k1.JacobianPoint
	p.AsJacobian(&x)
	q.AsJacobian(&y)
	secp256k1.AddNonConst(&x, &y, &sum)
	if sum.Z.Normalize().IsZero() {
		return nil, fault(operation, "the sum is no point")
	}
	sum.ToAffine()
	return secp256k1.NewPublicKey(&sum.X, &sum.Y).SerializeCompressed(), nil
}
