// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IStaking} from "./interfaces/IStaking.sol";
import {IStakingKicks} from "./interfaces/IStakingKicks.sol";
import {StakingAnnex} from "./staking/StakingAnnex.sol";
import {StakingBase} from "./staking/StakingBase.sol";
import {StakingEpochs} from "./staking/StakingEpochs.sol";
import {StakingGovernance} from "./staking/StakingGovernance.sol";
import {StakingStorage} from "./staking/StakingStorage.sol";

/// @title Staking: who serves, in which epoch.
/// @dev This file holds what is set and what is read; staking/ holds the rules, one idea a file. Functions with the
/// modifiers inAnnex and readInAnnex are those of StakingAnnex under the same signature.
contract Staking is StakingEpochs {
    /// Code only; see StakingAnnex. Part of the implementation: an upgrade brings its own.
    address private immutable ANNEX;

    modifier onlyGuardian() {
        if (msg.sender != owner() && msg.sender != _s().config.guardian) revert StakingNotGuardian(msg.sender);
        _;
    }

    /// @dev Ends the call with the annex's answer to it.
    modifier inAnnex() {
        _;
        bytes memory answer = _askAnnex();
        assembly ("memory-safe") {
            return(add(answer, 0x20), mload(answer))
        }
    }

    /// @dev The same for a view.
    modifier readInAnnex() {
        _;
        bytes memory answer = _readAnnex();
        assembly ("memory-safe") {
            return(add(answer, 0x20), mload(answer))
        }
    }

    /// @param token_ the ERC-20 token that is bonded
    /// @param keyRegistry_ where the KeyRegistry stands or will stand
    constructor(address token_, address keyRegistry_) StakingBase(token_, keyRegistry_) {
        ANNEX = address(new StakingAnnex(token_, keyRegistry_));
    }

    /// @notice Sets owner and parameters, once. The first set may be locked at once.
    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        _applyConfig(config_);
        _s().clock.endTime = uint40(block.timestamp);
    }

    /// @inheritdoc IStaking
    function setConfig(Config calldata newConfig) external override onlyOwner {
        _applyConfig(newConfig);
    }

    /// @inheritdoc IStaking
    function lockValidatorsForNextEpoch() external override inAnnex {}

    /// @inheritdoc IStaking
    function pause() external override onlyGuardian inAnnex {}

    /// @inheritdoc IStaking
    function unpause() external override onlyOwner inAnnex {}

    /// @inheritdoc IStaking
    function restore() external override onlyOwner inAnnex {}

    /// @inheritdoc IStaking
    function lockForRestore(uint256[] calldata) external override onlyOwner inAnnex {}

    /// @inheritdoc IStakingKicks
    function voteToKick(uint256, Reason, bytes32) external override inAnnex {}

    /// @inheritdoc IStakingKicks
    function kickWithApprovals(Kick calldata, bytes[] calldata) external override inAnnex {}

    /// @inheritdoc IStakingKicks
    function checkApprovals(uint256, bytes32, bytes[] calldata) external view override readInAnnex {}

    /// @inheritdoc IStakingKicks
    function kickDigest(Kick calldata) external view override readInAnnex returns (bytes32) {}

    /// @inheritdoc IStakingKicks
    function kickVotes(uint256, Reason) external view override readInAnnex returns (uint256) {}

    /// @inheritdoc IStakingKicks
    function hasVotedToKick(address, uint256) external view override readInAnnex returns (bool) {}

    /// @inheritdoc IStaking
    function config() external view override readInAnnex returns (Config memory) {}

    /// @inheritdoc IStaking
    function joinedNodes() external view override readInAnnex returns (Node[] memory) {}

    /// @inheritdoc IStaking
    function nextSet() external view override readInAnnex returns (Node[] memory) {}

    /// @inheritdoc IStaking
    function setOf(uint256) external view override readInAnnex returns (Node[] memory) {}

    /// @inheritdoc IStaking
    function setIdsOf(uint256) external view override readInAnnex returns (uint256[] memory) {}

    /// @inheritdoc IStaking
    function getValidatorsInCurrentEpoch() external view override readInAnnex returns (address[] memory) {}

    /// @inheritdoc IStaking
    function getKickedValidators() external view override readInAnnex returns (address[] memory) {}

    /// @inheritdoc IStaking
    function getValidatorsStructs(address[] calldata) external view override readInAnnex returns (Validator[] memory) {}

    /// @inheritdoc IStaking
    function nodeOf(uint256) external view override readInAnnex returns (Node memory) {}

    /// @inheritdoc IStaking
    function isReady(address) external view override readInAnnex returns (bool) {}

    /// @inheritdoc IStaking
    function attemptOf(uint256, uint256) external view override readInAnnex returns (bytes32, uint256, uint256, bool) {}

    /// @inheritdoc IStaking
    function getActiveUnkickedValidatorStructsAndCounts()
        external
        view
        override
        readInAnnex
        returns (Epoch memory, uint256, Validator[] memory)
    {}

    /// @inheritdoc IStaking
    function currentValidatorCountForConsensus() external view override returns (uint256) {
        return _quorumOf(_sizeOf(_s().clock.currentSet));
    }

    /// @inheritdoc IStaking
    function keyRegistry() external view override returns (address) {
        return KEY_REGISTRY;
    }

    /// @inheritdoc IStaking
    function minStake() external view override returns (uint256) {
        return _s().config.minStake;
    }

    /// @inheritdoc IStaking
    function minNodes() external view override returns (uint256) {
        return _s().config.minNodes;
    }

    /// @inheritdoc IStaking
    function maxNodes() external view override returns (uint256) {
        return _s().config.maxNodes;
    }

    /// @inheritdoc IStaking
    function state() external view override returns (State) {
        return _s().clock.state;
    }

    /// @inheritdoc IStaking
    function epoch() external view override returns (Epoch memory) {
        StakingStorage.Clock storage clock = _s().clock;
        Config storage c = _s().config;
        return Epoch(c.epochLength, clock.number, clock.endTime, clock.retries, c.timeout);
    }

    /// @inheritdoc IStaking
    function lockedAt() external view override returns (uint256) {
        return _s().clock.lockedAt;
    }

    /// @inheritdoc IStaking
    function setSize(uint256 epochNumber) external view override returns (uint256) {
        return _sizeOf(_setIdOf(epochNumber));
    }

    /// @inheritdoc IStaking
    function quorum(uint256 epochNumber) external view override returns (uint256) {
        return _quorumOf(_sizeOf(_setIdOf(epochNumber)));
    }

    /// @inheritdoc IStaking
    function memberIndex(uint256 epochNumber, address node) external view override returns (bool, uint256) {
        return _memberIndex(epochNumber, node);
    }

    /// @inheritdoc IStaking
    function isKicked(uint256 epochNumber, uint256 index) external view override returns (bool) {
        return _isKicked(epochNumber, index);
    }

    /// @inheritdoc IStaking
    function stakerAt(uint256 epochNumber, uint256 index) external view override returns (address) {
        uint256 setId = _setIdOf(epochNumber);
        return index < _sizeOf(setId) ? _s().nodes[_idAt(setId, index)].staker : address(0);
    }

    /// @inheritdoc IStaking
    function nodeIdOf(address nodeAddress) external view override returns (uint256) {
        return _liveId(nodeAddress);
    }

    /// @inheritdoc IStaking
    function currentNodeOf(address staker) external view override returns (uint256) {
        return _s().stakers[staker].nodeId;
    }

    /// @inheritdoc IStaking
    function stakerOf(address nodeAddress) external view override returns (address) {
        return _s().nodes[_liveId(nodeAddress)].staker;
    }

    /// @inheritdoc IStaking
    function isCandidate(uint256 nodeId) external view override returns (bool) {
        return _s().nodes[nodeId].place != 0;
    }

    /// @inheritdoc IStaking
    function sharingHashOf(uint256 epochNumber) external view override returns (bytes32) {
        return _s().epochs[epochNumber].sharingHash;
    }

    function _applyConfig(Config calldata c) private {
        Address.functionDelegateCall(ANNEX, abi.encodeCall(StakingGovernance.applyConfig, (c)));
    }

    /// @dev The annex's answer to the call as it came.
    function _askAnnex() private returns (bytes memory) {
        return Address.functionDelegateCall(ANNEX, msg.data);
    }

    /// @dev The compiler knows no delegatecall that only reads. This one does: what is reached this way is a view in the
    /// annex, under the same signature.
    function _readAnnex() private view returns (bytes memory) {
        function() returns (bytes memory) ask = _askAnnex;
        function() view returns (bytes memory) read;
        assembly ("memory-safe") {
            read := ask
        }
        return read();
    }
}
