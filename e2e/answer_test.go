package e2e

import (
	"context"
	"errors"
	"testing"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/coordinator"
)

func TestOwnerIsAnswered(t *testing.T) {
	n := shared(t)
	n.answered(n.ask(n.owner, "a"))
}

func TestPermittedAddressIsAnswered(t *testing.T) {
	n := shared(t)
	n.answered(n.ask(n.guest, "a"))
}

func TestStrangerIsRefusedByTheChain(t *testing.T) {
	n := shared(t)
	data := coord.PackRequestSignature(n.token, n.digestOf("a"), expiry)
	_, err := n.chain.eth.CallContract(context.Background(), ethereum.CallMsg{
		From: n.stranger.Address, To: &n.net.Contracts.Coordinator, Value: n.params.Coordinator.SignatureFee, Data: data,
	}, nil)
	var answer rpc.DataError
	require.True(t, errors.As(err, &answer), "%v", err)
	text, _ := answer.ErrorData().(string)
	why, err := coord.UnpackError(common.FromHex(text))
	require.NoError(t, err)
	require.Equal(t, &coordinator.CoordinatorCoordinatorNotPermitted{TokenId: n.token, Requester: n.stranger.Address}, why)

	tx := n.send(n.stranger, n.net.Contracts.Coordinator, n.params.Coordinator.SignatureFee, data, 1)
	require.Equal(t, types.ReceiptStatusFailed, n.chain.receipt(tx.Hash()).Status)
}

func TestTwoRequestsAtOnce(t *testing.T) {
	n := shared(t)
	a, b := n.post(n.owner, "a", expiry, 1), n.post(n.guest, "a", expiry, 1) // the same digest: two requests
	n.placed(a)
	n.placed(b)
	require.NotEqual(t, a.id, b.id)
	n.answered(a)
	n.answered(b)
}

func TestBurstOfRequestsInOneBlock(t *testing.T) {
	n := shared(t)
	n.chain.pause()
	var burst []*request
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		burst = append(burst, n.post(n.owner, name, expiry, 1))
	}
	n.chain.mine(1)
	n.chain.resume()
	for _, r := range burst {
		require.Equal(t, n.placed(r).block, burst[0].block)
	}
	for _, r := range burst {
		n.answered(r)
	}
}
