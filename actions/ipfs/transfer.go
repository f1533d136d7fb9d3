package ipfs

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// nothing is the block without bytes. Nobody needs to be asked for it, and Kubo does not send it.
var nothing = sha256.Sum256(nil)

// transfer is the fetch of one file. It learns which source is good for it.
type transfer struct {
	l    *Loader
	once sync.Once // takes a slot and begins with the sources
	err  error     // of that
	slot bool

	mu    sync.Mutex
	lanes []lane // the best first
}

// lane is one source in one transfer.
type lane struct {
	source int
	get    func(context.Context, cid.Cid) ([]byte, error)
}

// block returns a verified block from the disk, or from whichever source has it first. ctx is the whole transfer's, ask
// this block's.
func (t *transfer) block(ctx, ask context.Context, c cid.Cid) ([]byte, error) {
	d := dag.Digest(c)
	if d == nothing {
		return nil, nil
	}
	if data, ok := t.l.cache.get(d); ok {
		return data, nil
	}
	if t.once.Do(func() { t.begin(ctx) }); t.err != nil {
		return nil, t.err
	}
	data, err := t.race(ask, c)
	if err != nil {
		return nil, err
	}
	err = t.l.cache.put(d, data)
	if was := t.l.unkept.Swap(err != nil); err != nil && !was { // a full disk is said once
		t.l.c.Log.Warn("IPFS blocks are not kept on disk", "error", err)
	}
	if t.l.network != nil {
		t.l.network.tell(c, data)
	}
	return data, nil
}

// begin waits for a slot and opens the sources.
func (t *transfer) begin(ctx context.Context) {
	select {
	case t.l.slots <- struct{}{}:
		t.slot = true
	case <-ctx.Done():
		t.err = context.Cause(ctx)
		return
	}
	for i, s := range t.l.sources {
		t.lanes = append(t.lanes, lane{i, s.session(ctx)})
	}
}

// end gives the slot back.
func (t *transfer) end() {
	if t.slot {
		<-t.l.slots
	}
}

// answer is what a source gave.
type answer struct {
	source int
	data   []byte
	err    error
}

// race asks the sources one after another, the next when one fails or is silent for a moment, and takes the first good
// block. The others are given up.
func (t *transfer) race(ctx context.Context, c cid.Cid) ([]byte, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	t.mu.Lock()
	lanes := slices.Clone(t.lanes)
	t.mu.Unlock()
	answers := make(chan answer, len(lanes))
	asked, failed := 0, 0
	silent := time.NewTimer(0)
	defer silent.Stop()
	next := func() {
		t.ask(ctx, lanes[asked], c, answers)
		silent.Reset(t.l.sources[lanes[asked].source].patience)
		asked++
	}
	for failed < len(lanes) {
		if asked == failed {
			next()
		}
		select {
		case a := <-answers:
			t.rate(a.source, a.err == nil)
			if a.err == nil {
				return a.data, nil
			}
			t.l.c.Log.Debug("IPFS source failed", "source", t.l.sources[a.source].name, "cid", c, "error", a.err)
			failed++
		case <-silent.C:
			if asked < len(lanes) {
				next()
			}
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
	return nil, fmt.Errorf("%s %w", c, ErrNotFound)
}

// ask has one source asked in the background.
func (t *transfer) ask(ctx context.Context, from lane, c cid.Cid, answers chan<- answer) {
	t.l.wg.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, t.l.sources[from.source].timeout)
		defer cancel()
		data, err := from.get(ctx, c)
		if err == nil {
			err = dag.Verify(c, data)
		}
		answers <- answer{from.source, data, err}
	})
}

// rate puts a source that gave a good block first, and one that failed last.
func (t *transfer) rate(source int, good bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	i := slices.IndexFunc(t.lanes, func(l lane) bool { return l.source == source })
	moved := t.lanes[i]
	t.lanes = slices.Delete(t.lanes, i, i+1)
	if good {
		t.lanes = slices.Insert(t.lanes, 0, moved)
	} else {
		t.lanes = append(t.lanes, moved)
	}
}
