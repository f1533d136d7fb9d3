package metrics

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

const pageHead = `# Metrics

Made from the declarations in ` + "`watcher/metrics`" + ` by ` + "`scripts/generate`" + `; do not edit. How ` + "`/metrics`" + ` is reached: see
[operations.md](operations.md#metrics). The alerts below are in [alerts.yml](alerts.yml), as Prometheus loads them
(` + "`rule_files`" + `); they expect that nodes are scraped as job ` + "`conclave`" + `:

` + "```yaml" + `
scrape_configs:
  - job_name: conclave
    static_configs: [{targets: ["127.0.0.1:7470"]}]   # metrics_listen, or the HTTP port on the node's own machine
` + "```" + `

What is only counted since the process began starts at 0 with it. A value that the node cannot find out now is left out: what
it reads from the chain, for example, while the endpoint is down.

`

const labelsHead = `## Labels

No label holds what a client, a peer or an action sent.

| label | values |
| --- | --- |
`

// Page is docs/metrics.md.
func Page() string {
	var b strings.Builder
	b.WriteString(pageHead)
	b.WriteString(labelsHead)
	for _, name := range slices.Sorted(maps.Keys(labelValues)) {
		fmt.Fprintf(&b, "| `%s` | %s |\n", name, labelValues[name])
	}
	group := ""
	for _, m := range all {
		if m.Group != group {
			group = m.Group
			fmt.Fprintf(&b, "\n## %s\n", group)
		}
		m.section(&b)
	}
	return b.String()
}

func (m *Metric) section(b *strings.Builder) {
	fmt.Fprintf(b, "\n### `%s`\n\n%s", m.Name, m.Kind)
	if m.Unit != "" {
		fmt.Fprintf(b, ", in %s", m.Unit)
	}
	if len(m.Labels) > 0 {
		fmt.Fprintf(b, ", by `%s`", strings.Join(m.Labels, "`, `"))
	}
	fmt.Fprintf(b, ". %s\n\n- **Bad:** %s\n- **Remedy:** %s\n", m.Help, m.Bad, m.Remedy)
	if m.Alert != "" {
		fmt.Fprintf(b, "- **Alert** after %s:\n\n```promql\n%s\n```\n", m.For, m.Alert)
	}
}

// Rules is docs/alerts.yml.
func Rules() string {
	var b strings.Builder
	b.WriteString("# Made from the declarations in watcher/metrics by scripts/generate; do not edit. See metrics.md.\ngroups:\n")
	group := ""
	for _, m := range all {
		if m.Alert == "" {
			continue
		}
		if m.Group != group {
			group = m.Group
			fmt.Fprintf(&b, "  - name: conclave %s\n    rules:\n", strings.ToLower(group))
		}
		fmt.Fprintf(&b, "      - alert: %s\n        expr: %s\n        for: %s\n        annotations:\n          summary: %s\n          remedy: %s\n",
			m.alertName(), quoted(m.Alert), m.For, quoted(m.Bad), quoted(m.Remedy))
	}
	return b.String()
}

// alertName is the metric's name as alerts are called: conclave_ready is ConclaveReady.
func (m *Metric) alertName() string {
	var b strings.Builder
	for _, word := range strings.Split(m.Name, "_") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// quoted is a text as YAML takes it between single quotes.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
