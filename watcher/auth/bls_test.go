package auth

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

var pkp = common.HexToAddress("0x1563915e194D8CfBA1943570603F7606A3115508")

// issued is what the network signs for a client's message.
func issued(t testing.TB, context session.AuthContext) string {
	text, err := session.Rebuild(session.Issue{SessionKeyURI: sessionURI(), Message: signIn(t, session.Placeholder, nil), PKP: pkp, Context: context}, now)
	require.NoError(t, err)
	return text
}

func TestPKPSession(t *testing.T) {
	key := newBLSKey(t, 7)
	v := verifier(t, func(c *Config) { c.NetworkKey = func() []byte { return key.public } })
	context := session.AuthContext{ActionIPFSIDStack: []string{"QmX"}, AuthMethodContexts: []session.MethodContext{{UserID: "u", AppID: "a", AuthMethodType: 6}}}
	text := issued(t, context)
	good := key.sign(t, pkp, text)
	caller, err := verify(t, v, open(nil, good), signPKP)
	require.NoError(t, err)
	require.Equal(t, Network, caller.SignedBy)
	require.Equal(t, pkp, *caller.Ethereum)
	require.Equal(t, []session.AuthContext{context}, caller.Contexts)
	require.True(t, caller.Allows(signPKP.Resource, signPKP.Ability))

	infinity := "c0" + strings.Repeat("00", 95)
	for _, c := range []struct {
		name, part string
		sig        session.AuthSig
	}{
		{"another network's", "not the network's", newBLSKey(t, 8).sign(t, pkp, text)},
		{"over another message", "not the network's", changed(good, func(a *session.AuthSig) { a.SignedMessage = strings.Replace(text, "Nonce: 0x", "Nonce: 0y", 1) })},
		{"for another PKP", "address is not the message's", changed(good, func(a *session.AuthSig) { a.Address = address(mallory).Hex() })},
		{"the identity", "not the network's", changed(good, func(a *session.AuthSig) { a.Sig = `{"ProofOfPossession":"` + infinity + `"}` })},
		{"no point", "not the network's", changed(good, func(a *session.AuthSig) {
			a.Sig = `{"ProofOfPossession":"` + strings.Repeat("ff", 96) + `"}`
		})},
		{"short", "not 96 bytes", changed(good, func(a *session.AuthSig) { a.Sig = `{"ProofOfPossession":"00"}` })},
		{"bare hex", "network's signature", changed(good, func(a *session.AuthSig) { a.Sig = strings.Repeat("00", 96) })},
		{"another scheme", "not 96 bytes", changed(good, func(a *session.AuthSig) { a.Sig = strings.Replace(a.Sig, "ProofOfPossession", "Basic", 1) })},
		{"scheme twice", "twice", changed(good, func(a *session.AuthSig) { a.Sig = strings.Replace(a.Sig, "{", `{"ProofOfPossession":"",`, 1) })},
		{"a wallet that vouches for itself", "only nodes may write", eoa(t, alice, strings.Replace(text, pkp.Hex(), address(alice).Hex(), 1))},
	} {
		_, err := verify(t, v, open(nil, c.sig), signPKP)
		requireCode(t, err, Invalid, c.part, c.name)
	}
	for name, edit := range map[string]func(*Config){
		"without a key":       func(c *Config) { c.NetworkKey = nil },
		"before there is one": func(c *Config) { c.NetworkKey = func() []byte { return nil } },
	} {
		_, err := verify(t, verifier(t, edit), open(nil, good), signPKP)
		requireCode(t, err, Invalid, "no key yet", name)
	}
	identity := append([]byte{0xc0}, make([]byte, 47)...)
	_, err = verify(t, verifier(t, func(c *Config) { c.NetworkKey = func() []byte { return identity } }), open(nil, changed(good, func(a *session.AuthSig) {
		a.Sig = `{"ProofOfPossession":"` + infinity + `"}`
	})), signPKP)
	requireCode(t, err, ChainFailed, "not a point", "the identity signs everything under the identity")
}

// A signature by @noble/curves over the message of a request that the SDK made.
func TestNetworkSignatureByNoble(t *testing.T) {
	var w struct {
		Network struct{ PublicKey, Sig string }
	}
	var made struct {
		Issue       struct{ SIWEMessage string }
		SessionSeed string
		Now         time.Time
	}
	readJSON(t, "testdata/wallets.json", &w)
	readJSON(t, "session/testdata/vectors.json", &made)
	key, err := hex.DecodeString(w.Network.PublicKey)
	require.NoError(t, err)
	c := &check{Verifier: verifier(t, func(c *Config) { c.NetworkKey = func() []byte { return key } }), now: made.Now, costly: 1}
	m, err := siwe.Parse(made.Issue.SIWEMessage)
	require.NoError(t, err)
	sig, err := json.Marshal(map[string]string{"ProofOfPossession": w.Network.Sig})
	require.NoError(t, err)
	require.NoError(t, c.verifyNetwork(string(sig), m))
	requireCode(t, c.verifyNetwork(string(sig), m), Invalid, "more than", "costly checks are counted")
}
