package e2e

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/node"
	"github.com/conclave-network/conclave/watcher/store"
)

// secrets lists everything that a node must not show, in all forms. It reads a copy of the database.
func (m *member) secrets(t *testing.T) (all []needle) {
	t.Helper()
	id, err := identity.Load(m.data(), m.unlock())
	require.NoError(t, err)
	unlock, err := os.ReadFile(m.unlock())
	require.NoError(t, err)
	add := func(what string, secret []byte) { all = append(all, forms(m.name+"'s "+what, secret)...) }
	text := func(what, s string) {
		all = append(all, needle{m.name + "'s " + what, []byte(s)}, needle{m.name + "'s " + what, []byte(strings.ToLower(s))})
	}
	add("node key", crypto.FromECDSA(id.Node()))
	add("peer seed", id.Peer().Seed())
	text("encryption key", id.Seal().String())
	text("unlock key", strings.TrimSpace(string(unlock)))

	dir := t.TempDir()
	for _, end := range []string{"", "-wal", "-shm"} {
		raw, err := os.ReadFile(filepath.Join(m.data(), node.Database+end))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, node.Database+end), raw, 0o600))
	}
	sealer, err := store.NewAgeSealer(id.Seal())
	require.NoError(t, err)
	ctx := context.Background()
	db, err := store.Open(ctx, store.Options{Path: filepath.Join(dir, node.Database), Sealer: sealer})
	require.NoError(t, err)
	defer db.Close()
	shares, err := db.Live(ctx, 1)
	require.NoError(t, err)
	require.Len(t, shares, 3)
	for _, s := range shares {
		opened, err := share.UnmarshalShare(s.Secret.Reveal())
		require.NoError(t, err)
		add("share on "+string(s.Curve), opened.Secret.Bytes())
	}
	aux, err := db.Aux(ctx)
	require.NoError(t, err)
	key, err := auxdata.ParsePrivate(aux.Secret.Reveal())
	require.NoError(t, err)
	p := key.PreParams()
	for what, v := range map[string]*big.Int{
		"prime p": p.PaillierSK.P, "prime q": p.PaillierSK.Q, "lambda": p.PaillierSK.LambdaN, "phi": p.PaillierSK.PhiN,
		"half prime p": p.P, "half prime q": p.Q, "alpha": p.Alpha, "beta": p.Beta,
	} {
		add(what, v.Bytes())
		add("first half of "+what, v.Bytes()[:len(v.Bytes())/2])
	}
	return all
}

// hay is what anybody with access to the machine, but not to the memory of processes or the unlock keys, can read.
func (n *testnet) hay(t *testing.T) map[string][]byte {
	t.Helper()
	hay := make(map[string][]byte)
	read := func(path string) {
		raw, err := os.ReadFile(path)
		require.NoError(t, err)
		hay[path] = raw
	}
	for _, m := range n.nodes {
		for _, f := range []string{"cmdline", "environ"} {
			read(fmt.Sprintf("/proc/%d/%s", m.p.cmd.Process.Pid, f))
		}
	}
	for _, m := range n.nodes {
		m.kill() // what lies on the disk now is what a power cut leaves: the write-ahead log too
	}
	require.NoError(t, filepath.WalkDir(n.dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && d.Name() != "unlock" {
			read(path)
		}
		return err
	}))
	return hay
}

func TestNoSecretIsInReach(t *testing.T) {
	n := shared(t)
	n.answered(n.ask(n.owner, "a"))
	hay := n.hay(t)
	var needles []needle
	for _, m := range n.nodes {
		needles = append(needles, m.secrets(t)...)
		// The search finds what is there.
		require.Contains(t, string(hay[m.log()]), strings.ToLower(m.address.Hex()[2:]))
		require.True(t, bytes.Contains(hay[filepath.Join(m.data(), node.Database)], m.address[:]) ||
			bytes.Contains(hay[filepath.Join(m.data(), node.Database+"-wal")], m.address[:]))
	}
	total, find := 0, newFinder(needles)
	for path, content := range hay {
		total += len(content)
		for _, what := range find.in(content) {
			t.Errorf("%s is in %s", what, path)
		}
	}
	t.Logf("searched %d files, %d kB, for %d forms of secrets", len(hay), total>>10, len(needles))
	for _, m := range n.nodes {
		m.run()
	}
	n.allReady()
	n.answered(n.ask(n.owner, "b"))
}
