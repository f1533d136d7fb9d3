package share

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// TestOneHostilePartyNeverSplitsAKey lets one party send anything, to each receiver something else, where a key is
// made and where one is handed on: no honest party is blamed, and all honest parties that end with keys have keys of
// one sharing.
func TestOneHostilePartyNeverSplitsAKey(t *testing.T) {
	old := keysOf(t, "property", 2)
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(2, 4).Draw(rt, "n")
		bad := rapid.IntRange(0, n-1).Draw(rt, "hostile")
		var runs []*Run
		if rapid.Bool().Draw(rt, "reshare") {
			dealers := rapid.Permutation([]int{0, 1}).Draw(rt, "dealers")
			runs = newHanding("property", n, stay(old, dealers...)).runs(t)
		} else {
			runs = newRuns(t, newDealers(t, "property", n))
		}
		var seen [][]byte
		errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
			if m.From != bad {
				return []tss.Message{m}
			}
			seen = append(seen, bytes.Clone(m.Payload))
			switch rapid.SampledFrom([]string{"honest", "honest", "drop", "flip", "cut", "grow", "twice", "old", "round"}).Draw(rt, "what") {
			case "drop":
				return nil
			case "flip":
				i := rapid.IntRange(0, len(m.Payload)-1).Draw(rt, "byte")
				m.Payload[i] ^= byte(rapid.IntRange(1, 255).Draw(rt, "with"))
			case "cut":
				m.Payload = m.Payload[:rapid.IntRange(0, len(m.Payload)-1).Draw(rt, "length")]
			case "grow":
				m.Payload = append(m.Payload, rapid.SliceOfN(rapid.Byte(), 1, 64).Draw(rt, "more")...)
			case "twice":
				return []tss.Message{m, m}
			case "old":
				m.Payload = rapid.SampledFrom(seen).Draw(rt, "payload")
			case "round":
				m.Round = rapid.Uint8Range(0, 5).Draw(rt, "round")
			}
			return []tss.Message{m}
		})
		var keys *Keys
		for i, r := range runs {
			if i == bad {
				continue
			}
			for _, culprit := range tss.Culprits(errs[i]) {
				if culprit != bad {
					rt.Fatalf("party %d blames %d: %v", i, culprit, errs[i])
				}
			}
			var split *SplitError
			if errors.As(errs[i], &split) && split.Party != bad {
				rt.Fatalf("party %d split from %d", i, split.Party)
			}
			if errors.Is(errs[i], errInternal) {
				rt.Fatal(errs[i])
			}
			got, err := r.Keys()
			if err != nil {
				continue
			}
			if keys == nil {
				keys = got
			}
			for c, s := range got.All() {
				if n := old[0].Publics().All()[c].PublicKey(); r.origin != nil && !bytes.Equal(n, s.PublicKey()) {
					rt.Fatalf("party %d has a share of a key that was not handed on", i)
				}
				if !bytes.Equal(bytes.Join(s.Commits, nil), bytes.Join(keys.All()[c].Commits, nil)) || s.Check() != nil {
					rt.Fatalf("party %d has a share of another key", i)
				}
			}
		}
	})
}

func TestDecodersTakeWhatEncodersMake(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		suite := c.seeded(rand.Reader)
		for range 50 {
			x := suite.Scalar().Pick(suite.RandomStream())
			b, err := x.MarshalBinary()
			require.NoError(t, err)
			y, err := c.decodeScalar(b)
			require.NoError(t, err)
			require.True(t, x.Equal(y))

			p := suite.Point().Mul(x, nil)
			b, err = p.MarshalBinary()
			require.NoError(t, err)
			q, err := c.decodePoint(b)
			require.NoError(t, err)
			require.True(t, p.Equal(q))
		}
	})
}

func TestProofs(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		suite := c.seeded(rand.Reader)
		x := suite.Scalar().Pick(suite.RandomStream())
		X := suite.Point().Mul(x, nil)
		proof, err := c.prove(x, testID("m"), rand.Reader)
		require.NoError(t, err)
		require.NoError(t, c.verify(X, testID("m"), proof))
		require.ErrorIs(t, c.verify(X, testID("n"), proof), errProof)
		require.ErrorIs(t, c.verify(suite.Point().Base(), testID("m"), proof), errProof)

		R := suite.Point().Mul(suite.Scalar().Pick(suite.RandomStream()), nil)
		D := suite.Point().Mul(x, R)
		dleq, err := c.proveDLEQ(testID("c"), x, X, R, D, rand.Reader)
		require.NoError(t, err)
		require.Len(t, dleq, dleqLen)
		require.NoError(t, c.verifyDLEQ(testID("c"), X, R, D, dleq))
		require.ErrorIs(t, c.verifyDLEQ(testID("d"), X, R, D, dleq), errProof, "context")
		require.ErrorIs(t, c.verifyDLEQ(testID("c"), R, R, D, dleq), errProof, "public key")
		require.ErrorIs(t, c.verifyDLEQ(testID("c"), X, X, D, dleq), errProof, "base")
		require.ErrorIs(t, c.verifyDLEQ(testID("c"), X, R, R, dleq), errProof, "result")
		for i := range dleq {
			bad := bytes.Clone(dleq)
			bad[i] ^= 4
			require.ErrorIs(t, c.verifyDLEQ(testID("c"), X, R, D, bad), errProof, "byte %d", i)
		}
		for i := range proof {
			bad := bytes.Clone(proof)
			bad[i] ^= 4
			require.ErrorIs(t, c.verify(X, testID("m"), bad), errProof, "byte %d", i)
		}
		require.ErrorIs(t, c.verify(X, testID("m"), proof[1:]), errProof)
		require.ErrorIs(t, c.verifyDLEQ(testID("c"), X, R, D, dleq[1:]), errProof)
	})
}
