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
	drive(t, runs)
	out := make([]*share.Keys, n)
	for i, r := range runs {
		var err error
		out[i], err = r.Keys()
		require.NoError(t, err)
	}
	return out
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
