package deploy

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// txGasLimit is the most gas that one transaction may have (EIP-7825).
const txGasLimit = 1 << 24

// errNoSimulation says that the endpoint does not know eth_simulateV1.
var errNoSimulation = errors.New("the endpoint cannot simulate")

// simulate tries the steps in order on the newest state and returns the gas that each needs, with a margin. Steps see
// what earlier ones did. A step that fails is an error with the contract's own reason.
func simulate(ctx context.Context, client *ethclient.Client, from common.Address, nonce uint64, steps []step) ([]uint64, error) {
	type call struct {
		From  common.Address `json:"from"`
		Input hexutil.Bytes  `json:"input"`
		Gas   hexutil.Uint64 `json:"gas"`
	}
	type account struct {
		Nonce hexutil.Uint64 `json:"nonce"`
	}
	type block struct {
		StateOverrides map[common.Address]account `json:"stateOverrides,omitempty"`
		Calls          []call                     `json:"calls"`
	}
	blocks := make([]block, len(steps)) // one each: every step then has a whole block's gas
	for i, s := range steps {
		blocks[i].Calls = []call{{from, s.data, txGasLimit}}
	}
	latest, err := client.NonceAt(ctx, from, nil)
	if err != nil {
		return nil, fmt.Errorf("read the nonce of %s: %w", from, err)
	}
	if latest != nonce { // other transactions of the deployer wait; the addresses count them in
		blocks[0].StateOverrides = map[common.Address]account{from: {hexutil.Uint64(nonce)}}
	}
	var results []struct {
		Calls []struct {
			ReturnData hexutil.Bytes  `json:"returnData"`
			GasUsed    hexutil.Uint64 `json:"gasUsed"`
			MaxUsedGas hexutil.Uint64 `json:"maxUsedGas"`
			Status     hexutil.Uint64 `json:"status"`
			Error      *struct {
				Message string `json:"message"`
				Data    string `json:"data"`
			} `json:"error"`
		} `json:"calls"`
	}
	err = client.Client().CallContext(ctx, &results, "eth_simulateV1", map[string]any{"blockStateCalls": blocks}, "latest")
	if err != nil {
		return nil, simulationError(err)
	}
	if len(results) != len(steps) {
		return nil, fmt.Errorf("%w: %d results for %d transactions", errNoSimulation, len(results), len(steps))
	}
	gas := make([]uint64, len(steps))
	for i, s := range steps {
		if len(results[i].Calls) != 1 {
			return nil, fmt.Errorf("%w: %d results for one transaction", errNoSimulation, len(results[i].Calls))
		}
		r := results[i].Calls[0]
		if r.Status != 1 {
			reason, data := "", r.ReturnData
			if r.Error != nil {
				reason = r.Error.Message
				if raw, err := hexutil.Decode(r.Error.Data); err == nil {
					data = raw
				}
			}
			return nil, fmt.Errorf("%s: it would fail: %s", s.what, explain(s.abi, data, reason))
		}
		used := max(uint64(r.GasUsed), uint64(r.MaxUsedGas))
		if used > txGasLimit {
			return nil, fmt.Errorf("%s: it needs %d gas, more than a transaction may have (%d)", s.what, used, txGasLimit)
		}
		gas[i] = min(used+used/4+50_000, txGasLimit)
	}
	return gas, nil
}

// simulationError tells an endpoint that lacks the method from one that is not there.
func simulationError(err error) error {
	var answered rpc.Error // the endpoint understood the request and refused it
	if errors.As(err, &answered) {
		return fmt.Errorf("%w: %w", errNoSimulation, err)
	}
	return fmt.Errorf("simulate the deployment: %w", err)
}

// simulationGas is how much gas a simulation may be expected to use: go-ethereum allows 50,000,000 in all.
const simulationGas = 45_000_000

// simulable is how many of the first steps fit into one simulation.
func simulable(steps []step) int {
	var sum uint64
	for i, s := range steps {
		if sum += size(s); sum > simulationGas {
			return i
		}
	}
	return len(steps)
}

// size is the price of a step's data and of the code that it can leave at most.
func size(s step) uint64 {
	const (
		base    = 53_000
		perByte = 40 + 200 // data at EIP-7623's floor, code deposit
	)
	return base + perByte*uint64(len(s.data))
}

// ample is a gas limit for a step that could not be simulated: room for a generous constructor.
func ample(s step) uint64 { return min(size(s)+2_000_000, txGasLimit) }

// explain puts a revert into words: the contract's own error with its arguments where the data is one.
func explain(types abi.ABI, data []byte, otherwise string) string {
	if len(data) >= 4 {
		if known, err := types.ErrorByID([4]byte(data[:4])); err == nil {
			if values, err := known.Unpack(data); err == nil {
				if list, ok := values.([]any); ok {
					words := make([]string, len(list))
					for i, v := range list {
						words[i] = fmt.Sprint(v)
					}
					return known.Name + "(" + strings.Join(words, ", ") + ")"
				}
				return fmt.Sprintf("%s(%v)", known.Name, values)
			}
			return known.Name
		}
		if text, err := abi.UnpackRevert(data); err == nil {
			return text
		}
	}
	if otherwise == "" {
		return fmt.Sprintf("reverted with %#x", data)
	}
	return otherwise
}
