package bundle

import (
	"bytes"
	"fmt"

	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/exchange/offline"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/multiformats/go-multihash"
)

// chunk is into what ipfs add cuts a file.
const chunk = 256 << 10

// CIDs returns the CIDs of code: as one raw block, and as ipfs add makes it of a file.
func CIDs(code []byte) (v1, v0 string, err error) {
	raw, err := cid.Prefix{Version: 1, Codec: cid.Raw, MhType: multihash.SHA2_256, MhLength: -1}.Sum(code)
	if err != nil {
		return "", "", fmt.Errorf("compute the CID: %w", err)
	}
	store := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	params := helpers.DagBuilderParams{
		Maxlinks: helpers.DefaultLinksPerBlock, CidBuilder: merkledag.V0CidPrefix(),
		Dagserv: merkledag.NewDAGService(blockservice.New(store, offline.Exchange(store))),
	}
	builder, err := params.New(chunker.NewSizeSplitter(bytes.NewReader(code), chunk))
	if err != nil {
		return "", "", fmt.Errorf("compute the CID: %w", err)
	}
	root, err := balanced.Layout(builder)
	if err != nil {
		return "", "", fmt.Errorf("compute the CID: %w", err)
	}
	return raw.String(), root.Cid().String(), nil
}
