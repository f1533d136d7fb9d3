package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	ethereum "github.com/ethereum/go-ethereum"

	"github.com/conclave-network/conclave/watcher/store"
)

// Resume takes up what an earlier process left: each open transaction is looked at and, if it is not mined, sent
// again. One that its contract would refuse by now is cancelled instead. Run does this first.
func (m *TxManager) Resume(ctx context.Context) error {
	open, err := m.cfg.Store.OpenTxs(ctx, m.from)
	if err != nil {
		return fmt.Errorf("resume transactions: %w", err)
	}
	var errs []error
	for _, t := range open {
		o, err := m.step(ctx, t.ID)
		if err == nil && o.receipt == nil && o.status == store.TxPending {
			_, err = m.cfg.Client.EstimateGas(ctx, ethereum.CallMsg{From: m.from, To: &t.To, Data: t.Data, Value: t.Value})
			var r *RevertError
			if errors.As(err, &r) {
				m.cfg.Logger.InfoContext(ctx, "transaction left from before would be refused now, cancelling it", "purpose", t.Purpose, "reason", r.Text)
				err = m.giveUp(ctx, t.ID)
			}
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("resume %q: %w", t.Purpose, err))
		}
	}
	return errors.Join(errs...)
}

// Run looks after all open transactions until ctx ends, whose error it returns.
func (m *TxManager) Run(ctx context.Context) error {
	resumed := false
	var last string
	for {
		var err error
		if !resumed {
			err = m.Resume(ctx)
			resumed = err == nil
		} else {
			err = m.tend(ctx)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && err.Error() != last { // once per kind of trouble
			m.cfg.Logger.WarnContext(ctx, "cannot look after transactions", "error", err)
		}
		last = ""
		if err != nil {
			last = err.Error()
		}
		wait := time.NewTimer(5 * m.cfg.Poll)
		select {
		case <-ctx.Done():
			wait.Stop()
			return ctx.Err()
		case <-wait.C:
		}
	}
}

// tend makes a step for every open transaction.
func (m *TxManager) tend(ctx context.Context) error {
	open, err := m.cfg.Store.OpenTxs(ctx, m.from)
	if err != nil {
		return err
	}
	var errs []error
	for _, t := range open {
		if _, err := m.step(ctx, t.ID); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", t.Purpose, err))
		}
	}
	return errors.Join(append(errs, m.fillGap(ctx))...)
}

// gapWatch remembers since when a nonce has been missing.
type gapWatch struct {
	nonce uint64
	since time.Time
}

// fillGap sends an empty transaction for a nonce that nobody uses and that later ones wait for. That happens when a
// rollback takes away transactions that were deep enough to be forgotten.
func (m *TxManager) fillGap(ctx context.Context) error {
	open, err := m.cfg.Store.OpenTxs(ctx, m.from)
	if err != nil || len(open) == 0 {
		return err
	}
	_, pending, err := m.cfg.Client.Nonces(ctx, m.from)
	if err != nil {
		return err
	}
	highest, now := open[len(open)-1].Nonce, m.cfg.Now()
	missing := pending < highest && !slices.ContainsFunc(open, func(t store.Tx) bool { return t.Nonce == pending })
	m.mu.Lock()
	if !missing || m.gap.nonce != pending || m.gap.since.IsZero() {
		m.gap = gapWatch{nonce: pending}
		if missing {
			m.gap.since = now
		}
	}
	due := missing && !now.Before(m.gap.since.Add(m.cfg.BumpAfter))
	m.mu.Unlock()
	if !due {
		return nil
	}
	tip, feeCap, err := m.fees(ctx, nil)
	if err != nil {
		return err
	}
	t, _, err := m.reserve(ctx, store.Tx{
		Sender: m.from, Purpose: fmt.Sprintf("fill nonce %d at %d", pending, now.Unix()), To: m.from, Value: new(big.Int), Gas: 21000,
	}, tip, feeCap)
	if err != nil {
		return err
	}
	m.cfg.Logger.WarnContext(ctx, "nonce was missing, filled by an empty transaction", "nonce", t.Nonce)
	_, err = m.step(ctx, t.ID)
	return err
}
