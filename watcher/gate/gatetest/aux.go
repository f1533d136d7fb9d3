package gatetest

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// WithAux gives all nodes of a set auxiliary data: that of the tests of gg18, which protects nothing.
func WithAux(t testing.TB, sets []*keyset.Keyset) {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	raw, err := os.ReadFile(filepath.Join(filepath.Dir(here), "../../../tss/gg18/testdata/aux.hex"))
	require.NoError(t, err)
	public := make(map[int]*auxdata.Public)
	for i, line := range bytes.Fields(raw)[:len(sets)] {
		b, err := hex.DecodeString(string(line))
		require.NoError(t, err)
		sets[i].Aux, err = auxdata.ParsePrivate(b)
		require.NoError(t, err)
		public[i], sets[i].Public = sets[i].Aux.Public(), public
	}
}
