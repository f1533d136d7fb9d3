package network

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
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
	Params     *paramsForm        `json:"params"`
}

type paramsForm struct {
	TokenSupply     *string `json:"tokenSupply"`
	MinStake        *string `json:"minStake"`
	MinNodes        *uint64 `json:"minNodes"`
	MaxNodes        *uint64 `json:"maxNodes"`
	EpochLength     *uint64 `json:"epochLength"`
	Timeout         *uint64 `json:"timeout"`
	MintCost        *string `json:"mintCost"`
	MinFee          *string `json:"minFee"`
	MaxExpiryBlocks *uint64 `json:"maxExpiryBlocks"`
	AttemptBlocks   *uint64 `json:"attemptBlocks"`
	MeasurementHash *string `json:"measurementHash"`
	DevnetRootHash  *string `json:"devnetRootHash"`
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
	if f.Params == nil {
		r.fail("params", "is missing")
	} else {
		got.Params = r.params(f.Params)
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
	p := n.Params
	amount := func(v *big.Int) *string { return new(v.String()) }
	return json.Marshal(struct {
		Name       string          `json:"name"`
		ChainID    uint64          `json:"chainId"`
		RPCURL     string          `json:"rpcUrl"`
		StartBlock uint64          `json:"startBlock"`
		Contracts  json.RawMessage `json:"contracts"`
		Params     paramsForm      `json:"params"`
	}{n.Name, n.ChainID, n.RPCURL, n.StartBlock, json.RawMessage("{" + contracts.String() + "}"), paramsForm{
		TokenSupply:     amount(p.TokenSupply),
		MinStake:        amount(p.MinStake),
		MinNodes:        &p.MinNodes,
		MaxNodes:        &p.MaxNodes,
		EpochLength:     &p.EpochLength,
		Timeout:         &p.Timeout,
		MintCost:        amount(p.MintCost),
		MinFee:          amount(p.MinFee),
		MaxExpiryBlocks: &p.MaxExpiryBlocks,
		AttemptBlocks:   &p.AttemptBlocks,
		MeasurementHash: new(p.MeasurementHash.Hex()),
		DevnetRootHash:  new(p.DevnetRootHash.Hex()),
	}})
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
	return errors.Join(append(r.errs, n.Params.Check())...)
}

// Check says which amounts no contract can be given.
func (p *Params) Check() error {
	var r reader
	for _, a := range []struct {
		name  string
		value *big.Int
	}{{"tokenSupply", p.TokenSupply}, {"minStake", p.MinStake}, {"mintCost", p.MintCost}, {"minFee", p.MinFee}} {
		if a.value == nil || a.value.Sign() < 0 || a.value.BitLen() > 256 {
			r.fail("params."+a.name, "is not between 0 and 2^256-1")
		}
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

func (r *reader) params(in *paramsForm) Params {
	return Params{
		TokenSupply:     r.amount("tokenSupply", in.TokenSupply),
		MinStake:        r.amount("minStake", in.MinStake),
		MinNodes:        need(r, "params.minNodes", in.MinNodes),
		MaxNodes:        need(r, "params.maxNodes", in.MaxNodes),
		EpochLength:     need(r, "params.epochLength", in.EpochLength),
		Timeout:         need(r, "params.timeout", in.Timeout),
		MintCost:        r.amount("mintCost", in.MintCost),
		MinFee:          r.amount("minFee", in.MinFee),
		MaxExpiryBlocks: need(r, "params.maxExpiryBlocks", in.MaxExpiryBlocks),
		AttemptBlocks:   need(r, "params.attemptBlocks", in.AttemptBlocks),
		MeasurementHash: r.hash("measurementHash", in.MeasurementHash),
		DevnetRootHash:  r.hash("devnetRootHash", in.DevnetRootHash),
	}
}

func (r *reader) amount(name string, text *string) *big.Int {
	zero := new(big.Int)
	if text == nil {
		r.fail("params."+name, "is missing")
		return zero
	}
	const most = 78 // digits of 2^256
	if *text == "" || len(*text) > most || strings.Trim(*text, "0123456789") != "" {
		r.fail("params."+name, fmt.Sprintf("is %q; it must be a whole number in decimal, as a string", clip(*text)))
		return zero
	}
	v, _ := new(big.Int).SetString(*text, 10)
	return v
}

func (r *reader) hash(name string, text *string) (h common.Hash) {
	if text == nil {
		r.fail("params."+name, "is missing")
		return h
	}
	digits, prefixed := strings.CutPrefix(*text, "0x")
	raw, err := hex.DecodeString(digits)
	if !prefixed || err != nil || len(raw) != len(h) {
		r.fail("params."+name, fmt.Sprintf("is %q; it must be 0x and 64 hex digits", clip(*text)))
		return h
	}
	return common.BytesToHash(raw)
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
