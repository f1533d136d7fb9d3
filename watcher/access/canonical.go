package access

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/conclave-network/conclave/watcher/access/internal/jsvalue"
)

// Canonical formats conditions as a person writes them into the bytes that SDK 7.4.0 sends and hashes: members in fixed
// order, conditionType and unknown members dropped, no white space, strings and numbers as JSON.stringify writes them.
// Who sends conditions to nodes sends these bytes.
//
// It refuses what the SDK's formatter refuses, and a member that is named twice. It does not validate more than that:
// before encrypting, Parse the result, or the ciphertext may be one that no node ever decrypts.
func Canonical(field Field, conditions []byte) ([]byte, error) {
	v, err := read(conditions)
	if err != nil {
		return nil, err
	}
	if field.kinds() == nil {
		return nil, fmt.Errorf("%w: no field %.40q", ErrInvalid, field)
	}
	if v.Kind != jsvalue.Array {
		return nil, fmt.Errorf("%w: %s is no array", ErrInvalid, field)
	}
	if field == UnifiedField && len(v.Items) == 0 {
		return nil, fmt.Errorf("%w: %s is empty", ErrInvalid, field)
	}
	out, err := canonicalItem(field, v)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrInvalid, field, err)
	}
	return jsvalue.Append(nil, out), nil
}

// ParseOfAction reads conditions as actions write them: members in any order, with or without conditionType, more of them than
// are known. What it returns, and what its hash is of, is the form that the SDK gives them, so that what the SDK encrypts an
// action opens, and the other way round. Every error wraps ErrInvalid.
func ParseOfAction(raw json.RawMessage) (*Conditions, error) {
	v, err := read(raw)
	if err != nil {
		return nil, err
	}
	out, err := canonicalItem(UnifiedField, named(v))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return Parse(UnifiedField, jsvalue.Append(nil, out))
}

// named adds conditionType where it is missing, by the members that only one kind of condition has.
func named(v jsvalue.Value) jsvalue.Value {
	if v.Kind == jsvalue.Array {
		items := make([]jsvalue.Value, len(v.Items))
		for i, item := range v.Items {
			items[i] = named(item)
		}
		return jsvalue.List(items)
	}
	if v.Has("conditionType") {
		return v
	}
	for _, kind := range UnifiedField.kinds() {
		if v.Has(marks[kind]) {
			return jsvalue.Obj(append(slices.Clone(v.Members), jsvalue.Member{Name: "conditionType", Value: jsvalue.Text(string(kind))})...)
		}
	}
	return v
}

// read parses a request field within the package's limits.
func read(raw []byte) (jsvalue.Value, error) {
	v, err := jsvalue.Parse(raw, jsvalue.Limits{Bytes: MaxBytes, Depth: maxDepth, Values: maxValues})
	if err != nil {
		return v, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return v, nil
}

// canonicalItem is one array, operator or condition.
func canonicalItem(field Field, v jsvalue.Value) (jsvalue.Value, error) {
	switch {
	case v.Kind == jsvalue.Array:
		items := make([]jsvalue.Value, len(v.Items))
		for i, item := range v.Items {
			out, err := canonicalItem(field, item)
			if err != nil {
				return out, err
			}
			items[i] = out
		}
		return jsvalue.List(items), nil
	case v.Has("operator"):
		return pick(v, "operator"), nil
	case !v.Has("returnValueTest"):
		return v, fmt.Errorf("an item is no array and has neither operator nor returnValueTest")
	case v.Get("returnValueTest").Kind == jsvalue.Null:
		return v, fmt.Errorf("returnValueTest is null")
	}
	kind := field.kinds()[0]
	if field == UnifiedField {
		kind = Kind(v.Get("conditionType").Str)
		if v.Get("conditionType").Kind != jsvalue.String || !slices.Contains(field.kinds(), kind) {
			return v, fmt.Errorf("a condition has no conditionType, or an unknown one")
		}
	}
	switch kind {
	case EVMBasic:
		return with(v, "contractAddress chain standardContractType method parameters", "returnValueTest",
			pick(v.Get("returnValueTest"), "comparator", "value")), nil
	case EVMContract:
		return canonicalContract(v)
	case SolRPC:
		return canonicalSol(v, field == UnifiedField)
	}
	return with(v, "path chain method parameters", "returnValueTest", keyedTest(v)), nil
}

func canonicalContract(v jsvalue.Value) (jsvalue.Value, error) {
	abi := v.Get("functionAbi")
	sides := map[string]jsvalue.Value{}
	for _, side := range []string{"inputs", "outputs"} {
		list := abi.Get(side)
		if list.Kind != jsvalue.Array {
			return v, fmt.Errorf("functionAbi.%s is no array", side)
		}
		params := make([]jsvalue.Value, len(list.Items))
		for i, p := range list.Items {
			if p.Kind == jsvalue.Null {
				return v, fmt.Errorf("functionAbi.%s holds null", side)
			}
			params[i] = pick(p, "name", "type")
		}
		sides[side] = jsvalue.List(params)
	}
	constant := abi.Get("constant")
	if constant.Kind == jsvalue.Undefined {
		constant = jsvalue.Boolean(false)
	}
	out := pick(v, "contractAddress", "functionName", "functionParams")
	out.Members = append(out.Members, jsvalue.Member{Name: "functionAbi", Value: jsvalue.Obj(
		jsvalue.Member{Name: "name", Value: abi.Get("name")},
		jsvalue.Member{Name: "inputs", Value: sides["inputs"]},
		jsvalue.Member{Name: "outputs", Value: sides["outputs"]},
		jsvalue.Member{Name: "constant", Value: constant},
		jsvalue.Member{Name: "stateMutability", Value: abi.Get("stateMutability")},
	)})
	tail := with(v, "chain", "returnValueTest", keyedTest(v))
	out.Members = append(out.Members, tail.Members...)
	return out, nil
}

// canonicalSol formats a Solana condition. Outside the unified field one without pdaParams is of the first version, and
// loses whatever else it has about program derived addresses.
func canonicalSol(v jsvalue.Value, unified bool) (jsvalue.Value, error) {
	if !unified && !v.Has("pdaParams") {
		return with(v, "method params chain", "returnValueTest", keyedTest(v)), nil
	}
	pda := v.Get("pdaInterface")
	if !v.Has("pdaKey") || !pda.Has("offset") || !pda.Has("fields") {
		return v, fmt.Errorf("a Solana condition lacks pdaKey, or offset or fields of pdaInterface")
	}
	out := with(v, "method params pdaParams", "pdaInterface", pick(pda, "offset", "fields"))
	tail := with(v, "pdaKey chain", "returnValueTest", keyedTest(v))
	out.Members = append(out.Members, tail.Members...)
	return out, nil
}

func keyedTest(v jsvalue.Value) jsvalue.Value {
	return pick(v.Get("returnValueTest"), "key", "comparator", "value")
}

// pick makes an object of some of v's members. Those that v does not have are left out, as are all if v is no object.
func pick(v jsvalue.Value, names ...string) jsvalue.Value {
	members := make([]jsvalue.Member, len(names))
	for i, n := range names {
		members[i] = jsvalue.Member{Name: n, Value: v.Get(n)}
	}
	return jsvalue.Obj(members...)
}

// with is pick of names separated by spaces, followed by one more member.
func with(v jsvalue.Value, names, last string, value jsvalue.Value) jsvalue.Value {
	out := pick(v, strings.Fields(names)...)
	out.Members = append(out.Members, jsvalue.Member{Name: last, Value: value})
	return out
}
