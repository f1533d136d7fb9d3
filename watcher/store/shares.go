package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	"github.com/conclave-network/conclave/watcher/secret"
)

// Curve names the group a share belongs to, such as "secp256k1".
type Curve string

// ShareState is where a share stands in its life.
type ShareState string

// A share is staged when a ceremony produced it, live when the chain accepted the epoch, and erased when it must not
// be used any more: its row stays, its bytes do not.
const (
	ShareStaged ShareState = "staged"
	ShareLive   ShareState = "live"
	ShareErased ShareState = "erased"
)

// ShareKey names a share: of which epoch, from which attempt at that epoch, on which curve.
type ShareKey struct {
	Epoch   uint64
	Attempt uint64
	Curve   Curve
}

func (k ShareKey) parts() []string {
	return []string{"share", strconv.FormatUint(k.Epoch, 10), strconv.FormatUint(k.Attempt, 10), string(k.Curve)}
}

func (k ShareKey) String() string {
	return fmt.Sprintf("epoch %d attempt %d %s", k.Epoch, k.Attempt, k.Curve)
}

// ShareInfo is what may be known of a share without opening it.
type ShareInfo struct {
	ShareKey
	State   ShareState
	Created time.Time
	Updated time.Time
}

// Share is an opened share.
type Share struct {
	ShareKey
	Secret secret.Bytes
}

type shareRow struct {
	ShareInfo
	cipher []byte
}

const selectShares = `SELECT epoch, attempt, curve, state, cipher, created, updated FROM shares`

func scanShare(r row) (sr shareRow, err error) {
	var curve, state string
	err = r.Scan(num{&sr.Epoch}, num{&sr.Attempt}, &curve, &state, &sr.cipher, millis{&sr.Created}, millis{&sr.Updated})
	sr.Curve, sr.State = Curve(curve), ShareState(state)
	return sr, err
}

// Stage stores the shares that an attempt's ceremonies gave, one for each curve, all or none of them. The same shares
// again change nothing; others give ErrStaged. The other errors are those of stages.go.
func (s *Store) Stage(ctx context.Context, epoch, attempt uint64, shares map[Curve]secret.Bytes) error {
	sealed := make(map[Curve][]byte, len(shares))
	for curve, share := range shares {
		key := ShareKey{epoch, attempt, curve}
		var err error
		if sealed[curve], err = s.seal(share, key.parts()...); err != nil {
			return fmt.Errorf("stage share of %s: %w", key, err)
		}
	}
	return s.write(ctx, fmt.Sprintf("stage shares of epoch %d attempt %d", epoch, attempt), func(tx *sql.Tx) error {
		moved, err := s.move(ctx, tx, epoch, attempt, StageStaged)
		if err != nil {
			return err
		}
		if !moved {
			return s.sameShares(ctx, tx, epoch, attempt, shares)
		}
		now := s.stamp()
		for curve, cipher := range sealed {
			_, err := tx.ExecContext(ctx, `INSERT INTO shares (epoch, attempt, curve, state, cipher, created, updated)
				VALUES (?, ?, ?, ?, ?, ?, ?)`, int64(epoch), int64(attempt), string(curve), string(ShareStaged), cipher, now, now)
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// sameShares returns ErrStaged unless the shares that are staged are these.
func (s *Store) sameShares(ctx context.Context, tx *sql.Tx, epoch, attempt uint64, shares map[Curve]secret.Bytes) error {
	for curve, share := range shares {
		key := ShareKey{epoch, attempt, curve}
		have, err := scanShare(tx.QueryRowContext(ctx, selectShares+` WHERE epoch = ? AND attempt = ? AND curve = ?`,
			int64(epoch), int64(attempt), string(curve)))
		if err != nil {
			return err
		}
		old, err := s.unseal(have.cipher, key.parts()...)
		if err != nil {
			return err
		}
		same := old.Equal(share)
		old.Wipe()
		if !same {
			return &StageError{epoch, attempt, StageStaged, StageStaged, ErrStaged}
		}
	}
	return nil
}

// Shares returns the shares of an attempt, staged or live, opened; ErrNotFound if there are none.
func (s *Store) Shares(ctx context.Context, epoch, attempt uint64) ([]Share, error) {
	return s.shares(ctx, fmt.Sprintf("read shares of epoch %d attempt %d", epoch, attempt),
		` WHERE epoch = ? AND attempt = ? AND state <> ? ORDER BY curve`, int64(epoch), int64(attempt), string(ShareErased))
}

// Live returns the live shares of an epoch, opened, one per curve; ErrNotFound if there are none.
func (s *Store) Live(ctx context.Context, epoch uint64) ([]Share, error) {
	return s.shares(ctx, fmt.Sprintf("read live shares of epoch %d", epoch),
		` WHERE epoch = ? AND state = ? ORDER BY curve`, int64(epoch), string(ShareLive))
}

func (s *Store) shares(ctx context.Context, doing, where string, args ...any) ([]Share, error) {
	rows, err := query(ctx, s, doing, scanShare, selectShares+where, args...)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: %w", doing, ErrNotFound)
	}
	out := make([]Share, len(rows))
	for i, r := range rows {
		plain, err := s.unseal(r.cipher, r.parts()...)
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", doing, r.ShareKey, err)
		}
		out[i] = Share{r.ShareKey, plain}
	}
	return out, nil
}

// ShareInfos lists all shares ever held, without opening any, by epoch, attempt and curve.
func (s *Store) ShareInfos(ctx context.Context) ([]ShareInfo, error) {
	rows, err := query(ctx, s, "list shares", scanShare, selectShares+` ORDER BY epoch, attempt, curve`)
	out := make([]ShareInfo, len(rows))
	for i, r := range rows {
		out[i] = r.ShareInfo
	}
	return out, err
}

// Promote makes the staged shares of an attempt the live ones of their epoch and erases what the epoch's other attempts
// gave, and recovered shares of older epochs. It happens once: the same attempt again changes nothing, another attempt
// gives ErrOtherLive, one without staged shares ErrNotStaged.
func (s *Store) Promote(ctx context.Context, epoch, attempt uint64) error {
	erased := int64(0)
	err := s.write(ctx, fmt.Sprintf("promote shares of epoch %d attempt %d", epoch, attempt), func(tx *sql.Tx) error {
		var other int
		err := tx.QueryRowContext(ctx, `SELECT count(*) FROM attempts WHERE epoch = ? AND attempt <> ? AND stage = 'live'`,
			int64(epoch), int64(attempt)).Scan(&other)
		if err != nil {
			return err
		}
		if other > 0 {
			return &StageError{epoch, attempt, StageStaged, StageLive, ErrOtherLive}
		}
		moved, err := s.move(ctx, tx, epoch, attempt, StageLive)
		if err != nil || !moved {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE shares SET state = 'live', updated = ? WHERE epoch = ? AND attempt = ? AND state = 'staged'`,
			s.stamp(), int64(epoch), int64(attempt))
		if err != nil {
			return err
		}
		if erased, err = s.erase(ctx, tx, `epoch = ? AND attempt <> ?`, int64(epoch), int64(attempt)); err != nil {
			return err
		}
		handedOn, err := eraseRecovered(ctx, tx, epoch)
		erased += handedOn
		return err
	})
	if err != nil || erased == 0 {
		return err
	}
	return s.flushErased(ctx)
}

// EraseEpoch erases all shares of an epoch, staged and live. The rows stay as a record; the bytes are overwritten in
// the file, and the write-ahead log that held them is emptied. What the disk itself keeps of overwritten blocks is
// out of reach, and is encrypted.
func (s *Store) EraseEpoch(ctx context.Context, epoch uint64) error {
	err := s.write(ctx, fmt.Sprintf("erase shares of epoch %d", epoch), func(tx *sql.Tx) error {
		_, err := s.erase(ctx, tx, `epoch = ?`, int64(epoch))
		return err
	})
	if err != nil {
		return err
	}
	return s.flushErased(ctx)
}

// erase erases the shares of some attempts and returns how many there were.
func (s *Store) erase(ctx context.Context, tx *sql.Tx, which string, args ...any) (int64, error) {
	args = append([]any{s.stamp()}, args...)
	if _, err := tx.ExecContext(ctx, `UPDATE attempts SET stage = 'erased', updated = ? WHERE stage <> 'erased' AND `+which, args...); err != nil {
		return 0, err
	}
	res, err := tx.ExecContext(ctx, eraseShares+` WHERE state <> 'erased' AND `+which, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// Zeros of the same length take the same cells and overflow pages: the old bytes are overwritten where they lie.
const eraseShares = `UPDATE shares SET cipher = zeroblob(length(cipher)), state = 'erased', updated = ?`

// flushErased moves the log's pages into the file and truncates the log.
func (s *Store) flushErased(ctx context.Context) error {
	var busy, log, moved int
	err := s.handle().QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &log, &moved)
	return fault("empty write-ahead log", err)
}
