package backup

import (
	"bytes"
	"crypto/ecdh"
	"crypto/rand"
	"testing"

	"filippo.io/age"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/drand/kyber"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share"
)

func formatRecipientBytes(t testing.TB, b []byte) string {
	t.Helper()
	s, err := bech32.EncodeFromBase256("age", b)
	require.NoError(t, err)
	return s
}

// changed reads a backup that was changed after it was decoded.
func changed(t testing.TB, b *Backup, change func(b *Backup)) error {
	t.Helper()
	c, err := decode(b.Marshal())
	require.NoError(t, err)
	change(c)
	_, err = Read(c.Marshal())
	return err
}

func TestReplayToAnotherPlaceIsRefused(t *testing.T) {
	b := theWorld().backups[1]
	for name, change := range map[string]func(*Backup){
		"chain":   func(b *Backup) { b.ChainID++ },
		"staking": func(b *Backup) { b.Staking[0]++ },
		"epoch":   func(b *Backup) { b.Epoch++ },
		"node":    func(b *Backup) { b.Index-- },
	} {
		require.ErrorIs(t, changed(t, b, change), ErrProof, name)
	}
	require.ErrorIs(t, changed(t, b, func(b *Backup) { b.Index = 2 }), ErrMalformed, "no such position")
}

func TestAnotherSharingIsRefused(t *testing.T) {
	w := theWorld()
	other := w.keys[0].Publics()
	b := w.backups[0]
	// The same public key, and another polynomial.
	two := other.Ed25519
	two.Commits = [][]byte{two.Commits[0], two.Commits[0]}
	other.Ed25519 = two
	require.ErrorIs(t, changed(t, b, func(b *Backup) { b.Publics = other }), ErrProof)
}

func TestPieceOfAnotherShareIsRefused(t *testing.T) {
	w := theWorld()
	// A node proves the share of another with the place of its own: the verification key does not fit.
	keys := *w.keys[0]
	keys.Secp256k1.Index, keys.Ed25519.Index, keys.BLS.Index = 1, 1, 1
	_, err := Create(at(1), &keys, w.party, w.blinders[0], rand.Reader)
	require.ErrorIs(t, err, share.ErrShare)
	_, err = Create(at(1), w.keys[0], w.party, w.blinders[0], rand.Reader)
	require.ErrorIs(t, err, ErrMalformed)

	// It leaves its own checks out.
	b := forge(t, w, 0, func(s *statement, pieces []row[kyber.Scalar]) {
		one := s.lines[0].group.Scalar().One()
		pieces[1][0] = pieces[1][0].Add(pieces[1][0], one)
	})
	_, err = Read(b.Marshal())
	require.ErrorIs(t, err, ErrProof)
}

// forge makes a backup whose pieces were changed before they were encrypted.
func forge(t testing.TB, w *world, i int, change func(*statement, []row[kyber.Scalar])) *Backup {
	t.Helper()
	b := &Backup{Place: at(i), Party: w.party, Publics: w.keys[i].Publics()}
	b.statement.party = w.party
	var err error
	b.statement.id, err = statementID(b.Place, b.Party, b.Publics)
	require.NoError(t, err)
	pieces := make([]row[kyber.Scalar], w.party.Size())
	for k, sh := range w.keys[i].All() {
		of, err := b.statement.add(k, sh, w.blinders[i], rand.Reader)
		require.NoError(t, err)
		for j := range pieces {
			pieces[j][k] = of[j]
		}
	}
	change(&b.statement, pieces)
	b.proof, err = b.statement.prove(pieces, rand.Reader)
	require.NoError(t, err)
	return b
}

func TestOneWrongRepetitionIsRefused(t *testing.T) {
	b := theWorld().backups[0]
	open, hidden := -1, -1
	for i := range repetitions {
		if b.proof.hides(i) {
			hidden = i
		} else {
			open = i
		}
	}
	for name, change := range map[string]func(*Backup){
		"seed":      func(b *Backup) { b.proof.runs[open].seed[5] ^= 1 },
		"ephemeral": func(b *Backup) { b.proof.runs[hidden].ephemeral[5] ^= 1 },
		"masked":    func(b *Backup) { b.proof.runs[hidden].masked[1][1][3] ^= 1 },
		"swapped": func(b *Backup) {
			m := b.proof.runs[hidden].masked
			m[0], m[1] = m[1], m[0]
		},
		"members swapped": func(b *Backup) {
			b.Party.members[0], b.Party.members[1] = b.Party.members[1], b.Party.members[0]
		},
		"blinder": func(b *Backup) {
			l := &b.statement.lines[0]
			l.blinder = l.group.Point().Add(l.blinder, l.group.Point().Base())
		},
		"commitment": func(b *Backup) {
			c := b.statement.lines[2].commits
			c[1] = b.statement.lines[2].group.Point().Add(c[1], b.statement.lines[2].group.Point().Base())
		},
	} {
		require.ErrorIs(t, changed(t, b, change), ErrProof, name)
	}
	// A bit of the challenge changes what its repetition has to be, and so the length.
	require.ErrorIs(t, changed(t, b, func(b *Backup) { b.proof.challenge[31] ^= 1 }), ErrProof, "unused end of the challenge")
	data := bytes.Clone(b.Marshal())
	at := bytes.Index(data, b.proof.challenge[:])
	data[at] ^= 1
	_, err := Read(data)
	require.ErrorIs(t, err, ErrMalformed)
}

// A prover who knows the challenge before can encrypt nothing at all and pass; one who does not fails in about half of
// what it falsified. This one encrypts to a key of its own instead of the member's in all repetitions.
func TestWrongRecipientIsRefused(t *testing.T) {
	w := theWorld()
	own, err := ecdh.X25519().GenerateKey(rand.Reader)
	require.NoError(t, err)
	b := forge(t, w, 0, func(s *statement, _ []row[kyber.Scalar]) {
		s.party.members = append([]*ecdh.PublicKey{own.PublicKey()}, s.party.members[1:]...)
	})
	_, err = Read(b.Marshal()) // with the party as it should be: statement.party is not encoded
	require.ErrorIs(t, err, ErrProof)

	stranger, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	_, err = w.backups[0].Piece(stranger)
	require.ErrorIs(t, err, ErrNotMember)
}

// Whoever knows the challenge before can make all repetitions without knowing a piece: nothing is learnt from them. It
// does not pass, because the challenge is the hash of what was made for it, and that one asks for others.
func TestProverMustGuessTheWholeChallenge(t *testing.T) {
	w := theWorld()
	b, err := decode(w.backups[0].Marshal())
	require.NoError(t, err)
	s, p := &b.statement, b.proof
	for range 2 {
		for i := range p.runs {
			if !p.hides(i) {
				continue
			}
			_, err := rand.Read(p.runs[i].ephemeral[:])
			require.NoError(t, err)
			for _, m := range p.runs[i].masked {
				for k, l := range s.lines {
					copy(m[k][:], encodeScalar(l.curve.ReduceScalar(w.keys[0].All()[k].Secret.Bytes())))
				}
			}
		}
		next, err := s.rehash(p)
		require.NoError(t, err, "each repetition for itself is in order")
		require.ErrorIs(t, s.verify(p), ErrProof)
		require.NotEqual(t, p.challenge, next)
	}
	_, err = s.unmask(p, 0, mustKey(t, w.members[0]))
	require.ErrorIs(t, err, ErrProof, "and it would be worth nothing to the member")
}

func mustKey(t testing.TB, id *age.X25519Identity) *ecdh.PrivateKey {
	t.Helper()
	k, err := privateKey(id)
	require.NoError(t, err)
	return k
}

func TestTooFewPieces(t *testing.T) {
	w := theWorld()
	b := w.backups[0]
	_, err := b.Recover(w.pieces(t, b, 1), w.blinders[0])
	require.ErrorIs(t, err, ErrTooFew)
	_, err = b.Recover(w.pieces(t, b, 1, 1, 1), w.blinders[0])
	require.ErrorIs(t, err, ErrTooFew, "a member counts once")
	_, err = b.Recover(nil, w.blinders[0])
	require.ErrorIs(t, err, ErrTooFew)
}

func TestWrongBlinder(t *testing.T) {
	w := theWorld()
	b := w.backups[0]
	_, err := b.Recover(w.pieces(t, b, 0, 1), w.blinders[1])
	require.ErrorIs(t, err, ErrBlinder)
	_, err = b.Recover(w.pieces(t, b, 0, 1), Blinder{})
	require.ErrorIs(t, err, ErrBlinder)
	require.NoError(t, b.CheckBlinder(w.blinders[0]))
	require.ErrorIs(t, b.CheckBlinder(w.blinders[1]), ErrBlinder)
}

func TestWrongPiecesAreNamed(t *testing.T) {
	w := theWorld()
	b := w.backups[0]
	good := w.pieces(t, b, 0, 1)
	foreign := w.pieces(t, w.backups[1], 1)[0]
	_, err := b.Recover([]*Piece{good[0], foreign}, w.blinders[0])
	require.ErrorIs(t, err, ErrPiece)
	foreign.Backup = b.ID() // a member that lies about it
	_, err = b.Recover([]*Piece{good[0], foreign}, w.blinders[0])
	require.ErrorIs(t, err, ErrPiece)
	require.ErrorContains(t, err, "member 2")
	good[1].Member = 0
	_, err = b.Recover(good, w.blinders[0])
	require.ErrorIs(t, err, ErrPiece)
	good[1].Member = 200
	_, err = b.Recover(good, w.blinders[0])
	require.ErrorIs(t, err, ErrPiece)
}
