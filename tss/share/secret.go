package share

import (
	"fmt"
	"io"
)

const redacted = "[redacted]"

// Secret holds the canonical bytes of a secret scalar, in the byte order of its curve. Every formatter and text or
// JSON encoder prints it as [redacted]. A copy shares the bytes: Wipe erases them for all copies.
//
// It is a pointer to a pointer because fmt does not ask values in unexported fields how to print them, and for some
// verbs follows one pointer by itself.
type Secret struct{ v **[scalarLen]byte }

// NewSecret returns a secret with a copy of b, which must be 32 bytes; what they mean is checked by Share.Check.
func NewSecret(b []byte) (Secret, error) {
	if len(b) != scalarLen {
		return Secret{}, fmt.Errorf("secret of %d bytes: %w", len(b), errScalarEncoding)
	}
	v := new([scalarLen]byte)
	copy(v[:], b)
	return Secret{&v}, nil
}

// Bytes returns a copy of the bytes, which the caller must erase; nil if there are none.
func (s Secret) Bytes() []byte {
	if s.v == nil {
		return nil
	}
	b := **s.v
	return b[:]
}

// Wipe overwrites the bytes with zeros. Copies that the garbage collector or kyber's arithmetic made stay.
func (s Secret) Wipe() {
	if s.v != nil {
		clear((*s.v)[:])
	}
}

// String returns [redacted].
func (s Secret) String() string { return redacted }

// GoString returns [redacted].
func (s Secret) GoString() string { return redacted }

// Format prints [redacted] for every verb.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalText returns [redacted].
func (s Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// MarshalJSON returns "[redacted]".
func (s Secret) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }
