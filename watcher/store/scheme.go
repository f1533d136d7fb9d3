package store

import "fmt"

// Scheme is a kind of signature, with the key type that it takes. The numbers are stored.
type Scheme uint8

// The schemes that keys of the network sign with.
const (
	EcdsaK256      Scheme = 0 // ECDSA over secp256k1, of a digest of 32 bytes
	SchnorrEd25519 Scheme = 1 // Ed25519 of RFC 8032, of a message
)

// schemeNames are those of Lit's networks.
var schemeNames = map[Scheme]string{EcdsaK256: "EcdsaK256Sha256", SchnorrEd25519: "SchnorrEd25519Sha512"}

// String returns the name by which clients know it.
func (s Scheme) String() string {
	if name, ok := schemeNames[s]; ok {
		return name
	}
	return fmt.Sprintf("scheme(%d)", uint8(s))
}

// ParseScheme reads a name. ok is false for one that this network's keys do not sign with.
func ParseScheme(name string) (s Scheme, ok bool) {
	for s, n := range schemeNames {
		if n == name {
			return s, true
		}
	}
	return 0, false
}
