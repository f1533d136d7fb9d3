package ipfs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"

	"github.com/ipfs/go-cid"

	"github.com/conclave-network/conclave/actions/fetch"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// maxURL bounds a gateway's address.
const maxURL = 1 << 10

// CheckGateway returns what is wrong with a gateway's address: http or https, a host, no credentials and no fragment. A
// path and a query stay, for what services want to see. The error does not repeat the address, which may hold a key.
func CheckGateway(text string) error {
	_, err := parseGateway(text)
	return err
}

func parseGateway(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil || len(text) > maxURL:
		return nil, errors.New("a gateway's address cannot be read")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, errors.New("a gateway's address does not begin with http:// or https://")
	case u.Hostname() == "" || u.User != nil || u.Fragment != "":
		return nil, errors.New("a gateway's address must have a host, and neither credentials nor a fragment")
	}
	return u, nil
}

// gateway asks one trustless gateway for blocks.
type gateway struct {
	base   *url.URL
	client *http.Client
}

// newGateway takes an operator's gateway, which may be anywhere. Redirects lead from it to the public internet only.
func newGateway(text string) (*gateway, error) {
	u, err := parseGateway(text)
	if err != nil {
		return nil, err
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	f := fetch.New(fetch.Config{
		Trusted: []string{net.JoinHostPort(u.Hostname(), port)}, Timeout: gatewayTimeout, Redirects: 3,
	})
	return &gateway{u, f.Client()}, nil
}

// block asks for one block. What comes is not verified, and at most one byte longer than a block may be.
func (g *gateway) block(ctx context.Context, c cid.Cid) ([]byte, error) {
	u := g.base.JoinPath("ipfs", cid.NewCidV1(c.Type(), c.Hash()).String())
	query := u.Query()
	query.Set("format", "raw")
	u.RawQuery = query.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, errors.New("the request cannot be made")
	}
	req.Header.Set("Accept", "application/vnd.ipld.raw")
	req.Header.Set("User-Agent", "conclave")
	res, err := g.client.Do(req)
	if err != nil {
		return nil, bare(err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("the gateway answers %d", res.StatusCode)
	case res.ContentLength > int64(dag.MaxBlock):
		return nil, fmt.Errorf("the gateway announces %d bytes: no block has so many", res.ContentLength)
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, int64(dag.MaxBlock)+1))
	if err != nil {
		return nil, bare(err)
	}
	if len(data) > dag.MaxBlock {
		return nil, errors.New("the gateway sends more than a block can have")
	}
	return data, nil
}

func (g *gateway) close() error {
	g.client.CloseIdleConnections()
	return nil
}

// bare strips the address, which may hold an access key, from an error.
func bare(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}
