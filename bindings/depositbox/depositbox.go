// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package depositbox

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

// DepositBoxDeposit is an auto generated low-level Go binding around an user-defined struct.
type DepositBoxDeposit struct {
	To     common.Address
	Amount *big.Int
}

// DepositBoxMetaData contains all meta data concerning the DepositBox contract.
var DepositBoxMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"get\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDepositBox.Deposit\",\"components\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DepositBoxAddressZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DepositBoxAmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DepositBoxUnknown\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "DepositBox",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161046d38038061046d833981016040819052602b916061565b6001600160a01b03811660515760405163419b1c9360e11b815260040160405180910390fd5b6001600160a01b0316608052608c565b5f602082840312156070575f5ffd5b81516001600160a01b03811681146085575f5ffd5b9392505050565b6080516103c36100aa5f395f8181607501526102aa01526103c35ff3fe60806040526004361061003e575f3560e01c806306661abd146100425780632d2c5565146100645780639507d39a146100af578063f340fa01146100f2575b5f5ffd5b34801561004d575f5ffd5b505f545b6040519081526020015b60405180910390f35b34801561006f575f5ffd5b506100977f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161005b565b3480156100ba575f5ffd5b506100ce6100c936600461036b565b610105565b6040805182516001600160a01b03168152602092830151928101929092520161005b565b610051610100366004610382565b61018b565b604080518082019091525f80825260208201525f54821061014157604051636f06c77760e11b8152600481018390526024015b60405180910390fd5b5f8281548110610153576101536103af565b5f9182526020918290206040805180820190915260029092020180546001600160a01b03168252600101549181019190915292915050565b5f6001600160a01b0382166101b35760405163419b1c9360e11b815260040160405180910390fd5b345f036101d3576040516313c101ad60e11b815260040160405180910390fd5b505f80546040805180820182526001600160a01b0380861680835234602084018181526001870188559680529251600286027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381018054929094166001600160a01b03199092169190911790925594517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56490910155905191929183917f1599c0fcf897af5babc2bfcf707f5dc050f841b044d97c3251ecec35b9abf80b9161029d91815260200190565b60405180910390a36102cf7f0000000000000000000000000000000000000000000000000000000000000000346102d4565b919050565b804710156102fe5760405163cf47918160e01b815247600482015260248101829052604401610138565b610317828260405180602001604052805f81525061034b565b15610320575050565b3d156103325761032e610360565b5050565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f6020828403121561037b575f5ffd5b5035919050565b5f60208284031215610392575f5ffd5b81356001600160a01b03811681146103a8575f5ffd5b9392505050565b634e487b7160e01b5f52603260045260245ffd",
}

// DepositBox is an auto generated Go binding around an Ethereum contract.
type DepositBox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DepositBox) GetABI() abi.ABI {
	return c.abi
}

// NewDepositBox creates a new instance of DepositBox.
func NewDepositBox() *DepositBox {
	parsed, err := DepositBoxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DepositBox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DepositBox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury) returns()
func (depositBox *DepositBox) PackConstructor(treasury common.Address) []byte {
	enc, err := depositBox.abi.Pack("", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TREASURY() view returns(address)
func (depositBox *DepositBox) PackTREASURY() []byte {
	enc, err := depositBox.abi.Pack("TREASURY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TREASURY() view returns(address)
func (depositBox *DepositBox) TryPackTREASURY() ([]byte, error) {
	return depositBox.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (depositBox *DepositBox) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := depositBox.abi.Unpack("TREASURY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (depositBox *DepositBox) PackCount() []byte {
	enc, err := depositBox.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (depositBox *DepositBox) TryPackCount() ([]byte, error) {
	return depositBox.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (depositBox *DepositBox) UnpackCount(data []byte) (*big.Int, error) {
	out, err := depositBox.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address to) payable returns(uint256 index)
func (depositBox *DepositBox) PackDeposit(to common.Address) []byte {
	enc, err := depositBox.abi.Pack("deposit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address to) payable returns(uint256 index)
func (depositBox *DepositBox) TryPackDeposit(to common.Address) ([]byte, error) {
	return depositBox.abi.Pack("deposit", to)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf340fa01.
//
// Solidity: function deposit(address to) payable returns(uint256 index)
func (depositBox *DepositBox) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := depositBox.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9507d39a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function get(uint256 index) view returns((address,uint256))
func (depositBox *DepositBox) PackGet(index *big.Int) []byte {
	enc, err := depositBox.abi.Pack("get", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9507d39a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function get(uint256 index) view returns((address,uint256))
func (depositBox *DepositBox) TryPackGet(index *big.Int) ([]byte, error) {
	return depositBox.abi.Pack("get", index)
}

// UnpackGet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9507d39a.
//
// Solidity: function get(uint256 index) view returns((address,uint256))
func (depositBox *DepositBox) UnpackGet(data []byte) (DepositBoxDeposit, error) {
	out, err := depositBox.abi.Unpack("get", data)
	if err != nil {
		return *new(DepositBoxDeposit), err
	}
	out0 := *abi.ConvertType(out[0], new(DepositBoxDeposit)).(*DepositBoxDeposit)
	return out0, nil
}

// DepositBoxDeposited represents a Deposited event raised by the DepositBox contract.
type DepositBoxDeposited struct {
	Index  *big.Int
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DepositBoxDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (DepositBoxDeposited) ContractEventName() string {
	return DepositBoxDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(uint256 indexed index, address indexed to, uint256 amount)
func (depositBox *DepositBox) UnpackDepositedEvent(log *types.Log) (*DepositBoxDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositBox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositBoxDeposited)
	if len(log.Data) > 0 {
		if err := depositBox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositBox.abi.Events[event].Inputs {
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
func (depositBox *DepositBox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], depositBox.abi.Errors["DepositBoxAddressZero"].ID.Bytes()[:4]) {
		return depositBox.UnpackDepositBoxAddressZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositBox.abi.Errors["DepositBoxAmountZero"].ID.Bytes()[:4]) {
		return depositBox.UnpackDepositBoxAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositBox.abi.Errors["DepositBoxUnknown"].ID.Bytes()[:4]) {
		return depositBox.UnpackDepositBoxUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositBox.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return depositBox.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositBox.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return depositBox.UnpackInsufficientBalanceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DepositBoxDepositBoxAddressZero represents a DepositBoxAddressZero error raised by the DepositBox contract.
type DepositBoxDepositBoxAddressZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositBoxAddressZero()
func DepositBoxDepositBoxAddressZeroErrorID() common.Hash {
	return common.HexToHash("0x83363926ba9213d40b58025c46e172a1b6117227682c644007cb4f5a16e46132")
}

// UnpackDepositBoxAddressZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositBoxAddressZero()
func (depositBox *DepositBox) UnpackDepositBoxAddressZeroError(raw []byte) (*DepositBoxDepositBoxAddressZero, error) {
	out := new(DepositBoxDepositBoxAddressZero)
	if err := depositBox.abi.UnpackIntoInterface(out, "DepositBoxAddressZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositBoxDepositBoxAmountZero represents a DepositBoxAmountZero error raised by the DepositBox contract.
type DepositBoxDepositBoxAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositBoxAmountZero()
func DepositBoxDepositBoxAmountZeroErrorID() common.Hash {
	return common.HexToHash("0x2782035a488651b1755f56ba554f4f18c56e5e884bb540f88db4857a480fb7ba")
}

// UnpackDepositBoxAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositBoxAmountZero()
func (depositBox *DepositBox) UnpackDepositBoxAmountZeroError(raw []byte) (*DepositBoxDepositBoxAmountZero, error) {
	out := new(DepositBoxDepositBoxAmountZero)
	if err := depositBox.abi.UnpackIntoInterface(out, "DepositBoxAmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositBoxDepositBoxUnknown represents a DepositBoxUnknown error raised by the DepositBox contract.
type DepositBoxDepositBoxUnknown struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositBoxUnknown(uint256 index)
func DepositBoxDepositBoxUnknownErrorID() common.Hash {
	return common.HexToHash("0xde0d8eee97e1c1ccb2c264d068bd7442fbc55091ac5cd979264e2c908041573b")
}

// UnpackDepositBoxUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositBoxUnknown(uint256 index)
func (depositBox *DepositBox) UnpackDepositBoxUnknownError(raw []byte) (*DepositBoxDepositBoxUnknown, error) {
	out := new(DepositBoxDepositBoxUnknown)
	if err := depositBox.abi.UnpackIntoInterface(out, "DepositBoxUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositBoxFailedCall represents a FailedCall error raised by the DepositBox contract.
type DepositBoxFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DepositBoxFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (depositBox *DepositBox) UnpackFailedCallError(raw []byte) (*DepositBoxFailedCall, error) {
	out := new(DepositBoxFailedCall)
	if err := depositBox.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositBoxInsufficientBalance represents a InsufficientBalance error raised by the DepositBox contract.
type DepositBoxInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func DepositBoxInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (depositBox *DepositBox) UnpackInsufficientBalanceError(raw []byte) (*DepositBoxInsufficientBalance, error) {
	out := new(DepositBoxInsufficientBalance)
	if err := depositBox.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}
