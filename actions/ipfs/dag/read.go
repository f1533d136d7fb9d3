package dag

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"
	"golang.org/x/sync/errgroup"
)

// Limits of a file that is read.
type Limits struct {
	Bytes    int // of the file
	Blocks   int // of its tree, with repetitions
	Parallel int // blocks that are asked for at a time
}

// maxDepth is how many levels a tree may have. Three levels of Kubo's hold 1.4 GB.
const maxDepth = 8

// overhead is what a tree's blocks may have besides the file and a quarter of its size: one block full of anything.
const overhead = MaxBlock

// Read returns the bytes of the file that a CID names, or of the raw block. get gives the block of a supported CID, from
// anywhere: it is checked here. get is called concurrently, and for one CID once in each level of the tree.
//
// Errors: ErrUnsupported, ErrMismatch, ErrNotFile, ErrMalformed, ErrTooLong, and those of get.
func Read(ctx context.Context, root cid.Cid, get func(ctx context.Context, c cid.Cid) ([]byte, error), l Limits) ([]byte, error) {
	r := reader{get: get, limits: l, budget: l.Blocks - 1}
	level := []part{{cid: root, size: unknown}}
	for depth := 0; len(level) > 0; depth++ {
		if depth == maxDepth {
			return nil, fmt.Errorf("%s %w: more than %d levels", root, ErrMalformed, maxDepth)
		}
		blocks, err := r.fetch(ctx, level)
		if err != nil {
			return nil, err
		}
		var below []part
		for _, p := range level {
			children, err := r.open(p, blocks[p.cid])
			if err != nil {
				return nil, err
			}
			below = append(below, children...)
		}
		level = below
	}
	return r.assemble(), nil
}

// unknown is the size of a part that nobody declared: only the root's.
const unknown = -1

// part is a tree within the file's.
type part struct {
	cid    cid.Cid
	offset int // of its first byte in the file
	size   int // in bytes of the file, as the node above declares
}

// piece is what one block holds of the file.
type piece struct {
	offset int
	data   []byte
}

type reader struct {
	get    func(context.Context, cid.Cid) ([]byte, error)
	limits Limits
	budget int // blocks that may still be named
	got    atomic.Int64
	pieces []piece
}

// fetch gets the blocks of a level, each once, and checks them.
func (r *reader) fetch(ctx context.Context, level []part) (map[cid.Cid][]byte, error) {
	index := make(map[cid.Cid]int, len(level))
	var order []cid.Cid
	for _, p := range level {
		if _, ok := index[p.cid]; !ok {
			index[p.cid] = len(order)
			order = append(order, p.cid)
		}
	}
	data := make([][]byte, len(order))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(r.limits.Parallel, 1))
	for i, c := range order {
		group.Go(func() (err error) {
			if err = Supported(c); err != nil {
				return err
			}
			if data[i], err = r.get(ctx, c); err != nil {
				return err
			}
			if r.got.Add(int64(len(data[i]))) > int64(overhead+r.limits.Bytes+r.limits.Bytes/4) {
				return fmt.Errorf("%s %w: its blocks hold far more than a file of %d bytes", c, ErrTooLong, r.limits.Bytes)
			}
			return Verify(c, data[i])
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	blocks := make(map[cid.Cid][]byte, len(order))
	for c, i := range index {
		blocks[c] = data[i]
	}
	return blocks, nil
}

// open takes from a verified block what it holds of the file, and returns the parts that it names.
func (r *reader) open(p part, block []byte) ([]part, error) {
	if p.cid.Prefix().Codec == cid.Raw {
		return nil, r.take(p, len(block), block)
	}
	node, err := merkledag.DecodeProtobuf(block)
	if err != nil {
		return nil, fmt.Errorf("%s %w: no dag-pb", p.cid, ErrNotFile)
	}
	file, err := unixfs.FSNodeFromBytes(node.Data())
	if err != nil {
		return nil, fmt.Errorf("%s %w: no UnixFS", p.cid, ErrNotFile)
	}
	if t := file.Type(); t != unixfs.TFile && t != unixfs.TRaw {
		return nil, fmt.Errorf("%s %w but a UnixFS %s", p.cid, ErrNotFile, t)
	}
	sizes, links := file.BlockSizes(), node.Links()
	if len(sizes) != len(links) {
		return nil, fmt.Errorf("%s %w: %d sizes for %d parts", p.cid, ErrMalformed, len(sizes), len(links))
	}
	if len(links) > r.budget {
		return nil, fmt.Errorf("%s %w: more than %d blocks", p.cid, ErrTooLong, r.limits.Blocks)
	}
	r.budget -= len(links)
	if file.FileSize() > uint64(r.limits.Bytes) {
		return nil, fmt.Errorf("%s %w: %d bytes, %d are allowed", p.cid, ErrTooLong, file.FileSize(), r.limits.Bytes)
	}
	whole := int(file.FileSize())
	if err := r.take(p, whole, file.Data()); err != nil {
		return nil, err
	}
	parts, at := make([]part, len(links)), len(file.Data())
	for i, link := range links {
		if sizes[i] > uint64(whole-at) {
			return nil, fmt.Errorf("%s %w: its parts are longer than it", p.cid, ErrMalformed)
		}
		parts[i] = part{link.Cid, p.offset + at, int(sizes[i])}
		at += int(sizes[i])
	}
	if at != whole {
		return nil, fmt.Errorf("%s %w: its parts are shorter than it", p.cid, ErrMalformed)
	}
	return parts, nil
}

// take notes a part's own data, after checking that the part is as long as declared, and its data not longer.
func (r *reader) take(p part, size int, data []byte) error {
	switch {
	case p.size != unknown && p.size != size:
		return fmt.Errorf("%s %w: %d bytes where %d are declared", p.cid, ErrMalformed, size, p.size)
	case size > r.limits.Bytes:
		return fmt.Errorf("%s %w: %d bytes, %d are allowed", p.cid, ErrTooLong, size, r.limits.Bytes)
	case len(data) > size:
		return fmt.Errorf("%s %w: more data than it declares", p.cid, ErrMalformed)
	}
	if len(data) > 0 {
		r.pieces = append(r.pieces, piece{p.offset, data})
	}
	return nil
}

// assemble puts the pieces together. They cover the file: each node's parts add up to what it declares.
func (r *reader) assemble() []byte {
	slices.SortFunc(r.pieces, func(a, b piece) int { return a.offset - b.offset })
	out := []byte{}
	for _, p := range r.pieces {
		out = append(out, p.data...)
	}
	return out
}
