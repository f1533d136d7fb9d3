// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package curvecomb

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

// CurveCombMetaData contains all meta data concerning the CurveComb contract.
var CurveCombMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "CurveComb",
}

// CurveComb is an auto generated Go binding around an Ethereum contract.
type CurveComb struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CurveComb) GetABI() abi.ABI {
	return c.abi
}

// NewCurveComb creates a new instance of CurveComb.
func NewCurveComb() *CurveComb {
	parsed, err := CurveCombMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CurveComb{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CurveComb) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}
