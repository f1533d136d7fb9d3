package frost

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"testing"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/share"
)

// dealt is a key shared by a dealer: a unit test of signing needs shares, not the DKG that makes them.
type dealt struct {
	public share.Public
	shares []*share.Share
}

func randomScalar(t testing.TB) *edwards25519.Scalar {
	t.Helper()
	var wide [64]byte
	_, _ = rand.Read(wide[:])
	s, err := edwards25519.NewScalar().SetUniformBytes(wide[:])
	require.NoError(t, err)
	return s
}

func deal(t testing.TB, n int) *dealt {
	t.Helper()
	d := &dealt{public: share.Public{Curve: share.Ed25519, N: n, K: tss.Threshold(n)}}
	coefficients := make([]*edwards25519.Scalar, d.public.K)
	for i := range coefficients {
		coefficients[i] = randomScalar(t)
		d.public.Commits = append(d.public.Commits, new(edwards25519.Point).ScalarBaseMult(coefficients[i]).Bytes())
	}
	for i := range n {
		sum := edwards25519.NewScalar()
		for j := len(coefficients) - 1; j >= 0; j-- {
			sum.MultiplyAdd(sum, identifier(i), coefficients[j])
		}
		secret, err := share.NewSecret(sum.Bytes())
		require.NoError(t, err)
		s := &share.Share{Public: d.public, Index: i, Secret: secret}
		require.NoError(t, s.Check())
		d.shares = append(d.shares, s)
	}
	return d
}

// configs returns what each member of the committee signs with.
func (d *dealt) configs(committee []int, session, tweak [32]byte, message []byte) []Config {
	out := make([]Config, len(committee))
	for j, i := range committee {
		out[j] = Config{Session: session, Committee: committee, Share: d.shares[i], Tweak: tweak, Message: message}
	}
	return out
}

func newSigners(t testing.TB, configs []Config) ([]*Signer, []tss.Machine) {
	t.Helper()
	signers, machines := make([]*Signer, len(configs)), make([]tss.Machine, len(configs))
	for j, cfg := range configs {
		s, err := NewSigner(cfg)
		require.NoError(t, err)
		signers[j], machines[j] = s, s
	}
	return signers, machines
}

func random32() (b [32]byte) {
	_, _ = rand.Read(b[:])
	return b
}

func randomTweak(t testing.TB) [32]byte { return [32]byte(randomScalar(t).Bytes()) }

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

// requireSignatures checks that all signers have one signature that crypto/ed25519 verifies under the shifted root.
func (d *dealt) requireSignatures(t testing.TB, signers []*Signer, tweak [32]byte, message []byte) Signature {
	t.Helper()
	h, err := edwards.DecodeScalar(tweak[:])
	require.NoError(t, err)
	key, err := edwards.DecodePoint(d.public.PublicKey())
	require.NoError(t, err)
	key.Add(key, new(edwards25519.Point).ScalarBaseMult(h))
	first, err := signers[0].Signature()
	require.NoError(t, err)
	for _, s := range signers {
		sig, err := s.Signature()
		require.NoError(t, err)
		require.Equal(t, first, sig)
		require.Equal(t, key.Bytes(), []byte(s.PublicKey()))
	}
	require.True(t, ed25519.Verify(key.Bytes(), message, first[:]))
	return first
}
