package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/supervisor"
)

// startDevnet runs `conclave devnet` until all nodes are ready.
func startDevnet(b *testing.B, dir string, nodes int) (*process, supervisor.Event) {
	b.Helper()
	require.NoError(b, os.MkdirAll(dir, 0o700))
	events := filepath.Join(dir, "events")
	p, err := start(events, binary, "devnet", "--json", "--dir", filepath.Join(dir, "net"), "--nodes", fmt.Sprint(nodes), "--port", "0",
		"--base-port", fmt.Sprint(freePort(b)))
	require.NoError(b, err)
	var ready supervisor.Event
	untilWithin(b, 5*time.Minute, "devnet is ready", func() (bool, string) {
		raw, err := os.ReadFile(events)
		require.NoError(b, err)
		for line := range bytes.Lines(raw) {
			var e supervisor.Event
			if json.Unmarshal(line, &e) == nil && e.Kind == supervisor.EventReady {
				ready = e
				return true, ""
			}
		}
		require.True(b, p.alive(), "devnet ended: %s", raw)
		return false, "not yet"
	})
	return p, ready
}

// BenchmarkDevnetStart measures the time from `conclave devnet` to all nodes ready: chain, contracts, auxiliary data
// with all pairwise proofs, attestation, DKG of three curves, votes.
func BenchmarkDevnetStart(b *testing.B) {
	for _, nodes := range []int{4, 7} {
		b.Run(fmt.Sprintf("n=%d", nodes), func(b *testing.B) {
			var sum float64
			for i := range b.N {
				p, ready := startDevnet(b, filepath.Join(b.TempDir(), fmt.Sprint(i)), nodes)
				sum += ready.Elapsed
				p.stop(b, "devnet")
			}
			b.ReportMetric(sum/float64(b.N), "s-to-ready")
		})
	}
}

// BenchmarkRequest measures from a request's block to its answer's on the devnet's chain, all nodes on this machine,
// one request after another, and what mint, request and answer cost.
func BenchmarkRequest(b *testing.B) {
	for _, nodes := range []int{4, 7} {
		b.Run(fmt.Sprintf("n=%d", nodes), func(b *testing.B) {
			p, ready := startDevnet(b, b.TempDir(), nodes)
			defer p.stop(b, "devnet")
			ask := func(into any, args ...string) {
				r := conclave(b, append([]string{"--json", "--network", ready.Devnet.NetworkFile, "--key-file", ready.Devnet.Accounts[1].KeyFile}, args...)...)
				require.Zero(b, r.code, r.stderr)
				require.NoError(b, json.Unmarshal([]byte(r.out), into))
			}
			var minted struct {
				TokenID string `json:"tokenId"`
				GasUsed uint64 `json:"gasUsed"`
			}
			ask(&minted, "pkp", "mint")
			var seconds, blocks float64
			b.ResetTimer()
			for i := range b.N {
				var asked struct {
					Answer struct {
						Blocks  uint64  `json:"blocks"`
						Seconds float64 `json:"seconds"`
					} `json:"answer"`
				}
				ask(&asked, "request", "sign", "--pkp", minted.TokenID, "--message", fmt.Sprint(i), "--wait")
				seconds += asked.Answer.Seconds
				blocks += float64(asked.Answer.Blocks)
			}
			b.ReportMetric(seconds/float64(b.N), "s-to-answer")
			b.ReportMetric(blocks/float64(b.N), "blocks-to-answer")
			b.ReportMetric(float64(minted.GasUsed), "mint-gas")
		})
	}
}
