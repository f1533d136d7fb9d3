package ecdsashare

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss/gg18"
)

var update = flag.Bool("update", false, "write testdata/from-go.json anew; then run testdata/sdk.mjs")

// _ makes sure that what signing returns converts.
var _ = Signature(gg18.Signature{})

// signed is a signature and what it is of.
type signed struct {
	digest [32]byte
	key    *secp256k1.PublicKey
	sig    Signature
}

func sign(label string) signed {
	seed := sha256.Sum256([]byte(label))
	private := secp256k1.PrivKeyFromBytes(seed[:])
	s := signed{digest: sha256.Sum256(seed[:]), key: private.PubKey()}
	compact := ecdsa.SignCompact(private, s.digest[:], false)
	s.sig = Signature{R: [32]byte(compact[1:33]), S: [32]byte(compact[33:]), V: compact[0]}
	return s
}

// shares returns those of a committee, whose members are at these positions.
func (s signed) shares(t require.TestingT, committee []int) []Share {
	out := make([]Share, len(committee))
	for rank, index := range committee {
		var err error
		out[rank], err = Split(s.sig, s.digest, s.key, index, rank, len(committee))
		require.NoError(t, err)
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

func TestVectorsOfTheSDK(t *testing.T) {
	var v struct {
		Digest, Pub, BigR string
		Shares            []string
		Combined          struct {
			R, S string
			V    uint8
		}
	}
	load(t, "lit-sdk-7.4.0.json", &v)
	checkTheirs(t, v.Digest, v.Pub, v.BigR, v.Shares, v.Combined.R, v.Combined.S, v.Combined.V)
}

func checkTheirs(t *testing.T, digest, public, bigR string, parts []string, r, s string, v uint8) {
	t.Helper()
	key, err := secp256k1.ParsePubKey(unhex(t, public))
	require.NoError(t, err)
	var shares []Share
	for i, p := range parts {
		shares = append(shares, Share{
			Index: i, Part: [32]byte(unhex(t, p)), BigR: [33]byte(unhex(t, bigR)),
			PublicKey: [65]byte(unhex(t, public)), Digest: [32]byte(unhex(t, digest)),
		})
	}
	sig, err := Combine(len(parts), [32]byte(unhex(t, digest)), key, shares)
	require.NoError(t, err)
	require.Equal(t, Signature{[32]byte(unhex(t, r)), [32]byte(unhex(t, s)), 27 + v}, sig)
}

// goCase is the answers of n nodes, in the order of arrival, k of which are members of the committee.
type goCase struct {
	N          int       `json:"n"`
	K          int       `json:"k"`
	Answers    []PKPSign `json:"answers"`
	Executions []Execute `json:"executions"`
}

// committees are n, k and the positions that sign.
var committees = []struct {
	n, k int
	who  []int
}{
	{2, 2, []int{0, 1}}, {3, 2, []int{0, 2}}, {3, 3, []int{0, 1, 2}}, {4, 3, []int{1, 2, 3}}, {4, 3, []int{0, 1, 3}},
	{7, 5, []int{0, 2, 3, 5, 6}}, {10, 7, []int{1, 2, 4, 5, 7, 8, 9}}, {16, 11, []int{0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15}},
}

func makeCases(t testing.TB) (cases []goCase, of []signed) {
	t.Helper()
	for i, c := range committees {
		s := sign(fmt.Sprintf("case %d", i))
		out := goCase{N: c.n, K: c.k}
		for index := range c.n {
			out.Answers = append(out.Answers, Abstain(index))
			out.Executions = append(out.Executions, AbstainExecute(index, "sig1"))
		}
		for _, share := range s.shares(t, c.who) {
			out.Answers[share.Index] = share.PKPSign()
			out.Executions[share.Index] = share.Execute("sig1")
		}
		r := rand.New(rand.NewPCG(uint64(i), 0))
		r.Shuffle(c.n, func(a, b int) { out.Answers[a], out.Answers[b] = out.Answers[b], out.Answers[a] })
		r.Shuffle(c.n, func(a, b int) { out.Executions[a], out.Executions[b] = out.Executions[b], out.Executions[a] })
		cases, of = append(cases, out), append(of, s)
	}
	return cases, of
}

// TestThroughTheSDK checks that the SDK made the signature of the answers that this package still makes, by both ways
// that answers go there, and that Combine makes the wasm's signatures of shares as other protocols make them.
func TestThroughTheSDK(t *testing.T) {
	cases, of := makeCases(t)
	if *update {
		raw, err := json.MarshalIndent(cases, "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("testdata/from-go.json", append(raw, '\n'), 0o644))
		t.Fatal("from-go.json is written: now run testdata/sdk.mjs")
	}
	var stored []goCase
	raw := load(t, "from-go.json", &stored)
	require.Equal(t, cases, stored)
	var sdk struct {
		Read     string
		Combined []struct{ Signature, PublicKey, DataSigned string }
		Theirs   []struct {
			Digest, PublicKey, BigR, R, S string
			V                             uint8
			High                          bool
			Parts                         []string
		}
	}
	load(t, "from-sdk.json", &sdk)
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(raw)), sdk.Read, "the SDK has not seen this from-go.json")
	require.Len(t, sdk.Combined, len(cases))
	for i, s := range of {
		require.Equal(t, fmt.Sprintf("0x%x%x%x", s.sig.R, s.sig.S, s.sig.V), sdk.Combined[i].Signature)
		require.Equal(t, hex.EncodeToString(s.key.SerializeUncompressed()), sdk.Combined[i].PublicKey)
		require.Equal(t, hex.EncodeToString(s.digest[:]), sdk.Combined[i].DataSigned)
	}
	high := 0
	for _, v := range sdk.Theirs {
		checkTheirs(t, v.Digest, v.PublicKey, v.BigR, v.Parts, v.R, v.S, v.V)
		if v.High {
			high++
		}
	}
	require.Len(t, sdk.Theirs, 12)
	require.NotZero(t, high)
	require.NotEqual(t, len(sdk.Theirs), high)
}

// TestEveryOrder splits among every committee of the usual sizes and combines, through JSON, whoever answers first.
func TestEveryOrder(t *testing.T) {
	for _, set := range [][2]int{{2, 3}, {3, 4}, {5, 7}} {
		k, n := set[0], set[1]
		t.Run(fmt.Sprintf("%d of %d", k, n), func(t *testing.T) {
			var of []signed
			var made [][]Share
			for members := range 1 << n {
				if bits.OnesCount(uint(members)) != k {
					continue
				}
				var committee []int
				for i := range n {
					if members>>i&1 == 1 {
						committee = append(committee, i)
					}
				}
				s := sign(fmt.Sprint(set, committee))
				of, made = append(of, s), append(made, s.shares(t, committee))
			}
			rapid.Check(t, func(r *rapid.T) {
				at := rapid.IntRange(0, len(of)-1).Draw(r, "committee")
				s := of[at]
				var shares []Share
				for _, rank := range rapid.Permutation(seq(k)).Draw(r, "order") {
					b, err := json.Marshal(made[at][rank].PKPSign())
					require.NoError(r, err)
					got, ok, err := ParsePKPSign(b)
					require.NoError(r, err)
					require.True(r, ok)
					shares = append(shares, got)
				}
				sig, err := Combine(k, s.digest, s.key, shares)
				require.NoError(r, err)
				require.Equal(r, s.sig, sig)
				_, err = Combine(k, s.digest, s.key, shares[1:])
				require.ErrorIs(r, err, ErrTooFew)
				_, err = Combine(k-1, s.digest, s.key, shares[1:])
				require.ErrorIs(r, err, ErrSignature)
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

// TestPartsShowNothing: no part is s, zero or another's, and masks depend on everything.
func TestPartsShowNothing(t *testing.T) {
	s := sign("parts")
	seen := map[[32]byte]bool{{}: true, s.sig.S: true}
	for members := 2; members <= 10; members++ {
		for _, share := range s.shares(t, seq(members)) {
			require.False(t, seen[share.Part], "member of %d", members)
			seen[share.Part] = true
		}
	}
	require.Equal(t, s.shares(t, seq(5)), s.shares(t, seq(5)), "a share changes when it is asked for again")
	other := sign("other")
	for _, share := range other.shares(t, seq(5)) {
		require.False(t, seen[share.Part])
	}
}

func TestLargestCommittee(t *testing.T) {
	s := sign("largest")
	sig, err := Combine(MaxMembers, s.digest, s.key, s.shares(t, seq(MaxMembers)))
	require.NoError(t, err)
	require.Equal(t, s.sig, sig)
}

func BenchmarkSplit(b *testing.B) {
	s := sign("bench")
	for b.Loop() {
		if _, err := Split(s.sig, s.digest, s.key, 6, 6, 7); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCombine(b *testing.B) {
	s := sign("bench")
	shares := s.shares(b, seq(7))
	for b.Loop() {
		if _, err := Combine(7, s.digest, s.key, shares); err != nil {
			b.Fatal(err)
		}
	}
}
