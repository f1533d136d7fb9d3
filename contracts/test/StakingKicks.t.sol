// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingBonds} from "../src/interfaces/IStakingBonds.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev Votes against nodes. Most tests have seven nodes, quorum 5, and node 6 as the one in question.
contract StakingKicksTest is StakingNetwork {
    IStakingKicks.Reason private constant UNRESPONSIVE = IStakingKicks.Reason.Unresponsive;
    IStakingKicks.Reason private constant EQUIVOCATION = IStakingKicks.Reason.Equivocation;
    uint256 private constant NEW_SECRET = 0xa11ce;

    function expectVoteRevert(uint256 voter, uint256 nodeId, bytes memory revertData) private {
        vm.prank(node(voter));
        expectRevert(revertData);
        staking.voteToKick(nodeId, UNRESPONSIVE, EVIDENCE);
    }

    function notKickable(uint256 nodeId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingKicks.StakingNotKickable.selector, nodeId);
    }

    function isKicked(uint256 i) private view returns (bool) {
        return staking.isKicked(staking.epoch().number, i);
    }

    function demeritsOf(uint256 i) private view returns (uint256 demerits) {
        (,,, demerits,,) = staking.stakeOf(staker(i));
    }

    // ---- voteToKick

    function test_RevertWhen_ReasonIsNone() external {
        genesis(7);
        vm.prank(node(0));
        vm.expectRevert(IStakingKicks.StakingReasonInvalid.selector);
        staking.voteToKick(7, IStakingKicks.Reason.None, EVIDENCE);
    }

    function test_RevertWhen_VotingAsStranger() external {
        genesis(7);
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotMember.selector, stranger));
        staking.voteToKick(7, UNRESPONSIVE, EVIDENCE);
    }

    /// A candidate has no vote before it serves.
    function test_RevertWhen_VotingAsCandidate() external {
        genesis(7);
        join(7);
        expectVoteRevert(7, 1, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(7)));
        lockNext();
        expectVoteRevert(7, 1, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(7)));
    }

    /// The defect of predecessors: with no set the quorum was floor(0 * 2/3) = 0, and one vote kicked.
    function test_RevertGiven_NoVotingSet() external {
        for (uint256 i; i < 4; ++i) {
            join(i);
        }
        expectVoteRevert(0, 2, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(0)));
        vm.assertEq(staking.quorum(0), type(uint256).max);
    }

    function test_RevertGiven_VoterWasKicked() external {
        genesis(8);
        kickBy(6, 7, UNRESPONSIVE);
        expectVoteRevert(7, 1, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(7)));
    }

    function test_RevertWhen_TargetIsNobody() external {
        genesis(7);
        expectVoteRevert(0, 0, notKickable(0));
        expectVoteRevert(0, 8, notKickable(8));
    }

    function test_RevertGiven_TargetHasLeftForGood() external {
        genesis(5);
        leave(4);
        advanceEpochs(4, 1);
        expectVoteRevert(0, 5, notKickable(5));
    }

    function test_RevertGiven_TargetWasKicked() external {
        genesis(7);
        kickBy(5, 6, UNRESPONSIVE);
        expectVoteRevert(5, 7, notKickable(7));
    }

    function test_RevertGiven_Voted() external {
        genesis(7);
        voteKick(0, 6, UNRESPONSIVE);
        bytes memory voted = abi.encodeWithSelector(IStakingKicks.StakingAlreadyVoted.selector, node(0), 7);
        expectVoteRevert(0, 7, voted);
        vm.prank(node(0));
        expectRevert(voted); // nor for another reason
        staking.voteToKick(7, EQUIVOCATION, EVIDENCE);
    }

    function test_RecordsVote() external {
        genesis(7);
        vm.expectEmit();
        emit IStakingKicks.KickVoted(1, 0, 7, node(2), UNRESPONSIVE, EVIDENCE);
        voteKick(2, 6, UNRESPONSIVE);
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 1);
        vm.assertEq(staking.kickVotes(7, EQUIVOCATION), 0);
        vm.assertEq(staking.kickVotes(6, UNRESPONSIVE), 0);
        vm.assertTrue(staking.hasVotedToKick(node(2), 7));
        vm.assertFalse(staking.hasVotedToKick(node(3), 7));
        vm.assertFalse(staking.hasVotedToKick(node(2), 6));
        vm.assertFalse(staking.hasVotedToKick(stranger, 7));
        vm.assertFalse(isKicked(6));
    }

    /// The defect of predecessors: operator and node, or old and new key, both voted.
    function test_OldAndNewKeyVoteOnce() external {
        genesis(7);
        voteKick(0, 6, UNRESPONSIVE);
        replaceAddress(0, NEW_SECRET);
        vm.prank(vm.addr(NEW_SECRET));
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingAlreadyVoted.selector, vm.addr(NEW_SECRET), 7));
        staking.voteToKick(7, UNRESPONSIVE, EVIDENCE);
        expectVoteRevert(0, 7, abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(0)));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotMember.selector, staker(0)));
        staking.voteToKick(7, UNRESPONSIVE, EVIDENCE);
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 1); // and the old vote stays the node's
        vm.assertTrue(staking.hasVotedToKick(vm.addr(NEW_SECRET), 7));
    }

    function test_NeedsQuorum() external {
        genesis(7);
        kickBy(4, 6, UNRESPONSIVE);
        vm.assertFalse(isKicked(6));
        vm.assertTrue(isMember(1, node(6)));
        voteKick(4, 6, UNRESPONSIVE);
        vm.assertTrue(isKicked(6));
    }

    /// The defect of predecessors: the last voter's reason decided the penalty.
    function test_LastVoterDoesNotChooseThePenalty() external {
        genesis(7);
        kickBy(4, 6, UNRESPONSIVE);
        voteKick(4, 6, EQUIVOCATION);
        vm.assertFalse(isKicked(6)); // five votes, but four and one
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 4);
        vm.assertEq(staking.kickVotes(7, EQUIVOCATION), 1);
        vm.assertEq(bondedOf(6), MIN_STAKE);
        voteKick(5, 6, UNRESPONSIVE);
        vm.assertTrue(isKicked(6));
        vm.assertEq(bondedOf(6), MIN_STAKE);
        vm.assertEq(demeritsOf(6), 1);
    }

    /// Votes of one attempt or epoch do not add to those of another.
    function test_VotesEndWithTheAttempt() external {
        genesis(7);
        kickBy(4, 6, UNRESPONSIVE);
        lockNext();
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 4); // still attempt 0 of the same epoch
        timeOut();
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 0);
        kickBy(4, 6, UNRESPONSIVE);
        vm.assertFalse(isKicked(6));
        advanceEpochs(7, 1);
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 0);
        voteKick(0, 6, UNRESPONSIVE);
        vm.assertFalse(isKicked(6));
    }

    /// Eight nodes, quorum 6. Node 7 votes against 6 and is then kicked itself.
    function test_VotesOfAKickedVoterDoNotCount() external {
        genesis(8);
        voteKick(7, 6, UNRESPONSIVE);
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 1);
        kickBy(6, 7, UNRESPONSIVE);
        vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), 0);
        for (uint256 i; i < 5; ++i) {
            voteKick(i, 6, UNRESPONSIVE);
        }
        vm.assertFalse(isKicked(6)); // six have voted, one of them does not count
        voteKick(5, 6, UNRESPONSIVE);
        vm.assertTrue(isKicked(6));
    }

    // ---- what a kick does

    function test_Kicks() external {
        genesis(7);
        kickBy(4, 6, IStakingKicks.Reason.InvalidShare);
        vm.expectEmit();
        emit IStakingKicks.KickVoted(1, 0, 7, node(4), IStakingKicks.Reason.InvalidShare, EVIDENCE);
        vm.expectEmit();
        emit IStakingKicks.NodeKicked(
            1, 0, 7, staker(6), IStakingKicks.Reason.InvalidShare, 4, false, block.timestamp + JAIL
        );
        vm.expectEmit();
        emit IStakingBonds.Slashed(staker(6), 5 ether, 0);
        voteKick(4, 6, IStakingKicks.Reason.InvalidShare);

        assertState(IStaking.State.Active); // nothing was locked
        vm.assertFalse(staking.isCandidate(7));
        vm.assertFalse(isMember(1, node(6)));
        (bool member, uint256 index) = staking.memberIndex(1, node(5));
        vm.assertTrue(member);
        vm.assertEq(index, 5);
        vm.assertEq(staking.setSize(1), 7);
        vm.assertEq(staking.quorum(1), 5);
        vm.assertEq(staking.setOf(1)[6].nodeAddress, node(6)); // positions stay
        vm.assertEq(staking.stakerAt(1, 6), staker(6));
        (,,, uint256 demerits, uint256 jailedUntil, bool banned) = staking.stakeOf(staker(6));
        vm.assertEq(demerits, 4);
        vm.assertEq(jailedUntil, type(uint256).max);
        vm.assertFalse(banned);
    }

    /// The others' positions are their share indices.
    function test_OtherMembersKeepTheirPositions() external {
        genesis(7);
        kickBy(5, 2, UNRESPONSIVE);
        for (uint256 i; i < 7; ++i) {
            (bool member, uint256 index) = staking.memberIndex(1, node(i));
            vm.assertEq(member, i != 2);
            vm.assertEq(index, i == 2 ? 0 : i);
        }
    }

    function test_KickIsOfTheEpochOnly() external {
        genesis(7);
        kickBy(5, 6, UNRESPONSIVE);
        advanceEpochs(6, 1);
        vm.assertFalse(isMember(1, node(6)));
        vm.assertFalse(isMember(2, node(6)));
        vm.warp(block.timestamp + JAIL);
        requestJoin(6);
        lockNext();
        vm.assertFalse(isMember(1, node(6)));
        vm.assertTrue(isMember(3, node(6)));
    }

    function test_KickOfALockedMemberGivesUpTheAttempt() external {
        genesis(7);
        lockNext();
        kickBy(4, 6, UNRESPONSIVE);
        assertState(IStaking.State.NextValidatorSetLocked);
        vm.expectEmit();
        emit IStaking.NextValidatorSetUnlocked(2, 0);
        vm.expectEmit();
        emit IStaking.StateChanged(IStaking.State.Unlocked);
        voteKick(4, 6, UNRESPONSIVE);
        vm.assertEq(staking.epoch().retries, 1);
        vm.assertEq(staking.nextSet().length, 0);
        lockNext();
        assertIds(2, idsUpTo(1, 6));
    }

    function test_KickOfANewcomerGivesUpTheAttempt() external {
        genesis(7);
        join(7);
        lockNext();
        kickBy(5, 7, UNRESPONSIVE);
        assertState(IStaking.State.Unlocked);
        vm.assertFalse(isKicked(7)); // has no position in the current set
        vm.assertFalse(staking.isCandidate(8));
        vm.prank(staker(7));
        expectRevert(abi.encodeWithSelector(IStaking.StakingJailed.selector, staker(7), type(uint256).max));
        staking.requestToJoin();
    }

    function test_KickOfAReadyMemberGivesUpTheAttempt() external {
        genesis(7);
        lockNext();
        for (uint256 i; i < 7; ++i) {
            ready(i);
        }
        assertState(IStaking.State.ReadyForNextEpoch);
        kickBy(5, 6, UNRESPONSIVE);
        assertState(IStaking.State.Unlocked);
        expectRevert(wrongState(IStaking.State.Unlocked));
        staking.advanceEpoch();
    }

    /// A candidate that was not chosen is in neither set: the attempt goes on.
    function test_KickOfAMereCandidateLeavesTheAttempt() external {
        IStaking.Config memory c = config();
        c.maxNodes = 7;
        setConfig(c);
        genesis(7);
        join(7);
        lockNext();
        kickBy(5, 7, UNRESPONSIVE);
        assertState(IStaking.State.NextValidatorSetLocked);
        vm.assertFalse(staking.isCandidate(8));
        vm.assertEq(staking.epoch().retries, 0);
    }

    function test_KickAtGenesisByTheLockedSet() external {
        joinAndLock(7);
        vm.expectEmit();
        emit IStakingKicks.KickVoted(0, 0, 7, node(0), UNRESPONSIVE, EVIDENCE);
        voteKick(0, 6, UNRESPONSIVE);
        vm.assertTrue(staking.hasVotedToKick(node(0), 7));
        for (uint256 i = 1; i < 5; ++i) {
            assertState(IStaking.State.NextValidatorSetLocked);
            vm.assertEq(staking.kickVotes(7, UNRESPONSIVE), i);
            voteKick(i, 6, UNRESPONSIVE);
        }
        assertState(IStaking.State.Unlocked);
        lockNext();
        assertIds(1, idsUpTo(1, 6));
        commitAll(6, 1);
        voteAll(6, 1);
        readyAll(6, 1);
        staking.advanceEpoch();
        vm.assertEq(staking.quorum(1), 5);
    }

    // ---- the floor

    /// Four serve and three must hand on: one may be kicked, a second may not, by however many votes.
    function test_RevertWhen_TooFewWouldBeLeft() external {
        genesis(4);
        kickBy(3, 3, UNRESPONSIVE);
        vm.assertTrue(isKicked(3));
        voteKick(0, 2, UNRESPONSIVE);
        voteKick(1, 2, UNRESPONSIVE);
        vm.prank(node(2)); // it must vote against itself, or there is no quorum at all
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingKickBelowQuorum.selector, 2, 3));
        staking.voteToKick(3, UNRESPONSIVE, EVIDENCE);
        vm.assertFalse(isKicked(2));
        vm.assertTrue(staking.isCandidate(3));
    }

    /// Leavers and kicked members together; the check is on the state after the kick.
    function test_RevertWhen_LeaversAndKicksLeaveTooFew() external {
        genesis(7);
        leave(5);
        leave(6);
        for (uint256 i; i < 4; ++i) {
            voteKick(i, 4, UNRESPONSIVE);
        }
        vm.prank(node(5));
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingKickBelowQuorum.selector, 4, 5));
        staking.voteToKick(5, UNRESPONSIVE, EVIDENCE);
        // a leaver can be kicked: it is not one that stays
        kickBy(5, 6, UNRESPONSIVE);
        vm.assertTrue(isKicked(6));
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    function test_NewcomersDoNotCountForTheFloor() external {
        genesis(4);
        for (uint256 i = 4; i < 8; ++i) {
            join(i);
        }
        kickBy(3, 3, UNRESPONSIVE);
        kickBy(3, 7, UNRESPONSIVE); // a newcomer may always be kicked
        voteKick(0, 2, UNRESPONSIVE);
        voteKick(1, 2, UNRESPONSIVE);
        vm.prank(node(2));
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingKickBelowQuorum.selector, 2, 3));
        staking.voteToKick(3, UNRESPONSIVE, EVIDENCE);
    }

    // ---- demerits

    function test_DemeritsAddUpAndDecay() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.InvalidShare);
        vm.assertEq(demeritsOf(6), 4);
        advanceEpochs(6, 1);
        vm.assertEq(demeritsOf(6), 3);
        bond(6, MIN_STAKE);
        vm.warp(block.timestamp + JAIL);
        requestJoin(6);
        advanceEpochs(7, 1);
        vm.assertEq(demeritsOf(6), 2);
        kickBy(5, 6, IStakingKicks.Reason.InvalidShare);
        vm.assertEq(demeritsOf(6), 6);
        (,,,,, bool banned) = staking.stakeOf(staker(6));
        vm.assertFalse(banned);
        advanceEpochs(6, 10);
        vm.assertEq(demeritsOf(6), 0);
    }

    function test_BansAtTheLimit() external {
        IStaking.Config memory c = config();
        c.demeritLimit = 4;
        setConfig(c);
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.InvalidShare);
        (,,,,, bool banned) = staking.stakeOf(staker(6));
        vm.assertTrue(banned);
        advanceEpochs(6, 10);
        (,,,,, banned) = staking.stakeOf(staker(6));
        vm.assertTrue(banned); // until forgiven, though the demerits are gone
        vm.assertEq(demeritsOf(6), 0);
        vm.prank(governor);
        staking.forgive(staker(6));
        (,,,,, banned) = staking.stakeOf(staker(6));
        vm.assertFalse(banned);
    }

    /// The penalty of each reason is the one that stands in the config.
    /// forge-config: default.fuzz.runs = 30
    function testFuzz_PenaltyIsThatOfTheReason(uint8 which) external {
        uint256 reason = bound(which, 1, 6);
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason(reason));
        IStaking.Config memory c = config();
        vm.assertEq(demeritsOf(6), c.demerits[reason]);
        vm.assertEq(bondedOf(6), MIN_STAKE - MIN_STAKE * c.slashPpm[reason] / 1e6);
        (,,,,, bool banned) = staking.stakeOf(staker(6));
        vm.assertEq(banned, c.demerits[reason] >= DEMERIT_LIMIT);
    }
}
