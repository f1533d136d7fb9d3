package auxdata

import (
	"crypto/rand"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRecordRoundTrip(t *testing.T) {
	rec := testRecords()[0]
	data := rec.Bytes()
	require.Len(t, data, RecordSize)
	require.LessOrEqual(t, RecordSize, 220_000)

	got := received(t, rec)
	require.Equal(t, data, got.Bytes())
	require.Equal(t, rec.Hash(), got.Hash())
	require.Equal(t, contextOf(0), got.Context())
	require.True(t, got.Public().Equal(testPrivate()[0].Public()))
	require.NoError(t, got.Verify(contextOf(0)))
	require.NoError(t, got.Verify(contextOf(0)), "and again, from memory")

	for _, bad := range [][]byte{nil, data[1:], append(data[:len(data):len(data)], 0), append([]byte{99}, data[1:]...)} {
		_, err := ParseRecord(bad)
		require.ErrorIs(t, err, ErrRefused)
	}
}

// A record with any one bit changed is refused, wherever the bit is.
func TestRecordBitFlips(t *testing.T) {
	data := testRecords()[0].Bytes()
	const logs = 1 + contextBytes + PublicSize
	const mods = logs + 2*dlnProofSize
	for name, at := range map[string]int{
		"N":                    1 + contextBytes + 100,
		"NTilde":               1 + contextBytes + 256 + 100,
		"h1":                   1 + contextBytes + 512 + 100,
		"h2":                   1 + contextBytes + 768 + 100,
		"first log proof":      logs + 1000,
		"its responses":        logs + dlnProofSize - 1,
		"second log proof":     mods - 1,
		"modulus proof":        mods + 700,
		"modulus proof masks":  mods + modulusBytes*(1+modIterations) + maskBytes - 1,
		"second modulus proof": RecordSize - 1,
	} {
		flipped := append([]byte(nil), data...)
		flipped[at] ^= 1
		rec, err := ParseRecord(flipped)
		require.NoError(t, err)
		require.NotEqual(t, testRecords()[0].Hash(), rec.Hash())
		require.ErrorIs(t, rec.Verify(contextOf(0)), ErrRefused, name)
	}
}

func TestPairProofRoundTrip(t *testing.T) {
	records := testRecords()
	proof, err := testPrivate()[1].ProvePair(records[1], records[0], rand.Reader)
	require.NoError(t, err)
	data := proof.Bytes()
	require.Len(t, data, PairProofSize)
	got, err := ParsePairProof(data)
	require.NoError(t, err)
	require.Equal(t, data, got.Bytes())
	require.NoError(t, got.Verify(records[1], records[0]))
	for _, bad := range [][]byte{nil, data[1:], append(data[:len(data):len(data)], 0), append([]byte{99}, data[1:]...)} {
		_, err := ParsePairProof(bad)
		require.ErrorIs(t, err, ErrRefused)
	}
	for _, at := range []int{1, 40, 100, 1500, 2000, 2300, 2700, PairProofSize - 1} {
		flipped := append([]byte(nil), data...)
		flipped[at] ^= 1
		bad, err := ParsePairProof(flipped)
		require.NoError(t, err)
		require.ErrorIs(t, bad.Verify(records[1], records[0]), ErrRefused, "byte %d", at)
	}
}

func TestPublicRoundTrip(t *testing.T) {
	public := testPrivate()[0].Public()
	got, err := ParsePublic(public.Bytes())
	require.NoError(t, err)
	require.True(t, got.Equal(public))
	_, err = ParsePublic(public.Bytes()[1:])
	require.ErrorIs(t, err, ErrRefused)
	_, err = ParsePublic(make([]byte, PublicSize))
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorIs(t, (*Public)(nil).Check(), ErrRefused)

	// What is handed out is the caller's own.
	public.N.SetInt64(0)
	require.NoError(t, testPrivate()[0].Public().Check())
}

func TestCheckDistinct(t *testing.T) {
	all := func() []*Public {
		var out []*Public
		for _, k := range testPrivate() {
			out = append(out, k.Public())
		}
		return out
	}
	require.NoError(t, CheckDistinct(all()))
	require.NoError(t, CheckDistinct(nil))
	for name, c := range map[string]struct {
		f    func([]*Public)
		what string
	}{
		"same N":              {func(p []*Public) { p[2].N = p[0].N }, "modulus"},
		"same NTilde":         {func(p []*Public) { p[2].NTilde = p[0].NTilde }, "modulus"},
		"N is NTilde":         {func(p []*Public) { p[2].N = p[0].NTilde }, "modulus"},
		"factor of N":         {func(p []*Public) { p[2].N.Mul(testPrivate()[0].p, testPrivate()[2].q) }, "factor"},
		"factor of N, NTilde": {func(p []*Public) { p[2].NTilde.Mul(testPrivate()[0].p, testPrivate()[2].qt) }, "factor"},
		"same h1":             {func(p []*Public) { p[2].H1 = p[0].H1 }, "base"},
		"h1 is h2":            {func(p []*Public) { p[2].H2 = p[0].H1 }, "base"},
	} {
		public := all()
		c.f(public)
		var shared *SharedError
		require.True(t, errors.As(CheckDistinct(public), &shared), name)
		require.Equal(t, &SharedError{0, 2, c.what}, shared, name)
		require.Contains(t, shared.Error(), c.what)
	}
	require.Error(t, CheckDistinct([]*Public{nil}))
}
