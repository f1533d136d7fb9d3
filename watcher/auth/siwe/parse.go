package siwe

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
)

// Limits of a message.
const (
	MaxSize      = 64 << 10 // bytes
	MaxResources = 128
)

// ErrFormat is what every error of this package wraps.
var ErrFormat = errors.New("not a valid EIP-4361 message")

// Error says which field of a message is wrong. It wraps ErrFormat.
type Error struct {
	Field  string // as in the EIP: "domain", "uri", "issued-at", ...; "message" for the text as a whole
	Reason string
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%v: %s: %s", ErrFormat, e.Field, e.Reason) }

// Unwrap returns ErrFormat.
func (e *Error) Unwrap() error { return ErrFormat }

func bad(field, format string, args ...any) error { return &Error{field, fmt.Sprintf(format, args...)} }

// Message is a parsed message. A nil pointer or slice means that the field is not in the text.
type Message struct {
	Scheme         string // before the domain; "" if absent
	Domain         string // an RFC 3986 authority, so it may hold user info and a port
	Address        common.Address
	Statement      string // "" if absent
	URI            string
	ChainID        uint64
	Nonce          string
	IssuedAt       Time
	ExpirationTime *Time
	NotBefore      *Time
	RequestID      *string
	Resources      []string

	raw string
}

// Raw returns the text that was parsed, byte for byte, or "" if the message was not parsed.
func (m *Message) Raw() string { return m.raw }

// Digest is the hash that a wallet signs for a text: EIP-191 version 0x45 ("personal message"), keccak256.
func Digest(text string) common.Hash { return common.BytesToHash(accounts.TextHash([]byte(text))) }

const (
	preamble = " wants you to sign in with your Ethereum account:"
	version  = "1"
)

// Parse reads a message. Every error is an *Error.
func Parse(text string) (*Message, error) {
	if len(text) > MaxSize {
		return nil, bad("message", "%d bytes, at most %d", len(text), MaxSize)
	}
	if err := printable(text); err != nil {
		return nil, err
	}
	l := lines{rest: text, more: true}
	m := &Message{raw: text}
	for _, step := range []func(*lines) error{m.header, m.statement, m.required, m.optional} {
		if err := step(&l); err != nil {
			return nil, err
		}
	}
	if l.more {
		return nil, bad("message", "line %d is unknown, repeated or out of order", l.number+1)
	}
	return m, nil
}

// printable refuses what could make the text look other than it reads.
func printable(text string) error {
	if !utf8.ValidString(text) {
		return bad("message", "not UTF-8")
	}
	for i, r := range text {
		if r == '\n' {
			continue
		}
		if unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp) || r == '\ufeff' {
			return bad("message", "character %U at byte %d", r, i)
		}
	}
	return nil
}

// lines hands out one line after the other.
type lines struct {
	rest   string
	more   bool
	number int
}

func (l *lines) next() string {
	line, rest, more := strings.Cut(l.rest, "\n")
	l.rest, l.more = rest, more
	l.number++
	return line
}

// peek reports whether the next line starts with prefix.
func (l *lines) peek(prefix string) bool { return l.more && strings.HasPrefix(l.rest, prefix) }

// header reads the lines of domain and address and the empty line after them.
func (m *Message) header(l *lines) error {
	who, ok := strings.CutSuffix(l.next(), preamble)
	if !ok {
		return bad("message", "the first line does not end in %q", preamble)
	}
	if scheme, domain, has := strings.Cut(who, "://"); has {
		if !isScheme(scheme) {
			return bad("scheme", "not a URI scheme")
		}
		m.Scheme, who = scheme, domain
	}
	if who == "" || !isAuthority(who) {
		return bad("domain", "not an RFC 3986 authority")
	}
	m.Domain = who
	if !l.more {
		return bad("address", "missing")
	}
	line := l.next()
	if !common.IsHexAddress(line) || !strings.HasPrefix(line, "0x") {
		return bad("address", "not 0x and 40 hex digits")
	}
	m.Address = common.HexToAddress(line)
	if m.Address.Hex() != line {
		return bad("address", "not in the EIP-55 form %s", m.Address.Hex())
	}
	if !l.more || l.next() != "" {
		return bad("message", "no empty line after the address")
	}
	return nil
}

// statement reads the optional statement and the empty line that always follows.
func (m *Message) statement(l *lines) error {
	if !l.more {
		return bad("uri", "missing")
	}
	line := l.next()
	if line == "" {
		return nil
	}
	m.Statement = line
	if !l.more || l.next() != "" {
		return bad("statement", "not followed by an empty line")
	}
	return nil
}

// required reads the fields from URI to Issued At.
func (m *Message) required(l *lines) error {
	for _, f := range []struct {
		field, label string
		read         func(string) error
	}{
		{"uri", "URI: ", m.readURI},
		{"version", "Version: ", readVersion},
		{"chain-id", "Chain ID: ", m.readChainID},
		{"nonce", "Nonce: ", m.readNonce},
		{"issued-at", "Issued At: ", func(s string) error { return readTime("issued-at", s, &m.IssuedAt) }},
	} {
		if !l.peek(f.label) {
			return bad(f.field, "line %d does not start with %q", l.number+1, f.label)
		}
		if err := f.read(l.next()[len(f.label):]); err != nil {
			return err
		}
	}
	return nil
}

// optional reads the fields after Issued At.
func (m *Message) optional(l *lines) error {
	for _, f := range []struct {
		field, label string
		into         **Time
	}{{"expiration-time", "Expiration Time: ", &m.ExpirationTime}, {"not-before", "Not Before: ", &m.NotBefore}} {
		if l.peek(f.label) {
			*f.into = new(Time)
			if err := readTime(f.field, l.next()[len(f.label):], *f.into); err != nil {
				return err
			}
		}
	}
	const request = "Request ID: "
	if l.peek(request) {
		id := l.next()[len(request):]
		if !only(id, isPchar) {
			return bad("request-id", "holds a character that RFC 3986 does not allow in a path segment")
		}
		m.RequestID = &id
	}
	return m.resources(l)
}

func (m *Message) resources(l *lines) error {
	const label = "Resources:"
	if !l.peek(label) {
		return nil
	}
	if l.next() != label {
		return bad("resources", "text after %q", label)
	}
	m.Resources = []string{}
	for l.peek("- ") {
		if len(m.Resources) == MaxResources {
			return bad("resources", "more than %d", MaxResources)
		}
		uri := l.next()[2:]
		if !isURI(uri) {
			return bad("resources", "number %d is not an RFC 3986 URI", len(m.Resources)+1)
		}
		m.Resources = append(m.Resources, uri)
	}
	return nil
}

func (m *Message) readURI(s string) error {
	if !isURI(s) {
		return bad("uri", "not an RFC 3986 URI")
	}
	m.URI = s
	return nil
}

func readVersion(s string) error {
	if s != version {
		return bad("version", "not %s", version)
	}
	return nil
}

func (m *Message) readChainID(s string) error {
	id, err := strconv.ParseUint(s, 10, 64)
	if err != nil || strconv.FormatUint(id, 10) != s {
		return bad("chain-id", "not a plain decimal number below 2^64")
	}
	m.ChainID = id
	return nil
}

func (m *Message) readNonce(s string) error {
	if len(s) < 8 || !only(s, isAlnum) {
		return bad("nonce", "not at least 8 letters and digits")
	}
	m.Nonce = s
	return nil
}
