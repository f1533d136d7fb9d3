package deploy

import (
	"errors"
	"math/big"

	"github.com/conclave-network/conclave/network"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// Params says what to deploy.
type Params struct {
	// Name and RPCURL go into the network file: what the network is called, and where its users reach the chain.
	Name, RPCURL string
	// Contracts are what the contracts are constructed with. MeasurementHash may not be zero.
	Contracts network.Params
	// Progress, if not nil, is told each step as it begins, in a few words. It is called from the goroutine of Deploy.
	Progress func(step string)
}

// DefaultParams are parameters for a development network: 10^9 tokens, a stake of 1,000, sets of 3 to 30 nodes, epochs
// of an hour, small fees. The hashes are zero; the caller knows what its nodes run.
func DefaultParams() network.Params {
	return network.Params{
		TokenSupply:     ether(1_000_000_000),
		MinStake:        ether(1_000),
		MinNodes:        3,
		MaxNodes:        30,
		EpochLength:     3600,
		Timeout:         120,
		MintCost:        big.NewInt(params.Ether / 1_000),
		MinFee:          big.NewInt(params.Ether / 10_000),
		MaxExpiryBlocks: 1_000,
		AttemptBlocks:   20,
	}
}

// ether is n units of 10^18: ether in wei, or tokens in their smallest unit.
func ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether))
}

// check refuses what cannot be put into a constructor, and what is wrong on every chain.
func (p *Params) check() error {
	if err := p.Contracts.Check(); err != nil {
		return err
	}
	if p.Contracts.MeasurementHash == (common.Hash{}) {
		return errors.New("the measurement hash is zero: nodes could prove nothing")
	}
	return nil
}

func (p *Params) step(what string) {
	if p.Progress != nil {
		p.Progress(what)
	}
}
