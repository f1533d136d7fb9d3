package meet_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/meet/meettest"
	"github.com/conclave-network/conclave/watcher/p2p"
)

const size = 4

var (
	theRun  = common.Hash{7}
	patient = meet.Patience{}
	hasty   = meet.Patience{Away: time.Millisecond}
)

// tables opens the table of one run at each node.
func tables(t *testing.T, nodes []*meettest.Node) (out []*meet.Table) {
	for _, n := range nodes[:size] {
		table := n.Open(theRun, n.Keys)
		t.Cleanup(table.Close)
		out = append(out, table)
	}
	return out
}

func soon(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func TestValuesAreSeenBeforeAndAfterTheQuestion(t *testing.T) {
	all := tables(t, meettest.Nodes(t, size, 0))
	ctx := soon(t)
	require.Equal(t, []int{4, 3, 2}, []int{all[2].N(), all[2].K(), all[2].Self()})
	require.NoError(t, all[0].Put("early", []byte("a")))
	v, err := all[1].Get(ctx, 0, "early", patient)
	require.NoError(t, err)
	require.Equal(t, "a", string(v.Data))
	require.True(t, all[3].Signed(0, "early", v), "a third node can check what was passed on")

	status, _, err := all[1].Ask(ctx, 0, "late", false)
	require.NoError(t, err)
	require.Equal(t, meet.Pending, status)
	var readers sync.WaitGroup
	for i := 1; i < size; i++ {
		readers.Go(func() {
			v, err := all[i].Get(ctx, 0, "late", patient)
			if err != nil || string(v.Data) != "" {
				panic(fmt.Sprint(v, err))
			}
		})
	}
	require.Eventually(t, func() bool { return all[0].Slots() == 2 }, time.Minute, time.Millisecond, "somebody waits")
	require.NoError(t, all[0].Put("late", nil), "an empty value is one too")
	readers.Wait()
	mine, err := all[0].Mine("early")
	require.NoError(t, err)
	require.Equal(t, v, mine)
	_, err = all[0].Mine("nothing")
	require.ErrorIs(t, err, meet.ErrAbsent)
}

func TestOneValuePerSlot(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes)
	ctx := soon(t)
	require.NoError(t, all[0].Put("a", []byte("first")))
	require.NoError(t, all[0].Put("a", []byte("first")))
	require.ErrorIs(t, all[0].Put("a", []byte("second")), meet.ErrTaken)

	// A run that is made again, while the table is open or after, finds what was said.
	again := nodes[0].Open(theRun, nodes[0].Keys)
	require.ErrorIs(t, again.Put("a", []byte("second")), meet.ErrTaken)
	again.Close()
	status, _, err := all[1].Ask(ctx, 0, "b", false)
	require.NoError(t, err)
	require.Equal(t, meet.Pending, status, "one of two runs is not over")
	other := nodes[1].Open(common.Hash{8}, nodes[1].Keys)
	defer other.Close()
	_, _, expected := nodes[0].Counts()
	require.Zero(t, expected)
	status, _, err = other.Ask(ctx, 0, "a", false)
	require.NoError(t, err)
	require.Equal(t, meet.Unknown, status, "nobody runs that")
}

func TestATableIsThereAfterItsRun(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes[:])
	ctx := soon(t)
	first := nodes[0].Open(common.Hash{9}, nodes[0].Keys)
	asker := nodes[1].Open(common.Hash{9}, nodes[1].Keys)
	defer asker.Close()
	require.NoError(t, first.Put("a", []byte("said")))
	ended := make(chan error, 1)
	go func() {
		_, err := asker.Get(ctx, 0, "b", patient)
		ended <- err
	}()
	require.Eventually(t, func() bool { return first.Slots() == 2 }, time.Minute, time.Millisecond)
	first.Close()
	require.ErrorIs(t, <-ended, meet.ErrAbsent, "who waits is told when the run ends")
	v, err := asker.Get(ctx, 0, "a", patient)
	require.NoError(t, err)
	require.Equal(t, "said", string(v.Data))
	_, err = asker.Get(ctx, 0, "c", patient)
	require.ErrorIs(t, err, meet.ErrAbsent)

	first = nodes[0].Open(common.Hash{9}, nodes[0].Keys)
	defer first.Close()
	status, _, err := asker.Ask(ctx, 0, "c", false)
	require.NoError(t, err)
	require.Equal(t, meet.Pending, status)
	require.ErrorIs(t, first.Put("a", []byte("else")), meet.ErrTaken)
	require.NoError(t, first.Put("c", []byte("more")))
	_, err = asker.Get(ctx, 0, "c", patient)
	require.NoError(t, err)
	require.Len(t, all, size)
}

func TestSomeValuesAreForSome(t *testing.T) {
	all := tables(t, meettest.Nodes(t, size, 0))
	ctx := soon(t)
	waiting := make(chan error, 1)
	go func() {
		_, err := all[2].Get(ctx, 0, "later", patient)
		waiting <- err
	}()
	require.Eventually(t, func() bool { return all[0].Slots() == 1 }, time.Minute, time.Millisecond)
	for _, slot := range []string{"now", "later"} {
		require.NoError(t, all[0].Put(slot, []byte("secret"), 1))
		v, err := all[1].Get(ctx, 0, slot, patient)
		require.NoError(t, err)
		require.Equal(t, "secret", string(v.Data))
		for _, i := range []int{2, 3} {
			status, v, err := all[i].Ask(ctx, 0, slot, true)
			require.NoError(t, err)
			require.Equal(t, meet.Over, status)
			require.Empty(t, v)
		}
	}
	require.ErrorIs(t, <-waiting, meet.ErrAbsent)
}

// What a node said counts for its run, slot, epoch and position, and for nothing else.
func TestSignaturesBindValues(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes)
	require.NoError(t, all[0].Put("a", []byte("x")))
	v, err := all[0].Mine("a")
	require.NoError(t, err)
	require.True(t, all[1].Signed(0, "a", v))
	for name, ok := range map[string]bool{
		"position": all[1].Signed(1, "a", v), "negative": all[1].Signed(-1, "a", v), "outside": all[1].Signed(size, "a", v),
		"slot": all[1].Signed(0, "b", v), "data": all[1].Signed(0, "a", meet.Value{Data: []byte("y"), Signature: v.Signature}),
		"none": all[1].Signed(0, "a", meet.Value{Data: v.Data}), "short": all[1].Signed(0, "a", meet.Value{Data: v.Data, Signature: v.Signature[1:]}),
	} {
		require.False(t, ok, name)
	}
	other := nodes[1].Open(common.Hash{8}, nodes[1].Keys)
	defer other.Close()
	require.False(t, other.Signed(0, "a", v), "run")
	next := *nodes[1].Keys
	next.Epoch++
	later := nodes[1].Open(common.Hash{9}, &next)
	defer later.Close()
	require.False(t, later.Signed(0, "a", v), "epoch")
	status, _, err := later.Ask(soon(t), 0, "a", false)
	require.True(t, err != nil || status == meet.Unknown, "a node does not answer for an epoch that it does not know")
}

func TestLyingNodes(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes)
	ctx := soon(t)
	signed := func(slot string, data []byte) meet.Value {
		return meet.Value{Data: data, Signature: nodes[0].Sign(all[0].Statement(slot, data))}
	}
	for name, answer := range map[string][]byte{
		"no answer": {}, "no status": {9}, "a value of another slot": meet.EncodeAnswer(meet.Here, signed("b", []byte("x"))),
		"an unsigned value": meet.EncodeAnswer(meet.Here, meet.Value{Data: []byte("x"), Signature: make([]byte, 64)}),
		"another's value":   meet.EncodeAnswer(meet.Here, meet.Value{Data: []byte("x"), Signature: nodes[2].Sign(all[0].Statement("a", []byte("x")))}),
		"too long a value":  meet.EncodeAnswer(meet.Here, signed("a", make([]byte, meet.MaxValue+1))),
		"more after it":     {byte(meet.Over), 1},
	} {
		nodes[0].Host.HandleWaiting(meet.Topic, meet.MaxQuestion, meet.MaxWaiting, func(context.Context, p2p.PeerKey, []byte) ([]byte, error) { return answer, nil })
		_, _, err := all[1].Ask(ctx, 0, "a", true)
		require.Error(t, err, name)
		_, err = all[1].Get(ctx, 0, "a", hasty)
		require.ErrorIs(t, err, meet.ErrAbsent, name)
	}
	nodes[0].Host.HandleWaiting(meet.Topic, meet.MaxQuestion, meet.MaxWaiting, func(context.Context, p2p.PeerKey, []byte) ([]byte, error) {
		return meet.EncodeAnswer(meet.Here, signed("a", bytes.Repeat([]byte("x"), meet.MaxValue))), nil
	})
	v, err := all[1].Get(ctx, 0, "a", hasty)
	require.NoError(t, err)
	require.Len(t, v.Data, meet.MaxValue)
}

func TestTablesAreBounded(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes)
	for name, err := range map[string]error{
		"no name": all[0].Put("", nil), "long name": all[0].Put(strings.Repeat("s", meet.MaxSlot+1), nil), "long value": all[0].Put("a", make([]byte, meet.MaxValue+1)),
	} {
		require.ErrorIs(t, err, meet.ErrSlot, name)
	}
	require.NoError(t, all[0].Put(strings.Repeat("s", meet.MaxSlot), nil))
	for i := range meet.MaxHeld / meet.MaxValue {
		require.NoError(t, all[0].Put(fmt.Sprint(i), make([]byte, meet.MaxValue)))
	}
	require.ErrorIs(t, all[0].Put("one more", []byte("x")), meet.ErrSlot)
	require.NoError(t, all[0].Put("0", make([]byte, meet.MaxValue)), "what is there stays")

	for i := range meet.MaxLingering + 20 {
		nodes[3].Open(common.Hash{1, byte(i >> 8), byte(i)}, nodes[3].Keys).Close()
	}
	count, lingering, _ := nodes[3].Counts()
	require.Equal(t, meet.MaxLingering, lingering)
	require.Equal(t, meet.MaxLingering+1, count, "and the one that is open")
}

// Questions cost a node nothing that stays, and a peer that asks without end keeps nobody else from asking.
func TestHostileQuestions(t *testing.T) {
	nodes := meettest.Nodes(t, size, 1)
	all := tables(t, nodes)
	ctx := soon(t)
	to := all[1].Question("a")
	for name, raw := range map[string][]byte{"empty": {}, "half": to[:20], "flag": append(append(bytes.Clone(to[:40]), 9), 'a'), "too long": make([]byte, meet.MaxQuestion+1)} {
		_, err := nodes[1].Host.Request(ctx, nodes[0].Keys.Peer(0), meet.Topic, raw, meet.MaxAnswer)
		require.Error(t, err, name)
	}
	_, err := nodes[size].Host.Request(ctx, nodes[0].Keys.Peer(0), meet.Topic, to, meet.MaxAnswer)
	require.ErrorIs(t, err, p2p.ErrRefused, "a peer that is not of the set")

	flood, stop := context.WithCancel(ctx)
	var asking sync.WaitGroup
	var turned atomic.Int32
	for i := range meet.MaxWaiting + 40 {
		unknown := nodes[1].Open(common.Hash{2, byte(i >> 8), byte(i)}, nodes[1].Keys)
		asking.Go(func() {
			defer unknown.Close()
			_, _, err := unknown.Ask(flood, 0, "a", true)
			if err != nil && flood.Err() == nil {
				turned.Add(1)
			}
		})
	}
	require.Eventually(t, func() bool { return turned.Load() >= 40 }, time.Minute, time.Millisecond, "it has so many places and no more")
	require.NoError(t, all[0].Put("a", []byte("x")))
	v, err := all[2].Get(ctx, 0, "a", patient)
	require.NoError(t, err)
	require.Equal(t, "x", string(v.Data))
	asking.Wait()
	stop()
	require.Eventually(t, func() bool {
		_, _, expected := nodes[0].Counts()
		return expected == 0
	}, time.Minute, time.Millisecond)
	before := all[0].Slots()
	_, _, err = all[1].Ask(ctx, 0, "an invented name", false)
	require.NoError(t, err)
	require.Equal(t, before, all[0].Slots(), "names that a peer invents are not kept")
}

func TestAQuestionWaitsForTheRun(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	asker := nodes[1].Open(theRun, nodes[1].Keys)
	defer asker.Close()
	got := make(chan error, 1)
	go func() {
		_, err := asker.Get(soon(t), 0, "a", patient)
		got <- err
	}()
	require.Eventually(t, func() bool { _, _, expected := nodes[0].Counts(); return expected == 1 }, time.Minute, time.Millisecond)
	late := nodes[0].Open(theRun, nodes[0].Keys)
	defer late.Close()
	require.NoError(t, late.Put("a", nil))
	require.NoError(t, <-got)
}

func TestDeadNodes(t *testing.T) {
	nodes := meettest.Nodes(t, size, 0)
	all := tables(t, nodes)
	nodes[0].Kill(t)
	_, err := all[1].Get(soon(t), 0, "a", hasty)
	require.ErrorIs(t, err, meet.ErrAbsent)
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("enough")
	time.AfterFunc(50*time.Millisecond, func() { cancel(why) })
	_, err = all[1].Get(ctx, 0, "a", patient)
	require.ErrorIs(t, err, why)
}
