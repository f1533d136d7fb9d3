package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// TxStatus is where an outgoing transaction stands.
type TxStatus string

// A pending or cancelling transaction holds its nonce, and one of its raws may be mined at any time. A mined one is in
// a block that may still leave the chain. The other four are final.
const (
	TxPending    TxStatus = "pending"
	TxCancelling TxStatus = "cancelling" // no longer wanted: its nonce is being used up by an empty transaction
	TxMined      TxStatus = "mined"
	TxConfirmed  TxStatus = "confirmed" // mined with success, deep enough
	TxFailed     TxStatus = "failed"    // mined and reverted
	TxCancelled  TxStatus = "cancelled" // the empty transaction was mined instead
	TxDropped    TxStatus = "dropped"   // never sent, or its nonce was used by somebody else's transaction
)

// Open says whether the transaction still has to be looked after.
func (t TxStatus) Open() bool { return t == TxPending || t == TxCancelling || t == TxMined }

// RawTx is one signed version of a transaction: the first, a fee bump, or the empty one that cancels it.
type RawTx struct {
	Hash    common.Hash
	Raw     []byte // as eth_sendRawTransaction takes it
	Cancel  bool
	Created time.Time
}

// Tx is an outgoing transaction with all its signed versions, oldest first.
type Tx struct {
	ID        int64
	Sender    common.Address
	Purpose   string // what it is for; one transaction that is open or confirmed per sender and purpose
	Nonce     uint64
	To        common.Address
	Data      []byte
	Value     *big.Int // wei
	Gas       uint64
	Status    TxStatus
	MinedHash common.Hash // which raw was mined; zero until then
	Mined     *BlockRef   // where; nil until then
	Created   time.Time
	Updated   time.Time
	Raws      []RawTx
}

// CreateTx stores a transaction and its first signed version, before it is sent. If the sender has one for the same
// purpose that is open or confirmed, that one is returned instead and created is false: the caller throws its own
// away. A nonce that an open transaction holds gives ErrConflict.
func (s *Store) CreateTx(ctx context.Context, t Tx, first RawTx) (stored Tx, created bool, err error) {
	if t.Value == nil {
		t.Value = new(big.Int)
	}
	if t.Data == nil {
		t.Data = []byte{}
	}
	err = s.write(ctx, fmt.Sprintf("store transaction %q", t.Purpose), func(tx *sql.Tx) error {
		stored, err = scanTx(tx.QueryRowContext(ctx, selectTxs+` WHERE sender = ? AND purpose = ?
			AND status IN ('pending','cancelling','mined','confirmed')`, t.Sender[:], t.Purpose))
		if err == nil {
			return loadRaws(ctx, tx, &stored)
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		var holder string
		err := tx.QueryRowContext(ctx, `SELECT purpose FROM txs WHERE sender = ? AND nonce = ?
			AND status IN ('pending','cancelling','mined')`, t.Sender[:], int64(t.Nonce)).Scan(&holder)
		if err == nil {
			return fmt.Errorf("%w: nonce %d belongs to %q", ErrConflict, t.Nonce, holder)
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		now := s.stamp()
		res, err := tx.ExecContext(ctx, `INSERT INTO txs (sender, purpose, nonce, dest, data, value, gas, status, created, updated)
			VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)`,
			t.Sender[:], t.Purpose, int64(t.Nonce), t.To[:], t.Data, t.Value.Bytes(), int64(t.Gas), now, now)
		if err != nil {
			return err
		}
		id, err := res.LastInsertId()
		if err != nil {
			return err
		}
		if err := addRaw(ctx, tx, id, first, now); err != nil {
			return err
		}
		created = true
		if stored, err = scanTx(tx.QueryRowContext(ctx, selectTxs+` WHERE id = ?`, id)); err != nil {
			return err
		}
		return loadRaws(ctx, tx, &stored)
	})
	return stored, created && err == nil, err
}

func addRaw(ctx context.Context, tx *sql.Tx, id int64, r RawTx, now int64) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO tx_raws (hash, tx, raw, cancel, created) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		r.Hash[:], id, r.Raw, r.Cancel, now)
	return err
}

// AddRaw stores another signed version of a transaction, before it is sent.
func (s *Store) AddRaw(ctx context.Context, id int64, r RawTx) error {
	return s.write(ctx, "store signed transaction", func(tx *sql.Tx) error { return addRaw(ctx, tx, id, r, s.stamp()) })
}

// SetTxStatus moves a transaction on. A final status stays; ErrNotFound for an unknown id.
// Going back from mined to pending forgets where it was mined.
func (s *Store) SetTxStatus(ctx context.Context, id int64, status TxStatus) error {
	return s.setTx(ctx, id, `UPDATE txs SET status = ?, updated = ?,
		mined_hash = CASE WHEN ?1 IN ('pending','cancelling') THEN NULL ELSE mined_hash END,
		mined_number = CASE WHEN ?1 IN ('pending','cancelling') THEN NULL ELSE mined_number END,
		mined_block = CASE WHEN ?1 IN ('pending','cancelling') THEN NULL ELSE mined_block END
		WHERE status IN ('pending','cancelling','mined') AND id = ?`, string(status), s.stamp(), id)
}

// SetTxMined says that one signed version is in a block.
func (s *Store) SetTxMined(ctx context.Context, id int64, hash common.Hash, at BlockRef) error {
	return s.setTx(ctx, id, `UPDATE txs SET status = 'mined', updated = ?, mined_hash = ?, mined_number = ?, mined_block = ?
		WHERE status IN ('pending','cancelling','mined') AND id = ?`, s.stamp(), hash[:], int64(at.Number), at.Hash[:], id)
}

func (s *Store) setTx(ctx context.Context, id int64, text string, args ...any) error {
	return s.write(ctx, "update transaction", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, text, args...); err != nil {
			return err
		}
		var found int
		err := tx.QueryRowContext(ctx, `SELECT 1 FROM txs WHERE id = ?`, id).Scan(&found)
		if errors.Is(err, sql.ErrNoRows) {
			err = ErrNotFound
		}
		return err
	})
}

// Tx returns one transaction; ErrNotFound if there is none.
func (s *Store) Tx(ctx context.Context, id int64) (Tx, error) {
	ts, err := s.txs(ctx, "read transaction", ` WHERE id = ?`, id)
	if err == nil && len(ts) == 0 {
		err = fmt.Errorf("read transaction: %w", ErrNotFound)
	}
	if err != nil {
		return Tx{}, err
	}
	return ts[0], nil
}

// TxFor returns the sender's newest transaction for a purpose; ErrNotFound if there is none.
func (s *Store) TxFor(ctx context.Context, sender common.Address, purpose string) (Tx, error) {
	ts, err := s.txs(ctx, "read transaction", ` WHERE sender = ? AND purpose = ? ORDER BY id DESC LIMIT 1`, sender[:], purpose)
	if err == nil && len(ts) == 0 {
		err = fmt.Errorf("read transaction %q: %w", purpose, ErrNotFound)
	}
	if err != nil {
		return Tx{}, err
	}
	return ts[0], nil
}

// OpenTxs returns the sender's pending, cancelling and mined transactions, by nonce.
func (s *Store) OpenTxs(ctx context.Context, sender common.Address) ([]Tx, error) {
	return s.txs(ctx, "read open transactions", ` WHERE sender = ? AND status IN ('pending','cancelling','mined') ORDER BY nonce`, sender[:])
}

// PruneTxs drops transactions with a final status that have not changed since `before`. A purpose whose confirmed
// transaction was dropped could be sent again, so callers keep them longer than a purpose can come back.
func (s *Store) PruneTxs(ctx context.Context, before time.Time) (int64, error) {
	return s.drop(ctx, "prune transactions",
		`DELETE FROM txs WHERE updated < ? AND status NOT IN ('pending','cancelling','mined')`, before.UnixMilli())
}

const selectTxs = `SELECT id, sender, purpose, nonce, dest, data, value, gas, status, mined_hash, mined_number, mined_block, created, updated FROM txs`

func scanTx(r row) (Tx, error) {
	var t Tx
	var status string
	var hash, block []byte
	var number sql.NullInt64
	err := r.Scan(&t.ID, fixed(t.Sender[:]), &t.Purpose, num{&t.Nonce}, fixed(t.To[:]), &t.Data, bigInt{&t.Value}, num{&t.Gas},
		&status, &hash, &number, &block, millis{&t.Created}, millis{&t.Updated})
	t.Status = TxStatus(status)
	if number.Valid {
		t.MinedHash = common.BytesToHash(hash)
		t.Mined = &BlockRef{uint64(number.Int64), common.BytesToHash(block)}
	}
	return t, err
}

func scanRaw(r row) (x RawTx, err error) {
	err = r.Scan(fixed(x.Hash[:]), &x.Raw, &x.Cancel, millis{&x.Created})
	return x, err
}

const selectRaws = `SELECT hash, raw, cancel, created FROM tx_raws WHERE tx = ? ORDER BY rowid`

func loadRaws(ctx context.Context, tx *sql.Tx, t *Tx) error {
	rows, err := tx.QueryContext(ctx, selectRaws, t.ID)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := scanRaw(rows)
		if err != nil {
			return err
		}
		t.Raws = append(t.Raws, r)
	}
	return rows.Err()
}

func (s *Store) txs(ctx context.Context, doing, where string, args ...any) ([]Tx, error) {
	ts, err := query(ctx, s, doing, scanTx, selectTxs+where, args...)
	if err != nil {
		return nil, err
	}
	for i := range ts {
		if ts[i].Raws, err = query(ctx, s, doing, scanRaw, selectRaws, ts[i].ID); err != nil {
			return nil, err
		}
	}
	return ts, nil
}
