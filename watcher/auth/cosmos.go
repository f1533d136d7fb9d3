package auth

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/btcsuite/btcd/btcutil"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/auth/session"
)

// verifyCosmos checks an ADR-36 signature: secp256k1 over SHA-256 of an amino sign document that can be no transaction. The
// signed message is the text that the document holds, from which the document is made here. In the SDK's form it is the
// digest instead, 64 hex digits, which does not show that there is such a document; see Config.CosmosDigests.
//
// The signature comes without its key, so the key is recovered from it; up to four keys fit, and one must be the address's:
// bech32 of RIPEMD-160 of SHA-256. Chains that make addresses in another way, as Evmos does, are not supported.
func verifyCosmos(a session.AuthSig, digests bool) (*Caller, error) {
	want, hrp, err := decodeCosmosAddress(a.Address)
	if err != nil {
		return nil, err
	}
	sig, err := base64.StdEncoding.Strict().DecodeString(a.Sig)
	if err != nil || len(sig) != 64 {
		return nil, refuse(Invalid, "the signature is not base64 of 64 bytes")
	}
	if new(big.Int).SetBytes(sig[32:]).Cmp(halfN) > 0 {
		return nil, refuse(Invalid, "the signature's s is not in the lower half")
	}
	digest, err := cosmosDigest(a, digests)
	if err != nil {
		return nil, err
	}
	for id := range byte(4) {
		key, err := crypto.SigToPub(digest, append(sig[:64:64], id))
		if err == nil && bytes.Equal(btcutil.Hash160(crypto.CompressPubkey(key)), want) {
			chain := "cosmos"
			if hrp == "kyve" {
				chain = "kyve"
			}
			return &Caller{Kinds: Cosmos, Cosmos: map[string]string{chain: a.Address}}, nil
		}
	}
	return nil, refuse(Invalid, "%w: it is not of %s over this message", errSignature, a.Address)
}

func decodeCosmosAddress(addr string) (hash []byte, hrp string, err error) {
	hrp, words, err := bech32.Decode(addr) // bounds the length at 90
	if err != nil || strings.ToLower(addr) != addr {
		return nil, "", refuse(Invalid, "the address is not lower case bech32")
	}
	if hash, err = bech32.ConvertBits(words, 5, 8, false); err != nil || len(hash) != 20 {
		return nil, "", refuse(Invalid, "the address is not bech32 of 20 bytes")
	}
	return hash, hrp, nil
}

func cosmosDigest(a session.AuthSig, digests bool) ([]byte, error) {
	if digest, err := hex.DecodeString(a.SignedMessage); err == nil && len(digest) == sha256.Size {
		if !digests {
			return nil, refuse(Invalid, "the signed message is a digest, which this node does not accept; send the text that was signed")
		}
		return digest, nil
	}
	if !isText(a.SignedMessage) {
		return nil, refuse(Invalid, "the signed message is not printable text of at most %d bytes", maxText)
	}
	sum := sha256.Sum256(adr36(a.Address, a.SignedMessage))
	return sum[:], nil
}

// adr36 is the document that a wallet signs for signArbitrary(chain, signer, text), in amino JSON: names sorted, no white
// space. signer and data are bech32 and base64, so nothing needs escapes. Its chain id is empty, which no transaction's is.
func adr36(signer, text string) []byte {
	return []byte(`{"account_number":"0","chain_id":"","fee":{"amount":[],"gas":"0"},"memo":"","msgs":[{"type":"sign/MsgSignData","value":{"data":"` +
		base64.StdEncoding.EncodeToString([]byte(text)) + `","signer":"` + signer + `"}}],"sequence":"0"}`)
}
