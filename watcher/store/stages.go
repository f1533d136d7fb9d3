package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Stage is how far an attempt at an epoch has come at this node. There is one way through:
//
//	(none) -> begun -> staged -> live -> erased
//
// and from begun and staged straight to erased, when another attempt or a later epoch has made it void. A crash leaves
// the stage as it is: begun means that the ceremonies' secrets are gone, and that they are never begun again under the
// same session; every other stage is taken up where it stands.
type Stage string

// The stages. Shares are on disk from staged on, used when live, and overwritten when erased.
const (
	StageNone   Stage = ""
	StageBegun  Stage = "begun"  // the first message of its ceremonies may be out
	StageStaged Stage = "staged" // the shares are there; the chain has not taken the epoch up
	StageLive   Stage = "live"   // the chain has
	StageErased Stage = "erased" // the shares must not be used any more, or never will
)

// Errors of illegal transitions, one for each reason. They are wrapped in a *StageError, which says of what attempt.
var (
	ErrBegun     = errors.New("its ceremonies were begun before: what they used is lost or out")
	ErrNotBegun  = errors.New("its ceremonies were not begun here")
	ErrNotStaged = errors.New("it has given no shares here")
	ErrStaged    = errors.New("other shares of it are staged")
	ErrLive      = errors.New("its shares are live")
	ErrOtherLive = errors.New("another attempt at the epoch is live")
	ErrErased    = errors.New("its shares were erased")
)

// StageError says which transition was refused.
type StageError struct {
	Epoch, Attempt uint64
	From, To       Stage
	Err            error // one of the above
}

func (e *StageError) Error() string {
	return fmt.Sprintf("epoch %d attempt %d cannot become %s: %v", e.Epoch, e.Attempt, e.To, e.Err)
}

// Unwrap returns the reason.
func (e *StageError) Unwrap() error { return e.Err }

// refusals holds what is wrong with each step that an attempt cannot take. Steps that are not named are legal, those
// to the stage where it stands included, but for begun.
var refusals = map[Stage]map[Stage]error{
	StageNone:   {StageStaged: ErrNotBegun, StageLive: ErrNotStaged},
	StageBegun:  {StageBegun: ErrBegun, StageLive: ErrNotStaged},
	StageStaged: {StageBegun: ErrBegun},
	StageLive:   {StageBegun: ErrBegun, StageStaged: ErrLive},
	StageErased: {StageBegun: ErrErased, StageStaged: ErrErased, StageLive: ErrErased},
}

// AttemptStage returns where an attempt stands.
func (s *Store) AttemptStage(ctx context.Context, epoch, attempt uint64) (Stage, error) {
	stage, err := stageOf(ctx, s.handle(), epoch, attempt)
	return stage, fault(fmt.Sprintf("read stage of epoch %d attempt %d", epoch, attempt), err)
}

// BeginCeremonies marks an attempt as begun, before the first message of its ceremonies leaves. The error is an ErrBegun
// if it was begun before: this node must not begin it again, with other secrets.
func (s *Store) BeginCeremonies(ctx context.Context, epoch, attempt uint64) error {
	return s.write(ctx, fmt.Sprintf("begin epoch %d attempt %d", epoch, attempt), func(tx *sql.Tx) error {
		_, err := s.move(ctx, tx, epoch, attempt, StageBegun)
		return err
	})
}

type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func stageOf(ctx context.Context, q queryer, epoch, attempt uint64) (stage Stage, err error) {
	err = q.QueryRowContext(ctx, `SELECT stage FROM attempts WHERE epoch = ? AND attempt = ?`, int64(epoch), int64(attempt)).Scan(&stage)
	if errors.Is(err, sql.ErrNoRows) {
		return StageNone, nil
	}
	return stage, err
}

// move takes an attempt to a stage, or says why it cannot. moved is false where it stands there already.
func (s *Store) move(ctx context.Context, tx *sql.Tx, epoch, attempt uint64, to Stage) (moved bool, err error) {
	from, err := stageOf(ctx, tx, epoch, attempt)
	if err != nil {
		return false, err
	}
	if why := refusals[from][to]; why != nil {
		return false, &StageError{epoch, attempt, from, to, why}
	}
	if from == to {
		return false, nil
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO attempts (epoch, attempt, stage, updated) VALUES (?, ?, ?, ?)
		ON CONFLICT (epoch, attempt) DO UPDATE SET stage = excluded.stage, updated = excluded.updated`,
		int64(epoch), int64(attempt), string(to), s.stamp())
	return true, err
}
