package share

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// fixedPublics is a sharing 3 of n = 3 or 4 whose commitments are G, 2G and 3G on each curve.
func fixedPublics(t testing.TB, n int) (p Publics) {
	t.Helper()
	for i, part := range []*Public{&p.Secp256k1, &p.Ed25519, &p.BLS} {
		suite := curves[i].suite()
		*part = Public{Curve: curves[i], N: n, K: 3}
		for m := range 3 {
			b, err := suite.Point().Mul(suite.Scalar().SetInt64(int64(m+1)), nil).MarshalBinary()
			require.NoError(t, err)
			part.Commits = append(part.Commits, b)
		}
	}
	require.NoError(t, p.Check())
	return p
}

// TestSharingHashIsThatOfTheChain: nodes signal it and contracts keep it, so it may never come out otherwise.
func TestSharingHashIsThatOfTheChain(t *testing.T) {
	parts := [][]byte{[]byte("conclave/sharing")}
	p := fixedPublics(t, 4)
	for _, part := range p.All() {
		encoded, err := part.Marshal()
		require.NoError(t, err)
		parts = append(parts, crypto.Keccak256(encoded))
	}
	hash := p.Hash()
	require.Equal(t, [32]byte(crypto.Keccak256Hash(parts...)), hash)
	require.Equal(t, "eec61cb3e194e4467a48a8d59e82a615ef4ba2110fed1b827dc289d2a4dbc368", hex.EncodeToString(hash[:]))
	require.NotEqual(t, hash, fixedPublics(t, 3).Hash())

	keys := keysOf(t, "hash", 3)
	require.Equal(t, keys[0].Publics().Hash(), keys[2].Publics().Hash())
	require.NotEqual(t, keys[0].Publics().Hash(), keysOf(t, "hash", 3)[0].Publics().Hash())
}

func TestEncodingOfPublics(t *testing.T) {
	p := fixedPublics(t, 4)
	b := p.Marshal()
	require.LessOrEqual(t, len(b), MaxPublicsLen)
	got, err := UnmarshalPublics(b)
	require.NoError(t, err)
	require.Equal(t, p, got)
	for i := range b { // no byte is free, and none leaves the hash as it was
		for _, bit := range []byte{1, 0x80} {
			bad := bytes.Clone(b)
			bad[i] ^= bit
			if got, err := UnmarshalPublics(bad); err == nil {
				require.NotEqual(t, p.Hash(), got.Hash(), "byte %d", i)
				require.Equal(t, bad, got.Marshal())
			}
		}
	}
	for _, bad := range [][]byte{nil, b[:1], b[:len(b)-1], append(bytes.Clone(b), 0), make([]byte, MaxPublicsLen+1)} {
		_, err := UnmarshalPublics(bad)
		require.ErrorIs(t, err, ErrShare)
	}

	// The largest sharing stays below the bound.
	huge := Publics{}
	for i, part := range []*Public{&huge.Secp256k1, &huge.Ed25519, &huge.BLS} {
		*part = p.All()[i]
		part.N, part.K = MaxParties, 171
		part.Commits = nil
		for range 171 {
			part.Commits = append(part.Commits, p.All()[i].Commits[0])
		}
	}
	got, err = UnmarshalPublics(huge.Marshal())
	require.NoError(t, err)
	require.Equal(t, huge, got)
}

func TestPublicsThatAreRefused(t *testing.T) {
	changes := map[string]func(p *Publics){
		"none":             func(p *Publics) { *p = Publics{} },
		"two curves":       func(p *Publics) { p.BLS = Public{} },
		"curves exchanged": func(p *Publics) { p.Secp256k1, p.Ed25519 = p.Ed25519, p.Secp256k1 },
		"another n":        func(p *Publics) { p.Ed25519.N = 3 },
		"another k":        func(p *Publics) { p.Ed25519.K, p.Ed25519.Commits = 2, p.Ed25519.Commits[:2] },
		"wrong k":          func(p *Publics) { p.Secp256k1.K, p.Ed25519.K, p.BLS.K = 2, 2, 2 },
		"negative k":       func(p *Publics) { p.Secp256k1.K, p.Ed25519.K, p.BLS.K = -1, -1, -1 },
		"missing commit":   func(p *Publics) { p.BLS.Commits = p.BLS.Commits[:2] },
		"empty commit":     func(p *Publics) { p.BLS.Commits[1] = nil },
		"torsion":          func(p *Publics) { p.Ed25519.Commits[2] = make([]byte, 32) },
	}
	for label, change := range changes {
		p := fixedPublics(t, 4)
		change(&p)
		require.ErrorIs(t, p.Check(), ErrShare, label)
		_, err := UnmarshalPublics(p.Marshal())
		require.Error(t, err, label)
		_ = p.Hash() // means nothing, and does no harm
	}
	// There is a point whose x is p-3. That is not below the order of the group.
	high := fixedPublics(t, 4)
	high.Secp256k1.Commits[0] = unhex(t, "02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2c")
	require.NoError(t, high.Secp256k1.Check())
	require.ErrorContains(t, high.Check(), "x of the secp256k1 key")

	keys := keysOf(t, "copy", 3)[0]
	public := keys.Publics()
	public.BLS.Commits[0][0] ^= 1
	require.NoError(t, keys.BLS.Check(), "a copy")
}
