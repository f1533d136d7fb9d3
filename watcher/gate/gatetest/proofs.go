package gatetest

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Address is that of a wallet's key.
func Address(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// SessionKey is one of many.
func SessionKey(i byte) ed25519.PrivateKey {
	seed := make([]byte, ed25519.SeedSize)
	seed[0] = i
	return ed25519.NewKeyFromSeed(seed)
}

// KeyURI names a session key as requests do.
func KeyURI(key ed25519.PrivateKey) string {
	return session.KeyURI + hex.EncodeToString(key.Public().(ed25519.PublicKey))
}

// Signing is what a session asks for that is to sign with any PKP.
var Signing = session.Request{Resource: recap.Resource{Prefix: recap.PKP, ID: recap.Any}, Ability: recap.SignPKP}

// SignIn is a message that lasts an hour, for change to spoil.
func SignIn(who common.Address, change func(*session.SignIn)) session.SignIn {
	s := session.SignIn{Address: who, Nonce: "0123456789", IssuedAt: Now, Expiration: Now.Add(time.Hour)}
	if change != nil {
		change(&s)
	}
	return s
}

// WalletSig is a wallet's signature on a message.
func WalletSig(t testing.TB, key *ecdsa.PrivateKey, in session.SignIn) session.AuthSig {
	t.Helper()
	text, err := in.Text()
	require.NoError(t, err)
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), key)
	require.NoError(t, err)
	sig[64] += 27
	return session.AuthSig{Sig: hexutil.Encode(sig), DerivedVia: session.ViaWallet, SignedMessage: text, Address: Address(key).Hex()}
}

// Token is the access token of auth method 1: a wallet's signature on a message of its own.
func Token(t testing.TB, key *ecdsa.PrivateKey) string {
	t.Helper()
	return JSON(t, WalletSig(t, key, SignIn(Address(key), nil)))
}

// JSON writes a proof as it travels.
func JSON(t testing.TB, sig session.AuthSig) string {
	t.Helper()
	b, err := json.Marshal(sig)
	require.NoError(t, err)
	return string(b)
}

// Capability is a wallet's: it lends what is asked for to a session key.
func Capability(t testing.TB, key *ecdsa.PrivateKey, to ed25519.PrivateKey, requests ...session.Request) session.AuthSig {
	t.Helper()
	return WalletSig(t, key, SignIn(Address(key), func(s *session.SignIn) {
		s.URI = KeyURI(to)
		for _, r := range requests {
			s.Grants = append(s.Grants, session.Grant{Request: r})
		}
	}))
}

// Session is a session key's signature for a node, by a capability.
func Session(t testing.TB, key ed25519.PrivateKey, capability session.AuthSig, url string, requests ...session.Request) json.RawMessage {
	t.Helper()
	return json.RawMessage(JSON(t, session.Sign(key, session.Message{
		Requests: requests, IssuedAt: siwe.NewTime(Now), Expiration: siwe.NewTime(Now.Add(time.Hour)), NodeAddress: url,
		Capabilities: []session.AuthSig{capability},
	})))
}

// WalletSession is a wallet's session that may sign with any PKP, for a node.
func WalletSession(t testing.TB, key *ecdsa.PrivateKey, url string) json.RawMessage {
	t.Helper()
	return Session(t, SessionKey(1), Capability(t, key, SessionKey(1), Signing), url, Signing)
}
