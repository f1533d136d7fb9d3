package sign

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/store"
)

// Recorder keeps decisions and answers in the store.
type Recorder struct{ Store *store.Store }

// Recall returns a stored answer. A request whose end a reorganisation took back is opened again.
func (r Recorder) Recall(ctx context.Context, req watcher.Request) (answer store.Signature, found bool, err error) {
	work, err := r.Store.SetSeen(ctx, req.ID)
	if err == nil && work.Status == store.StatusEnded {
		work, err = r.Store.Reopen(ctx, req.ID)
	}
	if err != nil || work.Signature == nil {
		return answer, false, err
	}
	return *work.Signature, true, nil
}

// Decided stores a decision.
func (r Recorder) Decided(ctx context.Context, req watcher.Request, d watcher.Decision) error {
	_, err := r.Store.SetDecision(ctx, req.ID, store.Decision{
		Allowed: d.Allowed, Reason: d.Reason, Pinned: d.Pinned, Scheme: req.Scheme, Digest: req.Digest,
	})
	return err
}

// Answered stores a signature; the first one stays.
func (r Recorder) Answered(ctx context.Context, req watcher.Request, answer store.Signature) (store.Signature, error) {
	return r.Store.SetSignature(ctx, req.ID, answer)
}

// Responded records that the chain has the answer.
func (r Recorder) Responded(ctx context.Context, req watcher.Request) error {
	return r.Ended(ctx, req.ID, "fulfilled")
}

// Ended records why nothing is left to do.
func (r Recorder) Ended(ctx context.Context, id common.Hash, reason string) error {
	err := r.Store.SetEnded(ctx, id, reason)
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	return err
}
