package share

import (
	"encoding/binary"
	"fmt"
)

// Stored encodings, all numbers big endian:
//
//	public   version(1) 1(1) curve(1) n(2) k(2) commitment*k
//	share    version(1) 2(1) curve(1) n(2) k(2) commitment*k index(2) secret(32)
//	publics  public public public, in the order of the curves
const (
	encodingVersion = 1
	kindPublic      = 1
	kindShare       = 2
	publicHeader    = 1 + 1 + 1 + 2 + 2
)

// MaxPublicLen, MaxPublicsLen and MaxShareLen bound the encodings in bytes, for readers of files and of the network.
const (
	MaxPublicLen  = publicHeader + MaxParties*48
	MaxPublicsLen = curveCount * MaxPublicLen
	MaxShareLen   = MaxPublicLen + 2 + scalarLen
)

// Marshal returns the encoding of the public part, or an error if it does not pass Check.
func (p Public) Marshal() ([]byte, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	return p.marshal(kindPublic), nil
}

func (p Public) marshal(kind byte) []byte {
	out := make([]byte, 0, publicHeader+len(p.Commits)*p.Curve.PointLen()+2+scalarLen)
	out = append(out, encodingVersion, kind, uint8(p.Curve))
	out = binary.BigEndian.AppendUint16(out, uint16(p.N))
	out = binary.BigEndian.AppendUint16(out, uint16(p.K))
	for _, c := range p.Commits {
		out = append(out, c...)
	}
	return out
}

// UnmarshalPublic reads what Public.Marshal wrote, and nothing else: the result passes Check and encodes to b again.
func UnmarshalPublic(b []byte) (Public, error) {
	if len(b) > MaxPublicLen {
		return Public{}, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	p, rest, err := unmarshalPublic(b, kindPublic)
	if err != nil {
		return Public{}, err
	}
	if len(rest) != 0 {
		return Public{}, fmt.Errorf("%w: %d bytes too many", ErrShare, len(rest))
	}
	if err := p.Check(); err != nil {
		return Public{}, err
	}
	return p, nil
}

// Marshal returns the encoding of what passes Check; of what does not, bytes that UnmarshalPublics refuses.
func (p Publics) Marshal() (out []byte) {
	for _, part := range p.All() {
		out = append(out, part.marshal(kindPublic)...)
	}
	return out
}

// UnmarshalPublics reads what Publics.Marshal wrote, and nothing else: the result passes Check and encodes to b again.
func UnmarshalPublics(b []byte) (p Publics, err error) {
	if len(b) > MaxPublicsLen {
		return Publics{}, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	for _, part := range []*Public{&p.Secp256k1, &p.Ed25519, &p.BLS} {
		if *part, b, err = unmarshalPublic(b, kindPublic); err != nil {
			return Publics{}, err
		}
	}
	if len(b) != 0 {
		return Publics{}, fmt.Errorf("%w: %d bytes too many", ErrShare, len(b))
	}
	if err := p.Check(); err != nil {
		return Publics{}, err
	}
	return p, nil
}

// unmarshalPublic reads a public part, for the caller to check, and returns what follows it.
func unmarshalPublic(b []byte, kind byte) (p Public, rest []byte, err error) {
	if len(b) < publicHeader {
		return p, nil, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	r := reader{b}
	if v := r.take(1)[0]; v != encodingVersion {
		return p, nil, fmt.Errorf("%w: version %d", ErrShare, v)
	}
	if k := r.take(1)[0]; k != kind {
		return p, nil, fmt.Errorf("%w: kind %d, want %d", ErrShare, k, kind)
	}
	p = Public{Curve: Curve(r.take(1)[0]), N: r.number(), K: r.number()}
	size := p.Curve.PointLen()
	if size == 0 || p.K > MaxParties || len(r.b) < p.K*size {
		return p, nil, fmt.Errorf("%w: %d commitments on %s in %d bytes", ErrShare, p.K, p.Curve, len(r.b))
	}
	for range p.K {
		p.Commits = append(p.Commits, append([]byte(nil), r.take(size)...))
	}
	return p, r.b, nil
}

// Marshal returns the encoding of the share, secret included, or an error if it does not pass Check. It is for storage
// that encrypts, and the caller must erase it.
func (s Share) Marshal() ([]byte, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	out := s.marshal(kindShare)
	out = binary.BigEndian.AppendUint16(out, uint16(s.Index))
	secret := s.Secret.Bytes()
	defer clear(secret)
	return append(out, secret...), nil
}

// UnmarshalShare reads what Share.Marshal wrote, and nothing else: the result passes Check, so its secret matches its
// commitments, and encodes to b again. b stays the caller's to erase.
func UnmarshalShare(b []byte) (Share, error) {
	if len(b) > MaxShareLen {
		return Share{}, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	p, rest, err := unmarshalPublic(b, kindShare)
	if err != nil {
		return Share{}, err
	}
	if len(rest) != 2+scalarLen {
		return Share{}, fmt.Errorf("%w: %d bytes after the commitments", ErrShare, len(rest))
	}
	r := reader{rest}
	s := Share{Public: p, Index: r.number()}
	if s.Secret, err = NewSecret(r.b); err != nil {
		return Share{}, fmt.Errorf("%w: %w", ErrShare, err)
	}
	if err := s.Check(); err != nil {
		s.Secret.Wipe()
		return Share{}, err
	}
	return s, nil
}
