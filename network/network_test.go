package network

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var _ Reader = (*ethclient.Client)(nil)

func example() *Network {
	n := &Network{
		Name:       "devnet",
		ChainID:    31337,
		RPCURL:     "http://127.0.0.1:8545",
		StartBlock: 2,
		Params:     Params{"coordinator": {"signatureFee": "7"}, "staking": {"minNodes": "4"}},
	}
	for i, f := range n.Contracts.fields() {
		*f.address = common.BytesToAddress(append(bytes.Repeat([]byte{0xab}, 19), byte(i)))
	}
	return n
}

func TestSaveThenLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "made", "for", "it", "network.json")
	want := example()
	require.NoError(t, want.Save(path))
	got, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, asJSON(t, want), asJSON(t, got))
	require.Equal(t, want.Contracts, got.Contracts)

	want.Name = "another"
	require.NoError(t, want.Save(path), "over the old one")
	got, err = Load(path)
	require.NoError(t, err)
	require.Equal(t, "another", got.Name)

	want.ChainID = 0
	require.ErrorContains(t, want.Save(path), "field chainId")
	got, err = Load(path)
	require.NoError(t, err)
	require.Equal(t, "another", got.Name, "the old file still stands")

	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file is left")
	info, err := entries[0].Info()
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o644), info.Mode().Perm())

	require.Error(t, want.Save(t.TempDir()), "a directory is in the way")
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := example()
		n.Name = rapid.StringMatching(`[a-z0-9-]{1,64}`).Draw(t, "name")
		n.ChainID = rapid.Uint64Min(1).Draw(t, "chain")
		n.StartBlock = rapid.Uint64().Draw(t, "start")
		text := rapid.StringMatching(`[ -~]{0,20}`)
		n.Params = rapid.MapOf(text, rapid.MapOf(text, text)).Draw(t, "params")
		raw, err := n.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var got Network
		if err := json.Unmarshal(raw, &got); err != nil {
			t.Fatalf("%v: %s", err, raw)
		}
		again, err := got.MarshalJSON()
		if err != nil || !bytes.Equal(raw, again) {
			t.Fatalf("%v: %s is not %s", err, again, raw)
		}
	})
}

func TestLoadIsStrict(t *testing.T) {
	staking := example().Contracts.Staking.Hex()
	for name, v := range map[string]struct{ from, to, want string }{
		"unknown field":           {`"name"`, `"nmae"`, "field nmae is unknown"},
		"unknown contract":        {`"staking"`, `"stakingPool"`, "field contracts.stakingPool is unknown"},
		"missing contract":        {`"staking"`, `"stakingPool"`, "field contracts.staking is missing"},
		"null contract":           {`"staking": "` + staking + `"`, `"staking": null`, "field contracts.staking is missing"},
		"missing field":           {`"chainId": 31337,`, ``, "field chainId is missing"},
		"missing parameters":      {`"params"`, `"parms"`, "field parms is unknown"},
		"number for a parameter":  {`"7"`, `7`, "field params is a JSON number where a string belongs"},
		"short address":           {staking, staking[:41], "field contracts.staking is \"" + staking[:41] + "\"; an address is 0x and 40 hex digits"},
		"address without 0x":      {staking, staking[2:], "field contracts.staking"},
		"bad checksum":            {staking, swapCase(staking), "EIP-55"},
		"zero address":            {staking, common.Address{}.Hex(), "field contracts.staking is the zero address"},
		"twice the same":          {staking, example().Contracts.Token.Hex(), "field contracts.staking is the same address as contracts.token"},
		"text for a number":       {`31337`, `"31337"`, "field chainId is a JSON string where a uint64 belongs"},
		"chain id 0":              {`31337`, `0`, "field chainId is 0"},
		"negative chain id":       {`31337`, `-1`, "chainId"},
		"bad name":                {`"devnet"`, `"Dev Net"`, "field name is"},
		"URL without scheme":      {`http://127.0.0.1:8545`, `127.0.0.1:8545`, "field rpcUrl is"},
		"URL of a file":           {`http://127.0.0.1:8545`, `file:///etc/hosts`, "field rpcUrl is"},
		"something after the end": {"\n}\n", "\n}\n{}", "more text after"},
		"cut off":                 {"\n}\n", "", "not a JSON object"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "network.json")
			require.NoError(t, example().Save(path))
			raw, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Contains(t, string(raw), v.from)
			changed := strings.Replace(string(raw), v.from, v.to, 1)
			require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
			_, err = Load(path)
			require.ErrorContains(t, err, v.want)
			require.ErrorContains(t, err, path)
			require.Less(t, len(err.Error()), 1000)
		})
	}
}

func TestLoadWithoutAUsableFile(t *testing.T) {
	dir := t.TempDir()
	_, err := Load(filepath.Join(dir, "none.json"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	for content, want := range map[string]string{
		"":                          "the file is empty",
		"[]":                        "field the file is a JSON array",
		"null":                      "field name is missing",
		"hello":                     "not a JSON object",
		strings.Repeat(" ", 70_000): "larger than 65536 bytes",
	} {
		path := filepath.Join(dir, "bad.json")
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, err := Load(path)
		require.ErrorContains(t, err, want)
	}
}

// A lower-case or upper-case address carries no checksum and is taken.
func TestAddressesWithoutChecksum(t *testing.T) {
	staking := example().Contracts.Staking.Hex()
	raw := string(asJSON(t, example()))
	for _, spelt := range []string{strings.ToLower(staking), "0x" + strings.ToUpper(staking[2:])} {
		var n Network
		require.NoError(t, n.UnmarshalJSON([]byte(strings.Replace(raw, staking, spelt, 1))))
		require.Equal(t, example().Contracts, n.Contracts)
	}
}

func FuzzUnmarshal(f *testing.F) {
	raw, err := example().MarshalJSON()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`{"contracts":{"":null}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var n Network
		if n.UnmarshalJSON(raw) != nil {
			return
		}
		if _, err := n.MarshalJSON(); err != nil {
			t.Fatalf("read but cannot be written: %v", err)
		}
	})
}

// fakeChain has code at some addresses.
type fakeChain struct {
	id   int64
	code map[common.Address]bool
	err  error
}

func (f fakeChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(f.id), f.err }

func (f fakeChain) CodeAt(_ context.Context, a common.Address, _ *big.Int) ([]byte, error) {
	if f.code[a] {
		return []byte{0x60}, nil
	}
	return nil, f.err
}

func TestVerify(t *testing.T) {
	n := example()
	chain := fakeChain{id: 31337, code: make(map[common.Address]bool)}
	for _, c := range n.Contracts.List() {
		chain.code[c.Address] = true
	}
	require.NoError(t, n.Verify(t.Context(), chain))

	chain.code[n.Contracts.Coordinator], chain.code[n.Contracts.Token] = false, false
	err := n.Verify(t.Context(), chain)
	var mismatch *MismatchError
	require.ErrorAs(t, err, &mismatch)
	require.Equal(t, "token", mismatch.Contract)
	require.Contains(t, mismatch.Hint(), "deploy again")
	require.ErrorContains(t, err, "contract coordinator: no code at "+n.Contracts.Coordinator.Hex()+" on chain 31337")

	chain.id = 1
	err = n.Verify(t.Context(), chain)
	require.ErrorAs(t, err, &mismatch)
	require.ErrorContains(t, err, "the endpoint serves chain 1, the network is on chain 31337")
	require.NotEmpty(t, mismatch.Hint())

	chain.err = errors.New("down")
	require.ErrorIs(t, n.Verify(t.Context(), chain), chain.err)
	require.False(t, errors.As(n.Verify(t.Context(), chain), &mismatch))
}

func asJSON(t *testing.T, n *Network) []byte {
	t.Helper()
	raw, err := n.MarshalJSON()
	require.NoError(t, err)
	return raw
}

// swapCase turns an address with a checksum into one with a wrong checksum.
func swapCase(address string) string {
	return "0x" + strings.Map(func(r rune) rune {
		if lower := strings.ToLower(string(r)); lower != string(r) {
			return rune(lower[0])
		}
		return rune(strings.ToUpper(string(r))[0])
	}, address[2:])
}
