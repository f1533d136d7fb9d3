// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package staking

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

// IStakingConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakingConfig struct {
	MinStake    *big.Int
	MinNodes    *big.Int
	MaxNodes    *big.Int
	EpochLength *big.Int
	Timeout     *big.Int
}

// IStakingEpoch is an auto generated low-level Go binding around an user-defined struct.
type IStakingEpoch struct {
	EpochLength *big.Int
	Number      *big.Int
	EndTime     *big.Int
	Retries     *big.Int
	Timeout     *big.Int
}

// IStakingNode is an auto generated low-level Go binding around an user-defined struct.
type IStakingNode struct {
	Staker        common.Address
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
	Stake         *big.Int
}

// IStakingRegistration is an auto generated low-level Go binding around an user-defined struct.
type IStakingRegistration struct {
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
}

// IStakingValidator is an auto generated low-level Go binding around an user-defined struct.
type IStakingValidator struct {
	Ip             uint32
	Ipv6           *big.Int
	Port           uint32
	NodeAddress    common.Address
	Reward         *big.Int
	SenderPubKey   *big.Int
	ReceiverPubKey *big.Int
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"advanceEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getActiveUnkickedValidatorStructsAndCounts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validators\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Validator[]\",\"components\":[{\"name\":\"ip\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ipv6\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"senderPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiverPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isReady\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"joinedNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockedAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberIndex\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"member\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextSet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setKeyRegistry\",\"inputs\":[{\"name\":\"keyRegistry_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"set\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSize\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signalReadyForNextEpoch\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeAndJoin\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Registration\",\"components\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nodeSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakerOf\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochAdvanced\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyRegistrySet\",\"inputs\":[{\"name\":\"keyRegistry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetUnlocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetWasLocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReadyForNextEpochSignalled\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StateChanged\",\"inputs\":[{\"name\":\"newState\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIStaking.State\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyReady\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAmountTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingGenesisOver\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingKeyRegistryAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingKeyRegistryInvalid\",\"inputs\":[{\"name\":\"keyRegistry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingKeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakingNodeSignatureInvalid\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNodeTaken\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotDeployer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotInNextSet\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotTimedOut\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingRegistrationInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRootKeysAlreadySet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRootKeysMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingTooFewNodes\",\"inputs\":[{\"name\":\"nodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingTooManyNodes\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongAttempt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongState\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Staking",
	Bin: "0x610200604052348015610010575f5ffd5b506040516125ae3803806125ae83398101604081905261002f9161023e565b6040518060400160405280601081526020016f436f6e636c617665205374616b696e6760801b815250604051806040016040528060018152602001603160f81b815250610081826101f860201b60201c565b6101205261008e816101f8565b61014052815160208084019190912060e052815190820120610100524660a05261011a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b038216158061013d575060038160200151105b8061014c575060ff8160400151115b8061015e575080602001518160400151105b8061016b57506080810151155b80610180575060808101516001600160401b03105b80610195575060608101516001600160401b03105b156101b35760405163f3d6450d60e01b815260040160405180910390fd5b33610160526001600160a01b03919091166101805280516101a05260208101516101c05260408101516101e05260608101516004554260065560800151600855610346565b5f5f829050601f8151111561022b578260405163305a27a960e01b815260040161022291906102eb565b60405180910390fd5b805161023682610320565b179392505050565b5f5f82840360c0811215610250575f5ffd5b83516001600160a01b0381168114610266575f5ffd5b925060a0601f1982011215610279575f5ffd5b5060405160a081016001600160401b03811182821017156102a857634e487b7160e01b5f52604160045260245ffd5b604090815260208581015183528582015190830152606080860151918301919091526080808601519183019190915260a090940151938101939093525092909150565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610340575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516121b46103fa5f395f818161033c015281816109af01526109e201525f818161021e015281816103b801526103f401525f81816101da01528181610910015261094c01525f81816103890152610cf701525f61075401525f61150301525f6114d801525f611b0301525f611adb01525f611a3601525f611a6001525f611a8a01526121b45ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c80638ad023eb116100bf578063c51d020e11610079578063c51d020e14610318578063cb6316991461032f578063ddf0185f14610337578063f2738d971461035e578063f8ce560a14610371578063fc0c546a14610384575f5ffd5b80638ad023eb146102ab578063900cf0cf146102be5780639a25bdee146102d3578063b2163482146102e6578063c006e00b146102ef578063c19d93fb146102f7575f5ffd5b8063493dc7fa11610110578063493dc7fa14610204578063495122141461021957806359be4b6214610240578063777aef9d1461026a57806384b0196e1461027d57806386f33f1114610298575f5ffd5b8063086b51981461015757806316930f4d14610187578063170ab405146101915780633552f5a4146101b2578063375b3c0a146101d55780633cf80e6c146101fc575b5f5ffd5b60025461016a906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b61018f6103ab565b005b6101a461019f366004611c1b565b610541565b60405190815260200161017e565b6101c56101c0366004611c46565b61055a565b604051901515815260200161017e565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b61018f6105ab565b61020c610628565b60405161017e9190611c61565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b61025361024e366004611d1f565b6106f1565b60408051921515835260208301919091520161017e565b61018f610278366004611c46565b610749565b6102856108c4565b60405161017e9796959493929190611d7b565b61018f6102a6366004611e11565b610906565b61020c6102b9366004611c1b565b610d25565b6102c6610e92565b60405161017e9190611ea0565b61018f6102e1366004611ed9565b610ef4565b6101a460035481565b61018f61108e565b60025461030b90600160a01b900460ff1681565b60405161017e9190611f2d565b610320611151565b60405161017e93929190611f3b565b61020c611322565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b61016a61036c366004611c46565b61133c565b6101a461037f366004611c1b565b61139e565b61016a7f000000000000000000000000000000000000000000000000000000000000000081565b6103b36113e1565b6009547f0000000000000000000000000000000000000000000000000000000000000000811015610425576040516311322c4360e21b8152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b600a8190555f600b819055426003558167ffffffffffffffff81111561044d5761044d61202b565b604051908082528060200260200182016040528015610476578160200160208202803683370190505b5090505f5b828110156104ea57600981815481106104965761049661203f565b905f5260205f2090600502016001015f9054906101000a90046001600160a01b03168282815181106104ca576104ca61203f565b6001600160a01b039092166020928302919091019091015260010161047b565b506007546005546104fc906001612067565b7f7b457f30f624e1c1e72bbc8310709c14b830e7841f7f7defcb8c917793b314c68360405161052b919061207a565b60405180910390a361053d6001611414565b5050565b5f81600114610550575f610554565b600a545b92915050565b5f600f5f60046001015460016105709190612067565b815260208082019290925260409081015f908120600754825283528181206001600160a01b039095168152939091529091205460ff16919050565b6105b5600261146d565b5f60046001015f81546105c7906120ba565b91829055506004549091505f906105de9042612067565b60068190555f60075560405181815290915082907facfa06cebbab8226f9a388bff9f5fcf4569298028d939f4765958dc57dbb330b9060200160405180910390a261053d5f611414565b60606009805480602002602001604051908101604052809291908181526020015f905b828210156106e8575f84815260209081902060408051610100810182526005860290920180546001600160a01b0390811684526001808301549182168587015263ffffffff600160a01b8304169385019390935261ffff600160c01b820481166060860152600160d01b909104166080840152600281015460a0840152600381015460c08401526004015460e0830152908352909201910161064b565b50505050905090565b6001600160a01b0381165f908152600c6020526040812054819080158061071f575061071c85610541565b81115b15610730575f5f9250925050610742565b600161073c81836120d2565b92509250505b9250929050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461079457604051632cecc98160e21b815233600482015260240161041c565b6002546001600160a01b0316156107be57604051630e20786560e31b815260040160405180910390fd5b6001600160a01b0381163b15806108465750306001600160a01b0316816001600160a01b0316634cf088d96040518163ffffffff1660e01b8152600401602060405180830381865afa158015610816573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083a91906120e5565b6001600160a01b031614155b1561086f576040516359d61f1560e01b81526001600160a01b038216600482015260240161041c565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527f467df50df38a0a3eef22b595ad652154fe218f112a4ceeffca4c8f75130ce466906020015b60405180910390a150565b5f6060805f5f5f60606108d56114d1565b6108dd6114fc565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b61090e6113e1565b7f000000000000000000000000000000000000000000000000000000000000000084101561097857604051630eb22cc760e31b8152600481018590527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161041c565b335f908152600d602052604090205460ff16156109aa57604051630a3c931360e01b815233600482015260240161041c565b6009547f000000000000000000000000000000000000000000000000000000000000000011610a0e57604051634829dd8760e01b81527f0000000000000000000000000000000000000000000000000000000000000000600482015260240161041c565b610a19838383611527565b335f818152600d602090815260408083208054600160ff19918216811790925560808901358552600e8452828520805482168317905560a08901358552938290208054909416179092558151610100810190925291815260099181810190610a8390870187611c46565b6001600160a01b03168152602001856020016020810190610aa49190612100565b63ffffffff168152602001610abf6060870160408801612123565b61ffff168152602001610ad86080870160608801612123565b61ffff908116825260808088013560208085019190915260a0808a013560408087019190915260609586018c9052875460018181018a555f998a52848a20895160059093020180546001600160a01b039384166001600160a01b0319909116178155898601519181018054948b0151998b0151978b01518916600160d01b0261ffff60d01b1998909916600160c01b029790971663ffffffff60c01b1963ffffffff909a16600160a01b026001600160c01b031990951692909316919091179290921796909616959095179390931790915590830151600283015560c0830151600383015560e09092015160049091015560095491600c91610bdc90870187611c46565b6001600160a01b03166001600160a01b031681526020019081526020015f2081905550336001600160a01b03167f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d85604051610c3a91815260200190565b60405180910390a2610c4f6020840184611c46565b6001600160a01b0316337f62a7a3078b687d2fb03843f95914b9b76a741e77ff867478b8b8b46149d18257610c8a6040870160208801612100565b610c9a6060880160408901612123565b610caa6080890160608a01612123565b6040805163ffffffff909416845261ffff9283166020850152911690820152608080880135606083015260a080890135918301919091520160405180910390a3610d1f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333087611830565b50505050565b6060610d3082610541565b67ffffffffffffffff811115610d4857610d4861202b565b604051908082528060200260200182016040528015610db557816020015b60408051610100810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c0820181905260e082015282525f19909201910181610d665790505b5090505f5b8151811015610e8c5760098181548110610dd657610dd661203f565b5f9182526020918290206040805161010081018252600590930290910180546001600160a01b03908116845260018201549081169484019490945263ffffffff600160a01b8504169183019190915261ffff600160c01b840481166060840152600160d01b9093049092166080820152600282015460a0820152600382015460c082015260049091015460e08201528251839083908110610e7957610e7961203f565b6020908102919091010152600101610dba565b50919050565b610ebf6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b506040805160a08101825260045481526005546020820152600654918101919091526007546060820152600854608082015290565b610efe600161146d565b600554610f0c906001612067565b8214610f4457600554610f20906001612067565b60405163e9530c1760e01b815260048101919091526024810183905260440161041c565b6007548114610f7457600754604051635b230d9360e11b815260048101919091526024810182905260440161041c565b5f610f7f83336106f1565b50905080610fa25760405163279dee5160e21b815233600482015260240161041c565b5f838152600f60209081526040808320858452825280832033845290915290205460ff1615610fe65760405163c060cd8f60e01b815233600482015260240161041c565b610fee611866565b61100b5760405163244ec0ff60e11b815260040160405180910390fd5b5f838152600f6020908152604080832085845282528083203384529091528120805460ff19166001179055600b80548290611045906120ba565b91829055506040519091503390849086907fef51f8602730cec0a907aa4d1aaa2c1ce505a6868a903e596767d48e7f0706f8905f90a4600a548103610d1f57610d1f6002611414565b611098600161146d565b6008546003545f916110a991612067565b9050804210156110cf57604051634f83d01360e01b81526004810182905260240161041c565b6110d7611866565b156110f557604051634d5c5e4d60e01b815260040160405180910390fd5b600780545f9182611105836120ba565b909155505f600a556005549091508190611120906001612067565b6040517fbaaaff30ec43270a103d91ec16cd6689aa3a117306ac7eb3e0220d2406f209f8905f90a361053d5f611414565b61117e6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b5f60605f611190600460010154610541565b90508067ffffffffffffffff8111156111ab576111ab61202b565b60405190808252806020026020018201604052801561121057816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f199092019101816111c95790505b5091505f5b818110156112cd575f600982815481106112315761123161203f565b5f91825260208083206040805160e081018252600160059095029092019384015463ffffffff600160a01b820416835292820185905261ffff600160c01b840416908201526001600160a01b0390911660608201526080810192909252600281015460a0830152600381015460c083015285519092508590849081106112b9576112b961203f565b602090810291909101015250600101611215565b5060046112de60046001015461139e565b6040805160a0810182528354815260018401546020820152600284015491810191909152600383015460608201526004909201546080830152909590945091925050565b600554606090611337906102b9906001612067565b905090565b6001600160a01b0381165f908152600c602052604081205480156113955760096113676001836120d2565b815481106113775761137761203f565b5f9182526020909120600590910201546001600160a01b0316611397565b5f5b9392505050565b5f5f6113a983610541565b905080156113d85760036113be826002612144565b6113c8919061215b565b6113d3906001612067565b611397565b5f199392505050565b6005541561140957600554604051632f2bcca960e21b8152600481019190915260240161041c565b6114125f61146d565b565b6002805482919060ff60a01b1916600160a01b83600581111561143957611439611ef9565b02179055507f551dc40198cc79684bb69e4931dba4ac16e4598792ee1c0a5000aeea366d7bb6816040516108b99190611f2d565b80600581111561147f5761147f611ef9565b600254600160a01b900460ff16600581111561149d5761149d611ef9565b146114ce5780600260149054906101000a900460ff16604051632ec6f90760e01b815260040161041c92919061217a565b50565b60606113377f00000000000000000000000000000000000000000000000000000000000000006118e4565b60606113377f00000000000000000000000000000000000000000000000000000000000000006118e4565b5f6115356020850185611c46565b6001600160a01b0316148061155d57506115556040840160208501612100565b63ffffffff16155b8061157957506115736060840160408501612123565b61ffff16155b80611595575061158f6080840160608501612123565b61ffff16155b806115a257506080830135155b806115af575060a0830135155b156115cd5760405163593424cb60e01b815260040160405180910390fd5b600c5f6115dd6020860186611c46565b6001600160a01b0316815260208101919091526040015f20541561162d576116086020840184611c46565b604051633b89c6d960e01b81526001600160a01b03909116600482015260240161041c565b60808301355f908152600e602052604090205460ff1615611667576040516374beefcd60e11b81526080840135600482015260240161041c565b60a08301355f908152600e602052604090205460ff168061168f575082608001358360a00135145b156116b3576040516374beefcd60e11b815260a0840135600482015260240161041c565b5f6117827f4b633b379dfbceda624a1fc408d7d35da25f066f60447245d3f60bb9e653f782336116e96040880160208901612100565b6116f96060890160408a01612123565b61170960808a0160608b01612123565b89608001358a60a0013560405160200161176797969594939291909687526001600160a01b0395909516602087015263ffffffff93909316604086015261ffff918216606086015216608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120611921565b90505f6117c48285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061194d92505050565b509091506117d790506020860186611c46565b6001600160a01b0316816001600160a01b03161461182957806117fd6020870187611c46565b6040516393b6385f60e01b81526001600160a01b0392831660048201529116602482015260440161041c565b5050505050565b61183e848484846001611996565b610d1f57604051635274afe760e01b81526001600160a01b038516600482015260240161041c565b6002545f906001600160a01b031680158015906118de5750806001600160a01b031663b0c301616040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118de9190612195565b91505090565b60605f6118f083611a03565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f61055461192d611a2a565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f8351604103611984576020840151604085015160608601515f1a61197688828585611b53565b95509550955050505061198f565b505081515f91506002905b9250925092565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166119f25783831516156119e6573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f81111561055457604051632cd44ac360e21b815260040160405180910390fd5b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611a8257507f000000000000000000000000000000000000000000000000000000000000000046145b15611aac57507f000000000000000000000000000000000000000000000000000000000000000090565b611337604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611b8c57505f91506003905082611c11565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611bdd573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611c0857505f925060019150829050611c11565b92505f91508190505b9450945094915050565b5f60208284031215611c2b575f5ffd5b5035919050565b6001600160a01b03811681146114ce575f5ffd5b5f60208284031215611c56575f5ffd5b813561139781611c32565b602080825282518282018190525f918401906040840190835b81811015611d1457835180516001600160a01b0390811685526020808301519091169085015260408082015163ffffffff169085015260608082015190611cc69086018261ffff169052565b506080810151611cdc608086018261ffff169052565b5060a081015160a085015260c081015160c085015260e081015160e08501525061010083019250602084019350600181019050611c7a565b509095945050505050565b5f5f60408385031215611d30575f5ffd5b823591506020830135611d4281611c32565b809150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f611d9960e0830189611d4d565b8281036040840152611dab8189611d4d565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611e00578351835260209384019390920191600101611de2565b50909b9a5050505050505050505050565b5f5f5f5f848603610100811215611e26575f5ffd5b8535945060c0601f1982011215611e3b575f5ffd5b5060208501925060e085013567ffffffffffffffff811115611e5b575f5ffd5b8501601f81018713611e6b575f5ffd5b803567ffffffffffffffff811115611e81575f5ffd5b876020828401011115611e92575f5ffd5b949793965060200194505050565b60a08101610554828480518252602081015160208301526040810151604083015260608101516060830152608081015160808301525050565b5f5f60408385031215611eea575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52602160045260245ffd5b60068110611f2957634e487b7160e01b5f52602160045260245ffd5b9052565b602081016105548284611f0d565b5f60e08201611f75838780518252602081015160208301526040810151604083015260608101516060830152608081015160808301525050565b60a0830185905260e060c084015283519081905260208401906101008401905f5b8181101561201e57835163ffffffff81511684526fffffffffffffffffffffffffffffffff602082015116602085015263ffffffff604082015116604085015260018060a01b0360608201511660608501526080810151608085015260a081015160a085015260c081015160c08501525060e083019250602084019350600181019050611f96565b5090979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561055457610554612053565b602080825282518282018190525f918401906040840190835b81811015611d145783516001600160a01b0316835260209384019390920191600101612093565b5f600182016120cb576120cb612053565b5060010190565b8181038181111561055457610554612053565b5f602082840312156120f5575f5ffd5b815161139781611c32565b5f60208284031215612110575f5ffd5b813563ffffffff81168114611397575f5ffd5b5f60208284031215612133575f5ffd5b813561ffff81168114611397575f5ffd5b808202811582820484141761055457610554612053565b5f8261217557634e487b7160e01b5f52601260045260245ffd5b500490565b604081016121888285611f0d565b6113976020830184611f0d565b5f602082840312156121a5575f5ffd5b81518015158114611397575f5ffd",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, (uint256,uint256,uint256,uint256,uint256) config) returns()
func (staking *Staking) PackConstructor(token_ common.Address, config IStakingConfig) []byte {
	enc, err := staking.abi.Pack("", token_, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf80e6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advanceEpoch() returns()
func (staking *Staking) PackAdvanceEpoch() []byte {
	enc, err := staking.abi.Pack("advanceEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf80e6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advanceEpoch() returns()
func (staking *Staking) TryPackAdvanceEpoch() ([]byte, error) {
	return staking.abi.Pack("advanceEpoch")
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (staking *Staking) PackEip712Domain() []byte {
	enc, err := staking.abi.Pack("eip712Domain")
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
func (staking *Staking) TryPackEip712Domain() ([]byte, error) {
	return staking.abi.Pack("eip712Domain")
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
func (staking *Staking) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := staking.abi.Unpack("eip712Domain", data)
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

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) PackEpoch() []byte {
	enc, err := staking.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackEpoch() ([]byte, error) {
	return staking.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns((uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) UnpackEpoch(data []byte) (IStakingEpoch, error) {
	out, err := staking.abi.Unpack("epoch", data)
	if err != nil {
		return *new(IStakingEpoch), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingEpoch)).(*IStakingEpoch)
	return out0, nil
}

// PackGetActiveUnkickedValidatorStructsAndCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51d020e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) PackGetActiveUnkickedValidatorStructsAndCounts() []byte {
	enc, err := staking.abi.Pack("getActiveUnkickedValidatorStructsAndCounts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActiveUnkickedValidatorStructsAndCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51d020e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) TryPackGetActiveUnkickedValidatorStructsAndCounts() ([]byte, error) {
	return staking.abi.Pack("getActiveUnkickedValidatorStructsAndCounts")
}

// GetActiveUnkickedValidatorStructsAndCountsOutput serves as a container for the return parameters of contract
// method GetActiveUnkickedValidatorStructsAndCounts.
type GetActiveUnkickedValidatorStructsAndCountsOutput struct {
	Arg0       IStakingEpoch
	Arg1       *big.Int
	Validators []IStakingValidator
}

// UnpackGetActiveUnkickedValidatorStructsAndCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc51d020e.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[] validators)
func (staking *Staking) UnpackGetActiveUnkickedValidatorStructsAndCounts(data []byte) (GetActiveUnkickedValidatorStructsAndCountsOutput, error) {
	out, err := staking.abi.Unpack("getActiveUnkickedValidatorStructsAndCounts", data)
	outstruct := new(GetActiveUnkickedValidatorStructsAndCountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(IStakingEpoch)).(*IStakingEpoch)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Validators = *abi.ConvertType(out[2], new([]IStakingValidator)).(*[]IStakingValidator)
	return *outstruct, nil
}

// PackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) PackIsReady(node common.Address) []byte {
	enc, err := staking.abi.Pack("isReady", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) TryPackIsReady(node common.Address) ([]byte, error) {
	return staking.abi.Pack("isReady", node)
}

// UnpackIsReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3552f5a4.
//
// Solidity: function isReady(address node) view returns(bool)
func (staking *Staking) UnpackIsReady(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJoinedNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493dc7fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) PackJoinedNodes() []byte {
	enc, err := staking.abi.Pack("joinedNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoinedNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493dc7fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) TryPackJoinedNodes() ([]byte, error) {
	return staking.abi.Pack("joinedNodes")
}

// UnpackJoinedNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x493dc7fa.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) UnpackJoinedNodes(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("joinedNodes", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086b5198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyRegistry() view returns(address)
func (staking *Staking) PackKeyRegistry() []byte {
	enc, err := staking.abi.Pack("keyRegistry")
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
func (staking *Staking) TryPackKeyRegistry() ([]byte, error) {
	return staking.abi.Pack("keyRegistry")
}

// UnpackKeyRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086b5198.
//
// Solidity: function keyRegistry() view returns(address)
func (staking *Staking) UnpackKeyRegistry(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("keyRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16930f4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockValidatorsForNextEpoch() returns()
func (staking *Staking) PackLockValidatorsForNextEpoch() []byte {
	enc, err := staking.abi.Pack("lockValidatorsForNextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16930f4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockValidatorsForNextEpoch() returns()
func (staking *Staking) TryPackLockValidatorsForNextEpoch() ([]byte, error) {
	return staking.abi.Pack("lockValidatorsForNextEpoch")
}

// PackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) PackLockedAt() []byte {
	enc, err := staking.abi.Pack("lockedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) TryPackLockedAt() ([]byte, error) {
	return staking.abi.Pack("lockedAt")
}

// UnpackLockedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2163482.
//
// Solidity: function lockedAt() view returns(uint256)
func (staking *Staking) UnpackLockedAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("lockedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) PackMaxNodes() []byte {
	enc, err := staking.abi.Pack("maxNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) TryPackMaxNodes() ([]byte, error) {
	return staking.abi.Pack("maxNodes")
}

// UnpackMaxNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddf0185f.
//
// Solidity: function maxNodes() view returns(uint256)
func (staking *Staking) UnpackMaxNodes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("maxNodes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMemberIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59be4b62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) PackMemberIndex(epochNumber *big.Int, node common.Address) []byte {
	enc, err := staking.abi.Pack("memberIndex", epochNumber, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59be4b62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) TryPackMemberIndex(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return staking.abi.Pack("memberIndex", epochNumber, node)
}

// MemberIndexOutput serves as a container for the return parameters of contract
// method MemberIndex.
type MemberIndexOutput struct {
	Member bool
	Index  *big.Int
}

// UnpackMemberIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59be4b62.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool member, uint256 index)
func (staking *Staking) UnpackMemberIndex(data []byte) (MemberIndexOutput, error) {
	out, err := staking.abi.Unpack("memberIndex", data)
	outstruct := new(MemberIndexOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Member = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Index = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackMinNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49512214.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) PackMinNodes() []byte {
	enc, err := staking.abi.Pack("minNodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49512214.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) TryPackMinNodes() ([]byte, error) {
	return staking.abi.Pack("minNodes")
}

// UnpackMinNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49512214.
//
// Solidity: function minNodes() view returns(uint256)
func (staking *Staking) UnpackMinNodes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minNodes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) PackMinStake() []byte {
	enc, err := staking.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) TryPackMinStake() ([]byte, error) {
	return staking.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint256)
func (staking *Staking) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631699.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) PackNextSet() []byte {
	enc, err := staking.abi.Pack("nextSet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631699.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) TryPackNextSet() ([]byte, error) {
	return staking.abi.Pack("nextSet")
}

// UnpackNextSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb631699.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[])
func (staking *Staking) UnpackNextSet(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("nextSet", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) PackQuorum(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("quorum", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) TryPackQuorum(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("quorum", epochNumber)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 epochNumber) view returns(uint256)
func (staking *Staking) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777aef9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKeyRegistry(address keyRegistry_) returns()
func (staking *Staking) PackSetKeyRegistry(keyRegistry common.Address) []byte {
	enc, err := staking.abi.Pack("setKeyRegistry", keyRegistry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKeyRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777aef9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKeyRegistry(address keyRegistry_) returns()
func (staking *Staking) TryPackSetKeyRegistry(keyRegistry common.Address) ([]byte, error) {
	return staking.abi.Pack("setKeyRegistry", keyRegistry)
}

// PackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[] set)
func (staking *Staking) PackSetOf(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("setOf", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[] set)
func (staking *Staking) TryPackSetOf(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("setOf", epochNumber)
}

// UnpackSetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ad023eb.
//
// Solidity: function setOf(uint256 epochNumber) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256)[] set)
func (staking *Staking) UnpackSetOf(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("setOf", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackSetSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x170ab405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) PackSetSize(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("setSize", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x170ab405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) TryPackSetSize(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("setSize", epochNumber)
}

// UnpackSetSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x170ab405.
//
// Solidity: function setSize(uint256 epochNumber) view returns(uint256)
func (staking *Staking) UnpackSetSize(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("setSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a25bdee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) returns()
func (staking *Staking) PackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int) []byte {
	enc, err := staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a25bdee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) returns()
func (staking *Staking) TryPackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int) ([]byte, error) {
	return staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt)
}

// PackStakeAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f33f11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAndJoin(uint256 amount, (address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) PackStakeAndJoin(amount *big.Int, registration IStakingRegistration, nodeSignature []byte) []byte {
	enc, err := staking.abi.Pack("stakeAndJoin", amount, registration, nodeSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f33f11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAndJoin(uint256 amount, (address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) TryPackStakeAndJoin(amount *big.Int, registration IStakingRegistration, nodeSignature []byte) ([]byte, error) {
	return staking.abi.Pack("stakeAndJoin", amount, registration, nodeSignature)
}

// PackStakerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2738d97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakerOf(address nodeAddress) view returns(address)
func (staking *Staking) PackStakerOf(nodeAddress common.Address) []byte {
	enc, err := staking.abi.Pack("stakerOf", nodeAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2738d97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakerOf(address nodeAddress) view returns(address)
func (staking *Staking) TryPackStakerOf(nodeAddress common.Address) ([]byte, error) {
	return staking.abi.Pack("stakerOf", nodeAddress)
}

// UnpackStakerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2738d97.
//
// Solidity: function stakerOf(address nodeAddress) view returns(address)
func (staking *Staking) UnpackStakerOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("stakerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) PackState() []byte {
	enc, err := staking.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) TryPackState() ([]byte, error) {
	return staking.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (staking *Staking) UnpackState(data []byte) (uint8, error) {
	out, err := staking.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnlockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc006e00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockValidatorsForNextEpoch() returns()
func (staking *Staking) PackUnlockValidatorsForNextEpoch() []byte {
	enc, err := staking.abi.Pack("unlockValidatorsForNextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockValidatorsForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc006e00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockValidatorsForNextEpoch() returns()
func (staking *Staking) TryPackUnlockValidatorsForNextEpoch() ([]byte, error) {
	return staking.abi.Pack("unlockValidatorsForNextEpoch")
}

// StakingEIP712DomainChanged represents a EIP712DomainChanged event raised by the Staking contract.
type StakingEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakingEIP712DomainChanged) ContractEventName() string {
	return StakingEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (staking *Staking) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakingEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingEpochAdvanced represents a EpochAdvanced event raised by the Staking contract.
type StakingEpochAdvanced struct {
	EpochNumber *big.Int
	EndTime     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingEpochAdvancedEventName = "EpochAdvanced"

// ContractEventName returns the user-defined event name.
func (StakingEpochAdvanced) ContractEventName() string {
	return StakingEpochAdvancedEventName
}

// UnpackEpochAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochAdvanced(uint256 indexed epochNumber, uint256 endTime)
func (staking *Staking) UnpackEpochAdvancedEvent(log *types.Log) (*StakingEpochAdvanced, error) {
	event := "EpochAdvanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingEpochAdvanced)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingKeyRegistrySet represents a KeyRegistrySet event raised by the Staking contract.
type StakingKeyRegistrySet struct {
	KeyRegistry common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingKeyRegistrySetEventName = "KeyRegistrySet"

// ContractEventName returns the user-defined event name.
func (StakingKeyRegistrySet) ContractEventName() string {
	return StakingKeyRegistrySetEventName
}

// UnpackKeyRegistrySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyRegistrySet(address keyRegistry)
func (staking *Staking) UnpackKeyRegistrySetEvent(log *types.Log) (*StakingKeyRegistrySet, error) {
	event := "KeyRegistrySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingKeyRegistrySet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNextValidatorSetUnlocked represents a NextValidatorSetUnlocked event raised by the Staking contract.
type StakingNextValidatorSetUnlocked struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingNextValidatorSetUnlockedEventName = "NextValidatorSetUnlocked"

// ContractEventName returns the user-defined event name.
func (StakingNextValidatorSetUnlocked) ContractEventName() string {
	return StakingNextValidatorSetUnlockedEventName
}

// UnpackNextValidatorSetUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NextValidatorSetUnlocked(uint256 indexed epochNumber, uint256 indexed attempt)
func (staking *Staking) UnpackNextValidatorSetUnlockedEvent(log *types.Log) (*StakingNextValidatorSetUnlocked, error) {
	event := "NextValidatorSetUnlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNextValidatorSetUnlocked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNextValidatorSetWasLocked represents a NextValidatorSetWasLocked event raised by the Staking contract.
type StakingNextValidatorSetWasLocked struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Nodes       []common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingNextValidatorSetWasLockedEventName = "NextValidatorSetWasLocked"

// ContractEventName returns the user-defined event name.
func (StakingNextValidatorSetWasLocked) ContractEventName() string {
	return StakingNextValidatorSetWasLockedEventName
}

// UnpackNextValidatorSetWasLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NextValidatorSetWasLocked(uint256 indexed epochNumber, uint256 indexed attempt, address[] nodes)
func (staking *Staking) UnpackNextValidatorSetWasLockedEvent(log *types.Log) (*StakingNextValidatorSetWasLocked, error) {
	event := "NextValidatorSetWasLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNextValidatorSetWasLocked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingNodeJoined represents a NodeJoined event raised by the Staking contract.
type StakingNodeJoined struct {
	Staker        common.Address
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingNodeJoinedEventName = "NodeJoined"

// ContractEventName returns the user-defined event name.
func (StakingNodeJoined) ContractEventName() string {
	return StakingNodeJoinedEventName
}

// UnpackNodeJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeJoined(address indexed staker, address indexed nodeAddress, uint32 ipv4, uint16 port, uint16 p2pPort, bytes32 peerKey, bytes32 encryptionKey)
func (staking *Staking) UnpackNodeJoinedEvent(log *types.Log) (*StakingNodeJoined, error) {
	event := "NodeJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeJoined)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingReadyForNextEpochSignalled represents a ReadyForNextEpochSignalled event raised by the Staking contract.
type StakingReadyForNextEpochSignalled struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Node        common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingReadyForNextEpochSignalledEventName = "ReadyForNextEpochSignalled"

// ContractEventName returns the user-defined event name.
func (StakingReadyForNextEpochSignalled) ContractEventName() string {
	return StakingReadyForNextEpochSignalledEventName
}

// UnpackReadyForNextEpochSignalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReadyForNextEpochSignalled(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node)
func (staking *Staking) UnpackReadyForNextEpochSignalledEvent(log *types.Log) (*StakingReadyForNextEpochSignalled, error) {
	event := "ReadyForNextEpochSignalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingReadyForNextEpochSignalled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Staker common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed staker, uint256 amount)
func (staking *Staking) UnpackStakedEvent(log *types.Log) (*StakingStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStateChanged represents a StateChanged event raised by the Staking contract.
type StakingStateChanged struct {
	NewState uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingStateChangedEventName = "StateChanged"

// ContractEventName returns the user-defined event name.
func (StakingStateChanged) ContractEventName() string {
	return StakingStateChangedEventName
}

// UnpackStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateChanged(uint8 newState)
func (staking *Staking) UnpackStateChangedEvent(log *types.Log) (*StakingStateChanged, error) {
	event := "StateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStateChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return staking.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAlreadyJoined"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAlreadyJoinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAlreadyReady"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAlreadyReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAmountTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAmountTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingConfigInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingGenesisOver"].ID.Bytes()[:4]) {
		return staking.UnpackStakingGenesisOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyRegistryAlreadySet"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyRegistryAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyRegistryInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyRegistryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeSignatureInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotDeployer"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotInNextSet"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotInNextSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotTimedOut"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotTimedOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRegistrationInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRegistrationInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRootKeysAlreadySet"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRootKeysAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRootKeysMissing"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRootKeysMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooFewNodes"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooFewNodesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooManyNodes"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooManyNodesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongAttempt"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongEpoch"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingWrongState"].ID.Bytes()[:4]) {
		return staking.UnpackStakingWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return staking.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingInvalidShortString represents a InvalidShortString error raised by the Staking contract.
type StakingInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakingInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (staking *Staking) UnpackInvalidShortStringError(raw []byte) (*StakingInvalidShortString, error) {
	out := new(StakingInvalidShortString)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Staking contract.
type StakingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (staking *Staking) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingSafeERC20FailedOperation, error) {
	out := new(StakingSafeERC20FailedOperation)
	if err := staking.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAlreadyJoined represents a StakingAlreadyJoined error raised by the Staking contract.
type StakingStakingAlreadyJoined struct {
	Staker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAlreadyJoined(address staker)
func StakingStakingAlreadyJoinedErrorID() common.Hash {
	return common.HexToHash("0x0a3c9313f0b2a662e1420b4618477f34ab394b7c864ada788b9b7c11df8eb99b")
}

// UnpackStakingAlreadyJoinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAlreadyJoined(address staker)
func (staking *Staking) UnpackStakingAlreadyJoinedError(raw []byte) (*StakingStakingAlreadyJoined, error) {
	out := new(StakingStakingAlreadyJoined)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAlreadyJoined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAlreadyReady represents a StakingAlreadyReady error raised by the Staking contract.
type StakingStakingAlreadyReady struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAlreadyReady(address node)
func StakingStakingAlreadyReadyErrorID() common.Hash {
	return common.HexToHash("0xc060cd8f6d212cddb00cabc9c2d320bab6f292cc08ba26c4b714f22e7e5a5a20")
}

// UnpackStakingAlreadyReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAlreadyReady(address node)
func (staking *Staking) UnpackStakingAlreadyReadyError(raw []byte) (*StakingStakingAlreadyReady, error) {
	out := new(StakingStakingAlreadyReady)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAlreadyReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAmountTooSmall represents a StakingAmountTooSmall error raised by the Staking contract.
type StakingStakingAmountTooSmall struct {
	Amount  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAmountTooSmall(uint256 amount, uint256 minimum)
func StakingStakingAmountTooSmallErrorID() common.Hash {
	return common.HexToHash("0x759166386b68418b0dd4d8b7f632fc230aae64717c1ec827ab3f46b2803e185d")
}

// UnpackStakingAmountTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAmountTooSmall(uint256 amount, uint256 minimum)
func (staking *Staking) UnpackStakingAmountTooSmallError(raw []byte) (*StakingStakingAmountTooSmall, error) {
	out := new(StakingStakingAmountTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAmountTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingConfigInvalid represents a StakingConfigInvalid error raised by the Staking contract.
type StakingStakingConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingConfigInvalid()
func StakingStakingConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xf3d6450d1df55f5c3644d2ac14671ac9dea3551dbf801d1586a2f8017301788d")
}

// UnpackStakingConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingConfigInvalid()
func (staking *Staking) UnpackStakingConfigInvalidError(raw []byte) (*StakingStakingConfigInvalid, error) {
	out := new(StakingStakingConfigInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingGenesisOver represents a StakingGenesisOver error raised by the Staking contract.
type StakingStakingGenesisOver struct {
	EpochNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingGenesisOver(uint256 epochNumber)
func StakingStakingGenesisOverErrorID() common.Hash {
	return common.HexToHash("0xbcaf32a4b7a8aa251e7ff272936e1c30c8174c5b667c78480dbb5d91046cf2a3")
}

// UnpackStakingGenesisOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingGenesisOver(uint256 epochNumber)
func (staking *Staking) UnpackStakingGenesisOverError(raw []byte) (*StakingStakingGenesisOver, error) {
	out := new(StakingStakingGenesisOver)
	if err := staking.abi.UnpackIntoInterface(out, "StakingGenesisOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingKeyRegistryAlreadySet represents a StakingKeyRegistryAlreadySet error raised by the Staking contract.
type StakingStakingKeyRegistryAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKeyRegistryAlreadySet()
func StakingStakingKeyRegistryAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x7103c328f641a10fb5bb22770f8827b6cfffb58654c445ce1f61ae30eec67f7a")
}

// UnpackStakingKeyRegistryAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKeyRegistryAlreadySet()
func (staking *Staking) UnpackStakingKeyRegistryAlreadySetError(raw []byte) (*StakingStakingKeyRegistryAlreadySet, error) {
	out := new(StakingStakingKeyRegistryAlreadySet)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKeyRegistryAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingKeyRegistryInvalid represents a StakingKeyRegistryInvalid error raised by the Staking contract.
type StakingStakingKeyRegistryInvalid struct {
	KeyRegistry common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKeyRegistryInvalid(address keyRegistry)
func StakingStakingKeyRegistryInvalidErrorID() common.Hash {
	return common.HexToHash("0x59d61f158618cbe7b846a9a5306cf7fd271870f53f34872f984f9ed93bcc4752")
}

// UnpackStakingKeyRegistryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKeyRegistryInvalid(address keyRegistry)
func (staking *Staking) UnpackStakingKeyRegistryInvalidError(raw []byte) (*StakingStakingKeyRegistryInvalid, error) {
	out := new(StakingStakingKeyRegistryInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKeyRegistryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingKeyTaken represents a StakingKeyTaken error raised by the Staking contract.
type StakingStakingKeyTaken struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKeyTaken(bytes32 key)
func StakingStakingKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe97ddf9acdcb6379ce0b7f47c84024a208408061856b92b834f49efa5a55e458")
}

// UnpackStakingKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKeyTaken(bytes32 key)
func (staking *Staking) UnpackStakingKeyTakenError(raw []byte) (*StakingStakingKeyTaken, error) {
	out := new(StakingStakingKeyTaken)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNodeSignatureInvalid represents a StakingNodeSignatureInvalid error raised by the Staking contract.
type StakingStakingNodeSignatureInvalid struct {
	Signer      common.Address
	NodeAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNodeSignatureInvalid(address signer, address nodeAddress)
func StakingStakingNodeSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0x93b6385f20e34a50b3364e62cad40a75edde6bfdbc20a91e50d775a77771a488")
}

// UnpackStakingNodeSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNodeSignatureInvalid(address signer, address nodeAddress)
func (staking *Staking) UnpackStakingNodeSignatureInvalidError(raw []byte) (*StakingStakingNodeSignatureInvalid, error) {
	out := new(StakingStakingNodeSignatureInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNodeSignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNodeTaken represents a StakingNodeTaken error raised by the Staking contract.
type StakingStakingNodeTaken struct {
	NodeAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNodeTaken(address nodeAddress)
func StakingStakingNodeTakenErrorID() common.Hash {
	return common.HexToHash("0x3b89c6d93196ea3ab36fc3cc40f313f858758143d625bae7e490aca69273beab")
}

// UnpackStakingNodeTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNodeTaken(address nodeAddress)
func (staking *Staking) UnpackStakingNodeTakenError(raw []byte) (*StakingStakingNodeTaken, error) {
	out := new(StakingStakingNodeTaken)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNodeTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotDeployer represents a StakingNotDeployer error raised by the Staking contract.
type StakingStakingNotDeployer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotDeployer(address caller)
func StakingStakingNotDeployerErrorID() common.Hash {
	return common.HexToHash("0xb3b326043e0db2bc77f871480b3f23edb5ae588d747bfb4ae566aa3977920309")
}

// UnpackStakingNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotDeployer(address caller)
func (staking *Staking) UnpackStakingNotDeployerError(raw []byte) (*StakingStakingNotDeployer, error) {
	out := new(StakingStakingNotDeployer)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotInNextSet represents a StakingNotInNextSet error raised by the Staking contract.
type StakingStakingNotInNextSet struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotInNextSet(address node)
func StakingStakingNotInNextSetErrorID() common.Hash {
	return common.HexToHash("0x9e77b944e074b426a2b37f6e33ebbc63933bf47d89a26d613aa47c8e1406507a")
}

// UnpackStakingNotInNextSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotInNextSet(address node)
func (staking *Staking) UnpackStakingNotInNextSetError(raw []byte) (*StakingStakingNotInNextSet, error) {
	out := new(StakingStakingNotInNextSet)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotInNextSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotTimedOut represents a StakingNotTimedOut error raised by the Staking contract.
type StakingStakingNotTimedOut struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotTimedOut(uint256 until)
func StakingStakingNotTimedOutErrorID() common.Hash {
	return common.HexToHash("0x4f83d013a51a95635842497170098d66da0604053da34e98b7155cc37edbb297")
}

// UnpackStakingNotTimedOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotTimedOut(uint256 until)
func (staking *Staking) UnpackStakingNotTimedOutError(raw []byte) (*StakingStakingNotTimedOut, error) {
	out := new(StakingStakingNotTimedOut)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotTimedOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingRegistrationInvalid represents a StakingRegistrationInvalid error raised by the Staking contract.
type StakingStakingRegistrationInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRegistrationInvalid()
func StakingStakingRegistrationInvalidErrorID() common.Hash {
	return common.HexToHash("0x593424cb3c7cdd953e30878d96209c6593743f1465cdb7ae112bb6e9ebe36507")
}

// UnpackStakingRegistrationInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRegistrationInvalid()
func (staking *Staking) UnpackStakingRegistrationInvalidError(raw []byte) (*StakingStakingRegistrationInvalid, error) {
	out := new(StakingStakingRegistrationInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRegistrationInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingRootKeysAlreadySet represents a StakingRootKeysAlreadySet error raised by the Staking contract.
type StakingStakingRootKeysAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRootKeysAlreadySet()
func StakingStakingRootKeysAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x4d5c5e4d3670539a776cb77bdba5f9abe5d009fc88f3d1c589d54801479c64ac")
}

// UnpackStakingRootKeysAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRootKeysAlreadySet()
func (staking *Staking) UnpackStakingRootKeysAlreadySetError(raw []byte) (*StakingStakingRootKeysAlreadySet, error) {
	out := new(StakingStakingRootKeysAlreadySet)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRootKeysAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingRootKeysMissing represents a StakingRootKeysMissing error raised by the Staking contract.
type StakingStakingRootKeysMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRootKeysMissing()
func StakingStakingRootKeysMissingErrorID() common.Hash {
	return common.HexToHash("0x489d81feb381ed4e560ef3606bf98ed9eb9685f037d9e0c440e527535006c94f")
}

// UnpackStakingRootKeysMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRootKeysMissing()
func (staking *Staking) UnpackStakingRootKeysMissingError(raw []byte) (*StakingStakingRootKeysMissing, error) {
	out := new(StakingStakingRootKeysMissing)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRootKeysMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingTooFewNodes represents a StakingTooFewNodes error raised by the Staking contract.
type StakingStakingTooFewNodes struct {
	Nodes   *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooFewNodes(uint256 nodes, uint256 minimum)
func StakingStakingTooFewNodesErrorID() common.Hash {
	return common.HexToHash("0x44c8b10c0b54ac6c64353bb7a5bf2fe4608f489c32466e85682eb5637402b1a0")
}

// UnpackStakingTooFewNodesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooFewNodes(uint256 nodes, uint256 minimum)
func (staking *Staking) UnpackStakingTooFewNodesError(raw []byte) (*StakingStakingTooFewNodes, error) {
	out := new(StakingStakingTooFewNodes)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooFewNodes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingTooManyNodes represents a StakingTooManyNodes error raised by the Staking contract.
type StakingStakingTooManyNodes struct {
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooManyNodes(uint256 maximum)
func StakingStakingTooManyNodesErrorID() common.Hash {
	return common.HexToHash("0x4829dd8758f9bd39099f4729ff398084bd6d8f922f2c418988b6ec3a4ca593f4")
}

// UnpackStakingTooManyNodesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooManyNodes(uint256 maximum)
func (staking *Staking) UnpackStakingTooManyNodesError(raw []byte) (*StakingStakingTooManyNodes, error) {
	out := new(StakingStakingTooManyNodes)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooManyNodes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongAttempt represents a StakingWrongAttempt error raised by the Staking contract.
type StakingStakingWrongAttempt struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongAttempt(uint256 expected, uint256 actual)
func StakingStakingWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xb6461b2607333c0bf1f8f5e0ac677f6d32493eeb6dc16d169bb7f621c257d80b")
}

// UnpackStakingWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongAttempt(uint256 expected, uint256 actual)
func (staking *Staking) UnpackStakingWrongAttemptError(raw []byte) (*StakingStakingWrongAttempt, error) {
	out := new(StakingStakingWrongAttempt)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongEpoch represents a StakingWrongEpoch error raised by the Staking contract.
type StakingStakingWrongEpoch struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongEpoch(uint256 expected, uint256 actual)
func StakingStakingWrongEpochErrorID() common.Hash {
	return common.HexToHash("0xe9530c170cdcee4b4a8febccfb1406e4065639922b471d8982ddeb7ef1755e72")
}

// UnpackStakingWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongEpoch(uint256 expected, uint256 actual)
func (staking *Staking) UnpackStakingWrongEpochError(raw []byte) (*StakingStakingWrongEpoch, error) {
	out := new(StakingStakingWrongEpoch)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingWrongState represents a StakingWrongState error raised by the Staking contract.
type StakingStakingWrongState struct {
	Expected uint8
	Actual   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongState(uint8 expected, uint8 actual)
func StakingStakingWrongStateErrorID() common.Hash {
	return common.HexToHash("0x2ec6f90793b77e361647777da913d7dd1fef1bc09d852f8b6b2f6c152706b8d8")
}

// UnpackStakingWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongState(uint8 expected, uint8 actual)
func (staking *Staking) UnpackStakingWrongStateError(raw []byte) (*StakingStakingWrongState, error) {
	out := new(StakingStakingWrongState)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStringTooLong represents a StringTooLong error raised by the Staking contract.
type StakingStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakingStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (staking *Staking) UnpackStringTooLongError(raw []byte) (*StakingStringTooLong, error) {
	out := new(StakingStringTooLong)
	if err := staking.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
