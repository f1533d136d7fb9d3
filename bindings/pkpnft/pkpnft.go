// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkpnft

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

// PKPNFTMetaData contains all meta data concerning the PKPNFT contract.
var PKPNFTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"derivedKeyId\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ethAddressToPkpId\",\"inputs\":[{\"name\":\"keyAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exists\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEthAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPubkey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintCost\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintNext\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"tokenByIndex\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenOfOwnerByIndex\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"PubkeyRoutingDataSet\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"stakingContract\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"keyType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"PKPNFTIndexOutOfBounds\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTKeyTypeUnsupported\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTPaymentWrong\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTUnknownToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "PKPNFT",
}

// PKPNFT is an auto generated Go binding around an Ethereum contract.
type PKPNFT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPNFT) GetABI() abi.ABI {
	return c.abi
}

// NewPKPNFT creates a new instance of PKPNFT.
func NewPKPNFT() *PKPNFT {
	parsed, err := PKPNFTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPNFT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPNFT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8fdca0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) PackDerivedKeyId(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("derivedKeyId", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8fdca0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) TryPackDerivedKeyId(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("derivedKeyId", tokenId)
}

// UnpackDerivedKeyId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d8fdca0.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) UnpackDerivedKeyId(data []byte) ([32]byte, error) {
	out, err := pKPNFT.abi.Unpack("derivedKeyId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEthAddressToPkpId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde18a508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) PackEthAddressToPkpId(keyAddress common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("ethAddressToPkpId", keyAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEthAddressToPkpId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde18a508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackEthAddressToPkpId(keyAddress common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("ethAddressToPkpId", keyAddress)
}

// UnpackEthAddressToPkpId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde18a508.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackEthAddressToPkpId(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("ethAddressToPkpId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) PackExists(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("exists", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) TryPackExists(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("exists", tokenId)
}

// UnpackExists is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f558e79.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) UnpackExists(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("exists", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetEthAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4986a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPNFT *PKPNFT) PackGetEthAddress(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("getEthAddress", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEthAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4986a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPNFT *PKPNFT) TryPackGetEthAddress(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("getEthAddress", tokenId)
}

// UnpackGetEthAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd4986a0.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPNFT *PKPNFT) UnpackGetEthAddress(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("getEthAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6fd878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPNFT *PKPNFT) PackGetPubkey(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("getPubkey", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6fd878.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPNFT *PKPNFT) TryPackGetPubkey(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("getPubkey", tokenId)
}

// UnpackGetPubkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef6fd878.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPNFT *PKPNFT) UnpackGetPubkey(data []byte) ([]byte, error) {
	out, err := pKPNFT.abi.Unpack("getPubkey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) PackKeyRegistry() []byte {
	enc, err := pKPNFT.abi.Pack("keyRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) TryPackKeyRegistry() ([]byte, error) {
	return pKPNFT.abi.Pack("keyRegistry")
}

// UnpackKeyRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086b5198.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) UnpackKeyRegistry(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("keyRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMintCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb4b848.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) PackMintCost() []byte {
	enc, err := pKPNFT.abi.Pack("mintCost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb4b848.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) TryPackMintCost() ([]byte, error) {
	return pKPNFT.abi.Pack("mintCost")
}

// UnpackMintCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdb4b848.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) UnpackMintCost(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("mintCost", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d228b16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) PackMintNext(keyType *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("mintNext", keyType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d228b16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) TryPackMintNext(keyType *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("mintNext", keyType)
}

// UnpackMintNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d228b16.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackMintNext(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("mintNext", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTokenByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6ccce7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) PackTokenByIndex(index *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("tokenByIndex", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6ccce7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTokenByIndex(index *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("tokenByIndex", index)
}

// UnpackTokenByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f6ccce7.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTokenByIndex(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("tokenByIndex", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTokenOfOwnerByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f745c59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) PackTokenOfOwnerByIndex(owner common.Address, index *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenOfOwnerByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f745c59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTokenOfOwnerByIndex(owner common.Address, index *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
}

// UnpackTokenOfOwnerByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f745c59.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTokenOfOwnerByIndex(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("tokenOfOwnerByIndex", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) PackTotalSupply() []byte {
	enc, err := pKPNFT.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTotalSupply() ([]byte, error) {
	return pKPNFT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PKPNFTPubkeyRoutingDataSet represents a PubkeyRoutingDataSet event raised by the PKPNFT contract.
type PKPNFTPubkeyRoutingDataSet struct {
	TokenId         *big.Int
	Pubkey          []byte
	StakingContract common.Address
	KeyType         *big.Int
	DerivedKeyId    [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const PKPNFTPubkeyRoutingDataSetEventName = "PubkeyRoutingDataSet"

// ContractEventName returns the user-defined event name.
func (PKPNFTPubkeyRoutingDataSet) ContractEventName() string {
	return PKPNFTPubkeyRoutingDataSetEventName
}

// UnpackPubkeyRoutingDataSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PubkeyRoutingDataSet(uint256 indexed tokenId, bytes pubkey, address stakingContract, uint256 keyType, bytes32 derivedKeyId)
func (pKPNFT *PKPNFT) UnpackPubkeyRoutingDataSetEvent(log *types.Log) (*PKPNFTPubkeyRoutingDataSet, error) {
	event := "PubkeyRoutingDataSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTPubkeyRoutingDataSet)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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
func (pKPNFT *PKPNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTIndexOutOfBounds"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTIndexOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTKeyTypeUnsupported"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTKeyTypeUnsupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPaymentWrong"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPaymentWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTUnknownToken"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTUnknownTokenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPNFTPKPNFTIndexOutOfBounds represents a PKPNFTIndexOutOfBounds error raised by the PKPNFT contract.
type PKPNFTPKPNFTIndexOutOfBounds struct {
	Index  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTIndexOutOfBounds(uint256 index, uint256 length)
func PKPNFTPKPNFTIndexOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x856081f5b30d623e4d69eadfe389a57f46411ebe8c5306273fca20c07dcb461c")
}

// UnpackPKPNFTIndexOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTIndexOutOfBounds(uint256 index, uint256 length)
func (pKPNFT *PKPNFT) UnpackPKPNFTIndexOutOfBoundsError(raw []byte) (*PKPNFTPKPNFTIndexOutOfBounds, error) {
	out := new(PKPNFTPKPNFTIndexOutOfBounds)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTIndexOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTKeyTypeUnsupported represents a PKPNFTKeyTypeUnsupported error raised by the PKPNFT contract.
type PKPNFTPKPNFTKeyTypeUnsupported struct {
	KeyType *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTKeyTypeUnsupported(uint256 keyType)
func PKPNFTPKPNFTKeyTypeUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x0e9cc7d57e9534ca8e286b4c2e587105fed05a656db4a80cd5c594c63cf134ac")
}

// UnpackPKPNFTKeyTypeUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTKeyTypeUnsupported(uint256 keyType)
func (pKPNFT *PKPNFT) UnpackPKPNFTKeyTypeUnsupportedError(raw []byte) (*PKPNFTPKPNFTKeyTypeUnsupported, error) {
	out := new(PKPNFTPKPNFTKeyTypeUnsupported)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTKeyTypeUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTPaymentWrong represents a PKPNFTPaymentWrong error raised by the PKPNFT contract.
type PKPNFTPKPNFTPaymentWrong struct {
	Paid *big.Int
	Cost *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTPaymentWrong(uint256 paid, uint256 cost)
func PKPNFTPKPNFTPaymentWrongErrorID() common.Hash {
	return common.HexToHash("0x9669fe92737d89a867c2a8b60f0f59648a792d0945fb8db907b841ca5b7bc9d8")
}

// UnpackPKPNFTPaymentWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTPaymentWrong(uint256 paid, uint256 cost)
func (pKPNFT *PKPNFT) UnpackPKPNFTPaymentWrongError(raw []byte) (*PKPNFTPKPNFTPaymentWrong, error) {
	out := new(PKPNFTPKPNFTPaymentWrong)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTPaymentWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTUnknownToken represents a PKPNFTUnknownToken error raised by the PKPNFT contract.
type PKPNFTPKPNFTUnknownToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTUnknownToken(uint256 tokenId)
func PKPNFTPKPNFTUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x41872a260c17d512c33bc39125646ad02ebc5927c4bac32eb559f48e8b20d76a")
}

// UnpackPKPNFTUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTUnknownToken(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackPKPNFTUnknownTokenError(raw []byte) (*PKPNFTPKPNFTUnknownToken, error) {
	out := new(PKPNFTPKPNFTUnknownToken)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTUnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}
