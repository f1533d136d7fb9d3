package auxdata

import (
	"crypto/elliptic"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/facproof"
	"github.com/bnb-chain/tss-lib/v2/tss"
)

const (
	pairVersion = 1
	domainPair  = "conclave/auxdata/factor-proof/v1"

	// Widths in bytes of the factor proof's integers, from what an honest prover can reach with q < 2^256,
	// N and NTilde < 2^2048 and factors < 2^1024.
	sigmaBytes = (256 + 4096) / 8            // sigma < q N NTilde
	zBytes     = (3*256 + ModulusBits/2) / 8 // z1, z2 < q^3 sqrt(N)
	wBytes     = (3*256 + ModulusBits) / 8   // w1, w2 < (q^3 + q^2) NTilde
	vBytes     = (3*256 + 2*ModulusBits) / 8 // v < (q^3 + q^2) N NTilde

	// PairProofSize is the length in bytes of every encoded PairProof.
	PairProofSize = 1 + 2*32 + 5*modulusBytes + sigmaBytes + 2*zBytes + 2*wBytes + vBytes
)

// PairProof shows one verifier that neither of the two prime factors of the prover's N is smaller than about 256 bits
// (Canetti et al. 2021, ePrint 2021/060, figure 28: each is below 2^768 times the square root of N). It is made under
// the verifier's ring-Pedersen parameters, so it convinces only that verifier, and it is bound to the hashes of both
// records.
type PairProof struct {
	prover, verifier [32]byte
	p, q, a, b, t    *big.Int
	sigma            *big.Int
	z1, z2           *big.Int
	w1, w2           *big.Int
	v                *big.Int
}

// ErrNotVerified is returned for a record that has not passed Verify. Pair proofs need both records verified: a
// prover who computes under unchecked parameters of a verifier can lose its factors to it.
var ErrNotVerified = errors.New("record has not been verified")

// ProvePair makes the proof from own, this node's record, to verifier, about 25 CPU-ms. It is ErrNotVerified if
// verifier has not passed Verify, and an error if own is not this node's record or rand fails.
func (k *Private) ProvePair(own, verifier *Record, rand io.Reader) (*PairProof, error) {
	if !own.verified.Load() || !verifier.verified.Load() {
		return nil, ErrNotVerified
	}
	if !own.public.Equal(k.public) {
		return nil, errors.New("prove factors: record is not of this node")
	}
	f := &PairProof{prover: own.Hash(), verifier: verifier.Hash()}
	err := try("prove factors", func() error {
		v := verifier.public
		lib, err := facproof.NewProof(f.session(), curve(), k.public.N, v.NTilde, v.H1, v.H2, k.p, k.q, rand)
		if err != nil {
			return err
		}
		f.p, f.q, f.a, f.b, f.t = lib.P, lib.Q, lib.A, lib.B, lib.T
		f.sigma, f.z1, f.z2, f.w1, f.w2, f.v = lib.Sigma, lib.Z1, lib.Z2, lib.W1, lib.W2, lib.V
		return f.check(own.public.N, v.NTilde)
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Verify checks the proof from prover to verifier, about 25 CPU-ms; verifier is the caller's own record. It is
// ErrNotVerified if prover has not passed Verify; other errors wrap ErrRefused.
func (f *PairProof) Verify(prover, verifier *Record) (err error) {
	if !prover.verified.Load() || !verifier.verified.Load() {
		return ErrNotVerified
	}
	if f.prover != prover.Hash() || f.verifier != verifier.Hash() {
		return refused("factor proof is for another pair of records")
	}
	n, v := prover.public.N, verifier.public
	if err := f.check(n, v.NTilde); err != nil {
		return err
	}
	defer func() {
		if r := recover(); r != nil {
			err = refused("factor proof makes the verifier panic: %v", r)
		}
	}()
	lib := &facproof.ProofFac{
		P: f.p, Q: f.q, A: f.a, B: f.b, T: f.t, Sigma: f.sigma,
		Z1: f.z1, Z2: f.z2, W1: f.w1, W2: f.w2, V: f.v,
	}
	if !lib.Verify(f.session(), curve(), n, v.NTilde, v.H1, v.H2) {
		return refused("factor proof is wrong")
	}
	return nil
}

// check bounds every integer before it becomes an exponent.
func (f *PairProof) check(n, nTilde *big.Int) error {
	if !allUnits(nTilde, f.p, f.q, f.a, f.b, f.t) {
		return refused("factor proof has a commitment that is no unit")
	}
	q := curve().Params().N
	q2 := new(big.Int).Mul(q, q)
	q3 := new(big.Int).Mul(q2, q)
	sum := new(big.Int).Add(q2, q3)
	product := new(big.Int).Mul(n, nTilde)

	zLimit := new(big.Int).Mul(q3, new(big.Int).Sqrt(n))
	wLimit := new(big.Int).Mul(sum, nTilde)
	bounds := []struct {
		name     string
		x, limit *big.Int
	}{
		{"sigma", f.sigma, new(big.Int).Mul(q, product)},
		{"z1", f.z1, zLimit},
		{"z2", f.z2, zLimit},
		{"w1", f.w1, wLimit},
		{"w2", f.w2, wLimit},
		{"v", f.v, new(big.Int).Mul(sum, product)},
	}
	for _, b := range bounds {
		if b.x == nil || b.x.Sign() < 0 || b.x.Cmp(b.limit) >= 0 {
			return refused("%s of the factor proof is out of range", b.name)
		}
	}
	return nil
}

func (f *PairProof) session() []byte {
	h := sha256.New()
	h.Write([]byte(domainPair + "\x00"))
	h.Write(f.prover[:])
	h.Write(f.verifier[:])
	return h.Sum(nil)
}

// Bytes returns the one encoding of the proof, PairProofSize bytes: version, the hashes of the prover's and the
// verifier's record, then the integers.
func (f *PairProof) Bytes() []byte {
	w := newWriter(PairProofSize)
	w.bytes([]byte{pairVersion})
	w.bytes(f.prover[:])
	w.bytes(f.verifier[:])
	w.ints([]*big.Int{f.p, f.q, f.a, f.b, f.t}, modulusBytes)
	w.int(f.sigma, sigmaBytes)
	w.ints([]*big.Int{f.z1, f.z2}, zBytes)
	w.ints([]*big.Int{f.w1, f.w2}, wBytes)
	w.int(f.v, vBytes)
	return w.buf
}

// ParsePairProof decodes a proof from anyone. It checks length and version and nothing else. Every input of the right
// length and version has exactly one decoding, and encodes to itself.
func ParsePairProof(data []byte) (*PairProof, error) {
	if len(data) != PairProofSize {
		return nil, refused("factor proof of %d bytes, want %d", len(data), PairProofSize)
	}
	r := &reader{data}
	if v := r.bytes(1)[0]; v != pairVersion {
		return nil, refused("factor proof version %d, want %d", v, pairVersion)
	}
	f := &PairProof{prover: [32]byte(r.bytes(32)), verifier: [32]byte(r.bytes(32))}
	ints := make([]*big.Int, 5)
	r.ints(ints, modulusBytes)
	f.p, f.q, f.a, f.b, f.t = ints[0], ints[1], ints[2], ints[3], ints[4]
	f.sigma = r.int(sigmaBytes)
	f.z1, f.z2 = r.int(zBytes), r.int(zBytes)
	f.w1, f.w2 = r.int(wBytes), r.int(wBytes)
	f.v = r.int(vBytes)
	return f, nil
}

func curve() elliptic.Curve { return tss.S256() }
