package execute_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// caller is the first node as a caller of HTTP finds it, at the time for which the proofs of tests are made.
type caller struct {
	*network
	config execute.Config
	*execute.Executor
}

func newCaller(t *testing.T) *caller {
	n := newNetwork(t)
	m := n.nodes[0]
	n.until("the node knows a block", func() bool { tip, _, _ := m.tips.Now(); return tip.Number > 0 })
	config := m.config
	config.Gate = gatetest.Gates([]*keyset.Keyset{config.Gate.Keysets.Current()}, chaintest.ChainID, m.tips)[0]
	return &caller{n, config, execute.New(config)}
}

// proof is a session of the owner's that was lent execution of an action.
func (c *caller) proof(cid string) json.RawMessage {
	lent := session.Request{Resource: recap.Resource{Prefix: recap.Action, ID: cid}, Ability: recap.Execute}
	key := gatetest.SessionKey(1)
	return json.RawMessage(gatetest.Session(c.t, key, gatetest.Capability(c.t, owner, key, lent), gatetest.URL(0), lent))
}

// run runs code, with params, and returns how that ended.
func (c *caller) run(code, params string) actions.Result {
	c.t.Helper()
	got, err := c.Execute(ctx, execute.Ask{
		Code: []byte("(async () => {" + code + "})();"), Params: json.RawMessage(params), Proof: c.proof(recap.Any), RequestID: c.t.Name(),
	})
	require.NoError(c.t, err, code)
	return got.Result
}

func TestWhatCallersAreRefused(t *testing.T) {
	c := newCaller(t)
	condition := func(value string) string {
		return `[{"contractAddress":"","standardContractType":"","chain":"ethereum","method":"","parameters":[":userAddress"],"returnValueTest":{"comparator":"=","value":"` + value + `"}}]`
	}
	decrypt := func(conditions, ciphertext, hash string) string {
		return `await Lit.Actions.decryptAndCombine({ accessControlConditions: ` + conditions + `, ciphertext: "` + ciphertext + `", dataToEncryptHash: "` + hash + `", authSig: null, chain: "ethereum" });`
	}
	hash := strings.Repeat("ab", 32)
	k256, ed25519 := `signingScheme: "EcdsaK256Sha256"`, `signingScheme: "SchnorrEd25519Sha512"`
	for code, want := range map[string]string{
		`await Lit.Actions.isPermittedAction({ tokenId: 1, ipfsId: "Qm" });`:                                                                                                "not a CID",
		`await Lit.Actions.isPermittedAddress({ tokenId: 1, address: "0x12" });`:                                                                                            "is no address",
		`await Lit.Actions.isPermittedAddress({ tokenId: "one", address: "0x12" });`:                                                                                        "is no token id",
		`await Lit.Actions.getPermittedActions({ tokenId: "-1" });`:                                                                                                         "is no token id",
		`await Lit.Actions.getPermittedAddresses({ tokenId: "0x1" + "0".repeat(64) });`:                                                                                     "is no token id",
		`await Lit.Actions.getLatestNonce({ address: "x", chain: "yellowstone" });`:                                                                                         "is no address",
		`await Lit.Actions.getLatestNonce({ address: "0x` + strings.Repeat("1", 40) + `", chain: "base" });`:                                                                "getLatestNonce",
		`await Lit.Actions.getRpcUrl({ chain: "atlantis" });`:                                                                                                               "getRpcUrl",
		`await Lit.Actions.callContract({ chain: "yellowstone", txn: "zz" });`:                                                                                              "not hex",
		`await Lit.Actions.callContract({ chain: "yellowstone", txn: "0x" });`:                                                                                              "txn",
		`await Lit.Actions.callContract({ chain: "yellowstone", txn: "0x02" });`:                                                                                            "no transaction to a contract",
		`await Lit.Actions.callContract({ chain: "yellowstone", txn: "0xc0" });`:                                                                                            "no transaction to a contract",
		`await Lit.Actions.callContract({ chain: "atlantis", txn: ethers.utils.serializeTransaction({ to: "0x` + strings.Repeat("1", 40) + `" }) });`:                       "callContract",
		`await Lit.Actions.callContract({ chain: "yellowstone", txn: ethers.utils.serializeTransaction({ to: "` + c.Contracts.PKPNFT.Hex() + `", data: "0x12345678" }) });`: "callContract",
		`await fetch(await Lit.Actions.getRpcUrl({ chain: "yellowstone" }));`:                                                                                               "asked by POST",
		`await fetch(await Lit.Actions.getRpcUrl({ chain: "yellowstone" }), { method: "POST", body: "x" });`:                                                                "not a JSON-RPC request",
		`await fetch(await Lit.Actions.getRpcUrl({ chain: "yellowstone" }), { method: "POST", body: JSON.stringify(Array(21).fill({})) });`:                                 "a batch of at most 20",
		`await fetch("https://rpc.conclave.alt/atlantis", { method: "POST", body: "{}" });`:                                                                                 "fetch",
		`await fetch("http://127.0.0.1:1/");`:                                                                                                                               "fetch",
		`await Lit.Actions.signEcdsa({ toSign: [1], publicKey: "` + c.publicKey() + `", sigName: "a" });`:                                                                   "not 32",
		`await Lit.Actions.signEcdsa({ toSign: new Uint8Array(32), publicKey: "0x04", sigName: "a" });`:                                                                     "publicKey",
		`await Lit.Actions.signEcdsa({ toSign: new Uint8Array(32), publicKey: "x", sigName: "a" });`:                                                                        "publicKey",
		`await Lit.Actions.signEcdsa({ toSign: new Uint8Array(32).fill(1), publicKey: "` + c.publicKey() + `", sigName: "a" });`:                                            "neither the action nor its caller",
		`await Lit.Actions.sign({ toSign: new Uint8Array(32), publicKey: "x", sigName: "a", signingScheme: "Other" });`:                                                     "signing scheme",
		`await Lit.Actions.sign({ toSign: [1], publicKey: "` + c.publicKey() + `", sigName: "a", ` + ed25519 + ` });`:                                                       "use signAndCombine",
		`await Lit.Actions.signAndCombine({ toSign: [1], publicKey: "` + c.publicKey() + `", sigName: "a", ` + ed25519 + ` });`:                                             "neither the action nor its caller",
		`await Lit.Actions.signAndCombine({ toSign: new Uint8Array(20000), publicKey: "` + c.publicKey() + `", sigName: "a", ` + ed25519 + ` });`:                           "longer than 16384 bytes",
		`await Lit.Actions.signAsAction({ toSign: new Uint8Array(31), sigName: "a", ` + k256 + ` });`:                                                                       "not 32",
		`await Lit.Actions.getActionPublicKey({ actionIpfsCid: "Qm", ` + k256 + ` });`:                                                                                      "not a CID",
		`await Lit.Actions.getActionPublicKey({ actionIpfsCid: "Qm", signingScheme: "Other" });`:                                                                            "signing scheme",
		`await Lit.Actions.verifyActionSignature({ actionIpfsCid: "Qm", ` + k256 + `, toSign: [1], signOutput: "x" });`:                                                     "not a CID",
		`await Lit.Actions.checkConditions({ conditions: [{}], authSig: null, chain: "ethereum" });`:                                                                        "access control condition",
		`await Lit.Actions.checkConditions({ conditions: ` + condition("x") + `, authSig: {}, chain: "ethereum" });`:                                                        "authSig",
		`await Lit.Actions.encrypt({ accessControlConditions: [], to_encrypt: [1] });`:                                                                                      "access control condition",
		decrypt(`[]`, "AAAA", hash):                                                                         "access control condition",
		decrypt(condition("x"), "AAAA", "zz"):                                                               "dataToEncryptHash",
		decrypt(condition("x"), "?", hash):                                                                  "not base64",
		decrypt(condition("x"), "AAAA", hash):                                                               "not met",
		`await Lit.Actions.broadcastAndCollect({ name: "a", value: "x".repeat(50000) });`:                   "longer than",
		`await Lit.Actions.call({ ipfsId: "Qm", params: {} });`:                                             "not a CID",
		`await Lit.Actions.call({ ipfsId: "QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW", params: {} });`: "cannot get the action's code",
	} {
		got := c.run(code, "")
		require.Equal(t, actions.Exception, got.Code, "%s: %s", code, got.Message)
		require.Contains(t, got.Message, want, code)
		require.NotContains(t, got.Message, "127.0.0.1:", "an endpoint is the operator's")
	}
}

func TestWhoMayRunWhat(t *testing.T) {
	c := newCaller(t)
	hello := c.files.add(t, `Lit.Actions.setResponse({ response: "hello" });`)
	other := c.files.add(t, `Lit.Actions.setResponse({ response: "other" });`)
	good := execute.Ask{CID: hello, Proof: c.proof(hello), RequestID: "one"}
	got, err := c.Execute(ctx, good)
	require.NoError(t, err)
	require.Equal(t, "hello", got.Result.Response)
	require.Equal(t, hello, got.CID)
	again, err := c.Execute(ctx, good)
	require.NoError(t, err)
	require.Equal(t, got.Run, again.Run)
	changed := good
	changed.RequestID = "two"
	again, err = c.Execute(ctx, changed)
	require.NoError(t, err)
	require.NotEqual(t, got.Run, again.Run)

	change := func(f func(*execute.Ask)) execute.Ask { ask := good; f(&ask); return ask }
	for name, ask := range map[string]struct {
		ask  execute.Ask
		want error
	}{
		"neither": {change(func(a *execute.Ask) { a.CID = "" }), execute.ErrAsk},
		"both":    {change(func(a *execute.Ask) { a.Code = []byte("x") }), execute.ErrAsk},
		"no CID":  {change(func(a *execute.Ask) { a.CID = "Qm" }), execute.ErrCID},
		"unknown": {change(func(a *execute.Ask) {
			a.CID, a.Proof = "QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW", c.proof(recap.Any)
		}), execute.ErrCode},
		"other epoch": {change(func(a *execute.Ask) { a.Epoch = 99 }), gate.ErrEpoch},
		"method":      {change(func(a *execute.Ask) { a.Methods = []gate.AuthMethod{{Type: 99, AccessToken: "x"}} }), gate.ErrMethod},
	} {
		_, err := c.Execute(ctx, ask.ask)
		require.ErrorIs(t, err, ask.want, name)
	}
	for name, ask := range map[string]execute.Ask{
		"a session for another action": change(func(a *execute.Ask) { a.CID = other }),
		"no session":                   change(func(a *execute.Ask) { a.Proof = json.RawMessage(gatetest.Token(t, owner)) }),
		"nothing":                      change(func(a *execute.Ask) { a.Proof = json.RawMessage("{}") }),
	} {
		_, err := c.Execute(ctx, ask)
		var no *auth.Error
		require.ErrorAs(t, err, &no, name)
	}

	// One caller has so many places, and equal requests wait for each other.
	slow := c.files.add(t, `new Promise((done) => setTimeout(done, 3000));`)
	proof := c.proof(recap.Any)
	limited, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var all sync.WaitGroup
	var busy atomic.Int32
	for range 12 {
		all.Go(func() {
			if _, err := c.Execute(limited, execute.Ask{CID: slow, Proof: proof, RequestID: "slow"}); errors.Is(err, execute.ErrBusy) {
				busy.Add(1)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, 4, busy.Load())
}

// Conditions and signing in run actions on the node alone, with nothing done with keys.
func TestActionsForTheNodesOwnDecisions(t *testing.T) {
	c := newCaller(t)
	alone := execute.NewAlone(c.config)
	pass, err := c.config.Gate.Enter(ctx, 0)
	require.NoError(t, err)
	wallet := common.Address{7}
	prove := func(body string) (execute.Proof, error) {
		return alone.Prove(ctx, pass, execute.Ask{Code: []byte(body)}, &wallet, nil)
	}
	for said, resource := range map[string]string{
		`"true"`: "", `" true "`: "", `'"true"'`: "", `'(true, {"a":1})'`: `"(true, {\"a\":1})"`, `JSON.stringify('(true, x)')`: `"(true, x)"`,
	} {
		proof, err := prove(`Lit.Actions.setResponse({ response: ` + said + ` });`)
		require.NoError(t, err, said)
		require.Equal(t, resource, proof.Resource, said)
		require.NotEmpty(t, proof.CID)
	}
	for _, code := range []string{
		`Lit.Actions.setResponse({ response: "false" });`, `Lit.Actions.setResponse({ response: "" });`, `Lit.Actions.setResponse({ response: "true!" });`,
		`Lit.Actions.setResponse({ response: "(true" });`, `Lit.Actions.setResponse({ response: "(false, true)" });`, `0;`, `throw 1;`, `)`,
		`Lit.Actions.setResponse({ response: "true" }); throw new Error("after all");`,
	} {
		_, err := prove(code)
		require.ErrorIs(t, err, execute.ErrAction, code)
	}
	for what, call := range map[string]string{
		"sign":      `Lit.Actions.signEcdsa({ toSign: new Uint8Array(32), publicKey: "` + c.publicKey() + `", sigName: "a" })`,
		"as itself": `Lit.Actions.signAsAction({ toSign: new Uint8Array(32), sigName: "a", signingScheme: "EcdsaK256Sha256" })`,
		"claim":     `Lit.Actions.claimKey({ keyId: "a" })`,
		"once":      `Lit.Actions.runOnce({ name: "a", waitForResponse: true }, async () => "x")`,
		"broadcast": `Lit.Actions.broadcastAndCollect({ name: "a", value: "x" })`,
		"decrypt":   `Lit.Actions.decryptAndCombine({ accessControlConditions: [{}], ciphertext: "AAAA", dataToEncryptHash: "` + strings.Repeat("ab", 32) + `", chain: "ethereum" })`,
	} {
		_, err := prove(`(async () => { await ` + call + `; Lit.Actions.setResponse({ response: "true" }); })();`)
		require.ErrorIs(t, err, execute.ErrAction, what)
	}

	judge := c.files.add(t, `const is = (a, b) => a === b; const broken = () => { throw new Error("no opinion"); }; const who = () => Lit.Auth.authSigAddress;`)
	asker := access.Caller{EVM: &wallet}
	out, err := alone.RunCondition(ctx, access.ActionCall{CID: judge, Function: "is", Args: []string{`"); x("`, `"); x("`}}, asker)
	require.NoError(t, err)
	require.Equal(t, "true", out)
	out, err = alone.RunCondition(ctx, access.ActionCall{CID: judge, Function: "who"}, asker)
	require.NoError(t, err)
	require.Equal(t, wallet.Hex(), out)
	for _, call := range []access.ActionCall{{CID: judge, Function: "broken"}, {CID: judge, Function: "missing"}, {CID: "Qm", Function: "is"}} {
		_, err = alone.RunCondition(ctx, call, asker)
		require.ErrorIs(t, err, access.ErrInvalid)
	}
	_, err = alone.RunCondition(ctx, access.ActionCall{CID: "QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW", Function: "is"}, asker)
	require.ErrorIs(t, err, execute.ErrCode)
}
