package permission_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/store"
)

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	// alice is who asks.
	alice   = crypto.PubkeyToAddress(chaintest.Key("alice").PublicKey)
	ownerIs = crypto.PubkeyToAddress(owner.PublicKey)
)

const discord = 4

// world is a chain with a PKP of the owner's.
type world struct {
	t testing.TB
	*chaintest.Network
	client *chain.Client
	token  *big.Int
}

func newWorld(t testing.TB) *world {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c")
	n.Genesis()
	c := n.Dial()
	return &world{t: t, Network: n, client: c, token: n.Mint(owner)}
}

// on is the same world with a new PKP.
func (w *world) on(t testing.TB) *world {
	return &world{t: t, Network: w.Network, client: w.client, token: w.Mint(owner)}
}

func (w *world) head() store.BlockRef {
	w.t.Helper()
	b, err := w.client.Head(ctx)
	require.NoError(w.t, err)
	return b.Ref()
}

func (w *world) views() *chain.Views { return chain.NewViews(w.client, w.Contracts) }

func (w *world) grant(methodType uint32, id []byte, scopes ...int64) {
	w.t.Helper()
	m := pkppermissions.IPKPPermissionsAuthMethod{AuthMethodType: big.NewInt(int64(methodType)), Id: id}
	w.Send(owner, w.Contracts.PKPPermissions, nil, w.Permissions.PackAddPermittedAuthMethod(w.token, m, numbers(scopes)))
}

func (w *world) decide(who permission.Who, scope permission.Scope) permission.Ruling {
	w.t.Helper()
	r, err := permission.Decide(ctx, w.views().At(w.head()), w.token, who, scope)
	require.NoError(w.t, err)
	if r.Allowed {
		require.Empty(w.t, r.Remedy)
		require.NotEmpty(w.t, r.With)
	} else {
		require.Equal(w.t, permission.None, r.Rule)
		require.NotEmpty(w.t, r.Remedy)
	}
	return r
}

// may asks both: to sign anything, and to sign in.
func (w *world) may(who permission.Who, sign, signIn bool, why string) {
	w.t.Helper()
	require.Equal(w.t, sign, w.decide(who, permission.SignAnything).Allowed, why)
	require.Equal(w.t, signIn, w.decide(who, permission.PersonalSign).Allowed, why)
}

func numbers(in []int64) []*big.Int {
	out := []*big.Int{}
	for _, n := range in {
		out = append(out, big.NewInt(n))
	}
	return out
}

func TestDecide(t *testing.T) {
	shared := newWorld(t)
	asks := permission.Wallet(alice)
	ids := method.EthWalletIDs(alice)

	t.Run("owner", func(t *testing.T) {
		w := shared.on(t)
		w.may(permission.Wallet(ownerIs), true, true, "the owner")
		w.may(asks, false, false, "a stranger")
		w.may(permission.Who{}, false, false, "nobody")
		r := w.decide(permission.Wallet(ownerIs), permission.SignAnything)
		require.Equal(t, permission.ByAddress, r.Rule)
		require.Equal(t, ownerIs.Hex(), r.With)
		id, err := w.views().Latest().KeyID(ctx, w.token)
		require.NoError(t, err)
		require.Equal(t, id, r.KeyID)
		require.Equal(t, id, w.decide(asks, permission.SignAnything).KeyID, "named for refusals too")
		require.Contains(t, w.decide(asks, permission.SignAnything).Remedy, "addPermittedAddress")
		require.Contains(t, w.decide(permission.Who{Methods: asks.Methods}, permission.SignAnything).Remedy, "addPermittedAuthMethod")
	})
	for i, name := range []string{"address", "hash of lower case", "hash of EIP-55"} {
		for _, c := range []struct {
			scopes       []int64
			sign, signIn bool
		}{{nil, false, false}, {[]int64{1}, true, true}, {[]int64{2}, false, true}, {[]int64{1, 2}, true, true}, {[]int64{3}, false, false}} {
			t.Run(name, func(t *testing.T) {
				w := shared.on(t)
				w.grant(1, ids[i], c.scopes...)
				w.may(asks, c.sign, c.signIn, name)
				w.may(permission.Wallet(common.Address{9}), false, false, "another wallet")
				if i > 0 && c.sign {
					r := w.decide(asks, permission.SignAnything)
					require.Equal(t, permission.ByMethod, r.Rule)
					require.Contains(t, r.With, common.Bytes2Hex(ids[i]))
				}
			})
		}
	}
	t.Run("another kind of method under the wallet's id", func(t *testing.T) {
		w := shared.on(t)
		w.grant(2, ids[0], 1)
		w.grant(discord, ids[1], 1)
		w.grant(discord, ids[2], 1)
		w.may(asks, false, false, "types are kept apart")
	})
	t.Run("method of an application", func(t *testing.T) {
		w := shared.on(t)
		id := method.ID("user", "app")
		w.grant(discord, id.Bytes(), 1)
		w.may(permission.Who{Methods: []permission.Method{{Type: discord, ID: id.Bytes()}}}, true, true, "granted")
		w.may(permission.Who{Methods: []permission.Method{{Type: 5, ID: id.Bytes()}}}, false, false, "another type")
		w.may(permission.Who{Methods: []permission.Method{{Type: discord, ID: append(id.Bytes(), 0)}}}, false, false, "a longer id")
		w.may(permission.Who{Methods: []permission.Method{{Type: discord}}}, false, false, "no id")
	})
	t.Run("revoked", func(t *testing.T) {
		w := shared.on(t)
		w.grant(1, ids[0], 1)
		before := w.head()
		w.Send(owner, w.Contracts.PKPPermissions, nil, w.Permissions.PackRemovePermittedAddress(w.token, alice))
		w.may(asks, false, false, "revoked")
		r, err := permission.Decide(ctx, w.views().At(before), w.token, asks, permission.SignAnything)
		require.NoError(t, err)
		require.True(t, r.Allowed, "at the block before it was not")
	})
	t.Run("granted later than the pinned block", func(t *testing.T) {
		w := shared.on(t)
		before := w.head()
		w.grant(1, ids[0], 1)
		r, err := permission.Decide(ctx, w.views().At(before), w.token, asks, permission.SignAnything)
		require.NoError(t, err)
		require.False(t, r.Allowed)
		w.may(asks, true, true, "now")
	})
	t.Run("transferred", func(t *testing.T) {
		w := shared.on(t)
		w.grant(1, ids[0], 1, 2)
		to := common.Address{7}
		w.Send(owner, w.Contracts.PKPNFT, nil, w.NFT.PackTransferFrom(ownerIs, to, w.token))
		w.may(asks, false, false, "grants of the owner before")
		w.may(permission.Wallet(ownerIs), false, false, "the owner before")
		w.may(permission.Wallet(to), true, true, "the owner")
	})
	t.Run("burnt", func(t *testing.T) {
		w := shared.on(t)
		w.grant(1, ids[0], 1)
		w.Send(owner, w.Contracts.PKPNFT, nil, w.NFT.PackBurn(w.token))
		w.may(asks, true, true, "its grants go on")
		w.may(permission.Wallet(ownerIs), false, false, "there is no owner")
		w.may(permission.Wallet(common.Address{}), false, false, "nor is nobody one")
	})
	t.Run("unknown token", func(t *testing.T) {
		for _, token := range []*big.Int{new(big.Int), big.NewInt(1), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
			_, err := permission.Decide(ctx, shared.views().At(shared.head()), token, permission.Wallet(ownerIs), permission.SignAnything)
			require.ErrorIs(t, err, permission.ErrNoPKP)
		}
	})
	t.Run("what cannot be read is no permission", func(t *testing.T) {
		me := permission.Wallet(ownerIs)
		gone := store.BlockRef{Number: 1, Hash: common.Hash{1}}
		for name, v := range map[string]chain.View{
			"block that left": shared.views().At(gone),
			"no block":        shared.views().At(store.BlockRef{}),
			"no contracts":    chain.NewViews(shared.client, chain.Contracts{PKPNFT: shared.Contracts.PKPNFT}).At(shared.head()),
			"other contract":  chain.NewViews(shared.client, chain.Contracts{PKPNFT: common.Address{1}, PKPPermissions: common.Address{1}}).At(shared.head()),
		} {
			r, err := permission.Decide(ctx, v, shared.token, me, permission.SignAnything)
			require.ErrorIs(t, err, permission.ErrChain, name)
			require.NotErrorIs(t, err, permission.ErrNoPKP, name)
			require.Zero(t, r, name)
		}
		shared.client.Close()
		r, err := permission.Decide(ctx, shared.views().Latest(), shared.token, me, permission.SignAnything)
		require.ErrorIs(t, err, chain.ErrClosed)
		require.Zero(t, r)
	})
}

// A PKP may own itself. Whoever may only sign in with it must not get from its own name what they may not have in theirs.
func TestSessionOfAPKPThatOwnsItself(t *testing.T) {
	w := newWorld(t)
	pkp, err := w.views().Latest().EthAddress(ctx, w.token)
	require.NoError(t, err)
	w.Send(owner, w.Contracts.PKPNFT, nil, w.NFT.PackTransferFrom(ownerIs, pkp, w.token))
	caller := &auth.Caller{
		Kinds: auth.Session, SignedBy: auth.Network, Ethereum: &pkp, Contexts: []session.AuthContext{{AuthSigAddress: alice.Hex()}},
	}
	w.may(permission.OfCaller(caller, chaintest.ChainID, pkp), false, false, "alice may nothing any more")
	w.may(permission.Wallet(pkp), true, true, "the PKP as a wallet")

	other := w.on(t)
	other.grant(1, pkp.Bytes(), 1)
	other.may(permission.OfCaller(caller, chaintest.ChainID, common.Address{8}), true, true, "another PKP, which takes this one for a wallet")
}

func TestOfCaller(t *testing.T) {
	pkp := common.Address{8}
	wallet := permission.Wallet(alice)
	require.Len(t, wallet.Addresses, 1)
	require.Len(t, wallet.Methods, 2)
	none := permission.Who{}
	of := func(c auth.Caller) permission.Who { return permission.OfCaller(&c, 7, pkp) }

	require.Equal(t, none, of(auth.Caller{}), "no Ethereum address")
	require.Equal(t, none, of(auth.Caller{Solana: "x", Contexts: []session.AuthContext{{AuthSigAddress: alice.Hex()}}}))
	require.Equal(t, wallet, of(auth.Caller{Ethereum: &alice}))
	require.Equal(t, wallet, of(auth.Caller{Ethereum: &alice, SignedBy: auth.Wallet}))
	require.Equal(t, wallet, of(auth.Caller{Ethereum: &alice, SignedBy: auth.Contract, ContractChainID: 7}))
	require.Equal(t, none, of(auth.Caller{Ethereum: &alice, SignedBy: auth.Contract, ContractChainID: 8}), "a contract elsewhere")
	require.Equal(t, wallet, of(auth.Caller{Ethereum: &alice, Contexts: []session.AuthContext{{AuthSigAddress: ownerIs.Hex()}}}),
		"contexts that the network has not signed")

	network := func(address common.Address, contexts ...session.AuthContext) permission.Who {
		return of(auth.Caller{Ethereum: &address, SignedBy: auth.Network, Contexts: contexts})
	}
	said := session.AuthContext{AuthSigAddress: alice.Hex(), AuthMethodContexts: []session.MethodContext{
		{UserID: "user", AppID: "app", AuthMethodType: discord},
	}}
	require.Equal(t, permission.Who{Addresses: []common.Address{{9}}}, network(common.Address{9}, said), "for another PKP's key")
	own := network(pkp, said)
	require.Equal(t, wallet.Addresses, own.Addresses)
	require.Equal(t, append(wallet.Methods, permission.Method{Type: discord, ID: method.ID("user", "app").Bytes()}), own.Methods)
	require.Equal(t, none, network(pkp), "without contexts")
	require.Equal(t, none, network(pkp, session.AuthContext{AuthSigAddress: "0x12"}), "malformed address")
	require.Equal(t, none, network(pkp, session.AuthContext{AuthSigAddress: pkp.Hex()[:41] + "g"}))
	require.Equal(t, none, network(pkp, session.AuthContext{AuthMethodContexts: []session.MethodContext{
		{UserID: alice.Hex(), AppID: method.WalletApp, AuthMethodType: 1}, // said beside: AuthSigAddress is what was proved
		{UserID: "cid", AppID: "app", AuthMethodType: 2},
		{UserID: "user", AppID: "app", AuthMethodType: 7},
		{UserID: "user", AppID: "app", AuthMethodType: 1 << 31},
		{UserID: "", AppID: "app", AuthMethodType: discord},
		{UserID: "user", AppID: "", AuthMethodType: discord},
	}}), "unknown types and empty ids")
}
