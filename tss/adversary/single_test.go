package adversary

import (
	"crypto/rand"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/bls"
)

// Protocols without rounds: one message, each for itself. To be late, twice or out of order is nothing to them.

// altered lists what an adversary makes of a message, with what it sent elsewhere.
func altered(good []byte, elsewhere map[string][]byte) map[string][]byte {
	out := map[string][]byte{
		"empty": {}, "short": good[:len(good)-1], "long": append(append([]byte{}, good...), 0), "huge": make([]byte, 1<<20),
		"zeros": make([]byte, len(good)),
	}
	for _, at := range []int{0, len(good) / 2, len(good) - 1} {
		flipped := append([]byte{}, good...)
		flipped[at] ^= 1
		out[fmt.Sprint("flip ", at)] = flipped
	}
	for name, b := range elsewhere {
		out[name] = b
	}
	return out
}

// Whoever combines shares of a BLS signature has k honest ones among them, and up to n-k of what the adversary likes.
func TestBLS(t *testing.T) {
	const n = 4
	keys, other := making{t, "keys", n, nil}.keys(), making{t, "another key", n, nil}.keys()
	v, err := bls.NewVerifier(keys[0].BLS.Public)
	require.NoError(t, err)
	message := []byte("identity")
	part := func(key int, of []byte) []byte {
		s, err := bls.SignShare(rand.Reader, keys[key].BLS, of)
		require.NoError(t, err)
		return s[:]
	}
	foreign, err := bls.SignShare(rand.Reader, other[3].BLS, message)
	require.NoError(t, err)
	stolen := part(0, message)
	stolen[0] = 4
	var want *bls.Signature
	for name, bad := range altered(part(3, message), map[string][]byte{
		"replay of another message": part(3, []byte("another")), "of another key": foreign[:], "another's": part(0, message),
		"another's under its own id": stolen,
	}) {
		shares := []bls.Share{}
		for i, b := range [][]byte{bad, part(0, message), part(1, message), part(2, message)} {
			s, err := bls.ParseShare(b)
			if i == 0 && err != nil {
				continue // refused where it comes in
			}
			require.NoError(t, err)
			shares = append(shares, s)
		}
		sig, wrong, err := bls.CombineVerified(v, message, shares)
		require.NoError(t, err, name)
		require.NoError(t, bls.Verify(v.PublicKey(), message, sig), name)
		require.True(t, want == nil || *want == sig, "%s: two signatures", name)
		want = &sig
		for _, at := range wrong {
			require.Zero(t, at, "%s: an honest share is called wrong", name)
			require.Len(t, shares, n, name)
		}
	}
	require.Equal(t, tss.Threshold(n), v.Threshold())
}

// Whatever a node publishes as its auxiliary data but its own, for its own place, is refused.
func TestAuxiliaryData(t *testing.T) {
	private, err := auxiliary()
	require.NoError(t, err)
	context := func(node, network byte) [32]byte { return [32]byte{node, network} }
	record := func(key int, of [32]byte) *auxdata.Record {
		r, err := private[key].Prove(of, rand.Reader)
		require.NoError(t, err)
		return r
	}
	mine, good := record(0, context(0, 1)), record(1, context(1, 1))
	take := func(b []byte) (*auxdata.Record, error) {
		r, err := auxdata.ParseRecord(b)
		if err == nil {
			err = r.Verify(context(1, 1))
		}
		return r, err
	}
	theirs, err := take(good.Bytes())
	require.NoError(t, err)
	elsewhere := map[string][]byte{"another's": mine.Bytes()}
	if exhaustive {
		elsewhere["of another network"] = record(1, context(1, 2)).Bytes()
	}
	for name, bad := range altered(good.Bytes(), elsewhere) {
		_, err := take(bad)
		require.ErrorIs(t, err, auxdata.ErrRefused, name)
	}

	proof, err := private[1].ProvePair(good, mine, rand.Reader)
	require.NoError(t, err)
	check := func(b []byte) error {
		p, err := auxdata.ParsePairProof(b)
		if err == nil {
			err = p.Verify(theirs, mine)
		}
		return err
	}
	require.NoError(t, check(proof.Bytes()))
	back, err := private[0].ProvePair(mine, theirs, rand.Reader)
	require.NoError(t, err)
	for name, bad := range altered(proof.Bytes(), map[string][]byte{"another's": back.Bytes()}) {
		require.ErrorIs(t, check(bad), auxdata.ErrRefused, name)
	}
}
