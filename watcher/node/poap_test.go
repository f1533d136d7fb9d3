package node

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/config"
)

func TestPOAPsNeedAKey(t *testing.T) {
	n := &Node{cfg: &config.Config{}}
	source, err := n.poaps()
	require.NoError(t, err)
	require.Nil(t, source, "without a key there is no source")

	file := filepath.Join(t.TempDir(), "key")
	n.cfg.POAPKey = file
	for _, bad := range []string{"", " \n", "two words", "line\nbreak", strings.Repeat("k", maxPOAPKey+1), "\x00"} {
		require.NoError(t, os.WriteFile(file, []byte(bad), 0o600))
		_, err := n.poaps()
		require.ErrorContains(t, err, "holds no key", "%.10q", bad)
	}
	require.NoError(t, os.WriteFile(file, []byte("key\n"), 0o600))
	source, err = n.poaps()
	require.NoError(t, err)
	require.NotNil(t, source)
	n.cfg.POAPURL = "ftp://poaps.example"
	_, err = n.poaps()
	require.ErrorContains(t, err, "no http or https URL")
	n.cfg.POAPKey += ".missing"
	_, err = n.poaps()
	require.ErrorIs(t, err, os.ErrNotExist)
	for _, c := range n.closers {
		require.NoError(t, c())
	}
}
