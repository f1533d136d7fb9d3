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

// ICoordinatorConfig is an auto generated low-level Go binding around an user-defined struct.
type ICoordinatorConfig struct {
	SignatureFee     *big.Int
	CallbackGasPrice *big.Int
	MaxExpiryBlocks  uint64
	ActionFee        *big.Int
	DecryptionFee    *big.Int
	AttemptBlocks    uint64
	MaxCallbackGas   uint32
	MaxOpenPerCaller uint32
	MaxBatch         uint16
	MaxParams        uint32
	MaxResult        uint32
}

// ICoordinatorRequest is an auto generated low-level Go binding around an user-defined struct.
type ICoordinatorRequest struct {
	Kind        uint8
	Status      uint8
	Subject     [32]byte
	Payload     [32]byte
	TokenId     *big.Int
	Requester   common.Address
	Payer       common.Address
	CreatedAt   uint64
	ExpiresAt   uint64
	Epoch       uint64
	Fee         *big.Int
	CallbackGas uint32
}

// CoordinatorMetaData contains all meta data concerning the Coordinator contract.
var CoordinatorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pkpNft_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pkpPermissions_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyRegistry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"schedules_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"actionResultDigest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actionKeyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"paramsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attemptBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimFees\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFeesOfEpochs\",\"inputs\":[{\"name\":\"epochNumbers\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.Config\",\"components\":[{\"name\":\"signatureFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"callbackGasPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxExpiryBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"actionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"decryptionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"attemptBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxCallbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOpenPerCaller\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxParams\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxResult\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"depositFees\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeFor\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Kind\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feesOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fulfilAction\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fulfilDecryption\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fulfilSignature\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"identity\",\"inputs\":[{\"name\":\"conditionsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.Config\",\"components\":[{\"name\":\"signatureFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"callbackGasPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxExpiryBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"actionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"decryptionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"attemptBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxCallbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOpenPerCaller\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxParams\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxResult\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxExpiryBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minFee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpPermissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundsOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.Request\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Kind\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"},{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payload\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"createdAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestAction\",\"inputs\":[{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestActionFor\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestActionWithKey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDecryption\",\"inputs\":[{\"name\":\"conditions\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestIds\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ids\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestSignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestSignatureWithCallback\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestSignatures\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"ids\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requests\",\"inputs\":[{\"name\":\"ids\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structICoordinator.Request[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Kind\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"},{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payload\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"createdAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"schedules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.Config\",\"components\":[{\"name\":\"signatureFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"callbackGasPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxExpiryBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"actionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"decryptionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"attemptBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxCallbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOpenPerCaller\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxParams\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxResult\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyDecryption\",\"inputs\":[{\"name\":\"conditionsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifySignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ActionExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ActionFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fulfiller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ActionRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"actionKeyId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackAsked\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackDone\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"ok\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICoordinator.Config\",\"components\":[{\"name\":\"signatureFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"callbackGasPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxExpiryBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"actionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"decryptionFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"attemptBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxCallbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxOpenPerCaller\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxParams\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxResult\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DecryptionExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DecryptionFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"fulfiller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DecryptionRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"conditionsHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"conditions\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesClaimed\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesDeposited\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundCredited\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fulfiller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BlsG2DstInvalid\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlsG2PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorBatchOutOfRange\",\"inputs\":[{\"name\":\"requests\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorCallbackGasTooHigh\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maximum\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"CoordinatorCidInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorConditionsEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorEpochNotBegun\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorExpiryOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorFeeNotDivisible\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requests\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorFeeTooSmall\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorGasTooLow\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNoEpoch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorNoRefund\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNoStaker\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotInSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotOpen\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotPermitted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotSchedules\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNothingToClaim\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorParamsTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorPaymentFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorResultTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorSignatureInvalid\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CoordinatorTooManyOpen\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorWrongKind\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Kind\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Coordinator",
	Bin: "0x61014060405230608052348015610014575f5ffd5b50604051615dc6380380615dc6833981016040819052610033916101ae565b84848484846100406100e1565b6001600160a01b038516158061005d57506001600160a01b038416155b8061006f57506001600160a01b038316155b8061008157506001600160a01b038216155b8061009357506001600160a01b038116155b156100b15760405163fd05141d60e01b815260040160405180910390fd5b6001600160a01b0394851660a05292841660c05290831660e05282166101005216610120525061020f9350505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101315760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101905780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b80516001600160a01b03811681146101a9575f5ffd5b919050565b5f5f5f5f5f60a086880312156101c2575f5ffd5b6101cb86610193565b94506101d960208701610193565b93506101e760408701610193565b92506101f560608701610193565b915061020360808701610193565b90509295509295909350565b60805160a05160c05160e0516101005161012051615aeb6102db5f395f8181610362015281816109a901528181612e24015261354c01525f81816103ff01528181610aef01528181610b6501528181610cae01528181611550015281816115fa01528181611856015281816118d0015281816123d201528181612777015261311401525f818161029501528181611a3301526121e101525f81816105d7015261256901525f81816108390152611ebe01525f8181612b6801528181612b910152612cd00152615aeb5ff3fe608060405260043610610280575f3560e01c80637dc0c7e811610155578063c6441798116100be578063e8aae6c011610078578063e8aae6c014610780578063f2fde38b146107ac578063f42c96e1146107cb578063f9b6dd11146107ea578063fa83e9bf14610809578063fd4c9bad14610828575f5ffd5b8063c6441798146106e4578063d6b8ea3614610703578063dc54aa8314610717578063e25728731461072a578063e30c397814610759578063e4bafa1a1461076d575f5ffd5b8063a16c86f71161010f578063a16c86f714610618578063aadedfa114610637578063ac68a74814610656578063acb15fcf14610675578063ad3cb1cc14610694578063c31344c5146106d1575f5ffd5b80637dc0c7e81461055557806384e81593146105745780638da5cb5b14610593578063903df707146105a757806397016f3f146105c6578063a0c7f71c146105f9575f5ffd5b80634d090062116101f7578063652585dd116101b1578063652585dd146104c75780636f438d25146104e6578063715018a6146104f957806379502c551461050d57806379ba50971461052e57806379e004dc14610542575f5ffd5b80634d090062146104215780634f1ef2861461044d57806352d1902d14610460578063581e99161461047457806359c87d70146104875780635badbe4c146104b3575f5ffd5b806326741e7d1161024857806326741e7d146103495780632a48d4d0146103515780632d1d4944146103845780634383ee3d146103a3578063445e5d99146103cf5780634cf088d9146103ee575f5ffd5b8063086b5198146102845780630e39df9f146102d4578063153f9dcc1461030157806324e837b71461031457806324ec759014610335575b5f5ffd5b34801561028f575f5ffd5b506102b77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156102df575f5ffd5b506102f36102ee36600461468e565b61085b565b6040519081526020016102cb565b6102f361030f366004614750565b61099d565b34801561031f575f5ffd5b5061033361032e36600461483e565b610a98565b005b348015610340575f5ffd5b506102f3610c8a565b610333610ca2565b34801561035c575f5ffd5b506102b77f000000000000000000000000000000000000000000000000000000000000000081565b34801561038f575f5ffd5b5061033361039e366004614893565b610da5565b3480156103ae575f5ffd5b506103c26103bd3660046148ae565b610db9565b6040516102cb91906148ce565b3480156103da575f5ffd5b506102f36103e9366004614910565b610e96565b3480156103f9575f5ffd5b506102b77f000000000000000000000000000000000000000000000000000000000000000081565b34801561042c575f5ffd5b50610435610ed0565b6040516001600160401b0390911681526020016102cb565b61033361045b366004614997565b610eef565b34801561046b575f5ffd5b506102f3610f0a565b6102f3610482366004614a3c565b610f25565b348015610492575f5ffd5b506104a66104a1366004614ad8565b610fc1565b6040516102cb9190614c13565b3480156104be575f5ffd5b506102f3610fd8565b3480156104d2575f5ffd5b506102f36104e1366004614910565b610fea565b6102f36104f4366004614c22565b61101d565b348015610504575f5ffd5b506103336110a9565b348015610518575f5ffd5b506105216110bc565b6040516102cb9190614cb4565b348015610539575f5ffd5b506103336111d6565b6102f3610550366004614dc8565b61121b565b348015610560575f5ffd5b5061033361056f366004614e0f565b611228565b34801561057f575f5ffd5b5061033361058e366004614e56565b611315565b34801561059e575f5ffd5b506102b7611416565b3480156105b2575f5ffd5b506103336105c1366004614e9b565b61144a565b3480156105d1575f5ffd5b506102b77f000000000000000000000000000000000000000000000000000000000000000081565b348015610604575f5ffd5b506102f3610613366004614ed7565b61154b565b348015610623575f5ffd5b50610333610632366004614910565b6116cf565b348015610642575f5ffd5b506102f3610651366004614f05565b61178e565b348015610661575f5ffd5b50610333610670366004614ad8565b611837565b348015610680575f5ffd5b5061033361068f366004614f34565b61198d565b34801561069f575f5ffd5b506106c4604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102cb9190614fcb565b6103c26106df366004614fdd565b611b83565b3480156106ef575f5ffd5b506103336106fe366004614ad8565b611ce0565b34801561070e575f5ffd5b50610435611e61565b6102f361072536600461504b565b611e83565b348015610735575f5ffd5b50610749610744366004615081565b611e9a565b60405190151581526020016102cb565b348015610764575f5ffd5b506102b7611f3a565b6102f361077b3660046150c6565b611f62565b34801561078b575f5ffd5b5061079f61079a36600461483e565b61207d565b6040516102cb9190615116565b3480156107b7575f5ffd5b506103336107c6366004614910565b612158565b3480156107d6575f5ffd5b506107496107e5366004615159565b6121dd565b3480156107f5575f5ffd5b506102f3610804366004614ad8565b6122ae565b348015610814575f5ffd5b506106c46108233660046148ae565b6122ca565b348015610833575f5ffd5b506102b77f000000000000000000000000000000000000000000000000000000000000000081565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527fe7b44b77112a8a817b051eb24d6a9ec1602c8a8caa3e6289064722521e388a58828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301524660808301523060a0808401919091528351808403909101815260c0830184528051908201207ff7e44ed6fead8f5a20c35169b815d1b50f81d45f28739307f4f4c5f98bd3b8ff60e0840152610100830188905261012083018790526101408301869052610160808401869052845180850390910181526101808401855280519083012061190160f01b6101a08501526101a28401919091526101c280840191909152835180840390910181526101e290920190925280519101205f905b90505b949350505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109ee57604051630468e0eb60e41b81523360048201526024015b60405180910390fd5b5f6109fd60018b3487876122d6565b90508815610a0f57610a0f898b612543565b6001610140820152604080516020601f8a01819004810282018101909252888152610a8a9183918c918c908c90819084018382808284375f9201919091525050604080516020601f8e018190048102820181019092528c815292508c91508b90819084018382808284375f9201919091525061260192505050565b9a9950505050505050505050565b610aa06126f5565b80801580610aae5750604081115b15610ad857604080516330b279f760e01b81526109e5918391600401918252602082015260400190565b60405163f2738d9760e01b81523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f2738d9790602401602060405180830381865afa158015610b3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6091906151a7565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610bbf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be391906151c2565b6020015190505f5f5b84811015610c2b57610c17878783818110610c0957610c0961522e565b90506020020135848661272a565b610c219083615256565b9150600101610bec565b50805f03610c705785855f818110610c4557610c4561522e565b604051632d2558b760e21b8152602090910292909201356004830152503360248201526044016109e5565b610c7a83826128bb565b50505050610c866128ee565b5050565b5f610c93612918565b546001600160601b0316919050565b345f03610cab57565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610d08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d2c91906151c2565b602001519050805f03610d3d575060015b34610d46612918565b6007015f8381526020019081526020015f205f828254610d669190615256565b9091555050604051348152339082907f2af73af7609b7bbe3c65d0c06c6ae354ee54a9736320c84dc637922eeaf234b79060200160405180910390a350565b610dad61293c565b610db68161296e565b50565b60605f610dc4612918565b60030180549091505f818610610dda575f610de4565b610de48683615269565b9050808510610df35780610df5565b845b6001600160401b03811115610e0c57610e0c61492b565b604051908082528060200260200182016040528015610e35578160200160208202803683370190505b5093505f5b8451811015610e8c5783610e4e8289615256565b81548110610e5e57610e5e61522e565b905f5260205f200154858281518110610e7957610e7961522e565b6020908102919091010152600101610e3a565b5050505092915050565b5f610e9f612918565b6001600160a01b03929092165f9081526006909201602052506040902054600160801b90046001600160781b031690565b5f610ed9612918565b54600160c01b90046001600160401b0316919050565b610ef7612b5d565b610f0082612c01565b610c868282612c09565b5f610f13612cc5565b505f516020615acb5f395f51905f5290565b5f5f610f356001333487876122d6565b9050610f418933612543565b610fb4818a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8e018190048102820181019092528c815292508c91508b90819084018382808284375f9201919091525061260192505050565b9998505050505050505050565b610fc96145b5565b610fd282612d0e565b92915050565b5f610fe1612918565b60030154919050565b5f610ff3612918565b6001600160a01b039092165f9081526006929092016020525060409020546001600160801b031690565b5f61109e61102f6001333487876122d6565b5f89898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8d018190048102820181019092528b815292508b91508a90819084018382808284375f9201919091525061260192505050565b979650505050505050565b6110b161293c565b6110ba5f612ead565b565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081019190915261111c612918565b604080516101608101825282546001600160601b038082168352600160601b808304821660208501526001600160401b03600160c01b938490048116958501959095526001860154808316606086015290810490911660808401520490911660a082015260029091015463ffffffff80821660c08401526401000000008204811660e084015261ffff600160401b830416610100840152600160501b82048116610120840152600160701b90910416610140820152919050565b33806111e0611f3a565b6001600160a01b0316146112125760405163118cdaa760e01b81526001600160a01b03821660048201526024016109e5565b610db681612ead565b5f61099285858585612ee5565b6112306126f5565b5f61123c846002612f1e565b9050611251815f0151826020015185856121dd565b6112715760405163c20feb7360e01b8152600481018590526024016109e5565b61127b8482612fc4565b837f9223b061676d0e06958609e48c2b80e14812c239b64809b934b5890904a234b98484336040516112af939291906152a4565b60405180910390a260e081015163ffffffff161561130757611307848285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ff392505050565b506113106128ee565b505050565b5f61131e6130c3565b805490915060ff600160401b82041615906001600160401b03165f811580156113445750825b90505f826001600160401b0316600114801561135f5750303b155b90508115801561136d575080155b1561138b5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156113b557845460ff60401b1916600160401b1785555b6113be876130eb565b6113c78661296e565b831561140d57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b6114526126f5565b5f61145d855f612f1e565b8051602082015191925061147391868686611e9a565b6114935760405163c20feb7360e01b8152600481018690526024016109e5565b61149d8582612fc4565b604080518581526020810185905260ff841681830152336060820152905186917f397bb6cecc67a785690de4e342b7f17858cd63ff476d250ac4ebc552ec954f86919081900360800190a260e081015163ffffffff161561153c5760408051602081018690529081018490526001600160f81b031960f884901b16606082015261153c9086908390606101604051602081830303815290604052612ff3565b506115456128ee565b50505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166359be4b6286866040518363ffffffff1660e01b81526004016115ae9291909182526001600160a01b0316602082015260400190565b6040805180830381865afa1580156115c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ec91906152de565b9150915081158061167f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611654573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167891906151c2565b6020015185115b1561168e575f92505050610fd2565b611696612918565b5f868152600891909101602090815260408083208484529091529020546116bc866130fc565b6116c69190615269565b95945050505050565b6116d76126f5565b5f6116e0612918565b335f9081526006919091016020526040812080549092506001600160801b031690819003611723576040516335e5787960e11b81523360048201526024016109e5565b81546fffffffffffffffffffffffffffffffff191682556040518181526001600160a01b0384169033907fd55b5fe81317b854ac11454adf7e5a9a0adf69184d643ef9ae6bfda6a015c5bc9060200160405180910390a361178483826131a9565b5050610db66128ee565b5f5f611798612918565b90505f808560028111156117ae576117ae614aef565b146117f95760018560028111156117c7576117c7614aef565b146117e6576001820154600160601b90046001600160601b0316611805565b60018201546001600160601b0316611805565b81546001600160601b03165b82546001600160601b03918216925061182d91600160601b9091041663ffffffff8616615308565b6116c69082615256565b61183f6126f5565b60405163f2738d9760e01b81523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f2738d9790602401602060405180830381865afa1580156118a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c791906151a7565b90505f611958837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561192a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061194e91906151c2565b602001518461272a565b9050805f0361198357604051632d2558b760e21b8152600481018490523360248201526044016109e5565b61178482826128bb565b6119956126f5565b5f6119a1876001612f1e565b90505f6119ac612918565b60020154600160701b900463ffffffff169050808611156119ea5760405163208dda6760e21b815260048101879052602481018290526044016109e5565b5f611a1589845f015185602001518b8b604051611a0892919061531f565b604051809103902061085b565b8351604051630cbbf78360e11b815260048101919091529091505f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631977ef0690602401602060405180830381865afa158015611a80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aa491906151a7565b9050611ab381838989896131dc565b611ad35760405163c20feb7360e01b8152600481018b90526024016109e5565b611add8a85612fc4565b897fca1c9f08bc208d21c175b22f22e4f25defa9ae40059266e58f3a3aace8b0e13c8a8a8a8a8a33604051611b179695949392919061532e565b60405180910390a260e084015163ffffffff1615611b6f57611b6f8a858b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ff392505050565b50505050611b7b6128ee565b505050505050565b6060835f611b8f612918565b60020154600160401b900461ffff169050811580611bac57508082115b15611bd4576040516330b279f760e01b815260048101839052602481018290526044016109e5565b611bde8234615386565b15611c055760405163e3c2044360e01b8152346004820152602481018390526044016109e5565b5f611c1c8133611c158634615399565b89896122d6565b9050611c288933612543565b888152611c3533846132b7565b826001600160401b03811115611c4d57611c4d61492b565b604051908082528060200260200182016040528015611c76578160200160208202803683370190505b5093505f5b83811015611cd357888882818110611c9557611c9561522e565b90506020020135826020018181525050611cae82613398565b858281518110611cc057611cc061522e565b6020908102919091010152600101611c7b565b5050505095945050505050565b611ce86126f5565b5f611cf28261343f565b9050806080015165ffffffffffff164311611d375760808101516040516373496f8760e01b81526004810184905265ffffffffffff90911660248201526044016109e5565b611d4382826003613490565b5f8161012001516002811115611d5b57611d5b614aef565b03611daa5760a08101516040516001600160801b03909116815282907fe8dcc75e88db46a86628511d9d2122c21462406389f83d019196d0258a9dc6eb906020015b60405180910390a2611e4e565b60018161012001516002811115611dc357611dc3614aef565b03611e095760a08101516040516001600160801b03909116815282907fab732e16f789f378322804b2f44797a1da440af006f97ad0f944b642ca75da8a90602001611d9d565b60a08101516040516001600160801b03909116815282907fabd05c997ac1f659bce57dc2f5a6b1df022a700f29ceaa41a3b3df17da4ffac29060200160405180910390a25b611e58828261353b565b50610db66128ee565b5f611e6a612918565b60010154600160c01b90046001600160401b0316919050565b5f611e908484845f612ee5565b90505b9392505050565b6040516305ea4c3560e51b8152600481018690525f90611f30906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bd4986a090602401602060405180830381865afa158015611f03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f2791906151a7565b868686866131dc565b9695505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0061143a565b5f5f611f726002333487876122d6565b90505f869003611f955760405163016b6b1160e21b815260040160405180910390fd5b611f9e866135cb565b60028787604051611fb092919061531f565b602060405180830381855afa158015611fcb573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611fee91906153ac565b8152602081018590526120023360016132b7565b61200b81613612565b9150336001600160a01b0316815f0151837fca1a8a23190f619c5692a9e2e81fec5bde437c0ddd690325d956f1b1c894dd6b888b8b8760a0015188608001518960c00151604051612061969594939291906153c3565b60405180910390a4612073828261380b565b5095945050505050565b60606101008211156120ad576040516330b279f760e01b81526004810183905261010060248201526044016109e5565b816001600160401b038111156120c5576120c561492b565b6040519080825280602002602001820160405280156120fe57816020015b6120eb6145b5565b8152602001906001900390816120e35790505b5090505f5b828110156121515761212c8484838181106121205761212061522e565b90506020020135612d0e565b82828151811061213e5761213e61522e565b6020908102919091010152600101612103565b5092915050565b61216061293c565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b03831690811782556121a4611416565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636be710946040518163ffffffff1660e01b815260040160e060405180830381865afa15801561223b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061225f919061540c565b606001519050611f30816122738888613860565b86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061390792505050565b5f6122b7612918565b5f92835260070160205250604090205490565b6060611e938383613860565b6122de614617565b5f6122e7612918565b90505f6122f4888561178e565b90508086101561232157604051639db1b3f560e01b815260048101879052602481018290526044016109e5565b6001600160401b038516158061234b575081546001600160401b03600160c01b9091048116908616115b1561238757815460405163153d1d6960e21b81526001600160401b038088166004830152600160c01b90920490911660248201526044016109e5565b600282015463ffffffff90811690851611156123cc576002820154604051632641656360e21b815263ffffffff808716600483015290911660248201526044016109e5565b5f6124597f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561242c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061245091906151c2565b60200151613a10565b90508065ffffffffffff165f036124835760405163d6d18d8960e01b815260040160405180910390fd5b6001600160a01b038816604085015261249b43613a10565b65ffffffffffff1660608501526124c36124be6001600160401b03881643615256565b613a10565b65ffffffffffff1660808501526124d987613a46565b6001600160801b031660a085015265ffffffffffff811660c085015263ffffffff851660e08501526001610100850152610120840189600281111561252057612520614aef565b9081600281111561253357612533614aef565b8152505050505095945050505050565b60405163b396005760e01b8152600481018390526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063b396005790604401602060405180830381865afa1580156125ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125d29190615491565b610c865760405163e073943160e01b8152600481018390526001600160a01b03821660248201526044016109e5565b5f61260b83613a79565b61262857604051631a956f4f60e31b815260040160405180910390fd5b61263282516135cb565b61263b83613af3565b8552815160208084019190912090860152604085015161265c9060016132b7565b61266585613612565b905083156126895783612676612918565b5f83815260059190910160205260409020555b84604001516001600160a01b0316855f0151827f431dcce4ebf6aafa8edb9d5056516fb0a964e8c8028487a8fef172a8ce705304338888888c60a001518d608001518e60c001516040516126e397969594939291906154aa565b60405180910390a4610995818661380b565b6126fd613b22565b6110ba60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613b62565b5f8284111561274f5760405163a53d9f3f60e01b8152600481018590526024016109e5565b604051632cdf25b160e11b8152600481018590523360248201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906359be4b62906044016040805180830381865afa1580156127bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127df91906152de565b915091508161280a57604051632706f20b60e01b8152600481018790523360248201526044016109e5565b5f612813612918565b5f88815260089190910160205260408120915061282f886130fc565b5f8481526020849052604090205490915061284a9082615269565b9450845f0361285f575f945050505050611e93565b5f838152602083815260409182902083905590518681526001600160a01b0388169133918b917f1e4b8bff36547da8efe30e4b004e2935580a526ea8701f734d1c7370c46ef1ec910160405180910390a4505050509392505050565b6001600160a01b0382166128e457604051630b8a442d60e41b81523360048201526024016109e5565b610c8682826131a9565b6110ba5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612724565b7f0694b895828f04259c7dde5b62b40a528e66e2d41d344d13fc29a078548e660090565b33612945611416565b6001600160a01b0316146110ba5760405163118cdaa760e01b81523360048201526024016109e5565b61297e60c0820160a08301615514565b6001600160401b031615806129c2575061299e6060820160408301615514565b6001600160401b03166129b760c0830160a08401615514565b6001600160401b0316115b806129e8575063ffffffff6129dd6060830160408401615514565b6001600160401b0316115b80612a0a575062989680612a0260e0830160c0840161552f565b63ffffffff16115b80612a295750612a21610100820160e0830161552f565b63ffffffff16155b80612a475750612a4161012082016101008301615564565b61ffff16155b80612a6757506080612a6161012083016101008401615564565b61ffff16115b80612a875750612a7f6101408201610120830161552f565b63ffffffff16155b80612aab575062020000612aa36101408301610120840161552f565b63ffffffff16115b80612acb5750612ac36101608201610140830161552f565b63ffffffff16155b80612aef575062020000612ae76101608301610140840161552f565b63ffffffff16115b15612b0d5760405163fd05141d60e01b815260040160405180910390fd5b80612b16612918565b612b2082826155c3565b9050507f077bb3bb51e6ab18f4175e4882ef126969c2cc895a29b22b3dc555873d4f068481604051612b52919061579d565b60405180910390a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480612be357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612bd75f516020615acb5f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156110ba5760405163703e46dd60e11b815260040160405180910390fd5b610db661293c565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612c63575060408051601f3d908101601f19168201909252612c60918101906153ac565b60015b612c8b57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016109e5565b5f516020615acb5f395f51905f528114612cbb57604051632a87526960e21b8152600481018290526024016109e5565b6113108383613b69565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110ba5760405163703e46dd60e11b815260040160405180910390fd5b612d166145b5565b5f612d2083613bbe565b90505f8161010001516003811115612d3a57612d3a614aef565b03612d455750919050565b61012081015182906002811115612d5e57612d5e614aef565b90816002811115612d7157612d71614aef565b90525061010081015160208301906003811115612d9057612d90614aef565b90816003811115612da357612da3614aef565b90525080516040830152602081015160608301525f8161012001516002811115612dcf57612dcf614aef565b14612df357612ddc612918565b5f8481526005919091016020526040902054612df6565b80515b608083015260408101516001600160a01b031660a0830152610140810151612e22578060400151612e44565b7f00000000000000000000000000000000000000000000000000000000000000005b6001600160a01b031660c080840191909152606082015165ffffffffffff90811660e08086019190915260808401518216610100860152918301511661012084015260a08201516001600160801b0316610140840152015163ffffffff16610160820152919050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319168155610c8682613cf9565b5f5f612ef45f333487876122d6565b9050612f008633612543565b85815260208101859052612f153360016132b7565b611f3081613398565b612f26614617565b612f2f8361343f565b9050816002811115612f4357612f43614aef565b8161012001516002811115612f5a57612f5a614aef565b14612f8057610120810151604051633e53123760e11b81526109e59185916004016158bb565b806080015165ffffffffffff16431115610fd25760808101516040516308b72c3960e31b81526004810185905265ffffffffffff90911660248201526044016109e5565b612fd082826002613490565b610c868160c0015165ffffffffffff168260a001516001600160801b0316613d69565b5f83836101200151600281111561300c5761300c614aef565b8360405160240161301f939291906158cf565b60408051601f198184030181529181526020820180516001600160e01b03166304322def60e31b1790528401519091505f906001600160a01b03163b1580159061307e575061307e84604001515f8660e0015163ffffffff1685613d9b565b9050847fd0870e52fe4172e947dc0258ab541d57ac0061eea72d1af8d21ce6f54d501f12826040516130b4911515815260200190565b60405180910390a25050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610fd2565b6130f3613e1e565b610db681613e43565b60405163170ab40560e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063170ab40590602401602060405180830381865afa158015613161573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061318591906153ac565b61318d612918565b5f8481526007919091016020526040902054610fd29190615399565b6131b482825a613e54565b610c8657604051635697131360e11b81526001600160a01b03831660048201526024016109e5565b5f6131fa600270014551231950b75fc4402da1732fc9bebe19615399565b83118061321a57508160ff16601b1415801561321a57508160ff16601c14155b1561322657505f6116c6565b604080515f8082526020820180845288905260ff851692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015613277573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381161580159061109e5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6132c0612918565b6001600160a01b0384165f908152600682016020526040812054919250906132f9908490600160801b90046001600160781b0316615256565b6002830154909150640100000000900463ffffffff16808211156133425760405163300838f560e01b81526001600160a01b0386166004820152602481018290526044016109e5565b506001600160a01b039093165f90815260069091016020526040902080546001600160f81b036001600160781b03909416600160801b02939093166001600160801b0390931692909217600160f81b1790915550565b5f6133a282613612565b905081604001516001600160a01b0316825f01515f1c827f79bf8a21d8aece89e36ff7580b62bf3e0f1c1149878238b7450739c9eee7155085602001518660a0015187608001518860c0015160405161342894939291909384526001600160801b0392909216602084015265ffffffffffff908116604084015216606082015260800190565b60405180910390a461343a818361380b565b919050565b613447614617565b61345082613bbe565b90506001816101000151600381111561346b5761346b614aef565b1461343a57610100810151604051624f60a760e41b81526109e59184916004016158f0565b5f613499612918565b905081816004015f8681526020019081526020015f20600301601a6101000a81548160ff021916908360038111156134d3576134d3614aef565b02179055506040838101516001600160a01b03165f9081526006830160205220805460109061351190600160801b90046001600160781b0316615904565b91906101000a8154816001600160781b0302191690836001600160781b0316021790555050505050565b8061014001511561357e57610c86827f00000000000000000000000000000000000000000000000000000000000000008360a001516001600160801b0316613e65565b6135ab81604001518260a001516001600160801b031661c35060405180602001604052805f815250613d9b565b610c8657610c868282604001518360a001516001600160801b0316613e65565b5f6135d4612918565b60020154600160501b900463ffffffff16905080821115610c8657604051636720546960e11b815260048101839052602481018290526044016109e5565b5f5f61361c612918565b600381015484516020808701516040808901518151469481019490945230918401919091526060830194909452608082019290925260a08101919091526001600160a01b0390911660c082015290915060e00160408051808303601f19018152918152815160209283012060038481018054600180820183555f9283528683209091018490558382526004870186529084902088518155948801519085015591860151600284018054606089015160808a01516001600160a01b039094166001600160d01b031990921691909117600160a01b65ffffffffffff92831602176001600160d01b0316600160d01b93821684021790915560a0880151858501805460c08b015160e08c01516001600160801b039094166001600160b01b031990921691909117600160801b91909416029290921763ffffffff60b01b198116600160b01b63ffffffff9093169290920291821783556101008a0151949850899695929364ffffffffff60b01b1990911660ff60d01b19909216919091179184908111156137aa576137aa614aef565b021790555061012082015160038201805460ff60d81b1916600160d81b8360028111156137d9576137d9614aef565b0217905550610140919091015160039091018054911515600160e01b0260ff60e01b1990921691909117905550919050565b60e081015163ffffffff1615610c865760e081015160405163ffffffff909116815282907f6e5deaad6d0e5b3142e2478ce41b164a20fa193afd8f1254991ccced4591ae489060200160405180910390a25050565b606061386f608084901c613f17565b6138816001600160801b038516613f17565b61388e608085901c613f17565b6138a06001600160801b038616613f17565b6040517f6c69742d616363657373636f6e74726f6c636f6e646974696f6e3a2f2f0000006020820152603d810194909452605d840192909252602f60f81b607d840152607e830152609e82015260be01604051602081830303815290604052905092915050565b5f81516101001461391957505f611e93565b60608401516040850151602086015186511717175f0361393a57505f611e93565b611e906f17f1d3a73197d7942695638c4fa9ac0f7fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6f114d1d6855d545a8aa7d76c8cf2e21f27f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca86895f60200201518a600160200201518b600260200201518c600360200201516139e38d6040518060600160405280602b8152602001615aa0602b9139614051565b6040516020016139fc9a9998979695949392919061593c565b6040516020818303038152906040526140f0565b5f65ffffffffffff821115613a42576040516306dfcc6560e41b815260306004820152602481018390526044016109e5565b5090565b5f6001600160801b03821115613a42576040516306dfcc6560e41b815260806004820152602481018390526044016109e5565b5f81515f1480613a8a575060608251115b15613a9657505f919050565b5f5b8251811015613aea57828181518110613ab357613ab361522e565b6020910101516f07fffffe07fffffe03ff00000000000060f89190911c1c6001165f03613ae257505f92915050565b600101613a98565b50600192915050565b5f81604051602001613b059190615992565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156110ba57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b613b7282614196565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613bb65761131082826141f9565b610c86614292565b613bc6614617565b613bce612918565b5f83815260049190910160209081526040918290208251610160810184528154815260018201549281019290925260028101546001600160a01b03811693830193909352600160a01b830465ffffffffffff9081166060840152600160d01b93849004811660808401526003808301546001600160801b03811660a0860152600160801b810490921660c0850152600160b01b820463ffffffff1660e08501529293919261010085019290910460ff1690811115613c8e57613c8e614aef565b6003811115613c9f57613c9f614aef565b815260200160038201601b9054906101000a900460ff166002811115613cc757613cc7614aef565b6002811115613cd857613cd8614aef565b815260039190910154600160e01b900460ff16151560209091015292915050565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b80613d72612918565b6007015f8481526020019081526020015f205f828254613d929190615256565b90915550505050565b5f808415613dab57619c40613dad565b5f5b612ee0613dbb603f87615399565b613dc59087615256565b613dcf9190615256565b613dd99190615256565b9050805a1015613e08575a604051630d808ae360e01b81526004810191909152602481018290526044016109e5565b5f5f845160208601888a89f19695505050505050565b613e266142b1565b6110ba57604051631afcd79f60e31b815260040160405180910390fd5b613e4b613e1e565b610db6816142ca565b5f5f385f38868887f1949350505050565b613e6e81613a46565b613e76612918565b6001600160a01b0384165f908152600691909101602052604081208054909190613eaa9084906001600160801b03166159b1565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b0316837f98bf695c70f02924fd190f9b497221734af8e3471973791f5f8917300096f51a83604051613f0a91815260200190565b60405180910390a3505050565b7f30303030303030303030303030303030303030303030303030303030303030307f01010101010101010101010101010101010101010101010101010101010101017cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff73ffffffff000000000000000000000000ffffffff604085901b90941793841660209490941b7bffffffff000000000000000000000000ffffffff00000000000000001693909317601081901b1792831660089390931b7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00001692909217600481811b9091177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f167f0606060606060606060606060606060606060606060606060606060606060606810190911c929092166027029091010190565b60605f61405e84846142fb565b90505f61409261407c838360200201518460015b6020020151614448565b604084015161408d90856003614072565b6144db565b90505f6140bc6140ab8460046020020151856005614072565b60c085015161408d90866007614072565b9050611f30600d61025884846040516020016140d99291906159d0565b6040516020818303038152906040526101006144f8565b5f6103e8614102603f620191f4615399565b61410f90620191f4615256565b6141199190615256565b5a101561413c5760405163538a2ecb60e01b8152600f60048201526024016109e5565b5f5f5f60205f865160208801600f620191f4fa92503d91505f5190508261416757505f949350505050565b8160201461418b5760405163538a2ecb60e01b8152600f60048201526024016109e5565b600114949350505050565b806001600160a01b03163b5f036141cb57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016109e5565b5f516020615acb5f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614206848461457e565b905080801561422757505f3d118061422757505f846001600160a01b03163b115b1561423c57614234614591565b915050610fd2565b801561426657604051639996b31560e01b81526001600160a01b03851660048201526024016109e5565b3d15614279576142746145aa565b612151565b60405163d6bda27560e01b815260040160405180910390fd5b34156110ba5760405163b398979f60e01b815260040160405180910390fd5b5f6142ba6130c3565b54600160401b900460ff16919050565b6142d2613e1e565b6001600160a01b03811661121257604051631e4fbdf760e01b81525f60048201526024016109e5565b61430361466f565b81511580614312575060ff8251115b156143355781516040516303696ad560e11b81526004016109e591815260200190565b81516040515f9160029161435a918491829189916101009184918b91906020016159e4565b60408051601f198184030181529082905261437491615a51565b602060405180830381855afa15801561438f573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906143b291906153ac565b90505f8160018586516040516020016143ce9493929190615a5c565b60408051601f198184030181529190529050600160208201815b600981101561441c578060208301536001810360051b860160208186518560025afa905186188352909216916001016143e8565b50508061443f5760405163538a2ecb60e01b8152600260048201526024016109e5565b50505092915050565b60408051602081018290526001818301526060818101929092526080810184905260a08101839052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e1820152611e9390600590610258906101010160405160208183030381529060405260406144f8565b6060611e936011615cf885856040516020016140d99291906159d0565b60605f826001600160401b038111156145135761451361492b565b6040519080825280601f01601f19166020018201604052801561453d576020820181803683370190505b50915082602083018551602087018989fa3d8414169050806145755760405163538a2ecb60e01b8152600481018790526024016109e5565b50949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b604080516101808101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101409091015290565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061010082019081526020015f81525f60209091015290565b6040518061010001604052806008906020820280368337509192915050565b5f5f5f5f608085870312156146a1575f5ffd5b5050823594602084013594506040840135936060013592509050565b6001600160a01b0381168114610db6575f5ffd5b5f5f83601f8401126146e1575f5ffd5b5081356001600160401b038111156146f7575f5ffd5b60208301915083602082850101111561470e575f5ffd5b9250929050565b6001600160401b0381168114610db6575f5ffd5b803561343a81614715565b63ffffffff81168114610db6575f5ffd5b803561343a81614734565b5f5f5f5f5f5f5f5f60c0898b031215614767575f5ffd5b8835614772816146bd565b97506020890135965060408901356001600160401b03811115614793575f5ffd5b61479f8b828c016146d1565b90975095505060608901356001600160401b038111156147bd575f5ffd5b6147c98b828c016146d1565b90955093505060808901356147dd81614715565b915060a08901356147ed81614734565b809150509295985092959890939650565b5f5f83601f84011261480e575f5ffd5b5081356001600160401b03811115614824575f5ffd5b6020830191508360208260051b850101111561470e575f5ffd5b5f5f6020838503121561484f575f5ffd5b82356001600160401b03811115614864575f5ffd5b614870858286016147fe565b90969095509350505050565b5f610160828403121561488d575f5ffd5b50919050565b5f61016082840312156148a4575f5ffd5b611e93838361487c565b5f5f604083850312156148bf575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156149055783518352602093840193909201916001016148e7565b509095945050505050565b5f60208284031215614920575f5ffd5b8135611e93816146bd565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b03811182821017156149615761496161492b565b60405290565b604051601f8201601f191681016001600160401b038111828210171561498f5761498f61492b565b604052919050565b5f5f604083850312156149a8575f5ffd5b82356149b3816146bd565b915060208301356001600160401b038111156149cd575f5ffd5b8301601f810185136149dd575f5ffd5b80356001600160401b038111156149f6576149f661492b565b614a09601f8201601f1916602001614967565b818152866020838501011115614a1d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f5f5f5f5f60a0888a031215614a52575f5ffd5b8735965060208801356001600160401b03811115614a6e575f5ffd5b614a7a8a828b016146d1565b90975095505060408801356001600160401b03811115614a98575f5ffd5b614aa48a828b016146d1565b9095509350506060880135614ab881614715565b91506080880135614ac881614734565b8091505092959891949750929550565b5f60208284031215614ae8575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60038110614b1357614b13614aef565b9052565b60048110614b1357614b13614aef565b614b32828251614b03565b6020810151614b446020840182614b17565b5060408101516040830152606081015160608301526080810151608083015260a0810151614b7d60a08401826001600160a01b03169052565b5060c0810151614b9860c08401826001600160a01b03169052565b5060e0810151614bb360e08401826001600160401b03169052565b50610100810151614bd06101008401826001600160401b03169052565b50610120810151614bed6101208401826001600160401b03169052565b5061014081015161014083015261016081015161131061016084018263ffffffff169052565b6101808101610fd28284614b27565b5f5f5f5f5f5f60808789031215614c37575f5ffd5b86356001600160401b03811115614c4c575f5ffd5b614c5889828a016146d1565b90975095505060208701356001600160401b03811115614c76575f5ffd5b614c8289828a016146d1565b9095509350506040870135614c9681614715565b91506060870135614ca681614734565b809150509295509295509295565b81516001600160601b0316815261016081016020830151614ce060208401826001600160601b03169052565b506040830151614cfb60408401826001600160401b03169052565b506060830151614d1660608401826001600160601b03169052565b506080830151614d3160808401826001600160601b03169052565b5060a0830151614d4c60a08401826001600160401b03169052565b5060c0830151614d6460c084018263ffffffff169052565b5060e0830151614d7c60e084018263ffffffff169052565b50610100830151614d9461010084018261ffff169052565b50610120830151614dae61012084018263ffffffff169052565b5061014083015161215161014084018263ffffffff169052565b5f5f5f5f60808587031215614ddb575f5ffd5b84359350602085013592506040850135614df481614715565b91506060850135614e0481614734565b939692955090935050565b5f5f5f60408486031215614e21575f5ffd5b8335925060208401356001600160401b03811115614e3d575f5ffd5b614e49868287016146d1565b9497909650939450505050565b5f5f6101808385031215614e68575f5ffd5b8235614e73816146bd565b9150614e82846020850161487c565b90509250929050565b803560ff8116811461343a575f5ffd5b5f5f5f5f60808587031215614eae575f5ffd5b843593506020850135925060408501359150614ecc60608601614e8b565b905092959194509250565b5f5f60408385031215614ee8575f5ffd5b823591506020830135614efa816146bd565b809150509250929050565b5f5f60408385031215614f16575f5ffd5b823560038110614f24575f5ffd5b91506020830135614efa81614734565b5f5f5f5f5f5f60a08789031215614f49575f5ffd5b8635955060208701356001600160401b03811115614f65575f5ffd5b614f7189828a016146d1565b9096509450506040870135925060608701359150614f9160808801614e8b565b90509295509295509295565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611e936020830184614f9d565b5f5f5f5f5f60808688031215614ff1575f5ffd5b8535945060208601356001600160401b0381111561500d575f5ffd5b615019888289016147fe565b909550935050604086013561502d81614715565b9150606086013561503d81614734565b809150509295509295909350565b5f5f5f6060848603121561505d575f5ffd5b8335925060208401359150604084013561507681614715565b809150509250925092565b5f5f5f5f5f60a08688031215615095575f5ffd5b853594506020860135935060408601359250606086013591506150ba60808701614e8b565b90509295509295909350565b5f5f5f5f5f608086880312156150da575f5ffd5b85356001600160401b038111156150ef575f5ffd5b6150fb888289016146d1565b90965094505060208601359250604086013561502d81614715565b602080825282518282018190525f918401906040840190835b8181101561490557615142838551614b27565b60209390930192610180929092019160010161512f565b5f5f5f5f6060858703121561516c575f5ffd5b843593506020850135925060408501356001600160401b0381111561518f575f5ffd5b61519b878288016146d1565b95989497509550505050565b5f602082840312156151b7575f5ffd5b8151611e93816146bd565b5f60a08284031280156151d3575f5ffd5b5060405160a081016001600160401b03811182821017156151f6576151f661492b565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610fd257610fd2615242565b81810381811115610fd257610fd2615242565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f6152b760408301858761527c565b905060018060a01b0383166020830152949350505050565b8051801515811461343a575f5ffd5b5f5f604083850312156152ef575f5ffd5b6152f8836152cf565b6020939093015192949293505050565b8082028115828204841417610fd257610fd2615242565b818382375f9101908152919050565b60a081525f61534160a08301888a61527c565b602083019690965250604081019390935260ff9190911660608301526001600160a01b031660809091015292915050565b634e487b7160e01b5f52601260045260245ffd5b5f8261539457615394615372565b500690565b5f826153a7576153a7615372565b500490565b5f602082840312156153bc575f5ffd5b5051919050565b86815260a060208201525f6153dc60a08301878961527c565b6001600160801b039590951660408301525065ffffffffffff928316606082015291166080909101529392505050565b5f60e082840312801561541d575f5ffd5b5061542661493f565b825181526020808401519082015260408084015190820152607f8301841361544c575f5ffd5b61545461493f565b8060e0850186811115615465575f5ffd5b606086015b8181101561548257805184526020938401930161546a565b50506060830152509392505050565b5f602082840312156154a1575f5ffd5b611e93826152cf565b60018060a01b038816815286602082015260e060408201525f6154d060e0830188614f9d565b82810360608401526154e28188614f9d565b6001600160801b03969096166080840152505065ffffffffffff92831660a0820152911660c090910152949350505050565b5f60208284031215615524575f5ffd5b8135611e9381614715565b5f6020828403121561553f575f5ffd5b8135611e9381614734565b61ffff81168114610db6575f5ffd5b803561343a8161554a565b5f60208284031215615574575f5ffd5b8135611e938161554a565b6001600160601b0381168114610db6575f5ffd5b5f8135610fd28161557f565b5f8135610fd281614715565b5f8135610fd281614734565b5f8135610fd28161554a565b6155f16155cf83615593565b82546bffffffffffffffffffffffff19166001600160601b0391909116178255565b61563461560060208401615593565b8280546bffffffffffffffffffffffff60601b191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b6156676156436040840161559f565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b6001810161567a6155cf60608501615593565b61568961560060808501615593565b61569861564360a0850161559f565b50600281016156c36156ac60c085016155ab565b825463ffffffff191663ffffffff91909116178255565b6156f46156d260e085016155ab565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b61572a61570461010085016155b7565b825469ffff0000000000000000191660409190911b69ffff000000000000000016178255565b61575e61573a61012085016155ab565b82805463ffffffff60501b191660509290921b63ffffffff60501b16919091179055565b61131061576e61014085016155ab565b82805463ffffffff60701b191660709290921b63ffffffff60701b16919091179055565b803561343a8161557f565b61016081016157bc826157af85615792565b6001600160601b03169052565b6157c860208401615792565b6001600160601b031660208301526157e260408401614729565b6001600160401b031660408301526157fc60608401615792565b6001600160601b0316606083015261581660808401615792565b6001600160601b0316608083015261583060a08401614729565b6001600160401b031660a083015261584a60c08401614745565b63ffffffff1660c083015261586160e08401614745565b63ffffffff1660e08301526158796101008401615559565b61ffff166101008301526158906101208401614745565b63ffffffff166101208301526158a96101408401614745565b63ffffffff8116610140840152612151565b82815260408101611e936020830184614b03565b83815260ff83166020820152606060408201525f6109926060830184614f9d565b82815260408101611e936020830184614b17565b5f6001600160781b0382168061591c5761591c615242565b5f190192915050565b5f81518060208401855e5f93019283525090919050565b8a81528960208201528860408201528760608201525f61595f6080830189615925565b8781528660208201528560408201528460608201526159816080820185615925565b9d9c50505050505050505050505050565b6a6c69745f616374696f6e5f60a81b81525f611e93600b830184615925565b6001600160801b038181168382160190811115610fd257610fd2615242565b5f611e906159de8386615925565b84615925565b8781528660208201525f6159fb6040830188615925565b60f087901b6001600160f01b031916815260f886901b6001600160f81b0319166002820152615a2d6003820186615925565b60f89490941b6001600160f81b031916845250506001909101979650505050505050565b5f611e938284615925565b84815260f884901b6001600160f81b03191660208201525f615a816021830185615925565b60f89390931b6001600160f81b03191683525050600101939250505056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address pkpNft_, address pkpPermissions_, address keyRegistry_, address staking_, address schedules_) returns()
func (coordinator *Coordinator) PackConstructor(pkpNft_ common.Address, pkpPermissions_ common.Address, keyRegistry_ common.Address, staking_ common.Address, schedules_ common.Address) []byte {
	enc, err := coordinator.abi.Pack("", pkpNft_, pkpPermissions_, keyRegistry_, staking_, schedules_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (coordinator *Coordinator) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := coordinator.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (coordinator *Coordinator) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return coordinator.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (coordinator *Coordinator) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := coordinator.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (coordinator *Coordinator) PackAcceptOwnership() []byte {
	enc, err := coordinator.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (coordinator *Coordinator) TryPackAcceptOwnership() ([]byte, error) {
	return coordinator.abi.Pack("acceptOwnership")
}

// PackActionResultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e39df9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function actionResultDigest(bytes32 requestId, bytes32 actionKeyId, bytes32 paramsHash, bytes32 resultHash) view returns(bytes32)
func (coordinator *Coordinator) PackActionResultDigest(requestId [32]byte, actionKeyId [32]byte, paramsHash [32]byte, resultHash [32]byte) []byte {
	enc, err := coordinator.abi.Pack("actionResultDigest", requestId, actionKeyId, paramsHash, resultHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActionResultDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e39df9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function actionResultDigest(bytes32 requestId, bytes32 actionKeyId, bytes32 paramsHash, bytes32 resultHash) view returns(bytes32)
func (coordinator *Coordinator) TryPackActionResultDigest(requestId [32]byte, actionKeyId [32]byte, paramsHash [32]byte, resultHash [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("actionResultDigest", requestId, actionKeyId, paramsHash, resultHash)
}

// UnpackActionResultDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e39df9f.
//
// Solidity: function actionResultDigest(bytes32 requestId, bytes32 actionKeyId, bytes32 paramsHash, bytes32 resultHash) view returns(bytes32)
func (coordinator *Coordinator) UnpackActionResultDigest(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("actionResultDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackClaimFeesOfEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24e837b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFeesOfEpochs(uint256[] epochNumbers) returns()
func (coordinator *Coordinator) PackClaimFeesOfEpochs(epochNumbers []*big.Int) []byte {
	enc, err := coordinator.abi.Pack("claimFeesOfEpochs", epochNumbers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFeesOfEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24e837b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFeesOfEpochs(uint256[] epochNumbers) returns()
func (coordinator *Coordinator) TryPackClaimFeesOfEpochs(epochNumbers []*big.Int) ([]byte, error) {
	return coordinator.abi.Pack("claimFeesOfEpochs", epochNumbers)
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(uint256 epochNumber, address node) view returns(uint256)
func (coordinator *Coordinator) PackClaimable(epochNumber *big.Int, node common.Address) []byte {
	enc, err := coordinator.abi.Pack("claimable", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(uint256 epochNumber, address node) view returns(uint256)
func (coordinator *Coordinator) TryPackClaimable(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return coordinator.abi.Pack("claimable", epochNumber, node)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0c7f71c.
//
// Solidity: function claimable(uint256 epochNumber, address node) view returns(uint256)
func (coordinator *Coordinator) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32))
func (coordinator *Coordinator) PackConfig() []byte {
	enc, err := coordinator.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32))
func (coordinator *Coordinator) TryPackConfig() ([]byte, error) {
	return coordinator.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32))
func (coordinator *Coordinator) UnpackConfig(data []byte) (ICoordinatorConfig, error) {
	out, err := coordinator.abi.Unpack("config", data)
	if err != nil {
		return *new(ICoordinatorConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ICoordinatorConfig)).(*ICoordinatorConfig)
	return out0, nil
}

// PackDepositFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26741e7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositFees() payable returns()
func (coordinator *Coordinator) PackDepositFees() []byte {
	enc, err := coordinator.abi.Pack("depositFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26741e7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositFees() payable returns()
func (coordinator *Coordinator) TryPackDepositFees() ([]byte, error) {
	return coordinator.abi.Pack("depositFees")
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

// PackFeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaadedfa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeFor(uint8 kind, uint32 callbackGas) view returns(uint256)
func (coordinator *Coordinator) PackFeeFor(kind uint8, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("feeFor", kind, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaadedfa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeFor(uint8 kind, uint32 callbackGas) view returns(uint256)
func (coordinator *Coordinator) TryPackFeeFor(kind uint8, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("feeFor", kind, callbackGas)
}

// UnpackFeeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaadedfa1.
//
// Solidity: function feeFor(uint8 kind, uint32 callbackGas) view returns(uint256)
func (coordinator *Coordinator) UnpackFeeFor(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("feeFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackFulfilAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacb15fcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfilAction(bytes32 requestId, bytes result, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) PackFulfilAction(requestId [32]byte, result []byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := coordinator.abi.Pack("fulfilAction", requestId, result, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfilAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacb15fcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfilAction(bytes32 requestId, bytes result, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) TryPackFulfilAction(requestId [32]byte, result []byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return coordinator.abi.Pack("fulfilAction", requestId, result, r, s, v)
}

// PackFulfilDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0c7e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfilDecryption(bytes32 requestId, bytes signature) returns()
func (coordinator *Coordinator) PackFulfilDecryption(requestId [32]byte, signature []byte) []byte {
	enc, err := coordinator.abi.Pack("fulfilDecryption", requestId, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfilDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0c7e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfilDecryption(bytes32 requestId, bytes signature) returns()
func (coordinator *Coordinator) TryPackFulfilDecryption(requestId [32]byte, signature []byte) ([]byte, error) {
	return coordinator.abi.Pack("fulfilDecryption", requestId, signature)
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

// PackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa83e9bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identity(bytes32 conditionsHash, bytes32 dataHash) pure returns(bytes)
func (coordinator *Coordinator) PackIdentity(conditionsHash [32]byte, dataHash [32]byte) []byte {
	enc, err := coordinator.abi.Pack("identity", conditionsHash, dataHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa83e9bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identity(bytes32 conditionsHash, bytes32 dataHash) pure returns(bytes)
func (coordinator *Coordinator) TryPackIdentity(conditionsHash [32]byte, dataHash [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("identity", conditionsHash, dataHash)
}

// UnpackIdentity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa83e9bf.
//
// Solidity: function identity(bytes32 conditionsHash, bytes32 dataHash) pure returns(bytes)
func (coordinator *Coordinator) UnpackIdentity(data []byte) ([]byte, error) {
	out, err := coordinator.abi.Unpack("identity", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84e81593.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32) config_) returns()
func (coordinator *Coordinator) PackInitialize(owner common.Address, config ICoordinatorConfig) []byte {
	enc, err := coordinator.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84e81593.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32) config_) returns()
func (coordinator *Coordinator) TryPackInitialize(owner common.Address, config ICoordinatorConfig) ([]byte, error) {
	return coordinator.abi.Pack("initialize", owner, config)
}

// PackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyRegistry() view returns(address)
func (coordinator *Coordinator) PackKeyRegistry() []byte {
	enc, err := coordinator.abi.Pack("keyRegistry")
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
func (coordinator *Coordinator) TryPackKeyRegistry() ([]byte, error) {
	return coordinator.abi.Pack("keyRegistry")
}

// UnpackKeyRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086b5198.
//
// Solidity: function keyRegistry() view returns(address)
func (coordinator *Coordinator) UnpackKeyRegistry(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("keyRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackOpenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445e5d99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openOf(address requester) view returns(uint256)
func (coordinator *Coordinator) PackOpenOf(requester common.Address) []byte {
	enc, err := coordinator.abi.Pack("openOf", requester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445e5d99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openOf(address requester) view returns(uint256)
func (coordinator *Coordinator) TryPackOpenOf(requester common.Address) ([]byte, error) {
	return coordinator.abi.Pack("openOf", requester)
}

// UnpackOpenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x445e5d99.
//
// Solidity: function openOf(address requester) view returns(uint256)
func (coordinator *Coordinator) UnpackOpenOf(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("openOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (coordinator *Coordinator) PackOwner() []byte {
	enc, err := coordinator.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (coordinator *Coordinator) TryPackOwner() ([]byte, error) {
	return coordinator.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (coordinator *Coordinator) UnpackOwner(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (coordinator *Coordinator) PackPendingOwner() []byte {
	enc, err := coordinator.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (coordinator *Coordinator) TryPackPendingOwner() ([]byte, error) {
	return coordinator.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (coordinator *Coordinator) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (coordinator *Coordinator) PackProxiableUUID() []byte {
	enc, err := coordinator.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (coordinator *Coordinator) TryPackProxiableUUID() ([]byte, error) {
	return coordinator.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (coordinator *Coordinator) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefundsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x652585dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundsOf(address account) view returns(uint256)
func (coordinator *Coordinator) PackRefundsOf(account common.Address) []byte {
	enc, err := coordinator.abi.Pack("refundsOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x652585dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundsOf(address account) view returns(uint256)
func (coordinator *Coordinator) TryPackRefundsOf(account common.Address) ([]byte, error) {
	return coordinator.abi.Pack("refundsOf", account)
}

// UnpackRefundsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x652585dd.
//
// Solidity: function refundsOf(address account) view returns(uint256)
func (coordinator *Coordinator) UnpackRefundsOf(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("refundsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (coordinator *Coordinator) PackRenounceOwnership() []byte {
	enc, err := coordinator.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (coordinator *Coordinator) TryPackRenounceOwnership() ([]byte, error) {
	return coordinator.abi.Pack("renounceOwnership")
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59c87d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(bytes32 requestId) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32))
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
// Solidity: function request(bytes32 requestId) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32))
func (coordinator *Coordinator) TryPackRequest(requestId [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("request", requestId)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59c87d70.
//
// Solidity: function request(bytes32 requestId) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32))
func (coordinator *Coordinator) UnpackRequest(data []byte) (ICoordinatorRequest, error) {
	out, err := coordinator.abi.Unpack("request", data)
	if err != nil {
		return *new(ICoordinatorRequest), err
	}
	out0 := *abi.ConvertType(out[0], new(ICoordinatorRequest)).(*ICoordinatorRequest)
	return out0, nil
}

// PackRequestAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f438d25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestAction(string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) PackRequestAction(cid string, params []byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestAction", cid, params, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f438d25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestAction(string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) TryPackRequestAction(cid string, params []byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestAction", cid, params, expiresAfter, callbackGas)
}

// UnpackRequestAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f438d25.
//
// Solidity: function requestAction(string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) UnpackRequestAction(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestAction", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestActionFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x153f9dcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestActionFor(address requester, uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) PackRequestActionFor(requester common.Address, tokenId *big.Int, cid string, params []byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestActionFor", requester, tokenId, cid, params, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestActionFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x153f9dcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestActionFor(address requester, uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) TryPackRequestActionFor(requester common.Address, tokenId *big.Int, cid string, params []byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestActionFor", requester, tokenId, cid, params, expiresAfter, callbackGas)
}

// UnpackRequestActionFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x153f9dcc.
//
// Solidity: function requestActionFor(address requester, uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) UnpackRequestActionFor(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestActionFor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestActionWithKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581e9916.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestActionWithKey(uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) PackRequestActionWithKey(tokenId *big.Int, cid string, params []byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestActionWithKey", tokenId, cid, params, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestActionWithKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581e9916.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestActionWithKey(uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) TryPackRequestActionWithKey(tokenId *big.Int, cid string, params []byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestActionWithKey", tokenId, cid, params, expiresAfter, callbackGas)
}

// UnpackRequestActionWithKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x581e9916.
//
// Solidity: function requestActionWithKey(uint256 tokenId, string cid, bytes params, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) UnpackRequestActionWithKey(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestActionWithKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackRequestDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4bafa1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestDecryption(bytes conditions, bytes32 dataHash, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32 requestId)
func (coordinator *Coordinator) PackRequestDecryption(conditions []byte, dataHash [32]byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestDecryption", conditions, dataHash, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4bafa1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestDecryption(bytes conditions, bytes32 dataHash, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32 requestId)
func (coordinator *Coordinator) TryPackRequestDecryption(conditions []byte, dataHash [32]byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestDecryption", conditions, dataHash, expiresAfter, callbackGas)
}

// UnpackRequestDecryption is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4bafa1a.
//
// Solidity: function requestDecryption(bytes conditions, bytes32 dataHash, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32 requestId)
func (coordinator *Coordinator) UnpackRequestDecryption(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestDecryption", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4383ee3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
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
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
func (coordinator *Coordinator) TryPackRequestIds(start *big.Int, limit *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("requestIds", start, limit)
}

// UnpackRequestIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4383ee3d.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
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
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32)
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
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32)
func (coordinator *Coordinator) TryPackRequestSignature(tokenId *big.Int, digest [32]byte, expiresAfter uint64) ([]byte, error) {
	return coordinator.abi.Pack("requestSignature", tokenId, digest, expiresAfter)
}

// UnpackRequestSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc54aa83.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32)
func (coordinator *Coordinator) UnpackRequestSignature(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestSignature", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestSignatureWithCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e004dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestSignatureWithCallback(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) PackRequestSignatureWithCallback(tokenId *big.Int, digest [32]byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestSignatureWithCallback", tokenId, digest, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestSignatureWithCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e004dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestSignatureWithCallback(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) TryPackRequestSignatureWithCallback(tokenId *big.Int, digest [32]byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestSignatureWithCallback", tokenId, digest, expiresAfter, callbackGas)
}

// UnpackRequestSignatureWithCallback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79e004dc.
//
// Solidity: function requestSignatureWithCallback(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32)
func (coordinator *Coordinator) UnpackRequestSignatureWithCallback(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestSignatureWithCallback", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestSignatures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc31344c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestSignatures(uint256 tokenId, bytes32[] digests, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32[] ids)
func (coordinator *Coordinator) PackRequestSignatures(tokenId *big.Int, digests [][32]byte, expiresAfter uint64, callbackGas uint32) []byte {
	enc, err := coordinator.abi.Pack("requestSignatures", tokenId, digests, expiresAfter, callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestSignatures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc31344c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestSignatures(uint256 tokenId, bytes32[] digests, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32[] ids)
func (coordinator *Coordinator) TryPackRequestSignatures(tokenId *big.Int, digests [][32]byte, expiresAfter uint64, callbackGas uint32) ([]byte, error) {
	return coordinator.abi.Pack("requestSignatures", tokenId, digests, expiresAfter, callbackGas)
}

// UnpackRequestSignatures is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc31344c5.
//
// Solidity: function requestSignatures(uint256 tokenId, bytes32[] digests, uint64 expiresAfter, uint32 callbackGas) payable returns(bytes32[] ids)
func (coordinator *Coordinator) UnpackRequestSignatures(data []byte) ([][32]byte, error) {
	out, err := coordinator.abi.Unpack("requestSignatures", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8aae6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requests(bytes32[] ids) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32)[] list)
func (coordinator *Coordinator) PackRequests(ids [][32]byte) []byte {
	enc, err := coordinator.abi.Pack("requests", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8aae6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requests(bytes32[] ids) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32)[] list)
func (coordinator *Coordinator) TryPackRequests(ids [][32]byte) ([]byte, error) {
	return coordinator.abi.Pack("requests", ids)
}

// UnpackRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8aae6c0.
//
// Solidity: function requests(bytes32[] ids) view returns((uint8,uint8,bytes32,bytes32,uint256,address,address,uint64,uint64,uint64,uint256,uint32)[] list)
func (coordinator *Coordinator) UnpackRequests(data []byte) ([]ICoordinatorRequest, error) {
	out, err := coordinator.abi.Unpack("requests", data)
	if err != nil {
		return *new([]ICoordinatorRequest), err
	}
	out0 := *abi.ConvertType(out[0], new([]ICoordinatorRequest)).(*[]ICoordinatorRequest)
	return out0, nil
}

// PackSchedules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a48d4d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedules() view returns(address)
func (coordinator *Coordinator) PackSchedules() []byte {
	enc, err := coordinator.abi.Pack("schedules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a48d4d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedules() view returns(address)
func (coordinator *Coordinator) TryPackSchedules() ([]byte, error) {
	return coordinator.abi.Pack("schedules")
}

// UnpackSchedules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a48d4d0.
//
// Solidity: function schedules() view returns(address)
func (coordinator *Coordinator) UnpackSchedules(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("schedules", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1d4944.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32) config_) returns()
func (coordinator *Coordinator) PackSetConfig(config ICoordinatorConfig) []byte {
	enc, err := coordinator.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1d4944.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32) config_) returns()
func (coordinator *Coordinator) TryPackSetConfig(config ICoordinatorConfig) ([]byte, error) {
	return coordinator.abi.Pack("setConfig", config)
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

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (coordinator *Coordinator) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := coordinator.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (coordinator *Coordinator) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return coordinator.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (coordinator *Coordinator) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := coordinator.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (coordinator *Coordinator) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return coordinator.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf42c96e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyDecryption(bytes32 conditionsHash, bytes32 dataHash, bytes signature) view returns(bool)
func (coordinator *Coordinator) PackVerifyDecryption(conditionsHash [32]byte, dataHash [32]byte, signature []byte) []byte {
	enc, err := coordinator.abi.Pack("verifyDecryption", conditionsHash, dataHash, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf42c96e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyDecryption(bytes32 conditionsHash, bytes32 dataHash, bytes signature) view returns(bool)
func (coordinator *Coordinator) TryPackVerifyDecryption(conditionsHash [32]byte, dataHash [32]byte, signature []byte) ([]byte, error) {
	return coordinator.abi.Pack("verifyDecryption", conditionsHash, dataHash, signature)
}

// UnpackVerifyDecryption is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf42c96e1.
//
// Solidity: function verifyDecryption(bytes32 conditionsHash, bytes32 dataHash, bytes signature) view returns(bool)
func (coordinator *Coordinator) UnpackVerifyDecryption(data []byte) (bool, error) {
	out, err := coordinator.abi.Unpack("verifyDecryption", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawRefund(address to) returns()
func (coordinator *Coordinator) PackWithdrawRefund(to common.Address) []byte {
	enc, err := coordinator.abi.Pack("withdrawRefund", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawRefund(address to) returns()
func (coordinator *Coordinator) TryPackWithdrawRefund(to common.Address) ([]byte, error) {
	return coordinator.abi.Pack("withdrawRefund", to)
}

// CoordinatorActionExpired represents a ActionExpired event raised by the Coordinator contract.
type CoordinatorActionExpired struct {
	RequestId [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorActionExpiredEventName = "ActionExpired"

// ContractEventName returns the user-defined event name.
func (CoordinatorActionExpired) ContractEventName() string {
	return CoordinatorActionExpiredEventName
}

// UnpackActionExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionExpired(bytes32 indexed requestId, uint256 refund)
func (coordinator *Coordinator) UnpackActionExpiredEvent(log *types.Log) (*CoordinatorActionExpired, error) {
	event := "ActionExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorActionExpired)
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

// CoordinatorActionFulfilled represents a ActionFulfilled event raised by the Coordinator contract.
type CoordinatorActionFulfilled struct {
	RequestId [32]byte
	Result    []byte
	R         [32]byte
	S         [32]byte
	V         uint8
	Fulfiller common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorActionFulfilledEventName = "ActionFulfilled"

// ContractEventName returns the user-defined event name.
func (CoordinatorActionFulfilled) ContractEventName() string {
	return CoordinatorActionFulfilledEventName
}

// UnpackActionFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionFulfilled(bytes32 indexed requestId, bytes result, bytes32 r, bytes32 s, uint8 v, address fulfiller)
func (coordinator *Coordinator) UnpackActionFulfilledEvent(log *types.Log) (*CoordinatorActionFulfilled, error) {
	event := "ActionFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorActionFulfilled)
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

// CoordinatorActionRequested represents a ActionRequested event raised by the Coordinator contract.
type CoordinatorActionRequested struct {
	RequestId   [32]byte
	ActionKeyId [32]byte
	Requester   common.Address
	Payer       common.Address
	TokenId     *big.Int
	Cid         string
	Params      []byte
	Fee         *big.Int
	ExpiresAt   uint64
	Epoch       uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const CoordinatorActionRequestedEventName = "ActionRequested"

// ContractEventName returns the user-defined event name.
func (CoordinatorActionRequested) ContractEventName() string {
	return CoordinatorActionRequestedEventName
}

// UnpackActionRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionRequested(bytes32 indexed requestId, bytes32 indexed actionKeyId, address indexed requester, address payer, uint256 tokenId, string cid, bytes params, uint256 fee, uint64 expiresAt, uint64 epoch)
func (coordinator *Coordinator) UnpackActionRequestedEvent(log *types.Log) (*CoordinatorActionRequested, error) {
	event := "ActionRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorActionRequested)
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

// CoordinatorCallbackAsked represents a CallbackAsked event raised by the Coordinator contract.
type CoordinatorCallbackAsked struct {
	RequestId   [32]byte
	CallbackGas uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const CoordinatorCallbackAskedEventName = "CallbackAsked"

// ContractEventName returns the user-defined event name.
func (CoordinatorCallbackAsked) ContractEventName() string {
	return CoordinatorCallbackAskedEventName
}

// UnpackCallbackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackAsked(bytes32 indexed requestId, uint32 callbackGas)
func (coordinator *Coordinator) UnpackCallbackAskedEvent(log *types.Log) (*CoordinatorCallbackAsked, error) {
	event := "CallbackAsked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorCallbackAsked)
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

// CoordinatorCallbackDone represents a CallbackDone event raised by the Coordinator contract.
type CoordinatorCallbackDone struct {
	RequestId [32]byte
	Ok        bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorCallbackDoneEventName = "CallbackDone"

// ContractEventName returns the user-defined event name.
func (CoordinatorCallbackDone) ContractEventName() string {
	return CoordinatorCallbackDoneEventName
}

// UnpackCallbackDoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackDone(bytes32 indexed requestId, bool ok)
func (coordinator *Coordinator) UnpackCallbackDoneEvent(log *types.Log) (*CoordinatorCallbackDone, error) {
	event := "CallbackDone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorCallbackDone)
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

// CoordinatorConfigChanged represents a ConfigChanged event raised by the Coordinator contract.
type CoordinatorConfigChanged struct {
	Config ICoordinatorConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const CoordinatorConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (CoordinatorConfigChanged) ContractEventName() string {
	return CoordinatorConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint96,uint96,uint64,uint96,uint96,uint64,uint32,uint32,uint16,uint32,uint32) config)
func (coordinator *Coordinator) UnpackConfigChangedEvent(log *types.Log) (*CoordinatorConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorConfigChanged)
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

// CoordinatorDecryptionExpired represents a DecryptionExpired event raised by the Coordinator contract.
type CoordinatorDecryptionExpired struct {
	RequestId [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorDecryptionExpiredEventName = "DecryptionExpired"

// ContractEventName returns the user-defined event name.
func (CoordinatorDecryptionExpired) ContractEventName() string {
	return CoordinatorDecryptionExpiredEventName
}

// UnpackDecryptionExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DecryptionExpired(bytes32 indexed requestId, uint256 refund)
func (coordinator *Coordinator) UnpackDecryptionExpiredEvent(log *types.Log) (*CoordinatorDecryptionExpired, error) {
	event := "DecryptionExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorDecryptionExpired)
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

// CoordinatorDecryptionFulfilled represents a DecryptionFulfilled event raised by the Coordinator contract.
type CoordinatorDecryptionFulfilled struct {
	RequestId [32]byte
	Signature []byte
	Fulfiller common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorDecryptionFulfilledEventName = "DecryptionFulfilled"

// ContractEventName returns the user-defined event name.
func (CoordinatorDecryptionFulfilled) ContractEventName() string {
	return CoordinatorDecryptionFulfilledEventName
}

// UnpackDecryptionFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DecryptionFulfilled(bytes32 indexed requestId, bytes signature, address fulfiller)
func (coordinator *Coordinator) UnpackDecryptionFulfilledEvent(log *types.Log) (*CoordinatorDecryptionFulfilled, error) {
	event := "DecryptionFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorDecryptionFulfilled)
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

// CoordinatorDecryptionRequested represents a DecryptionRequested event raised by the Coordinator contract.
type CoordinatorDecryptionRequested struct {
	RequestId      [32]byte
	ConditionsHash [32]byte
	Requester      common.Address
	DataHash       [32]byte
	Conditions     []byte
	Fee            *big.Int
	ExpiresAt      uint64
	Epoch          uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const CoordinatorDecryptionRequestedEventName = "DecryptionRequested"

// ContractEventName returns the user-defined event name.
func (CoordinatorDecryptionRequested) ContractEventName() string {
	return CoordinatorDecryptionRequestedEventName
}

// UnpackDecryptionRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DecryptionRequested(bytes32 indexed requestId, bytes32 indexed conditionsHash, address indexed requester, bytes32 dataHash, bytes conditions, uint256 fee, uint64 expiresAt, uint64 epoch)
func (coordinator *Coordinator) UnpackDecryptionRequestedEvent(log *types.Log) (*CoordinatorDecryptionRequested, error) {
	event := "DecryptionRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorDecryptionRequested)
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

// CoordinatorFeesDeposited represents a FeesDeposited event raised by the Coordinator contract.
type CoordinatorFeesDeposited struct {
	EpochNumber *big.Int
	From        common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CoordinatorFeesDepositedEventName = "FeesDeposited"

// ContractEventName returns the user-defined event name.
func (CoordinatorFeesDeposited) ContractEventName() string {
	return CoordinatorFeesDepositedEventName
}

// UnpackFeesDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesDeposited(uint256 indexed epochNumber, address indexed from, uint256 amount)
func (coordinator *Coordinator) UnpackFeesDepositedEvent(log *types.Log) (*CoordinatorFeesDeposited, error) {
	event := "FeesDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorFeesDeposited)
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

// CoordinatorInitialized represents a Initialized event raised by the Coordinator contract.
type CoordinatorInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CoordinatorInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CoordinatorInitialized) ContractEventName() string {
	return CoordinatorInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (coordinator *Coordinator) UnpackInitializedEvent(log *types.Log) (*CoordinatorInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorInitialized)
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

// CoordinatorOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Coordinator contract.
type CoordinatorOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CoordinatorOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (CoordinatorOwnershipTransferStarted) ContractEventName() string {
	return CoordinatorOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (coordinator *Coordinator) UnpackOwnershipTransferStartedEvent(log *types.Log) (*CoordinatorOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorOwnershipTransferStarted)
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

// CoordinatorOwnershipTransferred represents a OwnershipTransferred event raised by the Coordinator contract.
type CoordinatorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CoordinatorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (CoordinatorOwnershipTransferred) ContractEventName() string {
	return CoordinatorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (coordinator *Coordinator) UnpackOwnershipTransferredEvent(log *types.Log) (*CoordinatorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorOwnershipTransferred)
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

// CoordinatorRefundCredited represents a RefundCredited event raised by the Coordinator contract.
type CoordinatorRefundCredited struct {
	RequestId [32]byte
	Account   common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorRefundCreditedEventName = "RefundCredited"

// ContractEventName returns the user-defined event name.
func (CoordinatorRefundCredited) ContractEventName() string {
	return CoordinatorRefundCreditedEventName
}

// UnpackRefundCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundCredited(bytes32 indexed requestId, address indexed account, uint256 amount)
func (coordinator *Coordinator) UnpackRefundCreditedEvent(log *types.Log) (*CoordinatorRefundCredited, error) {
	event := "RefundCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorRefundCredited)
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

// CoordinatorRefundWithdrawn represents a RefundWithdrawn event raised by the Coordinator contract.
type CoordinatorRefundWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CoordinatorRefundWithdrawnEventName = "RefundWithdrawn"

// ContractEventName returns the user-defined event name.
func (CoordinatorRefundWithdrawn) ContractEventName() string {
	return CoordinatorRefundWithdrawnEventName
}

// UnpackRefundWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundWithdrawn(address indexed account, address indexed to, uint256 amount)
func (coordinator *Coordinator) UnpackRefundWithdrawnEvent(log *types.Log) (*CoordinatorRefundWithdrawn, error) {
	event := "RefundWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorRefundWithdrawn)
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

// CoordinatorUpgraded represents a Upgraded event raised by the Coordinator contract.
type CoordinatorUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CoordinatorUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CoordinatorUpgraded) ContractEventName() string {
	return CoordinatorUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (coordinator *Coordinator) UnpackUpgradedEvent(log *types.Log) (*CoordinatorUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorUpgraded)
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
	if bytes.Equal(raw[:4], coordinator.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return coordinator.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["BlsG2DstInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackBlsG2DstInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["BlsG2PrecompileFailed"].ID.Bytes()[:4]) {
		return coordinator.UnpackBlsG2PrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorBatchOutOfRange"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorBatchOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorCallbackGasTooHigh"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorCallbackGasTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorCidInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorCidInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorConditionsEmpty"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorConditionsEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorConfigInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorEpochNotBegun"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorEpochNotBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpired"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpiryOutOfRange"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiryOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorFeeNotDivisible"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorFeeNotDivisibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorFeeTooSmall"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorFeeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorGasTooLow"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorGasTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNoEpoch"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNoEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNoRefund"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNoRefundError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNoStaker"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNoStakerError(raw[4:])
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
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotSchedules"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotSchedulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNothingToClaim"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorParamsTooLong"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorParamsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorPaymentFailed"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorResultTooLong"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorResultTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorSignatureInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorTooManyOpen"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorTooManyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorWrongKind"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorWrongKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return coordinator.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return coordinator.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return coordinator.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return coordinator.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return coordinator.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return coordinator.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return coordinator.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return coordinator.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return coordinator.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return coordinator.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return coordinator.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CoordinatorAddressEmptyCode represents a AddressEmptyCode error raised by the Coordinator contract.
type CoordinatorAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CoordinatorAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (coordinator *Coordinator) UnpackAddressEmptyCodeError(raw []byte) (*CoordinatorAddressEmptyCode, error) {
	out := new(CoordinatorAddressEmptyCode)
	if err := coordinator.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorBlsG2DstInvalid represents a BlsG2DstInvalid error raised by the Coordinator contract.
type CoordinatorBlsG2DstInvalid struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlsG2DstInvalid(uint256 length)
func CoordinatorBlsG2DstInvalidErrorID() common.Hash {
	return common.HexToHash("0x06d2d5aa4b66136e9dddd54bc3c18d250d4728c2a9129d9231236e2050b940fd")
}

// UnpackBlsG2DstInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlsG2DstInvalid(uint256 length)
func (coordinator *Coordinator) UnpackBlsG2DstInvalidError(raw []byte) (*CoordinatorBlsG2DstInvalid, error) {
	out := new(CoordinatorBlsG2DstInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "BlsG2DstInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorBlsG2PrecompileFailed represents a BlsG2PrecompileFailed error raised by the Coordinator contract.
type CoordinatorBlsG2PrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlsG2PrecompileFailed(uint256 precompile)
func CoordinatorBlsG2PrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x538a2ecb6c8286738ebcaa28f8943eb541b3bf4490840cfbcd7d399e061704e5")
}

// UnpackBlsG2PrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlsG2PrecompileFailed(uint256 precompile)
func (coordinator *Coordinator) UnpackBlsG2PrecompileFailedError(raw []byte) (*CoordinatorBlsG2PrecompileFailed, error) {
	out := new(CoordinatorBlsG2PrecompileFailed)
	if err := coordinator.abi.UnpackIntoInterface(out, "BlsG2PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorBatchOutOfRange represents a CoordinatorBatchOutOfRange error raised by the Coordinator contract.
type CoordinatorCoordinatorBatchOutOfRange struct {
	Requests *big.Int
	Maximum  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorBatchOutOfRange(uint256 requests, uint256 maximum)
func CoordinatorCoordinatorBatchOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x30b279f78ae641cd4d56d0984bd5001015f023d9ef5b94e1fe11de769e0a62a5")
}

// UnpackCoordinatorBatchOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorBatchOutOfRange(uint256 requests, uint256 maximum)
func (coordinator *Coordinator) UnpackCoordinatorBatchOutOfRangeError(raw []byte) (*CoordinatorCoordinatorBatchOutOfRange, error) {
	out := new(CoordinatorCoordinatorBatchOutOfRange)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorBatchOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorCallbackGasTooHigh represents a CoordinatorCallbackGasTooHigh error raised by the Coordinator contract.
type CoordinatorCoordinatorCallbackGasTooHigh struct {
	Asked   uint32
	Maximum uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorCallbackGasTooHigh(uint32 asked, uint32 maximum)
func CoordinatorCoordinatorCallbackGasTooHighErrorID() common.Hash {
	return common.HexToHash("0x9905958cce9f51628833b70ac5fbcb276e7a6b37facc07f47d75674bdcc6f778")
}

// UnpackCoordinatorCallbackGasTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorCallbackGasTooHigh(uint32 asked, uint32 maximum)
func (coordinator *Coordinator) UnpackCoordinatorCallbackGasTooHighError(raw []byte) (*CoordinatorCoordinatorCallbackGasTooHigh, error) {
	out := new(CoordinatorCoordinatorCallbackGasTooHigh)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorCallbackGasTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorCidInvalid represents a CoordinatorCidInvalid error raised by the Coordinator contract.
type CoordinatorCoordinatorCidInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorCidInvalid()
func CoordinatorCoordinatorCidInvalidErrorID() common.Hash {
	return common.HexToHash("0xd4ab7a780074f9efc27321fc8ebc43dc87700035a2980f6101e0328cf513cd4c")
}

// UnpackCoordinatorCidInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorCidInvalid()
func (coordinator *Coordinator) UnpackCoordinatorCidInvalidError(raw []byte) (*CoordinatorCoordinatorCidInvalid, error) {
	out := new(CoordinatorCoordinatorCidInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorCidInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorConditionsEmpty represents a CoordinatorConditionsEmpty error raised by the Coordinator contract.
type CoordinatorCoordinatorConditionsEmpty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorConditionsEmpty()
func CoordinatorCoordinatorConditionsEmptyErrorID() common.Hash {
	return common.HexToHash("0x05adac44804f6b2be60047a809799f99cfc0740222a9bc562f33ea6ec7485a9d")
}

// UnpackCoordinatorConditionsEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorConditionsEmpty()
func (coordinator *Coordinator) UnpackCoordinatorConditionsEmptyError(raw []byte) (*CoordinatorCoordinatorConditionsEmpty, error) {
	out := new(CoordinatorCoordinatorConditionsEmpty)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorConditionsEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// CoordinatorCoordinatorEpochNotBegun represents a CoordinatorEpochNotBegun error raised by the Coordinator contract.
type CoordinatorCoordinatorEpochNotBegun struct {
	EpochNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorEpochNotBegun(uint256 epochNumber)
func CoordinatorCoordinatorEpochNotBegunErrorID() common.Hash {
	return common.HexToHash("0xa53d9f3f2c16d23337efd7d2ec18617ac1ca9d137c21ea6ec6cc680e569f2eaa")
}

// UnpackCoordinatorEpochNotBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorEpochNotBegun(uint256 epochNumber)
func (coordinator *Coordinator) UnpackCoordinatorEpochNotBegunError(raw []byte) (*CoordinatorCoordinatorEpochNotBegun, error) {
	out := new(CoordinatorCoordinatorEpochNotBegun)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorEpochNotBegun", raw); err != nil {
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

// CoordinatorCoordinatorFeeNotDivisible represents a CoordinatorFeeNotDivisible error raised by the Coordinator contract.
type CoordinatorCoordinatorFeeNotDivisible struct {
	Paid     *big.Int
	Requests *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorFeeNotDivisible(uint256 paid, uint256 requests)
func CoordinatorCoordinatorFeeNotDivisibleErrorID() common.Hash {
	return common.HexToHash("0xe3c204432876f4e47165af68b98a9e621ccdb49a382e9ed40b21f2536f6b8ced")
}

// UnpackCoordinatorFeeNotDivisibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorFeeNotDivisible(uint256 paid, uint256 requests)
func (coordinator *Coordinator) UnpackCoordinatorFeeNotDivisibleError(raw []byte) (*CoordinatorCoordinatorFeeNotDivisible, error) {
	out := new(CoordinatorCoordinatorFeeNotDivisible)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorFeeNotDivisible", raw); err != nil {
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

// CoordinatorCoordinatorGasTooLow represents a CoordinatorGasTooLow error raised by the Coordinator contract.
type CoordinatorCoordinatorGasTooLow struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorGasTooLow(uint256 left, uint256 needed)
func CoordinatorCoordinatorGasTooLowErrorID() common.Hash {
	return common.HexToHash("0x0d808ae3335683720bb06fab54c840814937bb1693b0dcb27c4f8d1804bfb521")
}

// UnpackCoordinatorGasTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorGasTooLow(uint256 left, uint256 needed)
func (coordinator *Coordinator) UnpackCoordinatorGasTooLowError(raw []byte) (*CoordinatorCoordinatorGasTooLow, error) {
	out := new(CoordinatorCoordinatorGasTooLow)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorGasTooLow", raw); err != nil {
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

// CoordinatorCoordinatorNoRefund represents a CoordinatorNoRefund error raised by the Coordinator contract.
type CoordinatorCoordinatorNoRefund struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNoRefund(address account)
func CoordinatorCoordinatorNoRefundErrorID() common.Hash {
	return common.HexToHash("0x6bcaf0f27000574fcad5eaa361fea2992f2bfd98966ef316c4220ccfbfb82a84")
}

// UnpackCoordinatorNoRefundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNoRefund(address account)
func (coordinator *Coordinator) UnpackCoordinatorNoRefundError(raw []byte) (*CoordinatorCoordinatorNoRefund, error) {
	out := new(CoordinatorCoordinatorNoRefund)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNoRefund", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNoStaker represents a CoordinatorNoStaker error raised by the Coordinator contract.
type CoordinatorCoordinatorNoStaker struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNoStaker(address node)
func CoordinatorCoordinatorNoStakerErrorID() common.Hash {
	return common.HexToHash("0xb8a442d0a55dc62dc25b48d15cc3a6133442c3b72073320134c5fcefb0ad6a74")
}

// UnpackCoordinatorNoStakerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNoStaker(address node)
func (coordinator *Coordinator) UnpackCoordinatorNoStakerError(raw []byte) (*CoordinatorCoordinatorNoStaker, error) {
	out := new(CoordinatorCoordinatorNoStaker)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNoStaker", raw); err != nil {
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

// CoordinatorCoordinatorNotSchedules represents a CoordinatorNotSchedules error raised by the Coordinator contract.
type CoordinatorCoordinatorNotSchedules struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotSchedules(address caller)
func CoordinatorCoordinatorNotSchedulesErrorID() common.Hash {
	return common.HexToHash("0x468e0eb019380bdd4c4ff64195f31020b080ce055c8e1281ca656d860fdc5bfb")
}

// UnpackCoordinatorNotSchedulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotSchedules(address caller)
func (coordinator *Coordinator) UnpackCoordinatorNotSchedulesError(raw []byte) (*CoordinatorCoordinatorNotSchedules, error) {
	out := new(CoordinatorCoordinatorNotSchedules)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotSchedules", raw); err != nil {
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

// CoordinatorCoordinatorParamsTooLong represents a CoordinatorParamsTooLong error raised by the Coordinator contract.
type CoordinatorCoordinatorParamsTooLong struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorParamsTooLong(uint256 length, uint256 maximum)
func CoordinatorCoordinatorParamsTooLongErrorID() common.Hash {
	return common.HexToHash("0xce40a8d24ba6937b8d3940e4f8a4f45442c9f64f81a51b8db6f065aa1db4ec5e")
}

// UnpackCoordinatorParamsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorParamsTooLong(uint256 length, uint256 maximum)
func (coordinator *Coordinator) UnpackCoordinatorParamsTooLongError(raw []byte) (*CoordinatorCoordinatorParamsTooLong, error) {
	out := new(CoordinatorCoordinatorParamsTooLong)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorParamsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorPaymentFailed represents a CoordinatorPaymentFailed error raised by the Coordinator contract.
type CoordinatorCoordinatorPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorPaymentFailed(address to)
func CoordinatorCoordinatorPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0xad2e26263c70c32f7954a5b780d72ecb940a65621c09dd3032f87a0fa983e024")
}

// UnpackCoordinatorPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorPaymentFailed(address to)
func (coordinator *Coordinator) UnpackCoordinatorPaymentFailedError(raw []byte) (*CoordinatorCoordinatorPaymentFailed, error) {
	out := new(CoordinatorCoordinatorPaymentFailed)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorPaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorResultTooLong represents a CoordinatorResultTooLong error raised by the Coordinator contract.
type CoordinatorCoordinatorResultTooLong struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorResultTooLong(uint256 length, uint256 maximum)
func CoordinatorCoordinatorResultTooLongErrorID() common.Hash {
	return common.HexToHash("0x8237699c223779ae5863b952d614aac5a43e33caed91066b862a1c1e1d16e43d")
}

// UnpackCoordinatorResultTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorResultTooLong(uint256 length, uint256 maximum)
func (coordinator *Coordinator) UnpackCoordinatorResultTooLongError(raw []byte) (*CoordinatorCoordinatorResultTooLong, error) {
	out := new(CoordinatorCoordinatorResultTooLong)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorResultTooLong", raw); err != nil {
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

// CoordinatorCoordinatorTooManyOpen represents a CoordinatorTooManyOpen error raised by the Coordinator contract.
type CoordinatorCoordinatorTooManyOpen struct {
	Requester common.Address
	Maximum   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorTooManyOpen(address requester, uint256 maximum)
func CoordinatorCoordinatorTooManyOpenErrorID() common.Hash {
	return common.HexToHash("0x300838f554be474f2374a2da0e927a6dd9929305070eb1d35410685ec6b07455")
}

// UnpackCoordinatorTooManyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorTooManyOpen(address requester, uint256 maximum)
func (coordinator *Coordinator) UnpackCoordinatorTooManyOpenError(raw []byte) (*CoordinatorCoordinatorTooManyOpen, error) {
	out := new(CoordinatorCoordinatorTooManyOpen)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorTooManyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorWrongKind represents a CoordinatorWrongKind error raised by the Coordinator contract.
type CoordinatorCoordinatorWrongKind struct {
	RequestId [32]byte
	Kind      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorWrongKind(bytes32 requestId, uint8 kind)
func CoordinatorCoordinatorWrongKindErrorID() common.Hash {
	return common.HexToHash("0x7ca6246ed4f11ce29c8bb03e705ce674d9f416150cf77b30390bfce63a81ddd5")
}

// UnpackCoordinatorWrongKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorWrongKind(bytes32 requestId, uint8 kind)
func (coordinator *Coordinator) UnpackCoordinatorWrongKindError(raw []byte) (*CoordinatorCoordinatorWrongKind, error) {
	out := new(CoordinatorCoordinatorWrongKind)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorWrongKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Coordinator contract.
type CoordinatorERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func CoordinatorERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (coordinator *Coordinator) UnpackERC1967InvalidImplementationError(raw []byte) (*CoordinatorERC1967InvalidImplementation, error) {
	out := new(CoordinatorERC1967InvalidImplementation)
	if err := coordinator.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorERC1967NonPayable represents a ERC1967NonPayable error raised by the Coordinator contract.
type CoordinatorERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func CoordinatorERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (coordinator *Coordinator) UnpackERC1967NonPayableError(raw []byte) (*CoordinatorERC1967NonPayable, error) {
	out := new(CoordinatorERC1967NonPayable)
	if err := coordinator.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorFailedCall represents a FailedCall error raised by the Coordinator contract.
type CoordinatorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CoordinatorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (coordinator *Coordinator) UnpackFailedCallError(raw []byte) (*CoordinatorFailedCall, error) {
	out := new(CoordinatorFailedCall)
	if err := coordinator.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorInvalidInitialization represents a InvalidInitialization error raised by the Coordinator contract.
type CoordinatorInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CoordinatorInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (coordinator *Coordinator) UnpackInvalidInitializationError(raw []byte) (*CoordinatorInvalidInitialization, error) {
	out := new(CoordinatorInvalidInitialization)
	if err := coordinator.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorNotInitializing represents a NotInitializing error raised by the Coordinator contract.
type CoordinatorNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CoordinatorNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (coordinator *Coordinator) UnpackNotInitializingError(raw []byte) (*CoordinatorNotInitializing, error) {
	out := new(CoordinatorNotInitializing)
	if err := coordinator.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Coordinator contract.
type CoordinatorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func CoordinatorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (coordinator *Coordinator) UnpackOwnableInvalidOwnerError(raw []byte) (*CoordinatorOwnableInvalidOwner, error) {
	out := new(CoordinatorOwnableInvalidOwner)
	if err := coordinator.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Coordinator contract.
type CoordinatorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func CoordinatorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (coordinator *Coordinator) UnpackOwnableUnauthorizedAccountError(raw []byte) (*CoordinatorOwnableUnauthorizedAccount, error) {
	out := new(CoordinatorOwnableUnauthorizedAccount)
	if err := coordinator.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Coordinator contract.
type CoordinatorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CoordinatorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (coordinator *Coordinator) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CoordinatorReentrancyGuardReentrantCall, error) {
	out := new(CoordinatorReentrancyGuardReentrantCall)
	if err := coordinator.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Coordinator contract.
type CoordinatorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CoordinatorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (coordinator *Coordinator) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CoordinatorSafeCastOverflowedUintDowncast, error) {
	out := new(CoordinatorSafeCastOverflowedUintDowncast)
	if err := coordinator.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Coordinator contract.
type CoordinatorUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func CoordinatorUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (coordinator *Coordinator) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*CoordinatorUUPSUnauthorizedCallContext, error) {
	out := new(CoordinatorUUPSUnauthorizedCallContext)
	if err := coordinator.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Coordinator contract.
type CoordinatorUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func CoordinatorUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (coordinator *Coordinator) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*CoordinatorUUPSUnsupportedProxiableUUID, error) {
	out := new(CoordinatorUUPSUnsupportedProxiableUUID)
	if err := coordinator.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
