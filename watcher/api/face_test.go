package api

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// ask sends a request without a body to a face.
func ask(h http.Handler, method, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "/", nil)
	r.URL.Path = path
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	return rec
}

// requireError checks an answer's form.
func requireError(t *testing.T, rec *httptest.ResponseRecorder, status int, code string) sdkError {
	t.Helper()
	require.Equal(t, status, rec.Code, rec.Body)
	require.Equal(t, "application/json", rec.Header().Get("Content-Type"))
	require.Equal(t, "*", rec.Header().Get("Access-Control-Allow-Origin"))
	var out sdkError
	require.NoError(t, json.Unmarshal(rec.Body.Bytes(), &out))
	require.Equal(t, code, out.ErrorCode)
	require.Equal(t, status, out.Status)
	require.NotEmpty(t, out.Hint)
	require.Equal(t, rec.Header().Get(requestID), out.RequestID)
	return out
}

func TestWhatHasNoRouteIsSaidInJSON(t *testing.T) {
	h := Handler(fake{}, newSDK(&sharer{}))
	for _, path := range []string{"/", "/web", "/web/", "/web/handshake/v1", "/v1/status/", "//web/handshake", "/web/./handshake", "/web/../livez", "*", "", "/\x00"} {
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodOptions, http.MethodConnect} {
			requireError(t, ask(h, method, path), http.StatusNotFound, "NodeNoSuchRoute")
		}
	}
	for path, allow := range map[string]string{
		"/web/handshake": "POST, OPTIONS", "/web/handshake/": "POST, OPTIONS", "/web/blockhash": "GET, HEAD, OPTIONS",
		"/v1/status": "GET, HEAD, OPTIONS", "/v1/requests/x": "GET, HEAD, OPTIONS",
	} {
		for _, method := range []string{http.MethodDelete, http.MethodPut, "BREW", http.MethodTrace} {
			rec := ask(h, method, path)
			requireError(t, rec, http.StatusMethodNotAllowed, "NodeMethodNotAllowed")
			require.Equal(t, allow, rec.Header().Get("Allow"), path)
		}
	}
	requireError(t, ask(h, http.MethodGet, "/web/handshake"), http.StatusMethodNotAllowed, "NodeMethodNotAllowed")
	requireError(t, ask(h, http.MethodPost, "/livez"), http.StatusMethodNotAllowed, "NodeMethodNotAllowed")
}

func TestPagesOfAnyOriginMayAsk(t *testing.T) {
	h := Handler(fake{}, newSDK(&sharer{}))
	for _, path := range []string{"/web/encryption/sign", "/web/encryption/sign/", "/web/blockhash/", "/v1/network"} {
		rec := ask(h, http.MethodOptions, path, "Origin", "https://app.example", "Access-Control-Request-Method", "POST")
		require.Equal(t, http.StatusNoContent, rec.Code)
		require.Empty(t, rec.Body.String())
		require.Equal(t, "*", rec.Header().Get("Access-Control-Allow-Origin"))
		require.Equal(t, "X-Request-Id, X-Receipt-Id, Retry-After", rec.Header().Get("Access-Control-Expose-Headers"))
		for _, name := range []string{"Content-Type", "Accept", "X-Lit-SDK-Version", "X-Lit-SDK-Type", "X-Request-Id"} {
			require.Contains(t, rec.Header().Get("Access-Control-Allow-Headers"), name)
		}
	}
}

func TestRequestIDsAreChecked(t *testing.T) {
	h := Handler(fake{}, nil)
	for _, id := range []string{"lit_1", strings.Repeat("x", 128), "a/b\"c"} {
		require.Equal(t, id, ask(h, http.MethodGet, "/livez", requestID, id).Header().Get(requestID))
	}
	seen := map[string]bool{}
	for _, id := range []string{"", " ", "a b", "a\nb", "é", "\x7f", strings.Repeat("x", 129)} {
		rec := ask(h, http.MethodGet, "/nowhere", requestID, id)
		out := requireError(t, rec, http.StatusNotFound, "NodeNoSuchRoute")
		require.Regexp(t, "^node_[0-9a-f]{32}$", out.CorrelationID)
		require.False(t, seen[out.RequestID])
		seen[out.RequestID] = true
	}
}

func TestOverTheRate(t *testing.T) {
	c := configOf(fake{}, newSDK(&sharer{}))
	c.rates = rates{call: bucket{0.1, 2}, read: bucket{0.4, 2}}
	h := newFace(c)
	for range 2 {
		code, _ := post(t, h, "/web/handshake", `{"clientPublicKey":"x"}`)
		require.Equal(t, http.StatusOK, code)
	}
	rec := ask(h, http.MethodPost, "/web/handshake")
	requireError(t, rec, http.StatusTooManyRequests, "NodeRateLimited")
	require.Equal(t, "10", rec.Header().Get("Retry-After"))
	for range 2 {
		require.Equal(t, http.StatusOK, ask(h, http.MethodGet, "/readyz").Code)
	}
	rec = ask(h, http.MethodOptions, "/readyz")
	requireError(t, rec, http.StatusTooManyRequests, "NodeRateLimited")
	require.Equal(t, "3", rec.Header().Get("Retry-After"))
	require.Equal(t, http.StatusOK, ask(h, http.MethodGet, "/livez").Code, "a flood does not make the node look dead")
}

func TestClientsOfAProxyCountOneByOne(t *testing.T) {
	c := configOf(fake{}, nil)
	c.rates.read = bucket{0.1, 1}
	for _, trusted := range []bool{false, true} {
		if trusted {
			c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")} // where these requests come from
		}
		h := newFace(c)
		require.Equal(t, http.StatusOK, ask(h, http.MethodGet, "/readyz", "X-Forwarded-For", "198.51.100.1").Code)
		require.Equal(t, http.StatusTooManyRequests, ask(h, http.MethodGet, "/readyz", "X-Forwarded-For", "198.51.100.1").Code)
		want := map[bool]int{false: http.StatusTooManyRequests, true: http.StatusOK}[trusted]
		require.Equal(t, want, ask(h, http.MethodGet, "/readyz", "X-Forwarded-For", "198.51.100.2").Code)
	}
}

func TestPanicsAreAnswersAndLogged(t *testing.T) {
	var log bytes.Buffer
	c := configOf(fake{}, newSDK(&sharer{}))
	c.Log = slog.New(slog.NewTextHandler(&log, nil))
	f := newFace(c)
	f.routes.HandleFunc("GET /before", func(http.ResponseWriter, *http.Request) { panic("secret of the handler") })
	f.routes.HandleFunc("GET /after", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, strings.Repeat("x", 1<<16))
		panic("too late")
	})
	rec := ask(f, http.MethodGet, "/before")
	out := requireError(t, rec, http.StatusInternalServerError, codeUnknown)
	require.NotContains(t, out.Message, "secret")
	require.Contains(t, log.String(), "secret of the handler")
	require.Contains(t, log.String(), "face_test.go", "the stack")

	server := httptest.NewUnstartedServer(f)
	server.Config = c.server(f)
	server.Start()
	defer server.Close()
	resp, err := http.Get(server.URL + "/after")
	require.NoError(t, err)
	defer resp.Body.Close()
	_, err = io.ReadAll(resp.Body)
	require.Error(t, err, "half an answer does not look whole")
	resp, err = http.Get(server.URL + "/livez")
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.Equal(t, http.StatusOK, resp.StatusCode)
}

func TestTheLogTellsOfRequestsAndNotWhatIsInThem(t *testing.T) {
	var log bytes.Buffer
	c := configOf(fake{}, newSDK(&sharer{}))
	c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	post(t, newFace(c), "/web/encryption/sign", strings.Replace(signBody("[{}]"), `"0x"`, `"the proof"`, 1))
	for _, part := range []string{"method=POST", "path=/web/encryption/sign", "status=200", "duration=", "request=lit_1"} {
		require.Contains(t, log.String(), part)
	}
	require.NotContains(t, log.String(), "the proof")
	require.NotContains(t, log.String(), goodHash)
}
