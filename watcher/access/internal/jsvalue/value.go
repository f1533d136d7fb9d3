// Package jsvalue reads JSON as a JavaScript engine's JSON.parse does and writes it as JSON.stringify does (ECMA-262,
// 25.5), byte for byte: order of members, numbers as doubles, lone surrogates.
//
// The hash of access control conditions is over such bytes, and encoding/json differs from them in four ways: it forgets
// the order of members, escapes <, >, & and U+2028, replaces lone surrogates, and writes -0.
//
// What it never does: keep state, or read more than it was told. Threat line: the text comes from anybody. It is bounded
// in bytes, depth and number of values before a tree is built, and a member that is named twice is refused: two readers of
// one text could otherwise see two conditions.
package jsvalue

import (
	"slices"
	"strconv"
)

// Kind is the type of a JSON value.
type Kind uint8

// The kinds of a Value. Undefined is what a missing member is; JSON text never holds it.
const (
	Undefined Kind = iota
	Null
	Bool
	Number
	String
	Array
	Object
)

// Value is one JSON value. The zero value is undefined.
type Value struct {
	Kind Kind
	// Bool is the value of a Bool.
	Bool bool
	// Num is the value of a Number, a double as in JavaScript; infinite if the text overflows one.
	Num float64
	// Str is the text of a String, in UTF-8, except that a surrogate without its partner stands as the three bytes that
	// UTF-8 would give its number (as in WTF-8). Text.Valid tells.
	Str string
	// Items are an Array's elements.
	Items []Value
	// Members are an Object's, in JavaScript's order of enumeration.
	Members []Member
}

// Member is one member of an Object.
type Member struct {
	Name  string
	Value Value
}

// Get returns an object's member; undefined if there is none or v is no object.
func (v Value) Get(name string) Value {
	for _, m := range v.Members {
		if m.Name == name {
			return m.Value
		}
	}
	return Value{}
}

// Has says whether v is an object with such a member.
func (v Value) Has(name string) bool { return v.Get(name).Kind != Undefined }

// Text makes a String.
func Text(s string) Value { return Value{Kind: String, Str: s} }

// Boolean makes a Bool.
func Boolean(b bool) Value { return Value{Kind: Bool, Bool: b} }

// List makes an Array.
func List(items []Value) Value { return Value{Kind: Array, Items: items} }

// Obj makes an Object of members in the order given. Undefined ones are left out, as JSON.stringify does.
func Obj(members ...Member) Value {
	return Value{Kind: Object, Members: slices.DeleteFunc(members, func(m Member) bool { return m.Value.Kind == Undefined })}
}

// order puts members into the order in which JavaScript enumerates them: names that are array indices first, by number,
// then the others as they were written (ECMA-262, OrdinaryOwnPropertyKeys).
func order(members []Member) {
	slices.SortStableFunc(members, func(a, b Member) int {
		x, xi := index(a.Name)
		y, yi := index(b.Name)
		switch {
		case xi && yi && x < y, xi && !yi:
			return -1
		case xi && yi && x > y, !xi && yi:
			return 1
		}
		return 0
	})
}

// index reads an array index: a number below 2^32-1 in its only decimal form.
func index(name string) (uint64, bool) {
	if name == "" || len(name) > 10 || name[0] == '0' && len(name) > 1 || name[0] == '+' {
		return 0, false
	}
	n, err := strconv.ParseUint(name, 10, 64)
	return n, err == nil && n < 1<<32-1
}
