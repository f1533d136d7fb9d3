package metrics

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// readTimeout bounds how long a Source may read.
const readTimeout = 5 * time.Second

// Emit says a value of a metric now, with as many labels as it declares, in their order.
type Emit func(m *Metric, value float64, labels ...string)

// Source tells what it knows when metrics are read. What it cannot find out it leaves out. It must return by ctx's end.
type Source func(ctx context.Context, emit Emit)

// Set holds what one node counts, and reads the rest when it is asked. It is safe for concurrent use.
type Set struct {
	registry   *prometheus.Registry
	counters   map[*Metric]*prometheus.CounterVec
	histograms map[*Metric]*prometheus.HistogramVec
	gauges     map[*Metric]*prometheus.Desc

	mu      sync.Mutex
	sources []Source
}

// New returns a set without values.
func New() *Set {
	s := &Set{
		registry: prometheus.NewRegistry(), counters: make(map[*Metric]*prometheus.CounterVec),
		histograms: make(map[*Metric]*prometheus.HistogramVec), gauges: make(map[*Metric]*prometheus.Desc),
	}
	for _, m := range all {
		switch {
		case m.Library:
		case m.Kind == Histogram:
			s.histograms[m] = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: m.Name, Help: m.Help, Buckets: m.buckets}, m.Labels)
			s.registry.MustRegister(s.histograms[m])
		case m.Kind == Counter && !m.kept:
			s.counters[m] = prometheus.NewCounterVec(prometheus.CounterOpts{Name: m.Name, Help: m.Help}, m.Labels)
			s.registry.MustRegister(s.counters[m])
		default:
			s.gauges[m] = prometheus.NewDesc(m.Name, m.Help, m.Labels, nil)
		}
	}
	s.registry.MustRegister(sources{s}, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return s
}

// Count counts an event.
func (s *Set) Count(m *Metric, labels ...string) { s.counters[m].WithLabelValues(labels...).Inc() }

// Begin makes a counter visible before its first event, so that the first one is seen as growth.
func (s *Set) Begin(m *Metric, labels ...string) { s.counters[m].WithLabelValues(labels...).Add(0) }

// Observe takes a duration into a histogram.
func (s *Set) Observe(m *Metric, took time.Duration, labels ...string) {
	s.histograms[m].WithLabelValues(labels...).Observe(took.Seconds())
}

// Read adds a source. Two sources must not tell of the same metric with the same labels.
func (s *Set) Read(src Source) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sources = append(s.sources, src)
}

// Handler answers Prometheus. What cannot be told is left out rather than hiding the rest.
func (s *Set) Handler(timeout time.Duration) http.Handler {
	return promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{
		MaxRequestsInFlight: 4, Timeout: timeout, ErrorHandling: promhttp.ContinueOnError,
	})
}

// sources is the collector of what is read.
type sources struct{ set *Set }

// Describe says nothing beforehand: what a source knows depends on the state of the node.
func (sources) Describe(chan<- *prometheus.Desc) {}

// Collect asks all sources at once.
func (c sources) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), readTimeout)
	defer cancel()
	c.set.mu.Lock()
	list := append([]Source(nil), c.set.sources...)
	c.set.mu.Unlock()
	var wg sync.WaitGroup
	for _, src := range list {
		wg.Go(func() {
			src(ctx, func(m *Metric, value float64, labels ...string) { to <- c.set.sample(m, value, labels) })
		})
	}
	wg.Wait()
}

func (s *Set) sample(m *Metric, value float64, labels []string) prometheus.Metric {
	kind := prometheus.GaugeValue
	if m.Kind == Counter {
		kind = prometheus.CounterValue
	}
	out, err := prometheus.NewConstMetric(s.gauges[m], kind, value, labels...)
	if err != nil {
		return prometheus.NewInvalidMetric(s.gauges[m], err)
	}
	return out
}

// Bool is a yes or no as a value.
func Bool(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}
