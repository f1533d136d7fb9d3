package edwards_test

import (
	"encoding/hex"
	"strings"
	"testing"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/edwards"
)

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func TestDecodePoint(t *testing.T) {
	g := edwards25519.NewGeneratorPoint()
	p, err := edwards.DecodePoint(g.Bytes())
	require.NoError(t, err)
	require.Equal(t, 1, p.Equal(g))
	for name, c := range map[string]struct {
		b    string
		want error
	}{
		"identity":                   {"01" + strings.Repeat("00", 31), edwards.ErrIdentity},
		"identity as y = p + 1":      {"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", edwards.ErrPoint},
		"identity with the sign set": {"01" + strings.Repeat("00", 30) + "80", edwards.ErrPoint},
		"order 2":                    {"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", edwards.ErrSubgroup},
		"order 4":                    {strings.Repeat("00", 32), edwards.ErrSubgroup},
		"order 8":                    {"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", edwards.ErrSubgroup},
		"other order 8":              {"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", edwards.ErrSubgroup},
		"not on the curve":           {"02" + strings.Repeat("00", 31), edwards.ErrPoint},
		"short":                      {strings.Repeat("00", 31), edwards.ErrPoint},
		"long":                       {strings.Repeat("00", 33), edwards.ErrPoint},
		"empty":                      {"", edwards.ErrPoint},
	} {
		_, err := edwards.DecodePoint(unhex(t, c.b))
		require.ErrorIs(t, err, c.want, name)
	}
	torsion, err := new(edwards25519.Point).SetBytes(unhex(t, "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"))
	require.NoError(t, err)
	_, err = edwards.DecodePoint(new(edwards25519.Point).Add(g, torsion).Bytes())
	require.ErrorIs(t, err, edwards.ErrSubgroup, "a good point and one of order 8")
}

func TestDecodeScalar(t *testing.T) {
	const order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"
	s, err := edwards.DecodeScalar(unhex(t, "ecd3"+order[4:]))
	require.NoError(t, err)
	require.Equal(t, 1, s.Add(s, edwards.Small(1)).Equal(edwards25519.NewScalar()), "l-1 is -1")
	require.Equal(t, unhex(t, "0403020100000000"+strings.Repeat("00", 24)), edwards.Small(0x01020304).Bytes())
	for _, b := range []string{order, strings.Repeat("ff", 32), strings.Repeat("00", 31), strings.Repeat("00", 33), ""} {
		_, err := edwards.DecodeScalar(unhex(t, b))
		require.ErrorIs(t, err, edwards.ErrScalar, b)
	}
}
