package epoch

import (
	"os"
	"path/filepath"
	"testing"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/share/sharetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// A disk is copied while a node stands between two attempts at epoch 2, and put back when the second has long become the
// epoch. What the copy holds is of the same public keys: of the epoch before, and of the attempt that failed. Neither
// becomes what the node serves with; only the sharing that the chain names does.
func TestOldDiskDoesNotBringBackSharesThatTheChainDoesNotName(t *testing.T) {
	first := sharetest.Keys(t, "rollback", 3)
	from := map[int]*share.Keys{0: first[0], 1: first[1], 2: first[2]}
	failed, taken := sharetest.Reshare(t, "attempt 0", 3, from), sharetest.Reshare(t, "attempt 1", 3, from)
	onChain, err := rootKeys(taken[0])
	require.NoError(t, err)
	sharing := common.Hash(taken[0].Publics().Hash())

	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	sealer, err := store.NewAgeSealer(id)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "node.db")
	open := func() *store.Store {
		db, err := store.Open(t.Context(), store.Options{Path: path, Sealer: sealer})
		require.NoError(t, err)
		require.NoError(t, db.Bind(t.Context(), 31337, common.Address{5}))
		return db
	}
	stage := func(db *store.Store, epoch, attempt uint64, keys *share.Keys) {
		shares, err := keyset.Stored(keys)
		require.NoError(t, err)
		require.NoError(t, db.BeginCeremonies(t.Context(), epoch, attempt))
		require.NoError(t, db.Stage(t.Context(), epoch, attempt, shares))
	}
	serves := func(db *store.Store, epoch, attempt uint64) error {
		shares, err := db.Shares(t.Context(), epoch, attempt)
		if err != nil {
			return err
		}
		keys, err := matching(shares, onChain, sharing)
		if err == nil {
			keys.Wipe()
		}
		return err
	}

	db := open()
	stage(db, 1, 0, first[0])
	require.NoError(t, db.Promote(t.Context(), 1, 0))
	stage(db, 2, 0, failed[0])
	require.NoError(t, db.Close())
	copied, err := os.ReadFile(path)
	require.NoError(t, err)

	db = open()
	stage(db, 2, 1, taken[0])
	require.NoError(t, serves(db, 2, 1))
	require.NoError(t, db.Promote(t.Context(), 2, 1))
	require.ErrorIs(t, serves(db, 2, 0), store.ErrNotFound, "the failed attempt's shares are erased")
	require.NoError(t, db.EraseEpoch(t.Context(), 1))
	require.NoError(t, db.Close())

	for _, end := range []string{"-wal", "-shm"} {
		require.NoError(t, os.RemoveAll(path+end))
	}
	require.NoError(t, os.WriteFile(path, copied, 0o600))
	db = open()
	defer func() { require.NoError(t, db.Close()) }()
	require.ErrorContains(t, serves(db, 2, 0), "another sharing", "the attempt that failed")
	require.ErrorContains(t, serves(db, 1, 0), "another sharing", "the epoch that is over")
	require.ErrorIs(t, serves(db, 2, 1), store.ErrNotFound)
	err = db.BeginCeremonies(t.Context(), 2, 0)
	require.ErrorIs(t, err, store.ErrBegun, "what the copy knows to have begun it does not begin again")
}
