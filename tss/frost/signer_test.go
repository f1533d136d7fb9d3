package frost

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"testing"
	"testing/iotest"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// TestRFC9591 checks appendix E.1 of the RFC through the machine: two of three, parties 1 and 3.
func TestRFC9591(t *testing.T) {
	key, err := edwards.DecodePoint(unhex(t, "15d21ccd7ee42959562fc8aa63224c8851fb3ec85a3faf66040d380fb9738673"))
	require.NoError(t, err)
	a1, err := edwards.DecodeScalar(unhex(t, "178199860edd8c62f5212ee91eff1295d0d670ab4ed4506866bae57e7030b204"))
	require.NoError(t, err)
	commits := []*edwards25519.Point{key, new(edwards25519.Point).ScalarBaseMult(a1)}
	committee := []int{0, 2}

	vectors := map[int]struct{ share, hidingRandom, bindingRandom, hiding, binding, d, e, factor, z string }{
		0: {
			share:         "929dcc590407aae7d388761cddb0c0db6f5627aea8e217f4a033f2ec83d93509",
			hidingRandom:  "0fd2e39e111cdc266f6c0f4d0fd45c947761f1f5d3cb583dfcb9bbaf8d4c9fec",
			bindingRandom: "69cd85f631d5f7f2721ed5e40519b1366f340a87c2f6856363dbdcda348a7501",
			hiding:        "812d6104142944d5a55924de6d49940956206909f2acaeedecda2b726e630407",
			binding:       "b1110165fc2334149750b28dd813a39244f315cff14d4e89e6142f262ed83301",
			d:             "b5aa8ab305882a6fc69cbee9327e5a45e54c08af61ae77cb8207be3d2ce13de3",
			e:             "67e98ab55aa310c3120418e5050c9cf76cf387cb20ac9e4b6fdb6f82a469f932",
			factor:        "f2cb9d7dd9beff688da6fcc83fa89046b3479417f47f55600b106760eb3b5603",
			z:             "001719ab5a53ee1a12095cd088fd149702c0720ce5fd2f29dbecf24b7281b603",
		},
		2: {
			share:         "d3cb090a075eb154e82fdb4b3cb507f110040905468bb9c46da8bdea643a9a02",
			hidingRandom:  "86d64a260059e495d0fb4fcc17ea3da7452391baa494d4b00321098ed2a0062f",
			bindingRandom: "13e6b25afb2eba51716a9a7d44130c0dbae0004a9ef8d7b5550c8a0e07c61775",
			hiding:        "c256de65476204095ebdc01bd11dc10e57b36bc96284595b8215222374f99c0e",
			binding:       "243d71944d929063bc51205714ae3c2218bd3451d0214dfb5aeec2a90c35180d",
			d:             "cfbdb165bd8aad6eb79deb8d287bcc0ab6658ae57fdcc98ed12c0669e90aec91",
			e:             "7487bc41a6e712eea2f2af24681b58b1cf1da278ea11fe4e8b78398965f13552",
			factor:        "b087686bf35a13f3dc78e780a34b0fe8a77fef1b9938c563f5573d71d8d7890f",
			z:             "bd86125de990acc5e1f13781d8e32c03a9bbd4c53539bbc106058bfd14326007",
		},
	}

	var signers []*Signer
	sent := map[int][]tss.Message{}
	for _, p := range committee {
		v := vectors[p]
		secret, err := edwards.DecodeScalar(unhex(t, v.share))
		require.NoError(t, err)
		s := &signingShare{secret: secret, key: key, shares: map[int]*edwards25519.Point{}}
		for _, m := range committee {
			s.shares[m] = evaluate(commits, m)
		}
		require.Equal(t, new(edwards25519.Point).ScalarBaseMult(secret).Bytes(), s.shares[p].Bytes())
		random := bytes.NewReader(append(unhex(t, v.hidingRandom), unhex(t, v.bindingRandom)...))
		signer := newSigner([32]byte{}, committee, p, s, []byte("test"), random)
		signers = append(signers, signer)
		sent[p], err = signer.Start()
		require.NoError(t, err)
		require.Equal(t, unhex(t, v.hiding), signer.nonces.hiding.Bytes())
		require.Equal(t, unhex(t, v.binding), signer.nonces.binding.Bytes())
		require.Equal(t, unhex(t, v.d+v.e), sent[p][0].Payload[headLen:])
	}
	answers := map[int][]tss.Message{}
	for j, p := range committee {
		answers[p], err = signers[j].Deliver(sent[committee[1-j]][0])
		require.NoError(t, err)
		require.Equal(t, unhex(t, vectors[p].z), answers[p][0].Payload[headLen:])
		for _, m := range committee {
			require.Equal(t, unhex(t, vectors[m].factor), signers[j].group.factors[m].Bytes())
		}
	}
	for j := range committee {
		_, err := signers[j].Deliver(answers[committee[1-j]][0])
		require.NoError(t, err)
		sig, err := signers[j].Signature()
		require.NoError(t, err)
		require.Equal(t, unhex(t, "36282629c383bb820a88b71cae937d41f2f2adfcc3d02e55507e2fb9e2dd3cbe"+
			"bd9d2b0844e49ae0f3fa935161e1419aab7b47d21a37ebeae1f17d4987b3160b"), sig[:])
	}
}

func TestSign(t *testing.T) {
	for _, c := range []struct {
		name      string
		n         int
		committee []int
		tweak     [32]byte
		message   []byte
	}{
		{"root key", 4, []int{0, 1, 2}, [32]byte{}, []byte("hello")},
		{"tweaked", 4, []int{0, 2, 3}, randomTweak(t), []byte("hello")},
		{"empty message", 4, []int{1, 2, 3}, randomTweak(t), nil},
		{"long message", 7, []int{0, 2, 3, 5, 6}, randomTweak(t), bytes.Repeat([]byte("x"), 1<<16)},
		{"all of two", 2, []int{0, 1}, randomTweak(t), []byte{0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := deal(t, c.n)
			signers, machines := newSigners(t, d.configs(c.committee, random32(), c.tweak, c.message))
			for _, err := range tsstest.Run(machines, nil) {
				require.NoError(t, err)
			}
			d.requireSignatures(t, signers, c.tweak, c.message)
		})
	}
}

// Every set of nodes signs under the same keys, and no two runs have one R.
func TestSignaturesOfOneKey(t *testing.T) {
	d, tweak := deal(t, 4), randomTweak(t)
	seen := map[string]bool{}
	for _, committee := range [][]int{{0, 1, 2}, {0, 1, 3}, {0, 2, 3}, {1, 2, 3}, {1, 2, 3}} {
		signers, machines := newSigners(t, d.configs(committee, random32(), tweak, []byte("m")))
		for _, err := range tsstest.Run(machines, nil) {
			require.NoError(t, err)
		}
		sig := d.requireSignatures(t, signers, tweak, []byte("m"))
		require.False(t, seen[string(sig[:32])])
		seen[string(sig[:32])] = true
	}
}

func TestNewSignerRefuses(t *testing.T) {
	d, other := deal(t, 4), deal(t, 4)
	committee := []int{0, 2, 3}
	good := func() (Config, *share.Share) {
		s := *d.shares[2]
		return Config{Committee: committee, Share: &s, Tweak: randomTweak(t), Message: []byte("m")}, &s
	}
	cfg, _ := good()
	_, err := NewSigner(cfg)
	require.NoError(t, err)
	minus := edwards25519.NewScalar()
	plain, err := edwards.DecodeScalar(d.shares[2].Secret.Bytes())
	require.NoError(t, err)
	minus.Negate(plain)

	for name, c := range map[string]struct {
		f    func(*Config, *share.Share)
		want string
	}{
		"no share":               {func(c *Config, _ *share.Share) { c.Share = nil }, "no share"},
		"another curve":          {func(_ *Config, s *share.Share) { s.Curve = share.Secp256k1 }, "secp256k1"},
		"secret of another":      {func(_ *Config, s *share.Share) { s.Secret = d.shares[3].Secret }, "invalid share"},
		"commitments of another": {func(_ *Config, s *share.Share) { s.Public = other.public }, "invalid share"},
		"threshold too low":      {func(_ *Config, s *share.Share) { s.K = 2 }, "invalid share"},
		"no committee":           {func(c *Config, _ *share.Share) { c.Committee = nil }, "committee of 0"},
		"committee too small":    {func(c *Config, _ *share.Share) { c.Committee = []int{0, 2} }, "committee of 2"},
		"committee too large":    {func(c *Config, _ *share.Share) { c.Committee = []int{0, 1, 2, 3} }, "committee of 4"},
		"committee not sorted":   {func(c *Config, _ *share.Share) { c.Committee = []int{2, 0, 3} }, "ascending"},
		"committee with a twin":  {func(c *Config, _ *share.Share) { c.Committee = []int{2, 2, 3} }, "ascending"},
		"committee beyond n":     {func(c *Config, _ *share.Share) { c.Committee = []int{0, 2, 4} }, "ascending"},
		"committee below zero":   {func(c *Config, _ *share.Share) { c.Committee = []int{-1, 2, 3} }, "ascending"},
		"self not in it":         {func(c *Config, _ *share.Share) { c.Committee = []int{0, 1, 3} }, "not in the committee"},
		"tweak beyond the order": {func(c *Config, _ *share.Share) { c.Tweak = [32]byte(bytes.Repeat([]byte{0xff}, 32)) }, "tweak"},
		"tweak that gives zero":  {func(c *Config, _ *share.Share) { c.Tweak = [32]byte(minus.Bytes()) }, "public share of party 2"},
	} {
		cfg, s := good()
		c.f(&cfg, s)
		_, err := NewSigner(cfg)
		require.ErrorContains(t, err, c.want, name)
		require.NotContains(t, err.Error(), fmt.Sprintf("%x", plain.Bytes()))
	}
}

func TestRandomnessFails(t *testing.T) {
	for _, n := range []int64{0, 31, 32, 63} {
		cfg := deal(t, 4).configs([]int{0, 1, 2}, random32(), [32]byte{}, []byte("m"))[0]
		cfg.Rand = io.MultiReader(io.LimitReader(zeros{}, n), iotest.ErrReader(errors.New("out of entropy")))
		s, err := NewSigner(cfg)
		require.NoError(t, err)
		out, err := s.Start()
		require.ErrorContains(t, err, "out of entropy")
		require.Empty(t, out)
		require.True(t, isZero(s.share.secret), "the share stays in memory")
		_, err = s.Start()
		require.Error(t, err)
	}
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

func isZero(s *edwards25519.Scalar) bool { return s.Equal(edwards25519.NewScalar()) == 1 }

// The caller's values are the caller's: wiping the share after NewSigner changes nothing.
func TestSignerOwnsItsMemory(t *testing.T) {
	d, tweak, message := deal(t, 4), randomTweak(t), []byte("message")
	committee := []int{0, 1, 2}
	signers, machines := newSigners(t, d.configs(committee, random32(), tweak, message))
	want := bytes.Clone(message)
	for _, s := range d.shares {
		s.Secret.Wipe()
	}
	clear(committee)
	clear(message)
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	d.requireSignatures(t, signers, tweak, want)
	signers[0].Parties()[0] = 99
	require.Equal(t, 0, signers[0].Parties()[0])
	require.Equal(t, Protocol, signers[0].Protocol())
	signers[0].PublicKey()[0] ^= 1
	sig, err := signers[0].Signature()
	require.NoError(t, err)
	require.True(t, ed25519.Verify(signers[0].PublicKey(), want, sig[:]))
}

func TestSecretIsNeverPrinted(t *testing.T) {
	d := deal(t, 4)
	cfg := d.configs([]int{0, 1, 2}, random32(), [32]byte{}, nil)[0]
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "config", cfg, "share", cfg.Share)
	text, err := json.Marshal(cfg.Share)
	require.NoError(t, err)
	all := log.String() + string(text)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		all += fmt.Sprintf(verb, cfg) + fmt.Sprintf(verb, cfg.Share)
	}
	secret := cfg.Share.Secret.Bytes()
	require.NotContains(t, all, fmt.Sprintf("%x", secret[:8]))
	require.NotContains(t, all, fmt.Sprint(secret[:8])[1:20])
}
