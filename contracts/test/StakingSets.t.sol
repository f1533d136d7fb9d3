// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingBase} from "../src/staking/StakingBase.sol";
import {StakingSets} from "../src/staking/StakingSets.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev How the next set is chosen, and how sets are read.
contract StakingSetsTest is StakingNetwork {
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
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked));
        staking.lockValidatorsForNextEpoch();
    }

    function test_RevertGiven_Paused() external {
        genesis(4);
        pause();
        vm.warp(staking.epoch().endTime);
        expectRevert(wrongState(IStaking.State.Paused));
        staking.lockValidatorsForNextEpoch();
    }

    function test_RevertGiven_EpochNotOver() external {
        genesis(4);
        uint256 endTime = block.timestamp + EPOCH_LENGTH;
        vm.warp(endTime - 1);
        expectRevert(abi.encodeWithSelector(IStaking.StakingEpochNotOver.selector, endTime));
        staking.lockValidatorsForNextEpoch();
        vm.warp(endTime);
        staking.lockValidatorsForNextEpoch();
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_LocksCandidates(uint256 n) external {
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
        vm.prank(stranger);
        staking.lockValidatorsForNextEpoch();

        vm.assertEq(staking.lockedAt(), block.timestamp);
        vm.assertEq(staking.setSize(1), n);
        vm.assertEq(staking.setSize(0), 0);
        vm.assertEq(staking.setSize(2), 0);
        vm.assertEq(staking.quorum(1), 2 * n / 3 + 1);
        assertIds(1, idsUpTo(1, n));
        vm.assertEq(keccak256(abi.encode(staking.nextSet())), keccak256(abi.encode(staking.joinedNodes())));
        vm.assertEq(keccak256(abi.encode(staking.nextSet())), keccak256(abi.encode(staking.setOf(1))));
        for (uint256 i; i < n; ++i) {
            (bool member, uint256 index) = staking.memberIndex(1, node(i));
            vm.assertTrue(member);
            vm.assertEq(index, i);
            vm.assertEq(staking.stakerAt(1, i), staker(i));
        }
        vm.assertEq(staking.stakerAt(1, n), address(0));
        vm.assertFalse(isMember(1, address(this)));
        vm.assertFalse(isMember(1, address(0)));
        vm.assertFalse(isMember(0, node(0)));
    }

    // ---- who is chosen

    /// Twelve candidates with bonds 100, 101, ... and eight places: those with the greatest bonds.
    function test_ChoosesGreatestBonds() external {
        for (uint256 i; i < MAX_CANDIDATES; ++i) {
            joinWith(i, MIN_STAKE + i * 1 ether);
        }
        staking.lockValidatorsForNextEpoch();
        assertIds(1, idsUpTo(5, 12));
    }

    function test_ChoosesOlderAmongEquals() external {
        for (uint256 i; i < MAX_CANDIDATES; ++i) {
            join(i);
        }
        staking.lockValidatorsForNextEpoch();
        assertIds(1, idsUpTo(1, 8));
    }

    /// Six serve with little, six newcomers come with much: five of the six stay, and three newcomers get in.
    function test_KeepsQuorumOfTheCurrentSet() external {
        for (uint256 i; i < 6; ++i) {
            joinWith(i, MIN_STAKE + i * 1 ether);
        }
        genesisOfCandidates(6);
        for (uint256 i = 6; i < 12; ++i) {
            joinWith(i, 1000 ether + i * 1 ether);
        }
        lockNext();
        uint256[] memory ids = new uint256[](8);
        (ids[0], ids[1], ids[2], ids[3], ids[4]) = (2, 3, 4, 5, 6); // the weakest goes
        (ids[5], ids[6], ids[7]) = (10, 11, 12); // the strongest come
        assertIds(2, ids);
    }

    /// A rich incumbent takes none of the newcomers' places beyond its due.
    function test_IncumbentsMayTakeAllPlaces() external {
        for (uint256 i; i < MAX_NODES; ++i) {
            joinWith(i, 1000 ether);
        }
        genesisOfCandidates(MAX_NODES);
        for (uint256 i = MAX_NODES; i < MAX_CANDIDATES; ++i) {
            join(i);
        }
        lockNext();
        assertIds(2, idsUpTo(1, MAX_NODES));
    }

    /// The rule at IStaking, against a slow and plain way to find the best set: |old ∩ new| >= k_old, and no newcomer
    /// is left out for one with a smaller bond.
    /// forge-config: default.fuzz.runs = 100
    function testFuzz_ChoosesBestSetThatCanHandOver(uint256 seed) external {
        uint256 old = bound(seed, MIN_NODES, MAX_NODES);
        for (uint256 i; i < old; ++i) {
            joinWith(i, MIN_STAKE + randomBond(seed, i));
        }
        genesisOfCandidates(old);
        for (uint256 i = old; i < MAX_CANDIDATES; ++i) {
            joinWith(i, MIN_STAKE + randomBond(seed, i));
        }
        lockNext();
        uint256[] memory chosen = staking.setIdsOf(2);
        vm.assertEq(chosen.length, MAX_NODES);
        assertIds(2, bestSet(old));
    }

    function randomBond(uint256 seed, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i))) % 4 * 1 ether; // few values, so that many are equal
    }

    /// @dev Takes one candidate after the other, always the best that leaves enough places for the current set.
    function bestSet(uint256 old) private view returns (uint256[] memory ids) {
        bool[] memory taken = new bool[](MAX_CANDIDATES + 1);
        uint256 needed = 2 * old / 3 + 1;
        for (uint256 place; place < MAX_NODES; ++place) {
            uint256 best;
            for (uint256 id = 1; id <= MAX_CANDIDATES; ++id) {
                if (taken[id] || (id > old && needed == MAX_NODES - place)) continue;
                if (best == 0 || staking.nodeOf(id).stake > staking.nodeOf(best).stake) best = id;
            }
            taken[best] = true;
            if (best <= old && needed != 0) --needed;
        }
        ids = new uint256[](MAX_NODES);
        uint256 count;
        for (uint256 id = 1; id <= MAX_CANDIDATES; ++id) {
            if (taken[id]) ids[count++] = id;
        }
    }

    function genesisOfCandidates(uint256 n) private {
        staking.lockValidatorsForNextEpoch();
        commitAll(n, 0);
        voteAll(n, 0);
        readyAll(n, 0);
        staking.advanceEpoch();
    }

    /// minStake was raised: who has not topped up is not chosen.
    function test_LeavesOutWhoIsBelowMinimum() external {
        genesis(6);
        bond(0, 1 ether);
        bond(1, 1 ether);
        bond(2, 1 ether);
        bond(3, 1 ether);
        bond(4, 1 ether);
        IStaking.Config memory c = config();
        c.minStake = uint128(MIN_STAKE + 1 ether);
        setConfig(c);
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    function test_LeavesOutWrongVersions() external {
        genesis(7);
        IStaking.Config memory c = config();
        c.minVersion = 2 << 32;
        c.maxVersion = 3 << 32;
        setConfig(c);
        for (uint256 i; i < 7; ++i) {
            vm.prank(node(i));
            staking.reportVersion(i == 5 ? (2 << 32) - 1 : i == 6 ? (3 << 32) + 1 : i % 2 == 0 ? 2 << 32 : 3 << 32);
        }
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    function test_RevertGiven_TooFewIncumbentsAreFit() external {
        genesis(4);
        for (uint256 i = 4; i < 8; ++i) {
            join(i);
        }
        IStaking.Config memory c = config();
        c.minVersion = 1;
        setConfig(c);
        for (uint256 i = 2; i < 8; ++i) {
            vm.prank(node(i));
            staking.reportVersion(1);
        }
        vm.warp(staking.epoch().endTime);
        expectRevert(abi.encodeWithSelector(IStaking.StakingTooFewIncumbents.selector, 2, 3));
        staking.lockValidatorsForNextEpoch();
        // one more updates, and the epoch can change
        vm.prank(node(0));
        staking.reportVersion(1);
        staking.lockValidatorsForNextEpoch();
    }

    /// Fewer fit candidates than the quorum of the current set.
    function test_RevertGiven_FewFitCandidates() external {
        genesis(7);
        IStaking.Config memory c = config();
        c.minVersion = 1;
        setConfig(c);
        for (uint256 i; i < 4; ++i) {
            vm.prank(node(i));
            staking.reportVersion(1);
        }
        vm.warp(staking.epoch().endTime);
        expectRevert(abi.encodeWithSelector(IStaking.StakingTooFewIncumbents.selector, 4, 5));
        staking.lockValidatorsForNextEpoch();
    }

    function test_KickedMemberIsNotChosen() external {
        genesis(7);
        kickBy(5, 3, IStakingKicks.Reason.Unresponsive);
        lockNext();
        uint256[] memory ids = new uint256[](6);
        (ids[0], ids[1], ids[2], ids[3], ids[4], ids[5]) = (1, 2, 3, 5, 6, 7);
        assertIds(2, ids);
    }

    /// A set of 12 takes two words, and positions cross the border between them.
    function test_SetsOfSeveralWords() external {
        IStaking.Config memory c = config();
        c.maxNodes = 12;
        setConfig(c);
        joinAndLock(12);
        assertIds(1, idsUpTo(1, 12));
        for (uint256 i; i < 12; ++i) {
            (bool member, uint256 index) = staking.memberIndex(1, node(i));
            vm.assertTrue(member);
            vm.assertEq(index, i);
            vm.assertEq(staking.stakerAt(1, i), staker(i));
        }
    }

    // ---- sets of epochs

    /// Position is share index, so an unchanged set must not move.
    function test_UnchangedSetKeepsPositions() external {
        genesis(5);
        leave(1);
        requestJoin(1); // candidates stand in another order now
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    function test_PastSetsStayReadable() external {
        genesis(5);
        leave(4);
        join(5);
        lockNext();
        for (uint256 i; i < 6; ++i) {
            if (i != 4) ready(i);
        }
        staking.advanceEpoch();
        lockNext();
        for (uint256 i; i < 6; ++i) {
            if (i != 4) ready(i);
        }
        staking.advanceEpoch();
        vm.assertEq(staking.epoch().number, 3);
        uint256[] memory later = new uint256[](5);
        (later[0], later[1], later[2], later[3], later[4]) = (1, 2, 3, 4, 6);
        assertIds(1, idsUpTo(1, 5));
        assertIds(2, later);
        assertIds(3, later);
        vm.assertEq(staking.setSize(1), 5);
        vm.assertEq(staking.quorum(1), 4);
        (bool member, uint256 index) = staking.memberIndex(1, node(4));
        vm.assertTrue(member);
        vm.assertEq(index, 4);
        (member, index) = staking.memberIndex(2, node(5));
        vm.assertTrue(member);
        vm.assertEq(index, 4);
        vm.assertFalse(isMember(2, node(4)));
        vm.assertEq(staking.setOf(1)[4].nodeAddress, node(4));
        vm.assertEq(staking.stakerAt(1, 4), staker(4));
    }

    // ---- quorum

    function test_QuorumTable() external {
        StakingHarness harness = new StakingHarness(address(token));
        uint8[31] memory table = [
            0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 13, 14, 15, 15, 16, 17, 17, 18, 19, 19, 20, 21
        ];
        vm.assertEq(harness.quorumOf(0), type(uint256).max); // nobody decides for nobody
        for (uint256 n = 1; n <= 30; ++n) {
            vm.assertEq(harness.quorumOf(n), table[n]);
        }
    }

    /// The same table where it can be reached: in sets of 3 to 30 nodes.
    function test_QuorumOfSets() external {
        IStaking.Config memory c = config();
        c.minNodes = 3;
        c.maxNodes = 30;
        c.maxCandidates = 30;
        setConfig(c);
        join(0);
        join(1);
        for (uint256 n = 3; n <= 30; ++n) {
            join(n - 1);
            staking.lockValidatorsForNextEpoch();
            vm.assertEq(staking.setSize(1), n);
            vm.assertEq(staking.quorum(1), 2 * n / 3 + 1);
            vm.assertTrue(3 * staking.quorum(1) > 2 * n); // more than two thirds
            vm.assertTrue(staking.quorum(1) <= n);
            timeOut();
        }
    }

    /// More than two thirds, in words; any two quorums share a third of the set.
    function testFuzz_QuorumIsMoreThanTwoThirds(uint8 n) external {
        vm.assume(n != 0);
        uint256 k = new StakingHarness(address(token)).quorumOf(n);
        vm.assertTrue(3 * k > 2 * uint256(n) && k <= n && 3 * (k - 1) <= 2 * uint256(n));
    }

    function test_NoSetHasNoQuorum() external view {
        vm.assertEq(staking.quorum(0), type(uint256).max);
        vm.assertEq(staking.quorum(1), type(uint256).max);
        vm.assertEq(staking.quorum(99), type(uint256).max);
        vm.assertEq(staking.setOf(99).length, 0);
        vm.assertEq(staking.nextSet().length, 0);
    }

    // ---- getActiveUnkickedValidatorStructsAndCounts

    function test_ShowsValidatorsAsTheSdkReadsThem() external {
        genesis(4);
        (IStaking.Epoch memory epoch, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(keccak256(abi.encode(epoch)), keccak256(abi.encode(staking.epoch())));
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

    function test_ShowsNobodyBeforeGenesis() external {
        joinAndLock(4);
        (, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(validators.length, 0);
        vm.assertEq(minNodeCount, type(uint256).max);
    }

    function test_HidesKickedValidators() external {
        genesis(7);
        kickBy(5, 3, IStakingKicks.Reason.Unresponsive);
        (, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(minNodeCount, 5);
        vm.assertEq(validators.length, 6);
        for (uint256 i; i < 6; ++i) {
            vm.assertEq(validators[i].nodeAddress, node(i < 3 ? i : i + 1));
        }
    }
}

/// @dev Opens what no set of the real contract can show: sizes below three.
contract StakingHarness is StakingSets {
    constructor(address token) StakingBase(token, address(1)) {}

    function quorumOf(uint256 n) external pure returns (uint256) {
        return _quorumOf(n);
    }
}
