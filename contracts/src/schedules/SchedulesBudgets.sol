// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {ISchedules} from "../interfaces/ISchedules.sol";
import {ActionIdentity} from "../lib/ActionIdentity.sol";
import {SchedulesBase} from "./SchedulesBase.sol";

/// @title SchedulesBudgets: schedules begin and end; ether comes in and goes out.
abstract contract SchedulesBudgets is SchedulesBase {
    /// @inheritdoc ISchedules
    function register(Terms calldata terms, Filter calldata filter, string calldata cid, bytes calldata params)
        external
        payable
        override
        returns (uint256 scheduleId)
    {
        _checkTerms(terms);
        _checkFilter(terms.trigger, filter);
        _checkTask(cid, params);
        _checkBudget(terms);
        if (!_isPermitted(terms.tokenId, msg.sender)) revert SchedulesNotPermitted(terms.tokenId, msg.sender);
        Storage storage all = _storage();
        if (all.liveOf[msg.sender]++ >= all.config.maxPerController) {
            revert SchedulesTooMany(msg.sender, all.config.maxPerController);
        }
        scheduleId = ++all.count;
        Packed storage s = all.schedules[scheduleId];
        _write(s, terms);
        s.taskHash = keccak256(abi.encode(cid, params));
        if (terms.trigger == Trigger.OnEvent) s.filterHash = keccak256(abi.encode(filter));
        _list(scheduleId, s);
        emit ScheduleRegistered(scheduleId, msg.sender, terms, filter, cid, params, s.nextAt, msg.value);
    }

    /// @inheritdoc ISchedules
    function topUp(uint256 scheduleId) external payable override {
        Packed storage s = _requireLive(scheduleId);
        s.left += SafeCast.toUint128(msg.value);
        emit ScheduleToppedUp(scheduleId, msg.sender, msg.value);
    }

    /// @inheritdoc ISchedules
    function cancel(uint256 scheduleId, address to) external override nonReentrant {
        Packed storage s = _requireLive(scheduleId);
        _requireController(scheduleId, s);
        _end(scheduleId, s);
        if (s.left != 0) _payOut(scheduleId, s, to);
    }

    /// @inheritdoc ISchedules
    function close(uint256 scheduleId) external override {
        Packed storage s = _requireLive(scheduleId);
        if (block.timestamp <= s.endsAt) revert SchedulesNotOver(scheduleId, s.endsAt);
        _end(scheduleId, s);
    }

    /// @inheritdoc ISchedules
    function withdraw(uint256 scheduleId, address to) external override nonReentrant {
        Packed storage s = _storage().schedules[scheduleId];
        _requireController(scheduleId, s);
        if (s.status == Status.Live) revert SchedulesStillLive(scheduleId);
        if (s.left == 0) revert SchedulesNothingLeft(scheduleId);
        _payOut(scheduleId, s, to);
    }

    function _checkTerms(Terms calldata t) private view {
        Config memory c = _storage().config;
        bool ok = t.endsAt >= block.timestamp && t.endsAt <= block.timestamp + c.maxLife && t.maxRuns != 0;
        if (t.trigger == Trigger.EverySeconds) {
            ok = ok && t.value >= c.minSeconds && t.value <= c.maxLife;
        } else if (t.trigger == Trigger.EveryBlocks) {
            ok = ok && t.value >= c.minBlocks && t.value <= type(uint32).max;
        } else if (t.trigger == Trigger.AtTime) {
            ok = ok && t.value >= block.timestamp && t.value <= t.endsAt && t.maxRuns == 1;
        } else {
            ok = ok && t.value <= c.maxLife;
        }
        ICoordinator.Config memory limits = ICoordinator(coordinator).config();
        ok = ok && t.expiresAfter != 0 && t.expiresAfter <= limits.maxExpiryBlocks
            && t.callbackGas <= limits.maxCallbackGas;
        if (!ok) revert SchedulesTermsInvalid();
    }

    function _checkFilter(Trigger trigger, Filter calldata f) private pure {
        bool onEvent = trigger == Trigger.OnEvent;
        bool ok = onEvent
            ? f.emitter != address(0) && f.mask & 1 == 1 && f.mask < 16
            : f.emitter == address(0) && f.mask == 0;
        for (uint256 i; i < 4; ++i) {
            if (f.mask >> i & 1 == 0 && f.topics[i] != 0) ok = false;
        }
        if (!ok) revert SchedulesFilterInvalid();
    }

    function _checkTask(string calldata cid, bytes calldata params) private view {
        if (!ActionIdentity.isCid(bytes(cid))) revert SchedulesCidInvalid();
        uint256 maximum = ICoordinator(coordinator).config().maxParams;
        if (params.length > maximum) revert SchedulesParamsTooLong(params.length, maximum);
    }

    function _checkBudget(Terms calldata t) private view {
        uint256 fee = _feeOf(t.callbackGas);
        if (fee > t.maxFee) revert SchedulesFeeAboveCap(fee, t.maxFee);
        uint256 needed = _storage().config.minBudget;
        if (fee > needed) needed = fee;
        if (msg.value < needed) revert SchedulesBudgetTooSmall(msg.value, needed);
    }

    function _write(Packed storage s, Terms calldata t) private {
        s.controller = msg.sender;
        s.status = Status.Live;
        s.trigger = t.trigger;
        s.callbackGas = t.callbackGas;
        s.expiresAfter = t.expiresAfter;
        s.value = uint48(t.value); // _checkTerms has bounded them
        s.nextAt = _firstAt(t);
        s.endsAt = uint48(t.endsAt);
        s.runsLeft = t.maxRuns;
        s.maxRuns = t.maxRuns;
        s.left = SafeCast.toUint128(msg.value);
        s.maxFee = t.maxFee;
        if (t.tokenId != 0) s.tokenId = t.tokenId;
    }

    function _firstAt(Terms calldata t) private view returns (uint48) {
        if (t.trigger == Trigger.AtTime) return uint48(t.value);
        if (t.trigger == Trigger.OnEvent) return uint48(block.timestamp);
        return uint48((t.trigger == Trigger.EveryBlocks ? block.number : block.timestamp) + t.value);
    }

    function _end(uint256 scheduleId, Packed storage s) private {
        s.status = Status.Ended;
        --_storage().liveOf[s.controller];
        _unlist(s);
        emit ScheduleEnded(scheduleId);
    }

    function _payOut(uint256 scheduleId, Packed storage s, address to) private {
        uint256 amount = s.left;
        s.left = 0;
        emit ScheduleWithdrawn(scheduleId, to, amount);
        if (!SafeTransferLib.trySafeTransferETH(to, amount, gasleft())) revert SchedulesPaymentFailed(to);
    }

    function _requireController(uint256 scheduleId, Packed storage s) private view {
        if (s.controller != msg.sender) revert SchedulesNotController(scheduleId, msg.sender);
    }
}
