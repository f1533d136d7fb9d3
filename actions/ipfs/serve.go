package ipfs

import (
	"context"
	"errors"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"

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
