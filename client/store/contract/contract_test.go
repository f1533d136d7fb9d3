package contract_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/client/store"
	"github.com/conclave-network/conclave/client/store/contract"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/devchain"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/chain"
)

// open deploys the contract on a chain of its own.
func open(t *testing.T) (contract.Store, *ethclient.Client) {
	t.Helper()
	people := accounts.Development()
	c, err := devchain.Start(devchain.Config{Alloc: accounts.Alloc(people), BatchDelay: -1, MinInterval: -1})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	eth := c.Client()
	t.Cleanup(eth.Close)
	id, err := eth.ChainID(t.Context())
	require.NoError(t, err)
	at, tx, err := bind.DeployContract(bind.NewKeyedTransactor(people[0].Key, id), contract.Code(), eth, nil)
	require.NoError(t, err)
	_, err = bind.WaitDeployed(t.Context(), eth, tx.Hash())
	require.NoError(t, err)
	rpc, err := chain.Dial(t.Context(), chain.ClientConfig{URL: c.HTTP(), Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(rpc.Close)
	w := wallet.Sender{Chain: rpc, Broadcast: eth, Key: wallet.NewKey(people[1].Key)}
	return contract.Store{Chain: eth, Address: at, Send: func(ctx context.Context, to common.Address, data []byte) error {
		_, err := w.Send(ctx, wallet.Call{To: to, Data: data})
		return err
	}}, eth
}

func TestRoundTrip(t *testing.T) {
	s, _ := open(t)
	longest := make([]byte, contract.MaxSize)
	_, err := rand.Read(longest)
	require.NoError(t, err)
	for _, data := range [][]byte{[]byte("hello"), longest, []byte("hello")} {
		reference, err := s.Put(t.Context(), data)
		require.NoError(t, err)
		got, err := contract.Store{Chain: s.Chain}.Get(t.Context(), reference)
		require.NoError(t, err)
		require.True(t, bytes.Equal(data, got))
	}
	for _, data := range [][]byte{nil, make([]byte, contract.MaxSize+1)} {
		_, err := s.Put(t.Context(), data)
		require.ErrorIs(t, err, store.ErrTooLarge)
	}
	at := strings.ToLower(s.Address.Hex())
	_, err = s.Get(t.Context(), "contract://"+at+"/"+common.Hash{1}.Hex())
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = s.Get(t.Context(), "contract://"+common.Address{1}.Hex()+"/"+common.Hash{1}.Hex())
	require.ErrorContains(t, err, "no such contract")
	for _, reference := range []string{"", "contract://", "contract://" + at, "contract://" + at + "/0x12", "contract://x/" + common.Hash{}.Hex(), at + "/" + common.Hash{}.Hex()} {
		_, err := s.Get(t.Context(), reference)
		require.ErrorIs(t, err, store.ErrReference, reference)
	}
}

// liar gives the bytes of another id.
type liar struct {
	*ethclient.Client
	instead common.Hash
}

func (l liar) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	call.Data = append(bytes.Clone(call.Data[:4]), l.instead[:]...)
	return l.Client.CallContract(ctx, call, block)
}

func TestTheEndpointIsNotBelieved(t *testing.T) {
	s, eth := open(t)
	one, err := s.Put(t.Context(), []byte("one"))
	require.NoError(t, err)
	two, err := s.Put(t.Context(), []byte("two"))
	require.NoError(t, err)
	_, id, err := contract.Parse(one)
	require.NoError(t, err)
	_, err = contract.Store{Chain: liar{eth, id}}.Get(t.Context(), two)
	require.ErrorIs(t, err, store.ErrAltered)
}
