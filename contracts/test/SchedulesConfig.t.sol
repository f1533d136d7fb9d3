// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {Schedules} from "../src/Schedules.sol";
import {ISchedules} from "../src/interfaces/ISchedules.sol";
import {Network} from "./base/Network.sol";

contract SchedulesConfigTest is Network {
    // ---- links and parameters

    function testFuzz_RevertWhen_ALinkIsZero(uint8 which) external {
        address[3] memory links = [address(1), address(2), address(3)];
        links[which % 3] = address(0);
        vm.expectRevert(ISchedules.SchedulesConfigInvalid.selector);
        new Schedules(links[0], links[1], links[2]);
    }

    function test_InitialisesOnce() external {
        vm.assertEq(schedules.owner(), governor);
        vm.assertEq(schedules.coordinator(), address(coordinator));
        vm.assertEq(schedules.pkpPermissions(), address(permissions));
        vm.assertEq(schedules.staking(), address(staking));
        vm.assertEq(abi.encode(schedules.config()), abi.encode(schedulesConfig()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        schedules.initialize(address(this), schedulesConfig());
        Schedules implementation = new Schedules(address(coordinator), address(permissions), address(staking));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(address(this), schedulesConfig());
    }

    /// ERC-7201: the first word of the namespace is minSeconds, minBlocks, maxLife, maxPerController, minBudget.
    function test_StorageIsInItsNamespace() external view {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.Schedules")) - 1)) & ~bytes32(uint256(0xff));
        vm.assertEq(
            uint256(vm.load(address(schedules), slot)),
            10 | 2 << 32 | uint256(365 days) << 64 | uint256(5) << 128 | uint256(10_000) << 160
        );
    }

    function testFuzz_RevertWhen_StrangerSetsConfig(address stranger) external {
        vm.assume(stranger != governor);
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        schedules.setConfig(schedulesConfig());
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        schedules.upgradeToAndCall(address(this), "");
    }

    function test_RevertWhen_OneParameterIsInvalid() external {
        for (uint256 i; i < 5; ++i) {
            ISchedules.Config memory c = schedulesConfig();
            if (i == 0) c.minSeconds = 0;
            else if (i == 1) c.minBlocks = 0;
            else if (i == 2) c.maxLife = 0;
            else if (i == 3) c.maxLife = 2 ** 32;
            else c.maxPerController = 0;
            vm.prank(governor);
            vm.expectRevert(ISchedules.SchedulesConfigInvalid.selector);
            schedules.setConfig(c);
        }
    }

    function test_SetsConfig() external {
        ISchedules.Config memory c = ISchedules.Config(1, 1, 2 ** 32 - 1, 1, 0);
        vm.expectEmit();
        emit ISchedules.ConfigChanged(c);
        vm.prank(governor);
        schedules.setConfig(c);
        vm.assertEq(abi.encode(schedules.config()), abi.encode(c));
    }
}
