package devchain

import (
	"context"
	"errors"
	"net"
	"net/http"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/stretchr/testify/require"
)

func TestPortTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, port, err := net.SplitHostPort(taken.Addr().String())
	require.NoError(t, err)
	_, err = Start(Config{Port: taken.Addr().(*net.TCPAddr).Port})
	require.ErrorIs(t, err, syscall.EADDRINUSE)
	require.ErrorContains(t, err, "port "+port+" on 127.0.0.1 is taken")
}

func TestStartRefusesBadConfig(t *testing.T) {
	for want, c := range map[string]Config{
		"port 65536":    {Port: 65536},
		"port -1":       {Port: -1},
		"chain id":      {ChainID: 1 << 63},
		"gas limit 999": {GasLimit: 999},
	} {
		_, err := Start(c)
		require.ErrorContains(t, err, want)
	}
}

func TestDataDirKeepsTheChain(t *testing.T) {
	dir := t.TempDir()
	config := Config{DataDir: dir, Archive: true, Manual: true, Alloc: accounts.Alloc(accounts.Development())}
	first, err := Start(config)
	require.NoError(t, err)
	_, err = first.Mine(t.Context(), 4)
	require.NoError(t, err)
	_, err = Start(config)
	require.ErrorContains(t, err, "in use by another chain")
	head := first.backend.BlockChain().CurrentBlock().Hash()
	require.NoError(t, first.Close())

	other := config
	other.ChainID = 1337
	_, err = Start(other)
	require.ErrorContains(t, err, "holds a chain with another chain id")

	second := startChain(t, config)
	require.Equal(t, head, second.backend.BlockChain().CurrentBlock().Hash())
	client := second.Client()
	defer client.Close()
	balance, err := client.BalanceAt(t.Context(), accounts.Development()[0].Address, common.Big1)
	require.NoError(t, err)
	require.Equal(t, 1, balance.Sign())
	_, err = second.Mine(t.Context(), 1)
	require.NoError(t, err)
	require.EqualValues(t, 6, height(t, client))
}

func TestClosedChainRefusesEverything(t *testing.T) {
	chain, err := Start(Config{})
	require.NoError(t, err)
	client := dial(t, chain.WS())
	require.EqualValues(t, 31337, chain.backend.BlockChain().Config().ChainID.Uint64())
	require.NoError(t, chain.Close())
	require.NoError(t, chain.Close())
	_, err = chain.Mine(t.Context(), 1)
	require.ErrorIs(t, err, ErrClosed)
	require.ErrorIs(t, chain.Reorg(t.Context(), 1, false), ErrClosed)
	require.ErrorIs(t, chain.IncreaseTime(t.Context(), 1), ErrClosed)
	require.ErrorIs(t, chain.SetAutomine(true), ErrClosed)
	_, err = client.BlockNumber(t.Context())
	require.Error(t, err)
	again, err := Start(Config{Port: chain.Port()})
	require.NoError(t, err, "the port is free again")
	require.NoError(t, again.Close())
}

func TestCloseInterruptsALongCall(t *testing.T) {
	chain, err := Start(Config{Manual: true})
	require.NoError(t, err)
	client := dial(t, chain.HTTP())
	done := make(chan error, 1)
	go func() { done <- client.Client().Call(nil, "dev_mine", maxMine) }()
	until(t, "the call is at work", func() bool { return chain.backend.BlockChain().CurrentBlock().Number.Uint64() > 3 })
	require.NoError(t, chain.Close())
	require.Error(t, next(t, done))
}

func TestMineStopsWithItsContext(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := chain.Mine(ctx, 5)
	require.ErrorIs(t, err, context.Canceled)
	client := chain.Client()
	defer client.Close()
	require.EqualValues(t, 1, height(t, client))
}

// Everything that moves the chain at once: transactions, the heartbeat, blocks by hand and reorganisations. Without
// the one mutex two of them can wait for the pool together, and one then waits for good.
func TestMovingAllAtOnceDoesNotHang(t *testing.T) {
	chain := startChain(t, Config{Period: 3 * time.Millisecond, BatchDelay: -1, MinInterval: -1})
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	const rounds = 15
	var wg sync.WaitGroup
	for _, f := range []func() error{
		func() error { _, err := chain.Mine(ctx, 2); return err },
		func() error { return chain.Reorg(ctx, 1, false) },
		func() error { return chain.Reorg(ctx, 1, true) },
		func() error { return chain.SetAutomine(true) },
	} {
		wg.Go(func() {
			for range rounds {
				if err := f(); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for i := range 4 {
		account := accounts.Development()[i+1]
		client := dial(t, chain.WS())
		wg.Go(func() {
			for range rounds {
				nonce, err := client.PendingNonceAt(ctx, account.Address)
				if err != nil {
					t.Error(err)
					return
				}
				tx, err := sign(account.Key, nonce, &account.Address, nil)
				if err != nil {
					t.Error(err)
					return
				}
				// A reorganisation may free a nonce just looked up; that is not what is tested.
				_ = client.SendTransaction(ctx, tx)
			}
		})
	}
	wg.Wait()
	require.NoError(t, ctx.Err())
	// Leaps refuse while transactions keep coming, so they come after.
	if err := chain.IncreaseTime(ctx, 10); err != nil {
		pending, _ := chain.backend.TxPool().Pending(txpool.PendingFilter{})
		require.NoError(t, err, "%d accounts have pending transactions", len(pending))
	}
}

func TestBrowsersMayCall(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	request, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, chain.HTTP(), nil)
	require.NoError(t, err)
	request.Header.Set("Origin", "http://localhost:3000")
	transport := &http.Transport{DisableKeepAlives: true}
	response, err := transport.RoundTrip(request)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusNoContent, response.StatusCode)
	require.Equal(t, "*", response.Header.Get("Access-Control-Allow-Origin"))
}

func TestSchedule(t *testing.T) {
	start := time.Unix(1000, 0)
	at := func(ms int) time.Time { return start.Add(time.Duration(ms) * time.Millisecond) }
	fresh := func() *schedule {
		return &schedule{period: time.Second, batch: 100 * time.Millisecond, least: 250 * time.Millisecond, last: start}
	}
	for name, v := range map[string]struct {
		change  func(*schedule)
		planned bool
		want    time.Time
	}{
		"idle: heartbeat":             {func(s *schedule) {}, true, at(1000)},
		"soon after a block":          {func(s *schedule) { s.noticed(at(10)) }, true, at(250)},
		"some time after a block":     {func(s *schedule) { s.noticed(at(400)) }, true, at(500)},
		"the first that waits counts": {func(s *schedule) { s.noticed(at(400)); s.noticed(at(450)) }, true, at(500)},
		"the heartbeat comes first":   {func(s *schedule) { s.noticed(at(950)) }, true, at(1000)},
		"some are left over":          {func(s *schedule) { s.made(at(300), true) }, true, at(550)},
		"none is left over":           {func(s *schedule) { s.noticed(at(1)); s.made(at(300), false) }, true, at(1300)},
		"no heartbeat, idle":          {func(s *schedule) { s.period = 0 }, false, time.Time{}},
		"no heartbeat, one waits":     {func(s *schedule) { s.period = 0; s.noticed(at(400)) }, true, at(500)},
		"paused":                      {func(s *schedule) { s.noticed(at(400)); s.paused = true }, false, time.Time{}},
		"no delays":                   {func(s *schedule) { s.batch, s.least = 0, 0; s.noticed(at(7)) }, true, at(7)},
	} {
		s := fresh()
		v.change(s)
		got, planned := s.due()
		require.Equal(t, v.planned, planned, name)
		require.Equal(t, v.want, got, name)
	}
}

func TestQuantity(t *testing.T) {
	for text, want := range map[string]uint64{`3`: 3, `"3"`: 3, `"0x1F"`: 31, `0`: 0, `"18446744073709551615"`: 1<<64 - 1} {
		var q quantity
		require.NoError(t, q.UnmarshalJSON([]byte(text)))
		require.EqualValues(t, want, q, text)
	}
	for _, text := range []string{`-1`, `1.5`, `""`, `"0x"`, `null`, `true`, `"18446744073709551616"`, `[1]`} {
		var q quantity
		require.Error(t, q.UnmarshalJSON([]byte(text)), text)
	}
}

func TestErrClosedIsTheOnlyErrorOfAClosedChain(t *testing.T) {
	chain, err := Start(Config{Period: time.Millisecond, Alloc: accounts.Alloc(accounts.Development())})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for {
				if _, err := chain.Mine(t.Context(), 1); err != nil {
					if !errors.Is(err, ErrClosed) {
						t.Error(err)
					}
					return
				}
			}
		})
	}
	until(t, "blocks are made", func() bool { return chain.backend.BlockChain().CurrentBlock().Number.Uint64() > 10 })
	require.NoError(t, chain.Close())
	wg.Wait()
}
