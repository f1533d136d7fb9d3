package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/conclave-network/conclave/watcher/store"
)

// outcome is what a step found.
type outcome struct {
	status    store.TxStatus
	head      common.Hash
	receipt   *types.Receipt // if some version is mined
	cancelled bool           // and it is the cancelling one
}

// lostAfter is in how many looks, at different heads, a nonce must be found used up by another before we give it up.
const lostAfter = 3

// step looks at one transaction and does what is due: note that it is mined, or is no longer; broadcast; raise its
// fee; cancel it. It is idempotent, and all it goes by is in the store and on the chain.
func (m *TxManager) step(ctx context.Context, id int64) (outcome, error) {
	l := m.tx(id)
	l.Lock()
	defer l.Unlock()
	t, err := m.cfg.Store.Tx(ctx, id)
	if err != nil {
		return outcome{}, err
	}
	o := outcome{status: t.Status}
	if !t.Status.Open() {
		m.forget(id)
		return m.finished(ctx, t)
	}
	if len(t.Raws) == 0 {
		return o, fmt.Errorf("transaction %q: %w: it has no signed version", t.Purpose, store.ErrCorrupt)
	}
	head, err := m.cfg.Client.Head(ctx)
	if err != nil {
		return o, err
	}
	o.head = head.Hash
	if head.Hash != l.head || t.Status == store.TxMined || l.lost > 0 {
		found, err := m.look(ctx, l, t, head)
		if err != nil {
			return o, err
		}
		l.head = head.Hash
		if found.receipt != nil || !found.status.Open() {
			found.head = head.Hash
			return found, nil
		}
		o.status, t.Status = found.status, found.status
	}
	if err := m.push(ctx, l, &t); err != nil {
		return o, err
	}
	o.status = t.Status
	return o, nil
}

// finished is the outcome of a transaction with a final status.
func (m *TxManager) finished(ctx context.Context, t store.Tx) (outcome, error) {
	o := outcome{status: t.Status}
	if t.Status != store.TxConfirmed && t.Status != store.TxFailed {
		return o, nil
	}
	rc, err := m.cfg.Client.receipt(ctx, t.MinedHash)
	if err != nil {
		return o, err
	}
	if rc == nil { // too old for the server: say what the store knows
		rc = &types.Receipt{Type: types.DynamicFeeTxType, TxHash: t.MinedHash, Status: types.ReceiptStatusFailed}
		if t.Status == store.TxConfirmed {
			rc.Status = types.ReceiptStatusSuccessful
		}
		if t.Mined != nil {
			rc.BlockNumber, rc.BlockHash = new(big.Int).SetUint64(t.Mined.Number), t.Mined.Hash
		}
	}
	o.receipt = rc
	return o, nil
}

// look asks whether some version is mined, and keeps the store's opinion the same as the chain's.
func (m *TxManager) look(ctx context.Context, l *liveTx, t store.Tx, head store.Block) (outcome, error) {
	// Before the receipts: a nonce found used up here, whose receipt is not found below, was used by another.
	mined, _, err := m.cfg.Client.Nonces(ctx, m.from)
	if err != nil {
		return outcome{}, err
	}
	for _, raw := range slices.Backward(t.Raws) {
		rc, err := m.cfg.Client.receipt(ctx, raw.Hash)
		if err != nil {
			return outcome{}, err
		}
		if rc == nil {
			continue
		}
		l.lost = 0
		at := ref(rc)
		if t.Status != store.TxMined || t.MinedHash != raw.Hash || t.Mined == nil || *t.Mined != at {
			if err := m.cfg.Store.SetTxMined(ctx, t.ID, raw.Hash, at); err != nil {
				return outcome{}, err
			}
		}
		o := outcome{status: store.TxMined, receipt: rc, cancelled: raw.Cancel}
		if head.Number >= at.Number && head.Number-at.Number >= m.cfg.Confirmations {
			switch {
			case raw.Cancel:
				o.status = store.TxCancelled
			case rc.Status == types.ReceiptStatusSuccessful:
				o.status = store.TxConfirmed
			default:
				o.status = store.TxFailed
			}
			if err := m.cfg.Store.SetTxStatus(ctx, t.ID, o.status); err != nil {
				return outcome{}, err
			}
			m.forget(t.ID)
		}
		return o, nil
	}
	if t.Status == store.TxMined { // a reorganisation took its block
		t.Status = store.TxPending
		if slices.ContainsFunc(t.Raws, func(r store.RawTx) bool { return r.Cancel }) {
			t.Status = store.TxCancelling
		}
		if err := m.cfg.Store.SetTxStatus(ctx, t.ID, t.Status); err != nil {
			return outcome{}, err
		}
		l.broadcast = time.Time{}
		m.cfg.Logger.InfoContext(ctx, "mined transaction left the chain, sending it again", "purpose", t.Purpose, "nonce", t.Nonce)
	}
	if mined <= t.Nonce {
		l.lost = 0
		return outcome{status: t.Status}, nil
	}
	if l.lost++; l.lost < lostAfter {
		return outcome{status: t.Status}, nil
	}
	m.cfg.Logger.WarnContext(ctx, "nonce was used by a transaction that is not ours", "purpose", t.Purpose, "nonce", t.Nonce, "account", m.from)
	if err := m.cfg.Store.SetTxStatus(ctx, t.ID, store.TxDropped); err != nil {
		return outcome{}, err
	}
	m.forget(t.ID)
	return outcome{status: store.TxDropped}, nil
}

// push broadcasts the newest version if that is due, or a new version if that is.
func (m *TxManager) push(ctx context.Context, l *liveTx, t *store.Tx) error {
	now := m.cfg.Now()
	newest := t.Raws[len(t.Raws)-1]
	due := l.bumpNow || !now.Before(newest.Created.Add(m.cfg.BumpAfter))
	switch {
	case t.Status == store.TxCancelling && !newest.Cancel, due && !l.broadcast.IsZero():
		next, err := m.replace(ctx, *t, newest)
		switch {
		case errors.Is(err, ErrFeeTooHigh): // wait for the fee to fall, or for some block to take what is out
			if l.bumpNow = false; l.capped {
				break
			}
			l.capped = true
			m.cfg.Logger.WarnContext(ctx, "fee of pending transaction is at its maximum", "purpose", t.Purpose, "nonce", t.Nonce, "error", err)
		case err != nil:
			return err
		default:
			t.Raws = append(t.Raws, next)
			newest, l.bumpNow, l.broadcast = next, false, time.Time{}
			l.capped = false
		}
	}
	// Pools forget. Sending again what is there already costs one call.
	if !l.broadcast.IsZero() && now.Before(l.broadcast.Add(m.cfg.BumpAfter/3)) {
		return nil
	}
	return m.broadcast(ctx, l, t, newest)
}

// replace makes and stores the next version: with a higher fee, or to cancel.
func (m *TxManager) replace(ctx context.Context, t store.Tx, newest store.RawTx) (store.RawTx, error) {
	old, err := decodeRaw(newest)
	if err != nil {
		return store.RawTx{}, err
	}
	tip, feeCap, err := m.fees(ctx, old)
	if err != nil {
		return store.RawTx{}, err
	}
	next, err := m.sign(t, tip, feeCap, t.Status == store.TxCancelling)
	if err != nil {
		return store.RawTx{}, err
	}
	if err := m.cfg.Store.AddRaw(ctx, t.ID, next); err != nil {
		return store.RawTx{}, err
	}
	next.Created = m.cfg.Now()
	m.cfg.Logger.DebugContext(ctx, "transaction replaced by one with a higher fee", "purpose", t.Purpose, "nonce", t.Nonce,
		"cancel", next.Cancel, "fee_cap", feeCap, "tip", tip)
	return next, nil
}

// broadcast sends one version and makes sense of the answer. Servers differ in wording, and code -32000 says nothing.
func (m *TxManager) broadcast(ctx context.Context, l *liveTx, t *store.Tx, raw store.RawTx) error {
	err := m.cfg.Client.sendRaw(ctx, raw.Raw)
	if err != nil && !refused(err) {
		return err // perhaps it got there, perhaps not: the next step sends it again
	}
	l.broadcast = m.cfg.Now()
	if err == nil {
		l.accepted, l.head = true, common.Hash{} // it may be mined by now, even without a new head
		return nil
	}
	text := strings.ToLower(err.Error())
	has := func(parts ...string) bool {
		return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
	}
	switch {
	case has("already known", "already imported", "known transaction", "alreadyknown"):
		l.accepted = true
		return nil
	case has("nonce too low", "nonce is too low"): // mined, ours or another's: look at once
		l.head = common.Hash{}
		return nil
	case has("replacement transaction underpriced", "replacement underpriced", "replace existing"):
		if !l.accepted && len(t.Raws) == 1 && m.isForeign(ctx, raw.Hash) {
			return m.drop(ctx, t) // another sender's transaction sits on the nonce
		}
		l.bumpNow = true
		return nil
	case has("underpriced", "max fee per gas less than block base fee", "fee cap less than block base fee"):
		l.bumpNow = true
		return nil
	case has("insufficient funds"):
		err = m.explain(ctx, err)
	case has("intrinsic gas", "exceeds block gas limit", "gas limit too high", "gas limit is too high", "oversized", "max initcode", "invalid sender", "invalid chain"):
		err = fmt.Errorf("%w: %w", errRefusedForGood, err)
	default:
		return err
	}
	if l.accepted || len(t.Raws) > 1 {
		return err // an earlier version may still be mined
	}
	return errors.Join(err, m.drop(ctx, t))
}

// isForeign says whether the server does not have our transaction, mined or pending.
func (m *TxManager) isForeign(ctx context.Context, hash common.Hash) bool {
	known, err := m.cfg.Client.hasTx(ctx, hash)
	return err == nil && !known
}

// drop lets go of a transaction that no server took, and of its nonce.
func (m *TxManager) drop(ctx context.Context, t *store.Tx) error {
	if err := m.cfg.Store.SetTxStatus(ctx, t.ID, store.TxDropped); err != nil {
		return err
	}
	t.Status = store.TxDropped
	m.forget(t.ID)
	return nil
}

// giveUp stops an unwanted transaction: forgets it if it never left, else leaves it to Run to be cancelled.
func (m *TxManager) giveUp(ctx context.Context, id int64) error {
	l := m.tx(id)
	l.Lock()
	defer l.Unlock()
	t, err := m.cfg.Store.Tx(ctx, id)
	if err != nil || t.Status != store.TxPending {
		return err
	}
	return m.cfg.Store.SetTxStatus(ctx, id, store.TxCancelling)
}
