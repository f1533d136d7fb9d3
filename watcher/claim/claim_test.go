package claim_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/pkphelper"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var (
	ctx     = context.Background()
	alice   = chaintest.Key("alice")
	bob     = chaintest.Key("bob")
	keyType = big.NewInt(2)
)

// world is a network in epoch 1 whose nodes promise keys.
type world struct {
	*chaintest.Network
	t     *testing.T
	tips  *watcher.Tips
	gates []*gate.Gate
	nodes []*claim.Claimer
	views *chain.Views
}

func newWorld(t *testing.T) *world {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c", "d")
	n.Genesis()
	n.Anvil.Fund(gatetest.Address(alice))
	n.Anvil.Fund(gatetest.Address(bob))
	c := n.Dial()
	w := &world{Network: n, t: t, tips: watcher.NewTips(store.Block{Hash: common.Hash{1}}), views: chain.NewViews(c, n.Contracts)}
	w.gates = gatetest.Gates(gatetest.Keysets(t, size, 1, chaintest.RootKey()), chaintest.ChainID, w.tips)
	for i, g := range w.gates {
		w.nodes = append(w.nodes, &claim.Claimer{Gate: g, Key: n.Nodes[i], Domain: typed.Domain{
			Name: typed.PKPNFT, ChainID: chaintest.ChainID, Contract: n.Contracts.PKPNFT,
		}})
	}
	return w
}

func (w *world) ask(who *ecdsa.PrivateKey, forRelay bool) claim.Ask {
	w.t.Helper()
	return claim.Ask{Method: gate.AuthMethod{Type: 1, AccessToken: gatetest.Token(w.t, who)}, ForRelay: forRelay, Epoch: 1}
}

// promises asks nodes.
func (w *world) promises(ask claim.Ask, nodes ...*claim.Claimer) (sigs []pkpnft.IPKPNFTSignature, last claim.Answer) {
	w.t.Helper()
	for _, n := range nodes {
		var err error
		last, err = n.Claim(ctx, ask)
		require.NoError(w.t, err)
		s := last.Signature
		require.Contains(w.t, []byte{27, 28}, s[64])
		sigs = append(sigs, pkpnft.IPKPNFTSignature{R: [32]byte(s[:32]), S: [32]byte(s[32:64]), V: s[64]})
	}
	return sigs, last
}

// try runs a transaction without sending it.
func (w *world) try(from common.Address, to common.Address, data []byte) error {
	_, err := w.Anvil.Eth().CallContract(ctx, ethereum.CallMsg{From: from, To: &to, Value: chaintest.MintCost, Data: data, Gas: 5_000_000}, nil)
	return err
}

func (w *world) refused(from common.Address, to common.Address, data []byte, why string) {
	w.t.Helper()
	require.ErrorContains(w.t, w.try(from, to, data), "revert", why)
}

// derived checks that a token has the key that the network derives for a key id.
func (w *world) derived(token *big.Int, keyID common.Hash) {
	w.t.Helper()
	root, err := secp256k1.ParsePubKey(crypto.CompressPubkey(&chaintest.RootKey().PublicKey))
	require.NoError(w.t, err)
	want, err := derive.PublicKey(root, keyID)
	require.NoError(w.t, err)
	got, err := w.views.Latest().Pubkey(ctx, token)
	require.NoError(w.t, err)
	require.Equal(w.t, want.SerializeUncompressed(), got)
	id, err := w.views.Latest().KeyID(ctx, token)
	require.NoError(w.t, err)
	require.Equal(w.t, keyID, id)
}

func (w *world) helper() common.Address {
	w.t.Helper()
	at, err := bind.Call(w.Permissions.Instance(w.Anvil.Eth(), w.Contracts.PKPPermissions), nil,
		w.Permissions.PackPkpHelper(), w.Permissions.UnpackPkpHelper)
	require.NoError(w.t, err)
	return at
}

func TestDigestIsTheContracts(t *testing.T) {
	w := newWorld(t)
	for _, forRelay := range []bool{false, true} {
		got, err := w.nodes[0].Claim(ctx, w.ask(alice, forRelay))
		require.NoError(t, err)
		require.Equal(t, method.ID(gatetest.Address(alice).Hex(), "lit"), got.KeyID)
		want := claim.Answer{KeyID: got.KeyID, Signature: got.Signature, Beneficiary: gatetest.Address(alice), Epoch: 1}
		if forRelay {
			want.Beneficiary, want.MethodType = common.Address{}, 1
		}
		require.Equal(t, want, got)
		digest, err := bind.Call(w.NFT.Instance(w.Anvil.Eth(), w.Contracts.PKPNFT), nil,
			w.NFT.PackClaimDigest(got.KeyID, got.Beneficiary, new(big.Int).SetUint64(got.MethodType), big.NewInt(1)), w.NFT.UnpackClaimDigest)
		require.NoError(t, err)
		raw := got.Signature
		raw[64] -= 27
		key, err := crypto.SigToPub(digest[:], raw[:])
		require.NoError(t, err)
		require.Equal(t, gatetest.Address(w.Nodes[0]), crypto.PubkeyToAddress(*key))
	}
}

func TestAWalletClaimsItsKey(t *testing.T) {
	w := newWorld(t)
	k, nft := tss.Threshold(size), w.Contracts.PKPNFT
	sigs, got := w.promises(w.ask(alice, false), w.nodes[1:]...)
	require.Len(t, sigs, k)
	mint := func(id common.Hash, sigs []pkpnft.IPKPNFTSignature) []byte {
		return w.NFT.PackClaimAndMint(keyType, id, sigs)
	}
	me := gatetest.Address(alice)

	w.refused(gatetest.Address(bob), nft, mint(got.KeyID, sigs), "a stranger brings it")
	w.refused(me, nft, mint(got.KeyID, sigs[:k-1]), "one too few")
	w.refused(me, nft, mint(got.KeyID, append(sigs[:k-1:k-1], sigs[0])), "one twice")
	w.refused(me, nft, mint(method.ID(gatetest.Address(bob).Hex(), "lit"), sigs), "another's key")
	forRelay, _ := w.promises(w.ask(alice, true), w.nodes...)
	w.refused(me, nft, mint(got.KeyID, forRelay), "the other form")
	spoilt := func(change func(c *claim.Claimer)) []pkpnft.IPKPNFTSignature {
		var nodes []*claim.Claimer
		for _, n := range w.nodes {
			other := *n
			change(&other)
			nodes = append(nodes, &other)
		}
		ask := w.ask(alice, false)
		ask.Epoch = 0
		out, _ := w.promises(ask, nodes...)
		return out
	}
	other := gatetest.Gates(gatetest.Keysets(t, size, 2, chaintest.RootKey()), chaintest.ChainID, w.tips)
	w.refused(me, nft, mint(got.KeyID, spoilt(func(c *claim.Claimer) { c.Gate = other[0] })), "another epoch")
	w.refused(me, nft, mint(got.KeyID, spoilt(func(c *claim.Claimer) { c.Domain.ChainID = 1 })), "another chain")
	w.refused(me, nft, mint(got.KeyID, spoilt(func(c *claim.Claimer) { c.Domain.Contract = common.Address{1} })), "another contract")
	w.refused(me, nft, mint(got.KeyID, spoilt(func(c *claim.Claimer) { c.Key = bob })), "nobody's promises")
	require.NoError(t, w.try(me, nft, mint(got.KeyID, spoilt(func(*claim.Claimer) {}))))

	rc := w.Send(alice, nft, chaintest.MintCost, mint(got.KeyID, sigs))
	token := rc.Logs[0].Topics[1].Big()
	owner, err := w.views.Latest().Owner(ctx, token)
	require.NoError(t, err)
	require.Equal(t, me, owner)
	w.derived(token, got.KeyID)
	w.refused(me, nft, mint(got.KeyID, sigs), "a key is claimed once")
}

// The same promise counts where the helper mints for its sender and adds grants of the sender's choice.
func TestAWalletClaimsThroughTheHelper(t *testing.T) {
	w := newWorld(t)
	sigs, got := w.promises(w.ask(alice, false), w.nodes...)
	material := pkphelper.IPKPHelperClaimMaterial{KeyType: keyType, DerivedKeyId: got.KeyID, Signatures: helpers(sigs)}
	data := pkphelper.NewPKPHelper().PackClaimAndMintNextAndAddAuthMethods(material, pkphelper.IPKPHelperAuthMethodData{
		KeyType: keyType, PermittedAddresses: []common.Address{gatetest.Address(bob)}, PermittedAddressScopes: [][]*big.Int{{big.NewInt(1)}},
	})
	w.refused(gatetest.Address(bob), w.helper(), data, "a stranger would choose the grants")
	rc := w.Send(alice, w.helper(), chaintest.MintCost, data)
	token := rc.Logs[0].Topics[1].Big()
	w.derived(token, got.KeyID)
	for _, who := range []*ecdsa.PrivateKey{alice, bob} {
		may, err := w.views.Latest().MaySignAnything(ctx, token, gatetest.Address(who))
		require.NoError(t, err)
		require.True(t, may)
	}
}

// The other form is good for anybody who brings it, and gives the key to itself.
func TestAnybodyBringsTheRelaysForm(t *testing.T) {
	w := newWorld(t)
	sigs, got := w.promises(w.ask(alice, true), w.nodes[:3]...)
	helper := w.helper()
	form := func(sigs []pkpnft.IPKPNFTSignature, methodType int64) []byte {
		return pkphelper.NewPKPHelper().PackClaimAndMintNextAndAddAuthMethods(
			pkphelper.IPKPHelperClaimMaterial{KeyType: keyType, DerivedKeyId: got.KeyID, Signatures: helpers(sigs)},
			pkphelper.IPKPHelperAuthMethodData{
				KeyType: keyType, PermittedAuthMethodTypes: []*big.Int{big.NewInt(methodType)}, PermittedAuthMethodIds: [][]byte{got.KeyID[:]},
				PermittedAuthMethodPubkeys: [][]byte{{}}, PermittedAuthMethodScopes: [][]*big.Int{{big.NewInt(1)}}, SendPkpToItself: true,
			})
	}
	w.refused(gatetest.Address(bob), helper, form(sigs[:2], 1), "one too few")
	w.refused(gatetest.Address(bob), helper, form(sigs, 5), "another type of method")
	wallets, _ := w.promises(w.ask(alice, false), w.nodes...)
	w.refused(gatetest.Address(bob), helper, form(wallets, 1), "the other form")

	rc := w.Send(bob, helper, chaintest.MintCost, form(sigs, 1))
	require.Equal(t, uint64(1), rc.Status)
	token := rc.Logs[0].Topics[1].Big()
	w.derived(token, got.KeyID)
	owner, err := w.views.Latest().Owner(ctx, token)
	require.NoError(t, err)
	itself, err := w.views.Latest().EthAddress(ctx, token)
	require.NoError(t, err)
	require.Equal(t, itself, owner)
	ruling, err := permission.Decide(ctx, w.views.Latest(), token, permission.Wallet(gatetest.Address(alice)), permission.SignAnything)
	require.NoError(t, err)
	require.Equal(t, permission.ByMethod, ruling.Rule, "the wallet that claimed it may sign with it: %+v", ruling)
}

// helpers are signatures in the type that the helper's binding has for them.
func helpers(sigs []pkpnft.IPKPNFTSignature) (out []pkphelper.IPKPNFTSignature) {
	for _, s := range sigs {
		out = append(out, pkphelper.IPKPNFTSignature(s))
	}
	return out
}

func TestRefusals(t *testing.T) {
	w := newWorld(t)
	try := func(change func(*claim.Ask)) error {
		ask := w.ask(alice, false)
		change(&ask)
		got, err := w.nodes[0].Claim(ctx, ask)
		require.Error(t, err)
		require.Zero(t, got)
		return err
	}
	require.ErrorIs(t, try(func(a *claim.Ask) { a.Method.Type = 0 }), gate.ErrMethod)
	require.ErrorIs(t, try(func(a *claim.Ask) { a.Method.Type = 6 }), gate.ErrMethod)
	require.ErrorIs(t, try(func(a *claim.Ask) { a.Epoch = 3 }), gate.ErrEpoch)
	for name, token := range map[string]string{
		"nothing":      "",
		"a session":    string(gatetest.WalletSession(t, alice, gatetest.URL(0))),
		"a capability": gatetest.JSON(t, gatetest.Capability(t, alice, gatetest.SessionKey(1), gatetest.Signing)),
		"expired": gatetest.JSON(t, gatetest.WalletSig(t, alice, gatetest.SignIn(gatetest.Address(alice), func(s *session.SignIn) {
			s.IssuedAt, s.Expiration = gatetest.Now.Add(-2*time.Hour), gatetest.Now
		}))),
		"another's": gatetest.JSON(t, gatetest.WalletSig(t, bob, gatetest.SignIn(gatetest.Address(alice), nil))),
	} {
		require.ErrorAs(t, try(func(a *claim.Ask) { a.Method.AccessToken = token }), new(*auth.Error), name)
	}
	gatetest.Hold(w.gates[0].Keysets)
	require.ErrorIs(t, try(func(*claim.Ask) {}), gate.ErrNotReady)
}
