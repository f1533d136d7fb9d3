package strictjson

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

// AppendString appends s as JSON.stringify writes it (ECMA-262 25.5.4.3): short escapes where there are any, \u00xx for
// the other controls, everything else as it is. encoding/json escapes more, which would change what is hashed.
func AppendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for i := range len(s) {
		c := s[i]
		if short := strings.IndexByte("\"\\\b\f\n\r\t", c); short >= 0 {
			dst = append(dst, '\\', `"\bfnrt`[short])
		} else if c < 0x20 {
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		} else {
			dst = append(dst, c)
		}
	}
	return append(dst, '"')
}

// Quote returns s as AppendString writes it.
func Quote(s string) string { return string(AppendString(nil, s)) }

// AppendCanonical appends v without white space and with the members of objects sorted, as the npm package canonicalize
// does (RFC 8785), except that numbers stay as they are written. Names sort by UTF-16 code units.
func AppendCanonical(dst []byte, v Value) []byte {
	switch v.Kind {
	case Bool:
		return fmt.Append(dst, v.Truth)
	case Number:
		return append(dst, v.Text...)
	case String:
		return AppendString(dst, v.Text)
	case Array:
		dst = append(dst, '[')
		for i, item := range v.Items {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = AppendCanonical(dst, item)
		}
		return append(dst, ']')
	case Object:
		members := slices.Clone(v.Members)
		slices.SortFunc(members, func(a, b Member) int { return CompareNames(a.Name, b.Name) })
		dst = append(dst, '{')
		for i, m := range members {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = append(AppendString(dst, m.Name), ':')
			dst = AppendCanonical(dst, m.Value)
		}
		return append(dst, '}')
	default:
		return append(dst, "null"...)
	}
}

// CompareNames orders names as JavaScript's sort does, by UTF-16 code units.
func CompareNames(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}
