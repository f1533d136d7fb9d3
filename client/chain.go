package client

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/netip"
	"strconv"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/derive"
)

// Chain reads contracts; *ethclient.Client is one.
type Chain interface {
	ChainID(ctx context.Context) (*big.Int, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// maxNodes is how many nodes there can be: a share's id is one byte.
const maxNodes = 255

// ErrChain is wrapped where the contracts do not say what they say on a network that works.
var ErrChain = errors.New("the contracts give no usable network")

// Node is a node of the current epoch.
type Node struct {
	Address common.Address // registered on chain
	URL     string         // where it answers
	ShareID uint8          // of its shares: its position in the epoch's set, plus 1
}

// state is what the chain says of the network in one epoch. It does not change.
type state struct {
	epoch   uint64
	k       int    // nodes that must work together
	nodes   []Node // that serve: the epoch's set without those that were kicked
	bls     bls.PublicKey
	root    *secp256k1.PublicKey
	ed25519 ed25519.PublicKey // the root of Ed25519 keys
}

// reader reads the contracts of a network at the newest block.
type reader struct {
	chain Chain
	at    network.Contracts
}

func (r reader) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := r.chain.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("read the contracts: %w", err)
	}
	return out, nil
}

// state reads the serving nodes and the keys.
func (r reader) state(ctx context.Context, scheme string) (*state, error) {
	st := staking.NewStaking()
	raw, err := r.call(ctx, r.at.Staking, st.PackGetActiveUnkickedValidatorStructsAndCounts())
	if err != nil {
		return nil, err
	}
	active, err := st.UnpackGetActiveUnkickedValidatorStructsAndCounts(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: serving nodes: %w", ErrChain, err)
	}
	s := new(state)
	if !active.Arg0.Number.IsUint64() || active.Arg0.Number.Sign() == 0 {
		return nil, fmt.Errorf("%w: there is no epoch yet", ErrChain)
	}
	s.epoch = active.Arg0.Number.Uint64()
	if raw, err = r.call(ctx, r.at.Staking, st.PackSetOf(active.Arg0.Number)); err != nil {
		return nil, err
	}
	set, err := st.UnpackSetOf(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: the epoch's set: %w", ErrChain, err)
	}
	if s.k, err = threshold(len(set), len(active.Arg2), active.Arg1); err != nil {
		return nil, err
	}
	if s.nodes, err = serving(set, active.Arg2, scheme); err != nil {
		return nil, err
	}
	return s, r.keys(ctx, s)
}

// threshold returns k. The contract's number must be the one that follows from the size of the set.
func threshold(set, serving int, told *big.Int) (int, error) {
	k := 2*set/3 + 1
	if set < 2 || set > maxNodes || serving < k || serving > set || told.Cmp(big.NewInt(int64(k))) != 0 {
		return 0, fmt.Errorf("%w: %d of %d nodes serve, %v needed", ErrChain, serving, set, told)
	}
	return k, nil
}

// serving returns the active nodes with the ids of their shares.
func serving(set []staking.IStakingNode, active []staking.IStakingValidator, scheme string) ([]Node, error) {
	ids := make(map[common.Address]uint8, len(set))
	for i, n := range set {
		ids[n.NodeAddress] = uint8(i + 1)
	}
	nodes := make([]Node, 0, len(active))
	for _, v := range active {
		id := ids[v.NodeAddress]
		if id == 0 || v.Port == 0 || v.Port > 65535 {
			return nil, fmt.Errorf("%w: node %s serves, outside of the epoch's set or at port %d", ErrChain, v.NodeAddress, v.Port)
		}
		delete(ids, v.NodeAddress) // none twice
		nodes = append(nodes, Node{v.NodeAddress, nodeURL(v.Ip, v.Port, scheme), id})
	}
	return nodes, nil
}

// nodeURL is a node's URL as the SDK writes it, which is what session signatures are made for.
func nodeURL(ip, port uint32, scheme string) string {
	if scheme == "" {
		scheme = "http"
		if port == 443 {
			scheme = "https"
		}
	}
	host := netip.AddrFrom4([4]byte{byte(ip >> 24), byte(ip >> 16), byte(ip >> 8), byte(ip)})
	return scheme + "://" + net.JoinHostPort(host.String(), strconv.FormatUint(uint64(port), 10))
}

// keys reads the root keys.
func (r reader) keys(ctx context.Context, s *state) error {
	reg := keyregistry.NewKeyRegistry()
	raw, err := r.call(ctx, r.at.KeyRegistry, reg.PackRootKeys())
	if err != nil {
		return err
	}
	roots, err := reg.UnpackRootKeys(raw)
	if err != nil {
		return fmt.Errorf("%w: root keys: %w", ErrChain, err)
	}
	point := append(append([]byte{4}, roots.Secp256k1X[:]...), roots.Secp256k1Y[:]...)
	if s.root, err = secp256k1.ParsePubKey(point); err != nil {
		return fmt.Errorf("%w: secp256k1 root key: %w", ErrChain, err)
	}
	s.ed25519 = roots.Ed25519[:]
	if raw, err = r.call(ctx, r.at.KeyRegistry, reg.PackBlsPublicKey()); err != nil {
		return err
	}
	key, err := reg.UnpackBlsPublicKey(raw)
	if err != nil || len(key) != bls.PublicKeyLen {
		return fmt.Errorf("%w: BLS root key of %d bytes: %w", ErrChain, len(key), err)
	}
	if _, err := bls12381.DecodeG1(key); err != nil {
		return fmt.Errorf("%w: BLS root key: %w", ErrChain, err)
	}
	s.bls = bls.PublicKey(key)
	return nil
}

// PKP is what the network holds for a token: a key of secp256k1, and one of Ed25519 beside it.
type PKP struct {
	TokenID   *big.Int
	PublicKey *secp256k1.PublicKey
	Address   common.Address    // of PublicKey, on Ethereum
	Ed25519   ed25519.PublicKey // anybody can derive it from the Ed25519 root on chain and the PKP's key id
}

// pkp reads a PKP's key. It is derived again from the root key, so a contract that names another's key is not believed.
func (r reader) pkp(ctx context.Context, id *big.Int, s *state) (PKP, error) {
	nft := pkpnft.NewPKPNFT()
	raw, err := r.call(ctx, r.at.PKPNFT, nft.PackDerivedKeyId(id))
	if err != nil {
		return PKP{}, err
	}
	keyID, err := nft.UnpackDerivedKeyId(raw)
	if err != nil {
		return PKP{}, fmt.Errorf("%w: key id: %w", ErrChain, err)
	}
	if raw, err = r.call(ctx, r.at.PKPNFT, nft.PackGetPubkey(id)); err != nil {
		return PKP{}, err
	}
	told, err := nft.UnpackGetPubkey(raw)
	if err != nil {
		return PKP{}, fmt.Errorf("%w: public key: %w", ErrChain, err)
	}
	pub, err := derive.PublicKey(s.root, keyID)
	if err != nil {
		return PKP{}, fmt.Errorf("derive the PKP's key: %w", err)
	}
	if !bytes.Equal(told, pub.SerializeUncompressed()) {
		return PKP{}, fmt.Errorf("%w: the PKP's key is not the one that the root key gives", ErrChain)
	}
	beside, err := derive.Ed25519PublicKey(s.ed25519, keyID)
	if err != nil {
		return PKP{}, fmt.Errorf("%w: derive the PKP's Ed25519 key: %w", ErrChain, err)
	}
	return PKP{new(big.Int).Set(id), pub, common.Address(derive.Address(pub)), beside}, nil
}
