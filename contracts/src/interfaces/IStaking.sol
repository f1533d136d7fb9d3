// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Staking: who serves, in which epoch.
/// @notice Validators bond a token and register one node each. Epochs move
/// Active -> NextValidatorSetLocked -> ReadyForNextEpoch -> Active. This version runs the genesis epoch:
/// once an epoch is active the set stays.
/// The order and layout of State, Epoch and Validator, the event StateChanged and the view
/// getActiveUnkickedValidatorStructsAndCounts are those that the Lit SDK 7.4.0 calls.
interface IStaking {
    /// Unlocked, Paused and Restore keep their numbers for later versions.
    enum State {
        Active,
        NextValidatorSetLocked,
        ReadyForNextEpoch,
        Unlocked,
        Paused,
        Restore
    }

    /// Fixed at deployment.
    /// @param minStake least amount of the token a staker bonds, in its smallest unit
    /// @param minNodes least size of a set; at least 3
    /// @param maxNodes greatest size of a set; minNodes..255
    /// @param epochLength seconds an epoch lasts at least
    /// @param timeout seconds after which a locked, unready next epoch may be unlocked again; not zero
    struct Config {
        uint256 minStake;
        uint256 minNodes;
        uint256 maxNodes;
        uint256 epochLength;
        uint256 timeout;
    }

    /// @param epochLength seconds an epoch lasts at least
    /// @param number current epoch; 0 before genesis has completed
    /// @param endTime unix seconds from which the next epoch may be locked
    /// @param retries attempts at the next epoch that have failed since the last advance; the attempt number
    /// @param timeout seconds after which a locked, unready next epoch may be unlocked again
    struct Epoch {
        uint256 epochLength;
        uint256 number;
        uint256 endTime;
        uint256 retries;
        uint256 timeout;
    }

    /// The SDK's view of a validator. senderPubKey is the node's peer key, receiverPubKey its encryption key.
    struct Validator {
        uint32 ip;
        uint128 ipv6;
        uint32 port;
        address nodeAddress;
        uint256 reward;
        uint256 senderPubKey;
        uint256 receiverPubKey;
    }

    /// What a staker says of its node.
    /// @param nodeAddress account whose key the node holds: sends its transactions and votes
    /// @param ipv4 IPv4 address, most significant byte first; not zero
    /// @param port TCP port of the HTTP face; not zero
    /// @param p2pPort TCP port of libp2p; not zero
    /// @param peerKey ed25519 public key of the node's libp2p identity; the peer id is derived from it
    /// @param encryptionKey X25519 public key to which the node's shares are encrypted
    struct Registration {
        address nodeAddress;
        uint32 ipv4;
        uint16 port;
        uint16 p2pPort;
        bytes32 peerKey;
        bytes32 encryptionKey;
    }

    /// A registered node.
    struct Node {
        address staker;
        address nodeAddress;
        uint32 ipv4;
        uint16 port;
        uint16 p2pPort;
        bytes32 peerKey;
        bytes32 encryptionKey;
        uint256 stake;
    }

    event Staked(address indexed staker, uint256 amount);
    /// Complete: a follower can rebuild the node record from it.
    event NodeJoined(
        address indexed staker,
        address indexed nodeAddress,
        uint32 ipv4,
        uint16 port,
        uint16 p2pPort,
        bytes32 peerKey,
        bytes32 encryptionKey
    );
    event StateChanged(State newState);
    event NextValidatorSetWasLocked(uint256 indexed epochNumber, uint256 indexed attempt, address[] nodes);
    event ReadyForNextEpochSignalled(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node);
    event NextValidatorSetUnlocked(uint256 indexed epochNumber, uint256 indexed attempt);
    event EpochAdvanced(uint256 indexed epochNumber, uint256 endTime);
    event KeyRegistrySet(address keyRegistry);

    error StakingWrongState(State expected, State actual);
    error StakingGenesisOver(uint256 epochNumber);
    error StakingAmountTooSmall(uint256 amount, uint256 minimum);
    error StakingAlreadyJoined(address staker);
    error StakingNodeTaken(address nodeAddress);
    error StakingKeyTaken(bytes32 key);
    error StakingRegistrationInvalid();
    error StakingNodeSignatureInvalid(address signer, address nodeAddress);
    error StakingTooFewNodes(uint256 nodes, uint256 minimum);
    error StakingTooManyNodes(uint256 maximum);
    error StakingNotInNextSet(address node);
    error StakingWrongEpoch(uint256 expected, uint256 actual);
    error StakingWrongAttempt(uint256 expected, uint256 actual);
    error StakingAlreadyReady(address node);
    error StakingNotTimedOut(uint256 until);
    error StakingRootKeysMissing();
    error StakingRootKeysAlreadySet();
    error StakingNotDeployer(address caller);
    error StakingKeyRegistryInvalid(address keyRegistry);
    error StakingKeyRegistryAlreadySet();
    error StakingConfigInvalid();

    /// @notice Bonds `amount` of the token (needs an ERC-20 approval) and registers the caller's node for the next set.
    /// @param nodeSignature EIP-712 signature by registration.nodeAddress over
    /// NodeRegistration(address staker,uint32 ipv4,uint16 port,uint16 p2pPort,bytes32 peerKey,bytes32 encryptionKey)
    /// in the domain ("Conclave Staking", "1", chain id, this contract): nobody can register an address it does not hold.
    /// @dev Only in state Active before genesis. Each of nodeAddress, peerKey and encryptionKey may stand once.
    function stakeAndJoin(uint256 amount, Registration calldata registration, bytes calldata nodeSignature) external;

    /// @notice Fixes the next set to the nodes that have joined. Open to anyone; needs minNodes of them.
    function lockValidatorsForNextEpoch() external;

    /// @notice A node of the next set says that it holds and has proven its shares for (epochNumber, attempt).
    /// The last one moves the state to ReadyForNextEpoch. Needs the registry's root keys to be set.
    function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) external;

    /// @notice Makes the ready next set the current one. Open to anyone.
    function advanceEpoch() external;

    /// @notice Gives up a locked next epoch that did not become ready within the time-out and counts one retry.
    /// Open to anyone. Refused once the registry has root keys: the nodes of this attempt hold their shares, so the set
    /// can only become ready; another attempt would make other shares for keys that are already fixed.
    function unlockValidatorsForNextEpoch() external;

    /// @notice Links the key registry, once; only the deployer. The registry must name this contract as its staking
    /// contract. The deployer has no other power.
    function setKeyRegistry(address keyRegistry) external;

    function token() external view returns (address);
    function keyRegistry() external view returns (address);
    function minStake() external view returns (uint256);
    function minNodes() external view returns (uint256);
    /// @notice Upper bound of a set: share ids are 1..255 in the SDK's wire format; this contract allows fewer.
    function maxNodes() external view returns (uint256);
    function state() external view returns (State);
    function epoch() external view returns (Epoch memory);
    /// @notice Unix seconds of the last lock; 0 if never.
    function lockedAt() external view returns (uint256);

    /// @notice Nodes that have joined and would be in the next set, in joining order.
    function joinedNodes() external view returns (Node[] memory);
    /// @notice The locked next set, in share-index order; empty unless locked or ready.
    function nextSet() external view returns (Node[] memory);
    /// @notice The set of epoch `epochNumber`, in share-index order (party i has share id i + 1).
    /// For the locked next epoch it equals nextSet(). Empty if there is none.
    function setOf(uint256 epochNumber) external view returns (Node[] memory);
    /// @notice Position of `node` in setOf(epochNumber); member false if it is not in it.
    function memberIndex(uint256 epochNumber, address node) external view returns (bool member, uint256 index);
    /// @notice The staker who registered `nodeAddress`; zero if nobody did.
    function stakerOf(address nodeAddress) external view returns (address);
    /// @notice Size of setOf(epochNumber).
    function setSize(uint256 epochNumber) external view returns (uint256);
    /// @notice floor(2n/3)+1 for a set of n; 0 is never returned: n = 0 gives type(uint256).max.
    function quorum(uint256 epochNumber) external view returns (uint256);
    /// @notice Whether `node` has signalled ready for the locked next epoch's current attempt.
    function isReady(address node) external view returns (bool);

    /// @notice The SDK's view: epoch, threshold, active validators.
    function getActiveUnkickedValidatorStructsAndCounts()
        external
        view
        returns (Epoch memory epoch, uint256 minNodeCount, Validator[] memory validators);
}
