package access

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Limits of ABI types.
const (
	maxABIParams  = 16
	maxABIArray   = 256 // elements of an array of fixed size, those in arrays in it counted
	maxDimensions = 2
)

// abiForm is an elementary type with dimensions. Tuples are missing: a condition has no place for their components.
var (
	abiForm      = regexp.MustCompile(`^(address|bool|string|bytes|u?int[0-9]{0,3}|bytes[0-9]{1,2})((?:\[[0-9]{0,3}\])*)$`)
	abiDimension = regexp.MustCompile(`\[([0-9]*)\]`)
)

// abiType reads the name of a type. The grammar is checked here, because go-ethereum's reader is lenient and gladly makes
// types whose values need more memory than there is.
func abiType(name string) (abi.Type, error) {
	m := abiForm.FindStringSubmatch(name)
	if m == nil {
		return abi.Type{}, fmt.Errorf("%w: type %q is not supported", ErrInvalid, short(name))
	}
	dims := abiDimension.FindAllStringSubmatch(m[2], -1)
	size := 1
	for _, d := range dims {
		if d[1] != "" {
			n, err := strconv.Atoi(d[1])
			if size *= n; err != nil || n == 0 || size > maxABIArray || d[1][0] == '0' {
				return abi.Type{}, fmt.Errorf("%w: size of type %q", ErrInvalid, name)
			}
		}
	}
	if m[1] == "uint" || m[1] == "int" { // short for 256 bits
		name = m[1] + "256" + m[2]
	}
	t, err := abi.NewType(name, "", nil)
	if err != nil || len(dims) > maxDimensions || !sizes(elementary(t)) {
		return abi.Type{}, fmt.Errorf("%w: type %q is not supported", ErrInvalid, name)
	}
	return t, nil
}

func elementary(t abi.Type) abi.Type {
	for t.Elem != nil {
		t = *t.Elem
	}
	return t
}

// sizes checks widths, of which go-ethereum accepts some that Solidity does not have.
func sizes(t abi.Type) bool {
	switch t.T {
	case abi.UintTy, abi.IntTy:
		return t.Size >= 8 && t.Size <= 256 && t.Size%8 == 0
	case abi.FixedBytesTy:
		return t.Size >= 1 && t.Size <= 32
	}
	return true
}

func abiTypes(names []string) ([]abi.Type, error) {
	if len(names) > maxABIParams {
		return nil, fmt.Errorf("%w: more than %d parameters", ErrInvalid, maxABIParams)
	}
	out := make([]abi.Type, len(names))
	for i, n := range names {
		var err error
		if out[i], err = abiType(n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// dynamic says whether a value stands in the head as an offset (contract ABI specification, "Formal Specification of the
// Encoding").
func dynamic(t abi.Type) bool {
	return t.T == abi.StringTy || t.T == abi.BytesTy || t.T == abi.SliceTy || t.T == abi.ArrayTy && dynamic(*t.Elem)
}

// headWords is the length of a value's head in words of 32 bytes.
func headWords(t abi.Type) int {
	if t.T == abi.ArrayTy && !dynamic(t) {
		return t.Size * headWords(*t.Elem)
	}
	return 1
}

// abiOutput decodes output i alone. Decoding all would let a contract send offsets that point to the same bytes many
// times over, and so make gigabytes of kilobytes.
func abiOutput(types []abi.Type, i int, data []byte) (any, error) {
	if len(data) == 0 {
		return nil, fmt.Errorf("%w: the contract returns nothing: there is none, or it has no such function", ErrInvalid)
	}
	at := 0
	for _, t := range types[:i] {
		at += 32 * headWords(t)
	}
	bad := fmt.Errorf("%w: what the contract returns does not fit type %s", ErrInvalid, types[i])
	if len(data) < at+32 {
		return nil, bad
	}
	value := data[at:]
	if dynamic(types[i]) {
		offset := value[:32]
		for _, b := range offset[:29] {
			if b != 0 {
				return nil, bad
			}
		}
		tail := int(offset[29])<<16 | int(offset[30])<<8 | int(offset[31])
		if tail > len(data) {
			return nil, bad
		}
		value = append(make([]byte, 31, 32+len(data)-tail), 32) // the offset of a single output
		value = append(value, data[tail:]...)
	}
	out, err := abi.Arguments{{Type: types[i]}}.Unpack(value)
	if err != nil || len(out) != 1 {
		return nil, bad
	}
	return out[0], nil
}
