package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/client/store"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "secret.json")
	f := store.File{Path: path}
	for _, data := range []string{"first", "second"} {
		reference, err := f.Put(t.Context(), []byte(data))
		require.NoError(t, err)
		got, err := f.Get(t.Context(), reference)
		require.NoError(t, err)
		require.Equal(t, data, string(got))
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 1, "parts are left over")

	_, err = f.Get(t.Context(), path+"x")
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = store.File{Path: filepath.Join(dir, "none", "x")}.Put(t.Context(), nil)
	require.Error(t, err)
	_, err = f.Get(t.Context(), dir)
	require.Error(t, err)
	_, err = f.Get(t.Context(), "/dev/zero") // never ends
	require.ErrorIs(t, err, store.ErrTooLarge)
	_, err = f.Put(t.Context(), make([]byte, store.MaxSize+1))
	require.ErrorIs(t, err, store.ErrTooLarge)
}
