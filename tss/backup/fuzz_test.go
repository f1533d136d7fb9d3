package backup

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share/sharetest"
)

// smallest is a backup that is quickly made, since the fuzzer's workers each make their own.
func smallest(f *testing.F) (*Backup, *Piece, Blinder) {
	ids, party := members(f, 2, 2)
	blinder, err := NewBlinder(rand.Reader)
	require.NoError(f, err)
	b, err := Create(at(0), sharetest.Keys(f, "fuzz", 2)[0], party, blinder, rand.Reader)
	require.NoError(f, err)
	p, err := b.Piece(ids[0])
	require.NoError(f, err)
	return b, p, blinder
}

// FuzzBackup reads bytes from anywhere. What decodes encodes to the same bytes; the proof is left out, since it takes
// too long to find anything.
func FuzzBackup(f *testing.F) {
	b, _, _ := smallest(f)
	good := b.Marshal()
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add(good[:len(backupMagic)+placeLen])
	f.Add([]byte(backupMagic))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := decode(data)
		if err != nil {
			return
		}
		if !bytes.Equal(b.Marshal(), data) {
			t.Fatal("accepted a backup that encodes otherwise")
		}
	})
}

// FuzzChangedBackup changes a good backup at one place, so that what lies behind the lengths and points is reached.
func FuzzChangedBackup(f *testing.F) {
	b, _, _ := smallest(f)
	good := b.Marshal()
	f.Add(uint32(0), []byte{1})
	f.Add(uint32(len(backupMagic)+8), []byte("another staking contract"))
	f.Add(uint32(len(good)-40), bytes.Repeat([]byte{0xff}, 40))
	f.Fuzz(func(t *testing.T, at uint32, with []byte) {
		data := bytes.Clone(good)
		copy(data[int(at)%len(data):], with)
		b, err := decode(data)
		if err != nil || bytes.Equal(data, good) {
			return
		}
		if !bytes.Equal(b.Marshal(), data) {
			t.Fatal("accepted a backup that encodes otherwise")
		}
		if b.statement.verify(b.proof) == nil {
			t.Fatal("accepted a changed backup")
		}
	})
}

// FuzzPiece reads pieces from anywhere.
func FuzzPiece(f *testing.F) {
	b, p, blinder := smallest(f)
	f.Add(p.Marshal())
	f.Add([]byte(pieceMagic))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := UnmarshalPiece(data)
		if err != nil {
			return
		}
		if !bytes.Equal(p.Marshal(), data) {
			t.Fatal("accepted a piece that encodes otherwise")
		}
		if _, err := b.Recover([]*Piece{p, p}, blinder); err == nil {
			t.Fatal("one piece gave a share")
		}
	})
}

// FuzzParty reads recipients from anywhere.
func FuzzParty(f *testing.F) {
	_, party := members(f, 2, 2)
	f.Add(party.Recipients()[0])
	f.Add("age1")
	f.Fuzz(func(t *testing.T, recipient string) {
		key, err := parseRecipient(recipient)
		if err == nil && formatRecipient(key) != recipient {
			t.Fatal("accepted a recipient that is written otherwise")
		}
	})
}

// FuzzBlinder reads blinders from anywhere.
func FuzzBlinder(f *testing.F) {
	blinder, err := NewBlinder(rand.Reader)
	require.NoError(f, err)
	f.Add(blinder.Text())
	f.Fuzz(func(t *testing.T, text string) {
		b, err := ParseBlinder(text)
		if err == nil && b.Text() != text {
			t.Fatal("accepted a blinder that is written otherwise")
		}
	})
}
