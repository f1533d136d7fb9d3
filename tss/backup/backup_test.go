package backup

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"testing"

	kybershare "github.com/drand/kyber/share"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share"
)

// The drill without processes: four nodes lose everything, three shares are recovered, each by other members, and are
// the root keys again.
func TestAnyThresholdOfMembersGivesExactlyTheShares(t *testing.T) {
	w := newWorld(4, 2, 3, 3)
	recovered := make([]*share.Keys, 3)
	for i, members := range [][]int{{0, 1}, {2, 0}, {1, 2, 1, 0}} {
		b, err := Read(w.backups[i].Marshal())
		require.NoError(t, err)
		require.Equal(t, at(i), b.Place)
		require.Equal(t, w.party.Hash(), b.Party.Hash())
		require.Equal(t, w.keys[3].Publics().Hash(), b.Publics.Hash())
		recovered[i], err = b.Recover(w.pieces(t, b, members...), w.blinders[i])
		require.NoError(t, err)
		for c, s := range recovered[i].All() {
			require.NoError(t, s.Check())
			want := w.keys[i].All()[c]
			require.Equal(t, want.Secret.Bytes(), s.Secret.Bytes())
			require.Equal(t, want.Public, s.Public)
			require.Equal(t, want.Index, s.Index)
		}
	}
	for k, c := range share.Curves() {
		var points []*kybershare.PriShare
		for _, keys := range recovered {
			s := keys.All()[k]
			v, err := c.DecodeScalar(s.Secret.Bytes())
			require.NoError(t, err)
			points = append(points, &kybershare.PriShare{I: s.Index, V: v})
		}
		root, err := kybershare.RecoverSecret(c.Group(), points, 3, 4)
		require.NoError(t, err)
		require.Equal(t, w.keys[0].All()[k].PublicKey(), encodePoint(c.Group().Point().Mul(root, nil)))
	}
}

func TestEncodingIsOne(t *testing.T) {
	b := theWorld().backups[0]
	data := b.Marshal()
	require.Less(t, len(data), MaxLen)
	again, err := Read(data)
	require.NoError(t, err)
	require.Equal(t, data, again.Marshal())
	require.Equal(t, b.ID(), again.ID())
	for name, bad := range map[string][]byte{
		"empty": nil, "cut": data[:len(data)-1], "longer": append(bytes.Clone(data), 0), "tag": append([]byte("x"), data...),
		"too long": make([]byte, MaxLen+1),
	} {
		_, err := Read(bad)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
}

func TestBackupsOfTheSameShareDiffer(t *testing.T) {
	w := theWorld()
	b, err := Create(at(0), w.keys[0], w.party, w.blinders[0], rand.Reader)
	require.NoError(t, err)
	require.NotEqual(t, w.backups[0].ID(), b.ID())
	_, err = b.Recover(append(w.pieces(t, b, 0), w.pieces(t, w.backups[0], 1)...), w.blinders[0])
	require.ErrorIs(t, err, ErrPiece, "their pieces do not go together")
}

func TestBlinder(t *testing.T) {
	b, err := NewBlinder(rand.Reader)
	require.NoError(t, err)
	again, err := ParseBlinder(b.Text())
	require.NoError(t, err)
	require.Equal(t, b.secret.Bytes(), again.secret.Bytes())
	require.NotContains(t, fmt.Sprintf("%v %+v %#v %s", b, b, b, b), b.Text())
	for _, bad := range []string{"", "x", b.Text()[1:], b.Text() + "Q", "CONCLAVE-BLINDER-1QQQQQQQQ", string(bytes.ToLower([]byte(b.Text())))} {
		_, err := ParseBlinder(bad)
		require.ErrorIs(t, err, ErrBlinder, bad)
	}
	one, err := b.scalar([32]byte{1}, share.Secp256k1)
	require.NoError(t, err)
	other, err := b.scalar([32]byte{2}, share.Secp256k1)
	require.NoError(t, err)
	require.False(t, one.Equal(other), "each backup has a blinder of its own")
}

func TestParty(t *testing.T) {
	_, p := members(t, 2, 3)
	r := p.Recipients()
	same, err := NewParty(2, r)
	require.NoError(t, err)
	require.Equal(t, p.Hash(), same.Hash())
	other, err := NewParty(3, r)
	require.NoError(t, err)
	require.NotEqual(t, p.Hash(), other.Hash())
	swapped, err := NewParty(2, []string{r[1], r[0], r[2]})
	require.NoError(t, err)
	require.NotEqual(t, p.Hash(), swapped.Hash())

	many, _ := members(t, 2, MaxMembers)
	var tooMany []string
	for _, id := range many {
		tooMany = append(tooMany, id.Recipient().String())
	}
	lowOrder := formatRecipientBytes(t, make([]byte, 32))
	notCanonical := formatRecipientBytes(t, append([]byte{0xee}, append(bytes.Repeat([]byte{0xff}, 30), 0x7f)...))
	for name, bad := range map[string]struct {
		threshold  int
		recipients []string
	}{
		"threshold of one":   {1, r},
		"threshold too high": {4, r},
		"nobody":             {2, nil},
		"twice":              {2, []string{r[0], r[1], r[0]}},
		"too many":           {2, append(tooMany, r[0])},
		"not a recipient":    {2, []string{r[0], r[1], "age1"}},
		"upper case":         {2, []string{r[0], string(bytes.ToUpper([]byte(r[1])))}},
		"an identity":        {2, []string{r[0], many[0].String()}},
		"low order":          {2, []string{r[0], lowOrder}},
		"not canonical":      {2, []string{r[0], notCanonical}},
	} {
		_, err := NewParty(bad.threshold, bad.recipients)
		require.ErrorIs(t, err, ErrParty, name)
	}
}
