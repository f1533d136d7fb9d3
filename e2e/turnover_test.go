package e2e

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestPublishedClientInBadTimes takes the published client through the death of a node and into the next epoch: see
// sdk/turnover.mjs for the steps. Nodes do not go on to the next epoch by themselves yet: here its transactions are
// sent in their names, and they keep serving with the keys that they have. No other test uses the network afterwards.
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

// nextEpoch brings the chain to the next epoch, with the same nodes.
func (n *testnet) nextEpoch() {
	n.t.Helper()
	abi := staking.NewStaking()
	n.chain.call(nil, "evm_increaseTime", hexutil.Uint64(n.params.Staking.EpochLength))
	n.chain.mine(1)
	n.pass(6, n.nodes...) // so late, schedules of other tests are over: nodes send transactions that say so
	n.do(n.owner, n.net.Contracts.Staking, nil, abi.PackLockValidatorsForNextEpoch())
	for _, m := range n.nodes {
		n.chain.call(nil, "anvil_impersonateAccount", m.address)
		until(n.t, "the chain takes a transaction in the name of "+m.name, func() (bool, string) {
			ctx, cancel := context.WithTimeout(context.Background(), patience)
			defer cancel()
			nonce, err := n.chain.eth.PendingNonceAt(ctx, m.address)
			require.NoError(n.t, err)
			var hash hexutil.Bytes
			err = n.chain.eth.Client().CallContext(ctx, &hash, "eth_sendTransaction", map[string]any{
				"from": m.address, "to": n.net.Contracts.Staking, "gas": hexutil.Uint64(1_000_000), "nonce": hexutil.Uint64(nonce),
				"data": hexutil.Bytes(abi.PackSignalReadyForNextEpoch(big.NewInt(2), new(big.Int), [32]byte{1})),
			})
			return err == nil, fmt.Sprint(err) // the node may have sent one of its own at this moment
		})
	}
	n.chain.mine(1)
	n.chain.receipt(n.send(n.owner, n.net.Contracts.Staking, nil, abi.PackAdvanceEpoch(), 1).Hash()) // reverts where a node was first
}
