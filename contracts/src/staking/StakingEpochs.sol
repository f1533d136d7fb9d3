// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";

import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {StakingNodes} from "./StakingNodes.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingEpochs: the epoch machine.
abstract contract StakingEpochs is StakingNodes {
    /// @inheritdoc IStaking
    function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt, bytes32 sharingHash) external override {
        StakingStorage.Clock memory clock = _s().clock;
        if (clock.state != State.NextValidatorSetLocked && (clock.state != State.Restore || clock.nextSet == 0)) {
            revert StakingWrongState(clock.state);
        }
        if (epochNumber != uint256(clock.number) + 1) revert StakingWrongEpoch(uint256(clock.number) + 1, epochNumber);
        if (attempt != clock.retries) revert StakingWrongAttempt(clock.retries, attempt);
        if (sharingHash == 0) revert StakingSharingHashZero();
        _recordReady(epochNumber, attempt, clock.restoring);
        if (!_haveKeys(epochNumber, attempt)) revert StakingRootKeysMissing();

        StakingStorage.Attempt storage a = _s().attempts[epochNumber][attempt];
        emit ReadyForNextEpochSignalled(epochNumber, attempt, msg.sender, sharingHash);
        if (a.sharingHash == 0) {
            a.sharingHash = sharingHash;
        } else if (a.sharingHash != sharingHash) {
            a.split = true;
            emit AttemptSplit(epochNumber, attempt, msg.sender, sharingHash);
        }
        if (!a.split && _isAttemptReady(clock, a)) _setState(State.ReadyForNextEpoch);
    }

    /// @inheritdoc IStaking
    function advanceEpoch() external override {
        StakingStorage.Clock memory clock = _s().clock;
        if (clock.state != State.ReadyForNextEpoch) revert StakingWrongState(clock.state);
        uint256 attempt = clock.retries;
        uint256 number = ++clock.number;
        uint256 endTime = block.timestamp + _s().config.epochLength;
        clock.endTime = uint40(endTime);
        clock.retries = 0;
        clock.restoring = false;
        clock.currentSet = clock.nextSet;
        clock.nextSet = 0;
        _s().clock = clock;
        _s().epochs[number].setId = clock.currentSet;
        _s().epochs[number].sharingHash = _s().attempts[number][attempt].sharingHash;
        emit EpochAdvanced(number, endTime);
        _setState(State.Active);
        if (number == 1) IKeyRegistry(KEY_REGISTRY).confirmRootKeys(number, attempt);
    }

    /// @inheritdoc IStaking
    function unlockValidatorsForNextEpoch() external override {
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.state != State.NextValidatorSetLocked) revert StakingWrongState(clock.state);
        uint256 until = uint256(clock.lockedAt) + _s().config.timeout;
        if (block.timestamp < until && !_s().attempts[uint256(clock.number) + 1][clock.retries].split) {
            revert StakingNotTimedOut(until);
        }
        _giveUp();
        _setState(State.Unlocked);
    }

    /// @dev Sets the caller's bit in each set that it has a place in. One node, one bit: a node whose address was
    /// replaced has the place it had.
    function _recordReady(uint256 epochNumber, uint256 attempt, bool restoring) private {
        StakingStorage.Attempt storage a = _s().attempts[epochNumber][attempt];
        (bool inNext, uint256 index) = _memberIndex(epochNumber, msg.sender);
        if (inNext) {
            if (a.readyNext >> index & 1 == 1) revert StakingAlreadyReady(msg.sender);
            a.readyNext |= 1 << index;
        }
        if (restoring) {
            if (!inNext) revert StakingNotMember(msg.sender);
            return;
        }
        bool inCurrent;
        (inCurrent, index) = _memberIndex(epochNumber - 1, msg.sender);
        if (inCurrent) {
            if (a.readyCurrent >> index & 1 == 1) revert StakingAlreadyReady(msg.sender);
            a.readyCurrent |= 1 << index;
        } else if (!inNext) {
            revert StakingNotMember(msg.sender);
        }
    }

    /// @dev Whoever of the current set was kicked in this attempt made it fail, so all bits are those of members.
    function _isAttemptReady(StakingStorage.Clock memory clock, StakingStorage.Attempt storage a)
        private
        view
        returns (bool)
    {
        if (a.readyNext != (1 << _sizeOf(clock.nextSet)) - 1) return false;
        if (clock.number == 0 || clock.restoring) return true;
        // Implied by the overlap that a lock demands, since all of the next set has signalled; checked all the same, so
        // that ready does not rest on how sets are chosen.
        return LibBit.popCount(a.readyCurrent) >= _quorumOf(_sizeOf(clock.currentSet));
    }

    function _haveKeys(uint256 epochNumber, uint256 attempt) private view returns (bool) {
        IKeyRegistry registry = IKeyRegistry(KEY_REGISTRY);
        return epochNumber == 1 ? registry.rootKeysAgreed(epochNumber, attempt) : registry.hasRootKeys();
    }
}
