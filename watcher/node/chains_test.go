package node

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

const ethereum = `"ethereum":{"kind":"evm","chainId":1,"urls":["https://rpc.example/hush"]}`

// fileOf is a file of other chains.
func fileOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "chains.json")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestChainsOfTheOperator(t *testing.T) {
	for text, want := range map[string][]string{
		`{}`:                               {localChain},
		`{"chains":{` + ethereum + `}}`:    {localChain},
		`{"localChain":["lit","sepolia"]}`: {"lit", "sepolia"},
		`{"localChain":[]}`:                {},
	} {
		path := fileOf(t, text)
		cfg, err := loadChains(path)
		require.NoError(t, err)
		require.Equal(t, want, cfg.LocalChain)
		require.NoError(t, CheckChains(path, 31337))
	}
	cfg, err := loadChains("")
	require.NoError(t, err)
	require.Equal(t, chains.Config{LocalChain: []string{localChain}}, cfg)
	require.NoError(t, CheckChains("", 31337))
}

// What is wrong is said with the chain's name and a hint, and without any URL.
func TestFaultsOfTheChainsFile(t *testing.T) {
	for text, names := range map[string]string{
		``: "not as expected",
		`{"chains":{"ethereum":{"kind":"evm","chainId":1,"urls":["https://rpc.example/hush"],"key":"hush"}}}`: `"ethereum"`,
		`{"chains":{"ethereum":{"kind":"evm","urls":["https://rpc.example/hush"]}}}`:                          `"ethereum" has no chainId`,
		`{"chains":{"ethereum":{"kind":"evm","chainId":1,"urls":["ftp://rpc.example/hush"]}}}`:                `"ethereum": url 1`,
		`{"chains":{"anvil":{"kind":"evm","chainId":1,"urls":["https://rpc.example/hush"]}}}`:                 `"anvil"`,
		`{"chains":{"polygon":{"kind":"evm","chainId":31337,"urls":["https://rpc.example/hush"]}}}`:           `"polygon" has chainId 31337`,
		`{"chains":{"yellowstone":{"kind":"evm","chainId":175188,"urls":["https://rpc.example/hush"]}}}`:      `"yellowstone" is both`,
		`{"localChain":["solana"]}`:                               `"solana"`,
		`{"localChain":["ethereum"],"chains":{` + ethereum + `}}`: `"ethereum" is both`,
	} {
		path := fileOf(t, text)
		err := CheckChains(path, 31337)
		require.ErrorContains(t, err, names, text)
		require.ErrorContains(t, err, path)
		require.NotContains(t, err.Error(), "hush")
		var hint interface{ Hint() string }
		require.ErrorAs(t, err, &hint)
		require.NotEmpty(t, hint.Hint())
	}
	err := CheckChains(filepath.Join(t.TempDir(), "none.json"), 31337)
	require.ErrorIs(t, err, os.ErrNotExist)
	var hint interface{ Hint() string }
	require.ErrorAs(t, err, &hint)
	require.Contains(t, hint.Hint(), "node.yaml")
}
