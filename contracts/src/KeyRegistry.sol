// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICurveComb} from "./interfaces/ICurveComb.sol";
import {IKeyRegistry} from "./interfaces/IKeyRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {BlsG1} from "./lib/BlsG1.sol";
import {HdKey} from "./lib/HdKey.sol";

/// @title KeyRegistry: the root keys, and every key derived from them.
/// @dev No owner. Until the root keys are set only nodes of the locked set change anything; afterwards nobody does.
contract KeyRegistry is IKeyRegistry {
    /// What the nodes of one attempt said. Keys are share indices.
    struct Round {
        mapping(uint256 index => bytes32 commitment) commitments;
        mapping(uint256 index => bytes32 keysHash) votes;
        uint128 committed;
        uint64 voted;
        /// Two votes differed: this attempt cannot set the keys any more.
        bool split;
        bytes32 firstVote;
    }

    /// @inheritdoc IKeyRegistry
    address public immutable override staking;
    /// @inheritdoc IKeyRegistry
    address public immutable override comb;

    RootKeys private _rootKeys;
    mapping(uint256 epochNumber => mapping(uint256 attempt => Round)) private _rounds;

    constructor(address staking_, address comb_) {
        if (staking_.code.length == 0) revert KeyRegistryStakingInvalid(staking_);
        if (comb_.code.length == 0 || !_combWorks(comb_)) revert KeyRegistryCombInvalid(comb_);
        staking = staking_;
        comb = comb_;
    }

    /// @inheritdoc IKeyRegistry
    function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) external override {
        uint256 index = _requireNextSet(epochNumber, attempt);
        if (commitment == 0) revert KeyRegistryCommitmentZero();
        Round storage round = _rounds[epochNumber][attempt];
        if (round.commitments[index] != 0) revert KeyRegistryAlreadyCommitted(msg.sender);
        round.commitments[index] = commitment;
        round.committed++;
        emit DealsCommitted(epochNumber, attempt, msg.sender, index, commitment);
    }

    /// @inheritdoc IKeyRegistry
    function voteRootKeys(uint256 epochNumber, uint256 attempt, RootKeys calldata keys) external override {
        if (hasRootKeys()) revert KeyRegistryRootKeysAlreadySet();
        uint256 index = _requireNextSet(epochNumber, attempt);
        Round storage round = _rounds[epochNumber][attempt];
        uint256 n = IStaking(staking).setSize(epochNumber);
        if (round.committed != n) revert KeyRegistryCommitmentsMissing(round.committed, n);
        if (round.votes[index] != 0) revert KeyRegistryAlreadyVoted(msg.sender);
        if (
            !HdKey.isRootKey(uint256(keys.secp256k1X), uint256(keys.secp256k1Y)) || keys.ed25519 == 0
                || !BlsG1.isCanonical(keys.bls12381)
        ) revert KeyRegistryRootKeysInvalid();

        bytes32 keysHash = keccak256(abi.encode(keys));
        round.votes[index] = keysHash;
        if (round.voted == 0) round.firstVote = keysHash;
        else if (round.firstVote != keysHash) round.split = true;
        uint256 voted = ++round.voted;
        emit RootKeysVoted(epochNumber, attempt, msg.sender, keysHash);
        if (voted == n && !round.split) {
            _rootKeys = keys;
            emit RootKeysSet(epochNumber, attempt, keys);
        }
    }

    /// @inheritdoc IKeyRegistry
    function dealCommitments(uint256 epochNumber, uint256 attempt) external view override returns (bytes32[] memory) {
        return _list(epochNumber, _rounds[epochNumber][attempt].commitments);
    }

    /// @inheritdoc IKeyRegistry
    function rootKeyVotes(uint256 epochNumber, uint256 attempt) external view override returns (bytes32[] memory) {
        return _list(epochNumber, _rounds[epochNumber][attempt].votes);
    }

    /// @inheritdoc IKeyRegistry
    function rootKeys() external view override returns (RootKeys memory) {
        _secp256k1Root();
        return _rootKeys;
    }

    /// @inheritdoc IKeyRegistry
    function rootPubkeys() external view override returns (bytes[] memory keys) {
        (uint256 x, uint256 y) = _secp256k1Root();
        keys = new bytes[](2);
        keys[0] = HdKey.compress(x, y);
        keys[1] = HdKey.compress(HdKey.GX, HdKey.GY);
    }

    /// @inheritdoc IKeyRegistry
    function blsPublicKey() external view override returns (bytes memory) {
        _secp256k1Root();
        return BlsG1.compress(_rootKeys.bls12381);
    }

    /// @inheritdoc IKeyRegistry
    function tweak(bytes32 keyId) external view override returns (uint256) {
        return HdKey.hashToField(keyId);
    }

    /// @inheritdoc IKeyRegistry
    function derivePublicKey(bytes32 keyId) external view override returns (uint256 x, uint256 y) {
        (uint256 k0x, uint256 k0y) = _secp256k1Root();
        try ICurveComb(comb).addMultiple(HdKey.hashToField(keyId), k0x, k0y) returns (uint256 rx, uint256 ry) {
            return (rx, ry);
        } catch {
            revert KeyRegistryDerivationFailed(keyId);
        }
    }

    /// @inheritdoc IKeyRegistry
    function deriveAddress(bytes32 keyId) external view override returns (address derived) {
        (uint256 k0x, uint256 k0y) = _secp256k1Root();
        derived = HdKey.addressOf(k0x, k0y, HdKey.hashToField(keyId));
        if (derived == address(0)) revert KeyRegistryDerivationFailed(keyId);
    }

    /// @inheritdoc IKeyRegistry
    function actionKeyId(string calldata cid) external pure override returns (bytes32) {
        return keccak256(abi.encodePacked("lit_action_", cid));
    }

    /// @inheritdoc IKeyRegistry
    /// @dev No point of secp256k1 has x = 0.
    function hasRootKeys() public view override returns (bool) {
        return _rootKeys.secp256k1X != 0;
    }

    function _secp256k1Root() private view returns (uint256 x, uint256 y) {
        x = uint256(_rootKeys.secp256k1X);
        y = uint256(_rootKeys.secp256k1Y);
        if (x == 0) revert KeyRegistryRootKeysMissing();
    }

    /// @dev Checks that the caller may speak in (epochNumber, attempt), and gives its share index.
    function _requireNextSet(uint256 epochNumber, uint256 attempt) private view returns (uint256) {
        IStaking s = IStaking(staking);
        if (s.state() != IStaking.State.NextValidatorSetLocked) revert KeyRegistryNotLocked();
        IStaking.Epoch memory current = s.epoch();
        if (epochNumber != current.number + 1) revert KeyRegistryWrongEpoch(current.number + 1, epochNumber);
        if (attempt != current.retries) revert KeyRegistryWrongAttempt(current.retries, attempt);
        (bool member, uint256 index) = s.memberIndex(epochNumber, msg.sender);
        if (!member) revert KeyRegistryNotInNextSet(msg.sender);
        return index;
    }

    function _list(uint256 epochNumber, mapping(uint256 => bytes32) storage entries)
        private
        view
        returns (bytes32[] memory list)
    {
        list = new bytes32[](IStaking(staking).setSize(epochNumber));
        for (uint256 i; i < list.length; ++i) {
            list[i] = entries[i];
        }
    }

    /// @dev A wrong comb would make tokens whose keys nobody holds. Any multiple finds it out: the comb's table takes
    /// part in full, and public key recovery gives the same point's address by another way.
    function _combWorks(address comb_) private view returns (bool) {
        uint256 h = HdKey.hashToField(keccak256("conclave/comb"));
        try ICurveComb(comb_).addMultiple(h, HdKey.GX, HdKey.GY) returns (uint256 x, uint256 y) {
            return HdKey.addressOfKey(x, y) == HdKey.addressOf(HdKey.GX, HdKey.GY, h);
        } catch {
            return false;
        }
    }
}
