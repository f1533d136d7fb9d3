package e2e

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	dev "github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// asker makes requests for a decryption share, and proofs good and bad.
type asker struct {
	t   *testing.T
	m   *member
	who dev.Account
	key ed25519.PrivateKey // of sessions
}

func newAsker(t *testing.T, m *member) *asker {
	_, key, err := ed25519.GenerateKey(nil)
	require.NoError(t, err)
	return &asker{t, m, dev.Development()[7], key}
}

// isMe is the condition that the caller is the asker's wallet, for which no chain is asked.
func (a *asker) isMe() string {
	return fmt.Sprintf(`[{"contractAddress":"","standardContractType":"","chain":"ethereum","method":"","parameters":[":userAddress"],`+
		`"returnValueTest":{"comparator":"=","value":"%s"}}]`, a.who.Address)
}

// ask posts a request to the node.
func (a *asker) ask(conditions string, authSig any, more string) (status int, answer map[string]any, text string) {
	a.t.Helper()
	proof, err := json.Marshal(authSig)
	require.NoError(a.t, err)
	body := fmt.Sprintf(`{"accessControlConditions":%s,"dataToEncryptHash":"%064x","authSig":%s%s}`, conditions, 1, proof, more)
	res, err := client.Post(fmt.Sprintf("http://127.0.0.1:%d/web/encryption/sign", a.m.http), "application/json", strings.NewReader(body))
	require.NoError(a.t, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	require.NoError(a.t, err)
	require.NoError(a.t, json.Unmarshal(raw, &answer), "%s", raw)
	return res.StatusCode, answer, string(raw)
}

// refused wants a refusal with a code, and a share for nobody.
func (a *asker) refused(name string, status int, code, conditions string, authSig any, more string) string {
	a.t.Helper()
	got, answer, text := a.ask(conditions, authSig, more)
	require.Equal(a.t, status, got, "%s: %s", name, text)
	require.Equal(a.t, code, answer["errorCode"], "%s: %s", name, text)
	require.NotEmpty(a.t, answer["hint"], name)
	require.NotEmpty(a.t, answer["message"], name)
	require.NotContains(a.t, text, "signatureShare", name)
	require.NotContains(a.t, text, hush, name)
	return text
}

// wallet signs a text; edit changes the 65 bytes.
func (a *asker) wallet(text string, edit func([]byte) []byte) session.AuthSig {
	a.t.Helper()
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), a.who.Key)
	require.NoError(a.t, err)
	sig[64] += 27
	if edit != nil {
		sig = edit(sig)
	}
	return session.AuthSig{Sig: hexutil.Encode(sig), DerivedVia: session.ViaWallet, SignedMessage: text, Address: a.who.Address.Hex()}
}

// text is a message to sign: without grants it is a proof by itself.
func (a *asker) text(edit func(*session.SignIn)) string {
	a.t.Helper()
	s := session.SignIn{Address: a.who.Address, Nonce: "0123456789", IssuedAt: time.Now(), Expiration: time.Now().Add(time.Hour)}
	if edit != nil {
		edit(&s)
	}
	text, err := s.Text()
	require.NoError(a.t, err)
	return text
}

// lends makes a message a capability of the asker's session key.
func (a *asker) lends(s *session.SignIn) {
	s.URI = session.KeyURI + hex.EncodeToString(a.key.Public().(ed25519.PublicKey))
	s.Grants = []session.Grant{{Request: decryptAnything()}}
}

func decryptAnything() session.Request {
	return session.Request{Resource: recap.Resource{Prefix: recap.AccessControl, ID: recap.Any}, Ability: recap.Decrypt}
}

// session is a session for the node, changed before it is signed.
func (a *asker) session(edit func(*session.Message)) session.AuthSig {
	a.t.Helper()
	m := session.Message{
		Requests: []session.Request{decryptAnything()}, IssuedAt: siwe.NewTime(time.Now()), Expiration: siwe.NewTime(time.Now().Add(time.Hour)),
		NodeAddress: fmt.Sprintf("http://127.0.0.1:%d", a.m.http), Capabilities: []session.AuthSig{a.wallet(a.text(a.lends), nil)},
	}
	if edit != nil {
		edit(&m)
	}
	return session.Sign(a.key, m)
}

func (a *asker) capability(edit func(*session.SignIn), signature func([]byte) []byte) session.AuthSig {
	return a.session(func(m *session.Message) {
		m.Capabilities = []session.AuthSig{a.wallet(a.text(func(s *session.SignIn) {
			a.lends(s)
			if edit != nil {
				edit(s)
			}
		}), signature)}
	})
}

// high is the other s of the same signature, which malleability allows.
func high(sig []byte) []byte {
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(sig[32:64])
	sig[64] ^= 27 ^ 28
	return sig
}

const invalid, expired, narrow = "NodeInvalidAuthSig", "NodeExpiredAuthSig", "NodeAuthSigScopeTooLimited"

// TestBadProofsGetNoShare shows one real node every kind of proof that proves nothing.
func TestBadProofsGetNoShare(t *testing.T) {
	n := shared(t)
	a := newAsker(t, n.nodes[0])
	for name, good := range map[string]any{"session": a.session(nil), "wallet": a.wallet(a.text(nil), nil)} {
		status, answer, text := a.ask(a.isMe(), good, "")
		require.Equal(t, http.StatusOK, status, "%s: %s", name, text)
		require.NotEmpty(t, answer["signatureShare"])
	}
	v := func(v byte) func([]byte) []byte {
		return func(sig []byte) []byte { sig[64] = v; return sig }
	}
	long := func(by time.Duration) func(*session.SignIn) {
		return func(s *session.SignIn) { s.IssuedAt, s.Expiration = time.Now().Add(by), time.Now().Add(by+time.Hour) }
	}
	elsewhere := fmt.Sprintf("http://127.0.0.1:%d", n.nodes[1].http)
	mine := fmt.Sprintf("http://127.0.0.1:%d", a.m.http)
	retargeted := a.session(func(m *session.Message) { m.NodeAddress = elsewhere })
	replayed := retargeted
	retargeted.SignedMessage = strings.Replace(retargeted.SignedMessage, elsewhere, mine, 1)
	forged := a.session(nil)
	forged.Sig = strings.Repeat("00", 64)
	for name, c := range map[string]struct {
		proof session.AuthSig
		code  string
	}{
		"expired session": {a.session(func(m *session.Message) {
			m.IssuedAt, m.Expiration = siwe.NewTime(time.Now().Add(-2*time.Hour)), siwe.NewTime(time.Now().Add(-time.Hour))
		}), expired},
		"session of the future": {a.session(func(m *session.Message) {
			m.IssuedAt, m.Expiration = siwe.NewTime(time.Now().Add(time.Hour)), siwe.NewTime(time.Now().Add(2*time.Hour))
		}), invalid},
		"session of another node":      {replayed, invalid},
		"re-targeted session":          {retargeted, invalid},
		"session without capability":   {a.session(func(m *session.Message) { m.Capabilities = nil }), invalid},
		"capability without grants":    {a.capability(func(s *session.SignIn) { s.Grants = nil }, nil), narrow},
		"capability of another key":    {a.capability(func(s *session.SignIn) { s.URI = session.KeyURI + strings.Repeat("ab", 32) }, nil), invalid},
		"expired capability":           {a.capability(long(-2*time.Hour), nil), expired},
		"capability of the future":     {a.capability(long(time.Hour), nil), invalid},
		"capability with high s":       {a.capability(nil, high), invalid},
		"session for nothing":          {a.session(func(m *session.Message) { m.Requests = nil }), narrow},
		"forged session signature":     {forged, invalid},
		"expired wallet signature":     {a.wallet(a.text(long(-2*time.Hour)), nil), expired},
		"wallet signature of tomorrow": {a.wallet(a.text(long(24*time.Hour)), nil), invalid},
		"high s":                       {a.wallet(a.text(nil), high), invalid},
		"v is 29":                      {a.wallet(a.text(nil), v(29)), invalid},
		"v of EIP-155":                 {a.wallet(a.text(nil), v(37)), invalid},
		"the other v":                  {a.wallet(a.text(nil), func(sig []byte) []byte { sig[64] ^= 27 ^ 28; return sig }), invalid},
		"64 bytes":                     {a.wallet(a.text(nil), func(sig []byte) []byte { return sig[:64] }), invalid},
		"66 bytes":                     {a.wallet(a.text(nil), func(sig []byte) []byte { return append(sig, 0) }), invalid},
		"zeros":                        {a.wallet(a.text(nil), func(sig []byte) []byte { return make([]byte, 65) }), invalid},
		"capability as a proof":        {a.wallet(a.text(a.lends), nil), invalid},
	} {
		a.refused(name, http.StatusUnauthorized, c.code, a.isMe(), c.proof, "")
	}
	a.refused("no proof", http.StatusUnauthorized, invalid, a.isMe(), map[string]string{}, "")
}

// TestBadConditionsGetNoShare asks one real node about conditions that mean nothing, and about chains whose endpoints are
// dead, slow, malformed, huge or on another chain.
func TestBadConditionsGetNoShare(t *testing.T) {
	n := shared(t)
	a := newAsker(t, n.nodes[0])
	proof := a.session(nil)
	const meaningless, unchecked, request = "NodeInvalidAccessControlConditions", "NodeAccessControlConditionsCheckFailed", "NodeInvalidRequest"
	on := func(chain, standard, method, parameters, comparator string) string {
		return fmt.Sprintf(`[{"contractAddress":"%s","standardContractType":"%s","chain":"%s","method":"%s","parameters":[%s],`+
			`"returnValueTest":{"comparator":"%s","value":"0"}}]`, a.who.Address, standard, chain, method, parameters, comparator)
	}
	balance := func(chain string) string { return on(chain, "", "eth_getBalance", `":userAddress","latest"`, ">=") }
	for name, conditions := range map[string]string{
		"unknown chain":      balance("anvil"),
		"unknown method":     on("yellowstone", "", "eth_sign", `":userAddress"`, "="),
		"unknown function":   on("yellowstone", "ERC20", "transfer", `":userAddress"`, "="),
		"unknown kind":       on("yellowstone", "ERC9999", "balanceOf", `":userAddress"`, "="),
		"unknown comparator": on("yellowstone", "", "eth_getBalance", `":userAddress","latest"`, "~"),
		"wrong parameter":    on("yellowstone", "", "eth_getBalance", `"somebody","latest"`, ">="),
		"no contract there":  on("yellowstone", "ERC20", "balanceOf", `":userAddress"`, ">="),
		"no conditions":      `[]`,
		"no array":           `{}`,
	} {
		a.refused(name, http.StatusBadRequest, meaningless, conditions, proof, "")
	}
	for name, more := range map[string]string{"chain is a number": `,"chain":7`, "chain is too long": `,"chain":"` + strings.Repeat("e", 1000) + `"`} {
		a.refused(name, http.StatusBadRequest, request, a.isMe(), proof, more)
	}
	for _, chain := range []string{"base", "polygon", "optimism", "celo"} {
		begin := time.Now()
		a.refused(chain, http.StatusBadGateway, unchecked, balance(chain), proof, "")
		require.Less(t, time.Since(begin), 7*time.Second, "%s: an endpoint has three seconds", chain)
	}
	text := a.refused("no endpoints", http.StatusBadGateway, unchecked, balance("fantom"), proof, "")
	require.Contains(t, text, "no endpoints")
	for _, chain := range []string{"avalanche", "ethereum", "yellowstone", "lit"} { // the first endpoints of two of them are bad
		status, _, text := a.ask(balance(chain), proof, "")
		require.Equal(t, http.StatusOK, status, "%s: %s", chain, text)
	}
	log, err := os.ReadFile(a.m.log())
	require.NoError(t, err)
	require.False(t, bytes.Contains(log, []byte(hush)), "an endpoint's key is in the log")
	require.Contains(t, string(log), "is on chain 1, not 137", "the operator is told what is wrong")
}
