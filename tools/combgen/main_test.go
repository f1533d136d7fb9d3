package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

func TestCommittedTableIsFresh(t *testing.T) {
	require.NoError(t, run("../../contracts/src/lib/CombTable.sol", true))
}

func TestCheckFailsOnAnyDifference(t *testing.T) {
	file := filepath.Join(t.TempDir(), "CombTable.sol")
	require.ErrorIs(t, run(file, true), os.ErrNotExist)
	require.NoError(t, run(file, false))
	require.NoError(t, run(file, true))

	source, err := os.ReadFile(file)
	require.NoError(t, err)
	source[len(source)/2] ^= 1
	require.NoError(t, os.WriteFile(file, source, 0o644))
	require.ErrorContains(t, run(file, true), "run scripts/generate")
}

// The two entries with all teeth positive are small enough sums to be written down another way.
func TestEntriesWithAllTeethPositive(t *testing.T) {
	points := table()
	require.Len(t, points, 256)
	for part := range parts {
		var b [32]byte
		for tooth := range teeth {
			bit := spacing*tooth + columns*part
			b[31-bit/8] |= 1 << (bit % 8)
		}
		key := secp256k1.PrivKeyFromBytes(b[:]).PubKey().SerializeUncompressed()
		require.Equal(t, key[1:], points[part*128+127])
	}
}
