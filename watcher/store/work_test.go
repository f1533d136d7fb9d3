package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestWorkFromSeenToEnded(t *testing.T) {
	s, id := bound(t), hash(7)
	_, err := s.Work(ctx, id)
	require.ErrorIs(t, err, store.ErrNotFound)
	w, err := s.SetSeen(ctx, id)
	require.NoError(t, err)
	require.Equal(t, store.StatusSeen, w.Status)

	pin := store.BlockRef{Number: 5, Hash: hash(50)}
	w, err = s.SetDecision(ctx, id, store.Decision{Reason: "not permitted", Pinned: pin})
	require.NoError(t, err)
	require.Equal(t, store.StatusRefused, w.Status)
	require.Equal(t, "not permitted", w.Reason)
	yes := store.Decision{Allowed: true, Pinned: pin, Digest: hash(9)}
	w, err = s.SetDecision(ctx, id, yes)
	require.NoError(t, err)
	require.Equal(t, store.StatusSigning, w.Status)
	require.Empty(t, w.Reason)
	require.Equal(t, pin, w.Pinned)
	_, err = s.SetDecision(ctx, id, store.Decision{Allowed: true, Pinned: pin, Digest: hash(10)})
	require.ErrorIs(t, err, store.ErrConflict, "another digest for the same request")

	require.ErrorIs(t, s.SetSubmitted(ctx, id), store.ErrConflict, "nothing to submit")
	for _, step := range []struct {
		attempt uint64
		fresh   bool
	}{{0, true}, {0, false}, {2, true}, {1, false}, {2, false}, {3, true}} {
		fresh, err := s.BeginAttempt(ctx, id, step.attempt)
		require.NoError(t, err)
		require.Equal(t, step.fresh, fresh, "attempt %d", step.attempt)
	}

	first := store.Signature{R: hash(1), S: hash(2), V: 27}
	kept, err := s.SetSignature(ctx, id, first)
	require.NoError(t, err)
	require.Equal(t, first, kept)
	kept, err = s.SetSignature(ctx, id, store.Signature{R: hash(3), S: hash(4), V: 28})
	require.NoError(t, err)
	require.Equal(t, first, kept, "the first wins")
	w, err = s.SetDecision(ctx, id, store.Decision{Reason: "late", Pinned: pin})
	require.NoError(t, err)
	require.Equal(t, store.StatusSigned, w.Status, "a signature stands")

	require.NoError(t, s.SetSubmitted(ctx, id))
	require.NoError(t, s.SetSubmitted(ctx, id))
	require.NoError(t, s.SetEnded(ctx, id, "fulfilled"))
	require.NoError(t, s.SetEnded(ctx, id, "again"))
	w, err = s.Work(ctx, id)
	require.NoError(t, err)
	require.Equal(t, store.StatusEnded, w.Status)
	require.Equal(t, "fulfilled", w.Reason)
	require.Equal(t, uint64(4), w.Attempts)
	w, err = s.Reopen(ctx, id)
	require.NoError(t, err)
	require.Equal(t, store.StatusSigned, w.Status)
	require.Equal(t, first, *w.Signature)
}

func TestWorkSurvivesReorganisations(t *testing.T) {
	s := bound(t)
	require.NoError(t, s.ApplyBlock(ctx, block(1, 1), nil))
	require.NoError(t, s.ApplyBlock(ctx, block(2, 1), []store.Event{requested(7, 0)}))
	_, err := s.SetSignature(ctx, hash(7), store.Signature{R: hash(1), S: hash(2), V: 27})
	require.NoError(t, err)
	require.NoError(t, s.UndoBlock(ctx, block(2, 1).Hash))
	require.NoError(t, s.Rescan(ctx))
	ws, err := s.Works(ctx, store.StatusSigned, store.StatusSubmitted)
	require.NoError(t, err)
	require.Len(t, ws, 1)
	ws, err = s.Works(ctx, store.StatusEnded)
	require.NoError(t, err)
	require.Empty(t, ws)
}

// A request is for one kind of signature.
func TestSchemeOfWork(t *testing.T) {
	s, id := bound(t), hash(7)
	yes := store.Decision{Allowed: true, Scheme: store.SchnorrEd25519, Digest: hash(9)}
	_, err := s.SetDecision(ctx, id, yes)
	require.NoError(t, err)
	_, err = s.SetDecision(ctx, id, store.Decision{Allowed: true, Digest: hash(9)})
	require.ErrorIs(t, err, store.ErrConflict, "the same digest with another scheme")
	sig := store.Signature{R: hash(1), S: hash(2), Committee: "\x00\x01\x02"}
	_, err = s.SetSignature(ctx, id, sig)
	require.NoError(t, err)
	w, err := s.Work(ctx, id)
	require.NoError(t, err)
	require.Equal(t, store.SchnorrEd25519, w.Scheme)
	require.Equal(t, &sig, w.Signature, "with a v of 0")
	one, two := hash(1), hash(2)
	require.Equal(t, append(one[:], two[:]...), sig.Ed25519())

	_, err = s.SetDecision(ctx, hash(8), store.Decision{Allowed: true, Scheme: 2, Digest: hash(9)})
	require.Error(t, err, "a scheme that there is not")

	for _, scheme := range []store.Scheme{store.EcdsaK256, store.SchnorrEd25519} {
		got, ok := store.ParseScheme(scheme.String())
		require.True(t, ok)
		require.Equal(t, scheme, got)
	}
	_, ok := store.ParseScheme("scheme(2)")
	require.False(t, ok)
}
