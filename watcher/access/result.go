package access

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// Outcome is what evaluation found about a condition or an array of them.
type Outcome string

// The outcomes.
const (
	Met     Outcome = "met"     // it holds
	NotMet  Outcome = "notMet"  // it does not hold: the caller is not authorised by it
	Failed  Outcome = "failed"  // it could not be found out; Err says why
	Skipped Outcome = "skipped" // the result did not depend on it
)

// Result is the answer of Evaluate.
type Result struct {
	// Allowed says whether the caller meets the conditions. It is false whenever there is an error.
	Allowed bool
	// Explain says what each condition said. It holds values that were found, such as balances and what actions returned:
	// it is for the caller, and for nobody else.
	Explain Node
}

// Node explains one array, or one condition: then Kind is set.
type Node struct {
	Outcome Outcome `json:"outcome"`

	// Of an array: its items in order, and the operators between them.
	Items     []Node   `json:"items,omitempty"`
	Operators []string `json:"operators,omitempty"`

	// Of a condition: what was asked, what was found, and how that was compared.
	Kind  Kind   `json:"kind,omitempty"`
	Chain string `json:"chain,omitempty"`
	Asked string `json:"asked,omitempty"`
	Found string `json:"found,omitempty"`
	Test  string `json:"test,omitempty"`
	// Reason says why a condition is not met or failed, where no comparison does.
	Reason string `json:"reason,omitempty"`
	// Err is why it failed; it wraps ErrInvalid or ErrUnavailable. It names the hosts of endpoints, which Reason does not:
	// it is for the node's log.
	Err error `json:"-"`
}

// verdict is what is known about a leaf or an array. The zero value is that nothing is yet.
type verdict struct {
	outcome Outcome // empty: pending
	found   string
	err     error // for Failed; for NotMet the reason, if there is one
}

// combine applies an operator. What is certain whatever the other side turns out to be counts at once. Of two failures
// the one stays that decides whether trying again may help.
func combine(a verdict, op operator, b verdict) verdict {
	decides, neutral := NotMet, Met // of "and"
	if op == opOr {
		decides, neutral = Met, NotMet
	}
	switch {
	case a.outcome == decides || b.outcome == decides:
		return verdict{outcome: decides}
	case a.outcome == "" || b.outcome == "":
		return verdict{}
	case a.outcome == neutral:
		return verdict{outcome: b.outcome, err: b.err}
	case b.outcome == neutral:
		return verdict{outcome: a.outcome, err: a.err}
	}
	// Both failed. An "and" with an invalid side can never be met; an "or" may be met once its other side is available.
	if errors.Is(b.err, ErrInvalid) == (op == opAnd) {
		return b
	}
	return a
}

// fold evaluates an array, strictly from left to right.
func (g group) fold(leaves []verdict) verdict {
	v := g.items[0].fold(leaves)
	for i, op := range g.ops {
		v = combine(v, op, g.items[i+1].fold(leaves))
	}
	return v
}

func (it item) fold(leaves []verdict) verdict {
	if it.group != nil {
		return it.group.fold(leaves)
	}
	return leaves[it.leaf.index]
}

// classify turns what checking a condition gave into a verdict.
func classify(found string, met bool, err error) verdict {
	v := verdict{outcome: NotMet, found: short(found), err: err}
	var why *notMet
	switch {
	case err == nil && met:
		v.outcome = Met
	case err == nil:
	case errors.As(err, &why) || errors.Is(err, chains.ErrNotFound):
	case errors.Is(err, ErrInvalid), errors.Is(err, ErrUnavailable):
		v.outcome = Failed
	case errors.Is(err, chains.ErrReverted), errors.Is(err, chains.ErrRefused):
		v.outcome, v.err = Failed, fmt.Errorf("%w: %w", ErrInvalid, err)
	default:
		v.outcome, v.err = Failed, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return v
}

// explain describes an array.
func (g group) explain(leaves []verdict) Node {
	n := Node{Outcome: settled(g.fold(leaves))}
	for _, op := range g.ops {
		n.Operators = append(n.Operators, string(op))
	}
	for _, it := range g.items {
		if it.group != nil {
			n.Items = append(n.Items, it.group.explain(leaves))
		} else {
			n.Items = append(n.Items, it.leaf.explain(leaves[it.leaf.index]))
		}
	}
	return n
}

func (l *leaf) explain(v verdict) Node {
	n := Node{Outcome: settled(v), Kind: l.kind(), Chain: l.chain, Asked: l.asked(), Found: v.found,
		Test: short(strings.TrimSpace(l.test.key+" "+l.test.comparator) + " " + l.test.value)}
	if v.outcome == Failed {
		n.Err = v.err
	}
	n.Reason = reason(v.err)
	return n
}

// reason is what the caller may know of an error.
func reason(err error) string {
	switch {
	case err == nil:
		return ""
	case !errors.Is(err, ErrUnavailable):
		return err.Error()
	}
	for _, known := range []error{ErrUnknownChain, ErrNoRunner, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			return ErrUnavailable.Error() + ": " + known.Error()
		}
	}
	return ErrUnavailable.Error()
}

func settled(v verdict) Outcome {
	if v.outcome == "" {
		return Skipped
	}
	return v.outcome
}

// asked names what a condition asks for.
func (l *leaf) asked() string {
	switch {
	case l.basic != nil:
		return short(strings.Join(append([]string{l.basic.standard, l.basic.method}, l.basic.params...), " "))
	case l.contract != nil:
		return short(strings.Join(append([]string{l.contract.address, l.contract.name}, l.contract.params...), " "))
	case l.sol != nil:
		return short(l.sol.method)
	}
	return short(strings.TrimSpace(l.cosmos.method + " " + l.cosmos.path))
}
