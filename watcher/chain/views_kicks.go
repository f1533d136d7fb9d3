package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/staking"
)

// Reason says why a node is kicked, with the contract's numbers.
type Reason uint8

// The reasons of IStakingKicks.Reason.
const (
	ReasonNone Reason = iota
	ReasonUnresponsive
	ReasonNonParticipation
	ReasonIncorrectInfo
	ReasonInvalidShare
	ReasonBadAttestation
	ReasonEquivocation
)

func (r Reason) String() string {
	names := [...]string{"None", "Unresponsive", "NonParticipation", "IncorrectInfo", "InvalidShare", "BadAttestation", "Equivocation"}
	if int(r) < len(names) {
		return names[r]
	}
	return fmt.Sprintf("Reason(%d)", uint8(r))
}

// KickVotes returns how many have voted to kick a node for a reason, in the current attempt.
func (v View) KickVotes(ctx context.Context, node uint64, reason Reason) (uint64, error) {
	return small(ctx, v, abis.staking, v.staking(), "kickVotes", num(node), uint8(reason))
}

// HasVotedToKick says whether a member has voted against a node in the current attempt, for whatever reason.
func (v View) HasVotedToKick(ctx context.Context, voter common.Address, node uint64) (bool, error) {
	return one[bool](ctx, v, abis.staking, v.staking(), "hasVotedToKick", voter, num(node))
}

// Kickable says whether a node can be kicked in the current epoch: an unkicked member of its set, or a candidate.
func (v View) Kickable(ctx context.Context, epoch, node uint64) (bool, error) {
	set, err := v.SetOf(ctx, epoch)
	if err != nil {
		return false, err
	}
	for i, n := range set {
		if n.ID != node {
			continue
		}
		kicked, err := one[bool](ctx, v, abis.staking, v.staking(), "isKicked", num(epoch), num(uint64(i)))
		if err != nil || !kicked {
			return !kicked, err
		}
	}
	joined, err := v.JoinedNodes(ctx)
	for _, n := range joined {
		if n.ID == node {
			return true, err
		}
	}
	return false, err
}

// PackVoteToKick makes the call by which a member of the set votes against a node.
func PackVoteToKick(node uint64, reason Reason, evidence common.Hash) []byte {
	return staking.NewStaking().PackVoteToKick(num(node), uint8(reason), evidence)
}
