package primitives_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/engine/primitives"
)

func do(t testing.TB, name string, args ...any) any {
	t.Helper()
	result, err := primitives.Call(name, args...)
	require.NoError(t, err)
	return result
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

// TestPublished are vectors of the standards; those of the libraries are in package engine.
func TestPublished(t *testing.T) {
	for name, c := range map[string]struct {
		want string
		call string
		args []any
	}{
		"PBKDF2, RFC 7914": {"55ac046e56e3089fec1691c22544b605", "pbkdf2", []any{"SHA-256", []byte("passwd"), []byte("salt"), int64(1), int64(16)}},
		"scrypt, RFC 7914": {"fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640", "scrypt", []any{[]byte("password"), []byte("NaCl"), int64(1024), int64(8), int64(16), int64(64)}},
		"HKDF, RFC 5869":   {"3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865", "hkdf", []any{"SHA-256", bytes.Repeat([]byte{0x0b}, 22), unhex(t, "000102030405060708090a0b0c"), unhex(t, "f0f1f2f3f4f5f6f7f8f9"), int64(42)}},
		"HMAC, RFC 4231":   {"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", "hmac", []any{"SHA-256", []byte("Jefe"), []byte("what do ya want for nothing?")}},
		"RIPEMD-160":       {"8eb208f7e05d987a9b044a8e98c6b087f15a0bfc", "digest", []any{"RIPEMD-160", []byte("abc")}},
		"KECCAK-256":       {"c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470", "digest", []any{"KECCAK-256", []byte{}}},
		"GCM, NIST case 14": {"cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919", "aesGCMSeal",
			[]any{make([]byte, 32), make([]byte, 12), make([]byte, 16), []byte{}, int64(16)}},
		"public key of one": {"0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", "secp256k1Public", []any{append(make([]byte, 31), 1), true}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, hex.EncodeToString(do(t, c.call, c.args...).([]byte))) })
	}
}

// TestSigningIsTheSameEverywhere: nodes must agree on what an action signs by itself.
func TestSigningIsTheSameEverywhere(t *testing.T) {
	for _, curve := range []string{"P-256", "P-384", "P-521"} {
		key := do(t, "generate", "EC", curve).([]any)[0].([]byte)
		for _, hash := range []string{"SHA-1", "SHA-256", "SHA-384", "SHA-512"} {
			require.Equal(t, do(t, "ecdsaSign", "raw", hash, key, []byte("x")), do(t, "ecdsaSign", "raw", hash, key, []byte("x")))
		}
	}
	// The hash is reduced before the nonce is made of it: a hash and the hash plus the order are one.
	key := bytes.Repeat([]byte{7}, 32)
	order := unhex(t, "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	require.Equal(t, do(t, "secp256k1Sign", key, make([]byte, 32)), do(t, "secp256k1Sign", key, order))
}

// TestCompressedPoints are the same keys as the whole ones.
func TestCompressedPoints(t *testing.T) {
	for _, curve := range []string{"P-256", "P-384", "P-521"} {
		public := do(t, "generate", "EC", curve).([]any)[1].([]byte)
		whole := do(t, "exportRaw", public).([]byte)
		short := append([]byte{2 + whole[len(whole)-1]&1}, whole[1:len(whole)/2+1]...)
		require.Equal(t, public, do(t, "importRaw", curve, short).([]any)[1])
		require.Equal(t, public, do(t, "importRaw", curve, whole).([]any)[1])
	}
}

// TestRefusals: each ends as a fault with its name, at once.
func TestRefusals(t *testing.T) {
	pair := do(t, "generate", "EC", "P-256").([]any)
	other := do(t, "generate", "EC", "P-384").([]any)
	ed := do(t, "generate", "Ed25519").([]any)
	big := int64(1 << 31)
	long := make([]byte, 65<<20)
	for name, c := range map[string]struct {
		want string
		call string
		args []any
	}{
		"no such function":       {"NotSupportedError", "exec", nil},
		"no arguments":           {"TypeError", "hmac", nil},
		"kind of argument":       {"TypeError", "hmac", []any{1, 2, 3}},
		"no such hash":           {"NotSupportedError", "digest", []any{"MD5", []byte{}}},
		"data too long":          {"TypeError", "digest", []any{"SHA-256", long}},
		"PBKDF2 for ever":        {"TypeError", "pbkdf2", []any{"SHA-256", []byte{}, []byte{}, big, int64(32)}},
		"PBKDF2 of many blocks":  {"OperationError", "pbkdf2", []any{"SHA-1", []byte{}, []byte{}, int64(4_000_000), int64(8192)}},
		"PBKDF2 without rounds":  {"TypeError", "pbkdf2", []any{"SHA-1", []byte{}, []byte{}, int64(0), int64(8)}},
		"PBKDF2 of half a round": {"TypeError", "pbkdf2", []any{"SHA-1", []byte{}, []byte{}, 1.5, int64(8)}},
		"scrypt of much memory":  {"OperationError", "scrypt", []any{[]byte{}, []byte{}, int64(1 << 20), int64(8), int64(1), int64(32)}},
		"scrypt of no power":     {"OperationError", "scrypt", []any{[]byte{}, []byte{}, int64(1000), int64(8), int64(1), int64(32)}},
		"HKDF of too much":       {"OperationError", "hkdf", []any{"SHA-1", []byte{}, []byte{}, []byte{}, int64(8000)}},
		"AES key":                {"TypeError", "aesCBCSeal", []any{make([]byte, 15), make([]byte, 16), []byte{}}},
		"iv of CBC":              {"OperationError", "aesCBCSeal", []any{make([]byte, 16), make([]byte, 15), []byte{}}},
		"no iv":                  {"OperationError", "aesGCMSeal", []any{make([]byte, 16), []byte{}, []byte{}, []byte{}, int64(16)}},
		"short tag":              {"NotSupportedError", "aesGCMSeal", []any{make([]byte, 16), make([]byte, 12), []byte{}, []byte{}, int64(4)}},
		"counter that repeats":   {"OperationError", "aesCTR", []any{make([]byte, 16), make([]byte, 16), make([]byte, 33), int64(1)}},
		"RSA key of 1 GiB":       {"TypeError", "generate", []any{"RSA", int64(1 << 33)}},
		"RSA key of 16384 bits":  {"TypeError", "generate", []any{"RSA", int64(16384)}},
		"RSA key that is short":  {"TypeError", "generate", []any{"RSA", int64(512)}},
		"curve":                  {"NotSupportedError", "generate", []any{"EC", "secp256k1"}},
		"key too long":           {"TypeError", "importDER", []any{"public", make([]byte, 1<<20)}},
		"key that is none":       {"DataError", "importDER", []any{"private", []byte("x")}},
		"PEM that is none":       {"DataError", "importPEM", []any{"public", []byte("-----BEGIN X-----\n")}},
		"public as private":      {"TypeError", "ecdsaSign", []any{"raw", "SHA-256", pair[1], []byte{}}},
		"key of another kind":    {"OperationError", "ecdsaSign", []any{"raw", "SHA-256", ed[0], []byte{}}},
		"curves that differ":     {"InvalidAccessError", "ecdh", []any{pair[0], other[1]}},
		"point at infinity":      {"DataError", "importRaw", []any{"P-256", []byte{0}}},
		"point off the curve":    {"DataError", "importRaw", []any{"P-256", append([]byte{4}, make([]byte, 64)...)}},
		"PSS without salt":       {"TypeError", "rsaSign", []any{"pss", "SHA-256", ed[0], []byte{}, int64(0)}},
		"private key of zero":    {"TypeError", "secp256k1Public", []any{make([]byte, 32), true}},
		"recovery of nothing":    {"OperationError", "secp256k1Recover", []any{make([]byte, 32), make([]byte, 32), make([]byte, 32), int64(0)}},
		"JWK that is none":       {"DataError", "importJWK", []any{"["}},
		"JWK of a huge modulus":  {"DataError", "importJWK", []any{`{"kty":"RSA","e":"AQAB","n":"` + string(bytes.Repeat([]byte("A"), 1<<16)) + `"}`}},
		"JWK of numbers too odd": {"DataError", "importJWK", []any{`{"kty":"RSA","e":"AQAB","n":"AQ","d":"AQ","p":"AA","q":"AA","dp":"AA","dq":"AA","qi":"AA"}`}},
		"JWK that contradicts":   {"DataError", "importJWK", []any{`{"kty":"OKP","crv":"Ed25519","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","d":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}`}},
		"ciphertext too long":    {"TypeError", "rsaOAEPOpen", []any{"SHA-256", ed[0], []byte{}, make([]byte, 1<<20)}},
		"sum of opposite points": {"OperationError", "secp256k1Add", []any{do(t, "secp256k1Public", append(make([]byte, 31), 1), true), opposite(t)}},
	} {
		t.Run(name, func(t *testing.T) {
			result, err := primitives.Call(c.call, c.args...)
			require.Nil(t, result)
			var fault *primitives.Fault
			require.ErrorAs(t, err, &fault)
			require.Equal(t, c.want, fault.Name, fault.Message)
			require.LessOrEqual(t, len(fault.Message), 200)
		})
	}
}

// opposite is the generator with the other y.
func opposite(t *testing.T) []byte {
	p := bytes.Clone(do(t, "secp256k1Public", append(make([]byte, 31), 1), true).([]byte))
	p[0] ^= 1
	return p
}

// FuzzCall gives any function any arguments, made of the input and of things that fit: it ends with a result or a fault.
func FuzzCall(f *testing.F) {
	pair := do(f, "generate", "EC", "P-256").([]any)
	rsa := do(f, "generate", "RSA", int64(2048)).([]any)
	ed := do(f, "generate", "Ed25519").([]any)
	names := primitives.Names()
	for i := range names {
		f.Add(uint8(i), uint64(i), []byte("seed"), `{"kty":"EC"}`, int64(16))
	}
	f.Fuzz(func(t *testing.T, which uint8, seed uint64, raw []byte, text string, number int64) {
		name := names[int(which)%len(names)]
		if name == "generate" || name == "scrypt" || name == "pbkdf2" { // bounded, but slow within the bounds
			number %= 64
		}
		fitting := []any{
			raw, text, number, float64(number) / 2, true, nil, "SHA-256", "raw", "der", "pss", "P-256", "private", "public", "EC",
			make([]byte, 16), make([]byte, 32), int64(16), int64(1), pair[0], pair[1], rsa[0], rsa[1], ed[0], ed[1],
		}
		r := rand.New(rand.NewPCG(seed, 0))
		args := make([]any, r.IntN(8))
		for i := range args {
			args[i] = fitting[r.IntN(len(fitting))]
		}
		before := bytes.Clone(raw)
		_, err := primitives.Call(name, args...)
		var fault *primitives.Fault
		require.True(t, err == nil || errors.As(err, &fault))
		require.Equal(t, before, raw)
	})
}
