package schedule

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// Bounds of one question for logs: servers refuse larger ones.
const (
	maxRange    = 1000 // blocks
	maxEmitters = 100
)

var (
	errBehind = errors.New("the chain has not been searched for the run's occurrence yet")
	errMoved  = errors.New("the chain moved while it was searched")
)

// scan searches the blocks up to the tip for what schedules wait for.
func (w *Worker) scan(ctx context.Context, tip store.Block, open []store.Schedule) error {
	waiting := slices.DeleteFunc(slices.Clone(open), func(s store.Schedule) bool { return s.Trigger != onEvent || s.EndsAt < tip.Time })
	from, err := w.rewind(ctx)
	if err != nil {
		return err
	}
	if len(waiting) == 0 {
		return w.keep(ctx, tip.Ref(), nil)
	}
	if from.Hash == (common.Hash{}) { // nothing was searched yet: begin with the oldest schedule
		from.Number = waiting[0].Block
	}
	for from.Number < tip.Number {
		to := tip.Ref()
		if to.Number > from.Number+maxRange {
			b, err := w.Source.BlockByNumber(ctx, from.Number+maxRange)
			if err != nil {
				return err
			}
			to = b.Ref()
		}
		found, err := w.search(ctx, from, to, waiting)
		if err != nil {
			return fmt.Errorf("search blocks %d to %d for events: %w", from.Number+1, to.Number, err)
		}
		if err := w.keep(ctx, to, found); err != nil {
			return err
		}
		from = to
	}
	return nil
}

// rewind forgets what was found in blocks that have left the chain, and returns the last block that was searched.
func (w *Worker) rewind(ctx context.Context) (store.BlockRef, error) {
	scanned, err := w.Store.Scanned(ctx)
	if err != nil {
		return store.BlockRef{}, err
	}
	for i, b := range scanned {
		on, err := w.canonical(ctx, b)
		if err != nil {
			return store.BlockRef{}, err
		}
		if on {
			if i > 0 {
				err = w.Store.UndoScans(ctx, b.Number)
			}
			return b, err
		}
	}
	if len(scanned) == 0 {
		return store.BlockRef{}, nil
	}
	return store.BlockRef{}, w.Store.UndoScans(ctx, 0)
}

func (w *Worker) canonical(ctx context.Context, b store.BlockRef) (bool, error) {
	at, err := w.Source.BlockByNumber(ctx, b.Number)
	if errors.Is(err, chain.ErrUnknownBlock) {
		return false, nil
	}
	return at.Hash == b.Hash, err
}

// keep stores what was found up to a block.
func (w *Worker) keep(ctx context.Context, to store.BlockRef, found []store.Occurrence) error {
	missed, err := w.Store.AddScan(ctx, to, found)
	if err == nil && missed > 0 {
		w.Log.Warn("events that schedules wait for are missed: too many wait", "missed", missed, "block", to.Number)
	}
	return err
}

// search returns the occurrences in the blocks after from, up to to. Logs are taken if both ends of the range are on the
// chain after they were read, and so is each log's own block.
func (w *Worker) search(ctx context.Context, from, to store.BlockRef, waiting []store.Schedule) (found []store.Occurrence, err error) {
	blocks := map[uint64]common.Hash{to.Number: to.Hash}
	if from.Hash != (common.Hash{}) {
		blocks[from.Number] = from.Hash
	}
	for some := range slices.Chunk(emitters(waiting), maxEmitters) {
		logs, err := w.Source.LogsWith(ctx, from.Number+1, to.Number, some, topics(waiting))
		if err != nil {
			return nil, err
		}
		for _, l := range logs {
			for _, s := range waiting {
				if l.Removed || l.BlockNumber <= s.Block || !matches(s.Filter, l) {
					continue
				}
				if seen, ok := blocks[l.BlockNumber]; ok && seen != l.BlockHash {
					return nil, errMoved
				}
				blocks[l.BlockNumber] = l.BlockHash
				found = append(found, store.Occurrence{Schedule: s.ID, ID: occurrence(l), Block: l.BlockNumber, LogIndex: uint64(l.Index)})
			}
		}
	}
	for number, hash := range blocks {
		on, err := w.canonical(ctx, store.BlockRef{Number: number, Hash: hash})
		if err != nil {
			return nil, err
		}
		if !on {
			return nil, errMoved
		}
	}
	return found, nil
}

func emitters(waiting []store.Schedule) (out []common.Address) {
	for _, s := range waiting {
		out = append(out, s.Filter.Emitter)
	}
	slices.SortFunc(out, common.Address.Cmp)
	return slices.Compact(out)
}

// topics are the first topics of all filters: each has one.
func topics(waiting []store.Schedule) (out []common.Hash) {
	for _, s := range waiting {
		out = append(out, s.Filter.Topics[0])
	}
	slices.SortFunc(out, common.Hash.Cmp)
	return slices.Compact(out)
}

// matches says whether a log is one that a filter asks for.
func matches(f store.Filter, l types.Log) bool {
	if l.Address != f.Emitter {
		return false
	}
	for i, topic := range f.Topics {
		if f.Mask>>i&1 == 1 && (i >= len(l.Topics) || l.Topics[i] != topic) {
			return false
		}
	}
	return true
}

// occurrence is ISchedules.occurrenceOf.
func occurrence(l types.Log) common.Hash {
	var index common.Hash
	binary.BigEndian.PutUint64(index[24:], uint64(l.Index))
	return crypto.Keccak256Hash(l.BlockHash[:], l.TxHash[:], index[:])
}
