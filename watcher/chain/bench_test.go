package chain_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/store"
)

// BenchmarkWakeUp is the time from asking anvil for a block to the handler, with the block on disk.
func BenchmarkWakeUp(b *testing.B) {
	n := chaintest.Deploy(b, chaintest.Start(b))
	woken := make(chan uint64, 1024)
	f, err := chain.NewFollower(chain.FollowerConfig{
		Source: dial(b, n.Anvil.WS()), Decoder: chain.NewDecoder(n.Contracts), Start: n.Start, Poll: time.Second, Logger: quiet(),
	}, openStore(b, ""), chain.HandlerFunc(func(_ context.Context, tip store.Block) { woken <- tip.Number }))
	require.NoError(b, err)
	life, stop := context.WithCancel(ctx)
	done := make(chan error)
	go func() { done <- f.Run(life) }()
	head, err := n.Anvil.Eth().BlockNumber(ctx)
	require.NoError(b, err)
	for <-woken < head {
	}
	for b.Loop() {
		n.Anvil.Mine(1)
		head++
		for <-woken < head {
		}
	}
	stop()
	<-done
	began := time.Now()
	for range 50 {
		n.Anvil.Mine(1)
	}
	b.ReportMetric(float64(time.Since(began).Microseconds())/50000, "ms/mine")
}
