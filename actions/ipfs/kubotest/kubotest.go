// Package kubotest runs Kubo, the IPFS node that most of the network runs, for tests: a real daemon with an empty
// repository of its own, alone on this machine's loopback.
package kubotest

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
	"github.com/stretchr/testify/require"
)

// Daemon is a running Kubo.
type Daemon struct {
	API     string // URL below which /api/v0 is
	Gateway string // URL below which /ipfs is
	Peer    string // its address as a peer, with its id

	path, home string
	process    *exec.Cmd
	ended      chan struct{}
}

// binary builds Kubo, unless that was done before.
var binary = sync.OnceValues(func() (string, error) {
	_, file, _, _ := runtime.Caller(0)
	out, err := exec.Command(filepath.Join(filepath.Dir(file), "../../../scripts/kubo")).Output()
	return strings.TrimSpace(string(out)), err
})

// settings keep Kubo from everything but serving: no other peers, no names, nothing from the internet.
var settings = [][2]string{
	{"AutoConf.Enabled", "false"}, {"Routing.Type", `"none"`}, {"AutoTLS.Enabled", "false"}, {"Gateway.NoFetch", "true"},
	{"DNS.Resolvers", "{}"}, {"Routing.DelegatedRouters", "[]"}, {"Ipns.DelegatedPublishers", "[]"},
}

// Start starts a daemon that ends with the test.
func Start(t testing.TB) *Daemon {
	t.Helper()
	path, err := binary()
	require.NoError(t, err, "build Kubo with scripts/kubo")
	d := &Daemon{path: path, home: t.TempDir()}
	run := func(args ...string) {
		out, err := d.command(args...).CombinedOutput()
		require.NoError(t, err, string(out))
	}
	run("init", "--profile", "test")
	for _, s := range settings {
		run("config", "--json", s[0], s[1])
	}
	d.start(t)
	t.Cleanup(d.Kill)
	// The same port after a restart.
	addr, _, _ := strings.Cut(d.Peer, "/p2p/")
	run("config", "--json", "Addresses.Swarm", `["`+addr+`"]`)
	return d
}

// Restart kills the daemon and starts it on the same repository and the same port for peers.
func (d *Daemon) Restart(t testing.TB) {
	t.Helper()
	d.Kill()
	for _, name := range []string{"api", "gateway"} {
		_ = os.Remove(filepath.Join(d.home, name)) // what a crash leaves
	}
	d.start(t)
}

// Kill ends the daemon as a crash would.
func (d *Daemon) Kill() {
	_ = d.process.Process.Kill() // it may have ended
	<-d.ended
}

func (d *Daemon) command(args ...string) *exec.Cmd {
	cmd := exec.Command(d.path, args...)
	cmd.Env = []string{"IPFS_PATH=" + d.home, "HOME=" + d.home, "IPFS_TELEMETRY=off", "PATH=" + os.Getenv("PATH")}
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return cmd
}

func (d *Daemon) start(t testing.TB) {
	t.Helper()
	process, ended := d.command("daemon"), make(chan struct{})
	require.NoError(t, process.Start())
	d.process, d.ended = process, ended
	go func() {
		defer close(ended)
		_ = process.Wait() // it is killed in the end
	}()
	require.Eventually(t, d.look, time.Minute, 20*time.Millisecond, "Kubo does not start")
}

// look finds out where the daemon listens, if it does.
func (d *Daemon) look() bool {
	api, err := os.ReadFile(filepath.Join(d.home, "api"))
	if err != nil {
		return false
	}
	gateway, err := os.ReadFile(filepath.Join(d.home, "gateway"))
	if err != nil {
		return false
	}
	a, err := multiaddr.NewMultiaddr(strings.TrimSpace(string(api)))
	if err != nil {
		return false
	}
	_, host, err := manet.DialArgs(a)
	if err != nil {
		return false
	}
	d.API, d.Gateway = "http://"+host, strings.TrimSpace(string(gateway))
	res, err := http.Post(d.API+"/api/v0/id", "", nil)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	var id struct{ Addresses []string }
	if json.NewDecoder(res.Body).Decode(&id) != nil {
		return false
	}
	for _, a := range id.Addresses {
		if strings.HasPrefix(a, "/ip4/127.0.0.1/tcp/") && !strings.Contains(a, "/ws") {
			d.Peer = a
		}
	}
	return d.Peer != ""
}

// Add adds a file as ipfs add does with the given options, such as cid-version=1, and returns its CID.
func (d *Daemon) Add(t testing.TB, data []byte, options string) string {
	t.Helper()
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", "x")
	require.NoError(t, err)
	_, err = part.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	var said struct{ Hash string }
	out := json.NewDecoder(bytes.NewReader(d.call(t, "add?"+options, w.FormDataContentType(), &form)))
	for out.More() { // the file, and last what is around it
		require.NoError(t, out.Decode(&said))
	}
	return said.Hash
}

// Cat returns a file that the daemon has, or gets from its peers.
func (d *Daemon) Cat(t testing.TB, cid string) []byte {
	t.Helper()
	return d.call(t, "cat?arg="+cid, "", nil)
}

// Connect has the daemon connect to a peer.
func (d *Daemon) Connect(t testing.TB, peer string) {
	t.Helper()
	d.call(t, "swarm/connect?arg="+url.QueryEscape(peer), "", nil)
}

func (d *Daemon) call(t testing.TB, what, contentType string, body io.Reader) []byte {
	t.Helper()
	client := http.Client{Timeout: 2 * time.Minute}
	res, err := client.Post(d.API+"/api/v0/"+what, contentType, body)
	require.NoError(t, err)
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, res.StatusCode, string(out))
	return out
}
