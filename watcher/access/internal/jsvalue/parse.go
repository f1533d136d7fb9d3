package jsvalue

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// Limits bound a text.
type Limits struct {
	Bytes  int // length of the text
	Depth  int // arrays and objects inside each other
	Values int // values of any kind, members' names not counted
}

// Errors of Parse.
var (
	// ErrSyntax: the text is no JSON, is not UTF-8, or names a member twice.
	ErrSyntax = errors.New("malformed JSON")
	// ErrLimit: the text exceeds a limit.
	ErrLimit = errors.New("JSON exceeds a limit")
)

// Parse reads one JSON text.
func Parse(text []byte, l Limits) (Value, error) {
	switch {
	case len(text) > l.Bytes:
		return Value{}, fmt.Errorf("%w: %d bytes, at most %d", ErrLimit, len(text), l.Bytes)
	case !utf8.Valid(text):
		return Value{}, fmt.Errorf("%w: not UTF-8", ErrSyntax)
	}
	// The depth is counted before the library looks: its own bound, and the stack that it uses, are far larger.
	if err := shallow(text, l.Depth); err != nil {
		return Value{}, err
	}
	if !json.Valid(text) {
		return Value{}, ErrSyntax
	}
	r := reader{text: text, left: l.Values}
	v, err := r.value()
	if err != nil {
		return Value{}, err
	}
	return v, nil
}

// shallow counts brackets outside strings. It is right for valid JSON; for anything else it does not matter.
func shallow(text []byte, limit int) error {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			if depth++; depth > limit {
				return fmt.Errorf("%w: deeper than %d", ErrLimit, limit)
			}
		case c == ']' || c == '}':
			depth--
		}
	}
	return nil
}

// reader walks over text that is known to be valid JSON and to be shallow.
type reader struct {
	text []byte
	at   int
	left int
}

func (r *reader) space() {
	for r.at < len(r.text) && (r.text[r.at] == ' ' || r.text[r.at] == '\t' || r.text[r.at] == '\n' || r.text[r.at] == '\r') {
		r.at++
	}
}

// take skips white space and c, if c is next.
func (r *reader) take(c byte) bool {
	r.space()
	if r.at < len(r.text) && r.text[r.at] == c {
		r.at++
		return true
	}
	return false
}

func (r *reader) value() (Value, error) {
	if r.left--; r.left < 0 {
		return Value{}, fmt.Errorf("%w: too many values", ErrLimit)
	}
	r.space()
	switch r.text[r.at] {
	case '{':
		return r.object()
	case '[':
		return r.array()
	case '"':
		return Text(r.str()), nil
	case 't':
		r.at += len("true")
		return Boolean(true), nil
	case 'f':
		r.at += len("false")
		return Boolean(false), nil
	case 'n':
		r.at += len("null")
		return Value{Kind: Null}, nil
	}
	return r.number(), nil
}

func (r *reader) number() Value {
	start := r.at
	for r.at < len(r.text) {
		switch c := r.text[r.at]; {
		case c >= '0' && c <= '9', c == '-', c == '+', c == '.', c == 'e', c == 'E':
			r.at++
			continue
		}
		break
	}
	// The only error left is a number too large for a double, for which ParseFloat gives the infinity that JavaScript has.
	f, _ := strconv.ParseFloat(string(r.text[start:r.at]), 64)
	return Value{Kind: Number, Num: f}
}

func (r *reader) array() (Value, error) {
	r.take('[')
	v := Value{Kind: Array, Items: []Value{}}
	for !r.take(']') {
		if len(v.Items) > 0 {
			r.take(',')
		}
		item, err := r.value()
		if err != nil {
			return Value{}, err
		}
		v.Items = append(v.Items, item)
	}
	return v, nil
}

func (r *reader) object() (Value, error) {
	r.take('{')
	v := Value{Kind: Object}
	seen := map[string]bool{}
	for !r.take('}') {
		if len(v.Members) > 0 {
			r.take(',')
		}
		r.space()
		name := r.str()
		if seen[name] {
			return Value{}, fmt.Errorf("%w: member %.40q twice", ErrSyntax, name)
		}
		seen[name] = true
		r.take(':')
		member, err := r.value()
		if err != nil {
			return Value{}, err
		}
		v.Members = append(v.Members, Member{name, member})
	}
	order(v.Members)
	return v, nil
}
