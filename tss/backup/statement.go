package backup

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"

	"github.com/conclave-network/conclave/tss/share"
)

// Place says whose shares they are: of which network, of which epoch, and at which position of its set.
type Place struct {
	ChainID uint64
	Staking [20]byte // address of the staking contract
	Epoch   uint64
	Index   int // position in the epoch's set; the share id is Index+1
}

// statement is what a proof is about. Its id binds everything that is not in lines.
type statement struct {
	id    [32]byte
	party Party
	lines row[line]
}

// line is one curve's part of a statement.
type line struct {
	curve   share.Curve
	group   kyber.Group
	blinder kyber.Point   // B
	commits []kyber.Point // C_0 to C_(q-1)
	pieces  []kyber.Point // S_j
}

// statementID hashes place, sharing and party.
func statementID(at Place, party Party, publics share.Publics) ([32]byte, error) {
	if err := publics.Check(); err != nil {
		return [32]byte{}, err
	}
	n := publics.Secp256k1.N
	if at.Index < 0 || at.Index >= n {
		return [32]byte{}, fmt.Errorf("%w: position %d of %d", ErrMalformed, at.Index, n)
	}
	b := append([]byte("conclave/backup/v1\x00"), marshalPlace(at)...)
	for _, part := range [][]byte{party.marshal(), publics.Marshal()} {
		b = binary.BigEndian.AppendUint32(b, uint32(len(part)))
		b = append(b, part...)
	}
	return sha256.Sum256(b), nil
}

// newLine completes a curve's part: rest are the commitments after the first, which is fixed by share and blinder.
func newLine(p share.Public, index int, party Party, blinder kyber.Point, rest []kyber.Point) (line, error) {
	l := line{curve: p.Curve, group: p.Curve.Group(), blinder: blinder}
	x, err := p.Curve.DecodePoint(p.VerificationKey(index))
	if err != nil {
		return line{}, fmt.Errorf("verification key: %w", err)
	}
	l.commits = append([]kyber.Point{l.group.Point().Add(x, blinder)}, rest...)
	poly := kybershare.NewPubPoly(l.group, nil, l.commits)
	for j := range party.Size() {
		l.pieces = append(l.pieces, poly.Eval(j).V)
	}
	return l, nil
}

// holds reports whether this is member j's piece.
func (l *line) holds(j int, piece kyber.Scalar) bool {
	return l.group.Point().Mul(piece, nil).Equal(l.pieces[j])
}

// split shares x + b among the party: the commitments after the first, and each member's piece.
func split(c share.Curve, x, b kyber.Scalar, party Party, rand io.Reader) (rest []kyber.Point, pieces []kyber.Scalar, err error) {
	group := c.Group()
	coefficients := []kyber.Scalar{group.Scalar().Add(x, b)}
	defer func() {
		for _, a := range coefficients {
			share.WipeScalar(a)
		}
	}()
	for range party.Threshold - 1 {
		var wide [wideLen]byte
		if _, err := io.ReadFull(rand, wide[:]); err != nil {
			return nil, nil, fmt.Errorf("draw coefficient: %w", err)
		}
		a := c.ReduceScalar(wide[:])
		clear(wide[:])
		coefficients = append(coefficients, a)
		rest = append(rest, group.Point().Mul(a, nil))
	}
	poly := kybershare.CoefficientsToPriPoly(group, coefficients)
	for j := range party.Size() {
		pieces = append(pieces, poly.Eval(j).V)
	}
	return rest, pieces, nil
}

// encodePoint is the canonical encoding. kyber's points cannot fail to encode.
func encodePoint(p kyber.Point) []byte {
	b, err := p.MarshalBinary()
	if err != nil {
		panic(errors.New("point does not encode"))
	}
	return b
}

func encodeScalar(s kyber.Scalar) []byte {
	b, err := s.MarshalBinary()
	if err != nil {
		panic(errors.New("scalar does not encode"))
	}
	return b
}
