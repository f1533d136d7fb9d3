package metrics

// Kind is the kind of a metric, in Prometheus's word for it.
type Kind string

// The kinds.
const (
	Counter   Kind = "counter"
	Gauge     Kind = "gauge"
	Histogram Kind = "histogram"
)

// Metric declares one metric.
type Metric struct {
	Group   string
	Name    string
	Kind    Kind
	Unit    string   // of its values; empty for counts and yes (1) or no (0)
	Labels  []string // names out of labelValues
	Help    string   // what it says
	Bad     string   // what a bad value means
	Alert   string   // PromQL of an alert; empty: to look at only
	For     string   // how long the alert's expression must hold
	Remedy  string   // what to do
	Library bool     // comes from the collectors of client_golang

	kept    bool // a counter whose value a part of the node keeps: it is read, not counted in the Set
	buckets []float64
}

// labelValues says of every label what its values are. There are no others.
var labelValues = map[string]string{
	"class":    "`cheap`, `signing`, `running`: see Limits in operations.md",
	"code":     "of HTTP the status; of actions `ok`, `error` (not run) or a code of [reasons.md](reasons.md#actions)",
	"kind":     "`signature` or `action`",
	"limit":    "`caller`, or the class whose places were full",
	"method":   "`GET`, `HEAD`, `POST`, `OPTIONS`, `other`",
	"outcome":  "how it ended; each metric names its own",
	"peer":     "address of a registered node",
	"pool":     "`requests`, or `checks` for conditions and signing in",
	"proven":   "`true` if evidence names the peer, `false` if it was silent, lost, or accused by another",
	"protocol": "of the machines in `tss/`, such as `gg18/sign`",
	"route":    "a path of openapi.yaml, or `none`",
	"stage":    "`none`, `begun`, `staged`, `live`, `erased`",
	"state":    "`Active`, `NextValidatorSetLocked`, `ReadyForNextEpoch`, `Unlocked`, `Paused`, `Restore`",
	"status":   "`pending`, `cancelling`, `mined`",
	"version":  "of the node's program",
}

// all is every declared metric, in the order of the files of this package.
var all []*Metric

func declare(m Metric) *Metric {
	all = append(all, &m)
	return &m
}

// All returns every metric, in the order of the page.
func All() []*Metric { return append([]*Metric(nil), all...) }

// seconds are buckets for what takes from a millisecond to a minute and a half.
var seconds = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 90}
