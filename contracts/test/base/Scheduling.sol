// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISchedules} from "../../src/interfaces/ISchedules.sol";
import {Requests} from "./Requests.sol";

/// @title Scheduling: schedules of alice's, of each trigger.
abstract contract Scheduling is Requests {
    uint64 internal constant INTERVAL = 100;
    uint256 internal constant BUDGET = 10 * ACTION_FEE;
    bytes32 internal constant TOPIC = keccak256("Deposit(address,uint256)");
    bytes32 internal constant OCCURRENCE = keccak256("occurrence");

    function terms(ISchedules.Trigger trigger) internal view returns (ISchedules.Terms memory) {
        return ISchedules.Terms({
            trigger: trigger,
            value: trigger == ISchedules.Trigger.AtTime
                ? uint64(block.timestamp) + INTERVAL
                : trigger == ISchedules.Trigger.OnEvent ? 0 : INTERVAL,
            endsAt: uint64(block.timestamp) + 10_000,
            maxRuns: trigger == ISchedules.Trigger.AtTime ? 1 : 5,
            expiresAfter: 10,
            callbackGas: 0,
            maxFee: uint128(2 * ACTION_FEE),
            tokenId: 0
        });
    }

    function filter(ISchedules.Trigger trigger) internal view returns (ISchedules.Filter memory f) {
        if (trigger == ISchedules.Trigger.OnEvent) {
            f.emitter = address(token);
            f.mask = 1;
            f.topics[0] = TOPIC;
        }
    }

    function register(ISchedules.Trigger trigger) internal returns (uint256) {
        return register(terms(trigger));
    }

    function register(ISchedules.Terms memory t) internal returns (uint256) {
        ISchedules.Filter memory f = filter(t.trigger);
        vm.prank(alice);
        return schedules.register{value: BUDGET}(t, f, CID, PARAMS);
    }

    function everySeconds() internal returns (uint256) {
        return register(ISchedules.Trigger.EverySeconds);
    }

    function fire(uint256 id) internal returns (bytes32) {
        return schedules.fire(id, CID, PARAMS, 0);
    }

    function fireOn(uint256 id, bytes32 occurrence) internal returns (bytes32) {
        vm.prank(node(0));
        return schedules.fire(id, CID, PARAMS, occurrence);
    }

    /// @dev Time and blocks move together, a block each 12 seconds.
    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
        vm.roll(block.number + time / 12);
    }

    function left(uint256 id) internal view returns (uint256) {
        return schedules.schedule(id).left;
    }
}
