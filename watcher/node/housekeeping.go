package node

import (
	"context"
	"time"
)

// How long what is over is kept: blocks for events of ended requests, time for finished transactions. Both are far
// longer than a reorganisation can reach back.
const (
	keepEvents       = 100_000
	keepTransactions = 30 * 24 * time.Hour
	keepAsked        = 24 * time.Hour // requests over HTTP: longer than a client asks again under the same id
	keepFaults       = 16             // epochs for which what nodes did is kept
	cleanEvery       = time.Hour
)

// clean drops what is over from the database, now and then. Failing to is no reason to stop.
func (n *Node) clean(ctx context.Context) error {
	tick := time.NewTicker(cleanEvery)
	defer tick.Stop()
	for {
		tip, _, _ := n.tips.Now()
		if tip.Number > keepEvents {
			if _, err := n.db.Prune(ctx, tip.Number-keepEvents); err != nil {
				n.log.Warn("old events not dropped", "error", err)
			}
		}
		if _, err := n.db.PruneTxs(ctx, time.Now().Add(-keepTransactions)); err != nil {
			n.log.Warn("old transactions not dropped", "error", err)
		}
		if _, err := n.db.PruneWork(ctx, time.Now().Add(-keepAsked)); err != nil {
			n.log.Warn("old requests not dropped", "error", err)
		}
		if _, err := n.db.PruneResults(ctx, time.Now().Add(-keepAsked)); err != nil {
			n.log.Warn("old results of actions not dropped", "error", err)
		}
		if keys := n.keysets.Current(); keys != nil && keys.Epoch > keepFaults {
			if err := n.db.PruneFaults(ctx, keys.Epoch-keepFaults); err != nil {
				n.log.Warn("old faults not dropped", "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// backUp writes backups, if the operator has configured them.
func (n *Node) backUp(ctx context.Context) error {
	if n.backups == nil {
		return nil
	}
	return n.backups.Run(ctx)
}
