package explain_test

import (
	"context"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/explain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	alice = gatetest.Address(chaintest.Key("alice"))
)

func TestExplain(t *testing.T) {
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c")
	n.Genesis()
	c := n.Dial()
	views, tips := chain.NewViews(c, n.Contracts), watcher.NewTips(store.Block{})
	set, err := chains.New(chains.Config{LocalChain: []string{"yellowstone"}}, chains.Options{Local: decrypt.Local{Client: c}})
	require.NoError(t, err)
	t.Cleanup(set.Close)
	evaluator, err := access.NewEvaluator(access.Config{Chains: set})
	require.NoError(t, err)
	g := gatetest.Gates(gatetest.Keysets(t, 4, 1, chaintest.RootKey()), chaintest.ChainID, tips)[0]
	e := &explain.Explainer{Gate: g, Views: views, Evaluator: evaluator}
	token := n.Mint(owner)
	public, err := views.Latest().Pubkey(ctx, token)
	require.NoError(t, err)
	move := func() store.BlockRef {
		b, err := c.Head(ctx)
		require.NoError(t, err)
		tips.Set(b, 0)
		return b.Ref()
	}
	ask := func(q explain.Question) explain.Explanation {
		t.Helper()
		got, err := e.Explain(ctx, q)
		require.NoError(t, err)
		return got
	}
	q := explain.Question{Address: alice, PublicKey: public}

	_, err = e.Explain(ctx, q)
	require.ErrorIs(t, err, gate.ErrNotReady)
	before := move()
	got := ask(q)
	require.Equal(t, before, got.Block)
	require.False(t, got.Allowed)
	require.Equal(t, string(permission.ByAddress), got.Rule)
	require.Contains(t, got.Remedy, "addPermittedAddress")
	require.Contains(t, got.Remedy, alice.Hex())
	require.Contains(t, got.Remedy, common.BigToHash(token).Hex())
	require.Equal(t, gatetest.Address(owner).Hex(), ask(explain.Question{Address: gatetest.Address(owner), PublicKey: public}).With)

	// What it says would allow it, does: for signing in first, then for all.
	permit := func(scope int64) {
		n.Send(owner, n.Contracts.PKPPermissions, nil, n.Permissions.PackAddPermittedAddress(token, alice, []*big.Int{big.NewInt(scope)}))
	}
	permit(2)
	require.Equal(t, got, ask(q), "a block that it has not seen")
	move()
	signIn := q
	signIn.SignIn = true
	require.False(t, ask(q).Allowed)
	got = ask(signIn)
	require.True(t, got.Allowed)
	require.Equal(t, string(permission.ByMethod), got.Rule)
	require.Empty(t, got.Remedy)
	n.Send(owner, n.Contracts.PKPPermissions, nil, n.Permissions.PackRemovePermittedAddress(token, alice))
	permit(1)
	move()
	got = ask(q)
	require.True(t, got.Allowed)
	require.Equal(t, alice.Hex(), got.With)

	// Conditions.
	conditions := func(who common.Address) json.RawMessage {
		return json.RawMessage(`[{"contractAddress":"","chain":"yellowstone","standardContractType":"","method":"",` +
			`"parameters":[":userAddress"],"returnValueTest":{"comparator":"=","value":"` + who.Hex() + `"}}]`)
	}
	asks := explain.Question{Address: alice, Field: access.EVMBasicField, Conditions: conditions(alice)}
	got = ask(asks)
	require.True(t, got.Allowed)
	require.NotNil(t, got.Conditions)
	asks.Conditions = conditions(gatetest.Address(owner))
	got = ask(asks)
	require.False(t, got.Allowed)
	require.Empty(t, got.With)
	require.Contains(t, got.Remedy, "yellowstone")

	for name, c := range map[string]struct {
		want   error
		change func(*explain.Question)
	}{
		"nothing":             {explain.ErrQuestion, func(q *explain.Question) { q.PublicKey = nil }},
		"both":                {explain.ErrQuestion, func(q *explain.Question) { q.Field, q.Conditions = access.EVMBasicField, conditions(alice) }},
		"a key in other form": {sign.ErrKey, func(q *explain.Question) { q.PublicKey = append([]byte{6 + public[64]&1}, public[1:]...) }},
		"no key":              {sign.ErrKey, func(q *explain.Question) { q.PublicKey = []byte{} }},
		"no PKP's key":        {permission.ErrNoPKP, func(q *explain.Question) { q.PublicKey = crypto.FromECDSAPub(&owner.PublicKey) }},
		"no conditions": {access.ErrInvalid, func(q *explain.Question) {
			q.PublicKey, q.Field, q.Conditions = nil, access.EVMBasicField, json.RawMessage(`{}`)
		}},
	} {
		asks := q
		c.change(&asks)
		_, err := e.Explain(ctx, asks)
		require.ErrorIs(t, err, c.want, name)
	}
}
