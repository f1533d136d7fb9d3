package accounts

import (
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// hardened is the bit of a BIP-32 index that derives from the private key.
const hardened = 1 << 31

// normalise checks the shape of a mnemonic and joins its words by single spaces. For the ASCII it lets through, the
// NFKD normalisation that BIP-39 asks for changes nothing.
func normalise(mnemonic string) (string, error) {
	words := strings.Fields(mnemonic)
	if n := len(words); n < 12 || n > 24 || n%3 != 0 {
		return "", fmt.Errorf("a mnemonic has 12, 15, 18, 21 or 24 words, this one has %d", n)
	}
	for i, word := range words {
		for _, c := range word {
			if c < 'a' || c > 'z' {
				return "", fmt.Errorf("word %d of the mnemonic is not made of lower-case letters a to z", i+1)
			}
		}
	}
	return strings.Join(words, " "), nil
}

// seed is BIP-39's mnemonic to seed: 64 bytes.
func seed(sentence, passphrase string) []byte {
	out, err := pbkdf2.Key(sha512.New, sentence, []byte("mnemonic"+passphrase), 2048, 64)
	if err != nil {
		panic("accounts: pbkdf2: " + err.Error()) // only for a key length that the hash cannot give, or a FIPS-only build
	}
	return out
}

// extended is a BIP-32 extended private key.
type extended struct {
	key   secp256k1.ModNScalar
	chain [32]byte
}

// errUnusable is BIP-32's invalid key: the left half of the hash is not below the group order, or the sum is zero.
// No one has ever seen it (probability below 2^-127).
var errUnusable = errors.New("seed or index gives an invalid BIP-32 key")

// master is BIP-32's master key of a seed.
func master(seed []byte) (extended, error) {
	return split(hash512([]byte("Bitcoin seed"), seed), nil)
}

// child is BIP-32's CKDpriv; index includes the hardened bit.
func (e extended) child(index uint32) (extended, error) {
	var data []byte
	if index >= hardened {
		secret := e.key.Bytes()
		data = append([]byte{0}, secret[:]...)
	} else {
		data = secp256k1.NewPrivateKey(&e.key).PubKey().SerializeCompressed()
	}
	data = binary.BigEndian.AppendUint32(data, index)
	return split(hash512(e.chain[:], data), &e.key)
}

// split makes an extended key of an HMAC output, added to the parent key if there is one.
func split(sum []byte, parent *secp256k1.ModNScalar) (extended, error) {
	var e extended
	if overflow := e.key.SetByteSlice(sum[:32]); overflow {
		return extended{}, errUnusable
	}
	if parent != nil {
		e.key.Add(parent)
	}
	if e.key.IsZero() {
		return extended{}, errUnusable
	}
	copy(e.chain[:], sum[32:])
	return e, nil
}

func hash512(key, data []byte) []byte {
	mac := hmac.New(sha512.New, key)
	mac.Write(data)
	return mac.Sum(nil)
}
