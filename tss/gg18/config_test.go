package gg18

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"testing"
	"testing/iotest"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

func mustParse(p Point) *secp256k1.PublicKey {
	key, err := parsePoint(p)
	if err != nil {
		panic(err)
	}
	return key
}

func TestNewSignerRefuses(t *testing.T) {
	key, other := deal(4, 3), deal(4, 3)
	committee := []int{0, 2, 3}
	good := func() Config { return key.configs(committee, random32(), random32(), random32())[1] }
	_, err := NewSigner(good())
	require.NoError(t, err)
	ones := [32]byte(bytes.Repeat([]byte{0xff}, 32))
	var minusShare secp256k1.ModNScalar
	minusShare.SetBytes((*[32]byte)(&key.shares[2]))
	minusShare.Negate()

	for name, c := range map[string]struct {
		f    func(*Config)
		want string
	}{
		"no committee":             {func(c *Config) { c.Committee = nil }, "committee of 0"},
		"committee too small":      {func(c *Config) { c.Committee = []int{0, 2} }, "committee of 2"},
		"committee too large":      {func(c *Config) { c.Committee = []int{0, 1, 2, 3} }, "committee of 4"},
		"committee not sorted":     {func(c *Config) { c.Committee = []int{2, 0, 3} }, "ascending"},
		"committee with a twin":    {func(c *Config) { c.Committee = []int{2, 2, 3} }, "ascending"},
		"committee beyond n":       {func(c *Config) { c.Committee = []int{0, 2, 4} }, "ascending"},
		"committee below zero":     {func(c *Config) { c.Committee = []int{-1, 2, 3} }, "ascending"},
		"self not in it":           {func(c *Config) { c.Self = 1; c.Share.Index = 1 }, "not in the committee"},
		"share of another":         {func(c *Config) { c.Share.Index = 3 }, "share of party 3"},
		"k of one":                 {func(c *Config) { c.Share.K = 1; c.Committee = []int{2} }, "no threshold"},
		"k beyond n":               {func(c *Config) { c.Share.K = 5 }, "no threshold"},
		"secret zero":              {func(c *Config) { c.Share.Secret = Secret{} }, "secret share is not"},
		"secret beyond the order":  {func(c *Config) { c.Share.Secret = ones }, "secret share is not"},
		"secret of another":        {func(c *Config) { c.Share.Secret = key.shares[3] }, "does not match its public share"},
		"public share missing":     {func(c *Config) { delete(c.Share.PublicShares, 3) }, "no public share of party 3"},
		"public share no point":    {func(c *Config) { c.Share.PublicShares[3] = Point{} }, "public share of party 3"},
		"public share of another":  {func(c *Config) { c.Share.PublicShares[3] = c.Share.PublicShares[0] }, "do not match the public key"},
		"public key no point":      {func(c *Config) { c.Share.PublicKey = Point{4} }, "public key"},
		"public key of another":    {func(c *Config) { c.Share.PublicKey = other.commits[0] }, "do not match the public key"},
		"tweak beyond the order":   {func(c *Config) { c.Tweak = ones }, "tweak"},
		"tweak that gives zero":    {func(c *Config) { c.Tweak = minusShare.Bytes() }, "tweaked share is zero"},
		"digest zero":              {func(c *Config) { c.Digest = [32]byte{} }, "digest is zero"},
		"digest the group order":   {func(c *Config) { c.Digest = [32]byte(order.Bytes()) }, "digest is zero"},
		"no aux":                   {func(c *Config) { c.Aux = nil }, "no auxiliary data"},
		"aux of another":           {func(c *Config) { c.Aux = testAux()[0] }, "own auxiliary data"},
		"public aux missing":       {func(c *Config) { delete(c.Public, 3) }, "auxiliary data of party 3"},
		"public aux shared":        {func(c *Config) { c.Public[3] = c.Public[0] }, "share a modulus"},
		"public aux with N even":   {func(c *Config) { c.Public[3].N.Add(c.Public[3].N, one) }, "even"},
		"public aux with NTilde 0": {func(c *Config) { c.Public[3].NTilde = new(big.Int) }, "bits"},
		"no randomness":            {func(c *Config) { c.Rand = iotest.ErrReader(io.ErrUnexpectedEOF) }, "randomness"},
	} {
		cfg := good()
		cfg.Public = maps.Clone(cfg.Public)
		c.f(&cfg)
		_, err := NewSigner(cfg)
		require.ErrorContains(t, err, c.want, name)
		require.NotContains(t, err.Error(), fmt.Sprintf("%x", key.shares[2][:]))
	}
}

// The caller's values are the caller's: wiping them after NewSigner changes nothing, and signing leaves no goroutine.
func TestSignerOwnsItsMemory(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	key, digest := deal(3, 2), random32()
	configs := key.configs(pair, digest, [32]byte{}, random32())
	signers, machines := newSigners(t, configs)
	for _, cfg := range configs {
		for i, p := range cfg.Public {
			p.N.SetInt64(0)
			p.NTilde.SetInt64(0)
			p.H1.SetInt64(0)
			delete(cfg.Public, i)
		}
		clear(cfg.Share.PublicShares)
	}
	clear(configs[0].Committee)
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	requireSignatures(t, signers, digest, key.commits[0])
	signers[0].Parties()[0] = 99
	require.Equal(t, 0, signers[0].Parties()[0])
	_, err := signers[0].Deliver(tss.Message{})
	require.ErrorContains(t, err, "signature stands")
	require.Equal(t, Protocol, signers[0].Protocol())
}

// limited fails after a number of bytes.
func limited(n int64) io.Reader {
	return io.MultiReader(io.LimitReader(rand.Reader, n), iotest.ErrReader(errors.New("out of entropy")))
}

func TestRandomnessFails(t *testing.T) {
	for _, n := range []int64{400, 3000, 6000} {
		configs := deal(3, 2).configs(pair, random32(), [32]byte{}, random32())
		configs[1].Rand = limited(n)
		signers, machines := newSigners(t, configs)
		errs := tsstest.Run(machines, nil)
		require.ErrorContains(t, errs[1], "out of entropy")
		require.Nil(t, tss.Culprits(errs[1]))
		require.False(t, signers[1].Done())
	}
}

// A panic in the library on our own goroutine is an error of the run.
func TestPanicIsAnError(t *testing.T) {
	signers, _ := newSigners(t, deal(3, 2).configs(pair, random32(), [32]byte{}, random32()))
	signers[0].lib.party = nil
	_, err := signers[0].Start()
	require.ErrorContains(t, err, "panic")
	_, err = signers[0].Start()
	require.Error(t, err)
}

func TestPublicSharesAgreeWithSecrets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		key := deal(n, rapid.IntRange(1, n).Draw(t, "k"))
		positions := make([]int, n)
		for i := range positions {
			positions[i] = i
		}
		shares, err := PublicShares(key.commits, positions)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range key.shares {
			if toPoint(secp256k1.PrivKeyFromBytes(s[:]).PubKey()) != shares[i] {
				t.Fatalf("share %d", i)
			}
		}
	})
	key := deal(3, 2)
	for _, c := range []struct {
		commits   []Point
		positions []int
	}{
		{nil, []int{0}},
		{[]Point{{}}, []int{0}},
		{key.commits, []int{-1}},
		{key.commits, []int{maxParties + 1}},
		// f(1) = 0
		{[]Point{key.commits[0], negated(key.commits[0])}, []int{0}},
	} {
		_, err := PublicShares(c.commits, c.positions)
		require.Error(t, err)
	}
}

func negated(p Point) Point {
	p[0] ^= 1
	return p
}

func TestSecretIsNeverPrinted(t *testing.T) {
	key := deal(3, 2)
	cfg := key.configs(pair, random32(), [32]byte{}, random32())[0]
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "secret", cfg.Share.Secret, "share", cfg.Share)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "secret", cfg.Share.Secret)
	text, err := json.Marshal(cfg.Share.Secret)
	require.NoError(t, err)
	all := log.String() + string(text)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
		all += fmt.Sprintf(verb, cfg) + fmt.Sprintf(verb, cfg.Share) + fmt.Sprintf(verb, &cfg.Share.Secret)
	}
	s := cfg.Share.Secret
	require.NotContains(t, all, fmt.Sprintf("%x", s[:8]))
	require.NotContains(t, all, fmt.Sprint(s[:8])[1:20])
	require.NotContains(t, all, testAux()[0].PreParams().PaillierSK.P.String()[:20])
	require.Equal(t, "[redacted]", s.String())
}
