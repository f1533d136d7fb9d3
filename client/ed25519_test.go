package client

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha512"
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"filippo.io/edwards25519"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/watcher/auth/recap"
)

// ed25519Root is the secret of the test network's Ed25519 root key.
var ed25519Root = edwards.Small(7)

// signEd25519 signs as the whole network would, with the PKP's key.
func signEd25519(message []byte) []byte {
	tweak := derive.Ed25519Tweak(keyID)
	secret, err := edwards.DecodeScalar(tweak[:])
	if err != nil {
		panic(err)
	}
	secret.Add(secret, ed25519Root)
	wide := make([]byte, 64)
	_, _ = rand.Read(wide)
	nonce, err := edwards25519.NewScalar().SetUniformBytes(wide)
	if err != nil {
		panic(err)
	}
	r := new(edwards25519.Point).ScalarBaseMult(nonce).Bytes()
	public := new(edwards25519.Point).ScalarBaseMult(secret).Bytes()
	hash := sha512.Sum512(slices.Concat(r, public, message))
	c, err := edwards25519.NewScalar().SetUniformBytes(hash[:])
	if err != nil {
		panic(err)
	}
	return append(r, c.MultiplyAdd(c, secret, nonce).Bytes()...)
}

func TestSignEd25519(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	key, err := c.PKP(t.Context(), tokenID)
	require.NoError(t, err)
	s := n.session(c, n.person, recap.SignPKP)
	for _, message := range []string{"", "hello"} {
		sig, err := c.SignEd25519(t.Context(), s, key, []byte(message))
		require.NoError(t, err)
		require.True(t, ed25519.Verify(key.Ed25519, []byte(message), sig))
	}
	_, err = c.SignEd25519(t.Context(), n.session(c, stranger(t), recap.SignPKP), key, []byte("hello"))
	require.True(t, failure(t, err).Refused())
	none := key
	none.Ed25519 = nil
	_, err = c.SignEd25519(t.Context(), s, none, []byte("hello"))
	require.ErrorContains(t, err, "no Ed25519 key")

	// Three nodes that lie do not matter, four do.
	another := hexutil.Encode(signEd25519([]byte("another message")))
	for i, body := range []map[string]any{
		{"signature": another}, {"signature": "0x12"}, {"signature": map[string]any{"r": another}}, {},
	} {
		sig, err := c.SignEd25519(t.Context(), s, key, []byte("hello"))
		require.NoError(t, err)
		require.True(t, ed25519.Verify(key.Ed25519, []byte("hello"), sig))
		n.nodes[i].spoil(only(signPath, func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, body)
			return true
		}))
	}
	_, err = c.SignEd25519(t.Context(), s, key, []byte("hello"))
	require.ErrorIs(t, err, ErrAnswer)
}

func (n *testNode) signsMessage(w http.ResponseWriter, fields map[string]json.RawMessage) bool {
	var scheme string
	var ints []int
	if json.Unmarshal(fields["signingScheme"], &scheme) != nil || scheme != "SchnorrEd25519Sha512" || json.Unmarshal(fields["toSign"], &ints) != nil {
		return false
	}
	message := make([]byte, len(ints))
	for i, b := range ints {
		message[i] = byte(b)
	}
	answer(w, map[string]any{"signature": hexutil.Encode(signEd25519(message)), "publicKey": "0x"})
	return true
}
