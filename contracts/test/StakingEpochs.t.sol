// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev The epoch machine from a lock to the next epoch; how the set is chosen is tested in StakingSets.t.sol.
contract StakingEpochsTest is StakingNetwork {
    bytes32 private constant HASH = keccak256("sharing");
    bytes32 private constant OTHER = keccak256("another sharing");
    uint256 private constant NEW_SECRET = 0xa11ce;

    /// @dev Genesis up to where the nodes signal.
    function keysAgreed(uint256 n) private {
        joinAndLock(n);
        commitAll(n, 0);
        voteAll(n, 0);
    }

    function expectSignalRevert(uint256 i, uint256 epochNumber, uint256 attempt, bytes memory revertData) private {
        vm.prank(node(i));
        expectRevert(revertData);
        staking.signalReadyForNextEpoch(epochNumber, attempt, HASH);
    }

    // ---- signalReadyForNextEpoch

    function test_RevertGiven_ReadyWhileActive() external {
        expectRevert(wrongState(IStaking.State.Active));
        staking.signalReadyForNextEpoch(1, 0, HASH);
    }

    function test_RevertGiven_ReadyWhileUnlocked() external {
        joinAndLock(4);
        timeOut();
        expectSignalRevert(0, 1, 1, wrongState(IStaking.State.Unlocked));
    }

    function test_RevertWhen_ReadyForWrongEpoch() external {
        keysAgreed(4);
        expectSignalRevert(0, 2, 0, abi.encodeWithSelector(IStaking.StakingWrongEpoch.selector, 1, 2));
    }

    function test_RevertWhen_ReadyForWrongAttempt() external {
        keysAgreed(4);
        expectSignalRevert(0, 1, 1, abi.encodeWithSelector(IStaking.StakingWrongAttempt.selector, 0, 1));
    }

    function test_RevertWhen_ReadyByStranger() external {
        keysAgreed(4);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotMember.selector, address(this)));
        staking.signalReadyForNextEpoch(1, 0, HASH);
    }

    function test_RevertGiven_NodeReady() external {
        keysAgreed(4);
        ready(0);
        expectSignalRevert(0, 1, 0, abi.encodeWithSelector(IStaking.StakingAlreadyReady.selector, node(0)));
    }

    function test_RevertGiven_LeaverReady() external {
        genesis(5);
        leave(4);
        lockNext();
        ready(4);
        expectSignalRevert(4, 2, 0, abi.encodeWithSelector(IStaking.StakingAlreadyReady.selector, node(4)));
    }

    function test_RevertWhen_SharingHashIsZero() external {
        keysAgreed(4);
        vm.prank(node(0));
        vm.expectRevert(IStaking.StakingSharingHashZero.selector);
        staking.signalReadyForNextEpoch(1, 0, 0);
    }

    function test_RevertGiven_NoRootKeys() external {
        joinAndLock(4);
        expectSignalRevert(0, 1, 0, abi.encodeWithSelector(IStaking.StakingRootKeysMissing.selector));
    }

    /// Keys that an earlier attempt agreed on are void.
    function test_RevertGiven_RootKeysOfAnEarlierAttempt() external {
        keysAgreed(4);
        timeOut();
        lockNext();
        expectSignalRevert(0, 1, 1, abi.encodeWithSelector(IStaking.StakingRootKeysMissing.selector));
    }

    function test_SignalsReady() external {
        keysAgreed(4);
        vm.assertFalse(staking.isReady(node(2)));
        vm.expectEmit();
        emit IStaking.ReadyForNextEpochSignalled(1, 0, node(2), HASH);
        ready(2);
        vm.assertTrue(staking.isReady(node(2)));
        vm.assertFalse(staking.isReady(node(1)));
        assertState(IStaking.State.NextValidatorSetLocked);
        (bytes32 sharing, uint256 readyNext, uint256 readyCurrent, bool split) = staking.attemptOf(1, 0);
        vm.assertEq(sharing, HASH);
        vm.assertEq(readyNext, 4);
        vm.assertEq(readyCurrent, 0);
        vm.assertFalse(split);
    }

    function test_LastReadyMovesState() external {
        keysAgreed(4);
        readyAll(3, 0);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.ReadyForNextEpoch);
        vm.prank(node(3));
        staking.signalReadyForNextEpoch(1, 0, sharingHash(1));
        assertState(IStaking.State.ReadyForNextEpoch);
        vm.assertEq(staking.nextSet().length, 4);
    }

    function test_RevertGiven_AllReady() external {
        keysAgreed(4);
        readyAll(4, 0);
        expectSignalRevert(0, 1, 0, wrongState(IStaking.State.ReadyForNextEpoch));
    }

    /// A node in both sets counts in both: nobody of an unchanged set signals twice.
    function test_MembersOfBothSetsCountInBoth() external {
        genesis(5);
        lockNext();
        ready(3);
        (, uint256 readyNext, uint256 readyCurrent,) = staking.attemptOf(2, 0);
        vm.assertEq(readyNext, 1 << 3);
        vm.assertEq(readyCurrent, 1 << 3);
    }

    /// All of the next set but one, and the leaver: not ready.
    function test_NeedsAllOfTheNextSet() external {
        genesis(5);
        leave(4);
        join(5);
        lockNext(); // next: 0, 1, 2, 3, 5
        for (uint256 i; i < 5; ++i) {
            ready(i);
        }
        assertState(IStaking.State.NextValidatorSetLocked);
        vm.assertTrue(staking.isReady(node(4)));
        vm.assertFalse(staking.isReady(node(5)));
        ready(5);
        assertState(IStaking.State.ReadyForNextEpoch);
    }

    /// Leavers cannot make ready unreachable: those that stay are a quorum of the current set by themselves.
    function test_LeaversAreNotNeeded() external {
        genesis(7);
        leave(5);
        leave(6);
        lockNext();
        for (uint256 i; i < 5; ++i) {
            ready(i);
        }
        assertState(IStaking.State.ReadyForNextEpoch);
        staking.advanceEpoch();
        vm.assertEq(staking.setSize(2), 5);
        vm.assertEq(staking.quorum(2), 4);
    }

    function test_NewcomerHasNoPlaceInTheCurrentSet() external {
        genesis(4);
        join(4);
        lockNext();
        ready(4);
        (, uint256 readyNext, uint256 readyCurrent,) = staking.attemptOf(2, 0);
        vm.assertEq(readyNext, 1 << 4);
        vm.assertEq(readyCurrent, 0);
    }

    // ---- one node, one signal, whatever its keys

    /// The defect of predecessors: old and new key (or operator and node) of one validator both counted.
    function test_OldAndNewKeyCountOnce() external {
        genesis(5);
        lockNext();
        ready(1);
        replaceAddress(1, NEW_SECRET);
        expectSignalRevert(1, 2, 0, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(1)));
        vm.prank(vm.addr(NEW_SECRET));
        expectRevert(abi.encodeWithSelector(IStaking.StakingAlreadyReady.selector, vm.addr(NEW_SECRET)));
        staking.signalReadyForNextEpoch(2, 0, HASH);
        vm.assertTrue(staking.isReady(vm.addr(NEW_SECRET)));
        vm.assertFalse(staking.isReady(node(1)));
        // what the old key said still counts
        for (uint256 i; i < 5; ++i) {
            if (i != 1) ready(i);
        }
        assertState(IStaking.State.ReadyForNextEpoch);
    }

    function test_NewKeySignalsInPlaceOfTheOld() external {
        genesis(4);
        lockNext();
        replaceAddress(1, NEW_SECRET);
        vm.prank(vm.addr(NEW_SECRET));
        staking.signalReadyForNextEpoch(2, 0, HASH);
        ready(0);
        ready(2);
        ready(3);
        assertState(IStaking.State.ReadyForNextEpoch);
    }

    function test_StakerIsNotItsNode() external {
        keysAgreed(4);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotMember.selector, staker(0)));
        staking.signalReadyForNextEpoch(1, 0, HASH);
    }

    // ---- a split attempt

    /// Whoever dissents, first or last, the attempt cannot become ready.
    function test_DissentSplitsTheAttempt() external {
        genesis(4);
        for (uint256 dissenter; dissenter < 4; ++dissenter) {
            lockNext();
            uint256 attempt = staking.epoch().retries;
            for (uint256 i; i < 4; ++i) {
                bool splits = dissenter == 0 ? i == 1 : i == dissenter;
                if (splits) {
                    vm.expectEmit();
                    emit IStaking.AttemptSplit(2, attempt, node(i), i == dissenter ? OTHER : HASH);
                }
                ready(i, i == dissenter ? OTHER : HASH);
            }
            assertState(IStaking.State.NextValidatorSetLocked);
            (,,, bool split) = staking.attemptOf(2, attempt);
            vm.assertTrue(split);
            vm.prank(stranger);
            staking.unlockValidatorsForNextEpoch(); // at once
            assertState(IStaking.State.Unlocked);
        }
        // the next attempt is free of it
        lockNext();
        for (uint256 i; i < 4; ++i) {
            ready(i);
        }
        staking.advanceEpoch();
        vm.assertEq(staking.sharingHashOf(2), HASH);
    }

    function test_LeaverCanSplitToo() external {
        genesis(5);
        leave(4);
        lockNext();
        ready(4, OTHER);
        ready(0, HASH);
        (bytes32 sharing,,, bool split) = staking.attemptOf(2, 0);
        vm.assertEq(sharing, OTHER);
        vm.assertTrue(split);
    }

    // ---- advanceEpoch

    function test_RevertGiven_NotReady() external {
        keysAgreed(4);
        readyAll(3, 0);
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked));
        staking.advanceEpoch();
    }

    function test_AdvancesAndConfirmsKeys() external {
        keysAgreed(4);
        readyAll(4, 0);
        vm.assertFalse(registry.hasRootKeys());
        vm.warp(block.timestamp + 5);
        vm.expectEmit();
        emit IStaking.EpochAdvanced(1, block.timestamp + EPOCH_LENGTH);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Active);
        vm.expectEmit();
        emit IKeyRegistry.RootKeysSet(1, 0, rootKeys());
        vm.prank(stranger);
        staking.advanceEpoch();

        vm.assertTrue(registry.hasRootKeys());
        vm.assertEq(staking.epoch().number, 1);
        vm.assertEq(staking.epoch().endTime, block.timestamp + EPOCH_LENGTH);
        vm.assertEq(staking.epoch().retries, 0);
        vm.assertEq(staking.nextSet().length, 0);
        vm.assertEq(staking.setOf(1).length, 4);
        vm.assertEq(staking.sharingHashOf(1), sharingHash(1));
        vm.assertEq(staking.sharingHashOf(2), bytes32(0));
        vm.assertFalse(staking.isReady(node(0)));
    }

    function test_AdvancesToLaterEpochs() external {
        genesis(4);
        bytes32 keys = keccak256(abi.encode(registry.rootKeys()));
        advanceEpochs(4, 3);
        vm.assertEq(staking.epoch().number, 4);
        vm.assertEq(staking.sharingHashOf(4), sharingHash(4));
        vm.assertEq(staking.sharingHashOf(2), sharingHash(2));
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keys);
        assertIds(4, idsUpTo(1, 4));
    }

    /// At genesis and later: the number of the successful attempt is not zero.
    function test_AdvancesAfterFailedAttempts() external {
        joinAndLock(4);
        timeOut();
        lockNext();
        timeOut();
        lockNext();
        commitAll(4, 2);
        voteAll(4, 2);
        readyAll(4, 2);
        staking.advanceEpoch();
        vm.assertTrue(registry.hasRootKeys());
        lockNext();
        timeOut();
        advanceEpochs(4, 1);
        vm.assertEq(staking.epoch().number, 2);
        vm.assertEq(staking.epoch().retries, 0);
        vm.assertEq(staking.sharingHashOf(2), sharingHash(2));
    }

    // ---- unlockValidatorsForNextEpoch

    function test_RevertGiven_UnlockingWhileActive() external {
        expectRevert(wrongState(IStaking.State.Active));
        staking.unlockValidatorsForNextEpoch();
    }

    function test_RevertGiven_UnlockingWhileReady() external {
        keysAgreed(4);
        readyAll(4, 0);
        vm.warp(block.timestamp + TIMEOUT);
        expectRevert(wrongState(IStaking.State.ReadyForNextEpoch));
        staking.unlockValidatorsForNextEpoch();
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertGiven_NotTimedOut(uint256 waited) external {
        joinAndLock(4);
        uint256 until = block.timestamp + TIMEOUT;
        vm.warp(block.timestamp + bound(waited, 0, TIMEOUT - 1));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotTimedOut.selector, until));
        staking.unlockValidatorsForNextEpoch();
    }

    /// The stall of the first version: keys were set when all had voted, one silent node kept the rest from ready, and
    /// unlocking was refused for ever. Now agreed keys bind nobody until epoch 1 begins.
    function test_SilentNodeAfterAgreementCannotStallGenesis() external {
        keysAgreed(5);
        vm.assertTrue(registry.rootKeysAgreed(1, 0));
        for (uint256 i; i < 4; ++i) {
            ready(i);
        }
        vm.warp(block.timestamp + TIMEOUT);
        vm.prank(stranger);
        staking.unlockValidatorsForNextEpoch();
        leave(4);
        lockNext();
        commitAll(4, 1);
        voteAll(4, 1);
        readyAll(4, 1);
        staking.advanceEpoch();
        vm.assertEq(staking.epoch().number, 1);
        vm.assertTrue(registry.hasRootKeys());
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_UnlocksAndCountsRetry(uint8 times) external {
        uint256 attempts = bound(times, 1, 5);
        joinAndLock(4);
        for (uint256 a; a < attempts; ++a) {
            if (a != 0) staking.lockValidatorsForNextEpoch();
            vm.warp(block.timestamp + TIMEOUT);
            vm.expectEmit();
            emit IStaking.NextValidatorSetUnlocked(1, a);
            vm.expectEmit();
            emit IStaking.StateChanged(IStaking.State.Unlocked);
            vm.prank(stranger);
            staking.unlockValidatorsForNextEpoch();
            vm.assertEq(staking.epoch().retries, a + 1);
            vm.assertEq(staking.nextSet().length, 0);
            vm.assertEq(staking.setSize(1), 0);
            vm.assertEq(staking.joinedNodes().length, 4);
        }
        join(4); // a set that failed may grow before it is locked again
        staking.lockValidatorsForNextEpoch();
        vm.assertEq(staking.setSize(1), 5);
    }

    /// The defect of predecessors: with one silent voter, Locked had no exit but a kick.
    function test_OneSilentNodeCannotHoldTheNetwork() external {
        genesis(4);
        lockNext();
        for (uint256 i; i < 3; ++i) {
            ready(i);
        }
        timeOut();
        assertState(IStaking.State.Unlocked);
        // the epoch goes on meanwhile
        vm.assertEq(staking.epoch().number, 1);
        vm.assertTrue(isMember(1, node(3)));
        lockNext();
        vm.assertEq(staking.epoch().retries, 1);
        for (uint256 i; i < 4; ++i) {
            vm.assertFalse(staking.isReady(node(i))); // signals are of one attempt
            ready(i);
        }
        staking.advanceEpoch();
    }

    /// A changed time-out applies to the attempt under way: governance can end a wait that it set too long.
    function test_TimeOutFollowsConfig() external {
        joinAndLock(4);
        IStaking.Config memory c = config();
        c.timeout = 1;
        setConfig(c);
        vm.warp(block.timestamp + 1);
        staking.unlockValidatorsForNextEpoch();
    }

    /// A member that leaves does not hold the current set together: kicked or not, enough must remain.
    function test_KickedLeaverGivesUpTheAttempt() external {
        genesis(7);
        leave(6);
        lockNext();
        ready(6);
        kickBy(5, 6, IStakingKicks.Reason.Equivocation);
        assertState(IStaking.State.Unlocked);
        vm.assertEq(staking.epoch().retries, 1);
        lockNext();
        expectSignalRevert(6, 2, 1, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(6)));
    }
}
