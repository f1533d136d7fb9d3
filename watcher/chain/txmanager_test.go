package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/store"
)

var payee = common.Address{0xee}

// managing is a transaction manager with its Run.
type managing struct {
	*chain.TxManager
	store *store.Store
	stop  func()
}

func manage(t testing.TB, a *chaintest.Anvil, s *store.Store, key *ecdsa.PrivateKey, change func(*chain.TxConfig)) *managing {
	t.Helper()
	cfg := chain.TxConfig{
		Client: dial(t, a.WS()), Store: s, Signer: chain.NewSigner(key), Poll: 5 * time.Millisecond, BumpAfter: 300 * time.Millisecond, Logger: quiet(),
	}
	if change != nil {
		change(&cfg)
	}
	m, err := chain.NewTxManager(cfg)
	require.NoError(t, err)
	run, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- m.Run(run) }()
	stop := sync.OnceFunc(func() { cancel(); <-done })
	t.Cleanup(stop)
	return &managing{m, s, stop}
}

func within(t testing.TB, d time.Duration) context.Context {
	c, cancel := context.WithTimeout(ctx, d)
	t.Cleanup(cancel)
	return c
}

func pay(purpose string, wei int64) chain.Candidate {
	return chain.Candidate{Purpose: purpose, To: payee, Value: big.NewInt(wei)}
}

func balance(t testing.TB, a *chaintest.Anvil, who common.Address) int64 {
	t.Helper()
	b, err := a.Eth().BalanceAt(ctx, who, nil)
	require.NoError(t, err)
	return b.Int64()
}

func funded(t testing.TB, a *chaintest.Anvil, name string) *ecdsa.PrivateKey {
	k := chaintest.Key(name)
	a.Fund(crypto.PubkeyToAddress(k.PublicKey))
	return k
}

func status(t testing.TB, m *managing, purpose string) store.TxStatus {
	t.Helper()
	tx, err := m.store.TxFor(ctx, m.Address(), purpose)
	if errors.Is(err, store.ErrNotFound) {
		return ""
	}
	require.NoError(t, err)
	return tx.Status
}

func TestSendIsOncePerPurpose(t *testing.T) {
	a := chaintest.Start(t)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), nil)
	rc, err := m.Send(within(t, 10*time.Second), pay("one", 7))
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, rc.Status)
	again, err := m.Send(within(t, 10*time.Second), pay("one", 7))
	require.NoError(t, err)
	require.Equal(t, rc.TxHash, again.TxHash)
	require.Equal(t, int64(7), balance(t, a, payee))
	require.Equal(t, store.TxConfirmed, status(t, m, "one"))
	_, err = m.Send(ctx, chain.Candidate{})
	require.ErrorContains(t, err, "no purpose")
}

func TestManySendsInFlight(t *testing.T) {
	a := chaintest.Start(t)
	a.Do("evm_setAutomine", false)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), func(c *chain.TxConfig) { c.BumpAfter = time.Minute })
	const n = 20
	var wg sync.WaitGroup
	var failed atomic.Int64
	for i := range n {
		wg.Go(func() {
			if _, err := m.Send(within(t, 30*time.Second), pay(fmt.Sprint(i%10), 1)); err != nil { // each purpose twice
				failed.Add(1)
				t.Error(err)
			}
		})
	}
	chaintest.Until(t, "all in the pool", func() bool {
		p, err := a.Eth().PendingNonceAt(ctx, m.Address())
		return err == nil && p == 10
	})
	a.Mine(1)
	wg.Wait()
	require.Zero(t, failed.Load())
	require.Equal(t, int64(10), balance(t, a, payee))
}

func TestFeeIsRaisedUpToTheMaximum(t *testing.T) {
	a := chaintest.Start(t)
	a.Do("evm_setAutomine", false)
	most := big.NewInt(4e9)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), func(c *chain.TxConfig) { c.MaxFeePerGas = most })
	result := make(chan error, 1)
	go func() {
		_, err := m.Send(within(t, 30*time.Second), pay("slow", 1))
		result <- err
	}()
	var tx store.Tx
	chaintest.Until(t, "three versions", func() bool {
		var err error
		tx, err = m.store.TxFor(ctx, m.Address(), "slow")
		return err == nil && len(tx.Raws) >= 3
	})
	var old *types.Transaction
	for _, r := range tx.Raws {
		next := new(types.Transaction)
		require.NoError(t, next.UnmarshalBinary(r.Raw))
		require.LessOrEqual(t, next.GasFeeCap().Cmp(most), 0)
		if old != nil {
			require.Equal(t, old.Nonce(), next.Nonce())
			for _, f := range []func(*types.Transaction) *big.Int{(*types.Transaction).GasFeeCap, (*types.Transaction).GasTipCap} {
				a, b := new(big.Int).Mul(f(old), big.NewInt(1125)), new(big.Int).Mul(f(next), big.NewInt(1000))
				require.LessOrEqual(t, a.Cmp(b), 0, "an eighth more")
			}
		}
		old = next
	}
	a.Mine(1)
	require.NoError(t, <-result)
	require.Equal(t, int64(1), balance(t, a, payee))
	rc, err := m.Send(within(t, 10*time.Second), pay("slow", 1))
	require.NoError(t, err)
	require.NotEqual(t, tx.Raws[0].Hash, rc.TxHash, "a raised version was mined")
}

// signedOnly is a store whose process dies right after the bytes are on disk.
type signedOnly struct {
	*store.Store
	die func()
}

func (s signedOnly) CreateTx(ctx context.Context, t store.Tx, r store.RawTx) (store.Tx, bool, error) {
	tx, created, err := s.Store.CreateTx(ctx, t, r)
	if created {
		s.die()
		return store.Tx{}, false, errCrash
	}
	return tx, created, err
}

func TestRestartBetweenSigningAndBroadcast(t *testing.T) {
	a := chaintest.Start(t)
	key := funded(t, a, "sender")
	path := filepath.Join(t.TempDir(), "node.db")
	s, err := store.Open(ctx, store.Options{Path: path})
	require.NoError(t, err)
	life, die := context.WithCancel(ctx)
	m, err := chain.NewTxManager(chain.TxConfig{Client: dial(t, a.WS()), Store: signedOnly{s, die}, Signer: chain.NewSigner(key), Logger: quiet()})
	require.NoError(t, err)
	_, err = m.Send(life, pay("one", 5))
	require.ErrorIs(t, err, context.Canceled)
	require.NoError(t, s.Close())
	require.Zero(t, balance(t, a, payee))

	m2 := manage(t, a, openStore(t, path), key, nil)
	chaintest.Until(t, "sent by Run alone", func() bool { return status(t, m2, "one") == store.TxConfirmed })
	require.Equal(t, int64(5), balance(t, a, payee))
	_, err = m2.Send(within(t, 10*time.Second), pay("one", 5))
	require.NoError(t, err)
	require.Equal(t, int64(5), balance(t, a, payee))
}

// TestRestartAfterBroadcast finds its transaction in the pool: the server says that it is known already.
func TestRestartAfterBroadcast(t *testing.T) {
	a := chaintest.Start(t)
	a.Do("evm_setAutomine", false)
	key := funded(t, a, "sender")
	s := openStore(t, "")
	m := manage(t, a, s, key, func(c *chain.TxConfig) { c.BumpAfter = time.Minute })
	_, err := m.Send(within(t, 300*time.Millisecond), pay("one", 5))
	require.ErrorIs(t, err, context.DeadlineExceeded)
	m.stop()
	m2 := manage(t, a, s, key, func(c *chain.TxConfig) { c.BumpAfter = time.Minute })
	result := make(chan error, 1)
	go func() {
		_, err := m2.Send(within(t, 30*time.Second), pay("one", 5))
		result <- err
	}()
	require.NoError(t, m2.Resume(ctx))
	a.Mine(1)
	require.NoError(t, <-result)
	require.Equal(t, int64(5), balance(t, a, payee))
	tx, err := s.TxFor(ctx, m2.Address(), "one")
	require.NoError(t, err)
	require.Len(t, tx.Raws, 1)
}

// TestTwoManagersOneAccount: each effect comes about once, though the two know nothing of one another.
func TestTwoManagersOneAccount(t *testing.T) {
	for _, automine := range []bool{true, false} {
		t.Run(fmt.Sprint("automine ", automine), func(t *testing.T) {
			a := chaintest.Start(t)
			key := funded(t, a, "sender")
			if !automine {
				a.Do("evm_setAutomine", false)
			}
			slow := func(c *chain.TxConfig) { c.BumpAfter = 20 * time.Second }
			ms := []*managing{manage(t, a, openStore(t, ""), key, slow), manage(t, a, openStore(t, ""), key, slow)}
			var wg sync.WaitGroup
			for i, m := range ms {
				for j := range 5 {
					wg.Go(func() {
						_, err := m.Send(within(t, 25*time.Second), pay(fmt.Sprint(i, j), int64(1+99*i)))
						if err != nil {
							t.Error(err)
						}
					})
				}
			}
			if !automine {
				stop := make(chan struct{})
				miner := make(chan struct{})
				go func() {
					defer close(miner)
					for {
						select {
						case <-stop:
							return
						case <-time.After(50 * time.Millisecond):
							a.Mine(1)
						}
					}
				}()
				defer func() { close(stop); <-miner }()
			}
			wg.Wait()
			require.Equal(t, int64(5*1+5*100), balance(t, a, payee))
		})
	}
}

func TestUnwantedBeforeAndAfterSending(t *testing.T) {
	a := chaintest.Start(t)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), nil)
	no := func(context.Context) (bool, error) { return false, nil }
	c := pay("never", 1)
	c.Still = no
	_, err := m.Send(within(t, 10*time.Second), c)
	require.ErrorIs(t, err, chain.ErrUnwanted)
	require.Empty(t, status(t, m, "never"))

	a.Do("evm_setAutomine", false)
	var wanted atomic.Bool
	wanted.Store(true)
	c = pay("no more", 1)
	c.Still = func(context.Context) (bool, error) { return wanted.Load(), nil }
	result := make(chan error, 1)
	go func() {
		_, err := m.Send(within(t, 30*time.Second), c)
		result <- err
	}()
	chaintest.Until(t, "in the pool", func() bool {
		p, err := a.Eth().PendingNonceAt(ctx, m.Address())
		return err == nil && p == 1
	})
	wanted.Store(false)
	// Still is asked again when there is a block, which here must not have the transaction in it.
	a.Do("anvil_dropTransaction", mustTx(t, m, "no more").Raws[0].Hash)
	a.Mine(1)
	require.ErrorIs(t, <-result, chain.ErrUnwanted)
	chaintest.Until(t, "cancelled", func() bool {
		a.Mine(1)
		return status(t, m, "no more") == store.TxCancelled
	})
	require.Zero(t, balance(t, a, payee))
	nonce, err := a.Eth().NonceAt(ctx, m.Address(), nil)
	require.NoError(t, err)
	require.Equal(t, uint64(1), nonce, "the nonce is used up")
	a.Do("evm_setAutomine", true)
	_, err = m.Send(within(t, 10*time.Second), pay("no more", 3))
	require.NoError(t, err, "wanted again")
	require.Equal(t, int64(3), balance(t, a, payee))
}

func mustTx(t testing.TB, m *managing, purpose string) store.Tx {
	t.Helper()
	tx, err := m.store.TxFor(ctx, m.Address(), purpose)
	require.NoError(t, err)
	return tx
}

func TestMinedTransactionLeavesTheChain(t *testing.T) {
	a := chaintest.Start(t)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), func(c *chain.TxConfig) { c.Confirmations = 5 })
	rc, err := m.Send(within(t, 10*time.Second), pay("one", 9))
	require.NoError(t, err)
	require.Equal(t, store.TxMined, status(t, m, "one"))
	a.Mine(1)
	a.Do("anvil_reorg", 2, [][]any{})
	chaintest.Until(t, "mined again", func() bool { return balance(t, a, payee) == 9 })
	a.Mine(5)
	chaintest.Until(t, "deep", func() bool { return status(t, m, "one") == store.TxConfirmed })
	again, err := a.Eth().TransactionReceipt(ctx, rc.TxHash)
	require.NoError(t, err)
	require.NotEqual(t, rc.BlockHash, again.BlockHash)
}

// TestRollbackBelowConfirmed takes away more than the manager remembers: the nonces it then lacks are filled.
func TestRollbackBelowConfirmed(t *testing.T) {
	a := chaintest.Start(t)
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), func(c *chain.TxConfig) { c.Confirmations = 1 })
	for i := range 3 {
		_, err := m.Send(within(t, 10*time.Second), pay(fmt.Sprint(i), 1))
		require.NoError(t, err)
	}
	chaintest.Until(t, "first two forgotten", func() bool {
		return status(t, m, "0") == store.TxConfirmed && status(t, m, "1") == store.TxConfirmed
	})
	a.Do("anvil_rollback", 3)
	_, err := m.Send(within(t, 20*time.Second), pay("after", 1))
	require.NoError(t, err)
	chaintest.Until(t, "third is mined again", func() bool { return balance(t, a, payee) == 2 })
}

func TestRefusals(t *testing.T) {
	n := chaintest.Deploy(t, chaintest.Start(t))
	a := n.Anvil
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), nil)

	_, err := m.Send(within(t, 10*time.Second), chain.Candidate{Purpose: "lock", To: n.Contracts.Staking, Data: n.Staking.PackLockValidatorsForNextEpoch()})
	require.True(t, chain.IsRevert(err, "StakingTooFewNodes"), "%v", err)
	require.ErrorContains(t, err, "StakingTooFewNodes(nodes 0, minimum 3)")
	require.Empty(t, status(t, m, "lock"), "not sent")

	poor, err := chain.NewTxManager(chain.TxConfig{Client: dial(t, a.HTTP()), Store: openStore(t, ""), Signer: chain.NewSigner(chaintest.Key("poor")), Logger: quiet()})
	require.NoError(t, err)
	for _, wei := range []int64{0, 5} {
		_, err = poor.Send(within(t, 10*time.Second), pay("x", wei))
		require.ErrorIs(t, err, chain.ErrInsufficientFunds)
		require.ErrorContains(t, err, poor.Address().Hex())
		require.ErrorContains(t, err, "has 0 wei")
	}

	cheap := manage(t, a, openStore(t, ""), funded(t, a, "cheap"), func(c *chain.TxConfig) { c.MaxFeePerGas = big.NewInt(1) })
	_, err = cheap.Send(within(t, 10*time.Second), pay("x", 1))
	require.ErrorIs(t, err, chain.ErrFeeTooHigh)
}

// TestRevertInTheBlock: two nodes do the same at once, both find it possible, and one comes second.
func TestRevertInTheBlock(t *testing.T) {
	n, token := live(t)
	a := n.Anvil
	m := manage(t, a, openStore(t, ""), funded(t, a, "sender"), func(c *chain.TxConfig) { c.BumpAfter = time.Minute })
	id := n.Request(owner, token, digest(1))
	r, s, v := n.Sign(token, digest(1))
	data := n.Coordinator.PackFulfilSignature(id, r, s, v)
	a.Do("evm_setAutomine", false)
	nonce, err := a.Eth().PendingNonceAt(ctx, crypto.PubkeyToAddress(n.Deployer.PublicKey))
	require.NoError(t, err)
	type result struct {
		rc  *types.Receipt
		err error
	}
	got := make(chan result, 1)
	go func() {
		rc, err := m.Send(within(t, 30*time.Second), chain.Candidate{Purpose: "fulfil", To: n.Contracts.Coordinator, Data: data})
		got <- result{rc, err}
	}()
	chaintest.Until(t, "in the pool", func() bool {
		p, err := a.Eth().PendingNonceAt(ctx, m.Address())
		return err == nil && p == 1
	})
	first := n.Raw(n.Deployer, nonce, &n.Contracts.Coordinator, nil, data) // a tip of 1 gwei; ours is lower or the same
	require.NoError(t, a.Eth().SendTransaction(ctx, raiseTip(t, n, first)))
	a.Mine(1)
	res := <-got
	require.Error(t, res.err)
	require.NotNil(t, res.rc)
	require.Equal(t, types.ReceiptStatusFailed, res.rc.Status)
	require.True(t, chain.IsRevert(res.err, "CoordinatorNotOpen"), "%v", res.err)
	require.ErrorContains(t, res.err, "CoordinatorNotOpen(requestId 0x")
	chaintest.Until(t, "failed", func() bool { return status(t, m, "fulfil") == store.TxFailed })
}

func raiseTip(t testing.TB, n *chaintest.Network, tx *types.Transaction) *types.Transaction {
	t.Helper()
	out, err := types.SignNewTx(n.Deployer, types.LatestSignerForChainID(tx.ChainId()), &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: big.NewInt(30e9), GasFeeCap: big.NewInt(60e9), Gas: tx.Gas(), To: tx.To(), Data: tx.Data(),
	})
	require.NoError(t, err)
	return out
}

func TestSendOutlivesAServerRestart(t *testing.T) {
	state := filepath.Join(t.TempDir(), "state.json")
	a := chaintest.Start(t, "--state", state)
	key := funded(t, a, "sender")
	a.Do("evm_setAutomine", false)
	m := manage(t, a, openStore(t, ""), key, nil)
	result := make(chan error, 1)
	go func() {
		_, err := m.Send(within(t, 30*time.Second), pay("one", 4))
		result <- err
	}()
	chaintest.Until(t, "in the pool", func() bool { return len(mustTxs(t, m)) == 1 })
	a.Stop() // the pool is lost
	b := chaintest.StartAt(t, a.Port, "--load-state", state)
	require.NoError(t, <-result)
	require.Equal(t, int64(4), balance(t, b, payee))
}

func mustTxs(t testing.TB, m *managing) []store.Tx {
	t.Helper()
	txs, err := m.store.OpenTxs(ctx, m.Address())
	require.NoError(t, err)
	return txs
}

func TestSignerPrintsNoKey(t *testing.T) {
	k := chaintest.Key("sender")
	s := chain.NewSigner(k)
	for _, text := range []string{fmt.Sprintf("%v %+v %#v", s, s, s)} {
		d := new(big.Int).SetBytes(crypto.FromECDSA(k))
		require.NotContains(t, text, d.String())
		require.NotContains(t, text, d.Text(16))
	}
}
