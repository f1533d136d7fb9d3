package auth

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"filippo.io/edwards25519"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

func TestSession(t *testing.T) {
	v := verifier(t, nil)
	capability := eoa(t, alice, signIn(t, address(alice), nil))
	caller, err := verify(t, v, open(nil, capability), signPKP)
	require.NoError(t, err)
	require.Equal(t, Session, caller.Kinds)
	require.Equal(t, Wallet, caller.SignedBy)
	require.Equal(t, address(alice), *caller.Ethereum)
	require.Equal(t, sessionKey.Public(), caller.SessionKey)
	require.Equal(t, "localhost", caller.SIWE.Domain)
	require.Equal(t, now.Add(10*time.Minute), caller.Expires)
	require.Empty(t, caller.Contexts)
	require.Empty(t, caller.Ignored)
	require.True(t, caller.Allows(signPKP.Resource, recap.SignPKP))
	require.True(t, caller.Allows(recap.Resource{Prefix: recap.AccessControl, ID: "x/y"}, recap.Decrypt))
	require.False(t, caller.Allows(recap.Resource{Prefix: recap.Action, ID: "Qm"}, recap.Execute))
}

// The SDK's own session signatures, against the address of the node that they name.
func TestSessionsOfTheSDK(t *testing.T) {
	var lit struct {
		SessionSig, PKPSessionSig json.RawMessage
		NetworkPubKey             string
	}
	readJSON(t, "testdata/lit.json", &lit)
	key, err := hex.DecodeString(lit.NetworkPubKey)
	require.NoError(t, err)
	v := verifier(t, func(c *Config) {
		c.Now = func() time.Time { return time.Date(2026, 11, 22, 7, 10, 20, 0, time.UTC) }
		c.NetworkKey = func() []byte { return key }
	})
	caller, err := v.Verify(context.Background(), lit.SessionSig, signPKP)
	require.NoError(t, err)
	require.Equal(t, common.HexToAddress("0x0E0e70e7151a8710A7Dc8A87cbCF5d881Ca7808f"), *caller.Ethereum)
	// The key that signed this one was not kept. It passes all checks up to the signature, which is the last.
	_, err = v.Verify(context.Background(), lit.PKPSessionSig, signPKP)
	requireCode(t, err, Invalid, "it is not the network's over this message", "PKP session")

	var made struct {
		SessionSigs map[string]json.RawMessage
		Wallet      struct{ Address common.Address }
		PKP         struct{ Address common.Address }
	}
	readJSON(t, "session/testdata/vectors.json", &made)
	caller, err = v.Verify(context.Background(), made.SessionSigs[me], decrypt)
	require.NoError(t, err)
	require.Equal(t, made.Wallet.Address, *caller.Ethereum)
	require.Len(t, caller.Delegations, 1)
	d := caller.Delegations[0]
	require.Equal(t, []string{"42"}, d.TokenIDs)
	require.Equal(t, "10", d.Uses)
	require.True(t, d.Covers(made.PKP.Address))
	require.False(t, d.Covers(common.HexToAddress("0x01")))
	_, err = v.Verify(context.Background(), made.SessionSigs["https://10.1.2.3:443"], decrypt)
	requireCode(t, err, Invalid, "made for the node", "another node's")
}

// Whatever is wrong with the session itself.
func TestSessionRefused(t *testing.T) {
	v := verifier(t, nil)
	capability := eoa(t, alice, signIn(t, address(alice), nil))
	good := open(nil, capability)
	message := func(edit func(*session.Message)) session.AuthSig { return open(edit, capability) }
	envelope := func(edit func(*session.AuthSig)) session.AuthSig { a := good; edit(&a); return a }
	for _, c := range []struct {
		name string
		sig  session.AuthSig
		code Code
		part string
	}{
		{"for another node", message(func(m *session.Message) { m.NodeAddress = "http://127.0.0.1:7471" }), Invalid, "7471"},
		{"for another host", message(func(m *session.Message) { m.NodeAddress = "http://10.0.0.1:7470" }), Invalid, "10.0.0.1"},
		{"for a path of this node", message(func(m *session.Message) { m.NodeAddress = me + "/x" }), Invalid, "node"},
		{"for a user at this node", message(func(m *session.Message) { m.NodeAddress = "http://evil@127.0.0.1:7470" }), Invalid, "node"},
		{"expired", message(func(m *session.Message) { m.Expiration = siwe.NewTime(now.Add(-61 * time.Second)) }), Expired, "expired"},
		{"from the future", message(func(m *session.Message) { m.IssuedAt = siwe.NewTime(now.Add(61 * time.Second)) }), Invalid, "future"},
		{"too long", message(func(m *session.Message) {
			m.Expiration = siwe.NewTime(now.Add(30*24*time.Hour + time.Second))
		}), Invalid, "longer"},
		{"re-targeted to another PKP", message(func(m *session.Message) { m.Requests[0].Resource.ID = otherID }), ScopeTooLimited, "does not ask"},
		{"re-targeted to another kind", message(func(m *session.Message) { m.Requests[0].Resource.Prefix = recap.Action }), ScopeTooLimited, "does not ask"},
		{"another ability", message(func(m *session.Message) { m.Requests[0].Ability = recap.Execute }), ScopeTooLimited, "does not ask"},
		{"asks for nothing", message(func(m *session.Message) { m.Requests = nil }), ScopeTooLimited, "does not ask"},
		{"no capability", open(nil), Invalid, "no capability"},
		{"message changed", envelope(func(a *session.AuthSig) { a.SignedMessage = strings.Replace(a.SignedMessage, "7470", "7471", 1) }), Invalid, "does not fit"},
		{"message with a space more", envelope(func(a *session.AuthSig) { a.SignedMessage += " " }), Invalid, "does not fit"},
		{"signature cut", envelope(func(a *session.AuthSig) { a.Sig = a.Sig[2:] }), Invalid, "does not fit"},
		{"signature with 0x", envelope(func(a *session.AuthSig) { a.Sig = "0x" + a.Sig }), Invalid, "not hex"},
		{"signature long", envelope(func(a *session.AuthSig) { a.Sig += "00" }), Invalid, "does not fit"},
		{"signature of another key", envelope(func(a *session.AuthSig) {
			other := ed25519.NewKeyFromSeed(make([]byte, 32))
			a.Sig = hex.EncodeToString(ed25519.Sign(other, []byte(a.SignedMessage)))
		}), Invalid, "does not fit"},
		{"key of another session", envelope(func(a *session.AuthSig) {
			other := ed25519.NewKeyFromSeed(make([]byte, 32))
			a.Sig, a.Address = hex.EncodeToString(ed25519.Sign(other, []byte(a.SignedMessage))), hex.EncodeToString(other.Public().(ed25519.PublicKey))
		}), Invalid, "not the session key"},
		{"address in upper case", envelope(func(a *session.AuthSig) { a.Address = strings.ToUpper(a.Address) }), Invalid, "not the session key"},
		{"address no hex", envelope(func(a *session.AuthSig) { a.Address = "alice" }), Invalid, "not the session key"},
		{"algo missing", envelope(func(a *session.AuthSig) { a.Algo = "" }), Invalid, "only one of"},
		{"algo of the network", envelope(func(a *session.AuthSig) { a.Algo = session.AlgoNetwork }), Invalid, "only one of"},
		{"derived via a wallet", envelope(func(a *session.AuthSig) { a.DerivedVia = session.ViaWallet }), Invalid, "only one of"},
		{"malleated", envelope(func(a *session.AuthSig) { a.Sig = addOrder(t, a.Sig) }), Invalid, "does not fit"},
	} {
		_, err := verify(t, v, c.sig, signPKP)
		requireCode(t, err, c.code, c.part, c.name)
	}
	for _, address := range []string{"http://localhost:7470", "https://127.0.0.1:7470", "127.0.0.1:7470", "HTTPS://Node.Example", "https://node.example:443"} {
		_, err := verify(t, v, message(func(m *session.Message) { m.NodeAddress = address }), signPKP)
		require.NoError(t, err, address)
	}
	_, err := verify(t, v, message(func(m *session.Message) { m.Expiration = siwe.NewTime(now.Add(-59 * time.Second)) }), signPKP)
	require.NoError(t, err, "clocks differ")
}

// addOrder adds the order of the group to a signature's scalar, which makes another encoding of the same scalar.
func addOrder(t *testing.T, sig string) string {
	b, err := hex.DecodeString(sig)
	require.NoError(t, err)
	order, err := hex.DecodeString("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
	require.NoError(t, err)
	carry := 0
	for i := range order {
		sum := int(b[32+i]) + int(order[i]) + carry
		b[32+i], carry = byte(sum), sum>>8
	}
	return hex.EncodeToString(b)
}

// Keys of small order have signatures that fit many messages. Go's own Verify takes this one; this package must not.
func TestSmallOrderKey(t *testing.T) {
	key := edwards25519.NewIdentityPoint().Bytes() // order 1: [S]B = R + [k]A for S = 0, R = identity, and any k
	sig := append(edwards25519.NewIdentityPoint().Bytes(), make([]byte, 32)...)
	message := []byte("anything")
	require.True(t, ed25519.Verify(key, message, sig), "or the test shows nothing")
	require.Error(t, verifyEd25519(key, message, sig))
	require.Error(t, verifyEd25519(key[:31], message, sig))
	require.Error(t, verifyEd25519(key, message, sig[:63]))
}

// Whatever is wrong with the only capability.
func TestCapabilityRefused(t *testing.T) {
	v := verifier(t, nil)
	who := address(alice)
	signed := func(edit func(*siwe.Message)) session.AuthSig { return eoa(t, alice, signIn(t, who, edit)) }
	good := signed(nil)
	for _, c := range []struct {
		name       string
		capability session.AuthSig
		code       Code
		part       string
	}{
		{"another session's", signed(func(m *siwe.Message) { m.URI = session.KeyURI + strings.Repeat("ab", 32) }), Invalid, "not for this session key"},
		{"a web site's", signed(func(m *siwe.Message) { m.URI = "https://localhost/login" }), Invalid, "not for this session key"},
		{"URI in upper case", signed(func(m *siwe.Message) { m.URI = "lit:session:" + strings.ToUpper(m.URI[12:]) }), Invalid, "not for this session key"},
		{"grants nothing", signed(func(m *siwe.Message) { m.Resources = nil }), ScopeTooLimited, "grants nothing"},
		{"grants something else", signed(grant(t, recap.Action, "*", recap.Execute)), ScopeTooLimited, "does not grant"},
		{"grants another PKP", signed(grant(t, recap.PKP, otherID, recap.SignPKP)), ScopeTooLimited, "does not grant"},
		{"words differ", signed(func(m *siwe.Message) { m.Statement += " Not." }), Invalid, "statement"},
		{"two ReCaps", signed(func(m *siwe.Message) { m.Resources = append(m.Resources, m.Resources[0]) }), Invalid, "second ReCap"},
		{"expired", signed(func(m *siwe.Message) { m.ExpirationTime = at(0) }), Expired, "expired"},
		{"endless", signed(func(m *siwe.Message) { m.ExpirationTime = nil }), Invalid, "no expiration"},
		{"too long", signed(func(m *siwe.Message) { m.ExpirationTime = at(31 * 24 * time.Hour) }), Invalid, "longer"},
		{"from the future", signed(func(m *siwe.Message) { m.IssuedAt = *at(61 * time.Second) }), Invalid, "future"},
		{"not good yet", signed(func(m *siwe.Message) { m.NotBefore = at(2 * time.Minute) }), Invalid, "not good before"},
		{"a context of its own", signed(func(m *siwe.Message) {
			rc, err := recap.FromMessage(m)
			require.NoError(t, err)
			m.Statement = strings.TrimSuffix(m.Statement, rc.Statement())
			require.NoError(t, rc.AddContext(json.RawMessage(`{"auth_context":{"authSigAddress":"0xvictim"}}`)))
			m.Statement, m.Resources = m.Statement+rc.Statement(), []string{rc.Encode()}
		}), Invalid, "only nodes may write"},
		{"a context beside the ReCap", signed(func(m *siwe.Message) { m.Resources = append(m.Resources, "lit-resolvedauthcontext://*") }), Invalid, "only nodes may write"},
		{"litParam malformed", signed(func(m *siwe.Message) { m.Resources = append(m.Resources, "litParam:a:*") }), Invalid, "litParam"},
		{"litParam twice", signed(func(m *siwe.Message) { m.Resources = append(m.Resources, "litParam:a:YQ", "litParam:a:Yg") }), Invalid, "twice"},
		{"signed by another", eoa(t, mallory, signIn(t, who, nil)), Invalid, "address is not the message's"},
		{"signed by another who says it is not", changed(eoa(t, mallory, signIn(t, who, nil)), func(a *session.AuthSig) { a.Address = who.Hex() }), Invalid, "does not fit"},
		{"changed", changed(good, func(a *session.AuthSig) {
			a.SignedMessage = strings.Replace(a.SignedMessage, "localhost", "localhosts", 1)
		}), Invalid, "does not fit"},
		{"not SIWE", eoa(t, alice, "hello"), Invalid, "EIP-4361"},
		{"a session in a session", open(nil, good), Invalid, "is no capability"},
		{"a Solana signature", changed(good, func(a *session.AuthSig) { a.DerivedVia = session.ViaSolana }), Invalid, "is no capability"},
		{"said to be the network's", changed(good, func(a *session.AuthSig) { a.Algo = session.AlgoNetwork }), Invalid, "network"},
		{"said to be a contract's", changed(good, func(a *session.AuthSig) { a.DerivedVia = session.ViaContract }), WrongKindOfAuthSig, "asks no contracts"},
	} {
		_, err := verify(t, v, open(nil, c.capability), signPKP)
		requireCode(t, err, c.code, c.part, c.name)
	}
	_, err := verify(t, v, open(nil, signed(grant(t, recap.PKP, tokenID, recap.SignPKP))), signPKP)
	require.NoError(t, err, "the PKP by name")
}

func at(d time.Duration) *siwe.Time { out := siwe.NewTime(now.Add(d)); return &out }

func changed(a session.AuthSig, edit func(*session.AuthSig)) session.AuthSig { edit(&a); return a }

// grant makes the message grant one thing only.
func grant(t *testing.T, p recap.Prefix, id string, a recap.Ability) func(*siwe.Message) {
	return func(m *siwe.Message) {
		rc := recap.New()
		require.NoError(t, rc.Add(recap.Resource{Prefix: p, ID: id}, a, nil))
		m.Statement, m.Resources = rc.Statement(), []string{rc.Encode()}
	}
}

func TestOneOfTwoCapabilitiesVerifies(t *testing.T) {
	v := verifier(t, nil)
	good := eoa(t, alice, signIn(t, address(alice), nil))
	bad := changed(eoa(t, mallory, signIn(t, address(alice), nil)), func(a *session.AuthSig) { a.Address = address(alice).Hex() })
	for _, list := range [][]session.AuthSig{{good, bad}, {bad, good}} {
		caller, err := verify(t, v, open(nil, list...), signPKP)
		require.NoError(t, err)
		require.Equal(t, address(alice), *caller.Ethereum)
	}
	caller, err := verify(t, v, open(nil, bad, good), signPKP)
	require.NoError(t, err)
	require.Len(t, caller.Ignored, 1)
	require.ErrorIs(t, caller.Ignored[0], errSignature)
	_, err = verify(t, v, open(nil, bad, bad), signPKP)
	requireCode(t, err, Invalid, "capability 2", "two bad ones")
}

func TestExpiresWithTheCapability(t *testing.T) {
	v := verifier(t, nil)
	caller, err := verify(t, v, open(nil, eoa(t, alice, signIn(t, address(alice), func(m *siwe.Message) { m.ExpirationTime = at(time.Minute) }))), signPKP)
	require.NoError(t, err)
	require.Equal(t, now.Add(time.Minute), caller.Expires)
}

func TestLitParams(t *testing.T) {
	v := verifier(t, nil)
	caller, err := verify(t, v, open(nil, eoa(t, alice, signIn(t, address(alice), func(m *siwe.Message) {
		m.Resources = append(m.Resources, "litParam:name:dsOpbG8", "litParam:b:", "https://x.y")
	}))), signPKP)
	require.NoError(t, err)
	require.Equal(t, map[string]string{"name": "vélo", "b": ""}, caller.LitParams)
}
