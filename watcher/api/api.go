// Package api is the HTTP face of a node. It shows what is public: whether the node lives and is ready, and why not; what
// it is doing; what it decided about a request. And it answers the JavaScript SDK 7.4.0: the handshake, and shares of
// decryption keys for whoever meets the conditions.
//
// Threat line: everybody may ask, from any page. Bodies are bounded before they are read, slow requests are cut off, each
// caller has a rate and a part of the connections, and no more is worked on at a time than the node can bear: see
// limits.go. Nobody is queued. What a share is given for is decided in package decrypt; here errors become codes, and
// what an endpoint said stays in the log. A caller who has many networks can use up the places, but cannot wedge them.
package api

import (
	"cmp"
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
	"golang.org/x/sync/errgroup"

	"github.com/conclave-network/conclave/watcher/backup"
	"github.com/conclave-network/conclave/watcher/metrics"
	"github.com/conclave-network/conclave/watcher/store"
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
	Working  int                     `json:"working"`          // requests being worked on
	Backup   *backup.Status          `json:"backup,omitempty"` // nil if the node makes no backups
	Faults   []Fault                 `json:"faults"`           // what this node holds against others in this epoch
}

// Fault is something that a node did and no honest node does.
type Fault struct {
	Node    uint64    `json:"node"`   // its id on chain
	Reason  string    `json:"reason"` // as the Staking contract names it
	Meaning string    `json:"meaning"`
	Remedy  string    `json:"remedy"` // for the node's operator
	Proven  bool      `json:"proven"` // to anybody, by what the node signed
	Since   time.Time `json:"since"`
}

// Source tells what the node is doing. Its methods return at once.
type Source interface {
	// NotReady gives the reasons why the node cannot do its work now; none if it can.
	NotReady(ctx context.Context) []string
	Status(ctx context.Context) Status
	// Work returns the node's record of a request, or store.ErrNotFound.
	Work(ctx context.Context, id common.Hash) (store.Work, error)
}

// Config is what a Server works with.
type Config struct {
	Addr           netip.AddrPort
	MetricsAddr    netip.AddrPort // for /metrics alone; if not valid, it is served at Addr, to this machine only
	TrustedProxies []netip.Prefix // whose X-Forwarded-For says who asks
	Source         Source
	SDK            *SDK // nil: none of the SDK's routes
	Facts          Facts
	Metrics        *metrics.Set // what /metrics serves; nil: what this package counts
	Log            *slog.Logger

	rates       rates         // tests have others
	readTimeout time.Duration // tests have less
}

// Server answers HTTP.
type Server struct {
	http, metrics     *http.Server
	listen, listenToo net.Listener // the second for metrics; nil without an address for them
}

// Listen takes the ports. The error of a taken port names it.
func Listen(c Config) (*Server, error) {
	c.rates, c.readTimeout = cmp.Or(c.rates, clientRates), cmp.Or(c.readTimeout, readTimeout)
	l, err := net.Listen("tcp", c.Addr.String())
	if err != nil {
		return nil, fmt.Errorf("listen for HTTP on %s: %w", c.Addr, err)
	}
	f := newFace(c)
	s := &Server{http: c.server(f), listen: shareOut(l, maxConns, maxClientConns, c.TrustedProxies)}
	if !c.MetricsAddr.IsValid() {
		return s, nil
	}
	too, err := net.Listen("tcp", c.MetricsAddr.String())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("listen for metrics on %s: %w", c.MetricsAddr, err), l.Close())
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", f.metrics.handler())
	s.metrics, s.listenToo = c.server(mux), shareOut(too, maxMetricsConns, maxMetricsConns, nil)
	return s, nil
}

func (c Config) server(h http.Handler) *http.Server {
	return &http.Server{
		Handler: h, MaxHeaderBytes: maxHeader, ReadTimeout: c.readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, ErrorLog: slog.NewLogLogger(c.Log.Handler(), slog.LevelDebug),
	}
}

// Run serves until ctx ends.
func (s *Server) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return serve(ctx, s.http, s.listen) })
	if s.metrics != nil {
		g.Go(func() error { return serve(ctx, s.metrics, s.listenToo) })
	}
	return g.Wait()
}

func serve(ctx context.Context, h *http.Server, l net.Listener) error {
	stop := context.AfterFunc(ctx, func() {
		shut, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		_ = h.Shutdown(shut) // what hangs is closed below
		_ = h.Close()
	})
	defer stop()
	if err := h.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return ctx.Err()
}

// newFace makes the routes, and what stands before them.
func newFace(c Config) *face {
	f := &face{
		routes: &router{ServeMux: http.NewServeMux()}, log: c.Log, trusted: c.TrustedProxies,
		clients: newClients(c.rates, maxClients),
	}
	if c.SDK != nil {
		c.SDK.routes(f.routes)
		f.routes.HandleFunc("GET /v1/network", c.SDK.network(c.Facts))
	}
	f.metrics = newMeter(c.Metrics, c.Source, c.SDK)
	if !c.MetricsAddr.IsValid() {
		f.routes.HandleFunc("GET /metrics", f.metrics.local(f))
	}
	f.status(c.Source)
	return f
}

// status adds the routes that tell what the node is doing.
func (f *face) status(src Source) {
	f.routes.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]bool{"live": true})
	})
	f.routes.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		reasons := src.NotReady(r.Context())
		code := http.StatusOK
		if len(reasons) > 0 {
			code = http.StatusServiceUnavailable
		}
		answer(w, code, map[string]any{"ready": len(reasons) == 0, "reasons": append([]string{}, reasons...)})
	})
	f.routes.HandleFunc("GET /v1/status", func(w http.ResponseWriter, r *http.Request) {
		answer(w, http.StatusOK, src.Status(r.Context()))
	})
	f.routes.HandleFunc("GET /v1/requests/{id}", func(w http.ResponseWriter, r *http.Request) { f.request(w, r, src) })
	f.routes.HandleFunc("GET /v1/openapi.yaml", serveOpenAPI)
}

// signature is the answer's form in JSON.
type signature struct {
	R common.Hash `json:"r"`
	S common.Hash `json:"s"`
	V uint8       `json:"v"`
}

func (f *face) request(w http.ResponseWriter, r *http.Request, src Source) {
	raw, err := hexutil.Decode(r.PathValue("id"))
	if err != nil || len(raw) != common.HashLength {
		fail(w, r, f.log, invalid("the request id is not 0x and 64 hex digits"))
		return
	}
	work, err := src.Work(r.Context(), common.Hash(raw))
	if errors.Is(err, store.ErrNotFound) {
		err = errUnknownRequest
	}
	if err != nil {
		fail(w, r, f.log, err)
		return
	}
	out := map[string]any{
		"requestId": work.RequestID, "status": work.Status, "reason": work.Reason,
		"pinnedBlock": work.Pinned.Number, "pinnedHash": work.Pinned.Hash, "attempts": work.Attempts, "scheme": work.Scheme.String(), "signature": nil,
	}
	switch s := work.Signature; {
	case s != nil && work.Scheme == store.EcdsaK256:
		out["signature"] = signature{s.R, s.S, s.V}
	case s != nil:
		out["signature"] = hexutil.Bytes(s.Ed25519())
	}
	answer(w, http.StatusOK, out)
}

func answer(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body) // the client went away
}
