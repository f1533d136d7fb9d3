package execute

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"sort"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/sign"
)

// order returns the positions of all nodes: the first leads what name stands for, the next takes over where it is gone.
func (r *run) order(name string) []int {
	return sign.Shuffle("conclave/run/order", crypto.Keccak256Hash(r.id[:], []byte(name)), 0, 0, r.table.N())
}

// said is a value of the node at a position.
type said struct {
	position int
	meet.Value
}

// others gives what the other nodes lay into a slot, as it comes. It ends when all have been heard or given up.
func (r *run) others(ctx context.Context, slot string, p meet.Patience) iter.Seq[said] {
	return func(yield func(said) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var asking sync.WaitGroup
		defer asking.Wait()
		defer cancel()
		values := make(chan said)
		for position := range r.table.N() {
			if position == r.table.Self() {
				continue
			}
			asking.Go(func() {
				v, err := r.table.Get(ctx, position, slot, p)
				if err != nil {
					v = meet.Value{}
				}
				select {
				case values <- said{position, v}:
				case <-ctx.Done():
				}
			})
		}
		for range r.table.N() - 1 {
			select {
			case v := <-values:
				if v.Signature != nil && !yield(v) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// told is a leader's word as another node passes it on.
type told struct {
	Leader int    `json:"leader"`
	Data   []byte `json:"data"`
	Sig    []byte `json:"sig"`
}

// heard is where a node says what it took from a leader.
func heard(slot string) string { return slot + "/heard" }

// follow waits for the word of the first node in a slot's order, or of the next where that one is gone, ended, or says what
// check refuses. lead is true where this node's turn has come. A leader that died when some had heard it is still the
// leader: what a node has taken it passes on, to who takes over, and to who comes to ask this node in turn.
func (r *run) follow(ctx context.Context, slot string, check func([]byte) bool) (data []byte, lead bool, err error) {
	order := r.order(slot)
	for rank, p := range order {
		var word told
		if p == r.table.Self() {
			found := false
			if word, found = r.hearsay(ctx, slot, order[:rank], check); !found {
				return nil, true, nil
			}
		} else {
			v, err := r.table.Get(ctx, p, slot, meet.Patience{Away: away})
			if errors.Is(err, meet.ErrAbsent) || err == nil && !check(v.Data) {
				continue
			}
			if err != nil {
				return nil, false, err
			}
			word = told{p, v.Data, v.Signature}
		}
		raw, err := json.Marshal(word)
		if err = errors.Join(err, r.table.Put(heard(slot), raw), r.table.Put(slot, word.Data)); err != nil {
			r.Log.Debug("what a leader said is not passed on", "error", err) // too long: it counts all the same
		}
		return word.Data, false, nil
	}
	return nil, false, actions.Refuse("no node is left to do it")
}

// hearsay asks the others what they took from a leader before this node, which is gone. Its signature is what counts: nobody
// becomes a leader by saying so before it is their turn.
func (r *run) hearsay(ctx context.Context, slot string, leaders []int, check func([]byte) bool) (told, bool) {
	if len(leaders) == 0 {
		return told{}, false
	}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	words := make(chan *told)
	var asking sync.WaitGroup
	defer asking.Wait()
	defer cancel()
	for p := range r.table.N() {
		if p == r.table.Self() {
			continue
		}
		asking.Go(func() {
			var t *told
			status, v, err := r.table.Ask(ctx, p, heard(slot), false)
			if err != nil || status != meet.Here || json.Unmarshal(v.Data, &t) != nil {
				t = nil
			}
			select {
			case words <- t:
			case <-ctx.Done():
			}
		})
	}
	for range r.table.N() - 1 {
		select {
		case t := <-words:
			if t != nil && slices.Contains(leaders, t.Leader) && r.table.Signed(t.Leader, slot, meet.Value{Data: t.Data, Signature: t.Sig}) && check(t.Data) {
				return *t, true
			}
		case <-ctx.Done():
			return told{}, false
		}
	}
	return told{}, false
}

func anything([]byte) bool { return true }

// RunOnceLeads says whether this node does what name stands for. With wait, no comes together with what another did.
func (r *run) RunOnceLeads(ctx context.Context, name string, wait bool) (bool, error) {
	if r.table == nil {
		return false, actions.Refuse("an action that runs for a condition runs on one node only")
	}
	slot := slotName("once", name, r.times("once\x00"+name))
	r.mu.Lock()
	if r.once == nil {
		r.once = make(map[string]once)
	}
	r.once[name] = once{slot: slot}
	r.mu.Unlock()
	if !wait {
		return r.alone(ctx, slot)
	}
	data, lead, err := r.follow(ctx, slot, anything)
	if err != nil || lead {
		return lead, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.once[name] = once{slot, data, true}
	return false, nil
}

// once is one use of runOnce.
type once struct {
	slot string
	data []byte
	told bool
}

// alone says whether every node before this one is gone. Who is there is left to it, whether it succeeds or not.
func (r *run) alone(ctx context.Context, slot string) (bool, error) {
	for _, p := range r.order(slot) {
		if p == r.table.Self() {
			return true, nil
		}
		deadline := time.Now().Add(away)
		for time.Now().Before(deadline) {
			status, _, err := r.table.Ask(ctx, p, slot, false)
			if err == nil && (status == meet.Here || status == meet.Pending) {
				return false, nil
			}
			if err == nil && status == meet.Over {
				break
			}
			select {
			case <-time.After(200 * time.Millisecond):
			case <-ctx.Done():
				return false, context.Cause(ctx)
			}
		}
	}
	return false, actions.Refuse("no node is left to do it")
}

// RunOnceSettle tells the others what came out.
func (r *run) RunOnceSettle(_ context.Context, name, value string) error {
	r.mu.Lock()
	o, ok := r.once[name]
	r.mu.Unlock()
	if !ok {
		return actions.Refuse("runOnce %q has not begun", name)
	}
	return r.show(o.slot, []byte(value))
}

// RunOnceAwait returns what another node told.
func (r *run) RunOnceAwait(_ context.Context, name string) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if o := r.once[name]; o.told {
		return string(o.data), nil
	}
	return "", actions.Refuse("runOnce %q has told nothing", name)
}

// entry is one node's value in what a leader has collected.
type entry struct {
	Position int    `json:"position"`
	Data     []byte `json:"data"`
	Sig      []byte `json:"sig"`
}

// Broadcast shows a value to all and returns those of at least k nodes: the same on every node, in the order of the nodes.
// One node collects; each value is signed by the node whose it is, so that node can leave values out, but not make them up.
func (r *run) Broadcast(ctx context.Context, name, value string) ([]string, error) {
	if r.table == nil {
		return nil, actions.Refuse("an action that runs for a condition runs on one node only")
	}
	if most := meet.MaxValue / 2 / r.table.N(); len(value) > most {
		return nil, actions.Refuse("the value is longer than %d bytes", most)
	}
	use := r.times("say\x00" + name)
	say, all := slotName("say", name, use), slotName("all", name, use)
	if err := r.show(say, []byte(value)); err != nil {
		return nil, err
	}
	data, lead, err := r.follow(ctx, all, func(raw []byte) bool { return r.collected(say, raw) != nil })
	if err != nil {
		return nil, err
	}
	if !lead {
		return r.collected(say, data), nil
	}
	return r.collect(ctx, say, all, value)
}

// late is how long the collecting node waits for more than k values.
const late = 2 * time.Second

// collect gathers values, lays the list down, and returns it.
func (r *run) collect(ctx context.Context, say, all, value string) ([]string, error) {
	own, err := r.table.Mine(say)
	if err != nil {
		return nil, err
	}
	list := []entry{{r.table.Self(), []byte(value), own.Signature}}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for v := range r.others(ctx, say, meet.Patience{Away: away}) {
		if list = append(list, entry{v.position, v.Data, v.Signature}); len(list) == r.table.K() {
			defer time.AfterFunc(late, cancel).Stop()
		}
	}
	if len(list) < r.table.K() {
		return nil, actions.Refuse("%d of %d nodes have broadcast, %d must", len(list), r.table.N(), r.table.K())
	}
	sort.Slice(list, func(a, b int) bool { return list[a].Position < list[b].Position })
	raw, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	if err := r.show(all, raw); err != nil {
		return nil, err
	}
	return r.collected(say, raw), nil
}

// collected returns the values of a list, or nil unless it is one of at least k nodes' signed values, in their order.
func (r *run) collected(say string, raw []byte) []string {
	var list []entry
	if json.Unmarshal(raw, &list) != nil || len(list) < r.table.K() || len(list) > r.table.N() {
		return nil
	}
	var out []string
	for i, e := range list {
		if i > 0 && e.Position <= list[i-1].Position || !r.table.Signed(e.Position, say, meet.Value{Data: e.Data, Signature: e.Sig}) {
			return nil
		}
		out = append(out, string(e.Data))
	}
	return out
}
