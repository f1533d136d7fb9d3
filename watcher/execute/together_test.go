package execute

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/meet/meettest"
)

const size = 4

// group is the same run at several nodes, in the order in which they lead what name stands for.
type group struct {
	t     *testing.T
	nodes []*meettest.Node
	runs  []*run
}

// newGroup makes the run of some nodes: those whose table is open. slot is what nodes lead.
func newGroup(t *testing.T, slot string) *group {
	g := &group{t: t}
	nodes := meettest.Nodes(t, size, 0)
	var runs []*run
	for _, n := range nodes {
		r := &run{
			Executor: &Executor{Config: Config{Log: slog.New(slog.DiscardHandler)}}, id: common.Hash{7}, table: n.Open(common.Hash{7}, n.Keys),
		}
		runs = append(runs, r)
	}
	for _, position := range runs[0].order(slot) {
		require.Equal(t, runs[0].order(slot), runs[position].order(slot), "all know the same order")
		g.nodes, g.runs = append(g.nodes, nodes[position]), append(g.runs, runs[position])
	}
	return g
}

// die takes a node off the network, in the middle of the run.
func (g *group) die(rank int) { g.nodes[rank].Kill(g.t) }

// said is how one node's part ended.
type part struct {
	lead bool
	out  string
	err  error
}

// all does the same on some nodes at the same time.
func (g *group) all(do func(ctx context.Context, r *run) part, ranks ...int) map[int]part {
	ctx, cancel := context.WithTimeout(g.t.Context(), time.Minute)
	defer cancel()
	var mu sync.Mutex
	var wg sync.WaitGroup
	out := make(map[int]part)
	for _, i := range ranks {
		wg.Go(func() {
			got := do(ctx, g.runs[i])
			mu.Lock()
			defer mu.Unlock()
			out[i] = got
		})
	}
	wg.Wait()
	return out
}

const name = "dice"

var slotOfOnce = slotName("once", name, 0)

// doOnce does what the prelude does: who leads says a value of its own.
func doOnce(ctx context.Context, r *run) part {
	lead, err := r.RunOnceLeads(ctx, name, true)
	if err != nil {
		return part{err: err}
	}
	if lead {
		value := fmt.Sprintf("of node %d", r.table.Self())
		return part{true, value, r.RunOnceSettle(ctx, name, value)}
	}
	out, err := r.RunOnceAwait(ctx, name)
	return part{false, out, err}
}

// requireOne checks that one node led, and all have its value.
func (g *group) requireOne(parts map[int]part, leader int) {
	g.t.Helper()
	for rank, p := range parts {
		require.NoError(g.t, p.err, "node of rank %d", rank)
		require.Equal(g.t, rank == leader, p.lead, "node of rank %d", rank)
		require.Equal(g.t, fmt.Sprintf("of node %d", g.runs[leader].table.Self()), p.out, "node of rank %d", rank)
	}
}

func TestOneLeads(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	g.requireOne(g.all(doOnce, 0, 1, 2, 3), 0)
	// Each use has a slot of its own, whose leader may be another.
	next := g.all(doOnce, 0, 1, 2, 3)
	leaders := 0
	for _, p := range next {
		require.NoError(t, p.err)
		require.Equal(t, next[0].out, p.out)
		if p.lead {
			leaders++
		}
	}
	require.Equal(t, 1, leaders)
}

func TestTheNextLeadsWhereTheFirstIsDead(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	g.die(0)
	g.requireOne(g.all(doOnce, 1, 2, 3), 1)
}

func TestTheNextLeadsWhereTheFirstEnded(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	g.runs[0].table.Close()
	g.runs[1].table.Close()
	g.requireOne(g.all(doOnce, 2, 3), 2)
}

// Some have heard the leader when it dies: nobody leads again, and all who are left get its word, none by waiting for another
// to end.
func TestALeaderThatSomeHaveHeardStaysTheLeader(t *testing.T) {
	t.Parallel()
	for _, heardBy := range []int{2, 3} {
		t.Run(fmt.Sprint(heardBy), func(t *testing.T) {
			t.Parallel()
			g := newGroup(t, slotOfOnce)
			g.requireOne(g.all(doOnce, 0, heardBy), 0)
			g.die(0)
			rest := slices.DeleteFunc([]int{1, 2, 3}, func(rank int) bool { return rank == heardBy })
			for rank, p := range g.all(doOnce, rest...) {
				require.NoError(t, p.err)
				require.False(t, p.lead, "rank %d", rank)
				require.Equal(t, fmt.Sprintf("of node %d", g.runs[0].table.Self()), p.out)
			}
		})
	}
}

// A bad node cannot make itself the leader before its turn by saying that it was heard, nor make up another's word.
func TestNobodyIsMadeLeaderByHearsay(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	bad := g.runs[3]
	require.NoError(t, bad.table.Put(slotOfOnce, []byte("bad")))
	mine, err := bad.table.Mine(slotOfOnce)
	require.NoError(t, err)
	first := g.runs[0].table.Self()
	for _, word := range []told{
		{bad.table.Self(), mine.Data, mine.Signature}, {first, mine.Data, mine.Signature}, {-1, mine.Data, mine.Signature}, {99, mine.Data, mine.Signature},
	} {
		raw, err := json.Marshal(word)
		require.NoError(t, err)
		slot := fmt.Sprintf("%s-%d", slotOfOnce, word.Leader)
		require.NoError(t, bad.table.Put(heard(slot), raw))
		_, found := g.runs[1].hearsay(t.Context(), slot, []int{first}, anything)
		require.False(t, found, "%d", word.Leader)
	}
	raw, err := json.Marshal(told{bad.table.Self(), mine.Data, mine.Signature})
	require.NoError(t, err)
	require.NoError(t, bad.table.Put(heard(slotOfOnce), raw))
	g.runs[0].table.Close()
	g.requireOne(g.all(doOnce, 1, 2), 1)
}

func TestRunOnceWithoutWaiting(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	quiet := func(ctx context.Context, r *run) part {
		lead, err := r.RunOnceLeads(ctx, name, false)
		if err == nil && lead {
			err = r.RunOnceSettle(ctx, name, "")
		}
		return part{lead: lead, err: err}
	}
	g.runs[0].table.Close() // ended before
	g.die(1)
	parts := g.all(quiet, 2, 3)
	require.Equal(t, map[int]part{2: {lead: true}, 3: {}}, parts)
}

func TestRunOnceOutOfTurn(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfOnce)
	var no *actions.Refused
	require.ErrorAs(t, g.runs[0].RunOnceSettle(t.Context(), "other", "x"), &no)
	_, err := g.runs[0].RunOnceAwait(t.Context(), "other")
	require.ErrorAs(t, err, &no)
	g.requireOne(g.all(doOnce, 0, 1, 2, 3), 0)
	require.ErrorAs(t, g.runs[0].RunOnceSettle(t.Context(), name, "another"), &no, "what was said stays")
	require.ErrorAs(t, g.runs[1].RunOnceSettle(t.Context(), name, "another"), &no)
	alone := &run{Executor: g.runs[0].Executor}
	_, err = alone.RunOnceLeads(t.Context(), name, true)
	require.ErrorAs(t, err, &no)
	_, err = alone.Broadcast(t.Context(), name, "x")
	require.ErrorAs(t, err, &no)
}

var slotOfAll = slotName("all", name, 0)

// broadcast shows a value that only this node has.
func broadcast(ctx context.Context, r *run) part {
	list, err := r.Broadcast(ctx, name, fmt.Sprintf("of node %d", r.table.Self()))
	return part{out: strings.Join(list, ", "), err: err}
}

// requireList checks that all have the same list, of these nodes' values in their order.
func (g *group) requireList(parts map[int]part, ranks ...int) {
	g.t.Helper()
	var positions []int
	for _, rank := range ranks {
		positions = append(positions, g.runs[rank].table.Self())
	}
	slices.Sort(positions)
	var want []string
	for _, p := range positions {
		want = append(want, fmt.Sprintf("of node %d", p))
	}
	for rank, p := range parts {
		require.NoError(g.t, p.err, "rank %d", rank)
		require.Equal(g.t, strings.Join(want, ", "), p.out, "rank %d", rank)
	}
}

func TestBroadcast(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfAll)
	g.requireList(g.all(broadcast, 0, 1, 2, 3), 0, 1, 2, 3)
}

func TestBroadcastWithoutTheFirstCollector(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfAll)
	g.die(0)
	g.requireList(g.all(broadcast, 1, 2, 3), 1, 2, 3)
}

func TestBroadcastOfTooFew(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfAll)
	g.die(0)
	g.runs[1].table.Close()
	for rank, p := range g.all(func(ctx context.Context, r *run) part {
		defer r.table.Close()
		return broadcast(ctx, r)
	}, 2, 3) {
		var no *actions.Refused
		require.ErrorAs(t, p.err, &no, "rank %d", rank)
		require.Contains(t, p.err.Error(), "2 of 4 nodes have broadcast, 3 must")
	}
}

// A node that collects may leave values out, as long as enough are there. It cannot make any up, take one twice or reorder
// them: then nobody takes its word, and the next collects.
func TestLyingCollectors(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfAll)
	say := slotName("say", name, 0)
	values := make(map[int]entry)
	for _, r := range g.runs {
		value := fmt.Sprintf("of node %d", r.table.Self())
		require.NoError(t, r.table.Put(say, []byte(value)))
		v, err := r.table.Mine(say)
		require.NoError(t, err)
		values[r.table.Self()] = entry{r.table.Self(), v.Data, v.Signature}
	}
	made := values[1]
	made.Data = []byte("made up")
	moved := values[1]
	moved.Position = 2
	check := func(list ...entry) []string {
		raw, err := json.Marshal(list)
		require.NoError(t, err)
		return g.runs[1].collected(say, raw)
	}
	require.Len(t, check(values[0], values[1], values[2], values[3]), 4)
	require.Equal(t, []string{"of node 0", "of node 2", "of node 3"}, check(values[0], values[2], values[3]))
	for what, list := range map[string][]entry{
		"none": nil, "too few": {values[0], values[1]}, "made up": {values[0], made, values[2]}, "of another": {values[0], moved, values[3]},
		"twice": {values[0], values[1], values[1]}, "reordered": {values[1], values[0], values[2]},
		"too many": {values[0], values[1], values[2], values[3], values[3]}, "outside": {values[0], values[1], {99, values[2].Data, values[2].Sig}},
	} {
		require.Nil(t, check(list...), what)
	}
	require.Nil(t, g.runs[1].collected(say, []byte("no JSON")))
	require.Nil(t, g.runs[1].collected(slotName("say", name, 1), mustJSON(t, []entry{values[0], values[1], values[2]})), "values of another use")

	require.NoError(t, g.runs[0].table.Put(slotOfAll, mustJSON(t, []entry{values[0], made, values[2]})))
	g.requireList(g.all(broadcast, 1, 2, 3), 0, 1, 2, 3)
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	raw, err := json.Marshal(v)
	require.NoError(t, err)
	return raw
}

func TestBroadcastOfTooMuch(t *testing.T) {
	t.Parallel()
	g := newGroup(t, slotOfAll)
	var no *actions.Refused
	_, err := g.runs[0].Broadcast(t.Context(), name, strings.Repeat("x", meet.MaxValue))
	require.ErrorAs(t, err, &no)
	most := strings.Repeat("x", meet.MaxValue/2/size)
	for rank, p := range g.all(func(ctx context.Context, r *run) part {
		list, err := r.Broadcast(ctx, name, most)
		return part{out: strings.Join(list, ""), err: err}
	}, 0, 1, 2, 3) {
		require.NoError(t, p.err, "rank %d", rank)
		require.GreaterOrEqual(t, len(p.out), 3*len(most), "rank %d", rank)
	}
}

func TestAgreement(t *testing.T) {
	t.Parallel()
	g := newGroup(t, "x")
	meeting := func(values ...string) (told []string) {
		slot := slotName("m", strings.Join(values, "/"), 0)
		var wg sync.WaitGroup
		told = make([]string, len(values))
		for i, value := range values {
			wg.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				defer cancel()
				m, err := g.runs[i].agree(ctx, slot, value, meet.Patience{Away: away})
				if err != nil {
					panic(err)
				}
				defer m.stop()
				select {
				case <-m.ctx.Done():
					told[i] = fmt.Sprint(m.apart())
				case <-ctx.Done():
					told[i] = "for ever"
				}
			})
		}
		wg.Wait()
		return told
	}
	for i, text := range meeting("a", "a", "b", "b") {
		require.Contains(t, text, "the nodes disagree", i)
		require.Contains(t, text, "; 3 must agree", i)
	}
	long := strings.Repeat("y", 500) + "\n"
	for _, text := range meeting("a\n\x00", "b", long, "c") {
		require.NotContains(t, text, "\n")
		require.NotContains(t, text, "\x00")
		require.Less(t, len(text), 5*maxShown)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	m, err := g.runs[0].agree(ctx, "alike", "a", meet.Patience{Away: away})
	require.NoError(t, err)
	defer m.stop()
	for _, r := range g.runs[1:] {
		require.NoError(t, r.table.Put("alike", []byte("a")))
	}
	require.Eventually(t, func() bool { return strings.Contains(m.tally(), "4 of 4 came to a") }, time.Minute, time.Millisecond)
	require.NoError(t, m.apart())
	_, err = g.runs[0].agree(ctx, "alike", "b", meet.Patience{Away: away})
	require.ErrorAs(t, err, new(*actions.Refused), "the same run again, with another result")
	require.False(t, errors.Is(m.ctx.Err(), errApart))
}
