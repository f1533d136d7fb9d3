// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package dcavault

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

// DcaVaultMetaData contains all meta data concerning the DcaVault contract.
var DcaVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pool\",\"type\":\"address\",\"internalType\":\"contractConstantProductPool\"},{\"name\":\"sold\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AMOUNT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BUYER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"OWNER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractConstantProductPool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOLD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"minOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nextBuy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"nextBuy\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DcaVaultNotBuyer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DcaVaultNotOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DcaVaultTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextBuy\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "DcaVault",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161083738038061083783398101604081905261002f91610076565b6001600160a01b0395861660805293851660a05291841660c05290921660e05261010091909152610120526100e5565b6001600160a01b0381168114610073575f5ffd5b50565b5f5f5f5f5f5f60c0878903121561008b575f5ffd5b86516100968161005f565b60208801519096506100a78161005f565b60408801519095506100b88161005f565b60608801519094506100c98161005f565b608088015160a090980151969995985093969395939492505050565b60805160a05160c05160e05161010051610120516106b961017e5f395f8181610168015261025e01525f818161018f015281816102d90152818161033c015261040801525f818161011a01528181610296015261031401525f818160dd015281816102b8015261039801525f818161014101526101e501525f81816099015281816103690152818161047801526104c701526106b95ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c8063a8fa298711610063578063a8fa29871461013c578063b4d1d79514610163578063d17891761461018a578063d6febde8146101b1578063f3fef3a3146101c4575f5ffd5b8063117803e3146100945780637535d246146100d8578063965ace63146100ff5780639aa2a94014610115575b5f5ffd5b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6101075f5481565b6040519081526020016100cf565b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6101077f000000000000000000000000000000000000000000000000000000000000000081565b6101077f000000000000000000000000000000000000000000000000000000000000000081565b6101076101bf366004610628565b6101d9565b6101d76101d2366004610648565b61046d565b005b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461022a576040516339c2989160e01b81523360048201526024015b60405180910390fd5b5f54421015610258575f5460405163c72d894760e01b81524260048201526024810191909152604401610221565b5f6102837f00000000000000000000000000000000000000000000000000000000000000004261067d565b5f81905590506102fd6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006104f0565b60405163acf0ae0360e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301527f00000000000000000000000000000000000000000000000000000000000000006024830152604482018690527f000000000000000000000000000000000000000000000000000000000000000081166064830152608482018590527f0000000000000000000000000000000000000000000000000000000000000000169063acf0ae039060a4016020604051808303815f875af11580156103de573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061040291906106a2565b604080517f00000000000000000000000000000000000000000000000000000000000000008152602081018390529081018390529092507f871cca9c30ebd3d38d92d08304561880d6466ddb658d2fd88e501a929c497fd99060600160405180910390a15092915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146104b857604051635a75b40d60e11b8152336004820152602401610221565b6104ec6001600160a01b0383167f00000000000000000000000000000000000000000000000000000000000000008361056f565b5050565b6104fc8383835f61057c565b61056a5761050d83835f600161057c565b61053557604051635274afe760e01b81526001600160a01b0384166004820152602401610221565b610542838383600161057c565b61056a57604051635274afe760e01b81526001600160a01b0384166004820152602401610221565b505050565b61054283838360016105de565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166105d25783831516156105c6573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166105d25783831516156105c6573d5f823e3d81fd5b5f5f60408385031215610639575f5ffd5b50508035926020909101359150565b5f5f60408385031215610659575f5ffd5b82356001600160a01b038116811461066f575f5ffd5b946020939093013593505050565b8082018082111561069c57634e487b7160e01b5f52601160045260245ffd5b92915050565b5f602082840312156106b2575f5ffd5b505191905056",
}

// DcaVault is an auto generated Go binding around an Ethereum contract.
type DcaVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DcaVault) GetABI() abi.ABI {
	return c.abi
}

// NewDcaVault creates a new instance of DcaVault.
func NewDcaVault() *DcaVault {
	parsed, err := DcaVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DcaVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DcaVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner, address buyer, address pool, address sold, uint256 amount, uint256 period) returns()
func (dcaVault *DcaVault) PackConstructor(owner common.Address, buyer common.Address, pool common.Address, sold common.Address, amount *big.Int, period *big.Int) []byte {
	enc, err := dcaVault.abi.Pack("", owner, buyer, pool, sold, amount, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAMOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1789176.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AMOUNT() view returns(uint256)
func (dcaVault *DcaVault) PackAMOUNT() []byte {
	enc, err := dcaVault.abi.Pack("AMOUNT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAMOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1789176.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AMOUNT() view returns(uint256)
func (dcaVault *DcaVault) TryPackAMOUNT() ([]byte, error) {
	return dcaVault.abi.Pack("AMOUNT")
}

// UnpackAMOUNT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1789176.
//
// Solidity: function AMOUNT() view returns(uint256)
func (dcaVault *DcaVault) UnpackAMOUNT(data []byte) (*big.Int, error) {
	out, err := dcaVault.abi.Unpack("AMOUNT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBUYER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8fa2987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BUYER() view returns(address)
func (dcaVault *DcaVault) PackBUYER() []byte {
	enc, err := dcaVault.abi.Pack("BUYER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBUYER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8fa2987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BUYER() view returns(address)
func (dcaVault *DcaVault) TryPackBUYER() ([]byte, error) {
	return dcaVault.abi.Pack("BUYER")
}

// UnpackBUYER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8fa2987.
//
// Solidity: function BUYER() view returns(address)
func (dcaVault *DcaVault) UnpackBUYER(data []byte) (common.Address, error) {
	out, err := dcaVault.abi.Unpack("BUYER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OWNER() view returns(address)
func (dcaVault *DcaVault) PackOWNER() []byte {
	enc, err := dcaVault.abi.Pack("OWNER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OWNER() view returns(address)
func (dcaVault *DcaVault) TryPackOWNER() ([]byte, error) {
	return dcaVault.abi.Pack("OWNER")
}

// UnpackOWNER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117803e3.
//
// Solidity: function OWNER() view returns(address)
func (dcaVault *DcaVault) UnpackOWNER(data []byte) (common.Address, error) {
	out, err := dcaVault.abi.Unpack("OWNER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint256)
func (dcaVault *DcaVault) PackPERIOD() []byte {
	enc, err := dcaVault.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint256)
func (dcaVault *DcaVault) TryPackPERIOD() ([]byte, error) {
	return dcaVault.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint256)
func (dcaVault *DcaVault) UnpackPERIOD(data []byte) (*big.Int, error) {
	out, err := dcaVault.abi.Unpack("PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POOL() view returns(address)
func (dcaVault *DcaVault) PackPOOL() []byte {
	enc, err := dcaVault.abi.Pack("POOL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POOL() view returns(address)
func (dcaVault *DcaVault) TryPackPOOL() ([]byte, error) {
	return dcaVault.abi.Pack("POOL")
}

// UnpackPOOL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (dcaVault *DcaVault) UnpackPOOL(data []byte) (common.Address, error) {
	out, err := dcaVault.abi.Unpack("POOL", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aa2a940.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SOLD() view returns(address)
func (dcaVault *DcaVault) PackSOLD() []byte {
	enc, err := dcaVault.abi.Pack("SOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aa2a940.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SOLD() view returns(address)
func (dcaVault *DcaVault) TryPackSOLD() ([]byte, error) {
	return dcaVault.abi.Pack("SOLD")
}

// UnpackSOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aa2a940.
//
// Solidity: function SOLD() view returns(address)
func (dcaVault *DcaVault) UnpackSOLD(data []byte) (common.Address, error) {
	out, err := dcaVault.abi.Unpack("SOLD", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6febde8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 minOut, uint256 deadline) returns(uint256 amountOut)
func (dcaVault *DcaVault) PackBuy(minOut *big.Int, deadline *big.Int) []byte {
	enc, err := dcaVault.abi.Pack("buy", minOut, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6febde8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 minOut, uint256 deadline) returns(uint256 amountOut)
func (dcaVault *DcaVault) TryPackBuy(minOut *big.Int, deadline *big.Int) ([]byte, error) {
	return dcaVault.abi.Pack("buy", minOut, deadline)
}

// UnpackBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6febde8.
//
// Solidity: function buy(uint256 minOut, uint256 deadline) returns(uint256 amountOut)
func (dcaVault *DcaVault) UnpackBuy(data []byte) (*big.Int, error) {
	out, err := dcaVault.abi.Unpack("buy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x965ace63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextBuy() view returns(uint256)
func (dcaVault *DcaVault) PackNextBuy() []byte {
	enc, err := dcaVault.abi.Pack("nextBuy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x965ace63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextBuy() view returns(uint256)
func (dcaVault *DcaVault) TryPackNextBuy() ([]byte, error) {
	return dcaVault.abi.Pack("nextBuy")
}

// UnpackNextBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x965ace63.
//
// Solidity: function nextBuy() view returns(uint256)
func (dcaVault *DcaVault) UnpackNextBuy(data []byte) (*big.Int, error) {
	out, err := dcaVault.abi.Unpack("nextBuy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, uint256 amount) returns()
func (dcaVault *DcaVault) PackWithdraw(token common.Address, amount *big.Int) []byte {
	enc, err := dcaVault.abi.Pack("withdraw", token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, uint256 amount) returns()
func (dcaVault *DcaVault) TryPackWithdraw(token common.Address, amount *big.Int) ([]byte, error) {
	return dcaVault.abi.Pack("withdraw", token, amount)
}

// DcaVaultBought represents a Bought event raised by the DcaVault contract.
type DcaVaultBought struct {
	AmountIn  *big.Int
	AmountOut *big.Int
	NextBuy   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DcaVaultBoughtEventName = "Bought"

// ContractEventName returns the user-defined event name.
func (DcaVaultBought) ContractEventName() string {
	return DcaVaultBoughtEventName
}

// UnpackBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bought(uint256 amountIn, uint256 amountOut, uint256 nextBuy)
func (dcaVault *DcaVault) UnpackBoughtEvent(log *types.Log) (*DcaVaultBought, error) {
	event := "Bought"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dcaVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DcaVaultBought)
	if len(log.Data) > 0 {
		if err := dcaVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dcaVault.abi.Events[event].Inputs {
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
func (dcaVault *DcaVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], dcaVault.abi.Errors["DcaVaultNotBuyer"].ID.Bytes()[:4]) {
		return dcaVault.UnpackDcaVaultNotBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], dcaVault.abi.Errors["DcaVaultNotOwner"].ID.Bytes()[:4]) {
		return dcaVault.UnpackDcaVaultNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], dcaVault.abi.Errors["DcaVaultTooEarly"].ID.Bytes()[:4]) {
		return dcaVault.UnpackDcaVaultTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], dcaVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return dcaVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DcaVaultDcaVaultNotBuyer represents a DcaVaultNotBuyer error raised by the DcaVault contract.
type DcaVaultDcaVaultNotBuyer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DcaVaultNotBuyer(address caller)
func DcaVaultDcaVaultNotBuyerErrorID() common.Hash {
	return common.HexToHash("0x39c298915e09adc11202cccc7dba5f508902ef2841a6a23445d989864ea847e0")
}

// UnpackDcaVaultNotBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DcaVaultNotBuyer(address caller)
func (dcaVault *DcaVault) UnpackDcaVaultNotBuyerError(raw []byte) (*DcaVaultDcaVaultNotBuyer, error) {
	out := new(DcaVaultDcaVaultNotBuyer)
	if err := dcaVault.abi.UnpackIntoInterface(out, "DcaVaultNotBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DcaVaultDcaVaultNotOwner represents a DcaVaultNotOwner error raised by the DcaVault contract.
type DcaVaultDcaVaultNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DcaVaultNotOwner(address caller)
func DcaVaultDcaVaultNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xb4eb681a3d85ca14666c468001764941f49d2c43de84a89fd58d3d793ed26f43")
}

// UnpackDcaVaultNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DcaVaultNotOwner(address caller)
func (dcaVault *DcaVault) UnpackDcaVaultNotOwnerError(raw []byte) (*DcaVaultDcaVaultNotOwner, error) {
	out := new(DcaVaultDcaVaultNotOwner)
	if err := dcaVault.abi.UnpackIntoInterface(out, "DcaVaultNotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DcaVaultDcaVaultTooEarly represents a DcaVaultTooEarly error raised by the DcaVault contract.
type DcaVaultDcaVaultTooEarly struct {
	Timestamp *big.Int
	NextBuy   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DcaVaultTooEarly(uint256 timestamp, uint256 nextBuy)
func DcaVaultDcaVaultTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc72d89477b0d38eab386e2f3595c6eb0d646f2ec6cf79fe94b08e1d4d1e42783")
}

// UnpackDcaVaultTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DcaVaultTooEarly(uint256 timestamp, uint256 nextBuy)
func (dcaVault *DcaVault) UnpackDcaVaultTooEarlyError(raw []byte) (*DcaVaultDcaVaultTooEarly, error) {
	out := new(DcaVaultDcaVaultTooEarly)
	if err := dcaVault.abi.UnpackIntoInterface(out, "DcaVaultTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DcaVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DcaVault contract.
type DcaVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DcaVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (dcaVault *DcaVault) UnpackSafeERC20FailedOperationError(raw []byte) (*DcaVaultSafeERC20FailedOperation, error) {
	out := new(DcaVaultSafeERC20FailedOperation)
	if err := dcaVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
