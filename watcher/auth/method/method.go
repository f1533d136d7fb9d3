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

	"github.com/btcsuite/btcd/btcutil/base58"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
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

// ActionID returns the id of an action: the 34 bytes of its CIDv0 (SHA-256 multihash), or ErrID.
func ActionID(cid string) ([]byte, error) {
	if len(cid) != 46 || !strings.HasPrefix(cid, "Qm") {
		return nil, fmt.Errorf("%w: %.60q is not a CIDv0", ErrID, cid)
	}
	b := base58.Decode(cid)
	if len(b) != 34 || b[0] != 0x12 || b[1] != 32 || base58.Encode(b) != cid {
		return nil, fmt.Errorf("%w: %.60q is not a CIDv0", ErrID, cid)
	}
	return b, nil
}

// ActionCID is the inverse of ActionID.
func ActionCID(id []byte) (string, error) {
	if len(id) != 34 || id[0] != 0x12 || id[1] != 32 {
		return "", fmt.Errorf("%w: not a SHA-256 multihash", ErrID)
	}
	return base58.Encode(id), nil
}

// Custom returns the number of an application's own type: the hash of its name. It does not fit a Type.
func Custom(name string) *big.Int {
	return new(big.Int).SetBytes(crypto.Keccak256([]byte(name)))
}
