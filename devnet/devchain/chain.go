package devchain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrClosed is what a closed chain answers.
var ErrClosed = errors.New("the chain is closed")

// Chain is a running chain. Its methods may be called from any goroutine.
type Chain struct {
	stack   *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	server  *server

	// mu is held around whatever moves the chain. The beacon's calls are not safe together: two TxPool.Sync calls in
	// flight lose one waiter, which then hangs for good.
	mu     sync.Mutex
	plan   schedule
	closed bool

	wake chan struct{} // a transaction has come; 1 slot
	kick chan struct{} // plan has changed; 1 slot
	quit chan struct{} // closed by Close, first of all
	wg   sync.WaitGroup
	once sync.Once
	err  error // of Close
}

// startTime bounds how long Start waits for go-ethereum to answer in full. It takes milliseconds.
const startTime = 30 * time.Second

// Start starts a chain and returns once every JSON-RPC method answers; a new chain then has block 1. If the port is
// taken the error names it and satisfies errors.Is(err, syscall.EADDRINUSE). On error nothing is left running.
func Start(c Config) (*Chain, error) {
	c, err := c.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("start development chain: %w", err)
	}
	// The port comes first: it is what fails most often, and go-ethereum cannot be taken apart again half-way.
	listener, err := listen(c.Host, c.Port)
	if err != nil {
		return nil, fmt.Errorf("start development chain: %w", err)
	}
	chain, err := start(c, listener)
	if err != nil {
		return nil, fmt.Errorf("start development chain: %w", errors.Join(err, listener.Close()))
	}
	return chain, nil
}

func start(c Config, listener net.Listener) (*Chain, error) {
	stack, backend, beacon, err := assemble(c)
	if err != nil {
		return nil, err
	}
	chain := &Chain{
		stack: stack, backend: backend, beacon: beacon,
		plan: schedule{
			period: c.Period, batch: c.BatchDelay, least: c.MinInterval,
			paused: c.Manual, last: time.Now(),
		},
		wake: make(chan struct{}, 1),
		kick: make(chan struct{}, 1),
		quit: make(chan struct{}),
	}
	chain.watchPool()
	ready, cancel := context.WithTimeout(context.Background(), startTime)
	err = chain.settle(ready)
	cancel()
	if err == nil {
		chain.server, err = serve(listener, chain)
	}
	if err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	chain.wg.Go(chain.loop)
	return chain, nil
}

// settle makes block 1 of a new chain and waits for the transaction index to cover the chain. Until then receipts are
// answered with "transaction indexing is in progress", which clients take for a failure.
func (c *Chain) settle(ctx context.Context) error {
	if c.backend.BlockChain().CurrentBlock().Number.Sign() == 0 {
		if _, err := c.Mine(ctx, 1); err != nil {
			return err
		}
	}
	poll := time.NewTicker(time.Millisecond)
	defer poll.Stop()
	for !c.backend.BlockChain().TxIndexDone() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the transaction index: %w", ctx.Err())
		case <-poll.C:
		}
	}
	return nil
}

// watchPool turns the pool's announcements into wake-ups. Its goroutine does nothing else: the pool waits for those
// who read its announcements, so a reader that made blocks, and so waited for the pool, would never end.
func (c *Chain) watchPool() {
	txs := make(chan core.NewTxsEvent, 16)
	announcements := c.backend.TxPool().SubscribeTransactions(txs, true)
	c.wg.Go(func() {
		defer announcements.Unsubscribe()
		for {
			select {
			case <-txs:
				signal(c.wake)
			case <-announcements.Err():
				return
			case <-c.quit:
				return
			}
		}
	})
}

// signal fills a 1-slot channel: whoever reads it learns that something happened, not how often.
func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// Port is the port that serves HTTP and WebSocket.
func (c *Chain) Port() int { return c.server.port() }

// HTTP is the URL of JSON-RPC over HTTP.
func (c *Chain) HTTP() string { return "http://" + c.server.address() }

// WS is the URL of JSON-RPC over WebSocket, for subscriptions.
func (c *Chain) WS() string { return "ws://" + c.server.address() }

// RPC returns a client that reaches the chain without a network. The caller closes it.
func (c *Chain) RPC() *rpc.Client { return rpc.DialInProc(c.server.rpc) }

// Client is RPC with go-ethereum's typed methods. The caller closes it.
func (c *Chain) Client() *ethclient.Client { return ethclient.NewClient(c.RPC()) }

// Close stops the chain and waits until everything it started has ended: running dev_ calls stop after their current
// block, connections are closed, and with a data directory the state is written. Later calls return the same.
func (c *Chain) Close() error {
	c.once.Do(func() {
		close(c.quit)
		c.mu.Lock() // whoever moves the chain now is done first
		c.closed = true
		c.mu.Unlock()
		if c.server != nil {
			c.err = c.server.close()
		}
		c.wg.Wait()
		c.err = errors.Join(c.err, c.stack.Close())
	})
	return c.err
}
