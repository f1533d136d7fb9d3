package meet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/keyset"
)

// Errors that callers tell apart with errors.Is.
var (
	// ErrSlot: the name or the value is too long, or the table is full.
	ErrSlot = errors.New("nothing more can be laid on the table")
	// ErrTaken: another value is in the slot already.
	ErrTaken = errors.New("the slot has another value")
	// ErrAbsent: the node ended without a value in the slot, or has none for this one.
	ErrAbsent = errors.New("the node has nothing there")
)

// Table is what one node lays down in one run. It is safe for concurrent use.
type Table struct {
	board *Board
	run   common.Hash
	keys  *keyset.Keyset
	users int // guarded by the board's lock

	mu    sync.Mutex
	slots map[string]*slot
	held  int
	over  bool
}

type slot struct {
	value Value
	here  bool
	only  []int         // positions that may see it; nil for all
	done  chan struct{} // closed when there is a value, or the run is over
	wait  int           // how many wait for it
}

// N, K and Self are those of the run's epoch.
func (t *Table) N() int    { return len(t.keys.Nodes) }
func (t *Table) K() int    { return t.keys.K() }
func (t *Table) Self() int { return t.keys.Self }

// Put lays a value down for all nodes, or only for those at the given positions. The first value of a slot stays: the same
// one again is fine, another is ErrTaken.
func (t *Table) Put(name string, data []byte, only ...int) error {
	if name == "" || len(name) > MaxSlot || len(data) > MaxValue {
		return ErrSlot
	}
	q := t.question(name)
	v := Value{Data: data, Signature: t.board.Sign(q.statement(data))}
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.slot(name)
	if s.here {
		if string(s.value.Data) != string(data) {
			return ErrTaken
		}
		return nil
	}
	if t.held+len(data) > maxHeld {
		return ErrSlot
	}
	t.held += len(data)
	s.value, s.here, s.only = v, true, only
	close(s.done)
	return nil
}

// slot returns a slot that may be empty. The caller holds the lock.
func (t *Table) slot(name string) *slot {
	s := t.slots[name]
	if s == nil {
		s = &slot{done: make(chan struct{})}
		t.slots[name] = s
	}
	return s
}

// wait returns what the node at a position may see in a slot of this node.
func (t *Table) wait(ctx context.Context, name string, position int) (Status, Value) {
	t.mu.Lock()
	if s := t.slots[name]; t.over && (s == nil || !s.here) {
		t.mu.Unlock()
		return Over, Value{}
	}
	s := t.slot(name)
	s.wait++
	t.mu.Unlock()
	select {
	case <-s.done:
	case <-ctx.Done():
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if s.wait--; s.wait == 0 && !s.here && t.slots[name] == s { // the name was the asker's: it is not kept
		delete(t.slots, name)
	}
	switch {
	case s.here && (s.only == nil || slices.Contains(s.only, position)):
		return Here, s.value
	case s.here || t.over:
		return Over, Value{}
	}
	return Pending, Value{}
}

// Mine returns what this node laid into a slot, or ErrAbsent.
func (t *Table) Mine(name string) (Value, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.slots[name]
	if s == nil || !s.here {
		return Value{}, ErrAbsent
	}
	return s.value, nil
}

func (t *Table) question(name string) question {
	return question{run: t.run, epoch: t.keys.Epoch, slot: name}
}

// Ask asks the node at a position once, and returns what it says: at once, or with wait up to a few seconds later, if the
// value is not there yet. An error means that it could not be asked, or did not answer in the protocol.
func (t *Table) Ask(ctx context.Context, position int, name string, wait bool) (Status, Value, error) {
	q := t.question(name)
	q.wait = wait
	ctx, cancel := context.WithTimeout(ctx, 2*hold)
	defer cancel()
	raw, err := t.board.Peers.Request(ctx, t.keys.Peer(position), Topic, q.encode(), maxAnswer)
	if err != nil {
		return 0, Value{}, err
	}
	status, v, err := decodeAnswer(raw)
	if err == nil && status == Here && !q.signedBy(t.keys.Peer(position), v) {
		err = errMalformed
	}
	if err != nil {
		return 0, Value{}, fmt.Errorf("node %d: %w", position, err)
	}
	return status, v, nil
}

// Patience is how long Get goes on with a node that cannot be reached, or does not know of the run.
type Patience struct {
	Away time.Duration // 0: as long as the context
}

// Get asks the node at a position until it has the value, or ErrAbsent, or patience or ctx ends.
func (t *Table) Get(ctx context.Context, position int, name string, p Patience) (Value, error) {
	var away time.Time // since when it has not been heard of
	delay := again
	for {
		status, v, err := t.Ask(ctx, position, name, true)
		switch {
		case err == nil && status == Here:
			return v, nil
		case err == nil && status == Over:
			return Value{}, ErrAbsent
		case err == nil && status == Pending:
			away = time.Time{}
		case away.IsZero():
			away = time.Now()
		case p.Away > 0 && time.Since(away) > p.Away:
			return Value{}, ErrAbsent
		}
		if ctx.Err() != nil {
			return Value{}, context.Cause(ctx)
		}
		if err != nil || status == Unknown {
			select {
			case <-time.After(delay):
				delay = min(2*delay, hold)
			case <-ctx.Done():
				return Value{}, context.Cause(ctx)
			}
		}
	}
}

// Signed says whether the node at a position signed v in the slot of this run.
func (t *Table) Signed(position int, name string, v Value) bool {
	if position < 0 || position >= len(t.keys.Nodes) {
		return false
	}
	return t.question(name).signedBy(t.keys.Peer(position), v)
}

// Finish says that nothing more will be laid down: who waits for what is not there need not. What is there stays to be seen,
// and the table open.
func (t *Table) Finish() {
	t.board.mu.Lock()
	defer t.board.mu.Unlock()
	t.end()
}

// Close says that the run is over: what is not there will not come.
func (t *Table) Close() {
	b := t.board
	b.mu.Lock()
	t.users--
	last := t.users == 0
	if last {
		t.end()
	}
	b.mu.Unlock()
	if last {
		b.closed(t)
	}
}

// end wakes everybody who waits. The caller holds the board's lock.
func (t *Table) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
	for name, s := range t.slots {
		if !s.here {
			close(s.done)
			delete(t.slots, name)
		}
	}
}

// begin opens a table again. The caller holds the board's lock.
func (t *Table) begin() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = false
}
