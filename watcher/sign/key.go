package sign

import (
	"errors"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrKey: the public key is not one.
var ErrKey = errors.New("not an uncompressed public key of secp256k1")

// PKP is what a public key says of a PKP that has it. Whether there is one, the chain knows.
type PKP struct {
	Key     *secp256k1.PublicKey
	TokenID *big.Int
}

// ParsePKP reads 65 bytes, 0x04 || x || y, the one form whose hash is a token id. The error is ErrKey.
func ParsePKP(publicKey []byte) (PKP, error) {
	if len(publicKey) != secp256k1.PubKeyBytesLenUncompressed || publicKey[0] != secp256k1.PubKeyFormatUncompressed {
		return PKP{}, ErrKey
	}
	key, err := secp256k1.ParsePubKey(publicKey)
	if err != nil {
		return PKP{}, ErrKey
	}
	return PKP{key, new(big.Int).SetBytes(crypto.Keccak256(publicKey))}, nil
}

// Address returns the PKP's address on Ethereum.
func (p PKP) Address() common.Address { return crypto.PubkeyToAddress(*p.Key.ToECDSA()) }
