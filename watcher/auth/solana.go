package auth

import (
	"crypto/ed25519"
	"unicode"

	"github.com/btcsuite/btcd/btcutil/base58"

	"github.com/conclave-network/conclave/watcher/auth/session"
)

// maxText is the most that a Solana or Cosmos account may have signed as text.
const maxText = 16 << 10

// verifySolana checks an ed25519 signature over the bytes of the signed text, by the key that the base58 address is. The text
// has no end of its own: whoever gets hold of it may use it for good, as on Lit. It must be printable, so that a signed
// transaction, which starts with small numbers, never passes for consent.
func verifySolana(a session.AuthSig) (*Caller, error) {
	if len(a.Address) > 44 {
		return nil, refuse(Invalid, "the address is not base58 of 32 bytes")
	}
	key := base58.Decode(a.Address)
	if len(key) != ed25519.PublicKeySize || base58.Encode(key) != a.Address {
		return nil, refuse(Invalid, "the address is not base58 of 32 bytes")
	}
	if !isText(a.SignedMessage) {
		return nil, refuse(Invalid, "the signed message is not printable text of at most %d bytes", maxText)
	}
	sig, err := decodeHex(a.Sig)
	if err != nil {
		return nil, refuse(Invalid, "the signature is not hex")
	}
	if err := verifyEd25519(key, []byte(a.SignedMessage), sig); err != nil {
		return nil, refuse(Invalid, "%w: it is not of %s over this message", err, a.Address)
	}
	return &Caller{Kinds: Solana, Solana: a.Address}, nil
}

// isText reports whether s is printable; line breaks and tabs are.
func isText(s string) bool {
	if s == "" || len(s) > maxText {
		return false
	}
	for _, r := range s {
		if r == unicode.ReplacementChar || unicode.IsControl(r) && r != '\n' && r != '\t' {
			return false
		}
	}
	return true
}
