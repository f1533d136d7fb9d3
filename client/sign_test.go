package client

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
)

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

func TestSignaturesWaitForTheirTurn(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	key, err := c.PKP(t.Context(), tokenID)
	require.NoError(t, err)
	s := n.session(c, n.person, recap.SignPKP)
	full := make(chan struct{})
	var now, most atomic.Int64
	var once sync.Once
	n.nodes[0].spoil(only(signPath, func(_ *testNode, _ http.ResponseWriter, r *http.Request) bool {
		defer now.Add(-1)
		here := now.Add(1)
		for seen := most.Load(); here > seen && !most.CompareAndSwap(seen, here); seen = most.Load() {
		}
		if here == signAtOnce {
			once.Do(func() { close(full) })
		}
		select {
		case <-full:
		case <-r.Context().Done():
		}
		return false
	}))
	for _, node := range n.nodes[1:] {
		node.spoil(only(signPath, slow))
	}
	var wg sync.WaitGroup
	errs := make([]error, 2*signAtOnce-1)
	for i := range errs {
		wg.Go(func() { _, errs[i] = c.Sign(t.Context(), s, key, [32]byte{byte(i + 1)}) })
	}
	wg.Wait()
	require.NoError(t, errors.Join(errs...))
	require.EqualValues(t, signAtOnce, most.Load())

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for range signAtOnce {
		c.turns <- struct{}{}
	}
	_, err = c.Sign(ctx, s, key, [32]byte{1})
	require.ErrorIs(t, err, context.Canceled)
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
