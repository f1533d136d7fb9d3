package execute

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// OnChain runs actions that were asked for on chain, and has the network sign what they came to: it is the threshold step
// of such requests, and their receiver and recorder. Config needs a Store.
//
// A node runs an action once for a request. What it came to is on disk before the node says it to anybody, and is never
// changed: after a crash it is found, so that a node never signs two results. A crash before that runs the action again,
// with what it does to the outside.
type OnChain struct {
	sign.Receiver
	sign.Recorder
	executor *Executor
	signer   watcher.Threshold
	queue    *queue

	mu    sync.Mutex
	later map[common.Hash]failure
}

// failure is how often this node failed to run an action, and the block before which it does not try again.
type failure struct {
	times uint
	until uint64
}

// NewOnChain returns an OnChain. signer makes the signatures.
func NewOnChain(c Config, receiver sign.Receiver, signer watcher.Threshold) *OnChain {
	return &OnChain{
		Receiver: receiver, Recorder: sign.Recorder{Store: c.Store, Receipts: c.Receipts}, executor: New(c), signer: signer,
		queue: newQueue(), later: make(map[common.Hash]failure),
	}
}

// Open returns the requests for actions that can still be answered, but for those that this node could not run a moment ago.
func (o *OnChain) Open(ctx context.Context) ([]watcher.Request, error) {
	open, err := o.OpenActions(ctx)
	if err != nil {
		return nil, err
	}
	tip, _, _ := o.Tips.Now()
	o.mu.Lock()
	defer o.mu.Unlock()
	kept := make(map[common.Hash]failure)
	var out []watcher.Request
	for _, req := range open {
		f, failed := o.later[req.ID]
		if failed {
			kept[req.ID] = f
		}
		if tip.Number >= f.until {
			out = append(out, req)
		}
	}
	o.later = kept
	return out, nil
}

// Decided stores a decision. Once the action has run, it is one about what it came to.
func (o *OnChain) Decided(ctx context.Context, req watcher.Request, d watcher.Decision) error {
	result, err := o.executor.Store.Result(ctx, req.ID)
	switch {
	case err == nil && result.Code == string(actions.OK):
		req.Digest = o.digest(req, result.Result)
	case err != nil && !errors.Is(err, store.ErrNotFound):
		return err
	}
	return o.Recorder.Decided(ctx, req, d)
}

// Answered stores a signature. Its receipt says what the action responded.
func (o *OnChain) Answered(ctx context.Context, req watcher.Request, d watcher.Decision, answer store.Signature) (store.Signature, error) {
	result, err := o.executor.Store.Result(ctx, req.ID)
	if err != nil {
		return o.executor.Store.SetSignature(ctx, req.ID, answer) // without a receipt
	}
	req.Digest = crypto.Keccak256Hash(result.Result)
	return o.Recorder.Answered(ctx, req, d, answer)
}

// Slots of the table.
const (
	slotReady  = "ready"  // empty: the node runs it, or has
	slotResult = "result" // what it came to
)

// Sign runs the action, unless it has run here, and signs what it came to together with those that came to the same.
func (o *OnChain) Sign(ctx context.Context, req watcher.Request, decide func(context.Context) (watcher.Decision, error)) (store.Signature, error) {
	decision, err := decide(ctx)
	if err != nil {
		return store.Signature{}, err
	}
	keys, err := o.executor.Gate.Keysets.Of(req.Epoch)
	if err != nil {
		return store.Signature{}, err
	}
	r := o.run(req, o.executor.Board.Open(req.ID, keys))
	defer r.table.Close()
	result, err := o.result(ctx, r)
	if err != nil {
		return store.Signature{}, o.failed(ctx, r, decision, err)
	}
	return o.settle(ctx, r, decision, result, decide)
}

// run is a run for a request.
func (o *OnChain) run(req watcher.Request, table *meet.Table) *run {
	return &run{
		Executor: o.executor, onChain: &req, asker: access.Caller{EVM: &req.Requester}, root: req.Action.CID,
		id: req.ID, name: req.ID.Hex(), table: table,
	}
}

// settle signs with those that came to the same, or finds out that they are too few.
func (o *OnChain) settle(
	ctx context.Context, r *run, decision watcher.Decision, result store.ActionResult, decide func(context.Context) (watcher.Decision, error),
) (store.Signature, error) {
	req := *r.onChain
	if err := r.table.Put(slotReady, nil); err != nil {
		return store.Signature{}, err
	}
	if result.Code != string(actions.OK) {
		if err := r.table.Put(slotResult, []byte("the end: "+result.Code)); err != nil {
			return store.Signature{}, err
		}
		return store.Signature{}, o.refuse(ctx, req, decision, fmt.Sprintf("the action ended with %s: %s", result.Code, shown(result.Message)))
	}
	req.Digest = o.digest(req, result.Result)
	req.Meet = crypto.Keccak256Hash([]byte("conclave/run/result/v1\x00"), req.ID[:], req.Digest[:])
	// Whoever is away may come back: the request is open until the chain says otherwise.
	met, err := r.agree(ctx, slotResult, preview(result.Result), meet.Patience{})
	if err != nil {
		return store.Signature{}, err
	}
	defer met.stop()
	r.table.Finish() // a node that runs it again, after a crash, must not wait for what this one said in its run
	sig, err := o.signer.Sign(met.ctx, req, decide)
	if apart := met.apart(); err != nil && apart != nil {
		return sig, o.refuse(ctx, req, decision, apart.Error())
	}
	return sig, err
}

// preview is a result as nodes show it to each other: its hash, and how it begins.
func preview(result []byte) string {
	begin := string(result)
	if len(begin) > 48 {
		begin = begin[:48] + "..."
	}
	return fmt.Sprintf("%s (%q)", crypto.Keccak256Hash(result).Hex(), begin)
}

// digest is what the action's key signs.
func (o *OnChain) digest(req watcher.Request, result []byte) common.Hash {
	digest, err := typed.Domain{
		Name: typed.Coordinator, ChainID: o.executor.ChainID, Contract: o.executor.Views.Contracts().Coordinator,
	}.Digest(typed.ActionResult{
		RequestID: req.ID, ActionKeyID: req.Action.KeyID, ParamsHash: crypto.Keccak256Hash(req.Action.Params), ResultHash: crypto.Keccak256Hash(result),
	})
	if err != nil {
		panic(err) // hashes of 32 bytes: cannot happen
	}
	return digest
}

// refuse records why this node does not take part, and says so.
func (o *OnChain) refuse(ctx context.Context, req watcher.Request, d watcher.Decision, reason string) error {
	d.Allowed, d.Reason = false, reason
	if err := o.Decided(ctx, req, d); err != nil {
		return fmt.Errorf("record refusal: %w", err)
	}
	return &watcher.RefusedError{Reason: reason}
}

// failed records that this node could not run it, and puts the next try off: by more each time, but where only others are
// missing, who come when a block does.
func (o *OnChain) failed(ctx context.Context, r *run, d watcher.Decision, err error) error {
	if ctx.Err() != nil {
		return err
	}
	if errors.Is(err, errAlone) {
		o.queue.wasAlone(r.id)
		return err
	}
	tip, _, _ := o.Tips.Now()
	o.mu.Lock()
	f := o.later[r.id]
	f.until = tip.Number + min(uint64(1)<<f.times, maxLaterBlocks)
	f.times = min(f.times+1, 16)
	o.later[r.id] = f
	o.mu.Unlock()
	reason := "this node could not run it"
	if errors.Is(err, ErrCode) || errors.Is(err, ErrCID) {
		reason = err.Error()
	}
	d.Allowed, d.Reason = false, fmt.Sprintf("%s; it tries again at block %d", reason, f.until)
	return errors.Join(err, o.Decided(ctx, *r.onChain, d))
}

// errAlone: fewer than k nodes run it now.
var errAlone = errors.New("too few nodes run the action now")

// result returns what the action came to, or runs it. An error means that this node could not.
func (o *OnChain) result(ctx context.Context, r *run) (store.ActionResult, error) {
	kept, err := o.executor.Store.Result(ctx, r.id)
	if !errors.Is(err, store.ErrNotFound) {
		return kept, err
	}
	if r.pass, err = o.executor.Gate.In(r.onChain.Epoch); err != nil {
		return kept, err
	}
	if err := r.place(ctx); err != nil {
		return kept, err
	}
	most, err := r.view().MaxResult(ctx)
	if err != nil {
		return kept, err
	}
	code, err := r.prepare(ctx, Ask{CID: r.root})
	if err != nil {
		return kept, err
	}
	leave, err := o.queue.enter(ctx, *r.onChain)
	if err != nil {
		return kept, err
	}
	defer leave()
	if err := r.gather(ctx); err != nil {
		return kept, err
	}
	ended, err := r.launch(ctx, code, Params(r.onChain.Action.Params))
	if err != nil {
		return kept, err
	}
	came, err := outcome(ended, most)
	if err != nil {
		return kept, err
	}
	return o.executor.Store.SetResult(context.WithoutCancel(ctx), r.id, came)
}

// place notes that an address with code counts on its own chain only: elsewhere it may be somebody else's.
func (r *run) place(ctx context.Context) error {
	isContract, err := r.Accounts.HasCode(ctx, r.onChain.Requester, r.pass.At.Hash)
	if err == nil && isContract {
		r.asker.EVMChainID = r.ChainID
	}
	return err
}

// gatherTime is how long a node that is about to run an action waits for k-1 others.
const gatherTime = 10 * time.Second

// gather waits until k nodes are about to run this: nodes hear of a request some blocks apart, and what an action does
// together needs them at the same time. Those that are still missing then get a moment more.
func (r *run) gather(ctx context.Context) error {
	if err := r.table.Put(slotReady, nil); err != nil {
		return err
	}
	wait, cancel := context.WithTimeout(ctx, gatherTime)
	defer cancel()
	here := 1
	for range r.others(wait, slotReady, meet.Patience{}) {
		if here++; here == r.table.K() {
			defer time.AfterFunc(late, cancel).Stop()
		}
	}
	if here < r.table.K() {
		return fmt.Errorf("%w: %d of %d, %d must", errAlone, here, r.table.N(), r.table.K())
	}
	return ctx.Err()
}

// outcome is what is kept of a run. An end that is this node's own fault is an error: another try may succeed.
func outcome(r actions.Result, most int) (store.ActionResult, error) {
	switch {
	case r.Code == actions.Crashed, r.Code == actions.Cancelled, r.Code != actions.OK && len(r.Faults) > 0:
		return store.ActionResult{}, fmt.Errorf("%w: %s: %w", ErrRun, r.Code, errors.Join(r.Faults...))
	case r.Code != actions.OK:
		return store.ActionResult{Code: string(r.Code), Message: r.Message}, nil
	}
	result := Response(r.Response)
	if len(result) > most {
		return store.ActionResult{
			Code: string(actions.ResponseLimit), Message: fmt.Sprintf("the result has %d bytes, the Coordinator takes %d", len(result), most),
		}, nil
	}
	return store.ActionResult{Code: string(actions.OK), Result: result}, nil
}

// Params are the globals that the params of a request on chain stand for: the members of a JSON object, or else one, params,
// with the bytes in hex. No bytes are none.
func Params(raw []byte) json.RawMessage {
	var object map[string]json.RawMessage
	if len(raw) == 0 || json.Unmarshal(raw, &object) == nil && object != nil {
		return raw
	}
	return json.RawMessage(`{"params":"` + hexutil.Encode(raw) + `"}`)
}

// Response is the bytes that a response stands for on chain: those that it names, if it is 0x and hex digits, as encoders of
// contracts' types give it; else those of its text.
func Response(text string) []byte {
	if b, err := hexutil.Decode(text); err == nil && strings.HasPrefix(text, "0x") {
		return b
	}
	return []byte(text)
}
