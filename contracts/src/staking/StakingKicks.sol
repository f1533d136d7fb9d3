// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {LibBit} from "solady/utils/LibBit.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {IStakingKicks} from "../interfaces/IStakingKicks.sol";
import {StakingRules} from "./StakingRules.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingKicks: votes against nodes, and approvals by a set.
abstract contract StakingKicks is IStakingKicks, StakingRules {
    bytes32 private constant KICK_TYPEHASH =
        keccak256("Kick(uint256 epochNumber,uint256 attempt,uint256 nodeId,uint8 reason,bytes32 evidenceHash)");

    /// @inheritdoc IStakingKicks
    function voteToKick(uint256 nodeId, Reason reason, bytes32 evidenceHash) external override {
        StakingStorage.Clock storage clock = _s().clock;
        _requireSetTrusted(clock);
        (uint256 epochNumber, uint256 setId) = _votingSet(clock);
        (bool member, uint256 index) = _memberIndex(epochNumber, msg.sender);
        if (!member) revert IStaking.StakingNotMember(msg.sender);
        _requireKickable(clock, nodeId, reason);
        StakingStorage.Tally storage tally = _tally(nodeId);
        uint256 bit = 1 << index;
        if (tally.voted & bit != 0) revert StakingAlreadyVoted(msg.sender, nodeId);
        tally.voted |= bit;
        uint256 voters = tally.votersFor[reason] | bit;
        tally.votersFor[reason] = voters;
        emit KickVoted(clock.number, clock.retries, nodeId, msg.sender, reason, evidenceHash);
        // A voter that was itself kicked since does not count.
        if (LibBit.popCount(voters & ~_s().epochs[epochNumber].kicked) >= _quorumOf(_sizeOf(setId))) {
            _kick(nodeId, reason);
        }
    }

    /// @inheritdoc IStakingKicks
    function kickWithApprovals(Kick calldata k, bytes[] calldata signatures) external override {
        StakingStorage.Clock storage clock = _s().clock;
        _requireSetTrusted(clock);
        if (k.epochNumber != clock.number) revert IStaking.StakingWrongEpoch(clock.number, k.epochNumber);
        if (k.attempt != clock.retries) revert IStaking.StakingWrongAttempt(clock.retries, k.attempt);
        _requireKickable(clock, k.nodeId, k.reason);
        (uint256 epochNumber, uint256 setId) = _votingSet(clock);
        _requireApproved(epochNumber, setId, kickDigest(k), signatures);
        _kick(k.nodeId, k.reason);
    }

    /// @inheritdoc IStakingKicks
    function checkApprovals(uint256 epochNumber, bytes32 digest, bytes[] calldata signatures) external view override {
        StakingStorage.Clock storage clock = _s().clock;
        _requireSetTrusted(clock);
        uint256 number = clock.number;
        if (epochNumber == 0 || epochNumber > number || epochNumber + 1 < number) {
            revert StakingApprovalEpochInvalid(epochNumber, number);
        }
        _requireApproved(epochNumber, _setIdOf(epochNumber), digest, signatures);
    }

    /// @inheritdoc IStakingKicks
    function kickDigest(Kick calldata k) public view override returns (bytes32) {
        return _hashTypedData(
            keccak256(abi.encode(KICK_TYPEHASH, k.epochNumber, k.attempt, k.nodeId, k.reason, k.evidenceHash))
        );
    }

    /// @inheritdoc IStakingKicks
    function kickVotes(uint256 nodeId, Reason reason) external view override returns (uint256) {
        (uint256 epochNumber,) = _votingSet(_s().clock);
        return LibBit.popCount(_tally(nodeId).votersFor[reason] & ~_s().epochs[epochNumber].kicked);
    }

    /// @inheritdoc IStakingKicks
    function hasVotedToKick(address node, uint256 nodeId) external view override returns (bool) {
        (uint256 epochNumber,) = _votingSet(_s().clock);
        (bool member, uint256 index) = _memberIndex(epochNumber, node);
        return member && _tally(nodeId).voted >> index & 1 == 1;
    }

    /// @dev The set that judges, and the epoch in which it serves or shall serve.
    function _votingSet(StakingStorage.Clock storage clock) private view returns (uint256 epochNumber, uint256 setId) {
        return clock.number == 0 ? (1, clock.nextSet) : (clock.number, clock.currentSet);
    }

    function _tally(uint256 nodeId) private view returns (StakingStorage.Tally storage) {
        StakingStorage.Clock storage clock = _s().clock;
        return _s().tallies[clock.number][clock.retries][nodeId];
    }

    /// @dev While governance has stopped the machine or hands the keys to another set, what a set says does not count.
    function _requireSetTrusted(StakingStorage.Clock storage clock) private view {
        if (clock.state == IStaking.State.Paused || clock.restoring) revert IStaking.StakingWrongState(clock.state);
    }

    function _requireKickable(StakingStorage.Clock storage clock, uint256 nodeId, Reason reason) private view {
        if (reason == Reason.None) revert StakingReasonInvalid();
        if (_s().nodes[nodeId].place != 0) return;
        (bool serves, uint256 index) = _indexIn(clock.currentSet, nodeId);
        if (!serves || _isKicked(clock.number, index)) revert StakingNotKickable(nodeId);
    }

    /// @dev Signers ascend strictly, so none counts twice; a replaced address is nobody's, so no node counts twice.
    function _requireApproved(uint256 epochNumber, uint256 setId, bytes32 digest, bytes[] calldata signatures)
        private
        view
    {
        address previous;
        for (uint256 i; i < signatures.length; ++i) {
            (address signer,,) = ECDSA.tryRecoverCalldata(digest, signatures[i]);
            if (signer <= previous) revert StakingApprovalsUnsorted(i); // zero, for a malformed one, is never greater
            previous = signer;
            if (!_mayApprove(epochNumber, signer)) revert StakingApproverInvalid(signer);
        }
        uint256 needed = _quorumOf(_sizeOf(setId));
        if (signatures.length < needed) revert StakingApprovalsTooFew(signatures.length, needed);
    }

    /// @dev A node that was kicked in the current epoch does not speak for the one before either.
    function _mayApprove(uint256 epochNumber, address signer) private view returns (bool member) {
        (member,) = _memberIndex(epochNumber, signer);
        if (member) {
            address staker = _s().nodes[_s().idOf[signer]].staker;
            member = _s().stakers[staker].kickedIn <= _s().clock.number;
        }
    }

    /// @dev The floor is checked on the state that the kick leaves.
    function _kick(uint256 nodeId, Reason reason) private {
        StakingStorage.Clock storage clock = _s().clock;
        uint256 number = clock.number;
        uint256 attempt = clock.retries;
        StakingStorage.NodeRecord storage node = _s().nodes[nodeId];
        if (node.place != 0) _removeCandidate(node);
        (bool serves, uint256 index) = _indexIn(clock.currentSet, nodeId);
        if (serves) {
            _s().epochs[number].kicked |= 1 << index;
            uint256 left = _incumbentsLeft();
            uint256 needed = _quorumOf(_sizeOf(clock.currentSet));
            if (left < needed) revert StakingKickBelowQuorum(left, needed);
        }
        _punish(nodeId, node.staker, number, attempt, reason);
        // Also a member that leaves may be one of the sharing's dealers, and may have signalled.
        if (clock.nextSet != 0 && (serves || _isIn(clock.nextSet, nodeId))) {
            _giveUp();
            _setState(IStaking.State.Unlocked);
        }
    }

    function _punish(uint256 nodeId, address staker, uint256 number, uint256 attempt, Reason reason) private {
        IStaking.Config storage c = _s().config;
        StakingStorage.StakerRecord storage s = _s().stakers[staker];
        uint256 demerits = _demeritsOf(s) + c.demerits[uint8(reason)];
        bool banned = s.banned || demerits >= c.demeritLimit;
        uint256 jailedUntil = block.timestamp + c.jailSeconds;
        s.demerits = uint32(demerits);
        s.banned = banned;
        s.kickedIn = uint40(number + 1);
        s.jailedUntil = uint40(jailedUntil);
        emit NodeKicked(number, attempt, nodeId, staker, reason, demerits, banned, jailedUntil);
        _slash(staker, c.slashPpm[uint8(reason)]);
    }
}
