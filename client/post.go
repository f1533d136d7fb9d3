package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Limits of asking one node.
const (
	maxAnswer     = 1 << 20 // bytes
	firstPause    = 200 * time.Millisecond
	longestPause  = 10 * time.Second
	jitterPercent = 30
)

// ask posts to one node, or gets from it without a body, until it answers 2xx, refuses, or has been tried often enough. The error is a *NodeError.
func (c *Client) ask(ctx context.Context, n Node, path, id string, body []byte) ([]byte, error) {
	for try := 0; ; try++ {
		raw, after, fault := c.post(ctx, n, path, id, body)
		if fault == nil {
			return raw, nil
		}
		pause, again := c.pause(fault, after, try)
		if !again || !sleep(ctx, pause) {
			return nil, fault
		}
		c.opt.Logger.Debug("ask node again", "node", n.URL, "path", path, "request", id, "error", fault)
	}
}

// pause says whether to ask a node again, and after how long. A busy node, or one that met too few others, is asked until
// the time is over, one that fails some more times, one that refuses never.
func (c *Client) pause(e *NodeError, after time.Duration, try int) (time.Duration, bool) {
	wait := min(firstPause<<min(try, 10), longestPause)
	if e.Status == http.StatusTooManyRequests {
		wait = max(wait, min(after, longestPause))
		return jitter(wait), true
	}
	if e.Code == "NodeNoQuorum" { // as if all were busy: it has tried for long
		return jitter(wait), true
	}
	if strings.HasPrefix(e.Code, "NodeJs") { // an action ran, and would do the same again
		return 0, false
	}
	failed := errors.Is(e.Err, ErrUnreachable) || e.Status == http.StatusRequestTimeout || e.Status >= http.StatusInternalServerError
	return jitter(wait), failed && try < c.opt.Retries
}

// jitter lengthens a pause at random, so that clients that were told the same do not come together.
func jitter(d time.Duration) time.Duration { return d + d*time.Duration(rand.IntN(jitterPercent))/100 }

// sleep waits, and says false if ctx ended before.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// post posts once, or gets without a body. after is the node's Retry-After.
func (c *Client) post(ctx context.Context, n Node, path, id string, body []byte) (raw []byte, after time.Duration, fault *NodeError) {
	fail := func(err error) ([]byte, time.Duration, *NodeError) { return nil, 0, &NodeError{Node: n, Err: err} }
	method := http.MethodPost
	if body == nil {
		method = http.MethodGet
	}
	req, err := http.NewRequestWithContext(ctx, method, n.URL+path, bytes.NewReader(body))
	if err != nil {
		return fail(unreachable(err))
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("X-Request-Id", id)
	res, err := c.http.Do(req)
	if err != nil {
		return fail(unreachable(err))
	}
	defer res.Body.Close()
	raw, err = io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	switch {
	case err != nil:
		return fail(unreachable(err))
	case len(raw) > maxAnswer:
		return fail(fmt.Errorf("%w: more than %d bytes", ErrAnswer, maxAnswer))
	case res.StatusCode/100 == 2:
		return raw, 0, nil
	}
	seconds, _ := strconv.ParseUint(res.Header.Get("Retry-After"), 10, 16)
	return nil, time.Duration(seconds) * time.Second, refusal(n, res.StatusCode, raw)
}

// refusal reads an answer that is no success. Another program than a node may have written it.
func refusal(n Node, status int, raw []byte) *NodeError {
	var said struct {
		Message string `json:"message"`
		Code    string `json:"errorCode"`
		Hint    string `json:"hint"`
		Error   string `json:"error"` // where the SDK's form is not used
	}
	_ = json.Unmarshal(raw, &said)
	if said.Message == "" {
		said.Message = said.Error
	}
	return &NodeError{
		Node: n, Status: status, Code: printable(said.Code, maxCode), Message: printable(said.Message, maxText), Hint: printable(said.Hint, maxText),
	}
}
