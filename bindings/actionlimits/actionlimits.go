// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package actionlimits

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

// IActionLimitsLimits is an auto generated low-level Go binding around an user-defined struct.
type IActionLimitsLimits struct {
	Wall          uint64
	Cpu           uint64
	MemoryBytes   uint64
	CallStack     uint32
	Nesting       uint32
	CodeBytes     uint32
	ParamsBytes   uint32
	ResponseBytes uint32
	LogBytes      uint32
	MessageBytes  uint32
	Pending       uint32
	Fetches       uint32
	Signatures    uint32
	Decrypts      uint32
	ContractCalls uint32
	Broadcasts    uint32
	HostCalls     uint32
	CallDepth     uint32
}

// ActionLimitsMetaData contains all meta data concerning the ActionLimits contract.
var ActionLimitsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIActionLimits.Limits\",\"components\":[{\"name\":\"wall\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callStack\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nesting\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"codeBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paramsBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"logBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"messageBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pending\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fetches\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"decrypts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"contractCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"broadcasts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hostCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIActionLimits.Limits\",\"components\":[{\"name\":\"wall\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callStack\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nesting\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"codeBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paramsBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"logBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"messageBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pending\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fetches\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"decrypts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"contractCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"broadcasts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hostCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLimits\",\"inputs\":[{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIActionLimits.Limits\",\"components\":[{\"name\":\"wall\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callStack\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nesting\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"codeBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paramsBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"logBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"messageBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pending\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fetches\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"decrypts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"contractCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"broadcasts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hostCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitsChanged\",\"inputs\":[{\"name\":\"limits\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIActionLimits.Limits\",\"components\":[{\"name\":\"wall\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callStack\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nesting\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"codeBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paramsBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"logBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"messageBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pending\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fetches\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"decrypts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"contractCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"broadcasts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hostCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"callDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ActionLimitsOutOfRange\",\"inputs\":[{\"name\":\"limit\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ActionLimits",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516118e86100f95f395f8181610b1e01528181610b470152610c8b01526118e85ff3fe60806040526004361061009a575f3560e01c8063860aefcf11610062578063860aefcf146101215780638da5cb5b146102f4578063a32cdea414610320578063ad3cb1cc1461033f578063e30c39781461037c578063f2fde38b14610390575f5ffd5b806335acd5f61461009e5780634f1ef286146100bf57806352d1902d146100d2578063715018a6146100f957806379ba50971461010d575b5f5ffd5b3480156100a9575f5ffd5b506100bd6100b836600461103c565b6103af565b005b6100bd6100cd366004611083565b6104b0565b3480156100dd575f5ffd5b506100e66104cf565b6040519081526020015b60405180910390f35b348015610104575f5ffd5b506100bd6104ea565b348015610118575f5ffd5b506100bd6104fd565b34801561012c575f5ffd5b506102e760408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e0810182905261020081018290526102208101919091527fed522956f84c656097d32cf2feac83106f65777dd87116e081d36bfa40279f00604080516102408101825282546001600160401b038082168352600160401b80830482166020850152600160801b8084049092169484019490945263ffffffff600160c01b80840482166060860152600160e01b9384900482166080860152600187015480831660a0870152640100000000808204841660c0880152878204841660e0880152600160601b80830485166101008901528583048516610120890152600160a01b83048516610140890152928204841661016088015294900482166101808601526002909601548082166101a086015292830481166101c085015293820484166101e084015293810483166102008301529290920416610220820152919050565b6040516100f09190611144565b3480156102ff575f5ffd5b5061030861054a565b6040516001600160a01b0390911681526020016100f0565b34801561032b575f5ffd5b506100bd61033a366004611307565b61057e565b34801561034a575f5ffd5b5061036f604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516100f09190611357565b348015610387575f5ffd5b5061030861058f565b34801561039b575f5ffd5b506100bd6103aa366004611369565b6105b7565b5f6103b861063c565b805490915060ff600160401b82041615906001600160401b03165f811580156103de5750825b90505f826001600160401b031660011480156103f95750303b155b905081158015610407575080155b156104255760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561044f57845460ff60401b1916600160401b1785555b61045887610666565b61046186610677565b83156104a757845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b6104b8610b13565b6104c182610bb7565b6104cb8282610bbf565b5050565b5f6104d8610c80565b505f5160206118c85f395f51905f5290565b6104f2610cc9565b6104fb5f610cfb565b565b338061050761058f565b6001600160a01b03161461053e5760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b61054781610cfb565b50565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b610586610cc9565b61054781610677565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0061056e565b6105bf610cc9565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b038316908117825561060361054a565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b61066e610d33565b61054781610d58565b6106c0604051806040016040528060048152602001631dd85b1b60e21b815250825f0160208101906106a991906113a1565b6001600160401b0316600165034630b8a000610d69565b6106f26040518060400160405280600381526020016263707560e81b8152508260200160208101906106a991906113a1565b604080518082018252600b81526a6d656d6f7279427974657360a81b60208201526107409161072790606085019085016113a1565b6001600160401b03166302000000640400000000610d69565b60408051808201909152600981526863616c6c537461636b60b81b60208201526107849061077460808401606085016113d8565b63ffffffff166001612710610d69565b6040805180820190915260078152666e657374696e6760c81b60208201526107c6906107b660a08401608085016113d8565b63ffffffff166001611388610d69565b604080518082019091526009815268636f6465427974657360b81b602082015261080c906107fa60c0840160a085016113d8565b63ffffffff1660016340000000610d69565b60408051808201909152600b81526a706172616d73427974657360a81b6020820152610842906107fa60e0840160c085016113d8565b60408051808201909152600d81526c726573706f6e7365427974657360981b602082015261087b906107fa610100840160e085016113d8565b6040805180820190915260088152676c6f67427974657360c01b60208201526108b0906107fa610120840161010085016113d8565b60408051808201909152600c81526b6d657373616765427974657360a01b60208201526108e9906107fa610140840161012085016113d8565b60408051808201909152600781526670656e64696e6760c81b602082015261091d90610774610160840161014085016113d8565b6040805180820190915260078152666665746368657360c81b602082015261096190610951610180840161016085016113d8565b63ffffffff165f620f4240610d69565b60408051808201909152600a8152697369676e61747572657360b01b6020820152610998906109516101a0840161018085016113d8565b604080518082019091526008815267646563727970747360c01b60208201526109cd906109516101c084016101a085016113d8565b60408051808201909152600d81526c636f6e747261637443616c6c7360981b6020820152610a07906109516101e084016101c085016113d8565b60408051808201909152600a81526962726f6164636173747360b01b6020820152610a3e9061095161020084016101e085016113d8565b604080518082019091526009815268686f737443616c6c7360b81b6020820152610a7490610951610220840161020085016113d8565b6040805180820190915260098152680c6c2d8d888cae0e8d60bb1b6020820152610aaa90610951610240840161022085016113d8565b807fed522956f84c656097d32cf2feac83106f65777dd87116e081d36bfa40279f00610ad6828261140b565b9050507fbc17e4a97acba112668348ee3daa40ea39ea11a80faa7905a452dd943d333bdf81604051610b0891906116bc565b60405180910390a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610b9957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b8d5f5160206118c85f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156104fb5760405163703e46dd60e11b815260040160405180910390fd5b610547610cc9565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610c19575060408051601f3d908101601f19168201909252610c1691810190611882565b60015b610c4157604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610535565b5f5160206118c85f395f51905f528114610c7157604051632a87526960e21b815260048101829052602401610535565b610c7b8383610da2565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146104fb5760405163703e46dd60e11b815260040160405180910390fd5b33610cd261054a565b6001600160a01b0316146104fb5760405163118cdaa760e01b8152336004820152602401610535565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556104cb82610df7565b610d3b610e67565b6104fb57604051631afcd79f60e31b815260040160405180910390fd5b610d60610d33565b61054781610e80565b81831080610d7657508083115b15610d9c5783838383604051632a7c0c8f60e01b81526004016105359493929190611899565b50505050565b610dab82610eb1565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610def57610c7b8282610f14565b6104cb610fb4565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f610e7061063c565b54600160401b900460ff16919050565b610e88610d33565b6001600160a01b03811661053e57604051631e4fbdf760e01b81525f6004820152602401610535565b806001600160a01b03163b5f03610ee657604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610535565b5f5160206118c85f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f610f218484610fd3565b9050808015610f4257505f3d1180610f4257505f846001600160a01b03163b115b15610f5757610f4f610fe6565b915050610660565b8015610f8157604051639996b31560e01b81526001600160a01b0385166004820152602401610535565b3d15610f9457610f8f610fff565b610fad565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156104fb5760405163b398979f60e01b815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114611020575f5ffd5b919050565b5f6102408284031215611036575f5ffd5b50919050565b5f5f610260838503121561104e575f5ffd5b6110578361100a565b91506110668460208501611025565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611094575f5ffd5b61109d8361100a565b915060208301356001600160401b038111156110b7575f5ffd5b8301601f810185136110c7575f5ffd5b80356001600160401b038111156110e0576110e061106f565b604051601f8201601f19908116603f011681016001600160401b038111828210171561110e5761110e61106f565b604052818152828201602001871015611125575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b81516001600160401b031681526102408101602083015161117060208401826001600160401b03169052565b50604083015161118b60408401826001600160401b03169052565b5060608301516111a3606084018263ffffffff169052565b5060808301516111bb608084018263ffffffff169052565b5060a08301516111d360a084018263ffffffff169052565b5060c08301516111eb60c084018263ffffffff169052565b5060e083015161120360e084018263ffffffff169052565b5061010083015161121d61010084018263ffffffff169052565b5061012083015161123761012084018263ffffffff169052565b5061014083015161125161014084018263ffffffff169052565b5061016083015161126b61016084018263ffffffff169052565b5061018083015161128561018084018263ffffffff169052565b506101a083015161129f6101a084018263ffffffff169052565b506101c08301516112b96101c084018263ffffffff169052565b506101e08301516112d36101e084018263ffffffff169052565b506102008301516112ed61020084018263ffffffff169052565b50610220830151610fad61022084018263ffffffff169052565b5f6102408284031215611318575f5ffd5b6113228383611025565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6113226020830184611329565b5f60208284031215611379575f5ffd5b6113228261100a565b6001600160401b0381168114610547575f5ffd5b803561102081611382565b5f602082840312156113b1575f5ffd5b813561132281611382565b63ffffffff81168114610547575f5ffd5b8035611020816113bc565b5f602082840312156113e8575f5ffd5b8135611322816113bc565b5f813561066081611382565b5f8135610660816113bc565b611435611417836113f3565b825467ffffffffffffffff19166001600160401b0391909116178255565b611476611444602084016113f3565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b6114b1611485604084016113f3565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6114e46114c0606084016113ff565b82805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6115176114f3608084016113ff565b8280546001600160e01b031660e09290921b6001600160e01b031916919091179055565b6001810161154161152a60a085016113ff565b825463ffffffff191663ffffffff91909116178255565b61157261155060c085016113ff565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b6115ab61158160e085016113ff565b82546bffffffff0000000000000000191660409190911b6bffffffff000000000000000016178255565b6115df6115bb61010085016113ff565b82805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b6116136115ef61012085016113ff565b82805463ffffffff60801b191660809290921b63ffffffff60801b16919091179055565b61164761162361014085016113ff565b82805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b6116576114c061016085016113ff565b6116676114f361018085016113ff565b506002810161167c61152a6101a085016113ff565b61168c6115506101c085016113ff565b61169c6115816101e085016113ff565b6116ac6115bb61020085016113ff565b610c7b6115ef61022085016113ff565b61024081016116db826116ce85611396565b6001600160401b03169052565b6116e760208401611396565b6001600160401b0316602083015261170160408401611396565b6001600160401b0316604083015261171b606084016113cd565b63ffffffff166060830152611732608084016113cd565b63ffffffff16608083015261174960a084016113cd565b63ffffffff1660a083015261176060c084016113cd565b63ffffffff1660c083015261177760e084016113cd565b63ffffffff1660e083015261178f61010084016113cd565b63ffffffff166101008301526117a861012084016113cd565b63ffffffff166101208301526117c161014084016113cd565b63ffffffff166101408301526117da61016084016113cd565b63ffffffff166101608301526117f361018084016113cd565b63ffffffff1661018083015261180c6101a084016113cd565b63ffffffff166101a08301526118256101c084016113cd565b63ffffffff166101c083015261183e6101e084016113cd565b63ffffffff166101e083015261185761020084016113cd565b63ffffffff1661020083015261187061022084016113cd565b63ffffffff8116610220840152610fad565b5f60208284031215611892575f5ffd5b5051919050565b608081525f6118ab6080830187611329565b602083019590955250604081019290925260609091015291905056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// ActionLimits is an auto generated Go binding around an Ethereum contract.
type ActionLimits struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ActionLimits) GetABI() abi.ABI {
	return c.abi
}

// NewActionLimits creates a new instance of ActionLimits.
func NewActionLimits() *ActionLimits {
	parsed, err := ActionLimitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ActionLimits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ActionLimits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (actionLimits *ActionLimits) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := actionLimits.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (actionLimits *ActionLimits) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return actionLimits.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (actionLimits *ActionLimits) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := actionLimits.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (actionLimits *ActionLimits) PackAcceptOwnership() []byte {
	enc, err := actionLimits.abi.Pack("acceptOwnership")
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
func (actionLimits *ActionLimits) TryPackAcceptOwnership() ([]byte, error) {
	return actionLimits.abi.Pack("acceptOwnership")
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35acd5f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32) limits_) returns()
func (actionLimits *ActionLimits) PackInitialize(owner common.Address, limits IActionLimitsLimits) []byte {
	enc, err := actionLimits.abi.Pack("initialize", owner, limits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35acd5f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32) limits_) returns()
func (actionLimits *ActionLimits) TryPackInitialize(owner common.Address, limits IActionLimitsLimits) ([]byte, error) {
	return actionLimits.abi.Pack("initialize", owner, limits)
}

// PackLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860aefcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limits() view returns((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (actionLimits *ActionLimits) PackLimits() []byte {
	enc, err := actionLimits.abi.Pack("limits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860aefcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limits() view returns((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (actionLimits *ActionLimits) TryPackLimits() ([]byte, error) {
	return actionLimits.abi.Pack("limits")
}

// UnpackLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x860aefcf.
//
// Solidity: function limits() view returns((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (actionLimits *ActionLimits) UnpackLimits(data []byte) (IActionLimitsLimits, error) {
	out, err := actionLimits.abi.Unpack("limits", data)
	if err != nil {
		return *new(IActionLimitsLimits), err
	}
	out0 := *abi.ConvertType(out[0], new(IActionLimitsLimits)).(*IActionLimitsLimits)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (actionLimits *ActionLimits) PackOwner() []byte {
	enc, err := actionLimits.abi.Pack("owner")
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
func (actionLimits *ActionLimits) TryPackOwner() ([]byte, error) {
	return actionLimits.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (actionLimits *ActionLimits) UnpackOwner(data []byte) (common.Address, error) {
	out, err := actionLimits.abi.Unpack("owner", data)
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
func (actionLimits *ActionLimits) PackPendingOwner() []byte {
	enc, err := actionLimits.abi.Pack("pendingOwner")
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
func (actionLimits *ActionLimits) TryPackPendingOwner() ([]byte, error) {
	return actionLimits.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (actionLimits *ActionLimits) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := actionLimits.abi.Unpack("pendingOwner", data)
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
func (actionLimits *ActionLimits) PackProxiableUUID() []byte {
	enc, err := actionLimits.abi.Pack("proxiableUUID")
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
func (actionLimits *ActionLimits) TryPackProxiableUUID() ([]byte, error) {
	return actionLimits.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (actionLimits *ActionLimits) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := actionLimits.abi.Unpack("proxiableUUID", data)
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
func (actionLimits *ActionLimits) PackRenounceOwnership() []byte {
	enc, err := actionLimits.abi.Pack("renounceOwnership")
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
func (actionLimits *ActionLimits) TryPackRenounceOwnership() ([]byte, error) {
	return actionLimits.abi.Pack("renounceOwnership")
}

// PackSetLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa32cdea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLimits((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32) limits_) returns()
func (actionLimits *ActionLimits) PackSetLimits(limits IActionLimitsLimits) []byte {
	enc, err := actionLimits.abi.Pack("setLimits", limits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa32cdea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLimits((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32) limits_) returns()
func (actionLimits *ActionLimits) TryPackSetLimits(limits IActionLimitsLimits) ([]byte, error) {
	return actionLimits.abi.Pack("setLimits", limits)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (actionLimits *ActionLimits) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := actionLimits.abi.Pack("transferOwnership", newOwner)
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
func (actionLimits *ActionLimits) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return actionLimits.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (actionLimits *ActionLimits) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := actionLimits.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (actionLimits *ActionLimits) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return actionLimits.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ActionLimitsInitialized represents a Initialized event raised by the ActionLimits contract.
type ActionLimitsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ActionLimitsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ActionLimitsInitialized) ContractEventName() string {
	return ActionLimitsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (actionLimits *ActionLimits) UnpackInitializedEvent(log *types.Log) (*ActionLimitsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != actionLimits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ActionLimitsInitialized)
	if len(log.Data) > 0 {
		if err := actionLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range actionLimits.abi.Events[event].Inputs {
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

// ActionLimitsLimitsChanged represents a LimitsChanged event raised by the ActionLimits contract.
type ActionLimitsLimitsChanged struct {
	Limits IActionLimitsLimits
	Raw    *types.Log // Blockchain specific contextual infos
}

const ActionLimitsLimitsChangedEventName = "LimitsChanged"

// ContractEventName returns the user-defined event name.
func (ActionLimitsLimitsChanged) ContractEventName() string {
	return ActionLimitsLimitsChangedEventName
}

// UnpackLimitsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitsChanged((uint64,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32) limits)
func (actionLimits *ActionLimits) UnpackLimitsChangedEvent(log *types.Log) (*ActionLimitsLimitsChanged, error) {
	event := "LimitsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != actionLimits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ActionLimitsLimitsChanged)
	if len(log.Data) > 0 {
		if err := actionLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range actionLimits.abi.Events[event].Inputs {
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

// ActionLimitsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ActionLimits contract.
type ActionLimitsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ActionLimitsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ActionLimitsOwnershipTransferStarted) ContractEventName() string {
	return ActionLimitsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (actionLimits *ActionLimits) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ActionLimitsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != actionLimits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ActionLimitsOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := actionLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range actionLimits.abi.Events[event].Inputs {
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

// ActionLimitsOwnershipTransferred represents a OwnershipTransferred event raised by the ActionLimits contract.
type ActionLimitsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ActionLimitsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ActionLimitsOwnershipTransferred) ContractEventName() string {
	return ActionLimitsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (actionLimits *ActionLimits) UnpackOwnershipTransferredEvent(log *types.Log) (*ActionLimitsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != actionLimits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ActionLimitsOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := actionLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range actionLimits.abi.Events[event].Inputs {
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

// ActionLimitsUpgraded represents a Upgraded event raised by the ActionLimits contract.
type ActionLimitsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ActionLimitsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ActionLimitsUpgraded) ContractEventName() string {
	return ActionLimitsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (actionLimits *ActionLimits) UnpackUpgradedEvent(log *types.Log) (*ActionLimitsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != actionLimits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ActionLimitsUpgraded)
	if len(log.Data) > 0 {
		if err := actionLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range actionLimits.abi.Events[event].Inputs {
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
func (actionLimits *ActionLimits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["ActionLimitsOutOfRange"].ID.Bytes()[:4]) {
		return actionLimits.UnpackActionLimitsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return actionLimits.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return actionLimits.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return actionLimits.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return actionLimits.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return actionLimits.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return actionLimits.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return actionLimits.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return actionLimits.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return actionLimits.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], actionLimits.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return actionLimits.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ActionLimitsActionLimitsOutOfRange represents a ActionLimitsOutOfRange error raised by the ActionLimits contract.
type ActionLimitsActionLimitsOutOfRange struct {
	Limit   string
	Value   *big.Int
	Minimum *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActionLimitsOutOfRange(string limit, uint256 value, uint256 minimum, uint256 maximum)
func ActionLimitsActionLimitsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2a7c0c8f219f58d685700c04b36095ae3546a8c8e50cb9cb44d314308cfa0d9f")
}

// UnpackActionLimitsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActionLimitsOutOfRange(string limit, uint256 value, uint256 minimum, uint256 maximum)
func (actionLimits *ActionLimits) UnpackActionLimitsOutOfRangeError(raw []byte) (*ActionLimitsActionLimitsOutOfRange, error) {
	out := new(ActionLimitsActionLimitsOutOfRange)
	if err := actionLimits.abi.UnpackIntoInterface(out, "ActionLimitsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsAddressEmptyCode represents a AddressEmptyCode error raised by the ActionLimits contract.
type ActionLimitsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ActionLimitsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (actionLimits *ActionLimits) UnpackAddressEmptyCodeError(raw []byte) (*ActionLimitsAddressEmptyCode, error) {
	out := new(ActionLimitsAddressEmptyCode)
	if err := actionLimits.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the ActionLimits contract.
type ActionLimitsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ActionLimitsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (actionLimits *ActionLimits) UnpackERC1967InvalidImplementationError(raw []byte) (*ActionLimitsERC1967InvalidImplementation, error) {
	out := new(ActionLimitsERC1967InvalidImplementation)
	if err := actionLimits.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsERC1967NonPayable represents a ERC1967NonPayable error raised by the ActionLimits contract.
type ActionLimitsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ActionLimitsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (actionLimits *ActionLimits) UnpackERC1967NonPayableError(raw []byte) (*ActionLimitsERC1967NonPayable, error) {
	out := new(ActionLimitsERC1967NonPayable)
	if err := actionLimits.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsFailedCall represents a FailedCall error raised by the ActionLimits contract.
type ActionLimitsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ActionLimitsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (actionLimits *ActionLimits) UnpackFailedCallError(raw []byte) (*ActionLimitsFailedCall, error) {
	out := new(ActionLimitsFailedCall)
	if err := actionLimits.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsInvalidInitialization represents a InvalidInitialization error raised by the ActionLimits contract.
type ActionLimitsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ActionLimitsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (actionLimits *ActionLimits) UnpackInvalidInitializationError(raw []byte) (*ActionLimitsInvalidInitialization, error) {
	out := new(ActionLimitsInvalidInitialization)
	if err := actionLimits.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsNotInitializing represents a NotInitializing error raised by the ActionLimits contract.
type ActionLimitsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ActionLimitsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (actionLimits *ActionLimits) UnpackNotInitializingError(raw []byte) (*ActionLimitsNotInitializing, error) {
	out := new(ActionLimitsNotInitializing)
	if err := actionLimits.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ActionLimits contract.
type ActionLimitsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ActionLimitsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (actionLimits *ActionLimits) UnpackOwnableInvalidOwnerError(raw []byte) (*ActionLimitsOwnableInvalidOwner, error) {
	out := new(ActionLimitsOwnableInvalidOwner)
	if err := actionLimits.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ActionLimits contract.
type ActionLimitsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ActionLimitsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (actionLimits *ActionLimits) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ActionLimitsOwnableUnauthorizedAccount, error) {
	out := new(ActionLimitsOwnableUnauthorizedAccount)
	if err := actionLimits.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the ActionLimits contract.
type ActionLimitsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ActionLimitsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (actionLimits *ActionLimits) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ActionLimitsUUPSUnauthorizedCallContext, error) {
	out := new(ActionLimitsUUPSUnauthorizedCallContext)
	if err := actionLimits.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ActionLimitsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the ActionLimits contract.
type ActionLimitsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ActionLimitsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (actionLimits *ActionLimits) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ActionLimitsUUPSUnsupportedProxiableUUID, error) {
	out := new(ActionLimitsUUPSUnsupportedProxiableUUID)
	if err := actionLimits.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
