// Package reason is the one list of why something was refused or has failed, as users and operators meet it: what a code
// means, where it comes from, and what to do. docs/reasons.md is made from it; tests hold it against the code of the parts
// that say these things.
//
// Threat line: it holds fixed texts only.
package reason

import (
	"fmt"
	"strings"
)

// Entry is one reason.
type Entry struct {
	Code    string // stable; where a reason is a sentence, the part of it that stays the same
	Status  string // of HTTP and exit codes: the number; of contracts' errors "refused" where the rules say no
	Meaning string
	Cause   string
	Remedy  string
}

// Group is the reasons of one kind.
type Group struct {
	Name    string
	Title   string
	About   string
	Entries []Entry
}

// Names of the groups.
const (
	HTTP      = "http"
	Requests  = "requests"
	Readiness = "readiness"
	Actions   = "actions"
	Ceremony  = "ceremonies"
	Kicks     = "kicks"
	Contracts = "contracts"
	Exit      = "exit"
)

// Groups are all reasons, in the order of the page.
func Groups() []Group {
	return []Group{httpCodes, requestReasons, readiness, actionCodes, ceremonyOutcomes, kickReasons, contractErrors, exitCodes}
}

// Codes returns a group's codes, in its order.
func Codes(group string) (out []string) {
	for _, g := range Groups() {
		if g.Name == group {
			for _, e := range g.Entries {
				out = append(out, e.Code)
			}
		}
	}
	return out
}

// Find returns a group's entry with a code.
func Find(group, code string) (Entry, bool) {
	for _, g := range Groups() {
		if g.Name != group {
			continue
		}
		for _, e := range g.Entries {
			if e.Code == code {
				return e, true
			}
		}
	}
	return Entry{}, false
}

const head = `# Reasons

Why something was refused or has failed: every stable code that a user or an operator meets. Made from the table in
` + "`watcher/reason`" + ` by ` + "`scripts/generate`" + `; do not edit. To follow one request over all nodes see
[operations.md](operations.md#following-one-request).
`

// Page is docs/reasons.md.
func Page() string {
	var b strings.Builder
	b.WriteString(head)
	for _, g := range Groups() {
		status := ""
		for _, e := range g.Entries {
			if e.Status != "" {
				status = " |"
			}
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| code |", g.Title, g.About)
		if status != "" {
			b.WriteString(" |")
		}
		b.WriteString(" meaning | cause | remedy |\n| --- |")
		if status != "" {
			b.WriteString(" --- |")
		}
		b.WriteString(" --- | --- | --- |\n")
		for _, e := range g.Entries {
			fmt.Fprintf(&b, "| `%s` |", e.Code)
			if status != "" {
				fmt.Fprintf(&b, " %s |", e.Status)
			}
			fmt.Fprintf(&b, " %s | %s | %s |\n", cell(e.Meaning), cell(e.Cause), cell(e.Remedy))
		}
	}
	return b.String()
}

func cell(s string) string { return strings.ReplaceAll(s, "|", "\\|") }
