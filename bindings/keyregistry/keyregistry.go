// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package keyregistry

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

// IKeyRegistryRootKeys is an auto generated low-level Go binding around an user-defined struct.
type IKeyRegistryRootKeys struct {
	Secp256k1X [32]byte
	Secp256k1Y [32]byte
	Ed25519    [32]byte
	Bls12381   [4][32]byte
}

// KeyRegistryMetaData contains all meta data concerning the KeyRegistry contract.
var KeyRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"actionKeyId\",\"inputs\":[{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"blsPublicKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitDeals\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dealCommitments\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deriveAddress\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"derivePublicKey\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasRootKeys\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKeyVotes\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKeys\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootPubkeys\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tweak\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"h\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voteRootKeys\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DealsCommitted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootKeysSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"keys\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootKeysVoted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"keysHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"KeyRegistryAlreadyCommitted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryAlreadyVoted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryCommitmentZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryCommitmentsMissing\",\"inputs\":[{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryDerivationFailed\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryNotInNextSet\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryNotLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryWrongAttempt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryWrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "KeyRegistry",
}

// KeyRegistry is an auto generated Go binding around an Ethereum contract.
type KeyRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *KeyRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewKeyRegistry creates a new instance of KeyRegistry.
func NewKeyRegistry() *KeyRegistry {
	parsed, err := KeyRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &KeyRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *KeyRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackActionKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030f3ffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function actionKeyId(string cid) pure returns(bytes32)
func (keyRegistry *KeyRegistry) PackActionKeyId(cid string) []byte {
	enc, err := keyRegistry.abi.Pack("actionKeyId", cid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActionKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030f3ffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function actionKeyId(string cid) pure returns(bytes32)
func (keyRegistry *KeyRegistry) TryPackActionKeyId(cid string) ([]byte, error) {
	return keyRegistry.abi.Pack("actionKeyId", cid)
}

// UnpackActionKeyId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x030f3ffc.
//
// Solidity: function actionKeyId(string cid) pure returns(bytes32)
func (keyRegistry *KeyRegistry) UnpackActionKeyId(data []byte) ([32]byte, error) {
	out, err := keyRegistry.abi.Unpack("actionKeyId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBlsPublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79c4473a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blsPublicKey() view returns(bytes)
func (keyRegistry *KeyRegistry) PackBlsPublicKey() []byte {
	enc, err := keyRegistry.abi.Pack("blsPublicKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlsPublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79c4473a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blsPublicKey() view returns(bytes)
func (keyRegistry *KeyRegistry) TryPackBlsPublicKey() ([]byte, error) {
	return keyRegistry.abi.Pack("blsPublicKey")
}

// UnpackBlsPublicKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79c4473a.
//
// Solidity: function blsPublicKey() view returns(bytes)
func (keyRegistry *KeyRegistry) UnpackBlsPublicKey(data []byte) ([]byte, error) {
	out, err := keyRegistry.abi.Unpack("blsPublicKey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackCommitDeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5377ab8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) returns()
func (keyRegistry *KeyRegistry) PackCommitDeals(epochNumber *big.Int, attempt *big.Int, commitment [32]byte) []byte {
	enc, err := keyRegistry.abi.Pack("commitDeals", epochNumber, attempt, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitDeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5377ab8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) returns()
func (keyRegistry *KeyRegistry) TryPackCommitDeals(epochNumber *big.Int, attempt *big.Int, commitment [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("commitDeals", epochNumber, attempt, commitment)
}

// PackDealCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6774aa3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dealCommitments(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) PackDealCommitments(epochNumber *big.Int, attempt *big.Int) []byte {
	enc, err := keyRegistry.abi.Pack("dealCommitments", epochNumber, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDealCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6774aa3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dealCommitments(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) TryPackDealCommitments(epochNumber *big.Int, attempt *big.Int) ([]byte, error) {
	return keyRegistry.abi.Pack("dealCommitments", epochNumber, attempt)
}

// UnpackDealCommitments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6774aa3a.
//
// Solidity: function dealCommitments(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) UnpackDealCommitments(data []byte) ([][32]byte, error) {
	out, err := keyRegistry.abi.Unpack("dealCommitments", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackDeriveAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1977ef06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deriveAddress(bytes32 keyId) view returns(address)
func (keyRegistry *KeyRegistry) PackDeriveAddress(keyId [32]byte) []byte {
	enc, err := keyRegistry.abi.Pack("deriveAddress", keyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeriveAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1977ef06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deriveAddress(bytes32 keyId) view returns(address)
func (keyRegistry *KeyRegistry) TryPackDeriveAddress(keyId [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("deriveAddress", keyId)
}

// UnpackDeriveAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1977ef06.
//
// Solidity: function deriveAddress(bytes32 keyId) view returns(address)
func (keyRegistry *KeyRegistry) UnpackDeriveAddress(data []byte) (common.Address, error) {
	out, err := keyRegistry.abi.Unpack("deriveAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDerivePublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ebbfe7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function derivePublicKey(bytes32 keyId) view returns(uint256 x, uint256 y)
func (keyRegistry *KeyRegistry) PackDerivePublicKey(keyId [32]byte) []byte {
	enc, err := keyRegistry.abi.Pack("derivePublicKey", keyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDerivePublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ebbfe7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function derivePublicKey(bytes32 keyId) view returns(uint256 x, uint256 y)
func (keyRegistry *KeyRegistry) TryPackDerivePublicKey(keyId [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("derivePublicKey", keyId)
}

// DerivePublicKeyOutput serves as a container for the return parameters of contract
// method DerivePublicKey.
type DerivePublicKeyOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackDerivePublicKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ebbfe7f.
//
// Solidity: function derivePublicKey(bytes32 keyId) view returns(uint256 x, uint256 y)
func (keyRegistry *KeyRegistry) UnpackDerivePublicKey(data []byte) (DerivePublicKeyOutput, error) {
	out, err := keyRegistry.abi.Unpack("derivePublicKey", data)
	outstruct := new(DerivePublicKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackHasRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c30161.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRootKeys() view returns(bool)
func (keyRegistry *KeyRegistry) PackHasRootKeys() []byte {
	enc, err := keyRegistry.abi.Pack("hasRootKeys")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c30161.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRootKeys() view returns(bool)
func (keyRegistry *KeyRegistry) TryPackHasRootKeys() ([]byte, error) {
	return keyRegistry.abi.Pack("hasRootKeys")
}

// UnpackHasRootKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0c30161.
//
// Solidity: function hasRootKeys() view returns(bool)
func (keyRegistry *KeyRegistry) UnpackHasRootKeys(data []byte) (bool, error) {
	out, err := keyRegistry.abi.Unpack("hasRootKeys", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRootKeyVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7b568f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootKeyVotes(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) PackRootKeyVotes(epochNumber *big.Int, attempt *big.Int) []byte {
	enc, err := keyRegistry.abi.Pack("rootKeyVotes", epochNumber, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootKeyVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7b568f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootKeyVotes(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) TryPackRootKeyVotes(epochNumber *big.Int, attempt *big.Int) ([]byte, error) {
	return keyRegistry.abi.Pack("rootKeyVotes", epochNumber, attempt)
}

// UnpackRootKeyVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec7b568f.
//
// Solidity: function rootKeyVotes(uint256 epochNumber, uint256 attempt) view returns(bytes32[])
func (keyRegistry *KeyRegistry) UnpackRootKeyVotes(data []byte) ([][32]byte, error) {
	out, err := keyRegistry.abi.Unpack("rootKeyVotes", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be71094.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootKeys() view returns((bytes32,bytes32,bytes32,bytes32[4]))
func (keyRegistry *KeyRegistry) PackRootKeys() []byte {
	enc, err := keyRegistry.abi.Pack("rootKeys")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be71094.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootKeys() view returns((bytes32,bytes32,bytes32,bytes32[4]))
func (keyRegistry *KeyRegistry) TryPackRootKeys() ([]byte, error) {
	return keyRegistry.abi.Pack("rootKeys")
}

// UnpackRootKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6be71094.
//
// Solidity: function rootKeys() view returns((bytes32,bytes32,bytes32,bytes32[4]))
func (keyRegistry *KeyRegistry) UnpackRootKeys(data []byte) (IKeyRegistryRootKeys, error) {
	out, err := keyRegistry.abi.Unpack("rootKeys", data)
	if err != nil {
		return *new(IKeyRegistryRootKeys), err
	}
	out0 := *abi.ConvertType(out[0], new(IKeyRegistryRootKeys)).(*IKeyRegistryRootKeys)
	return out0, nil
}

// PackRootPubkeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeff8bb8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootPubkeys() view returns(bytes[])
func (keyRegistry *KeyRegistry) PackRootPubkeys() []byte {
	enc, err := keyRegistry.abi.Pack("rootPubkeys")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootPubkeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeff8bb8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootPubkeys() view returns(bytes[])
func (keyRegistry *KeyRegistry) TryPackRootPubkeys() ([]byte, error) {
	return keyRegistry.abi.Pack("rootPubkeys")
}

// UnpackRootPubkeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeff8bb8b.
//
// Solidity: function rootPubkeys() view returns(bytes[])
func (keyRegistry *KeyRegistry) UnpackRootPubkeys(data []byte) ([][]byte, error) {
	out, err := keyRegistry.abi.Unpack("rootPubkeys", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (keyRegistry *KeyRegistry) PackStaking() []byte {
	enc, err := keyRegistry.abi.Pack("staking")
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
func (keyRegistry *KeyRegistry) TryPackStaking() ([]byte, error) {
	return keyRegistry.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (keyRegistry *KeyRegistry) UnpackStaking(data []byte) (common.Address, error) {
	out, err := keyRegistry.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTweak is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe77fbda.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tweak(bytes32 keyId) view returns(uint256 h)
func (keyRegistry *KeyRegistry) PackTweak(keyId [32]byte) []byte {
	enc, err := keyRegistry.abi.Pack("tweak", keyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTweak is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe77fbda.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tweak(bytes32 keyId) view returns(uint256 h)
func (keyRegistry *KeyRegistry) TryPackTweak(keyId [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("tweak", keyId)
}

// UnpackTweak is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe77fbda.
//
// Solidity: function tweak(bytes32 keyId) view returns(uint256 h)
func (keyRegistry *KeyRegistry) UnpackTweak(data []byte) (*big.Int, error) {
	out, err := keyRegistry.abi.Unpack("tweak", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVoteRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81d5291c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteRootKeys(uint256 epochNumber, uint256 attempt, (bytes32,bytes32,bytes32,bytes32[4]) keys) returns()
func (keyRegistry *KeyRegistry) PackVoteRootKeys(epochNumber *big.Int, attempt *big.Int, keys IKeyRegistryRootKeys) []byte {
	enc, err := keyRegistry.abi.Pack("voteRootKeys", epochNumber, attempt, keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteRootKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81d5291c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteRootKeys(uint256 epochNumber, uint256 attempt, (bytes32,bytes32,bytes32,bytes32[4]) keys) returns()
func (keyRegistry *KeyRegistry) TryPackVoteRootKeys(epochNumber *big.Int, attempt *big.Int, keys IKeyRegistryRootKeys) ([]byte, error) {
	return keyRegistry.abi.Pack("voteRootKeys", epochNumber, attempt, keys)
}

// KeyRegistryDealsCommitted represents a DealsCommitted event raised by the KeyRegistry contract.
type KeyRegistryDealsCommitted struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Node        common.Address
	Index       *big.Int
	Commitment  [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const KeyRegistryDealsCommittedEventName = "DealsCommitted"

// ContractEventName returns the user-defined event name.
func (KeyRegistryDealsCommitted) ContractEventName() string {
	return KeyRegistryDealsCommittedEventName
}

// UnpackDealsCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DealsCommitted(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, uint256 index, bytes32 commitment)
func (keyRegistry *KeyRegistry) UnpackDealsCommittedEvent(log *types.Log) (*KeyRegistryDealsCommitted, error) {
	event := "DealsCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyRegistryDealsCommitted)
	if len(log.Data) > 0 {
		if err := keyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyRegistry.abi.Events[event].Inputs {
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

// KeyRegistryRootKeysSet represents a RootKeysSet event raised by the KeyRegistry contract.
type KeyRegistryRootKeysSet struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Keys        IKeyRegistryRootKeys
	Raw         *types.Log // Blockchain specific contextual infos
}

const KeyRegistryRootKeysSetEventName = "RootKeysSet"

// ContractEventName returns the user-defined event name.
func (KeyRegistryRootKeysSet) ContractEventName() string {
	return KeyRegistryRootKeysSetEventName
}

// UnpackRootKeysSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootKeysSet(uint256 indexed epochNumber, uint256 indexed attempt, (bytes32,bytes32,bytes32,bytes32[4]) keys)
func (keyRegistry *KeyRegistry) UnpackRootKeysSetEvent(log *types.Log) (*KeyRegistryRootKeysSet, error) {
	event := "RootKeysSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyRegistryRootKeysSet)
	if len(log.Data) > 0 {
		if err := keyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyRegistry.abi.Events[event].Inputs {
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

// KeyRegistryRootKeysVoted represents a RootKeysVoted event raised by the KeyRegistry contract.
type KeyRegistryRootKeysVoted struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Node        common.Address
	KeysHash    [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const KeyRegistryRootKeysVotedEventName = "RootKeysVoted"

// ContractEventName returns the user-defined event name.
func (KeyRegistryRootKeysVoted) ContractEventName() string {
	return KeyRegistryRootKeysVotedEventName
}

// UnpackRootKeysVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootKeysVoted(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 keysHash)
func (keyRegistry *KeyRegistry) UnpackRootKeysVotedEvent(log *types.Log) (*KeyRegistryRootKeysVoted, error) {
	event := "RootKeysVoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyRegistryRootKeysVoted)
	if len(log.Data) > 0 {
		if err := keyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyRegistry.abi.Events[event].Inputs {
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
func (keyRegistry *KeyRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryAlreadyCommitted"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryAlreadyVoted"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryCommitmentZero"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryCommitmentZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryCommitmentsMissing"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryCommitmentsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryDerivationFailed"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryDerivationFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryNotInNextSet"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryNotInNextSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryNotLocked"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryRootKeysAlreadySet"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryRootKeysAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryRootKeysInvalid"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryRootKeysInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryRootKeysMissing"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryRootKeysMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryWrongAttempt"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryWrongEpoch"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryWrongEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// KeyRegistryKeyRegistryAlreadyCommitted represents a KeyRegistryAlreadyCommitted error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryAlreadyCommitted struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryAlreadyCommitted(address node)
func KeyRegistryKeyRegistryAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xe7c5c1d3bf7b0c9f9447d1246590c247ca103bbdcd21b8f2328e877d4bc408c2")
}

// UnpackKeyRegistryAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryAlreadyCommitted(address node)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryAlreadyCommittedError(raw []byte) (*KeyRegistryKeyRegistryAlreadyCommitted, error) {
	out := new(KeyRegistryKeyRegistryAlreadyCommitted)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryAlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryAlreadyVoted represents a KeyRegistryAlreadyVoted error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryAlreadyVoted struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryAlreadyVoted(address node)
func KeyRegistryKeyRegistryAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0x57352862ccdaaf58702043d4cb92ce33f03e35aaac3c796cfff079cbb5c6d0e0")
}

// UnpackKeyRegistryAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryAlreadyVoted(address node)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryAlreadyVotedError(raw []byte) (*KeyRegistryKeyRegistryAlreadyVoted, error) {
	out := new(KeyRegistryKeyRegistryAlreadyVoted)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryAlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryCommitmentZero represents a KeyRegistryCommitmentZero error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryCommitmentZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryCommitmentZero()
func KeyRegistryKeyRegistryCommitmentZeroErrorID() common.Hash {
	return common.HexToHash("0xc1eb984c83b19cc96ac533a34ea8a733e7da0e22e5b2c676a617d74a24d982dd")
}

// UnpackKeyRegistryCommitmentZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryCommitmentZero()
func (keyRegistry *KeyRegistry) UnpackKeyRegistryCommitmentZeroError(raw []byte) (*KeyRegistryKeyRegistryCommitmentZero, error) {
	out := new(KeyRegistryKeyRegistryCommitmentZero)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryCommitmentZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryCommitmentsMissing represents a KeyRegistryCommitmentsMissing error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryCommitmentsMissing struct {
	Committed *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryCommitmentsMissing(uint256 committed, uint256 needed)
func KeyRegistryKeyRegistryCommitmentsMissingErrorID() common.Hash {
	return common.HexToHash("0xb77600f066d4f835645c8814f09e1f3a66bd58e6bdcd1c6dadc636b4d61c0310")
}

// UnpackKeyRegistryCommitmentsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryCommitmentsMissing(uint256 committed, uint256 needed)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryCommitmentsMissingError(raw []byte) (*KeyRegistryKeyRegistryCommitmentsMissing, error) {
	out := new(KeyRegistryKeyRegistryCommitmentsMissing)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryCommitmentsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryDerivationFailed represents a KeyRegistryDerivationFailed error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryDerivationFailed struct {
	KeyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryDerivationFailed(bytes32 keyId)
func KeyRegistryKeyRegistryDerivationFailedErrorID() common.Hash {
	return common.HexToHash("0xb9dd5b0de86fa0b41240947a0e1094e0ae96dda851e913b4a73243682a5694f1")
}

// UnpackKeyRegistryDerivationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryDerivationFailed(bytes32 keyId)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryDerivationFailedError(raw []byte) (*KeyRegistryKeyRegistryDerivationFailed, error) {
	out := new(KeyRegistryKeyRegistryDerivationFailed)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryDerivationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryNotInNextSet represents a KeyRegistryNotInNextSet error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryNotInNextSet struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryNotInNextSet(address node)
func KeyRegistryKeyRegistryNotInNextSetErrorID() common.Hash {
	return common.HexToHash("0x09aead0bb35f4f0b6a2b0bf3e8148bd23aa104422f42e2dbfee22e26f1724b88")
}

// UnpackKeyRegistryNotInNextSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryNotInNextSet(address node)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryNotInNextSetError(raw []byte) (*KeyRegistryKeyRegistryNotInNextSet, error) {
	out := new(KeyRegistryKeyRegistryNotInNextSet)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryNotInNextSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryNotLocked represents a KeyRegistryNotLocked error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryNotLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryNotLocked()
func KeyRegistryKeyRegistryNotLockedErrorID() common.Hash {
	return common.HexToHash("0x664a178f7f185123b265da855cbc9e741b7f28e424dbbedca60abaf36047d31f")
}

// UnpackKeyRegistryNotLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryNotLocked()
func (keyRegistry *KeyRegistry) UnpackKeyRegistryNotLockedError(raw []byte) (*KeyRegistryKeyRegistryNotLocked, error) {
	out := new(KeyRegistryKeyRegistryNotLocked)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryNotLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryRootKeysAlreadySet represents a KeyRegistryRootKeysAlreadySet error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryRootKeysAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryRootKeysAlreadySet()
func KeyRegistryKeyRegistryRootKeysAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x01deb56dbcb3134d63716b83aee606ffffed3b7e651d84943178cbad4babf543")
}

// UnpackKeyRegistryRootKeysAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryRootKeysAlreadySet()
func (keyRegistry *KeyRegistry) UnpackKeyRegistryRootKeysAlreadySetError(raw []byte) (*KeyRegistryKeyRegistryRootKeysAlreadySet, error) {
	out := new(KeyRegistryKeyRegistryRootKeysAlreadySet)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryRootKeysAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryRootKeysInvalid represents a KeyRegistryRootKeysInvalid error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryRootKeysInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryRootKeysInvalid()
func KeyRegistryKeyRegistryRootKeysInvalidErrorID() common.Hash {
	return common.HexToHash("0x60126b6d5f1587fc250f71d7bdc81ec68743265a1b333469b643db6f1eeaa157")
}

// UnpackKeyRegistryRootKeysInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryRootKeysInvalid()
func (keyRegistry *KeyRegistry) UnpackKeyRegistryRootKeysInvalidError(raw []byte) (*KeyRegistryKeyRegistryRootKeysInvalid, error) {
	out := new(KeyRegistryKeyRegistryRootKeysInvalid)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryRootKeysInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryRootKeysMissing represents a KeyRegistryRootKeysMissing error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryRootKeysMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryRootKeysMissing()
func KeyRegistryKeyRegistryRootKeysMissingErrorID() common.Hash {
	return common.HexToHash("0xad85eead735106db711aca1e76ccd5a102e9dc977e053a9d61d926ea118303a1")
}

// UnpackKeyRegistryRootKeysMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryRootKeysMissing()
func (keyRegistry *KeyRegistry) UnpackKeyRegistryRootKeysMissingError(raw []byte) (*KeyRegistryKeyRegistryRootKeysMissing, error) {
	out := new(KeyRegistryKeyRegistryRootKeysMissing)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryRootKeysMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryWrongAttempt represents a KeyRegistryWrongAttempt error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryWrongAttempt struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryWrongAttempt(uint256 expected, uint256 actual)
func KeyRegistryKeyRegistryWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0x1a65752bc1b4ddb38f5a346c37ec1125b327d8d653e47976fbdb4920a5f25336")
}

// UnpackKeyRegistryWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryWrongAttempt(uint256 expected, uint256 actual)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryWrongAttemptError(raw []byte) (*KeyRegistryKeyRegistryWrongAttempt, error) {
	out := new(KeyRegistryKeyRegistryWrongAttempt)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryWrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyRegistryKeyRegistryWrongEpoch represents a KeyRegistryWrongEpoch error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryWrongEpoch struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryWrongEpoch(uint256 expected, uint256 actual)
func KeyRegistryKeyRegistryWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x1d490df890644c869163c33871d31d2412c5efac4378557fb82fe8265bdf9b9e")
}

// UnpackKeyRegistryWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryWrongEpoch(uint256 expected, uint256 actual)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryWrongEpochError(raw []byte) (*KeyRegistryKeyRegistryWrongEpoch, error) {
	out := new(KeyRegistryKeyRegistryWrongEpoch)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryWrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}
