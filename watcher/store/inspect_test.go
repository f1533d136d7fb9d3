package store

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestInspectLooksAndChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	_, err := Inspect(t.Context(), path)
	require.Error(t, err)
	require.NoFileExists(t, path)

	s, err := Open(t.Context(), Options{Path: path})
	require.NoError(t, err)
	found, err := Inspect(t.Context(), path)
	require.NoError(t, err, "while a node has it open")
	require.Equal(t, Inspection{Version: SchemaVersion()}, found)
	require.NoError(t, s.Bind(t.Context(), 5, common.Address{1}))
	block := Block{Number: 9, Hash: common.Hash{9}, Parent: common.Hash{8}}
	require.NoError(t, s.ApplyBlock(t.Context(), block, nil))
	want := Inspection{Version: SchemaVersion(), Bound: true, ChainID: 5, Staking: common.Address{1}, Tip: 9}
	found, err = Inspect(t.Context(), path)
	require.NoError(t, err)
	require.Equal(t, want, found)
	require.NoError(t, s.Close())
	found, err = Inspect(t.Context(), path)
	require.NoError(t, err, "while it is closed")
	require.Equal(t, want, found)
}
