package execute

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/meet"
)

// run is one action with all that it calls, and what answers them: the node's actions.Host. Its methods are called
// concurrently.
type run struct {
	*Executor
	pass     gate.Pass
	caller   *auth.Caller     // nil where nobody signed in: on chain, for a condition, or to sign in
	onChain  *watcher.Request // that asked for this; nil for all other runs
	asker    access.Caller    // the caller in the words of conditions
	contexts []session.MethodContext
	root     string // CID of the action that was asked for
	id       common.Hash
	name     string // of the request, in the words of who asked
	limits   actions.Limits
	table    *meet.Table // nil where the action runs on this node alone and may have nothing done with keys

	mu     sync.Mutex
	signed []Signed
	claims []Claim
	counts map[string]int // uses of each name
	once   map[string]once
}

var _ actions.Host = (*run)(nil)

// address is the caller's, or empty.
func (r *run) address() string {
	if r.asker.EVM == nil {
		return ""
	}
	return r.asker.EVM.Hex()
}

// auth is what the action is told of its caller.
func (r *run) auth() actions.Auth {
	out := actions.Auth{IDs: []string{r.root}, Stack: []string{r.root}, Contexts: []actions.AuthContext{}, Resources: []string{}}
	if a := r.address(); a != "" {
		out.Address = &a
	}
	for _, c := range r.contexts {
		out.Contexts = append(out.Contexts, actions.AuthContext(c))
	}
	if r.caller != nil {
		for _, c := range r.caller.Contexts {
			out.CustomAuthResource = cmp.Or(out.CustomAuthResource, c.CustomAuthResource)
		}
	}
	if r.asker.SIWE != nil {
		out.Resources = append(out.Resources, r.asker.SIWE.Resources...)
	}
	return out
}

// Fetch does one HTTP exchange. What goes to the address that RPCURL gave goes to the node's endpoints of that chain.
func (r *run) Fetch(ctx context.Context, f actions.FetchRequest) (actions.FetchResponse, error) {
	if name, ok := RPCChain(f.URL); ok {
		return r.rpc(ctx, name, f)
	}
	return r.Fetcher.Do(ctx, f)
}

// ActionCode returns the code of an action that this one calls.
func (r *run) ActionCode(ctx context.Context, cid string) ([]byte, error) {
	if _, err := method.ActionID(cid); err != nil {
		return nil, actions.Refuse("%v", ErrCID)
	}
	code, err := r.Codes.Code(ctx, cid, r.limits.CodeBytes)
	if errors.Is(err, ErrCode) || errors.Is(err, ErrCID) {
		return nil, actions.Refuse("call %s: %v", cid, err)
	}
	return code, err
}

// times says how often a name was used before in this run, so that each use has a slot of its own.
func (r *run) times(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.counts == nil {
		r.counts = make(map[string]int)
	}
	r.counts[name]++
	return r.counts[name] - 1
}

// running is the action that asks for an operation.
func running(ctx context.Context) string {
	stack := actions.StackOf(ctx)
	if len(stack) == 0 {
		return ""
	}
	return stack[len(stack)-1]
}

// ofChain makes what a chain's endpoint said fit for the action: no endpoint is named in it.
func ofChain(what string, err error) error {
	for _, known := range []error{chains.ErrUnknownChain, chains.ErrReverted, chains.ErrNotFound, chains.ErrRefused} {
		if errors.Is(err, known) {
			return actions.Refuse("%s: %v", what, known)
		}
	}
	return err
}

// hexBytes reads hex digits with or without 0x.
func hexBytes(text string) ([]byte, bool) {
	b := common.FromHex(text)
	digits := strings.TrimPrefix(text, "0x")
	return b, len(digits) == 2*len(b) && len(b) > 0
}
