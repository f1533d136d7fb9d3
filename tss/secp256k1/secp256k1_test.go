package secp256k1

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func number(v *big.Int) *Scalar {
	s := new(Scalar)
	s.SetBytes(new(big.Int).Mod(v, order).Bytes())
	return s
}

func value(s kyber.Scalar) *big.Int {
	b, _ := s.MarshalBinary()
	return new(big.Int).SetBytes(b)
}

func times(k int64) *Point {
	p := new(Point)
	p.Mul(new(Scalar).SetInt64(k), nil)
	return p
}

func encoded(p kyber.Point) string {
	b, _ := p.MarshalBinary()
	return hex.EncodeToString(b)
}

// TestScalarsAgainstBigIntegers compares every operation with math/big, also where operands and receiver are one.
func TestScalarsAgainstBigIntegers(t *testing.T) {
	wide := rapid.Custom(func(t *rapid.T) *big.Int {
		return new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 80).Draw(t, "bytes"))
	})
	mod := func(v *big.Int) *big.Int { return new(big.Int).Mod(v, order) }
	rapid.Check(t, func(t *rapid.T) {
		x, y := wide.Draw(t, "x"), wide.Draw(t, "y")
		a, b := new(Scalar), new(Scalar)
		a.SetBytes(x.Bytes())
		b.SetBytes(y.Bytes())
		check := func(what string, want *big.Int, got kyber.Scalar) {
			if value(got).Cmp(want) != 0 {
				t.Fatalf("%s: got %x, want %x", what, value(got), want)
			}
		}
		check("wide reduction", mod(x), a)
		check("add", mod(new(big.Int).Add(x, y)), new(Scalar).Add(a, b))
		check("sub", mod(new(big.Int).Sub(x, y)), new(Scalar).Sub(a, b))
		check("mul", mod(new(big.Int).Mul(x, y)), new(Scalar).Mul(a, b))
		check("neg", mod(new(big.Int).Neg(x)), new(Scalar).Neg(a))
		inverse := new(big.Int)
		if mod(y).Sign() != 0 {
			inverse.ModInverse(mod(y), order)
		}
		check("inv", inverse, new(Scalar).Inv(b))
		check("div", mod(new(big.Int).Mul(x, inverse)), new(Scalar).Div(a, b))

		c := a.Clone()
		check("add to itself", mod(new(big.Int).Lsh(x, 1)), c.Add(c, c))
		c = a.Clone()
		check("sub from itself", new(big.Int), c.Sub(c, c))
		c = a.Clone()
		check("b - c into c", mod(new(big.Int).Sub(y, x)), c.Sub(b, c))
		c = a.Clone()
		check("square", mod(new(big.Int).Mul(x, x)), c.Mul(c, c))
		c = b.Clone()
		check("invert itself", inverse, c.Inv(c))
		check("operands unchanged", mod(x), a)

		i := rapid.Int64().Draw(t, "i")
		check("int64", mod(big.NewInt(i)), new(Scalar).SetInt64(i))
	})
	require.Zero(t, value(new(Scalar).SetInt64(math.MinInt64)).Cmp(mod(big.NewInt(math.MinInt64))))
	require.Zero(t, value(new(Scalar).SetInt64(-1)).Cmp(new(big.Int).Sub(order, big.NewInt(1))))
}

func TestScalarDecodingIsCanonical(t *testing.T) {
	s := new(Scalar)
	for _, bad := range []*big.Int{order, new(big.Int).Add(order, big.NewInt(1)), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
		s.SetInt64(7)
		require.ErrorIs(t, s.UnmarshalBinary(bad.FillBytes(make([]byte, 32))), errScalarRange)
		require.True(t, s.Equal(new(Scalar).SetInt64(7)), "left as it was")
	}
	for _, length := range []int{0, 31, 33, 64} {
		require.ErrorIs(t, s.UnmarshalBinary(make([]byte, length)), errScalarLength)
	}
	last := new(big.Int).Sub(order, big.NewInt(1)).FillBytes(make([]byte, 32))
	require.NoError(t, s.UnmarshalBinary(last))
	got, err := s.MarshalBinary()
	require.NoError(t, err)
	require.Equal(t, last, got)
	_, err = s.UnmarshalFrom(bytes.NewReader(last[:31]))
	require.Error(t, err)
	n, err := s.UnmarshalFrom(bytes.NewReader(last))
	require.NoError(t, err)
	require.Equal(t, 32, n)
}

func TestScalarsDoNotPrint(t *testing.T) {
	s := number(big.NewInt(0xabcdef))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		require.Equal(t, "[redacted]", fmt.Sprintf(verb, s))
	}
	require.Equal(t, "[redacted]", s.String())
}

// sequence is a stream of what it holds.
type sequence struct{ blocks [][]byte }

func (s *sequence) XORKeyStream(dst, _ []byte) {
	copy(dst, s.blocks[0])
	s.blocks = s.blocks[1:]
}

func TestPickRejects(t *testing.T) {
	one := big.NewInt(1).FillBytes(make([]byte, 32))
	s := new(Scalar)
	s.Pick(&sequence{[][]byte{order.Bytes(), bytes.Repeat([]byte{0xff}, 32), make([]byte, 32), one}})
	require.True(t, s.Equal(new(Scalar).One()), "n, too large and zero are drawn again")
}

func TestPointsAgainstDecred(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := new(Scalar)
		x.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "x"))
		if x.v.IsZero() {
			return
		}
		p := new(Point)
		p.Mul(x, nil)
		want := secp256k1.NewPrivateKey(x.ModN()).PubKey()
		if encoded(p) != hex.EncodeToString(want.SerializeCompressed()) || !p.PublicKey().IsEqual(want) {
			t.Fatal("x*G differs")
		}
		q := new(Point)
		q.Mul(x, new(Point).Base())
		if !p.Equal(q) {
			t.Fatal("x*G differs from x times the base point")
		}
	})
}

func TestInfinity(t *testing.T) {
	null := new(Point).Null()
	g := new(Point).Base()
	zero := new(Scalar)
	require.True(t, null.Equal(new(Point)), "the zero value is infinity")
	require.False(t, null.Equal(g))
	require.False(t, g.Equal(null))
	for label, p := range map[string]kyber.Point{
		"0*G":        new(Point).Mul(zero, nil),
		"0*P":        new(Point).Mul(zero, g),
		"5*infinity": new(Point).Mul(new(Scalar).SetInt64(5), null),
		"G-G":        new(Point).Sub(g, g),
		"G+(-G)":     new(Point).Add(g, new(Point).Neg(g)),
		"(n-1)*G+G":  new(Point).Add(times(-1), g),
		"2 infinity": new(Point).Add(null, null),
		"-infinity":  new(Point).Neg(null),
	} {
		require.True(t, p.Equal(null), label)
		require.Equal(t, hex.EncodeToString(make([]byte, 33)), encoded(p), label)
		require.False(t, p.(*Point).IsInCorrectGroup())
		require.Nil(t, p.(*Point).PublicKey())
	}
	require.True(t, new(Point).Add(null, g).Equal(g))
	require.True(t, new(Point).Add(g, null).Equal(g))
	require.True(t, new(Point).Sub(g, null).Equal(g))
	require.True(t, g.(*Point).IsInCorrectGroup())
	require.Equal(t, g.String(), "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798")
}

// TestAliasing repeats each operation with the receiver as operand.
func TestAliasing(t *testing.T) {
	p := times(5)
	require.True(t, p.Add(p, p).Equal(times(10)), "doubling")
	p = times(5)
	require.True(t, p.Add(p, times(7)).Equal(times(12)))
	p = times(5)
	require.True(t, p.Add(times(7), p).Equal(times(12)))
	p = times(5)
	require.True(t, p.Sub(times(7), p).Equal(times(2)))
	p = times(5)
	require.True(t, p.Sub(p, p).Equal(new(Point)))
	p = times(5)
	require.True(t, p.Neg(p).Equal(times(-5)))
	p = times(5)
	require.True(t, p.Mul(new(Scalar).SetInt64(3), p).Equal(times(15)))
	p = times(5)
	q := p.Clone()
	p.Add(p, p)
	require.True(t, q.Equal(times(5)), "a clone is apart")
	q.Set(p)
	p.Null()
	require.True(t, q.Equal(times(10)))
}

func TestPointDecodingIsCanonical(t *testing.T) {
	g := encoded(times(1))
	bad := map[string]struct {
		b    string
		want error
	}{
		"infinity":         {hex.EncodeToString(make([]byte, 33)), errPointFormat},
		"infinity, SEC 1":  {"00", errPointLength},
		"empty":            {"", errPointLength},
		"long":             {g + "00", errPointLength},
		"uncompressed tag": {"04" + g[2:], errPointFormat},
		"hybrid":           {"06" + g[2:], errPointFormat},
		"x = p":            {"02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", errPointRange},
		"x = p + 1":        {"02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30", errPointRange},
		"x = 2^256 - 1":    {"03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", errPointRange},
		"x = 0":            {"020000000000000000000000000000000000000000000000000000000000000000", errPointCurve},
		"x = 5":            {"020000000000000000000000000000000000000000000000000000000000000005", errPointCurve},
	}
	for label, tc := range bad {
		b, err := hex.DecodeString(tc.b)
		require.NoError(t, err)
		p := times(9)
		require.ErrorIs(t, p.UnmarshalBinary(b), tc.want, label)
		require.True(t, p.Equal(times(9)), "left as it was")
	}
	for k := int64(1); k < 50; k++ {
		b, _ := times(k).MarshalBinary()
		p := new(Point)
		require.NoError(t, p.UnmarshalBinary(b))
		require.True(t, p.Equal(times(k)))
		b[0] ^= 1
		require.NoError(t, p.UnmarshalBinary(b))
		require.True(t, p.Equal(times(-k)))
	}
}

func TestEmbed(t *testing.T) {
	s := Suite{}
	for _, data := range [][]byte{{}, []byte("x"), bytes.Repeat([]byte("y"), 30), bytes.Repeat([]byte("z"), 64)} {
		p := s.Point().Embed(data, s.RandomStream())
		got, err := p.Data()
		require.NoError(t, err)
		require.Equal(t, data[:min(30, len(data))], append([]byte{}, got...))
	}
	_, err := times(1).Data()
	require.ErrorIs(t, err, errEmbedded)
}

func TestSuite(t *testing.T) {
	s := Suite{}
	require.Equal(t, "secp256k1", s.String())
	require.Equal(t, s.PointLen(), s.Point().MarshalSize())
	require.Equal(t, s.ScalarLen(), s.Scalar().MarshalSize())
	require.Equal(t, 32, s.Hash().Size())
	out := make([]byte, 4)
	_, err := s.XOF([]byte("seed")).Read(out)
	require.NoError(t, err)
}

func FuzzScalar(f *testing.F) {
	f.Add(order.Bytes())
	f.Add(big.NewInt(1).FillBytes(make([]byte, 32)))
	f.Fuzz(func(t *testing.T, b []byte) {
		s := new(Scalar)
		if s.UnmarshalBinary(b) != nil {
			return
		}
		if got, _ := s.MarshalBinary(); !bytes.Equal(got, b) {
			t.Fatalf("%x encodes as %x", b, got)
		}
	})
}

func FuzzPoint(f *testing.F) {
	b, _ := times(1).MarshalBinary()
	f.Add(b)
	f.Add(make([]byte, 33))
	f.Fuzz(func(t *testing.T, b []byte) {
		p := new(Point)
		if p.UnmarshalBinary(b) != nil {
			return
		}
		if got, _ := p.MarshalBinary(); !bytes.Equal(got, b) {
			t.Fatalf("%x encodes as %x", b, got)
		}
		if !p.PublicKey().IsOnCurve() || !p.Sub(p, p).Equal(new(Point)) {
			t.Fatalf("%x is no point", b)
		}
	})
}

func BenchmarkMulBase(b *testing.B) {
	s := Suite{}.Scalar().Pick(Suite{}.RandomStream())
	for b.Loop() {
		new(Point).Mul(s, nil)
	}
}

func BenchmarkMul(b *testing.B) {
	s, p := Suite{}.Scalar().Pick(Suite{}.RandomStream()), times(5)
	for b.Loop() {
		new(Point).Mul(s, p)
	}
}
