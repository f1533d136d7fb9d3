package share

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
)

// A confirmation is the hash of the result, and for each curve a proof that its sender knows the share whose public
// part the result gives it.
var confirmLen = func() (n int) {
	n = 32
	for _, c := range curves {
		n += c.proofLen()
	}
	return n
}()

// compute takes kyber's result and accepts it only if all parties qualified and, in a reshare, the keys are the old
// ones.
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
		if r.origin != nil && !result.Key.Commits[0].Equal(r.origin.commits[c.at()][0]) {
			return nil, fmt.Errorf("%w: reshare gives another %s key", errInternal, c)
		}
		for party := range r.session.N {
			r.verification[c.at()] = append(r.verification[c.at()], c.evaluate(result.Key.Commits, party))
		}
		parts = append(parts, bytes.Join(shares[c.at()].Commits, nil), qual)
	}
	r.keys = &Keys{Secp256k1: shares[0], Ed25519: shares[1], BLS: shares[2]}
	if err := r.keys.Publics().Check(); err != nil {
		return nil, err
	}
	r.confirm = digest("result", parts...)
	return r.keys.confirm(r.id, r.confirm, r.rand)
}

// confirm makes the confirmation of result by the party that holds the keys.
func (k *Keys) confirm(run, result [32]byte, rand io.Reader) ([]byte, error) {
	out := bytes.Clone(result[:])
	for _, s := range k.All() {
		encoded := s.Secret.Bytes()
		secret, err := s.Curve.decodeScalar(encoded)
		clear(encoded)
		if err != nil {
			return nil, err
		}
		proof, err := s.Curve.prove(secret, shareMessage(run, result, s.Index, s.Curve), rand)
		wipeScalar(secret)
		if err != nil {
			return nil, err
		}
		out = append(out, proof...)
	}
	return out, nil
}

// shareMessage is what the proof of party's share on c is bound to.
func shareMessage(run, result [32]byte, party int, c Curve) [32]byte {
	return digest("share-proof", run[:], result[:], number(party), []byte{uint8(c)})
}

// takeConfirm compares a confirmation with our own. All acknowledged the same deals, and the result follows from
// those, so whoever confirms something else lies. And each was dealt its shares, so whoever cannot prove them will not
// use them either.
func (r *Run) takeConfirm(from int, payload []byte) error {
	blame := func(err error) error { return blame(roundConfirms, from, payload, err) }
	if len(payload) != confirmLen {
		return blame(fmt.Errorf("confirmation of %d bytes, want %d", len(payload), confirmLen))
	}
	rest := reader{payload}
	if [32]byte(rest.take(32)) != r.confirm {
		return blame(errors.New("confirms another result"))
	}
	for _, c := range curves {
		message := shareMessage(r.id, r.confirm, from, c)
		if err := c.verify(r.verification[c.at()][from], message, rest.take(c.proofLen())); err != nil {
			return blame(fmt.Errorf("%s share: %w", c, err))
		}
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
