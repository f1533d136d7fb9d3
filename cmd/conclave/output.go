package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// result is what a command found out: it marshals to JSON and can be written for people.
type result interface{ text(w *table) }

// print writes a result in the form that was asked for.
func (a *app) print(r result) error {
	if a.json {
		return a.printJSON(r)
	}
	w := &table{Writer: tabwriter.NewWriter(a.stdout, 0, 8, 2, ' ', 0)}
	r.text(w)
	return w.Flush()
}

// printJSON writes one line of JSON.
func (a *app) printJSON(v any) error {
	enc := json.NewEncoder(a.stdout)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return nil
}

// progress tells a person who waits what is going on, on standard error.
func (a *app) progress(format string, args ...any) {
	fmt.Fprintf(a.stderr, format+"\n", args...)
}

// table writes aligned lines.
type table struct{ *tabwriter.Writer }

// row writes a name and its value.
func (t *table) row(name string, format string, args ...any) {
	fmt.Fprintf(t, name+"\t"+format+"\n", args...)
}

// blank separates parts.
func (t *table) blank() { fmt.Fprintln(t) }

// line writes cells of a wider table.
func (t *table) line(cells ...string) { fmt.Fprintln(t, strings.Join(cells, "\t")) }

// amount is a number of wei or of the token's smallest unit: a decimal string in JSON, since it does not fit a number
// there.
type amount struct{ *big.Int }

// MarshalJSON writes the decimal string.
func (x amount) MarshalJSON() ([]byte, error) { return json.Marshal(x.Int.String()) }

// units writes the amount in units of 10^18 without trailing zeros.
func (x amount) units() string {
	r := new(big.Rat).SetFrac(x.Int, big.NewInt(params.Ether))
	s := r.FloatString(18)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// parseUnits reads an amount in units of 10^18, such as 1000 or 0.5, and returns it in the smallest unit.
func parseUnits(s string) (*big.Int, error) {
	r, ok := new(big.Rat).SetString(s)
	if !ok || strings.ContainsAny(s, "/eExXpP_") || r.Sign() < 0 {
		return nil, fmt.Errorf("%q is no amount such as 1000 or 0.5", s)
	}
	r.Mul(r, new(big.Rat).SetInt64(params.Ether))
	if !r.IsInt() {
		return nil, fmt.Errorf("%q has more than 18 decimals", s)
	}
	if r.Num().BitLen() > 256 {
		return nil, fmt.Errorf("%q is too large", s)
	}
	return r.Num(), nil
}

// parseUint256 reads a whole number below 2^256, decimal or with 0x.
func parseUint256(s string) (*big.Int, error) {
	base, digits := 10, s
	if rest, ok := strings.CutPrefix(s, "0x"); ok {
		base, digits = 16, rest
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 || strings.ContainsAny(digits, "+-_") {
		return nil, fmt.Errorf("%q is no number below 2^256", s)
	}
	return n, nil
}

// parseHash reads 32 bytes as 0x and 64 hex digits.
func parseHash(s string) (common.Hash, error) {
	var h common.Hash
	if err := h.UnmarshalText([]byte(s)); err != nil {
		return h, fmt.Errorf("%q is not 0x and 64 hex digits", s)
	}
	return h, nil
}

// parseAddress reads an address; with mixed case its EIP-55 checksum must be right.
func parseAddress(s string) (common.Address, error) {
	mixed, err := common.NewMixedcaseAddressFromString(s)
	if err != nil || !strings.HasPrefix(s, "0x") {
		return common.Address{}, fmt.Errorf("%q is not 0x and 40 hex digits", s)
	}
	digits := s[2:]
	if !mixed.ValidChecksum() && digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) {
		return common.Address{}, fmt.Errorf("address %s has a wrong checksum: a digit is mistyped", s)
	}
	return mixed.Address(), nil
}
