package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/secret"
	"github.com/conclave-network/conclave/watcher/store"
)

func recovered(text string) map[store.Curve]secret.Bytes {
	return map[store.Curve]secret.Bytes{"a": plain(text + "-a"), "b": plain(text + "-b")}
}

func TestRecoveredShares(t *testing.T) {
	s := bound(t)
	_, err := s.Recovered(ctx, 3)
	require.ErrorIs(t, err, store.ErrNotFound)
	require.NoError(t, s.PutRecovered(ctx, 3, 1, recovered("one"), []byte("public")))
	require.NoError(t, s.PutRecovered(ctx, 3, 1, recovered("one"), []byte("public")), "the same again")
	got, err := s.Recovered(ctx, 3)
	require.NoError(t, err)
	require.Equal(t, uint64(3), got.Epoch)
	require.Equal(t, 1, got.Index)
	require.Equal(t, "public", string(got.Publics))
	require.Len(t, got.Shares, 2)
	require.Equal(t, "one-a", string(got.Shares[0].Secret.Reveal()))
	require.Equal(t, store.Curve("b"), got.Shares[1].Curve)
	_, err = s.Live(ctx, 3)
	require.ErrorIs(t, err, store.ErrNotFound, "they never serve")

	for name, err := range map[string]error{
		"another position": s.PutRecovered(ctx, 3, 2, recovered("one"), []byte("public")),
		"another sharing":  s.PutRecovered(ctx, 3, 1, recovered("one"), []byte("other")),
		"other shares":     s.PutRecovered(ctx, 3, 1, recovered("two"), []byte("public")),
		"an older epoch":   s.PutRecovered(ctx, 2, 1, recovered("one"), []byte("public")),
	} {
		require.ErrorIs(t, err, store.ErrConflict, name)
	}
	require.NoError(t, s.PutRecovered(ctx, 4, 0, recovered("new"), []byte("public")))
	_, err = s.Recovered(ctx, 3)
	require.ErrorIs(t, err, store.ErrNotFound, "a newer epoch's took their place")
}

func TestNothingIsRecoveredIntoAFolderThatIsAsNew(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.BeginCeremonies(ctx, 5, 0))
	require.NoError(t, s.Stage(ctx, 5, 0, recovered("own")))
	require.ErrorIs(t, s.PutRecovered(ctx, 5, 0, recovered("old"), nil), store.ErrConflict, "staged")
	require.NoError(t, s.Promote(ctx, 5, 0))
	require.ErrorIs(t, s.PutRecovered(ctx, 5, 0, recovered("old"), nil), store.ErrConflict, "live")
	require.ErrorIs(t, s.PutRecovered(ctx, 4, 0, recovered("old"), nil), store.ErrConflict, "older than live")
	require.NoError(t, s.EraseEpoch(ctx, 5))
	require.ErrorIs(t, s.PutRecovered(ctx, 5, 0, recovered("old"), nil), store.ErrConflict, "erased")
	require.NoError(t, s.PutRecovered(ctx, 6, 0, recovered("newer"), []byte("public")))
}

func TestRecoveredSharesEndWhenANewerEpochIsLive(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "node.db"), marked{})
	require.NoError(t, s.Bind(ctx, 1, staking))
	require.NoError(t, s.PutRecovered(ctx, 5, 0, recovered("RECOVERED-NEEDLE"), []byte("public")))
	require.NoError(t, s.BeginCeremonies(ctx, 6, 0))
	require.NoError(t, s.Stage(ctx, 6, 0, recovered("next")))
	_, err := s.Recovered(ctx, 5)
	require.NoError(t, err, "the attempt may still fail")
	require.NoError(t, s.Promote(ctx, 6, 0))
	_, err = s.Recovered(ctx, 5)
	require.ErrorIs(t, err, store.ErrNotFound)
	for _, name := range []string{"node.db", "node.db-wal"} {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		require.NotContains(t, string(raw), "RECOVERED-NEEDLE", name)
	}
}
