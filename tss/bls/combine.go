package bls

import (
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/bls12381"
)

// Combine returns the signature that the first k of shares make. All shares must be well formed with ids that differ;
// otherwise, and for k below 2, the error wraps ErrShare, and ErrTooFew if there are less than k. The result is not
// verified: one wrong share makes it wrong.
func Combine(k int, shares []Share) (sig Signature, err error) {
	defer bls12381.Guard(&err)
	if err := checkCounts(k, len(shares)); err != nil {
		return sig, err
	}
	var seen [maxID + 1]bool
	decoded := make([]decodedShare, len(shares))
	for i, s := range shares {
		p, err := s.point()
		if err != nil {
			return sig, err
		}
		if seen[s.ID()] {
			return sig, fmt.Errorf("%w: two with id %d", ErrShare, s.ID())
		}
		seen[s.ID()] = true
		decoded[i] = decodedShare{at: i, id: s.ID(), p: p}
	}
	return encodeSignature(interpolate(decoded[:k], 0))
}

// CombineVerified returns the signature of v's key on msg, verified. It combines the first k well-formed shares with
// ids that differ and checks the result; only if that fails it checks the shares one by one and combines k good ones.
// bad lists places in shares, ascending: those seen to be malformed, and after a failure all that are wrong. It is
// given also beside an error, which wraps ErrTooFew unless there are k good shares of different parties.
func CombineVerified(v *Verifier, msg []byte, shares []Share) (sig Signature, bad []int, err error) {
	defer bls12381.Guard(&err)
	if err := checkCounts(v.k, len(shares)); err != nil {
		return sig, nil, err
	}
	if len(msg) == 0 {
		return sig, nil, fmt.Errorf("%w: %w", ErrShare, errEmpty)
	}
	hash := bls12381.HashToG2(msg)
	decoded, bad := decodeAll(shares)
	if sig, ok := verified(v.key, v.k, hash, distinct(decoded, v.k)); ok {
		return sig, bad, nil
	}
	var good []decodedShare
	wrong := make(map[int]bool)
	for _, s := range decoded {
		if v.verifyPoint(hash, s.id, s.p) != nil {
			wrong[s.at] = true
			continue
		}
		good = append(good, s)
	}
	bad = merge(len(shares), bad, wrong)
	good = distinct(good, v.k)
	if len(good) < v.k {
		return sig, bad, fmt.Errorf("%w: %d good of %d, need %d", ErrTooFew, len(good), len(shares), v.k)
	}
	sig, ok := verified(v.key, v.k, hash, good)
	if !ok {
		return sig, bad, fmt.Errorf("%w: of %d good shares", bls12381.ErrInternal, v.k)
	}
	return sig, bad, nil
}

func checkCounts(k, n int) error {
	switch {
	case k < 2 || k > maxID:
		return fmt.Errorf("%w: threshold %d", ErrShare, k)
	case n < k:
		return fmt.Errorf("%w: %d, need %d", ErrTooFew, n, k)
	case n > 2*maxID:
		return fmt.Errorf("%w: %d shares", ErrShare, n)
	}
	return nil
}

// decodedShare is a well-formed share and its place in the list that it came from.
type decodedShare struct {
	at int
	id uint8
	p  kyber.Point
}

// decodeAll returns the well-formed shares and the places of the others.
func decodeAll(shares []Share) (good []decodedShare, bad []int) {
	for i, s := range shares {
		p, err := s.point()
		if err != nil {
			bad = append(bad, i)
			continue
		}
		good = append(good, decodedShare{at: i, id: s.ID(), p: p})
	}
	return good, bad
}

// distinct returns the first k shares whose ids differ, or all such if there are less.
func distinct(shares []decodedShare, k int) []decodedShare {
	var seen [maxID + 1]bool
	var out []decodedShare
	for _, s := range shares {
		if len(out) < k && !seen[s.id] {
			seen[s.id] = true
			out = append(out, s)
		}
	}
	return out
}

// merge returns the places below n that are in bad or wrong.
func merge(n int, bad []int, wrong map[int]bool) []int {
	for _, i := range bad {
		wrong[i] = true
	}
	var out []int
	for i := range n {
		if wrong[i] {
			out = append(out, i)
		}
	}
	return out
}

// verified combines shares whose ids differ, and verifies. It fails for less than k.
func verified(key kyber.Point, k int, hash kyber.Point, shares []decodedShare) (Signature, bool) {
	if len(shares) < k {
		return Signature{}, false
	}
	p := interpolate(shares, 0)
	if !signs(key, hash, p) {
		return Signature{}, false
	}
	sig, err := encodeSignature(p)
	return sig, err == nil
}

// interpolate returns the value at x of the polynomial through the shares, whose ids differ. Ids are public.
func interpolate(shares []decodedShare, x uint8) kyber.Point {
	group := bls12381.G2()
	at := func(v int) kyber.Scalar { return group.Scalar().SetInt64(int64(v)) }
	sum := group.Point().Null()
	for _, i := range shares {
		num, den := at(1), at(1)
		for _, j := range shares {
			if j.id != i.id {
				num.Mul(num, at(int(x)-int(j.id)))
				den.Mul(den, at(int(i.id)-int(j.id)))
			}
		}
		sum.Add(sum, group.Point().Mul(num.Div(num, den), i.p))
	}
	return sum
}

func encodeSignature(p kyber.Point) (sig Signature, err error) {
	if p.Equal(bls12381.G2().Point().Null()) {
		return sig, fmt.Errorf("%w: %w", ErrSignature, bls12381.ErrIdentity)
	}
	b, err := bls12381.Encode(p)
	if err != nil {
		return sig, err
	}
	return Signature(b), nil
}
