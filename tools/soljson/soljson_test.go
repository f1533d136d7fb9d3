package soljson

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestResolvesTheRepositorysImports(t *testing.T) {
	p, err := Open("../..")
	require.NoError(t, err)
	out, err := p.Compile([]string{"contracts/src/RateLimitNFT.sol"}, nil, map[string][]string{"*": {"ast"}})
	require.NoError(t, err)
	require.Contains(t, out.Sources, "contracts/src/base/Governed.sol")
	require.Contains(t, out.Sources,
		"node_modules/@openzeppelin/contracts-upgradeable/token/ERC721/extensions/ERC721EnumerableUpgradeable.sol")
	require.NotContains(t, out.Sources, "contracts/src/Staking.sol")
}

func TestReturnsWhatWasAskedFor(t *testing.T) {
	p, err := Open("../..")
	require.NoError(t, err)
	const source = "pragma solidity 0.8.37;\ncontract C { uint256 public a; function f() external { a = 1; } }"
	out, err := p.Compile(nil, map[string]string{"C.sol": source}, map[string][]string{"C.sol": {"ast", "abi", "storageLayout"}})
	require.NoError(t, err)
	c := out.Contracts["C.sol"]["C"]
	require.True(t, json.Valid(c.ABI))
	require.Equal(t, "a", c.StorageLayout.Storage[0].Label)
	require.Equal(t, "uint256", c.StorageLayout.Types[c.StorageLayout.Storage[0].Type].Label)

	var kinds []string
	out.Sources["C.sol"].AST.Walk(func(n Node) bool {
		kinds = append(kinds, n.Kind())
		return n.Kind() != "FunctionDefinition"
	})
	require.Equal(t, []string{"SourceUnit", "PragmaDirective", "ContractDefinition", "VariableDeclaration",
		"ElementaryTypeName", "FunctionDefinition"}, kinds)
	for id, n := range out.Index() {
		require.Equal(t, id, n.ID())
	}
}

func TestReportsErrors(t *testing.T) {
	p, err := Open("../..")
	require.NoError(t, err)
	_, err = p.Compile(nil, map[string]string{"C.sol": "contract C { nonsense }"}, nil)
	require.ErrorContains(t, err, "ParserError")
	_, err = p.Compile([]string{"contracts/src/None.sol"}, nil, nil)
	require.ErrorContains(t, err, "None.sol")
	_, err = Open("../../contracts")
	require.ErrorContains(t, err, "foundry.toml")
}
