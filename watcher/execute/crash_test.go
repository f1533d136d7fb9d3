package execute_test

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// life is a node's from one start to the next. It ends at a step: whatever goes on in it comes no further than the next step,
// and nothing is tidied up, as in a process that was killed.
type life struct {
	ends string
	dead chan struct{} // closed when the step has come

	// Nodes give up soon on those that do not sign with them: one that does not die waits for the one that does.
	asks   func()          // called where the node asks for a signature and does not die
	before <-chan struct{} // that it waits for before it does; nil for nothing

	mu   sync.Mutex
	over bool
	came map[string]int // how often each step was passed
}

func newLife(ends string) *life {
	return &life{ends: ends, dead: make(chan struct{}), asks: func() {}, came: make(map[string]int)}
}

// step is called where the node comes to a step. It returns an error only when the test is over.
func (l *life) step(ctx context.Context, name string) error {
	l.mu.Lock()
	if name == l.ends && !l.over {
		l.over = true
		close(l.dead)
	}
	over := l.over
	if !over {
		l.came[name]++
	}
	l.mu.Unlock()
	if !over {
		return nil
	}
	<-ctx.Done()
	return ctx.Err()
}

// begin starts a node's work in a life.
func (l *life) begin(m *node) {
	config := m.config
	config.Codes, config.Runner, config.Fetcher = mortalCodes{m.config.Codes, l}, mortalRunner{m.config.Runner, l}, mortalFetcher{l}
	onChain := execute.NewOnChain(config, sign.Receiver{Store: m.store, Tips: m.tips}, mortalSigner{m.signer, l})
	steps := m.steps
	steps.Receiver, steps.Threshold, steps.Recorder = onChain, onChain, onChain
	steps.Authorizer, steps.Responder = mortalAuthorizer{m.steps.Authorizer, l}, mortalResponder{m.steps.Responder, l}
	m.stop = m.spawn(watcher.NewWorkflow(steps, m.tips, quiet).Run)
}

type mortalAuthorizer struct {
	watcher.Authorizer
	*life
}

func (a mortalAuthorizer) Authorize(ctx context.Context, req watcher.Request, who watcher.Caller) (watcher.Decision, error) {
	if err := a.step(ctx, "deciding"); err != nil {
		return watcher.Decision{}, err
	}
	return a.Authorizer.Authorize(ctx, req, who)
}

type mortalCodes struct {
	execute.Codes
	*life
}

func (c mortalCodes) Code(ctx context.Context, cid string, most int) ([]byte, error) {
	if err := c.step(ctx, "getting the code"); err != nil {
		return nil, err
	}
	return c.Codes.Code(ctx, cid, most)
}

type mortalRunner struct {
	execute.Runner
	*life
}

func (r mortalRunner) Run(ctx context.Context, ask actions.Request, h actions.Host) (actions.Result, error) {
	if err := r.step(ctx, "starting"); err != nil {
		return actions.Result{}, err
	}
	ask.Limits.Wall = 10 * time.Minute // for one that waits while another dies, on a machine that is slow
	result, err := r.Runner.Run(ctx, ask, mortalHost{h, r.life})
	if err := r.step(ctx, "having run"); err != nil {
		return actions.Result{}, err
	}
	return result, err
}

type mortalHost struct {
	actions.Host
	*life
}

func (h mortalHost) Broadcast(ctx context.Context, name, value string) ([]string, error) {
	if err := h.step(ctx, "meeting others"); err != nil {
		return nil, err
	}
	out, err := h.Host.Broadcast(ctx, name, value)
	if err := h.step(ctx, "having met others"); err != nil {
		return nil, err
	}
	return out, err
}

func (h mortalHost) Sign(ctx context.Context, r actions.SignRequest) (string, error) {
	if h.before != nil {
		<-h.before
	}
	if err := h.step(ctx, "asking for a signature"); err != nil {
		return "", err
	}
	h.asks()
	out, err := h.Host.Sign(ctx, r)
	if err := h.step(ctx, "having a signature"); err != nil {
		return "", err
	}
	return out, err
}

// mortalFetcher stands for a server that always says the same.
type mortalFetcher struct{ *life }

func (f mortalFetcher) Do(ctx context.Context, r actions.FetchRequest) (actions.FetchResponse, error) {
	return actions.FetchResponse{URL: r.URL, Status: 200, Body: []byte("said")}, f.step(ctx, "fetching")
}

type mortalSigner struct {
	watcher.Threshold
	*life
}

func (s mortalSigner) Sign(ctx context.Context, req watcher.Request, decide func(context.Context) (watcher.Decision, error)) (store.Signature, error) {
	if err := s.step(ctx, "signing the result"); err != nil {
		return store.Signature{}, err
	}
	sig, err := s.Threshold.Sign(ctx, req, decide)
	if err := s.step(ctx, "having signed the result"); err != nil {
		return store.Signature{}, err
	}
	return sig, err
}

type mortalResponder struct {
	watcher.Responder
	*life
}

func (r mortalResponder) Respond(ctx context.Context, req watcher.Request, answer store.Signature) error {
	if err := r.step(ctx, "sending the answer"); err != nil {
		return err
	}
	err := r.Responder.Respond(ctx, req, answer)
	if err := r.step(ctx, "having sent the answer"); err != nil {
		return err
	}
	return err
}

// patient holds a node's answers back, so that another one comes to the end of its way.
type patient struct {
	watcher.Responder
	until <-chan struct{}
}

func (p patient) Respond(ctx context.Context, req watcher.Request, answer store.Signature) error {
	select {
	case <-p.until:
		return p.Responder.Respond(ctx, req, answer)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// TestANodeThatDiesAtEachStep: without it the others are too few. It is started anew on its database each time, and dies at
// the next step. The request ends with one answer, and what was on disk is not done again.
func TestANodeThatDiesAtEachStep(t *testing.T) {
	n := newNetwork(t)
	n.every = 5 * time.Second // the request must not expire on a machine that is slow
	for _, m := range n.nodes {
		m.stop()
	}
	release, signs := make(chan struct{}), make(chan struct{})
	signing := sync.OnceFunc(func() { close(signs) })
	defer signing()
	for _, m := range n.nodes[1:3] {
		m.steps.Responder = patient{m.steps.Responder, release}
		l := newLife("")
		l.before = signs
		l.begin(m)
	}
	id := n.ask(`(async () => {
		const said = await (await fetch("https://said.example")).text();
		const all = await Lit.Actions.broadcastAndCollect({ name: "same", value: said });
		const sig = await Lit.Actions.signAndCombineEcdsa({ toSign: new Uint8Array(32).fill(3), publicKey, sigName: "s" });
		Lit.Actions.setResponse({ response: [said, all.length, JSON.parse(sig).r].join() });
	})();`, `{"publicKey":"`+n.publicKey()+`"}`)

	victim := n.nodes[0]
	came := make(map[string]int)
	live := func(ends string) {
		l := newLife(ends)
		l.asks = signing
		l.begin(victim)
		n.until("the node comes to "+ends, func() bool {
			select {
			case <-l.dead:
				return true
			default:
				return false
			}
		})
		for step, times := range l.came {
			came[step] += times
		}
	}
	for _, step := range []string{
		"deciding", "getting the code", "starting", "fetching", "meeting others", "having met others", "asking for a signature",
		"having a signature", "having run",
	} {
		live(step)
		_, err := victim.store.Result(ctx, id)
		require.ErrorIs(t, err, store.ErrNotFound, step)
	}
	live("signing the result")
	result, err := victim.store.Result(ctx, id)
	require.NoError(t, err)
	require.Equal(t, string(actions.OK), result.Code, result.Message)
	ran := came["starting"]
	require.Equal(t, 1, came["having run"])

	live("having signed the result")
	require.Zero(t, n.fulfilled(id))
	live("sending the answer")
	require.Equal(t, 1, came["having signed the result"])
	live("having sent the answer")
	require.Equal(t, 1, n.fulfilled(id))
	require.Equal(t, 1, came["having signed the result"], "a signature on disk is not made again")
	require.Equal(t, 1, came["sending the answer"])

	close(release)
	newLife("").begin(victim)
	n.every = time.Second
	require.Equal(t, string(result.Result), string(n.answered(id)))
	n.until("all know", func() bool {
		for _, m := range n.nodes[:3] {
			if w, err := m.store.Work(ctx, id); err != nil || w.Status != store.StatusEnded {
				return false
			}
		}
		return true
	})
	require.Equal(t, 1, n.fulfilled(id))
	require.Equal(t, ran, came["starting"], "a result on disk is not computed again")
	again, err := victim.store.Result(ctx, id)
	require.NoError(t, err)
	require.Equal(t, result, again)
}

// fulfilled counts the answers to a request on chain.
func (n *network) fulfilled(id common.Hash) int {
	n.t.Helper()
	logs, err := n.Anvil.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{n.Contracts.Coordinator},
		Topics: [][]common.Hash{{n.Coordinator.GetABI().Events["ActionFulfilled"].ID}, {id}},
	})
	require.NoError(n.t, err)
	return len(logs)
}

// TestRunsOverHTTPThatAreBrokenOff: a caller goes away, or the node is told to end, at each step. That is said, nothing stays
// taken, and the same request sent again is run as if it were the first.
func TestRunsOverHTTPThatAreBrokenOff(t *testing.T) {
	c := newCaller(t)
	cid := c.files.add(t, `(async () => {
		const said = await (await fetch("https://said.example")).text();
		let signed;
		try { signed = await Lit.Actions.signEcdsa({ toSign: new Uint8Array(32).fill(3), publicKey, sigName: "s" }); } catch (e) { signed = e.message; }
		if (all) await Lit.Actions.broadcastAndCollect({ name: "all", value: said });
		Lit.Actions.setResponse({ response: said });
	})();`)
	ask := func(id string, all bool) execute.Ask {
		return execute.Ask{CID: cid, Proof: c.proof(cid), RequestID: id, Params: fmt.Appendf(nil, `{"publicKey":%q,"all":%t}`, c.publicKey(), all)}
	}
	in := func(l *life) *execute.Executor {
		config := c.config
		config.Codes, config.Runner, config.Fetcher = mortalCodes{config.Codes, l}, mortalRunner{config.Runner, l}, mortalFetcher{l}
		return execute.New(config)
	}
	broken := func(got execute.Answer, err error) {
		t.Helper()
		if err == nil {
			require.Equal(t, actions.Cancelled, got.Result.Code, got.Result.Message)
			require.Empty(t, got.Result.Response)
			return
		}
		require.ErrorIs(t, err, context.Canceled)
	}
	for _, step := range []string{"getting the code", "starting", "fetching", "asking for a signature", "having a signature", "having run"} {
		l := newLife(step)
		e := in(l)
		gone, cancel := context.WithCancel(ctx)
		go func() { <-l.dead; cancel() }()
		broken(e.Execute(gone, ask(step, false)))
		l.revive()
		for range 9 { // more than one caller may have at a time
			got, err := e.Execute(ctx, ask(step, false))
			require.NoError(t, err, step)
			require.Equal(t, "said", got.Result.Response, got.Result.Message)
		}
	}

	// The others do not run this, so that the node waits for them.
	l := newLife("")
	gone, cancel := context.WithCancel(ctx)
	request := ask("waits", true)
	var got execute.Answer
	var err error
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		got, err = in(l).Execute(gone, request)
	}()
	require.Eventually(t, func() bool {
		l.mu.Lock()
		defer l.mu.Unlock()
		return l.came["meeting others"] == 1
	}, time.Minute, time.Millisecond)
	cancel()
	<-ended
	broken(got, err)
}

// revive lets a node go on that had ended.
func (l *life) revive() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ends, l.over = "", false
}
