// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISchedules} from "../src/interfaces/ISchedules.sol";
import {Scheduling} from "./base/Scheduling.sol";

/// @title SchedulesListTest: which schedules are live, and which are due.
contract SchedulesListTest is Scheduling {
    // ---- liveList

    /// Against a model: whatever is registered, cancelled and used up, the list has the live ones with runs left, once each.
    function testFuzz_ListsTheLiveOnes(uint8[24] memory steps) external {
        uint256 count;
        vm.prank(governor);
        schedules.setConfig(ISchedules.Config(1, 1, 365 days, 100, 0));
        for (uint256 i; i < steps.length; ++i) {
            ISchedules.Terms memory t = terms(ISchedules.Trigger.EverySeconds);
            t.maxRuns = 1;
            t.value = 1;
            uint256 id = count == 0 ? 0 : 1 + uint256(steps[i] / 3) % count;
            if (steps[i] % 3 == 0 || id == 0) {
                count = register(t);
            } else if (uint256(schedules.schedule(id).status) == uint256(ISchedules.Status.Live)) {
                if (steps[i] % 3 == 1) {
                    vm.prank(alice);
                    schedules.cancel(id, alice);
                } else if (schedules.schedule(id).runsLeft != 0) {
                    pass(1);
                    fire(id);
                }
            }
        }
        checkList(count);
    }

    function checkList(uint256 count) private view {
        uint256[] memory list = schedules.liveList(0, type(uint256).max);
        bool[] memory seen = new bool[](count + 1);
        for (uint256 i; i < list.length; ++i) {
            vm.assertFalse(seen[list[i]]);
            seen[list[i]] = true;
            vm.assertEq(schedules.liveList(i, 1)[0], list[i]);
        }
        for (uint256 id = 1; id <= count; ++id) {
            ISchedules.Schedule memory s = schedules.schedule(id);
            vm.assertEq(seen[id], s.status == ISchedules.Status.Live && s.runsLeft != 0);
        }
        vm.assertEq(schedules.liveCount(), list.length);
        vm.assertEq(schedules.liveList(list.length, 5).length, 0);
        vm.assertEq(schedules.liveList(type(uint256).max, type(uint256).max).length, 0);
    }

    // ---- dueList

    function test_DueListIsPaged() external {
        uint256[] memory ids = new uint256[](5);
        for (uint256 i; i < 5; ++i) {
            ids[i] = i % 2 == 0 ? everySeconds() : register(ISchedules.Trigger.OnEvent);
        }
        vm.assertEq(schedules.dueList(0, 10).length, 0);
        pass(INTERVAL);
        vm.assertEq(abi.encode(schedules.dueList(0, type(uint256).max)), abi.encode(three(ids[0], ids[2], ids[4])));
        vm.assertEq(schedules.dueList(0, 2).length, 1);
        vm.assertEq(schedules.dueList(3, 2)[0], ids[4]);
        vm.assertEq(schedules.dueList(5, 2).length, 0);
        fire(ids[2]);
        vm.assertEq(schedules.dueList(0, 10).length, 2);
    }

    function three(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory l) {
        l = new uint256[](3);
        (l[0], l[1], l[2]) = (a, b, c);
    }
}
