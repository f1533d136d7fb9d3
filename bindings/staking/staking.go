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
	MinStake      *big.Int
	MinNodes      uint16
	MaxNodes      uint16
	MaxCandidates uint16
	DemeritLimit  uint16
	MinVersion    uint64
	MaxVersion    uint64
	EpochLength   uint32
	Timeout       uint32
	UnstakeDelay  uint32
	JailSeconds   uint32
	Treasury      common.Address
	Guardian      common.Address
	Demerits      [7]uint16
	SlashPpm      [7]uint32
}

// IStakingEpoch is an auto generated low-level Go binding around an user-defined struct.
type IStakingEpoch struct {
	EpochLength *big.Int
	Number      *big.Int
	EndTime     *big.Int
	Retries     *big.Int
	Timeout     *big.Int
}

// IStakingKicksKick is an auto generated low-level Go binding around an user-defined struct.
type IStakingKicksKick struct {
	EpochNumber  *big.Int
	Attempt      *big.Int
	NodeId       *big.Int
	Reason       uint8
	EvidenceHash [32]byte
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
	Id            *big.Int
	Version       uint64
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyRegistry_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"advanceEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attemptOf\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkApprovals\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectSlashed\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxCandidates\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"demeritLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unstakeDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jailSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demerits\",\"type\":\"uint16[7]\",\"internalType\":\"uint16[7]\"},{\"name\":\"slashPpm\",\"type\":\"uint32[7]\",\"internalType\":\"uint32[7]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentNodeOf\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentValidatorCountForConsensus\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forgive\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getActiveUnkickedValidatorStructsAndCounts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Epoch\",\"components\":[{\"name\":\"epochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retries\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timeout\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Validator[]\",\"components\":[{\"name\":\"ip\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ipv6\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"senderPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiverPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getKickedValidators\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getValidatorsInCurrentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getValidatorsStructs\",\"inputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Validator[]\",\"components\":[{\"name\":\"ip\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ipv6\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"senderPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiverPubKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVotedToKick\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxCandidates\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"demeritLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unstakeDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jailSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demerits\",\"type\":\"uint16[7]\",\"internalType\":\"uint16[7]\"},{\"name\":\"slashPpm\",\"type\":\"uint32[7]\",\"internalType\":\"uint32[7]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isCandidate\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isKicked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isReady\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"joinedNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kickDigest\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStakingKicks.Kick\",\"components\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIStakingKicks.Reason\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kickVotes\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIStakingKicks.Reason\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kickWithApprovals\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStakingKicks.Kick\",\"components\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIStakingKicks.Reason\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockForRestore\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockedAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberIndex\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minNodes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextSet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeIdOf\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeOf\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Node\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Registration\",\"components\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nodeSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registrationDigest\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Registration\",\"components\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replaceNodeAddress\",\"inputs\":[{\"name\":\"newAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replacementDigest\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"newAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reportVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestToJoin\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestToLeave\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestUnstake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restore\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"newConfig\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxCandidates\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"demeritLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unstakeDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jailSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demerits\",\"type\":\"uint16[7]\",\"internalType\":\"uint16[7]\"},{\"name\":\"slashPpm\",\"type\":\"uint32[7]\",\"internalType\":\"uint32[7]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setIdsOf\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setOf\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Node[]\",\"components\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSize\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sharingHashOf\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signalReadyForNextEpoch\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharingHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashedFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeAndJoin\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Registration\",\"components\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nodeSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"demerits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"banned\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakerAt\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakerOf\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlockValidatorsForNextEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"voteToKick\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIStakingKicks.Reason\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AttemptSplit\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sharingHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigChanged\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxNodes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxCandidates\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"demeritLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxVersion\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unstakeDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jailSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demerits\",\"type\":\"uint16[7]\",\"internalType\":\"uint16[7]\"},{\"name\":\"slashPpm\",\"type\":\"uint32[7]\",\"internalType\":\"uint32[7]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochAdvanced\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Forgiven\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KickVoted\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIStakingKicks.Reason\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetUnlocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NextValidatorSetWasLocked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeAddressReplaced\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"oldAddress\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newAddress\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeDisplaced\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"byNodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeEndpointChanged\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeKicked\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIStakingKicks.Reason\"},{\"name\":\"demerits\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"banned\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"jailedAtLeastUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeLeft\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeRegistered\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ipv4\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"port\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"p2pPort\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"peerKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeVersionReported\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReadyForNextEpochSignalled\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sharingHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromBonded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromUnbonding\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashedCollected\",\"inputs\":[{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StateChanged\",\"inputs\":[{\"name\":\"newState\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIStaking.State\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnstakeRequested\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyReady\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingAlreadyVoted\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingAmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingAmountTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingAmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingApprovalEpochInvalid\",\"inputs\":[{\"name\":\"epochNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingApprovalsTooFew\",\"inputs\":[{\"name\":\"approvals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingApprovalsUnsorted\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingApproverInvalid\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingBanned\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingEpochNotOver\",\"inputs\":[{\"name\":\"endTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingJailed\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingKeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakingKickBelowQuorum\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingLinkInvalid\",\"inputs\":[{\"name\":\"link\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNoNode\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNodeServing\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingNodeSignatureInvalid\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNodeTaken\",\"inputs\":[{\"name\":\"nodeAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotJoined\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotKickable\",\"inputs\":[{\"name\":\"nodeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingNotMember\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingNotReleased\",\"inputs\":[{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingNotTimedOut\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingNothingToForgive\",\"inputs\":[{\"name\":\"staker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakingReasonInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRegistrationInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRestoreSetInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingRootKeysMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingSharingHashZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakingTooFewIncumbents\",\"inputs\":[{\"name\":\"incumbents\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingTooFewNodes\",\"inputs\":[{\"name\":\"nodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingTooManyCandidates\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongAttempt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakingWrongState\",\"inputs\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Staking",
	Bin: "0x6101a060405230608052348015610014575f5ffd5b5060405161a2c138038061a2c1833981016040819052610033916102a1565b818161003d6101c7565b3060a0524660c05260608061008d604080518082018252601081526f436f6e636c617665205374616b696e6760801b602080830191909152825180840190935260018352603160f81b9083015291565b815160209283012081519183019190912060e0829052610100819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101205250506001600160a01b0382163b5f0361012b57604051630bf8b20760e31b81526001600160a01b03831660048201526024015b60405180910390fd5b6001600160a01b03811661015d57604051630bf8b20760e31b81526001600160a01b0382166004820152602401610122565b6001600160a01b039182166101405216610160526040518290829061018190610279565b6001600160a01b03928316815291166020820152604001604051809103905ff0801580156101b1573d5f5f3e3d5ffd5b506001600160a01b031661018052506102d29050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156102175760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102765780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b614a08806158b983390190565b80516001600160a01b038116811461029c575f5ffd5b919050565b5f5f604083850312156102b2575f5ffd5b6102bb83610286565b91506102c960208401610286565b90509250929050565b60805160a05160c05160e051610100516101205161014051610160516101805161554a61036f5f395f81816125de0152612e4801525f818161041d0152818161142d015261333001525f8181610c6201528181611097015281816124e2015261382301525f6130f401525f6131ae01525f61318801525f61313801525f61311501525f8181612eb201528181612edb015261301a015261554a5ff3fe60806040526004361061040b575f3560e01c80637afd179411610215578063c006e00b1161011e578063dbf41ad7116100a8578063e9339bcc11610078578063e9339bcc14610be3578063f2738d9714610bf7578063f2fde38b14610c16578063f8ce560a14610c35578063fc0c546a14610c54575f5ffd5b8063dbf41ad714610b82578063ddf0185f14610b9c578063e30c397814610bb0578063e55103fb14610bc4575f5ffd5b8063cb631699116100ee578063cb63169914610657578063ccfb203b14610ae7578063d3506e0214610b06578063d738c9c614610b2d578063d8896fd114610b41575f5ffd5b8063c006e00b14610a70578063c08d06fe14610a84578063c19d93fb14610aa3578063c51d020e14610ac4575f5ffd5b8063a67aa1941161019f578063ae5e9e751161016f578063ae5e9e75146109e0578063b2163482146109ff578063b645d26114610a13578063b789732114610a32578063bf17548f14610a51575f5ffd5b8063a67aa19414610944578063a694fc3a14610970578063ac2f8afe1461098f578063ad3cb1cc146109a3575f5ffd5b806386f33f11116101e557806386f33f11146108b75780638ad023eb146108d65780638da5cb5b146108f0578063900cf0cf14610904578063925b4c1e14610925575f5ffd5b80637afd1794146108625780638456cb591461087c57806384b0196e14610890578063857b766314610756575f5ffd5b8063493dc7fa116103175780635995a4c4116102a15780636e2ffdab116102715780636e2ffdab146107e65780636f99f15c14610805578063715018a61461081957806379502c551461082d57806379ba50971461084e575f5ffd5b80635995a4c41461075657806359be4b62146107775780635c852f64146107ad57806362cecc1b146107cc575f5ffd5b80634f1ef286116102e75780634f1ef286146106ca57806352d1902d146106dd578063533d463e146106f15780635692304f1461071d57806357578c911461073c575f5ffd5b8063493dc7fa1461065757806349512214146106785780634e96a83b1461068c5780634ec9b191146106ab575f5ffd5b80633552f5a4116103985780633cf80e6c116103685780633cf80e6c146105c25780633f4ba83a1461053857806342623360146105d657806343cb0a0e1461062457806346cc16ee14610638575f5ffd5b80633552f5a41461054c578063375b3c0a1461057b578063380940fb1461058f5780633ccfd60b146105ae575f5ffd5b806322b7bce6116103de57806322b7bce6146104bc57806323095721146104db57806323a13730146104fa578063270b53b8146105195780632fda332e14610538575f5ffd5b8063086b51981461040f57806316930f4d1461045a578063170ab4051461047057806317ac12551461049d575b5f5ffd5b34801561041a575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020015b60405180910390f35b348015610465575f5ffd5b5061046e610c86565b005b34801561047b575f5ffd5b5061048f61048a366004614644565b610c99565b604051908152602001610451565b3480156104a8575f5ffd5b5061048f6104b7366004614644565b610cb2565b3480156104c7575f5ffd5b5061046e6104d6366004614671565b610cd1565b3480156104e6575f5ffd5b5061046e6104f5366004614644565b610da7565b348015610505575f5ffd5b5061046e6105143660046146ca565b610f75565b348015610524575f5ffd5b5061046e61053336600461475b565b610f7d565b348015610543575f5ffd5b5061046e610f75565b348015610557575f5ffd5b5061056b610566366004614671565b610f8d565b6040519015158152602001610451565b348015610586575f5ffd5b5061048f610f97565b34801561059a575f5ffd5b5061048f6105a9366004614671565b610fb2565b3480156105b9575f5ffd5b5061046e610fbc565b3480156105cd575f5ffd5b5061046e6110c2565b3480156105e1575f5ffd5b506105f56105f0366004614671565b611493565b6040805196875260208701959095529385019290925260608401526080830152151560a082015260c001610451565b34801561062f575f5ffd5b5061048f611531565b348015610643575f5ffd5b5061046e6106523660046147ce565b611558565b348015610662575f5ffd5b5061066b611640565b60405161045191906148c0565b348015610683575f5ffd5b5061048f61164b565b348015610697575f5ffd5b5061046e6106a636600461491f565b611668565b3480156106b6575f5ffd5b5061046e6106c5366004614968565b611799565b61046e6106d8366004614995565b611844565b3480156106e8575f5ffd5b5061048f61185f565b3480156106fc575f5ffd5b5061071061070b3660046146ca565b611640565b6040516104519190614af1565b348015610728575f5ffd5b5061043d610737366004614b03565b61187a565b348015610747575f5ffd5b5061048f610566366004614b31565b348015610761575f5ffd5b5061076a611640565b6040516104519190614b52565b348015610782575f5ffd5b50610796610791366004614b92565b6118cf565b604080519215158352602083019190915201610451565b3480156107b8575f5ffd5b5061048f6107c7366004614bb3565b6118e7565b3480156107d7575f5ffd5b5061056b610566366004614be3565b3480156107f1575f5ffd5b5061046e610800366004614c0b565b611957565b348015610810575f5ffd5b5061048f611c66565b348015610824575f5ffd5b5061046e611c78565b348015610838575f5ffd5b50610841611c8b565b6040516104519190614c82565b348015610859575f5ffd5b5061046e611c9c565b34801561086d575f5ffd5b5061048f610566366004614dfb565b348015610887575f5ffd5b5061046e611ce4565b34801561089b575f5ffd5b506108a4611d41565b6040516104519796959493929190614e73565b3480156108c2575f5ffd5b5061046e6108d1366004614ee2565b611da4565b3480156108e1575f5ffd5b5061066b61070b366004614644565b3480156108fb575f5ffd5b5061043d611dd5565b34801561090f575f5ffd5b50610918611e09565b6040516104519190614f39565b348015610930575f5ffd5b5061046e61093f366004614f72565b611c93565b34801561094f575f5ffd5b5061096361095e366004614644565b611ead565b6040516104519190614fb4565b34801561097b575f5ffd5b5061046e61098a366004614644565b611f02565b34801561099a575f5ffd5b5061046e611f14565b3480156109ae575f5ffd5b506109d3604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516104519190614fc3565b3480156109eb575f5ffd5b5061046e6109fa366004614fd5565b612070565b348015610a0a575f5ffd5b5061048f612081565b348015610a1e575f5ffd5b5061048f610a2d366004614ff0565b61209e565b348015610a3d575f5ffd5b5061048f610a4c366004614671565b612159565b348015610a5c575f5ffd5b5061056b610a6b366004614b03565b612193565b348015610a7b575f5ffd5b5061046e61219e565b348015610a8f575f5ffd5b5061046e610a9e366004615019565b6122be565b348015610aae575f5ffd5b50610ab761236c565b6040516104519190615062565b348015610acf575f5ffd5b50610ad8612385565b60405161045193929190615088565b348015610af2575f5ffd5b5061046e610b013660046150e1565b610c86565b348015610b11575f5ffd5b50610b2061070b366004614644565b6040516104519190615114565b348015610b38575f5ffd5b5061046e6123be565b348015610b4c575f5ffd5b50610b60610b5b366004614b03565b6123c6565b6040805194855260208501939093529183015215156060820152608001610451565b348015610b8d575f5ffd5b5061046e610b01366004615126565b348015610ba7575f5ffd5b5061048f6123d3565b348015610bbb575f5ffd5b5061043d6123f0565b348015610bcf575f5ffd5b5061056b610bde366004614644565b612418565b348015610bee575f5ffd5b5061048f612443565b348015610c02575f5ffd5b5061043d610c11366004614671565b61250d565b348015610c21575f5ffd5b5061046e610c30366004614671565b612542565b348015610c40575f5ffd5b5061048f610c4f366004614644565b6125c7565b348015610c5f575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000061043d565b5f610c8f6125d7565b9050805160208201f35b5f610cac610ca683612638565b60ff1690565b92915050565b5f610cbb6126b8565b5f928352600a0160205250604090206001015490565b610cd96126dc565b5f610ce26126b8565b6001600160a01b0383165f908152600691909101602052604090206001810154909150600160781b900463ffffffff16158015610d2b57506001810154600160b81b900460ff16155b15610d595760405163bac9bcb760e01b81526001600160a01b03831660048201526024015b60405180910390fd5b60018101805468ff00000000ffffffff60781b191690556040516001600160a01b038316907f67e84fc823c7d00a93e631b527462e89909dc4bc57c92f55ab2852f02e389856905f90a25050565b805f03610dc75760405163711fa83160e01b815260040160405180910390fd5b5f610dd06126b8565b335f9081526006919091016020526040902080549091506001600160801b031680831115610e1b57604051631415eabd60e01b81526004810184905260248101829052604401610d50565b5f610e26848361517c565b90505f610e316126b8565b600d01546001600160801b031690508082108015610e6e575081151580610e6e57506001840154610e6e90600160981b900463ffffffff1661270e565b15610e9657604051630eb22cc760e31b81526004810183905260248101829052604401610d50565b5f610e9f6126b8565b600e0154610eba90600160801b900463ffffffff164261518f565b85546001600160801b0319166001600160801b038581169190911780885591925087918791601091610ef5918591600160801b9004166151a2565b82546101009290920a6001600160801b038181021990931691909216919091021790555060018501805464ffffffffff191664ffffffffff8316179055604080518781526020810183905233917f57e41df54512c76148b5ba9b643d149752b0d35e493b969bd017d0a3fe5228cf910160405180910390a2505050505050565b610c866126dc565b610f88838383612791565b505050565b5f5f610c8f612b92565b5f610fa06126b8565b600d01546001600160801b0316919050565b5f610cac82612bab565b5f610fc56126b8565b335f908152600691909101602052604081208054909250600160801b90046001600160801b03169081900361100d5760405163711fa83160e01b815260040160405180910390fd5b600182015464ffffffffff1642101561104857600182015460405163a2f5e73f60e01b815264ffffffffff9091166004820152602401610d50565b81546001600160801b0316825560405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110be6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612c0a565b5050565b5f6110cb6126b8565b6040805161010081018252825464ffffffffff8082168352600160281b820481166020840152600160501b82041692820192909252600160781b820463ffffffff16606082015291906080830190600160981b900460ff1660058111156111345761113461504e565b60058111156111455761114561504e565b8152905460ff600160a01b8204161515602083015264ffffffffff600160a81b820481166040840152600160d01b9091041660609091015290506002816080015160058111156111975761119761504e565b146111bb5780608001516040516306b6d04360e11b8152600401610d509190615062565b5f816060015163ffffffff1690505f825f0180516111d8906151c1565b64ffffffffff169081905290505f6111ee6126b8565b600e015461120990600160401b900463ffffffff164261518f565b64ffffffffff80821660208701525f6060870181905260a0870181905260e08701805190921660c088015290529050836112416126b8565b8151815460208401516040850151606086015163ffffffff16600160781b0263ffffffff60781b1964ffffffffff928316600160501b021668ffffffffffffffffff60501b19938316600160281b0269ffffffffffffffffffff19909516929095169190911792909217169190911717808255608083015190829060ff60981b1916600160981b8360058111156112da576112da61504e565b021790555060a0820151815460c08085015160e09095015164ffffffffff908116600160d01b0264ffffffffff60d01b1991909616600160a81b0264ffffffffff60a81b19941515600160a01b029490941665ffffffffffff60a01b199093169290921792909217169290921790558401516113546126b8565b5f848152600a9190910160205260409020805464ffffffffff191664ffffffffff929092169190911790556113876126b8565b5f838152600b91909101602090815260408083208684529091529020546113ac6126b8565b600a015f8481526020019081526020015f2060010181905550817facfa06cebbab8226f9a388bff9f5fcf4569298028d939f4765958dc57dbb330b826040516113f791815260200190565b60405180910390a26114085f612c3f565b8160010361148d576040516334f8800560e21b815260048101839052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3e20014906044015f604051808303815f87803b158015611476575f5ffd5b505af1158015611488573d5f5f3e3d5ffd5b505050505b50505050565b5f5f5f5f5f5f5f6114a26126b8565b6001600160a01b0389165f90815260069190910160205260409020805460018201549192506001600160801b0380821692600160801b909204169064ffffffffff166114ed84612ca7565b6114f685612d24565b600195909501546001600160801b039485169d939094169b5064ffffffffff9190911699509750919550600160b81b900460ff169350915050565b5f61155361154e6115406126b8565b54600160a81b900460ff1690565b612d6c565b905090565b5f5f611562612d9a565b915091508463ffffffff165f148061157c575061ffff8416155b80611589575061ffff8316155b156115a75760405163593424cb60e01b815260040160405180910390fd5b805465ffffffffffff60a01b1916600160a01b63ffffffff871690810261ffff60c01b191691909117600160c01b61ffff8781169182029290921761ffff60d01b1916600160d01b92871692830217845560408051938452602084019190915282015282907f48fe8e705cb2680c3f786bec76521cc857ef40194336bcec6830baa5f1a3f0a59060600160405180910390a25050505050565b60605f610c8f612b92565b5f6116546126b8565b600d0154600160801b900461ffff16919050565b5f611671612e0a565b805490915060ff600160401b82041615906001600160401b03165f811580156116975750825b90505f826001600160401b031660011480156116b25750303b155b9050811580156116c0575080155b156116de5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561170857845460ff60401b1916600160401b1785555b61171187612e32565b61171a86612e43565b426117236126b8565b805464ffffffffff92909216600160281b0269ffffffffff000000000019909216919091179055831561179057845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f6117a333612bab565b9050805f036117c757604051637bcf75f360e11b8152336004820152602401610d50565b816117d06126b8565b5f8381526004919091016020908152604091829020600101805467ffffffffffffffff60a01b1916600160a01b6001600160401b03958616021790559051918416825282917f7c7e2a18369f8fcc9b4f0b93e4dcef05d4f4356aee0e11ea58268de28ed6cac5910160405180910390a25050565b61184c612ea7565b61185582612f4b565b6110be8282612f53565b5f61186861300f565b505f51602061552a5f395f51905f5290565b5f5f61188584612638565b905060ff81168310611897575f6118c7565b61189f6126b8565b6004015f6118ad8386613058565b815260208101919091526040015f20546001600160a01b03165b949350505050565b5f5f6118db84846130b0565b915091505b9250929050565b604080517f49a754e7f1dc9770484caa434543e416eff3a89216658ad3675fc66878c625ee60208201526001600160a01b03808616928201929092526060810184905290821660808201525f906118c79060a0015b604051602081830303815290604052805190602001206130f2565b5f6119606126b8565b6040805161010081018252825464ffffffffff8082168352600160281b820481166020840152600160501b82041692820192909252600160781b820463ffffffff16606082015291906080830190600160981b900460ff1660058111156119c9576119c961504e565b60058111156119da576119da61504e565b8152905460ff600160a01b8204161515602083015264ffffffffff600160a81b820481166040840152600160d01b909104166060909101529050600181608001516005811115611a2c57611a2c61504e565b14158015611a635750600581608001516005811115611a4d57611a4d61504e565b141580611a63575060e081015164ffffffffff16155b15611a875780608001516040516306b6d04360e11b8152600401610d509190615062565b8051611a9b9064ffffffffff16600161518f565b8414611ad9578051611ab59064ffffffffff16600161518f565b60405163e9530c1760e01b8152600481019190915260248101859052604401610d50565b806060015163ffffffff168314611b18576060810151604051635b230d9360e11b815263ffffffff909116600482015260248101849052604401610d50565b5f829003611b39576040516369109c5760e11b815260040160405180910390fd5b611b4884848360a00151613208565b611b52848461332d565b611b6f5760405163244ec0ff60e11b815260040160405180910390fd5b5f611b786126b8565b5f868152600b919091016020908152604080832087845282529182902091518581529192503391869188917f5ac0f0ab4457e5c10424157653b8acbd9e367ed0047e55fb976e87167a96af22910160405180910390a480545f03611bde57828155611c36565b80548314611c365760038101805460ff191660011790556040513390859087907f79e3cd2cde64c23c2fe623cd7a5585ce49e15d22d688b645215093c4d3e743b090611c2d9088815260200190565b60405180910390a45b600381015460ff16158015611c505750611c50828261342a565b15611c5f57611c5f6002612c3f565b5050505050565b5f611c6f6126b8565b60010154905090565b611c806126dc565b611c895f613544565b565b611c9361459f565b5f610c8f612b92565b3380611ca66123f0565b6001600160a01b031614611cd85760405163118cdaa760e01b81526001600160a01b0382166004820152602401610d50565b611ce181613544565b50565b611cec611dd5565b6001600160a01b0316336001600160a01b031614158015611d215750611d106126b8565b601001546001600160a01b03163314155b15610c865760405163035ad91360e11b8152336004820152602401610d50565b600f60f81b6060805f808083611d92604080518082018252601081526f436f6e636c617665205374616b696e6760801b602080830191909152825180840190935260018352603160f81b9083015291565b97989097965046955030945091925090565b8315611db357611db38461357c565b611dbe838383612791565b611dc6613675565b831561148d5761148d84613816565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b611e366040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b5f611e3f6126b8565b90505f611e4a6126b8565b6040805160a081018252600e9092015463ffffffff600160401b820481168452945464ffffffffff8082166020860152600160281b82041692840192909252600160781b90910484166060830152600160601b9004909216608083015250919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152611c93565b611f0b8161357c565b611ce181613816565b5f5f611f1e612d9a565b91509150611f2a61384b565b8054600160e01b900463ffffffff165f03611f5a57604051633b69738b60e11b8152336004820152602401610d50565b611f6381613892565b5f611f6c6126b8565b805490915064ffffffffff161561203f575f611f866126b8565b6003015490505f611f956126b8565b600d0154600160801b900461ffff16905080821015611fd1576040516311322c4360e21b81526004810183905260248101829052604401610d50565b8254611feb90600160a81b900464ffffffffff16866139d9565b1561203c57825461200590600160a81b900460ff16612d6c565b905061200f6139ec565b91508082101561203c57604051632207033d60e11b81526004810183905260248101829052604401610d50565b50505b604051839033907f082540c1182323d73764dc587bb51ac34adf43ccdd4dfe9ed6272f8ed7d5bd5b905f90a3505050565b6120786126dc565b611ce181612e43565b5f61208a6126b8565b54600160501b900464ffffffffff16919050565b5f6121527f4b633b379dfbceda624a1fc408d7d35da25f066f60447245d3f60bb9e653f782846120d460408601602087016151e7565b6120e46060870160408801615200565b6120f46080880160608901615200565b87608001358860a0013560405160200161193c97969594939291909687526001600160a01b0395909516602087015263ffffffff93909316604086015261ffff918216606086015216608084015260a083015260c082015260e00190565b9392505050565b5f6121626126b8565b6001600160a01b03929092165f9081526006909201602052506040902060010154600160981b900463ffffffff1690565b5f6121528383613abf565b5f6121a76126b8565b905060018154600160981b900460ff1660058111156121c8576121c861504e565b146121f35780546040516306b6d04360e11b8152610d5091600160981b900460ff1690600401615062565b5f6121fc6126b8565b600e0154825461222791600160601b900463ffffffff1690600160501b900464ffffffffff1661518f565b9050804210801561228b575061223b6126b8565b8254600b91909101905f906122589064ffffffffff16600161518f565b815260208082019290925260409081015f9081208554600160781b900463ffffffff16825290925290206003015460ff16155b156122ac57604051634f83d01360e01b815260048101829052602401610d50565b6122b4613aeb565b6110be6003612c3f565b5f5f6122c8612d9a565b915091506122e2856122db3385896118e7565b8686613b85565b60018101546040516001600160a01b0380881692169084907f3efda87499e7ecba27eaa866540b681211234bd2122356e8f33e2737480c5a80905f90a46001810180546001600160a01b0319166001600160a01b038716179055816123456126b8565b6001600160a01b039096165f90815260059690960160205260409095209490945550505050565b5f6123756126b8565b54600160981b900460ff16919050565b6123b26040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b5f60605f610c8f612b92565b611c89613675565b5f5f5f5f5f610c8f612b92565b5f6123dc6126b8565b600d0154600160901b900461ffff16919050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00611df9565b5f6124216126b8565b5f928352600401602052506040902054600160e01b900463ffffffff16151590565b5f61244c6126b8565b600101549050805f036124725760405163711fa83160e01b815260040160405180910390fd5b5f61247b6126b8565b600f01546001600160a01b031690505f6124936126b8565b600101556040518281526001600160a01b038216907f30569ccbccf4439441f483f2f79c6223f0ba16d029249d2955426daf81a7313d9060200160405180910390a26125096001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284612c0a565b5090565b5f6125166126b8565b6004015f61252384612bab565b815260208101919091526040015f20546001600160a01b031692915050565b61254a6126dc565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b038316908117825561258e611dd5565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f610cac61154e610ca684612638565b60606115537f00000000000000000000000000000000000000000000000000000000000000005f368080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613c4e92505050565b5f5f6126426126b8565b805490915064ffffffffff1680840361266b575054600160a81b900464ffffffffff1692915050565b61267681600161518f565b8403612692575054600160d01b900464ffffffffff1692915050565b61269a6126b8565b5f948552600a01602052505060409091205464ffffffffff16919050565b7f6a9d51b400c0051270947425c964106d9a9a356a95a42eab5926fa95fcdb510090565b336126e5611dd5565b6001600160a01b031614611c895760405163118cdaa760e01b8152336004820152602401610d50565b5f815f0361271d57505f919050565b5f6127266126b8565b90506127306126b8565b5f8481526004919091016020526040902054600160e01b900463ffffffff161515806127715750805461277190600160a81b900464ffffffffff16846139d9565b806121525750805461215290600160d01b900464ffffffffff16846139d9565b5f61279a6126b8565b335f90815260068201602052604090209091506127b681613cee565b60018101546127d190600160981b900463ffffffff1661270e565b156128035760018101546040516337d516e960e21b8152600160981b90910463ffffffff166004820152602401610d50565b61281360408601602087016151e7565b63ffffffff16158061283657506128306060860160408701615200565b61ffff16155b80612852575061284c6080860160608701615200565b61ffff16155b8061285f57506080850135155b8061286c575060a0850135155b1561288a5760405163593424cb60e01b815260040160405180910390fd5b6128978560800135613d40565b6128a48560a00135613d40565b6128be6128b46020870187614671565b6122db338861209e565b6002820180545f919082906128d89063ffffffff16615219565b91906101000a81548163ffffffff021916908363ffffffff16021790559050604051806101200160405280336001600160a01b0316815260200187602001602081019061292591906151e7565b63ffffffff1681526020016129406060890160408a01615200565b61ffff1681526020016129596080890160608a01615200565b61ffff1681526020015f63ffffffff168152602001875f0160208101906129809190614671565b6001600160a01b0390811682525f602080840182905260808b81013560408087019190915260a0808e013560609788015263ffffffff89811680875260048d0186528387208a5181548c890151968d01519b8d0151978d0151918b166001600160c01b031990911617600160a01b96851687021763ffffffff60c01b1916600160c01b61ffff9c8d160261ffff60d01b191617600160d01b9b9097169a909a02959095176001600160e01b0316600160e01b999092169890980217835587015160018301805460c08a0151929097166001600160e01b0319909716969096176001600160401b039091169091021790935560e08501516002840155610100909401516003909201919091559091600586019190612a9f908a018a614671565b6001600160a01b031681526020808201929092526040015f209190915560018301805463ffffffff60981b1916600160981b63ffffffff851602179055612ae890870187614671565b6001600160a01b031663ffffffff8216337f82f59c2b1ec8d8e54e222fa025892c62c0e4625d4074731091aee00d4fe6ba95612b2a60408b0160208c016151e7565b612b3a60608c0160408d01615200565b612b4a60808d0160608e01615200565b6040805163ffffffff909416845261ffff92831660208501529116908201526080808c0135606083015260a0808d0135918301919091520160405180910390a4505050505050565b60606125d780612ba463ffffffff8216565b9250505090565b5f612bb46126b8565b6001600160a01b0383165f8181526005929092016020526040909120549150612bdb6126b8565b5f83815260049190910160205260409020600101546001600160a01b031614612c0557505f919050565b919050565b612c178383836001613da8565b610f8857604051635274afe760e01b81526001600160a01b0384166004820152602401610d50565b80612c486126b8565b805460ff60981b1916600160981b836005811115612c6857612c6861504e565b02179055507f551dc40198cc79684bb69e4931dba4ac16e4598792ee1c0a5000aeea366d7bb681604051612c9c9190615062565b60405180910390a150565b60018101545f90600160781b900463ffffffff16808203612cca57505f92915050565b60018301545f90600160501b900464ffffffffff16612ce76126b8565b54612cfa9064ffffffffff166001615234565b612d049190615251565b64ffffffffff169050808211612d1a575f6118c7565b6118c7818361517c565b5f612d2d6126b8565b54600183015464ffffffffff918216600160501b90910490911611612d64576001820154600160281b900464ffffffffff16610cac565b5f1992915050565b5f8115612d64576003612d8083600261526e565b612d8a9190615299565b612d9590600161518f565b610cac565b5f5f612da46126b8565b335f9081526006919091016020526040812060010154600160981b900463ffffffff169250829003612deb57604051637bcf75f360e11b8152336004820152602401610d50565b612df36126b8565b5f8381526004919091016020526040902091929050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610cac565b612e3a613e0a565b611ce181613e2f565b6110be7f000000000000000000000000000000000000000000000000000000000000000082604051602401612e789190615320565b60408051601f198184030181529190526020810180516001600160e01b03166303e278f960e11b179052613c4e565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480612f2d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612f215f51602061552a5f395f51905f52546001600160a01b031690565b6001600160a01b031614155b15611c895760405163703e46dd60e11b815260040160405180910390fd5b611ce16126dc565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612fad575060408051601f3d908101601f19168201909252612faa91810190615484565b60015b612fd557604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610d50565b5f51602061552a5f395f51905f52811461300557604051632a87526960e21b815260048101829052602401610d50565b610f888383613e40565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611c895760405163703e46dd60e11b815260040160405180910390fd5b5f63ffffffff61306960088461549b565b61307490602061526e565b61307c6126b8565b5f868152600891820160205260408120916130979087615299565b81526020019081526020015f2054901c16905092915050565b5f5f6130cc6130be85612638565b6130c785612bab565b613e95565b90925090508180156130e357506130e38482613abf565b156118e057505f9050806118e0565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f00000000000000000000000000000000000000000000000000000000000000004614166131e55750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b5f6132116126b8565b5f858152600b9190910160209081526040808320868452909152812091508061323a86336130b0565b91509150811561328157808360010154901c6001166001036132715760405163c060cd8f60e01b8152336004820152602401610d50565b6001838101805491831b90911790555b83156132af57816132a757604051634289acc760e11b8152336004820152602401610d50565b505050505050565b5f6132c46132be60018961517c565b336130b0565b92509050801561330d57818460020154901c6001166001036132fb5760405163c060cd8f60e01b8152336004820152602401610d50565b6002840180546001841b179055611790565b8261179057604051634289acc760e11b8152336004820152602401610d50565b5f7f0000000000000000000000000000000000000000000000000000000000000000600184146133bc57806001600160a01b031663b0c301616040518163ffffffff1660e01b8152600401602060405180830381865afa158015613393573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133b791906154ae565b6118c7565b6040516356f9b1a760e11b815260048101859052602481018490526001600160a01b0382169063adf3634e90604401602060405180830381865afa158015613406573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c791906154ae565b60e08201515f906134439060019060ff1681901b61517c565b82600101541461345457505f610cac565b825164ffffffffff16158061346a57508260a001515b1561347757506001610cac565b60c08301516134889060ff16612d6c565b6002838101545f19811460081b7f01010101010101010101010101010101010101010101010101010101010101017f3333333333333333333333333333333333333333333333333333333333333333600184901c7f555555555555555555555555555555555555555555555555555555555555555516909303838116941c9290921692909201600481901c017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f160260f81c1710159392505050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556110be82613f13565b805f0361359c5760405163711fa83160e01b815260040160405180910390fd5b5f6135a56126b8565b335f9081526006919091016020526040812080549092506001600160801b038082169291600160801b90048116906135de90849061517c565b6135e8919061517c565b90508084111561361557604051631415eabd60e01b81526004810185905260248101829052604401610d50565b61361f848361518f565b83546001600160801b0319166001600160801b039190911617835560405184815233907f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d9060200160405180910390a250505050565b5f5f61367f612d9a565b915091505f61368c6126b8565b335f9081526006919091016020526040902090506136a861384b565b8154600160e01b900463ffffffff16156136d757604051630a3c931360e01b8152336004820152602401610d50565b6136e081613cee565b6001810154600160b81b900460ff161561370f57604051631004a54d60e31b8152336004820152602401610d50565b5f61371982612d24565b9050804210156137455760405163199f387360e11b815233600482015260248101829052604401610d50565b5f61374e6126b8565b60030190505f61375c6126b8565b600d01548254600160a01b90910461ffff169150811161378d57835461378d9087906001600160801b031683613f83565b81546001810183555f838152602081206008830401805460079093166004026101000a63ffffffff818102199094168a851691909102179055835487546001600160e01b0316600160e01b9190931602919091178655604051879133917f0676388bb83505ba7712ed135b2ba9bdf6f645e41015bc49549cec2c1b3bae139190a3505050505050565b611ce16001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308461418e565b5f6138546126b8565b8054909150600160d01b900464ffffffffff1615611ce15780546040516306b6d04360e11b8152610d5091600160981b900460ff1690600401615062565b5f61389b6126b8565b60030190505f81600183805490506138b3919061517c565b815481106138c3576138c36154cd565b5f9182526020909120600882040154845460079092166004026101000a900463ffffffff9081169250600160e01b9091041681836139026001846154e1565b63ffffffff1681548110613918576139186154cd565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff160217905550806139526126b8565b6004015f8463ffffffff1681526020019081526020015f205f01601c6101000a81548163ffffffff021916908363ffffffff1602179055508280548061399a5761399a6154fd565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a02191690559055505081546001600160e01b031690915550565b5f6139e48383613e95565b509392505050565b5f5f6139f66126b8565b80549091505f90613a1490600160a81b900464ffffffffff166141c4565b90505f613a1f6126b8565b835464ffffffffff165f908152600a91909101602052604081206002015491505b8251811015613ab857600182821c16158015613a9f5750613a5f6126b8565b6004015f848381518110613a7557613a756154cd565b60209081029190910181015182528101919091526040015f2054600160e01b900463ffffffff1615155b15613ab057613aad85615511565b94505b600101613a40565b5050505090565b5f81613ac96126b8565b5f948552600a0160205260409093206002015490921c60019081161492915050565b5f613af46126b8565b80549091505f90600160781b900463ffffffff1682600f613b1483615219565b82546101009290920a63ffffffff818102199093169183160217909155835464ffffffffff60d01b1981168555911691508190613b599064ffffffffff16600161518f565b6040517fbaaaff30ec43270a103d91ec16cd6689aa3a117306ac7eb3e0220d2406f209f8905f90a35050565b6001600160a01b038416613bac5760405163593424cb60e01b815260040160405180910390fd5b613bb46126b8565b6001600160a01b0385165f908152600591909101602052604090205415613bf957604051633b89c6d960e01b81526001600160a01b0385166004820152602401610d50565b5f613c0584848461429c565b50509050846001600160a01b0316816001600160a01b031614611c5f576040516393b6385f60e01b81526001600160a01b03808316600483015286166024820152604401610d50565b60605f613c5b84846142e3565b9050808015613c7c57505f3d1180613c7c57505f846001600160a01b03163b115b15613c9157613c896142f6565b915050610cac565b8015613cbb57604051639996b31560e01b81526001600160a01b0385166004820152602401610d50565b3d15613cce57613cc961430f565b613ce7565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f613cf76126b8565b600d015482546001600160801b039182169250168111156110be578154604051630eb22cc760e31b81526001600160801b03909116600482015260248101829052604401610d50565b613d486126b8565b5f828152600791909101602052604090205460ff1615613d7e576040516374beefcd60e11b815260048101829052602401610d50565b6001613d886126b8565b5f9283526007016020526040909120805460ff1916911515919091179055565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613dfe578383151615613df2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b613e1261431a565b611c8957604051631afcd79f60e31b815260040160405180910390fd5b613e37613e0a565b611ce181614333565b613e4982614364565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613e8d57610f888282613c4e565b6110be6143c7565b5f808060ff85165b80821015613f06575f6002613eb2838561518f565b613ebc9190615299565b90505f613ec98883613058565b9050868103613ee157506001945092506118e0915050565b86811015613efb57613ef482600161518f565b9350613eff565b8192505b5050613e9d565b505f958695509350505050565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f613fa3613f8f6126b8565b54600160a81b900464ffffffffff166141c4565b90505f613fae6126b8565b60030180548060200260200160405190810160405280929190818152602001828054801561402457602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411613fe75790505b505050505090505f5f1990505f5b82518110156140e9575f83828151811061404e5761404e6154cd565b602002602001015163ffffffff16905061406885826143e6565b1561407357506140e1565b5f6140828263ffffffff61517c565b602061408c6126b8565b6006015f6140986126b8565b5f87815260049190910160209081526040808320546001600160a01b031684529083019390935291019020546001600160801b0316901b179050838110156140de578093505b50505b600101614032565b50602081901c85116141115760405163372c560360e01b815260048101859052602401610d50565b5f61412363ffffffff8381169061517c565b90505f61412e6126b8565b5f83815260049190910160205260409020905061414a81613892565b8054604051899184916001600160a01b03909116907fd48d440ba82b9887cb3af8cbe23c5d684e5690cca98cc0be68112303575c5a9d905f90a45050505050505050565b61419c8484848460016143f1565b61148d57604051635274afe760e01b81526001600160a01b0385166004820152602401610d50565b606060ff82166001600160401b038111156141e1576141e1614981565b60405190808252806020026020018201604052801561420a578160200160208202803683370190505b5090505f5f5b82518110156142955761422460088261549b565b1561423357602082901c614265565b61423b6126b8565b5f858152600891820160205260408120916142569084615299565b81526020019081526020015f20545b915063ffffffff80168216838281518110614282576142826154cd565b6020908102919091010152600101614210565b5050919050565b5f808060418490036142d0578435602086013560408701355f1a6142c28982858561445e565b9550955095505050506142da565b505f915060029050825b93509350939050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f614323612e0a565b54600160401b900460ff16919050565b61433b613e0a565b6001600160a01b038116611cd857604051631e4fbdf760e01b81525f6004820152602401610d50565b806001600160a01b03163b5f0361439957604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610d50565b5f51602061552a5f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b3415611c895760405163b398979f60e01b815260040160405180910390fd5b5f6139e48383614526565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661444d578383151615614441573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561449757505f9150600390508261451c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156144e8573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661451357505f92506001915082905061451c565b92505f91508190505b9450945094915050565b5f5f61453384845f61453e565b909590945092505050565b5f5f5f19600186515f87870197505b81830160011c94508460051b89015187019050878114828411176145875780881161457c57838501915061454d565b60018501925061454d565b84151597148716989290930190950295509350505050565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a08101614614614626565b8152602001614621614626565b905290565b6040518060e001604052806007906020820280368337509192915050565b5f60208284031215614654575f5ffd5b5035919050565b80356001600160a01b0381168114612c05575f5ffd5b5f60208284031215614681575f5ffd5b6121528261465b565b5f5f83601f84011261469a575f5ffd5b5081356001600160401b038111156146b0575f5ffd5b6020830191508360208260051b85010111156118e0575f5ffd5b5f5f602083850312156146db575f5ffd5b82356001600160401b038111156146f0575f5ffd5b6146fc8582860161468a565b90969095509350505050565b5f60c08284031215614718575f5ffd5b50919050565b5f5f83601f84011261472e575f5ffd5b5081356001600160401b03811115614744575f5ffd5b6020830191508360208285010111156118e0575f5ffd5b5f5f5f60e0848603121561476d575f5ffd5b6147778585614708565b925060c08401356001600160401b03811115614791575f5ffd5b61479d8682870161471e565b9497909650939450505050565b803563ffffffff81168114612c05575f5ffd5b803561ffff81168114612c05575f5ffd5b5f5f5f606084860312156147e0575f5ffd5b6147e9846147aa565b92506147f7602085016147bd565b9150614805604085016147bd565b90509250925092565b80516001600160a01b03168252602081015161483560208401826001600160a01b03169052565b50604081015161484d604084018263ffffffff169052565b506060810151614863606084018261ffff169052565b506080810151614879608084018261ffff169052565b5060a081015160a083015260c081015160c083015260e081015160e0830152610100810151610100830152610120810151610f886101208401826001600160401b03169052565b602080825282518282018190525f918401906040840190835b81811015614903576148ec83855161480e565b6020939093019261014092909201916001016148d9565b509095945050505050565b5f6103608284031215614718575f5ffd5b5f5f6103808385031215614931575f5ffd5b61493a8361465b565b9150614949846020850161490e565b90509250929050565b80356001600160401b0381168114612c05575f5ffd5b5f60208284031215614978575f5ffd5b61215282614952565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156149a6575f5ffd5b6149af8361465b565b915060208301356001600160401b038111156149c9575f5ffd5b8301601f810185136149d9575f5ffd5b80356001600160401b038111156149f2576149f2614981565b604051601f8201601f19908116603f011681016001600160401b0381118282101715614a2057614a20614981565b604052818152828201602001871015614a37575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f8151808452602084019350602083015f5b82811015614ae757815163ffffffff81511687526001600160801b03602082015116602088015263ffffffff604082015116604088015260018060a01b0360608201511660608801526080810151608088015260a081015160a088015260c081015160c08801525060e086019550602082019150600181019050614a68565b5093949350505050565b602081525f6121526020830184614a56565b5f5f60408385031215614b14575f5ffd5b50508035926020909101359150565b803560078110612c05575f5ffd5b5f5f60408385031215614b42575f5ffd5b8235915061494960208401614b23565b602080825282518282018190525f918401906040840190835b818110156149035783516001600160a01b0316835260209384019390920191600101614b6b565b5f5f60408385031215614ba3575f5ffd5b823591506149496020840161465b565b5f5f5f60608486031215614bc5575f5ffd5b614bce8461465b565b9250602084013591506148056040850161465b565b5f5f60408385031215614bf4575f5ffd5b614bfd8361465b565b946020939093013593505050565b5f5f5f60608486031215614c1d575f5ffd5b505081359360208301359350604090920135919050565b805f5b600781101561148d57815161ffff16845260209384019390910190600101614c37565b805f5b600781101561148d57815163ffffffff16845260209384019390910190600101614c5d565b81516001600160801b0316815261036081016020830151614ca9602084018261ffff169052565b506040830151614cbf604084018261ffff169052565b506060830151614cd5606084018261ffff169052565b506080830151614ceb608084018261ffff169052565b5060a0830151614d0660a08401826001600160401b03169052565b5060c0830151614d2160c08401826001600160401b03169052565b5060e0830151614d3960e084018263ffffffff169052565b50610100830151614d5361010084018263ffffffff169052565b50610120830151614d6d61012084018263ffffffff169052565b50610140830151614d8761014084018263ffffffff169052565b50610160830151614da46101608401826001600160a01b03169052565b50610180830151614dc16101808401826001600160a01b03169052565b506101a0830151614dd66101a0840182614c34565b506101c0830151613ce7610280840182614c5a565b5f60a08284031215614718575f5ffd5b5f60a08284031215614e0b575f5ffd5b6121528383614deb565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614ae7578151865260209586019590910190600101614e55565b60ff60f81b8816815260e060208201525f614e9160e0830189614e15565b8281036040840152614ea38189614e15565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614ed48185614e43565b9a9950505050505050505050565b5f5f5f5f6101008587031215614ef6575f5ffd5b84359350614f078660208701614708565b925060e08501356001600160401b03811115614f21575f5ffd5b614f2d8782880161471e565b95989497509550505050565b60a08101610cac828480518252602081015160208301526040810151604083015260608101516060830152608081015160808301525050565b5f5f5f5f60608587031215614f85575f5ffd5b843593506020850135925060408501356001600160401b03811115614fa8575f5ffd5b614f2d8782880161468a565b6101408101610cac828461480e565b602081525f6121526020830184614e15565b5f6103608284031215614fe6575f5ffd5b612152838361490e565b5f5f60e08385031215615001575f5ffd5b61500a8361465b565b91506149498460208501614708565b5f5f5f6040848603121561502b575f5ffd5b6150348461465b565b925060208401356001600160401b03811115614791575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b602081016006831061508257634e487b7160e01b5f52602160045260245ffd5b91905290565b6150bd818580518252602081015160208301526040810151604083015260608101516060830152608081015160808301525050565b8260a082015260e060c08201525f6150d860e0830184614a56565b95945050505050565b5f5f5f606084860312156150f3575f5ffd5b8335925061510360208501614b23565b929592945050506040919091013590565b602081525f6121526020830184614e43565b5f5f5f60c08486031215615138575f5ffd5b6151428585614deb565b925060a08401356001600160401b0381111561515c575f5ffd5b61479d8682870161468a565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610cac57610cac615168565b80820180821115610cac57610cac615168565b6001600160801b038181168382160190811115610cac57610cac615168565b5f64ffffffffff821664ffffffffff81036151de576151de615168565b60010192915050565b5f602082840312156151f7575f5ffd5b612152826147aa565b5f60208284031215615210575f5ffd5b612152826147bd565b5f63ffffffff821663ffffffff81036151de576151de615168565b64ffffffffff8181168382160190811115610cac57610cac615168565b64ffffffffff8281168282160390811115610cac57610cac615168565b8082028115828204841417610cac57610cac615168565b634e487b7160e01b5f52601260045260245ffd5b5f826152a7576152a7615285565b500490565b80356001600160801b0381168114612c05575f5ffd5b805f5b600781101561148d5761ffff6152da836147bd565b16845260209384019391909101906001016152c5565b805f5b600781101561148d5763ffffffff61530a836147aa565b16845260209384019391909101906001016152f3565b610360810161533f82615332856152ac565b6001600160801b03169052565b61534b602084016147bd565b61ffff166020830152615360604084016147bd565b61ffff166040830152615375606084016147bd565b61ffff16606083015261538a608084016147bd565b61ffff16608083015261539f60a08401614952565b6001600160401b031660a08301526153b960c08401614952565b6001600160401b031660c08301526153d360e084016147aa565b63ffffffff1660e08301526153eb61010084016147aa565b63ffffffff1661010083015261540461012084016147aa565b63ffffffff1661012083015261541d61014084016147aa565b63ffffffff16610140830152615436610160840161465b565b6001600160a01b0316610160830152615452610180840161465b565b6001600160a01b03166101808301526154726101a08084019085016152c2565b610cac610280830161028085016152f0565b5f60208284031215615494575f5ffd5b5051919050565b5f826154a9576154a9615285565b500690565b5f602082840312156154be575f5ffd5b81518015158114612152575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b63ffffffff8281168282160390811115610cac57610cac615168565b634e487b7160e01b5f52603160045260245ffd5b5f6001820161552257615522615168565b506001019056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc610160604052348015610010575f5ffd5b50604051614a08380380614a0883398101604081905261002f91610187565b306080524660a0528181606080610081604080518082018252601081526f436f6e636c617665205374616b696e6760801b602080830191909152825180840190935260018352603160f81b9083015291565b815160209283012081519183019190912060c082905260e0819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101005250506001600160a01b0382163b5f0361011e57604051630bf8b20760e31b81526001600160a01b03831660048201526024015b60405180910390fd5b6001600160a01b03811661015057604051630bf8b20760e31b81526001600160a01b0382166004820152602401610115565b6001600160a01b03918216610120521661014052506101b89050565b80516001600160a01b0381168114610182575f5ffd5b919050565b5f5f60408385031215610198575f5ffd5b6101a18361016c565b91506101af6020840161016c565b90509250929050565b60805160a05160c05160e0516101005161012051610140516148056102035f395f50505f50505f61215d01525f61221701525f6121f101525f6121a101525f61217e01526148055ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80637afd1794116100d9578063a67aa19411610093578063ccfb203b1161006e578063ccfb203b1461030f578063d3506e0214610322578063d8896fd114610342578063dbf41ad714610377575f5ffd5b8063a67aa194146102d0578063c51d020e146102f0578063cb63169914610307575f5ffd5b80637afd17941461026c5780638456cb591461027f57806384b0196e14610287578063857b7663146102a25780638ad023eb146102aa578063925b4c1e146102bd575f5ffd5b8063493dc7fa1161012a578063493dc7fa146101d9578063533d463e146101ee57806357578c911461020e5780635995a4c41461022f57806362cecc1b1461024457806379502c5514610257575f5ffd5b806307c4f1f21461017157806316930f4d1461018657806323a137301461018e5780632fda332e146101a15780633552f5a4146101a95780633f4ba83a146101d1575b5f5ffd5b61018461017f3660046137ba565b61038a565b005b61018461065b565b61018461019c366004613814565b610742565b6101846108f2565b6101bc6101b7366004613871565b610959565b60405190151581526020015b60405180910390f35b610184610a1a565b6101e1610a4d565b6040516101c89190613943565b6102016101fc366004613814565b610b85565b6040516101c89190613a2c565b61022161021c366004613a4c565b610c9e565b6040519081526020016101c8565b610237610d22565b6040516101c89190613a76565b6101bc610252366004613ab6565b610d33565b61025f610d78565b6040516101c89190613b2e565b61022161027a366004613ca7565b610f2f565b610184610fa5565b61028f611022565b6040516101c89796959493929190613d1f565b610237611085565b6101e16102b8366004613d8e565b611090565b6101846102cb366004613da5565b6110ab565b6102e36102de366004613d8e565b61112d565b6040516101c89190613df3565b6102f861113e565b6040516101c893929190613e02565b6101e161129d565b61018461031d366004613e52565b6112c1565b610335610330366004613d8e565b61149b565b6040516101c89190613e85565b610355610350366004613e97565b6114a9565b60408051948552602085019390935291830152151560608201526080016101c8565b610184610385366004613eb7565b6114f4565b5f6103936115f0565b90506103a26020830183613f25565b6001600160801b031615806103ca575060036103c46040840160208501613f5a565b61ffff16105b806103fa57506103e06040830160208401613f5a565b61ffff166103f46060840160408501613f5a565b61ffff16105b8061042a57506104106060830160408401613f5a565b61ffff166104246080840160608501613f5a565b61ffff16105b80610448575060ff6104426080840160608501613f5a565b61ffff16115b80610464575061045e60a0830160808401613f5a565b61ffff16155b8061049e575061047a60e0830160c08401613f94565b6001600160401b031661049360c0840160a08501613f94565b6001600160401b0316115b806104be57506104b661012083016101008401613fcb565b63ffffffff16155b806104e257505f6104d761018084016101608501613871565b6001600160a01b0316145b8061050157506104fa6101c083016101a08401613f5a565b61ffff1615155b8061052257506105196102a083016102808401613fcb565b63ffffffff1615155b806105575750805461055590600160a81b900464ffffffffff1661054c6060850160408601613f5a565b61ffff16611614565b155b806105835750805461058190600160d01b900464ffffffffff1661054c6060850160408601613f5a565b155b156105a15760405163f3d6450d60e01b815260040160405180910390fd5b5f5b600781101561060657620f4240836102800182600781106105c6576105c6613fe6565b6020020160208101906105d99190613fcb565b63ffffffff1611156105fe5760405163f3d6450d60e01b815260040160405180910390fd5b6001016105a3565b50816106106115f0565b600d0161061d8282614125565b9050507fb65a374e53ff1e38ec26eb61af0bbfd69bdb4e3236fd87ec486e3e17646946c08260405161064f9190614403565b60405180910390a15050565b5f6106646115f0565b90505f8154600160981b900460ff16600581111561068457610684614567565b141580156106af575060038154600160981b900460ff1660058111156106ac576106ac614567565b14155b156106e35780546040516306b6d04360e11b81526106da91600160981b900460ff169060040161457b565b60405180910390fd5b8054600160281b900464ffffffffff16421015610725578054604051636f688fcb60e11b8152600160281b90910464ffffffffff1660048201526024016106da565b610735610730611634565b611860565b61073f60016119f0565b50565b5f61074b6115f0565b905060058154600160981b900460ff16600581111561076c5761076c614567565b146107975780546040516306b6d04360e11b81526106da91600160981b900460ff169060040161457b565b5f8383808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152509293506107d792506115f0915050565b600d01548151600160801b90910461ffff16118061080c57506107f86115f0565b600d01548151600160901b90910461ffff16105b1561082a576040516305afbde360e11b815260040160405180910390fd5b5f5f5b82518110156108c4575f83828151811061084957610849613fe6565b602002602001015190505f61085c6115f0565b5f838152600491909101602052604090209050838211158061088a57508054600160e01b900463ffffffff16155b8061089b575061089981611a58565b155b156108b9576040516305afbde360e11b815260040160405180910390fd5b50915060010161082d565b508254600160d01b900464ffffffffff16156108e2576108e2611afb565b6108eb82611860565b5050505050565b6108fa611b95565b6109026115f0565b5464ffffffffff165f036109295760405163244ec0ff60e11b815260040160405180910390fd5b60016109336115f0565b8054911515600160a01b0260ff60a01b1990921691909117905561095760056119f0565b565b5f5f6109636115f0565b805490915064ffffffffff165f6109786115f0565b600b015f610987846001614595565b815260208082019290925260409081015f9081208654600160781b900463ffffffff16825290925281209150806109c86109c2856001614595565b88611bdf565b9150915081156109e857600192830154901c821690911495945050505050565b5f6109f38589611bdf565b92509050808015610a0e5750818460020154901c6001166001145b98975050505050505050565b610a22611b95565b610957610a2d6115f0565b54600160781b900463ffffffff1615610a475760036119f0565b5f6119f0565b60605f610a586115f0565b600301805480602002602001604051908101604052809291908181526020018280548015610ace57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610a915790505b505050505090505f81516001600160401b03811115610aef57610aef614056565b604051908082528060200260200182016040528015610b18578160200160208202803683370190505b5090505f5b8151811015610b6b57828181518110610b3857610b38613fe6565b602002602001015163ffffffff16828281518110610b5857610b58613fe6565b6020908102919091010152600101610b1d565b50610b7581611c24565b610b7e81611db4565b9250505090565b6060816001600160401b03811115610b9f57610b9f614056565b604051908082528060200260200182016040528015610bd857816020015b610bc5613687565b815260200190600190039081610bbd5790505b5090505f5b82811015610c9757610c72610bf06115f0565b6004015f610bfc6115f0565b6006015f888887818110610c1257610c12613fe6565b9050602002016020810190610c279190613871565b6001600160a01b03166001600160a01b031681526020019081526020015f2060010160139054906101000a900463ffffffff1663ffffffff1681526020019081526020015f20611e63565b828281518110610c8457610c84613fe6565b6020908102919091010152600101610bdd565b5092915050565b5f5f610cb0610cab6115f0565b611ed5565b509050610d18610cbe6115f0565b5f838152600a91909101602052604090206002015419610cdd86611f27565b6001015f866006811115610cf357610cf3614567565b6006811115610d0457610d04614567565b81526020019081526020015f205416611f7e565b9150505b92915050565b6060610d2e600161202d565b905090565b5f5f610d40610cab6115f0565b5090505f5f610d4f8387611bdf565b91509150818015610d6e575080610d6586611f27565b546001911c8116145b9695505050505050565b610d806136c2565b610d886115f0565b604080516101e081018252600d830180546001600160801b038116835261ffff600160801b80830482166020860152600160901b8304821685870152600160a01b80840483166060870152600160b01b840490921660808601526001600160401b03600160c01b909304831660a0860152600e87015492831660c086015263ffffffff600160401b8404811660e080880191909152600160601b8504821661010088015291840481166101208701529190920416610140840152600f8501546001600160a01b039081166101608501526010860154166101808401528351908101909352909290916101a084019160110160078282826020028201915f905b82829054906101000a900461ffff1661ffff1681526020019060020190602082600101049283019260010382029150808411610e875750505092845250506040805160e081019182905260209093019291506005840190600790825f855b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610ee5579050505050505081525050905090565b5f610d1c7f3dc325c448c61ba1660dd108ddc4d9e86d7108b63242294a215b326407862f10833560208501356040860135610f7060808801606089016145a8565b8760800135604051602001610f8a969594939291906145d5565b6040516020818303038152906040528051906020012061215b565b5f610fae6115f0565b905060048154600160981b900460ff166005811115610fcf57610fcf614567565b03610ff05760046040516306b6d04360e11b81526004016106da919061457b565b8054600160d01b900464ffffffffff161561100d5761100d611afb565b805460ff60a01b1916815561073f60046119f0565b600f60f81b6060805f808083611073604080518082018252601081526f436f6e636c617665205374616b696e6760801b602080830191909152825180840190935260018352603160f81b9083015291565b97989097965046955030945091925090565b6060610d2e5f61202d565b6060610d1c6110a66110a184612271565b6122f1565b611db4565b5f6110b46115f0565b90506110bf816123c9565b805464ffffffffff168515806110d457508086115b806110e85750806110e6876001614595565b105b156111105760405163f66d466160e01b815260048101879052602481018290526044016106da565b6111258661111d88612271565b878787612427565b505050505050565b611135613749565b610d1c82612519565b61116b6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b5f60605f6111776115f0565b80549091505f9061119590600160a81b900464ffffffffff166122f1565b905080516001600160401b038111156111b0576111b0614056565b6040519080825280602002602001820160405280156111e957816020015b6111d6613687565b8152602001906001900390816111ce5790505b5092505f5f5b825181101561127b57835461120b9064ffffffffff1682612620565b6112735761124a61121a6115f0565b6004015f85848151811061123057611230613fe6565b602002602001015181526020019081526020015f20611e63565b85836112558161460f565b94508151811061126757611267613fe6565b60200260200101819052505b6001016111ef565b5080845261128761264c565b61129183516126f0565b95509550505050909192565b6060610d2e6110a66112ad6115f0565b54600160d01b900464ffffffffff166122f1565b5f6112ca6115f0565b90506112d5816123c9565b5f5f6112e083611ed5565b915091505f5f6112f08433611bdf565b915091508161131457604051634289acc760e11b81523360048201526024016106da565b61131f858989612726565b5f61132989611f27565b80549091506001831b9081161561135c5760405163bf567ec560e01b8152336004820152602481018b90526044016106da565b8154811782555f8160018401828c600681111561137b5761137b614567565b600681111561138c5761138c614567565b81526020019081526020015f205417905080836001015f8c60068111156113b5576113b5614567565b60068111156113c6576113c6614567565b81526020019081526020015f2081905550336001600160a01b03168b895f015f9054906101000a900464ffffffffff1664ffffffffff167ff89a1eb4a0934f508298e25db044c7f5f61eded1c3d4a05d84a2e4ca0ee172cd8b5f01600f9054906101000a900463ffffffff168e8e60405161144393929190614627565b60405180910390a461145760ff87166126f0565b61147f6114626115f0565b5f8a8152600a919091016020526040902060020154198316611f7e565b1061148e5761148e8b8b6127e6565b5050505050505050505050565b6060610d1c6110a183612271565b5f5f5f5f5f6114b66115f0565b5f978852600b016020908152604080892097895296905250505091909220805460018201546002830154600390930154919590945091925060ff1690565b5f6114fd6115f0565b9050611508816123c9565b805464ffffffffff1684351461154457805460405163e9530c1760e01b815264ffffffffff9091166004820152843560248201526044016106da565b8054600160781b900463ffffffff16602085013514611591578054604051635b230d9360e11b8152600160781b90910463ffffffff166004820152602085013560248201526044016106da565b6115af8160408601356115aa60808801606089016145a8565b612726565b5f5f6115ba83611ed5565b915091506115d382826115cc89610f2f565b8888612427565b61112560408701356115eb6080890160608a016145a8565b6127e6565b7f6a9d51b400c0051270947425c964106d9a9a356a95a42eab5926fa95fcdb510090565b5f82158061162d575061162960ff84166126f0565b8210155b9392505050565b60605f6116566116426115f0565b54600160a81b900464ffffffffff166122f1565b90505f81515f146116705761166b82516126f0565b611672565b5f5b90505f61167e8361295a565b90505f6116896115f0565b600d01548251600160901b90910461ffff1691508111156116a8575080515b5f8382116116b6575f6116c0565b6116c0848361464f565b90505f5f836001600160401b038111156116dc576116dc614056565b604051908082528060200260200182016040528015611705578160200160208202803683370190505b5085519098505b801580159061171a57508415155b156117d8575f8661172c60018461464f565b8151811061173c5761173c613fe6565b60200260200101519050806001166001036117615761175a8461460f565b935061177d565b84156117775761177085614662565b945061177d565b506117c8565b61178686614662565b955061179d63ffffffff600183901c81169061464f565b8a846117a88161460f565b9550815181106117ba576117ba613fe6565b602002602001018181525050505b6117d181614662565b905061170c565b505f6117e26115f0565b600d0154600160801b900461ffff1690508082101561181e576040516311322c4360e21b815260048101839052602481018290526044016106da565b8683101561184957604051632207033d60e11b815260048101849052602481018890526044016106da565b81895261185589611c24565b505050505050505090565b5f6118696115f0565b905061187482612b3b565b81547fff0000000000ffffffffffffffffffffff0000000000ffffffffffffffffffff16600160d01b64ffffffffff9283160264ffffffffff60501b191617600160501b42929092169190910217815581515f906001600160401b038111156118df576118df614056565b604051908082528060200260200182016040528015611908578160200160208202803683370190505b5090505f5b83518110156119915761191e6115f0565b6004015f85838151811061193457611934613fe6565b602002602001015181526020019081526020015f206001015f9054906101000a90046001600160a01b031682828151811061197157611971613fe6565b6001600160a01b039092166020928302919091019091015260010161190d565b50815463ffffffff600160781b820416906119b49064ffffffffff166001614595565b7f7b457f30f624e1c1e72bbc8310709c14b830e7841f7f7defcb8c917793b314c6836040516119e39190613a76565b60405180910390a3505050565b806119f96115f0565b805460ff60981b1916600160981b836005811115611a1957611a19614567565b02179055507f551dc40198cc79684bb69e4931dba4ac16e4598792ee1c0a5000aeea366d7bb681604051611a4d919061457b565b60405180910390a150565b5f5f611a626115f0565b6001840154600d919091018054909250600160a01b9091046001600160401b0316906001600160801b0316611a956115f0565b85546001600160a01b03165f90815260069190910160205260409020546001600160801b031610801590611ada57508154600160c01b90046001600160401b03168110155b8015611af3575060018201546001600160401b03168111155b949350505050565b5f611b046115f0565b80549091505f90600160781b900463ffffffff1682600f611b2483614677565b82546101009290920a63ffffffff818102199093169183160217909155835464ffffffffff60d01b1981168555911691508190611b699064ffffffffff166001614595565b6040517fbaaaff30ec43270a103d91ec16cd6689aa3a117306ac7eb3e0220d2406f209f8905f90a35050565b5f611b9e6115f0565b54600160981b900460ff1690506004816005811115611bbf57611bbf614567565b1461073f57806040516306b6d04360e11b81526004016106da919061457b565b5f5f611bfb611bed85612271565b611bf685612cbf565b612d1e565b9092509050818015611c125750611c128482612620565b15611c1d57505f9050805b9250929050565b611d22565b61018082840311611c8c57602082018051835110611c4a5780518351825283525b5b602001838111611c865780518282018051828111611c6b57505050611c4b565b5b602082015283018051828111611c6c575060200152611c4b565b50505050565b81601f1683830160061c60051b0182518151808210611ca757905b8551808210611cbc5790818310611cbc579091905b865282528352518390835b5b60200180518211611cc857825b840180518310611cd557925082811015611cf6578051835182528352611cc7565b5050836020820114611d1057611d10846020830184611c29565b828114611c8657611c86818484611c29565b805160028110611db057601f19602083018260051b8401805b80518185015111611d4d578301611d3b565b828111611d5c57505050505050565b50805b80518185015110611d71578301611d5f565b828111611d9a575b825182518452825260209092019190830190818310611d7957505050505050565b505f8552611da9818385611c29565b5050508082525b5050565b606081516001600160401b03811115611dcf57611dcf614056565b604051908082528060200260200182016040528015611e0857816020015b611df5613749565b815260200190600190039081611ded5790505b5090505f5b8251811015611e5d57611e38838281518110611e2b57611e2b613fe6565b6020026020010151612519565b828281518110611e4a57611e4a613fe6565b6020908102919091010152600101611e0d565b50919050565b611e6b613687565b506040805160e0810182528254600160a01b810463ffffffff1682525f60208301819052600160c01b90910461ffff169282019290925260018301546001600160a01b031660608201526080810191909152600282015460a082015260039091015460c082015290565b80545f90819064ffffffffff1615611f0057825464ffffffffff80821691600160a81b900416611f14565b8254600190600160d01b900464ffffffffff165b64ffffffffff9182169591169350915050565b5f5f611f316115f0565b9050611f3b6115f0565b905464ffffffffff81165f908152600c90920160209081526040808420600160781b90930463ffffffff1684529181528183209483529390935291909120919050565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f5555555555555555555555555555555555555555555555555555555555555555600183901c168203600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01167f01010101010101010101010101010101010101010101010101010101010101010260f81c5f199190911460081b1790565b60605f6120386115f0565b80549091505f9061205690600160a81b900464ffffffffff166122f1565b905080516001600160401b0381111561207157612071614056565b60405190808252806020026020018201604052801561209a578160200160208202803683370190505b5092505f5f5b8251811015612150578515806120c4575083546120c49064ffffffffff1682612620565b15612148576120d16115f0565b6004015f8483815181106120e7576120e7613fe6565b60209081029190910181015182528101919091526040015f20546001600160a01b031685836121158161460f565b94508151811061212757612127613fe6565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016120a0565b508352509092915050565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141661224e5750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b5f5f61227b6115f0565b805490915064ffffffffff168084036122a4575054600160a81b900464ffffffffff1692915050565b6122af816001614595565b84036122cb575054600160d01b900464ffffffffff1692915050565b6122d36115f0565b5f948552600a01602052505060409091205464ffffffffff16919050565b606060ff82166001600160401b0381111561230e5761230e614056565b604051908082528060200260200182016040528015612337578160200160208202803683370190505b5090505f5f5b82518110156123c2576123516008826146af565b1561236057602082901c612392565b6123686115f0565b5f8581526008918201602052604081209161238390846146c2565b81526020019081526020015f20545b915063ffffffff801682168382815181106123af576123af613fe6565b602090810291909101015260010161233d565b5050919050565b60048154600160981b900460ff1660058111156123e8576123e8614567565b14806123fc57508054600160a01b900460ff165b1561073f5780546040516306b6d04360e11b81526106da91600160981b900460ff169060040161457b565b5f5f5b828110156124d5575f6124608686868581811061244957612449613fe6565b905060200281019061245b91906146d5565b612d9c565b50509050826001600160a01b0316816001600160a01b0316116124985760405162b13a9560e11b8152600481018390526024016106da565b8092506124a58882612de3565b6124cc57604051626b825d60e01b81526001600160a01b03821660048201526024016106da565b5060010161242a565b505f6124e360ff87166126f0565b9050808310156125105760405163d638581b60e01b815260048101849052602481018290526044016106da565b50505050505050565b612521613749565b5f61252a6115f0565b5f848152600491909101602090815260409182902080548351610140810185526001600160a01b0380831680835260018501549091169482019490945263ffffffff600160a01b8304169481019490945261ffff600160c01b820481166060860152600160d01b909104166080840152600281015460a0840152600381015460c084015292509060e081016125bd6115f0565b6001600160a01b0384165f81815260069290920160209081526040909220546001600160801b03168352910190156125f557856125f7565b5f5b81526001909301546001600160401b03600160a01b909104166020909301929092525092915050565b5f8161262a6115f0565b5f948552600a0160205260409093206002015490921c60019081161492915050565b6126796040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b5f6126826115f0565b90505f61268d6115f0565b6040805160a081018252600e9092015463ffffffff600160401b820481168452945464ffffffffff8082166020860152600160281b82041692840192909252600160781b90910484166060830152600160601b9004909216608083015250919050565b5f811561271e57600361270483600261407e565b61270e91906146c2565b612719906001614595565b610d1c565b5f1992915050565b5f81600681111561273957612739614567565b03612757576040516302c3b27b60e61b815260040160405180910390fd5b61275f6115f0565b5f8381526004919091016020526040902054600160e01b900463ffffffff161561278857505050565b82545f9081906127a690600160a81b900464ffffffffff1685612d1e565b915091508115806127c5575084546127c59064ffffffffff1682612620565b156108eb576040516335159eb560e01b8152600481018590526024016106da565b5f6127ef6115f0565b805490915064ffffffffff811690600160781b900463ffffffff165f6128136115f0565b5f878152600491909101602052604090208054909150600160e01b900463ffffffff16156128445761284481612e90565b83545f90819061286290600160a81b900464ffffffffff1689612d1e565b9150915081156128e6576001811b6128786115f0565b5f878152600a9190910160205260408120600201805490921790915561289c612fd7565b87549091505f906128b690600160a81b900460ff166126f0565b9050808210156128e357604051634be5aab760e11b815260048101839052602481018290526044016106da565b50505b82546128ff9089906001600160a01b031687878b6130aa565b8554600160d01b900464ffffffffff1615801590612939575081806129395750855461293990600160d01b900464ffffffffff16896132bf565b1561295057612946611afb565b61295060036119f0565b5050505050505050565b60605f6129656115f0565b6003018054806020026020016040519081016040528092919081815260200182805480156129db57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161299e5790505b5050505050905080516001600160401b038111156129fb576129fb614056565b604051908082528060200260200182016040528015612a24578160200160208202803683370190505b5091505f5f5b8251811015612b2e575f838281518110612a4657612a46613fe6565b602002602001015163ffffffff1690505f612a5f6115f0565b5f838152600491909101602052604090209050612a7b81611a58565b612a86575050612b26565b5f612a9188846132d2565b612a9b575f612a9e565b60015b60ff1690505f612aac6115f0565b83546001600160a01b03165f90815260069190910160205260409020546001600160801b03169050816001612ae58663ffffffff61464f565b901b612af360206001614595565b83901b17178887612b038161460f565b985081518110612b1557612b15613fe6565b602002602001018181525050505050505b600101612a2a565b508083526123c283611c24565b5f5f82604051602001612b4e9190614717565b604051602081830303815290604052805190602001209050612b6e6115f0565b5f828152600991909101602052604090205491508115612b8e5750919050565b82516008612b9a6115f0565b6002018054600490612bb990640100000000900463ffffffff16614677565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff16901b17915081612bea6115f0565b5f8381526009919091016020526040812091909155805b8451811015612cb757612c156008826146af565b612c2090602061407e565b858281518110612c3257612c32613fe6565b6020026020010151901b8217915060016008612c4e919061464f565b612c596008836146af565b1480612c71575060018551612c6e919061464f565b81145b15612caf5781612c7f6115f0565b5f86815260089182016020526040812091612c9a90856146c2565b81526020019081526020015f20819055505f91505b600101612c01565b505050919050565b5f612cc86115f0565b6001600160a01b0383165f8181526005929092016020526040909120549150612cef6115f0565b5f83815260049190910160205260409020600101546001600160a01b031614612d1957505f919050565b919050565b5f808060ff85165b80821015612d8f575f6002612d3b8385614595565b612d4591906146c2565b90505f612d5288836132dd565b9050868103612d6a5750600194509250611c1d915050565b86811015612d8457612d7d826001614595565b9350612d88565b8192505b5050612d26565b505f958695509350505050565b5f80806041849003612dd0578435602086013560408701355f1a612dc289828585613335565b955095509550505050612dda565b505f915060029050825b93509350939050565b5f612dee8383611bdf565b5090508015610d1c575f612e006115f0565b6004015f612e0c6115f0565b6001600160a01b038087165f90815260059290920160209081526040808420548552908401949094529190920190912054169050612e486115f0565b5464ffffffffff16612e586115f0565b6001600160a01b03929092165f9081526006909201602052604090912060010154600160501b900464ffffffffff1611159392505050565b5f612e996115f0565b60030190505f8160018380549050612eb1919061464f565b81548110612ec157612ec1613fe6565b5f9182526020909120600882040154845460079092166004026101000a900463ffffffff9081169250600160e01b909104168183612f0060018461474c565b63ffffffff1681548110612f1657612f16613fe6565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff16021790555080612f506115f0565b6004015f8463ffffffff1681526020019081526020015f205f01601c6101000a81548163ffffffff021916908363ffffffff16021790555082805480612f9857612f98614768565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a02191690559055505081546001600160e01b031690915550565b5f5f612fe16115f0565b80549091505f90612fff90600160a81b900464ffffffffff166122f1565b90505f61300a6115f0565b835464ffffffffff165f908152600a91909101602052604081206002015491505b82518110156130a357600182821c1615801561308a575061304a6115f0565b6004015f84838151811061306057613060613fe6565b60209081029190910181015182528101919091526040015f2054600160e01b900463ffffffff1615155b1561309b576130988561460f565b94505b60010161302b565b5050505090565b5f6130b36115f0565b600d0190505f6130c16115f0565b6001600160a01b0387165f908152600691820160205260408120925090600484019085908111156130f4576130f4614567565b60ff166007811061310757613107613fe6565b601091828204019190066002029054906101000a900461ffff1661ffff1661312e836133fd565b6131389190614595565b60018301549091505f90600160b81b900460ff168061316357508354600160b01b900461ffff168210155b60018501549091505f9061318490600160a01b900463ffffffff1642614595565b6001858101805468ff00000000ffffffff60781b1916600160781b63ffffffff88160260ff60b81b191617600160b81b861515021790559091506131c9908990614595565b6001850180546effffffffffffffffffff00000000001916600160501b64ffffffffff9384160269ffffffffff0000000000191617600160281b928416929092029190911790556040516001600160a01b038a16908b908a907f450093593ec1f72c66f0ce93064e6f70fc8a6ae8a7d76e79c2117873f4f21a6690613257908c908c908a908a908a9061477c565b60405180910390a46132b3898660050188600681111561327957613279614567565b60ff166007811061328c5761328c613fe6565b600891828204019190066004029054906101000a900463ffffffff1663ffffffff1661347a565b50505050505050505050565b5f6132ca8383612d1e565b509392505050565b5f6132ca838361360e565b5f63ffffffff6132ee6008846146af565b6132f990602061407e565b6133016115f0565b5f8681526008918201602052604081209161331c90876146c2565b81526020019081526020015f2054901c16905092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561336e57505f915060039050826133f3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156133bf573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166133ea57505f9250600191508290506133f3565b92505f91508190505b9450945094915050565b60018101545f90600160781b900463ffffffff1680820361342057505f92915050565b60018301545f90600160501b900464ffffffffff1661343d6115f0565b546134509064ffffffffff1660016147ac565b61345a91906147c9565b64ffffffffff169050808211613470575f611af3565b611af3818361464f565b5f6134836115f0565b6001600160a01b0384165f908152600691909101602052604081208054909250620f4240906134bc9085906001600160801b031661407e565b6134c691906146c2565b82549091505f90620f4240906134ed908690600160801b90046001600160801b031661407e565b6134f791906146c2565b90506135038183614595565b5f03613510575050505050565b8254829084905f9061352c9084906001600160801b03166147e6565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080835f0160108282829054906101000a90046001600160801b031661357591906147e6565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080826135a59190614595565b6135ad6115f0565b6001015f8282546135be9190614595565b909155505060408051838152602081018390526001600160a01b038716917f45a371af55b0726877a30f464edc14db5879ab096590bacce682cf6c18223596910160405180910390a25050505050565b5f5f61361b84845f613626565b909590945092505050565b5f5f5f19600186515f87870197505b81830160011c94508460051b890151870190508781148284111761366f57808811613664578385019150613635565b600185019250613635565b84151597148716989290930190950295509350505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a0810161373761379c565b815260200161374461379c565b905290565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915290565b6040518060e001604052806007906020820280368337509192915050565b5f6103608284031280156137cc575f5ffd5b509092915050565b5f5f83601f8401126137e4575f5ffd5b5081356001600160401b038111156137fa575f5ffd5b6020830191508360208260051b8501011115611c1d575f5ffd5b5f5f60208385031215613825575f5ffd5b82356001600160401b0381111561383a575f5ffd5b613846858286016137d4565b90969095509350505050565b6001600160a01b038116811461073f575f5ffd5b8035612d1981613852565b5f60208284031215613881575f5ffd5b813561162d81613852565b80516001600160a01b0316825260208101516138b360208401826001600160a01b03169052565b5060408101516138cb604084018263ffffffff169052565b5060608101516138e1606084018261ffff169052565b5060808101516138f7608084018261ffff169052565b5060a081015160a083015260c081015160c083015260e081015160e083015261010081015161010083015261012081015161393e6101208401826001600160401b03169052565b505050565b602080825282518282018190525f918401906040840190835b818110156139865761396f83855161388c565b60209390930192610140929092019160010161395c565b509095945050505050565b5f8151808452602084019350602083015f5b82811015613a2257815163ffffffff81511687526001600160801b03602082015116602088015263ffffffff604082015116604088015260018060a01b0360608201511660608801526080810151608088015260a081015160a088015260c081015160c08801525060e0860195506020820191506001810190506139a3565b5093949350505050565b602081525f61162d6020830184613991565b803560078110612d19575f5ffd5b5f5f60408385031215613a5d575f5ffd5b82359150613a6d60208401613a3e565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156139865783516001600160a01b0316835260209384019390920191600101613a8f565b5f5f60408385031215613ac7575f5ffd5b8235613ad281613852565b946020939093013593505050565b805f5b6007811015611c8657815161ffff16845260209384019390910190600101613ae3565b805f5b6007811015611c8657815163ffffffff16845260209384019390910190600101613b09565b81516001600160801b0316815261036081016020830151613b55602084018261ffff169052565b506040830151613b6b604084018261ffff169052565b506060830151613b81606084018261ffff169052565b506080830151613b97608084018261ffff169052565b5060a0830151613bb260a08401826001600160401b03169052565b5060c0830151613bcd60c08401826001600160401b03169052565b5060e0830151613be560e084018263ffffffff169052565b50610100830151613bff61010084018263ffffffff169052565b50610120830151613c1961012084018263ffffffff169052565b50610140830151613c3361014084018263ffffffff169052565b50610160830151613c506101608401826001600160a01b03169052565b50610180830151613c6d6101808401826001600160a01b03169052565b506101a0830151613c826101a0840182613ae0565b506101c0830151610c97610280840182613b06565b5f60a08284031215611e5d575f5ffd5b5f60a08284031215613cb7575f5ffd5b61162d8383613c97565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015613a22578151865260209586019590910190600101613d01565b60ff60f81b8816815260e060208201525f613d3d60e0830189613cc1565b8281036040840152613d4f8189613cc1565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613d808185613cef565b9a9950505050505050505050565b5f60208284031215613d9e575f5ffd5b5035919050565b5f5f5f5f60608587031215613db8575f5ffd5b843593506020850135925060408501356001600160401b03811115613ddb575f5ffd5b613de7878288016137d4565b95989497509550505050565b6101408101610d1c828461388c565b83518152602084015160208201526040840151604082015260608401516060820152608084015160808201528260a082015260e060c08201525f613e4960e0830184613991565b95945050505050565b5f5f5f60608486031215613e64575f5ffd5b83359250613e7460208501613a3e565b929592945050506040919091013590565b602081525f61162d6020830184613cef565b5f5f60408385031215613ea8575f5ffd5b50508035926020909101359150565b5f5f5f60c08486031215613ec9575f5ffd5b613ed38585613c97565b925060a08401356001600160401b03811115613eed575f5ffd5b613ef9868287016137d4565b9497909650939450505050565b6001600160801b038116811461073f575f5ffd5b8035612d1981613f06565b5f60208284031215613f35575f5ffd5b813561162d81613f06565b61ffff8116811461073f575f5ffd5b8035612d1981613f40565b5f60208284031215613f6a575f5ffd5b813561162d81613f40565b6001600160401b038116811461073f575f5ffd5b8035612d1981613f75565b5f60208284031215613fa4575f5ffd5b813561162d81613f75565b63ffffffff8116811461073f575f5ffd5b8035612d1981613faf565b5f60208284031215613fdb575f5ffd5b813561162d81613faf565b634e487b7160e01b5f52603260045260245ffd5b5f8135610d1c81613f06565b5f8135610d1c81613f40565b5f8135610d1c81613f75565b5f8135610d1c81613faf565b5f8135610d1c81613852565b80546001600160a01b0319166001600160a01b0392909216919091179055565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610d1c57610d1c61406a565b815f805b60078110156140d8575f83356140ae81613f40565b6020949094019361ffff600484901b81811b1995909516911690931b929092179150600101614099565b509091555050565b815f805b60078110156140d8575f83356140f981613faf565b6020949094019363ffffffff600584901b81811b1995909516911690931b9290921791506001016140e4565b61415761413183613ffa565b82546fffffffffffffffffffffffffffffffff19166001600160801b0391909116178255565b61418661416660208401614006565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b6141b561419560408401614006565b82805461ffff60901b191660909290921b61ffff60901b16919091179055565b6141e46141c460608401614006565b82805461ffff60a01b191660a09290921b61ffff60a01b16919091179055565b6142136141f360808401614006565b82805461ffff60b01b191660b09290921b61ffff60b01b16919091179055565b61424661422260a08401614012565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b6001810161427761425960c08501614012565b825467ffffffffffffffff19166001600160401b0391909116178255565b6142b061428660e0850161401e565b82546bffffffff0000000000000000191660409190911b6bffffffff000000000000000016178255565b6142e46142c0610100850161401e565b82805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b6143186142f4610120850161401e565b82805463ffffffff60801b191660809290921b63ffffffff60801b16919091179055565b61434c614328610140850161401e565b82805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b5061436661435d610160840161402a565b60028301614036565b61437f614376610180840161402a565b60038301614036565b6143906101a0830160048301614095565b611db06102808301600583016140e0565b805f5b6007811015611c865781356143b881613f40565b61ffff16845260209384019391909101906001016143a4565b805f5b6007811015611c865781356143e881613faf565b63ffffffff16845260209384019391909101906001016143d4565b61036081016144228261441585613f1a565b6001600160801b03169052565b61442e60208401613f4f565b61ffff16602083015261444360408401613f4f565b61ffff16604083015261445860608401613f4f565b61ffff16606083015261446d60808401613f4f565b61ffff16608083015261448260a08401613f89565b6001600160401b031660a083015261449c60c08401613f89565b6001600160401b031660c08301526144b660e08401613fc0565b63ffffffff1660e08301526144ce6101008401613fc0565b63ffffffff166101008301526144e76101208401613fc0565b63ffffffff166101208301526145006101408401613fc0565b63ffffffff166101408301526145196101608401613866565b6001600160a01b03166101608301526145356101808401613866565b6001600160a01b03166101808301526145556101a08084019085016143a1565b610d1c610280830161028085016143d1565b634e487b7160e01b5f52602160045260245ffd5b602081016006831061458f5761458f614567565b91905290565b80820180821115610d1c57610d1c61406a565b5f602082840312156145b8575f5ffd5b61162d82613a3e565b600781106145d1576145d1614567565b9052565b5f60c0820190508782528660208301528560408301528460608301526145fe60808301856145c1565b8260a0830152979650505050505050565b5f600182016146205761462061406a565b5060010190565b63ffffffff841681526060810161464160208301856145c1565b826040830152949350505050565b81810381811115610d1c57610d1c61406a565b5f816146705761467061406a565b505f190190565b5f63ffffffff821663ffffffff81036146925761469261406a565b60010192915050565b634e487b7160e01b5f52601260045260245ffd5b5f826146bd576146bd61469b565b500690565b5f826146d0576146d061469b565b500490565b5f5f8335601e198436030181126146ea575f5ffd5b8301803591506001600160401b03821115614703575f5ffd5b602001915036819003821315611c1d575f5ffd5b81515f90829060208501835b82811015614741578151845260209384019390910190600101614723565b509195945050505050565b63ffffffff8281168282160390811115610d1c57610d1c61406a565b634e487b7160e01b5f52603160045260245ffd5b85815260a0810161479060208301876145c1565b6040820194909452911515606083015260809091015292915050565b64ffffffffff8181168382160190811115610d1c57610d1c61406a565b64ffffffffff8281168282160390811115610d1c57610d1c61406a565b6001600160801b038281168282160390811115610d1c57610d1c61406a56",
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
// Solidity: constructor(address token_, address keyRegistry_) returns()
func (staking *Staking) PackConstructor(token_ common.Address, keyRegistry_ common.Address) []byte {
	enc, err := staking.abi.Pack("", token_, keyRegistry_)
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
func (staking *Staking) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (staking *Staking) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (staking *Staking) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := staking.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (staking *Staking) PackAcceptOwnership() []byte {
	enc, err := staking.abi.Pack("acceptOwnership")
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
func (staking *Staking) TryPackAcceptOwnership() ([]byte, error) {
	return staking.abi.Pack("acceptOwnership")
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

// PackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8896fd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptOf(uint256 , uint256 ) view returns(bytes32, uint256, uint256, bool)
func (staking *Staking) PackAttemptOf(arg0 *big.Int, arg1 *big.Int) []byte {
	enc, err := staking.abi.Pack("attemptOf", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8896fd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptOf(uint256 , uint256 ) view returns(bytes32, uint256, uint256, bool)
func (staking *Staking) TryPackAttemptOf(arg0 *big.Int, arg1 *big.Int) ([]byte, error) {
	return staking.abi.Pack("attemptOf", arg0, arg1)
}

// AttemptOfOutput serves as a container for the return parameters of contract
// method AttemptOf.
type AttemptOfOutput struct {
	Arg0 [32]byte
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 bool
}

// UnpackAttemptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8896fd1.
//
// Solidity: function attemptOf(uint256 , uint256 ) view returns(bytes32, uint256, uint256, bool)
func (staking *Staking) UnpackAttemptOf(data []byte) (AttemptOfOutput, error) {
	out, err := staking.abi.Unpack("attemptOf", data)
	outstruct := new(AttemptOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCheckApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x925b4c1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkApprovals(uint256 , bytes32 , bytes[] ) view returns()
func (staking *Staking) PackCheckApprovals(arg0 *big.Int, arg1 [32]byte, arg2 [][]byte) []byte {
	enc, err := staking.abi.Pack("checkApprovals", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x925b4c1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkApprovals(uint256 , bytes32 , bytes[] ) view returns()
func (staking *Staking) TryPackCheckApprovals(arg0 *big.Int, arg1 [32]byte, arg2 [][]byte) ([]byte, error) {
	return staking.abi.Pack("checkApprovals", arg0, arg1, arg2)
}

// PackCollectSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9339bcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectSlashed() returns(uint256 amount)
func (staking *Staking) PackCollectSlashed() []byte {
	enc, err := staking.abi.Pack("collectSlashed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9339bcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectSlashed() returns(uint256 amount)
func (staking *Staking) TryPackCollectSlashed() ([]byte, error) {
	return staking.abi.Pack("collectSlashed")
}

// UnpackCollectSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9339bcc.
//
// Solidity: function collectSlashed() returns(uint256 amount)
func (staking *Staking) UnpackCollectSlashed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("collectSlashed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]))
func (staking *Staking) PackConfig() []byte {
	enc, err := staking.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]))
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]))
func (staking *Staking) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := staking.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
	return out0, nil
}

// PackCurrentNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7897321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentNodeOf(address staker) view returns(uint256)
func (staking *Staking) PackCurrentNodeOf(staker common.Address) []byte {
	enc, err := staking.abi.Pack("currentNodeOf", staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7897321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentNodeOf(address staker) view returns(uint256)
func (staking *Staking) TryPackCurrentNodeOf(staker common.Address) ([]byte, error) {
	return staking.abi.Pack("currentNodeOf", staker)
}

// UnpackCurrentNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7897321.
//
// Solidity: function currentNodeOf(address staker) view returns(uint256)
func (staking *Staking) UnpackCurrentNodeOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("currentNodeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentValidatorCountForConsensus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cb0a0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentValidatorCountForConsensus() view returns(uint256)
func (staking *Staking) PackCurrentValidatorCountForConsensus() []byte {
	enc, err := staking.abi.Pack("currentValidatorCountForConsensus")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentValidatorCountForConsensus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cb0a0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentValidatorCountForConsensus() view returns(uint256)
func (staking *Staking) TryPackCurrentValidatorCountForConsensus() ([]byte, error) {
	return staking.abi.Pack("currentValidatorCountForConsensus")
}

// UnpackCurrentValidatorCountForConsensus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43cb0a0e.
//
// Solidity: function currentValidatorCountForConsensus() view returns(uint256)
func (staking *Staking) UnpackCurrentValidatorCountForConsensus(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("currentValidatorCountForConsensus", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackForgive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b7bce6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forgive(address staker) returns()
func (staking *Staking) PackForgive(staker common.Address) []byte {
	enc, err := staking.abi.Pack("forgive", staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForgive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b7bce6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forgive(address staker) returns()
func (staking *Staking) TryPackForgive(staker common.Address) ([]byte, error) {
	return staking.abi.Pack("forgive", staker)
}

// PackGetActiveUnkickedValidatorStructsAndCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51d020e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[])
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
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[])
func (staking *Staking) TryPackGetActiveUnkickedValidatorStructsAndCounts() ([]byte, error) {
	return staking.abi.Pack("getActiveUnkickedValidatorStructsAndCounts")
}

// GetActiveUnkickedValidatorStructsAndCountsOutput serves as a container for the return parameters of contract
// method GetActiveUnkickedValidatorStructsAndCounts.
type GetActiveUnkickedValidatorStructsAndCountsOutput struct {
	Arg0 IStakingEpoch
	Arg1 *big.Int
	Arg2 []IStakingValidator
}

// UnpackGetActiveUnkickedValidatorStructsAndCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc51d020e.
//
// Solidity: function getActiveUnkickedValidatorStructsAndCounts() view returns((uint256,uint256,uint256,uint256,uint256), uint256, (uint32,uint128,uint32,address,uint256,uint256,uint256)[])
func (staking *Staking) UnpackGetActiveUnkickedValidatorStructsAndCounts(data []byte) (GetActiveUnkickedValidatorStructsAndCountsOutput, error) {
	out, err := staking.abi.Unpack("getActiveUnkickedValidatorStructsAndCounts", data)
	outstruct := new(GetActiveUnkickedValidatorStructsAndCountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(IStakingEpoch)).(*IStakingEpoch)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = *abi.ConvertType(out[2], new([]IStakingValidator)).(*[]IStakingValidator)
	return *outstruct, nil
}

// PackGetKickedValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5995a4c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getKickedValidators() view returns(address[])
func (staking *Staking) PackGetKickedValidators() []byte {
	enc, err := staking.abi.Pack("getKickedValidators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetKickedValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5995a4c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getKickedValidators() view returns(address[])
func (staking *Staking) TryPackGetKickedValidators() ([]byte, error) {
	return staking.abi.Pack("getKickedValidators")
}

// UnpackGetKickedValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5995a4c4.
//
// Solidity: function getKickedValidators() view returns(address[])
func (staking *Staking) UnpackGetKickedValidators(data []byte) ([]common.Address, error) {
	out, err := staking.abi.Unpack("getKickedValidators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetValidatorsInCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857b7663.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getValidatorsInCurrentEpoch() view returns(address[])
func (staking *Staking) PackGetValidatorsInCurrentEpoch() []byte {
	enc, err := staking.abi.Pack("getValidatorsInCurrentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetValidatorsInCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857b7663.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getValidatorsInCurrentEpoch() view returns(address[])
func (staking *Staking) TryPackGetValidatorsInCurrentEpoch() ([]byte, error) {
	return staking.abi.Pack("getValidatorsInCurrentEpoch")
}

// UnpackGetValidatorsInCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x857b7663.
//
// Solidity: function getValidatorsInCurrentEpoch() view returns(address[])
func (staking *Staking) UnpackGetValidatorsInCurrentEpoch(data []byte) ([]common.Address, error) {
	out, err := staking.abi.Unpack("getValidatorsInCurrentEpoch", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetValidatorsStructs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x533d463e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getValidatorsStructs(address[] ) view returns((uint32,uint128,uint32,address,uint256,uint256,uint256)[])
func (staking *Staking) PackGetValidatorsStructs(arg0 []common.Address) []byte {
	enc, err := staking.abi.Pack("getValidatorsStructs", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetValidatorsStructs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x533d463e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getValidatorsStructs(address[] ) view returns((uint32,uint128,uint32,address,uint256,uint256,uint256)[])
func (staking *Staking) TryPackGetValidatorsStructs(arg0 []common.Address) ([]byte, error) {
	return staking.abi.Pack("getValidatorsStructs", arg0)
}

// UnpackGetValidatorsStructs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x533d463e.
//
// Solidity: function getValidatorsStructs(address[] ) view returns((uint32,uint128,uint32,address,uint256,uint256,uint256)[])
func (staking *Staking) UnpackGetValidatorsStructs(data []byte) ([]IStakingValidator, error) {
	out, err := staking.abi.Unpack("getValidatorsStructs", data)
	if err != nil {
		return *new([]IStakingValidator), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingValidator)).(*[]IStakingValidator)
	return out0, nil
}

// PackHasVotedToKick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62cecc1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedToKick(address , uint256 ) view returns(bool)
func (staking *Staking) PackHasVotedToKick(arg0 common.Address, arg1 *big.Int) []byte {
	enc, err := staking.abi.Pack("hasVotedToKick", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedToKick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62cecc1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedToKick(address , uint256 ) view returns(bool)
func (staking *Staking) TryPackHasVotedToKick(arg0 common.Address, arg1 *big.Int) ([]byte, error) {
	return staking.abi.Pack("hasVotedToKick", arg0, arg1)
}

// UnpackHasVotedToKick is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62cecc1b.
//
// Solidity: function hasVotedToKick(address , uint256 ) view returns(bool)
func (staking *Staking) UnpackHasVotedToKick(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("hasVotedToKick", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e96a83b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, (uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]) config_) returns()
func (staking *Staking) PackInitialize(owner common.Address, config IStakingConfig) []byte {
	enc, err := staking.abi.Pack("initialize", owner, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e96a83b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, (uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]) config_) returns()
func (staking *Staking) TryPackInitialize(owner common.Address, config IStakingConfig) ([]byte, error) {
	return staking.abi.Pack("initialize", owner, config)
}

// PackIsCandidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55103fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCandidate(uint256 nodeId) view returns(bool)
func (staking *Staking) PackIsCandidate(nodeId *big.Int) []byte {
	enc, err := staking.abi.Pack("isCandidate", nodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCandidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55103fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCandidate(uint256 nodeId) view returns(bool)
func (staking *Staking) TryPackIsCandidate(nodeId *big.Int) ([]byte, error) {
	return staking.abi.Pack("isCandidate", nodeId)
}

// UnpackIsCandidate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe55103fb.
//
// Solidity: function isCandidate(uint256 nodeId) view returns(bool)
func (staking *Staking) UnpackIsCandidate(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isCandidate", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsKicked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf17548f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isKicked(uint256 epochNumber, uint256 index) view returns(bool)
func (staking *Staking) PackIsKicked(epochNumber *big.Int, index *big.Int) []byte {
	enc, err := staking.abi.Pack("isKicked", epochNumber, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsKicked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf17548f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isKicked(uint256 epochNumber, uint256 index) view returns(bool)
func (staking *Staking) TryPackIsKicked(epochNumber *big.Int, index *big.Int) ([]byte, error) {
	return staking.abi.Pack("isKicked", epochNumber, index)
}

// UnpackIsKicked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf17548f.
//
// Solidity: function isKicked(uint256 epochNumber, uint256 index) view returns(bool)
func (staking *Staking) UnpackIsKicked(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isKicked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isReady(address ) view returns(bool)
func (staking *Staking) PackIsReady(arg0 common.Address) []byte {
	enc, err := staking.abi.Pack("isReady", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3552f5a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isReady(address ) view returns(bool)
func (staking *Staking) TryPackIsReady(arg0 common.Address) ([]byte, error) {
	return staking.abi.Pack("isReady", arg0)
}

// UnpackIsReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3552f5a4.
//
// Solidity: function isReady(address ) view returns(bool)
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
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
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
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
func (staking *Staking) TryPackJoinedNodes() ([]byte, error) {
	return staking.abi.Pack("joinedNodes")
}

// UnpackJoinedNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x493dc7fa.
//
// Solidity: function joinedNodes() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
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

// PackKickDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7afd1794.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kickDigest((uint256,uint256,uint256,uint8,bytes32) ) view returns(bytes32)
func (staking *Staking) PackKickDigest(arg0 IStakingKicksKick) []byte {
	enc, err := staking.abi.Pack("kickDigest", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKickDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7afd1794.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kickDigest((uint256,uint256,uint256,uint8,bytes32) ) view returns(bytes32)
func (staking *Staking) TryPackKickDigest(arg0 IStakingKicksKick) ([]byte, error) {
	return staking.abi.Pack("kickDigest", arg0)
}

// UnpackKickDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7afd1794.
//
// Solidity: function kickDigest((uint256,uint256,uint256,uint8,bytes32) ) view returns(bytes32)
func (staking *Staking) UnpackKickDigest(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("kickDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKickVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57578c91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kickVotes(uint256 , uint8 ) view returns(uint256)
func (staking *Staking) PackKickVotes(arg0 *big.Int, arg1 uint8) []byte {
	enc, err := staking.abi.Pack("kickVotes", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKickVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57578c91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kickVotes(uint256 , uint8 ) view returns(uint256)
func (staking *Staking) TryPackKickVotes(arg0 *big.Int, arg1 uint8) ([]byte, error) {
	return staking.abi.Pack("kickVotes", arg0, arg1)
}

// UnpackKickVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57578c91.
//
// Solidity: function kickVotes(uint256 , uint8 ) view returns(uint256)
func (staking *Staking) UnpackKickVotes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("kickVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackKickWithApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbf41ad7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kickWithApprovals((uint256,uint256,uint256,uint8,bytes32) , bytes[] ) returns()
func (staking *Staking) PackKickWithApprovals(arg0 IStakingKicksKick, arg1 [][]byte) []byte {
	enc, err := staking.abi.Pack("kickWithApprovals", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKickWithApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbf41ad7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kickWithApprovals((uint256,uint256,uint256,uint8,bytes32) , bytes[] ) returns()
func (staking *Staking) TryPackKickWithApprovals(arg0 IStakingKicksKick, arg1 [][]byte) ([]byte, error) {
	return staking.abi.Pack("kickWithApprovals", arg0, arg1)
}

// PackLockForRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a13730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockForRestore(uint256[] ) returns()
func (staking *Staking) PackLockForRestore(arg0 []*big.Int) []byte {
	enc, err := staking.abi.Pack("lockForRestore", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockForRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a13730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockForRestore(uint256[] ) returns()
func (staking *Staking) TryPackLockForRestore(arg0 []*big.Int) ([]byte, error) {
	return staking.abi.Pack("lockForRestore", arg0)
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
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool, uint256)
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
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool, uint256)
func (staking *Staking) TryPackMemberIndex(epochNumber *big.Int, node common.Address) ([]byte, error) {
	return staking.abi.Pack("memberIndex", epochNumber, node)
}

// MemberIndexOutput serves as a container for the return parameters of contract
// method MemberIndex.
type MemberIndexOutput struct {
	Arg0 bool
	Arg1 *big.Int
}

// UnpackMemberIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59be4b62.
//
// Solidity: function memberIndex(uint256 epochNumber, address node) view returns(bool, uint256)
func (staking *Staking) UnpackMemberIndex(data []byte) (MemberIndexOutput, error) {
	out, err := staking.abi.Unpack("memberIndex", data)
	outstruct := new(MemberIndexOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
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
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
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
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
func (staking *Staking) TryPackNextSet() ([]byte, error) {
	return staking.abi.Pack("nextSet")
}

// UnpackNextSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb631699.
//
// Solidity: function nextSet() view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
func (staking *Staking) UnpackNextSet(data []byte) ([]IStakingNode, error) {
	out, err := staking.abi.Unpack("nextSet", data)
	if err != nil {
		return *new([]IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingNode)).(*[]IStakingNode)
	return out0, nil
}

// PackNodeIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x380940fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeIdOf(address nodeAddress) view returns(uint256)
func (staking *Staking) PackNodeIdOf(nodeAddress common.Address) []byte {
	enc, err := staking.abi.Pack("nodeIdOf", nodeAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x380940fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeIdOf(address nodeAddress) view returns(uint256)
func (staking *Staking) TryPackNodeIdOf(nodeAddress common.Address) ([]byte, error) {
	return staking.abi.Pack("nodeIdOf", nodeAddress)
}

// UnpackNodeIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x380940fb.
//
// Solidity: function nodeIdOf(address nodeAddress) view returns(uint256)
func (staking *Staking) UnpackNodeIdOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("nodeIdOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67aa194.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64))
func (staking *Staking) PackNodeOf(arg0 *big.Int) []byte {
	enc, err := staking.abi.Pack("nodeOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67aa194.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64))
func (staking *Staking) TryPackNodeOf(arg0 *big.Int) ([]byte, error) {
	return staking.abi.Pack("nodeOf", arg0)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa67aa194.
//
// Solidity: function nodeOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64))
func (staking *Staking) UnpackNodeOf(data []byte) (IStakingNode, error) {
	out, err := staking.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(IStakingNode), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingNode)).(*IStakingNode)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (staking *Staking) PackOwner() []byte {
	enc, err := staking.abi.Pack("owner")
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
func (staking *Staking) TryPackOwner() ([]byte, error) {
	return staking.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (staking *Staking) UnpackOwner(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (staking *Staking) PackPause() []byte {
	enc, err := staking.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (staking *Staking) TryPackPause() ([]byte, error) {
	return staking.abi.Pack("pause")
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (staking *Staking) PackPendingOwner() []byte {
	enc, err := staking.abi.Pack("pendingOwner")
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
func (staking *Staking) TryPackPendingOwner() ([]byte, error) {
	return staking.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (staking *Staking) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("pendingOwner", data)
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
func (staking *Staking) PackProxiableUUID() []byte {
	enc, err := staking.abi.Pack("proxiableUUID")
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
func (staking *Staking) TryPackProxiableUUID() ([]byte, error) {
	return staking.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (staking *Staking) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x270b53b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) PackRegister(registration IStakingRegistration, nodeSignature []byte) []byte {
	enc, err := staking.abi.Pack("register", registration, nodeSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x270b53b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,uint32,uint16,uint16,bytes32,bytes32) registration, bytes nodeSignature) returns()
func (staking *Staking) TryPackRegister(registration IStakingRegistration, nodeSignature []byte) ([]byte, error) {
	return staking.abi.Pack("register", registration, nodeSignature)
}

// PackRegistrationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb645d261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrationDigest(address staker, (address,uint32,uint16,uint16,bytes32,bytes32) r) view returns(bytes32)
func (staking *Staking) PackRegistrationDigest(staker common.Address, r IStakingRegistration) []byte {
	enc, err := staking.abi.Pack("registrationDigest", staker, r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb645d261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrationDigest(address staker, (address,uint32,uint16,uint16,bytes32,bytes32) r) view returns(bytes32)
func (staking *Staking) TryPackRegistrationDigest(staker common.Address, r IStakingRegistration) ([]byte, error) {
	return staking.abi.Pack("registrationDigest", staker, r)
}

// UnpackRegistrationDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb645d261.
//
// Solidity: function registrationDigest(address staker, (address,uint32,uint16,uint16,bytes32,bytes32) r) view returns(bytes32)
func (staking *Staking) UnpackRegistrationDigest(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("registrationDigest", data)
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
func (staking *Staking) PackRenounceOwnership() []byte {
	enc, err := staking.abi.Pack("renounceOwnership")
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
func (staking *Staking) TryPackRenounceOwnership() ([]byte, error) {
	return staking.abi.Pack("renounceOwnership")
}

// PackReplaceNodeAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08d06fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceNodeAddress(address newAddress, bytes nodeSignature) returns()
func (staking *Staking) PackReplaceNodeAddress(newAddress common.Address, nodeSignature []byte) []byte {
	enc, err := staking.abi.Pack("replaceNodeAddress", newAddress, nodeSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceNodeAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08d06fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceNodeAddress(address newAddress, bytes nodeSignature) returns()
func (staking *Staking) TryPackReplaceNodeAddress(newAddress common.Address, nodeSignature []byte) ([]byte, error) {
	return staking.abi.Pack("replaceNodeAddress", newAddress, nodeSignature)
}

// PackReplacementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c852f64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replacementDigest(address staker, uint256 nodeId, address newAddress) view returns(bytes32)
func (staking *Staking) PackReplacementDigest(staker common.Address, nodeId *big.Int, newAddress common.Address) []byte {
	enc, err := staking.abi.Pack("replacementDigest", staker, nodeId, newAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplacementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c852f64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replacementDigest(address staker, uint256 nodeId, address newAddress) view returns(bytes32)
func (staking *Staking) TryPackReplacementDigest(staker common.Address, nodeId *big.Int, newAddress common.Address) ([]byte, error) {
	return staking.abi.Pack("replacementDigest", staker, nodeId, newAddress)
}

// UnpackReplacementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c852f64.
//
// Solidity: function replacementDigest(address staker, uint256 nodeId, address newAddress) view returns(bytes32)
func (staking *Staking) UnpackReplacementDigest(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("replacementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReportVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ec9b191.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportVersion(uint64 version) returns()
func (staking *Staking) PackReportVersion(version uint64) []byte {
	enc, err := staking.abi.Pack("reportVersion", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ec9b191.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportVersion(uint64 version) returns()
func (staking *Staking) TryPackReportVersion(version uint64) ([]byte, error) {
	return staking.abi.Pack("reportVersion", version)
}

// PackRequestToJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd738c9c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestToJoin() returns()
func (staking *Staking) PackRequestToJoin() []byte {
	enc, err := staking.abi.Pack("requestToJoin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestToJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd738c9c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestToJoin() returns()
func (staking *Staking) TryPackRequestToJoin() ([]byte, error) {
	return staking.abi.Pack("requestToJoin")
}

// PackRequestToLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac2f8afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestToLeave() returns()
func (staking *Staking) PackRequestToLeave() []byte {
	enc, err := staking.abi.Pack("requestToLeave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestToLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac2f8afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestToLeave() returns()
func (staking *Staking) TryPackRequestToLeave() ([]byte, error) {
	return staking.abi.Pack("requestToLeave")
}

// PackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23095721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnstake(uint256 amount) returns()
func (staking *Staking) PackRequestUnstake(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("requestUnstake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23095721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnstake(uint256 amount) returns()
func (staking *Staking) TryPackRequestUnstake(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestUnstake", amount)
}

// PackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fda332e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore() returns()
func (staking *Staking) PackRestore() []byte {
	enc, err := staking.abi.Pack("restore")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fda332e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore() returns()
func (staking *Staking) TryPackRestore() ([]byte, error) {
	return staking.abi.Pack("restore")
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae5e9e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]) newConfig) returns()
func (staking *Staking) PackSetConfig(newConfig IStakingConfig) []byte {
	enc, err := staking.abi.Pack("setConfig", newConfig)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae5e9e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]) newConfig) returns()
func (staking *Staking) TryPackSetConfig(newConfig IStakingConfig) ([]byte, error) {
	return staking.abi.Pack("setConfig", newConfig)
}

// PackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46cc16ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndpoint(uint32 ipv4, uint16 port, uint16 p2pPort) returns()
func (staking *Staking) PackSetEndpoint(ipv4 uint32, port uint16, p2pPort uint16) []byte {
	enc, err := staking.abi.Pack("setEndpoint", ipv4, port, p2pPort)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46cc16ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEndpoint(uint32 ipv4, uint16 port, uint16 p2pPort) returns()
func (staking *Staking) TryPackSetEndpoint(ipv4 uint32, port uint16, p2pPort uint16) ([]byte, error) {
	return staking.abi.Pack("setEndpoint", ipv4, port, p2pPort)
}

// PackSetIdsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3506e02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIdsOf(uint256 ) view returns(uint256[])
func (staking *Staking) PackSetIdsOf(arg0 *big.Int) []byte {
	enc, err := staking.abi.Pack("setIdsOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIdsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3506e02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIdsOf(uint256 ) view returns(uint256[])
func (staking *Staking) TryPackSetIdsOf(arg0 *big.Int) ([]byte, error) {
	return staking.abi.Pack("setIdsOf", arg0)
}

// UnpackSetIdsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3506e02.
//
// Solidity: function setIdsOf(uint256 ) view returns(uint256[])
func (staking *Staking) UnpackSetIdsOf(data []byte) ([]*big.Int, error) {
	out, err := staking.abi.Unpack("setIdsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
func (staking *Staking) PackSetOf(arg0 *big.Int) []byte {
	enc, err := staking.abi.Pack("setOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad023eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
func (staking *Staking) TryPackSetOf(arg0 *big.Int) ([]byte, error) {
	return staking.abi.Pack("setOf", arg0)
}

// UnpackSetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ad023eb.
//
// Solidity: function setOf(uint256 ) view returns((address,address,uint32,uint16,uint16,bytes32,bytes32,uint256,uint256,uint64)[])
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

// PackSharingHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ac1255.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharingHashOf(uint256 epochNumber) view returns(bytes32)
func (staking *Staking) PackSharingHashOf(epochNumber *big.Int) []byte {
	enc, err := staking.abi.Pack("sharingHashOf", epochNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharingHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ac1255.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharingHashOf(uint256 epochNumber) view returns(bytes32)
func (staking *Staking) TryPackSharingHashOf(epochNumber *big.Int) ([]byte, error) {
	return staking.abi.Pack("sharingHashOf", epochNumber)
}

// UnpackSharingHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17ac1255.
//
// Solidity: function sharingHashOf(uint256 epochNumber) view returns(bytes32)
func (staking *Staking) UnpackSharingHashOf(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("sharingHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e2ffdab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt, bytes32 sharingHash) returns()
func (staking *Staking) PackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int, sharingHash [32]byte) []byte {
	enc, err := staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt, sharingHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignalReadyForNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e2ffdab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt, bytes32 sharingHash) returns()
func (staking *Staking) TryPackSignalReadyForNextEpoch(epochNumber *big.Int, attempt *big.Int, sharingHash [32]byte) ([]byte, error) {
	return staking.abi.Pack("signalReadyForNextEpoch", epochNumber, attempt, sharingHash)
}

// PackSlashedFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f99f15c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashedFunds() view returns(uint256)
func (staking *Staking) PackSlashedFunds() []byte {
	enc, err := staking.abi.Pack("slashedFunds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashedFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f99f15c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashedFunds() view returns(uint256)
func (staking *Staking) TryPackSlashedFunds() ([]byte, error) {
	return staking.abi.Pack("slashedFunds")
}

// UnpackSlashedFunds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f99f15c.
//
// Solidity: function slashedFunds() view returns(uint256)
func (staking *Staking) UnpackSlashedFunds(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slashedFunds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 amount) returns()
func (staking *Staking) PackStake(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("stake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 amount) returns()
func (staking *Staking) TryPackStake(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("stake", amount)
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

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address staker) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 demerits, uint256 jailedUntil, bool banned)
func (staking *Staking) PackStakeOf(staker common.Address) []byte {
	enc, err := staking.abi.Pack("stakeOf", staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address staker) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 demerits, uint256 jailedUntil, bool banned)
func (staking *Staking) TryPackStakeOf(staker common.Address) ([]byte, error) {
	return staking.abi.Pack("stakeOf", staker)
}

// StakeOfOutput serves as a container for the return parameters of contract
// method StakeOf.
type StakeOfOutput struct {
	Bonded      *big.Int
	Unbonding   *big.Int
	ReleaseAt   *big.Int
	Demerits    *big.Int
	JailedUntil *big.Int
	Banned      bool
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address staker) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 demerits, uint256 jailedUntil, bool banned)
func (staking *Staking) UnpackStakeOf(data []byte) (StakeOfOutput, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	outstruct := new(StakeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ReleaseAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Demerits = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.JailedUntil = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Banned = *abi.ConvertType(out[5], new(bool)).(*bool)
	return *outstruct, nil
}

// PackStakerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5692304f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakerAt(uint256 epochNumber, uint256 index) view returns(address)
func (staking *Staking) PackStakerAt(epochNumber *big.Int, index *big.Int) []byte {
	enc, err := staking.abi.Pack("stakerAt", epochNumber, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5692304f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakerAt(uint256 epochNumber, uint256 index) view returns(address)
func (staking *Staking) TryPackStakerAt(epochNumber *big.Int, index *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakerAt", epochNumber, index)
}

// UnpackStakerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5692304f.
//
// Solidity: function stakerAt(uint256 epochNumber, uint256 index) view returns(address)
func (staking *Staking) UnpackStakerAt(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("stakerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (staking *Staking) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := staking.abi.Pack("transferOwnership", newOwner)
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
func (staking *Staking) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return staking.abi.Pack("transferOwnership", newOwner)
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

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (staking *Staking) PackUnpause() []byte {
	enc, err := staking.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (staking *Staking) TryPackUnpause() ([]byte, error) {
	return staking.abi.Pack("unpause")
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (staking *Staking) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := staking.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (staking *Staking) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return staking.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVoteToKick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfb203b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteToKick(uint256 , uint8 , bytes32 ) returns()
func (staking *Staking) PackVoteToKick(arg0 *big.Int, arg1 uint8, arg2 [32]byte) []byte {
	enc, err := staking.abi.Pack("voteToKick", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteToKick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfb203b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteToKick(uint256 , uint8 , bytes32 ) returns()
func (staking *Staking) TryPackVoteToKick(arg0 *big.Int, arg1 uint8, arg2 [32]byte) ([]byte, error) {
	return staking.abi.Pack("voteToKick", arg0, arg1, arg2)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (staking *Staking) PackWithdraw() []byte {
	enc, err := staking.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (staking *Staking) TryPackWithdraw() ([]byte, error) {
	return staking.abi.Pack("withdraw")
}

// StakingAttemptSplit represents a AttemptSplit event raised by the Staking contract.
type StakingAttemptSplit struct {
	EpochNumber *big.Int
	Attempt     *big.Int
	Node        common.Address
	SharingHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingAttemptSplitEventName = "AttemptSplit"

// ContractEventName returns the user-defined event name.
func (StakingAttemptSplit) ContractEventName() string {
	return StakingAttemptSplitEventName
}

// UnpackAttemptSplitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttemptSplit(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 sharingHash)
func (staking *Staking) UnpackAttemptSplitEvent(log *types.Log) (*StakingAttemptSplit, error) {
	event := "AttemptSplit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingAttemptSplit)
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

// StakingConfigChanged represents a ConfigChanged event raised by the Staking contract.
type StakingConfigChanged struct {
	Config IStakingConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingConfigChangedEventName = "ConfigChanged"

// ContractEventName returns the user-defined event name.
func (StakingConfigChanged) ContractEventName() string {
	return StakingConfigChangedEventName
}

// UnpackConfigChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigChanged((uint128,uint16,uint16,uint16,uint16,uint64,uint64,uint32,uint32,uint32,uint32,address,address,uint16[7],uint32[7]) config)
func (staking *Staking) UnpackConfigChangedEvent(log *types.Log) (*StakingConfigChanged, error) {
	event := "ConfigChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingConfigChanged)
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

// StakingForgiven represents a Forgiven event raised by the Staking contract.
type StakingForgiven struct {
	Staker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingForgivenEventName = "Forgiven"

// ContractEventName returns the user-defined event name.
func (StakingForgiven) ContractEventName() string {
	return StakingForgivenEventName
}

// UnpackForgivenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forgiven(address indexed staker)
func (staking *Staking) UnpackForgivenEvent(log *types.Log) (*StakingForgiven, error) {
	event := "Forgiven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingForgiven)
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

// StakingInitialized represents a Initialized event raised by the Staking contract.
type StakingInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (StakingInitialized) ContractEventName() string {
	return StakingInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (staking *Staking) UnpackInitializedEvent(log *types.Log) (*StakingInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingInitialized)
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

// StakingKickVoted represents a KickVoted event raised by the Staking contract.
type StakingKickVoted struct {
	EpochNumber  *big.Int
	Attempt      *big.Int
	NodeId       *big.Int
	Voter        common.Address
	Reason       uint8
	EvidenceHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingKickVotedEventName = "KickVoted"

// ContractEventName returns the user-defined event name.
func (StakingKickVoted) ContractEventName() string {
	return StakingKickVotedEventName
}

// UnpackKickVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KickVoted(uint256 indexed epochNumber, uint256 attempt, uint256 indexed nodeId, address indexed voter, uint8 reason, bytes32 evidenceHash)
func (staking *Staking) UnpackKickVotedEvent(log *types.Log) (*StakingKickVoted, error) {
	event := "KickVoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingKickVoted)
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

// StakingNodeAddressReplaced represents a NodeAddressReplaced event raised by the Staking contract.
type StakingNodeAddressReplaced struct {
	NodeId     *big.Int
	OldAddress common.Address
	NewAddress common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingNodeAddressReplacedEventName = "NodeAddressReplaced"

// ContractEventName returns the user-defined event name.
func (StakingNodeAddressReplaced) ContractEventName() string {
	return StakingNodeAddressReplacedEventName
}

// UnpackNodeAddressReplacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeAddressReplaced(uint256 indexed nodeId, address indexed oldAddress, address indexed newAddress)
func (staking *Staking) UnpackNodeAddressReplacedEvent(log *types.Log) (*StakingNodeAddressReplaced, error) {
	event := "NodeAddressReplaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeAddressReplaced)
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

// StakingNodeDisplaced represents a NodeDisplaced event raised by the Staking contract.
type StakingNodeDisplaced struct {
	Staker   common.Address
	NodeId   *big.Int
	ByNodeId *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingNodeDisplacedEventName = "NodeDisplaced"

// ContractEventName returns the user-defined event name.
func (StakingNodeDisplaced) ContractEventName() string {
	return StakingNodeDisplacedEventName
}

// UnpackNodeDisplacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeDisplaced(address indexed staker, uint256 indexed nodeId, uint256 indexed byNodeId)
func (staking *Staking) UnpackNodeDisplacedEvent(log *types.Log) (*StakingNodeDisplaced, error) {
	event := "NodeDisplaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeDisplaced)
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

// StakingNodeEndpointChanged represents a NodeEndpointChanged event raised by the Staking contract.
type StakingNodeEndpointChanged struct {
	NodeId  *big.Int
	Ipv4    uint32
	Port    uint16
	P2pPort uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingNodeEndpointChangedEventName = "NodeEndpointChanged"

// ContractEventName returns the user-defined event name.
func (StakingNodeEndpointChanged) ContractEventName() string {
	return StakingNodeEndpointChangedEventName
}

// UnpackNodeEndpointChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeEndpointChanged(uint256 indexed nodeId, uint32 ipv4, uint16 port, uint16 p2pPort)
func (staking *Staking) UnpackNodeEndpointChangedEvent(log *types.Log) (*StakingNodeEndpointChanged, error) {
	event := "NodeEndpointChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeEndpointChanged)
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
	Staker common.Address
	NodeId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingNodeJoinedEventName = "NodeJoined"

// ContractEventName returns the user-defined event name.
func (StakingNodeJoined) ContractEventName() string {
	return StakingNodeJoinedEventName
}

// UnpackNodeJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeJoined(address indexed staker, uint256 indexed nodeId)
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

// StakingNodeKicked represents a NodeKicked event raised by the Staking contract.
type StakingNodeKicked struct {
	EpochNumber        *big.Int
	Attempt            *big.Int
	NodeId             *big.Int
	Staker             common.Address
	Reason             uint8
	Demerits           *big.Int
	Banned             bool
	JailedAtLeastUntil *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const StakingNodeKickedEventName = "NodeKicked"

// ContractEventName returns the user-defined event name.
func (StakingNodeKicked) ContractEventName() string {
	return StakingNodeKickedEventName
}

// UnpackNodeKickedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeKicked(uint256 indexed epochNumber, uint256 attempt, uint256 indexed nodeId, address indexed staker, uint8 reason, uint256 demerits, bool banned, uint256 jailedAtLeastUntil)
func (staking *Staking) UnpackNodeKickedEvent(log *types.Log) (*StakingNodeKicked, error) {
	event := "NodeKicked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeKicked)
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

// StakingNodeLeft represents a NodeLeft event raised by the Staking contract.
type StakingNodeLeft struct {
	Staker common.Address
	NodeId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingNodeLeftEventName = "NodeLeft"

// ContractEventName returns the user-defined event name.
func (StakingNodeLeft) ContractEventName() string {
	return StakingNodeLeftEventName
}

// UnpackNodeLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeLeft(address indexed staker, uint256 indexed nodeId)
func (staking *Staking) UnpackNodeLeftEvent(log *types.Log) (*StakingNodeLeft, error) {
	event := "NodeLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeLeft)
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

// StakingNodeRegistered represents a NodeRegistered event raised by the Staking contract.
type StakingNodeRegistered struct {
	Staker        common.Address
	NodeId        *big.Int
	NodeAddress   common.Address
	Ipv4          uint32
	Port          uint16
	P2pPort       uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (StakingNodeRegistered) ContractEventName() string {
	return StakingNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(address indexed staker, uint256 indexed nodeId, address indexed nodeAddress, uint32 ipv4, uint16 port, uint16 p2pPort, bytes32 peerKey, bytes32 encryptionKey)
func (staking *Staking) UnpackNodeRegisteredEvent(log *types.Log) (*StakingNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeRegistered)
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

// StakingNodeVersionReported represents a NodeVersionReported event raised by the Staking contract.
type StakingNodeVersionReported struct {
	NodeId  *big.Int
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingNodeVersionReportedEventName = "NodeVersionReported"

// ContractEventName returns the user-defined event name.
func (StakingNodeVersionReported) ContractEventName() string {
	return StakingNodeVersionReportedEventName
}

// UnpackNodeVersionReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeVersionReported(uint256 indexed nodeId, uint64 version)
func (staking *Staking) UnpackNodeVersionReportedEvent(log *types.Log) (*StakingNodeVersionReported, error) {
	event := "NodeVersionReported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingNodeVersionReported)
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

// StakingOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Staking contract.
type StakingOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (StakingOwnershipTransferStarted) ContractEventName() string {
	return StakingOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (staking *Staking) UnpackOwnershipTransferStartedEvent(log *types.Log) (*StakingOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingOwnershipTransferStarted)
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

// StakingOwnershipTransferred represents a OwnershipTransferred event raised by the Staking contract.
type StakingOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (StakingOwnershipTransferred) ContractEventName() string {
	return StakingOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (staking *Staking) UnpackOwnershipTransferredEvent(log *types.Log) (*StakingOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingOwnershipTransferred)
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
	SharingHash [32]byte
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
// Solidity: event ReadyForNextEpochSignalled(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 sharingHash)
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

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Staker        common.Address
	FromBonded    *big.Int
	FromUnbonding *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed staker, uint256 fromBonded, uint256 fromUnbonding)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
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

// StakingSlashedCollected represents a SlashedCollected event raised by the Staking contract.
type StakingSlashedCollected struct {
	Treasury common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingSlashedCollectedEventName = "SlashedCollected"

// ContractEventName returns the user-defined event name.
func (StakingSlashedCollected) ContractEventName() string {
	return StakingSlashedCollectedEventName
}

// UnpackSlashedCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashedCollected(address indexed treasury, uint256 amount)
func (staking *Staking) UnpackSlashedCollectedEvent(log *types.Log) (*StakingSlashedCollected, error) {
	event := "SlashedCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashedCollected)
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

// StakingUnstakeRequested represents a UnstakeRequested event raised by the Staking contract.
type StakingUnstakeRequested struct {
	Staker    common.Address
	Amount    *big.Int
	ReleaseAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingUnstakeRequestedEventName = "UnstakeRequested"

// ContractEventName returns the user-defined event name.
func (StakingUnstakeRequested) ContractEventName() string {
	return StakingUnstakeRequestedEventName
}

// UnpackUnstakeRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnstakeRequested(address indexed staker, uint256 amount, uint256 releaseAt)
func (staking *Staking) UnpackUnstakeRequestedEvent(log *types.Log) (*StakingUnstakeRequested, error) {
	event := "UnstakeRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnstakeRequested)
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

// StakingUpgraded represents a Upgraded event raised by the Staking contract.
type StakingUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (StakingUpgraded) ContractEventName() string {
	return StakingUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (staking *Staking) UnpackUpgradedEvent(log *types.Log) (*StakingUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUpgraded)
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

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Staker common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed staker, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawn)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return staking.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return staking.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return staking.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return staking.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return staking.UnpackOwnableUnauthorizedAccountError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAlreadyVoted"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAmountTooLarge"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAmountTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAmountTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingAmountZero"].ID.Bytes()[:4]) {
		return staking.UnpackStakingAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingApprovalEpochInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingApprovalEpochInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingApprovalsTooFew"].ID.Bytes()[:4]) {
		return staking.UnpackStakingApprovalsTooFewError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingApprovalsUnsorted"].ID.Bytes()[:4]) {
		return staking.UnpackStakingApprovalsUnsortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingApproverInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingApproverInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingBanned"].ID.Bytes()[:4]) {
		return staking.UnpackStakingBannedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingConfigInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingEpochNotOver"].ID.Bytes()[:4]) {
		return staking.UnpackStakingEpochNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingJailed"].ID.Bytes()[:4]) {
		return staking.UnpackStakingJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingKickBelowQuorum"].ID.Bytes()[:4]) {
		return staking.UnpackStakingKickBelowQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingLinkInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingLinkInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNoNode"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNoNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeServing"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeServingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeSignatureInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNodeTaken"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNodeTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotGuardian"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotJoined"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotJoinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotKickable"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotKickableError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotMember"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotReleased"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotReleasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNotTimedOut"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNotTimedOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingNothingToForgive"].ID.Bytes()[:4]) {
		return staking.UnpackStakingNothingToForgiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingReasonInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingReasonInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRegistrationInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRegistrationInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRestoreSetInvalid"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRestoreSetInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingRootKeysMissing"].ID.Bytes()[:4]) {
		return staking.UnpackStakingRootKeysMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingSharingHashZero"].ID.Bytes()[:4]) {
		return staking.UnpackStakingSharingHashZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooFewIncumbents"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooFewIncumbentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooFewNodes"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooFewNodesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakingTooManyCandidates"].ID.Bytes()[:4]) {
		return staking.UnpackStakingTooManyCandidatesError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAddressEmptyCode represents a AddressEmptyCode error raised by the Staking contract.
type StakingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (staking *Staking) UnpackAddressEmptyCodeError(raw []byte) (*StakingAddressEmptyCode, error) {
	out := new(StakingAddressEmptyCode)
	if err := staking.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Staking contract.
type StakingERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func StakingERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (staking *Staking) UnpackERC1967InvalidImplementationError(raw []byte) (*StakingERC1967InvalidImplementation, error) {
	out := new(StakingERC1967InvalidImplementation)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967NonPayable represents a ERC1967NonPayable error raised by the Staking contract.
type StakingERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func StakingERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (staking *Staking) UnpackERC1967NonPayableError(raw []byte) (*StakingERC1967NonPayable, error) {
	out := new(StakingERC1967NonPayable)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFailedCall represents a FailedCall error raised by the Staking contract.
type StakingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (staking *Staking) UnpackFailedCallError(raw []byte) (*StakingFailedCall, error) {
	out := new(StakingFailedCall)
	if err := staking.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidInitialization represents a InvalidInitialization error raised by the Staking contract.
type StakingInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func StakingInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (staking *Staking) UnpackInvalidInitializationError(raw []byte) (*StakingInvalidInitialization, error) {
	out := new(StakingInvalidInitialization)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotInitializing represents a NotInitializing error raised by the Staking contract.
type StakingNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func StakingNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (staking *Staking) UnpackNotInitializingError(raw []byte) (*StakingNotInitializing, error) {
	out := new(StakingNotInitializing)
	if err := staking.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Staking contract.
type StakingOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func StakingOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (staking *Staking) UnpackOwnableInvalidOwnerError(raw []byte) (*StakingOwnableInvalidOwner, error) {
	out := new(StakingOwnableInvalidOwner)
	if err := staking.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Staking contract.
type StakingOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func StakingOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (staking *Staking) UnpackOwnableUnauthorizedAccountError(raw []byte) (*StakingOwnableUnauthorizedAccount, error) {
	out := new(StakingOwnableUnauthorizedAccount)
	if err := staking.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
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

// StakingStakingAlreadyVoted represents a StakingAlreadyVoted error raised by the Staking contract.
type StakingStakingAlreadyVoted struct {
	Voter  common.Address
	NodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAlreadyVoted(address voter, uint256 nodeId)
func StakingStakingAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0xbf567ec572d54031a85ce7cb076f0d855f80d937ce0cf34d588ef295ba60d129")
}

// UnpackStakingAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAlreadyVoted(address voter, uint256 nodeId)
func (staking *Staking) UnpackStakingAlreadyVotedError(raw []byte) (*StakingStakingAlreadyVoted, error) {
	out := new(StakingStakingAlreadyVoted)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingAmountTooLarge represents a StakingAmountTooLarge error raised by the Staking contract.
type StakingStakingAmountTooLarge struct {
	Amount  *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAmountTooLarge(uint256 amount, uint256 maximum)
func StakingStakingAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x1415eabd2269341bfe1a60ec1fad6a7a16b5fde72dce9448da91c3a76b578ce9")
}

// UnpackStakingAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAmountTooLarge(uint256 amount, uint256 maximum)
func (staking *Staking) UnpackStakingAmountTooLargeError(raw []byte) (*StakingStakingAmountTooLarge, error) {
	out := new(StakingStakingAmountTooLarge)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAmountTooLarge", raw); err != nil {
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

// StakingStakingAmountZero represents a StakingAmountZero error raised by the Staking contract.
type StakingStakingAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingAmountZero()
func StakingStakingAmountZeroErrorID() common.Hash {
	return common.HexToHash("0x711fa83109055c22fc2c6f5b6cf3e1dea024af48387f1d9b361d481fcafa15c9")
}

// UnpackStakingAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingAmountZero()
func (staking *Staking) UnpackStakingAmountZeroError(raw []byte) (*StakingStakingAmountZero, error) {
	out := new(StakingStakingAmountZero)
	if err := staking.abi.UnpackIntoInterface(out, "StakingAmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingApprovalEpochInvalid represents a StakingApprovalEpochInvalid error raised by the Staking contract.
type StakingStakingApprovalEpochInvalid struct {
	EpochNumber *big.Int
	Current     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingApprovalEpochInvalid(uint256 epochNumber, uint256 current)
func StakingStakingApprovalEpochInvalidErrorID() common.Hash {
	return common.HexToHash("0xf66d4661aeb69c00fd4d20c3de2e092099b7407fc007eb54200636ba3660a7e0")
}

// UnpackStakingApprovalEpochInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingApprovalEpochInvalid(uint256 epochNumber, uint256 current)
func (staking *Staking) UnpackStakingApprovalEpochInvalidError(raw []byte) (*StakingStakingApprovalEpochInvalid, error) {
	out := new(StakingStakingApprovalEpochInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingApprovalEpochInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingApprovalsTooFew represents a StakingApprovalsTooFew error raised by the Staking contract.
type StakingStakingApprovalsTooFew struct {
	Approvals *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingApprovalsTooFew(uint256 approvals, uint256 needed)
func StakingStakingApprovalsTooFewErrorID() common.Hash {
	return common.HexToHash("0xd638581b96e71a7bb596d9c164c6d58e9dc7f70b18b3caa12cafcf36df9f4768")
}

// UnpackStakingApprovalsTooFewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingApprovalsTooFew(uint256 approvals, uint256 needed)
func (staking *Staking) UnpackStakingApprovalsTooFewError(raw []byte) (*StakingStakingApprovalsTooFew, error) {
	out := new(StakingStakingApprovalsTooFew)
	if err := staking.abi.UnpackIntoInterface(out, "StakingApprovalsTooFew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingApprovalsUnsorted represents a StakingApprovalsUnsorted error raised by the Staking contract.
type StakingStakingApprovalsUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingApprovalsUnsorted(uint256 index)
func StakingStakingApprovalsUnsortedErrorID() common.Hash {
	return common.HexToHash("0x0162752a46d5ee5554c865177b1ab5ca5358d6d8d8869e89403164c35ee76a05")
}

// UnpackStakingApprovalsUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingApprovalsUnsorted(uint256 index)
func (staking *Staking) UnpackStakingApprovalsUnsortedError(raw []byte) (*StakingStakingApprovalsUnsorted, error) {
	out := new(StakingStakingApprovalsUnsorted)
	if err := staking.abi.UnpackIntoInterface(out, "StakingApprovalsUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingApproverInvalid represents a StakingApproverInvalid error raised by the Staking contract.
type StakingStakingApproverInvalid struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingApproverInvalid(address signer)
func StakingStakingApproverInvalidErrorID() common.Hash {
	return common.HexToHash("0x006b825dcc0d2915c5413493cd86b9f5d6a4d01016ff30db4130a4077cfd3078")
}

// UnpackStakingApproverInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingApproverInvalid(address signer)
func (staking *Staking) UnpackStakingApproverInvalidError(raw []byte) (*StakingStakingApproverInvalid, error) {
	out := new(StakingStakingApproverInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingApproverInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingBanned represents a StakingBanned error raised by the Staking contract.
type StakingStakingBanned struct {
	Staker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingBanned(address staker)
func StakingStakingBannedErrorID() common.Hash {
	return common.HexToHash("0x80252a684c4170f4739cddcf5468a000248a7333729524535b13917947d59682")
}

// UnpackStakingBannedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingBanned(address staker)
func (staking *Staking) UnpackStakingBannedError(raw []byte) (*StakingStakingBanned, error) {
	out := new(StakingStakingBanned)
	if err := staking.abi.UnpackIntoInterface(out, "StakingBanned", raw); err != nil {
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

// StakingStakingEpochNotOver represents a StakingEpochNotOver error raised by the Staking contract.
type StakingStakingEpochNotOver struct {
	EndTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingEpochNotOver(uint256 endTime)
func StakingStakingEpochNotOverErrorID() common.Hash {
	return common.HexToHash("0xded11f96a84302cc530c8cd9d9f71144a2849c7406bcc5952092a134f930f21e")
}

// UnpackStakingEpochNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingEpochNotOver(uint256 endTime)
func (staking *Staking) UnpackStakingEpochNotOverError(raw []byte) (*StakingStakingEpochNotOver, error) {
	out := new(StakingStakingEpochNotOver)
	if err := staking.abi.UnpackIntoInterface(out, "StakingEpochNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingJailed represents a StakingJailed error raised by the Staking contract.
type StakingStakingJailed struct {
	Staker common.Address
	Until  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingJailed(address staker, uint256 until)
func StakingStakingJailedErrorID() common.Hash {
	return common.HexToHash("0x333e70e66a32f923f656bbccb92574410270d183523c46eab246fe3613a3a5e1")
}

// UnpackStakingJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingJailed(address staker, uint256 until)
func (staking *Staking) UnpackStakingJailedError(raw []byte) (*StakingStakingJailed, error) {
	out := new(StakingStakingJailed)
	if err := staking.abi.UnpackIntoInterface(out, "StakingJailed", raw); err != nil {
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

// StakingStakingKickBelowQuorum represents a StakingKickBelowQuorum error raised by the Staking contract.
type StakingStakingKickBelowQuorum struct {
	Left   *big.Int
	Quorum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingKickBelowQuorum(uint256 left, uint256 quorum)
func StakingStakingKickBelowQuorumErrorID() common.Hash {
	return common.HexToHash("0x97cb556eba1bc0c065907ea248f2b15c916f2f9464212ca67ed4ce9717fc3029")
}

// UnpackStakingKickBelowQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingKickBelowQuorum(uint256 left, uint256 quorum)
func (staking *Staking) UnpackStakingKickBelowQuorumError(raw []byte) (*StakingStakingKickBelowQuorum, error) {
	out := new(StakingStakingKickBelowQuorum)
	if err := staking.abi.UnpackIntoInterface(out, "StakingKickBelowQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingLinkInvalid represents a StakingLinkInvalid error raised by the Staking contract.
type StakingStakingLinkInvalid struct {
	Link common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingLinkInvalid(address link)
func StakingStakingLinkInvalidErrorID() common.Hash {
	return common.HexToHash("0x5fc5903859911980c5846e45a2266e30ff353d6ed5fc1a74148bcb613eda9de0")
}

// UnpackStakingLinkInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingLinkInvalid(address link)
func (staking *Staking) UnpackStakingLinkInvalidError(raw []byte) (*StakingStakingLinkInvalid, error) {
	out := new(StakingStakingLinkInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingLinkInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNoNode represents a StakingNoNode error raised by the Staking contract.
type StakingStakingNoNode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNoNode(address account)
func StakingStakingNoNodeErrorID() common.Hash {
	return common.HexToHash("0xf79eebe68a243aa4337b0244a9d1d74f980bc4a245c8ed58306a14648f359066")
}

// UnpackStakingNoNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNoNode(address account)
func (staking *Staking) UnpackStakingNoNodeError(raw []byte) (*StakingStakingNoNode, error) {
	out := new(StakingStakingNoNode)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNoNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNodeServing represents a StakingNodeServing error raised by the Staking contract.
type StakingStakingNodeServing struct {
	NodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNodeServing(uint256 nodeId)
func StakingStakingNodeServingErrorID() common.Hash {
	return common.HexToHash("0xdf545ba460d37d8d6078b840f7191e098db9ac007bdb9dd3b8e928a5e5a60ce9")
}

// UnpackStakingNodeServingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNodeServing(uint256 nodeId)
func (staking *Staking) UnpackStakingNodeServingError(raw []byte) (*StakingStakingNodeServing, error) {
	out := new(StakingStakingNodeServing)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNodeServing", raw); err != nil {
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

// StakingStakingNotGuardian represents a StakingNotGuardian error raised by the Staking contract.
type StakingStakingNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotGuardian(address caller)
func StakingStakingNotGuardianErrorID() common.Hash {
	return common.HexToHash("0x06b5b22637655de2ce3fc60e611ec709ac6c8de91034677345ba2c5eff4630ff")
}

// UnpackStakingNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotGuardian(address caller)
func (staking *Staking) UnpackStakingNotGuardianError(raw []byte) (*StakingStakingNotGuardian, error) {
	out := new(StakingStakingNotGuardian)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotJoined represents a StakingNotJoined error raised by the Staking contract.
type StakingStakingNotJoined struct {
	Staker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotJoined(address staker)
func StakingStakingNotJoinedErrorID() common.Hash {
	return common.HexToHash("0x76d2e716fa5c1a37e790bbcc743fd6a386d392ce2351dcf29d4e08071d1bc50d")
}

// UnpackStakingNotJoinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotJoined(address staker)
func (staking *Staking) UnpackStakingNotJoinedError(raw []byte) (*StakingStakingNotJoined, error) {
	out := new(StakingStakingNotJoined)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotJoined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotKickable represents a StakingNotKickable error raised by the Staking contract.
type StakingStakingNotKickable struct {
	NodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotKickable(uint256 nodeId)
func StakingStakingNotKickableErrorID() common.Hash {
	return common.HexToHash("0x35159eb584814145f47ead2ac753a45ee630f13f1531862895ed9b88d7322506")
}

// UnpackStakingNotKickableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotKickable(uint256 nodeId)
func (staking *Staking) UnpackStakingNotKickableError(raw []byte) (*StakingStakingNotKickable, error) {
	out := new(StakingStakingNotKickable)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotKickable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotMember represents a StakingNotMember error raised by the Staking contract.
type StakingStakingNotMember struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotMember(address node)
func StakingStakingNotMemberErrorID() common.Hash {
	return common.HexToHash("0x8513598e9d27df5de8bb46be5d86429edc8040d7e55d1b39a4bd7634563a88b2")
}

// UnpackStakingNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotMember(address node)
func (staking *Staking) UnpackStakingNotMemberError(raw []byte) (*StakingStakingNotMember, error) {
	out := new(StakingStakingNotMember)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingNotReleased represents a StakingNotReleased error raised by the Staking contract.
type StakingStakingNotReleased struct {
	ReleaseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNotReleased(uint256 releaseAt)
func StakingStakingNotReleasedErrorID() common.Hash {
	return common.HexToHash("0xa2f5e73f4252c8826211dc6d4a52e43b6cc18b8a22035fd77a78cab6dfc97863")
}

// UnpackStakingNotReleasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNotReleased(uint256 releaseAt)
func (staking *Staking) UnpackStakingNotReleasedError(raw []byte) (*StakingStakingNotReleased, error) {
	out := new(StakingStakingNotReleased)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNotReleased", raw); err != nil {
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

// StakingStakingNothingToForgive represents a StakingNothingToForgive error raised by the Staking contract.
type StakingStakingNothingToForgive struct {
	Staker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingNothingToForgive(address staker)
func StakingStakingNothingToForgiveErrorID() common.Hash {
	return common.HexToHash("0xbac9bcb7ffcb73c7483558a74edde7168bac2b5b4a50d3112e2b299a3b6c7a5e")
}

// UnpackStakingNothingToForgiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingNothingToForgive(address staker)
func (staking *Staking) UnpackStakingNothingToForgiveError(raw []byte) (*StakingStakingNothingToForgive, error) {
	out := new(StakingStakingNothingToForgive)
	if err := staking.abi.UnpackIntoInterface(out, "StakingNothingToForgive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingReasonInvalid represents a StakingReasonInvalid error raised by the Staking contract.
type StakingStakingReasonInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingReasonInvalid()
func StakingStakingReasonInvalidErrorID() common.Hash {
	return common.HexToHash("0xb0ec9ec0033454b8dd3ca16b650f24c2f51010db47448f41ef848ae595f11273")
}

// UnpackStakingReasonInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingReasonInvalid()
func (staking *Staking) UnpackStakingReasonInvalidError(raw []byte) (*StakingStakingReasonInvalid, error) {
	out := new(StakingStakingReasonInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingReasonInvalid", raw); err != nil {
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

// StakingStakingRestoreSetInvalid represents a StakingRestoreSetInvalid error raised by the Staking contract.
type StakingStakingRestoreSetInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingRestoreSetInvalid()
func StakingStakingRestoreSetInvalidErrorID() common.Hash {
	return common.HexToHash("0x0b5f7bc6f1dc02ba32891da5572e5d8e35b7b084fa5c860bc6a99c46da2d7c23")
}

// UnpackStakingRestoreSetInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingRestoreSetInvalid()
func (staking *Staking) UnpackStakingRestoreSetInvalidError(raw []byte) (*StakingStakingRestoreSetInvalid, error) {
	out := new(StakingStakingRestoreSetInvalid)
	if err := staking.abi.UnpackIntoInterface(out, "StakingRestoreSetInvalid", raw); err != nil {
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

// StakingStakingSharingHashZero represents a StakingSharingHashZero error raised by the Staking contract.
type StakingStakingSharingHashZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingSharingHashZero()
func StakingStakingSharingHashZeroErrorID() common.Hash {
	return common.HexToHash("0xd22138ae0405a71749e95702fa58b05c0cd3531dc193f6527eeb2e067af8711b")
}

// UnpackStakingSharingHashZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingSharingHashZero()
func (staking *Staking) UnpackStakingSharingHashZeroError(raw []byte) (*StakingStakingSharingHashZero, error) {
	out := new(StakingStakingSharingHashZero)
	if err := staking.abi.UnpackIntoInterface(out, "StakingSharingHashZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakingTooFewIncumbents represents a StakingTooFewIncumbents error raised by the Staking contract.
type StakingStakingTooFewIncumbents struct {
	Incumbents *big.Int
	Needed     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooFewIncumbents(uint256 incumbents, uint256 needed)
func StakingStakingTooFewIncumbentsErrorID() common.Hash {
	return common.HexToHash("0x440e067a5cd52e95c0f71fbba5e4834694e8b175fe7de1e6cffb305c45ef0b48")
}

// UnpackStakingTooFewIncumbentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooFewIncumbents(uint256 incumbents, uint256 needed)
func (staking *Staking) UnpackStakingTooFewIncumbentsError(raw []byte) (*StakingStakingTooFewIncumbents, error) {
	out := new(StakingStakingTooFewIncumbents)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooFewIncumbents", raw); err != nil {
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

// StakingStakingTooManyCandidates represents a StakingTooManyCandidates error raised by the Staking contract.
type StakingStakingTooManyCandidates struct {
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingTooManyCandidates(uint256 maximum)
func StakingStakingTooManyCandidatesErrorID() common.Hash {
	return common.HexToHash("0x372c5603c7c1d9df4f93695e5b728c314a678b135449844d0ef60eb1aca22fc5")
}

// UnpackStakingTooManyCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingTooManyCandidates(uint256 maximum)
func (staking *Staking) UnpackStakingTooManyCandidatesError(raw []byte) (*StakingStakingTooManyCandidates, error) {
	out := new(StakingStakingTooManyCandidates)
	if err := staking.abi.UnpackIntoInterface(out, "StakingTooManyCandidates", raw); err != nil {
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
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakingWrongState(uint8 state)
func StakingStakingWrongStateErrorID() common.Hash {
	return common.HexToHash("0x0d6da08635e6c13a2e10d65ce196f6d35fcdd4a397b90132214dd16c124ebbe5")
}

// UnpackStakingWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakingWrongState(uint8 state)
func (staking *Staking) UnpackStakingWrongStateError(raw []byte) (*StakingStakingWrongState, error) {
	out := new(StakingStakingWrongState)
	if err := staking.abi.UnpackIntoInterface(out, "StakingWrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Staking contract.
type StakingUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func StakingUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (staking *Staking) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*StakingUUPSUnauthorizedCallContext, error) {
	out := new(StakingUUPSUnauthorizedCallContext)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Staking contract.
type StakingUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func StakingUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (staking *Staking) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*StakingUUPSUnsupportedProxiableUUID, error) {
	out := new(StakingUUPSUnsupportedProxiableUUID)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
