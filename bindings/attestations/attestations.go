// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package attestations

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

// IAttestationsConfig is an auto generated low-level Go binding around an user-defined struct.
type IAttestationsConfig struct {
	EvidenceSeconds uint32
	Milan           IAttestationsTcb
	Genoa           IAttestationsTcb
}

// IAttestationsEvidence is an auto generated low-level Go binding around an user-defined struct.
type IAttestationsEvidence struct {
	EvidenceHash    [32]byte
	MeasurementHash [32]byte
	Tcb             uint64
	PostedAt        uint64
	Product         uint8
	Revoked         bool
}

// IAttestationsMeasurement is an auto generated low-level Go binding around an user-defined struct.
type IAttestationsMeasurement struct {
	MeasurementHash [32]byte
	Until           uint64
}

// IAttestationsTcb is an auto generated low-level Go binding around an user-defined struct.
type IAttestationsTcb struct {
	Bootloader uint8
	Tee        uint8
	Snp        uint8
	Microcode  uint8
}

// AttestationsMetaData contains all meta data concerning the Attestations contract.
var AttestationsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"devnetRootHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Config\",\"components\":[{\"name\":\"evidenceSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"milan\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"genoa\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"devnetRootHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Evidence\",\"components\":[{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"product\",\"type\":\"uint8\",\"internalType\":\"enumIAttestations.Product\"},{\"name\":\"revoked\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidenceOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Config\",\"components\":[{\"name\":\"evidenceSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"milan\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"genoa\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]},{\"name\":\"allowed\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isMeasurementAllowed\",\"inputs\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTcbAccepted\",\"inputs\":[{\"name\":\"product\",\"type\":\"uint8\",\"internalType\":\"enumIAttestations.Product\"},{\"name\":\"tcb\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isValid\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMeasurements\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"measurements\",\"inputs\":[],\"outputs\":[{\"name\":\"all\",\"type\":\"tuple[]\",\"internalType\":\"structIAttestations.Measurement[]\",\"components\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"product\",\"type\":\"uint8\",\"internalType\":\"enumIAttestations.Product\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeEvidence\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Config\",\"components\":[{\"name\":\"evidenceSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"milan\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"genoa\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMeasurement\",\"inputs\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIAttestations.Config\",\"components\":[{\"name\":\"evidenceSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"milan\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"genoa\",\"type\":\"tuple\",\"internalType\":\"structIAttestations.Tcb\",\"components\":[{\"name\":\"bootloader\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"snp\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"microcode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvidencePosted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"product\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIAttestations.Product\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvidenceRevoked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementSet\",\"inputs\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationsConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AttestationsDevnetOnly\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestationsHashZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AttestationsMeasurementNotAllowed\",\"inputs\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AttestationsMeasurementUnknown\",\"inputs\":[{\"name\":\"measurementHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AttestationsNotInSet\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationsProductUnknown\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AttestationsRevoked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationsTcbTooOld\",\"inputs\":[{\"name\":\"product\",\"type\":\"uint8\",\"internalType\":\"enumIAttestations.Product\"},{\"name\":\"tcb\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AttestationsTooManyMeasurements\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestationsUntilPast\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Attestations",
	Bin: "0x60e060405230608052348015610013575f5ffd5b506040516124e43803806124e48339810160408190526100329161016c565b61003a6100ba565b6001600160a01b03821661006157604051631edc988d60e21b815260040160405180910390fd5b801580159061007257504661053914155b8015610080575046617a6914155b156100a4576040516327cb1add60e21b815246600482015260240160405180910390fd5b6001600160a01b0390911660a05260c0526101a3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561010a5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101695780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f6040838503121561017d575f5ffd5b82516001600160a01b0381168114610193575f5ffd5b6020939093015192949293505050565b60805160a05160c0516122fb6101e95f395f61042001525f81816101f501528181610c3a0152610cb701525f8181611391015281816113ba01526114fe01526122fb5ff3fe60806040526004361061013c575f3560e01c80638da5cb5b116100b3578063da915dab1161006d578063da915dab146103bb578063e30c3978146103da578063e4048670146103ee578063ebd451921461040f578063f2fde38b14610442578063fb1bcd8814610461575f5ffd5b80638da5cb5b146102cc578063ac91afef146102e0578063ad3cb1cc146102ff578063b621d2cd1461033c578063bce629b614610389578063c6506c72146103a8575f5ffd5b80634f1ef286116101045780634f1ef2861461022f57806352d1902d146102425780635808898314610264578063715018a61461028357806379502c551461029757806379ba5097146102b8575f5ffd5b80630c61993214610140578063279286ae1461017557806327a956f61461019657806330b16ba7146101c55780634cf088d9146101e4575b5f5ffd5b34801561014b575f5ffd5b5061015f61015a366004611ac8565b610480565b60405161016c9190611b26565b60405180910390f35b348015610180575f5ffd5b5061019461018f366004611b9a565b610576565b005b3480156101a1575f5ffd5b506101b56101b0366004611ac8565b610611565b604051901515815260200161016c565b3480156101d0575f5ffd5b506101946101df366004611bd2565b610760565b3480156101ef575f5ffd5b506102177f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161016c565b61019461023d366004611ca4565b61089f565b34801561024d575f5ffd5b506102566108ba565b60405190815260200161016c565b34801561026f575f5ffd5b5061019461027e366004611ac8565b6108d5565b34801561028e575f5ffd5b50610194610998565b3480156102a2575f5ffd5b506102ab6109ab565b60405161016c9190611d47565b3480156102c3575f5ffd5b50610194610afa565b3480156102d7575f5ffd5b50610217610b42565b3480156102eb575f5ffd5b506101946102fa366004611de4565b610b76565b34801561030a575f5ffd5b5061032f604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161016c9190611e30565b348015610347575f5ffd5b50610256610356366004611ac8565b5f9182525f51602061229b5f395f51905f52602090815260408084206001600160a01b0393909316845291905290205490565b348015610394575f5ffd5b506101946103a3366004611e65565b610e76565b3480156103b3575f5ffd5b506020610256565b3480156103c6575f5ffd5b506101b56103d5366004611e80565b610e87565b3480156103e5575f5ffd5b50610217610fb7565b3480156103f9575f5ffd5b50610402610fdf565b60405161016c9190611ea8565b34801561041a575f5ffd5b506102567f000000000000000000000000000000000000000000000000000000000000000081565b34801561044d575f5ffd5b5061019461045c366004611eff565b6110bb565b34801561046c575f5ffd5b506101b561047b366004611f18565b611140565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8381525f51602061229b5f395f51905f52602090815260408083206001600160a01b0386168452825291829020825160c081018452815481526001820154928101929092526002808201546001600160401b0380821695850195909552600160401b81049094166060840152919290916080840191600160801b900460ff169081111561054157610541611af2565b600281111561055257610552611af2565b815260029190910154600160881b900460ff16151560209091015290505b92915050565b61057e611163565b806001600160401b03165f03610603576105a55f5160206122bb5f395f51905f5283611195565b6105ca5760405163e6f45eaf60e01b8152600481018390526024015b60405180910390fd5b6040515f815282907fb17e24c58b7b8fc88a0d8a2e593db6503a31bf9a2aa1fbd31fa42f08dbf1a75c9060200160405180910390a25050565b61060d82826111a7565b5050565b5f8281525f51602061229b5f395f51905f52602090815260408083206001600160a01b03851684528252808320815160c081018352815481526001820154938101939093526002808201546001600160401b0380821694860194909452600160401b810490931660608501528493926080840191600160801b90910460ff16908111156106a0576106a0611af2565b60028111156106b1576106b1611af2565b815260029190910154600160881b900460ff1615156020909101528051909150158015906106e157508060a00151155b801561072b57507f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d005460608201516107289163ffffffff16906001600160401b0316611f43565b42105b801561073f575061073f8160200151611140565b8015610758575061075881608001518260400151610e87565b949350505050565b5f61076961128f565b805490915060ff600160401b82041615906001600160401b03165f8115801561078f5750825b90505f826001600160401b031660011480156107aa5750303b155b9050811580156107b8575080155b156107d65760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561080057845460ff60401b1916600160401b1785555b610809896112b7565b610812886112c8565b5f5b8681101561084d5761084588888381811061083157610831611f56565b905060200201356001600160401b036111a7565b600101610814565b50831561089457845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b6108a7611386565b6108b08261142a565b61060d8282611432565b5f6108c36114f3565b505f5160206122db5f395f51905f5290565b6108dd611163565b5f8281525f51602061229b5f395f51905f52602090815260408083206001600160a01b038516845290915290206002810154600160881b900460ff16156109495760405163debcbc4d60e01b8152600481018490526001600160a01b03831660248201526044016105c1565b60028101805460ff60881b1916600160881b1790556040516001600160a01b0383169084907f0621e66998fd63c904e4f766e42b8f435e7611fb8775c0adfde41f0418acf8b7905f90a3505050565b6109a0611163565b6109a95f61153c565b565b610a0860408051606080820183525f808352835160808101855281815260208181018390529481018290529182015290918201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b5060408051606080820183527f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d005463ffffffff1682528251608080820185527f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d015460ff80821684526101008083048216602080870191909152620100008085048416878b015263010000009485900484168789015281890196909652885194850189527f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d025480841686529182048316908501529384048116838801529204909116918101919091529181019190915290565b3380610b04610fb7565b6001600160a01b031614610b365760405163118cdaa760e01b81526001600160a01b03821660048201526024016105c1565b610b3f8161153c565b50565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f849003610b9757604051632c7763ef60e21b815260040160405180910390fd5b5f816002811115610baa57610baa611af2565b03610bc857604051634012060160e01b815260040160405180910390fd5b610bd183611140565b610bf1576040516348c03b1d60e01b8152600481018490526024016105c1565b610bfb8183610e87565b610c1c578082604051631d20bfe360e31b81526004016105c1929190611f6a565b604051632cdf25b160e11b8152600481018690523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906359be4b62906044016040805180830381865afa158015610c86573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610caa9190611f8e565b509050801580610d3c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b815260040160a060405180830381865afa158015610d11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d359190611fbe565b6020015186105b15610d6357604051636c30cba560e01b8152600481018790523360248201526044016105c1565b5f8681525f51602061229b5f395f51905f526020908152604080832033845290915290206002810154600160881b900460ff1615610dbd5760405163debcbc4d60e01b8152600481018890523360248201526044016105c1565b8581556001810185905560028082018054426001600160401b03908116600160401b026fffffffffffffffffffffffffffffffff199092169088161717808255859260ff60801b1990911690600160801b908490811115610e2057610e20611af2565b0217905550336001600160a01b0316877f1a2c6733f8bcb2e8c21a44edd94f0c084035a75ba507da285ffff35e57f3c15288888888604051610e65949392919061202a565b60405180910390a350505050505050565b610e7e611163565b610b3f816112c8565b5f80836002811115610e9b57610e9b611af2565b03610ea757505f610570565b5f6001846002811115610ebc57610ebc611af2565b14610ee7577f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d02610f09565b7f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d015b60408051608081018252915460ff80821680855261010083048216602086015262010000830482169385019390935263010000009091048116606084015291925090841610801590610f725750806020015160ff166008846001600160401b0316901c60ff1610155b8015610f955750806040015160ff166030846001600160401b0316901c60ff1610155b801561075857506060015160ff90811660389390931c16919091101592915050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610b66565b60605f5160206122bb5f395f51905f52610ff881611574565b6001600160401b0381111561100f5761100f611c60565b60405190808252806020026020018201604052801561105357816020015b604080518082019091525f808252602082015281526020019060019003908161102d5790505b5091505f5b82518110156110b6575f8061106d848461157e565b915091506040518060400160405280838152602001826001600160401b03168152508584815181106110a1576110a1611f56565b60209081029190910101525050600101611058565b505090565b6110c3611163565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255611107610b42565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f806111595f5160206122bb5f395f51905f5284611596565b4210949350505050565b3361116c610b42565b6001600160a01b0316146109a95760405163118cdaa760e01b81523360048201526024016105c1565b5f6111a083836115b1565b9392505050565b5f8290036111c857604051632c7763ef60e21b815260040160405180910390fd5b42816001600160401b0316116111fc57604051634dff626b60e11b81526001600160401b03821660048201526024016105c1565b5f5160206122bb5f395f51905f5261121e81846001600160401b0385166115cd565b50602061122a82611574565b111561124c5760405163a8f0399f60e01b8152602060048201526024016105c1565b6040516001600160401b038316815283907fb17e24c58b7b8fc88a0d8a2e593db6503a31bf9a2aa1fbd31fa42f08dbf1a75c9060200160405180910390a2505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610570565b6112bf6115d9565b610b3f816115fe565b610e106112d8602083018361206e565b63ffffffff1610806112ff57506301e285006112f7602083018361206e565b63ffffffff16115b1561131d57604051631edc988d60e21b815260040160405180910390fd5b807f68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d00611349828261211e565b9050507f4428f0ee0f45f21a8d75ec76d3831a1e2f387ec07a3579d5ded98aaa73d22c908160405161137b9190612224565b60405180910390a150565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061140c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166114005f5160206122db5f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156109a95760405163703e46dd60e11b815260040160405180910390fd5b610b3f611163565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561148c575060408051601f3d908101601f191682019092526114899181019061225c565b60015b6114b457604051634c9c8ce360e01b81526001600160a01b03831660048201526024016105c1565b5f5160206122db5f395f51905f5281146114e457604051632a87526960e21b8152600481018290526024016105c1565b6114ee838361160f565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109a95760405163703e46dd60e11b815260040160405180910390fd5b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561060d82611664565b5f610570826116d4565b5f5f61158a84846116de565b915091505b9250929050565b5f8080806115a486866116ec565b9097909650945050505050565b5f81815260028301602052604081208190556111a08383611724565b5f61075884848461172f565b6115e161174b565b6109a957604051631afcd79f60e31b815260040160405180910390fd5b6116066115d9565b610b3f81611764565b61161882611795565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561165c576114ee82826117f8565b61060d611898565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f610570826118b7565b5f8080806115a486866118c0565b5f8181526002830160205260408120548190806117195761170d85856118e9565b92505f915061158f9050565b60019250905061158f565b5f6111a083836118f4565b5f828152600284016020526040812082905561075884846119d7565b5f61175461128f565b54600160401b900460ff16919050565b61176c6115d9565b6001600160a01b038116610b3657604051631e4fbdf760e01b81525f60048201526024016105c1565b806001600160a01b03163b5f036117ca57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016105c1565b5f5160206122db5f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61180584846119e2565b905080801561182657505f3d118061182657505f846001600160a01b03163b115b1561183b576118336119f5565b915050610570565b801561186557604051639996b31560e01b81526001600160a01b03851660048201526024016105c1565b3d1561187857611873611a0e565b611891565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156109a95760405163b398979f60e01b815260040160405180910390fd5b5f610570825490565b5f80806118cd8585611a19565b5f81815260029690960160205260409095205494959350505050565b5f6111a08383611a24565b5f81815260018301602052604081205480156119ce575f611916600183612273565b85549091505f9061192990600190612273565b9050808214611988575f865f01828154811061194757611947611f56565b905f5260205f200154905080875f01848154811061196757611967611f56565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061199957611999612286565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610570565b5f915050610570565b5f6111a08383611a3b565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6111a08383611a87565b5f81815260018301602052604081205415156111a0565b5f818152600183016020526040812054611a8057508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610570565b505f610570565b5f825f018281548110611a9c57611a9c611f56565b905f5260205f200154905092915050565b80356001600160a01b0381168114611ac3575f5ffd5b919050565b5f5f60408385031215611ad9575f5ffd5b82359150611ae960208401611aad565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60038110611b2257634e487b7160e01b5f52602160045260245ffd5b9052565b5f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526080830151611b736080840182611b06565b5060a0928301511515919092015290565b80356001600160401b0381168114611ac3575f5ffd5b5f5f60408385031215611bab575f5ffd5b82359150611ae960208401611b84565b5f6101208284031215611bcc575f5ffd5b50919050565b5f5f5f5f6101608587031215611be6575f5ffd5b611bef85611aad565b9350611bfe8660208701611bbb565b92506101408501356001600160401b03811115611c19575f5ffd5b8501601f81018713611c29575f5ffd5b80356001600160401b03811115611c3e575f5ffd5b8760208260051b8401011115611c52575f5ffd5b949793965060200194505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715611c9c57611c9c611c60565b604052919050565b5f5f60408385031215611cb5575f5ffd5b611cbe83611aad565b915060208301356001600160401b03811115611cd8575f5ffd5b8301601f81018513611ce8575f5ffd5b80356001600160401b03811115611d0157611d01611c60565b611d14601f8201601f1916602001611c74565b818152866020838501011115611d28575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b815163ffffffff168152602080830151610120830191611d969084018260ff815116825260ff602082015116602083015260ff604082015116604083015260ff60608201511660608301525050565b50604083015161189160a084018260ff815116825260ff602082015116602083015260ff604082015116604083015260ff60608201511660608301525050565b803560038110611ac3575f5ffd5b5f5f5f5f5f60a08688031215611df8575f5ffd5b853594506020860135935060408601359250611e1660608701611b84565b9150611e2460808701611dd6565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f6101208284031215611e76575f5ffd5b6111a08383611bbb565b5f5f60408385031215611e91575f5ffd5b611e9a83611dd6565b9150611ae960208401611b84565b602080825282518282018190525f918401906040840190835b81811015611ef4578351805184526020908101516001600160401b03168185015290930192604090920191600101611ec1565b509095945050505050565b5f60208284031215611f0f575f5ffd5b6111a082611aad565b5f60208284031215611f28575f5ffd5b5035919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561057057610570611f2f565b634e487b7160e01b5f52603260045260245ffd5b60408101611f788285611b06565b6001600160401b03831660208301529392505050565b5f5f60408385031215611f9f575f5ffd5b82518015158114611fae575f5ffd5b6020939093015192949293505050565b5f60a0828403128015611fcf575f5ffd5b5060405160a081016001600160401b0381118282101715611ff257611ff2611c60565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b848152602081018490526001600160401b0383166040820152608081016120546060830184611b06565b95945050505050565b63ffffffff81168114610b3f575f5ffd5b5f6020828403121561207e575f5ffd5b81356111a08161205d565b60ff81168114610b3f575f5ffd5b5f813561057081612089565b81356120ae81612089565b815460208401356120be81612089565b60408501356120cc81612089565b62ff00008160101b1660ff851662ffffff1985161761ff008460081b1617178555505050505f606083013561210081612089565b825463ff0000001916601882901b63ff000000161783559050505050565b81356121298161205d565b63ffffffff811663ffffffff198354161782555060018101602083013561214f81612089565b8154604085013561215f81612089565b606086013561216d81612089565b62ff00008160101b1660ff851662ffffff1985161761ff008460081b1617178555505050506121bb6121a160808501612097565b825463ff000000191660189190911b63ff00000016178255565b5061060d60a08301600283016120a3565b80356121d781612089565b60ff16825260208101356121ea81612089565b60ff166020830152604081013561220081612089565b60ff166040830152606081013561221681612089565b60ff81166060840152505050565b610120810182356122348161205d565b63ffffffff16825261224c60208084019085016121cc565b61057060a0830160a085016121cc565b5f6020828403121561226c575f5ffd5b5051919050565b8181038181111561057057610570611f2f565b634e487b7160e01b5f52603160045260245ffdfe68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d0668993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d03360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// Attestations is an auto generated Go binding around an Ethereum contract.
type Attestations struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Attestations) GetABI() abi.ABI {
	return c.abi
}

// NewAttestations creates a new instance of Attestations.
func NewAttestations() *Attestations {
	parsed, err := AttestationsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Attestations{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Attestations) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, bytes32 devnetRootHash_) returns()
func (attestations *Attestations) PackConstructor(staking_ common.Address, devnetRootHash_ [32]byte) []byte {
	enc, err := attestations.abi.Pack("", staking_, devnetRootHash_)
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
func (attestations *Attestations) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := attestations.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (attestations *Attestations) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return attestations.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (attestations *Attestations) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := attestations.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (attestations *Attestations) PackAcceptOwnership() []byte {
	enc, err := attestations.abi.Pack("acceptOwnership")
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
func (attestations *Attestations) TryPackAcceptOwnership() ([]byte, error) {
	return attestations.abi.Pack("acceptOwnership")
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)))
func (attestations *Attestations) PackConfig() []byte {
	enc, err := attestations.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)))
func (attestations *Attestations) TryPackConfig() ([]byte, error) {
	return attestations.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)))
func (attestations *Attestations) UnpackConfig(data []byte) (IAttestationsConfig, error) {
	out, err := attestations.abi.Unpack("config", data)
	if err != nil {
		return *new(IAttestationsConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IAttestationsConfig)).(*IAttestationsConfig)
	return out0, nil
}

// PackDevnetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd45192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) PackDevnetRootHash() []byte {
	enc, err := attestations.abi.Pack("devnetRootHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevnetRootHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd45192.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) TryPackDevnetRootHash() ([]byte, error) {
	return attestations.abi.Pack("devnetRootHash")
}

// UnpackDevnetRootHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebd45192.
//
// Solidity: function devnetRootHash() view returns(bytes32)
func (attestations *Attestations) UnpackDevnetRootHash(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("devnetRootHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c619932.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidence(uint256 epochNumber, address node) view returns((bytes32,bytes32,uint64,uint64,uint8,bool))
func (attestations *Attestations) PackEvidence(epochNumber *big.Int, node common.Address) []byte {
	enc, err := attestations.abi.Pack("evidence", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c619932.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidence(uint256 epochNumber, address node) view returns((bytes32,bytes32,uint64,uint64,uint8,bool))
func (attestations *Attestations) TryPackEvidence(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return attestations.abi.Pack("evidence", epochNumber, node)
}

// UnpackEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c619932.
//
// Solidity: function evidence(uint256 epochNumber, address node) view returns((bytes32,bytes32,uint64,uint64,uint8,bool))
func (attestations *Attestations) UnpackEvidence(data []byte) (IAttestationsEvidence, error) {
	out, err := attestations.abi.Unpack("evidence", data)
	if err != nil {
		return *new(IAttestationsEvidence), err
	}
	out0 := *abi.ConvertType(out[0], new(IAttestationsEvidence)).(*IAttestationsEvidence)
	return out0, nil
}

// PackEvidenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb621d2cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32)
func (attestations *Attestations) PackEvidenceOf(epochNumber *big.Int, node common.Address) []byte {
	enc, err := attestations.abi.Pack("evidenceOf", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb621d2cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32)
func (attestations *Attestations) TryPackEvidenceOf(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return attestations.abi.Pack("evidenceOf", epochNumber, node)
}

// UnpackEvidenceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb621d2cd.
//
// Solidity: function evidenceOf(uint256 epochNumber, address node) view returns(bytes32)
func (attestations *Attestations) UnpackEvidenceOf(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("evidenceOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b16ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)) config_, bytes32[] allowed) returns()
func (attestations *Attestations) PackInitialize(owner common.Address, config IAttestationsConfig, allowed [][32]byte) []byte {
	enc, err := attestations.abi.Pack("initialize", owner, config, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b16ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)) config_, bytes32[] allowed) returns()
func (attestations *Attestations) TryPackInitialize(owner common.Address, config IAttestationsConfig, allowed [][32]byte) ([]byte, error) {
	return attestations.abi.Pack("initialize", owner, config, allowed)
}

// PackIsMeasurementAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb1bcd88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMeasurementAllowed(bytes32 measurementHash) view returns(bool)
func (attestations *Attestations) PackIsMeasurementAllowed(measurementHash [32]byte) []byte {
	enc, err := attestations.abi.Pack("isMeasurementAllowed", measurementHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMeasurementAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb1bcd88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMeasurementAllowed(bytes32 measurementHash) view returns(bool)
func (attestations *Attestations) TryPackIsMeasurementAllowed(measurementHash [32]byte) ([]byte, error) {
	return attestations.abi.Pack("isMeasurementAllowed", measurementHash)
}

// UnpackIsMeasurementAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb1bcd88.
//
// Solidity: function isMeasurementAllowed(bytes32 measurementHash) view returns(bool)
func (attestations *Attestations) UnpackIsMeasurementAllowed(data []byte) (bool, error) {
	out, err := attestations.abi.Unpack("isMeasurementAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsTcbAccepted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda915dab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTcbAccepted(uint8 product, uint64 tcb) view returns(bool)
func (attestations *Attestations) PackIsTcbAccepted(product uint8, tcb uint64) []byte {
	enc, err := attestations.abi.Pack("isTcbAccepted", product, tcb)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTcbAccepted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda915dab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTcbAccepted(uint8 product, uint64 tcb) view returns(bool)
func (attestations *Attestations) TryPackIsTcbAccepted(product uint8, tcb uint64) ([]byte, error) {
	return attestations.abi.Pack("isTcbAccepted", product, tcb)
}

// UnpackIsTcbAccepted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda915dab.
//
// Solidity: function isTcbAccepted(uint8 product, uint64 tcb) view returns(bool)
func (attestations *Attestations) UnpackIsTcbAccepted(data []byte) (bool, error) {
	out, err := attestations.abi.Unpack("isTcbAccepted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsValid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27a956f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValid(uint256 epochNumber, address node) view returns(bool)
func (attestations *Attestations) PackIsValid(epochNumber *big.Int, node common.Address) []byte {
	enc, err := attestations.abi.Pack("isValid", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27a956f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValid(uint256 epochNumber, address node) view returns(bool)
func (attestations *Attestations) TryPackIsValid(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return attestations.abi.Pack("isValid", epochNumber, node)
}

// UnpackIsValid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27a956f6.
//
// Solidity: function isValid(uint256 epochNumber, address node) view returns(bool)
func (attestations *Attestations) UnpackIsValid(data []byte) (bool, error) {
	out, err := attestations.abi.Unpack("isValid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6506c72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMeasurements() pure returns(uint256)
func (attestations *Attestations) PackMaxMeasurements() []byte {
	enc, err := attestations.abi.Pack("maxMeasurements")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6506c72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMeasurements() pure returns(uint256)
func (attestations *Attestations) TryPackMaxMeasurements() ([]byte, error) {
	return attestations.abi.Pack("maxMeasurements")
}

// UnpackMaxMeasurements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6506c72.
//
// Solidity: function maxMeasurements() pure returns(uint256)
func (attestations *Attestations) UnpackMaxMeasurements(data []byte) (*big.Int, error) {
	out, err := attestations.abi.Unpack("maxMeasurements", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4048670.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurements() view returns((bytes32,uint64)[] all)
func (attestations *Attestations) PackMeasurements() []byte {
	enc, err := attestations.abi.Pack("measurements")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4048670.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurements() view returns((bytes32,uint64)[] all)
func (attestations *Attestations) TryPackMeasurements() ([]byte, error) {
	return attestations.abi.Pack("measurements")
}

// UnpackMeasurements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4048670.
//
// Solidity: function measurements() view returns((bytes32,uint64)[] all)
func (attestations *Attestations) UnpackMeasurements(data []byte) ([]IAttestationsMeasurement, error) {
	out, err := attestations.abi.Unpack("measurements", data)
	if err != nil {
		return *new([]IAttestationsMeasurement), err
	}
	out0 := *abi.ConvertType(out[0], new([]IAttestationsMeasurement)).(*[]IAttestationsMeasurement)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (attestations *Attestations) PackOwner() []byte {
	enc, err := attestations.abi.Pack("owner")
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
func (attestations *Attestations) TryPackOwner() ([]byte, error) {
	return attestations.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (attestations *Attestations) UnpackOwner(data []byte) (common.Address, error) {
	out, err := attestations.abi.Unpack("owner", data)
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
func (attestations *Attestations) PackPendingOwner() []byte {
	enc, err := attestations.abi.Pack("pendingOwner")
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
func (attestations *Attestations) TryPackPendingOwner() ([]byte, error) {
	return attestations.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (attestations *Attestations) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := attestations.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac91afef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint256 epochNumber, bytes32 evidenceHash, bytes32 measurementHash, uint64 tcb, uint8 product) returns()
func (attestations *Attestations) PackPost(epochNumber *big.Int, evidenceHash [32]byte, measurementHash [32]byte, tcb uint64, product uint8) []byte {
	enc, err := attestations.abi.Pack("post", epochNumber, evidenceHash, measurementHash, tcb, product)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac91afef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint256 epochNumber, bytes32 evidenceHash, bytes32 measurementHash, uint64 tcb, uint8 product) returns()
func (attestations *Attestations) TryPackPost(epochNumber *big.Int, evidenceHash [32]byte, measurementHash [32]byte, tcb uint64, product uint8) ([]byte, error) {
	return attestations.abi.Pack("post", epochNumber, evidenceHash, measurementHash, tcb, product)
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (attestations *Attestations) PackProxiableUUID() []byte {
	enc, err := attestations.abi.Pack("proxiableUUID")
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
func (attestations *Attestations) TryPackProxiableUUID() ([]byte, error) {
	return attestations.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (attestations *Attestations) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := attestations.abi.Unpack("proxiableUUID", data)
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
func (attestations *Attestations) PackRenounceOwnership() []byte {
	enc, err := attestations.abi.Pack("renounceOwnership")
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
func (attestations *Attestations) TryPackRenounceOwnership() ([]byte, error) {
	return attestations.abi.Pack("renounceOwnership")
}

// PackRevokeEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58088983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeEvidence(uint256 epochNumber, address node) returns()
func (attestations *Attestations) PackRevokeEvidence(epochNumber *big.Int, node common.Address) []byte {
	enc, err := attestations.abi.Pack("revokeEvidence", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58088983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeEvidence(uint256 epochNumber, address node) returns()
func (attestations *Attestations) TryPackRevokeEvidence(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return attestations.abi.Pack("revokeEvidence", epochNumber, node)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce629b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)) config_) returns()
func (attestations *Attestations) PackSetConfig(config IAttestationsConfig) []byte {
	enc, err := attestations.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce629b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)) config_) returns()
func (attestations *Attestations) TryPackSetConfig(config IAttestationsConfig) ([]byte, error) {
	return attestations.abi.Pack("setConfig", config)
}

// PackSetMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279286ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMeasurement(bytes32 measurementHash, uint64 until) returns()
func (attestations *Attestations) PackSetMeasurement(measurementHash [32]byte, until uint64) []byte {
	enc, err := attestations.abi.Pack("setMeasurement", measurementHash, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279286ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMeasurement(bytes32 measurementHash, uint64 until) returns()
func (attestations *Attestations) TryPackSetMeasurement(measurementHash [32]byte, until uint64) ([]byte, error) {
	return attestations.abi.Pack("setMeasurement", measurementHash, until)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (attestations *Attestations) PackStaking() []byte {
	enc, err := attestations.abi.Pack("staking")
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
func (attestations *Attestations) TryPackStaking() ([]byte, error) {
	return attestations.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (attestations *Attestations) UnpackStaking(data []byte) (common.Address, error) {
	out, err := attestations.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (attestations *Attestations) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := attestations.abi.Pack("transferOwnership", newOwner)
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
func (attestations *Attestations) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return attestations.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (attestations *Attestations) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := attestations.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (attestations *Attestations) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return attestations.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// AttestationsConfigChanged represents a ConfigChanged event raised by the Attestations contract.
type AttestationsConfigChanged struct {
	Config IAttestationsConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const AttestationsConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (AttestationsConfigChanged) ContractEventName() string {
	return AttestationsConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint32,(uint8,uint8,uint8,uint8),(uint8,uint8,uint8,uint8)) config)
func (attestations *Attestations) UnpackConfigChangedEvent(log *types.Log) (*AttestationsConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsConfigChanged)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsEvidencePosted represents a EvidencePosted event raised by the Attestations contract.
type AttestationsEvidencePosted struct {
	EpochNumber     *big.Int
	Node            common.Address
	EvidenceHash    [32]byte
	MeasurementHash [32]byte
	Tcb             uint64
	Product         uint8
	Raw             *types.Log // Blockchain specific contextual infos
}

const AttestationsEvidencePostedEventName = "EvidencePosted"

// ContractEventName returns the user-defined event name.
func (AttestationsEvidencePosted) ContractEventName() string {
	return AttestationsEvidencePostedEventName
}

// UnpackEvidencePostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvidencePosted(uint256 indexed epochNumber, address indexed node, bytes32 evidenceHash, bytes32 measurementHash, uint64 tcb, uint8 product)
func (attestations *Attestations) UnpackEvidencePostedEvent(log *types.Log) (*AttestationsEvidencePosted, error) {
	event := "EvidencePosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsEvidencePosted)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsEvidenceRevoked represents a EvidenceRevoked event raised by the Attestations contract.
type AttestationsEvidenceRevoked struct {
	EpochNumber *big.Int
	Node        common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationsEvidenceRevokedEventName = "EvidenceRevoked"

// ContractEventName returns the user-defined event name.
func (AttestationsEvidenceRevoked) ContractEventName() string {
	return AttestationsEvidenceRevokedEventName
}

// UnpackEvidenceRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvidenceRevoked(uint256 indexed epochNumber, address indexed node)
func (attestations *Attestations) UnpackEvidenceRevokedEvent(log *types.Log) (*AttestationsEvidenceRevoked, error) {
	event := "EvidenceRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsEvidenceRevoked)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsInitialized represents a Initialized event raised by the Attestations contract.
type AttestationsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AttestationsInitialized) ContractEventName() string {
	return AttestationsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (attestations *Attestations) UnpackInitializedEvent(log *types.Log) (*AttestationsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsInitialized)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsMeasurementSet represents a MeasurementSet event raised by the Attestations contract.
type AttestationsMeasurementSet struct {
	MeasurementHash [32]byte
	Until           uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const AttestationsMeasurementSetEventName = "MeasurementSet"

// ContractEventName returns the user-defined event name.
func (AttestationsMeasurementSet) ContractEventName() string {
	return AttestationsMeasurementSetEventName
}

// UnpackMeasurementSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementSet(bytes32 indexed measurementHash, uint64 until)
func (attestations *Attestations) UnpackMeasurementSetEvent(log *types.Log) (*AttestationsMeasurementSet, error) {
	event := "MeasurementSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsMeasurementSet)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Attestations contract.
type AttestationsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AttestationsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (AttestationsOwnershipTransferStarted) ContractEventName() string {
	return AttestationsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (attestations *Attestations) UnpackOwnershipTransferStartedEvent(log *types.Log) (*AttestationsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsOwnershipTransferred represents a OwnershipTransferred event raised by the Attestations contract.
type AttestationsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AttestationsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (AttestationsOwnershipTransferred) ContractEventName() string {
	return AttestationsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (attestations *Attestations) UnpackOwnershipTransferredEvent(log *types.Log) (*AttestationsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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

// AttestationsUpgraded represents a Upgraded event raised by the Attestations contract.
type AttestationsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const AttestationsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (AttestationsUpgraded) ContractEventName() string {
	return AttestationsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (attestations *Attestations) UnpackUpgradedEvent(log *types.Log) (*AttestationsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestations.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationsUpgraded)
	if len(log.Data) > 0 {
		if err := attestations.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestations.abi.Events[event].Inputs {
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
func (attestations *Attestations) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestations.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return attestations.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsConfigInvalid"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsDevnetOnly"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsDevnetOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsHashZero"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsHashZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsMeasurementNotAllowed"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsMeasurementNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsMeasurementUnknown"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsMeasurementUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsNotInSet"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsNotInSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsProductUnknown"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsProductUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsRevoked"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsTcbTooOld"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsTcbTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsTooManyMeasurements"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsTooManyMeasurementsError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["AttestationsUntilPast"].ID.Bytes()[:4]) {
		return attestations.UnpackAttestationsUntilPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return attestations.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return attestations.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return attestations.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return attestations.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return attestations.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return attestations.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return attestations.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return attestations.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestations.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return attestations.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestationsAddressEmptyCode represents a AddressEmptyCode error raised by the Attestations contract.
type AttestationsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AttestationsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (attestations *Attestations) UnpackAddressEmptyCodeError(raw []byte) (*AttestationsAddressEmptyCode, error) {
	out := new(AttestationsAddressEmptyCode)
	if err := attestations.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsConfigInvalid represents a AttestationsConfigInvalid error raised by the Attestations contract.
type AttestationsAttestationsConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsConfigInvalid()
func AttestationsAttestationsConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0x7b726234ba1c9d56e7a579d501332b21a83e8037dd03f782b00fa6b169861131")
}

// UnpackAttestationsConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsConfigInvalid()
func (attestations *Attestations) UnpackAttestationsConfigInvalidError(raw []byte) (*AttestationsAttestationsConfigInvalid, error) {
	out := new(AttestationsAttestationsConfigInvalid)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsDevnetOnly represents a AttestationsDevnetOnly error raised by the Attestations contract.
type AttestationsAttestationsDevnetOnly struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsDevnetOnly(uint256 chainId)
func AttestationsAttestationsDevnetOnlyErrorID() common.Hash {
	return common.HexToHash("0x9f2c6b7432171888d45aea2543e252291c18dd4019b4817523939dcb25a2f1bf")
}

// UnpackAttestationsDevnetOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsDevnetOnly(uint256 chainId)
func (attestations *Attestations) UnpackAttestationsDevnetOnlyError(raw []byte) (*AttestationsAttestationsDevnetOnly, error) {
	out := new(AttestationsAttestationsDevnetOnly)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsDevnetOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsHashZero represents a AttestationsHashZero error raised by the Attestations contract.
type AttestationsAttestationsHashZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsHashZero()
func AttestationsAttestationsHashZeroErrorID() common.Hash {
	return common.HexToHash("0xb1dd8fbc47f38fc4f665aa3d337184490fafe8797d08eb50b84970ba3659032d")
}

// UnpackAttestationsHashZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsHashZero()
func (attestations *Attestations) UnpackAttestationsHashZeroError(raw []byte) (*AttestationsAttestationsHashZero, error) {
	out := new(AttestationsAttestationsHashZero)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsHashZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsMeasurementNotAllowed represents a AttestationsMeasurementNotAllowed error raised by the Attestations contract.
type AttestationsAttestationsMeasurementNotAllowed struct {
	MeasurementHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsMeasurementNotAllowed(bytes32 measurementHash)
func AttestationsAttestationsMeasurementNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x48c03b1dc4eacfc8218d4cefaff985cb2d0fcc7d77048b8b9db4a3917ba7e4f2")
}

// UnpackAttestationsMeasurementNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsMeasurementNotAllowed(bytes32 measurementHash)
func (attestations *Attestations) UnpackAttestationsMeasurementNotAllowedError(raw []byte) (*AttestationsAttestationsMeasurementNotAllowed, error) {
	out := new(AttestationsAttestationsMeasurementNotAllowed)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsMeasurementNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsMeasurementUnknown represents a AttestationsMeasurementUnknown error raised by the Attestations contract.
type AttestationsAttestationsMeasurementUnknown struct {
	MeasurementHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsMeasurementUnknown(bytes32 measurementHash)
func AttestationsAttestationsMeasurementUnknownErrorID() common.Hash {
	return common.HexToHash("0xe6f45eafdd521505ad2ed42723db2ee121a6dbee0a7b75192c3146f09fe46d02")
}

// UnpackAttestationsMeasurementUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsMeasurementUnknown(bytes32 measurementHash)
func (attestations *Attestations) UnpackAttestationsMeasurementUnknownError(raw []byte) (*AttestationsAttestationsMeasurementUnknown, error) {
	out := new(AttestationsAttestationsMeasurementUnknown)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsMeasurementUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsNotInSet represents a AttestationsNotInSet error raised by the Attestations contract.
type AttestationsAttestationsNotInSet struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsNotInSet(uint256 epochNumber, address node)
func AttestationsAttestationsNotInSetErrorID() common.Hash {
	return common.HexToHash("0x6c30cba5ed151ed263d89da855b8b96bc8709708aee2f268d910ad900adda12f")
}

// UnpackAttestationsNotInSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsNotInSet(uint256 epochNumber, address node)
func (attestations *Attestations) UnpackAttestationsNotInSetError(raw []byte) (*AttestationsAttestationsNotInSet, error) {
	out := new(AttestationsAttestationsNotInSet)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsNotInSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsProductUnknown represents a AttestationsProductUnknown error raised by the Attestations contract.
type AttestationsAttestationsProductUnknown struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsProductUnknown()
func AttestationsAttestationsProductUnknownErrorID() common.Hash {
	return common.HexToHash("0x40120601033fd70507521f86f4d6c6190b6a54a77e0f045d1eb50731373a45f4")
}

// UnpackAttestationsProductUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsProductUnknown()
func (attestations *Attestations) UnpackAttestationsProductUnknownError(raw []byte) (*AttestationsAttestationsProductUnknown, error) {
	out := new(AttestationsAttestationsProductUnknown)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsProductUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsRevoked represents a AttestationsRevoked error raised by the Attestations contract.
type AttestationsAttestationsRevoked struct {
	EpochNumber *big.Int
	Node        common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsRevoked(uint256 epochNumber, address node)
func AttestationsAttestationsRevokedErrorID() common.Hash {
	return common.HexToHash("0xdebcbc4d1ba5990b531e8b5c605e78515a9ce929b7121cdab269e102fa9fa36f")
}

// UnpackAttestationsRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsRevoked(uint256 epochNumber, address node)
func (attestations *Attestations) UnpackAttestationsRevokedError(raw []byte) (*AttestationsAttestationsRevoked, error) {
	out := new(AttestationsAttestationsRevoked)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsTcbTooOld represents a AttestationsTcbTooOld error raised by the Attestations contract.
type AttestationsAttestationsTcbTooOld struct {
	Product uint8
	Tcb     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsTcbTooOld(uint8 product, uint64 tcb)
func AttestationsAttestationsTcbTooOldErrorID() common.Hash {
	return common.HexToHash("0xe905ff185a5588ad932bf03cfc51ce4e440020fd02b6225f44bea5aeb6795543")
}

// UnpackAttestationsTcbTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsTcbTooOld(uint8 product, uint64 tcb)
func (attestations *Attestations) UnpackAttestationsTcbTooOldError(raw []byte) (*AttestationsAttestationsTcbTooOld, error) {
	out := new(AttestationsAttestationsTcbTooOld)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsTcbTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsTooManyMeasurements represents a AttestationsTooManyMeasurements error raised by the Attestations contract.
type AttestationsAttestationsTooManyMeasurements struct {
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsTooManyMeasurements(uint256 maximum)
func AttestationsAttestationsTooManyMeasurementsErrorID() common.Hash {
	return common.HexToHash("0xa8f0399f957fdeacc382a076eb93d86d9be7c4d48dadd1101a084e90057a106b")
}

// UnpackAttestationsTooManyMeasurementsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsTooManyMeasurements(uint256 maximum)
func (attestations *Attestations) UnpackAttestationsTooManyMeasurementsError(raw []byte) (*AttestationsAttestationsTooManyMeasurements, error) {
	out := new(AttestationsAttestationsTooManyMeasurements)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsTooManyMeasurements", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsAttestationsUntilPast represents a AttestationsUntilPast error raised by the Attestations contract.
type AttestationsAttestationsUntilPast struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationsUntilPast(uint64 until)
func AttestationsAttestationsUntilPastErrorID() common.Hash {
	return common.HexToHash("0x9bfec4d6a9b7adb7919a0e07199d05a690ef0f986c133e88e0e9a4ad1b388f37")
}

// UnpackAttestationsUntilPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationsUntilPast(uint64 until)
func (attestations *Attestations) UnpackAttestationsUntilPastError(raw []byte) (*AttestationsAttestationsUntilPast, error) {
	out := new(AttestationsAttestationsUntilPast)
	if err := attestations.abi.UnpackIntoInterface(out, "AttestationsUntilPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Attestations contract.
type AttestationsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func AttestationsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (attestations *Attestations) UnpackERC1967InvalidImplementationError(raw []byte) (*AttestationsERC1967InvalidImplementation, error) {
	out := new(AttestationsERC1967InvalidImplementation)
	if err := attestations.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsERC1967NonPayable represents a ERC1967NonPayable error raised by the Attestations contract.
type AttestationsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func AttestationsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (attestations *Attestations) UnpackERC1967NonPayableError(raw []byte) (*AttestationsERC1967NonPayable, error) {
	out := new(AttestationsERC1967NonPayable)
	if err := attestations.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsFailedCall represents a FailedCall error raised by the Attestations contract.
type AttestationsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AttestationsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (attestations *Attestations) UnpackFailedCallError(raw []byte) (*AttestationsFailedCall, error) {
	out := new(AttestationsFailedCall)
	if err := attestations.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsInvalidInitialization represents a InvalidInitialization error raised by the Attestations contract.
type AttestationsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AttestationsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (attestations *Attestations) UnpackInvalidInitializationError(raw []byte) (*AttestationsInvalidInitialization, error) {
	out := new(AttestationsInvalidInitialization)
	if err := attestations.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsNotInitializing represents a NotInitializing error raised by the Attestations contract.
type AttestationsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AttestationsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (attestations *Attestations) UnpackNotInitializingError(raw []byte) (*AttestationsNotInitializing, error) {
	out := new(AttestationsNotInitializing)
	if err := attestations.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Attestations contract.
type AttestationsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func AttestationsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (attestations *Attestations) UnpackOwnableInvalidOwnerError(raw []byte) (*AttestationsOwnableInvalidOwner, error) {
	out := new(AttestationsOwnableInvalidOwner)
	if err := attestations.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Attestations contract.
type AttestationsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func AttestationsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (attestations *Attestations) UnpackOwnableUnauthorizedAccountError(raw []byte) (*AttestationsOwnableUnauthorizedAccount, error) {
	out := new(AttestationsOwnableUnauthorizedAccount)
	if err := attestations.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Attestations contract.
type AttestationsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func AttestationsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (attestations *Attestations) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*AttestationsUUPSUnauthorizedCallContext, error) {
	out := new(AttestationsUUPSUnauthorizedCallContext)
	if err := attestations.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Attestations contract.
type AttestationsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func AttestationsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (attestations *Attestations) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*AttestationsUUPSUnsupportedProxiableUUID, error) {
	out := new(AttestationsUUPSUnsupportedProxiableUUID)
	if err := attestations.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
