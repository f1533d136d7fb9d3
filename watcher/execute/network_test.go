package execute_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"math/big"
	"net"
	"net/netip"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/fetch"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	quiet = slog.New(slog.DiscardHandler)
)

// files is where the nodes of a test get code.
type files map[string][]byte

func (f files) Name(code []byte) (string, error) {
	c, err := dag.CID(code, 0)
	return c.String(), err
}

func (f files) Code(_ context.Context, cid string, _ int) ([]byte, error) {
	if code, ok := f[cid]; ok {
		return code, nil
	}
	return nil, execute.ErrCode
}

// add makes code known and returns its CID.
func (f files) add(t testing.TB, code string) string {
	t.Helper()
	cid, err := f.Name([]byte(code))
	require.NoError(t, err)
	f[cid] = []byte(code)
	return cid
}

// counting counts what a pool runs.
type counting struct {
	*worker.Pool
	runs atomic.Int64
}

func (c *counting) Run(ctx context.Context, r actions.Request, h actions.Host) (actions.Result, error) {
	c.runs.Add(1)
	return c.Pool.Run(ctx, r, h)
}

// network is a chain and nodes that follow it, run actions and sign together.
type network struct {
	*chaintest.Network
	t     testing.TB // of the test that waits now
	root  testing.TB // with which the nodes end
	files files
	token *big.Int
	nodes []*node
	every time.Duration // until a block comes while a test waits
}

type node struct {
	n      *network
	store  *store.Store
	client *chain.Client
	tips   *watcher.Tips
	runs   *counting
	config execute.Config
	signer *sign.Signer
	steps  watcher.Steps
	stop   func() // ends its workflow; its peers can still ask it
}

func newNetwork(t testing.TB) *network {
	t.Helper()
	n := &network{Network: chaintest.Deploy(t, chaintest.Start(t)), t: t, root: t, files: files{}, every: time.Second}
	n.Join("a", "b", "c")
	n.Genesis()
	n.token = n.Mint(owner)
	sets := gatetest.Keysets(t, size, 1, chaintest.RootKey())
	gatetest.WithAux(t, sets)
	var hosts []*p2p.Host
	var peers []p2p.Peer
	for i, key := range gatetest.HostKeys(size) {
		m, host, addr := n.node(i, sets[i], key)
		n.nodes, hosts = append(n.nodes, m), append(hosts, host)
		peers = append(peers, p2p.Peer{Key: p2p.PeerKey(key.Public().(ed25519.PublicKey)), Addr: addr})
	}
	for _, h := range hosts {
		require.NoError(t, h.SetPeers(peers))
	}
	for _, m := range n.nodes {
		m.start()
	}
	return n
}

func (n *network) node(i int, keys *keyset.Keyset, key ed25519.PrivateKey) (*node, *p2p.Host, netip.AddrPort) {
	t := n.t
	m := &node{n: n, client: n.Dial(), tips: watcher.NewTips(store.Block{})}
	var err error
	m.store, err = store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db")})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, m.store.Close()) })
	entry := gatetest.Gates([]*keyset.Keyset{keys}, chaintest.ChainID, m.tips)[0]
	entry.Now = time.Now

	listen, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := netip.MustParseAddrPort(listen.Addr().String())
	require.NoError(t, listen.Close())
	var ceremonies *ceremony.Manager
	host, err := p2p.New(p2p.Config{Key: key, Listen: addr, Log: quiet, OnDisconnect: func(k p2p.PeerKey) { ceremonies.Lost(k) }})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, host.Close()) })
	seal := func(b []byte) []byte { return ed25519.Sign(key, b) }
	ceremonies = ceremony.New(host, seal, quiet)
	host.HandleMessages(ceremony.Topic, ceremony.MaxFrame, ceremonies.Receive)
	m.signer = sign.New(sign.Config{
		ChainID: chaintest.ChainID, Coordinator: n.Contracts.Coordinator, AttemptBlocks: 5, Now: time.Now, Store: m.store,
		Tips: m.tips, Keysets: entry.Keysets, Ceremonies: ceremonies, Send: host, Log: quiet,
	})
	host.HandleMessages(sign.Topic, sign.MaxMessage, m.signer.Receive)
	board := meet.New(meet.Config{Keysets: entry.Keysets, Peers: host, Sign: seal, Log: quiet})
	board.Register(host)
	m.config = n.executor(m, entry, board)
	m.steps = n.steps(m, entry, i)
	m.follow()
	return m, host, addr
}

// executor is what a node runs actions with.
func (n *network) executor(m *node, entry *gate.Gate, board *meet.Board) execute.Config {
	pool, err := worker.New(worker.Config{Path: binary, Running: 8, Warm: 1})
	require.NoError(n.t, err)
	n.t.Cleanup(pool.Close)
	m.runs = &counting{Pool: pool}
	views := chain.NewViews(m.client, n.Contracts)
	set, err := chains.New(chains.Config{LocalChain: []string{"yellowstone"}}, chains.Options{
		Local: decrypt.Local{Client: m.client}, LocalID: chaintest.ChainID,
		LocalBlock: func() common.Hash { tip, _, _ := m.tips.Now(); return tip.Hash },
	})
	require.NoError(n.t, err)
	n.t.Cleanup(set.Close)
	evaluator, err := access.NewEvaluator(access.Config{Chains: set, Timeout: 8 * time.Second})
	require.NoError(n.t, err)
	online := sign.NewOnline(sign.OnlineConfig{
		Gate: entry, ChainID: chaintest.ChainID, Steps: watcher.Steps{Threshold: m.signer, Recorder: sign.Recorder{Store: m.store}},
	})
	return execute.Config{
		ChainID: chaintest.ChainID, Gate: entry, Views: views, Chains: set, Evaluator: evaluator, Signer: online, Board: board,
		Codes: n.files, Runner: m.runs, Fetcher: fetch.New(fetch.Config{}), Limits: chain.NewActionLimits(views), Store: m.store,
		Accounts: m.client, Journal: new(execute.Journal), Rand: rand.Reader, Log: quiet,
	}
}

func (n *network) steps(m *node, entry *gate.Gate, i int) watcher.Steps {
	payer := chaintest.Key("payer/" + string(rune('a'+i)))
	n.Anvil.Fund(crypto.PubkeyToAddress(payer.PublicKey))
	txs, err := chain.NewTxManager(chain.TxConfig{Client: m.client, Store: m.store, Signer: chain.NewSigner(payer), Logger: quiet})
	require.NoError(n.t, err)
	views := m.config.Views
	authority := &sign.Authority{Views: views, Tips: m.tips, Keysets: entry.Keysets, AttemptBlocks: 5}
	return watcher.Steps{
		Authenticator: authority, Authorizer: authority,
		Responder: &sign.Responder{Views: views, Txs: txs, Store: m.store, Tips: m.tips, Keysets: entry.Keysets},
	}
}

// follow has the node process blocks until the test ends.
func (m *node) follow() {
	follower, err := chain.NewFollower(chain.FollowerConfig{
		Source: m.client, Decoder: chain.NewDecoder(m.n.Contracts), Start: m.n.Start, Poll: 50 * time.Millisecond, Logger: quiet,
	}, m.store, chain.HandlerFunc(func(_ context.Context, tip store.Block) { m.tips.Set(tip, 0) }))
	require.NoError(m.n.t, err)
	m.spawn(follower.Run)
}

// spawn runs something until stop is called or the test ends.
func (m *node) spawn(run func(context.Context) error) (stop func()) {
	running, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = run(running) // its context's
	}()
	stop = func() { cancel(); <-done }
	m.n.root.Cleanup(stop)
	return stop
}

// start lets the node work as it does after each start of its process, on what its database says.
func (m *node) start() {
	onChain := execute.NewOnChain(m.config, sign.Receiver{Store: m.store, Tips: m.tips}, m.signer)
	m.steps.Receiver, m.steps.Threshold, m.steps.Recorder = onChain, onChain, onChain
	m.stop = m.spawn(watcher.NewWorkflow(m.steps, m.tips, quiet).Run)
}

// ask has the owner ask for an action, and returns the request's id.
func (n *network) ask(code, params string) common.Hash {
	n.t.Helper()
	return n.request(owner, n.Coordinator.PackRequestActionWithKey(n.token, n.files.add(n.t, code), []byte(params), 90, 0))
}

func (n *network) request(from *ecdsa.PrivateKey, call []byte) common.Hash {
	n.t.Helper()
	rc := n.Send(from, n.Contracts.Coordinator, big.NewInt(1e15), call)
	return rc.Logs[0].Topics[1]
}

// until waits for a condition while blocks come.
func (n *network) until(what string, ok func() bool) {
	n.t.Helper()
	deadline, mined := time.Now().Add(2*time.Minute), time.Now()
	for !ok() {
		require.True(n.t, time.Now().Before(deadline), "waited in vain: %s", what)
		if time.Since(mined) > n.every {
			n.Anvil.Mine(1)
			mined = time.Now()
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// answered waits until a request is fulfilled, and returns what the Coordinator was told.
func (n *network) answered(id common.Hash) []byte {
	n.t.Helper()
	views := n.nodes[0].config.Views
	n.until("the request is answered", func() bool {
		asked, err := views.Latest().Asked(ctx, id)
		require.NoError(n.t, err)
		return asked.Status == chain.RequestFulfilled
	})
	var result []byte
	n.until("node 1 knows the answer", func() bool {
		e, err := n.nodes[0].store.EventAbout(ctx, store.KindActionFulfilled, id)
		if err != nil {
			return false
		}
		told, err := chain.Payload[struct {
			Result hexBytes `json:"result"`
		}](e)
		require.NoError(n.t, err)
		result = told.Result
		return true
	})
	return result
}

type hexBytes []byte

func (h *hexBytes) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(string(bytes.TrimPrefix(text, []byte("0x"))))
	*h = b
	return err
}

// refused waits until nodes have refused a request, and returns their reasons.
func (n *network) refused(id common.Hash, nodes ...*node) (reasons []string) {
	n.t.Helper()
	for _, m := range nodes {
		n.until("the node refuses", func() bool {
			w, err := m.store.Work(ctx, id)
			return err == nil && w.Status == store.StatusRefused
		})
		w, err := m.store.Work(ctx, id)
		require.NoError(n.t, err)
		reasons = append(reasons, w.Reason)
	}
	return reasons
}

func (n *network) publicKey() string {
	n.t.Helper()
	key, err := bind.Call(n.NFT.Instance(n.Anvil.Eth(), n.Contracts.PKPNFT), &bind.CallOpts{Context: ctx}, n.NFT.PackGetPubkey(n.token), n.NFT.UnpackGetPubkey)
	require.NoError(n.t, err)
	return "0x" + hex.EncodeToString(key)
}
