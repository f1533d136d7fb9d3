package receipt_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/receipt"
	"github.com/conclave-network/conclave/watcher/store"
)

const (
	size  = 4
	k     = 3
	epoch = 7
)

var (
	ctx    = context.Background()
	domain = form.Domain{ChainID: 31337, Staking: common.Address{5}}
	id     = common.Hash{1}
)

func TestMain(m *testing.M) {
	receipt.Hurry()
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"),
		goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine")) // of a library, for ever
}

func key(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("node"), []byte{byte(i)}))
	if err != nil {
		panic(err)
	}
	return k
}

func peer(i int) p2p.PeerKey { return p2p.PeerKey{byte(i + 1)} }

func address(i int) common.Address { return crypto.PubkeyToAddress(key(i).PublicKey) }

// keysOf is what a node knows of an epoch.
func keysOf(self int, epoch uint64) *keyset.Keyset {
	nodes := make([]chain.Node, size)
	for i := range nodes {
		nodes[i] = chain.Node{Address: address(i), PeerKey: peer(i)}
	}
	return &keyset.Keyset{Epoch: epoch, Self: self, Nodes: nodes}
}

// node is one keeper, which can be stopped and started over the same database.
type node struct {
	*receipt.Keeper
	w    *world
	i    int
	keys *keyset.Holder
	db   *store.Store
	stop func()
}

// world is four keepers on a network that a test cuts.
type world struct {
	t     *testing.T
	nodes [size]*node

	mu   sync.Mutex
	down map[[2]int]bool // from, to
	sent int
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, down: map[[2]int]bool{}}
	for i := range size {
		db, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db")})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, db.Close()) })
		w.nodes[i] = &node{w: w, i: i, db: db, keys: new(keyset.Holder)}
		w.nodes[i].keys.Add(keysOf(i, epoch))
		w.nodes[i].start()
	}
	t.Cleanup(func() {
		for _, n := range w.nodes {
			n.stop()
		}
	})
	return w
}

// start runs a new keeper: what the last one had in memory is gone.
func (n *node) start() {
	fresh := receipt.New(receipt.Config{
		Domain: domain, Key: key(n.i), Store: n.db, Keysets: n.keys, Send: n, Keep: 1000, Log: slog.New(slog.DiscardHandler),
	})
	n.w.mu.Lock()
	n.Keeper = fresh
	n.w.mu.Unlock()
	run, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = fresh.Run(run)
	}()
	n.stop = func() { cancel(); <-done }
}

// Send carries a message to another node, unless the test has cut the way.
func (n *node) Send(to p2p.PeerKey, topic string, data []byte) error {
	if topic != receipt.Topic || len(data) > receipt.MaxMessage {
		panic("not a message about receipts")
	}
	w, j := n.w, int(to[0])-1
	w.mu.Lock()
	cut, target := w.down[[2]int{n.i, j}], w.nodes[j].Keeper
	w.sent++
	w.mu.Unlock()
	if !cut {
		target.Receive(peer(n.i), data)
	}
	return nil
}

// cut takes a node off the network, or puts it back.
func (w *world) cut(i int, down bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for j := range size {
		w.down[[2]int{i, j}], w.down[[2]int{j, i}] = down, down
	}
}

func body() form.Body {
	return form.Body{
		Kind: form.Sign, RequestID: id, KeyID: common.Hash{2}, Digest: common.Hash{3}, Epoch: epoch, Committee: "\x00\x01\x02", Outcome: common.Hash{4},
	}
}

// op is what node i did: all the same, each at its own block.
func op(i int, change ...func(*form.Body)) receipt.Operation {
	b := body()
	for _, f := range change {
		f(&b)
	}
	return receipt.Operation{Body: b, Pinned: store.BlockRef{Number: uint64(100 + i), Hash: common.Hash{byte(i)}}}
}

func (w *world) made(nodes ...int) {
	for _, i := range nodes {
		w.nodes[i].Made(op(i))
	}
}

var members = func(a common.Address) (bool, error) {
	for i := range size {
		if a == address(i) {
			return true, nil
		}
	}
	return false, nil
}

// signers returns who signed what a node has; none if it has nothing.
func (n *node) signers(id common.Hash) int {
	n.w.t.Helper()
	r, err := n.Receipt(ctx, id)
	if err != nil {
		require.ErrorIs(n.w.t, err, store.ErrNotFound)
		return 0
	}
	got, _ := r.Verify(domain, form.Set{Needed: k, Member: members})
	require.Len(n.w.t, r.Parts, len(got), "every part that is kept counts")
	return len(got)
}

// reach waits until nodes have that many signatures.
func (w *world) reach(want int, nodes ...int) {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		for _, i := range nodes {
			if w.nodes[i].signers(id) != want {
				return false
			}
		}
		return true
	}, time.Minute, time.Millisecond)
}

func TestNodesThatDidTheSameSign(t *testing.T) {
	w := newWorld(t)
	w.made(0, 1, 2)
	w.reach(3, 0, 1, 2)
	require.Zero(t, w.nodes[3].signers(id), "who did nothing says nothing")
	r, err := w.nodes[0].Receipt(ctx, id)
	require.NoError(t, err)
	_, err = r.Verify(domain, form.Set{Needed: k, Member: members})
	require.NoError(t, err)
	for _, p := range r.Parts {
		require.Equal(t, common.Hash{byte(p.BlockNumber - 100)}, p.BlockHash, "each at its own block")
	}
	// One that comes later finds what was sent before, and all four have all.
	w.made(3)
	w.reach(4, 0, 1, 2, 3)
	w.made(0, 1, 2, 3)
	w.nodes[0].Made(op(0, func(b *form.Body) { b.Digest[0]++ }))
	w.nodes[1].Made(receipt.Operation{Body: form.Body{Kind: form.Decryption, RequestID: common.Hash{9}, Epoch: epoch}})
	require.Eventually(t, func() bool { return w.nodes[1].signers(common.Hash{9}) == 1 }, time.Minute, time.Millisecond)
	got, err := w.nodes[0].Receipt(ctx, id)
	require.NoError(t, err)
	require.Equal(t, body(), got.Body, "the first stays")
}

// Who did something else of the same request is not counted, and counts nobody.
func TestOtherBodiesAreNotCounted(t *testing.T) {
	w := newWorld(t)
	w.nodes[3].Made(op(3, func(b *form.Body) { b.Committee = "\x00\x01\x03" }))
	w.made(0, 1)
	w.reach(2, 0, 1)
	w.reach(1, 3)
	w.made(2)
	w.reach(3, 0, 1, 2)
	require.Equal(t, 1, w.nodes[3].signers(id))
}

func TestALostPartIsAskedFor(t *testing.T) {
	w := newWorld(t)
	w.cut(2, true)
	w.made(0, 1, 2)
	w.reach(2, 0, 1)
	w.reach(1, 2)
	w.cut(2, false)
	w.reach(3, 0, 1, 2)
}

// A node that was killed when it had signed sends its part after the next start, and gets what it missed.
func TestReceiptsAreCompletedAfterAStart(t *testing.T) {
	w := newWorld(t)
	w.cut(1, true)
	draft := w.nodes[1].Draft(op(1))
	w.nodes[1].stop() // before anything was told
	_, err := w.nodes[1].db.SetSigned(ctx, id, store.Signature{V: 27}, *draft)
	require.NoError(t, err)
	w.made(0, 2)
	w.reach(2, 0, 2)
	w.cut(1, false)
	w.nodes[1].start()
	w.reach(3, 0, 1, 2)
}

// Complete receipts are not talked about any more.
func TestSilenceWhenAllIsSaid(t *testing.T) {
	w := newWorld(t)
	w.made(0, 1, 2, 3)
	w.reach(4, 0, 1, 2, 3)
	count := func() int {
		w.mu.Lock()
		defer w.mu.Unlock()
		return w.sent
	}
	last, since := count(), time.Now()
	require.Eventually(t, func() bool {
		if now := count(); now != last {
			last, since = now, time.Now()
		}
		return time.Since(since) > 200*time.Millisecond // many times what nodes wait here
	}, time.Minute, time.Millisecond)
	require.LessOrEqual(t, last, size*(size-1)*10)
}

func message(wants byte, request common.Hash, epoch uint64, p form.Part) []byte {
	b := append([]byte{wants}, request[:]...)
	b = binary.BigEndian.AppendUint64(b, epoch)
	b = binary.BigEndian.AppendUint64(b, p.BlockNumber)
	return append(append(b, p.BlockHash[:]...), p.Signature[:]...)
}

func sign(t *testing.T, d form.Domain, i int, b form.Body) form.Part {
	t.Helper()
	p, err := d.Sign(key(i), b, 1, common.Hash{1})
	require.NoError(t, err)
	return p
}

func TestHostileParts(t *testing.T) {
	w := newWorld(t)
	n := w.nodes[0]
	w.cut(0, true)
	w.made(0)
	w.reach(1, 0)
	good := sign(t, domain, 1, body())
	other := body()
	other.Digest[0]++
	late := body()
	late.Epoch++
	for name, c := range map[string]struct {
		from p2p.PeerKey
		raw  []byte
	}{
		"forged signer":      {peer(2), message(0, id, epoch, good)},
		"replayed own":       {peer(2), message(0, id, epoch, sign(t, domain, 0, body()))},
		"sent as this node":  {peer(0), message(0, id, epoch, sign(t, domain, 0, body()))},
		"stranger":           {peer(9), message(0, id, epoch, sign(t, domain, 9, body()))},
		"another body":       {peer(1), message(0, id, epoch, sign(t, domain, 1, other))},
		"another chain":      {peer(1), message(0, id, epoch, sign(t, form.Domain{ChainID: 1, Staking: domain.Staking}, 1, body()))},
		"another contract":   {peer(1), message(0, id, epoch, sign(t, form.Domain{ChainID: domain.ChainID}, 1, body()))},
		"another epoch":      {peer(1), message(0, id, epoch+1, sign(t, domain, 1, late))},
		"this epoch's claim": {peer(1), message(0, id, epoch, sign(t, domain, 1, late))},
		"empty":              {peer(1), nil},
		"short":              {peer(1), message(0, id, epoch, good)[:receipt.MaxMessage-1]},
		"long":               {peer(1), append(message(0, id, epoch, good), 0)},
		"flag":               {peer(1), message(2, id, epoch, good)},
		"no signature":       {peer(1), message(1, id, epoch, form.Part{})},
	} {
		n.Receive(c.from, c.raw)
		// What comes after it has been looked at after it.
		mark := form.Body{Kind: form.Decryption, RequestID: crypto.Keccak256Hash([]byte(name)), Epoch: epoch}
		n.Made(receipt.Operation{Body: mark})
		n.Receive(peer(3), message(0, mark.RequestID, epoch, sign(t, domain, 3, mark)))
		require.Eventually(t, func() bool { return n.signers(mark.RequestID) == 2 }, time.Minute, time.Millisecond, name)
		require.Equal(t, 1, n.signers(id), name)
	}
	// After all that the honest part still counts, and only once.
	for range 3 {
		n.Receive(peer(1), message(1, id, epoch, good))
	}
	w.reach(2, 0)
	second, err := domain.Sign(key(1), body(), 2, common.Hash{2})
	require.NoError(t, err)
	n.Receive(peer(1), message(0, id, epoch, second))
	n.Receive(peer(2), message(0, id, epoch, sign(t, domain, 2, body())))
	w.reach(3, 0)
	r, err := n.Receipt(ctx, id)
	require.NoError(t, err)
	require.Contains(t, r.Parts, good, "the first of a node stays")
	require.NotContains(t, r.Parts, second)
}

// A peer that sends without end fills its own place only.
func TestFloodsAreBounded(t *testing.T) {
	w := newWorld(t)
	n := w.nodes[0]
	for i := range 4 * receipt.MaxMail {
		n.Receive(peer(3), message(1, common.Hash{0xf0, byte(i >> 8), byte(i)}, epoch, form.Part{}))
	}
	in, early := n.Held()
	require.LessOrEqual(t, in, receipt.MaxMail)
	require.LessOrEqual(t, early, receipt.MaxEarly)
	w.made(0, 1, 2)
	w.reach(3, 0, 1, 2)
}

// Nodes sign receipts of the epoch before as long as they serve it. When it is over they do not hear each other any more;
// what is there stays.
func TestReceiptsOutliveTheirEpoch(t *testing.T) {
	w := newWorld(t)
	w.made(0, 1)
	for i, n := range w.nodes {
		n.keys.Add(keysOf(i, epoch+1))
	}
	w.made(2)
	w.reach(3, 0, 1, 2)
	for _, n := range w.nodes {
		n.keys.Drop(epoch)
	}
	w.made(3)
	w.reach(1, 3)
	next := common.Hash{2}
	for i, n := range w.nodes {
		n.Made(op(i, func(b *form.Body) { b.RequestID, b.Epoch = next, epoch+1 }))
	}
	w.nodes[0].Receive(peer(3), message(1, id, epoch, sign(t, domain, 3, body())))
	require.Eventually(t, func() bool { return w.nodes[0].signers(next) == size }, time.Minute, time.Millisecond)
	w.reach(3, 0, 1, 2)
	require.Equal(t, 1, w.nodes[3].signers(id))
}

func TestANilKeeperKeepsNothing(*testing.T) {
	var none *receipt.Keeper
	none.Made(op(0))
	none.Stored(id)
	if none.Draft(op(0)) != nil {
		panic("a draft of nobody")
	}
}

// What is no receipt is none, and stops nothing.
func TestUnspeakableOperations(t *testing.T) {
	w := newWorld(t)
	require.Nil(t, w.nodes[0].Draft(op(0, func(b *form.Body) { b.Committee = "" })), "who signed is not known")
	w.nodes[0].Made(receipt.Operation{})
	w.nodes[0].Stored(common.Hash{8})
	w.made(0, 1, 2)
	w.reach(3, 0, 1, 2)
}

func FuzzReceive(f *testing.F) {
	f.Add([]byte{})
	f.Add(message(1, id, epoch, form.Part{Signature: form.Signature{64: 27}}))
	keys := new(keyset.Holder)
	keys.Add(keysOf(0, epoch))
	kept := receipt.New(receipt.Config{Domain: domain, Key: key(0), Keysets: keys, Log: slog.New(slog.DiscardHandler)})
	f.Fuzz(func(t *testing.T, raw []byte) {
		before, _ := kept.Held()
		kept.Receive(peer(1), raw)
		if after, _ := kept.Held(); after > before {
			require.Len(t, raw, receipt.MaxMessage)
		}
	})
}
