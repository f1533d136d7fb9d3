package e2e

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// needle is one form in which a secret might be found.
type needle struct {
	what string
	form []byte
}

// forms are the ways in which programs print or store bytes.
func forms(what string, secret []byte) (out []needle) {
	reversed := slices.Clone(secret)
	slices.Reverse(reversed)
	add := func(how string, form []byte) { out = append(out, needle{what + " " + how, form}) }
	for i, b := range [][]byte{secret, reversed} {
		order := []string{"", "reversed "}[i]
		add(order+"raw", b)
		add(order+"hex", []byte(hex.EncodeToString(b)))
		add(order+"upper hex", []byte(strings.ToUpper(hex.EncodeToString(b))))
		add(order+"decimal", []byte(new(big.Int).SetBytes(b).String()))
		add(order+"list", []byte(strings.Trim(fmt.Sprint(b), "[]")))
		add(order+"list with commas", []byte(strings.ReplaceAll(strings.Trim(fmt.Sprint(b), "[]"), " ", ", ")))
		for shift := range 3 { // base64 of a longer text that holds it looks different at each offset
			body := base64.RawStdEncoding.EncodeToString(append(make([]byte, shift), b...))
			body = body[4 : len(body)-4] // without what depends on the neighbours
			add(fmt.Sprintf("%sbase64 at offset %d", order, shift), []byte(body))
			add(fmt.Sprintf("%surl base64 at offset %d", order, shift), []byte(strings.NewReplacer("+", "-", "/", "_").Replace(body)))
		}
	}
	return out
}

// finder looks for many needles at once: all that begin with the same four bytes are compared where these are.
type finder struct {
	marks   [1 << 14]uint64 // a bit for each hash of a beginning that there is
	byStart map[uint32][]needle
}

func newFinder(needles []needle) *finder {
	f := &finder{byStart: make(map[uint32][]needle)}
	for _, s := range needles {
		var start uint32
		for _, c := range s.form[:4] {
			start = next(start, c)
		}
		f.byStart[start] = append(f.byStart[start], s)
		word, bit := mark(start)
		f.marks[word] |= bit
	}
	return f
}

// next is the four bytes that end with c.
func next(before uint32, c byte) uint32 { return before<<8 | uint32(c) }

func mark(start uint32) (word, bit uint64) {
	h := uint64(start*2654435761) >> 12
	return h >> 6, 1 << (h & 63)
}

// in returns what it finds.
func (f *finder) in(content []byte) (found []string) {
	var start uint32
	for i, c := range content {
		start = next(start, c)
		if word, bit := mark(start); i < 3 || f.marks[word]&bit == 0 {
			continue
		}
		for _, s := range f.byStart[start] {
			if bytes.HasPrefix(content[i-3:], s.form) {
				found = append(found, s.what)
			}
		}
	}
	return found
}

// The search itself is tried on planted secrets.
func TestSecretsAreFoundWhereTheyArePlanted(t *testing.T) {
	secret := crypto.Keccak256([]byte("planted"))
	all := forms("planted", secret)
	find := newFinder(all)
	for how, text := range map[string][]byte{
		"raw":    secret,
		"hex":    fmt.Appendf(nil, "key=%x", secret),
		"go":     fmt.Appendf(nil, "%v", secret),
		"number": fmt.Appendf(nil, "%d", new(big.Int).SetBytes(secret)),
		"base64": []byte(base64.StdEncoding.EncodeToString(append([]byte(`{"key":"`), secret...))),
	} {
		require.NotEmpty(t, find.in(text), how)
		require.NotEmpty(t, find.in(append(make([]byte, 5000), text...)), how)
	}
	for _, s := range all {
		require.Contains(t, find.in(s.form), s.what)
		require.Empty(t, find.in(s.form[:len(s.form)-1]), s.what)
	}
	require.Empty(t, find.in([]byte("nothing here")))
	require.Empty(t, find.in(nil))
}
