package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/explain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/reason"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// described is the file, valid as OpenAPI 3.1.
func described(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(openapi)
	require.NoError(t, err)
	require.NoError(t, doc.Validate(t.Context(), openapi3.EnableSchemaFormatValidation(), openapi3.EnableSchemaPatternValidation()))
	require.True(t, strings.HasPrefix(doc.OpenAPI, "3.1."))
	return doc
}

func TestEveryRouteIsInTheFileAndTheOtherWayRound(t *testing.T) {
	var file, served []string
	for path, item := range described(t).Paths.Map() {
		for method := range item.Operations() {
			file = append(file, method+" "+path)
		}
	}
	for _, pattern := range newFace(configOf(fake{}, newSDK(&sharer{}))).routes.patterns {
		served = append(served, strings.TrimSuffix(pattern, "/{$}"))
	}
	slices.Sort(file)
	slices.Sort(served)
	require.Equal(t, file, slices.Compact(served))
}

func TestEveryCodeIsInTheFileAndTheOtherWayRound(t *testing.T) {
	var file []string
	for _, code := range described(t).Components.Schemas["ErrorCode"].Value.Enum {
		file = append(file, code.(string))
	}
	require.Equal(t, codes(), file)
	require.ElementsMatch(t, file, reason.Codes(reason.HTTP), "each is explained in docs/reasons.md, made from watcher/reason")
}

func TestEveryKindOfErrorIsInTheFile(t *testing.T) {
	kinds := described(t).Components.Schemas["Error"].Value.Properties["errorKind"].Value.Enum
	for _, f := range refusals {
		require.Contains(t, kinds, f.kind)
	}
	for _, c := range auth.Codes() {
		d, ok := c.Describe()
		require.True(t, ok)
		require.Contains(t, kinds, d.Kind)
	}
}

func TestTheFileIsServed(t *testing.T) {
	rec := ask(Handler(fake{}, nil), http.MethodGet, "/v1/openapi.yaml")
	require.Equal(t, http.StatusOK, rec.Code)
	require.Equal(t, "application/yaml", rec.Header().Get("Content-Type"))
	require.Equal(t, openapi, rec.Body.Bytes())
}

// checked is a face whose answers are held against the file. A request that it takes must be one that the file allows.
type checked struct {
	t    *testing.T
	doc  *openapi3.T
	face http.Handler
}

func (c checked) ask(method, path, route, body string) *httptest.ResponseRecorder {
	c.t.Helper()
	what := fmt.Sprintf("%s %s %.200s", method, path, body)
	item := c.doc.Paths.Find(route)
	require.NotNil(c.t, item, what)
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set(requestID, "lit_1")
	r.RemoteAddr = "127.0.0.1:9"
	rec := httptest.NewRecorder()
	c.face.ServeHTTP(rec, r)

	r.Body = io.NopCloser(strings.NewReader(body))
	in := &openapi3filter.RequestValidationInput{
		Request: r, Route: &routers.Route{Spec: c.doc, Path: route, PathItem: item, Method: method, Operation: item.GetOperation(method)},
		PathParams: map[string]string{"id": path[strings.LastIndex(path, "/")+1:]},
		Options:    &openapi3filter.Options{IncludeResponseStatus: true, MultiError: true},
	}
	if rec.Code < 300 {
		require.NoError(c.t, openapi3filter.ValidateRequest(context.Background(), in), what)
	}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: rec.Code, Header: rec.Header(), Body: io.NopCloser(bytes.NewReader(rec.Body.Bytes())), Options: in.Options,
	}
	require.NoError(c.t, openapi3filter.ValidateResponse(context.Background(), out), "%s\n%s", what, rec.Body)
	return rec
}

func TestAnswersAreAsTheFileSays(t *testing.T) {
	id, signed, ed25519Signed := common.Hash{1}, common.Hash{2}, common.Hash{4}
	src := fake{work: map[common.Hash]store.Work{
		id:     {RequestID: id, Status: store.StatusRefused, Reason: "no"},
		signed: {RequestID: signed, Status: store.StatusSigned, Signature: &store.Signature{V: 27}},
		ed25519Signed: {
			RequestID: ed25519Signed, Status: store.StatusSigned, Scheme: store.SchnorrEd25519, Signature: &store.Signature{R: common.Hash{1}},
		},
	}}
	sdk := newSDK(&sharer{})
	c := configOf(src, sdk)
	c.Facts = facts
	ask := checked{t, described(t), newFace(c)}.ask
	ok := func(method, path, route, body string) {
		t.Helper()
		require.Equal(t, http.StatusOK, ask(method, path, route, body).Code, path)
	}
	for _, withKeys := range []bool{false, true} {
		if withKeys {
			sdk.Keysets.Add(keysOf(t))
		}
		ok("GET", "/v1/network", "/v1/network", "")
		ok("POST", "/web/handshake", "/web/handshake", `{"clientPublicKey":"test","challenge":"`+goodHash+`","epoch":1}`)
		ok("POST", "/web/handshake/", "/web/handshake", `{"clientPublicKey":"test","challenge":null}`)
	}
	ok("POST", "/web/encryption/sign", "/web/encryption/sign", signBody("[{}]"))
	ok("GET", "/web/blockhash", "/web/blockhash", "")
	ok("GET", "/v1/status", "/v1/status", "")
	ok("GET", "/v1/requests/"+id.Hex(), "/v1/requests/{id}", "")
	ok("GET", "/v1/requests/"+signed.Hex(), "/v1/requests/{id}", "")
	ok("GET", "/v1/requests/"+ed25519Signed.Hex(), "/v1/requests/{id}", "")
	ok("GET", "/livez", "/livez", "")
	ok("GET", "/readyz", "/readyz", "")
	ok("GET", "/metrics", "/metrics", "")
	ok("GET", "/v1/openapi.yaml", "/v1/openapi.yaml", "")

	for _, isMember := range []bool{true, false} {
		told := &steps{signed: sign.Answer{IsMember: isMember}, ran: ranWell(isMember), said: explain.Explanation{
			Rule: "a rule", Remedy: "a call", Conditions: &access.Node{Outcome: access.NotMet, Items: []access.Node{{Outcome: access.NotMet, Kind: "evmBasic"}}},
		}}
		ask := checked{t, described(t), handlerOf(told)}.ask
		for path, body := range map[string]string{signPath: signWire, "/v1/pkp/sign": signWire, sessionPath: sessionOf(t), executePath: runWire, logsPath: logsWire, explainPath: `{"address":"` + someone + `","pubkey":"` + goodKey + `"}`} {
			require.Equal(t, http.StatusOK, ask("POST", path, path, body).Code, path)
		}
		told.signed = ed25519Answered
		require.Equal(t, http.StatusOK, ask("POST", "/v1/pkp/sign", "/v1/pkp/sign", ed25519Wire).Code)
		require.Equal(t, http.StatusAccepted, ask("POST", claimPath, strings.TrimSuffix(claimPath, "/"), claimWire).Code)
	}

	unready := checked{t, described(t), Handler(fake{reasons: []string{"catching up"}, broken: true}, sdk)}.ask
	require.Equal(t, http.StatusServiceUnavailable, unready("GET", "/readyz", "/readyz", "").Code)
	require.Equal(t, http.StatusInternalServerError, unready("GET", "/v1/requests/"+id.Hex(), "/v1/requests/{id}", "").Code)
	require.Equal(t, http.StatusNotFound, ask("GET", "/v1/requests/"+common.Hash{3}.Hex(), "/v1/requests/{id}", "").Code)
	require.Equal(t, http.StatusBadRequest, ask("GET", "/v1/requests/7", "/v1/requests/{id}", "").Code)
	for route, body := range map[string]string{"/web/handshake": "{}", "/web/encryption/sign": signBody("7")} {
		require.Equal(t, http.StatusBadRequest, ask("POST", route, route, body).Code)
	}
}

// sessionOf is a request for a session's signature whose members are as the file says.
func sessionOf(t *testing.T) string {
	t.Helper()
	return changed(sessionWire, map[string]any{"sessionKey": "lit:session:" + strings.Repeat("ab", 32)})
}

// Every error that there is has the form of the file, from whatever part of the node it comes.
func TestErrorsAreAsTheFileSays(t *testing.T) {
	doc := described(t)
	errs := []error{invalid("no"), errors.New("a secret"), fmt.Errorf("%w: more", gate.ErrEpoch), decrypt.ErrRefused, access.ErrUnavailable}
	for _, f := range refusals {
		errs = append(errs, f.is)
	}
	for _, code := range auth.Codes() {
		errs = append(errs, &auth.Error{Code: code, Err: errors.New("no")})
	}
	seen := map[string]bool{}
	for _, err := range errs {
		rec := checked{t, doc, Handler(fake{}, newSDK(&sharer{err: err}))}.ask("POST", "/web/encryption/sign", "/web/encryption/sign", signBody("[{}]"))
		var out sdkError
		require.NoError(t, json.Unmarshal(rec.Body.Bytes(), &out))
		seen[out.ErrorCode] = true
	}
	require.Equal(t, codes(), slices.Sorted(maps.Keys(seen)))
}

// The file is not so loose that everything fits.
func TestTheFileRefusesOtherAnswers(t *testing.T) {
	doc := described(t)
	for what, raw := range map[string]string{
		"a code that is not in the table": `{"message":"m","errorCode":"NodeOther","errorKind":"Validation","status":400,"details":[],"requestId":"x","correlationId":"x","hint":"h"}`,
		"no hint":                         `{"message":"m","errorCode":"NodeBusy","errorKind":"Validation","status":400,"details":[],"requestId":"x","correlationId":"x"}`,
		"a member too many":               `{"message":"m","errorCode":"NodeBusy","errorKind":"Validation","status":400,"details":[],"requestId":"x","correlationId":"x","hint":"h","more":1}`,
	} {
		var value any
		require.NoError(t, json.Unmarshal([]byte(raw), &value))
		require.Error(t, doc.Components.Schemas["Error"].Value.VisitJSON(value, openapi3.EnableJSONSchema2020()), what)
	}
	share, err := json.Marshal(signAnswer{"success", bls.Share{1}, 0})
	require.NoError(t, err)
	var value map[string]any
	require.NoError(t, json.Unmarshal(share, &value))
	schema := doc.Components.Schemas["DecryptShare"].Value
	require.NoError(t, schema.VisitJSON(value, openapi3.EnableJSONSchema2020()))
	value["shareIndex"] = "0"
	require.Error(t, schema.VisitJSON(value, openapi3.EnableJSONSchema2020()))
}
