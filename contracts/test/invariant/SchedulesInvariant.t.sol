// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../../src/interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../../src/interfaces/ICoordinator.sol";
import {ISchedules} from "../../src/interfaces/ISchedules.sol";
import {Scheduling} from "../base/Scheduling.sol";

/// @title SchedulesInvariantTest: no budget is ever exceeded, whatever fires, is answered, expires, is had back, cancelled
/// and withdrawn in any order, with a controller that fires and cancels while it is told. The maths is in README.md beside.
/// @dev Steps never assert: one that reverts is forgotten.
contract SchedulesInvariantTest is Scheduling {
    Meddler private meddler;
    mapping(uint256 scheduleId => uint256) private paidIn;
    mapping(uint256 scheduleId => uint256) private paidOut;
    uint256 private occurrences;
    uint256 private wrong;

    function setUp() public override {
        super.setUp();
        meddler = new Meddler(schedules, CID, PARAMS);
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](10);
        actions[0] = this.register_.selector;
        actions[1] = this.fire_.selector;
        actions[2] = this.answer.selector;
        actions[3] = this.expire.selector;
        actions[4] = this.reclaim.selector;
        actions[5] = this.end.selector;
        actions[6] = this.withdraw.selector;
        actions[7] = this.topUp.selector;
        actions[8] = this.fire_.selector;
        actions[9] = this.changeFee.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function register_(uint8 kind, uint64 budget, uint8 maxRuns, bool byMeddler) external {
        ISchedules.Terms memory t = terms(ISchedules.Trigger(kind % 4));
        if (t.trigger != ISchedules.Trigger.AtTime) t.maxRuns = uint32(bound(maxRuns, 1, 10));
        if (t.trigger == ISchedules.Trigger.EverySeconds) t.value = 10;
        if (t.trigger == ISchedules.Trigger.EveryBlocks) t.value = 2;
        t.endsAt = uint64(block.timestamp) + 1_000;
        if (byMeddler) (t.callbackGas, t.maxFee) = (800_000, 10_000_000);
        address controller = byMeddler ? address(meddler) : alice;
        uint256 paid = bound(budget, 10_000, 10_000_000);
        vm.deal(controller, controller.balance + paid);
        ISchedules.Filter memory f = filter(t.trigger);
        vm.prank(controller);
        try schedules.register{value: paid}(t, f, CID, PARAMS) returns (uint256 id) {
            paidIn[id] = paid;
        } catch {}
    }

    /// A schedule fires if and only if it said that it was due.
    function fire_(uint256 which, uint8 time, bool twice) external {
        pass(time % 40);
        uint256 id = pickSchedule(which);
        bool onEvent = schedules.schedule(id).terms.trigger == ISchedules.Trigger.OnEvent;
        for (uint256 i; i < (twice ? 2 : 1); ++i) {
            bool due = schedules.due(id);
            if (onEvent) vm.prank(node(which % NODES));
            try schedules.fire(id, CID, PARAMS, onEvent ? bytes32(++occurrences) : bytes32(0)) {
                if (!due) ++wrong;
            } catch {
                if (due) ++wrong;
            }
        }
    }

    function answer(uint256 which) external {
        (bool any, bytes32 id) = pickRequest(which);
        if (!any) return;
        ICoordinator.Request memory asked = coordinator.request(id);
        if (asked.status != ICoordinator.Status.Open || block.number > asked.expiresAt) return;
        meddler.aim(pickSchedule(which), id);
        uint256 before = address(meddler).balance;
        fulfilAction(id, "result");
        // It may have cancelled a schedule of its own while it was told.
        if (meddler.cancelled() != 0) paidOut[meddler.cancelled()] += address(meddler).balance - before;
        meddler.reset();
    }

    function expire(uint256 which, uint8 blocks) external {
        vm.roll(block.number + blocks % 12);
        (bool any, bytes32 id) = pickRequest(which);
        if (!any) return;
        try coordinator.expire(id) {} catch {}
    }

    function reclaim(uint256 which, uint8 blocks) external {
        vm.roll(block.number + blocks % 12);
        (bool any, bytes32 id) = pickRequest(which);
        if (!any) return;
        ICoordinator.Request memory asked = coordinator.request(id);
        (uint256 scheduleId,) = schedules.runOf(id);
        bool accepted = scheduleId != 0
            && (asked.status == ICoordinator.Status.Expired
                || (asked.status == ICoordinator.Status.Open && block.number > asked.expiresAt));
        try schedules.reclaim(id) {
            if (!accepted) ++wrong;
        } catch {
            if (accepted) ++wrong;
        }
    }

    function end(uint256 which, bool close) external {
        uint256 id = pickSchedule(which);
        if (close) {
            try schedules.close(id) {} catch {}
            return;
        }
        address to = makeAddr("budgets");
        uint256 before = to.balance;
        vm.prank(schedules.schedule(id).controller);
        try schedules.cancel(id, to) {} catch {}
        paidOut[id] += to.balance - before;
    }

    function withdraw(uint256 which) external {
        uint256 id = pickSchedule(which);
        address to = makeAddr("budgets");
        uint256 before = to.balance;
        vm.prank(schedules.schedule(id).controller);
        try schedules.withdraw(id, to) {} catch {}
        paidOut[id] += to.balance - before;
    }

    function topUp(uint256 which, uint16 amount) external {
        uint256 id = pickSchedule(which);
        vm.deal(address(this), amount);
        try schedules.topUp{value: amount}(id) {
            paidIn[id] += amount;
        } catch {}
    }

    function changeFee(uint16 fee) external {
        ICoordinator.Config memory c = coordinatorConfig();
        c.actionFee = uint96(bound(fee, 1, 3 * ACTION_FEE));
        vm.prank(governor);
        coordinator.setConfig(c);
    }

    function pickSchedule(uint256 which) private view returns (uint256) {
        return which % (schedules.scheduleCount() + 1); // 0 is none
    }

    function pickRequest(uint256 which) private view returns (bool any, bytes32 id) {
        uint256 count = coordinator.requestCount();
        if (count == 0) return (false, 0);
        return (true, coordinator.requestIds(which % count, 1)[0]);
    }

    // ---- what must hold

    function invariant_BudgetsAreNeverExceeded() external view {
        bytes32[] memory ids = coordinator.requestIds(0, type(uint256).max);
        for (uint256 id = 1; id <= schedules.scheduleCount(); ++id) {
            (uint256 spent, uint256 open, uint256 waiting, uint256 runs) = (0, 0, 0, 0);
            for (uint256 i; i < ids.length; ++i) {
                (uint256 scheduleId, uint256 fee) = schedules.runOf(ids[i]);
                if (scheduleId != id) continue;
                ICoordinator.Request memory asked = coordinator.request(ids[i]);
                vm.assertEq(asked.fee, fee);
                vm.assertEq(asked.payer, address(schedules));
                ++runs;
                if (asked.status == ICoordinator.Status.Open) open += fee;
                else if (asked.status == ICoordinator.Status.Fulfilled) spent += fee;
                else waiting += fee;
            }
            ISchedules.Schedule memory s = schedules.schedule(id);
            vm.assertLe(spent + open, paidIn[id] - paidOut[id]);
            vm.assertEq(s.left + spent + open + waiting, paidIn[id] - paidOut[id]);
            vm.assertLe(runs, s.terms.maxRuns);
            if (s.status == ISchedules.Status.Live) vm.assertEq(s.runsLeft + runs, s.terms.maxRuns);
        }
    }

    function invariant_EtherIsThereForEachBudget() external view {
        bytes32[] memory ids = coordinator.requestIds(0, type(uint256).max);
        uint256 owed;
        for (uint256 i; i < ids.length; ++i) {
            (, uint256 fee) = schedules.runOf(ids[i]);
            if (coordinator.request(ids[i]).status == ICoordinator.Status.Expired) owed += fee;
        }
        for (uint256 id = 1; id <= schedules.scheduleCount(); ++id) {
            owed += left(id);
        }
        vm.assertEq(address(schedules).balance + coordinator.refundsOf(address(schedules)), owed);
    }

    function invariant_ListIsOfTheLiveOnes() external view {
        uint256[] memory list = schedules.liveList(0, type(uint256).max);
        (uint256 listed, uint256 ofAlice, uint256 ofMeddler) = (0, 0, 0);
        for (uint256 id = 1; id <= schedules.scheduleCount(); ++id) {
            ISchedules.Schedule memory s = schedules.schedule(id);
            uint256 times;
            for (uint256 i; i < list.length; ++i) {
                if (list[i] == id) ++times;
            }
            bool live = s.status == ISchedules.Status.Live;
            vm.assertEq(times, live && s.runsLeft != 0 ? 1 : 0);
            listed += times;
            if (live) s.controller == alice ? ++ofAlice : ++ofMeddler;
        }
        vm.assertEq(listed, list.length);
        vm.assertEq(schedules.liveOf(alice), ofAlice);
        vm.assertEq(schedules.liveOf(address(meddler)), ofMeddler);
    }

    function invariant_FiresWhenItSaysSo() external view {
        vm.assertEq(wrong, 0);
    }
}

/// @dev A controller that, while it is told a result, fires, has runs back and cancels.
contract Meddler is IConclaveReceiver {
    ISchedules private immutable SCHEDULES;
    string private cid;
    bytes private params;
    uint256 private target;
    bytes32 private requestId;
    uint256 public cancelled;

    constructor(ISchedules schedules, string memory cid_, bytes memory params_) {
        SCHEDULES = schedules;
        cid = cid_;
        params = params_;
    }

    function aim(uint256 target_, bytes32 requestId_) external {
        (target, requestId) = (target_, requestId_);
    }

    function reset() external {
        cancelled = 0;
    }

    function onConclaveAnswer(bytes32, uint8, bytes calldata) external override {
        try SCHEDULES.fire(target, cid, params, 0) {} catch {}
        try SCHEDULES.fire(target, cid, params, 0) {} catch {}
        try SCHEDULES.reclaim(requestId) {} catch {}
        if (uint256(requestId) % 4 != 0) return;
        try SCHEDULES.cancel(target, address(this)) {
            cancelled = target;
        } catch {}
    }

    receive() external payable {
        try SCHEDULES.withdraw(target, address(this)) {} catch {}
        try SCHEDULES.fire(target, cid, params, 0) {} catch {}
    }
}
