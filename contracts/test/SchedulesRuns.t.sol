// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {ISchedules} from "../src/interfaces/ISchedules.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Scheduling} from "./base/Scheduling.sol";

/// @title SchedulesRunsTest: when schedules run, and what a run costs.
contract SchedulesRunsTest is Scheduling {
    // ---- fire, by time

    function testFuzz_RevertGiven_NotYetDue(uint8 kind, uint64 early) external {
        ISchedules.Trigger trigger = ISchedules.Trigger(kind % 3);
        uint256 id = register(trigger);
        uint64 nextAt = schedules.schedule(id).nextAt;
        early = uint64(bound(early, 1, INTERVAL));
        if (trigger == ISchedules.Trigger.EveryBlocks) vm.roll(nextAt - early);
        else vm.warp(nextAt - early);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNotDue.selector, id, nextAt));
        fire(id);
    }

    /// However late a run is: one run, and the next one on the old beat, in the future.
    function testFuzz_MissedIntervalsDoNotPileUp(bool blocks, uint16 late) external {
        uint256 id = register(blocks ? ISchedules.Trigger.EveryBlocks : ISchedules.Trigger.EverySeconds);
        uint256 start = blocks ? block.number : block.timestamp;
        uint256 late_ = bound(late, 0, 9_000);
        if (blocks) vm.roll(start + INTERVAL + late_);
        else vm.warp(start + INTERVAL + late_);
        vm.assertTrue(schedules.due(id));
        fire(id);
        uint256 nextAt = schedules.schedule(id).nextAt;
        uint256 now_ = blocks ? block.number : block.timestamp;
        vm.assertEq((nextAt - start) % INTERVAL, 0);
        vm.assertLe(now_ + 1, nextAt);
        vm.assertLe(nextAt, now_ + INTERVAL);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNotDue.selector, id, nextAt));
        fire(id); // not twice in one block
    }

    function testFuzz_FiresForAnyone(address caller) external {
        vm.assume(caller != address(0));
        uint256 id = everySeconds();
        pass(INTERVAL);
        bytes32 keyId = registry.actionKeyId(CID);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), keyId, keccak256(PARAMS), alice));
        vm.expectEmit();
        emit ICoordinator.ActionRequested(
            expected, keyId, alice, address(schedules), 0, CID, PARAMS, ACTION_FEE, uint64(block.number) + 10, 1
        );
        vm.expectEmit();
        emit ISchedules.ScheduleFired(id, expected, 0, ACTION_FEE, uint64(block.timestamp) + INTERVAL, 4);
        vm.prank(caller);
        bytes32 requestId = schedules.fire(id, CID, PARAMS, 0);
        vm.assertEq(requestId, expected);
        vm.assertEq(left(id), BUDGET - ACTION_FEE);
        vm.assertEq(schedules.schedule(id).runsLeft, 4);
        (uint256 scheduleId, uint256 fee) = schedules.runOf(requestId);
        vm.assertEq(scheduleId, id);
        vm.assertEq(fee, ACTION_FEE);
        vm.assertEq(coordinator.request(requestId).requester, alice);
        vm.assertEq(address(coordinator).balance, ACTION_FEE);
        fulfilAction(requestId, "result");
        vm.assertEq(coordinator.feesOf(1), ACTION_FEE);
    }

    function test_FiresOnceAtATime() external {
        uint256 id = register(ISchedules.Trigger.AtTime);
        pass(INTERVAL);
        vm.assertEq(schedules.dueList(0, 10).length, 1);
        fire(id);
        vm.assertFalse(schedules.due(id));
        vm.assertEq(schedules.liveCount(), 0);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNoRunsLeft.selector, id));
        fire(id);
    }

    function testFuzz_RevertWhen_TaskIsAnother(bytes memory params) external {
        vm.assume(keccak256(params) != keccak256(PARAMS));
        uint256 id = everySeconds();
        pass(INTERVAL);
        bytes memory revertData = abi.encodeWithSelector(ISchedules.SchedulesTaskWrong.selector, id);
        expectRevert(revertData);
        schedules.fire(id, CID, params, 0);
        expectRevert(revertData);
        schedules.fire(id, "QmAnother", PARAMS, 0);
    }

    function test_RevertGiven_Over() external {
        uint256 id = everySeconds();
        uint64 endsAt = schedules.schedule(id).terms.endsAt;
        vm.warp(endsAt);
        vm.assertTrue(schedules.due(id));
        vm.warp(endsAt + 1);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesOver.selector, id, endsAt));
        fire(id);
    }

    function test_RunsAsOftenAsAgreed() external {
        uint256 id = everySeconds();
        for (uint256 i; i < 5; ++i) {
            pass(INTERVAL);
            fire(id);
        }
        pass(INTERVAL);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNoRunsLeft.selector, id));
        fire(id);
        vm.assertEq(left(id), BUDGET - 5 * ACTION_FEE);
    }

    function test_RevertWhen_BudgetIsUsedUp() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        t.maxRuns = 100;
        uint256 id = register(t);
        for (uint256 i; i < BUDGET / ACTION_FEE; ++i) {
            pass(INTERVAL);
            fire(id);
        }
        pass(INTERVAL);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesBudgetTooSmall.selector, 0, ACTION_FEE));
        fire(id);
        vm.deal(address(this), ACTION_FEE);
        schedules.topUp{value: ACTION_FEE}(id);
        vm.assertTrue(schedules.due(id));
        fire(id);
    }

    /// Fees may rise; a run costs no more than its controller agreed to.
    function test_RevertWhen_FeeRisesAboveTheCap() external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        setActionFee(2 * ACTION_FEE);
        vm.assertTrue(schedules.due(id));
        setActionFee(2 * ACTION_FEE + 1);
        vm.assertFalse(schedules.due(id));
        expectRevert(
            abi.encodeWithSelector(ISchedules.SchedulesFeeAboveCap.selector, 2 * ACTION_FEE + 1, 2 * ACTION_FEE)
        );
        fire(id);
    }

    function setActionFee(uint256 fee) private {
        ICoordinator.Config memory c = coordinator.config();
        c.actionFee = uint96(fee);
        vm.prank(governor);
        coordinator.setConfig(c);
    }

    /// A controller that has sold its PKP, or lost its grant, has no runs about it any more.
    function test_RevertGiven_ControllerLostTheKey() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        t.tokenId = tokenId;
        uint256 id = register(t);
        pass(INTERVAL);
        vm.assertTrue(schedules.due(id));
        bytes32 requestId = fire(id);
        vm.assertEq(coordinator.request(requestId).tokenId, tokenId);
        pass(INTERVAL);
        vm.prank(alice);
        nft.transferFrom(alice, address(0xb0b), tokenId);
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, tokenId, alice));
        fire(id);
        vm.assertEq(left(id), BUDGET - ACTION_FEE);
    }

    function test_RevertGiven_ControllerHasTooManyOpen() external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        for (uint256 i; i < 20; ++i) {
            ask();
        }
        vm.assertFalse(schedules.due(id));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorTooManyOpen.selector, alice, 20));
        fire(id);
    }

    /// due says no whenever the Coordinator's parameters have come to refuse the request.
    function test_DueFollowsTheCoordinatorsLimits() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        (t.callbackGas, t.maxFee) = (1_000, type(uint128).max);
        uint256 id = register(t);
        pass(INTERVAL);
        vm.assertTrue(schedules.due(id));
        ICoordinator.Config memory c = coordinatorConfig();
        (c.maxExpiryBlocks, c.attemptBlocks) = (9, 1);
        vm.prank(governor);
        coordinator.setConfig(c);
        vm.assertFalse(schedules.due(id));
        c = coordinatorConfig();
        c.maxCallbackGas = 999;
        vm.prank(governor);
        coordinator.setConfig(c);
        vm.assertFalse(schedules.due(id));
        vm.prank(governor);
        coordinator.setConfig(coordinatorConfig());
        IStaking.Epoch memory none;
        vm.mockCall(address(staking), abi.encodeCall(staking.epoch, ()), abi.encode(none));
        vm.assertFalse(schedules.due(id));
        vm.clearMockedCalls();
        vm.assertTrue(schedules.due(id));
    }

    // ---- fire, on an event

    function test_NodeFiresAnOccurrenceOnce() external {
        uint256 id = register(ISchedules.Trigger.OnEvent);
        vm.assertTrue(schedules.due(id));
        vm.assertEq(schedules.dueList(0, 10).length, 0); // nothing to do until the event
        vm.assertEq(schedules.requestOf(id, OCCURRENCE), bytes32(0));
        vm.recordLogs();
        bytes32 requestId = fireOn(id, OCCURRENCE);
        vm.assertEq(vm.getRecordedLogs()[1].topics[3], OCCURRENCE);
        vm.assertEq(schedules.requestOf(id, OCCURRENCE), requestId);
        bytes memory revertData = abi.encodeWithSelector(ISchedules.SchedulesOccurrenceUsed.selector, id, OCCURRENCE);
        vm.prank(node(1));
        expectRevert(revertData);
        schedules.fire(id, CID, PARAMS, OCCURRENCE);
        // not even after its run was had back
        vm.roll(block.number + 11);
        schedules.reclaim(requestId);
        vm.prank(node(1));
        expectRevert(revertData);
        schedules.fire(id, CID, PARAMS, OCCURRENCE);
        fireOn(id, keccak256("another"));
        fireOn(register(ISchedules.Trigger.OnEvent), OCCURRENCE); // another schedule's
    }

    function testFuzz_RevertWhen_StrangerFiresAnEvent(address stranger) external {
        for (uint256 i; i < NODES; ++i) {
            vm.assume(stranger != node(i));
        }
        uint256 id = register(ISchedules.Trigger.OnEvent);
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNotInSet.selector, stranger));
        schedules.fire(id, CID, PARAMS, OCCURRENCE);
    }

    function test_RevertWhen_OccurrenceDoesNotFitTheTrigger() external {
        uint256 id = register(ISchedules.Trigger.OnEvent);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesOccurrenceInvalid.selector, bytes32(0)));
        schedules.fire(id, CID, PARAMS, 0);
        id = everySeconds();
        pass(INTERVAL);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesOccurrenceInvalid.selector, OCCURRENCE));
        schedules.fire(id, CID, PARAMS, OCCURRENCE);
    }

    function test_EventsKeepTheirDistance() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.OnEvent);
        t.value = 60;
        uint256 id = register(t);
        fireOn(id, OCCURRENCE);
        uint64 nextAt = uint64(block.timestamp) + 60;
        vm.warp(nextAt - 1);
        vm.assertFalse(schedules.due(id));
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNotDue.selector, id, nextAt));
        schedules.fire(id, CID, PARAMS, keccak256("another"));
        vm.warp(nextAt);
        fireOn(id, keccak256("another"));
    }

    function testFuzz_OccurrenceIsAHash(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex) external view {
        vm.assertEq(
            schedules.occurrenceOf(blockHash, transactionHash, logIndex),
            keccak256(abi.encodePacked(blockHash, transactionHash, logIndex))
        );
    }
}
