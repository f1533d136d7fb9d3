// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

import {Staking} from "../src/Staking.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev What the owner and the guardian may do.
contract StakingGovernanceTest is StakingNetwork {
    // ---- constructor, initialize

    function test_RevertWhen_TokenIsNoContract() external {
        expectRevert(abi.encodeWithSelector(IStaking.StakingLinkInvalid.selector, address(1)));
        deploy("Staking", abi.encode(address(1), address(registry)));
    }

    function test_RevertWhen_RegistryIsZero() external {
        expectRevert(abi.encodeWithSelector(IStaking.StakingLinkInvalid.selector, address(0)));
        deploy("Staking", abi.encode(address(token), address(0)));
    }

    function test_RevertWhen_InitialisingTwice() external {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        staking.initialize(stranger, config());
    }

    function test_RevertWhen_InitialisingTheImplementation() external {
        Staking implementation = Staking(deploy("Staking", abi.encode(address(token), address(registry))));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, config());
    }

    function test_StartsActiveBeforeGenesis() external view {
        IStaking.Epoch memory epoch = staking.epoch();
        vm.assertEq(epoch.number, 0);
        vm.assertEq(epoch.retries, 0);
        vm.assertEq(epoch.endTime, block.timestamp);
        vm.assertEq(epoch.epochLength, EPOCH_LENGTH);
        vm.assertEq(epoch.timeout, TIMEOUT);
        assertState(IStaking.State.Active);
        vm.assertEq(staking.owner(), governor);
        vm.assertEq(staking.lockedAt(), 0);
        vm.assertEq(staking.token(), address(token));
        vm.assertEq(staking.keyRegistry(), address(registry));
        vm.assertEq(staking.minStake(), MIN_STAKE);
        vm.assertEq(staking.minNodes(), MIN_NODES);
        vm.assertEq(staking.maxNodes(), MAX_NODES);
        vm.assertEq(staking.joinedNodes().length, 0);
        vm.assertEq(staking.nextSet().length, 0);
        vm.assertEq(keccak256(abi.encode(staking.config())), keccak256(abi.encode(config())));
    }

    function test_StorageIsInItsNamespace() external pure {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.Staking")) - 1)) & ~bytes32(uint256(0xff));
        vm.assertEq(slot, 0x6a9d51b400c0051270947425c964106d9a9a356a95a42eab5926fa95fcdb5100);
    }

    function test_RevertWhen_UpgradingAsStranger() external {
        address next = deploy("Staking", abi.encode(address(token), address(registry)));
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        staking.upgradeToAndCall(next, "");
    }

    function test_UpgradeKeepsState() external {
        genesis(5);
        bytes32 set = keccak256(abi.encode(staking.setOf(1)));
        address next = deploy("Staking", abi.encode(address(token), address(registry)));
        vm.prank(governor);
        staking.upgradeToAndCall(next, "");
        vm.assertEq(keccak256(abi.encode(staking.setOf(1))), set);
        vm.assertEq(keccak256(abi.encode(staking.config())), keccak256(abi.encode(config())));
        advanceEpochs(5, 1);
    }

    // ---- setConfig

    function expectBadConfig(IStaking.Config memory c) private {
        vm.prank(governor);
        vm.expectRevert(IStaking.StakingConfigInvalid.selector);
        staking.setConfig(c);
    }

    function test_RevertWhen_ConfiguringAsStranger() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        staking.setConfig(config());
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_RevertWhen_ConfigOutOfBounds(uint8 which, uint16 value) external {
        IStaking.Config memory c = config();
        which %= 12;
        if (which == 0) c.minStake = 0;
        if (which == 1) c.minNodes = value % 3;
        if (which == 2) c.maxNodes = c.minNodes - 1;
        if (which == 3) c.maxCandidates = c.maxNodes - 1;
        if (which == 4) c.maxCandidates = uint16(bound(value, 256, type(uint16).max));
        if (which == 5) c.demeritLimit = 0;
        if (which == 6) (c.minVersion, c.maxVersion) = (uint64(value) + 1, value);
        if (which == 7) c.timeout = 0;
        if (which == 8) c.treasury = address(0);
        if (which == 9) c.demerits[0] = uint16(bound(value, 1, type(uint16).max));
        if (which == 10) c.slashPpm[0] = uint32(bound(value, 1, 1e6));
        if (which == 11) c.slashPpm[uint256(value) % 6 + 1] = 1e6 + 1;
        expectBadConfig(c);
    }

    /// Six serve, of whom five must be in the next set: fewer places would stop the machine for good.
    function test_RevertWhen_MaxNodesIsBelowTheServingQuorum() external {
        genesis(6);
        IStaking.Config memory c = config();
        c.maxNodes = 4;
        expectBadConfig(c);
        c.maxNodes = 5;
        setConfig(c);
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    function test_RevertWhen_MaxNodesIsBelowTheLockedQuorum() external {
        genesis(4);
        for (uint256 i = 4; i < 8; ++i) {
            join(i);
        }
        lockNext();
        IStaking.Config memory c = config();
        c.maxNodes = 5;
        expectBadConfig(c);
        c.maxNodes = 6;
        setConfig(c);
    }

    function test_SetsConfig() external {
        IStaking.Config memory c = config();
        c.minStake = 1;
        c.minNodes = 3;
        c.maxNodes = 255;
        c.maxCandidates = 255;
        c.slashPpm[6] = 0;
        c.guardian = address(0);
        vm.expectEmit();
        emit IStaking.ConfigChanged(c);
        setConfig(c);
        vm.assertEq(keccak256(abi.encode(staking.config())), keccak256(abi.encode(c)));
        vm.assertEq(staking.minStake(), 1);
        vm.assertEq(staking.minNodes(), 3);
        vm.assertEq(staking.maxNodes(), 255);
    }

    /// Quorums follow from sizes of sets alone.
    function test_ConfigLeavesTheRunningEpochAlone() external {
        genesis(7);
        IStaking.Config memory c = config();
        c.minNodes = 5;
        c.maxNodes = 5;
        c.maxCandidates = 5;
        c.minStake = uint128(10 * MIN_STAKE);
        setConfig(c);
        vm.assertEq(staking.setSize(1), 7);
        vm.assertEq(staking.quorum(1), 5);
        vm.assertEq(staking.joinedNodes().length, 7);
    }

    // ---- pause, unpause

    function test_RevertWhen_PausingAsStranger() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotGuardian.selector, stranger));
        staking.pause();
    }

    function test_RevertGiven_Paused() external {
        pause();
        vm.prank(governor);
        expectRevert(wrongState(IStaking.State.Paused));
        staking.pause();
    }

    function test_RevertWhen_UnpausingAsGuardian() external {
        pause();
        vm.prank(GUARDIAN);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, GUARDIAN));
        staking.unpause();
    }

    function test_RevertGiven_NotPaused() external {
        vm.startPrank(governor);
        expectRevert(wrongState(IStaking.State.Active));
        staking.unpause();
        expectRevert(wrongState(IStaking.State.Active));
        staking.restore();
        vm.stopPrank();
    }

    function test_OwnerPausesToo() external {
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Paused);
        vm.prank(governor);
        staking.pause();
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Active);
        unpause();
    }

    function test_PauseFromActiveComesBackToActive() external {
        genesis(4);
        pause();
        unpause();
        assertState(IStaking.State.Active);
        vm.assertEq(staking.epoch().retries, 0);
        advanceEpochs(4, 1);
    }

    function test_PauseFromUnlockedComesBackToUnlocked() external {
        genesis(4);
        lockNext();
        timeOut();
        pause();
        unpause();
        assertState(IStaking.State.Unlocked);
        vm.assertEq(staking.epoch().retries, 1);
        advanceEpochs(4, 1);
    }

    function test_PauseFromLockedGivesUpTheAttempt() external {
        genesis(4);
        lockNext();
        ready(0);
        vm.expectEmit();
        emit IStaking.NextValidatorSetUnlocked(2, 0);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Paused);
        pause();
        vm.assertEq(staking.nextSet().length, 0);
        unpause();
        assertState(IStaking.State.Unlocked);
        vm.assertEq(staking.epoch().retries, 1);
        advanceEpochs(4, 1);
    }

    function test_PauseFromReadyGivesUpTheAttempt() external {
        genesis(4);
        lockNext();
        for (uint256 i; i < 4; ++i) {
            ready(i);
        }
        assertState(IStaking.State.ReadyForNextEpoch);
        pause();
        expectRevert(wrongState(IStaking.State.Paused));
        staking.advanceEpoch();
        unpause();
        assertState(IStaking.State.Unlocked);
        vm.assertEq(staking.epoch().retries, 1);
    }

    function test_PauseAtGenesis() external {
        joinAndLock(4);
        commitAll(4, 0);
        voteAll(4, 0);
        pause();
        unpause();
        assertState(IStaking.State.Unlocked);
        lockNext();
        commitAll(4, 1);
        voteAll(4, 1);
        readyAll(4, 1);
        staking.advanceEpoch();
    }

    function test_PauseStopsVotesAndApprovals() external {
        genesis(7);
        bytes32 digest = keccak256("digest");
        bytes[] memory signatures = approvals(digest, 5);
        staking.checkApprovals(1, digest, signatures);
        pause();
        bytes memory paused = wrongState(IStaking.State.Paused);
        expectRevert(paused);
        staking.checkApprovals(1, digest, signatures);
        vm.prank(node(0));
        expectRevert(paused);
        staking.voteToKick(2, IStakingKicks.Reason.Unresponsive, EVIDENCE);
        IStakingKicks.Kick memory k = IStakingKicks.Kick(1, 0, 7, IStakingKicks.Reason.Unresponsive, EVIDENCE);
        signatures = approvals(kickDigest(k), 5);
        expectRevert(paused);
        staking.kickWithApprovals(k, signatures);
        unpause();
        staking.kickWithApprovals(k, signatures);
    }

    function test_JoinsAndLeavesWhilePaused() external {
        genesis(5);
        pause();
        join(5);
        leave(4);
        vm.assertEq(staking.joinedNodes().length, 5);
    }

    // ---- restore

    /// @dev Five served; in Restore now, with four new nodes that have recovered the shares.
    function restoring() private {
        genesis(5);
        pause();
        for (uint256 i = 5; i < 9; ++i) {
            join(i);
        }
        vm.prank(governor);
        staking.restore();
    }

    function lockRestore(uint256[] memory ids) private {
        vm.prank(governor);
        staking.lockForRestore(ids);
    }

    function test_RevertWhen_RestoringAsGuardian() external {
        genesis(4);
        pause();
        vm.prank(GUARDIAN);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, GUARDIAN));
        staking.restore();
    }

    function test_RevertGiven_NothingToRestore() external {
        pause();
        vm.prank(governor);
        vm.expectRevert(IStaking.StakingRootKeysMissing.selector);
        staking.restore();
    }

    function test_RevertWhen_LockingForRestoreAsStranger() external {
        restoring();
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        staking.lockForRestore(idsUpTo(6, 9));
    }

    function test_RevertGiven_NotInRestore() external {
        genesis(4);
        vm.prank(governor);
        expectRevert(wrongState(IStaking.State.Active));
        staking.lockForRestore(idsUpTo(1, 4));
    }

    function expectBadRestoreSet(uint256[] memory ids) private {
        vm.prank(governor);
        vm.expectRevert(IStaking.StakingRestoreSetInvalid.selector);
        staking.lockForRestore(ids);
    }

    function test_RevertWhen_RestoreSetIsBad() external {
        restoring();
        expectBadRestoreSet(idsUpTo(6, 8)); // fewer than minNodes
        expectBadRestoreSet(idsUpTo(1, 9)); // more than maxNodes
        expectBadRestoreSet(idsUpTo(6, 10)); // 10 is nobody
        expectBadRestoreSet(idsUpTo(0, 4)); // 0 is nobody
        uint256[] memory ids = idsUpTo(6, 9);
        (ids[2], ids[3]) = (ids[3], ids[2]); // not ascending
        expectBadRestoreSet(ids);
        (ids[2], ids[3]) = (ids[3], ids[3]); // one twice
        expectBadRestoreSet(ids);
        IStaking.Config memory c = config();
        c.minVersion = 1;
        setConfig(c);
        expectBadRestoreSet(idsUpTo(6, 9)); // none is fit
    }

    function test_RevertGiven_RestoreNotLocked() external {
        restoring();
        vm.prank(node(5));
        expectRevert(wrongState(IStaking.State.Restore));
        staking.signalReadyForNextEpoch(2, 0, EVIDENCE);
    }

    /// None of the old set in the new one, and the old set has no say.
    function test_RestoresToAnotherSet() external {
        restoring();
        bytes32 keys = keccak256(abi.encode(registry.rootKeys()));
        address[] memory nodes = new address[](4);
        (nodes[0], nodes[1], nodes[2], nodes[3]) = (node(5), node(6), node(7), node(8));
        vm.expectEmit();
        emit IStaking.NextValidatorSetWasLocked(2, 0, nodes);
        lockRestore(idsUpTo(6, 9));
        assertState(IStaking.State.Restore);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(0)));
        staking.signalReadyForNextEpoch(2, 0, EVIDENCE);
        for (uint256 i = 5; i < 9; ++i) {
            assertState(IStaking.State.Restore);
            ready(i);
        }
        assertState(IStaking.State.ReadyForNextEpoch);
        vm.prank(node(0));
        expectRevert(wrongState(IStaking.State.ReadyForNextEpoch)); // and cannot kick who takes over
        staking.voteToKick(6, IStakingKicks.Reason.Unresponsive, EVIDENCE);
        vm.prank(stranger);
        staking.advanceEpoch();
        assertState(IStaking.State.Active);
        assertIds(2, idsUpTo(6, 9));
        vm.assertEq(staking.quorum(2), 3);
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keys);
        // from here on as ever
        staking.checkApprovals(1, EVIDENCE, approvals(EVIDENCE, 4));
        lockNext();
        vm.assertEq(staking.setSize(3), 8);
    }

    function test_RepeatedLockForRestoreCountsARetry() external {
        restoring();
        lockRestore(idsUpTo(6, 9));
        ready(5);
        vm.expectEmit();
        emit IStaking.NextValidatorSetUnlocked(2, 0);
        lockRestore(idsUpTo(5, 8));
        vm.assertEq(staking.epoch().retries, 1);
        assertIds(2, idsUpTo(5, 8));
        vm.assertFalse(staking.isReady(node(5)));
        for (uint256 i = 4; i < 8; ++i) {
            ready(i);
        }
        staking.advanceEpoch();
    }

    function test_JoinsInRestoreUntilLocked() external {
        restoring();
        join(9);
        lockRestore(idsUpTo(6, 9));
        vm.prank(staker(9));
        expectRevert(wrongState(IStaking.State.Restore));
        staking.requestToLeave();
    }

    function test_RestoreAdmitsNoTimeOut() external {
        restoring();
        lockRestore(idsUpTo(6, 9));
        vm.warp(block.timestamp + 100 * TIMEOUT);
        expectRevert(wrongState(IStaking.State.Restore));
        staking.unlockValidatorsForNextEpoch();
    }

    /// Governance thinks better of it.
    function test_PauseEndsRestore() external {
        restoring();
        lockRestore(idsUpTo(6, 9));
        pause();
        vm.assertEq(staking.nextSet().length, 0);
        unpause();
        assertState(IStaking.State.Unlocked);
        staking.checkApprovals(1, EVIDENCE, approvals(EVIDENCE, 4));
        lockNext();
        assertState(IStaking.State.NextValidatorSetLocked);
    }
}
