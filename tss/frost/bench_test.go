package frost

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// BenchmarkSign reports the time of all parties together, and that of one.
func BenchmarkSign(b *testing.B) {
	for _, n := range []int{4, 7, 10} {
		k := tss.Threshold(n)
		b.Run(fmt.Sprintf("n=%d/k=%d", n, k), func(b *testing.B) {
			committee := make([]int, k)
			for i := range committee {
				committee[i] = i
			}
			configs := deal(b, n).configs(committee, random32(), randomTweak(b), []byte("message"))
			for b.Loop() {
				signers, machines := newSigners(b, configs)
				for _, err := range tsstest.Run(machines, nil) {
					require.NoError(b, err)
				}
				require.True(b, signers[0].Done())
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*k), "us/party")
		})
	}
}
