package bls

import (
	"crypto/rand"
	"fmt"
	"slices"
	"testing"
)

func BenchmarkSignShare(b *testing.B) {
	f := newFixture(b, 4)
	for b.Loop() {
		if _, err := SignShare(rand.Reader, f.keys[0], message); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseShare(b *testing.B) {
	f := newFixture(b, 4)
	for b.Loop() {
		if _, err := ParseShare(f.shares[0][:]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyShare(b *testing.B) {
	f := newFixture(b, 10)
	for b.Loop() {
		if err := f.verifier.VerifyShare(message, f.shares[9]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	f := newFixture(b, 4)
	sig, err := Combine(f.k, f.shares)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := Verify(f.key, message, sig); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCombine combines and verifies, with the first n-k shares good or bad.
func BenchmarkCombine(b *testing.B) {
	for _, n := range []int{4, 10} {
		f := newFixture(b, n)
		spoilt := slices.Clone(f.shares)
		for i := range n - f.k {
			spoilt[i] = withPoint(uint8(i+1), f.shares[n-1][1:])
		}
		b.Run(fmt.Sprintf("good/%d-of-%d", f.k, n), func(b *testing.B) {
			for b.Loop() {
				if _, _, err := CombineVerified(f.verifier, message, f.shares); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("bad/%d-of-%d", f.k, n), func(b *testing.B) {
			for b.Loop() {
				if _, bad, err := CombineVerified(f.verifier, message, spoilt); err != nil || len(bad) != n-f.k {
					b.Fatal(bad, err)
				}
			}
		})
		b.Run(fmt.Sprintf("bad-no-commitments/%d-of-%d", f.k, n), func(b *testing.B) {
			for b.Loop() {
				if _, bad, err := CombineAny(f.key, f.k, message, spoilt); err != nil || len(bad) != n-f.k {
					b.Fatal(bad, err)
				}
			}
		})
	}
}
