package wallet_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/wallet"
)

// fake is a chain that answers as told.
type fake struct {
	estimates []error // one for each EstimateGas
	status    uint64
	hidden    int // how many looks until the receipt is there
	sent      []*types.Transaction
	broken    error
}

func (f *fake) ChainID() uint64 { return 31337 }

func (f *fake) Nonces(context.Context, common.Address) (uint64, uint64, error) { return 3, 5, nil }

func (f *fake) Fees(context.Context) (base, tip *big.Int, err error) {
	return big.NewInt(100), big.NewInt(7), nil
}

func (f *fake) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	err := f.estimates[0]
	f.estimates = f.estimates[1:]
	return 1000, err
}

func (f *fake) SendTransaction(_ context.Context, tx *types.Transaction) error {
	f.sent = append(f.sent, tx)
	return f.broken
}

func (f *fake) TransactionReceipt(_ context.Context, tx common.Hash) (*types.Receipt, error) {
	if f.hidden--; f.hidden >= 0 {
		return nil, ethereum.NotFound
	}
	return &types.Receipt{TxHash: tx, Status: f.status, BlockNumber: big.NewInt(9)}, nil
}

func sender(t *testing.T, f *fake) *wallet.Sender {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return &wallet.Sender{Chain: f, Broadcast: f, Key: wallet.NewKey(key)}
}

func TestSend(t *testing.T) {
	f := &fake{estimates: []error{nil}, status: 1, hidden: 2}
	s := sender(t, f)
	s.Tip = big.NewInt(50)
	var told common.Hash
	s.OnSent = func(h common.Hash) { told = h }
	receipt, err := s.Send(t.Context(), wallet.Call{To: common.Address{1}, Data: []byte{2}, Value: big.NewInt(3)})
	require.NoError(t, err)
	require.Len(t, f.sent, 1)
	tx := f.sent[0]
	require.Equal(t, receipt.TxHash, tx.Hash())
	require.Equal(t, told, tx.Hash())
	require.EqualValues(t, 5, tx.Nonce())
	require.EqualValues(t, 1250, tx.Gas())
	require.EqualValues(t, 50, tx.GasTipCap().Int64())
	require.EqualValues(t, 250, tx.GasFeeCap().Int64())
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(31337)), tx)
	require.NoError(t, err)
	require.Equal(t, s.Key.Address(), from)
}

func TestSendRefused(t *testing.T) {
	refusal := errors.New("refused")
	f := &fake{estimates: []error{refusal}}
	_, err := sender(t, f).Send(t.Context(), wallet.Call{})
	require.ErrorIs(t, err, refusal)
	require.Empty(t, f.sent, "a refusal costs nothing")

	// The state changed between the estimate and the block: the reason is asked for again.
	f = &fake{estimates: []error{nil, refusal}, status: 0}
	_, err = sender(t, f).Send(t.Context(), wallet.Call{})
	require.ErrorIs(t, err, refusal)
	require.ErrorContains(t, err, "failed in block 9")

	f = &fake{estimates: []error{nil, nil}, status: 0}
	_, err = sender(t, f).Send(t.Context(), wallet.Call{})
	require.ErrorContains(t, err, "failed in block 9")

	f = &fake{estimates: []error{nil}, broken: refusal}
	_, err = sender(t, f).Send(t.Context(), wallet.Call{})
	require.ErrorIs(t, err, refusal)
}

func TestSendInterrupted(t *testing.T) {
	f := &fake{estimates: []error{nil}, hidden: 1 << 30}
	s := sender(t, f)
	ctx, cancel := context.WithCancel(t.Context())
	s.OnSent = func(common.Hash) { cancel() }
	_, err := s.Send(ctx, wallet.Call{})
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, f.sent[0].Hash().Hex(), "the transaction may still be mined: its hash is told")
}
