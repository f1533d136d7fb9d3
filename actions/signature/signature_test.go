package signature_test

import (
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/signature"
)

func TestContent(t *testing.T) {
	message, long := []byte("hi"), make([]byte, signature.MaxMessage)
	hash := crypto.Keccak256Hash(message)
	for name, c := range map[string]struct {
		ask  actions.SignRequest
		want []byte
		says string
	}{
		"hash":          {actions.SignRequest{Scheme: signature.ECDSA, ToSign: hash[:]}, hash[:], ""},
		"message":       {actions.SignRequest{Scheme: signature.ECDSA, ToSign: message, Personal: true}, accounts.TextHash(message), ""},
		"no hash":       {actions.SignRequest{Scheme: signature.ECDSA, ToSign: message}, nil, "toSign is 2 bytes, not 32"},
		"nothing":       {actions.SignRequest{Scheme: signature.ECDSA}, nil, "toSign is 0 bytes"},
		"Ed25519":       {actions.SignRequest{Scheme: signature.Ed25519, ToSign: message, Combine: true}, message, ""},
		"long message":  {actions.SignRequest{Scheme: signature.Ed25519, ToSign: long, Combine: true}, long, ""},
		"too long":      {actions.SignRequest{Scheme: signature.Ed25519, ToSign: append(long, 0), Combine: true}, nil, "more than 16384"},
		"for a caller":  {actions.SignRequest{Scheme: signature.Ed25519, ToSign: message}, nil, "use signAndCombine"},
		"personal":      {actions.SignRequest{Scheme: signature.Ed25519, ToSign: message, Combine: true, Personal: true}, nil, "use signAndCombine"},
		"other scheme":  {actions.SignRequest{Scheme: "EcdsaP256Sha256", ToSign: hash[:]}, nil, "signing scheme"},
		"scheme's case": {actions.SignRequest{Scheme: strings.ToLower(signature.ECDSA), ToSign: hash[:]}, nil, "signing scheme"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := signature.Content(c.ask)
			require.Equal(t, c.want, got)
			if c.says == "" {
				require.NoError(t, err)
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
		require.True(t, signature.Verify(signature.ECDSA, public, digest, text))
		require.True(t, signature.Verify(signature.ECDSA, crypto.FromECDSAPub(&key.PublicKey), digest, text))
		require.True(t, signature.Verify(signature.ECDSA, public, digest, strings.Replace(text, `"r":"`, `"r":"0x`, 1)))

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
			require.False(t, signature.Verify(signature.ECDSA, public, digest, wrong), name)
		}
		require.False(t, signature.Verify(signature.ECDSA, public, crypto.Keccak256(digest), text))
		require.False(t, signature.Verify(signature.ECDSA, public, digest[:31], text))
		require.False(t, signature.Verify(signature.ECDSA, nil, digest, text))
		require.False(t, signature.Verify(signature.Ed25519, public, digest, text))
		require.False(t, signature.Verify("", public, digest, text))
	}
}

func TestVerifyMessages(t *testing.T) {
	key := ed25519.NewKeyFromSeed(make([]byte, 32))
	public, message := []byte(key.Public().(ed25519.PublicKey)), []byte("message")
	sig := hex.EncodeToString(ed25519.Sign(key, message))
	text, err := signature.WholeMessage(ed25519.Sign(key, message), public)
	require.NoError(t, err)
	require.JSONEq(t, fmt.Sprintf(`{"signature":"%s","publicKey":"%x"}`, sig, public), text)
	require.True(t, signature.Verify(signature.Ed25519, public, message, text))
	require.True(t, signature.Verify(signature.Ed25519, public, message, `{"signature":"0x`+sig+`"}`))
	for name, wrong := range map[string]string{
		"no JSON": "{", "other form": `["` + sig + `"]`, "nothing": "{}", "cut": `{"signature":"` + sig[2:] + `"}`, "no hex": `{"signature":"zz` + sig[2:] + `"}`,
	} {
		require.False(t, signature.Verify(signature.Ed25519, public, message, wrong), name)
	}
	require.False(t, signature.Verify(signature.Ed25519, public, []byte("another"), text))
	require.False(t, signature.Verify(signature.Ed25519, public[1:], message, text))
	require.False(t, signature.Verify(signature.Ed25519, nil, message, text))
	require.False(t, signature.Verify(signature.ECDSA, public, message, text))
}
