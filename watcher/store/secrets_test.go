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
	k := store.ShareKey{Epoch: 1, Attempt: 0, Curve: "secp256k1"}
	require.NoError(t, s.PutStaged(ctx, k, plain("share-a")))
	require.NoError(t, s.PutStaged(ctx, k, plain("share-a")))
	require.ErrorIs(t, s.PutStaged(ctx, k, plain("share-b")), store.ErrConflict)
	require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Attempt: 0, Curve: "ed25519"}, plain("share-e")))
	require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Attempt: 1, Curve: "ed25519"}, plain("share-x")))

	_, err := s.Live(ctx, 1)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.ErrorIs(t, s.Promote(ctx, 1, 2), store.ErrNotFound)
	require.NoError(t, s.Promote(ctx, 1, 0))
	require.NoError(t, s.Promote(ctx, 1, 0), "again")
	require.ErrorIs(t, s.Promote(ctx, 1, 1), store.ErrConflict, "exactly once")
	live, err := s.Live(ctx, 1)
	require.NoError(t, err)
	require.Len(t, live, 2)
	require.Equal(t, store.Curve("ed25519"), live[0].Curve)
	require.Equal(t, "share-e", string(live[0].Secret.Reveal()))
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", live, live, live), "share-e")
	_, err = s.Staged(ctx, 1, 1)
	require.ErrorIs(t, err, store.ErrNotFound, "the other attempt's were erased")

	require.NoError(t, s.EraseEpoch(ctx, 1))
	require.NoError(t, s.EraseEpoch(ctx, 1))
	_, err = s.Live(ctx, 1)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.ErrorIs(t, s.PutStaged(ctx, k, plain("share-a")), store.ErrConflict)
	infos, err := s.ShareInfos(ctx)
	require.NoError(t, err)
	require.Len(t, infos, 3)
	for _, i := range infos {
		require.Equal(t, store.ShareErased, i.State)
	}
}

func TestSharesNeedSealerAndNetwork(t *testing.T) {
	k := store.ShareKey{Epoch: 1, Curve: "c"}
	s := open(t, filepath.Join(t.TempDir(), "a.db"), nil)
	require.NoError(t, s.Bind(ctx, 1, staking))
	require.ErrorIs(t, s.PutStaged(ctx, k, plain("x")), store.ErrNoSealer)
	s = open(t, filepath.Join(t.TempDir(), "b.db"), sealer(t))
	require.ErrorIs(t, s.PutStaged(ctx, k, plain("x")), store.ErrUnbound)
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
	require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Curve: "a"}, secret.New(bytes.Clone(big))))
	require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Curve: "b"}, plain("NEEDLE-IN-THE-FILE")))
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
			require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Curve: "a"}, plain("share")))
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
	require.NoError(t, s.PutStaged(ctx, store.ShareKey{Epoch: 1, Curve: "a"}, plain("share")))
	require.NoError(t, s.Close())
	s = open(t, path, sealer(t))
	_, err := s.Staged(ctx, 1, 0)
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
