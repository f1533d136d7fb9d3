package execute

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/meet"
)

// errApart: enough nodes came to something else, or to nothing, that the rest are too few.
var errApart = errors.New("the nodes disagree")

// maxShown bounds how much of each value is shown where nodes disagree.
const maxShown = 160

// meeting watches whether enough nodes come to the same value in a slot.
type meeting struct {
	ctx  context.Context // ends when it is known that they will not
	stop func()

	mine   string
	k, n   int
	mu     sync.Mutex
	values map[int]string // by position; what nodes said
	none   map[int]bool   // ended, or gone, without saying anything
}

// away is how long a node that cannot be reached, or was not asked to run this, is waited for. Tests have less.
var away = 8 * time.Second

// agree lays this node's value down and begins to watch the others'. stop must be called. What is different stays
// different: a node that said one thing is not asked again. Nodes that are away are given up as patience says.
func (r *run) agree(ctx context.Context, slot, value string, patience meet.Patience) (*meeting, error) {
	if err := r.show(slot, []byte(value)); err != nil {
		return nil, err
	}
	m := &meeting{mine: value, k: r.table.K(), n: r.table.N(), values: map[int]string{r.table.Self(): value}, none: map[int]bool{}}
	ctx, cancel := context.WithCancelCause(ctx)
	m.ctx = ctx
	var watchers sync.WaitGroup
	m.stop = func() { cancel(context.Canceled); watchers.Wait() }
	for p := range m.n {
		if p == r.table.Self() {
			continue
		}
		watchers.Go(func() {
			v, err := r.table.Get(ctx, p, slot, patience)
			if err != nil && !errors.Is(err, meet.ErrAbsent) {
				return // the run is over
			}
			if m.heard(p, v, err) {
				cancel(errApart)
			}
		})
	}
	return m, nil
}

// show lays a value down. Who sends a request again under its id, and comes to something else, is told so: other nodes may
// have seen the first.
func (r *run) show(slot string, value []byte, only ...int) error {
	err := r.table.Put(slot, value, only...)
	switch {
	case errors.Is(err, meet.ErrTaken):
		return actions.Refuse("this request ran before under its id, and came to something else here")
	case err != nil:
		return actions.Refuse("what other nodes must see: %v", err)
	}
	return nil
}

// heard notes what a node said, and reports whether it is certain now that fewer than k agree.
func (m *meeting) heard(position int, v meet.Value, err error) (apart bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.none[position] = true
	} else {
		m.values[position] = string(v.Data)
	}
	lost := len(m.none)
	for _, value := range m.values {
		if value != m.mine {
			lost++
		}
	}
	return m.n-lost < m.k
}

// apart returns an error that shows the values, if that is why the meeting ended.
func (m *meeting) apart() error {
	if !errors.Is(context.Cause(m.ctx), errApart) {
		return nil
	}
	return fmt.Errorf("%w: %s", errApart, m.tally())
}

// tally says what the nodes came to.
func (m *meeting) tally() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	counts := map[string]int{}
	for _, v := range m.values {
		counts[v]++
	}
	values := make([]string, 0, len(counts))
	for v := range counts {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b string) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return strings.Compare(a, b)
	})
	var parts []string
	for _, v := range values {
		parts = append(parts, fmt.Sprintf("%d of %d came to %s", counts[v], m.n, shown(v)))
	}
	if silent := m.n - len(m.values); silent > 0 {
		parts = append(parts, fmt.Sprintf("%d to nothing", silent))
	}
	return fmt.Sprintf("%s; %d must agree", strings.Join(parts, ", "), m.k)
}

// shown is a value fit for a message: other nodes wrote it.
func shown(v string) string {
	if len(v) > maxShown {
		v = v[:maxShown] + "..."
	}
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || c == '\uFFFD' {
			return '?'
		}
		return c
	}, v)
}
