package backup

import (
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/share"
)

// repetitions is how often the proof cuts and chooses: a false one passes with one challenge of 2^128, and the challenge
// is a hash, so with as many tries as it takes to break the rest of the system.
const repetitions = 128

const (
	curveCount = 3
	scalarLen  = 32
	wideLen    = 64 // a number of so many bytes modulo a group order is uniform up to 2^-256
	seedLen    = 32
)

// ErrProof is wrapped where a backup's proof does not hold.
var ErrProof = errors.New("proof of the backup does not hold")

// row holds something for each curve.
type row[T any] [curveCount]T

// proof is the transcript of all repetitions. Which of the two forms a repetition has, the challenge says.
type proof struct {
	challenge [sha256.Size]byte
	runs      [repetitions]run
}

// run is one repetition: a seed that makes all its masks, or an ephemeral key and what the masks hide, by member.
type run struct {
	seed      [seedLen]byte
	ephemeral [keyLen]byte
	masked    []row[[scalarLen]byte]
}

// hides reports whether repetition i is one whose masks stay closed.
func (p *proof) hides(i int) bool { return p.challenge[i/8]>>(i%8)&1 == 1 }

// transcript hashes what is fixed before the challenge. All parts have lengths that the statement fixes.
type transcript struct{ hash.Hash }

func (s *statement) transcript() transcript {
	t := transcript{sha256.New()}
	t.Write([]byte("conclave/backup/challenge/v1\x00"))
	t.Write(s.id[:])
	for _, l := range s.lines {
		t.point(l.blinder)
		for _, c := range l.commits[1:] {
			t.point(c)
		}
	}
	return t
}

func (t transcript) point(p kyber.Point) { t.Write(encodePoint(p)) }

// prove encrypts the pieces, by member and curve, and proves it.
func (s *statement) prove(pieces []row[kyber.Scalar], rand io.Reader) (*proof, error) {
	p := new(proof)
	t := s.transcript()
	for i := range p.runs {
		r := &p.runs[i]
		if _, err := io.ReadFull(rand, r.seed[:]); err != nil {
			return nil, fmt.Errorf("draw seed: %w", err)
		}
		masks, err := s.masks(i, r)
		if err != nil {
			return nil, err
		}
		t.Write(r.ephemeral[:])
		for j, m := range masks {
			var masked row[[scalarLen]byte]
			for k, l := range s.lines {
				t.point(l.group.Point().Mul(m[k], nil))
				sum := l.group.Scalar().Add(m[k], pieces[j][k])
				copy(masked[k][:], encodeScalar(sum))
				share.WipeScalar(m[k])
			}
			r.masked = append(r.masked, masked)
		}
	}
	t.Sum(p.challenge[:0])
	for i := range p.runs {
		if p.hides(i) {
			clear(p.runs[i].seed[:])
			continue
		}
		clear(p.runs[i].masked)
		p.runs[i].masked = nil
	}
	return p, nil
}

// verify checks the proof. Errors wrap ErrProof.
func (s *statement) verify(p *proof) error {
	want, err := s.rehash(p)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	if want != p.challenge {
		return ErrProof
	}
	return nil
}

// rehash computes the challenge from what the repetitions show.
func (s *statement) rehash(p *proof) (challenge [sha256.Size]byte, err error) {
	t := s.transcript()
	for i := range p.runs {
		if p.hides(i) {
			err = s.rehashHidden(t, &p.runs[i])
		} else {
			err = s.rehashOpen(t, i, p.runs[i])
		}
		if err != nil {
			return challenge, fmt.Errorf("repetition %d: %w", i, err)
		}
	}
	t.Sum(challenge[:0])
	return challenge, nil
}

// rehashOpen makes all again from the seed.
func (s *statement) rehashOpen(t transcript, i int, r run) error {
	masks, err := s.masks(i, &r)
	if err != nil {
		return err
	}
	t.Write(r.ephemeral[:])
	for _, m := range masks {
		for k, l := range s.lines {
			t.point(l.group.Point().Mul(m[k], nil))
		}
	}
	return nil
}

// rehashHidden takes R = t*G - S_j.
func (s *statement) rehashHidden(t transcript, r *run) error {
	t.Write(r.ephemeral[:])
	for j, masked := range r.masked {
		for k, l := range s.lines {
			sum, err := l.curve.DecodeScalar(masked[k][:])
			if err != nil {
				return err
			}
			mask := l.group.Point().Mul(sum, nil)
			t.point(mask.Sub(mask, l.pieces[j]))
		}
	}
	return nil
}

// masks makes the ephemeral key and the masks of repetition i from its seed, by member and curve.
func (s *statement) masks(i int, r *run) ([]row[kyber.Scalar], error) {
	key, err := s.ephemeral(i, r.seed)
	if err != nil {
		return nil, err
	}
	copy(r.ephemeral[:], key.PublicKey().Bytes())
	out := make([]row[kyber.Scalar], s.party.Size())
	for j, member := range s.party.members {
		shared, err := key.ECDH(member)
		if err != nil {
			return nil, err
		}
		for k, l := range s.lines {
			if out[j][k], err = s.mask(i, j, l.curve, r.ephemeral, shared); err != nil {
				return nil, err
			}
		}
		clear(shared)
	}
	return out, nil
}

// ephemeral is the X25519 key of a repetition.
func (s *statement) ephemeral(i int, seed [seedLen]byte) (*ecdh.PrivateKey, error) {
	raw, err := hkdf.Key(sha256.New, seed[:], s.id[:], "conclave/backup/ephemeral/v1/"+string(place(i, 0, 0)), keyLen)
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	return ecdh.X25519().NewPrivateKey(raw)
}

// mask is the scalar that hides member j's piece on a curve in repetition i. It is bound to everything: a key that
// somebody else's backup shows again, or this one's at another place, gives another mask.
func (s *statement) mask(i, j int, c share.Curve, ephemeral [keyLen]byte, shared []byte) (kyber.Scalar, error) {
	salt := append(append(s.id[:len(s.id):len(s.id)], ephemeral[:]...), s.party.members[j].Bytes()...)
	wide, err := hkdf.Key(sha256.New, shared, salt, "conclave/backup/mask/v1/"+string(place(i, j, c)), wideLen)
	if err != nil {
		return nil, err
	}
	defer clear(wide)
	return c.ReduceScalar(wide), nil
}

// place encodes repetition, member and curve in four bytes.
func place(i, j int, c share.Curve) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(i)), uint8(j), uint8(c))
}

// unmask returns what member j, whose key this is, gets: its piece on each curve. A proof that holds leaves at least
// one repetition that gives it.
func (s *statement) unmask(p *proof, j int, key *ecdh.PrivateKey) (pieces row[kyber.Scalar], err error) {
	for i := range p.runs {
		if !p.hides(i) {
			continue
		}
		r := &p.runs[i]
		ephemeral, err := ecdh.X25519().NewPublicKey(r.ephemeral[:])
		if err != nil {
			return pieces, err
		}
		shared, err := key.ECDH(ephemeral)
		if err != nil {
			continue // of low order: the prover lied in this one
		}
		missing := false
		for k, l := range s.lines {
			if pieces[k] != nil {
				continue
			}
			sum, err := l.curve.DecodeScalar(r.masked[j][k][:])
			if err != nil {
				return pieces, err
			}
			mask, err := s.mask(i, j, l.curve, r.ephemeral, shared)
			if err != nil {
				return pieces, err
			}
			piece := sum.Sub(sum, mask)
			if l.holds(j, piece) {
				pieces[k] = piece
			} else {
				missing = true
			}
		}
		clear(shared)
		if !missing {
			return pieces, nil
		}
	}
	return pieces, fmt.Errorf("%w: no repetition gives the member's piece", ErrProof)
}
