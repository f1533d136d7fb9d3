// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ratelimitnft

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

// IRateLimitNFTConfig is an auto generated low-level Go binding around an user-defined struct.
type IRateLimitNFTConfig struct {
	RequestPrice             *big.Int
	MaxRequestsPerKilosecond uint64
	MaxExpirationSeconds     uint32
	FreeRequests             uint32
	WindowSeconds            uint32
}

// IRateLimitNFTRateLimit is an auto generated low-level Go binding around an user-defined struct.
type IRateLimitNFTRateLimit struct {
	RequestsPerKilosecond *big.Int
	ExpiresAt             *big.Int
}

// RateLimitNFTMetaData contains all meta data concerning the RateLimitNFT contract.
var RateLimitNFTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"feeDeposit_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RLIHolderRateLimitWindowSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"additionalRequestsPerKilosecondCost\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"calculateCost\",\"inputs\":[{\"name\":\"requestsPerKilosecond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"calculateRequestsPerKilosecond\",\"inputs\":[{\"name\":\"payingAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"capacity\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRateLimitNFT.RateLimit\",\"components\":[{\"name\":\"requestsPerKilosecond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkBelowMaxRequestsPerKilosecond\",\"inputs\":[{\"name\":\"requested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRateLimitNFT.Config\",\"components\":[{\"name\":\"requestPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxRequestsPerKilosecond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxExpirationSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freeRequests\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"windowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSoldRequestsPerKilosecond\",\"inputs\":[],\"outputs\":[{\"name\":\"inFlight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"defaultRateLimitWindowSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeDeposit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeRequestsPerRateLimitWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIRateLimitNFT.Config\",\"components\":[{\"name\":\"requestPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxRequestsPerKilosecond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxExpirationSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freeRequests\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"windowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isExpired\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxExpirationSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRequestsPerKilosecond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pruneExpired\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pruneSteps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pruneTokens\",\"inputs\":[{\"name\":\"tokenIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIRateLimitNFT.Config\",\"components\":[{\"name\":\"requestPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxRequestsPerKilosecond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxExpirationSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freeRequests\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"windowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenByIndex\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenIdCounter\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenOfOwnerByIndex\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSoldRequestsPerKilosecondByExpirationTime\",\"inputs\":[{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CapacityMinted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"minter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capacityTokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requestsPerKilosecond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRateLimitNFT.Config\",\"components\":[{\"name\":\"requestPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxRequestsPerKilosecond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxExpirationSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freeRequests\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"windowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC721EnumerableForbiddenBatchMint\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721OutOfBoundsIndex\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RateLimitNFTBatchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateLimitNFTCapacityZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RateLimitNFTConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RateLimitNFTExpiryInvalid\",\"inputs\":[{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateLimitNFTNotExpired\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateLimitNFTNothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RateLimitNFTPaymentTooSmall\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leastCost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateLimitNFTSoldOut\",\"inputs\":[{\"name\":\"requestsPerKilosecond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "RateLimitNFT",
	Bin: "0x60c060405230608052348015610013575f5ffd5b5060405161393338038061393383398101604081905261003291610124565b61003a610072565b6001600160a01b038116610061576040516322111bbb60e01b815260040160405180910390fd5b6001600160a01b031660a052610151565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101215780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f60208284031215610134575f5ffd5b81516001600160a01b038116811461014a575f5ffd5b9392505050565b60805160a0516137ac6101875f395f81816106a3015261167701525f8181611caf01528181611cd80152611e1701526137ac5ff3fe60806040526004361061028b575f3560e01c80638b49038d11610155578063ba49dcdd116100be578063e30c397811610078578063e30c3978146107e2578063e5225381146107f6578063e985e9c51461080a578063ea736df114610829578063f2fde38b1461083d578063fb24b22e14610454575f5ffd5b8063ba49dcdd14610733578063c3485de614610747578063c87b56dd14610766578063c988138514610785578063ce394696146107a4578063d9548e53146107c3575f5ffd5b8063a22cb4651161010f578063a22cb46514610639578063ab1bbeca14610658578063abca729014610692578063ad3cb1cc146106c5578063b88d4fde146106f5578063ba45b2ba14610714575f5ffd5b80638b49038d146105ac5780638da5cb5b146105cb57806391ffa687146105df57806395d89b41146105fe57806398bdf6f514610612578063a0712d6814610626575f5ffd5b80634659470d116101f75780636352211e116101b15780636352211e146104ae57806370a08231146104cd578063715018a6146104ec57806372384aea1461050057806379502c551461051f57806379ba509714610598575f5ffd5b80634659470d1461042157806347b4b968146104355780634a5f3acd146104545780634f1ef286146104685780634f6ccce71461047b57806352d1902d1461049a575f5ffd5b806323b872dd1161024857806323b872dd1461037e57806324dddb801461039d57806326894764146103b05780632f745c59146103c457806342842e0e146103e357806342966c6814610402575f5ffd5b806301ffc9a71461028f578063056bcfeb146102c357806306fdde03146102e5578063081812fc14610306578063095ea7b31461033d57806318160ddd1461035e575b5f5ffd5b34801561029a575f5ffd5b506102ae6102a9366004612cf3565b61085c565b60405190151581526020015b60405180910390f35b3480156102ce575f5ffd5b506102d7610886565b6040519081526020016102ba565b3480156102f0575f5ffd5b506102f96108a5565b6040516102ba9190612d3c565b348015610311575f5ffd5b50610325610320366004612d4e565b610946565b6040516001600160a01b0390911681526020016102ba565b348015610348575f5ffd5b5061035c610357366004612d80565b61095a565b005b348015610369575f5ffd5b505f51602061378c5f395f51905f52546102d7565b348015610389575f5ffd5b5061035c610398366004612da8565b610969565b3480156103a8575f5ffd5b5060326102d7565b3480156103bb575f5ffd5b506102d76109f7565b3480156103cf575f5ffd5b506102d76103de366004612d80565b610a13565b3480156103ee575f5ffd5b5061035c6103fd366004612da8565b610a84565b34801561040d575f5ffd5b5061035c61041c366004612d4e565b610aa3565b34801561042c575f5ffd5b506102d7610bb3565b348015610440575f5ffd5b5061035c61044f366004612df8565b610bcb565b34801561045f575f5ffd5b506102d7610d62565b61035c610476366004612ec7565b610d7e565b348015610486575f5ffd5b506102d7610495366004612d4e565b610d99565b3480156104a5575f5ffd5b506102d7610e0b565b3480156104b9575f5ffd5b506103256104c8366004612d4e565b610e26565b3480156104d8575f5ffd5b506102d76104e7366004612f11565b610e30565b3480156104f7575f5ffd5b5061035c610e88565b34801561050b575f5ffd5b506102ae61051a366004612d4e565b610e9b565b34801561052a575f5ffd5b50610533610eb5565b6040516102ba91905f60a0820190506001600160601b0383511682526001600160401b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b3480156105a3575f5ffd5b5061035c610f49565b3480156105b7575f5ffd5b506102d76105c6366004612d4e565b610f91565b3480156105d6575f5ffd5b50610325610fd7565b3480156105ea575f5ffd5b5061035c6105f9366004612f2a565b61100b565b348015610609575f5ffd5b506102f961101c565b34801561061d575f5ffd5b506102d761105a565b6102d7610634366004612d4e565b61107c565b348015610644575f5ffd5b5061035c610653366004612f44565b611277565b348015610663575f5ffd5b50610677610672366004612d4e565b611282565b604080518251815260209283015192810192909252016102ba565b34801561069d575f5ffd5b506103257f000000000000000000000000000000000000000000000000000000000000000081565b3480156106d0575f5ffd5b506102f9604051806040016040528060058152602001640352e302e360dc1b81525081565b348015610700575f5ffd5b5061035c61070f366004612f7d565b611306565b34801561071f575f5ffd5b506102d761072e366004612fe0565b61131e565b34801561073e575f5ffd5b506102d7611345565b348015610752575f5ffd5b5061035c610761366004612f11565b611361565b348015610771575f5ffd5b506102f9610780366004612d4e565b6113b8565b348015610790575f5ffd5b5061035c61079f366004613000565b61149e565b3480156107af575f5ffd5b506102d76107be366004612fe0565b611579565b3480156107ce575f5ffd5b506102ae6107dd366004612d4e565b6115b8565b3480156107ed575f5ffd5b506103256115f8565b348015610801575f5ffd5b5061035c611620565b348015610815575f5ffd5b506102ae61082436600461306f565b6116e8565b348015610834575f5ffd5b506102d7611734565b348015610848575f5ffd5b5061035c610857366004612f11565b6117f4565b5f6001600160e01b0319821663780e9d6360e01b1480610880575061088082611879565b92915050565b5f61088f6118c8565b54600160601b90046001600160401b0316919050565b5f51602061374c5f395f51905f5280546060919081906108c490613097565b80601f01602080910402602001604051908101604052809291908181526020018280546108f090613097565b801561093b5780601f106109125761010080835404028352916020019161093b565b820191905f5260205f20905b81548152906001019060200180831161091e57829003601f168201915b505050505091505090565b5f610950826118ec565b5061088082611923565b61096582823361195c565b5050565b6001600160a01b03821661099757604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f6109a3838333611969565b9050836001600160a01b0316816001600160a01b0316146109f1576040516364283d7b60e01b81526001600160a01b038086166004830152602482018490528216604482015260640161098e565b50505050565b5f610a006118c8565b54600160c01b900463ffffffff16919050565b5f5f51602061372c5f395f51905f52610a2b84610e30565b8310610a5c5760405163295f44f760e21b81526001600160a01b03851660048201526024810184905260440161098e565b6001600160a01b0384165f908152602091825260408082208583529092522054905092915050565b610a9e83838360405180602001604052805f815250611306565b505050565b610ab6610aaf826118ec565b3383611a67565b610abe611acb565b505f610ac86118c8565b5f8381526003820160209081526040918290208251808401909352546001600160401b038082168452600160401b909104811691830182905260018401549394509192600160801b90049091161015610baa5780516001830180546001600160401b03909216915f90610b459084906001600160801b03166130dd565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550805f01516001600160401b0316826002015f83602001516001600160401b031681526020019081526020015f205f828254610ba491906130fc565b90915550505b610a9e83611b37565b5f610bbc6118c8565b546001600160601b0316919050565b5f610bd4611b67565b805490915060ff600160401b82041615906001600160401b03165f81158015610bfa5750825b90505f826001600160401b03166001148015610c155750303b155b905081158015610c23575080155b15610c415760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610c6b57845460ff60401b1916600160401b1785555b610c7487611b8f565b610cce6040518060400160405280601981526020017f436f6e636c6176652043617061636974792043726564697473000000000000008152506040518060400160405280600381526020016243434360e81b815250611ba0565b610cd786611bb2565b610ce46201518042613123565b610cec6118c8565b60010160106101000a8154816001600160401b0302191690836001600160401b031602179055508315610d5957845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f610d6b6118c8565b54600160e01b900463ffffffff16919050565b610d86611ca4565b610d8f82611d48565b6109658282611d50565b5f5f51602061372c5f395f51905f52610dbd5f51602061378c5f395f51905f525490565b8310610de55760405163295f44f760e21b81525f60048201526024810184905260440161098e565b806002018381548110610dfa57610dfa613136565b905f5260205f200154915050919050565b5f610e14611e0c565b505f51602061376c5f395f51905f5290565b5f610880826118ec565b5f5f51602061374c5f395f51905f526001600160a01b038316610e68576040516322718ad960e21b81525f600482015260240161098e565b6001600160a01b039092165f908152600390920160205250604090205490565b610e90611e55565b610e995f611e87565b565b5f610eac610ea7611734565b611ebf565b90911115919050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152610ee76118c8565b6040805160a08101825291546001600160601b03811683526001600160401b03600160601b820416602084015263ffffffff600160a01b8204811692840192909252600160c01b810482166060840152600160e01b9004166080820152919050565b3380610f536115f8565b6001600160a01b031614610f855760405163118cdaa760e01b81526001600160a01b038216600482015260240161098e565b610f8e81611e87565b50565b5f610f9f620151808361314a565b15610faa575f610880565b610fb26118c8565b6002015f610fc36201518085613123565b81526020019081526020015f205492915050565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b611013611e55565b610f8e81611bb2565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930180546060915f51602061374c5f395f51905f52916108c490613097565b5f6110636118c8565b60010154600160c01b90046001600160401b0316919050565b5f5f611088348461131e565b9050805f036110bf573461109d600185611579565b604051630920044360e01b81526004810192909252602482015260440161098e565b5f6110cb610ea7611acb565b9050808211156110f857604051639bd844e560e01b8152600481018390526024810182905260440161098e565b5f6111016118c8565b90505f6111116201518087613123565b905081600101601881819054906101000a90046001600160401b03166111369061315d565b82546001600160401b039182166101009390930a838102920219161790915560018301805491965085915f906111769084906001600160801b0316613187565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555083826002015f8381526020019081526020015f205f8282546111bc91906131a6565b90915550506040805180820182526001600160401b03808716825283811660208084019182525f8a8152600388019091528490209251835491518316600160401b026001600160801b0319909216921691909117179055518590339082907f8bc40abbc46496b15b7396e2a4e0c1d0e82efe6c28cfde146f3dda83379e35ae9061125c9089908c9034909283526020830191909152604082015260600190565b60405180910390a461126e3386611ee7565b50505050919050565b610965338383611f48565b604080518082019091525f80825260208201525f61129e6118c8565b5f84815260039190910160209081526040918290208251808401845290546001600160401b038082168352600160401b9091048116828401908152845180860190955282518216855251919450918301916112fd9116620151806131b9565b90529392505050565b611311848484610969565b6109f13385858585612020565b5f61132882612146565b611334846103e86131b9565b61133e9190613123565b9392505050565b5f61134e6118c8565b54600160a01b900463ffffffff16919050565b5f61137561136e83610e30565b6032612226565b90505b8015610965575f61138e836103de6001856130fc565b9050611399816115b8565b156113a7576113a781611b37565b506113b1816131d0565b9050611378565b60606113c3826118ec565b505f6113cd6118c8565b5f848152600391909101602090815260408083208151808301909252546001600160401b038082168352600160401b9091041691810191909152915061141284612235565b8251611426906001600160401b0316612235565b61144a84602001516001600160401b03166201518061144591906131b9565b612235565b60405160200161145c939291906131fc565b6040516020818303038152906040529050611476816122c4565b604051602001611486919061335f565b60405160208183030381529060405292505050919050565b60328111156114ca576040516316cfbac160e31b8152600481018290526032602482015260440161098e565b5f5b81811015610a9e576114f58383838181106114e9576114e9613136565b905060200201356118ec565b5061151783838381811061150b5761150b613136565b905060200201356115b8565b6115505782828281811061152d5761152d613136565b9050602002013560405163018e0ef960e41b815260040161098e91815260200190565b61157183838381811061156557611565613136565b90506020020135611b37565b6001016114cc565b5f825f0361159a5760405163a1e6275f60e01b815260040160405180910390fd5b61133e6115a683612146565b6115b090856131b9565b6103e86122d0565b5f6115c66201518042613123565b6115ce6118c8565b5f938452600301602052604090922054600160401b90046001600160401b03169190911115919050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610ffb565b475f8190036116425760405163203282ed60e01b815260040160405180910390fd5b6040518181527f860c0aa5520013080c2f65981705fcdea474d9f7c3daf954656ed5e65d692d1f9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166326741e7d826040518263ffffffff1660e01b81526004015f604051808303818588803b1580156116ce575f5ffd5b505af11580156116e0573d5f5f3e3d5ffd5b505050505050565b6001600160a01b039182165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793056020908152604080832093909416825291909152205460ff1690565b5f5f61173e6118c8565b90505f61174e6201518042613123565b60018301549091506117739061016e90600160801b90046001600160401b03166131a6565b8110611781575f9250505090565b6001828101546001600160801b03811694505f916117af91600160801b90046001600160401b031690613390565b6001600160401b031690505b8181116117ee575f8181526002840160205260409020546117dc90856130fc565b93506117e7816133af565b90506117bb565b50505090565b6117fc611e55565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255611840610fd7565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f6001600160e01b031982166380ac58cd60e01b14806118a957506001600160e01b03198216635b5e139f60e01b145b8061088057506301ffc9a760e01b6001600160e01b0319831614610880565b7f9d2636b01c386efdb8b6588669d331caba18357e03f493306fb0e99c9336670090565b5f5f6118f783612303565b90506001600160a01b03811661088057604051637e27328960e01b81526004810184905260240161098e565b5f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b031690565b610a9e838383600161233c565b5f5f61197685858561244f565b90506001600160a01b0381166119fd576119f8845f51602061378c5f395f51905f5280545f8381527f645e039705490088daad89bae25049a34f4a9072d398537b1ab2425f24cbed0360205260408120829055600182018355919091527fa42f15e5d656f8155fd7419d740a6073999f19cd6e061449ce4a257150545bf20155565b611a20565b846001600160a01b0316816001600160a01b031614611a2057611a208185612551565b6001600160a01b038516611a3c57611a37846125e8565b611a5f565b846001600160a01b0316816001600160a01b031614611a5f57611a5f85856126b5565b949350505050565b611a7283838361270d565b610a9e576001600160a01b038316611aa057604051637e27328960e01b81526004810182905260240161098e565b60405163177e802f60e01b81526001600160a01b03831660048201526024810182905260440161098e565b5f611ad4611734565b90505f611adf6118c8565b6001810180546001600160801b0319166001600160801b0385161790559050611b0b6201518042613123565b8160010160106101000a8154816001600160401b0302191690836001600160401b031602179055505090565b611b3f6118c8565b5f8281526003919091016020526040902080546001600160801b0319169055610f8e81612771565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610880565b611b976127a9565b610f8e816127ce565b611ba86127a9565b61096582826127df565b611bbf60208201826133db565b6001600160601b03161580611beb575062015180611be36060830160408401613407565b63ffffffff16105b80611c185750611c0061016e620151806131b9565b611c106060830160408401613407565b63ffffffff16115b80611c365750611c2e60a0820160808301613407565b63ffffffff16155b15611c54576040516322111bbb60e01b815260040160405180910390fd5b80611c5d6118c8565b611c678282613442565b9050507fbdd532fae1cb554d393a4d76424eb66d9e57b5268e27bd3554907f6eb1f13ec581604051611c999190613518565b60405180910390a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611d2a57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611d1e5f51602061376c5f395f51905f52546001600160a01b031690565b6001600160a01b031614155b15610e995760405163703e46dd60e11b815260040160405180910390fd5b610f8e611e55565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611daa575060408051601f3d908101601f19168201909252611da7918101906135a1565b60015b611dd257604051634c9c8ce360e01b81526001600160a01b038316600482015260240161098e565b5f51602061376c5f395f51905f528114611e0257604051632a87526960e21b81526004810182905260240161098e565b610a9e838361280f565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e995760405163703e46dd60e11b815260040160405180910390fd5b33611e5e610fd7565b6001600160a01b031614610e995760405163118cdaa760e01b815233600482015260240161098e565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561096582612864565b5f610880611ecb6118c8565b54600160601b90046001600160401b0316838103908111150290565b6001600160a01b038216611f1057604051633250574960e11b81525f600482015260240161098e565b5f611f1c83835f611969565b90506001600160a01b03811615610a9e576040516339e3563760e11b81525f600482015260240161098e565b5f51602061374c5f395f51905f526001600160a01b038416611f7f5760405163a9fbf51f60e01b81525f600482015260240161098e565b6001600160a01b038316611fb157604051630b61174360e31b81526001600160a01b038416600482015260240161098e565b6001600160a01b038481165f818152600584016020908152604080832094881680845294825291829020805460ff191687151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a350505050565b6001600160a01b0383163b1561213f57604051630a85bd0160e11b81526001600160a01b0384169063150b7a02906120629088908890879087906004016135b8565b6020604051808303815f875af192505050801561209c575060408051601f3d908101601f19168201909252612099918101906135f4565b60015b612103573d8080156120c9576040519150601f19603f3d011682016040523d82523d5f602084013e6120ce565b606091505b5080515f036120fb57604051633250574960e11b81526001600160a01b038516600482015260240161098e565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146116e057604051633250574960e11b81526001600160a01b038516600482015260240161098e565b5050505050565b5f5f6121506118c8565b6040805160a08101825291546001600160601b03811683526001600160401b03600160601b820416602084015263ffffffff600160a01b8204811692840192909252600160c01b810482166060840152600160e01b900416608082015290506121bc620151808461314a565b1515806121c95750428311155b806121e65750604081015163ffffffff166121e442856130fc565b115b15612207576040516348d17b7960e01b81526004810184905260240161098e565b61221142846130fc565b815161133e91906001600160601b03166131b9565b5f82821882841002821861133e565b60605f612241836128d4565b60010190505f816001600160401b0381111561225f5761225f612e2a565b6040519080825280601f01601f191660200182016040528015612289576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461229357509392505050565b6060610880825f6129ab565b5f815f036122e2576122e26012612b2a565b8160018403816122f4576122f461310f565b04600101831515029392505050565b5f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260409020546001600160a01b031690565b5f51602061374c5f395f51905f52818061235e57506001600160a01b03831615155b1561241f575f61236d856118ec565b90506001600160a01b038416158015906123995750836001600160a01b0316816001600160a01b031614155b80156123ac57506123aa81856116e8565b155b156123d55760405163a9fbf51f60e01b81526001600160a01b038516600482015260240161098e565b821561241d5784866001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b5f93845260040160205250506040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f51602061374c5f395f51905f528161246885612303565b90506001600160a01b0384161561248457612484818587611a67565b6001600160a01b038116156124c05761249f5f865f5f61233c565b6001600160a01b0381165f908152600383016020526040902080545f190190555b6001600160a01b038616156124f0576001600160a01b0386165f9081526003830160205260409020805460010190555b5f85815260028301602052604080822080546001600160a01b0319166001600160a01b038a811691821790925591518893918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a495945050505050565b5f51602061372c5f395f51905f525f61256984610e30565b5f8481526001840160209081526040808320546001600160a01b038916845291869052909120919250908183146125c1575f838152602082815260408083205485845281842081905583526001870190915290208290555b5f948552600190930160209081526040808620869055928552929092528220919091555050565b5f51602061378c5f395f51905f52545f51602061372c5f395f51905f52905f90612614906001906130fc565b5f84815260038401602052604081205460028501805493945090928490811061263f5761263f613136565b905f5260205f20015490508084600201838154811061266057612660613136565b5f9182526020808320909101929092558281526003860190915260408082208490558682528120556002840180548061269b5761269b61360f565b600190038181905f5260205f20015f905590555050505050565b5f51602061372c5f395f51905f525f60016126cf85610e30565b6126d991906130fc565b6001600160a01b039094165f9081526020838152604080832087845282528083208690559482526001909301909252502055565b5f6001600160a01b03831615801590611a5f5750826001600160a01b0316846001600160a01b03161480612746575061274684846116e8565b80611a5f5750826001600160a01b031661275f83611923565b6001600160a01b031614949350505050565b5f61277d5f835f611969565b90506001600160a01b03811661096557604051637e27328960e01b81526004810183905260240161098e565b6127b1612b3b565b610e9957604051631afcd79f60e31b815260040160405180910390fd5b6127d66127a9565b610f8e81612b54565b6127e76127a9565b5f51602061374c5f395f51905f52806128008482613671565b50600181016109f18382613671565b61281882612b85565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561285c57610a9e8282612be8565b610965612c88565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106129125772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef8100000000831061293e576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061295c57662386f26fc10000830492506010015b6305f5e1008310612974576305f5e100830492506008015b612710831061298857612710830492506004015b6064831061299a576064830492506002015b600a83106108805760010192915050565b606082515f036129c9575060408051602081019091525f8152610880565b5f826129f9576003845160026129df91906131a6565b6129e99190613123565b6129f49060046131b9565b612a1e565b600384516004612a0991906131b9565b612a149060026131a6565b612a1e9190613123565b905060405191507f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f5261067083027f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f18603f526020820181810185865187016020810180515f82525b82841015612adc576003840193508351603f8160121c16518753600187019650603f81600c1c16518753600187019650603f8160061c16518753600187019650603f811651875350600186019550612a89565b905250859050612b1d57600386510660018114612b005760028114612b1357612b1b565b603d6001840353603d6002840353612b1b565b603d60018403535b505b9183525060405292915050565b634e487b715f52806020526024601cfd5b5f612b44611b67565b54600160401b900460ff16919050565b612b5c6127a9565b6001600160a01b038116610f8557604051631e4fbdf760e01b81525f600482015260240161098e565b806001600160a01b03163b5f03612bba57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161098e565b5f51602061376c5f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f612bf58484612ca7565b9050808015612c1657505f3d1180612c1657505f846001600160a01b03163b115b15612c2b57612c23612cba565b915050610880565b8015612c5557604051639996b31560e01b81526001600160a01b038516600482015260240161098e565b3d15612c6857612c63612cd3565b612c81565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610e995760405163b398979f60e01b815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160e01b031981168114610f8e575f5ffd5b5f60208284031215612d03575f5ffd5b813561133e81612cde565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61133e6020830184612d0e565b5f60208284031215612d5e575f5ffd5b5035919050565b80356001600160a01b0381168114612d7b575f5ffd5b919050565b5f5f60408385031215612d91575f5ffd5b612d9a83612d65565b946020939093013593505050565b5f5f5f60608486031215612dba575f5ffd5b612dc384612d65565b9250612dd160208501612d65565b929592945050506040919091013590565b5f60a08284031215612df2575f5ffd5b50919050565b5f5f60c08385031215612e09575f5ffd5b612e1283612d65565b9150612e218460208501612de2565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112612e4d575f5ffd5b81356001600160401b03811115612e6657612e66612e2a565b604051601f8201601f19908116603f011681016001600160401b0381118282101715612e9457612e94612e2a565b604052818152838201602001851015612eab575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f60408385031215612ed8575f5ffd5b612ee183612d65565b915060208301356001600160401b03811115612efb575f5ffd5b612f0785828601612e3e565b9150509250929050565b5f60208284031215612f21575f5ffd5b61133e82612d65565b5f60a08284031215612f3a575f5ffd5b61133e8383612de2565b5f5f60408385031215612f55575f5ffd5b612f5e83612d65565b915060208301358015158114612f72575f5ffd5b809150509250929050565b5f5f5f5f60808587031215612f90575f5ffd5b612f9985612d65565b9350612fa760208601612d65565b92506040850135915060608501356001600160401b03811115612fc8575f5ffd5b612fd487828801612e3e565b91505092959194509250565b5f5f60408385031215612ff1575f5ffd5b50508035926020909101359150565b5f5f60208385031215613011575f5ffd5b82356001600160401b03811115613026575f5ffd5b8301601f81018513613036575f5ffd5b80356001600160401b0381111561304b575f5ffd5b8560208260051b840101111561305f575f5ffd5b6020919091019590945092505050565b5f5f60408385031215613080575f5ffd5b61308983612d65565b9150612e2160208401612d65565b600181811c908216806130ab57607f821691505b602082108103612df257634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610880576108806130c9565b81810381811115610880576108806130c9565b634e487b7160e01b5f52601260045260245ffd5b5f826131315761313161310f565b500490565b634e487b7160e01b5f52603260045260245ffd5b5f826131585761315861310f565b500690565b5f6001600160401b0382166001600160401b03810361317e5761317e6130c9565b60010192915050565b6001600160801b038181168382160190811115610880576108806130c9565b80820180821115610880576108806130c9565b8082028115828204841417610880576108806130c9565b5f816131de576131de6130c9565b505f190190565b5f81518060208401855e5f93019283525090919050565b7f7b226e616d65223a22436f6e636c61766520436170616369747920437265646981526274202360e81b60208201525f61323960238301866131e5565b7f222c226465736372697074696f6e223a22416c6c6f777320612072617465206f81527f6620726571756573747320746f20746865206e6574776f726b20756e74696c2060208201526c1a5d08195e1c1a5c995ccb888b609a1b60408201527f2261747472696275746573223a5b7b2274726169745f74797065223a22526571604d8201527f756573747320706572206b696c6f7365636f6e64222c2276616c7565223a0000606d8201526132f1608b8201866131e5565b90507f7d2c7b22646973706c61795f74797065223a2264617465222c2274726169745f81527f74797065223a2245787069726573206174222c2276616c7565223a00000000006020820152613349603b8201856131e5565b627d5d7d60e81b81526003019695505050505050565b7f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c00000081525f61133e601d8301846131e5565b6001600160401b038181168382160190811115610880576108806130c9565b5f600182016133c0576133c06130c9565b5060010190565b6001600160601b0381168114610f8e575f5ffd5b5f602082840312156133eb575f5ffd5b813561133e816133c7565b63ffffffff81168114610f8e575f5ffd5b5f60208284031215613417575f5ffd5b813561133e816133f6565b6001600160401b0381168114610f8e575f5ffd5b5f8135610880816133f6565b813561344d816133c7565b8154602084013561345d81613422565b6001600160401b0360601b8160601b166001600160601b0384166001600160601b0360a01b8416171784555050506040820135613499816133f6565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b161781555f60608301356134c6816133f6565b825463ffffffff60c01b191660c09190911b63ffffffff60c01b16178255506109656134f460808401613436565b8280546001600160e01b031660e09290921b6001600160e01b031916919091179055565b60a081018235613527816133c7565b6001600160601b03168252602083013561354081613422565b6001600160401b03166020830152604083013561355c816133f6565b63ffffffff1660408301526060830135613575816133f6565b63ffffffff166060830152608083013561358e816133f6565b63ffffffff811660808401525092915050565b5f602082840312156135b1575f5ffd5b5051919050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f906135ea90830184612d0e565b9695505050505050565b5f60208284031215613604575f5ffd5b815161133e81612cde565b634e487b7160e01b5f52603160045260245ffd5b601f821115610a9e5782821115610a9e57805f5260205f20601f840160051c602085101561364e57505f5b90810190601f840160051c035f5b818110156116e0575f8382015560010161365c565b81516001600160401b0381111561368a5761368a612e2a565b61369e816136988454613097565b84613623565b6020601f8211600181146136d0575f83156136b95750848201515b5f19600385901b1c1916600184901b17845561213f565b5f84815260208120601f198516915b828110156136ff57878501518255602094850194600190920191016136df565b508482101561371c57868401515f19600387901b60f8161c191681555b50505050600190811b0190555056fe645e039705490088daad89bae25049a34f4a9072d398537b1ab2425f24cbed0080bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc645e039705490088daad89bae25049a34f4a9072d398537b1ab2425f24cbed02",
}

// RateLimitNFT is an auto generated Go binding around an Ethereum contract.
type RateLimitNFT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RateLimitNFT) GetABI() abi.ABI {
	return c.abi
}

// NewRateLimitNFT creates a new instance of RateLimitNFT.
func NewRateLimitNFT() *RateLimitNFT {
	parsed, err := RateLimitNFTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RateLimitNFT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RateLimitNFT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeDeposit_) returns()
func (rateLimitNFT *RateLimitNFT) PackConstructor(feeDeposit_ common.Address) []byte {
	enc, err := rateLimitNFT.abi.Pack("", feeDeposit_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRLIHolderRateLimitWindowSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a5f3acd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RLIHolderRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackRLIHolderRateLimitWindowSeconds() []byte {
	enc, err := rateLimitNFT.abi.Pack("RLIHolderRateLimitWindowSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRLIHolderRateLimitWindowSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a5f3acd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RLIHolderRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackRLIHolderRateLimitWindowSeconds() ([]byte, error) {
	return rateLimitNFT.abi.Pack("RLIHolderRateLimitWindowSeconds")
}

// UnpackRLIHolderRateLimitWindowSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a5f3acd.
//
// Solidity: function RLIHolderRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackRLIHolderRateLimitWindowSeconds(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("RLIHolderRateLimitWindowSeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (rateLimitNFT *RateLimitNFT) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := rateLimitNFT.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (rateLimitNFT *RateLimitNFT) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return rateLimitNFT.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (rateLimitNFT *RateLimitNFT) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := rateLimitNFT.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (rateLimitNFT *RateLimitNFT) PackAcceptOwnership() []byte {
	enc, err := rateLimitNFT.abi.Pack("acceptOwnership")
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
func (rateLimitNFT *RateLimitNFT) TryPackAcceptOwnership() ([]byte, error) {
	return rateLimitNFT.abi.Pack("acceptOwnership")
}

// PackAdditionalRequestsPerKilosecondCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4659470d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function additionalRequestsPerKilosecondCost() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackAdditionalRequestsPerKilosecondCost() []byte {
	enc, err := rateLimitNFT.abi.Pack("additionalRequestsPerKilosecondCost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdditionalRequestsPerKilosecondCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4659470d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function additionalRequestsPerKilosecondCost() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackAdditionalRequestsPerKilosecondCost() ([]byte, error) {
	return rateLimitNFT.abi.Pack("additionalRequestsPerKilosecondCost")
}

// UnpackAdditionalRequestsPerKilosecondCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4659470d.
//
// Solidity: function additionalRequestsPerKilosecondCost() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackAdditionalRequestsPerKilosecondCost(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("additionalRequestsPerKilosecondCost", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackBalanceOf(owner common.Address) []byte {
	enc, err := rateLimitNFT.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return rateLimitNFT.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("balanceOf", data)
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
func (rateLimitNFT *RateLimitNFT) PackBurn(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("burn", tokenId)
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
func (rateLimitNFT *RateLimitNFT) TryPackBurn(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("burn", tokenId)
}

// PackCalculateCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce394696.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateCost(uint256 requestsPerKilosecond, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackCalculateCost(requestsPerKilosecond *big.Int, expiresAt *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("calculateCost", requestsPerKilosecond, expiresAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce394696.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateCost(uint256 requestsPerKilosecond, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackCalculateCost(requestsPerKilosecond *big.Int, expiresAt *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("calculateCost", requestsPerKilosecond, expiresAt)
}

// UnpackCalculateCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce394696.
//
// Solidity: function calculateCost(uint256 requestsPerKilosecond, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackCalculateCost(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("calculateCost", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCalculateRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba45b2ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateRequestsPerKilosecond(uint256 payingAmount, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackCalculateRequestsPerKilosecond(payingAmount *big.Int, expiresAt *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("calculateRequestsPerKilosecond", payingAmount, expiresAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba45b2ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateRequestsPerKilosecond(uint256 payingAmount, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackCalculateRequestsPerKilosecond(payingAmount *big.Int, expiresAt *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("calculateRequestsPerKilosecond", payingAmount, expiresAt)
}

// UnpackCalculateRequestsPerKilosecond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba45b2ba.
//
// Solidity: function calculateRequestsPerKilosecond(uint256 payingAmount, uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackCalculateRequestsPerKilosecond(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("calculateRequestsPerKilosecond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab1bbeca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity(uint256 tokenId) view returns((uint256,uint256))
func (rateLimitNFT *RateLimitNFT) PackCapacity(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("capacity", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab1bbeca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity(uint256 tokenId) view returns((uint256,uint256))
func (rateLimitNFT *RateLimitNFT) TryPackCapacity(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("capacity", tokenId)
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab1bbeca.
//
// Solidity: function capacity(uint256 tokenId) view returns((uint256,uint256))
func (rateLimitNFT *RateLimitNFT) UnpackCapacity(data []byte) (IRateLimitNFTRateLimit, error) {
	out, err := rateLimitNFT.abi.Unpack("capacity", data)
	if err != nil {
		return *new(IRateLimitNFTRateLimit), err
	}
	out0 := *abi.ConvertType(out[0], new(IRateLimitNFTRateLimit)).(*IRateLimitNFTRateLimit)
	return out0, nil
}

// PackCheckBelowMaxRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72384aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkBelowMaxRequestsPerKilosecond(uint256 requested) view returns(bool)
func (rateLimitNFT *RateLimitNFT) PackCheckBelowMaxRequestsPerKilosecond(requested *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("checkBelowMaxRequestsPerKilosecond", requested)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckBelowMaxRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72384aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkBelowMaxRequestsPerKilosecond(uint256 requested) view returns(bool)
func (rateLimitNFT *RateLimitNFT) TryPackCheckBelowMaxRequestsPerKilosecond(requested *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("checkBelowMaxRequestsPerKilosecond", requested)
}

// UnpackCheckBelowMaxRequestsPerKilosecond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72384aea.
//
// Solidity: function checkBelowMaxRequestsPerKilosecond(uint256 requested) view returns(bool)
func (rateLimitNFT *RateLimitNFT) UnpackCheckBelowMaxRequestsPerKilosecond(data []byte) (bool, error) {
	out, err := rateLimitNFT.abi.Unpack("checkBelowMaxRequestsPerKilosecond", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns()
func (rateLimitNFT *RateLimitNFT) PackCollect() []byte {
	enc, err := rateLimitNFT.abi.Pack("collect")
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
func (rateLimitNFT *RateLimitNFT) TryPackCollect() ([]byte, error) {
	return rateLimitNFT.abi.Pack("collect")
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint96,uint64,uint32,uint32,uint32))
func (rateLimitNFT *RateLimitNFT) PackConfig() []byte {
	enc, err := rateLimitNFT.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint96,uint64,uint32,uint32,uint32))
func (rateLimitNFT *RateLimitNFT) TryPackConfig() ([]byte, error) {
	return rateLimitNFT.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint96,uint64,uint32,uint32,uint32))
func (rateLimitNFT *RateLimitNFT) UnpackConfig(data []byte) (IRateLimitNFTConfig, error) {
	out, err := rateLimitNFT.abi.Unpack("config", data)
	if err != nil {
		return *new(IRateLimitNFTConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IRateLimitNFTConfig)).(*IRateLimitNFTConfig)
	return out0, nil
}

// PackCurrentSoldRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea736df1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSoldRequestsPerKilosecond() view returns(uint256 inFlight)
func (rateLimitNFT *RateLimitNFT) PackCurrentSoldRequestsPerKilosecond() []byte {
	enc, err := rateLimitNFT.abi.Pack("currentSoldRequestsPerKilosecond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSoldRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea736df1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSoldRequestsPerKilosecond() view returns(uint256 inFlight)
func (rateLimitNFT *RateLimitNFT) TryPackCurrentSoldRequestsPerKilosecond() ([]byte, error) {
	return rateLimitNFT.abi.Pack("currentSoldRequestsPerKilosecond")
}

// UnpackCurrentSoldRequestsPerKilosecond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea736df1.
//
// Solidity: function currentSoldRequestsPerKilosecond() view returns(uint256 inFlight)
func (rateLimitNFT *RateLimitNFT) UnpackCurrentSoldRequestsPerKilosecond(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("currentSoldRequestsPerKilosecond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDefaultRateLimitWindowSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb24b22e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackDefaultRateLimitWindowSeconds() []byte {
	enc, err := rateLimitNFT.abi.Pack("defaultRateLimitWindowSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultRateLimitWindowSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb24b22e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackDefaultRateLimitWindowSeconds() ([]byte, error) {
	return rateLimitNFT.abi.Pack("defaultRateLimitWindowSeconds")
}

// UnpackDefaultRateLimitWindowSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb24b22e.
//
// Solidity: function defaultRateLimitWindowSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackDefaultRateLimitWindowSeconds(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("defaultRateLimitWindowSeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabca7290.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeDeposit() view returns(address)
func (rateLimitNFT *RateLimitNFT) PackFeeDeposit() []byte {
	enc, err := rateLimitNFT.abi.Pack("feeDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabca7290.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeDeposit() view returns(address)
func (rateLimitNFT *RateLimitNFT) TryPackFeeDeposit() ([]byte, error) {
	return rateLimitNFT.abi.Pack("feeDeposit")
}

// UnpackFeeDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabca7290.
//
// Solidity: function feeDeposit() view returns(address)
func (rateLimitNFT *RateLimitNFT) UnpackFeeDeposit(data []byte) (common.Address, error) {
	out, err := rateLimitNFT.abi.Unpack("feeDeposit", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFreeRequestsPerRateLimitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26894764.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeRequestsPerRateLimitWindow() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackFreeRequestsPerRateLimitWindow() []byte {
	enc, err := rateLimitNFT.abi.Pack("freeRequestsPerRateLimitWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeRequestsPerRateLimitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26894764.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeRequestsPerRateLimitWindow() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackFreeRequestsPerRateLimitWindow() ([]byte, error) {
	return rateLimitNFT.abi.Pack("freeRequestsPerRateLimitWindow")
}

// UnpackFreeRequestsPerRateLimitWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26894764.
//
// Solidity: function freeRequestsPerRateLimitWindow() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackFreeRequestsPerRateLimitWindow(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("freeRequestsPerRateLimitWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := rateLimitNFT.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b4b968.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint96,uint64,uint32,uint32,uint32) config_) returns()
func (rateLimitNFT *RateLimitNFT) PackInitialize(owner common.Address, config IRateLimitNFTConfig) []byte {
	enc, err := rateLimitNFT.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b4b968.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint96,uint64,uint32,uint32,uint32) config_) returns()
func (rateLimitNFT *RateLimitNFT) TryPackInitialize(owner common.Address, config IRateLimitNFTConfig) ([]byte, error) {
	return rateLimitNFT.abi.Pack("initialize", owner, config)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (rateLimitNFT *RateLimitNFT) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := rateLimitNFT.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (rateLimitNFT *RateLimitNFT) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return rateLimitNFT.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (rateLimitNFT *RateLimitNFT) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := rateLimitNFT.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9548e53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isExpired(uint256 tokenId) view returns(bool)
func (rateLimitNFT *RateLimitNFT) PackIsExpired(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("isExpired", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9548e53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isExpired(uint256 tokenId) view returns(bool)
func (rateLimitNFT *RateLimitNFT) TryPackIsExpired(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("isExpired", tokenId)
}

// UnpackIsExpired is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9548e53.
//
// Solidity: function isExpired(uint256 tokenId) view returns(bool)
func (rateLimitNFT *RateLimitNFT) UnpackIsExpired(data []byte) (bool, error) {
	out, err := rateLimitNFT.abi.Unpack("isExpired", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxExpirationSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba49dcdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxExpirationSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackMaxExpirationSeconds() []byte {
	enc, err := rateLimitNFT.abi.Pack("maxExpirationSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxExpirationSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba49dcdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxExpirationSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackMaxExpirationSeconds() ([]byte, error) {
	return rateLimitNFT.abi.Pack("maxExpirationSeconds")
}

// UnpackMaxExpirationSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba49dcdd.
//
// Solidity: function maxExpirationSeconds() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackMaxExpirationSeconds(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("maxExpirationSeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x056bcfeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRequestsPerKilosecond() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackMaxRequestsPerKilosecond() []byte {
	enc, err := rateLimitNFT.abi.Pack("maxRequestsPerKilosecond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRequestsPerKilosecond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x056bcfeb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRequestsPerKilosecond() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackMaxRequestsPerKilosecond() ([]byte, error) {
	return rateLimitNFT.abi.Pack("maxRequestsPerKilosecond")
}

// UnpackMaxRequestsPerKilosecond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x056bcfeb.
//
// Solidity: function maxRequestsPerKilosecond() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackMaxRequestsPerKilosecond(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("maxRequestsPerKilosecond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 expiresAt) payable returns(uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) PackMint(expiresAt *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("mint", expiresAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 expiresAt) payable returns(uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) TryPackMint(expiresAt *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("mint", expiresAt)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0712d68.
//
// Solidity: function mint(uint256 expiresAt) payable returns(uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackMint(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (rateLimitNFT *RateLimitNFT) PackName() []byte {
	enc, err := rateLimitNFT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (rateLimitNFT *RateLimitNFT) TryPackName() ([]byte, error) {
	return rateLimitNFT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (rateLimitNFT *RateLimitNFT) UnpackName(data []byte) (string, error) {
	out, err := rateLimitNFT.abi.Unpack("name", data)
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
func (rateLimitNFT *RateLimitNFT) PackOwner() []byte {
	enc, err := rateLimitNFT.abi.Pack("owner")
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
func (rateLimitNFT *RateLimitNFT) TryPackOwner() ([]byte, error) {
	return rateLimitNFT.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rateLimitNFT *RateLimitNFT) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rateLimitNFT.abi.Unpack("owner", data)
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
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (rateLimitNFT *RateLimitNFT) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := rateLimitNFT.abi.Unpack("ownerOf", data)
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
func (rateLimitNFT *RateLimitNFT) PackPendingOwner() []byte {
	enc, err := rateLimitNFT.abi.Pack("pendingOwner")
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
func (rateLimitNFT *RateLimitNFT) TryPackPendingOwner() ([]byte, error) {
	return rateLimitNFT.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (rateLimitNFT *RateLimitNFT) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := rateLimitNFT.abi.Unpack("pendingOwner", data)
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
func (rateLimitNFT *RateLimitNFT) PackProxiableUUID() []byte {
	enc, err := rateLimitNFT.abi.Pack("proxiableUUID")
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
func (rateLimitNFT *RateLimitNFT) TryPackProxiableUUID() ([]byte, error) {
	return rateLimitNFT.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (rateLimitNFT *RateLimitNFT) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := rateLimitNFT.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPruneExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3485de6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pruneExpired(address owner_) returns()
func (rateLimitNFT *RateLimitNFT) PackPruneExpired(owner common.Address) []byte {
	enc, err := rateLimitNFT.abi.Pack("pruneExpired", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPruneExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3485de6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pruneExpired(address owner_) returns()
func (rateLimitNFT *RateLimitNFT) TryPackPruneExpired(owner common.Address) ([]byte, error) {
	return rateLimitNFT.abi.Pack("pruneExpired", owner)
}

// PackPruneSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dddb80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pruneSteps() pure returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackPruneSteps() []byte {
	enc, err := rateLimitNFT.abi.Pack("pruneSteps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPruneSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dddb80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pruneSteps() pure returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackPruneSteps() ([]byte, error) {
	return rateLimitNFT.abi.Pack("pruneSteps")
}

// UnpackPruneSteps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24dddb80.
//
// Solidity: function pruneSteps() pure returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackPruneSteps(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("pruneSteps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPruneTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9881385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pruneTokens(uint256[] tokenIds) returns()
func (rateLimitNFT *RateLimitNFT) PackPruneTokens(tokenIds []*big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("pruneTokens", tokenIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPruneTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9881385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pruneTokens(uint256[] tokenIds) returns()
func (rateLimitNFT *RateLimitNFT) TryPackPruneTokens(tokenIds []*big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("pruneTokens", tokenIds)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (rateLimitNFT *RateLimitNFT) PackRenounceOwnership() []byte {
	enc, err := rateLimitNFT.abi.Pack("renounceOwnership")
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
func (rateLimitNFT *RateLimitNFT) TryPackRenounceOwnership() ([]byte, error) {
	return rateLimitNFT.abi.Pack("renounceOwnership")
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (rateLimitNFT *RateLimitNFT) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := rateLimitNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (rateLimitNFT *RateLimitNFT) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return rateLimitNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (rateLimitNFT *RateLimitNFT) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := rateLimitNFT.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (rateLimitNFT *RateLimitNFT) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return rateLimitNFT.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ffa687.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint96,uint64,uint32,uint32,uint32) config_) returns()
func (rateLimitNFT *RateLimitNFT) PackSetConfig(config IRateLimitNFTConfig) []byte {
	enc, err := rateLimitNFT.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ffa687.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint96,uint64,uint32,uint32,uint32) config_) returns()
func (rateLimitNFT *RateLimitNFT) TryPackSetConfig(config IRateLimitNFTConfig) ([]byte, error) {
	return rateLimitNFT.abi.Pack("setConfig", config)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rateLimitNFT *RateLimitNFT) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := rateLimitNFT.abi.Pack("supportsInterface", interfaceId)
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
func (rateLimitNFT *RateLimitNFT) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return rateLimitNFT.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rateLimitNFT *RateLimitNFT) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := rateLimitNFT.abi.Unpack("supportsInterface", data)
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
// Solidity: function symbol() view returns(string)
func (rateLimitNFT *RateLimitNFT) PackSymbol() []byte {
	enc, err := rateLimitNFT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (rateLimitNFT *RateLimitNFT) TryPackSymbol() ([]byte, error) {
	return rateLimitNFT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (rateLimitNFT *RateLimitNFT) UnpackSymbol(data []byte) (string, error) {
	out, err := rateLimitNFT.abi.Unpack("symbol", data)
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
func (rateLimitNFT *RateLimitNFT) PackTokenByIndex(index *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("tokenByIndex", index)
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
func (rateLimitNFT *RateLimitNFT) TryPackTokenByIndex(index *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("tokenByIndex", index)
}

// UnpackTokenByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f6ccce7.
//
// Solidity: function tokenByIndex(uint256 index) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackTokenByIndex(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("tokenByIndex", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTokenIdCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98bdf6f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenIdCounter() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackTokenIdCounter() []byte {
	enc, err := rateLimitNFT.abi.Pack("tokenIdCounter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenIdCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98bdf6f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenIdCounter() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackTokenIdCounter() ([]byte, error) {
	return rateLimitNFT.abi.Pack("tokenIdCounter")
}

// UnpackTokenIdCounter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98bdf6f5.
//
// Solidity: function tokenIdCounter() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackTokenIdCounter(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("tokenIdCounter", data)
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
func (rateLimitNFT *RateLimitNFT) PackTokenOfOwnerByIndex(owner common.Address, index *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
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
func (rateLimitNFT *RateLimitNFT) TryPackTokenOfOwnerByIndex(owner common.Address, index *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("tokenOfOwnerByIndex", owner, index)
}

// UnpackTokenOfOwnerByIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f745c59.
//
// Solidity: function tokenOfOwnerByIndex(address owner, uint256 index) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackTokenOfOwnerByIndex(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("tokenOfOwnerByIndex", data)
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
func (rateLimitNFT *RateLimitNFT) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("tokenURI", tokenId)
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
func (rateLimitNFT *RateLimitNFT) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (rateLimitNFT *RateLimitNFT) UnpackTokenURI(data []byte) (string, error) {
	out, err := rateLimitNFT.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSoldRequestsPerKilosecondByExpirationTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b49038d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSoldRequestsPerKilosecondByExpirationTime(uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackTotalSoldRequestsPerKilosecondByExpirationTime(expiresAt *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("totalSoldRequestsPerKilosecondByExpirationTime", expiresAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSoldRequestsPerKilosecondByExpirationTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b49038d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSoldRequestsPerKilosecondByExpirationTime(uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) TryPackTotalSoldRequestsPerKilosecondByExpirationTime(expiresAt *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("totalSoldRequestsPerKilosecondByExpirationTime", expiresAt)
}

// UnpackTotalSoldRequestsPerKilosecondByExpirationTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b49038d.
//
// Solidity: function totalSoldRequestsPerKilosecondByExpirationTime(uint256 expiresAt) view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackTotalSoldRequestsPerKilosecondByExpirationTime(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("totalSoldRequestsPerKilosecondByExpirationTime", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) PackTotalSupply() []byte {
	enc, err := rateLimitNFT.abi.Pack("totalSupply")
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
func (rateLimitNFT *RateLimitNFT) TryPackTotalSupply() ([]byte, error) {
	return rateLimitNFT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (rateLimitNFT *RateLimitNFT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := rateLimitNFT.abi.Unpack("totalSupply", data)
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
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := rateLimitNFT.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (rateLimitNFT *RateLimitNFT) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return rateLimitNFT.abi.Pack("transferFrom", from, to, tokenId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rateLimitNFT *RateLimitNFT) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := rateLimitNFT.abi.Pack("transferOwnership", newOwner)
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
func (rateLimitNFT *RateLimitNFT) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return rateLimitNFT.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (rateLimitNFT *RateLimitNFT) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := rateLimitNFT.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (rateLimitNFT *RateLimitNFT) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return rateLimitNFT.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// RateLimitNFTApproval represents a Approval event raised by the RateLimitNFT contract.
type RateLimitNFTApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTApproval) ContractEventName() string {
	return RateLimitNFTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackApprovalEvent(log *types.Log) (*RateLimitNFTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTApproval)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTApprovalForAll represents a ApprovalForAll event raised by the RateLimitNFT contract.
type RateLimitNFTApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTApprovalForAll) ContractEventName() string {
	return RateLimitNFTApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (rateLimitNFT *RateLimitNFT) UnpackApprovalForAllEvent(log *types.Log) (*RateLimitNFTApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTApprovalForAll)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTCapacityMinted represents a CapacityMinted event raised by the RateLimitNFT contract.
type RateLimitNFTCapacityMinted struct {
	TokenId               *big.Int
	Minter                common.Address
	CapacityTokenId       *big.Int
	RequestsPerKilosecond *big.Int
	ExpiresAt             *big.Int
	Paid                  *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTCapacityMintedEventName = "CapacityMinted"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTCapacityMinted) ContractEventName() string {
	return RateLimitNFTCapacityMintedEventName
}

// UnpackCapacityMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapacityMinted(uint256 indexed tokenId, address indexed minter, uint256 indexed capacityTokenId, uint256 requestsPerKilosecond, uint256 expiresAt, uint256 paid)
func (rateLimitNFT *RateLimitNFT) UnpackCapacityMintedEvent(log *types.Log) (*RateLimitNFTCapacityMinted, error) {
	event := "CapacityMinted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTCapacityMinted)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTConfigChanged represents a ConfigChanged event raised by the RateLimitNFT contract.
type RateLimitNFTConfigChanged struct {
	Config IRateLimitNFTConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTConfigChanged) ContractEventName() string {
	return RateLimitNFTConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint96,uint64,uint32,uint32,uint32) config)
func (rateLimitNFT *RateLimitNFT) UnpackConfigChangedEvent(log *types.Log) (*RateLimitNFTConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTConfigChanged)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTFeesCollected represents a FeesCollected event raised by the RateLimitNFT contract.
type RateLimitNFTFeesCollected struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTFeesCollected) ContractEventName() string {
	return RateLimitNFTFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(uint256 amount)
func (rateLimitNFT *RateLimitNFT) UnpackFeesCollectedEvent(log *types.Log) (*RateLimitNFTFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTFeesCollected)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTInitialized represents a Initialized event raised by the RateLimitNFT contract.
type RateLimitNFTInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTInitialized) ContractEventName() string {
	return RateLimitNFTInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (rateLimitNFT *RateLimitNFT) UnpackInitializedEvent(log *types.Log) (*RateLimitNFTInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTInitialized)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the RateLimitNFT contract.
type RateLimitNFTOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTOwnershipTransferStarted) ContractEventName() string {
	return RateLimitNFTOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (rateLimitNFT *RateLimitNFT) UnpackOwnershipTransferStartedEvent(log *types.Log) (*RateLimitNFTOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTOwnershipTransferred represents a OwnershipTransferred event raised by the RateLimitNFT contract.
type RateLimitNFTOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTOwnershipTransferred) ContractEventName() string {
	return RateLimitNFTOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (rateLimitNFT *RateLimitNFT) UnpackOwnershipTransferredEvent(log *types.Log) (*RateLimitNFTOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTTransfer represents a Transfer event raised by the RateLimitNFT contract.
type RateLimitNFTTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTTransfer) ContractEventName() string {
	return RateLimitNFTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackTransferEvent(log *types.Log) (*RateLimitNFTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTTransfer)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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

// RateLimitNFTUpgraded represents a Upgraded event raised by the RateLimitNFT contract.
type RateLimitNFTUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const RateLimitNFTUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (RateLimitNFTUpgraded) ContractEventName() string {
	return RateLimitNFTUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (rateLimitNFT *RateLimitNFT) UnpackUpgradedEvent(log *types.Log) (*RateLimitNFTUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rateLimitNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RateLimitNFTUpgraded)
	if len(log.Data) > 0 {
		if err := rateLimitNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimitNFT.abi.Events[event].Inputs {
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
func (rateLimitNFT *RateLimitNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721EnumerableForbiddenBatchMint"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721EnumerableForbiddenBatchMintError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["ERC721OutOfBoundsIndex"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackERC721OutOfBoundsIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTBatchTooLong"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTBatchTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTCapacityZero"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTCapacityZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTConfigInvalid"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTExpiryInvalid"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTExpiryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTNotExpired"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTNothingToCollect"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTPaymentTooSmall"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTPaymentTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["RateLimitNFTSoldOut"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackRateLimitNFTSoldOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimitNFT.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return rateLimitNFT.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RateLimitNFTAddressEmptyCode represents a AddressEmptyCode error raised by the RateLimitNFT contract.
type RateLimitNFTAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func RateLimitNFTAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (rateLimitNFT *RateLimitNFT) UnpackAddressEmptyCodeError(raw []byte) (*RateLimitNFTAddressEmptyCode, error) {
	out := new(RateLimitNFTAddressEmptyCode)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the RateLimitNFT contract.
type RateLimitNFTERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func RateLimitNFTERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (rateLimitNFT *RateLimitNFT) UnpackERC1967InvalidImplementationError(raw []byte) (*RateLimitNFTERC1967InvalidImplementation, error) {
	out := new(RateLimitNFTERC1967InvalidImplementation)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC1967NonPayable represents a ERC1967NonPayable error raised by the RateLimitNFT contract.
type RateLimitNFTERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func RateLimitNFTERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (rateLimitNFT *RateLimitNFT) UnpackERC1967NonPayableError(raw []byte) (*RateLimitNFTERC1967NonPayable, error) {
	out := new(RateLimitNFTERC1967NonPayable)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721EnumerableForbiddenBatchMint represents a ERC721EnumerableForbiddenBatchMint error raised by the RateLimitNFT contract.
type RateLimitNFTERC721EnumerableForbiddenBatchMint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721EnumerableForbiddenBatchMint()
func RateLimitNFTERC721EnumerableForbiddenBatchMintErrorID() common.Hash {
	return common.HexToHash("0x59171fc140fcc403c6e5785fa53a46bfd95b95ccab17163db749de3e197203f4")
}

// UnpackERC721EnumerableForbiddenBatchMintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721EnumerableForbiddenBatchMint()
func (rateLimitNFT *RateLimitNFT) UnpackERC721EnumerableForbiddenBatchMintError(raw []byte) (*RateLimitNFTERC721EnumerableForbiddenBatchMint, error) {
	out := new(RateLimitNFTERC721EnumerableForbiddenBatchMint)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721EnumerableForbiddenBatchMint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the RateLimitNFT contract.
type RateLimitNFTERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func RateLimitNFTERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (rateLimitNFT *RateLimitNFT) UnpackERC721IncorrectOwnerError(raw []byte) (*RateLimitNFTERC721IncorrectOwner, error) {
	out := new(RateLimitNFTERC721IncorrectOwner)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func RateLimitNFTERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InsufficientApprovalError(raw []byte) (*RateLimitNFTERC721InsufficientApproval, error) {
	out := new(RateLimitNFTERC721InsufficientApproval)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InvalidApprover represents a ERC721InvalidApprover error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func RateLimitNFTERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InvalidApproverError(raw []byte) (*RateLimitNFTERC721InvalidApprover, error) {
	out := new(RateLimitNFTERC721InvalidApprover)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InvalidOperator represents a ERC721InvalidOperator error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func RateLimitNFTERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InvalidOperatorError(raw []byte) (*RateLimitNFTERC721InvalidOperator, error) {
	out := new(RateLimitNFTERC721InvalidOperator)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InvalidOwner represents a ERC721InvalidOwner error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func RateLimitNFTERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InvalidOwnerError(raw []byte) (*RateLimitNFTERC721InvalidOwner, error) {
	out := new(RateLimitNFTERC721InvalidOwner)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func RateLimitNFTERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InvalidReceiverError(raw []byte) (*RateLimitNFTERC721InvalidReceiver, error) {
	out := new(RateLimitNFTERC721InvalidReceiver)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721InvalidSender represents a ERC721InvalidSender error raised by the RateLimitNFT contract.
type RateLimitNFTERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func RateLimitNFTERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (rateLimitNFT *RateLimitNFT) UnpackERC721InvalidSenderError(raw []byte) (*RateLimitNFTERC721InvalidSender, error) {
	out := new(RateLimitNFTERC721InvalidSender)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721NonexistentToken represents a ERC721NonexistentToken error raised by the RateLimitNFT contract.
type RateLimitNFTERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func RateLimitNFTERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackERC721NonexistentTokenError(raw []byte) (*RateLimitNFTERC721NonexistentToken, error) {
	out := new(RateLimitNFTERC721NonexistentToken)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTERC721OutOfBoundsIndex represents a ERC721OutOfBoundsIndex error raised by the RateLimitNFT contract.
type RateLimitNFTERC721OutOfBoundsIndex struct {
	Owner common.Address
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721OutOfBoundsIndex(address owner, uint256 index)
func RateLimitNFTERC721OutOfBoundsIndexErrorID() common.Hash {
	return common.HexToHash("0xa57d13dc78ab2b1f1191d9429a298559c44d02b5951a92c2376aa50074cc4509")
}

// UnpackERC721OutOfBoundsIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721OutOfBoundsIndex(address owner, uint256 index)
func (rateLimitNFT *RateLimitNFT) UnpackERC721OutOfBoundsIndexError(raw []byte) (*RateLimitNFTERC721OutOfBoundsIndex, error) {
	out := new(RateLimitNFTERC721OutOfBoundsIndex)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "ERC721OutOfBoundsIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTFailedCall represents a FailedCall error raised by the RateLimitNFT contract.
type RateLimitNFTFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func RateLimitNFTFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (rateLimitNFT *RateLimitNFT) UnpackFailedCallError(raw []byte) (*RateLimitNFTFailedCall, error) {
	out := new(RateLimitNFTFailedCall)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTInvalidInitialization represents a InvalidInitialization error raised by the RateLimitNFT contract.
type RateLimitNFTInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func RateLimitNFTInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (rateLimitNFT *RateLimitNFT) UnpackInvalidInitializationError(raw []byte) (*RateLimitNFTInvalidInitialization, error) {
	out := new(RateLimitNFTInvalidInitialization)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTNotInitializing represents a NotInitializing error raised by the RateLimitNFT contract.
type RateLimitNFTNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func RateLimitNFTNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (rateLimitNFT *RateLimitNFT) UnpackNotInitializingError(raw []byte) (*RateLimitNFTNotInitializing, error) {
	out := new(RateLimitNFTNotInitializing)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RateLimitNFT contract.
type RateLimitNFTOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RateLimitNFTOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (rateLimitNFT *RateLimitNFT) UnpackOwnableInvalidOwnerError(raw []byte) (*RateLimitNFTOwnableInvalidOwner, error) {
	out := new(RateLimitNFTOwnableInvalidOwner)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RateLimitNFT contract.
type RateLimitNFTOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RateLimitNFTOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (rateLimitNFT *RateLimitNFT) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RateLimitNFTOwnableUnauthorizedAccount, error) {
	out := new(RateLimitNFTOwnableUnauthorizedAccount)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTBatchTooLong represents a RateLimitNFTBatchTooLong error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTBatchTooLong struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTBatchTooLong(uint256 length, uint256 maximum)
func RateLimitNFTRateLimitNFTBatchTooLongErrorID() common.Hash {
	return common.HexToHash("0xb67dd608f1cb9adf65bdfc031c3d3ff6748b45afe9550d79da7c09dbe3c55b59")
}

// UnpackRateLimitNFTBatchTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTBatchTooLong(uint256 length, uint256 maximum)
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTBatchTooLongError(raw []byte) (*RateLimitNFTRateLimitNFTBatchTooLong, error) {
	out := new(RateLimitNFTRateLimitNFTBatchTooLong)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTBatchTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTCapacityZero represents a RateLimitNFTCapacityZero error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTCapacityZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTCapacityZero()
func RateLimitNFTRateLimitNFTCapacityZeroErrorID() common.Hash {
	return common.HexToHash("0xa1e6275f16909715e0f20913db5d0780df845b3b1267df57e4d0e1d04cf8c331")
}

// UnpackRateLimitNFTCapacityZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTCapacityZero()
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTCapacityZeroError(raw []byte) (*RateLimitNFTRateLimitNFTCapacityZero, error) {
	out := new(RateLimitNFTRateLimitNFTCapacityZero)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTCapacityZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTConfigInvalid represents a RateLimitNFTConfigInvalid error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTConfigInvalid()
func RateLimitNFTRateLimitNFTConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0x22111bbb94d5097798ca35e1cbb33a33d2852cebc45fdeb547bb8434daf6384b")
}

// UnpackRateLimitNFTConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTConfigInvalid()
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTConfigInvalidError(raw []byte) (*RateLimitNFTRateLimitNFTConfigInvalid, error) {
	out := new(RateLimitNFTRateLimitNFTConfigInvalid)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTExpiryInvalid represents a RateLimitNFTExpiryInvalid error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTExpiryInvalid struct {
	ExpiresAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTExpiryInvalid(uint256 expiresAt)
func RateLimitNFTRateLimitNFTExpiryInvalidErrorID() common.Hash {
	return common.HexToHash("0x48d17b7970e8f3e87b39d721799f1ac825ef0680f2515bfa064bf2c007b31cde")
}

// UnpackRateLimitNFTExpiryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTExpiryInvalid(uint256 expiresAt)
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTExpiryInvalidError(raw []byte) (*RateLimitNFTRateLimitNFTExpiryInvalid, error) {
	out := new(RateLimitNFTRateLimitNFTExpiryInvalid)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTExpiryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTNotExpired represents a RateLimitNFTNotExpired error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTNotExpired struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTNotExpired(uint256 tokenId)
func RateLimitNFTRateLimitNFTNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x18e0ef90da7a6fab8854b291b8856b07f3d9f49309aba54292d4047d5e4b6f2b")
}

// UnpackRateLimitNFTNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTNotExpired(uint256 tokenId)
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTNotExpiredError(raw []byte) (*RateLimitNFTRateLimitNFTNotExpired, error) {
	out := new(RateLimitNFTRateLimitNFTNotExpired)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTNotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTNothingToCollect represents a RateLimitNFTNothingToCollect error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTNothingToCollect()
func RateLimitNFTRateLimitNFTNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x203282ed302c76deb6dc7810bba7cf099bcef6a197033db8dd83189f68716706")
}

// UnpackRateLimitNFTNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTNothingToCollect()
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTNothingToCollectError(raw []byte) (*RateLimitNFTRateLimitNFTNothingToCollect, error) {
	out := new(RateLimitNFTRateLimitNFTNothingToCollect)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTNothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTPaymentTooSmall represents a RateLimitNFTPaymentTooSmall error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTPaymentTooSmall struct {
	Paid      *big.Int
	LeastCost *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTPaymentTooSmall(uint256 paid, uint256 leastCost)
func RateLimitNFTRateLimitNFTPaymentTooSmallErrorID() common.Hash {
	return common.HexToHash("0x09200443f82278e5a001607d8e8472f9d0171bfde7e0dae0c646117547e1b163")
}

// UnpackRateLimitNFTPaymentTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTPaymentTooSmall(uint256 paid, uint256 leastCost)
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTPaymentTooSmallError(raw []byte) (*RateLimitNFTRateLimitNFTPaymentTooSmall, error) {
	out := new(RateLimitNFTRateLimitNFTPaymentTooSmall)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTPaymentTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTRateLimitNFTSoldOut represents a RateLimitNFTSoldOut error raised by the RateLimitNFT contract.
type RateLimitNFTRateLimitNFTSoldOut struct {
	RequestsPerKilosecond *big.Int
	Available             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitNFTSoldOut(uint256 requestsPerKilosecond, uint256 available)
func RateLimitNFTRateLimitNFTSoldOutErrorID() common.Hash {
	return common.HexToHash("0x9bd844e5cb2791a4591dbea8dde3b3e1ebd5138defc28f9759fc52b0fe2a4b63")
}

// UnpackRateLimitNFTSoldOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitNFTSoldOut(uint256 requestsPerKilosecond, uint256 available)
func (rateLimitNFT *RateLimitNFT) UnpackRateLimitNFTSoldOutError(raw []byte) (*RateLimitNFTRateLimitNFTSoldOut, error) {
	out := new(RateLimitNFTRateLimitNFTSoldOut)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "RateLimitNFTSoldOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the RateLimitNFT contract.
type RateLimitNFTUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func RateLimitNFTUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (rateLimitNFT *RateLimitNFT) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*RateLimitNFTUUPSUnauthorizedCallContext, error) {
	out := new(RateLimitNFTUUPSUnauthorizedCallContext)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitNFTUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the RateLimitNFT contract.
type RateLimitNFTUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func RateLimitNFTUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (rateLimitNFT *RateLimitNFT) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*RateLimitNFTUUPSUnsupportedProxiableUUID, error) {
	out := new(RateLimitNFTUUPSUnsupportedProxiableUUID)
	if err := rateLimitNFT.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
