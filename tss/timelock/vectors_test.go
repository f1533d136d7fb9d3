package timelock

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/drand/kyber"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls12381"
)

var update = flag.Bool("update", false, "write testdata/from-go.json anew; then run testdata/wasm.mjs")

// sizes of messages: all lengths near those where the format changes, and some between.
var sizes = []int{0, 1, 2, 3, 7, 8, 15, 16, 17, 24, 29, 30, 31, 32, 33, 47, 48, 63, 64, 65, 95, 96, 97, 100, 125, 126,
	127, 128, 129, 130, 200, 254, 255, 256, 257, 500, 511, 512, 513, 1000, 1023, 1024, 1025, 1500, 2047, 2048, 2049, 4094, 4095, 4096}

type goCase struct {
	Size       int    `json:"size"`
	Identity   string `json:"identity"`
	Signature  string `json:"signature"`
	Seed       string `json:"seed"` // what Encrypt reads
	Ciphertext []byte `json:"ciphertext"`
}

type goFile struct {
	PublicKey string            `json:"publicKey"`
	Cases     []goCase          `json:"cases"`
	Odd       map[string]goCase `json:"odd"`
}

type wasmFile struct {
	Decrypted   string            `json:"decrypted"`
	Odd         map[string]string `json:"odd"`
	Ciphertexts [][]byte          `json:"ciphertexts"`
}

// fixed is the key pair of the tests.
var fixed = newKeyPair(bytes.Repeat([]byte("key"), 16))

type keyPair struct {
	secret kyber.Scalar
	public []byte
}

func newKeyPair(seed []byte) keyPair {
	k := keyPair{secret: bls12381.ReduceScalar(seed)}
	k.public, _ = bls12381.Encode(bls12381.G1().Point().Mul(k.secret, nil))
	return k
}

// sign returns the signature on an identity, with which it is decrypted.
func (k keyPair) sign(identity []byte) []byte {
	b, _ := bls12381.Encode(bls12381.G2().Point().Mul(k.secret, bls12381.HashToG2(identity)))
	return b
}

func message(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(7*i + n)
	}
	return out
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func load(t testing.TB, name string, into any) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, into))
	return raw
}

func makeGoFile(t testing.TB) goFile {
	t.Helper()
	out := goFile{PublicKey: hex.EncodeToString(fixed.public), Odd: map[string]goCase{}}
	for _, n := range sizes {
		seed := sha256.Sum256(fmt.Appendf(nil, "seed %d", n))
		identity := fmt.Sprintf("lit-accesscontrolcondition://%x/%x", sha256.Sum256([]byte{byte(n)}), sha256.Sum256(message(n)))
		ciphertext, err := Encrypt(bytes.NewReader(seed[:]), fixed.public, []byte(identity), message(n))
		require.NoError(t, err)
		out.Cases = append(out.Cases, goCase{n, identity, hex.EncodeToString(fixed.sign([]byte(identity))), hex.EncodeToString(seed[:]), ciphertext})
	}
	for name, ciphertext := range oddities(t) {
		out.Odd[name] = goCase{Size: 5, Signature: hex.EncodeToString(fixed.sign([]byte("odd"))), Ciphertext: ciphertext}
	}
	return out
}

// oddities are byte strings with the message of 5 bytes in them that Encrypt does not write.
func oddities(t testing.TB) map[string][]byte {
	t.Helper()
	seed := sha256.Sum256([]byte("odd"))
	good, err := Encrypt(bytes.NewReader(seed[:]), fixed.public, []byte("odd"), message(5))
	require.NoError(t, err)
	change := func(at int, bits byte) []byte {
		b := bytes.Clone(good)
		b[at] ^= bits
		return b
	}
	// a, given as the seed of seal, is not reduced: r+1.
	a := unhex(t, "73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000002")
	slices.Reverse(a)
	unreduced, err := seal(a, fixed.public, []byte("odd"), message(5))
	require.NoError(t, err)
	// The length of W in two bytes.
	longer := slices.Concat(good[:headerLen], []byte{good[headerLen] | 0x80, 0}, good[headerLen+1:])
	return map[string][]byte{
		"padding is not zero":   change(len(good)-2, 1),
		"other scheme":          change(len(good)-1, 3),
		"unknown scheme":        change(len(good)-1, 1),
		"byte after the scheme": append(bytes.Clone(good), 0),
		"a is not reduced":      unreduced,
		"length of W in two":    longer,
		"negative of U":         change(0, 0x20),
		"first byte of message": change(headerLen+2, 1),
		"length of message":     change(headerLen+1, 1),
	}
}

// TestVectorsOfTheSDK decrypts what the SDK encrypted, and makes the same bytes from the same a.
func TestVectorsOfTheSDK(t *testing.T) {
	var v struct{ Identity, NetworkPubKey, Signature, CiphertextHex, Plaintext string }
	load(t, "lit-sdk-7.4.0.json", &v)
	ciphertext := unhex(t, v.CiphertextHex)
	got, err := Decrypt(unhex(t, v.Signature), ciphertext)
	require.NoError(t, err)
	require.Equal(t, v.Plaintext, string(got))
	again(t, unhex(t, v.NetworkPubKey), []byte(v.Identity), unhex(t, v.Signature), got, ciphertext)
}

// again takes a out of a ciphertext and encrypts with it: the result must be the same bytes.
func again(t testing.TB, public, identity, signature, plaintext, ciphertext []byte) {
	t.Helper()
	u, err := bls12381.DecodeG1(ciphertext[:bls12381.G1Len])
	require.NoError(t, err)
	sig, err := bls12381.DecodeG2(signature)
	require.NoError(t, err)
	a, err := mask(u, sig, ciphertext[bls12381.G1Len:headerLen])
	require.NoError(t, err)
	b, err := seal(a[:], public, identity, plaintext)
	require.NoError(t, err)
	require.Equal(t, ciphertext, b)
}

// TestVectorsOfTheWasm checks both directions: from-go.json is what Encrypt still makes and what the wasm decrypted,
// and what the wasm encrypted decrypts here and is what this package makes of the same a.
func TestVectorsOfTheWasm(t *testing.T) {
	if *update {
		raw, err := json.MarshalIndent(makeGoFile(t), "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("testdata/from-go.json", append(raw, '\n'), 0o644))
		t.Fatal("from-go.json is written: now run testdata/wasm.mjs")
	}
	var ours goFile
	raw := load(t, "from-go.json", &ours)
	require.Equal(t, makeGoFile(t), ours)
	var theirs wasmFile
	load(t, "from-wasm.json", &theirs)
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(raw)), theirs.Decrypted, "the wasm has not seen this from-go.json")

	require.Len(t, theirs.Ciphertexts, len(sizes))
	for i, c := range ours.Cases {
		require.Len(t, theirs.Ciphertexts[i], CiphertextLen(c.Size))
		require.Len(t, c.Ciphertext, CiphertextLen(c.Size))
		for _, ciphertext := range [][]byte{c.Ciphertext, theirs.Ciphertexts[i]} {
			got, err := Decrypt(unhex(t, c.Signature), ciphertext)
			require.NoError(t, err, "size %d", c.Size)
			require.Equal(t, message(c.Size), got)
		}
		again(t, fixed.public, []byte(c.Identity), unhex(t, c.Signature), message(c.Size), theirs.Ciphertexts[i])
	}
}

// TestOneCiphertextOnly refuses what the wasm takes too.
func TestOneCiphertextOnly(t *testing.T) {
	var ours goFile
	load(t, "from-go.json", &ours)
	var theirs wasmFile
	load(t, "from-wasm.json", &theirs)
	require.Len(t, theirs.Odd, len(ours.Odd))
	taken := 0
	for name, c := range ours.Odd {
		got, err := Decrypt(unhex(t, c.Signature), c.Ciphertext)
		require.ErrorIs(t, err, ErrCiphertext, name)
		require.Nil(t, got)
		if theirs.Odd[name] == "decrypts" {
			taken++
		}
	}
	require.Positive(t, taken, "the wasm is stricter than the package's doc says")
}
