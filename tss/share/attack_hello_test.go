package share

import (
	"bytes"
	"crypto/rand"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Attacks on the first phase, by party 3 of 4.

func newHellos(t testing.TB, label string, n int) []*Hello {
	t.Helper()
	out := make([]*Hello, n)
	for i := range out {
		var err error
		out[i], err = NewHello(testSession(t, label, n, i), rand.Reader)
		require.NoError(t, err)
	}
	return out
}

// helloRefused requires that all honest parties name exactly want.
func helloRefused(t testing.TB, parties []*Hello, tamper tsstest.Tamper, want ...int) {
	t.Helper()
	for i, err := range tsstest.Run(machines(parties), tamper) {
		if slices.Contains(want, i) {
			continue
		}
		require.Error(t, err)
		require.Equal(t, want, tss.Culprits(err), "party %d: %v", i, err)
		require.False(t, parties[i].Done())
		_, _, err = parties[i].Result()
		require.ErrorIs(t, err, ErrState)
	}
}

func fromHostile(change func(payload []byte) []byte) tsstest.Tamper {
	return func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile {
			m.Payload = change(m.Payload)
		}
		return []tss.Message{m}
	}
}

func TestAttackBadProofOfPossession(t *testing.T) {
	at := 0
	for _, c := range curves {
		for _, i := range []int{at, at + c.PointLen() - 1, at + c.PointLen(), at + c.PointLen() + c.proofLen() - 1} {
			helloRefused(t, newHellos(t, "proof", 4), fromHostile(func(p []byte) []byte {
				p[i] ^= 1
				return p
			}), hostile)
		}
		at += c.PointLen() + c.proofLen()
	}
	require.Equal(t, helloLen, at)
}

func TestAttackCopiedKey(t *testing.T) {
	// With its proof: that is bound to the position of its owner.
	parties := newHellos(t, "copy", 4)
	helloRefused(t, parties, fromHostile(func([]byte) []byte { return bytes.Clone(parties[0].own) }), hostile)

	// One curve of it, with its proof: that is bound to the other keys.
	parties = newHellos(t, "copy", 4)
	helloRefused(t, parties, fromHostile(func(p []byte) []byte {
		copy(p, parties[0].own[:Secp256k1.PointLen()+Secp256k1.proofLen()])
		return p
	}), hostile)
}

func TestAttackKeyFromAnotherSession(t *testing.T) {
	old := newHellos(t, "old", 4)
	helloRefused(t, newHellos(t, "new", 4), fromHostile(func([]byte) []byte { return bytes.Clone(old[hostile].own) }), hostile)
}

func TestAttackSharedKey(t *testing.T) {
	// Two colluders with one key: both can prove it, both are named.
	parties := newHellos(t, "shared", 4)
	keys := parties[hostile].keys[hostile]
	keys[1] = parties[2].keys[2][1]
	encoded, err := encodeKeys(keys)
	require.NoError(t, err)
	var own []byte
	for i, c := range curves {
		secret := parties[hostile].secrets.keys[i]
		if i == 1 {
			secret = parties[2].secrets.keys[i]
		}
		proof, err := c.prove(secret, helloMessage(parties[hostile].session, hostile, c, encoded), rand.Reader)
		require.NoError(t, err)
		own = append(append(own, encoded[i]...), proof...)
	}
	helloRefused(t, parties, fromHostile(func([]byte) []byte { return own }), 2, hostile)
}

func TestAttackHelloLengths(t *testing.T) {
	for _, length := range []int{0, 1, helloLen - 1, helloLen + 1, 1 << 16} {
		helloRefused(t, newHellos(t, "length", 4), fromHostile(func(p []byte) []byte {
			return append(p, make([]byte, 1<<16)...)[:length]
		}), hostile)
	}
}

func TestAttackSilentHello(t *testing.T) {
	parties := newHellos(t, "silent", 4)
	errs := tsstest.Run(machines(parties), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile {
			return nil
		}
		return []tss.Message{m}
	})
	for i, err := range errs[:hostile] {
		require.ErrorIs(t, err, tsstest.ErrStalled)
		parties[i].Wipe()
		_, _, err = parties[i].Result()
		require.ErrorIs(t, err, ErrState)
	}
}

// TestAttackEquivocatedHello: a party that shows different keys to different parties, past a broken echo. The rosters
// differ, nobody gets a key, and no honest party is blamed for it.
func TestAttackEquivocatedHello(t *testing.T) {
	parties := newHellos(t, "equivocation", 4)
	twin, err := NewHello(testSession(t, "equivocation", 4, hostile), rand.Reader)
	require.NoError(t, err)
	for _, err := range tsstest.Run(machines(parties), func(m tss.Message, receiver int) []tss.Message {
		if m.From == hostile && receiver == 0 {
			m.Payload = bytes.Clone(twin.own)
		}
		return []tss.Message{m}
	}) {
		require.NoError(t, err)
	}
	dealers := make([]*Dealer, 4)
	for i, h := range parties {
		roster, secrets, err := h.Result()
		require.NoError(t, err)
		dealers[i], err = NewDealer(h.session, roster, secrets, rand.Reader)
		require.NoError(t, err)
	}
	require.NotEqual(t, dealers[0].roster.Hash(), dealers[1].roster.Hash())
	runs := newRuns(t, dealers)
	for i, err := range tsstest.Run(machines(runs), nil) {
		require.Error(t, err, i)
		for _, culprit := range tss.Culprits(err) {
			require.Equal(t, hostile, culprit)
		}
		var split *SplitError
		require.True(t, errors.As(err, &split) || errors.Is(err, tsstest.ErrStalled), "%v", err)
	}
	noKeys(t, runs, nil)
}

func TestHelloOutOfTurn(t *testing.T) {
	h := newHellos(t, "turn", 3)
	_, _, err := h[0].Result()
	require.ErrorIs(t, err, ErrState)
	_, err = h[0].Deliver(tss.Message{Round: 1, From: 1, To: tss.Broadcast, Payload: h[1].own})
	require.ErrorIs(t, err, ErrState)
	_, err = h[0].Start()
	require.NoError(t, err)
	_, err = h[0].Start()
	require.ErrorIs(t, err, ErrState)
	_, err = h[0].Deliver(tss.Message{Round: 1, From: 1, To: tss.Broadcast, Payload: h[1].own})
	require.NoError(t, err)
	_, err = h[0].Deliver(tss.Message{Round: 1, From: 1, To: tss.Broadcast, Payload: h[1].own})
	require.ErrorIs(t, err, tss.ErrDuplicate)
	for _, from := range []int{-1, 0, 3} {
		_, err = h[0].Deliver(tss.Message{Round: 1, From: from, To: tss.Broadcast, Payload: h[1].own})
		require.ErrorIs(t, err, ErrState)
	}
	require.False(t, h[0].Done())

	rosters, secrets := hellos(t, 3, sessions(t, "turn", 3), greet)
	_, err = NewDealer(testSession(t, "another", 3, 0), rosters[0], secrets[0], rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewDealer(testSession(t, "turn", 3, 1), rosters[0], secrets[0], rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewDealer(testSession(t, "turn", 3, 0), nil, secrets[0], rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewDealer(testSession(t, "turn", 3, 0), rosters[0], secrets[0], rand.Reader)
	require.NoError(t, err)
	_, err = NewDealer(testSession(t, "turn", 3, 0), rosters[0], secrets[0], rand.Reader)
	require.ErrorIs(t, err, ErrState)
}

func TestSessionsThatAreNone(t *testing.T) {
	for _, s := range []Session{
		{}, {ID: testID("x"), N: 1, K: 1}, {ID: testID("x"), N: 4, K: 2}, {ID: testID("x"), N: 4, K: 4}, {N: 4, K: 3},
		{ID: testID("x"), N: 4, K: 3, Self: 4}, {ID: testID("x"), N: 4, K: 3, Self: -1}, {ID: testID("x"), N: 256, K: 171},
	} {
		require.ErrorIs(t, s.Validate(), ErrSession)
		_, err := NewHello(s, rand.Reader)
		require.ErrorIs(t, err, ErrSession)
	}
	_, err := NewSession(testID("x"), 0, 0)
	require.ErrorIs(t, err, ErrSession)
}

func TestRandomnessThatFails(t *testing.T) {
	broken := errors.New("no entropy")
	s := testSession(t, "broken", 3, 0)
	_, err := NewHello(s, &limited{left: 50, err: broken})
	require.ErrorIs(t, err, broken)
	rosters, secrets := hellos(t, 3, sessions(t, "broken", 3), greet)
	_, err = NewDealer(s, rosters[0], secrets[0], &limited{left: 100, err: broken})
	require.Error(t, err)
}

// limited is a source of randomness that dries up.
type limited struct {
	left int
	err  error
}

func (l *limited) Read(p []byte) (int, error) {
	if l.left < len(p) {
		return 0, l.err
	}
	l.left -= len(p)
	return rand.Read(p)
}
