package chain

import (
	"context"
	"fmt"
	"math/big"
	"net/netip"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/staking"
)

// State is the state of the epoch machine, with the contract's numbers.
type State uint8

// The states of IStaking.State.
const (
	StateActive State = iota
	StateNextValidatorSetLocked
	StateReadyForNextEpoch
	StateUnlocked
	StatePaused
	StateRestore
)

func (s State) String() string {
	names := [...]string{"Active", "NextValidatorSetLocked", "ReadyForNextEpoch", "Unlocked", "Paused", "Restore"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

// Epoch is IStaking.Epoch.
type Epoch struct {
	Number  uint64 // current epoch; 0 before genesis has completed
	Length  uint64 // seconds an epoch lasts at least
	EndTime uint64 // Unix seconds from which the next may be locked
	Retries uint64 // failed attempts at the next epoch since the last advance: the attempt number
	Timeout uint64 // seconds after which a locked, unready next epoch may be unlocked
}

// Node is a registered node.
type Node struct {
	ID            uint64 // running number of registrations
	Staker        common.Address
	Address       common.Address // the account whose key the node holds
	IPv4          netip.Addr
	Port          uint16   // HTTP face
	P2PPort       uint16   // libp2p
	PeerKey       [32]byte // ed25519 public key of the libp2p identity
	EncryptionKey [32]byte // X25519 public key
	Stake         *big.Int
}

// RootKeys are the root keys, as the registry takes and gives them.
type RootKeys = keyregistry.IKeyRegistryRootKeys

// RootKeysHash is what a vote for root keys is recorded as: keccak256(abi.encode(keys)).
func RootKeysHash(k RootKeys) common.Hash {
	words := [][]byte{k.Secp256k1X[:], k.Secp256k1Y[:], k.Ed25519[:]}
	for i := range k.Bls12381 {
		words = append(words, k.Bls12381[i][:])
	}
	return crypto.Keccak256Hash(words...)
}

func nodes(in []staking.IStakingNode) []Node {
	out := make([]Node, len(in))
	for i, n := range in {
		ip := [4]byte{byte(n.Ipv4 >> 24), byte(n.Ipv4 >> 16), byte(n.Ipv4 >> 8), byte(n.Ipv4)}
		out[i] = Node{n.Id.Uint64(), n.Staker, n.NodeAddress, netip.AddrFrom4(ip), n.Port, n.P2pPort, n.PeerKey, n.EncryptionKey, n.Stake}
	}
	return out
}

func (v View) staking() common.Address { return v.views.contracts.Staking }

// State returns the state of the epoch machine.
func (v View) State(ctx context.Context) (State, error) {
	s, err := one[uint8](ctx, v, abis.staking, v.staking(), "state")
	return State(s), err
}

// Epoch returns the current epoch.
func (v View) Epoch(ctx context.Context) (e Epoch, err error) {
	raw, err := one[staking.IStakingEpoch](ctx, v, abis.staking, v.staking(), "epoch")
	if err != nil {
		return Epoch{}, err
	}
	for _, f := range []struct {
		name string
		from *big.Int
		to   *uint64
	}{
		{"epoch number", raw.Number, &e.Number}, {"epoch length", raw.EpochLength, &e.Length}, {"epoch end", raw.EndTime, &e.EndTime},
		{"epoch retries", raw.Retries, &e.Retries}, {"epoch timeout", raw.Timeout, &e.Timeout},
	} {
		if *f.to, err = fit(f.name, f.from); err != nil {
			return Epoch{}, err
		}
	}
	return e, nil
}

// LockedAt returns when the next set was locked last, in Unix seconds; 0 if never.
func (v View) LockedAt(ctx context.Context) (uint64, error) {
	return small(ctx, v, abis.staking, v.staking(), "lockedAt")
}

// JoinedNodes returns the candidates for the next set, in ascending order of node id.
func (v View) JoinedNodes(ctx context.Context) ([]Node, error) {
	n, err := one[[]staking.IStakingNode](ctx, v, abis.staking, v.staking(), "joinedNodes")
	return nodes(n), err
}

// NextSet returns the locked next set in share-index order; empty unless locked or ready.
func (v View) NextSet(ctx context.Context) ([]Node, error) {
	n, err := one[[]staking.IStakingNode](ctx, v, abis.staking, v.staking(), "nextSet")
	return nodes(n), err
}

// SetOf returns the set of an epoch in share-index order: party i has share id i+1. Empty if there is none.
func (v View) SetOf(ctx context.Context, epoch uint64) ([]Node, error) {
	n, err := one[[]staking.IStakingNode](ctx, v, abis.staking, v.staking(), "setOf", num(epoch))
	return nodes(n), err
}

// MemberIndex returns a node's position in SetOf(epoch).
func (v View) MemberIndex(ctx context.Context, epoch uint64, node common.Address) (member bool, index uint64, err error) {
	vals, err := v.call(ctx, abis.staking, v.staking(), "memberIndex", num(epoch), node)
	if err != nil {
		return false, 0, err
	}
	member, _ = vals[0].(bool)
	i, _ := vals[1].(*big.Int)
	if index, err = fit("member index", i); err != nil {
		return false, 0, err
	}
	return member, index, nil
}

// SetSize returns the size of an epoch's set.
func (v View) SetSize(ctx context.Context, epoch uint64) (uint64, error) {
	return small(ctx, v, abis.staking, v.staking(), "setSize", num(epoch))
}

// Quorum returns floor(2n/3)+1 for an epoch's set. An epoch without a set is an error.
func (v View) Quorum(ctx context.Context, epoch uint64) (uint64, error) {
	return small(ctx, v, abis.staking, v.staking(), "quorum", num(epoch))
}

// IsReady says whether a node has signalled ready for the locked next epoch's current attempt.
func (v View) IsReady(ctx context.Context, node common.Address) (bool, error) {
	return one[bool](ctx, v, abis.staking, v.staking(), "isReady", node)
}

// SharingHashOf returns the hash of the public commitments of an epoch's sharing; zero before it began.
func (v View) SharingHashOf(ctx context.Context, epoch uint64) (common.Hash, error) {
	h, err := one[[32]byte](ctx, v, abis.staking, v.staking(), "sharingHashOf", num(epoch))
	return h, err
}

// MinNodes returns how many nodes the smallest set has.
func (v View) MinNodes(ctx context.Context) (uint64, error) {
	return small(ctx, v, abis.staking, v.staking(), "minNodes")
}

// MinStake returns the least bond, in the token's smallest unit.
func (v View) MinStake(ctx context.Context) (*big.Int, error) {
	return one[*big.Int](ctx, v, abis.staking, v.staking(), "minStake")
}

// StakingToken returns the address of the token that is bonded.
func (v View) StakingToken(ctx context.Context) (common.Address, error) {
	return one[common.Address](ctx, v, abis.staking, v.staking(), "token")
}

// LinkedKeyRegistry returns the registry that Staking trusts.
func (v View) LinkedKeyRegistry(ctx context.Context) (common.Address, error) {
	return one[common.Address](ctx, v, abis.staking, v.staking(), "keyRegistry")
}

func (v View) registry() common.Address { return v.views.contracts.KeyRegistry }

// RootKeysAgreed says whether all of the locked genesis set voted for the same root keys in this attempt.
func (v View) RootKeysAgreed(ctx context.Context, epoch, attempt uint64) (bool, error) {
	return one[bool](ctx, v, abis.keyRegistry, v.registry(), "rootKeysAgreed", num(epoch), num(attempt))
}

// HasRootKeys says whether the root keys are final: so from the beginning of epoch 1 on.
func (v View) HasRootKeys(ctx context.Context) (bool, error) {
	return one[bool](ctx, v, abis.keyRegistry, v.registry(), "hasRootKeys")
}

// RootKeys returns the root keys; a revert KeyRegistryRootKeysMissing before genesis.
func (v View) RootKeys(ctx context.Context) (RootKeys, error) {
	return one[RootKeys](ctx, v, abis.keyRegistry, v.registry(), "rootKeys")
}

// DealCommitments returns the dealers' commitments in set order; zero where there is none yet.
func (v View) DealCommitments(ctx context.Context, epoch, attempt uint64) ([]common.Hash, error) {
	return hashes(one[[][32]byte](ctx, v, abis.keyRegistry, v.registry(), "dealCommitments", num(epoch), num(attempt)))
}

// RootKeyVotes returns the vote hashes in set order; zero where there is none yet.
func (v View) RootKeyVotes(ctx context.Context, epoch, attempt uint64) ([]common.Hash, error) {
	return hashes(one[[][32]byte](ctx, v, abis.keyRegistry, v.registry(), "rootKeyVotes", num(epoch), num(attempt)))
}

// DeriveAddress returns the Ethereum address of the key with that key id.
func (v View) DeriveAddress(ctx context.Context, keyID common.Hash) (common.Address, error) {
	return one[common.Address](ctx, v, abis.keyRegistry, v.registry(), "deriveAddress", keyID)
}

func hashes(in [][32]byte, err error) ([]common.Hash, error) {
	out := make([]common.Hash, len(in))
	for i, h := range in {
		out[i] = h
	}
	return out, err
}
