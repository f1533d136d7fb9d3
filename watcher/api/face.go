package api

import (
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"
	"net/netip"
	"path"
	"runtime/debug"
	"strings"
	"time"

	"github.com/conclave-network/conclave/watcher/trail"
)

// requestID is the header that ties one request of a client to what all nodes say of it.
const requestID = "X-Request-Id"

// ownIDs is how ids begin that a node gave.
const ownIDs = "node_"

// face is what every request passes before its route and after it: its id, the limits of its caller, metrics, the log.
type face struct {
	routes  *router
	log     *slog.Logger
	trusted []netip.Prefix
	clients *clients
	metrics *meter
}

// router is a ServeMux that knows its patterns.
type router struct {
	*http.ServeMux
	patterns []string
}

// HandleFunc adds a route.
func (m *router) HandleFunc(pattern string, h func(http.ResponseWriter, *http.Request)) {
	m.patterns = append(m.patterns, pattern)
	m.ServeMux.HandleFunc(pattern, h)
}

// ServeHTTP answers a request.
func (f *face) ServeHTTP(to http.ResponseWriter, r *http.Request) {
	start := time.Now()
	w := &observed{ResponseWriter: to}
	id := identify(r)
	r = r.WithContext(trail.Client(r.Context(), id))
	w.Header().Set(requestID, id)
	open(w)
	defer f.saw(w, r, start)
	defer f.recovered(w, r)
	wait := f.clients.take(caller(r, f.trusted), r.Method == http.MethodPost, start)
	if wait > 0 && r.URL.Path != "/livez" { // to be well does not depend on who else asks
		f.metrics.limited.Add(1)
		retryAfter(w, wait)
		fail(w, r, f.log, errRate)
		return
	}
	f.route(w, r)
}

// identify returns the request's id, as the client gave it or a new one, and makes sure that the header has it.
func identify(r *http.Request) string {
	id := r.Header.Get(requestID)
	if id == "" || len(id) > 128 || strings.ContainsFunc(id, func(c rune) bool { return c <= ' ' || c > '~' }) {
		var raw [16]byte
		_, _ = rand.Read(raw[:]) // never fails
		id = ownIDs + hex.EncodeToString(raw[:])
	}
	r.Header.Set(requestID, id)
	return id
}

// open lets pages of any origin ask, with the SDK's headers: authority is in the requests, not in the origin.
func open(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
	h.Set("Access-Control-Allow-Headers", "Content-Type, Accept, X-Lit-SDK-Version, X-Lit-SDK-Type, "+requestID)
	h.Set("Access-Control-Expose-Headers", requestID+", Retry-After")
	h.Set("Access-Control-Max-Age", "86400")
}

// route finds who answers. What the mux would say of requests without a route is no JSON, so it is said here.
func (f *face) route(w http.ResponseWriter, r *http.Request) {
	if _, pattern := f.routes.Handler(r); pattern != "" && clean(r.URL.Path) {
		trail.Log(r.Context(), f.log).Debug("request received", "route", pattern)
		f.routes.ServeHTTP(w, r)
		return
	}
	methods := f.methods(r)
	if len(methods) == 0 {
		fail(w, r, f.log, errNoRoute)
		return
	}
	w.Header().Set("Allow", strings.Join(append(methods, http.MethodOptions), ", "))
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fail(w, r, f.log, errMethod)
}

// methods are those that a request's path has a route for.
func (f *face) methods(r *http.Request) (methods []string) {
	if !clean(r.URL.Path) {
		return nil
	}
	for _, m := range []string{http.MethodGet, http.MethodHead, http.MethodPost} {
		other := r.WithContext(r.Context())
		other.Method = m
		if _, pattern := f.routes.Handler(other); pattern != "" {
			methods = append(methods, m)
		}
	}
	return methods
}

// clean reports whether the mux would take a path as it is; others it redirects.
func clean(p string) bool {
	return p == "/" || strings.HasPrefix(p, "/") && path.Clean(p) == strings.TrimSuffix(p, "/")
}

// recovered makes an answer of a panic. If an answer has begun, the client must see that it was cut off.
func (f *face) recovered(w *observed, r *http.Request) {
	fault := recover()
	if fault == nil {
		return
	}
	trail.Log(r.Context(), f.log).Error("handler panicked", "path", r.URL.Path, "panic", fault, "stack", string(debug.Stack()))
	if w.status != 0 {
		panic(http.ErrAbortHandler)
	}
	fail(w, r, f.log, errPanic)
}

// saw counts a request that is over, and logs it: never its body, nor its headers.
func (f *face) saw(w *observed, r *http.Request, start time.Time) {
	took := time.Since(start)
	f.metrics.saw(r, w.status, took)
	trail.Log(r.Context(), f.log).Debug("response", "method", r.Method, "path", r.URL.Path, "status", w.status, "duration", took)
}

// observed is a ResponseWriter that keeps the status.
type observed struct {
	http.ResponseWriter
	status int // 0 until an answer has begun
}

// WriteHeader begins an answer.
func (w *observed) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Write goes on with an answer.
func (w *observed) Write(p []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController find the connection.
func (w *observed) Unwrap() http.ResponseWriter { return w.ResponseWriter }
