package sign_test

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/receipt"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// patience is for a few signatures on a busy machine.
const patience = 2 * time.Minute

// network is a world whose nodes sign together over libp2p.
type network struct {
	*world
	stores  []*store.Store
	signers []*sign.Signer
	online  []*sign.Online
	keepers []*receipt.Keeper
	logs    logs

	mu   sync.Mutex
	sent func(node int) // called before a node sends a frame of a ceremony
}

// spy is a node's sender; the test learns when the node is in the middle of a ceremony.
type spy struct {
	*p2p.Host
	n    *network
	node int
}

func (s spy) Send(to p2p.PeerKey, topic string, data []byte) error {
	s.n.mu.Lock()
	f := s.n.sent
	s.n.mu.Unlock()
	if f != nil {
		f(s.node)
	}
	return s.Host.Send(to, topic, data)
}

func (n *network) onFrame(f func(node int)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.sent = f
}

func newNetwork(t *testing.T) *network {
	n := &network{world: newWorld(t)}
	start := time.Now()
	clock := func() time.Time { return gatetest.Now.Add(time.Since(start)) }
	gatetest.WithAux(t, n.sets)
	var hosts []*p2p.Host
	var peers []p2p.Peer
	for i, key := range gatetest.HostKeys(size) {
		addr := freePort(t)
		var ceremonies *ceremony.Manager
		log := n.logs.of(i)
		host, err := p2p.New(p2p.Config{Key: key, Listen: addr, Log: slog.New(slog.DiscardHandler), OnDisconnect: func(k p2p.PeerKey) { ceremonies.Lost(k) }})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, host.Close()) })
		ceremonies = ceremony.New(spy{host, n, i}, func(m []byte) []byte { return ed25519.Sign(key, m) }, log)
		host.HandleMessages(ceremony.Topic, ceremony.MaxFrame, ceremonies.Receive)
		n.stores = append(n.stores, openStore(t))
		signer := sign.New(sign.Config{
			ChainID: chaintest.ChainID, Coordinator: n.Contracts.Coordinator, AttemptBlocks: 5, Now: clock, Store: n.stores[i],
			Tips: n.tips, Keysets: n.gates[i].Keysets, Ceremonies: ceremonies, Send: host, Log: log,
		})
		host.HandleMessages(sign.Topic, sign.MaxMessage, signer.Receive)
		n.signers, n.gates[i].Now, n.gates[i].Log = append(n.signers, signer), clock, log
		n.online = append(n.online, n.world.online(i, signer, n.stores[i]))
		n.keep(i, host)
		n.online[i].Steps.Log = log
		hosts, peers = append(hosts, host), append(peers, p2p.Peer{Key: p2p.PeerKey(key.Public().(ed25519.PublicKey)), Addr: addr})
	}
	for _, h := range hosts {
		require.NoError(t, h.SetPeers(peers))
	}
	return n
}

// receipts are those of the network.
var receipts = form.Domain{ChainID: chaintest.ChainID, Staking: common.Address{1}}

// keep makes a node keep receipts.
func (n *network) keep(i int, host *p2p.Host) {
	key := chaintest.Key(fmt.Sprintf("node %d", i))
	n.sets[i].Nodes[i].Address = gatetest.Address(key)
	k := receipt.New(receipt.Config{
		Domain: receipts, Key: key, Store: n.stores[i], Keysets: n.gates[i].Keysets, Send: host, Keep: 100, Log: slog.New(slog.DiscardHandler),
	})
	host.HandleMessages(receipt.Topic, receipt.MaxMessage, k.Receive)
	n.keepers, n.online[i].Steps.Recorder = append(n.keepers, k), sign.Recorder{Store: n.stores[i], Receipts: k}
	run, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = k.Run(run)
	}()
	n.t.Cleanup(func() { stop(); <-done })
}

// receipted waits until nodes have a receipt with so many signatures of the set, and returns it.
func (n *network) receipted(id common.Hash, signatures int, nodes ...int) (out *form.Receipt) {
	n.t.Helper()
	member := func(a common.Address) (bool, error) {
		return slices.ContainsFunc(n.sets[0].Nodes, func(o chain.Node) bool { return o.Address == a }), nil
	}
	for _, i := range nodes {
		chaintest.Until(n.t, "the receipt is there", func() bool {
			r, err := n.keepers[i].Receipt(ctx, id)
			if err != nil {
				return false
			}
			out = r
			signed, err := r.Verify(receipts, form.Set{Needed: 3, Member: member})
			return err == nil && len(signed) == signatures
		})
	}
	return out
}

func freePort(t *testing.T) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return netip.MustParseAddrPort(l.Addr().String())
}

// result is what a node said.
type result struct {
	node int
	sign.Answer
	err error
}

// send asks some nodes at the same time; their answers come as they are made.
func (n *network) send(ctx context.Context, id string, nodes ...int) <-chan result {
	n.t.Helper()
	return n.sendFor(ctx, n.ask(owner, 0, "").Subject, id, nodes...)
}

// sendFor is send for another subject.
func (n *network) sendFor(ctx context.Context, what sign.Subject, id string, nodes ...int) <-chan result {
	n.t.Helper()
	out := make(chan result, len(nodes))
	for _, i := range nodes {
		ask := n.ask(owner, i, id)
		ask.Subject = what
		go func() {
			got, err := n.online[i].Sign(trail.Client(ctx, "client-"+id), ask)
			out <- result{i, got, err}
		}()
	}
	return out
}

// answers waits for as many answers, which must all be of one signature.
func (n *network) answers(in <-chan result, count int) (out []result) {
	n.t.Helper()
	limit := time.After(patience)
	for range count {
		select {
		case r := <-in:
			require.NoError(n.t, r.err, "node %d", r.node)
			if len(out) > 0 {
				require.Equal(n.t, out[0].Signature.R, r.Signature.R, "two signatures for one request")
			}
			out = append(out, r)
		case <-limit:
			require.Fail(n.t, "no answer in time")
		}
	}
	return out
}

// combine adds up the parts of all nodes, and returns who took part.
func (n *network) combine(results []result) map[int]bool {
	n.t.Helper()
	members := make(map[int]bool)
	var shares []ecdsashare.Share
	for _, r := range results {
		if r.IsMember {
			members[r.node] = true
			shares = append(shares, r.Share)
		}
	}
	pkp, err := sign.ParsePKP(n.public)
	require.NoError(n.t, err)
	digest := n.ask(owner, 0, "").Digest
	sig, err := ecdsashare.Combine(3, digest, pkp.Key, shares)
	require.NoError(n.t, err)
	key, err := crypto.SigToPub(digest[:], append(append(append([]byte{}, sig.R[:]...), sig.S[:]...), sig.V-27))
	require.NoError(n.t, err)
	require.Equal(n.t, n.pkp(), crypto.PubkeyToAddress(*key))
	return members
}

func (n *network) works(i int) []store.Work {
	n.t.Helper()
	ws, err := n.stores[i].Works(ctx)
	require.NoError(n.t, err)
	return ws
}

// forget has the others tell a node so much of requests that it does not know that it forgets what they said before.
func (n *network) forget(node int) {
	for from := range n.signers {
		for i := range 64 {
			ready := append([]byte{1}, crypto.Keccak256([]byte{byte(i)})...)
			ready = binary.BigEndian.AppendUint64(ready, 1) // epoch
			n.signers[node].Receive(n.sets[node].Peer(from), binary.BigEndian.AppendUint64(ready, 0))
		}
	}
}

// signsMessages has the PKP's Ed25519 key sign: the other protocol goes the same way.
func (n *network) signsMessages(all []int) {
	keyID, err := n.views().Latest().KeyID(ctx, n.token)
	require.NoError(n.t, err)
	key, err := derive.Ed25519PublicKey(n.sets[0].Keys.Ed25519.PublicKey(), keyID)
	require.NoError(n.t, err)
	message := []byte("a message, not a digest")
	first := n.answers(n.sendFor(ctx, sign.OfMessage(message), "a", all[:3]...), 3)
	for _, r := range first {
		require.True(n.t, r.IsMember)
		require.Zero(n.t, r.Share, "Ed25519 has no parts to add up")
		require.Equal(n.t, sign.Ed25519Key(key), r.Key)
		require.True(n.t, ed25519.Verify(key, message, r.Signature.Ed25519()))
	}
	late := n.answers(n.sendFor(ctx, sign.OfMessage(message), "a", 3), 1)
	require.Equal(n.t, first[0].Signature.R, late[0].Signature.R, "a node that comes late is told")
	again := n.answers(n.sendFor(ctx, sign.OfMessage(message), "a", all...), size)
	require.Equal(n.t, first[0].Signature.R, again[0].Signature.R, "the same signature, so no new ceremony")
	other := n.answers(n.sendFor(ctx, sign.OfMessage(message), "b", all...), size)
	require.NotEqual(n.t, first[0].Signature.R, other[0].Signature.R, "another request has other nonces")
	for i := range size {
		works := n.works(i)
		last := works[len(works)-1]
		require.Equal(n.t, store.SchnorrEd25519, last.Scheme)
		require.Equal(n.t, common.Hash(crypto.Keccak256Hash(message)), last.Digest)
	}
}

func TestNodesSignTogether(t *testing.T) {
	n := newNetwork(t)
	all := []int{0, 1, 2, 3}

	first := n.answers(n.send(ctx, "a", all...), size)
	require.Len(t, n.combine(first), 3, "one node is outside")
	r := n.receipted(first[0].ID, size, all...)
	require.Equal(t, form.Sign, r.Kind)
	require.Equal(t, n.ask(owner, 0, "").Digest, common.Hash(r.Digest))
	require.Len(t, r.Committee, 3, "the one outside signs the receipt too: it decided, and has the signature")
	sig := first[0].Signature
	require.Equal(t, crypto.Keccak256(sig.R[:], sig.S[:], []byte{sig.V}), r.Outcome[:])
	members := n.combine(first)
	require.Len(t, members, 3, "one node is outside")
	n.logs.tell(t, "client-a", members)
	again := n.answers(n.send(ctx, "a", all...), size)
	require.Equal(t, n.combine(first), n.combine(again))
	require.Equal(t, first[0].Signature.R, again[0].Signature.R, "the same signature, so no new ceremony")

	// Nodes that have not got the request are not needed, and one that gets it late is told.
	three := n.answers(n.send(ctx, "b", 0, 1, 2), 3)
	require.Len(t, n.combine(three), 3)
	n.receipted(three[0].ID, 3, 0, 1, 2)
	n.forget(3)
	late := n.answers(n.send(ctx, "b", 3), 1)
	require.False(t, late[0].IsMember)
	require.Equal(t, three[0].Signature.R, late[0].Signature.R)
	require.NotEqual(t, first[0].Signature.R, late[0].Signature.R, "another request, another signature")

	// A client that goes away in the middle of a ceremony ends it for nobody: not at its node, nor at the others.
	before := make(map[int]int)
	for i := range size {
		before[i] = len(n.works(i))
	}
	goes, leave := context.WithCancel(ctx)
	gone := n.send(goes, "c", 0)
	n.onFrame(func(node int) {
		if node == 0 {
			leave()
		}
	})
	rest := n.answers(n.send(ctx, "c", 1, 2), 2) // with node 0, or there are too few
	n.onFrame(nil)
	require.Error(t, goes.Err())
	gotten := n.answers(gone, 1)
	require.Len(t, n.combine(append(rest, gotten...)), 3)
	for i := range 3 {
		ws := n.works(i)
		require.Len(t, ws, before[i]+1)
		require.Equal(t, store.StatusSigned, ws[len(ws)-1].Status, "kept for who asks again")
	}

	n.signsMessages(all)

	// Asked alone, a node finds nobody. When the epoch is over it says so at once.
	alone := n.send(ctx, "d", 0)
	chaintest.Until(t, "the request is in hand", func() bool { return len(n.works(0)) == before[0]+4 })
	next := *n.sets[0]
	next.Epoch = 2
	gatetest.Hold(n.gates[0].Keysets, &next)
	select {
	case r := <-alone:
		require.ErrorIs(t, r.err, gate.ErrEpoch)
	case <-time.After(patience):
		require.Fail(t, "the request goes on")
	}
	require.Equal(t, common.Address(n.pkp()), addressOf(first[0].Key))
}
