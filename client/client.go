package client

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"
	"sync"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/conclave-network/conclave/tss/bls"
)

// Client uses one network. It is safe for concurrent use.
type Client struct {
	opt    Options
	reader reader
	dialed *ethclient.Client // nil if the chain was given
	http   *http.Client      // asks the nodes
	own    bool              // http was made here
	turns  chan struct{}     // to sign

	mu  sync.Mutex
	now *state
}

// Open reads the network from the chain. That is enough to encrypt, to look up keys and to make sessions.
func Open(ctx context.Context, o Options) (*Client, error) {
	o, err := o.complete()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, o.Timeout)
	defer cancel()
	c := &Client{opt: o, http: o.HTTP, own: o.HTTP == nil, turns: make(chan struct{}, signAtOnce)}
	if c.own {
		c.http = newHTTP()
	}
	if o.Chain == nil {
		if c.dialed, err = dial(ctx, o.Network.RPCURL); err != nil {
			return nil, err
		}
		o.Chain = c.dialed
	}
	c.reader = reader{o.Chain, o.Network.Contracts}
	id, err := o.Chain.ChainID(ctx)
	if err == nil && id.Cmp(new(big.Int).SetUint64(o.Network.ChainID)) != 0 {
		err = fmt.Errorf("%w: the endpoint serves chain %v, the network is on %d", ErrChain, id, o.Network.ChainID)
	}
	if err == nil {
		c.now, err = c.reader.state(ctx, o.Scheme)
	}
	if err != nil {
		c.Close()
		return nil, fmt.Errorf("open network: %w", err)
	}
	return c, nil
}

// Connect is Open, and shakes hands with the nodes: at least as many as must work together answer, with the keys that
// the chain names. The error is a *Failure if they do not.
func Connect(ctx context.Context, o Options) (*Client, error) {
	c, err := Open(ctx, o)
	if err != nil {
		return nil, err
	}
	if err := c.handshake(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the connections that Open and what came after it made.
func (c *Client) Close() {
	if c.own {
		c.http.CloseIdleConnections()
	}
	if c.dialed != nil {
		c.dialed.Close()
	}
}

func (c *Client) state() *state {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Refresh reads the network from the chain again and says whether the set of nodes is another one now.
func (c *Client) Refresh(ctx context.Context) (bool, error) {
	next, err := c.reader.state(ctx, c.opt.Scheme)
	if err != nil {
		return false, fmt.Errorf("refresh network: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.now
	c.now = next
	return was.differs(next), nil
}

// differs reports whether other nodes serve, or another epoch.
func (s *state) differs(from *state) bool {
	return s.epoch != from.epoch || !slices.Equal(s.nodes, from.nodes)
}

// Nodes are the nodes that serve, in the order of the contracts.
func (c *Client) Nodes() []Node { return slices.Clone(c.state().nodes) }

// Epoch is the epoch that the nodes serve in.
func (c *Client) Epoch() uint64 { return c.state().epoch }

// Threshold is how many nodes must work together.
func (c *Client) Threshold() int { return c.state().k }

// NetworkKey is the BLS key that is encrypted to.
func (c *Client) NetworkKey() bls.PublicKey { return c.state().bls }

// RootKey is the secp256k1 key that PKPs' keys are derived from.
func (c *Client) RootKey() *secp256k1.PublicKey { return c.state().root }

// PKP reads a PKP's key from the chain, and derives it again from the root key. An unknown token is an error.
func (c *Client) PKP(ctx context.Context, tokenID *big.Int) (PKP, error) {
	p, err := c.reader.pkp(ctx, tokenID, c.state())
	if err != nil {
		return PKP{}, fmt.Errorf("look up PKP: %w", err)
	}
	return p, nil
}

// limited gives an operation its deadline.
func (c *Client) limited(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, c.opt.Timeout)
}

// requestID names one operation to all nodes.
func requestID() string {
	var b [16]byte
	_, _ = io.ReadFull(rand.Reader, b[:]) // never fails
	return "lit_" + hex.EncodeToString(b[:])
}
