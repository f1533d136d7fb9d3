package share

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss"
)

// compute takes kyber's result and accepts it only if all parties qualified.
func (r *Run) compute() ([]byte, error) {
	if r.complaint != nil {
		return nil, r.complaint
	}
	var shares [curveCount]Share
	parts := [][]byte{r.id[:]}
	for _, c := range curves {
		result, justification, err := r.generators[c.at()].dkg.ProcessResponses(nil)
		if err != nil {
			return nil, fmt.Errorf("finish %s: %w", c, err)
		}
		if result == nil || justification != nil {
			return nil, fmt.Errorf("%w: %s is not finished without complaints", errInternal, c)
		}
		var qual []byte
		for i, node := range result.QUAL {
			if int(node.Index) != i {
				return nil, fmt.Errorf("%w: %s qualifies %d at %d", errInternal, c, node.Index, i)
			}
			qual = append(qual, number(i)...)
		}
		if len(result.QUAL) != r.session.N || result.Key.Share.I != r.session.Self {
			return nil, fmt.Errorf("%w: %s qualifies %d of %d", errInternal, c, len(result.QUAL), r.session.N)
		}
		if shares[c.at()], err = newShare(c, r.session, result.Key.Commits, result.Key.Share.V); err != nil {
			return nil, fmt.Errorf("%s result: %w", c, err)
		}
		wipeScalar(result.Key.Share.V)
		parts = append(parts, bytes.Join(shares[c.at()].Commits, nil), qual)
	}
	r.keys = &Keys{Secp256k1: shares[0], Ed25519: shares[1], BLS: shares[2]}
	if err := r.keys.checkRoots(); err != nil {
		return nil, err
	}
	r.confirm = digest("result", parts...)
	return bytes.Clone(r.confirm[:]), nil
}

// takeConfirm compares a confirmation with our own. All acknowledged the same deals, and the result follows from
// those, so whoever confirms something else lies.
func (r *Run) takeConfirm(from int, payload []byte) error {
	if !bytes.Equal(payload, r.confirm[:]) {
		return tss.Blame(RunProtocol, roundConfirms, from, errors.New("confirms another result"))
	}
	return nil
}

// Keys returns the party's shares. It returns ErrState before Done: a key that not all parties have confirmed is none.
// Its secrets are the caller's to store and to wipe.
func (r *Run) Keys() (*Keys, error) {
	if !r.Done() || r.keys == nil {
		return nil, fmt.Errorf("keys of run: %w", ErrState)
	}
	return r.keys, nil
}

// Confirmation returns the hash of session, roster, commitments, public polynomials and qualified parties that all
// parties confirmed, or ErrState before Done.
func (r *Run) Confirmation() ([32]byte, error) {
	if !r.Done() {
		return [32]byte{}, fmt.Errorf("confirmation of run: %w", ErrState)
	}
	return r.confirm, nil
}

// newShare takes kyber's result over and checks it.
func newShare(c Curve, s Session, commits []kyber.Point, secret kyber.Scalar) (Share, error) {
	sh := Share{Public: Public{Curve: c, N: s.N, K: s.K}, Index: s.Self}
	for _, p := range commits {
		b, err := p.MarshalBinary()
		if err != nil {
			return Share{}, fmt.Errorf("encode commitment: %w", err)
		}
		sh.Commits = append(sh.Commits, b)
	}
	b, err := secret.MarshalBinary()
	if err != nil {
		return Share{}, fmt.Errorf("encode secret: %w", err)
	}
	defer clear(b)
	if sh.Secret, err = NewSecret(b); err != nil {
		return Share{}, err
	}
	return sh, sh.Check()
}
