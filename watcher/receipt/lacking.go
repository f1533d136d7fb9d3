package receipt

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// When others are asked for the parts that a receipt lacks: first after firstAsk, then each time after twice as long. Tests
// have less.
var (
	lookEvery = time.Second
	firstAsk  = 4 * time.Second
)

const (
	maxAsks    = 8 // for one receipt: the last after some 17 minutes
	maxLacking = 4096
	maxResumed = 1024
	resumeTime = time.Hour // how far back a node looks that starts
)

// lack is a receipt with fewer signatures than are needed.
type lack struct {
	epoch uint64
	asks  int
	next  time.Time
}

// expect remembers that a receipt is incomplete. Where there are too many, the new one is left as it is: others may ask.
func (k *Keeper) expect(id common.Hash, epoch uint64, now time.Time) {
	if _, known := k.lacking[id]; !known && len(k.lacking) < maxLacking {
		k.lacking[id] = &lack{epoch: epoch, next: now.Add(firstAsk)}
	}
}

// resume publishes again, after a start, what this node has signed and too few others, as far as it knows: for each epoch
// when its keys come. It returns the epochs that are held now.
func (k *Keeper) resume(ctx context.Context, seen map[uint64]bool) map[uint64]bool {
	held := make(map[uint64]bool)
	for _, epoch := range k.Keysets.Held() {
		held[epoch] = true
		keys, err := k.Keysets.Of(epoch)
		if err != nil || seen[epoch] {
			continue
		}
		bodies, err := k.Store.ReceiptsBelow(ctx, epoch, keys.K(), time.Now().Add(-resumeTime), maxResumed)
		if err != nil && ctx.Err() == nil {
			k.Log.Warn("incomplete receipts not read", "error", err)
		}
		for _, b := range bodies {
			k.publish(ctx, b.RequestID)
		}
	}
	return held
}

// ask asks for the parts of receipts whose time it is.
func (k *Keeper) ask(ctx context.Context, now time.Time) {
	for id, l := range k.lacking {
		if now.Before(l.next) {
			continue
		}
		if keys, err := k.Keysets.Of(l.epoch); err != nil || !k.askFor(ctx, id, keys) {
			delete(k.lacking, id)
			continue
		}
		if l.asks++; l.asks >= maxAsks {
			delete(k.lacking, id)
		}
		l.next = now.Add(firstAsk << l.asks)
	}
}

// askFor asks those whose parts of a receipt are missing, and reports whether any are needed.
func (k *Keeper) askFor(ctx context.Context, id common.Hash, keys *keyset.Keyset) bool {
	body, parts, err := k.Store.Receipt(ctx, id)
	if err != nil || len(parts) >= keys.K() {
		return false
	}
	own, ok := k.own(parts)
	if !ok {
		return false
	}
	for p := range keys.Nodes {
		if p != keys.Self && !slices.ContainsFunc(parts, func(o form.Part) bool { return o.Node == keys.Address(p) }) {
			k.tell(keys.Peer(p), message{wants: true, request: id, epoch: body.Epoch, part: own})
		}
	}
	return true
}
