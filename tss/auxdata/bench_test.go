package auxdata

import (
	"context"
	"crypto/rand"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// cpuTime is the processor time that this process has used, on all cores.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// measure reports processor seconds for each op besides wall time.
func measure(b *testing.B, op func()) {
	b.Helper()
	start := cpuTime()
	n := 0
	for b.Loop() {
		op()
		n++
	}
	b.ReportMetric((cpuTime()-start).Seconds()/float64(n), "cpu-s/op")
}

func BenchmarkGenerate(b *testing.B) {
	measure(b, func() {
		_, err := Generate(context.Background(), rand.Reader, nil)
		require.NoError(b, err)
	})
}

func BenchmarkProve(b *testing.B) {
	key := testPrivate()[0]
	measure(b, func() {
		_, err := key.Prove(contextOf(0), rand.Reader)
		require.NoError(b, err)
	})
}

func BenchmarkVerifyRecord(b *testing.B) {
	data := testRecords()[0].Bytes()
	measure(b, func() {
		rec, err := ParseRecord(data)
		require.NoError(b, err)
		require.NoError(b, rec.Verify(contextOf(0)))
	})
}

func BenchmarkProvePair(b *testing.B) {
	records, key := testRecords(), testPrivate()[0]
	measure(b, func() {
		_, err := key.ProvePair(records[0], records[1], rand.Reader)
		require.NoError(b, err)
	})
}

func BenchmarkVerifyPair(b *testing.B) {
	records := testRecords()
	proof, err := testPrivate()[0].ProvePair(records[0], records[1], rand.Reader)
	require.NoError(b, err)
	measure(b, func() { require.NoError(b, proof.Verify(records[0], records[1])) })
}

func BenchmarkPublicCheck(b *testing.B) {
	public := testPrivate()[0].Public()
	measure(b, func() { require.NoError(b, public.Check()) })
}
