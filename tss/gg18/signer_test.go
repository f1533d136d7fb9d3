package gg18

import (
	"math/big"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/tsstest"
)

// requireSignatures checks that all signers have the same signature, that it is low, and that Ethereum's recovery, an
// implementation that no code here shares, gives the key.
func requireSignatures(t *testing.T, signers []*Signer, digest [32]byte, want Point) {
	t.Helper()
	first, err := signers[0].Signature()
	require.NoError(t, err)
	for _, s := range signers {
		sig, err := s.Signature()
		require.NoError(t, err)
		require.Equal(t, first, sig)
		require.Equal(t, want, s.PublicKey())
	}
	raw := first.Bytes()
	raw[64] -= 27
	recovered, err := crypto.SigToPub(digest[:], raw[:])
	require.NoError(t, err)
	require.Equal(t, want[:], crypto.CompressPubkey(recovered))
	half := new(big.Int).Rsh(order, 1)
	require.LessOrEqual(t, new(big.Int).SetBytes(first.S[:]).Cmp(half), 0)
}

func TestSign(t *testing.T) {
	key := deal(4, 3)
	leadingZeros := random32()
	leadingZeros[0], leadingZeros[1] = 0, 0
	small := [32]byte{31: 1}
	beyondOrder := [32]byte(new(big.Int).Add(order, big.NewInt(5)).Bytes())
	for _, c := range []struct {
		name      string
		committee []int
		digest    [32]byte
		tweak     [32]byte
	}{
		{"root key", []int{0, 1, 2}, random32(), [32]byte{}},
		{"tweaked, digest with leading zeros", []int{0, 2, 3}, leadingZeros, random32()},
		{"tweaked, digest of one byte", []int{1, 2, 3}, small, random32()},
		{"root key, digest beyond the group order", []int{0, 1, 3}, beyondOrder, [32]byte{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			signers, machines := newSigners(t, key.configs(c.committee, c.digest, c.tweak, random32()))
			for _, err := range tsstest.Run(machines, nil) {
				require.NoError(t, err)
			}
			requireSignatures(t, signers, c.digest, tweaked(t, key.commits[0], c.tweak))
		})
	}
}

// tweaked returns p + h·G by decred's curve.
func tweaked(t *testing.T, p Point, h [32]byte) Point {
	t.Helper()
	pub, err := secp256k1.ParsePubKey(p[:])
	require.NoError(t, err)
	var scalar secp256k1.ModNScalar
	require.Zero(t, scalar.SetBytes(&h))
	var root, add, sum secp256k1.JacobianPoint
	pub.AsJacobian(&root)
	secp256k1.ScalarBaseMultNonConst(&scalar, &add)
	secp256k1.AddNonConst(&root, &add, &sum)
	sum.ToAffine()
	return Point(secp256k1.NewPublicKey(&sum.X, &sum.Y).SerializeCompressed())
}
