package dag

import (
	"crypto/sha256"
	"errors"
	"fmt"

	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
)

// Errors that callers tell apart.
var (
	// ErrCID means that a text is no CID.
	ErrCID = errors.New("is no CID")
	// ErrUnsupported means that a CID has a codec other than raw and dag-pb, or a hash other than SHA-256.
	ErrUnsupported = errors.New("is a CID of a kind that is not fetched")
	// ErrMismatch means that a block is not what its CID names.
	ErrMismatch = errors.New("is not the block that the CID names")
	// ErrNotFile means that a tree is sound, or may be, and no file: a directory, a link, other data.
	ErrNotFile = errors.New("is not a file")
	// ErrMalformed means that a tree contradicts itself. No other source can have a better one.
	ErrMalformed = errors.New("is a malformed file")
	// ErrTooLong means that a file has more bytes or blocks than were allowed.
	ErrTooLong = errors.New("is too long")
)

// MaxBlock is the size of the largest block that IPFS nodes pass on to each other, in bytes.
const MaxBlock = chunker.BlockSizeLimit

// maxText is longer than any CID of an allowed kind in any base.
const maxText = 128

// Parse reads a CID of version 0 or 1, in any base, of a block that can be fetched: raw or dag-pb, hashed by SHA-256. A
// CID that holds the data itself (identity) is refused with the others. Errors: ErrCID, ErrUnsupported.
func Parse(text string) (cid.Cid, error) {
	if len(text) > maxText {
		return cid.Undef, fmt.Errorf("%.60q… %w", text, ErrCID)
	}
	c, err := cid.Decode(text)
	if err != nil {
		return cid.Undef, fmt.Errorf("%q %w", text, ErrCID)
	}
	return c, Supported(c)
}

// Supported returns ErrUnsupported for a CID that Parse refuses.
func Supported(c cid.Cid) error {
	p := c.Prefix()
	if p.Codec != cid.Raw && p.Codec != cid.DagProtobuf || p.MhType != multihash.SHA2_256 || p.MhLength != sha256.Size {
		return fmt.Errorf("%.60s %w", c, ErrUnsupported)
	}
	return nil
}

// Digest is the hash in a supported CID. CIDs of one digest name the same bytes, whatever their version and codec.
func Digest(c cid.Cid) (d [sha256.Size]byte) {
	h := c.Hash()
	copy(d[:], h[len(h)-len(d):])
	return d
}

// Verify returns ErrMismatch unless data is what c names, ErrUnsupported unless c is supported.
func Verify(c cid.Cid, data []byte) error {
	if err := Supported(c); err != nil {
		return err
	}
	if sha256.Sum256(data) != Digest(c) {
		return fmt.Errorf("what came for %s %w", c, ErrMismatch)
	}
	return nil
}
