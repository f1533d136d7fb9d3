package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/conclave-network/conclave/watcher/metrics"
)

// meter counts what comes over HTTP, and tells what the face knows of the node.
type meter struct {
	set     *metrics.Set
	limited atomic.Uint64
}

// newMeter reads from src whenever metrics are read. sdk may be nil.
func newMeter(set *metrics.Set, src Source, sdk *SDK) *meter {
	if set == nil {
		set = metrics.New()
	}
	m := &meter{set: set}
	set.Read(m.read(src, sdk))
	return m
}

// saw counts a request.
func (m *meter) saw(r *http.Request, status int, took time.Duration) {
	method := r.Method
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
	default:
		method = "other"
	}
	route := routeOf(r.Pattern)
	if route == "" {
		route = "none"
	}
	m.set.Count(metrics.HTTPRequests, route, method, strconv.Itoa(status))
	m.set.Observe(metrics.HTTPDuration, took, route)
}

// routeOf returns the path of a pattern, the same with and without a slash at its end.
func routeOf(pattern string) string {
	return strings.TrimSuffix(pattern[strings.Index(pattern, " ")+1:], "/{$}")
}

// handler answers with the metrics.
func (m *meter) handler() http.Handler { return m.set.Handler(writeTimeout * 3 / 4) }

// local answers programs on this machine only; to others the route is not there. What a reverse proxy brings comes from
// this machine too, so nothing that was forwarded counts, and no page may read it in its visitor's browser.
func (m *meter) local(f *face) http.HandlerFunc {
	h := m.handler()
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Del("Access-Control-Allow-Origin")
		if !remote(r.RemoteAddr).IsLoopback() || forwarded(r.Header) {
			fail(w, r, f.log, errNoRoute)
			return
		}
		h.ServeHTTP(w, r)
	}
}

func forwarded(h http.Header) bool {
	for _, name := range []string{"X-Forwarded-For", "Forwarded", "X-Real-Ip", "Via"} {
		if len(h.Values(name)) > 0 {
			return true
		}
	}
	return false
}

// read tells what the node says of itself, and the face of its limits.
func (m *meter) read(src Source, sdk *SDK) metrics.Source {
	return func(ctx context.Context, emit metrics.Emit) {
		st := src.Status(ctx)
		connected := 0
		for _, ok := range st.Peers {
			if ok {
				connected++
			}
		}
		emit(metrics.Ready, metrics.Bool(len(src.NotReady(ctx)) == 0))
		emit(metrics.HeadBlock, float64(st.Head.Number))
		emit(metrics.TipBlock, float64(st.Tip.Number))
		emit(metrics.Epoch, float64(st.Epoch))
		emit(metrics.Position, float64(st.Position))
		emit(metrics.SetSize, float64(st.N))
		emit(metrics.Threshold, float64(st.K))
		emit(metrics.PeersConnected, float64(connected))
		if st.N > 0 {
			emit(metrics.Reachable, float64(connected+1))
			emit(metrics.Margin, float64(connected+1-st.K))
		}
		emit(metrics.HTTPRefused, float64(m.limited.Load()), "caller")
		if sdk == nil {
			return
		}
		for c := range sdk.lanes {
			l := &sdk.lanes[c]
			emit(metrics.HTTPInFlight, float64(len(l.places)), lanes[c].name)
			emit(metrics.HTTPRefused, float64(l.refused.Load()), lanes[c].name)
		}
	}
}
