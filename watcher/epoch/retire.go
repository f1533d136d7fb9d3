package epoch

import (
	"context"
	"fmt"
	"time"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
	"github.com/conclave-network/conclave/watcher/store"
)

// inUse is how long something that was handed out before an epoch was dropped may still use its shares: longer than any
// request over HTTP and any signing ceremony takes.
const inUse = 3 * time.Minute

// dropped are shares that nobody gets any more.
type dropped struct {
	keys *share.Keys
	at   time.Time
}

// retire erases the shares of epochs that are over: of those that were served, once the overlap has passed and no request
// of theirs is open; of attempts that came to nothing, once a later epoch lives. now is the chain's time. It returns the
// epochs whose shares are gone now.
func (w *Worker) retire(ctx context.Context, infos []store.ShareInfo, current, now uint64) (gone map[uint64]bool, err error) {
	w.wipeDropped()
	gone = make(map[uint64]bool)
	seen := make(map[uint64]bool)
	for _, info := range infos {
		if info.Epoch >= current || info.State == store.ShareErased || seen[info.Epoch] {
			continue
		}
		seen[info.Epoch] = true
		over, err := w.over(ctx, info.Epoch, now)
		if err != nil {
			return gone, err
		}
		if !over {
			continue
		}
		trouble.At("before erasing")
		w.drop(info.Epoch)
		gone[info.Epoch] = true
		if err := w.Store.EraseEpoch(ctx, info.Epoch); err != nil {
			return gone, err
		}
		w.Log.Info("shares erased", "epoch", info.Epoch)
	}
	return gone, nil
}

// over reports whether nothing needs the shares of a past epoch any more. The overlap begins when this process first saw
// the next epoch: a restart makes it longer, never shorter.
func (w *Worker) over(ctx context.Context, epoch, now uint64) (bool, error) {
	since, ok := w.passed[epoch]
	if !ok {
		since = now
		w.passed[epoch] = now
	}
	if now < since+uint64(w.Overlap/time.Second) {
		return false, nil
	}
	pending, err := w.Pending(ctx, epoch)
	if err != nil {
		return false, fmt.Errorf("look for open requests of epoch %d: %w", epoch, err)
	}
	return !pending, nil
}

// drop hands an epoch's keyset out no more.
func (w *Worker) drop(epoch uint64) {
	k, err := w.Keysets.Of(epoch)
	if err != nil {
		return
	}
	w.Keysets.Drop(epoch)
	w.dropped = append(w.dropped, dropped{k.Keys, w.Now()})
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.serves == epoch {
		w.serves = 0
	}
}

// wipeDropped erases from memory what nobody can be using any more.
func (w *Worker) wipeDropped() {
	left := w.dropped[:0]
	for _, d := range w.dropped {
		if w.Now().Sub(d.at) < inUse {
			left = append(left, d)
			continue
		}
		d.keys.Wipe()
	}
	w.dropped = left
}
