package ipfs

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// shelf is the cache as bitswap sees it: to read from. Blocks get in by fetches alone.
type shelf struct{ *cache }

var _ blockstore.Blockstore = shelf{}

var errReadOnly = errors.New("blocks are not kept by bitswap")

// Has says whether a block is there.
func (s shelf) Has(_ context.Context, c cid.Cid) (bool, error) {
	if dag.Supported(c) != nil {
		return false, nil
	}
	_, ok := s.size(dag.Digest(c))
	return ok, nil
}

// GetSize returns a block's length.
func (s shelf) GetSize(_ context.Context, c cid.Cid) (int, error) {
	if dag.Supported(c) == nil {
		if size, ok := s.size(dag.Digest(c)); ok {
			return size, nil
		}
	}
	return -1, ipld.ErrNotFound{Cid: c}
}

// Get returns a block.
func (s shelf) Get(_ context.Context, c cid.Cid) (blocks.Block, error) {
	if dag.Supported(c) == nil {
		if data, ok := s.get(dag.Digest(c)); ok {
			return blocks.NewBlockWithCid(data, c)
		}
	}
	return nil, ipld.ErrNotFound{Cid: c}
}

// Put refuses.
func (s shelf) Put(context.Context, blocks.Block) error { return errReadOnly }

// PutMany refuses.
func (s shelf) PutMany(context.Context, []blocks.Block) error { return errReadOnly }

// DeleteBlock refuses.
func (s shelf) DeleteBlock(context.Context, cid.Cid) error { return errReadOnly }

// AllKeysChan refuses: nobody needs to know all that is kept.
func (s shelf) AllKeysChan(context.Context) (<-chan cid.Cid, error) { return nil, errReadOnly }

// What a node of the network may have sent to it: so much at once, then so much in a second. A question whether a block is
// here counts like the block.
const (
	allowance = 64 << 20 // bytes
	refill    = 4 << 20  // bytes in a second
	question  = 256      // bytes that any question counts at least
)

// meter counts what peers ask for. Those over their allowance are told that the block is not here, and get it elsewhere.
type meter struct {
	kept *cache
	mu   sync.Mutex
	of   map[peer.ID]*rate.Limiter // as many as nodes were ever registered
}

func newMeter(kept *cache) *meter { return &meter{kept: kept, of: make(map[peer.ID]*rate.Limiter)} }

// allows says whether a peer may have a block.
func (m *meter) allows(p peer.ID, c cid.Cid) bool {
	if dag.Supported(c) != nil {
		return false
	}
	size, _ := m.kept.size(dag.Digest(c))
	m.mu.Lock()
	defer m.mu.Unlock()
	l, ok := m.of[p]
	if !ok {
		l = rate.NewLimiter(refill, allowance)
		m.of[p] = l
	}
	return l.AllowN(time.Now(), max(size, question))
}
