// Package contract keeps ciphertexts on chain, in contracts/src/examples/CiphertextStore.sol: for good, by their hash.
//
// Threat line: the endpoint and the contract may say anything; bytes that do not have the hash that was asked for are
// refused.
package contract

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/conclave-network/conclave/bindings/ciphertextstore"
	"github.com/conclave-network/conclave/client/store"
)

// Scheme begins references: contract://ADDRESS/ID, on the chain of the network.
const Scheme = "contract://"

// MaxSize is the contract's, in bytes.
const MaxSize = 24_575

// bound is the contract's interface.
var bound = ciphertextstore.NewCiphertextStore()

// Store is one contract.
type Store struct {
	Chain ethereum.ContractCaller
	// Address is the contract's; needed to Put.
	Address common.Address
	// Send has a call to the contract mined, successfully; needed to Put.
	Send func(ctx context.Context, to common.Address, data []byte) error
}

// Code is what a transaction without a receiver makes the contract with.
func Code() []byte { return common.FromHex(ciphertextstore.CiphertextStoreMetaData.Bin) }

// Put implements store.Store by a transaction.
func (s Store) Put(ctx context.Context, data []byte) (string, error) {
	if len(data) == 0 || len(data) > MaxSize {
		return "", fmt.Errorf("put on chain: it %w: %d bytes, the contract takes 1 to %d", store.ErrTooLarge, len(data), MaxSize)
	}
	if err := s.Send(ctx, s.Address, bound.PackPut(data)); err != nil {
		return "", fmt.Errorf("put on chain: %w", err)
	}
	reference := Scheme + strings.ToLower(s.Address.Hex()) + "/" + crypto.Keccak256Hash(data).Hex()
	back, err := s.Get(ctx, reference)
	if err == nil && !bytes.Equal(back, data) {
		err = store.ErrAltered
	}
	if err != nil {
		return "", fmt.Errorf("put on chain: read it back: %w", err)
	}
	return reference, nil
}

// Get implements store.Store. Contract and bytes are found by the reference alone.
func (s Store) Get(ctx context.Context, reference string) ([]byte, error) {
	at, id, err := Parse(reference)
	if err != nil {
		return nil, err
	}
	raw, err := s.Chain.CallContract(ctx, ethereum.CallMsg{To: &at, Data: bound.PackGet(id)}, nil)
	if err != nil {
		var revert rpc.DataError
		if errors.As(err, &revert) && unknown(revert.ErrorData()) {
			return nil, fmt.Errorf("get from chain: it %w", store.ErrNotFound)
		}
		return nil, fmt.Errorf("get from chain: %w", err)
	}
	data, err := bound.UnpackGet(raw)
	if err != nil {
		return nil, fmt.Errorf("get from chain: there is no such contract at %s: %w", at, err)
	}
	if crypto.Keccak256Hash(data) != id {
		return nil, fmt.Errorf("get from chain: what the contract gave %w", store.ErrAltered)
	}
	return data, nil
}

// unknown says whether the data of a revert are CiphertextStoreUnknown.
func unknown(data any) bool {
	text, _ := data.(string)
	e := bound.GetABI().Errors["CiphertextStoreUnknown"]
	return len(e.ID) > 0 && bytes.HasPrefix(common.FromHex(text), e.ID[:4])
}

// Parse reads a reference.
func Parse(reference string) (at common.Address, id common.Hash, err error) {
	rest, ok := strings.CutPrefix(reference, Scheme)
	address, hash, _ := strings.Cut(rest, "/")
	if !ok || at.UnmarshalText([]byte(address)) != nil || id.UnmarshalText([]byte(hash)) != nil {
		return at, id, fmt.Errorf("%.160q %w: want %sADDRESS/ID", reference, store.ErrReference, Scheme)
	}
	return at, id, nil
}
