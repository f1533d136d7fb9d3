package store

import (
	"errors"
	"fmt"
	"syscall"

	"github.com/mattn/go-sqlite3"
)

// Errors that callers tell apart with errors.Is.
var (
	// ErrInUse: another process (or another Store of this one) has the file open.
	ErrInUse = errors.New("data folder is in use by another process")
	// ErrNewer: a newer version of the program wrote the file.
	ErrNewer = errors.New("database was written by a newer version")
	// ErrNotOurs: the file is not a Conclave database, or not a database at all.
	ErrNotOurs = errors.New("not a conclave database")
	// ErrOtherNetwork: the data folder belongs to another chain or another staking contract.
	ErrOtherNetwork = errors.New("data folder belongs to another network")
	// ErrUnbound: Bind has not been called yet, so secrets cannot be bound to a network.
	ErrUnbound = errors.New("data folder is not bound to a network yet")
	// ErrDiskFull: the disk or the quota is full. Nothing was stored; the call can be repeated.
	ErrDiskFull = errors.New("disk is full")
	// ErrReadOnly: the file or its folder cannot be written.
	ErrReadOnly = errors.New("database is not writable")
	// ErrCorrupt: SQLite found the file damaged.
	ErrCorrupt = errors.New("database is damaged")
	// ErrNotFound: there is no such row.
	ErrNotFound = errors.New("not found")
	// ErrConflict: the call contradicts what is stored. What is stored stays.
	ErrConflict = errors.New("conflicts with what is stored")
	// ErrNotNext: the block does not extend the tip.
	ErrNotNext = errors.New("block does not extend the tip")
	// ErrNoSealer: the store was opened without a Sealer, and the call concerns a secret.
	ErrNoSealer = errors.New("store has no sealer")
)

// fault wraps err with what was being done and, where SQLite's code says so, with one of the errors above.
func fault(doing string, err error) error {
	if err == nil {
		return nil
	}
	var se sqlite3.Error
	if !errors.As(err, &se) {
		return fmt.Errorf("%s: %w", doing, err)
	}
	var kind error
	switch {
	case se.Code == sqlite3.ErrFull, se.SystemErrno == syscall.ENOSPC, se.SystemErrno == syscall.EDQUOT:
		kind = ErrDiskFull
	case se.Code == sqlite3.ErrReadonly, se.Code == sqlite3.ErrPerm, se.Code == sqlite3.ErrCantOpen:
		kind = ErrReadOnly
	case se.Code == sqlite3.ErrCorrupt:
		kind = ErrCorrupt
	case se.Code == sqlite3.ErrNotADB:
		kind = ErrNotOurs
	case se.Code == sqlite3.ErrBusy, se.Code == sqlite3.ErrLocked:
		kind = ErrInUse
	default:
		return fmt.Errorf("%s: %w", doing, err)
	}
	return fmt.Errorf("%s: %w: %w", doing, kind, err)
}
