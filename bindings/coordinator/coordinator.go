// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package coordinator

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

// ICoordinatorSignatureRequest is an auto generated low-level Go binding around an user-defined struct.
type ICoordinatorSignatureRequest struct {
	TokenId   *big.Int
	Digest    [32]byte
	Requester common.Address
	CreatedAt uint64
	ExpiresAt uint64
	Epoch     uint64
	Status    uint8
	Fee       *big.Int
}

// CoordinatorMetaData contains all meta data concerning the Coordinator contract.
var CoordinatorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pkpPermissions_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minFee_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxExpiryBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attemptBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attemptBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimFees\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feesOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"earned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fulfilSignature\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxExpiryBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minFee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpPermissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICoordinator.SignatureRequest\",\"components\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"createdAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestIds\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ids\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestSignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifySignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"FeesClaimed\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fulfiller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignatureRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoordinatorConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorExpiryOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maximum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorFeeTooSmall\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNoEpoch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CoordinatorNotExpired\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotInSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotOpen\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICoordinator.Status\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNotPermitted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorNothingToClaim\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorPaymentFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorRefundFailed\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CoordinatorSignatureInvalid\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Coordinator",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161186a38038061186a83398101604081905261002f9161021a565b6001600160a01b0384163b158061004d57506001600160401b038116155b806100695750816001600160401b0316816001600160401b0316115b156100875760405163fd05141d60e01b815260040160405180910390fd5b6001600160a01b03841660a08190526040805163fd4c9bad60e01b8152905163fd4c9bad916004808201926020929091908290030181865afa1580156100cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f39190610264565b6001600160a01b031660808190526040805163010d6a3360e31b8152905163086b5198916004808201926020929091908290030181865afa15801561013a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015e9190610264565b6001600160a01b0316634cf088d96040518163ffffffff1660e01b8152600401602060405180830381865afa158015610199573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101bd9190610264565b6001600160a01b031660c05260e0929092526001600160401b0390811661010052166101205250610284565b80516001600160a01b03811681146101ff575f5ffd5b919050565b80516001600160401b03811681146101ff575f5ffd5b5f5f5f5f6080858703121561022d575f5ffd5b610236856101e9565b93506020850151925061024b60408601610204565b915061025960608601610204565b905092959194509250565b5f60208284031215610274575f5ffd5b61027d826101e9565b9392505050565b60805160a05160c05160e051610100516101205161155a6103105f395f6102d301525f81816101b601528181610afc0152610b5401525f818160f901528181610a820152610abd01525f818161016b015281816106ba0152818161076c015281816108800152610b8701525f81816102620152610c5501525f81816103730152611004015261155a5ff3fe6080604052600436106100e4575f3560e01c806397016f3f11610087578063dc54aa8311610057578063dc54aa83146102f5578063e257287314610308578063f9b6dd1114610337578063fd4c9bad14610362575f5ffd5b806397016f3f14610251578063ac68a74814610284578063c6441798146102a3578063d6b8ea36146102c2575f5ffd5b80634d090062116100c25780634d090062146101a557806359c87d70146101f05780635badbe4c1461021c578063903df70714610230575f5ffd5b806324ec7590146100e85780634383ee3d1461012e5780634cf088d91461015a575b5f5ffd5b3480156100f3575f5ffd5b5061011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b348015610139575f5ffd5b5061014d61014836600461118f565b610395565b60405161012591906111af565b348015610165575f5ffd5b5061018d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610125565b3480156101b0575f5ffd5b506101d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b039091168152602001610125565b3480156101fb575f5ffd5b5061020f61020a3660046111f1565b610465565b604051610125919061123c565b348015610227575f5ffd5b5060035461011b565b34801561023b575f5ffd5b5061024f61024a3660046112d6565b610563565b005b34801561025c575f5ffd5b5061018d7f000000000000000000000000000000000000000000000000000000000000000081565b34801561028f575f5ffd5b5061024f61029e3660046111f1565b61069c565b3480156102ae575f5ffd5b5061024f6102bd3660046111f1565b610972565b3480156102cd575f5ffd5b506101d87f000000000000000000000000000000000000000000000000000000000000000081565b61011b610303366004611312565b610a7f565b348015610313575f5ffd5b50610327610322366004611353565b610f33565b6040519015158152602001610125565b348015610342575f5ffd5b5061011b6103513660046111f1565b5f6020819052908152604090205481565b34801561036d575f5ffd5b5061018d7f000000000000000000000000000000000000000000000000000000000000000081565b6003546060905f8185106103a9575f6103b3565b6103b385836113ac565b90508084106103c257806103c4565b835b6001600160401b038111156103db576103db6113bf565b604051908082528060200260200182016040528015610404578160200160208202803683370190505b5092505f5b835181101561045c57600361041e82886113d3565b8154811061042e5761042e6113e6565b905f5260205f200154848281518110610449576104496113e6565b6020908102919091010152600101610409565b50505092915050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f8281526002602081815260409283902083516101008101855281548152600182015492810192909252918201546001600160a01b03811693820193909352600160a01b9092046001600160401b0390811660608401526003808301548083166080860152600160401b810490921660a085015291929160c0830191600160801b900460ff169081111561053b5761053b611208565b81526003909201546001600160781b03600160881b9091041660209092019190915292915050565b5f61056d85611097565b60038101549091506001600160401b03164311156105bb5760038101546040516308b72c3960e31b8152600481018790526001600160401b0390911660248201526044015b60405180910390fd5b6105cf815f01548260010154868686610f33565b6105ef5760405163c20feb7360e01b8152600481018690526024016105b2565b60038101805460ff60801b1916600160811b1790819055600160401b81046001600160401b03165f9081526020819052604081208054600160881b9093046001600160781b0316929091906106459084906113d3565b9091555050604080518581526020810185905260ff841681830152336060820152905186917f397bb6cecc67a785690de4e342b7f17858cd63ff476d250ac4ebc552ec954f86919081900360800190a25050505050565b604051632cdf25b160e11b8152600481018290523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906359be4b62906044016040805180830381865afa158015610706573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061072a9190611409565b5090508061075457604051632706f20b60e01b8152600481018390523360248201526044016105b2565b60405163170ab40560e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063170ab40590602401602060405180830381865afa1580156107b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107dd9190611433565b5f848152602081905260409020546107f5919061144a565b5f8481526001602090815260408083203384529091528120549192509061081c90836113ac565b9050805f0361084757604051632d2558b760e21b8152600481018590523360248201526044016105b2565b5f8481526001602090815260408083203380855292528083208590555163f2738d9760e01b815260048101919091526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f2738d9790602401602060405180830381865afa1580156108c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e99190611469565b9050806001600160a01b0316336001600160a01b0316867f1e4b8bff36547da8efe30e4b004e2935580a526ea8701f734d1c7370c46ef1ec8560405161093191815260200190565b60405180910390a461094381836110fd565b61096b57604051635697131360e11b81526001600160a01b03821660048201526024016105b2565b5050505050565b5f61097c82611097565b60038101549091506001600160401b031643116109c45760038101546040516373496f8760e01b8152600481018490526001600160401b0390911660248201526044016105b2565b60038101805460ff60801b1916600360801b179081905560408051600160881b9092046001600160781b031682525183917fe8dcc75e88db46a86628511d9d2122c21462406389f83d019196d0258a9dc6eb919081900360200190a260028101546003820154610a4d916001600160a01b031690600160881b90046001600160781b03166110fd565b610a7b576002810154604051631dfdf3d360e21b81526001600160a01b0390911660048201526024016105b2565b5050565b5f7f0000000000000000000000000000000000000000000000000000000000000000341015610ae957604051639db1b3f560e01b81523460048201527f000000000000000000000000000000000000000000000000000000000000000060248201526044016105b2565b6001600160401b0382161580610b3057507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316826001600160401b0316115b15610b815760405163153d1d6960e21b81526001600160401b0380841660048301527f00000000000000000000000000000000000000000000000000000000000000001660248201526044016105b2565b5f610c0e7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610be1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c059190611496565b60200151611112565b9050806001600160401b03165f03610c395760405163d6d18d8960e01b815260040160405180910390fd5b60405163b396005760e01b8152600481018690523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b396005790604401602060405180830381865afa158015610ca2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc6919061150e565b610cec5760405163e073943160e01b8152600481018690523360248201526044016105b2565b600354604080514660208201523091810191909152606081018290526080810187905260a081018690523360c082015260e0016040516020818303038152906040528051906020012092505f8443610d449190611527565b60038054600181810183555f929092527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0186905560408051610100810182528a8152602081018a905233918101919091526001600160401b0343811660608301528084166080830152861660a082015291925060c08201908152602001610dcb3461114b565b6001600160781b031690525f858152600260208181526040928390208451815590840151600182015591830151908201805460608501516001600160a01b039093166001600160e01b031990911617600160a01b6001600160401b039384160217905560808301516003808401805460a08701519385166fffffffffffffffffffffffffffffffff1990911617600160401b93909416929092029290921780825560c08501519260ff60801b1990911690600160801b908490811115610e9357610e93611208565b021790555060e091909101516003909101805470ffffffffffffffffffffffffffffffffff16600160881b6001600160781b0390931692909202919091179055604080518781523460208201526001600160401b03838116828401528516606082015290513391899187917f79bf8a21d8aece89e36ff7580b62bf3e0f1c1149878238b7450739c9eee71550919081900360800190a45050509392505050565b5f610f51600270014551231950b75fc4402da1732fc9bebe1961144a565b831180610f7157508160ff16601b14158015610f7157508160ff16601c14155b15610f7d57505f61108e565b604080515f8082526020820180845288905260ff851692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015610fce573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381161580159061108a57506040516305ea4c3560e51b8152600481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bd4986a090602401602060405180830381865afa158015611051573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110759190611469565b6001600160a01b0316816001600160a01b0316145b9150505b95945050505050565b5f8181526002602052604090206001600382810154600160801b900460ff16908111156110c6576110c6611208565b146110f857818160030160109054906101000a900460ff16604051624f60a760e41b81526004016105b2929190611546565b919050565b5f61110983835a61117e565b90505b92915050565b5f6001600160401b0382111561114757604080516306dfcc6560e41b81526004810191909152602481018390526044016105b2565b5090565b5f6001600160781b03821115611147576040516306dfcc6560e41b815260786004820152602481018390526044016105b2565b5f5f385f38868887f1949350505050565b5f5f604083850312156111a0575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156111e65783518352602093840193909201916001016111c8565b509095945050505050565b5f60208284031215611201575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6004811061123857634e487b7160e01b5f52602160045260245ffd5b9052565b5f61010082019050825182526020830151602083015260018060a01b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a08301516112a460a08401826001600160401b03169052565b5060c08301516112b760c084018261121c565b5060e092830151919092015290565b803560ff811681146110f8575f5ffd5b5f5f5f5f608085870312156112e9575f5ffd5b843593506020850135925060408501359150611307606086016112c6565b905092959194509250565b5f5f5f60608486031215611324575f5ffd5b833592506020840135915060408401356001600160401b0381168114611348575f5ffd5b809150509250925092565b5f5f5f5f5f60a08688031215611367575f5ffd5b8535945060208601359350604086013592506060860135915061138c608087016112c6565b90509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561110c5761110c611398565b634e487b7160e01b5f52604160045260245ffd5b8082018082111561110c5761110c611398565b634e487b7160e01b5f52603260045260245ffd5b805180151581146110f8575f5ffd5b5f5f6040838503121561141a575f5ffd5b611423836113fa565b6020939093015192949293505050565b5f60208284031215611443575f5ffd5b5051919050565b5f8261146457634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215611479575f5ffd5b81516001600160a01b038116811461148f575f5ffd5b9392505050565b5f60a08284031280156114a7575f5ffd5b5060405160a081016001600160401b03811182821017156114d657634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f6020828403121561151e575f5ffd5b611109826113fa565b6001600160401b03818116838216019081111561110c5761110c611398565b8281526040810161148f602083018461121c56",
}

// Coordinator is an auto generated Go binding around an Ethereum contract.
type Coordinator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Coordinator) GetABI() abi.ABI {
	return c.abi
}

// NewCoordinator creates a new instance of Coordinator.
func NewCoordinator() *Coordinator {
	parsed, err := CoordinatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Coordinator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Coordinator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address pkpPermissions_, uint256 minFee_, uint64 maxExpiryBlocks_, uint64 attemptBlocks_) returns()
func (coordinator *Coordinator) PackConstructor(pkpPermissions_ common.Address, minFee_ *big.Int, maxExpiryBlocks_ uint64, attemptBlocks_ uint64) []byte {
	enc, err := coordinator.abi.Pack("", pkpPermissions_, minFee_, maxExpiryBlocks_, attemptBlocks_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAttemptBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b8ea36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) PackAttemptBlocks() []byte {
	enc, err := coordinator.abi.Pack("attemptBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b8ea36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) TryPackAttemptBlocks() ([]byte, error) {
	return coordinator.abi.Pack("attemptBlocks")
}

// UnpackAttemptBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6b8ea36.
//
// Solidity: function attemptBlocks() view returns(uint64)
func (coordinator *Coordinator) UnpackAttemptBlocks(data []byte) (uint64, error) {
	out, err := coordinator.abi.Unpack("attemptBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac68a748.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFees(uint256 epochNumber) returns()
func (coordinator *Coordinator) PackClaimFees(epochNumber *big.Int) []byte {
	enc, err := coordinator.abi.Pack("claimFees", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac68a748.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFees(uint256 epochNumber) returns()
func (coordinator *Coordinator) TryPackClaimFees(epochNumber *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("claimFees", epochNumber)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32 requestId) returns()
func (coordinator *Coordinator) PackExpire(requestId [32]byte) []byte {
	enc, err := coordinator.abi.Pack("expire", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(bytes32 requestId) returns()
func (coordinator *Coordinator) TryPackExpire(requestId [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("expire", requestId)
}

// PackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b6dd11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256 earned)
func (coordinator *Coordinator) PackFeesOf(epochNumber *big.Int) []byte {
	enc, err := coordinator.abi.Pack("feesOf", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b6dd11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256 earned)
func (coordinator *Coordinator) TryPackFeesOf(epochNumber *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("feesOf", epochNumber)
}

// UnpackFeesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9b6dd11.
//
// Solidity: function feesOf(uint256 epochNumber) view returns(uint256 earned)
func (coordinator *Coordinator) UnpackFeesOf(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("feesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFulfilSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903df707.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) PackFulfilSignature(requestId [32]byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := coordinator.abi.Pack("fulfilSignature", requestId, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfilSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903df707.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) returns()
func (coordinator *Coordinator) TryPackFulfilSignature(requestId [32]byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return coordinator.abi.Pack("fulfilSignature", requestId, r, s, v)
}

// PackMaxExpiryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d090062.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) PackMaxExpiryBlocks() []byte {
	enc, err := coordinator.abi.Pack("maxExpiryBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxExpiryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d090062.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) TryPackMaxExpiryBlocks() ([]byte, error) {
	return coordinator.abi.Pack("maxExpiryBlocks")
}

// UnpackMaxExpiryBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d090062.
//
// Solidity: function maxExpiryBlocks() view returns(uint64)
func (coordinator *Coordinator) UnpackMaxExpiryBlocks(data []byte) (uint64, error) {
	out, err := coordinator.abi.Unpack("maxExpiryBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMinFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ec7590.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) PackMinFee() []byte {
	enc, err := coordinator.abi.Pack("minFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ec7590.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) TryPackMinFee() ([]byte, error) {
	return coordinator.abi.Pack("minFee")
}

// UnpackMinFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ec7590.
//
// Solidity: function minFee() view returns(uint256)
func (coordinator *Coordinator) UnpackMinFee(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("minFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (coordinator *Coordinator) PackPkpNft() []byte {
	enc, err := coordinator.abi.Pack("pkpNft")
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
func (coordinator *Coordinator) TryPackPkpNft() ([]byte, error) {
	return coordinator.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (coordinator *Coordinator) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("pkpNft", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) PackPkpPermissions() []byte {
	enc, err := coordinator.abi.Pack("pkpPermissions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) TryPackPkpPermissions() ([]byte, error) {
	return coordinator.abi.Pack("pkpPermissions")
}

// UnpackPkpPermissions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97016f3f.
//
// Solidity: function pkpPermissions() view returns(address)
func (coordinator *Coordinator) UnpackPkpPermissions(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("pkpPermissions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59c87d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) PackRequest(requestId [32]byte) []byte {
	enc, err := coordinator.abi.Pack("request", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59c87d70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) TryPackRequest(requestId [32]byte) ([]byte, error) {
	return coordinator.abi.Pack("request", requestId)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59c87d70.
//
// Solidity: function request(bytes32 requestId) view returns((uint256,bytes32,address,uint64,uint64,uint64,uint8,uint256))
func (coordinator *Coordinator) UnpackRequest(data []byte) (ICoordinatorSignatureRequest, error) {
	out, err := coordinator.abi.Unpack("request", data)
	if err != nil {
		return *new(ICoordinatorSignatureRequest), err
	}
	out0 := *abi.ConvertType(out[0], new(ICoordinatorSignatureRequest)).(*ICoordinatorSignatureRequest)
	return out0, nil
}

// PackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) PackRequestCount() []byte {
	enc, err := coordinator.abi.Pack("requestCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) TryPackRequestCount() ([]byte, error) {
	return coordinator.abi.Pack("requestCount")
}

// UnpackRequestCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint256)
func (coordinator *Coordinator) UnpackRequestCount(data []byte) (*big.Int, error) {
	out, err := coordinator.abi.Unpack("requestCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4383ee3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
func (coordinator *Coordinator) PackRequestIds(start *big.Int, limit *big.Int) []byte {
	enc, err := coordinator.abi.Pack("requestIds", start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4383ee3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
func (coordinator *Coordinator) TryPackRequestIds(start *big.Int, limit *big.Int) ([]byte, error) {
	return coordinator.abi.Pack("requestIds", start, limit)
}

// UnpackRequestIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4383ee3d.
//
// Solidity: function requestIds(uint256 start, uint256 limit) view returns(bytes32[] ids)
func (coordinator *Coordinator) UnpackRequestIds(data []byte) ([][32]byte, error) {
	out, err := coordinator.abi.Unpack("requestIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackRequestSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc54aa83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) PackRequestSignature(tokenId *big.Int, digest [32]byte, expiresAfter uint64) []byte {
	enc, err := coordinator.abi.Pack("requestSignature", tokenId, digest, expiresAfter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc54aa83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) TryPackRequestSignature(tokenId *big.Int, digest [32]byte, expiresAfter uint64) ([]byte, error) {
	return coordinator.abi.Pack("requestSignature", tokenId, digest, expiresAfter)
}

// UnpackRequestSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc54aa83.
//
// Solidity: function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter) payable returns(bytes32 requestId)
func (coordinator *Coordinator) UnpackRequestSignature(data []byte) ([32]byte, error) {
	out, err := coordinator.abi.Unpack("requestSignature", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (coordinator *Coordinator) PackStaking() []byte {
	enc, err := coordinator.abi.Pack("staking")
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
func (coordinator *Coordinator) TryPackStaking() ([]byte, error) {
	return coordinator.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (coordinator *Coordinator) UnpackStaking(data []byte) (common.Address, error) {
	out, err := coordinator.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2572873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) PackVerifySignature(tokenId *big.Int, digest [32]byte, r [32]byte, s [32]byte, v uint8) []byte {
	enc, err := coordinator.abi.Pack("verifySignature", tokenId, digest, r, s, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2572873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) TryPackVerifySignature(tokenId *big.Int, digest [32]byte, r [32]byte, s [32]byte, v uint8) ([]byte, error) {
	return coordinator.abi.Pack("verifySignature", tokenId, digest, r, s, v)
}

// UnpackVerifySignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2572873.
//
// Solidity: function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v) view returns(bool)
func (coordinator *Coordinator) UnpackVerifySignature(data []byte) (bool, error) {
	out, err := coordinator.abi.Unpack("verifySignature", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// CoordinatorFeesClaimed represents a FeesClaimed event raised by the Coordinator contract.
type CoordinatorFeesClaimed struct {
	EpochNumber *big.Int
	Node        common.Address
	To          common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CoordinatorFeesClaimedEventName = "FeesClaimed"

// ContractEventName returns the user-defined event name.
func (CoordinatorFeesClaimed) ContractEventName() string {
	return CoordinatorFeesClaimedEventName
}

// UnpackFeesClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesClaimed(uint256 indexed epochNumber, address indexed node, address indexed to, uint256 amount)
func (coordinator *Coordinator) UnpackFeesClaimedEvent(log *types.Log) (*CoordinatorFeesClaimed, error) {
	event := "FeesClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorFeesClaimed)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureExpired represents a SignatureExpired event raised by the Coordinator contract.
type CoordinatorSignatureExpired struct {
	RequestId [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureExpiredEventName = "SignatureExpired"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureExpired) ContractEventName() string {
	return CoordinatorSignatureExpiredEventName
}

// UnpackSignatureExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureExpired(bytes32 indexed requestId, uint256 refund)
func (coordinator *Coordinator) UnpackSignatureExpiredEvent(log *types.Log) (*CoordinatorSignatureExpired, error) {
	event := "SignatureExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureExpired)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureFulfilled represents a SignatureFulfilled event raised by the Coordinator contract.
type CoordinatorSignatureFulfilled struct {
	RequestId [32]byte
	R         [32]byte
	S         [32]byte
	V         uint8
	Fulfiller common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureFulfilledEventName = "SignatureFulfilled"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureFulfilled) ContractEventName() string {
	return CoordinatorSignatureFulfilledEventName
}

// UnpackSignatureFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureFulfilled(bytes32 indexed requestId, bytes32 r, bytes32 s, uint8 v, address fulfiller)
func (coordinator *Coordinator) UnpackSignatureFulfilledEvent(log *types.Log) (*CoordinatorSignatureFulfilled, error) {
	event := "SignatureFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureFulfilled)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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

// CoordinatorSignatureRequested represents a SignatureRequested event raised by the Coordinator contract.
type CoordinatorSignatureRequested struct {
	RequestId [32]byte
	TokenId   *big.Int
	Requester common.Address
	Digest    [32]byte
	Fee       *big.Int
	ExpiresAt uint64
	Epoch     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const CoordinatorSignatureRequestedEventName = "SignatureRequested"

// ContractEventName returns the user-defined event name.
func (CoordinatorSignatureRequested) ContractEventName() string {
	return CoordinatorSignatureRequestedEventName
}

// UnpackSignatureRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignatureRequested(bytes32 indexed requestId, uint256 indexed tokenId, address indexed requester, bytes32 digest, uint256 fee, uint64 expiresAt, uint64 epoch)
func (coordinator *Coordinator) UnpackSignatureRequestedEvent(log *types.Log) (*CoordinatorSignatureRequested, error) {
	event := "SignatureRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != coordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CoordinatorSignatureRequested)
	if len(log.Data) > 0 {
		if err := coordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range coordinator.abi.Events[event].Inputs {
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
func (coordinator *Coordinator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorConfigInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpired"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorExpiryOutOfRange"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorExpiryOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorFeeTooSmall"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorFeeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNoEpoch"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNoEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotExpired"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotInSet"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotInSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotOpen"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNotPermitted"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNotPermittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorNothingToClaim"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorPaymentFailed"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorRefundFailed"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorRefundFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["CoordinatorSignatureInvalid"].ID.Bytes()[:4]) {
		return coordinator.UnpackCoordinatorSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], coordinator.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return coordinator.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CoordinatorCoordinatorConfigInvalid represents a CoordinatorConfigInvalid error raised by the Coordinator contract.
type CoordinatorCoordinatorConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorConfigInvalid()
func CoordinatorCoordinatorConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xfd05141d4a1f5b7a592ebfa42bfc2931bf71e086070be9eb88c5dbf25bb5e23c")
}

// UnpackCoordinatorConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorConfigInvalid()
func (coordinator *Coordinator) UnpackCoordinatorConfigInvalidError(raw []byte) (*CoordinatorCoordinatorConfigInvalid, error) {
	out := new(CoordinatorCoordinatorConfigInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorExpired represents a CoordinatorExpired error raised by the Coordinator contract.
type CoordinatorCoordinatorExpired struct {
	RequestId [32]byte
	ExpiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorExpired(bytes32 requestId, uint64 expiresAt)
func CoordinatorCoordinatorExpiredErrorID() common.Hash {
	return common.HexToHash("0x45b961c88cecafdcf1620843e5d25829b3321dc31b3e43c1feb9988795d5f5cb")
}

// UnpackCoordinatorExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorExpired(bytes32 requestId, uint64 expiresAt)
func (coordinator *Coordinator) UnpackCoordinatorExpiredError(raw []byte) (*CoordinatorCoordinatorExpired, error) {
	out := new(CoordinatorCoordinatorExpired)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorExpiryOutOfRange represents a CoordinatorExpiryOutOfRange error raised by the Coordinator contract.
type CoordinatorCoordinatorExpiryOutOfRange struct {
	Blocks  uint64
	Maximum uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum)
func CoordinatorCoordinatorExpiryOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x54f475a49363bd88ea77c6d83aebbc77aed8bdfa9dbf4dd0613c21c6643911f4")
}

// UnpackCoordinatorExpiryOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum)
func (coordinator *Coordinator) UnpackCoordinatorExpiryOutOfRangeError(raw []byte) (*CoordinatorCoordinatorExpiryOutOfRange, error) {
	out := new(CoordinatorCoordinatorExpiryOutOfRange)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorExpiryOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorFeeTooSmall represents a CoordinatorFeeTooSmall error raised by the Coordinator contract.
type CoordinatorCoordinatorFeeTooSmall struct {
	Paid    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum)
func CoordinatorCoordinatorFeeTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9db1b3f5b3df05d0a748ff871fd63bf8ae2b2d62fd116c4e44ad2d808c570352")
}

// UnpackCoordinatorFeeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum)
func (coordinator *Coordinator) UnpackCoordinatorFeeTooSmallError(raw []byte) (*CoordinatorCoordinatorFeeTooSmall, error) {
	out := new(CoordinatorCoordinatorFeeTooSmall)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorFeeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNoEpoch represents a CoordinatorNoEpoch error raised by the Coordinator contract.
type CoordinatorCoordinatorNoEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNoEpoch()
func CoordinatorCoordinatorNoEpochErrorID() common.Hash {
	return common.HexToHash("0xd6d18d89b80f51334b83ad74178ac5dae2ae33f98b24d1102f8cf37050b740ba")
}

// UnpackCoordinatorNoEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNoEpoch()
func (coordinator *Coordinator) UnpackCoordinatorNoEpochError(raw []byte) (*CoordinatorCoordinatorNoEpoch, error) {
	out := new(CoordinatorCoordinatorNoEpoch)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNoEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotExpired represents a CoordinatorNotExpired error raised by the Coordinator contract.
type CoordinatorCoordinatorNotExpired struct {
	RequestId [32]byte
	ExpiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt)
func CoordinatorCoordinatorNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x73496f874f51069e8d4a8878756b937515c849047bb181d844fc8bfd4f7fa1cc")
}

// UnpackCoordinatorNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt)
func (coordinator *Coordinator) UnpackCoordinatorNotExpiredError(raw []byte) (*CoordinatorCoordinatorNotExpired, error) {
	out := new(CoordinatorCoordinatorNotExpired)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotInSet represents a CoordinatorNotInSet error raised by the Coordinator contract.
type CoordinatorCoordinatorNotInSet struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotInSet(uint256 epochNumber, address node)
func CoordinatorCoordinatorNotInSetErrorID() common.Hash {
	return common.HexToHash("0x2706f20b3a153275e5766c28d2a5585cbaa998ff1cd608e1d32507cdb79365ca")
}

// UnpackCoordinatorNotInSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotInSet(uint256 epochNumber, address node)
func (coordinator *Coordinator) UnpackCoordinatorNotInSetError(raw []byte) (*CoordinatorCoordinatorNotInSet, error) {
	out := new(CoordinatorCoordinatorNotInSet)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotInSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotOpen represents a CoordinatorNotOpen error raised by the Coordinator contract.
type CoordinatorCoordinatorNotOpen struct {
	RequestId [32]byte
	Status    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotOpen(bytes32 requestId, uint8 status)
func CoordinatorCoordinatorNotOpenErrorID() common.Hash {
	return common.HexToHash("0x04f60a706b9af0ea4d626b4530cfeb701f45de97ebac6cc8cbee9af2e8e80c30")
}

// UnpackCoordinatorNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotOpen(bytes32 requestId, uint8 status)
func (coordinator *Coordinator) UnpackCoordinatorNotOpenError(raw []byte) (*CoordinatorCoordinatorNotOpen, error) {
	out := new(CoordinatorCoordinatorNotOpen)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNotPermitted represents a CoordinatorNotPermitted error raised by the Coordinator contract.
type CoordinatorCoordinatorNotPermitted struct {
	TokenId   *big.Int
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNotPermitted(uint256 tokenId, address requester)
func CoordinatorCoordinatorNotPermittedErrorID() common.Hash {
	return common.HexToHash("0xe0739431d6bc04360df699bebfbf2dc1bc4aafa632323f55bb5008486c0a3de1")
}

// UnpackCoordinatorNotPermittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNotPermitted(uint256 tokenId, address requester)
func (coordinator *Coordinator) UnpackCoordinatorNotPermittedError(raw []byte) (*CoordinatorCoordinatorNotPermitted, error) {
	out := new(CoordinatorCoordinatorNotPermitted)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNotPermitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorNothingToClaim represents a CoordinatorNothingToClaim error raised by the Coordinator contract.
type CoordinatorCoordinatorNothingToClaim struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorNothingToClaim(uint256 epochNumber, address node)
func CoordinatorCoordinatorNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xb49562dc72d8bcf15975a5085466842da633076a6517930c928d65f59c1fba75")
}

// UnpackCoordinatorNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorNothingToClaim(uint256 epochNumber, address node)
func (coordinator *Coordinator) UnpackCoordinatorNothingToClaimError(raw []byte) (*CoordinatorCoordinatorNothingToClaim, error) {
	out := new(CoordinatorCoordinatorNothingToClaim)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorNothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorPaymentFailed represents a CoordinatorPaymentFailed error raised by the Coordinator contract.
type CoordinatorCoordinatorPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorPaymentFailed(address to)
func CoordinatorCoordinatorPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0xad2e26263c70c32f7954a5b780d72ecb940a65621c09dd3032f87a0fa983e024")
}

// UnpackCoordinatorPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorPaymentFailed(address to)
func (coordinator *Coordinator) UnpackCoordinatorPaymentFailedError(raw []byte) (*CoordinatorCoordinatorPaymentFailed, error) {
	out := new(CoordinatorCoordinatorPaymentFailed)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorPaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorRefundFailed represents a CoordinatorRefundFailed error raised by the Coordinator contract.
type CoordinatorCoordinatorRefundFailed struct {
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorRefundFailed(address requester)
func CoordinatorCoordinatorRefundFailedErrorID() common.Hash {
	return common.HexToHash("0x77f7cf4c0f8e53fff766fdb5538787be27d574c9d1ab548c967a254c5063994f")
}

// UnpackCoordinatorRefundFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorRefundFailed(address requester)
func (coordinator *Coordinator) UnpackCoordinatorRefundFailedError(raw []byte) (*CoordinatorCoordinatorRefundFailed, error) {
	out := new(CoordinatorCoordinatorRefundFailed)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorRefundFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorCoordinatorSignatureInvalid represents a CoordinatorSignatureInvalid error raised by the Coordinator contract.
type CoordinatorCoordinatorSignatureInvalid struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinatorSignatureInvalid(bytes32 requestId)
func CoordinatorCoordinatorSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xc20feb73930d8478c4b52247f688cedb5226deb17e76bff272785c282598a050")
}

// UnpackCoordinatorSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinatorSignatureInvalid(bytes32 requestId)
func (coordinator *Coordinator) UnpackCoordinatorSignatureInvalidError(raw []byte) (*CoordinatorCoordinatorSignatureInvalid, error) {
	out := new(CoordinatorCoordinatorSignatureInvalid)
	if err := coordinator.abi.UnpackIntoInterface(out, "CoordinatorSignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CoordinatorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Coordinator contract.
type CoordinatorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CoordinatorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (coordinator *Coordinator) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CoordinatorSafeCastOverflowedUintDowncast, error) {
	out := new(CoordinatorSafeCastOverflowedUintDowncast)
	if err := coordinator.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
