package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/network"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Deploy puts all contracts on the client's chain with the key's account, checks that they stand, and returns the network
// they make. About 53 million gas are used; the account must hold somewhat more, where the chain cannot simulate
// several times as much. The account becomes the holder of all tokens and must not send anything else meanwhile.
//
// A parameter that a contract refuses is named with the contract's own error. Where the chain can simulate, that and a
// lack of funds are found before anything is sent; otherwise some contracts then stand without use, and so they do
// after any other error in the midst of it. Deploy may be called again. It waits for blocks as long as ctx allows.
func Deploy(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, p Params) (*network.Network, error) {
	n, err := deploy(ctx, client, key, p)
	if err != nil {
		return nil, fmt.Errorf("deploy network %s: %w", p.Name, err)
	}
	return n, nil
}

func deploy(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, p Params) (*network.Network, error) {
	if err := p.Contracts.check(); err != nil {
		return nil, err
	}
	line, err := newPipeline(ctx, client, key)
	if err != nil {
		return nil, err
	}
	steps, contracts, err := plan(line.from, line.nonce, &p.Contracts)
	if err != nil {
		return nil, err
	}
	n := &network.Network{
		Name: p.Name, ChainID: line.chain.Uint64(), RPCURL: p.RPCURL, Contracts: contracts, Params: p.Contracts.record(),
	}
	if err := n.Check(); err != nil { // before any gas is spent on a network that could not be saved
		return nil, err
	}

	p.step("try the deployment")
	gas, err := simulate(ctx, client, line.from, line.nonce, steps[:simulable(steps)])
	if err != nil && !errors.Is(err, errNoSimulation) {
		return nil, err
	}
	for _, s := range steps[len(gas):] {
		gas = append(gas, ample(s))
	}
	jobs := make([]job, len(steps))
	for i, s := range steps {
		jobs[i] = job{what: s.what, data: s.data, gas: gas[i], abi: s.abi}
	}

	p.step(fmt.Sprintf("send %d transactions from %s", len(jobs), line.from))
	receipts, err := line.run(ctx, jobs)
	if err != nil {
		return nil, err
	}
	n.StartBlock = receipts[0].BlockNumber.Uint64()

	p.step("check that the contracts stand")
	if err := n.Verify(ctx, client); err != nil {
		return nil, err
	}
	return n, nil
}
