package share

import (
	"bytes"
	"fmt"

	"golang.org/x/crypto/sha3"

	"github.com/conclave-network/conclave/tss/secp256k1"
)

// Publics is the public part of a sharing of all three keys. It is the same for all parties and no secret: who joins
// fetches it from anyone and compares its Hash with what the set that holds the keys has signalled.
type Publics struct {
	Secp256k1, Ed25519, BLS Public
}

// Publics returns a copy of the public part of the shares.
func (k *Keys) Publics() Publics {
	return Publics{k.Secp256k1.clone(), k.Ed25519.clone(), k.BLS.clone()}
}

func (p Public) clone() Public {
	commits := make([][]byte, len(p.Commits))
	for i, c := range p.Commits {
		commits[i] = bytes.Clone(c)
	}
	p.Commits = commits
	return p
}

// All returns the three parts in the order of the curves.
func (p Publics) All() []Public { return []Public{p.Secp256k1, p.Ed25519, p.BLS} }

// Check returns an error that wraps ErrShare unless each part is of its curve and passes its own Check, all three are
// of one N and K, and the secp256k1 key is one that contracts can derive from: its x is below the group order. Of a
// fresh key that fails with a probability below 2^-127, and nobody can steer it.
func (p Publics) Check() error {
	for i, part := range p.All() {
		if part.Curve != curves[i] {
			return fmt.Errorf("%w: %s where %s belongs", ErrShare, part.Curve, curves[i])
		}
		if part.N != p.Secp256k1.N || part.K != p.Secp256k1.K {
			return fmt.Errorf("%w: %s is shared %d of %d, secp256k1 %d of %d", ErrShare, part.Curve, part.K, part.N, p.Secp256k1.K, p.Secp256k1.N)
		}
		if err := part.Check(); err != nil {
			return err
		}
	}
	if err := new(secp256k1.Scalar).UnmarshalBinary(p.Secp256k1.Commits[0][1:]); err != nil {
		return fmt.Errorf("%w: x of the secp256k1 key: %w", ErrShare, err)
	}
	return nil
}

// Hash names the sharing, as contracts and nodes do: Keccak-256 of a domain and of the Keccak-256 of each part's
// encoding, in the order of the curves. Two sharings of the same keys have different hashes. For what does not pass
// Check it means nothing.
func (p Publics) Hash() [32]byte {
	h := sha3.NewLegacyKeccak256()
	h.Write([]byte("conclave/sharing"))
	for _, part := range p.All() {
		inner := sha3.NewLegacyKeccak256()
		inner.Write(part.marshal(kindPublic))
		h.Write(inner.Sum(nil)) // of fixed size, so that no two lists of parts are the same bytes
	}
	return [32]byte(h.Sum(nil))
}
