package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/watcher/store"
)

// errMoved: the chain reorganised between two calls. Look again.
var errMoved = errors.New("chain moved while it was read")

// sync brings the cursor to head - Confirmations. Several rounds happen only when the chain moves meanwhile.
func (f *Follower) sync(ctx context.Context) error {
	var err error
	for range 16 {
		if err = f.round(ctx); !errors.Is(err, errMoved) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return err
}

func (f *Follower) round(ctx context.Context) error {
	head, err := f.cfg.Source.Head(ctx)
	if err != nil {
		return err
	}
	f.setStatus(func(s *Status) { s.Head, s.LastLook = head, f.cfg.Now() })
	tip, any, err := f.rewind(ctx, head)
	if err != nil {
		return err
	}
	if head.Number < f.cfg.Confirmations {
		f.setStatus(func(s *Status) { s.Synced = true })
		return nil
	}
	target := head.Number - f.cfg.Confirmations
	next := f.cfg.Start
	if any {
		next = tip.Number + 1
	}
	for next <= target && ctx.Err() == nil {
		// Far from the target whole ranges are read: reorganisations do not reach there.
		if target-next > f.cfg.Near {
			last := min(next+f.batch-1, target-f.cfg.Near)
			if tip, err = f.applyRange(ctx, tip, any, next, last); err != nil {
				return err
			}
		} else if tip, err = f.applyNext(ctx, head, tip, any, next); err != nil {
			return err
		}
		any, next = true, tip.Number+1
	}
	f.setStatus(func(s *Status) { s.Synced = ctx.Err() == nil })
	return ctx.Err()
}

// rewind takes back what is no longer on the chain, newest first, and returns the tip that is; any says if there is one.
func (f *Follower) rewind(ctx context.Context, head store.Block) (tip store.Block, any bool, err error) {
	tip, err = f.store.Tip(ctx)
	if errors.Is(err, store.ErrNotFound) {
		return store.Block{}, false, nil
	}
	if err != nil {
		return store.Block{}, false, err
	}
	f.setStatus(func(s *Status) { s.Tip = tip })
	if on, err := f.canonical(ctx, head, tip); on || err != nil {
		return tip, true, err
	}
	if head.Number < tip.Number {
		// A shorter chain: rolled back, or told by a server that has not caught up. The latter is waited for.
		if syncing, err := f.cfg.Source.Syncing(ctx); err != nil || syncing {
			return store.Block{}, false, errors.Join(err, fmt.Errorf("server is catching up: its head is %d, block %d was processed before", head.Number, tip.Number))
		}
	}
	blocks, err := f.store.Blocks(ctx)
	if err != nil {
		return store.Block{}, false, err
	}
	for i, b := range blocks {
		if i > 0 {
			if on, err := f.canonical(ctx, head, b); err != nil {
				return store.Block{}, false, err
			} else if on {
				f.cfg.Logger.InfoContext(ctx, "chain reorganised", "from", tip.Number, "to", b.Number)
				return b, true, nil
			}
		}
		if i == len(blocks)-1 {
			break
		}
		if err := f.store.UndoBlock(ctx, b.Hash); err != nil {
			return store.Block{}, false, err
		}
		f.advanced(func(s *Status) {
			s.Undone++
			s.Tip = blocks[i+1]
			s.DeepestReorg = max(s.DeepestReorg, tip.Number-blocks[i+1].Number)
		})
	}
	if err := f.store.Rescan(ctx); err != nil {
		return store.Block{}, false, err
	}
	f.advanced(func(s *Status) { s.Rescans++; s.Tip = store.Block{} })
	f.cfg.Logger.WarnContext(ctx, "chain reorganised deeper than is remembered: reading it again from the start",
		"tip", tip.Number, "tip_hash", tip.Hash, "remembered", len(blocks), "start", f.cfg.Start)
	return store.Block{}, false, nil
}

// canonical says whether the server has b on its chain.
func (f *Follower) canonical(ctx context.Context, head, b store.Block) (bool, error) {
	if b.Number == head.Number {
		return b.Hash == head.Hash, nil
	}
	if b.Number > head.Number {
		return false, nil
	}
	if b.Number+1 == head.Number { // the usual case, without a call
		return b.Hash == head.Parent, nil
	}
	at, err := f.cfg.Source.BlockByNumber(ctx, b.Number)
	if errors.Is(err, ErrUnknownBlock) {
		return false, nil
	}
	return at.Hash == b.Hash, err
}

// applyNext processes the one block after the tip, its logs read by its hash.
func (f *Follower) applyNext(ctx context.Context, head, tip store.Block, any bool, n uint64) (store.Block, error) {
	b, err := head, error(nil)
	if n != head.Number {
		b, err = f.cfg.Source.BlockByNumber(ctx, n)
	}
	if errors.Is(err, ErrUnknownBlock) || err == nil && any && b.Parent != tip.Hash {
		return tip, errMoved
	}
	if err != nil {
		return tip, err
	}
	logs, err := f.cfg.Source.LogsOf(ctx, b.Ref(), f.cfg.Addresses)
	if err != nil {
		// Is it the block that is gone, or the server that has a problem?
		if again, herr := f.cfg.Source.BlockByNumber(ctx, n); errors.Is(herr, ErrUnknownBlock) || herr == nil && again.Hash != b.Hash {
			return tip, errMoved
		}
		return tip, err
	}
	return b, f.apply(ctx, b, logs)
}

// applyRange processes the blocks first..last by one query. Only blocks with logs, and the last, are stored.
//
// The answer of one query cannot be tied to a hash. It is taken when the range's end was the same block before and
// after, every block with logs is canonical after, and so is the block before the range.
func (f *Follower) applyRange(ctx context.Context, tip store.Block, any bool, first, last uint64) (store.Block, error) {
	src := f.cfg.Source
	end, err := src.BlockByNumber(ctx, last)
	if err != nil {
		return tip, orMoved(err)
	}
	logs, err := src.LogsBetween(ctx, first, last, f.cfg.Addresses)
	if err != nil {
		if f.batch > 1 && (refused(err) || errors.Is(err, context.DeadlineExceeded)) && ctx.Err() == nil {
			f.batch = max(1, (last-first+1)/2)
			f.cfg.Logger.DebugContext(ctx, "range of logs refused, asking for fewer blocks", "batch", f.batch, "error", err)
			if refused(err) {
				return tip, errMoved
			}
		}
		return tip, err
	}
	f.batch = min(f.cfg.Batch, 2*f.batch)

	type found struct {
		block store.Block
		logs  []types.Log
	}
	var blocks []found
	for len(logs) > 0 {
		n := 1
		for n < len(logs) && logs[n].BlockNumber == logs[0].BlockNumber {
			n++
		}
		b := end
		if logs[0].BlockNumber != last {
			if b, err = src.BlockByNumber(ctx, logs[0].BlockNumber); err != nil {
				return tip, orMoved(err)
			}
		}
		for _, l := range logs[:n] {
			if l.BlockHash != b.Hash {
				return tip, errMoved
			}
		}
		blocks = append(blocks, found{b, logs[:n]})
		logs = logs[n:]
	}
	if len(blocks) == 0 || blocks[len(blocks)-1].block.Number != last {
		blocks = append(blocks, found{block: end})
	}
	for _, b := range []store.Block{end, tip} {
		if b == tip && !any {
			continue
		}
		if now, err := src.BlockByNumber(ctx, b.Number); err != nil {
			return tip, orMoved(err)
		} else if now.Hash != b.Hash {
			return tip, errMoved
		}
	}
	for _, b := range blocks {
		if any && b.block.Number == tip.Number+1 && b.block.Parent != tip.Hash {
			return tip, errMoved
		}
		if err := f.apply(ctx, b.block, b.logs); err != nil {
			return tip, err
		}
		tip, any = b.block, true
	}
	return tip, nil
}

func orMoved(err error) error {
	if errors.Is(err, ErrUnknownBlock) {
		return errMoved
	}
	return err
}

// refused says whether the server answered that it will not.
func refused(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// apply decodes a block's logs and stores both.
func (f *Follower) apply(ctx context.Context, b store.Block, logs []types.Log) error {
	events := make([]store.Event, 0, len(logs))
	seen := map[uint]common.Hash{}
	for _, l := range logs {
		if _, twice := seen[l.Index]; twice || l.Removed {
			continue
		}
		seen[l.Index] = l.TxHash
		e, err := f.cfg.Decoder.Decode(l)
		switch {
		case err == nil:
			events = append(events, e)
		case errors.Is(err, ErrNotOurs):
			f.cfg.Logger.DebugContext(ctx, "log of no event of ours skipped", "block", b.Number, "tx", l.TxHash, "error", err)
		default:
			f.cfg.Logger.WarnContext(ctx, "malformed log skipped", "block", b.Number, "tx", l.TxHash, "log", l.Index, "error", err)
		}
	}
	if err := f.store.ApplyBlock(ctx, b, events); err != nil {
		return err
	}
	f.advanced(func(s *Status) { s.Applied++; s.Tip = b })
	return nil
}

// advanced notes that the stored tip changed.
func (f *Follower) advanced(change func(*Status)) {
	f.moved = true
	f.setStatus(func(s *Status) {
		change(s)
		s.LastProgress = f.cfg.Now()
	})
}
