package client

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
)

const executePath = "/web/execute/v1"

// execute answers as a node does that has run an action.
func (n *testNode) execute(w http.ResponseWriter, r *http.Request, fields map[string]json.RawMessage) {
	need := auth.Requirement{Accept: auth.Session, Resource: recap.Resource{Prefix: recap.Action, ID: "QmX"}, Ability: recap.Execute}
	if n.admit(w, r, fields, need) {
		answer(w, with(map[string]any{"success": true, "signedData": map[string]any{}, "decryptedData": map[string]any{},
			"claimData": map[string]any{}, "response": "", "logs": ""}, n.net.action(n, fields)))
	}
}

// part is a node's entry in signedData. Nodes 0, 1 and 2 make the signature; 3 abstains.
func (n *testNode) part(t *testing.T, name string, digest common.Hash) ecdsashare.Execute {
	if n.index == 3 {
		return ecdsashare.AbstainExecute(n.index, name)
	}
	sig := n.net.signature(digest[:])
	key, err := n.net.pkpKey()
	require.NoError(t, err)
	share, err := ecdsashare.Split(ecdsashare.Signature{R: sig.R, S: sig.S, V: sig.V}, digest, key.PublicKey, n.index, n.index, 3)
	require.NoError(t, err)
	e := share.Execute(name)
	e.DataSigned = `"` + e.DataSigned + `"` // as Lit's nodes write it
	return e
}

func (n *testnet) pkpKey() (PKP, error) {
	r := reader{n, contract}
	st, err := r.state(context.Background(), "http")
	if err != nil {
		return PKP{}, err
	}
	return r.pkp(context.Background(), tokenID, st)
}

func (n *testnet) execute(c *Client, e Execution) (*Executed, error) {
	n.t.Helper()
	return c.Execute(n.t.Context(), n.session(c, n.person, recap.Execute), e)
}

// TestExecute: the request is the SDK's, the result verified.
func TestExecute(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	digest := crypto.Keccak256Hash([]byte("x"))
	n.action = func(node *testNode, fields map[string]json.RawMessage) map[string]any {
		require.Equal(t, `"`+base64.StdEncoding.EncodeToString([]byte("go(1 < 2)"))+`"`, string(fields["code"]))
		require.Equal(t, `{"a":[1,"<"]}`, string(fields["jsParams"]))
		require.NotContains(t, fields, "ipfsId")
		return map[string]any{
			"response": `{"a":1}`, "logs": "hi\n", "signedData": map[string]any{"sig": node.part(t, "sig", digest), "two": node.part(t, "two", common.Hash{2})},
		}
	}
	got, err := n.execute(c, Execution{Code: []byte("go(1 < 2)"), Params: json.RawMessage(` {"a":[1,"<"]}`)})
	require.NoError(t, err)
	require.Equal(t, `{"a":1}`, got.Response)
	require.Equal(t, "hi\n", got.Logs)
	require.Len(t, got.Signatures, 2)
	require.Equal(t, n.signature(digest[:]), got.Signatures["sig"].Signature)
	require.Equal(t, digest, got.Signatures["sig"].Digest)
	require.Equal(t, crypto.FromECDSAPub(&n.pkp.PublicKey), []byte(got.Signatures["two"].PublicKey))
	require.Equal(t, []string{got.RequestID}, n.nodes[0].came(executePath))
	require.GreaterOrEqual(t, len(got.Answers), 3)

	n.action = func(_ *testNode, fields map[string]json.RawMessage) map[string]any {
		require.Equal(t, `"QmX"`, string(fields["ipfsId"]))
		require.NotContains(t, fields, "code")
		require.NotContains(t, fields, "jsParams")
		return nil
	}
	got, err = n.execute(c, Execution{CID: "QmX"})
	require.NoError(t, err)
	require.Empty(t, got.Response)
	require.Empty(t, got.Signatures)

	_, err = c.Execute(t.Context(), n.session(c, stranger(t), recap.Execute), Execution{CID: "QmX"})
	require.True(t, failure(t, err).Refused())
	for _, e := range []Execution{{}, {CID: "QmX", Code: []byte("x")}, {CID: "QmX", Params: json.RawMessage("[]")}, {CID: "QmX", Params: json.RawMessage("{")}} {
		_, err = n.execute(c, e)
		require.ErrorIs(t, err, errExecution)
	}
}

// TestExecuteWithBadNodes: one of four nodes spoils nothing, whichever it is.
func TestExecuteWithBadNodes(t *testing.T) {
	digest := crypto.Keccak256Hash([]byte("x"))
	say := func(change func(n *testNode) map[string]any) spoiler {
		return func(n *testNode, w http.ResponseWriter, _ *http.Request) bool {
			answer(w, with(map[string]any{"success": true, "response": "yes"}, change(n)))
			return true
		}
	}
	signed := func(x any) map[string]any { return map[string]any{"signedData": map[string]any{"sig": x}} }
	for name, spoil := range map[string]spoiler{
		"dead": dead, "huge": huge, "slow": slow, "refuses": status(401, "NodeNotAuthorized"), "fails": status(502, "NodeJsExecutionError"),
		"nothing":         say(func(*testNode) map[string]any { return map[string]any{"response": nil} }),
		"no success":      say(func(*testNode) map[string]any { return map[string]any{"success": false} }),
		"another answer":  say(func(*testNode) map[string]any { return map[string]any{"response": "no"} }),
		"nonsense signed": say(func(*testNode) map[string]any { return signed("x") }),
		"a name of its own": say(func(n *testNode) map[string]any {
			return map[string]any{"signedData": map[string]any{"mine": n.part(t, "mine", digest)}}
		}),
		"a share of another digest": say(func(n *testNode) map[string]any {
			n.index = 0
			return signed(n.part(t, "sig", common.Hash{9}))
		}),
		"a share too many": say(func(n *testNode) map[string]any {
			bogus := (&testNode{net: n.net}).part(t, "sig", digest)
			bogus.ShareIndex, bogus.SignatureShare = 3, strings.Repeat("01", 32)
			return signed(bogus)
		}),
		"another's place": say(func(n *testNode) map[string]any { return signed((&testNode{net: n.net}).part(t, "sig", digest)) }),
		"a claim of its own": say(func(*testNode) map[string]any {
			return map[string]any{"claimData": map[string]any{"k": map[string]any{"signature": "00", "derivedKeyId": "00"}}}
		}),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // each waits for nodes that say nothing
			n := newTestnet(t)
			c := n.connect()
			n.action = func(node *testNode, _ map[string]json.RawMessage) map[string]any {
				return with(map[string]any{"response": "yes"}, signed(node.part(t, "sig", digest)))
			}
			n.nodes[3].spoil(only(executePath, spoil))
			got, err := n.execute(c, Execution{CID: "QmX"})
			require.NoError(t, err)
			require.Equal(t, "yes", got.Response)
			require.Len(t, got.Signatures, 1)
			require.Equal(t, n.signature(digest[:]), got.Signatures["sig"].Signature)

			n.nodes[0].spoil(only(executePath, dead)) // has one of the three shares that there are
			ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
			defer cancel()
			_, err = c.Execute(ctx, n.session(c, n.person, recap.Execute), Execution{CID: "QmX"})
			require.Error(t, err)
		})
	}
}

// TestDisagreementIsReportedAsSuch: which values, and how many nodes said each.
func TestDisagreementIsReportedAsSuch(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	n.action = func(node *testNode, _ map[string]json.RawMessage) map[string]any {
		return map[string]any{"response": []string{"a", "b", "b", "c\n"}[node.index], "logs": []string{"x", "y", "y", "y"}[node.index]}
	}
	_, err := n.execute(c, Execution{CID: "QmX"})
	var d *Disagreement
	require.ErrorAs(t, err, &d)
	require.Equal(t, []Said{{"b", 2}, {"a", 1}, {"c\n", 1}}, d.Said)
	require.EqualError(t, err, `the nodes' responses differ, 3 must be the same: 2 of them: "b", 1 of them: "a", 1 of them: "c"`)

	for name, want := range map[string]struct {
		choose Strategy
		want   string
	}{
		"most": {MostCommon, "b"}, "least": {LeastCommon, "c\n"},
		"custom": {func(all []string) (string, error) { return fmt.Sprint(len(all)), nil }, "4"},
	} {
		got, err := n.execute(c, Execution{CID: "QmX", Choose: want.choose})
		require.NoError(t, err, name)
		require.Equal(t, want.want, got.Response, name)
		require.Equal(t, "y", got.Logs)
		require.Len(t, got.Answers, 4)
	}
	n.nodes[1].spoil(only(executePath, dead))
	got, err := n.execute(c, Execution{CID: "QmX", Choose: MostCommon})
	require.NoError(t, err, "three of four are enough")
	require.Len(t, got.Faults, 1)
	require.Equal(t, "a", got.Response)

	n.nodes[1].spoil(nil)
	n.action = func(node *testNode, _ map[string]json.RawMessage) map[string]any {
		return map[string]any{"signedData": map[string]any{"sig": (&testNode{net: n, index: min(node.index, 2)}).part(t, "sig", common.Hash{1, byte(node.index / 2)})}}
	}
	_, err = n.execute(c, Execution{CID: "QmX"})
	require.ErrorAs(t, err, &d)
	require.ErrorContains(t, err, `shares of signature "sig" differ`)
}

// TestAFailedActionIsNotRunAgain: it would fail again, and cost again.
func TestAFailedActionIsNotRunAgain(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	var runs atomic.Int64
	for _, node := range n.nodes {
		node.spoil(only(executePath, func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
			runs.Add(1)
			refuse(w, http.StatusBadGateway, "NodeJsExecutionError", 0)
			return true
		}))
	}
	_, err := n.execute(c, Execution{CID: "QmX"})
	require.Equal(t, "NodeJsExecutionError", failure(t, err).Nodes[0].Code)
	require.EqualValues(t, 4, runs.Load())
}

// TestClaims: the same id from enough nodes, and one signature of each.
func TestClaims(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	ids := []string{"aa", "aa", "aa", "bb"}
	n.action = func(node *testNode, _ map[string]json.RawMessage) map[string]any {
		return map[string]any{"claimData": map[string]any{"k": map[string]any{
			"signature": strings.Repeat(fmt.Sprintf("0%d", node.index+1), 65), "derivedKeyId": strings.Repeat(ids[node.index], 32),
		}}}
	}
	n.nodes[3].spoil(only(executePath, dead))
	got, err := n.execute(c, Execution{CID: "QmX"})
	require.NoError(t, err)
	require.Len(t, got.Claims["k"].Signatures, 3)
	require.Equal(t, common.HexToHash(strings.Repeat("aa", 32)), got.Claims["k"].DerivedKeyID)
	n.nodes[3].spoil(nil)
	ids[0] = "cc"
	_, err = n.execute(c, Execution{CID: "QmX"})
	require.ErrorContains(t, err, `claims of key "k" differ`)
}

// with returns members with those of change, which win.
func with(members, change map[string]any) map[string]any {
	out := maps.Clone(members)
	maps.Copy(out, change)
	return out
}
