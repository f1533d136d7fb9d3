package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Limits of the chain's endpoint.
const (
	maxReply  = 1 << 20
	chainTime = 15 * time.Second
)

// dial connects to the chain. A reply over HTTP is read no further than maxReply; over WebSocket go-ethereum bounds them.
func dial(ctx context.Context, endpoint string) (*ethclient.Client, error) {
	options := []rpc.ClientOption{}
	if !strings.HasPrefix(endpoint, "ws") {
		options = append(options, rpc.WithHTTPClient(&http.Client{
			Timeout: chainTime, Transport: capped{&http.Transport{MaxIdleConns: 4, IdleConnTimeout: time.Minute}},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}))
	}
	c, err := rpc.DialOptions(ctx, endpoint, options...)
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %w", bare(err))
	}
	return ethclient.NewClient(c), nil
}

// bare strips the URL, which may hold an access key, from an error.
func bare(err error) error {
	if ue := (*url.Error)(nil); errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

// capped cuts replies off.
type capped struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t capped) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	res.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(res.Body, maxReply), res.Body}
	return res, nil
}
