package network

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Reader is what Verify asks of a chain. *ethclient.Client is one.
type Reader interface {
	ChainID(ctx context.Context) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
}

// MismatchError says that an endpoint does not serve the network that a file describes.
type MismatchError struct {
	Network  string // name of the network
	Contract string // name of the contract as in the file; empty if the chain id is what differs
	Problem  string
	advice   string
}

// Error says what differs.
func (e *MismatchError) Error() string {
	if e.Contract == "" {
		return fmt.Sprintf("network %s: %s", e.Network, e.Problem)
	}
	return fmt.Sprintf("network %s: contract %s: %s", e.Network, e.Contract, e.Problem)
}

// Hint says what is probably wrong and what to do, in one sentence.
func (e *MismatchError) Hint() string { return e.advice }

// Verify asks the chain whether it is the one that the network is on: the chain id is equal and every contract's
// address has code at the newest block. What differs is returned as *MismatchError, one for each contract, joined;
// other errors mean that the endpoint did not answer.
//
// It does not compare the code: an endpoint that lies, or another deployment at the same addresses, passes.
func (n *Network) Verify(ctx context.Context, chain Reader) error {
	id, err := chain.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("verify network %s: ask for the chain id: %w", n.Name, err)
	}
	if id.Cmp(new(big.Int).SetUint64(n.ChainID)) != 0 {
		return &MismatchError{
			Network: n.Name,
			Problem: fmt.Sprintf("the endpoint serves chain %v, the network is on chain %d", id, n.ChainID),
			advice:  "use an endpoint of the right chain, or the network file that belongs to this one",
		}
	}
	var missing []error
	for _, c := range n.Contracts.List() {
		code, err := chain.CodeAt(ctx, c.Address, nil)
		if err != nil {
			return fmt.Errorf("verify network %s: read code of contract %s at %s: %w", n.Name, c.Name, c.Address, err)
		}
		if len(code) == 0 {
			missing = append(missing, &MismatchError{
				Network:  n.Name,
				Contract: c.Name,
				Problem:  fmt.Sprintf("no code at %s on chain %d", c.Address, n.ChainID),
				advice: "a development chain that was started anew has lost its contracts: deploy again; " +
					"otherwise the endpoint is behind or the file is not of this chain",
			})
		}
	}
	return errors.Join(missing...)
}
