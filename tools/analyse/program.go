package main

import (
	"strings"

	"github.com/conclave-network/conclave/tools/soljson"
)

// program is all code that the compiler saw, with what the rules ask of it again and again.
type program struct {
	index map[int]soljson.Node
	// overrides lists, for a function, those that override it, directly or not.
	overrides map[int][]soljson.Node
	effects   map[int]effects
}

// effects are what a function does, itself or through internal calls.
type effects struct {
	calls  bool // hands control to code outside, which may come back
	writes bool // changes storage
	emits  bool // makes a log
}

func (e effects) or(other effects) effects {
	return effects{e.calls || other.calls, e.writes || other.writes, e.emits || other.emits}
}

func newProgram(out *soljson.Output) *program {
	p := &program{index: out.Index(), overrides: map[int][]soljson.Node{}, effects: map[int]effects{}}
	for _, n := range p.index {
		if n.Kind() != "FunctionDefinition" {
			continue
		}
		todo, seen := n.Ints("baseFunctions"), map[int]bool{}
		for len(todo) > 0 {
			base := todo[0]
			todo = todo[1:]
			if !seen[base] {
				seen[base] = true
				p.overrides[base] = append(p.overrides[base], n)
				todo = append(todo, p.index[base].Ints("baseFunctions")...)
			}
		}
	}
	return p
}

// callKind says what a function call does, by the type of what is called.
type callKind int

const (
	notACall callKind = iota // a conversion, a struct, an event, an error, or something built in
	internalCall
	externalCall // by the interface of a contract, not static
	staticCall   // view or pure: the callee can change nothing
	lowLevelCall // call or delegatecall on an address
	lowLevelStatic
	stipendCall // send and transfer: 2300 gas
	creation
)

func kindOf(call soljson.Node) callKind {
	if call.Kind() != "FunctionCall" || call.Text("kind") != "functionCall" {
		return notACall
	}
	id := call.Child("expression").Child("typeDescriptions").Text("typeIdentifier")
	for _, k := range []struct {
		prefix string
		kind   callKind
	}{
		{"t_function_external_view", staticCall},
		{"t_function_external_pure", staticCall},
		{"t_function_external", externalCall},
		{"t_function_delegatecall", externalCall}, // an external function of a library
		{"t_function_barecall", lowLevelCall},
		{"t_function_baredelegatecall", lowLevelCall},
		{"t_function_barestaticcall", lowLevelStatic},
		{"t_function_send", stipendCall},
		{"t_function_transfer", stipendCall},
		{"t_function_creation", creation},
		{"t_function_internal", internalCall},
	} {
		if strings.HasPrefix(id, k.prefix) {
			return k.kind
		}
	}
	return notACall
}

// handsOver reports whether a call lets code outside run that can do anything.
func handsOver(call soljson.Node) bool {
	k := kindOf(call)
	return k == externalCall || k == lowLevelCall
}

// callees returns the functions that an internal call may run, with their bodies.
func (p *program) callees(call soljson.Node) []soljson.Node {
	if kindOf(call) != internalCall {
		return nil
	}
	target := p.index[call.Child("expression").Int("referencedDeclaration")]
	if target.Kind() != "FunctionDefinition" {
		return nil
	}
	return append([]soljson.Node{target}, p.overrides[target.ID()]...)
}

// isStorage reports whether an expression denotes a place in storage, not the pointer to one.
func (p *program) isStorage(n soljson.Node) bool {
	switch n.Kind() {
	case "Identifier":
		return p.index[n.Int("referencedDeclaration")].Flag("stateVariable")
	case "IndexAccess":
		return inStorage(n.Child("baseExpression"))
	case "MemberAccess":
		return inStorage(n.Child("expression"))
	}
	return false
}

// inStorage reports whether an expression's value lies in storage: a reference, a pointer or a mapping.
func inStorage(n soljson.Node) bool {
	t := n.Type()
	return strings.HasSuffix(t, " storage ref") || strings.HasSuffix(t, " storage pointer") ||
		strings.HasPrefix(t, "mapping(")
}

// writesHere reports whether this node itself, not what is below it, changes storage.
func (p *program) writesHere(n soljson.Node) bool {
	switch n.Kind() {
	case "Assignment":
		return p.writesTo(n.Child("leftHandSide"))
	case "UnaryOperation":
		op := n.Text("operator")
		return (op == "++" || op == "--" || op == "delete") && p.isStorage(n.Child("subExpression"))
	case "FunctionCall":
		callee := n.Child("expression")
		name := callee.Text("memberName")
		id := callee.Child("typeDescriptions").Text("typeIdentifier")
		return strings.HasPrefix(id, "t_function_array"+name) && inStorage(callee.Child("expression"))
	case "YulFunctionCall":
		return n.Child("functionName").Text("name") == "sstore"
	}
	return false
}

func (p *program) writesTo(left soljson.Node) bool {
	if left.Kind() != "TupleExpression" {
		return p.isStorage(left)
	}
	for _, part := range left.List("components") {
		if p.writesTo(part) {
			return true
		}
	}
	return false
}

// callsHere reports whether this node itself hands control to code outside.
func callsHere(n soljson.Node) bool {
	switch n.Kind() {
	case "FunctionCall":
		return handsOver(n)
	case "YulFunctionCall":
		switch n.Child("functionName").Text("name") {
		case "call", "callcode", "delegatecall":
			return true
		}
	}
	return false
}

// effectsOf returns what a function does. One that is reached again while it is looked at adds nothing.
func (p *program) effectsOf(function soljson.Node) effects {
	if e, known := p.effects[function.ID()]; known {
		return e
	}
	p.effects[function.ID()] = effects{}
	e := p.effectsIn(function.Child("body"))
	for _, m := range function.List("modifiers") {
		if modifier := p.index[m.Child("modifierName").Int("referencedDeclaration")]; modifier.Kind() == "ModifierDefinition" {
			e = e.or(p.effectsIn(modifier.Child("body")))
		}
	}
	p.effects[function.ID()] = e
	return e
}

func (p *program) effectsIn(n soljson.Node) effects {
	var e effects
	n.Walk(func(n soljson.Node) bool {
		e.calls = e.calls || callsHere(n)
		e.writes = e.writes || p.writesHere(n)
		e.emits = e.emits || n.Kind() == "EmitStatement"
		for _, callee := range p.callees(n) {
			e = e.or(p.effectsOf(callee))
		}
		return true
	})
	return e
}
