package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/explain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sessionkey"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// steps answers as it is told, and keeps what it was asked.
type steps struct {
	err       error
	signed    sign.Answer
	said      explain.Explanation
	asks      []sign.Ask
	sessions  []sessionkey.Ask
	claims    []claim.Ask
	ran       execute.Answer
	runs      []execute.Ask
	logsAsked []execute.LogsAsk
	asked     []explain.Question
}

func (s *steps) Sign(_ context.Context, ask sign.Ask) (sign.Answer, error) {
	s.asks = append(s.asks, ask)
	out := s.signed
	if out.Key == nil {
		out.Key = ecdsaKey
	}
	return out, s.err
}

// sessions and claims are the other interfaces, whose methods have the same name or other arguments.
type sessionSteps struct{ *steps }

func (s sessionSteps) Sign(_ context.Context, ask sessionkey.Ask) (sessionkey.Answer, error) {
	s.sessions = append(s.sessions, ask)
	return sessionkey.Answer{Share: bls.Share{7, 0xaa}, Message: "message", DataSigned: [32]byte{1}, NetworkKey: bytes.Repeat([]byte{2}, 48)}, s.err
}

func (s *steps) Claim(_ context.Context, ask claim.Ask) (claim.Answer, error) {
	s.claims = append(s.claims, ask)
	return claim.Answer{KeyID: common.Hash{1}, Signature: [65]byte{2, 64: 27}, Beneficiary: common.Address{3}, Epoch: 4}, s.err
}

func (s *steps) Execute(_ context.Context, ask execute.Ask) (execute.Answer, error) {
	s.runs = append(s.runs, ask)
	return s.ran, s.err
}

func (s *steps) Logs(_ context.Context, ask execute.LogsAsk) ([]execute.Record, error) {
	s.logsAsked = append(s.logsAsked, ask)
	return []execute.Record{{Run: common.Hash{1}, RequestID: ask.ID, CID: goodCID, Code: actions.Exception, Message: "why", Logs: "said", Signed: []string{"one"}}}, s.err
}

func (s *steps) Explain(_ context.Context, q explain.Question) (explain.Explanation, error) {
	s.asked = append(s.asked, q)
	return s.said, s.err
}

func handlerOf(s *steps) http.Handler { return Handler(fake{}, sdkOf(s)) }

func sdkOf(s *steps) *SDK {
	return &SDK{
		Keysets: new(keyset.Holder), Tips: watcher.NewTips(store.Block{}), Log: slog.New(slog.DiscardHandler),
		PKPSigner: s, SessionSigner: sessionSteps{s}, Claimer: s, Explainer: s, Executor: s,
		Yield: func() func() { return func() {} },
	}
}

// exact asks and wants these bytes.
func exact(t *testing.T, h http.Handler, path, body string, code int, want string) {
	t.Helper()
	rec := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set(requestID, "lit_1")
	h.ServeHTTP(rec, r)
	require.Equal(t, "application/json", rec.Header().Get("Content-Type"))
	require.Equal(t, want, strings.TrimSpace(rec.Body.String()), path)
	require.Equal(t, code, rec.Code, path)
}

// changed changes members of an object: nil takes one away.
func changed(body string, members map[string]any) string {
	var m map[string]any
	if json.Unmarshal([]byte(body), &m) != nil {
		panic(body)
	}
	for name, v := range members {
		m[name] = v
		if v == nil {
			delete(m, name)
		}
	}
	b, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return string(b)
}

var (
	goodKey     = "04" + strings.Repeat("ab", 64)
	digestWire  = "[" + strings.Repeat("1,", 31) + "255]"
	signWire    = `{"toSign":` + digestWire + `,"pubkey":"0x` + goodKey + `","authSig":{"sig":"x"},"epoch":3,"other":[{}]}`
	sessionWire = `{"sessionKey":"lit:session:00","authMethods":[{"authMethodType":1,"accessToken":"{}"}],"pkpPublicKey":"0x` + goodKey +
		`","siweMessage":"text","curveType":"BLS","epoch":3}`
	runWire   = `{"ipfsId":"` + goodCID + `","jsParams":{"a":1},"authMethods":[{"authMethodType":1,"accessToken":"{}"}],"authSig":{"sig":"x"},"epoch":3}`
	claimWire = `{"authMethod":{"authMethodType":1,"accessToken":"{}"},"epoch":3}`
)

const (
	signPath    = "/web/pkp/sign/v1"
	sessionPath = "/web/sign_session_key/v1"
	claimPath   = "/web/pkp/claim/"
	executePath = "/web/execute/v1"
	goodCID     = "QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW"
	explainPath = "/v1/explain"
	logsPath    = "/v1/actions/logs"
	logsWire    = `{"requestId":"lit_1","authSig":{"sig":"x"},"epoch":3}`
	someone     = "0x0000000000000000000000000000000000000007"
)

func TestSignatureShares(t *testing.T) {
	s := &steps{signed: sign.Answer{
		Signature: store.Signature{R: common.Hash{1}, S: common.Hash{2}, V: 28}, Key: ecdsaKey, Position: 2, IsMember: true,
		Share: ecdsashare.Share{Index: 2, Part: [32]byte{3}, BigR: [33]byte{2, 4}, PublicKey: [65]byte{4, 5}, Digest: [32]byte{6}},
	}}
	h := handlerOf(s)
	zeros := func(n int) string { return strings.Repeat("00", n) }
	for _, path := range []string{signPath, signPath + "/"} {
		exact(t, h, path, signWire, 200, `{"success":true,"signedData":`+digestWire+`,"signatureShare":{"digest":"06`+zeros(31)+
			`","result":"success","share_index":2,"signature_share":"03`+zeros(31)+`","big_r":"0204`+zeros(31)+
			`","public_key":"0405`+zeros(63)+`","sig_type":"K256"}}`)
	}
	exact(t, h, "/v1/pkp/sign", signWire, 200, `{"signature":{"r":"0x01`+zeros(31)+`","s":"0x02`+zeros(31)+`","v":28},"address":"0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"}`)
	s.signed.IsMember = false
	exact(t, h, signPath, signWire, 200, `{"success":true,"signedData":`+digestWire+
		`,"signatureShare":{"digest":"","result":"fail","share_index":2,"signature_share":"","big_r":"","public_key":"","sig_type":"K256"}}`)

	want := sign.Ask{PublicKey: common.FromHex(goodKey), Proof: json.RawMessage(`{"sig":"x"}`), Epoch: 3, RequestID: "lit_1"}
	for i := range want.Digest {
		want.Digest[i] = 1
	}
	want.Digest[31] = 255
	for _, ask := range s.asks {
		require.Equal(t, want, ask)
	}
	for _, key := range []string{goodKey, strings.ToUpper(goodKey), "0x" + strings.ToUpper(goodKey)} {
		code, out := post(t, h, signPath, changed(signWire, map[string]any{"pubkey": key}))
		require.Equal(t, http.StatusOK, code, "%v", out)
		require.Equal(t, want, s.asks[len(s.asks)-1])
	}
	for _, none := range []string{"null", "[]", " [] "} {
		code, out := post(t, h, signPath, strings.TrimSuffix(signWire, "}")+`,"authMethods":`+none+"}")
		require.Equal(t, http.StatusOK, code, "%s: %v", none, out)
	}
}

var (
	// ecdsaKey is the key of the secret 1.
	ecdsaKey        = sign.EcdsaKey{PublicKey: secp256k1.PrivKeyFromBytes([]byte{1}).PubKey()}
	ed25519Answered = sign.Answer{
		Signature: store.Signature{R: common.Hash{1}, S: common.Hash{2}}, Key: sign.Ed25519Key(append([]byte{3}, make([]byte, 31)...)), IsMember: true,
	}
	ed25519Wire = strings.Replace(strings.Replace(signWire, digestWire, "[104,105]", 1), "{", `{"signingScheme":"SchnorrEd25519Sha512",`, 1)
)

func TestEd25519Signatures(t *testing.T) {
	s := &steps{signed: ed25519Answered}
	h := handlerOf(s)
	zeros := func(n int) string { return strings.Repeat("00", n) }
	exact(t, h, "/v1/pkp/sign", ed25519Wire, 200, `{"signature":"0x01`+zeros(31)+"02"+zeros(31)+`","publicKey":"0x03`+zeros(31)+`"}`)
	require.Equal(t, sign.Ask{
		Subject: sign.OfMessage([]byte("hi")), PublicKey: common.FromHex(goodKey), Proof: json.RawMessage(`{"sig":"x"}`), Epoch: 3, RequestID: "lit_1",
	}, s.asks[0])
	code, _ := post(t, h, "/v1/pkp/sign", strings.Replace(ed25519Wire, "[104,105]", "[]", 1))
	require.Equal(t, http.StatusOK, code, "the empty message")
	require.Empty(t, s.asks[1].Message)

	asked := len(s.asks)
	for name, c := range map[string]struct{ path, body string }{
		"by the SDK's route": {signPath, ed25519Wire},
		"another scheme":     {"/v1/pkp/sign", strings.Replace(ed25519Wire, "SchnorrEd25519Sha512", "SchnorrK256Taproot", 1)},
		"scheme is a number": {"/v1/pkp/sign", strings.Replace(ed25519Wire, `"SchnorrEd25519Sha512"`, "1", 1)},
		"no byte":            {"/v1/pkp/sign", strings.Replace(ed25519Wire, "[104,105]", "[256]", 1)},
		"null in it":         {"/v1/pkp/sign", strings.Replace(ed25519Wire, "[104,105]", "[null]", 1)},
		"no message":         {"/v1/pkp/sign", strings.Replace(ed25519Wire, "[104,105]", "null", 1)},
		"ECDSA of a message": {"/v1/pkp/sign", strings.Replace(ed25519Wire, "SchnorrEd25519Sha512", "EcdsaK256Sha256", 1)},
	} {
		code, out := post(t, h, c.path, c.body)
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	require.Len(t, s.asks, asked)
}

func TestMalformedAsksForSignatures(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	for name, c := range map[string]any{
		"31": "[" + strings.Repeat("1,", 30) + "1]", "33": "[" + strings.Repeat("1,", 32) + "1]", "none": "[]", "negative": digestOf("-1"),
		"256": digestOf("256"), "more than an int": digestOf("1e30"), "float": digestOf("1.5"), "text in it": digestOf(`"1"`),
		"null in it": digestOf("null"), "list in it": digestOf("[1]"), "text": `"` + goodHash + `"`, "object": `{"0":1}`, "null": "null",
	} {
		code, out := post(t, h, signPath, strings.Replace(signWire, digestWire, fmt.Sprint(c), 1))
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	for name, members := range map[string]map[string]any{
		"no digest": {"toSign": nil}, "no key": {"pubkey": nil}, "no proof": {"authSig": nil}, "key is a number": {"pubkey": 4},
		"compressed key": {"pubkey": "02" + goodKey[2:66]}, "short key": {"pubkey": goodKey[2:]}, "long key": {"pubkey": goodKey + "00"},
		"key is no hex": {"pubkey": "zz" + goodKey[2:]}, "0x twice": {"pubkey": "0x0x" + goodKey}, "empty key": {"pubkey": ""},
		"negative epoch": {"epoch": -1}, "half an epoch": {"epoch": 1.5}, "epoch is text": {"epoch": "3"}, "epoch too large": {"epoch": 1e20},
	} {
		code, out := post(t, h, signPath, changed(signWire, members))
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	for _, path := range []string{signPath, "/v1/pkp/sign"} {
		code, out := post(t, h, path, changed(signWire, map[string]any{"authMethods": []any{map[string]any{"authMethodType": 1, "accessToken": "x"}}}))
		require.Equal(t, http.StatusBadRequest, code)
		require.Equal(t, string(auth.NoAuthMethodsHere), out["errorCode"])
	}
	r := httptest.NewRequest(http.MethodPost, signPath, strings.NewReader(signWire))
	r.Header.Set("X-Request-Id", strings.Repeat("x", 129))
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	require.Equal(t, http.StatusBadRequest, rec.Code)
	require.Empty(t, s.asks)
}

// digestOf is a digest of 32 entries with one that is spoilt.
func digestOf(entry string) string { return "[" + strings.Repeat("1,", 31) + entry + "]" }

func TestSessionShares(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	for _, path := range []string{sessionPath, sessionPath + "/"} {
		exact(t, h, path, sessionWire, 200, `{"result":"success","signatureShare":{"ProofOfPossession":"07aa`+strings.Repeat("00", 95)+
			`"},"shareIndex":6,"curveType":"BLS","siweMessage":"message","dataSigned":"01`+strings.Repeat("00", 31)+`","blsRootPubkey":"`+strings.Repeat("02", 48)+`"}`)
	}
	require.Equal(t, sessionkey.Ask{
		SessionKeyURI: "lit:session:00", Message: "text", PublicKey: common.FromHex(goodKey), Epoch: 3,
		Methods: []gate.AuthMethod{{Type: 1, AccessToken: "{}"}},
	}, s.sessions[0])
	asked := len(s.sessions)
	method := map[string]any{"authMethodType": 1, "accessToken": "x"}
	for name, members := range map[string]map[string]any{
		"both":  {"code": "Li4u", "litActionIpfsId": goodCID},
		"a CID": {"litActionIpfsId": "Qm"}, "code is no base64": {"code": "!"}, "code is empty": {"code": ""}, "params are a list": {"code": "Li4u", "jsParams": []int{}},
		"no key": {"pkpPublicKey": nil}, "no session key": {"sessionKey": nil},
		"no message": {"siweMessage": nil}, "no methods": {"authMethods": nil}, "another curve": {"curveType": "K256"},
		"curve is a number": {"curveType": 1}, "message is an object": {"siweMessage": map[string]any{}}, "methods are text": {"authMethods": "x"},
		"type is text":         {"authMethods": []any{map[string]any{"authMethodType": "1", "accessToken": "x"}}},
		"negative type":        {"authMethods": []any{map[string]any{"authMethodType": -1, "accessToken": "x"}}},
		"token is an object":   {"authMethods": []any{map[string]any{"authMethodType": 1, "accessToken": method}}},
		"hundreds of methods":  {"authMethods": slicesOf(method, 300)},
		"compressed key":       {"pkpPublicKey": "02" + goodKey[2:66]},
		"epoch is an object":   {"epoch": method},
		"public key is a list": {"pkpPublicKey": []int{4}},
	} {
		code, out := post(t, h, sessionPath, changed(sessionWire, members))
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	require.Len(t, s.sessions, asked)
}

func slicesOf(v any, n int) (out []any) {
	for range n {
		out = append(out, v)
	}
	return out
}

func TestClaims(t *testing.T) {
	s := &steps{}
	h := handlerOf(s)
	for _, path := range []string{claimPath, strings.TrimSuffix(claimPath, "/")} {
		exact(t, h, path, claimWire, http.StatusAccepted, `{"signature":"02`+strings.Repeat("00", 63)+`1b","derivedKeyId":"01`+
			strings.Repeat("00", 31)+`","mintTo":"0x0300000000000000000000000000000000000000","epoch":4}`)
	}
	code, _ := post(t, h, claimPath, changed(claimWire, map[string]any{"forRelay": true}))
	require.Equal(t, http.StatusAccepted, code)
	method := gate.AuthMethod{Type: 1, AccessToken: "{}"}
	require.Equal(t, []claim.Ask{{Method: method, Epoch: 3}, {Method: method, Epoch: 3}, {Method: method, ForRelay: true, Epoch: 3}}, s.claims)
	for name, body := range map[string]string{
		"no method": `{}`, "method is null": `{"authMethod":null}`, "method is a list": `{"authMethod":[]}`, "no object": `[]`,
		"forRelay is a number": changed(claimWire, map[string]any{"forRelay": 1}), "epoch is text": changed(claimWire, map[string]any{"epoch": "3"}),
	} {
		code, out := post(t, h, claimPath, body)
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	require.Len(t, s.claims, 3)
}

func TestExplanations(t *testing.T) {
	s := &steps{said: explain.Explanation{Block: store.BlockRef{Number: 5, Hash: common.Hash{6}}, Rule: "r", With: "w", Remedy: "do"}}
	h := handlerOf(s)
	exact(t, h, explainPath, `{"address":"`+someone+`","pubkey":"`+goodKey+`"}`, 200,
		`{"allowed":false,"block":{"number":5,"hash":"0x06`+strings.Repeat("00", 31)+`"},"rule":"r","with":"w","remedy":"do"}`)
	s.said.Conditions = &access.Node{}
	code, out := post(t, h, explainPath, `{"address":"`+someone+`","for":"session","accessControlConditions":[{}],"solanaAddress":"s"}`)
	require.Equal(t, http.StatusOK, code)
	require.Contains(t, out, "conditions")
	address := common.HexToAddress(someone)
	require.Equal(t, []explain.Question{
		{Address: address, PublicKey: common.FromHex(goodKey)},
		{Address: address, SignIn: true, Field: access.EVMBasicField, Conditions: json.RawMessage("[{}]"), Solana: "s"},
	}, s.asked)
	for name, body := range map[string]string{
		"no address": `{}`, "short address": `{"address":"0x07"}`, "address is a number": `{"address":7}`,
		"other purpose": `{"address":"` + someone + `","for":"all"}`, "bad key": `{"address":"` + someone + `","pubkey":"04"}`,
	} {
		code, out := post(t, h, explainPath, body)
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
	}
	require.Len(t, s.asked, 2)
}

func TestEveryErrorOfAnAskHasACode(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		code   string
	}{
		{gate.ErrNotReady, 503, "NodeNotReady"},
		{fmt.Errorf("%w: 3 is over", gate.ErrEpoch), 409, "NodeWrongEpoch"},
		{gate.ErrMethod, 400, "NodeAuthMethodNotSupported"},
		{sign.ErrKey, 400, "NodeInvalidRequest"},
		{sign.ErrDigest, 400, "NodeInvalidRequest"},
		{sign.ErrMessage, 400, "NodeInvalidRequest"},
		{sign.ErrBusy, 429, "NodeBusy"},
		{sign.ErrNoQuorum, 504, "NodeNoQuorum"},
		{execute.ErrAsk, 400, "NodeInvalidRequest"},
		{execute.ErrCID, 400, "NodeInvalidRequest"},
		{fmt.Errorf("%w: Qm was not found", execute.ErrCode), 502, "NodeIpfsError"},
		{execute.ErrBusy, 429, "NodeBusy"},
		{fmt.Errorf("%w: exception: x", execute.ErrAction), 400, "NodeJsExecutionError"},
		{fmt.Errorf("%w: limits: http://secret.example/key", execute.ErrRun), 503, "NodeJsUnavailable"},
		{explain.ErrQuestion, 400, "NodeInvalidRequest"},
		{permission.ErrNoPKP, 403, "NodeNotAuthorized"},
		{fmt.Errorf("threshold: %w", &watcher.RefusedError{Reason: "because"}), 403, "NodeNotAuthorized"},
		{sessionkey.ErrMethods, 400, "NodeInvalidRequest"},
		{fmt.Errorf("%w: of another key", sessionkey.ErrMessage), 400, "NodeInvalidRequest"},
		{fmt.Errorf("x: %w", context.Canceled), 408, "NodeRequestCancelled"},
		{fmt.Errorf("x: %w", context.DeadlineExceeded), 504, "NodeRequestTimeout"},
		{&auth.Error{Code: auth.WrongKindOfAuthSig, Err: errors.New("no session")}, 400, "NodeCannotProvideAuthSigForEndpoint"},
		{&auth.Error{Code: auth.ChainFailed, Err: errors.New("no answer")}, 502, "NodeRpcError"},
		{errors.New("http://secret.example/key"), 500, "NodeUnknownError"},
	} {
		h := handlerOf(&steps{err: c.err})
		for path, body := range map[string]string{
			signPath: signWire, "/v1/pkp/sign": signWire, sessionPath: sessionWire, claimPath: claimWire, explainPath: `{"address":"` + someone + `"}`,
			executePath: runWire,
		} {
			code, out := post(t, h, path, body)
			require.Equal(t, c.status, code, "%s: %v", path, c.err)
			require.Equal(t, c.code, out["errorCode"], "%s: %v", path, c.err)
			require.NotEmpty(t, out["hint"])
			require.NotContains(t, fmt.Sprint(out), "secret.example")
		}
	}
}

// FuzzAsks reads whatever a client may send as each of the requests: no panic, and nothing out of bounds gets through.
func FuzzAsks(f *testing.F) {
	for _, body := range []string{signWire, sessionWire, claimWire, runWire, `{"address":"` + someone + `","pubkey":"` + goodKey + `"}`, `{"toSign":[null]}`, `[`} {
		f.Add(body, "lit_1")
	}
	f.Fuzz(func(t *testing.T, raw, id string) {
		request := func() *http.Request {
			r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(raw))
			r.Header["X-Request-Id"] = []string{id}
			return r
		}
		if ask, err := signAsk(request()); err == nil && (len(ask.PublicKey) != 65 || len(ask.Proof) == 0 || len(ask.RequestID) > 128) {
			t.Fatalf("%+v", ask)
		}
		if ask, err := sessionAsk(request()); err == nil && (len(ask.PublicKey) != 65 || len(ask.Methods) > maxMethods) {
			t.Fatalf("%+v", ask)
		}
		if ask, err := executeAsk(request()); err == nil && (ask.Check() != nil || len(ask.Proof) == 0 || len(ask.Methods) > maxMethods) {
			t.Fatalf("%+v", ask)
		}
		if q, err := question(request()); err == nil && q.PublicKey != nil && len(q.PublicKey) != 65 {
			t.Fatalf("%+v", q)
		}
	})
}
