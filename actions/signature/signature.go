// Package signature is the form in which actions ask for signatures and get whole ones: the same for a node and for a
// rehearsal on its author's machine.
//
// Threat line: requests and signatures are written by hostile code. What is not of the expected form is refused, or is no
// signature.
package signature

import (
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
)

// ECDSA is Lit's name of the one signing scheme that keys of the network have so far.
const ECDSA = "EcdsaK256Sha256"

// CheckScheme refuses schemes of which the network has no keys.
func CheckScheme(scheme string) error {
	if scheme != ECDSA {
		return actions.Refuse("signing scheme %.40q is not one of the network's: %s", scheme, ECDSA)
	}
	return nil
}

// Digest returns the 32 bytes that are signed: what was given, or its hash as EIP-191 says.
func Digest(r actions.SignRequest) (common.Hash, error) {
	if err := CheckScheme(r.Scheme); err != nil {
		return common.Hash{}, err
	}
	switch {
	case r.Personal:
		return common.Hash(accounts.TextHash(r.ToSign)), nil
	case len(r.ToSign) != common.HashLength:
		return common.Hash{}, actions.Refuse("toSign is %d bytes, not 32: hash the message first", len(r.ToSign))
	}
	return common.Hash(r.ToSign), nil
}

// whole is the form in which Lit's networks give whole signatures to actions.
type whole struct {
	R string `json:"r"` // R, compressed: 33 bytes in hex
	S string `json:"s"`
	V uint8  `json:"v"` // 0 or 1
}

// Whole returns a signature as an action gets it, JSON; v is 0 or 1.
func Whole(r, s [32]byte, v uint8) (string, error) {
	out, err := json.Marshal(whole{hex.EncodeToString(append([]byte{2 + v}, r[:]...)), hex.EncodeToString(s[:]), v})
	return string(out), err
}

// Verify says whether text is a signature in the form of Whole over message, which must be 32 bytes, by the public key,
// which may be compressed or not. A signature whose s is in the upper half of the order is none.
func Verify(publicKey, message []byte, text string) bool {
	var sig whole
	if json.Unmarshal([]byte(text), &sig) != nil || len(message) != common.HashLength || sig.V > 1 {
		return false
	}
	r, rErr := hex.DecodeString(strings.TrimPrefix(sig.R, "0x"))
	s, sErr := hex.DecodeString(strings.TrimPrefix(sig.S, "0x"))
	if rErr != nil || sErr != nil || len(r) != 33 || len(s) != 32 {
		return false
	}
	return crypto.VerifySignature(publicKey, message, append(r[1:], s...))
}
