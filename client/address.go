package client

import (
	"crypto/ed25519"
	"fmt"

	"github.com/btcsuite/btcd/btcutil"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/mr-tron/base58"
)

// SolanaAddress returns the address on Solana of an Ed25519 key: the key itself in base58.
func SolanaAddress(key ed25519.PublicKey) string { return base58.Encode(key) }

// CosmosAddress returns the address of a secp256k1 key on a chain of the Cosmos SDK: prefix is the chain's, such as
// "cosmos", before bech32 of RIPEMD-160 of SHA-256 of the compressed key. Chains that make addresses in another way, as
// Evmos does, are not meant. A prefix that bech32 does not take is an error.
func CosmosAddress(key *secp256k1.PublicKey, prefix string) (string, error) {
	words, err := bech32.ConvertBits(btcutil.Hash160(key.SerializeCompressed()), 8, 5, true)
	if err != nil {
		return "", fmt.Errorf("cosmos address: %w", err)
	}
	address, err := bech32.Encode(prefix, words)
	if err != nil {
		return "", fmt.Errorf("cosmos address: %w", err)
	}
	if _, _, err := bech32.Decode(address); err != nil { // Encode takes any prefix
		return "", fmt.Errorf("cosmos address with prefix %.20q: %w", prefix, err)
	}
	return address, nil
}
