package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/attestations"
)

func (v View) attestations() common.Address { return v.views.contracts.Attestations }

// EvidenceOf returns the hash of a node's attestation evidence for an epoch; zero if it posted none.
func (v View) EvidenceOf(ctx context.Context, epoch uint64, node common.Address) (common.Hash, error) {
	h, err := one[[32]byte](ctx, v, abis.attestations, v.attestations(), "evidenceOf", num(epoch), node)
	return h, err
}

// EvidenceCounts says whether evidence stands that has not run out and is not revoked, by the contract's rules.
func (v View) EvidenceCounts(ctx context.Context, epoch uint64, node common.Address) (bool, error) {
	return one[bool](ctx, v, abis.attestations, v.attestations(), "isValid", num(epoch), node)
}

// TCB is the contract's form of firmware levels.
type TCB = attestations.IAttestationsTcb

// AttestationPolicy is what nodes demand of evidence.
type AttestationPolicy struct {
	Measurements map[common.Hash]uint64 // keccak256 of 48-byte launch measurements, each with the Unix second it is allowed until
	Milan, Genoa TCB                    // oldest firmware
	DevnetRoot   common.Hash            // keccak256 of a development network's make-believe root certificate; zero elsewhere
}

// AttestationPolicy returns what nodes demand of evidence.
func (v View) AttestationPolicy(ctx context.Context) (p AttestationPolicy, err error) {
	config, err := one[attestations.IAttestationsConfig](ctx, v, abis.attestations, v.attestations(), "config")
	if err != nil {
		return AttestationPolicy{}, err
	}
	p.Milan, p.Genoa = config.Milan, config.Genoa
	list, err := one[[]attestations.IAttestationsMeasurement](ctx, v, abis.attestations, v.attestations(), "measurements")
	if err != nil {
		return AttestationPolicy{}, err
	}
	p.Measurements = make(map[common.Hash]uint64, len(list))
	for _, m := range list {
		p.Measurements[m.MeasurementHash] = m.Until
	}
	if p.DevnetRoot, err = one[[32]byte](ctx, v, abis.attestations, v.attestations(), "devnetRootHash"); err != nil {
		return AttestationPolicy{}, err
	}
	return p, nil
}

// AttestationStatement is what a node says of its evidence when it posts the hash.
type AttestationStatement struct {
	Evidence, Measurement common.Hash
	TCB                   uint64 // REPORTED_TCB of the report
	Product               string // Milan or Genoa
}

// PackAttestation packs the call that posts evidence. A product that the contract does not know is refused by it.
func PackAttestation(epoch uint64, s AttestationStatement) []byte {
	product := map[string]uint8{"Milan": 1, "Genoa": 2}[s.Product]
	return attestations.NewAttestations().PackPost(new(big.Int).SetUint64(epoch), s.Evidence, s.Measurement, s.TCB, product)
}
