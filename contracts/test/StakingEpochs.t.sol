// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Staking} from "../src/Staking.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Network} from "./base/Network.sol";

/// @dev The epoch machine; deploying, linking and joining are tested in Staking.t.sol.
contract StakingEpochsTest is Network {
    // ---- lockValidatorsForNextEpoch

    function test_RevertGiven_TooFewNodes() external {
        for (uint256 i; i < MIN_NODES - 1; ++i) {
            join(i);
        }
        expectRevert(abi.encodeWithSelector(IStaking.StakingTooFewNodes.selector, MIN_NODES - 1, MIN_NODES));
        staking.lockValidatorsForNextEpoch();
    }

    function test_RevertGiven_LockedAlready() external {
        joinAndLock(4);
        expectRevert(wrongState(IStaking.State.Active, IStaking.State.NextValidatorSetLocked));
        staking.lockValidatorsForNextEpoch();
    }

    function test_RevertGiven_LockingAfterGenesis() external {
        genesis(4);
        expectRevert(abi.encodeWithSelector(IStaking.StakingGenesisOver.selector, 1));
        staking.lockValidatorsForNextEpoch();
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_LocksJoinedNodes(uint256 n) external {
        n = bound(n, MIN_NODES, MAX_NODES);
        address[] memory nodes = new address[](n);
        for (uint256 i; i < n; ++i) {
            join(i);
            nodes[i] = node(i);
        }
        vm.expectEmit();
        emit IStaking.NextValidatorSetWasLocked(1, 0, nodes);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.NextValidatorSetLocked);
        vm.prank(makeAddr("anyone"));
        staking.lockValidatorsForNextEpoch();

        vm.assertEq(staking.lockedAt(), block.timestamp);
        vm.assertEq(staking.setSize(1), n);
        vm.assertEq(staking.setSize(0), 0);
        vm.assertEq(staking.setSize(2), 0);
        vm.assertEq(staking.quorum(1), 2 * n / 3 + 1);
        vm.assertEq(keccak256(abi.encode(staking.nextSet())), keccak256(abi.encode(staking.joinedNodes())));
        vm.assertEq(keccak256(abi.encode(staking.nextSet())), keccak256(abi.encode(staking.setOf(1))));
        for (uint256 i; i < n; ++i) {
            (bool member, uint256 index) = staking.memberIndex(1, node(i));
            vm.assertTrue(member);
            vm.assertEq(index, i);
        }
        (bool stranger,) = staking.memberIndex(1, address(this));
        vm.assertFalse(stranger);
        (bool tooEarly,) = staking.memberIndex(0, node(0));
        vm.assertFalse(tooEarly);
    }

    // ---- signalReadyForNextEpoch

    function readyGiven(uint256 n) private {
        joinAndLock(n);
        commitAll(n, 0);
        voteAll(n, 0);
    }

    function test_RevertGiven_ReadyWhileActive() external {
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked, IStaking.State.Active));
        staking.signalReadyForNextEpoch(1, 0);
    }

    function test_RevertWhen_ReadyForWrongEpoch() external {
        readyGiven(4);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingWrongEpoch.selector, 1, 2));
        staking.signalReadyForNextEpoch(2, 0);
    }

    function test_RevertWhen_ReadyForWrongAttempt() external {
        readyGiven(4);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingWrongAttempt.selector, 0, 1));
        staking.signalReadyForNextEpoch(1, 1);
    }

    function test_RevertWhen_ReadyByStranger() external {
        readyGiven(4);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotInNextSet.selector, address(this)));
        staking.signalReadyForNextEpoch(1, 0);
    }

    function test_RevertGiven_NodeReady() external {
        readyGiven(4);
        vm.startPrank(node(0));
        staking.signalReadyForNextEpoch(1, 0);
        expectRevert(abi.encodeWithSelector(IStaking.StakingAlreadyReady.selector, node(0)));
        staking.signalReadyForNextEpoch(1, 0);
    }

    function test_RevertGiven_NoRootKeys() external {
        joinAndLock(4);
        vm.prank(node(0));
        vm.expectRevert(IStaking.StakingRootKeysMissing.selector);
        staking.signalReadyForNextEpoch(1, 0);
    }

    function test_RevertGiven_NoRegistry() external {
        staking = new Staking(address(token), config());
        joinAndLock(4);
        vm.prank(node(0));
        vm.expectRevert(IStaking.StakingRootKeysMissing.selector);
        staking.signalReadyForNextEpoch(1, 0);
    }

    function test_SignalsReady() external {
        readyGiven(4);
        vm.assertFalse(staking.isReady(node(2)));
        vm.expectEmit();
        emit IStaking.ReadyForNextEpochSignalled(1, 0, node(2));
        vm.prank(node(2));
        staking.signalReadyForNextEpoch(1, 0);
        vm.assertTrue(staking.isReady(node(2)));
        vm.assertFalse(staking.isReady(node(1)));
        vm.assertEq(uint256(staking.state()), uint256(IStaking.State.NextValidatorSetLocked));
    }

    function test_LastReadyMovesState() external {
        readyGiven(4);
        readyAll(3, 0);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.ReadyForNextEpoch);
        vm.prank(node(3));
        staking.signalReadyForNextEpoch(1, 0);
        vm.assertEq(uint256(staking.state()), uint256(IStaking.State.ReadyForNextEpoch));
        vm.assertEq(staking.nextSet().length, 4);
    }

    // ---- advanceEpoch

    function test_RevertGiven_NotReady() external {
        readyGiven(4);
        readyAll(3, 0);
        expectRevert(wrongState(IStaking.State.ReadyForNextEpoch, IStaking.State.NextValidatorSetLocked));
        staking.advanceEpoch();
    }

    function test_Advances() external {
        readyGiven(4);
        readyAll(4, 0);
        vm.warp(block.timestamp + 5);
        vm.expectEmit();
        emit IStaking.EpochAdvanced(1, block.timestamp + EPOCH_LENGTH);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Active);
        vm.prank(makeAddr("anyone"));
        staking.advanceEpoch();

        vm.assertEq(staking.epoch().number, 1);
        vm.assertEq(staking.epoch().endTime, block.timestamp + EPOCH_LENGTH);
        vm.assertEq(staking.epoch().retries, 0);
        vm.assertEq(staking.nextSet().length, 0);
        vm.assertEq(staking.setOf(1).length, 4);
        vm.assertFalse(staking.isReady(node(0)));
    }

    function test_ShowsValidatorsAsTheSdkReadsThem() external {
        genesis(4);
        (IStaking.Epoch memory epoch, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(epoch.number, 1);
        vm.assertEq(minNodeCount, 3);
        vm.assertEq(validators.length, 4);
        for (uint256 i; i < 4; ++i) {
            IStaking.Registration memory r = registration(i);
            vm.assertEq(
                keccak256(abi.encode(validators[i])),
                keccak256(abi.encode(r.ipv4, 0, r.port, r.nodeAddress, 0, r.peerKey, r.encryptionKey))
            );
        }
    }

    // ---- unlockValidatorsForNextEpoch

    function test_RevertGiven_UnlockingWhileActive() external {
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked, IStaking.State.Active));
        staking.unlockValidatorsForNextEpoch();
    }

    function test_RevertGiven_UnlockingWhileReady() external {
        readyGiven(4);
        readyAll(4, 0);
        vm.warp(block.timestamp + TIMEOUT);
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked, IStaking.State.ReadyForNextEpoch));
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

    function test_RevertGiven_RootKeysSet() external {
        readyGiven(4);
        vm.warp(block.timestamp + 10 * TIMEOUT);
        vm.expectRevert(IStaking.StakingRootKeysAlreadySet.selector);
        staking.unlockValidatorsForNextEpoch();
        // and the attempt can still finish
        readyAll(4, 0);
        staking.advanceEpoch();
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
            emit IStaking.StateChanged(IStaking.State.Active);
            staking.unlockValidatorsForNextEpoch();
            vm.assertEq(staking.epoch().retries, a + 1);
            vm.assertEq(staking.nextSet().length, 0);
            vm.assertEq(staking.joinedNodes().length, 4);
        }
        join(4); // a set that failed may grow before it is locked again
        staking.lockValidatorsForNextEpoch();
        vm.assertEq(staking.setSize(1), 5);
    }

    function wrongState(IStaking.State expected, IStaking.State actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.StakingWrongState.selector, expected, actual);
    }
}
