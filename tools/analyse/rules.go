package main

import (
	"strings"

	"github.com/conclave-network/conclave/tools/soljson"
)

// finding is something that needs an answer.
type finding struct {
	Tool    string `json:"tool"`
	Rule    string `json:"rule"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// rules looks through the files' functions with the rules of this package.
func rules(out *soljson.Output, files []string, text func(file string) []byte) []finding {
	p := newProgram(out)
	var all []finding
	seen := map[finding]bool{}
	for _, file := range files {
		found := func(n soljson.Node, rule, message string) {
			f := at(text(file), finding{Tool: "conclave", Rule: rule, File: file, Message: message}, n.Start())
			if !seen[f] {
				seen[f] = true
				all = append(all, f)
			}
		}
		out.Sources[file].AST.Walk(func(n soljson.Node) bool {
			switch n.Kind() {
			case "FunctionDefinition":
				(&reentrancy{p: p, found: found}).function(n)
				p.function(n, found)
			case "ModifierDefinition":
				p.body(n, found)
			}
			return true
		})
	}
	return all
}

// at fills in line and code of the offset.
func at(text []byte, f finding, offset int) finding {
	before := string(text[:offset])
	f.Line = 1 + strings.Count(before, "\n")
	f.Code = lineOf(text, f.Line)
	return f
}

func lineOf(text []byte, line int) string {
	lines := strings.Split(string(text), "\n")
	if line < 1 || line > len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[line-1])
}

type report func(n soljson.Node, rule, message string)

// function looks at one function as a whole, then at its body.
func (p *program) function(f soljson.Node, found report) {
	p.body(f, found)
	visibility := f.Text("visibility")
	if body := f.Child("body"); body == nil || f.Text("kind") != "function" {
		return
	}
	entry := visibility == "external" || visibility == "public"
	if e := p.effectsOf(f); entry && e.writes && !e.emits && !hasModifier(f, "initializer") {
		found(f, "silent-write", "anyone can call this, it changes storage, and no log tells of it")
	}
	switch name := f.Text("name"); {
	case entry && strings.HasPrefix(name, "initialize") && !hasModifier(f, "initializer") && !hasModifier(f, "reinitializer"):
		found(f, "open-initializer", "it can be called again, by anyone")
	case name == "_authorizeUpgrade" && len(f.List("modifiers")) == 0:
		found(f, "open-upgrade", "anyone can replace the code")
	}
}

func hasModifier(f soljson.Node, name string) bool {
	for _, m := range f.List("modifiers") {
		if m.Child("modifierName").Text("name") == name {
			return true
		}
	}
	return false
}

// body looks at the statements and expressions of a function or modifier.
func (p *program) body(f soljson.Node, found report) {
	body := f.Child("body")
	used := map[int]int{}
	body.Walk(func(n soljson.Node) bool {
		if n.Kind() == "Identifier" {
			used[n.Int("referencedDeclaration")]++
		}
		return true
	})
	body.Walk(func(n soljson.Node) bool {
		switch n.Kind() {
		case "ExpressionStatement":
			p.dropped(n.Child("expression"), found)
		case "VariableDeclarationStatement":
			declared, _ := n["declarations"].([]any)
			if k := kindOf(n.Child("initialValue")); (k == lowLevelCall || k == lowLevelStatic || k == stipendCall) && len(declared) > 0 {
				first, _ := declared[0].(map[string]any)
				if first == nil || used[soljson.Node(first).ID()] == 0 {
					found(n, "unchecked-call", "nobody looks whether the call succeeded")
				}
			}
		case "YulExpressionStatement":
			inner := n.Child("expression")
			if inner.Child("functionName").Text("name") == "pop" && len(inner.List("arguments")) == 1 && yulCall(inner.List("arguments")[0]) {
				found(n, "unchecked-call", "nobody looks whether the call succeeded")
			}
		case "MemberAccess":
			switch object := n.Child("expression"); {
			case n.Text("memberName") == "origin" && object.Type() == "tx":
				found(n, "tx-origin", "whoever signed the transaction need not be who calls")
			case object.Type() == "block" && (n.Text("memberName") == "prevrandao" || n.Text("memberName") == "difficulty"):
				found(n, "block-random", "a proposer knows it, and can choose not to propose")
			}
		case "FunctionCall":
			p.call(n, found)
		case "YulFunctionCall":
			switch n.Child("functionName").Text("name") {
			case "delegatecall", "callcode":
				found(n, "delegatecall", "foreign code runs on this contract's storage")
			case "selfdestruct":
				found(n, "selfdestruct", "ether can be sent where nobody accepts it")
			}
		case "ForStatement", "WhileStatement", "DoWhileStatement":
			p.loop(body, n, found)
		}
		return true
	})
}

// dropped looks at an expression whose value nobody takes.
func (p *program) dropped(n soljson.Node, found report) {
	switch k := kindOf(n); {
	case k == lowLevelCall || k == lowLevelStatic || k == stipendCall && strings.HasPrefix(
		n.Child("expression").Child("typeDescriptions").Text("typeIdentifier"), "t_function_send"):
		found(n, "unchecked-call", "nobody looks whether the call succeeded")
	case (k == externalCall || k == staticCall) && n.Type() != "tuple()":
		found(n, "unused-return", "what the call returns is dropped")
	}
}

func yulCall(n soljson.Node) bool {
	switch n.Child("functionName").Text("name") {
	case "call", "callcode", "delegatecall", "staticcall":
		return true
	}
	return false
}

// call looks at one function call.
func (p *program) call(n soljson.Node, found report) {
	callee := n.Child("expression")
	id := callee.Child("typeDescriptions").Text("typeIdentifier")
	switch {
	case strings.HasPrefix(id, "t_function_baredelegatecall"):
		found(n, "delegatecall", "foreign code runs on this contract's storage")
	case strings.HasPrefix(id, "t_function_selfdestruct"):
		found(n, "selfdestruct", "ether can be sent where nobody accepts it")
	case strings.HasPrefix(id, "t_function_abiencodepacked"):
		dynamic := 0
		for _, a := range n.List("arguments") {
			if t := a.Type(); strings.HasPrefix(t, "string") || strings.HasPrefix(t, "bytes ") || strings.Contains(t, "[] ") {
				dynamic++
			}
		}
		if dynamic > 1 {
			found(n, "packed-collision", "different arguments can give the same bytes")
		}
	}
}

// loop looks at what a loop does each time, and at what says how often.
func (p *program) loop(body, n soljson.Node, found report) {
	for _, part := range n.Children() {
		part.Walk(func(inner soljson.Node) bool {
			switch inner.Kind() {
			case "ForStatement", "WhileStatement", "DoWhileStatement":
				return false // looked at by itself
			}
			calls := callsHere(inner)
			for _, callee := range p.callees(inner) {
				calls = calls || p.effectsOf(callee).calls
			}
			if calls {
				found(inner, "call-in-loop", "one callee can stop all that come after it")
			}
			return true
		})
	}
	if p.countsStorage(body, n.Child("condition"), 3) {
		found(n, "storage-loop", "it runs as often as a list in storage is long; who can lengthen that?")
	}
}

// countsStorage reports whether an expression depends on the length of something in storage, through local variables
// down to a depth.
func (p *program) countsStorage(body, n soljson.Node, depth int) bool {
	if n == nil || depth == 0 {
		return false
	}
	counts := false
	n.Walk(func(n soljson.Node) bool {
		switch n.Kind() {
		case "MemberAccess":
			counts = counts || n.Text("memberName") == "length" && inStorage(n.Child("expression"))
		case "FunctionCall":
			callee := n.Child("expression")
			counts = counts || callee.Text("memberName") == "length" && inStorage(callee.Child("expression"))
		case "Identifier":
			local := p.index[n.Int("referencedDeclaration")]
			if local.Kind() == "VariableDeclaration" && !local.Flag("stateVariable") {
				body.Walk(func(s soljson.Node) bool {
					if s.Kind() == "VariableDeclarationStatement" && len(s.Ints("assignments")) == 1 && s.Ints("assignments")[0] == local.ID() {
						counts = counts || p.countsStorage(body, s.Child("initialValue"), depth-1)
					}
					return true
				})
			}
		}
		return !counts
	})
	return counts
}
