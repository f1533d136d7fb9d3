// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingBonds} from "../src/interfaces/IStakingBonds.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

contract StakingBondsTest is StakingNetwork {
    // ---- stake

    function test_RevertWhen_StakingNothing() external {
        vm.expectRevert(IStakingBonds.StakingAmountZero.selector);
        staking.stake(0);
    }

    function test_RevertGiven_NoAllowance() external {
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(staking), 0, 5));
        staking.stake(5);
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_BondOverflows(uint256 amount) external {
        bond(0, 7 ether);
        unstake(0, 7 ether);
        bond(0, 2 ether);
        uint256 most = type(uint128).max - 9 ether;
        amount = bound(amount, most + 1, type(uint256).max - 1);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStakingBonds.StakingAmountTooLarge.selector, amount, most));
        staking.stake(amount);
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_Stakes(uint96 first, uint96 second) external {
        uint256 a = bound(first, 1, 1e8 ether);
        uint256 b = bound(second, 1, 1e8 ether);
        bond(0, a);
        token.transfer(staker(0), b);
        vm.startPrank(staker(0));
        token.approve(address(staking), b);
        vm.expectEmit();
        emit IStakingBonds.Staked(staker(0), b);
        staking.stake(b);
        vm.stopPrank();
        vm.assertEq(bondedOf(0), a + b);
        vm.assertEq(token.balanceOf(address(staking)), a + b);
        vm.assertEq(staking.token(), address(token));
    }

    function test_StakesWhileLocked() external {
        joinAndLock(4);
        bond(0, 1);
        vm.assertEq(bondedOf(0), MIN_STAKE + 1);
        vm.assertEq(staking.nodeOf(1).stake, MIN_STAKE + 1);
    }

    // ---- requestUnstake

    function unstake(uint256 i, uint256 amount) private {
        vm.prank(staker(i));
        staking.requestUnstake(amount);
    }

    function expectUnstakeRevert(uint256 i, uint256 amount, bytes memory revertData) private {
        vm.prank(staker(i));
        expectRevert(revertData);
        staking.requestUnstake(amount);
    }

    function tooSmall(uint256 left) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingBonds.StakingAmountTooSmall.selector, left, MIN_STAKE);
    }

    function test_RevertWhen_UnstakingNothing() external {
        expectUnstakeRevert(0, 0, abi.encodeWithSelector(IStakingBonds.StakingAmountZero.selector));
    }

    function test_RevertWhen_UnstakingMoreThanBonded() external {
        bond(0, MIN_STAKE);
        expectUnstakeRevert(
            0,
            MIN_STAKE + 1,
            abi.encodeWithSelector(IStakingBonds.StakingAmountTooLarge.selector, MIN_STAKE + 1, MIN_STAKE)
        );
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_RestIsBelowMinimum(uint256 amount) external {
        bond(0, MIN_STAKE);
        amount = bound(amount, 1, MIN_STAKE - 1);
        expectUnstakeRevert(0, amount, tooSmall(MIN_STAKE - amount));
    }

    function test_RevertGiven_Candidate() external {
        join(0);
        expectUnstakeRevert(0, MIN_STAKE, tooSmall(0));
    }

    function test_RevertGiven_InLockedNextSet() external {
        for (uint256 i; i < 5; ++i) {
            join(i);
        }
        staking.lockValidatorsForNextEpoch();
        expectUnstakeRevert(4, MIN_STAKE, tooSmall(0));
    }

    function test_RevertGiven_InCurrentSet() external {
        genesis(5);
        leave(4);
        vm.assertFalse(staking.isCandidate(5));
        expectUnstakeRevert(4, MIN_STAKE, tooSmall(0));
    }

    /// What a kick left is below the minimum, and stays bonded until the epoch is over.
    function test_RevertGiven_KickedThisEpoch() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.InvalidShare);
        uint256 bonded = bondedOf(6);
        vm.assertEq(bonded, MIN_STAKE * 95 / 100);
        expectUnstakeRevert(6, bonded, tooSmall(0));
        advanceEpochs(6, 1);
        unstake(6, bonded);
        vm.assertEq(bondedOf(6), 0);
    }

    function test_UnstakesWhatIsAboveMinimumWhileServing() external {
        genesis(4);
        bond(0, 5 ether);
        unstake(0, 5 ether);
        vm.assertEq(bondedOf(0), MIN_STAKE);
        expectUnstakeRevert(0, 1, tooSmall(MIN_STAKE - 1));
    }

    function test_UnstakesAllAfterServing() external {
        genesis(5);
        leave(4);
        advanceEpochs(4, 1);
        uint256 releaseAt = block.timestamp + UNSTAKE_DELAY;
        vm.expectEmit();
        emit IStakingBonds.UnstakeRequested(staker(4), MIN_STAKE, releaseAt);
        unstake(4, MIN_STAKE);
        (uint256 bonded, uint256 unbonding, uint256 release,,,) = staking.stakeOf(staker(4));
        vm.assertEq(bonded, 0);
        vm.assertEq(unbonding, MIN_STAKE);
        vm.assertEq(release, releaseAt);
    }

    /// Every request restarts the time of the whole bucket.
    function test_SecondRequestRestartsRelease() external {
        bond(0, 3 * MIN_STAKE);
        unstake(0, MIN_STAKE);
        vm.warp(block.timestamp + UNSTAKE_DELAY - 1);
        unstake(0, MIN_STAKE);
        (, uint256 unbonding, uint256 release,,,) = staking.stakeOf(staker(0));
        vm.assertEq(unbonding, 2 * MIN_STAKE);
        vm.assertEq(release, block.timestamp + UNSTAKE_DELAY);
        vm.warp(block.timestamp + 1);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStakingBonds.StakingNotReleased.selector, release));
        staking.withdraw();
    }

    // ---- withdraw

    function test_RevertGiven_NothingUnbonding() external {
        bond(0, MIN_STAKE);
        vm.prank(staker(0));
        vm.expectRevert(IStakingBonds.StakingAmountZero.selector);
        staking.withdraw();
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertGiven_NotReleased(uint256 waited) external {
        bond(0, MIN_STAKE);
        unstake(0, MIN_STAKE);
        uint256 releaseAt = block.timestamp + UNSTAKE_DELAY;
        vm.warp(block.timestamp + bound(waited, 0, UNSTAKE_DELAY - 1));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStakingBonds.StakingNotReleased.selector, releaseAt));
        staking.withdraw();
    }

    function test_WithdrawsOnce() external {
        bond(0, MIN_STAKE);
        bond(1, MIN_STAKE);
        unstake(0, MIN_STAKE);
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        vm.expectEmit();
        emit IStakingBonds.Withdrawn(staker(0), MIN_STAKE);
        vm.prank(staker(0));
        staking.withdraw();
        vm.assertEq(token.balanceOf(staker(0)), MIN_STAKE);
        vm.assertEq(token.balanceOf(address(staking)), MIN_STAKE);
        vm.prank(staker(0));
        vm.expectRevert(IStakingBonds.StakingAmountZero.selector);
        staking.withdraw();
    }

    function test_WithdrawsWhilePaused() external {
        bond(0, MIN_STAKE);
        unstake(0, MIN_STAKE);
        pause();
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        vm.prank(staker(0));
        staking.withdraw();
        vm.assertEq(token.balanceOf(staker(0)), MIN_STAKE);
    }

    // ---- slashing

    function test_SlashesBothBuckets() external {
        genesis(7);
        bond(6, 50 ether);
        unstake(6, 40 ether);
        kickBy(4, 6, IStakingKicks.Reason.BadAttestation); // a tenth
        vm.expectEmit();
        emit IStakingBonds.Slashed(staker(6), 11 ether, 4 ether);
        voteKick(4, 6, IStakingKicks.Reason.BadAttestation);
        (uint256 bonded, uint256 unbonding,,,,) = staking.stakeOf(staker(6));
        vm.assertEq(bonded, 99 ether);
        vm.assertEq(unbonding, 36 ether);
        vm.assertEq(staking.slashedFunds(), 15 ether);
    }

    function test_SlashesNothingWhereThePenaltyIsNone() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        vm.assertEq(bondedOf(6), MIN_STAKE);
        vm.assertEq(staking.slashedFunds(), 0);
    }

    function test_SlashesAll() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Equivocation);
        vm.assertEq(bondedOf(6), 0);
        vm.assertEq(staking.slashedFunds(), MIN_STAKE);
    }

    function test_RevertGiven_NothingSlashed() external {
        vm.expectRevert(IStakingBonds.StakingAmountZero.selector);
        staking.collectSlashed();
    }

    function test_CollectsSlashed() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Equivocation);
        vm.expectEmit();
        emit IStakingBonds.SlashedCollected(TREASURY, MIN_STAKE);
        vm.prank(stranger);
        vm.assertEq(staking.collectSlashed(), MIN_STAKE);
        vm.assertEq(token.balanceOf(TREASURY), MIN_STAKE);
        vm.assertEq(staking.slashedFunds(), 0);
        vm.assertEq(token.balanceOf(address(staking)), 6 * MIN_STAKE);
    }

    // ---- forgive

    function test_RevertWhen_ForgivingAsStranger() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        staking.forgive(staker(0));
    }

    function test_RevertGiven_NothingToForgive() external {
        vm.prank(governor);
        expectRevert(abi.encodeWithSelector(IStakingBonds.StakingNothingToForgive.selector, staker(0)));
        staking.forgive(staker(0));
    }

    function test_ForgivesDemeritsAndBanButNotTheJail() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Equivocation);
        (,,, uint256 demerits, uint256 jailedUntil, bool banned) = staking.stakeOf(staker(6));
        vm.assertEq(demerits, 8);
        vm.assertTrue(banned);
        vm.expectEmit();
        emit IStakingBonds.Forgiven(staker(6));
        vm.prank(governor);
        staking.forgive(staker(6));
        (,,, demerits, jailedUntil, banned) = staking.stakeOf(staker(6));
        vm.assertEq(demerits, 0);
        vm.assertEq(jailedUntil, type(uint256).max);
        vm.assertFalse(banned);
        bond(6, MIN_STAKE);
        vm.prank(staker(6));
        expectRevert(abi.encodeWithSelector(IStaking.StakingJailed.selector, staker(6), type(uint256).max));
        staking.requestToJoin();
    }
}
