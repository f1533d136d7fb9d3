package e2e

import (
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestPublishedClientInBadTimes takes the published client through the death of a node and into the next epoch: see
// sdk/turnover.mjs for the steps. No other test uses the network afterwards.
func TestPublishedClientInBadTimes(t *testing.T) {
	n := shared(t)
	defer func() {
		n.close()
		current = nil
	}()
	victim := n.nodes[size-1]
	require.Equal(t, []string{
		"connect", "decrypt with a dead node", "see the epoch", "decrypt in the new epoch", "sign in the new epoch",
	}, n.dialogue("turnover.mjs", map[string]func(){
		"connect": func() { victim.kill() },
		"decrypt with a dead node": func() {
			victim.run()
			n.allReady()
		},
		"see the epoch": n.nextEpoch,
	}, secretOf(accounts.Development()[7]), n.context()))
}

// nextEpoch lets the epoch's time be over: the nodes hand the keys on.
func (n *testnet) nextEpoch() {
	n.t.Helper()
	before, _ := n.epoch()
	n.chain.call(nil, "evm_increaseTime", hexutil.Uint64(n.params.Staking.EpochLength))
	n.chain.mine(1)
	n.serve(before, n.nodes...)
}
