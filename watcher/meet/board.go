package meet

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// Requester asks peers; *p2p.Host is one.
type Requester interface {
	Request(ctx context.Context, to p2p.PeerKey, topic string, request []byte, limit int) ([]byte, error)
}

// Config is what a Board works with.
type Config struct {
	Keysets *keyset.Holder
	Peers   Requester
	Sign    func(message []byte) []byte // with the node's peer key
	Log     *slog.Logger
}

// Times of the protocol.
const (
	hold   = 4 * time.Second        // how long a question is held before "not yet"
	again  = 250 * time.Millisecond // before a node that could not be asked, or knows nothing, is asked again
	linger = time.Minute            // how long a table stays after its run
)

// maxLingering bounds the tables that stay after their runs: the oldest go first.
const maxLingering = 256

// maxHeld bounds the bytes that one table holds.
const maxHeld = 8 << 20

// Board has the tables of this node's runs. It is safe for concurrent use.
type Board struct {
	Config
	mu        sync.Mutex
	tables    map[common.Hash]*Table
	lingering []*Table // closed, oldest first
	expected  map[common.Hash]*expected
}

// expected is a table that is not open yet, and that somebody waits for.
type expected struct {
	opened  chan struct{} // closed when it is
	waiting int           // how many wait
}

// New returns a Board. Its Answer must be registered for Topic.
func New(c Config) *Board {
	return &Board{Config: c, tables: make(map[common.Hash]*Table), expected: make(map[common.Hash]*expected)}
}

// Register lets a host's peers ask.
func (b *Board) Register(h *p2p.Host) { h.HandleWaiting(Topic, maxQuestion, maxWaiting, b.Answer) }

// Open makes the table of a run. A run that was before, and is made again, finds what it laid down then: nobody sees two
// values in one slot. Close must be called.
func (b *Board) Open(run common.Hash, keys *keyset.Keyset) *Table {
	b.mu.Lock()
	defer b.mu.Unlock()
	t := b.tables[run]
	if t == nil || t.keys.Epoch != keys.Epoch {
		t = &Table{board: b, run: run, keys: keys, slots: make(map[string]*slot)}
		b.tables[run] = t
	}
	t.users++
	t.begin()
	if e := b.expected[run]; e != nil {
		close(e.opened)
		delete(b.expected, run)
	}
	return t
}

// find returns the table of a run, waiting a while for it.
func (b *Board) find(ctx context.Context, q question) *Table {
	for {
		b.mu.Lock()
		if t := b.tables[q.run]; t != nil && t.keys.Epoch == q.epoch {
			b.mu.Unlock()
			return t
		}
		e := b.expected[q.run]
		if e == nil {
			e = &expected{opened: make(chan struct{})}
			b.expected[q.run] = e
		}
		e.waiting++
		b.mu.Unlock()
		var come bool
		select {
		case <-e.opened:
			come = true
		case <-ctx.Done():
		}
		b.mu.Lock()
		if e.waiting--; e.waiting == 0 && b.expected[q.run] == e {
			delete(b.expected, q.run)
		}
		b.mu.Unlock()
		if !come {
			return nil
		}
	}
}

// Answer answers a peer's question; it waits up to hold for the value.
func (b *Board) Answer(ctx context.Context, from p2p.PeerKey, raw []byte) ([]byte, error) {
	q, err := decodeQuestion(raw)
	if err != nil {
		return nil, err
	}
	keys, err := b.Keysets.Of(q.epoch)
	if err != nil {
		return nil, err
	}
	position, ok := keys.Position(from)
	if !ok {
		return nil, p2p.ErrUnknownPeer
	}
	wait := time.Duration(0)
	if q.wait {
		wait = hold
	}
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	t := b.find(ctx, q)
	if t == nil {
		return encodeAnswer(Unknown, Value{}), nil
	}
	return encodeAnswer(t.wait(ctx, q.slot, position)), nil
}

// closed keeps a table for who comes later, and forgets the oldest.
func (b *Board) closed(t *Table) {
	time.AfterFunc(linger, func() { b.forget(t) })
	b.mu.Lock()
	b.lingering = append(b.lingering, t)
	var oldest *Table
	if len(b.lingering) > maxLingering {
		oldest = b.lingering[0]
	}
	b.mu.Unlock()
	if oldest != nil {
		b.forget(oldest)
	}
}

func (b *Board) forget(t *Table) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, l := range b.lingering {
		if l == t {
			b.lingering = append(b.lingering[:i:i], b.lingering[i+1:]...)
			break
		}
	}
	if b.tables[t.run] == t && t.users == 0 {
		delete(b.tables, t.run)
	}
}
