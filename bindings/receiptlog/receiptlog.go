// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package receiptlog

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

// ReceiptsPart is an auto generated low-level Go binding around an user-defined struct.
type ReceiptsPart struct {
	Node        common.Address
	BlockNumber *big.Int
	BlockHash   [32]byte
	R           [32]byte
	S           [32]byte
	V           uint8
}

// ReceiptsReceipt is an auto generated low-level Go binding around an user-defined struct.
type ReceiptsReceipt struct {
	Kind        uint8
	RequestId   [32]byte
	KeyId       [32]byte
	Digest      [32]byte
	Cid         string
	EpochNumber *big.Int
	Committee   []byte
	Outcome     [32]byte
}

// ReceiptLogMetaData contains all meta data concerning the ReceiptLog contract.
var ReceiptLogMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"show\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipts.Receipt\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"committee\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"outcome\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"parts\",\"type\":\"tuple[]\",\"internalType\":\"structReceipts.Part[]\",\"components\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Shown\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"receiptHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ReceiptLogAlreadyShown\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReceiptsSignatureInvalid\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReceiptsTooFew\",\"inputs\":[{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReceiptsUnsorted\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "ReceiptLog",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610adf380380610adf833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610a5b6100845f395f8181608f015261010a0152610a5b5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806372a41fdd14610043578063869ae35e1461007557806397610f301461008a575b5f5ffd5b6100626100513660046106da565b5f6020819052908152604090205481565b6040519081526020015b60405180910390f35b6100886100833660046106f1565b6100c9565b005b6100b17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161006c565b6020808401355f90815290819052604090205415610105576040516309b4a3bd60e21b8152602084013560048201526024015b60405180910390fd5b6101897f000000000000000000000000000000000000000000000000000000000000000061013285610898565b8484808060200260200160405190810160405280939291908181526020015f905b8282101561017f5761017060c0830286013681900381019061094b565b81526020019060010190610153565b50505050506101f5565b5f61019b61019685610898565b610533565b6020858101355f818152808352604090819020849055805184815293945060608801359390880135927f364f7aab13c3c9863a3c00b46f3fdf4e9bef47b0d81711c319e7761c0d777288910160405180910390a450505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527f47a7e44ffe760f5dd4881aeca3acbc62d05d749720b96ffcbecaa7591da424dd828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301524660808301526001600160a01b03861660a0808401919091528351808403909101815260c090920190925280519101205f6102a884610533565b90505f5f5f5b8551811015610487575f8682815181106102ca576102ca6109bd565b60200260200101519050826001600160a01b0316815f01516001600160a01b03161161030c57604051630f5110c960e21b8152600481018390526024016100fc565b805160208083015160408085015181517f9b00f57232087dce7b30385bb0c9c33db35451704289c178facb045d4c2065ea818601528083018b905260608101939093526080808401919091528151808403909101815260a08301825280519084012061190160f01b60c084015260c283018b905260e28084019190915281518084039091018152610102909201905280519101209093506103bf825f015182846060015185608001518660a001516105fc565b6103df5760405163d19f813f60e01b8152600481018490526024016100fc565b60a08901518251604051632cdf25b160e11b81525f926001600160a01b038e16926359be4b62926104269291906004019182526001600160a01b0316602082015260400190565b6040805180830381865afa158015610440573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046491906109d1565b50905080156104795761047686610a01565b95505b5050508060010190506102ae565b5060a0860151604051637c672b0560e11b81525f916001600160a01b038a169163f8ce560a916104bd9160040190815260200190565b602060405180830381865afa1580156104d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104fc9190610a25565b9050808310156105295760405163ee55878360e01b815260048101849052602481018290526044016100fc565b5050505050505050565b5f7fc6ba49ae176fb9847df1ec1f2ab6b19fed2cd197c0ef7f4525101a453c28e275825f01518360200151846040015185606001518660800151805190602001208760a001518860c00151805190602001208960e001516040516020016105df9998979695949392919098895260ff97909716602089015260408801959095526060870193909352608086019190915260a085015260c084015260e08301526101008201526101200190565b604051602081830303815290604052805190602001209050919050565b5f61061a600270014551231950b75fc4402da1732fc9bebe19610a3c565b83118061063a57508160ff16601b1415801561063a57508160ff16601c14155b1561064657505f6106d1565b604080515f8082526020820180845288905260ff851692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015610697573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116158015906106cd5750866001600160a01b0316816001600160a01b0316145b9150505b95945050505050565b5f602082840312156106ea575f5ffd5b5035919050565b5f5f5f60408486031215610703575f5ffd5b833567ffffffffffffffff811115610719575f5ffd5b8401610100818703121561072b575f5ffd5b9250602084013567ffffffffffffffff811115610746575f5ffd5b8401601f81018613610756575f5ffd5b803567ffffffffffffffff81111561076c575f5ffd5b86602060c083028401011115610780575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52604160045260245ffd5b604051610100810167ffffffffffffffff811182821017156107c9576107c9610791565b60405290565b60405160c0810167ffffffffffffffff811182821017156107c9576107c9610791565b803560ff81168114610802575f5ffd5b919050565b5f82601f830112610816575f5ffd5b8135602083015f5f67ffffffffffffffff84111561083657610836610791565b50604051601f19601f85018116603f0116810181811067ffffffffffffffff8211171561086557610865610791565b60405283815290508082840187101561087c575f5ffd5b838360208301375f602085830101528094505050505092915050565b5f61010082360312156108a9575f5ffd5b6108b16107a5565b6108ba836107f2565b8152602083810135908201526040808401359082015260608084013590820152608083013567ffffffffffffffff8111156108f3575f5ffd5b6108ff36828601610807565b60808301525060a0838101359082015260c083013567ffffffffffffffff811115610928575f5ffd5b61093436828601610807565b60c08301525060e092830135928101929092525090565b5f60c082840312801561095c575f5ffd5b506109656107cf565b82356001600160a01b038116811461097b575f5ffd5b8152602083810135908201526040808401359082015260608084013590820152608080840135908201526109b160a084016107f2565b60a08201529392505050565b634e487b7160e01b5f52603260045260245ffd5b5f5f604083850312156109e2575f5ffd5b825180151581146109f1575f5ffd5b6020939093015192949293505050565b5f60018201610a1e57634e487b7160e01b5f52601160045260245ffd5b5060010190565b5f60208284031215610a35575f5ffd5b5051919050565b5f82610a5657634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// ReceiptLog is an auto generated Go binding around an Ethereum contract.
type ReceiptLog struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ReceiptLog) GetABI() abi.ABI {
	return c.abi
}

// NewReceiptLog creates a new instance of ReceiptLog.
func NewReceiptLog() *ReceiptLog {
	parsed, err := ReceiptLogMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ReceiptLog{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ReceiptLog) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking) returns()
func (receiptLog *ReceiptLog) PackConstructor(staking common.Address) []byte {
	enc, err := receiptLog.abi.Pack("", staking)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING() view returns(address)
func (receiptLog *ReceiptLog) PackSTAKING() []byte {
	enc, err := receiptLog.abi.Pack("STAKING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING() view returns(address)
func (receiptLog *ReceiptLog) TryPackSTAKING() ([]byte, error) {
	return receiptLog.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (receiptLog *ReceiptLog) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := receiptLog.abi.Unpack("STAKING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReceiptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72a41fdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptOf(bytes32 requestId) view returns(bytes32)
func (receiptLog *ReceiptLog) PackReceiptOf(requestId [32]byte) []byte {
	enc, err := receiptLog.abi.Pack("receiptOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72a41fdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptOf(bytes32 requestId) view returns(bytes32)
func (receiptLog *ReceiptLog) TryPackReceiptOf(requestId [32]byte) ([]byte, error) {
	return receiptLog.abi.Pack("receiptOf", requestId)
}

// UnpackReceiptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72a41fdd.
//
// Solidity: function receiptOf(bytes32 requestId) view returns(bytes32)
func (receiptLog *ReceiptLog) UnpackReceiptOf(data []byte) ([32]byte, error) {
	out, err := receiptLog.abi.Unpack("receiptOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869ae35e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function show((uint8,bytes32,bytes32,bytes32,string,uint256,bytes,bytes32) receipt, (address,uint256,bytes32,bytes32,bytes32,uint8)[] parts) returns()
func (receiptLog *ReceiptLog) PackShow(receipt ReceiptsReceipt, parts []ReceiptsPart) []byte {
	enc, err := receiptLog.abi.Pack("show", receipt, parts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869ae35e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function show((uint8,bytes32,bytes32,bytes32,string,uint256,bytes,bytes32) receipt, (address,uint256,bytes32,bytes32,bytes32,uint8)[] parts) returns()
func (receiptLog *ReceiptLog) TryPackShow(receipt ReceiptsReceipt, parts []ReceiptsPart) ([]byte, error) {
	return receiptLog.abi.Pack("show", receipt, parts)
}

// ReceiptLogShown represents a Shown event raised by the ReceiptLog contract.
type ReceiptLogShown struct {
	RequestId   [32]byte
	KeyId       [32]byte
	Digest      [32]byte
	ReceiptHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const ReceiptLogShownEventName = "Shown"

// ContractEventName returns the user-defined event name.
func (ReceiptLogShown) ContractEventName() string {
	return ReceiptLogShownEventName
}

// UnpackShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Shown(bytes32 indexed requestId, bytes32 indexed keyId, bytes32 indexed digest, bytes32 receiptHash)
func (receiptLog *ReceiptLog) UnpackShownEvent(log *types.Log) (*ReceiptLogShown, error) {
	event := "Shown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != receiptLog.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReceiptLogShown)
	if len(log.Data) > 0 {
		if err := receiptLog.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range receiptLog.abi.Events[event].Inputs {
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
func (receiptLog *ReceiptLog) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], receiptLog.abi.Errors["ReceiptLogAlreadyShown"].ID.Bytes()[:4]) {
		return receiptLog.UnpackReceiptLogAlreadyShownError(raw[4:])
	}
	if bytes.Equal(raw[:4], receiptLog.abi.Errors["ReceiptsSignatureInvalid"].ID.Bytes()[:4]) {
		return receiptLog.UnpackReceiptsSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], receiptLog.abi.Errors["ReceiptsTooFew"].ID.Bytes()[:4]) {
		return receiptLog.UnpackReceiptsTooFewError(raw[4:])
	}
	if bytes.Equal(raw[:4], receiptLog.abi.Errors["ReceiptsUnsorted"].ID.Bytes()[:4]) {
		return receiptLog.UnpackReceiptsUnsortedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReceiptLogReceiptLogAlreadyShown represents a ReceiptLogAlreadyShown error raised by the ReceiptLog contract.
type ReceiptLogReceiptLogAlreadyShown struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptLogAlreadyShown(bytes32 requestId)
func ReceiptLogReceiptLogAlreadyShownErrorID() common.Hash {
	return common.HexToHash("0x26d28ef4c54d125cd0af88a6e2c48ff791a06d41f20d3c79b2d5ee21181bb271")
}

// UnpackReceiptLogAlreadyShownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptLogAlreadyShown(bytes32 requestId)
func (receiptLog *ReceiptLog) UnpackReceiptLogAlreadyShownError(raw []byte) (*ReceiptLogReceiptLogAlreadyShown, error) {
	out := new(ReceiptLogReceiptLogAlreadyShown)
	if err := receiptLog.abi.UnpackIntoInterface(out, "ReceiptLogAlreadyShown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReceiptLogReceiptsSignatureInvalid represents a ReceiptsSignatureInvalid error raised by the ReceiptLog contract.
type ReceiptLogReceiptsSignatureInvalid struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptsSignatureInvalid(uint256 index)
func ReceiptLogReceiptsSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xd19f813fb7579e4eedfcbb9926735c02bcc5ee699cb081fa2704071f4db466cd")
}

// UnpackReceiptsSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptsSignatureInvalid(uint256 index)
func (receiptLog *ReceiptLog) UnpackReceiptsSignatureInvalidError(raw []byte) (*ReceiptLogReceiptsSignatureInvalid, error) {
	out := new(ReceiptLogReceiptsSignatureInvalid)
	if err := receiptLog.abi.UnpackIntoInterface(out, "ReceiptsSignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReceiptLogReceiptsTooFew represents a ReceiptsTooFew error raised by the ReceiptLog contract.
type ReceiptLogReceiptsTooFew struct {
	Members *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptsTooFew(uint256 members, uint256 needed)
func ReceiptLogReceiptsTooFewErrorID() common.Hash {
	return common.HexToHash("0xee558783ab6a36e2e3dfc3b0c5d07a079e73206bf20ac3dd03c804b6461d49f8")
}

// UnpackReceiptsTooFewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptsTooFew(uint256 members, uint256 needed)
func (receiptLog *ReceiptLog) UnpackReceiptsTooFewError(raw []byte) (*ReceiptLogReceiptsTooFew, error) {
	out := new(ReceiptLogReceiptsTooFew)
	if err := receiptLog.abi.UnpackIntoInterface(out, "ReceiptsTooFew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReceiptLogReceiptsUnsorted represents a ReceiptsUnsorted error raised by the ReceiptLog contract.
type ReceiptLogReceiptsUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptsUnsorted(uint256 index)
func ReceiptLogReceiptsUnsortedErrorID() common.Hash {
	return common.HexToHash("0x3d4443247c14ac3f23f5b4efc60636ef245680ec33364293d3ab47a859b28194")
}

// UnpackReceiptsUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptsUnsorted(uint256 index)
func (receiptLog *ReceiptLog) UnpackReceiptsUnsortedError(raw []byte) (*ReceiptLogReceiptsUnsorted, error) {
	out := new(ReceiptLogReceiptsUnsorted)
	if err := receiptLog.abi.UnpackIntoInterface(out, "ReceiptsUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}
