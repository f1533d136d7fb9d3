package backup

import (
	"bytes"
	"crypto/ecdh"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	"filippo.io/age"
	"github.com/btcsuite/btcd/btcutil/bech32"
)

// MaxMembers bounds a party. Size of a backup and time to verify it grow with the number of members.
const MaxMembers = 16

// ErrParty is wrapped where a party cannot be one.
var ErrParty = errors.New("not a recovery party")

const keyLen = 32 // of X25519

// Party are those who can give shares back: any Threshold of the members. The order of members is part of what it is.
type Party struct {
	Threshold int
	members   []*ecdh.PublicKey
}

// NewParty makes a party of age X25519 recipients ("age1..."). Errors wrap ErrParty: the threshold is from 2 to the
// number of members, there are at most MaxMembers, none twice, and none with a key of low order.
func NewParty(threshold int, recipients []string) (Party, error) {
	p := Party{Threshold: threshold}
	for i, r := range recipients {
		key, err := parseRecipient(r)
		if err != nil {
			return Party{}, fmt.Errorf("%w: member %d: %w", ErrParty, i+1, err)
		}
		p.members = append(p.members, key)
	}
	return p, p.check()
}

func (p Party) check() error {
	m := len(p.members)
	if m > MaxMembers {
		return fmt.Errorf("%w: %d members, at most %d can be", ErrParty, m, MaxMembers)
	}
	if p.Threshold < 2 || p.Threshold > m {
		return fmt.Errorf("%w: threshold %d of %d members", ErrParty, p.Threshold, m)
	}
	seen := make(map[[keyLen]byte]bool, m)
	for i, key := range p.members {
		id := [keyLen]byte(key.Bytes())
		if seen[id] {
			return fmt.Errorf("%w: member %d is there twice", ErrParty, i+1)
		}
		seen[id] = true
	}
	return nil
}

// Size returns the number of members.
func (p Party) Size() int { return len(p.members) }

// Recipients returns the members' age recipients in order.
func (p Party) Recipients() []string {
	out := make([]string, len(p.members))
	for i, key := range p.members {
		out[i] = formatRecipient(key)
	}
	return out
}

// Hash names the party: SHA-256 of a tag and its encoding.
func (p Party) Hash() [32]byte {
	return sha256.Sum256(append([]byte("conclave/backup/party/v1\x00"), p.marshal()...))
}

// marshal is threshold(1) m(1) key(32)*m.
func (p Party) marshal() []byte {
	out := []byte{uint8(p.Threshold), uint8(len(p.members))}
	for _, key := range p.members {
		out = append(out, key.Bytes()...)
	}
	return out
}

// unmarshalParty reads a party from the front.
func unmarshalParty(r *reader) (Party, error) {
	p := Party{Threshold: int(r.byte())}
	m := int(r.byte())
	if r.short || m > MaxMembers {
		return Party{}, fmt.Errorf("%w: %d members", ErrParty, m)
	}
	for range m {
		raw := r.take(keyLen)
		if r.short {
			return Party{}, fmt.Errorf("%w: cut short", ErrParty)
		}
		key, err := decodeKey(raw)
		if err != nil {
			return Party{}, fmt.Errorf("%w: %w", ErrParty, err)
		}
		p.members = append(p.members, key)
	}
	return p, p.check()
}

// member returns the place of a key in the party, or -1.
func (p Party) member(key *ecdh.PublicKey) int {
	for i, k := range p.members {
		if k.Equal(key) {
			return i
		}
	}
	return -1
}

// probe is any private key, to see which public keys have low order.
var probe, _ = ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{0x5a}, keyLen))

// decodeKey reads a public key: canonical, below 2^255-19, and not of low order.
func decodeKey(b []byte) (*ecdh.PublicKey, error) {
	key, err := ecdh.X25519().NewPublicKey(b)
	if err != nil {
		return nil, err
	}
	if b[31] > 0x7f || b[31] == 0x7f && b[0] >= 0xed && bytes.Equal(b[1:31], bytes.Repeat([]byte{0xff}, 30)) {
		return nil, errors.New("key is not canonically encoded")
	}
	if _, err := probe.ECDH(key); err != nil {
		return nil, errors.New("key has low order")
	}
	return key, nil
}

// parseRecipient reads "age1...", in the one form that age writes.
func parseRecipient(s string) (*ecdh.PublicKey, error) {
	if len(s) > 100 {
		return nil, errors.New("not an age X25519 recipient")
	}
	if _, err := age.ParseX25519Recipient(s); err != nil {
		return nil, errors.New("not an age X25519 recipient")
	}
	_, raw, err := bech32.DecodeToBase256(s)
	if err != nil {
		return nil, errors.New("not an age X25519 recipient")
	}
	key, err := decodeKey(raw)
	if err != nil {
		return nil, err
	}
	if formatRecipient(key) != s {
		return nil, errors.New("age recipient is not in lower case")
	}
	return key, nil
}

// FormatRecipient writes an X25519 public key as an age recipient ("age1...").
func FormatRecipient(key [32]byte) (string, error) {
	k, err := decodeKey(key[:])
	if err != nil {
		return "", err
	}
	return formatRecipient(k), nil
}

func formatRecipient(key *ecdh.PublicKey) string {
	s, err := bech32.EncodeFromBase256("age", key.Bytes())
	if err != nil {
		panic(err) // 32 bytes: cannot happen
	}
	return s
}

// privateKey returns the X25519 key of an age identity, which age itself shows only in bech32.
func privateKey(id *age.X25519Identity) (*ecdh.PrivateKey, error) {
	_, raw, err := bech32.DecodeToBase256(strings.ToLower(id.String()))
	if err != nil {
		return nil, errors.New("not an age X25519 identity")
	}
	defer clear(raw)
	return ecdh.X25519().NewPrivateKey(raw)
}
