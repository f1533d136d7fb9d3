package bundle

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/conclave-network/conclave/actions"
)

// Problem is something about a place in the source.
type Problem struct {
	File   string `json:"file,omitempty"` // relative to the project
	Line   int    `json:"line,omitempty"` // from 1; 0 if unknown
	Column int    `json:"column,omitempty"`
	Text   string `json:"text"`
	Hint   string `json:"hint,omitempty"`
}

// String is FILE:LINE:COLUMN: TEXT.
func (p Problem) String() string {
	switch {
	case p.File == "":
		return p.Text
	case p.Line == 0:
		return p.File + ": " + p.Text
	}
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Text)
}

// Problems are why there is no bundle; at least one.
type Problems []Problem

// Error gives all of them.
func (p *Problems) Error() string {
	lines := make([]string, len(*p))
	for i, one := range *p {
		lines[i] = one.String()
	}
	return strings.Join(lines, "\n")
}

// Hint is what to do about the first that has advice.
func (p *Problems) Hint() string {
	for _, one := range *p {
		if one.Hint != "" {
			return one.Hint
		}
	}
	return ""
}

// expressions is what to do about regular expressions that the engine does not have.
const expressions = `write out the characters that are meant, such as [A-Za-z\u00c0-\u024f], or have the regexpu-core package write the expression anew`

// hints are what to do about messages of esbuild, by id.
var hints = map[string]string{
	"unsupported-regexp":         expressions,
	"empty-import-meta":          "an action has no address of its own: take what it needs to know from its params",
	"unsupported-dynamic-import": "import by a name that is written in the source",
	"unsupported-require-call":   "it throws if it is reached: require by a name that is written in the source",
	"indirect-require":           "it throws if it is reached",
}

// problems translates messages of esbuild.
func problems(messages []api.Message) []Problem {
	out := make([]Problem, len(messages))
	for i, m := range messages {
		p := Problem{Text: environment.ReplaceAllString(m.Text, " in the engine of actions"), Hint: hints[m.ID]}
		if m.Location != nil {
			p.File, p.Line, p.Column = m.Location.File, m.Location.Line, m.Location.Column+1
		}
		switch {
		case p.Hint != "":
		case strings.HasPrefix(m.Text, "Could not resolve"):
			p.Hint = "is the package installed? run npm install in the project"
		case strings.HasPrefix(m.Text, "No loader is configured"):
			p.Hint = "JavaScript, TypeScript, JSON, .txt and .pem can be imported; WebAssembly does not run in actions"
		case len(m.Notes) > 0:
			p.Hint = m.Notes[0].Text
		}
		out[i] = p
	}
	return out
}

// wrong returns the errors, and those warnings that are errors in an author's own source. It is nil if there are none.
func wrong(errors, warnings []api.Message) error {
	all := Problems(problems(errors))
	for _, m := range warnings {
		if _, ok := shown[m.ID]; ok && m.Location != nil && !installed(m.Location.File) {
			all = append(all, problems([]api.Message{m})...)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return &all
}

// installed says whether a file is part of a package.
func installed(name string) bool { return strings.Contains("/"+name, "/node_modules/") }

// environment is how esbuild names what it was told of the engine.
var environment = regexp.MustCompile(` in the configured target environment.*`)

// place is how the engine says where in a script something is wrong.
var place = regexp.MustCompile(`Line (\d+):(\d+)`)

// refused says why the engine would not run what was made. The place is one in the bundle, so the line is quoted.
func refused(p *project, code []byte, stop *actions.Stop) error {
	one := Problem{File: p.entry, Text: stop.Message}
	switch stop.Code {
	case actions.Syntax:
		one.Text = "the engine of actions does not run this: " + stop.Message
		if strings.Contains(stop.Message, `\p{`) {
			one.Hint = expressions
		}
		if at := place.FindStringSubmatch(stop.Message); at != nil {
			line, _ := strconv.Atoi(at[1])
			if lines := strings.Split(string(code), "\n"); line >= 1 && line <= len(lines) {
				one.Text += fmt.Sprintf("; that line of the bundle is %.120q", strings.TrimSpace(lines[line-1]))
			}
		}
	case actions.CodeLimit:
		one.Hint = "publish with --minify, or import less"
	}
	return &Problems{one}
}
