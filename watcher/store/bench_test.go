package store_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

// BenchmarkApplyBlock is one block with one event, on disk when it returns.
func BenchmarkApplyBlock(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "node.db"), nil)
	last := store.Block{}
	for b.Loop() {
		next := store.Block{Number: last.Number + 1, Hash: common.BigToHash(common.Big1), Parent: last.Hash}
		next.Hash[0], next.Hash[1], next.Hash[2] = byte(next.Number), byte(next.Number>>8), byte(next.Number>>16)
		require.NoError(b, s.ApplyBlock(ctx, next, []store.Event{requested(byte(next.Number), 0)}))
		last = next
	}
}

// BenchmarkSetSignature is a signature on disk.
func BenchmarkSetSignature(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "node.db"), nil)
	n := uint64(0)
	for b.Loop() {
		n++
		_, err := s.SetSignature(ctx, common.Hash{0: byte(n >> 16), 1: byte(n >> 8), 2: byte(n)}, store.Signature{V: 27})
		require.NoError(b, err)
	}
}
