package client

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

func TestAddresses(t *testing.T) {
	// The system program is the key of zeros; the other is test 1 of RFC 8032 section 7.1.
	require.Equal(t, strings.Repeat("1", 32), SolanaAddress(make([]byte, 32)))
	key, err := hex.DecodeString("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
	require.NoError(t, err)
	require.Equal(t, "FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z", SolanaAddress(key))

	// The base point's hash is BIP 173's example of a key.
	g := secp256k1.PrivKeyFromBytes([]byte{1}).PubKey()
	address, err := CosmosAddress(g, "cosmos")
	require.NoError(t, err)
	require.Equal(t, "cosmos1w508d6qejxtdg4y5r3zarvary0c5xw7k6ah60c", address)
	for _, prefix := range []string{"", "a b", strings.Repeat("x", 90), "\x00"} {
		_, err := CosmosAddress(g, prefix)
		require.Error(t, err, "%q", prefix)
	}
}
