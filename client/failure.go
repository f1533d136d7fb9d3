package client

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"unicode"
)

// Errors that the causes of a NodeError wrap, where it was not the node that refused.
var (
	// ErrUnreachable: the node does not answer.
	ErrUnreachable = errors.New("does not answer")
	// ErrAnswer: the node answers nonsense, or what is wrong.
	ErrAnswer = errors.New("wrong answer")
)

// NodeError is why one node did not do what was asked.
type NodeError struct {
	Node   Node
	Status int    // of the answer; 0 if there was none
	Code   string // errorCode of the answer, such as NodeBusy; "" if it has none
	// Message and Hint are the node's words, bounded and printable. A node can lie in them.
	Message, Hint string
	Err           error // wraps ErrUnreachable or ErrAnswer; nil for a refusal
}

// Error names the node and the problem.
func (e *NodeError) Error() string { return "node " + e.Node.URL + ": " + e.Problem() }

// Unwrap returns the cause.
func (e *NodeError) Unwrap() error { return e.Err }

// Problem is the error without the node.
func (e *NodeError) Problem() string {
	switch {
	case e.Err != nil:
		return e.Err.Error()
	case e.Code != "":
		return fmt.Sprintf("%s: %s", e.Code, e.Message)
	}
	return fmt.Sprintf("answers %d %s", e.Status, http.StatusText(e.Status))
}

// refused says whether the node has looked and said no: asking again does not help.
func (e *NodeError) refused() bool {
	return e.Status == http.StatusUnauthorized || e.Status == http.StatusForbidden
}

// Failure says that too few nodes did what was asked.
type Failure struct {
	Op          string       // what was asked: connect, decrypt or sign
	Good        int          // nodes that did it
	Need, Total int          // nodes that must, and that serve
	Threshold   int          // nodes that must agree for the network to act
	Nodes       []*NodeError // those that did not, as far as they were waited for
}

// Error counts who did what was asked, and gives each reason once.
func (f *Failure) Error() string {
	var reasons []string
	count := map[string]int{}
	for _, n := range f.Nodes {
		if count[n.Problem()]++; count[n.Problem()] == 1 {
			reasons = append(reasons, n.Problem())
		}
	}
	for i, r := range reasons {
		reasons[i] = fmt.Sprintf("%d nodes: %s", count[r], r)
		if count[r] == 1 {
			reasons[i] = "1 node: " + r
		}
	}
	return fmt.Sprintf("%s: %d of %d nodes did, %d must: %s", f.Op, f.Good, f.Total, f.Need, strings.Join(reasons, "; "))
}

// Unwrap returns the nodes' errors.
func (f *Failure) Unwrap() []error {
	out := make([]error, len(f.Nodes))
	for i, n := range f.Nodes {
		out[i] = n
	}
	return out
}

// Refused says whether the network refuses: so many nodes say no that the others are too few, and more than may lie.
func (f *Failure) Refused() bool {
	refusals := 0
	for _, n := range f.Nodes {
		if n.refused() {
			refusals++
		}
	}
	return refusals > f.Total-f.Threshold
}

// Hint is what most of the nodes advise, or what is to be done about nodes that do not answer.
func (f *Failure) Hint() string {
	said := map[string]int{}
	best := ""
	for _, n := range f.Nodes {
		h := n.Hint
		if errors.Is(n.Err, ErrUnreachable) {
			h = "do the nodes run, and can this machine reach them?"
		}
		if said[h]++; h != "" && (best == "" || said[h] > said[best]) {
			best = h
		}
	}
	return best
}

// Limits of what is kept of a node's words, in bytes.
const (
	maxCode = 80
	maxText = 400
)

// printable cuts a node's text to a length and to what can be shown on one line.
func printable(s string, most int) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s[:min(len(s), most)], ""))
	return strings.TrimSpace(s)
}

// unreachable is the error of a node that did not answer, without the URL that net/http puts into it.
func unreachable(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w in time", ErrUnreachable)
	}
	err = bare(err)
	var op *net.OpError
	if errors.As(err, &op) { // says the address again
		err = op.Err
	}
	return fmt.Errorf("%w: %w", ErrUnreachable, err)
}
