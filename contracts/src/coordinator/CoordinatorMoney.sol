// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {CoordinatorBase} from "./CoordinatorBase.sol";

/// @title CoordinatorMoney: what epochs earn, what nodes claim, refunds.
/// @dev Whatever sends ether stands behind the one re-entrancy guard, after its own bookkeeping.
abstract contract CoordinatorMoney is CoordinatorBase {
    uint256 private constant MAX_EPOCHS = 64;
    /// Enough for a wallet contract to take note; a receiver that wants more asks by withdrawRefund.
    uint256 private constant REFUND_GAS = 50_000;
    /// For the steps before and after a bounded call: its own price, an event, the guard.
    uint256 private constant CALL_RESERVE = 12_000;
    /// The price of sending ether (9,000) to an account that did not exist (25,000), besides.
    uint256 private constant VALUE_RESERVE = 40_000;

    /// @inheritdoc ICoordinator
    function withdrawRefund(address to) external override nonReentrant {
        Account storage account = _storage().accounts[msg.sender];
        uint256 amount = account.refund;
        if (amount == 0) revert CoordinatorNoRefund(msg.sender);
        account.refund = 0;
        emit RefundWithdrawn(msg.sender, to, amount);
        _pay(to, amount);
    }

    /// @inheritdoc ICoordinator
    function depositFees() external payable override {
        if (msg.value == 0) return;
        uint256 epochNumber = IStaking(staking).epoch().number;
        if (epochNumber == 0) epochNumber = 1;
        _storage().earned[epochNumber] += msg.value;
        emit FeesDeposited(epochNumber, msg.sender, msg.value);
    }

    /// @inheritdoc ICoordinator
    function claimFees(uint256 epochNumber) external override nonReentrant {
        address to = IStaking(staking).stakerOf(msg.sender);
        uint256 amount = _claim(epochNumber, IStaking(staking).epoch().number, to);
        if (amount == 0) revert CoordinatorNothingToClaim(epochNumber, msg.sender);
        _payStaker(to, amount);
    }

    /// @inheritdoc ICoordinator
    function claimFeesOfEpochs(uint256[] calldata epochNumbers) external override nonReentrant {
        uint256 n = epochNumbers.length;
        if (n == 0 || n > MAX_EPOCHS) revert CoordinatorBatchOutOfRange(n, MAX_EPOCHS);
        address to = IStaking(staking).stakerOf(msg.sender);
        uint256 current = IStaking(staking).epoch().number;
        uint256 amount;
        for (uint256 i; i < n; ++i) {
            amount += _claim(epochNumbers[i], current, to);
        }
        if (amount == 0) revert CoordinatorNothingToClaim(epochNumbers[0], msg.sender);
        _payStaker(to, amount);
    }

    /// @inheritdoc ICoordinator
    function refundsOf(address account) external view override returns (uint256) {
        return _storage().accounts[account].refund;
    }

    /// @inheritdoc ICoordinator
    function feesOf(uint256 epochNumber) external view override returns (uint256) {
        return _storage().earned[epochNumber];
    }

    /// @inheritdoc ICoordinator
    function claimable(uint256 epochNumber, address node) external view override returns (uint256) {
        (bool member, uint256 index) = IStaking(staking).memberIndex(epochNumber, node);
        if (!member || epochNumber > IStaking(staking).epoch().number) return 0;
        return _part(epochNumber) - _storage().claimed[epochNumber][index];
    }

    /// @dev Ends a request's hold on the fee: the epoch's nodes have earned it.
    function _earn(uint256 epochNumber, uint256 fee) internal {
        _storage().earned[epochNumber] += fee;
    }

    /// @dev Ends a request's hold on the fee: it goes back. What the Schedules contract paid is credited, so that not
    /// even an upgrade of that contract could stand in the way.
    function _refund(bytes32 requestId, Packed memory asked) internal {
        if (asked.scheduled) {
            _credit(requestId, schedules, asked.fee);
        } else if (!_boundedCall(asked.requester, asked.fee, REFUND_GAS, "")) {
            _credit(requestId, asked.requester, asked.fee);
        }
    }

    /// @dev A call with exactly `gasLimit` gas, or the whole transaction reverts: who sends the transaction cannot make the
    /// call fail by giving less (EIP-150 keeps back a 64th). Return data is not copied: it would cost the sender.
    function _boundedCall(address to, uint256 value, uint256 gasLimit, bytes memory data) internal returns (bool ok) {
        uint256 needed = gasLimit + gasLimit / 63 + CALL_RESERVE + (value == 0 ? 0 : VALUE_RESERVE);
        if (gasleft() < needed) revert CoordinatorGasTooLow(gasleft(), needed);
        assembly ("memory-safe") {
            ok := call(gasLimit, to, value, add(data, 0x20), mload(data), 0x00, 0x00)
        }
    }

    function _credit(bytes32 requestId, address account, uint256 amount) private {
        _storage().accounts[account].refund += SafeCast.toUint128(amount);
        emit RefundCredited(requestId, account, amount);
    }

    /// @dev Refuses an epoch that has not begun: its set is not final, and two sets must never share its fees.
    function _claim(uint256 epochNumber, uint256 current, address to) private returns (uint256 amount) {
        if (epochNumber > current) revert CoordinatorEpochNotBegun(epochNumber);
        (bool member, uint256 index) = IStaking(staking).memberIndex(epochNumber, msg.sender);
        if (!member) revert CoordinatorNotInSet(epochNumber, msg.sender);
        mapping(uint256 => uint256) storage claimed = _storage().claimed[epochNumber];
        uint256 part = _part(epochNumber);
        amount = part - claimed[index];
        if (amount == 0) return 0;
        claimed[index] = part;
        emit FeesClaimed(epochNumber, msg.sender, to, amount);
    }

    /// @dev Only for an epoch that has members.
    function _part(uint256 epochNumber) private view returns (uint256) {
        return _storage().earned[epochNumber] / IStaking(staking).setSize(epochNumber);
    }

    function _payStaker(address to, uint256 amount) private {
        if (to == address(0)) revert CoordinatorNoStaker(msg.sender);
        _pay(to, amount);
    }

    function _pay(address to, uint256 amount) private {
        if (!SafeTransferLib.trySafeTransferETH(to, amount, gasleft())) revert CoordinatorPaymentFailed(to);
    }
}
