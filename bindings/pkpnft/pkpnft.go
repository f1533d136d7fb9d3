// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkpnft

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

// IPKPNFTConfig is an auto generated low-level Go binding around an user-defined struct.
type IPKPNFTConfig struct {
	MintCost *big.Int
}

// IPKPNFTLinks is an auto generated low-level Go binding around an user-defined struct.
type IPKPNFTLinks struct {
	Staking     common.Address
	KeyRegistry common.Address
	Permissions common.Address
	PkpHelper   common.Address
	Metadata    common.Address
	Coordinator common.Address
}

// IPKPNFTSignature is an auto generated low-level Go binding around an user-defined struct.
type IPKPNFTSignature struct {
	R [32]byte
	S [32]byte
	V uint8
}

// PKPNFTMetaData contains all meta data concerning the PKPNFT contract.
var PKPNFTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"links\",\"type\":\"tuple\",\"internalType\":\"structIPKPNFT.Links\",\"components\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyRegistry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"permissions\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pkpHelper\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"metadata\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAndMint\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPNFT.Signature[]\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"claimByHelper\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPNFT.Signature[]\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"beneficiary\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toItself\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keyAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"claimDigest\",\"inputs\":[{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPKPNFT.Config\",\"components\":[{\"name\":\"mintCost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"derivedKeyId\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ethAddressToPkpId\",\"inputs\":[{\"name\":\"keyAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exists\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEthAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNextDerivedKeyId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPubkey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIPKPNFT.Config\",\"components\":[{\"name\":\"mintCost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"metadata\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintByHelper\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"toItself\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"burnt\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keyAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintCost\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintGrantAndBurnNext\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintNext\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintedNow\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpHelper\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIPKPNFT.Config\",\"components\":[{\"name\":\"mintCost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenByIndex\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenOfOwnerByIndex\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"wasMinted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPKPNFT.Config\",\"components\":[{\"name\":\"mintCost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyClaimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"beneficiary\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PubkeyRoutingDataSet\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"stakingContract\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"keyType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPNFTConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTIndexOutOfBounds\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTKeyTaken\",\"inputs\":[{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PKPNFTKeyTypeUnsupported\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTNotHelper\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPNFTNothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTPaymentWrong\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTSerialsUsedUp\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTTooManySignatures\",\"inputs\":[{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTUnknownToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTWrongChain\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "PKPNFT",
	Bin: "0x6102006040523061018052348015610015575f5ffd5b50604051614211380380614211833981016040819052610034916102b8565b8051602082015160408301516001600160a01b038316158061005d57506001600160a01b038216155b8061006f57506001600160a01b038116155b1561008d57604051631b75371b60e31b815260040160405180910390fd5b6001600160a01b0392831660805290821660a0521660c0523060e05246610100526060806100f5604080518082018252600f81526e10dbdb98db185d99481412d4139195608a1b602080830191909152825180840190935260018352603160f81b9083015291565b8151602092830120815191830191909120610120829052610140819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a09020610160525061016390506101eb565b60608101516001600160a01b03161580610188575060808101516001600160a01b0316155b8061019e575060a08101516001600160a01b0316155b156101bc57604051631b75371b60e31b815260040160405180910390fd5b60608101516001600160a01b039081166101a052608082015181166101c05260a090910151166101e052610362565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561023b5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461029a5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b80516001600160a01b03811681146102b3575f5ffd5b919050565b5f60c08284031280156102c9575f5ffd5b5060405160c081016001600160401b03811182821017156102f857634e487b7160e01b5f52604160045260245ffd5b6040526103048361029d565b81526103126020840161029d565b60208201526103236040840161029d565b60408201526103346060840161029d565b60608201526103456080840161029d565b608082015261035660a0840161029d565b60a08201529392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051613dd86104395f395f81816103de01526115ec01525f81816104a3015261148501525f818161072b01528181610cee015261167d01525f8181611cf401528181611d1d0152611ea101525f61208e01525f61214801525f61212201525f6120d201525f6120af01525f81816107c7015281816110470152611a1b01525f81816103960152818161137501526121a801525f818161053801528181611c3001526128ef0152613dd85ff3fe6080604052600436106102d9575f3560e01c8063715018a611610189578063ad3cb1cc116100d8578063de18a50811610092578063e985e9c51161006d578063e985e9c5146108d8578063ef6fd8781461090c578063f21eede61461092b578063f2fde38b1461093e575f5ffd5b8063de18a50814610891578063e30c3978146108b0578063e5225381146108c4575f5ffd5b8063ad3cb1cc146107e9578063b88d4fde14610819578063bd4986a01461082c578063bdb4b8481461084b578063c70384b81461085f578063c87b56dd14610872575f5ffd5b806384b0196e1161014357806395d89b411161011e57806395d89b411461074d5780639790192314610778578063a22cb46514610797578063ab8c71c0146107b6575f5ffd5b806384b0196e146106df5780638da5cb5b146107065780639233a18b1461071a575f5ffd5b8063715018a61461064257806372b1b85914610656578063745db60c1461066a57806379502c551461068957806379ba5097146106ac5780637d5dcb08146106c0575f5ffd5b806342842e0e116102455780634f6ccce7116101ff5780635d8fdca0116101da5780635d8fdca0146105d25780636352211e146105f157806366a306d71461061057806370a0823114610623575f5ffd5b80634f6ccce71461058c57806352d1902d146105ab5780635d228b16146105bf575f5ffd5b806342842e0e146104c557806342966c68146104d85780634b2bece0146104f75780634cf088d9146105275780634f1ef2861461055a5780634f558e791461056d575f5ffd5b80630b8fa302116102965780630b8fa3021461040057806318160ddd1461041f5780631aecd4951461044157806323b872dd146104605780632f745c5914610473578063392f37e914610492575f5ffd5b806301ffc9a7146102dd57806306fdde0314610311578063081812fc1461034e578063086b519814610385578063095ea7b3146103b85780630a009097146103cd575b5f5ffd5b3480156102e8575f5ffd5b506102fc6102f7366004613318565b61095d565b60405190151581526020015b60405180910390f35b34801561031c575f5ffd5b5060408051808201909152600c81526b0436f6e636c61766520504b560a41b60208201525b604051610308919061336d565b348015610359575f5ffd5b5061036d61036836600461337f565b6109a4565b6040516001600160a01b039091168152602001610308565b348015610390575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b6103cb6103c63660046133aa565b6109df565b005b3480156103d8575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b34801561040b575f5ffd5b506103cb61041a3660046133ea565b6109ee565b34801561042a575f5ffd5b50610433610b2a565b604051908152602001610308565b34801561044c575f5ffd5b506102fc61045b36600461337f565b610b46565b6103cb61046e36600461341e565b610b61565b34801561047e575f5ffd5b5061043361048d3660046133aa565b610c52565b34801561049d575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b6103cb6104d336600461341e565b610ca8565b3480156104e3575f5ffd5b506103cb6104f236600461337f565b610cd4565b61050a6105053660046134b0565b610ce1565b604080519283526001600160a01b03909116602083015201610308565b348015610532575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b6103cb61056836600461359a565b610d53565b348015610578575f5ffd5b506102fc61058736600461337f565b610d6e565b348015610597575f5ffd5b506104336105a636600461337f565b610d94565b3480156105b6575f5ffd5b50610433610df7565b6104336105cd36600461337f565b610e12565b3480156105dd575f5ffd5b506104336105ec36600461337f565b610e26565b3480156105fc575f5ffd5b5061036d61060b36600461337f565b610e78565b61043361061e366004613663565b610eb4565b34801561062e575f5ffd5b5061043361063d3660046136aa565b6110b6565b34801561064d575f5ffd5b506103cb6110ee565b348015610661575f5ffd5b50610433611101565b348015610675575f5ffd5b506104336106843660046136c5565b611125565b348015610694575f5ffd5b5061069d61119f565b60405190518152602001610308565b3480156106b7575f5ffd5b506103cb6111c7565b3480156106cb575f5ffd5b506103cb6106da3660046136ff565b61120c565b3480156106ea575f5ffd5b506106f361121d565b6040516103089796959493929190613719565b348015610711575f5ffd5b5061036d61127f565b348015610725575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610758575f5ffd5b506040805180820190915260038152620504b560ec1b6020820152610341565b348015610783575f5ffd5b506102fc61079236600461337f565b6112b3565b3480156107a2575f5ffd5b506103cb6107b13660046137af565b6112c5565b3480156107c1575f5ffd5b5061036d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107f4575f5ffd5b50610341604051806040016040528060058152602001640352e302e360dc1b81525081565b6103cb6108273660046137e6565b611318565b348015610837575f5ffd5b5061036d61084636600461337f565b611372565b348015610856575f5ffd5b50610433611408565b61043361086d366004613853565b611420565b34801561087d575f5ffd5b5061034161088c36600461337f565b61143a565b34801561089c575f5ffd5b506104336108ab3660046136aa565b611524565b3480156108bb575f5ffd5b5061036d61156d565b3480156108cf575f5ffd5b506103cb611595565b3480156108e3575f5ffd5b506102fc6108f23660046138a1565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610917575f5ffd5b5061034161092636600461337f565b61165d565b61050a6109393660046138cd565b611670565b348015610949575f5ffd5b506103cb6109583660046136aa565b6116dc565b5f6001600160e01b0319821663780e9d6360e01b148061099e575061099e826301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b92915050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b6109d55763ceea21b65f526004601cfd5b6001015492915050565b6109ea338383611761565b5050565b5f6109f76117fb565b805490915060ff600160401b82041615906001600160401b03165f81158015610a1d5750825b90505f826001600160401b03166001148015610a385750303b155b905081158015610a46575080155b15610a645760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610a8e57845460ff60401b1916600160401b1785555b610a9787611823565b610aa046611834565b610aa861186d565b80546001600160401b0392909216600160601b0267ffffffffffffffff60601b19909216919091179055610adb86611891565b8315610b2157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f610b3361186d565b54600160e01b900463ffffffff16919050565b5f610b508261191e565b6001600160601b0316151592915050565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b039485169493841693811691908286148302610bb25767ceea21b6a1148100831560021b526004601cfd5b855f528160010154925082331486331417610bde576030600c2054610bde57634b6e7f185f526004601cfd5b8215610beb575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff81168402610c2c5767ea553b3401336cea841560021b526004601cfd5b90558082845f516020613db85f395f51905f525f38a4610c4d83838361193f565b505050565b5f5f610c5d846110b6565b9050808310610c8e5760405163856081f560e01b815260048101849052602481018290526044015b60405180910390fd5b610ca0610c9b8585611a76565b611aca565b949350505050565b610cb3838383610b61565b813b15610c4d57610c4d83838360405180602001604052805f815250611ae5565b610cde3382611b66565b50565b5f80336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d2e57604051630171ceb560e71b8152336004820152602401610c85565b610d3d89898989898989611c1f565b909250905081805f5d5097509795505050505050565b610d5b611ce9565b610d6482611d8d565b6109ea8282611d95565b5f818152673ec412a9852d173d60c11b601c5260208120820182015460601b151561099e565b5f5f610d9e61186d565b54600160e01b900463ffffffff169050808310610dd85760405163856081f560e01b81526004810184905260248101829052604401610c85565b610df0610c9b84610de761186d565b60030190611e51565b9392505050565b5f610e00611e96565b505f516020613d985f395f51905f5290565b5f610e1f82335f5f611edf565b5092915050565b5f610e3082610b46565b610e50576040516320c3951360e11b815260048101839052602401610c85565b5f610e6b610e5d8461191e565b6001600160601b0316611f39565b50509050610df081611f6d565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b031680610eaf5763ceea21b65f526004601cfd5b919050565b5f610ec284335f6001611edf565b50905080805f5d506040805160018082528183019092525f91816020015b610f0360405180606001604052805f815260200160608152602001606081525090565b815260200190600190039081610ee057905050905060405180606001604052806002815260200185858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92018290525093855250506040805160208181019092528381529301929092528351849250610f8657610f8661391d565b60209081029190910101526040805160018082528183019092525f91816020015b6060815260200190600190039081610fa75750506040805160018082528183019092529192506020808301908036833701905050815f81518110610fed57610fed61391d565b60200260200101819052506001815f8151811061100c5761100c61391d565b60200260200101515f815181106110255761102561391d565b6020908102919091010152604051634d15324d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634d15324d90611080908690869086906004016139b3565b5f604051808303815f87803b158015611097575f5ffd5b505af11580156110a9573d5f5f3e3d5ffd5b5050505050509392505050565b5f816110c957638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b6110f6612022565b6110ff5f612054565b565b5f61112061110d61186d565b54600160a01b900463ffffffff16611f6d565b905090565b604080517f3070c960b8d490e55dbcae7ad71257ecf72b815796f4f0096e67a519b4f2c1bb60208201529081018590526001600160a01b03841660608201526080810183905260a081018290525f906111969060c0016040516020818303038152906040528051906020012061208c565b95945050505050565b60408051602081019091525f815260405180602001604052806111c0611408565b9052919050565b33806111d161156d565b6001600160a01b0316146112035760405163118cdaa760e01b81526001600160a01b0382166004820152602401610c85565b610cde81612054565b611214612022565b610cde81611891565b600f60f81b6060805f80808361126d604080518082018252600f81526e10dbdb98db185d99481412d4139195608a1b602080830191909152825180840190935260018352603160f81b9083015291565b97989097965046955030945091925090565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f815f5c14801561099e575050151590565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b611323858585610b61565b833b1561136b5761136b85858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ae592505050565b5050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631977ef066113ab84610e26565b6040518263ffffffff1660e01b81526004016113c991815260200190565b602060405180830381865afa1580156113e4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099e9190613a57565b5f61141161186d565b546001600160601b0316919050565b5f61143085858585335f5f611c1f565b5095945050505050565b6060611463825f818152673ec412a9852d173d60c11b601c52602090208101015460601b151590565b611483576040516320c3951360e11b815260048101839052602401610c85565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663950462ee836114bc8561165d565b6114c586611372565b6040518463ffffffff1660e01b81526004016114e393929190613a72565b5f60405180830381865afa1580156114fd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261099e9190810190613aa2565b5f5f61152e61186d565b6001600160a01b0384165f90815260019190910160205260409020549050801561156557611560610c9b600183613b2a565b610df0565b5f9392505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006112a3565b475f8190036115b75760405163b9a0e90760e01b815260040160405180910390fd5b6040518181527f860c0aa5520013080c2f65981705fcdea474d9f7c3daf954656ed5e65d692d1f9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166326741e7d826040518263ffffffff1660e01b81526004015f604051808303818588803b158015611643575f5ffd5b505af1158015611655573d5f5f3e3d5ffd5b505050505050565b606061099e61166b83610e26565b6121a2565b5f80336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116bd57604051630171ceb560e71b8152336004820152602401610c85565b6116c986868686611edf565b909250905081805f5d5094509492505050565b6116e4612022565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b038316908117825561172861127f565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f2082018201805482169150816117a45763ceea21b65f526004601cfd5b8185148515176117c857815f526030600c20546117c857634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061099e565b61182b61226d565b610cde81612292565b5f6001600160401b0382111561186957604080516306dfcc6560e41b8152600481019190915260248101839052604401610c85565b5090565b7f884da048d02e1d6638cab38b593c370e31814167b831ee82ccffb51d46acc40090565b6001600160601b03813511156118ba57604051631b75371b60e31b815260040160405180910390fd5b80356118c461186d565b80546bffffffffffffffffffffffff19166001600160601b0392909216919091179055604051813581527f1a94bfce477fdb74e1fb924dfcdf25fc731d3cbdc3b3f9e7dad91f67833d7a939060200160405180910390a150565b5f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b6001600160a01b03831661195257505050565b816001600160a01b0316836001600160a01b031614611a05575f5f5f61197a610e5d8561191e565b92509250925061198a86836122a3565b6001600160a01b0385166119a15761165581612309565b60016119ac866110b6565b6119b69190613b2a565b91506119c38583856123ab565b611a01846119d285858561243a565b815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b5050505b6040516379f14d9d60e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906379f14d9d906024015f604051808303815f87803b158015611a64575f5ffd5b505af1158015610b21573d5f5f3e3d5ffd5b5f611a818260071190565b15611ab357673ec412a9852d173d60c11b601c9081525f849052600c2054611aac9060201c83612464565b905061099e565b610df08383611ac061186d565b6004019190612481565b5f611ad761166b83611f6d565b805160209091012092915050565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015611b2c578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1611b4d573d15611b4d573d5f843e3d83fd5b508060e01b8251146116555763d1a57ed65f526004601cfd5b5f611b7082610e78565b9050505f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c526020909120820182018054919382169182611bb55763ceea21b65f526004601cfd5b825f52816001015480861484871417861517611be2576030600c2054611be257634b6e7f185f526004601cfd5b8015611bef575f83600101555b5082189055601c600c2080545f19019055815f825f516020613db85f395f51905f528238a4610c4d815f8461193f565b5f5f611c2a896124d8565b5f611c597f00000000000000000000000000000000000000000000000000000000000000008a88888c8c612590565b90505f611c658a61277b565b9050611c72818b8d612820565b604080516001600160a01b038b168152602081018a905290810185905291955093508a9085907fbb88c5b4f1d69ce0f370ce1c8d62857f69eaf5dcd56346118264074d4370c7fe9060600160405180910390a3611cdb848287611cd55789612931565b85612931565b505097509795505050505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611d6f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611d635f516020613d985f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156110ff5760405163703e46dd60e11b815260040160405180910390fd5b610cde612022565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611def575060408051601f3d908101601f19168201909252611dec91810190613b3d565b60015b611e1757604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610c85565b5f516020613d985f395f51905f528114611e4757604051632a87526960e21b815260048101829052602401610c85565b610c4d83836129d1565b5f816020611e60600883613b68565b611e6a9190613b7b565b845f611e77600887613b92565b81526020019081526020015f2054901c63ffffffff1618905092915050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110ff5760405163703e46dd60e11b815260040160405180910390fd5b5f5f611eea866124d8565b5f5f611ef4612a26565b91509150611f0382828a612820565b90945092508415611f1e57611f19848389612aaa565b611f2e565b611f2e848388611cd55789612931565b505094509492505050565b5f80806001611f4a60206002613b7b565b85901c611f579190613b2a565b9463ffffffff602086901c811695169350915050565b5f63800000008210611fa857611f8161186d565b6002015f611f93638000000085613b2a565b81526020019081526020015f20549050919050565b611fb061186d565b5460408051608060208201819052601060a08301526f0636f6e636c6176652f6b65792f706b760841b60c0830152600160601b9093046001600160401b03169181019190915230606082015290810183905260e001604051602081830303815290604052805190602001209050919050565b3361202b61127f565b6001600160a01b0316146110ff5760405163118cdaa760e01b8152336004820152602401610c85565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556109ea82612b06565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141661217f5750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b60605f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633ebbfe7f856040518263ffffffff1660e01b81526004016121f491815260200190565b6040805180830381865afa15801561220e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122329190613ba5565b604051600160fa1b60208201526021810183905260418101829052919350915060610160405160208183030381529060405292505050919050565b612275612b76565b6110ff57604051631afcd79f60e31b815260040160405180910390fd5b61229a61226d565b610cde81612b8f565b5f6122ad836110b6565b90508082146122fe575f6122c18483611a76565b90506122ce8484836123ab565b5f6122d882611aca565b90505f6122e7610e5d8361191e565b925050506122fa826119d285888561243a565b5050505b610c4d83825f6123ab565b5f61231261186d565b80549091505f9061233290600190600160e01b900463ffffffff16613bc7565b8254600160e01b63ffffffff929092169182026001600160e01b03909116178355905080830361236157505050565b5f61236f6003840183611e51565b905061237f600384018583612bc0565b5f61238982611aca565b90505f612398610e5d8361191e565b50915050611655826119d285848a61243a565b6123b58260071190565b1561242157610c4d836123f56123e586673ec412a9852d173d60c11b601c9081525f91909152600c205460201c90565b6001600160e01b03168585612c37565b673ec412a9852d173d60c11b601c52815f52601c600c2080548060201c831860201b8118825550505050565b610c4d83838361242f61186d565b600401929190612c5d565b5f81602084811b9061244d906002613b7b565b612458876001613be3565b901b1717949350505050565b5f612470602083613b7b565b83901c63ffffffff16905092915050565b5f8061248e600784613b2a565b6001600160a01b0385165f90815260208790526040812091925061119691906124b8600885613b92565b81526020019081526020015f20546008836124d39190613b68565b612464565b5f6124e161186d565b90506002821461250757604051630e9cc7d560e01b815260048101839052602401610c85565b80546001600160601b03163414612545578054604051634b34ff4960e11b81523460048201526001600160601b039091166024820152604401610c85565b8054600160601b90046001600160401b031646146109ea578054604051630dbee4e560e31b8152600160601b9091046001600160401b03166004820152466024820152604401610c85565b5f60ff8211156125bd5760405163168f652160e01b81526004810183905260ff6024820152604401610c85565b866001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa1580156125f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061261d9190613bf6565b6020015190505f61263087878785611125565b90506060886001600160a01b031663925b4c1e84846126528d88888c8c612cda565b6040518463ffffffff1660e01b815260040161267093929190613c62565b5f6040518083038186803b158015612686575f5ffd5b505afa925050508015612697575060015b6126d1573d8080156126c4576040519150601f19603f3d011682016040523d82523d5f602084013e6126c9565b606091505b5090506126d8565b5050612771565b6001831115612769576126f88888886126f087613cd3565b965086611125565b9150886001600160a01b031663925b4c1e84846127188d88888c8c612cda565b6040518463ffffffff1660e01b815260040161273693929190613c62565b5f6040518083038186803b15801561274c575f5ffd5b505afa92505050801561275d575060015b15612769575050612771565b805160208201fd5b9695505050505050565b5f5f61278561186d565b54600160c01b900463ffffffff1690506127a460016380000000613b2a565b81036127c3576040516368a0a0d560e01b815260040160405180910390fd5b6127ce816001613be3565b6127d661186d565b805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790558261280261186d565b5f838152600291909101602052604090205563800000001792915050565b5f5f5f61282c856121a2565b80516020820120604060218301209094506001600160a01b03169250905061285261186d565b6001600160a01b0383165f90815260019190910160205260409020541561288f576040516372f21a0760e11b815260048101869052602401610c85565b61289a866001613be3565b6128a261186d565b6001015f846001600160a01b03166001600160a01b031681526020019081526020015f2081905550827f0651cc1852188054ab1dc1f39e0a543b236620b2d303cdcf5ca15adc97c272be827f000000000000000000000000000000000000000000000000000000000000000087896040516129209493929190613ce8565b60405180910390a250935093915050565b5f61293a61186d565b8054909150600160e01b900463ffffffff165f612956846110b6565b9050612963826001613be3565b835463ffffffff91909116600160e01b026001600160e01b03909116178355612997848761299288858761243a565b613084565b6129a28482876123ab565b8254600160c01b900463ffffffff161515806129be5750818514155b1561165557611655600384018387612bc0565b6129da826130fe565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115612a1e57610c4d8282613161565b6109ea6131fa565b5f5f612a3061186d565b54600160a01b900463ffffffff169150637fffffff198201612a65576040516368a0a0d560e01b815260040160405180910390fd5b612a70826001613be3565b612a7861186d565b805463ffffffff92909216600160a01b0263ffffffff60a01b19909216919091179055612aa482611f6d565b90509091565b612ab9836119d2845f5f61243a565b60405183906001600160a01b038316905f905f516020613db85f395f51905f52908290a460405183905f906001600160a01b038416905f516020613db85f395f51905f52908390a4505050565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f612b7f6117fb565b54600160401b900460ff16919050565b612b9761226d565b6001600160a01b03811661120357604051631e4fbdf760e01b81525f6004820152602401610c85565b5f6020612bce600885613b68565b612bd89190613b7b565b90505f8481612be8600887613b92565b815260208101919091526040015f2054905063ffffffff821b198116838518831b178082146116555780865f612c1f600889613b92565b815260208101919091526040015f2055505050505050565b5f80612c44602085613b7b565b63ffffffff811b1986169084901b179150509392505050565b5f612c69600784613b2a565b6001600160a01b0385165f9081526020879052604081209192509081612c90600885613b92565b81526020019081526020015f20549050612cb781600884612cb19190613b68565b85612c37565b6001600160a01b0386165f90815260208890526040812090612c1f600886613b92565b6060816001600160401b03811115612cf457612cf4613530565b604051908082528060200260200182016040528015612d2757816020015b6060815260200190600190039081612d125790505b5090505f826001600160401b03811115612d4357612d43613530565b604051908082528060200260200182016040528015612d6c578160200160208202803683370190505b5090505f5f5b848110156130775736868683818110612d8d57612d8d61391d565b90506060020190505f5f612dba8a846040016020810190612dae9190613d1f565b85356020870135613219565b5090925090505f816003811115612dd357612dd3613d3f565b14612de05750505061306f565b845b8015801590612e2557506001600160a01b03831687612e02600184613b2a565b81518110612e1257612e1261391d565b60200260200101516001600160a01b0316115b15612e3a57612e3381613cd3565b9050612de2565b8015801590612e7d57506001600160a01b03831687612e5a600184613b2a565b81518110612e6a57612e6a61391d565b60200260200101516001600160a01b0316145b15612e8b575050505061306f565b604051632cdf25b160e11b8152600481018d90526001600160a01b0384811660248301525f91908f16906359be4b62906044016040805180830381865afa158015612ed8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612efc9190613d53565b50905080612f0e57505050505061306f565b865b82811115612fc05788612f24600183613b2a565b81518110612f3457612f3461391d565b60200260200101518a600183612f4a9190613b2a565b81518110612f5a57612f5a61391d565b60200260200101518a8381518110612f7457612f7461391d565b602002602001018c8481518110612f8d57612f8d61391d565b60200260200101829052826001600160a01b03166001600160a01b0316815250505080612fb990613cd3565b9050612f10565b5083888381518110612fd457612fd461391d565b6001600160a01b039092166020928302919091018201528535908601356130016060880160408901613d1f565b60405160200161303193929190928352602083019190915260f81b6001600160f81b031916604082015260410190565b6040516020818303038152906040528983815181106130525761305261391d565b60200260200101819052508661306790613d7f565b965050505050505b600101612d72565b5082525095945050505050565b8260601b60601c9250815f52673ec412a9852d173d60c11b601c52828160a01b1760205f208301830155825f52601c600c20600181540163ffffffff811685026130dd5767ea553b3401336cea851560021b526004601cfd5b905581835f5f516020613db85f395f51905f528138a4610c4d5f848461193f565b806001600160a01b03163b5f0361313357604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610c85565b5f516020613d985f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61316e84846132e1565b905080801561318f57505f3d118061318f57505f846001600160a01b03163b115b156131a45761319c6132f4565b91505061099e565b80156131ce57604051639996b31560e01b81526001600160a01b0385166004820152602401610c85565b3d156131e1576131dc61330d565b610e1f565b60405163d6bda27560e01b815260040160405180910390fd5b34156110ff5760405163b398979f60e01b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561325257505f915060039050826132d7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156132a3573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166132ce57505f9250600191508290506132d7565b92505f91508190505b9450945094915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215613328575f5ffd5b81356001600160e01b031981168114610df0575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610df0602083018461333f565b5f6020828403121561338f575f5ffd5b5035919050565b6001600160a01b0381168114610cde575f5ffd5b5f5f604083850312156133bb575f5ffd5b82356133c681613396565b946020939093013593505050565b5f602082840312156133e4575f5ffd5b50919050565b5f5f604083850312156133fb575f5ffd5b823561340681613396565b915061341584602085016133d4565b90509250929050565b5f5f5f60608486031215613430575f5ffd5b833561343b81613396565b9250602084013561344b81613396565b929592945050506040919091013590565b5f5f83601f84011261346c575f5ffd5b5081356001600160401b03811115613482575f5ffd5b60208301915083602060608302850101111561349c575f5ffd5b9250929050565b8015158114610cde575f5ffd5b5f5f5f5f5f5f5f60c0888a0312156134c6575f5ffd5b873596506020880135955060408801356001600160401b038111156134e9575f5ffd5b6134f58a828b0161345c565b909650945050606088013561350981613396565b92506080880135915060a0880135613520816134a3565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561356c5761356c613530565b604052919050565b5f6001600160401b0382111561358c5761358c613530565b50601f01601f191660200190565b5f5f604083850312156135ab575f5ffd5b82356135b681613396565b915060208301356001600160401b038111156135d0575f5ffd5b8301601f810185136135e0575f5ffd5b80356135f36135ee82613574565b613544565b818152866020838501011115613607575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f840112613636575f5ffd5b5081356001600160401b0381111561364c575f5ffd5b60208301915083602082850101111561349c575f5ffd5b5f5f5f60408486031215613675575f5ffd5b8335925060208401356001600160401b03811115613691575f5ffd5b61369d86828701613626565b9497909650939450505050565b5f602082840312156136ba575f5ffd5b8135610df081613396565b5f5f5f5f608085870312156136d8575f5ffd5b8435935060208501356136ea81613396565b93969395505050506040820135916060013590565b5f6020828403121561370f575f5ffd5b610df083836133d4565b60ff60f81b8816815260e060208201525f61373760e083018961333f565b8281036040840152613749818961333f565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561379e578351835260209384019390920191600101613780565b50909b9a5050505050505050505050565b5f5f604083850312156137c0575f5ffd5b82356137cb81613396565b915060208301356137db816134a3565b809150509250929050565b5f5f5f5f5f608086880312156137fa575f5ffd5b853561380581613396565b9450602086013561381581613396565b93506040860135925060608601356001600160401b03811115613836575f5ffd5b61384288828901613626565b969995985093965092949392505050565b5f5f5f5f60608587031215613866575f5ffd5b843593506020850135925060408501356001600160401b03811115613889575f5ffd5b6138958782880161345c565b95989497509550505050565b5f5f604083850312156138b2575f5ffd5b82356138bd81613396565b915060208301356137db81613396565b5f5f5f5f608085870312156138e0575f5ffd5b8435935060208501356138f281613396565b92506040850135613902816134a3565b91506060850135613912816134a3565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b838110156139a757848303601f19018852815180518085526020918201918501905f5b8181101561398e578351835260209384019390920191600101613970565b50506020998a019990945092909201915060010161394d565b50909695505050505050565b5f606082018583526060602084015280855180835260808501915060808160051b8601019250602087015f5b82811015613a4157607f19878603018452815180518652602081015160606020880152613a0f606088018261333f565b9050604082015191508681036040880152613a2a818361333f565b9650505060209384019391909101906001016139df565b5050505082810360408401526127718185613931565b5f60208284031215613a67575f5ffd5b8151610df081613396565b838152606060208201525f613a8a606083018561333f565b905060018060a01b0383166040830152949350505050565b5f60208284031215613ab2575f5ffd5b81516001600160401b03811115613ac7575f5ffd5b8201601f81018413613ad7575f5ffd5b8051613ae56135ee82613574565b818152856020838501011115613af9575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561099e5761099e613b16565b5f60208284031215613b4d575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82613b7657613b76613b54565b500690565b808202811582820484141761099e5761099e613b16565b5f82613ba057613ba0613b54565b500490565b5f5f60408385031215613bb6575f5ffd5b505080516020909101519092909150565b63ffffffff828116828216039081111561099e5761099e613b16565b8082018082111561099e5761099e613b16565b5f60a0828403128015613c07575f5ffd5b5060405160a081016001600160401b0381118282101715613c2a57613c2a613530565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f606082018583528460208401526060604084015280845180835260808501915060808160051b8601019250602086015f5b82811015613cc557607f19878603018452613cb085835161333f565b94506020938401939190910190600101613c94565b509298975050505050505050565b5f81613ce157613ce1613b16565b505f190190565b608081525f613cfa608083018761333f565b6001600160a01b03959095166020830152506040810192909252606090910152919050565b5f60208284031215613d2f575f5ffd5b813560ff81168114610df0575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f60408385031215613d64575f5ffd5b8251613d6f816134a3565b6020939093015192949293505050565b5f60018201613d9057613d90613b16565b506001019056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
}

// PKPNFT is an auto generated Go binding around an Ethereum contract.
type PKPNFT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPNFT) GetABI() abi.ABI {
	return c.abi
}

// NewPKPNFT creates a new instance of PKPNFT.
func NewPKPNFT() *PKPNFT {
	parsed, err := PKPNFTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPNFT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPNFT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address) links) returns()
func (pKPNFT *PKPNFT) PackConstructor(links IPKPNFTLinks) []byte {
	enc, err := pKPNFT.abi.Pack("", links)
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
func (pKPNFT *PKPNFT) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := pKPNFT.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (pKPNFT *PKPNFT) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return pKPNFT.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (pKPNFT *PKPNFT) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := pKPNFT.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (pKPNFT *PKPNFT) PackAcceptOwnership() []byte {
	enc, err := pKPNFT.abi.Pack("acceptOwnership")
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
func (pKPNFT *PKPNFT) TryPackAcceptOwnership() ([]byte, error) {
	return pKPNFT.abi.Pack("acceptOwnership")
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (pKPNFT *PKPNFT) PackApprove(account common.Address, id *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("approve", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (pKPNFT *PKPNFT) TryPackApprove(account common.Address, id *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("approve", account, id)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (pKPNFT *PKPNFT) PackBalanceOf(owner common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (pKPNFT *PKPNFT) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (pKPNFT *PKPNFT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 tokenId) returns()
func (pKPNFT *PKPNFT) PackBurn(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("burn", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 tokenId) returns()
func (pKPNFT *PKPNFT) TryPackBurn(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("burn", tokenId)
}

// PackClaimAndMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70384b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAndMint(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) PackClaimAndMint(keyType *big.Int, derivedKeyId [32]byte, signatures []IPKPNFTSignature) []byte {
	enc, err := pKPNFT.abi.Pack("claimAndMint", keyType, derivedKeyId, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAndMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70384b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAndMint(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) TryPackClaimAndMint(keyType *big.Int, derivedKeyId [32]byte, signatures []IPKPNFTSignature) ([]byte, error) {
	return pKPNFT.abi.Pack("claimAndMint", keyType, derivedKeyId, signatures)
}

// UnpackClaimAndMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc70384b8.
//
// Solidity: function claimAndMint(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackClaimAndMint(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("claimAndMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimByHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b2bece0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimByHelper(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures, address beneficiary, uint256 authMethodType, bool toItself) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) PackClaimByHelper(keyType *big.Int, derivedKeyId [32]byte, signatures []IPKPNFTSignature, beneficiary common.Address, authMethodType *big.Int, toItself bool) []byte {
	enc, err := pKPNFT.abi.Pack("claimByHelper", keyType, derivedKeyId, signatures, beneficiary, authMethodType, toItself)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimByHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b2bece0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimByHelper(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures, address beneficiary, uint256 authMethodType, bool toItself) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) TryPackClaimByHelper(keyType *big.Int, derivedKeyId [32]byte, signatures []IPKPNFTSignature, beneficiary common.Address, authMethodType *big.Int, toItself bool) ([]byte, error) {
	return pKPNFT.abi.Pack("claimByHelper", keyType, derivedKeyId, signatures, beneficiary, authMethodType, toItself)
}

// ClaimByHelperOutput serves as a container for the return parameters of contract
// method ClaimByHelper.
type ClaimByHelperOutput struct {
	TokenId    *big.Int
	KeyAddress common.Address
}

// UnpackClaimByHelper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b2bece0.
//
// Solidity: function claimByHelper(uint256 keyType, bytes32 derivedKeyId_, (bytes32,bytes32,uint8)[] signatures, address beneficiary, uint256 authMethodType, bool toItself) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) UnpackClaimByHelper(data []byte) (ClaimByHelperOutput, error) {
	out, err := pKPNFT.abi.Unpack("claimByHelper", data)
	outstruct := new(ClaimByHelperOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TokenId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.KeyAddress = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745db60c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDigest(bytes32 derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber) view returns(bytes32)
func (pKPNFT *PKPNFT) PackClaimDigest(derivedKeyId [32]byte, beneficiary common.Address, authMethodType *big.Int, epochNumber *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("claimDigest", derivedKeyId, beneficiary, authMethodType, epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745db60c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDigest(bytes32 derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber) view returns(bytes32)
func (pKPNFT *PKPNFT) TryPackClaimDigest(derivedKeyId [32]byte, beneficiary common.Address, authMethodType *big.Int, epochNumber *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("claimDigest", derivedKeyId, beneficiary, authMethodType, epochNumber)
}

// UnpackClaimDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x745db60c.
//
// Solidity: function claimDigest(bytes32 derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber) view returns(bytes32)
func (pKPNFT *PKPNFT) UnpackClaimDigest(data []byte) ([32]byte, error) {
	out, err := pKPNFT.abi.Unpack("claimDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns()
func (pKPNFT *PKPNFT) PackCollect() []byte {
	enc, err := pKPNFT.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns()
func (pKPNFT *PKPNFT) TryPackCollect() ([]byte, error) {
	return pKPNFT.abi.Pack("collect")
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint256))
func (pKPNFT *PKPNFT) PackConfig() []byte {
	enc, err := pKPNFT.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint256))
func (pKPNFT *PKPNFT) TryPackConfig() ([]byte, error) {
	return pKPNFT.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint256))
func (pKPNFT *PKPNFT) UnpackConfig(data []byte) (IPKPNFTConfig, error) {
	out, err := pKPNFT.abi.Unpack("config", data)
	if err != nil {
		return *new(IPKPNFTConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IPKPNFTConfig)).(*IPKPNFTConfig)
	return out0, nil
}

// PackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinator() view returns(address)
func (pKPNFT *PKPNFT) PackCoordinator() []byte {
	enc, err := pKPNFT.abi.Pack("coordinator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coordinator() view returns(address)
func (pKPNFT *PKPNFT) TryPackCoordinator() ([]byte, error) {
	return pKPNFT.abi.Pack("coordinator")
}

// UnpackCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (pKPNFT *PKPNFT) UnpackCoordinator(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("coordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8fdca0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) PackDerivedKeyId(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("derivedKeyId", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8fdca0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) TryPackDerivedKeyId(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("derivedKeyId", tokenId)
}

// UnpackDerivedKeyId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d8fdca0.
//
// Solidity: function derivedKeyId(uint256 tokenId) view returns(bytes32)
func (pKPNFT *PKPNFT) UnpackDerivedKeyId(data []byte) ([32]byte, error) {
	out, err := pKPNFT.abi.Unpack("derivedKeyId", data)
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
func (pKPNFT *PKPNFT) PackEip712Domain() []byte {
	enc, err := pKPNFT.abi.Pack("eip712Domain")
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
func (pKPNFT *PKPNFT) TryPackEip712Domain() ([]byte, error) {
	return pKPNFT.abi.Pack("eip712Domain")
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
func (pKPNFT *PKPNFT) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := pKPNFT.abi.Unpack("eip712Domain", data)
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

// PackEthAddressToPkpId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde18a508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) PackEthAddressToPkpId(keyAddress common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("ethAddressToPkpId", keyAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEthAddressToPkpId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde18a508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackEthAddressToPkpId(keyAddress common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("ethAddressToPkpId", keyAddress)
}

// UnpackEthAddressToPkpId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde18a508.
//
// Solidity: function ethAddressToPkpId(address keyAddress) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackEthAddressToPkpId(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("ethAddressToPkpId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) PackExists(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("exists", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) TryPackExists(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("exists", tokenId)
}

// UnpackExists is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f558e79.
//
// Solidity: function exists(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) UnpackExists(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("exists", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) PackGetApproved(id *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("getApproved", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) TryPackGetApproved(id *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("getApproved", id)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetEthAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4986a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPNFT *PKPNFT) PackGetEthAddress(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("getEthAddress", tokenId)
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
func (pKPNFT *PKPNFT) TryPackGetEthAddress(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("getEthAddress", tokenId)
}

// UnpackGetEthAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd4986a0.
//
// Solidity: function getEthAddress(uint256 tokenId) view returns(address)
func (pKPNFT *PKPNFT) UnpackGetEthAddress(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("getEthAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetNextDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72b1b859.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNextDerivedKeyId() view returns(bytes32)
func (pKPNFT *PKPNFT) PackGetNextDerivedKeyId() []byte {
	enc, err := pKPNFT.abi.Pack("getNextDerivedKeyId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNextDerivedKeyId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72b1b859.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNextDerivedKeyId() view returns(bytes32)
func (pKPNFT *PKPNFT) TryPackGetNextDerivedKeyId() ([]byte, error) {
	return pKPNFT.abi.Pack("getNextDerivedKeyId")
}

// UnpackGetNextDerivedKeyId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72b1b859.
//
// Solidity: function getNextDerivedKeyId() view returns(bytes32)
func (pKPNFT *PKPNFT) UnpackGetNextDerivedKeyId(data []byte) ([32]byte, error) {
	out, err := pKPNFT.abi.Unpack("getNextDerivedKeyId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetPubkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6fd878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPNFT *PKPNFT) PackGetPubkey(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("getPubkey", tokenId)
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
func (pKPNFT *PKPNFT) TryPackGetPubkey(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("getPubkey", tokenId)
}

// UnpackGetPubkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef6fd878.
//
// Solidity: function getPubkey(uint256 tokenId) view returns(bytes)
func (pKPNFT *PKPNFT) UnpackGetPubkey(data []byte) ([]byte, error) {
	out, err := pKPNFT.abi.Unpack("getPubkey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b8fa302.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint256) config_) returns()
func (pKPNFT *PKPNFT) PackInitialize(owner common.Address, config IPKPNFTConfig) []byte {
	enc, err := pKPNFT.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b8fa302.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint256) config_) returns()
func (pKPNFT *PKPNFT) TryPackInitialize(owner common.Address, config IPKPNFTConfig) ([]byte, error) {
	return pKPNFT.abi.Pack("initialize", owner, config)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (pKPNFT *PKPNFT) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (pKPNFT *PKPNFT) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (pKPNFT *PKPNFT) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) PackKeyRegistry() []byte {
	enc, err := pKPNFT.abi.Pack("keyRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) TryPackKeyRegistry() ([]byte, error) {
	return pKPNFT.abi.Pack("keyRegistry")
}

// UnpackKeyRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086b5198.
//
// Solidity: function keyRegistry() view returns(address)
func (pKPNFT *PKPNFT) UnpackKeyRegistry(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("keyRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x392f37e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function metadata() view returns(address)
func (pKPNFT *PKPNFT) PackMetadata() []byte {
	enc, err := pKPNFT.abi.Pack("metadata")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x392f37e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function metadata() view returns(address)
func (pKPNFT *PKPNFT) TryPackMetadata() ([]byte, error) {
	return pKPNFT.abi.Pack("metadata")
}

// UnpackMetadata is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x392f37e9.
//
// Solidity: function metadata() view returns(address)
func (pKPNFT *PKPNFT) UnpackMetadata(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("metadata", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMintByHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf21eede6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintByHelper(uint256 keyType, address to, bool toItself, bool burnt) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) PackMintByHelper(keyType *big.Int, to common.Address, toItself bool, burnt bool) []byte {
	enc, err := pKPNFT.abi.Pack("mintByHelper", keyType, to, toItself, burnt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintByHelper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf21eede6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintByHelper(uint256 keyType, address to, bool toItself, bool burnt) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) TryPackMintByHelper(keyType *big.Int, to common.Address, toItself bool, burnt bool) ([]byte, error) {
	return pKPNFT.abi.Pack("mintByHelper", keyType, to, toItself, burnt)
}

// MintByHelperOutput serves as a container for the return parameters of contract
// method MintByHelper.
type MintByHelperOutput struct {
	TokenId    *big.Int
	KeyAddress common.Address
}

// UnpackMintByHelper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf21eede6.
//
// Solidity: function mintByHelper(uint256 keyType, address to, bool toItself, bool burnt) payable returns(uint256 tokenId, address keyAddress)
func (pKPNFT *PKPNFT) UnpackMintByHelper(data []byte) (MintByHelperOutput, error) {
	out, err := pKPNFT.abi.Unpack("mintByHelper", data)
	outstruct := new(MintByHelperOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TokenId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.KeyAddress = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackMintCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb4b848.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) PackMintCost() []byte {
	enc, err := pKPNFT.abi.Pack("mintCost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb4b848.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) TryPackMintCost() ([]byte, error) {
	return pKPNFT.abi.Pack("mintCost")
}

// UnpackMintCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdb4b848.
//
// Solidity: function mintCost() view returns(uint256)
func (pKPNFT *PKPNFT) UnpackMintCost(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("mintCost", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintGrantAndBurnNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a306d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintGrantAndBurnNext(uint256 keyType, bytes ipfsCID) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) PackMintGrantAndBurnNext(keyType *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPNFT.abi.Pack("mintGrantAndBurnNext", keyType, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintGrantAndBurnNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a306d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintGrantAndBurnNext(uint256 keyType, bytes ipfsCID) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) TryPackMintGrantAndBurnNext(keyType *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPNFT.abi.Pack("mintGrantAndBurnNext", keyType, ipfsCID)
}

// UnpackMintGrantAndBurnNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66a306d7.
//
// Solidity: function mintGrantAndBurnNext(uint256 keyType, bytes ipfsCID) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackMintGrantAndBurnNext(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("mintGrantAndBurnNext", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d228b16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) PackMintNext(keyType *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("mintNext", keyType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d228b16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) TryPackMintNext(keyType *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("mintNext", keyType)
}

// UnpackMintNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d228b16.
//
// Solidity: function mintNext(uint256 keyType) payable returns(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackMintNext(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("mintNext", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97901923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintedNow(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) PackMintedNow(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("mintedNow", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97901923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintedNow(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) TryPackMintedNow(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("mintedNow", tokenId)
}

// UnpackMintedNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97901923.
//
// Solidity: function mintedNow(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) UnpackMintedNow(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("mintedNow", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (pKPNFT *PKPNFT) PackName() []byte {
	enc, err := pKPNFT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (pKPNFT *PKPNFT) TryPackName() ([]byte, error) {
	return pKPNFT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (pKPNFT *PKPNFT) UnpackName(data []byte) (string, error) {
	out, err := pKPNFT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (pKPNFT *PKPNFT) PackOwner() []byte {
	enc, err := pKPNFT.abi.Pack("owner")
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
func (pKPNFT *PKPNFT) TryPackOwner() ([]byte, error) {
	return pKPNFT.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (pKPNFT *PKPNFT) UnpackOwner(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) PackOwnerOf(id *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) TryPackOwnerOf(id *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (pKPNFT *PKPNFT) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("ownerOf", data)
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
func (pKPNFT *PKPNFT) PackPendingOwner() []byte {
	enc, err := pKPNFT.abi.Pack("pendingOwner")
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
func (pKPNFT *PKPNFT) TryPackPendingOwner() ([]byte, error) {
	return pKPNFT.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (pKPNFT *PKPNFT) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab8c71c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permissions() view returns(address)
func (pKPNFT *PKPNFT) PackPermissions() []byte {
	enc, err := pKPNFT.abi.Pack("permissions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab8c71c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permissions() view returns(address)
func (pKPNFT *PKPNFT) TryPackPermissions() ([]byte, error) {
	return pKPNFT.abi.Pack("permissions")
}

// UnpackPermissions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab8c71c0.
//
// Solidity: function permissions() view returns(address)
func (pKPNFT *PKPNFT) UnpackPermissions(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("permissions", data)
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
func (pKPNFT *PKPNFT) PackPkpHelper() []byte {
	enc, err := pKPNFT.abi.Pack("pkpHelper")
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
func (pKPNFT *PKPNFT) TryPackPkpHelper() ([]byte, error) {
	return pKPNFT.abi.Pack("pkpHelper")
}

// UnpackPkpHelper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9233a18b.
//
// Solidity: function pkpHelper() view returns(address)
func (pKPNFT *PKPNFT) UnpackPkpHelper(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("pkpHelper", data)
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
func (pKPNFT *PKPNFT) PackProxiableUUID() []byte {
	enc, err := pKPNFT.abi.Pack("proxiableUUID")
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
func (pKPNFT *PKPNFT) TryPackProxiableUUID() ([]byte, error) {
	return pKPNFT.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (pKPNFT *PKPNFT) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := pKPNFT.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (pKPNFT *PKPNFT) PackRenounceOwnership() []byte {
	enc, err := pKPNFT.abi.Pack("renounceOwnership")
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
func (pKPNFT *PKPNFT) TryPackRenounceOwnership() ([]byte, error) {
	return pKPNFT.abi.Pack("renounceOwnership")
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (pKPNFT *PKPNFT) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("safeTransferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (pKPNFT *PKPNFT) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("safeTransferFrom", from, to, id)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (pKPNFT *PKPNFT) PackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) []byte {
	enc, err := pKPNFT.abi.Pack("safeTransferFrom0", from, to, id, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (pKPNFT *PKPNFT) TryPackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) ([]byte, error) {
	return pKPNFT.abi.Pack("safeTransferFrom0", from, to, id, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (pKPNFT *PKPNFT) PackSetApprovalForAll(operator common.Address, isApproved bool) []byte {
	enc, err := pKPNFT.abi.Pack("setApprovalForAll", operator, isApproved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (pKPNFT *PKPNFT) TryPackSetApprovalForAll(operator common.Address, isApproved bool) ([]byte, error) {
	return pKPNFT.abi.Pack("setApprovalForAll", operator, isApproved)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5dcb08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint256) config_) returns()
func (pKPNFT *PKPNFT) PackSetConfig(config IPKPNFTConfig) []byte {
	enc, err := pKPNFT.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5dcb08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint256) config_) returns()
func (pKPNFT *PKPNFT) TryPackSetConfig(config IPKPNFTConfig) ([]byte, error) {
	return pKPNFT.abi.Pack("setConfig", config)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (pKPNFT *PKPNFT) PackStaking() []byte {
	enc, err := pKPNFT.abi.Pack("staking")
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
func (pKPNFT *PKPNFT) TryPackStaking() ([]byte, error) {
	return pKPNFT.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (pKPNFT *PKPNFT) UnpackStaking(data []byte) (common.Address, error) {
	out, err := pKPNFT.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (pKPNFT *PKPNFT) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := pKPNFT.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (pKPNFT *PKPNFT) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return pKPNFT.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (pKPNFT *PKPNFT) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (pKPNFT *PKPNFT) PackSymbol() []byte {
	enc, err := pKPNFT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (pKPNFT *PKPNFT) TryPackSymbol() ([]byte, error) {
	return pKPNFT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (pKPNFT *PKPNFT) UnpackSymbol(data []byte) (string, error) {
	out, err := pKPNFT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6ccce7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) PackTokenByIndex(index *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("tokenByIndex", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6ccce7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTokenByIndex(index *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("tokenByIndex", index)
}

// UnpackTokenByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f6ccce7.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTokenByIndex(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("tokenByIndex", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTokenOfOwnerByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f745c59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) PackTokenOfOwnerByIndex(owner common.Address, index *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenOfOwnerByIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f745c59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTokenOfOwnerByIndex(owner common.Address, index *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
}

// UnpackTokenOfOwnerByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f745c59.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTokenOfOwnerByIndex(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("tokenOfOwnerByIndex", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (pKPNFT *PKPNFT) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (pKPNFT *PKPNFT) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (pKPNFT *PKPNFT) UnpackTokenURI(data []byte) (string, error) {
	out, err := pKPNFT.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) PackTotalSupply() []byte {
	enc, err := pKPNFT.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) TryPackTotalSupply() ([]byte, error) {
	return pKPNFT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (pKPNFT *PKPNFT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := pKPNFT.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (pKPNFT *PKPNFT) PackTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("transferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (pKPNFT *PKPNFT) TryPackTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("transferFrom", from, to, id)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (pKPNFT *PKPNFT) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("transferOwnership", newOwner)
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
func (pKPNFT *PKPNFT) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (pKPNFT *PKPNFT) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := pKPNFT.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (pKPNFT *PKPNFT) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return pKPNFT.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWasMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aecd495.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wasMinted(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) PackWasMinted(tokenId *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("wasMinted", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWasMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aecd495.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wasMinted(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) TryPackWasMinted(tokenId *big.Int) ([]byte, error) {
	return pKPNFT.abi.Pack("wasMinted", tokenId)
}

// UnpackWasMinted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1aecd495.
//
// Solidity: function wasMinted(uint256 tokenId) view returns(bool)
func (pKPNFT *PKPNFT) UnpackWasMinted(data []byte) (bool, error) {
	out, err := pKPNFT.abi.Unpack("wasMinted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PKPNFTApproval represents a Approval event raised by the PKPNFT contract.
type PKPNFTApproval struct {
	Owner   common.Address
	Account common.Address
	Id      *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PKPNFTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PKPNFTApproval) ContractEventName() string {
	return PKPNFTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed account, uint256 indexed id)
func (pKPNFT *PKPNFT) UnpackApprovalEvent(log *types.Log) (*PKPNFTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTApproval)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTApprovalForAll represents a ApprovalForAll event raised by the PKPNFT contract.
type PKPNFTApprovalForAll struct {
	Owner      common.Address
	Operator   common.Address
	IsApproved bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const PKPNFTApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (PKPNFTApprovalForAll) ContractEventName() string {
	return PKPNFTApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool isApproved)
func (pKPNFT *PKPNFT) UnpackApprovalForAllEvent(log *types.Log) (*PKPNFTApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTApprovalForAll)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTConfigChanged represents a ConfigChanged event raised by the PKPNFT contract.
type PKPNFTConfigChanged struct {
	Config IPKPNFTConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const PKPNFTConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (PKPNFTConfigChanged) ContractEventName() string {
	return PKPNFTConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint256) config)
func (pKPNFT *PKPNFT) UnpackConfigChangedEvent(log *types.Log) (*PKPNFTConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTConfigChanged)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTFeesCollected represents a FeesCollected event raised by the PKPNFT contract.
type PKPNFTFeesCollected struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PKPNFTFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (PKPNFTFeesCollected) ContractEventName() string {
	return PKPNFTFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(uint256 amount)
func (pKPNFT *PKPNFT) UnpackFeesCollectedEvent(log *types.Log) (*PKPNFTFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTFeesCollected)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTInitialized represents a Initialized event raised by the PKPNFT contract.
type PKPNFTInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PKPNFTInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (PKPNFTInitialized) ContractEventName() string {
	return PKPNFTInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (pKPNFT *PKPNFT) UnpackInitializedEvent(log *types.Log) (*PKPNFTInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTInitialized)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTKeyClaimed represents a KeyClaimed event raised by the PKPNFT contract.
type PKPNFTKeyClaimed struct {
	TokenId        *big.Int
	DerivedKeyId   [32]byte
	Beneficiary    common.Address
	AuthMethodType *big.Int
	EpochNumber    *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPNFTKeyClaimedEventName = "KeyClaimed"

// ContractEventName returns the user-defined event name.
func (PKPNFTKeyClaimed) ContractEventName() string {
	return PKPNFTKeyClaimedEventName
}

// UnpackKeyClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyClaimed(uint256 indexed tokenId, bytes32 indexed derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber)
func (pKPNFT *PKPNFT) UnpackKeyClaimedEvent(log *types.Log) (*PKPNFTKeyClaimed, error) {
	event := "KeyClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTKeyClaimed)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PKPNFT contract.
type PKPNFTOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PKPNFTOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PKPNFTOwnershipTransferStarted) ContractEventName() string {
	return PKPNFTOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (pKPNFT *PKPNFT) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PKPNFTOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTOwnershipTransferred represents a OwnershipTransferred event raised by the PKPNFT contract.
type PKPNFTOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PKPNFTOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PKPNFTOwnershipTransferred) ContractEventName() string {
	return PKPNFTOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (pKPNFT *PKPNFT) UnpackOwnershipTransferredEvent(log *types.Log) (*PKPNFTOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTPubkeyRoutingDataSet represents a PubkeyRoutingDataSet event raised by the PKPNFT contract.
type PKPNFTPubkeyRoutingDataSet struct {
	TokenId         *big.Int
	Pubkey          []byte
	StakingContract common.Address
	KeyType         *big.Int
	DerivedKeyId    [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const PKPNFTPubkeyRoutingDataSetEventName = "PubkeyRoutingDataSet"

// ContractEventName returns the user-defined event name.
func (PKPNFTPubkeyRoutingDataSet) ContractEventName() string {
	return PKPNFTPubkeyRoutingDataSetEventName
}

// UnpackPubkeyRoutingDataSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PubkeyRoutingDataSet(uint256 indexed tokenId, bytes pubkey, address stakingContract, uint256 keyType, bytes32 derivedKeyId)
func (pKPNFT *PKPNFT) UnpackPubkeyRoutingDataSetEvent(log *types.Log) (*PKPNFTPubkeyRoutingDataSet, error) {
	event := "PubkeyRoutingDataSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTPubkeyRoutingDataSet)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTTransfer represents a Transfer event raised by the PKPNFT contract.
type PKPNFTTransfer struct {
	From common.Address
	To   common.Address
	Id   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const PKPNFTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PKPNFTTransfer) ContractEventName() string {
	return PKPNFTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed id)
func (pKPNFT *PKPNFT) UnpackTransferEvent(log *types.Log) (*PKPNFTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTTransfer)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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

// PKPNFTUpgraded represents a Upgraded event raised by the PKPNFT contract.
type PKPNFTUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPNFTUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (PKPNFTUpgraded) ContractEventName() string {
	return PKPNFTUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (pKPNFT *PKPNFT) UnpackUpgradedEvent(log *types.Log) (*PKPNFTUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTUpgraded)
	if len(log.Data) > 0 {
		if err := pKPNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPNFT.abi.Events[event].Inputs {
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
func (pKPNFT *PKPNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTConfigInvalid"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTIndexOutOfBounds"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTIndexOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTKeyTaken"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTKeyTypeUnsupported"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTKeyTypeUnsupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTNotHelper"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTNotHelperError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTNothingToCollect"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPaymentWrong"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPaymentWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTSerialsUsedUp"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTSerialsUsedUpError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTTooManySignatures"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTTooManySignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTUnknownToken"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTWrongChain"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTWrongChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["TokenAlreadyExists"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackTokenAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["TokenDoesNotExist"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackTokenDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["TransferFromIncorrectOwner"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackTransferFromIncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["TransferToNonERC721ReceiverImplementer"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackTransferToNonERC721ReceiverImplementerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["TransferToZeroAddress"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackTransferToZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPNFTAccountBalanceOverflow represents a AccountBalanceOverflow error raised by the PKPNFT contract.
type PKPNFTAccountBalanceOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBalanceOverflow()
func PKPNFTAccountBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x01336ceada78fabad14405a17085d2b83769d015f71a4e3fbce7916bc8c74f29")
}

// UnpackAccountBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBalanceOverflow()
func (pKPNFT *PKPNFT) UnpackAccountBalanceOverflowError(raw []byte) (*PKPNFTAccountBalanceOverflow, error) {
	out := new(PKPNFTAccountBalanceOverflow)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "AccountBalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTAddressEmptyCode represents a AddressEmptyCode error raised by the PKPNFT contract.
type PKPNFTAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func PKPNFTAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (pKPNFT *PKPNFT) UnpackAddressEmptyCodeError(raw []byte) (*PKPNFTAddressEmptyCode, error) {
	out := new(PKPNFTAddressEmptyCode)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTBalanceQueryForZeroAddress represents a BalanceQueryForZeroAddress error raised by the PKPNFT contract.
type PKPNFTBalanceQueryForZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceQueryForZeroAddress()
func PKPNFTBalanceQueryForZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x8f4eb6044d70ec5bf71516c5fb8d3c3aef5dba1bd1c93d779e9c0f269589e79c")
}

// UnpackBalanceQueryForZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceQueryForZeroAddress()
func (pKPNFT *PKPNFT) UnpackBalanceQueryForZeroAddressError(raw []byte) (*PKPNFTBalanceQueryForZeroAddress, error) {
	out := new(PKPNFTBalanceQueryForZeroAddress)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "BalanceQueryForZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the PKPNFT contract.
type PKPNFTERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func PKPNFTERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (pKPNFT *PKPNFT) UnpackERC1967InvalidImplementationError(raw []byte) (*PKPNFTERC1967InvalidImplementation, error) {
	out := new(PKPNFTERC1967InvalidImplementation)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTERC1967NonPayable represents a ERC1967NonPayable error raised by the PKPNFT contract.
type PKPNFTERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func PKPNFTERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (pKPNFT *PKPNFT) UnpackERC1967NonPayableError(raw []byte) (*PKPNFTERC1967NonPayable, error) {
	out := new(PKPNFTERC1967NonPayable)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTFailedCall represents a FailedCall error raised by the PKPNFT contract.
type PKPNFTFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PKPNFTFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (pKPNFT *PKPNFT) UnpackFailedCallError(raw []byte) (*PKPNFTFailedCall, error) {
	out := new(PKPNFTFailedCall)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTInvalidInitialization represents a InvalidInitialization error raised by the PKPNFT contract.
type PKPNFTInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func PKPNFTInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (pKPNFT *PKPNFT) UnpackInvalidInitializationError(raw []byte) (*PKPNFTInvalidInitialization, error) {
	out := new(PKPNFTInvalidInitialization)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTNotInitializing represents a NotInitializing error raised by the PKPNFT contract.
type PKPNFTNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func PKPNFTNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (pKPNFT *PKPNFT) UnpackNotInitializingError(raw []byte) (*PKPNFTNotInitializing, error) {
	out := new(PKPNFTNotInitializing)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTNotOwnerNorApproved represents a NotOwnerNorApproved error raised by the PKPNFT contract.
type PKPNFTNotOwnerNorApproved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerNorApproved()
func PKPNFTNotOwnerNorApprovedErrorID() common.Hash {
	return common.HexToHash("0x4b6e7f183528f8644ff1e11c4a1b9e743abba12b479e5de99dd833f30f023884")
}

// UnpackNotOwnerNorApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerNorApproved()
func (pKPNFT *PKPNFT) UnpackNotOwnerNorApprovedError(raw []byte) (*PKPNFTNotOwnerNorApproved, error) {
	out := new(PKPNFTNotOwnerNorApproved)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "NotOwnerNorApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PKPNFT contract.
type PKPNFTOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PKPNFTOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (pKPNFT *PKPNFT) UnpackOwnableInvalidOwnerError(raw []byte) (*PKPNFTOwnableInvalidOwner, error) {
	out := new(PKPNFTOwnableInvalidOwner)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PKPNFT contract.
type PKPNFTOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PKPNFTOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (pKPNFT *PKPNFT) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PKPNFTOwnableUnauthorizedAccount, error) {
	out := new(PKPNFTOwnableUnauthorizedAccount)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTConfigInvalid represents a PKPNFTConfigInvalid error raised by the PKPNFT contract.
type PKPNFTPKPNFTConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTConfigInvalid()
func PKPNFTPKPNFTConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xdba9b8d89c3cae8b525ddb7a8987183e5460f4cb4909002e3276f85c7410d80d")
}

// UnpackPKPNFTConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTConfigInvalid()
func (pKPNFT *PKPNFT) UnpackPKPNFTConfigInvalidError(raw []byte) (*PKPNFTPKPNFTConfigInvalid, error) {
	out := new(PKPNFTPKPNFTConfigInvalid)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTIndexOutOfBounds represents a PKPNFTIndexOutOfBounds error raised by the PKPNFT contract.
type PKPNFTPKPNFTIndexOutOfBounds struct {
	Index  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTIndexOutOfBounds(uint256 index, uint256 length)
func PKPNFTPKPNFTIndexOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x856081f5b30d623e4d69eadfe389a57f46411ebe8c5306273fca20c07dcb461c")
}

// UnpackPKPNFTIndexOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTIndexOutOfBounds(uint256 index, uint256 length)
func (pKPNFT *PKPNFT) UnpackPKPNFTIndexOutOfBoundsError(raw []byte) (*PKPNFTPKPNFTIndexOutOfBounds, error) {
	out := new(PKPNFTPKPNFTIndexOutOfBounds)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTIndexOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTKeyTaken represents a PKPNFTKeyTaken error raised by the PKPNFT contract.
type PKPNFTPKPNFTKeyTaken struct {
	DerivedKeyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTKeyTaken(bytes32 derivedKeyId)
func PKPNFTPKPNFTKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe5e4340e633a82671830d13114dca37495a696b265003722bd654af5c2257237")
}

// UnpackPKPNFTKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTKeyTaken(bytes32 derivedKeyId)
func (pKPNFT *PKPNFT) UnpackPKPNFTKeyTakenError(raw []byte) (*PKPNFTPKPNFTKeyTaken, error) {
	out := new(PKPNFTPKPNFTKeyTaken)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTKeyTypeUnsupported represents a PKPNFTKeyTypeUnsupported error raised by the PKPNFT contract.
type PKPNFTPKPNFTKeyTypeUnsupported struct {
	KeyType *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTKeyTypeUnsupported(uint256 keyType)
func PKPNFTPKPNFTKeyTypeUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x0e9cc7d57e9534ca8e286b4c2e587105fed05a656db4a80cd5c594c63cf134ac")
}

// UnpackPKPNFTKeyTypeUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTKeyTypeUnsupported(uint256 keyType)
func (pKPNFT *PKPNFT) UnpackPKPNFTKeyTypeUnsupportedError(raw []byte) (*PKPNFTPKPNFTKeyTypeUnsupported, error) {
	out := new(PKPNFTPKPNFTKeyTypeUnsupported)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTKeyTypeUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTNotHelper represents a PKPNFTNotHelper error raised by the PKPNFT contract.
type PKPNFTPKPNFTNotHelper struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTNotHelper(address caller)
func PKPNFTPKPNFTNotHelperErrorID() common.Hash {
	return common.HexToHash("0xb8e75a808b7fd36be077d7d8b5ea37f83ab0e0c1976c1d1beef5ec59dbc297d5")
}

// UnpackPKPNFTNotHelperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTNotHelper(address caller)
func (pKPNFT *PKPNFT) UnpackPKPNFTNotHelperError(raw []byte) (*PKPNFTPKPNFTNotHelper, error) {
	out := new(PKPNFTPKPNFTNotHelper)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTNotHelper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTNothingToCollect represents a PKPNFTNothingToCollect error raised by the PKPNFT contract.
type PKPNFTPKPNFTNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTNothingToCollect()
func PKPNFTPKPNFTNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0xb9a0e907452ec8e4da1a682b4ade3abe7c0497becefa78aec6df88638325216d")
}

// UnpackPKPNFTNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTNothingToCollect()
func (pKPNFT *PKPNFT) UnpackPKPNFTNothingToCollectError(raw []byte) (*PKPNFTPKPNFTNothingToCollect, error) {
	out := new(PKPNFTPKPNFTNothingToCollect)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTNothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTPaymentWrong represents a PKPNFTPaymentWrong error raised by the PKPNFT contract.
type PKPNFTPKPNFTPaymentWrong struct {
	Paid *big.Int
	Cost *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTPaymentWrong(uint256 paid, uint256 cost)
func PKPNFTPKPNFTPaymentWrongErrorID() common.Hash {
	return common.HexToHash("0x9669fe92737d89a867c2a8b60f0f59648a792d0945fb8db907b841ca5b7bc9d8")
}

// UnpackPKPNFTPaymentWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTPaymentWrong(uint256 paid, uint256 cost)
func (pKPNFT *PKPNFT) UnpackPKPNFTPaymentWrongError(raw []byte) (*PKPNFTPKPNFTPaymentWrong, error) {
	out := new(PKPNFTPKPNFTPaymentWrong)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTPaymentWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTSerialsUsedUp represents a PKPNFTSerialsUsedUp error raised by the PKPNFT contract.
type PKPNFTPKPNFTSerialsUsedUp struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTSerialsUsedUp()
func PKPNFTPKPNFTSerialsUsedUpErrorID() common.Hash {
	return common.HexToHash("0x68a0a0d537c270449706d5857045594c699838ccf7eb38b7f5863f64de144101")
}

// UnpackPKPNFTSerialsUsedUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTSerialsUsedUp()
func (pKPNFT *PKPNFT) UnpackPKPNFTSerialsUsedUpError(raw []byte) (*PKPNFTPKPNFTSerialsUsedUp, error) {
	out := new(PKPNFTPKPNFTSerialsUsedUp)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTSerialsUsedUp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTTooManySignatures represents a PKPNFTTooManySignatures error raised by the PKPNFT contract.
type PKPNFTPKPNFTTooManySignatures struct {
	Signatures *big.Int
	Maximum    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTTooManySignatures(uint256 signatures, uint256 maximum)
func PKPNFTPKPNFTTooManySignaturesErrorID() common.Hash {
	return common.HexToHash("0x168f6521cef21324174ed56690480fbe76ae2395ece08e53fb5da77671e5135f")
}

// UnpackPKPNFTTooManySignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTTooManySignatures(uint256 signatures, uint256 maximum)
func (pKPNFT *PKPNFT) UnpackPKPNFTTooManySignaturesError(raw []byte) (*PKPNFTPKPNFTTooManySignatures, error) {
	out := new(PKPNFTPKPNFTTooManySignatures)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTTooManySignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTUnknownToken represents a PKPNFTUnknownToken error raised by the PKPNFT contract.
type PKPNFTPKPNFTUnknownToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTUnknownToken(uint256 tokenId)
func PKPNFTPKPNFTUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x41872a260c17d512c33bc39125646ad02ebc5927c4bac32eb559f48e8b20d76a")
}

// UnpackPKPNFTUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTUnknownToken(uint256 tokenId)
func (pKPNFT *PKPNFT) UnpackPKPNFTUnknownTokenError(raw []byte) (*PKPNFTPKPNFTUnknownToken, error) {
	out := new(PKPNFTPKPNFTUnknownToken)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTUnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTWrongChain represents a PKPNFTWrongChain error raised by the PKPNFT contract.
type PKPNFTPKPNFTWrongChain struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTWrongChain(uint256 expected, uint256 actual)
func PKPNFTPKPNFTWrongChainErrorID() common.Hash {
	return common.HexToHash("0x6df7272848d146594eb2988347e25dba66ff403af0c35e84b324e801a3aee8b7")
}

// UnpackPKPNFTWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTWrongChain(uint256 expected, uint256 actual)
func (pKPNFT *PKPNFT) UnpackPKPNFTWrongChainError(raw []byte) (*PKPNFTPKPNFTWrongChain, error) {
	out := new(PKPNFTPKPNFTWrongChain)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTWrongChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the PKPNFT contract.
type PKPNFTSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func PKPNFTSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (pKPNFT *PKPNFT) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*PKPNFTSafeCastOverflowedUintDowncast, error) {
	out := new(PKPNFTSafeCastOverflowedUintDowncast)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTTokenAlreadyExists represents a TokenAlreadyExists error raised by the PKPNFT contract.
type PKPNFTTokenAlreadyExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenAlreadyExists()
func PKPNFTTokenAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0xc991cbb1bf26656e97c9f9e825b1a15131af192e5a8ad0d3787a48638a4d747e")
}

// UnpackTokenAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenAlreadyExists()
func (pKPNFT *PKPNFT) UnpackTokenAlreadyExistsError(raw []byte) (*PKPNFTTokenAlreadyExists, error) {
	out := new(PKPNFTTokenAlreadyExists)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "TokenAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTTokenDoesNotExist represents a TokenDoesNotExist error raised by the PKPNFT contract.
type PKPNFTTokenDoesNotExist struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDoesNotExist()
func PKPNFTTokenDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xceea21b64421b0f133b54487359a4cfed05c132f7ad93e400bc389b1c44f7d7e")
}

// UnpackTokenDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDoesNotExist()
func (pKPNFT *PKPNFT) UnpackTokenDoesNotExistError(raw []byte) (*PKPNFTTokenDoesNotExist, error) {
	out := new(PKPNFTTokenDoesNotExist)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "TokenDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTTransferFromIncorrectOwner represents a TransferFromIncorrectOwner error raised by the PKPNFT contract.
type PKPNFTTransferFromIncorrectOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFromIncorrectOwner()
func PKPNFTTransferFromIncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0xa1148100b7a051a7c260d3948c4514f272c11602e2f32608ea9ae92eca16e631")
}

// UnpackTransferFromIncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFromIncorrectOwner()
func (pKPNFT *PKPNFT) UnpackTransferFromIncorrectOwnerError(raw []byte) (*PKPNFTTransferFromIncorrectOwner, error) {
	out := new(PKPNFTTransferFromIncorrectOwner)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "TransferFromIncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTTransferToNonERC721ReceiverImplementer represents a TransferToNonERC721ReceiverImplementer error raised by the PKPNFT contract.
type PKPNFTTransferToNonERC721ReceiverImplementer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func PKPNFTTransferToNonERC721ReceiverImplementerErrorID() common.Hash {
	return common.HexToHash("0xd1a57ed6c24806c9f10c5c8e411074784b421171a7665fc4a05b5e0f95903d49")
}

// UnpackTransferToNonERC721ReceiverImplementerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func (pKPNFT *PKPNFT) UnpackTransferToNonERC721ReceiverImplementerError(raw []byte) (*PKPNFTTransferToNonERC721ReceiverImplementer, error) {
	out := new(PKPNFTTransferToNonERC721ReceiverImplementer)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "TransferToNonERC721ReceiverImplementer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTTransferToZeroAddress represents a TransferToZeroAddress error raised by the PKPNFT contract.
type PKPNFTTransferToZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToZeroAddress()
func PKPNFTTransferToZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xea553b3442b8444ed8b0ccbedb10f85cdc3023a296c01cc0fd14e59a1d027a57")
}

// UnpackTransferToZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToZeroAddress()
func (pKPNFT *PKPNFT) UnpackTransferToZeroAddressError(raw []byte) (*PKPNFTTransferToZeroAddress, error) {
	out := new(PKPNFTTransferToZeroAddress)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "TransferToZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the PKPNFT contract.
type PKPNFTUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func PKPNFTUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (pKPNFT *PKPNFT) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*PKPNFTUUPSUnauthorizedCallContext, error) {
	out := new(PKPNFTUUPSUnauthorizedCallContext)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the PKPNFT contract.
type PKPNFTUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func PKPNFTUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (pKPNFT *PKPNFT) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*PKPNFTUUPSUnsupportedProxiableUUID, error) {
	out := new(PKPNFTUUPSUnsupportedProxiableUUID)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
