package bls

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/share"
)

var update = flag.Bool("update", false, "write testdata/from-go.json anew; then run testdata/wasm.mjs")

var message = []byte("lit-accesscontrolcondition://00/11")

// sets are the numbers of parties of the tests; k follows from n.
var sets = []int{2, 3, 4, 5, 7, 10}

// polynomial returns k coefficients, the same for the same label.
func polynomial(label string, k int) []kyber.Scalar {
	out := make([]kyber.Scalar, k)
	for i := range out {
		wide := sha256.Sum256(fmt.Appendf(nil, "%s %d %d", label, k, i))
		out[i] = bls12381.ReduceScalar(append(wide[:], wide[:16]...))
	}
	return out
}

// deal shares a key among n parties.
func deal(t testing.TB, n int, coefficients []kyber.Scalar) []share.Share {
	t.Helper()
	poly := kybershare.CoefficientsToPriPoly(bls12381.G1(), coefficients)
	_, commits := poly.Commit(nil).Info()
	public := share.Public{Curve: share.BLS12381G1, N: n, K: len(coefficients)}
	for _, c := range commits {
		b, err := bls12381.Encode(c)
		require.NoError(t, err)
		public.Commits = append(public.Commits, b)
	}
	out := make([]share.Share, n)
	for i := range out {
		b, err := bls12381.Encode(poly.Eval(i).V)
		require.NoError(t, err)
		out[i] = share.Share{Public: public, Index: i}
		out[i].Secret, err = share.NewSecret(b)
		require.NoError(t, err)
	}
	return out
}

type fixture struct {
	n, k     int
	keys     []share.Share
	verifier *Verifier
	key      PublicKey
	shares   []Share // of the signature on message
}

func newFixture(t testing.TB, n int) fixture {
	t.Helper()
	f := fixture{n: n, k: tss.Threshold(n), keys: deal(t, n, polynomial("bls", tss.Threshold(n)))}
	require.NoError(t, f.keys[n-1].Check())
	var err error
	f.verifier, err = NewVerifier(f.keys[0].Public)
	require.NoError(t, err)
	f.key = f.verifier.PublicKey()
	require.Equal(t, f.k, f.verifier.Threshold())
	f.shares = f.sign(t, message)
	return f
}

func (f fixture) sign(t testing.TB, msg []byte) []Share {
	t.Helper()
	out := make([]Share, f.n)
	for i, key := range f.keys {
		var err error
		out[i], err = SignShare(rand.Reader, key, msg)
		require.NoError(t, err)
		require.Equal(t, uint8(i+1), out[i].ID())
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

// TestVectorsOfTheSDK makes the shares and the signature that the SDK's wasm accepted.
func TestVectorsOfTheSDK(t *testing.T) {
	var v struct {
		Poly          []string
		NetworkPubKey string
		Identity      string
		Signature     string
		Shares        map[string]string `json:"shares_threshold2"`
	}
	load(t, "lit-sdk-7.4.0.json", &v)
	var coefficients []kyber.Scalar
	for _, c := range v.Poly {
		n, ok := new(big.Int).SetString(c, 10)
		require.True(t, ok)
		coefficients = append(coefficients, bls12381.ReduceScalar(n.Bytes()))
	}
	require.Len(t, v.Shares, 3)
	var shares []Share
	for i, key := range deal(t, len(v.Shares), coefficients) {
		s, err := SignShare(rand.Reader, key, []byte(v.Identity))
		require.NoError(t, err)
		require.Equal(t, v.Shares[fmt.Sprint(i+1)], hex.EncodeToString(s[:]))
		shares = append(shares, s)
	}
	pk := PublicKey(unhex(t, v.NetworkPubKey))
	for _, pair := range [][]Share{{shares[0], shares[1]}, {shares[2], shares[0]}, {shares[1], shares[2]}} {
		sig, err := Combine(2, pair)
		require.NoError(t, err)
		require.Equal(t, v.Signature, hex.EncodeToString(sig[:]))
		require.NoError(t, Verify(pk, []byte(v.Identity), sig))
	}
}

type goCase struct {
	K         int     `json:"k"`
	PublicKey string  `json:"publicKey"`
	Message   string  `json:"message"`
	Shares    []Share `json:"shares"`
}

// TestVectorsOfTheWasm checks that SignShare still makes the shares that the wasm combined, and that every subset
// combines here to what it made of them.
func TestVectorsOfTheWasm(t *testing.T) {
	var cases []goCase
	for _, n := range sets {
		f := newFixture(t, n)
		cases = append(cases, goCase{f.k, hex.EncodeToString(f.key[:]), string(message), f.shares})
	}
	if *update {
		raw, err := json.MarshalIndent(cases, "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("testdata/from-go.json", append(raw, '\n'), 0o644))
		t.Fatal("from-go.json is written: now run testdata/wasm.mjs")
	}
	var stored []goCase
	raw := load(t, "from-go.json", &stored)
	require.Equal(t, cases, stored)
	var theirs struct {
		Combined   string
		Signatures []string
	}
	load(t, "from-wasm.json", &theirs)
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(raw)), theirs.Combined, "the wasm has not seen this from-go.json")
	require.Len(t, theirs.Signatures, len(sets))
	for i, c := range cases {
		combinations(len(c.Shares), c.K, func(at []int) bool {
			sig, err := Combine(c.K, pick(c.Shares, at))
			require.NoError(t, err)
			require.Equal(t, theirs.Signatures[i], hex.EncodeToString(sig[:]))
			return false
		})
		sig, err := Combine(len(c.Shares), c.Shares) // as the SDK, which combines all it has
		require.NoError(t, err)
		require.Equal(t, theirs.Signatures[i], hex.EncodeToString(sig[:]))
	}
}

func pick(shares []Share, at []int) []Share {
	out := make([]Share, len(at))
	for i, j := range at {
		out[i] = shares[j]
	}
	return out
}

func TestSignShare(t *testing.T) {
	f := newFixture(t, 4)
	for i, key := range f.keys {
		again, err := SignShare(rand.Reader, key, message)
		require.NoError(t, err)
		require.Equal(t, f.shares[i], again, "a share depends on the blinding")
		require.NoError(t, f.verifier.VerifyShare(message, again))
	}
	other := f.keys[0]
	other.Curve = share.Secp256k1
	_, err := SignShare(rand.Reader, other, message)
	require.ErrorIs(t, err, share.ErrShare)
	for _, index := range []int{-1, 4, 255} {
		other = f.keys[0]
		other.Index = index
		_, err = SignShare(rand.Reader, other, message)
		require.ErrorIs(t, err, share.ErrShare)
	}
	_, err = SignShare(rand.Reader, f.keys[0], nil)
	require.ErrorIs(t, err, errEmpty)
	_, err = SignShare(bytes.NewReader(nil), f.keys[0], message)
	require.ErrorContains(t, err, "read randomness")
	zero := f.keys[0]
	zero.Secret, err = share.NewSecret(make([]byte, 32))
	require.NoError(t, err)
	_, err = SignShare(rand.Reader, zero, message)
	require.ErrorIs(t, err, share.ErrShare)
	_, err = SignShare(rand.Reader, share.Share{Public: f.keys[0].Public}, message)
	require.ErrorIs(t, err, share.ErrShare)
}

func TestNewVerifier(t *testing.T) {
	p := newFixture(t, 3).keys[0].Public
	p.Commits = p.Commits[:1]
	_, err := NewVerifier(p)
	require.ErrorIs(t, err, share.ErrShare)
	_, err = NewVerifier(share.Public{})
	require.ErrorIs(t, err, share.ErrShare)
	p = share.Public{Curve: share.Secp256k1, N: 2, K: 2, Commits: [][]byte{
		unhex(t, "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
		unhex(t, "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
	}}
	require.NoError(t, p.Check())
	_, err = NewVerifier(p)
	require.ErrorIs(t, err, share.ErrShare)
}

// TestAnySubset draws keys, messages and which parties answer, in which order. 2 of 3 is not a threshold of ours, so it
// has no Verifier.
func TestAnySubset(t *testing.T) {
	for _, set := range [][2]int{{2, 3}, {3, 4}, {5, 7}} {
		k, n := set[0], set[1]
		t.Run(fmt.Sprintf("%d of %d", k, n), func(t *testing.T) {
			rapid.Check(t, func(r *rapid.T) {
				msg := rapid.SliceOfN(rapid.Byte(), 1, 100).Draw(r, "message")
				order := rapid.Permutation(seq(n)).Draw(r, "order")
				keys := deal(t, n, polynomial(rapid.String().Draw(r, "label"), k))
				pk := PublicKey(keys[0].PublicKey())
				var shares []Share
				for _, i := range order[:rapid.IntRange(k, n).Draw(r, "answers")] {
					s, err := SignShare(rand.Reader, keys[i], msg)
					require.NoError(r, err)
					shares = append(shares, s)
				}
				sig, err := Combine(k, shares)
				require.NoError(r, err)
				require.NoError(r, Verify(pk, msg, sig))
				again, bad, err := CombineAny(pk, k, msg, shares)
				require.NoError(r, err)
				require.Empty(r, bad)
				require.Equal(r, sig, again)
				if k > 2 { // k-1 shares make something else
					less, err := Combine(k-1, shares)
					require.NoError(r, err)
					require.ErrorIs(r, Verify(pk, msg, less), ErrSignature)
				}
				if k != tss.Threshold(n) {
					return
				}
				v, err := NewVerifier(keys[0].Public)
				require.NoError(r, err)
				again, bad, err = CombineVerified(v, msg, shares)
				require.NoError(r, err)
				require.Empty(r, bad)
				require.Equal(r, sig, again)
				_, _, err = CombineVerified(v, msg, shares[:k-1])
				require.ErrorIs(r, err, ErrTooFew)
			})
		})
	}
}

func seq(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func TestJSON(t *testing.T) {
	s := newFixture(t, 3).shares[1]
	b, err := json.Marshal(s)
	require.NoError(t, err)
	require.Equal(t, `{"ProofOfPossession":"`+hex.EncodeToString(s[:])+`"}`, string(b))
	var again Share
	require.NoError(t, json.Unmarshal(b, &again))
	require.Equal(t, s, again)

	sig := Signature(s[1:])
	b, err = json.Marshal(sig)
	require.NoError(t, err)
	var sig2 Signature
	require.NoError(t, json.Unmarshal(b, &sig2))
	require.Equal(t, sig, sig2)
}
