package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Options say which file to open and how secrets in it are protected.
type Options struct {
	// Path of the database file. Its folder is made (mode 0700) if it is missing. Beside it lie Path-wal, Path-shm
	// and Path.lock.
	Path string
	// Sealer protects shares and auxiliary data. Without one, methods that touch secrets give ErrNoSealer.
	Sealer Sealer
	// Now is the clock for timestamps; time.Now if nil.
	Now func() time.Time
}

// Store is one node's database. Its methods are safe for use by several goroutines at once.
type Store struct {
	db     *sql.DB
	lock   *os.File
	sealer Sealer
	now    func() time.Time

	mu   sync.Mutex
	bind *binding
}

type binding struct {
	chain   uint64
	staking common.Address
}

// Open opens the database, makes it if there is none, and brings an older one up to date.
//
// Errors: ErrInUse when another process has it open, ErrNewer when a newer program wrote it, ErrNotOurs when the file
// is something else, ErrReadOnly, ErrDiskFull, ErrCorrupt.
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.Path == "" {
		return nil, errors.New("open store: no path given")
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	path, err := filepath.Abs(o.Path)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open store: make data folder: %w", osFault(err))
	}
	lock, err := acquire(path + ".lock")
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", path, err)
	}
	s := &Store{lock: lock, sealer: o.Sealer, now: o.Now}
	if err := s.open(ctx, path); err != nil {
		return nil, errors.Join(fmt.Errorf("open store %s: %w", path, err), s.Close())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, path string) error {
	// Made by us before SQLite sees it: SQLite gives the -wal and -shm files the mode of the database.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return osFault(err)
	}
	if err := errors.Join(f.Chmod(0o600), f.Close()); err != nil {
		return osFault(err)
	}
	dsn := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: url.Values{
		"_busy_timeout":  {"5000"},
		"_foreign_keys":  {"on"},
		"_journal_mode":  {"WAL"},
		"_secure_delete": {"on"},
		"_synchronous":   {"FULL"},
		"_txlock":        {"immediate"},
	}.Encode()}
	if s.db, err = sql.Open("sqlite3", dsn.String()); err != nil {
		return err
	}
	// One connection: SQLite has one writer anyway, and then no call ever meets SQLITE_BUSY.
	s.db.SetMaxOpenConns(1)
	s.db.SetMaxIdleConns(1)
	s.db.SetConnMaxLifetime(0)
	if err := migrate(ctx, s.db); err != nil {
		return err
	}
	b := binding{}
	err = s.db.QueryRowContext(ctx, `SELECT chain, staking FROM meta WHERE id = 1`).Scan(num{&b.chain}, fixed(b.staking[:]))
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return fault("read network", err)
	default:
		s.bind = &b
	}
	return nil
}

// Close closes the database and lets go of its lock. Closing twice is fine.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	if s.db != nil {
		errs = append(errs, s.db.Close())
		s.db = nil
	}
	if s.lock != nil {
		errs = append(errs, s.lock.Close()) // ends the flock
		s.lock = nil
	}
	return errors.Join(errs...)
}

// Bind says which network the data folder serves. The first call stores it, the same again changes nothing, and
// another chain id or staking contract gives ErrOtherNetwork. Secrets can be stored and read only after it.
func (s *Store) Bind(ctx context.Context, chainID uint64, staking common.Address) error {
	want := binding{chainID, staking}
	got := want
	err := s.write(ctx, "bind data folder", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO meta (id, chain, staking) VALUES (1, ?, ?) ON CONFLICT DO NOTHING`,
			int64(chainID), staking[:])
		if err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, `SELECT chain, staking FROM meta WHERE id = 1`).Scan(num{&got.chain}, fixed(got.staking[:]))
	})
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("%w: it serves chain %d, staking contract %s, not chain %d, %s",
			ErrOtherNetwork, got.chain, got.staking, want.chain, want.staking)
	}
	s.mu.Lock()
	s.bind = &got
	s.mu.Unlock()
	return nil
}

// Network returns what Bind stored; ErrUnbound before that.
func (s *Store) Network() (chainID uint64, staking common.Address, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.bind == nil {
		return 0, common.Address{}, ErrUnbound
	}
	return s.bind.chain, s.bind.staking, nil
}

// Ping reads one row, to tell a readiness check that the database answers.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	return fault("ping database", s.handle().QueryRowContext(ctx, `SELECT 1 FROM sqlite_schema LIMIT 1`).Scan(&one))
}

// handle is the database, also after Close: then its methods say so.
func (s *Store) handle() *sql.DB {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.db == nil {
		return closedDB
	}
	return s.db
}

var closedDB = func() *sql.DB {
	db, _ := sql.Open("sqlite3", "file::memory:")
	_ = db.Close()
	return db
}()

// write runs f in one transaction.
func (s *Store) write(ctx context.Context, doing string, f func(*sql.Tx) error) error {
	tx, err := s.handle().BeginTx(ctx, nil)
	if err != nil {
		return fault(doing, err)
	}
	if err := f(tx); err != nil {
		_ = tx.Rollback() // err says more
		return fault(doing, err)
	}
	return fault(doing, tx.Commit())
}

// stamp is the current time as it is stored: Unix milliseconds.
// drop runs a DELETE and returns how many rows it took.
func (s *Store) drop(ctx context.Context, doing, text string, args ...any) (dropped int64, err error) {
	err = s.write(ctx, doing, func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, text, args...)
		if err == nil {
			dropped, err = res.RowsAffected()
		}
		return err
	})
	return dropped, err
}

func (s *Store) stamp() int64 { return s.now().UnixMilli() }

func fromStamp(ms int64) time.Time { return time.UnixMilli(ms).UTC() }
