package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

// fake is a node that says what a test wants.
type fake struct {
	reasons []string
	work    map[common.Hash]store.Work
	broken  bool
}

func (f fake) NotReady(context.Context) []string { return f.reasons }
func (f fake) Status(context.Context) Status {
	return Status{
		Epoch: 3, Phase: "serving", Position: 1, N: 4, K: 3, Head: Block{Number: 9}, Tip: Block{Number: 7}, Working: 2,
		Peers:  map[common.Address]bool{{1}: true, {2}: false},
		Faults: []Fault{{Node: 4, Reason: "InvalidShare", Meaning: "what it did", Remedy: "what to do", Proven: true, Since: time.Unix(1, 0).UTC()}},
	}
}

func (f fake) Work(_ context.Context, id common.Hash) (store.Work, error) {
	if f.broken {
		return store.Work{}, errors.New("secret path of the database")
	}
	w, ok := f.work[id]
	if !ok {
		return w, store.ErrNotFound
	}
	return w, nil
}

// unlimited is what tests that ask a lot may.
var unlimited = rates{call: bucket{1e9, 1e9}, read: bucket{1e9, 1e9}}

// configOf is a face for tests. Its callers have no limits.
func configOf(src Source, sdk *SDK) Config {
	return Config{Source: src, SDK: sdk, Log: slog.New(slog.DiscardHandler), rates: unlimited}
}

// Handler returns a face for tests.
func Handler(src Source, sdk *SDK) http.Handler { return newFace(configOf(src, sdk)) }

func get(t *testing.T, src Source, path string) (int, map[string]any) {
	t.Helper()
	rec := httptest.NewRecorder()
	Handler(src, nil).ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
	require.Equal(t, "application/json", rec.Header().Get("Content-Type"))
	var body map[string]any
	require.NoError(t, json.Unmarshal(rec.Body.Bytes(), &body))
	return rec.Code, body
}

func TestReadinessSaysWhyNot(t *testing.T) {
	code, body := get(t, fake{}, "/readyz")
	require.Equal(t, 200, code)
	require.Equal(t, true, body["ready"])
	require.Equal(t, []any{}, body["reasons"])
	code, body = get(t, fake{reasons: []string{"catching up"}}, "/readyz")
	require.Equal(t, 503, code)
	require.Equal(t, []any{"catching up"}, body["reasons"])
	code, _ = get(t, fake{}, "/livez")
	require.Equal(t, 200, code)
}

func TestStatusHasItsShape(t *testing.T) {
	_, body := get(t, fake{}, "/v1/status")
	for _, key := range []string{"node", "epoch", "phase", "position", "n", "k", "head", "tip", "peers", "working"} {
		require.Contains(t, body, key)
	}
}

func TestRequests(t *testing.T) {
	id := common.Hash{1}
	f := fake{work: map[common.Hash]store.Work{id: {RequestID: id, Status: store.StatusSigned, Signature: &store.Signature{V: 27}}}}
	code, body := get(t, f, "/v1/requests/"+id.Hex())
	require.Equal(t, 200, code)
	require.Equal(t, "signed", body["status"])
	require.EqualValues(t, 27, body["signature"].(map[string]any)["v"])
	for path, want := range map[string]int{
		"/v1/requests/" + common.Hash{2}.Hex(): 404, "/v1/requests/0x12": 400, "/v1/requests/x": 400, "/nowhere": 404,
	} {
		code, body := get(t, f, path)
		require.Equal(t, want, code, path)
		require.NotEmpty(t, body["message"])
		require.NotEmpty(t, body["errorCode"])
		require.NotEmpty(t, body["hint"])
	}
	code, body = get(t, fake{broken: true}, "/v1/requests/"+id.Hex())
	require.Equal(t, 500, code)
	require.NotContains(t, fmt.Sprint(body), "secret")
}

func TestTakenPortIsNamed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	c := configOf(fake{}, nil)
	c.Addr = netip.MustParseAddrPort(l.Addr().String())
	_, err = Listen(c)
	require.ErrorContains(t, err, l.Addr().String())
	c.Addr, c.MetricsAddr = netip.MustParseAddrPort("127.0.0.1:0"), c.Addr
	_, err = Listen(c)
	require.ErrorContains(t, err, "metrics on "+l.Addr().String())
}

// run serves until the test ends.
func run(t *testing.T, c Config) *Server {
	t.Helper()
	c.Addr = netip.MustParseAddrPort("127.0.0.1:0")
	s, err := Listen(c)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
	return s
}

func (s *Server) url() string { return "http://" + s.listen.Addr().String() }

func TestServerStopsWithItsContext(t *testing.T) {
	c := configOf(fake{}, nil)
	c.Addr = netip.MustParseAddrPort("127.0.0.1:0")
	c.MetricsAddr = c.Addr
	s, err := Listen(c)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- s.Run(ctx) }()
	for _, url := range []string{s.url() + "/livez", "http://" + s.listenToo.Addr().String() + "/metrics"} {
		resp, err := http.Get(url)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusOK, resp.StatusCode)
	}
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}
