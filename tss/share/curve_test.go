package share

import (
	"encoding/hex"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func TestPointsThatAreRefused(t *testing.T) {
	zeros := func(n int) string { return hex.EncodeToString(make([]byte, n)) }
	cases := []struct {
		curve Curve
		label string
		point string
		want  error
	}{
		{Secp256k1, "infinity", zeros(33), errPointEncoding},
		{Secp256k1, "short", zeros(32), errPointEncoding},
		{Secp256k1, "not on the curve", "020000000000000000000000000000000000000000000000000000000000000005", errPointEncoding},
		{Secp256k1, "x = p + 1", "02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30", errPointEncoding},
		{Secp256k1, "hybrid form", "0679be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", errPointEncoding},
		{Ed25519, "identity", "01" + zeros(31), errPointIdentity},
		{Ed25519, "order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", errPointSubgroup},
		{Ed25519, "order 4", zeros(32), errPointSubgroup},
		{Ed25519, "order 8", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", errPointSubgroup},
		{Ed25519, "other order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", errPointSubgroup},
		{Ed25519, "identity as y = p + 1", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", errPointEncoding},
		{Ed25519, "identity with the sign of x", "0100000000000000000000000000000000000000000000000000000000000080", errPointEncoding},
		{Ed25519, "y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", errPointEncoding},
		{Ed25519, "not on the curve", "0200000000000000000000000000000000000000000000000000000000000000", errPointEncoding},
		{BLS12381G1, "identity", "c0" + zeros(47), errPointIdentity},
		{BLS12381G1, "identity with a sign", "e0" + zeros(47), errPointEncoding},
		{BLS12381G1, "all zero", zeros(48), errPointEncoding},
		{BLS12381G1, "uncompressed", "17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb", errPointEncoding},
		{BLS12381G1, "not in the subgroup: x = 0", "80" + zeros(47), errPointEncoding},
		{BLS12381G1, "x = p", "9a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", errPointEncoding},
		{Curve(0), "no curve", zeros(32), errCurve},
		{Curve(4), "no curve", zeros(32), errCurve},
	}
	for _, tc := range cases {
		_, err := tc.curve.decodePoint(unhex(t, tc.point))
		require.ErrorIs(t, err, tc.want, "%s: %s", tc.curve, tc.label)
	}
	// A point with a torsion part that is no torsion point.
	mixed := Ed25519.suite().Point().Base()
	torsion := Ed25519.suite().Point()
	require.NoError(t, torsion.UnmarshalBinary(unhex(t, cases[8].point)))
	b, err := mixed.Add(mixed, torsion).MarshalBinary()
	require.NoError(t, err)
	_, err = Ed25519.decodePoint(b)
	require.ErrorIs(t, err, errPointSubgroup)
}

func TestGenerators(t *testing.T) {
	for c, want := range map[Curve]string{
		Secp256k1:  "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798",
		Ed25519:    "5866666666666666666666666666666666666666666666666666666666666666",
		BLS12381G1: "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb",
	} {
		p, err := c.decodePoint(unhex(t, want))
		require.NoError(t, err)
		require.True(t, p.Equal(c.suite().Point().Base()), c)
	}
}

func TestScalarsThatAreRefused(t *testing.T) {
	order := map[Curve]string{
		Secp256k1:  "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141",
		Ed25519:    "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed",
		BLS12381G1: "73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001",
	}
	for c, q := range order {
		n := new(big.Int).SetBytes(unhex(t, q))
		encode := func(v *big.Int) []byte {
			b := v.FillBytes(make([]byte, scalarLen))
			if c == Ed25519 {
				slices.Reverse(b)
			}
			return b
		}
		_, err := c.decodeScalar(encode(new(big.Int).Sub(n, big.NewInt(1))))
		require.NoError(t, err, c)
		for _, bad := range []*big.Int{n, new(big.Int).Add(n, big.NewInt(1)), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
			_, err := c.decodeScalar(encode(bad))
			require.ErrorIs(t, err, errScalarEncoding, c)
		}
		_, err = c.decodeScalar(encode(new(big.Int)))
		require.ErrorIs(t, err, errScalarZero, c)
		_, err = c.decodeScalar(encode(big.NewInt(1))[:31])
		require.ErrorIs(t, err, errScalarEncoding, c)
	}
	_, err := Curve(9).decodeScalar(make([]byte, 32))
	require.ErrorIs(t, err, errCurve)
	require.Equal(t, "curve(9)", Curve(9).String())
	require.Zero(t, Curve(9).PointLen())
}
