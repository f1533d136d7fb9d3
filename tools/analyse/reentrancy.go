package main

import "github.com/conclave-network/conclave/tools/soljson"

// reentrancy finds storage that changes after control was handed to code outside: that code may call back while the
// books are not closed. It follows a function's statements in order, both ways at a branch, loops twice, and internal
// calls by their effects. A modifier counts as if all of it ran before the body.
type reentrancy struct {
	p     *program
	found func(n soljson.Node, rule, message string)
	// called says whether control may have been handed over when the current statement starts.
	called bool
}

func (r *reentrancy) function(f soljson.Node) {
	r.called = false
	for _, m := range f.List("modifiers") {
		if modifier := r.p.index[m.Child("modifierName").Int("referencedDeclaration")]; modifier.Kind() == "ModifierDefinition" {
			r.called = r.called || r.p.effectsIn(modifier.Child("body")).calls
		}
	}
	r.statement(f.Child("body"))
}

// statement goes through a statement and reports whether it always ends the function.
func (r *reentrancy) statement(n soljson.Node) (ends bool) {
	switch n.Kind() {
	case "Block", "UncheckedBlock":
		for _, s := range n.List("statements") {
			if r.statement(s) {
				return true
			}
		}
		return false
	case "IfStatement":
		r.expression(n.Child("condition"))
		return r.branches(n.Child("trueBody"), n.Child("falseBody"))
	case "TryStatement":
		r.expression(n.Child("externalCall"))
		var bodies []soljson.Node
		for _, clause := range n.List("clauses") {
			bodies = append(bodies, clause.Child("block"))
		}
		return r.branches(bodies...)
	case "ForStatement":
		r.statement(n.Child("initializationExpression"))
		for range 2 {
			r.expression(n.Child("condition"))
			r.statement(n.Child("body"))
			r.statement(n.Child("loopExpression"))
		}
		return false
	case "WhileStatement", "DoWhileStatement":
		for range 2 {
			r.expression(n.Child("condition"))
			r.statement(n.Child("body"))
		}
		return false
	case "Return":
		r.expression(n.Child("expression"))
		return true
	case "RevertStatement":
		return true
	}
	r.expression(n)
	return false
}

// branches goes through alternatives that start from the same state. It ends if all of them do; a nil one does not.
func (r *reentrancy) branches(bodies ...soljson.Node) bool {
	before, after, ends := r.called, false, true
	for _, body := range bodies {
		r.called = before
		if !r.statement(body) {
			ends = false
			after = after || r.called
		}
	}
	r.called = after || ends && before
	return ends
}

// expression goes through an expression, or a statement without branches, in the order of evaluation: what an
// operation works on comes before the operation.
func (r *reentrancy) expression(n soljson.Node) {
	if n == nil {
		return
	}
	if n.Kind() == "Assignment" {
		r.expression(n.Child("rightHandSide"))
		r.expression(n.Child("leftHandSide"))
	} else {
		for _, child := range n.Children() {
			r.expression(child)
		}
	}
	if r.called && r.p.writesHere(n) {
		r.found(n, "state-after-call", "storage changes after control was handed to code outside")
	}
	calls := callsHere(n)
	for _, callee := range r.p.callees(n) {
		e := r.p.effectsOf(callee)
		if r.called && e.writes {
			r.found(n, "state-after-call", "storage changes in here after control was handed to code outside")
		}
		calls = calls || e.calls
	}
	r.called = r.called || calls
}
