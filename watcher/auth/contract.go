package auth

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// ContractCaller asks contracts; *chains.Set is one. What an RPC endpoint answers decides who somebody is, so an
// implementation should ask several that do not know each other, or a node of one's own.
type ContractCaller interface {
	// CallContract returns what the contract answers to a read-only call on a chain. It returns chains.ErrReverted, wrapped,
	// if the contract refuses, chains.ErrUnknownChain if there is no way to ask, and any other error if asking failed.
	CallContract(ctx context.Context, chainID uint64, contract common.Address, data []byte) ([]byte, error)
}

const (
	// maxCostly bounds the calls to chains and the pairings that one request can cause. A session has one capability that
	// counts and perhaps a delegation or two.
	maxCostly       = 4
	contractTimeout = 5 * time.Second
)

// magic is isValidSignature(bytes32,bytes): both the selector of the call and the word that means yes (EIP-1271).
var magic = [4]byte{0x16, 0x26, 0xba, 0x7e}

// askContract asks the contract at the message's address whether the signature is its. It returns the chain that it asked.
func (c *check) askContract(ctx context.Context, sig session.AuthSig, m *siwe.Message) (uint64, error) {
	raw, err := decodeHex(sig.Sig)
	if err != nil {
		return 0, refuse(Invalid, "the signature is not hex")
	}
	if c.cfg.Contracts == nil {
		return 0, refuse(WrongKindOfAuthSig, "this node asks no contracts")
	}
	if err := c.spend(); err != nil {
		return 0, err
	}
	digest := [32]byte(siwe.Digest(m.Raw()))
	if sig.DerivedVia == session.ViaContract256 {
		digest = sha256.Sum256([]byte(m.Raw()))
	}
	chain := c.need.ChainID
	if chain == 0 {
		chain = m.ChainID
	}
	ctx, cancel := context.WithTimeout(ctx, contractTimeout)
	defer cancel()
	answer, err := c.cfg.Contracts.CallContract(ctx, chain, m.Address, isValidSignature(digest, raw))
	switch {
	case errors.Is(err, chains.ErrReverted):
		return 0, refuse(ContractRefused, "Authsig failed for contract %s. It reverted.", m.Address)
	case errors.Is(err, chains.ErrUnknownChain):
		return 0, refuse(ContractRefused, "this node asks no contracts on chain %d", chain)
	case err != nil:
		// The error may name the endpoint's URL, which may hold an API key. It is not for the caller.
		return 0, refuse(ChainFailed, "contract %s on chain %d could not be asked", m.Address, chain)
	case !saysYes(answer):
		return 0, refuse(ContractRefused, "Authsig failed for contract %s. Return value was %x.", m.Address, answer[:min(4, len(answer))])
	}
	return chain, nil
}

// spend counts one costly check.
func (c *check) spend() error {
	if c.costly == 0 {
		return refuse(Invalid, "more than %d signatures of contracts and PKPs", maxCostly)
	}
	c.costly--
	return nil
}

// saysYes wants the word in full: a contract without the function may answer what it was called with, which starts alike.
func saysYes(answer []byte) bool {
	return len(answer) == 32 && bytes.Equal(answer[:4], magic[:]) && bytes.Equal(answer[4:], make([]byte, 28))
}

// isValidSignature encodes the call.
func isValidSignature(digest [32]byte, sig []byte) []byte {
	b := append(magic[:len(magic):len(magic)], digest[:]...)
	b = append(b, word(64)...) // where the bytes start
	b = append(b, word(uint64(len(sig)))...)
	b = append(b, sig...)
	return append(b, make([]byte, -len(sig)&31)...)
}

func word(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }
