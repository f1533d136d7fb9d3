package chains

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// cosmosPool is a Cosmos over the REST endpoints of a chain (the Cosmos SDK's gRPC gateway).
type cosmosPool struct{ pool }

func (c *cosmosPool) Get(ctx context.Context, path string) (out json.RawMessage, err error) {
	if err := checkPath(path); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	err = c.each(ctx, "read", func(ctx context.Context, e *endpoint) error {
		u, err := url.Parse(strings.TrimRight(e.url.String(), "/") + path)
		if err != nil || u.Host != e.url.Host || u.Scheme != e.url.Scheme {
			return fmt.Errorf("%w: path cannot be part of a URL", ErrRefused)
		}
		status, body, err := c.fetch(ctx, http.MethodGet, u.String(), nil)
		if err != nil {
			return err
		}
		if status != http.StatusOK {
			return refusal(status, body)
		}
		if !json.Valid(body) {
			return fmt.Errorf("answer is no JSON")
		}
		out = body
		return nil
	})
	return out, err
}

// checkPath refuses paths that would not stay below the base URL, or are not fit to be sent.
func checkPath(path string) error {
	file, _, _ := strings.Cut(path, "?")
	plain, err := url.PathUnescape(file)
	switch {
	case !strings.HasPrefix(path, "/"):
		return fmt.Errorf("path does not start with a slash")
	case len(path) > 2048:
		return fmt.Errorf("path exceeds 2048 bytes")
	case err != nil || strings.ContainsAny(path, "#\\") || strings.ContainsFunc(path, func(c rune) bool { return c <= ' ' || c == 0x7f }):
		return fmt.Errorf("path holds characters that URLs do not have")
	}
	for part := range strings.SplitSeq(plain, "/") {
		if part == "." || part == ".." {
			return fmt.Errorf("path holds dot segments")
		}
	}
	return nil
}

// refusal turns an answer that is no success into an error. The gateway gives a gRPC status (google.rpc.Code) in the
// body; without one the answer is the endpoint's own and says nothing about the chain.
func refusal(status int, body []byte) error {
	var s struct {
		Code    *int   `json:"code"`
		Message string `json:"message"`
	}
	if err := json.Unmarshal(body, &s); err == nil && s.Code != nil {
		switch *s.Code {
		case 5: // not found
			return fmt.Errorf("%w: %.200q", ErrNotFound, s.Message)
		case 3, 12: // invalid argument, not implemented
			return fmt.Errorf("%w: %.200q", ErrRefused, s.Message)
		}
	}
	return fmt.Errorf("HTTP status %d", status)
}
