package share

import (
	"bytes"
	"crypto/rand"
	"maps"
	"testing"

	"github.com/drand/kyber"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Attacks on a reshare of 4 to 4 parties (k = 3). Parties 0, 1 and 3 deal, from the old shares 2, 0 and 1, and party 3
// is hostile; 2 is new. No party has its old index, so whoever confuses the two names the wrong one.

var attackDealers = map[int]int{0: 2, 1: 0, hostile: 1}

func attacked(t testing.TB, label string) handing {
	t.Helper()
	return newHanding(label, 4, at(fourKeys(t), attackDealers))
}

// runsOf starts the runs of dealers on one list of commitments, that of the hostile one without the checks that an
// honest program makes of itself.
func runsOf(t testing.TB, dealers []*Dealer, commitments [][32]byte) []*Run {
	t.Helper()
	out := make([]*Run, len(dealers))
	for i, d := range dealers {
		var err error
		if i == hostile {
			out[i], err = newRun(d, commitments)
		} else {
			out[i], err = d.Run(commitments)
		}
		require.NoError(t, err)
	}
	return out
}

// named requires that each honest party names the hostile one, for the reason given, and has no keys.
func named(t testing.TB, runs []*Run, tamper tsstest.Tamper, reason string) {
	t.Helper()
	errs := tsstest.Run(machines(runs), tamper)
	culpritsAt(t, errs, runs, []int{hostile}, hostile)
	for i, err := range errs {
		if i != hostile {
			require.ErrorContains(t, err, reason)
		}
	}
}

// replace is a tamper that replaces what the hostile party sends in a round.
func replace(round uint8, with func(payload []byte) []byte) tsstest.Tamper {
	return func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile && m.Round == round {
			m.Payload = with(m.Payload)
		}
		return []tss.Message{m}
	}
}

// oldScalar is the secret of an old share.
func oldScalar(t testing.TB, s *Share) kyber.Scalar {
	t.Helper()
	out, err := s.Curve.decodeScalar(s.Secret.Bytes())
	require.NoError(t, err)
	return out
}

func TestAttackReshareFromAWrongShare(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		h := attacked(t, "wrong share")
		for label, constant := range map[string]kyber.Scalar{
			"made up":          randomPoly(c, 1)[0],
			"another dealer's": oldScalar(t, h.from[0].All()[c.at()]),
		} {
			dealers := h.dealers(t)
			evilPoly(t, dealers[hostile], c, append([]kyber.Scalar{constant}, randomPoly(c, 2)...), nil)
			t.Log(label)
			named(t, runsOf(t, dealers, commitmentsOf(dealers)), nil, name("constant term on ", c, " is not that of share 1"))
		}
	})
}

func TestAttackReshareWithUnknownShare(t *testing.T) {
	// A dealer that has lost its share, or never had it, publishes what is expected of it: the public part is known.
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := attacked(t, "unknown share").dealers(t)
		right := dealers[hostile].bundles[c.at()].commits[0].Clone()
		evilPoly(t, dealers[hostile], c, randomPoly(c, 3), nil)
		evil(t, dealers[hostile], c, func(b *bundle) { b.commits[0] = right })
		named(t, runsOf(t, dealers, commitmentsOf(dealers)), nil, "constant term: ")
	})
}

func TestAttackReshareWrongShareToOneParty(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		h := attacked(t, "one bad deal")
		for _, victim := range []int{1, 2} { // one that deals, one that is new
			dealers := h.dealers(t)
			poly := append([]kyber.Scalar{oldScalar(t, h.from[hostile].All()[c.at()])}, randomPoly(c, 2)...)
			evilPoly(t, dealers[hostile], c, poly, func(to int, share []byte) []byte {
				if to == victim {
					s := c.suite().Scalar()
					require.NoError(t, s.UnmarshalBinary(share))
					share, _ = s.Add(s, c.suite().Scalar().One()).MarshalBinary()
				}
				return share
			})
			named(t, runsOf(t, dealers, commitmentsOf(dealers)), nil, name(c, " share for ", victim))
		}
	})
}

func TestAttackReshareOtherDegree(t *testing.T) {
	h := attacked(t, "degree")
	onEachCurve(t, func(t *testing.T, c Curve) {
		for count, reason := range map[int]string{2: "deals of", 4: "payload of"} {
			dealers := h.dealers(t)
			poly := append([]kyber.Scalar{oldScalar(t, h.from[hostile].All()[c.at()])}, randomPoly(c, count-1)...)
			evilPoly(t, dealers[hostile], c, poly, nil)
			named(t, runsOf(t, dealers, commitmentsOf(dealers)), nil, reason)
		}
	})
}

func TestAttackDealsOfAPartyThatHasNoShare(t *testing.T) {
	// Here party 3 is new and behaves as if it were a dealer.
	h := newHanding("no dealer", 4, at(fourKeys(t), map[int]int{0: 2, 1: 0, 2: 1}))
	deals := bytes.Clone(newRuns(t, newDealers(t, "deals of another protocol", 4))[hostile].first)
	runs := h.runs(t)
	require.Len(t, deals, runs[0].Rounds()[0].Broadcast)
	named(t, runs, replace(roundDeals, func(own []byte) []byte { return append(bytes.Clone(own[:32]), deals[32:]...) }), "deals of")

	named(t, h.runs(t), replace(roundDeals, func([]byte) []byte { return nil }), "deals of 0 bytes")

	dealers := h.dealers(t)
	errs := commitErrs(t, dealers, replace(1, func([]byte) []byte { return bytes.Repeat([]byte{7}, 32) }))
	commitNamed(t, errs, "commitment of a party that does not deal")
}

// commitErrs runs the commitment round and returns each party's error.
func commitErrs(t testing.TB, dealers []*Dealer, tamper tsstest.Tamper) []error {
	t.Helper()
	rounds := make([]*Commit, len(dealers))
	for i, d := range dealers {
		var err error
		rounds[i], err = NewCommit(d)
		require.NoError(t, err)
	}
	errs := tsstest.Run(machines(rounds), tamper)
	for i, c := range rounds {
		_, err := c.Commitments()
		require.Equal(t, errs[i] == nil, err == nil)
	}
	return errs
}

func commitNamed(t testing.TB, errs []error, reason string) {
	t.Helper()
	for i, err := range errs {
		if i != hostile {
			require.Equal(t, []int{hostile}, tss.Culprits(err))
			require.ErrorContains(t, err, reason)
		}
	}
}

func TestAttackComplaintAboutAPartyThatDealsNothing(t *testing.T) {
	runs := attacked(t, "complaint").runs(t)
	named(t, runs, replace(roundAcks, func([]byte) []byte {
		l := &complaint{Secp256k1, 2, Secp256k1.suite().Point().Base(), bytes.Repeat([]byte{1}, dleqLen)}
		b, err := l.encode(runs[0].id)
		require.NoError(t, err)
		return b
	}), "complaint about 2")
}

func TestAttackCommitmentForms(t *testing.T) {
	h := attacked(t, "commitment forms")
	for reason, with := range map[string]func([]byte) []byte{
		"dealer without a commitment": func(b []byte) []byte { return make([]byte, 32) },
		"commitment of 31 bytes":      func(b []byte) []byte { return b[1:] },
		"commitment of 0 bytes":       func(b []byte) []byte { return nil },
		"payload of 33 bytes":         func(b []byte) []byte { return append(b, 0) },
	} {
		commitNamed(t, commitErrs(t, h.dealers(t), replace(1, with)), reason)
	}
}

func TestAttackCopiedCommitmentOfAReshare(t *testing.T) {
	// Whoever repeats another's commitment has no deals that go with it, and is named for that.
	dealers := attacked(t, "copied").dealers(t)
	commitments := commitmentsOf(dealers)
	commitments[hostile] = commitments[0]
	runs := runsOf(t, dealers, commitments)
	named(t, runs, replace(roundDeals, func([]byte) []byte { return bytes.Clone(runs[0].first) }), "deals are not those of the commitment")
}

func TestAttackEquivocatedCommitment(t *testing.T) {
	// Past the echo check: party 0 is told another commitment than the others, and the deals that go with it.
	h := attacked(t, "equivocated")
	dealers := h.dealers(t)
	commitments := commitmentsOf(dealers)
	one := *dealers[hostile]
	evilPoly(t, dealers[hostile], BLS12381G1, append([]kyber.Scalar{oldScalar(t, &h.from[hostile].BLS)}, randomPoly(BLS12381G1, 2)...), nil)
	other := commitmentsOf(dealers)
	require.NotEqual(t, commitments[hostile], other[hostile])
	forked, err := newRun(dealers[hostile], other)
	require.NoError(t, err)
	*dealers[hostile] = one

	runs := make([]*Run, len(dealers))
	for i, d := range dealers {
		list := commitments
		if i == 0 {
			list = other
		}
		runs[i], err = newRun(d, list)
		require.NoError(t, err)
	}
	errs := tsstest.Run(machines(runs), func(m tss.Message, receiver int) []tss.Message {
		if m.From == hostile && m.Round == roundDeals && receiver == 0 {
			m.Payload = bytes.Clone(forked.first)
		}
		return []tss.Message{m}
	})
	for i, err := range errs {
		require.Error(t, err, i)
	}
	noKeys(t, runs, []int{hostile})
}

func TestAttackLateDealerChangesItsDeals(t *testing.T) {
	h := attacked(t, "late")
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := h.dealers(t)
		commitments := commitmentsOf(dealers)
		// Good deals from the right share, but made after those of the others were seen.
		evilPoly(t, dealers[hostile], c, append([]kyber.Scalar{oldScalar(t, h.from[hostile].All()[c.at()])}, randomPoly(c, 2)...), nil)
		named(t, runsOf(t, dealers, commitments), nil, "deals are not those of the commitment")
	})
}

func TestAttackTooFewDealersCommit(t *testing.T) {
	dealers := attacked(t, "too few").dealers(t)
	commitments := commitmentsOf(dealers)
	commitments[hostile] = [32]byte{}
	for i, d := range dealers {
		_, err := d.Run(commitments)
		require.ErrorIs(t, err, ErrCommitments, i)
	}
	commitments = commitmentsOf(dealers)
	commitments[2] = testID("a new party does not deal")
	_, err := dealers[0].Run(commitments)
	require.ErrorIs(t, err, ErrCommitments)
	_, err = dealers[2].Run(commitments)
	require.ErrorIs(t, err, ErrCommitments)
}

// TestAttackSilentDealerStallsAndLearnsNothing: all that leaves an honest party is what it sends before the silence is
// felt. No share is published to make up for the silent one.
func TestAttackSilentDealerStallsAndLearnsNothing(t *testing.T) {
	h := attacked(t, "silent")
	for i, err := range commitErrs(t, h.dealers(t), func(m tss.Message, _ int) []tss.Message {
		require.Len(t, m.Payload, 32)
		if m.From == hostile {
			return nil
		}
		return []tss.Message{m}
	}) {
		if i != hostile {
			require.ErrorIs(t, err, tsstest.ErrStalled)
			require.ErrorContains(t, err, "waiting for [3]")
		}
	}
	for round := uint8(1); round <= 3; round++ {
		runs := h.runs(t)
		last := uint8(0)
		errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
			if m.From != hostile {
				last = max(last, m.Round)
			}
			if m.From == hostile && m.Round >= round {
				return nil
			}
			return []tss.Message{m}
		})
		stalledAt(t, errs, runs, []int{hostile})
		require.Equal(t, round, last)
		for i, r := range runs {
			r.Wipe()
			for c := range curves {
				require.Nil(t, r.generators[c], "party %d", i)
			}
		}
		for _, old := range h.from {
			require.NoError(t, old.BLS.Check(), "the old shares go on")
		}
	}
}

func TestAttackDealerWithAnotherOrigin(t *testing.T) {
	h := attacked(t, "origin")
	other := h
	other.origin.Dealers = maps.Clone(h.origin.Dealers)
	other.origin.Dealers[2] = 3 // the hostile party lets another deal as well
	require.NotEqual(t, h.session(t, 0).ID, other.session(t, 0).ID, "ceremonies that are named by it do not meet")

	hellos := make([]*Hello, h.n)
	for i := range hellos {
		in := h
		if i == hostile {
			in = other
		}
		var err error
		hellos[i], err = NewHello(in.session(t, i), rand.Reader)
		require.NoError(t, err)
	}
	errs := tsstest.Run(machines(hellos), nil)
	for i, err := range errs {
		if i != hostile {
			require.Equal(t, []int{hostile}, tss.Culprits(err))
			require.False(t, hellos[i].Done())
		}
	}
}

func TestAttackTamperedPublicCoefficients(t *testing.T) {
	// What a newcomer is shown by a lying peer: another sharing, of the same keys.
	h := attacked(t, "tampered")
	tampered := h
	tampered.origin.Public = newHanding("tampered", 4, stay(fourKeys(t), 0, 1, 2, 3)).keys(t)[0].Publics()
	require.NoError(t, tampered.origin.Check(4))
	for i, p := range tampered.origin.Public.All() {
		require.Equal(t, h.origin.Public.All()[i].PublicKey(), p.PublicKey())
	}
	require.NotEqual(t, h.origin.Public.Hash(), tampered.origin.Public.Hash(), "the comparison with the chain")
	require.NotEqual(t, h.session(t, 2).ID, tampered.session(t, 2).ID, "and if it is left out, the newcomer is alone")

	// If the session were not bound to it, the newcomer would still take no share that does not fit.
	dealers := h.dealers(t)
	wrong, err := newHandover(tampered.session(t, 2), tampered.origin)
	require.NoError(t, err)
	dealers[2].origin = wrong
	runs := runsOf(t, dealers, commitmentsOf(dealers))
	errs := tsstest.Run(machines(runs), nil)
	require.ErrorContains(t, errs[2], "constant term")
	for _, i := range []int{0, 1, hostile} {
		require.ErrorIs(t, errs[i], tsstest.ErrStalled)
	}
	noKeys(t, runs, nil)
}

func TestAttackReplayFromAnotherReshare(t *testing.T) {
	old := attacked(t, "the reshare before")
	sent := make(map[uint8][]byte) // by the hostile party, in a reshare with the same origin and parties
	errs := tsstest.Run(machines(old.runs(t)), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile {
			sent[m.Round] = bytes.Clone(m.Payload)
		}
		return []tss.Message{m}
	})
	for _, err := range errs {
		require.NoError(t, err)
	}
	h := old
	h.label = "the reshare after"
	for round, reason := range map[uint8]string{
		roundDeals:    "deals are not those of the commitment",
		roundConfirms: "confirms another result",
	} {
		named(t, h.runs(t), replace(round, func([]byte) []byte { return bytes.Clone(sent[round]) }), reason)
	}
	runs := h.runs(t)
	errs = tsstest.Run(machines(runs), replace(roundAcks, func([]byte) []byte { return bytes.Clone(sent[roundAcks]) }))
	for i, err := range errs {
		var split *SplitError
		if i != hostile {
			require.ErrorAs(t, err, &split)
			require.Equal(t, hostile, split.Party)
		}
	}
	noKeys(t, runs, []int{hostile})

	// Committed to anew, with the proofs of then.
	before, after := old.dealers(t), h.dealers(t)
	after[hostile].bundles = before[hostile].bundles
	require.NoError(t, after[hostile].seal())
	named(t, runsOf(t, after, commitmentsOf(after)), nil, "constant term: ")

	hello, err := NewHello(old.session(t, hostile), rand.Reader)
	require.NoError(t, err)
	_, err = decodeHello(h.session(t, 0), hostile, hello.own)
	require.ErrorIs(t, err, errProof)
}

func TestAttackWrongLengthsInAReshare(t *testing.T) {
	h := attacked(t, "lengths")
	for round := uint8(1); round <= 3; round++ {
		named(t, h.runs(t), replace(round, func(b []byte) []byte { return b[:len(b)-1] }), "bytes")
		named(t, h.runs(t), replace(round, func(b []byte) []byte { return append(b, make([]byte, 1<<20)...) }), "bytes")
	}
}
