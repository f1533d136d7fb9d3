package blame_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/blame"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var quiet = slog.New(slog.DiscardHandler)

// world is a chain in epoch 1 with four nodes, which reach each other in memory.
type world struct {
	*chaintest.Network
	t     *testing.T
	views *chain.Views
	sets  []*keyset.Keyset
	keys  []ed25519.PrivateKey

	mu       sync.Mutex
	down     map[int]bool // who has contact with nobody
	handlers map[p2p.PeerKey]map[string]func(context.Context, p2p.PeerKey, []byte) ([]byte, error)
}

func newWorld(t *testing.T) *world {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c", "d")
	n.Genesis()
	w := &world{
		Network: n, t: t, views: chain.NewViews(n.Dial(), n.Contracts), keys: gatetest.HostKeys(size), down: make(map[int]bool),
		handlers: make(map[p2p.PeerKey]map[string]func(context.Context, p2p.PeerKey, []byte) ([]byte, error)),
		sets:     gatetest.Keysets(t, size, 1, chaintest.RootKey()),
	}
	set, err := w.views.Latest().SetOf(t.Context(), 1)
	require.NoError(t, err)
	for i := range set { // the peer keys on chain are nobody's
		w.sets[0].Nodes[i].ID, w.sets[0].Nodes[i].Address = set[i].ID, set[i].Address
	}
	return w
}

// withAux gives all nodes auxiliary data: that of the tests of gg18, which protects nothing.
func (w *world) withAux() {
	w.t.Helper()
	raw, err := os.ReadFile("../../tss/gg18/testdata/aux.hex")
	require.NoError(w.t, err)
	public := make(map[int]*auxdata.Public)
	for i, line := range bytes.Fields(raw)[:size] {
		b, err := hex.DecodeString(string(line))
		require.NoError(w.t, err)
		w.sets[i].Aux, err = auxdata.ParsePrivate(b)
		require.NoError(w.t, err)
		public[i], w.sets[i].Public = w.sets[i].Aux.Public(), public
	}
}

// set is the nodes of the epoch.
func (w *world) set() []chain.Node { return w.sets[0].Nodes }

func (w *world) isDown(i int) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.down[i]
}

// peers is one node's end of the network for questions.
type peers struct {
	w    *world
	self int
}

func (p peers) HandleRequests(topic string, _ int, answer func(context.Context, p2p.PeerKey, []byte) ([]byte, error)) {
	p.w.mu.Lock()
	defer p.w.mu.Unlock()
	own := p2p.PeerKey(p.w.set()[p.self].PeerKey)
	if p.w.handlers[own] == nil {
		p.w.handlers[own] = make(map[string]func(context.Context, p2p.PeerKey, []byte) ([]byte, error))
	}
	p.w.handlers[own][topic] = answer
}

func (p peers) Request(ctx context.Context, to p2p.PeerKey, topic string, request []byte, limit int) ([]byte, error) {
	p.w.mu.Lock()
	answer := p.w.handlers[to][topic]
	p.w.mu.Unlock()
	if answer == nil || p.w.isDown(p.self) {
		return nil, errors.New("not reached")
	}
	out, err := answer(ctx, p2p.PeerKey(p.w.set()[p.self].PeerKey), request)
	if len(out) > limit {
		return nil, p2p.ErrFrameTooLarge
	}
	return out, err
}

func (p peers) Connected() map[p2p.PeerKey]bool {
	out := make(map[p2p.PeerKey]bool)
	for i, n := range p.w.set() {
		out[n.PeerKey] = i != p.self && !p.w.isDown(p.self) && !p.w.isDown(i)
	}
	return out
}

// node is what votes.
type node struct {
	*blame.Judge
	store *store.Store
	stop  func()
}

// open opens a node's database, which outlives the node.
func (w *world) open(now func() time.Time) *store.Store {
	w.t.Helper()
	s, err := store.Open(w.t.Context(), store.Options{Path: filepath.Join(w.t.TempDir(), "node.db"), Now: now})
	require.NoError(w.t, err)
	w.t.Cleanup(func() { require.NoError(w.t, s.Close()) })
	return s
}

// start runs a judge and what sends its transactions, until stop or the end of the test.
func (w *world) start(i int, db *store.Store, now func() time.Time) *node {
	w.t.Helper()
	client := w.Dial()
	txs, err := chain.NewTxManager(chain.TxConfig{
		Client: client, Store: db, Signer: chain.NewSigner(w.Nodes[slices.IndexFunc(w.Nodes, func(k *ecdsaKey) bool {
			return crypto.PubkeyToAddress(k.PublicKey) == w.set()[i].Address
		})]), Poll: 20 * time.Millisecond, Logger: quiet,
	})
	require.NoError(w.t, err)
	holder := new(keyset.Holder)
	holder.Add(w.sets[i])
	j := blame.New(blame.Config{
		Self: w.set()[i].Address, Store: db, Views: chain.NewViews(client, w.Contracts), Txs: txs, Tips: watcher.NewTips(store.Block{}),
		Keysets: holder, Peers: peers{w, i}, Every: 100 * time.Millisecond, Now: now, Log: quiet,
	})
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { _ = txs.Run(ctx) })
	wg.Go(func() { _ = j.Run(ctx) })
	stop := sync.OnceFunc(func() { cancel(); wg.Wait() })
	w.t.Cleanup(stop)
	return &node{j, db, stop}
}

// votes counts those against a node for a reason.
func (w *world) votes(of int, reason chain.Reason) uint64 {
	w.t.Helper()
	n, err := w.views.Latest().KickVotes(w.t.Context(), w.set()[of].ID, reason)
	require.NoError(w.t, err)
	return n
}

// kicked says whether a node is out.
func (w *world) kicked(of int) bool {
	w.t.Helper()
	open, err := w.views.Latest().Kickable(w.t.Context(), 1, w.set()[of].ID)
	require.NoError(w.t, err)
	return !open
}

// faults returns what a node holds against others in epoch 1.
func (w *world) faults(n *node) []store.Fault {
	w.t.Helper()
	out, err := n.store.Faults(w.t.Context(), 1)
	require.NoError(w.t, err)
	return out
}
