// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingBonds} from "./IStakingBonds.sol";
import {IStakingKicks} from "./IStakingKicks.sol";

/// @title Staking: who serves, in which epoch.
/// @notice Validators bond a token and register one node each. Candidates want to serve; a set serves for an epoch.
///
///     Active or Unlocked --lock--> NextValidatorSetLocked --last signal--> ReadyForNextEpoch --advance--> Active
///     NextValidatorSetLocked --unlock--> Unlocked;   NextValidatorSetLocked or ReadyForNextEpoch --kick--> Unlocked
///     any but Paused --pause--> Paused --unpause--> Active, or Unlocked if an attempt has failed in this epoch
///     Paused --restore--> Restore --last signal--> ReadyForNextEpoch --advance--> Active
///
/// An attempt is (number of the epoch to come, epoch().retries); the latter grows with each attempt that is given up.
/// Only Paused and Restore wait for governance: every other state can be left by anyone, at once or after the time-out.
/// A set's members stand in ascending order of node id, so an unchanged composition keeps every position, and is stored
/// once. Party i of an epoch has share id i + 1.
/// The order and layout of State, Epoch and Validator, the event StateChanged and the view
/// getActiveUnkickedValidatorStructsAndCounts are those that the Lit SDK 7.4.0 calls.
interface IStaking is IStakingBonds, IStakingKicks {
    enum State {
        Active,
        NextValidatorSetLocked,
        ReadyForNextEpoch,
        Unlocked,
        Paused,
        Restore
    }

    /// Set by the owner. Quorums follow from the sizes of sets alone, so no change touches a running epoch.
    /// @param minStake least bond of a node, in the token's smallest unit; not zero. Whoever falls below by a change is
    /// not chosen until it has topped up
    /// @param minNodes least size of a set; at least 3
    /// @param maxNodes greatest size of a set; minNodes..255, and not below the quorum of a set that serves or is locked
    /// @param maxCandidates most nodes that wait for a place; maxNodes..255. Lowering it removes nobody
    /// @param demeritLimit demerits at which a kicked staker is banned; not zero
    /// @param minVersion least software version of a chosen node; see reportVersion
    /// @param maxVersion greatest software version of a chosen node
    /// @param epochLength seconds an epoch lasts at least
    /// @param timeout seconds after which a locked, unready next epoch may be unlocked again; not zero
    /// @param unstakeDelay seconds that unbonding takes
    /// @param jailSeconds seconds for which a kicked staker cannot join at least
    /// @param treasury receives what is slashed; not zero
    /// @param guardian may pause, and nothing else; zero for nobody
    /// @param demerits by Reason; the entry of None is zero
    /// @param slashPpm millionths of bond and unbonding bucket, by Reason; at most 1,000,000; the entry of None is zero
    struct Config {
        uint128 minStake;
        uint16 minNodes;
        uint16 maxNodes;
        uint16 maxCandidates;
        uint16 demeritLimit;
        uint64 minVersion;
        uint64 maxVersion;
        uint32 epochLength;
        uint32 timeout;
        uint32 unstakeDelay;
        uint32 jailSeconds;
        address treasury;
        address guardian;
        uint16[7] demerits;
        uint32[7] slashPpm;
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
    /// @param stake the staker's bond now
    /// @param id running number of registrations, from 1
    /// @param version what the node reported last; 0 if nothing
    struct Node {
        address staker;
        address nodeAddress;
        uint32 ipv4;
        uint16 port;
        uint16 p2pPort;
        bytes32 peerKey;
        bytes32 encryptionKey;
        uint256 stake;
        uint256 id;
        uint64 version;
    }

    /// Complete: a follower can rebuild the node record from it.
    event NodeRegistered(
        address indexed staker,
        uint256 indexed nodeId,
        address indexed nodeAddress,
        uint32 ipv4,
        uint16 port,
        uint16 p2pPort,
        bytes32 peerKey,
        bytes32 encryptionKey
    );
    event NodeJoined(address indexed staker, uint256 indexed nodeId);
    event NodeLeft(address indexed staker, uint256 indexed nodeId);
    event NodeDisplaced(address indexed staker, uint256 indexed nodeId, uint256 indexed byNodeId);
    event NodeEndpointChanged(uint256 indexed nodeId, uint32 ipv4, uint16 port, uint16 p2pPort);
    event NodeAddressReplaced(uint256 indexed nodeId, address indexed oldAddress, address indexed newAddress);
    event NodeVersionReported(uint256 indexed nodeId, uint64 version);
    event StateChanged(State newState);
    /// @param nodes addresses of the set's members, in share-index order
    event NextValidatorSetWasLocked(uint256 indexed epochNumber, uint256 indexed attempt, address[] nodes);
    event ReadyForNextEpochSignalled(
        uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 sharingHash
    );
    /// The node's sharing hash is not the attempt's first one: the attempt cannot become ready any more.
    event AttemptSplit(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 sharingHash);
    event NextValidatorSetUnlocked(uint256 indexed epochNumber, uint256 indexed attempt);
    event EpochAdvanced(uint256 indexed epochNumber, uint256 endTime);
    event ConfigChanged(Config config);

    error StakingConfigInvalid();
    error StakingLinkInvalid(address link);
    error StakingWrongState(State state);
    error StakingWrongEpoch(uint256 expected, uint256 actual);
    error StakingWrongAttempt(uint256 expected, uint256 actual);
    error StakingEpochNotOver(uint256 endTime);
    error StakingNoNode(address account);
    error StakingNodeServing(uint256 nodeId);
    error StakingNodeTaken(address nodeAddress);
    error StakingKeyTaken(bytes32 key);
    error StakingRegistrationInvalid();
    error StakingNodeSignatureInvalid(address signer, address nodeAddress);
    error StakingAlreadyJoined(address staker);
    error StakingNotJoined(address staker);
    error StakingBanned(address staker);
    error StakingJailed(address staker, uint256 until);
    error StakingTooManyCandidates(uint256 maximum);
    error StakingTooFewNodes(uint256 nodes, uint256 minimum);
    /// Too few of the current set would be in the next one to hand the keys on.
    error StakingTooFewIncumbents(uint256 incumbents, uint256 needed);
    error StakingRestoreSetInvalid();
    error StakingNotMember(address node);
    error StakingAlreadyReady(address node);
    error StakingSharingHashZero();
    error StakingRootKeysMissing();
    error StakingNotTimedOut(uint256 until);
    error StakingNotGuardian(address caller);

    // ---- nodes

    /// @notice stake(amount) unless amount is 0, register and requestToJoin in one transaction.
    function stakeAndJoin(uint256 amount, Registration calldata registration, bytes calldata nodeSignature) external;

    /// @notice Records a node of the caller, who must have bonded minStake(). It replaces the caller's record, which must
    /// be neither a candidate nor in the current or the locked next set (StakingNodeServing).
    /// @param nodeSignature EIP-712 signature by registration.nodeAddress over
    /// NodeRegistration(address staker,uint32 ipv4,uint16 port,uint16 p2pPort,bytes32 peerKey,bytes32 encryptionKey)
    /// in the domain ("Conclave Staking", "1", chain id, this contract): nobody can register an address it does not hold.
    /// @dev Each of nodeAddress, peerKey and encryptionKey may be registered once, for ever. The latter two come without
    /// proof that the node holds them: whoever takes another's key from the mempool makes that one choose new keys, at
    /// the price of a bond, and gains nothing else.
    function register(Registration calldata registration, bytes calldata nodeSignature) external;

    /// @notice Makes the caller's node a candidate. Not while a next set is locked; needs a bond of minStake(), no ban
    /// and no jail.
    /// @dev With config().maxCandidates candidates the one with the least bond (the younger node among equals) that is
    /// not in the current set gives way, if the caller has bonded strictly more.
    function requestToJoin() external;

    /// @notice Takes the caller's node out of the candidates; it serves until its epoch ends. Not while a next set is
    /// locked. Refused if it would leave fewer than minNodes candidates or, for a member of the current set, fewer than
    /// quorum(epoch) of that set among the candidates: the keys could not be handed on. No such floor before epoch 1.
    function requestToLeave() external;

    /// @notice Changes where the caller's node is reached; at any time. None of the three may be zero.
    function setEndpoint(uint32 ipv4, uint16 port, uint16 p2pPort) external;

    /// @notice Gives the caller's node another address; at any time, for a key that is lost or stolen. The old address
    /// has no right from then on and can never be registered again. What it has voted stays counted for the node.
    /// @param nodeSignature EIP-712 signature by newAddress over
    /// NodeReplacement(address staker,uint256 nodeId,address nodeAddress) in the same domain as a registration
    function replaceNodeAddress(address newAddress, bytes calldata nodeSignature) external;

    /// @notice A node says which software it runs: major << 32 | minor << 16 | patch. Nobody checks it; a false report
    /// brings a node into a set that it cannot serve, which is cause for a kick.
    function reportVersion(uint64 version) external;

    /// @notice What a registration wants signed by registration.nodeAddress.
    function registrationDigest(address staker, Registration calldata registration) external view returns (bytes32);

    /// @notice What replaceNodeAddress wants signed by the new address.
    function replacementDigest(address staker, uint256 nodeId, address newAddress) external view returns (bytes32);

    // ---- epochs

    /// @notice Fixes the next set; open to anyone once the epoch is over. Chosen are the candidates with a bond of at
    /// least minStake() and a version in minVersion..maxVersion; if there are more than maxNodes, those with the greatest
    /// bonds (older nodes among equals), but never fewer than quorum(epoch) members of the current set.
    /// @dev Reverts with StakingTooFewNodes below minNodes and with StakingTooFewIncumbents if fewer than quorum(epoch)
    /// members of the current set can be chosen.
    function lockValidatorsForNextEpoch() external;

    /// @notice A node of the next set says that it holds and has proven its shares for (epochNumber, attempt); a member of
    /// the current set that is not in the next one says that it has dealt. Ready is the attempt when all of the next set
    /// and quorum(epochNumber - 1) of the current set have signalled. In Restore only the next set counts.
    /// @param sharingHash hash of the public commitments of the new sharing; not zero. A hash that differs from the first
    /// is recorded and splits the attempt, which then cannot become ready and can be unlocked at once: one malicious
    /// member can spoil an attempt so, in public, and be kicked for it
    /// @dev Needs root keys: for epoch 1 those that the registry's voters agreed on in this attempt.
    function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt, bytes32 sharingHash) external;

    /// @notice Makes the ready next set the current one. Open to anyone. At genesis it confirms the root keys.
    function advanceEpoch() external;

    /// @notice Gives up a locked next epoch that is split or did not become ready within the time-out, and counts one
    /// retry. Open to anyone. Shares and, at genesis, root keys of the attempt are void.
    function unlockValidatorsForNextEpoch() external;

    // ---- governance

    /// @notice Stops the epoch machine, approvals and kicks; owner or guardian. An attempt under way is given up. Bonds
    /// can be moved as ever.
    function pause() external;
    /// @notice Back to where pause came from; owner.
    function unpause() external;
    /// @notice From Paused, after epoch 1 has begun: the keys shall be handed to a set that has recovered them from
    /// backups. Owner.
    function restore() external;
    /// @notice Locks the next set in Restore: exactly these candidates, whatever the current set was. Owner; can be
    /// repeated, which counts a retry. The root keys stay.
    /// @param nodeIds ascending; minNodes..maxNodes of them, each fit to be chosen in a lock
    function lockForRestore(uint256[] calldata nodeIds) external;
    /// @notice Owner. StakingConfigInvalid outside the bounds stated at Config.
    function setConfig(Config calldata newConfig) external;

    // ---- views

    function config() external view returns (Config memory);
    function keyRegistry() external view returns (address);
    function minStake() external view returns (uint256);
    function minNodes() external view returns (uint256);
    /// @notice Upper bound of a set: share ids are 1..255 in the SDK's wire format; this contract allows fewer.
    function maxNodes() external view returns (uint256);
    function state() external view returns (State);
    function epoch() external view returns (Epoch memory);
    /// @notice Unix seconds of the last lock; 0 if never.
    function lockedAt() external view returns (uint256);

    /// @notice The candidates, in ascending order of node id.
    function joinedNodes() external view returns (Node[] memory);
    /// @notice The locked next set, in share-index order; empty unless locked or ready.
    function nextSet() external view returns (Node[] memory);
    /// @notice The set of epoch `epochNumber`, in share-index order (party i has share id i + 1), kicked members
    /// included. For the locked next epoch it equals nextSet(). Empty if there is none.
    function setOf(uint256 epochNumber) external view returns (Node[] memory);
    /// @notice Node ids of setOf(epochNumber).
    function setIdsOf(uint256 epochNumber) external view returns (uint256[] memory);
    /// @notice Size of setOf(epochNumber).
    function setSize(uint256 epochNumber) external view returns (uint256);
    /// @notice floor(2n/3)+1 for a set of n; 0 is never returned: n = 0 gives type(uint256).max.
    function quorum(uint256 epochNumber) external view returns (uint256);
    /// @notice Position of `node` in setOf(epochNumber); member false if it is not in it, was kicked in that epoch, or is
    /// an address that was replaced.
    function memberIndex(uint256 epochNumber, address node) external view returns (bool member, uint256 index);
    /// @notice Whether the member at `index` of the set of `epochNumber` was kicked in that epoch.
    function isKicked(uint256 epochNumber, uint256 index) external view returns (bool);
    /// @notice The staker behind position `index` of the set of `epochNumber`; zero if there is no such position.
    function stakerAt(uint256 epochNumber, uint256 index) external view returns (address);

    /// @notice The record of node `nodeId`; all zero if there is none.
    function nodeOf(uint256 nodeId) external view returns (Node memory);
    /// @notice The node whose address is `nodeAddress` now; 0 if there is none.
    function nodeIdOf(address nodeAddress) external view returns (uint256);
    /// @notice The staker's current node; 0 if it never registered one.
    function currentNodeOf(address staker) external view returns (uint256);
    /// @notice The staker of the node whose address is `nodeAddress` now; zero if there is none.
    function stakerOf(address nodeAddress) external view returns (address);
    /// @notice Whether node `nodeId` is a candidate.
    function isCandidate(uint256 nodeId) external view returns (bool);

    /// @notice Whether `node` has signalled ready for the locked next epoch's current attempt.
    function isReady(address node) external view returns (bool);
    /// @notice What was signalled in an attempt.
    /// @return sharingHash the first one
    /// @return readyNext bit i is set if position i of that attempt's next set has signalled
    /// @return readyCurrent bit i is set if position i of the set of epochNumber - 1 has signalled
    /// @return split two hashes differed
    function attemptOf(uint256 epochNumber, uint256 attempt)
        external
        view
        returns (bytes32 sharingHash, uint256 readyNext, uint256 readyCurrent, bool split);
    /// @notice The sharing hash that all signals of the epoch's successful attempt named; zero before it began.
    function sharingHashOf(uint256 epochNumber) external view returns (bytes32);

    /// @notice Stakers of the current set, kicked ones included; the SDK calls it.
    function getValidatorsInCurrentEpoch() external view returns (address[] memory);
    /// @notice Stakers of the members of the current set that were kicked in this epoch; the SDK calls it.
    function getKickedValidators() external view returns (address[] memory);
    /// @notice quorum of the current epoch, under the SDK's name.
    function currentValidatorCountForConsensus() external view returns (uint256);
    /// @notice The SDK's view of the stakers' current nodes; all zero for who has none.
    function getValidatorsStructs(address[] calldata stakers) external view returns (Validator[] memory);

    /// @notice The SDK's view: epoch, threshold, active validators that are not kicked.
    function getActiveUnkickedValidatorStructsAndCounts()
        external
        view
        returns (Epoch memory epoch, uint256 minNodeCount, Validator[] memory validators);
}
