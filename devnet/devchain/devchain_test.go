package devchain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/conclave-network/conclave/devnet/accounts"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

// patience bounds every wait of these tests; none of them should come near it.
const patience = 30 * time.Second

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// go-ethereum's own: the first two live as long as the process, the third up to 30 s longer than its database.
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/eth/filters.(*FilterAPI).timeoutLoop"),
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

func startChain(t *testing.T, c Config) *Chain {
	t.Helper()
	if c.Alloc == nil {
		c.Alloc = accounts.Alloc(accounts.Development())
	}
	chain, err := Start(c)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return chain
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

// until polls a condition.
func until(t *testing.T, what string, condition func() bool) {
	t.Helper()
	require.Eventually(t, condition, patience, 2*time.Millisecond, what)
}

func height(t *testing.T, client *ethclient.Client) uint64 {
	t.Helper()
	number, err := client.BlockNumber(t.Context())
	require.NoError(t, err)
	return number
}

// send signs a transaction of the first development account and hands it to the chain.
func send(t *testing.T, client *ethclient.Client, nonce uint64, to *common.Address, data []byte) common.Hash {
	t.Helper()
	tx, err := sign(accounts.Development()[0].Key, nonce, to, data)
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(t.Context(), tx))
	return tx.Hash()
}

func sign(key *ecdsa.PrivateKey, nonce uint64, to *common.Address, data []byte) (*types.Transaction, error) {
	chainID := big.NewInt(DefaultChainID)
	return types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID:   chainID,
		Nonce:     nonce,
		GasTipCap: big.NewInt(1),
		GasFeeCap: big.NewInt(10e9),
		Gas:       100_000,
		To:        to,
		Data:      data,
	})
}

func receipt(t *testing.T, client *ethclient.Client, tx common.Hash) *types.Receipt {
	t.Helper()
	var r *types.Receipt
	until(t, "receipt of "+tx.Hex(), func() bool {
		var err error
		r, err = client.TransactionReceipt(t.Context(), tx)
		if !errors.Is(err, ethereum.NotFound) {
			require.NoError(t, err)
		}
		return err == nil
	})
	require.EqualValues(t, 1, r.Status)
	return r
}

// emitter deploys a contract that answers every call with an empty log, and returns its address. It uses nonce 0.
func emitter(t *testing.T, client *ethclient.Client) common.Address {
	t.Helper()
	// push6 runtime, mstore at 0, return its last 6 bytes; runtime: log0(0, 0), stop
	send(t, client, 0, nil, common.FromHex("0x65"+"60006000a000"+"600052"+"6006601af3"))
	return crypto.CreateAddress(accounts.Development()[0].Address, 0)
}

func TestStartAnswersInFull(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	for _, url := range []string{chain.HTTP(), chain.WS()} {
		client := dial(t, url)
		id, err := client.ChainID(t.Context())
		require.NoError(t, err)
		require.EqualValues(t, 31337, id.Uint64())
		require.EqualValues(t, 1, height(t, client), "block 1 stands")
		_, err = client.TransactionReceipt(t.Context(), common.Hash{1})
		require.ErrorIs(t, err, ethereum.NotFound, "not: transaction indexing is in progress")
		balance, err := client.BalanceAt(t.Context(), accounts.Development()[9].Address, nil)
		require.NoError(t, err)
		require.Equal(t, "10000000000000000000000", balance.String())
		var version string
		require.NoError(t, client.Client().Call(&version, "web3_clientVersion"))
		require.Equal(t, "conclave-devchain", version)
		for _, method := range []string{"admin_nodeInfo", "debug_setHead", "miner_setGasPrice"} {
			require.ErrorContains(t, client.Client().Call(nil, method), "does not exist")
		}
	}
}

func TestMineOnDemand(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	client := dial(t, chain.HTTP())
	for i, arg := range [][]any{{}, {3}, {"0x2"}} {
		var head common.Hash
		require.NoError(t, client.Client().Call(&head, "dev_mine", arg...))
		header, err := client.HeaderByHash(t.Context(), head)
		require.NoError(t, err)
		require.EqualValues(t, []int64{2, 5, 7}[i], header.Number.Int64())
		require.EqualValues(t, header.Number.Uint64(), height(t, client))
	}
	for _, bad := range []any{0, 10_001, -1, "two", 1.5, uint64(1) << 63} {
		require.Error(t, client.Client().Call(nil, "dev_mine", bad), "%v", bad)
	}
	require.EqualValues(t, 7, height(t, client))
}

func TestTransactionGetsABlockAndNoneFollows(t *testing.T) {
	chain := startChain(t, Config{Period: -1})
	client := dial(t, chain.HTTP())
	to := accounts.Development()[1].Address
	r := receipt(t, client, send(t, client, 0, &to, nil))
	require.EqualValues(t, 2, r.BlockNumber.Int64())
	chain.mu.Lock()
	_, planned := chain.plan.due()
	chain.mu.Unlock()
	require.False(t, planned, "nothing waits and there is no heartbeat")
}

func TestHeartbeat(t *testing.T) {
	chain := startChain(t, Config{Period: 10 * time.Millisecond})
	client := dial(t, chain.HTTP())
	until(t, "five blocks without transactions", func() bool { return height(t, client) >= 6 })
}

func TestPausedChainGathersTransactionsInOneBlock(t *testing.T) {
	chain := startChain(t, Config{Period: 5 * time.Millisecond, BatchDelay: -1, MinInterval: -1})
	client := dial(t, chain.HTTP())
	require.NoError(t, client.Client().Call(nil, "dev_setAutomine", false))
	before := height(t, client)
	to := accounts.Development()[1].Address
	first, second := send(t, client, 0, &to, nil), send(t, client, 1, &to, nil)
	until(t, "both wait", func() bool {
		pending, err := client.PendingTransactionCount(t.Context())
		require.NoError(t, err)
		return pending == 2
	})
	require.Equal(t, before, height(t, client))
	require.NoError(t, client.Client().Call(nil, "dev_setAutomine", true))
	a, b := receipt(t, client, first), receipt(t, client, second)
	require.Equal(t, before+1, a.BlockNumber.Uint64())
	require.Equal(t, a.BlockHash, b.BlockHash)
}

func TestTransactionsCloseTogetherShareABlock(t *testing.T) {
	chain := startChain(t, Config{Period: -1, BatchDelay: time.Second})
	client := dial(t, chain.WS())
	to := accounts.Development()[1].Address
	var hashes []common.Hash
	for nonce := range uint64(10) {
		hashes = append(hashes, send(t, client, nonce, &to, nil))
	}
	first := receipt(t, client, hashes[0])
	for _, h := range hashes[1:] {
		require.Equal(t, first.BlockHash, receipt(t, client, h).BlockHash)
	}
}

func TestIncreaseTime(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	client := dial(t, chain.HTTP())
	before, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.NoError(t, client.Client().Call(nil, "dev_increaseTime", 3600))
	after, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, before.Number.Uint64()+1, after.Number.Uint64())
	require.Equal(t, before.Time+3600, after.Time)
	require.NoError(t, client.Client().Call(nil, "dev_mine"))
	later, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, after.Time+1, later.Time, "time goes on from there")

	to := accounts.Development()[1].Address
	tx := send(t, client, 0, &to, nil)
	require.ErrorContains(t, client.Client().Call(nil, "dev_increaseTime", 1), "mine a block first")
	require.Equal(t, later.Number.Uint64(), height(t, client))
	require.Error(t, client.Client().Call(nil, "dev_increaseTime", 0))
	require.Error(t, client.Client().Call(nil, "dev_increaseTime", maxLeap+1))

	chain.mu.Lock()
	chain.plan.paused = false // on, without waking the loop
	chain.mu.Unlock()
	require.NoError(t, chain.IncreaseTime(t.Context(), 50))
	require.Less(t, receipt(t, client, tx).BlockNumber.Uint64(), height(t, client), "what waited went before the leap")
}

func TestReorgSendsRemovedLogs(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	client := dial(t, chain.WS())
	contract := emitter(t, client)
	logs, heads := make(chan types.Log, 16), make(chan *types.Header, 16)
	logSub, err := client.SubscribeFilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{contract}}, logs)
	require.NoError(t, err)
	defer logSub.Unsubscribe()
	headSub, err := client.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer headSub.Unsubscribe()
	mine(t, client, 1)
	tx := send(t, client, 1, &contract, nil)
	mine(t, client, 1)
	old := next(t, logs)
	require.False(t, old.Removed)
	require.Equal(t, tx, old.TxHash)
	require.EqualValues(t, 3, old.BlockNumber)

	require.NoError(t, client.Client().Call(nil, "dev_reorg", 1))
	gone := next(t, logs)
	require.True(t, gone.Removed)
	require.Equal(t, old.BlockHash, gone.BlockHash)
	require.Equal(t, old.Index, gone.Index)
	require.EqualValues(t, 4, height(t, client), "one block fewer, two more")
	for h := next(t, heads); h.Number.Uint64() != 4; h = next(t, heads) {
	}
	_, err = client.TransactionReceipt(t.Context(), tx)
	require.ErrorIs(t, err, ethereum.NotFound)
	mine(t, client, 2)
	_, err = client.TransactionReceipt(t.Context(), tx)
	require.ErrorIs(t, err, ethereum.NotFound, "the transaction is forgotten")
	found, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{contract}})
	require.NoError(t, err)
	require.Empty(t, found)

	send(t, client, 1, &contract, nil)
	mine(t, client, 1)
	require.False(t, next(t, logs).Removed, "the nonce is free again")
}

func TestReorgThatKeepsTransactionsMovesThem(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	client := dial(t, chain.WS())
	contract := emitter(t, client)
	mine(t, client, 1)
	tx := send(t, client, 1, &contract, nil)
	mine(t, client, 1)
	before := receipt(t, client, tx)
	mine(t, client, 2)
	require.NoError(t, client.Client().Call(nil, "dev_reorg", 3, true))
	after := receipt(t, client, tx)
	require.NotEqual(t, before.BlockHash, after.BlockHash)
	require.EqualValues(t, 3, after.BlockNumber.Int64())
	require.EqualValues(t, 6, height(t, client))
	found, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{contract}})
	require.NoError(t, err)
	require.Len(t, found, 1)
	require.Equal(t, after.BlockHash, found[0].BlockHash)
}

func TestReorgRefusesWhatItCannotDo(t *testing.T) {
	chain := startChain(t, Config{Manual: true})
	client := dial(t, chain.HTTP())
	require.ErrorContains(t, client.Client().Call(nil, "dev_reorg", 0), "between 1 and 1000")
	require.ErrorContains(t, client.Client().Call(nil, "dev_reorg", 2), "only 1 blocks")
	require.NoError(t, client.Client().Call(nil, "dev_reorg", 1))
	require.EqualValues(t, 2, height(t, client))
}

func mine(t *testing.T, client *ethclient.Client, n int) {
	t.Helper()
	require.NoError(t, client.Client().Call(nil, "dev_mine", n))
}

func next[T any](t *testing.T, c <-chan T) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	select {
	case v := <-c:
		return v
	case <-ctx.Done():
		require.FailNow(t, "nothing arrived")
		panic("unreachable")
	}
}
