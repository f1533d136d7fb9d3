// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISchedules} from "../src/interfaces/ISchedules.sol";
import {Refusing} from "./base/Requests.sol";
import {Scheduling} from "./base/Scheduling.sol";

/// @title SchedulesTest: schedules begin and end, and their budgets.
contract SchedulesTest is Scheduling {
    // ---- register

    function testFuzz_Registers(uint8 kind, uint32 maxRuns, uint32 callbackGas, bytes memory params, uint96 extra)
        external
    {
        vm.assume(params.length <= 4096);
        ISchedules.Terms memory t = terms(ISchedules.Trigger(kind % 4));
        if (t.trigger != ISchedules.Trigger.AtTime) t.maxRuns = uint32(bound(maxRuns, 1, type(uint32).max));
        t.callbackGas = uint32(bound(callbackGas, 0, 1_000_000));
        t.maxFee = type(uint128).max;
        t.tokenId = tokenId;
        ISchedules.Filter memory f = filter(t.trigger);
        uint256 paid = 3_000_000 + uint256(extra);
        uint64 nextAt = t.trigger == ISchedules.Trigger.EveryBlocks
            ? uint64(block.number) + INTERVAL
            : t.trigger == ISchedules.Trigger.OnEvent ? uint64(block.timestamp) : uint64(block.timestamp) + INTERVAL;
        vm.deal(alice, paid);
        vm.expectEmit();
        emit ISchedules.ScheduleRegistered(1, alice, t, f, CID, params, nextAt, paid);
        vm.prank(alice);
        uint256 id = schedules.register{value: paid}(t, f, CID, params);

        vm.assertEq(id, 1);
        ISchedules.Schedule memory s = schedules.schedule(1);
        vm.assertEq(uint256(s.status), uint256(ISchedules.Status.Live));
        vm.assertEq(s.controller, alice);
        vm.assertEq(abi.encode(s.terms), abi.encode(t));
        vm.assertEq(s.nextAt, nextAt);
        vm.assertEq(s.runsLeft, t.maxRuns);
        vm.assertEq(s.left, paid);
        vm.assertEq(s.taskHash, keccak256(abi.encode(CID, params)));
        vm.assertEq(s.filterHash, t.trigger == ISchedules.Trigger.OnEvent ? keccak256(abi.encode(f)) : bytes32(0));
        vm.assertEq(schedules.scheduleCount(), 1);
        vm.assertEq(schedules.liveOf(alice), 1);
        vm.assertEq(schedules.liveCount(), 1);
        vm.assertEq(address(schedules).balance, paid);
    }

    function test_RevertWhen_OneTermIsInvalid() external {
        for (uint256 i; i < 17; ++i) {
            ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
            if (i == 0) t.value = 9;
            else if (i == 1) t.value = 365 days + 1;
            else if (i == 2) t.endsAt = uint64(block.timestamp) - 1;
            else if (i == 3) t.endsAt = uint64(block.timestamp) + 365 days + 1;
            else if (i == 4) t.maxRuns = 0;
            else if (i == 5) t.expiresAfter = 0;
            else if (i == 6) t.expiresAfter = uint32(MAX_EXPIRY) + 1;
            else if (i == 7) t.callbackGas = 1_000_001;
            else if (i < 10) t = terms(ISchedules.Trigger.EveryBlocks);
            else if (i < 14) t = terms(ISchedules.Trigger.AtTime);
            else if (i < 16) t = terms(ISchedules.Trigger.OnEvent);
            if (i == 8) t.value = 1;
            else if (i == 9) t.value = 2 ** 32;
            else if (i == 10) t.value = uint64(block.timestamp) - 1;
            else if (i == 11) t.value = t.endsAt + 1;
            else if (i == 12) t.maxRuns = 2;
            else if (i == 13) t.maxRuns = 0;
            else if (i == 14) t.value = 365 days + 1;
            else if (i == 15) t.maxRuns = 0;
            else if (i == 16) t.endsAt = type(uint64).max;
            expectRegisterRevert(
                t, filter(t.trigger), abi.encodeWithSelector(ISchedules.SchedulesTermsInvalid.selector)
            );
        }
    }

    function test_EdgesOfTermsAreTaken() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        (t.value, t.endsAt, t.expiresAfter) = (10, uint64(block.timestamp) + 365 days, uint32(MAX_EXPIRY));
        register(t);
        t = terms(ISchedules.Trigger.EveryBlocks);
        (t.value, t.endsAt) = (2, uint64(block.timestamp));
        register(t);
        t = terms(ISchedules.Trigger.AtTime);
        t.value = t.endsAt;
        register(t);
        t.value = uint64(block.timestamp);
        uint256 id = register(t);
        vm.assertTrue(schedules.due(id));
    }

    function test_RevertWhen_FilterIsInvalid() external {
        bytes memory revertData = abi.encodeWithSelector(ISchedules.SchedulesFilterInvalid.selector);
        ISchedules.Terms memory t = terms(ISchedules.Trigger.OnEvent);
        for (uint256 i; i < 5; ++i) {
            ISchedules.Filter memory f = filter(t.trigger);
            if (i == 0) f.emitter = address(0);
            else if (i == 1) f.mask = 0;
            else if (i == 2) f.mask = 2;
            else if (i == 3) f.mask = 17;
            else f.topics[3] = TOPIC; // not in the mask
            expectRegisterRevert(t, f, revertData);
        }
        t = terms(ISchedules.Trigger.EverySeconds);
        for (uint256 i; i < 3; ++i) {
            ISchedules.Filter memory f;
            if (i == 0) f.emitter = address(token);
            else if (i == 1) f.mask = 1;
            else f.topics[0] = TOPIC;
            expectRegisterRevert(t, f, revertData);
        }
    }

    function testFuzz_AnyTopicsOfTheMaskAreTaken(uint8 mask, bytes32[4] memory topics) external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.OnEvent);
        ISchedules.Filter memory f = filter(t.trigger);
        f.mask = mask & 15 | 1;
        for (uint256 i; i < 4; ++i) {
            f.topics[i] = f.mask >> i & 1 == 1 ? topics[i] : bytes32(0);
        }
        vm.prank(alice);
        uint256 id = schedules.register{value: BUDGET}(t, f, CID, PARAMS);
        vm.assertEq(schedules.schedule(id).filterHash, keccak256(abi.encode(f)));
    }

    function test_RevertWhen_TaskIsInvalid() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        ISchedules.Filter memory f;
        vm.startPrank(alice);
        vm.expectRevert(ISchedules.SchedulesCidInvalid.selector);
        schedules.register{value: BUDGET}(t, f, "not/a/cid", PARAMS);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesParamsTooLong.selector, 4097, 4096));
        schedules.register{value: BUDGET}(t, f, CID, new bytes(4097));
        vm.stopPrank();
    }

    function test_RevertWhen_BudgetIsTooSmall() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        ISchedules.Filter memory f;
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesBudgetTooSmall.selector, 9_999, 10_000));
        schedules.register{value: 9_999}(t, f, CID, PARAMS);
        t.callbackGas = 5_000; // one run costs more than the least budget
        t.maxFee = 12_000;
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesBudgetTooSmall.selector, 11_999, 12_000));
        schedules.register{value: 11_999}(t, f, CID, PARAMS);
        t.maxFee = 11_999;
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesFeeAboveCap.selector, 12_000, 11_999));
        schedules.register{value: 12_000}(t, f, CID, PARAMS);
        vm.stopPrank();
    }

    function testFuzz_RevertWhen_KeyIsNotPermitted(uint256 other) external {
        vm.assume(other != tokenId && other != 0);
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        t.tokenId = other;
        expectRegisterRevert(
            t, filter(t.trigger), abi.encodeWithSelector(ISchedules.SchedulesNotPermitted.selector, other, alice)
        );
    }

    function test_RevertWhen_ControllerHasTooMany() external {
        for (uint256 i; i < 5; ++i) {
            everySeconds();
        }
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        expectRegisterRevert(
            t, filter(t.trigger), abi.encodeWithSelector(ISchedules.SchedulesTooMany.selector, alice, 5)
        );
        vm.prank(alice);
        schedules.cancel(2, alice);
        vm.assertEq(everySeconds(), 6);
    }

    function expectRegisterRevert(ISchedules.Terms memory t, ISchedules.Filter memory f, bytes memory revertData)
        private
    {
        vm.prank(alice);
        expectRevert(revertData);
        schedules.register{value: BUDGET}(t, f, CID, PARAMS);
    }

    // ---- topUp

    function testFuzz_AnyoneTopsUp(address from, uint96 amount) external {
        vm.assume(from != alice && uint160(from) > 100);
        uint256 id = everySeconds();
        vm.deal(from, amount);
        vm.expectEmit();
        emit ISchedules.ScheduleToppedUp(id, from, amount);
        vm.prank(from);
        schedules.topUp{value: amount}(id);
        vm.assertEq(left(id), BUDGET + amount);
    }

    function test_RevertGiven_NotLive() external {
        uint256 id = everySeconds();
        vm.startPrank(alice);
        schedules.cancel(id, alice);
        for (uint256 i; i < 2; ++i) {
            bytes memory revertData = abi.encodeWithSelector(ISchedules.SchedulesNotLive.selector, id);
            expectRevert(revertData);
            schedules.topUp{value: 1}(id);
            expectRevert(revertData);
            schedules.cancel(id, alice);
            expectRevert(revertData);
            schedules.close(id);
            expectRevert(revertData);
            schedules.fire(id, CID, PARAMS, 0);
            vm.assertFalse(schedules.due(id));
            id = 77; // and one that never was
        }
        vm.stopPrank();
    }

    // ---- cancel, close, withdraw

    function test_CancelPaysWhatIsLeft() external {
        uint256 id = everySeconds();
        pass(INTERVAL);
        fire(id);
        address to = makeAddr("to");
        vm.expectEmit();
        emit ISchedules.ScheduleEnded(id);
        vm.expectEmit();
        emit ISchedules.ScheduleWithdrawn(id, to, BUDGET - ACTION_FEE);
        vm.prank(alice);
        schedules.cancel(id, to);
        vm.assertEq(to.balance, BUDGET - ACTION_FEE);
        vm.assertEq(left(id), 0);
        vm.assertEq(schedules.liveOf(alice), 0);
        vm.assertEq(schedules.liveCount(), 0);
        vm.assertEq(address(schedules).balance, 0);
    }

    function test_CancelOfAnEmptyBudgetPaysNothing() external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        uint256 id = register(t);
        while (left(id) >= ACTION_FEE && schedules.schedule(id).runsLeft != 0) {
            pass(INTERVAL);
            fire(id);
        }
        vm.prank(governor);
        schedules.setConfig(ISchedules.Config(1, 1, 365 days, 5, 0));
        ISchedules.Filter memory f;
        t = terms(ISchedules.Trigger.EverySeconds);
        vm.prank(alice);
        id = schedules.register{value: ACTION_FEE}(t, f, CID, PARAMS);
        pass(INTERVAL);
        fire(id);
        vm.assertEq(left(id), 0);
        address to = address(new Refusing());
        vm.prank(alice);
        schedules.cancel(id, to);
        vm.assertEq(uint256(schedules.schedule(id).status), uint256(ISchedules.Status.Ended));
    }

    function testFuzz_RevertWhen_StrangerCancelsOrWithdraws(address stranger) external {
        vm.assume(stranger != alice);
        uint256 id = everySeconds();
        bytes memory revertData = abi.encodeWithSelector(ISchedules.SchedulesNotController.selector, id, stranger);
        vm.startPrank(stranger);
        expectRevert(revertData);
        schedules.cancel(id, stranger);
        expectRevert(revertData);
        schedules.withdraw(id, stranger);
        vm.stopPrank();
    }

    function test_RevertWhen_ReceiverRefuses() external {
        uint256 id = everySeconds();
        address refusing = address(new Refusing());
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesPaymentFailed.selector, refusing));
        schedules.cancel(id, refusing);
        vm.assertEq(left(id), BUDGET);
    }

    function test_AnyoneClosesWhatIsOver() external {
        uint256 id = everySeconds();
        uint64 endsAt = schedules.schedule(id).terms.endsAt;
        vm.warp(endsAt);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNotOver.selector, id, endsAt));
        schedules.close(id);
        vm.warp(endsAt + 1);
        vm.expectEmit();
        emit ISchedules.ScheduleEnded(id);
        schedules.close(id);
        vm.assertEq(schedules.liveCount(), 0);
        vm.assertEq(left(id), BUDGET);

        vm.expectEmit();
        emit ISchedules.ScheduleWithdrawn(id, alice, BUDGET);
        vm.startPrank(alice);
        schedules.withdraw(id, alice);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesNothingLeft.selector, id));
        schedules.withdraw(id, alice);
        vm.stopPrank();
    }

    function test_RevertWhen_WithdrawingFromALiveOne() external {
        uint256 id = everySeconds();
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ISchedules.SchedulesStillLive.selector, id));
        schedules.withdraw(id, alice);
    }

    /// A controller that calls back while it is paid is paid once.
    function test_PaymentIsSafeFromReentry() external {
        everySeconds(); // somebody else's budget
        Greedy greedy = new Greedy(schedules);
        vm.deal(address(greedy), BUDGET);
        ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
        uint256 id = greedy.register(t, filter(t.trigger), CID, PARAMS, BUDGET);
        greedy.cancel(id);
        vm.assertEq(greedy.refused(), 3);
        vm.assertEq(address(greedy).balance, BUDGET);
        vm.assertEq(address(schedules).balance, BUDGET);
    }
}

/// @dev A controller that tries to be paid more than once.
contract Greedy {
    ISchedules private immutable SCHEDULES;
    uint256 private id;
    uint256 public refused;

    constructor(ISchedules schedules) {
        SCHEDULES = schedules;
    }

    function register(
        ISchedules.Terms calldata t,
        ISchedules.Filter calldata f,
        string calldata cid,
        bytes calldata params,
        uint256 budget
    ) external payable returns (uint256) {
        return SCHEDULES.register{value: budget}(t, f, cid, params);
    }

    function cancel(uint256 id_) external {
        id = id_;
        SCHEDULES.cancel(id_, address(this));
    }

    receive() external payable {
        try SCHEDULES.cancel(id, address(this)) {}
        catch {
            ++refused;
        }
        try SCHEDULES.withdraw(id, address(this)) {}
        catch {
            ++refused;
        }
        try SCHEDULES.reclaim(bytes32(0)) {}
        catch {
            ++refused;
        }
    }
}
