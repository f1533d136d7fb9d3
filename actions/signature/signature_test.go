package signature_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/signature"
)

func TestDigest(t *testing.T) {
	message := []byte("hi")
	hash := crypto.Keccak256Hash(message)
	for name, c := range map[string]struct {
		ask  actions.SignRequest
		want common.Hash
		says string
	}{
		"hash":             {actions.SignRequest{Scheme: signature.ECDSA, ToSign: hash[:]}, hash, ""},
		"message":          {actions.SignRequest{Scheme: signature.ECDSA, ToSign: message, Personal: true}, common.Hash(accounts.TextHash(message)), ""},
		"no hash":          {actions.SignRequest{Scheme: signature.ECDSA, ToSign: message}, common.Hash{}, "toSign is 2 bytes, not 32"},
		"nothing":          {actions.SignRequest{Scheme: signature.ECDSA}, common.Hash{}, "toSign is 0 bytes"},
		"other scheme":     {actions.SignRequest{Scheme: "EcdsaP256Sha256", ToSign: hash[:]}, common.Hash{}, "signing scheme"},
		"Ed25519 in parts": {actions.SignRequest{Scheme: signature.Ed25519, ToSign: message}, common.Hash{}, "for the action"},
		"scheme's case":    {actions.SignRequest{Scheme: strings.ToLower(signature.ECDSA), ToSign: hash[:]}, common.Hash{}, "signing scheme"},
	} {
		t.Run(name, func(t *testing.T) {
			err := signature.Check(c.ask)
			if c.says == "" {
				require.NoError(t, err)
				require.Equal(t, c.want, signature.Digest(c.ask))
				return
			}
			var refused *actions.Refused
			require.ErrorAs(t, err, &refused)
			require.Contains(t, refused.Reason, c.says)
		})
	}
}

// TestVerify: what Whole makes is a signature, in either form of the key, and nothing that differs from it is.
func TestVerify(t *testing.T) {
	for i := range 8 { // both parities of R
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		digest := crypto.Keccak256([]byte("message"))
		raw, err := crypto.Sign(digest, key)
		require.NoError(t, err)
		text, err := signature.Whole([32]byte(raw[:32]), [32]byte(raw[32:64]), raw[64])
		require.NoError(t, err)
		r, s, v := hex.EncodeToString(raw[:32]), hex.EncodeToString(raw[32:64]), raw[64]
		require.JSONEq(t, fmt.Sprintf(`{"r":"0%d%s","s":"%s","v":%d}`, 2+v, r, s, v), text)

		public := crypto.CompressPubkey(&key.PublicKey)
		require.True(t, signature.Verify(public, digest, text))
		require.True(t, signature.Verify(crypto.FromECDSAPub(&key.PublicKey), digest, text))
		require.True(t, signature.Verify(public, digest, strings.Replace(text, `"r":"`, `"r":"0x`, 1)))

		high := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(raw[32:64]))
		for name, wrong := range map[string]string{
			"no JSON":       "{",
			"other form":    `["` + r + `"]`,
			"r cut":         fmt.Sprintf(`{"r":"%s","s":"%s","v":%d}`, r, s, v),
			"s missing":     fmt.Sprintf(`{"r":"0%d%s","v":%d}`, 2+v, r, v),
			"no hex":        fmt.Sprintf(`{"r":"0%dx%s","s":"%s","v":%d}`, 2+v, r[1:], s, v),
			"v of Ethereum": fmt.Sprintf(`{"r":"0%d%s","s":"%s","v":%d}`, 2+v, r, s, 27+v),
			"other s":       fmt.Sprintf(`{"r":"0%d%s","s":"%s","v":%d}`, 2+v, r, r, v),
			"upper half":    fmt.Sprintf(`{"r":"0%d%s","s":"%064x","v":%d}`, 2+v, r, high, 1-v),
		} {
			require.False(t, signature.Verify(public, digest, wrong), name)
		}
		require.False(t, signature.Verify(public, crypto.Keccak256(digest), text))
		require.False(t, signature.Verify(public, digest[:31], text))
		require.False(t, signature.Verify(nil, digest, text))
	}
}

func TestVerifyEd25519(t *testing.T) {
	public, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	message := []byte("any length")
	text, err := signature.WholeEd25519(ed25519.Sign(key, message), public)
	require.NoError(t, err)
	require.True(t, signature.VerifyEd25519(public, message, text))
	require.False(t, signature.VerifyEd25519(public, message[1:], text))
	require.False(t, signature.VerifyEd25519(public[1:], message, text))
	require.False(t, signature.VerifyEd25519(public, message, "{"))
	require.False(t, signature.VerifyEd25519(public, message, `{"signature":"00"}`))
}
