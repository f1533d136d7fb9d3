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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"comb_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"actionKeyId\",\"inputs\":[{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"blsPublicKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"comb\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitDeals\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dealCommitments\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deriveAddress\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"derived\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"derivePublicKey\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasRootKeys\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKeyVotes\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKeys\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootPubkeys\",\"inputs\":[],\"outputs\":[{\"name\":\"keys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tweak\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voteRootKeys\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DealsCommitted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootKeysSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"keys\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIKeyRegistry.RootKeys\",\"components\":[{\"name\":\"secp256k1X\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secp256k1Y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ed25519\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bls12381\",\"type\":\"bytes32[4]\",\"internalType\":\"bytes32[4]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootKeysVoted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"keysHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"KeyRegistryAlreadyCommitted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryAlreadyVoted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryCombInvalid\",\"inputs\":[{\"name\":\"comb\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryCommitmentZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryCommitmentsMissing\",\"inputs\":[{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryDerivationFailed\",\"inputs\":[{\"name\":\"keyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryNotInNextSet\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryNotLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryRootKeysMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyRegistryStakingInvalid\",\"inputs\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryWrongAttempt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyRegistryWrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "KeyRegistry",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611ad3380380611ad383398101604081905261002e916103a1565b816001600160a01b03163b5f03610068576040516312585c7360e21b81526001600160a01b03831660048201526024015b60405180910390fd5b6001600160a01b0381163b15806100855750610083816100c5565b155b156100ae57604051632d03294160e11b81526001600160a01b038216600482015260240161005f565b6001600160a01b039182166080521660a05261042e565b5f806100f07f74a420d8bd1d1d779e1acaac58596cbe277957c34ce6374bc620002332ca28106101d0565b604051633b022c9760e11b8152600481018290525f516020611ab35f395f51905f5260248201525f516020611a935f395f51905f5260448201529091506001600160a01b03841690637604592e906064016040805180830381865afa925050508015610179575060408051601f3d908101601f19168201909252610176918101906103d2565b60015b61018557505f92915050565b6101aa5f516020611ab35f395f51905f525f516020611a935f395f51905f52856102b5565b6001600160a01b03166101bd8383610357565b6001600160a01b03161495945050505050565b5f6040515f81525f602082015282604082015261300060e81b60608201527f4c49545f48445f4b45595f49445f4b3235365f584d443a5348412d3235365f5360638201526b5357555f524f5f4e554c5f2b60a01b6083820152602081608f8360025afa602c60638301602184015e600160208301538060205f604d8560025afa169050600260208301535f51825118825280602080604d8560025afa16905080610278575f5ffd5b505070014551231950b75fc4402da1732fc9bebe1960205160801c70014551231950b75fc4402da1732fc9bebe19600160801b5f51090892915050565b5f600170014551231950b75fc4402da1732fc9bebe198584096102ea9070014551231950b75fc4402da1732fc9bebe19610408565b6102f860018616601b61041b565b604080515f8152602081018083529390935260ff90911690820152606081018690526080810186905260a0016020604051602081039080840390855afa158015610344573d5f5f3e3d5ffd5b5050604051601f19015195945050505050565b604080516020808201859052818301849052825180830384018152606090920190925280519101205b92915050565b80516001600160a01b038116811461039c575f5ffd5b919050565b5f5f604083850312156103b2575f5ffd5b6103bb83610386565b91506103c960208401610386565b90509250929050565b5f5f604083850312156103e3575f5ffd5b505080516020909101519092909150565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610380576103806103f4565b80820180821115610380576103806103f4565b60805160a05161162861046b5f395f818161018e015261030e01525f81816101670152818161051201528181610be80152610d9001526116285ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806379c4473a11610088578063be77fbda11610063578063be77fbda14610221578063e5377ab814610234578063ec7b568f14610247578063eff8bb8b1461025a575f5ffd5b806379c4473a146101e557806381d5291c146101fa578063b0c301611461020f575f5ffd5b80634cf088d9116100c35780634cf088d914610162578063620436d8146101895780636774aa3a146101b05780636be71094146101d0575f5ffd5b8063030f3ffc146100e95780631977ef061461010f5780633ebbfe7f1461013a575b5f5ffd5b6100fc6100f736600461118b565b61026f565b6040519081526020015b60405180910390f35b61012261011d3660046111f9565b6102a2565b6040516001600160a01b039091168152602001610106565b61014d6101483660046111f9565b6102fc565b60408051928352602083019190915201610106565b6101227f000000000000000000000000000000000000000000000000000000000000000081565b6101227f000000000000000000000000000000000000000000000000000000000000000081565b6101c36101be366004611210565b6103d5565b6040516101069190611230565b6101d8610402565b6040516101069190611272565b6101ed61046e565b60405161010691906112f2565b61020d610208366004611304565b6104b5565b005b5f546040519015158152602001610106565b6100fc61022f3660046111f9565b610803565b61020d610242366004611342565b61080d565b6101c3610255366004611210565b610921565b61026261094a565b604051610106919061136b565b5f82826040516020016102839291906113ce565b6040516020818303038152906040528051906020012090505b92915050565b5f5f5f6102ad610a1c565b915091506102c482826102bf87610a48565b610b2d565b92506001600160a01b0383166102f55760405163b9dd5b0d60e01b8152600481018590526024015b60405180910390fd5b5050919050565b5f5f5f5f610308610a1c565b915091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637604592e61034487610a48565b6040516001600160e01b031960e084901b168152600481019190915260248101859052604481018490526064016040805180830381865afa9250505080156103a9575060408051601f3d908101601f191682019092526103a6918101906113f4565b60015b6103c95760405163b9dd5b0d60e01b8152600481018690526024016102ec565b90969095509350505050565b5f82815260076020908152604080832084845290915290206060906103fb908490610bcf565b9392505050565b61040a611143565b610412610a1c565b505060408051608080820183525f80548352600154602084015260025483850152835191820193849052919260608401919060039060049082845b81548152602001906001019080831161044d57505050505081525050905090565b6060610478610a1c565b50506040805160808101918290526104b09160039060049082845b815481526020019060010190808311610493575050505050610ce4565b905090565b5f54156104d5576040516301deb56d60e01b815260040160405180910390fd5b5f6104e08484610d8d565b5f858152600760209081526040808320878452909152808220905163170ab40560e01b815260048101889052929350917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063170ab40590602401602060405180830381865afa15801561055f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105839190611416565b60028301549091506001600160801b031681146105cb576002820154604051630b77600f60e41b81526001600160801b039091166004820152602481018290526044016102ec565b5f838152600183016020526040902054156105fb57604051632b9a943160e11b81523360048201526024016102ec565b61060a84356020860135610fc0565b158061061857506040840135155b80610650575060408051608081810190925261064e91606087019060049083908390808284375f9201919091525061101d915050565b155b1561066e576040516360126b6d60e01b815260040160405180910390fd5b5f84604051602001610680919061142d565b60408051808303601f1901815291815281516020928301205f878152600187019093529082208190556002850154909250600160801b900467ffffffffffffffff1690036106d457600383018190556106f5565b808360030154146106f55760028301805460ff60c01b1916600160c01b1790555b5f83600201601081819054906101000a900467ffffffffffffffff1661071a9061146e565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff169050336001600160a01b031687897f815440e28c13b934ff600116918367f6a7211cc92d52511d7ae3cf8bf6358fb18560405161078891815260200190565b60405180910390a482811480156107ab57506002840154600160c01b900460ff16155b156107f957855f6107bc82826114ae565b90505086887f368f48d399a2ce6582f1a9ee66b72c7c1ea8f864b5315076946c4202369673e9886040516107f0919061142d565b60405180910390a35b5050505050505050565b5f61029c82610a48565b5f6108188484610d8d565b90505f82900361083b5760405163307ae61360e21b815260040160405180910390fd5b5f848152600760209081526040808320868452825280832084845291829052909120541561087e5760405163e7c5c1d360e01b81523360048201526024016102ec565b5f8281526020829052604081208490556002820180546001600160801b0316916108a7836114f2565b91906101000a8154816001600160801b0302191690836001600160801b0316021790555050336001600160a01b031684867f51a16af86fe50adb96506de5ee1d3b93e7440a7b0e15d7c05e6ff86f81d3bf4f8587604051610912929190918252602082015260400190565b60405180910390a45050505050565b5f82815260076020908152604080832084845290915290206060906103fb908490600101610bcf565b60605f5f610956610a1c565b60408051600280825260608201909252929450909250816020015b606081526020019060019003908161097157905050925061099282826110d1565b835f815181106109a4576109a4611513565b60200260200101819052506109f97f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817987f483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b86110d1565b83600181518110610a0c57610a0c611513565b6020026020010181905250505090565b5f80546001549091829003610a445760405163ad85eead60e01b815260040160405180910390fd5b9091565b5f6040515f81525f602082015282604082015261300060e81b60608201527f4c49545f48445f4b45595f49445f4b3235365f584d443a5348412d3235365f5360638201526b5357555f524f5f4e554c5f2b60a01b6083820152602081608f8360025afa602c60638301602184015e600160208301538060205f604d8560025afa169050600260208301535f51825118825280602080604d8560025afa16905080610af0575f5ffd5b505070014551231950b75fc4402da1732fc9bebe1960205160801c70014551231950b75fc4402da1732fc9bebe19600160801b5f51090892915050565b5f600170014551231950b75fc4402da1732fc9bebe19858409610b629070014551231950b75fc4402da1732fc9bebe19611527565b610b7060018616601b61153a565b604080515f8152602081018083529390935260ff90911690820152606081018690526080810186905260a0016020604051602081039080840390855afa158015610bbc573d5f5f3e3d5ffd5b5050604051601f19015195945050505050565b60405163170ab40560e01b8152600481018390526060907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063170ab40590602401602060405180830381865afa158015610c35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c599190611416565b67ffffffffffffffff811115610c7157610c7161149a565b604051908082528060200260200182016040528015610c9a578160200160208202803683370190505b5090505f5b8151811015610cdd575f818152602084905260409020548251839083908110610cca57610cca611513565b6020908102919091010152600101610c9f565b5092915050565b805160408201516060916001607f1b1790610d3b906f0d0088f51cbff34d258dd3db21a5d66b907fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd556908660035b6020020151611122565b610d46576001607d1b175b6020808401516040516fffffffffffffffffffffffffffffffff19608085901b16928101929092526030820152605001604051602081830303815290604052915050919050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001816001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ded573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e119190611561565b6005811115610e2257610e2261154d565b14610e405760405163664a178f60e01b815260040160405180910390fd5b5f816001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610e7d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea1919061157f565b905080602001516001610eb4919061153a565b8514610eee576020810151610eca90600161153a565b6040516303a921bf60e31b81526004810191909152602481018690526044016102ec565b80606001518414610f22576060810151604051631a65752b60e01b81526004810191909152602481018590526044016102ec565b604051632cdf25b160e11b8152600481018690523360248201525f9081906001600160a01b038516906359be4b62906044016040805180830381865afa158015610f6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f9291906115f8565b9150915081610fb6576040516309aead0b60e01b81523360048201526024016102ec565b9695505050505050565b5f70014551231950b75fc4402da1732fc9bebe1983108015610fe757506401000003d01982105b80156103fb57506401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b60608101516040820151602083015183515f93911790911717810361104357505f919050565b8151611085906f1a0111ea397fe69a4b1ba7b6434bacd7907f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab90856001610d31565b801561029c575061029c6f1a0111ea397fe69a4b1ba7b6434bacd77f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8460026020020151856003610d31565b60606110e160018316600261153a565b8360405160200161110b92919060f89290921b6001600160f81b0319168252600182015260210190565b604051602081830303815290604052905092915050565b5f8285118061113a5750848314801561113a57508184115b95945050505050565b60405180608001604052805f81526020015f81526020015f815260200161116861116d565b905290565b60405180608001604052806004906020820280368337509192915050565b5f5f6020838503121561119c575f5ffd5b823567ffffffffffffffff8111156111b2575f5ffd5b8301601f810185136111c2575f5ffd5b803567ffffffffffffffff8111156111d8575f5ffd5b8560208284010111156111e9575f5ffd5b6020919091019590945092505050565b5f60208284031215611209575f5ffd5b5035919050565b5f5f60408385031215611221575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015611267578351835260209384019390920191600101611249565b509095945050505050565b5f60e0820190508251825260208301516020830152604083015160408301526060830151606083015f5b60048110156112bb57825182526020928301929091019060010161129c565b50505092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6103fb60208301846112c4565b5f5f5f838503610120811215611318575f5ffd5b843593506020850135925060e0603f1982011215611334575f5ffd5b506040840190509250925092565b5f5f5f60608486031215611354575f5ffd5b505081359360208301359350604090920135919050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156113c257603f198786030184526113ad8583516112c4565b94506020938401939190910190600101611391565b50929695505050505050565b6a6c69745f616374696f6e5f60a81b81528183600b8301375f9101600b01908152919050565b5f5f60408385031215611405575f5ffd5b505080516020909101519092909150565b5f60208284031215611426575f5ffd5b5051919050565b81358152602080830135908201526040808301359082015260e08101608060608085019084013792915050565b634e487b7160e01b5f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff81036114915761149161145a565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b813581556020820135600182015560408201356002820155606082015f5b60048110156114ec578135838201600301556020909101906001016114cc565b50505050565b5f6001600160801b0382166001600160801b0381036114915761149161145a565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561029c5761029c61145a565b8082018082111561029c5761029c61145a565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215611571575f5ffd5b8151600681106103fb575f5ffd5b5f60a0828403128015611590575f5ffd5b5060405160a0810167ffffffffffffffff811182821017156115c057634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f5f60408385031215611609575f5ffd5b82518015158114611618575f5ffd5b602093909301519294929350505056483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b879be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, address comb_) returns()
func (keyRegistry *KeyRegistry) PackConstructor(staking_ common.Address, comb_ common.Address) []byte {
	enc, err := keyRegistry.abi.Pack("", staking_, comb_)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackComb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x620436d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function comb() view returns(address)
func (keyRegistry *KeyRegistry) PackComb() []byte {
	enc, err := keyRegistry.abi.Pack("comb")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x620436d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function comb() view returns(address)
func (keyRegistry *KeyRegistry) TryPackComb() ([]byte, error) {
	return keyRegistry.abi.Pack("comb")
}

// UnpackComb is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x620436d8.
//
// Solidity: function comb() view returns(address)
func (keyRegistry *KeyRegistry) UnpackComb(data []byte) (common.Address, error) {
	out, err := keyRegistry.abi.Unpack("comb", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// Solidity: function deriveAddress(bytes32 keyId) view returns(address derived)
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
// Solidity: function deriveAddress(bytes32 keyId) view returns(address derived)
func (keyRegistry *KeyRegistry) TryPackDeriveAddress(keyId [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("deriveAddress", keyId)
}

// UnpackDeriveAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1977ef06.
//
// Solidity: function deriveAddress(bytes32 keyId) view returns(address derived)
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
// Solidity: function rootPubkeys() view returns(bytes[] keys)
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
// Solidity: function rootPubkeys() view returns(bytes[] keys)
func (keyRegistry *KeyRegistry) TryPackRootPubkeys() ([]byte, error) {
	return keyRegistry.abi.Pack("rootPubkeys")
}

// UnpackRootPubkeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeff8bb8b.
//
// Solidity: function rootPubkeys() view returns(bytes[] keys)
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
// Solidity: function tweak(bytes32 keyId) view returns(uint256)
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
// Solidity: function tweak(bytes32 keyId) view returns(uint256)
func (keyRegistry *KeyRegistry) TryPackTweak(keyId [32]byte) ([]byte, error) {
	return keyRegistry.abi.Pack("tweak", keyId)
}

// UnpackTweak is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe77fbda.
//
// Solidity: function tweak(bytes32 keyId) view returns(uint256)
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
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryCombInvalid"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryCombInvalidError(raw[4:])
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
	if bytes.Equal(raw[:4], keyRegistry.abi.Errors["KeyRegistryStakingInvalid"].ID.Bytes()[:4]) {
		return keyRegistry.UnpackKeyRegistryStakingInvalidError(raw[4:])
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

// KeyRegistryKeyRegistryCombInvalid represents a KeyRegistryCombInvalid error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryCombInvalid struct {
	Comb common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryCombInvalid(address comb)
func KeyRegistryKeyRegistryCombInvalidErrorID() common.Hash {
	return common.HexToHash("0x5a065282685d5eb28b7d290bb52b63a470967e5547b6bc5f22cc0710c8431822")
}

// UnpackKeyRegistryCombInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryCombInvalid(address comb)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryCombInvalidError(raw []byte) (*KeyRegistryKeyRegistryCombInvalid, error) {
	out := new(KeyRegistryKeyRegistryCombInvalid)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryCombInvalid", raw); err != nil {
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

// KeyRegistryKeyRegistryStakingInvalid represents a KeyRegistryStakingInvalid error raised by the KeyRegistry contract.
type KeyRegistryKeyRegistryStakingInvalid struct {
	Staking common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRegistryStakingInvalid(address staking)
func KeyRegistryKeyRegistryStakingInvalidErrorID() common.Hash {
	return common.HexToHash("0x496171cc131ad6f1faf18b0e878c22641c65c90714735b5ed80c0a03b8b85e45")
}

// UnpackKeyRegistryStakingInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRegistryStakingInvalid(address staking)
func (keyRegistry *KeyRegistry) UnpackKeyRegistryStakingInvalidError(raw []byte) (*KeyRegistryKeyRegistryStakingInvalid, error) {
	out := new(KeyRegistryKeyRegistryStakingInvalid)
	if err := keyRegistry.abi.UnpackIntoInterface(out, "KeyRegistryStakingInvalid", raw); err != nil {
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
