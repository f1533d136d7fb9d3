package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"filippo.io/edwards25519"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/devchain"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/share/sharetest"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/node"
)

// testnet is a chain with contracts in epoch 1, whose three nodes do not run and whose root key the test knows.
type testnet struct {
	t     *testing.T
	chain *devchain.Chain
	net   *network.Network
	rpc   *chain.Client
	eth   *ethclient.Client
	views *chain.Views
	root  *ecdsa.PrivateKey
	keys  []testKey
	bond  *big.Int
	// shares are what the nodes hold in epoch 1: of another key than root, which only backups are made of.
	shares []*share.Keys
}

type testKey struct {
	hex     string
	address common.Address
	key     *ecdsa.PrivateKey
}

// nodesFrom is the account of the first node; those before it are people's.
const nodesFrom = 7

func startTestnet(t *testing.T) *testnet {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	n := &testnet{t: t, root: secretOf(t, "root"), shares: sharetest.Keys(t, "testnet", 3)}
	all := accounts.Development()
	for _, a := range all {
		n.keys = append(n.keys, testKey{fmt.Sprintf("%x", crypto.FromECDSA(a.Key)), a.Address, a.Key})
	}
	var err error
	n.chain, err = devchain.Start(devchain.Config{Alloc: accounts.Alloc(all), BatchDelay: -1, MinInterval: -1, Archive: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.chain.Close()) })
	n.eth = n.chain.Client()
	t.Cleanup(n.eth.Close)
	p := deploy.DefaultParams()
	p.Measurements = []common.Hash{{1}}
	n.bond = p.Staking.MinStake
	n.net, err = deploy.Deploy(ctx, n.eth, all[0].Key, deploy.Params{Name: "test", RPCURL: n.chain.HTTP(), Contracts: p})
	require.NoError(t, err)
	n.rpc, err = chain.Dial(ctx, chain.ClientConfig{URL: n.chain.HTTP(), ChainID: n.net.ChainID, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(n.rpc.Close)
	n.views = chain.NewViews(n.rpc, node.Contracts(n.net))
	n.genesis(ctx)
	return n
}

func secretOf(t *testing.T, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("conclave test " + name)))
	require.NoError(t, err)
	return key
}

func (n *testnet) send(ctx context.Context, from *ecdsa.PrivateKey, to common.Address, data []byte) error {
	s := wallet.Sender{Chain: n.rpc, Broadcast: n.eth, Key: wallet.NewKey(from)}
	_, err := s.Send(ctx, wallet.Call{To: to, Data: data})
	return err
}

// genesis registers three nodes and goes through the epoch machine with their votes.
func (n *testnet) genesis(ctx context.Context) {
	n.t.Helper()
	stake, reg, token := staking.NewStaking(), keyregistry.NewKeyRegistry(), conclavetoken.NewConclaveToken()
	c := n.net.Contracts
	nodes := n.keys[nodesFrom:]
	var addresses []common.Address
	for _, k := range nodes {
		addresses = append(addresses, k.address)
	}
	require.NoError(n.t, deploy.Fund(ctx, n.eth, n.keys[0].key, deploy.Grant{Tokens: n.bond, Token: c.Token}, addresses))
	for i, k := range nodes {
		r := staking.IStakingRegistration{
			NodeAddress: k.address, Ipv4: 0x7f000001, Port: 1, P2pPort: 2, // nothing listens there
			PeerKey: [32]byte{1, byte(i)}, EncryptionKey: [32]byte{2, byte(i)},
		}
		digest, err := registrationDigest(n.net.ChainID, c.Staking, k.address, r)
		require.NoError(n.t, err)
		sig, err := crypto.Sign(digest[:], k.key)
		require.NoError(n.t, err)
		sig[64] += 27
		require.NoError(n.t, n.send(ctx, k.key, c.Token, token.PackApprove(c.Staking, n.bond)))
		require.NoError(n.t, n.send(ctx, k.key, c.Staking, stake.PackStakeAndJoin(n.bond, r, sig)))
	}
	one, zero := big.NewInt(1), new(big.Int)
	require.NoError(n.t, n.send(ctx, n.keys[0].key, c.Staking, stake.PackLockValidatorsForNextEpoch()))
	keys := chain.RootKeys{
		Secp256k1X: common.BigToHash(n.root.X), Secp256k1Y: common.BigToHash(n.root.Y), Ed25519: [32]byte(edwards25519.NewGeneratorPoint().Bytes()),
		Bls12381: [4][32]byte{ // the generator of G1
			common.HexToHash("17f1d3a73197d7942695638c4fa9ac0f"),
			common.HexToHash("c3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),
			common.HexToHash("08b3f481e3aaa0f1a09e30ed741d8ae4"),
			common.HexToHash("fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1"),
		},
	}
	for _, step := range []func(testKey) error{
		func(k testKey) error {
			return n.send(ctx, k.key, c.KeyRegistry, reg.PackCommitDeals(one, zero, crypto.Keccak256Hash(k.address[:])))
		},
		func(k testKey) error { return n.send(ctx, k.key, c.KeyRegistry, reg.PackVoteRootKeys(one, zero, keys)) },
		func(k testKey) error {
			return n.send(ctx, k.key, c.Staking, stake.PackSignalReadyForNextEpoch(one, zero, n.shares[0].Publics().Hash()))
		},
	} {
		for _, k := range nodes {
			require.NoError(n.t, step(k))
		}
	}
	require.NoError(n.t, n.send(ctx, n.keys[0].key, c.Staking, stake.PackAdvanceEpoch()))
}

// answerOpen answers the requests that are open, and waits for one if there is none.
func (n *testnet) answerOpen(ctx context.Context) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	v := n.views.Latest()
	for answered := 0; answered == 0; {
		count, err := v.RequestCount(ctx)
		if err != nil {
			return err
		}
		ids, err := v.RequestIDs(ctx, 0, count)
		if err != nil {
			return err
		}
		for _, id := range ids {
			req, err := v.Request(ctx, id)
			if err != nil {
				return err
			}
			if req.Status != chain.RequestOpen {
				continue
			}
			err = n.fulfil(ctx, id, req)
			if chain.IsRevert(err, "CoordinatorExpired") {
				continue
			}
			if err != nil {
				return err
			}
			answered++
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return errors.New("no request came")
		}
	}
	return nil
}

// fulfil signs with the PKP's whole key, which only a test has.
func (n *testnet) fulfil(ctx context.Context, id common.Hash, req chain.SignatureRequest) error {
	keyID, err := n.views.Latest().KeyID(ctx, req.TokenID)
	if err != nil {
		return err
	}
	tweak := derive.Tweak(keyID).Bytes()
	d := new(big.Int).Add(new(big.Int).SetBytes(crypto.FromECDSA(n.root)), new(big.Int).SetBytes(tweak[:]))
	key, err := crypto.ToECDSA(common.BigToHash(d.Mod(d, crypto.S256().Params().N)).Bytes())
	if err != nil {
		return err
	}
	sig, err := crypto.Sign(req.Digest[:], key)
	if err != nil {
		return err
	}
	return n.send(ctx, n.keys[nodesFrom].key, n.net.Contracts.Coordinator,
		coordinator.NewCoordinator().PackFulfilSignature(id, [32]byte(sig[:32]), [32]byte(sig[32:64]), sig[64]+27))
}
