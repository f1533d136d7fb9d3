package backup

import (
	"crypto/rand"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share/sharetest"
)

// BenchmarkBackup measures what a backup costs to make and to verify, and its size, for the parties that people have.
func BenchmarkBackup(b *testing.B) {
	keys := sharetest.Keys(b, "bench", 4)[0]
	blinder, err := NewBlinder(rand.Reader)
	require.NoError(b, err)
	for _, p := range [][2]int{{2, 3}, {3, 5}, {6, 9}, {9, MaxMembers}} {
		ids, party := members(b, p[0], p[1])
		made, err := Create(at(0), keys, party, blinder, rand.Reader)
		require.NoError(b, err)
		data := made.Marshal()
		name := fmt.Sprintf("%d-of-%d/", p[0], p[1])
		b.Run(name+"create", func(b *testing.B) {
			for b.Loop() {
				_, err := Create(at(0), keys, party, blinder, rand.Reader)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(len(data)), "bytes")
		})
		b.Run(name+"verify", func(b *testing.B) {
			for b.Loop() {
				_, err := Read(data)
				require.NoError(b, err)
			}
		})
		b.Run(name+"piece", func(b *testing.B) {
			for b.Loop() {
				_, err := made.Piece(ids[0])
				require.NoError(b, err)
			}
		})
	}
}
