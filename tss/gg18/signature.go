package gg18

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// Signature is an ECDSA signature over secp256k1 in Ethereum's form. S is at most half the group order.
type Signature struct {
	R, S [32]byte // big endian
	V    uint8    // 27 or 28: 27 plus the parity of the y of R
}

// Bytes returns R, S, V: 65 bytes.
func (s Signature) Bytes() [65]byte {
	var out [65]byte
	copy(out[:], s.R[:])
	copy(out[32:], s.S[:])
	out[64] = s.V
	return out
}

// finish turns the library's result into a signature and proves it right with another implementation: low s, valid
// for digest under key, and key is what it recovers to.
func finish(data *common.SignatureData, digest [32]byte, key *secp256k1.PublicKey) (Signature, error) {
	var sig Signature
	if len(data.R) != 32 || len(data.S) != 32 || len(data.SignatureRecovery) != 1 || data.SignatureRecovery[0] > 1 {
		return sig, errors.New("library's signature is malformed")
	}
	sig.R, sig.S, sig.V = [32]byte(data.R), [32]byte(data.S), 27+data.SignatureRecovery[0]

	var r, s secp256k1.ModNScalar
	if r.SetBytes(&sig.R) != 0 || s.SetBytes(&sig.S) != 0 || r.IsZero() || s.IsZero() {
		return Signature{}, errors.New("library's signature is out of range")
	}
	if s.IsOverHalfOrder() {
		return Signature{}, errors.New("library's signature has a high s")
	}
	if !ecdsa.NewSignature(&r, &s).Verify(digest[:], key) {
		return Signature{}, errors.New("library's signature does not verify")
	}
	compact := append([]byte{sig.V}, append(sig.R[:], sig.S[:]...)...)
	recovered, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil {
		return Signature{}, fmt.Errorf("recover the key from the signature: %w", err)
	}
	if !recovered.IsEqual(key) {
		return Signature{}, errors.New("signature recovers to another key")
	}
	return sig, nil
}

// reduce returns digest as the integer modulo the group order that ECDSA signs. Zero is refused: no hash is, an unset
// variable is, and anyone can make a signature of it for any key.
func reduce(digest [32]byte) (*big.Int, error) {
	m := new(big.Int).SetBytes(digest[:])
	m.Mod(m, order)
	if m.Sign() == 0 {
		return nil, errors.New("digest is zero")
	}
	return m, nil
}
