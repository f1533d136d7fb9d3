package e2e

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestOtherEcosystems has what PKPs sign judged by the libraries that other ecosystems publish: see sdk/ecosystems.mjs for
// the steps.
func TestOtherEcosystems(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	token := n.mint(people[7])
	shown := conclave(t, "--json", "--network", filepath.Join(n.dir, "network.json"), "pkp", "show", common.BigToHash(token).Hex())
	require.Zero(t, shown.code, shown.stderr)
	require.Equal(t, []string{
		"connect", "the Ed25519 key follows from what is on chain", "a Solana transaction", "a versioned Solana transaction",
		"not for a stranger", "neither too much nor another scheme", "an action has a Solana transaction signed, and signs as itself",
		"the address on the Cosmos Hub", "a Cosmos transaction, signed direct", "a Cosmos transaction, signed as amino",
	}, n.script("ecosystems.mjs", secretOf(people[7]), secretOf(people[8]), n.context(), strings.TrimSpace(shown.out)))
}
