package chaintest_test

import (
	"context"
	"log/slog"
	"math/big"
	"net"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/store"
)

// geth is go-ethereum's own node in this process, with WebSocket: it words its errors in its own way, and unlike anvil
// keeps a real transaction pool.
func geth(t *testing.T, rich ...common.Address) (*simulated.Backend, string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	require.NoError(t, l.Close())
	alloc := types.GenesisAlloc{}
	for _, a := range rich {
		alloc[a] = types.Account{Balance: big.NewInt(1e18)}
	}
	b := simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", port, []string{"eth"}
		e.Miner.GasPrice, e.TxPool.PriceLimit = big.NewInt(1), 1
	})
	t.Cleanup(func() { _ = b.Close() })
	return b, "ws://127.0.0.1:" + strconv.Itoa(port)
}

// emitter is init code of a contract that emits SignatureRequested with the first word of its input as request id.
func emitter() []byte {
	topic := crypto.Keccak256([]byte("SignatureRequested(bytes32,uint256,address,bytes32,uint256,uint64,uint64)"))
	code := append(append(common.FromHex("600060006000357f"), topic...), common.FromHex("60806000a400")...)
	return append([]byte{0x60, byte(len(code)), 0x60, 12, 0x60, 0, 0x39, 0x60, byte(len(code)), 0x60, 0, 0xf3}, code...)
}

func TestGeth(t *testing.T) {
	ctx := context.Background()
	key, deployer := chaintest.Key("sender"), chaintest.Key("deployer")
	from, by := crypto.PubkeyToAddress(key.PublicKey), crypto.PubkeyToAddress(deployer.PublicKey)
	b, url := geth(t, from, by)
	quiet := slog.New(slog.DiscardHandler)
	s, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db")})
	require.NoError(t, err)
	defer s.Close()
	c, err := chain.Dial(ctx, chain.ClientConfig{URL: url, ChainID: 1337, Logger: quiet})
	require.NoError(t, err)
	defer c.Close()

	tx, err := types.SignNewTx(deployer, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(5e9), Gas: 500_000, Data: emitter()})
	require.NoError(t, err)
	require.NoError(t, b.Client().SendTransaction(ctx, tx))
	b.Commit()
	contract := crypto.CreateAddress(by, 0)
	contracts := chain.Contracts{Coordinator: contract}
	require.NoError(t, c.VerifyCode(ctx, contracts))

	life, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	defer func() { stop(); wg.Wait() }()
	f, err := chain.NewFollower(chain.FollowerConfig{Source: c, Decoder: chain.NewDecoder(contracts), Poll: 20 * time.Millisecond, Logger: quiet},
		s, chain.HandlerFunc(func(context.Context, store.Block) {}))
	require.NoError(t, err)
	m, err := chain.NewTxManager(chain.TxConfig{Client: c, Store: s, Signer: chain.NewSigner(key), Confirmations: 3,
		Poll: 5 * time.Millisecond, BumpAfter: 200 * time.Millisecond, Logger: quiet})
	require.NoError(t, err)
	wg.Go(func() { _ = f.Run(life) })
	wg.Go(func() { _ = m.Run(life) })
	open := func() int {
		rs, err := s.OpenRequests(ctx, store.KindRequested)
		require.NoError(t, err)
		return len(rs)
	}

	// Two transactions whose fee is raised in geth's pool, then mined.
	result := make(chan error, 2)
	for i := range 2 {
		go func() {
			_, err := m.Send(life, chain.Candidate{Purpose: strconv.Itoa(i), To: contract, Data: common.Hash{31: byte(i + 1)}.Bytes()})
			result <- err
		}()
	}
	chaintest.Until(t, "raised", func() bool {
		txs, err := s.OpenTxs(ctx, from)
		return err == nil && len(txs) == 2 && len(txs[0].Raws) > 1 && len(txs[1].Raws) > 1
	})
	fork := b.Commit()
	require.NoError(t, <-result)
	require.NoError(t, <-result)
	chaintest.Until(t, "followed", func() bool { return open() == 2 })

	// The same block again without them, on a longer chain: they come back by themselves.
	head, err := b.Client().HeaderByHash(ctx, fork)
	require.NoError(t, err)
	pinned := store.BlockRef{Number: head.Number.Uint64(), Hash: fork}
	require.NoError(t, b.Fork(head.ParentHash))
	b.Rollback()
	b.Commit()
	b.Commit()
	chaintest.Until(t, "taken back", func() bool { return f.Status().Undone > 0 })
	chaintest.Until(t, "mined again, deep", func() bool {
		b.Commit()
		txs, err := s.OpenTxs(ctx, from)
		return err == nil && len(txs) == 0
	})
	chaintest.Until(t, "followed again", func() bool { return open() == 2 })
	_, err = c.LogsOf(ctx, store.BlockRef{Number: pinned.Number, Hash: common.Hash{1}}, []common.Address{contract})
	require.ErrorIs(t, err, chain.ErrUnknownBlock)
	_, err = c.Call(ctx, contract, nil, common.Hash{1})
	require.ErrorIs(t, err, chain.ErrUnknownBlock)

	// geth's words for too little money, and for a revert.
	poor, err := chain.NewTxManager(chain.TxConfig{Client: c, Store: s, Signer: chain.NewSigner(chaintest.Key("poor")), Logger: quiet})
	require.NoError(t, err)
	_, err = poor.Send(ctx, chain.Candidate{Purpose: "x", To: contract, Value: big.NewInt(1)})
	require.ErrorIs(t, err, chain.ErrInsufficientFunds)
	// A second sender on the account: a nonce that is taken is replaced by another.
	other, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "other.db")})
	require.NoError(t, err)
	defer other.Close()
	m2, err := chain.NewTxManager(chain.TxConfig{Client: c, Store: other, Signer: chain.NewSigner(key), Poll: 5 * time.Millisecond, Logger: quiet})
	require.NoError(t, err)
	for i := range 6 {
		man := []*chain.TxManager{m, m2}[i%2]
		go func() {
			_, err := man.Send(life, chain.Candidate{Purpose: "two" + strconv.Itoa(i), To: contract, Data: common.Hash{31: byte(i + 10)}.Bytes()})
			result <- err
		}()
	}
	for done := 0; done < 6; {
		select {
		case err := <-result:
			require.NoError(t, err)
			done++
		case <-time.After(20 * time.Millisecond):
			b.Commit()
		}
	}
	chaintest.Until(t, "all effects followed", func() bool { return open() == 8 })
}
