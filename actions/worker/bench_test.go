package worker_test

import (
	"context"
	"os"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
	"github.com/conclave-network/conclave/actions/worker"
)

var input = engine.Input{Code: []byte(`Lit.Actions.setResponse({response:"x"})`), Params: []byte("{}"), Limits: actions.DefaultLimits()}

// single times the start of workers, or what runs in them once they are ready, and reports the processor time of both.
func single(b *testing.B, start bool, in engine.Input, libraries ...string) {
	var cpu time.Duration
	for b.Loop() {
		if !start {
			b.StopTimer()
		}
		hold, err := worker.Prepare(binary, libraries...)
		require.NoError(b, err)
		if start {
			b.StopTimer()
		} else {
			b.StartTimer()
		}
		out, took := hold(in)
		if start {
			b.StartTimer()
		}
		require.Equal(b, actions.OK, out.Code, out.Message)
		cpu += took
	}
	b.ReportMetric(float64(cpu.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

// BenchmarkStart is the time from the start of a process until it is ready.
func BenchmarkStart(b *testing.B) { single(b, true, input) }

// BenchmarkWarmRun is a run in a worker that is ready, until its process is gone.
func BenchmarkWarmRun(b *testing.B) { single(b, false, input) }

// Actions that use libraries: they touch ethers, recover the signer of a message, encode a call, and verify a token.
const (
	touch  = `Lit.Actions.setResponse({response: ethers.version})`
	verify = `Lit.Actions.setResponse({response: ethers.utils.verifyMessage("x", "0x` +
		`9208d5f86a1f5d9c1908dbb42969925675ceb388616fc5b186c248e4967a03e02e9d28a1adcb8cce60ebcef9756dee20522a2987afea3055f4edd8380d425f891b")})`
	encode = `Lit.Actions.setResponse({response: new ethers.utils.Interface(["function transfer(address to, uint256 amount)"])` +
		`.encodeFunctionData("transfer", ["0x8ba1f109551bD432803012645Ac136ddd64DBA72", 5])})`
	token = `jwt.verify(jwt.sign({a:1}, "secret"), "secret")`
)

// BenchmarkStartLoaded is BenchmarkStart of a worker that loads ethers before it is ready.
func BenchmarkStartLoaded(b *testing.B) { single(b, true, input, "ethers") }

// BenchmarkLibraries are runs in workers that are ready: with ethers loaded before, or when the action touches it.
func BenchmarkLibraries(b *testing.B) {
	for _, c := range []struct {
		name, code string
		loaded     []string
	}{
		{"loaded/touch", touch, []string{"ethers"}}, {"loaded/verifyMessage", verify, []string{"ethers"}}, {"loaded/encode", encode, []string{"ethers"}},
		{"lazy/touch", touch, nil}, {"lazy/jwt", token, nil}, {"lazy/Uint8arrays", `Uint8arrays.fromString("x")`, nil}, {"lazy/subtle", `crypto.subtle`, nil},
	} {
		b.Run(c.name, func(b *testing.B) {
			in := input
			in.Code = []byte(c.code)
			single(b, false, in, c.loaded...)
		})
	}
}

// BenchmarkCallsOfEthers are 200 calls in one run; the time of none is that of loaded/touch.
func BenchmarkCallsOfEthers(b *testing.B) {
	for _, c := range []struct{ name, code string }{{"verifyMessage", verify}, {"encode", encode}, {"keccak256 of 1 KB", `ethers.utils.keccak256(new Uint8Array(1024))`}} {
		b.Run(c.name, func(b *testing.B) {
			in := input
			in.Code = []byte(`for (let i = 0; i < 200; i++) ` + c.code)
			single(b, false, in, "ethers")
		})
	}
}

// BenchmarkRunsWithEthersAtOnce keeps both of two slots busy with actions that use ethers.
func BenchmarkRunsWithEthersAtOnce(b *testing.B) {
	p, err := worker.New(worker.Config{Path: binary, Warm: 1, Loaded: 4, Running: 2})
	require.NoError(b, err)
	b.Cleanup(p.Close)
	b.SetParallelism(2)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if code := run(b, p, &book{}, verify).Code; code != actions.OK {
				b.Errorf("ended with %s", code)
			}
		}
	})
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

// BenchmarkMemory reports what workers hold while an action waits, and while one waits that has used ethers.
func BenchmarkMemory(b *testing.B) {
	for name, code := range map[string]string{"plain": "", "ethers": verify + "\n"} {
		b.Run(name, func(b *testing.B) {
			p, err := worker.New(worker.Config{Path: binary, Warm: 1, Running: 1})
			require.NoError(b, err)
			b.Cleanup(p.Close)
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
				require.Equal(b, actions.OK, run(b, p, h, code+`fetch("https://a.example")`).Code)
			}
			b.ReportMetric(float64(most)/1024, "MiB/worker")
		})
	}
}
