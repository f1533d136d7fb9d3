package ipfs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// Errors of Get besides those of package dag: dag.ErrCID, ErrUnsupported, ErrNotFile, ErrMalformed, ErrTooLong.
var (
	// ErrNotFound means that no source gave a block in time.
	ErrNotFound = errors.New("was not found on IPFS")
	// ErrTimeout means that the whole took longer than Config.Timeout.
	ErrTimeout = errors.New("could not be fetched from IPFS in time")
	// ErrClosed means that the Loader was closed.
	ErrClosed = errors.New("the node stops")
)

// DefaultCacheBytes is what the blocks on disk take at most unless the configuration says otherwise.
const DefaultCacheBytes = 256 << 20

const (
	defaultTimeout = 20 * time.Second

	// How long one block may take from one source.
	networkTimeout = 3 * time.Second
	outsideTimeout = 10 * time.Second
	gatewayTimeout = 10 * time.Second
	// How long a source may be silent before the next is asked too.
	networkPatience = 100 * time.Millisecond
	otherPatience   = 300 * time.Millisecond

	// maxFetches is how many files are fetched at a time. Others wait their turn; what is on disk need not.
	maxFetches = 32
	// parallel is how many blocks of a file are asked for at a time.
	parallel = 8
	// A file may have blocks of this many bytes on average, and these few more. Kubo makes blocks of 256 KiB.
	averageBlock, moreBlocks = 16 << 10, 32
)

// Config is what a Loader works with. Sources that are not named are not asked.
type Config struct {
	Dir        string        // folder of the blocks that are kept; made if it is not there
	CacheBytes int64         // that they take at most; DefaultCacheBytes if 0
	Host       host.Host     // that lets in the network's own nodes and nobody else; they are asked, and served what is kept
	Peers      []string      // outside peers that are asked by bitswap: see CheckPeer
	Gateways   []string      // trustless gateways: see CheckGateway
	Timeout    time.Duration // of a whole fetch, 20 s if 0
	Log        *slog.Logger
}

// source is where blocks come from.
type source struct {
	name     string        // for the log
	timeout  time.Duration // for one block
	patience time.Duration // until the next is asked too
	session  func(context.Context) func(context.Context, cid.Cid) ([]byte, error)
	close    func() error
}

// Loader fetches files. It is safe for concurrent use.
type Loader struct {
	c       Config
	cache   *cache
	unkept  atomic.Bool // the last block could not be kept
	network *swap       // nil without a host
	sources []source

	ctx    context.Context
	cancel context.CancelCauseFunc
	slots  chan struct{}
	wg     sync.WaitGroup

	mu      sync.Mutex
	closed  bool
	flights map[wanted]*flight
}

// wanted is what makes two calls the same.
type wanted struct {
	cid  cid.Cid
	most int
}

// flight is a fetch that any number of callers wait for. It ends with the last of them.
type flight struct {
	waiting int
	cancel  context.CancelFunc
	done    chan struct{}
	data    []byte
	err     error
}

// New opens the folder of blocks and the sources. An error is the operator's to mend.
func New(c Config) (l *Loader, err error) {
	if c.CacheBytes == 0 {
		c.CacheBytes = DefaultCacheBytes
	}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	l = &Loader{c: c, slots: make(chan struct{}, maxFetches), flights: make(map[wanted]*flight)}
	l.ctx, l.cancel = context.WithCancelCause(context.Background())
	defer func() {
		if err != nil {
			err = errors.Join(err, l.Close())
			l = nil
		}
	}()
	if l.cache, err = openCache(c.Dir, c.CacheBytes); err != nil {
		return l, err
	}
	if c.Host != nil {
		l.network = newNetworkSwap(c.Host, shelf{l.cache})
		l.sources = append(l.sources, source{"nodes of the network", networkTimeout, networkPatience, l.network.session, l.network.close})
	}
	if err = l.openPeers(); err != nil {
		return l, err
	}
	for _, text := range c.Gateways {
		g, err := newGateway(text)
		if err != nil {
			return l, err
		}
		l.sources = append(l.sources, source{"gateway " + g.base.Host, gatewayTimeout, otherPatience,
			func(context.Context) func(context.Context, cid.Cid) ([]byte, error) { return g.block }, g.close})
	}
	return l, nil
}

func (l *Loader) openPeers() error {
	if len(l.c.Peers) == 0 {
		return nil
	}
	var peers []peer.AddrInfo
	for _, text := range l.c.Peers {
		p, err := parsePeer(text)
		if err != nil {
			return err
		}
		peers = append(peers, p)
	}
	outside, err := newOutsideSwap(peers, shelf{l.cache})
	if err != nil {
		return err
	}
	l.sources = append(l.sources, source{"outside peers", outsideTimeout, otherPatience, outside.session, outside.close})
	return nil
}

// Close ends all fetches with ErrClosed and lets go of the sources, but not of Config.Host.
func (l *Loader) Close() error {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	l.cancel(ErrClosed)
	l.wg.Wait()
	var errs []error
	for _, s := range l.sources {
		errs = append(errs, s.close())
	}
	l.sources = nil
	return errors.Join(errs...)
}

// Get returns the bytes of the UnixFS file or the raw block that a CID names, verified, at most so many of them.
// Concurrent calls for the same are one fetch; a caller whose ctx ends leaves it, and gets the error of ctx.
//
// Errors: those of package dag, ErrNotFound, ErrTimeout, ErrClosed. Their texts name CIDs and no source: a client may read
// them.
func (l *Loader) Get(ctx context.Context, text string, most int) ([]byte, error) {
	c, err := dag.Parse(text)
	if err != nil {
		return nil, err
	}
	w := wanted{c, most}
	f, err := l.join(w)
	if err != nil {
		return nil, err
	}
	defer l.leave(w, f)
	select {
	case <-f.done:
		return bytes.Clone(f.data), f.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// join takes part in the fetch of what is wanted, and starts it if there is none.
func (l *Loader) join(w wanted) (*flight, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil, ErrClosed
	}
	f, ok := l.flights[w]
	if !ok {
		ctx, cancel := context.WithTimeoutCause(l.ctx, l.c.Timeout, fmt.Errorf("%s %w", w.cid, ErrTimeout))
		f = &flight{cancel: cancel, done: make(chan struct{})}
		l.flights[w] = f
		l.wg.Go(func() {
			defer close(f.done)
			f.data, f.err = l.fetch(ctx, w)
		})
	}
	f.waiting++
	return f, nil
}

// leave ends the fetch if nobody waits any more.
func (l *Loader) leave(w wanted, f *flight) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if f.waiting--; f.waiting > 0 {
		return
	}
	f.cancel()
	delete(l.flights, w)
}

// fetch reads the file.
func (l *Loader) fetch(ctx context.Context, w wanted) ([]byte, error) {
	f := &transfer{l: l}
	defer f.end()
	data, err := dag.Read(ctx, w.cid, func(ask context.Context, c cid.Cid) ([]byte, error) { return f.block(ctx, ask, c) },
		dag.Limits{Bytes: w.most, Blocks: moreBlocks + w.most/averageBlock, Parallel: parallel})
	if err != nil && ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return data, err
}
