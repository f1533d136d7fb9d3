package chain

import (
	"context"
	"math/big"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/watcher/store"
)

// Nonces returns how many of the account's transactions are mined, and how many are mined or wait in a row after those.
func (c *Client) Nonces(ctx context.Context, account common.Address) (mined, pending uint64, err error) {
	err = c.call(ctx, "read nonce", func(ctx context.Context, r *rpc.Client) error {
		ec := ethclient.NewClient(r)
		if mined, err = ec.NonceAt(ctx, account, nil); err != nil {
			return err
		}
		pending, err = ec.PendingNonceAt(ctx, account)
		return err
	})
	return mined, max(mined, pending), err
}

// Balance returns an account's balance in wei.
func (c *Client) Balance(ctx context.Context, account common.Address) (b *big.Int, err error) {
	err = c.call(ctx, "read balance", func(ctx context.Context, r *rpc.Client) error {
		b, err = ethclient.NewClient(r).BalanceAt(ctx, account, nil)
		return err
	})
	return b, err
}

// BalanceAt returns an account's balance in wei after a block. A zero block hash means the newest block; a block that the
// server does not have gives ErrUnknownBlock.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, block common.Hash) (b *big.Int, err error) {
	if block == (common.Hash{}) {
		return c.Balance(ctx, account)
	}
	err = c.call(ctx, "read balance", func(ctx context.Context, r *rpc.Client) error {
		b, err = ethclient.NewClient(r).BalanceAtHash(ctx, account, block)
		return err
	})
	return b, unknownBlock(err)
}

// Fees returns the base fee of the newest block (zero where there is none) and the tip that the server suggests, in wei.
func (c *Client) Fees(ctx context.Context) (base, tip *big.Int, err error) {
	h, err := c.header(ctx, "latest")
	if err != nil {
		return nil, nil, err
	}
	base = new(big.Int)
	if h.BaseFee != nil {
		base = h.BaseFee.ToInt()
	}
	err = c.call(ctx, "ask for a tip", func(ctx context.Context, r *rpc.Client) error {
		tip, err = ethclient.NewClient(r).SuggestGasTipCap(ctx)
		return err
	})
	return base, tip, err
}

// EstimateGas runs a transaction on the newest block and returns what gas it needs; a *RevertError if it is refused.
func (c *Client) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (gas uint64, err error) {
	err = c.call(ctx, "estimate gas", func(ctx context.Context, r *rpc.Client) error {
		gas, err = ethclient.NewClient(r).EstimateGas(ctx, msg)
		return err
	})
	return gas, reverted(err)
}

// callAs is Call with all of a transaction's fields, to learn why it reverted.
func (c *Client) callAs(ctx context.Context, msg ethereum.CallMsg, block common.Hash) error {
	err := c.call(ctx, "repeat transaction", func(ctx context.Context, r *rpc.Client) error {
		_, err := ethclient.NewClient(r).CallContractAtHash(ctx, msg, block)
		return err
	})
	return reverted(err)
}

// sendRaw broadcasts a signed transaction.
func (c *Client) sendRaw(ctx context.Context, raw []byte) error {
	return c.call(ctx, "broadcast", func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, nil, "eth_sendRawTransaction", hexutil.Encode(raw))
	})
}

// receipt returns a transaction's receipt; nil if it is not in the chain.
func (c *Client) receipt(ctx context.Context, tx common.Hash) (rc *types.Receipt, err error) {
	err = c.call(ctx, "read receipt", func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &rc, "eth_getTransactionReceipt", tx)
	})
	if err != nil || rc == nil || rc.BlockNumber == nil || !rc.BlockNumber.IsUint64() || rc.TxHash != tx {
		return nil, err
	}
	return rc, nil
}

func ref(rc *types.Receipt) store.BlockRef {
	return store.BlockRef{Number: rc.BlockNumber.Uint64(), Hash: rc.BlockHash}
}

// hasTx says whether the server has a transaction, mined or pending.
func (c *Client) hasTx(ctx context.Context, tx common.Hash) (bool, error) {
	var got *struct{ Hash common.Hash }
	err := c.call(ctx, "look for transaction", func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &got, "eth_getTransactionByHash", tx)
	})
	return got != nil, err
}
