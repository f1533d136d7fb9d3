package access

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// checkContract checks an evmContract condition: any function that can be called without a transaction, and one of its
// outputs. The function is that of functionAbi; functionName is not looked at, as in the 2025 node.
func (ev *evaluation) checkContract(ctx context.Context, l *leaf) (string, bool, error) {
	c := l.contract
	if !identifier.MatchString(c.name) {
		return "", false, fmt.Errorf("%w: name of functionAbi is no name of a function", ErrInvalid)
	}
	outputs, err := abiTypes(typeNames(c.outputs))
	if err != nil {
		return "", false, err
	}
	chosen, err := c.output(l.test.key)
	if err != nil {
		return "", false, err
	}
	if !comparableABI(outputs[chosen].String()) {
		return "", false, fmt.Errorf("%w: outputs of type %s cannot be compared", ErrInvalid, outputs[chosen])
	}
	params, err := ev.caller.substituteAll(l, c.params)
	if err != nil {
		return "", false, err
	}
	out, err := ev.callContract(ctx, l, c.address, c.name, typeNames(c.inputs), params)
	if err != nil {
		return "", false, err
	}
	got, err := abiOutput(outputs, chosen, out)
	if err != nil {
		return "", false, err
	}
	return ev.compareABI(l, got)
}

// output chooses the output to compare: the first for an empty key, otherwise the first of that name.
func (c *contractCondition) output(key string) (int, error) {
	if key == "" && len(c.outputs) > 0 {
		return 0, nil
	}
	for i, o := range c.outputs {
		if o.name == key {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%w: functionAbi has no output %q", ErrInvalid, short(key))
}

func typeNames(params []abiParam) []string {
	out := make([]string, len(params))
	for i, p := range params {
		out[i] = p.typ
	}
	return out
}

// comparableABI says whether values of a type can be compared: bool, string, address and unsigned numbers. Signed numbers,
// bytes and lists could not be in the 2025 node either.
func comparableABI(typ string) bool {
	switch typ {
	case "bool", "string", "address":
		return true
	}
	return len(typ) <= len("uint256") && typ[:min(4, len(typ))] == "uint" && typ[len(typ)-1] != ']'
}

// callContract calls a function on a condition's chain.
func (ev *evaluation) callContract(ctx context.Context, l *leaf, address, function string, inputs, params []string) ([]byte, error) {
	to, err := evmAddress(address)
	if err != nil {
		return nil, fmt.Errorf("contractAddress: %w", err)
	}
	types, err := abiTypes(inputs)
	if err != nil {
		return nil, err
	}
	data, err := packCall(function, types, params)
	if err != nil {
		return nil, err
	}
	c, at, err := ev.evm(l)
	if err != nil {
		return nil, err
	}
	return c.Call(ctx, to, data, at)
}

// compareABI compares a decoded value by its type.
func (ev *evaluation) compareABI(l *leaf, got any) (string, bool, error) {
	var met bool
	var err error
	switch v := got.(type) {
	case bool:
		met, err = l.test.bool(v)
	case string:
		met, err = l.test.text(v)
	case common.Address:
		met, err = l.test.address(ev.caller, l, v)
	case *big.Int:
		met, err = l.test.uint(v)
	case uint8, uint16, uint32, uint64:
		n, _ := new(big.Int).SetString(fmt.Sprint(v), 10)
		met, err = l.test.uint(n)
	case []*big.Int: // a batch of balances: any of them will do
		for _, n := range v {
			one, e := l.test.uint(n)
			met, err = met || one, e
		}
	default:
		err = fmt.Errorf("%w: values of type %T cannot be compared", ErrInvalid, got)
	}
	return fmt.Sprint(got), met, err
}
