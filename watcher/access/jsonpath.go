package access

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/theory/jsonpath"
	"github.com/theory/jsonpath/registry"
)

// Limits of JSONPath keys and of what they are applied to. Together they bound the work: with one descendant segment, one
// filter that cannot go back to the root, and no unions or functions, each value of the document is looked at once per
// level above it and segment.
const (
	maxKey        = 512    // bytes of a key
	maxKeyDepth   = 64     // of the document
	maxKeyValues  = 60_000 // of the document
	maxKeyMatches = 10_000
)

// keyParser knows no functions: match and search would run regular expressions that an endpoint chose.
var keyParser = jsonpath.NewParser(jsonpath.WithRegistry(&registry.Registry{}))

// parseKey reads a JSONPath (RFC 9535) and refuses those that could cost much.
func parseKey(key string) (*jsonpath.Path, error) {
	switch {
	case len(key) > maxKey:
		return nil, fmt.Errorf("%w: key exceeds %d bytes", ErrInvalid, maxKey)
	case strings.Count(key, "..") > 1, strings.Count(key, "?") > 1, strings.Count(key, "*") > 4, strings.Count(key, "$") > 1,
		strings.Count(key, "@") > 8:
		return nil, fmt.Errorf("%w: key %q costs too much: at most one $, one .., one filter, four * and eight @", ErrInvalid, short(key))
	}
	p, err := keyParser.Parse(key)
	if err != nil {
		return nil, fmt.Errorf("%w: key %q is no JSONPath: %w", ErrInvalid, short(key), err)
	}
	for _, s := range p.Query().Segments() {
		if len(s.Selectors()) != 1 {
			return nil, fmt.Errorf("%w: key %q: unions are not supported", ErrInvalid, short(key))
		}
	}
	return p, nil
}

// document reads JSON for keys, numbers kept as they are written.
func document(raw json.RawMessage) (any, error) {
	if err := measure(raw); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, fmt.Errorf("%w: answer is no JSON", ErrUnavailable)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w: answer is more than JSON", ErrUnavailable)
	}
	return v, nil
}

// measure counts depth and values before anything is built of them. For text that is no JSON the numbers mean nothing.
func measure(raw []byte) error {
	depth, values, quoted := 0, 1, false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[', c == '{':
			depth++
			values++
		case c == ']', c == '}':
			depth--
		case c == ',':
			values++
		}
		if depth > maxKeyDepth || values > maxKeyValues {
			return fmt.Errorf("%w: answer is too deep or has too many values", ErrUnavailable)
		}
	}
	return nil
}

// lookup finds a key's values in a document, in an order that does not change: by normalised path. The empty key finds
// the document itself.
func lookup(key string, doc any) ([]any, error) {
	if key == "" {
		return []any{doc}, nil
	}
	p, err := parseKey(key)
	if err != nil {
		return nil, err
	}
	found := p.SelectLocated(doc)
	if len(found) > maxKeyMatches {
		return nil, fmt.Errorf("%w: key %q finds more than %d values", ErrInvalid, short(key), maxKeyMatches)
	}
	found.Sort()
	out := make([]any, len(found))
	for i, n := range found {
		out[i] = n.Node
	}
	return out, nil
}

// compareJSON compares what a key finds. No value: not met. Of several the first counts, but contains looks at each.
func (ev *evaluation) compareJSON(l *leaf, doc any) (string, bool, error) {
	found, err := lookup(l.test.key, doc)
	if err != nil {
		return "", false, err
	}
	if len(found) == 0 || found[0] == nil {
		return "", false, &notMet{"the answer has no value there"}
	}
	if l.test.comparator != "contains" {
		found = found[:1]
	}
	t := l.test
	if t.value, err = ev.caller.substitute(l, t.value); err != nil {
		return "", false, err
	}
	var text string
	for _, v := range found {
		if text, err = scalar(v); err != nil {
			return "", false, err
		}
		met, err := t.numberOrText(text)
		if met || err != nil {
			return text, met, err
		}
	}
	return text, false, nil
}

// scalar is the text of a string, a whole number or a boolean.
func scalar(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case bool:
		return fmt.Sprint(v), nil
	case json.Number:
		if _, ok := new(big.Int).SetString(v.String(), 10); ok && len(v) <= maxDigits {
			return v.String(), nil
		}
	}
	return "", fmt.Errorf("%w: the key finds no string, boolean or whole number", ErrInvalid)
}

// numberOrText compares as numbers if both sides are decimal numbers, and as text otherwise. APIs give amounts as
// strings, and "9" must not be greater than "1000000", as it was in the 2025 node on Solana.
func (t returnTest) numberOrText(got string) (bool, error) {
	n, gotErr := decimal(got)
	_, wantErr := decimal(t.value)
	if gotErr == nil && wantErr == nil && !strings.HasSuffix(t.comparator, "contains") {
		return t.uint(n)
	}
	if (gotErr == nil) != (wantErr == nil) && strings.ContainsAny(t.comparator, "<>") {
		return false, fmt.Errorf("%w: %q and %q cannot be ordered: one is a number", ErrInvalid, short(got), short(t.value))
	}
	return t.text(got)
}
