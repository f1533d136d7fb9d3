package store_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

// clock is a store's time.
type clock struct{ now time.Time }

func (c *clock) time() time.Time { return c.now }

func TestOldWorkThatNoEventTellsOfIsDropped(t *testing.T) {
	c := &clock{time.UnixMilli(1_700_000_000_000)}
	s, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db"), Now: c.time})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	require.NoError(t, s.Bind(ctx, 31337, staking))
	sig := store.Signature{R: hash(1), S: hash(2), V: 27, Committee: "\x00\x01\x02"}

	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), nil))
	require.NoError(t, s.ApplyBlock(ctx, block(2, 1), []store.Event{requested(1, 0), requested(2, 1)}))
	require.NoError(t, s.ApplyBlock(ctx, block(3, 1), []store.Event{fulfilled(2, 0)}))
	for id := byte(1); id <= 5; id++ { // 1 and 2 were asked on chain, the others over HTTP
		_, err := s.SetSignature(ctx, hash(id), sig)
		require.NoError(t, err)
	}
	old := c.now
	c.now = c.now.Add(time.Hour)
	_, err = s.SetDecision(ctx, hash(4), store.Decision{Reason: "touched, but not changed"})
	require.NoError(t, err)
	_, err = s.BeginAttempt(ctx, hash(5), 7)
	require.NoError(t, err)
	left := func() (out []byte) {
		ws, err := s.Works(ctx)
		require.NoError(t, err)
		for _, w := range ws {
			out = append(out, w.RequestID[31])
		}
		return out
	}
	dropped, err := s.PruneWork(ctx, old)
	require.NoError(t, err)
	require.Zero(t, dropped, "not older than that")
	dropped, err = s.PruneWork(ctx, old.Add(time.Millisecond))
	require.NoError(t, err)
	require.EqualValues(t, 2, dropped)
	require.ElementsMatch(t, []byte{1, 2, 5}, left())
	dropped, err = s.PruneWork(ctx, c.now.Add(time.Millisecond))
	require.NoError(t, err)
	require.EqualValues(t, 1, dropped)
	require.ElementsMatch(t, []byte{1, 2}, left(), "what the chain tells of stays")
}

func TestCommitteeSurvivesARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s, err := store.Open(ctx, store.Options{Path: path})
	require.NoError(t, err)
	require.NoError(t, s.Bind(ctx, 1, staking))
	sigs := map[byte]store.Signature{
		1: {R: hash(1), S: hash(2), V: 27, Committee: "\x00\x01\xff"}, 2: {R: hash(3), S: hash(4), V: 28},
	}
	for id, sig := range sigs {
		_, err := s.SetSignature(ctx, hash(id), sig)
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())
	s = open(t, path, nil)
	for id, sig := range sigs {
		w, err := s.Work(ctx, hash(id))
		require.NoError(t, err)
		require.Equal(t, sig, *w.Signature)
		kept, err := s.SetSignature(ctx, hash(id), store.Signature{R: hash(9), S: hash(9), V: 27, Committee: "\x07"})
		require.NoError(t, err)
		require.Equal(t, sig, kept, "the first one stays, with its committee")
	}
}

// testdata/version1.sql is the layout as version 1 of the program wrote it.
func TestDatabaseOfVersion1IsBroughtUpToDate(t *testing.T) {
	published, err := os.ReadFile("testdata/version1.sql")
	require.NoError(t, err)
	first, err := os.ReadFile("migrations/0001_init.sql")
	require.NoError(t, err)
	require.Equal(t, string(published), string(first), "a published step never changes")

	path := filepath.Join(t.TempDir(), "node.db")
	db, err := sql.Open("sqlite3", path)
	require.NoError(t, err)
	_, err = db.Exec(fmt.Sprintf("%s;\nPRAGMA application_id = %d;\nPRAGMA user_version = 1;", published, 0x434e434c))
	require.NoError(t, err)
	one, two := hash(1), hash(2)
	_, err = db.Exec(`INSERT INTO meta VALUES (1, 31337, ?)`, staking[:])
	require.NoError(t, err)
	for id, sig := range map[byte][3]any{1: {one[:], two[:], 28}, 2: {}} {
		h := hash(id)
		_, err = db.Exec(`INSERT INTO work (request, status, attempts, r, s, v, created, updated) VALUES (?, 'signing', 3, ?, ?, ?, 5, 6)`,
			h[:], sig[0], sig[1], sig[2])
		require.NoError(t, err)
	}
	require.NoError(t, db.Close())
	require.NoError(t, os.Chmod(path, 0o600))

	s := open(t, path, nil)
	require.NoError(t, s.Bind(ctx, 31337, staking))
	w, err := s.Work(ctx, one)
	require.NoError(t, err)
	require.Equal(t, store.Signature{R: one, S: two, V: 28}, *w.Signature, "who made it was not kept then")
	require.Equal(t, uint64(3), w.Attempts)
	w, err = s.Work(ctx, two)
	require.NoError(t, err)
	require.Nil(t, w.Signature)
	made := store.Signature{R: hash(5), S: hash(6), V: 27, Committee: "\x00\x01\x02"}
	_, err = s.SetSignature(ctx, two, made)
	require.NoError(t, err)
	w, err = s.Work(ctx, two)
	require.NoError(t, err)
	require.Equal(t, made, *w.Signature)
	dropped, err := s.PruneWork(ctx, time.UnixMilli(7))
	require.NoError(t, err)
	require.EqualValues(t, 1, dropped)
}
