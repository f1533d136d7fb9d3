package e2e

import (
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/watcher/chain"
)

// troubled builds the program that ends itself at the point that is named in its environment, and whose clock is off by what
// is: see package trouble.
func troubled(t *testing.T) string {
	t.Helper()
	path := filepath.Join(folder, "conclave-troubled")
	if _, err := os.Stat(path); err == nil {
		return path
	}
	out, err := exec.Command("go", "build", "-tags", "trouble", "-o", path, "../cmd/conclave").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return path
}

// endsAt starts a node that ends as if killed at a point, and waits until it has.
func (n *testnet) endsAt(m *member, point string) {
	n.t.Helper()
	m.wrap = []string{"env", "CONCLAVE_CRASH_AT=" + point}
	m.run()
	m.wrap = nil
	until(n.t, m.name+" ends "+point, func() (bool, string) { return !m.p.alive(), tail(m.log(), 2) })
}

// TestNodeEndsAtEachStepOfAReshare kills a node at each step of its way into the next epoch. Where the ceremonies have begun
// the attempt is lost, and the old epoch serves on; everywhere else the node goes on where it was. In the end the network is
// in a later epoch with the same keys.
func TestNodeEndsAtEachStepOfAReshare(t *testing.T) {
	n := living(t)
	roots := n.roots()
	victim := n.nodes[1]
	victim.kill()
	n.params.Staking.EpochLength, n.params.Staking.Timeout = 4, 8
	n.params.Staking.Treasury, n.params.Staking.Guardian = n.net.Contracts.Timelock, n.deployer.Address
	n.govern(staking.NewStaking().PackSetConfig(n.params.Staking))
	victim.program = troubled(t)
	for _, point := range []string{
		"before attesting", "after beginning", "agreeing on auxiliary data and dealers", "exchanging keys", "committing to deals", "dealing",
		"before staging", "after staging", "ready", "before promoting", "after promoting", "before erasing",
	} {
		before, _ := n.epoch()
		n.endsAt(victim, point)
		t.Logf("ended %s, in epoch %d", point, before)
	}
	victim.run()
	before, _ := n.epoch()
	n.serve(before, n.nodes...)
	n.answered(n.ask(n.owner, "after all"))
	require.Equal(t, roots, n.roots())

	t.Run("lost-assets", func(t *testing.T) {
		n.bind(t)
		victim.stop()
		require.NoError(t, os.Remove(filepath.Join(victim.data(), "node.db")))
		victim.run()
		before, _ := n.epoch()
		n.serve(before, n.nodes...) // it has a share again, which others dealt
		n.answered(n.ask(n.owner, "b"))
		require.Equal(t, roots, n.roots())
	})
	t.Run("absent-node-at-start, failed-reshare-keeps-old, cancel-reshare", func(t *testing.T) {
		n.bind(t)
		victim.stop()
		n.inState(chain.StateNextValidatorSetLocked)
		before, _ := n.epoch()
		n.fulfilled(n.ask(n.owner, "c"))
		n.inState(chain.StateUnlocked) // given up; the next attempt follows
		n.inState(chain.StateNextValidatorSetLocked)
		n.govern(staking.NewStaking().PackPause())
		n.fulfilled(n.ask(n.owner, "d"))
		now, _ := n.epoch()
		require.Equal(t, before, now)
		n.govern(staking.NewStaking().PackUnpause())
		victim.run()
		n.serve(before, n.nodes...)
		require.Equal(t, roots, n.roots())
	})
}

// TestEpochsGoOnWithClocksApartAndAfterASplit runs a node whose clock is five minutes ahead, and then cuts half of the nodes
// off in the middle of everything.
func TestEpochsGoOnWithClocksApartAndAfterASplit(t *testing.T) {
	n := living(t)
	odd := n.nodes[2]
	odd.stop()
	odd.program = troubled(t)
	odd.wrap = []string{"env", "CONCLAVE_CLOCK_OFFSET=5m"}
	odd.run()
	load := n.crowd(t)
	before, _ := n.epoch()
	n.serve(before+1, n.nodes...) // two epochs later
	load.end()

	t.Run("partition and heal", func(t *testing.T) {
		n.bind(t)
		half := n.nodes[:2]
		for _, m := range half {
			m.freeze()
		}
		r := n.ask(n.owner, "split")
		n.untilTime(2 * epochLength) // an epoch's end falls into it
		require.Equal(t, chain.RequestOpen, n.statusOf(r.id), "two of four answered")
		for _, m := range half {
			m.thaw()
		}
		n.fulfilled(r)
		before, _ := n.epoch()
		n.serve(before, n.nodes...)
	})
}

// untilTime waits until so much of the chain's time has passed.
func (n *testnet) untilTime(d time.Duration) {
	n.t.Helper()
	begin := n.chain.block(n.chain.head()).Time
	until(n.t, "time has passed", func() (bool, string) {
		return n.chain.block(n.chain.head()).Time >= begin+uint64(d/time.Second), ""
	})
}

// inState waits until the epoch machine is in a state.
func (n *testnet) inState(state chain.State) {
	n.t.Helper()
	abi := staking.NewStaking()
	until(n.t, "staking is "+state.String(), func() (bool, string) {
		at, err := bind.Call(abi.Instance(n.chain.eth, n.net.Contracts.Staking), nil, abi.PackState(), abi.UnpackState)
		require.NoError(n.t, err)
		return chain.State(at) == state, chain.State(at).String()
	})
}

// govern has the owner of Staking call it.
func (n *testnet) govern(data []byte) {
	n.t.Helper()
	owner := n.net.Contracts.Timelock
	n.chain.call(nil, "anvil_impersonateAccount", owner)
	n.chain.call(nil, "anvil_setBalance", owner, hexutil.EncodeBig(big.NewInt(params.Ether)))
	var hash common.Hash
	n.chain.call(&hash, "eth_sendTransaction", map[string]any{
		"from": owner, "to": n.net.Contracts.Staking, "gas": hexutil.Uint64(1_000_000), "data": hexutil.Bytes(data),
	})
	require.Equal(n.t, types.ReceiptStatusSuccessful, n.chain.receipt(hash).Status)
}
