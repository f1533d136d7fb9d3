// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IStakingKicks: what a set decides together.
/// @notice The voting set is the current one; before the first epoch it is the locked next set. Its quorum decides, and
/// votes are counted by position in the set, so no node counts twice whatever keys it has or had.
interface IStakingKicks {
    /// Why a node is kicked. config() holds the penalty of each.
    enum Reason {
        None,
        Unresponsive,
        NonParticipation,
        IncorrectInfo,
        InvalidShare,
        BadAttestation,
        Equivocation
    }

    /// A decision that the voting set signs.
    /// @param epochNumber the current epoch; 0 before the first
    /// @param attempt epoch().retries
    /// @param nodeId whom to kick
    /// @param evidenceHash hash of the evidence, which nodes keep
    struct Kick {
        uint256 epochNumber;
        uint256 attempt;
        uint256 nodeId;
        Reason reason;
        bytes32 evidenceHash;
    }

    event KickVoted(
        uint256 indexed epochNumber,
        uint256 attempt,
        uint256 indexed nodeId,
        address indexed voter,
        Reason reason,
        bytes32 evidenceHash
    );
    /// @param demerits the staker's after this kick
    /// @param jailedAtLeastUntil unix seconds; the jail also lasts as long as the epoch
    event NodeKicked(
        uint256 indexed epochNumber,
        uint256 attempt,
        uint256 indexed nodeId,
        address indexed staker,
        Reason reason,
        uint256 demerits,
        bool banned,
        uint256 jailedAtLeastUntil
    );

    error StakingReasonInvalid();
    /// The node is neither a candidate nor an unkicked member of the current set.
    error StakingNotKickable(uint256 nodeId);
    error StakingAlreadyVoted(address voter, uint256 nodeId);
    /// Fewer than the quorum of the current set would be left to hand the keys on.
    error StakingKickBelowQuorum(uint256 left, uint256 quorum);
    /// Approvals count for the current epoch and the one before.
    error StakingApprovalEpochInvalid(uint256 epochNumber, uint256 current);
    /// Signers are not in strictly ascending order of address, or signature `index` is malformed.
    error StakingApprovalsUnsorted(uint256 index);
    error StakingApproverInvalid(address signer);
    error StakingApprovalsTooFew(uint256 approvals, uint256 needed);

    /// @notice A member of the voting set says that node `nodeId` must go. One vote per voter, target and
    /// (epoch, attempt); it cannot be changed. Votes are tallied by reason: the vote with which one reason reaches the
    /// quorum carries that reason's penalty out.
    /// @dev A kicked node is no candidate any more, cannot vote, approve or signal, and is no member of the current set's
    /// views except setOf, whose positions stay. An attempt under way is given up if the node is in either set. Not in
    /// Paused or Restore. The vote that would leave too few of the current set is refused (StakingKickBelowQuorum).
    /// Fewer than a quorum of malicious voters can do nothing.
    function voteToKick(uint256 nodeId, Reason reason, bytes32 evidenceHash) external;

    /// @notice The same decision in one transaction, open to anyone, by EIP-712 signatures of the voting set over
    /// Kick(uint256 epochNumber,uint256 attempt,uint256 nodeId,uint8 reason,bytes32 evidenceHash)
    /// in the domain ("Conclave Staking", "1", chain id, this contract). Votes by transaction are not added to these.
    /// @param signatures 65 bytes each (r, s, v), in strictly ascending order of signer address
    function kickWithApprovals(Kick calldata kick, bytes[] calldata signatures) external;

    /// @notice Returns if at least quorum(epochNumber) members of the set of `epochNumber` signed `digest`, and reverts
    /// otherwise. The epoch must be the current one or the one before, so that approvals outlive an advance; members
    /// that were kicked do not count, and a signature by anyone else makes the call revert. Refused in Paused and
    /// Restore, where no set is trusted.
    /// @dev `digest` must bind chain, contract, epoch and subject; the caller's EIP-712 domain does the first two.
    /// @param signatures 65 bytes each (r, s, v), in strictly ascending order of signer address: unique
    function checkApprovals(uint256 epochNumber, bytes32 digest, bytes[] calldata signatures) external view;

    /// @notice What kickWithApprovals wants signed.
    function kickDigest(Kick calldata kick) external view returns (bytes32);

    /// @notice Votes so far, in the current (epoch, attempt), to kick `nodeId` for `reason`.
    function kickVotes(uint256 nodeId, Reason reason) external view returns (uint256);

    /// @notice Whether `node` has voted to kick `nodeId` in the current (epoch, attempt), for whatever reason.
    function hasVotedToKick(address node, uint256 nodeId) external view returns (bool);
}
