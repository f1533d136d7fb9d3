package share

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss"
)

// MaxParties is the largest number of parties: share ids are 1 to 255.
const MaxParties = 255

// ErrSession is wrapped by every refusal of parameters that do not fit together. It is the caller's fault, no peer's.
var ErrSession = errors.New("invalid session")

// Session says which run this is and who takes part. It is the same for all parties but for Self.
type Session struct {
	// ID is a hash that the caller derives from chain id, contracts, epoch and attempt. It must never be used twice:
	// proofs, keys and signatures of one attempt are bound to it and to nothing older.
	ID [32]byte
	// N is the number of parties, 2 to MaxParties.
	N int
	// K is the number of shares that recover a key: tss.Threshold(N).
	K int
	// Self is this party's position, 0 to N-1. Its share id is Self+1.
	Self int

	origin [32]byte // hash of the Origin of a reshare, to which ID is bound; zero for a fresh key
}

// NewSession returns the session in which party self and n-1 others make fresh keys, with the threshold that goes
// with n.
func NewSession(id [32]byte, n, self int) (Session, error) {
	s := Session{ID: id, N: n, Self: self}
	if n > 0 {
		s.K = tss.Threshold(n)
	}
	return s, s.Validate()
}

// NewReshareSession returns the session in which party self and n-1 others take over the keys of origin, with the
// threshold that goes with n. Its ID is a hash of id and origin. So whoever has another idea of what is handed on, or
// of who deals, is in another session: whatever it says is worth nothing in this one.
func NewReshareSession(id [32]byte, n, self int, origin Origin) (Session, error) {
	if id == [32]byte{} {
		return Session{}, fmt.Errorf("%w: zero id", ErrSession)
	}
	if err := origin.Check(n); err != nil {
		return Session{}, err
	}
	hash := origin.Hash()
	s, err := NewSession(digest("reshare-session", id[:], hash[:]), n, self)
	s.origin = hash
	return s, err
}

// Validate returns an error that wraps ErrSession unless the numbers fit together and the ID is not zero.
func (s Session) Validate() error {
	switch {
	case s.ID == [32]byte{}:
		return fmt.Errorf("%w: zero id", ErrSession)
	case s.N < 2 || s.N > MaxParties:
		return fmt.Errorf("%w: %d parties", ErrSession, s.N)
	case s.K != tss.Threshold(s.N):
		return fmt.Errorf("%w: threshold %d of %d, want %d", ErrSession, s.K, s.N, tss.Threshold(s.N))
	case s.Self < 0 || s.Self >= s.N:
		return fmt.Errorf("%w: party %d of %d", ErrSession, s.Self, s.N)
	}
	return nil
}

// parties returns all positions, ascending.
func (s Session) parties() []int {
	out := make([]int, s.N)
	for i := range out {
		out[i] = i
	}
	return out
}

// tag is what every hash and proof of the session is bound to: id, n, k.
func (s Session) tag() []byte {
	b := make([]byte, 0, 36)
	b = append(b, s.ID[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(s.N))
	return binary.BigEndian.AppendUint16(b, uint16(s.K))
}

// digest is SHA-256 over a domain and parts, each with its length before it, so that no two lists of parts collide.
func digest(domain string, parts ...[]byte) [32]byte {
	h := sha256.New()
	for _, part := range append([][]byte{[]byte("conclave/share/v1/" + domain)}, parts...) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(part)))
		h.Write(n[:])
		h.Write(part)
	}
	return [32]byte(h.Sum(nil))
}

// number encodes a position or count for a digest.
func number(i int) []byte { return binary.BigEndian.AppendUint16(nil, uint16(i)) }
