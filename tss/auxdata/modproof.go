package auxdata

import (
	"io"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/crypto/modproof"
)

const (
	modIterations = modproof.Iterations
	maskBytes     = (modIterations + 1 + 7) / 8
	modProofSize  = modulusBytes*(1+2*modIterations) + 2*maskBytes
)

// modulusProof shows that a modulus is a product of exactly two primes, both 3 modulo 4, coprime to its own order
// (Canetti et al. 2021, ePrint 2021/060, figure 16: "Paillier-Blum modulus"). For each challenge y_i the prover, who
// knows the factors, gives z_i = y_i^(1/N), which exists for every y only if N is coprime to phi(N), and a fourth
// root x_i of one of y, -y, wy, -wy, where w has Jacobi symbol -1: with two Blum primes exactly one of them is a
// square, with more prime factors at most every second challenge can be met.
type modulusProof struct {
	w    *big.Int
	x, z [modIterations]*big.Int
	a, b *big.Int // bit i: whether x_i is a root of -..., of w...; bit modIterations is set, to fix the length
}

// proveModulus proves p*q, bound to session.
func proveModulus(session []byte, p, q *big.Int, rand io.Reader) (*modulusProof, error) {
	lib, err := modproof.NewProof(session, new(big.Int).Mul(p, q), p, q, rand)
	if err != nil {
		return nil, err
	}
	return &modulusProof{w: lib.W, x: lib.X, z: lib.Z, a: lib.A, b: lib.B}, nil
}

// check makes all the checks that need no exponentiation. n must have passed checkModulus.
//
// The Jacobi symbol must be -1, not only "not 1". A w that shares a factor with n has symbol 0; then wy is zero
// modulo that factor, x_i = 0 modulo it is a root, and a modulus of any number of primes is "proven".
func (f *modulusProof) check(n *big.Int) error {
	if f.w.Sign() <= 0 || f.w.Cmp(n) >= 0 || big.Jacobi(f.w, n) != -1 {
		return refused("w of the modulus proof does not have Jacobi symbol -1")
	}
	if f.a.BitLen() != modIterations+1 || f.b.BitLen() != modIterations+1 {
		return refused("modulus proof does not have %d iterations", modIterations)
	}
	if !allUnits(n, f.x[:]...) || !allUnits(n, f.z[:]...) {
		return refused("modulus proof has a root that is no unit")
	}
	return nil
}

// verify makes check and then the 160 equations. It is written here rather than called because tss-lib's Verify
// leaves goroutines behind when an equation fails, and they are beyond any recover. n must have passed checkModulus.
func (f *modulusProof) verify(session []byte, n *big.Int) error {
	if err := f.check(n); err != nil {
		return err
	}
	four := big.NewInt(4)
	transcript := []*big.Int{f.w, n}
	for i := range modIterations {
		y := common.SHA512_256i_TAGGED(session, transcript...)
		y.Mod(y, n)
		transcript = append(transcript, y)

		want := clone(y)
		if f.b.Bit(i) == 1 {
			want.Mul(want, f.w)
		}
		if f.a.Bit(i) == 1 {
			want.Neg(want)
		}
		want.Mod(want, n)
		if new(big.Int).Exp(f.x[i], four, n).Cmp(want) != 0 {
			return refused("fourth root %d of the modulus proof is wrong", i)
		}
		if new(big.Int).Exp(f.z[i], n, n).Cmp(y) != 0 {
			return refused("n-th root %d of the modulus proof is wrong", i)
		}
	}
	return nil
}

func (f *modulusProof) write(w *writer) {
	w.int(f.w, modulusBytes)
	w.ints(f.x[:], modulusBytes)
	w.int(f.a, maskBytes)
	w.int(f.b, maskBytes)
	w.ints(f.z[:], modulusBytes)
}

func readModulusProof(r *reader) *modulusProof {
	f := &modulusProof{w: r.int(modulusBytes)}
	r.ints(f.x[:], modulusBytes)
	f.a, f.b = r.int(maskBytes), r.int(maskBytes)
	r.ints(f.z[:], modulusBytes)
	return f
}
