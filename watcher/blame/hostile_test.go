package blame_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// hostile is the position of the node whose messages are bad.
const hostile = 3

// strike is what the hostile node does to its message of a round, in one ceremony.
type strike struct {
	name   string
	round  uint8
	direct bool
	change func(payload []byte, to int) []byte
	quick  bool // signatures are dear: the others are for CONCLAVE_ADVERSARY=all
}

func flip(p []byte, _ int) []byte { p[len(p)/2] ^= 1; return p }

// strikes has one for each message of a signature, and some for what the ceremony sees itself.
var strikes = []strike{
	{"ciphertext", 1, true, flip, true},
	{"commitment to Gamma", 1, false, flip, false},
	{"answers", 2, true, flip, false},
	{"two shares of theta", 3, false, func(p []byte, to int) []byte { p[len(p)/2] ^= byte(1 + to); return p }, true},
	{"Gamma", 4, false, flip, false},
	{"commitment to V and A, too short", 5, false, func(p []byte, _ int) []byte { return p[:len(p)-1] }, false},
	{"V and A", 6, false, flip, false},
	{"commitment to U and T", 7, false, flip, false},
	{"U and T", 8, false, flip, false},
	{"share of s", 9, false, flip, true},
}

// arena is a world whose nodes sign. What the hostile one sends in a ceremony passes through its strike.
type arena struct {
	*world
	signers    []*sign.Signer
	ceremonies []*ceremony.Manager
	nodes      []*node

	mu     sync.Mutex
	strike *strike
	ids    map[[32]byte]bool // the ceremony that is struck
	struck chan struct{}
}

type link struct {
	*arena
	self int
}

func (l link) Send(to p2p.PeerKey, topic string, data []byte) error {
	at := slices.IndexFunc(l.set(), func(n chain.Node) bool { return n.PeerKey == to })
	data = slices.Clone(data)
	if topic == ceremony.Topic && l.self == hostile {
		data = l.spoil(data, at)
	}
	from := p2p.PeerKey(l.set()[l.self].PeerKey)
	if topic == ceremony.Topic {
		l.ceremonies[at].Receive(from, data)
	} else {
		l.signers[at].Receive(from, data)
	}
	return nil
}

// spoil changes a frame of the hostile node's and signs it anew: kind 1 | id 32 | round 1 | direct 1 | signature 64 | payload.
func (a *arena) spoil(f []byte, to int) []byte {
	const head, signature = 1 + 32 + 1 + 1, 64
	a.mu.Lock()
	defer a.mu.Unlock()
	if f[0] != 1 || a.strike == nil || f[33] != a.strike.round || f[34] == 1 != a.strike.direct {
		return f
	}
	id := [32]byte(f[1:33])
	if len(a.ids) == 0 {
		close(a.struck)
	} else if !a.ids[id] {
		return f // another ceremony of the same request
	}
	a.ids[id] = true
	if a.strike.direct {
		return append(f[:head:head], a.strike.change(f[head:], to)...)
	}
	payload := a.strike.change(slices.Clone(f[head+signature:]), to)
	said := ceremony.Statement{
		Protocol: gg18.Protocol, Epoch: 1, ID: id, Round: f[33], From: hostile, Hash: sha256.Sum256(payload),
	}.Bytes()
	return slices.Concat(f[:head], ed25519.Sign(a.keys[hostile], said), payload)
}

func newArena(t *testing.T) *arena {
	t.Helper()
	a := &arena{world: newWorld(t)}
	a.withAux()
	for i := range size {
		db := a.open(time.Now)
		var n *node
		report := func(string, []chain.Node, error) {}
		if i != hostile {
			n = a.start(i, db, time.Now)
			report = n.Report
		} else {
			n = &node{store: db}
		}
		holder := new(keyset.Holder)
		holder.Add(a.sets[i])
		key := a.keys[i]
		m := ceremony.New(link{a, i}, func(b []byte) []byte { return ed25519.Sign(key, b) }, quiet)
		a.nodes, a.ceremonies = append(a.nodes, n), append(a.ceremonies, m)
		a.signers = append(a.signers, sign.New(sign.Config{
			ChainID: chaintest.ChainID, Coordinator: a.Contracts.Coordinator, AttemptBlocks: 5, Now: time.Now, Store: db,
			Tips: watcher.NewTips(store.Block{}), Keysets: holder, Ceremonies: m, Send: link{a, i}, Blame: report, Log: quiet,
		}))
	}
	return a
}

// ask has a node answer a request.
func (a *arena) ask(id common.Hash, node int, out chan<- store.Signature) {
	req := watcher.Request{
		ID: id, TokenID: new(big.Int), Digest: crypto.Keccak256Hash(id[:]), Epoch: 1, Deadline: time.Now().Add(5 * time.Minute),
	}
	go func() {
		sig, err := a.signers[node].Sign(context.Background(), req, func(ctx context.Context) (watcher.Decision, error) {
			_, err := a.nodes[node].store.SetSeen(ctx, id)
			return watcher.Decision{Allowed: true, KeyID: common.Hash{1}}, err
		})
		if err != nil {
			a.t.Errorf("node %d: %v", node, err)
		}
		out <- sig
	}()
}

// A hostile member that sends a bad message in each round costs attempts and no request. Whatever shows who did it names
// nobody else, and in the end its fellows have kicked it.
func TestHostileMember(t *testing.T) {
	a := newArena(t)
	honest := []int{0, 1, 2}
	for i, s := range strikes {
		if !s.quick && os.Getenv("CONCLAVE_ADVERSARY") != "all" {
			continue
		}
		a.mu.Lock()
		a.strike, a.ids, a.struck = &s, make(map[[32]byte]bool), make(chan struct{})
		a.mu.Unlock()
		id := common.Hash(crypto.Keccak256([]byte(s.name)))
		out := make(chan store.Signature, size)
		last := honest[i%len(honest)] // it comes when the others have met the hostile one
		for p := range size {
			if p != last {
				a.ask(id, p, out)
			}
		}
		select {
		case <-a.struck:
		case <-time.After(2 * time.Minute):
			require.Fail(t, "the hostile node was not asked", s.name)
		}
		a.ask(id, last, out)
		var first store.Signature
		for n := range size {
			select {
			case sig := <-out:
				if n == 0 {
					first = sig
				}
				require.Equal(t, first.R, sig.R, "%s: two signatures", s.name)
			case <-time.After(4 * time.Minute):
				require.Fail(t, "request not answered", s.name)
			}
		}
		for _, p := range honest {
			for _, f := range a.faults(a.nodes[p]) {
				require.Equal(t, a.set()[hostile].ID, f.Node, "%s: an honest node is blamed: %s", s.name, f.Detail)
			}
		}
	}
	chaintest.Until(t, "the kick", func() bool { return a.kicked(hostile) })
	for _, p := range honest {
		require.False(t, a.kicked(p))
		require.NotEmpty(t, a.faults(a.nodes[p]))
	}
}
