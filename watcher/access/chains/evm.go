package chains

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// evmPool is an EVM over the JSON-RPC endpoints of a chain (execution-apis, "eth").
type evmPool struct {
	pool
	chainID uint64 // that endpoints must be on; 0: any
}

// call asks endpoints until one gives a result that read accepts.
func (c *evmPool) call(ctx context.Context, what, method string, params []any, read func(json.RawMessage) error) error {
	return c.each(ctx, what, func(ctx context.Context, e *endpoint) error {
		if err := c.verify(ctx, e); err != nil {
			return err
		}
		result, err := c.rpc(ctx, e, method, params)
		if r := (*rpcError)(nil); errors.As(err, &r) && reverted(r) {
			return fmt.Errorf("%w: %.200q", ErrReverted, r.Message)
		}
		if err != nil {
			return err
		}
		return read(result)
	})
}

// verify asks an endpoint once which chain it is on.
func (c *evmPool) verify(ctx context.Context, e *endpoint) error {
	e.mu.Lock()
	checked := e.checked || c.chainID == 0
	e.mu.Unlock()
	if checked {
		return nil
	}
	result, err := c.rpc(ctx, e, "eth_chainId", []any{})
	if err != nil {
		return err
	}
	id, err := quantity(result)
	if err != nil {
		return err
	}
	if id.Cmp(new(big.Int).SetUint64(c.chainID)) != 0 {
		return fmt.Errorf("is on chain %s, not %d", id, c.chainID)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.checked = true
	return nil
}

// reverted tells a revert, which is the contract's answer, from what else goes wrong in a call. Geth, anvil and others
// use code 3, older ones -32000 or -32015 and words.
func reverted(e *rpcError) bool {
	text := strings.ToLower(e.Message)
	return e.Code == 3 || (e.Code == -32000 || e.Code == -32015) &&
		(strings.Contains(text, "revert") || strings.Contains(text, "invalid opcode"))
}

// block is the parameter that names a block (EIP-1898).
func block(at common.Hash) any {
	if at == (common.Hash{}) {
		return "latest"
	}
	return map[string]any{"blockHash": at, "requireCanonical": true}
}

func (c *evmPool) Call(ctx context.Context, to common.Address, data []byte, at common.Hash) (out []byte, err error) {
	params := []any{map[string]any{"to": to, "data": hexutil.Bytes(data)}, block(at)}
	err = c.call(ctx, "call "+to.Hex(), "eth_call", params, func(result json.RawMessage) error {
		var b hexutil.Bytes
		if err := json.Unmarshal(result, &b); err != nil {
			return errors.New("result of eth_call is no hex")
		}
		out = b
		return nil
	})
	return out, err
}

func (c *evmPool) Balance(ctx context.Context, who common.Address, at common.Hash) (out *big.Int, err error) {
	err = c.call(ctx, "read balance of "+who.Hex(), "eth_getBalance", []any{who, block(at)}, func(result json.RawMessage) error {
		n, err := quantity(result)
		out = n
		return err
	})
	return out, err
}

func (c *evmPool) Time(ctx context.Context, at common.Hash) (out uint64, err error) {
	method, params := "eth_getBlockByNumber", []any{"latest", false}
	if at != (common.Hash{}) {
		method, params = "eth_getBlockByHash", []any{at, false}
	}
	err = c.call(ctx, "read block", method, params, func(result json.RawMessage) error {
		var head *struct {
			Hash common.Hash     `json:"hash"`
			Time json.RawMessage `json:"timestamp"`
		}
		if err := json.Unmarshal(result, &head); err != nil {
			return errors.New("result is no block")
		}
		if head == nil || at != (common.Hash{}) && head.Hash != at {
			return errors.New("has not the block, or gives another")
		}
		n, err := quantity(head.Time)
		if err == nil && !n.IsUint64() {
			err = errors.New("time of the block exceeds 64 bits")
		}
		if err == nil {
			out = n.Uint64()
		}
		return err
	})
	return out, err
}

// quantity reads a number as JSON-RPC writes it: 0x and hex digits, at most 256 bits.
func quantity(raw json.RawMessage) (*big.Int, error) {
	var s string
	if err := json.Unmarshal(raw, &s); err != nil || !strings.HasPrefix(s, "0x") || len(s) > 2+64 {
		return nil, errors.New("no quantity")
	}
	n, ok := new(big.Int).SetString(s[2:], 16)
	if !ok || n.Sign() < 0 || s[2] == '+' || s[2] == '-' {
		return nil, errors.New("no quantity")
	}
	return n, nil
}
