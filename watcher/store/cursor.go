package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// KeepBlocks is how many processed blocks are remembered: the deepest reorganisation that is undone block by block.
const KeepBlocks = 256

// Block is a block that was processed.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // Unix seconds, as the block says
}

// BlockRef names a block.
type BlockRef struct {
	Number uint64
	Hash   common.Hash
}

// Ref returns the block's name.
func (b Block) Ref() BlockRef { return BlockRef{b.Number, b.Hash} }

// Kind says what an event is: contract and event name, such as "coordinator.SignatureRequested".
type Kind string

// The kinds that open and end requests. Package chain names all others, but those of schedules.
const (
	KindRequested       Kind = "coordinator.SignatureRequested"
	KindFulfilled       Kind = "coordinator.SignatureFulfilled"
	KindExpired         Kind = "coordinator.SignatureExpired"
	KindActionRequested Kind = "coordinator.ActionRequested"
	KindActionFulfilled Kind = "coordinator.ActionFulfilled"
	KindActionExpired   Kind = "coordinator.ActionExpired"
)

// ends is the list of kinds that end what they are about, in SQL.
const ends = `('coordinator.SignatureFulfilled', 'coordinator.SignatureExpired', 'coordinator.ActionFulfilled', 'coordinator.ActionExpired')`

// Event is one decoded contract event. Within a block LogIndex orders events, as the chain numbered them.
type Event struct {
	Block     BlockRef
	LogIndex  uint64
	Address   common.Address // contract that emitted it
	Kind      Kind
	RequestID common.Hash     // zero if the event belongs to no request; of a schedule's event its id
	Payload   json.RawMessage // the event's arguments by name
}

// ApplyBlock stores a block that extends the tip, and the events in it, in one transaction. The events' Block field is
// not read: it is b. Applying the newest block again changes nothing.
//
// A block right after the tip must name the tip as its parent. One further on may follow (a backfill remembers only
// blocks with events and the ends of its ranges). Anything else gives ErrNotNext.
func (s *Store) ApplyBlock(ctx context.Context, b Block, events []Event) error {
	if b.Number > math.MaxInt64 || b.Time > math.MaxInt64 {
		return fmt.Errorf("apply block %s: number %d or time %d out of range", b.Hash, b.Number, b.Time)
	}
	return s.write(ctx, fmt.Sprintf("apply block %d", b.Number), func(tx *sql.Tx) error {
		tip, err := scanBlock(tx.QueryRowContext(ctx, selectBlocks+` LIMIT 1`))
		switch {
		case errors.Is(err, sql.ErrNoRows):
		case err != nil:
			return err
		case tip.Hash == b.Hash && tip.Number == b.Number:
			return nil
		case b.Number <= tip.Number:
			return fmt.Errorf("%w: tip is %d %s", ErrNotNext, tip.Number, tip.Hash)
		case b.Number == tip.Number+1 && b.Parent != tip.Hash:
			return fmt.Errorf("%w: parent is %s, tip is %d %s", ErrNotNext, b.Parent, tip.Number, tip.Hash)
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO blocks (number, hash, parent, time) VALUES (?, ?, ?, ?)`,
			int64(b.Number), b.Hash[:], b.Parent[:], int64(b.Time)); err != nil {
			return err
		}
		for _, e := range events {
			var id any
			if e.RequestID != (common.Hash{}) {
				id = e.RequestID[:]
			}
			payload := string(e.Payload)
			if payload == "" {
				payload = "{}"
			}
			if _, err := tx.ExecContext(ctx,
				`INSERT INTO events (block, hash, log_index, address, kind, request, payload) VALUES (?, ?, ?, ?, ?, ?, ?)
				 ON CONFLICT (hash, log_index) DO NOTHING`,
				int64(b.Number), b.Hash[:], int64(e.LogIndex), e.Address[:], string(e.Kind), id, payload); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM blocks WHERE number <=
			(SELECT number FROM blocks ORDER BY number DESC LIMIT 1 OFFSET ?)`, KeepBlocks)
		return err
	})
}

// UndoBlock takes the newest block back, with its events, in one transaction: it left the chain. Undoing a block that
// is not stored changes nothing; one that is stored but not the newest gives ErrNotNext.
//
// The last remembered block cannot be undone (ErrNotNext): older events could be stale too, so that is what Rescan is for.
func (s *Store) UndoBlock(ctx context.Context, hash common.Hash) error {
	return s.write(ctx, "undo block", func(tx *sql.Tx) error {
		tip, err := scanBlock(tx.QueryRowContext(ctx, selectBlocks+` LIMIT 1`))
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		var stored, all int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FILTER (WHERE hash = ?), count(*) FROM blocks`, hash[:]).Scan(&stored, &all); err != nil {
			return err
		}
		switch {
		case stored == 0:
			return nil
		case tip.Hash != hash:
			return fmt.Errorf("%w: tip is %d %s, not %s", ErrNotNext, tip.Number, tip.Hash, hash)
		case all == 1:
			return fmt.Errorf("%w: %s is the last block remembered", ErrNotNext, hash)
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM events WHERE hash = ?`, hash[:]); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM blocks WHERE hash = ?`, hash[:])
		return err
	})
}

// Rescan forgets all blocks and events, in one transaction: the chain changed deeper than is remembered. Work, shares
// and transactions stay.
func (s *Store) Rescan(ctx context.Context) error {
	return s.write(ctx, "forget blocks", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM events; DELETE FROM blocks`)
		return err
	})
}

// Tip returns the newest processed block; ErrNotFound if there is none yet.
func (s *Store) Tip(ctx context.Context) (Block, error) {
	b, err := scanBlock(s.handle().QueryRowContext(ctx, selectBlocks+` LIMIT 1`))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return b, fault("read tip", err)
}

// Blocks returns the remembered blocks, newest first.
func (s *Store) Blocks(ctx context.Context) ([]Block, error) {
	return query(ctx, s, "read blocks", scanBlock, selectBlocks)
}

const selectBlocks = `SELECT number, hash, parent, time FROM blocks ORDER BY number DESC`

type row interface{ Scan(dest ...any) error }

func scanBlock(r row) (b Block, err error) {
	err = r.Scan(num{&b.Number}, fixed(b.Hash[:]), fixed(b.Parent[:]), num{&b.Time})
	return b, err
}

// query collects the rows of a SELECT.
func query[T any](ctx context.Context, s *Store, doing string, scan func(row) (T, error), text string, args ...any) ([]T, error) {
	rows, err := s.handle().QueryContext(ctx, text, args...)
	if err != nil {
		return nil, fault(doing, err)
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, fault(doing, err)
		}
		out = append(out, v)
	}
	return out, fault(doing, rows.Err())
}
