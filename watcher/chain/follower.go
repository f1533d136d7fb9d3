package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/watcher/store"
)

// Source is where the follower sees the chain; *Client is one. It need not be consistent from call to call: the chain
// may reorganise between any two. Each call must return by a deadline of its own.
type Source interface {
	// Head returns the newest block.
	Head(ctx context.Context) (store.Block, error)
	// BlockByNumber returns the canonical block of a number, or ErrUnknownBlock.
	BlockByNumber(ctx context.Context, n uint64) (store.Block, error)
	// LogsOf returns exactly that block's logs, in order; for a block that left the chain an error or nothing.
	LogsOf(ctx context.Context, b store.BlockRef, addresses []common.Address) ([]types.Log, error)
	// LogsBetween returns the logs of the canonical blocks first..last, in order. It may refuse a range as too large.
	LogsBetween(ctx context.Context, first, last uint64, addresses []common.Address) ([]types.Log, error)
	// Syncing says whether the head is to be disregarded because the server is still catching up.
	Syncing(ctx context.Context) (bool, error)
	// SubscribeHeads hints at new heads, or gives rpc.ErrNotificationsUnsupported.
	SubscribeHeads(ctx context.Context, ch chan<- json.RawMessage) (ethereum.Subscription, error)
}

// Cursor is where the follower keeps its place; *store.Store is one. Its methods are described there.
type Cursor interface {
	Tip(ctx context.Context) (store.Block, error)
	Blocks(ctx context.Context) ([]store.Block, error)
	ApplyBlock(ctx context.Context, b store.Block, events []store.Event) error
	UndoBlock(ctx context.Context, hash common.Hash) error
	Rescan(ctx context.Context) error
}

// Handler is woken when the cursor moved.
type Handler interface {
	// OnAdvance is called after the stored tip changed, forwards or backwards, once for any number of blocks, and once
	// soon after Run starts: what happened before a crash is woken for again. It is called from the follower's
	// goroutine and must return soon, so it should only pass the wake-up on. What to do is read from store and state.
	OnAdvance(ctx context.Context, tip store.Block)
}

// HandlerFunc makes a function a Handler.
type HandlerFunc func(ctx context.Context, tip store.Block)

// OnAdvance implements Handler.
func (f HandlerFunc) OnAdvance(ctx context.Context, tip store.Block) { f(ctx, tip) }

// FollowerConfig says what to follow and how.
type FollowerConfig struct {
	Source        Source
	Decoder       *Decoder
	Addresses     []common.Address // whose logs are read; those of the Decoder's contracts if empty
	Start         uint64           // first block of interest: when the contracts were deployed
	Confirmations uint64           // how many blocks must lie on top of one before it is processed; 0: none
	Near          uint64           // within so many blocks of the target every block is read by hash; 64 if 0
	Batch         uint64           // blocks per range of a backfill; 2,000 if 0; made smaller where a server refuses
	Poll          time.Duration    // how often the head is asked for, besides hints; 1 s if 0
	OnStatus      func(Status)     // called after every look at the chain, from the follower's goroutine; may be nil
	Logger        *slog.Logger     // slog.Default if nil
	Now           func() time.Time // time.Now if nil
}

// Status is how the follower is doing, for readiness checks and metrics.
type Status struct {
	Head         store.Block // newest block the server told of
	Tip          store.Block // newest block processed
	Synced       bool        // the last look ended with nothing left to process
	LastLook     time.Time   // when the head was read last: a server that answers, whether or not the chain moves
	LastProgress time.Time   // when the tip changed last
	LastError    string      // of the last look; empty if it went well
	Applied      uint64      // blocks processed since start
	Undone       uint64      // blocks taken back since start
	DeepestReorg uint64      // in blocks, since start
	Rescans      uint64      // reorganisations deeper than what is remembered, since start
	Sessions     uint64      // subscriptions begun: one more than the number of interruptions
}

// Follower walks the chain. Run it once.
type Follower struct {
	cfg     FollowerConfig
	store   Cursor
	handler Handler
	batch   uint64 // current size of ranges
	moved   bool   // the tip changed, and the handler does not know yet

	mu     sync.Mutex
	status Status
}

// NewFollower returns a follower that goes on where the store's cursor stands.
func NewFollower(cfg FollowerConfig, s Cursor, h Handler) (*Follower, error) {
	if cfg.Source == nil || cfg.Decoder == nil || s == nil || h == nil {
		return nil, errors.New("new follower: source, decoder, store and handler are needed")
	}
	if len(cfg.Addresses) == 0 {
		for a := range cfg.Decoder.events {
			cfg.Addresses = append(cfg.Addresses, a)
		}
	}
	if len(cfg.Addresses) == 0 {
		return nil, errors.New("new follower: no contracts to follow")
	}
	if cfg.Near == 0 {
		cfg.Near = 64
	}
	if cfg.Batch == 0 {
		cfg.Batch = 2000
	}
	if cfg.Poll <= 0 {
		cfg.Poll = time.Second
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &Follower{cfg: cfg, store: s, handler: h, batch: cfg.Batch, moved: true}, nil
}

// Status returns how the follower is doing. It may be called at any time from anywhere.
func (f *Follower) Status() Status {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.status
}

func (f *Follower) setStatus(change func(*Status)) {
	f.mu.Lock()
	change(&f.status)
	f.mu.Unlock()
}

// Run follows the chain until ctx ends, whose error it returns. Trouble with the server, and a full disk, it sits out
// with a back-off; see Status. Only a store that will not work again ends it before: read-only, damaged, closed.
func (f *Follower) Run(ctx context.Context) error {
	backoff := time.Duration(0)
	for {
		before := f.Status().Applied
		well, err := f.session(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		for _, fatal := range []error{store.ErrReadOnly, store.ErrCorrupt, store.ErrNotOurs, ErrClosed} {
			if errors.Is(err, fatal) {
				return fmt.Errorf("follow chain: %w", err)
			}
		}
		if well || f.Status().Applied > before {
			backoff = 0
		}
		backoff = min(max(2*backoff, 50*time.Millisecond), 5*time.Second)
		f.setStatus(func(s *Status) { s.LastError, s.Synced = err.Error(), false })
		f.cfg.Logger.WarnContext(ctx, "chain connection interrupted", "error", err, "retry_in", backoff)
		f.report()
		wait := time.NewTimer(backoff)
		select {
		case <-ctx.Done():
			wait.Stop()
			return ctx.Err()
		case <-wait.C:
		}
	}
}

// session follows the chain until something goes wrong. well says that it went well before.
func (f *Follower) session(ctx context.Context) (well bool, err error) {
	// Before the first look, so that nothing falls between. A hint is only a hint: the buffer may run over.
	hints := make(chan json.RawMessage, 16)
	var broken <-chan error
	sub, err := f.cfg.Source.SubscribeHeads(ctx, hints)
	switch {
	case err == nil:
		defer sub.Unsubscribe()
		broken = sub.Err()
	case !errors.Is(err, rpc.ErrNotificationsUnsupported):
		return well, err
	}
	f.setStatus(func(s *Status) { s.Sessions++ })
	tick := time.NewTicker(f.cfg.Poll)
	defer tick.Stop()
	for {
		if err := f.look(ctx); err != nil {
			return well, err
		}
		well = true
		select {
		case <-ctx.Done():
			return well, ctx.Err()
		case err := <-broken:
			return well, fmt.Errorf("subscription to heads ended: %w", errors.Join(err, errLost))
		case <-hints:
			for len(hints) > 0 {
				<-hints
			}
		case <-tick.C:
		}
	}
}

var errLost = errors.New("connection lost")

// look brings the cursor to where the chain is now, and wakes the handler if it moved, also when it got stuck halfway.
func (f *Follower) look(ctx context.Context) error {
	err := f.sync(ctx)
	if f.moved && ctx.Err() == nil {
		tip, terr := f.store.Tip(ctx)
		switch {
		case terr == nil:
			f.moved = false
			f.setStatus(func(s *Status) { s.Tip = tip })
			f.handler.OnAdvance(ctx, tip)
		case errors.Is(terr, store.ErrNotFound):
			f.setStatus(func(s *Status) { s.Tip = store.Block{} })
		case err == nil:
			err = terr
		}
	}
	if err == nil {
		f.setStatus(func(s *Status) { s.LastError = "" })
		f.report()
	}
	return err
}

func (f *Follower) report() {
	if f.cfg.OnStatus != nil {
		f.cfg.OnStatus(f.Status())
	}
}
