package e2e

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// chainMissed waits until every node says that it is not ready because of the chain.
func (n *testnet) chainMissed() {
	n.t.Helper()
	n.untilEach("misses the chain", func(m *member) (bool, string) {
		ready, why := m.ready()
		return !ready && strings.Contains(why, "chain"), why
	})
	for _, m := range n.nodes {
		require.True(n.t, m.p.alive())
		_, why := m.ready()
		n.t.Log(why)
	}
}

func TestChainServerIsStoppedAndStartedAgain(t *testing.T) {
	n := shared(t)
	before := n.ask(n.owner, "before")
	n.answered(before)
	n.chain.stop()
	n.chainMissed()
	n.chain.start()
	after := n.ask(n.owner, "after")
	n.answered(after)
	n.allReady()
	require.Len(t, n.fulfilments(before.id), 1)
}

func TestChainServerStopsWithARequestOpen(t *testing.T) {
	n := shared(t)
	r := n.ask(n.owner, "a")
	n.chain.stop()
	n.chain.start()
	n.answered(r)
	n.allReady()
}

func TestChainServerHangs(t *testing.T) {
	n := shared(t)
	r := n.ask(n.owner, "before")
	n.chain.freeze()
	begin := time.Now()
	n.chainMissed()
	until(t, "15 seconds have passed", func() (bool, string) { return time.Since(begin) >= 15*time.Second, "" })
	n.chain.thaw()
	after := n.ask(n.owner, "after")
	n.answered(r)
	n.answered(after)
	n.allReady()
}
