package engine

import (
	"bytes"
	"fmt"

	"github.com/conclave-network/conclave/actions"
)

// scan looks at code before a parser does. Parsers call themselves for each bracket or prefix operator within another,
// so the depth is bounded here, in a loop. It also refuses what the engine would run, but wrongly: \p{...} in a regular
// expression matches nothing in it.
//
// It reads strings, templates, comments and regular expressions as JavaScript does, but tells a regular expression from
// a division by the token before it alone. Where that misleads it, it refuses too much or too little; a parser that then
// goes too deep ends the worker with StackLimit all the same.
func scan(code []byte, nesting int) *actions.Stop {
	s := scanner{code: code, most: nesting}
	return s.run()
}

type scanner struct {
	code     []byte
	at       int
	most     int
	open     []byte // brackets; '$' for ${ within a template
	prefixes int    // operators since a statement or an argument began
	operand  bool   // whether the last token ends an operand, so that / divides
}

func (s *scanner) run() *actions.Stop {
	for s.at < len(s.code) {
		c := s.code[s.at]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			if c == '\n' && s.operand { // most likely the end of a statement
				s.prefixes = 0
			}
			s.at++
		case c == '/' && s.next() == '/':
			s.toLineEnd()
		case c == '/' && s.next() == '*':
			s.toCommentEnd()
		case c == '/' && !s.operand:
			if stop := s.regex(); stop != nil {
				return stop
			}
		case c == '"' || c == '\'':
			s.quoted(c)
		case c == '`':
			s.at++
			s.template()
		case c == '(' || c == '[' || c == '{':
			s.open = append(s.open, c)
			s.at, s.operand = s.at+1, false
		case c == ')' || c == ']' || c == '}':
			s.close()
		case isWord(c):
			s.word()
		default:
			s.operator(c)
		}
		if len(s.open)+s.prefixes > s.most {
			return &actions.Stop{Code: actions.NestingLimit, Message: fmt.Sprintf("code nests deeper than %d", s.most)}
		}
	}
	return nil
}

func (s *scanner) next() byte {
	if s.at+1 < len(s.code) {
		return s.code[s.at+1]
	}
	return 0
}

func (s *scanner) toLineEnd() {
	for s.at < len(s.code) && s.code[s.at] != '\n' && s.code[s.at] != '\r' {
		s.at++
	}
}

func (s *scanner) toCommentEnd() {
	for s.at += 2; s.at < len(s.code); s.at++ {
		if s.code[s.at] == '*' && s.next() == '/' {
			s.at += 2
			return
		}
	}
}

// quoted skips a string, which ends with its line at the latest.
func (s *scanner) quoted(quote byte) {
	for s.at++; s.at < len(s.code) && s.code[s.at] != quote && s.code[s.at] != '\n'; s.at++ {
		if s.code[s.at] == '\\' {
			s.at++
		}
	}
	s.at++
	s.operand = true
}

// template skips the text of a template up to its end or to an expression within it.
func (s *scanner) template() {
	for s.at < len(s.code) {
		switch c := s.code[s.at]; {
		case c == '\\':
			s.at += 2
		case c == '`':
			s.at++
			s.operand = true
			return
		case c == '$' && s.next() == '{':
			s.open = append(s.open, '$')
			s.at, s.operand = s.at+2, false
			return
		default:
			s.at++
		}
	}
}

// close takes the last bracket off, whichever it was: the parser will refuse what does not match.
func (s *scanner) close() {
	s.at++
	s.operand = true
	if len(s.open) == 0 {
		return
	}
	last := s.open[len(s.open)-1]
	s.open = s.open[:len(s.open)-1]
	switch last {
	case '$':
		s.template()
	case '{': // more often a block than an object: a / after it begins a regular expression
		s.operand, s.prefixes = false, 0
	}
}

// regex skips a regular expression and looks into it.
func (s *scanner) regex() *actions.Stop {
	start, class, property := s.at, false, false
	for s.at++; s.at < len(s.code); s.at++ {
		c := s.code[s.at]
		if c == '\n' || (c == '/' && !class) {
			break
		}
		switch c {
		case '\\':
			s.at++
			if s.at < len(s.code) && (s.code[s.at] == 'p' || s.code[s.at] == 'P') && s.next() == '{' {
				property = true
			}
		case '[':
			class = true
		case ']':
			class = false
		}
	}
	if s.at >= len(s.code) || s.code[s.at] != '/' { // was a division after all
		s.at, s.operand = start+1, false
		return nil
	}
	s.at++
	flags := s.at
	for s.at < len(s.code) && isWord(s.code[s.at]) {
		s.at++
	}
	s.operand = true
	for _, f := range s.code[flags:s.at] {
		if f == 'u' && property {
			return &actions.Stop{Code: actions.Syntax, Message: `\p{...} in a regular expression is not supported here: expand it when you publish`}
		}
	}
	return nil
}

// operators that are words: an operand comes after them.
var wordOperators = map[string]bool{
	"typeof": true, "void": true, "delete": true, "await": true, "yield": true, "new": true, "throw": true, "return": true,
	"in": true, "of": true, "instanceof": true, "case": true, "do": true, "else": true, "if": true, "while": true, "for": true,
}

func (s *scanner) word() {
	start := s.at
	for s.at < len(s.code) && isWord(s.code[s.at]) {
		s.at++
	}
	property := start > 0 && s.code[start-1] == '.'
	s.operand = property || s.at-start > len("instanceof") || !wordOperators[string(s.code[start:s.at])]
	if !s.operand {
		s.prefixes++
	}
}

// operator counts what may make a parser or compiler call itself: prefixes, and chains such as a+a+a or a?a:a?a:a, which
// make trees as deep as they are long.
func (s *scanner) operator(c byte) {
	s.at++
	switch {
	case c == ';' || c == ',':
		s.operand, s.prefixes = false, 0
	case c == '.' || c == '#':
		s.operand = false
	case (c == '+' || c == '-') && s.at < len(s.code) && s.code[s.at] == c: // a++ ends an operand, ++a begins one
		s.at++
		s.prefixes++
	default:
		for s.at < len(s.code) && bytes.IndexByte([]byte("=<>&|?*"), s.code[s.at]) >= 0 { // === is one operator, !!! are three
			s.at++
		}
		s.operand = false
		s.prefixes++
	}
}

// isWord says whether c is part of a name or a number. Every byte of a letter beyond ASCII is.
func isWord(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
}

// jsonDepth returns how deep brackets nest in what may be JSON, as far as most+1.
func jsonDepth(text string, most int) int {
	depth, deepest, quoted := 0, 0, false
	for i := 0; i < len(text) && deepest <= most; i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			depth++
			deepest = max(deepest, depth)
		case c == ']' || c == '}':
			depth--
		}
	}
	return deepest
}
