package share

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Attacks on rounds 2 and 3, by party 3 of 4, and on the driver's side of a run.

// replaceAck runs four honest parties but for the acknowledgement of the hostile one, which make supplies.
func replaceAck(t testing.TB, make func(r *Run) []byte) ([]*Run, []error) {
	t.Helper()
	runs := newRuns(t, newDealers(t, "ack", 4))
	secrets := *runs[hostile].secrets
	for i, c := range curves { // the run may end, and erase them, before make asks
		secrets.keys[i] = c.suite().Scalar().Set(secrets.keys[i])
	}
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile && m.Round == roundAcks {
			shadow := *runs[hostile]
			shadow.secrets = &secrets
			m.Payload = make(&shadow)
		}
		return []tss.Message{m}
	})
	return runs, errs
}

func TestAttackFalseComplaint(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		// About a good share, with the right key: everybody decrypts it and sees that it is good.
		honestKey := func(r *Run) *complaint {
			R, err := c.decodePoint(r.bundles[0][c.at()].dealFor(hostile)[:c.PointLen()])
			require.NoError(t, err)
			x := r.secrets.keys[c.at()]
			key := c.suite().Point().Mul(x, R)
			proof, err := c.proveDLEQ(complaintContext(r.id, hostile, 0, c), x, r.roster.keys[hostile][c.at()], R, key, rand.Reader)
			require.NoError(t, err)
			return &complaint{c, 0, key, proof}
		}
		lies := map[string]func(r *Run) *complaint{
			"good share": honestKey,
			"wrong key": func(r *Run) *complaint {
				l := honestKey(r)
				l.key.Add(l.key, c.suite().Point().Base())
				return l
			},
			"bad proof": func(r *Run) *complaint {
				l := honestKey(r)
				l.proof[0] ^= 1
				return l
			},
			"proof about another dealer": func(r *Run) *complaint {
				l := honestKey(r)
				l.dealer = 1
				return l
			},
		}
		for label, lie := range lies {
			runs, errs := replaceAck(t, func(r *Run) []byte {
				b, err := lie(r).encode(r.id)
				require.NoError(t, err)
				return b
			})
			culpritsAt(t, errs, runs, []int{hostile}, hostile)
			require.ErrorContains(t, errs[0], "complaint", label)
		}
	})
}

func TestAttackMalformedAcknowledgement(t *testing.T) {
	forms := map[string]func(r *Run) []byte{
		"empty":              func(r *Run) []byte { return nil },
		"unknown kind":       func(r *Run) []byte { return append([]byte{9}, make([]byte, 64)...) },
		"short ok":           func(r *Run) []byte { return encodeOK(r.id, r.bundlesHash)[:60] },
		"long ok":            func(r *Run) []byte { return append(encodeOK(r.id, r.bundlesHash), 0) },
		"complaint of curve": func(r *Run) []byte { return append(append([]byte{ackComplaint}, r.id[:]...), 7, 0, 0) },
		"complaint about itself": func(r *Run) []byte {
			l := &complaint{Secp256k1, hostile, Secp256k1.suite().Point().Base(), bytes.Repeat([]byte{1}, dleqLen)}
			b, _ := l.encode(r.id)
			return b
		},
		"complaint about nobody": func(r *Run) []byte {
			l := &complaint{Secp256k1, 4, Secp256k1.suite().Point().Base(), bytes.Repeat([]byte{1}, dleqLen)}
			b, _ := l.encode(r.id)
			return b
		},
		"other bundles": func(r *Run) []byte { return encodeOK(r.id, testID("other")) },
	}
	for label, form := range forms {
		runs, errs := replaceAck(t, form)
		t.Log(label, errs[0])
		culpritsAt(t, errs, runs, []int{hostile}, hostile)
	}
}

// TestAttackAcknowledgesAnotherRun: who is at fault is open, the party or the chain that showed it other
// commitments, so nobody is blamed; but everybody reports the same party.
func TestAttackAcknowledgesAnotherRun(t *testing.T) {
	runs, errs := replaceAck(t, func(r *Run) []byte { return encodeOK(testID("other"), r.bundlesHash) })
	for i := range hostile {
		var split *SplitError
		require.ErrorAs(t, errs[i], &split)
		require.Equal(t, hostile, split.Party)
		require.Nil(t, tss.Culprits(errs[i]))
	}
	noKeys(t, runs, []int{hostile})
}

func TestAttackConfirmationMismatch(t *testing.T) {
	runs := newRuns(t, newDealers(t, "confirm", 4))
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile && m.Round == roundConfirms {
			m.Payload[31] ^= 1
		}
		return []tss.Message{m}
	})
	culpritsAt(t, errs, runs, []int{hostile}, hostile)

	// To one party only: that one refuses, the others have the key. The vote of all n on chain is what counts then.
	runs = newRuns(t, newDealers(t, "confirm", 4))
	errs = tsstest.Run(machines(runs), func(m tss.Message, receiver int) []tss.Message {
		if m.From == hostile && m.Round == roundConfirms && receiver == 0 {
			m.Payload[0] ^= 1
		}
		return []tss.Message{m}
	})
	require.Equal(t, []int{hostile}, tss.Culprits(errs[0]))
	_, err := runs[0].Keys()
	require.ErrorIs(t, err, ErrState)
	require.NoError(t, errs[1])
	require.NoError(t, errs[2])
}

func TestAttackSilence(t *testing.T) {
	for round := uint8(1); round <= 3; round++ {
		runs := newRuns(t, newDealers(t, "silence", 4))
		errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
			if m.From == hostile && m.Round >= round {
				return nil
			}
			return []tss.Message{m}
		})
		stalledAt(t, errs, runs, []int{hostile})
		require.ErrorContains(t, errs[0], "waiting for [3]")
		runs[0].Wipe()
		_, err := runs[0].Start()
		require.ErrorIs(t, err, ErrState)
		for i, c := range curves {
			require.Nil(t, runs[0].secrets.keys[i], c)
		}
	}
}

func TestDuplicatesAndDisorderDoNoHarm(t *testing.T) {
	runs := newRuns(t, newDealers(t, "order", 3))
	_, err := runs[0].Deliver(tss.Message{Round: 1, From: 1, To: tss.Broadcast})
	require.ErrorIs(t, err, ErrState, "before start")
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message { return []tss.Message{m, m} })
	for _, err := range errs {
		require.NoError(t, err)
	}

	runs = newRuns(t, newDealers(t, "order", 3))
	out, err := runs[1].Start()
	require.NoError(t, err)
	_, err = runs[0].Start()
	require.NoError(t, err)
	_, err = runs[0].Start()
	require.ErrorIs(t, err, ErrState)
	_, err = runs[0].Deliver(out[0])
	require.NoError(t, err)
	_, err = runs[0].Deliver(out[0])
	require.ErrorIs(t, err, tss.ErrDuplicate)
	for _, m := range []tss.Message{
		{Round: 2, From: 1, To: tss.Broadcast}, {Round: 0, From: 1, To: tss.Broadcast}, {Round: 9, From: 2, To: tss.Broadcast},
		{Round: 1, From: 0, To: tss.Broadcast}, {Round: 1, From: -1, To: tss.Broadcast}, {Round: 1, From: 3, To: tss.Broadcast},
		{Round: 1, From: 2, To: 0},
	} {
		_, err = runs[0].Deliver(m)
		require.ErrorIs(t, err, ErrState)
	}
	require.Nil(t, runs[0].err, "the run goes on")
}

func TestCommitmentsThatAllowNoRun(t *testing.T) {
	dealers := newDealers(t, "commitments", 4)
	good := commitmentsOf(dealers)
	change := func(f func(c [][32]byte) [][32]byte) [][32]byte { return f(append([][32]byte(nil), good...)) }
	bad := map[string][][32]byte{
		"none":         nil,
		"one less":     good[:3],
		"one more":     append(append([][32]byte(nil), good...), testID("x")),
		"zero":         change(func(c [][32]byte) [][32]byte { c[2] = [32]byte{}; return c }),
		"two equal":    change(func(c [][32]byte) [][32]byte { c[2] = c[1]; return c }),
		"copy of ours": change(func(c [][32]byte) [][32]byte { c[2] = c[0]; return c }),
		"not ours":     change(func(c [][32]byte) [][32]byte { c[0] = testID("x"); return c }),
	}
	for label, c := range bad {
		_, err := dealers[0].Run(c)
		require.ErrorIs(t, err, ErrCommitments, label)
	}
	_, err := dealers[0].Run(good)
	require.NoError(t, err, "nothing was revealed, so the dealer is still good")
	_, err = dealers[0].Run(good)
	require.ErrorIs(t, err, ErrState, "and only once")
	dealers[1].Wipe()
	_, err = dealers[1].Run(good)
	require.ErrorIs(t, err, ErrState)
}

// TestAttackOtherCommitmentsForOneParty: a chain that shows one party other commitments makes it stop, not accept.
func TestAttackOtherCommitmentsForOneParty(t *testing.T) {
	dealers := newDealers(t, "fork", 4)
	good := commitmentsOf(dealers)
	forked := append([][32]byte(nil), good...)
	forked[hostile] = testID("fork")
	runs := make([]*Run, 4)
	for i, d := range dealers {
		var err error
		if runs[i], err = d.Run(good); i == 0 {
			dealers[0].used = false
			runs[i], err = d.Run(forked)
		}
		require.NoError(t, err)
	}
	for i, err := range tsstest.Run(machines(runs), nil) {
		require.Error(t, err, i)
		require.False(t, errors.Is(err, errInternal))
	}
	noKeys(t, runs, nil)
}
