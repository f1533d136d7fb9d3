package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/actions"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// zone is a Resolver: each look-up of a name takes the next of its answers, the last one for ever.
type zone struct {
	mu      sync.Mutex
	answers map[string][]string // addresses with spaces between
	asked   int
}

func (z *zone) LookupNetIP(_ context.Context, _, host string) ([]netip.Addr, error) {
	z.mu.Lock()
	defer z.mu.Unlock()
	z.asked++
	answers := z.answers[host]
	if len(answers) == 0 {
		return nil, errors.New("no such name")
	}
	if len(answers) > 1 {
		z.answers[host] = answers[1:]
	}
	var found []netip.Addr
	for _, text := range strings.Fields(answers[0]) {
		found = append(found, netip.MustParseAddr(text))
	}
	return found, nil
}

// site is a real server on this machine, and what it was asked.
type site struct {
	*httptest.Server
	mu   sync.Mutex
	hits []string
}

func newSite(t *testing.T, handler http.HandlerFunc) *site {
	s := &site{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.hits = append(s.hits, r.Method+" "+r.URL.String())
		s.mu.Unlock()
		handler(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *site) seen() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.hits...)
}

// at is the site's address under another name.
func (s *site) at(host, path string) string {
	u, _ := url.Parse(s.URL)
	return "http://" + net.JoinHostPort(host, u.Port()) + path
}

func (s *site) port() string { u, _ := url.Parse(s.URL); return u.Port() }

func get(address string) actions.FetchRequest {
	return actions.FetchRequest{URL: address, Method: "GET", Redirect: "follow"}
}

// devnet may reach this machine as localhost.
func devnet(more ...func(*Config)) *Fetcher {
	c := Config{
		Resolver:      &zone{answers: map[string][]string{"localhost": {"127.0.0.1"}, "evil.test": {"127.0.0.1"}, "v6.test": {"::1"}}},
		LoopbackHosts: []string{"localhost"}, Timeout: 20 * time.Second,
	}
	for _, f := range more {
		f(&c)
	}
	return New(c)
}

func requireRefused(t *testing.T, err error, text string) {
	t.Helper()
	var refused *actions.Refused
	require.ErrorAs(t, err, &refused)
	require.Contains(t, refused.Reason, text)
}

func TestFetches(t *testing.T) {
	s := newSite(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("X-Got", r.Header.Get("X-Sent")+"|"+r.Header.Get("Proxy-Authorization")+"|"+r.Host)
		w.WriteHeader(http.StatusTeapot)
		_, _ = fmt.Fprintf(w, "%s:%s", r.Method, body)
	})
	got, err := devnet().Do(context.Background(), actions.FetchRequest{
		URL: s.at("localhost", "/x?y=1#z"), Method: "POST", Redirect: "follow", Body: []byte("body"),
		Headers: [][2]string{{"X-Sent", "a"}, {"Host", "other"}, {"Proxy-Authorization", "b"}},
	})
	require.NoError(t, err)
	require.Equal(t, http.StatusTeapot, got.Status)
	require.Equal(t, "I'm a teapot", got.StatusText)
	require.Equal(t, "POST:body", string(got.Body))
	require.Contains(t, got.Headers, [2]string{"x-got", "a||localhost:" + s.port()})
	require.False(t, got.Redirected)
	require.Equal(t, []string{"POST /x?y=1"}, s.seen())
}

// TestThisMachineIsNotReached: by whatever name, but for the one that is allowed.
func TestThisMachineIsNotReached(t *testing.T) {
	s := newSite(t, func(http.ResponseWriter, *http.Request) {})
	f := devnet()
	for _, host := range []string{
		"127.0.0.1", "127.1.2.3", "0.0.0.0", "::1", "::", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "evil.test", "v6.test", "unknown.test",
		"127.1", "2130706433", "0x7f000001", "017700000001", "localhost.", "LOCALHOST.evil.test",
	} {
		t.Run(host, func(t *testing.T) {
			_, err := f.Do(context.Background(), get(s.at(host, "/")))
			requireRefused(t, err, "cannot be reached")
		})
	}
	require.Empty(t, s.seen())
	_, err := New(Config{Resolver: f.c.Resolver}).Do(context.Background(), get(s.at("localhost", "/")))
	requireRefused(t, err, "cannot be reached") // allowed only where it is configured
	require.Empty(t, s.seen())
}

// TestRedirectsAreChecked: where a server sends the client is no better than where the action does.
func TestRedirectsAreChecked(t *testing.T) {
	inner := newSite(t, func(http.ResponseWriter, *http.Request) {})
	var to string
	outer := newSite(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) })
	for _, c := range []struct{ to, says string }{
		{inner.at("127.0.0.1", "/"), "cannot be reached"},
		{inner.at("evil.test", "/"), "cannot be reached"},
		{inner.at("::1", "/"), "cannot be reached"},
		{"http://169.254.169.254/latest/meta-data/", "cannot be reached"},
		{"file:///etc/passwd", "only http and https"},
		{"gopher://localhost/", "only http and https"},
		{"http://user:password@localhost/", "credentials"},
		{"/again", "more than 5 redirects"},
	} {
		t.Run(c.to, func(t *testing.T) {
			to = c.to
			_, err := devnet().Do(context.Background(), get(outer.at("localhost", "/")))
			requireRefused(t, err, c.says)
		})
	}
	require.Empty(t, inner.seen())
	to = inner.at("localhost", "/end")
	got, err := devnet().Do(context.Background(), get(outer.at("localhost", "/")))
	require.NoError(t, err)
	require.True(t, got.Redirected)
	require.Equal(t, to, got.URL)
	r := get(outer.at("localhost", "/"))
	r.Redirect = "manual"
	got, err = devnet().Do(context.Background(), r)
	require.NoError(t, err)
	require.Equal(t, http.StatusFound, got.Status)
	r.Redirect = "error"
	_, err = devnet().Do(context.Background(), r)
	requireRefused(t, err, "the server redirects")
}

// TestOnlyTheCheckedAddressIsDialled: a name that changes between check and use leads nowhere else, for there is only one
// look-up per connection.
func TestOnlyTheCheckedAddressIsDialled(t *testing.T) {
	s := newSite(t, func(http.ResponseWriter, *http.Request) {})
	z := &zone{answers: map[string][]string{"rebind.test": {"93.184.215.14", "127.0.0.1"}}}
	f := New(Config{Resolver: z})
	var dialled []string
	f.dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		dialled = append(dialled, address)
		return (&net.Dialer{}).DialContext(ctx, network, s.Listener.Addr().String()) // stands for the public server
	}
	_, err := f.Do(context.Background(), get(s.at("rebind.test", "/")))
	require.NoError(t, err)
	require.Equal(t, []string{"93.184.215.14:" + s.port()}, dialled)
	require.Equal(t, 1, z.asked)
	_, err = f.Do(context.Background(), get(s.at("rebind.test", "/"))) // has changed by now
	requireRefused(t, err, "cannot be reached")
	require.Len(t, dialled, 1)
}

// TestRebindingOnRedirect: the same name, resolved again for the next hop.
func TestRebindingOnRedirect(t *testing.T) {
	var s *site
	s = newSite(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, s.at("rebind.test", "/inner"), http.StatusFound)
	})
	f := New(Config{Resolver: &zone{answers: map[string][]string{"rebind.test": {"93.184.215.14", "10.0.0.1"}}}})
	dials := 0
	f.dial = func(ctx context.Context, network, _ string) (net.Conn, error) {
		dials++
		return (&net.Dialer{}).DialContext(ctx, network, s.Listener.Addr().String())
	}
	_, err := f.Do(context.Background(), get(s.at("rebind.test", "/")))
	requireRefused(t, err, "cannot be reached")
	require.Equal(t, 1, dials)
	require.Equal(t, []string{"GET /"}, s.seen())
}

func TestOneBadAddressIsEnough(t *testing.T) {
	f := New(Config{Resolver: &zone{answers: map[string][]string{"mixed.test": {"93.184.215.14 192.168.1.1"}, "many.test": {strings.Repeat("93.184.215.14 ", 17)}}}})
	f.dial = func(context.Context, string, string) (net.Conn, error) {
		t.Error("dialled")
		return nil, errors.New("no")
	}
	_, err := f.Do(context.Background(), get("http://mixed.test/"))
	requireRefused(t, err, "cannot be reached")
	_, err = f.Do(context.Background(), get("http://many.test/"))
	requireRefused(t, err, "more than 16 addresses")
}

func TestPublicAddresses(t *testing.T) {
	for _, text := range []string{"1.1.1.1", "93.184.215.14", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101", "::ffff:1.1.1.1"} {
		require.True(t, public(netip.MustParseAddr(text)), text)
	}
	for _, text := range []string{
		"0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
		"192.0.0.1", "192.0.2.1", "192.168.0.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1",
		"240.0.0.1", "255.255.255.255", "168.63.129.16",
		"::", "::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1.1.1.1",
		"100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:101:101::", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "2606:4700::1111%eth0",
		"fec0::1", "ff02::1", "fd00:ec2::254",
	} {
		require.False(t, public(netip.MustParseAddr(text)), text)
	}
	require.False(t, public(netip.Addr{}))
}

func TestRequestsAreRefused(t *testing.T) {
	for _, c := range []struct {
		name, says string
		change     func(*actions.FetchRequest)
	}{
		{"file", "only http", func(r *actions.FetchRequest) { r.URL = "file:///etc/passwd" }},
		{"data", "only http", func(r *actions.FetchRequest) { r.URL = "data:text/plain,x" }},
		{"unix", "only http", func(r *actions.FetchRequest) { r.URL = "unix:///var/run/docker.sock" }},
		{"relative", "only http", func(r *actions.FetchRequest) { r.URL = "/x" }},
		{"no host", "no host", func(r *actions.FetchRequest) { r.URL = "http:///x" }},
		{"credentials", "credentials", func(r *actions.FetchRequest) { r.URL = "http://a:b@localhost/" }},
		{"control characters", "cannot be read", func(r *actions.FetchRequest) { r.URL = "http://localhost/\r\nX: y" }},
		{"header name", "malformed", func(r *actions.FetchRequest) { r.Headers = [][2]string{{"A B", "c"}} }},
		{"header value", "malformed", func(r *actions.FetchRequest) { r.Headers = [][2]string{{"A", "b\r\nC: d"}} }},
		{"method", "cannot be made", func(r *actions.FetchRequest) { r.Method = "GE T" }},
		{"zone", "cannot be reached", func(r *actions.FetchRequest) { r.URL = "http://[fe80::1%25lo]/" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := get("http://localhost/")
			c.change(&r)
			_, err := devnet().Do(context.Background(), r)
			requireRefused(t, err, c.says)
		})
	}
}

func TestResponsesAreBounded(t *testing.T) {
	released := make(chan struct{})
	defer close(released)
	for _, c := range []struct {
		name, says string
		serve      http.HandlerFunc
		change     func(*Config)
	}{
		{"endless body", "longer than 1000 bytes", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 4096)); err != nil {
					return
				}
			}
		}, func(c *Config) { c.BodyBytes = 1000 }},
		{"bomb", "longer than 1000 bytes", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			_, _ = z.Write(make([]byte, 1<<20))
			_ = z.Close()
		}, func(c *Config) { c.BodyBytes = 1000 }},
		{"long headers", "failed", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X", strings.Repeat("x", 1<<20))
		}, func(*Config) {}},
		{"many headers", "more than 10 headers", func(w http.ResponseWriter, _ *http.Request) {
			for i := range 20 {
				w.Header().Add("X", fmt.Sprint(i))
			}
		}, func(c *Config) { c.Headers = 10 }},
		{"silence", "took too long", func(_ http.ResponseWriter, r *http.Request) {
			select {
			case <-r.Context().Done():
			case <-released:
			}
		}, func(c *Config) { c.Timeout = 200 * time.Millisecond }},
		{"drip", "took too long", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				_, _ = w.Write([]byte("x"))
				_ = http.NewResponseController(w).Flush()
			}
		}, func(c *Config) { c.Timeout = 200 * time.Millisecond; c.BodyBytes = 1 << 40 }},
		{"cut short", "failed", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "10")
			_, _ = w.Write([]byte("x"))
		}, func(*Config) {}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSite(t, c.serve)
			_, err := devnet(c.change).Do(context.Background(), get(s.at("localhost", "/")))
			requireRefused(t, err, c.says)
		})
	}
}

func TestErrorsSayNothingOfTheNetwork(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	_, port, _ := net.SplitHostPort(l.Addr().String())
	require.NoError(t, l.Close()) // nobody listens there now
	_, err = devnet().Do(context.Background(), get("http://localhost:"+port+"/"))
	requireRefused(t, err, "fetch: localhost cannot be reached on the public internet")
	_, err = devnet().Do(context.Background(), get("http://unknown.test/"))
	requireRefused(t, err, "fetch: unknown.test cannot be reached on the public internet")
}

func TestCredentialsStayWithTheirHost(t *testing.T) {
	var got string
	other := newSite(t, func(_ http.ResponseWriter, r *http.Request) {
		got = r.Header.Get("Authorization") + r.Header.Get("Cookie")
	})
	first := newSite(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other.at("other.test", "/"), http.StatusFound)
	})
	f := devnet(func(c *Config) {
		c.Resolver = &zone{answers: map[string][]string{"localhost": {"127.0.0.1"}, "other.test": {"127.0.0.1"}}}
		c.LoopbackHosts = []string{"localhost", "other.test"}
	})
	r := get(first.at("localhost", "/"))
	r.Headers = [][2]string{{"Authorization", "Bearer x"}, {"Cookie", "a=b"}}
	_, err := f.Do(context.Background(), r)
	require.NoError(t, err)
	require.Len(t, other.seen(), 1)
	require.Empty(t, got)
}

func TestRedirectsDoNotLeaveTLS(t *testing.T) {
	secure, _ := http.NewRequest("GET", "https://a.example/", nil)
	plain, _ := http.NewRequest("GET", "http://a.example/", nil)
	check := devnet().redirect("follow")
	requireRefused(t, check(plain, []*http.Request{secure}), "from https to http")
	require.NoError(t, check(secure, []*http.Request{plain}))
}

// TestTrustedIsOneServer reaches the one that an operator named, and neither its neighbour nor where it redirects to.
func TestTrustedIsOneServer(t *testing.T) {
	other := newSite(t, func(http.ResponseWriter, *http.Request) {})
	trusted := newSite(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/away" {
			http.Redirect(w, r, other.URL, http.StatusFound)
		}
	})
	client := New(Config{Trusted: []string{net.JoinHostPort("127.0.0.1", trusted.port())}}).Client()
	defer client.CloseIdleConnections()
	for url, ok := range map[string]bool{trusted.URL: true, trusted.URL + "/away": false, other.URL: false, other.at("localhost", "/"): false} {
		res, err := client.Get(url)
		require.Equal(t, ok, err == nil, url)
		if err == nil {
			require.NoError(t, res.Body.Close())
		}
	}
	require.Empty(t, other.seen())
}
