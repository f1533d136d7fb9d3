// Package strictjson reads JSON that somebody signed or asks with, and writes JSON as JavaScript does.
//
// encoding/json alone would not do for such text: it matches names without regard to case, lets the last of two equal
// names win, and replaces bytes that are not UTF-8. Two readers of one text could then see two things. Here each
// object has each name once, names match exactly, and size, depth and number of values are bounded before a tree is built.
//
// Threat line: the text comes from a client and may be anything. Parse reads at most Limits.Size bytes, and returns an
// error or a value; it never panics.
package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Limits bound a text. All must be positive.
type Limits struct {
	Size   int // bytes
	Depth  int // of objects and arrays within each other
	Values int // of all kinds, names of members not counted
}

// Errors of Parse. They are wrapped with where and what.
var (
	ErrLimit     = errors.New("JSON is over a limit")
	ErrSyntax    = errors.New("JSON is malformed")
	ErrDuplicate = errors.New("JSON object has a name twice")
)

// Kind tells values apart.
type Kind uint8

// The kinds of values. The zero Kind is no value at all, as Get returns for an absent member.
const (
	Absent Kind = iota
	Null
	Bool
	Number
	String
	Array
	Object
)

// Value is a parsed value. It must not be changed.
type Value struct {
	Kind    Kind
	Truth   bool     // of a Bool
	Text    string   // of a String, unescaped; of a Number, as written
	Items   []Value  // of an Array
	Members []Member // of an Object, in order of the text
	Raw     []byte   // the value as it stands in the text
}

// Member is a name and a value of an object.
type Member struct {
	Name  string
	Value Value
}

// Get returns the member called name, or a Value of Kind Absent; so it does for what is not an object.
func (v Value) Get(name string) Value {
	for _, m := range v.Members {
		if m.Name == name {
			return m.Value
		}
	}
	return Value{}
}

// Has reports whether the value is there and not null.
func (v Value) Has() bool { return v.Kind != Absent && v.Kind != Null }

// Strings returns the items of an array of strings, and false if it is anything else.
func (v Value) Strings() ([]string, bool) {
	if v.Kind != Array {
		return nil, false
	}
	out := make([]string, 0, len(v.Items))
	for _, item := range v.Items {
		if item.Kind != String {
			return nil, false
		}
		out = append(out, item.Text)
	}
	return out, true
}

// Parse reads one value and nothing after it but white space. It returns ErrLimit, ErrSyntax or ErrDuplicate, wrapped.
// Escapes of lone surrogates become U+FFFD, so names that differ only in those count as equal.
func Parse(text []byte, lim Limits) (Value, error) {
	if len(text) > lim.Size {
		return Value{}, fmt.Errorf("%w: %d bytes, at most %d", ErrLimit, len(text), lim.Size)
	}
	if !utf8.Valid(text) {
		return Value{}, fmt.Errorf("%w: not UTF-8", ErrSyntax)
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	p := parser{text: text, dec: dec, lim: lim}
	v, err := p.value(0)
	if err != nil {
		return Value{}, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return Value{}, fmt.Errorf("%w: text after the value", ErrSyntax)
	}
	return v, nil
}

type parser struct {
	text []byte
	dec  *json.Decoder
	lim  Limits
	n    int
}

// next returns a token and where it ends. The decoder's errors quote the text, which may be long, so they stay here.
func (p *parser) next() (json.Token, int, error) {
	tok, err := p.dec.Token()
	if err != nil {
		return nil, 0, fmt.Errorf("%w: near byte %d", ErrSyntax, p.dec.InputOffset())
	}
	return tok, int(p.dec.InputOffset()), nil
}

func (p *parser) value(depth int) (Value, error) {
	if p.n++; p.n > p.lim.Values {
		return Value{}, fmt.Errorf("%w: more than %d values", ErrLimit, p.lim.Values)
	}
	start := int(p.dec.InputOffset())
	tok, end, err := p.next()
	if err != nil {
		return Value{}, err
	}
	var v Value
	switch t := tok.(type) {
	case nil:
		v.Kind = Null
	case bool:
		v.Kind, v.Truth = Bool, t
	case json.Number:
		v.Kind, v.Text = Number, t.String()
	case string:
		v.Kind, v.Text = String, t
	case json.Delim:
		if depth == p.lim.Depth {
			return Value{}, fmt.Errorf("%w: deeper than %d", ErrLimit, p.lim.Depth)
		}
		if t == '{' {
			v.Kind = Object
			v.Members, err = p.members(depth + 1)
		} else {
			v.Kind = Array
			v.Items, err = p.items(depth + 1)
		}
		if err != nil {
			return Value{}, err
		}
		if _, end, err = p.next(); err != nil { // the closing delimiter
			return Value{}, err
		}
	}
	v.Raw = bytes.TrimLeft(p.text[start:end], " \t\r\n,:")
	return v, nil
}

func (p *parser) items(depth int) ([]Value, error) {
	items := []Value{}
	for p.dec.More() {
		v, err := p.value(depth)
		if err != nil {
			return nil, err
		}
		items = append(items, v)
	}
	return items, nil
}

func (p *parser) members(depth int) ([]Member, error) {
	members := []Member{}
	seen := map[string]bool{}
	for p.dec.More() {
		tok, _, err := p.next()
		if err != nil {
			return nil, err
		}
		name, ok := tok.(string)
		if !ok {
			return nil, fmt.Errorf("%w: a name is not a string", ErrSyntax)
		}
		if seen[name] {
			return nil, fmt.Errorf("%w: %.40q", ErrDuplicate, name)
		}
		seen[name] = true
		v, err := p.value(depth)
		if err != nil {
			return nil, err
		}
		members = append(members, Member{name, v})
	}
	return members, nil
}
