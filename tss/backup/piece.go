package backup

import (
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/share"
)

// PieceLen is the length of an encoded piece in bytes.
const PieceLen = len(pieceMagic) + 32 + 1 + curveCount*scalarLen

const pieceMagic = "conclave-piece/v1\n"

// Piece is one member's part of a backup, decrypted. It is secret, and prints as its public part.
type Piece struct {
	Backup  [32]byte // Backup.ID
	Member  int      // place in the party, from 0
	secrets row[share.Secret]
}

// String names the piece.
func (p *Piece) String() string { return fmt.Sprintf("piece of member %d", p.Member+1) }

// Wipe erases it.
func (p *Piece) Wipe() {
	for _, s := range p.secrets {
		s.Wipe()
	}
}

// Marshal encodes the piece: a tag, backup(32) member(1) scalar(32)*3. It must be encrypted before it leaves.
func (p *Piece) Marshal() []byte {
	out := append(make([]byte, 0, PieceLen), pieceMagic...)
	out = append(append(out, p.Backup[:]...), uint8(p.Member))
	for _, s := range p.secrets {
		raw := s.Bytes()
		out = append(out, raw...)
		clear(raw)
	}
	return out
}

// UnmarshalPiece reads what Marshal wrote. Whether it is right, Recover finds out. Errors wrap ErrMalformed.
func UnmarshalPiece(b []byte) (*Piece, error) {
	r := &reader{b: b}
	if string(r.take(len(pieceMagic))) != pieceMagic || len(b) != PieceLen {
		return nil, fmt.Errorf("%w: not a piece of a backup", ErrMalformed)
	}
	p := &Piece{Backup: [32]byte(r.take(32)), Member: int(r.byte())}
	if p.Member >= MaxMembers {
		return nil, fmt.Errorf("%w: piece of member %d", ErrMalformed, p.Member+1)
	}
	for k := range p.secrets {
		var err error
		if p.secrets[k], err = share.NewSecret(r.take(scalarLen)); err != nil {
			return nil, err
		}
	}
	if _, err := p.scalars(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return p, nil
}

func (p *Piece) scalars() (out row[kyber.Scalar], err error) {
	for k, c := range share.Curves() {
		raw := p.secrets[k].Bytes()
		out[k], err = c.DecodeScalar(raw)
		clear(raw)
		if err != nil {
			return out, fmt.Errorf("%w: %w", ErrPiece, err)
		}
	}
	return out, nil
}
