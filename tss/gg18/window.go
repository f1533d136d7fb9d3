package gg18

import (
	cryptorand "crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/conclave-network/conclave/tss/auxdata"
)

// errConversion says all that a peer may learn about why its round 2 was refused.
var errConversion = errors.New("share conversion failed")

// window is the range that the decryption of a round 2 ciphertext must lie in. It closes a leak of this party's nonce
// share k_i that tss-lib leaves open.
//
// A peer sends c = Enc(k_i x + y) with a proof that |x| <= q^3 and |y| <= q^7, and tss-lib reduces the decryption, an
// integer in [0, N), modulo q. An honest y is uniform in [0, q^5). A cheater takes x = 1 and y = -d: the sum is
// negative exactly if k_i < d, then N gets in before the reduction and the signature fails, else it succeeds. So the
// outcome compares k_i with d, and nonces with known top bits give the key away (Howgrave-Graham and Smart 2001).
//
// Since |k_i x| < q^4, every sum that is negative for some k_i and not for others is below q^4 in absolute value. The
// lower end of the window is secret and uniform in [q^4, (2^80+1) q^4): every such sum is refused whatever k_i is, and to
// straddle the end itself one must guess it to within q^4, one chance in 2^80. The upper end is secret and uniform in
// [2q^5, 4q^5). An honest sum, in [0, q^5+q^2), is refused with probability 2^-176. The verdict comes before anything
// computed from the conversion leaves, it names the sender, and says no more than a wrong proof does.
type window struct {
	key       *auxdata.Private
	low, high *big.Int
}

// newWindow draws the ends.
func newWindow(rand io.Reader) (*window, error) {
	low, err := cryptorand.Int(rand, new(big.Int).Lsh(q4, 80))
	if err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	high, err := cryptorand.Int(rand, new(big.Int).Lsh(q5, 1))
	if err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	return &window{low: low.Add(low, q4), high: high.Add(high, new(big.Int).Lsh(q5, 1))}, nil
}

// outside returns, ascending, the senders of a ciphertext whose decryption is outside the window. All are decrypted,
// also after the first that fails. The ciphertexts' proofs must have been verified.
func (w *window) outside(shares map[int][2]*big.Int) []int {
	var culprits []int
	for from, ciphertexts := range shares {
		ok := true
		for _, c := range ciphertexts {
			sum, err := w.key.Decrypt(c)
			ok = ok && err == nil && sum.Cmp(w.low) >= 0 && sum.Cmp(w.high) < 0
		}
		if !ok {
			culprits = append(culprits, from)
		}
	}
	slices.Sort(culprits)
	return culprits
}
