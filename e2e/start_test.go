package e2e

import (
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// startCase is a start that must be refused.
type startCase struct {
	name string
	// change brings the fault about and returns flags of node run, and what takes the fault back.
	change      func(t *testing.T) (flags []string, undo func())
	error, hint string // parts of what must be said
}

// refused runs a node that must not start.
func (m *member) refused(t *testing.T, flags ...string) result {
	t.Helper()
	r := conclave(t, append([]string{"node", "run", "--data", m.data()}, flags...)...)
	require.Equal(t, 1, r.code, r.stderr)
	require.NotContains(t, r.stderr, "panic")
	require.NotContains(t, r.stderr, "goroutine ")
	return r
}

// said returns the one line of a command's errors that begins with a word.
func (r result) said(t *testing.T, word string) string {
	t.Helper()
	var found []string
	for line := range strings.Lines(r.stderr) {
		if rest, ok := strings.CutPrefix(line, word); ok {
			found = append(found, strings.TrimSpace(rest))
		}
	}
	require.Len(t, found, 1, "%q in:\n%s", word, r.stderr)
	return found[0]
}

func TestBadStartsAreExplained(t *testing.T) {
	n := shared(t)
	m := n.nodes[3]
	m.stop()
	other := t.TempDir()
	elsewhere := func(args ...string) func(*testing.T) ([]string, func()) {
		return func(t *testing.T) ([]string, func()) {
			l := newLedger(t, t.TempDir(), args...)
			return []string{"--rpc", l.ws()}, l.close
		}
	}
	for _, c := range []startCase{
		{"another chain", elsewhere("--chain-id", "1337"), "serves chain 1337, this network is on chain 31337", "point rpc in node.yaml"},
		{"no contracts", elsewhere(), "no contract at the address", "deploy again"},
		{"nobody at the endpoint", func(t *testing.T) ([]string, func()) {
			return []string{"--rpc", "ws://127.0.0.1:" + strconv.Itoa(freePort(t))}, func() {}
		}, "connection refused", "is the chain's endpoint running?"},
		{"key file readable by others", m.mode("keys.age", 0o644), "secret file is readable by others", "chmod 600"},
		{"unlock key readable by others", m.mode("../unlock", 0o644), "secret file is readable by others", "chmod 600"},
		{"key file missing", m.moved("keys.age"), "no such file", "conclave node init"},
		{"another node's unlock key", m.edited("unlock: "+m.unlock(), "unlock: "+n.nodes[0].unlock()), "unlock key does not open", "give the unlock key that was made"},
		{"HTTP port taken", taken(m.http), "address already in use", "change http_port or p2p_port"},
		{"port for peers taken", taken(m.p2p), "address already in use", "change http_port or p2p_port"},
		{"unknown key", m.edited("rpc: ", "colour: blue\nrpc: "), `unknown key "colour"`, "known keys: network, data"},
		{"unusable value", m.edited("confirmations: 1", "confirmations: many"), "confirmations", "give a number"},
		{"file of other chains", m.edited("chains: "+n.abroad.file, "chains: "+m.config()), "configuration is not as expected", "docs/protocols/access.md"},
		{"no configuration", func(*testing.T) ([]string, func()) { return []string{"--data", other}, func() {} }, "does not exist", "conclave node init"},
	} {
		t.Run(c.name, func(t *testing.T) {
			flags, undo := c.change(t)
			defer undo()
			r := m.refused(t, flags...)
			why, hint := r.said(t, "error:"), r.said(t, "hint:")
			t.Logf("error: %s\nhint: %s", why, hint)
			require.Contains(t, why, c.error)
			require.Contains(t, hint, c.hint)
		})
	}
	m.run() // and nothing was damaged
	n.allReady()
	n.answered(n.ask(n.owner, "a"))
}

func TestSecondProcessOnADataFolder(t *testing.T) {
	n := shared(t)
	m := n.nodes[3]
	r := m.refused(t)
	t.Logf("error: %s\nhint: %s", r.said(t, "error:"), r.said(t, "hint:"))
	require.Contains(t, r.said(t, "error:"), "data folder is in use by another process")
	require.Contains(t, r.said(t, "hint:"), "another process runs on this data folder")
	require.True(t, m.p.alive())
	n.allReady()
	n.answered(n.ask(n.owner, "a"))
}

// mode changes the mode of a file for one start.
func (m *member) mode(name string, mode os.FileMode) func(*testing.T) ([]string, func()) {
	return func(t *testing.T) ([]string, func()) {
		path := filepath.Join(m.data(), name)
		require.NoError(t, os.Chmod(path, mode))
		return nil, func() { require.NoError(t, os.Chmod(path, 0o600)) }
	}
}

// moved takes a file away for one start.
func (m *member) moved(name string) func(*testing.T) ([]string, func()) {
	return func(t *testing.T) ([]string, func()) {
		path := filepath.Join(m.data(), name)
		require.NoError(t, os.Rename(path, path+".away"))
		return nil, func() { require.NoError(t, os.Rename(path+".away", path)) }
	}
}

// edited changes the configuration for one start.
func (m *member) edited(from, to string) func(*testing.T) ([]string, func()) {
	return func(t *testing.T) ([]string, func()) {
		before, err := os.ReadFile(m.config())
		require.NoError(t, err)
		require.Equal(t, 1, strings.Count(string(before), from), "%s", before)
		require.NoError(t, os.WriteFile(m.config(), []byte(strings.Replace(string(before), from, to, 1)), 0o600))
		return nil, func() { require.NoError(t, os.WriteFile(m.config(), before, 0o600)) }
	}
}

// taken has a port for one start.
func taken(port int) func(*testing.T) ([]string, func()) {
	return func(t *testing.T) ([]string, func()) {
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		require.NoError(t, err)
		return nil, func() { _ = l.Close() }
	}
}
