package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestPublishedClientRunsActions runs all that actions do without keys with the published packages: see sdk/actions.mjs.
func TestPublishedClientRunsActions(t *testing.T) {
	n := shared(t)
	done := n.script("actions.mjs", secretOf(accounts.Development()[7]), n.context(), n.files.URL())
	require.ElementsMatch(t, []string{
		"connect", "code", "ipfsId", "a file that nobody has", "params of every type", "large params", "params that name a global",
		"Lit.Auth", "logs", "libraries", "response strategies", "a single node",
		"runOnce: all get what one did", "runOnce without waiting", "runOnce that throws", "broadcastAndCollect",
		"an action calls another", "calls without end", "a called action throws",
		"pubkeyToTokenId", "permissions are read", "getLatestNonce", "callContract", "ethers asks the chain of getRpcUrl",
		"only methods without effect are forwarded", "a chain that nobody knows", "fetch does not reach the machine",
		"throw", "syntax", "for ever", "waits for nothing", "too long a response", "no text as response", "too many logs",
		"too many fetches", "the longest response", "a session for one action runs no other",
	}, done)
}

// TestActionsOfPublishedClientSign has the published packages run actions that sign, claim, and let people sign in: see
// sdk/actionkeys.mjs.
func TestActionsOfPublishedClientSign(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	require.Equal(t, []string{
		"connect", "signEcdsa", "several signatures with several PKPs", "ethPersonalSignMessageEcdsa",
		"signAndCombineEcdsa, signAndCombine and sign", "not for a stranger, and not by a session that was not lent it",
		"what cannot be signed", "nodes that disagree say so", "a permitted action signs for a stranger", "other code does not",
		"with scope 2 it signs messages in words only", "a permitted action signs where another calls it",
		"a permitted action lends its permission to what it calls", "an action that is no longer permitted",
		"signAsAction: the contract derives the same key", "a called action signs as itself", "claimKey, and the claim on chain",
		"an action lets somebody in", "with what sessions carry", "everything else is no", "an action that is not permitted",
		"a session of scope 2 signs nothing else",
	}, n.script("actionkeys.mjs", secretOf(people[7]), secretOf(people[8]), n.context(), n.files.URL()))
}

// TestActionsOfPublishedClientOpenSecrets has the published packages run actions that encrypt and decrypt, and open what a
// condition's action decides about: see sdk/actionsecrets.mjs.
func TestActionsOfPublishedClientOpenSecrets(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	require.Equal(t, []string{
		"connect", "encrypt in an action, decrypt outside", "decryptAndCombine for a session that was lent decryption",
		"not without it, and not for others", "an authSig that is given is who counts", "a secret of one action",
		"which opens for nobody outside", "and where another action calls it", "decryptToSingleNode", "what cannot be opened",
		"checkConditions", "LitAction: met by one, not by another", "LitAction: comparators",
		"LitAction: an action that checks conditions", "LitAction: the action knows who asks",
		"LitAction: throwing, signing, missing", "LitAction: running for ever", "LitAction: code that nobody has",
		"LitAction: beside another condition",
	}, n.script("actionsecrets.mjs", secretOf(people[7]), secretOf(people[8]), n.context(), n.files.URL()))
}

// TestActionsWhileANodeIsDead runs actions that nodes do together with the published client: see sdk/actiondeath.mjs.
func TestActionsWhileANodeIsDead(t *testing.T) {
	n := shared(t)
	victim := n.nodes[size-1]
	require.Equal(t, []string{
		"connect", "the client wants an answer of every node that it is connected to", "actions run on those that are left", "runOnce with a dead leader",
		"runOnce with a dead leader, without waiting", "broadcastAndCollect with a dead node", "signEcdsa with a dead node",
	}, n.dialogue("actiondeath.mjs", map[string]func(){"connect": func() { victim.kill() }}, secretOf(accounts.Development()[7]), n.context()))
	victim.run()
	n.allReady()
}
