package store_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/store"
)

func draft(id byte) store.Draft {
	return store.Draft{
		Body: receipt.Body{
			Kind: receipt.Sign, RequestID: hash(id), KeyID: hash(2), Digest: hash(3), CID: "Qm", Epoch: 1<<63 + 4,
			Committee: "\x00\x01\xfe", Outcome: hash(5),
		},
		Own: part(1),
	}
}

func part(node byte) receipt.Part {
	return receipt.Part{Node: common.Address{node}, BlockNumber: uint64(node), BlockHash: hash(node), Signature: receipt.Signature{node, 64: 27}}
}

func TestReceiptsSurviveARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.db")
	s := open(t, path, nil)
	_, _, err := s.Receipt(ctx, hash(1))
	require.ErrorIs(t, err, store.ErrNotFound)
	kept, err := s.SetSigned(ctx, hash(1), store.Signature{R: hash(6), V: 27}, draft(1))
	require.NoError(t, err)
	require.Equal(t, hash(6), kept.R)
	require.NoError(t, s.AddParts(ctx, []store.PeerPart{{Request: hash(1), Part: part(9)}, {Request: hash(1), Part: part(4)}, {Request: hash(7), Part: part(4)}}))
	require.NoError(t, s.Close())

	s = open(t, path, nil)
	b, parts, err := s.Receipt(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, draft(1).Body, b)
	require.Equal(t, []receipt.Part{part(1), part(4), part(9)}, parts)
	_, _, err = s.Receipt(ctx, hash(7))
	require.ErrorIs(t, err, store.ErrNotFound, "parts of what this node says nothing about")
	work, err := s.Work(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, store.StatusSigned, work.Status)
	require.Equal(t, hash(6), work.Signature.R)
}

// The receipt is of the signature that stands, or there is none.
func TestAReceiptBelongsToTheFirstSignature(t *testing.T) {
	s := bound(t)
	_, err := s.SetSignature(ctx, hash(1), store.Signature{R: hash(6), V: 27})
	require.NoError(t, err)
	kept, err := s.SetSigned(ctx, hash(1), store.Signature{R: hash(7), V: 27}, draft(1))
	require.NoError(t, err)
	require.Equal(t, hash(6), kept.R)
	_, _, err = s.Receipt(ctx, hash(1))
	require.ErrorIs(t, err, store.ErrNotFound)

	_, err = s.SetSigned(ctx, hash(2), store.Signature{R: hash(6), V: 27}, draft(2))
	require.NoError(t, err)
	other := draft(2)
	other.Body.Outcome, other.Own = hash(8), part(3)
	_, err = s.SetSigned(ctx, hash(2), store.Signature{R: hash(7), V: 27}, other)
	require.NoError(t, err)
	require.NoError(t, s.AddReceipts(ctx, []store.Draft{other}))
	b, parts, err := s.Receipt(ctx, hash(2))
	require.NoError(t, err)
	require.Equal(t, hash(5), b.Outcome)
	require.Equal(t, []receipt.Part{part(1)}, parts, "a part of another body is not added to the first")
}

func TestTheFirstPartOfANodeStays(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.AddReceipts(ctx, []store.Draft{draft(1)}))
	again := part(1)
	again.BlockNumber = 77
	require.NoError(t, s.AddParts(ctx, []store.PeerPart{{Request: hash(1), Part: again}}))
	_, parts, err := s.Receipt(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, []receipt.Part{part(1)}, parts)
}

func TestIncompleteReceiptsOfAnEpoch(t *testing.T) {
	now := time.UnixMilli(1_000_000)
	s, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db"), Now: func() time.Time { return now }})
	require.NoError(t, err)
	defer s.Close()
	for id := byte(1); id <= 5; id++ {
		d := draft(id)
		if d.Body.Epoch = 3; id == 5 {
			d.Body.Epoch = 4
		}
		require.NoError(t, s.AddReceipts(ctx, []store.Draft{d}))
		now = now.Add(time.Second)
	}
	require.NoError(t, s.AddParts(ctx, []store.PeerPart{{Request: hash(3), Part: part(2)}}))
	ids := func(since time.Time, limit int) (out []byte) {
		bodies, err := s.ReceiptsBelow(ctx, 3, 2, since, limit)
		require.NoError(t, err)
		for _, b := range bodies {
			out = append(out, b.RequestID[31]+b.RequestID[0])
		}
		return out
	}
	require.Equal(t, []byte{4, 2, 1}, ids(time.UnixMilli(0), 10), "the newest first")
	require.Equal(t, []byte{4}, ids(time.UnixMilli(0), 1))
	require.Equal(t, []byte{4, 2}, ids(time.UnixMilli(1_001_000), 10))
}

func TestOldReceiptsAreDropped(t *testing.T) {
	now := time.UnixMilli(1_000_000)
	path := filepath.Join(t.TempDir(), "node.db")
	s, err := store.Open(ctx, store.Options{Path: path, Now: func() time.Time { return now }})
	require.NoError(t, err)
	defer s.Close()
	for id := byte(1); id <= 6; id++ {
		require.NoError(t, s.AddReceipts(ctx, []store.Draft{draft(id)}))
		now = now.Add(time.Second)
	}
	prune := func(keep int, before time.Time, want int64) {
		t.Helper()
		dropped, err := s.PruneReceipts(ctx, keep, before)
		require.NoError(t, err)
		require.Equal(t, want, dropped)
	}
	prune(6, time.UnixMilli(0), 0)
	prune(4, time.UnixMilli(0), 2)
	prune(4, time.UnixMilli(1_003_000), 1)
	for id, there := range map[byte]bool{1: false, 2: false, 3: false, 4: true, 5: true, 6: true} {
		_, _, err := s.Receipt(ctx, hash(id))
		require.Equal(t, there, err == nil, "%d", id)
	}
	require.NoError(t, s.AddParts(ctx, []store.PeerPart{{Request: hash(1), Part: part(2)}}))
	require.NoError(t, s.AddReceipts(ctx, []store.Draft{draft(1)}))
	_, parts, err := s.Receipt(ctx, hash(1))
	require.NoError(t, err)
	require.Equal(t, []receipt.Part{part(1)}, parts, "parts went with their receipt")
}
