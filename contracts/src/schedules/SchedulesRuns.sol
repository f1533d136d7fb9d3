// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {ISchedules} from "../interfaces/ISchedules.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {SchedulesBase} from "./SchedulesBase.sol";

/// @title SchedulesRuns: schedules fire, and get back what unanswered runs cost.
abstract contract SchedulesRuns is SchedulesBase {
    uint256 private constant MAX_PAGE = 256;

    /// @notice Takes the Coordinator's refunds.
    receive() external payable {
        if (msg.sender != coordinator) revert SchedulesNotCoordinator(msg.sender);
    }

    /// @inheritdoc ISchedules
    function fire(uint256 scheduleId, string calldata cid, bytes calldata params, bytes32 occurrence)
        external
        override
        nonReentrant
        returns (bytes32 requestId)
    {
        Packed storage s = _requireLive(scheduleId);
        if (s.taskHash != keccak256(abi.encode(cid, params))) revert SchedulesTaskWrong(scheduleId);
        _checkTime(scheduleId, s);
        _checkOccurrence(scheduleId, s.trigger, occurrence);
        uint256 fee = _feeOf(s.callbackGas);
        if (fee > s.maxFee) revert SchedulesFeeAboveCap(fee, s.maxFee);
        if (fee > s.left) revert SchedulesBudgetTooSmall(s.left, fee);

        s.left -= uint128(fee);
        s.nextAt = _nextAt(s);
        if (--s.runsLeft == 0) _unlist(s);
        requestId = _ask(s, fee, cid, params);
        _storage().runs[requestId] = Run(SafeCast.toUint128(scheduleId), uint128(fee));
        if (occurrence != 0) _storage().occurrences[scheduleId][occurrence] = requestId;
        emit ScheduleFired(scheduleId, requestId, occurrence, fee, s.nextAt, s.runsLeft);
    }

    /// @inheritdoc ISchedules
    /// @dev The Coordinator has credited the refund to this contract: fetched here, with those of other runs. An ended
    /// schedule gets its money back and stays ended.
    function reclaim(bytes32 requestId) external override nonReentrant {
        Storage storage all = _storage();
        Run memory run = all.runs[requestId];
        if (run.scheduleId == 0) revert SchedulesRunUnknown(requestId);
        delete all.runs[requestId];
        Packed storage s = all.schedules[run.scheduleId];
        s.left += run.fee;
        if (s.status == Status.Live && ++s.runsLeft == 1) _list(run.scheduleId, s);
        emit ScheduleRunReclaimed(run.scheduleId, requestId, run.fee, s.runsLeft);

        ICoordinator asked = ICoordinator(coordinator);
        ICoordinator.Status status = asked.request(requestId).status;
        if (status == ICoordinator.Status.Fulfilled) revert SchedulesRunAnswered(requestId);
        if (status == ICoordinator.Status.Open) asked.expire(requestId); // reverts while it may be answered
        if (asked.refundsOf(address(this)) != 0) asked.withdrawRefund(address(this));
    }

    /// @inheritdoc ISchedules
    function dueList(uint256 start, uint256 limit) external view override returns (uint256[] memory scheduleIds) {
        scheduleIds = liveList(start, limit < MAX_PAGE ? limit : MAX_PAGE);
        uint256 count;
        for (uint256 i; i < scheduleIds.length; ++i) {
            uint256 scheduleId = scheduleIds[i];
            if (_storage().schedules[scheduleId].trigger != Trigger.OnEvent && due(scheduleId)) {
                scheduleIds[count++] = scheduleId;
            }
        }
        assembly ("memory-safe") {
            mstore(scheduleIds, count) // the rest is not due
        }
    }

    /// @inheritdoc ISchedules
    function runOf(bytes32 requestId) external view override returns (uint256 scheduleId, uint256 fee) {
        Run memory run = _storage().runs[requestId];
        return (run.scheduleId, run.fee);
    }

    /// @inheritdoc ISchedules
    function requestOf(uint256 scheduleId, bytes32 occurrence) external view override returns (bytes32) {
        return _storage().occurrences[scheduleId][occurrence];
    }

    /// @inheritdoc ISchedules
    function occurrenceOf(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex)
        external
        pure
        override
        returns (bytes32)
    {
        return keccak256(abi.encode(blockHash, transactionHash, logIndex));
    }

    /// @inheritdoc ISchedules
    function due(uint256 scheduleId) public view override returns (bool) {
        Packed memory s = _storage().schedules[scheduleId];
        if (s.status != Status.Live || s.runsLeft == 0 || block.timestamp > s.endsAt || _now(s.trigger) < s.nextAt) {
            return false;
        }
        uint256 fee = _feeOf(s.callbackGas);
        ICoordinator.Config memory limits = ICoordinator(coordinator).config();
        return fee <= s.maxFee && fee <= s.left && s.expiresAfter <= limits.maxExpiryBlocks
            && s.callbackGas <= limits.maxCallbackGas
            && ICoordinator(coordinator).openOf(s.controller) < limits.maxOpenPerCaller
            && IStaking(staking).epoch().number != 0 && _isPermitted(s.tokenId, s.controller);
    }

    function _ask(Packed storage s, uint256 fee, string memory cid, bytes memory params) private returns (bytes32) {
        return ICoordinator(coordinator).requestActionFor{value: fee}(
            s.controller, s.tokenId, cid, params, s.expiresAfter, s.callbackGas
        );
    }

    function _checkTime(uint256 scheduleId, Packed storage s) private view {
        if (block.timestamp > s.endsAt) revert SchedulesOver(scheduleId, s.endsAt);
        if (s.runsLeft == 0) revert SchedulesNoRunsLeft(scheduleId);
        if (_now(s.trigger) < s.nextAt) revert SchedulesNotDue(scheduleId, s.nextAt);
    }

    function _checkOccurrence(uint256 scheduleId, Trigger trigger, bytes32 occurrence) private view {
        if ((trigger == Trigger.OnEvent) != (occurrence != 0)) revert SchedulesOccurrenceInvalid(occurrence);
        if (occurrence == 0) return;
        (bool member,) = IStaking(staking).memberIndex(IStaking(staking).epoch().number, msg.sender);
        if (!member) revert SchedulesNotInSet(msg.sender);
        if (_storage().occurrences[scheduleId][occurrence] != 0) {
            revert SchedulesOccurrenceUsed(scheduleId, occurrence);
        }
    }

    /// @dev What the trigger counts in.
    function _now(Trigger trigger) private view returns (uint256) {
        return trigger == Trigger.EveryBlocks ? block.number : block.timestamp;
    }

    /// @dev Only for one that is due: nextAt is not in the future.
    function _nextAt(Packed storage s) private view returns (uint48) {
        if (s.trigger == Trigger.AtTime) return s.nextAt;
        uint256 now_ = _now(s.trigger);
        if (s.trigger == Trigger.OnEvent) return uint48(now_ + s.value);
        uint256 missed = (now_ - s.nextAt) / s.value;
        return uint48(s.nextAt + (missed + 1) * s.value);
    }
}
