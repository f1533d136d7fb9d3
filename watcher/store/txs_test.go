package store_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestTransactions(t *testing.T) {
	s, me := bound(t), common.HexToAddress("0xa")
	in := store.Tx{Sender: me, Purpose: "vote", Nonce: 3, To: common.HexToAddress("0xb"), Data: []byte{1}, Value: big.NewInt(5), Gas: 21000}
	a, created, err := s.CreateTx(ctx, in, store.RawTx{Hash: hash(1), Raw: []byte("raw1")})
	require.NoError(t, err)
	require.True(t, created)
	again, created, err := s.CreateTx(ctx, in, store.RawTx{Hash: hash(9), Raw: []byte("raw9")})
	require.NoError(t, err)
	require.False(t, created)
	require.Equal(t, a, again)
	other := in
	other.Purpose = "other"
	_, _, err = s.CreateTx(ctx, other, store.RawTx{Hash: hash(2), Raw: []byte("x")})
	require.ErrorIs(t, err, store.ErrConflict, "nonce in use")

	require.NoError(t, s.AddRaw(ctx, a.ID, store.RawTx{Hash: hash(3), Raw: []byte("raw3"), Cancel: true}))
	require.NoError(t, s.AddRaw(ctx, a.ID, store.RawTx{Hash: hash(3), Raw: []byte("raw3"), Cancel: true}))
	got, err := s.Tx(ctx, a.ID)
	require.NoError(t, err)
	require.Len(t, got.Raws, 2)
	require.True(t, got.Raws[1].Cancel)
	require.Equal(t, big.NewInt(5), got.Value)

	at := store.BlockRef{Number: 7, Hash: hash(70)}
	require.NoError(t, s.SetTxMined(ctx, a.ID, hash(1), at))
	got, err = s.TxFor(ctx, me, "vote")
	require.NoError(t, err)
	require.Equal(t, store.TxMined, got.Status)
	require.Equal(t, at, *got.Mined)
	require.NoError(t, s.SetTxStatus(ctx, a.ID, store.TxPending), "the block left the chain")
	got, err = s.Tx(ctx, a.ID)
	require.NoError(t, err)
	require.Nil(t, got.Mined)
	require.NoError(t, s.SetTxMined(ctx, a.ID, hash(1), at))
	require.NoError(t, s.SetTxStatus(ctx, a.ID, store.TxConfirmed))
	require.NoError(t, s.SetTxStatus(ctx, a.ID, store.TxPending))
	got, err = s.Tx(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, store.TxConfirmed, got.Status, "final")
	require.NotNil(t, got.Mined)

	_, created, err = s.CreateTx(ctx, in, store.RawTx{Hash: hash(4), Raw: []byte("x")})
	require.NoError(t, err)
	require.False(t, created, "a purpose that succeeded stays")
	b, created, err := s.CreateTx(ctx, other, store.RawTx{Hash: hash(5), Raw: []byte("x")})
	require.NoError(t, err)
	require.True(t, created, "the nonce is free of open transactions")
	require.NoError(t, s.SetTxStatus(ctx, b.ID, store.TxDropped))
	c, created, err := s.CreateTx(ctx, other, store.RawTx{Hash: hash(6), Raw: []byte("x")})
	require.NoError(t, err)
	require.True(t, created, "a purpose that failed makes room")
	open, err := s.OpenTxs(ctx, me)
	require.NoError(t, err)
	require.Len(t, open, 1)
	require.Equal(t, c.ID, open[0].ID)

	require.ErrorIs(t, s.SetTxStatus(ctx, 999, store.TxPending), store.ErrNotFound)
	_, err = s.Tx(ctx, 999)
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = s.TxFor(ctx, me, "nothing")
	require.ErrorIs(t, err, store.ErrNotFound)
	n, err := s.PruneTxs(ctx, time.Now().Add(time.Hour))
	require.NoError(t, err)
	require.Equal(t, int64(2), n)
}
