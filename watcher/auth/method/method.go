// Package method names auth methods: the ways, besides owning it, in which somebody may be allowed to use a PKP.
//
// PKPPermissions holds for each PKP pairs of a type and an id. The id of most types is the hash of "userId:appId", of which
// both come from the token that proves the method. What proves which type is said at the types below.
//
// This package only computes names. It proves nothing, and a name is public: anybody can compute it who knows the
// user's id with the provider.
package method

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
)

// Type is the type of an auth method as the contracts know it. Numbers not listed here are chosen by applications and
// proved by their actions; see Custom.
type Type uint32

// The types (AUTH_METHOD_TYPE of the Lit SDK), with user id and app id.
const (
	EthWallet   Type = 1  // address : "lit"; see EthWalletIDs
	Action      Type = 2  // no hash; see ActionID
	WebAuthn    Type = 3  // base64url of the raw credential id : name of the relying party, "lit" unless chosen otherwise
	Discord     Type = 4  // user id : application id
	Google      Type = 5  // user_id : issued_to, of an access token
	GoogleJWT   Type = 6  // sub : aud
	AppleJWT    Type = 8  // sub : aud
	StytchOTP   Type = 9  // sub : first aud; lower case
	StytchEmail Type = 10 // e-mail address : first aud; lower case, as the next three
	StytchSMS   Type = 11 // phone number : first aud
	StytchChat  Type = 12 // WhatsApp number : first aud
	StytchTOTP  Type = 13 // totp id : first aud
)

// WalletApp is the app id of wallets, which have no application.
const WalletApp = "lit"

// ErrID is returned for what cannot be part of an id.
var ErrID = errors.New("not the id of an auth method")

// ID is keccak256("userID:appID"): the id of an auth method, and the key id that the method may claim.
//
// A colon in the user id could move the border between the two, so it is the provider's part to issue none; ids of the
// types above hold none except in URLs, which no provider uses as sub.
func ID(userID, appID string) common.Hash {
	return crypto.Keccak256Hash([]byte(userID + ":" + appID))
}

// Hashed returns the id of a method whose type hashes the two ids, in lower case where the type wants that. It returns ErrID
// for an empty id and for EthWallet, Action and types it does not know.
func Hashed(t Type, userID, appID string) (common.Hash, error) {
	if userID == "" || appID == "" {
		return common.Hash{}, fmt.Errorf("%w: empty user or app id", ErrID)
	}
	switch t {
	case WebAuthn, Discord, Google, GoogleJWT, AppleJWT:
		return ID(userID, appID), nil
	case StytchOTP, StytchEmail, StytchSMS, StytchChat, StytchTOTP:
		return ID(strings.ToLower(userID), strings.ToLower(appID)), nil
	}
	return common.Hash{}, fmt.Errorf("%w: type %d is not hashed from two ids", ErrID, t)
}

// EthWalletIDs returns the three ids under which a wallet may have been permitted: the 20 bytes of its address, and the hashes
// of its address in lower case and in EIP-55 form. Whoever checks a permission tries all.
func EthWalletIDs(wallet common.Address) [3][]byte {
	lower, checksum := ID(strings.ToLower(wallet.Hex()), WalletApp), ID(wallet.Hex(), WalletApp)
	return [3][]byte{wallet.Bytes(), lower.Bytes(), checksum.Bytes()}
}

// ActionClaim returns the key id that an action's claim of a key under a name leads to: keccak256("<CID>_<name>"), as in
// Lit's networks. No CID holds an underscore, so the border between the two cannot move.
func ActionClaim(cid, name string) common.Hash { return crypto.Keccak256Hash([]byte(cid + "_" + name)) }

// ActionID returns the id of an action in PKPPermissions, or ErrID for what is not the canonical form of a CID that can name
// one. CIDs of a file's DAG, CIDv0 or CIDv1 in base32, both stand for the 34 bytes of their SHA-256 multihash, as the SDK
// writes them. A CIDv1 of a single raw block stands for all its 36 bytes: otherwise the same bytes could be read as a DAG's
// node and as code, and who permits one would permit the other.
func ActionID(text string) ([]byte, error) {
	if len(text) > maxCID {
		return nil, fmt.Errorf("%w: %.60q is no CID", ErrID, text)
	}
	c, err := cid.Decode(text)
	if err != nil || c.String() != text {
		return nil, fmt.Errorf("%w: %.60q is not a CID in canonical form", ErrID, text)
	}
	p := c.Prefix()
	switch {
	case p.MhType != multihash.SHA2_256 || p.MhLength != 32:
	case p.Codec == cid.DagProtobuf:
		return c.Hash(), nil
	case p.Codec == cid.Raw:
		return c.Bytes(), nil
	}
	return nil, fmt.Errorf("%w: %.60q is not the CID of a file", ErrID, text)
}

// maxCID is longer than any CID in a form that is accepted.
const maxCID = 64

// ActionCID is the inverse of ActionID; of the CIDs of one DAG it returns that of version 0.
func ActionCID(id []byte) (string, error) {
	c, err := cid.Cast(id)
	if err != nil {
		return "", fmt.Errorf("%w: not the id of an action", ErrID)
	}
	text := c.String()
	if again, err := ActionID(text); err != nil || string(again) != string(id) {
		return "", fmt.Errorf("%w: not the id of an action", ErrID)
	}
	return text, nil
}

// Custom returns the number of an application's own type: the hash of its name. It does not fit a Type.
func Custom(name string) *big.Int {
	return new(big.Int).SetBytes(crypto.Keccak256([]byte(name)))
}
