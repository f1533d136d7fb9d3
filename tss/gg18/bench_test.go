package gg18

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/tsstest"
)

// cpuTime is the processor time that this process has used, on all cores.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// BenchmarkSign reports processor seconds for each party. All parties run on this machine: wall time means nothing.
func BenchmarkSign(b *testing.B) {
	for _, c := range []struct{ n, k int }{{4, 3}, {7, 5}} {
		b.Run(fmt.Sprintf("n=%d/k=%d", c.n, c.k), func(b *testing.B) {
			key := deal(c.n, c.k)
			committee := make([]int, c.k)
			for i := range committee {
				committee[i] = i
			}
			testAux()
			var used time.Duration
			n := 0
			for b.Loop() {
				configs := key.configs(committee, random32(), random32(), random32())
				start := cpuTime()
				signers, machines := newSigners(b, configs)
				for _, err := range tsstest.Run(machines, nil) {
					require.NoError(b, err)
				}
				used += cpuTime() - start
				require.True(b, signers[0].Done())
				n++
			}
			b.ReportMetric(used.Seconds()/float64(n*c.k), "cpu-s/party")
		})
	}
}

func BenchmarkNewSigner(b *testing.B) {
	cfg := deal(4, 3).configs([]int{0, 1, 2}, random32(), random32(), random32())[0]
	for b.Loop() {
		_, err := NewSigner(cfg)
		require.NoError(b, err)
	}
}
