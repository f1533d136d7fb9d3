package execute

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"strings"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

// rpcBase begins the addresses that RPCAddress gives. They lead to no machine (RFC 9476: .alt is not of the DNS): a node serves
// them itself, from the endpoints that its operator configured, whose addresses may hold keys.
const rpcBase = "https://rpc.conclave.alt/"

// methods are what an action may have called. None of them has an effect but sending a transaction that is signed already.
var methods = map[string]bool{
	"eth_blockNumber": true, "eth_call": true, "eth_chainId": true, "eth_estimateGas": true, "eth_feeHistory": true,
	"eth_gasPrice": true, "eth_getBalance": true, "eth_getBlockByHash": true, "eth_getBlockByNumber": true, "eth_getCode": true,
	"eth_getLogs": true, "eth_getStorageAt": true, "eth_getTransactionByHash": true, "eth_getTransactionCount": true,
	"eth_getTransactionReceipt": true, "eth_maxPriorityFeePerGas": true, "eth_sendRawTransaction": true, "net_version": true,
}

// Bounds of one exchange.
const (
	maxRPC   = 256 << 10 // bytes of a request
	maxBatch = 20        // calls in it
)

// RPCURL returns an address under which fetch, and libraries that use it, reach an EVM chain.
func (r *run) RPCURL(_ context.Context, name string) (string, error) {
	if _, _, err := r.Chains.EVM(name); err != nil {
		return "", ofChain("getRpcUrl", err)
	}
	return RPCAddress(name), nil
}

// RPCAddress is the address under which actions reach a chain.
func RPCAddress(chain string) string { return rpcBase + url.PathEscape(chain) }

// RPCChain returns the chain that an address of RPCAddress's is for.
func RPCChain(address string) (name string, ok bool) {
	path, ok := strings.CutPrefix(address, rpcBase)
	if !ok {
		return "", false
	}
	name, err := url.PathUnescape(strings.TrimSuffix(path, "/"))
	return name, err == nil
}

type rpcCall struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcAnswer struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   *chains.CallError `json:"error,omitempty"`
}

// rpc answers a JSON-RPC request from the node's endpoints of a chain.
func (r *run) rpc(ctx context.Context, name string, f actions.FetchRequest) (actions.FetchResponse, error) {
	c, _, err := r.Chains.EVM(name)
	if err != nil {
		return actions.FetchResponse{}, ofChain("fetch", err)
	}
	if f.Method != "POST" || len(f.Body) > maxRPC {
		return actions.FetchResponse{}, actions.Refuse("fetch: a chain is asked by POST, with at most %d bytes", maxRPC)
	}
	body := bytes.TrimSpace(f.Body)
	var out any
	if len(body) > 0 && body[0] == '[' {
		var calls []rpcCall
		if json.Unmarshal(body, &calls) != nil || len(calls) == 0 || len(calls) > maxBatch {
			return actions.FetchResponse{}, actions.Refuse("fetch: not a batch of at most %d calls", maxBatch)
		}
		answers := make([]rpcAnswer, len(calls))
		for i, call := range calls {
			answers[i] = forward(ctx, c, call)
		}
		out = answers
	} else {
		var call rpcCall
		if json.Unmarshal(body, &call) != nil {
			return actions.FetchResponse{}, actions.Refuse("fetch: not a JSON-RPC request")
		}
		out = forward(ctx, c, call)
	}
	raw, err := json.Marshal(out)
	if err != nil {
		return actions.FetchResponse{}, err
	}
	return actions.FetchResponse{
		URL: f.URL, Status: 200, StatusText: "OK", Headers: [][2]string{{"content-type", "application/json"}}, Body: raw,
	}, nil
}

// forward does one call. What went wrong with an endpoint is not the action's to know.
func forward(ctx context.Context, c chains.EVM, call rpcCall) rpcAnswer {
	out := rpcAnswer{Version: "2.0", ID: call.ID}
	if len(out.ID) == 0 {
		out.ID = json.RawMessage("null")
	}
	if !methods[call.Method] {
		out.Error = &chains.CallError{Code: -32601, Message: "the method does not exist, or is not for actions"}
		return out
	}
	result, err := c.Forward(ctx, call.Method, call.Params)
	var said *chains.CallError
	switch {
	case errors.As(err, &said):
		out.Error = said
	case err != nil:
		out.Error = &chains.CallError{Code: -32603, Message: "the node cannot ask this chain now"}
	default:
		if out.Result = result; len(result) == 0 {
			out.Result = json.RawMessage("null")
		}
	}
	return out
}
