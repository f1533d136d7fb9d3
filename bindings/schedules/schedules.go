// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package schedules

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

// ISchedulesConfig is an auto generated low-level Go binding around an user-defined struct.
type ISchedulesConfig struct {
	MinSeconds       uint32
	MinBlocks        uint32
	MaxLife          uint64
	MaxPerController uint32
	MinBudget        *big.Int
}

// ISchedulesFilter is an auto generated low-level Go binding around an user-defined struct.
type ISchedulesFilter struct {
	Emitter common.Address
	Mask    uint8
	Topics  [4][32]byte
}

// ISchedulesSchedule is an auto generated low-level Go binding around an user-defined struct.
type ISchedulesSchedule struct {
	Status     uint8
	Controller common.Address
	Terms      ISchedulesTerms
	NextAt     uint64
	RunsLeft   uint32
	Left       *big.Int
	TaskHash   [32]byte
	FilterHash [32]byte
}

// ISchedulesTerms is an auto generated low-level Go binding around an user-defined struct.
type ISchedulesTerms struct {
	Trigger      uint8
	Value        uint64
	EndsAt       uint64
	MaxRuns      uint32
	ExpiresAfter uint32
	CallbackGas  uint32
	MaxFee       *big.Int
	TokenId      *big.Int
}

// SchedulesMetaData contains all meta data concerning the Schedules contract.
var SchedulesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"coordinator_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pkpPermissions_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Config\",\"components\":[{\"name\":\"minSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPerController\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBudget\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"due\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dueList\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"scheduleIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fire\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"occurrence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Config\",\"components\":[{\"name\":\"minSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPerController\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBudget\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liveCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liveList\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"scheduleIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liveOf\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"occurrenceOf\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"transactionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"logIndex\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpPermissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Terms\",\"components\":[{\"name\":\"trigger\",\"type\":\"uint8\",\"internalType\":\"enumISchedules.Trigger\"},{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRuns\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expiresAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"filter\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Filter\",\"components\":[{\"name\":\"emitter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"mask\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"topics\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"occurrence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"runOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Schedule\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumISchedules.Status\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Terms\",\"components\":[{\"name\":\"trigger\",\"type\":\"uint8\",\"internalType\":\"enumISchedules.Trigger\"},{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRuns\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expiresAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"nextAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"runsLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"left\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"taskHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"filterHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"scheduleCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structISchedules.Config\",\"components\":[{\"name\":\"minSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPerController\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBudget\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structISchedules.Config\",\"components\":[{\"name\":\"minSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPerController\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBudget\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleEnded\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleFired\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"occurrence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"nextAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"runsLeft\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleRegistered\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structISchedules.Terms\",\"components\":[{\"name\":\"trigger\",\"type\":\"uint8\",\"internalType\":\"enumISchedules.Trigger\"},{\"name\":\"value\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRuns\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expiresAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callbackGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"filter\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structISchedules.Filter\",\"components\":[{\"name\":\"emitter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"mask\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"topics\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]},{\"name\":\"cid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"nextAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleRunReclaimed\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"runsLeft\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleToppedUp\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleWithdrawn\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesBudgetTooSmall\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesCidInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SchedulesConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SchedulesFeeAboveCap\",\"inputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxFee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesFilterInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SchedulesNoRunsLeft\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotController\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotCoordinator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotDue\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotInSet\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotLive\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotOver\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SchedulesNotPermitted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SchedulesNothingLeft\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesOccurrenceInvalid\",\"inputs\":[{\"name\":\"occurrence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SchedulesOccurrenceUsed\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"occurrence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SchedulesOver\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SchedulesParamsTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesPaymentFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SchedulesRunAnswered\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SchedulesRunUnknown\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SchedulesStillLive\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesTaskWrong\",\"inputs\":[{\"name\":\"scheduleId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SchedulesTermsInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SchedulesTooMany\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Schedules",
	Bin: "0x61010060405230608052348015610014575f5ffd5b50604051614a65380380614a6583398101604081905261003391610179565b82828261003e6100ac565b6001600160a01b038316158061005b57506001600160a01b038216155b8061006d57506001600160a01b038116155b1561008b576040516344313f7f60e11b815260040160405180910390fd5b6001600160a01b0392831660a05290821660c0521660e052506101b9915050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100fc5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461015b5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b80516001600160a01b0381168114610174575f5ffd5b919050565b5f5f5f6060848603121561018b575f5ffd5b6101948461015e565b92506101a26020850161015e565b91506101b06040850161015e565b90509250925092565b60805160a05160c05160e05161481761024e5f395f818161035901528181611210015281816127fb015261282a01525f8181610533015261259e01525f81816101e20152818161025d015281816110740152818161119a015281816115e0015281816124f801528181612bb301528181612f1301526131b801525f8181612198015281816121c1015261233c01526148175ff3fe6080604052600436106101d2575f3560e01c806379502c55116100fd578063b7ef81e111610092578063ea949a6911610062578063ea949a6914610636578063f2fde38b14610649578063fb524e3614610668578063fc474d62146106b9575f5ffd5b8063b7ef81e1146105d0578063b8a2c8b2146105e4578063e2ba23af14610603578063e30c397814610622575f5ffd5b806397016f3f116100cd57806397016f3f14610522578063ad3cb1cc14610555578063add23aed14610592578063b66019b1146105b1575f5ffd5b806379502c551461046257806379ba5097146104db5780638da5cb5b146104ef57806396afb36514610503575f5ffd5b80634f1ef2861161017357806361cb435b1161014357806361cb435b146103d45780636fbfd409146103f35780636ff50b3f1461041f578063715018a61461044e575f5ffd5b80634f1ef2861461037b57806350017f3e1461038e57806352d1902d146103a157806357d682c4146103b5575f5ffd5b806310533810116101ae57806310533810146102bb57806319431725146102ef5780631e4bcd061461031c5780634cf088d914610348575f5ffd5b8062f714ce1461022d5780630a0090971461024c5780630aebeb4e1461029c575f5ffd5b3661022957336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102275760405163f003ac9f60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610238575f5ffd5b506102276102473660046139a3565b6106cd565b348015610257575f5ffd5b5061027f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156102a7575f5ffd5b506102276102b63660046139d1565b610783565b3480156102c6575f5ffd5b506102da6102d53660046139d1565b6107e9565b60408051928352602083019190915201610293565b3480156102fa575f5ffd5b5061030e6103093660046139e8565b610834565b604051908152602001610293565b348015610327575f5ffd5b5061033b6103363660046139e8565b610863565b6040516102939190613a08565b348015610353575f5ffd5b5061027f7f000000000000000000000000000000000000000000000000000000000000000081565b610227610389366004613ada565b610942565b61022761039c3660046139d1565b61095d565b3480156103ac575f5ffd5b5061030e6109fa565b3480156103c0575f5ffd5b506102276103cf3660046139a3565b610a15565b3480156103df575f5ffd5b506102276103ee366004613b95565b610a5b565b3480156103fe575f5ffd5b5061041261040d3660046139d1565b610b5c565b6040516102939190613c98565b34801561042a575f5ffd5b5061043e6104393660046139d1565b610e8d565b6040519015158152602001610293565b348015610459575f5ffd5b506102276112b7565b34801561046d575f5ffd5b506104766112ca565b60405161029391905f60a08201905063ffffffff835116825263ffffffff60208401511660208301526001600160401b03604084015116604083015263ffffffff60608401511660608301526001600160601b03608084015116608083015292915050565b3480156104e6575f5ffd5b50610227611361565b3480156104fa575f5ffd5b5061027f6113a9565b34801561050e575f5ffd5b5061022761051d3660046139d1565b6113dd565b34801561052d575f5ffd5b5061027f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610560575f5ffd5b50610585604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102939190613d54565b34801561059d575f5ffd5b5061030e6105ac366004613d66565b6117cd565b3480156105bc575f5ffd5b506102276105cb366004613d81565b6117f7565b3480156105db575f5ffd5b5061030e611808565b3480156105ef575f5ffd5b5061030e6105fe366004613ddf565b61181a565b34801561060e575f5ffd5b5061033b61061d3660046139e8565b611ba7565b34801561062d575f5ffd5b5061027f611c88565b61030e610644366004613e5e565b611cb0565b348015610654575f5ffd5b50610227610663366004613d66565b611ec6565b348015610673575f5ffd5b5061030e610682366004613f01565b6040805160208082019590955280820193909352606080840192909252805180840390920182526080909201909152805191012090565b3480156106c4575f5ffd5b5061030e611f4b565b6106d5611f5d565b5f6106de611f92565b5f8481526003919091016020526040902090506106fb8382611fb6565b60018154600160a01b900460ff16600281111561071a5761071a613bc9565b0361073b5760405163bb1e9d0560e01b81526004810184905260240161021e565b60028101546001600160801b03165f0361076b57604051630be06f7f60e21b81526004810184905260240161021e565b610776838284611feb565b5061077f612084565b5050565b5f61078d826120ae565b6001810154909150600160601b900465ffffffffffff1642116107df5760018101546040516240b8cf60e11b815260048101849052600160601b90910465ffffffffffff16602482015260440161021e565b61077f828261210f565b5f5f5f6107f4611f92565b5f94855260050160209081526040948590208551808701909652546001600160801b03808216808852600160801b90920416959091018590529492505050565b5f61083d611f92565b5f8481526006919091016020908152604080832085845290915290205490505b92915050565b60605f61086e611f92565b60020180549091505f908510610884575f610891565b8154610891908690613f3e565b90508084106108a057806108a2565b835b6001600160401b038111156108b9576108b9613a4a565b6040519080825280602002602001820160405280156108e2578160200160208202803683370190505b5092505f5b835181101561093957826108fb8288613f51565b8154811061090b5761090b613f64565b905f5260205f20015484828151811061092657610926613f64565b60209081029190910101526001016108e7565b50505092915050565b61094a61218d565b61095382612231565b61077f8282612239565b5f610967826120ae565b9050610972346122fa565b6002820180545f9061098e9084906001600160801b0316613f78565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b0316827f33778229af2a4cacb2dc645546c3e5e46e5a8f6754cef8746deda364c3b02fa0346040516109ee91815260200190565b60405180910390a35050565b5f610a03612331565b505f5160206147f75f395f51905f5290565b610a1d611f5d565b5f610a27836120ae565b9050610a338382611fb6565b610a3d838261210f565b60028101546001600160801b03161561077657610776838284611feb565b5f610a6461237a565b805490915060ff600160401b82041615906001600160401b03165f81158015610a8a5750825b90505f826001600160401b03166001148015610aa55750303b155b905081158015610ab3575080155b15610ad15760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610afb57845460ff60401b1916600160401b1785555b610b04876123a2565b610b0d866123b3565b8315610b5357845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b610bda6040805161010080820183525f8083526020808401829052845192830185528183528201819052818401819052606082018190526080820181905260a0820181905260c0820181905260e0820152909182019081525f6020820181905260408201819052606082018190526080820181905260a09091015290565b5f610be3611f92565b5f84815260039190910160209081526040918290208251610200810190935280546001600160a01b03811684529091830190600160a01b900460ff166002811115610c3057610c30613bc9565b6002811115610c4157610c41613bc9565b81528154602090910190600160a81b900460ff166003811115610c6657610c66613bc9565b6003811115610c7757610c77613bc9565b81528154600160b01b80820463ffffffff908116602080860191909152600160d01b938490048216604080870191909152600187015465ffffffffffff8082166060890152600160301b820481166080890152600160601b82041660a0880152600160901b8104841660c0880152938404831660e08701529390920416610100808501919091526002808601546001600160801b03808216610120880152600160801b90910416610140860152600386015461016086015260048601546101808601526005909501546101a0909401939093528151928301909152830151929350918291811115610d6a57610d6a613bc9565b8152602001825f01516001600160a01b0316815260200160405180610100016040528084604001516003811115610da357610da3613bc9565b81526020018460a0015165ffffffffffff166001600160401b031681526020018460e0015165ffffffffffff166001600160401b0316815260200184610120015163ffffffff168152602001846080015163ffffffff168152602001846060015163ffffffff1681526020018461018001516001600160801b03168152602001846101c0015181525081526020018260c0015165ffffffffffff166001600160401b0316815260200182610100015163ffffffff1681526020018261016001516001600160801b03168152602001826101a001518152602001826101e00151815250915050919050565b5f5f610e97611f92565b5f84815260039190910160209081526040918290208251610200810190935280546001600160a01b03811684529091830190600160a01b900460ff166002811115610ee457610ee4613bc9565b6002811115610ef557610ef5613bc9565b81528154602090910190600160a81b900460ff166003811115610f1a57610f1a613bc9565b6003811115610f2b57610f2b613bc9565b8152815463ffffffff600160b01b80830482166020850152600160d01b928390048216604085015260018086015465ffffffffffff8082166060880152600160301b820481166080880152600160601b82041660a0870152600160901b8104841660c0870152918204831660e08601529290041661010083015260028301546001600160801b03808216610120850152600160801b90910416610140830152600383015461016083015260048301546101808301526005909201546101a0909101529091508160200151600281111561100657611006613bc9565b14158061101c575061010081015163ffffffff16155b8061103257508060e0015165ffffffffffff1642115b8061105457508060c0015165ffffffffffff1661105282604001516124b8565b105b1561106157505f92915050565b5f61106f82606001516124df565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379502c556040518163ffffffff1660e01b815260040161016060405180830381865afa1580156110cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110f39190614002565b90508261018001516001600160801b0316821115801561112157508261016001516001600160801b03168211155b8015611144575080604001516001600160401b0316836080015163ffffffff1611155b801561116457508060c0015163ffffffff16836060015163ffffffff1611155b8015611207575060e0810151835160405163445e5d9960e01b81526001600160a01b03918216600482015263ffffffff909216917f00000000000000000000000000000000000000000000000000000000000000009091169063445e5d9990602401602060405180830381865afa1580156111e1573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061120591906140df565b105b801561129557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561126a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061128e91906140f6565b6020015115155b80156112ae57506112ae836101c00151845f015161256f565b95945050505050565b6112bf61260e565b6112c85f612640565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526112fc611f92565b6040805160a081018252915463ffffffff8082168452640100000000820481166020850152600160401b82046001600160401b031692840192909252600160801b81049091166060830152600160a01b90046001600160601b03166080820152919050565b338061136b611c88565b6001600160a01b03161461139d5760405163118cdaa760e01b81526001600160a01b038216600482015260240161021e565b6113a681612640565b50565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b6113e5611f5d565b5f6113ee611f92565b5f83815260058201602090815260408083208151808301909252546001600160801b03808216808452600160801b9092041692820192909252929350900361144c5760405163785246e560e01b81526004810184905260240161021e565b5f838152600583016020908152604080832083905583516001600160801b0390811684526003860183529083209184015160028301805493949193909261149591859116613f78565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550600160028111156114cc576114cc613bc9565b8154600160a01b900460ff1660028111156114e9576114e9613bc9565b148015611537575060018101805460129061151090600160901b900463ffffffff16614162565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff166001145b15611551578151611551906001600160801b031682612678565b83825f01516001600160801b03167f7e7f63625edc29498c6508689e67ec77943c14ea6efae2c291621e41ec570d2184602001518460010160129054906101000a900463ffffffff166040516115c29291906001600160801b0392909216825263ffffffff16602082015260400190565b60405180910390a360405163059c87d760e41b8152600481018590527f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b038316906359c87d709060240161018060405180830381865afa158015611632573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165691906141b6565b602001519050600281600381111561167057611670613bc9565b0361169157604051638af0cd8960e01b81526004810187905260240161021e565b60018160038111156116a5576116a5613bc9565b03611700576040516318c882f360e31b8152600481018790526001600160a01b0383169063c6441798906024015f604051808303815f87803b1580156116e9575f5ffd5b505af11580156116fb573d5f5f3e3d5ffd5b505050505b60405163652585dd60e01b81523060048201526001600160a01b0383169063652585dd90602401602060405180830381865afa158015611742573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061176691906140df565b156117c05760405163a16c86f760e01b81523060048201526001600160a01b0383169063a16c86f7906024015f604051808303815f87803b1580156117a9575f5ffd5b505af11580156117bb573d5f5f3e3d5ffd5b505050505b50505050506113a6612084565b5f6117d6611f92565b6001600160a01b039092165f90815260049290920160205250604090205490565b6117ff61260e565b6113a6816123b3565b5f611811611f92565b60010154905090565b5f611823611f5d565b5f61182d886120ae565b90508686868660405160200161184694939291906142b1565b604051602081830303815290604052805190602001208160030154146118825760405163f680aa9d60e01b81526004810189905260240161021e565b61188c88826126c6565b80546118a4908990600160a81b900460ff16856127b2565b80545f906118be90600160b01b900463ffffffff166124df565b6002830154909150600160801b90046001600160801b0316811115611914576002820154604051631176e87360e21b815260048101839052600160801b9091046001600160801b0316602482015260440161021e565b60028201546001600160801b031681111561195a57600282015460405163aab73a4960e01b81526001600160801b0390911660048201526024810182905260440161021e565b6002820180548291905f906119799084906001600160801b03166142e2565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506119a68261297f565b60018301805465ffffffffffff92909216600160301b026bffffffffffff00000000000019909216919091178082556012906119ef9063ffffffff600160901b90910416614301565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff165f03611a2157611a2182612a8d565b611a9482828a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8e018190048102820181019092528c815292508c91508b90819084018382808284375f92019190915250612b9292505050565b92506040518060400160405280611aaa8b6122fa565b6001600160801b03168152602001826001600160801b0316815250611acd611f92565b5f85815260059190910160209081526040909120825192909101516001600160801b03908116600160801b0292169190911790558315611b2e5782611b10611f92565b5f8b8152600691909101602090815260408083208884529091529020555b600182015460408051838152600160301b830465ffffffffffff166020820152600160901b90920463ffffffff1690820152849084908b907f05415788c7168aa535f760795bc09110a37ffb504682286ec82f09ba2ee43b2c9060600160405180910390a45050611b9d612084565b9695505050505050565b6060611bc4836101008410611bbe57610100610863565b83610863565b90505f5f5b8251811015611c7f575f838281518110611be557611be5613f64565b60200260200101519050600380811115611c0157611c01613bc9565b611c09611f92565b5f83815260039182016020526040902054600160a81b900460ff1690811115611c3457611c34613bc9565b14158015611c465750611c4681610e8d565b15611c7657808484611c578161431f565b955081518110611c6957611c69613f64565b6020026020010181815250505b50600101611bc9565b50815292915050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006113cd565b5f611cba87612c4b565b611cd0611cca6020890189614337565b8761302f565b611cdc8585858561315a565b611ce587613276565b611cf38760e001353361256f565b611d1c576040516313cd415b60e21b815260e0880135600482015233602482015260440161021e565b5f611d25611f92565b8054335f90815260048301602052604081208054939450600160801b90920463ffffffff16929190611d568361431f565b9190505510611d8f578054604051630c7d821360e31b8152336004820152600160801b90910463ffffffff16602482015260440161021e565b806001015f8154611d9f9061431f565b91829055505f8181526003830160205260409020909250611dc0818a61333e565b86868686604051602001611dd794939291906142b1565b60408051601f198184030181529190528051602090910120600380830191909155611e0560208b018b614337565b6003811115611e1657611e16613bc9565b03611e4a5787604051602001611e2c919061439b565b60408051601f19818403018152919052805160209091012060058201555b611e548382612678565b336001600160a01b0316837f1f3c602cf827c7a8377475ec099e94fcbcb3a8825ff29f8d71f9c4e0b208a9878b8b8b8b8b8b8960010160069054906101000a900465ffffffffffff1634604051611eb29897969594939291906143ca565b60405180910390a350509695505050505050565b611ece61260e565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255611f126113a9565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f611f54611f92565b60020154919050565b611f6561356d565b6112c860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906135ad565b7f3ae861dd956b882dcc7ed36b422f5d24911ad157adedcbb62548010bbf9eea0090565b80546001600160a01b0316331461077f57604051600161a42b60e21b031981526004810183905233602482015260440161021e565b6002820180546001600160801b031981169091556040516001600160801b03909116808252906001600160a01b0383169085907fcaa65c24a538798a102559adf74e10628e0c078f79ec33de7388ffa85eb921749060200160405180910390a361205682825a6135b4565b61207e57604051633ca6130560e11b81526001600160a01b038316600482015260240161021e565b50505050565b6112c85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611f8c565b5f6120b7611f92565b5f83815260039190910160205260409020905060018154600160a01b900460ff1660028111156120e9576120e9613bc9565b1461210a57604051634dcd077960e11b81526004810183905260240161021e565b919050565b805460ff60a01b1916600160a11b178155612128611f92565b81546001600160a01b03165f908152600491909101602052604081208054909190612152906144e8565b9091555061215f81612a8d565b60405182907fb8c50e20175f3062279118b11b3a0649548452f7988983412526eb2f6b7f9066905f90a25050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061221357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166122075f5160206147f75f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156112c85760405163703e46dd60e11b815260040160405180910390fd5b6113a661260e565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612293575060408051601f3d908101601f19168201909252612290918101906140df565b60015b6122bb57604051634c9c8ce360e01b81526001600160a01b038316600482015260240161021e565b5f5160206147f75f395f51905f5281146122eb57604051632a87526960e21b81526004810182905260240161021e565b6122f583836135c5565b505050565b5f6001600160801b0382111561232d576040516306dfcc6560e41b8152608060048201526024810183905260440161021e565b5090565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112c85760405163703e46dd60e11b815260040160405180910390fd5b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061085d565b6123aa61361a565b6113a68161363f565b6123c060208201826144fd565b63ffffffff1615806123e557506123dd60408201602083016144fd565b63ffffffff16155b8061240657506123fb6060820160408301614518565b6001600160401b0316155b8061242c575063ffffffff6124216060830160408401614518565b6001600160401b0316115b8061244a575061244260808201606083016144fd565b63ffffffff16155b15612468576040516344313f7f60e11b815260040160405180910390fd5b80612471611f92565b61247b828261453f565b9050507fc79cbc28a8501014214e694568c73aa99b337b5ad33239dd54fd713956adac00816040516124ad919061461f565b60405180910390a150565b5f60018260038111156124cd576124cd613bc9565b146124d8574261085d565b4392915050565b60405163aadedfa160e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063aadedfa1906125309060019086906004016146a8565b602060405180830381865afa15801561254b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085d91906140df565b5f821580612607575060405163b396005760e01b8152600481018490526001600160a01b0383811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063b396005790604401602060405180830381865afa1580156125e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061260791906146d9565b9392505050565b336126176113a9565b6001600160a01b0316146112c85760405163118cdaa760e01b815233600482015260240161021e565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561077f82613650565b5f612681611f92565b6002018054600181810183555f83815260209020909101949094555491909201805463ffffffff909216600160d01b0263ffffffff60d01b1990921691909117905550565b6001810154600160601b900465ffffffffffff16421115612717576001810154604051634170c28360e11b815260048101849052600160601b90910465ffffffffffff16602482015260440161021e565b6001810154600160901b900463ffffffff165f0361274b57604051633efb454d60e11b81526004810183905260240161021e565b60018101548154600160301b90910465ffffffffffff169061277690600160a81b900460ff166124b8565b101561077f576001810154604051633104df4f60e21b815260048101849052600160301b90910465ffffffffffff16602482015260440161021e565b80151560038360038111156127c9576127c9613bc9565b14146127eb57604051636787875960e11b81526004810182905260240161021e565b5f8190036127f857505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166359be4b627f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015612884573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128a891906140f6565b602001516040516001600160e01b031960e084901b16815260048101919091523360248201526044016040805180830381865afa1580156128eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061290f91906146f2565b509050806129325760405163c136858960e01b815233600482015260240161021e565b61293a611f92565b5f858152600691909101602090815260408083208584529091529020541561207e576040516308db303760e21b8152600481018590526024810183905260440161021e565b5f60028254600160a81b900460ff16600381111561299f5761299f613bc9565b036129bb575060010154600160301b900465ffffffffffff1690565b81545f906129d290600160a81b900460ff166124b8565b905060038354600160a81b900460ff1660038111156129f3576129f3613bc9565b03612a0f5760018301546126079065ffffffffffff1682613f51565b60018301545f9065ffffffffffff80821691612a3491600160301b9091041684613f3e565b612a3e919061471c565b60018086015491925065ffffffffffff90911690612a5d908390613f51565b612a67919061473b565b6001850154612a859190600160301b900465ffffffffffff16613f51565b949350505050565b6001810154600160d01b900463ffffffff165f819003612aab575050565b60018201805463ffffffff60d01b191690555f612ac6611f92565b60020180549091508214612b6a5780545f908290612ae690600190613f3e565b81548110612af657612af6613f64565b905f5260205f20015490508082600185612b109190613f3e565b81548110612b2057612b20613f64565b5f9182526020909120015582612b34611f92565b5f9283526003016020526040909120600101805463ffffffff92909216600160d01b0263ffffffff60d01b199092169190911790555b80805480612b7a57612b7a614752565b600190038181905f5260205f20015f90559055505050565b835460048086015460405163054fe77360e21b81525f936001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169463153f9dcc948a94612c0a949384169391928b928b9263ffffffff600160d01b8304811693600160b01b909304169101614766565b60206040518083038185885af1158015612c26573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906112ae91906140df565b5f612c54611f92565b6040805160a081018252915463ffffffff8082168452640100000000820481166020850152600160401b82046001600160401b031684840152600160801b820416606080850191909152600160a01b9091046001600160601b031660808401529192505f914291612cc9918601908601614518565b6001600160401b031610158015612d0f57506040820151612cf3906001600160401b031642613f51565b612d036060850160408601614518565b6001600160401b031611155b8015612d2f5750612d2660808401606085016144fd565b63ffffffff1615155b90505f612d3f6020850185614337565b6003811115612d5057612d50613bc9565b03612dba57808015612d815750815163ffffffff16612d756040850160208601614518565b6001600160401b031610155b8015612db357506040808301516001600160401b031690612da790850160208601614518565b6001600160401b031611155b9050612f10565b6001612dc96020850185614337565b6003811115612dda57612dda613bc9565b03612e2d57808015612e115750816020015163ffffffff16836020016020810190612e059190614518565b6001600160401b031610155b8015612db3575063ffffffff612da76040850160208601614518565b6002612e3c6020850185614337565b6003811115612e4d57612e4d613bc9565b03612eda57808015612e77575042612e6b6040850160208601614518565b6001600160401b031610155b8015612eb35750612e8e6060840160408501614518565b6001600160401b0316612ea76040850160208601614518565b6001600160401b031611155b8015612db35750612eca60808401606085016144fd565b63ffffffff166001149050612f10565b808015612f0d57506040808301516001600160401b031690612f0190850160208601614518565b6001600160401b031611155b90505b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379502c556040518163ffffffff1660e01b815260040161016060405180830381865afa158015612f6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f929190614002565b9050818015612fb55750612fac60a08501608086016144fd565b63ffffffff1615155b8015612fe3575060408101516001600160401b0316612fda60a08601608087016144fd565b63ffffffff1611155b801561300f575060c08082015163ffffffff169061300690860160a087016144fd565b63ffffffff1611155b91508161207e5760405163cdb403c760e01b815260040160405180910390fd5b5f600383600381111561304457613044613bc9565b1490505f81613086575f61305b6020850185613d66565b6001600160a01b0316148015613081575061307c60408401602085016147c4565b60ff16155b6130db565b5f6130946020850185613d66565b6001600160a01b0316141580156130bd57506130b660408401602085016147c4565b6001908116145b80156130db575060106130d660408501602086016147c4565b60ff16105b90505f5b600481101561313b57806130f960408601602087016147c4565b60ff16901c60011660ff165f14801561312a575083604001816004811061312257613122613f64565b602002013515155b15613133575f91505b6001016130df565b508061207e576040516338888f1560e21b815260040160405180910390fd5b61319884848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506136c092505050565b6131b557604051637bd0d68f60e01b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379502c556040518163ffffffff1660e01b815260040161016060405180830381865afa158015613213573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132379190614002565b610120015163ffffffff1690508082111561326f5760405163e3f1336160e01b8152600481018390526024810182905260440161021e565b5050505050565b5f61328f61328a60c0840160a085016144fd565b6124df565b90506132a160e0830160c084016147dd565b6001600160801b03168111156132ed57806132c260e0840160c085016147dd565b604051631176e87360e21b815260048101929092526001600160801b0316602482015260440161021e565b5f6132f6611f92565b54600160a01b90046001600160601b03169050808211156133145750805b803410156122f55760405163aab73a4960e01b81523460048201526024810182905260440161021e565b8154600160a01b6001600160a81b031990911660ff60a01b1933161717825561336a6020820182614337565b8254839060ff60a81b1916600160a81b83600381111561338c5761338c613bc9565b02179055506133a160c0820160a083016144fd565b825463ffffffff91909116600160b01b0263ffffffff60b01b199091161782556133d160a08201608083016144fd565b825463ffffffff91909116600160d01b0263ffffffff60d01b199091161782556134016040820160208301614518565b60018301805465ffffffffffff191665ffffffffffff9290921691909117905561342a8161373a565b60018301805465ffffffffffff92909216600160301b026bffffffffffff000000000000199092169190911790556134686060820160408301614518565b60018301805465ffffffffffff92909216600160601b0265ffffffffffff60601b199092169190911790556134a360808201606083016144fd565b60018301805463ffffffff92909216600160901b0263ffffffff60901b199092169190911790556134da60808201606083016144fd565b8260010160166101000a81548163ffffffff021916908363ffffffff160217905550613505346122fa565b6002830180546001600160801b0319166001600160801b039290921691909117905561353760e0820160c083016147dd565b6002830180546001600160801b03928316600160801b02921691909117905560e08101351561077f5760e0013560049190910155565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156112c857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f385f38868887f1949350505050565b6135ce826137ec565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613612576122f5828261384f565b61077f6138ef565b61362261390e565b6112c857604051631afcd79f60e31b815260040160405180910390fd5b61364761361a565b6113a681613927565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f81515f14806136d1575060608251115b156136dd57505f919050565b5f5b8251811015613731578281815181106136fa576136fa613f64565b6020910101516f07fffffe07fffffe03ff00000000000060f89190911c1c6001165f0361372957505f92915050565b6001016136df565b50600192915050565b5f600261374a6020840184614337565b600381111561375b5761375b613bc9565b036137705761085d6040830160208401614518565b600361377f6020840184614337565b600381111561379057613790613bc9565b0361379c575042919050565b6137ac6040830160208401614518565b6001600160401b031660016137c46020850185614337565b60038111156137d5576137d5613bc9565b146137e057426137e2565b435b61085d9190613f51565b806001600160a01b03163b5f0361382157604051634c9c8ce360e01b81526001600160a01b038216600482015260240161021e565b5f5160206147f75f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61385c8484613958565b905080801561387d57505f3d118061387d57505f846001600160a01b03163b115b156138925761388a61396b565b91505061085d565b80156138bc57604051639996b31560e01b81526001600160a01b038516600482015260240161021e565b3d156138cf576138ca613984565b6138e8565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156112c85760405163b398979f60e01b815260040160405180910390fd5b5f61391761237a565b54600160401b900460ff16919050565b61392f61361a565b6001600160a01b03811661139d57604051631e4fbdf760e01b81525f600482015260240161021e565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b03811681146113a6575f5ffd5b5f5f604083850312156139b4575f5ffd5b8235915060208301356139c68161398f565b809150509250929050565b5f602082840312156139e1575f5ffd5b5035919050565b5f5f604083850312156139f9575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015613a3f578351835260209384019390920191600101613a21565b509095945050505050565b634e487b7160e01b5f52604160045260245ffd5b60405161016081016001600160401b0381118282101715613a8157613a81613a4a565b60405290565b60405161018081016001600160401b0381118282101715613a8157613a81613a4a565b604051601f8201601f191681016001600160401b0381118282101715613ad257613ad2613a4a565b604052919050565b5f5f60408385031215613aeb575f5ffd5b8235613af68161398f565b915060208301356001600160401b03811115613b10575f5ffd5b8301601f81018513613b20575f5ffd5b80356001600160401b03811115613b3957613b39613a4a565b613b4c601f8201601f1916602001613aaa565b818152866020838501011115613b60575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60a08284031215613b8f575f5ffd5b50919050565b5f5f60c08385031215613ba6575f5ffd5b8235613bb18161398f565b9150613bc08460208501613b7f565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b600381106113a6576113a6613bc9565b60048110613bfd57613bfd613bc9565b9052565b613c0c828251613bed565b6001600160401b0360208201511660208301526001600160401b03604082015116604083015263ffffffff60608201511660608301526080810151613c59608084018263ffffffff169052565b5060a0810151613c7160a084018263ffffffff169052565b5060c0810151613c8c60c08401826001600160801b03169052565b5060e090810151910152565b81516101e0820190613ca981613bdd565b82526020838101516001600160a01b03169083015260408084015190613cd190840182613c01565b5060608301516001600160401b0316610140830152608083015163ffffffff1661016083015260a08301516001600160801b031661018083015260c08301516101a083015260e0909201516101c09091015290565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6126076020830184613d26565b5f60208284031215613d76575f5ffd5b81356126078161398f565b5f60a08284031215613d91575f5ffd5b6126078383613b7f565b5f5f83601f840112613dab575f5ffd5b5081356001600160401b03811115613dc1575f5ffd5b602083019150836020828501011115613dd8575f5ffd5b9250929050565b5f5f5f5f5f5f60808789031215613df4575f5ffd5b8635955060208701356001600160401b03811115613e10575f5ffd5b613e1c89828a01613d9b565b90965094505060408701356001600160401b03811115613e3a575f5ffd5b613e4689828a01613d9b565b979a9699509497949695606090950135949350505050565b5f5f5f5f5f5f868803610200811215613e75575f5ffd5b610100811215613e83575f5ffd5b87965060c060ff1982011215613e97575f5ffd5b50610100870194506101c08701356001600160401b03811115613eb8575f5ffd5b613ec489828a01613d9b565b9095509350506101e08701356001600160401b03811115613ee3575f5ffd5b613eef89828a01613d9b565b979a9699509497509295939492505050565b5f5f5f60608486031215613f13575f5ffd5b505081359360208301359350604090920135919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561085d5761085d613f2a565b8082018082111561085d5761085d613f2a565b634e487b7160e01b5f52603260045260245ffd5b6001600160801b03818116838216019081111561085d5761085d613f2a565b6001600160601b03811681146113a6575f5ffd5b805161210a81613f97565b6001600160401b03811681146113a6575f5ffd5b805161210a81613fb6565b63ffffffff811681146113a6575f5ffd5b805161210a81613fd5565b805161ffff8116811461210a575f5ffd5b5f610160828403128015614014575f5ffd5b5061401d613a5e565b61402683613fab565b815261403460208401613fab565b602082015261404560408401613fca565b604082015261405660608401613fab565b606082015261406760808401613fab565b608082015261407860a08401613fca565b60a082015261408960c08401613fe6565b60c082015261409a60e08401613fe6565b60e08201526140ac6101008401613ff1565b6101008201526140bf6101208401613fe6565b6101208201526140d26101408401613fe6565b6101408201529392505050565b5f602082840312156140ef575f5ffd5b5051919050565b5f60a0828403128015614107575f5ffd5b5060405160a081016001600160401b038111828210171561412a5761412a613a4a565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f63ffffffff821663ffffffff810361417d5761417d613f2a565b60010192915050565b80516003811061210a575f5ffd5b600481106113a6575f5ffd5b805161210a81614194565b805161210a8161398f565b5f6101808284031280156141c8575f5ffd5b506141d1613a87565b6141da83614186565b81526141e8602084016141a0565b602082015260408381015190820152606080840151908201526080808401519082015261421760a084016141ab565b60a082015261422860c084016141ab565b60c082015261423960e08401613fca565b60e082015261424b6101008401613fca565b61010082015261425e6101208401613fca565b610120820152610140838101519082015261427c6101608401613fe6565b6101608201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f6142c4604083018688614289565b82810360208401526142d7818587614289565b979650505050505050565b6001600160801b03828116828216039081111561085d5761085d613f2a565b5f63ffffffff82168061431657614316613f2a565b5f190192915050565b5f6001820161433057614330613f2a565b5060010190565b5f60208284031215614347575f5ffd5b813561260781614194565b803560ff8116811461210a575f5ffd5b803561436d8161398f565b6001600160a01b0316825260ff61438660208301614352565b16602083015260806040820160408401375050565b60c0810161085d8284614362565b803561210a81613fd5565b80356001600160801b038116811461210a575f5ffd5b5f89356143d681614194565b6143e08382613bed565b5060208a01356143ef81613fb6565b6001600160401b0316602083015260408a013561440b81613fb6565b6001600160401b0316604083015261442560608b016143a9565b63ffffffff16606083015261443c60808b016143a9565b63ffffffff16608083015261445360a08b016143a9565b63ffffffff1660a083015261446a60c08b016143b4565b6001600160801b031660c083015260e08a8101359083015261449061010083018a614362565b6102406101c08301526144a86102408301888a614289565b8281036101e08401526144bc818789614289565b9150506144d461020083018565ffffffffffff169052565b826102208301529998505050505050505050565b5f816144f6576144f6613f2a565b505f190190565b5f6020828403121561450d575f5ffd5b813561260781613fd5565b5f60208284031215614528575f5ffd5b813561260781613fb6565b5f813561085d81613f97565b813561454a81613fd5565b8154602084013561455a81613fd5565b67ffffffff000000008160201b1663ffffffff84166001600160401b0319841617178455505050604082013561458f81613fb6565b81546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff0000000000000000161781555f60608301356145ce81613fd5565b825463ffffffff60801b1916608091821b63ffffffff60801b1617835561077f91506145fb908401614533565b8280546001600160a01b031660a09290921b6001600160a01b031916919091179055565b60a08101823561462e81613fd5565b63ffffffff168252602083013561464481613fd5565b63ffffffff166020830152604083013561465d81613fb6565b6001600160401b03166040830152606083013561467981613fd5565b63ffffffff166060830152608083013561469281613f97565b6001600160601b03811660808401525092915050565b604081016146b584613bdd565b92815263ffffffff9190911660209091015290565b8051801515811461210a575f5ffd5b5f602082840312156146e9575f5ffd5b612607826146ca565b5f5f60408385031215614703575f5ffd5b61470c836146ca565b6020939093015192949293505050565b5f8261473657634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761085d5761085d613f2a565b634e487b7160e01b5f52603160045260245ffd5b60018060a01b038716815285602082015260c060408201525f61478c60c0830187613d26565b828103606084015261479e8187613d26565b91505063ffffffff8416608083015263ffffffff831660a0830152979650505050505050565b5f602082840312156147d4575f5ffd5b61260782614352565b5f602082840312156147ed575f5ffd5b612607826143b456fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// Schedules is an auto generated Go binding around an Ethereum contract.
type Schedules struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Schedules) GetABI() abi.ABI {
	return c.abi
}

// NewSchedules creates a new instance of Schedules.
func NewSchedules() *Schedules {
	parsed, err := SchedulesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Schedules{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Schedules) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address coordinator_, address pkpPermissions_, address staking_) returns()
func (schedules *Schedules) PackConstructor(coordinator_ common.Address, pkpPermissions_ common.Address, staking_ common.Address) []byte {
	enc, err := schedules.abi.Pack("", coordinator_, pkpPermissions_, staking_)
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
func (schedules *Schedules) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := schedules.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (schedules *Schedules) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return schedules.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (schedules *Schedules) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := schedules.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (schedules *Schedules) PackAcceptOwnership() []byte {
	enc, err := schedules.abi.Pack("acceptOwnership")
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
func (schedules *Schedules) TryPackAcceptOwnership() ([]byte, error) {
	return schedules.abi.Pack("acceptOwnership")
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d682c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 scheduleId, address to) returns()
func (schedules *Schedules) PackCancel(scheduleId *big.Int, to common.Address) []byte {
	enc, err := schedules.abi.Pack("cancel", scheduleId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d682c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 scheduleId, address to) returns()
func (schedules *Schedules) TryPackCancel(scheduleId *big.Int, to common.Address) ([]byte, error) {
	return schedules.abi.Pack("cancel", scheduleId, to)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 scheduleId) returns()
func (schedules *Schedules) PackClose(scheduleId *big.Int) []byte {
	enc, err := schedules.abi.Pack("close", scheduleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 scheduleId) returns()
func (schedules *Schedules) TryPackClose(scheduleId *big.Int) ([]byte, error) {
	return schedules.abi.Pack("close", scheduleId)
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint32,uint32,uint64,uint32,uint96))
func (schedules *Schedules) PackConfig() []byte {
	enc, err := schedules.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint32,uint32,uint64,uint32,uint96))
func (schedules *Schedules) TryPackConfig() ([]byte, error) {
	return schedules.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint32,uint32,uint64,uint32,uint96))
func (schedules *Schedules) UnpackConfig(data []byte) (ISchedulesConfig, error) {
	out, err := schedules.abi.Unpack("config", data)
	if err != nil {
		return *new(ISchedulesConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ISchedulesConfig)).(*ISchedulesConfig)
	return out0, nil
}

// PackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinator() view returns(address)
func (schedules *Schedules) PackCoordinator() []byte {
	enc, err := schedules.abi.Pack("coordinator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coordinator() view returns(address)
func (schedules *Schedules) TryPackCoordinator() ([]byte, error) {
	return schedules.abi.Pack("coordinator")
}

// UnpackCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (schedules *Schedules) UnpackCoordinator(data []byte) (common.Address, error) {
	out, err := schedules.abi.Unpack("coordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff50b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due(uint256 scheduleId) view returns(bool)
func (schedules *Schedules) PackDue(scheduleId *big.Int) []byte {
	enc, err := schedules.abi.Pack("due", scheduleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff50b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due(uint256 scheduleId) view returns(bool)
func (schedules *Schedules) TryPackDue(scheduleId *big.Int) ([]byte, error) {
	return schedules.abi.Pack("due", scheduleId)
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ff50b3f.
//
// Solidity: function due(uint256 scheduleId) view returns(bool)
func (schedules *Schedules) UnpackDue(data []byte) (bool, error) {
	out, err := schedules.abi.Unpack("due", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDueList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2ba23af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dueList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) PackDueList(start *big.Int, limit *big.Int) []byte {
	enc, err := schedules.abi.Pack("dueList", start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDueList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2ba23af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dueList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) TryPackDueList(start *big.Int, limit *big.Int) ([]byte, error) {
	return schedules.abi.Pack("dueList", start, limit)
}

// UnpackDueList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2ba23af.
//
// Solidity: function dueList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) UnpackDueList(data []byte) ([]*big.Int, error) {
	out, err := schedules.abi.Unpack("dueList", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackFire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8a2c8b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fire(uint256 scheduleId, string cid, bytes params, bytes32 occurrence) returns(bytes32 requestId)
func (schedules *Schedules) PackFire(scheduleId *big.Int, cid string, params []byte, occurrence [32]byte) []byte {
	enc, err := schedules.abi.Pack("fire", scheduleId, cid, params, occurrence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8a2c8b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fire(uint256 scheduleId, string cid, bytes params, bytes32 occurrence) returns(bytes32 requestId)
func (schedules *Schedules) TryPackFire(scheduleId *big.Int, cid string, params []byte, occurrence [32]byte) ([]byte, error) {
	return schedules.abi.Pack("fire", scheduleId, cid, params, occurrence)
}

// UnpackFire is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8a2c8b2.
//
// Solidity: function fire(uint256 scheduleId, string cid, bytes params, bytes32 occurrence) returns(bytes32 requestId)
func (schedules *Schedules) UnpackFire(data []byte) ([32]byte, error) {
	out, err := schedules.abi.Unpack("fire", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61cb435b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint32,uint32,uint64,uint32,uint96) config_) returns()
func (schedules *Schedules) PackInitialize(owner common.Address, config ISchedulesConfig) []byte {
	enc, err := schedules.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61cb435b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint32,uint32,uint64,uint32,uint96) config_) returns()
func (schedules *Schedules) TryPackInitialize(owner common.Address, config ISchedulesConfig) ([]byte, error) {
	return schedules.abi.Pack("initialize", owner, config)
}

// PackLiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc474d62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveCount() view returns(uint256)
func (schedules *Schedules) PackLiveCount() []byte {
	enc, err := schedules.abi.Pack("liveCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc474d62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveCount() view returns(uint256)
func (schedules *Schedules) TryPackLiveCount() ([]byte, error) {
	return schedules.abi.Pack("liveCount")
}

// UnpackLiveCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc474d62.
//
// Solidity: function liveCount() view returns(uint256)
func (schedules *Schedules) UnpackLiveCount(data []byte) (*big.Int, error) {
	out, err := schedules.abi.Unpack("liveCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLiveList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4bcd06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) PackLiveList(start *big.Int, limit *big.Int) []byte {
	enc, err := schedules.abi.Pack("liveList", start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4bcd06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) TryPackLiveList(start *big.Int, limit *big.Int) ([]byte, error) {
	return schedules.abi.Pack("liveList", start, limit)
}

// UnpackLiveList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e4bcd06.
//
// Solidity: function liveList(uint256 start, uint256 limit) view returns(uint256[] scheduleIds)
func (schedules *Schedules) UnpackLiveList(data []byte) ([]*big.Int, error) {
	out, err := schedules.abi.Unpack("liveList", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackLiveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd23aed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveOf(address controller) view returns(uint256)
func (schedules *Schedules) PackLiveOf(controller common.Address) []byte {
	enc, err := schedules.abi.Pack("liveOf", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd23aed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveOf(address controller) view returns(uint256)
func (schedules *Schedules) TryPackLiveOf(controller common.Address) ([]byte, error) {
	return schedules.abi.Pack("liveOf", controller)
}

// UnpackLiveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd23aed.
//
// Solidity: function liveOf(address controller) view returns(uint256)
func (schedules *Schedules) UnpackLiveOf(data []byte) (*big.Int, error) {
	out, err := schedules.abi.Unpack("liveOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOccurrenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb524e36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function occurrenceOf(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex) pure returns(bytes32)
func (schedules *Schedules) PackOccurrenceOf(blockHash [32]byte, transactionHash [32]byte, logIndex *big.Int) []byte {
	enc, err := schedules.abi.Pack("occurrenceOf", blockHash, transactionHash, logIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOccurrenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb524e36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function occurrenceOf(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex) pure returns(bytes32)
func (schedules *Schedules) TryPackOccurrenceOf(blockHash [32]byte, transactionHash [32]byte, logIndex *big.Int) ([]byte, error) {
	return schedules.abi.Pack("occurrenceOf", blockHash, transactionHash, logIndex)
}

// UnpackOccurrenceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb524e36.
//
// Solidity: function occurrenceOf(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex) pure returns(bytes32)
func (schedules *Schedules) UnpackOccurrenceOf(data []byte) ([32]byte, error) {
	out, err := schedules.abi.Unpack("occurrenceOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (schedules *Schedules) PackOwner() []byte {
	enc, err := schedules.abi.Pack("owner")
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
func (schedules *Schedules) TryPackOwner() ([]byte, error) {
	return schedules.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (schedules *Schedules) UnpackOwner(data []byte) (common.Address, error) {
	out, err := schedules.abi.Unpack("owner", data)
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
func (schedules *Schedules) PackPendingOwner() []byte {
	enc, err := schedules.abi.Pack("pendingOwner")
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
func (schedules *Schedules) TryPackPendingOwner() ([]byte, error) {
	return schedules.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (schedules *Schedules) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := schedules.abi.Unpack("pendingOwner", data)
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
func (schedules *Schedules) PackPkpPermissions() []byte {
	enc, err := schedules.abi.Pack("pkpPermissions")
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
func (schedules *Schedules) TryPackPkpPermissions() ([]byte, error) {
	return schedules.abi.Pack("pkpPermissions")
}

// UnpackPkpPermissions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97016f3f.
//
// Solidity: function pkpPermissions() view returns(address)
func (schedules *Schedules) UnpackPkpPermissions(data []byte) (common.Address, error) {
	out, err := schedules.abi.Unpack("pkpPermissions", data)
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
func (schedules *Schedules) PackProxiableUUID() []byte {
	enc, err := schedules.abi.Pack("proxiableUUID")
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
func (schedules *Schedules) TryPackProxiableUUID() ([]byte, error) {
	return schedules.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (schedules *Schedules) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := schedules.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96afb365.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(bytes32 requestId) returns()
func (schedules *Schedules) PackReclaim(requestId [32]byte) []byte {
	enc, err := schedules.abi.Pack("reclaim", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96afb365.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(bytes32 requestId) returns()
func (schedules *Schedules) TryPackReclaim(requestId [32]byte) ([]byte, error) {
	return schedules.abi.Pack("reclaim", requestId)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea949a69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256) terms, (address,uint8,bytes32[4]) filter, string cid, bytes params) payable returns(uint256 scheduleId)
func (schedules *Schedules) PackRegister(terms ISchedulesTerms, filter ISchedulesFilter, cid string, params []byte) []byte {
	enc, err := schedules.abi.Pack("register", terms, filter, cid, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea949a69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256) terms, (address,uint8,bytes32[4]) filter, string cid, bytes params) payable returns(uint256 scheduleId)
func (schedules *Schedules) TryPackRegister(terms ISchedulesTerms, filter ISchedulesFilter, cid string, params []byte) ([]byte, error) {
	return schedules.abi.Pack("register", terms, filter, cid, params)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea949a69.
//
// Solidity: function register((uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256) terms, (address,uint8,bytes32[4]) filter, string cid, bytes params) payable returns(uint256 scheduleId)
func (schedules *Schedules) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := schedules.abi.Unpack("register", data)
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
func (schedules *Schedules) PackRenounceOwnership() []byte {
	enc, err := schedules.abi.Pack("renounceOwnership")
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
func (schedules *Schedules) TryPackRenounceOwnership() ([]byte, error) {
	return schedules.abi.Pack("renounceOwnership")
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19431725.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint256 scheduleId, bytes32 occurrence) view returns(bytes32)
func (schedules *Schedules) PackRequestOf(scheduleId *big.Int, occurrence [32]byte) []byte {
	enc, err := schedules.abi.Pack("requestOf", scheduleId, occurrence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19431725.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint256 scheduleId, bytes32 occurrence) view returns(bytes32)
func (schedules *Schedules) TryPackRequestOf(scheduleId *big.Int, occurrence [32]byte) ([]byte, error) {
	return schedules.abi.Pack("requestOf", scheduleId, occurrence)
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19431725.
//
// Solidity: function requestOf(uint256 scheduleId, bytes32 occurrence) view returns(bytes32)
func (schedules *Schedules) UnpackRequestOf(data []byte) ([32]byte, error) {
	out, err := schedules.abi.Unpack("requestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRunOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10533810.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function runOf(bytes32 requestId) view returns(uint256 scheduleId, uint256 fee)
func (schedules *Schedules) PackRunOf(requestId [32]byte) []byte {
	enc, err := schedules.abi.Pack("runOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRunOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10533810.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function runOf(bytes32 requestId) view returns(uint256 scheduleId, uint256 fee)
func (schedules *Schedules) TryPackRunOf(requestId [32]byte) ([]byte, error) {
	return schedules.abi.Pack("runOf", requestId)
}

// RunOfOutput serves as a container for the return parameters of contract
// method RunOf.
type RunOfOutput struct {
	ScheduleId *big.Int
	Fee        *big.Int
}

// UnpackRunOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10533810.
//
// Solidity: function runOf(bytes32 requestId) view returns(uint256 scheduleId, uint256 fee)
func (schedules *Schedules) UnpackRunOf(data []byte) (RunOfOutput, error) {
	out, err := schedules.abi.Unpack("runOf", data)
	outstruct := new(RunOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ScheduleId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Fee = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbfd409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(uint256 scheduleId) view returns((uint8,address,(uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256),uint64,uint32,uint128,bytes32,bytes32))
func (schedules *Schedules) PackSchedule(scheduleId *big.Int) []byte {
	enc, err := schedules.abi.Pack("schedule", scheduleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbfd409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(uint256 scheduleId) view returns((uint8,address,(uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256),uint64,uint32,uint128,bytes32,bytes32))
func (schedules *Schedules) TryPackSchedule(scheduleId *big.Int) ([]byte, error) {
	return schedules.abi.Pack("schedule", scheduleId)
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fbfd409.
//
// Solidity: function schedule(uint256 scheduleId) view returns((uint8,address,(uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256),uint64,uint32,uint128,bytes32,bytes32))
func (schedules *Schedules) UnpackSchedule(data []byte) (ISchedulesSchedule, error) {
	out, err := schedules.abi.Unpack("schedule", data)
	if err != nil {
		return *new(ISchedulesSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(ISchedulesSchedule)).(*ISchedulesSchedule)
	return out0, nil
}

// PackScheduleCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7ef81e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleCount() view returns(uint256)
func (schedules *Schedules) PackScheduleCount() []byte {
	enc, err := schedules.abi.Pack("scheduleCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7ef81e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleCount() view returns(uint256)
func (schedules *Schedules) TryPackScheduleCount() ([]byte, error) {
	return schedules.abi.Pack("scheduleCount")
}

// UnpackScheduleCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7ef81e1.
//
// Solidity: function scheduleCount() view returns(uint256)
func (schedules *Schedules) UnpackScheduleCount(data []byte) (*big.Int, error) {
	out, err := schedules.abi.Unpack("scheduleCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb66019b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint32,uint32,uint64,uint32,uint96) config_) returns()
func (schedules *Schedules) PackSetConfig(config ISchedulesConfig) []byte {
	enc, err := schedules.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb66019b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint32,uint32,uint64,uint32,uint96) config_) returns()
func (schedules *Schedules) TryPackSetConfig(config ISchedulesConfig) ([]byte, error) {
	return schedules.abi.Pack("setConfig", config)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (schedules *Schedules) PackStaking() []byte {
	enc, err := schedules.abi.Pack("staking")
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
func (schedules *Schedules) TryPackStaking() ([]byte, error) {
	return schedules.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (schedules *Schedules) UnpackStaking(data []byte) (common.Address, error) {
	out, err := schedules.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50017f3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(uint256 scheduleId) payable returns()
func (schedules *Schedules) PackTopUp(scheduleId *big.Int) []byte {
	enc, err := schedules.abi.Pack("topUp", scheduleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50017f3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(uint256 scheduleId) payable returns()
func (schedules *Schedules) TryPackTopUp(scheduleId *big.Int) ([]byte, error) {
	return schedules.abi.Pack("topUp", scheduleId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (schedules *Schedules) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := schedules.abi.Pack("transferOwnership", newOwner)
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
func (schedules *Schedules) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return schedules.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (schedules *Schedules) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := schedules.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (schedules *Schedules) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return schedules.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 scheduleId, address to) returns()
func (schedules *Schedules) PackWithdraw(scheduleId *big.Int, to common.Address) []byte {
	enc, err := schedules.abi.Pack("withdraw", scheduleId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 scheduleId, address to) returns()
func (schedules *Schedules) TryPackWithdraw(scheduleId *big.Int, to common.Address) ([]byte, error) {
	return schedules.abi.Pack("withdraw", scheduleId, to)
}

// SchedulesConfigChanged represents a ConfigChanged event raised by the Schedules contract.
type SchedulesConfigChanged struct {
	Config ISchedulesConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const SchedulesConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (SchedulesConfigChanged) ContractEventName() string {
	return SchedulesConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint32,uint32,uint64,uint32,uint96) config)
func (schedules *Schedules) UnpackConfigChangedEvent(log *types.Log) (*SchedulesConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesConfigChanged)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesInitialized represents a Initialized event raised by the Schedules contract.
type SchedulesInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SchedulesInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (SchedulesInitialized) ContractEventName() string {
	return SchedulesInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (schedules *Schedules) UnpackInitializedEvent(log *types.Log) (*SchedulesInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesInitialized)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Schedules contract.
type SchedulesOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SchedulesOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (SchedulesOwnershipTransferStarted) ContractEventName() string {
	return SchedulesOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (schedules *Schedules) UnpackOwnershipTransferStartedEvent(log *types.Log) (*SchedulesOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesOwnershipTransferred represents a OwnershipTransferred event raised by the Schedules contract.
type SchedulesOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SchedulesOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (SchedulesOwnershipTransferred) ContractEventName() string {
	return SchedulesOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (schedules *Schedules) UnpackOwnershipTransferredEvent(log *types.Log) (*SchedulesOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleEnded represents a ScheduleEnded event raised by the Schedules contract.
type SchedulesScheduleEnded struct {
	ScheduleId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleEndedEventName = "ScheduleEnded"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleEnded) ContractEventName() string {
	return SchedulesScheduleEndedEventName
}

// UnpackScheduleEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleEnded(uint256 indexed scheduleId)
func (schedules *Schedules) UnpackScheduleEndedEvent(log *types.Log) (*SchedulesScheduleEnded, error) {
	event := "ScheduleEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleEnded)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleFired represents a ScheduleFired event raised by the Schedules contract.
type SchedulesScheduleFired struct {
	ScheduleId *big.Int
	RequestId  [32]byte
	Occurrence [32]byte
	Fee        *big.Int
	NextAt     uint64
	RunsLeft   uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleFiredEventName = "ScheduleFired"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleFired) ContractEventName() string {
	return SchedulesScheduleFiredEventName
}

// UnpackScheduleFiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleFired(uint256 indexed scheduleId, bytes32 indexed requestId, bytes32 indexed occurrence, uint256 fee, uint64 nextAt, uint32 runsLeft)
func (schedules *Schedules) UnpackScheduleFiredEvent(log *types.Log) (*SchedulesScheduleFired, error) {
	event := "ScheduleFired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleFired)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleRegistered represents a ScheduleRegistered event raised by the Schedules contract.
type SchedulesScheduleRegistered struct {
	ScheduleId *big.Int
	Controller common.Address
	Terms      ISchedulesTerms
	Filter     ISchedulesFilter
	Cid        string
	Params     []byte
	NextAt     uint64
	Paid       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleRegisteredEventName = "ScheduleRegistered"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleRegistered) ContractEventName() string {
	return SchedulesScheduleRegisteredEventName
}

// UnpackScheduleRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleRegistered(uint256 indexed scheduleId, address indexed controller, (uint8,uint64,uint64,uint32,uint32,uint32,uint128,uint256) terms, (address,uint8,bytes32[4]) filter, string cid, bytes params, uint64 nextAt, uint256 paid)
func (schedules *Schedules) UnpackScheduleRegisteredEvent(log *types.Log) (*SchedulesScheduleRegistered, error) {
	event := "ScheduleRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleRegistered)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleRunReclaimed represents a ScheduleRunReclaimed event raised by the Schedules contract.
type SchedulesScheduleRunReclaimed struct {
	ScheduleId *big.Int
	RequestId  [32]byte
	Refund     *big.Int
	RunsLeft   uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleRunReclaimedEventName = "ScheduleRunReclaimed"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleRunReclaimed) ContractEventName() string {
	return SchedulesScheduleRunReclaimedEventName
}

// UnpackScheduleRunReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleRunReclaimed(uint256 indexed scheduleId, bytes32 indexed requestId, uint256 refund, uint32 runsLeft)
func (schedules *Schedules) UnpackScheduleRunReclaimedEvent(log *types.Log) (*SchedulesScheduleRunReclaimed, error) {
	event := "ScheduleRunReclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleRunReclaimed)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleToppedUp represents a ScheduleToppedUp event raised by the Schedules contract.
type SchedulesScheduleToppedUp struct {
	ScheduleId *big.Int
	From       common.Address
	Paid       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleToppedUpEventName = "ScheduleToppedUp"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleToppedUp) ContractEventName() string {
	return SchedulesScheduleToppedUpEventName
}

// UnpackScheduleToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleToppedUp(uint256 indexed scheduleId, address indexed from, uint256 paid)
func (schedules *Schedules) UnpackScheduleToppedUpEvent(log *types.Log) (*SchedulesScheduleToppedUp, error) {
	event := "ScheduleToppedUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleToppedUp)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesScheduleWithdrawn represents a ScheduleWithdrawn event raised by the Schedules contract.
type SchedulesScheduleWithdrawn struct {
	ScheduleId *big.Int
	To         common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SchedulesScheduleWithdrawnEventName = "ScheduleWithdrawn"

// ContractEventName returns the user-defined event name.
func (SchedulesScheduleWithdrawn) ContractEventName() string {
	return SchedulesScheduleWithdrawnEventName
}

// UnpackScheduleWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleWithdrawn(uint256 indexed scheduleId, address indexed to, uint256 amount)
func (schedules *Schedules) UnpackScheduleWithdrawnEvent(log *types.Log) (*SchedulesScheduleWithdrawn, error) {
	event := "ScheduleWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesScheduleWithdrawn)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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

// SchedulesUpgraded represents a Upgraded event raised by the Schedules contract.
type SchedulesUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const SchedulesUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (SchedulesUpgraded) ContractEventName() string {
	return SchedulesUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (schedules *Schedules) UnpackUpgradedEvent(log *types.Log) (*SchedulesUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedules.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulesUpgraded)
	if len(log.Data) > 0 {
		if err := schedules.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedules.abi.Events[event].Inputs {
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
func (schedules *Schedules) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], schedules.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return schedules.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return schedules.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return schedules.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return schedules.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return schedules.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return schedules.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return schedules.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return schedules.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return schedules.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return schedules.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesBudgetTooSmall"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesBudgetTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesCidInvalid"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesCidInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesConfigInvalid"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesFeeAboveCap"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesFeeAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesFilterInvalid"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesFilterInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNoRunsLeft"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNoRunsLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotController"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotCoordinator"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotDue"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotInSet"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotInSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotLive"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotOver"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNotPermitted"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNotPermittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesNothingLeft"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesNothingLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesOccurrenceInvalid"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesOccurrenceInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesOccurrenceUsed"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesOccurrenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesOver"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesParamsTooLong"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesParamsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesPaymentFailed"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesRunAnswered"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesRunAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesRunUnknown"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesRunUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesStillLive"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesStillLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesTaskWrong"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesTaskWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesTermsInvalid"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesTermsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["SchedulesTooMany"].ID.Bytes()[:4]) {
		return schedules.UnpackSchedulesTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return schedules.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedules.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return schedules.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SchedulesAddressEmptyCode represents a AddressEmptyCode error raised by the Schedules contract.
type SchedulesAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func SchedulesAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (schedules *Schedules) UnpackAddressEmptyCodeError(raw []byte) (*SchedulesAddressEmptyCode, error) {
	out := new(SchedulesAddressEmptyCode)
	if err := schedules.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Schedules contract.
type SchedulesERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func SchedulesERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (schedules *Schedules) UnpackERC1967InvalidImplementationError(raw []byte) (*SchedulesERC1967InvalidImplementation, error) {
	out := new(SchedulesERC1967InvalidImplementation)
	if err := schedules.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesERC1967NonPayable represents a ERC1967NonPayable error raised by the Schedules contract.
type SchedulesERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func SchedulesERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (schedules *Schedules) UnpackERC1967NonPayableError(raw []byte) (*SchedulesERC1967NonPayable, error) {
	out := new(SchedulesERC1967NonPayable)
	if err := schedules.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesFailedCall represents a FailedCall error raised by the Schedules contract.
type SchedulesFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SchedulesFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (schedules *Schedules) UnpackFailedCallError(raw []byte) (*SchedulesFailedCall, error) {
	out := new(SchedulesFailedCall)
	if err := schedules.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesInvalidInitialization represents a InvalidInitialization error raised by the Schedules contract.
type SchedulesInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func SchedulesInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (schedules *Schedules) UnpackInvalidInitializationError(raw []byte) (*SchedulesInvalidInitialization, error) {
	out := new(SchedulesInvalidInitialization)
	if err := schedules.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesNotInitializing represents a NotInitializing error raised by the Schedules contract.
type SchedulesNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func SchedulesNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (schedules *Schedules) UnpackNotInitializingError(raw []byte) (*SchedulesNotInitializing, error) {
	out := new(SchedulesNotInitializing)
	if err := schedules.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Schedules contract.
type SchedulesOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func SchedulesOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (schedules *Schedules) UnpackOwnableInvalidOwnerError(raw []byte) (*SchedulesOwnableInvalidOwner, error) {
	out := new(SchedulesOwnableInvalidOwner)
	if err := schedules.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Schedules contract.
type SchedulesOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func SchedulesOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (schedules *Schedules) UnpackOwnableUnauthorizedAccountError(raw []byte) (*SchedulesOwnableUnauthorizedAccount, error) {
	out := new(SchedulesOwnableUnauthorizedAccount)
	if err := schedules.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Schedules contract.
type SchedulesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SchedulesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (schedules *Schedules) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SchedulesReentrancyGuardReentrantCall, error) {
	out := new(SchedulesReentrancyGuardReentrantCall)
	if err := schedules.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Schedules contract.
type SchedulesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SchedulesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (schedules *Schedules) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SchedulesSafeCastOverflowedUintDowncast, error) {
	out := new(SchedulesSafeCastOverflowedUintDowncast)
	if err := schedules.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesBudgetTooSmall represents a SchedulesBudgetTooSmall error raised by the Schedules contract.
type SchedulesSchedulesBudgetTooSmall struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesBudgetTooSmall(uint256 left, uint256 needed)
func SchedulesSchedulesBudgetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xaab73a492060f1430255cbaacaec392c9d46f8d3a84cf5384808be8a0d45dd25")
}

// UnpackSchedulesBudgetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesBudgetTooSmall(uint256 left, uint256 needed)
func (schedules *Schedules) UnpackSchedulesBudgetTooSmallError(raw []byte) (*SchedulesSchedulesBudgetTooSmall, error) {
	out := new(SchedulesSchedulesBudgetTooSmall)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesBudgetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesCidInvalid represents a SchedulesCidInvalid error raised by the Schedules contract.
type SchedulesSchedulesCidInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesCidInvalid()
func SchedulesSchedulesCidInvalidErrorID() common.Hash {
	return common.HexToHash("0x7bd0d68f6a9da043077c5c7da2bfcdd0ec289574770fc6b19a0319132f977c38")
}

// UnpackSchedulesCidInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesCidInvalid()
func (schedules *Schedules) UnpackSchedulesCidInvalidError(raw []byte) (*SchedulesSchedulesCidInvalid, error) {
	out := new(SchedulesSchedulesCidInvalid)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesCidInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesConfigInvalid represents a SchedulesConfigInvalid error raised by the Schedules contract.
type SchedulesSchedulesConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesConfigInvalid()
func SchedulesSchedulesConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0x88627efe8b494cdda4d77235953be6da28a468cfa8af723b01a78f281f529527")
}

// UnpackSchedulesConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesConfigInvalid()
func (schedules *Schedules) UnpackSchedulesConfigInvalidError(raw []byte) (*SchedulesSchedulesConfigInvalid, error) {
	out := new(SchedulesSchedulesConfigInvalid)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesFeeAboveCap represents a SchedulesFeeAboveCap error raised by the Schedules contract.
type SchedulesSchedulesFeeAboveCap struct {
	Fee    *big.Int
	MaxFee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesFeeAboveCap(uint256 fee, uint256 maxFee)
func SchedulesSchedulesFeeAboveCapErrorID() common.Hash {
	return common.HexToHash("0x45dba1ccc081a85099c9766ebc5ba0ee3d7af0dcd05bc4da36e7184f4a8702e4")
}

// UnpackSchedulesFeeAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesFeeAboveCap(uint256 fee, uint256 maxFee)
func (schedules *Schedules) UnpackSchedulesFeeAboveCapError(raw []byte) (*SchedulesSchedulesFeeAboveCap, error) {
	out := new(SchedulesSchedulesFeeAboveCap)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesFeeAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesFilterInvalid represents a SchedulesFilterInvalid error raised by the Schedules contract.
type SchedulesSchedulesFilterInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesFilterInvalid()
func SchedulesSchedulesFilterInvalidErrorID() common.Hash {
	return common.HexToHash("0xe2223c54bf65abed534293bc5a271e26279278ad31ff21109864dbfe0c2376a0")
}

// UnpackSchedulesFilterInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesFilterInvalid()
func (schedules *Schedules) UnpackSchedulesFilterInvalidError(raw []byte) (*SchedulesSchedulesFilterInvalid, error) {
	out := new(SchedulesSchedulesFilterInvalid)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesFilterInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNoRunsLeft represents a SchedulesNoRunsLeft error raised by the Schedules contract.
type SchedulesSchedulesNoRunsLeft struct {
	ScheduleId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNoRunsLeft(uint256 scheduleId)
func SchedulesSchedulesNoRunsLeftErrorID() common.Hash {
	return common.HexToHash("0x7df68a9a827d24e3291cb5c863e1652ba29dd34cf493abb9b0bc90d58dd5d61a")
}

// UnpackSchedulesNoRunsLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNoRunsLeft(uint256 scheduleId)
func (schedules *Schedules) UnpackSchedulesNoRunsLeftError(raw []byte) (*SchedulesSchedulesNoRunsLeft, error) {
	out := new(SchedulesSchedulesNoRunsLeft)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNoRunsLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotController represents a SchedulesNotController error raised by the Schedules contract.
type SchedulesSchedulesNotController struct {
	ScheduleId *big.Int
	Caller     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotController(uint256 scheduleId, address caller)
func SchedulesSchedulesNotControllerErrorID() common.Hash {
	return common.HexToHash("0xfffd6f544331c5650b74cd8dfb40dc91ab4f4fd66cfef592daf1929209485ecb")
}

// UnpackSchedulesNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotController(uint256 scheduleId, address caller)
func (schedules *Schedules) UnpackSchedulesNotControllerError(raw []byte) (*SchedulesSchedulesNotController, error) {
	out := new(SchedulesSchedulesNotController)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotCoordinator represents a SchedulesNotCoordinator error raised by the Schedules contract.
type SchedulesSchedulesNotCoordinator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotCoordinator(address caller)
func SchedulesSchedulesNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf003ac9fa1805381e29f5bd27d13c67b1f62903a94d9f84a43550881a89c5165")
}

// UnpackSchedulesNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotCoordinator(address caller)
func (schedules *Schedules) UnpackSchedulesNotCoordinatorError(raw []byte) (*SchedulesSchedulesNotCoordinator, error) {
	out := new(SchedulesSchedulesNotCoordinator)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotDue represents a SchedulesNotDue error raised by the Schedules contract.
type SchedulesSchedulesNotDue struct {
	ScheduleId *big.Int
	NextAt     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotDue(uint256 scheduleId, uint64 nextAt)
func SchedulesSchedulesNotDueErrorID() common.Hash {
	return common.HexToHash("0xc4137d3c612c9772607fafcbe50e76f570c175279026c7cc737d550ed050f638")
}

// UnpackSchedulesNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotDue(uint256 scheduleId, uint64 nextAt)
func (schedules *Schedules) UnpackSchedulesNotDueError(raw []byte) (*SchedulesSchedulesNotDue, error) {
	out := new(SchedulesSchedulesNotDue)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotInSet represents a SchedulesNotInSet error raised by the Schedules contract.
type SchedulesSchedulesNotInSet struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotInSet(address caller)
func SchedulesSchedulesNotInSetErrorID() common.Hash {
	return common.HexToHash("0xc136858930a733b2214b9c3339920da9b9a425a8febd2974af7e50d3be4d7d0b")
}

// UnpackSchedulesNotInSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotInSet(address caller)
func (schedules *Schedules) UnpackSchedulesNotInSetError(raw []byte) (*SchedulesSchedulesNotInSet, error) {
	out := new(SchedulesSchedulesNotInSet)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotInSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotLive represents a SchedulesNotLive error raised by the Schedules contract.
type SchedulesSchedulesNotLive struct {
	ScheduleId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotLive(uint256 scheduleId)
func SchedulesSchedulesNotLiveErrorID() common.Hash {
	return common.HexToHash("0x9b9a0ef24ff88337c95178b50ce8a0d1276694363c1e41574a896e42fb951cdb")
}

// UnpackSchedulesNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotLive(uint256 scheduleId)
func (schedules *Schedules) UnpackSchedulesNotLiveError(raw []byte) (*SchedulesSchedulesNotLive, error) {
	out := new(SchedulesSchedulesNotLive)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotOver represents a SchedulesNotOver error raised by the Schedules contract.
type SchedulesSchedulesNotOver struct {
	ScheduleId *big.Int
	EndsAt     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotOver(uint256 scheduleId, uint64 endsAt)
func SchedulesSchedulesNotOverErrorID() common.Hash {
	return common.HexToHash("0x0081719e3a2504fea958a6564871b31aa4bbb693fad0affc6c82b784f3d01aa0")
}

// UnpackSchedulesNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotOver(uint256 scheduleId, uint64 endsAt)
func (schedules *Schedules) UnpackSchedulesNotOverError(raw []byte) (*SchedulesSchedulesNotOver, error) {
	out := new(SchedulesSchedulesNotOver)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNotPermitted represents a SchedulesNotPermitted error raised by the Schedules contract.
type SchedulesSchedulesNotPermitted struct {
	TokenId    *big.Int
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNotPermitted(uint256 tokenId, address controller)
func SchedulesSchedulesNotPermittedErrorID() common.Hash {
	return common.HexToHash("0x4f35056c9a2324d4ef57ab9b4440263ecf7adb9e6b7ce6d09cf00c8ff52c8844")
}

// UnpackSchedulesNotPermittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNotPermitted(uint256 tokenId, address controller)
func (schedules *Schedules) UnpackSchedulesNotPermittedError(raw []byte) (*SchedulesSchedulesNotPermitted, error) {
	out := new(SchedulesSchedulesNotPermitted)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNotPermitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesNothingLeft represents a SchedulesNothingLeft error raised by the Schedules contract.
type SchedulesSchedulesNothingLeft struct {
	ScheduleId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesNothingLeft(uint256 scheduleId)
func SchedulesSchedulesNothingLeftErrorID() common.Hash {
	return common.HexToHash("0x2f81bdfc5204e1d84f068c7139131e7bae0af944f8fbd65af513b1c80897d275")
}

// UnpackSchedulesNothingLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesNothingLeft(uint256 scheduleId)
func (schedules *Schedules) UnpackSchedulesNothingLeftError(raw []byte) (*SchedulesSchedulesNothingLeft, error) {
	out := new(SchedulesSchedulesNothingLeft)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesNothingLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesOccurrenceInvalid represents a SchedulesOccurrenceInvalid error raised by the Schedules contract.
type SchedulesSchedulesOccurrenceInvalid struct {
	Occurrence [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesOccurrenceInvalid(bytes32 occurrence)
func SchedulesSchedulesOccurrenceInvalidErrorID() common.Hash {
	return common.HexToHash("0xcf0f0eb2db16ab1ef69032e83853492b86052c2704bf4bf69f0207f698e5b0a6")
}

// UnpackSchedulesOccurrenceInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesOccurrenceInvalid(bytes32 occurrence)
func (schedules *Schedules) UnpackSchedulesOccurrenceInvalidError(raw []byte) (*SchedulesSchedulesOccurrenceInvalid, error) {
	out := new(SchedulesSchedulesOccurrenceInvalid)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesOccurrenceInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesOccurrenceUsed represents a SchedulesOccurrenceUsed error raised by the Schedules contract.
type SchedulesSchedulesOccurrenceUsed struct {
	ScheduleId *big.Int
	Occurrence [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesOccurrenceUsed(uint256 scheduleId, bytes32 occurrence)
func SchedulesSchedulesOccurrenceUsedErrorID() common.Hash {
	return common.HexToHash("0x236cc0dc85bf9a973eb1fd96c4d391b412ef2aec91f1f3f69faaaf4a8a8e9dcd")
}

// UnpackSchedulesOccurrenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesOccurrenceUsed(uint256 scheduleId, bytes32 occurrence)
func (schedules *Schedules) UnpackSchedulesOccurrenceUsedError(raw []byte) (*SchedulesSchedulesOccurrenceUsed, error) {
	out := new(SchedulesSchedulesOccurrenceUsed)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesOccurrenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesOver represents a SchedulesOver error raised by the Schedules contract.
type SchedulesSchedulesOver struct {
	ScheduleId *big.Int
	EndsAt     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesOver(uint256 scheduleId, uint64 endsAt)
func SchedulesSchedulesOverErrorID() common.Hash {
	return common.HexToHash("0x82e18506506636ab05e7347f33b241dde9b9c46d66da71bcc598ce655b1ebce8")
}

// UnpackSchedulesOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesOver(uint256 scheduleId, uint64 endsAt)
func (schedules *Schedules) UnpackSchedulesOverError(raw []byte) (*SchedulesSchedulesOver, error) {
	out := new(SchedulesSchedulesOver)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesParamsTooLong represents a SchedulesParamsTooLong error raised by the Schedules contract.
type SchedulesSchedulesParamsTooLong struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesParamsTooLong(uint256 length, uint256 maximum)
func SchedulesSchedulesParamsTooLongErrorID() common.Hash {
	return common.HexToHash("0xe3f13361341bab1611d63ec3f857679a6f62ca72ce03bb090e97e9286ba3e186")
}

// UnpackSchedulesParamsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesParamsTooLong(uint256 length, uint256 maximum)
func (schedules *Schedules) UnpackSchedulesParamsTooLongError(raw []byte) (*SchedulesSchedulesParamsTooLong, error) {
	out := new(SchedulesSchedulesParamsTooLong)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesParamsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesPaymentFailed represents a SchedulesPaymentFailed error raised by the Schedules contract.
type SchedulesSchedulesPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesPaymentFailed(address to)
func SchedulesSchedulesPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x794c260a11bdc4a6dc5fda2a1e0cb59fe8fd5204fa70af870d495addfaefed51")
}

// UnpackSchedulesPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesPaymentFailed(address to)
func (schedules *Schedules) UnpackSchedulesPaymentFailedError(raw []byte) (*SchedulesSchedulesPaymentFailed, error) {
	out := new(SchedulesSchedulesPaymentFailed)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesPaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesRunAnswered represents a SchedulesRunAnswered error raised by the Schedules contract.
type SchedulesSchedulesRunAnswered struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesRunAnswered(bytes32 requestId)
func SchedulesSchedulesRunAnsweredErrorID() common.Hash {
	return common.HexToHash("0x8af0cd896e0e3ed92754bc0d53c7714e0f9e69fb1d732fe04b20d24b866ee4c2")
}

// UnpackSchedulesRunAnsweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesRunAnswered(bytes32 requestId)
func (schedules *Schedules) UnpackSchedulesRunAnsweredError(raw []byte) (*SchedulesSchedulesRunAnswered, error) {
	out := new(SchedulesSchedulesRunAnswered)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesRunAnswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesRunUnknown represents a SchedulesRunUnknown error raised by the Schedules contract.
type SchedulesSchedulesRunUnknown struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesRunUnknown(bytes32 requestId)
func SchedulesSchedulesRunUnknownErrorID() common.Hash {
	return common.HexToHash("0x785246e52f59ac27cd703606517388a237ac815e002f57732c79b9067c640af1")
}

// UnpackSchedulesRunUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesRunUnknown(bytes32 requestId)
func (schedules *Schedules) UnpackSchedulesRunUnknownError(raw []byte) (*SchedulesSchedulesRunUnknown, error) {
	out := new(SchedulesSchedulesRunUnknown)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesRunUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesStillLive represents a SchedulesStillLive error raised by the Schedules contract.
type SchedulesSchedulesStillLive struct {
	ScheduleId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesStillLive(uint256 scheduleId)
func SchedulesSchedulesStillLiveErrorID() common.Hash {
	return common.HexToHash("0xbb1e9d0503b2dbf15df3b9ff98ba9f5b0db22965b60d2ebc48ef336f5f9a5a94")
}

// UnpackSchedulesStillLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesStillLive(uint256 scheduleId)
func (schedules *Schedules) UnpackSchedulesStillLiveError(raw []byte) (*SchedulesSchedulesStillLive, error) {
	out := new(SchedulesSchedulesStillLive)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesStillLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesTaskWrong represents a SchedulesTaskWrong error raised by the Schedules contract.
type SchedulesSchedulesTaskWrong struct {
	ScheduleId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesTaskWrong(uint256 scheduleId)
func SchedulesSchedulesTaskWrongErrorID() common.Hash {
	return common.HexToHash("0xf680aa9de3518f536cd0627398fe8b6ba28028c7105a45fb16888fb949f0531f")
}

// UnpackSchedulesTaskWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesTaskWrong(uint256 scheduleId)
func (schedules *Schedules) UnpackSchedulesTaskWrongError(raw []byte) (*SchedulesSchedulesTaskWrong, error) {
	out := new(SchedulesSchedulesTaskWrong)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesTaskWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesTermsInvalid represents a SchedulesTermsInvalid error raised by the Schedules contract.
type SchedulesSchedulesTermsInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesTermsInvalid()
func SchedulesSchedulesTermsInvalidErrorID() common.Hash {
	return common.HexToHash("0xcdb403c7ef6705613bcdde374d00833781460a58f68800614633519da9f67c0c")
}

// UnpackSchedulesTermsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesTermsInvalid()
func (schedules *Schedules) UnpackSchedulesTermsInvalidError(raw []byte) (*SchedulesSchedulesTermsInvalid, error) {
	out := new(SchedulesSchedulesTermsInvalid)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesTermsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesSchedulesTooMany represents a SchedulesTooMany error raised by the Schedules contract.
type SchedulesSchedulesTooMany struct {
	Controller common.Address
	Maximum    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SchedulesTooMany(address controller, uint256 maximum)
func SchedulesSchedulesTooManyErrorID() common.Hash {
	return common.HexToHash("0x63ec10989e8ff453395df9e2c3361759741f9dcce4bed6289b3a42b805e12276")
}

// UnpackSchedulesTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SchedulesTooMany(address controller, uint256 maximum)
func (schedules *Schedules) UnpackSchedulesTooManyError(raw []byte) (*SchedulesSchedulesTooMany, error) {
	out := new(SchedulesSchedulesTooMany)
	if err := schedules.abi.UnpackIntoInterface(out, "SchedulesTooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Schedules contract.
type SchedulesUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func SchedulesUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (schedules *Schedules) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*SchedulesUUPSUnauthorizedCallContext, error) {
	out := new(SchedulesUUPSUnauthorizedCallContext)
	if err := schedules.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulesUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Schedules contract.
type SchedulesUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func SchedulesUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (schedules *Schedules) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*SchedulesUUPSUnsupportedProxiableUUID, error) {
	out := new(SchedulesUUPSUnsupportedProxiableUUID)
	if err := schedules.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
