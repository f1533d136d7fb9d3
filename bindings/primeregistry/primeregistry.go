// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package primeregistry

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

// PrimeRegistryMetaData contains all meta data concerning the PrimeRegistry contract.
var PrimeRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIKeyRegistry\"},{\"name\":\"cid_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"IDENTITY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cid\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPrime\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"record\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrimeRecorded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PrimeRegistryCidInvalid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"PrimeRegistryNotSaid\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "PrimeRegistry",
	Bin: "0x610180604052348015610010575f5ffd5b50604051610dc1380380610dc183398101604081905261002f91610306565b6040518060400160405280600d81526020016c5072696d65526567697374727960981b815250604051806040016040528060018152602001603160f81b81525061007e8261018560201b60201c565b6101205261008b81610185565b61014052815160208084019190912060e052815190820120610100524660a05261011760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610129816101c2565b610151578060405163763aff4b60e01b815260040161014891906103ca565b60405180910390fd5b600261015d828261048e565b506101708261016b8361023c565b61026b565b6001600160a01b031661016052506105cb9050565b5f5f829050601f815111156101af578260405163305a27a960e01b815260040161014891906103ca565b80516101ba8261054c565b179392505050565b5f81515f14806101d3575060608251115b156101df57505f919050565b5f5b8251811015610233578281815181106101fc576101fc61056f565b6020910101516f07fffffe07fffffe03ff00000000000060f89190911c1c6001165f0361022b57505f92915050565b6001016101e1565b50600192915050565b5f8160405160200161024e9190610583565b604051602081830303815290604052805190602001209050919050565b604051630cbbf78360e11b8152600481018290525f906001600160a01b03841690631977ef0690602401602060405180830381865afa1580156102b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102d491906105b0565b9392505050565b6001600160a01b03811681146102ef575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610317575f5ffd5b8251610322816102db565b60208401519092506001600160401b0381111561033d575f5ffd5b8301601f8101851361034d575f5ffd5b80516001600160401b03811115610366576103666102f2565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610394576103946102f2565b6040528181528282016020018710156103ab575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b600181811c9082168061041357607f821691505b60208210810361043157634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610489578282111561048957805f5260205f20601f840160051c602085101561046257505f5b90810190601f840160051c035f5b81811015610485575f83820155600101610470565b5050505b505050565b81516001600160401b038111156104a7576104a76102f2565b6104bb816104b584546103ff565b84610437565b6020601f8211600181146104ed575f83156104d65750848201515b5f19600385901b1c1916600184901b178455610545565b5f84815260208120601f198516915b8281101561051c57878501518255602094850194600190920191016104fc565b508482101561053957868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b80516020808301519190811015610431575f1960209190910360031b1b16919050565b634e487b7160e01b5f52603260045260245ffd5b6a6c69745f616374696f6e5f60a81b81525f82518060208501600b85015e5f9201600b0191825250919050565b5f602082840312156105c0575f5ffd5b81516102d4816102db565b60805160a05160c05160e0516101005161012051610140516101605161079561062c5f395f81816069015261026d01525f61037801525f61034801525f61055301525f61052b01525f61048601525f6104b001525f6104da01526107955ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c8063150c4aea1461006457806342703494146100a85780637b73359a146100da57806384b0196e146100fb578063aa3ec0a914610116578063b4ac728d1461012b575b5f5ffd5b61008b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ca6100b6366004610607565b60036020525f908152604090205460ff1681565b604051901515815260200161009f565b6100ed6100e8366004610607565b610140565b60405190815260200161009f565b61010361019a565b60405161009f979695949392919061064c565b61011e6101dc565b60405161009f91906106e2565b61013e6101393660046106fb565b610268565b005b604080517f65cec37b2bc300d1a1031bb5fedea5b8a8751c496db52e3b2e7b4cd9a7e706df60208201529081018290525f906101949060600160405160208183030381529060405280519060200120610315565b92915050565b5f6060805f5f5f60606101ab610341565b6101b3610371565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b600280546101e99061073e565b80601f01602080910402602001604051908101604052809291908181526020018280546102159061073e565b80156102605780601f1061023757610100808354040283529160200191610260565b820191905f5260205f20905b81548152906001019060200180831161024357829003601f168201915b505050505081565b61029d7f000000000000000000000000000000000000000000000000000000000000000061029586610140565b85858561039c565b6102c15760405163115d386f60e31b81526004810185905260240160405180910390fd5b5f84815260036020908152604091829020805460ff19166001179055905133815285917fc5afad389e78e1fd186b09f9b4bf6a76826436388638ea3b85a838ebb6806dc6910160405180910390a250505050565b5f61019461032161047a565b8360405161190160f01b8152600281019290925260228201526042902090565b606061036c7f00000000000000000000000000000000000000000000000000000000000000006105a3565b905090565b606061036c7f00000000000000000000000000000000000000000000000000000000000000006105a3565b5f6103ba600270014551231950b75fc4402da1732fc9bebe19610776565b8311806103da57508160ff16601b141580156103da57508160ff16601c14155b156103e657505f610471565b604080515f8082526020820180845288905260ff851692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015610437573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381161580159061046d5750866001600160a01b0316816001600160a01b0316145b9150505b95945050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156104d257507f000000000000000000000000000000000000000000000000000000000000000046145b156104fc57507f000000000000000000000000000000000000000000000000000000000000000090565b61036c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6105af836105e0565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f60ff8216601f81111561019457604051632cd44ac360e21b815260040160405180910390fd5b5f60208284031215610617575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61066a60e083018961061e565b828103604084015261067c818961061e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156106d15783518352602093840193909201916001016106b3565b50909b9a5050505050505050505050565b602081525f6106f4602083018461061e565b9392505050565b5f5f5f5f6080858703121561070e575f5ffd5b843593506020850135925060408501359150606085013560ff81168114610733575f5ffd5b939692955090935050565b600181811c9082168061075257607f821691505b60208210810361077057634e487b7160e01b5f52602260045260245ffd5b50919050565b5f8261079057634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// PrimeRegistry is an auto generated Go binding around an Ethereum contract.
type PrimeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PrimeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewPrimeRegistry creates a new instance of PrimeRegistry.
func NewPrimeRegistry() *PrimeRegistry {
	parsed, err := PrimeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrimeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrimeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry, string cid_) returns()
func (primeRegistry *PrimeRegistry) PackConstructor(registry common.Address, cid_ string) []byte {
	enc, err := primeRegistry.abi.Pack("", registry, cid_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackIDENTITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150c4aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function IDENTITY() view returns(address)
func (primeRegistry *PrimeRegistry) PackIDENTITY() []byte {
	enc, err := primeRegistry.abi.Pack("IDENTITY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIDENTITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150c4aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function IDENTITY() view returns(address)
func (primeRegistry *PrimeRegistry) TryPackIDENTITY() ([]byte, error) {
	return primeRegistry.abi.Pack("IDENTITY")
}

// UnpackIDENTITY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150c4aea.
//
// Solidity: function IDENTITY() view returns(address)
func (primeRegistry *PrimeRegistry) UnpackIDENTITY(data []byte) (common.Address, error) {
	out, err := primeRegistry.abi.Unpack("IDENTITY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa3ec0a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cid() view returns(string)
func (primeRegistry *PrimeRegistry) PackCid() []byte {
	enc, err := primeRegistry.abi.Pack("cid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa3ec0a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cid() view returns(string)
func (primeRegistry *PrimeRegistry) TryPackCid() ([]byte, error) {
	return primeRegistry.abi.Pack("cid")
}

// UnpackCid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa3ec0a9.
//
// Solidity: function cid() view returns(string)
func (primeRegistry *PrimeRegistry) UnpackCid(data []byte) (string, error) {
	out, err := primeRegistry.abi.Unpack("cid", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b73359a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest(uint256 number) view returns(bytes32)
func (primeRegistry *PrimeRegistry) PackDigest(number *big.Int) []byte {
	enc, err := primeRegistry.abi.Pack("digest", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b73359a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest(uint256 number) view returns(bytes32)
func (primeRegistry *PrimeRegistry) TryPackDigest(number *big.Int) ([]byte, error) {
	return primeRegistry.abi.Pack("digest", number)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b73359a.
//
// Solidity: function digest(uint256 number) view returns(bytes32)
func (primeRegistry *PrimeRegistry) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := primeRegistry.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (primeRegistry *PrimeRegistry) PackEip712Domain() []byte {
	enc, err := primeRegistry.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (primeRegistry *PrimeRegistry) TryPackEip712Domain() ([]byte, error) {
	return primeRegistry.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (primeRegistry *PrimeRegistry) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := primeRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackIsPrime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42703494.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPrime(uint256 number) view returns(bool)
func (primeRegistry *PrimeRegistry) PackIsPrime(number *big.Int) []byte {
	enc, err := primeRegistry.abi.Pack("isPrime", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPrime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42703494.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPrime(uint256 number) view returns(bool)
func (primeRegistry *PrimeRegistry) TryPackIsPrime(number *big.Int) ([]byte, error) {
	return primeRegistry.abi.Pack("isPrime", number)
}

// UnpackIsPrime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42703494.
//
// Solidity: function isPrime(uint256 number) view returns(bool)
func (primeRegistry *PrimeRegistry) UnpackIsPrime(data []byte) (bool, error) {
	out, err := primeRegistry.abi.Unpack("isPrime", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ac728d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint256 number, bytes32 r, bytes32 s, uint8 v) returns()
func (primeRegistry *PrimeRegistry) PackRecord(number *big.Int, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := primeRegistry.abi.Pack("record", number, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ac728d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint256 number, bytes32 r, bytes32 s, uint8 v) returns()
func (primeRegistry *PrimeRegistry) TryPackRecord(number *big.Int, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return primeRegistry.abi.Pack("record", number, r, s, v)
}

// PrimeRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the PrimeRegistry contract.
type PrimeRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PrimeRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PrimeRegistryEIP712DomainChanged) ContractEventName() string {
	return PrimeRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (primeRegistry *PrimeRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*PrimeRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != primeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrimeRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := primeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range primeRegistry.abi.Events[event].Inputs {
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

// PrimeRegistryPrimeRecorded represents a PrimeRecorded event raised by the PrimeRegistry contract.
type PrimeRegistryPrimeRecorded struct {
	Number *big.Int
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PrimeRegistryPrimeRecordedEventName = "PrimeRecorded"

// ContractEventName returns the user-defined event name.
func (PrimeRegistryPrimeRecorded) ContractEventName() string {
	return PrimeRegistryPrimeRecordedEventName
}

// UnpackPrimeRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PrimeRecorded(uint256 indexed number, address by)
func (primeRegistry *PrimeRegistry) UnpackPrimeRecordedEvent(log *types.Log) (*PrimeRegistryPrimeRecorded, error) {
	event := "PrimeRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != primeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrimeRegistryPrimeRecorded)
	if len(log.Data) > 0 {
		if err := primeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range primeRegistry.abi.Events[event].Inputs {
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
func (primeRegistry *PrimeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], primeRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return primeRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], primeRegistry.abi.Errors["PrimeRegistryCidInvalid"].ID.Bytes()[:4]) {
		return primeRegistry.UnpackPrimeRegistryCidInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], primeRegistry.abi.Errors["PrimeRegistryNotSaid"].ID.Bytes()[:4]) {
		return primeRegistry.UnpackPrimeRegistryNotSaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], primeRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return primeRegistry.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PrimeRegistryInvalidShortString represents a InvalidShortString error raised by the PrimeRegistry contract.
type PrimeRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PrimeRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (primeRegistry *PrimeRegistry) UnpackInvalidShortStringError(raw []byte) (*PrimeRegistryInvalidShortString, error) {
	out := new(PrimeRegistryInvalidShortString)
	if err := primeRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrimeRegistryPrimeRegistryCidInvalid represents a PrimeRegistryCidInvalid error raised by the PrimeRegistry contract.
type PrimeRegistryPrimeRegistryCidInvalid struct {
	Cid string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrimeRegistryCidInvalid(string cid)
func PrimeRegistryPrimeRegistryCidInvalidErrorID() common.Hash {
	return common.HexToHash("0x763aff4bfdd0867f749558bb9395e4c1d36f22e7b01a3fe848dd21b75fb919d5")
}

// UnpackPrimeRegistryCidInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrimeRegistryCidInvalid(string cid)
func (primeRegistry *PrimeRegistry) UnpackPrimeRegistryCidInvalidError(raw []byte) (*PrimeRegistryPrimeRegistryCidInvalid, error) {
	out := new(PrimeRegistryPrimeRegistryCidInvalid)
	if err := primeRegistry.abi.UnpackIntoInterface(out, "PrimeRegistryCidInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrimeRegistryPrimeRegistryNotSaid represents a PrimeRegistryNotSaid error raised by the PrimeRegistry contract.
type PrimeRegistryPrimeRegistryNotSaid struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrimeRegistryNotSaid(uint256 number)
func PrimeRegistryPrimeRegistryNotSaidErrorID() common.Hash {
	return common.HexToHash("0x8ae9c378bd195b006e3702c05398afa5837c99dcfba21cab865eedb0e61ff2e8")
}

// UnpackPrimeRegistryNotSaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrimeRegistryNotSaid(uint256 number)
func (primeRegistry *PrimeRegistry) UnpackPrimeRegistryNotSaidError(raw []byte) (*PrimeRegistryPrimeRegistryNotSaid, error) {
	out := new(PrimeRegistryPrimeRegistryNotSaid)
	if err := primeRegistry.abi.UnpackIntoInterface(out, "PrimeRegistryNotSaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrimeRegistryStringTooLong represents a StringTooLong error raised by the PrimeRegistry contract.
type PrimeRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PrimeRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (primeRegistry *PrimeRegistry) UnpackStringTooLongError(raw []byte) (*PrimeRegistryStringTooLong, error) {
	out := new(PrimeRegistryStringTooLong)
	if err := primeRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
