package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/watcher/store"
)

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (store.Block, error) {
	h, err := c.header(ctx, "latest")
	return h.block(), err
}

// BlockByNumber returns the canonical block of that number; ErrUnknownBlock if there is none.
func (c *Client) BlockByNumber(ctx context.Context, n uint64) (store.Block, error) {
	h, err := c.header(ctx, hexutil.EncodeUint64(n))
	if err == nil && uint64(*h.Number) != n {
		err = fmt.Errorf("read block %d: server answered with block %d", n, uint64(*h.Number))
	}
	return h.block(), err
}

// BlockByHash returns the block with that hash; ErrUnknownBlock if the server has none.
func (c *Client) BlockByHash(ctx context.Context, hash common.Hash) (store.Block, error) {
	h, err := c.headerBy(ctx, "eth_getBlockByHash", hash.Hex())
	if err == nil && *h.Hash != hash {
		err = fmt.Errorf("read block %s: server answered with block %s", hash, *h.Hash)
	}
	return h.block(), err
}

// rpcHeader takes a block's hash from the server. Computing it from the fields would break on every fork that adds one.
type rpcHeader struct {
	Number  *hexutil.Uint64 `json:"number"`
	Hash    *common.Hash    `json:"hash"`
	Parent  *common.Hash    `json:"parentHash"`
	Time    *hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big    `json:"baseFeePerGas"`
}

func (h *rpcHeader) block() store.Block {
	if h == nil {
		return store.Block{}
	}
	return store.Block{Number: uint64(*h.Number), Hash: *h.Hash, Parent: *h.Parent, Time: uint64(*h.Time)}
}

func (c *Client) header(ctx context.Context, tag string) (*rpcHeader, error) {
	return c.headerBy(ctx, "eth_getBlockByNumber", tag)
}

func (c *Client) headerBy(ctx context.Context, method, tag string) (h *rpcHeader, err error) {
	err = c.call(ctx, "read block "+tag, func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &h, method, tag, false)
	})
	switch {
	case err != nil:
		return nil, unknownBlock(err)
	case h == nil:
		return nil, fmt.Errorf("read block %s: %w", tag, ErrUnknownBlock)
	case h.Number == nil || h.Hash == nil || h.Parent == nil || h.Time == nil:
		return nil, fmt.Errorf("read block %s: server's answer lacks number, hash, parent or time", tag)
	}
	return h, nil
}

// unknownBlock adds ErrUnknownBlock to the ways in which servers say it.
func unknownBlock(err error) error {
	var answer rpc.Error
	if err == nil || !errors.As(err, &answer) {
		return err
	}
	text := strings.ToLower(answer.Error())
	for _, s := range []string{"unknown block", "header not found", "header for hash not found", "block not found",
		"blockoutofrange", "resource not found", "missing trie node", "state not available", "historical state", "no state found"} {
		if strings.Contains(text, s) {
			return fmt.Errorf("%w: %w", ErrUnknownBlock, err)
		}
	}
	return err
}

// LogsOf returns the logs of exactly one block, emitted by the given addresses, in order.
func (c *Client) LogsOf(ctx context.Context, b store.BlockRef, addresses []common.Address) ([]types.Log, error) {
	logs, err := c.logs(ctx, fmt.Sprintf("read logs of block %d", b.Number), ethereum.FilterQuery{BlockHash: &b.Hash, Addresses: addresses})
	if err != nil {
		return nil, err
	}
	for _, l := range logs {
		if l.BlockHash != b.Hash || l.BlockNumber != b.Number {
			return nil, fmt.Errorf("read logs of block %d: server answered with a log of block %d %s", b.Number, l.BlockNumber, l.BlockHash)
		}
	}
	return logs, nil
}

// LogsBetween returns the logs of the blocks first..last, emitted by the given addresses, in order.
func (c *Client) LogsBetween(ctx context.Context, first, last uint64, addresses []common.Address) ([]types.Log, error) {
	return c.LogsWith(ctx, first, last, addresses, nil)
}

// LogsWith is LogsBetween for logs whose first topic is one of the given; of none for all.
func (c *Client) LogsWith(ctx context.Context, first, last uint64, addresses []common.Address, topics []common.Hash) ([]types.Log, error) {
	var matching [][]common.Hash
	if len(topics) > 0 {
		matching = [][]common.Hash{topics}
	}
	what := fmt.Sprintf("read logs of blocks %d to %d", first, last)
	logs, err := c.logs(ctx, what, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last), Addresses: addresses, Topics: matching,
	})
	if err != nil {
		return nil, err
	}
	for i, l := range logs {
		if l.BlockNumber < first || l.BlockNumber > last || i > 0 && l.BlockNumber < logs[i-1].BlockNumber {
			return nil, fmt.Errorf("%s: server answered with a log of block %d out of order", what, l.BlockNumber)
		}
	}
	return logs, nil
}

func (c *Client) logs(ctx context.Context, what string, q ethereum.FilterQuery) (logs []types.Log, err error) {
	err = c.call(ctx, what, func(ctx context.Context, r *rpc.Client) error {
		logs, err = ethclient.NewClient(r).FilterLogs(ctx, q)
		return err
	})
	return logs, unknownBlock(err)
}

// Syncing says whether the server is still catching up with its network, so that its head means little.
func (c *Client) Syncing(ctx context.Context) (bool, error) {
	var p *ethereum.SyncProgress
	err := c.call(ctx, "ask for sync progress", func(ctx context.Context, r *rpc.Client) (err error) {
		p, err = ethclient.NewClient(r).SyncProgress(ctx)
		return err
	})
	return p != nil, err
}

// SubscribeHeads sends something to ch for each new head. What it is does not matter: it is a hint to look. Over HTTP
// there are no subscriptions: the error is rpc.ErrNotificationsUnsupported.
func (c *Client) SubscribeHeads(ctx context.Context, ch chan<- json.RawMessage) (sub ethereum.Subscription, err error) {
	err = c.call(ctx, "subscribe to heads", func(ctx context.Context, r *rpc.Client) error {
		if !r.SupportsSubscriptions() {
			return rpc.ErrNotificationsUnsupported
		}
		sub, err = r.EthSubscribe(ctx, ch, "newHeads")
		return err
	})
	return sub, err
}

// VerifyCode checks that there is a contract at every address. The error names the first, in order of name, at which
// there is none, and is ErrNoCode.
func (c *Client) VerifyCode(ctx context.Context, contracts Contracts) error {
	for _, n := range contracts.named() {
		var code hexutil.Bytes
		err := c.call(ctx, "read code of "+n.name, func(ctx context.Context, r *rpc.Client) error {
			return r.CallContext(ctx, &code, "eth_getCode", n.address, "latest")
		})
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: %s at %s on chain %d (%s); check the contract address, and that the server has caught up",
				ErrNoCode, n.name, n.address, c.ChainID(), c.where)
		}
	}
	return nil
}

// HasCode reports whether an account was a contract at a block; ErrUnknownBlock if the server does not have that block.
func (c *Client) HasCode(ctx context.Context, account common.Address, block common.Hash) (bool, error) {
	var code hexutil.Bytes
	err := c.call(ctx, "read code of "+account.Hex(), func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &code, "eth_getCode", account, rpc.BlockNumberOrHashWithHash(block, false))
	})
	return len(code) > 0, unknownBlock(err)
}

// Call runs a contract's view function. A zero block hash means the newest block. A revert gives a *RevertError, a
// block the server does not have ErrUnknownBlock.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	return c.CallWithGas(ctx, to, data, block, 0)
}

// CallWithGas is Call with at most so much gas; 0 leaves it to the server.
func (c *Client) CallWithGas(ctx context.Context, to common.Address, data []byte, block common.Hash, gas uint64) (out []byte, err error) {
	msg := ethereum.CallMsg{To: &to, Data: data, Gas: gas}
	err = c.call(ctx, "call "+to.Hex(), func(ctx context.Context, r *rpc.Client) error {
		ec := ethclient.NewClient(r)
		if block == (common.Hash{}) {
			out, err = ec.CallContract(ctx, msg, nil)
		} else {
			out, err = ec.CallContractAtHash(ctx, msg, block)
		}
		return err
	})
	if err != nil {
		return nil, unknownBlock(reverted(err))
	}
	return out, nil
}

// Forward calls a JSON-RPC method and returns its result as it came. What the server answered as an error is an rpc.Error,
// found by errors.As; its text is a stranger's.
func (c *Client) Forward(ctx context.Context, method string, params []json.RawMessage) (out json.RawMessage, err error) {
	args := make([]any, len(params))
	for i, p := range params {
		args[i] = p
	}
	err = c.call(ctx, "forward "+method, func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &out, method, args...)
	})
	return out, err
}
