package share

import (
	"syscall"
	"testing"

	"github.com/conclave-network/conclave/tss/tsstest"
)

// BenchmarkDKG runs all three phases on all three curves and reports the CPU time and the bytes of one party.
func BenchmarkDKG(b *testing.B) {
	for _, n := range []int{4, 5, 7, 10} {
		b.Run(name("n=", n), func(b *testing.B) {
			measure(b, n, 0, func() []*Run { return newRuns(b, dealersAfter(b, "bench", n, greet)) })
		})
	}
}

// BenchmarkReshare hands the keys of n parties on to the same n, all of which deal.
func BenchmarkReshare(b *testing.B) {
	for _, n := range []int{4, 5, 7} {
		all := make(map[int]*Keys, n)
		for i, k := range keysOf(b, "bench", n) {
			all[i] = k
		}
		h := newHanding("bench", n, all)
		b.Run(name("n=", n), func(b *testing.B) {
			measure(b, n, commitmentLen, func() []*Run { return h.runsAfter(b, greet) })
		})
	}
}

// measure reports what one of n parties does in a run and what goes before it, and what it sends; extra bytes besides
// those of the hello and of the run.
func measure(b *testing.B, n, extra int, begin func() []*Run) {
	start := cpu(b)
	var sent int
	for b.Loop() {
		runs := begin()
		for _, err := range tsstest.Run(machines(runs), nil) {
			if err != nil {
				b.Fatal(err)
			}
		}
		sent = helloLen + extra + len(runs[0].first) + okLen + confirmLen
	}
	b.ReportMetric((cpu(b)-start)*1e3/float64(b.N*n), "cpu-ms/party")
	b.ReportMetric(float64(sent), "bytes-sent/party")
}

// cpu returns the CPU time of this process in seconds.
func cpu(b *testing.B) float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
