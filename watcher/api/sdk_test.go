package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// sharer answers as it is told, and keeps what it was asked.
type sharer struct {
	err   error
	id    common.Hash // of the receipt
	asked []decrypt.Ask
	enter chan struct{} // if not nil, Share says that it has begun and waits for leave
	leave chan struct{}
}

func (s *sharer) Share(_ context.Context, ask decrypt.Ask) (decrypt.Answer, error) {
	s.asked = append(s.asked, ask)
	if s.enter != nil {
		s.enter <- struct{}{}
		<-s.leave
	}
	return decrypt.Answer{ID: s.id, Share: bls.Share{7, 0xaa}}, s.err
}

func newSDK(s Sharer) *SDK {
	return &SDK{
		Yield:   func() func() { return func() {} },
		Keysets: new(keyset.Holder), Tips: watcher.NewTips(store.Block{Hash: common.Hash{1}, Time: 1700000000}),
		Sharer: s, Log: slog.New(slog.DiscardHandler),
	}
}

func post(t *testing.T, h http.Handler, path, body string) (int, map[string]any) {
	t.Helper()
	rec := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("X-Request-Id", "lit_1")
	h.ServeHTTP(rec, r)
	require.Equal(t, "application/json", rec.Header().Get("Content-Type"))
	require.Equal(t, "*", rec.Header().Get("Access-Control-Allow-Origin"))
	var out map[string]any
	require.NoError(t, json.Unmarshal(rec.Body.Bytes(), &out))
	return rec.Code, out
}

var goodHash = strings.Repeat("ab", 32)

func signBody(conditions string) string {
	return `{"accessControlConditions":` + conditions + `,"dataToEncryptHash":"` + goodHash +
		`","chain":"ethereum","authSig":{"sig":"0x"},"epoch":3,"somethingElse":[1]}`
}

func TestHandshakeBeforeThereAreKeys(t *testing.T) {
	h := Handler(fake{}, newSDK(&sharer{}))
	for _, path := range []string{"/web/handshake", "/web/handshake/"} {
		code, out := post(t, h, path, `{"clientPublicKey":"test","challenge":"00"}`)
		require.Equal(t, http.StatusOK, code)
		require.Equal(t, "ERR", out["subnetPublicKey"])
		require.Equal(t, common.Hash{1}.Hex(), out["latestBlockhash"])
		require.Nil(t, out["attestation"])
	}
	code, out := get(t, fake{}, "/web/handshake")
	require.Equal(t, http.StatusNotFound, code, "without an SDK: %v", out)
}

func TestBlockhashAndPreflight(t *testing.T) {
	h := Handler(fake{}, newSDK(&sharer{}))
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "/web/blockhash", nil))
	require.JSONEq(t, `{"blockhash":"`+common.Hash{1}.Hex()+`","timestamp":"1700000000"}`, rec.Body.String())

	rec = httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodOptions, "/web/encryption/sign/", nil))
	require.Equal(t, http.StatusNoContent, rec.Code)
	for _, name := range []string{"X-Lit-SDK-Version", "X-Lit-SDK-Type", "X-Request-Id", "Content-Type"} {
		require.Contains(t, rec.Header().Get("Access-Control-Allow-Headers"), name)
	}
}

func TestSharePassesOnExactlyWhatCame(t *testing.T) {
	s := &sharer{}
	h := Handler(fake{}, newSDK(s))
	conditions := `[ {"spaces": "stay"} ]`
	code, out := post(t, h, "/web/encryption/sign/", signBody(conditions))
	require.Equal(t, http.StatusOK, code, "%v", out)
	require.Equal(t, "success", out["result"])
	require.EqualValues(t, 6, out["shareIndex"])
	share := out["signatureShare"].(map[string]any)["ProofOfPossession"].(string)
	require.Len(t, share, 194)
	require.True(t, strings.HasPrefix(share, "07aa"))
	require.Len(t, s.asked, 1)
	require.Equal(t, access.EVMBasicField, s.asked[0].Field)
	require.Equal(t, conditions, string(s.asked[0].Conditions), "the hash is over these bytes")
	require.EqualValues(t, 3, s.asked[0].Epoch)
	require.Equal(t, "ethereum", s.asked[0].Chain)
	require.Equal(t, common.HexToHash(goodHash), common.Hash(s.asked[0].DataHash))
}

func TestMalformedRequestsReachNobody(t *testing.T) {
	s := &sharer{}
	h := Handler(fake{}, newSDK(s))
	good := signBody("[{}]")
	for name, body := range map[string]string{
		"empty":                 ``,
		"no object":             `[]`,
		"null":                  `null`,
		"no conditions":         strings.Replace(good, "accessControlConditions", "others", 1),
		"null conditions":       signBody("null"),
		"no hash":               strings.Replace(good, "dataToEncryptHash", "hash", 1),
		"hash is a number":      strings.Replace(good, `"`+goodHash+`"`, "7", 1),
		"short hash":            strings.Replace(good, goodHash, goodHash[2:], 1),
		"hash is no hex":        strings.Replace(good, goodHash, "zz"+goodHash[2:], 1),
		"no authSig":            strings.Replace(good, "authSig", "other", 1),
		"epoch is text":         strings.Replace(good, `"epoch":3`, `"epoch":"3"`, 1),
		"chain is a number":     strings.Replace(good, `"chain":"ethereum"`, `"chain":1`, 1),
		"chain is too long":     strings.Replace(good, `"chain":"ethereum"`, `"chain":"`+strings.Repeat("x", maxName+1)+`"`, 1),
		"negative epoch":        strings.Replace(good, `"epoch":3`, `"epoch":-3`, 1),
		"longer than the limit": `{"a":"` + strings.Repeat("x", maxBody) + `"}`,
	} {
		code, out := post(t, h, "/web/encryption/sign", body)
		require.Equal(t, http.StatusBadRequest, code, name)
		require.Equal(t, "NodeInvalidRequest", out["errorCode"], name)
		require.NotEmpty(t, out["hint"], name)
	}
	require.Empty(t, s.asked)
}

func TestEveryErrorHasACode(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		code   string
	}{
		{gate.ErrNotReady, 503, "NodeNotReady"},
		{fmt.Errorf("%w: it is 5 here", gate.ErrEpoch), 409, "NodeWrongEpoch"},
		{decrypt.ErrRefused, 401, "NodeAccessControlConditionsReturnedNotAuthorized"},
		{fmt.Errorf("x: %w", access.ErrInvalid), 400, "NodeInvalidAccessControlConditions"},
		{fmt.Errorf("%w: http://secret.example/key", access.ErrUnavailable), 502, "NodeAccessControlConditionsCheckFailed"},
		{fmt.Errorf("%w: %w: http://secret.example/key", access.ErrUnavailable, access.ErrUnknownChain), 502, "NodeAccessControlConditionsCheckFailed"},
		{&auth.Error{Code: auth.Expired, Err: errors.New("long ago")}, 401, "NodeExpiredAuthSig"},
		{&auth.Error{Code: auth.ScopeTooLimited, Err: errors.New("not lent")}, 401, "NodeAuthSigScopeTooLimited"},
		{errors.New("http://secret.example/key"), 500, "NodeUnknownError"},
	} {
		code, out := post(t, Handler(fake{}, newSDK(&sharer{err: c.err})), "/web/encryption/sign", signBody("[{}]"))
		require.Equal(t, c.status, code, "%v", c.err)
		require.Equal(t, c.code, out["errorCode"])
		require.EqualValues(t, c.status, out["status"])
		require.Equal(t, "lit_1", out["requestId"])
		require.NotEmpty(t, out["message"])
		require.NotEmpty(t, out["hint"])
		require.NotContains(t, fmt.Sprint(out), "secret.example", "what an endpoint is stays in the log")
	}
}

func TestTooManyAtATimeAreToldToComeAgain(t *testing.T) {
	s := &sharer{enter: make(chan struct{}), leave: make(chan struct{})}
	sdk := newSDK(&counting{s})
	h := Handler(fake{}, sdk)
	done := make(chan int, lanes[cheap].places)
	for range lanes[cheap].places {
		go func() {
			rec := httptest.NewRecorder()
			h.ServeHTTP(rec, httptest.NewRequest(http.MethodPost, "/web/encryption/sign", strings.NewReader(signBody("[{}]"))))
			done <- rec.Code
		}()
		<-s.enter
	}
	code, out := post(t, h, "/web/encryption/sign", signBody("[{}]"))
	require.Equal(t, http.StatusTooManyRequests, code)
	require.EqualValues(t, 1, sdk.lanes[cheap].refused.Load())
	require.Equal(t, "NodeBusy", out["errorCode"])
	close(s.leave)
	for range lanes[cheap].places {
		require.Equal(t, http.StatusOK, <-done)
	}
	s.enter = nil
	code, _ = post(t, h, "/web/encryption/sign", signBody("[{}]"))
	require.Equal(t, http.StatusOK, code, "places are free again")
}

// counting keeps the list of the asked out of concurrent calls.
type counting struct{ s *sharer }

func (c *counting) Share(ctx context.Context, ask decrypt.Ask) (decrypt.Answer, error) {
	return (&sharer{enter: c.s.enter, leave: c.s.leave}).Share(ctx, ask)
}
