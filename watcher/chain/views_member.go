package chain

import (
	"context"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/staking"
)

// Standing is how a registered node stands with the Staking contract.
type Standing struct {
	Node
	Version     uint64 // as it reported; 0 if it did not
	Candidate   bool   // wants to serve in the next set
	Demerits    uint64
	JailedUntil uint64 // Unix seconds; math.MaxUint64 while the epoch in which it was kicked lasts; 0: never kicked
	Banned      bool
}

// Standing returns how a node stands; registered is false for an address that no node has.
func (v View) Standing(ctx context.Context, node common.Address) (s Standing, registered bool, err error) {
	id, err := small(ctx, v, abis.staking, v.staking(), "nodeIdOf", node)
	if err != nil || id == 0 {
		return s, false, err
	}
	raw, err := one[staking.IStakingNode](ctx, v, abis.staking, v.staking(), "nodeOf", num(id))
	if err != nil {
		return s, false, err
	}
	s.Node, s.Version = nodes([]staking.IStakingNode{raw})[0], raw.Version
	if s.Candidate, err = one[bool](ctx, v, abis.staking, v.staking(), "isCandidate", num(id)); err != nil {
		return s, false, err
	}
	vals, err := v.call(ctx, abis.staking, v.staking(), "stakeOf", s.Staker)
	if err != nil {
		return s, false, err
	}
	demerits, _ := vals[3].(*big.Int)
	jailed, _ := vals[4].(*big.Int)
	s.Banned, _ = vals[5].(bool)
	if s.Demerits, err = fit("demerits", demerits); err != nil {
		return s, false, err
	}
	if s.JailedUntil = math.MaxUint64; jailed.IsUint64() {
		s.JailedUntil = jailed.Uint64()
	}
	return s, true, nil
}

// Versions returns the least and the greatest version that a chosen node may report.
func (v View) Versions(ctx context.Context) (least, greatest uint64, err error) {
	c, err := one[staking.IStakingConfig](ctx, v, abis.staking, v.staking(), "config")
	return c.MinVersion, c.MaxVersion, err
}

// Attested is what stands of a node's attestation for an epoch.
type Attested struct {
	Hash    common.Hash // of the evidence; zero if it posted none
	Until   uint64      // Unix seconds until which it counts, unless governance changes the rules
	Allowed uint64      // Unix seconds until which its measurement is allowed; 0 if it is not
	Revoked bool
	Counts  bool // by the contract's rules, at this block
}

// Attested returns what stands of a node's attestation.
func (v View) Attested(ctx context.Context, epoch uint64, node common.Address) (a Attested, err error) {
	e, err := one[attestations.IAttestationsEvidence](ctx, v, abis.attestations, v.attestations(), "evidence", num(epoch), node)
	if err != nil || e.EvidenceHash == [32]byte{} {
		return a, err
	}
	c, err := one[attestations.IAttestationsConfig](ctx, v, abis.attestations, v.attestations(), "config")
	if err != nil {
		return a, err
	}
	policy, err := v.AttestationPolicy(ctx)
	if err != nil {
		return a, err
	}
	a.Hash, a.Revoked, a.Until, a.Allowed = e.EvidenceHash, e.Revoked, e.PostedAt+uint64(c.EvidenceSeconds), policy.Measurements[e.MeasurementHash]
	a.Counts, err = v.EvidenceCounts(ctx, epoch, node)
	return a, err
}
