package adversary

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/frost"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// allOf returns the first k of n positions without some: those who are chosen for the next attempt.
func allOf(n, k int, without ...int) (out []int) {
	for p := range n {
		if !slices.Contains(without, p) && len(out) < k {
			out = append(out, p)
		}
	}
	return out
}

func TestEd25519(t *testing.T) {
	for _, c := range []struct {
		n       int
		hostile [][]int
		thin    int
	}{{4, [][]int{{0}, {2}}, 0}, {7, [][]int{{0, 4}, {1, 2}}, 6}} {
		keys := making{t, "keys", c.n, nil}.keys()
		k, message := tss.Threshold(c.n), []byte("to be signed")
		signers := func(t *testing.T, label string, committee []int) (out []*frost.Signer) {
			for _, p := range committee {
				s, err := frost.NewSigner(frost.Config{
					Session: sha256.Sum256([]byte(label)), Committee: committee, Share: &keys[p].Ed25519, Message: message,
				})
				require.NoError(t, err)
				out = append(out, s)
			}
			return out
		}
		result := func(t *testing.T, m tss.Machine) []byte {
			sig, err := m.(*frost.Signer).Signature()
			require.NoError(t, err)
			return sig[:]
		}
		check := func(t *testing.T, sig []byte) {
			require.True(t, ed25519.Verify(keys[0].Ed25519.PublicKey(), message, sig))
		}
		(&subject{
			name: "frost", hostile: c.hostile, thin: c.thin, result: result, check: check,
			run: func(t *testing.T, label string) []tss.Machine { return machines(signers(t, label, allOf(c.n, k))) },
			again: func(t *testing.T, without []int) {
				check(t, result(t, calm(t, signers(t, "again", allOf(c.n, k, without...)))[0]))
			},
		}).withstand(t)
	}
}

// auxiliary is what the tests of gg18 have, which protects nothing.
var auxiliary = sync.OnceValues(func() (keys []*auxdata.Private, err error) {
	raw, err := os.ReadFile("../gg18/testdata/aux.hex")
	if err != nil {
		return nil, err
	}
	for _, line := range bytes.Fields(raw) {
		b, err := hex.DecodeString(string(line))
		if err != nil {
			return nil, err
		}
		key, err := auxdata.ParsePrivate(b)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return keys, nil
})

// dealt is a key of which any k of n have shares. Costs grow with k², so here k is less than nodes have.
type dealt struct {
	n, k    int
	commits []gg18.Point
	shares  []gg18.Secret
}

func deal(t *testing.T, n, k int) *dealt {
	d := &dealt{n: n, k: k}
	var coefficients []*secp256k1.PrivateKey
	for range k {
		c, err := secp256k1.GeneratePrivateKey()
		require.NoError(t, err)
		coefficients = append(coefficients, c)
		d.commits = append(d.commits, gg18.Point(c.PubKey().SerializeCompressed()))
	}
	for i := range n {
		x, sum := new(secp256k1.ModNScalar).SetInt(uint32(i+1)), secp256k1.ModNScalar{}
		for j := k - 1; j >= 0; j-- {
			sum.Mul(x).Add(&coefficients[j].Key)
		}
		d.shares = append(d.shares, sum.Bytes())
	}
	return d
}

func (d *dealt) signers(t *testing.T, label string, committee []int, digest [32]byte) (out []*gg18.Signer) {
	private, err := auxiliary()
	require.NoError(t, err)
	public := make(map[int]*auxdata.Public)
	for p, key := range private {
		public[p] = key.Public()
	}
	shares, err := gg18.PublicShares(d.commits, committee)
	require.NoError(t, err)
	for _, p := range committee {
		s, err := gg18.NewSigner(gg18.Config{
			Session: sha256.Sum256([]byte(label)), Committee: committee, Self: p, Aux: private[p], Public: public, Digest: digest,
			Share: gg18.KeyShare{Index: p, N: d.n, K: d.k, Secret: d.shares[p], PublicShares: shares, PublicKey: d.commits[0]},
		})
		require.NoError(t, err)
		out = append(out, s)
	}
	return out
}

func TestECDSA(t *testing.T) {
	n, k, hostile := 3, 2, [][]int{{0}, {1}}
	if exhaustive {
		n, k, hostile = 4, 3, [][]int{{0}, {2}}
	}
	d, digest := deal(t, n, k), sha256.Sum256([]byte("to be signed"))
	result := func(t *testing.T, m tss.Machine) []byte {
		sig, err := m.(*gg18.Signer).Signature()
		require.NoError(t, err)
		return slices.Concat(sig.R[:], sig.S[:], []byte{sig.V})
	}
	check := func(t *testing.T, sig []byte) {
		compact := append([]byte{sig[64]}, sig[:64]...)
		key, _, err := ecdsa.RecoverCompact(compact, digest[:])
		require.NoError(t, err)
		require.Equal(t, d.commits[0][:], key.SerializeCompressed())
	}
	(&subject{
		name: "gg18", hostile: hostile, thin: 2, result: result, check: check,
		run: func(t *testing.T, label string) []tss.Machine {
			return machines(d.signers(t, label, allOf(n, k), digest))
		},
		// A wrong share of theta or s is like any other. An old ciphertext has a good proof and another k inside.
		unnamed: func(a tsstest.Attack) bool {
			return a.Round == 3 || a.Round == 9 || a.Round == 1 && a.Direct && a.Fault == tsstest.Replay
		},
		again: func(t *testing.T, without []int) {
			check(t, result(t, calm(t, d.signers(t, "again", allOf(n, k, without...), digest))[0]))
		},
	}).withstand(t)
}
