// Package ipfs keeps ciphertexts, and other files, on IPFS. Their CIDs are made and checked here, block by block, without
// trust in whoever serves them, and are those of `ipfs add --cid-version=1`. Writing goes to a node's RPC API, reading to a
// trustless gateway.
//
// Threat line: the node and the gateway may say anything. A CID that does not belong to the bytes is an error in both
// directions. Whoever keeps the blocks may stop to; pinning them is the user's affair.
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

	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/client/store"
)

// Scheme begins references: ipfs://CID.
const Scheme = "ipfs://"

const (
	timeout   = time.Minute // of one exchange
	maxAnswer = 64 << 10
	parallel  = 4 // blocks that are asked for at a time
	maxBlocks = store.MaxSize / (16 << 10)
)

// add tells Kubo to make the CIDs that package dag makes, whatever its own settings are, and to keep the file.
func add(version int) string {
	return fmt.Sprintf("/api/v0/add?cid-version=%d&raw-leaves=%t&chunker=size-%d&max-file-links=%d&pin=true",
		version, version == dag.V1, dag.ChunkSize, dag.MaxLinks)
}

// Store asks one node and one gateway, which may be the same.
type Store struct {
	API     string // URL below which /api/v0/add is; needed to Put
	Gateway string // URL below which /ipfs/CID is; needed to Get
	HTTP    *http.Client
}

func (s Store) client() *http.Client {
	if s.HTTP != nil {
		return s.HTTP
	}
	return &http.Client{Timeout: timeout}
}

// Put stores data as a file, pinned, and returns ipfs://CID.
func (s Store) Put(ctx context.Context, data []byte) (string, error) {
	return s.PutAs(ctx, data, dag.V1)
}

// PutAs is Put with a CID of version dag.V0 or dag.V1.
func (s Store) PutAs(ctx context.Context, data []byte, version int) (string, error) {
	if len(data) > store.MaxSize {
		return "", fmt.Errorf("put on IPFS: it %w: %d bytes, at most %d", store.ErrTooLarge, len(data), store.MaxSize)
	}
	want, err := dag.CID(data, version)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", "file")
	if err == nil {
		_, err = part.Write(data)
	}
	if err = errors.Join(err, w.Close()); err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(s.API, "/")+add(version), &form)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", bare(err))
	}
	req.Header.Set("Content-Type", w.FormDataContentType())
	raw, err := s.do(req, maxAnswer)
	if err != nil {
		return "", fmt.Errorf("put on IPFS: %w", err)
	}
	var said struct{ Hash string }
	if err := json.Unmarshal(raw, &said); err != nil || said.Hash != want.String() {
		return "", fmt.Errorf("put on IPFS: what the node stored %w", store.ErrAltered)
	}
	return Scheme + want.String(), nil
}

// Get reads ipfs://CID, a file or a raw block, and checks that the bytes are those that the CID names.
func (s Store) Get(ctx context.Context, reference string) ([]byte, error) {
	root, err := Parse(reference)
	if err != nil {
		return nil, err
	}
	data, err := dag.Read(ctx, root, s.block, dag.Limits{Bytes: store.MaxSize, Blocks: maxBlocks, Parallel: parallel})
	switch {
	case errors.Is(err, dag.ErrTooLong):
		err = fmt.Errorf("it %w: %w", store.ErrTooLarge, err)
	case errors.Is(err, dag.ErrMismatch):
		err = fmt.Errorf("what the gateway gave %w: %w", store.ErrAltered, err)
	}
	if err != nil {
		return nil, fmt.Errorf("get from IPFS: %w", err)
	}
	return data, nil
}

// block asks the gateway for one block.
func (s Store) block(ctx context.Context, c cid.Cid) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(s.Gateway, "/")+"/ipfs/"+c.String()+"?format=raw", nil)
	if err != nil {
		return nil, bare(err)
	}
	req.Header.Set("Accept", "application/vnd.ipld.raw")
	return s.do(req, dag.MaxBlock)
}

// Parse reads a reference. CIDs name files and raw blocks, hashed by SHA-256.
func Parse(reference string) (cid.Cid, error) {
	text, ok := strings.CutPrefix(reference, Scheme)
	if !ok {
		return cid.Undef, fmt.Errorf("%.80q %w: want %sCID", reference, store.ErrReference, Scheme)
	}
	c, err := dag.Parse(text)
	if err != nil {
		return cid.Undef, fmt.Errorf("%.80q %w: %w", reference, store.ErrReference, err)
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
