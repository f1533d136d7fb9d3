package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Inspection is what can be seen of a database without opening it as its owner.
type Inspection struct {
	Version int    // of the layout: see SchemaVersion
	Damage  string // what SQLite's quick check says; empty if nothing is wrong
	Bound   bool   // to a network
	ChainID uint64
	Staking common.Address
	Tip     uint64 // newest block processed; 0 if none
}

// Inspect looks at a database, whether or not a node runs on it, and changes nothing. Errors: ErrNotOurs, ErrCorrupt,
// ErrReadOnly, or one that says that there is no file.
func Inspect(ctx context.Context, path string) (i Inspection, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return i, fmt.Errorf("inspect database: %w", err)
	}
	dsn := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: url.Values{
		"mode": {"ro"}, "_busy_timeout": {"5000"}, "_query_only": {"on"},
	}.Encode()}
	db, err := sql.Open("sqlite3", dsn.String())
	if err != nil {
		return i, fmt.Errorf("inspect database: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	var app int
	err = db.QueryRowContext(ctx, `SELECT (SELECT application_id FROM pragma_application_id),
		(SELECT user_version FROM pragma_user_version)`).Scan(&app, &i.Version)
	if err != nil {
		return i, fault("inspect database", err)
	}
	if app != applicationID {
		return i, fmt.Errorf("inspect database: %w: application id %#x", ErrNotOurs, app)
	}
	if i.Damage, err = damage(ctx, db); err != nil || i.Damage != "" {
		return i, err
	}
	err = db.QueryRowContext(ctx, `SELECT chain, staking FROM meta WHERE id = 1`).Scan(num{&i.ChainID}, fixed(i.Staking[:]))
	if errors.Is(err, sql.ErrNoRows) {
		return i, nil
	}
	if err != nil {
		return i, fault("inspect database", err)
	}
	i.Bound = true
	err = db.QueryRowContext(ctx, `SELECT coalesce(max(number), 0) FROM blocks`).Scan(num{&i.Tip})
	return i, fault("inspect database", err)
}

// damage runs SQLite's quick check, which reads the whole file.
func damage(ctx context.Context, db *sql.DB) (string, error) {
	rows, err := db.QueryContext(ctx, `PRAGMA quick_check(3)`)
	if err != nil {
		return "", fault("check database", err)
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return "", fault("check database", err)
		}
		if line != "ok" {
			found = append(found, line)
		}
	}
	return strings.Join(found, "; "), fault("check database", rows.Err())
}
