package e2e

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/store"
)

// member is a node: a data folder, and mostly a process that runs on it.
type member struct {
	t         testing.TB // of the test that uses it now
	name      string
	dir       string // holds data, log, unlock key and the attestation signer
	http, p2p int
	address   common.Address
	p         *process
	wrap      []string // command that the node runs under
	program   string   // that it runs, if not the one under test
}

func (m *member) data() string   { return filepath.Join(m.dir, "data") }
func (m *member) unlock() string { return filepath.Join(m.dir, "unlock") }
func (m *member) signer() string { return filepath.Join(m.dir, "signer.pem") }
func (m *member) log() string    { return filepath.Join(m.dir, "node.log") }
func (m *member) config() string { return filepath.Join(m.data(), "node.yaml") }

// init makes the node's keys and configuration.
func (m *member) init(networkFile, rpc string, more ...string) {
	m.t.Helper()
	r := conclave(m.t, append([]string{"node", "init", "--json", "--data", m.data(), "--network", networkFile, "--rpc", rpc,
		"--unlock", m.unlock(), "--listen", "127.0.0.1", "--http-port", strconv.Itoa(m.http), "--p2p-port", strconv.Itoa(m.p2p),
		"--confirmations", "1", "--devnet-signer", m.signer(), "--log-level", "debug"}, more...)...)
	require.Zero(m.t, r.code, r.stderr)
	var made struct{ Node common.Address }
	require.NoError(m.t, json.Unmarshal([]byte(r.out), &made))
	m.address = made.Node
}

// configure adds a line to the node's configuration: JSON is YAML.
func (m *member) configure(key string, value any) {
	m.t.Helper()
	f, err := os.OpenFile(m.config(), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(m.t, err)
	raw, err := json.Marshal(value)
	require.NoError(m.t, err)
	_, err = fmt.Fprintf(f, "%s: %s\n", key, raw)
	require.NoError(m.t, errors.Join(err, f.Close()))
}

// run starts the node's process.
func (m *member) run() {
	m.t.Helper()
	require.False(m.t, m.p.alive(), "%s runs already", m.name)
	line := append(append([]string{}, m.wrap...), cmp.Or(m.program, binary), "node", "run", "--data", m.data())
	p, err := start(m.log(), line[0], line[1:]...)
	require.NoError(m.t, err)
	m.p = p
}

func (m *member) kill() { m.p.kill() }

func (m *member) stop() {
	m.t.Helper()
	m.p.stop(m.t, m.name)
}

func (m *member) freeze() { m.p.signal(syscall.SIGSTOP) }
func (m *member) thaw()   { m.p.signal(syscall.SIGCONT) }

var client = &http.Client{Timeout: 10 * time.Second}

// get asks the node's HTTP face and returns the status code.
func (m *member) get(path string, into any) (int, error) {
	res, err := client.Get(fmt.Sprintf("http://127.0.0.1:%d%s", m.http, path))
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return 0, err
	}
	return res.StatusCode, json.Unmarshal(raw, into)
}

// ready asks whether the node can do its work, and why not.
func (m *member) ready() (bool, string) {
	if !m.p.alive() {
		return false, m.name + " does not run: " + tail(m.log(), 3)
	}
	var r struct {
		Ready   bool
		Reasons []string
	}
	code, err := m.get("/readyz", &r)
	if err != nil {
		return false, m.name + ": " + err.Error()
	}
	return r.Ready && code == http.StatusOK, m.name + ": " + strings.Join(r.Reasons, "; ")
}

// prepared reports whether the node has auxiliary data.
func (m *member) prepared() (bool, string) {
	raw, err := os.ReadFile(m.log())
	return err == nil && strings.Contains(string(raw), "auxiliary data made and proven"), tail(m.log(), 1)
}

func (m *member) status() (s api.Status, err error) {
	_, err = m.get("/v1/status", &s)
	return s, err
}

// work is the node's own record of a request.
type work struct {
	Status   store.Status
	Reason   string
	Attempts uint64
}

// work returns a record without status if the node has not seen the request or does not answer.
func (m *member) work(id common.Hash) (w work) {
	if code, err := m.get("/v1/requests/"+id.Hex(), &w); err != nil || code != http.StatusOK {
		return work{}
	}
	return w
}
