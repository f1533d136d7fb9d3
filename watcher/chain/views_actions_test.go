package chain_test

import (
	"context"
	"math"
	"math/big"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
)

// limited is a deployed network and what tests need to change its limits of actions.
type limited struct {
	*chaintest.Network
	contract *actionlimits.ActionLimits
	at       *bind.BoundContract
	owner    common.Address
}

func deployLimited(t *testing.T) limited {
	t.Helper()
	l := limited{Network: chaintest.Deploy(t, chaintest.Start(t)), contract: actionlimits.NewActionLimits()}
	l.at = l.contract.Instance(l.Anvil.Eth(), l.Contracts.ActionLimits)
	l.owner = must(bind.Call(l.at, &bind.CallOpts{Context: ctx}, l.contract.PackOwner(), l.contract.UnpackOwner))(t)
	return l
}

func (l limited) standing(t *testing.T) actionlimits.IActionLimitsLimits {
	t.Helper()
	return must(bind.Call(l.at, &bind.CallOpts{Context: ctx}, l.contract.PackLimits(), l.contract.UnpackLimits))(t)
}

// set changes the limits as the timelock would.
func (l limited) set(t *testing.T, to actionlimits.IActionLimitsLimits) {
	t.Helper()
	l.Anvil.Do("anvil_impersonateAccount", l.owner)
	l.Anvil.Do("anvil_setBalance", l.owner, "0xde0b6b3a7640000")
	var tx common.Hash
	l.Anvil.Call(&tx, "eth_sendTransaction", map[string]any{
		"from": l.owner, "to": l.Contracts.ActionLimits, "data": hexutil.Bytes(l.contract.PackSetLimits(to)),
	})
	chaintest.Until(t, "limits changed", func() bool {
		rc, err := l.Anvil.Eth().TransactionReceipt(ctx, tx)
		return err == nil && rc.Status == 1
	})
}

// TestTheContractRefusesWhatCheckRefuses asks the contract and Check about each limit, at the ends of every range that
// either of them has, and around.
func TestTheContractRefusesWhatCheckRefuses(t *testing.T) {
	l := deployLimited(t)
	standing := l.standing(t)
	eth := l.Anvil.Eth()
	refused := 0
	compare := func(limits actionlimits.IActionLimitsLimits, what string, value uint64) {
		_, err := eth.CallContract(ctx, ethereum.CallMsg{
			From: l.owner, To: &l.Contracts.ActionLimits, Data: l.contract.PackSetLimits(limits),
		}, nil)
		if chain.ActionLimitsOf(limits).Check() == nil {
			require.NoError(t, err, "%s %d", what, value)
			return
		}
		require.Contains(t, chain.DecodeRevert(err), "ActionLimitsOutOfRange(limit \""+what, "%s %d", what, value)
		refused++
	}
	hour := uint64(time.Hour)
	values := []uint64{0, math.MaxUint64, math.MaxInt64, math.MaxUint32}
	for _, end := range []uint64{1, 5_000, 10_000, 1_000_000, 32 << 20, 1 << 30, 16 << 30, hour} {
		values = append(values, end-1, end, end+1)
	}
	of := reflect.TypeFor[actionlimits.IActionLimitsLimits]()
	for i := range of.NumField() {
		name := of.Field(i).Name
		for _, value := range values {
			changed := standing
			field := reflect.ValueOf(&changed).Elem().Field(i)
			if field.OverflowUint(value) {
				continue
			}
			field.SetUint(value)
			compare(changed, strings.ToLower(name[:1])+name[1:], value)
		}
	}
	require.Greater(t, refused, 18, "every limit has a value that is refused")
}

// counted counts the calls that reach the chain.
type counted struct {
	chain.Caller
	calls atomic.Int64
}

func (c *counted) Call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	c.calls.Add(1)
	return c.Caller.Call(ctx, to, data, block)
}

func TestLimitsAreReadOncePerBlock(t *testing.T) {
	l := deployLimited(t)
	client := dial(t, l.Anvil.WS())
	caller := &counted{Caller: client}
	memory := chain.NewActionLimits(chain.NewViews(caller, l.Contracts))
	before := must(client.Head(ctx))(t).Ref()
	for range 3 {
		require.Equal(t, actions.DefaultLimits(), must(memory.At(ctx, before))(t))
	}
	require.Equal(t, int64(1), caller.calls.Load())

	changed := l.standing(t)
	changed.Fetches, changed.Wall = 7, uint64(time.Second)
	l.set(t, changed)
	after := must(client.Head(ctx))(t).Ref()
	want := actions.DefaultLimits()
	want.Fetches, want.Wall = 7, time.Second
	require.Equal(t, want, must(memory.At(ctx, after))(t))
	require.Equal(t, actions.DefaultLimits(), must(memory.At(ctx, before))(t), "what is pinned does not move")

	// The block with the change leaves the chain, and its limits with it.
	l.Anvil.Do("anvil_reorg", 1, [][]any{})
	instead := must(client.Head(ctx))(t).Ref()
	require.NotEqual(t, after.Hash, instead.Hash)
	require.Equal(t, actions.DefaultLimits(), must(memory.At(ctx, instead))(t))
	_, err := memory.At(ctx, after)
	require.ErrorIs(t, err, chain.ErrUnknownBlock)
}

// Limits that the contract would refuse can only come from changed code. No action may run on them.
func TestUnsoundLimitsAreNoLimits(t *testing.T) {
	l := deployLimited(t)
	client := dial(t, l.Anvil.WS())
	views := chain.NewViews(client, l.Contracts)
	memory := chain.NewActionLimits(views)
	require.Equal(t, actions.DefaultLimits(), must(memory.At(ctx, must(client.Head(ctx))(t).Ref()))(t))

	// The first word of the contract's namespace, without the limit of memory: see contracts/test/ActionLimits.t.sol.
	id := new(big.Int).Sub(crypto.Keccak256Hash([]byte("conclave.storage.ActionLimits")).Big(), common.Big1)
	slot := crypto.Keccak256Hash(common.BigToHash(id).Bytes())
	slot[31] = 0
	word := must(l.Anvil.Eth().StorageAt(ctx, l.Contracts.ActionLimits, slot, nil))(t)
	clear(word[8:16])
	l.Anvil.Do("anvil_setStorageAt", l.Contracts.ActionLimits, slot, hexutil.Bytes(word))
	l.Anvil.Mine(1)
	require.Zero(t, l.standing(t).MemoryBytes)
	for range 2 {
		limits, err := memory.At(ctx, must(client.Head(ctx))(t).Ref())
		require.ErrorIs(t, err, chain.ErrActionLimits)
		require.ErrorContains(t, err, "memory must be from")
		require.Equal(t, actions.Limits{}, limits, "nothing is allowed")
	}

	none := l.Contracts
	none.ActionLimits = common.Address{}
	_, err := chain.NewViews(client, none).Latest().ActionLimits(ctx)
	require.ErrorIs(t, err, chain.ErrNoCode)
}
