package share

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
)

// Attacks on the proofs of shares in the last round, for a fresh key and for a reshare.

// kinds are runs of both kinds, made anew by each call.
func kinds(t testing.TB, label string) map[string]func() []*Run {
	h := attacked(t, label)
	return map[string]func() []*Run{
		"fresh":   func() []*Run { return newRuns(t, newDealers(t, label, 4)) },
		"reshare": func() []*Run { return h.runs(t) },
	}
}

func TestAttackBadProofOfAShare(t *testing.T) {
	for kind, make := range kinds(t, "proof") {
		at := 32
		for _, c := range curves {
			at += c.proofLen()
			named(t, make(), replace(roundConfirms, func(b []byte) []byte {
				b[at-1] ^= 1
				return b
			}), name(c, " share"))
		}
		t.Log(kind)
	}
}

// TestAttackProofOfAnotherShare: whoever lost the share that it was dealt cannot confirm with another secret, nor with
// what others have sent.
func TestAttackProofOfAnotherShare(t *testing.T) {
	for kind, make := range kinds(t, "another share") {
		t.Log(kind)
		runs := make()
		named(t, runs, replace(roundConfirms, func(b []byte) []byte {
			result := [32]byte(b)
			out := bytes.Clone(result[:])
			for _, c := range curves {
				proof, err := c.prove(randomPoly(c, 1)[0], shareMessage(runs[0].id, result, hostile, c), rand.Reader)
				require.NoError(t, err)
				out = append(out, proof...)
			}
			return out
		}), "secp256k1 share")

		// A copy of party 0's confirmation; that comes first, because parties start in order.
		var first []byte
		named(t, make(), func(m tss.Message, _ int) []tss.Message {
			switch {
			case m.Round == roundConfirms && m.From == 0:
				first = bytes.Clone(m.Payload)
			case m.Round == roundConfirms && m.From == hostile:
				m.Payload = bytes.Clone(first)
			}
			return []tss.Message{m}
		}, "secp256k1 share")
	}
}

func TestProofsOfSharesAreBoundToRunResultAndParty(t *testing.T) {
	keys := keysOf(t, "bound", 3)[1]
	run, result := testID("run"), testID("result")
	payload, err := keys.confirm(run, result, rand.Reader)
	require.NoError(t, err)
	require.Len(t, payload, confirmLen)
	holds := func(run, result [32]byte, party int) (out []bool) {
		rest := reader{payload[32:]}
		for _, s := range keys.All() {
			public, err := s.Curve.decodePoint(s.VerificationKey(1))
			require.NoError(t, err)
			out = append(out, s.Curve.verify(public, shareMessage(run, result, party, s.Curve), rest.take(s.Curve.proofLen())) == nil)
		}
		return out
	}
	require.Equal(t, []bool{true, true, true}, holds(run, result, 1))
	none := []bool{false, false, false}
	require.Equal(t, none, holds(testID("other"), result, 1))
	require.Equal(t, none, holds(run, testID("other"), 1))
	require.Equal(t, none, holds(run, result, 2))
}

// TestRepeatedRandomnessRevealsNoShare: a machine that is set back to a snapshot may see the same randomness twice. Two
// proofs of one share for two runs still have different nonces; from equal ones anybody could compute the share.
func TestRepeatedRandomnessRevealsNoShare(t *testing.T) {
	onEachCurve(t, func(t *testing.T, c Curve) {
		secret := randomPoly(c, 1)[0]
		nonce := func(message string) []byte {
			proof, err := c.prove(secret, testID(message), bytes.NewReader(bytes.Repeat([]byte{1}, 1<<10)))
			require.NoError(t, err)
			require.NoError(t, c.verify(c.suite().Point().Mul(secret, nil), testID(message), proof))
			return proof[:c.PointLen()]
		}
		require.Equal(t, nonce("one run"), nonce("one run"))
		require.NotEqual(t, nonce("one run"), nonce("another run"))
	})
	_, err := BLS12381G1.prove(randomPoly(BLS12381G1, 1)[0], testID("m"), bytes.NewReader(nil))
	require.Error(t, err)
}
