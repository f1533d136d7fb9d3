package store

import (
	"fmt"
	"math/big"
	"time"
)

// num scans an INTEGER into a uint64. SQLite's integers are signed; numbers above 2^63-1 are kept as their two's
// complement, which no order is ever taken of.
type num struct{ to *uint64 }

// Scan implements sql.Scanner.
func (n num) Scan(v any) error {
	i, ok := v.(int64)
	if !ok {
		return fmt.Errorf("integer column holds %T", v)
	}
	*n.to = uint64(i)
	return nil
}

// fixed scans a BLOB of exactly its own length.
type fixed []byte

// Scan implements sql.Scanner.
func (f fixed) Scan(v any) error {
	b, ok := v.([]byte)
	if !ok || len(b) != len(f) {
		return fmt.Errorf("blob column holds %T of length %d, want %d bytes", v, len(b), len(f))
	}
	copy(f, b)
	return nil
}

// millis scans a timestamp.
type millis struct{ to *time.Time }

// Scan implements sql.Scanner.
func (m millis) Scan(v any) error {
	i, ok := v.(int64)
	if !ok {
		return fmt.Errorf("timestamp column holds %T", v)
	}
	*m.to = fromStamp(i)
	return nil
}

// bigInt scans a big-endian BLOB into a non-negative number.
type bigInt struct{ to **big.Int }

// Scan implements sql.Scanner.
func (i bigInt) Scan(v any) error {
	b, ok := v.([]byte)
	if !ok && v != nil {
		return fmt.Errorf("number column holds %T", v)
	}
	*i.to = new(big.Int).SetBytes(b)
	return nil
}
