package bls

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls12381"
)

// Points of G2 that no decoder may take; package bls12381 tests more of them.
var (
	identityPoint = append([]byte{0xc0}, make([]byte, SignatureLen-1)...)
	// order13 is a point of the curve of order 13, from ../bls12381/testdata/points.json.
	order13 = "order 13"
)

func craftedPoint(t testing.TB, name string) []byte {
	t.Helper()
	var f struct {
		Cases []struct{ Group, Name, Hex string }
	}
	load(t, "../../bls12381/testdata/points.json", &f)
	for _, c := range f.Cases {
		if c.Group == "G2" && c.Name == name {
			return unhex(t, c.Hex)
		}
	}
	t.Fatalf("no point %s", name)
	return nil
}

func withPoint(id uint8, point []byte) (s Share) {
	s[0] = id
	copy(s[1:], point)
	return s
}

// malformed are shares that must be refused wherever they turn up, named by what is wrong.
func malformed(t testing.TB, good Share) map[string]Share {
	t.Helper()
	x := bytes.Clone(good[1:])
	x[0] &^= 0x80
	return map[string]Share{
		"id 0":                     withPoint(0, good[1:]),
		"identity":                 withPoint(good.ID(), identityPoint),
		"order 13":                 withPoint(good.ID(), craftedPoint(t, order13)),
		"outside the subgroup":     withPoint(good.ID(), craftedPoint(t, "outside the subgroup 0")),
		"good plus torsion":        withPoint(good.ID(), craftedPoint(t, "signature plus a point of order 13")),
		"compression flag missing": withPoint(good.ID(), x),
		"zeros":                    withPoint(good.ID(), make([]byte, SignatureLen)),
		"ones":                     withPoint(good.ID(), bytes.Repeat([]byte{0xff}, SignatureLen)),
	}
}

func TestMalformedShares(t *testing.T) {
	f := newFixture(t, 4)
	for name, s := range malformed(t, f.shares[0]) {
		t.Run(name, func(t *testing.T) {
			_, err := ParseShare(s[:])
			require.ErrorIs(t, err, ErrShare)
			require.ErrorIs(t, f.verifier.VerifyShare(message, s), ErrShare)
			_, err = Combine(f.k, []Share{s, f.shares[1], f.shares[2]})
			require.ErrorIs(t, err, ErrShare)
			// Three good ones stand beside it.
			with := []Share{s, f.shares[1], f.shares[2], f.shares[3]}
			sig, bad, err := CombineVerified(f.verifier, message, with)
			require.NoError(t, err)
			require.Equal(t, []int{0}, bad)
			require.NoError(t, Verify(f.key, message, sig))
			sig, bad, err = CombineAny(f.key, f.k, message, with)
			require.NoError(t, err)
			require.Equal(t, []int{0}, bad)
			require.NoError(t, Verify(f.key, message, sig))
			// Two do not.
			_, bad, err = CombineVerified(f.verifier, message, with[:3])
			require.ErrorIs(t, err, ErrTooFew)
			require.Equal(t, []int{0}, bad)
			_, bad, err = CombineAny(f.key, f.k, message, with[:3])
			require.ErrorIs(t, err, ErrTooFew)
			require.Equal(t, []int{0}, bad)
		})
	}
	for _, b := range [][]byte{nil, {}, f.shares[0][:ShareLen-1], append(f.shares[0][:], 0)} {
		_, err := ParseShare(b)
		require.ErrorIs(t, err, ErrShare)
	}
}

// wrong are shares that are well formed and not what they say.
func wrong(t testing.TB, f fixture) map[string]Share {
	t.Helper()
	negative := f.shares[0]
	negative[1] ^= 0x20
	base, err := bls12381.Encode(bls12381.G2().Point().Base())
	require.NoError(t, err)
	return map[string]Share{
		"id of another party":     withPoint(2, f.shares[0][1:]),
		"id of nobody":            withPoint(uint8(f.n+1), f.shares[0][1:]),
		"highest id":              withPoint(255, f.shares[0][1:]),
		"share of another party":  withPoint(1, f.shares[1][1:]),
		"another message's share": f.sign(t, []byte("another message"))[0],
		"negative":                negative,
		"generator":               withPoint(1, base),
	}
}

func TestWrongShares(t *testing.T) {
	f := newFixture(t, 4)
	for name, s := range wrong(t, f) {
		t.Run(name, func(t *testing.T) {
			_, err := ParseShare(s[:])
			require.NoError(t, err)
			require.ErrorIs(t, f.verifier.VerifyShare(message, s), ErrShare)
			for at := range 4 { // wherever it is in the list
				with := slices.Insert(slices.Clone(f.shares[1:]), at, s)
				sig, bad, err := CombineVerified(f.verifier, message, with)
				require.NoError(t, err)
				require.NoError(t, Verify(f.key, message, sig))
				again, bad2, err := CombineAny(f.key, f.k, message, with)
				require.NoError(t, err)
				require.Equal(t, sig, again)
				if at == 0 || at < f.k && s.ID() != with[0].ID() { // else it was not looked at
					require.Equal(t, []int{at}, bad)
					require.Equal(t, []int{at}, bad2)
				}
			}
			with := []Share{s, f.shares[2], f.shares[3]}
			_, bad, err := CombineVerified(f.verifier, message, with)
			require.ErrorIs(t, err, ErrTooFew)
			require.Equal(t, []int{0}, bad)
			_, _, err = CombineAny(f.key, f.k, message, with)
			require.ErrorIs(t, err, ErrTooFew)
			// Unverified, it makes a signature of nothing.
			sig, err := Combine(f.k, with)
			require.NoError(t, err)
			require.ErrorIs(t, Verify(f.key, message, sig), ErrSignature)
		})
	}
}

// TestDuplicateIDs: a hostile party sends its share under the id of an honest one, before that one's answer.
func TestDuplicateIDs(t *testing.T) {
	f := newFixture(t, 4)
	fake := withPoint(2, f.shares[0][1:])
	_, err := Combine(f.k, []Share{f.shares[0], fake, f.shares[1], f.shares[2]})
	require.ErrorIs(t, err, ErrShare)
	_, err = Combine(f.k, []Share{f.shares[0], f.shares[0], f.shares[1]})
	require.ErrorIs(t, err, ErrShare)

	with := []Share{fake, f.shares[1], f.shares[2], f.shares[3]}
	sig, bad, err := CombineVerified(f.verifier, message, with)
	require.NoError(t, err)
	require.Equal(t, []int{0}, bad)
	require.NoError(t, Verify(f.key, message, sig))
	sig, bad, err = CombineAny(f.key, f.k, message, with)
	require.NoError(t, err)
	require.Equal(t, []int{0}, bad)
	require.NoError(t, Verify(f.key, message, sig))

	// One share many times is one share.
	_, _, err = CombineVerified(f.verifier, message, []Share{f.shares[0], f.shares[0], f.shares[0], f.shares[1]})
	require.ErrorIs(t, err, ErrTooFew)
	_, _, err = CombineAny(f.key, f.k, message, []Share{f.shares[0], f.shares[0], f.shares[0], f.shares[1]})
	require.ErrorIs(t, err, ErrTooFew)
}

// TestConspiracy sends n-k shares of one other key beside k good ones: they are found, wherever they are.
func TestConspiracy(t *testing.T) {
	for _, n := range []int{4, 7} {
		f := newFixture(t, n)
		combinations(n, n-f.k, func(hostile []int) bool {
			conspire(t, f, hostile)
			return false
		})
	}
	f := newFixture(t, 10)
	conspire(t, f, []int{0, 1, 2})
	conspire(t, f, []int{4, 5, 6}) // the last that the search leaves out, of those that it must
}

func conspire(t *testing.T, f fixture, hostile []int) {
	forged := deal(t, f.n, polynomial("another key", f.k))
	shares := slices.Clone(f.shares)
	for _, i := range hostile {
		s, err := SignShare(zeros{}, forged[i], message)
		require.NoError(t, err)
		shares[i] = s
	}
	sig, bad, err := CombineVerified(f.verifier, message, shares)
	require.NoError(t, err)
	require.NoError(t, Verify(f.key, message, sig))
	again, bad2, err := CombineAny(f.key, f.k, message, shares)
	require.NoError(t, err)
	require.Equal(t, sig, again)
	require.Equal(t, bad, bad2)
	if hostile[0] < f.k {
		require.Equal(t, hostile, bad)
	} else { // not looked at
		require.Empty(t, bad)
	}
}

// zeros is no randomness: enough to blind in tests.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// TestSearchIsBounded gives the search more subsets than it may try.
func TestSearchIsBounded(t *testing.T) {
	f := newFixture(t, 10)
	shares := slices.Clone(f.shares)
	for i := range 4 {
		shares[i] = withPoint(uint8(i+1), f.shares[9][1:])
	}
	for range 40 { // and many copies, whose subsets are not worth a look
		shares = append(shares, shares[0], shares[1])
	}
	_, _, err := CombineAny(f.key, f.k, message, shares)
	require.ErrorIs(t, err, ErrTooFew)
}

func TestCounts(t *testing.T) {
	f := newFixture(t, 3)
	for _, k := range []int{-1, 0, 1, 256} {
		_, err := Combine(k, f.shares)
		require.ErrorIs(t, err, ErrShare)
		_, _, err = CombineAny(f.key, k, message, f.shares)
		require.ErrorIs(t, err, ErrShare)
	}
	_, err := Combine(3, make([]Share, 2*maxID+1))
	require.ErrorIs(t, err, ErrShare)
	_, err = Combine(3, nil)
	require.ErrorIs(t, err, ErrTooFew)
}

// TestSharesThatCancel: two shares whose combination is the identity.
func TestSharesThatCancel(t *testing.T) {
	// At 0, shares at 1 and 2 weigh 2 and -1.
	p := bls12381.HashToG2(message)
	one, err := newShare(1, p)
	require.NoError(t, err)
	two, err := newShare(2, bls12381.G2().Point().Add(p, p))
	require.NoError(t, err)
	_, err = Combine(2, []Share{one, two})
	require.ErrorIs(t, err, ErrSignature)
	require.ErrorIs(t, err, bls12381.ErrIdentity)
}

// TestPartiesThatDoNotExist: a value of the right polynomial is no share if the set has no such party.
func TestPartiesThatDoNotExist(t *testing.T) {
	f := newFixture(t, 4)
	s, err := SignShare(zeros{}, deal(t, 5, polynomial("bls", f.k))[4], message)
	require.NoError(t, err)
	require.ErrorIs(t, f.verifier.VerifyShare(message, s), ErrShare)
}

// TestEmptyMessage: nothing is signed or verified for a message that was never set.
func TestEmptyMessage(t *testing.T) {
	f := newFixture(t, 4)
	require.ErrorIs(t, f.verifier.VerifyShare(nil, f.shares[0]), errEmpty)
	_, _, err := CombineVerified(f.verifier, nil, f.shares)
	require.ErrorIs(t, err, errEmpty)
	_, _, err = CombineAny(f.key, f.k, nil, f.shares)
	require.ErrorIs(t, err, errEmpty)
}

func TestVerifyRefuses(t *testing.T) {
	f := newFixture(t, 3)
	sig, err := Combine(f.k, f.shares)
	require.NoError(t, err)
	require.NoError(t, Verify(f.key, message, sig))
	require.ErrorIs(t, Verify(f.key, []byte("another message"), sig), ErrSignature)
	require.ErrorIs(t, Verify(newFixture(t, 5).key, message, sig), ErrSignature)
	require.ErrorIs(t, Verify(f.key, nil, sig), ErrSignature)
	negative := sig
	negative[0] ^= 0x20
	require.ErrorIs(t, Verify(f.key, message, negative), ErrSignature)

	// With the identity as key and signature, any message would verify.
	var zero PublicKey
	zero[0] = 0xc0
	require.ErrorIs(t, Verify(zero, message, Signature(identityPoint)), ErrPublicKey)
	require.ErrorIs(t, Verify(f.key, message, Signature(identityPoint)), ErrSignature)
	require.ErrorIs(t, Verify(PublicKey{}, message, sig), ErrPublicKey)
	_, _, err = CombineAny(zero, f.k, message, f.shares)
	require.ErrorIs(t, err, ErrPublicKey)
	// The signature and a point of order 13: the pairing would not see the difference.
	require.ErrorIs(t, Verify(f.key, message, Signature(craftedPoint(t, "signature plus a point of order 13"))), ErrSignature)
}

func TestMalformedJSON(t *testing.T) {
	good := newFixture(t, 3).shares[0]
	text := hex.EncodeToString(good[:])
	for _, b := range []string{
		``, `null`, `{}`, `[]`, `"` + text + `"`,
		`{"proofofpossession":"` + text + `"}`,
		`{"ProofOfPossession":"` + text + `","Basic":"00"}`,
		`{"ProofOfPossession":"` + text + `","ProofOfPossession":"` + text + `"}`,
		`{"ProofOfPossession":"0x` + text + `"}`,
		`{"ProofOfPossession":"` + text[4:] + `"}`,
		`{"ProofOfPossession":"` + text + `00"}`,
		`{"ProofOfPossession":"` + strings.Repeat("z", len(text)) + `"}`,
		`{"ProofOfPossession":{"identifier":"01","value":"` + text[2:] + `"}}`,
		`{"ProofOfPossession":null}`,
		`{"ProofOfPossession":"00` + text[2:] + `"}`,
	} {
		var s Share
		require.Error(t, json.Unmarshal([]byte(b), &s), "%.80s", b)
		var sig Signature
		require.Error(t, json.Unmarshal([]byte(b), &sig), "%.80s", b)
	}
	var s Share
	require.Error(t, s.UnmarshalJSON([]byte(`{"ProofOfPossession":"`+text+`"}`+strings.Repeat(" ", maxJSON))))
	require.NoError(t, json.Unmarshal(fmt.Appendf(nil, ` { "ProofOfPossession" : "%s" } `, strings.ToUpper(text)), &s))
}

func FuzzShare(f *testing.F) {
	fix := newFixture(f, 3)
	b, err := json.Marshal(fix.shares[0])
	require.NoError(f, err)
	f.Add(fix.shares[0][:], b)
	for _, s := range malformed(f, fix.shares[0]) {
		b, err := json.Marshal(s)
		require.NoError(f, err)
		f.Add(s[:], b)
	}
	f.Fuzz(func(t *testing.T, raw, text []byte) {
		if s, err := ParseShare(raw); err == nil {
			p, err := s.point()
			if err != nil || !bytes.Equal(s[:], raw) {
				t.Fatal("accepted a share that encodes otherwise")
			}
			if again, err := newShare(s.ID(), p); err != nil || again != s {
				t.Fatal("accepted a share that encodes otherwise")
			}
			if fix.verifier.VerifyShare(message, s) == nil && (s.ID() > 3 || s != fix.shares[s.ID()-1]) {
				t.Fatal("accepted a share that nobody made")
			}
		}
		var s Share
		if s.UnmarshalJSON(text) == nil {
			if _, err := ParseShare(s[:]); err != nil {
				t.Fatal("JSON with a malformed share")
			}
		}
		var sig Signature
		if sig.UnmarshalJSON(text) == nil && s.UnmarshalJSON(text) == nil {
			t.Fatal("one text for two lengths")
		}
	})
}

// FuzzCombine puts bytes in the place of one share: what comes out verifies, and the good ones are never blamed.
func FuzzCombine(f *testing.F) {
	fix := newFixture(f, 4)
	f.Add(uint8(0), fix.shares[0][:])
	for _, s := range wrong(f, fix) {
		f.Add(uint8(2), s[:])
	}
	f.Fuzz(func(t *testing.T, at uint8, raw []byte) {
		shares := slices.Clone(fix.shares)
		i := int(at) % len(shares)
		var s Share
		copy(s[:], raw)
		shares[i] = s
		sig, bad, err := CombineVerified(fix.verifier, message, shares)
		if err != nil || Verify(fix.key, message, sig) != nil || len(bad) > 1 || (len(bad) == 1 && bad[0] != i) {
			t.Fatalf("bad %v: %v", bad, err)
		}
	})
}
