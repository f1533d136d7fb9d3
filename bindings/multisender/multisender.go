// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package multisender

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

// MultisenderMetaData contains all meta data concerning the Multisender contract.
var MultisenderMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sendEth\",\"inputs\":[{\"name\":\"recipients\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"sendTokens\",\"inputs\":[{\"name\":\"recipients\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"tokenContract\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawTokens\",\"inputs\":[{\"name\":\"tokenContract\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EthSent\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipients\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amountEach\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokensSent\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipients\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amountEach\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"MultisenderNoRecipients\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MultisenderNothingToSend\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MultisenderRefused\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Multisender",
	Bin: "0x608060405234801561000f575f5ffd5b50604051610c5d380380610c5d83398101604081905261002e916100d7565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100658161006c565b5050610104565b600180546001600160a01b031916905561008581610088565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f602082840312156100e7575f5ffd5b81516001600160a01b03811681146100fd575f5ffd5b9392505050565b610b4c806101115f395ff3fe608060405260043610610084575f3560e01c8063715018a611610057578063715018a6146100ef57806379ba5097146101035780638da5cb5b14610117578063e30c39781461014b578063f2fde38b14610168575f5ffd5b80633b2fe781146100885780633ccfd60b1461009d57806349df728c146100b15780636ecf1386146100d0575b5f5ffd5b61009b6100963660046109d1565b610187565b005b3480156100a8575f5ffd5b5061009b610290565b3480156100bc575f5ffd5b5061009b6100cb366004610a2b565b6102ee565b3480156100db575f5ffd5b5061009b6100ea366004610a44565b6103d5565b3480156100fa575f5ffd5b5061009b6105bb565b34801561010e575f5ffd5b5061009b6105cc565b348015610122575f5ffd5b505f546001600160a01b03165b6040516001600160a01b03909116815260200160405180910390f35b348015610156575f5ffd5b506001546001600160a01b031661012f565b348015610173575f5ffd5b5061009b610182366004610a2b565b610612565b61018f610682565b5f8190036101b057604051631b686d2b60e11b815260040160405180910390fd5b5f6101bb8234610aa8565b9050805f036101dd576040516339ef60e760e21b815260040160405180910390fd5b336001600160a01b03167f345d23168023dc81c040762b435577a7775a893b5e5d36e78644fb0caf9587a284848460405161021a93929190610abb565b60405180910390a25f5b828110156102645761025c84848381811061024157610241610b0e565b90506020020160208101906102569190610a2b565b836106b7565b600101610224565b505f6102708334610b22565b905080156102825761028233826106b7565b505061028c610732565b5050565b61029861075c565b6102a0610682565b604051478082529033905f907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a36102e333826106b7565b506102ec610732565b565b6102f661075c565b6102fe610682565b6040516370a0823160e01b81523060048201525f906001600160a01b038316906370a0823190602401602060405180830381865afa158015610342573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103669190610b35565b9050336001600160a01b0316826001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb836040516103ad91815260200190565b60405180910390a36103c96001600160a01b0383163383610788565b506103d2610732565b50565b6103dd610682565b5f8290036103fe57604051631b686d2b60e11b815260040160405180910390fd5b604051636eb1769f60e11b815233600482015230602482015281905f906104dd906001600160a01b0384169063dd62ed3e90604401602060405180830381865afa15801561044e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104729190610b35565b6040516370a0823160e01b81523360048201526001600160a01b038516906370a0823190602401602060405180830381865afa1580156104b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104d89190610b35565b6107bd565b90505f6104ea8583610aa8565b9050805f0361050c576040516339ef60e760e21b815260040160405180910390fd5b836001600160a01b0316336001600160a01b03167f121f05457ea24239f387fe42d7465c9970e46c31d35c13b2ccb14f7307cc623888888560405161055393929190610abb565b60405180910390a35f5b858110156105aa576105a23388888481811061057b5761057b610b0e565b90506020020160208101906105909190610a2b565b6001600160a01b0387169190856107cf565b60010161055d565b505050506105b6610732565b505050565b6105c361075c565b6102ec5f61080b565b60015433906001600160a01b031681146106095760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6103d28161080b565b61061a61075c565b600180546001600160a01b0383166001600160a01b0319909116811790915561064a5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b61068a610824565b6102ec60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610864565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610700576040519150601f19603f3d011682016040523d82523d5f602084013e610705565b606091505b50509050806105b657604051635637627160e01b81526001600160a01b0384166004820152602401610600565b6102ec5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006106b1565b5f546001600160a01b031633146102ec5760405163118cdaa760e01b8152336004820152602401610600565b610795838383600161086b565b6105b657604051635274afe760e01b81526001600160a01b0384166004820152602401610600565b5f8282188284100282185b9392505050565b6107dd8484848460016108cd565b61080557604051635274afe760e01b81526001600160a01b0385166004820152602401610600565b50505050565b600180546001600160a01b03191690556103d28161093a565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156102ec57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166108c15783831516156108b5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661092957838315161561091d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f83601f840112610999575f5ffd5b50813567ffffffffffffffff8111156109b0575f5ffd5b6020830191508360208260051b85010111156109ca575f5ffd5b9250929050565b5f5f602083850312156109e2575f5ffd5b823567ffffffffffffffff8111156109f8575f5ffd5b610a0485828601610989565b90969095509350505050565b80356001600160a01b0381168114610a26575f5ffd5b919050565b5f60208284031215610a3b575f5ffd5b6107c882610a10565b5f5f5f60408486031215610a56575f5ffd5b833567ffffffffffffffff811115610a6c575f5ffd5b610a7886828701610989565b9094509250610a8b905060208501610a10565b90509250925092565b634e487b7160e01b5f52601260045260245ffd5b5f82610ab657610ab6610a94565b500490565b604080825281018390525f8460608301825b86811015610afb576001600160a01b03610ae684610a10565b16825260209283019290910190600101610acd565b5060209390930193909352509392505050565b634e487b7160e01b5f52603260045260245ffd5b5f82610b3057610b30610a94565b500690565b5f60208284031215610b45575f5ffd5b505191905056",
}

// Multisender is an auto generated Go binding around an Ethereum contract.
type Multisender struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Multisender) GetABI() abi.ABI {
	return c.abi
}

// NewMultisender creates a new instance of Multisender.
func NewMultisender() *Multisender {
	parsed, err := MultisenderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Multisender{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Multisender) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (multisender *Multisender) PackConstructor(owner_ common.Address) []byte {
	enc, err := multisender.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (multisender *Multisender) PackAcceptOwnership() []byte {
	enc, err := multisender.abi.Pack("acceptOwnership")
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
func (multisender *Multisender) TryPackAcceptOwnership() ([]byte, error) {
	return multisender.abi.Pack("acceptOwnership")
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (multisender *Multisender) PackOwner() []byte {
	enc, err := multisender.abi.Pack("owner")
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
func (multisender *Multisender) TryPackOwner() ([]byte, error) {
	return multisender.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (multisender *Multisender) UnpackOwner(data []byte) (common.Address, error) {
	out, err := multisender.abi.Unpack("owner", data)
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
func (multisender *Multisender) PackPendingOwner() []byte {
	enc, err := multisender.abi.Pack("pendingOwner")
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
func (multisender *Multisender) TryPackPendingOwner() ([]byte, error) {
	return multisender.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (multisender *Multisender) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := multisender.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (multisender *Multisender) PackRenounceOwnership() []byte {
	enc, err := multisender.abi.Pack("renounceOwnership")
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
func (multisender *Multisender) TryPackRenounceOwnership() ([]byte, error) {
	return multisender.abi.Pack("renounceOwnership")
}

// PackSendEth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2fe781.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendEth(address[] recipients) payable returns()
func (multisender *Multisender) PackSendEth(recipients []common.Address) []byte {
	enc, err := multisender.abi.Pack("sendEth", recipients)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendEth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2fe781.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendEth(address[] recipients) payable returns()
func (multisender *Multisender) TryPackSendEth(recipients []common.Address) ([]byte, error) {
	return multisender.abi.Pack("sendEth", recipients)
}

// PackSendTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ecf1386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendTokens(address[] recipients, address tokenContract) returns()
func (multisender *Multisender) PackSendTokens(recipients []common.Address, tokenContract common.Address) []byte {
	enc, err := multisender.abi.Pack("sendTokens", recipients, tokenContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ecf1386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendTokens(address[] recipients, address tokenContract) returns()
func (multisender *Multisender) TryPackSendTokens(recipients []common.Address, tokenContract common.Address) ([]byte, error) {
	return multisender.abi.Pack("sendTokens", recipients, tokenContract)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (multisender *Multisender) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := multisender.abi.Pack("transferOwnership", newOwner)
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
func (multisender *Multisender) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return multisender.abi.Pack("transferOwnership", newOwner)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (multisender *Multisender) PackWithdraw() []byte {
	enc, err := multisender.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (multisender *Multisender) TryPackWithdraw() ([]byte, error) {
	return multisender.abi.Pack("withdraw")
}

// PackWithdrawTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49df728c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawTokens(address tokenContract) returns()
func (multisender *Multisender) PackWithdrawTokens(tokenContract common.Address) []byte {
	enc, err := multisender.abi.Pack("withdrawTokens", tokenContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49df728c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawTokens(address tokenContract) returns()
func (multisender *Multisender) TryPackWithdrawTokens(tokenContract common.Address) ([]byte, error) {
	return multisender.abi.Pack("withdrawTokens", tokenContract)
}

// MultisenderEthSent represents a EthSent event raised by the Multisender contract.
type MultisenderEthSent struct {
	Sender     common.Address
	Recipients []common.Address
	AmountEach *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MultisenderEthSentEventName = "EthSent"

// ContractEventName returns the user-defined event name.
func (MultisenderEthSent) ContractEventName() string {
	return MultisenderEthSentEventName
}

// UnpackEthSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EthSent(address indexed sender, address[] recipients, uint256 amountEach)
func (multisender *Multisender) UnpackEthSentEvent(log *types.Log) (*MultisenderEthSent, error) {
	event := "EthSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multisender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultisenderEthSent)
	if len(log.Data) > 0 {
		if err := multisender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multisender.abi.Events[event].Inputs {
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

// MultisenderOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Multisender contract.
type MultisenderOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const MultisenderOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (MultisenderOwnershipTransferStarted) ContractEventName() string {
	return MultisenderOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (multisender *Multisender) UnpackOwnershipTransferStartedEvent(log *types.Log) (*MultisenderOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multisender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultisenderOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := multisender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multisender.abi.Events[event].Inputs {
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

// MultisenderOwnershipTransferred represents a OwnershipTransferred event raised by the Multisender contract.
type MultisenderOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const MultisenderOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (MultisenderOwnershipTransferred) ContractEventName() string {
	return MultisenderOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (multisender *Multisender) UnpackOwnershipTransferredEvent(log *types.Log) (*MultisenderOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multisender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultisenderOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := multisender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multisender.abi.Events[event].Inputs {
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

// MultisenderTokensSent represents a TokensSent event raised by the Multisender contract.
type MultisenderTokensSent struct {
	Sender     common.Address
	Token      common.Address
	Recipients []common.Address
	AmountEach *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MultisenderTokensSentEventName = "TokensSent"

// ContractEventName returns the user-defined event name.
func (MultisenderTokensSent) ContractEventName() string {
	return MultisenderTokensSentEventName
}

// UnpackTokensSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokensSent(address indexed sender, address indexed token, address[] recipients, uint256 amountEach)
func (multisender *Multisender) UnpackTokensSentEvent(log *types.Log) (*MultisenderTokensSent, error) {
	event := "TokensSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multisender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultisenderTokensSent)
	if len(log.Data) > 0 {
		if err := multisender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multisender.abi.Events[event].Inputs {
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

// MultisenderWithdrawn represents a Withdrawn event raised by the Multisender contract.
type MultisenderWithdrawn struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MultisenderWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (MultisenderWithdrawn) ContractEventName() string {
	return MultisenderWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed token, address indexed to, uint256 amount)
func (multisender *Multisender) UnpackWithdrawnEvent(log *types.Log) (*MultisenderWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multisender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultisenderWithdrawn)
	if len(log.Data) > 0 {
		if err := multisender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multisender.abi.Events[event].Inputs {
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
func (multisender *Multisender) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], multisender.abi.Errors["MultisenderNoRecipients"].ID.Bytes()[:4]) {
		return multisender.UnpackMultisenderNoRecipientsError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["MultisenderNothingToSend"].ID.Bytes()[:4]) {
		return multisender.UnpackMultisenderNothingToSendError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["MultisenderRefused"].ID.Bytes()[:4]) {
		return multisender.UnpackMultisenderRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return multisender.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return multisender.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return multisender.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], multisender.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return multisender.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MultisenderMultisenderNoRecipients represents a MultisenderNoRecipients error raised by the Multisender contract.
type MultisenderMultisenderNoRecipients struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MultisenderNoRecipients()
func MultisenderMultisenderNoRecipientsErrorID() common.Hash {
	return common.HexToHash("0x36d0da56aee45bcff8cb0b88fefa0fc9f0aba7b299dd90fa5ab34b8b625534f2")
}

// UnpackMultisenderNoRecipientsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MultisenderNoRecipients()
func (multisender *Multisender) UnpackMultisenderNoRecipientsError(raw []byte) (*MultisenderMultisenderNoRecipients, error) {
	out := new(MultisenderMultisenderNoRecipients)
	if err := multisender.abi.UnpackIntoInterface(out, "MultisenderNoRecipients", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderMultisenderNothingToSend represents a MultisenderNothingToSend error raised by the Multisender contract.
type MultisenderMultisenderNothingToSend struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MultisenderNothingToSend()
func MultisenderMultisenderNothingToSendErrorID() common.Hash {
	return common.HexToHash("0xe7bd839cb83591c16e5fea60f8d1e304d79576e0012b18b43a832ca4dd226059")
}

// UnpackMultisenderNothingToSendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MultisenderNothingToSend()
func (multisender *Multisender) UnpackMultisenderNothingToSendError(raw []byte) (*MultisenderMultisenderNothingToSend, error) {
	out := new(MultisenderMultisenderNothingToSend)
	if err := multisender.abi.UnpackIntoInterface(out, "MultisenderNothingToSend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderMultisenderRefused represents a MultisenderRefused error raised by the Multisender contract.
type MultisenderMultisenderRefused struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MultisenderRefused(address recipient)
func MultisenderMultisenderRefusedErrorID() common.Hash {
	return common.HexToHash("0x5637627189a49abbfd2553494f6d17426f61677e33dab88917364945cb735449")
}

// UnpackMultisenderRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MultisenderRefused(address recipient)
func (multisender *Multisender) UnpackMultisenderRefusedError(raw []byte) (*MultisenderMultisenderRefused, error) {
	out := new(MultisenderMultisenderRefused)
	if err := multisender.abi.UnpackIntoInterface(out, "MultisenderRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Multisender contract.
type MultisenderOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func MultisenderOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (multisender *Multisender) UnpackOwnableInvalidOwnerError(raw []byte) (*MultisenderOwnableInvalidOwner, error) {
	out := new(MultisenderOwnableInvalidOwner)
	if err := multisender.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Multisender contract.
type MultisenderOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func MultisenderOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (multisender *Multisender) UnpackOwnableUnauthorizedAccountError(raw []byte) (*MultisenderOwnableUnauthorizedAccount, error) {
	out := new(MultisenderOwnableUnauthorizedAccount)
	if err := multisender.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Multisender contract.
type MultisenderReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MultisenderReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (multisender *Multisender) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MultisenderReentrancyGuardReentrantCall, error) {
	out := new(MultisenderReentrancyGuardReentrantCall)
	if err := multisender.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultisenderSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Multisender contract.
type MultisenderSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MultisenderSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (multisender *Multisender) UnpackSafeERC20FailedOperationError(raw []byte) (*MultisenderSafeERC20FailedOperation, error) {
	out := new(MultisenderSafeERC20FailedOperation)
	if err := multisender.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
