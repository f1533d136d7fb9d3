package network

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// form is the file as JSON has it. Pointers tell a missing field from a zero.
type form struct {
	Name       *string            `json:"name"`
	ChainID    *uint64            `json:"chainId"`
	RPCURL     *string            `json:"rpcUrl"`
	StartBlock *uint64            `json:"startBlock"`
	Contracts  map[string]*string `json:"contracts"`
	Params     Params             `json:"params"`
}

// UnmarshalJSON reads the file's form. It refuses unknown, missing and malformed fields and names each; n is
// unchanged on error.
func (n *Network) UnmarshalJSON(raw []byte) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var f form
	if err := dec.Decode(&f); err != nil {
		return explain(err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more text after the JSON object")
	}
	var r reader
	got := Network{
		Name:       need(&r, "name", f.Name),
		ChainID:    need(&r, "chainId", f.ChainID),
		RPCURL:     need(&r, "rpcUrl", f.RPCURL),
		StartBlock: need(&r, "startBlock", f.StartBlock),
	}
	got.Contracts = r.contracts(f.Contracts)
	if got.Params = f.Params; f.Params == nil {
		r.fail("params", "is missing")
	}
	if err := errors.Join(r.errs...); err != nil {
		return err
	}
	if err := got.Check(); err != nil {
		return err
	}
	*n = got
	return nil
}

// MarshalJSON writes the file's form. It refuses what UnmarshalJSON would.
func (n Network) MarshalJSON() ([]byte, error) {
	if err := n.Check(); err != nil {
		return nil, err
	}
	var contracts bytes.Buffer // an object in the file's order, which a map would not keep
	for i, c := range n.Contracts.List() {
		if i > 0 {
			contracts.WriteByte(',')
		}
		fmt.Fprintf(&contracts, "%q:%q", c.Name, c.Address.Hex())
	}
	return json.Marshal(struct {
		Name       string          `json:"name"`
		ChainID    uint64          `json:"chainId"`
		RPCURL     string          `json:"rpcUrl"`
		StartBlock uint64          `json:"startBlock"`
		Contracts  json.RawMessage `json:"contracts"`
		Params     Params          `json:"params"`
	}{n.Name, n.ChainID, n.RPCURL, n.StartBlock, json.RawMessage("{" + contracts.String() + "}"), n.Params})
}

// Check says what Save would refuse: a name, URL, chain id, address or amount that no file may have. It finds all such
// faults at once and names the fields.
func (n *Network) Check() error {
	var r reader
	if !validName(n.Name) {
		r.fail("name", fmt.Sprintf("is %q; it must be 1 to 64 of a-z, 0-9 and '-'", n.Name))
	}
	if n.ChainID == 0 {
		r.fail("chainId", "is 0, which no chain has")
	}
	if u, err := url.Parse(n.RPCURL); err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
		r.fail("rpcUrl", fmt.Sprintf("is %q; it must be an http, https, ws or wss URL with a host", n.RPCURL))
	}
	seen := make(map[common.Address]string)
	for _, c := range n.Contracts.List() {
		if c.Address == (common.Address{}) {
			r.fail("contracts."+c.Name, "is the zero address")
		} else if other, twice := seen[c.Address]; twice {
			r.fail("contracts."+c.Name, "is the same address as contracts."+other)
		}
		seen[c.Address] = c.Name
	}
	return errors.Join(r.errs...)
}

// reader collects what is wrong with a file, so that its author sees everything at once.
type reader struct{ errs []error }

func (r *reader) fail(field, problem string) {
	r.errs = append(r.errs, fmt.Errorf("field %s %s", field, problem))
}

func need[T any](r *reader, name string, value *T) T {
	if value == nil {
		r.fail(name, "is missing")
		return *new(T)
	}
	return *value
}

func (r *reader) contracts(in map[string]*string) (c Contracts) {
	if in == nil {
		r.fail("contracts", "is missing")
		return c
	}
	known := make(map[string]bool)
	for _, f := range c.fields() {
		known[f.name] = true
		text, ok := in[f.name]
		if !ok || text == nil {
			r.fail("contracts."+f.name, "is missing")
			continue
		}
		address, problem := parseAddress(*text)
		if problem != "" {
			r.fail("contracts."+f.name, problem)
		}
		*f.address = address
	}
	for name := range in {
		if !known[name] {
			r.fail("contracts."+name, "is unknown")
		}
	}
	return c
}

// parseAddress is strict where common.HexToAddress takes anything.
func parseAddress(text string) (common.Address, string) {
	digits, prefixed := strings.CutPrefix(text, "0x")
	raw, err := hex.DecodeString(digits)
	if !prefixed || err != nil || len(raw) != common.AddressLength {
		return common.Address{}, fmt.Sprintf("is %q; an address is 0x and 40 hex digits", clip(text))
	}
	address := common.BytesToAddress(raw)
	mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits)
	if mixed && address.Hex() != text {
		return common.Address{}, fmt.Sprintf("is %q, whose upper and lower case does not fit its EIP-55 checksum: a digit may be wrong", text)
	}
	return address, ""
}

func validName(name string) bool {
	return name != "" && len(name) <= 64 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// clip keeps error lines short whatever the file holds.
func clip(text string) string {
	const most = 80
	if len(text) > most {
		return strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}

// explain puts encoding/json's messages in the file's own words.
func explain(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		where := kind.Field
		if where == "" {
			where = "the file"
		}
		return fmt.Errorf("field %s is a JSON %s where a %s belongs", where, kind.Value, kind.Type)
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return fmt.Errorf("field %s is unknown", strings.Trim(name, `"`))
	}
	if errors.Is(err, io.EOF) {
		return errors.New("the file is empty")
	}
	return fmt.Errorf("not a JSON object: %w", err)
}
