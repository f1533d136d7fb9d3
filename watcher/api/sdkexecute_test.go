package api

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/sign"
)

// ranWell is a run that ended by itself, with a signature and a claim.
func ranWell(isMember bool) execute.Answer {
	share := ecdsashare.Share{Index: 2, Part: [32]byte{3}, BigR: [33]byte{2, 4}, PublicKey: [65]byte{4, 5}, Digest: [32]byte{6}}
	return execute.Answer{
		CID: goodCID, Result: actions.Result{Code: actions.OK, Response: "said", Logs: "logged\n"},
		Signed: []execute.Signed{{Name: "one", Digest: [32]byte{6}, Answer: sign.Answer{Position: 2, IsMember: isMember, Share: share}}},
		Claims: []execute.Claim{{KeyName: "mine", Answer: claim.Answer{KeyID: common.Hash{1}, Signature: [65]byte{2, 64: 27}, Beneficiary: common.Address{3}, Epoch: 4}}},
	}
}

func TestRuns(t *testing.T) {
	s := &steps{ran: ranWell(true)}
	h := handlerOf(s)
	zeros := func(n int) string { return strings.Repeat("00", n) }
	promise := `"claimData":{"mine":{"signature":"02` + zeros(63) + `1b","derivedKeyId":"01` + zeros(31) +
		`","mintTo":"0x0300000000000000000000000000000000000000","epoch":4}},"response":"said","logs":"logged\n"}`
	for _, path := range []string{executePath, executePath + "/"} {
		exact(t, h, path, runWire, 200, `{"success":true,"signedData":{"one":{"sigType":"K256","dataSigned":"06`+zeros(31)+
			`","signatureShare":"03`+zeros(31)+`","shareIndex":2,"bigR":"0204`+zeros(31)+`","publicKey":"0405`+zeros(63)+
			`","sigName":"one"}},"decryptedData":{},`+promise)
	}
	s.ran = ranWell(false)
	exact(t, h, executePath, runWire, 200, `{"success":true,"signedData":{"one":{"sigType":"K256","dataSigned":"","signatureShare":"","shareIndex":2,"bigR":"","publicKey":"","sigName":"one"}},"decryptedData":{},`+promise)
	s.ran = execute.Answer{Result: actions.Result{Code: actions.OK}}
	exact(t, h, executePath, runWire, 200, `{"success":true,"signedData":{},"decryptedData":{},"claimData":{},"response":"","logs":""}`)

	want := execute.Ask{
		CID: goodCID, Params: json.RawMessage(`{"a":1}`), Proof: json.RawMessage(`{"sig":"x"}`),
		Methods: []gate.AuthMethod{{Type: 1, AccessToken: "{}"}}, Epoch: 3, RequestID: "lit_1",
	}
	for _, ask := range s.runs {
		ask.Code = nil // what is empty may be nil or not
		require.Equal(t, want, ask)
	}
	code, out := post(t, h, executePath, changed(runWire, map[string]any{"ipfsId": nil, "code": base64.StdEncoding.EncodeToString([]byte("é"))}))
	require.Equal(t, http.StatusOK, code, "%v", out)
	require.Equal(t, "é", string(s.runs[len(s.runs)-1].Code))
	require.Empty(t, s.runs[len(s.runs)-1].CID)
}

func TestMalformedRuns(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	method := map[string]any{"authMethodType": 1, "accessToken": "x"}
	for name, members := range map[string]map[string]any{
		"neither": {"ipfsId": nil}, "both": {"code": "Li4u"}, "both are empty": {"ipfsId": "", "code": ""}, "empty code": {"ipfsId": nil, "code": ""},
		"no base64": {"ipfsId": nil, "code": "(async"}, "base64 for URLs": {"ipfsId": nil, "code": "_-__"}, "cut base64": {"ipfsId": nil, "code": "Li4"},
		"code is a list": {"ipfsId": nil, "code": []int{1}}, "code is a number": {"ipfsId": nil, "code": 7},
		"no CID": {"ipfsId": "Qm"}, "a path": {"ipfsId": "/ipfs/" + goodCID}, "a long CID": {"ipfsId": strings.Repeat("Q", 10_000)},
		"CID in another base": {"ipfsId": "zdj7WWeQ43G6JJvLWQWZpyHuAMq6uYWRjkBXFad11vE2LHhQ7"}, "CID is a list": {"ipfsId": []string{goodCID}},
		"params are a list": {"jsParams": []int{1}}, "params are text": {"jsParams": "{}"},
		"no proof": {"authSig": nil}, "proof is text": {"authSig": "x"}, "hundreds of methods": {"authMethods": slicesOf(method, 300)},
		"a method of no type": {"authMethods": []any{map[string]any{"authMethodType": "1", "accessToken": "x"}}}, "epoch is text": {"epoch": "3"},
	} {
		code, out := post(t, h, executePath, changed(runWire, members))
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, codeInvalid, out["errorCode"], name)
		require.NotContains(t, fmt.Sprint(out), "QQQQ", name)
	}
	r := httptest.NewRequest(http.MethodPost, executePath, strings.NewReader(runWire))
	r.Header.Set(requestID, strings.Repeat("x", 129))
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	require.Equal(t, http.StatusBadRequest, rec.Code, "runs of nodes belong together by the request's id")
	require.Empty(t, s.runs)
}

// The SDK sends bytes as lists of numbers, and code in base64.
func TestLargeRuns(t *testing.T) {
	s := &steps{ran: execute.Answer{Result: actions.Result{Code: actions.OK}}}
	h := handlerOf(s)
	bytes := make([]int, 64<<10)
	code, out := post(t, h, executePath, changed(runWire, map[string]any{"jsParams": map[string]any{"bytes": bytes}}))
	require.Equal(t, http.StatusOK, code, "%v", out)
	var got struct{ Bytes []int }
	require.NoError(t, json.Unmarshal(s.runs[0].Params, &got))
	require.Len(t, got.Bytes, len(bytes))

	rest := len(changed(runWire, map[string]any{"ipfsId": nil, "code": ""}))
	most := base64.StdEncoding.DecodedLen(maxActionBody-rest) - 3
	code, out = post(t, h, executePath, changed(runWire, map[string]any{"ipfsId": nil, "code": base64.StdEncoding.EncodeToString(make([]byte, most))}))
	require.Equal(t, http.StatusOK, code, "%v", out)
	require.Len(t, s.runs[1].Code, most)
	code, out = post(t, h, executePath, changed(runWire, map[string]any{"ipfsId": nil, "code": base64.StdEncoding.EncodeToString(make([]byte, most+6))}))
	require.Equal(t, http.StatusBadRequest, code)
	require.Contains(t, out["message"], "longer than 4194304 bytes")
	require.Len(t, s.runs, 2)
}

// What stopped an action is said, for the caller to tell apart.
func TestStoppedRuns(t *testing.T) {
	for code, status := range map[actions.Code]int{
		actions.Exception: 400, actions.Syntax: 400, actions.Params: 400, actions.Unsettled: 400, actions.WallLimit: 400, actions.SignatureLimit: 400,
		actions.Cancelled: 503, actions.Crashed: 503,
	} {
		s := &steps{ran: execute.Answer{Result: actions.Result{
			Code: code, Message: "why " + strings.Repeat("é", 8<<10), Response: "half", Faults: []error{fmt.Errorf("http://secret.example")},
		}}}
		got, out := post(t, handlerOf(s), executePath, runWire)
		require.Equal(t, status, got, code)
		require.Equal(t, "NodeJsExecutionError", out["errorCode"], code)
		require.True(t, strings.HasPrefix(out["message"].(string), string(code)+": why "), code)
		require.Less(t, len(out["message"].(string)), 5<<10)
		require.NotContains(t, fmt.Sprint(out), "secret")
		require.NotContains(t, fmt.Sprint(out), "half")
	}
}

func TestRunsHavePlacesOfTheirOwn(t *testing.T) {
	s := &steps{ran: execute.Answer{Result: actions.Result{Code: actions.OK}}}
	sdk := sdkOf(s)
	h := Handler(fake{}, sdk)
	for range lanes[running].places {
		sdk.lanes[running].places <- struct{}{}
	}
	code, out := post(t, h, executePath, runWire)
	require.Equal(t, http.StatusTooManyRequests, code)
	require.Equal(t, "NodeBusy", out["errorCode"])
	code, _ = post(t, h, signPath, signWire)
	require.Equal(t, http.StatusOK, code, "signing goes on")
	<-sdk.lanes[running].places
	code, _ = post(t, h, executePath, runWire)
	require.Equal(t, http.StatusOK, code)
}

func TestSigningInByAnAction(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	none := []any{}
	for _, members := range []map[string]any{
		{"code": "Li4u", "jsParams": map[string]any{"a": 1}, "authMethods": none}, {"litActionIpfsId": goodCID, "jsParams": nil, "authMethods": none},
		{"litActionIpfsId": goodCID},
	} {
		code, out := post(t, h, sessionPath, changed(sessionWire, members))
		require.Equal(t, http.StatusOK, code, "%v", out)
	}
	require.Equal(t, "...", string(s.sessions[0].Action.Code))
	require.JSONEq(t, `{"a":1}`, string(s.sessions[0].Action.Params))
	require.Empty(t, s.sessions[0].Methods)
	require.Equal(t, goodCID, s.sessions[1].Action.CID)
	require.Empty(t, s.sessions[1].Action.Params)
	require.Len(t, s.sessions[2].Methods, 1)
}

func TestLogsOfRuns(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	exact(t, h, logsPath, logsWire, 200, `{"runs":[{"run":"`+common.Hash{1}.Hex()+`","requestId":"lit_1","ipfsId":"`+goodCID+
		`","code":"exception","message":"why","logs":"said","signed":["one"],"begun":"0001-01-01T00:00:00Z","tookNs":0}]}`)
	require.Equal(t, []execute.LogsAsk{{ID: "lit_1", Proof: json.RawMessage(`{"sig":"x"}`), Epoch: 3}}, s.logsAsked)
	for _, id := range []any{"", strings.Repeat("x", maxName+1), 7} {
		code, _ := post(t, h, logsPath, changed(logsWire, map[string]any{"requestId": id}))
		require.Equal(t, 400, code)
	}
}
