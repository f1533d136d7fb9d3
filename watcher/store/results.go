package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ActionResult is what an action came to on this node.
type ActionResult struct {
	Code    string // how it ended
	Message string // why, for people
	Result  []byte // what it responded
	Created time.Time
}

// SetResult stores what the action of a request came to. The first one wins and is returned: what is signed is never
// changed by running again.
func (s *Store) SetResult(ctx context.Context, id common.Hash, r ActionResult) (kept ActionResult, err error) {
	err = s.write(ctx, fmt.Sprintf("record result of %s", id), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO results (request, code, message, result, created) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			id[:], r.Code, r.Message, append([]byte{}, r.Result...), s.stamp())
		if err == nil {
			kept, err = scanResult(tx.QueryRowContext(ctx, selectResult, id[:]))
		}
		return err
	})
	return kept, err
}

// Result returns what the action of a request came to; ErrNotFound before SetResult.
func (s *Store) Result(ctx context.Context, id common.Hash) (ActionResult, error) {
	r, err := scanResult(s.handle().QueryRowContext(ctx, selectResult, id[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return r, fault(fmt.Sprintf("read result of %s", id), err)
}

const selectResult = `SELECT code, message, result, created FROM results WHERE request = ?`

func scanResult(r row) (out ActionResult, err error) {
	err = r.Scan(&out.Code, &out.Message, &out.Result, millis{&out.Created})
	return out, err
}

// PruneResults drops the results of requests that no stored event tells of any more.
func (s *Store) PruneResults(ctx context.Context, before time.Time) (int64, error) {
	return s.drop(ctx, "drop old results", `DELETE FROM results WHERE created < ?
		AND NOT EXISTS (SELECT 1 FROM events WHERE events.request = results.request)`, before.UnixMilli())
}

// Follow says whose events are stored from now on. Where it was other contracts before, blocks and events are forgotten, to
// be read again. Bind must have been called.
func (s *Store) Follow(ctx context.Context, contracts []common.Address) error {
	sorted := slices.SortedFunc(slices.Values(contracts), common.Address.Cmp)
	var all []byte
	for _, c := range sorted {
		all = append(all, c[:]...)
	}
	now := sha256.Sum256(all)
	return s.write(ctx, "record the contracts to follow", func(tx *sql.Tx) error {
		var before []byte
		if err := tx.QueryRowContext(ctx, `SELECT followed FROM meta WHERE id = 1`).Scan(&before); err != nil {
			return err
		}
		if string(before) == string(now[:]) {
			return nil
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM events; DELETE FROM blocks`); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE meta SET followed = ? WHERE id = 1`, now[:])
		return err
	})
}
