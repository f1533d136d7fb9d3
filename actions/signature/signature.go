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

// Lit's names of the signing schemes of which the network has keys.
const (
	ECDSA   = "EcdsaK256Sha256"      // secp256k1, of 32 bytes
	Ed25519 = "SchnorrEd25519Sha512" // of a message
)

// MaxMessage bounds in bytes a message that is signed.
const MaxMessage = 16 << 10

// CheckScheme refuses schemes of which the network has no keys.
func CheckScheme(scheme string) error {
	if scheme != ECDSA && scheme != Ed25519 {
		return actions.Refuse("signing scheme %.40q is not one of the network's: %s, %s", scheme, ECDSA, Ed25519)
	}
	return nil
}

// Content returns what is signed. With ECDSA that is 32 bytes: what was given, or its hash as EIP-191 says. With Ed25519 it is
// the message, for the action alone: such signatures have no parts that a caller's SDK could add up.
func Content(r actions.SignRequest) ([]byte, error) {
	if err := CheckScheme(r.Scheme); err != nil {
		return nil, err
	}
	switch {
	case r.Scheme == Ed25519 && (r.Personal || !r.Combine):
		return nil, actions.Refuse("a signature of %s is for the action: use signAndCombine or signAsAction", r.Scheme)
	case r.Scheme == Ed25519 && len(r.ToSign) > MaxMessage:
		return nil, actions.Refuse("toSign is %d bytes, more than %d: hash the message first", len(r.ToSign), MaxMessage)
	case r.Scheme == Ed25519:
		return r.ToSign, nil
	case r.Personal:
		return accounts.TextHash(r.ToSign), nil
	case len(r.ToSign) != common.HashLength:
		return nil, actions.Refuse("toSign is %d bytes, not 32: hash the message first", len(r.ToSign))
	}
	return r.ToSign, nil
}

// wholeMessage is the form of a whole signature of Ed25519, in hex.
type wholeMessage struct {
	Signature string `json:"signature"`
	PublicKey string `json:"publicKey"`
}

// WholeMessage returns a signature of Ed25519, with the key that made it, as an action gets it: JSON.
func WholeMessage(sig, key []byte) (string, error) {
	out, err := json.Marshal(wholeMessage{hex.EncodeToString(sig), hex.EncodeToString(key)})
	return string(out), err
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

// Verify says whether text is a signature over message by the public key: in the form of Whole over 32 bytes, where the key
// may be compressed or not and an s in the upper half of the order makes it none, or in the form of WholeMessage.
func Verify(scheme string, publicKey, message []byte, text string) bool {
	if scheme == Ed25519 {
		return verifyMessage(publicKey, message, text)
	}
	return scheme == ECDSA && verifyDigest(publicKey, message, text)
}

func verifyMessage(publicKey, message []byte, text string) bool {
	var told wholeMessage
	if json.Unmarshal([]byte(text), &told) != nil || len(publicKey) != ed25519.PublicKeySize {
		return false
	}
	sig, err := hex.DecodeString(strings.TrimPrefix(told.Signature, "0x"))
	return err == nil && ed25519.Verify(publicKey, message, sig)
}

func verifyDigest(publicKey, message []byte, text string) bool {
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
