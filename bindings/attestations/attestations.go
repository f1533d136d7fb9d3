// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package attestations

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

// AttestationsMetaData contains all meta data concerning the Attestations contract.
var AttestationsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"measurementHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"devnetRootHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"devnetRootHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidenceOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EvidencePosted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AttestationsConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AttestationsDevnetOnly\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestationsHashZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AttestationsNotInSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Attestations",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161052638038061052683398101604081905261002e916100bd565b6001600160a01b0383163b1580610043575081155b1561006157604051631edc988d60e21b815260040160405180910390fd5b801580159061007257504661053914155b8015610080575046617a6914155b156100a4576040516327cb1add60e21b815246600482015260240160405180910390fd5b6001600160a01b0390921660805260a05260c0526100fc565b5f5f5f606084860312156100cf575f5ffd5b83516001600160a01b03811681146100e5575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c0516103f56101315f395f60fe01525f605e01525f818160980152818161017401526101f101526103f55ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c80634862236c146100595780634cf088d914610093578063b621d2cd146100d2578063ebd45192146100f9578063fe335cc814610120575b5f5ffd5b6100807f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161008a565b6100806100e03660046102f3565b5f60208181529281526040808220909352908152205481565b6100807f000000000000000000000000000000000000000000000000000000000000000081565b61013361012e36600461032c565b610135565b005b5f81900361015657604051632c7763ef60e21b815260040160405180910390fd5b604051632cdf25b160e11b8152600481018390523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906359be4b62906044016040805180830381865afa1580156101c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e4919061034c565b50905080158061027657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561024b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061026f919061037c565b6020015183105b156102a157604051636c30cba560e01b81526004810184905233602482015260440160405180910390fd5b5f8381526020818152604080832033808552908352928190208590555184815285917f559f076b5d96297a6c64246595c3f09df072bad399c1a18367a8b65bb546dcbe910160405180910390a3505050565b5f5f60408385031215610304575f5ffd5b8235915060208301356001600160a01b0381168114610321575f5ffd5b809150509250929050565b5f5f6040838503121561033d575f5ffd5b50508035926020909101359150565b5f5f6040838503121561035d575f5ffd5b8251801515811461036c575f5ffd5b6020939093015192949293505050565b5f60a082840312801561038d575f5ffd5b5060405160a0810167ffffffffffffffff811182821017156103bd57634e487b7160e01b5f52604160045260245ffd5b60409081528351825260208085015190830152838101519082015260608084015190820152608092830151928101929092525091905056",
}

// Attestations is an auto generated Go binding around an Ethereum contract.
type Attestations struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Attestations) GetABI() abi.ABI {
	return c.abi
}

// NewAttestations creates a new instance of Attestations.
func NewAttestations() *Attestations {
	parsed, err := AttestationsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Attestations{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Attestations) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, bytes32 measurementHash_, bytes32 devnetRootHash_) returns()
func (attestations *Attestations) PackConstructor(staking_ common.Address, measurementHash_ [32]byte, devnetRootHash_ [32]byte) []byte {
	enc, err := attestations.abi.Pack("", staking_, measurementHash_, devnetRootHash_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDevnetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd45192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) PackDevnetRootHash() []byte {
	enc, err := attestations.abi.Pack("devnetRootHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevnetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd45192.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) TryPackDevnetRootHash() ([]byte, error) {
	return attestations.abi.Pack("devnetRootHash")
}

// UnpackDevnetRootHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebd45192.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) UnpackDevnetRootHash(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("devnetRootHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEvidenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb621d2cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32 evidenceHash)
func (attestations *Attestations) PackEvidenceOf(epochNumber *big.Int, node common.Address) []byte {
	enc, err := attestations.abi.Pack("evidenceOf", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb621d2cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32 evidenceHash)
func (attestations *Attestations) TryPackEvidenceOf(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return attestations.abi.Pack("evidenceOf", epochNumber, node)
}

// UnpackEvidenceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb621d2cd.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32 evidenceHash)
func (attestations *Attestations) UnpackEvidenceOf(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("evidenceOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMeasurementHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4862236c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurementHash() view returns(bytes32)
func (attestations *Attestations) PackMeasurementHash() []byte {
	enc, err := attestations.abi.Pack("measurementHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurementHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4862236c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurementHash() view returns(bytes32)
func (attestations *Attestations) TryPackMeasurementHash() ([]byte, error) {
	return attestations.abi.Pack("measurementHash")
}

// UnpackMeasurementHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4862236c.
//
// Solidity: function measurementHash() view returns(bytes32)
func (attestations *Attestations) UnpackMeasurementHash(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("measurementHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe335cc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint256 epochNumber, bytes32 evidenceHash) returns()
func (attestations *Attestations) PackPost(epochNumber *big.Int, evidenceHash [32]byte) []byte {
	enc, err := attestations.abi.Pack("post", epochNumber, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe335cc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint256 epochNumber, bytes32 evidenceHash) returns()
func (attestations *Attestations) TryPackPost(epochNumber *big.Int, evidenceHash [32]byte) ([]byte, error) {
	return attestations.abi.Pack("post", epochNumber, evidenceHash)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (attestations *Attestations) PackStaking() []byte {
	enc, err := attestations.abi.Pack("staking")
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
func (attestations *Attestations) TryPackStaking() ([]byte, error) {
	return attestations.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (attestations *Attestations) UnpackStaking(data []byte) (common.Address, error) {
	out, err := attestations.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// AttestationsEvidencePosted represents a EvidencePosted event raised by the Attestations contract.
type AttestationsEvidencePosted struct {
	EpochNumber  *big.Int
	Node         common.Address
	EvidenceHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AttestationsEvidencePostedEventName = "EvidencePosted"

// ContractEventName returns the user-defined event name.
func (AttestationsEvidencePosted) ContractEventName() string {
	return AttestationsEvidencePostedEventName
}

// UnpackEvidencePostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvidencePosted(uint256 indexed epochNumber, address indexed node, bytes32 evidenceHash)
func (attestations *Attestations) UnpackEvidencePostedEvent(log *types.Log) (*AttestationsEvidencePosted, error) {
	event := "EvidencePosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsEvidencePosted)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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
func (attestations *Attestations) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsConfigInvalid"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsDevnetOnly"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsDevnetOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsHashZero"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsHashZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsNotInSet"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsNotInSetError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestationsAttestationsConfigInvalid represents a AttestationsConfigInvalid error raised by the Attestations contract.
type AttestationsAttestationsConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsConfigInvalid()
func AttestationsAttestationsConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0x7b726234ba1c9d56e7a579d501332b21a83e8037dd03f782b00fa6b169861131")
}

// UnpackAttestationsConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsConfigInvalid()
func (attestations *Attestations) UnpackAttestationsConfigInvalidError(raw []byte) (*AttestationsAttestationsConfigInvalid, error) {
	out := new(AttestationsAttestationsConfigInvalid)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsDevnetOnly represents a AttestationsDevnetOnly error raised by the Attestations contract.
type AttestationsAttestationsDevnetOnly struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsDevnetOnly(uint256 chainId)
func AttestationsAttestationsDevnetOnlyErrorID() common.Hash {
	return common.HexToHash("0x9f2c6b7432171888d45aea2543e252291c18dd4019b4817523939dcb25a2f1bf")
}

// UnpackAttestationsDevnetOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsDevnetOnly(uint256 chainId)
func (attestations *Attestations) UnpackAttestationsDevnetOnlyError(raw []byte) (*AttestationsAttestationsDevnetOnly, error) {
	out := new(AttestationsAttestationsDevnetOnly)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsDevnetOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsHashZero represents a AttestationsHashZero error raised by the Attestations contract.
type AttestationsAttestationsHashZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsHashZero()
func AttestationsAttestationsHashZeroErrorID() common.Hash {
	return common.HexToHash("0xb1dd8fbc47f38fc4f665aa3d337184490fafe8797d08eb50b84970ba3659032d")
}

// UnpackAttestationsHashZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsHashZero()
func (attestations *Attestations) UnpackAttestationsHashZeroError(raw []byte) (*AttestationsAttestationsHashZero, error) {
	out := new(AttestationsAttestationsHashZero)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsHashZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsNotInSet represents a AttestationsNotInSet error raised by the Attestations contract.
type AttestationsAttestationsNotInSet struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsNotInSet(uint256 epochNumber, address node)
func AttestationsAttestationsNotInSetErrorID() common.Hash {
	return common.HexToHash("0x6c30cba5ed151ed263d89da855b8b96bc8709708aee2f268d910ad900adda12f")
}

// UnpackAttestationsNotInSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsNotInSet(uint256 epochNumber, address node)
func (attestations *Attestations) UnpackAttestationsNotInSetError(raw []byte) (*AttestationsAttestationsNotInSet, error) {
	out := new(AttestationsAttestationsNotInSet)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsNotInSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}
