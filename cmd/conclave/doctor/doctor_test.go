package doctor

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/store"
)

// A node that runs among others is well in every respect; then one thing after another is broken, found, and mended.
func TestDoctor(t *testing.T) {
	w := newWorld(t)

	w.self.live(t)
	for check, f := range w.examine() {
		if check != "disk" { // this machine's
			require.Equal(t, OK, f.State, "%+v", f)
		}
	}
	require.Contains(t, w.examine(), "reachable")
	t.Run("others that do not see this node", w.reachable)
	w.self.die(t)
	found := w.examine()
	require.Equal(t, Warn, found["process"].State)
	require.Contains(t, found["http port"].Found, "is free")
	require.Contains(t, found["p2p port"].Found, "is free")
	require.NotContains(t, found, "reachable")

	for _, c := range []struct {
		name string
		test func(*testing.T)
	}{
		{"configuration", w.brokenConfiguration}, {"keys", w.brokenKeys}, {"data folder", w.brokenFolder},
		{"database", w.brokenDatabase}, {"actions", w.brokenWorker}, {"ports", w.takenPorts}, {"chain", w.brokenChain},
		{"archive", w.brokenArchive}, {"gas", w.noGas}, {"registration", w.wrongRegistration}, {"peers", w.deadPeers},
	} {
		t.Run(c.name, c.test)
		w.config.RPC, w.config.Worker = "", workerBinary
	}
}

func (w *world) reachable(t *testing.T) {
	for i, want := range []State{Warn, Warn, Fail} {
		w.peers[i].connected = map[common.Address]bool{w.id.Address(): false}
		f := w.examine()["reachable"]
		require.Equal(t, want, f.State, "%+v", f)
		require.Contains(t, f.Remedy, fmt.Sprint(w.cfg.P2PPort))
	}
	for _, p := range w.peers {
		p.connected = map[common.Address]bool{w.id.Address(): true}
	}
}

func (w *world) brokenConfiguration(t *testing.T) {
	whole := w.config
	defer func() { w.config = whole }()
	w.config.File = filepath.Join(t.TempDir(), config.File)
	found := w.examine()
	require.Len(t, found, 1)
	require.Equal(t, Fail, found["configuration"].State)
	require.Contains(t, found["configuration"].Remedy, "conclave node init")

	w.config.File = whole.File
	require.NoError(t, os.Rename(w.cfg.Network, w.cfg.Network+".away"))
	require.Equal(t, Fail, w.examine()["configuration"].State)
	require.NoError(t, os.Rename(w.cfg.Network+".away", w.cfg.Network))
}

func (w *world) brokenKeys(t *testing.T) {
	require.NoError(t, os.Chmod(w.cfg.Unlock, 0o644))
	found := w.examine()
	require.Equal(t, Fail, found["keys"].State)
	require.Contains(t, found["keys"].Remedy, "chmod 600")
	require.NotContains(t, found, "chain", "nothing to go by")
	require.NoError(t, os.Chmod(w.cfg.Unlock, 0o600))

	right := w.cfg.Unlock
	other := t.TempDir()
	_, err := identity.Create(filepath.Join(other, "data"), filepath.Join(other, "unlock"))
	require.NoError(t, err)
	w.cfg.Unlock = filepath.Join(other, "unlock")
	w.save()
	require.Equal(t, Fail, w.examine()["keys"].State)

	w.cfg.Unlock = filepath.Join(w.cfg.Data, "unlock")
	raw, err := os.ReadFile(right)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(w.cfg.Unlock, raw, 0o600))
	w.save()
	require.Equal(t, Warn, w.examine()["keys"].State)
	require.NoError(t, os.Remove(w.cfg.Unlock))
	w.cfg.Unlock = right
	w.save()
}

func (w *world) brokenFolder(t *testing.T) {
	require.NoError(t, os.Chmod(w.cfg.Data, 0o777))
	require.Equal(t, Fail, w.examine()["data folder"].State)
	require.NoError(t, os.Chmod(w.cfg.Data, 0o700))

	for room, want := range map[uint64]State{0: Fail, 100 << 20: Fail, 1 << 30: Warn, 3 << 30: OK} {
		p := &patient{}
		p.judgeRoom(room)
		require.Equal(t, want, p.findings[0].State)
	}
}

func (w *world) brokenDatabase(t *testing.T) {
	is := func(want State, words string) {
		t.Helper()
		f := w.examine()["database"]
		require.Equal(t, want, f.State, "%+v", f)
		require.Contains(t, f.Found, words)
	}
	require.NoError(t, os.Remove(w.database()))
	is(Warn, "has never run")

	w.bind(1)
	is(Fail, "another network: chain 1")

	w.bind(chaintest.ChainID)
	db, err := sql.Open("sqlite3", w.database())
	require.NoError(t, err)
	_, err = db.Exec(fmt.Sprintf("PRAGMA user_version = %d", store.SchemaVersion()+1))
	require.NoError(t, err)
	require.NoError(t, db.Close())
	is(Fail, "newer program")

	raw, err := os.ReadFile(w.database())
	require.NoError(t, err)
	for i := range raw[4096:] {
		raw[4096+i] = 0xa5
	}
	require.NoError(t, os.WriteFile(w.database(), raw, 0o600))
	is(Fail, "")

	require.NoError(t, os.WriteFile(w.database(), []byte("no database, but long enough to be read as one"), 0o600))
	is(Fail, "not a conclave database")

	// One that a node has open is looked at too.
	w.bind(chaintest.ChainID)
	s, err := store.Open(t.Context(), store.Options{Path: w.database()})
	require.NoError(t, err)
	is(OK, "sound")
	require.NoError(t, s.Ping(t.Context()))
	require.NoError(t, s.Close())
	is(OK, "sound")
}

func (w *world) brokenWorker(t *testing.T) {
	w.config.Worker = filepath.Join(t.TempDir(), "conclave-action")
	require.Equal(t, Fail, w.examine()["actions"].State)
	require.NoError(t, os.WriteFile(w.config.Worker, []byte("#!/bin/false\n"), 0o700))
	require.Equal(t, Fail, w.examine()["actions"].State)
}

func (w *world) takenPorts(t *testing.T) {
	for check, port := range map[string]uint16{"http port": w.cfg.HTTPPort, "p2p port": w.cfg.P2PPort} {
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		require.NoError(t, err)
		go func() { // answers nobody
			for {
				c, err := l.Accept()
				if err != nil {
					return
				}
				_ = c.Close()
			}
		}()
		f := w.examine()[check]
		require.Equal(t, Fail, f.State, "%+v", f)
		require.Contains(t, f.Remedy, fmt.Sprint(port))
		require.NoError(t, l.Close())
	}
}

func (w *world) brokenChain(t *testing.T) {
	w.config.RPC = fmt.Sprintf("http://127.0.0.1:%d/hush", freePort(t))
	found := w.examine()
	require.Equal(t, Fail, found["chain"].State)
	require.NotContains(t, found, "contracts")
	w.config.RPC = ""

	w.altered(t, func(n *network.Network) { n.Contracts.Staking = common.Address{9} })
	found = w.examine()
	require.Equal(t, Fail, found["contracts"].State)
	require.NotContains(t, found, "registration")
	require.NoError(t, w.chain.File.Save(w.cfg.Network))

	w.altered(t, func(n *network.Network) { n.ChainID = 1337 })
	f := w.examine()["chain"]
	require.Equal(t, Fail, f.State)
	require.Contains(t, f.Found, "serves chain 31337")

	for age, want := range map[time.Duration]State{0: OK, time.Minute: OK, time.Hour: Warn, -time.Minute: Fail} {
		p := &patient{net: &network.Network{ChainID: 1}}
		p.judgeHead(age)
		require.Equal(t, want, p.findings[0].State, age)
	}
}

func (w *world) brokenArchive(t *testing.T) {
	// State is read by hash; only the newest block's is there.
	head, err := w.chain.Dial().Head(t.Context())
	require.NoError(t, err)
	w.config.RPC = w.proxy(t, func(method string, params []json.RawMessage) bool {
		var at struct{ BlockHash common.Hash }
		return method == "eth_call" && len(params) > 1 && json.Unmarshal(params[1], &at) == nil &&
			at.BlockHash != common.Hash{} && at.BlockHash != head.Hash
	})
	f := w.examine()["archive"]
	require.Equal(t, Fail, f.State, "%+v", f)
	require.Contains(t, f.Found, "state at block")

	w.config.RPC = w.proxy(t, func(method string, _ []json.RawMessage) bool { return method == "eth_getLogs" })
	f = w.examine()["archive"]
	require.Equal(t, Fail, f.State, "%+v", f)
	require.Contains(t, f.Found, "events of block")
}

func (w *world) noGas(t *testing.T) {
	for balance, want := range map[string]State{"0x0": Fail, "0x38d7ea4c68000": Warn} { // 0.001 ether
		w.chain.Anvil.Do("anvil_setBalance", w.id.Address(), balance)
		f := w.examine()["gas"]
		require.Equal(t, want, f.State, "%+v", f)
		require.Contains(t, f.Remedy, w.id.Address().Hex())
	}
	w.chain.Anvil.Fund(w.id.Address())
}

func (w *world) wrongRegistration(t *testing.T) {
	right := w.cfg
	w.cfg.P2PPort++
	w.save()
	f := w.examine()["registration"]
	require.Equal(t, Fail, f.State)
	require.Contains(t, f.Found, fmt.Sprintf("p2p port %d, here %d", right.P2PPort, right.P2PPort+1))

	// Another node: first unknown, then registered with keys that it does not have.
	w.cfg = right
	w.cfg.Data = t.TempDir()
	id, err := identity.Create(w.cfg.Data, w.cfg.Unlock)
	require.NoError(t, err)
	w.save()
	found := w.examine()
	require.Equal(t, Fail, found["registration"].State)
	require.Contains(t, found["registration"].Remedy, "conclave node join")
	require.NotContains(t, found, "bond")

	stranger := w.being(w.peers[0].key, id.Address())
	reg := stranger.registration(id.EncryptionKey())
	reg.PeerKey = common.Hash{3}
	w.chain.JoinAs(id.Node(), chaintest.Key("staker/stranger"), reg)
	found = w.examine()
	require.Equal(t, Fail, found["registration"].State)
	require.Contains(t, found["registration"].Found, "other keys: peer key")
	require.Equal(t, Warn, found["bond"].State, "a candidate for the next set")
	require.NotContains(t, found, "attestation")
	w.cfg = right
	w.save()
}

func (w *world) deadPeers(t *testing.T) {
	first, second := w.peers[0], w.peers[1]
	name := func(b *being) string { return "peer " + short(b.address) }
	first.die(t)
	found := w.examine()
	require.Equal(t, Warn, found[name(first)].State)
	require.Equal(t, OK, found[name(second)].State)
	require.Equal(t, Warn, found["threshold"].State)

	// At the second's port another key answers, and at its HTTP port another node.
	second.die(t)
	impostor := *first
	impostor.http, impostor.p2p = second.http, second.p2p
	impostor.live(t)
	found = w.examine()
	require.Equal(t, Warn, found[name(second)].State)
	require.Contains(t, found[name(second)].Found, "another program or another key")
	require.Equal(t, Fail, found["threshold"].State)
	impostor.die(t)
	impostor.key = second.key
	impostor.live(t)
	found = w.examine()
	require.Contains(t, found[name(second)].Found, "another node")
	impostor.die(t)
	first.live(t)
	second.live(t)
}

func TestClocksOfOthers(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", now.Add(10*time.Second).UTC().Format(http.TimeFormat))
	}))
	defer s.Close()
	off, known := clockOf(t.Context(), s.URL, func() time.Time { return now })
	require.True(t, known)
	require.Equal(t, 10*time.Second+500*time.Millisecond, off)
	s.Close()
	_, known = clockOf(t.Context(), s.URL, time.Now)
	require.False(t, known)

	at := func(offsets ...time.Duration) Finding {
		p := &patient{}
		for _, o := range offsets {
			p.sights = append(p.sights, sight{offset: o, clocked: true})
		}
		p.sights = append(p.sights, sight{offset: time.Hour}) // has not said
		p.clocks(t.Context())
		return p.findings[0]
	}
	require.Equal(t, OK, at(0, 100*time.Millisecond, -time.Hour).State, "one liar says nothing")
	require.Equal(t, Warn, at(-2*time.Second, -2*time.Second, 0).State)
	require.Equal(t, Fail, at(5*time.Minute, 5*time.Minute, 5*time.Minute).State)
	require.Contains(t, at(5*time.Minute).Found, "-300.0 s")
}

func TestBonds(t *testing.T) {
	const now = 1_800_000_000
	enough, token := big.NewInt(100), big.NewInt(1)
	well := chain.Standing{Candidate: true, Node: chain.Node{ID: 1, Stake: enough}}
	for name, c := range map[string]struct {
		change func(*patient)
		want   State
	}{
		"well":          {func(*patient) {}, OK},
		"banned":        {func(p *patient) { p.self.Banned = true }, Fail},
		"kicked":        {func(p *patient) { p.self.JailedUntil, p.self.Candidate = math.MaxUint64, false }, Fail},
		"jailed":        {func(p *patient) { p.self.JailedUntil, p.self.Candidate = now+1, false }, Fail},
		"after jail":    {func(p *patient) { p.self.JailedUntil = now }, OK},
		"short of bond": {func(p *patient) { p.self.Stake = token }, Fail},
		"leaving":       {func(p *patient) { p.self.Candidate = false }, Warn},
		"left":          {func(p *patient) { p.self.Candidate, p.member = false, false }, Fail},
		"not chosen":    {func(p *patient) { p.member = false }, Warn},
	} {
		p := &patient{self: well, member: true, set: []chain.Node{{}}}
		c.change(p)
		p.judgeBond(enough, now)
		require.Len(t, p.findings, 1)
		require.Equal(t, c.want, p.findings[0].State, name)
	}
}

func TestVersions(t *testing.T) {
	const v = 1<<32 | 4<<16 | 2
	require.Equal(t, "1.4.2", release(v))
	for reported, want := range map[uint64]State{v: OK, v + 1: Fail, v - 1: Fail, 0: Fail} {
		p := &patient{self: chain.Standing{Version: reported}}
		p.judgeVersion(v, v)
		require.Equal(t, want, p.findings[0].State)
	}
	p := &patient{}
	p.judgeVersion(0, math.MaxUint64)
	require.Equal(t, OK, p.findings[0].State)
	require.Equal(t, "reported none; none to any are chosen", p.findings[0].Found)
}

func TestEvidence(t *testing.T) {
	const now = 1_800_000_000
	well := chain.Attested{Hash: common.Hash{1}, Until: now + 1e6, Allowed: math.MaxUint64, Counts: true}
	for name, c := range map[string]struct {
		change func(*chain.Attested)
		want   State
	}{
		"well":        {func(*chain.Attested) {}, OK},
		"none":        {func(a *chain.Attested) { *a = chain.Attested{} }, Fail},
		"revoked":     {func(a *chain.Attested) { a.Revoked = true }, Fail},
		"not allowed": {func(a *chain.Attested) { a.Allowed = 0 }, Fail},
		"over":        {func(a *chain.Attested) { a.Until = now }, Fail},
		"firmware":    {func(a *chain.Attested) { a.Counts = false }, Fail},
		"soon over":   {func(a *chain.Attested) { a.Until = now + 3600 }, Warn},
		"soon banned": {func(a *chain.Attested) { a.Allowed = now + 3600 }, Warn},
	} {
		a := well
		c.change(&a)
		p := &patient{}
		p.judgeEvidence(1, a, now)
		require.Equal(t, c.want, p.findings[0].State, name)
	}
}

func TestWorst(t *testing.T) {
	require.Equal(t, OK, Worst([]Finding{{State: OK}}))
	require.Equal(t, Warn, Worst([]Finding{{State: OK}, {State: Warn}, {State: OK}}))
	require.Equal(t, Fail, Worst([]Finding{{State: Warn}, {State: Fail}, {State: Warn}}))
}
