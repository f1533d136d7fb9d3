package secret

import (
	"crypto/subtle"
	"fmt"
	"log/slog"
)

// Redacted is what a Bytes shows of itself.
const Redacted = "[redacted]"

// Bytes are secret bytes. The zero value is empty. Copies share the same memory, so that Wipe reaches all of them.
//
// The bytes hide behind a function: fmt calls no methods on unexported fields of other people's structs, and
// reflection prints of a function no more than its address.
type Bytes struct {
	reveal func() []byte
}

// New makes b secret. It takes b over: the caller keeps no other reference to it.
func New(b []byte) Bytes {
	return Bytes{reveal: func() []byte { return b }}
}

// Reveal returns the bytes themselves, not a copy; nil for the zero value. The caller neither logs nor keeps them.
func (s Bytes) Reveal() []byte {
	if s.reveal == nil {
		return nil
	}
	return s.reveal()
}

// Len is the number of bytes.
func (s Bytes) Len() int { return len(s.Reveal()) }

// Equal compares in time that depends on the lengths only.
func (s Bytes) Equal(o Bytes) bool { return subtle.ConstantTimeCompare(s.Reveal(), o.Reveal()) == 1 }

// Wipe overwrites the bytes with zeros, for every copy of s. Copies that others made of Reveal's result stay.
func (s Bytes) Wipe() { clear(s.Reveal()) }

// Format implements fmt.Formatter, for every verb and flag.
func (s Bytes) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(Redacted)) }

// String returns Redacted.
func (s Bytes) String() string { return Redacted }

// GoString returns Redacted.
func (s Bytes) GoString() string { return Redacted }

// LogValue implements slog.LogValuer.
func (s Bytes) LogValue() slog.Value { return slog.StringValue(Redacted) }

// MarshalJSON gives the JSON string "[redacted]". There is no way back: secrets do not travel as JSON.
func (s Bytes) MarshalJSON() ([]byte, error) { return []byte(`"` + Redacted + `"`), nil }

// MarshalText gives Redacted, so that no text encoder (XML, YAML, map keys) shows the bytes.
func (s Bytes) MarshalText() ([]byte, error) { return []byte(Redacted), nil }
