package access

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// Chains gives chains by the names that conditions use. *chains.Set is one. Errors wrap chains.ErrUnknownChain.
type Chains interface {
	// EVM also says whether the chain is the network's own, which is read at the node's pinned block.
	EVM(name string) (c chains.EVM, local bool, err error)
	// ID is the chain id of an EVM chain; 0 if it is not known.
	ID(name string) uint64
	Solana(name string) (chains.Solana, error)
	Cosmos(name string) (chains.Cosmos, error)
}

// Config is what an Evaluator needs.
type Config struct {
	// Chains are the chains that can be asked.
	Chains Chains
	// Actions runs Lit Actions for conditions; without it such conditions fail with ErrNoRunner.
	Actions ActionRunner
	// POAPs finds a wallet's POAPs; without it such conditions fail with ErrNoRunner.
	POAPs POAPSource
	// Timeout is that of one evaluation; 10 s if 0.
	Timeout time.Duration
	// Parallel is how many conditions of one evaluation are checked at a time; 6 if 0.
	Parallel int
	// Total is how many are checked at a time over all evaluations; 128 if 0.
	Total int
}

// Evaluator checks conditions. It is safe for use by several goroutines, and leaves none behind.
type Evaluator struct {
	cfg   Config
	total chan struct{} // one token per condition being checked
}

// NewEvaluator makes an Evaluator.
func NewEvaluator(cfg Config) (*Evaluator, error) {
	if cfg.Chains == nil {
		return nil, errors.New("access: evaluator needs chains")
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = 10 * time.Second
	}
	if cfg.Parallel <= 0 {
		cfg.Parallel = 6
	}
	if cfg.Total <= 0 {
		cfg.Total = 128
	}
	return &Evaluator{cfg: cfg, total: make(chan struct{}, cfg.Total)}, nil
}

// Option changes one evaluation.
type Option func(*evaluation)

// AtBlock has the network's own chain read at a block hash instead of at its newest block.
func AtBlock(hash common.Hash) Option { return func(e *evaluation) { e.block = hash } }

// Exhaustive has every condition checked, for an explanation without gaps, even after the result is certain.
func Exhaustive() Option { return func(e *evaluation) { e.exhaustive = true } }

// evaluation is one run.
type evaluation struct {
	*Evaluator
	conds      *Conditions
	caller     *Caller
	block      common.Hash
	exhaustive bool

	mu     sync.Mutex
	leaves []verdict
}

// Evaluate finds out whether the caller meets the conditions. Without an error the answer is Result.Allowed. An error
// wraps ErrInvalid or ErrUnavailable and means that the answer depends on a condition for which there is none; Result
// then still explains. The text of ErrUnavailable names the hosts of endpoints: it is for the log, not for the caller.
//
// Conditions are checked at the same time, and only until the result is certain. Actions run last, one after another.
func (e *Evaluator) Evaluate(ctx context.Context, c *Conditions, caller Caller, options ...Option) (Result, error) {
	if c == nil || len(c.leaves) == 0 {
		return Result{}, fmt.Errorf("%w: there is none", ErrInvalid)
	}
	caller.chainID = e.cfg.Chains.ID
	ev := &evaluation{Evaluator: e, conds: c, caller: &caller, leaves: make([]verdict, len(c.leaves))}
	for _, o := range options {
		o(ev)
	}
	ctx, cancel := context.WithTimeout(ctx, e.cfg.Timeout)
	defer cancel()
	ev.run(ctx, cancel)

	v := c.root.fold(ev.leaves)
	r := Result{Allowed: v.outcome == Met, Explain: c.root.explain(ev.leaves)}
	switch v.outcome {
	case Met, NotMet:
		return r, nil
	case Failed:
		return r, v.err
	}
	return r, fmt.Errorf("%w: evaluation did not end", ErrUnavailable) // cannot happen: nothing was left pending
}

// run checks leaves until the result is certain.
func (ev *evaluation) run(ctx context.Context, cancel func()) {
	var wg sync.WaitGroup
	slots := make(chan struct{}, ev.cfg.Parallel)
	for _, l := range ev.conds.leaves {
		if l.isAction() {
			continue
		}
		release := func() {}
		select {
		case slots <- struct{}{}:
			release = func() { <-slots }
		case <-ctx.Done(): // the result is certain, or the check below says that time is over
		}
		if ev.done() {
			break
		}
		wg.Go(func() {
			defer release()
			if ev.settle(l, ev.check(ctx, l)) && !ev.exhaustive {
				cancel()
			}
		})
	}
	wg.Wait()
	for _, l := range ev.conds.leaves {
		if l.isAction() && !ev.done() {
			ev.settle(l, ev.check(ctx, l))
		}
	}
}

// done says whether nothing more needs to be checked.
func (ev *evaluation) done() bool {
	ev.mu.Lock()
	defer ev.mu.Unlock()
	return !ev.exhaustive && ev.conds.root.fold(ev.leaves).outcome != ""
}

// settle records a verdict, unless the result was certain before it: then it may be only that it was cancelled. It says
// whether the result is certain.
func (ev *evaluation) settle(l *leaf, v verdict) bool {
	ev.mu.Lock()
	defer ev.mu.Unlock()
	if ev.exhaustive || ev.conds.root.fold(ev.leaves).outcome == "" {
		ev.leaves[l.index] = v
	}
	return ev.conds.root.fold(ev.leaves).outcome != ""
}

// check finds out about one leaf. A panic, which only a library could cause, fails the leaf and not the node.
func (ev *evaluation) check(ctx context.Context, l *leaf) (v verdict) {
	select {
	case ev.total <- struct{}{}:
		defer func() { <-ev.total }()
	case <-ctx.Done():
		return classify("", false, fmt.Errorf("%w: %w", ErrUnavailable, ctx.Err()))
	}
	defer func() {
		if r := recover(); r != nil {
			v = classify("", false, fmt.Errorf("%w: checking it panicked: %v", ErrUnavailable, r))
		}
	}()
	switch {
	case l.basic != nil:
		return classify(ev.checkBasic(ctx, l))
	case l.contract != nil:
		return classify(ev.checkContract(ctx, l))
	case l.sol != nil:
		return classify(ev.checkSol(ctx, l))
	}
	return classify(ev.checkCosmos(ctx, l))
}
