package client

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/timelock"
)

var update = flag.Bool("update", false, "write testdata/from-go.json anew; then run testdata/wasm.mjs")

const (
	n = 4
	k = 3
)

var conditions = sha256.Sum256([]byte("conditions"))

// nodes returns the network's key and a function by which all nodes sign an identity.
func nodes(t testing.TB) (bls.PublicKey, func(identity string) []bls.Share) {
	t.Helper()
	group := bls12381.G1()
	poly := kybershare.CoefficientsToPriPoly(group, []kyber.Scalar{
		bls12381.ReduceScalar([]byte("first coefficient")), bls12381.ReduceScalar([]byte("second")), bls12381.ReduceScalar([]byte("third")),
	})
	_, commits := poly.Commit(nil).Info()
	pk, err := bls12381.Encode(commits[0])
	require.NoError(t, err)
	return bls.PublicKey(pk), func(identity string) (out []bls.Share) {
		for i := range n {
			b, err := bls12381.Encode(poly.Eval(i).V)
			require.NoError(t, err)
			secret, err := share.NewSecret(b)
			require.NoError(t, err)
			key := share.Share{Public: share.Public{Curve: share.BLS12381G1, N: n, K: k}, Index: i, Secret: secret}
			s, err := bls.SignShare(rand.Reader, key, []byte(identity))
			require.NoError(t, err)
			out = append(out, s)
		}
		return out
	}
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

type sdkFile struct {
	IBE struct {
		NetworkPubKey, Canonical, ConditionsHash, DataToEncryptHash, Identity, Plaintext, CiphertextB64 string
		Shares                                                                                          map[string]string `json:"shares_threshold2"`
	}
	HD struct {
		KeyID, Derived string
		RootPubs       []string
	}
}

// TestDecryptsWhatTheSDKEncrypted uses two of three shares, as JSON of nodes.
func TestDecryptsWhatTheSDKEncrypted(t *testing.T) {
	var v sdkFile
	load(t, "lit-sdk-7.4.0.json", &v)
	hash := sha256.Sum256([]byte(v.IBE.Canonical))
	require.Equal(t, v.IBE.ConditionsHash, hex.EncodeToString(hash[:]))
	require.Equal(t, v.IBE.Identity, Identity(hash, [32]byte(unhex(t, v.IBE.DataToEncryptHash))))

	var e Encrypted
	require.NoError(t, json.Unmarshal(fmt.Appendf(nil, `{"ciphertext":%q,"dataToEncryptHash":%q}`, v.IBE.CiphertextB64, v.IBE.DataToEncryptHash), &e))
	for _, ids := range [][]string{{"1", "2"}, {"3", "1"}, {"2", "3"}} {
		var shares []bls.Share
		for _, id := range ids {
			var s bls.Share
			require.NoError(t, json.Unmarshal(fmt.Appendf(nil, `{"ProofOfPossession":%q}`, v.IBE.Shares[id]), &s))
			shares = append(shares, s)
		}
		got, bad, err := Decrypt(bls.PublicKey(unhex(t, v.IBE.NetworkPubKey)), 2, hash, shares, e)
		require.NoError(t, err)
		require.Empty(t, bad)
		require.Equal(t, v.IBE.Plaintext, string(got))
	}
}

type goCase struct {
	Data           string      `json:"data"`
	ConditionsHash string      `json:"conditionsHash"`
	Encrypted      Encrypted   `json:"encrypted"`
	Shares         []bls.Share `json:"shares"`
}

// TestTheSDKDecryptsWhatIsEncryptedHere checks that the wasm decrypted what Encrypt still makes.
func TestTheSDKDecryptsWhatIsEncryptedHere(t *testing.T) {
	pk, sign := nodes(t)
	file := struct {
		PublicKey string   `json:"publicKey"`
		Cases     []goCase `json:"cases"`
	}{PublicKey: hex.EncodeToString(pk[:])}
	for i, data := range []string{"", "hello", "ελληνικά, 日本語", string(bytes.Repeat([]byte("long "), 100))} {
		seed := sha256.Sum256([]byte{byte(i)})
		e, err := Encrypt(bytes.NewReader(seed[:]), pk, conditions, []byte(data))
		require.NoError(t, err)
		identity := Identity(conditions, sha256.Sum256([]byte(data)))
		file.Cases = append(file.Cases, goCase{data, hex.EncodeToString(conditions[:]), e, sign(identity)[:k]})
	}
	want, err := json.MarshalIndent(file, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile("testdata/from-go.json", want, 0o644))
		t.Fatal("from-go.json is written: now run testdata/wasm.mjs")
	}
	raw, err := os.ReadFile("testdata/from-go.json")
	require.NoError(t, err)
	require.Equal(t, string(want), string(raw))
	var wasm struct{ Decrypted string }
	load(t, "from-wasm.json", &wasm)
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(raw)), wasm.Decrypted, "the wasm has not seen this from-go.json")
}

func TestRoundTrip(t *testing.T) {
	pk, sign := nodes(t)
	rapid.Check(t, func(r *rapid.T) {
		data := rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(r, "data")
		hash := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(r, "conditions"))
		e, err := Encrypt(rand.Reader, pk, hash, data)
		require.NoError(r, err)
		b, err := json.Marshal(e)
		require.NoError(r, err)
		var again Encrypted
		require.NoError(r, json.Unmarshal(b, &again))
		shares := sign(Identity(hash, sha256.Sum256(data)))
		from := rapid.IntRange(0, n-k).Draw(r, "from")
		got, bad, err := Decrypt(pk, k, hash, shares[from:], again)
		require.NoError(r, err)
		require.Empty(r, bad)
		require.True(r, bytes.Equal(data, got))
	})
}

func TestDecryptRefuses(t *testing.T) {
	pk, sign := nodes(t)
	data := []byte("secret")
	identity := Identity(conditions, sha256.Sum256(data))
	good, err := Encrypt(rand.Reader, pk, conditions, data)
	require.NoError(t, err)
	shares := sign(identity)

	spoilt := slices.Clone(shares)
	spoilt[1] = sign("another identity")[1]
	got, bad, err := Decrypt(pk, k, conditions, spoilt, good)
	require.NoError(t, err)
	require.Equal(t, data, got)
	require.Equal(t, []int{1}, bad)
	_, _, err = Decrypt(pk, k, conditions, spoilt[:k], good)
	require.ErrorIs(t, err, bls.ErrTooFew)

	_, _, err = Decrypt(pk, k, sha256.Sum256([]byte("other conditions")), shares, good)
	require.ErrorIs(t, err, bls.ErrTooFew)
	_, _, err = Decrypt(pk, k, conditions, sign("another identity"), good)
	require.ErrorIs(t, err, bls.ErrTooFew)
	_, _, err = Decrypt(bls.PublicKey{}, k, conditions, shares, good)
	require.ErrorIs(t, err, bls.ErrPublicKey)

	for at := range good.Ciphertext {
		changed := good
		changed.Ciphertext = bytes.Clone(good.Ciphertext)
		changed.Ciphertext[at] ^= 1
		_, _, err = Decrypt(pk, k, conditions, shares, changed)
		require.ErrorIs(t, err, timelock.ErrCiphertext)
	}
	for _, h := range []string{"", "00", good.DataToEncryptHash + "00", "zz" + good.DataToEncryptHash[2:]} {
		changed := good
		changed.DataToEncryptHash = h
		_, _, err = Decrypt(pk, k, conditions, shares, changed)
		require.ErrorIs(t, err, ErrDataHash)
	}

	// Who encrypts can name another hash, and so make the conditions say something of data that they do not cover.
	lie := Encrypted{DataToEncryptHash: good.DataToEncryptHash}
	lie.Ciphertext, err = timelock.Encrypt(rand.Reader, pk[:], []byte(identity), []byte("something else"))
	require.NoError(t, err)
	got, _, err = Decrypt(pk, k, conditions, shares, lie)
	require.ErrorIs(t, err, ErrDataHash)
	require.Nil(t, got)

	_, err = Encrypt(rand.Reader, bls.PublicKey{}, conditions, data)
	require.Error(t, err)
	_, err = Encrypt(bytes.NewReader(nil), pk, conditions, data)
	require.Error(t, err)
}

func parse(t testing.TB, keys []string) []*secp256k1.PublicKey {
	t.Helper()
	var out []*secp256k1.PublicKey
	for _, s := range keys {
		p, err := secp256k1.ParsePubKey(unhex(t, s))
		require.NoError(t, err)
		out = append(out, p)
	}
	return out
}

func TestHDPublicKeyAgainstTheWasm(t *testing.T) {
	var sdk sdkFile
	load(t, "lit-sdk-7.4.0.json", &sdk)
	var vectors []struct {
		KeyID, Key string
		Roots      []string
	}
	load(t, "hdkeys.json", &vectors)
	require.Len(t, vectors, 20)
	vectors = append(vectors, struct {
		KeyID, Key string
		Roots      []string
	}{sdk.HD.KeyID, sdk.HD.Derived, sdk.HD.RootPubs})
	for i, v := range vectors {
		id := [32]byte(unhex(t, v.KeyID))
		roots := parse(t, v.Roots)
		got, err := HDPublicKey(roots, id)
		require.NoError(t, err)
		want, err := secp256k1.ParsePubKey(unhex(t, v.Key))
		require.NoError(t, err)
		require.True(t, want.IsEqual(got), "vector %d", i)
		if i < 8 { // the roots are [K0, G]
			contract, err := derive.PublicKey(roots[0], id)
			require.NoError(t, err)
			require.True(t, contract.IsEqual(got))
		}
	}
}

func TestHDPublicKeyRefuses(t *testing.T) {
	one := secp256k1.PrivKeyFromBytes([]byte{1}).PubKey()
	id := sha256.Sum256([]byte("id"))
	for _, roots := range [][]*secp256k1.PublicKey{nil, {one}, {one, nil}, {nil, one}, {one, new(secp256k1.PublicKey)}, slices.Repeat([]*secp256k1.PublicKey{one}, maxRoots+1)} {
		_, err := HDPublicKey(roots, id)
		require.ErrorIs(t, err, ErrRoots)
	}
	// K0 = -h*G: the sum is the point at infinity.
	h := derive.Tweak(id)
	minus := secp256k1.NewPrivateKey(h.Negate()).PubKey()
	_, err := HDPublicKey([]*secp256k1.PublicKey{minus, one}, id)
	require.ErrorIs(t, err, derive.ErrNoKey)
	// The inner sum is infinity: K1 + h*K2 = 0 leaves K0.
	got, err := HDPublicKey([]*secp256k1.PublicKey{one, minus, one}, id)
	require.NoError(t, err)
	require.True(t, one.IsEqual(got))
}

func FuzzEncryptedJSON(f *testing.F) {
	pk, sign := nodes(f)
	e, err := Encrypt(rand.Reader, pk, conditions, []byte("secret"))
	require.NoError(f, err)
	b, err := json.Marshal(e)
	require.NoError(f, err)
	shares := sign(Identity(conditions, sha256.Sum256([]byte("secret"))))
	f.Add(b)
	f.Add([]byte(`{"ciphertext":null,"dataToEncryptHash":""}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var got Encrypted
		if json.Unmarshal(b, &got) != nil {
			return
		}
		data, _, err := Decrypt(pk, k, conditions, shares, got)
		if err == nil && string(data) != "secret" {
			t.Fatalf("decrypted to %q", data)
		}
	})
}

func BenchmarkDecrypt(b *testing.B) {
	pk, sign := nodes(b)
	e, err := Encrypt(rand.Reader, pk, conditions, []byte("secret"))
	require.NoError(b, err)
	shares := sign(Identity(conditions, sha256.Sum256([]byte("secret"))))
	for b.Loop() {
		if _, _, err := Decrypt(pk, k, conditions, shares, e); err != nil {
			b.Fatal(err)
		}
	}
}
