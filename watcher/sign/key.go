package sign

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/store"
)

// MaxSigned bounds in bytes a message that is signed.
const MaxSigned = 16 << 10

// Subject is what a signature is for, in the form of its scheme.
type Subject struct {
	Scheme  store.Scheme
	Digest  common.Hash // of ECDSA: what is signed. Of others: the hash of Message, by which nodes know it
	Message []byte      // of Ed25519, which hashes it itself
}

// OfDigest is a subject of ECDSA: any 32 bytes.
func OfDigest(digest common.Hash) Subject { return Subject{Scheme: store.EcdsaK256, Digest: digest} }

// OfMessage is a subject of Ed25519.
func OfMessage(message []byte) Subject {
	return Subject{Scheme: store.SchnorrEd25519, Digest: crypto.Keccak256Hash(message), Message: message}
}

// subject returns what a request is for.
func subject(req watcher.Request) Subject { return Subject{req.Scheme, req.Digest, req.Message} }

// Set puts it into a request.
func (s Subject) Set(req *watcher.Request) {
	req.Scheme, req.Digest, req.Message = s.Scheme, s.Digest, s.Message
}

// Check refuses what no honest client asks for: with ErrDigest, ErrMessage or ErrScheme.
func (s Subject) Check() error {
	switch {
	case s.Scheme == store.EcdsaK256 && zeroDigest(s.Digest):
		return ErrDigest
	case s.Scheme == store.SchnorrEd25519 && (len(s.Message) > MaxSigned || s.Digest != crypto.Keccak256Hash(s.Message)):
		return ErrMessage
	case s.Scheme != store.EcdsaK256 && s.Scheme != store.SchnorrEd25519:
		return ErrScheme
	}
	return nil
}

// Key is a public key below a root of the network.
type Key interface {
	// Bytes returns it compressed: 33 bytes of secp256k1, 32 of Ed25519.
	Bytes() []byte
	// Verify returns nil if sig is the key's on s, in the one form that is accepted.
	Verify(s Subject, sig store.Signature) error
}

// KeyOf derives the key of a scheme that has an id, from the roots that a node's shares are of.
func KeyOf(s store.Scheme, roots *share.Keys, keyID [32]byte) (Key, error) {
	switch s {
	case store.EcdsaK256:
		root, err := secp256k1.ParsePubKey(roots.Secp256k1.PublicKey())
		if err != nil {
			return nil, fmt.Errorf("root key: %w", err)
		}
		key, err := derive.PublicKey(root, keyID)
		return EcdsaKey{key}, err
	case store.SchnorrEd25519:
		key, err := derive.Ed25519PublicKey(roots.Ed25519.PublicKey(), keyID)
		return Ed25519Key(key), err
	}
	return nil, ErrScheme
}

// EcdsaKey is a key of secp256k1.
type EcdsaKey struct{ *secp256k1.PublicKey }

// Bytes returns SEC 1 compressed.
func (k EcdsaKey) Bytes() []byte { return k.SerializeCompressed() }

// Verify accepts exactly what the Coordinator accepts: low s, v 27 or 28, and the key's address.
func (k EcdsaKey) Verify(s Subject, sig store.Signature) error {
	if sig.V != 27 && sig.V != 28 {
		return fmt.Errorf("signature has v = %d", sig.V)
	}
	raw := append(append(append([]byte{}, sig.R[:]...), sig.S[:]...), sig.V-27)
	if !crypto.ValidateSignatureValues(sig.V-27, sig.R.Big(), sig.S.Big(), true) {
		return errors.New("signature has a value out of range")
	}
	key, err := crypto.SigToPub(s.Digest[:], raw)
	if err != nil || crypto.PubkeyToAddress(*key) != common.Address(derive.Address(k.PublicKey)) {
		return errors.New("signature is not by the request's key")
	}
	return nil
}

// Ed25519Key is a key of Ed25519.
type Ed25519Key ed25519.PublicKey

// Bytes returns the key as RFC 8032 encodes it.
func (k Ed25519Key) Bytes() []byte { return k }

// Verify accepts what RFC 8032 does; v is 0. Go refuses an s that is not reduced, so that nobody can change a signature.
func (k Ed25519Key) Verify(s Subject, sig store.Signature) error {
	if sig.V != 0 || !ed25519.Verify(ed25519.PublicKey(k), s.Message, sig.Ed25519()) {
		return errors.New("signature is not by the request's key")
	}
	return nil
}

// ErrKey: the public key is not one.
var ErrKey = errors.New("not an uncompressed public key of secp256k1")

// PKP is what a public key says of a PKP that has it. Whether there is one, the chain knows.
type PKP struct {
	Key     *secp256k1.PublicKey
	TokenID *big.Int
}

// ParsePKP reads 65 bytes, 0x04 || x || y, the one form whose hash is a token id. The error is ErrKey.
func ParsePKP(publicKey []byte) (PKP, error) {
	if len(publicKey) != secp256k1.PubKeyBytesLenUncompressed || publicKey[0] != secp256k1.PubKeyFormatUncompressed {
		return PKP{}, ErrKey
	}
	key, err := secp256k1.ParsePubKey(publicKey)
	if err != nil {
		return PKP{}, ErrKey
	}
	return PKP{key, new(big.Int).SetBytes(crypto.Keccak256(publicKey))}, nil
}

// Address returns the PKP's address on Ethereum.
func (p PKP) Address() common.Address { return crypto.PubkeyToAddress(*p.Key.ToECDSA()) }
