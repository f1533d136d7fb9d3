// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package answerbook

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

// AnswerBookMetaData contains all meta data concerning the AnswerBook contract.
var AnswerBookMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractICoordinator\"},{\"name\":\"cid_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"COORDINATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"IDENTITY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cid\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSaid\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"result\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onConclaveAnswer\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answer\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Asked\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnswerBookCidInvalid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"AnswerBookNotCoordinator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "AnswerBook",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161114b38038061114b83398101604081905261002e9161024d565b61003781610109565b61005f57806040516370a02b0960e01b81526004016100569190610311565b60405180910390fd5b816001600160a01b03166080816001600160a01b0316815250506100ea826001600160a01b031663086b51986040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100dc9190610346565b6100e583610183565b6101b2565b6001600160a01b031660a0525f61010182826103f0565b5050506104ef565b5f81515f148061011a575060608251115b1561012657505f919050565b5f5b825181101561017a57828181518110610143576101436104ae565b6020910101516f07fffffe07fffffe03ff00000000000060f89190911c1c6001165f0361017257505f92915050565b600101610128565b50600192915050565b5f8160405160200161019591906104c2565b604051602081830303815290604052805190602001209050919050565b604051630cbbf78360e11b8152600481018290525f906001600160a01b03841690631977ef0690602401602060405180830381865afa1580156101f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021b9190610346565b9392505050565b6001600160a01b0381168114610236575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561025e575f5ffd5b825161026981610222565b60208401519092506001600160401b03811115610284575f5ffd5b8301601f81018513610294575f5ffd5b80516001600160401b038111156102ad576102ad610239565b604051601f8201601f19908116603f011681016001600160401b03811182821017156102db576102db610239565b6040528181528282016020018710156102f2575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215610356575f5ffd5b815161021b81610222565b600181811c9082168061037557607f821691505b60208210810361039357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103eb57828211156103eb57805f5260205f20601f840160051c60208510156103c457505f5b90810190601f840160051c035f5b818110156103e7575f838201556001016103d2565b5050505b505050565b81516001600160401b0381111561040957610409610239565b61041d816104178454610361565b84610399565b6020601f82116001811461044f575f83156104385750848201515b5f19600385901b1c1916600184901b1784556104a7565b5f84815260208120601f198516915b8281101561047e578785015182556020948501946001909201910161045e565b508482101561049b57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52603260045260245ffd5b6a6c69745f616374696f6e5f60a81b81525f82518060208501600b85015e5f9201600b0191825250919050565b60805160a051610c2161052a5f395f8181608d015261034c01525f818160fe015281816101bb0152818161026001526103850152610c215ff3fe608060405260043610610071575f3560e01c806369f31d161161004c57806369f31d161461012057806380b817a81461014f578063aa3ec0a914610170578063d4a5571114610191575f5ffd5b8063150c4aea1461007c57806321916f78146100cc5780633b2bcbf1146100ed575f5ffd5b3661007857005b5f5ffd5b348015610087575f5ffd5b506100af7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156100d7575f5ffd5b506100eb6100e63660046107a5565b6101b0565b005b3480156100f8575f5ffd5b506100af7f000000000000000000000000000000000000000000000000000000000000000081565b34801561012b575f5ffd5b5061013f61013a3660046107fb565b610258565b60405190151581526020016100c3565b61016261015d366004610895565b610382565b6040519081526020016100c3565b34801561017b575f5ffd5b50610184610452565b6040516100c39190610922565b34801561019c575f5ffd5b506101846101ab36600461093b565b6104dd565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101ff57604051630e7883d960e01b815233600482015260240160405180910390fd5b5f8481526001602052604090206102178284836109f5565b50837f436d3f0bac91375c14d8886ae073c680d2c3caba750ab5879b17ce9bad0fbac0838360405161024a929190610ad8565b60405180910390a250505050565b5f5f610345467f00000000000000000000000000000000000000000000000000000000000000008c6103105f805461028f90610966565b80601f01602080910402602001604051908101604052809291908181526020018280546102bb90610966565b80156103065780601f106102dd57610100808354040283529160200191610306565b820191905f5260205f20905b8154815290600101906020018083116102e957829003601f168201915b50505050506104f5565b8d8d604051610320929190610af3565b60405180910390208c8c604051610338929190610af3565b6040518091039020610524565b90506103747f00000000000000000000000000000000000000000000000000000000000000008287878761066d565b9a9950505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636f438d25345f87878762030d406040518763ffffffff1660e01b81526004016103db959493929190610b02565b60206040518083038185885af11580156103f7573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061041c9190610bbe565b604051909150339082907f50cc4e65ada1d7da4fa199079796b64a52a28666531663b8d5fc56d0679edb56905f90a39392505050565b5f805461045e90610966565b80601f016020809104026020016040519081016040528092919081815260200182805461048a90610966565b80156104d55780601f106104ac576101008083540402835291602001916104d5565b820191905f5260205f20905b8154815290600101906020018083116104b857829003601f168201915b505050505081565b60016020525f90815260409020805461045e90610966565b5f816040516020016105079190610bd5565b604051602081830303815290604052805190602001209050919050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527fe7b44b77112a8a817b051eb24d6a9ec1602c8a8caa3e6289064722521e388a58828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060830152608082018990526001600160a01b03881660a0808401919091528351808403909101815260c0830184528051908201207ff7e44ed6fead8f5a20c35169b815d1b50f81d45f28739307f4f4c5f98bd3b8ff60e0840152610100830188905261012083018790526101408301869052610160808401869052845180850390910181526101808401855280519083012061190160f01b6101a08501526101a28401919091526101c280840191909152835180840390910181526101e290920190925280519101205b9695505050505050565b5f61068b600270014551231950b75fc4402da1732fc9bebe19610c02565b8311806106ab57508160ff16601b141580156106ab57508160ff16601c14155b156106b757505f610742565b604080515f8082526020820180845288905260ff851692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015610708573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381161580159061073e5750866001600160a01b0316816001600160a01b0316145b9150505b95945050505050565b803560ff8116811461075b575f5ffd5b919050565b5f5f83601f840112610770575f5ffd5b50813567ffffffffffffffff811115610787575f5ffd5b60208301915083602082850101111561079e575f5ffd5b9250929050565b5f5f5f5f606085870312156107b8575f5ffd5b843593506107c86020860161074b565b9250604085013567ffffffffffffffff8111156107e3575f5ffd5b6107ef87828801610760565b95989497509550505050565b5f5f5f5f5f5f5f5f60c0898b031215610812575f5ffd5b88359750602089013567ffffffffffffffff81111561082f575f5ffd5b61083b8b828c01610760565b909850965050604089013567ffffffffffffffff81111561085a575f5ffd5b6108668b828c01610760565b909650945050606089013592506080890135915061088660a08a0161074b565b90509295985092959890939650565b5f5f5f604084860312156108a7575f5ffd5b833567ffffffffffffffff8111156108bd575f5ffd5b6108c986828701610760565b909450925050602084013567ffffffffffffffff811681146108e9575f5ffd5b809150509250925092565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61093460208301846108f4565b9392505050565b5f6020828403121561094b575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061097a57607f821691505b60208210810361099857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156109f057828211156109f057805f5260205f20601f840160051c60208510156109c957505f5b90810190601f840160051c035f5b818110156109ec575f838201556001016109d7565b5050505b505050565b67ffffffffffffffff831115610a0d57610a0d610952565b610a2183610a1b8354610966565b8361099e565b5f601f841160018114610a52575f8515610a3b5750838201355b5f19600387901b1c1916600186901b178355610aa9565b5f83815260208120601f198716915b82811015610a815786850135825560209485019460019092019101610a61565b5086821015610a9d575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610aeb602083018486610ab0565b949350505050565b818382375f9101908152919050565b608081525f5f8754610b1381610966565b806080860152600182165f8114610b315760018114610b4d57610b7e565b60ff19831660a087015260a082151560051b8701019350610b7e565b8a5f5260205f205f5b83811015610b7557815488820160a00152600190910190602001610b56565b870160a0019450505b5050508281036020840152610b94818789610ab0565b915050610bad604083018567ffffffffffffffff169052565b63ffffffff83166060830152610663565b5f60208284031215610bce575f5ffd5b5051919050565b6a6c69745f616374696f6e5f60a81b81525f82518060208501600b85015e5f9201600b0191825250919050565b5f82610c1c57634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// AnswerBook is an auto generated Go binding around an Ethereum contract.
type AnswerBook struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AnswerBook) GetABI() abi.ABI {
	return c.abi
}

// NewAnswerBook creates a new instance of AnswerBook.
func NewAnswerBook() *AnswerBook {
	parsed, err := AnswerBookMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AnswerBook{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AnswerBook) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address coordinator, string cid_) returns()
func (answerBook *AnswerBook) PackConstructor(coordinator common.Address, cid_ string) []byte {
	enc, err := answerBook.abi.Pack("", coordinator, cid_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOORDINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2bcbf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COORDINATOR() view returns(address)
func (answerBook *AnswerBook) PackCOORDINATOR() []byte {
	enc, err := answerBook.abi.Pack("COORDINATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOORDINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2bcbf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COORDINATOR() view returns(address)
func (answerBook *AnswerBook) TryPackCOORDINATOR() ([]byte, error) {
	return answerBook.abi.Pack("COORDINATOR")
}

// UnpackCOORDINATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b2bcbf1.
//
// Solidity: function COORDINATOR() view returns(address)
func (answerBook *AnswerBook) UnpackCOORDINATOR(data []byte) (common.Address, error) {
	out, err := answerBook.abi.Unpack("COORDINATOR", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIDENTITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150c4aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function IDENTITY() view returns(address)
func (answerBook *AnswerBook) PackIDENTITY() []byte {
	enc, err := answerBook.abi.Pack("IDENTITY")
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
func (answerBook *AnswerBook) TryPackIDENTITY() ([]byte, error) {
	return answerBook.abi.Pack("IDENTITY")
}

// UnpackIDENTITY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150c4aea.
//
// Solidity: function IDENTITY() view returns(address)
func (answerBook *AnswerBook) UnpackIDENTITY(data []byte) (common.Address, error) {
	out, err := answerBook.abi.Unpack("IDENTITY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerOf(bytes32 requestId) view returns(bytes)
func (answerBook *AnswerBook) PackAnswerOf(requestId [32]byte) []byte {
	enc, err := answerBook.abi.Pack("answerOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerOf(bytes32 requestId) view returns(bytes)
func (answerBook *AnswerBook) TryPackAnswerOf(requestId [32]byte) ([]byte, error) {
	return answerBook.abi.Pack("answerOf", requestId)
}

// UnpackAnswerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4a55711.
//
// Solidity: function answerOf(bytes32 requestId) view returns(bytes)
func (answerBook *AnswerBook) UnpackAnswerOf(data []byte) ([]byte, error) {
	out, err := answerBook.abi.Unpack("answerOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80b817a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(bytes params, uint64 expiresAfter) payable returns(bytes32 requestId)
func (answerBook *AnswerBook) PackAsk(params []byte, expiresAfter uint64) []byte {
	enc, err := answerBook.abi.Pack("ask", params, expiresAfter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80b817a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(bytes params, uint64 expiresAfter) payable returns(bytes32 requestId)
func (answerBook *AnswerBook) TryPackAsk(params []byte, expiresAfter uint64) ([]byte, error) {
	return answerBook.abi.Pack("ask", params, expiresAfter)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80b817a8.
//
// Solidity: function ask(bytes params, uint64 expiresAfter) payable returns(bytes32 requestId)
func (answerBook *AnswerBook) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := answerBook.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa3ec0a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cid() view returns(string)
func (answerBook *AnswerBook) PackCid() []byte {
	enc, err := answerBook.abi.Pack("cid")
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
func (answerBook *AnswerBook) TryPackCid() ([]byte, error) {
	return answerBook.abi.Pack("cid")
}

// UnpackCid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa3ec0a9.
//
// Solidity: function cid() view returns(string)
func (answerBook *AnswerBook) UnpackCid(data []byte) (string, error) {
	out, err := answerBook.abi.Unpack("cid", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackIsSaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69f31d16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSaid(bytes32 requestId, bytes params, bytes result, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (answerBook *AnswerBook) PackIsSaid(requestId [32]byte, params []byte, result []byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := answerBook.abi.Pack("isSaid", requestId, params, result, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69f31d16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSaid(bytes32 requestId, bytes params, bytes result, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (answerBook *AnswerBook) TryPackIsSaid(requestId [32]byte, params []byte, result []byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return answerBook.abi.Pack("isSaid", requestId, params, result, r, s, v)
}

// UnpackIsSaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69f31d16.
//
// Solidity: function isSaid(bytes32 requestId, bytes params, bytes result, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (answerBook *AnswerBook) UnpackIsSaid(data []byte) (bool, error) {
	out, err := answerBook.abi.Unpack("isSaid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnConclaveAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21916f78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onConclaveAnswer(bytes32 requestId, uint8 , bytes answer) returns()
func (answerBook *AnswerBook) PackOnConclaveAnswer(requestId [32]byte, arg1 uint8, answer []byte) []byte {
	enc, err := answerBook.abi.Pack("onConclaveAnswer", requestId, arg1, answer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnConclaveAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21916f78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onConclaveAnswer(bytes32 requestId, uint8 , bytes answer) returns()
func (answerBook *AnswerBook) TryPackOnConclaveAnswer(requestId [32]byte, arg1 uint8, answer []byte) ([]byte, error) {
	return answerBook.abi.Pack("onConclaveAnswer", requestId, arg1, answer)
}

// AnswerBookAnswered represents a Answered event raised by the AnswerBook contract.
type AnswerBookAnswered struct {
	RequestId [32]byte
	Answer    []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const AnswerBookAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (AnswerBookAnswered) ContractEventName() string {
	return AnswerBookAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed requestId, bytes answer)
func (answerBook *AnswerBook) UnpackAnsweredEvent(log *types.Log) (*AnswerBookAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != answerBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnswerBookAnswered)
	if len(log.Data) > 0 {
		if err := answerBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range answerBook.abi.Events[event].Inputs {
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

// AnswerBookAsked represents a Asked event raised by the AnswerBook contract.
type AnswerBookAsked struct {
	RequestId [32]byte
	By        common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const AnswerBookAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (AnswerBookAsked) ContractEventName() string {
	return AnswerBookAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(bytes32 indexed requestId, address indexed by)
func (answerBook *AnswerBook) UnpackAskedEvent(log *types.Log) (*AnswerBookAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != answerBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnswerBookAsked)
	if len(log.Data) > 0 {
		if err := answerBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range answerBook.abi.Events[event].Inputs {
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
func (answerBook *AnswerBook) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], answerBook.abi.Errors["AnswerBookCidInvalid"].ID.Bytes()[:4]) {
		return answerBook.UnpackAnswerBookCidInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], answerBook.abi.Errors["AnswerBookNotCoordinator"].ID.Bytes()[:4]) {
		return answerBook.UnpackAnswerBookNotCoordinatorError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AnswerBookAnswerBookCidInvalid represents a AnswerBookCidInvalid error raised by the AnswerBook contract.
type AnswerBookAnswerBookCidInvalid struct {
	Cid string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerBookCidInvalid(string cid)
func AnswerBookAnswerBookCidInvalidErrorID() common.Hash {
	return common.HexToHash("0x70a02b0923e5de70b5389a90e70d481e1162650ca10f94a9f51b397a7d2bd0b1")
}

// UnpackAnswerBookCidInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerBookCidInvalid(string cid)
func (answerBook *AnswerBook) UnpackAnswerBookCidInvalidError(raw []byte) (*AnswerBookAnswerBookCidInvalid, error) {
	out := new(AnswerBookAnswerBookCidInvalid)
	if err := answerBook.abi.UnpackIntoInterface(out, "AnswerBookCidInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnswerBookAnswerBookNotCoordinator represents a AnswerBookNotCoordinator error raised by the AnswerBook contract.
type AnswerBookAnswerBookNotCoordinator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerBookNotCoordinator(address caller)
func AnswerBookAnswerBookNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0x0e7883d94677a2b22fb3783ea290d342a678309f24d5a860c6e02b0a97e47ef8")
}

// UnpackAnswerBookNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerBookNotCoordinator(address caller)
func (answerBook *AnswerBook) UnpackAnswerBookNotCoordinatorError(raw []byte) (*AnswerBookAnswerBookNotCoordinator, error) {
	out := new(AnswerBookAnswerBookNotCoordinator)
	if err := answerBook.abi.UnpackIntoInterface(out, "AnswerBookNotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}
