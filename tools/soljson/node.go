package soljson

import (
	"slices"
	"strconv"
	"strings"
)

// Node is a node of a syntax tree, in the compiler's compact form.
type Node map[string]any

// Kind returns the node's type, such as "FunctionDefinition".
func (n Node) Kind() string { return n.Text("nodeType") }

// Text returns a member that is a string, or "".
func (n Node) Text(key string) string {
	s, _ := n[key].(string)
	return s
}

// Flag returns a member that is a boolean, or false.
func (n Node) Flag(key string) bool {
	b, _ := n[key].(bool)
	return b
}

// Int returns a member that is a number, or 0. Numbers of nodes are positive; references to what the compiler
// builds in are negative.
func (n Node) Int(key string) int {
	f, _ := n[key].(float64)
	return int(f)
}

// ID returns the node's number, unique in one run of the compiler.
func (n Node) ID() int { return n.Int("id") }

// Child returns a member that is a node, or nil.
func (n Node) Child(key string) Node {
	m, _ := n[key].(map[string]any)
	return m
}

// List returns the nodes in a member that is a list.
func (n Node) List(key string) []Node {
	items, _ := n[key].([]any)
	var nodes []Node
	for _, item := range items {
		if m, ok := item.(map[string]any); ok {
			nodes = append(nodes, m)
		}
	}
	return nodes
}

// Ints returns the numbers in a member that is a list.
func (n Node) Ints(key string) []int {
	items, _ := n[key].([]any)
	var numbers []int
	for _, item := range items {
		if f, ok := item.(float64); ok {
			numbers = append(numbers, int(f))
		}
	}
	return numbers
}

// Type returns the compiler's name of an expression's or a declaration's type.
func (n Node) Type() string { return n.Child("typeDescriptions").Text("typeString") }

// Start returns the offset in bytes of the node's first character in its file.
func (n Node) Start() int {
	start, _, _ := strings.Cut(n.Text("src"), ":")
	offset, _ := strconv.Atoi(start)
	return offset
}

// Children returns the nodes directly below this one, in the order of the text.
func (n Node) Children() []Node {
	var nodes []Node
	for _, member := range n {
		switch m := member.(type) {
		case map[string]any:
			if isNode(m) {
				nodes = append(nodes, m)
			}
		case []any:
			for _, item := range m {
				if m, ok := item.(map[string]any); ok && isNode(m) {
					nodes = append(nodes, m)
				}
			}
		}
	}
	slices.SortStableFunc(nodes, func(a, b Node) int {
		if d := a.Start() - b.Start(); d != 0 {
			return d
		}
		return a.ID() - b.ID()
	})
	return nodes
}

func isNode(n Node) bool { return n.Kind() != "" && n.Text("src") != "" }

// Walk calls visit for the node and, if that returns true, for those below it.
func (n Node) Walk(visit func(Node) bool) {
	if n == nil || !visit(n) {
		return
	}
	for _, child := range n.Children() {
		child.Walk(visit)
	}
}

// Index returns all nodes of the trees by number.
func (o *Output) Index() map[int]Node {
	index := map[int]Node{}
	for _, s := range o.Sources {
		s.AST.Walk(func(n Node) bool {
			if n.Text("nodeType") != "" && n["id"] != nil {
				index[n.ID()] = n
			}
			return true
		})
	}
	return index
}
