// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Attestations} from "../src/Attestations.sol";
import {IAttestations} from "../src/interfaces/IAttestations.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Network} from "./base/Network.sol";

contract AttestationsTest is Network {
    // ---- constructor

    function test_RevertWhen_StakingIsNoContract() external {
        vm.expectRevert(IAttestations.AttestationsConfigInvalid.selector);
        new Attestations(address(1), MEASUREMENT, 0);
    }

    function test_RevertWhen_MeasurementIsZero() external {
        vm.expectRevert(IAttestations.AttestationsConfigInvalid.selector);
        new Attestations(address(staking), 0, 0);
    }

    function testFuzz_RevertGiven_NoDevnet(uint64 chain, bytes32 root) external {
        vm.assume(chain != 0 && chain != 1337 && chain != 31337 && root != 0);
        vm.chainId(chain);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsDevnetOnly.selector, uint256(chain)));
        new Attestations(address(staking), MEASUREMENT, root);
    }

    function test_DeploysOnAnyChainWithoutDevnetRoot() external {
        vm.chainId(1);
        Attestations real = new Attestations(address(staking), MEASUREMENT, 0);
        vm.assertEq(real.devnetRootHash(), bytes32(0));
        vm.assertEq(real.measurementHash(), MEASUREMENT);
        vm.assertEq(real.staking(), address(staking));
    }

    function test_DeploysOnDevnets() external {
        vm.chainId(1337);
        vm.assertEq(new Attestations(address(staking), MEASUREMENT, DEVNET_ROOT).devnetRootHash(), DEVNET_ROOT);
        vm.chainId(31337);
        vm.assertEq(new Attestations(address(staking), MEASUREMENT, DEVNET_ROOT).devnetRootHash(), DEVNET_ROOT);
    }

    // ---- post

    function test_RevertWhen_HashIsZero() external {
        joinAndLock(4);
        vm.prank(node(0));
        vm.expectRevert(IAttestations.AttestationsHashZero.selector);
        attestations.post(1, 0);
    }

    function test_RevertGiven_NothingLocked() external {
        join(0);
        expectNotInSet(1, node(0));
    }

    function test_RevertWhen_PostingAsStranger() external {
        joinAndLock(4);
        expectNotInSet(1, staker(0));
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_EpochHasNoSet(uint256 epochNumber) external {
        vm.assume(epochNumber != 1);
        joinAndLock(4);
        expectNotInSet(epochNumber, node(0));
    }

    /// This version has one epoch; a later one must not take evidence for a set that has served.
    function test_RevertGiven_EpochIsOver() external {
        genesis(4);
        IStaking.Epoch memory later = staking.epoch();
        later.number = 2;
        vm.mockCall(address(staking), abi.encodeCall(staking.epoch, ()), abi.encode(later));
        expectNotInSet(1, node(0));
    }

    function test_PostsForLockedSet() external {
        joinAndLock(4);
        vm.expectEmit();
        emit IAttestations.EvidencePosted(1, node(1), "evidence");
        vm.prank(node(1));
        attestations.post(1, "evidence");
        vm.assertEq(attestations.evidenceOf(1, node(1)), "evidence");
        vm.assertEq(attestations.evidenceOf(1, node(0)), bytes32(0));
    }

    function test_LaterPostReplaces() external {
        genesis(4);
        vm.startPrank(node(1));
        attestations.post(1, "evidence");
        attestations.post(1, "evidence after a restart");
        vm.stopPrank();
        vm.assertEq(attestations.evidenceOf(1, node(1)), "evidence after a restart");
    }

    function expectNotInSet(uint256 epochNumber, address who) private {
        vm.prank(who);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsNotInSet.selector, epochNumber, who));
        attestations.post(epochNumber, "evidence");
    }
}
