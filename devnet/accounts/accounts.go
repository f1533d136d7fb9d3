package accounts

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// Mnemonic is the public BIP-39 sentence of the development accounts.
	Mnemonic = "test test test test test test test test test test test junk"
	// Count is the number of accounts that a development chain prefunds.
	Count = 10
	// EtherEach is what each of them holds at genesis, in ether.
	EtherEach = 10_000
)

// Account is one derived account.
type Account struct {
	Index   int    // last element of the path
	Path    string // BIP-32 path, such as m/44'/60'/0'/0/3
	Address common.Address
	Key     *ecdsa.PrivateKey // on go-ethereum's secp256k1 curve
}

// Development returns the Count well-known accounts, in the order of their index. Each call returns a new slice; the keys in it
// are shared and must not be changed.
func Development() []Account {
	return append([]Account(nil), development()...)
}

var development = sync.OnceValue(func() []Account {
	accounts, err := Derive(Mnemonic, Count)
	if err != nil {
		panic("accounts: the built-in mnemonic does not derive: " + err.Error()) // a constant input: a test covers it
	}
	return accounts
})

// Derive returns the first count accounts of a mnemonic, without a BIP-39 passphrase.
//
// The mnemonic is 12, 15, 18, 21 or 24 lower-case English words; spaces around and between them do not matter. The
// words are not looked up in BIP-39's list nor is their checksum verified, so a mistyped word gives other accounts
// rather than an error.
func Derive(mnemonic string, count int) ([]Account, error) {
	if count < 0 || count > maxAccounts {
		return nil, fmt.Errorf("derive accounts: %d is not between 0 and %d", count, maxAccounts)
	}
	sentence, err := normalise(mnemonic)
	if err != nil {
		return nil, fmt.Errorf("derive accounts: %w", err)
	}
	node, err := master(seed(sentence, ""))
	if err != nil {
		return nil, fmt.Errorf("derive accounts: %w", err)
	}
	for _, index := range []uint32{44 + hardened, 60 + hardened, 0 + hardened, 0} {
		if node, err = node.child(index); err != nil {
			return nil, fmt.Errorf("derive accounts: %w", err)
		}
	}
	accounts := make([]Account, count)
	for i := range accounts {
		leaf, err := node.child(uint32(i))
		if err != nil {
			return nil, fmt.Errorf("derive account %d: %w", i, err)
		}
		secret := leaf.key.Bytes()
		key, err := crypto.ToECDSA(secret[:])
		if err != nil {
			return nil, fmt.Errorf("derive account %d: %w", i, err)
		}
		accounts[i] = Account{
			Index:   i,
			Path:    fmt.Sprintf("m/44'/60'/0'/0/%d", i),
			Address: crypto.PubkeyToAddress(key.PublicKey),
			Key:     key,
		}
	}
	return accounts, nil
}

// maxAccounts bounds Derive: each account costs a scalar multiplication.
const maxAccounts = 10_000

// Alloc is a genesis allocation that gives each account EtherEach ether.
func Alloc(accounts []Account) types.GenesisAlloc {
	alloc := make(types.GenesisAlloc, len(accounts))
	for _, a := range accounts {
		alloc[a.Address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(EtherEach), big.NewInt(params.Ether))}
	}
	return alloc
}
