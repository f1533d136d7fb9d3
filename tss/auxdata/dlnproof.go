package auxdata

import (
	"fmt"
	"io"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/dlnproof"
)

const (
	dlnIterations = dlnproof.Iterations
	dlnProofSize  = 2 * dlnIterations * modulusBytes
)

// logProof shows knowledge of x with h^x = g modulo NTilde, and so that g is in the subgroup that h generates
// (Fujisaki-Okamoto 1997 as in GG18, ePrint 2019/114, section 3.2; 128 one-bit challenges). Both directions together
// say that h1 and h2 generate the same group, without which a commitment h1^m h2^r does not hide m.
type logProof struct {
	alpha, t [dlnIterations]*big.Int
}

// proveLog proves base^x = power modulo (2p+1)(2q+1).
func proveLog(base, power, x, p, q, nTilde *big.Int, rand io.Reader) *logProof {
	lib := dlnproof.NewDLNProof(base, power, x, p, q, nTilde, rand)
	return &logProof{lib.Alpha, lib.T}
}

// check makes all the checks that need no exponentiation: every commitment a unit and every response in [2, NTilde).
func (f *logProof) check(nTilde *big.Int) error {
	if !allUnits(nTilde, f.alpha[:]...) {
		return refused("logarithm proof has a commitment that is no unit")
	}
	for _, t := range f.t {
		if t == nil || t.Cmp(one) <= 0 || t.Cmp(nTilde) >= 0 {
			return refused("logarithm proof has a response out of range")
		}
	}
	return nil
}

// verify makes check and then asks tss-lib. base, power and nTilde must have passed Public.Check.
func (f *logProof) verify(base, power, nTilde *big.Int) (err error) {
	if err := f.check(nTilde); err != nil {
		return err
	}
	defer func() {
		if r := recover(); r != nil {
			err = refused("logarithm proof makes the verifier panic: %v", r)
		}
	}()
	lib := &dlnproof.Proof{Alpha: f.alpha, T: f.t}
	if !lib.Verify(base, power, nTilde) {
		return refused("logarithm proof is wrong")
	}
	return nil
}

func (f *logProof) write(w *writer) {
	w.ints(f.alpha[:], modulusBytes)
	w.ints(f.t[:], modulusBytes)
}

func readLogProof(r *reader) *logProof {
	f := new(logProof)
	r.ints(f.alpha[:], modulusBytes)
	r.ints(f.t[:], modulusBytes)
	return f
}

// try runs f, which calls tss-lib with our own secrets, and turns a panic into an error. tss-lib panics when
// randomness fails.
func try(what string, f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: panic in tss-lib: %v", what, r)
		}
	}()
	if err := f(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}
