package watcher

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestMain(m *testing.M) {
	// A library that is imported along the way starts this for good when it is loaded.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

// world is a set of steps whose behaviour a test chooses; it counts what happens to each request.
type world struct {
	mu      sync.Mutex
	open    []Request
	allow   bool
	fail    error // of Sign, once
	block   bool  // Sign waits for the end of its context
	stored  map[common.Hash]store.Signature
	decided map[common.Hash]int
	signed  map[common.Hash]int
	sent    map[common.Hash]int
	ended   map[common.Hash]int
}

func newWorld() *world {
	return &world{allow: true, stored: map[common.Hash]store.Signature{}, decided: map[common.Hash]int{}, signed: map[common.Hash]int{}, sent: map[common.Hash]int{}, ended: map[common.Hash]int{}}
}

func (w *world) do(f func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f()
}

func (w *world) count(of map[common.Hash]int, id common.Hash) (n int) {
	w.do(func() { n = of[id] })
	return n
}

func (w *world) Open(context.Context) (out []Request, err error) {
	w.do(func() { out = append(out, w.open...) })
	return out, nil
}

func (w *world) Authenticate(_ context.Context, req Request) (Caller, error) {
	return Caller{Address: req.Requester}, nil
}

func (w *world) Authorize(context.Context, Request, Caller) (d Decision, err error) {
	w.do(func() { d.Allowed = w.allow })
	return d, nil
}

func (w *world) Sign(ctx context.Context, req Request, decide func(context.Context) (Decision, error)) (store.Signature, error) {
	if _, err := decide(ctx); err != nil {
		return store.Signature{}, err
	}
	w.mu.Lock()
	w.signed[req.ID]++
	err, wait := w.fail, w.block
	w.fail = nil
	w.mu.Unlock()
	if wait {
		<-ctx.Done()
		return store.Signature{}, ctx.Err()
	}
	return store.Signature{V: 27, R: req.ID}, err
}

func (w *world) Respond(_ context.Context, req Request, _ store.Signature) error {
	w.do(func() {
		w.sent[req.ID]++
		w.open = nil
	})
	return nil
}

func (w *world) Recall(_ context.Context, req Request) (s store.Signature, ok bool, err error) {
	w.do(func() { s, ok = w.stored[req.ID] })
	return s, ok, nil
}

func (w *world) Decided(_ context.Context, req Request, _ Decision) error {
	w.do(func() { w.decided[req.ID]++ })
	return nil
}

func (w *world) Answered(_ context.Context, req Request, s store.Signature) (store.Signature, error) {
	w.do(func() { w.stored[req.ID] = s })
	return s, nil
}

func (w *world) Responded(context.Context, Request) error { return nil }

func (w *world) Ended(_ context.Context, id common.Hash, _ string) error {
	w.do(func() { w.ended[id]++ })
	return nil
}

// play runs a workflow over w; the returned function moves the tip.
func play(t *testing.T, w *world) (tick func(hash byte), flow *Workflow) {
	tips := NewTips(store.Block{})
	flow = NewWorkflow(Steps{w, w, w, w, w, w, nil}, tips, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- flow.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
	var number uint64
	return func(hash byte) {
		number++
		tips.Set(store.Block{Number: number, Hash: common.Hash{hash}}, 0)
	}, flow
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	require.Eventually(t, ok, 10*time.Second, time.Millisecond, what)
}

var one = common.Hash{1}

func TestOpenRequestIsAnsweredOnce(t *testing.T) {
	w := newWorld()
	w.open = []Request{{ID: one}}
	tick, flow := play(t, w)
	eventually(t, "answered", func() bool { return w.count(w.sent, one) == 1 })
	for i := range byte(20) {
		tick(i)
	}
	eventually(t, "idle", func() bool { return flow.Running() == 0 })
	require.Equal(t, 1, w.count(w.sent, one))
	require.Equal(t, 1, w.count(w.signed, one))
}

func TestStoredAnswerIsSentWithoutSigningAgain(t *testing.T) {
	w := newWorld()
	w.open, w.stored[one] = []Request{{ID: one}}, store.Signature{V: 28}
	play(t, w)
	eventually(t, "answered", func() bool { return w.count(w.sent, one) == 1 })
	require.Zero(t, w.count(w.signed, one))
}

func TestFailureIsTakenUpAtTheNextBlock(t *testing.T) {
	w := newWorld()
	w.open, w.fail = []Request{{ID: one}}, errors.New("not now")
	tick, flow := play(t, w)
	eventually(t, "failed once", func() bool { return w.count(w.signed, one) == 1 && flow.Running() == 0 })
	tick(1)
	eventually(t, "answered", func() bool { return w.count(w.sent, one) == 1 })
}

func TestRefusedRequestIsDecidedAgainOnlyAfterAReorganisation(t *testing.T) {
	w := newWorld()
	w.open, w.allow = []Request{{ID: one}}, false
	tips := NewTips(store.Block{Number: 5, Hash: common.Hash{5}})
	flow := NewWorkflow(Steps{w, w, w, w, w, w, nil}, tips, slog.New(slog.DiscardHandler))
	look := func() {
		_, undone, _ := tips.Now()
		require.NoError(t, flow.look(t.Context(), undone))
		flow.wg.Wait()
	}
	look()
	require.Equal(t, 1, w.count(w.decided, one))
	tips.Set(store.Block{Number: 6, Hash: common.Hash{6}, Parent: common.Hash{5}}, 0)
	look()
	require.Equal(t, 1, w.count(w.decided, one))
	tips.Set(store.Block{Number: 9, Hash: common.Hash{50}}, 1) // several blocks at once
	look()
	require.Equal(t, 2, w.count(w.decided, one))
	require.Zero(t, w.count(w.signed, one))
}

func TestClosedRequestStopsItsWork(t *testing.T) {
	w := newWorld()
	w.open, w.block = []Request{{ID: one}}, true
	tick, flow := play(t, w)
	eventually(t, "signing", func() bool { return w.count(w.signed, one) == 1 })
	w.do(func() { w.open = nil })
	tick(1)
	eventually(t, "stopped", func() bool { return flow.Running() == 0 })
	require.Zero(t, w.count(w.sent, one))
	require.Equal(t, 1, w.count(w.ended, one))
}
