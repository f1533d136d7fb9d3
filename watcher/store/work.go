package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Status is how far the node's own work on a request has come.
type Status string

// The statuses, in the order in which work passes through them. A refused request may be decided anew at a later
// block; an ended one is opened again by Reopen when a reorganisation took its end back.
const (
	StatusSeen      Status = "seen"      // known, not decided
	StatusRefused   Status = "refused"   // decided: no; Reason says why
	StatusSigning   Status = "signing"   // decided: yes
	StatusSigned    Status = "signed"    // the signature is stored
	StatusSubmitted Status = "submitted" // a transaction with it was handed to the transaction manager
	StatusEnded     Status = "ended"     // the chain says fulfilled or expired, or there is nothing left to do
)

// Signature is a signature of the request's scheme. Of ECDSA, as the Coordinator takes it: V is 27 or 28, S in the lower
// half. Of Ed25519: R and S are the halves of the 64 bytes, V is 0.
type Signature struct {
	R, S common.Hash
	V    uint8
	// Committee holds the positions of those who made it, one byte each, ascending: what the makers say, not proven.
	// Empty if this node was not told.
	Committee string
}

// Ed25519 returns the 64 bytes of RFC 8032.
func (s Signature) Ed25519() []byte { return append(append(make([]byte, 0, 64), s.R[:]...), s.S[:]...) }

// Decision is what a node decided about a request, and at which block it read the state it decided on.
type Decision struct {
	Allowed bool
	Reason  string // why not, for people; empty if allowed
	Pinned  BlockRef
	Scheme  Scheme
	Digest  common.Hash // what will be signed, or its hash
}

// Work is the node's own record of a request. It survives reorganisations.
type Work struct {
	RequestID common.Hash
	Status    Status
	Reason    string // of the refusal, or of the end
	Pinned    BlockRef
	Attempts  uint64 // one more than the highest attempt begun; 0: none
	Scheme    Scheme
	Digest    common.Hash
	Signature *Signature // nil until there is one
	Created   time.Time
	Updated   time.Time
}

const selectWork = `SELECT request, status, reason, pin_number, pin_hash, attempts, scheme, digest, r, s, v, committee, created, updated FROM work`

func scanWork(r row) (Work, error) {
	var w Work
	var sr, ss, committee []byte
	var v sql.NullInt64
	var status string
	err := r.Scan(fixed(w.RequestID[:]), &status, &w.Reason, num{&w.Pinned.Number}, fixed(w.Pinned.Hash[:]), num{&w.Attempts},
		&w.Scheme, fixed(w.Digest[:]), &sr, &ss, &v, &committee, millis{&w.Created}, millis{&w.Updated})
	w.Status = Status(status)
	if v.Valid {
		w.Signature = &Signature{common.BytesToHash(sr), common.BytesToHash(ss), uint8(v.Int64), string(committee)}
	}
	return w, err
}

// Work returns the node's record of a request; ErrNotFound if it has none.
func (s *Store) Work(ctx context.Context, id common.Hash) (Work, error) {
	w, err := scanWork(s.handle().QueryRowContext(ctx, selectWork+` WHERE request = ?`, id[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return w, fault(fmt.Sprintf("read work on %s", id), err)
}

// Works returns the records that have one of the given statuses, oldest first; all of them if none is given.
func (s *Store) Works(ctx context.Context, statuses ...Status) ([]Work, error) {
	text, args := selectWork, []any{}
	if len(statuses) > 0 {
		text += ` WHERE status IN (?` + strings.Repeat(`, ?`, len(statuses)-1) + `)`
		for _, st := range statuses {
			args = append(args, string(st))
		}
	}
	return query(ctx, s, "read work", scanWork, text+` ORDER BY created, request`, args...)
}

// update makes the work row if it is missing and lets f change it.
func (s *Store) update(ctx context.Context, doing string, id common.Hash, f func(w *Work) error) (Work, error) {
	var w Work
	err := s.write(ctx, fmt.Sprintf("%s %s", doing, id), func(tx *sql.Tx) error {
		now := s.stamp()
		_, err := tx.ExecContext(ctx, `INSERT INTO work (request, status, created, updated) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			id[:], string(StatusSeen), now, now)
		if err != nil {
			return err
		}
		if w, err = scanWork(tx.QueryRowContext(ctx, selectWork+` WHERE request = ?`, id[:])); err != nil {
			return err
		}
		before := w
		if err := f(&w); err != nil || w == before {
			return err
		}
		w.Updated = fromStamp(now)
		var r, sig, v, committee any
		if w.Signature != nil {
			r, sig, v, committee = w.Signature.R[:], w.Signature.S[:], int64(w.Signature.V), []byte(w.Signature.Committee)
		}
		_, err = tx.ExecContext(ctx, `UPDATE work SET status = ?, reason = ?, pin_number = ?, pin_hash = ?, attempts = ?, scheme = ?, digest = ?,
			r = ?, s = ?, v = ?, committee = ?, updated = ? WHERE request = ?`,
			string(w.Status), w.Reason, int64(w.Pinned.Number), w.Pinned.Hash[:], int64(w.Attempts), int64(w.Scheme), w.Digest[:], r, sig, v, committee, now, id[:])
		return err
	})
	return w, err
}

// SetSeen makes sure that there is a record of the request and returns it.
func (s *Store) SetSeen(ctx context.Context, id common.Hash) (Work, error) {
	return s.update(ctx, "record request", id, func(*Work) error { return nil })
}

// SetDecision stores a decision. A later one replaces it until a signature stands; then nothing changes any more.
// Once a digest was allowed for a request no other digest ever is: ErrConflict.
func (s *Store) SetDecision(ctx context.Context, id common.Hash, d Decision) (Work, error) {
	return s.update(ctx, "record decision on", id, func(w *Work) error {
		if w.Digest != (common.Hash{}) && d.Allowed && (d.Digest != w.Digest || d.Scheme != w.Scheme) {
			return fmt.Errorf("%w: %s of %s was decided on, now %s of %s", ErrConflict, w.Scheme, w.Digest, d.Scheme, d.Digest)
		}
		if w.Signature != nil || w.Status == StatusEnded {
			return nil
		}
		w.Pinned = d.Pinned
		if !d.Allowed {
			w.Status, w.Reason = StatusRefused, d.Reason
			return nil
		}
		w.Status, w.Reason, w.Scheme, w.Digest = StatusSigning, "", d.Scheme, d.Digest
		return nil
	})
}

// BeginAttempt marks an attempt as begun, before its first message leaves. fresh is false when it, or a later one, was
// begun before: then the caller must not begin it again, since what was used in it may be out already.
func (s *Store) BeginAttempt(ctx context.Context, id common.Hash, attempt uint64) (fresh bool, err error) {
	if attempt >= 1<<62 {
		return false, fmt.Errorf("begin attempt %d: out of range", attempt)
	}
	_, err = s.update(ctx, "begin attempt for", id, func(w *Work) error {
		if fresh = attempt >= w.Attempts; fresh {
			w.Attempts = attempt + 1
		}
		return nil
	})
	return fresh && err == nil, err
}

// SetSignature stores the signature of a request. The first wins: the one that is stored is returned, and only that
// may be sent.
func (s *Store) SetSignature(ctx context.Context, id common.Hash, sig Signature) (kept Signature, err error) {
	w, err := s.update(ctx, "record signature for", id, func(w *Work) error {
		if w.Signature == nil {
			w.Signature = &sig
			if w.Status != StatusEnded {
				w.Status, w.Reason = StatusSigned, ""
			}
		}
		return nil
	})
	if err != nil {
		return Signature{}, err
	}
	return *w.Signature, nil
}

// SetSubmitted says that a transaction with the stored signature was handed over; ErrConflict without a signature.
func (s *Store) SetSubmitted(ctx context.Context, id common.Hash) error {
	_, err := s.update(ctx, "record submission for", id, func(w *Work) error {
		if w.Signature == nil {
			return fmt.Errorf("%w: there is no signature", ErrConflict)
		}
		if w.Status != StatusEnded {
			w.Status = StatusSubmitted
		}
		return nil
	})
	return err
}

// SetEnded says that nothing is left to do, and why.
func (s *Store) SetEnded(ctx context.Context, id common.Hash, reason string) error {
	_, err := s.update(ctx, "record end of", id, func(w *Work) error {
		if w.Status != StatusEnded {
			w.Status, w.Reason = StatusEnded, reason
		}
		return nil
	})
	return err
}

// Reopen takes an end back: a reorganisation undid it. Work goes on with the stored signature if there is one.
func (s *Store) Reopen(ctx context.Context, id common.Hash) (Work, error) {
	return s.update(ctx, "reopen", id, func(w *Work) error {
		switch {
		case w.Status != StatusEnded:
		case w.Signature != nil:
			w.Status, w.Reason = StatusSigned, ""
		default:
			w.Status, w.Reason = StatusSeen, ""
		}
		return nil
	})
}

// PruneWork drops the records of requests that came over HTTP (no event tells of them) and that nobody has touched since
// a time. It returns how many. Records that are only seen stay: they mark ceremonies that must not begin again.
func (s *Store) PruneWork(ctx context.Context, before time.Time) (int64, error) {
	return s.drop(ctx, "drop old work", `DELETE FROM work WHERE updated < ? AND status <> 'seen'
		AND NOT EXISTS (SELECT 1 FROM events WHERE events.request = work.request)`, before.UnixMilli())
}
