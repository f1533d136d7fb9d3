package schedule

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// Source is where logs of any contract are read; *chain.Client is one.
type Source interface {
	BlockByNumber(ctx context.Context, n uint64) (store.Block, error)
	LogsWith(ctx context.Context, first, last uint64, addresses []common.Address, topics []common.Hash) ([]types.Log, error)
}

// Sender sends transactions; *chain.TxManager is one.
type Sender interface {
	Send(ctx context.Context, c chain.Candidate) (*types.Receipt, error)
}

// Config is what a Worker works with.
type Config struct {
	Views   *chain.Views
	Source  Source
	Txs     Sender
	Store   *store.Store
	Tips    *watcher.Tips
	Keysets *keyset.Holder
	Log     *slog.Logger
}

// Bounds of one look at the chain.
const (
	turnBlocks = 2  // that each node gives the one before it
	maxJobs    = 64 // transactions waited for at a time
	maxPages   = 16 // of the live list; the rest is looked at in the next blocks
)

// Worker makes runs. Run it once.
type Worker struct {
	Config
	page uint64 // of the live list, where the next look begins

	wg   sync.WaitGroup
	mu   sync.Mutex
	jobs map[string]bool // by purpose
}

// New returns a Worker.
func New(c Config) *Worker { return &Worker{Config: c, jobs: make(map[string]bool)} }

// Run works until ctx ends, and returns when all its transactions are left to the transaction manager.
func (w *Worker) Run(ctx context.Context) error {
	defer w.wg.Wait()
	for {
		tip, _, moved := w.Tips.Now()
		if w.Keysets.Current() != nil && tip.Hash != (common.Hash{}) {
			if err := w.look(ctx, tip); err != nil && ctx.Err() == nil {
				w.Log.Warn("schedules not looked after", "block", tip.Number, "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		}
	}
}

// look begins whatever is to be done at a block. What cannot be done for now is found again at the next.
func (w *Worker) look(ctx context.Context, tip store.Block) error {
	open, err := w.Store.Schedules(ctx)
	if err != nil {
		return err
	}
	return errors.Join(
		w.scan(ctx, tip, open), w.byTime(ctx, tip), w.onEvents(ctx, tip), w.reclaim(ctx, tip), w.finish(ctx, tip, open),
	)
}

// job is one transaction to the Schedules contract.
type job struct {
	purpose string
	data    []byte
	still   func(ctx context.Context, v chain.View) (bool, error) // whether it is needed, at whatever block
}

// begin has a job done when this node's turn comes, unless it is being done.
func (w *Worker) begin(ctx context.Context, j job) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.jobs[j.purpose] || len(w.jobs) >= maxJobs {
		return
	}
	w.jobs[j.purpose] = true
	w.wg.Go(func() {
		if err := w.do(ctx, j); err != nil && ctx.Err() == nil {
			w.Log.Debug("transaction for a schedule not made", "purpose", j.purpose, "error", err)
		}
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.jobs, j.purpose)
	})
}

// do waits for this node's turn and sends the transaction if it is still needed.
func (w *Worker) do(ctx context.Context, j job) error {
	keys := w.Keysets.Current()
	if keys == nil {
		return nil // its last epoch is over
	}
	turn := sign.Turn("conclave/schedule", crypto.Keccak256Hash([]byte(j.purpose)), keys.Epoch, keys.Self, len(keys.Nodes))
	still := func(ctx context.Context) (bool, error) { return j.still(ctx, w.Views.Latest()) }
	start, _, _ := w.Tips.Now()
	for {
		tip, _, moved := w.Tips.Now()
		if needed, err := still(ctx); err != nil || !needed {
			return err
		}
		if tip.Number >= start.Number+uint64(turn)*turnBlocks {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		}
	}
	_, err := w.Txs.Send(ctx, chain.Candidate{
		Purpose: j.purpose, To: w.Views.Contracts().Schedules, Data: j.data, Still: still,
	})
	if errors.Is(err, chain.ErrUnwanted) {
		return nil
	}
	return err
}

// task is what a schedule runs, as it was registered.
func (w *Worker) task(ctx context.Context, id *big.Int) (chain.ScheduleRegistered, error) {
	e, err := w.Store.EventAbout(ctx, store.KindScheduleRegistered, common.BigToHash(id))
	if err != nil {
		return chain.ScheduleRegistered{}, fmt.Errorf("what schedule %s runs: %w", id, err)
	}
	return chain.Payload[chain.ScheduleRegistered](e)
}
