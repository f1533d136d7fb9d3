package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestPublishedContractsSDK runs the published @lit-protocol/contracts-sdk, unmodified, against the network: see
// sdk/contracts.mjs for the steps.
func TestPublishedContractsSDK(t *testing.T) {
	n := shared(t)
	if _, err := os.Stat("sdk/node_modules"); err != nil {
		t.Fatal("the SDK is not installed: run scripts/tools")
	}
	people := accounts.Development()
	user, other := people[7], people[8] // nobody else in these tests uses them
	n.chain.call(nil, "evm_setAutomine", true)
	defer n.chain.resume()

	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	command := exec.CommandContext(ctx, "node", "sdk/contracts.mjs",
		filepath.Join(n.dir, "network.json"), hexutil.Encode(crypto.FromECDSA(user.Key)), other.Address.Hex())
	var stderr strings.Builder
	command.Stderr = &stderr
	out, err := command.Output()
	require.NoError(t, err, "%s\n%s", out, stderr.String())
	require.Equal(t, []string{
		"connect with eleven addresses", "connect with the resolver", "mint", "mintWithAuth", "lookup by auth method",
		"add and remove a permitted action", "add and remove a permitted address",
		"add and remove an auth method and its scopes", "enumerate tokens and read metadata",
		"mint and transfer a capacity credit", "transfer", "burn", "connection info",
	}, steps(string(out)))
}

// steps are what a script says that it has done.
func steps(out string) (done []string) {
	for line := range strings.Lines(out) {
		if step, ok := strings.CutPrefix(strings.TrimSpace(line), "ok "); ok {
			done = append(done, step)
		}
	}
	return done
}
