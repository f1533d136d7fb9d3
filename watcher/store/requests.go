package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Request is what the chain says of one request, up to the tip.
type Request struct {
	ID        common.Hash
	Requested Event  // the event that asked
	Ended     *Event // the event that fulfilled or expired it; nil while it is open
}

const selectEvents = `SELECT block, hash, log_index, address, kind, request, payload FROM events`

func scanEvent(r row) (Event, error) {
	var e Event
	var id []byte
	var kind, payload string
	err := r.Scan(num{&e.Block.Number}, fixed(e.Block.Hash[:]), num{&e.LogIndex}, fixed(e.Address[:]), &kind, &id, &payload)
	e.Kind, e.RequestID, e.Payload = Kind(kind), common.BytesToHash(id), []byte(payload)
	return e, err
}

// OpenRequests returns the requests that events of a kind (KindRequested, KindActionRequested) asked and that have neither
// been fulfilled nor expired on chain, oldest first. A request whose last block has passed stays open until somebody has it
// expired: compare with the tip.
func (s *Store) OpenRequests(ctx context.Context, asked Kind) ([]Request, error) {
	events, err := query(ctx, s, "read open requests", scanEvent, selectEvents+` AS e
		WHERE kind = ? AND request IS NOT NULL AND NOT EXISTS
		(SELECT 1 FROM events AS x WHERE x.request = e.request AND x.kind IN `+ends+`)
		ORDER BY block, log_index`, string(asked))
	if err != nil {
		return nil, err
	}
	out := make([]Request, len(events))
	for i, e := range events {
		out[i] = Request{ID: e.RequestID, Requested: e}
	}
	return out, nil
}

// Request returns one request; ErrNotFound if the chain, up to the tip, does not hold it.
func (s *Store) Request(ctx context.Context, id common.Hash) (Request, error) {
	events, err := query(ctx, s, "read request", scanEvent, selectEvents+` WHERE request = ? ORDER BY block, log_index`, id[:])
	if err != nil {
		return Request{}, err
	}
	r := Request{ID: id}
	for _, e := range events {
		switch e.Kind {
		case KindRequested, KindActionRequested:
			r.Requested = e
		case KindFulfilled, KindExpired, KindActionFulfilled, KindActionExpired:
			r.Ended = &e
		}
	}
	if r.Requested.Kind == "" {
		return Request{}, fmt.Errorf("read request %s: %w", id, ErrNotFound)
	}
	return r, nil
}

// EventAbout returns the first event of a kind that is about a request or a schedule; ErrNotFound if there is none.
func (s *Store) EventAbout(ctx context.Context, kind Kind, id common.Hash) (Event, error) {
	e, err := scanEvent(s.handle().QueryRowContext(ctx, selectEvents+` WHERE request = ? AND kind = ? ORDER BY block, log_index LIMIT 1`,
		id[:], string(kind)))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return e, fault(fmt.Sprintf("read %s of %s", kind, id), err)
}

// EventsOf returns the stored events of a kind, or of every kind if it is empty, from block `from` on, oldest first, at
// most limit of them.
func (s *Store) EventsOf(ctx context.Context, kind Kind, from uint64, limit int) ([]Event, error) {
	where, args := ` WHERE block >= ?`, []any{int64(from)}
	if kind != "" {
		where, args = where+` AND kind = ?`, append(args, string(kind))
	}
	return query(ctx, s, "read events", scanEvent, selectEvents+where+` ORDER BY block, log_index LIMIT ?`, append(args, limit)...)
}

// EventCount is the number of stored events.
func (s *Store) EventCount(ctx context.Context) (n int, err error) {
	err = s.handle().QueryRowContext(ctx, `SELECT count(*) FROM events`).Scan(&n)
	return n, fault("count events", err)
}

// Prune drops the events of requests and schedules that ended in a block below `before`, and other events below it. Open
// requests and schedules keep their events, and occurrences go with the other events; work rows stay until PruneWork. `before` is held back so that no remembered block loses its events.
func (s *Store) Prune(ctx context.Context, before uint64) (dropped int64, err error) {
	err = s.write(ctx, "prune events", func(tx *sql.Tx) error {
		var oldest uint64
		switch err := tx.QueryRowContext(ctx, `SELECT number FROM blocks ORDER BY number LIMIT 1`).Scan(num{&oldest}); {
		case errors.Is(err, sql.ErrNoRows):
			return nil
		case err != nil:
			return err
		}
		limit := int64(min(before, oldest))
		res, err := tx.ExecContext(ctx, `DELETE FROM events WHERE block < ? AND (request IS NULL OR request IN
			(SELECT request FROM events WHERE (kind IN `+ends+` OR kind = ?) AND request IS NOT NULL AND block < ?))`,
			limit, string(KindScheduleEnded), limit)
		if err != nil {
			return err
		}
		if dropped, err = res.RowsAffected(); err != nil {
			return err
		}
		// The events that say what has run of these may be gone.
		_, err = tx.ExecContext(ctx, `DELETE FROM occurrences WHERE block < ?`, limit)
		return err
	})
	return dropped, err
}
