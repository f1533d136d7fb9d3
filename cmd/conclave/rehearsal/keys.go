package rehearsal

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
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

// whole is a signature in the form in which actions get it.
type whole struct {
	R string `json:"r"` // R, compressed
	S string `json:"s"`
	V uint8  `json:"v"` // 0 or 1
}

// wholeMessage is a signature of Ed25519 in the form in which actions get it.
type wholeMessage struct {
	Signature string `json:"signature"`
	PublicKey string `json:"publicKey"`
}

func (p pkp) besideKey() string {
	return hex.EncodeToString(p.beside.Public().(ed25519.PublicKey))
}

func (p pkp) signMessage(message []byte) (string, error) {
	out, err := json.Marshal(wholeMessage{hex.EncodeToString(ed25519.Sign(p.beside, message)), p.besideKey()})
	return string(out), err
}

func signWhole(key *ecdsa.PrivateKey, digest common.Hash) ([]byte, whole, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, whole{}, err
	}
	return sig, whole{hex.EncodeToString(append([]byte{2 + sig[64]}, sig[:32]...)), hex.EncodeToString(sig[32:64]), sig[64]}, nil
}
