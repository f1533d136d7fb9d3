package backup

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss/share"
)

// ErrBlinder is wrapped where a blinder is none, or not the one of a backup.
var ErrBlinder = errors.New("wrong blinder")

const (
	blinderLen    = 32
	blinderPrefix = "conclave-blinder-"
)

// Blinder is an operator's secret without which a recovery party's pieces are of no use. From one blinder come
// independent scalars for each backup and curve, so that the operator keeps one secret for all epochs. It prints as
// [redacted].
type Blinder struct{ secret share.Secret }

// NewBlinder draws a blinder.
func NewBlinder(rand io.Reader) (Blinder, error) {
	b := make([]byte, blinderLen)
	defer clear(b)
	if _, err := io.ReadFull(rand, b); err != nil {
		return Blinder{}, fmt.Errorf("draw blinder: %w", err)
	}
	s, err := share.NewSecret(b)
	return Blinder{s}, err
}

// ParseBlinder reads what Text wrote. Its error, which wraps ErrBlinder, never holds the text.
func ParseBlinder(text string) (Blinder, error) {
	if len(text) > 128 || text != strings.ToUpper(text) {
		return Blinder{}, fmt.Errorf("%w: not a blinder", ErrBlinder)
	}
	prefix, raw, err := bech32.DecodeToBase256(strings.ToLower(text))
	if err != nil || prefix != blinderPrefix || len(raw) != blinderLen {
		return Blinder{}, fmt.Errorf("%w: not a blinder", ErrBlinder)
	}
	defer clear(raw)
	s, err := share.NewSecret(raw)
	return Blinder{s}, err
}

// Text is the secret as "CONCLAVE-BLINDER-1...", bech32 with a checksum, to be kept in a file or on paper.
func (b Blinder) Text() string {
	raw := b.secret.Bytes()
	defer clear(raw)
	s, err := bech32.EncodeFromBase256(blinderPrefix, raw)
	if err != nil {
		panic(err) // 32 bytes: cannot happen
	}
	return strings.ToUpper(s)
}

// Wipe erases the secret.
func (b Blinder) Wipe() { b.secret.Wipe() }

// String returns [redacted].
func (b Blinder) String() string { return b.secret.String() }

// scalar is the blinder of one backup, named by its statement, on one curve.
func (b Blinder) scalar(statement [32]byte, c share.Curve) (kyber.Scalar, error) {
	raw := b.secret.Bytes()
	if raw == nil {
		return nil, fmt.Errorf("%w: none given", ErrBlinder)
	}
	defer clear(raw)
	wide, err := hkdf.Key(sha256.New, raw, statement[:], "conclave/backup/blinder/v1/"+c.String(), wideLen)
	if err != nil {
		return nil, err
	}
	defer clear(wide)
	return c.ReduceScalar(wide), nil
}
