package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/watcher/store"
)

// ErrActionLimits means that this node cannot hold an action to the limits on chain: it must run none.
var ErrActionLimits = errors.New("the limits of actions on chain cannot be kept")

// ActionLimits returns what bounds a run of an action. Limits that do not pass their Check give ErrActionLimits: the
// contract refuses such, so its code is not what this node knows.
func (v View) ActionLimits(ctx context.Context) (actions.Limits, error) {
	raw, err := one[actionlimits.IActionLimitsLimits](ctx, v, abis.actionLimits, v.views.contracts.ActionLimits, "limits")
	if err != nil {
		return actions.Limits{}, err
	}
	l := actionLimits(raw)
	if err := l.Check(); err != nil {
		return actions.Limits{}, fmt.Errorf("%w: %w", ErrActionLimits, err)
	}
	return l, nil
}

// actionLimits takes limits out of the contract's form. A number beyond an int64 becomes negative, which Check refuses.
func actionLimits(l actionlimits.IActionLimitsLimits) actions.Limits {
	return actions.Limits{
		Wall: time.Duration(l.Wall), CPU: time.Duration(l.Cpu), Memory: int64(l.MemoryBytes),
		CallStack: int(l.CallStack), Nesting: int(l.Nesting),
		CodeBytes: int(l.CodeBytes), ParamsBytes: int(l.ParamsBytes), ResponseBytes: int(l.ResponseBytes),
		LogBytes: int(l.LogBytes), MessageBytes: int(l.MessageBytes), Pending: int(l.Pending),
		Fetches: int(l.Fetches), Signatures: int(l.Signatures), Decrypts: int(l.Decrypts),
		ContractCalls: int(l.ContractCalls), Broadcasts: int(l.Broadcasts), HostCalls: int(l.HostCalls),
		CallDepth: int(l.CallDepth),
	}
}

// ActionLimits remembers the limits of actions at the block that was asked about last, so that they are read once per
// block however many actions run. A block's hash stands for its state: neither a missed event nor a reorganisation can
// leave a node with limits that its pinned block does not have.
type ActionLimits struct {
	views *Views

	mu     sync.Mutex
	block  common.Hash
	limits actions.Limits
}

// NewActionLimits returns an empty memory over views.
func NewActionLimits(v *Views) *ActionLimits { return &ActionLimits{views: v} }

// At returns the limits at a pinned block, with the errors of View.ActionLimits. Errors are not remembered.
func (a *ActionLimits) At(ctx context.Context, block store.BlockRef) (actions.Limits, error) {
	a.mu.Lock()
	known, limits := a.block, a.limits
	a.mu.Unlock()
	if block.Hash != (common.Hash{}) && known == block.Hash {
		return limits, nil
	}
	limits, err := a.views.At(block).ActionLimits(ctx)
	if err != nil {
		return actions.Limits{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.block, a.limits = block.Hash, limits
	return limits, nil
}
