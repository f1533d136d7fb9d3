package worker_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/fetch"
)

// online is a book that fetches in earnest.
type online struct {
	*book
	fetcher *fetch.Fetcher
}

func (o online) Fetch(ctx context.Context, r actions.FetchRequest) (actions.FetchResponse, error) {
	return o.fetcher.Do(ctx, r)
}

// TestActionsDoNotReachThisMachine goes the whole way, from JavaScript to a server on this machine.
func TestActionsDoNotReachThisMachine(t *testing.T) {
	var hits atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits.Add(1)
		if to := r.URL.Query().Get("to"); to != "" {
			http.Redirect(w, r, to, http.StatusFound)
		}
		_, _ = w.Write([]byte("secret"))
	}))
	t.Cleanup(server.Close)
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	p := newPool(t, 2, 1)
	port := at.Port()
	h := online{&book{}, fetch.New(fetch.Config{})}
	for _, address := range []string{
		"http://127.0.0.1:" + port, "http://127.1:" + port, "http://2130706433:" + port, "http://0x7f.0.0.1:" + port, "http://0:" + port,
		"http://localhost:" + port, "http://LOCALHOST:" + port, "http://localhost.:" + port, "http://[::1]:" + port, "http://[::ffff:127.0.0.1]:" + port,
		"http://[::ffff:7f00:1]:" + port, "http://[64:ff9b::7f00:1]:" + port, "http://example.com@127.0.0.1:" + port, "http://127.0.0.1:" + port + "#@example.com",
		"http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "file:///etc/passwd", "ftp://127.0.0.1/",
	} {
		t.Run(address, func(t *testing.T) {
			result := run(t, p, h, `(async()=>{ let r; try { r = await (await fetch(address)).text() } catch (e) { r = "refused: "+e.message } Lit.Actions.setResponse({response:r}) })()`,
				func(r *actions.Request) { r.Params = []byte(`{"address":"` + address + `"}`) })
			require.Equal(t, actions.OK, result.Code, result.Message)
			require.Contains(t, result.Response, "refused: ")
			require.NotContains(t, result.Response, "secret")
		})
	}
	require.Zero(t, hits.Load())

	// Where localhost is allowed, a redirect from there to the same server under another name is not.
	h.fetcher = fetch.New(fetch.Config{LoopbackHosts: []string{"localhost"}})
	result := run(t, p, h, wrap(`return (await fetch("http://localhost:`+port+`")).text()`))
	require.Equal(t, `"secret"`, result.Response, result.Message)
	result = run(t, p, h, wrap(`try { await fetch("http://localhost:`+port+`/?to=http://127.0.0.1:`+port+`") } catch (e) { return e.message }`))
	require.Contains(t, result.Response, "cannot be reached")
	require.EqualValues(t, 2, hits.Load())
}
