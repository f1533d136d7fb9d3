// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {Coordinator} from "../src/Coordinator.sol";
import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {Network} from "./base/Network.sol";

contract CoordinatorConfigTest is Network {
    // ---- links

    function testFuzz_RevertWhen_ALinkIsZero(uint8 which) external {
        address[5] memory links;
        for (uint256 i; i < 5; ++i) {
            links[i] = i == which % 5 ? address(0) : address(uint160(i + 1));
        }
        vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        new Coordinator(links[0], links[1], links[2], links[3], links[4]);
    }

    function test_FindsItsContracts() external view {
        vm.assertEq(coordinator.pkpPermissions(), address(permissions));
        vm.assertEq(coordinator.pkpNft(), address(nft));
        vm.assertEq(coordinator.keyRegistry(), address(registry));
        vm.assertEq(coordinator.staking(), address(staking));
        vm.assertEq(coordinator.schedules(), address(schedules));
    }

    // ---- initialize

    function test_InitialisesOnce() external {
        vm.assertEq(coordinator.owner(), governor);
        vm.assertEq(abi.encode(coordinator.config()), abi.encode(coordinatorConfig()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        coordinator.initialize(address(this), coordinatorConfig());
    }

    function test_RevertWhen_InitialConfigIsInvalid() external {
        Coordinator implementation = new Coordinator(
            address(nft), address(permissions), address(registry), address(staking), address(schedules)
        );
        ICoordinator.Config memory c = coordinatorConfig();
        c.maxBatch = 0;
        vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        new ERC1967Proxy(address(implementation), abi.encodeCall(Coordinator.initialize, (governor, c)));
    }

    function test_ImplementationIsNeverInitialised() external {
        Coordinator implementation = new Coordinator(
            address(nft), address(permissions), address(registry), address(staking), address(schedules)
        );
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(address(this), coordinatorConfig());
    }

    /// ERC-7201: the first word of the namespace is signatureFee, callbackGasPrice, maxExpiryBlocks.
    function test_StorageIsInItsNamespace() external view {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.Coordinator")) - 1)) & ~bytes32(uint256(0xff));
        vm.assertEq(
            uint256(vm.load(address(coordinator), slot)), MIN_FEE | uint256(2) << 96 | uint256(MAX_EXPIRY) << 192
        );
        vm.assertEq(vm.load(address(coordinator), 0), 0);
    }

    // ---- upgrades

    function testFuzz_RevertWhen_StrangerUpgrades(address stranger) external {
        vm.assume(stranger != governor);
        Coordinator next = new Coordinator(
            address(nft), address(permissions), address(registry), address(staking), address(schedules)
        );
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        coordinator.upgradeToAndCall(address(next), "");
        vm.prank(governor);
        coordinator.upgradeToAndCall(address(next), "");
        vm.assertEq(coordinator.owner(), governor);
    }

    // ---- setConfig

    function testFuzz_RevertWhen_StrangerSetsConfig(address stranger) external {
        vm.assume(stranger != governor);
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        coordinator.setConfig(coordinatorConfig());
    }

    /// Any parameters: taken whole if the limits hold, refused if one does not.
    function testFuzz_SetsConfig(ICoordinator.Config memory c, uint256 seed) external {
        // Mostly near the limits, where it matters.
        if (seed & 1 == 0) c.attemptBlocks = uint64(bound(c.attemptBlocks, 0, 2));
        if (seed & 2 == 0) {
            c.maxExpiryBlocks = uint64(bound(c.maxExpiryBlocks, 0, 2) + (seed & 4 == 0 ? 0 : 2 ** 32 - 2));
        }
        if (seed & 8 == 0) c.maxCallbackGas = uint32(bound(c.maxCallbackGas, 10_000_000 - 2, 10_000_001));
        if (seed & 16 == 0) c.maxBatch = uint16(bound(c.maxBatch, 0, 130));
        if (seed & 32 == 0) c.maxParams = uint32(bound(c.maxParams, 0, 131_073));
        if (seed & 64 == 0) c.maxResult = uint32(bound(c.maxResult, 131_070, 131_073));
        if (seed & 128 == 0) c.maxOpenPerCaller = uint32(bound(c.maxOpenPerCaller, 0, 2));
        bool valid = c.attemptBlocks >= 1 && c.attemptBlocks <= c.maxExpiryBlocks && c.maxExpiryBlocks < 2 ** 32
            && c.maxCallbackGas <= 10_000_000 && c.maxOpenPerCaller >= 1 && c.maxBatch >= 1 && c.maxBatch <= 128
            && c.maxParams >= 1 && c.maxParams <= 131_072 && c.maxResult >= 1 && c.maxResult <= 131_072;
        vm.prank(governor);
        if (valid) {
            vm.expectEmit();
            emit ICoordinator.ConfigChanged(c);
        } else {
            vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        }
        coordinator.setConfig(c);
        vm.assertEq(abi.encode(coordinator.config()), abi.encode(valid ? c : coordinatorConfig()));
    }

    /// Each limit alone.
    function test_RevertWhen_OneParameterIsInvalid() external {
        for (uint256 i; i < 11; ++i) {
            ICoordinator.Config memory c = coordinatorConfig();
            if (i == 0) c.attemptBlocks = 0;
            else if (i == 1) c.attemptBlocks = c.maxExpiryBlocks + 1;
            else if (i == 2) c.maxExpiryBlocks = 2 ** 32;
            else if (i == 3) c.maxCallbackGas = 10_000_001;
            else if (i == 4) c.maxOpenPerCaller = 0;
            else if (i == 5) c.maxBatch = 0;
            else if (i == 6) c.maxBatch = 129;
            else if (i == 7) c.maxParams = 0;
            else if (i == 8) c.maxParams = 131_073;
            else if (i == 9) c.maxResult = 0;
            else c.maxResult = 131_073;
            vm.prank(governor);
            vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
            coordinator.setConfig(c);
        }
    }

    function test_ViewsNameTheParameters() external view {
        vm.assertEq(coordinator.minFee(), MIN_FEE);
        vm.assertEq(coordinator.maxExpiryBlocks(), MAX_EXPIRY);
        vm.assertEq(coordinator.attemptBlocks(), ATTEMPT_BLOCKS);
    }

    function testFuzz_FeeIsKindAndCallback(uint32 callbackGas) external view {
        for (uint256 kind; kind < 3; ++kind) {
            vm.assertEq(
                coordinator.feeFor(ICoordinator.Kind(kind), callbackGas),
                (kind + 1) * MIN_FEE + 2 * uint256(callbackGas)
            );
        }
    }
}
