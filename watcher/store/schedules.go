package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// The kinds of events of schedules.
const (
	KindScheduleRegistered Kind = "schedules.ScheduleRegistered"
	KindScheduleFired      Kind = "schedules.ScheduleFired"
	KindScheduleReclaimed  Kind = "schedules.ScheduleRunReclaimed"
	KindScheduleEnded      Kind = "schedules.ScheduleEnded"
)

// Schedule is what was registered and has not ended, but for what it runs.
type Schedule struct {
	ID      *big.Int
	Block   uint64 // of the registration
	Trigger uint8
	EndsAt  uint64 // Unix seconds
	Filter  Filter
}

// Filter says which events a schedule waits for: those of an emitter whose topics equal Topics where Mask has a bit.
type Filter struct {
	Emitter common.Address `json:"emitter"`
	Mask    uint8          `json:"mask"`
	Topics  [4]common.Hash `json:"topics"`
}

// Schedules returns the schedules that have not ended, up to the tip, oldest first.
func (s *Store) Schedules(ctx context.Context) ([]Schedule, error) {
	return query(ctx, s, "read schedules", scanSchedule, `SELECT request, block, json_extract(payload, '$.terms.trigger'),
		json_extract(payload, '$.terms.endsAt'), json_extract(payload, '$.filter') FROM events AS e
		WHERE kind = ? AND request IS NOT NULL AND NOT EXISTS (SELECT 1 FROM events AS x WHERE x.request = e.request AND x.kind = ?)
		ORDER BY block, log_index`, string(KindScheduleRegistered), string(KindScheduleEnded))
}

func scanSchedule(r row) (out Schedule, err error) {
	var trigger, endsAt sql.NullInt64
	var filter sql.NullString
	if err = r.Scan(bigInt{&out.ID}, num{&out.Block}, &trigger, &endsAt, &filter); err != nil {
		return out, err
	}
	out.Trigger, out.EndsAt = uint8(trigger.Int64), uint64(endsAt.Int64)
	if filter.Valid {
		err = json.Unmarshal([]byte(filter.String), &out.Filter)
	}
	return out, err
}

// Run is a run that a schedule made.
type Run struct {
	RequestID common.Hash
	Block     uint64
	Answered  bool
}

// Runs returns a schedule's newest runs, the newest first, at most limit of them.
func (s *Store) Runs(ctx context.Context, schedule uint64, limit int) ([]Run, error) {
	return query(ctx, s, "read runs", func(r row) (out Run, err error) {
		err = r.Scan(fixed(out.RequestID[:]), num{&out.Block}, &out.Answered)
		return out, err
	}, `SELECT request, block, EXISTS (SELECT 1 FROM events AS x WHERE x.request = e.request AND x.kind = 'coordinator.ActionFulfilled')
		FROM events AS e WHERE kind = 'schedules.ScheduleFired' AND json_extract(payload, '$.scheduleId') = ?
		ORDER BY block DESC, log_index DESC LIMIT ?`, int64(schedule), limit)
}

// LostRuns returns the runs of schedules that could be answered up to a block before `before` at most, were not, and have
// not been reclaimed: oldest first, at most limit of them.
func (s *Store) LostRuns(ctx context.Context, before uint64, limit int) ([]common.Hash, error) {
	return query(ctx, s, "read lost runs", func(r row) (id common.Hash, err error) {
		err = r.Scan(fixed(id[:]))
		return id, err
	}, `SELECT e.request FROM events AS e JOIN events AS a ON a.request = e.request AND a.kind = 'coordinator.ActionRequested'
		WHERE e.kind = 'schedules.ScheduleFired' AND json_extract(a.payload, '$.expiresAt') < ? AND NOT EXISTS
		(SELECT 1 FROM events AS x WHERE x.request = e.request AND x.kind IN ('coordinator.ActionFulfilled', 'schedules.ScheduleRunReclaimed'))
		ORDER BY e.block, e.log_index LIMIT ?`, int64(before), limit)
}

// Occurrence is an event that a schedule waits for.
type Occurrence struct {
	Schedule *big.Int
	ID       common.Hash
	Block    uint64
	LogIndex uint64
}

// MaxOccurrences is how many occurrences of a schedule are kept; more are missed, until some have run or grown old.
const MaxOccurrences = 1024

// Scanned returns the blocks up to which the chain has been searched for occurrences, newest first.
func (s *Store) Scanned(ctx context.Context) ([]BlockRef, error) {
	return query(ctx, s, "read scans", func(r row) (b BlockRef, err error) {
		err = r.Scan(num{&b.Number}, fixed(b.Hash[:]))
		return b, err
	}, `SELECT block, hash FROM scans ORDER BY block DESC`)
}

// AddScan stores that the chain has been searched up to a block, and what was found since the last, in one transaction. It
// returns how many had no room.
func (s *Store) AddScan(ctx context.Context, to BlockRef, found []Occurrence) (missed int, err error) {
	err = s.write(ctx, "record occurrences", func(tx *sql.Tx) error {
		missed = 0
		for _, o := range found {
			schedule := common.BigToHash(o.Schedule)
			res, err := tx.ExecContext(ctx, `INSERT INTO occurrences (schedule, occurrence, block, log_index) SELECT ?, ?, ?, ?
				WHERE (SELECT count(*) FROM occurrences WHERE schedule = ?) < ? ON CONFLICT DO NOTHING`,
				schedule[:], o.ID[:], int64(o.Block), int64(o.LogIndex), schedule[:], MaxOccurrences)
			if err != nil {
				return err
			}
			if n, err := res.RowsAffected(); err != nil || n == 0 {
				missed++
			}
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO scans (block, hash) VALUES (?, ?) ON CONFLICT (block) DO UPDATE SET hash = excluded.hash`,
			int64(to.Number), to.Hash[:]); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `DELETE FROM scans WHERE block <= (SELECT block FROM scans ORDER BY block DESC LIMIT 1 OFFSET ?)`, KeepBlocks)
		return err
	})
	return missed, err
}

// UndoScans forgets all that was found above a block, in one transaction.
func (s *Store) UndoScans(ctx context.Context, above uint64) error {
	return s.write(ctx, "forget occurrences", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM occurrences WHERE block > ?`, int64(above)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `DELETE FROM scans WHERE block > ?`, int64(above))
		return err
	})
}

// Waiting returns the occurrences that no run is about, up to the tip, oldest first: one for each schedule.
func (s *Store) Waiting(ctx context.Context) ([]Occurrence, error) {
	all, err := query(ctx, s, "read occurrences", func(r row) (o Occurrence, err error) {
		err = r.Scan(bigInt{&o.Schedule}, fixed(o.ID[:]), num{&o.Block}, num{&o.LogIndex})
		return o, err
	}, `SELECT schedule, occurrence, block, log_index FROM occurrences AS o WHERE NOT EXISTS
		(SELECT 1 FROM events WHERE kind = 'schedules.ScheduleFired' AND json_extract(payload, '$.scheduleId') IS NOT NULL
		AND json_extract(payload, '$.occurrence') = '0x' || lower(hex(o.occurrence)))
		ORDER BY schedule, block, log_index`)
	return slices.CompactFunc(all, func(a, b Occurrence) bool { return a.Schedule.Cmp(b.Schedule) == 0 }), err
}

// HasOccurrence says whether an occurrence was found for a schedule.
func (s *Store) HasOccurrence(ctx context.Context, schedule *big.Int, id common.Hash) (bool, error) {
	of, one := common.BigToHash(schedule), 0
	err := s.handle().QueryRowContext(ctx, `SELECT 1 FROM occurrences WHERE schedule = ? AND occurrence = ?`, of[:], id[:]).Scan(&one)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, fault(fmt.Sprintf("look for occurrence %s", id), err)
}
