package auxdata

import (
	"context"
	cryptorand "crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
)

const (
	privateVersion = 1
	primeBytes     = primeBits / 8

	// PrivateSize is the length in bytes of an encoded Private.
	PrivateSize = 1 + 4*primeBytes + 2*modulusBytes

	// minPrimeDistance is the least bit length of |p-q| (FIPS 186-5, A.1.1): closer primes could be found from their
	// product by Fermat's method.
	minPrimeDistance = primeBits - 100 + 1
)

const redacted = "[redacted]"

// Private is a node's own auxiliary data: two safe primes for its Paillier key and two for its ring-Pedersen
// parameters, with the logarithms between h1 and h2. It is made once, kept encrypted, and independent of keys and
// epochs. It prints as [redacted]. It is immutable and safe for concurrent use.
//
// Whoever learns it can decrypt every nonce share that this node ever encrypted, and so turn signatures it took part
// in into its key shares.
type Private struct {
	p, q      *big.Int // Paillier: N = p q, p < q
	pt, qt    *big.Int // ring-Pedersen: NTilde = pt qt, pt < qt
	alpha     *big.Int // h2 = h1^alpha
	beta      *big.Int // h1 = h2^beta
	orderHalf [2]*big.Int
	public    *Public
}

// Generate makes auxiliary data from fresh randomness: four safe primes of 1024 bits, one to two CPU-seconds. progress,
// if not nil, is called after each prime. A cancelled ctx stops the search with its error; an error of rand is
// returned.
func Generate(ctx context.Context, rand io.Reader, progress func(done, total int)) (*Private, error) {
	const total = 4
	var primes [total]*big.Int
	for i := 0; i < total; {
		prime, err := safePrime(ctx, rand)
		if err != nil {
			return nil, fmt.Errorf("generate auxiliary data: %w", err)
		}
		// The second of a pair must be far from the first; the first always stands.
		if i%2 == 1 && !farApart(primes[i-1], prime) {
			continue
		}
		primes[i] = prime
		i++
		if progress != nil {
			progress(i, total)
		}
	}
	for i := 0; i < total; i += 2 {
		if primes[i].Cmp(primes[i+1]) > 0 {
			primes[i], primes[i+1] = primes[i+1], primes[i]
		}
	}
	// h1 is a random square and alpha a random exponent; both are drawn again in the case, of probability 2^-1000,
	// that they are not what newPrivate demands.
	for range 3 {
		h1, alpha, err := sampleBases(rand, primes[2], primes[3])
		if err != nil {
			return nil, fmt.Errorf("generate auxiliary data: %w", err)
		}
		key, err := newPrivate(primes, h1, alpha)
		if err == nil {
			return key, nil
		}
	}
	return nil, errors.New("generate auxiliary data: randomness gives no generator")
}

// sampleBases draws h1, a random square modulo pt*qt, and alpha, a random exponent below the order of the squares.
func sampleBases(rand io.Reader, pt, qt *big.Int) (h1, alpha *big.Int, err error) {
	nTilde := new(big.Int).Mul(pt, qt)
	f, err := cryptorand.Int(rand, nTilde)
	if err != nil {
		return nil, nil, fmt.Errorf("read randomness: %w", err)
	}
	order := new(big.Int).Mul(half(pt), half(qt))
	if alpha, err = cryptorand.Int(rand, order); err != nil {
		return nil, nil, fmt.Errorf("read randomness: %w", err)
	}
	return f.Mod(f.Mul(f, f), nTilde), alpha, nil
}

// newPrivate derives everything from four primes, h1 and alpha, and checks every precondition that the proofs, the
// Paillier cryptosystem and tss-lib's signing rely on. primes are p < q, pt < qt.
func newPrivate(primes [4]*big.Int, h1, alpha *big.Int) (*Private, error) {
	p, q, pt, qt := primes[0], primes[1], primes[2], primes[3]
	for i, prime := range primes {
		if err := checkSafePrime(prime); err != nil {
			return nil, err
		}
		for _, other := range primes[:i] {
			if prime.Cmp(other) == 0 {
				return nil, errors.New("primes are not distinct")
			}
		}
	}
	if p.Cmp(q) > 0 || pt.Cmp(qt) > 0 {
		return nil, errors.New("primes are not in order")
	}
	if !farApart(p, q) || !farApart(pt, qt) {
		return nil, errors.New("primes of a modulus are too close")
	}
	n, nTilde := new(big.Int).Mul(p, q), new(big.Int).Mul(pt, qt)
	if !coprime(n, phi(p, q)) || !coprime(nTilde, phi(pt, qt)) {
		return nil, errors.New("modulus shares a factor with its order")
	}

	pHalf, qHalf := half(pt), half(qt)
	order := new(big.Int).Mul(pHalf, qHalf)
	if big.Jacobi(h1, pt) != 1 || big.Jacobi(h1, qt) != 1 {
		return nil, errors.New("h1 is not a square")
	}
	if alpha.Cmp(one) <= 0 || alpha.Cmp(order) >= 0 || !coprime(alpha, order) {
		return nil, errors.New("alpha is not an invertible exponent")
	}
	beta := new(big.Int).ModInverse(alpha, order)
	h2 := new(big.Int).Exp(h1, alpha, nTilde)
	if new(big.Int).Exp(h2, beta, nTilde).Cmp(h1) != 0 {
		return nil, errors.New("alpha and beta are not inverse")
	}
	public := &Public{N: n, NTilde: nTilde, H1: h1, H2: h2}
	// Check refuses h1 = 1 modulo pt or qt: a square that is not that generates all squares, whose group is cyclic of
	// order pHalf*qHalf.
	if err := public.Check(); err != nil {
		return nil, err
	}
	return &Private{p: p, q: q, pt: pt, qt: qt, alpha: alpha, beta: beta, orderHalf: [2]*big.Int{pHalf, qHalf}, public: public}, nil
}

// Public returns a copy of the public half.
func (k *Private) Public() *Public { return k.public.Clone() }

// PreParams returns the secrets in tss-lib's form, all of them copies. They print in full: hand them to tss-lib and
// to nothing else.
func (k *Private) PreParams() keygen.LocalPreParams {
	phiN := phi(k.p, k.q)
	gcd := new(big.Int).GCD(nil, nil, new(big.Int).Sub(k.p, one), new(big.Int).Sub(k.q, one))
	return keygen.LocalPreParams{
		PaillierSK: &paillier.PrivateKey{
			PublicKey: paillier.PublicKey{N: clone(k.public.N)},
			LambdaN:   new(big.Int).Quo(phiN, gcd),
			PhiN:      phiN,
			P:         clone(k.p),
			Q:         clone(k.q),
		},
		NTildei: clone(k.public.NTilde),
		H1i:     clone(k.public.H1),
		H2i:     clone(k.public.H2),
		Alpha:   clone(k.alpha),
		Beta:    clone(k.beta),
		P:       clone(k.orderHalf[0]),
		Q:       clone(k.orderHalf[1]),
	}
}

// Bytes returns the secret encoding of k, PrivateSize bytes, for encrypted storage: a version byte, the primes p, q,
// pt, qt, then h1 and alpha, big endian.
func (k *Private) Bytes() []byte {
	w := newWriter(PrivateSize)
	w.bytes([]byte{privateVersion})
	w.ints([]*big.Int{k.p, k.q, k.pt, k.qt}, primeBytes)
	w.ints([]*big.Int{k.public.H1, k.alpha}, modulusBytes)
	return w.buf
}

// ParsePrivate decodes what Bytes made and checks all of it again, primality included (a tenth of a CPU-second), so
// that damaged or exchanged storage is noticed before it is used. Errors name no value.
func ParsePrivate(data []byte) (*Private, error) {
	if len(data) != PrivateSize {
		return nil, fmt.Errorf("parse private auxiliary data: %d bytes, want %d", len(data), PrivateSize)
	}
	r := &reader{data}
	if v := r.bytes(1)[0]; v != privateVersion {
		return nil, fmt.Errorf("parse private auxiliary data: version %d, want %d", v, privateVersion)
	}
	var primes [4]*big.Int
	r.ints(primes[:], primeBytes)
	h1, alpha := r.int(modulusBytes), r.int(modulusBytes)
	key, err := newPrivate(primes, h1, alpha)
	if err != nil {
		return nil, fmt.Errorf("parse private auxiliary data: %w", err)
	}
	return key, nil
}

// String returns [redacted].
func (k *Private) String() string { return redacted }

// Format writes [redacted] for every verb.
func (k *Private) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, redacted) }

// LogValue returns [redacted].
func (k *Private) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText returns [redacted], so that encoding/json and its like cannot print secrets. Use Bytes to store them.
func (k *Private) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Decrypt decrypts a Paillier ciphertext under k, by the Chinese remainder theorem: the result is in [0, N). It is an
// error if c is not in [1, N^2) or not coprime to N.
//
// Warning: it takes variable time, and tells about c whatever the caller lets out about the result. Call it only for
// a ciphertext whose sender has proven how it was made.
func (k *Private) Decrypt(c *big.Int) (*big.Int, error) {
	n := k.public.N
	if c == nil || c.Sign() <= 0 || c.Cmp(new(big.Int).Mul(n, n)) >= 0 || !coprime(c, n) {
		return nil, errors.New("not a paillier ciphertext")
	}
	mp, mq := decryptModulo(c, n, k.p), decryptModulo(c, n, k.q)
	// Garner: m = mp + p ((mq - mp) / p mod q).
	m := new(big.Int).Sub(mq, mp)
	m.Mul(m, new(big.Int).ModInverse(k.p, k.q)).Mod(m, k.q)
	return m.Mul(m, k.p).Add(m, mp), nil
}

// decryptModulo returns the plaintext of c modulo the prime p, a factor of n. With L(u) = (u-1)/p it is
// L(c^(p-1) mod p^2) / L((1+n)^(p-1) mod p^2) mod p, and the divisor is (p-1) n/p = -n/p mod p.
func decryptModulo(c, n, p *big.Int) *big.Int {
	square := new(big.Int).Mul(p, p)
	u := new(big.Int).Exp(new(big.Int).Mod(c, square), new(big.Int).Sub(p, one), square)
	u.Sub(u, one).Quo(u, p)
	divisor := new(big.Int).Quo(n, p)
	divisor.Neg(divisor).Mod(divisor, p)
	return u.Mod(u.Mul(u, divisor.ModInverse(divisor, p)), p)
}

func checkSafePrime(p *big.Int) error {
	// The top two bits: two such primes have a product of exactly twice their length.
	if p.BitLen() != primeBits || p.Bit(primeBits-2) == 0 {
		return fmt.Errorf("prime is not of %d bits with the top two set", primeBits)
	}
	if !p.ProbablyPrime(primalityRounds) || !half(p).ProbablyPrime(primalityRounds) {
		return errors.New("not a safe prime")
	}
	return nil
}

func farApart(p, q *big.Int) bool {
	return new(big.Int).Sub(p, q).BitLen() >= minPrimeDistance
}

// half returns (p-1)/2 for odd p.
func half(p *big.Int) *big.Int { return new(big.Int).Rsh(p, 1) }

func phi(p, q *big.Int) *big.Int {
	return new(big.Int).Mul(new(big.Int).Sub(p, one), new(big.Int).Sub(q, one))
}
