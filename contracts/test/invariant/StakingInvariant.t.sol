// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingHandler} from "./StakingHandler.sol";

/// @title StakingInvariant: what stays true whatever happens in any order; the maths stand in README.md.
abstract contract StakingInvariant is StakingHandler {
    /// One campaign for all: a campaign for each would try the same things twelve times over.
    function invariant_Staking() external {
        checkNoActionFoundAFault();
        checkQuorumIsMoreThanTwoThirdsAndNeverZero();
        checkNextSetCanTakeTheKeysOver();
        checkCandidatesCanTakeTheKeysOver();
        checkBalanceIsBondsPlusSlashed();
        checkDeadKeysAreNobody();
        checkReadyMeansAllOfNextAndQuorumOfCurrentSaidTheSame();
        checkCandidatesAreBondedFreeAndFew();
        checkKickedMembersAreOut();
        checkSetsAreAscendingAndPastOnesFixed();
        checkRootKeysAreFinalFromEpochOne();
        checkEveryAttemptHasAnExit(); // the last: it moves on
    }

    function checkNoActionFoundAFault() private view {
        vm.assertEq(broken, "");
    }

    function checkQuorumIsMoreThanTwoThirdsAndNeverZero() private view {
        uint256 last = staking.epoch().number + 1;
        for (uint256 e; e <= last; ++e) {
            uint256 n = staking.setSize(e);
            uint256 k = staking.quorum(e);
            if (n == 0) {
                vm.assertEq(k, type(uint256).max);
            } else {
                vm.assertTrue(3 * k > 2 * n && k <= n && n >= 3);
            }
        }
    }

    function checkNextSetCanTakeTheKeysOver() private view {
        uint256 number = staking.epoch().number;
        if (number == 0 || restoring) return;
        uint256[] memory next = staking.setIdsOf(number + 1);
        if (next.length == 0) return;
        vm.assertTrue(common(staking.setIdsOf(number), next) >= staking.quorum(number));
    }

    /// Stronger than what a lock needs: leaves and kicks never make it impossible.
    function checkCandidatesCanTakeTheKeysOver() private view {
        uint256 number = staking.epoch().number;
        if (number == 0) return;
        uint256[] memory current = staking.setIdsOf(number);
        uint256 left;
        for (uint256 i; i < current.length; ++i) {
            if (staking.isCandidate(current[i])) {
                vm.assertFalse(staking.isKicked(number, i));
                ++left;
            }
        }
        vm.assertTrue(left >= staking.quorum(number));
    }

    function checkBalanceIsBondsPlusSlashed() private view {
        uint256 sum = staking.slashedFunds();
        for (uint256 i; i < ACTORS; ++i) {
            (uint256 bonded, uint256 unbonding,,,,) = staking.stakeOf(staker(i));
            sum += bonded + unbonding;
        }
        vm.assertEq(token.balanceOf(address(staking)), sum);
    }

    function checkDeadKeysAreNobody() private view {
        uint256 number = staking.epoch().number;
        for (uint256 i; i < deadSecrets.length; ++i) {
            address dead = vm.addr(deadSecrets[i]);
            vm.assertEq(staking.nodeIdOf(dead), 0);
            vm.assertEq(staking.stakerOf(dead), address(0));
            vm.assertFalse(isMember(number, dead));
            vm.assertFalse(isMember(number + 1, dead));
            vm.assertFalse(staking.isReady(dead));
        }
    }

    /// Run on a copy of the state: what the invariant does is not kept.
    function checkEveryAttemptHasAnExit() private {
        IStaking.State state = staking.state();
        if (state == IStaking.State.NextValidatorSetLocked) {
            vm.warp(staking.lockedAt() + TIMEOUT);
            staking.unlockValidatorsForNextEpoch();
            assertState(IStaking.State.Unlocked);
        } else if (state == IStaking.State.ReadyForNextEpoch) {
            staking.advanceEpoch();
            assertState(IStaking.State.Active);
        }
    }

    function checkReadyMeansAllOfNextAndQuorumOfCurrentSaidTheSame() private view {
        if (staking.state() != IStaking.State.ReadyForNextEpoch) return;
        IStaking.Epoch memory e = staking.epoch();
        (bytes32 sharing,,, bool split) = staking.attemptOf(e.number + 1, e.retries);
        vm.assertFalse(split);
        uint256[] memory next = staking.setIdsOf(e.number + 1);
        for (uint256 i; i < next.length; ++i) {
            vm.assertEq(said[e.number + 1][e.retries][next[i]], sharing);
        }
        if (e.number == 0 || restoring) return;
        uint256[] memory current = staking.setIdsOf(e.number);
        uint256 count;
        for (uint256 i; i < current.length; ++i) {
            if (said[e.number + 1][e.retries][current[i]] == sharing && !staking.isKicked(e.number, i)) ++count;
        }
        vm.assertTrue(count >= staking.quorum(e.number));
    }

    function checkCandidatesAreBondedFreeAndFew() private view {
        IStaking.Node[] memory candidates = staking.joinedNodes();
        vm.assertLe(candidates.length, MAX_CANDIDATES);
        for (uint256 i; i < candidates.length; ++i) {
            IStaking.Node memory c = candidates[i];
            vm.assertTrue(c.stake >= MIN_STAKE);
            vm.assertEq(staking.currentNodeOf(c.staker), c.id); // so one per staker
            (,,,, uint256 jailedUntil, bool banned) = staking.stakeOf(c.staker);
            vm.assertFalse(banned);
            vm.assertLe(jailedUntil, block.timestamp);
            vm.assertTrue(i == 0 || candidates[i - 1].id < c.id);
        }
    }

    function checkKickedMembersAreOut() private view {
        uint256 number = staking.epoch().number;
        uint256[] memory current = staking.setIdsOf(number);
        for (uint256 i; i < current.length; ++i) {
            IStaking.Node memory n = staking.nodeOf(current[i]);
            vm.assertEq(isMember(number, n.nodeAddress), !staking.isKicked(number, i));
            if (staking.isKicked(number, i)) vm.assertFalse(isMember(number + 1, n.nodeAddress));
        }
    }

    function checkSetsAreAscendingAndPastOnesFixed() private view {
        uint256 number = staking.epoch().number;
        for (uint256 e = 1; e <= number + 1; ++e) {
            uint256[] memory ids = staking.setIdsOf(e);
            for (uint256 i = 1; i < ids.length; ++i) {
                vm.assertTrue(ids[i - 1] < ids[i]);
            }
            if (setHash[e] != 0) vm.assertEq(keccak256(abi.encode(ids)), setHash[e]);
        }
    }

    function checkRootKeysAreFinalFromEpochOne() private {
        vm.assertEq(registry.hasRootKeys(), staking.epoch().number != 0);
        if (registry.hasRootKeys()) {
            vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keccak256(abi.encode(rootKeys())));
        }
    }

    function common(uint256[] memory a, uint256[] memory b) private pure returns (uint256 count) {
        for (uint256 i; i < a.length; ++i) {
            for (uint256 j; j < b.length; ++j) {
                if (a[i] == b[j]) ++count;
            }
        }
    }
}

/// @dev From nothing: bonds, genesis, and as far as it gets.
contract StakingGenesisInvariantTest is StakingInvariant {
    function setUp() public override {
        super.setUp();
        for (uint256 i; i < 5; ++i) {
            join(i);
        }
    }
}

/// @dev A running network of six, and four who can join.
contract StakingRunningInvariantTest is StakingInvariant {
    function setUp() public override {
        super.setUp();
        genesis(6);
        setHash[1] = keccak256(abi.encode(staking.setIdsOf(1)));
        for (uint256 i = 6; i < ACTORS; ++i) {
            bond(i, MIN_STAKE + i * 1 ether);
            registerNode(i);
        }
    }
}
