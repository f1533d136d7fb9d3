package dag

import (
	"bytes"
	"context"
	"fmt"
	"io"

	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// How Kubo cuts files unless it is told otherwise. Both decide about CIDs.
const (
	ChunkSize = 256 << 10 // bytes in a leaf
	MaxLinks  = 174       // of a node to nodes below
)

// The versions of CIDs.
const (
	V0 = 0 // as ipfs add: Qm…
	V1 = 1 // as ipfs add --cid-version=1: bafk… for a file of one chunk, which is then one raw block, bafy… for others
)

// Build makes a file's blocks, gives each to keep, and returns the CID of their root, which is kept last. An error of r
// or keep ends it and is returned.
func Build(r io.Reader, version int, keep func(c cid.Cid, block []byte) error) (cid.Cid, error) {
	prefix, err := merkledag.PrefixForCidVersion(version)
	if err != nil {
		return cid.Undef, err
	}
	params := helpers.DagBuilderParams{
		Maxlinks: MaxLinks, RawLeaves: version == V1, CidBuilder: prefix, Dagserv: keeper{keep: keep},
	}
	builder, err := params.New(chunker.NewSizeSplitter(r, ChunkSize))
	if err != nil {
		return cid.Undef, fmt.Errorf("build file: %w", err)
	}
	root, err := balanced.Layout(builder)
	if err != nil {
		return cid.Undef, fmt.Errorf("build file: %w", err)
	}
	return root.Cid(), nil
}

// CID returns the CID that data has as a file.
func CID(data []byte, version int) (cid.Cid, error) {
	return Build(bytes.NewReader(data), version, func(cid.Cid, []byte) error { return nil })
}

// keeper is the place where boxo's importer puts blocks. It only ever adds, and reads nothing back.
type keeper struct {
	ipld.DAGService
	keep func(cid.Cid, []byte) error
}

// Add keeps one block.
func (k keeper) Add(_ context.Context, n ipld.Node) error { return k.keep(n.Cid(), n.RawData()) }

// AddMany keeps several.
func (k keeper) AddMany(ctx context.Context, nodes []ipld.Node) error {
	for _, n := range nodes {
		if err := k.Add(ctx, n); err != nil {
			return err
		}
	}
	return nil
}
