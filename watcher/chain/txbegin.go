package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/conclave-network/conclave/watcher/store"
)

// maxTxGas is the most gas one transaction may have since Osaka (EIP-7825).
const maxTxGas = 1 << 24

// errRefusedForGood: the server will never take this transaction.
var errRefusedForGood = errors.New("server refuses the transaction")

// begin finds the transaction for a purpose or makes, stores and broadcasts one.
func (m *TxManager) begin(ctx context.Context, c Candidate) (id int64, err error) {
	t, err := m.cfg.Store.TxFor(ctx, m.from, c.Purpose)
	if err == nil && (t.Status.Open() || t.Status == store.TxConfirmed) {
		return t.ID, nil
	}
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return 0, err
	}
	if !m.wanted(ctx, c) {
		return 0, ErrUnwanted
	}
	if c.Value == nil {
		c.Value = new(big.Int)
	}
	gas, err := m.cfg.Client.EstimateGas(ctx, ethereum.CallMsg{From: m.from, To: &c.To, Data: c.Data, Value: c.Value})
	if err != nil {
		return 0, m.explain(ctx, err)
	}
	switch {
	case c.GasLimit != 0:
		gas = c.GasLimit
	case gas <= maxTxGas:
		gas = min(gas+gas/4, maxTxGas)
	}
	tip, feeCap, err := m.fees(ctx, nil)
	if err != nil {
		return 0, err
	}
	cost := new(big.Int).Mul(feeCap, new(big.Int).SetUint64(gas))
	cost.Add(cost, c.Value)
	balance, err := m.cfg.Client.Balance(ctx, m.from)
	if err != nil {
		return 0, err
	}
	if balance.Cmp(cost) < 0 {
		return 0, fmt.Errorf("%w: account %s has %s wei, this transaction may need %s", ErrInsufficientFunds, m.from, balance, cost)
	}
	t, created, err := m.reserve(ctx, store.Tx{
		Sender: m.from, Purpose: c.Purpose, To: c.To, Data: c.Data, Value: c.Value, Gas: gas,
	}, tip, feeCap)
	if err != nil || !created {
		return t.ID, err
	}
	m.cfg.Logger.DebugContext(ctx, "transaction stored", "purpose", c.Purpose, "nonce", t.Nonce, "tx", t.Raws[0].Hash)
	return t.ID, nil // the first step broadcasts it
}

// reserve chooses the nonce, signs, and stores, so that no two Sends choose the same.
func (m *TxManager) reserve(ctx context.Context, t store.Tx, tip, feeCap *big.Int) (store.Tx, bool, error) {
	m.nonces.Lock()
	defer m.nonces.Unlock()
	_, pending, err := m.cfg.Client.Nonces(ctx, m.from)
	if err != nil {
		return store.Tx{}, false, err
	}
	open, err := m.cfg.Store.OpenTxs(ctx, m.from)
	if err != nil {
		return store.Tx{}, false, err
	}
	// The lowest that is free: above what the server counts, and not one of ours that the server does not have yet.
	// So a gap, left by a transaction that a rollback took away, is filled.
	t.Nonce = pending
	for _, o := range open { // by nonce
		if o.Nonce == t.Nonce {
			t.Nonce++
		}
	}
	raw, err := m.sign(t, tip, feeCap, false)
	if err != nil {
		return store.Tx{}, false, err
	}
	return m.cfg.Store.CreateTx(ctx, t, raw)
}

// sign makes one version of a transaction. The cancelling version sends nothing to the account itself.
func (m *TxManager) sign(t store.Tx, tip, feeCap *big.Int, cancel bool) (store.RawTx, error) {
	in := &types.DynamicFeeTx{
		ChainID: m.id, Nonce: t.Nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: t.Gas, To: &t.To, Value: t.Value, Data: t.Data,
	}
	if cancel {
		in.Gas, in.To, in.Value, in.Data = 21000, &m.from, new(big.Int), nil
	}
	tx, err := m.cfg.Signer.SignTx(types.NewTx(in), m.id)
	if err != nil {
		return store.RawTx{}, fmt.Errorf("sign transaction: %w", err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return store.RawTx{}, fmt.Errorf("encode transaction: %w", err)
	}
	return store.RawTx{Hash: tx.Hash(), Raw: raw, Cancel: cancel}, nil
}

// fees returns tip and fee cap for a first version, or for one that replaces `old`: an eighth above it, where pools
// ask for a tenth. ErrFeeTooHigh if that is above the maximum.
func (m *TxManager) fees(ctx context.Context, old *types.Transaction) (tip, feeCap *big.Int, err error) {
	base, tip, err := m.cfg.Client.Fees(ctx)
	if err != nil {
		return nil, nil, err
	}
	tip = larger(tip, m.cfg.MinTip)
	limit := m.cfg.MaxFeePerGas
	least := new(big.Int).Add(base, m.cfg.MinTip) // below it no block takes the transaction now
	if old != nil {
		tip = larger(tip, eighthMore(old.GasTipCap()))
		least = larger(least, eighthMore(old.GasFeeCap()))
	}
	if least.Cmp(limit) > 0 {
		return nil, nil, fmt.Errorf("%w: %s wei per gas, maximum %s", ErrFeeTooHigh, least, limit)
	}
	// Twice the base fee lasts for six full blocks.
	feeCap = new(big.Int).Add(new(big.Int).Lsh(base, 1), tip)
	feeCap = larger(feeCap, least)
	if feeCap.Cmp(limit) > 0 {
		feeCap = limit
	}
	if tip.Cmp(feeCap) > 0 {
		tip = feeCap
	}
	if old != nil && tip.Cmp(eighthMore(old.GasTipCap())) < 0 {
		return nil, nil, fmt.Errorf("%w: tip %s wei, maximum %s", ErrFeeTooHigh, eighthMore(old.GasTipCap()), limit)
	}
	return tip, feeCap, nil
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// eighthMore is 12.5 % more, rounded up.
func eighthMore(a *big.Int) *big.Int {
	d := new(big.Int).Add(a, big.NewInt(7))
	return d.Add(a, d.Rsh(d, 3))
}

// explain adds account and balance where the server says that there is too little money.
func (m *TxManager) explain(ctx context.Context, err error) error {
	var r *RevertError
	text := strings.ToLower(err.Error())
	if errors.As(err, &r) || !strings.Contains(text, "insufficient funds") && !strings.Contains(text, "gas required exceeds allowance") {
		return err
	}
	balance, berr := m.cfg.Client.Balance(ctx, m.from)
	if berr != nil {
		return fmt.Errorf("%w: account %s: %w", ErrInsufficientFunds, m.from, err)
	}
	return fmt.Errorf("%w: account %s has %s wei: %w", ErrInsufficientFunds, m.from, balance, err)
}

// why repeats a transaction that reverted in its block, to learn the reason.
func (m *TxManager) why(ctx context.Context, c Candidate, rc *types.Receipt) error {
	err := m.cfg.Client.callAs(ctx, ethereum.CallMsg{From: m.from, To: &c.To, Data: c.Data, Value: c.Value}, rc.BlockHash)
	var r *RevertError
	if errors.As(err, &r) {
		return fmt.Errorf("reverted in block %s: %w", rc.BlockNumber, err)
	}
	return fmt.Errorf("reverted in block %s: %w", rc.BlockNumber, &RevertError{Text: "the reason is not known", err: errReceipt})
}

var errReceipt = errors.New("receipt says reverted")

func decodeRaw(r store.RawTx) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(r.Raw); err != nil {
		return nil, fmt.Errorf("decode stored transaction %s: %w", r.Hash, err)
	}
	return tx, nil
}
