// Package api is the HTTP face of a node. It shows what is public: whether the node lives and is ready, and why not; what
// it is doing; what it decided about a request. And it answers the JavaScript SDK 7.4.0: the handshake, and shares of
// decryption keys for whoever meets the conditions.
//
// Threat line: everybody may ask, from any page. Bodies are bounded before they are read, slow requests are cut off, and
// no more are worked on at a time than the node can bear. What a share is given for is decided in package decrypt; here
// errors become codes, and what an endpoint said stays in the log.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/net/netutil"

	"github.com/conclave-network/conclave/watcher/store"
)

// Limits of connections.
const (
	maxHeader    = 16 << 10
	maxConns     = 256
	readTimeout  = 10 * time.Second
	writeTimeout = 60 * time.Second
	idleTimeout  = 60 * time.Second
)

// Block names a block.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Status is what /v1/status tells.
type Status struct {
	Node     common.Address          `json:"node"`
	Epoch    uint64                  `json:"epoch"` // 0 while the node serves none
	Phase    string                  `json:"phase"` // what it does or waits for
	Position int                     `json:"position"`
	N        int                     `json:"n"`
	K        int                     `json:"k"`
	Head     Block                   `json:"head"` // newest block of the chain
	Tip      Block                   `json:"tip"`  // newest block processed
	Peers    map[common.Address]bool `json:"peers"`
	Working  int                     `json:"working"` // requests being worked on
}

// Source tells what the node is doing. Its methods return at once.
type Source interface {
	// NotReady gives the reasons why the node cannot do its work now; none if it can.
	NotReady(ctx context.Context) []string
	Status(ctx context.Context) Status
	// Work returns the node's record of a request, or store.ErrNotFound.
	Work(ctx context.Context, id common.Hash) (store.Work, error)
}

// Server answers HTTP.
type Server struct {
	http   *http.Server
	listen net.Listener
}

// Listen takes the port. The error of a taken port names it.
func Listen(addr netip.AddrPort, src Source, sdk *SDK, log *slog.Logger) (*Server, error) {
	l, err := net.Listen("tcp", addr.String())
	if err != nil {
		return nil, fmt.Errorf("listen for HTTP on %s: %w", addr, err)
	}
	return &Server{listen: netutil.LimitListener(l, maxConns), http: &http.Server{
		Handler: Handler(src, sdk), MaxHeaderBytes: maxHeader, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}}, nil
}

// Run serves until ctx ends.
func (s *Server) Run(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		shut, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		_ = s.http.Shutdown(shut) // what hangs is closed below
		_ = s.http.Close()
	})
	defer stop()
	if err := s.http.Serve(s.listen); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return ctx.Err()
}

// Handler returns the routes. Without an SDK there are none of the SDK's.
func Handler(src Source, sdk *SDK) http.Handler {
	mux := http.NewServeMux()
	if sdk != nil {
		sdk.routes(mux)
	}
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]bool{"live": true})
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		reasons := src.NotReady(r.Context())
		code := http.StatusOK
		if len(reasons) > 0 {
			code = http.StatusServiceUnavailable
		}
		answer(w, code, map[string]any{"ready": len(reasons) == 0, "reasons": append([]string{}, reasons...)})
	})
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, r *http.Request) {
		answer(w, http.StatusOK, src.Status(r.Context()))
	})
	mux.HandleFunc("GET /v1/requests/{id}", func(w http.ResponseWriter, r *http.Request) { request(w, r, src) })
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		refuse(w, http.StatusNotFound, "no such route", "try /v1/status, /readyz, /livez or /v1/requests/{id}")
	})
	return mux
}

// signature is the answer's form in JSON.
type signature struct {
	R common.Hash `json:"r"`
	S common.Hash `json:"s"`
	V uint8       `json:"v"`
}

func request(w http.ResponseWriter, r *http.Request, src Source) {
	raw, err := hexutil.Decode(r.PathValue("id"))
	if err != nil || len(raw) != common.HashLength {
		refuse(w, http.StatusBadRequest, "request id is not 0x and 64 hex digits", "copy it from the SignatureRequested event")
		return
	}
	work, err := src.Work(r.Context(), common.Hash(raw))
	if errors.Is(err, store.ErrNotFound) {
		refuse(w, http.StatusNotFound, "this node has not seen the request", "its block may not be confirmed yet")
		return
	}
	if err != nil {
		refuse(w, http.StatusInternalServerError, "request cannot be read", "see the node's log")
		return
	}
	out := map[string]any{
		"requestId": work.RequestID, "status": work.Status, "reason": work.Reason,
		"pinnedBlock": work.Pinned.Number, "pinnedHash": work.Pinned.Hash, "attempts": work.Attempts, "signature": nil,
	}
	if s := work.Signature; s != nil {
		out["signature"] = signature{s.R, s.S, s.V}
	}
	answer(w, http.StatusOK, out)
}

func refuse(w http.ResponseWriter, code int, problem, hint string) {
	answer(w, code, map[string]string{"error": problem, "hint": hint})
}

func answer(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body) // the client went away
}
