// Package face asks nodes over their HTTP face how they are doing and what they decided.
//
// Threat line: nodes answer over plain HTTP and may lie or be impersonated. What they say is shown to people and never
// decides anything; sizes and times are bounded.
package face

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/chain"
)

// Limits of one question.
const (
	timeout   = 3 * time.Second
	maxAnswer = 256 << 10
)

// ErrUnknownRequest means that a node has not seen the request.
var ErrUnknownRequest = errors.New("node has not seen the request")

var client = &http.Client{
	Timeout: timeout,
	// A node's address comes from the chain: it must not lead anywhere else.
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// URL is where a registered node serves HTTP.
func URL(n chain.Node) string {
	return "http://" + net.JoinHostPort(n.IPv4.String(), strconv.Itoa(int(n.Port)))
}

// Readiness is what /readyz tells.
type Readiness struct {
	Ready   bool     `json:"ready"`
	Reasons []string `json:"reasons"`
}

// Ready asks whether a node can do its work now, and why not.
func Ready(ctx context.Context, base string) (r Readiness, err error) {
	return r, get(ctx, base+"/readyz", &r, http.StatusOK, http.StatusServiceUnavailable)
}

// Status asks what a node is doing.
func Status(ctx context.Context, base string) (s api.Status, err error) {
	return s, get(ctx, base+"/v1/status", &s, http.StatusOK)
}

// Signature is an answer as a node knows it.
type Signature struct {
	R common.Hash `json:"r"`
	S common.Hash `json:"s"`
	V uint8       `json:"v"`
}

// Work is a node's record of a request.
type Work struct {
	RequestID   common.Hash `json:"requestId"`
	Status      string      `json:"status"`
	Reason      string      `json:"reason"`
	PinnedBlock uint64      `json:"pinnedBlock"`
	PinnedHash  common.Hash `json:"pinnedHash"`
	Attempts    int         `json:"attempts"`
	Signature   *Signature  `json:"signature"`
}

// Request asks for a node's record of a request; ErrUnknownRequest if it has none.
func Request(ctx context.Context, base string, id common.Hash) (w Work, err error) {
	err = get(ctx, base+"/v1/requests/"+id.Hex(), &w, http.StatusOK)
	var status *statusError
	if errors.As(err, &status) && status.code == http.StatusNotFound {
		err = ErrUnknownRequest
	}
	return w, err
}

// statusError is an answer with another status than those expected.
type statusError struct {
	code int
	text string
}

func (e *statusError) Error() string {
	if e.text == "" {
		return fmt.Sprintf("node answers %d %s", e.code, http.StatusText(e.code))
	}
	return fmt.Sprintf("node answers %d: %s", e.code, e.text)
}

// get reads JSON from a node; the answer's status must be one of codes.
func get(ctx context.Context, address string, into any, codes ...int) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return fmt.Errorf("ask node: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		var ue *url.Error
		if errors.As(err, &ue) {
			err = ue.Err
		}
		return fmt.Errorf("ask node: %w", err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return fmt.Errorf("read answer of node: %w", err)
	case len(body) > maxAnswer:
		return fmt.Errorf("read answer of node: more than %d bytes", maxAnswer)
	}
	for _, code := range codes {
		if resp.StatusCode == code {
			if err := json.Unmarshal(body, into); err != nil {
				return fmt.Errorf("read answer of node: %w", err)
			}
			return nil
		}
	}
	var told struct {
		Message string `json:"message"`
	}
	_ = json.Unmarshal(body, &told) // another program may answer on the port
	return &statusError{resp.StatusCode, told.Message}
}
