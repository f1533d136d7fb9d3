package e2e

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
		Grants: []wire.Request{api.All(recap.Decrypt), api.All(recap.SignPKP)},
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
		fields := strings.Fields(string(raw[strings.LastIndexByte(string(raw), ')')+1:]))
		for _, f := range fields[11:13] { // utime and stime
			ticks, err := strconv.Atoi(f)
			require.NoError(b, err)
			sum += time.Duration(ticks) * 10 * time.Millisecond
		}
	}
	return sum
}
