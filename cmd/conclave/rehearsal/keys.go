package rehearsal

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// testKey returns the key of a name. It is no secret: the name is all that it is made of.
func testKey(name string) *ecdsa.PrivateKey {
	seed := []byte("conclave action test: a key that everybody knows: " + name)
	for {
		seed = crypto.Keccak256(seed)
		if key, err := crypto.ToECDSA(seed); err == nil {
			return key
		}
	}
}

// pkp is what stands for a PKP, or for an action's own keys.
type pkp struct {
	name   string
	key    *ecdsa.PrivateKey
	beside ed25519.PrivateKey
}

// newKeys makes the test keys of a name.
func newKeys(kind, name string) pkp {
	full := kind + " " + name
	seed := crypto.Keccak256([]byte("conclave action test: an Ed25519 key that everybody knows: " + full))
	return pkp{name, testKey(full), ed25519.NewKeyFromSeed(seed)}
}

func newPKP(name string) pkp { return newKeys("pkp", name) }

func (p pkp) publicKey() string       { return hexutil.Encode(crypto.FromECDSAPub(&p.key.PublicKey)) }
func (p pkp) address() common.Address { return crypto.PubkeyToAddress(p.key.PublicKey) }

// tokenID is made of the public key as it is on Lit's networks.
func (p pkp) tokenID() *big.Int {
	return new(big.Int).SetBytes(crypto.Keccak256(crypto.FromECDSAPub(&p.key.PublicKey)))
}

func (p pkp) besideKey() []byte { return p.beside.Public().(ed25519.PublicKey) }
