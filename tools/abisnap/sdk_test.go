package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"
)

// ours are the names of contracts that the SDK knows under others.
var ours = map[string]string{"LITToken": "ConclaveToken"}

// The SDK's own ABIs must be able to call our contracts. What is checked is the committed snapshot, which is checked
// against the contracts by scripts/generate.
func TestSdkCanCallContracts(t *testing.T) {
	raw, err := os.ReadFile("testdata/lit-sdk-7.4.0.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(raw)) {
		fields := strings.Fields(line)
		if fields[0] == "#" {
			continue
		}
		contract, signature, mutability, outputs := fields[0], fields[1], fields[2], fields[3]
		name, other := ours[contract]
		if !other {
			name = contract
		}
		file, err := os.Open(filepath.Join("../../contracts/snapshots/abi", name+".json"))
		require.NoError(t, err)
		parsed, err := abi.JSON(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		found := false
		for _, method := range parsed.Methods {
			if method.Sig != signature {
				continue
			}
			found = true
			types := make([]string, len(method.Outputs))
			for i, output := range method.Outputs {
				types[i] = output.Type.String()
			}
			require.Equal(t, outputs, "("+strings.Join(types, ",")+")", "%s.%s", contract, signature)
			have := strings.Replace(method.StateMutability, "pure", "view", 1)
			require.Equal(t, strings.Replace(mutability, "pure", "view", 1), have, "%s.%s", contract, signature)
		}
		require.True(t, found, "%s has no %s", contract, signature)
	}
}
