package access

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/secret"
)

// POAPSource finds the events for which a wallet holds a POAP.
type POAPSource interface {
	POAPs(ctx context.Context, owner common.Address) ([]POAP, error)
}

// POAP is one event.
type POAP struct {
	ID   uint64
	Name string
}

// checkPOAP looks for any POAP of the caller's whose event has the name (tokenURI) or the id (eventId).
func (ev *evaluation) checkPOAP(ctx context.Context, l *leaf) (string, bool, error) {
	t, method := l.test, l.basic.method
	switch {
	case method != "tokenURI" && method != "eventId":
		return "", false, fmt.Errorf("%w: method %q of POAP is not supported", ErrInvalid, short(method))
	case t.comparator != "=" && (t.comparator != "contains" || method == "eventId"):
		return "", false, fmt.Errorf("%w: comparator %q does not fit POAP %s", ErrInvalid, short(t.comparator), method)
	}
	who, err := ev.caller.evm(l)
	if err != nil {
		return "", false, err
	}
	if ev.cfg.POAPs == nil {
		return "", false, fmt.Errorf("%w: %w: it has no source of POAPs", ErrUnavailable, ErrNoRunner)
	}
	all, err := ev.cfg.POAPs.POAPs(ctx, who)
	if err != nil {
		return "", false, fmt.Errorf("read POAPs: %w", err)
	}
	for _, p := range all {
		got := p.Name
		if method == "eventId" {
			got = strconv.FormatUint(p.ID, 10)
		}
		if met, err := t.text(got); met || err != nil {
			return got, met, err
		}
	}
	return fmt.Sprintf("%d other POAPs", len(all)), false, nil
}

// POAPClient reads api.poap.tech, or what speaks like it.
type POAPClient struct {
	url  string
	key  secret.Bytes
	http *http.Client
}

// NewPOAPClient makes a client of the service at an http or https URL, such as https://api.poap.tech, with the operator's
// API key.
func NewPOAPClient(service string, key secret.Bytes) (*POAPClient, error) {
	u, err := url.Parse(service)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("access: URL of the POAP service is no http or https URL")
	}
	return &POAPClient{url: strings.TrimRight(service, "/"), key: key, http: &http.Client{
		Transport:     &http.Transport{TLSHandshakeTimeout: poapTimeout, IdleConnTimeout: time.Minute, MaxConnsPerHost: 8},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // the key stays here
	}}, nil
}

// Close closes idle connections.
func (c *POAPClient) Close() { c.http.CloseIdleConnections() }

// Limits of the POAP service's answers.
const (
	maxPOAPBytes = 4 << 20
	poapTimeout  = 5 * time.Second
)

// POAPs implements POAPSource by GET <service>/actions/scan/<owner>.
func (c *POAPClient) POAPs(ctx context.Context, owner common.Address) ([]POAP, error) {
	ctx, cancel := context.WithTimeout(ctx, poapTimeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+"/actions/scan/"+owner.Hex(), nil)
	if err != nil {
		return nil, errors.New("URL of the POAP service is unusable")
	}
	req.Header.Set("X-API-Key", string(c.key.Reveal()))
	req.Header.Set("Accept", "application/json")
	resp, err := c.http.Do(req)
	if u := (*url.Error)(nil); errors.As(err, &u) {
		return nil, u.Err
	} else if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(resp.Body, maxPOAPBytes+1))
	switch {
	case err != nil:
		return nil, err
	case resp.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("HTTP status %d", resp.StatusCode)
	case len(raw) > maxPOAPBytes:
		return nil, fmt.Errorf("answer exceeds %d bytes", maxPOAPBytes)
	}
	var entries []struct {
		Event *struct {
			ID   *uint64 `json:"id"`
			Name *string `json:"name"`
		} `json:"event"`
	}
	if err := json.Unmarshal(raw, &entries); err != nil {
		return nil, errors.New("answer is no list of POAPs")
	}
	out := make([]POAP, len(entries))
	for i, e := range entries {
		if e.Event == nil || e.Event.ID == nil || e.Event.Name == nil {
			return nil, errors.New("a POAP has no event, id or name")
		}
		out[i] = POAP{*e.Event.ID, *e.Event.Name}
	}
	return out, nil
}
