package main

import (
	"fmt"
	"regexp"
	"strings"
)

// answer is a row of the answers' tables: why findings of a rule on lines with this code are no bugs.
type answer struct {
	rule, file, code, text string
	used                   bool
}

var row = regexp.MustCompile("^\\|\\s*([\\w-]+)\\s*\\|\\s*(\\S+\\.sol)\\s*\\|\\s*`(.*)`\\s*\\|\\s*(.*?)\\s*\\|$")

// readAnswers takes the rows of all tables that have a rule, a file, code and a text. The file's other text is for
// people. A row without a text is no answer.
func readAnswers(markdown string) []*answer {
	var answers []*answer
	for line := range strings.Lines(markdown) {
		m := row.FindStringSubmatch(strings.TrimRight(line, "\n"))
		if m == nil || m[4] == "" {
			continue
		}
		answers = append(answers, &answer{rule: m[1], file: m[2], code: strings.ReplaceAll(m[3], `\|`, "|"), text: m[4]})
	}
	return answers
}

// unanswered returns the findings without an answer, and marks the answers that were used.
func unanswered(findings []finding, answers []*answer) []finding {
	var open []finding
	for _, f := range findings {
		ok := false
		for _, a := range answers {
			if a.rule == f.Rule && a.file == f.File && a.code == f.Code {
				a.used, ok = true, true
			}
		}
		if !ok {
			open = append(open, f)
		}
	}
	return open
}

// row returns the finding as a row to be answered.
func (f finding) row() string {
	return fmt.Sprintf("| %s | %s | `%s` |  |", f.Rule, f.File, strings.ReplaceAll(f.Code, "|", `\|`))
}
