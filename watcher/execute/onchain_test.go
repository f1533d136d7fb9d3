package execute_test

import (
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

func TestActionsAskedForOnChain(t *testing.T) {
	n := newNetwork(t)
	all := n.nodes

	t.Run("nodes do together what the action asks for, and the Coordinator takes the answer", func(t *testing.T) {
		n.t = t
		id := n.ask(`(async () => {
			const once = await Lit.Actions.runOnce({ waitForResponse: true, name: "dice" }, async () => String(Math.random()));
			const values = await Lit.Actions.broadcastAndCollect({ name: "mine", value: String(Math.random()) });
			const sig = await Lit.Actions.signAndCombineEcdsa({ toSign: new Uint8Array(32).fill(7), publicKey, sigName: "s" });
			const message = await Lit.Actions.signAndCombine({ toSign: [104, 105], publicKey, sigName: "m", signingScheme: "SchnorrEd25519Sha512" });
			let alone;
			try { await Lit.Actions.signEcdsa({ toSign: new Uint8Array(32).fill(7), publicKey, sigName: "t" }); } catch (e) { alone = e.message; }
			Lit.Actions.setResponse({ response: JSON.stringify({ once, values, sig: JSON.parse(sig), message: JSON.parse(message), alone, who: Lit.Auth.authSigAddress }) });
		})();`, `{"publicKey":"`+n.publicKey()+`"}`)
		var said struct {
			Once, Alone, Who string
			Values           []string
			Sig              struct {
				R, S string
				V    int
			}
			Message struct{ Signature, PublicKey string }
		}
		require.NoError(t, json.Unmarshal(n.answered(id), &said))
		require.NotEmpty(t, said.Once)
		require.GreaterOrEqual(t, len(said.Values), 3)
		require.Equal(t, crypto.PubkeyToAddress(owner.PublicKey).Hex(), said.Who)
		require.Contains(t, said.Alone, "use signAndCombineEcdsa")
		digest := common.Hash{}
		for i := range digest {
			digest[i] = 7
		}
		raw := append(append(common.FromHex(said.Sig.R)[1:], common.FromHex(said.Sig.S)...), byte(said.Sig.V))
		key, err := crypto.SigToPub(digest[:], raw)
		require.NoError(t, err)
		pkp, err := all[0].config.Views.Latest().EthAddress(ctx, n.token)
		require.NoError(t, err)
		require.Equal(t, pkp, crypto.PubkeyToAddress(*key))

		keyID, err := all[0].config.Views.Latest().KeyID(ctx, n.token)
		require.NoError(t, err)
		beside, err := sign.KeyOf(store.SchnorrEd25519, all[0].config.Gate.Keysets.Current().Keys, keyID)
		require.NoError(t, err)
		require.Equal(t, common.Bytes2Hex(beside.Bytes()), said.Message.PublicKey)
		require.True(t, ed25519.Verify(beside.Bytes(), []byte("hi"), common.FromHex(said.Message.Signature)))
	})

	t.Run("a key that the request does not name", func(t *testing.T) {
		n.t = t
		code := `(async () => { try { await Lit.Actions.signAndCombineEcdsa({ toSign: new Uint8Array(32).fill(7), publicKey, sigName: "s" }); }
			catch (e) { Lit.Actions.setResponse({ response: e.message.slice(0, 64) }); } })();`
		id := n.request(owner, n.Coordinator.PackRequestAction(n.files.add(t, code), []byte(`{"publicKey":"`+n.publicKey()+`"}`), 90, 0))
		require.Contains(t, string(n.answered(id)), "neither the action nor its caller may have this signed")
	})

	t.Run("nodes that came to other values say so", func(t *testing.T) {
		n.t = t
		id := n.ask(`Lit.Actions.setResponse({ response: "mine is " + Math.random() });`, "")
		for _, reason := range n.refused(id, all...) {
			require.Contains(t, reason, "the nodes disagree: 1 of 4 came to 0x")
			require.Contains(t, reason, `("mine is 0.`)
			require.Contains(t, reason, "3 must agree")
		}
	})

	t.Run("an action that throws ends it at once, and is not run again", func(t *testing.T) {
		n.t = t
		id := n.ask(`throw new Error("no such luck");`, "{}")
		for _, reason := range n.refused(id, all...) {
			require.Contains(t, reason, "the action ended with exception: ")
			require.Contains(t, reason, "no such luck")
		}
		ran := all[0].runs.runs.Load()
		all[0].stop()
		all[0].start()
		n.until("it is refused again", func() bool {
			w, err := all[0].store.Work(ctx, id)
			return err == nil && w.Status == store.StatusRefused
		})
		require.Equal(t, ran, all[0].runs.runs.Load())
	})

	t.Run("code that nobody has is waited for", func(t *testing.T) {
		n.t = t
		code := `Lit.Actions.setResponse({ response: "0x" + "00".repeat(31) + "2a" });`
		cid, err := n.files.Name([]byte(code))
		require.NoError(t, err)
		id := n.request(owner, n.Coordinator.PackRequestAction(cid, []byte{0xff}, 90, 0))
		for _, reason := range n.refused(id, all...) {
			require.Contains(t, reason, "cannot get the action's code from IPFS; it tries again at block ")
		}
		for _, m := range all {
			m.stop()
		}
		n.files.add(t, code)
		for _, m := range all {
			m.start()
		}
		require.Equal(t, common.LeftPadBytes([]byte{42}, 32), n.answered(id), "hex stands for bytes")
	})

	t.Run("a node that was away, and one that crashed after it had run", func(t *testing.T) {
		n.t = t
		for _, m := range all[1:] {
			m.stop()
		}
		id := n.ask(`Lit.Actions.setResponse({ response: "fine" });`, "")
		n.until("node 1 sees it", func() bool {
			_, err := all[0].store.Work(ctx, id)
			return err == nil
		})
		all[1].start()
		all[2].start()
		for _, m := range all[:3] {
			n.until("it has run", func() bool {
				_, err := m.store.Result(ctx, id)
				return err == nil
			})
		}
		ran := all[1].runs.runs.Load()
		all[1].stop()
		all[1].start()
		require.Equal(t, "fine", string(n.answered(id)))
		require.Equal(t, ran, all[1].runs.runs.Load(), "what is on disk is not computed again")
		all[3].start()
	})
}

func TestParamsAndResponsesAreBytes(t *testing.T) {
	for in, want := range map[string]string{
		"": "", `{"a":1}`: `{"a":1}`, `{}`: `{}`, ` {"a":{}} `: ` {"a":{}} `,
		"null": `{"params":"0x6e756c6c"}`, "[1]": `{"params":"0x5b315d"}`, `{"a":1`: `{"params":"0x7b2261223a31"}`,
		"\x00\xff": `{"params":"0x00ff"}`, `{} {}`: `{"params":"0x7b7d207b7d"}`,
	} {
		require.Equal(t, want, string(execute.Params([]byte(in))), in)
	}
	for in, want := range map[string][]byte{
		"": {}, "0x": {}, "0x00ff": {0, 255}, "0X00": []byte("0X00"), "0x0": []byte("0x0"), "0xzz": []byte("0xzz"), "text": []byte("text"),
	} {
		require.Equal(t, want, execute.Response(in), in)
	}
}

func TestOnlyTheActionsOwnEndsAreKept(t *testing.T) {
	for _, r := range []actions.Result{
		{Code: actions.Crashed}, {Code: actions.Cancelled}, {Code: actions.Exception, Faults: []error{fmt.Errorf("the chain is gone")}},
	} {
		_, err := execute.Outcome(r, 10)
		require.ErrorIs(t, err, execute.ErrRun)
	}
	got, err := execute.Outcome(actions.Result{Code: actions.WallLimit, Message: "30s"}, 10)
	require.NoError(t, err)
	require.Equal(t, store.ActionResult{Code: "limit_wall", Message: "30s"}, got)
	got, err = execute.Outcome(actions.Result{Code: actions.OK, Response: "0123456789"}, 10)
	require.NoError(t, err)
	require.Equal(t, "0123456789", string(got.Result))
	got, err = execute.Outcome(actions.Result{Code: actions.OK, Response: "01234567890"}, 10)
	require.NoError(t, err)
	require.Equal(t, "limit_response", got.Code)
}
