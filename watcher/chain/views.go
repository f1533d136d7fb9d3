package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/store"
)

// Caller runs view functions; *Client is one. A zero block hash means the newest block.
type Caller interface {
	Call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error)
}

// Views reads the state of a network's contracts.
type Views struct {
	caller    Caller
	contracts Contracts
}

// NewViews returns views of the given contracts.
func NewViews(c Caller, contracts Contracts) *Views { return &Views{c, contracts} }

// Contracts returns the addresses that are read.
func (v *Views) Contracts() Contracts { return v.contracts }

// At pins the block whose state is read. All answers of one View then belong together, and a block that left the chain
// gives ErrUnknownBlock, not the state of another.
func (v *Views) At(block store.BlockRef) View { return View{views: v, block: block.Hash} }

// Latest reads at whatever block is the newest at each call: answers of one View may contradict each other. It is for
// work that the contract checks again, never for deciding on a request.
func (v *Views) Latest() View { return View{views: v, latest: true} }

// View reads state at one block. Its methods share their errors: a *RevertError when the contract refuses,
// ErrUnknownBlock, ErrNoCode when the network has no such contract or there is none at its address, or the connection's.
type View struct {
	views  *Views
	block  common.Hash
	latest bool
}

// call packs the arguments, calls, and returns what came back, checked to be as the ABI says.
func (v View) call(ctx context.Context, a abi.ABI, to common.Address, method string, args ...any) ([]any, error) {
	fail := func(err error) ([]any, error) { return nil, fmt.Errorf("read %s: %w", method, err) }
	if to == (common.Address{}) {
		return fail(ErrNoCode)
	}
	if v.block == (common.Hash{}) && !v.latest { // to the client, no block means the newest
		return fail(fmt.Errorf("%w: none is pinned yet", ErrUnknownBlock))
	}
	data, err := a.Pack(method, args...)
	if err != nil {
		return fail(err)
	}
	out, err := v.views.caller.Call(ctx, to, data, v.block)
	if err != nil {
		return fail(err)
	}
	if len(out) == 0 {
		return fail(fmt.Errorf("%w: %s answered nothing", ErrNoCode, to))
	}
	vals, err := a.Unpack(method, out)
	if err != nil {
		return fail(fmt.Errorf("decode answer of %s: %w", to, err))
	}
	return vals, nil
}

// one is call for functions that return one value, converted to T, which has the layout that abigen gave the type.
func one[T any](ctx context.Context, v View, a abi.ABI, to common.Address, method string, args ...any) (out T, err error) {
	vals, err := v.call(ctx, a, to, method, args...)
	if err != nil {
		return out, err
	}
	// ConvertType panics where the types do not fit. They are fixed by the ABI, so a test of each method is proof.
	return *abi.ConvertType(vals[0], new(T)).(*T), nil
}

// small is one for functions whose uint256 is a count or a time: beyond 64 bits is an error.
func small(ctx context.Context, v View, a abi.ABI, to common.Address, method string, args ...any) (uint64, error) {
	n, err := one[*big.Int](ctx, v, a, to, method, args...)
	if err != nil {
		return 0, err
	}
	return fit(method, n)
}

func fit(what string, n *big.Int) (uint64, error) {
	if n == nil || !n.IsUint64() {
		return 0, fmt.Errorf("%s is %v: out of range", what, n)
	}
	return n.Uint64(), nil
}

func num(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
