// Package ipfs is an IPFS node without peers, for development: blocks on disk, the gateway that public gateways run
// (boxo), and of the RPC API what writes: /api/v0/add.
//
// Threat line: it listens on one machine and takes writes from every program there, bounded in size and not in number.
// Nothing of it is meant for other machines: listen on the loopback only.
package ipfs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/boxo/exchange/offline"
	"github.com/ipfs/boxo/gateway"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	flatfs "github.com/ipfs/go-ds-flatfs"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// MaxFile is the size of the largest file that is taken, in bytes.
const MaxFile = 96 << 20

const stopGrace = 2 * time.Second

// Server is a running node.
type Server struct {
	listener net.Listener
	http     *http.Server
	disk     *flatfs.Datastore
	blocks   blockstore.Blockstore
	service  blockservice.BlockService
	ended    chan struct{}
}

// Start opens or makes the blocks in a folder and serves them at an address such as 127.0.0.1:0.
func Start(dir, address string) (*Server, error) {
	disk, err := flatfs.CreateOrOpen(dir, flatfs.NextToLast(2), true)
	if err != nil {
		return nil, fmt.Errorf("open IPFS blocks: %w", err)
	}
	s := &Server{disk: disk, blocks: blockstore.NewIdStore(blockstore.NewBlockstore(disk, blockstore.NoPrefix())), ended: make(chan struct{})}
	s.service = blockservice.New(s.blocks, offline.Exchange(s.blocks))
	backend, err := gateway.NewBlocksBackend(s.service)
	if err == nil {
		s.listener, err = net.Listen("tcp", address)
	}
	if err != nil {
		return nil, fmt.Errorf("start IPFS node: %w", errors.Join(err, disk.Close()))
	}
	s.http = &http.Server{
		Handler: s.routes(backend), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute,
		ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelDebug),
	}
	go func() {
		defer close(s.ended)
		_ = s.http.Serve(s.listener)
	}()
	return s, nil
}

// URL is where the node answers: both its gateway and its API.
func (s *Server) URL() string { return "http://" + s.listener.Addr().String() }

// Close stops the node. The blocks stay.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	_ = s.http.Shutdown(ctx) // what hangs is closed below
	err := s.http.Close()
	<-s.ended
	return errors.Join(err, s.service.Close(), s.disk.Close())
}

func (s *Server) routes(backend gateway.IPFSBackend) http.Handler {
	mux := http.NewServeMux()
	pages := gateway.NewHeaders(nil).ApplyCors().Wrap(gateway.NewHandler(gateway.Config{
		DeserializedResponses: true, NoDNSLink: true, DisableHTMLErrors: true,
	}, backend))
	mux.Handle("/ipfs/", pages)
	mux.HandleFunc("POST /api/v0/add", s.add)
	return mux
}

// add reads the first part of a form, stores it and answers as Kubo does.
func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	version := dag.V0
	switch r.URL.Query().Get("cid-version") {
	case "", "0":
	case "1":
		version = dag.V1
	default:
		refuse(w, http.StatusBadRequest, "CIDs have version 0 or 1")
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, MaxFile+64<<10) // the form around the data
	form, err := r.MultipartReader()
	if err != nil {
		refuse(w, http.StatusBadRequest, "the body is no multipart form")
		return
	}
	part, err := form.NextPart()
	if err != nil {
		refuse(w, http.StatusBadRequest, "the form is empty")
		return
	}
	counted := &io.LimitedReader{R: part, N: MaxFile + 1}
	out, err := s.addFile(r.Context(), version, counted)
	switch {
	case counted.N == 0 || errors.As(err, new(*http.MaxBytesError)):
		refuse(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("more than %d bytes", MaxFile))
	case err != nil:
		refuse(w, http.StatusInternalServerError, "it could not be stored")
	default:
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(out) // the client went away
	}
}

func refuse(w http.ResponseWriter, status int, problem string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"Message": problem, "Code": 0, "Type": "error"})
}

// addFile stores a file as UnixFS, with the CIDs of `ipfs add`, or of `ipfs add --cid-version=1`.
func (s *Server) addFile(ctx context.Context, version int, r io.Reader) (any, error) {
	size := 0
	root, err := dag.Build(r, version, func(c cid.Cid, data []byte) error {
		size += len(data)
		block, err := blocks.NewBlockWithCid(data, c)
		if err != nil {
			return err
		}
		return s.service.AddBlock(ctx, block)
	})
	if err != nil {
		return nil, err
	}
	return map[string]any{"Name": root.String(), "Hash": root.String(), "Size": fmt.Sprint(size)}, nil
}
