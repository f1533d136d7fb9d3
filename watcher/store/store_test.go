package store_test

import (
	"context"
	"database/sql"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestMain(m *testing.M) {
	if path := os.Getenv("STORE_TEST_HOLD"); path != "" { // the other process of TestSecondProcess
		s, err := store.Open(context.Background(), store.Options{Path: path})
		if err != nil {
			os.Exit(3)
		}
		os.Stdout.WriteString("open\n")
		_, _ = os.Stdin.Read(make([]byte, 1))
		_ = s
		os.Exit(0) // without Close, like a crash
	}
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"))
}

var (
	ctx     = context.Background()
	staking = common.HexToAddress("0x5")
)

func sealer(t testing.TB) *store.AgeSealer {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	s, err := store.NewAgeSealer(id)
	require.NoError(t, err)
	return s
}

func open(t testing.TB, path string, s store.Sealer) *store.Store {
	t.Helper()
	st, err := store.Open(ctx, store.Options{Path: path, Sealer: s})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, st.Close()) })
	return st
}

// bound is an open, bound store of its own.
func bound(t testing.TB) *store.Store {
	t.Helper()
	s := open(t, filepath.Join(t.TempDir(), "node.db"), sealer(t))
	require.NoError(t, s.Bind(ctx, 31337, staking))
	return s
}

func hash(n byte) common.Hash { return common.Hash{31: n} }

func TestFilesAreForTheOwnerOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	path := filepath.Join(dir, "node.db")
	s := open(t, path, nil)
	require.NoError(t, s.Bind(ctx, 1, staking))
	for _, f := range []string{"node.db", "node.db-wal", "node.db-shm", "node.db.lock"} {
		fi, err := os.Stat(filepath.Join(dir, f))
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), fi.Mode().Perm(), f)
	}
	fi, err := os.Stat(dir)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), fi.Mode().Perm())
	require.NoError(t, s.Close())

	require.NoError(t, os.Chmod(path, 0o644))
	open(t, path, nil)
	fi, err = os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), fi.Mode().Perm(), "tightened")
}

func TestSecondOpenIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	_, err := store.Open(ctx, store.Options{Path: path})
	require.ErrorIs(t, err, store.ErrInUse)
	require.ErrorContains(t, err, "in use by another process")
	require.NoError(t, s.Close())
	open(t, path, nil)
}

func TestSecondProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "STORE_TEST_HOLD="+path)
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line := make([]byte, 5)
	_, err = out.Read(line)
	require.NoError(t, err)

	_, err = store.Open(ctx, store.Options{Path: path})
	require.ErrorIs(t, err, store.ErrInUse)
	require.NoError(t, cmd.Process.Signal(syscall.SIGKILL))
	_ = cmd.Wait()
	_ = in.Close()
	open(t, path, nil) // the kernel freed the lock
}

func TestBind(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	_, _, err := s.Network()
	require.ErrorIs(t, err, store.ErrUnbound)
	require.NoError(t, s.Bind(ctx, 31337, staking))
	require.NoError(t, s.Bind(ctx, 31337, staking))
	require.ErrorIs(t, s.Bind(ctx, 1, staking), store.ErrOtherNetwork)
	require.NoError(t, s.Close())

	s = open(t, path, nil)
	id, addr, err := s.Network()
	require.NoError(t, err)
	require.Equal(t, uint64(31337), id)
	require.Equal(t, staking, addr)
	err = s.Bind(ctx, 31337, common.HexToAddress("0x6"))
	require.ErrorIs(t, err, store.ErrOtherNetwork)
	require.ErrorContains(t, err, staking.Hex())
}

func TestVersions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	require.NoError(t, s.Close())
	raw, err := sql.Open("sqlite3", path)
	require.NoError(t, err)
	_, err = raw.Exec("PRAGMA user_version = 99")
	require.NoError(t, err)
	require.NoError(t, raw.Close())
	_, err = store.Open(ctx, store.Options{Path: path})
	require.ErrorIs(t, err, store.ErrNewer)
	require.ErrorContains(t, err, "its version is 99")

	other := filepath.Join(t.TempDir(), "other.db")
	raw, err = sql.Open("sqlite3", other)
	require.NoError(t, err)
	_, err = raw.Exec("CREATE TABLE t (x)")
	require.NoError(t, err)
	require.NoError(t, raw.Close())
	_, err = store.Open(ctx, store.Options{Path: other})
	require.ErrorIs(t, err, store.ErrNotOurs)

	text := filepath.Join(t.TempDir(), "text.db")
	require.NoError(t, os.WriteFile(text, []byte("this is a text file, long enough to have a header of a database in it, which it does not have. "+
		"SQLite looks at the first hundred bytes."), 0o600))
	_, err = store.Open(ctx, store.Options{Path: text})
	require.ErrorIs(t, err, store.ErrNotOurs)
	open(t, filepath.Join(t.TempDir(), "fresh.db"), nil)
}

func TestClosedStoreSaysSo(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.Ping(ctx))
	require.NoError(t, s.Close())
	require.NoError(t, s.Close())
	_, err := s.Tip(ctx)
	require.ErrorContains(t, err, "closed")
	require.Error(t, s.Ping(ctx))
	require.Error(t, s.Rescan(ctx))
}

func TestDiskFull(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("needs a small file system, which takes root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=512k"); err != nil {
		t.Skip("cannot mount a small file system: ", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, 0) })
	s := open(t, filepath.Join(dir, "node.db"), sealer(t))
	require.NoError(t, s.Bind(ctx, 1, staking))
	b, err := store.Block{Number: 1, Hash: hash(1)}, error(nil)
	for i := range 2000 {
		e := store.Event{LogIndex: uint64(i), Kind: "k", Payload: make([]byte, 4096)}
		for j := range e.Payload {
			e.Payload[j] = ' '
		}
		e.Payload[0], e.Payload[1] = '{', '}'
		if err = s.ApplyBlock(ctx, b, []store.Event{e}); err != nil {
			break
		}
		b = store.Block{Number: b.Number + 1, Hash: common.BigToHash(new(big.Int).SetUint64(b.Number + 1)), Parent: b.Hash}
	}
	require.ErrorIs(t, err, store.ErrDiskFull)
	tip, err := s.Tip(ctx)
	require.NoError(t, err)
	require.Equal(t, b.Number-1, tip.Number, "what came before stands")

	// Room again: the same call succeeds.
	require.NoError(t, syscall.Mount("", dir, "", syscall.MS_REMOUNT, "size=4m"))
	require.NoError(t, s.ApplyBlock(ctx, b, nil))
}

func TestReadOnly(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("remounting takes root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=4m"); err != nil {
		t.Skip("cannot mount: ", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, 0) })
	path := filepath.Join(dir, "node.db")
	s := open(t, path, nil)
	require.NoError(t, s.Close())
	require.NoError(t, syscall.Mount("", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""))
	_, err := store.Open(ctx, store.Options{Path: path})
	require.ErrorIs(t, err, store.ErrReadOnly)
}

func TestTimesComeFromTheClock(t *testing.T) {
	at := time.UnixMilli(1_700_000_000_123).UTC()
	s, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "n.db"), Now: func() time.Time { return at }})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	w, err := s.SetSeen(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, at, w.Created)
}
