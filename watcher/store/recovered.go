package store

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"github.com/conclave-network/conclave/watcher/secret"
)

// Recovered are the shares of one position of an epoch's set that this node took out of a backup. It never serves with
// them: it hands them on to the next set, when governance restores the network.
type Recovered struct {
	Epoch   uint64
	Index   int     // position in the epoch's set, which this node need not have been in
	Shares  []Share // opened, one for each curve
	Publics []byte  // the public part of the sharing, encoded
}

func recoveredParts(epoch uint64, index int, curve Curve) []string {
	return []string{"recovered", strconv.FormatUint(epoch, 10), strconv.Itoa(index), string(curve)}
}

// PutRecovered stores recovered shares, one for each curve, sealed. The same again change nothing. ErrConflict: this
// folder holds, or held, shares of that epoch or of a newer one, or other recovered ones. Recovered shares of older
// epochs are erased.
func (s *Store) PutRecovered(ctx context.Context, epoch uint64, index int, shares map[Curve]secret.Bytes, publics []byte) error {
	sealed := make(map[Curve][]byte, len(shares))
	for curve, share := range shares {
		var err error
		if sealed[curve], err = s.seal(share, recoveredParts(epoch, index, curve)...); err != nil {
			return fmt.Errorf("store recovered shares of epoch %d: %w", epoch, err)
		}
	}
	err := s.write(ctx, fmt.Sprintf("store recovered shares of epoch %d", epoch), func(tx *sql.Tx) error {
		same, err := s.mayRecover(ctx, tx, epoch, index, shares, publics)
		if err != nil || same {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM recovered`); err != nil {
			return err
		}
		for curve, cipher := range sealed {
			_, err := tx.ExecContext(ctx, `INSERT INTO recovered (epoch, curve, position, cipher, publics, created) VALUES (?, ?, ?, ?, ?, ?)`,
				int64(epoch), string(curve), index, cipher, publics, s.stamp())
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return s.flushErased(ctx)
}

// mayRecover returns ErrConflict where newer shares stand in the way; same is true where these are stored already.
func (s *Store) mayRecover(ctx context.Context, tx *sql.Tx, epoch uint64, index int, shares map[Curve]secret.Bytes, publics []byte) (same bool, err error) {
	var newest sql.NullInt64
	if err := tx.QueryRowContext(ctx, `SELECT max(epoch) FROM shares`).Scan(&newest); err != nil {
		return false, err
	}
	if newest.Valid && uint64(newest.Int64) >= epoch {
		return false, fmt.Errorf("%w: there are shares of epoch %d", ErrConflict, newest.Int64)
	}
	rows, err := tx.QueryContext(ctx, selectRecovered)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := scanRecovered(rows)
		switch {
		case err != nil:
			return false, err
		case r.epoch < epoch:
			continue
		case r.epoch > epoch || r.index != index || !bytes.Equal(r.publics, publics):
			return false, fmt.Errorf("%w: there are recovered shares of position %d in epoch %d", ErrConflict, r.index, r.epoch)
		}
		have, err := s.unseal(r.cipher, recoveredParts(r.epoch, r.index, r.curve)...)
		if err != nil {
			return false, err
		}
		equal := have.Equal(shares[r.curve])
		have.Wipe()
		if !equal {
			return false, fmt.Errorf("%w: there are other recovered shares of epoch %d", ErrConflict, epoch)
		}
		same = true
	}
	return same, rows.Err()
}

// Recovered returns the recovered shares of an epoch, opened; ErrNotFound if there are none.
func (s *Store) Recovered(ctx context.Context, epoch uint64) (Recovered, error) {
	doing := fmt.Sprintf("read recovered shares of epoch %d", epoch)
	rows, err := query(ctx, s, doing, scanRecovered, selectRecovered+` WHERE epoch = ? ORDER BY curve`, int64(epoch))
	if err != nil {
		return Recovered{}, err
	}
	if len(rows) == 0 {
		return Recovered{}, fmt.Errorf("%s: %w", doing, ErrNotFound)
	}
	out := Recovered{Epoch: epoch, Index: rows[0].index, Publics: rows[0].publics}
	for _, r := range rows {
		plain, err := s.unseal(r.cipher, recoveredParts(r.epoch, r.index, r.curve)...)
		if err != nil {
			return Recovered{}, fmt.Errorf("%s: %w", doing, err)
		}
		out.Shares = append(out.Shares, Share{ShareKey{Epoch: epoch, Curve: r.curve}, plain})
	}
	return out, nil
}

// eraseRecovered drops the recovered shares of epochs before this one; secure_delete overwrites them.
func eraseRecovered(ctx context.Context, tx *sql.Tx, before uint64) (int64, error) {
	res, err := tx.ExecContext(ctx, `DELETE FROM recovered WHERE epoch < ?`, int64(before))
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

type recoveredRow struct {
	epoch   uint64
	curve   Curve
	index   int
	cipher  []byte
	publics []byte
}

const selectRecovered = `SELECT epoch, curve, position, cipher, publics FROM recovered`

func scanRecovered(r row) (out recoveredRow, err error) {
	var curve string
	err = r.Scan(num{&out.epoch}, &curve, &out.index, &out.cipher, &out.publics)
	out.curve = Curve(curve)
	return out, err
}
