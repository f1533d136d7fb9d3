package client

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/recap"
)

const (
	sharePath = "/web/encryption/sign"
	signPath  = "/v1/pkp/sign"
	rule      = `[{"conditionType":"evmBasic","contractAddress":"","standardContractType":"","chain":"ethereum","method":"eth_getBalance",
		"parameters":[":userAddress","latest"],"returnValueTest":{"comparator":">=","value":"1"}}]`
)

func stranger(t *testing.T) Wallet {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return NewWallet(key)
}

func failure(t *testing.T, err error) *Failure {
	t.Helper()
	var f *Failure
	require.ErrorAs(t, err, &f)
	require.NotContains(t, f.Error(), "\n")
	require.Less(t, len(f.Error()), 8<<10)
	return f
}

func (n *testnet) encrypt(c *Client) *Envelope {
	n.t.Helper()
	e, err := c.Encrypt(access.EVMBasicField, json.RawMessage(rule), "ethereum", DataFile, []byte("secret"))
	require.NoError(n.t, err)
	return e
}

func TestConnect(t *testing.T) {
	n := newTestnet(t)
	n.nodes[0].spoil(dead)
	c := n.connect()
	require.EqualValues(t, 5, c.Epoch())
	require.Equal(t, 3, c.Threshold())
	require.Equal(t, n.key, c.NetworkKey())
	require.Len(t, c.Nodes(), 4)
	require.Equal(t, n.nodes[1].server.URL, c.Nodes()[1].URL)
	require.EqualValues(t, 2, c.Nodes()[1].ShareID)
}

func TestConnectBelievesNoNode(t *testing.T) {
	n := newTestnet(t)
	for _, node := range n.nodes[:2] {
		node.spoil(func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"networkPublicKey": strings.Repeat("ab", 48), "subnetPublicKey": strings.Repeat("ab", 48)})
			return true
		})
	}
	_, err := Connect(t.Context(), n.options())
	f := failure(t, err)
	require.Equal(t, 2, f.Good)
	require.ErrorIs(t, err, ErrAnswer)
	require.ErrorContains(t, err, "2 nodes: wrong answer: its network key is not the one on chain")
}

func TestOpenRefusesAChainThatMakesNoSense(t *testing.T) {
	for name, change := range map[string]func(n *testnet){
		"no epoch":          func(n *testnet) { n.epoch.Store(0) },
		"too few serve":     func(n *testnet) { n.kicked = map[int]bool{0: true, 1: true} },
		"one node":          func(n *testnet) { n.nodes = n.nodes[:1] },
		"no BLS key":        func(n *testnet) { n.key = bls.PublicKey{} },
		"identity as a key": func(n *testnet) { n.key = bls.PublicKey{0xc0} },
	} {
		n := newTestnet(t)
		change(n)
		_, err := Open(t.Context(), n.options())
		require.ErrorIs(t, err, ErrChain, name)
	}
	_, err := Open(t.Context(), Options{})
	require.Error(t, err)
}

func TestBusyNodesAreAskedAgain(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	for _, node := range n.nodes {
		node.spoil(only(sharePath, busyAtFirst(4, 0))) // more often than other failures are forgiven
	}
	got, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
}

func TestRetryAfterIsHonouredAndBounded(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	for _, node := range n.nodes {
		node.spoil(only(sharePath, busyAtFirst(1, 1)))
	}
	begin := time.Now()
	_, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	require.NoError(t, err)
	require.GreaterOrEqual(t, time.Since(begin), time.Second)

	for _, node := range n.nodes {
		node.spoil(only(sharePath, busyAtFirst(1000, 60000)))
	}
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err = c.Decrypt(ctx, n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	f := failure(t, err)
	require.Equal(t, "NodeBusy", f.Nodes[0].Code)
	pause, again := c.pause(&NodeError{Status: 429}, 60000*time.Second, 0)
	require.True(t, again)
	require.LessOrEqual(t, pause, 2*longestPause)
	_, again = c.pause(&NodeError{Status: 402}, 0, 0)
	require.False(t, again, "paying is not waiting")
}

func TestANewEpochIsFollowedOnce(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	e := n.encrypt(c)
	s := n.session(c, n.person, recap.Decrypt)
	n.nodes[0].server.Close()
	old := n.nodes[0]
	n.nodes = n.nodes[1:]
	n.start(3)
	for i, node := range n.nodes {
		node.index = i
	}
	n.epoch.Add(1)
	got, err := c.Decrypt(t.Context(), s, e)
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
	require.EqualValues(t, 6, c.Epoch())
	require.NotContains(t, fmt.Sprint(c.Nodes()), old.server.URL)
}

func TestKickedNodesAreNotAskedAndKeepTheirPlace(t *testing.T) {
	n := newTestnet(t)
	n.kicked[0] = true
	c := n.connect()
	require.Len(t, c.Nodes(), 3)
	require.EqualValues(t, 2, c.Nodes()[0].ShareID)
	got, err := c.Decrypt(t.Context(), n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
	require.Empty(t, n.nodes[0].came("/web/handshake"))
}

func TestInterrupted(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	for _, node := range n.nodes {
		node.spoil(slow)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(100*time.Millisecond, cancel)
	_, err := c.Decrypt(ctx, n.session(c, n.person, recap.Decrypt), n.encrypt(c))
	require.ErrorIs(t, err, context.Canceled)
}

func TestSessionsKeepTheirKeyAndRefuseNonsense(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	s := n.session(c, n.person, recap.Decrypt)
	for _, text := range []string{fmt.Sprint(s), fmt.Sprintf("%#v", s), fmt.Sprintf("%#v", n.person)} {
		require.NotContains(t, text, fmt.Sprintf("%x", s.key.Seed()))
		require.NotContains(t, text, fmt.Sprintf("%x", crypto.FromECDSA(n.person.key)))
	}
	for name, o := range map[string]SessionOptions{
		"no grants": {}, "too long": {Grants: grants(recap.Decrypt), Lifetime: MaxLifetime + 1}, "negative": {Grants: grants(recap.Decrypt), Lifetime: -1},
		"unknown ability": {Grants: grants("fly")},
	} {
		_, err := c.NewSession(t.Context(), n.person, o)
		require.Error(t, err, name)
	}
	for _, raw := range []string{"", "null", "{}", "[]", `{"a":{}}`} {
		_, err := ParseSessionSigs([]byte(raw))
		require.Error(t, err, raw)
	}
}

// FuzzAnswers gives nodes' answers of all kinds to what reads them. A node without a share of the right key helps nobody.
func FuzzAnswers(f *testing.F) {
	key, shares := nodes(f)
	root, err := secp256k1.GeneratePrivateKey()
	require.NoError(f, err)
	good, err := json.Marshal(map[string]any{"signatureShare": shares("x")[0], "siweMessage": "m", "dataSigned": ""})
	require.NoError(f, err)
	f.Add(good, 200)
	f.Add([]byte(`{"signature":{"r":"0x01","s":"0x02","v":27},"networkPublicKey":"ab","hdRootPubkeys":[]}`), 200)
	f.Add([]byte(`{"message":"no\n","errorCode":"NodeBusy","hint":"later"}`), 429)
	f.Fuzz(func(t *testing.T, raw []byte, code int) {
		st := &state{k: 3, bls: key, root: root.PubKey(), nodes: make([]Node, 4)}
		n := Node{URL: "http://127.0.0.1:1", ShareID: 1}
		require.Error(t, st.checkHandshake(raw))
		done, _ := (&pool{state: st}).take(n, raw)
		require.False(t, done)
		done, err := (&vote{state: st, uri: "lit:session:00", shares: map[string][]bls.Share{}}).take(n, raw)
		require.False(t, done)
		require.Error(t, err)
		failure := &Failure{Nodes: []*NodeError{refusal(n, code, raw)}}
		require.Less(t, len(failure.Error()), 4*(maxCode+maxText)+200)
		require.NotContains(t, failure.Error()+failure.Hint(), "\n")
	})
}
