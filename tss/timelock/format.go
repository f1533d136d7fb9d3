package timelock

import (
	"encoding/binary"
	"fmt"

	"github.com/conclave-network/conclave/tss/bls12381"
)

const (
	seedLen    = 32 // of a, and of V
	minBody    = 32 // W is padded to this
	scheme     = 2  // BLS signatures with proof of possession
	headerLen  = bls12381.G1Len + seedLen
	maxBodyLen = binary.MaxVarintLen32 + MaxPlaintext
)

// Limits in bytes.
const (
	MaxPlaintext  = 64 << 20
	MaxCiphertext = headerLen + binary.MaxVarintLen32 + maxBodyLen + 1
	MaxIdentity   = 64 << 10
)

// CiphertextLen returns the length of the ciphertext of n bytes.
func CiphertextLen(n int) int {
	body := max(minBody, varintLen(n)+n)
	return headerLen + varintLen(body) + body + 1
}

func varintLen(n int) int {
	var b [binary.MaxVarintLen64]byte
	return binary.PutUvarint(b[:], uint64(n))
}

// frame returns pad(uleb128(len M) || M).
func frame(plaintext []byte) []byte {
	out := make([]byte, 0, max(minBody, varintLen(len(plaintext))+len(plaintext)))
	out = binary.AppendUvarint(out, uint64(len(plaintext)))
	out = append(out, plaintext...)
	return out[:max(minBody, len(out))]
}

// unframe is the inverse of frame, and refuses what frame does not write. The result is a part of b.
func unframe(b []byte) ([]byte, bool) {
	n, rest, ok := uvarint(b)
	if !ok || n > len(rest) || len(b) != max(minBody, len(b)-len(rest)+n) {
		return nil, false
	}
	var stray byte
	for _, c := range rest[n:] {
		stray |= c
	}
	return rest[:n:n], stray == 0
}

// uvarint reads a number of at most MaxPlaintext+5 in its shortest form and returns what follows.
func uvarint(b []byte) (n int, rest []byte, ok bool) {
	v, size := binary.Uvarint(b[:min(len(b), binary.MaxVarintLen32)])
	if size <= 0 || v > maxBodyLen || varintLen(int(v)) != size {
		return 0, nil, false
	}
	return int(v), b[size:], true
}

// parts are the fields of a ciphertext. They share its memory.
type parts struct{ u, v, w []byte }

// split takes a ciphertext apart. It checks lengths, length prefix and scheme, not U.
func split(ciphertext []byte) (parts, error) {
	if len(ciphertext) < CiphertextLen(0) || len(ciphertext) > MaxCiphertext {
		return parts{}, fmt.Errorf("%w: %d bytes", ErrSize, len(ciphertext))
	}
	p := parts{u: ciphertext[:bls12381.G1Len], v: ciphertext[bls12381.G1Len:headerLen]}
	n, rest, ok := uvarint(ciphertext[headerLen:])
	switch {
	case !ok || n < minBody || len(rest) != n+1:
		return parts{}, fmt.Errorf("%w: length prefix", ErrCiphertext)
	case rest[n] != scheme:
		return parts{}, fmt.Errorf("%w: signature scheme %d", ErrCiphertext, rest[n])
	}
	p.w = rest[:n]
	return p, nil
}

func join(u, v, w []byte) []byte {
	out := make([]byte, 0, headerLen+varintLen(len(w))+len(w)+1)
	out = append(append(out, u...), v...)
	out = binary.AppendUvarint(out, uint64(len(w)))
	return append(append(out, w...), scheme)
}
