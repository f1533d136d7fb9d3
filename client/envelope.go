package client

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/conclave-network/conclave/tss/timelock"
	"github.com/conclave-network/conclave/watcher/access"
)

// ErrEnvelope is wrapped where a file is none that Envelope writes.
var ErrEnvelope = errors.New("no encrypted file")

// MaxEnvelope is the size of the largest envelope, in bytes.
const MaxEnvelope = timelock.MaxCiphertext/3*4 + 4 + access.MaxBytes + 4<<10

// Data types of an Envelope: what the SDK's decryptFromJson returns.
const (
	DataString = "string"
	DataFile   = "file"
)

// Envelope is an encrypted message with all that is needed to ask for its decryption. It can be public. Its JSON is what
// encryptToJson of the SDK writes:
//
//	{"ciphertext": base64, "dataToEncryptHash": hex, "accessControlConditions": [...], "chain": "ethereum", "dataType": "file"}
//
// with the conditions under the name of their kind.
type Envelope struct {
	Encrypted
	Field      access.Field
	Conditions json.RawMessage // as a person or the SDK wrote them; access.Canonical gives what is hashed
	Chain      string          // on which contract wallets are asked, by its name in conditions
	DataType   string          // DataString or DataFile
}

// MarshalJSON writes the members in the SDK's order.
func (e Envelope) MarshalJSON() ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range []struct {
		name  string
		value any
	}{
		{"ciphertext", e.Ciphertext}, {"dataToEncryptHash", e.DataToEncryptHash}, {string(e.Field), e.Conditions},
		{"chain", e.Chain}, {"dataType", e.DataType},
	} {
		if i > 0 {
			b.WriteByte(',')
		}
		raw, err := json.Marshal(m.value)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%q:%s", m.name, raw)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// ParseEnvelope reads an envelope. It refuses members that it does not know or that are there twice, and conditions that
// no node would take. Errors wrap ErrEnvelope.
func ParseEnvelope(raw []byte) (*Envelope, error) {
	if len(raw) > MaxEnvelope {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrEnvelope, MaxEnvelope)
	}
	members, err := object(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	e := new(Envelope)
	var ciphertext string
	for name, value := range members {
		var err error
		switch name {
		case "ciphertext":
			err = text(value, &ciphertext)
		case "dataToEncryptHash":
			err = text(value, &e.DataToEncryptHash)
		case "chain":
			err = text(value, &e.Chain)
		case "dataType":
			err = text(value, &e.DataType)
		default:
			err = e.conditions(access.Field(name), value)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %.40q: %w", ErrEnvelope, name, err)
		}
	}
	if e.Ciphertext, err = base64.StdEncoding.Strict().DecodeString(ciphertext); err != nil {
		return nil, fmt.Errorf("%w: ciphertext is not base64", ErrEnvelope)
	}
	if err := e.check(); err != nil {
		return nil, err
	}
	return e, nil
}

// conditions takes a member that no other is. The SDK writes null where an application gave it null.
func (e *Envelope) conditions(field access.Field, value json.RawMessage) error {
	switch {
	case !slices.Contains(access.Fields(), field):
		return errors.New("unknown member")
	case string(value) == "null":
		return nil
	case e.Field != "":
		return errors.New("there are conditions already")
	}
	e.Field, e.Conditions = field, value
	return nil
}

// object reads the members of a JSON object, none of which may be there twice.
func object(raw []byte) (map[string]json.RawMessage, error) {
	bad := errors.New("not one JSON object")
	d := json.NewDecoder(bytes.NewReader(raw))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, bad
	}
	out := map[string]json.RawMessage{}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		if err != nil || !ok {
			return nil, bad
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, bad
		}
		if _, twice := out[name]; twice {
			return nil, fmt.Errorf("%.40q is there twice", name)
		}
		out[name] = value
	}
	if _, err := d.Token(); err != nil {
		return nil, bad
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, bad
	}
	return out, nil
}

// text reads a JSON string.
func text(raw json.RawMessage, into *string) error {
	if len(raw) == 0 || raw[0] != '"' || json.Unmarshal(raw, into) != nil {
		return errors.New("not a text")
	}
	return nil
}

// check refuses an envelope that says too little.
func (e *Envelope) check() error {
	hash, err := hex.DecodeString(e.DataToEncryptHash)
	switch {
	case len(e.Ciphertext) == 0 || len(e.Ciphertext) > timelock.MaxCiphertext:
		err = errors.New("no ciphertext, or one that is too long")
	case err != nil || len(hash) != 32:
		err = errors.New("dataToEncryptHash is not 64 hex digits")
	case e.Field == "":
		err = errors.New("no conditions")
	case e.Chain == "" || len(e.Chain) > 64:
		err = errors.New("no chain")
	case e.DataType != DataString && e.DataType != DataFile:
		err = errors.New("dataType is neither string nor file")
	default:
		_, _, err = canonical(e.Field, e.Conditions)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	return nil
}

// canonical gives the bytes of conditions that nodes hash, and their hash. What nodes would not understand is refused.
func canonical(field access.Field, conditions json.RawMessage) (json.RawMessage, [32]byte, error) {
	raw, err := access.Canonical(field, conditions)
	if err != nil {
		return nil, [32]byte{}, err
	}
	parsed, err := access.Parse(field, raw)
	if err != nil {
		return nil, [32]byte{}, err
	}
	return raw, parsed.Hash, nil
}
