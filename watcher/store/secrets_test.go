package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/watcher/secret"
	"github.com/conclave-network/conclave/watcher/store"
)

func plain(s string) secret.Bytes { return secret.New([]byte(s)) }

func TestSharesFromStagedToErased(t *testing.T) {
	s := bound(t)
	shares := func(text string) map[store.Curve]secret.Bytes {
		return map[store.Curve]secret.Bytes{"secp256k1": plain(text), "ed25519": plain("share-e")}
	}
	require.NoError(t, s.BeginCeremonies(ctx, 1, 0))
	require.NoError(t, s.Stage(ctx, 1, 0, shares("share-a")))
	require.NoError(t, s.Stage(ctx, 1, 0, shares("share-a")))
	require.ErrorIs(t, s.Stage(ctx, 1, 0, shares("share-b")), store.ErrStaged)
	stage(t, s, 1, 1, shares("share-x"))

	_, err := s.Live(ctx, 1)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.NoError(t, s.Promote(ctx, 1, 0))
	require.NoError(t, s.Promote(ctx, 1, 0), "again")
	require.ErrorIs(t, s.Promote(ctx, 1, 1), store.ErrOtherLive, "exactly once")
	live, err := s.Live(ctx, 1)
	require.NoError(t, err)
	require.Len(t, live, 2)
	require.Equal(t, store.Curve("ed25519"), live[0].Curve)
	require.Equal(t, "share-e", string(live[0].Secret.Reveal()))
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", live, live, live), "share-e")
	_, err = s.Shares(ctx, 1, 1)
	require.ErrorIs(t, err, store.ErrNotFound, "the other attempt's were erased")

	require.NoError(t, s.EraseEpoch(ctx, 1))
	require.NoError(t, s.EraseEpoch(ctx, 1))
	_, err = s.Live(ctx, 1)
	require.ErrorIs(t, err, store.ErrNotFound)
	infos, err := s.ShareInfos(ctx)
	require.NoError(t, err)
	require.Len(t, infos, 4)
	for _, i := range infos {
		require.Equal(t, store.ShareErased, i.State)
	}
}

// stage brings shares to where they are staged.
func stage(t *testing.T, s *store.Store, epoch, attempt uint64, shares map[store.Curve]secret.Bytes) {
	t.Helper()
	require.NoError(t, s.BeginCeremonies(ctx, epoch, attempt))
	require.NoError(t, s.Stage(ctx, epoch, attempt, shares))
}

// TestStages takes an attempt to each stage and tries every step from there.
func TestStages(t *testing.T) {
	shares := map[store.Curve]secret.Bytes{"a": plain("share")}
	steps := map[store.Stage]func(s *store.Store) error{
		store.StageBegun:  func(s *store.Store) error { return s.BeginCeremonies(ctx, 3, 1) },
		store.StageStaged: func(s *store.Store) error { return s.Stage(ctx, 3, 1, shares) },
		store.StageLive:   func(s *store.Store) error { return s.Promote(ctx, 3, 1) },
		store.StageErased: func(s *store.Store) error { return s.EraseEpoch(ctx, 3) },
	}
	way := []store.Stage{store.StageBegun, store.StageStaged, store.StageLive, store.StageErased}
	for at, want := range []map[store.Stage]error{
		{store.StageBegun: nil, store.StageStaged: store.ErrNotBegun, store.StageLive: store.ErrNotStaged, store.StageErased: nil},
		{store.StageBegun: store.ErrBegun, store.StageStaged: nil, store.StageLive: store.ErrNotStaged, store.StageErased: nil},
		{store.StageBegun: store.ErrBegun, store.StageStaged: nil, store.StageLive: nil, store.StageErased: nil},
		{store.StageBegun: store.ErrBegun, store.StageStaged: store.ErrLive, store.StageLive: nil, store.StageErased: nil},
		{store.StageBegun: store.ErrErased, store.StageStaged: store.ErrErased, store.StageLive: store.ErrErased, store.StageErased: nil},
	} {
		for to, refusal := range want {
			s := bound(t)
			for _, stage := range way[:at] {
				require.NoError(t, steps[stage](s))
			}
			before, err := s.AttemptStage(ctx, 3, 1)
			require.NoError(t, err)
			err = steps[to](s)
			require.ErrorIs(t, err, refusal, "from %q to %q", before, to)
			after, aerr := s.AttemptStage(ctx, 3, 1)
			require.NoError(t, aerr)
			switch {
			case refusal != nil:
				var why *store.StageError
				require.ErrorAs(t, err, &why)
				require.Equal(t, store.StageError{Epoch: 3, Attempt: 1, From: before, To: to, Err: refusal}, *why)
				require.Equal(t, before, after)
			case before != store.StageNone: // there is nothing to erase
				require.Equal(t, to, after)
			}
		}
	}
}

func TestSharesNeedSealerAndNetwork(t *testing.T) {
	shares := map[store.Curve]secret.Bytes{"c": plain("x")}
	s := open(t, filepath.Join(t.TempDir(), "a.db"), nil)
	require.NoError(t, s.Bind(ctx, 1, staking))
	require.ErrorIs(t, s.Stage(ctx, 1, 0, shares), store.ErrNoSealer)
	s = open(t, filepath.Join(t.TempDir(), "b.db"), sealer(t))
	require.ErrorIs(t, s.Stage(ctx, 1, 0, shares), store.ErrUnbound)
}

// marked seals by putting a mark in front, so that a test can look for the bytes in the files.
type marked struct{}

func (marked) Seal(p, c []byte) ([]byte, error) { return append([]byte("SEALED"), p...), nil }
func (marked) Open(b, c []byte) ([]byte, error) { return b[6:], nil }

func TestErasedBytesAreGoneFromTheFiles(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "node.db"), marked{})
	require.NoError(t, s.Bind(ctx, 1, staking))
	big := bytes.Repeat([]byte("NEEDLE-IN-THE-FILE"), 1000) // overflow pages too
	stage(t, s, 1, 0, map[store.Curve]secret.Bytes{"a": secret.New(bytes.Clone(big)), "b": plain("NEEDLE-IN-THE-FILE")})
	require.NoError(t, s.Promote(ctx, 1, 0))
	contains := func() bool {
		for _, f := range []string{"node.db", "node.db-wal"} {
			b, err := os.ReadFile(filepath.Join(dir, f))
			require.NoError(t, err)
			if bytes.Contains(b, []byte("NEEDLE")) {
				return true
			}
		}
		return false
	}
	require.True(t, contains())
	require.NoError(t, s.EraseEpoch(ctx, 1))
	require.False(t, contains())
}

func TestMovedRowsDoNotOpen(t *testing.T) {
	seal := sealer(t)
	for name, change := range map[string]string{
		"epoch":   `UPDATE shares SET epoch = 2`,
		"attempt": `UPDATE shares SET attempt = 7`,
		"curve":   `UPDATE shares SET curve = 'b'`,
		"chain":   `UPDATE meta SET chain = 2`,
		"network": `UPDATE meta SET staking = zeroblob(20)`,
		"bytes":   `UPDATE shares SET cipher = cast(substr(cipher, 1, length(cipher) - 1) || x'00' AS BLOB)`,
		"cut":     `UPDATE shares SET cipher = substr(cipher, 1, 20)`,
		"empty":   `UPDATE shares SET cipher = x''`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "node.db")
			s := open(t, path, seal)
			require.NoError(t, s.Bind(ctx, 1, staking))
			stage(t, s, 1, 0, map[store.Curve]secret.Bytes{"a": plain("share")})
			require.NoError(t, s.Promote(ctx, 1, 0))
			require.NoError(t, s.Close())
			raw, err := sql.Open("sqlite3", path)
			require.NoError(t, err)
			_, err = raw.Exec(change)
			require.NoError(t, err)
			require.NoError(t, raw.Close())
			s = open(t, path, seal)
			for _, epoch := range []uint64{1, 2} {
				_, err = s.Live(ctx, epoch)
				require.True(t, errors.Is(err, store.ErrSealBroken) || errors.Is(err, store.ErrNotFound), "%v", err)
			}
		})
	}
}

func TestAnotherIdentityDoesNotOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, sealer(t))
	require.NoError(t, s.Bind(ctx, 1, staking))
	stage(t, s, 1, 0, map[store.Curve]secret.Bytes{"a": plain("share")})
	require.NoError(t, s.Close())
	s = open(t, path, sealer(t))
	_, err := s.Shares(ctx, 1, 0)
	require.ErrorIs(t, err, store.ErrSealBroken)
}

// TestPlantedShare: age encrypts to a public recipient. Whoever knows it must still not be able to make a share.
func TestPlantedShare(t *testing.T) {
	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	a, err := store.NewAgeSealer(id)
	require.NoError(t, err)
	var out bytes.Buffer
	w, err := age.Encrypt(&out, id.Recipient())
	require.NoError(t, err)
	_, err = w.Write(append(make([]byte, 32), "\x00\x00\x00\x03ctxplanted"...))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	_, err = a.Open(out.Bytes(), []byte("ctx"))
	require.ErrorIs(t, err, store.ErrSealBroken)
}

func TestSealerPrintsNothing(t *testing.T) {
	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	a, err := store.ParseAgeSealer(plain(id.String() + "\n"))
	require.NoError(t, err)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", a, *a, *a), "AGE-SECRET")
	_, err = store.ParseAgeSealer(plain("AGE-SECRET-KEY-1WRONG"))
	require.Error(t, err)
	require.NotContains(t, err.Error(), "WRONG")
	_, err = store.NewAgeSealer(nil)
	require.Error(t, err)
}

func TestSealRoundTrip(t *testing.T) {
	a := sealer(t)
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "plain")
		c := rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "context")
		other := rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "other")
		sealed, err := a.Seal(p, c)
		require.NoError(t, err)
		got, err := a.Open(sealed, c)
		require.NoError(t, err)
		require.True(t, bytes.Equal(p, got))
		if !bytes.Equal(c, other) {
			_, err = a.Open(sealed, other)
			require.ErrorIs(t, err, store.ErrSealBroken)
		}
	})
}

func TestAux(t *testing.T) {
	s := bound(t)
	_, err := s.Aux(ctx)
	require.ErrorIs(t, err, store.ErrNotFound)
	a := store.Aux{Secret: plain("primes"), Record: []byte("record")}
	require.NoError(t, s.PutAux(ctx, a))
	require.NoError(t, s.PutAux(ctx, a))
	require.ErrorIs(t, s.PutAux(ctx, store.Aux{Secret: plain("other"), Record: []byte("record")}), store.ErrConflict)
	require.ErrorIs(t, s.PutAux(ctx, store.Aux{Secret: plain("primes"), Record: []byte("other")}), store.ErrConflict)
	got, err := s.Aux(ctx)
	require.NoError(t, err)
	require.Equal(t, "primes", string(got.Secret.Reveal()))
	require.Equal(t, []byte("record"), got.Record)

	peer := common.HexToAddress("0x9")
	_, err = s.ProvenPeer(ctx, peer, hash(1))
	require.ErrorIs(t, err, store.ErrNotFound)
	require.NoError(t, s.SetProven(ctx, store.Proven{Peer: peer, Record: hash(1)}))
	require.NoError(t, s.SetProven(ctx, store.Proven{Peer: peer, Record: hash(1), Proven: true}))
	p, err := s.ProvenPeer(ctx, peer, hash(1))
	require.NoError(t, err)
	require.True(t, p.Proven)
	require.False(t, p.At.IsZero())
	ps, err := s.ProvenPeers(ctx)
	require.NoError(t, err)
	require.Len(t, ps, 1)
}

func TestEvidence(t *testing.T) {
	s := bound(t)
	_, _, err := s.Evidence(ctx, 1)
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = s.PutEvidence(ctx, 1, []byte("old"))
	require.NoError(t, err)
	h, err := s.PutEvidence(ctx, 1, []byte("new"))
	require.NoError(t, err)
	b, got, err := s.Evidence(ctx, 1)
	require.NoError(t, err)
	require.Equal(t, "new", string(b))
	require.Equal(t, h, got)

	peer := common.HexToAddress("0x9")
	_, err = s.PeerEvidence(ctx, 1, peer)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.NoError(t, s.SetPeerEvidence(ctx, 1, peer, hash(3)))
	got, err = s.PeerEvidence(ctx, 1, peer)
	require.NoError(t, err)
	require.Equal(t, hash(3), got)
}
