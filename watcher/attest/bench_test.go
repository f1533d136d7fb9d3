package attest

import (
	"crypto/rand"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func BenchmarkVerify(b *testing.B) {
	a, q := devnetSigner(b)
	pol := devnetPolicy(a.RootHash())
	data, err := quote(b, q, goldenBinding).Encode()
	require.NoError(b, err)
	hash := crypto.Keccak256Hash(data)
	b.Run("devnet", func(b *testing.B) {
		for b.Loop() {
			if _, err := VerifyPosted(data, hash, goldenBinding, pol, testNow); err != nil {
				b.Fatal(err)
			}
		}
	})
	real := amdSample(b)
	b.Run("amd-signature-and-chain", func(b *testing.B) {
		for b.Loop() {
			if _, err := authenticate(real, pol, testNow); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("refused-signature", func(b *testing.B) {
		bad := real
		bad.Report[offReportData] ^= 1
		for b.Loop() {
			if _, err := authenticate(bad, pol, testNow); err == nil {
				b.Fatal("accepted")
			}
		}
	})
}

func BenchmarkDevnet(b *testing.B) {
	a, q := devnetSigner(b)
	b.Run("authority", func(b *testing.B) {
		for b.Loop() {
			if _, err := NewDevnetAuthority(rand.Reader); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("issue", func(b *testing.B) {
		for b.Loop() {
			if _, err := a.Issue(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("quote", func(b *testing.B) {
		for b.Loop() {
			quote(b, q, goldenBinding)
		}
	})
}
