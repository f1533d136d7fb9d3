package sign

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// respondBlocks is how many blocks each node gives the one before it to bring the answer to the chain.
const respondBlocks = 2

// fulfilGas is twice what an answer costs at most; an estimate would depend on what else is in its block.
const fulfilGas = 160_000

// Responder brings signatures, and what actions responded, to the Coordinator.
type Responder struct {
	Views   *chain.Views
	Txs     *chain.TxManager
	Store   *store.Store
	Tips    *watcher.Tips
	Keysets *keyset.Holder
}

// Respond waits for this node's turn, sends the answer if it is still wanted, and returns nil when the chain has one.
func (r *Responder) Respond(ctx context.Context, req watcher.Request, answer store.Signature) error {
	turn := 0
	if k, err := r.Keysets.Of(req.Epoch); err == nil {
		turn = rank(req.ID, req.Epoch, k.Self, len(k.Nodes))
	}
	start, _, _ := r.Tips.Now()
	for {
		tip, _, moved := r.Tips.Now()
		asked, err := r.Views.Latest().Asked(ctx, req.ID)
		if err == nil && asked.Status != chain.RequestOpen {
			return nil
		}
		if err == nil && tip.Number >= start.Number+uint64(turn)*respondBlocks {
			return r.send(ctx, req, asked, answer)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		}
	}
}

// open reads whether the Coordinator still takes an answer.
func (r *Responder) open(ctx context.Context, id common.Hash) (bool, error) {
	onChain, err := r.Views.Latest().Asked(ctx, id)
	return onChain.Status == chain.RequestOpen, err
}

func (r *Responder) send(ctx context.Context, req watcher.Request, asked chain.Asked, answer store.Signature) error {
	if err := r.Store.SetSubmitted(ctx, req.ID); err != nil {
		return err
	}
	data, gas, err := r.pack(ctx, req, asked, answer)
	if err != nil {
		return err
	}
	_, err = r.Txs.Send(ctx, chain.Candidate{
		Purpose:  "fulfil/" + req.ID.Hex(),
		To:       r.Views.Contracts().Coordinator,
		Data:     data,
		GasLimit: gas,
		Still:    func(ctx context.Context) (bool, error) { return r.open(ctx, req.ID) },
	})
	if err == nil || errors.Is(err, chain.ErrUnwanted) {
		return nil
	}
	if open, oerr := r.open(ctx, req.ID); oerr == nil && !open {
		return nil // somebody else was first
	}
	return fmt.Errorf("fulfil: %w", err)
}

// pack makes the call. What an action's answer costs depends on its length, and any answer's on a receiver that is called
// back: that is estimated.
func (r *Responder) pack(ctx context.Context, req watcher.Request, asked chain.Asked, answer store.Signature) (data []byte, gas uint64, err error) {
	bound := coordinator.NewCoordinator()
	if req.Action == nil {
		if asked.Callback == 0 {
			gas = fulfilGas
		}
		return bound.PackFulfilSignature(req.ID, answer.R, answer.S, answer.V), gas, nil
	}
	result, err := r.Store.Result(ctx, req.ID)
	if err != nil {
		return nil, 0, fmt.Errorf("read what the action responded: %w", err)
	}
	return bound.PackFulfilAction(req.ID, result.Result, answer.R, answer.S, answer.V), 0, nil
}
