package share

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/drand/kyber"
	"github.com/drand/kyber/share/dkg"
)

// bundle is what a dealer publishes on one curve: commitments to the coefficients of its polynomial, lowest first, a
// proof that it knows the constant term, and each other party's share, encrypted.
//
// Its encoding, with all numbers big endian and all lengths fixed by curve, n and k:
//
//	curve(1) k(2) commitment*k  n-1(2) {index(2) length(2) ciphertext}*(n-1)  length(2) proof
//
// A party's three bundles in the order of curves, one after another, are what its commitment on chain binds. There is
// one encoding of each bundle: decodeBundles refuses every other.
type bundle struct {
	curve   Curve
	commits []kyber.Point
	deals   []dkg.Deal
	proof   []byte
}

var errBundle = errors.New("malformed bundle")

// bundleLen is the length of an encoded bundle.
func (c Curve) bundleLen(n, k int) int {
	return 1 + 2 + k*c.PointLen() + 2 + (n-1)*(2+2+c.cipherLen()) + 2 + c.proofLen()
}

// bundlesLen is the length of three of them.
func bundlesLen(n, k int) (sum int) {
	for _, c := range curves {
		sum += c.bundleLen(n, k)
	}
	return sum
}

// body is the encoding without the proof.
func (b *bundle) body() ([]byte, error) {
	out := []byte{uint8(b.curve)}
	out = binary.BigEndian.AppendUint16(out, uint16(len(b.commits)))
	for _, p := range b.commits {
		e, err := p.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode commitment: %w", err)
		}
		out = append(out, e...)
	}
	out = binary.BigEndian.AppendUint16(out, uint16(len(b.deals)))
	for _, d := range b.deals {
		out = binary.BigEndian.AppendUint16(out, uint16(d.ShareIndex))
		out = binary.BigEndian.AppendUint16(out, uint16(len(d.EncryptedShare)))
		out = append(out, d.EncryptedShare...)
	}
	return out, nil
}

// encode is the whole encoding.
func (b *bundle) encode() ([]byte, error) {
	out, err := b.body()
	if err != nil {
		return nil, err
	}
	out = binary.BigEndian.AppendUint16(out, uint16(len(b.proof)))
	return append(out, b.proof...), nil
}

// dealFor returns the encrypted share of party, or nil.
func (b *bundle) dealFor(party int) []byte {
	for _, d := range b.deals {
		if d.ShareIndex == uint32(party) {
			return d.EncryptedShare
		}
	}
	return nil
}

// proofMessage is what the dealer's proof of knowledge is bound to: the session, the roster, the dealer and all of the
// bundle before the proof.
func proofMessage(s Session, roster [32]byte, dealer int, body []byte) [32]byte {
	return digest("dealer-proof", s.tag(), roster[:], number(dealer), body)
}

// decodeBundles reads the three bundles of dealer. It refuses anything but exactly k commitments and exactly one share
// for each party but the dealer, in ascending order, all points of the subgroup of prime order and none the identity,
// and checks the length before all else. The proofs are for verifyBundles.
func decodeBundles(s Session, dealer int, data []byte) (out [curveCount]*bundle, err error) {
	if len(data) != bundlesLen(s.N, s.K) {
		return out, fmt.Errorf("%w: %d bytes, want %d", errBundle, len(data), bundlesLen(s.N, s.K))
	}
	for _, c := range curves {
		length := c.bundleLen(s.N, s.K)
		if out[c.at()], err = decodeBundle(c, s, dealer, data[:length]); err != nil {
			return out, err
		}
		data = data[length:]
	}
	return out, nil
}

// decodeBundle reads one bundle; data has the right length.
func decodeBundle(c Curve, s Session, dealer int, data []byte) (*bundle, error) {
	encoded, r := data, reader{data}
	b := &bundle{curve: c}
	if got := Curve(r.take(1)[0]); got != c {
		return nil, fmt.Errorf("%w: %s where %s belongs", errBundle, got, c)
	}
	if got := r.number(); got != s.K {
		return nil, fmt.Errorf("%w: %d commitments on %s, want %d", errBundle, got, c, s.K)
	}
	for i := range s.K {
		p, err := c.decodePoint(r.take(c.PointLen()))
		if err != nil {
			return nil, fmt.Errorf("%w: commitment %d: %w", errBundle, i, err)
		}
		b.commits = append(b.commits, p)
	}
	if got := r.number(); got != s.N-1 {
		return nil, fmt.Errorf("%w: %d deals on %s, want %d", errBundle, got, c, s.N-1)
	}
	for i := range s.N {
		if i == dealer {
			continue
		}
		if got := r.number(); got != i {
			return nil, fmt.Errorf("%w: deal for %d on %s, want %d", errBundle, got, c, i)
		}
		if got := r.number(); got != c.cipherLen() {
			return nil, fmt.Errorf("%w: deal of %d bytes on %s, want %d", errBundle, got, c, c.cipherLen())
		}
		cipher := bytes.Clone(r.take(c.cipherLen()))
		// The point of the encryption is checked by everyone, so that its receiver needs no complaint about it.
		if _, err := c.decodePoint(cipher[:c.PointLen()]); err != nil {
			return nil, fmt.Errorf("%w: deal for %d: %w", errBundle, i, err)
		}
		b.deals = append(b.deals, dkg.Deal{ShareIndex: uint32(i), EncryptedShare: cipher})
	}
	if got := r.number(); got != c.proofLen() {
		return nil, fmt.Errorf("%w: proof of %d bytes on %s, want %d", errBundle, got, c, c.proofLen())
	}
	b.proof = bytes.Clone(r.take(c.proofLen()))

	again, err := b.encode()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(again, encoded) {
		return nil, fmt.Errorf("%w: not canonical", errBundle)
	}
	return b, nil
}

// verifyBundles checks the proofs of knowledge of a dealer's bundles.
func verifyBundles(s Session, roster [32]byte, dealer int, bundles [curveCount]*bundle) error {
	for _, b := range bundles {
		body, err := b.body()
		if err != nil {
			return err
		}
		if err := b.curve.verify(b.commits[0], proofMessage(s, roster, dealer, body), b.proof); err != nil {
			return fmt.Errorf("constant term: %w", err)
		}
	}
	return nil
}

// reader cuts up bytes whose length was checked.
type reader struct{ b []byte }

func (r *reader) take(n int) []byte {
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) number() int { return int(binary.BigEndian.Uint16(r.take(2))) }
