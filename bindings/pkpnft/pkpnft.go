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

// PKPNFTMetaData contains all meta data concerning the PKPNFT contract.
var PKPNFTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"keyRegistry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"mintCost_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"derivedKeyId\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ethAddressToPkpId\",\"inputs\":[{\"name\":\"keyAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exists\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEthAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPubkey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintCost\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintNext\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPermissions\",\"inputs\":[{\"name\":\"permissions_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenByIndex\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenOfOwnerByIndex\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermissionsSet\",\"inputs\":[{\"name\":\"permissions\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PubkeyRoutingDataSet\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"stakingContract\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"keyType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTIndexOutOfBounds\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTKeyTypeUnsupported\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTNotDeployer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPNFTPaymentWrong\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTPermissionsAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTPermissionsInvalid\",\"inputs\":[{\"name\":\"permissions\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPNFTPermissionsMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPNFTUnknownToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPNFTWrongChain\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]}]",
	ID:  "PKPNFT",
	Bin: "0x610120604052348015610010575f5ffd5b50604051611ea3380380611ea383398101604081905261002f91610101565b816001600160a01b03163b5f0361005957604051631b75371b60e31b815260040160405180910390fd5b336080524660a05260408051634cf088d960e01b815290516001600160a01b03841691634cf088d99160048083019260209291908290030181865afa1580156100a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100c8919061012b565b6001600160a01b0390811660c0529190911660e0526101005261014b565b80516001600160a01b03811681146100fc575f5ffd5b919050565b5f5f60408385031215610112575f5ffd5b61011b836100e6565b9150602083015190509250929050565b5f6020828403121561013b575f5ffd5b610144826100e6565b9392505050565b60805160a05160c05160e05161010051611cf16101b25f395f818161045601528181610935015261096f01525f818161023801528181610cd4015261118301525f610ae801525f818161099d015281816109d1015261113301525f61072b0152611cf15ff3fe60806040526004361061017b575f3560e01c80635d8fdca0116100cd578063b88d4fde11610087578063c87b56dd11610062578063c87b56dd14610478578063de18a50814610497578063e985e9c5146104b6578063ef6fd878146104ea575f5ffd5b8063b88d4fde14610413578063bd4986a014610426578063bdb4b84814610445575f5ffd5b80635d8fdca01461034e5780636352211e1461036d57806370a082311461038c57806395d89b41146103ab578063a22cb465146103d6578063ab8c71c0146103f5575f5ffd5b806323b872dd11610138578063456d28d911610113578063456d28d9146102de5780634f558e79146102fd5780634f6ccce71461031c5780635d228b161461033b575f5ffd5b806323b872dd146102995780632f745c59146102ac57806342842e0e146102cb575f5ffd5b806301ffc9a71461017f57806306fdde03146101b3578063081812fc146101f0578063086b519814610227578063095ea7b31461025a57806318160ddd1461026f575b5f5ffd5b34801561018a575f5ffd5b5061019e61019936600461177a565b610509565b60405190151581526020015b60405180910390f35b3480156101be575f5ffd5b5060408051808201909152600c81526b0436f6e636c61766520504b560a41b60208201525b6040516101aa91906117cf565b3480156101fb575f5ffd5b5061020f61020a3660046117e1565b610550565b6040516001600160a01b0390911681526020016101aa565b348015610232575f5ffd5b5061020f7f000000000000000000000000000000000000000000000000000000000000000081565b61026d61026836600461180f565b61058b565b005b34801561027a575f5ffd5b505f54600160a01b900463ffffffff165b6040519081526020016101aa565b61026d6102a7366004611839565b61059a565b3480156102b7575f5ffd5b5061028b6102c636600461180f565b61069e565b61026d6102d9366004611839565b6106f4565b3480156102e9575f5ffd5b5061026d6102f8366004611877565b610720565b348015610308575f5ffd5b5061019e6103173660046117e1565b610898565b348015610327575f5ffd5b5061028b6103363660046117e1565b6108be565b61028b6103493660046117e1565b61090e565b348015610359575f5ffd5b5061028b6103683660046117e1565b610b4a565b348015610378575f5ffd5b5061020f6103873660046117e1565b610bb0565b348015610397575f5ffd5b5061028b6103a6366004611877565b610bec565b3480156103b6575f5ffd5b506040805180820190915260038152620504b560ec1b60208201526101e3565b3480156103e1575f5ffd5b5061026d6103f0366004611892565b610c24565b348015610400575f5ffd5b505f5461020f906001600160a01b031681565b61026d6104213660046118cd565b610c77565b348015610431575f5ffd5b5061020f6104403660046117e1565b610cd1565b348015610450575f5ffd5b5061028b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610483575f5ffd5b506101e36104923660046117e1565b610d67565b3480156104a2575f5ffd5b5061028b6104b1366004611877565b610e00565b3480156104c1575f5ffd5b5061019e6104d0366004611966565b601c52670a5a2e7a000000006008525f526030600c205490565b3480156104f5575f5ffd5b506101e36105043660046117e1565b610e3a565b5f6001600160e01b0319821663780e9d6360e01b148061054a575061054a826301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b92915050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b6105815763ceea21b65f526004601cfd5b6001015492915050565b610596338383610e4d565b5050565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b0394851694938416938116919082861483026105eb5767ceea21b6a1148100831560021b526004601cfd5b855f528160010154925082331486331417610617576030600c205461061757634b6e7f185f526004601cfd5b8215610624575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff811684026106655767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a4610699838383610ee7565b505050565b5f5f6106a984610bec565b90508083106106da5760405163856081f560e01b815260048101849052602481018290526044015b60405180910390fd5b6106ec6106e78585611012565b61105b565b949350505050565b6106ff83838361059a565b813b156106995761069983838360405180602001604052805f815250611076565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461076b57604051634124810560e01b81523360048201526024016106d1565b5f546001600160a01b0316156107945760405163c390482d60e01b815260040160405180910390fd5b6001600160a01b0381163b158061081c5750306001600160a01b0316816001600160a01b031663fd4c9bad6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107ec573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108109190611992565b6001600160a01b031614155b1561084557604051637fb928bf60e01b81526001600160a01b03821660048201526024016106d1565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527ff41313419f4c30eeb7dd9bc8e009fd8c594805da15f42a4ad68f259ad0fc88709060200160405180910390a150565b5f818152673ec412a9852d173d60c11b601c5260208120820182015460601b151561054a565b5f8054600160a01b900463ffffffff168210610905575f5460405163856081f560e01b815260048101849052600160a01b90910463ffffffff1660248201526044016106d1565b61054a8261105b565b5f6002821461093357604051630e9cc7d560e01b8152600481018390526024016106d1565b7f0000000000000000000000000000000000000000000000000000000000000000341461099b57604051634b34ff4960e11b81523460048201527f000000000000000000000000000000000000000000000000000000000000000060248201526044016106d1565b7f00000000000000000000000000000000000000000000000000000000000000004614610a0357604051630dbee4e560e31b81527f000000000000000000000000000000000000000000000000000000000000000060048201524660248201526044016106d1565b5f546001600160a01b0316610a2b5760405163d92e63b960e01b815260040160405180910390fd5b5f8054600160a01b900463ffffffff16816014610a47836119c1565b91906101000a81548163ffffffff021916908363ffffffff16021790555063ffffffff1690505f610a77826110ff565b90505f610a838261117d565b8051602082012094509050610a998360016119e5565b6040602183018190206001600160a01b03165f9081526001602052819020919091555184907f0651cc1852188054ab1dc1f39e0a543b236620b2d303cdcf5ca15adc97c272be90610b119084907f0000000000000000000000000000000000000000000000000000000000000000908a9088906119f8565b60405180910390a25f610b2333610bec565b9050610b363386603087901b8417611248565b610b413382866112d5565b50505050919050565b5f818152673ec412a9852d173d60c11b601c5260208120820182015460601b610b89576040516320c3951360e11b8152600481018390526024016106d1565b61054a6030610b9784611358565b6001600160601b0316901c6001600160601b03166110ff565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b031680610be75763ceea21b65f526004601cfd5b919050565b5f81610bff57638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b610c8285858561059a565b833b15610cca57610cca85858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061107692505050565b5050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631977ef06610d0a84610b4a565b6040518263ffffffff1660e01b8152600401610d2891815260200190565b602060405180830381865afa158015610d43573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061054a9190611992565b60605f610d7b610d7684610cd1565b611379565b90505f610da56030610d8c86611358565b6001600160601b0316901c6001600160601b0316611420565b90505f818384604051602001610dbd93929190611a46565b6040516020818303038152906040529050610dd781611462565b604051602001610de79190611b4c565b6040516020818303038152906040529350505050919050565b6001600160a01b0381165f908152600160205260408120548015610e3157610e2c6106e7600183611b7d565b610e33565b5f5b9392505050565b606061054a610e4883610b4a565b61117d565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f208201820180548216915081610e905763ceea21b65f526004601cfd5b818514851517610eb457815f526030600c2054610eb457634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b6001600160a01b038316610efa57505050565b816001600160a01b0316836001600160a01b031614610fb5575f610f1d82611358565b6001600160601b03169050610f4b846001610f3a60306002611c73565b610f449190611b7d565b831661146f565b5f6001610f5785610bec565b610f619190611b7d565b9050610f728482603085901c6112d5565b610fb28365ffffffffffff19841683175b815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b50505b5f546040516379f14d9d60e01b8152600481018390526001600160a01b03909116906379f14d9d906024015f604051808303815f87803b158015610ff7575f5ffd5b505af1158015611009573d5f5f3e3d5ffd5b50505050505050565b5f61101d8260071190565b1561104f57673ec412a9852d173d60c11b601c9081525f849052600c20546110489060201c836114bf565b905061054a565b610e33600284846114dc565b5f611068610e48836110ff565b805160209091012092915050565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a084015280156110bd578060c08401826020870160045afa505b60208360a48301601c86015f8a5af16110de573d156110de573d5f843e3d83fd5b508060e01b8251146110f75763d1a57ed65f526004601cfd5b505050505050565b6040805160806020808301829052601060a08401526f0636f6e636c6176652f6b65792f706b760841b60c0808501919091527f000000000000000000000000000000000000000000000000000000000000000084860152306060850152918301949094528251808303909101815260e0909101909152805191012090565b60605f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633ebbfe7f856040518263ffffffff1660e01b81526004016111cf91815260200190565b6040805180830381865afa1580156111e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061120d9190611c7e565b604051600160fa1b60208201526021810183905260418101829052919350915060610160405160208183030381529060405292505050919050565b8260601b60601c9250815f52673ec412a9852d173d60c11b601c52828160a01b1760205f208301830155825f52601c600c20600181540163ffffffff811685026112a15767ea553b3401336cea851560021b526004601cfd5b905581835f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a46106995f8484610ee7565b6112df8260071190565b1561134b576106998361131f61130f86673ec412a9852d173d60c11b601c9081525f91909152600c205460201c90565b6001600160e01b0316858561153c565b673ec412a9852d173d60c11b601c52815f52601c600c2080548060201c831860201b8118825550505050565b6106996002848484611562565b5f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b6060611384826115f7565b6028602282019081209192507f4040404040404040404040404040404040404040404040404040404040404040917f888888888888888888888888888888888888888888888888888888888888888016601160f31b5f5b82811a8202818001526001810190601219016113db57505050818151165f511660011c8151188152602081019050818151166020511660011c81511881525050919050565b60606080604051019050602081016040525f8152805f19835b928101926030600a8206018453600a900480611439575050819003601f19909101908152919050565b606061054a825f5f61161b565b5f61147983610bec565b90508082146114b4575f61148d8483611012565b905061149a8484836112d5565b6114b26114a68261105b565b603083901b8517610f83565b505b61069983825f6112d5565b5f6114cb602083611ca0565b83901c63ffffffff16905092915050565b5f806114e9600784611b7d565b6001600160a01b0385165f9081526020879052604081209192506115339190611513600885611ccb565b81526020019081526020015f205460088361152e9190611cde565b6114bf565b95945050505050565b5f80611549602085611ca0565b63ffffffff811b1986169084901b179150509392505050565b5f61156e600784611b7d565b6001600160a01b0385165f9081526020879052604081209192509081611595600885611ccb565b81526020019081526020015f205490506115bc816008846115b69190611cde565b8561153c565b6001600160a01b0386165f908152602088905260408120906115df600886611ccb565b815260208101919091526040015f2055505050505050565b60606116028261170d565b8051613078825260020160011990910190815292915050565b606083518015611705576003600282010460021b60405192507f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f526106708515027f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392d5f18603f526020830181810183886020010180515f82525b60038a0199508951603f8160121c16515f53603f81600c1c1651600153603f8160061c1651600253603f811651600353505f518452600484019350828410611696579052602001604052613d3d60f01b60038406600204808303919091525f8615159091029182900352900382525b509392505050565b60606040519050608081016040526f30313233343536373839616263646566600f5260028101905060288152602081015f60288201528260601b92505f5b808101820184821a600f81165160018301538060041c518253505060018101906012190161174b575050919050565b5f6020828403121561178a575f5ffd5b81356001600160e01b031981168114610e33575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610e3360208301846117a1565b5f602082840312156117f1575f5ffd5b5035919050565b6001600160a01b038116811461180c575f5ffd5b50565b5f5f60408385031215611820575f5ffd5b823561182b816117f8565b946020939093013593505050565b5f5f5f6060848603121561184b575f5ffd5b8335611856816117f8565b92506020840135611866816117f8565b929592945050506040919091013590565b5f60208284031215611887575f5ffd5b8135610e33816117f8565b5f5f604083850312156118a3575f5ffd5b82356118ae816117f8565b9150602083013580151581146118c2575f5ffd5b809150509250929050565b5f5f5f5f5f608086880312156118e1575f5ffd5b85356118ec816117f8565b945060208601356118fc816117f8565b935060408601359250606086013567ffffffffffffffff81111561191e575f5ffd5b8601601f8101881361192e575f5ffd5b803567ffffffffffffffff811115611944575f5ffd5b886020828401011115611955575f5ffd5b959894975092955050506020019190565b5f5f60408385031215611977575f5ffd5b8235611982816117f8565b915060208301356118c2816117f8565b5f602082840312156119a2575f5ffd5b8151610e33816117f8565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036119dc576119dc6119ad565b60010192915050565b8082018082111561054a5761054a6119ad565b608081525f611a0a60808301876117a1565b6001600160a01b03959095166020830152506040810192909252606090910152919050565b5f81518060208401855e5f93019283525090919050565b7f7b226e616d65223a22436f6e636c61766520504b50202300000000000000000081525f611a776017830186611a2f565b7f222c226465736372697074696f6e223a22546865206f776e6572206f6620746881527f697320746f6b656e20636f6e74726f6c7320746865207468726573686f6c6420602082015266035b2bc9037b3160cd1b6040820152611add6047820186611a2f565b90507f2e222c2261747472696275746573223a5b7b2274726169745f74797065223a2281527f457468657265756d2061646472657373222c2276616c7565223a2200000000006020820152611b35603b820185611a2f565b63227d5d7d60e01b81526004019695505050505050565b7f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c00000081525f610e33601d830184611a2f565b8181038181111561054a5761054a6119ad565b6001815b6001841115611bcb57808504811115611baf57611baf6119ad565b6001841615611bbd57908102905b60019390931c928002611b94565b935093915050565b5f82611be15750600161054a565b81611bed57505f61054a565b8160018114611c035760028114611c0d57611c29565b600191505061054a565b60ff841115611c1e57611c1e6119ad565b50506001821b61054a565b5060208310610133831016604e8410600b8410161715611c4c575081810a61054a565b611c585f198484611b90565b805f1904821115611c6b57611c6b6119ad565b029392505050565b5f610e338383611bd3565b5f5f60408385031215611c8f575f5ffd5b505080516020909101519092909150565b808202811582820484141761054a5761054a6119ad565b634e487b7160e01b5f52601260045260245ffd5b5f82611cd957611cd9611cb7565b500490565b5f82611cec57611cec611cb7565b50069056",
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
// Solidity: constructor(address keyRegistry_, uint256 mintCost_) returns()
func (pKPNFT *PKPNFT) PackConstructor(keyRegistry_ common.Address, mintCost_ *big.Int) []byte {
	enc, err := pKPNFT.abi.Pack("", keyRegistry_, mintCost_)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackSetPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x456d28d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPermissions(address permissions_) returns()
func (pKPNFT *PKPNFT) PackSetPermissions(permissions common.Address) []byte {
	enc, err := pKPNFT.abi.Pack("setPermissions", permissions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x456d28d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPermissions(address permissions_) returns()
func (pKPNFT *PKPNFT) TryPackSetPermissions(permissions common.Address) ([]byte, error) {
	return pKPNFT.abi.Pack("setPermissions", permissions)
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

// PKPNFTPermissionsSet represents a PermissionsSet event raised by the PKPNFT contract.
type PKPNFTPermissionsSet struct {
	Permissions common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const PKPNFTPermissionsSetEventName = "PermissionsSet"

// ContractEventName returns the user-defined event name.
func (PKPNFTPermissionsSet) ContractEventName() string {
	return PKPNFTPermissionsSetEventName
}

// UnpackPermissionsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermissionsSet(address permissions)
func (pKPNFT *PKPNFT) UnpackPermissionsSetEvent(log *types.Log) (*PKPNFTPermissionsSet, error) {
	event := "PermissionsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPNFTPermissionsSet)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (pKPNFT *PKPNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTConfigInvalid"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTIndexOutOfBounds"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTIndexOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTKeyTypeUnsupported"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTKeyTypeUnsupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTNotDeployer"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPaymentWrong"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPaymentWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPermissionsAlreadySet"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPermissionsAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPermissionsInvalid"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPermissionsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTPermissionsMissing"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTPermissionsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTUnknownToken"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPNFT.abi.Errors["PKPNFTWrongChain"].ID.Bytes()[:4]) {
		return pKPNFT.UnpackPKPNFTWrongChainError(raw[4:])
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

// PKPNFTPKPNFTNotDeployer represents a PKPNFTNotDeployer error raised by the PKPNFT contract.
type PKPNFTPKPNFTNotDeployer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTNotDeployer(address caller)
func PKPNFTPKPNFTNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x4124810592bc1b80f483fafea12ac3e6968f780dc09235e66c99a1f78c293233")
}

// UnpackPKPNFTNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTNotDeployer(address caller)
func (pKPNFT *PKPNFT) UnpackPKPNFTNotDeployerError(raw []byte) (*PKPNFTPKPNFTNotDeployer, error) {
	out := new(PKPNFTPKPNFTNotDeployer)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTNotDeployer", raw); err != nil {
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

// PKPNFTPKPNFTPermissionsAlreadySet represents a PKPNFTPermissionsAlreadySet error raised by the PKPNFT contract.
type PKPNFTPKPNFTPermissionsAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTPermissionsAlreadySet()
func PKPNFTPKPNFTPermissionsAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xc390482d0f8dd9434617accb9486f7d0375c12dca922a2e10b49812d712666de")
}

// UnpackPKPNFTPermissionsAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTPermissionsAlreadySet()
func (pKPNFT *PKPNFT) UnpackPKPNFTPermissionsAlreadySetError(raw []byte) (*PKPNFTPKPNFTPermissionsAlreadySet, error) {
	out := new(PKPNFTPKPNFTPermissionsAlreadySet)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTPermissionsAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTPermissionsInvalid represents a PKPNFTPermissionsInvalid error raised by the PKPNFT contract.
type PKPNFTPKPNFTPermissionsInvalid struct {
	Permissions common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTPermissionsInvalid(address permissions)
func PKPNFTPKPNFTPermissionsInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fb928bf392f805aef97087aaf53040a21152fa65391fad1cebf6a3996819ad4")
}

// UnpackPKPNFTPermissionsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTPermissionsInvalid(address permissions)
func (pKPNFT *PKPNFT) UnpackPKPNFTPermissionsInvalidError(raw []byte) (*PKPNFTPKPNFTPermissionsInvalid, error) {
	out := new(PKPNFTPKPNFTPermissionsInvalid)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTPermissionsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPNFTPKPNFTPermissionsMissing represents a PKPNFTPermissionsMissing error raised by the PKPNFT contract.
type PKPNFTPKPNFTPermissionsMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPNFTPermissionsMissing()
func PKPNFTPKPNFTPermissionsMissingErrorID() common.Hash {
	return common.HexToHash("0xd92e63b9fa04860eb4f14bb1f35701a90c3759c2568ff727c606add9cba18b4f")
}

// UnpackPKPNFTPermissionsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPNFTPermissionsMissing()
func (pKPNFT *PKPNFT) UnpackPKPNFTPermissionsMissingError(raw []byte) (*PKPNFTPKPNFTPermissionsMissing, error) {
	out := new(PKPNFTPKPNFTPermissionsMissing)
	if err := pKPNFT.abi.UnpackIntoInterface(out, "PKPNFTPermissionsMissing", raw); err != nil {
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
