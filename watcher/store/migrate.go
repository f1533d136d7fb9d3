package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// applicationID marks the file as ours (PRAGMA application_id): "CNCL".
const applicationID = 0x434e434c

// migrations are the steps from an empty file to the current layout, in order. The version of a file is the number of
// steps it has had. A published step never changes.
var migrations = func() []string {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		panic(err) // a bad pattern: cannot happen
	}
	var steps []string
	for _, n := range names { // Glob sorts
		b, err := migrationFiles.ReadFile(n)
		if err != nil {
			panic(err) // embedded: cannot happen
		}
		steps = append(steps, string(b))
	}
	return steps
}()

// SchemaVersion is the version of database that this program writes. It opens older ones and refuses newer ones.
func SchemaVersion() int { return len(migrations) }

// migrate checks whose file it is and applies the missing steps, each in one transaction with its version.
func migrate(ctx context.Context, db *sql.DB) error {
	var app, version, tables int
	err := db.QueryRowContext(ctx,
		`SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
		 (SELECT count(*) FROM sqlite_schema)`).Scan(&app, &version, &tables)
	if err != nil {
		return fault("read version", err)
	}
	switch {
	case app == 0 && version == 0 && tables == 0: // a new file
	case app != applicationID:
		return fmt.Errorf("%w: application id %#x", ErrNotOurs, app)
	case version > len(migrations):
		return fmt.Errorf("%w: its version is %d, this program knows up to %d; use the newer program", ErrNewer, version, len(migrations))
	}
	for ; version < len(migrations); version++ {
		step := fmt.Sprintf("migrate to version %d", version+1)
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return fault(step, err)
		}
		script := fmt.Sprintf("%s;\nPRAGMA application_id = %d;\nPRAGMA user_version = %d;", migrations[version], applicationID, version+1)
		if _, err := tx.ExecContext(ctx, script); err != nil {
			_ = tx.Rollback() // err says more
			return fault(step, err)
		}
		if err := tx.Commit(); err != nil {
			return fault(step, err)
		}
	}
	return nil
}
