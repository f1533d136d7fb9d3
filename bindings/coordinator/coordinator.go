// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package coordinator

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

// ICoordinatorSignatureRequest is an auto generated low-level Go binding around an user-defined struct.
type ICoordinatorSignatureRequest struct {
	TokenId   *big.Int
	Digest    [32]byte
	Requester common.Address
	CreatedAt uint64
	ExpiresAt uint64
	Epoch     uint64
	Status    uint8
	Fee       *big.Int
}

// CoordinatorMetaData contains all meta data concerning the Coordinator contract.
var CoordinatorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"attemptBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimFees\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feesOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fulfilSignature\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxExpiryBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minFee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpPermissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.SignatureRequest\",\"components\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"createdAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestIds\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestSignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifySignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"FeesClaimed\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fulfiller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoordinatorConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorExpiryOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorFeeTooSmall\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNoEpoch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorNotExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotInSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotOpen\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotPermitted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNothingToClaim\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorRefundFailed\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorSignatureInvalid\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Coordinator",
}

// Coordinator is an auto generated Go binding around an Ethereum contract.
type Coordinator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Coordinator) GetABI() abi.ABI {
	return c.abi
}

// NewCoordinator creates a new instance of Coordinator.
func NewCoordinator() *Coordinator {
	parsed, err := CoordinatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Coordinator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Coordinator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAttemptBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b8ea36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) PackAttemptBlocks() []byte {
	enc, err := coordinator.abi.Pack("attemptBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b8ea36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) TryPackAttemptBlocks() ([]byte, error) {
	return coordinator.abi.Pack("attemptBlocks")
}

// UnpackAttemptBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6b8ea36.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) UnpackAttemptBlocks(data []byte) (uint64, error) {
	out, err := coordinator.abi.Unpack("attemptBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac68a748.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFees(uint256 epochNumber) returns()
func (coordinator *Coordinator) PackClaimFees(epochNumber *big.Int) []byte {
	enc, err := coordinator.abi.Pack("claimFees", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac68a748.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFees(uint256 epochNumber) returns()
func (coordinator *Coordinator) TryPackClaimFees(epochNumber *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("claimFees", epochNumber)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32 requestId) returns()
func (coordinator *Coordinator) PackExpire(requestId [32]byte) []byte {
	enc, err := coordinator.abi.Pack("expire", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(bytes32 requestId) returns()
func (coordinator *Coordinator) TryPackExpire(requestId [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("expire", requestId)
}

// PackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b6dd11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256)
func (coordinator *Coordinator) PackFeesOf(epochNumber *big.Int) []byte {
	enc, err := coordinator.abi.Pack("feesOf", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b6dd11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256)
func (coordinator *Coordinator) TryPackFeesOf(epochNumber *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("feesOf", epochNumber)
}

// UnpackFeesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9b6dd11.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256)
func (coordinator *Coordinator) UnpackFeesOf(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("feesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFulfilSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903df707.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) PackFulfilSignature(requestId [32]byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := coordinator.abi.Pack("fulfilSignature", requestId, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfilSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903df707.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) TryPackFulfilSignature(requestId [32]byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return coordinator.abi.Pack("fulfilSignature", requestId, r, s, v)
}

// PackMaxExpiryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d090062.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) PackMaxExpiryBlocks() []byte {
	enc, err := coordinator.abi.Pack("maxExpiryBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxExpiryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d090062.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) TryPackMaxExpiryBlocks() ([]byte, error) {
	return coordinator.abi.Pack("maxExpiryBlocks")
}

// UnpackMaxExpiryBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d090062.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) UnpackMaxExpiryBlocks(data []byte) (uint64, error) {
	out, err := coordinator.abi.Unpack("maxExpiryBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMinFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ec7590.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) PackMinFee() []byte {
	enc, err := coordinator.abi.Pack("minFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ec7590.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) TryPackMinFee() ([]byte, error) {
	return coordinator.abi.Pack("minFee")
}

// UnpackMinFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ec7590.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) UnpackMinFee(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("minFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (coordinator *Coordinator) PackPkpNft() []byte {
	enc, err := coordinator.abi.Pack("pkpNft")
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
func (coordinator *Coordinator) TryPackPkpNft() ([]byte, error) {
	return coordinator.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (coordinator *Coordinator) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("pkpNft", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) PackPkpPermissions() []byte {
	enc, err := coordinator.abi.Pack("pkpPermissions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) TryPackPkpPermissions() ([]byte, error) {
	return coordinator.abi.Pack("pkpPermissions")
}

// UnpackPkpPermissions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97016f3f.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) UnpackPkpPermissions(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("pkpPermissions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59c87d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) PackRequest(requestId [32]byte) []byte {
	enc, err := coordinator.abi.Pack("request", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59c87d70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) TryPackRequest(requestId [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("request", requestId)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59c87d70.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) UnpackRequest(data []byte) (ICoordinatorSignatureRequest, error) {
	out, err := coordinator.abi.Unpack("request", data)
	if err != nil {
		return *new(ICoordinatorSignatureRequest), err
	}
	out0 := *abi.ConvertType(out[0], new(ICoordinatorSignatureRequest)).(*ICoordinatorSignatureRequest)
	return out0, nil
}

// PackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) PackRequestCount() []byte {
	enc, err := coordinator.abi.Pack("requestCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) TryPackRequestCount() ([]byte, error) {
	return coordinator.abi.Pack("requestCount")
}

// UnpackRequestCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) UnpackRequestCount(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("requestCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4383ee3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[])
func (coordinator *Coordinator) PackRequestIds(start *big.Int, limit *big.Int) []byte {
	enc, err := coordinator.abi.Pack("requestIds", start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4383ee3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[])
func (coordinator *Coordinator) TryPackRequestIds(start *big.Int, limit *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("requestIds", start, limit)
}

// UnpackRequestIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4383ee3d.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[])
func (coordinator *Coordinator) UnpackRequestIds(data []byte) ([][32]byte, error) {
	out, err := coordinator.abi.Unpack("requestIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackRequestSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc54aa83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) PackRequestSignature(tokenId *big.Int, digest [32]byte, expiresAfter uint64) []byte {
	enc, err := coordinator.abi.Pack("requestSignature", tokenId, digest, expiresAfter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc54aa83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) TryPackRequestSignature(tokenId *big.Int, digest [32]byte, expiresAfter uint64) ([]byte, error) {
	return coordinator.abi.Pack("requestSignature", tokenId, digest, expiresAfter)
}

// UnpackRequestSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc54aa83.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) UnpackRequestSignature(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestSignature", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (coordinator *Coordinator) PackStaking() []byte {
	enc, err := coordinator.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (coordinator *Coordinator) TryPackStaking() ([]byte, error) {
	return coordinator.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (coordinator *Coordinator) UnpackStaking(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2572873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) PackVerifySignature(tokenId *big.Int, digest [32]byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := coordinator.abi.Pack("verifySignature", tokenId, digest, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2572873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) TryPackVerifySignature(tokenId *big.Int, digest [32]byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return coordinator.abi.Pack("verifySignature", tokenId, digest, r, s, v)
}

// UnpackVerifySignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2572873.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) UnpackVerifySignature(data []byte) (bool, error) {
	out, err := coordinator.abi.Unpack("verifySignature", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// CoordinatorFeesClaimed represents a FeesClaimed event raised by the Coordinator contract.
type CoordinatorFeesClaimed struct {
	EpochNumber *big.Int
	Node        common.Address
	To          common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CoordinatorFeesClaimedEventName = "FeesClaimed"

// ContractEventName returns the user-defined event name.
func (CoordinatorFeesClaimed) ContractEventName() string {
	return CoordinatorFeesClaimedEventName
}

// UnpackFeesClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesClaimed(uint256 indexed epochNumber, address indexed node, address indexed to, uint256 amount)
func (coordinator *Coordinator) UnpackFeesClaimedEvent(log *types.Log) (*CoordinatorFeesClaimed, error) {
	event := "FeesClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorFeesClaimed)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureExpired represents a SignatureExpired event raised by the Coordinator contract.
type CoordinatorSignatureExpired struct {
	RequestId [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureExpiredEventName = "SignatureExpired"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureExpired) ContractEventName() string {
	return CoordinatorSignatureExpiredEventName
}

// UnpackSignatureExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureExpired(bytes32 indexed requestId, uint256 refund)
func (coordinator *Coordinator) UnpackSignatureExpiredEvent(log *types.Log) (*CoordinatorSignatureExpired, error) {
	event := "SignatureExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureExpired)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureFulfilled represents a SignatureFulfilled event raised by the Coordinator contract.
type CoordinatorSignatureFulfilled struct {
	RequestId [32]byte
	R         [32]byte
	S         [32]byte
	V         uint8
	Fulfiller common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureFulfilledEventName = "SignatureFulfilled"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureFulfilled) ContractEventName() string {
	return CoordinatorSignatureFulfilledEventName
}

// UnpackSignatureFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureFulfilled(bytes32 indexed requestId, bytes32 r, bytes32 s, uint8 v, address fulfiller)
func (coordinator *Coordinator) UnpackSignatureFulfilledEvent(log *types.Log) (*CoordinatorSignatureFulfilled, error) {
	event := "SignatureFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureFulfilled)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureRequested represents a SignatureRequested event raised by the Coordinator contract.
type CoordinatorSignatureRequested struct {
	RequestId [32]byte
	TokenId   *big.Int
	Requester common.Address
	Digest    [32]byte
	Fee       *big.Int
	ExpiresAt uint64
	Epoch     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureRequestedEventName = "SignatureRequested"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureRequested) ContractEventName() string {
	return CoordinatorSignatureRequestedEventName
}

// UnpackSignatureRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureRequested(bytes32 indexed requestId, uint256 indexed tokenId, address indexed requester, bytes32 digest, uint256 fee, uint64 expiresAt, uint64 epoch)
func (coordinator *Coordinator) UnpackSignatureRequestedEvent(log *types.Log) (*CoordinatorSignatureRequested, error) {
	event := "SignatureRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureRequested)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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
func (coordinator *Coordinator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorConfigInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpired"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpiryOutOfRange"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiryOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorFeeTooSmall"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorFeeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNoEpoch"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNoEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotExpired"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotInSet"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotInSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotOpen"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotPermitted"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotPermittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNothingToClaim"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorRefundFailed"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorRefundFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorSignatureInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorSignatureInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CoordinatorCoordinatorConfigInvalid represents a CoordinatorConfigInvalid error raised by the Coordinator contract.
type CoordinatorCoordinatorConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorConfigInvalid()
func CoordinatorCoordinatorConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xfd05141d4a1f5b7a592ebfa42bfc2931bf71e086070be9eb88c5dbf25bb5e23c")
}

// UnpackCoordinatorConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorConfigInvalid()
func (coordinator *Coordinator) UnpackCoordinatorConfigInvalidError(raw []byte) (*CoordinatorCoordinatorConfigInvalid, error) {
	out := new(CoordinatorCoordinatorConfigInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorExpired represents a CoordinatorExpired error raised by the Coordinator contract.
type CoordinatorCoordinatorExpired struct {
	RequestId [32]byte
	ExpiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorExpired(bytes32 requestId, uint64 expiresAt)
func CoordinatorCoordinatorExpiredErrorID() common.Hash {
	return common.HexToHash("0x45b961c88cecafdcf1620843e5d25829b3321dc31b3e43c1feb9988795d5f5cb")
}

// UnpackCoordinatorExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorExpired(bytes32 requestId, uint64 expiresAt)
func (coordinator *Coordinator) UnpackCoordinatorExpiredError(raw []byte) (*CoordinatorCoordinatorExpired, error) {
	out := new(CoordinatorCoordinatorExpired)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorExpiryOutOfRange represents a CoordinatorExpiryOutOfRange error raised by the Coordinator contract.
type CoordinatorCoordinatorExpiryOutOfRange struct {
	Blocks  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum)
func CoordinatorCoordinatorExpiryOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x54f475a49363bd88ea77c6d83aebbc77aed8bdfa9dbf4dd0613c21c6643911f4")
}

// UnpackCoordinatorExpiryOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum)
func (coordinator *Coordinator) UnpackCoordinatorExpiryOutOfRangeError(raw []byte) (*CoordinatorCoordinatorExpiryOutOfRange, error) {
	out := new(CoordinatorCoordinatorExpiryOutOfRange)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorExpiryOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorFeeTooSmall represents a CoordinatorFeeTooSmall error raised by the Coordinator contract.
type CoordinatorCoordinatorFeeTooSmall struct {
	Paid    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum)
func CoordinatorCoordinatorFeeTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9db1b3f5b3df05d0a748ff871fd63bf8ae2b2d62fd116c4e44ad2d808c570352")
}

// UnpackCoordinatorFeeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum)
func (coordinator *Coordinator) UnpackCoordinatorFeeTooSmallError(raw []byte) (*CoordinatorCoordinatorFeeTooSmall, error) {
	out := new(CoordinatorCoordinatorFeeTooSmall)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorFeeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNoEpoch represents a CoordinatorNoEpoch error raised by the Coordinator contract.
type CoordinatorCoordinatorNoEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNoEpoch()
func CoordinatorCoordinatorNoEpochErrorID() common.Hash {
	return common.HexToHash("0xd6d18d89b80f51334b83ad74178ac5dae2ae33f98b24d1102f8cf37050b740ba")
}

// UnpackCoordinatorNoEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNoEpoch()
func (coordinator *Coordinator) UnpackCoordinatorNoEpochError(raw []byte) (*CoordinatorCoordinatorNoEpoch, error) {
	out := new(CoordinatorCoordinatorNoEpoch)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNoEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotExpired represents a CoordinatorNotExpired error raised by the Coordinator contract.
type CoordinatorCoordinatorNotExpired struct {
	RequestId [32]byte
	ExpiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt)
func CoordinatorCoordinatorNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x73496f874f51069e8d4a8878756b937515c849047bb181d844fc8bfd4f7fa1cc")
}

// UnpackCoordinatorNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt)
func (coordinator *Coordinator) UnpackCoordinatorNotExpiredError(raw []byte) (*CoordinatorCoordinatorNotExpired, error) {
	out := new(CoordinatorCoordinatorNotExpired)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotInSet represents a CoordinatorNotInSet error raised by the Coordinator contract.
type CoordinatorCoordinatorNotInSet struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotInSet(uint256 epochNumber, address node)
func CoordinatorCoordinatorNotInSetErrorID() common.Hash {
	return common.HexToHash("0x2706f20b3a153275e5766c28d2a5585cbaa998ff1cd608e1d32507cdb79365ca")
}

// UnpackCoordinatorNotInSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotInSet(uint256 epochNumber, address node)
func (coordinator *Coordinator) UnpackCoordinatorNotInSetError(raw []byte) (*CoordinatorCoordinatorNotInSet, error) {
	out := new(CoordinatorCoordinatorNotInSet)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotInSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotOpen represents a CoordinatorNotOpen error raised by the Coordinator contract.
type CoordinatorCoordinatorNotOpen struct {
	RequestId [32]byte
	Status    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotOpen(bytes32 requestId, uint8 status)
func CoordinatorCoordinatorNotOpenErrorID() common.Hash {
	return common.HexToHash("0x04f60a706b9af0ea4d626b4530cfeb701f45de97ebac6cc8cbee9af2e8e80c30")
}

// UnpackCoordinatorNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotOpen(bytes32 requestId, uint8 status)
func (coordinator *Coordinator) UnpackCoordinatorNotOpenError(raw []byte) (*CoordinatorCoordinatorNotOpen, error) {
	out := new(CoordinatorCoordinatorNotOpen)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotPermitted represents a CoordinatorNotPermitted error raised by the Coordinator contract.
type CoordinatorCoordinatorNotPermitted struct {
	TokenId   *big.Int
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotPermitted(uint256 tokenId, address requester)
func CoordinatorCoordinatorNotPermittedErrorID() common.Hash {
	return common.HexToHash("0xe0739431d6bc04360df699bebfbf2dc1bc4aafa632323f55bb5008486c0a3de1")
}

// UnpackCoordinatorNotPermittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotPermitted(uint256 tokenId, address requester)
func (coordinator *Coordinator) UnpackCoordinatorNotPermittedError(raw []byte) (*CoordinatorCoordinatorNotPermitted, error) {
	out := new(CoordinatorCoordinatorNotPermitted)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotPermitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNothingToClaim represents a CoordinatorNothingToClaim error raised by the Coordinator contract.
type CoordinatorCoordinatorNothingToClaim struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNothingToClaim(uint256 epochNumber, address node)
func CoordinatorCoordinatorNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xb49562dc72d8bcf15975a5085466842da633076a6517930c928d65f59c1fba75")
}

// UnpackCoordinatorNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNothingToClaim(uint256 epochNumber, address node)
func (coordinator *Coordinator) UnpackCoordinatorNothingToClaimError(raw []byte) (*CoordinatorCoordinatorNothingToClaim, error) {
	out := new(CoordinatorCoordinatorNothingToClaim)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorRefundFailed represents a CoordinatorRefundFailed error raised by the Coordinator contract.
type CoordinatorCoordinatorRefundFailed struct {
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorRefundFailed(address requester)
func CoordinatorCoordinatorRefundFailedErrorID() common.Hash {
	return common.HexToHash("0x77f7cf4c0f8e53fff766fdb5538787be27d574c9d1ab548c967a254c5063994f")
}

// UnpackCoordinatorRefundFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorRefundFailed(address requester)
func (coordinator *Coordinator) UnpackCoordinatorRefundFailedError(raw []byte) (*CoordinatorCoordinatorRefundFailed, error) {
	out := new(CoordinatorCoordinatorRefundFailed)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorRefundFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorSignatureInvalid represents a CoordinatorSignatureInvalid error raised by the Coordinator contract.
type CoordinatorCoordinatorSignatureInvalid struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorSignatureInvalid(bytes32 requestId)
func CoordinatorCoordinatorSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xc20feb73930d8478c4b52247f688cedb5226deb17e76bff272785c282598a050")
}

// UnpackCoordinatorSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorSignatureInvalid(bytes32 requestId)
func (coordinator *Coordinator) UnpackCoordinatorSignatureInvalidError(raw []byte) (*CoordinatorCoordinatorSignatureInvalid, error) {
	out := new(CoordinatorCoordinatorSignatureInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorSignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}
