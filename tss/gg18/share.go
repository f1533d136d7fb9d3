package gg18

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// Secret is a secret scalar of secp256k1: 32 bytes, big endian. It prints as [redacted].
type Secret [32]byte

const redacted = "[redacted]"

// String returns [redacted].
func (Secret) String() string { return redacted }

// Format writes [redacted] for every verb.
func (Secret) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, redacted) }

// LogValue returns [redacted].
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText returns [redacted].
func (Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Point is a point of secp256k1 in compressed SEC 1 form. The point at infinity has none.
type Point [33]byte

// KeyShare is one party's Shamir share of a secp256k1 key. The party at position i holds f(i+1) for a polynomial f of
// degree K-1 whose f(0) is the key.
type KeyShare struct {
	Index        int           // this party's position, 0-based
	N, K         int           // parties that hold a share, and how many must sign together
	Secret       Secret        // f(Index+1)
	PublicShares map[int]Point // f(i+1)·G by position i, at least of every member of the committee
	PublicKey    Point         // f(0)·G
}

// PublicShares returns f(i+1)·G for every position i in positions, from the commitments f_0·G, f_1·G, ... to the
// coefficients of f that a DKG publishes (Feldman 1987). It is an error if a commitment is no point, a position is
// negative, or a public share is the point at infinity.
func PublicShares(commits []Point, positions []int) (map[int]Point, error) {
	if len(commits) == 0 {
		return nil, errors.New("public shares: no commitments")
	}
	coefficients := make([]secp256k1.JacobianPoint, len(commits))
	for i, c := range commits {
		p, err := parsePoint(c)
		if err != nil {
			return nil, fmt.Errorf("public shares: commitment %d: %w", i, err)
		}
		p.AsJacobian(&coefficients[i])
	}
	shares := make(map[int]Point, len(positions))
	for _, i := range positions {
		if i < 0 || i > maxParties {
			return nil, fmt.Errorf("public shares: no position %d", i)
		}
		x := coordinate(i)
		var sum secp256k1.JacobianPoint
		for _, c := range slices.Backward(coefficients) {
			var scaled secp256k1.JacobianPoint
			secp256k1.ScalarMultNonConst(x, &sum, &scaled)
			secp256k1.AddNonConst(&scaled, &c, &sum)
		}
		share, err := fromJacobian(&sum)
		if err != nil {
			return nil, fmt.Errorf("public shares: position %d: %w", i, err)
		}
		shares[i] = share
	}
	return shares, nil
}

// maxParties bounds positions, far above any epoch's set.
const maxParties = 1 << 16

// signingShare is a key share cut down to a committee, checked, and shifted by a tweak: every share of f+h, and the
// key, is the one of f plus h. All of it is this package's own memory.
type signingShare struct {
	secret secp256k1.ModNScalar
	shares []*secp256k1.PublicKey // in the order of the committee
	key    *secp256k1.PublicKey
}

// newSigningShare checks share against itself and shifts it by tweak. committee is ascending, of K positions below
// N, and contains share.Index.
func newSigningShare(share KeyShare, committee []int, tweak [32]byte) (*signingShare, error) {
	var secret, h secp256k1.ModNScalar
	if overflow := secret.SetBytes((*[32]byte)(&share.Secret)); overflow != 0 || secret.IsZero() {
		return nil, errors.New("secret share is not in [1, n)")
	}
	if overflow := h.SetBytes(&tweak); overflow != 0 {
		return nil, errors.New("tweak is not in [0, n)")
	}
	key, err := parsePoint(share.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("public key: %w", err)
	}
	s := &signingShare{secret: secret}
	for _, i := range committee {
		compressed, ok := share.PublicShares[i]
		if !ok {
			return nil, fmt.Errorf("no public share of party %d", i)
		}
		p, err := parsePoint(compressed)
		if err != nil {
			return nil, fmt.Errorf("public share of party %d: %w", i, err)
		}
		s.shares = append(s.shares, p)
	}
	if !secp256k1.NewPrivateKey(&secret).PubKey().IsEqual(s.shares[slices.Index(committee, share.Index)]) {
		return nil, errors.New("secret share does not match its public share")
	}
	if !interpolate(committee, s.shares, key) {
		return nil, errors.New("public shares do not match the public key")
	}

	s.secret.Add(&h)
	if s.secret.IsZero() {
		return nil, errors.New("tweaked share is zero")
	}
	if s.key, err = shift(key, &h); err != nil {
		return nil, fmt.Errorf("tweaked public key: %w", err)
	}
	for j, p := range s.shares {
		if s.shares[j], err = shift(p, &h); err != nil {
			return nil, fmt.Errorf("tweaked public share of party %d: %w", committee[j], err)
		}
	}
	return s, nil
}

// interpolate reports whether the public shares of committee give key at zero.
func interpolate(committee []int, shares []*secp256k1.PublicKey, key *secp256k1.PublicKey) bool {
	var sum secp256k1.JacobianPoint
	for j, xj := range committee {
		// lambda_j = prod over m != j of x_m / (x_m - x_j)
		num, den := new(secp256k1.ModNScalar).SetInt(1), new(secp256k1.ModNScalar).SetInt(1)
		for m, xm := range committee {
			if m != j {
				num.Mul(coordinate(xm))
				den.Mul(new(secp256k1.ModNScalar).Set(coordinate(xj)).Negate().Add(coordinate(xm)))
			}
		}
		var p, scaled secp256k1.JacobianPoint
		shares[j].AsJacobian(&p)
		secp256k1.ScalarMultNonConst(num.Mul(den.InverseNonConst()), &p, &scaled)
		secp256k1.AddNonConst(&sum, &scaled, &sum)
	}
	got, err := fromJacobian(&sum)
	return err == nil && got == toPoint(key)
}

// shift returns p + h·G.
func shift(p *secp256k1.PublicKey, h *secp256k1.ModNScalar) (*secp256k1.PublicKey, error) {
	var hG, sum secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(h, &hG)
	p.AsJacobian(&sum)
	secp256k1.AddNonConst(&hG, &sum, &sum)
	if isInfinity(&sum) {
		return nil, errInfinity
	}
	sum.ToAffine()
	return secp256k1.NewPublicKey(&sum.X, &sum.Y), nil
}

var errInfinity = errors.New("point at infinity")

// coordinate is the x at which the party at position i holds its share.
func coordinate(i int) *secp256k1.ModNScalar {
	return new(secp256k1.ModNScalar).SetInt(uint32(i) + 1)
}

func parsePoint(p Point) (*secp256k1.PublicKey, error) {
	return secp256k1.ParsePubKey(p[:])
}

func toPoint(p *secp256k1.PublicKey) Point { return Point(p.SerializeCompressed()) }

func fromJacobian(p *secp256k1.JacobianPoint) (Point, error) {
	if isInfinity(p) {
		return Point{}, errInfinity
	}
	p.ToAffine()
	return toPoint(secp256k1.NewPublicKey(&p.X, &p.Y)), nil
}

func isInfinity(p *secp256k1.JacobianPoint) bool {
	return (p.X.IsZero() && p.Y.IsZero()) || p.Z.IsZero()
}
