package jsvalue

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// str reads a string with its quotes.
func (r *reader) str() string {
	r.at++
	start := r.at
	for r.text[r.at] != '"' && r.text[r.at] != '\\' {
		r.at++
	}
	if r.text[r.at] == '"' { // nothing escaped
		r.at++
		return string(r.text[start : r.at-1])
	}
	var b []byte
	r.at = start
	for r.text[r.at] != '"' {
		if r.text[r.at] != '\\' {
			b = append(b, r.text[r.at])
			r.at++
			continue
		}
		r.at++
		c := r.text[r.at]
		r.at++
		switch c {
		case 'b':
			b = append(b, '\b')
		case 'f':
			b = append(b, '\f')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 't':
			b = append(b, '\t')
		case 'u':
			b = appendRune(b, r.escaped())
		default: // quote, slash and backslash stand for themselves
			b = append(b, c)
		}
	}
	r.at++
	return string(b)
}

// escaped reads what follows \u: one character, or a pair of surrogates.
func (r *reader) escaped() rune {
	hi := r.hex4()
	if utf16.IsSurrogate(hi) && r.at+6 <= len(r.text) && r.text[r.at] == '\\' && r.text[r.at+1] == 'u' {
		back := r.at
		r.at += 2
		if c := utf16.DecodeRune(hi, r.hex4()); c != utf8.RuneError {
			return c
		}
		r.at = back
	}
	return hi
}

func (r *reader) hex4() rune {
	n, _ := strconv.ParseUint(string(r.text[r.at:r.at+4]), 16, 16) // valid JSON has four digits here
	r.at += 4
	return rune(n)
}

// appendRune is utf8.AppendRune, but keeps surrogates.
func appendRune(b []byte, c rune) []byte {
	if utf16.IsSurrogate(c) {
		return append(b, 0xe0|byte(c>>12), 0x80|byte(c>>6)&0x3f, 0x80|byte(c)&0x3f)
	}
	return utf8.AppendRune(b, c)
}

// surrogate reads the three bytes of a lone surrogate at the start of s.
func surrogate(s string) (rune, bool) {
	if len(s) < 3 || s[0] != 0xed || s[1] < 0xa0 || s[1] > 0xbf || s[2] < 0x80 || s[2] > 0xbf {
		return 0, false
	}
	return rune(s[0]&0xf)<<12 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), true
}

// Append writes v as JSON.stringify does. Undefined array elements are written as null, as there.
func Append(b []byte, v Value) []byte {
	switch v.Kind {
	case Bool:
		return strconv.AppendBool(b, v.Bool)
	case Number:
		return appendNumber(b, v.Num)
	case String:
		return appendString(b, v.Str)
	case Array:
		b = append(b, '[')
		for i, item := range v.Items {
			if i > 0 {
				b = append(b, ',')
			}
			b = Append(b, item)
		}
		return append(b, ']')
	case Object:
		b = append(b, '{')
		for i, m := range v.Members {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendString(b, m.Name), ':')
			b = Append(b, m.Value)
		}
		return append(b, '}')
	}
	return append(b, "null"...)
}

// appendNumber writes a double as ECMA-262's Number::toString does: the shortest digits that read back, plain between
// 1e-6 and 1e21, otherwise with an exponent that has a sign and no leading zero.
func appendNumber(b []byte, f float64) []byte {
	abs := math.Abs(f)
	switch {
	case math.IsInf(f, 0) || math.IsNaN(f):
		return append(b, "null"...)
	case abs == 0:
		return append(b, '0') // also for minus zero
	case abs >= 1e-6 && abs < 1e21:
		return strconv.AppendFloat(b, f, 'f', -1, 64)
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(s, "e")
	return append(append(append(b, mantissa...), 'e', exponent[0]), strings.TrimLeft(exponent[1:], "0")...)
}

const hexDigits = "0123456789abcdef"

// appendString writes a string as ECMA-262's QuoteJSONString does: only quote, backslash, control characters and lone
// surrogates are escaped.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if lone, ok := surrogate(s[i:]); ok {
			b = append(b, '\\', 'u', hexDigits[lone>>12], hexDigits[lone>>8&15], hexDigits[lone>>4&15], hexDigits[lone&15])
			i += 3
			continue
		}
		i++
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\b':
			b = append(b, '\\', 'b')
		case c == '\f':
			b = append(b, '\\', 'f')
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
