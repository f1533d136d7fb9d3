package siwe

import (
	"fmt"
	"strings"
)

// String writes the message as prepareMessage of npm siwe 2.3.2 does. For a parsed message it is the text that was
// parsed. For one made by hand it may not be a valid message; use Build.
func (m *Message) String() string {
	var b strings.Builder
	if m.Scheme != "" {
		b.WriteString(m.Scheme + "://")
	}
	fmt.Fprintf(&b, "%s%s\n%s\n\n", m.Domain, preamble, m.Address.Hex())
	if m.Statement != "" {
		b.WriteString(m.Statement + "\n")
	}
	fmt.Fprintf(&b, "\nURI: %s\nVersion: %s\nChain ID: %d\nNonce: %s\nIssued At: %s", m.URI, version, m.ChainID, m.Nonce, m.IssuedAt)
	if m.ExpirationTime != nil {
		fmt.Fprintf(&b, "\nExpiration Time: %s", *m.ExpirationTime)
	}
	if m.NotBefore != nil {
		fmt.Fprintf(&b, "\nNot Before: %s", *m.NotBefore)
	}
	if m.RequestID != nil {
		fmt.Fprintf(&b, "\nRequest ID: %s", *m.RequestID)
	}
	if m.Resources != nil {
		b.WriteString("\nResources:")
		for _, r := range m.Resources {
			b.WriteString("\n- " + r)
		}
	}
	return b.String()
}

// Build returns the text of a message made by hand, or an *Error if no parser would read it back as the same message.
func Build(m Message) (string, error) {
	text := m.String()
	again, err := Parse(text)
	if err != nil {
		return "", err
	}
	// A field with a line break in it could pass for two fields.
	if again.URI != m.URI || again.Statement != m.Statement || again.Domain != m.Domain || again.Scheme != m.Scheme ||
		again.Nonce != m.Nonce || len(again.Resources) != len(m.Resources) {
		return "", bad("message", "a field runs into the next")
	}
	return text, nil
}
