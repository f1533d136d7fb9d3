package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// retryEvery is how soon a backup that could not be written is tried again.
const retryEvery = time.Minute

// Config is what a Writer works with. The files are read anew for each backup: one that is missing for a while keeps no
// node from starting, and the blinder is not held in memory.
type Config struct {
	Store   *store.Store
	Keysets *keyset.Holder
	Node    common.Address
	Party   string // file of the party's description
	Blinder string // file of the blinder
	Folder  string
	Rand    io.Reader
	Log     *slog.Logger
}

// Status says how far the backups are.
type Status struct {
	Party common.Hash `json:"party"` // hash of the recovery party; zero before its description was read
	Epoch uint64      `json:"epoch"` // newest epoch whose backup is in the folder; 0 if none is
	// Failing says that the current epoch's is not; Error why. It names files, so strangers are not told.
	Failing bool   `json:"failing"`
	Error   string `json:"-"`
}

// Writer writes the backup of each epoch once it is live. What goes wrong is logged, shown and tried again, and never
// keeps the node from its work.
type Writer struct {
	Config
	mu     sync.Mutex
	status Status
}

// NewWriter returns a writer.
func NewWriter(c Config) *Writer { return &Writer{Config: c} }

// Status says how far the backups are.
func (w *Writer) Status() Status {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.status
}

// Run works until ctx ends.
func (w *Writer) Run(ctx context.Context) error {
	tick := time.NewTicker(retryEvery)
	defer tick.Stop()
	for {
		changed := w.Keysets.Changed()
		if k := w.Keysets.Current(); k != nil && k.Epoch > w.Status().Epoch {
			w.write(ctx, k.Epoch)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		case <-tick.C:
		}
	}
}

// write sees to it that the backup of an epoch is there.
func (w *Writer) write(ctx context.Context, epoch uint64) {
	path, party, err := w.ensure(ctx, epoch)
	if ctx.Err() != nil {
		return
	}
	now := Status{Party: party, Epoch: epoch}
	w.mu.Lock()
	before := w.status
	if err != nil {
		now.Epoch, now.Failing, now.Error = before.Epoch, true, err.Error()
	}
	w.status = now
	w.mu.Unlock()
	switch {
	case err == nil:
		w.Log.Info("backup is written", "epoch", epoch, "party", party, "file", path)
	case now != before:
		w.Log.Error("no backup of this epoch", "epoch", epoch, "error", err)
	}
}

// ensure writes the file unless it is there already, and then looks whether it is right.
func (w *Writer) ensure(ctx context.Context, epoch uint64) (path string, hash common.Hash, err error) {
	party, err := ReadParty(w.Party)
	if err != nil {
		return "", hash, err
	}
	hash = party.Hash()
	path = filepath.Join(w.Folder, Name(epoch, w.Node, party))
	blinder, err := ReadBlinder(w.Blinder)
	if err != nil {
		return path, hash, err
	}
	defer blinder.Wipe()
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return path, hash, w.check(ctx, epoch, path, party, blinder)
	}
	b, err := Create(ctx, w.Store, epoch, party, blinder, w.Rand)
	if err != nil {
		return path, hash, fmt.Errorf("make backup of epoch %d: %w", epoch, err)
	}
	return path, hash, Write(path, b)
}

// check reads a file that an earlier run wrote.
func (w *Writer) check(ctx context.Context, epoch uint64, path string, party backup.Party, blinder backup.Blinder) error {
	b, err := Read(path)
	if err != nil {
		return err
	}
	at, keys, err := live(ctx, w.Store, epoch)
	if err != nil {
		return err
	}
	defer keys.Wipe()
	if b.Place != at || b.Party.Hash() != party.Hash() || b.Publics.Hash() != keys.Publics().Hash() {
		return fmt.Errorf("%s is a backup of something else; move it away", path)
	}
	if err := b.CheckBlinder(blinder); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
