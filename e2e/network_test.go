package e2e

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/ipfs"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/watcher/attest"
)

// size is how many nodes there are, needed how many of them must work together.
const (
	size   = 4
	needed = 3
)

// testnet is a network: chain, contracts, nodes, and the people who use it.
type testnet struct {
	t      testing.TB // of the test that uses it now
	dir    string
	chain  *ledger
	net    *network.Network
	params deploy.Parameters
	nodes  []*member
	abroad *abroad // the other chains that nodes know
	files  *ipfs.Server

	overlap   string // of epochs, if not the nodes' own choice
	authority *attest.DevnetAuthority
	deployer  accounts.Account

	owner, guest, stranger accounts.Account // owner of token, address that it permits, and neither
	token                  *big.Int
}

// bind makes a test the one that is told of failures.
func (n *testnet) bind(t testing.TB) {
	n.t, n.chain.t = t, t
	for _, m := range n.nodes {
		m.t = t
	}
}

// genesis brings a new network to where all nodes are ready. tune changes what it is deployed with.
func (n *testnet) genesis(t testing.TB, tune ...func(*deploy.Parameters)) {
	t.Helper()
	n.t = t
	begin := time.Now()
	var err error
	n.authority, err = attest.NewDevnetAuthority(rand.Reader)
	require.NoError(t, err)
	people := accounts.Development()
	n.deployer, n.owner, n.guest, n.stranger = people[0], people[1], people[2], people[3]
	n.chain, n.abroad = newLedger(t, n.dir), goAbroad(t, n.dir)
	n.files, err = ipfs.Start(filepath.Join(n.dir, "ipfs"), "127.0.0.1:0")
	require.NoError(t, err)

	p := deploy.DefaultParams()
	p.Staking.MinNodes, p.Coordinator.AttemptBlocks = size, 8
	p.Measurements = []common.Hash{attest.MeasurementHash(attest.DevnetMeasurement())}
	p.DevnetRoot = n.authority.RootHash()
	// What actions may take is as it is on chain: less processor time, since an endless loop takes all of it, and more time,
	// since these machines are slow.
	p.ActionLimits.Cpu, p.ActionLimits.Wall = uint64(8*time.Second), uint64(time.Minute)
	for _, f := range tune {
		f(&p)
	}
	n.params = p
	ctx, cancel := context.WithTimeout(context.Background(), 2*patience)
	defer cancel()
	n.net, err = deploy.Deploy(ctx, n.chain.eth, n.deployer.Key, deploy.Params{Name: "e2e", RPCURL: n.chain.http(), Contracts: p})
	require.NoError(t, err)
	require.NoError(t, n.net.Save(n.file()))
	for range size {
		n.equip()
	}
	n.enlist(n.nodes...)
	n.allReady()
	t.Logf("genesis of %d nodes took %v", size, time.Since(begin).Round(100*time.Millisecond))
	n.token = n.mint(n.owner)
	n.permit(n.token, n.guest.Address)
	n.settled()
}

// file is the network file.
func (n *testnet) file() string { return filepath.Join(n.dir, "network.json") }

// equip makes one more node: its folder, keys and configuration.
func (n *testnet) equip() *member {
	n.t.Helper()
	name := fmt.Sprintf("node%d", len(n.nodes)+1)
	m := &member{t: n.t, name: name, dir: filepath.Join(n.dir, name), http: freePort(n.t), p2p: freePort(n.t)}
	require.NoError(n.t, os.MkdirAll(m.dir, 0o700))
	key, err := n.authority.Issue()
	require.NoError(n.t, err)
	require.NoError(n.t, os.WriteFile(m.signer(), key, 0o600))
	var gateway []string
	if len(n.nodes) < size-1 { // the others have what they need from these
		gateway = []string{"--ipfs-gateway", n.files.URL()}
	}
	m.init(n.file(), n.chain.ws(), append(gateway, "--chains", n.abroad.file)...)
	m.configure("poap_url", n.abroad.poaps)
	m.configure("poap_key", n.abroad.poapKey)
	m.configure("action_loopback_hosts", []string{"localhost"})
	if n.overlap != "" {
		m.configure("overlap", n.overlap)
	}
	n.nodes = append(n.nodes, m)
	return m
}

// enlist gives nodes what they have to stake, starts them and has them join.
func (n *testnet) enlist(nodes ...*member) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*patience)
	defer cancel()
	var addresses []common.Address
	for _, m := range nodes {
		addresses = append(addresses, m.address)
	}
	grant := deploy.Grant{Wei: big.NewInt(params.Ether), Tokens: n.params.Staking.MinStake, Token: n.net.Contracts.Token}
	require.NoError(n.t, deploy.Fund(ctx, n.chain.eth, n.deployer.Key, grant, addresses))
	for _, m := range nodes {
		if !m.p.alive() {
			m.run()
		}
	}
	var wg sync.WaitGroup
	joined := make([]result, len(nodes))
	for i, m := range nodes {
		wg.Go(func() { joined[i] = n.enrol("join", m) })
	}
	wg.Wait()
	for _, r := range joined {
		require.Zero(n.t, r.code, r.stderr)
	}
}

// enrol has a node join or leave. While a next set is locked the contract takes neither: then it is tried again.
func (n *testnet) enrol(how string, m *member) (r result) {
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(time.Second) {
		r = conclave(n.t, "node", how, "--data", m.data())
		if r.code == 0 || !strings.Contains(r.stderr, "StakingWrongState") {
			break
		}
	}
	return r
}

// settled waits until all nodes decide at a block that knows of all that has happened.
func (n *testnet) settled() {
	n.t.Helper()
	head, err := n.chain.eth.BlockNumber(context.Background())
	require.NoError(n.t, err)
	n.followed(head, n.nodes...)
}

// allReady waits until every node says that it is ready.
func (n *testnet) allReady() {
	n.t.Helper()
	n.untilEach("ready", (*member).ready)
}

// untilEach waits until all nodes, which must run, fulfil a condition.
func (n *testnet) untilEach(what string, ok func(*member) (bool, string)) {
	n.t.Helper()
	n.untilThese(n.nodes, what, ok)
}

func (n *testnet) untilThese(nodes []*member, what string, ok func(*member) (bool, string)) {
	n.t.Helper()
	until(n.t, "every node "+what, func() (bool, string) { return n.all(nodes, ok) })
}

func (n *testnet) all(nodes []*member, ok func(*member) (bool, string)) (bool, string) {
	n.t.Helper()
	for _, m := range nodes {
		require.True(n.t, m.p.alive(), "%s does not run", m.name)
		if done, seen := ok(m); !done {
			return false, m.name + ": " + seen
		}
	}
	return true, ""
}

// followed waits until nodes have processed a block, and are on the canonical chain.
func (n *testnet) followed(number uint64, nodes ...*member) {
	n.t.Helper()
	n.untilThese(nodes, fmt.Sprintf("has processed block %d", number), func(m *member) (bool, string) {
		s, err := m.status()
		return err == nil && s.Tip.Number >= number && s.Tip.Hash == n.chain.block(s.Tip.Number).Hash(),
			fmt.Sprintf("at %d %s, %v", s.Tip.Number, s.Tip.Hash, err)
	})
}

// pass makes blocks, each of which the nodes process before the next comes.
func (n *testnet) pass(blocks int, nodes ...*member) {
	n.t.Helper()
	for range blocks {
		n.followed(n.chain.mine(1)-1, nodes...)
	}
}

// dump prints the ends of all logs of a failed test.
func (n *testnet) dump(t testing.TB) {
	for _, m := range n.nodes {
		t.Logf("%s ends with:\n%s", m.log(), withoutDebug(tail(m.log(), 400), 40))
	}
	if n.chain != nil {
		t.Logf("%s ends with:\n%s", n.chain.log, tail(n.chain.log, 15))
	}
}

// withoutDebug keeps the last lines that are not at debug level.
func withoutDebug(text string, lines int) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if !strings.Contains(line, "level=DEBUG") {
			out = append(out, line)
		}
	}
	return strings.Join(out[max(0, len(out)-lines):], "\n")
}

func (n *testnet) close() {
	for _, m := range n.nodes {
		m.kill()
	}
	if n.chain != nil {
		n.chain.close()
	}
	if n.files != nil {
		_ = n.files.Close() // the process ends
	}
	if n.abroad != nil {
		n.abroad.close()
	}
}
