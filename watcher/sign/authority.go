package sign

import (
	"context"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"

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
}

// Authenticate returns the sender of the request's transaction: the chain has checked its signature, and the event is
// in a confirmed block of the Coordinator.
func (a *Authority) Authenticate(_ context.Context, req watcher.Request) (watcher.Caller, error) {
	return watcher.Caller{Address: req.Requester}, nil
}

// Authorize reads the request and the permission at the newest processed block, whatever the event said.
func (a *Authority) Authorize(ctx context.Context, req watcher.Request, who watcher.Caller) (watcher.Decision, error) {
	tip, _, _ := a.Tips.Now()
	d := watcher.Decision{Pinned: tip.Ref()}
	refuse := func(format string, args ...any) (watcher.Decision, error) {
		d.Reason = fmt.Sprintf(format, args...)
		return d, nil
	}
	v := a.Views.At(d.Pinned)
	onChain, err := v.Request(ctx, req.ID)
	if err != nil {
		return d, fmt.Errorf("read request at block %d: %w", tip.Number, err)
	}
	switch {
	case onChain.Status == chain.RequestNone:
		return d, fmt.Errorf("request is not there at block %d yet", tip.Number)
	case onChain.Status != chain.RequestOpen:
		return refuse("request is %s at block %d", onChain.Status, tip.Number)
	case onChain.TokenID.Cmp(req.TokenID) != 0 || onChain.Digest != req.Digest || onChain.Requester != who.Address || onChain.Epoch != req.Epoch:
		return refuse("request differs from its event")
	case tip.Number >= onChain.ExpiresAt:
		return refuse("request expires at block %d", onChain.ExpiresAt)
	case onChain.ExpiresAt-onChain.CreatedAt < a.AttemptBlocks:
		// An answer would often come too late, and the work would be for nothing while the fee goes back.
		return refuse("request gives %d blocks; one attempt takes %d", onChain.ExpiresAt-onChain.CreatedAt, a.AttemptBlocks)
	case zeroDigest(req.Digest):
		return refuse("digest is zero modulo the group order: no ECDSA signature says anything about it")
	}
	if _, err := a.Keysets.Of(req.Epoch); err != nil {
		return d, fmt.Errorf("epoch %d: %w", req.Epoch, err)
	}
	may, err := v.MaySignAnything(ctx, req.TokenID, who.Address)
	if err != nil {
		return d, fmt.Errorf("read permission at block %d: %w", tip.Number, err)
	}
	if !may {
		return refuse("%s is neither owner of PKP %s nor a permitted address with scope 1 at block %d", who.Address, common.BigToHash(req.TokenID), tip.Number)
	}
	if d.KeyID, err = v.KeyID(ctx, req.TokenID); err != nil {
		return d, fmt.Errorf("read key id at block %d: %w", tip.Number, err)
	}
	d.Allowed = true
	return d, nil
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

// Open returns the requests that can still be answered, oldest first. One whose event cannot be read is left out: it
// is not ours.
func (r Receiver) Open(ctx context.Context) ([]watcher.Request, error) {
	open, err := r.Store.OpenRequests(ctx)
	if err != nil {
		return nil, err
	}
	tip, _, _ := r.Tips.Now()
	out := make([]watcher.Request, 0, len(open))
	for _, o := range open {
		e, err := chain.Payload[chain.SignatureRequested](o.Requested)
		if err != nil || e.TokenID == nil || e.ExpiresAt < tip.Number || o.Requested.Block.Number > tip.Number {
			continue
		}
		out = append(out, watcher.Request{
			ID: o.ID, TokenID: e.TokenID, Digest: e.Digest, Requester: e.Requester, Epoch: e.Epoch,
			CreatedAt: o.Requested.Block.Number, ExpiresAt: e.ExpiresAt,
		})
	}
	return out, nil
}
