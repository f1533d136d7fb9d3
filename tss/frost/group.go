package frost

import (
	"bytes"
	"errors"

	"filippo.io/edwards25519"
)

// group is what all members know once all commitments are there: RFC 9591 sections 4.3 to 4.6.
type group struct {
	committee   []int
	shares      map[int]*edwards25519.Point // public shares
	commitments map[int]commitment
	factors     map[int]*edwards25519.Scalar // binding factors
	r           []byte                       // the group commitment, encoded
	challenge   *edwards25519.Scalar
}

// newGroup computes it. key is the public key, encoded.
func newGroup(committee []int, key, message []byte, shares map[int]*edwards25519.Point, commitments map[int]commitment) (*group, error) {
	g := &group{committee: committee, shares: shares, commitments: commitments, factors: make(map[int]*edwards25519.Scalar)}
	var list []byte
	for _, p := range committee {
		c := commitments[p]
		list = append(append(append(list, identifier(p).Bytes()...), c.hiding.Bytes()...), c.binding.Bytes()...)
	}
	prefix := bytes.Join([][]byte{key, h4(message), h5(list)}, nil)
	sum := edwards25519.NewIdentityPoint()
	for _, p := range committee {
		g.factors[p] = h1(append(bytes.Clone(prefix), identifier(p).Bytes()...))
		sum.Add(sum, g.nonce(p))
	}
	if sum.Equal(edwards25519.NewIdentityPoint()) == 1 {
		return nil, errors.New("commitments sum to the identity")
	}
	g.r = sum.Bytes()
	g.challenge = h2(g.r, key, message)
	return g, nil
}

// nonce returns what a member contributes to R: D + rho E.
func (g *group) nonce(position int) *edwards25519.Point {
	c := g.commitments[position]
	bound := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(g.factors[position], c.binding, edwards25519.NewScalar())
	return bound.Add(bound, c.hiding)
}

// weight returns lambda c of a member.
func (g *group) weight(position int) *edwards25519.Scalar {
	w := lagrange(position, g.committee)
	return w.Multiply(w, g.challenge)
}

// sign returns this party's signature share: d + rho e + lambda c x.
func (g *group) sign(position int, n *nonces, secret *edwards25519.Scalar) *edwards25519.Scalar {
	z := edwards25519.NewScalar().MultiplyAdd(g.factors[position], n.binding, n.hiding)
	return z.MultiplyAdd(g.weight(position), secret, z)
}

// fits reports whether z is the signature share of a member: zB = D + rho E + lambda c X.
func (g *group) fits(position int, z *edwards25519.Scalar) bool {
	want := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(g.weight(position), g.shares[position], edwards25519.NewScalar())
	want.Add(want, g.nonce(position))
	return new(edwards25519.Point).ScalarBaseMult(z).Equal(want) == 1
}
