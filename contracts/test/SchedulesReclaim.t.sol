// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../src/interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {ISchedules} from "../src/interfaces/ISchedules.sol";
import {Scheduling} from "./base/Scheduling.sol";

/// @title SchedulesReclaimTest: what comes back of runs that nobody answered.
contract SchedulesReclaimTest is Scheduling {
    // ---- reclaim

    function testFuzz_ReclaimsAnExpiredRun(bool endedBefore, address caller) external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        bytes32 requestId = fire(id);
        vm.roll(block.number + 11);
        if (endedBefore) coordinator.expire(requestId);
        vm.expectEmit(address(schedules));
        emit ISchedules.ScheduleRunReclaimed(id, requestId, ACTION_FEE, 5);
        vm.prank(caller);
        schedules.reclaim(requestId);
        vm.assertEq(left(id), BUDGET);
        vm.assertEq(schedules.schedule(id).runsLeft, 5);
        vm.assertEq(address(schedules).balance, BUDGET);
        vm.assertEq(statusOf(requestId), uint256(ICoordinator.Status.Expired));
        vm.assertEq(coordinator.refundsOf(address(schedules)), 0);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesRunUnknown.selector, requestId));
        schedules.reclaim(requestId);
    }

    function test_RevertWhen_RunMayStillBeAnswered() external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        bytes32 requestId = fire(id);
        uint64 expiresAt = coordinator.request(requestId).expiresAt;
        vm.roll(expiresAt);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotExpired.selector, requestId, expiresAt));
        schedules.reclaim(requestId);
        fulfilAction(requestId, "result");
        vm.roll(expiresAt + 1);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesRunAnswered.selector, requestId));
        schedules.reclaim(requestId);
        vm.assertEq(left(id), BUDGET - ACTION_FEE);
    }

    function test_RevertWhen_RunIsNoneOfASchedule() external {
        bytes32 requestId = askAction();
        vm.roll(block.number + 11);
        coordinator.expire(requestId);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesRunUnknown.selector, requestId));
        schedules.reclaim(requestId);
    }

    /// The refunds of many runs come at once; each is credited to its own schedule.
    function test_ReclaimsManyRunsOfTwoSchedules() external {
        (uint256 first, uint256 second) = (everySeconds(), everySeconds());
        bytes32[] memory ids = new bytes32[](4);
        for (uint256 i; i < 2; ++i) {
            pass(INTERVAL);
            ids[2 * i] = fire(first);
            ids[2 * i + 1] = fire(second);
        }
        vm.roll(block.number + 50);
        for (uint256 i; i < 4; ++i) {
            coordinator.expire(ids[i]);
        }
        vm.assertEq(coordinator.refundsOf(address(schedules)), 4 * ACTION_FEE);
        for (uint256 i; i < 4; ++i) {
            schedules.reclaim(ids[i]);
        }
        vm.assertEq(left(first), BUDGET);
        vm.assertEq(left(second), BUDGET);
        vm.assertEq(address(schedules).balance, 2 * BUDGET);
    }

    /// A run at a time that nobody answered is due again, as long as the schedule lasts.
    function test_LastRunCanBeHadBack() external {
        uint256 id = register(ISchedules.Trigger.AtTime);
        pass(INTERVAL);
        bytes32 requestId = fire(id);
        vm.assertEq(schedules.liveCount(), 0);
        vm.roll(block.number + 11);
        schedules.reclaim(requestId);
        vm.assertEq(schedules.liveCount(), 1);
        vm.assertTrue(schedules.due(id));
        requestId = fire(id);
        fulfilAction(requestId, "result");
        vm.warp(schedules.schedule(id).terms.endsAt + 1);
        schedules.close(id); // though not in the list
        vm.assertEq(schedules.liveOf(alice), 0);
    }

    function test_EndedScheduleGetsItsMoneyBack() external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        bytes32 requestId = fire(id);
        vm.startPrank(alice);
        schedules.cancel(id, alice);
        uint256 before = alice.balance;
        vm.roll(block.number + 11);
        schedules.reclaim(requestId);
        vm.assertEq(left(id), ACTION_FEE);
        vm.assertEq(schedules.schedule(id).runsLeft, 4);
        vm.assertEq(schedules.liveCount(), 0);
        schedules.withdraw(id, alice);
        vm.stopPrank();
        vm.assertEq(alice.balance, before + ACTION_FEE);
    }

    // ---- who may pay it, who may be called

    function testFuzz_RevertWhen_StrangerSendsEther(address stranger) external {
        vm.assume(stranger != address(coordinator) && stranger != address(0));
        vm.deal(stranger, 1);
        vm.prank(stranger);
        (bool ok, bytes memory reason) = address(schedules).call{value: 1}("");
        vm.assertFalse(ok);
        vm.assertEq(reason, abi.encodeWithSelector(ISchedules.SchedulesNotCoordinator.selector, stranger));
    }

    /// A controller that is a contract is told its results; while it is told, it may start other runs, not end any.
    function test_ControllerIsToldAndMayGoOn() external {
        Controller controller = new Controller(schedules, CID, PARAMS);
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        (t.callbackGas, t.maxFee) = (1_000_000, type(uint128).max);
        vm.deal(address(this), 10 ether);
        (uint256 first, uint256 second) = (controller.start{value: 5 ether}(t), controller.start{value: 5 ether}(t));
        pass(INTERVAL);
        bytes32 old = fire(first);
        pass(INTERVAL);
        bytes32 requestId = fire(first); // `old` has expired
        controller.aim(second, old);
        vm.roll(coordinator.request(old).expiresAt + 1);
        fulfilAction(requestId, "result");
        vm.assertTrue(controller.fired());
        vm.assertFalse(controller.reclaimed());
        vm.assertEq(schedules.schedule(second).runsLeft, 4);
        schedules.reclaim(old);
        vm.assertEq(schedules.schedule(first).runsLeft, 4);
    }
}

/// @dev Registers schedules, and makes the most of its callback.
contract Controller is IConclaveReceiver {
    ISchedules private immutable SCHEDULES;
    string private cid;
    bytes private params;
    uint256 private next;
    bytes32 private old;
    bool public fired;
    bool public reclaimed;

    constructor(ISchedules schedules, string memory cid_, bytes memory params_) {
        SCHEDULES = schedules;
        cid = cid_;
        params = params_;
    }

    function start(ISchedules.Terms calldata t) external payable returns (uint256) {
        ISchedules.Filter memory f;
        return SCHEDULES.register{value: msg.value}(t, f, cid, params);
    }

    function aim(uint256 next_, bytes32 old_) external {
        (next, old) = (next_, old_);
    }

    function onConclaveAnswer(bytes32, uint8, bytes calldata) external override {
        SCHEDULES.fire(next, cid, params, 0);
        fired = true;
        try SCHEDULES.reclaim(old) {
            reclaimed = true;
        } catch {}
    }
}
