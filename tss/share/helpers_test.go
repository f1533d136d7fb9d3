package share

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/drand/kyber"
	"github.com/drand/kyber/encrypt/ecies"
	kybershare "github.com/drand/kyber/share"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

func testID(name string) [32]byte { return sha256.Sum256([]byte(name)) }

func testSession(t testing.TB, name string, n, self int) Session {
	t.Helper()
	s, err := NewSession(testID(name), n, self)
	require.NoError(t, err)
	return s
}

// sessions are those of n parties.
func sessions(t testing.TB, name string, n int) func(self int) Session {
	return func(self int) Session { return testSession(t, name, n, self) }
}

// greet runs the first phase.
func greet(t testing.TB, parties []*Hello) {
	t.Helper()
	for _, err := range tsstest.Run(machines(parties), nil) {
		require.NoError(t, err)
	}
}

// meet gives the parties each other's keys without the proofs, which would take a fifth of the tests' time.
func meet(_ testing.TB, parties []*Hello) {
	for _, h := range parties {
		h.started = true
		for i, other := range parties {
			h.keys[i] = other.keys[i]
		}
	}
}

// hellos takes n parties through the first phase.
func hellos(t testing.TB, n int, session func(self int) Session, first func(testing.TB, []*Hello)) ([]*Roster, []*Secrets) {
	t.Helper()
	parties := make([]*Hello, n)
	for i := range parties {
		var err error
		parties[i], err = NewHello(session(i), rand.Reader)
		require.NoError(t, err)
	}
	first(t, parties)
	rosters, secrets := make([]*Roster, n), make([]*Secrets, n)
	for i, h := range parties {
		var err error
		rosters[i], secrets[i], err = h.Result()
		require.NoError(t, err)
		require.Equal(t, rosters[0].Hash(), rosters[i].Hash())
	}
	return rosters, secrets
}

// newDealers takes n honest parties through the second phase.
func newDealers(t testing.TB, name string, n int) []*Dealer {
	t.Helper()
	return dealersAfter(t, name, n, meet)
}

func dealersAfter(t testing.TB, name string, n int, first func(testing.TB, []*Hello)) []*Dealer {
	t.Helper()
	session := sessions(t, name, n)
	rosters, secrets := hellos(t, n, session, first)
	out := make([]*Dealer, n)
	for i := range out {
		var err error
		out[i], err = NewDealer(session(i), rosters[i], secrets[i], rand.Reader)
		require.NoError(t, err)
	}
	return out
}

func commitmentsOf(dealers []*Dealer) [][32]byte {
	out := make([][32]byte, len(dealers))
	for i, d := range dealers {
		out[i] = d.Commitment()
	}
	return out
}

// newRuns starts the third phase of dealers with what they committed to.
func newRuns(t testing.TB, dealers []*Dealer) []*Run {
	t.Helper()
	out := make([]*Run, len(dealers))
	for i, d := range dealers {
		var err error
		out[i], err = d.Run(commitmentsOf(dealers))
		require.NoError(t, err)
	}
	return out
}

func machines[M tss.Machine](in []M) []tss.Machine {
	out := make([]tss.Machine, len(in))
	for i, m := range in {
		out[i] = m
	}
	return out
}

// evil alters the dealer's bundle on c and encodes and commits to it again. The proof stays as it was.
func evil(t testing.TB, d *Dealer, c Curve, change func(b *bundle)) {
	t.Helper()
	change(d.bundles[c.at()])
	require.NoError(t, d.seal())
}

// evilPoly replaces the dealer's polynomial on c by one with the given coefficients and keeps its proof good. shares
// may be changed by alter before they are encrypted.
func evilPoly(t testing.TB, d *Dealer, c Curve, coefficients []kyber.Scalar, alter func(receiver int, share []byte) []byte) {
	t.Helper()
	suite := c.seeded(rand.Reader)
	poly := kybershare.CoefficientsToPriPoly(suite, coefficients)
	_, commits := poly.Commit(nil).Info()
	b := d.bundles[c.at()]
	b.commits = commits
	for i := range b.deals {
		to := int(b.deals[i].ShareIndex)
		share, err := poly.Eval(to).V.MarshalBinary()
		require.NoError(t, err)
		if alter != nil {
			share = alter(to, share)
		}
		b.deals[i].EncryptedShare = encryptTo(t, c, d.roster.keys[to][c.at()], share)
	}
	require.NoError(t, d.proveConstant(b, coefficients[0]))
	require.NoError(t, d.seal())
}

// encryptTo encrypts as kyber's dealers do.
func encryptTo(t testing.TB, c Curve, key kyber.Point, share []byte) []byte {
	t.Helper()
	out, err := ecies.Encrypt(c.suite(), key, share, sha256.New)
	require.NoError(t, err)
	return out
}

// randomPoly returns count random coefficients on c.
func randomPoly(c Curve, count int) []kyber.Scalar {
	suite := c.seeded(rand.Reader)
	out := make([]kyber.Scalar, count)
	for i := range out {
		out[i] = suite.Scalar().Pick(suite.RandomStream())
	}
	return out
}

// culpritsAt requires that all parties but the hostile ended with an error that names exactly want, and that none of
// them has keys.
func culpritsAt(t testing.TB, errs []error, runs []*Run, hostile []int, want ...int) {
	t.Helper()
	for i, err := range errs {
		if slices.Contains(hostile, i) {
			continue
		}
		require.Error(t, err, "party %d", i)
		require.Equal(t, want, tss.Culprits(err), "party %d: %v", i, err)
	}
	noKeys(t, runs, hostile)
}

// noKeys requires that no honest party has keys.
func noKeys(t testing.TB, runs []*Run, hostile []int) {
	t.Helper()
	for i, r := range runs {
		if slices.Contains(hostile, i) {
			continue
		}
		require.False(t, r.Done(), "party %d", i)
		_, err := r.Keys()
		require.ErrorIs(t, err, ErrState)
	}
}

// stalledAt requires that every honest party stalls and that none has keys.
func stalledAt(t testing.TB, errs []error, runs []*Run, hostile []int) {
	t.Helper()
	for i, err := range errs {
		if !slices.Contains(hostile, i) {
			require.True(t, errors.Is(err, tsstest.ErrStalled), "party %d: %v", i, err)
		}
	}
	noKeys(t, runs, hostile)
}

// subsets calls f with every subset of size k of 0..n-1.
func subsets(n, k int, f func([]int)) {
	var walk func(from int, chosen []int)
	walk = func(from int, chosen []int) {
		if len(chosen) == k {
			f(chosen)
			return
		}
		for i := from; i < n; i++ {
			walk(i+1, append(chosen[:len(chosen):len(chosen)], i))
		}
	}
	walk(0, nil)
}

// recoverKey interpolates the shares of the chosen parties at 0 and returns the public key of what comes out.
func recoverKey(t testing.TB, shares []*Share, chosen []int) []byte {
	t.Helper()
	c := shares[0].Curve
	var pri []*kybershare.PriShare
	for _, i := range chosen {
		v, err := c.decodeScalar(shares[i].Secret.Bytes())
		require.NoError(t, err)
		pri = append(pri, &kybershare.PriShare{I: shares[i].Index, V: v})
	}
	secret, err := kybershare.RecoverSecret(c.suite(), pri, len(chosen), len(shares))
	require.NoError(t, err)
	b, err := c.suite().Point().Mul(secret, nil).MarshalBinary()
	require.NoError(t, err)
	return b
}

func name(parts ...any) string { return fmt.Sprint(parts...) }
