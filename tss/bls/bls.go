package bls

import (
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"

	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/share"
)

// maxID is the largest id of a share.
const maxID = share.MaxParties

var errEmpty = errors.New("empty message")

// SignShare returns the share of the signature on msg that belongs to key, a share of the BLS key that has passed its
// Check when it was loaded. The result is the same each time; rand only blinds the computation. Errors wrap
// share.ErrShare for a key of another curve or one that is malformed, or come from rand.
func SignShare(rand io.Reader, key share.Share, msg []byte) (s Share, err error) {
	defer bls12381.Guard(&err)
	switch {
	case key.Curve != share.BLS12381G1:
		return s, fmt.Errorf("%w: sign with BLS by a share on %s", share.ErrShare, key.Curve)
	case key.Index < 0 || key.Index >= key.N || key.Index >= maxID:
		return s, fmt.Errorf("%w: party %d of %d", share.ErrShare, key.Index, key.N)
	case len(msg) == 0:
		return s, fmt.Errorf("sign: %w", errEmpty) // an unset variable
	}
	raw := key.Secret.Bytes()
	defer clear(raw)
	secret, err := bls12381.DecodeScalar(raw)
	if err != nil {
		return s, fmt.Errorf("%w: secret: %w", share.ErrShare, err)
	}
	defer bls12381.Wipe(secret)
	p, err := bls12381.MulSecret(rand, secret, bls12381.HashToG2(msg))
	if err != nil {
		return s, fmt.Errorf("sign: %w", err)
	}
	return newShare(uint8(key.Index+1), p)
}

// Verify returns nil if sig is the signature of pk on msg. Otherwise its error wraps ErrSignature, or ErrPublicKey
// where pk is malformed.
func Verify(pk PublicKey, msg []byte, sig Signature) (err error) {
	defer bls12381.Guard(&err)
	key, err := bls12381.DecodeG1(pk[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPublicKey, err)
	}
	p, err := bls12381.DecodeG2(sig[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if len(msg) == 0 || !signs(key, bls12381.HashToG2(msg), p) {
		return fmt.Errorf("%w: does not verify", ErrSignature)
	}
	return nil
}

// signs reports whether p = x*hash for key = x*G1.
func signs(key, hash, p kyber.Point) bool {
	return bls12381.SamePairing(bls12381.G1().Point().Base(), p, key, hash)
}

// Verifier checks shares against the commitments of the sharing. Many goroutines may use one.
type Verifier struct {
	n, k int
	poly *kybershare.PubPoly
	key  kyber.Point
	raw  PublicKey
}

// NewVerifier returns a Verifier for the key shared by p, which must pass its Check and be of BLS12-381. Errors wrap
// share.ErrShare.
func NewVerifier(p share.Public) (v *Verifier, err error) {
	defer bls12381.Guard(&err)
	if err := p.Check(); err != nil {
		return nil, err
	}
	if p.Curve != share.BLS12381G1 {
		return nil, fmt.Errorf("%w: verify BLS with commitments on %s", share.ErrShare, p.Curve)
	}
	commits := make([]kyber.Point, p.K)
	for i, c := range p.Commits {
		if commits[i], err = bls12381.DecodeG1(c); err != nil {
			return nil, fmt.Errorf("%w: commitment %d: %w", share.ErrShare, i, err)
		}
	}
	return &Verifier{
		n: p.N, k: p.K, poly: kybershare.NewPubPoly(bls12381.G1(), nil, commits),
		key: commits[0], raw: PublicKey(p.Commits[0]),
	}, nil
}

// PublicKey returns the key that is shared.
func (v *Verifier) PublicKey() PublicKey { return v.raw }

// Threshold returns k, the number of shares that make a signature.
func (v *Verifier) Threshold() int { return v.k }

// VerifyShare returns nil if s is the share of the party that it names of the signature on msg. Otherwise its error
// wraps ErrShare. It costs a pairing check and k multiplications in G1.
func (v *Verifier) VerifyShare(msg []byte, s Share) (err error) {
	defer bls12381.Guard(&err)
	p, err := s.point()
	if err != nil {
		return err
	}
	if len(msg) == 0 {
		return fmt.Errorf("%w: %w", ErrShare, errEmpty)
	}
	return v.verifyPoint(bls12381.HashToG2(msg), s.ID(), p)
}

func (v *Verifier) verifyPoint(hash kyber.Point, id uint8, p kyber.Point) error {
	if int(id) > v.n {
		return fmt.Errorf("%w: id %d of %d", ErrShare, id, v.n)
	}
	key := v.poly.Eval(int(id) - 1).V
	if key.Equal(bls12381.G1().Point().Null()) || !signs(key, hash, p) {
		return fmt.Errorf("%w: id %d: does not verify", ErrShare, id)
	}
	return nil
}
