package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

// Errors that callers tell apart with errors.Is.
var (
	// ErrWrongChain: the server serves another chain than this network's.
	ErrWrongChain = errors.New("server is on another chain")
	// ErrUnknownBlock: the server does not have the block, or not its state: it left the chain, is not there yet, or
	// is too old for a server that is no archive.
	ErrUnknownBlock = errors.New("server does not know the block")
	// ErrNoCode: there is no contract at the address.
	ErrNoCode = errors.New("no contract at the address")
	// ErrClosed: Close was called.
	ErrClosed = errors.New("chain client is closed")
)

// DefaultCallTimeout is the deadline of one call.
const DefaultCallTimeout = 5 * time.Second

// ClientConfig says where the chain is.
type ClientConfig struct {
	URL         string        // ws://, wss://, http:// or https://; may hold an access key, so it is never printed whole
	ChainID     uint64        // that the server must be on; 0: any
	CallTimeout time.Duration // for one call, and what finds a frozen server; DefaultCallTimeout if 0
	Logger      *slog.Logger  // slog.Default if nil
}

// Client calls one JSON-RPC server. Every call has a deadline. After one that ran into it, or a broken connection, the
// next call dials anew, not sooner than a back-off (50 ms to 5 s) after a failed dial. Calls are not repeated here:
// callers poll. It is safe for use by several goroutines.
type Client struct {
	cfg   ClientConfig
	where string // the URL without path, query and user: fit for messages

	made, unanswered atomic.Uint64 // calls

	dialing chan struct{} // one token: held while dialling
	mu      sync.Mutex
	conn    *rpc.Client
	closed  bool
	dials   uint64
	failed  error // of the last dial
	again   time.Time
	backoff time.Duration
	chainID uint64
}

// Dial connects and checks the chain id. ErrWrongChain names both.
func Dial(ctx context.Context, cfg ClientConfig) (*Client, error) {
	if cfg.CallTimeout <= 0 {
		cfg.CallTimeout = DefaultCallTimeout
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	u, err := url.Parse(cfg.URL)
	if err != nil {
		return nil, errors.New("connect to chain: url cannot be parsed")
	}
	switch u.Scheme {
	case "ws", "wss", "http", "https":
	default:
		return nil, fmt.Errorf("connect to chain: url has scheme %q, want ws, wss, http or https", u.Scheme)
	}
	c := &Client{cfg: cfg, where: u.Scheme + "://" + u.Host, dialing: make(chan struct{}, 1), chainID: cfg.ChainID}
	if _, err := c.connect(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// ChainID is the chain the server is on, and the only one this client will talk to.
func (c *Client) ChainID() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.chainID
}

// Endpoint is the server's scheme, host and port, without what could be an access key.
func (c *Client) Endpoint() string { return c.where }

// Dials counts successful connections: one more than the number of times the server was lost.
func (c *Client) Dials() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.dials
}

// Calls counts calls, and those of them that got no answer or were refused for their number. That the server answered with
// another error, such as a revert, is an answer.
func (c *Client) Calls() (made, unanswered uint64) { return c.made.Load(), c.unanswered.Load() }

// Close ends the connection. Calls then give ErrClosed.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	if c.conn != nil {
		c.conn.Close()
		c.conn = nil
	}
}

// current returns the connection, or nil and when a dial may be tried.
func (c *Client) current() (*rpc.Client, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.closed:
		return nil, ErrClosed
	case c.conn != nil:
		return c.conn, nil
	case time.Now().Before(c.again):
		return nil, c.failed
	}
	return nil, nil
}

func (c *Client) connect(ctx context.Context) (*rpc.Client, error) {
	if conn, err := c.current(); conn != nil || err != nil {
		return conn, err
	}
	select {
	case c.dialing <- struct{}{}:
		defer func() { <-c.dialing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if conn, err := c.current(); conn != nil || err != nil { // somebody else was quicker
		return conn, err
	}
	conn, id, err := c.dial(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case err != nil:
		if ctx.Err() == nil {
			c.backoff = min(max(2*c.backoff, 50*time.Millisecond), 5*time.Second)
			c.again, c.failed = time.Now().Add(c.backoff), err
		}
		return nil, err
	case c.closed:
		conn.Close()
		return nil, ErrClosed
	}
	c.conn, c.chainID, c.backoff, c.failed = conn, id, 0, nil
	c.dials++
	return conn, nil
}

func (c *Client) dial(ctx context.Context) (*rpc.Client, uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, c.cfg.CallTimeout)
	defer cancel()
	conn, err := rpc.DialOptions(ctx, c.cfg.URL, rpc.WithWebsocketDialer(onceDialer()))
	if err != nil {
		return nil, 0, fmt.Errorf("connect to %s: %w", c.where, bare(err))
	}
	var id hexutil.Uint64
	if err := conn.CallContext(ctx, &id, "eth_chainId"); err != nil {
		conn.Close()
		return nil, 0, fmt.Errorf("connect to %s: ask for chain id: %w", c.where, bare(err))
	}
	if want := c.ChainID(); want != 0 && uint64(id) != want {
		conn.Close()
		return nil, 0, fmt.Errorf("%w: %s serves chain %d, this network is on chain %d; check the RPC URL of the node",
			ErrWrongChain, c.where, uint64(id), want)
	}
	return conn, uint64(id), nil
}

// onceDialer dials one connection. rpc.Client would dial again by itself, and so talk to another chain, unasked, when
// another server has come up at the address.
func onceDialer() websocket.Dialer {
	var used atomic.Bool
	return websocket.Dialer{
		Proxy: http.ProxyFromEnvironment, ReadBufferSize: 1024, WriteBufferSize: 1024,
		NetDialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
			if used.Swap(true) {
				return nil, errLost
			}
			conn, err := new(net.Dialer).DialContext(ctx, network, addr)
			if err != nil {
				return nil, err
			}
			return ackAtOnce(conn), nil
		},
	}
}

// call runs f with a connection and a deadline.
func (c *Client) call(ctx context.Context, what string, f func(context.Context, *rpc.Client) error) (err error) {
	c.made.Add(1)
	defer func() {
		if err != nil && ctx.Err() == nil && !answered(err) {
			c.unanswered.Add(1)
		}
	}()
	conn, err := c.connect(ctx)
	if err != nil {
		return err
	}
	short, cancel := context.WithTimeout(ctx, c.cfg.CallTimeout)
	defer cancel()
	if err = f(short, conn); err == nil {
		return nil
	}
	if ctx.Err() == nil && lost(err) {
		c.mu.Lock()
		if c.conn == conn {
			c.conn = nil
		}
		c.mu.Unlock()
		conn.Close() // also ends what other calls wait for on it
		if errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("%s: no answer within %v: %w", what, c.cfg.CallTimeout, context.DeadlineExceeded)
		}
	}
	return fmt.Errorf("%s: %w", what, bare(err))
}

// limited is the code of servers that are asked for too much (EIP-1474).
const limited = -32005

// answered says whether the server said something about the call itself.
func answered(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && answer.ErrorCode() != limited
}

// lost says whether err is about the connection rather than about the call.
func lost(err error) bool {
	var answer rpc.Error
	if errors.As(err, &answer) {
		return false
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return false
	}
	var netErr net.Error
	return errors.Is(err, errLost) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, rpc.ErrClientQuit) || errors.Is(err, io.EOF) ||
		errors.Is(err, net.ErrClosed) || errors.As(err, &netErr) ||
		strings.Contains(err.Error(), "websocket") || strings.Contains(err.Error(), "connection lost")
}

// bare strips the URL, which may hold an access key, from the errors of net/http.
func bare(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}
