package backup_test

import (
	"context"
	"crypto/rand"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	core "github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/share/sharetest"
	"github.com/conclave-network/conclave/watcher/backup"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"),
		goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

const (
	chainID  = 31337
	patience = 3 * time.Minute // machines are slow and loaded
)

var staking = common.HexToAddress("0x5")

// open opens the database of a data folder, sealed to an identity.
func open(t *testing.T, dir string, id *age.X25519Identity) *store.Store {
	t.Helper()
	sealer, err := store.NewAgeSealer(id)
	require.NoError(t, err)
	db, err := store.Open(t.Context(), store.Options{Path: filepath.Join(dir, "node.db"), Sealer: sealer})
	require.NoError(t, err)
	require.NoError(t, db.Bind(t.Context(), chainID, staking))
	return db
}

// live puts shares into a data folder as the live ones of an epoch.
func live(t *testing.T, db *store.Store, epoch uint64, keys *share.Keys) {
	t.Helper()
	shares, err := keyset.Stored(keys)
	require.NoError(t, err)
	require.NoError(t, db.BeginCeremonies(t.Context(), epoch, 0))
	require.NoError(t, db.Stage(t.Context(), epoch, 0, shares))
	require.NoError(t, db.Promote(t.Context(), epoch, 0))
}

func newIdentity(t *testing.T) *age.X25519Identity {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	return id
}

// party writes the description of a party and its members' identities to files, and reads them again.
func party(t *testing.T, dir string, threshold, size int) (core.Party, []*age.X25519Identity) {
	t.Helper()
	var members []*age.X25519Identity
	var recipients []string
	for i := range size {
		path := filepath.Join(dir, string(rune('a'+i))+".key")
		id := newIdentity(t)
		require.NoError(t, os.WriteFile(path, []byte("# created: today\n"+id.String()+"\n"), 0o600))
		id, err := backup.ReadIdentity(path)
		require.NoError(t, err)
		members, recipients = append(members, id), append(recipients, id.Recipient().String())
	}
	p, err := core.NewParty(threshold, recipients)
	require.NoError(t, err)
	path := filepath.Join(dir, "party.json")
	require.NoError(t, os.WriteFile(path, backup.FormatParty(p), 0o644))
	again, err := backup.ReadParty(path)
	require.NoError(t, err)
	require.Equal(t, p.Hash(), again.Hash())
	return again, members
}

func newBlinder(t *testing.T, path string) core.Blinder {
	t.Helper()
	b, err := core.NewBlinder(rand.Reader)
	require.NoError(t, err)
	require.NoError(t, identity.WriteNew(path, []byte(b.Text()+"\n")))
	b, err = backup.ReadBlinder(path)
	require.NoError(t, err)
	return b
}

// written runs a writer until it has written the backup of an epoch, and returns the file.
func written(t *testing.T, c backup.Config, epoch uint64) string {
	t.Helper()
	w := backup.NewWriter(c)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	require.Eventually(t, func() bool { return w.Status().Epoch == epoch }, patience, 10*time.Millisecond, "%+v", w.Status())
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
	p, err := backup.ReadParty(c.Party)
	require.NoError(t, err)
	require.Equal(t, backup.Status{Party: p.Hash(), Epoch: epoch}, w.Status())
	return filepath.Join(c.Folder, backup.Name(epoch, c.Node, p))
}

func config(db *store.Store, holder *keyset.Holder, party, blinder, folder string) backup.Config {
	return backup.Config{
		Store: db, Keysets: holder, Node: common.BigToAddress(common.Big1), Party: party, Blinder: blinder, Folder: folder,
		Rand: rand.Reader, Log: slog.New(slog.DiscardHandler),
	}
}

// The drill: four nodes write their backups and are destroyed. On fresh nodes three shares are recovered, each by
// another three of five members, and handed on to a new set of four. The public keys are what they were, and k of the new
// nodes sign.
func TestNetworkComesBackFromBackupsOnFreshNodes(t *testing.T) {
	dir := t.TempDir()
	_, members := party(t, dir, 3, 5)
	old := sharetest.Keys(t, "drill", 4)
	publics := old[0].Publics()
	files, blinders := make([]string, 4), make([]string, 4)
	for i, keys := range old {
		home := filepath.Join(dir, "old", string(rune('0'+i)))
		db := open(t, home, newIdentity(t))
		live(t, db, 7, keys)
		holder := new(keyset.Holder)
		holder.Add(&keyset.Keyset{Epoch: 7})
		blinders[i] = filepath.Join(dir, "blinder"+string(rune('0'+i)))
		newBlinder(t, blinders[i])
		c := config(db, holder, filepath.Join(dir, "party.json"), blinders[i], filepath.Join(dir, "backups", string(rune('0'+i))))
		if i == 3 { // its operator never configured one
			require.NoError(t, db.Close())
			continue
		}
		files[i] = written(t, c, 7)
		require.NoError(t, db.Close())
	}
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "old")))
	for _, k := range old {
		k.Wipe()
	}

	fresh := make(map[int]*share.Keys)
	for i, trio := range [][]int{{0, 1, 2}, {4, 2, 0}, {1, 3, 4}} {
		id := newIdentity(t)
		db := open(t, filepath.Join(dir, "new", string(rune('0'+i))), id)
		b, err := backup.Read(files[i])
		require.NoError(t, err)
		require.Equal(t, publics.Hash(), b.Publics.Hash())
		var pieces []*core.Piece
		for _, j := range trio {
			p, err := b.Piece(members[j])
			require.NoError(t, err)
			sealed, err := backup.SealPiece(p, id.Recipient())
			require.NoError(t, err)
			path := filepath.Join(dir, "piece-"+string(rune('0'+i))+string(rune('a'+j)))
			require.NoError(t, os.WriteFile(path, sealed, 0o600))
			_, err = backup.ReadPiece(path, members[j])
			require.ErrorIs(t, err, backup.ErrNotForUs, "not even for the member itself")
			p, err = backup.ReadPiece(path, id)
			require.NoError(t, err)
			pieces = append(pieces, p)
		}
		blinder, err := backup.ReadBlinder(blinders[i])
		require.NoError(t, err)
		require.ErrorIs(t, backup.Restore(t.Context(), db, b, pieces[:2], blinder), core.ErrTooFew)
		require.NoError(t, backup.Restore(t.Context(), db, b, pieces, blinder))
		require.NoError(t, backup.Restore(t.Context(), db, b, pieces, blinder), "again")
		got, err := db.Recovered(t.Context(), 7)
		require.NoError(t, err)
		require.Equal(t, i, got.Index)
		sharing, err := share.UnmarshalPublics(got.Publics)
		require.NoError(t, err)
		require.Equal(t, publics.Hash(), sharing.Hash())
		keys, err := keyset.Opened(got.Shares)
		require.NoError(t, err)
		fresh[3-i] = keys // at other positions than those they are of
		require.NoError(t, db.Close())
	}

	next := sharetest.Reshare(t, "restored", 4, fresh)
	for c, p := range next[0].Publics().All() {
		require.Equal(t, publics.All()[c].PublicKey(), p.PublicKey())
	}
	msg := []byte("after the fire")
	var shares []bls.Share
	for _, k := range next[1:] {
		s, err := bls.SignShare(rand.Reader, k.BLS, msg)
		require.NoError(t, err)
		shares = append(shares, s)
	}
	sig, err := bls.Combine(3, shares)
	require.NoError(t, err)
	require.NoError(t, bls.Verify(bls.PublicKey(publics.BLS.PublicKey()), msg, sig))
}

func TestWriterSaysWhyThereIsNoBackup(t *testing.T) {
	dir := t.TempDir()
	recovery, _ := party(t, dir, 2, 2)
	blinder := filepath.Join(dir, "blinder")
	keys := sharetest.Keys(t, "writer", 2)
	db := open(t, filepath.Join(dir, "data"), newIdentity(t))
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	holder := new(keyset.Holder)
	c := config(db, holder, filepath.Join(dir, "party.json"), blinder, filepath.Join(dir, "backups"))
	w := backup.NewWriter(c)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	says := func(text string) {
		require.Eventually(t, func() bool {
			st := w.Status()
			return st.Epoch == 0 && strings.Contains(st.Error, text)
		}, patience, 10*time.Millisecond, text)
	}
	again := func() { holder.Add(&keyset.Keyset{Epoch: 1}) } // as soon as anything changes, it is tried again
	again()
	says("read blinder")
	newBlinder(t, blinder)
	again()
	says("not found") // the store has no live shares
	live(t, db, 1, keys[0])
	require.NoError(t, os.WriteFile(c.Folder, []byte("a file, no folder"), 0o600))
	again()
	says("not a directory")
	require.NoError(t, os.Remove(c.Folder))
	again()
	require.Eventually(t, func() bool { return w.Status() == backup.Status{Party: recovery.Hash(), Epoch: 1} }, patience, 10*time.Millisecond)
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)

	path := filepath.Join(c.Folder, backup.Name(1, c.Node, recovery))
	st, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), st.Mode().Perm())
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, path, written(t, c, 1), "a restart finds it in order")
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, before, after, "and leaves it alone")

	// What is there and wrong is not overwritten, and not taken for a backup.
	for name, spoil := range map[string]func(){
		"another blinder": func() {
			c.Blinder = filepath.Join(dir, "other")
			newBlinder(t, c.Blinder)
		},
		"a changed file": func() {
			c.Blinder = blinder
			before[len(before)/2] ^= 1
			require.NoError(t, os.WriteFile(path, before, 0o600))
		},
	} {
		spoil()
		w = backup.NewWriter(c)
		ctx, cancel = context.WithCancel(t.Context())
		go func() { done <- w.Run(ctx) }()
		says(filepath.Base(path))
		cancel()
		require.ErrorIs(t, <-done, context.Canceled, name)
	}
}

func TestRestoreIsForFreshFoldersOfTheNetwork(t *testing.T) {
	dir := t.TempDir()
	recovery, members := party(t, dir, 2, 2)
	blinder := newBlinder(t, filepath.Join(dir, "blinder"))
	keys := sharetest.Keys(t, "fresh", 2)
	db := open(t, filepath.Join(dir, "data"), newIdentity(t))
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	live(t, db, 3, keys[0])
	_, err := backup.Create(t.Context(), db, 2, recovery, blinder, rand.Reader)
	require.ErrorIs(t, err, store.ErrNotFound)
	newest, err := backup.NewestLive(t.Context(), db)
	require.NoError(t, err)
	b, err := backup.Create(t.Context(), db, newest, recovery, blinder, rand.Reader)
	require.NoError(t, err)
	var pieces []*core.Piece
	for _, m := range members {
		p, err := b.Piece(m)
		require.NoError(t, err)
		pieces = append(pieces, p)
	}
	require.ErrorIs(t, backup.Restore(t.Context(), db, b, pieces, blinder), store.ErrConflict, "a node that has its shares restores nothing")
	require.NoError(t, db.EraseEpoch(t.Context(), 3))
	require.ErrorIs(t, backup.Restore(t.Context(), db, b, pieces, blinder), store.ErrConflict, "nor one that erased them")

	sealer, err := store.NewAgeSealer(newIdentity(t))
	require.NoError(t, err)
	other, err := store.Open(t.Context(), store.Options{Path: filepath.Join(dir, "other", "node.db"), Sealer: sealer})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })
	require.NoError(t, other.Bind(t.Context(), chainID+1, staking))
	require.ErrorIs(t, backup.Restore(t.Context(), other, b, pieces, blinder), backup.ErrNetwork)
}

func TestPartyDescriptionsAreStrict(t *testing.T) {
	p, _ := party(t, t.TempDir(), 2, 3)
	good := string(backup.FormatParty(p))
	_, err := backup.ParseParty([]byte(good))
	require.NoError(t, err)
	for name, bad := range map[string]string{
		"empty": "", "no object": "[]", "null": "null",
		"another member": strings.Replace(good, "{", `{"more": 1,`, 1),
		"twice":          strings.Replace(good, "{", `{"threshold": 2,`, 1),
		"no threshold":   strings.Replace(good, "threshold", "treshold", 1),
		"text threshold": strings.Replace(good, "2", `"2"`, 1),
		"negative":       strings.Replace(good, "2", "-2", 1),
		"fraction":       strings.Replace(good, "2", "2.0", 1),
		"huge":           strings.Replace(good, "2", "300", 1),
		"no list":        `{"threshold": 2, "members": "age1"}`,
		"no texts":       `{"threshold": 2, "members": [1, 2]}`,
		"too long":       good + strings.Repeat(" ", 20000),
	} {
		_, err := backup.ParseParty([]byte(bad))
		require.Error(t, err, name)
	}
	_, err = backup.ParseParty([]byte(strings.Replace(good, "2", "4", 1)))
	require.ErrorIs(t, err, core.ErrParty)
}
