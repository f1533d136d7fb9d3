package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are what an operator's Prometheus reads. Labels have few values: the routes, methods and statuses that this
// node has, never what a client sent.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	limited  prometheus.Counter
}

// newMetrics registers everything. sdk may be nil.
func newMetrics(src Source, sdk *SDK) *metrics {
	refused := func(limit string) prometheus.Opts {
		return prometheus.Opts{
			Name: "conclave_http_refused_total", Help: "Requests refused by a limit: the caller's, or the places of a class.",
			ConstLabels: prometheus.Labels{"limit": limit},
		}
	}
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "conclave_http_requests_total", Help: "Requests answered.",
		}, []string{"route", "method", "code"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "conclave_http_request_duration_seconds", Help: "Time from a request's headers to the end of its answer.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60},
		}, []string{"route"}),
		limited: prometheus.NewCounter(prometheus.CounterOpts(refused("caller"))),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.limited, state{src},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	if sdk == nil {
		return m
	}
	for c := range sdk.lanes {
		l := &sdk.lanes[c]
		m.registry.MustRegister(
			prometheus.NewGaugeFunc(prometheus.GaugeOpts{
				Name: "conclave_http_in_flight", Help: "Requests that hold a place of their class.",
				ConstLabels: prometheus.Labels{"class": lanes[c].name},
			}, func() float64 { return float64(len(l.places)) }),
			prometheus.NewCounterFunc(prometheus.CounterOpts(refused(lanes[c].name)), func() float64 { return float64(l.refused.Load()) }),
		)
	}
	return m
}

// saw counts a request.
func (m *metrics) saw(r *http.Request, status int, took time.Duration) {
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
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(route).Observe(took.Seconds())
}

// routeOf returns the path of a pattern, the same with and without a slash at its end.
func routeOf(pattern string) string {
	return strings.TrimSuffix(pattern[strings.Index(pattern, " ")+1:], "/{$}")
}

// handler answers with the metrics.
func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: writeTimeout / 2})
}

// local answers programs on this machine only; to others the route is not there. What a reverse proxy brings comes from
// this machine too, so nothing that was forwarded counts, and no page may read it in its visitor's browser.
func (m *metrics) local(f *face) http.HandlerFunc {
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

// state is what the node tells of itself whenever metrics are read.
type state struct{ src Source }

var (
	headGauge    = gauge("conclave_head_block", "Newest block of the chain.")
	tipGauge     = gauge("conclave_tip_block", "Newest block processed.")
	epochGauge   = gauge("conclave_epoch", "Epoch that the node serves; 0 if none.")
	peersGauge   = gauge("conclave_peers_connected", "Other nodes of the epoch that are connected.")
	workingGauge = gauge("conclave_requests_working", "Requests of the chain that are being worked on.")
	readyGauge   = gauge("conclave_ready", "1 if the node can do its work now.")
)

func gauge(name, help string) *prometheus.Desc { return prometheus.NewDesc(name, help, nil, nil) }

// Describe names the gauges.
func (s state) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{headGauge, tipGauge, epochGauge, peersGauge, workingGauge, readyGauge} {
		to <- d
	}
}

// Collect reads them.
func (s state) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), writeTimeout/2)
	defer cancel()
	st := s.src.Status(ctx)
	peers, ready := 0, 0.0
	for _, connected := range st.Peers {
		if connected {
			peers++
		}
	}
	if len(s.src.NotReady(ctx)) == 0 {
		ready = 1
	}
	for _, m := range []struct {
		desc  *prometheus.Desc
		value float64
	}{
		{headGauge, float64(st.Head.Number)}, {tipGauge, float64(st.Tip.Number)}, {epochGauge, float64(st.Epoch)},
		{peersGauge, float64(peers)}, {workingGauge, float64(st.Working)}, {readyGauge, ready},
	} {
		to <- prometheus.MustNewConstMetric(m.desc, prometheus.GaugeValue, m.value)
	}
}
