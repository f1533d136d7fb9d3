package e2e

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

func TestPermissionRevokedInTheBlockOfTheRequest(t *testing.T) {
	n := shared(t)
	ctx := context.Background()
	n.chain.pause()
	r := n.post(n.guest, "a", 20, 9) // the greater tip: first in its block
	revoke := n.send(n.owner, n.net.Contracts.PKPPermissions, nil, perms.PackRemovePermittedAddress(n.token, n.guest.Address), 1)
	n.chain.mine(1)
	n.placed(r)
	rc := n.chain.receipt(revoke.Hash())
	require.Equal(t, types.ReceiptStatusSuccessful, rc.Status)
	require.Equal(t, r.block, rc.BlockNumber.Uint64(), "not in one block")
	require.NotZero(t, rc.TransactionIndex)
	n.chain.resume()

	n.untilEach("refuses", func(m *member) (bool, string) {
		w := m.work(r.id)
		return w.Status == store.StatusRefused, fmt.Sprintf("%q", w.Status)
	})
	for _, m := range n.nodes {
		w := m.work(r.id)
		require.Contains(t, w.Reason, n.guest.Address.Hex()+" is neither owner of PKP")
		require.Contains(t, w.Reason, "nor a permitted address with scope 1")
		require.Zero(t, w.Attempts)
	}
	t.Log("reason:", n.nodes[0].work(r.id).Reason)

	n.pass(22, n.nodes...) // it expires
	require.Equal(t, chain.RequestOpen, n.statusOf(r.id))
	require.Empty(t, n.fulfilments(r.id))
	balance := func() *big.Int {
		b, err := n.chain.eth.BalanceAt(ctx, n.guest.Address, nil)
		require.NoError(t, err)
		return b
	}
	before := balance()
	n.do(n.stranger, n.net.Contracts.Coordinator, nil, coord.PackExpire(r.id))
	require.Equal(t, n.params.Coordinator.SignatureFee, new(big.Int).Sub(balance(), before), "the refund is not the fee")
	require.Equal(t, chain.RequestExpired, n.statusOf(r.id))

	n.permit(n.token, n.guest.Address)
	n.answered(n.ask(n.guest, "b"))
	require.Empty(t, n.fulfilments(r.id))
}
