package bls

import (
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/bls12381"
)

// Bounds of the work of CombineAny: subsets that are combined and verified, and subsets that are looked at.
const (
	maxTries  = 256
	maxVisits = 1 << 14
)

// CombineAny is CombineVerified for who knows the public key and not the commitments, as clients do. Where the first k
// shares fail it tries other subsets of k, at most 256 in all: enough for any number of bad shares up to 10 parties, for
// two of 16, and for one in any set. With a signature found it names all shares that do not lie on the polynomial of
// those that made it. A try costs k multiplications in G2 and a pairing check: milliseconds up to a dozen parties, and
// in all seconds with a hundred. An error wraps ErrPublicKey for a malformed key, ErrShare for a threshold below 2 or an
// empty message, else ErrTooFew.
func CombineAny(pk PublicKey, k int, msg []byte, shares []Share) (sig Signature, bad []int, err error) {
	defer bls12381.Guard(&err)
	if err := checkCounts(k, len(shares)); err != nil {
		return sig, nil, err
	}
	key, err := bls12381.DecodeG1(pk[:])
	switch {
	case err != nil:
		return sig, nil, fmt.Errorf("%w: %w", ErrPublicKey, err)
	case len(msg) == 0:
		return sig, nil, fmt.Errorf("%w: %w", ErrShare, errEmpty)
	}
	hash := bls12381.HashToG2(msg)
	decoded, bad := decodeAll(shares)
	if sig, ok := verified(key, k, hash, distinct(decoded, k)); ok {
		return sig, bad, nil
	}
	sig, found := search(key, k, hash, decoded)
	if found == nil {
		return sig, bad, fmt.Errorf("%w: no %d of %d make a signature", ErrTooFew, k, len(shares))
	}
	wrong := make(map[int]bool)
	for _, s := range decoded {
		wrong[s.at] = !interpolate(found, s.id).Equal(s.p)
	}
	return sig, merge(len(shares), bad, wrong), nil
}

// search returns the first signature that k of the shares make, and these shares, or none. It goes by what is left
// out, in lexicographic order, so that few bad shares are found soon wherever they are.
func search(key kyber.Point, k int, hash kyber.Point, shares []decodedShare) (sig Signature, found []decodedShare) {
	tries, visits := 0, 0
	combinations(len(shares), len(shares)-k, func(out []int) (stop bool) {
		visits++
		chosen := without(shares, out)
		if len(distinct(chosen, k)) < k {
			return visits == maxVisits
		}
		tries++
		var ok bool
		if sig, ok = verified(key, k, hash, chosen); ok {
			found = chosen
		}
		return ok || tries == maxTries || visits == maxVisits
	})
	return sig, found
}

// without returns the shares whose places are not in out, which ascends.
func without(shares []decodedShare, out []int) []decodedShare {
	kept := make([]decodedShare, 0, len(shares))
	for i, s := range shares {
		if len(out) > 0 && out[0] == i {
			out = out[1:]
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// combinations calls f with the subsets of size m of 0..n-1 in lexicographic order, until it returns true.
func combinations(n, m int, f func([]int) (stop bool)) {
	if m < 0 || m > n {
		return
	}
	at := make([]int, m)
	for i := range at {
		at[i] = i
	}
	for !f(at) {
		i := m - 1
		for i >= 0 && at[i] == n-m+i {
			i--
		}
		if i < 0 {
			return
		}
		at[i]++
		for j := i + 1; j < m; j++ {
			at[j] = at[j-1] + 1
		}
	}
}
