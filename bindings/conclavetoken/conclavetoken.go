// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package conclavetoken

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ConclaveTokenMetaData contains all meta data concerning the ConclaveToken contract.
var ConclaveTokenMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "ConclaveToken",
}

// ConclaveToken is an auto generated Go binding around an Ethereum contract.
type ConclaveToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ConclaveToken) GetABI() abi.ABI {
	return c.abi
}

// NewConclaveToken creates a new instance of ConclaveToken.
func NewConclaveToken() *ConclaveToken {
	parsed, err := ConclaveTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ConclaveToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ConclaveToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}
