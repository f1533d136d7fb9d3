package client

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/timelock"
)

// ErrDataHash is wrapped where a message is not the one whose hash stands beside its ciphertext, or that hash is
// malformed.
var ErrDataHash = errors.New("data hash does not match")

// Encrypted is an encrypted message. Its JSON is what the SDK's encrypt returns, and it can be public. The conditions
// are not in it.
type Encrypted struct {
	Ciphertext        []byte `json:"ciphertext"`        // package timelock; base64 in JSON
	DataToEncryptHash string `json:"dataToEncryptHash"` // SHA-256 of the message, 64 hex digits
}

// Identity returns what a message is encrypted to and nodes sign, for the SHA-256 hashes of the conditions in their
// canonical JSON and of the message.
func Identity(conditionsHash, dataHash [32]byte) string {
	return "lit-accesscontrolcondition://" + hex.EncodeToString(conditionsHash[:]) + "/" + hex.EncodeToString(dataHash[:])
}

// Encrypt encrypts data, up to timelock.MaxPlaintext bytes, to whoever meets the conditions with this hash. key is the
// network's BLS key; rand must be a source of secrets.
//
// The hash of data becomes public: data that can be guessed should be salted by the caller.
func Encrypt(rand io.Reader, key bls.PublicKey, conditionsHash [32]byte, data []byte) (Encrypted, error) {
	hash := sha256.Sum256(data)
	ciphertext, err := timelock.Encrypt(rand, key[:], []byte(Identity(conditionsHash, hash)), data)
	if err != nil {
		return Encrypted{}, fmt.Errorf("encrypt: %w", err)
	}
	return Encrypted{Ciphertext: ciphertext, DataToEncryptHash: hex.EncodeToString(hash[:])}, nil
}

// Decrypt decrypts e with shares of the signature on its identity, of which k good ones of different nodes are needed.
// key and k are the network's. bad lists the places in shares that were found wrong, also beside an error; a wrong
// share that was not needed may go unnoticed. Errors wrap bls.ErrTooFew, timelock.ErrCiphertext, timelock.ErrSize or
// ErrDataHash, or say that an argument is malformed.
func Decrypt(key bls.PublicKey, k int, conditionsHash [32]byte, shares []bls.Share, e Encrypted) (data []byte, bad []int, err error) {
	raw, err := hex.DecodeString(e.DataToEncryptHash)
	if err != nil || len(raw) != sha256.Size {
		return nil, nil, fmt.Errorf("%w: want %d hex digits", ErrDataHash, 2*sha256.Size)
	}
	hash := [32]byte(raw)
	sig, bad, err := bls.CombineAny(key, k, []byte(Identity(conditionsHash, hash)), shares)
	if err != nil {
		return nil, bad, fmt.Errorf("combine shares: %w", err)
	}
	if data, err = timelock.Decrypt(sig[:], e.Ciphertext); err != nil {
		return nil, bad, fmt.Errorf("decrypt: %w", err)
	}
	if got := sha256.Sum256(data); subtle.ConstantTimeCompare(got[:], hash[:]) != 1 {
		clear(data)
		return nil, bad, ErrDataHash
	}
	return data, bad, nil
}
