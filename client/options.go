package client

import (
	"cmp"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/conclave-network/conclave/network"
)

// Defaults of Options.
const (
	DefaultTimeout = 30 * time.Second
	DefaultRetries = 2
)

// Options say which network to use, and how. Only Network is needed.
type Options struct {
	Network *network.Network
	// Chain reads the contracts; nil connects to the network file's endpoint.
	Chain Chain
	// Scheme is how nodes are reached: http or https. If it is empty it is https at port 443 and http elsewhere, as in
	// the SDK. Over http everybody on the way reads the shares: it is for networks on one machine.
	Scheme string
	// HTTP asks the nodes. It must follow no redirects: a node's address is on chain. nil makes one.
	HTTP *http.Client
	// Timeout is how long one operation may take at most; DefaultTimeout if 0.
	Timeout time.Duration
	// Retries is how often a node that does not answer is asked again; DefaultRetries if 0, not at all if negative.
	// Nodes that say when to come again are asked again until the time is over.
	Retries int
	Logger  *slog.Logger     // nil: silent
	Now     func() time.Time // nil: time.Now
	Rand    io.Reader        // a source of secrets; nil: crypto/rand
}

var errOptions = errors.New("client: options")

// newHTTP makes what asks the nodes if nothing else was given.
func newHTTP() *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, MaxIdleConns: maxNodes, IdleConnTimeout: time.Minute,
			MaxResponseHeaderBytes: 64 << 10, DisableCompression: true,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// complete checks options and fills in the defaults.
func (o Options) complete() (Options, error) {
	switch {
	case o.Network == nil:
		return o, errors.Join(errOptions, errors.New("there is no network"))
	case o.Scheme != "" && o.Scheme != "http" && o.Scheme != "https":
		return o, errors.Join(errOptions, errors.New("the scheme is neither http nor https"))
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Rand == nil {
		o.Rand = rand.Reader
	}
	o.Timeout = cmp.Or(max(o.Timeout, 0), DefaultTimeout)
	o.Retries = max(cmp.Or(o.Retries, DefaultRetries), 0)
	return o, nil
}
