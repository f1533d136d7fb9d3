package metrics

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/stretchr/testify/require"
)

func TestDeclarationsAreWhole(t *testing.T) {
	name := regexp.MustCompile(`^(conclave|go|process)_[a-z_]+$`)
	seen, used := map[string]bool{}, map[string]bool{}
	for _, m := range All() {
		require.Regexp(t, name, m.Name)
		require.False(t, seen[m.Name], "%s is declared twice", m.Name)
		seen[m.Name] = true
		for _, text := range []string{m.Group, m.Help, m.Bad, m.Remedy} {
			require.NotEmpty(t, text, m.Name)
		}
		require.Equal(t, m.Alert == "", m.For == "", m.Name)
		require.Equal(t, m.Kind == Histogram, len(m.buckets) > 0, m.Name)
		require.Equal(t, m.Kind == Counter, strings.HasSuffix(m.Name, "_total"), m.Name)
		if m.Unit == "seconds" || m.Unit == "bytes" {
			require.Contains(t, m.Name, m.Unit)
		}
		for _, l := range m.Labels {
			require.Contains(t, labelValues, l, "%s: nobody says what the label's values are", m.Name)
			used[l] = true
		}
	}
	require.Len(t, used, len(labelValues), "a label is described that no metric has")
}

// names are the names under which a declared metric is read.
func names() map[string]bool {
	out := map[string]bool{}
	for _, m := range All() {
		if m.Kind != Histogram {
			out[m.Name] = true
			continue
		}
		for _, suffix := range []string{"_bucket", "_sum", "_count"} {
			out[m.Name+suffix] = true
		}
	}
	return out
}

// Prometheus's own parser reads the alerts, and they are about metrics that there are.
func TestAlertsAreValid(t *testing.T) {
	var in bytes.Buffer
	var alerts []*Metric
	for _, m := range All() {
		if m.Alert != "" {
			alerts = append(alerts, m)
			in.WriteString(m.Alert + "\n")
		}
	}
	cmd := exec.Command("go", "run", ".")
	cmd.Dir, cmd.Stdin = "../../tools/promql", &in
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	require.Len(t, lines, len(alerts))
	known := names()
	for i, m := range alerts {
		read := strings.Fields(lines[i])
		own := false
		for _, name := range read {
			require.True(t, known[name], "the alert of %s reads %s, which there is not", m.Name, name)
			own = own || strings.HasPrefix(name, m.Name)
		}
		require.True(t, own, "the alert of %s is not about it", m.Name)
	}
}

func TestRulesAreYAML(t *testing.T) {
	var rules struct {
		Groups []struct {
			Name  string
			Rules []struct {
				Alert, Expr, For string
				Annotations      map[string]string
			}
		}
	}
	parsed, err := yaml.Parser().Unmarshal([]byte(Rules()))
	require.NoError(t, err)
	raw, err := json.Marshal(parsed)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &rules))
	want, got := map[string]string{}, map[string]string{}
	for _, m := range All() {
		if m.Alert != "" {
			want[m.alertName()] = m.Alert
		}
	}
	for _, g := range rules.Groups {
		for _, r := range g.Rules {
			got[r.Alert] = r.Expr
			require.NotEmpty(t, r.Annotations["remedy"])
			require.Regexp(t, `^\d+[mh]$`, r.For)
		}
	}
	require.Equal(t, want, got)
}

func TestPagesAreFresh(t *testing.T) {
	for file, want := range map[string]string{"metrics.md": Page(), "alerts.yml": Rules()} {
		have, err := os.ReadFile("../../docs/" + file)
		require.NoError(t, err)
		require.Equal(t, want, string(have), "write it anew: go run ./tools/opsdocs")
	}
}

func TestSetCountsAndReads(t *testing.T) {
	s := New()
	s.Begin(Requests, "signature", "failed")
	s.Count(Requests, "signature", "answered")
	s.Observe(RequestDuration, 3*time.Second, "signature")
	s.Read(func(_ context.Context, emit Emit) {
		emit(Ready, Bool(true))
		emit(PeerConnected, Bool(false), "0x01")
		emit(ChainCalls, 7)
	})
	s.Read(func(_ context.Context, emit Emit) { emit(Epoch, 3) })
	text := served(t, s)
	for _, line := range []string{
		`conclave_requests_total{kind="signature",outcome="answered"} 1`, `conclave_requests_total{kind="signature",outcome="failed"} 0`,
		`conclave_request_duration_seconds_count{kind="signature"} 1`, `conclave_ready 1`, `conclave_peer_connected{peer="0x01"} 0`,
		`# TYPE conclave_chain_calls_total counter`, `conclave_chain_calls_total 7`, `conclave_epoch 3`, `# HELP conclave_ready ` + Ready.Help,
		`go_goroutines`, `process_resident_memory_bytes`,
	} {
		require.Contains(t, text, line)
	}
	// A source with the wrong number of labels is a fault of the program, which does not hide what others say.
	s.Read(func(_ context.Context, emit Emit) { emit(TipBlock, 1, "surplus") })
	text = served(t, s)
	require.Contains(t, text, "conclave_epoch 3")
	require.NotContains(t, text, TipBlock.Name)
}

// served is what Prometheus gets.
func served(t *testing.T, s *Set) string {
	t.Helper()
	rec := httptest.NewRecorder()
	s.Handler(time.Minute).ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	require.Equal(t, http.StatusOK, rec.Code)
	return rec.Body.String()
}
