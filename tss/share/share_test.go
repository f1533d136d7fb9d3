package share

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"github.com/drand/kyber"
	kilic "github.com/kilic/bls12-381"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// keysOf runs all phases among n honest parties and returns their keys.
func keysOf(t testing.TB, label string, n int) []*Keys {
	t.Helper()
	runs := newRuns(t, dealersAfter(t, label, n, greet))
	for i, err := range tsstest.Run(machines(runs), nil) {
		require.NoError(t, err, "party %d", i)
	}
	out := make([]*Keys, n)
	first, err := runs[0].Confirmation()
	require.NoError(t, err)
	for i, r := range runs {
		require.True(t, r.Done())
		out[i], err = r.Keys()
		require.NoError(t, err)
		confirmation, err := r.Confirmation()
		require.NoError(t, err)
		require.Equal(t, first, confirmation)
	}
	return out
}

func keysFrom(t testing.TB, r *Run) *Keys {
	t.Helper()
	keys, err := r.Keys()
	require.NoError(t, err)
	return keys
}

func TestKeysOfAllCurves(t *testing.T) {
	for _, n := range []int{2, 3, 4, 5, 7, 10} {
		t.Run(name("n=", n), func(t *testing.T) {
			if testing.Short() && n > 5 {
				t.Skip("large")
			}
			keys := keysOf(t, name("happy", n), n)
			k := tss.Threshold(n)
			seen := map[string]bool{}
			for i := range curveCount {
				shares := make([]*Share, n)
				for p := range keys {
					shares[p] = keys[p].All()[i]
					require.Equal(t, curves[i], shares[p].Curve)
					require.Equal(t, p, shares[p].Index)
					require.Equal(t, k, shares[p].K)
					require.Equal(t, shares[0].Public, shares[p].Public)
					require.NoError(t, shares[p].Check())
					require.False(t, seen[string(shares[p].Secret.Bytes())], "two shares are equal")
					seen[string(shares[p].Secret.Bytes())] = true
				}
				c := curves[i]
				for p := range shares {
					secret, err := c.decodeScalar(shares[p].Secret.Bytes())
					require.NoError(t, err)
					want, err := c.suite().Point().Mul(secret, nil).MarshalBinary()
					require.NoError(t, err)
					for q := range shares {
						require.Equal(t, want, shares[q].VerificationKey(p))
					}
				}
				checkSubsets(t, shares)
			}
		})
	}
}

// checkSubsets: every k shares give the key, no k-1 do; all subsets for n <= 5, the n rotations of one beyond.
func checkSubsets(t *testing.T, shares []*Share) {
	n, k, want := len(shares), shares[0].K, shares[0].PublicKey()
	check := func(size int, equal bool) {
		try := func(chosen []int) {
			require.Equal(t, equal, bytes.Equal(want, recoverKey(t, shares, chosen)), "%v", chosen)
		}
		if n <= 5 {
			subsets(n, size, try)
			return
		}
		for from := range n {
			chosen := make([]int, size)
			for i := range chosen {
				chosen[i] = (from + i) % n
			}
			try(chosen)
		}
	}
	check(k, true)
	check(k-1, false)
}

func TestTwoRunsHaveDifferentKeys(t *testing.T) {
	a, b := keysOf(t, "one", 3), keysOf(t, "two", 3)
	for i := range curveCount {
		require.NotEqual(t, a[0].All()[i].PublicKey(), b[0].All()[i].PublicKey())
	}
}

func TestSharesOfTwoKeysDoNotMix(t *testing.T) {
	a, b := keysOf(t, "one", 3), keysOf(t, "two", 3)
	for i := range curveCount {
		mixed := []*Share{a[0].All()[i], b[1].All()[i], a[2].All()[i]}
		got := recoverKey(t, mixed, []int{0, 1, 2})
		require.NotEqual(t, a[0].All()[i].PublicKey(), got)
		require.NotEqual(t, b[0].All()[i].PublicKey(), got)
		forged := *a[0].All()[i]
		forged.Secret = b[0].All()[i].Secret
		require.ErrorIs(t, forged.Check(), ErrShare)
	}
}

func TestEncodingOfShares(t *testing.T) {
	for _, keys := range keysOf(t, "encoding", 4) {
		for _, s := range keys.All() {
			b, err := s.Marshal()
			require.NoError(t, err)
			require.LessOrEqual(t, len(b), MaxShareLen)
			got, err := UnmarshalShare(b)
			require.NoError(t, err)
			require.Equal(t, s.Public, got.Public)
			require.Equal(t, s.Index, got.Index)
			require.Equal(t, s.Secret.Bytes(), got.Secret.Bytes())

			pub, err := s.Public.Marshal()
			require.NoError(t, err)
			gotPub, err := UnmarshalPublic(pub)
			require.NoError(t, err)
			require.Equal(t, s.Public, gotPub)
			_, err = UnmarshalPublic(b)
			require.ErrorIs(t, err, ErrShare)
			_, err = UnmarshalShare(pub)
			require.ErrorIs(t, err, ErrShare)

			for i := range b { // no byte is free
				for _, bit := range []byte{1, 0x80} {
					bad := bytes.Clone(b)
					bad[i] ^= bit
					_, err := UnmarshalShare(bad)
					require.Error(t, err, "byte %d", i)
				}
			}
			for _, bad := range [][]byte{nil, b[:1], b[:len(b)-1], append(bytes.Clone(b), 0), make([]byte, MaxShareLen+1)} {
				_, err := UnmarshalShare(bad)
				require.ErrorIs(t, err, ErrShare)
			}
		}
	}
}

func TestEncodingsForContracts(t *testing.T) {
	keys := keysOf(t, "contracts", 3)[0]
	x, y, err := keys.Secp256k1.Secp256k1XY()
	require.NoError(t, err)
	p, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", 16)
	left := new(big.Int).Exp(new(big.Int).SetBytes(y[:]), big.NewInt(2), p)
	right := new(big.Int).Exp(new(big.Int).SetBytes(x[:]), big.NewInt(3), p)
	right.Add(right, big.NewInt(7)).Mod(right, p)
	require.Equal(t, right, left)
	require.Equal(t, keys.Secp256k1.PublicKey()[1:], x[:])
	require.Equal(t, keys.Secp256k1.PublicKey()[0]&1, y[31]&1)

	g1, err := keys.BLS.BLSG1Uncompressed()
	require.NoError(t, err)
	require.Equal(t, make([]byte, 16), g1[:16])
	require.Equal(t, make([]byte, 16), g1[64:80])
	point, err := kilic.NewG1().FromBytes(append(bytes.Clone(g1[16:64]), g1[80:]...))
	require.NoError(t, err)
	require.Equal(t, keys.BLS.PublicKey(), kilic.NewG1().ToCompressed(point))

	_, err = keys.Ed25519.BLSG1Uncompressed()
	require.ErrorIs(t, err, ErrShare)
	_, _, err = keys.BLS.Secp256k1XY()
	require.ErrorIs(t, err, ErrShare)
	require.Nil(t, keys.BLS.VerificationKey(-1))
	require.Nil(t, keys.BLS.VerificationKey(3))
	require.Nil(t, Public{}.VerificationKey(0))
	require.Nil(t, Public{}.PublicKey())
}

// TestSecretsDoNotPrint looks for every share in every print of what holds it.
func TestSecretsDoNotPrint(t *testing.T) {
	dealers := newDealers(t, "print", 3)
	secretKey, err := dealers[0].secrets.keys[0].MarshalBinary()
	require.NoError(t, err)
	runs := newRuns(t, dealers)
	for _, err := range tsstest.Run(machines(runs), nil) {
		require.NoError(t, err)
	}
	keys, err := runs[0].Keys()
	require.NoError(t, err)
	needles := [][]byte{secretKey}
	for _, s := range keys.All() {
		needles = append(needles, s.Secret.Bytes())
	}
	type wrapper struct {
		keys    *Keys
		secret  Secret
		Exposed Secret
	}
	hello, err := NewHello(testSession(t, "print", 3, 0), rand.Reader)
	require.NoError(t, err)
	helloKey, err := hello.secrets.keys[0].MarshalBinary()
	require.NoError(t, err)
	needles = append(needles, helloKey)
	handed := newHanding("print", 3, stay([]*Keys{keys, keysFrom(t, runs[1]), keysFrom(t, runs[2])}, 0, 1, 2)).dealers(t)
	values := []any{handed[0], keys.Publics(), keys, *keys, keys.BLS, keys.Ed25519.Secret, &keys.Secp256k1, runs[0], dealers[0], hello, hello.secrets, wrapper{keys, keys.BLS.Secret, keys.BLS.Secret}}
	for _, v := range values {
		var prints []string
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
			prints = append(prints, fmt.Sprintf(verb, v))
		}
		if b, err := json.Marshal(v); err == nil {
			prints = append(prints, string(b))
		}
		for _, print := range prints {
			for _, needle := range needles {
				require.NotContains(t, print, hex.EncodeToString(needle))
				require.NotContains(t, print, fmt.Sprint(needle)[1:20])
				require.NotContains(t, print, string(needle))
			}
		}
	}
	require.Equal(t, "[redacted]", fmt.Sprintf("%x", keys.BLS.Secret))
	text, err := json.Marshal(keys.BLS)
	require.NoError(t, err)
	require.Contains(t, string(text), "[redacted]")
}

func TestSecretsAreWiped(t *testing.T) {
	dealers := newDealers(t, "wipe", 3)
	longterm := dealers[0].generators[0].config.Longterm
	secret := dealers[0].secrets.keys
	runs := newRuns(t, dealers)
	for _, err := range tsstest.Run(machines(runs), nil) {
		require.NoError(t, err)
	}
	require.True(t, longterm.Equal(Secp256k1.suite().Scalar()))
	for i, c := range curves {
		require.True(t, secret[i].Equal(c.suite().Scalar().Zero()))
		require.Nil(t, runs[0].generators[i])
	}
	keys := keysFrom(t, runs[0])
	h := newHanding("wipe", 3, stay([]*Keys{keys, keysFrom(t, runs[1]), keysFrom(t, runs[2])}, 0, 1, 2))
	handed := h.dealers(t)
	var copies []kyber.Scalar
	for _, g := range handed[0].generators {
		copies = append(copies, g.config.Share.Share.V)
	}
	handed[0].Wipe()
	for i, c := range curves {
		require.True(t, copies[i].Equal(c.suite().Scalar().Zero()), "the copy of an old share")
		require.NoError(t, keys.All()[i].Check(), "the old share itself is the caller's")
	}
	keys.Wipe()
	require.Equal(t, make([]byte, 32), keys.BLS.Secret.Bytes())
}
