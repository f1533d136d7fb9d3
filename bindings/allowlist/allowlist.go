// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package allowlist

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

// IAllowlistConfig is an auto generated low-level Go binding around an user-defined struct.
type IAllowlistConfig struct {
	AllowAll bool
}

// AllowlistMetaData contains all meta data concerning the Allowlist contract.
var AllowlistMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"actionKey\",\"inputs\":[{\"name\":\"ipfsId\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"addAdmin\",\"inputs\":[{\"name\":\"newAdmin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowAll\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowedItems\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAllowlist.Config\",\"components\":[{\"name\":\"allowAll\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIAllowlist.Config\",\"components\":[{\"name\":\"allowAll\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAdmin\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAllowed\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAdmin\",\"inputs\":[{\"name\":\"newAdmin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAllowAll\",\"inputs\":[{\"name\":\"allowAll_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAllowed\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIAllowlist.Config\",\"components\":[{\"name\":\"allowAll\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setNotAllowed\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"AdminAdded\",\"inputs\":[{\"name\":\"newAdmin\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdminRemoved\",\"inputs\":[{\"name\":\"newAdmin\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIAllowlist.Config\",\"components\":[{\"name\":\"allowAll\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ItemAllowed\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ItemNotAllowed\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AllowlistNotAdmin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Allowlist",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516112496100f95f395f8181610a1e01528181610a470152610b8b01526112495ff3fe608060405260043610610126575f3560e01c806378755295116100a85780638da5cb5b1161006d5780638da5cb5b1461035c578063ad3cb1cc14610388578063b7e07104146103c5578063bbdc8584146103e4578063e30c397814610403578063f2fde38b14610417575f5ffd5b806378755295146102a657806379502c55146102c557806379ba50971461030a578063865815971461031e5780638767d9aa1461033d575f5ffd5b80634f1ef286116100ee5780634f1ef2861461021257806352d1902d1461022557806352f97536146102395780637048027514610273578063715018a614610292575f5ffd5b80631785f53c1461012a57806324d7806c1461014b5780634cd8e454146101a35780634d7d9c01146101d05780634ee643a5146101ef575b5f5ffd5b348015610135575f5ffd5b50610149610144366004610ef3565b610436565b005b348015610156575f5ffd5b5061018e610165366004610ef3565b6001600160a01b03165f9081525f5160206112295f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b3480156101ae575f5ffd5b506101c26101bd366004610f13565b610492565b60405190815260200161019a565b3480156101db575f5ffd5b506101496101ea366004610f90565b6104c5565b3480156101fa575f5ffd5b505f5160206112095f395f51905f525460ff1661018e565b610149610220366004610fee565b6104e9565b348015610230575f5ffd5b506101c2610508565b348015610244575f5ffd5b5061018e610253366004611093565b5f9081525f5160206111e95f395f51905f52602052604090205460ff1690565b34801561027e575f5ffd5b5061014961028d366004610ef3565b610523565b34801561029d575f5ffd5b50610149610582565b3480156102b1575f5ffd5b5061018e6102c0366004611093565b610595565b3480156102d0575f5ffd5b5060408051602080820183525f909152815180820183525f5160206112095f395f51905f525460ff1615159081905291519182520161019a565b348015610315575f5ffd5b506101496105d6565b348015610329575f5ffd5b50610149610338366004611093565b610620565b348015610348575f5ffd5b50610149610357366004611093565b6106d2565b348015610367575f5ffd5b50610370610781565b6040516001600160a01b03909116815260200161019a565b348015610393575f5ffd5b506103b8604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161019a91906110aa565b3480156103d0575f5ffd5b506101496103df3660046110f5565b6107b5565b3480156103ef575f5ffd5b506101496103fe366004611127565b6108c6565b34801561040e575f5ffd5b506103706108e0565b348015610422575f5ffd5b50610149610431366004610ef3565b610908565b61043e61098d565b6001600160a01b0381165f8181525f5160206112295f395f51905f526020526040808220805460ff19169055517fa3b62bc36326052d97ea62d63c3d60308ed4c3ea8ac079dd8499f1e9c4f80c0f9190a250565b5f82826040516020016104a6929190611141565b6040516020818303038152906040528051906020012090505b92915050565b6104cd61098d565b6104e660405180602001604052808315158152506109bf565b50565b6104f1610a13565b6104fa82610ab7565b6105048282610abf565b5050565b5f610511610b80565b505f5160206111c95f395f51905f5290565b61052b61098d565b6001600160a01b0381165f8181525f5160206112295f395f51905f526020526040808220805460ff19166001179055517f44d6d25963f097ad14f29f06854a01f575648a1ef82f30e562ccd3889717e3399190a250565b61058a61098d565b6105935f610bc9565b565b5f6105ae5f5160206112095f395f51905f525460ff1690565b806104bf57505f8281525f5160206111e95f395f51905f52602052604090205460ff166104bf565b33806105e06108e0565b6001600160a01b0316146106175760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6104e681610bc9565b610628610781565b6001600160a01b0316336001600160a01b0316141580156106645750335f9081525f5160206112295f395f51905f52602052604090205460ff16155b156106845760405163061e1ff360e51b815233600482015260240161060e565b5f8181525f5160206111e95f395f51905f526020526040808220805460ff191660011790555182917fe4be98886a3c8cd9027fdb44065f6b81514c5cf5a1dab85eb7733beb531580ef91a250565b6106da610781565b6001600160a01b0316336001600160a01b0316141580156107165750335f9081525f5160206112295f395f51905f52602052604090205460ff16155b156107365760405163061e1ff360e51b815233600482015260240161060e565b5f8181525f5160206111e95f395f51905f526020526040808220805460ff191690555182917fa676ee7eed1b9e9e90c0ce1964919b8a084b891bafa6b778b64571f338c0cd9591a250565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f6107be610c01565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156107e55750825b90505f8267ffffffffffffffff1660011480156108015750303b155b90508115801561080f575080155b1561082d5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561085757845460ff60401b1916600160401b1785555b61086087610c29565b61087761087236889003880188611167565b6109bf565b83156108bd57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b6108ce61098d565b6104e661087236839003830183611167565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006107a5565b61091061098d565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610954610781565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b33610996610781565b6001600160a01b0316146105935760405163118cdaa760e01b815233600482015260240161060e565b80515f5160206112095f395f51905f52805491151560ff199092168217905560408051918252517f2f1ca6f9bb7ec89fc1d9f1ca6f269417069680cc7c39c0bc13084fc73b272d329181900360200190a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610a9957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a8d5f5160206111c95f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156105935760405163703e46dd60e11b815260040160405180910390fd5b6104e661098d565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610b19575060408051601f3d908101601f19168201909252610b16918101906111b1565b60015b610b4157604051634c9c8ce360e01b81526001600160a01b038316600482015260240161060e565b5f5160206111c95f395f51905f528114610b7157604051632a87526960e21b81526004810182905260240161060e565b610b7b8383610c3a565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105935760405163703e46dd60e11b815260040160405180910390fd5b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561050482610c8f565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006104bf565b610c31610cff565b6104e681610d24565b610c4382610d35565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610c8757610b7b8282610d98565b610504610e38565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b610d07610e57565b61059357604051631afcd79f60e31b815260040160405180910390fd5b610d2c610cff565b6104e681610e70565b806001600160a01b03163b5f03610d6a57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161060e565b5f5160206111c95f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f610da58484610ea1565b9050808015610dc657505f3d1180610dc657505f846001600160a01b03163b115b15610ddb57610dd3610eb4565b9150506104bf565b8015610e0557604051639996b31560e01b81526001600160a01b038516600482015260240161060e565b3d15610e1857610e13610ecd565b610e31565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156105935760405163b398979f60e01b815260040160405180910390fd5b5f610e60610c01565b54600160401b900460ff16919050565b610e78610cff565b6001600160a01b03811661061757604051631e4fbdf760e01b81525f600482015260240161060e565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114610eee575f5ffd5b919050565b5f60208284031215610f03575f5ffd5b610f0c82610ed8565b9392505050565b5f5f60208385031215610f24575f5ffd5b823567ffffffffffffffff811115610f3a575f5ffd5b8301601f81018513610f4a575f5ffd5b803567ffffffffffffffff811115610f60575f5ffd5b856020828401011115610f71575f5ffd5b6020919091019590945092505050565b80358015158114610eee575f5ffd5b5f60208284031215610fa0575f5ffd5b610f0c82610f81565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715610fe657610fe6610fa9565b604052919050565b5f5f60408385031215610fff575f5ffd5b61100883610ed8565b9150602083013567ffffffffffffffff811115611023575f5ffd5b8301601f81018513611033575f5ffd5b803567ffffffffffffffff81111561104d5761104d610fa9565b611060601f8201601f1916602001610fbd565b818152866020838501011115611074575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f602082840312156110a3575f5ffd5b5035919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f602082840312156110ef575f5ffd5b50919050565b5f5f60408385031215611106575f5ffd5b61110f83610ed8565b915061111e84602085016110df565b90509250929050565b5f60208284031215611137575f5ffd5b610f0c83836110df565b6a4c49545f414354494f4e5f60a81b81528183600b8301375f9101600b01908152919050565b5f6020828403128015611178575f5ffd5b506040516020810167ffffffffffffffff8111828210171561119c5761119c610fa9565b6040526111a883610f81565b81529392505050565b5f602082840312156111c1575f5ffd5b505191905056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc101f8c9c3ab049005f01dc7d795353e733ee71526e0e79e58719f2fc480fa601101f8c9c3ab049005f01dc7d795353e733ee71526e0e79e58719f2fc480fa600101f8c9c3ab049005f01dc7d795353e733ee71526e0e79e58719f2fc480fa602",
}

// Allowlist is an auto generated Go binding around an Ethereum contract.
type Allowlist struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Allowlist) GetABI() abi.ABI {
	return c.abi
}

// NewAllowlist creates a new instance of Allowlist.
func NewAllowlist() *Allowlist {
	parsed, err := AllowlistMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Allowlist{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Allowlist) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (allowlist *Allowlist) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := allowlist.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (allowlist *Allowlist) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return allowlist.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (allowlist *Allowlist) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := allowlist.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (allowlist *Allowlist) PackAcceptOwnership() []byte {
	enc, err := allowlist.abi.Pack("acceptOwnership")
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
func (allowlist *Allowlist) TryPackAcceptOwnership() ([]byte, error) {
	return allowlist.abi.Pack("acceptOwnership")
}

// PackActionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cd8e454.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function actionKey(string ipfsId) pure returns(bytes32)
func (allowlist *Allowlist) PackActionKey(ipfsId string) []byte {
	enc, err := allowlist.abi.Pack("actionKey", ipfsId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cd8e454.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function actionKey(string ipfsId) pure returns(bytes32)
func (allowlist *Allowlist) TryPackActionKey(ipfsId string) ([]byte, error) {
	return allowlist.abi.Pack("actionKey", ipfsId)
}

// UnpackActionKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cd8e454.
//
// Solidity: function actionKey(string ipfsId) pure returns(bytes32)
func (allowlist *Allowlist) UnpackActionKey(data []byte) ([32]byte, error) {
	out, err := allowlist.abi.Unpack("actionKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdmin(address newAdmin) returns()
func (allowlist *Allowlist) PackAddAdmin(newAdmin common.Address) []byte {
	enc, err := allowlist.abi.Pack("addAdmin", newAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdmin(address newAdmin) returns()
func (allowlist *Allowlist) TryPackAddAdmin(newAdmin common.Address) ([]byte, error) {
	return allowlist.abi.Pack("addAdmin", newAdmin)
}

// PackAllowAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ee643a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowAll() view returns(bool)
func (allowlist *Allowlist) PackAllowAll() []byte {
	enc, err := allowlist.abi.Pack("allowAll")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ee643a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowAll() view returns(bool)
func (allowlist *Allowlist) TryPackAllowAll() ([]byte, error) {
	return allowlist.abi.Pack("allowAll")
}

// UnpackAllowAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ee643a5.
//
// Solidity: function allowAll() view returns(bool)
func (allowlist *Allowlist) UnpackAllowAll(data []byte) (bool, error) {
	out, err := allowlist.abi.Unpack("allowAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAllowedItems is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f97536.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedItems(bytes32 key) view returns(bool)
func (allowlist *Allowlist) PackAllowedItems(key [32]byte) []byte {
	enc, err := allowlist.abi.Pack("allowedItems", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedItems is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f97536.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedItems(bytes32 key) view returns(bool)
func (allowlist *Allowlist) TryPackAllowedItems(key [32]byte) ([]byte, error) {
	return allowlist.abi.Pack("allowedItems", key)
}

// UnpackAllowedItems is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f97536.
//
// Solidity: function allowedItems(bytes32 key) view returns(bool)
func (allowlist *Allowlist) UnpackAllowedItems(data []byte) (bool, error) {
	out, err := allowlist.abi.Unpack("allowedItems", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((bool))
func (allowlist *Allowlist) PackConfig() []byte {
	enc, err := allowlist.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((bool))
func (allowlist *Allowlist) TryPackConfig() ([]byte, error) {
	return allowlist.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((bool))
func (allowlist *Allowlist) UnpackConfig(data []byte) (IAllowlistConfig, error) {
	out, err := allowlist.abi.Unpack("config", data)
	if err != nil {
		return *new(IAllowlistConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IAllowlistConfig)).(*IAllowlistConfig)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7e07104.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (bool) config_) returns()
func (allowlist *Allowlist) PackInitialize(owner common.Address, config IAllowlistConfig) []byte {
	enc, err := allowlist.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7e07104.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (bool) config_) returns()
func (allowlist *Allowlist) TryPackInitialize(owner common.Address, config IAllowlistConfig) ([]byte, error) {
	return allowlist.abi.Pack("initialize", owner, config)
}

// PackIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d7806c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (allowlist *Allowlist) PackIsAdmin(account common.Address) []byte {
	enc, err := allowlist.abi.Pack("isAdmin", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d7806c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (allowlist *Allowlist) TryPackIsAdmin(account common.Address) ([]byte, error) {
	return allowlist.abi.Pack("isAdmin", account)
}

// UnpackIsAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24d7806c.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (allowlist *Allowlist) UnpackIsAdmin(data []byte) (bool, error) {
	out, err := allowlist.abi.Unpack("isAdmin", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78755295.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAllowed(bytes32 key) view returns(bool)
func (allowlist *Allowlist) PackIsAllowed(key [32]byte) []byte {
	enc, err := allowlist.abi.Pack("isAllowed", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78755295.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAllowed(bytes32 key) view returns(bool)
func (allowlist *Allowlist) TryPackIsAllowed(key [32]byte) ([]byte, error) {
	return allowlist.abi.Pack("isAllowed", key)
}

// UnpackIsAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78755295.
//
// Solidity: function isAllowed(bytes32 key) view returns(bool)
func (allowlist *Allowlist) UnpackIsAllowed(data []byte) (bool, error) {
	out, err := allowlist.abi.Unpack("isAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (allowlist *Allowlist) PackOwner() []byte {
	enc, err := allowlist.abi.Pack("owner")
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
func (allowlist *Allowlist) TryPackOwner() ([]byte, error) {
	return allowlist.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (allowlist *Allowlist) UnpackOwner(data []byte) (common.Address, error) {
	out, err := allowlist.abi.Unpack("owner", data)
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
func (allowlist *Allowlist) PackPendingOwner() []byte {
	enc, err := allowlist.abi.Pack("pendingOwner")
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
func (allowlist *Allowlist) TryPackPendingOwner() ([]byte, error) {
	return allowlist.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (allowlist *Allowlist) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := allowlist.abi.Unpack("pendingOwner", data)
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
func (allowlist *Allowlist) PackProxiableUUID() []byte {
	enc, err := allowlist.abi.Pack("proxiableUUID")
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
func (allowlist *Allowlist) TryPackProxiableUUID() ([]byte, error) {
	return allowlist.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (allowlist *Allowlist) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := allowlist.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRemoveAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1785f53c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAdmin(address newAdmin) returns()
func (allowlist *Allowlist) PackRemoveAdmin(newAdmin common.Address) []byte {
	enc, err := allowlist.abi.Pack("removeAdmin", newAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1785f53c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAdmin(address newAdmin) returns()
func (allowlist *Allowlist) TryPackRemoveAdmin(newAdmin common.Address) ([]byte, error) {
	return allowlist.abi.Pack("removeAdmin", newAdmin)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (allowlist *Allowlist) PackRenounceOwnership() []byte {
	enc, err := allowlist.abi.Pack("renounceOwnership")
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
func (allowlist *Allowlist) TryPackRenounceOwnership() ([]byte, error) {
	return allowlist.abi.Pack("renounceOwnership")
}

// PackSetAllowAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d7d9c01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAllowAll(bool allowAll_) returns()
func (allowlist *Allowlist) PackSetAllowAll(allowAll bool) []byte {
	enc, err := allowlist.abi.Pack("setAllowAll", allowAll)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAllowAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d7d9c01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAllowAll(bool allowAll_) returns()
func (allowlist *Allowlist) TryPackSetAllowAll(allowAll bool) ([]byte, error) {
	return allowlist.abi.Pack("setAllowAll", allowAll)
}

// PackSetAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86581597.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAllowed(bytes32 key) returns()
func (allowlist *Allowlist) PackSetAllowed(key [32]byte) []byte {
	enc, err := allowlist.abi.Pack("setAllowed", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86581597.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAllowed(bytes32 key) returns()
func (allowlist *Allowlist) TryPackSetAllowed(key [32]byte) ([]byte, error) {
	return allowlist.abi.Pack("setAllowed", key)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbdc8584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((bool) config_) returns()
func (allowlist *Allowlist) PackSetConfig(config IAllowlistConfig) []byte {
	enc, err := allowlist.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbdc8584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((bool) config_) returns()
func (allowlist *Allowlist) TryPackSetConfig(config IAllowlistConfig) ([]byte, error) {
	return allowlist.abi.Pack("setConfig", config)
}

// PackSetNotAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8767d9aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNotAllowed(bytes32 key) returns()
func (allowlist *Allowlist) PackSetNotAllowed(key [32]byte) []byte {
	enc, err := allowlist.abi.Pack("setNotAllowed", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNotAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8767d9aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNotAllowed(bytes32 key) returns()
func (allowlist *Allowlist) TryPackSetNotAllowed(key [32]byte) ([]byte, error) {
	return allowlist.abi.Pack("setNotAllowed", key)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (allowlist *Allowlist) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := allowlist.abi.Pack("transferOwnership", newOwner)
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
func (allowlist *Allowlist) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return allowlist.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (allowlist *Allowlist) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := allowlist.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (allowlist *Allowlist) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return allowlist.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// AllowlistAdminAdded represents a AdminAdded event raised by the Allowlist contract.
type AllowlistAdminAdded struct {
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AllowlistAdminAddedEventName = "AdminAdded"

// ContractEventName returns the user-defined event name.
func (AllowlistAdminAdded) ContractEventName() string {
	return AllowlistAdminAddedEventName
}

// UnpackAdminAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminAdded(address indexed newAdmin)
func (allowlist *Allowlist) UnpackAdminAddedEvent(log *types.Log) (*AllowlistAdminAdded, error) {
	event := "AdminAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistAdminAdded)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistAdminRemoved represents a AdminRemoved event raised by the Allowlist contract.
type AllowlistAdminRemoved struct {
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AllowlistAdminRemovedEventName = "AdminRemoved"

// ContractEventName returns the user-defined event name.
func (AllowlistAdminRemoved) ContractEventName() string {
	return AllowlistAdminRemovedEventName
}

// UnpackAdminRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminRemoved(address indexed newAdmin)
func (allowlist *Allowlist) UnpackAdminRemovedEvent(log *types.Log) (*AllowlistAdminRemoved, error) {
	event := "AdminRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistAdminRemoved)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistConfigChanged represents a ConfigChanged event raised by the Allowlist contract.
type AllowlistConfigChanged struct {
	Config IAllowlistConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const AllowlistConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (AllowlistConfigChanged) ContractEventName() string {
	return AllowlistConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((bool) config)
func (allowlist *Allowlist) UnpackConfigChangedEvent(log *types.Log) (*AllowlistConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistConfigChanged)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistInitialized represents a Initialized event raised by the Allowlist contract.
type AllowlistInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AllowlistInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AllowlistInitialized) ContractEventName() string {
	return AllowlistInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (allowlist *Allowlist) UnpackInitializedEvent(log *types.Log) (*AllowlistInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistInitialized)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistItemAllowed represents a ItemAllowed event raised by the Allowlist contract.
type AllowlistItemAllowed struct {
	Key [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AllowlistItemAllowedEventName = "ItemAllowed"

// ContractEventName returns the user-defined event name.
func (AllowlistItemAllowed) ContractEventName() string {
	return AllowlistItemAllowedEventName
}

// UnpackItemAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemAllowed(bytes32 indexed key)
func (allowlist *Allowlist) UnpackItemAllowedEvent(log *types.Log) (*AllowlistItemAllowed, error) {
	event := "ItemAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistItemAllowed)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistItemNotAllowed represents a ItemNotAllowed event raised by the Allowlist contract.
type AllowlistItemNotAllowed struct {
	Key [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AllowlistItemNotAllowedEventName = "ItemNotAllowed"

// ContractEventName returns the user-defined event name.
func (AllowlistItemNotAllowed) ContractEventName() string {
	return AllowlistItemNotAllowedEventName
}

// UnpackItemNotAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemNotAllowed(bytes32 indexed key)
func (allowlist *Allowlist) UnpackItemNotAllowedEvent(log *types.Log) (*AllowlistItemNotAllowed, error) {
	event := "ItemNotAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistItemNotAllowed)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Allowlist contract.
type AllowlistOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AllowlistOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (AllowlistOwnershipTransferStarted) ContractEventName() string {
	return AllowlistOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (allowlist *Allowlist) UnpackOwnershipTransferStartedEvent(log *types.Log) (*AllowlistOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistOwnershipTransferred represents a OwnershipTransferred event raised by the Allowlist contract.
type AllowlistOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AllowlistOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (AllowlistOwnershipTransferred) ContractEventName() string {
	return AllowlistOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (allowlist *Allowlist) UnpackOwnershipTransferredEvent(log *types.Log) (*AllowlistOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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

// AllowlistUpgraded represents a Upgraded event raised by the Allowlist contract.
type AllowlistUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const AllowlistUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (AllowlistUpgraded) ContractEventName() string {
	return AllowlistUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (allowlist *Allowlist) UnpackUpgradedEvent(log *types.Log) (*AllowlistUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != allowlist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AllowlistUpgraded)
	if len(log.Data) > 0 {
		if err := allowlist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range allowlist.abi.Events[event].Inputs {
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
func (allowlist *Allowlist) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], allowlist.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return allowlist.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["AllowlistNotAdmin"].ID.Bytes()[:4]) {
		return allowlist.UnpackAllowlistNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return allowlist.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return allowlist.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return allowlist.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return allowlist.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return allowlist.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return allowlist.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return allowlist.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return allowlist.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], allowlist.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return allowlist.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AllowlistAddressEmptyCode represents a AddressEmptyCode error raised by the Allowlist contract.
type AllowlistAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AllowlistAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (allowlist *Allowlist) UnpackAddressEmptyCodeError(raw []byte) (*AllowlistAddressEmptyCode, error) {
	out := new(AllowlistAddressEmptyCode)
	if err := allowlist.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistAllowlistNotAdmin represents a AllowlistNotAdmin error raised by the Allowlist contract.
type AllowlistAllowlistNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AllowlistNotAdmin(address caller)
func AllowlistAllowlistNotAdminErrorID() common.Hash {
	return common.HexToHash("0xc3c3fe60a60890cb68d00781dd872ca6d103c4e991df233321a502469680b07c")
}

// UnpackAllowlistNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AllowlistNotAdmin(address caller)
func (allowlist *Allowlist) UnpackAllowlistNotAdminError(raw []byte) (*AllowlistAllowlistNotAdmin, error) {
	out := new(AllowlistAllowlistNotAdmin)
	if err := allowlist.abi.UnpackIntoInterface(out, "AllowlistNotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Allowlist contract.
type AllowlistERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func AllowlistERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (allowlist *Allowlist) UnpackERC1967InvalidImplementationError(raw []byte) (*AllowlistERC1967InvalidImplementation, error) {
	out := new(AllowlistERC1967InvalidImplementation)
	if err := allowlist.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistERC1967NonPayable represents a ERC1967NonPayable error raised by the Allowlist contract.
type AllowlistERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func AllowlistERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (allowlist *Allowlist) UnpackERC1967NonPayableError(raw []byte) (*AllowlistERC1967NonPayable, error) {
	out := new(AllowlistERC1967NonPayable)
	if err := allowlist.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistFailedCall represents a FailedCall error raised by the Allowlist contract.
type AllowlistFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AllowlistFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (allowlist *Allowlist) UnpackFailedCallError(raw []byte) (*AllowlistFailedCall, error) {
	out := new(AllowlistFailedCall)
	if err := allowlist.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistInvalidInitialization represents a InvalidInitialization error raised by the Allowlist contract.
type AllowlistInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AllowlistInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (allowlist *Allowlist) UnpackInvalidInitializationError(raw []byte) (*AllowlistInvalidInitialization, error) {
	out := new(AllowlistInvalidInitialization)
	if err := allowlist.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistNotInitializing represents a NotInitializing error raised by the Allowlist contract.
type AllowlistNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AllowlistNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (allowlist *Allowlist) UnpackNotInitializingError(raw []byte) (*AllowlistNotInitializing, error) {
	out := new(AllowlistNotInitializing)
	if err := allowlist.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Allowlist contract.
type AllowlistOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func AllowlistOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (allowlist *Allowlist) UnpackOwnableInvalidOwnerError(raw []byte) (*AllowlistOwnableInvalidOwner, error) {
	out := new(AllowlistOwnableInvalidOwner)
	if err := allowlist.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Allowlist contract.
type AllowlistOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func AllowlistOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (allowlist *Allowlist) UnpackOwnableUnauthorizedAccountError(raw []byte) (*AllowlistOwnableUnauthorizedAccount, error) {
	out := new(AllowlistOwnableUnauthorizedAccount)
	if err := allowlist.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Allowlist contract.
type AllowlistUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func AllowlistUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (allowlist *Allowlist) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*AllowlistUUPSUnauthorizedCallContext, error) {
	out := new(AllowlistUUPSUnauthorizedCallContext)
	if err := allowlist.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AllowlistUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Allowlist contract.
type AllowlistUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func AllowlistUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (allowlist *Allowlist) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*AllowlistUUPSUnsupportedProxiableUUID, error) {
	out := new(AllowlistUUPSUnsupportedProxiableUUID)
	if err := allowlist.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
