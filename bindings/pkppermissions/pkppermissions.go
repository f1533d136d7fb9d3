// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkppermissions

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

// IPKPPermissionsAuthMethod is an auto generated low-level Go binding around an user-defined struct.
type IPKPPermissionsAuthMethod struct {
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
}

// PKPPermissionsMetaData contains all meta data concerning the PKPPermissions contract.
var PKPPermissionsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pkpNft_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pkpHelper_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethod\",\"type\":\"tuple\",\"internalType\":\"structIPKPPermissions.AuthMethod\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchAddRemoveAuthMethods\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedAuthMethodTypesToAdd\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIdsToAdd\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeysToAdd\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopesToAdd\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAuthMethodTypesToRemove\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIdsToRemove\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAuthMethodId\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getEthAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPKPPubKeysByAuthMethod\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"pubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedActions\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAddresses\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"users\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethodScopes\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"maxScopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"present\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethods\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"methods\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPPermissions.AuthMethod[]\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPubkey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTokenIdsForAuthMethod\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUserPubkey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUserPubkeyForAuthMethod\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantAtMint\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"methods\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPPermissions.AuthMethod[]\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"scopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethodScopePresent\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maySignAnything\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onTransfer\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpHelper\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removePermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rootHash\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setRootHash\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenIdsForAuthMethod\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokenIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"entries\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyState\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyStates\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proofFlags\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermissionGenerationBumped\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootHashUpdated\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"group\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MerkleProofInvalidMultiproof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsAlreadyGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsBatchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPPermissionsIdInvalid\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsLengthsDiffer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotMintedNow\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotMinter\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotNFT\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotOwner\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsScopeOutOfRange\",\"inputs\":[{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsTooManyGrants\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsUserPubkeyAmbiguous\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsUserPubkeyTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "PKPPermissions",
	Bin: "0x60e06040523060a052348015610013575f5ffd5b50604051614ab5380380614ab583398101604081905261003291610174565b816001600160a01b03811661005a57604051637edb56fb60e11b815260040160405180910390fd5b6001600160a01b031660805261006e6100a7565b6001600160a01b03811661009557604051637edb56fb60e11b815260040160405180910390fd5b6001600160a01b031660c052506101a5565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100f75760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101565780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b80516001600160a01b038116811461016f575f5ffd5b919050565b5f5f60408385031215610185575f5ffd5b61018e83610159565b915061019c60208401610159565b90509250929050565b60805160a05160c0516148a761020e5f395f81816105930152610ab201525f818161232801528181612351015261249001525f818161082101528181610ae601528181610b3f015281816110b90152818161182701528181611b3b0152612d6e01526148a75ff3fe60806040526004361061025c575f3560e01c80638da5cb5b1161013f578063bb7a1070116100b3578063eca466f511610078578063eca466f514610768578063ef6fd87814610787578063f2fde38b146107a6578063f34f21ba146107c5578063fceb3983146107f1578063fd4c9bad14610810575f5ffd5b8063bb7a1070146106d8578063bd4986a0146106f7578063c4d66de814610716578063d41a327214610735578063e30c397814610754575f5ffd5b8063a1afdc6f11610104578063a1afdc6f146105f3578063a1c805fa1461061f578063abc541ae1461063e578063ad3cb1cc1461066a578063b39600571461069a578063b997606f146106b9575f5ffd5b80638da5cb5b14610529578063917ca3c3146105555780639233a18b1461058257806395e01294146105b55780639dd4349b146105d4575f5ffd5b8063574b89e4116101d657806378c49efa1161019b57806378c49efa1461047a57806379ba50971461049957806379f14d9d146104ad5780637d71dc35146104cc57806382559561146104eb5780638a4315781461050a575f5ffd5b8063574b89e4146103dd57806366fc6541146104095780636705c6f2146104285780636821c8e214610447578063715018a614610466575f5ffd5b80634d15324d116102275780634d15324d1461032d5780634f1ef2861461034c57806352d1902d1461035f5780635521c45214610373578063557b5eba1461039f57806355ec266b146103be575f5ffd5b80618b4f14610260578062221c08146102945780630a60950d146102c05780631663c121146102ed57806345b72bde1461030e575b5f5ffd5b34801561026b575f5ffd5b5061027f61027a366004613901565b610843565b60405190151581526020015b60405180910390f35b34801561029f575f5ffd5b506102b36102ae366004613973565b610892565b60405161028b91906139c8565b3480156102cb575f5ffd5b506102df6102da366004613a0c565b6109a0565b60405190815260200161028b565b3480156102f8575f5ffd5b5061030c610307366004613a93565b6109ea565b005b348015610319575f5ffd5b5061027f610328366004613aea565b610a76565b348015610338575f5ffd5b5061030c610347366004613b2d565b610aa7565b61030c61035a366004613c60565b610c6d565b34801561036a575f5ffd5b506102df610c8c565b34801561037e575f5ffd5b5061039261038d366004613a0c565b610ca7565b60405161028b9190613ce6565b3480156103aa575f5ffd5b5061027f6103b9366004613cf8565b610d0f565b3480156103c9575f5ffd5b506102df6103d8366004613d3a565b610d62565b3480156103e8575f5ffd5b506103fc6103f7366004613a0c565b610db9565b60405161028b9190613d88565b348015610414575f5ffd5b5061030c610423366004613cf8565b610e73565b348015610433575f5ffd5b5061030c610442366004613deb565b610ee4565b348015610452575f5ffd5b5061030c610461366004613973565b610fa4565b348015610471575f5ffd5b5061030c610fe2565b348015610485575f5ffd5b5061027f610494366004613e14565b610ff5565b3480156104a4575f5ffd5b5061030c611066565b3480156104b8575f5ffd5b5061030c6104c7366004613ec2565b6110ae565b3480156104d7575f5ffd5b506102df6104e6366004613ec2565b61118f565b3480156104f6575f5ffd5b5061030c610505366004613973565b6111b1565b348015610515575f5ffd5b5061030c610524366004613ed9565b6111ef565b348015610534575f5ffd5b5061053d611287565b6040516001600160a01b03909116815260200161028b565b348015610560575f5ffd5b5061057461056f366004613f15565b6112bb565b60405161028b929190613f6d565b34801561058d575f5ffd5b5061053d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105c0575f5ffd5b5061030c6105cf366004614093565b61135f565b3480156105df575f5ffd5b5061030c6105ee3660046141b7565b6113cf565b3480156105fe575f5ffd5b5061061261060d366004613a0c565b611414565b60405161028b91906141f7565b34801561062a575f5ffd5b5061027f610639366004613973565b61158d565b348015610649575f5ffd5b5061065d610658366004613ec2565b6115f2565b60405161028b9190614209565b348015610675575f5ffd5b50610612604051806040016040528060058152602001640352e302e360dc1b81525081565b3480156106a5575f5ffd5b5061027f6106b4366004613901565b61175e565b3480156106c4575f5ffd5b5061030c6106d3366004613901565b6117a1565b3480156106e3575f5ffd5b506103fc6106f2366004613ec2565b611802565b348015610702575f5ffd5b5061053d610711366004613ec2565b61180f565b348015610721575f5ffd5b5061030c610730366004614249565b611898565b348015610740575f5ffd5b5061030c61074f366004613a0c565b61198e565b34801561075f575f5ffd5b5061053d611a06565b348015610773575f5ffd5b50610612610782366004613cf8565b611a2e565b348015610792575f5ffd5b506106126107a1366004613ec2565b611b22565b3480156107b1575f5ffd5b5061030c6107c0366004614249565b611bae565b3480156107d0575f5ffd5b506107e46107df366004613ec2565b611c33565b60405161028b9190614264565b3480156107fc575f5ffd5b5061027f61080b366004613a0c565b611dfe565b34801561081b575f5ffd5b5061053d7f000000000000000000000000000000000000000000000000000000000000000081565b5f61084e8383611e51565b80610889575061087f8360018460405160200161086b91906142ec565b604051602081830303815290604052611e89565b5463ffffffff1615155b90505b92915050565b60606101008211156108bf57604051634c159c6b60e01b8152600481018390526024015b60405180910390fd5b5f610900878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e8992505050565b54600160701b90046001600160801b03169050826001600160401b0381111561092b5761092b613ba4565b604051908082528060200260200182016040528015610954578160200160208202803683370190505b5091505f5b838110156109955761096b8282611eba565b83828151811061097d5761097d614304565b91151560209283029190910190910152600101610959565b505095945050505050565b5f6109e08484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ed192505050565b90505b9392505050565b836109f58133611e51565b610a1b57604051638396354160e01b8152600481018290523360248201526044016108b6565b610a6f8560405180606001604052806001815260200187604051602001610a4291906142ec565b604051602081830303815290604052815260200160405180602001604052805f8152508152508585611f03565b5050505050565b5f5f610a828787610d62565b90508015801590610a9a5750610a9a858583866122e1565b9150505b95945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801590610b095750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b15610b29576040516337613c0760e01b81523360048201526024016108b6565b604051639790192360e01b8152600481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639790192390602401602060405180830381865afa158015610b8c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb09190614325565b610bd05760405163226da7a160e21b8152600481018690526024016108b6565b828114610bf0576040516304b3222760e31b815260040160405180910390fd5b610bf9836122f8565b5f5b83811015610c6557610c5d86868684818110610c1957610c19614304565b9050602002810190610c2b9190614340565b610c349061435e565b858585818110610c4657610c46614304565b9050602002810190610c5891906143f1565b611f03565b600101610bfb565b505050505050565b610c7561231d565b610c7e826123c1565b610c8882826123c9565b5050565b5f610c95612485565b505f5160206148875f395f51905f5290565b60605f610ce98585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ed192505050565b9050610a9e815f610cf86124ce565b5f85815260069190910160205260409020546124f2565b5f610d50858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e8992505050565b5463ffffffff16151595945050505050565b5f610d6b6124ce565b5f8481526007919091016020526040812090610d856124ce565b5f95865260209081526040808720546001600160401b03168352828201939093529082018520938552929092525090205490565b60605f610dc7858585610ca7565b905080516001600160401b03811115610de257610de2613ba4565b604051908082528060200260200182016040528015610e1557816020015b6060815260200190600190039081610e005790505b5091505f5b8151811015610e6a57610e45828281518110610e3857610e38614304565b6020026020010151611b22565b838281518110610e5757610e57614304565b6020908102919091010152600101610e1a565b50509392505050565b83610e7e8133611e51565b610ea457604051638396354160e01b8152600481018290523360248201526044016108b6565b610a6f858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125d192505050565b82610eef8133611e51565b610f1557604051638396354160e01b8152600481018290523360248201526044016108b6565b81610f1e6124ce565b5f8681526007919091016020526040812090610f386124ce565b5f88815260209182526040808220546001600160401b031684528383019490945291830182208783528152908290209290925551838152849186917fd4beb656267200ccd79d73dbdfbad162c213e10ebad16508f22cb4df8d3259ad910160405180910390a350505050565b84610faf8133611e51565b610fd557604051638396354160e01b8152600481018290523360248201526044016108b6565b610c658686868686612864565b610fea61294a565b610ff35f61297c565b565b5f5f6110018a8a610d62565b9050801580159061101157508215155b8015611058575061105888888888858989808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506129b492505050565b9a9950505050505050505050565b3380611070611a06565b6001600160a01b0316146110a25760405163118cdaa760e01b81526001600160a01b03821660048201526024016108b6565b6110ab8161297c565b50565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110f95760405163973bf88960e01b81523360048201526024016108b6565b5f6111026124ce565b5f83815260209190915260408120805463ffffffff60401b198116825590925083917f68d67d05f4ab7718d8a00df0f14499ed0a2df24fb3072c30a5835efa7e0fd4d69184919061115b906001600160401b031661444a565b82546001600160401b039182166101009390930a838102920219161790915560405190815260200160405180910390a25050565b5f6111986124ce565b5f9283526020525060409020546001600160401b031690565b846111bc8133611e51565b6111e257604051638396354160e01b8152600481018290523360248201526044016108b6565b610c6586868686866129cf565b846111fa8133611e51565b61122057604051638396354160e01b8152600481018290523360248201526044016108b6565b610c658660405180606001604052806002815260200188888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250938552505060408051602081810190925292835290920152508585611f03565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b60605f5f6112fe8888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ed192505050565b90506113086124ce565b5f8281526006919091016020526040902054915081851115611328578194505b61135281866113378186614474565b871061134357846124f2565b61134d8789614487565b6124f2565b9250509550959350505050565b8a61136a8133611e51565b61139057604051638396354160e01b8152600481018290523360248201526044016108b6565b82516113a5906113a0908c614487565b6122f8565b6113b68c8c8c8c8c8c8c8c8c612aa1565b6113c18c8484612be5565b505050505050505050505050565b836113da8133611e51565b61140057604051638396354160e01b8152600481018290523360248201526044016108b6565b610a6f8561140d8661435e565b8585611f03565b60605f6114568585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ed192505050565b90505f611464868686610ca7565b90505f5b8151811015611583575f61147a6124ce565b6005015f6114a185858151811061149357611493614304565b602002602001015187612c57565b81526020019081526020015f2080546114b99061449a565b80601f01602080910402602001604051908101604052809291908181526020018280546114e59061449a565b80156115305780601f1061150757610100808354040283529160200191611530565b820191905f5260205f20905b81548152906001019060200180831161151357829003601f168201915b50505050509050815f036115465780945061157a565b848051906020012081805190602001201461157a5787878760405163081563f360e41b81526004016108b6939291906144f4565b50600101611468565b5050509392505050565b5f6115e86115d1878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e8992505050565b54600160701b90046001600160801b031683611eba565b9695505050505050565b60605f611600836001612c82565b90505f61160c84612d56565b90505f6001600160a01b03821615611625576001611627565b5f5b60ff1690508083516116399190614487565b6001600160401b0381111561165057611650613ba4565b604051908082528060200260200182016040528015611679578160200160208202803683370190505b509350806001036116b85781845f8151811061169757611697614304565b60200260200101906001600160a01b031690816001600160a01b0316815250505b805f5b84518110156117525760148582815181106116d8576116d8614304565b6020026020010151510361174a578481815181106116f8576116f8614304565b60200260200101516117099061450d565b60601c868361171781614547565b94508151811061172957611729614304565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016116bb565b50845250919392505050565b5f6117698383611e51565b8061088957506108896117898460018560405160200161086b91906142ec565b54600160701b90046001600160801b03166001611eba565b816117ac8133611e51565b6117d257604051638396354160e01b8152600481018290523360248201526044016108b6565b6117fd836001846040516020016117e991906142ec565b6040516020818303038152906040526125d1565b505050565b606061088c826002612c82565b6040516305ea4c3560e51b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bd4986a090602401602060405180830381865afa158015611874573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061088c919061455f565b5f6118a1612de9565b805490915060ff600160401b82041615906001600160401b03165f811580156118c75750825b90505f826001600160401b031660011480156118e25750303b155b9050811580156118f0575080155b1561190e5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561193857845460ff60401b1916600160401b1785555b61194186612e11565b8315610c6557845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a1505050505050565b826119998133611e51565b6119bf57604051638396354160e01b8152600481018290523360248201526044016108b6565b611a0084600285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125d192505050565b50505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006112ab565b6060611a386124ce565b6005015f611a8487611a7f8888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ed192505050565b612c57565b81526020019081526020015f208054611a9c9061449a565b80601f0160208091040260200160405190810160405280929190818152602001828054611ac89061449a565b8015611b135780601f10611aea57610100808354040283529160200191611b13565b820191905f5260205f20905b815481529060010190602001808311611af657829003601f168201915b50505050509050949350505050565b604051631dedfb0f60e31b8152600481018290526060907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6fd878906024015f60405180830381865afa158015611b87573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261088c919081019061457a565b611bb661294a565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255611bfa611287565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b60605f611c3f83612e22565b905080516001600160401b03811115611c5a57611c5a613ba4565b604051908082528060200260200182016040528015611cae57816020015b611c9b60405180606001604052805f815260200160608152602001606081525090565b815260200190600190039081611c785790505b5091505f5b8151811015611df7576040518060600160405280611ce9848481518110611cdc57611cdc614304565b6020026020010151612f0d565b8152602001611d10848481518110611d0357611d03614304565b6020026020010151612f5e565b8152602001611d1d6124ce565b6005015f858581518110611d3357611d33614304565b602002602001015181526020019081526020015f208054611d539061449a565b80601f0160208091040260200160405190810160405280929190818152602001828054611d7f9061449a565b8015611dca5780601f10611da157610100808354040283529160200191611dca565b820191905f5260205f20905b815481529060010190602001808311611dad57829003601f168201915b5050505050815250838281518110611de457611de4614304565b6020908102919091010152600101611cb3565b5050919050565b5f611e4084600285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611e8992505050565b5463ffffffff161515949350505050565b5f6001600160a01b038216158015906108895750816001600160a01b0316611e7884612d56565b6001600160a01b0316149392505050565b5f611e926124ce565b6002015f611ea486611a7f8787611ed1565b81526020019081526020015f2090509392505050565b5f6080821080156108895750501c60019081161490565b5f8282604051602001611ee59291906145ee565b60405160208183030381529060405280519060200120905092915050565b611f0c83613024565b5f611f156124ce565b5f868152602082815260408083208151808301909252546001600160401b0381168252600160401b900463ffffffff168183015287519188015193945092611f5d9190611ed1565b90505f611f7788845f01516001600160401b0316846130c2565b5f81815260028601602052604090205490915063ffffffff1615611fb95786516020880151604051635fb7277960e11b81526108b6928b92909160040161460e565b610400836020015163ffffffff1603611fe85760405163539126bf60e11b8152600481018990526024016108b6565b5f888152600185016020908152604080832086516001600160401b031684528252808320868301805163ffffffff1685529252909120829055805161202c9061462c565b63ffffffff16908190525f8981526020868152604091829020805463ffffffff60401b1916600160401b909402939093179092558851918901518982015191518b937fd7db314a62650aaa1b15d4bb5c95c558a03cde3ee7f36e144b73126a3a8e839a9361209b939192614647565b60405180910390a25f5f5b86811015612152575f6120d08989848181106120c4576120c4614304565b905060200201356130f9565b90506001600160801b0383821616156120e9575061214a565b895160208b0151938217938c917f29eb060f266aff306ec81b612728a417406dd6298f8f7576a37b4e6830dcc60e918c8c8781811061212a5761212a614304565b9050602002013560405161214093929190614671565b60405180910390a2505b6001016120a6565b505f83815260068601602081815260408084208054600181018255818652838620018e90558c51825160a0810184528a85015163ffffffff9081168252968a90529484529054851684840152918c01515161ffff1690830152919091109060608101826121c35763ffffffff6121c6565b8a515b63ffffffff90811682526001600160801b038086166020938401525f87815260028b0184526040908190208551815495870151928701516060880151608090980151909416600160701b02600160701b600160f01b0319978616600160501b0263ffffffff60501b1961ffff909616600160401b02959095166dffffffffffff0000000000000000199487166401000000000267ffffffffffffffff19909816929096169190911795909517919091169290921717929092161790558061229a5788515f8481526004880160205260409020555b604089015151156122c7576040808a01515f8581526005890160205291909120906122c590826146e7565b505b6122d5838a60200151613126565b50505050505050505050565b5f826122ee8686856131b9565b1495945050505050565b60408111156110ab576040516319b9182960e01b8152600481018290526024016108b6565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806123a357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166123975f5160206148875f395f51905f52546001600160a01b031690565b6001600160a01b031614155b15610ff35760405163703e46dd60e11b815260040160405180910390fd5b6110ab61294a565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612423575060408051601f3d908101601f19168201909252612420918101906147a1565b60015b61244b57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016108b6565b5f5160206148875f395f51905f52811461247b57604051632a87526960e21b8152600481018290526024016108b6565b6117fd83836131fa565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ff35760405163703e46dd60e11b815260040160405180910390fd5b7f7da6cc81022ebf64c2f50d689fd3faadcabc2998f0b889f6fa1310aacc32f50090565b60606124fe8383614474565b6001600160401b0381111561251557612515613ba4565b60405190808252806020026020018201604052801561253e578160200160208202803683370190505b5090505f835b838110156125c7575f6125556124ce565b6006015f8881526020019081526020015f20828154811061257857612578614304565b905f5260205f200154905061258e87828461324f565b156125be5780848461259f81614547565b9550815181106125b1576125b1614304565b6020026020010181815250505b50600101612544565b5081529392505050565b5f6125da6124ce565b5f8581526020829052604081209192506125f48585611ed1565b82549091505f906126109088906001600160401b0316846130c2565b5f8181526002860160209081526040808320815160a081018352905463ffffffff8082168084526401000000008304821695840195909552600160401b820461ffff1693830193909352600160501b81049092166060820152600160701b9091046001600160801b0316608082015292935090036126a757878787604051633cfa150b60e11b81526004016108b69392919061460e565b83545f906126c490600190600160401b900463ffffffff166147b8565b855463ffffffff60401b19811663ffffffff92909216600160401b810292831788555f8c815260018a8101602090815260408084206001600160401b039687169690971695909517835294855283822083835294859052928120548651929550928392859291612733916147b8565b63ffffffff908116825260208083019390935260409182015f90812094909455875185855260028d018452828520805463ffffffff19169183169190911790558684528583529083209290925585015161278f91889116613298565b5f5b604085015161ffff166127a58260206147d4565b10156127d6575f86815260038a01602090815260408083208484529091528120556127cf81614547565b9050612791565b505f858152600489016020908152604080832083905560058b0190915281206127fe916138a7565b5f8581526002890160205260409081902080546001600160f01b0319169055518b907f9830658acd6a41f1cb12b425ed83cb2b8ccbfa753337cd13be80be51fc3f33739061284f908d908d906145ee565b60405180910390a25050505050505050505050565b5f6128a5868686868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061339792505050565b90505f6128b1836130f9565b8254909150600160701b900481166001600160801b0316156128d4575050610a6f565b81546001600160801b03808316600160701b808404929092161702600160701b600160f01b031990911617825560405187907f29eb060f266aff306ec81b612728a417406dd6298f8f7576a37b4e6830dcc60e906129399089908990899089906147eb565b60405180910390a250505050505050565b33612953611287565b6001600160a01b031614610ff35760405163118cdaa760e01b81523360048201526024016108b6565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319168155610c88826133d3565b5f826129c38888888887613443565b14979650505050505050565b5f612a10868686868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061339792505050565b90505f612a1c836130f9565b8254909150600160701b900481166001600160801b03165f03612a40575050610a6f565b8154600160701b8082048319166001600160801b031602600160701b600160f01b031990911617825560405187907f49bb3a0761ed218e1db1e9c41096ed35188868994cc37a32e1f25855745b424e906129399089908990899089906147eb565b8487141580612ab05750828714155b80612abb5750808714155b15612ad9576040516304b3222760e31b815260040160405180910390fd5b5f5b878110156122d5575f60405180606001604052808b8b85818110612b0157612b01614304565b905060200201358152602001898985818110612b1f57612b1f614304565b9050602002810190612b319190614815565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250602001878785818110612b7c57612b7c614304565b9050602002810190612b8e9190614815565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050509152509050612bdc8b82868686818110610c4657610c46614304565b50600101612adb565b8151815114612c07576040516304b3222760e31b815260040160405180910390fd5b5f5b8251811015611a0057612c4f84848381518110612c2857612c28614304565b6020026020010151848481518110612c4257612c42614304565b60200260200101516125d1565b600101612c09565b5f61088983612c646124ce565b5f86815260209190915260409020546001600160401b0316846130c2565b60605f612c8e84612e22565b905080516001600160401b03811115612ca957612ca9613ba4565b604051908082528060200260200182016040528015612cdc57816020015b6060815260200190600190039081612cc75790505b5091505f5f5b8251811015612d4c5784612d01848381518110611cdc57611cdc614304565b03612d4457612d1b838281518110611d0357611d03614304565b8483612d2681614547565b945081518110612d3857612d38614304565b60200260200101819052505b600101612ce2565b5082525092915050565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa925050508015612dd9575060408051601f3d908101601f19168201909252612dd69181019061455f565b60015b61088c57505f919050565b919050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061088c565b612e196136a2565b6110ab816136c7565b60605f612e2d6124ce565b5f84815260209182526040908190208151808301909252546001600160401b038082168352600160401b90910463ffffffff16928201839052909250811115612e7857612e78613ba4565b604051908082528060200260200182016040528015612ea1578160200160208202803683370190505b5091505f5b8251811015611df757612eb76124ce565b5f8581526001919091016020908152604080832085516001600160401b0316845282528083208484529091529020548351849083908110612efa57612efa614304565b6020908102919091010152600101612ea6565b5f612f166124ce565b5f8381526002919091016020526040902054600160501b900463ffffffff16905063fffffffe198101612de457612f4b6124ce565b5f92835260040160205250604090205490565b6060612f686124ce565b5f8381526002919091016020526040902054600160401b900461ffff166001600160401b03811115612f9c57612f9c613ba4565b6040519080825280601f01601f191660200182016040528015612fc6576020820181803683370190505b5090505f5b8151612fd88260206147d4565b101561301e575f612fe76124ce565b5f858152600391909101602090815260408083208584528252909120548382028501909101525061301781614547565b9050612fcb565b50919050565b60208101515181515f9060011461305c5781158015906130575750825160021461305057610100613053565b60805b8211155b61306b565b601482148061306b5750816020145b9050806130915782516040516364bbbab960e01b815260048101919091526024016108b6565b61020083604001515111156117fd57826040015151604051635f48ecf960e11b81526004016108b691815260200190565b6040805160208082019590955280820193909352606080840192909252805180840390920182526080909201909152805191012090565b5f6080821061311e57604051634c159c6b60e01b8152600481018390526024016108b6565b506001901b90565b5f5b81516131358260206147d4565b10156117fd5760208181028301810151905f906131539084906147d4565b845161315f9190614474565b90506020811015613180576131758160086147d4565b5f19901c1991909116905b816131896124ce565b5f87815260039190910160209081526040808320878452909152902055506131b2905081614547565b9050613128565b5f81815b848110156131f1576131e7828787848181106131db576131db614304565b905060200201356136d8565b91506001016131bd565b50949350505050565b61320382613704565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613247576117fd8282613767565b610c88613807565b5f61325b826001614487565b6132636124ce565b6002015f6132718688612c57565b815260208101919091526040015f2054640100000000900463ffffffff1614949350505050565b5f6132a16124ce565b5f84815260069190910160205260408120805490925082906132c590600190614474565b815481106132d5576132d5614304565b905f5260205f20015490506132fb8482600185805490506132f69190614474565b61324f565b1561334557826133096124ce565b6002015f6133178488612c57565b81526020019081526020015f205f0160046101000a81548163ffffffff021916908363ffffffff1602179055505b8082613352600186614474565b8154811061336257613362614304565b905f5260205f2001819055508180548061337e5761337e614857565b600190038181905f5260205f20015f9055905550505050565b5f6133a3848484611e89565b805490915063ffffffff165f036109e357838383604051633cfa150b60e11b81526004016108b69392919061460e565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b80515f9083613453816001614487565b61345d8884614487565b1461347b57604051631a8a024960e11b815260040160405180910390fd5b8015613657575f816001600160401b0381111561349a5761349a613ba4565b6040519080825280602002602001820160405280156134c3578160200160208202803683370190505b5090505f8080805b8581101561360c575f8785106135055785846134e681614547565b9550815181106134f8576134f8614304565b602002602001015161352b565b898561351081614547565b96508151811061352257613522614304565b60200260200101515b90505f8c8c8481811061354057613540614304565b9050602002016020810190613555919061486b565b613582578e8e8561356581614547565b965081811061357657613576614304565b905060200201356135d9565b8886106135b357868561359481614547565b9650815181106135a6576135a6614304565b60200260200101516135d9565b8a866135be81614547565b9750815181106135d0576135d0614304565b60200260200101515b90506135e582826136d8565b8784815181106135f7576135f7614304565b602090810291909101015250506001016134cb565b50808b1461362d57604051631a8a024960e11b815260040160405180910390fd5b83600186038151811061364257613642614304565b60200260200101519650505050505050610a9e565b811561368057835f8151811061366f5761366f614304565b602002602001015192505050610a9e565b87875f81811061369257613692614304565b9050602002013592505050610a9e565b6136aa613826565b610ff357604051631afcd79f60e31b815260040160405180910390fd5b6136cf6136a2565b6110ab8161383f565b5f8183106136f2575f828152602084905260409020610889565b5f838152602083905260409020610889565b806001600160a01b03163b5f0361373957604051634c9c8ce360e01b81526001600160a01b03821660048201526024016108b6565b5f5160206148875f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6137748484613870565b905080801561379557505f3d118061379557505f846001600160a01b03163b115b156137aa576137a2613883565b91505061088c565b80156137d457604051639996b31560e01b81526001600160a01b03851660048201526024016108b6565b3d156137e7576137e261389c565b613800565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610ff35760405163b398979f60e01b815260040160405180910390fd5b5f61382f612de9565b54600160401b900460ff16919050565b6138476136a2565b6001600160a01b0381166110a257604051631e4fbdf760e01b81525f60048201526024016108b6565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5080546138b39061449a565b5f825580601f106138c2575050565b601f0160209004905f5260205f2090610ff391905f5b808211156117fd575f818401556001016138d8565b6001600160a01b03811681146110ab575f5ffd5b5f5f60408385031215613912575f5ffd5b823591506020830135613924816138ed565b809150509250929050565b5f5f83601f84011261393f575f5ffd5b5081356001600160401b03811115613955575f5ffd5b60208301915083602082850101111561396c575f5ffd5b9250929050565b5f5f5f5f5f60808688031215613987575f5ffd5b853594506020860135935060408601356001600160401b038111156139aa575f5ffd5b6139b68882890161392f565b96999598509660600135949350505050565b602080825282518282018190525f918401906040840190835b81811015613a0157835115158352602093840193909201916001016139e1565b509095945050505050565b5f5f5f60408486031215613a1e575f5ffd5b8335925060208401356001600160401b03811115613a3a575f5ffd5b613a468682870161392f565b9497909650939450505050565b5f5f83601f840112613a63575f5ffd5b5081356001600160401b03811115613a79575f5ffd5b6020830191508360208260051b850101111561396c575f5ffd5b5f5f5f5f60608587031215613aa6575f5ffd5b843593506020850135613ab8816138ed565b925060408501356001600160401b03811115613ad2575f5ffd5b613ade87828801613a53565b95989497509550505050565b5f5f5f5f5f60808688031215613afe575f5ffd5b853594506020860135935060408601356001600160401b03811115613b21575f5ffd5b6139b688828901613a53565b5f5f5f5f5f60608688031215613b41575f5ffd5b8535945060208601356001600160401b03811115613b5d575f5ffd5b613b6988828901613a53565b90955093505060408601356001600160401b03811115613b87575f5ffd5b613b9388828901613a53565b969995985093965092949392505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613be057613be0613ba4565b604052919050565b5f6001600160401b03821115613c0057613c00613ba4565b50601f01601f191660200190565b5f82601f830112613c1d575f5ffd5b8135613c30613c2b82613be8565b613bb8565b818152846020838601011115613c44575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f60408385031215613c71575f5ffd5b8235613c7c816138ed565b915060208301356001600160401b03811115613c96575f5ffd5b613ca285828601613c0e565b9150509250929050565b5f8151808452602084019350602083015f5b82811015613cdc578151865260209586019590910190600101613cbe565b5093949350505050565b602081525f6108896020830184613cac565b5f5f5f5f60608587031215613d0b575f5ffd5b843593506020850135925060408501356001600160401b03811115613d2e575f5ffd5b613ade8782880161392f565b5f5f60408385031215613d4b575f5ffd5b50508035926020909101359150565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015613ddf57603f19878603018452613dca858351613d5a565b94506020938401939190910190600101613dae565b50929695505050505050565b5f5f5f60608486031215613dfd575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f5f5f60a0898b031215613e2b575f5ffd5b883597506020890135965060408901356001600160401b03811115613e4e575f5ffd5b613e5a8b828c01613a53565b90975095505060608901356001600160401b03811115613e78575f5ffd5b613e848b828c01613a53565b90955093505060808901356001600160401b03811115613ea2575f5ffd5b613eae8b828c01613a53565b999c989b5096995094979396929594505050565b5f60208284031215613ed2575f5ffd5b5035919050565b5f5f5f5f5f60608688031215613eed575f5ffd5b8535945060208601356001600160401b03811115613f09575f5ffd5b613b698882890161392f565b5f5f5f5f5f60808688031215613f29575f5ffd5b8535945060208601356001600160401b03811115613f45575f5ffd5b613f518882890161392f565b9699909850959660408101359660609091013595509350505050565b604081525f613f7f6040830185613cac565b90508260208301529392505050565b5f6001600160401b03821115613fa657613fa6613ba4565b5060051b60200190565b5f82601f830112613fbf575f5ffd5b8135613fcd613c2b82613f8e565b8082825260208201915060208360051b860101925085831115613fee575f5ffd5b602085015b8381101561400b578035835260209283019201613ff3565b5095945050505050565b5f82601f830112614024575f5ffd5b8135614032613c2b82613f8e565b8082825260208201915060208360051b860101925085831115614053575f5ffd5b602085015b8381101561400b5780356001600160401b03811115614075575f5ffd5b614084886020838a0101613c0e565b84525060209283019201614058565b5f5f5f5f5f5f5f5f5f5f5f60e08c8e0312156140ad575f5ffd5b8b359a5060208c01356001600160401b038111156140c9575f5ffd5b6140d58e828f01613a53565b909b5099505060408c01356001600160401b038111156140f3575f5ffd5b6140ff8e828f01613a53565b90995097505060608c01356001600160401b0381111561411d575f5ffd5b6141298e828f01613a53565b90975095505060808c01356001600160401b03811115614147575f5ffd5b6141538e828f01613a53565b90955093505060a08c01356001600160401b03811115614171575f5ffd5b61417d8e828f01613fb0565b92505060c08c01356001600160401b03811115614198575f5ffd5b6141a48e828f01614015565b9150509295989b509295989b9093969950565b5f5f5f5f606085870312156141ca575f5ffd5b8435935060208501356001600160401b038111156141e6575f5ffd5b850160608188031215613ab8575f5ffd5b602081525f6108896020830184613d5a565b602080825282518282018190525f918401906040840190835b81811015613a015783516001600160a01b0316835260209384019390920191600101614222565b5f60208284031215614259575f5ffd5b81356109e3816138ed565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015613ddf57603f198786030184528151805186526020810151606060208801526142ba6060880182613d5a565b90506040820151915086810360408801526142d58183613d5a565b96505050602093840193919091019060010161428a565b60609190911b6001600160601b031916815260140190565b634e487b7160e01b5f52603260045260245ffd5b80151581146110ab575f5ffd5b5f60208284031215614335575f5ffd5b81516109e381614318565b5f8235605e19833603018112614354575f5ffd5b9190910192915050565b5f6060823603121561436e575f5ffd5b604051606081016001600160401b038111828210171561439057614390613ba4565b6040528235815260208301356001600160401b038111156143af575f5ffd5b6143bb36828601613c0e565b60208301525060408301356001600160401b038111156143d9575f5ffd5b6143e536828601613c0e565b60408301525092915050565b5f5f8335601e19843603018112614406575f5ffd5b8301803591506001600160401b0382111561441f575f5ffd5b6020019150600581901b360382131561396c575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b03810361446b5761446b614436565b60010192915050565b8181038181111561088c5761088c614436565b8082018082111561088c5761088c614436565b600181811c908216806144ae57607f821691505b60208210810361301e57634e487b7160e01b5f52602260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f610a9e6040830184866144cc565b805160208201516001600160601b0319811691906014821015611df7576001600160601b031960149290920360031b82901b161692915050565b5f6001820161455857614558614436565b5060010190565b5f6020828403121561456f575f5ffd5b81516109e3816138ed565b5f6020828403121561458a575f5ffd5b81516001600160401b0381111561459f575f5ffd5b8201601f810184136145af575f5ffd5b80516145bd613c2b82613be8565b8181528560208385010111156145d1575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b828152604060208201525f6146066040830184613d5a565b949350505050565b838152826020820152606060408201525f610a9e6060830184613d5a565b5f63ffffffff821663ffffffff810361446b5761446b614436565b838152606060208201525f61465f6060830185613d5a565b82810360408401526115e88185613d5a565b838152606060208201525f6146896060830185613d5a565b9050826040830152949350505050565b601f8211156117fd57828211156117fd57805f5260205f20601f840160051c60208510156146c457505f5b90810190601f840160051c035f5b81811015610c65575f838201556001016146d2565b81516001600160401b0381111561470057614700613ba4565b6147148161470e845461449a565b84614699565b6020601f821160018114614746575f831561472f5750848201515b5f19600385901b1c1916600184901b178455610a6f565b5f84815260208120601f198516915b828110156147755787850151825560209485019460019092019101614755565b508482101561479257868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f602082840312156147b1575f5ffd5b5051919050565b63ffffffff828116828216039081111561088c5761088c614436565b808202811582820484141761088c5761088c614436565b848152606060208201525f6148046060830185876144cc565b905082604083015295945050505050565b5f5f8335601e1984360301811261482a575f5ffd5b8301803591506001600160401b03821115614843575f5ffd5b60200191503681900382131561396c575f5ffd5b634e487b7160e01b5f52603160045260245ffd5b5f6020828403121561487b575f5ffd5b81356109e38161431856fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// PKPPermissions is an auto generated Go binding around an Ethereum contract.
type PKPPermissions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPPermissions) GetABI() abi.ABI {
	return c.abi
}

// NewPKPPermissions creates a new instance of PKPPermissions.
func NewPKPPermissions() *PKPPermissions {
	parsed, err := PKPPermissionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPPermissions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPPermissions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address pkpNft_, address pkpHelper_) returns()
func (pKPPermissions *PKPPermissions) PackConstructor(pkpNft_ common.Address, pkpHelper_ common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("", pkpNft_, pkpHelper_)
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
func (pKPPermissions *PKPPermissions) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := pKPPermissions.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (pKPPermissions *PKPPermissions) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return pKPPermissions.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (pKPPermissions *PKPPermissions) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := pKPPermissions.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (pKPPermissions *PKPPermissions) PackAcceptOwnership() []byte {
	enc, err := pKPPermissions.abi.Pack("acceptOwnership")
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
func (pKPPermissions *PKPPermissions) TryPackAcceptOwnership() ([]byte, error) {
	return pKPPermissions.abi.Pack("acceptOwnership")
}

// PackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
}

// PackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
}

// PackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
}

// PackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PackBatchAddRemoveAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e01294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchAddRemoveAuthMethods(uint256 tokenId, uint256[] permittedAuthMethodTypesToAdd, bytes[] permittedAuthMethodIdsToAdd, bytes[] permittedAuthMethodPubkeysToAdd, uint256[][] permittedAuthMethodScopesToAdd, uint256[] permittedAuthMethodTypesToRemove, bytes[] permittedAuthMethodIdsToRemove) returns()
func (pKPPermissions *PKPPermissions) PackBatchAddRemoveAuthMethods(tokenId *big.Int, permittedAuthMethodTypesToAdd []*big.Int, permittedAuthMethodIdsToAdd [][]byte, permittedAuthMethodPubkeysToAdd [][]byte, permittedAuthMethodScopesToAdd [][]*big.Int, permittedAuthMethodTypesToRemove []*big.Int, permittedAuthMethodIdsToRemove [][]byte) []byte {
	enc, err := pKPPermissions.abi.Pack("batchAddRemoveAuthMethods", tokenId, permittedAuthMethodTypesToAdd, permittedAuthMethodIdsToAdd, permittedAuthMethodPubkeysToAdd, permittedAuthMethodScopesToAdd, permittedAuthMethodTypesToRemove, permittedAuthMethodIdsToRemove)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchAddRemoveAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e01294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchAddRemoveAuthMethods(uint256 tokenId, uint256[] permittedAuthMethodTypesToAdd, bytes[] permittedAuthMethodIdsToAdd, bytes[] permittedAuthMethodPubkeysToAdd, uint256[][] permittedAuthMethodScopesToAdd, uint256[] permittedAuthMethodTypesToRemove, bytes[] permittedAuthMethodIdsToRemove) returns()
func (pKPPermissions *PKPPermissions) TryPackBatchAddRemoveAuthMethods(tokenId *big.Int, permittedAuthMethodTypesToAdd []*big.Int, permittedAuthMethodIdsToAdd [][]byte, permittedAuthMethodPubkeysToAdd [][]byte, permittedAuthMethodScopesToAdd [][]*big.Int, permittedAuthMethodTypesToRemove []*big.Int, permittedAuthMethodIdsToRemove [][]byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("batchAddRemoveAuthMethods", tokenId, permittedAuthMethodTypesToAdd, permittedAuthMethodIdsToAdd, permittedAuthMethodPubkeysToAdd, permittedAuthMethodScopesToAdd, permittedAuthMethodTypesToRemove, permittedAuthMethodIdsToRemove)
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) PackGeneration(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("generation", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) TryPackGeneration(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("generation", tokenId)
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d71dc35.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256)
func (pKPPermissions *PKPPermissions) UnpackGeneration(data []byte) (*big.Int, error) {
	out, err := pKPPermissions.abi.Unpack("generation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetAuthMethodId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a60950d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAuthMethodId(uint256 authMethodType, bytes id) pure returns(uint256)
func (pKPPermissions *PKPPermissions) PackGetAuthMethodId(authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("getAuthMethodId", authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAuthMethodId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a60950d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAuthMethodId(uint256 authMethodType, bytes id) pure returns(uint256)
func (pKPPermissions *PKPPermissions) TryPackGetAuthMethodId(authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("getAuthMethodId", authMethodType, id)
}

// UnpackGetAuthMethodId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a60950d.
//
// Solidity: function getAuthMethodId(uint256 authMethodType, bytes id) pure returns(uint256)
func (pKPPermissions *PKPPermissions) UnpackGetAuthMethodId(data []byte) (*big.Int, error) {
	out, err := pKPPermissions.abi.Unpack("getAuthMethodId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetEthAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4986a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPPermissions *PKPPermissions) PackGetEthAddress(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getEthAddress", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEthAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4986a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPPermissions *PKPPermissions) TryPackGetEthAddress(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getEthAddress", tokenId)
}

// UnpackGetEthAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd4986a0.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPPermissions *PKPPermissions) UnpackGetEthAddress(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("getEthAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPKPPubKeysByAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574b89e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPKPPubKeysByAuthMethod(uint256 authMethodType, bytes id) view returns(bytes[] pubkeys)
func (pKPPermissions *PKPPermissions) PackGetPKPPubKeysByAuthMethod(authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("getPKPPubKeysByAuthMethod", authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPKPPubKeysByAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574b89e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPKPPubKeysByAuthMethod(uint256 authMethodType, bytes id) view returns(bytes[] pubkeys)
func (pKPPermissions *PKPPermissions) TryPackGetPKPPubKeysByAuthMethod(authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPKPPubKeysByAuthMethod", authMethodType, id)
}

// UnpackGetPKPPubKeysByAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x574b89e4.
//
// Solidity: function getPKPPubKeysByAuthMethod(uint256 authMethodType, bytes id) view returns(bytes[] pubkeys)
func (pKPPermissions *PKPPermissions) UnpackGetPKPPubKeysByAuthMethod(data []byte) ([][]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getPKPPubKeysByAuthMethod", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) PackGetPermittedActions(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedActions", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedActions(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedActions", tokenId)
}

// UnpackGetPermittedActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb7a1070.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedActions(data []byte) ([][]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedActions", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) PackGetPermittedAddresses(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAddresses(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
}

// UnpackGetPermittedAddresses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabc541ae.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAddresses(data []byte) ([]common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAddresses", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
}

// UnpackGetPermittedAuthMethodScopes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00221c08.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethodScopes(data []byte) ([]bool, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethodScopes", data)
	if err != nil {
		return *new([]bool), err
	}
	out0 := *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	return out0, nil
}

// PackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethods(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethods(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
}

// UnpackGetPermittedAuthMethods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf34f21ba.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethods(data []byte) ([]IPKPPermissionsAuthMethod, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethods", data)
	if err != nil {
		return *new([]IPKPPermissionsAuthMethod), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPKPPermissionsAuthMethod)).(*[]IPKPPermissionsAuthMethod)
	return out0, nil
}

// PackGetPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6fd878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPPermissions *PKPPermissions) PackGetPubkey(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPubkey", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6fd878.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPPermissions *PKPPermissions) TryPackGetPubkey(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPubkey", tokenId)
}

// UnpackGetPubkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef6fd878.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPPermissions *PKPPermissions) UnpackGetPubkey(data []byte) ([]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getPubkey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetTokenIdsForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5521c452.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTokenIdsForAuthMethod(uint256 authMethodType, bytes id) view returns(uint256[])
func (pKPPermissions *PKPPermissions) PackGetTokenIdsForAuthMethod(authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("getTokenIdsForAuthMethod", authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTokenIdsForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5521c452.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTokenIdsForAuthMethod(uint256 authMethodType, bytes id) view returns(uint256[])
func (pKPPermissions *PKPPermissions) TryPackGetTokenIdsForAuthMethod(authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("getTokenIdsForAuthMethod", authMethodType, id)
}

// UnpackGetTokenIdsForAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5521c452.
//
// Solidity: function getTokenIdsForAuthMethod(uint256 authMethodType, bytes id) view returns(uint256[])
func (pKPPermissions *PKPPermissions) UnpackGetTokenIdsForAuthMethod(data []byte) ([]*big.Int, error) {
	out, err := pKPPermissions.abi.Unpack("getTokenIdsForAuthMethod", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackGetUserPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeca466f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUserPubkey(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bytes)
func (pKPPermissions *PKPPermissions) PackGetUserPubkey(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("getUserPubkey", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUserPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeca466f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUserPubkey(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bytes)
func (pKPPermissions *PKPPermissions) TryPackGetUserPubkey(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("getUserPubkey", tokenId, authMethodType, id)
}

// UnpackGetUserPubkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeca466f5.
//
// Solidity: function getUserPubkey(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bytes)
func (pKPPermissions *PKPPermissions) UnpackGetUserPubkey(data []byte) ([]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getUserPubkey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetUserPubkeyForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1afdc6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUserPubkeyForAuthMethod(uint256 authMethodType, bytes id) view returns(bytes userPubkey)
func (pKPPermissions *PKPPermissions) PackGetUserPubkeyForAuthMethod(authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("getUserPubkeyForAuthMethod", authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUserPubkeyForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1afdc6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUserPubkeyForAuthMethod(uint256 authMethodType, bytes id) view returns(bytes userPubkey)
func (pKPPermissions *PKPPermissions) TryPackGetUserPubkeyForAuthMethod(authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("getUserPubkeyForAuthMethod", authMethodType, id)
}

// UnpackGetUserPubkeyForAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1afdc6f.
//
// Solidity: function getUserPubkeyForAuthMethod(uint256 authMethodType, bytes id) view returns(bytes userPubkey)
func (pKPPermissions *PKPPermissions) UnpackGetUserPubkeyForAuthMethod(data []byte) ([]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getUserPubkeyForAuthMethod", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGrantAtMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d15324d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantAtMint(uint256 tokenId, (uint256,bytes,bytes)[] methods, uint256[][] scopes) returns()
func (pKPPermissions *PKPPermissions) PackGrantAtMint(tokenId *big.Int, methods []IPKPPermissionsAuthMethod, scopes [][]*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("grantAtMint", tokenId, methods, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantAtMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d15324d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantAtMint(uint256 tokenId, (uint256,bytes,bytes)[] methods, uint256[][] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackGrantAtMint(tokenId *big.Int, methods []IPKPPermissionsAuthMethod, scopes [][]*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("grantAtMint", tokenId, methods, scopes)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_) returns()
func (pKPPermissions *PKPPermissions) PackInitialize(owner common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("initialize", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_) returns()
func (pKPPermissions *PKPPermissions) TryPackInitialize(owner common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("initialize", owner)
}

// PackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
}

// UnpackIsPermittedAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfceb3983.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAction(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAction", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
}

// UnpackIsPermittedAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00008b4f.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAddress(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAddress", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
}

// UnpackIsPermittedAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x557b5eba.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethod(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethod", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
}

// UnpackIsPermittedAuthMethodScopePresent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1c805fa.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethodScopePresent(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethodScopePresent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackMaySignAnything(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackMaySignAnything(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
}

// UnpackMaySignAnything is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3960057.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackMaySignAnything(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("maySignAnything", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) PackOnTransfer(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("onTransfer", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) TryPackOnTransfer(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("onTransfer", tokenId)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (pKPPermissions *PKPPermissions) PackOwner() []byte {
	enc, err := pKPPermissions.abi.Pack("owner")
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
func (pKPPermissions *PKPPermissions) TryPackOwner() ([]byte, error) {
	return pKPPermissions.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackOwner(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("owner", data)
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
func (pKPPermissions *PKPPermissions) PackPendingOwner() []byte {
	enc, err := pKPPermissions.abi.Pack("pendingOwner")
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
func (pKPPermissions *PKPPermissions) TryPackPendingOwner() ([]byte, error) {
	return pKPPermissions.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPkpHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9233a18b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpHelper() view returns(address)
func (pKPPermissions *PKPPermissions) PackPkpHelper() []byte {
	enc, err := pKPPermissions.abi.Pack("pkpHelper")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9233a18b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpHelper() view returns(address)
func (pKPPermissions *PKPPermissions) TryPackPkpHelper() ([]byte, error) {
	return pKPPermissions.abi.Pack("pkpHelper")
}

// UnpackPkpHelper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9233a18b.
//
// Solidity: function pkpHelper() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackPkpHelper(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("pkpHelper", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) PackPkpNft() []byte {
	enc, err := pKPPermissions.abi.Pack("pkpNft")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) TryPackPkpNft() ([]byte, error) {
	return pKPPermissions.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("pkpNft", data)
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
func (pKPPermissions *PKPPermissions) PackProxiableUUID() []byte {
	enc, err := pKPPermissions.abi.Pack("proxiableUUID")
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
func (pKPPermissions *PKPPermissions) TryPackProxiableUUID() ([]byte, error) {
	return pKPPermissions.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (pKPPermissions *PKPPermissions) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := pKPPermissions.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
}

// PackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
}

// PackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
}

// PackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (pKPPermissions *PKPPermissions) PackRenounceOwnership() []byte {
	enc, err := pKPPermissions.abi.Pack("renounceOwnership")
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
func (pKPPermissions *PKPPermissions) TryPackRenounceOwnership() ([]byte, error) {
	return pKPPermissions.abi.Pack("renounceOwnership")
}

// PackRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ec266b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootHash(uint256 tokenId, uint256 group) view returns(bytes32)
func (pKPPermissions *PKPPermissions) PackRootHash(tokenId *big.Int, group *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("rootHash", tokenId, group)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ec266b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootHash(uint256 tokenId, uint256 group) view returns(bytes32)
func (pKPPermissions *PKPPermissions) TryPackRootHash(tokenId *big.Int, group *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("rootHash", tokenId, group)
}

// UnpackRootHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ec266b.
//
// Solidity: function rootHash(uint256 tokenId, uint256 group) view returns(bytes32)
func (pKPPermissions *PKPPermissions) UnpackRootHash(data []byte) ([32]byte, error) {
	out, err := pKPPermissions.abi.Unpack("rootHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6705c6f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRootHash(uint256 tokenId, uint256 group, bytes32 root) returns()
func (pKPPermissions *PKPPermissions) PackSetRootHash(tokenId *big.Int, group *big.Int, root [32]byte) []byte {
	enc, err := pKPPermissions.abi.Pack("setRootHash", tokenId, group, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6705c6f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRootHash(uint256 tokenId, uint256 group, bytes32 root) returns()
func (pKPPermissions *PKPPermissions) TryPackSetRootHash(tokenId *big.Int, group *big.Int, root [32]byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("setRootHash", tokenId, group, root)
}

// PackTokenIdsForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x917ca3c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenIdsForAuthMethod(uint256 authMethodType, bytes id, uint256 start, uint256 limit) view returns(uint256[] tokenIds, uint256 entries)
func (pKPPermissions *PKPPermissions) PackTokenIdsForAuthMethod(authMethodType *big.Int, id []byte, start *big.Int, limit *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("tokenIdsForAuthMethod", authMethodType, id, start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenIdsForAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x917ca3c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenIdsForAuthMethod(uint256 authMethodType, bytes id, uint256 start, uint256 limit) view returns(uint256[] tokenIds, uint256 entries)
func (pKPPermissions *PKPPermissions) TryPackTokenIdsForAuthMethod(authMethodType *big.Int, id []byte, start *big.Int, limit *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("tokenIdsForAuthMethod", authMethodType, id, start, limit)
}

// TokenIdsForAuthMethodOutput serves as a container for the return parameters of contract
// method TokenIdsForAuthMethod.
type TokenIdsForAuthMethodOutput struct {
	TokenIds []*big.Int
	Entries  *big.Int
}

// UnpackTokenIdsForAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x917ca3c3.
//
// Solidity: function tokenIdsForAuthMethod(uint256 authMethodType, bytes id, uint256 start, uint256 limit) view returns(uint256[] tokenIds, uint256 entries)
func (pKPPermissions *PKPPermissions) UnpackTokenIdsForAuthMethod(data []byte) (TokenIdsForAuthMethodOutput, error) {
	out, err := pKPPermissions.abi.Unpack("tokenIdsForAuthMethod", data)
	outstruct := new(TokenIdsForAuthMethodOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TokenIds = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Entries = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (pKPPermissions *PKPPermissions) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("transferOwnership", newOwner)
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
func (pKPPermissions *PKPPermissions) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (pKPPermissions *PKPPermissions) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (pKPPermissions *PKPPermissions) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b72bde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyState(uint256 tokenId, uint256 group, bytes32[] proof, bytes32 leaf) view returns(bool)
func (pKPPermissions *PKPPermissions) PackVerifyState(tokenId *big.Int, group *big.Int, proof [][32]byte, leaf [32]byte) []byte {
	enc, err := pKPPermissions.abi.Pack("verifyState", tokenId, group, proof, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b72bde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyState(uint256 tokenId, uint256 group, bytes32[] proof, bytes32 leaf) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackVerifyState(tokenId *big.Int, group *big.Int, proof [][32]byte, leaf [32]byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("verifyState", tokenId, group, proof, leaf)
}

// UnpackVerifyState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45b72bde.
//
// Solidity: function verifyState(uint256 tokenId, uint256 group, bytes32[] proof, bytes32 leaf) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackVerifyState(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("verifyState", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78c49efa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyStates(uint256 tokenId, uint256 group, bytes32[] proof, bool[] proofFlags, bytes32[] leaves) view returns(bool)
func (pKPPermissions *PKPPermissions) PackVerifyStates(tokenId *big.Int, group *big.Int, proof [][32]byte, proofFlags []bool, leaves [][32]byte) []byte {
	enc, err := pKPPermissions.abi.Pack("verifyStates", tokenId, group, proof, proofFlags, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78c49efa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyStates(uint256 tokenId, uint256 group, bytes32[] proof, bool[] proofFlags, bytes32[] leaves) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackVerifyStates(tokenId *big.Int, group *big.Int, proof [][32]byte, proofFlags []bool, leaves [][32]byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("verifyStates", tokenId, group, proof, proofFlags, leaves)
}

// UnpackVerifyStates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78c49efa.
//
// Solidity: function verifyStates(uint256 tokenId, uint256 group, bytes32[] proof, bool[] proofFlags, bytes32[] leaves) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackVerifyStates(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("verifyStates", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PKPPermissionsInitialized represents a Initialized event raised by the PKPPermissions contract.
type PKPPermissionsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsInitialized) ContractEventName() string {
	return PKPPermissionsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (pKPPermissions *PKPPermissions) UnpackInitializedEvent(log *types.Log) (*PKPPermissionsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsInitialized)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PKPPermissions contract.
type PKPPermissionsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsOwnershipTransferStarted) ContractEventName() string {
	return PKPPermissionsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (pKPPermissions *PKPPermissions) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PKPPermissionsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsOwnershipTransferred represents a OwnershipTransferred event raised by the PKPPermissions contract.
type PKPPermissionsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsOwnershipTransferred) ContractEventName() string {
	return PKPPermissionsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (pKPPermissions *PKPPermissions) UnpackOwnershipTransferredEvent(log *types.Log) (*PKPPermissionsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermissionGenerationBumped represents a PermissionGenerationBumped event raised by the PKPPermissions contract.
type PKPPermissionsPermissionGenerationBumped struct {
	TokenId    *big.Int
	Generation *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermissionGenerationBumpedEventName = "PermissionGenerationBumped"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermissionGenerationBumped) ContractEventName() string {
	return PKPPermissionsPermissionGenerationBumpedEventName
}

// UnpackPermissionGenerationBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermissionGenerationBumped(uint256 indexed tokenId, uint256 generation)
func (pKPPermissions *PKPPermissions) UnpackPermissionGenerationBumpedEvent(log *types.Log) (*PKPPermissionsPermissionGenerationBumped, error) {
	event := "PermissionGenerationBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermissionGenerationBumped)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodAdded represents a PermittedAuthMethodAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodAdded struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodAddedEventName = "PermittedAuthMethodAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodAddedEventName
}

// UnpackPermittedAuthMethodAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodAdded(uint256 indexed tokenId, uint256 authMethodType, bytes id, bytes userPubkey)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodAdded, error) {
	event := "PermittedAuthMethodAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodRemoved represents a PermittedAuthMethodRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodRemoved struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodRemovedEventName = "PermittedAuthMethodRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodRemovedEventName
}

// UnpackPermittedAuthMethodRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodRemoved(uint256 indexed tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodRemoved, error) {
	event := "PermittedAuthMethodRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodScopeAdded represents a PermittedAuthMethodScopeAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeAdded struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeAddedEventName = "PermittedAuthMethodScopeAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeAddedEventName
}

// UnpackPermittedAuthMethodScopeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeAdded(uint256 indexed tokenId, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeAdded, error) {
	event := "PermittedAuthMethodScopeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodScopeRemoved represents a PermittedAuthMethodScopeRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeRemoved struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeRemovedEventName = "PermittedAuthMethodScopeRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeRemovedEventName
}

// UnpackPermittedAuthMethodScopeRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeRemoved(uint256 indexed tokenId, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeRemoved, error) {
	event := "PermittedAuthMethodScopeRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsRootHashUpdated represents a RootHashUpdated event raised by the PKPPermissions contract.
type PKPPermissionsRootHashUpdated struct {
	TokenId *big.Int
	Group   *big.Int
	Root    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsRootHashUpdatedEventName = "RootHashUpdated"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsRootHashUpdated) ContractEventName() string {
	return PKPPermissionsRootHashUpdatedEventName
}

// UnpackRootHashUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootHashUpdated(uint256 indexed tokenId, uint256 indexed group, bytes32 root)
func (pKPPermissions *PKPPermissions) UnpackRootHashUpdatedEvent(log *types.Log) (*PKPPermissionsRootHashUpdated, error) {
	event := "RootHashUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsRootHashUpdated)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsUpgraded represents a Upgraded event raised by the PKPPermissions contract.
type PKPPermissionsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsUpgraded) ContractEventName() string {
	return PKPPermissionsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (pKPPermissions *PKPPermissions) UnpackUpgradedEvent(log *types.Log) (*PKPPermissionsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsUpgraded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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
func (pKPPermissions *PKPPermissions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["MerkleProofInvalidMultiproof"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackMerkleProofInvalidMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsAlreadyGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsAlreadyGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsBatchTooLong"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsBatchTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsConfigInvalid"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsIdInvalid"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsIdInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsLengthsDiffer"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsLengthsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotMintedNow"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotMintedNowError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotMinter"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotNFT"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotNFTError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotOwner"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsScopeOutOfRange"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsScopeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsTooManyGrants"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsTooManyGrantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsUserPubkeyAmbiguous"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsUserPubkeyAmbiguousError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsUserPubkeyTooLong"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsUserPubkeyTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPPermissionsAddressEmptyCode represents a AddressEmptyCode error raised by the PKPPermissions contract.
type PKPPermissionsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func PKPPermissionsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (pKPPermissions *PKPPermissions) UnpackAddressEmptyCodeError(raw []byte) (*PKPPermissionsAddressEmptyCode, error) {
	out := new(PKPPermissionsAddressEmptyCode)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the PKPPermissions contract.
type PKPPermissionsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func PKPPermissionsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (pKPPermissions *PKPPermissions) UnpackERC1967InvalidImplementationError(raw []byte) (*PKPPermissionsERC1967InvalidImplementation, error) {
	out := new(PKPPermissionsERC1967InvalidImplementation)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsERC1967NonPayable represents a ERC1967NonPayable error raised by the PKPPermissions contract.
type PKPPermissionsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func PKPPermissionsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (pKPPermissions *PKPPermissions) UnpackERC1967NonPayableError(raw []byte) (*PKPPermissionsERC1967NonPayable, error) {
	out := new(PKPPermissionsERC1967NonPayable)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsFailedCall represents a FailedCall error raised by the PKPPermissions contract.
type PKPPermissionsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PKPPermissionsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (pKPPermissions *PKPPermissions) UnpackFailedCallError(raw []byte) (*PKPPermissionsFailedCall, error) {
	out := new(PKPPermissionsFailedCall)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsInvalidInitialization represents a InvalidInitialization error raised by the PKPPermissions contract.
type PKPPermissionsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func PKPPermissionsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (pKPPermissions *PKPPermissions) UnpackInvalidInitializationError(raw []byte) (*PKPPermissionsInvalidInitialization, error) {
	out := new(PKPPermissionsInvalidInitialization)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsMerkleProofInvalidMultiproof represents a MerkleProofInvalidMultiproof error raised by the PKPPermissions contract.
type PKPPermissionsMerkleProofInvalidMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerkleProofInvalidMultiproof()
func PKPPermissionsMerkleProofInvalidMultiproofErrorID() common.Hash {
	return common.HexToHash("0x351404920163d662c9e55a2ededa2a037e643758bbfddef8b612fa4d17ed11ea")
}

// UnpackMerkleProofInvalidMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerkleProofInvalidMultiproof()
func (pKPPermissions *PKPPermissions) UnpackMerkleProofInvalidMultiproofError(raw []byte) (*PKPPermissionsMerkleProofInvalidMultiproof, error) {
	out := new(PKPPermissionsMerkleProofInvalidMultiproof)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "MerkleProofInvalidMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsNotInitializing represents a NotInitializing error raised by the PKPPermissions contract.
type PKPPermissionsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func PKPPermissionsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (pKPPermissions *PKPPermissions) UnpackNotInitializingError(raw []byte) (*PKPPermissionsNotInitializing, error) {
	out := new(PKPPermissionsNotInitializing)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PKPPermissions contract.
type PKPPermissionsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PKPPermissionsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (pKPPermissions *PKPPermissions) UnpackOwnableInvalidOwnerError(raw []byte) (*PKPPermissionsOwnableInvalidOwner, error) {
	out := new(PKPPermissionsOwnableInvalidOwner)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PKPPermissions contract.
type PKPPermissionsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PKPPermissionsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (pKPPermissions *PKPPermissions) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PKPPermissionsOwnableUnauthorizedAccount, error) {
	out := new(PKPPermissionsOwnableUnauthorizedAccount)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsAlreadyGranted represents a PKPPermissionsAlreadyGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsAlreadyGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsAlreadyGrantedErrorID() common.Hash {
	return common.HexToHash("0xbf6e4ef24a82c9ada3df3c53dd4a7b660c6c09df62bd39b4354ced9d36f3df91")
}

// UnpackPKPPermissionsAlreadyGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsAlreadyGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsAlreadyGranted, error) {
	out := new(PKPPermissionsPKPPermissionsAlreadyGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsAlreadyGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsBatchTooLong represents a PKPPermissionsBatchTooLong error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsBatchTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsBatchTooLong(uint256 length)
func PKPPermissionsPKPPermissionsBatchTooLongErrorID() common.Hash {
	return common.HexToHash("0x19b9182922d3ba02b2803bcc45a783bd1fab6810ee937ffdd5599e01eb6a6a64")
}

// UnpackPKPPermissionsBatchTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsBatchTooLong(uint256 length)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsBatchTooLongError(raw []byte) (*PKPPermissionsPKPPermissionsBatchTooLong, error) {
	out := new(PKPPermissionsPKPPermissionsBatchTooLong)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsBatchTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsConfigInvalid represents a PKPPermissionsConfigInvalid error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsConfigInvalid()
func PKPPermissionsPKPPermissionsConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xfdb6adf6172f330d014293cb28cbd79fc4dc5d55b4ed4148676afbedf711fb03")
}

// UnpackPKPPermissionsConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsConfigInvalid()
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsConfigInvalidError(raw []byte) (*PKPPermissionsPKPPermissionsConfigInvalid, error) {
	out := new(PKPPermissionsPKPPermissionsConfigInvalid)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsIdInvalid represents a PKPPermissionsIdInvalid error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsIdInvalid struct {
	AuthMethodType *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func PKPPermissionsPKPPermissionsIdInvalidErrorID() common.Hash {
	return common.HexToHash("0x64bbbab9e940d98cae22b32d5ce7786be96ee94f0c0942eda6737b8fa71e4922")
}

// UnpackPKPPermissionsIdInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsIdInvalidError(raw []byte) (*PKPPermissionsPKPPermissionsIdInvalid, error) {
	out := new(PKPPermissionsPKPPermissionsIdInvalid)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsIdInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsLengthsDiffer represents a PKPPermissionsLengthsDiffer error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsLengthsDiffer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsLengthsDiffer()
func PKPPermissionsPKPPermissionsLengthsDifferErrorID() common.Hash {
	return common.HexToHash("0x2599113821b7d1bf070a67da96bbe91c6e4392fe12fd2bda7fe10e5291eb982a")
}

// UnpackPKPPermissionsLengthsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsLengthsDiffer()
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsLengthsDifferError(raw []byte) (*PKPPermissionsPKPPermissionsLengthsDiffer, error) {
	out := new(PKPPermissionsPKPPermissionsLengthsDiffer)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsLengthsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotGranted represents a PKPPermissionsNotGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsNotGrantedErrorID() common.Hash {
	return common.HexToHash("0x79f42a166737af8a425def38764f1a2c7ed373890888e51856cb2434eccf2627")
}

// UnpackPKPPermissionsNotGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsNotGranted, error) {
	out := new(PKPPermissionsPKPPermissionsNotGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotMintedNow represents a PKPPermissionsNotMintedNow error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotMintedNow struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotMintedNow(uint256 tokenId)
func PKPPermissionsPKPPermissionsNotMintedNowErrorID() common.Hash {
	return common.HexToHash("0x89b69e84e286865c7672a73a95b48ea89e96a301ffb086261c70336724d80cd1")
}

// UnpackPKPPermissionsNotMintedNowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotMintedNow(uint256 tokenId)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotMintedNowError(raw []byte) (*PKPPermissionsPKPPermissionsNotMintedNow, error) {
	out := new(PKPPermissionsPKPPermissionsNotMintedNow)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotMintedNow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotMinter represents a PKPPermissionsNotMinter error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotMinter(address caller)
func PKPPermissionsPKPPermissionsNotMinterErrorID() common.Hash {
	return common.HexToHash("0x37613c076ccb9145ac9e0f5fe6087cde3839ef537d33883a2fd7d021b35ef94a")
}

// UnpackPKPPermissionsNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotMinter(address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotMinterError(raw []byte) (*PKPPermissionsPKPPermissionsNotMinter, error) {
	out := new(PKPPermissionsPKPPermissionsNotMinter)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotNFT represents a PKPPermissionsNotNFT error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotNFT struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func PKPPermissionsPKPPermissionsNotNFTErrorID() common.Hash {
	return common.HexToHash("0x973bf88921034726fe70698c5c00c209203eba636431e34613d7453085b6acba")
}

// UnpackPKPPermissionsNotNFTError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotNFTError(raw []byte) (*PKPPermissionsPKPPermissionsNotNFT, error) {
	out := new(PKPPermissionsPKPPermissionsNotNFT)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotNFT", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotOwner represents a PKPPermissionsNotOwner error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotOwner struct {
	TokenId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func PKPPermissionsPKPPermissionsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x839635412bd85499630144d9791d3a93ad7460549a2d5905a92c1c26e2e558d7")
}

// UnpackPKPPermissionsNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotOwnerError(raw []byte) (*PKPPermissionsPKPPermissionsNotOwner, error) {
	out := new(PKPPermissionsPKPPermissionsNotOwner)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsScopeOutOfRange represents a PKPPermissionsScopeOutOfRange error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsScopeOutOfRange struct {
	ScopeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func PKPPermissionsPKPPermissionsScopeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4c159c6b410f45efed128c8073206eced225d6f275e647d412d4038801530e49")
}

// UnpackPKPPermissionsScopeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsScopeOutOfRangeError(raw []byte) (*PKPPermissionsPKPPermissionsScopeOutOfRange, error) {
	out := new(PKPPermissionsPKPPermissionsScopeOutOfRange)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsScopeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsTooManyGrants represents a PKPPermissionsTooManyGrants error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsTooManyGrants struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsTooManyGrants(uint256 tokenId)
func PKPPermissionsPKPPermissionsTooManyGrantsErrorID() common.Hash {
	return common.HexToHash("0xa7224d7e54bd27dce52cc659ff183ed065da4936878f551870609ebca910441e")
}

// UnpackPKPPermissionsTooManyGrantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsTooManyGrants(uint256 tokenId)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsTooManyGrantsError(raw []byte) (*PKPPermissionsPKPPermissionsTooManyGrants, error) {
	out := new(PKPPermissionsPKPPermissionsTooManyGrants)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsTooManyGrants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsUserPubkeyAmbiguous represents a PKPPermissionsUserPubkeyAmbiguous error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsUserPubkeyAmbiguous struct {
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsUserPubkeyAmbiguous(uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsUserPubkeyAmbiguousErrorID() common.Hash {
	return common.HexToHash("0x81563f30e43d81ad4962af82d1c3c4d1021c808767c5f19cf587f579b8062748")
}

// UnpackPKPPermissionsUserPubkeyAmbiguousError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsUserPubkeyAmbiguous(uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsUserPubkeyAmbiguousError(raw []byte) (*PKPPermissionsPKPPermissionsUserPubkeyAmbiguous, error) {
	out := new(PKPPermissionsPKPPermissionsUserPubkeyAmbiguous)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsUserPubkeyAmbiguous", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsUserPubkeyTooLong represents a PKPPermissionsUserPubkeyTooLong error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsUserPubkeyTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsUserPubkeyTooLong(uint256 length)
func PKPPermissionsPKPPermissionsUserPubkeyTooLongErrorID() common.Hash {
	return common.HexToHash("0xbe91d9f2db3681ed4bccdea80c1d1f9b1079dbcf0bd2d01fb34d69ae5f9d9888")
}

// UnpackPKPPermissionsUserPubkeyTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsUserPubkeyTooLong(uint256 length)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsUserPubkeyTooLongError(raw []byte) (*PKPPermissionsPKPPermissionsUserPubkeyTooLong, error) {
	out := new(PKPPermissionsPKPPermissionsUserPubkeyTooLong)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsUserPubkeyTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the PKPPermissions contract.
type PKPPermissionsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func PKPPermissionsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (pKPPermissions *PKPPermissions) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*PKPPermissionsUUPSUnauthorizedCallContext, error) {
	out := new(PKPPermissionsUUPSUnauthorizedCallContext)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the PKPPermissions contract.
type PKPPermissionsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func PKPPermissionsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (pKPPermissions *PKPPermissions) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*PKPPermissionsUUPSUnsupportedProxiableUUID, error) {
	out := new(PKPPermissionsUUPSUnsupportedProxiableUUID)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
