// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkppermissions

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

// IPKPPermissionsAuthMethod is an auto generated low-level Go binding around an user-defined struct.
type IPKPPermissionsAuthMethod struct {
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
}

// PKPPermissionsMetaData contains all meta data concerning the PKPPermissions contract.
var PKPPermissionsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethod\",\"type\":\"tuple\",\"internalType\":\"structIPKPPermissions.AuthMethod\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedActions\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAddresses\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethodScopes\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"maxScopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethods\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPPermissions.AuthMethod[]\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethodScopePresent\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maySignAnything\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onTransfer\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removePermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"PermissionGenerationBumped\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"PKPPermissionsAlreadyGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsIdInvalid\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotNFT\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotOwner\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsScopeOutOfRange\",\"inputs\":[{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "PKPPermissions",
}

// PKPPermissions is an auto generated Go binding around an Ethereum contract.
type PKPPermissions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPPermissions) GetABI() abi.ABI {
	return c.abi
}

// NewPKPPermissions creates a new instance of PKPPermissions.
func NewPKPPermissions() *PKPPermissions {
	parsed, err := PKPPermissionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPPermissions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPPermissions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
}

// PackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
}

// PackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
}

// PackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) PackGeneration(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("generation", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) TryPackGeneration(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("generation", tokenId)
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d71dc35.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) UnpackGeneration(data []byte) (*big.Int, error) {
	out, err := pKPPermissions.abi.Unpack("generation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) PackGetPermittedActions(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedActions", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedActions(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedActions", tokenId)
}

// UnpackGetPermittedActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb7a1070.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedActions(data []byte) ([][]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedActions", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[])
func (pKPPermissions *PKPPermissions) PackGetPermittedAddresses(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAddresses(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
}

// UnpackGetPermittedAddresses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabc541ae.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAddresses(data []byte) ([]common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAddresses", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[])
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
}

// UnpackGetPermittedAuthMethodScopes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00221c08.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethodScopes(data []byte) ([]bool, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethodScopes", data)
	if err != nil {
		return *new([]bool), err
	}
	out0 := *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	return out0, nil
}

// PackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[])
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethods(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethods(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
}

// UnpackGetPermittedAuthMethods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf34f21ba.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethods(data []byte) ([]IPKPPermissionsAuthMethod, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethods", data)
	if err != nil {
		return *new([]IPKPPermissionsAuthMethod), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPKPPermissionsAuthMethod)).(*[]IPKPPermissionsAuthMethod)
	return out0, nil
}

// PackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
}

// UnpackIsPermittedAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfceb3983.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAction(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAction", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
}

// UnpackIsPermittedAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00008b4f.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAddress(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAddress", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
}

// UnpackIsPermittedAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x557b5eba.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethod(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethod", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
}

// UnpackIsPermittedAuthMethodScopePresent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1c805fa.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethodScopePresent(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethodScopePresent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackMaySignAnything(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackMaySignAnything(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
}

// UnpackMaySignAnything is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3960057.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackMaySignAnything(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("maySignAnything", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) PackOnTransfer(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("onTransfer", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) TryPackOnTransfer(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("onTransfer", tokenId)
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) PackPkpNft() []byte {
	enc, err := pKPPermissions.abi.Pack("pkpNft")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) TryPackPkpNft() ([]byte, error) {
	return pKPPermissions.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("pkpNft", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
}

// PackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
}

// PackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
}

// PackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PKPPermissionsPermissionGenerationBumped represents a PermissionGenerationBumped event raised by the PKPPermissions contract.
type PKPPermissionsPermissionGenerationBumped struct {
	TokenId    *big.Int
	Generation *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermissionGenerationBumpedEventName = "PermissionGenerationBumped"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermissionGenerationBumped) ContractEventName() string {
	return PKPPermissionsPermissionGenerationBumpedEventName
}

// UnpackPermissionGenerationBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermissionGenerationBumped(uint256 indexed tokenId, uint256 generation)
func (pKPPermissions *PKPPermissions) UnpackPermissionGenerationBumpedEvent(log *types.Log) (*PKPPermissionsPermissionGenerationBumped, error) {
	event := "PermissionGenerationBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermissionGenerationBumped)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PKPPermissionsPermittedAuthMethodAdded represents a PermittedAuthMethodAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodAdded struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodAddedEventName = "PermittedAuthMethodAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodAddedEventName
}

// UnpackPermittedAuthMethodAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodAdded(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, bytes userPubkey)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodAdded, error) {
	event := "PermittedAuthMethodAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PKPPermissionsPermittedAuthMethodRemoved represents a PermittedAuthMethodRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodRemoved struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodRemovedEventName = "PermittedAuthMethodRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodRemovedEventName
}

// UnpackPermittedAuthMethodRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodRemoved(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodRemoved, error) {
	event := "PermittedAuthMethodRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PKPPermissionsPermittedAuthMethodScopeAdded represents a PermittedAuthMethodScopeAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeAdded struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeAddedEventName = "PermittedAuthMethodScopeAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeAddedEventName
}

// UnpackPermittedAuthMethodScopeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeAdded(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeAdded, error) {
	event := "PermittedAuthMethodScopeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PKPPermissionsPermittedAuthMethodScopeRemoved represents a PermittedAuthMethodScopeRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeRemoved struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeRemovedEventName = "PermittedAuthMethodScopeRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeRemovedEventName
}

// UnpackPermittedAuthMethodScopeRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeRemoved(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeRemoved, error) {
	event := "PermittedAuthMethodScopeRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (pKPPermissions *PKPPermissions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsAlreadyGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsAlreadyGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsIdInvalid"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsIdInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotNFT"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotNFTError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotOwner"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsScopeOutOfRange"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsScopeOutOfRangeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPPermissionsPKPPermissionsAlreadyGranted represents a PKPPermissionsAlreadyGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsAlreadyGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsAlreadyGrantedErrorID() common.Hash {
	return common.HexToHash("0xbf6e4ef24a82c9ada3df3c53dd4a7b660c6c09df62bd39b4354ced9d36f3df91")
}

// UnpackPKPPermissionsAlreadyGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsAlreadyGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsAlreadyGranted, error) {
	out := new(PKPPermissionsPKPPermissionsAlreadyGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsAlreadyGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsIdInvalid represents a PKPPermissionsIdInvalid error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsIdInvalid struct {
	AuthMethodType *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func PKPPermissionsPKPPermissionsIdInvalidErrorID() common.Hash {
	return common.HexToHash("0x64bbbab9e940d98cae22b32d5ce7786be96ee94f0c0942eda6737b8fa71e4922")
}

// UnpackPKPPermissionsIdInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsIdInvalidError(raw []byte) (*PKPPermissionsPKPPermissionsIdInvalid, error) {
	out := new(PKPPermissionsPKPPermissionsIdInvalid)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsIdInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotGranted represents a PKPPermissionsNotGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsNotGrantedErrorID() common.Hash {
	return common.HexToHash("0x79f42a166737af8a425def38764f1a2c7ed373890888e51856cb2434eccf2627")
}

// UnpackPKPPermissionsNotGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsNotGranted, error) {
	out := new(PKPPermissionsPKPPermissionsNotGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotNFT represents a PKPPermissionsNotNFT error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotNFT struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func PKPPermissionsPKPPermissionsNotNFTErrorID() common.Hash {
	return common.HexToHash("0x973bf88921034726fe70698c5c00c209203eba636431e34613d7453085b6acba")
}

// UnpackPKPPermissionsNotNFTError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotNFTError(raw []byte) (*PKPPermissionsPKPPermissionsNotNFT, error) {
	out := new(PKPPermissionsPKPPermissionsNotNFT)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotNFT", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotOwner represents a PKPPermissionsNotOwner error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotOwner struct {
	TokenId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func PKPPermissionsPKPPermissionsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x839635412bd85499630144d9791d3a93ad7460549a2d5905a92c1c26e2e558d7")
}

// UnpackPKPPermissionsNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotOwnerError(raw []byte) (*PKPPermissionsPKPPermissionsNotOwner, error) {
	out := new(PKPPermissionsPKPPermissionsNotOwner)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsScopeOutOfRange represents a PKPPermissionsScopeOutOfRange error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsScopeOutOfRange struct {
	ScopeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func PKPPermissionsPKPPermissionsScopeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4c159c6b410f45efed128c8073206eced225d6f275e647d412d4038801530e49")
}

// UnpackPKPPermissionsScopeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsScopeOutOfRangeError(raw []byte) (*PKPPermissionsPKPPermissionsScopeOutOfRange, error) {
	out := new(PKPPermissionsPKPPermissionsScopeOutOfRange)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsScopeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}
