package e2e

import (
	"crypto/sha256"
	"testing"

	"filippo.io/edwards25519"
	"github.com/btcsuite/btcd/btcutil"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/mr-tron/base58"
	"github.com/stretchr/testify/require"
)

// Well-known accounts of Solana.
const (
	tokenProgram    = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
	associatedToken = "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"
	metadataProgram = "metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s"
	usdc            = "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v"
)

// sauce is the token of the recorded Metaplex metadata, SPECIAL SAUCE.
const sauce = "5ZXToo7froykjvjnpHtTLYr9u2tW3USMwPg3sNkiaQVh"

// key is the bytes of a Solana account.
func key(t testing.TB, account string) []byte {
	t.Helper()
	raw, err := base58.Decode(account)
	require.NoError(t, err)
	require.Len(t, raw, 32)
	return raw
}

// derived is the address that a program derives from seeds: the first off the curve.
func derived(t testing.TB, program string, seeds ...[]byte) string {
	t.Helper()
	for bump := 255; bump >= 0; bump-- {
		h := sha256.New()
		for _, s := range append(append([][]byte{}, seeds...), []byte{byte(bump)}, key(t, program), []byte("ProgramDerivedAddress")) {
			h.Write(s)
		}
		if sum := h.Sum(nil); !onCurve(sum) {
			return base58.Encode(sum)
		}
	}
	t.Fatal("no derived address")
	return ""
}

func onCurve(b []byte) bool {
	_, err := new(edwards25519.Point).SetBytes(b)
	return err == nil
}

// bech32Of is the account of a compressed key on the Cosmos Hub.
func bech32Of(t testing.TB, public []byte) string {
	t.Helper()
	words, err := bech32.ConvertBits(btcutil.Hash160(public), 8, 5, true)
	require.NoError(t, err)
	address, err := bech32.Encode("cosmos", words)
	require.NoError(t, err)
	return address
}
