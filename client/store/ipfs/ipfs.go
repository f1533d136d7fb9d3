// Package ipfs keeps ciphertexts on IPFS: as one raw block, so that its CID is the hash of the bytes themselves and is
// checked here, without trust in whoever serves it. Writing goes to a node's RPC API, reading to a trustless gateway.
//
// Threat line: the node and the gateway may say anything. A CID that does not belong to the bytes is an error in both
// directions. Whoever keeps the block may stop to; pinning it is the user's affair.
package ipfs

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/conclave-network/conclave/client/store"
)

// Scheme begins references: ipfs://CID.
const Scheme = "ipfs://"

// MaxSize is the size of the largest block that IPFS nodes pass on to each other.
const MaxSize = 1 << 20

const (
	timeout   = time.Minute
	maxAnswer = 64 << 10
)

// prefix is how CIDs are made: version 1, raw, SHA-256.
var prefix = cid.Prefix{Version: 1, Codec: cid.Raw, MhType: multihash.SHA2_256, MhLength: -1}

// Store asks one node and one gateway, which may be the same.
type Store struct {
	API     string // URL below which /api/v0/block/put is; needed to Put
	Gateway string // URL below which /ipfs/CID is; needed to Get
	HTTP    *http.Client
}

func (s Store) client() *http.Client {
	if s.HTTP != nil {
		return s.HTTP
	}
	return &http.Client{Timeout: timeout}
}

// Put stores data as one block, pinned, and returns ipfs://CID.
func (s Store) Put(ctx context.Context, data []byte) (string, error) {
	if len(data) > MaxSize {
		return "", fmt.Errorf("put on IPFS: it %w: %d bytes, a block has at most %d", store.ErrTooLarge, len(data), MaxSize)
	}
	want, err := prefix.Sum(data)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("data", "block")
	if err == nil {
		_, err = part.Write(data)
	}
	if err = errors.Join(err, w.Close()); err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost,
		strings.TrimSuffix(s.API, "/")+"/api/v0/block/put?cid-codec=raw&mhtype=sha2-256&pin=true", &form)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", bare(err))
	}
	req.Header.Set("Content-Type", w.FormDataContentType())
	raw, err := s.do(req, maxAnswer)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	var said struct{ Key string }
	if err := json.Unmarshal(raw, &said); err != nil || said.Key != want.String() {
		return "", fmt.Errorf("put on IPFS: what the node stored %w", store.ErrAltered)
	}
	return Scheme + want.String(), nil
}

// Get reads ipfs://CID and checks that the bytes are those that the CID names.
func (s Store) Get(ctx context.Context, reference string) ([]byte, error) {
	want, err := Parse(reference)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(s.Gateway, "/")+"/ipfs/"+want.String()+"?format=raw", nil)
	if err != nil {
		return nil, fmt.Errorf("get from IPFS: %w", bare(err))
	}
	req.Header.Set("Accept", "application/vnd.ipld.raw")
	data, err := s.do(req, MaxSize)
	if err != nil {
		return nil, fmt.Errorf("get from IPFS: %w", err)
	}
	if got, err := want.Prefix().Sum(data); err != nil || !got.Equals(want) {
		return nil, fmt.Errorf("get from IPFS: what the gateway gave %w", store.ErrAltered)
	}
	return data, nil
}

// Parse reads a reference. Only CIDs of raw blocks hashed by SHA-256 name ciphertexts.
func Parse(reference string) (cid.Cid, error) {
	text, ok := strings.CutPrefix(reference, Scheme)
	if !ok || len(text) > 128 {
		return cid.Undef, fmt.Errorf("%.80q %w: want %sCID", reference, store.ErrReference, Scheme)
	}
	c, err := cid.Decode(text)
	if err != nil {
		return cid.Undef, fmt.Errorf("%.80q %w: %w", reference, store.ErrReference, err)
	}
	if p := c.Prefix(); p.Codec != cid.Raw || p.MhType != multihash.SHA2_256 || p.MhLength != 32 {
		return cid.Undef, fmt.Errorf("%.80q %w: it is not the CID of a raw block with SHA-256", reference, store.ErrReference)
	}
	return c, nil
}

// do gives the body of a good answer, of at most so many bytes.
func (s Store) do(req *http.Request, most int) ([]byte, error) {
	res, err := s.client().Do(req)
	if err != nil {
		return nil, bare(err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusNotFound || res.StatusCode == http.StatusGone:
		return nil, fmt.Errorf("it %w", store.ErrNotFound)
	case res.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("the server answers %d %s", res.StatusCode, http.StatusText(res.StatusCode))
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, int64(most)+1))
	if err == nil && len(data) > most {
		err = fmt.Errorf("it %w: more than %d bytes", store.ErrTooLarge, most)
	}
	return data, err
}

// bare strips the URL, which may hold an access key, from an error.
func bare(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}
