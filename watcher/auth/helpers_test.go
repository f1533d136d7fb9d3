package auth

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/drand/kyber"
	//lint:ignore SA1019 only its aggregation is broken
	"github.com/drand/kyber/sign/bls"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// now is the time in all tests that do not say otherwise.
var now = time.Date(2026, 11, 22, 7, 10, 20, 0, time.UTC)

const (
	me       = "http://127.0.0.1:7470"
	nonce    = "0xabababab"
	tokenID  = "00000000000000000000000000000000000000000000000000000000000004d2"
	otherID  = "00000000000000000000000000000000000000000000000000000000000004d3"
	wildcard = recap.Any
)

var (
	signPKP = Requirement{Accept: Session, Resource: recap.Resource{Prefix: recap.PKP, ID: tokenID}, Ability: recap.SignPKP}
	decrypt = Requirement{Accept: Session | AnyWallet, Resource: recap.Resource{Prefix: recap.AccessControl, ID: "ab/cd"}, Ability: recap.Decrypt}

	sessionKey = ed25519.NewKeyFromSeed([]byte(strings.Repeat("s", 32)))
	alice      = mustKey(1)
	mallory    = mustKey(2)
)

func mustKey(n byte) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(append(make([]byte, 31), n))
	if err != nil {
		panic(err)
	}
	return key
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func verifier(t testing.TB, edit func(*Config)) *Verifier {
	cfg := Config{Now: func() time.Time { return now }, NodeAddresses: []string{"127.0.0.1:7470", "https://node.example:443"}}
	if edit != nil {
		edit(&cfg)
	}
	v, err := New(cfg)
	require.NoError(t, err)
	return v
}

func sessionURI() string {
	return session.KeyURI + hex.EncodeToString(sessionKey.Public().(ed25519.PublicKey))
}

// signIn returns a message that lends the session key all that the tests need, changed by edit.
func signIn(t testing.TB, who common.Address, edit func(*siwe.Message)) string {
	text, err := session.SignIn{Address: who, URI: sessionURI(), Nonce: nonce, IssuedAt: now.Add(-time.Second), Expiration: now.Add(time.Hour), Grants: []session.Grant{
		{Request: session.Request{Resource: recap.Resource{Prefix: recap.PKP, ID: wildcard}, Ability: recap.SignPKP}},
		{Request: session.Request{Resource: recap.Resource{Prefix: recap.AccessControl, ID: wildcard}, Ability: recap.Decrypt}},
	}}.Text()
	require.NoError(t, err)
	if edit == nil {
		return text
	}
	m, err := siwe.Parse(text)
	require.NoError(t, err)
	edit(m)
	return m.String()
}

// login returns a message that is a proof by itself.
func login(t testing.TB, who common.Address, edit func(*siwe.Message)) string {
	return signIn(t, who, func(m *siwe.Message) {
		m.URI, m.Statement, m.Resources = "https://localhost/login", "Hello.", nil
		if edit != nil {
			edit(m)
		}
	})
}

// eoa signs a text as a wallet does.
func eoa(t testing.TB, key *ecdsa.PrivateKey, text string) session.AuthSig {
	sig, err := crypto.Sign(siwe.Digest(text).Bytes(), key)
	require.NoError(t, err)
	sig[64] += 27
	return session.AuthSig{Sig: "0x" + hex.EncodeToString(sig), DerivedVia: session.ViaWallet, SignedMessage: text, Address: address(key).Hex()}
}

// open is a session of the capabilities, changed by edit before it is signed.
func open(edit func(*session.Message), capabilities ...session.AuthSig) session.AuthSig {
	m := session.Message{
		Requests: []session.Request{
			{Resource: recap.Resource{Prefix: recap.PKP, ID: wildcard}, Ability: recap.SignPKP},
			{Resource: recap.Resource{Prefix: recap.AccessControl, ID: wildcard}, Ability: recap.Decrypt},
		},
		Capabilities: capabilities, IssuedAt: siwe.NewTime(now), Expiration: siwe.NewTime(now.Add(10 * time.Minute)), NodeAddress: me,
	}
	if edit != nil {
		edit(&m)
	}
	return session.Sign(sessionKey, m)
}

func raw(t testing.TB, v any) json.RawMessage {
	out, err := json.Marshal(v)
	require.NoError(t, err)
	return out
}

func verify(t testing.TB, v *Verifier, sig any, need Requirement) (*Caller, error) {
	caller, err := v.Verify(context.Background(), raw(t, sig), need)
	require.Equal(t, err == nil, caller != nil)
	return caller, err
}

// requireCode wants a refusal with the code and a part of its text.
func requireCode(t testing.TB, err error, code Code, part, name string) {
	t.Helper()
	var e *Error
	require.ErrorAs(t, err, &e, name)
	require.Equal(t, code, e.Code, "%s: %v", name, err)
	require.Contains(t, err.Error(), part, name)
	d, ok := e.Code.Describe()
	require.True(t, ok, name)
	require.GreaterOrEqual(t, d.Status, 400)
	require.NotEmpty(t, d.Hint)
}

// blsKey is a network's key for tests.
type blsKey struct {
	secret kyber.Scalar
	public []byte
}

func newBLSKey(t testing.TB, n int64) blsKey {
	secret := blsSuite.G1().Scalar().SetInt64(n)
	public, err := blsSuite.G1().Point().Mul(secret, nil).MarshalBinary()
	require.NoError(t, err)
	return blsKey{secret, public}
}

func (k blsKey) sign(t testing.TB, pkp common.Address, text string) session.AuthSig {
	data := session.DataSigned(text)
	sig, err := bls.NewSchemeOnG2(blsSuite).Sign(k.secret, data[:])
	require.NoError(t, err)
	return session.AuthSig{Sig: `{"ProofOfPossession":"` + hex.EncodeToString(sig) + `"}`, Algo: session.AlgoNetwork, DerivedVia: session.ViaNetwork,
		SignedMessage: text, Address: pkp.Hex()}
}

func readJSON(t testing.TB, file string, into any) {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, into))
}
