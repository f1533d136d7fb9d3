package derive

import (
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/edwards"
)

// TestExpandMessageXMD512 checks RFC 9380 appendix K.3.
func TestExpandMessageXMD512(t *testing.T) {
	const dst = "QUUX-V01-CS02-with-expander-SHA512-256"
	for msg, want := range map[string]string{
		"":    "6b9a7312411d92f921c6f68ca0b6380730a1a4d982c507211a90964c394179ba",
		"abc": "0da749f12fbe5483eb066a5f595055679b976e93abe9be6f0f6318bce7aca8dc",
	} {
		require.Equal(t, want, hex.EncodeToString(expandMessageXMD(sha512.New, []byte(msg), []byte(dst), 32)))
	}
}

// TestEd25519Vectors checks vectors that another implementation computed.
func TestEd25519Vectors(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/derivation-ed25519.json")
	require.NoError(t, err)
	var file struct {
		DST     string
		Len     int
		Vectors []struct{ RootSecret, Root, KeyID, H, Pub string }
	}
	require.NoError(t, json.Unmarshal(raw, &file))
	require.Equal(t, Ed25519DST, file.DST)
	require.Equal(t, uniformLen, file.Len)
	require.Len(t, file.Vectors, 20)
	for _, v := range file.Vectors {
		keyID := [32]byte(unhex(t, v.KeyID))
		h := Ed25519Tweak(keyID)
		require.Equal(t, unhex(t, v.H), h[:])
		pub, err := Ed25519PublicKey(unhex(t, v.Root), keyID)
		require.NoError(t, err)
		require.Equal(t, unhex(t, v.Pub), []byte(pub))

		// Shares shift by the same tweak: so does the whole secret.
		secret, err := edwards.DecodeScalar(unhex(t, v.RootSecret))
		require.NoError(t, err)
		secret.Add(secret, ed25519Tweak(keyID))
		require.Equal(t, []byte(pub), new(edwards25519.Point).ScalarBaseMult(secret).Bytes())
	}
}

func TestEd25519KeysThatDoNotExist(t *testing.T) {
	id := ActionKeyID("cid")
	h := ed25519Tweak(id)
	minus := new(edwards25519.Point).ScalarBaseMult(edwards25519.NewScalar().Negate(h))
	_, err := Ed25519PublicKey(minus.Bytes(), id)
	require.ErrorIs(t, err, ErrNoKey, "the sum is the identity")

	twice, err := Ed25519PublicKey(new(edwards25519.Point).ScalarBaseMult(h).Bytes(), id)
	require.NoError(t, err)
	require.Equal(t, []byte(twice), new(edwards25519.Point).ScalarBaseMult(edwards25519.NewScalar().Add(h, h)).Bytes())

	for _, root := range []string{
		"", "00", // too short
		"0100000000000000000000000000000000000000000000000000000000000000", // identity
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", // order 8
		"0200000000000000000000000000000000000000000000000000000000000000", // no point
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // y = p+1
	} {
		_, err := Ed25519PublicKey(unhex(t, root), id)
		require.ErrorIs(t, err, ErrNoKey, root)
	}
}
