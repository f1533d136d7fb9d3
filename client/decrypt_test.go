package client

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/timelock"
	"github.com/conclave-network/conclave/watcher/auth/recap"
)

func TestDecrypt(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	e := n.encrypt(c)
	got, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), e)
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
	require.Empty(t, got.Faults)
	statement, err := c.SignIn(t.Context(), n.person, SessionOptions{})
	require.NoError(t, err)
	got, err = c.Decrypt(t.Context(), statement, e)
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
	raw, err := json.Marshal(n.session(c, n.person, recap.Decrypt).For(c.Nodes()))
	require.NoError(t, err)
	sigs, err := ParseSessionSigs(raw)
	require.NoError(t, err)
	_, err = c.Decrypt(t.Context(), sigs, e)
	require.NoError(t, err)
}

func TestDecryptWithABadNode(t *testing.T) {
	for name, spoil := range map[string]spoiler{
		"dead": dead, "slow": slow, "huge": huge, "refuses": status(401, "NodeNotAuthorized"), "fails": status(500, "NodeUnknownError"),
		"nonsense": func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool { answer(w, []int{1}); return true },
		"wrong share": func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"signatureShare": n.net.shares("something else")[n.index]})
			return true
		},
		"another's share": func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"signatureShare": n.net.shares("x")[(n.index+1)%4]})
			return true
		},
		"huge header": func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			w.Header().Set("X-Long", strings.Repeat("x", 128<<10))
			answer(w, map[string]any{})
			return true
		},
		"redirects": func(_ *testNode, w http.ResponseWriter, r *http.Request) bool {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusTemporaryRedirect)
			return true
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := newTestnet(t)
			c := n.connect()
			n.nodes[1].spoil(only(sharePath, spoil))
			begin := time.Now()
			got, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
			require.NoError(t, err)
			require.Equal(t, "secret", string(got.Data))
			require.Less(t, time.Since(begin), 8*time.Second, "it waited for the bad node")
			for _, f := range got.Faults {
				require.Equal(t, n.nodes[1].server.URL, f.Node.URL, f)
			}
		})
	}
}

func TestDecryptNamesWhoSentAWrongShare(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	e := n.encrypt(c)
	conditions, hash, err := canonical(e.Field, e.Conditions)
	require.NoError(t, err)
	require.NotContains(t, string(conditions), "conditionType")
	p := &pool{state: c.state(), hash: hash, sealed: e.Encrypted}
	shares := n.shares(Identity(hash, [32]byte(unhex(t, e.DataToEncryptHash))))
	shares[1] = n.shares("something else")[1]
	for i, node := range c.Nodes() {
		raw, err := json.Marshal(map[string]any{"signatureShare": shares[i]})
		require.NoError(t, err)
		done, err := p.take(node, raw)
		require.NoError(t, err)
		require.Equal(t, i == 3, done)
	}
	require.Equal(t, "secret", string(p.data))
	require.Len(t, p.wrong(), 1)
	require.Equal(t, n.nodes[1].server.URL, p.wrong()[0].Node.URL)
	require.ErrorIs(t, p.wrong()[0], ErrAnswer)
}

func TestDecryptRefused(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	n.nodes[2].spoil(only(sharePath, dead))
	_, err := c.Decrypt(t.Context(), n.session(c, stranger(t), recap.Decrypt), n.encrypt(c))
	f := failure(t, err)
	require.True(t, f.Refused())
	require.Zero(t, f.Good)
	require.Len(t, f.Nodes, 4)
	require.Equal(t, "do better", f.Hint())
	require.ErrorContains(t, err, "3 nodes: NodeAccessControlConditionsReturnedNotAuthorized: because of")
	_, err = c.Decrypt(t.Context(), n.session(c, n.person, recap.SignPKP), n.encrypt(c))
	require.ErrorContains(t, err, "NodeAuthSigScopeTooLimited")
}

func TestDecryptWithTooFewNodes(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	n.nodes[0].spoil(dead)
	n.nodes[3].spoil(only(sharePath, status(401, "NodeNotAuthorized")))
	_, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	f := failure(t, err)
	require.False(t, f.Refused(), "one refusal may be a lie")
	require.ErrorIs(t, err, ErrUnreachable)
}

func TestDecryptWithTooManyWrongShares(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	for _, node := range n.nodes[:2] {
		node.spoil(only(sharePath, func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"signatureShare": n.net.shares("something else")[n.index]})
			return true
		}))
	}
	_, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	f := failure(t, err)
	require.Zero(t, f.Good)
	require.ErrorIs(t, err, ErrAnswer)
}

func TestDecryptRefusesAForgedCiphertextAtOnce(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	e := n.encrypt(c)
	e.Ciphertext[len(e.Ciphertext)-2] ^= 1
	_, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), e)
	require.ErrorIs(t, err, timelock.ErrCiphertext)
	var f *Failure
	require.False(t, errors.As(err, &f))
}
