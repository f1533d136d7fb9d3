package share

import (
	"crypto/rand"
	"testing"

	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"
	"github.com/drand/kyber/share/dkg"
	"github.com/drand/kyber/sign/schnorr"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Two of four dealers, 2 and 3, wait for the public polynomials of the honest ones, 0 and 1, and then make theirs so
// that the group's public key is one whose private key they have chosen. At k = 3 the n-k+1 = 2 colluders suffice:
// honest parties check two points of a polynomial that takes three to determine, so dealer 3 can put any constant
// term under them. Reported for drand by Sigma Prime in 2020.

// chosenConstant returns the commitments of a polynomial of degree 2 with the given constant commitment and the values
// s1 at share id 1 and s2 at share id 2, of which only the commitments can be known.
func chosenConstant(suite kyber.Group, constant kyber.Point, s1, s2 kyber.Scalar) []kyber.Point {
	// With B = s1*G - A0 = A1 + A2 and C = s2*G - A0 = 2*A1 + 4*A2: A2 = (C - 2*B)/2, A1 = B - A2.
	two := suite.Scalar().SetInt64(2)
	b := suite.Point().Sub(suite.Point().Mul(s1, nil), constant)
	c := suite.Point().Sub(suite.Point().Mul(s2, nil), constant)
	a2 := suite.Point().Sub(c, suite.Point().Mul(two, b))
	a2.Mul(suite.Scalar().Inv(two), a2)
	return []kyber.Point{constant, suite.Point().Sub(b, a2), a2}
}

func TestAttackRushingDealersAgainstBareKyber(t *testing.T) {
	suite := blsG1
	const n, k = 4, 3
	longterm := make([]kyber.Scalar, n)
	nodes := make([]dkg.Node, n)
	for i := range nodes {
		longterm[i] = suite.Scalar().Pick(suite.RandomStream())
		nodes[i] = dkg.Node{Index: uint32(i), Public: suite.Point().Mul(longterm[i], nil)}
	}
	nonce := dkg.GetNonce()
	handler := func(i int) *dkg.DistKeyGenerator {
		h, err := dkg.NewDistKeyHandler(&dkg.Config{
			Suite: suite, Longterm: longterm[i], NewNodes: nodes, Threshold: k, Nonce: nonce, Auth: schnorr.NewScheme(suite),
		})
		require.NoError(t, err)
		return h
	}
	var handlers [3]*dkg.DistKeyGenerator // dealer 2 plays by the rules; dealer 3 is the forger
	bundles := make([]*dkg.DealBundle, n)
	for i := range handlers {
		handlers[i] = handler(i)
		var err error
		bundles[i], err = handlers[i].Deals()
		require.NoError(t, err)
	}

	chosen := suite.Scalar().Pick(suite.RandomStream()) // the private key that the colluders want
	target := suite.Point().Mul(chosen, nil)
	constant := target.Clone()
	for _, b := range bundles[:3] {
		constant = suite.Point().Sub(constant, b.Public[0])
	}
	s1, s2 := suite.Scalar().Pick(suite.RandomStream()), suite.Scalar().Pick(suite.RandomStream())
	forged := &dkg.DealBundle{DealerIndex: 3, Public: chosenConstant(suite, constant, s1, s2), SessionID: nonce}
	for i, s := range []kyber.Scalar{s1, s2} {
		share, err := s.MarshalBinary()
		require.NoError(t, err)
		forged.Deals = append(forged.Deals, dkg.Deal{ShareIndex: uint32(i), EncryptedShare: encryptTo(t, BLS12381G1, nodes[i].Public, share)})
	}
	bundles[3] = forged

	for i := range 2 {
		response, err := handlers[i].ProcessDeals(bundles)
		require.NoError(t, err)
		require.Nil(t, response, "no complaint")
		result, _, err := handlers[i].ProcessResponses(nil)
		require.NoError(t, err)
		require.Len(t, result.QUAL, n)
		require.True(t, result.Key.Public().Equal(target), "bare kyber takes the key that the colluders chose")
		require.True(t, kybershare.NewPubPoly(suite, nil, result.Key.Commits).Check(result.Key.Share), "and the honest shares fit it")
	}
}

// forge makes dealer 3's BLS bundle from the bundles of the others, as above, and seals it.
func forge(t *testing.T, dealers []*Dealer) (target kyber.Point) {
	t.Helper()
	c := BLS12381G1
	suite := c.seeded(rand.Reader)
	pick := func() kyber.Scalar { return suite.Scalar().Pick(suite.RandomStream()) }
	target = suite.Point().Mul(pick(), nil)
	constant := target.Clone()
	for _, d := range dealers[:hostile] {
		constant = suite.Point().Sub(constant, d.bundles[c.at()].commits[0])
	}
	values := []kyber.Scalar{pick(), pick(), pick()}
	evil(t, dealers[hostile], c, func(b *bundle) {
		b.commits = chosenConstant(suite, constant, values[0], values[1])
		for i := range b.deals {
			share, err := values[i].MarshalBinary()
			require.NoError(t, err)
			b.deals[i].EncryptedShare = encryptTo(t, c, dealers[hostile].roster.keys[i][c.at()], share)
		}
	})
	return target
}

func TestAttackRushingDealersAreRefused(t *testing.T) {
	colluders := []int{2, hostile}

	t.Run("no commitment, no deals", func(t *testing.T) {
		dealers := newDealers(t, "rushing", 4)
		commitments := commitmentsOf(dealers)
		commitments[hostile] = [32]byte{}
		for _, d := range dealers[:2] {
			_, err := d.Run(commitments)
			require.ErrorIs(t, err, ErrCommitments)
		}
	})

	t.Run("commitment first, choice afterwards", func(t *testing.T) {
		dealers := newDealers(t, "rushing", 4)
		commitments := commitmentsOf(dealers)
		forge(t, dealers)
		runs := startHostile(t, dealers, commitments)
		errs := tsstest.Run(machines(runs), nil)
		culpritsAt(t, errs, runs, colluders, hostile)
		require.ErrorContains(t, errs[0], "commitment")
	})

	t.Run("commitment replaced after the deals were seen", func(t *testing.T) {
		// As a reorganisation of the chain would allow. The proof of the constant term still refuses a key that the
		// colluders know.
		dealers := newDealers(t, "rushing", 4)
		forge(t, dealers)
		runs := newRuns(t, dealers)
		errs := tsstest.Run(machines(runs), nil)
		culpritsAt(t, errs, runs, colluders, hostile)
		require.ErrorContains(t, errs[0], "constant term")
	})
}

// TestAttackCopiedCommitment: to post another's commitment is no way to find out its deals and have them count.
func TestAttackCopiedCommitment(t *testing.T) {
	dealers := newDealers(t, "copied", 4)
	commitments := commitmentsOf(dealers)
	commitments[hostile] = commitments[0]
	_, err := dealers[0].Run(commitments)
	require.ErrorIs(t, err, ErrCommitments)

	// Equal bundles of two dealers have different commitments.
	require.NotEqual(t, commit(dealers[0].session, dealers[0].roster.hash, 0, dealers[0].encoded),
		commit(dealers[0].session, dealers[0].roster.hash, hostile, dealers[0].encoded))
	require.Nil(t, tss.Culprits(err))
}
