package sign

import (
	"context"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/store"
)

// Authority decides about requests on chain by the state at a pinned block.
type Authority struct {
	Views         *chain.Views
	Tips          *watcher.Tips
	Keysets       *keyset.Holder
	AttemptBlocks uint64 // from the Coordinator
	// Occurred says why a run that a schedule asked for is not due to it; empty if it is. Needed for actions only.
	Occurred func(ctx context.Context, request common.Hash) (why string, err error)
}

// Authenticate returns the sender of the request's transaction: the chain has checked its signature, and the event is
// in a confirmed block of the Coordinator. Of a run that a schedule asked for it is the schedule's controller.
func (a *Authority) Authenticate(_ context.Context, req watcher.Request) (watcher.Caller, error) {
	return watcher.Caller{Address: req.Requester}, nil
}

// Authorize reads the request and the permission at the newest processed block, whatever the event said.
func (a *Authority) Authorize(ctx context.Context, req watcher.Request, who watcher.Caller) (watcher.Decision, error) {
	tip, _, _ := a.Tips.Now()
	d := watcher.Decision{Pinned: tip.Ref()}
	v := a.Views.At(d.Pinned)
	asked, err := v.Asked(ctx, req.ID)
	if err != nil {
		return d, fmt.Errorf("read request at block %d: %w", tip.Number, err)
	}
	if asked.Status == chain.RequestNone {
		return d, fmt.Errorf("request is not there at block %d yet", tip.Number)
	}
	if d.Reason = a.unanswerable(req, who, asked, tip.Number); d.Reason != "" {
		return d, nil
	}
	if _, err := a.Keysets.Of(req.Epoch); err != nil {
		return d, fmt.Errorf("epoch %d: %w", req.Epoch, err)
	}
	if req.Action == nil || req.TokenID.Sign() != 0 {
		may, err := v.MaySignAnything(ctx, req.TokenID, who.Address)
		if err != nil {
			return d, fmt.Errorf("read permission at block %d: %w", tip.Number, err)
		}
		if !may {
			d.Reason = fmt.Sprintf("%s is neither owner of PKP %s nor a permitted address with scope 1 at block %d",
				who.Address, common.BigToHash(req.TokenID), tip.Number)
			return d, nil
		}
	}
	if req.Action != nil {
		return a.action(ctx, req, d)
	}
	if d.KeyID, err = v.KeyID(ctx, req.TokenID); err != nil {
		return d, fmt.Errorf("read key id at block %d: %w", tip.Number, err)
	}
	d.Allowed = true
	return d, nil
}

// action allows what an action's own key signs: its result, which only the nodes that came to it sign.
func (a *Authority) action(ctx context.Context, req watcher.Request, d watcher.Decision) (watcher.Decision, error) {
	if req.Action.Payer != req.Requester {
		why, err := a.Occurred(ctx, req.ID)
		if err != nil || why != "" {
			d.Reason = why
			return d, err
		}
	}
	d.Allowed, d.KeyID = true, req.Action.KeyID
	return d, nil
}

// unanswerable says what the chain holds against answering a request; empty if nothing.
func (a *Authority) unanswerable(req watcher.Request, who watcher.Caller, asked chain.Asked, tip uint64) string {
	switch {
	case asked.Status != chain.RequestOpen:
		return fmt.Sprintf("request is %s at block %d", asked.Status, tip)
	case !same(req, asked) || asked.Requester != who.Address || asked.Epoch != req.Epoch:
		return "request differs from its event"
	case tip >= asked.ExpiresAt:
		return fmt.Sprintf("request expires at block %d", asked.ExpiresAt)
	case asked.ExpiresAt-asked.CreatedAt < a.AttemptBlocks:
		// An answer would often come too late, and the work would be for nothing while the fee goes back.
		return fmt.Sprintf("request gives %d blocks; one attempt takes %d", asked.ExpiresAt-asked.CreatedAt, a.AttemptBlocks)
	case req.Action == nil && zeroDigest(req.Digest):
		return "digest is zero modulo the group order: no ECDSA signature says anything about it"
	}
	return ""
}

// same reports whether the Coordinator holds what the event said.
func same(req watcher.Request, asked chain.Asked) bool {
	if asked.TokenID.Cmp(req.TokenID) != 0 {
		return false
	}
	if act := req.Action; act != nil {
		return asked.Kind == chain.KindAction && asked.Subject == act.KeyID && asked.Subject == derive.ActionKeyID(act.CID) &&
			asked.Payload == crypto.Keccak256Hash(act.Params) && asked.Payer == act.Payer
	}
	return asked.Kind == chain.KindSignature && asked.Payload == req.Digest
}

// AskAuthority decides about requests over HTTP by the state at the newest processed block.
type AskAuthority struct {
	Views   *chain.Views
	Tips    *watcher.Tips
	Keysets *keyset.Holder
}

// Authorize reads whether the caller may have anything signed with the key. It is an error, keyset.ErrNone, if the
// request's epoch is over: its nodes do not hear each other any more.
func (a *AskAuthority) Authorize(ctx context.Context, req watcher.Request, who watcher.Caller) (watcher.Decision, error) {
	tip, _, _ := a.Tips.Now()
	d := watcher.Decision{Pinned: tip.Ref()}
	if _, err := a.Keysets.Of(req.Epoch); err != nil {
		return d, fmt.Errorf("epoch %d: %w", req.Epoch, err)
	}
	ruling, err := permission.Decide(ctx, a.Views.At(d.Pinned), req.TokenID, who.Who, permission.SignAnything)
	switch {
	case errors.Is(err, permission.ErrNoPKP):
		d.Reason = fmt.Sprintf("no PKP has this key at block %d", tip.Number)
		return d, nil
	case err != nil:
		return d, fmt.Errorf("read permission at block %d: %w", tip.Number, err)
	}
	d.Allowed, d.KeyID = ruling.Allowed, ruling.KeyID
	if !d.Allowed {
		d.Reason = fmt.Sprintf("%s may not have anything signed by PKP %s at block %d; what would allow it: %s",
			who.Address, common.BigToHash(req.TokenID), tip.Number, ruling.Remedy)
	}
	return d, nil
}

// zeroDigest reports whether a digest is 0 modulo the order of secp256k1.
func zeroDigest(digest common.Hash) bool {
	var scalar secp256k1.ModNScalar
	scalar.SetByteSlice(digest[:]) // reduces
	return scalar.IsZero()
}

// Receiver reads open requests from the events of confirmed blocks.
type Receiver struct {
	Store *store.Store
	Tips  *watcher.Tips
}

// Open returns the requests for signatures that can still be answered, oldest first. One whose event cannot be read is left
// out: it is not ours.
func (r Receiver) Open(ctx context.Context) ([]watcher.Request, error) {
	return r.open(ctx, store.KindRequested, func(o store.Event) (watcher.Request, error) {
		e, err := chain.Payload[chain.SignatureRequested](o)
		return watcher.Request{
			TokenID: e.TokenID, Digest: e.Digest, Requester: e.Requester, Epoch: e.Epoch, ExpiresAt: e.ExpiresAt,
		}, err
	})
}

// OpenActions returns the requests to run actions that can still be answered, oldest first.
func (r Receiver) OpenActions(ctx context.Context) ([]watcher.Request, error) {
	return r.open(ctx, store.KindActionRequested, func(o store.Event) (watcher.Request, error) {
		e, err := chain.Payload[chain.ActionRequested](o)
		return watcher.Request{
			TokenID: e.TokenID, Requester: e.Requester, Epoch: e.Epoch, ExpiresAt: e.ExpiresAt,
			Action: &watcher.Action{CID: e.CID, KeyID: e.ActionKeyID, Params: e.Params, Payer: e.Payer},
		}, err
	})
}

func (r Receiver) open(ctx context.Context, kind store.Kind, read func(store.Event) (watcher.Request, error)) ([]watcher.Request, error) {
	open, err := r.Store.OpenRequests(ctx, kind)
	if err != nil {
		return nil, err
	}
	tip, _, _ := r.Tips.Now()
	out := make([]watcher.Request, 0, len(open))
	for _, o := range open {
		req, err := read(o.Requested)
		if err != nil || req.TokenID == nil || req.ExpiresAt < tip.Number || o.Requested.Block.Number > tip.Number {
			continue
		}
		req.ID, req.CreatedAt = o.ID, o.Requested.Block.Number
		out = append(out, req)
	}
	return out, nil
}
