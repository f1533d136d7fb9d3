package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/timelock"
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

func TestSign(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	key, err := c.PKP(t.Context(), tokenID)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(n.pkp.PublicKey), key.Address)
	s := n.session(c, n.person, recap.SignPKP)
	digest := common.Hash{1, 2, 3}
	sig, err := c.Sign(t.Context(), s, key, digest)
	require.NoError(t, err)
	require.Equal(t, n.signature(digest[:]), sig)
	ids := map[string]bool{}
	for _, node := range n.nodes {
		for _, id := range node.came(signPath) {
			ids[id] = true
		}
	}
	require.Len(t, ids, 1, "one request id for all nodes")
	_, err = c.Sign(t.Context(), n.session(c, stranger(t), recap.SignPKP), key, digest)
	require.True(t, failure(t, err).Refused())
}

func TestSignWithBadNodes(t *testing.T) {
	lie := func(change func(n *testNode, s *Signature)) spoiler {
		return func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			s := n.net.signature(make([]byte, 32)) // the digest that is asked for below
			change(n, &s)
			answerSignature(w, s)
			return true
		}
	}
	for name, spoil := range map[string]spoiler{
		"dead": dead, "slow": slow, "huge": huge, "busy": busyAtFirst(1000, 1), "refuses": status(401, "NodeNotAuthorized"),
		"nothing": func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{})
			return true
		},
		"null": func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"signature": nil})
			return true
		},
		"another digest": lie(func(n *testNode, s *Signature) { *s = n.net.signature([]byte(strings.Repeat("x", 32))) }),
		"wrong v":        lie(func(_ *testNode, s *Signature) { s.V = 55 - s.V }),
		"v of a chain":   lie(func(_ *testNode, s *Signature) { s.V += 10 }),
		"v as in go":     lie(func(_ *testNode, s *Signature) { s.V -= 27 }),
		"high s": lie(func(_ *testNode, s *Signature) {
			s.S = common.BigToHash(new(big.Int).Sub(crypto.S256().Params().N, s.S.Big()))
			s.V = 55 - s.V
		}),
		"zero":             lie(func(_ *testNode, s *Signature) { *s = Signature{V: 27} }),
		"r over the order": lie(func(_ *testNode, s *Signature) { s.R = common.MaxHash }),
	} {
		t.Run(name, func(t *testing.T) {
			n := newTestnet(t)
			c := n.connect()
			key, err := c.PKP(t.Context(), tokenID)
			require.NoError(t, err)
			for _, node := range n.nodes[:3] { // even so many: one signature is enough
				node.spoil(only(signPath, spoil))
			}
			s := n.session(c, n.person, recap.SignPKP)
			sig, err := c.Sign(t.Context(), s, key, [32]byte{})
			require.NoError(t, err)
			require.Equal(t, n.signature(make([]byte, 32)), sig)

			n.nodes[3].spoil(only(signPath, spoil))
			ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
			defer cancel()
			_, err = c.Sign(ctx, s, key, [32]byte{})
			require.Len(t, failure(t, err).Nodes, 4)
		})
	}
}

func TestTheChainsKeyOfAPKPIsDerivedAgain(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	n.pkp = other
	_, err = c.PKP(t.Context(), tokenID)
	require.ErrorIs(t, err, ErrChain)
}

func TestAccount(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	key, err := c.PKP(t.Context(), tokenID)
	require.NoError(t, err)
	a := Account{c, n.session(c, n.person, recap.SignPKP), key}

	sig, err := a.SignMessage(t.Context(), []byte("hello"))
	require.NoError(t, err)
	require.Equal(t, n.signature(crypto.Keccak256([]byte("\x19Ethereum Signed Message:\n5hello"))), sig)

	id := big.NewInt(31337)
	to := common.Address{1}
	opts := a.Transactor(t.Context(), id)
	tx, err := opts.Signer(opts.From, types.NewTx(&types.DynamicFeeTx{ChainID: id, Nonce: 3, To: &to, Value: big.NewInt(4), Gas: 21000, GasFeeCap: big.NewInt(9)}))
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(id), tx)
	require.NoError(t, err)
	require.Equal(t, key.Address, from)
	_, err = opts.Signer(to, tx)
	require.Error(t, err)

	var data apitypes.TypedData
	require.NoError(t, json.Unmarshal([]byte(`{"types":{"EIP712Domain":[{"name":"name","type":"string"}],"Mail":[{"name":"text","type":"string"}]},
		"primaryType":"Mail","domain":{"name":"x"},"message":{"text":"hello"}}`), &data))
	digest, err := TypedDataDigest(data)
	require.NoError(t, err)
	sig, err = a.SignTypedData(t.Context(), data)
	require.NoError(t, err)
	require.Equal(t, n.signature(digest[:]), sig)
	_, err = a.SignTypedData(t.Context(), apitypes.TypedData{PrimaryType: "Mail"})
	require.Error(t, err)

	// A PKP signs in as any account does.
	own, err := c.NewSession(t.Context(), a, SessionOptions{Grants: grants(recap.Decrypt)})
	require.NoError(t, err)
	got, err := c.Decrypt(t.Context(), own, n.encrypt(c))
	require.NoError(t, err)
	require.Equal(t, "secret", string(got.Data))
}

func TestPKPSession(t *testing.T) {
	const path = "/web/sign_session_key/v1"
	other := func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
		n.answerSession(w, "nothing that was asked for")
		return true
	}
	for name, spoil := range map[string]spoiler{
		"good": nil, "dead": dead, "refuses": status(401, "NodeNotAuthorized"), "another message": other,
		"another's share": func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{"signatureShare": n.net.shares("x")[(n.index+1)%4]})
			return true
		},
		"no share": func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, map[string]any{})
			return true
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := newTestnet(t)
			c := n.connect()
			key, err := c.PKP(t.Context(), tokenID)
			require.NoError(t, err)
			if spoil != nil {
				n.nodes[2].spoil(only(path, spoil))
			}
			o := SessionOptions{Grants: grants(recap.Decrypt)}
			s, err := c.NewPKPSession(t.Context(), n.person, key, o)
			require.NoError(t, err)
			got, err := c.Decrypt(t.Context(), s, n.encrypt(c)) // the nodes verify the network's signature
			require.NoError(t, err)
			require.Equal(t, "secret", string(got.Data))
			_, err = c.NewPKPSession(t.Context(), stranger(t), key, o)
			failure(t, err)
			if spoil == nil {
				return
			}
			n.nodes[3].spoil(only(path, spoil))
			_, err = c.NewPKPSession(t.Context(), n.person, key, o)
			require.NotEmpty(t, failure(t, err).Nodes)
		})
	}
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
