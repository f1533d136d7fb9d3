package node

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// answers is a chain on which every contract says the same.
type answers struct {
	out []byte
	err error
}

func (a answers) Call(context.Context, common.Address, []byte, common.Hash) ([]byte, error) {
	return a.out, a.err
}

func TestReadyzSaysThatNoActionIsRun(t *testing.T) {
	abi := actionlimits.NewActionLimits().GetABI()
	trouble := func(a answers) []string {
		views := chain.NewViews(a, chain.Contracts{ActionLimits: common.Address{1}})
		return noActions(t.Context(), chain.NewActionLimits(views), store.BlockRef{Number: 1, Hash: common.Hash{1}})
	}
	encoded := func(change func(*actionlimits.IActionLimitsLimits)) []byte {
		limits := deploy.DefaultParams().ActionLimits
		change(&limits)
		out, err := abi.Methods["limits"].Outputs.Pack(limits)
		require.NoError(t, err)
		return out
	}
	require.Empty(t, trouble(answers{out: encoded(func(*actionlimits.IActionLimitsLimits) {})}))
	require.Empty(t, trouble(answers{err: chain.ErrUnknownBlock}), "a reorganisation is no trouble of the limits")

	unsound := trouble(answers{out: encoded(func(l *actionlimits.IActionLimitsLimits) { l.Wall = 0 })})
	require.Len(t, unsound, 1)
	require.Contains(t, unsound[0], "no action is run: the limits of actions on chain cannot be kept: limits: wall")
	for name, a := range map[string]answers{
		"no contract": {}, "cut short": {out: encoded(func(*actionlimits.IActionLimitsLimits) {})[:17*32]}, "closed": {err: chain.ErrClosed},
	} {
		require.Len(t, trouble(a), 1, name)
	}
}
