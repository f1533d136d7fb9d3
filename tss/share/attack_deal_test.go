package share

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/drand/kyber"
	kyberedwards "github.com/drand/kyber/group/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Attacks on round 1. In all of them party 3 of 4 (k = 3) is hostile.

const hostile = 3

// startHostile starts the run of all dealers on the given commitments, that of party hostile without the checks that
// an honest program makes of itself.
func startHostile(t testing.TB, dealers []*Dealer, commitments [][32]byte) []*Run {
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

// refused runs the dealers and requires that all honest parties name the hostile one, for the reason given. Without the
// reason a test would prove little: whoever deals otherwise than its own kyber thinks is caught at the latest by its
// confirmation.
func refused(t testing.TB, dealers []*Dealer, reason string) {
	t.Helper()
	runs := newRuns(t, dealers)
	errs := tsstest.Run(machines(runs), nil)
	culpritsAt(t, errs, runs, []int{hostile}, hostile)
	for i := range hostile {
		require.ErrorContains(t, errs[i], reason)
	}
}

func onEachCurve(t *testing.T, f func(t *testing.T, c Curve)) {
	for _, c := range curves {
		t.Run(c.String(), func(t *testing.T) { f(t, c) })
	}
}

func TestAttackDealsOtherThanCommitted(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := newDealers(t, "mismatch", 4)
		commitments := commitmentsOf(dealers)
		evilPoly(t, dealers[hostile], c, randomPoly(c, 3), nil)
		runs := startHostile(t, dealers, commitments)
		errs := tsstest.Run(machines(runs), nil)
		culpritsAt(t, errs, runs, []int{hostile}, hostile)
		require.ErrorContains(t, errs[0], "commitment")
	})
}

func TestAttackShortAndLongPolynomial(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		for _, count := range []int{2, 4} {
			dealers := newDealers(t, "degree", 4)
			evilPoly(t, dealers[hostile], c, randomPoly(c, count), nil)
			refused(t, dealers, map[int]string{2: "deals of", 4: "payload of"}[count])

			// The same, with the total length made right at the cost of the proof.
			dealers = newDealers(t, "degree padded", 4)
			evilPoly(t, dealers[hostile], c, randomPoly(c, count), nil)
			evil(t, dealers[hostile], c, func(b *bundle) {
				if count < 3 {
					b.proof = append(b.proof, make([]byte, c.PointLen())...)
				} else {
					b.proof = b.proof[:len(b.proof)-c.PointLen()]
				}
			})
			require.Len(t, dealers[hostile].encoded, bundlesLen(4, 3))
			refused(t, dealers, name(count, " commitments on ", c, ", want 3"))
		}
	})
}

func TestAttackIdentityCommitment(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		for i := range 3 { // a zero coefficient: a lower degree, or no contribution at all
			dealers := newDealers(t, "identity", 4)
			poly := randomPoly(c, 3)
			poly[i] = c.suite().Scalar().Zero()
			evilPoly(t, dealers[hostile], c, poly, nil)
			reason := errPointIdentity
			if c == Secp256k1 {
				reason = errPointEncoding // infinity has none
			}
			refused(t, dealers, name("commitment ", i, ": ", c, ": ", reason))
		}
	})
}

func TestAttackZeroShare(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := newDealers(t, "zero share", 4)
		poly := randomPoly(c, 3)
		// f(2) = a0 + 2 a1 + 4 a2 = 0: what party 1 gets
		suite := c.suite()
		sum := suite.Scalar().Mul(suite.Scalar().SetInt64(2), poly[1])
		sum.Add(sum, suite.Scalar().Mul(suite.Scalar().SetInt64(4), poly[2]))
		poly[0] = suite.Scalar().Neg(sum)
		evilPoly(t, dealers[hostile], c, poly, nil)
		refused(t, dealers, errScalarZero.Error())
	})
}

func TestAttackTorsionCommitment(t *testing.T) {
	order8, err := hex.DecodeString("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
	require.NoError(t, err)
	torsion := kyberedwards.NewBlakeSHA256Ed25519().Point()
	require.NoError(t, torsion.UnmarshalBinary(order8), "kyber takes it: the check is ours")
	for i := range 3 {
		for _, base := range []bool{true, false} {
			dealers := newDealers(t, "torsion", 4)
			evil(t, dealers[hostile], Ed25519, func(b *bundle) {
				if base {
					b.commits[i] = Ed25519.suite().Point().Add(b.commits[i], torsion)
				} else {
					b.commits[i] = torsion
				}
			})
			refused(t, dealers, name("commitment ", i, ": ed25519: ", errPointSubgroup))
		}
	}
	// The same in the point of an encrypted share.
	dealers := newDealers(t, "torsion in a deal", 4)
	evil(t, dealers[hostile], Ed25519, func(b *bundle) { copy(b.deals[0].EncryptedShare, order8) })
	refused(t, dealers, name("deal for 0: ed25519: ", errPointSubgroup))
}

func TestAttackDealIndices(t *testing.T) {
	cases := []struct {
		label, reason string
		change        func(b *bundle)
	}{
		{"duplicate", "deal for 0", func(b *bundle) { b.deals[1].ShareIndex = b.deals[0].ShareIndex }},
		{"swapped", "deal for 1", func(b *bundle) { b.deals[0], b.deals[1] = b.deals[1], b.deals[0] }},
		{"for the dealer", "deal for 3", func(b *bundle) { b.deals[2].ShareIndex = hostile }},
		{"for nobody", "deal for 4", func(b *bundle) { b.deals[2].ShareIndex = 4 }},
		{"one less", "deals of", func(b *bundle) { b.deals = b.deals[:2] }},
		{"one more", "payload of", func(b *bundle) { b.deals = append(b.deals, b.deals[0]) }},
	}
	for _, tc := range cases {
		t.Run(tc.label, func(t *testing.T) {
			for _, c := range curves {
				dealers := newDealers(t, tc.label, 4)
				evil(t, dealers[hostile], c, tc.change)
				refused(t, dealers, tc.reason)
			}
		})
	}
}

func TestAttackEquivocatedDeals(t *testing.T) {
	dealers := newDealers(t, "equivocation", 4)
	commitments := commitmentsOf(dealers)
	honest := dealers[hostile].encoded
	evilPoly(t, dealers[hostile], BLS12381G1, randomPoly(BLS12381G1, 3), nil)
	other := dealers[hostile].encoded
	runs := startHostile(t, dealers, commitments)
	errs := tsstest.Run(machines(runs), func(m tss.Message, receiver int) []tss.Message {
		if m.From == hostile && m.Round == roundDeals && receiver != 1 {
			m.Payload = bytes.Replace(m.Payload, other, honest, 1)
		}
		return []tss.Message{m}
	})
	require.Equal(t, []int{hostile}, tss.Culprits(errs[1]))
	noKeys(t, runs, []int{hostile})
}

func TestAttackReplayFromAnotherSession(t *testing.T) {
	old := newDealers(t, "old session", 4)
	dealers := newDealers(t, "new session", 4)

	// As it was sent then.
	replay := newRuns(t, old)[hostile].first
	runs := newRuns(t, dealers)
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile && m.Round == roundDeals {
			m.Payload = bytes.Clone(replay)
		}
		return []tss.Message{m}
	})
	culpritsAt(t, errs, runs, []int{hostile}, hostile)

	// Committed to anew, so that the commitment is right and the proofs are old.
	old = newDealers(t, "old session", 4)
	dealers = newDealers(t, "new session", 4)
	dealers[hostile].bundles = old[hostile].bundles
	require.NoError(t, dealers[hostile].seal())
	refused(t, dealers, "constant term")

	// Those of another dealer of the same session.
	dealers = newDealers(t, "new session", 4)
	for i, b := range dealers[0].bundles {
		stolen := *b
		stolen.deals = append(stolen.deals[:0:0], b.deals...)
		stolen.deals[0] = dealers[hostile].bundles[i].deals[0]
		dealers[hostile].bundles[i] = &stolen
		for j := range stolen.deals {
			stolen.deals[j].ShareIndex = uint32(j)
		}
	}
	require.NoError(t, dealers[hostile].seal())
	refused(t, dealers, "constant term")
}

func TestAttackOversizedPayload(t *testing.T) {
	for round := uint8(1); round <= 3; round++ {
		runs := newRuns(t, newDealers(t, "oversized", 4))
		errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
			if m.From == hostile && m.Round == round {
				m.Payload = append(m.Payload, make([]byte, 1<<20)...)
			}
			return []tss.Message{m}
		})
		culpritsAt(t, errs, runs, []int{hostile}, hostile)
	}

	// Past the inbox too.
	runs := newRuns(t, newDealers(t, "oversized", 4))
	_, err := runs[0].Start()
	require.NoError(t, err)
	_, err = runs[0].Deliver(tss.Message{Round: 1, From: hostile, To: tss.Broadcast, Payload: make([]byte, 1<<20)})
	require.Equal(t, []int{hostile}, tss.Culprits(err))
}

func TestAttackBadSignature(t *testing.T) {
	// The signatures are the one part of round 1 that the commitment does not bind.
	length := len(newRuns(t, newDealers(t, "signature", 4))[0].first)
	at := length - 1
	for i := len(curves) - 1; i >= 0; i-- {
		runs := newRuns(t, newDealers(t, "signature", 4))
		errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
			if m.From == hostile && m.Round == roundDeals {
				m.Payload[at] ^= 1
			}
			return []tss.Message{m}
		})
		culpritsAt(t, errs, runs, []int{hostile}, hostile)
		at -= curves[i].proofLen()
	}
}

func TestAttackSignatureFromAnotherRun(t *testing.T) {
	// The same session, roster and deals, but another commitment of a fourth party: the nonce of kyber's packets binds
	// the commitments, so the dealer's signature of one run is none in the other.
	dealers := newDealers(t, "signature", 4)
	commitments := commitmentsOf(dealers)
	commitments[0] = testID("another commitment of party 0")
	first, err := newRun(dealers[hostile], commitments)
	require.NoError(t, err)
	replay := bytes.Clone(first.first)
	runs := newRuns(t, dealers)
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
		if m.From == hostile && m.Round == roundDeals {
			m.Payload = bytes.Clone(replay)
		}
		return []tss.Message{m}
	})
	culpritsAt(t, errs, runs, []int{hostile}, hostile)
	require.ErrorContains(t, errs[0], "signature")
}

func TestAttackUnknownConstantTerm(t *testing.T) {
	// A dealer whose constant term is somebody else's key: it has no proof for it.
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := newDealers(t, "constant", 4)
		evil(t, dealers[hostile], c, func(b *bundle) { b.commits[0] = dealers[0].bundles[c.at()].commits[0].Clone() })
		refused(t, dealers, "constant term")
	})
}

func TestAttackWrongShareToOneParty(t *testing.T) {
	plusOne := func(c Curve) func(int, []byte) []byte {
		return func(to int, share []byte) []byte {
			if to != 1 {
				return share
			}
			s := c.suite().Scalar()
			if err := s.UnmarshalBinary(share); err != nil {
				panic(err)
			}
			out, _ := s.Add(s, c.suite().Scalar().One()).MarshalBinary()
			return out
		}
	}
	onEachCurve(t, func(t *testing.T, c Curve) {
		dealers := newDealers(t, "wrong share", 4)
		evilPoly(t, dealers[hostile], c, randomPoly(c, 3), plusOne(c))
		refused(t, dealers, "share is not on the committed polynomial")

		dealers = newDealers(t, "unreadable share", 4)
		poly := randomPoly(c, 3)
		evilPoly(t, dealers[hostile], c, poly, nil)
		evil(t, dealers[hostile], c, func(b *bundle) {
			b.deals[1].EncryptedShare[c.PointLen()] ^= 1
			require.NoError(t, dealers[hostile].proveConstant(b, poly[0]))
		})
		refused(t, dealers, "decrypt share")
	})
}

func TestAttackShareNotReduced(t *testing.T) {
	// s + l in the place of s: kyber's edwards25519 takes it, we do not, and everybody agrees who is at fault.
	order := []byte{0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 31: 0x10}
	dealers := newDealers(t, "not reduced", 4)
	evilPoly(t, dealers[hostile], Ed25519, randomPoly(Ed25519, 3), func(to int, share []byte) []byte {
		carry := 0
		for i := range share {
			carry += int(share[i]) + int(order[i])
			share[i] = byte(carry)
			carry >>= 8
		}
		return share
	})
	refused(t, dealers, errScalarEncoding.Error())
}

// TestPanicInKyberIsAnError puts commitments past the decoder on which kyber panics: the run ends with an error, and
// nobody is blamed for what no peer can have sent.
func TestPanicInKyberIsAnError(t *testing.T) {
	runs := newRuns(t, newDealers(t, "panic", 3))
	_, err := runs[0].Start()
	require.NoError(t, err)
	for from, r := range runs[1:] {
		out, err := r.Start()
		require.NoError(t, err)
		_, err = runs[0].Deliver(out[0])
		if from == 0 {
			require.NoError(t, err)
			runs[0].bundles[1][0].commits = []kyber.Point{nil, nil, nil}
			continue
		}
		require.ErrorIs(t, err, errInternal)
		require.Nil(t, tss.Culprits(err))
	}
	noKeys(t, runs, nil)
}
