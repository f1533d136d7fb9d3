package auxdata

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestGenerate(t *testing.T) {
	t.Parallel()
	var calls []int
	key, err := Generate(context.Background(), rand.Reader, func(done, total int) {
		require.Equal(t, 4, total)
		calls = append(calls, done)
	})
	require.NoError(t, err)
	require.Equal(t, []int{1, 2, 3, 4}, calls)

	pre := key.PreParams()
	require.True(t, pre.ValidateWithProof())
	require.Equal(t, ModulusBits, pre.PaillierSK.N.BitLen())
	require.Equal(t, ModulusBits, pre.NTildei.BitLen())
	for _, p := range []*big.Int{key.p, key.q, key.pt, key.qt} {
		require.True(t, p.ProbablyPrime(30))
		require.True(t, half(p).ProbablyPrime(30))
	}
	require.NoError(t, key.Public().Check())

	again, err := ParsePrivate(key.Bytes())
	require.NoError(t, err)
	require.Equal(t, key.Bytes(), again.Bytes())
}

func TestGenerateStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Generate(ctx, rand.Reader, nil)
	require.ErrorIs(t, err, context.Canceled)

	broken := errors.New("no entropy")
	_, err = Generate(context.Background(), iotest.ErrReader(broken), nil)
	require.ErrorIs(t, err, broken)
	_, err = testPrivate()[0].Prove(contextOf(0), iotest.ErrReader(broken))
	require.Error(t, err)
	_, err = testPrivate()[0].ProvePair(testRecords()[0], testRecords()[1], iotest.ErrReader(broken))
	require.Error(t, err)
}

// The sieve must drop exactly the candidates that trial division by the same primes drops.
func TestSieveAgreesWithDivision(t *testing.T) {
	start, err := sieveStart(rand.Reader)
	require.NoError(t, err)
	require.Equal(t, primeBits-1, start.BitLen())
	require.EqualValues(t, 5, new(big.Int).Mod(start, big.NewInt(6)).Int64())
	composite := make([]bool, 200)
	sieve(start, composite)
	product := big.NewInt(1)
	for _, r := range smallPrimes(sieveLimit) {
		product.Mul(product, new(big.Int).SetUint64(r))
	}
	for i, c := range composite {
		q := new(big.Int).Add(start, big.NewInt(int64(6*i)))
		p := new(big.Int).Add(new(big.Int).Lsh(q, 1), one)
		require.Equal(t, !coprime(new(big.Int).Mul(p, q), product), c, "candidate %d", i)
	}
}

func TestParsePrivateRefusesDamage(t *testing.T) {
	good := testPrivate()[0]
	other := testPrivate()[1]
	three := big.NewInt(3)
	build := func(p, q, pt, qt, h1, alpha *big.Int) []byte {
		w := newWriter(PrivateSize)
		w.bytes([]byte{privateVersion})
		w.ints([]*big.Int{p, q, pt, qt}, primeBytes)
		w.ints([]*big.Int{h1, alpha}, modulusBytes)
		return w.buf
	}
	h1 := good.public.H1
	require.Equal(t, good.Bytes(), build(good.p, good.q, good.pt, good.qt, h1, good.alpha))
	version := good.Bytes()
	version[0]++
	notSafe := clone(good.p)
	for notSafe.Add(notSafe, two); !notSafe.ProbablyPrime(20) || half(notSafe).ProbablyPrime(5); notSafe.Add(notSafe, two) {
	}
	for name, data := range map[string][]byte{
		"empty":                 nil,
		"short":                 good.Bytes()[1:],
		"long":                  append(good.Bytes(), 0),
		"version":               version,
		"zeros":                 append([]byte{privateVersion}, make([]byte, PrivateSize-1)...),
		"primes out of order":   build(good.q, good.p, good.pt, good.qt, h1, good.alpha),
		"equal primes":          build(good.p, good.p, good.pt, good.qt, h1, good.alpha),
		"shared prime":          build(good.pt, good.qt, good.pt, good.qt, h1, good.alpha),
		"prime that is no safe": build(notSafe, good.q, good.pt, good.qt, h1, good.alpha),
		"composite":             build(new(big.Int).Add(good.p, two), good.q, good.pt, good.qt, h1, good.alpha),
		"h1 zero":               build(good.p, good.q, good.pt, good.qt, new(big.Int), good.alpha),
		"h1 one":                build(good.p, good.q, good.pt, good.qt, one, good.alpha),
		"h1 of another":         build(good.p, good.q, other.pt, other.qt, nonSquare(other), good.alpha),
		"alpha zero":            build(good.p, good.q, good.pt, good.qt, h1, new(big.Int)),
		"alpha not invertible":  build(good.p, good.q, good.pt, good.qt, h1, new(big.Int).Mul(three, good.orderHalf[0])),
		"alpha beyond order":    build(good.p, good.q, good.pt, good.qt, h1, new(big.Int).Mul(good.orderHalf[0], good.orderHalf[1])),
	} {
		_, err := ParsePrivate(data)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), good.p.String(), name)
	}
}

// nonSquare returns a unit modulo NTilde with Jacobi symbol 1 that is no square.
func nonSquare(k *Private) *big.Int {
	return new(big.Int).Sub(k.public.NTilde, k.public.H1)
}

func TestPrivateIsNeverPrinted(t *testing.T) {
	key := testPrivate()[0]
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "key", key)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "key", key)
	text, err := json.Marshal(map[string]any{"key": key})
	require.NoError(t, err)
	all := log.String() + string(text)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X"} {
		all += fmt.Sprintf(verb, key) + fmt.Sprintf(verb, struct{ Key *Private }{key}) + fmt.Sprintf(verb, *key)
	}
	for _, x := range []*big.Int{key.p, key.q, key.pt, key.alpha} {
		require.NotContains(t, all, x.String()[:20])
		require.NotContains(t, all, fmt.Sprintf("%x", x)[:20])
	}
	require.Contains(t, all, redacted)
}

func TestDecryptAgreesWithTSSLib(t *testing.T) {
	key := testPrivate()[0]
	sk := key.PreParams().PaillierSK
	rapid.Check(t, func(t *rapid.T) {
		m := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 255).Draw(t, "m"))
		c, err := sk.PublicKey.Encrypt(rand.Reader, m)
		if err != nil {
			t.Fatal(err)
		}
		got, err := key.Decrypt(c)
		if err != nil || got.Cmp(m) != 0 {
			t.Fatalf("got %v, %v, want %v", got, err, m)
		}
	})
	n := key.public.N
	for _, c := range []*big.Int{nil, new(big.Int), big.NewInt(-1), new(big.Int).Mul(n, n), key.p, new(big.Int).Mul(n, two)} {
		_, err := key.Decrypt(c)
		require.Error(t, err)
	}
	top := new(big.Int).Sub(n, one)
	c, err := sk.PublicKey.Encrypt(rand.Reader, top)
	require.NoError(t, err)
	got, err := key.Decrypt(c)
	require.NoError(t, err)
	require.Zero(t, got.Cmp(top))
}
