package access

import (
	"crypto/sha256"
	"fmt"

	"filippo.io/edwards25519"
	"github.com/mr-tron/base58"
)

// pubkey is a Solana address: 32 bytes, in base58 as text.
type pubkey [32]byte

// String returns the address in base58.
func (k pubkey) String() string { return base58.Encode(k[:]) }

// parsePubkey reads an address.
func parsePubkey(s string) (pubkey, error) {
	if len(s) > 44 { // the length of 32 bytes at most; base58 costs the square of it
		return pubkey{}, fmt.Errorf("%w: %q is no Solana address", ErrInvalid, short(s))
	}
	b, err := base58.Decode(s)
	if err != nil || len(b) != len(pubkey{}) {
		return pubkey{}, fmt.Errorf("%w: %q is no Solana address", ErrInvalid, short(s))
	}
	return pubkey(b), nil
}

func mustPubkey(s string) pubkey {
	k, err := parsePubkey(s)
	if err != nil {
		panic(err) // a constant of this package
	}
	return k
}

// Programs with well-known addresses.
var (
	tokenProgram           = mustPubkey("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA")
	associatedTokenProgram = mustPubkey("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL")
	metadataProgram        = mustPubkey("metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s")
)

// Limits of seeds (Solana, "Program Derived Address"). One of the sixteen is the bump.
const (
	maxSeeds = 15
	maxSeed  = 32
)

// findPDA derives a program's address from seeds: the first of the bumps 255, 254, ... whose hash is no point of the curve,
// so that no private key exists for it.
func findPDA(program pubkey, seeds ...[]byte) (pubkey, error) {
	if len(seeds) > maxSeeds {
		return pubkey{}, fmt.Errorf("%w: more than %d seeds", ErrInvalid, maxSeeds)
	}
	var joined []byte
	for _, s := range seeds {
		if len(s) > maxSeed {
			return pubkey{}, fmt.Errorf("%w: a seed exceeds %d bytes", ErrInvalid, maxSeed)
		}
		joined = append(joined, s...)
	}
	for bump := 255; bump >= 0; bump-- {
		h := sha256.New()
		h.Write(joined)
		h.Write([]byte{byte(bump)})
		h.Write(program[:])
		h.Write([]byte("ProgramDerivedAddress"))
		k := pubkey(h.Sum(nil))
		if _, err := new(edwards25519.Point).SetBytes(k[:]); err != nil {
			return k, nil
		}
	}
	return pubkey{}, fmt.Errorf("%w: the seeds have no derived address", ErrInvalid)
}
