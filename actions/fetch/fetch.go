package fetch

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"sort"
	"strings"
	"time"

	"golang.org/x/net/http/httpguts"

	"github.com/conclave-network/conclave/actions"
)

// Resolver finds the addresses of a name. *net.Resolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// Config is what a Fetcher works with. Zero values of limits stand for the defaults beside them.
type Config struct {
	Resolver Resolver // nil is the system's
	// LoopbackHosts are names, as they stand in an address, that may also lead to this machine. For development networks
	// only: empty everywhere else.
	LoopbackHosts []string
	// Trusted are pairs of host and port, as they stand in an address, that are reached wherever they are: what an operator
	// chose for the node's own use. Empty for what actions ask for.
	Trusted []string

	Timeout     time.Duration // of a whole exchange, 15 s
	BodyBytes   int64         // of a response, decompressed, 5 MiB
	HeaderBytes int64         // of a response, 64 KiB
	Headers     int           // of a response, 100
	Redirects   int           // 5
	Addresses   int           // that a name may have, 16
}

// Fetcher does exchanges. It is safe for concurrent use.
type Fetcher struct {
	c    Config
	dial func(ctx context.Context, network, address string) (net.Conn, error)
}

// New returns a Fetcher.
func New(c Config) *Fetcher {
	if c.Resolver == nil {
		c.Resolver = net.DefaultResolver
	}
	c.Timeout = or(c.Timeout, 15*time.Second)
	c.BodyBytes = or(c.BodyBytes, 5<<20)
	c.HeaderBytes = or(c.HeaderBytes, 64<<10)
	c.Headers = or(c.Headers, 100)
	c.Redirects = or(c.Redirects, 5)
	c.Addresses = or(c.Addresses, 16)
	return &Fetcher{c: c, dial: (&net.Dialer{Timeout: 5 * time.Second}).DialContext}
}

func or[T int | int64 | time.Duration](v, otherwise T) T {
	if v > 0 {
		return v
	}
	return otherwise
}

// Do does one exchange. Every error is an *actions.Refused: what goes wrong in it is the action's own business, and its
// text holds nothing of the node's network.
func (f *Fetcher) Do(ctx context.Context, r actions.FetchRequest) (actions.FetchResponse, error) {
	ctx, cancel := context.WithTimeout(ctx, f.c.Timeout)
	defer cancel()
	request, err := f.request(ctx, r)
	if err != nil {
		return actions.FetchResponse{}, err
	}
	// A transport of its own: connections are not shared between actions, and none outlives the exchange.
	transport := f.transport()
	transport.DisableKeepAlives = true
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, CheckRedirect: f.redirect(r.Redirect)}
	response, err := client.Do(request)
	if err != nil {
		return actions.FetchResponse{}, readable(err)
	}
	defer func() { _ = response.Body.Close() }()
	return f.answer(r, response)
}

// Client returns a client for exchanges of the node's own: it reaches what Do reaches, and follows redirects as Do does.
// Bodies come as they are sent, and are the caller's to bound.
func (f *Fetcher) Client() *http.Client {
	transport := f.transport()
	transport.DisableCompression = true
	transport.MaxIdleConnsPerHost = 8
	transport.IdleConnTimeout = 30 * time.Second
	return &http.Client{Transport: transport, CheckRedirect: f.redirect("follow"), Timeout: f.c.Timeout}
}

// transport dials through connect, and knows no proxy.
func (f *Fetcher) transport() *http.Transport {
	return &http.Transport{
		DialContext:            f.connect,
		MaxResponseHeaderBytes: f.c.HeaderBytes,
		ForceAttemptHTTP2:      true,
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
		TLSHandshakeTimeout:    5 * time.Second,
	}
}

// request checks what the action asks for, as far as that is possible before a name is resolved.
func (f *Fetcher) request(ctx context.Context, r actions.FetchRequest) (*http.Request, error) {
	u, err := url.Parse(r.URL)
	if err != nil {
		return nil, actions.Refuse("fetch: the address cannot be read")
	}
	if err := checkURL(u); err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, r.Method, u.String(), bytes.NewReader(r.Body))
	if err != nil {
		return nil, actions.Refuse("fetch: the request cannot be made")
	}
	for _, h := range r.Headers {
		name, value := h[0], h[1]
		if !httpguts.ValidHeaderFieldName(name) || !httpguts.ValidHeaderFieldValue(value) {
			return nil, actions.Refuse("fetch: a header is malformed")
		}
		if !forbidden(name) { // as in browsers, what the client itself decides is passed over in silence
			request.Header.Add(name, value)
		}
	}
	if request.Header.Get("User-Agent") == "" {
		request.Header.Set("User-Agent", "conclave-action")
	}
	return request, nil
}

// forbidden says whether a request's header is the client's to set. Accept-Encoding is, so that the client decompresses
// what it bounds.
func forbidden(name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(name, "proxy-") || slices.Contains([]string{
		"accept-encoding", "connection", "content-length", "expect", "forwarded", "host", "keep-alive", "te", "trailer",
		"transfer-encoding", "upgrade", "via",
	}, name)
}

func checkURL(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return actions.Refuse("fetch: only http and https addresses can be fetched")
	case u.Hostname() == "":
		return actions.Refuse("fetch: the address has no host")
	case u.User != nil:
		return actions.Refuse("fetch: an address must not hold credentials")
	}
	return nil
}

// redirect follows as the action asked, within the limit.
func (f *Fetcher) redirect(mode string) func(*http.Request, []*http.Request) error {
	return func(next *http.Request, via []*http.Request) error {
		switch {
		case mode == "manual":
			return http.ErrUseLastResponse
		case mode != "follow":
			return actions.Refuse("fetch: the server redirects")
		case len(via) > f.c.Redirects:
			return actions.Refuse("fetch: more than %d redirects", f.c.Redirects)
		case via[0].URL.Scheme == "https" && next.URL.Scheme != "https":
			return actions.Refuse("fetch: a redirect leads from https to http")
		}
		return checkURL(next.URL)
	}
}

// connect resolves the host, checks what comes of it, and dials nothing else.
func (f *Fetcher) connect(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, actions.Refuse("fetch: the address has no port")
	}
	addresses, err := f.resolve(ctx, host)
	if err != nil {
		return nil, err
	}
	for _, a := range addresses {
		if !public(a) && !f.mayLoop(host, a) && !slices.Contains(f.c.Trusted, address) {
			return nil, unreachable(host)
		}
	}
	for _, a := range addresses[:min(len(addresses), 4)] {
		if conn, err := f.dial(ctx, network, net.JoinHostPort(a.String(), port)); err == nil {
			return conn, nil
		}
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return nil, unreachable(host)
}

// unreachable is one text for a name that is unknown, not public or silent: which of them is the network's secret.
func unreachable(host string) error {
	return actions.Refuse("fetch: %s cannot be reached on the public internet", host)
}

func (f *Fetcher) resolve(ctx context.Context, host string) ([]netip.Addr, error) {
	if a, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{a.Unmap()}, nil
	}
	found, err := f.c.Resolver.LookupNetIP(ctx, "ip", host)
	if err != nil || len(found) == 0 {
		return nil, unreachable(host)
	}
	if len(found) > f.c.Addresses {
		return nil, actions.Refuse("fetch: %s has more than %d addresses", host, f.c.Addresses)
	}
	for i := range found {
		found[i] = found[i].Unmap()
	}
	return found, nil
}

// mayLoop says whether host is a name that may lead to this machine, and a is this machine.
func (f *Fetcher) mayLoop(host string, a netip.Addr) bool {
	return a.IsLoopback() && slices.Contains(f.c.LoopbackHosts, host)
}

// answer reads a response within its bounds.
func (f *Fetcher) answer(r actions.FetchRequest, response *http.Response) (actions.FetchResponse, error) {
	headers := [][2]string{}
	for name, values := range response.Header {
		for _, value := range values {
			headers = append(headers, [2]string{strings.ToLower(name), strings.ToValidUTF8(value, "\uFFFD")})
		}
	}
	if len(headers) > f.c.Headers {
		return actions.FetchResponse{}, actions.Refuse("fetch: the response has more than %d headers", f.c.Headers)
	}
	sort.SliceStable(headers, func(i, j int) bool { return headers[i][0] < headers[j][0] })
	body, err := io.ReadAll(io.LimitReader(response.Body, f.c.BodyBytes+1))
	if err != nil {
		return actions.FetchResponse{}, readable(err)
	}
	if int64(len(body)) > f.c.BodyBytes {
		return actions.FetchResponse{}, actions.Refuse("fetch: the response is longer than %d bytes", f.c.BodyBytes)
	}
	final := response.Request.URL.String()
	return actions.FetchResponse{
		URL: final, Redirected: response.Request.Response != nil, Status: response.StatusCode,
		StatusText: http.StatusText(response.StatusCode), Headers: headers, Body: body,
	}, nil
}

// readable leaves of an error what an action may read: addresses that a name resolved to, and the node's own, stay here.
func readable(err error) error {
	var refused *actions.Refused
	switch {
	case errors.As(err, &refused):
		return refused
	case errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled):
		return actions.Refuse("fetch: the exchange took too long")
	}
	return actions.Refuse("fetch: the exchange failed")
}
