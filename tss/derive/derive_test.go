package derive

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return b
}

// TestExpandMessageXMD checks RFC 9380 appendix K.1.
func TestExpandMessageXMD(t *testing.T) {
	const dst = "QUUX-V01-CS02-with-expander-SHA256-128"
	for msg, want := range map[string]string{
		"":                 "68a985b87eb6b46952128911f2a4412bbc302a9d759667f87f7a21d803f07235",
		"abc":              "d8ccab23b5985ccea865c6c97b6e5b8350e794e603b4b97902f53a8a0d605615",
		"abcdef0123456789": "eff31487c770a893cfb36f912fbfcbff40d5661771ca4b2cb4eafe524333f5c1",
	} {
		require.Equal(t, want, hex.EncodeToString(expandMessageXMD(sha256.New, []byte(msg), []byte(dst), 32)))
	}
}

// TestVectors checks the 50 vectors that the contracts are tested with, computed by noble and go-ethereum.
func TestVectors(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/derivation-secp256k1.json")
	require.NoError(t, err)
	var file struct {
		DST     string
		Len     int
		Vectors []struct{ Address, H, KeyID, Pub, RootCompressed, RootSecret, TokenID string }
	}
	require.NoError(t, json.Unmarshal(raw, &file))
	require.Equal(t, DST, file.DST)
	require.Equal(t, uniformLen, file.Len)
	require.Len(t, file.Vectors, 50)
	for _, v := range file.Vectors {
		keyID := [32]byte(unhex(t, v.KeyID))
		h := Tweak(keyID)
		b := h.Bytes()
		require.Equal(t, unhex(t, v.H), b[:])

		root, err := secp256k1.ParsePubKey(unhex(t, v.RootCompressed))
		require.NoError(t, err)
		pub, err := PublicKey(root, keyID)
		require.NoError(t, err)
		require.Equal(t, unhex(t, v.Pub), pub.SerializeUncompressed())
		address, tokenID := Address(pub), TokenID(pub)
		require.Equal(t, unhex(t, v.Address), address[:])
		require.Equal(t, unhex(t, v.TokenID), tokenID[:])

		// Shares shift by the same tweak: so does the whole secret.
		var secret secp256k1.ModNScalar
		secret.SetByteSlice(unhex(t, v.RootSecret))
		require.True(t, secp256k1.NewPrivateKey(secret.Add(h)).PubKey().IsEqual(pub))
	}
}

func TestTweakAgainstBigIntegers(t *testing.T) {
	n := secp256k1.Params().N
	rapid.Check(t, func(t *rapid.T) {
		id := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "id"))
		want := new(big.Int).SetBytes(expandMessageXMD(sha256.New, id[:], []byte(DST), uniformLen))
		b := Tweak(id).Bytes()
		if new(big.Int).SetBytes(b[:]).Cmp(want.Mod(want, n)) != 0 {
			t.Fatalf("tweak of %x", id)
		}
	})
}

func TestKeysThatDoNotExist(t *testing.T) {
	_, err := PublicKey(nil, [32]byte{})
	require.ErrorIs(t, err, ErrNoKey)

	// A root that is -h*G: the sum is the point at infinity.
	id := ActionKeyID("cid")
	h := Tweak(id)
	root := secp256k1.NewPrivateKey(new(secp256k1.ModNScalar).NegateVal(h)).PubKey()
	_, err = PublicKey(root, id)
	require.ErrorIs(t, err, ErrNoKey)

	// A root that is h*G: a doubling.
	pub, err := PublicKey(secp256k1.NewPrivateKey(h).PubKey(), id)
	require.NoError(t, err)
	twice := new(secp256k1.ModNScalar).Add2(h, h)
	require.True(t, secp256k1.NewPrivateKey(twice).PubKey().IsEqual(pub))

	// A point off the curve.
	var x, y secp256k1.FieldVal
	x.SetInt(1)
	y.SetInt(1)
	require.ErrorIs(t, CheckRoot(secp256k1.NewPublicKey(&x, &y)), ErrNoKey)

	// A point whose x is n or more: the first above n that is on the curve.
	candidate := new(big.Int).Set(secp256k1.Params().N)
	for {
		compressed := append([]byte{2}, candidate.FillBytes(make([]byte, 32))...)
		if big, err := secp256k1.ParsePubKey(compressed); err == nil {
			require.ErrorIs(t, CheckRoot(big), ErrNoKey)
			break
		}
		candidate.Add(candidate, big.NewInt(1))
	}
}

func TestKeyIDs(t *testing.T) {
	// abi.encode by hand: offset 0x80, chain id, address, counter, length 16, text.
	contract := [20]byte(unhex(t, "00112233445566778899aabbccddeeff00112233"))
	want := keccak256(unhex(t, strings.Join([]string{
		"0000000000000000000000000000000000000000000000000000000000000080",
		"0000000000000000000000000000000000000000000000000000000000007a69",
		"00000000000000000000000000112233445566778899aabbccddeeff00112233",
		"0000000000000000000000000000000000000000000000000000000000000005",
		"0000000000000000000000000000000000000000000000000000000000000010",
		"636f6e636c6176652f6b65792f706b7000000000000000000000000000000000",
	}, "")))
	require.Equal(t, want, PKPKeyID(31337, contract, 5))

	seen := map[[32]byte]bool{}
	for _, id := range [][32]byte{
		PKPKeyID(31337, contract, 5), PKPKeyID(31337, contract, 6), PKPKeyID(1, contract, 5), PKPKeyID(31337, [20]byte{}, 5),
		ActionKeyID(""), ActionKeyID("QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"),
	} {
		require.False(t, seen[id])
		seen[id] = true
	}
	require.Equal(t, keccak256([]byte("lit_action_cid")), ActionKeyID("cid"))
}
