package auxdata

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/big"
	"sync/atomic"
)

const (
	recordVersion = 1
	contextBytes  = 32

	// RecordSize is the length in bytes of every encoded Record.
	RecordSize = 1 + contextBytes + PublicSize + 2*dlnProofSize + 2*modProofSize
)

const (
	domainRecord = "conclave/auxdata/record/v1"
	domainMod    = "conclave/auxdata/modulus-proof/v1"
)

// Record is what a node publishes once about its auxiliary data: the public half, bound to a context (the caller's
// hash of chain, staking contract and node address), with proofs that convince every verifier alike. What needs a
// proof for one verifier is in a PairProof. A Record is immutable and safe for concurrent use; share it by pointer.
//
// tss-lib's logarithm proofs carry no context of their own. The modulus proofs bind all of the record, and only one
// who can factor the moduli can make them, so a record cannot be moved to another context or mixed from two.
type Record struct {
	context   [contextBytes]byte
	public    *Public
	log12     *logProof     // h1^x = h2
	log21     *logProof     // h2^x = h1
	modN      *modulusProof // N
	modNTilde *modulusProof // NTilde

	verified atomic.Bool
}

// Prove makes this node's record for context, about 1.3 CPU-seconds. Proofs are randomised: make one record, store
// it and publish that one, because PairProofs are bound to its hash. It fails only if rand does.
func (k *Private) Prove(context [contextBytes]byte, rand io.Reader) (*Record, error) {
	rec := &Record{context: context, public: k.Public()}
	h1, h2, nTilde := rec.public.H1, rec.public.H2, rec.public.NTilde
	err := try("prove auxiliary data", func() error {
		rec.log12 = proveLog(h1, h2, k.alpha, k.orderHalf[0], k.orderHalf[1], nTilde, rand)
		rec.log21 = proveLog(h2, h1, k.beta, k.orderHalf[0], k.orderHalf[1], nTilde, rand)
		var err error
		if rec.modN, err = proveModulus(rec.session("N"), k.p, k.q, rand); err != nil {
			return err
		}
		rec.modNTilde, err = proveModulus(rec.session("NTilde"), k.pt, k.qt, rand)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := rec.check(); err != nil {
		return nil, fmt.Errorf("prove auxiliary data: %w", err)
	}
	rec.verified.Store(true)
	return rec, nil
}

// Verified reports whether the record has passed Verify in this process.
func (r *Record) Verified() bool { return r.verified.Load() }

// Verify checks that the record is for context and that everything in it holds: first all that is cheap (see
// Public.Check, and for each proof its ranges and units), then the proofs, about 0.95 CPU-seconds. Errors wrap
// ErrRefused. Afterwards the record serves for pair proofs. It does not tell who published the record: the caller
// compares Hash with what the node's identity signed or put on chain.
func (r *Record) Verify(context [contextBytes]byte) error {
	if r.context != context {
		return refused("record is for another context")
	}
	if r.verified.Load() {
		return nil
	}
	if err := r.check(); err != nil {
		return err
	}
	if err := r.modN.verify(r.session("N"), r.public.N); err != nil {
		return fmt.Errorf("modulus N: %w", err)
	}
	if err := r.modNTilde.verify(r.session("NTilde"), r.public.NTilde); err != nil {
		return fmt.Errorf("modulus NTilde: %w", err)
	}
	if err := r.log12.verify(r.public.H1, r.public.H2, r.public.NTilde); err != nil {
		return fmt.Errorf("h2 from h1: %w", err)
	}
	if err := r.log21.verify(r.public.H2, r.public.H1, r.public.NTilde); err != nil {
		return fmt.Errorf("h1 from h2: %w", err)
	}
	r.verified.Store(true)
	return nil
}

// check makes every check that costs no exponentiation chosen by the record's maker.
func (r *Record) check() error {
	if err := r.public.Check(); err != nil {
		return err
	}
	if err := r.modN.check(r.public.N); err != nil {
		return fmt.Errorf("modulus N: %w", err)
	}
	if err := r.modNTilde.check(r.public.NTilde); err != nil {
		return fmt.Errorf("modulus NTilde: %w", err)
	}
	if err := r.log12.check(r.public.NTilde); err != nil {
		return fmt.Errorf("h2 from h1: %w", err)
	}
	if err := r.log21.check(r.public.NTilde); err != nil {
		return fmt.Errorf("h1 from h2: %w", err)
	}
	return nil
}

// session binds a modulus proof to everything in the record before it.
func (r *Record) session(which string) []byte {
	w := newWriter(1 + contextBytes + PublicSize + 2*dlnProofSize)
	r.writeBound(w)
	h := sha256.New()
	h.Write([]byte(domainMod + "/" + which + "\x00"))
	h.Write(w.buf)
	return h.Sum(nil)
}

// Context returns the context that the record names.
func (r *Record) Context() [32]byte { return r.context }

// Public returns a copy of the public half. It is to be used only once Verify has passed, and towards one verifier
// only once its PairProof has.
func (r *Record) Public() *Public { return r.public.Clone() }

// Bytes returns the one encoding of the record, RecordSize bytes: version, context, public half, the proofs that h2
// is a power of h1 and h1 of h2, then the modulus proofs of N and NTilde.
func (r *Record) Bytes() []byte {
	w := newWriter(RecordSize)
	r.writeBound(w)
	r.modN.write(w)
	r.modNTilde.write(w)
	return w.buf
}

func (r *Record) writeBound(w *writer) {
	w.bytes([]byte{recordVersion})
	w.bytes(r.context[:])
	r.public.write(w)
	r.log12.write(w)
	r.log21.write(w)
}

// Hash returns the SHA-256 of Bytes with a domain tag.
func (r *Record) Hash() [32]byte {
	h := sha256.New()
	h.Write([]byte(domainRecord + "\x00"))
	h.Write(r.Bytes())
	return [32]byte(h.Sum(nil))
}

// ParseRecord decodes a record from anyone. It checks length and version and nothing else: the result is worth
// nothing before Verify. Every input of the right length and version has exactly one decoding, and encodes to itself.
func ParseRecord(data []byte) (*Record, error) {
	if len(data) != RecordSize {
		return nil, refused("record of %d bytes, want %d", len(data), RecordSize)
	}
	rd := &reader{data}
	if v := rd.bytes(1)[0]; v != recordVersion {
		return nil, refused("record version %d, want %d", v, recordVersion)
	}
	r := &Record{context: [contextBytes]byte(rd.bytes(contextBytes))}
	r.public = readPublic(rd)
	r.log12, r.log21 = readLogProof(rd), readLogProof(rd)
	r.modN, r.modNTilde = readModulusProof(rd), readModulusProof(rd)
	return r, nil
}

// SharedError says that two records, or the two moduli of different records, have a value or a factor in common.
// Independent honest nodes never do: one copied, both collude, or randomness failed. It proves neither one guilty.
type SharedError struct {
	A, B int    // places in the slice given to CheckDistinct, A < B
	What string // "modulus", "factor" or "base"
}

func (e *SharedError) Error() string {
	return fmt.Sprintf("auxiliary data of %d and %d share a %s", e.A, e.B, e.What)
}

// CheckDistinct checks over all nodes that no two of them share a modulus, a factor of one, or a ring-Pedersen base.
// Entries must have passed Public.Check; a nil entry is an error. A violation is a *SharedError.
func CheckDistinct(all []*Public) error {
	for b, pb := range all {
		if pb == nil {
			return errors.New("check distinct auxiliary data: missing entry")
		}
		for a, pa := range all[:b] {
			for _, x := range []*big.Int{pa.N, pa.NTilde} {
				for _, y := range []*big.Int{pb.N, pb.NTilde} {
					if x.Cmp(y) == 0 {
						return &SharedError{a, b, "modulus"}
					}
					if !coprime(x, y) {
						return &SharedError{a, b, "factor"}
					}
				}
			}
			for _, x := range []*big.Int{pa.H1, pa.H2} {
				if x.Cmp(pb.H1) == 0 || x.Cmp(pb.H2) == 0 {
					return &SharedError{a, b, "base"}
				}
			}
		}
	}
	return nil
}
