package backup

import (
	"crypto/rand"
	"sync"
	"testing"

	"filippo.io/age"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/share/sharetest"
)

// world is a keyset, a party, and a backup of the shares of some of its nodes.
type world struct {
	keys     []*share.Keys
	members  []*age.X25519Identity
	party    Party
	blinders []Blinder
	backups  []*Backup
}

// theWorld has two nodes and a party of both its members: what is refused there is quickly refused. It is only read.
var theWorld = sync.OnceValue(func() *world { return newWorld(2, 2, 2, 2) })

// newWorld makes a keyset of n, a party, and backups of the shares of the first nodes.
func newWorld(n, threshold, size, backups int) *world {
	t := new(testing.T)
	w := &world{keys: sharetest.Keys(t, "backup", n)}
	w.members, w.party = members(t, threshold, size)
	for i := range backups {
		blinder, err := NewBlinder(rand.Reader)
		require.NoError(t, err)
		b, err := Create(at(i), w.keys[i], w.party, blinder, rand.Reader)
		require.NoError(t, err)
		w.blinders, w.backups = append(w.blinders, blinder), append(w.backups, b)
	}
	return w
}

func at(index int) Place {
	return Place{ChainID: 31337, Staking: [20]byte{1, 2, 3}, Epoch: 7, Index: index}
}

func members(t testing.TB, threshold, count int) (ids []*age.X25519Identity, p Party) {
	t.Helper()
	var recipients []string
	for range count {
		id, err := age.GenerateX25519Identity()
		require.NoError(t, err)
		ids, recipients = append(ids, id), append(recipients, id.Recipient().String())
	}
	p, err := NewParty(threshold, recipients)
	require.NoError(t, err)
	return ids, p
}

// pieces decrypts the pieces of the members at these places, and takes each through its encoding.
func (w *world) pieces(t testing.TB, b *Backup, places ...int) (out []*Piece) {
	t.Helper()
	for _, j := range places {
		p, err := b.Piece(w.members[j])
		require.NoError(t, err)
		p, err = UnmarshalPiece(p.Marshal())
		require.NoError(t, err)
		out = append(out, p)
	}
	return out
}
