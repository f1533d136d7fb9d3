package chains

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

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
		if r := (*CallError)(nil); errors.As(err, &r) && reverted(r) {
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
func reverted(e *CallError) bool {
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

func (c *evmPool) Call(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error) {
	params := []any{map[string]any{"to": to, "data": hexutil.Bytes(data)}, block(at)}
	return c.contract(ctx, "call "+to.Hex(), params)
}

// ConfirmGas is what a contract may use to answer Confirm: enough for a wallet that checks signatures, and no more.
const ConfirmGas = 5_000_000

// Confirm asks all endpoints at the same time. Resting ones too: who must agree does not depend on the past.
func (c *evmPool) Confirm(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error) {
	params := []any{map[string]any{"to": to, "data": hexutil.Bytes(data), "gas": hexutil.Uint64(ConfirmGas)}, block(at)}
	type answer struct {
		out []byte
		err error
	}
	answers := make([]answer, len(c.endpoints))
	var wg sync.WaitGroup
	for i, e := range c.endpoints {
		wg.Go(func() {
			alone := &evmPool{c.pool, c.chainID}
			alone.endpoints = []*endpoint{e}
			answers[i].out, answers[i].err = alone.contract(ctx, "confirm with "+to.Hex(), params)
		})
	}
	wg.Wait()
	for _, a := range answers {
		if a.err != nil && !errors.Is(a.err, ErrReverted) {
			return nil, a.err
		}
	}
	first := answers[0]
	for _, a := range answers[1:] {
		if (a.err == nil) != (first.err == nil) || !bytes.Equal(a.out, first.out) {
			return nil, fmt.Errorf("confirm with %s: %w: endpoints disagree", to, ErrUnavailable)
		}
	}
	return first.out, first.err
}

// contract calls a contract.
func (c *evmPool) contract(ctx context.Context, what string, params []any) (out []byte, err error) {
	err = c.call(ctx, what, "eth_call", params, func(result json.RawMessage) error {
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

// Forward asks endpoints in order. An error that one answers with is the chain's answer, except to what has to do with the
// endpoint itself: a rate, a key, a method it does not have.
func (c *evmPool) Forward(ctx context.Context, method string, params []json.RawMessage) (out json.RawMessage, err error) {
	var said *CallError
	err = c.each(ctx, "forward "+method, func(ctx context.Context, e *endpoint) error {
		if err := c.verify(ctx, e); err != nil {
			return err
		}
		result, err := c.rpc(ctx, e, method, params)
		if r := (*CallError)(nil); errors.As(err, &r) && (r.Code == 3 || r.Code == -32000 || r.Code == -32003 || r.Code == -32602) {
			said = r
			return nil
		}
		out = result
		return err
	})
	if said != nil {
		return nil, said
	}
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
