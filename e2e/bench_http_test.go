package e2e

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	api "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/devnet/supervisor"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// asking is a devnet with a client, its session, and a key.
type asking struct {
	devnet *supervisor.Devnet
	client *api.Client
	who    api.Proof
	key    api.PKP
	rule   json.RawMessage // "owns the key"
}

func startAsking(b *testing.B, nodes int) asking {
	b.Helper()
	p, ready := startDevnet(b, b.TempDir(), nodes)
	b.Cleanup(func() { p.stop(b, "devnet") })
	out := asking{devnet: ready.Devnet}
	r := conclave(b, "--json", "--network", ready.Devnet.NetworkFile, "pkp", "mint", "--key-file", ready.Devnet.Accounts[1].KeyFile)
	require.Zero(b, r.code, r.stderr)
	var minted struct{ TokenID common.Hash }
	require.NoError(b, json.Unmarshal([]byte(r.out), &minted))
	net, err := network.Load(ready.Devnet.NetworkFile)
	require.NoError(b, err)
	out.client, err = api.Connect(b.Context(), api.Options{Network: net, Timeout: patience})
	require.NoError(b, err)
	b.Cleanup(out.client.Close)
	account, err := wallet.ReadKey(ready.Devnet.Accounts[1].KeyFile)
	require.NoError(b, err)
	out.who, err = out.client.NewSession(b.Context(), api.NewWallet(account.ECDSA()), api.SessionOptions{
		Grants: []wire.Request{api.All(recap.Decrypt), api.All(recap.SignPKP), api.All(recap.Execute)},
	})
	require.NoError(b, err)
	out.key, err = out.client.PKP(b.Context(), minted.TokenID.Big())
	require.NoError(b, err)
	out.rule = fmt.Appendf(nil, `[{"contractAddress":%q,"standardContractType":"ERC721","chain":"yellowstone","method":"ownerOf",
		"parameters":[%q],"returnValueTest":{"comparator":"=","value":":userAddress"}}]`, net.Contracts.PKPNFT.Hex(), minted.TokenID.Big().String())
	until(b, "nodes know the key", func() (bool, string) {
		_, err := out.client.Sign(b.Context(), out.who, out.key, [32]byte{1})
		return err == nil, fmt.Sprint(err)
	})
	return out
}

func (a asking) sign(b *testing.B, i int) {
	b.Helper()
	_, err := a.client.Sign(b.Context(), a.who, a.key, sha256.Sum256(big.NewInt(int64(i)).Bytes()))
	require.NoError(b, err)
}

// BenchmarkDecryptHTTP measures one decryption after another under "owns the key", with a session: from the call of the
// client to the plaintext. BenchmarkSignHTTP does the same for signatures.
func BenchmarkDecryptHTTP(b *testing.B) {
	for _, nodes := range []int{4, 7} {
		b.Run(fmt.Sprintf("n=%d", nodes), func(b *testing.B) {
			a := startAsking(b, nodes)
			e, err := a.client.Encrypt(access.EVMBasicField, a.rule, "yellowstone", api.DataString, []byte("secret"))
			require.NoError(b, err)
			a.measure(b, func(int) {
				_, err := a.client.Decrypt(b.Context(), a.who, e)
				require.NoError(b, err)
			})
		})
	}
}

func BenchmarkSignHTTP(b *testing.B) {
	for _, nodes := range []int{4, 7} {
		b.Run(fmt.Sprintf("n=%d", nodes), func(b *testing.B) {
			a := startAsking(b, nodes)
			a.measure(b, func(i int) { a.sign(b, i+1) })
		})
	}
}

// BenchmarkExecuteHTTP measures one action after another on four nodes, from the call of the client to k answers that agree: one
// that does nothing, one that has something signed, and one that uses ethers.
func BenchmarkExecuteHTTP(b *testing.B) {
	a := startAsking(b, 4)
	for name, code := range map[string]string{
		"nothing": `Lit.Actions.setResponse({ response: String(n) });`,
		"signs":   `(async () => { await Lit.Actions.signEcdsa({ toSign: ethers.utils.arrayify(ethers.utils.id(String(n))), publicKey, sigName: "s" }); })();`,
		"ethers":  `Lit.Actions.setResponse({ response: ethers.utils.id(String(n)) });`,
	} {
		b.Run(name, func(b *testing.B) {
			a.measure(b, func(i int) {
				params := fmt.Appendf(nil, `{"n":%d,"publicKey":"%s"}`, time.Now().UnixNano(), hexutil.Encode(a.key.PublicKey.SerializeUncompressed()))
				_, err := a.client.Execute(b.Context(), a.who, api.Execution{Code: []byte(code), Params: params})
				require.NoError(b, err)
			})
		})
	}
}

// BenchmarkBesideHostileActions measures decryptions as BenchmarkDecryptHTTP does, by turns alone and while endless actions
// run on all nodes, and reports what the second is to the first: of the median, of the 95th percentile, and of the memory
// of all nodes, workers not counted.
func BenchmarkBesideHostileActions(b *testing.B) {
	const rounds = 5
	a := startAsking(b, 4)
	e, err := a.client.Encrypt(access.EVMBasicField, a.rule, "yellowstone", api.DataString, []byte("secret"))
	require.NoError(b, err)
	decrypt := func() time.Duration {
		begin := time.Now()
		_, err := a.client.Decrypt(b.Context(), a.who, e)
		require.NoError(b, err)
		return time.Since(begin)
	}
	for range 50 {
		decrypt()
	}
	for _, hostile := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("hostile=%d", hostile), func(b *testing.B) {
			var alone, beside series
			b.ResetTimer()
			for range rounds {
				alone.measure(a, b, decrypt)
				end := a.occupy(b, hostile)
				beside.measure(a, b, decrypt)
				end()
			}
			b.StopTimer()
			b.ReportMetric(alone.ms(50), "ms-p50-alone")
			b.ReportMetric(beside.ms(50), "ms-p50")
			b.ReportMetric(beside.ms(50)/alone.ms(50), "ratio-p50")
			b.ReportMetric(alone.ms(95), "ms-p95-alone")
			b.ReportMetric(beside.ms(95), "ms-p95")
			b.ReportMetric(float64(alone.memory)/(1<<20), "MiB-alone")
			b.ReportMetric(float64(beside.memory)/(1<<20), "MiB")
		})
	}
}

// occupy has endless actions run on all nodes until end is called, which waits until they are gone.
func (a asking) occupy(b *testing.B, hostile int) (end func()) {
	b.Helper()
	ctx, cancel := context.WithCancel(b.Context())
	var running sync.WaitGroup
	for range hostile {
		running.Go(func() {
			for ctx.Err() == nil { // each ends with a limit
				_, _ = a.client.Execute(ctx, a.who, api.Execution{Code: []byte("for (;;);")})
			}
		})
	}
	until(b, "the hostile actions run", func() (bool, string) { return a.busyWorkers(b) >= hostile*len(a.devnet.Nodes), "" })
	return func() {
		cancel()
		running.Wait()
		until(b, "the hostile actions have ended", func() (bool, string) { return a.busyWorkers(b) == 0, "" })
	}
}

// series is what measurements took, sorted by size, and the most memory that all nodes together held after one of them.
type series struct {
	times  []time.Duration
	memory int
}

func (t *series) measure(a asking, b *testing.B, run func() time.Duration) {
	b.Helper()
	for range b.N {
		t.times = append(t.times, run())
	}
	slices.Sort(t.times)
	held := 0
	for _, n := range a.devnet.Nodes {
		raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", n.PID))
		require.NoError(b, err)
		pages, err := strconv.Atoi(strings.Fields(string(raw))[1])
		require.NoError(b, err)
		held += pages * os.Getpagesize()
	}
	t.memory = max(t.memory, held)
}

func (t *series) ms(percentile int) float64 {
	return float64(t.times[len(t.times)*percentile/100].Microseconds()) / 1000
}

// busyWorkers counts the processes of actions that have used a processor for some tenths of a second.
func (a asking) busyWorkers(b *testing.B) (busy int) {
	b.Helper()
	for _, n := range a.devnet.Nodes {
		for _, pid := range workersOf(b, n.PID) {
			if raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid)); err == nil && ticks(b, raw) > 30*10*time.Millisecond {
				busy++
			}
		}
	}
	return busy
}

// measure runs something b.N times and reports the median, the 95th percentile, and the nodes' CPU time.
func (a asking) measure(b *testing.B, run func(i int)) {
	var took []time.Duration
	before := a.cpu(b)
	b.ResetTimer()
	for i := range b.N {
		begin := time.Now()
		run(i)
		took = append(took, time.Since(begin))
	}
	b.StopTimer()
	spent := a.cpu(b) - before
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	b.ReportMetric(ms(took[len(took)/2]), "ms-p50")
	b.ReportMetric(ms(took[len(took)*95/100]), "ms-p95")
	b.ReportMetric(ms(spent)/float64(b.N*len(a.devnet.Nodes)), "cpu-ms/node")
}

// cpu is the processor time that all nodes have used, in steps of 10 ms.
func (a asking) cpu(b *testing.B) (sum time.Duration) {
	b.Helper()
	for _, n := range a.devnet.Nodes {
		raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(n.PID), "stat"))
		require.NoError(b, err)
		sum += ticks(b, raw)
	}
	return sum
}

// ticks is the processor time that a process has used, from its stat.
func ticks(b *testing.B, stat []byte) (sum time.Duration) {
	b.Helper()
	fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
	for _, f := range fields[11:13] { // utime and stime
		n, err := strconv.Atoi(f)
		require.NoError(b, err)
		sum += time.Duration(n) * 10 * time.Millisecond
	}
	return sum
}
