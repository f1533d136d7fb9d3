package chains

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// rest is how long an endpoint that failed is tried last.
const rest = 10 * time.Second

// endpoint is one URL of a chain.
type endpoint struct {
	url   *url.URL
	where string // scheme and host, fit for messages

	mu      sync.Mutex
	until   time.Time // rests until then
	checked bool      // its chain id was seen to be right
}

// pool is a chain's endpoints.
type pool struct {
	client    *http.Client
	endpoints []*endpoint
	timeout   time.Duration // of one attempt
	max       int64         // bytes of an answer
	now       func() time.Time
}

// each tries endpoints in order, those that rest last, until f succeeds or answers for the chain. f gets a deadline that
// leaves those after it a share of the time.
func (p *pool) each(ctx context.Context, what string, f func(context.Context, *endpoint) error) error {
	var faults []error
	order := p.order()
	for i, e := range order {
		timeout := p.timeout
		if deadline, ok := ctx.Deadline(); ok {
			timeout = min(timeout, time.Until(deadline)/time.Duration(len(order)-i))
		}
		try, cancel := context.WithTimeout(ctx, timeout)
		err := f(try, e)
		cancel()
		switch {
		case err == nil:
			e.sleep(time.Time{})
			return nil
		case errors.Is(err, ErrReverted) || errors.Is(err, ErrRefused) || errors.Is(err, ErrNotFound):
			return fmt.Errorf("%s: %w", what, err)
		case ctx.Err() != nil: // the caller's doing, or the end of its time: no word about the endpoint
			return fmt.Errorf("%s: %w: %w", what, ErrUnavailable, ctx.Err())
		}
		e.sleep(p.now().Add(rest))
		faults = append(faults, fmt.Errorf("%s: %w", e.where, err))
	}
	return fmt.Errorf("%s: %w: %w", what, ErrUnavailable, errors.Join(faults...))
}

func (p *pool) order() []*endpoint {
	now := p.now()
	var ready, resting []*endpoint
	for _, e := range p.endpoints {
		e.mu.Lock()
		if now.Before(e.until) {
			resting = append(resting, e)
		} else {
			ready = append(ready, e)
		}
		e.mu.Unlock()
	}
	return append(ready, resting...)
}

func (e *endpoint) sleep(until time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.until = until
}

// fetch sends one HTTP request and returns status and body.
func (p *pool) fetch(ctx context.Context, method, url string, body []byte) (int, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		return 0, nil, errors.New("request cannot be made") // the library's error holds the URL
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", "conclave")
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := p.client.Do(req)
	if err != nil {
		return 0, nil, bare(err)
	}
	defer resp.Body.Close()
	out, err := io.ReadAll(io.LimitReader(resp.Body, p.max+1))
	switch {
	case err != nil:
		return 0, nil, bare(err)
	case int64(len(out)) > p.max:
		return 0, nil, fmt.Errorf("answer exceeds %d bytes", p.max)
	}
	return resp.StatusCode, out, nil
}

// bare takes the URL out of an error of net/http.
func bare(err error) error {
	if u := (*url.Error)(nil); errors.As(err, &u) {
		return u.Err
	}
	return err
}

// rpc sends one JSON-RPC 2.0 request to one endpoint and returns the result. An error object comes as *CallError.
func (p *pool) rpc(ctx context.Context, e *endpoint, method string, params any) (json.RawMessage, error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	status, raw, err := p.fetch(ctx, http.MethodPost, e.url.String(), body)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  json.RawMessage `json:"result"`
		Error   *CallError      `json:"error"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil || answer.Version != "2.0" {
		return nil, fmt.Errorf("HTTP status %d, and no JSON-RPC answer", status)
	}
	// Servers put errors under all sorts of statuses, but a result only under 200.
	switch {
	case answer.Error != nil && answer.Result == nil:
		return nil, answer.Error
	case answer.Error != nil || answer.Result == nil || status != http.StatusOK || string(answer.ID) != "1":
		return nil, fmt.Errorf("HTTP status %d, and a malformed JSON-RPC answer", status)
	}
	return answer.Result, nil
}
