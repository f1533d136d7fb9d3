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

// PutStaged stores the share that a ceremony gave. The same share again changes nothing; another one under the same
// key, or one for a key that was erased, gives ErrConflict.
func (s *Store) PutStaged(ctx context.Context, k ShareKey, share secret.Bytes) error {
	cipher, err := s.seal(share, k.parts()...)
	if err != nil {
		return fmt.Errorf("stage share of %s: %w", k, err)
	}
	return s.write(ctx, fmt.Sprintf("stage share of %s", k), func(tx *sql.Tx) error {
		now := s.stamp()
		res, err := tx.ExecContext(ctx, `INSERT INTO shares (epoch, attempt, curve, state, cipher, created, updated)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			int64(k.Epoch), int64(k.Attempt), string(k.Curve), string(ShareStaged), cipher, now, now)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 1 {
			return err
		}
		have, err := scanShare(tx.QueryRowContext(ctx, selectShares+` WHERE epoch = ? AND attempt = ? AND curve = ?`,
			int64(k.Epoch), int64(k.Attempt), string(k.Curve)))
		if err != nil {
			return err
		}
		if have.State == ShareErased {
			return fmt.Errorf("%w: the share was erased", ErrConflict)
		}
		old, err := s.unseal(have.cipher, k.parts()...)
		if err != nil {
			return err
		}
		defer old.Wipe()
		if !old.Equal(share) {
			return fmt.Errorf("%w: another share is %s", ErrConflict, have.State)
		}
		return nil
	})
}

// Staged returns the staged shares of an attempt, opened; ErrNotFound if there are none.
func (s *Store) Staged(ctx context.Context, epoch, attempt uint64) ([]Share, error) {
	return s.shares(ctx, fmt.Sprintf("read staged shares of epoch %d attempt %d", epoch, attempt),
		` WHERE epoch = ? AND attempt = ? AND state = ? ORDER BY curve`, int64(epoch), int64(attempt), string(ShareStaged))
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

// Promote makes the staged shares of an attempt the live ones of their epoch and erases the epoch's other staged
// shares. It happens once: the same attempt again changes nothing, another attempt gives ErrConflict, an attempt
// without staged shares ErrNotFound.
func (s *Store) Promote(ctx context.Context, epoch, attempt uint64) error {
	doing := fmt.Sprintf("promote shares of epoch %d attempt %d", epoch, attempt)
	erased := int64(0)
	err := s.write(ctx, doing, func(tx *sql.Tx) error {
		var same, other int
		err := tx.QueryRowContext(ctx, `SELECT count(*) FILTER (WHERE attempt = ?), count(*) FILTER (WHERE attempt <> ?)
			FROM shares WHERE epoch = ? AND state = 'live'`, int64(attempt), int64(attempt), int64(epoch)).Scan(&same, &other)
		switch {
		case err != nil:
			return err
		case other > 0:
			return fmt.Errorf("%w: another attempt is live", ErrConflict)
		case same > 0:
			return nil
		}
		res, err := tx.ExecContext(ctx, `UPDATE shares SET state = 'live', updated = ? WHERE epoch = ? AND attempt = ? AND state = 'staged'`,
			s.stamp(), int64(epoch), int64(attempt))
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return cmpErr(err, ErrNotFound)
		}
		res, err = tx.ExecContext(ctx, eraseShares+` WHERE epoch = ? AND attempt <> ? AND state = 'staged'`,
			s.stamp(), int64(epoch), int64(attempt))
		if err != nil {
			return err
		}
		erased, err = res.RowsAffected()
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
		_, err := tx.ExecContext(ctx, eraseShares+` WHERE epoch = ? AND state <> 'erased'`, s.stamp(), int64(epoch))
		return err
	})
	if err != nil {
		return err
	}
	return s.flushErased(ctx)
}

// Zeros of the same length take the same cells and overflow pages: the old bytes are overwritten where they lie.
const eraseShares = `UPDATE shares SET cipher = zeroblob(length(cipher)), state = 'erased', updated = ?`

// flushErased moves the log's pages into the file and truncates the log.
func (s *Store) flushErased(ctx context.Context) error {
	var busy, log, moved int
	err := s.handle().QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &log, &moved)
	return fault("empty write-ahead log", err)
}

func cmpErr(err, other error) error {
	if err != nil {
		return err
	}
	return other
}
