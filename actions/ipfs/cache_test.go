package ipfs_test

import (
	"bufio"
	"bytes"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// files are the names in a folder.
func files(t testing.TB, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// counted is a gateway that counts what it is asked.
func counted(t testing.TB, blocks shelf) (string, *atomic.Int64) {
	n := new(atomic.Int64)
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		n.Add(1)
		blocks.ServeHTTP(w, r)
	}), n
}

func get(t testing.TB, l *ipfs.Loader, text string, want []byte) {
	t.Helper()
	got, err := l.Get(t.Context(), text, len(want))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got))
}

func TestWhatIsKeptSurvivesARestart(t *testing.T) {
	blocks, data, dir := shelf{}, pattern(600_000, 1), t.TempDir()
	text := blocks.add(t, data, dag.V0)
	url, asked := counted(t, blocks)
	l := open(t, ipfs.Config{Dir: dir, Gateways: []string{url}})
	get(t, l, text, data)
	require.EqualValues(t, 4, asked.Load())
	require.NoError(t, l.Close())
	get(t, open(t, ipfs.Config{Dir: dir}), text, data)
}

// TestSpoiltFilesAreFetchedAgain spoils what is on disk in every way.
func TestSpoiltFilesAreFetchedAgain(t *testing.T) {
	blocks, data, dir := shelf{}, []byte("the code of an action"), t.TempDir()
	text := blocks.add(t, data, dag.V1)
	url, asked := counted(t, blocks)
	l := open(t, ipfs.Config{Dir: dir, Gateways: []string{url}})
	get(t, l, text, data)
	path := filepath.Join(dir, files(t, dir)[0])
	for i, spoil := range []func() error{
		func() error { return os.WriteFile(path, []byte("the code of an Action"), 0o600) },
		func() error { return os.WriteFile(path, nil, 0o600) },
		func() error { return os.WriteFile(path, make([]byte, 1<<20), 0o600) },
		func() error { return os.Remove(path) },
		func() error { return os.Chmod(path, 0) },
	} {
		require.NoError(t, spoil())
		get(t, l, text, data)
		if os.Geteuid() != 0 || i < 4 { // root reads what nobody may
			require.EqualValues(t, i+2, asked.Load())
		}
	}
}

func TestTheCacheIsBounded(t *testing.T) {
	const most = 20 * 4096
	blocks, dir := shelf{}, t.TempDir()
	url, asked := counted(t, blocks)
	l := open(t, ipfs.Config{Dir: dir, Gateways: []string{url}, CacheBytes: most})
	first := blocks.add(t, pattern(100, 0), dag.V1)
	get(t, l, first, pattern(100, 0))
	for kind := 1; kind < 100; kind++ {
		data := pattern(1+kind*100, kind)
		get(t, l, blocks.add(t, data, dag.V1), data)
		get(t, l, first, pattern(100, 0)) // stays: it is used again and again
		used := 0
		for _, name := range files(t, dir) {
			info, err := os.Stat(filepath.Join(dir, name))
			require.NoError(t, err)
			used += (int(info.Size()) + 4095) / 4096 * 4096
		}
		require.LessOrEqual(t, used, most)
	}
	require.EqualValues(t, 100, asked.Load())
	require.NoError(t, l.Close())

	// A smaller bound after a restart keeps what was used last.
	l = open(t, ipfs.Config{Dir: dir, Gateways: []string{url}, CacheBytes: 4096})
	require.Len(t, files(t, dir), 1)
	get(t, l, first, pattern(100, 0))
	require.EqualValues(t, 100, asked.Load())

	// What is larger than the bound is fetched all the same.
	data := pattern(9000, 1000)
	get(t, l, blocks.add(t, data, dag.V1), data)
	require.Len(t, files(t, dir), 1)
}

func TestAFullDiskFailsNothing(t *testing.T) {
	blocks, data, dir := shelf{}, []byte("x"), filepath.Join(t.TempDir(), "cache")
	text := blocks.add(t, data, dag.V1)
	url, asked := counted(t, blocks)
	l := open(t, ipfs.Config{Dir: dir, Gateways: []string{url}})
	require.NoError(t, os.Remove(dir))
	require.NoError(t, os.WriteFile(dir, nil, 0o600)) // nothing can be written below it
	get(t, l, text, data)
	get(t, l, text, data)
	require.EqualValues(t, 2, asked.Load())
	require.NoError(t, os.Remove(dir)) // now it can
	get(t, l, text, data)
	get(t, l, text, data)
	require.EqualValues(t, 3, asked.Load())
}

// TestKilledWhileWriting runs a process that fetches without end, kills it again and again, and checks what it left.
func TestKilledWhileWriting(t *testing.T) {
	dir := t.TempDir()
	for round := range 5 {
		child := exec.Command(os.Args[0], "-test.run=^TestWriteUntilKilled$")
		child.Env = append(os.Environ(), "IPFS_CACHE="+dir, fmt.Sprint("IPFS_ROUND=", round))
		child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		lines := bufio.NewScanner(out)
		for n := 0; n < 20+round; n++ {
			require.True(t, lines.Scan())
		}
		require.NoError(t, child.Process.Kill())
		_ = child.Wait() // killed
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "partial-1"), []byte("x"), 0o600))
	l := open(t, ipfs.Config{Dir: dir})
	names := files(t, dir)
	require.Greater(t, len(names), 100)
	require.NotContains(t, names, "partial-1")
	for round := range 5 {
		for kind := range 20 { // each was said to be kept before the kill
			data := pattern(20_000, round*10_000+kind)
			c, err := dag.CID(data, dag.V1)
			require.NoError(t, err)
			get(t, l, c.String(), data)
		}
	}
}

// TestWriteUntilKilled is the process of TestKilledWhileWriting; without it, it fetches once.
func TestWriteUntilKilled(t *testing.T) {
	dir, child := os.LookupEnv("IPFS_CACHE")
	if !child {
		dir = t.TempDir()
	}
	var round int
	_, _ = fmt.Sscan(os.Getenv("IPFS_ROUND"), &round) // 0 without one
	blocks := shelf{}
	var texts []string
	for kind := range 600 {
		texts = append(texts, blocks.add(t, pattern(20_000, round*10_000+kind), dag.V1))
		if !child {
			break
		}
	}
	l := open(t, ipfs.Config{Dir: dir, Gateways: []string{serve(t, blocks.ServeHTTP)}})
	for kind, text := range texts {
		get(t, l, text, pattern(20_000, round*10_000+kind))
		if child {
			fmt.Println(kind)
		}
	}
}
