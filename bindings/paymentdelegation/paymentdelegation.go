// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package paymentdelegation

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

// IPaymentDelegationConfig is an auto generated low-level Go binding around an user-defined struct.
type IPaymentDelegationConfig struct {
	DefaultRestriction IPaymentDelegationRestriction
}

// IPaymentDelegationRestriction is an auto generated low-level Go binding around an user-defined struct.
type IPaymentDelegationRestriction struct {
	RequestsPerPeriod *big.Int
	PeriodSeconds     *big.Int
}

// PaymentDelegationMetaData contains all meta data concerning the PaymentDelegation contract.
var PaymentDelegationMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Config\",\"components\":[{\"name\":\"defaultRestriction\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegatePayments\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegatePaymentsBatch\",\"inputs\":[{\"name\":\"users\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getPayers\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"payers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPayersAndRestrictions\",\"inputs\":[{\"name\":\"users\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"payers\",\"type\":\"address[][]\",\"internalType\":\"address[][]\"},{\"name\":\"restrictions\",\"type\":\"tuple[][]\",\"internalType\":\"structIPaymentDelegation.Restriction[][]\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRestriction\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUsers\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Config\",\"components\":[{\"name\":\"defaultRestriction\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isPayer\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxBatch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"maxPayersShown\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payerCount\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payersOf\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"preferPayer\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"preferredPayer\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Config\",\"components\":[{\"name\":\"defaultRestriction\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDefaultRestriction\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRestriction\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"undelegatePayments\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"undelegatePaymentsBatch\",\"inputs\":[{\"name\":\"users\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"userCount\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"usersOf\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPaymentDelegation.Config\",\"components\":[{\"name\":\"defaultRestriction\",\"type\":\"tuple\",\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaymentDelegated\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaymentUndelegated\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PreferredPayerSet\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RestrictionCleared\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RestrictionSet\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"restriction\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPaymentDelegation.Restriction\",\"components\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentDelegationBatchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaymentDelegationNotPayer\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentDelegationRestrictionInvalid\",\"inputs\":[{\"name\":\"requestsPerPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"periodSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "PaymentDelegation",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051611ff36100f95f395f81816111390152818161116201526112a10152611ff35ff3fe6080604052600436106101c5575f3560e01c806379ba5097116100f2578063ad3cb1cc11610092578063e30c397811610062578063e30c3978146104f6578063e377e8251461050a578063f2fde38b14610529578063ffd23bed14610548575f5ffd5b8063ad3cb1cc14610467578063b03533da146104a4578063c39a8a10146104b8578063d84d392c146104d7575f5ffd5b80638eb074b2116100cd5780638eb074b2146103eb57806399576fa81461040a578063a348056914610429578063a98538e214610448575f5ffd5b806379ba5097146103a45780637c35b982146103b85780638da5cb5b146103d7575f5ffd5b806352d1902d116101685780636ceb53de116101385780636ceb53de14610331578063715018a61461035057806378f8a06c1461036457806379502c5514610383575f5ffd5b806352d1902d146102c757806352f5d44f146102db578063602b386e1461031257806367765b871461023e575f5ffd5b806332bc1eac116101a357806332bc1eac1461023e5780634a57a6b21461025b5780634f1ef2861461028757806350e3cfa31461029a575f5ffd5b806304efb066146101c957806309aff19d146101ea57806312f48a4214610209575b5f5ffd5b3480156101d4575f5ffd5b506101e86101e3366004611ac7565b610577565b005b3480156101f5575f5ffd5b506101e8610204366004611ae0565b61062d565b348015610214575f5ffd5b50610228610223366004611b51565b61067c565b6040516102359190611b81565b60405180910390f35b348015610249575f5ffd5b5060645b604051908152602001610235565b348015610266575f5ffd5b5061027a610275366004611ac7565b6106b5565b6040516102359190611bcc565b6101e8610295366004611c28565b61072a565b3480156102a5575f5ffd5b506102b96102b4366004611ae0565b610749565b604051610235929190611d64565b3480156102d2575f5ffd5b5061024d61097e565b3480156102e6575f5ffd5b506102fa6102f5366004611ac7565b610999565b6040516001600160a01b039091168152602001610235565b34801561031d575f5ffd5b5061022861032c366004611ac7565b6109c7565b34801561033c575f5ffd5b506101e861034b366004611e19565b6109fa565b34801561035b575f5ffd5b506101e8610aa1565b34801561036f575f5ffd5b506101e861037e366004611ac7565b610ab4565b34801561038e575f5ffd5b50610397610ac0565b6040516102359190611e33565b3480156103af575f5ffd5b506101e8610b09565b3480156103c3575f5ffd5b506102286103d2366004611ac7565b610b4e565b3480156103e2575f5ffd5b506102fa610c99565b3480156103f6575f5ffd5b5061024d610405366004611ac7565b610ccd565b348015610415575f5ffd5b506101e8610424366004611e19565b610cf9565b348015610434575f5ffd5b5061024d610443366004611ac7565b610d0a565b348015610453575f5ffd5b506101e8610462366004611ae0565b610d36565b348015610472575f5ffd5b50610497604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102359190611e4c565b3480156104af575f5ffd5b506101e8610d80565b3480156104c3575f5ffd5b506102286104d2366004611b51565b610dd8565b3480156104e2575f5ffd5b506101e86104f1366004611e81565b610e07565b348015610501575f5ffd5b506102fa610f0a565b348015610515575f5ffd5b506101e8610524366004611ac7565b610f32565b348015610534575f5ffd5b506101e8610543366004611ac7565b610f3b565b348015610553575f5ffd5b50610567610562366004611eb3565b610fc0565b6040519015158152602001610235565b6001600160a01b0381161580159061059657506105948133610fc0565b155b156105ca57604051636bb1329360e01b81526001600160a01b03821660048201523360248201526044015b60405180910390fd5b806105d3610fee565b335f818152600492909201602052604080832080546001600160a01b0319166001600160a01b03958616179055519284169290917f823bc4081f33b08fd08b9eef9040a132d8031b1f1ec52ab79ed6c7c1aa72a93191a350565b61063681611012565b5f5b818110156106775761066f83838381811061065557610655611edb565b905060200201602081019061066a9190611ac7565b61103e565b600101610638565b505050565b60606106ab610689610fee565b6001600160a01b0386165f9081526003919091016020526040902084846110cf565b90505b9392505050565b604080518082019091525f80825260208201525f6106d1610fee565b6001600160a01b0384165f90815260059190910160205260409020805490915060ff1661070557610700610fee565b61070a565b806001015b604080518082019091528154815260019091015460208201529392505050565b61073261112e565b61073b826111d2565b61074582826111da565b5050565b6060808267ffffffffffffffff81111561076557610765611be3565b60405190808252806020026020018201604052801561079857816020015b60608152602001906001900390816107835790505b5091508267ffffffffffffffff8111156107b4576107b4611be3565b6040519080825280602002602001820160405280156107e757816020015b60608152602001906001900390816107d25790505b5090505f5b838110156109765761081e85858381811061080957610809611edb565b90506020020160208101906103d29190611ac7565b83828151811061083057610830611edb565b602002602001018190525082818151811061084d5761084d611edb565b60200260200101515167ffffffffffffffff81111561086e5761086e611be3565b6040519080825280602002602001820160405280156108b257816020015b604080518082019091525f808252602082015281526020019060019003908161088c5790505b508282815181106108c5576108c5611edb565b60200260200101819052505f5b8382815181106108e4576108e4611edb565b60200260200101515181101561096d5761092f84838151811061090957610909611edb565b6020026020010151828151811061092257610922611edb565b60200260200101516106b5565b83838151811061094157610941611edb565b6020026020010151828151811061095a5761095a611edb565b60209081029190910101526001016108d2565b506001016107ec565b509250929050565b5f610987611296565b505f516020611fd35f395f51905f5290565b5f6109a2610fee565b6001600160a01b039283165f9081526004919091016020526040902054909116919050565b60606109f46109d4610fee565b6001600160a01b0384165f908152600391909101602052604090206112df565b92915050565b610a03816112eb565b604080518082019091526001815260208101610a2436849003840184611eef565b9052610a2e610fee565b335f81815260059290920160209081526040928390208451815460ff191690151517815593810151805160018601550151600290930192909255517f9c08296e585ead86d09ae980e661fc0b07a06214d5f8c220915636faf556031190610a96908490611f3e565b60405180910390a250565b610aa9611328565b610ab25f61135a565b565b610abd81611392565b50565b604080516060810182525f6020820181815292820152908152610ae1610fee565b6040805160608101825282546020820190815260019093015491810191909152908152919050565b3380610b13610f0a565b6001600160a01b031614610b455760405163118cdaa760e01b81526001600160a01b03821660048201526024016105c1565b610abd8161135a565b6060610b7e610b5b610fee565b6001600160a01b0384165f908152600291909101602052604081209060646110cf565b90505f610b89610fee565b6001600160a01b038085165f90815260049290920160205260409091205416905080610bb55750919050565b5f5b60018351610bc59190611f69565b81108015610bfe5750816001600160a01b0316838281518110610bea57610bea611edb565b60200260200101516001600160a01b031614155b15610c1357610c0c81611f7c565b9050610bb7565b825f81518110610c2557610c25611edb565b6020026020010151838281518110610c3f57610c3f611edb565b60200260200101906001600160a01b031690816001600160a01b03168152505081835f81518110610c7257610c72611edb565b60200260200101906001600160a01b031690816001600160a01b0316815250505050919050565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f6109f4610cd9610fee565b6001600160a01b0384165f908152600291909101602052604090206114a8565b610d01611328565b610abd816114b1565b5f6109f4610d16610fee565b6001600160a01b0384165f908152600391909101602052604090206114a8565b610d3f81611012565b5f5b8181101561067757610d78838383818110610d5e57610d5e611edb565b9050602002016020810190610d739190611ac7565b611392565b600101610d41565b610d88610fee565b335f8181526005929092016020526040808320805460ff19168155600181018490556002018390555190917fdd061d3017113a6f28665e2442c606bb8968b67f02d671b4f0f25edd8da0574291a2565b60606106ab610de5610fee565b6001600160a01b0386165f9081526002919091016020526040902084846110cf565b5f610e1061150e565b805490915060ff600160401b820416159067ffffffffffffffff165f81158015610e375750825b90505f8267ffffffffffffffff166001148015610e535750303b155b905081158015610e61575080155b15610e7f5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610ea957845460ff60401b1916600160401b1785555b610eb287611536565b610ebb866114b1565b8315610f0157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610cbd565b610abd8161103e565b610f43611328565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610f87610c99565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f6106ae83610fcd610fee565b6001600160a01b0385165f9081526002919091016020526040902090611547565b7fdbce1f8d535999b268d03e54b85638403e69445550bb0373eb845df77ecc230090565b6064811115610abd576040516391d04b1b60e01b815260048101829052606460248201526044016105c1565b61106b3361104a610fee565b6001600160a01b0384165f9081526002919091016020526040902090611568565b6110725750565b6110968161107e610fee565b335f9081526003919091016020526040902090611568565b506040516001600160a01b0382169033907fe19b09c919e3c158b25cee20eeb8a8e7eb91619519f7a16abf8307659f347e5d905f90a350565b60605f6110db856114a8565b90508084106110f9575050604080515f8152602081019091526106ae565b611125846111078184611f69565b8510611113578261111d565b61111d8587611f94565b87919061157c565b95945050505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806111b457507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166111a85f516020611fd35f395f51905f52546001600160a01b031690565b6001600160a01b031614155b15610ab25760405163703e46dd60e11b815260040160405180910390fd5b610abd611328565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611234575060408051601f3d908101601f1916820190925261123191810190611fa7565b60015b61125c57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016105c1565b5f516020611fd35f395f51905f52811461128c57604051632a87526960e21b8152600481018290526024016105c1565b610677838361158a565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ab25760405163703e46dd60e11b815260040160405180910390fd5b60605f6106ae836115df565b60208101351580156112fd5750803515155b15610abd5760405163276a833760e11b815281356004820152602082013560248201526044016105c1565b33611331610c99565b6001600160a01b031614610ab25760405163118cdaa760e01b81523360048201526024016105c1565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561074582611638565b6113bf3361139e610fee565b6001600160a01b0384165f90815260029190910160205260409020906116a8565b6113c65750565b6113ea816113d2610fee565b335f90815260039190910160205260409020906116a8565b506040516001600160a01b0382169033907fda7073ddeec340c021170d32e8db94083d1d0296f7750bf6c38309e1e1dd9edf905f90a333611429610fee565b6001600160a01b038084165f9081526004929092016020526040909120541603610abd57611455610fee565b6001600160a01b0382165f818152600492909201602052604080832080546001600160a01b0319169055517f823bc4081f33b08fd08b9eef9040a132d8031b1f1ec52ab79ed6c7c1aa72a931908390a350565b5f6109f4825490565b6114ba816112eb565b806114c3610fee565b81358155602082013560018201559050507ff88759f9bbcef3cea0b61da617b79c4d7880c50341995af3daf351cd6edefe97816040516115039190611f3e565b60405180910390a150565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006109f4565b61153e6116bc565b610abd816116e1565b6001600160a01b0381165f90815260018301602052604081205415156106ae565b5f6106ae836001600160a01b0384166116f2565b60605f61112585858561173e565b611593826117f0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156115d7576106778282611853565b6107456118f3565b6060815f0180548060200260200160405190810160405280929190818152602001828054801561162c57602002820191905f5260205f20905b815481526020019060010190808311611618575b50505050509050919050565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f6106ae836001600160a01b038416611912565b6116c46119f5565b610ab257604051631afcd79f60e31b815260040160405180910390fd5b6116e96116bc565b610abd81611a0e565b5f81815260018301602052604081205461173757508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556109f4565b505f6109f4565b60606117518261174c865490565b611a3f565b915061175d8383611a3f565b92508282035f8167ffffffffffffffff81111561177c5761177c611be3565b6040519080825280602002602001820160405280156117a5578160200160208202803683370190505b5090505f5b828110156117e6576117be87878301611a4e565b5f01548282815181106117d3576117d3611edb565b60209081029190910101526001016117aa565b5095945050505050565b806001600160a01b03163b5f0361182557604051634c9c8ce360e01b81526001600160a01b03821660048201526024016105c1565b5f516020611fd35f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6118608484611a75565b905080801561188157505f3d118061188157505f846001600160a01b03163b115b156118965761188e611a88565b9150506109f4565b80156118c057604051639996b31560e01b81526001600160a01b03851660048201526024016105c1565b3d156118d3576118ce611aa1565b6118ec565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610ab25760405163b398979f60e01b815260040160405180910390fd5b5f81815260018301602052604081205480156119ec575f611934600183611f69565b85549091505f9061194790600190611f69565b90508082146119a6575f865f01828154811061196557611965611edb565b905f5260205f200154905080875f01848154811061198557611985611edb565b5f918252602080832090910192909255918252600188019052604090208390555b85548690806119b7576119b7611fbe565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f9055600193505050506109f4565b5f9150506109f4565b5f6119fe61150e565b54600160401b900460ff16919050565b611a166116bc565b6001600160a01b038116610b4557604051631e4fbdf760e01b81525f60048201526024016105c1565b5f8282188284100282186106ae565b5f82611a6d611a6a84611a66845f9081526020902090565b0190565b90565b949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114611ac2575f5ffd5b919050565b5f60208284031215611ad7575f5ffd5b6106ae82611aac565b5f5f60208385031215611af1575f5ffd5b823567ffffffffffffffff811115611b07575f5ffd5b8301601f81018513611b17575f5ffd5b803567ffffffffffffffff811115611b2d575f5ffd5b8560208260051b8401011115611b41575f5ffd5b6020919091019590945092505050565b5f5f5f60608486031215611b63575f5ffd5b611b6c84611aac565b95602085013595506040909401359392505050565b602080825282518282018190525f918401906040840190835b81811015611bc15783516001600160a01b0316835260209384019390920191600101611b9a565b509095945050505050565b8151815260208083015190820152604081016109f4565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715611c2057611c20611be3565b604052919050565b5f5f60408385031215611c39575f5ffd5b611c4283611aac565b9150602083013567ffffffffffffffff811115611c5d575f5ffd5b8301601f81018513611c6d575f5ffd5b803567ffffffffffffffff811115611c8757611c87611be3565b611c9a601f8201601f1916602001611bf7565b818152866020838501011115611cae575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f82825180855260208501945060208160051b830101602085015f5b83811015611d5857848303601f19018852815180518085526020918201918501905f5b81811015611d3f57611d2983855180518252602090810151910152565b6020939093019260409290920191600101611d0c565b50506020998a0199909450929092019150600101611ce9565b50909695505050505050565b5f604082016040835280855180835260608501915060608160051b8601019250602087015f5b82811015611ded57868503605f19018452815180518087526020918201918701905f5b81811015611dd45783516001600160a01b0316835260209384019390920191600101611dad565b5090965050506020938401939190910190600101611d8a565b5050505082810360208401526111258185611ccd565b5f60408284031215611e13575f5ffd5b50919050565b5f60408284031215611e29575f5ffd5b6106ae8383611e03565b81518051825260209081015190820152604081016109f4565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60608385031215611e92575f5ffd5b611e9b83611aac565b9150611eaa8460208501611e03565b90509250929050565b5f5f60408385031215611ec4575f5ffd5b611ecd83611aac565b9150611eaa60208401611aac565b634e487b7160e01b5f52603260045260245ffd5b5f6040828403128015611f00575f5ffd5b506040805190810167ffffffffffffffff81118282101715611f2457611f24611be3565b604052823581526020928301359281019290925250919050565b8135815260208083013590820152604081016109f4565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109f4576109f4611f55565b5f60018201611f8d57611f8d611f55565b5060010190565b808201808211156109f4576109f4611f55565b5f60208284031215611fb7575f5ffd5b5051919050565b634e487b7160e01b5f52603160045260245ffdfe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// PaymentDelegation is an auto generated Go binding around an Ethereum contract.
type PaymentDelegation struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PaymentDelegation) GetABI() abi.ABI {
	return c.abi
}

// NewPaymentDelegation creates a new instance of PaymentDelegation.
func NewPaymentDelegation() *PaymentDelegation {
	parsed, err := PaymentDelegationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PaymentDelegation{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PaymentDelegation) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (paymentDelegation *PaymentDelegation) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := paymentDelegation.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (paymentDelegation *PaymentDelegation) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return paymentDelegation.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (paymentDelegation *PaymentDelegation) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := paymentDelegation.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (paymentDelegation *PaymentDelegation) PackAcceptOwnership() []byte {
	enc, err := paymentDelegation.abi.Pack("acceptOwnership")
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
func (paymentDelegation *PaymentDelegation) TryPackAcceptOwnership() ([]byte, error) {
	return paymentDelegation.abi.Pack("acceptOwnership")
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns(((uint256,uint256)))
func (paymentDelegation *PaymentDelegation) PackConfig() []byte {
	enc, err := paymentDelegation.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns(((uint256,uint256)))
func (paymentDelegation *PaymentDelegation) TryPackConfig() ([]byte, error) {
	return paymentDelegation.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns(((uint256,uint256)))
func (paymentDelegation *PaymentDelegation) UnpackConfig(data []byte) (IPaymentDelegationConfig, error) {
	out, err := paymentDelegation.abi.Unpack("config", data)
	if err != nil {
		return *new(IPaymentDelegationConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IPaymentDelegationConfig)).(*IPaymentDelegationConfig)
	return out0, nil
}

// PackDelegatePayments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe377e825.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegatePayments(address user) returns()
func (paymentDelegation *PaymentDelegation) PackDelegatePayments(user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("delegatePayments", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegatePayments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe377e825.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegatePayments(address user) returns()
func (paymentDelegation *PaymentDelegation) TryPackDelegatePayments(user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("delegatePayments", user)
}

// PackDelegatePaymentsBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09aff19d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegatePaymentsBatch(address[] users) returns()
func (paymentDelegation *PaymentDelegation) PackDelegatePaymentsBatch(users []common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("delegatePaymentsBatch", users)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegatePaymentsBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09aff19d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegatePaymentsBatch(address[] users) returns()
func (paymentDelegation *PaymentDelegation) TryPackDelegatePaymentsBatch(users []common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("delegatePaymentsBatch", users)
}

// PackGetPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c35b982.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPayers(address user) view returns(address[] payers)
func (paymentDelegation *PaymentDelegation) PackGetPayers(user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("getPayers", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c35b982.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPayers(address user) view returns(address[] payers)
func (paymentDelegation *PaymentDelegation) TryPackGetPayers(user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("getPayers", user)
}

// UnpackGetPayers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c35b982.
//
// Solidity: function getPayers(address user) view returns(address[] payers)
func (paymentDelegation *PaymentDelegation) UnpackGetPayers(data []byte) ([]common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("getPayers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetPayersAndRestrictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e3cfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPayersAndRestrictions(address[] users) view returns(address[][] payers, (uint256,uint256)[][] restrictions)
func (paymentDelegation *PaymentDelegation) PackGetPayersAndRestrictions(users []common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("getPayersAndRestrictions", users)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPayersAndRestrictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e3cfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPayersAndRestrictions(address[] users) view returns(address[][] payers, (uint256,uint256)[][] restrictions)
func (paymentDelegation *PaymentDelegation) TryPackGetPayersAndRestrictions(users []common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("getPayersAndRestrictions", users)
}

// GetPayersAndRestrictionsOutput serves as a container for the return parameters of contract
// method GetPayersAndRestrictions.
type GetPayersAndRestrictionsOutput struct {
	Payers       [][]common.Address
	Restrictions [][]IPaymentDelegationRestriction
}

// UnpackGetPayersAndRestrictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50e3cfa3.
//
// Solidity: function getPayersAndRestrictions(address[] users) view returns(address[][] payers, (uint256,uint256)[][] restrictions)
func (paymentDelegation *PaymentDelegation) UnpackGetPayersAndRestrictions(data []byte) (GetPayersAndRestrictionsOutput, error) {
	out, err := paymentDelegation.abi.Unpack("getPayersAndRestrictions", data)
	outstruct := new(GetPayersAndRestrictionsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Payers = *abi.ConvertType(out[0], new([][]common.Address)).(*[][]common.Address)
	outstruct.Restrictions = *abi.ConvertType(out[1], new([][]IPaymentDelegationRestriction)).(*[][]IPaymentDelegationRestriction)
	return *outstruct, nil
}

// PackGetRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a57a6b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRestriction(address payer) view returns((uint256,uint256))
func (paymentDelegation *PaymentDelegation) PackGetRestriction(payer common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("getRestriction", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a57a6b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRestriction(address payer) view returns((uint256,uint256))
func (paymentDelegation *PaymentDelegation) TryPackGetRestriction(payer common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("getRestriction", payer)
}

// UnpackGetRestriction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a57a6b2.
//
// Solidity: function getRestriction(address payer) view returns((uint256,uint256))
func (paymentDelegation *PaymentDelegation) UnpackGetRestriction(data []byte) (IPaymentDelegationRestriction, error) {
	out, err := paymentDelegation.abi.Unpack("getRestriction", data)
	if err != nil {
		return *new(IPaymentDelegationRestriction), err
	}
	out0 := *abi.ConvertType(out[0], new(IPaymentDelegationRestriction)).(*IPaymentDelegationRestriction)
	return out0, nil
}

// PackGetUsers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x602b386e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUsers(address payer) view returns(address[])
func (paymentDelegation *PaymentDelegation) PackGetUsers(payer common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("getUsers", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUsers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x602b386e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUsers(address payer) view returns(address[])
func (paymentDelegation *PaymentDelegation) TryPackGetUsers(payer common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("getUsers", payer)
}

// UnpackGetUsers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x602b386e.
//
// Solidity: function getUsers(address payer) view returns(address[])
func (paymentDelegation *PaymentDelegation) UnpackGetUsers(data []byte) ([]common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("getUsers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd84d392c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, ((uint256,uint256)) config_) returns()
func (paymentDelegation *PaymentDelegation) PackInitialize(owner common.Address, config IPaymentDelegationConfig) []byte {
	enc, err := paymentDelegation.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd84d392c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, ((uint256,uint256)) config_) returns()
func (paymentDelegation *PaymentDelegation) TryPackInitialize(owner common.Address, config IPaymentDelegationConfig) ([]byte, error) {
	return paymentDelegation.abi.Pack("initialize", owner, config)
}

// PackIsPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd23bed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPayer(address payer, address user) view returns(bool)
func (paymentDelegation *PaymentDelegation) PackIsPayer(payer common.Address, user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("isPayer", payer, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd23bed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPayer(address payer, address user) view returns(bool)
func (paymentDelegation *PaymentDelegation) TryPackIsPayer(payer common.Address, user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("isPayer", payer, user)
}

// UnpackIsPayer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffd23bed.
//
// Solidity: function isPayer(address payer, address user) view returns(bool)
func (paymentDelegation *PaymentDelegation) UnpackIsPayer(data []byte) (bool, error) {
	out, err := paymentDelegation.abi.Unpack("isPayer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67765b87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxBatch() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) PackMaxBatch() []byte {
	enc, err := paymentDelegation.abi.Pack("maxBatch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67765b87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxBatch() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) TryPackMaxBatch() ([]byte, error) {
	return paymentDelegation.abi.Pack("maxBatch")
}

// UnpackMaxBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67765b87.
//
// Solidity: function maxBatch() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) UnpackMaxBatch(data []byte) (*big.Int, error) {
	out, err := paymentDelegation.abi.Unpack("maxBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxPayersShown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32bc1eac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxPayersShown() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) PackMaxPayersShown() []byte {
	enc, err := paymentDelegation.abi.Pack("maxPayersShown")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxPayersShown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32bc1eac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxPayersShown() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) TryPackMaxPayersShown() ([]byte, error) {
	return paymentDelegation.abi.Pack("maxPayersShown")
}

// UnpackMaxPayersShown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32bc1eac.
//
// Solidity: function maxPayersShown() pure returns(uint256)
func (paymentDelegation *PaymentDelegation) UnpackMaxPayersShown(data []byte) (*big.Int, error) {
	out, err := paymentDelegation.abi.Unpack("maxPayersShown", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (paymentDelegation *PaymentDelegation) PackOwner() []byte {
	enc, err := paymentDelegation.abi.Pack("owner")
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
func (paymentDelegation *PaymentDelegation) TryPackOwner() ([]byte, error) {
	return paymentDelegation.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (paymentDelegation *PaymentDelegation) UnpackOwner(data []byte) (common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eb074b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payerCount(address user) view returns(uint256)
func (paymentDelegation *PaymentDelegation) PackPayerCount(user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("payerCount", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eb074b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payerCount(address user) view returns(uint256)
func (paymentDelegation *PaymentDelegation) TryPackPayerCount(user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("payerCount", user)
}

// UnpackPayerCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eb074b2.
//
// Solidity: function payerCount(address user) view returns(uint256)
func (paymentDelegation *PaymentDelegation) UnpackPayerCount(data []byte) (*big.Int, error) {
	out, err := paymentDelegation.abi.Unpack("payerCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc39a8a10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payersOf(address user, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) PackPayersOf(user common.Address, start *big.Int, count *big.Int) []byte {
	enc, err := paymentDelegation.abi.Pack("payersOf", user, start, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc39a8a10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payersOf(address user, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) TryPackPayersOf(user common.Address, start *big.Int, count *big.Int) ([]byte, error) {
	return paymentDelegation.abi.Pack("payersOf", user, start, count)
}

// UnpackPayersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc39a8a10.
//
// Solidity: function payersOf(address user, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) UnpackPayersOf(data []byte) ([]common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("payersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentDelegation *PaymentDelegation) PackPendingOwner() []byte {
	enc, err := paymentDelegation.abi.Pack("pendingOwner")
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
func (paymentDelegation *PaymentDelegation) TryPackPendingOwner() ([]byte, error) {
	return paymentDelegation.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentDelegation *PaymentDelegation) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPreferPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04efb066.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function preferPayer(address payer) returns()
func (paymentDelegation *PaymentDelegation) PackPreferPayer(payer common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("preferPayer", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreferPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04efb066.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function preferPayer(address payer) returns()
func (paymentDelegation *PaymentDelegation) TryPackPreferPayer(payer common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("preferPayer", payer)
}

// PackPreferredPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f5d44f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function preferredPayer(address user) view returns(address)
func (paymentDelegation *PaymentDelegation) PackPreferredPayer(user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("preferredPayer", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreferredPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f5d44f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function preferredPayer(address user) view returns(address)
func (paymentDelegation *PaymentDelegation) TryPackPreferredPayer(user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("preferredPayer", user)
}

// UnpackPreferredPayer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f5d44f.
//
// Solidity: function preferredPayer(address user) view returns(address)
func (paymentDelegation *PaymentDelegation) UnpackPreferredPayer(data []byte) (common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("preferredPayer", data)
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
func (paymentDelegation *PaymentDelegation) PackProxiableUUID() []byte {
	enc, err := paymentDelegation.abi.Pack("proxiableUUID")
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
func (paymentDelegation *PaymentDelegation) TryPackProxiableUUID() ([]byte, error) {
	return paymentDelegation.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (paymentDelegation *PaymentDelegation) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := paymentDelegation.abi.Unpack("proxiableUUID", data)
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
func (paymentDelegation *PaymentDelegation) PackRenounceOwnership() []byte {
	enc, err := paymentDelegation.abi.Pack("renounceOwnership")
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
func (paymentDelegation *PaymentDelegation) TryPackRenounceOwnership() ([]byte, error) {
	return paymentDelegation.abi.Pack("renounceOwnership")
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99576fa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig(((uint256,uint256)) config_) returns()
func (paymentDelegation *PaymentDelegation) PackSetConfig(config IPaymentDelegationConfig) []byte {
	enc, err := paymentDelegation.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99576fa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig(((uint256,uint256)) config_) returns()
func (paymentDelegation *PaymentDelegation) TryPackSetConfig(config IPaymentDelegationConfig) ([]byte, error) {
	return paymentDelegation.abi.Pack("setConfig", config)
}

// PackSetDefaultRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb03533da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDefaultRestriction() returns()
func (paymentDelegation *PaymentDelegation) PackSetDefaultRestriction() []byte {
	enc, err := paymentDelegation.abi.Pack("setDefaultRestriction")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDefaultRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb03533da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDefaultRestriction() returns()
func (paymentDelegation *PaymentDelegation) TryPackSetDefaultRestriction() ([]byte, error) {
	return paymentDelegation.abi.Pack("setDefaultRestriction")
}

// PackSetRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ceb53de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRestriction((uint256,uint256) r) returns()
func (paymentDelegation *PaymentDelegation) PackSetRestriction(r IPaymentDelegationRestriction) []byte {
	enc, err := paymentDelegation.abi.Pack("setRestriction", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRestriction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ceb53de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRestriction((uint256,uint256) r) returns()
func (paymentDelegation *PaymentDelegation) TryPackSetRestriction(r IPaymentDelegationRestriction) ([]byte, error) {
	return paymentDelegation.abi.Pack("setRestriction", r)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentDelegation *PaymentDelegation) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("transferOwnership", newOwner)
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
func (paymentDelegation *PaymentDelegation) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("transferOwnership", newOwner)
}

// PackUndelegatePayments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78f8a06c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegatePayments(address user) returns()
func (paymentDelegation *PaymentDelegation) PackUndelegatePayments(user common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("undelegatePayments", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegatePayments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78f8a06c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegatePayments(address user) returns()
func (paymentDelegation *PaymentDelegation) TryPackUndelegatePayments(user common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("undelegatePayments", user)
}

// PackUndelegatePaymentsBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa98538e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegatePaymentsBatch(address[] users) returns()
func (paymentDelegation *PaymentDelegation) PackUndelegatePaymentsBatch(users []common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("undelegatePaymentsBatch", users)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegatePaymentsBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa98538e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegatePaymentsBatch(address[] users) returns()
func (paymentDelegation *PaymentDelegation) TryPackUndelegatePaymentsBatch(users []common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("undelegatePaymentsBatch", users)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (paymentDelegation *PaymentDelegation) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := paymentDelegation.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (paymentDelegation *PaymentDelegation) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return paymentDelegation.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackUserCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3480569.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function userCount(address payer) view returns(uint256)
func (paymentDelegation *PaymentDelegation) PackUserCount(payer common.Address) []byte {
	enc, err := paymentDelegation.abi.Pack("userCount", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUserCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3480569.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function userCount(address payer) view returns(uint256)
func (paymentDelegation *PaymentDelegation) TryPackUserCount(payer common.Address) ([]byte, error) {
	return paymentDelegation.abi.Pack("userCount", payer)
}

// UnpackUserCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3480569.
//
// Solidity: function userCount(address payer) view returns(uint256)
func (paymentDelegation *PaymentDelegation) UnpackUserCount(data []byte) (*big.Int, error) {
	out, err := paymentDelegation.abi.Unpack("userCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUsersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12f48a42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usersOf(address payer, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) PackUsersOf(payer common.Address, start *big.Int, count *big.Int) []byte {
	enc, err := paymentDelegation.abi.Pack("usersOf", payer, start, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12f48a42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usersOf(address payer, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) TryPackUsersOf(payer common.Address, start *big.Int, count *big.Int) ([]byte, error) {
	return paymentDelegation.abi.Pack("usersOf", payer, start, count)
}

// UnpackUsersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12f48a42.
//
// Solidity: function usersOf(address payer, uint256 start, uint256 count) view returns(address[])
func (paymentDelegation *PaymentDelegation) UnpackUsersOf(data []byte) ([]common.Address, error) {
	out, err := paymentDelegation.abi.Unpack("usersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PaymentDelegationConfigChanged represents a ConfigChanged event raised by the PaymentDelegation contract.
type PaymentDelegationConfigChanged struct {
	Config IPaymentDelegationConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationConfigChanged) ContractEventName() string {
	return PaymentDelegationConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged(((uint256,uint256)) config)
func (paymentDelegation *PaymentDelegation) UnpackConfigChangedEvent(log *types.Log) (*PaymentDelegationConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationConfigChanged)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationInitialized represents a Initialized event raised by the PaymentDelegation contract.
type PaymentDelegationInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationInitialized) ContractEventName() string {
	return PaymentDelegationInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (paymentDelegation *PaymentDelegation) UnpackInitializedEvent(log *types.Log) (*PaymentDelegationInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationInitialized)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PaymentDelegation contract.
type PaymentDelegationOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationOwnershipTransferStarted) ContractEventName() string {
	return PaymentDelegationOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (paymentDelegation *PaymentDelegation) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PaymentDelegationOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationOwnershipTransferred represents a OwnershipTransferred event raised by the PaymentDelegation contract.
type PaymentDelegationOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationOwnershipTransferred) ContractEventName() string {
	return PaymentDelegationOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (paymentDelegation *PaymentDelegation) UnpackOwnershipTransferredEvent(log *types.Log) (*PaymentDelegationOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationPaymentDelegated represents a PaymentDelegated event raised by the PaymentDelegation contract.
type PaymentDelegationPaymentDelegated struct {
	Payer common.Address
	User  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationPaymentDelegatedEventName = "PaymentDelegated"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationPaymentDelegated) ContractEventName() string {
	return PaymentDelegationPaymentDelegatedEventName
}

// UnpackPaymentDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentDelegated(address indexed payer, address indexed user)
func (paymentDelegation *PaymentDelegation) UnpackPaymentDelegatedEvent(log *types.Log) (*PaymentDelegationPaymentDelegated, error) {
	event := "PaymentDelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationPaymentDelegated)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationPaymentUndelegated represents a PaymentUndelegated event raised by the PaymentDelegation contract.
type PaymentDelegationPaymentUndelegated struct {
	Payer common.Address
	User  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationPaymentUndelegatedEventName = "PaymentUndelegated"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationPaymentUndelegated) ContractEventName() string {
	return PaymentDelegationPaymentUndelegatedEventName
}

// UnpackPaymentUndelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentUndelegated(address indexed payer, address indexed user)
func (paymentDelegation *PaymentDelegation) UnpackPaymentUndelegatedEvent(log *types.Log) (*PaymentDelegationPaymentUndelegated, error) {
	event := "PaymentUndelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationPaymentUndelegated)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationPreferredPayerSet represents a PreferredPayerSet event raised by the PaymentDelegation contract.
type PaymentDelegationPreferredPayerSet struct {
	User  common.Address
	Payer common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationPreferredPayerSetEventName = "PreferredPayerSet"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationPreferredPayerSet) ContractEventName() string {
	return PaymentDelegationPreferredPayerSetEventName
}

// UnpackPreferredPayerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PreferredPayerSet(address indexed user, address indexed payer)
func (paymentDelegation *PaymentDelegation) UnpackPreferredPayerSetEvent(log *types.Log) (*PaymentDelegationPreferredPayerSet, error) {
	event := "PreferredPayerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationPreferredPayerSet)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationRestrictionCleared represents a RestrictionCleared event raised by the PaymentDelegation contract.
type PaymentDelegationRestrictionCleared struct {
	Payer common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationRestrictionClearedEventName = "RestrictionCleared"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationRestrictionCleared) ContractEventName() string {
	return PaymentDelegationRestrictionClearedEventName
}

// UnpackRestrictionClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RestrictionCleared(address indexed payer)
func (paymentDelegation *PaymentDelegation) UnpackRestrictionClearedEvent(log *types.Log) (*PaymentDelegationRestrictionCleared, error) {
	event := "RestrictionCleared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationRestrictionCleared)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationRestrictionSet represents a RestrictionSet event raised by the PaymentDelegation contract.
type PaymentDelegationRestrictionSet struct {
	Payer       common.Address
	Restriction IPaymentDelegationRestriction
	Raw         *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationRestrictionSetEventName = "RestrictionSet"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationRestrictionSet) ContractEventName() string {
	return PaymentDelegationRestrictionSetEventName
}

// UnpackRestrictionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RestrictionSet(address indexed payer, (uint256,uint256) restriction)
func (paymentDelegation *PaymentDelegation) UnpackRestrictionSetEvent(log *types.Log) (*PaymentDelegationRestrictionSet, error) {
	event := "RestrictionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationRestrictionSet)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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

// PaymentDelegationUpgraded represents a Upgraded event raised by the PaymentDelegation contract.
type PaymentDelegationUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const PaymentDelegationUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (PaymentDelegationUpgraded) ContractEventName() string {
	return PaymentDelegationUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (paymentDelegation *PaymentDelegation) UnpackUpgradedEvent(log *types.Log) (*PaymentDelegationUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentDelegation.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentDelegationUpgraded)
	if len(log.Data) > 0 {
		if err := paymentDelegation.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentDelegation.abi.Events[event].Inputs {
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
func (paymentDelegation *PaymentDelegation) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["PaymentDelegationBatchTooLong"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackPaymentDelegationBatchTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["PaymentDelegationNotPayer"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackPaymentDelegationNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["PaymentDelegationRestrictionInvalid"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackPaymentDelegationRestrictionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentDelegation.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return paymentDelegation.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PaymentDelegationAddressEmptyCode represents a AddressEmptyCode error raised by the PaymentDelegation contract.
type PaymentDelegationAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func PaymentDelegationAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (paymentDelegation *PaymentDelegation) UnpackAddressEmptyCodeError(raw []byte) (*PaymentDelegationAddressEmptyCode, error) {
	out := new(PaymentDelegationAddressEmptyCode)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the PaymentDelegation contract.
type PaymentDelegationERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func PaymentDelegationERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (paymentDelegation *PaymentDelegation) UnpackERC1967InvalidImplementationError(raw []byte) (*PaymentDelegationERC1967InvalidImplementation, error) {
	out := new(PaymentDelegationERC1967InvalidImplementation)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationERC1967NonPayable represents a ERC1967NonPayable error raised by the PaymentDelegation contract.
type PaymentDelegationERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func PaymentDelegationERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (paymentDelegation *PaymentDelegation) UnpackERC1967NonPayableError(raw []byte) (*PaymentDelegationERC1967NonPayable, error) {
	out := new(PaymentDelegationERC1967NonPayable)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationFailedCall represents a FailedCall error raised by the PaymentDelegation contract.
type PaymentDelegationFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PaymentDelegationFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (paymentDelegation *PaymentDelegation) UnpackFailedCallError(raw []byte) (*PaymentDelegationFailedCall, error) {
	out := new(PaymentDelegationFailedCall)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationInvalidInitialization represents a InvalidInitialization error raised by the PaymentDelegation contract.
type PaymentDelegationInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func PaymentDelegationInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (paymentDelegation *PaymentDelegation) UnpackInvalidInitializationError(raw []byte) (*PaymentDelegationInvalidInitialization, error) {
	out := new(PaymentDelegationInvalidInitialization)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationNotInitializing represents a NotInitializing error raised by the PaymentDelegation contract.
type PaymentDelegationNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func PaymentDelegationNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (paymentDelegation *PaymentDelegation) UnpackNotInitializingError(raw []byte) (*PaymentDelegationNotInitializing, error) {
	out := new(PaymentDelegationNotInitializing)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PaymentDelegation contract.
type PaymentDelegationOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PaymentDelegationOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (paymentDelegation *PaymentDelegation) UnpackOwnableInvalidOwnerError(raw []byte) (*PaymentDelegationOwnableInvalidOwner, error) {
	out := new(PaymentDelegationOwnableInvalidOwner)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PaymentDelegation contract.
type PaymentDelegationOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PaymentDelegationOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (paymentDelegation *PaymentDelegation) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PaymentDelegationOwnableUnauthorizedAccount, error) {
	out := new(PaymentDelegationOwnableUnauthorizedAccount)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationPaymentDelegationBatchTooLong represents a PaymentDelegationBatchTooLong error raised by the PaymentDelegation contract.
type PaymentDelegationPaymentDelegationBatchTooLong struct {
	Length  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentDelegationBatchTooLong(uint256 length, uint256 maximum)
func PaymentDelegationPaymentDelegationBatchTooLongErrorID() common.Hash {
	return common.HexToHash("0x91d04b1b8c6033ff6ea5c4a8488b22b3905ebbadc32436a1ee52b5ed23791781")
}

// UnpackPaymentDelegationBatchTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentDelegationBatchTooLong(uint256 length, uint256 maximum)
func (paymentDelegation *PaymentDelegation) UnpackPaymentDelegationBatchTooLongError(raw []byte) (*PaymentDelegationPaymentDelegationBatchTooLong, error) {
	out := new(PaymentDelegationPaymentDelegationBatchTooLong)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "PaymentDelegationBatchTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationPaymentDelegationNotPayer represents a PaymentDelegationNotPayer error raised by the PaymentDelegation contract.
type PaymentDelegationPaymentDelegationNotPayer struct {
	Payer common.Address
	User  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentDelegationNotPayer(address payer, address user)
func PaymentDelegationPaymentDelegationNotPayerErrorID() common.Hash {
	return common.HexToHash("0x6bb13293f7f81397674bba93078335924329f631d2bda8691069f60afed02da7")
}

// UnpackPaymentDelegationNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentDelegationNotPayer(address payer, address user)
func (paymentDelegation *PaymentDelegation) UnpackPaymentDelegationNotPayerError(raw []byte) (*PaymentDelegationPaymentDelegationNotPayer, error) {
	out := new(PaymentDelegationPaymentDelegationNotPayer)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "PaymentDelegationNotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationPaymentDelegationRestrictionInvalid represents a PaymentDelegationRestrictionInvalid error raised by the PaymentDelegation contract.
type PaymentDelegationPaymentDelegationRestrictionInvalid struct {
	RequestsPerPeriod *big.Int
	PeriodSeconds     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentDelegationRestrictionInvalid(uint256 requestsPerPeriod, uint256 periodSeconds)
func PaymentDelegationPaymentDelegationRestrictionInvalidErrorID() common.Hash {
	return common.HexToHash("0x4ed5066e25e0cce35cdeaf3ce7767ec0266f0c02a06ef4efa75b58541ad844a7")
}

// UnpackPaymentDelegationRestrictionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentDelegationRestrictionInvalid(uint256 requestsPerPeriod, uint256 periodSeconds)
func (paymentDelegation *PaymentDelegation) UnpackPaymentDelegationRestrictionInvalidError(raw []byte) (*PaymentDelegationPaymentDelegationRestrictionInvalid, error) {
	out := new(PaymentDelegationPaymentDelegationRestrictionInvalid)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "PaymentDelegationRestrictionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the PaymentDelegation contract.
type PaymentDelegationUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func PaymentDelegationUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (paymentDelegation *PaymentDelegation) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*PaymentDelegationUUPSUnauthorizedCallContext, error) {
	out := new(PaymentDelegationUUPSUnauthorizedCallContext)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentDelegationUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the PaymentDelegation contract.
type PaymentDelegationUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func PaymentDelegationUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (paymentDelegation *PaymentDelegation) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*PaymentDelegationUUPSUnsupportedProxiableUUID, error) {
	out := new(PaymentDelegationUUPSUnsupportedProxiableUUID)
	if err := paymentDelegation.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
