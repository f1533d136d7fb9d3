package backup

import (
	"encoding/binary"
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/share"
)

// A backup is encoded as follows, all numbers big endian; there is one encoding of each:
//
//	"conclave-backup/v1\n"
//	chain(8) staking(20) epoch(8) index(2)
//	threshold(1) m(1) key(32)*m
//	length(4) publics
//	for each curve: B  C_1 ... C_(q-1)
//	challenge(32)
//	for each repetition: seed(32), or E(32) and for each member t(32)*3, as the challenge's bit says
const backupMagic = "conclave-backup/v1\n"

// MaxLen bounds an encoded backup in bytes, for readers of files.
const MaxLen = 512 << 10

const placeLen = 8 + 20 + 8 + 2

// Marshal returns the encoding.
func (b *Backup) Marshal() []byte {
	publics := b.Publics.Marshal()
	out := append([]byte(backupMagic), marshalPlace(b.Place)...)
	out = append(out, b.Party.marshal()...)
	out = binary.BigEndian.AppendUint32(out, uint32(len(publics)))
	out = append(out, publics...)
	for _, l := range b.statement.lines {
		out = append(out, encodePoint(l.blinder)...)
		for _, c := range l.commits[1:] {
			out = append(out, encodePoint(c)...)
		}
	}
	return b.proof.marshal(out)
}

func (p *proof) marshal(out []byte) []byte {
	out = append(out, p.challenge[:]...)
	for i := range p.runs {
		r := &p.runs[i]
		if !p.hides(i) {
			out = append(out, r.seed[:]...)
			continue
		}
		out = append(out, r.ephemeral[:]...)
		for _, m := range r.masked {
			for _, t := range m {
				out = append(out, t[:]...)
			}
		}
	}
	return out
}

func marshalPlace(at Place) []byte {
	out := binary.BigEndian.AppendUint64(nil, at.ChainID)
	out = append(out, at.Staking[:]...)
	out = binary.BigEndian.AppendUint64(out, at.Epoch)
	return binary.BigEndian.AppendUint16(out, uint16(at.Index))
}

// Read reads a backup and verifies its proof, which takes some tenths of a second for each member. Errors wrap
// ErrMalformed, ErrParty or ErrProof. What the backup says of its place is not known to be true: compare Place, Party
// and Publics with what they should be.
func Read(data []byte) (_ *Backup, err error) {
	defer bls12381.Guard(&err)
	b, err := decode(data)
	if err != nil {
		return nil, err
	}
	if err := b.statement.verify(b.proof); err != nil {
		return nil, err
	}
	return b, nil
}

// decode reads a backup without verifying it.
func decode(data []byte) (*Backup, error) {
	if len(data) > MaxLen {
		return nil, fmt.Errorf("%w: backup of %d bytes, at most %d can be", ErrMalformed, len(data), MaxLen)
	}
	r := &reader{b: data}
	if string(r.take(len(backupMagic))) != backupMagic {
		return nil, fmt.Errorf("%w: not a backup of this version", ErrMalformed)
	}
	b := new(Backup)
	b.ChainID = r.uint64()
	b.Staking = [20]byte(r.take(20))
	b.Epoch = r.uint64()
	b.Index = int(r.uint16())
	var err error
	if b.Party, err = unmarshalParty(r); err != nil {
		return nil, err
	}
	publics := r.take(int(r.uint32()))
	if r.short {
		return nil, errShort
	}
	if b.Publics, err = share.UnmarshalPublics(publics); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	b.statement.party = b.Party
	if b.statement.id, err = statementID(b.Place, b.Party, b.Publics); err != nil {
		return nil, err
	}
	for k, p := range b.Publics.All() {
		if b.statement.lines[k], err = b.decodeLine(r, p); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrMalformed, p.Curve, err)
		}
	}
	if b.proof, err = decodeProof(r, b.Party.Size()); err != nil {
		return nil, err
	}
	return b, nil
}

var errShort = fmt.Errorf("%w: cut short", ErrMalformed)

func (b *Backup) decodeLine(r *reader, p share.Public) (line, error) {
	points := make([]kyber.Point, b.Party.Threshold) // B, then the commitments after the first
	for i := range points {
		raw := r.take(p.Curve.PointLen())
		if r.short {
			return line{}, errShort
		}
		var err error
		if points[i], err = p.Curve.DecodePoint(raw); err != nil {
			return line{}, err
		}
	}
	return newLine(p, b.Index, b.Party, points[0], points[1:])
}

// decodeProof reads the rest: its length follows from the challenge.
func decodeProof(r *reader, members int) (*proof, error) {
	p := new(proof)
	copy(p.challenge[:], r.take(len(p.challenge)))
	for i := range p.runs {
		run := &p.runs[i]
		if !p.hides(i) {
			copy(run.seed[:], r.take(seedLen))
			continue
		}
		copy(run.ephemeral[:], r.take(keyLen))
		run.masked = make([]row[[scalarLen]byte], members)
		for j := range run.masked {
			for k := range run.masked[j] {
				copy(run.masked[j][k][:], r.take(scalarLen))
			}
		}
	}
	if r.short {
		return nil, errShort
	}
	if len(r.b) != 0 {
		return nil, fmt.Errorf("%w: %d bytes too many", ErrMalformed, len(r.b))
	}
	return p, nil
}

// reader takes bytes from the front. Past the end it gives zeros and remembers that it was short.
type reader struct {
	b     []byte
	short bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.short, r.b = true, nil
		return make([]byte, min(max(n, 0), 64)) // what is read of fixed size is not larger
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) byte() byte     { return r.take(1)[0] }
func (r *reader) uint16() uint16 { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) uint32() uint32 { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) uint64() uint64 { return binary.BigEndian.Uint64(r.take(8)) }
