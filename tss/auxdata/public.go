package auxdata

import (
	"errors"
	"fmt"
	"math/big"
	"sync"
)

const (
	// ModulusBits is the exact size of N and NTilde in bits.
	ModulusBits  = 2048
	modulusBytes = ModulusBits / 8

	// PublicSize is the length in bytes of an encoded Public.
	PublicSize = 4 * modulusBytes

	// trialLimit bounds the prime factors that a modulus is checked for by division. A proof excludes larger ones.
	trialLimit = 1 << 16
)

// ErrRefused is wrapped in every error that says a peer's auxiliary data are not acceptable. Nothing that is merely
// an operational problem wraps it.
var ErrRefused = errors.New("auxiliary data refused")

func refused(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrRefused, fmt.Sprintf(format, args...))
}

var (
	one = big.NewInt(1)
	two = big.NewInt(2)

	// primorial is the product of the primes below trialLimit.
	primorial = sync.OnceValue(func() *big.Int {
		product := new(big.Int).SetInt64(1)
		for _, r := range smallPrimes(trialLimit) {
			product.Mul(product, new(big.Int).SetUint64(r))
		}
		return product
	})
)

// Public is what a node's auxiliary data are to the others: its Paillier modulus N and its ring-Pedersen parameters
// (NTilde, H1, H2). A Public is only as good as the Record that it was taken from: use it after Record.Verify and
// PairProof.Verify have passed, or take it from one's own Private.
type Public struct {
	N, NTilde, H1, H2 *big.Int
}

// Clone returns a deep copy.
func (p *Public) Clone() *Public {
	return &Public{clone(p.N), clone(p.NTilde), clone(p.H1), clone(p.H2)}
}

// Equal reports whether p and o are the same four numbers.
func (p *Public) Equal(o *Public) bool {
	return p.N.Cmp(o.N) == 0 && p.NTilde.Cmp(o.NTilde) == 0 && p.H1.Cmp(o.H1) == 0 && p.H2.Cmp(o.H2) == 0
}

// Check makes every check on the four numbers that needs no proof. It returns an error that wraps ErrRefused unless
// N and NTilde are different, coprime, odd, exactly ModulusBits long, not prime, not square and without a prime
// factor below 2^16, and H1 and H2 are different units modulo NTilde with Jacobi symbol 1 that are neither 1 nor -1
// modulo any factor of it. It is bounded work for any input: sizes come first, and nothing is raised to a power that
// a peer chose.
func (p *Public) Check() error {
	if p == nil || p.N == nil || p.NTilde == nil || p.H1 == nil || p.H2 == nil {
		return refused("missing value")
	}
	if err := checkModulus(p.N); err != nil {
		return fmt.Errorf("modulus N: %w", err)
	}
	if err := checkModulus(p.NTilde); err != nil {
		return fmt.Errorf("modulus NTilde: %w", err)
	}
	if p.N.Cmp(p.NTilde) == 0 {
		return refused("N and NTilde are equal")
	}
	if !coprime(p.N, p.NTilde) {
		return refused("N and NTilde share a factor")
	}
	if err := checkBase(p.H1, p.NTilde); err != nil {
		return fmt.Errorf("h1: %w", err)
	}
	if err := checkBase(p.H2, p.NTilde); err != nil {
		return fmt.Errorf("h2: %w", err)
	}
	if p.H1.Cmp(p.H2) == 0 {
		return refused("h1 and h2 are equal")
	}
	return nil
}

// Bytes returns the encoding of p: N, NTilde, H1, H2, 256 bytes each, big endian. p must have passed Check.
func (p *Public) Bytes() []byte {
	w := newWriter(PublicSize)
	p.write(w)
	return w.buf
}

// ParsePublic decodes what Bytes made and checks it as Check does. The proofs are not part of it: parse only what
// this node stored itself after verification.
func ParsePublic(data []byte) (*Public, error) {
	if len(data) != PublicSize {
		return nil, refused("public parameters of %d bytes, want %d", len(data), PublicSize)
	}
	p := readPublic(&reader{data})
	if err := p.Check(); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Public) write(w *writer) {
	w.ints([]*big.Int{p.N, p.NTilde, p.H1, p.H2}, modulusBytes)
}

func readPublic(r *reader) *Public {
	return &Public{r.int(modulusBytes), r.int(modulusBytes), r.int(modulusBytes), r.int(modulusBytes)}
}

// checkModulus checks what a modulus shows without a proof, the cheap things first.
func checkModulus(n *big.Int) error {
	switch {
	case n.Sign() <= 0 || n.BitLen() != ModulusBits:
		return refused("modulus of %d bits, want %d", n.BitLen(), ModulusBits)
	case n.Bit(0) == 0:
		return refused("modulus is even")
	case !coprime(n, primorial()):
		return refused("modulus has a factor below %d", trialLimit)
	case isSquare(n):
		return refused("modulus is a square")
	case n.ProbablyPrime(0):
		return refused("modulus is prime")
	}
	return nil
}

// checkBase checks a ring-Pedersen base h modulo m: an element of the subgroup of squares is a unit with Jacobi symbol
// 1, and a generator of it differs from 1 modulo every factor of m.
func checkBase(h, m *big.Int) error {
	if h.Cmp(one) <= 0 || h.Cmp(new(big.Int).Sub(m, one)) >= 0 {
		return refused("base is not in (1, NTilde-1)")
	}
	// Coprime to m before big.Jacobi, and h-1 and h+1 too: h has a component of order 1 or 2 otherwise.
	for d := int64(-1); d <= 1; d++ {
		if !coprime(new(big.Int).Add(h, big.NewInt(d)), m) {
			return refused("base is 0, 1 or -1 modulo a factor of NTilde")
		}
	}
	if big.Jacobi(h, m) != 1 {
		return refused("base is not a square modulo NTilde")
	}
	return nil
}

func isSquare(n *big.Int) bool {
	root := new(big.Int).Sqrt(n)
	return root.Mul(root, root).Cmp(n) == 0
}

// coprime reports whether gcd(a, b) = 1, for a >= 0 and b > 0.
func coprime(a, b *big.Int) bool {
	return new(big.Int).GCD(nil, nil, a, b).Cmp(one) == 0
}

// allUnits reports whether every x is in [1, m) and coprime to m: one product and one gcd for all of them.
func allUnits(m *big.Int, xs ...*big.Int) bool {
	product := new(big.Int).Set(one)
	for _, x := range xs {
		if x == nil || x.Sign() <= 0 || x.Cmp(m) >= 0 {
			return false
		}
		product.Mod(product.Mul(product, x), m)
	}
	return coprime(product, m)
}

func clone(x *big.Int) *big.Int { return new(big.Int).Set(x) }
