// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package stakingbalances

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

// StakingBalancesMetaData contains all meta data concerning the StakingBalances contract.
var StakingBalancesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkStakingAmounts\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStakingAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTokenAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedStaker\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"maximumStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"minimumStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permittedStakersOn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"totalStaked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"StakingBalancesConfigInvalid\",\"inputs\":[]}]",
	ID:  "StakingBalances",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516104d23803806104d283398101604081905261002e91610066565b6001600160a01b03811661005557604051630b6d5c5d60e21b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b60805161040c6100c65f395f818160990152818161015401528181610212015281816102a6015261031c015261040c5ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c806370a082311161006357806370a0823114610105578063817b1cd214610126578063b5c6b4531461012e578063d3dbad7d14610135578063ec5ffac214610149575f5ffd5b80630e9ed68b1461009457806310fe9ae8146100d857806327a199d0146100e057806349919966146100f2575b5f5ffd5b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bb610151565b5f5b60405190151581526020016100cf565b6100e261010036600461038d565b6101d7565b61011861011336600461038d565b6101f1565b6040519081526020016100cf565b610118610286565b5f19610118565b6100e261014336600461038d565b50600190565b610118610319565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d291906103af565b905090565b5f6101e0610319565b6101e9836101f1565b101592915050565b604051630213119b60e51b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634262336090602401606060405180830381865afa158015610259573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061027d91906103ca565b50909392505050565b5f61028f610151565b6040516370a0823160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116600483015291909116906370a0823190602401602060405180830381865afa1580156102f5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d291906103f5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663375b3c0a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102f5573d5f5f3e3d5ffd5b6001600160a01b038116811461038a575f5ffd5b50565b5f6020828403121561039d575f5ffd5b81356103a881610376565b9392505050565b5f602082840312156103bf575f5ffd5b81516103a881610376565b5f5f5f606084860312156103dc575f5ffd5b5050815160208301516040909301519094929350919050565b5f60208284031215610405575f5ffd5b505191905056",
}

// StakingBalances is an auto generated Go binding around an Ethereum contract.
type StakingBalances struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakingBalances) GetABI() abi.ABI {
	return c.abi
}

// NewStakingBalances creates a new instance of StakingBalances.
func NewStakingBalances() *StakingBalances {
	parsed, err := StakingBalancesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakingBalances{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakingBalances) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking) returns()
func (stakingBalances *StakingBalances) PackConstructor(staking common.Address) []byte {
	enc, err := stakingBalances.abi.Pack("", staking)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256 bonded)
func (stakingBalances *StakingBalances) PackBalanceOf(account common.Address) []byte {
	enc, err := stakingBalances.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256 bonded)
func (stakingBalances *StakingBalances) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return stakingBalances.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256 bonded)
func (stakingBalances *StakingBalances) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := stakingBalances.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckStakingAmounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49919966.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkStakingAmounts(address account) view returns(bool)
func (stakingBalances *StakingBalances) PackCheckStakingAmounts(account common.Address) []byte {
	enc, err := stakingBalances.abi.Pack("checkStakingAmounts", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckStakingAmounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49919966.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkStakingAmounts(address account) view returns(bool)
func (stakingBalances *StakingBalances) TryPackCheckStakingAmounts(account common.Address) ([]byte, error) {
	return stakingBalances.abi.Pack("checkStakingAmounts", account)
}

// UnpackCheckStakingAmounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49919966.
//
// Solidity: function checkStakingAmounts(address account) view returns(bool)
func (stakingBalances *StakingBalances) UnpackCheckStakingAmounts(data []byte) (bool, error) {
	out, err := stakingBalances.abi.Unpack("checkStakingAmounts", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetStakingAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e9ed68b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStakingAddress() view returns(address)
func (stakingBalances *StakingBalances) PackGetStakingAddress() []byte {
	enc, err := stakingBalances.abi.Pack("getStakingAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStakingAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e9ed68b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStakingAddress() view returns(address)
func (stakingBalances *StakingBalances) TryPackGetStakingAddress() ([]byte, error) {
	return stakingBalances.abi.Pack("getStakingAddress")
}

// UnpackGetStakingAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e9ed68b.
//
// Solidity: function getStakingAddress() view returns(address)
func (stakingBalances *StakingBalances) UnpackGetStakingAddress(data []byte) (common.Address, error) {
	out, err := stakingBalances.abi.Unpack("getStakingAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetTokenAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fe9ae8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTokenAddress() view returns(address)
func (stakingBalances *StakingBalances) PackGetTokenAddress() []byte {
	enc, err := stakingBalances.abi.Pack("getTokenAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTokenAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fe9ae8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTokenAddress() view returns(address)
func (stakingBalances *StakingBalances) TryPackGetTokenAddress() ([]byte, error) {
	return stakingBalances.abi.Pack("getTokenAddress")
}

// UnpackGetTokenAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10fe9ae8.
//
// Solidity: function getTokenAddress() view returns(address)
func (stakingBalances *StakingBalances) UnpackGetTokenAddress(data []byte) (common.Address, error) {
	out, err := stakingBalances.abi.Unpack("getTokenAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsPermittedStaker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3dbad7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedStaker(address ) pure returns(bool)
func (stakingBalances *StakingBalances) PackIsPermittedStaker(arg0 common.Address) []byte {
	enc, err := stakingBalances.abi.Pack("isPermittedStaker", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedStaker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3dbad7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedStaker(address ) pure returns(bool)
func (stakingBalances *StakingBalances) TryPackIsPermittedStaker(arg0 common.Address) ([]byte, error) {
	return stakingBalances.abi.Pack("isPermittedStaker", arg0)
}

// UnpackIsPermittedStaker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3dbad7d.
//
// Solidity: function isPermittedStaker(address ) pure returns(bool)
func (stakingBalances *StakingBalances) UnpackIsPermittedStaker(data []byte) (bool, error) {
	out, err := stakingBalances.abi.Unpack("isPermittedStaker", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaximumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c6b453.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maximumStake() pure returns(uint256)
func (stakingBalances *StakingBalances) PackMaximumStake() []byte {
	enc, err := stakingBalances.abi.Pack("maximumStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaximumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c6b453.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maximumStake() pure returns(uint256)
func (stakingBalances *StakingBalances) TryPackMaximumStake() ([]byte, error) {
	return stakingBalances.abi.Pack("maximumStake")
}

// UnpackMaximumStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5c6b453.
//
// Solidity: function maximumStake() pure returns(uint256)
func (stakingBalances *StakingBalances) UnpackMaximumStake(data []byte) (*big.Int, error) {
	out, err := stakingBalances.abi.Unpack("maximumStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5ffac2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minimumStake() view returns(uint256)
func (stakingBalances *StakingBalances) PackMinimumStake() []byte {
	enc, err := stakingBalances.abi.Pack("minimumStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5ffac2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minimumStake() view returns(uint256)
func (stakingBalances *StakingBalances) TryPackMinimumStake() ([]byte, error) {
	return stakingBalances.abi.Pack("minimumStake")
}

// UnpackMinimumStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec5ffac2.
//
// Solidity: function minimumStake() view returns(uint256)
func (stakingBalances *StakingBalances) UnpackMinimumStake(data []byte) (*big.Int, error) {
	out, err := stakingBalances.abi.Unpack("minimumStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermittedStakersOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27a199d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permittedStakersOn() pure returns(bool)
func (stakingBalances *StakingBalances) PackPermittedStakersOn() []byte {
	enc, err := stakingBalances.abi.Pack("permittedStakersOn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermittedStakersOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27a199d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permittedStakersOn() pure returns(bool)
func (stakingBalances *StakingBalances) TryPackPermittedStakersOn() ([]byte, error) {
	return stakingBalances.abi.Pack("permittedStakersOn")
}

// UnpackPermittedStakersOn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27a199d0.
//
// Solidity: function permittedStakersOn() pure returns(bool)
func (stakingBalances *StakingBalances) UnpackPermittedStakersOn(data []byte) (bool, error) {
	out, err := stakingBalances.abi.Unpack("permittedStakersOn", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTotalStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817b1cd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalStaked() view returns(uint256)
func (stakingBalances *StakingBalances) PackTotalStaked() []byte {
	enc, err := stakingBalances.abi.Pack("totalStaked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817b1cd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalStaked() view returns(uint256)
func (stakingBalances *StakingBalances) TryPackTotalStaked() ([]byte, error) {
	return stakingBalances.abi.Pack("totalStaked")
}

// UnpackTotalStaked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817b1cd2.
//
// Solidity: function totalStaked() view returns(uint256)
func (stakingBalances *StakingBalances) UnpackTotalStaked(data []byte) (*big.Int, error) {
	out, err := stakingBalances.abi.Unpack("totalStaked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stakingBalances *StakingBalances) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakingBalances.abi.Errors["StakingBalancesConfigInvalid"].ID.Bytes()[:4]) {
		return stakingBalances.UnpackStakingBalancesConfigInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingBalancesStakingBalancesConfigInvalid represents a StakingBalancesConfigInvalid error raised by the StakingBalances contract.
type StakingBalancesStakingBalancesConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingBalancesConfigInvalid()
func StakingBalancesStakingBalancesConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0x2db57174d61d34694e3e9dad2729761bb4827439557ea102bb939469c87e4156")
}

// UnpackStakingBalancesConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingBalancesConfigInvalid()
func (stakingBalances *StakingBalances) UnpackStakingBalancesConfigInvalidError(raw []byte) (*StakingBalancesStakingBalancesConfigInvalid, error) {
	out := new(StakingBalancesStakingBalancesConfigInvalid)
	if err := stakingBalances.abi.UnpackIntoInterface(out, "StakingBalancesConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}
