package access

import (
	"bytes"
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ordered applies a comparator to the result of comparing two values. contains is for text and lists only, an unknown
// comparator for nothing.
func ordered(comparator string, order int) (bool, error) {
	switch comparator {
	case "=":
		return order == 0, nil
	case "!=":
		return order != 0, nil
	case ">":
		return order > 0, nil
	case ">=":
		return order >= 0, nil
	case "<":
		return order < 0, nil
	case "<=":
		return order <= 0, nil
	}
	return false, fmt.Errorf("%w: comparator %.20q does not fit the value", ErrInvalid, comparator)
}

// maxDigits is the length of the largest 256-bit number.
const maxDigits = 78

// decimal reads a number without sign: decimal digits, at most 256 bits.
func decimal(s string) (*big.Int, error) {
	if s == "" || len(s) > maxDigits || strings.Trim(s, "0123456789") != "" {
		return nil, fmt.Errorf("%w: %q is no decimal number", ErrInvalid, short(s))
	}
	n, ok := new(big.Int).SetString(s, 10)
	if !ok || n.BitLen() > 256 {
		return nil, fmt.Errorf("%w: %q exceeds 256 bits", ErrInvalid, short(s))
	}
	return n, nil
}

// number reads a number without sign, decimal or in hex after 0x.
func number(s string) (*big.Int, error) {
	digits, isHex := strings.CutPrefix(s, "0x")
	if !isHex {
		return decimal(s)
	}
	if digits == "" || len(digits) > 64 || strings.Trim(digits, "0123456789abcdefABCDEF") != "" {
		return nil, fmt.Errorf("%w: %q is no hex number", ErrInvalid, short(s))
	}
	n, _ := new(big.Int).SetString(digits, 16)
	return n, nil
}

// uint compares numbers. The condition's is decimal.
func (t returnTest) uint(got *big.Int) (bool, error) {
	want, err := decimal(t.value)
	if err != nil {
		return false, err
	}
	return ordered(t.comparator, got.Cmp(want))
}

// bool compares with true or false in any case; false is the lesser. Other words are refused: the 2025 node took them
// for false.
func (t returnTest) bool(got bool) (bool, error) {
	var want bool
	switch strings.ToLower(t.value) {
	case "true":
		want = true
	case "false":
	default:
		return false, fmt.Errorf("%w: %q is neither true nor false", ErrInvalid, short(t.value))
	}
	bit := map[bool]int{true: 1}
	return ordered(t.comparator, cmp.Compare(bit[got], bit[want]))
}

// address compares 20 bytes. The condition's value may be one that is substituted.
func (t returnTest) address(c *Caller, l *leaf, got common.Address) (bool, error) {
	value, err := c.substitute(l, t.value)
	if err != nil {
		return false, err
	}
	want, err := evmAddress(value)
	if err != nil {
		return false, err
	}
	return ordered(t.comparator, bytes.Compare(got[:], want[:]))
}

// text compares strings, byte by byte.
func (t returnTest) text(got string) (bool, error) {
	switch t.comparator {
	case "contains":
		return strings.Contains(got, t.value), nil
	case "!contains":
		return !strings.Contains(got, t.value), nil
	}
	return ordered(t.comparator, strings.Compare(got, t.value))
}

// list looks for an element that is the value.
func (t returnTest) list(got []string) (bool, error) {
	switch t.comparator {
	case "contains":
		return slices.Contains(got, t.value), nil
	case "!contains":
		return !slices.Contains(got, t.value), nil
	}
	return false, fmt.Errorf("%w: comparator %.20q is not for lists", ErrInvalid, t.comparator)
}
