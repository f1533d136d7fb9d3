// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev Signatures of a set. Seven nodes, quorum 5.
contract StakingApprovalsTest is StakingNetwork {
    bytes32 private constant DIGEST = keccak256("digest");
    uint256 private constant NEW_SECRET = 0xa11ce;

    function setUp() public override {
        super.setUp();
        genesis(7);
    }

    function expectRefused(uint256 epochNumber, bytes32 digest, bytes[] memory signatures, bytes memory revertData)
        private
    {
        expectRevert(revertData);
        staking.checkApprovals(epochNumber, digest, signatures);
    }

    function unsorted(uint256 index) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingKicks.StakingApprovalsUnsorted.selector, index);
    }

    function invalid(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingKicks.StakingApproverInvalid.selector, signer);
    }

    function tooFew(uint256 count) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingKicks.StakingApprovalsTooFew.selector, count, 5);
    }

    // ---- checkApprovals

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_FewerThanQuorum(uint256 n) external {
        n = bound(n, 0, 4);
        expectRefused(1, DIGEST, approvals(DIGEST, n), tooFew(n));
    }

    function test_AcceptsQuorumAndMore() external view {
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 5));
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 6));
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 7));
    }

    /// The defect of predecessors: one validator's signature, repeated, was a quorum.
    function test_RevertWhen_SignersRepeat() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        for (uint256 i = 1; i < 5; ++i) {
            signatures[i] = signatures[0];
        }
        expectRefused(1, DIGEST, signatures, unsorted(1));
        signatures = approvals(DIGEST, 5);
        signatures[4] = signatures[3];
        expectRefused(1, DIGEST, signatures, unsorted(4));
    }

    /// The same signature in its other form, (r, N - s), is no second one.
    function test_RevertWhen_SignatureIsMalleated() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        (bytes32 r, uint256 s, uint8 v) = split(signatures[3]);
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        signatures[4] = abi.encodePacked(r, order - s, v ^ 7);
        expectRefused(1, DIGEST, signatures, unsorted(4));
    }

    function split(bytes memory signature) private pure returns (bytes32 r, uint256 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    function test_RevertWhen_SignersAreNotSorted() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        (signatures[1], signatures[2]) = (signatures[2], signatures[1]);
        expectRefused(1, DIGEST, signatures, unsorted(2));
    }

    function test_RevertWhen_SignatureIsMalformed() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        signatures[0] = hex"1234";
        expectRefused(1, DIGEST, signatures, unsorted(0));
    }

    /// Six good ones do not carry a stranger's along.
    function test_RevertWhen_AStrangerSigns() external {
        uint256[] memory secrets = new uint256[](7);
        for (uint256 i; i < 6; ++i) {
            secrets[i] = nodeSecret(i);
        }
        secrets[6] = NEW_SECRET;
        expectRefused(1, DIGEST, approvalsBy(DIGEST, secrets), invalid(vm.addr(NEW_SECRET)));
    }

    function test_RevertWhen_ACandidateSigns() external {
        join(7);
        uint256[] memory secrets = new uint256[](1);
        secrets[0] = nodeSecret(7);
        expectRefused(1, DIGEST, approvalsBy(DIGEST, secrets), invalid(node(7)));
    }

    function test_RevertWhen_AnotherDigestWasSigned() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        (bytes32 r, uint256 s, uint8 v) = split(signatures[0]);
        address signer = ecrecover(keccak256("other"), v, r, bytes32(s));
        expectRefused(1, keccak256("other"), signatures, invalid(signer));
    }

    /// Old and new key of one node: the old one is nobody's.
    function test_RevertWhen_AReplacedKeySigns() external {
        replaceAddress(0, NEW_SECRET);
        expectRefused(1, DIGEST, sortedWith(nodeSecret(0)), invalid(node(0)));
        staking.checkApprovals(1, DIGEST, sortedWith(NEW_SECRET));
    }

    /// @dev Nodes 1 to 4 and `secret`, in an order in which only `secret` can be refused.
    function sortedWith(uint256 secret) private pure returns (bytes[] memory) {
        uint256[] memory secrets = new uint256[](5);
        for (uint256 i = 1; i < 5; ++i) {
            secrets[i] = nodeSecret(i);
        }
        secrets[0] = secret;
        return approvalsBy(DIGEST, secrets);
    }

    function test_RevertWhen_AKickedNodeSigns() external {
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        uint256[] memory secrets = new uint256[](1);
        secrets[0] = nodeSecret(6);
        bytes[] memory signatures = approvalsBy(DIGEST, secrets);
        expectRefused(1, DIGEST, signatures, invalid(node(6)));
        advanceEpochs(6, 1);
        expectRefused(1, DIGEST, signatures, invalid(node(6)));
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 5));
    }

    /// Kicked now, it does not speak for the epoch before either, where its position stands unkicked.
    function test_RevertWhen_KickedInTheEpochAfter() external {
        advanceEpochs(7, 1);
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 7));
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        vm.assertTrue(isMember(1, node(6)));
        uint256[] memory secrets = new uint256[](1);
        secrets[0] = nodeSecret(6);
        expectRefused(1, DIGEST, approvalsBy(DIGEST, secrets), invalid(node(6)));
        expectRefused(2, DIGEST, approvalsBy(DIGEST, secrets), invalid(node(6)));
    }

    function test_LastEpochCountsAndNoOther() external {
        bytes[] memory signatures = approvals(DIGEST, 5);
        expectRefused(0, DIGEST, signatures, epochInvalid(0, 1));
        expectRefused(2, DIGEST, signatures, epochInvalid(2, 1));
        advanceEpochs(7, 1);
        staking.checkApprovals(1, DIGEST, signatures);
        staking.checkApprovals(2, DIGEST, signatures);
        expectRefused(0, DIGEST, signatures, epochInvalid(0, 2));
        expectRefused(3, DIGEST, signatures, epochInvalid(3, 2));
        advanceEpochs(7, 1);
        expectRefused(1, DIGEST, signatures, epochInvalid(1, 3));
        staking.checkApprovals(2, DIGEST, signatures);
    }

    function epochInvalid(uint256 epochNumber, uint256 current) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakingKicks.StakingApprovalEpochInvalid.selector, epochNumber, current);
    }

    /// The locked next set is nobody yet.
    function test_RevertGiven_NextSetLocked() external {
        lockNext();
        expectRefused(2, DIGEST, approvals(DIGEST, 7), epochInvalid(2, 1));
    }

    /// A leaver speaks for the epoch that it served, and for no other.
    function test_LeaverSpeaksForItsEpoch() external {
        leave(6);
        advanceEpochs(6, 1);
        staking.checkApprovals(1, DIGEST, approvals(DIGEST, 7));
        uint256[] memory secrets = new uint256[](1);
        secrets[0] = nodeSecret(6);
        expectRefused(2, DIGEST, approvalsBy(DIGEST, secrets), invalid(node(6)));
    }

    // ---- kickWithApprovals

    function kick7() private pure returns (IStakingKicks.Kick memory) {
        return IStakingKicks.Kick(1, 0, 7, IStakingKicks.Reason.InvalidShare, EVIDENCE);
    }

    function test_KicksWithApprovals() external {
        bytes[] memory signatures = approvals(kickDigest(kick7()), 5);
        vm.expectEmit();
        emit IStakingKicks.NodeKicked(
            1, 0, 7, staker(6), IStakingKicks.Reason.InvalidShare, 4, false, block.timestamp + JAIL
        );
        vm.prank(stranger);
        staking.kickWithApprovals(kick7(), signatures);
        vm.assertFalse(isMember(1, node(6)));
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingNotKickable.selector, 7));
        staking.kickWithApprovals(kick7(), signatures); // used up
    }

    function test_RevertWhen_ApprovalsAreTooFewToKick() external {
        bytes[] memory signatures = approvals(kickDigest(kick7()), 4);
        expectRevert(tooFew(4));
        staking.kickWithApprovals(kick7(), signatures);
    }

    /// Votes by transaction are not added to signatures.
    function test_VotesDoNotAddToApprovals() external {
        kickBy(4, 6, IStakingKicks.Reason.InvalidShare);
        bytes[] memory signatures = approvals(kickDigest(kick7()), 4);
        expectRevert(tooFew(4));
        staking.kickWithApprovals(kick7(), signatures);
    }

    function test_RevertWhen_ApprovedReasonIsNone() external {
        IStakingKicks.Kick memory k = kick7();
        k.reason = IStakingKicks.Reason.None;
        bytes[] memory signatures = approvals(kickDigest(k), 5);
        vm.expectRevert(IStakingKicks.StakingReasonInvalid.selector);
        staking.kickWithApprovals(k, signatures);
    }

    /// The defect of predecessors: a message without its context. Signatures for another node, reason, evidence,
    /// epoch, attempt, contract or chain are nothing here.
    /// forge-config: default.fuzz.runs = 100
    function testFuzz_RevertWhen_ApprovedForAnotherContext(uint8 which) external {
        IStakingKicks.Kick memory signed = kick7();
        which %= 7;
        if (which == 0) signed.epochNumber = 2;
        if (which == 1) signed.attempt = 1;
        if (which == 2) signed.nodeId = 6;
        if (which == 3) signed.reason = IStakingKicks.Reason.Equivocation;
        if (which == 4) signed.evidenceHash = "other";
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Kick(uint256 epochNumber,uint256 attempt,uint256 nodeId,uint8 reason,bytes32 evidenceHash)"),
                signed
            )
        );
        bytes32 digest = typedDigestOf(
            which == 5 ? 99 : block.chainid, which == 6 ? address(registry) : address(staking), structHash
        );
        // One suffices to show it: the first signer recovered is not the one who signed.
        uint256[] memory secrets = new uint256[](1);
        secrets[0] = nodeSecret(0);
        bytes[] memory signatures = approvalsBy(digest, secrets);
        (bytes32 r, uint256 s, uint8 v) = split(signatures[0]);
        expectRevert(invalid(ecrecover(kickDigest(kick7()), v, r, bytes32(s))));
        staking.kickWithApprovals(kick7(), signatures);
    }

    function test_RevertWhen_KickIsOfAnotherEpoch() external {
        IStakingKicks.Kick memory k = kick7();
        k.epochNumber = 2;
        bytes[] memory signatures = approvals(kickDigest(k), 5);
        expectRevert(abi.encodeWithSelector(IStaking.StakingWrongEpoch.selector, 1, 2));
        staking.kickWithApprovals(k, signatures);
    }

    function test_RevertGiven_AttemptIsOver() external {
        bytes[] memory signatures = approvals(kickDigest(kick7()), 5);
        lockNext();
        timeOut();
        expectRevert(abi.encodeWithSelector(IStaking.StakingWrongAttempt.selector, 1, 0));
        staking.kickWithApprovals(kick7(), signatures);
    }

    /// A fork with another chain id: the domain is computed anew.
    function test_RevertGiven_AnotherChain() external {
        bytes[] memory signatures = approvals(kickDigest(kick7()), 5);
        (bytes32 r, uint256 s, uint8 v) = split(signatures[0]);
        vm.chainId(99);
        expectRevert(invalid(ecrecover(kickDigest(kick7()), v, r, bytes32(s))));
        staking.kickWithApprovals(kick7(), signatures);
    }
}
