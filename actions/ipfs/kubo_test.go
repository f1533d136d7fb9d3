package ipfs_test

import (
	"bytes"
	"context"
	"os"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/actions/ipfs/kubotest"
)

// sizes are those at which trees change: none, one leaf, a full leaf, two, several.
var sizes = []int{0, 1, 262144, 262145, 1 << 20, 3_000_000}

// options are what `ipfs add` is told for a version of CIDs: nothing, and one option.
var options = map[int]string{dag.V0: "", dag.V1: "cid-version=1"}

// TestAsKuboDoes compares CIDs, and fetches each file by bitswap and through the gateway.
func TestAsKuboDoes(t *testing.T) {
	kubo := kubotest.Start(t)
	swap := open(t, ipfs.Config{Peers: []string{kubo.Peer}})
	web := open(t, ipfs.Config{Gateways: []string{kubo.Gateway}})
	for version, option := range options {
		for _, size := range sizes {
			data := pattern(size, version)
			cid := kubo.Add(t, data, option)
			ours, err := dag.CID(data, version)
			require.NoError(t, err)
			require.Equal(t, cid, ours.String(), "%d bytes, version %d", size, version)
			for name, l := range map[string]*ipfs.Loader{"bitswap": swap, "gateway": web} {
				got, err := l.Get(t.Context(), cid, 3_000_000)
				require.NoError(t, err, "%s: %d bytes, version %d", name, size, version)
				require.True(t, bytes.Equal(data, got))
			}
		}
	}
}

func TestKuboHasAnUpperLimit(t *testing.T) {
	kubo := kubotest.Start(t)
	l := open(t, ipfs.Config{Peers: []string{kubo.Peer}, Gateways: []string{kubo.Gateway}})
	cid := kubo.Add(t, pattern(3_000_000, 0), "")
	_, err := l.Get(t.Context(), cid, 1<<20)
	require.ErrorIs(t, err, dag.ErrTooLong)
	directory := kubo.Add(t, []byte("x"), "wrap-with-directory=true")
	_, err = l.Get(t.Context(), directory, 1<<20)
	require.ErrorIs(t, err, dag.ErrNotFile)
}

// TestKuboDies kills the only peer when it has given two blocks of many. A gateway has the rest.
func TestKuboDies(t *testing.T) {
	kubo, spare := kubotest.Start(t), kubotest.Start(t)
	data := pattern(24_000_000, 7)
	cid := kubo.Add(t, data, "cid-version=1")
	require.Equal(t, cid, spare.Add(t, data, "cid-version=1"))
	dir := t.TempDir()
	var passed atomic.Int64
	relay := newRelay(t, spare.Gateway, func(n int) { passed.Store(int64(n)) })
	l := open(t, ipfs.Config{Dir: dir, Peers: []string{kubo.Peer}, Gateways: []string{relay}})
	go func() {
		for kept := 0; kept < 2; runtime.Gosched() {
			entries, _ := os.ReadDir(dir) // again if it fails
			kept = len(entries)
		}
		kubo.Kill()
	}()
	get(t, l, cid, data)
	require.Greater(t, passed.Load(), int64(10), "the peer died in the middle")

	// Nobody else has what only the dead one had.
	l = open(t, ipfs.Config{Peers: []string{kubo.Peer}})
	begin := time.Now()
	_, err := l.Get(t.Context(), cid, len(data))
	require.ErrorIs(t, err, ipfs.ErrNotFound)
	require.Less(t, time.Since(begin), 10*time.Second)
}

// TestKuboFetchesFromUs has Kubo, in place of another node, ask over the host that nodes are served on.
func TestKuboFetchesFromUs(t *testing.T) {
	kubo := kubotest.Start(t)
	host, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableRelay(), libp2p.DisableMetrics())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, host.Close()) })
	source := shelf{}
	l := open(t, ipfs.Config{Host: host, Gateways: []string{serve(t, source.ServeHTTP)}})
	kubo.Connect(t, host.Addrs()[0].String()+"/p2p/"+host.ID().String())
	for version := range options {
		data := pattern(3_000_000, 20+version)
		text := source.add(t, data, version)
		get(t, l, text, data)
		require.True(t, bytes.Equal(data, kubo.Cat(t, text)))
	}
}

// TestKuboComesBack has the peer restart between two fetches of one Loader.
func TestKuboComesBack(t *testing.T) {
	kubo := kubotest.Start(t)
	l := open(t, ipfs.Config{Peers: []string{kubo.Peer}, CacheBytes: 1}) // keeps nothing
	cid := kubo.Add(t, []byte("again"), "cid-version=1")
	_, err := l.Get(t.Context(), cid, 100)
	require.NoError(t, err)
	kubo.Restart(t)
	require.Eventually(t, func() bool {
		got, err := l.Get(t.Context(), cid, 100)
		return err == nil && string(got) == "again"
	}, time.Minute, 50*time.Millisecond)
}

// BenchmarkColdFetch fetches files that are on no disk of ours from a real daemon.
func BenchmarkColdFetch(b *testing.B) {
	kubo := kubotest.Start(b)
	for _, way := range []struct {
		name string
		c    ipfs.Config
	}{{"bitswap", ipfs.Config{Peers: []string{kubo.Peer}}}, {"gateway", ipfs.Config{Gateways: []string{kubo.Gateway}}}} {
		for _, size := range []struct {
			name  string
			bytes int
		}{{"1KB", 1000}, {"100KB", 100_000}, {"3MB", 3_000_000}} {
			b.Run(way.name+"/"+size.name, func(b *testing.B) {
				way.c.CacheBytes = 1
				l := open(b, way.c)
				cid := kubo.Add(b, pattern(size.bytes, 1), "cid-version=1")
				_, err := l.Get(context.Background(), cid, size.bytes) // connects
				require.NoError(b, err)
				b.SetBytes(int64(size.bytes))
				for b.Loop() {
					_, err := l.Get(context.Background(), cid, size.bytes)
					require.NoError(b, err)
				}
			})
		}
	}
}
