package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// killedBetween kills a node whose work on a request has a given status, before a block can hold the answer.
func killedBetween(t *testing.T, want ...store.Status) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(1)
	victim := n.nodes[1]
	n.reached(r, []*member{victim}, want...)
	victim.kill()
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	n.chain.resume()
	n.fulfilled(r) // by the other three
	require.False(t, victim.p.alive())
	victim.run()
	n.answered(r)
	n.allReady()
	n.answered(n.ask(n.owner, "after"))
}

func TestNodeIsKilledWhileSigning(t *testing.T) {
	killedBetween(t, store.StatusSigning, store.StatusSigned, store.StatusSubmitted)
}

func TestNodeIsKilledWithTheAnswerInHand(t *testing.T) {
	killedBetween(t, store.StatusSigned, store.StatusSubmitted)
}

func TestTooFewNodesAreLeft(t *testing.T) {
	n := shared(t)
	left, dead := n.nodes[:needed-1], n.nodes[needed-1:]
	for _, m := range dead {
		m.kill()
	}
	r := n.ask(n.owner, "a")
	n.untilThese(left, "says that too few are left", func(m *member) (bool, string) {
		ready, why := m.ready()
		return !ready && strings.Contains(why, "2 of 4 nodes connected, 3 needed"), why
	})
	n.pass(3*int(n.params.Coordinator.AttemptBlocks), left...) // several attempts pass without an answer
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	for _, m := range dead {
		m.run()
	}
	n.answered(r)
	n.allReady()
}

func TestAllNodesAreKilledWithARequestOpen(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	open := []*request{n.post(n.owner, "a", expiry, 1), n.post(n.guest, "b", expiry, 1)}
	n.chain.mine(1)
	for _, r := range open {
		n.placed(r)
	}
	n.chain.mine(1)
	n.reached(open[0], n.nodes, store.StatusSigning, store.StatusSigned, store.StatusSubmitted)
	for _, m := range n.nodes {
		m.kill()
	}
	n.chain.call(nil, "anvil_dropAllTransactions") // nothing survives in the pool either
	n.chain.resume()
	open = append(open, n.ask(n.owner, "c")) // while nobody looks
	for _, m := range n.nodes {
		m.run()
	}
	for _, r := range open {
		n.answered(r)
	}
	n.allReady()
}
