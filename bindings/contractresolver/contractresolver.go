// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contractresolver

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

// IContractResolverEntry is an auto generated low-level Go binding around an user-defined struct.
type IContractResolverEntry struct {
	Typ  [32]byte
	Env  uint8
	Addr common.Address
}

// ContractResolverMetaData contains all meta data concerning the ContractResolver contract.
var ContractResolverMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"ACTION_LIMITS_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ALLOWLIST_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ATTESTATIONS_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COORDINATOR_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LIT_TOKEN_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_SENDER_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAYMENT_DELEGATION_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PKP_HELPER_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PKP_NFT_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PKP_NFT_METADATA_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PKP_PERMISSIONS_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUB_KEY_ROUTER_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RATE_LIMIT_NFT_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SCHEDULES_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING_BALANCES_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING_CONTRACT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getContract\",\"inputs\":[{\"name\":\"typ\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"env\",\"type\":\"uint8\",\"internalType\":\"enumIContractResolver.Env\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"entries\",\"type\":\"tuple[]\",\"internalType\":\"structIContractResolver.Entry[]\",\"components\":[{\"name\":\"typ\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"env\",\"type\":\"uint8\",\"internalType\":\"enumIContractResolver.Env\"},{\"name\":\"addr\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setContract\",\"inputs\":[{\"name\":\"typ\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"env\",\"type\":\"uint8\",\"internalType\":\"enumIContractResolver.Env\"},{\"name\":\"addr\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetContract\",\"inputs\":[{\"name\":\"typ\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"env\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIContractResolver.Env\"},{\"name\":\"addr\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ContractResolverNoCode\",\"inputs\":[{\"name\":\"addr\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ContractResolver",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516112a16100f95f395f81816109bb015281816109e40152610c5f01526112a15ff3fe608060405260043610610195575f3560e01c80637f90209f116100e7578063c01481bf11610087578063e30c397811610062578063e30c39781461058d578063e6d67980146105a1578063f2fde38b146105d4578063f8ae93b4146105f3575f5ffd5b8063c01481bf14610508578063da19ddfb14610527578063df3806931461055a575f5ffd5b80638e8dfd16116100c25780638e8dfd16146104465780639072f83814610465578063977a807014610498578063ad3cb1cc146104cb575f5ffd5b80637f90209f146103b45780638c1536df146103e75780638da5cb5b1461041a575f5ffd5b806351ad0a8011610152578063697925291161012d5780636979252914610326578063715018a61461035957806379ba50971461036d5780637cadf69f14610381575f5ffd5b806351ad0a80146102c057806352d1902d146102df5780635d6ecff1146102f3575f5ffd5b806316f76bbf146101995780632668f305146101df5780632c0b8bf7146102125780632e4885e814610245578063395197bf146102785780634f1ef286146102ab575b5f5ffd5b3480156101a4575f5ffd5b506101cc7ff14f431dadc82e7dbc5e379f71234e5735c9187e4327a7c6ac014d55d1b7727a81565b6040519081526020015b60405180910390f35b3480156101ea575f5ffd5b506101cc7fb1f79813bc7630a52ae948bc99781397e409d0dd3521953bf7d8d7a2db6147f781565b34801561021d575f5ffd5b506101cc7fb7b4fde9944d3c13e9a78835431c33a5084d90a7f0c73def76d7886315fe87b081565b348015610250575f5ffd5b506101cc7fb931b2719aeb2a65a5035fa0a190bfdc4c8622ce8cbff7a3d1ab42531fb1a91881565b348015610283575f5ffd5b506101cc7fff1afdb3ab7b667eb28be5d5f3b1287dc91301be658fcb3535a2b59aac18c05d81565b6102be6102b9366004610fdb565b610626565b005b3480156102cb575f5ffd5b506102be6102da3660046110ad565b610645565b3480156102ea575f5ffd5b506101cc61065d565b3480156102fe575f5ffd5b506101cc7f834d787a9b0c011dbe84d77711f1127cb505b93ccd2445d12a3b71742dda65a681565b348015610331575f5ffd5b506101cc7fd578563424ab02f85ec03c6b1aee04947ebdd4a30db46cba3bcd7f56ef40b19981565b348015610364575f5ffd5b506102be610678565b348015610378575f5ffd5b506102be61068b565b34801561038c575f5ffd5b506101cc7f74845de37cfabd357633214b47fa91ccd19b05b7c5a08ac22c187f811fb62bca81565b3480156103bf575f5ffd5b506101cc7fc6674f98ba35c01c130e08195dd26c70466037473a068c5aaa470a783d99c16c81565b3480156103f2575f5ffd5b506101cc7faa06d108dbd7bf976b16b7bf5adb29d2d0ef2c385ca8b9d833cc802f33942d7281565b348015610425575f5ffd5b5061042e6106d8565b6040516001600160a01b0390911681526020016101d6565b348015610451575f5ffd5b5061042e6104603660046110e6565b61070c565b348015610470575f5ffd5b506101cc7f54953c23068b8fc4c0736301b50f10027d6b469327de1fd42841a5072b1bcebe81565b3480156104a3575f5ffd5b506101cc7f27d764ea2a4a3865434bbf4a391110149644be31448f3479fd15b4438875576581565b3480156104d6575f5ffd5b506104fb604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101d69190611110565b348015610513575f5ffd5b506102be610522366004611145565b61077e565b348015610532575f5ffd5b506101cc7f080909c18c958ce5a2d36481697824e477319323d03154ceba3b78f28a61887b81565b348015610565575f5ffd5b506101cc7fb4bf999b68d8085dbbf7a0ec2f5a2d660873935bdf1ed08eb421ac6dcbc0036281565b348015610598575f5ffd5b5061042e610903565b3480156105ac575f5ffd5b506101cc7f3d775c6e2a222981370f878f7153a1ebd3d63ac5b5b06890d1607c7a3a1a33ef81565b3480156105df575f5ffd5b506102be6105ee3660046111c6565b61092b565b3480156105fe575f5ffd5b506101cc7fdd5b9b8a5e8e01f2962ed7e983d58fe32e1f66aa88dd7ab30770fa9b77da724381565b61062e6109b0565b61063782610a54565b6106418282610a5c565b5050565b61064d610b18565b610658838383610b4a565b505050565b5f610666610c54565b505f5160206112815f395f51905f5290565b610680610b18565b6106895f610c9d565b565b3380610695610903565b6001600160a01b0316146106cc5760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6106d581610c9d565b50565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f8281527f72db4d60d6f72c16837a75e1d33dbdd12ce8cff81c0f51085dc37924dd77fd00602052604081208183600281111561074b5761074b6111e6565b600281111561075c5761075c6111e6565b815260208101919091526040015f20546001600160a01b031690505b92915050565b5f610787610cd5565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156107ae5750825b90505f8267ffffffffffffffff1660011480156107ca5750303b155b9050811580156107d8575080155b156107f65760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561082057845460ff60401b1916600160401b1785555b61082988610cfd565b5f5b868110156108b2576108aa888883818110610848576108486111fa565b9050606002015f0135898984818110610863576108636111fa565b905060600201602001602081019061087b919061120e565b8a8a8581811061088d5761088d6111fa565b90506060020160400160208101906108a591906111c6565b610b4a565b60010161082b565b5083156108f957845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006106fc565b610933610b18565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b03831690811782556109776106d8565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610a3657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a2a5f5160206112815f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156106895760405163703e46dd60e11b815260040160405180910390fd5b6106d5610b18565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610ab6575060408051601f3d908101601f19168201909252610ab391810190611227565b60015b610ade57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016106c3565b5f5160206112815f395f51905f528114610b0e57604051632a87526960e21b8152600481018290526024016106c3565b6106588383610d0e565b33610b216106d8565b6001600160a01b0316146106895760405163118cdaa760e01b81523360048201526024016106c3565b6001600160a01b03811615801590610b6a57506001600160a01b0381163b155b15610b93576040516370cd84c960e01b81526001600160a01b03821660048201526024016106c3565b5f8381527f72db4d60d6f72c16837a75e1d33dbdd12ce8cff81c0f51085dc37924dd77fd00602052604081208291846002811115610bd357610bd36111e6565b6002811115610be457610be46111e6565b81526020019081526020015f205f6101000a8154816001600160a01b0302191690836001600160a01b031602179055507f33f014890f109229bbcf8dd47204c153a2c0ff1c572a61de220d10336530f53d838383604051610c479392919061123e565b60405180910390a1505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106895760405163703e46dd60e11b815260040160405180910390fd5b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561064182610d63565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610778565b610d05610dd3565b6106d581610df8565b610d1782610e09565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610d5b576106588282610e6c565b610641610f0c565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b610ddb610f2b565b61068957604051631afcd79f60e31b815260040160405180910390fd5b610e00610dd3565b6106d581610f44565b806001600160a01b03163b5f03610e3e57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016106c3565b5f5160206112815f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f610e798484610f75565b9050808015610e9a57505f3d1180610e9a57505f846001600160a01b03163b115b15610eaf57610ea7610f88565b915050610778565b8015610ed957604051639996b31560e01b81526001600160a01b03851660048201526024016106c3565b3d15610eec57610ee7610fa1565b610f05565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156106895760405163b398979f60e01b815260040160405180910390fd5b5f610f34610cd5565b54600160401b900460ff16919050565b610f4c610dd3565b6001600160a01b0381166106cc57604051631e4fbdf760e01b81525f60048201526024016106c3565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114610fc2575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610fec575f5ffd5b610ff583610fac565b9150602083013567ffffffffffffffff811115611010575f5ffd5b8301601f81018513611020575f5ffd5b803567ffffffffffffffff81111561103a5761103a610fc7565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561106957611069610fc7565b604052818152828201602001871015611080575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b803560038110610fc2575f5ffd5b5f5f5f606084860312156110bf575f5ffd5b833592506110cf6020850161109f565b91506110dd60408501610fac565b90509250925092565b5f5f604083850312156110f7575f5ffd5b823591506111076020840161109f565b90509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f60408486031215611157575f5ffd5b61116084610fac565b9250602084013567ffffffffffffffff81111561117b575f5ffd5b8401601f8101861361118b575f5ffd5b803567ffffffffffffffff8111156111a1575f5ffd5b8660206060830284010111156111b5575f5ffd5b939660209190910195509293505050565b5f602082840312156111d6575f5ffd5b6111df82610fac565b9392505050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561121e575f5ffd5b6111df8261109f565b5f60208284031215611237575f5ffd5b5051919050565b838152606081016003841061126157634e487b7160e01b5f52602160045260245ffd5b60208201939093526001600160a01b039190911660409091015291905056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// ContractResolver is an auto generated Go binding around an Ethereum contract.
type ContractResolver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ContractResolver) GetABI() abi.ABI {
	return c.abi
}

// NewContractResolver creates a new instance of ContractResolver.
func NewContractResolver() *ContractResolver {
	parsed, err := ContractResolverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ContractResolver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ContractResolver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackACTIONLIMITSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x395197bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ACTION_LIMITS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackACTIONLIMITSCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("ACTION_LIMITS_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackACTIONLIMITSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x395197bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ACTION_LIMITS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackACTIONLIMITSCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("ACTION_LIMITS_CONTRACT")
}

// UnpackACTIONLIMITSCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x395197bf.
//
// Solidity: function ACTION_LIMITS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackACTIONLIMITSCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("ACTION_LIMITS_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackALLOWLISTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cadf69f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOWLIST_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackALLOWLISTCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("ALLOWLIST_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackALLOWLISTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cadf69f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ALLOWLIST_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackALLOWLISTCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("ALLOWLIST_CONTRACT")
}

// UnpackALLOWLISTCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cadf69f.
//
// Solidity: function ALLOWLIST_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackALLOWLISTCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("ALLOWLIST_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackATTESTATIONSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d6ecff1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ATTESTATIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackATTESTATIONSCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("ATTESTATIONS_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackATTESTATIONSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d6ecff1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ATTESTATIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackATTESTATIONSCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("ATTESTATIONS_CONTRACT")
}

// UnpackATTESTATIONSCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d6ecff1.
//
// Solidity: function ATTESTATIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackATTESTATIONSCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("ATTESTATIONS_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCOORDINATORCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69792529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COORDINATOR_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackCOORDINATORCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("COORDINATOR_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOORDINATORCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69792529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COORDINATOR_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackCOORDINATORCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("COORDINATOR_CONTRACT")
}

// UnpackCOORDINATORCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69792529.
//
// Solidity: function COORDINATOR_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackCOORDINATORCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("COORDINATOR_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLITTOKENCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf380693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LIT_TOKEN_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackLITTOKENCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("LIT_TOKEN_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLITTOKENCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf380693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LIT_TOKEN_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackLITTOKENCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("LIT_TOKEN_CONTRACT")
}

// UnpackLITTOKENCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf380693.
//
// Solidity: function LIT_TOKEN_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackLITTOKENCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("LIT_TOKEN_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMULTISENDERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ae93b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MULTI_SENDER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackMULTISENDERCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("MULTI_SENDER_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMULTISENDERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ae93b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MULTI_SENDER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackMULTISENDERCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("MULTI_SENDER_CONTRACT")
}

// UnpackMULTISENDERCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ae93b4.
//
// Solidity: function MULTI_SENDER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackMULTISENDERCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("MULTI_SENDER_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPAYMENTDELEGATIONCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f90209f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAYMENT_DELEGATION_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPAYMENTDELEGATIONCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PAYMENT_DELEGATION_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAYMENTDELEGATIONCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f90209f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAYMENT_DELEGATION_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPAYMENTDELEGATIONCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PAYMENT_DELEGATION_CONTRACT")
}

// UnpackPAYMENTDELEGATIONCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f90209f.
//
// Solidity: function PAYMENT_DELEGATION_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPAYMENTDELEGATIONCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PAYMENT_DELEGATION_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPKPHELPERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x977a8070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PKP_HELPER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPKPHELPERCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PKP_HELPER_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPKPHELPERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x977a8070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PKP_HELPER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPKPHELPERCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PKP_HELPER_CONTRACT")
}

// UnpackPKPHELPERCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x977a8070.
//
// Solidity: function PKP_HELPER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPKPHELPERCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PKP_HELPER_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPKPNFTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0b8bf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PKP_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPKPNFTCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PKP_NFT_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPKPNFTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0b8bf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PKP_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPKPNFTCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PKP_NFT_CONTRACT")
}

// UnpackPKPNFTCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c0b8bf7.
//
// Solidity: function PKP_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPKPNFTCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PKP_NFT_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPKPNFTMETADATACONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f76bbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PKP_NFT_METADATA_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPKPNFTMETADATACONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PKP_NFT_METADATA_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPKPNFTMETADATACONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f76bbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PKP_NFT_METADATA_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPKPNFTMETADATACONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PKP_NFT_METADATA_CONTRACT")
}

// UnpackPKPNFTMETADATACONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f76bbf.
//
// Solidity: function PKP_NFT_METADATA_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPKPNFTMETADATACONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PKP_NFT_METADATA_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPKPPERMISSIONSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9072f838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PKP_PERMISSIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPKPPERMISSIONSCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PKP_PERMISSIONS_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPKPPERMISSIONSCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9072f838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PKP_PERMISSIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPKPPERMISSIONSCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PKP_PERMISSIONS_CONTRACT")
}

// UnpackPKPPERMISSIONSCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9072f838.
//
// Solidity: function PKP_PERMISSIONS_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPKPPERMISSIONSCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PKP_PERMISSIONS_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPUBKEYROUTERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2668f305.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUB_KEY_ROUTER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackPUBKEYROUTERCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("PUB_KEY_ROUTER_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBKEYROUTERCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2668f305.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUB_KEY_ROUTER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackPUBKEYROUTERCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("PUB_KEY_ROUTER_CONTRACT")
}

// UnpackPUBKEYROUTERCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2668f305.
//
// Solidity: function PUB_KEY_ROUTER_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackPUBKEYROUTERCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("PUB_KEY_ROUTER_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRATELIMITNFTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e4885e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RATE_LIMIT_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackRATELIMITNFTCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("RATE_LIMIT_NFT_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRATELIMITNFTCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e4885e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RATE_LIMIT_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackRATELIMITNFTCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("RATE_LIMIT_NFT_CONTRACT")
}

// UnpackRATELIMITNFTCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e4885e8.
//
// Solidity: function RATE_LIMIT_NFT_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackRATELIMITNFTCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("RATE_LIMIT_NFT_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSCHEDULESCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6d67980.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SCHEDULES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackSCHEDULESCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("SCHEDULES_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSCHEDULESCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6d67980.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SCHEDULES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackSCHEDULESCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("SCHEDULES_CONTRACT")
}

// UnpackSCHEDULESCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6d67980.
//
// Solidity: function SCHEDULES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackSCHEDULESCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("SCHEDULES_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSTAKINGBALANCESCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c1536df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING_BALANCES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackSTAKINGBALANCESCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("STAKING_BALANCES_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKINGBALANCESCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c1536df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING_BALANCES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackSTAKINGBALANCESCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("STAKING_BALANCES_CONTRACT")
}

// UnpackSTAKINGBALANCESCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c1536df.
//
// Solidity: function STAKING_BALANCES_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackSTAKINGBALANCESCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("STAKING_BALANCES_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSTAKINGCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda19ddfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) PackSTAKINGCONTRACT() []byte {
	enc, err := contractResolver.abi.Pack("STAKING_CONTRACT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKINGCONTRACT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda19ddfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) TryPackSTAKINGCONTRACT() ([]byte, error) {
	return contractResolver.abi.Pack("STAKING_CONTRACT")
}

// UnpackSTAKINGCONTRACT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda19ddfb.
//
// Solidity: function STAKING_CONTRACT() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackSTAKINGCONTRACT(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("STAKING_CONTRACT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (contractResolver *ContractResolver) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := contractResolver.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (contractResolver *ContractResolver) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return contractResolver.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (contractResolver *ContractResolver) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := contractResolver.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (contractResolver *ContractResolver) PackAcceptOwnership() []byte {
	enc, err := contractResolver.abi.Pack("acceptOwnership")
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
func (contractResolver *ContractResolver) TryPackAcceptOwnership() ([]byte, error) {
	return contractResolver.abi.Pack("acceptOwnership")
}

// PackGetContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e8dfd16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getContract(bytes32 typ, uint8 env) view returns(address)
func (contractResolver *ContractResolver) PackGetContract(typ [32]byte, env uint8) []byte {
	enc, err := contractResolver.abi.Pack("getContract", typ, env)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e8dfd16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getContract(bytes32 typ, uint8 env) view returns(address)
func (contractResolver *ContractResolver) TryPackGetContract(typ [32]byte, env uint8) ([]byte, error) {
	return contractResolver.abi.Pack("getContract", typ, env)
}

// UnpackGetContract is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e8dfd16.
//
// Solidity: function getContract(bytes32 typ, uint8 env) view returns(address)
func (contractResolver *ContractResolver) UnpackGetContract(data []byte) (common.Address, error) {
	out, err := contractResolver.abi.Unpack("getContract", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01481bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (bytes32,uint8,address)[] entries) returns()
func (contractResolver *ContractResolver) PackInitialize(owner common.Address, entries []IContractResolverEntry) []byte {
	enc, err := contractResolver.abi.Pack("initialize", owner, entries)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01481bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (bytes32,uint8,address)[] entries) returns()
func (contractResolver *ContractResolver) TryPackInitialize(owner common.Address, entries []IContractResolverEntry) ([]byte, error) {
	return contractResolver.abi.Pack("initialize", owner, entries)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (contractResolver *ContractResolver) PackOwner() []byte {
	enc, err := contractResolver.abi.Pack("owner")
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
func (contractResolver *ContractResolver) TryPackOwner() ([]byte, error) {
	return contractResolver.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (contractResolver *ContractResolver) UnpackOwner(data []byte) (common.Address, error) {
	out, err := contractResolver.abi.Unpack("owner", data)
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
func (contractResolver *ContractResolver) PackPendingOwner() []byte {
	enc, err := contractResolver.abi.Pack("pendingOwner")
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
func (contractResolver *ContractResolver) TryPackPendingOwner() ([]byte, error) {
	return contractResolver.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (contractResolver *ContractResolver) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := contractResolver.abi.Unpack("pendingOwner", data)
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
func (contractResolver *ContractResolver) PackProxiableUUID() []byte {
	enc, err := contractResolver.abi.Pack("proxiableUUID")
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
func (contractResolver *ContractResolver) TryPackProxiableUUID() ([]byte, error) {
	return contractResolver.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (contractResolver *ContractResolver) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := contractResolver.abi.Unpack("proxiableUUID", data)
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
func (contractResolver *ContractResolver) PackRenounceOwnership() []byte {
	enc, err := contractResolver.abi.Pack("renounceOwnership")
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
func (contractResolver *ContractResolver) TryPackRenounceOwnership() ([]byte, error) {
	return contractResolver.abi.Pack("renounceOwnership")
}

// PackSetContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ad0a80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setContract(bytes32 typ, uint8 env, address addr) returns()
func (contractResolver *ContractResolver) PackSetContract(typ [32]byte, env uint8, addr common.Address) []byte {
	enc, err := contractResolver.abi.Pack("setContract", typ, env, addr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ad0a80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setContract(bytes32 typ, uint8 env, address addr) returns()
func (contractResolver *ContractResolver) TryPackSetContract(typ [32]byte, env uint8, addr common.Address) ([]byte, error) {
	return contractResolver.abi.Pack("setContract", typ, env, addr)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (contractResolver *ContractResolver) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := contractResolver.abi.Pack("transferOwnership", newOwner)
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
func (contractResolver *ContractResolver) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return contractResolver.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (contractResolver *ContractResolver) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := contractResolver.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (contractResolver *ContractResolver) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return contractResolver.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ContractResolverInitialized represents a Initialized event raised by the ContractResolver contract.
type ContractResolverInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ContractResolverInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ContractResolverInitialized) ContractEventName() string {
	return ContractResolverInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (contractResolver *ContractResolver) UnpackInitializedEvent(log *types.Log) (*ContractResolverInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contractResolver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContractResolverInitialized)
	if len(log.Data) > 0 {
		if err := contractResolver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contractResolver.abi.Events[event].Inputs {
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

// ContractResolverOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ContractResolver contract.
type ContractResolverOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ContractResolverOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ContractResolverOwnershipTransferStarted) ContractEventName() string {
	return ContractResolverOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (contractResolver *ContractResolver) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ContractResolverOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contractResolver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContractResolverOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := contractResolver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contractResolver.abi.Events[event].Inputs {
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

// ContractResolverOwnershipTransferred represents a OwnershipTransferred event raised by the ContractResolver contract.
type ContractResolverOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ContractResolverOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ContractResolverOwnershipTransferred) ContractEventName() string {
	return ContractResolverOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (contractResolver *ContractResolver) UnpackOwnershipTransferredEvent(log *types.Log) (*ContractResolverOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contractResolver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContractResolverOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := contractResolver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contractResolver.abi.Events[event].Inputs {
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

// ContractResolverSetContract represents a SetContract event raised by the ContractResolver contract.
type ContractResolverSetContract struct {
	Typ  [32]byte
	Env  uint8
	Addr common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ContractResolverSetContractEventName = "SetContract"

// ContractEventName returns the user-defined event name.
func (ContractResolverSetContract) ContractEventName() string {
	return ContractResolverSetContractEventName
}

// UnpackSetContractEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetContract(bytes32 typ, uint8 env, address addr)
func (contractResolver *ContractResolver) UnpackSetContractEvent(log *types.Log) (*ContractResolverSetContract, error) {
	event := "SetContract"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contractResolver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContractResolverSetContract)
	if len(log.Data) > 0 {
		if err := contractResolver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contractResolver.abi.Events[event].Inputs {
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

// ContractResolverUpgraded represents a Upgraded event raised by the ContractResolver contract.
type ContractResolverUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ContractResolverUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ContractResolverUpgraded) ContractEventName() string {
	return ContractResolverUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (contractResolver *ContractResolver) UnpackUpgradedEvent(log *types.Log) (*ContractResolverUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contractResolver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContractResolverUpgraded)
	if len(log.Data) > 0 {
		if err := contractResolver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contractResolver.abi.Events[event].Inputs {
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
func (contractResolver *ContractResolver) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return contractResolver.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["ContractResolverNoCode"].ID.Bytes()[:4]) {
		return contractResolver.UnpackContractResolverNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return contractResolver.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return contractResolver.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return contractResolver.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return contractResolver.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return contractResolver.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return contractResolver.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return contractResolver.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return contractResolver.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], contractResolver.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return contractResolver.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ContractResolverAddressEmptyCode represents a AddressEmptyCode error raised by the ContractResolver contract.
type ContractResolverAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ContractResolverAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (contractResolver *ContractResolver) UnpackAddressEmptyCodeError(raw []byte) (*ContractResolverAddressEmptyCode, error) {
	out := new(ContractResolverAddressEmptyCode)
	if err := contractResolver.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverContractResolverNoCode represents a ContractResolverNoCode error raised by the ContractResolver contract.
type ContractResolverContractResolverNoCode struct {
	Addr common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContractResolverNoCode(address addr)
func ContractResolverContractResolverNoCodeErrorID() common.Hash {
	return common.HexToHash("0x70cd84c94a657aec3ac1d45ce67f79956afa10ea10ade7fa09d7fee45178676a")
}

// UnpackContractResolverNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContractResolverNoCode(address addr)
func (contractResolver *ContractResolver) UnpackContractResolverNoCodeError(raw []byte) (*ContractResolverContractResolverNoCode, error) {
	out := new(ContractResolverContractResolverNoCode)
	if err := contractResolver.abi.UnpackIntoInterface(out, "ContractResolverNoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the ContractResolver contract.
type ContractResolverERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ContractResolverERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (contractResolver *ContractResolver) UnpackERC1967InvalidImplementationError(raw []byte) (*ContractResolverERC1967InvalidImplementation, error) {
	out := new(ContractResolverERC1967InvalidImplementation)
	if err := contractResolver.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverERC1967NonPayable represents a ERC1967NonPayable error raised by the ContractResolver contract.
type ContractResolverERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ContractResolverERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (contractResolver *ContractResolver) UnpackERC1967NonPayableError(raw []byte) (*ContractResolverERC1967NonPayable, error) {
	out := new(ContractResolverERC1967NonPayable)
	if err := contractResolver.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverFailedCall represents a FailedCall error raised by the ContractResolver contract.
type ContractResolverFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ContractResolverFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (contractResolver *ContractResolver) UnpackFailedCallError(raw []byte) (*ContractResolverFailedCall, error) {
	out := new(ContractResolverFailedCall)
	if err := contractResolver.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverInvalidInitialization represents a InvalidInitialization error raised by the ContractResolver contract.
type ContractResolverInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ContractResolverInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (contractResolver *ContractResolver) UnpackInvalidInitializationError(raw []byte) (*ContractResolverInvalidInitialization, error) {
	out := new(ContractResolverInvalidInitialization)
	if err := contractResolver.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverNotInitializing represents a NotInitializing error raised by the ContractResolver contract.
type ContractResolverNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ContractResolverNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (contractResolver *ContractResolver) UnpackNotInitializingError(raw []byte) (*ContractResolverNotInitializing, error) {
	out := new(ContractResolverNotInitializing)
	if err := contractResolver.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ContractResolver contract.
type ContractResolverOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ContractResolverOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (contractResolver *ContractResolver) UnpackOwnableInvalidOwnerError(raw []byte) (*ContractResolverOwnableInvalidOwner, error) {
	out := new(ContractResolverOwnableInvalidOwner)
	if err := contractResolver.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ContractResolver contract.
type ContractResolverOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ContractResolverOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (contractResolver *ContractResolver) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ContractResolverOwnableUnauthorizedAccount, error) {
	out := new(ContractResolverOwnableUnauthorizedAccount)
	if err := contractResolver.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the ContractResolver contract.
type ContractResolverUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ContractResolverUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (contractResolver *ContractResolver) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ContractResolverUUPSUnauthorizedCallContext, error) {
	out := new(ContractResolverUUPSUnauthorizedCallContext)
	if err := contractResolver.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContractResolverUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the ContractResolver contract.
type ContractResolverUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ContractResolverUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (contractResolver *ContractResolver) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ContractResolverUUPSUnsupportedProxiableUUID, error) {
	out := new(ContractResolverUUPSUnsupportedProxiableUUID)
	if err := contractResolver.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
