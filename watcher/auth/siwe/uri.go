package siwe

import (
	"net/netip"
	"strings"
)

// only reports whether every byte of s is of the given kind, a percent sign with two hex digits counting as one.
func only(s string, kind func(byte) bool) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '%' {
			if len(s)-i < 3 || !isHex(s[i+1]) || !isHex(s[i+2]) || !kind('%') {
				return false
			}
			i += 2
			continue
		}
		if !kind(s[i]) {
			return false
		}
	}
	return true
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isAlnum(c byte) bool { return isAlpha(c) || isDigit(c) }
func isHex(c byte) bool   { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// The character sets of RFC 3986 section 2 and 3.3. In those that allow percent encoding the sign itself is included.
func isRegName(c byte) bool  { return isAlnum(c) || strings.IndexByte("-._~!$&'()*+,;=%", c) >= 0 }
func isUserInfo(c byte) bool { return isRegName(c) || c == ':' }
func isPchar(c byte) bool    { return isUserInfo(c) || c == '@' }
func isPath(c byte) bool     { return isPchar(c) || c == '/' }
func isQuery(c byte) bool    { return isPath(c) || c == '?' }
func isSchemeChar(c byte) bool {
	return isAlnum(c) || c == '+' || c == '-' || c == '.'
}

func isScheme(s string) bool { return s != "" && isAlpha(s[0]) && only(s, isSchemeChar) }

// isURI checks RFC 3986 section 3: a scheme, then a hierarchical part, query and fragment.
func isURI(s string) bool {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || !isScheme(scheme) {
		return false
	}
	rest, fragment, _ := strings.Cut(rest, "#")
	path, query, _ := strings.Cut(rest, "?")
	if !only(fragment, isQuery) || !only(query, isQuery) {
		return false
	}
	if after, has := strings.CutPrefix(path, "//"); has {
		authority := after
		if i := strings.IndexByte(after, '/'); i >= 0 {
			authority, path = after[:i], after[i:]
		} else {
			path = ""
		}
		if !isAuthority(authority) {
			return false
		}
	}
	return only(path, isPath)
}

// isAuthority checks RFC 3986 section 3.2: user info, host and port. The host may be empty, as in file:///.
func isAuthority(s string) bool {
	if info, host, has := strings.Cut(s, "@"); has {
		if !only(info, isUserInfo) {
			return false
		}
		s = host
	}
	if strings.HasPrefix(s, "[") {
		literal, port, ok := strings.Cut(s[1:], "]")
		return ok && isLiteral(literal) && (port == "" || port[0] == ':' && onlyDigits(port[1:]))
	}
	host, port, _ := strings.Cut(s, ":")
	return only(host, isRegName) && onlyDigits(port)
}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// isLiteral checks what stands in brackets: an IPv6 address without a zone. IPvFuture, which nobody uses, is refused.
func isLiteral(s string) bool {
	addr, err := netip.ParseAddr(s)
	return err == nil && addr.Is6() && addr.Zone() == ""
}
