// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {Attestations} from "../src/Attestations.sol";
import {IAttestations} from "../src/interfaces/IAttestations.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Network} from "./base/Network.sol";

contract AttestationsTest is Network {
    IAttestations.Product private constant MILAN = IAttestations.Product.Milan;
    IAttestations.Product private constant GENOA = IAttestations.Product.Genoa;
    /// The minimum of Milan: bootloader 3, tee 0, snp 8, microcode 115.
    uint64 private constant TCB = 0x7308000000000003;
    bytes32 private constant OTHER = keccak256("other measurement");

    // ---- deployment

    function test_RevertWhen_StakingIsZero() external {
        vm.expectRevert(IAttestations.AttestationsConfigInvalid.selector);
        new Attestations(address(0), 0);
    }

    function testFuzz_RevertGiven_NoDevnet(uint64 chain, bytes32 root) external {
        vm.assume(chain != 0 && chain != 1337 && chain != 31337 && root != 0);
        vm.chainId(chain);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsDevnetOnly.selector, uint256(chain)));
        new Attestations(address(staking), root);
    }

    function test_DeploysOnAnyChainWithoutDevnetRoot() external {
        vm.chainId(1);
        Attestations real = new Attestations(address(staking), 0);
        vm.assertEq(real.devnetRootHash(), bytes32(0));
        vm.assertEq(real.staking(), address(staking));
    }

    function test_DeploysOnDevnets() external {
        vm.chainId(1337);
        vm.assertEq(new Attestations(address(staking), DEVNET_ROOT).devnetRootHash(), DEVNET_ROOT);
        vm.chainId(31337);
        vm.assertEq(new Attestations(address(staking), DEVNET_ROOT).devnetRootHash(), DEVNET_ROOT);
    }

    function test_InitializesOnce() external {
        vm.assertEq(attestations.owner(), governor);
        vm.assertEq(abi.encode(attestations.config()), abi.encode(attestationsConfig()));
        vm.assertTrue(attestations.isMeasurementAllowed(MEASUREMENT));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        attestations.initialize(address(this), attestationsConfig(), measurementList());
    }

    function test_RevertWhen_InitializingImplementation() external {
        Attestations implementation = new Attestations(address(staking), 0);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(address(this), attestationsConfig(), measurementList());
    }

    // ---- setConfig

    function test_RevertWhen_ConfiguringAsStranger() external {
        expectNotOwner();
        attestations.setConfig(attestationsConfig());
    }

    function testFuzz_RevertWhen_EvidenceSecondsOutOfRange(uint32 evidenceSeconds) external {
        vm.assume(evidenceSeconds < 1 hours || evidenceSeconds > 366 days);
        IAttestations.Config memory c = attestationsConfig();
        c.evidenceSeconds = evidenceSeconds;
        vm.prank(governor);
        vm.expectRevert(IAttestations.AttestationsConfigInvalid.selector);
        attestations.setConfig(c);
    }

    function testFuzz_SetsConfig(IAttestations.Config memory c) external {
        c.evidenceSeconds = uint32(bound(c.evidenceSeconds, 1 hours, 366 days));
        vm.expectEmit();
        emit IAttestations.ConfigChanged(c);
        vm.prank(governor);
        attestations.setConfig(c);
        vm.assertEq(abi.encode(attestations.config()), abi.encode(c));
    }

    // ---- setMeasurement

    function test_RevertWhen_SettingMeasurementAsStranger() external {
        expectNotOwner();
        attestations.setMeasurement(OTHER, type(uint64).max);
    }

    function test_RevertWhen_MeasurementIsZero() external {
        vm.prank(governor);
        vm.expectRevert(IAttestations.AttestationsHashZero.selector);
        attestations.setMeasurement(0, type(uint64).max);
    }

    function testFuzz_RevertWhen_UntilIsPast(uint64 until) external {
        until = uint64(bound(until, 1, block.timestamp));
        vm.prank(governor);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsUntilPast.selector, until));
        attestations.setMeasurement(OTHER, until);
    }

    function test_RevertWhen_RevokingUnknownMeasurement() external {
        vm.prank(governor);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsMeasurementUnknown.selector, OTHER));
        attestations.setMeasurement(OTHER, 0);
    }

    function test_RevertWhen_TooManyMeasurements() external {
        vm.startPrank(governor);
        for (uint256 i = 1; i < attestations.maxMeasurements(); ++i) {
            attestations.setMeasurement(bytes32(i), type(uint64).max);
        }
        vm.assertEq(attestations.measurements().length, 32);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsTooManyMeasurements.selector, 32));
        attestations.setMeasurement(OTHER, type(uint64).max);
        // One that stands may be changed, and makes room when it is revoked.
        attestations.setMeasurement(MEASUREMENT, uint64(block.timestamp + 1));
        attestations.setMeasurement(MEASUREMENT, 0);
        attestations.setMeasurement(OTHER, type(uint64).max);
    }

    function testFuzz_AllowsMeasurementUntil(uint64 until) external {
        until = uint64(bound(until, block.timestamp + 1, type(uint64).max));
        vm.expectEmit();
        emit IAttestations.MeasurementSet(OTHER, until);
        vm.prank(governor);
        attestations.setMeasurement(OTHER, until);
        IAttestations.Measurement[] memory all = attestations.measurements();
        vm.assertEq(all.length, 2);
        vm.assertEq(all[1].measurementHash, OTHER);
        vm.assertEq(all[1].until, until);
        vm.warp(until - 1);
        vm.assertTrue(attestations.isMeasurementAllowed(OTHER));
        vm.warp(until);
        vm.assertFalse(attestations.isMeasurementAllowed(OTHER));
    }

    function test_RevokesMeasurement() external {
        genesis(4);
        post(1, node(0));
        vm.assertTrue(attestations.isValid(1, node(0)));
        vm.expectEmit();
        emit IAttestations.MeasurementSet(MEASUREMENT, 0);
        vm.prank(governor);
        attestations.setMeasurement(MEASUREMENT, 0);
        vm.assertFalse(attestations.isMeasurementAllowed(MEASUREMENT));
        vm.assertEq(attestations.measurements().length, 0);
        vm.assertFalse(attestations.isValid(1, node(0)));
    }

    // ---- isTcbAccepted

    function test_ComparesEachLevel() external view {
        vm.assertTrue(attestations.isTcbAccepted(MILAN, TCB));
        vm.assertFalse(attestations.isTcbAccepted(MILAN, TCB - 1)); // bootloader
        vm.assertFalse(attestations.isTcbAccepted(MILAN, TCB - (1 << 48))); // snp
        vm.assertFalse(attestations.isTcbAccepted(MILAN, TCB - (1 << 56))); // microcode
        vm.assertTrue(attestations.isTcbAccepted(GENOA, 0x480e000000000007));
        vm.assertFalse(attestations.isTcbAccepted(GENOA, TCB));
        vm.assertFalse(attestations.isTcbAccepted(IAttestations.Product.Unknown, type(uint64).max));
    }

    function testFuzz_AcceptsTcb(IAttestations.Tcb memory minimum, IAttestations.Tcb memory stated, bool milan)
        external
    {
        IAttestations.Config memory c = attestationsConfig();
        if (milan) c.milan = minimum;
        else c.genoa = minimum;
        vm.prank(governor);
        attestations.setConfig(c);
        bool accepted = stated.bootloader >= minimum.bootloader && stated.tee >= minimum.tee
            && stated.snp >= minimum.snp && stated.microcode >= minimum.microcode;
        vm.assertEq(attestations.isTcbAccepted(milan ? MILAN : GENOA, pack(stated)), accepted);
    }

    // ---- post

    function test_RevertWhen_HashIsZero() external {
        joinAndLock(4);
        vm.prank(node(0));
        vm.expectRevert(IAttestations.AttestationsHashZero.selector);
        attestations.post(1, 0, MEASUREMENT, TCB, MILAN);
    }

    function test_RevertWhen_ProductIsUnknown() external {
        joinAndLock(4);
        vm.prank(node(0));
        vm.expectRevert(IAttestations.AttestationsProductUnknown.selector);
        attestations.post(1, "evidence", MEASUREMENT, TCB, IAttestations.Product.Unknown);
    }

    function test_RevertWhen_MeasurementIsNotAllowed() external {
        joinAndLock(4);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsMeasurementNotAllowed.selector, OTHER));
        attestations.post(1, "evidence", OTHER, TCB, MILAN);
    }

    function test_RevertWhen_TcbIsTooOld() external {
        joinAndLock(4);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsTcbTooOld.selector, MILAN, TCB - 1));
        attestations.post(1, "evidence", MEASUREMENT, TCB - 1, MILAN);
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

    function test_RevertGiven_EpochIsOver() external {
        genesis(4);
        IStaking.Epoch memory later = staking.epoch();
        later.number = 2;
        vm.mockCall(address(staking), abi.encodeCall(staking.epoch, ()), abi.encode(later));
        expectNotInSet(1, node(0));
    }

    function test_RevertGiven_EvidenceWasRevoked() external {
        genesis(4);
        vm.prank(governor);
        attestations.revokeEvidence(1, node(0));
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsRevoked.selector, 1, node(0)));
        attestations.post(1, "evidence", MEASUREMENT, TCB, MILAN);
    }

    function test_PostsForLockedSet() external {
        joinAndLock(4);
        vm.expectEmit();
        emit IAttestations.EvidencePosted(1, node(1), "evidence", MEASUREMENT, TCB, MILAN);
        post(1, node(1));
        vm.assertEq(attestations.evidenceOf(1, node(1)), "evidence");
        vm.assertEq(
            abi.encode(attestations.evidence(1, node(1))),
            abi.encode(IAttestations.Evidence("evidence", MEASUREMENT, TCB, uint64(block.timestamp), MILAN, false))
        );
        vm.assertTrue(attestations.isValid(1, node(1)));
        vm.assertEq(attestations.evidenceOf(1, node(0)), bytes32(0));
        vm.assertFalse(attestations.isValid(1, node(0)));
    }

    function test_LaterPostReplaces() external {
        genesis(4);
        post(1, node(1));
        vm.warp(block.timestamp + 1 hours);
        vm.prank(node(1));
        attestations.post(1, "evidence after a restart", MEASUREMENT, type(uint64).max, GENOA);
        vm.assertEq(
            abi.encode(attestations.evidence(1, node(1))),
            abi.encode(
                IAttestations.Evidence(
                    "evidence after a restart", MEASUREMENT, type(uint64).max, uint64(block.timestamp), GENOA, false
                )
            )
        );
    }

    // ---- revokeEvidence

    function test_RevertWhen_RevokingAsStranger() external {
        expectNotOwner();
        attestations.revokeEvidence(1, node(0));
    }

    function test_RevertWhen_RevokingTwice() external {
        vm.startPrank(governor);
        attestations.revokeEvidence(1, node(0));
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsRevoked.selector, 1, node(0)));
        attestations.revokeEvidence(1, node(0));
    }

    function test_RevokesEvidence() external {
        genesis(4);
        post(1, node(0));
        post(1, node(1));
        vm.expectEmit();
        emit IAttestations.EvidenceRevoked(1, node(0));
        vm.prank(governor);
        attestations.revokeEvidence(1, node(0));
        vm.assertFalse(attestations.isValid(1, node(0)));
        vm.assertTrue(attestations.evidence(1, node(0)).revoked);
        vm.assertTrue(attestations.isValid(1, node(1)));
        vm.assertFalse(attestations.evidence(2, node(0)).revoked);
    }

    // ---- isValid

    function testFuzz_EvidenceRunsOut(uint32 evidenceSeconds) external {
        genesis(4);
        post(1, node(0));
        IAttestations.Config memory c = attestationsConfig();
        c.evidenceSeconds = uint32(bound(evidenceSeconds, 1 hours, 366 days));
        vm.prank(governor);
        attestations.setConfig(c);
        uint256 end = block.timestamp + c.evidenceSeconds;
        vm.warp(end - 1);
        vm.assertTrue(attestations.isValid(1, node(0)));
        vm.warp(end);
        vm.assertFalse(attestations.isValid(1, node(0)));
    }

    function test_RaisedMinimumEndsEvidence() external {
        genesis(4);
        post(1, node(0));
        IAttestations.Config memory c = attestationsConfig();
        c.milan.snp += 1;
        vm.prank(governor);
        attestations.setConfig(c);
        vm.assertFalse(attestations.isValid(1, node(0)));
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        address implementation = deploy("Attestations", abi.encode(address(staking), bytes32(0)));
        expectNotOwner();
        attestations.upgradeToAndCall(implementation, "");
        genesis(4);
        post(1, node(0));
        vm.prank(governor);
        attestations.upgradeToAndCall(implementation, "");
        vm.assertEq(attestations.devnetRootHash(), bytes32(0));
        vm.assertTrue(attestations.isValid(1, node(0)));
    }

    function post(uint256 epochNumber, address who) private {
        vm.prank(who);
        attestations.post(epochNumber, "evidence", MEASUREMENT, TCB, MILAN);
    }

    function expectNotInSet(uint256 epochNumber, address who) private {
        vm.prank(who);
        expectRevert(abi.encodeWithSelector(IAttestations.AttestationsNotInSet.selector, epochNumber, who));
        attestations.post(epochNumber, "evidence", MEASUREMENT, TCB, MILAN);
    }

    function expectNotOwner() private {
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, address(this)));
    }

    function pack(IAttestations.Tcb memory t) private pure returns (uint64) {
        return uint64(t.bootloader) | uint64(t.tee) << 8 | uint64(t.snp) << 48 | uint64(t.microcode) << 56;
    }
}
