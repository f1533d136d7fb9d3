package e2e

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// The nodes run with one confirmation: a block counts when another lies on it. So a reorganisation of one block takes
// back what they have not acted upon yet, and a deeper one what they have.

// signedByAll waits until every node has the answer to a request. The chain is paused.
func (n *testnet) signedByAll(r *request) {
	n.t.Helper()
	n.reached(r, n.nodes, store.StatusSigned, store.StatusSubmitted, store.StatusEnded)
}

// undo replaces all blocks from that of a request on, of which there are depth unless nodes needed more.
func (n *testnet) undo(r *request, depth uint64, keep ...*types.Transaction) {
	n.t.Helper()
	for n.chain.head() < r.block+depth-1 {
		n.chain.mine(1)
	}
	n.chain.reorg(n.chain.head()-r.block+1, keep...)
}

// fulfilledInNewestBlock mines what waits for a block until the answer is in one, which is the newest then. Something
// else may wait too: a transaction of an earlier test that a reorganisation gave back.
func (n *testnet) fulfilledInNewestBlock(r *request) {
	n.t.Helper()
	until(n.t, "the answer is in a block", func() (bool, string) {
		if n.statusOf(r.id) == chain.RequestFulfilled {
			return true, ""
		}
		if n.chain.pooled() > 0 {
			n.chain.mine(1)
		}
		return false, n.works(r.id)
	})
}

func TestReorgOfOneBlockBeforeTheAnswer(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.reorg(1, r.tx)
	n.placed(r) // and has the same id
	n.chain.resume()
	n.answered(r)
}

func TestReorgOfEightBlocksBeforeTheAnswer(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	for _, m := range n.nodes {
		m.freeze()
	}
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(7)
	for _, m := range n.nodes {
		m.thaw()
	}
	n.signedByAll(r) // from the blocks that go now
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	n.undo(r, 8, r.tx)
	n.placed(r)
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	n.chain.resume()
	n.answered(r)
}

func TestReorgOfOneBlockTakesTheAnswerBack(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(1)
	n.signedByAll(r)
	n.fulfilledInNewestBlock(r)
	n.chain.reorg(1)
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	require.Empty(t, n.fulfilments(r.id))
	n.chain.resume()
	n.answered(r)
}

func TestReorgOfEightBlocksAfterTheAnswer(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(1)
	n.signedByAll(r)
	n.fulfilledInNewestBlock(r)
	n.followed(n.chain.mine(5)-1, n.nodes...) // all have seen the answer
	n.undo(r, 8, r.tx)
	n.placed(r)
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	require.Empty(t, n.fulfilments(r.id))
	n.chain.resume()
	n.answered(r)
}

func TestReorgRemovesTheRequestForGood(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(1)
	n.signedByAll(r)
	n.undo(r, 2)
	require.Equal(t, chain.RequestNone, n.statusOf(r.id))
	n.chain.resume()
	n.pass(12, n.nodes...) // the nodes have every chance to do something wrong
	require.Equal(t, chain.RequestNone, n.statusOf(r.id))
	require.Empty(t, n.fulfilments(r.id))

	// The same once more is the same request by its id, for no other was made since.
	again := n.ask(n.owner, "a")
	require.Equal(t, r.id, again.id)
	n.answered(again)
	other := n.ask(n.owner, "b")
	n.answered(other)
}

func TestReorgRemovesTheRequestAndItsAnswerForGood(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	r := n.post(n.owner, "a", expiry, 1)
	n.chain.mine(1)
	n.placed(r)
	n.chain.mine(1)
	n.signedByAll(r)
	n.fulfilledInNewestBlock(r)
	n.followed(n.chain.mine(2)-1, n.nodes...)
	n.undo(r, 5)
	n.chain.resume()
	n.pass(12, n.nodes...)
	require.Equal(t, chain.RequestNone, n.statusOf(r.id))
	require.Empty(t, n.fulfilments(r.id))

	other := n.ask(n.owner, "b") // another request in its place
	require.NotEqual(t, r.id, other.id)
	n.answered(other)
	require.Empty(t, n.fulfilments(r.id))
}
