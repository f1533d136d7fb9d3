package access

import (
	"crypto/sha256"
	"encoding/hex"
)

// Hash is the hash of conditions: SHA-256 of the request field's bytes exactly as they were received, which the SDK
// formats before it sends them (its canonicalFormatter and hashing modules). It says nothing about whether they parse.
func Hash(raw []byte) [sha256.Size]byte { return sha256.Sum256(raw) }

// Identity is the identity under which a ciphertext is encrypted, and the resource that a session must be granted to
// have it decrypted:
//
//	lit-accesscontrolcondition://<conditionsHash in hex>/<dataHash in hex>
//
// dataHash is the SHA-256 of the plaintext. It is public, so whoever encrypts few possible plaintexts must add salt.
func Identity(conditionsHash, dataHash [sha256.Size]byte) string {
	return "lit-accesscontrolcondition://" + hex.EncodeToString(conditionsHash[:]) + "/" + hex.EncodeToString(dataHash[:])
}
