package bls12381

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/drand/kyber"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type file struct {
	Cases    []struct{ Group, Name, Hex string }
	Hashes   []struct{ Msg, Hex string }
	Pairings []struct{ A, B, GT string }
}

func points(t testing.TB) (f file) {
	t.Helper()
	raw, err := os.ReadFile("testdata/points.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &f))
	require.Len(t, f.Cases, 18)
	require.Len(t, f.Hashes, 4)
	require.Len(t, f.Pairings, 4)
	return f
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func decoder(group string) func([]byte) (kyber.Point, error) {
	if group == "G1" {
		return DecodeG1
	}
	return DecodeG2
}

// TestPointsOutsideTheSubgroup checks points of the curves that kyber's multiplication is wrong for, and that would let
// who sends them learn a secret modulo a small number.
func TestPointsOutsideTheSubgroup(t *testing.T) {
	for _, c := range points(t).Cases {
		_, err := decoder(c.Group)(unhex(t, c.Hex))
		require.ErrorIs(t, err, ErrEncoding, "%s %s", c.Group, c.Name)
		// They are on the curve: it is the subgroup check that stops them.
		require.ErrorContains(t, err, "subgroup", "%s %s", c.Group, c.Name)
	}
}

func encode(t testing.TB, p kyber.Point) []byte {
	t.Helper()
	b, err := Encode(p)
	require.NoError(t, err)
	return b
}

// TestEncodings changes each bit of the flags of good points, and what else can be wrong with bytes.
func TestEncodings(t *testing.T) {
	prime, _ := new(big.Int).SetString("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)
	for _, group := range []string{"G1", "G2"} {
		g, size := G1(), G1Len
		if group == "G2" {
			g, size = G2(), G2Len
		}
		decode := decoder(group)
		good := encode(t, g.Point().Base())
		_, err := decode(good)
		require.NoError(t, err)

		infinity := make([]byte, size)
		infinity[0] = 0xc0
		_, err = decode(infinity)
		require.ErrorIs(t, err, ErrIdentity)

		// x + p: the same field element, if it fits below the flags.
		more := bytes.Clone(good)
		last := more[size-fieldLen:] // the coefficient without flags in G2; with them in G1
		x := new(big.Int).SetBytes(last)
		if group == "G1" {
			x.SetBytes(append([]byte{last[0] & 0x1f}, last[1:]...))
		}
		sum := x.Add(x, prime)
		if group == "G2" { // 384 bits are there; G1 has 381, which the generator's x plus p does not fit
			sum.FillBytes(last)
			_, err = decode(more)
			require.ErrorIs(t, err, ErrEncoding)
		}
		bad := map[string][]byte{
			"nil":                      nil,
			"empty":                    {},
			"short":                    good[:size-1],
			"long":                     append(bytes.Clone(good), 0),
			"zero":                     make([]byte, size),
			"not compressed":           flip(good, 0, 0x80),
			"infinity flag with x":     flip(good, 0, 0x40),
			"infinity, not compressed": flip(infinity, 0, 0x80),
			"infinity with sign":       flip(infinity, 0, 0x20),
			"infinity with last bit":   flip(infinity, size-1, 1),
			"all ones":                 bytes.Repeat([]byte{0xff}, size),
			"x is the prime":           append([]byte{prime.Bytes()[0] | 0x80}, append(prime.Bytes()[1:], make([]byte, size-fieldLen)...)...),
		}
		for name, b := range bad {
			p, err := decode(b)
			require.Error(t, err, "%s %s", group, name)
			require.Nil(t, p)
		}
		// The sign bit gives the negative, which is another good point.
		p, err := decode(flip(good, 0, 0x20))
		require.NoError(t, err)
		require.True(t, p.Equal(g.Point().Neg(g.Point().Base())))
	}
}

func flip(b []byte, at int, bits byte) []byte {
	out := bytes.Clone(b)
	out[at] ^= bits
	return out
}

func TestScalars(t *testing.T) {
	r := order.FillBytes(make([]byte, ScalarLen))
	_, err := DecodeScalar(r)
	require.ErrorIs(t, err, ErrEncoding)
	_, err = DecodeScalar(bytes.Repeat([]byte{0xff}, ScalarLen))
	require.ErrorIs(t, err, ErrEncoding)
	_, err = DecodeScalar(make([]byte, ScalarLen))
	require.ErrorIs(t, err, ErrIdentity)
	_, err = DecodeScalar(r[1:])
	require.ErrorIs(t, err, ErrEncoding)

	r[ScalarLen-1]-- // r-1
	s, err := DecodeScalar(r)
	require.NoError(t, err)
	require.True(t, s.Equal(G1().Scalar().SetInt64(-1)))
	again, err := Encode(s)
	require.NoError(t, err)
	require.Equal(t, r, again)

	wide := new(big.Int).Add(new(big.Int).Lsh(order, 100), big.NewInt(5))
	require.True(t, ReduceScalar(wide.Bytes()).Equal(G1().Scalar().SetInt64(5)))
}

func TestHashToG2AgainstNoble(t *testing.T) {
	for _, v := range points(t).Hashes {
		require.Equal(t, v.Hex, hex.EncodeToString(encode(t, HashToG2([]byte(v.Msg)))), "%q", v.Msg)
	}
	require.True(t, strings.HasSuffix(DST, "_POP_"))
}

func TestPairingAgainstNoble(t *testing.T) {
	for _, v := range points(t).Pairings {
		a, _ := new(big.Int).SetString(v.A, 10)
		b, _ := new(big.Int).SetString(v.B, 10)
		p := G1().Point().Mul(ReduceScalar(a.Bytes()), nil)
		q := G2().Point().Mul(ReduceScalar(b.Bytes()), nil)
		before := append(encode(t, p), encode(t, q)...)
		gt, err := Pairing(p, q)
		require.NoError(t, err)
		require.Equal(t, v.GT, hex.EncodeToString(gt[:]))
		require.Equal(t, before, append(encode(t, p), encode(t, q)...))
	}
}

func TestMulSecret(t *testing.T) {
	p := HashToG2([]byte("m"))
	for _, s := range []kyber.Scalar{G2().Scalar().SetInt64(1), G2().Scalar().SetInt64(-1), ReduceScalar(bytes.Repeat([]byte{0x5a}, 32))} {
		q, err := MulSecret(rand.Reader, s, p)
		require.NoError(t, err)
		require.True(t, q.Equal(G2().Point().Mul(s, p)))
	}
	// Also with both halves of the split at their edges.
	q, err := MulSecret(bytes.NewReader(make([]byte, wideLen)), G2().Scalar().SetInt64(7), p) // b = 0
	require.NoError(t, err)
	require.True(t, q.Equal(G2().Point().Mul(G2().Scalar().SetInt64(7), p)))
	b := append(make([]byte, wideLen-1), 7) // b = s
	q, err = MulSecret(bytes.NewReader(b), G2().Scalar().SetInt64(7), p)
	require.NoError(t, err)
	require.True(t, q.Equal(G2().Point().Mul(G2().Scalar().SetInt64(7), p)))

	_, err = MulSecret(bytes.NewReader(nil), G2().Scalar().One(), p)
	require.ErrorContains(t, err, "read randomness")
}

func TestGuard(t *testing.T) {
	_, err := Pairing(G2().Point().Base(), G1().Point().Base()) // the wrong way round: kyber panics
	require.ErrorIs(t, err, ErrInternal)
	require.False(t, errors.Is(err, ErrEncoding))
}

func TestWipe(t *testing.T) {
	s, err := RandomScalar(rand.Reader)
	require.NoError(t, err)
	Wipe(s)
	require.True(t, s.Equal(G1().Scalar().Zero()))
}

func TestPointsAreSharedByGoroutines(t *testing.T) {
	p, q := G1().Point().Mul(G1().Scalar().SetInt64(3), nil), HashToG2([]byte("m")) // not normalised yet
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if !SamePairing(p, q, p, q) {
				t.Error("pairing differs from itself")
			}
			if _, err := Pairing(p, q); err != nil {
				t.Error(err)
			}
			if _, err := MulSecret(rand.Reader, G2().Scalar().SetInt64(9), q); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}

// TestDecodedPointsAreInTheSubgroup multiplies by r with additions only.
func TestDecodedPointsAreInTheSubgroup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := ReduceScalar(rapid.SliceOfN(rapid.Byte(), wideLen, wideLen).Draw(t, "s"))
		for _, g := range []kyber.Group{G1(), G2()} {
			b, err := Encode(g.Point().Mul(s, nil))
			if err != nil {
				t.Fatal(err)
			}
			p, err := decoder(map[int]string{G1Len: "G1", G2Len: "G2"}[len(b)])(b)
			if err != nil {
				t.Fatal(err)
			}
			if !slowOrder(g, p).Equal(g.Point().Null()) {
				t.Fatal("r*P is not the identity")
			}
		}
	})
}

// slowOrder returns r*p by doubling and adding.
func slowOrder(g kyber.Group, p kyber.Point) kyber.Point {
	sum := g.Point().Null()
	for i := order.BitLen() - 1; i >= 0; i-- {
		sum = g.Point().Add(sum, sum)
		if order.Bit(i) == 1 {
			sum = g.Point().Add(sum, p)
		}
	}
	return sum
}

func FuzzDecode(f *testing.F) {
	for _, c := range points(f).Cases {
		f.Add(unhex(f, c.Hex))
	}
	f.Add(encode(f, G1().Point().Base()))
	f.Add(encode(f, HashToG2([]byte("seed"))))
	f.Add(append([]byte{0xc0}, make([]byte, G2Len-1)...))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, group := range []string{"G1", "G2"} {
			p, err := decoder(group)(b)
			if err != nil {
				continue
			}
			again, err := Encode(p)
			if err != nil || !bytes.Equal(again, b) {
				t.Fatal("accepted a point that encodes otherwise")
			}
			g := G1()
			if group == "G2" {
				g = G2()
			}
			if p.Equal(g.Point().Null()) || !slowOrder(g, p).Equal(g.Point().Null()) {
				t.Fatal("accepted a point outside the subgroup")
			}
		}
	})
}

func FuzzScalar(f *testing.F) {
	f.Add(order.Bytes())
	f.Add(bytes.Repeat([]byte{1}, ScalarLen))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := DecodeScalar(b)
		if err != nil {
			return
		}
		again, err := Encode(s)
		if err != nil || !bytes.Equal(again, b) || s.Equal(G1().Scalar().Zero()) {
			t.Fatal("accepted a scalar that encodes otherwise")
		}
	})
}
