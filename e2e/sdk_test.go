package e2e

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
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
	people := accounts.Development()
	n.chain.call(nil, "evm_setAutomine", true)
	defer n.chain.resume()
	require.Equal(t, []string{
		"connect with eleven addresses", "connect with the resolver", "mint", "mintWithAuth", "lookup by auth method",
		"add and remove a permitted action", "add and remove a permitted address",
		"add and remove an auth method and its scopes", "enumerate tokens and read metadata",
		"mint and transfer a capacity credit", "transfer", "burn", "connection info",
	}, n.script("contracts.mjs", secretOf(people[7]), people[8].Address.Hex()))
}

// TestPublishedNodeClient runs the published @lit-protocol/lit-node-client, unmodified, against the network: see
// sdk/decrypt.mjs for the steps.
func TestPublishedNodeClient(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	require.Equal(t, []string{
		"connect", "encrypt", "the owner decrypts", "another is refused", "the new owner decrypts", "the old owner is refused",
	}, n.script("decrypt.mjs", secretOf(people[7]), secretOf(people[8]), n.context()))
}

// TestPublishedSigners runs everything of the published packages that signs: see sdk/sign.mjs for the steps.
func TestPublishedSigners(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	require.Equal(t, []string{
		"connect", "the owner signs", "another is refused", "a session for something else is refused", "the PKP signs in",
		"for another it does not", "the PKP's session signs", "the PKP decrypts what is for it alone", "the wallet signs a message",
		"the wallet signs typed data", "the wallet sends a transaction", "a wallet claims its key",
		"after a transfer the new owner signs, and the old one does not",
	}, n.script("sign.mjs", secretOf(people[7]), secretOf(people[8]), n.context()))
}

// context writes what the constructor of the published client needs for the network, and returns the file's path.
func (n *testnet) context() string {
	n.t.Helper()
	lit := conclave(n.t, "network", "context", "--network", filepath.Join(n.dir, "network.json"))
	require.Zero(n.t, lit.code, lit.stderr)
	file := filepath.Join(n.dir, "lit.json")
	require.NoError(n.t, os.WriteFile(file, []byte(lit.out), 0o600))
	return file
}

func secretOf(a accounts.Account) string { return hexutil.Encode(crypto.FromECDSA(a.Key)) }

// script runs one of the scripts in sdk against the network, and returns the steps that it says it has done.
func (n *testnet) script(name string, args ...string) []string {
	n.t.Helper()
	return n.dialogue(name, nil, args...)
}

// dialogue runs a script, does what is to be done after a step, and then tells the script so.
func (n *testnet) dialogue(name string, after map[string]func(), args ...string) (done []string) {
	n.t.Helper()
	if _, err := os.Stat("sdk/node_modules"); err != nil {
		n.t.Fatal("the SDK is not installed: run scripts/tools")
	}
	ctx, cancel := context.WithTimeout(n.t.Context(), patience)
	defer cancel()
	command := exec.CommandContext(ctx, "node", append([]string{"sdk/" + name, filepath.Join(n.dir, "network.json")}, args...)...)
	log := new(transcript)
	command.Stderr = log
	in, err := command.StdinPipe()
	require.NoError(n.t, err)
	out, err := command.StdoutPipe()
	require.NoError(n.t, err)
	require.NoError(n.t, command.Start())
	for lines := bufio.NewScanner(out); lines.Scan(); {
		fmt.Fprintln(log, lines.Text())
		step, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), "ok ")
		if !ok {
			continue
		}
		done = append(done, step)
		if act := after[step]; act != nil {
			act()
			_, err := fmt.Fprintln(in)
			require.NoError(n.t, err)
		}
	}
	require.NoError(n.t, command.Wait(), "%s", log)
	return done
}

// transcript is what a script has said, on both of its outputs.
type transcript struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write implements io.Writer.
func (s *transcript) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

func (s *transcript) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}
