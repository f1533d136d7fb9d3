package watcher

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/trail"
)

// maxOpen bounds how many requests a node has in hand; the oldest come first, the others wait. One in hand costs a
// goroutine and a few messages for each attempt; what costs work is bounded by the steps.
const maxOpen = 4096

// Workflow keeps one goroutine for each open request.
type Workflow struct {
	steps Steps
	tips  *Tips
	log   *slog.Logger
	// OnEnd, if set before Run, is told how each try at a request ended. It must return soon.
	OnEnd func(outcome Outcome, took time.Duration)

	wg      sync.WaitGroup
	mu      sync.Mutex
	running map[common.Hash]context.CancelFunc
	refused map[common.Hash]uint64 // how many blocks had been taken back when it was decided: asked again after more
}

// Outcome is how a try at a request ended. The set is closed.
type Outcome string

// The outcomes.
const (
	OutcomeAnswered Outcome = "answered"
	OutcomeRefused  Outcome = "refused"
	OutcomeEnded    Outcome = "ended"  // it is not open any more
	OutcomeFailed   Outcome = "failed" // it is taken up again
)

// NewWorkflow returns a workflow that looks for open requests whenever the tip moves.
func NewWorkflow(steps Steps, tips *Tips, log *slog.Logger) *Workflow {
	steps.Log = log
	return &Workflow{
		steps: steps, tips: tips, log: log,
		running: make(map[common.Hash]context.CancelFunc), refused: make(map[common.Hash]uint64),
	}
}

// Run works until ctx ends, and returns when all requests' goroutines have.
func (w *Workflow) Run(ctx context.Context) error {
	defer w.wg.Wait()
	for {
		_, undone, moved := w.tips.Now()
		if err := w.look(ctx, undone); err != nil && ctx.Err() == nil {
			w.log.Warn("open requests not read", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		}
	}
}

// look starts what is open and stops what no longer is.
func (w *Workflow) look(ctx context.Context, undone uint64) error {
	open, err := w.steps.Open(ctx)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	still := make(map[common.Hash]bool, len(open))
	for _, req := range open {
		still[req.ID] = true
		at, refused := w.refused[req.ID]
		if w.running[req.ID] != nil || (refused && at == undone) || len(w.running) >= maxOpen {
			continue
		}
		rctx, cancel := context.WithCancel(ctx)
		w.running[req.ID] = cancel
		w.wg.Go(func() { w.handle(ctx, rctx, req, undone) })
	}
	for id, cancel := range w.running {
		if !still[id] {
			cancel()
		}
	}
	for id := range w.refused {
		if !still[id] {
			delete(w.refused, id)
		}
	}
	return nil
}

// handle runs one request once, under a context that ends when the request is no longer open. What fails for now is
// taken up again when the tip moves.
func (w *Workflow) handle(node, open context.Context, req Request, undone uint64) {
	open = trail.Request(open, req.ID.Hex())
	log := trail.Log(open, w.log)
	log.Debug("request received from the chain", "epoch", req.Epoch, "created_at", req.CreatedAt, "expires_at", req.ExpiresAt)
	begun, outcome := time.Now(), OutcomeFailed
	err := w.steps.Handle(open, req)
	var refused *RefusedError
	switch {
	case err == nil:
		outcome = OutcomeAnswered
	case errors.As(err, &refused):
		outcome = OutcomeRefused
		log.Info("request refused", "reason", refused.Reason)
	case node.Err() != nil: // goes on after the next start
		outcome = ""
	case open.Err() != nil: // answered, expired, or undone
		outcome = OutcomeEnded
		if err := w.steps.Ended(node, req.ID, "no longer open on chain"); err != nil {
			log.Warn("end of request not recorded", "error", err)
		}
	case errors.Is(err, keyset.ErrNone): // for nodes of another epoch; or this node is about to have its shares
		outcome = ""
		log.Debug("request of another epoch", "epoch", req.Epoch)
	default:
		log.Warn("request not finished", "error", err)
	}
	if w.OnEnd != nil && outcome != "" {
		w.OnEnd(outcome, time.Since(begun))
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.running[req.ID]()
	delete(w.running, req.ID)
	if refused != nil {
		w.refused[req.ID] = undone
	}
}

// Running returns how many requests are being worked on.
func (w *Workflow) Running() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.running)
}
