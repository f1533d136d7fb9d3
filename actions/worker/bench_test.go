package worker_test

import (
	"context"
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
	"github.com/conclave-network/conclave/actions/worker"
)

var input = engine.Input{Code: []byte(`Lit.Actions.setResponse({response:"x"})`), Params: []byte("{}"), Limits: actions.DefaultLimits()}

// BenchmarkStart is the time from the start of a process until it is ready.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		hold, err := worker.Prepare(binary)
		require.NoError(b, err)
		b.StopTimer()
		hold(input)
		b.StartTimer()
	}
}

// BenchmarkWarmRun is a run in a worker that is ready, until its process is gone.
func BenchmarkWarmRun(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		hold, err := worker.Prepare(binary)
		require.NoError(b, err)
		b.StartTimer()
		require.Equal(b, actions.OK, hold(input).Code)
	}
}

// BenchmarkRun is one run after another on a pool, which has to start a process for each.
func BenchmarkRun(b *testing.B) {
	p := newPool(b, 4, 1)
	for b.Loop() {
		require.Equal(b, actions.OK, run(b, p, &book{}, `Lit.Actions.setResponse({response:"x"})`).Code)
	}
}

// BenchmarkRunsAtOnce keeps both of two slots busy.
func BenchmarkRunsAtOnce(b *testing.B) {
	p := newPool(b, 4, 2)
	b.SetParallelism(2)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if code := run(b, p, &book{}, `Lit.Actions.setResponse({response:"x"})`).Code; code != actions.OK {
				b.Errorf("ended with %s", code)
			}
		}
	})
}

// BenchmarkHostCall is one operation of the host, with the way there and back.
func BenchmarkHostCall(b *testing.B) {
	const calls = 1000
	p := newPool(b, 2, 1)
	for b.Loop() {
		result := run(b, p, &book{}, `(async()=>{ for (let i=0;i<1000;i++) await Lit.Actions.getRpcUrl({chain:"ethereum"}) })()`, func(r *actions.Request) { r.Limits.HostCalls = calls })
		require.Equal(b, actions.OK, result.Code, result.Message)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/calls, "µs/call")
}

var resident = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

// BenchmarkMemory reports what workers hold while an action waits.
func BenchmarkMemory(b *testing.B) {
	p := newPool(b, 1, 1)
	var most int
	h := &book{block: func(context.Context) {
		for _, pid := range children() {
			status, err := os.ReadFile("/proc/" + pid + "/status")
			if found := resident.FindSubmatch(status); err == nil && found != nil {
				kilobytes, _ := strconv.Atoi(string(found[1]))
				most = max(most, kilobytes)
			}
		}
	}}
	for b.Loop() {
		require.Equal(b, actions.OK, run(b, p, h, `fetch("https://a.example")`).Code)
	}
	b.ReportMetric(float64(most)/1024, "MiB/worker")
}
