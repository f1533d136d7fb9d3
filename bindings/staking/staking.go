// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package staking

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

// IStakingEpoch is an auto generated low-level Go binding around an user-defined struct.
type IStakingEpoch struct {
	EpochLength *big.Int
	Number      *big.Int
	EndTime     *big.Int
	Retries     *big.Int
	Timeout     *big.Int
}

// IStakingNode is an auto generated low-level Go binding around an user-defined struct.
type IStakingNode struct {
	Staker        common.Address
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
	Stake         *big.Int
}

// IStakingRegistration is an auto generated low-level Go binding around an user-defined struct.
type IStakingRegistration struct {
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
}

// IStakingValidator is an auto generated low-level Go binding around an user-defined struct.
type IStakingValidator struct {
	Ip             uint32
	Ipv6           *big.Int
	Port           uint32
	NodeAddress    common.Address
	Reward         *big.Int
	SenderPubKey   *big.Int
	ReceiverPubKey *big.Int
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"advanceEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getActiveUnkickedValidatorStructsAndCounts\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"minNodeCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validators\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Validator[]\",\"components\":[{\"name\":\"ip\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ipv6\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"senderPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiverPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isReady\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"joinedNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockedAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberIndex\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"member\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextSet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setKeyRegistry\",\"inputs\":[{\"name\":\"keyRegistry\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSize\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signalReadyForNextEpoch\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeAndJoin\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Registration\",\"components\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nodeSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EpochAdvanced\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyRegistrySet\",\"inputs\":[{\"name\":\"keyRegistry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetUnlocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetWasLocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReadyForNextEpochSignalled\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StateChanged\",\"inputs\":[{\"name\":\"newState\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIStaking.State\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"StakingAlreadyJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyReady\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAmountTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingGenesisOver\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingKeyRegistryAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingKeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakingNodeSignatureInvalid\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNodeTaken\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotInNextSet\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotTimedOut\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingRegistrationInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRootKeysMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingTooFewNodes\",\"inputs\":[{\"name\":\"nodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingTooManyNodes\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongAttempt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongState\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]}]",
	ID:  "Staking",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf80e6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advanceEpoch() returns()
func (staking *Staking) PackAdvanceEpoch() []byte {
	enc, err := staking.abi.Pack("advanceEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf80e6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advanceEpoch() returns()
func (staking *Staking) TryPackAdvanceEpoch() ([]byte, error) {
	return staking.abi.Pack("advanceEpoch")
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) PackEpoch() []byte {
	enc, err := staking.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackEpoch() ([]byte, error) {
	return staking.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) UnpackEpoch(data []byte) (IStakingEpoch, error) {
	out, err := staking.abi.Unpack("epoch", data)
	if err != nil {
		return *new(IStakingEpoch), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingEpoch)).(*IStakingEpoch)
	return out0, nil
}

// PackGetActiveUnkickedValidatorStructsAndCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51d020e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256) epoch, uint256 minNodeCount, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) PackGetActiveUnkickedValidatorStructsAndCounts() []byte {
	enc, err := staking.abi.Pack("getActiveUnkickedValidatorStructsAndCounts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActiveUnkickedValidatorStructsAndCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51d020e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256) epoch, uint256 minNodeCount, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) TryPackGetActiveUnkickedValidatorStructsAndCounts() ([]byte, error) {
	return staking.abi.Pack("getActiveUnkickedValidatorStructsAndCounts")
}

// GetActiveUnkickedValidatorStructsAndCountsOutput serves as a container for the return parameters of contract
// method GetActiveUnkickedValidatorStructsAndCounts.
type GetActiveUnkickedValidatorStructsAndCountsOutput struct {
	Epoch        IStakingEpoch
	MinNodeCount *big.Int
	Validators   []IStakingValidator
}

// UnpackGetActiveUnkickedValidatorStructsAndCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc51d020e.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256) epoch, uint256 minNodeCount, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) UnpackGetActiveUnkickedValidatorStructsAndCounts(data []byte) (GetActiveUnkickedValidatorStructsAndCountsOutput, error) {
	out, err := staking.abi.Unpack("getActiveUnkickedValidatorStructsAndCounts", data)
	outstruct := new(GetActiveUnkickedValidatorStructsAndCountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(IStakingEpoch)).(*IStakingEpoch)
	outstruct.MinNodeCount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Validators = *abi.ConvertType(out[2], new([]IStakingValidator)).(*[]IStakingValidator)
	return *outstruct, nil
}

// PackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) PackIsReady(node common.Address) []byte {
	enc, err := staking.abi.Pack("isReady", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) TryPackIsReady(node common.Address) ([]byte, error) {
	return staking.abi.Pack("isReady", node)
}

// UnpackIsReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3552f5a4.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) UnpackIsReady(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJoinedNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493dc7fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) PackJoinedNodes() []byte {
	enc, err := staking.abi.Pack("joinedNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoinedNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493dc7fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) TryPackJoinedNodes() ([]byte, error) {
	return staking.abi.Pack("joinedNodes")
}

// UnpackJoinedNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x493dc7fa.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) UnpackJoinedNodes(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("joinedNodes", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyRegistry() view returns(address)
func (staking *Staking) PackKeyRegistry() []byte {
	enc, err := staking.abi.Pack("keyRegistry")
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
func (staking *Staking) TryPackKeyRegistry() ([]byte, error) {
	return staking.abi.Pack("keyRegistry")
}

// UnpackKeyRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086b5198.
//
// Solidity: function keyRegistry() view returns(address)
func (staking *Staking) UnpackKeyRegistry(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("keyRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16930f4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockValidatorsForNextEpoch() returns()
func (staking *Staking) PackLockValidatorsForNextEpoch() []byte {
	enc, err := staking.abi.Pack("lockValidatorsForNextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16930f4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockValidatorsForNextEpoch() returns()
func (staking *Staking) TryPackLockValidatorsForNextEpoch() ([]byte, error) {
	return staking.abi.Pack("lockValidatorsForNextEpoch")
}

// PackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) PackLockedAt() []byte {
	enc, err := staking.abi.Pack("lockedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) TryPackLockedAt() ([]byte, error) {
	return staking.abi.Pack("lockedAt")
}

// UnpackLockedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2163482.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) UnpackLockedAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("lockedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) PackMaxNodes() []byte {
	enc, err := staking.abi.Pack("maxNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) TryPackMaxNodes() ([]byte, error) {
	return staking.abi.Pack("maxNodes")
}

// UnpackMaxNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddf0185f.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) UnpackMaxNodes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("maxNodes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMemberIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59be4b62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) PackMemberIndex(epochNumber *big.Int, node common.Address) []byte {
	enc, err := staking.abi.Pack("memberIndex", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59be4b62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) TryPackMemberIndex(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return staking.abi.Pack("memberIndex", epochNumber, node)
}

// MemberIndexOutput serves as a container for the return parameters of contract
// method MemberIndex.
type MemberIndexOutput struct {
	Member bool
	Index  *big.Int
}

// UnpackMemberIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59be4b62.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) UnpackMemberIndex(data []byte) (MemberIndexOutput, error) {
	out, err := staking.abi.Unpack("memberIndex", data)
	outstruct := new(MemberIndexOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Member = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Index = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackMinNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49512214.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) PackMinNodes() []byte {
	enc, err := staking.abi.Pack("minNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49512214.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) TryPackMinNodes() ([]byte, error) {
	return staking.abi.Pack("minNodes")
}

// UnpackMinNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49512214.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) UnpackMinNodes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minNodes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) PackMinStake() []byte {
	enc, err := staking.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) TryPackMinStake() ([]byte, error) {
	return staking.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631699.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) PackNextSet() []byte {
	enc, err := staking.abi.Pack("nextSet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631699.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) TryPackNextSet() ([]byte, error) {
	return staking.abi.Pack("nextSet")
}

// UnpackNextSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb631699.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) UnpackNextSet(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("nextSet", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) PackQuorum(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("quorum", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) TryPackQuorum(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("quorum", epochNumber)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777aef9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKeyRegistry(address keyRegistry) returns()
func (staking *Staking) PackSetKeyRegistry(keyRegistry common.Address) []byte {
	enc, err := staking.abi.Pack("setKeyRegistry", keyRegistry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777aef9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKeyRegistry(address keyRegistry) returns()
func (staking *Staking) TryPackSetKeyRegistry(keyRegistry common.Address) ([]byte, error) {
	return staking.abi.Pack("setKeyRegistry", keyRegistry)
}

// PackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) PackSetOf(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("setOf", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) TryPackSetOf(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("setOf", epochNumber)
}

// UnpackSetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ad023eb.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) UnpackSetOf(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("setOf", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackSetSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x170ab405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) PackSetSize(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("setSize", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x170ab405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) TryPackSetSize(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("setSize", epochNumber)
}

// UnpackSetSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x170ab405.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) UnpackSetSize(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("setSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a25bdee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) returns()
func (staking *Staking) PackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int) []byte {
	enc, err := staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a25bdee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) returns()
func (staking *Staking) TryPackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int) ([]byte, error) {
	return staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt)
}

// PackStakeAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f33f11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAndJoin(uint256 amount, (address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) PackStakeAndJoin(amount *big.Int, registration IStakingRegistration, nodeSignature []byte) []byte {
	enc, err := staking.abi.Pack("stakeAndJoin", amount, registration, nodeSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f33f11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAndJoin(uint256 amount, (address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) TryPackStakeAndJoin(amount *big.Int, registration IStakingRegistration, nodeSignature []byte) ([]byte, error) {
	return staking.abi.Pack("stakeAndJoin", amount, registration, nodeSignature)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) PackState() []byte {
	enc, err := staking.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) TryPackState() ([]byte, error) {
	return staking.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) UnpackState(data []byte) (uint8, error) {
	out, err := staking.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnlockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc006e00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockValidatorsForNextEpoch() returns()
func (staking *Staking) PackUnlockValidatorsForNextEpoch() []byte {
	enc, err := staking.abi.Pack("unlockValidatorsForNextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc006e00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockValidatorsForNextEpoch() returns()
func (staking *Staking) TryPackUnlockValidatorsForNextEpoch() ([]byte, error) {
	return staking.abi.Pack("unlockValidatorsForNextEpoch")
}

// StakingEpochAdvanced represents a EpochAdvanced event raised by the Staking contract.
type StakingEpochAdvanced struct {
	EpochNumber *big.Int
	EndTime     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingEpochAdvancedEventName = "EpochAdvanced"

// ContractEventName returns the user-defined event name.
func (StakingEpochAdvanced) ContractEventName() string {
	return StakingEpochAdvancedEventName
}

// UnpackEpochAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochAdvanced(uint256 indexed epochNumber, uint256 endTime)
func (staking *Staking) UnpackEpochAdvancedEvent(log *types.Log) (*StakingEpochAdvanced, error) {
	event := "EpochAdvanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingEpochAdvanced)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingKeyRegistrySet represents a KeyRegistrySet event raised by the Staking contract.
type StakingKeyRegistrySet struct {
	KeyRegistry common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingKeyRegistrySetEventName = "KeyRegistrySet"

// ContractEventName returns the user-defined event name.
func (StakingKeyRegistrySet) ContractEventName() string {
	return StakingKeyRegistrySetEventName
}

// UnpackKeyRegistrySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyRegistrySet(address keyRegistry)
func (staking *Staking) UnpackKeyRegistrySetEvent(log *types.Log) (*StakingKeyRegistrySet, error) {
	event := "KeyRegistrySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingKeyRegistrySet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNextValidatorSetUnlocked represents a NextValidatorSetUnlocked event raised by the Staking contract.
type StakingNextValidatorSetUnlocked struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingNextValidatorSetUnlockedEventName = "NextValidatorSetUnlocked"

// ContractEventName returns the user-defined event name.
func (StakingNextValidatorSetUnlocked) ContractEventName() string {
	return StakingNextValidatorSetUnlockedEventName
}

// UnpackNextValidatorSetUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NextValidatorSetUnlocked(uint256 indexed epochNumber, uint256 indexed attempt)
func (staking *Staking) UnpackNextValidatorSetUnlockedEvent(log *types.Log) (*StakingNextValidatorSetUnlocked, error) {
	event := "NextValidatorSetUnlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNextValidatorSetUnlocked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNextValidatorSetWasLocked represents a NextValidatorSetWasLocked event raised by the Staking contract.
type StakingNextValidatorSetWasLocked struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Nodes       []common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingNextValidatorSetWasLockedEventName = "NextValidatorSetWasLocked"

// ContractEventName returns the user-defined event name.
func (StakingNextValidatorSetWasLocked) ContractEventName() string {
	return StakingNextValidatorSetWasLockedEventName
}

// UnpackNextValidatorSetWasLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NextValidatorSetWasLocked(uint256 indexed epochNumber, uint256 indexed attempt, address[] nodes)
func (staking *Staking) UnpackNextValidatorSetWasLockedEvent(log *types.Log) (*StakingNextValidatorSetWasLocked, error) {
	event := "NextValidatorSetWasLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNextValidatorSetWasLocked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNodeJoined represents a NodeJoined event raised by the Staking contract.
type StakingNodeJoined struct {
	Staker        common.Address
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingNodeJoinedEventName = "NodeJoined"

// ContractEventName returns the user-defined event name.
func (StakingNodeJoined) ContractEventName() string {
	return StakingNodeJoinedEventName
}

// UnpackNodeJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeJoined(address indexed staker, address indexed nodeAddress, uint32 ipv4, uint16 port, uint16 p2pPort, bytes32 peerKey, bytes32 encryptionKey)
func (staking *Staking) UnpackNodeJoinedEvent(log *types.Log) (*StakingNodeJoined, error) {
	event := "NodeJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeJoined)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingReadyForNextEpochSignalled represents a ReadyForNextEpochSignalled event raised by the Staking contract.
type StakingReadyForNextEpochSignalled struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Node        common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingReadyForNextEpochSignalledEventName = "ReadyForNextEpochSignalled"

// ContractEventName returns the user-defined event name.
func (StakingReadyForNextEpochSignalled) ContractEventName() string {
	return StakingReadyForNextEpochSignalledEventName
}

// UnpackReadyForNextEpochSignalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReadyForNextEpochSignalled(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node)
func (staking *Staking) UnpackReadyForNextEpochSignalledEvent(log *types.Log) (*StakingReadyForNextEpochSignalled, error) {
	event := "ReadyForNextEpochSignalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingReadyForNextEpochSignalled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Staker common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed staker, uint256 amount)
func (staking *Staking) UnpackStakedEvent(log *types.Log) (*StakingStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStateChanged represents a StateChanged event raised by the Staking contract.
type StakingStateChanged struct {
	NewState uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingStateChangedEventName = "StateChanged"

// ContractEventName returns the user-defined event name.
func (StakingStateChanged) ContractEventName() string {
	return StakingStateChangedEventName
}

// UnpackStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateChanged(uint8 newState)
func (staking *Staking) UnpackStateChangedEvent(log *types.Log) (*StakingStateChanged, error) {
	event := "StateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStateChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAlreadyJoined"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAlreadyJoinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAlreadyReady"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAlreadyReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAmountTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAmountTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingConfigInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingGenesisOver"].ID.Bytes()[:4]) {
		return staking.UnpackStakingGenesisOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyRegistryAlreadySet"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyRegistryAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeSignatureInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotInNextSet"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotInNextSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotTimedOut"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotTimedOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRegistrationInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRegistrationInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRootKeysMissing"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRootKeysMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooFewNodes"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooFewNodesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooManyNodes"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooManyNodesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongAttempt"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongEpoch"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongState"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingStakingAlreadyJoined represents a StakingAlreadyJoined error raised by the Staking contract.
type StakingStakingAlreadyJoined struct {
	Staker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAlreadyJoined(address staker)
func StakingStakingAlreadyJoinedErrorID() common.Hash {
	return common.HexToHash("0x0a3c9313f0b2a662e1420b4618477f34ab394b7c864ada788b9b7c11df8eb99b")
}

// UnpackStakingAlreadyJoinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAlreadyJoined(address staker)
func (staking *Staking) UnpackStakingAlreadyJoinedError(raw []byte) (*StakingStakingAlreadyJoined, error) {
	out := new(StakingStakingAlreadyJoined)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAlreadyJoined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAlreadyReady represents a StakingAlreadyReady error raised by the Staking contract.
type StakingStakingAlreadyReady struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAlreadyReady(address node)
func StakingStakingAlreadyReadyErrorID() common.Hash {
	return common.HexToHash("0xc060cd8f6d212cddb00cabc9c2d320bab6f292cc08ba26c4b714f22e7e5a5a20")
}

// UnpackStakingAlreadyReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAlreadyReady(address node)
func (staking *Staking) UnpackStakingAlreadyReadyError(raw []byte) (*StakingStakingAlreadyReady, error) {
	out := new(StakingStakingAlreadyReady)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAlreadyReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAmountTooSmall represents a StakingAmountTooSmall error raised by the Staking contract.
type StakingStakingAmountTooSmall struct {
	Amount  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAmountTooSmall(uint256 amount, uint256 minimum)
func StakingStakingAmountTooSmallErrorID() common.Hash {
	return common.HexToHash("0x759166386b68418b0dd4d8b7f632fc230aae64717c1ec827ab3f46b2803e185d")
}

// UnpackStakingAmountTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAmountTooSmall(uint256 amount, uint256 minimum)
func (staking *Staking) UnpackStakingAmountTooSmallError(raw []byte) (*StakingStakingAmountTooSmall, error) {
	out := new(StakingStakingAmountTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAmountTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingConfigInvalid represents a StakingConfigInvalid error raised by the Staking contract.
type StakingStakingConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingConfigInvalid()
func StakingStakingConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xf3d6450d1df55f5c3644d2ac14671ac9dea3551dbf801d1586a2f8017301788d")
}

// UnpackStakingConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingConfigInvalid()
func (staking *Staking) UnpackStakingConfigInvalidError(raw []byte) (*StakingStakingConfigInvalid, error) {
	out := new(StakingStakingConfigInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingGenesisOver represents a StakingGenesisOver error raised by the Staking contract.
type StakingStakingGenesisOver struct {
	EpochNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingGenesisOver(uint256 epochNumber)
func StakingStakingGenesisOverErrorID() common.Hash {
	return common.HexToHash("0xbcaf32a4b7a8aa251e7ff272936e1c30c8174c5b667c78480dbb5d91046cf2a3")
}

// UnpackStakingGenesisOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingGenesisOver(uint256 epochNumber)
func (staking *Staking) UnpackStakingGenesisOverError(raw []byte) (*StakingStakingGenesisOver, error) {
	out := new(StakingStakingGenesisOver)
	if err := staking.abi.UnpackIntoInterface(out, "StakingGenesisOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingKeyRegistryAlreadySet represents a StakingKeyRegistryAlreadySet error raised by the Staking contract.
type StakingStakingKeyRegistryAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKeyRegistryAlreadySet()
func StakingStakingKeyRegistryAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x7103c328f641a10fb5bb22770f8827b6cfffb58654c445ce1f61ae30eec67f7a")
}

// UnpackStakingKeyRegistryAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKeyRegistryAlreadySet()
func (staking *Staking) UnpackStakingKeyRegistryAlreadySetError(raw []byte) (*StakingStakingKeyRegistryAlreadySet, error) {
	out := new(StakingStakingKeyRegistryAlreadySet)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKeyRegistryAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingKeyTaken represents a StakingKeyTaken error raised by the Staking contract.
type StakingStakingKeyTaken struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKeyTaken(bytes32 key)
func StakingStakingKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe97ddf9acdcb6379ce0b7f47c84024a208408061856b92b834f49efa5a55e458")
}

// UnpackStakingKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKeyTaken(bytes32 key)
func (staking *Staking) UnpackStakingKeyTakenError(raw []byte) (*StakingStakingKeyTaken, error) {
	out := new(StakingStakingKeyTaken)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNodeSignatureInvalid represents a StakingNodeSignatureInvalid error raised by the Staking contract.
type StakingStakingNodeSignatureInvalid struct {
	Signer      common.Address
	NodeAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNodeSignatureInvalid(address signer, address nodeAddress)
func StakingStakingNodeSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0x93b6385f20e34a50b3364e62cad40a75edde6bfdbc20a91e50d775a77771a488")
}

// UnpackStakingNodeSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNodeSignatureInvalid(address signer, address nodeAddress)
func (staking *Staking) UnpackStakingNodeSignatureInvalidError(raw []byte) (*StakingStakingNodeSignatureInvalid, error) {
	out := new(StakingStakingNodeSignatureInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNodeSignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNodeTaken represents a StakingNodeTaken error raised by the Staking contract.
type StakingStakingNodeTaken struct {
	NodeAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNodeTaken(address nodeAddress)
func StakingStakingNodeTakenErrorID() common.Hash {
	return common.HexToHash("0x3b89c6d93196ea3ab36fc3cc40f313f858758143d625bae7e490aca69273beab")
}

// UnpackStakingNodeTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNodeTaken(address nodeAddress)
func (staking *Staking) UnpackStakingNodeTakenError(raw []byte) (*StakingStakingNodeTaken, error) {
	out := new(StakingStakingNodeTaken)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNodeTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotInNextSet represents a StakingNotInNextSet error raised by the Staking contract.
type StakingStakingNotInNextSet struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotInNextSet(address node)
func StakingStakingNotInNextSetErrorID() common.Hash {
	return common.HexToHash("0x9e77b944e074b426a2b37f6e33ebbc63933bf47d89a26d613aa47c8e1406507a")
}

// UnpackStakingNotInNextSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotInNextSet(address node)
func (staking *Staking) UnpackStakingNotInNextSetError(raw []byte) (*StakingStakingNotInNextSet, error) {
	out := new(StakingStakingNotInNextSet)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotInNextSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotTimedOut represents a StakingNotTimedOut error raised by the Staking contract.
type StakingStakingNotTimedOut struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotTimedOut(uint256 until)
func StakingStakingNotTimedOutErrorID() common.Hash {
	return common.HexToHash("0x4f83d013a51a95635842497170098d66da0604053da34e98b7155cc37edbb297")
}

// UnpackStakingNotTimedOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotTimedOut(uint256 until)
func (staking *Staking) UnpackStakingNotTimedOutError(raw []byte) (*StakingStakingNotTimedOut, error) {
	out := new(StakingStakingNotTimedOut)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotTimedOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingRegistrationInvalid represents a StakingRegistrationInvalid error raised by the Staking contract.
type StakingStakingRegistrationInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRegistrationInvalid()
func StakingStakingRegistrationInvalidErrorID() common.Hash {
	return common.HexToHash("0x593424cb3c7cdd953e30878d96209c6593743f1465cdb7ae112bb6e9ebe36507")
}

// UnpackStakingRegistrationInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRegistrationInvalid()
func (staking *Staking) UnpackStakingRegistrationInvalidError(raw []byte) (*StakingStakingRegistrationInvalid, error) {
	out := new(StakingStakingRegistrationInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRegistrationInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingRootKeysMissing represents a StakingRootKeysMissing error raised by the Staking contract.
type StakingStakingRootKeysMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRootKeysMissing()
func StakingStakingRootKeysMissingErrorID() common.Hash {
	return common.HexToHash("0x489d81feb381ed4e560ef3606bf98ed9eb9685f037d9e0c440e527535006c94f")
}

// UnpackStakingRootKeysMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRootKeysMissing()
func (staking *Staking) UnpackStakingRootKeysMissingError(raw []byte) (*StakingStakingRootKeysMissing, error) {
	out := new(StakingStakingRootKeysMissing)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRootKeysMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingTooFewNodes represents a StakingTooFewNodes error raised by the Staking contract.
type StakingStakingTooFewNodes struct {
	Nodes   *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooFewNodes(uint256 nodes, uint256 minimum)
func StakingStakingTooFewNodesErrorID() common.Hash {
	return common.HexToHash("0x44c8b10c0b54ac6c64353bb7a5bf2fe4608f489c32466e85682eb5637402b1a0")
}

// UnpackStakingTooFewNodesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooFewNodes(uint256 nodes, uint256 minimum)
func (staking *Staking) UnpackStakingTooFewNodesError(raw []byte) (*StakingStakingTooFewNodes, error) {
	out := new(StakingStakingTooFewNodes)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooFewNodes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingTooManyNodes represents a StakingTooManyNodes error raised by the Staking contract.
type StakingStakingTooManyNodes struct {
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooManyNodes(uint256 maximum)
func StakingStakingTooManyNodesErrorID() common.Hash {
	return common.HexToHash("0x4829dd8758f9bd39099f4729ff398084bd6d8f922f2c418988b6ec3a4ca593f4")
}

// UnpackStakingTooManyNodesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooManyNodes(uint256 maximum)
func (staking *Staking) UnpackStakingTooManyNodesError(raw []byte) (*StakingStakingTooManyNodes, error) {
	out := new(StakingStakingTooManyNodes)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooManyNodes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongAttempt represents a StakingWrongAttempt error raised by the Staking contract.
type StakingStakingWrongAttempt struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongAttempt(uint256 expected, uint256 actual)
func StakingStakingWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xb6461b2607333c0bf1f8f5e0ac677f6d32493eeb6dc16d169bb7f621c257d80b")
}

// UnpackStakingWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongAttempt(uint256 expected, uint256 actual)
func (staking *Staking) UnpackStakingWrongAttemptError(raw []byte) (*StakingStakingWrongAttempt, error) {
	out := new(StakingStakingWrongAttempt)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongEpoch represents a StakingWrongEpoch error raised by the Staking contract.
type StakingStakingWrongEpoch struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongEpoch(uint256 expected, uint256 actual)
func StakingStakingWrongEpochErrorID() common.Hash {
	return common.HexToHash("0xe9530c170cdcee4b4a8febccfb1406e4065639922b471d8982ddeb7ef1755e72")
}

// UnpackStakingWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongEpoch(uint256 expected, uint256 actual)
func (staking *Staking) UnpackStakingWrongEpochError(raw []byte) (*StakingStakingWrongEpoch, error) {
	out := new(StakingStakingWrongEpoch)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongState represents a StakingWrongState error raised by the Staking contract.
type StakingStakingWrongState struct {
	Expected uint8
	Actual   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongState(uint8 expected, uint8 actual)
func StakingStakingWrongStateErrorID() common.Hash {
	return common.HexToHash("0x2ec6f90793b77e361647777da913d7dd1fef1bc09d852f8b6b2f6c152706b8d8")
}

// UnpackStakingWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongState(uint8 expected, uint8 actual)
func (staking *Staking) UnpackStakingWrongStateError(raw []byte) (*StakingStakingWrongState, error) {
	out := new(StakingStakingWrongState)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
