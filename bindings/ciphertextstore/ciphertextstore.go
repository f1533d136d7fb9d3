// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ciphertextstore

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

// CiphertextStoreMetaData contains all meta data concerning the CiphertextStore contract.
var CiphertextStoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_SIZE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"get\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"put\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Stored\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"size\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CiphertextStoreSizeInvalid\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CiphertextStoreUnknown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "CiphertextStore",
	Bin: "0x6080604052348015600e575f5ffd5b5061032f8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80638d67799e146100435780638eaa6ac01461005f57806394f471461461007f575b5f5ffd5b61004c615fff81565b6040519081526020015b60405180910390f35b61007261006d366004610266565b610092565b604051610056919061027d565b61004c61008d3660046102b2565b6100e2565b5f818152602081905260409020546060906001600160a01b0316806100d2576040516307decd5f60e11b8152600481018490526024015b60405180910390fd5b6100db816101f9565b9392505050565b5f8115806100f15750615fff82115b1561011a57604051631e05131d60e31b815260048101839052615fff60248201526044016100c9565b828260405161012a929190610320565b60408051918290039091205f818152602081905291909120549091506001600160a01b03166101f35761019183838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061022592505050565b5f828152602081815260409182902080546001600160a01b0319166001600160a01b03949094169390931790925551838152339183917f4fa6f40822b9de0f77cef5eafad739c1d2827352eba69e09b4ea4b98f565fc22910160405180910390a35b92915050565b60405164ffffffffff5f19833b0116602181015f601f8401853c80825260408201810160405250919050565b5f81518060401b6bfe61000180600a3d393df3000161fffe8211840152600b8101601584015ff09150816102605763301164255f526004601cfd5b90915290565b5f60208284031215610276575f5ffd5b5035919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f602083850312156102c3575f5ffd5b823567ffffffffffffffff8111156102d9575f5ffd5b8301601f810185136102e9575f5ffd5b803567ffffffffffffffff8111156102ff575f5ffd5b856020828401011115610310575f5ffd5b6020919091019590945092505050565b818382375f910190815291905056",
}

// CiphertextStore is an auto generated Go binding around an Ethereum contract.
type CiphertextStore struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CiphertextStore) GetABI() abi.ABI {
	return c.abi
}

// NewCiphertextStore creates a new instance of CiphertextStore.
func NewCiphertextStore() *CiphertextStore {
	parsed, err := CiphertextStoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CiphertextStore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CiphertextStore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d67799e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SIZE() view returns(uint256)
func (ciphertextStore *CiphertextStore) PackMAXSIZE() []byte {
	enc, err := ciphertextStore.abi.Pack("MAX_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d67799e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SIZE() view returns(uint256)
func (ciphertextStore *CiphertextStore) TryPackMAXSIZE() ([]byte, error) {
	return ciphertextStore.abi.Pack("MAX_SIZE")
}

// UnpackMAXSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d67799e.
//
// Solidity: function MAX_SIZE() view returns(uint256)
func (ciphertextStore *CiphertextStore) UnpackMAXSIZE(data []byte) (*big.Int, error) {
	out, err := ciphertextStore.abi.Unpack("MAX_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eaa6ac0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function get(bytes32 id) view returns(bytes)
func (ciphertextStore *CiphertextStore) PackGet(id [32]byte) []byte {
	enc, err := ciphertextStore.abi.Pack("get", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eaa6ac0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function get(bytes32 id) view returns(bytes)
func (ciphertextStore *CiphertextStore) TryPackGet(id [32]byte) ([]byte, error) {
	return ciphertextStore.abi.Pack("get", id)
}

// UnpackGet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eaa6ac0.
//
// Solidity: function get(bytes32 id) view returns(bytes)
func (ciphertextStore *CiphertextStore) UnpackGet(data []byte) ([]byte, error) {
	out, err := ciphertextStore.abi.Unpack("get", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackPut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94f47146.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function put(bytes data) returns(bytes32 id)
func (ciphertextStore *CiphertextStore) PackPut(data []byte) []byte {
	enc, err := ciphertextStore.abi.Pack("put", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94f47146.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function put(bytes data) returns(bytes32 id)
func (ciphertextStore *CiphertextStore) TryPackPut(data []byte) ([]byte, error) {
	return ciphertextStore.abi.Pack("put", data)
}

// UnpackPut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94f47146.
//
// Solidity: function put(bytes data) returns(bytes32 id)
func (ciphertextStore *CiphertextStore) UnpackPut(data []byte) ([32]byte, error) {
	out, err := ciphertextStore.abi.Unpack("put", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CiphertextStoreStored represents a Stored event raised by the CiphertextStore contract.
type CiphertextStoreStored struct {
	Id   [32]byte
	By   common.Address
	Size *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const CiphertextStoreStoredEventName = "Stored"

// ContractEventName returns the user-defined event name.
func (CiphertextStoreStored) ContractEventName() string {
	return CiphertextStoreStoredEventName
}

// UnpackStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Stored(bytes32 indexed id, address indexed by, uint256 size)
func (ciphertextStore *CiphertextStore) UnpackStoredEvent(log *types.Log) (*CiphertextStoreStored, error) {
	event := "Stored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != ciphertextStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CiphertextStoreStored)
	if len(log.Data) > 0 {
		if err := ciphertextStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ciphertextStore.abi.Events[event].Inputs {
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
func (ciphertextStore *CiphertextStore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ciphertextStore.abi.Errors["CiphertextStoreSizeInvalid"].ID.Bytes()[:4]) {
		return ciphertextStore.UnpackCiphertextStoreSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], ciphertextStore.abi.Errors["CiphertextStoreUnknown"].ID.Bytes()[:4]) {
		return ciphertextStore.UnpackCiphertextStoreUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CiphertextStoreCiphertextStoreSizeInvalid represents a CiphertextStoreSizeInvalid error raised by the CiphertextStore contract.
type CiphertextStoreCiphertextStoreSizeInvalid struct {
	Size    *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CiphertextStoreSizeInvalid(uint256 size, uint256 maximum)
func CiphertextStoreCiphertextStoreSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0xf02898e8f8500a1672b97f1c93fdf6f8a17f944dd51ff0a4ce16793b8ed622a2")
}

// UnpackCiphertextStoreSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CiphertextStoreSizeInvalid(uint256 size, uint256 maximum)
func (ciphertextStore *CiphertextStore) UnpackCiphertextStoreSizeInvalidError(raw []byte) (*CiphertextStoreCiphertextStoreSizeInvalid, error) {
	out := new(CiphertextStoreCiphertextStoreSizeInvalid)
	if err := ciphertextStore.abi.UnpackIntoInterface(out, "CiphertextStoreSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CiphertextStoreCiphertextStoreUnknown represents a CiphertextStoreUnknown error raised by the CiphertextStore contract.
type CiphertextStoreCiphertextStoreUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CiphertextStoreUnknown(bytes32 id)
func CiphertextStoreCiphertextStoreUnknownErrorID() common.Hash {
	return common.HexToHash("0x0fbd9abe5ed559fef790f8c35230aefb8173f193c79bba4be6ab32431964ab58")
}

// UnpackCiphertextStoreUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CiphertextStoreUnknown(bytes32 id)
func (ciphertextStore *CiphertextStore) UnpackCiphertextStoreUnknownError(raw []byte) (*CiphertextStoreCiphertextStoreUnknown, error) {
	out := new(CiphertextStoreCiphertextStoreUnknown)
	if err := ciphertextStore.abi.UnpackIntoInterface(out, "CiphertextStoreUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
