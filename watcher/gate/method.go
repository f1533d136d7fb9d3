package gate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
)

// ErrMethod: the auth method is not one that nodes prove themselves.
var ErrMethod = errors.New("auth method is not supported")

// AuthMethod is a proof of an auth method as clients send it.
type AuthMethod struct {
	Type        uint64
	AccessToken string // type 1: the JSON of an authSig of a wallet
}

// VerifyMethod returns the wallet that an auth method of type 1 proves. Other types are ErrMethod: their tokens are proven
// by actions. A contract wallet must be one of the network's own chain, since an address may be somebody else's on another.
// Whoever holds an access token passes for its maker until it expires.
func (p Pass) VerifyMethod(ctx context.Context, m AuthMethod) (common.Address, error) {
	if m.Type != uint64(method.EthWallet) {
		return common.Address{}, fmt.Errorf("%w: type %d", ErrMethod, m.Type)
	}
	caller, err := p.Verify(ctx, json.RawMessage(m.AccessToken), auth.Requirement{
		Accept: auth.Wallet | auth.Contract, ChainID: p.gate.ChainID,
	})
	if err != nil {
		return common.Address{}, err
	}
	if caller.Ethereum == nil || (caller.ContractChainID != 0 && caller.ContractChainID != p.gate.ChainID) {
		return common.Address{}, fmt.Errorf("%w: it proves no wallet of this chain", ErrMethod)
	}
	return *caller.Ethereum, nil
}
