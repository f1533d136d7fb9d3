package store

import (
	"bytes"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/conclave-network/conclave/watcher/secret"
)

// Sealer protects secrets at rest. The store only ever sees what Seal returned.
//
// The context says what the secret is (network, epoch, curve, ...). Open fails for every context other than the one
// that Seal was given, and for bytes that Seal did not make: whoever can write the database can take secrets away, but
// cannot swap two of them or plant one.
type Sealer interface {
	// Seal encrypts plain. It keeps neither argument.
	Seal(plain, context []byte) ([]byte, error)
	// Open returns what was sealed under the same context.
	Open(cipher, context []byte) ([]byte, error)
}

// ErrSealBroken is what AgeSealer.Open gives for bytes that it did not seal under that context.
var ErrSealBroken = errors.New("sealed bytes do not belong here")

// maxSealed bounds what Open decrypts. Auxiliary data, the largest secret, is some ten kilobytes.
const maxSealed = 16 << 20

// AgeSealer seals with an age X25519 identity. The encrypted plaintext is
//
//	tag (32 bytes) || length of context (4 bytes, big endian) || context || secret
//
// where tag is HMAC-SHA-256 over the rest, under a key derived from the identity: age alone encrypts to a public
// recipient, so that anyone who knows it could make a file that decrypts.
type AgeSealer struct {
	identity secret.Bytes // Bech32
	tagKey   secret.Bytes
}

// NewAgeSealer takes the identity over.
func NewAgeSealer(identity *age.X25519Identity) (*AgeSealer, error) {
	if identity == nil {
		return nil, errors.New("new age sealer: no identity")
	}
	text := identity.String()
	key, err := hkdf.Key(sha256.New, []byte(text), nil, "conclave/store/seal/v1", sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("new age sealer: %w", err)
	}
	return &AgeSealer{secret.New([]byte(text)), secret.New(key)}, nil
}

// ParseAgeSealer reads an identity ("AGE-SECRET-KEY-1..."). Its error never holds the text.
func ParseAgeSealer(identity secret.Bytes) (*AgeSealer, error) {
	id, err := age.ParseX25519Identity(string(bytes.TrimSpace(identity.Reveal())))
	if err != nil {
		return nil, errors.New("parse age identity: not an X25519 age identity")
	}
	return NewAgeSealer(id)
}

// Seal implements Sealer.
func (a *AgeSealer) Seal(plain, context []byte) ([]byte, error) {
	id, err := a.parsed()
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	body := binary.BigEndian.AppendUint32(nil, uint32(len(context)))
	body = append(append(body, context...), plain...)
	defer clear(body)
	var out bytes.Buffer
	w, err := age.Encrypt(&out, id.Recipient())
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if _, err := w.Write(a.tag(body)); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if _, err := w.Write(body); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return out.Bytes(), nil
}

// Open implements Sealer. It gives ErrSealBroken for a cut, changed, foreign or misplaced cipher.
func (a *AgeSealer) Open(cipher, context []byte) ([]byte, error) {
	id, err := a.parsed()
	if err != nil {
		return nil, fmt.Errorf("open seal: %w", err)
	}
	r, err := age.Decrypt(bytes.NewReader(cipher), id)
	if err != nil {
		return nil, fmt.Errorf("open seal: %w: %w", ErrSealBroken, err)
	}
	plain, err := io.ReadAll(io.LimitReader(r, maxSealed+1))
	if err != nil {
		return nil, fmt.Errorf("open seal: %w: %w", ErrSealBroken, err)
	}
	if len(plain) > maxSealed || len(plain) < sha256.Size+4 {
		return nil, fmt.Errorf("open seal: %w: length %d", ErrSealBroken, len(plain))
	}
	tag, body := plain[:sha256.Size], plain[sha256.Size:]
	if !hmac.Equal(tag, a.tag(body)) {
		return nil, fmt.Errorf("open seal: %w: made by somebody else", ErrSealBroken)
	}
	n := uint64(binary.BigEndian.Uint32(body))
	if n > uint64(len(body)-4) || !bytes.Equal(body[4:4+n], context) {
		return nil, fmt.Errorf("open seal: %w: sealed for another place", ErrSealBroken)
	}
	out := bytes.Clone(body[4+n:])
	clear(plain)
	return out, nil
}

func (a *AgeSealer) parsed() (*age.X25519Identity, error) {
	return age.ParseX25519Identity(string(a.identity.Reveal()))
}

func (a *AgeSealer) tag(body []byte) []byte {
	m := hmac.New(sha256.New, a.tagKey.Reveal())
	m.Write(body)
	return m.Sum(nil)
}

// sealContext is what a secret of this data folder is bound to: every part with its length in front.
func (s *Store) sealContext(parts ...string) ([]byte, error) {
	chain, staking, err := s.Network()
	if err != nil {
		return nil, err
	}
	out := []byte("conclave/store/v1")
	for _, p := range append([]string{fmt.Sprint(chain), staking.Hex()}, parts...) {
		out = binary.BigEndian.AppendUint32(out, uint32(len(p)))
		out = append(out, p...)
	}
	return out, nil
}

func (s *Store) seal(plain secret.Bytes, parts ...string) ([]byte, error) {
	if s.sealer == nil {
		return nil, ErrNoSealer
	}
	c, err := s.sealContext(parts...)
	if err != nil {
		return nil, err
	}
	return s.sealer.Seal(plain.Reveal(), c)
}

func (s *Store) unseal(cipher []byte, parts ...string) (secret.Bytes, error) {
	if s.sealer == nil {
		return secret.Bytes{}, ErrNoSealer
	}
	c, err := s.sealContext(parts...)
	if err != nil {
		return secret.Bytes{}, err
	}
	plain, err := s.sealer.Open(cipher, c)
	if err != nil {
		return secret.Bytes{}, err
	}
	return secret.New(plain), nil
}
