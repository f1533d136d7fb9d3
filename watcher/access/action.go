package access

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// ActionRunner runs Lit Actions for conditions.
type ActionRunner interface {
	// RunCondition runs the action's code followed by call.Suffix, on behalf of the caller, and returns what was given to
	// setResponse. An action that runs for a condition must not sign, and counts for the depth to which actions may nest:
	// it can check conditions itself, which run actions. An error that wraps ErrInvalid blames the action,
	// every other one this node.
	RunCondition(ctx context.Context, call ActionCall, caller Caller) (string, error)
}

// ActionCall is the call of one function of an action.
type ActionCall struct {
	// CID is the action's, as the condition names it. The runner checks that it is one, and that code has it.
	CID string
	// Function is a JavaScript identifier.
	Function string
	// Args are the arguments, all strings.
	Args []string
}

// Suffix is JavaScript to be appended to the action's code: it calls the function and gives its result, as a string, to
// setResponse. Arguments stand in it as JSON strings, so none can break out.
func (c ActionCall) Suffix() string {
	args := make([]string, len(c.Args))
	for i, a := range c.Args {
		quoted, _ := json.Marshal(a) // strings cannot fail
		args[i] = string(quoted)
	}
	return fmt.Sprintf("\n;(async () => { const result = await %s(%s); Lit.Actions.setResponse({ response: result.toString() }); })();",
		c.Function, strings.Join(args, ", "))
}

var (
	identifier = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]{0,63}$`)
	cidForm    = regexp.MustCompile(`^[A-Za-z0-9]{32,128}$`)
)

// reserved are identifiers that are no names of functions.
var reserved = regexp.MustCompile(`^(break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|Function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|let|static|await|async)$`)

// isAction says whether a leaf runs JavaScript, which costs more than all others.
func (l *leaf) isAction() bool { return l.basic != nil && l.basic.standard == "LitAction" }

func (ev *evaluation) checkAction(ctx context.Context, l *leaf) (string, bool, error) {
	b := l.basic
	call := ActionCall{CID: strings.TrimPrefix(b.address, "ipfs://"), Function: b.method}
	if !cidForm.MatchString(call.CID) {
		return "", false, fmt.Errorf("%w: contractAddress %q is no ipfs://<CID>", ErrInvalid, short(b.address))
	}
	if !identifier.MatchString(call.Function) || reserved.MatchString(call.Function) {
		return "", false, fmt.Errorf("%w: method %q is no name of a function", ErrInvalid, short(call.Function))
	}
	var err error
	if call.Args, err = ev.caller.substituteAll(l, b.params); err != nil {
		return "", false, err
	}
	if ev.cfg.Actions == nil {
		return "", false, fmt.Errorf("%w: %w: it runs no actions", ErrUnavailable, ErrNoRunner)
	}
	got, err := ev.cfg.Actions.RunCondition(ctx, call, *ev.caller)
	if err != nil {
		return "", false, fmt.Errorf("run action %s: %w", call.CID, err)
	}
	met, err := l.test.text(got)
	return got, met, err
}
