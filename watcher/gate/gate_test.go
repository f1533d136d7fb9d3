package gate_test

import (
	"context"
	"encoding/json"
	"net/netip"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

const chainID = 31337

var (
	ctx   = context.Background()
	alice = chaintest.Key("alice")
	tip   = store.Block{Number: 9, Hash: common.Hash{9}}
)

// newGate is that of node 0 of four, in an epoch.
func newGate(t *testing.T, epoch uint64) (*gate.Gate, []*keyset.Keyset) {
	t.Helper()
	sets := gatetest.Keysets(t, 4, epoch, chaintest.RootKey())
	return gatetest.Gates(sets, chainID, watcher.NewTips(tip))[0], sets
}

func TestEpochs(t *testing.T) {
	for _, c := range []struct {
		here uint64
		good []uint64
		bad  []uint64
	}{
		{5, []uint64{0, 4, 5}, []uint64{1, 3, 7, 1 << 63, 1<<64 - 1}},
		{1, []uint64{0, 1}, []uint64{3, 1<<64 - 1}},
		{1<<64 - 1, []uint64{0, 1<<64 - 2, 1<<64 - 1}, []uint64{1, 1<<64 - 3}},
	} {
		g, sets := newGate(t, c.here)
		for _, epoch := range c.good {
			pass, err := g.Enter(ctx, epoch)
			require.NoError(t, err, "%d at %d", epoch, c.here)
			require.Equal(t, sets[0], pass.Keys, "the newest counts for who is one behind")
			require.Equal(t, tip.Ref(), pass.At)
		}
		for _, epoch := range c.bad {
			_, err := g.Enter(ctx, epoch)
			require.ErrorIs(t, err, gate.ErrEpoch, "%d at %d", epoch, c.here)
		}
	}
}

// All nodes answer a request by the shares of one epoch: shares of two do not go together.
func TestRequestsKeepTheirEpochAcrossAChange(t *testing.T) {
	g, sets := newGate(t, 5)
	next := *sets[0]
	next.Epoch = 6
	early := make(chan gate.Pass, 1)
	go func() {
		pass, err := g.Enter(ctx, 6) // the client has seen it begin; this node has not
		if err == nil {
			early <- pass
		}
		close(early)
	}()
	g.Keysets.Add(&next)
	require.Equal(t, uint64(6), (<-early).Keys.Epoch)
	for epoch, want := range map[uint64]uint64{0: 6, 5: 5, 6: 6} {
		pass, err := g.Enter(ctx, epoch)
		require.NoError(t, err)
		require.Equal(t, want, pass.Keys.Epoch)
	}
	pass, err := g.In(5)
	require.NoError(t, err)
	require.Equal(t, sets[0], pass.Keys)

	g.Keysets.Drop(5)
	_, err = g.In(5)
	require.ErrorIs(t, err, keyset.ErrNone)
	pass, err = g.Enter(ctx, 5)
	require.NoError(t, err)
	require.Equal(t, uint64(6), pass.Keys.Epoch, "who is one behind gets the newest once the older is gone")

	gone, cancel := context.WithCancel(ctx)
	cancel()
	_, err = g.Enter(gone, 7)
	require.ErrorIs(t, err, gate.ErrEpoch)
	g.Keysets.Drop(6)
	_, err = g.Enter(ctx, 6)
	require.ErrorIs(t, err, gate.ErrNotReady)
}

func TestNodesThatAreNotReadyLetNobodyIn(t *testing.T) {
	g, _ := newGate(t, 5)
	g.Tips.Set(store.Block{Number: 1}, 0)
	_, err := g.Enter(ctx, 5)
	require.ErrorIs(t, err, gate.ErrNotReady, "no block to decide at: the newest is nobody's choice")
	g.Tips.Set(tip, 0)
	gatetest.Hold(g.Keysets)
	_, err = g.Enter(ctx, 5)
	require.ErrorIs(t, err, gate.ErrNotReady)
}

var signing = auth.Requirement{
	Accept: auth.Session, Ability: recap.SignPKP, Resource: recap.Resource{Prefix: recap.PKP, ID: "00"},
}

// What was made for one node is of no use at another, and not after the node has moved.
func TestProofsAreForOneNode(t *testing.T) {
	g, sets := newGate(t, 5)
	verify := func(url string) error {
		pass, err := g.Enter(ctx, 0)
		require.NoError(t, err)
		_, err = pass.Verify(ctx, gatetest.WalletSession(t, alice, url), signing)
		return err
	}
	for _, url := range []string{gatetest.URL(0), "http://127.0.0.1:8470", "http://localhost:8470", "https://203.0.113.7:7470"} {
		require.NoError(t, verify(url), url)
	}
	for _, url := range []string{gatetest.URL(1), "http://127.0.0.1:8471", "http://203.0.113.8:7470", "http://203.0.113.7", "http://203.0.113.7:7470/path"} {
		require.Error(t, verify(url), url)
	}
	moved := *sets[0]
	moved.Epoch, moved.Nodes = 6, slices.Clone(moved.Nodes)
	moved.Nodes[0].IPv4 = netip.MustParseAddr("203.0.113.99")
	gatetest.Hold(g.Keysets, &moved)
	require.Error(t, verify(gatetest.URL(0)))
	require.NoError(t, verify("http://203.0.113.99:7470"))
}

// wallets is a chain on which every contract says yes; it keeps which chain was asked.
type wallets struct{ asked []uint64 }

func (w *wallets) CallContract(_ context.Context, chain uint64, _ common.Address, _ []byte) ([]byte, error) {
	w.asked = append(w.asked, chain)
	return common.RightPadBytes([]byte{0x16, 0x26, 0xba, 0x7e}, 32), nil
}

func TestAuthMethods(t *testing.T) {
	g, _ := newGate(t, 5)
	contracts := new(wallets)
	g.Contracts = contracts
	verify := func(m gate.AuthMethod) (common.Address, error) {
		pass, err := g.Enter(ctx, 0)
		require.NoError(t, err)
		return pass.VerifyMethod(ctx, m)
	}
	me := gatetest.Address(alice)
	got, err := verify(gate.AuthMethod{Type: 1, AccessToken: gatetest.Token(t, alice)})
	require.NoError(t, err)
	require.Equal(t, me, got)
	got, err = verify(gate.AuthMethod{Type: 1, AccessToken: `{"ethereum":` + gatetest.Token(t, alice) + `}`})
	require.NoError(t, err)
	require.Equal(t, me, got)

	// A contract wallet is asked for on the network's chain, whatever its message says.
	sig := gatetest.WalletSig(t, alice, gatetest.SignIn(common.Address{7}, func(s *session.SignIn) { s.ChainID = 1 }))
	sig.DerivedVia, sig.Address = session.ViaContract, common.Address{7}.Hex()
	got, err = verify(gate.AuthMethod{Type: 1, AccessToken: gatetest.JSON(t, sig)})
	require.NoError(t, err)
	require.Equal(t, common.Address{7}, got)
	require.Equal(t, []uint64{chainID}, contracts.asked)

	for _, kind := range []uint64{0, 2, 3, 5, 6, 1 << 32, 1<<32 + 1, 1<<64 - 1} {
		_, err = verify(gate.AuthMethod{Type: kind, AccessToken: gatetest.Token(t, alice)})
		require.ErrorIs(t, err, gate.ErrMethod, "type %d", kind)
	}
	pass, err := g.Enter(ctx, 0)
	require.NoError(t, err)
	_, err = pass.Verify(ctx, json.RawMessage(gatetest.Token(t, alice)), signing)
	require.Equal(t, auth.WrongKindOfAuthSig, auth.CodeOf(err), "an access token is no session")
	require.Equal(t, gatetest.Now, pass.Now())
}
