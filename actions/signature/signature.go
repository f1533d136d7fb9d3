// Package signature is the form in which actions ask for signatures and get whole ones: the same for a node and for a
// rehearsal on its author's machine.
//
// Threat line: requests and signatures are written by hostile code. What is not of the expected form is refused, or is no
// signature.
package signature

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
)

// Lit's names of the signing schemes that keys of the network have.
const (
	ECDSA   = "EcdsaK256Sha256"
	Ed25519 = "SchnorrEd25519Sha512"
)

// CheckScheme refuses schemes of which the network has no keys.
func CheckScheme(scheme string) error {
	if scheme != ECDSA && scheme != Ed25519 {
		return actions.Refuse("signing scheme %.40q is not one of the network's: %s, %s", scheme, ECDSA, Ed25519)
	}
	return nil
}

// Check refuses what cannot be signed. A signature of Ed25519 has no parts that a caller's SDK could add up.
func Check(r actions.SignRequest) error {
	if err := CheckScheme(r.Scheme); err != nil {
		return err
	}
	switch {
	case r.Scheme == Ed25519 && (r.Personal || !r.Combine):
		return actions.Refuse("a signature of %s is for the action: use signAndCombine or signAsAction", Ed25519)
	case r.Scheme == ECDSA && !r.Personal && len(r.ToSign) != common.HashLength:
		return actions.Refuse("toSign is %d bytes, not 32: hash the message first", len(r.ToSign))
	}
	return nil
}

// Digest returns the 32 bytes that ECDSA signs for a request that passes Check: what was given, or its hash as EIP-191 says.
// Ed25519 signs what was given.
func Digest(r actions.SignRequest) common.Hash {
	if r.Personal {
		return common.Hash(accounts.TextHash(r.ToSign))
	}
	return common.BytesToHash(r.ToSign)
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

// wholeEd25519 is the form of whole signatures of Ed25519, in hex.
type wholeEd25519 struct {
	Signature string `json:"signature"`
	PublicKey string `json:"publicKey"`
}

// WholeEd25519 returns a signature of Ed25519 as an action gets it, JSON.
func WholeEd25519(signature, publicKey []byte) (string, error) {
	out, err := json.Marshal(wholeEd25519{hex.EncodeToString(signature), hex.EncodeToString(publicKey)})
	return string(out), err
}

// VerifyEd25519 says whether text is a signature in the form of WholeEd25519 over message by the public key, 32 bytes.
func VerifyEd25519(publicKey, message []byte, text string) bool {
	var sig wholeEd25519
	if json.Unmarshal([]byte(text), &sig) != nil || len(publicKey) != ed25519.PublicKeySize {
		return false
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(sig.Signature, "0x"))
	return err == nil && ed25519.Verify(publicKey, message, raw)
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
