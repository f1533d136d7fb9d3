package execute

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/gate"
)

// Alone runs actions on this node for its own decisions: whether a condition holds, or who somebody is. Nothing is signed or
// decrypted for them, and nodes do not talk about them. Conditions that they check run no actions in turn, and their
// workers are other than those of requests, which wait for them.
type Alone struct{ Executor }

// NewAlone returns an Alone. Of c it needs no Signer, Claimer and Board; its Evaluator must run no actions.
func NewAlone(c Config) *Alone { return &Alone{Executor{Config: c}} }

// aloneTime bounds a run: the node owes an answer to something cheap.
const aloneTime = 6 * time.Second

// ErrAction: the action did not say what it was run for. The text is for the caller.
var ErrAction = errors.New("the action gave no answer")

// run runs an action and returns its response.
func (a *Alone) run(ctx context.Context, r *run, ask Ask, suffix string) (string, error) {
	r.Executor = &a.Executor
	limits, err := a.Limits.At(ctx, r.pass.At)
	if err != nil {
		return "", fmt.Errorf("%w: limits: %w", ErrRun, err)
	}
	limits.Wall = min(limits.Wall, aloneTime)
	limits.Signatures, limits.Decrypts, limits.Broadcasts = 0, 0, 0
	r.limits = limits
	code, err := r.code(ctx, ask)
	if err != nil {
		return "", err
	}
	begun := time.Now()
	result, err := a.Runner.Run(ctx, actions.Request{
		Code: append(append([]byte(nil), code...), suffix...), Params: ask.Params, Auth: r.auth(), Limits: limits,
	}, r)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrRun, err)
	}
	r.note(ctx, result, time.Since(begun))
	switch result.Code {
	case actions.OK:
		return result.Response, nil
	case actions.Crashed, actions.Cancelled:
		return "", fmt.Errorf("%w: %s", ErrRun, result.Code)
	}
	return "", fmt.Errorf("%w: %s: %s", ErrAction, result.Code, shown(result.Message))
}

// RunCondition runs a condition's action: the access.ActionRunner of a node.
func (a *Alone) RunCondition(ctx context.Context, call access.ActionCall, caller access.Caller) (string, error) {
	if _, err := method.ActionID(call.CID); err != nil {
		return "", fmt.Errorf("%w: %w", access.ErrInvalid, ErrCID)
	}
	pass, err := a.Gate.Enter(ctx, 0)
	if err != nil {
		return "", err
	}
	out, err := a.run(ctx, &run{pass: pass, asker: caller, root: call.CID}, Ask{CID: call.CID}, call.Suffix())
	if errors.Is(err, ErrAction) {
		err = fmt.Errorf("%w: %w", access.ErrInvalid, err)
	}
	return out, err
}

// Proof is what an action that proves auth methods came to.
type Proof struct {
	CID      string
	Resource string // what it said besides, as session contexts carry it; empty if nothing
}

// Prove runs an action that says whether somebody may sign in. wallet is who has proven a wallet beside it, if anybody. The
// action says "true", or "(true, ...)" with what sessions shall carry: everything else is no.
func (a *Alone) Prove(ctx context.Context, pass gate.Pass, ask Ask, wallet *common.Address, contexts []session.MethodContext) (Proof, error) {
	cid, err := a.name(ask)
	if err != nil {
		return Proof{}, err
	}
	r := &run{pass: pass, asker: access.Caller{EVM: wallet}, contexts: contexts, root: cid}
	said, err := a.run(ctx, r, ask, "")
	if err != nil {
		return Proof{}, err
	}
	resource, ok := approval(said)
	if !ok {
		return Proof{}, fmt.Errorf("%w: it did not say true", ErrAction)
	}
	return Proof{CID: cid, Resource: resource}, nil
}

// approval reads an action's answer. Applications cut the resource out of the quoted answer, so it is kept in quotes.
func approval(said string) (resource string, ok bool) {
	said = strings.TrimSpace(said)
	var inner string
	if json.Unmarshal([]byte(said), &inner) == nil {
		said = strings.TrimSpace(inner)
	}
	if said == "true" {
		return "", true
	}
	if strings.HasPrefix(said, "(true,") && strings.HasSuffix(said, ")") {
		quoted, err := json.Marshal(said)
		return string(quoted), err == nil
	}
	return "", false
}
