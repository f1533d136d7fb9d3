// Package sharetest makes keysets for tests of other packages, by the real key generation in memory.
package sharetest

import (
	"crypto/rand"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Keys runs the key generation among n parties, named apart from others by name, and returns each one's shares.
func Keys(t testing.TB, name string, n int) []*share.Keys {
	t.Helper()
	sessions := make([]share.Session, n)
	hellos := make([]*share.Hello, n)
	for i := range hellos {
		var err error
		sessions[i], err = share.NewSession(sha256.Sum256([]byte(name)), n, i)
		require.NoError(t, err)
		hellos[i], err = share.NewHello(sessions[i], rand.Reader)
		require.NoError(t, err)
	}
	drive(t, hellos)
	dealers := make([]*share.Dealer, n)
	commitments := make([][32]byte, n)
	for i, h := range hellos {
		roster, secrets, err := h.Result()
		require.NoError(t, err)
		dealers[i], err = share.NewDealer(sessions[i], roster, secrets, rand.Reader)
		require.NoError(t, err)
		commitments[i] = dealers[i].Commitment()
	}
	runs := make([]*share.Run, n)
	for i, d := range dealers {
		var err error
		runs[i], err = d.Run(commitments)
		require.NoError(t, err)
	}
	return finish(t, runs)
}

// drive runs machines against each other to their end.
func drive[M tss.Machine](t testing.TB, in []M) {
	t.Helper()
	machines := make([]tss.Machine, len(in))
	for i, m := range in {
		machines[i] = m
	}
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
}

// Reshare hands a sharing on to n parties, named apart from others by name. from holds the shares that parties deal from,
// by party; it must hold as many as the sharing needs.
func Reshare(t testing.TB, name string, n int, from map[int]*share.Keys) []*share.Keys {
	t.Helper()
	origin := share.Origin{Dealers: make(map[int]int)}
	for party, keys := range from {
		origin.Public = keys.Publics()
		origin.Dealers[party] = keys.BLS.Index
	}
	sessions := make([]share.Session, n)
	hellos := make([]*share.Hello, n)
	for i := range hellos {
		var err error
		sessions[i], err = share.NewReshareSession(sha256.Sum256([]byte(name)), n, i, origin)
		require.NoError(t, err)
		hellos[i], err = share.NewHello(sessions[i], rand.Reader)
		require.NoError(t, err)
	}
	drive(t, hellos)
	dealers := make([]*share.Dealer, n)
	commits := make([]*share.Commit, n)
	for i, h := range hellos {
		roster, secrets, err := h.Result()
		require.NoError(t, err)
		dealers[i], err = share.NewReshareDealer(sessions[i], roster, secrets, origin, from[i], rand.Reader)
		require.NoError(t, err)
		commits[i], err = share.NewCommit(dealers[i])
		require.NoError(t, err)
	}
	drive(t, commits)
	runs := make([]*share.Run, n)
	for i, d := range dealers {
		commitments, err := commits[i].Commitments()
		require.NoError(t, err)
		runs[i], err = d.Run(commitments)
		require.NoError(t, err)
	}
	return finish(t, runs)
}

// finish drives runs to their end and returns each one's shares.
func finish(t testing.TB, runs []*share.Run) []*share.Keys {
	t.Helper()
	drive(t, runs)
	out := make([]*share.Keys, len(runs))
	for i, r := range runs {
		var err error
		out[i], err = r.Keys()
		require.NoError(t, err)
	}
	return out
}
