package api

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// metricsOf reads a face's metrics as a program on its machine.
func metricsOf(h http.Handler, remote string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, "/metrics", nil)
	r.RemoteAddr = remote
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	return rec
}

func TestMetricsTellWhatTheNodeDoes(t *testing.T) {
	c := configOf(fake{reasons: []string{"catching up"}}, newSDK(&sharer{}))
	c.rates = rates{call: bucket{0.001, 3}, read: bucket{100, 100}}
	h := newFace(c)
	post(t, h, "/web/encryption/sign/", signBody("[{}]"))
	post(t, h, "/web/encryption/sign", signBody("[{}]"))
	post(t, h, "/web/encryption/sign", "{}")
	post(t, h, "/web/encryption/sign", "{}") // over the rate
	ask(h, http.MethodGet, "/v1/requests/0x1234")
	ask(h, http.MethodGet, "/what/a/client/invents")
	ask(h, "INVENTED", "/livez")
	rec := metricsOf(h, "127.0.0.1:9")
	require.Equal(t, http.StatusOK, rec.Code)
	require.Empty(t, rec.Header().Get("Access-Control-Allow-Origin"))
	text := rec.Body.String()
	for _, line := range []string{
		`conclave_http_requests_total{code="200",method="POST",route="/web/encryption/sign"} 2`,
		`conclave_http_requests_total{code="400",method="POST",route="/web/encryption/sign"} 1`,
		`conclave_http_requests_total{code="400",method="GET",route="/v1/requests/{id}"} 1`,
		`conclave_http_requests_total{code="404",method="GET",route="none"} 1`,
		`conclave_http_requests_total{code="405",method="other",route="none"} 1`,
		`conclave_http_requests_total{code="429",method="POST",route="none"} 1`,
		`conclave_http_request_duration_seconds_count{route="/web/encryption/sign"} 3`,
		`conclave_http_refused_total{limit="caller"} 1`,
		`conclave_http_refused_total{limit="cheap"} 0`,
		`conclave_http_refused_total{limit="signing"} 0`,
		`conclave_http_refused_total{limit="running"} 0`,
		`conclave_http_in_flight{class="cheap"} 0`,
		`conclave_http_in_flight{class="signing"} 0`,
		`conclave_http_in_flight{class="running"} 0`,
		`conclave_epoch 3`, `conclave_ready 0`, `conclave_head_block 9`, `conclave_tip_block 7`, `conclave_peers_connected 1`,
		`conclave_position 1`, `conclave_threshold_margin`, `go_goroutines`,
	} {
		require.Contains(t, text, line)
	}
	require.NotContains(t, text, "invents")
	require.NotContains(t, text, "INVENTED")
	require.NotContains(t, text, "0x1234")
}

func TestMetricsAreForThisMachine(t *testing.T) {
	h := Handler(fake{}, newSDK(&sharer{}))
	require.Equal(t, http.StatusOK, metricsOf(h, "[::1]:9").Code)
	require.Equal(t, http.StatusNotFound, metricsOf(h, "192.0.2.1:9").Code)
	for _, name := range []string{"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"} {
		require.Equal(t, http.StatusNotFound, metricsOf(h, "127.0.0.1:9", name, "127.0.0.1").Code, "a proxy brought it")
	}
}

func TestMetricsMayHaveAnAddressOfTheirOwn(t *testing.T) {
	c := configOf(fake{}, newSDK(&sharer{}))
	c.MetricsAddr = netip.MustParseAddrPort("127.0.0.1:0")
	s := run(t, c)
	read := func(url string) (int, string) {
		resp, err := http.Get(url)
		require.NoError(t, err)
		defer resp.Body.Close()
		raw, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		return resp.StatusCode, string(raw)
	}
	there := "http://" + s.listenToo.Addr().String()
	code, text := read(there + "/metrics")
	require.Equal(t, http.StatusOK, code)
	require.True(t, strings.Contains(text, "conclave_ready 1"))
	code, _ = read(s.url() + "/metrics")
	require.Equal(t, http.StatusNotFound, code)
	code, _ = read(there + "/v1/status")
	require.Equal(t, http.StatusNotFound, code)
}
