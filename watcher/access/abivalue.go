package access

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
)

// packCall encodes a call of a function from parameters in text form.
func packCall(function string, types []abi.Type, params []string) ([]byte, error) {
	if len(types) != len(params) {
		return nil, fmt.Errorf("%w: %d parameters, function %s takes %d", ErrInvalid, len(params), short(function), len(types))
	}
	args := make(abi.Arguments, len(types))
	names := make([]string, len(types))
	values := make([]any, len(types))
	for i, t := range types {
		v, err := abiValue(t, params[i])
		if err != nil {
			return nil, fmt.Errorf("parameter %d: %w", i+1, err)
		}
		args[i], names[i], values[i] = abi.Argument{Type: t}, t.String(), v.Interface()
	}
	packed, err := args.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("%w: parameters cannot be encoded: %w", ErrInvalid, err)
	}
	selector := crypto.Keccak256([]byte(function + "(" + strings.Join(names, ",") + ")"))[:4]
	return append(selector, packed...), nil
}

// abiValue reads a value from text, as ethabi's LenientTokenizer does: addresses and bytes in hex with or without 0x;
// numbers decimal, in hex after 0x, or with a unit of ether; true, false, 1 and 0; arrays in brackets, separated by
// commas, strings in them also in double quotes.
func abiValue(t abi.Type, s string) (reflect.Value, error) {
	switch t.T {
	case abi.AddressTy:
		a, err := evmAddress(strings.TrimSpace(s))
		return reflect.ValueOf(a), err
	case abi.BoolTy:
		switch strings.TrimSpace(s) {
		case "true", "1":
			return reflect.ValueOf(true), nil
		case "false", "0":
			return reflect.ValueOf(false), nil
		}
		return reflect.Value{}, fmt.Errorf("%w: %q is no bool", ErrInvalid, short(s))
	case abi.StringTy:
		return reflect.ValueOf(s), nil
	case abi.BytesTy, abi.FixedBytesTy:
		return abiBytes(t, strings.TrimSpace(s))
	case abi.UintTy, abi.IntTy:
		return abiInteger(t, strings.TrimSpace(s))
	case abi.SliceTy, abi.ArrayTy:
		return abiList(t, strings.TrimSpace(s))
	}
	return reflect.Value{}, fmt.Errorf("%w: type %s is not supported", ErrInvalid, t)
}

func abiBytes(t abi.Type, s string) (reflect.Value, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || t.T == abi.FixedBytesTy && len(b) != t.Size {
		return reflect.Value{}, fmt.Errorf("%w: %q is no hex of type %s", ErrInvalid, short(s), t)
	}
	if t.T == abi.BytesTy {
		return reflect.ValueOf(b), nil
	}
	v := reflect.New(t.GetType()).Elem()
	reflect.Copy(v, reflect.ValueOf(b))
	return v, nil
}

// amount is a decimal number with a unit, the way ethabi reads it.
var (
	amount = regexp.MustCompile(`^([0-9]{1,60})(?:\.([0-9]{1,18}))?\s*(ether|gwei|nanoether|nano|wei)$`)
	units  = map[string]int{"ether": 18, "gwei": 9, "nanoether": 9, "nano": 9, "wei": 0}
)

func abiInteger(t abi.Type, s string) (reflect.Value, error) {
	digits, negative := strings.CutPrefix(s, "-")
	n, err := number(digits)
	if m := amount.FindStringSubmatch(s); m != nil && len(m[2]) <= units[m[3]] {
		n, err = decimal(m[1] + m[2] + strings.Repeat("0", units[m[3]]-len(m[2])))
	}
	if err != nil {
		return reflect.Value{}, err
	}
	bits := t.Size
	least, most := new(big.Int), new(big.Int).Lsh(big.NewInt(1), uint(bits))
	if t.T == abi.IntTy {
		most.Rsh(most, 1)
		least.Neg(most)
	}
	if negative {
		n.Neg(n)
	}
	if n.Cmp(least) < 0 || n.Cmp(most) >= 0 {
		return reflect.Value{}, fmt.Errorf("%w: %q does not fit type %s", ErrInvalid, short(s), t)
	}
	v := reflect.New(t.GetType()).Elem()
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.ValueOf(n))
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(n.Int64())
	default:
		v.SetUint(n.Uint64())
	}
	return v, nil
}

func abiList(t abi.Type, s string) (reflect.Value, error) {
	parts, err := splitList(s)
	if err != nil {
		return reflect.Value{}, err
	}
	if t.T == abi.ArrayTy && len(parts) != t.Size || len(parts) > 4*maxABIArray {
		return reflect.Value{}, fmt.Errorf("%w: %d elements for type %s", ErrInvalid, len(parts), t)
	}
	v := reflect.New(t.GetType()).Elem()
	if t.T == abi.SliceTy {
		v.Set(reflect.MakeSlice(t.GetType(), len(parts), len(parts)))
	}
	for i, p := range parts {
		if t.Elem.T == abi.StringTy {
			if q := strings.TrimSpace(p); len(q) >= 2 && q[0] == '"' && q[len(q)-1] == '"' {
				p = q[1 : len(q)-1]
			}
		}
		e, err := abiValue(*t.Elem, p)
		if err != nil {
			return v, err
		}
		v.Index(i).Set(e)
	}
	return v, nil
}

// splitList takes the elements out of brackets: commas separate them, but for those in brackets or quotes.
func splitList(s string) ([]string, error) {
	if len(s) < 2 || s[0] != '[' || s[len(s)-1] != ']' {
		return nil, fmt.Errorf("%w: %q is no list in brackets", ErrInvalid, short(s))
	}
	body := s[1 : len(s)-1]
	if strings.TrimSpace(body) == "" {
		return nil, nil
	}
	var out []string
	depth, quoted, start := 0, false, 0
	for i := range len(body) {
		switch c := body[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[':
			depth++
		case c == ']':
			depth--
		case c == ',' && depth == 0:
			out = append(out, body[start:i])
			start = i + 1
		}
		if depth < 0 {
			break
		}
	}
	if depth != 0 || quoted {
		return nil, fmt.Errorf("%w: %q is no list in brackets", ErrInvalid, short(s))
	}
	return append(out, body[start:]), nil
}
