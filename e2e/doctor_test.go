package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/cmd/conclave/doctor"
	"github.com/conclave-network/conclave/watcher/metrics"
)

// connected waits until all nodes are connected to all others: the test before may have killed one.
func (n *testnet) connected() {
	n.t.Helper()
	n.untilEach("is connected to all others", func(m *member) (bool, string) {
		s, err := m.status()
		connected := 0
		for _, yes := range s.Peers {
			if yes {
				connected++
			}
		}
		return err == nil && connected == size-1, fmt.Sprintf("%d connected, %v", connected, err)
	})
}

// diagnose has the doctor look at a node.
func (m *member) diagnose() (code int, found map[string]doctor.Finding) {
	m.t.Helper()
	r := conclave(m.t, "doctor", "--data", m.data(), "--json")
	var d struct {
		State    doctor.State
		Findings []doctor.Finding
	}
	require.NoError(m.t, json.Unmarshal([]byte(r.out), &d), "%s%s", r.out, r.stderr)
	found = make(map[string]doctor.Finding)
	for _, f := range d.Findings {
		found[f.Check] = f
	}
	return r.code, found
}

func TestDoctorNamesTheNodeThatIsDown(t *testing.T) {
	n := shared(t)
	n.connected()
	code, found := n.nodes[0].diagnose()
	require.Zero(t, code, "%+v", found)
	require.Equal(t, "4 of 4 nodes are there, 3 are needed", found["threshold"].Found)
	for check, f := range found {
		if check != "disk" { // of the machine that tests
			require.Equal(t, doctor.OK, f.State, "%+v", f)
		}
	}
	victim := n.nodes[size-1]
	victim.kill()
	down := "peer " + victim.address.Hex()[:10]
	_, found = n.nodes[0].diagnose()
	require.Equal(t, doctor.Warn, found[down].State)
	require.Equal(t, doctor.Warn, found["threshold"].State)
	for _, m := range n.nodes[1 : size-1] {
		require.Equal(t, doctor.OK, found["peer "+m.address.Hex()[:10]].State)
	}
	code, found = victim.diagnose()
	require.Zero(t, code, "that it does not run is no fault: %+v", found)
	require.Equal(t, doctor.Warn, found["process"].State)
	victim.run()
	n.allReady()
}

func TestLogsTellTheWayOfARequest(t *testing.T) {
	n := shared(t)
	r := n.ask(n.owner, "whose way is told")
	n.answered(r)
	said := conclave(t, "logs", "--dir", n.dir, "--request", r.id.Hex(), "--json")
	require.Zero(t, said.code, said.stderr)
	var way struct {
		Lines []struct{ Node, Line string }
	}
	require.NoError(t, json.Unmarshal([]byte(said.out), &way))
	of := make(map[string]string)
	for _, l := range way.Lines {
		of[l.Node] += l.Line + "\n"
	}
	signed := 0
	for _, m := range n.nodes {
		lines := of[m.name]
		for _, step := range []string{"request received from the chain", "caller authenticated", "decided", "ready to sign", "answer recorded"} {
			require.Contains(t, lines, step, m.name)
		}
		if strings.Contains(lines, `msg="signature made"`) {
			require.Less(t, strings.Index(lines, "ceremony begins"), strings.Index(lines, "ceremony ended"))
			signed++
		}
	}
	require.Equal(t, needed, signed)
	require.Contains(t, said.out, "fulfil/"+r.id.Hex(), "the transaction")
}

// Every gauge that is declared is told of by a node that works, and no other metric of ours.
func TestNodesTellOfAllTheirMetrics(t *testing.T) {
	n := shared(t)
	n.connected()
	declared := make(map[string]bool)
	for _, m := range metrics.All() {
		declared[m.Name] = true
	}
	m := n.nodes[0]
	until(t, "every gauge is there", func() (bool, string) {
		text := m.text("/metrics")
		for line := range strings.Lines(text) {
			if name, ok := strings.CutPrefix(line, "# TYPE conclave_"); ok {
				require.Contains(t, declared, "conclave_"+strings.Fields(name)[0])
			}
		}
		for _, d := range metrics.All() {
			if d.Kind == metrics.Gauge && !strings.Contains(text, "# TYPE "+d.Name+" gauge") {
				return false, d.Name
			}
		}
		require.NotContains(t, text, fmt.Sprintf("127.0.0.1:%d", n.chain.port), "an endpoint is named")
		return true, ""
	})
}
