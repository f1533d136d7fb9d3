package backup

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
	"github.com/drand/kyber"
	kybershare "github.com/drand/kyber/share"

	"github.com/conclave-network/conclave/tss/bls12381"
	"github.com/conclave-network/conclave/tss/share"
)

// Errors that callers tell apart.
var (
	// ErrMalformed is wrapped where bytes are no backup or no piece.
	ErrMalformed = errors.New("malformed")
	// ErrNotMember: the identity is of nobody in the party.
	ErrNotMember = errors.New("identity is not a member of the recovery party")
	// ErrPiece is wrapped where a piece is not of this backup, or not the member's.
	ErrPiece = errors.New("piece does not belong to the backup")
	// ErrTooFew: pieces of fewer members than the threshold.
	ErrTooFew = errors.New("too few pieces")
)

// Backup is a node's shares, encrypted to a party. Its proof holds: there is no other way to get one than Create and
// Read. It holds no secret.
type Backup struct {
	Place
	Party   Party
	Publics share.Publics // the sharing, to be compared with the chain's hash of it

	statement statement
	proof     *proof
}

// Create encrypts keys, which must be of the position in at, to a party. Its errors come from arguments that do not
// hold together and from rand.
func Create(at Place, keys *share.Keys, party Party, blinder Blinder, rand io.Reader) (_ *Backup, err error) {
	defer bls12381.Guard(&err)
	if err := party.check(); err != nil {
		return nil, err
	}
	b := &Backup{Place: at, Party: party, Publics: keys.Publics()}
	b.statement.party = party
	if b.statement.id, err = statementID(at, party, b.Publics); err != nil {
		return nil, err
	}
	pieces := make([]row[kyber.Scalar], party.Size())
	defer func() {
		for _, p := range pieces {
			for _, s := range p {
				share.WipeScalar(s)
			}
		}
	}()
	for k, sh := range keys.All() {
		if sh.Index != at.Index {
			return nil, fmt.Errorf("%w: share of position %d, want %d", ErrMalformed, sh.Index, at.Index)
		}
		of, err := b.statement.add(k, sh, blinder, rand)
		if err != nil {
			return nil, fmt.Errorf("split share on %s: %w", sh.Curve, err)
		}
		for j := range pieces {
			pieces[j][k] = of[j]
		}
	}
	b.proof, err = b.statement.prove(pieces, rand)
	return b, err
}

// add makes the part of one curve and returns its pieces.
func (s *statement) add(k int, sh *share.Share, blinder Blinder, rand io.Reader) ([]kyber.Scalar, error) {
	if err := sh.Check(); err != nil {
		return nil, err
	}
	mask, err := blinder.scalar(s.id, sh.Curve)
	if err != nil {
		return nil, err
	}
	defer share.WipeScalar(mask)
	raw := sh.Secret.Bytes()
	defer clear(raw)
	x, err := sh.Curve.DecodeScalar(raw)
	if err != nil {
		return nil, err
	}
	defer share.WipeScalar(x)
	rest, pieces, err := split(sh.Curve, x, mask, s.party, rand)
	if err != nil {
		return nil, err
	}
	s.lines[k], err = newLine(sh.Public, sh.Index, s.party, sh.Curve.Group().Point().Mul(mask, nil), rest)
	return pieces, err
}

// ID names the backup: SHA-256 of its encoding.
func (b *Backup) ID() [32]byte { return sha256.Sum256(b.Marshal()) }

// CheckBlinder returns an error that wraps ErrBlinder unless the blinder is the one the backup was made with.
func (b *Backup) CheckBlinder(blinder Blinder) (err error) {
	defer bls12381.Guard(&err)
	for _, l := range b.statement.lines {
		mask, err := blinder.scalar(b.statement.id, l.curve)
		if err != nil {
			return err
		}
		fits := l.group.Point().Mul(mask, nil).Equal(l.blinder)
		share.WipeScalar(mask)
		if !fits {
			return fmt.Errorf("%w: it is not the one that this backup was made with", ErrBlinder)
		}
	}
	return nil
}

// Piece decrypts the piece of the member whose identity it is; ErrNotMember for anybody else.
//
// A member decides for whom it does so: whoever has the pieces of Threshold members and the blinder has the share.
func (b *Backup) Piece(identity *age.X25519Identity) (_ *Piece, err error) {
	defer bls12381.Guard(&err)
	key, err := privateKey(identity)
	if err != nil {
		return nil, err
	}
	j := b.Party.member(key.PublicKey())
	if j < 0 {
		return nil, ErrNotMember
	}
	scalars, err := b.statement.unmask(b.proof, j, key)
	if err != nil {
		return nil, err
	}
	out := &Piece{Backup: b.ID(), Member: j}
	for k, s := range scalars {
		raw := encodeScalar(s)
		out.secrets[k], err = share.NewSecret(raw)
		clear(raw)
		share.WipeScalar(s)
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Recover puts the shares together again. Errors: ErrBlinder; ErrPiece for a piece that is not of this backup or not
// what its member holds, naming the member; ErrTooFew for fewer than Threshold of different members. Pieces beyond the
// threshold are checked and not needed. The result passes Check and is the caller's to wipe.
func (b *Backup) Recover(pieces []*Piece, blinder Blinder) (_ *share.Keys, err error) {
	defer bls12381.Guard(&err)
	if err := b.CheckBlinder(blinder); err != nil {
		return nil, err
	}
	points, err := b.points(pieces)
	if err != nil {
		return nil, err
	}
	if have := len(points[0]); have < b.Party.Threshold {
		return nil, fmt.Errorf("%w: of %d members, %d are needed", ErrTooFew, have, b.Party.Threshold)
	}
	keys := new(share.Keys)
	for k, sh := range keys.All() {
		if *sh, err = b.share(k, points[k], blinder); err != nil {
			keys.Wipe()
			return nil, err
		}
	}
	return keys, nil
}

// points checks pieces and sorts them by curve, each member's once.
func (b *Backup) points(pieces []*Piece) (out row[[]*kybershare.PriShare], err error) {
	id := b.ID()
	seen := make(map[int]bool)
	for _, p := range pieces {
		if p.Backup != id || p.Member < 0 || p.Member >= b.Party.Size() {
			return out, fmt.Errorf("%w: it is of another backup", ErrPiece)
		}
		scalars, err := p.scalars()
		if err != nil {
			return out, err
		}
		for k := range b.statement.lines {
			if !b.statement.lines[k].holds(p.Member, scalars[k]) {
				return out, fmt.Errorf("%w: it is not what member %d was given", ErrPiece, p.Member+1)
			}
		}
		if seen[p.Member] {
			continue
		}
		seen[p.Member] = true
		for k, s := range scalars {
			out[k] = append(out[k], &kybershare.PriShare{I: p.Member, V: s})
		}
	}
	return out, nil
}

// share interpolates on one curve, takes the blinder off, and checks what comes out.
func (b *Backup) share(k int, points []*kybershare.PriShare, blinder Blinder) (share.Share, error) {
	l, public := &b.statement.lines[k], b.Publics.All()[k]
	sum, err := kybershare.RecoverSecret(l.group, points, b.Party.Threshold, b.Party.Size())
	if err != nil {
		return share.Share{}, fmt.Errorf("interpolate on %s: %w", l.curve, err)
	}
	defer share.WipeScalar(sum)
	mask, err := blinder.scalar(b.statement.id, l.curve)
	if err != nil {
		return share.Share{}, err
	}
	defer share.WipeScalar(mask)
	raw := encodeScalar(sum.Sub(sum, mask))
	defer clear(raw)
	out := share.Share{Public: public, Index: b.Index}
	if out.Secret, err = share.NewSecret(raw); err != nil {
		return share.Share{}, err
	}
	return out, out.Check()
}
