package chaintest

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/watcher/chain"
)

// Network is a set of contracts on an Anvil, with bindings to pack calls by.
type Network struct {
	t         testing.TB
	Anvil     *Anvil
	Contracts chain.Contracts
	Token     common.Address
	Deployer  *ecdsa.PrivateKey
	Nodes     []*ecdsa.PrivateKey // keys of the node addresses, in set order
	Start     uint64              // block before the first contract
	File      *network.Network    // as it was deployed

	Staking     *staking.Staking
	Registry    *keyregistry.KeyRegistry
	NFT         *pkpnft.PKPNFT
	Permissions *pkppermissions.PKPPermissions
	Coordinator *coordinator.Coordinator
	Evidence    *attestations.Attestations
}

// MintCost and MinFee are what Deploy configures, in wei.
var (
	MintCost = big.NewInt(1000)
	MinFee   = big.NewInt(2000)
)

// Deploy puts all contracts on the chain: minNodes 3, requests expire within 100 blocks, an attempt lasts 5.
func Deploy(t testing.TB, a *Anvil) *Network {
	t.Helper()
	n := &Network{
		t: t, Anvil: a, Deployer: Key("deployer"),
		Staking: staking.NewStaking(), Registry: keyregistry.NewKeyRegistry(), NFT: pkpnft.NewPKPNFT(),
		Permissions: pkppermissions.NewPKPPermissions(), Coordinator: coordinator.NewCoordinator(), Evidence: attestations.NewAttestations(),
	}
	a.Fund(crypto.PubkeyToAddress(n.Deployer.PublicKey))
	var head hexutil.Uint64
	a.Call(&head, "eth_blockNumber")
	n.Start = uint64(head)

	p := deploy.DefaultParams()
	p.Staking.MinStake, p.Staking.MinNodes, p.Staking.Timeout = big.NewInt(100), 3, 600
	p.PKPNFT.MintCost, p.Coordinator.SignatureFee = MintCost, MinFee
	p.Coordinator.MaxExpiryBlocks, p.Coordinator.AttemptBlocks = 100, 5
	p.Measurements, p.DevnetRoot = []common.Hash{{1}}, common.Hash{2}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	made, err := deploy.Deploy(ctx, a.Eth(), n.Deployer, deploy.Params{Name: "chaintest", RPCURL: "http://127.0.0.1", Contracts: p})
	if err != nil {
		t.Fatal(err)
	}
	c := made.Contracts
	n.Token, n.File = c.Token, made
	n.Contracts = chain.Contracts{
		Staking: c.Staking, KeyRegistry: c.KeyRegistry, PKPNFT: c.PKPNFT, PKPPermissions: c.PKPPermissions,
		Coordinator: c.Coordinator, Attestations: c.Attestations, ActionLimits: c.ActionLimits, Schedules: c.Schedules,
	}
	return n
}

// Dial returns a client of the chain, which ends with the test.
func (n *Network) Dial() *chain.Client {
	n.t.Helper()
	c, err := chain.Dial(context.Background(), chain.ClientConfig{
		URL: n.Anvil.WS(), ChainID: ChainID, CallTimeout: 10 * time.Second, Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(c.Close)
	return c
}

// Join registers nodes, each with a staker of its own.
func (n *Network) Join(names ...string) {
	n.t.Helper()
	for i, name := range names {
		node := Key("node/" + name)
		n.JoinAs(node, Key("staker/"+name), staking.IStakingRegistration{
			NodeAddress: crypto.PubkeyToAddress(node.PublicKey), Ipv4: 0x7f000001, Port: uint16(8000 + i), P2pPort: uint16(9000 + i),
			PeerKey: crypto.Keccak256Hash([]byte("peer/" + name)), EncryptionKey: crypto.Keccak256Hash([]byte("enc/" + name)),
		})
	}
}

// JoinAs registers a node as reg says.
func (n *Network) JoinAs(node, staker *ecdsa.PrivateKey, reg staking.IStakingRegistration) {
	n.t.Helper()
	token, by := conclavetoken.NewConclaveToken(), crypto.PubkeyToAddress(staker.PublicKey)
	n.Anvil.Fund(reg.NodeAddress)
	n.Anvil.Fund(by)
	n.Send(n.Deployer, n.Token, nil, token.PackTransfer(by, big.NewInt(1000)))
	n.Send(staker, n.Token, nil, token.PackApprove(n.Contracts.Staking, big.NewInt(1000)))
	n.Send(staker, n.Contracts.Staking, nil, n.Staking.PackStakeAndJoin(big.NewInt(1000), reg, n.registrationSignature(node, by, reg)))
	n.Nodes = append(n.Nodes, node)
}

func (n *Network) registrationSignature(node *ecdsa.PrivateKey, staker common.Address, r staking.IStakingRegistration) []byte {
	digest, err := typed.Domain{Name: typed.Staking, ChainID: ChainID, Contract: n.Contracts.Staking}.Digest(typed.Registration{
		Staker: staker, IPv4: r.Ipv4, Port: r.Port, P2PPort: r.P2pPort, PeerKey: r.PeerKey, EncryptionKey: r.EncryptionKey,
	})
	if err != nil {
		n.t.Fatal(err)
	}
	sig, err := crypto.Sign(digest[:], node)
	if err != nil {
		n.t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// Genesis brings the network from joined nodes to epoch 1, with a root key that the test knows.
func (n *Network) Genesis() {
	n.t.Helper()
	one, zero := big.NewInt(1), new(big.Int)
	n.Send(n.Deployer, n.Contracts.Staking, nil, n.Staking.PackLockValidatorsForNextEpoch())
	for _, k := range n.Nodes {
		n.Send(k, n.Contracts.KeyRegistry, nil, n.Registry.PackCommitDeals(one, zero, crypto.Keccak256Hash([]byte("deals"), crypto.FromECDSA(k))))
	}
	for _, k := range n.Nodes {
		n.Send(k, n.Contracts.KeyRegistry, nil, n.Registry.PackVoteRootKeys(one, zero, RootKeys()))
	}
	for _, k := range n.Nodes {
		n.Send(k, n.Contracts.Staking, nil, n.Staking.PackSignalReadyForNextEpoch(one, zero, crypto.Keccak256Hash([]byte("sharing"))))
	}
	n.Send(n.Deployer, n.Contracts.Staking, nil, n.Staking.PackAdvanceEpoch())
}

// RootKey is the root key that Genesis sets.
func RootKey() *ecdsa.PrivateKey { return Key("root") }

// RootKeys are the keys that Genesis votes for. The BLS key is the generator of G1.
func RootKeys() chain.RootKeys {
	k := RootKey()
	word := func(s string) [32]byte { return common.HexToHash(s) }
	return chain.RootKeys{
		Secp256k1X: common.BigToHash(k.X), Secp256k1Y: common.BigToHash(k.Y), Ed25519: [32]byte{9},
		Bls12381: [4][32]byte{
			word("17f1d3a73197d7942695638c4fa9ac0f"), word("c3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),
			word("08b3f481e3aaa0f1a09e30ed741d8ae4"), word("fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1"),
		},
	}
}

// Mint mints a PKP to an account and returns its id.
func (n *Network) Mint(owner *ecdsa.PrivateKey) *big.Int {
	n.t.Helper()
	n.Anvil.Fund(crypto.PubkeyToAddress(owner.PublicKey))
	rc := n.Send(owner, n.Contracts.PKPNFT, MintCost, n.NFT.PackMintNext(big.NewInt(2)))
	return rc.Logs[0].Topics[1].Big()
}

// Request has a PKP's owner ask for a signature and returns the request's id.
func (n *Network) Request(owner *ecdsa.PrivateKey, token *big.Int, digest common.Hash) common.Hash {
	n.t.Helper()
	rc := n.Send(owner, n.Contracts.Coordinator, MinFee, n.Coordinator.PackRequestSignature(token, digest, 50))
	return rc.Logs[0].Topics[1]
}

// Sign signs with a PKP's key, as the whole network would: by the root key, shifted by the key id's tweak.
func (n *Network) Sign(token *big.Int, digest common.Hash) (r, s common.Hash, v uint8) {
	n.t.Helper()
	ctx := context.Background()
	nft, reg := n.NFT.Instance(n.Anvil.Eth(), n.Contracts.PKPNFT), n.Registry.Instance(n.Anvil.Eth(), n.Contracts.KeyRegistry)
	id, err := bind.Call(nft, &bind.CallOpts{Context: ctx}, n.NFT.PackDerivedKeyId(token), n.NFT.UnpackDerivedKeyId)
	if err != nil {
		n.t.Fatal(err)
	}
	h, err := bind.Call(reg, &bind.CallOpts{Context: ctx}, n.Registry.PackTweak(id), n.Registry.UnpackTweak)
	if err != nil {
		n.t.Fatal(err)
	}
	d := new(big.Int).Add(new(big.Int).SetBytes(crypto.FromECDSA(RootKey())), h)
	key, err := crypto.ToECDSA(common.BigToHash(d.Mod(d, crypto.S256().Params().N)).Bytes())
	if err != nil {
		n.t.Fatal(err)
	}
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		n.t.Fatal(err)
	}
	return common.BytesToHash(sig[:32]), common.BytesToHash(sig[32:64]), sig[64] + 27
}

// Send has a transaction mined, which must succeed. It mines a block itself if anvil does not.
func (n *Network) Send(from *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) *types.Receipt {
	n.t.Helper()
	return n.transact(from, to, value, data)
}

// Raw signs a transaction without sending it.
func (n *Network) Raw(from *ecdsa.PrivateKey, nonce uint64, to *common.Address, value *big.Int, data []byte) *types.Transaction {
	n.t.Helper()
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(50e9), Gas: 10_000_000,
		To: to, Value: value, Data: data,
	})
	if err != nil {
		n.t.Fatal(err)
	}
	return tx
}

func (n *Network) transact(from *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) *types.Receipt {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	ec := n.Anvil.Eth()
	nonce, err := ec.PendingNonceAt(ctx, crypto.PubkeyToAddress(from.PublicKey))
	if err != nil {
		n.t.Fatal(err)
	}
	tx := n.Raw(from, nonce, &to, value, data)
	if err := ec.SendTransaction(ctx, tx); err != nil {
		n.t.Fatal(err)
	}
	var rc *types.Receipt
	Until(n.t, "receipt", func() bool {
		rc, err = ec.TransactionReceipt(ctx, tx.Hash())
		return err == nil
	})
	if rc.Status != types.ReceiptStatusSuccessful {
		n.t.Fatalf("transaction %s reverted", tx.Hash())
	}
	return rc
}
