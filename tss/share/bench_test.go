package share

import (
	"syscall"
	"testing"

	"github.com/conclave-network/conclave/tss/tsstest"
)

// BenchmarkDKG runs all three phases on all three curves and reports the CPU time and the bytes of one party.
func BenchmarkDKG(b *testing.B) {
	for _, n := range []int{4, 7, 10} {
		b.Run(name("n=", n), func(b *testing.B) {
			start := cpu(b)
			var sent int
			for b.Loop() {
				runs := newRuns(b, newDealers(b, "bench", n))
				for _, err := range tsstest.Run(machines(runs), nil) {
					if err != nil {
						b.Fatal(err)
					}
				}
				sent = helloLen + len(runs[0].first) + okLen + confirmLen
			}
			b.ReportMetric((cpu(b)-start)*1e3/float64(b.N*n), "cpu-ms/party")
			b.ReportMetric(float64(sent), "bytes-sent/party")
		})
	}
}

// cpu returns the CPU time of this process in seconds.
func cpu(b *testing.B) float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
