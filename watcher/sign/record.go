package sign

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/receipt"
	"github.com/conclave-network/conclave/watcher/store"
)

// Recorder keeps decisions and answers in the store.
type Recorder struct {
	Store    *store.Store
	Receipts *receipt.Keeper // of answers; nil keeps none
}

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

// Answered stores a signature together with this node's part of its receipt; the first one stays.
func (r Recorder) Answered(ctx context.Context, req watcher.Request, d watcher.Decision, answer store.Signature) (store.Signature, error) {
	if draft := r.Receipts.Draft(operation(req, d, answer)); draft != nil {
		kept, err := r.Store.SetSigned(ctx, req.ID, answer, *draft)
		if err == nil {
			r.Receipts.Stored(req.ID)
			return kept, nil
		}
	}
	return r.Store.SetSignature(ctx, req.ID, answer) // whatever keeps a receipt from being made
}

// operation is what a receipt of an answer says. Of an action, req.Digest is the hash of what it responded. A node that has
// the signature from others knows who made it from them: if it was told wrong, its part fits no other.
func operation(req watcher.Request, d watcher.Decision, answer store.Signature) receipt.Operation {
	op := receipt.Operation{Pinned: d.Pinned, Body: form.Body{
		Kind: form.Sign, RequestID: req.ID, KeyID: d.KeyID, Digest: req.Digest, CID: req.CID, Epoch: req.Epoch,
		Committee: form.Committee(answer.Committee), Outcome: crypto.Keccak256Hash(answer.Ed25519()),
	}}
	if answer.V != 0 { // of ECDSA
		op.Outcome = crypto.Keccak256Hash(answer.Ed25519(), []byte{answer.V})
	}
	if req.Action != nil {
		op.Kind, op.CID = form.Action, req.Action.CID
	}
	return op
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
