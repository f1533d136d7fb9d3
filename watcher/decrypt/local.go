package decrypt

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/chain"
)

// Local reads the network's own chain for conditions, through the node's own endpoint. Errors wrap those of package
// chains.
type Local struct{ Client *chain.Client }

// Call runs a contract's function.
func (l Local) Call(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error) {
	return l.call(ctx, to, data, at, 0)
}

// Confirm runs a contract's function with bounded gas. The node has one endpoint of its own chain, which it trusts for
// everything else too.
func (l Local) Confirm(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error) {
	return l.call(ctx, to, data, at, chains.ConfirmGas)
}

func (l Local) call(ctx context.Context, to common.Address, data []byte, at common.Hash, gas uint64) ([]byte, error) {
	out, err := l.Client.CallWithGas(ctx, to, data, at, gas)
	if errors.As(err, new(*chain.RevertError)) {
		return nil, fmt.Errorf("%w: %w", chains.ErrReverted, err)
	}
	return out, unavailable(err)
}

// Balance returns an account's balance in wei.
func (l Local) Balance(ctx context.Context, who common.Address, at common.Hash) (*big.Int, error) {
	b, err := l.Client.BalanceAt(ctx, who, at)
	return b, unavailable(err)
}

// Time returns a block's time in seconds since 1970.
func (l Local) Time(ctx context.Context, at common.Hash) (uint64, error) {
	if at == (common.Hash{}) {
		b, err := l.Client.Head(ctx)
		return b.Time, unavailable(err)
	}
	b, err := l.Client.BlockByHash(ctx, at)
	return b.Time, unavailable(err)
}

// Forward calls a JSON-RPC method.
func (l Local) Forward(ctx context.Context, method string, params []json.RawMessage) (json.RawMessage, error) {
	out, err := l.Client.Forward(ctx, method, params)
	if said := rpc.Error(nil); errors.As(err, &said) {
		answer := &chains.CallError{Code: said.ErrorCode(), Message: said.Error()}
		if d, ok := said.(rpc.DataError); ok && d.ErrorData() != nil {
			answer.Data, _ = json.Marshal(d.ErrorData()) // what came as JSON
		}
		return nil, answer
	}
	return out, unavailable(err)
}

func unavailable(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", chains.ErrUnavailable, err)
}
