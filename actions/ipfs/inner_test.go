package ipfs

import (
	"crypto/sha256"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
)

// TestPeersHaveAnAllowance asks until the allowance of one peer is used up. Another still has its own.
func TestPeersHaveAnAllowance(t *testing.T) {
	c, err := openCache(t.TempDir(), 16<<20)
	require.NoError(t, err)
	data := make([]byte, 1<<20)
	require.NoError(t, c.put(sha256.Sum256(data), data))
	raw, err := cid.NewPrefixV1(cid.Raw, 0x12).Sum(data)
	require.NoError(t, err)

	m := newMeter(c)
	allowed := 0
	for m.allows("greedy", raw) {
		allowed++
	}
	require.GreaterOrEqual(t, allowed, 64)
	require.Less(t, allowed, 200, "64 MiB, and what the test's own time adds")
	require.True(t, m.allows("modest", raw))
	require.False(t, m.allows("modest", cid.NewCidV1(cid.DagCBOR, raw.Hash())), "a kind that is not kept")
}

func TestTheDatabaseFindsRoom(t *testing.T) {
	c, err := openCache(t.TempDir(), 16<<20)
	require.NoError(t, err)
	c.reserve = 1 << 62 // no disk has so much
	data := []byte("x")
	require.ErrorIs(t, c.put(sha256.Sum256(data), data), errNoRoom)
	_, kept := c.get(sha256.Sum256(data))
	require.False(t, kept)
}
