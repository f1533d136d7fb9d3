package execute

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/timelock"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
)

// opening is a ciphertext that the nodes of a group may open.
type opening struct {
	*group
	plain  string
	shares map[*run]sealed
}

const slotOfOpening = "open/x/0"

func newOpening(t *testing.T, plain string) *opening {
	o := &opening{group: newGroup(t, slotOfOpening), plain: plain, shares: make(map[*run]sealed)}
	sets := gatetest.Keysets(t, size, 1, chaintest.RootKey())
	identity, hash := []byte("identity"), sha256.Sum256([]byte(plain))
	ciphertext, err := timelock.Encrypt(rand.Reader, sets[0].Keys.BLS.PublicKey(), identity, []byte(plain))
	require.NoError(t, err)
	for _, r := range o.runs {
		r.pass.Keys = sets[r.table.Self()]
		share, err := bls.SignShare(rand.Reader, r.pass.Keys.Keys.BLS, identity)
		require.NoError(t, err)
		o.shares[r] = sealed{identity, hash, ciphertext, share}
	}
	return o
}

func (o *opening) alone(ctx context.Context, r *run) part {
	out, err := r.openAlone(ctx, slotOfOpening, o.shares[r])
	return part{out != "", out, err}
}

func (o *opening) requireOpenedBy(parts map[int]part, leader int) {
	o.t.Helper()
	for rank, p := range parts {
		require.NoError(o.t, p.err, "node of rank %d", rank)
		require.Equal(o.t, rank == leader, p.lead, "node of rank %d", rank)
	}
	require.Equal(o.t, o.plain, parts[leader].out)
}

func TestOneNodeOpens(t *testing.T) {
	t.Parallel()
	o := newOpening(t, "secret")
	o.requireOpenedBy(o.all(o.alone, 0, 1, 2, 3), 0)
	// The shares were for that one: nobody else is shown them.
	for _, r := range o.runs[2:] {
		_, _, err := r.table.Ask(t.Context(), o.runs[1].table.Self(), slotOfOpening+"/0", false)
		require.NoError(t, err)
		_, v, _ := r.table.Ask(t.Context(), o.runs[1].table.Self(), slotOfOpening+"/0", false)
		require.Empty(t, v.Data)
	}
}

func TestTheNextOpensWhereTheFirstIsDead(t *testing.T) {
	t.Parallel()
	o := newOpening(t, "secret")
	o.die(0)
	o.requireOpenedBy(o.all(o.alone, 1, 2, 3), 1)
}

func TestTheNextOpensWhereTheFirstEnded(t *testing.T) {
	t.Parallel()
	o := newOpening(t, "secret")
	o.runs[0].table.Close()
	o.requireOpenedBy(o.all(o.alone, 1, 2, 3), 1)
}

func TestABadShareOpensNothing(t *testing.T) {
	t.Parallel()
	o := newOpening(t, "secret")
	bad := o.shares[o.runs[3]]
	other, err := bls.SignShare(rand.Reader, o.runs[3].pass.Keys.Keys.BLS, []byte("another identity"))
	require.NoError(t, err)
	bad.share = other
	o.shares[o.runs[3]] = bad
	together := func(ctx context.Context, r *run) part {
		out, err := r.open(ctx, slotOfOpening, o.shares[r])
		return part{false, out, err}
	}
	parts := o.all(together, 0, 1, 2, 3)
	for rank := range 3 { // three good shares are enough, whichever come first
		require.NoError(t, parts[rank].err)
		require.Equal(t, "secret", parts[rank].out)
	}
}

func TestOnlyTextsAreOpened(t *testing.T) {
	t.Parallel()
	o := newOpening(t, "\xff\xfe")
	for _, p := range o.all(o.alone, 0) {
		require.Error(t, p.err)
		require.Empty(t, p.out)
	}
}
