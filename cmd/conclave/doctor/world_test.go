package doctor

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/worker/workertest"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/node"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// workerBinary is the program that runs actions, built once.
var workerBinary string

func TestMain(m *testing.M) { workertest.Main(m, &workerBinary) }

// being is a registered node of the world: its keys, and what listens at its ports.
type being struct {
	key       ed25519.PrivateKey
	address   common.Address
	http, p2p uint16
	connected map[common.Address]bool // what it says of its peers

	host *p2p.Host
	stop context.CancelFunc
	over chan error
}

// NotReady, Status, Work and Receipt make a being an api.Source.
func (b *being) NotReady(context.Context) []string { return nil }

func (b *being) Status(context.Context) api.Status {
	return api.Status{Node: b.address, Phase: "serving", Peers: b.connected}
}

func (b *being) Work(context.Context, common.Hash) (store.Work, error) {
	return store.Work{}, store.ErrNotFound
}

func (b *being) Receipt(context.Context, common.Hash) (*receipt.Receipt, error) {
	return nil, store.ErrNotFound
}

var home = netip.AddrFrom4([4]byte{127, 0, 0, 1})

// live takes the ports, as a node that runs does.
func (b *being) live(t *testing.T) {
	t.Helper()
	var err error
	b.host, err = p2p.New(p2p.Config{Key: b.key, Listen: netip.AddrPortFrom(home, b.p2p), Log: quiet})
	require.NoError(t, err)
	face, err := api.Listen(api.Config{Addr: netip.AddrPortFrom(home, b.http), Source: b, Log: quiet})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	b.stop, b.over = cancel, make(chan error, 1)
	go func() { b.over <- face.Run(ctx) }()
}

// die lets go of the ports.
func (b *being) die(t *testing.T) {
	t.Helper()
	if b.stop == nil {
		return
	}
	b.stop()
	require.ErrorIs(t, <-b.over, context.Canceled)
	require.NoError(t, b.host.Close())
	b.stop = nil
}

// world is a network of four nodes in epoch 1. The patient is the first; the others are alive, it is not.
type world struct {
	t      *testing.T
	chain  *chaintest.Network
	self   *being
	peers  []*being
	id     *identity.Identity
	cfg    config.Config
	file   string
	config Config
}

func newWorld(t *testing.T) *world {
	// The kernel ends anvil with the thread that started it, and pools of workers give threads up: this one is ours.
	runtime.LockOSThread()
	w := &world{t: t, chain: chaintest.Deploy(t, chaintest.Start(t))}
	dir := t.TempDir()
	w.cfg = config.Config{
		Network: filepath.Join(dir, "network.json"), Data: filepath.Join(dir, "data"), Unlock: filepath.Join(dir, "unlock"),
		RPC: w.chain.Anvil.WS(), Listen: home, Confirmations: 1, LogLevel: "info", LogFormat: "text",
	}
	require.NoError(t, os.Mkdir(w.cfg.Data, 0o700))
	require.NoError(t, w.chain.File.Save(w.cfg.Network))
	var err error
	w.id, err = identity.Create(w.cfg.Data, w.cfg.Unlock)
	require.NoError(t, err)

	w.self = w.being(w.id.Peer(), w.id.Address())
	w.cfg.HTTPPort, w.cfg.P2PPort = w.self.http, w.self.p2p
	w.chain.JoinAs(w.id.Node(), chaintest.Key("staker/self"), w.self.registration(w.id.EncryptionKey()))
	for i := range 3 {
		_, key, err := ed25519.GenerateKey(nil)
		require.NoError(t, err)
		name := fmt.Sprint("node/", i)
		b := w.being(key, crypto.PubkeyToAddress(chaintest.Key(name).PublicKey))
		b.connected = map[common.Address]bool{w.id.Address(): true}
		w.chain.JoinAs(chaintest.Key(name), chaintest.Key("staker/"+name), b.registration(crypto.Keccak256Hash(key)))
		b.live(t)
		w.peers = append(w.peers, b)
	}
	w.chain.Genesis()
	w.chain.Send(w.id.Node(), w.chain.Contracts.Attestations, nil, chain.PackAttestation(1, chain.AttestationStatement{
		Evidence: common.Hash{7}, Measurement: common.Hash{1}, TCB: 1<<64 - 1, Product: "Milan",
	}))
	w.bind(chaintest.ChainID)
	w.file = filepath.Join(w.cfg.Data, config.File)
	w.save()
	w.config = Config{File: w.file, Worker: workerBinary}
	t.Cleanup(func() {
		for _, b := range append(w.peers, w.self) {
			b.die(t)
		}
	})
	return w
}

func (w *world) being(key ed25519.PrivateKey, address common.Address) *being {
	return &being{key: key, address: address, http: freePort(w.t), p2p: freePort(w.t)}
}

func freePort(t *testing.T) uint16 {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return netip.MustParseAddrPort(l.Addr().String()).Port()
}

func (b *being) registration(encryption [32]byte) staking.IStakingRegistration {
	ip := home.As4()
	return staking.IStakingRegistration{
		NodeAddress: b.address, Ipv4: binary.BigEndian.Uint32(ip[:]), Port: b.http, P2pPort: b.p2p,
		PeerKey: [32]byte(b.key.Public().(ed25519.PublicKey)), EncryptionKey: encryption,
	}
}

// save writes the configuration anew.
func (w *world) save() {
	w.t.Helper()
	require.NoError(w.t, os.RemoveAll(w.file))
	require.NoError(w.t, w.cfg.Save(w.file))
}

// database is the path of the node's.
func (w *world) database() string { return filepath.Join(w.cfg.Data, node.Database) }

// bind makes a fresh database for a chain.
func (w *world) bind(chainID uint64) {
	w.t.Helper()
	require.NoError(w.t, os.RemoveAll(w.database()))
	s, err := store.Open(w.t.Context(), store.Options{Path: w.database()})
	require.NoError(w.t, err)
	require.NoError(w.t, s.Bind(w.t.Context(), chainID, w.chain.Contracts.Staking))
	require.NoError(w.t, s.Close())
}

// examine returns what is found, by check.
func (w *world) examine() map[string]Finding {
	w.t.Helper()
	out := make(map[string]Finding)
	for _, f := range Examine(w.t.Context(), w.config) {
		require.NotContains(w.t, out, f.Check, "a check is made twice")
		require.Equal(w.t, f.State == OK, f.Remedy == "", "%+v", f)
		require.NotContains(w.t, f.Found, "hush", "an access key is shown")
		out[f.Check] = f
	}
	return out
}

// altered saves the network file after a change, until the test is over.
func (w *world) altered(t *testing.T, change func(*network.Network)) {
	t.Helper()
	n := *w.chain.File
	change(&n)
	require.NoError(t, n.Save(w.cfg.Network))
	t.Cleanup(func() { require.NoError(t, w.chain.File.Save(w.cfg.Network)) })
}

// proxy stands before the chain and answers calls that deny names with an error.
func (w *world) proxy(t *testing.T, deny func(method string, params []json.RawMessage) bool) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		raw, _ := io.ReadAll(r.Body)
		rw.Header().Set("Content-Type", "application/json")
		if json.Unmarshal(raw, &call) == nil && deny(call.Method, call.Params) {
			fmt.Fprintf(rw, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32000,"message":"missing trie node"}}`, call.ID)
			return
		}
		resp, err := http.Post(w.chain.Anvil.HTTP(), "application/json", bytes.NewReader(raw))
		if err != nil {
			rw.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		_, _ = io.Copy(rw, resp.Body)
	}))
	t.Cleanup(s.Close)
	return s.URL + "/hush"
}
