package bls

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/bls12381"
)

// Lengths of encodings in bytes.
const (
	PublicKeyLen = bls12381.G1Len
	SignatureLen = bls12381.G2Len
	ShareLen     = 1 + SignatureLen
)

// field is the only one of the JSON form of shares and signatures.
const field = "ProofOfPossession"

// maxJSON bounds what is parsed: a share, its name and some white space.
const maxJSON = 1024

var (
	// ErrShare is wrapped where a share is malformed, has an id that cannot be or that another share has, or is wrong.
	ErrShare = errors.New("invalid signature share")
	// ErrSignature is wrapped where a signature, given or combined, is malformed or does not verify.
	ErrSignature = errors.New("invalid signature")
	// ErrPublicKey is wrapped where a public key is malformed.
	ErrPublicKey = errors.New("invalid public key")
	// ErrTooFew is wrapped where there are not enough shares, or not enough good ones.
	ErrTooFew = errors.New("too few signature shares")
)

// PublicKey is a point of G1, compressed. It is checked where it is used.
type PublicKey [PublicKeyLen]byte

// Signature is a point of G2, compressed. It is checked where it is used.
type Signature [SignatureLen]byte

// Share is one party's share of a signature: its id and a compressed point of G2. It is checked where it is used.
type Share [ShareLen]byte

// ID returns the id that the share claims.
func (s Share) ID() uint8 { return s[0] }

// ParseShare reads a share from exactly ShareLen bytes and checks it: the id is not 0, and the point is canonically
// encoded, of the right subgroup and not the identity. Whether it is the right point only a Verifier can tell. Errors
// wrap ErrShare.
func ParseShare(b []byte) (Share, error) {
	if len(b) != ShareLen {
		return Share{}, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	s := Share(b)
	_, err := s.point()
	return s, err
}

func (s Share) point() (kyber.Point, error) {
	if s.ID() == 0 {
		return nil, fmt.Errorf("%w: id 0", ErrShare)
	}
	p, err := bls12381.DecodeG2(s[1:])
	if err != nil {
		return nil, fmt.Errorf("%w: id %d: %w", ErrShare, s.ID(), err)
	}
	return p, nil
}

func newShare(id uint8, p kyber.Point) (s Share, err error) {
	b, err := bls12381.Encode(p)
	if err != nil {
		return s, err
	}
	s[0] = id
	copy(s[1:], b)
	return s, nil
}

// MarshalJSON returns {"ProofOfPossession":"<hex>"}.
func (s Share) MarshalJSON() ([]byte, error) { return marshal(s[:]) }

// UnmarshalJSON reads what MarshalJSON writes and then does what ParseShare does.
func (s *Share) UnmarshalJSON(b []byte) error {
	raw, err := unmarshal(b, ShareLen)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrShare, err)
	}
	*s, err = ParseShare(raw)
	return err
}

// MarshalJSON returns {"ProofOfPossession":"<hex>"}.
func (s Signature) MarshalJSON() ([]byte, error) { return marshal(s[:]) }

// UnmarshalJSON reads what MarshalJSON writes. The point is checked where the signature is used.
func (s *Signature) UnmarshalJSON(b []byte) error {
	raw, err := unmarshal(b, SignatureLen)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	*s = Signature(raw)
	return nil
}

func marshal(b []byte) ([]byte, error) {
	return json.Marshal(map[string]string{field: hex.EncodeToString(b)})
}

// unmarshal reads size bytes in hex from an object that has one field, which is named exactly so.
func unmarshal(b []byte, size int) ([]byte, error) {
	if len(b) > maxJSON {
		return nil, fmt.Errorf("%d bytes of JSON", len(b))
	}
	var fields map[string]json.RawMessage // names are compared exactly, not as struct fields are
	if err := json.Unmarshal(b, &fields); err != nil {
		return nil, err
	}
	value, ok := fields[field]
	if !ok || bytes.Count(b, []byte{':'}) != 1 { // hex has no colons: so one field, given once
		return nil, errors.New("want one field, " + field)
	}
	var text string
	if err := json.Unmarshal(value, &text); err != nil {
		return nil, err
	}
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != size {
		return nil, fmt.Errorf("want %d hex digits", 2*size)
	}
	return raw, nil
}
