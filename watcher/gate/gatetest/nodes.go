// Package gatetest makes what tests of requests over HTTP need: a set of nodes that hold real shares of real keys, from a
// dealer instead of a key generation, and what clients prove themselves by.
package gatetest

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"math/big"
	"net/netip"
	"testing"
	"time"

	"filippo.io/edwards25519"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// Now is the time of all that is made here.
var Now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// HostKeys are the peer keys of a set.
func HostKeys(n int) (out []ed25519.PrivateKey) {
	for i := range n {
		seed := sha256.Sum256(fmt.Appendf(nil, "host %d", i))
		out = append(out, ed25519.NewKeyFromSeed(seed[:]))
	}
	return out
}

// Keysets deal the root keys to n nodes of an epoch: root is that of secp256k1.
func Keysets(t testing.TB, n int, epoch uint64, root *ecdsa.PrivateKey) []*keyset.Keyset {
	t.Helper()
	k := tss.Threshold(n)
	blsShares, ecdsaShares, edShares := dealBLS(t, n, k), dealSecp256k1(t, n, k, root), dealEd25519(t, n, k)
	set := make([]chain.Node, n)
	for i, key := range HostKeys(n) {
		set[i] = chain.Node{
			IPv4: netip.MustParseAddr("203.0.113.7"), Port: uint16(7470 + i), PeerKey: [32]byte(key.Public().(ed25519.PublicKey)),
		}
	}
	var out []*keyset.Keyset
	for i := range n {
		out = append(out, &keyset.Keyset{
			Epoch: epoch, Self: i, Nodes: set, Keys: &share.Keys{BLS: blsShares[i], Secp256k1: ecdsaShares[i], Ed25519: edShares[i]},
		})
	}
	return out
}

// Hold makes a holder hold these keysets and no others.
func Hold(h *keyset.Holder, keys ...*keyset.Keyset) {
	for _, epoch := range h.Held() {
		h.Drop(epoch)
	}
	for _, k := range keys {
		h.Add(k)
	}
}

// URL is where clients reach a node.
func URL(i int) string { return fmt.Sprintf("http://203.0.113.7:%d", 7470+i) }

// Gates are the gates of nodes that all know the same block of a chain.
func Gates(sets []*keyset.Keyset, chainID uint64, tips *watcher.Tips) (out []*gate.Gate) {
	for i, keys := range sets {
		holder := new(keyset.Holder)
		holder.Add(keys)
		out = append(out, gate.New(gate.Config{
			ChainID: chainID, Keysets: holder, Tips: tips, HTTPPort: uint16(8470 + i), Now: func() time.Time { return Now },
		}))
	}
	return out
}

func dealBLS(t testing.TB, n, k int) (out []share.Share) {
	t.Helper()
	var coefficients []kyber.Scalar
	for i := range k {
		coefficients = append(coefficients, bls12381.ReduceScalar(fmt.Appendf(nil, "coefficient %d", i)))
	}
	poly := kybershare.CoefficientsToPriPoly(bls12381.G1(), coefficients)
	_, commits := poly.Commit(nil).Info()
	public := share.Public{Curve: share.BLS12381G1, N: n, K: k}
	for _, c := range commits {
		b, err := bls12381.Encode(c)
		require.NoError(t, err)
		public.Commits = append(public.Commits, b)
	}
	for i := range n {
		b, err := bls12381.Encode(poly.Eval(i).V)
		require.NoError(t, err)
		out = append(out, shareOf(t, public, i, b))
	}
	return out
}

func dealSecp256k1(t testing.TB, n, k int, root *ecdsa.PrivateKey) (out []share.Share) {
	t.Helper()
	public := share.Public{Curve: share.Secp256k1, N: n, K: k}
	coefficients := make([]*secp256k1.PrivateKey, k)
	for i := range coefficients {
		secret := sha256.Sum256(fmt.Appendf(nil, "coefficient %d", i))
		if i == 0 {
			secret = [32]byte(crypto.FromECDSA(root))
		}
		coefficients[i] = secp256k1.PrivKeyFromBytes(secret[:])
		public.Commits = append(public.Commits, coefficients[i].PubKey().SerializeCompressed())
	}
	for i := range n {
		x, sum := new(secp256k1.ModNScalar).SetInt(uint32(i+1)), secp256k1.ModNScalar{}
		for j := k - 1; j >= 0; j-- {
			sum.Mul(x).Add(&coefficients[j].Key)
		}
		b := sum.Bytes()
		out = append(out, shareOf(t, public, i, b[:]))
	}
	return out
}

func dealEd25519(t testing.TB, n, k int) (out []share.Share) {
	t.Helper()
	public := share.Public{Curve: share.Ed25519, N: n, K: k}
	coefficients := make([]*edwards25519.Scalar, k)
	for i := range coefficients {
		wide := sha512.Sum512(fmt.Appendf(nil, "coefficient %d", i))
		var err error
		coefficients[i], err = edwards25519.NewScalar().SetUniformBytes(wide[:])
		require.NoError(t, err)
		public.Commits = append(public.Commits, new(edwards25519.Point).ScalarBaseMult(coefficients[i]).Bytes())
	}
	for i := range n {
		sum := edwards25519.NewScalar()
		for j := k - 1; j >= 0; j-- {
			sum.MultiplyAdd(sum, edwards.Small(uint32(i+1)), coefficients[j])
		}
		out = append(out, shareOf(t, public, i, sum.Bytes()))
	}
	return out
}

func shareOf(t testing.TB, public share.Public, i int, b []byte) share.Share {
	t.Helper()
	secret, err := share.NewSecret(b)
	require.NoError(t, err)
	return share.Share{Public: public, Index: i, Secret: secret}
}

// TokenOf is the token id of a key.
func TokenOf(publicKey []byte) *big.Int { return new(big.Int).SetBytes(crypto.Keccak256(publicKey)) }
