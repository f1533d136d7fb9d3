package auxdata

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"sync"
)

const (
	primeBits = 1024

	// sieveLimit is how far the sieve divides by small primes: far enough that a Fermat test is spent on about one
	// candidate in 80, not so far that the sieve itself costs as much.
	sieveLimit = 1 << 20
	// sieveWindow is the number of candidates that one random starting point is good for. A safe prime of 1024 bits
	// is met about once in 64,000 of them.
	sieveWindow = 1 << 17
	// sieveStep keeps candidates at 5 modulo 6: a prime q with 2q+1 prime is no other residue.
	sieveStep = 6

	primalityRounds = 30
)

// sievePrime is a small prime r with what the sieve needs of it.
type sievePrime struct {
	r, half, inv uint64 // r, (r-1)/2, 6^-1 mod r
}

// sieveBatch is a run of small primes whose product fits a word, so that one division serves them all.
type sieveBatch struct {
	product *big.Int
	primes  []sievePrime
}

var sieveTable = sync.OnceValue(func() []sieveBatch {
	var batches []sieveBatch
	product := uint64(1)
	var batch []sievePrime
	flush := func() {
		if len(batch) > 0 {
			batches = append(batches, sieveBatch{new(big.Int).SetUint64(product), batch})
		}
		product, batch = 1, nil
	}
	for _, r := range smallPrimes(sieveLimit) {
		if r <= 3 {
			continue
		}
		if product > (1<<62)/r {
			flush()
		}
		inv := new(big.Int).ModInverse(big.NewInt(sieveStep), new(big.Int).SetUint64(r)).Uint64()
		product *= r
		batch = append(batch, sievePrime{r, (r - 1) / 2, inv})
	}
	flush()
	return batches
})

// smallPrimes returns the primes below limit.
func smallPrimes(limit uint64) []uint64 {
	composite := make([]bool, limit)
	var primes []uint64
	for i := uint64(2); i < limit; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j < limit; j += i {
			composite[j] = true
		}
	}
	return primes
}

// safePrime returns a prime p = 2q+1 of exactly 1024 bits, the top two of them set, with q prime. It walks upwards
// from a random point, one prime per random point, so the gap before a prime makes it slightly more or less likely;
// that costs a few bits of some thousand.
func safePrime(ctx context.Context, rand io.Reader) (*big.Int, error) {
	composite := make([]bool, sieveWindow)
	q, p := new(big.Int), new(big.Int)
	for {
		start, err := sieveStart(rand)
		if err != nil {
			return nil, err
		}
		sieve(start, composite)
		for i, c := range composite {
			if c {
				continue
			}
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("search for a safe prime: %w", err)
			}
			q.Add(start, big.NewInt(int64(i)*sieveStep))
			if q.BitLen() != primeBits-1 {
				break
			}
			if !fermat(q) {
				continue
			}
			p.Lsh(q, 1).SetBit(p, 0, 1)
			if fermat(p) && q.ProbablyPrime(primalityRounds) && p.ProbablyPrime(primalityRounds) {
				return p, nil
			}
		}
	}
}

// sieveStart returns a random number of primeBits-1 bits that is 5 modulo 6 and has its top two bits set, so that
// the product of two primes 2q+1 has exactly twice their bits.
func sieveStart(rand io.Reader) (*big.Int, error) {
	var raw [primeBits / 8]byte
	if _, err := io.ReadFull(rand, raw[:]); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	start := new(big.Int).SetBytes(raw[:])
	start.Rsh(start, 1)
	start.SetBit(start, primeBits-2, 1).SetBit(start, primeBits-3, 1)
	residue := new(big.Int).Mod(start, big.NewInt(sieveStep)).Int64()
	return start.Add(start, big.NewInt(5-residue)), nil
}

// sieve marks the i for which q = start+6i or 2q+1 has a prime factor below sieveLimit.
func sieve(start *big.Int, composite []bool) {
	clear(composite)
	rem := new(big.Int)
	for _, batch := range sieveTable() {
		residue := rem.Mod(start, batch.product).Uint64()
		for _, sp := range batch.primes {
			s := residue % sp.r
			// q = 0 mod r, and 2q+1 = 0 mod r, that is q = (r-1)/2.
			for _, target := range [2]uint64{0, sp.half} {
				for i := (target + sp.r - s) % sp.r * sp.inv % sp.r; i < uint64(len(composite)); i += sp.r {
					composite[i] = true
				}
			}
		}
	}
}

// fermat is a quick test to base 2: false means composite.
func fermat(n *big.Int) bool {
	e := new(big.Int).Sub(n, one)
	return e.Exp(two, e, n).Cmp(one) == 0
}
