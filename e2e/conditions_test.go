package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestConditionsWithPublishedSDK has the published packages encrypt and decrypt under every kind of condition, with every
// kind of proof: see sdk/conditions.mjs and sdk/trials.mjs.
func TestConditionsWithPublishedSDK(t *testing.T) {
	n := shared(t)
	done := n.script("conditions.mjs", n.context(), n.world())
	for _, step := range []string{
		"connect", "bytes", "file", "JSON of a string", "JSON of a file",
		"ERC-20 balanceOf", "ERC-20 on a foreign chain behind a dead endpoint", "ERC-721 ownerOf", "ERC-1155 balanceOfBatch",
		"eth_getBalance", "timestamp", "timestamp behind slow, malformed, huge and wrong endpoints", "wallet address",
		"SIWE domain", "SIWE resources", "PKPPermissions isPermittedAddress", "PKPPermissions isPermittedAction", "CASK", "MolochDAO", "POAP by name", "LitAction", "litParam",
		"contract: big (uint256)", "contract: many, text (string)", "contract on a foreign chain",
		"Solana balance", "Solana balance of somebody else", "Solana SPL token", "Solana account of somebody else",
		"Solana account that a program derives", "Solana address without an account",
		"Cosmos address", "Cosmos balance of somebody else", "Cosmos delegations", "Cosmos timelock", "Cosmos state that there is not",
		"every kind of chain at once", "operators bind from left to right", "raw wallet signature",
		"contract wallet on the own chain", "contract wallet on another chain", "a Cosmos digest is no consent",
	} {
		require.Contains(t, done, step)
	}
	require.Len(t, done, 80)
}
