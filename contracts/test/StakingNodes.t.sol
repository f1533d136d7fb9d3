// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingBonds} from "../src/interfaces/IStakingBonds.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev Records of nodes and the list of candidates.
contract StakingNodesTest is StakingNetwork {
    uint256 private constant NEW_SECRET = 0xa11ce;

    // ---- stakeAndJoin

    function test_StakesRegistersAndJoins() external {
        fund(0);
        IStaking.Registration memory r = registration(0);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), r);
        vm.expectEmit();
        emit IStakingBonds.Staked(staker(0), MIN_STAKE);
        vm.expectEmit();
        emit IStaking.NodeRegistered(staker(0), 1, r.nodeAddress, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey);
        vm.expectEmit();
        emit IStaking.NodeJoined(staker(0), 1);
        vm.prank(staker(0));
        staking.stakeAndJoin(MIN_STAKE, r, signature);

        vm.assertEq(token.balanceOf(address(staking)), MIN_STAKE);
        IStaking.Node[] memory nodes = staking.joinedNodes();
        vm.assertEq(nodes.length, 1);
        vm.assertEq(keccak256(abi.encode(nodes[0])), keccak256(abi.encode(staking.nodeOf(1))));
        vm.assertFalse(isMember(1, node(0))); // joined, and in no set yet
    }

    function test_JoinsWithEarlierBond() external {
        bond(0, MIN_STAKE);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.prank(staker(0));
        staking.stakeAndJoin(0, registration(0), signature);
        vm.assertTrue(staking.isCandidate(1));
        vm.assertEq(bondedOf(0), MIN_STAKE);
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_StakeTooSmall(uint256 amount) external {
        amount = bound(amount, 0, MIN_STAKE - 1);
        fund(0);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStakingBonds.StakingAmountTooSmall.selector, amount, MIN_STAKE));
        staking.stakeAndJoin(amount, registration(0), signature);
    }

    function test_RevertGiven_JoiningWhileLocked() external {
        joinAndLock(4);
        fund(9);
        bytes memory signature = signRegistration(nodeSecret(9), staker(9), registration(9));
        vm.prank(staker(9));
        expectRevert(wrongState(IStaking.State.NextValidatorSetLocked));
        staking.stakeAndJoin(MIN_STAKE, registration(9), signature);
    }

    // ---- register

    function expectRegisterRevert(uint256 i, IStaking.Registration memory r, bytes memory revertData) private {
        bytes memory signature = signRegistration(nodeSecret(i), staker(i), r);
        vm.prank(staker(i));
        expectRevert(revertData);
        staking.register(r, signature);
    }

    function test_RevertGiven_NoBond() external {
        expectRegisterRevert(
            0, registration(0), abi.encodeWithSelector(IStakingBonds.StakingAmountTooSmall.selector, 0, MIN_STAKE)
        );
    }

    function test_RevertGiven_RecordIsCandidate() external {
        join(0);
        expectRegisterRevert(0, registration(9), abi.encodeWithSelector(IStaking.StakingNodeServing.selector, 1));
    }

    function test_RevertGiven_RecordIsInCurrentSet() external {
        genesis(5);
        leave(4);
        expectRegisterRevert(4, registration(9), abi.encodeWithSelector(IStaking.StakingNodeServing.selector, 5));
    }

    function test_RevertGiven_RecordIsInLockedNextSet() external {
        joinAndLock(5);
        expectRegisterRevert(4, registration(9), abi.encodeWithSelector(IStaking.StakingNodeServing.selector, 5));
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_RegistrationHasZero(uint256 field) external {
        bond(0, MIN_STAKE);
        IStaking.Registration memory r = registration(0);
        field = bound(field, 0, 5);
        if (field == 0) r.nodeAddress = address(0);
        if (field == 1) r.ipv4 = 0;
        if (field == 2) r.port = 0;
        if (field == 3) r.p2pPort = 0;
        if (field == 4) r.peerKey = 0;
        if (field == 5) r.encryptionKey = 0;
        expectRegisterRevert(0, r, abi.encodeWithSelector(IStaking.StakingRegistrationInvalid.selector));
    }

    function test_RevertGiven_NodeAddressTaken() external {
        join(1);
        bond(0, MIN_STAKE);
        IStaking.Registration memory r = registration(0);
        r.nodeAddress = node(1);
        expectRegisterRevert(0, r, abi.encodeWithSelector(IStaking.StakingNodeTaken.selector, node(1)));
    }

    /// Either key, taken in either role.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertGiven_KeyTaken(bool first, bool second) external {
        join(1);
        bond(0, MIN_STAKE);
        IStaking.Registration memory r = registration(0);
        bytes32 taken = first ? registration(1).peerKey : registration(1).encryptionKey;
        if (second) r.peerKey = taken;
        else r.encryptionKey = taken;
        expectRegisterRevert(0, r, abi.encodeWithSelector(IStaking.StakingKeyTaken.selector, taken));
    }

    function test_RevertWhen_OneKeyInTwoRoles() external {
        bond(0, MIN_STAKE);
        IStaking.Registration memory r = registration(0);
        r.encryptionKey = r.peerKey;
        expectRegisterRevert(0, r, abi.encodeWithSelector(IStaking.StakingKeyTaken.selector, r.peerKey));
    }

    /// A signature over anything else than exactly this registration by this staker is refused.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_NodeSignedAnotherRegistration(uint256 field) external {
        IStaking.Registration memory r = registration(0);
        address staker_ = staker(0);
        field = bound(field, 0, 5);
        if (field == 0) staker_ = staker(1);
        if (field == 1) r.ipv4++;
        if (field == 2) r.port++;
        if (field == 3) r.p2pPort++;
        if (field == 4) r.peerKey = keccak256("other");
        if (field == 5) r.encryptionKey = keccak256("other");
        expectSignatureRevert(signRegistration(nodeSecret(0), staker_, r));
    }

    /// @dev A signature over another digest still recovers some address, which the error names.
    function expectSignatureRevert(bytes memory signature) private {
        bond(0, MIN_STAKE);
        (bytes32 r, bytes32 s, uint8 v) = split(signature);
        address signer = ecrecover(registrationDigest(staker(0), registration(0)), v, r, s);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, signer, node(0)));
        staking.register(registration(0), signature);
    }

    function split(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    function test_RevertWhen_AnotherKeySigned() external {
        expectSignatureRevert(signRegistration(nodeSecret(1), staker(0), registration(0)));
    }

    function test_RevertWhen_SignatureIsMalformed() external {
        bond(0, MIN_STAKE);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, address(0), node(0)));
        staking.register(registration(0), hex"00");
    }

    function test_RevertWhen_SignatureIsForAnotherChain() external {
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.chainId(99);
        expectSignatureRevert(signature);
    }

    function test_Registers() external {
        bond(0, MIN_STAKE);
        registerNode(0);
        IStaking.Registration memory r = registration(0);
        vm.assertEq(
            keccak256(abi.encode(staking.nodeOf(1))),
            keccak256(
                abi.encode(
                    staker(0),
                    r.nodeAddress,
                    r.ipv4,
                    r.port,
                    r.p2pPort,
                    r.peerKey,
                    r.encryptionKey,
                    MIN_STAKE,
                    uint256(1),
                    uint64(0)
                )
            )
        );
        vm.assertEq(staking.stakerOf(node(0)), staker(0));
        vm.assertEq(staking.nodeIdOf(node(0)), 1);
        vm.assertEq(staking.currentNodeOf(staker(0)), 1);
        vm.assertFalse(staking.isCandidate(1));
        // and nobody is nobody
        vm.assertEq(staking.stakerOf(node(1)), address(0));
        vm.assertEq(staking.stakerOf(address(0)), address(0));
        vm.assertEq(staking.nodeIdOf(node(1)), 0);
        vm.assertEq(staking.currentNodeOf(staker(1)), 0);
        IStaking.Node memory none;
        vm.assertEq(keccak256(abi.encode(staking.nodeOf(2))), keccak256(abi.encode(none)));
    }

    /// A new machine with new keys: a new record. The old one keeps its part in the epochs it served.
    function test_RegistersAnewAfterServing() external {
        genesis(5);
        leave(4);
        advanceEpochs(4, 1);
        bytes memory signature = signRegistration(nodeSecret(9), staker(4), registration(9));
        vm.prank(staker(4));
        staking.register(registration(9), signature);
        vm.assertEq(staking.currentNodeOf(staker(4)), 6);
        vm.assertEq(staking.stakerOf(node(9)), staker(4));
        vm.assertEq(staking.stakerOf(node(4)), staker(4));
        vm.assertTrue(isMember(1, node(4)));
        vm.assertFalse(isMember(1, node(9)));
        requestJoin(4);
        lockNext();
        vm.assertTrue(isMember(3, node(9)));
        vm.assertFalse(isMember(3, node(4)));
    }

    // ---- requestToJoin

    function expectJoinRevert(uint256 i, bytes memory revertData) private {
        vm.prank(staker(i));
        expectRevert(revertData);
        staking.requestToJoin();
    }

    function test_RevertGiven_NoNode() external {
        bond(0, MIN_STAKE);
        expectJoinRevert(0, abi.encodeWithSelector(IStaking.StakingNoNode.selector, staker(0)));
    }

    function test_RevertGiven_Joined() external {
        join(0);
        expectJoinRevert(0, abi.encodeWithSelector(IStaking.StakingAlreadyJoined.selector, staker(0)));
    }

    function test_RevertGiven_NextSetLocked() external {
        bond(9, MIN_STAKE);
        registerNode(9);
        joinAndLock(4);
        expectJoinRevert(9, wrongState(IStaking.State.NextValidatorSetLocked));
    }

    function test_RevertGiven_NextSetReady() external {
        bond(9, MIN_STAKE);
        registerNode(9);
        for (uint256 i; i < 4; ++i) {
            join(i);
        }
        staking.lockValidatorsForNextEpoch();
        commitAll(4, 0);
        voteAll(4, 0);
        readyAll(4, 0);
        expectJoinRevert(9, wrongState(IStaking.State.ReadyForNextEpoch));
    }

    function test_RevertGiven_BondSpent() external {
        bond(0, MIN_STAKE);
        registerNode(0);
        vm.prank(staker(0));
        staking.requestUnstake(MIN_STAKE);
        expectJoinRevert(0, abi.encodeWithSelector(IStakingBonds.StakingAmountTooSmall.selector, 0, MIN_STAKE));
    }

    function test_RevertGiven_Banned() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Equivocation);
        bond(6, MIN_STAKE);
        advanceEpochs(6, 1);
        vm.warp(block.timestamp + JAIL);
        expectJoinRevert(6, abi.encodeWithSelector(IStaking.StakingBanned.selector, staker(6)));
        vm.prank(governor);
        staking.forgive(staker(6));
        requestJoin(6);
    }

    function test_RevertGiven_JailedForTheEpoch() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        vm.warp(block.timestamp + 100 * JAIL);
        expectJoinRevert(6, abi.encodeWithSelector(IStaking.StakingJailed.selector, staker(6), type(uint256).max));
    }

    function test_RevertGiven_JailedForSeconds() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        uint256 until = block.timestamp + JAIL;
        advanceEpochs(6, 1);
        expectJoinRevert(6, abi.encodeWithSelector(IStaking.StakingJailed.selector, staker(6), until));
        vm.warp(until - 1);
        expectJoinRevert(6, abi.encodeWithSelector(IStaking.StakingJailed.selector, staker(6), until));
        vm.warp(until);
        requestJoin(6);
        vm.assertTrue(staking.isCandidate(7));
    }

    function test_JoinsAfterGenesis() external {
        genesis(4);
        bond(4, MIN_STAKE);
        registerNode(4);
        vm.expectEmit();
        emit IStaking.NodeJoined(staker(4), 5);
        requestJoin(4);
        vm.assertEq(staking.joinedNodes().length, 5);
        vm.assertFalse(isMember(1, node(4)));
    }

    // ---- displacement

    /// @dev Four in the current set and eight others that have bonded 101, 102, ... MIN_STAKE.
    function fillCandidates() private {
        genesis(4);
        for (uint256 i = 4; i < MAX_CANDIDATES; ++i) {
            joinWith(i, MIN_STAKE + (i - 3) * 1 ether);
        }
        vm.assertEq(staking.joinedNodes().length, MAX_CANDIDATES);
    }

    /// The four of the current set have bonded least and are safe.
    function test_RevertWhen_NotStrictlyMoreThanWeakest() external {
        fillCandidates();
        bond(20, MIN_STAKE + 1 ether);
        bytes memory signature = signRegistration(nodeSecret(20), staker(20), registration(20));
        vm.startPrank(staker(20));
        staking.register(registration(20), signature);
        expectRevert(abi.encodeWithSelector(IStaking.StakingTooManyCandidates.selector, MAX_CANDIDATES));
        staking.requestToJoin();
        vm.stopPrank();
    }

    function test_DisplacesWeakest() external {
        fillCandidates();
        bond(20, MIN_STAKE + 1 ether + 1);
        registerNode(20);
        vm.expectEmit();
        emit IStaking.NodeDisplaced(staker(4), 5, 13);
        vm.expectEmit();
        emit IStaking.NodeJoined(staker(20), 13);
        requestJoin(20);
        vm.assertFalse(staking.isCandidate(5));
        vm.assertTrue(staking.isCandidate(13));
        vm.assertEq(staking.joinedNodes().length, MAX_CANDIDATES);
        // who was displaced is free to go
        vm.prank(staker(4));
        staking.requestUnstake(MIN_STAKE + 1 ether);
    }

    function test_DisplacesYoungestAmongEquals() external {
        for (uint256 i; i < MAX_CANDIDATES; ++i) {
            join(i);
        }
        bond(20, MIN_STAKE + 1);
        registerNode(20);
        vm.expectEmit();
        emit IStaking.NodeDisplaced(staker(MAX_CANDIDATES - 1), MAX_CANDIDATES, MAX_CANDIDATES + 1);
        requestJoin(20);
    }

    function test_RevertGiven_AllCandidatesServe() external {
        IStaking.Config memory c = config();
        c.maxCandidates = uint16(MAX_NODES);
        setConfig(c);
        genesis(MAX_NODES);
        bond(20, 1e6 ether);
        registerNode(20);
        expectJoinRevert(20, abi.encodeWithSelector(IStaking.StakingTooManyCandidates.selector, MAX_NODES));
    }

    // ---- requestToLeave

    function expectLeaveRevert(uint256 i, bytes memory revertData) private {
        vm.prank(staker(i));
        expectRevert(revertData);
        staking.requestToLeave();
    }

    function test_RevertGiven_LeavingWithoutNode() external {
        expectLeaveRevert(0, abi.encodeWithSelector(IStaking.StakingNoNode.selector, staker(0)));
    }

    function test_RevertGiven_LeavingTwice() external {
        join(0);
        leave(0);
        expectLeaveRevert(0, abi.encodeWithSelector(IStaking.StakingNotJoined.selector, staker(0)));
    }

    function test_RevertGiven_LeavingWhileLocked() external {
        joinAndLock(5);
        expectLeaveRevert(0, wrongState(IStaking.State.NextValidatorSetLocked));
    }

    function test_RevertWhen_TooFewCandidatesWouldStay() external {
        genesis(4);
        expectLeaveRevert(0, abi.encodeWithSelector(IStaking.StakingTooFewNodes.selector, 3, 4));
    }

    /// Seven serve, five must stay whatever newcomers there are: with more leaving, the keys could not be handed on.
    function test_LeaversCannotBreakTheHandover() external {
        genesis(7);
        for (uint256 i = 7; i < MAX_CANDIDATES; ++i) {
            join(i);
        }
        leave(0);
        leave(1);
        expectLeaveRevert(2, abi.encodeWithSelector(IStaking.StakingTooFewIncumbents.selector, 4, 5));
        leave(11); // a newcomer may still go
    }

    /// A kicked member does not count as one that stays.
    function test_RevertGiven_MemberWasKicked() external {
        genesis(7);
        join(7);
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        leave(0);
        expectLeaveRevert(1, abi.encodeWithSelector(IStaking.StakingTooFewIncumbents.selector, 4, 5));
    }

    function test_LeavesBeforeGenesisWithoutFloor() external {
        join(0);
        join(1);
        vm.expectEmit();
        emit IStaking.NodeLeft(staker(0), 1);
        leave(0);
        IStaking.Node[] memory left = staking.joinedNodes();
        vm.assertEq(left.length, 1);
        vm.assertEq(left[0].id, 2);
        leave(1);
        vm.assertEq(staking.joinedNodes().length, 0);
    }

    function test_LeaverServesUntilTheEpochEnds() external {
        genesis(5);
        leave(2);
        vm.assertTrue(isMember(1, node(2)));
        lockNext();
        vm.assertFalse(isMember(2, node(2)));
        vm.assertEq(staking.setSize(2), 4);
    }

    function test_RejoinsAfterLeaving() external {
        genesis(5);
        leave(2);
        requestJoin(2);
        lockNext();
        assertIds(2, idsUpTo(1, 5));
    }

    /// However candidates come and go, the list is in order of node id.
    function test_ListsCandidatesInOrderOfId() external {
        for (uint256 i; i < 6; ++i) {
            join(i);
        }
        leave(0);
        leave(3);
        requestJoin(0);
        IStaking.Node[] memory nodes = staking.joinedNodes();
        vm.assertEq(nodes.length, 5);
        vm.assertEq(nodes[0].id, 1);
        vm.assertEq(nodes[1].id, 2);
        vm.assertEq(nodes[2].id, 3);
        vm.assertEq(nodes[3].id, 5);
        vm.assertEq(nodes[4].id, 6);
    }

    // ---- setEndpoint

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_EndpointHasZero(uint256 field) external {
        join(0);
        field = bound(field, 0, 2);
        vm.prank(staker(0));
        vm.expectRevert(IStaking.StakingRegistrationInvalid.selector);
        staking.setEndpoint(field == 0 ? 0 : 1, field == 1 ? 0 : 2, field == 2 ? 0 : 3);
    }

    function test_RevertWhen_EndpointOfNobody() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNoNode.selector, stranger));
        staking.setEndpoint(1, 2, 3);
    }

    function test_SetsEndpointWhileServing() external {
        genesis(4);
        lockNext();
        vm.expectEmit();
        emit IStaking.NodeEndpointChanged(2, 1, 2, 3);
        vm.prank(staker(1));
        staking.setEndpoint(1, 2, 3);
        IStaking.Node memory changed = staking.setOf(1)[1];
        vm.assertEq(changed.ipv4, 1);
        vm.assertEq(changed.port, 2);
        vm.assertEq(changed.p2pPort, 3);
        vm.assertEq(changed.nodeAddress, node(1));
    }

    // ---- replaceNodeAddress

    function test_RevertWhen_ReplacingNobodysAddress() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNoNode.selector, stranger));
        staking.replaceNodeAddress(address(1), "");
    }

    function test_RevertWhen_NewAddressIsZero() external {
        join(0);
        vm.prank(staker(0));
        vm.expectRevert(IStaking.StakingRegistrationInvalid.selector);
        staking.replaceNodeAddress(address(0), hex"00");
    }

    function test_RevertGiven_NewAddressTaken() external {
        join(0);
        join(1);
        bytes memory signature = sign(nodeSecret(1), replacementDigest(staker(0), 1, node(1)));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeTaken.selector, node(1)));
        staking.replaceNodeAddress(node(1), signature);
    }

    /// For another staker, another node, another address, or in another domain.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_ReplacementSignedForAnother(uint256 field) external {
        join(0);
        address newAddress = vm.addr(NEW_SECRET);
        field = bound(field, 0, 4);
        bytes32 signed = replacementDigest(
            field == 0 ? staker(1) : staker(0), field == 1 ? 2 : 1, field == 2 ? node(9) : newAddress
        );
        bytes32 digest = replacementDigest(staker(0), 1, newAddress);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("NodeReplacement(address staker,uint256 nodeId,address nodeAddress)"),
                staker(0),
                1,
                newAddress
            )
        );
        if (field == 3) signed = typedDigestOf(99, address(staking), structHash);
        if (field == 4) signed = typedDigestOf(block.chainid, address(registry), structHash);
        bytes memory signature = sign(NEW_SECRET, signed);
        (bytes32 r, bytes32 s, uint8 v) = split(signature);
        address signer = ecrecover(digest, v, r, s);
        vm.assertTrue(signer != newAddress);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, signer, newAddress));
        staking.replaceNodeAddress(newAddress, signature);
    }

    function test_ReplacesAddress() external {
        genesis(4);
        address newAddress = vm.addr(NEW_SECRET);
        vm.expectEmit();
        emit IStaking.NodeAddressReplaced(2, node(1), newAddress);
        replaceAddress(1, NEW_SECRET);
        (bool member, uint256 index) = staking.memberIndex(1, newAddress);
        vm.assertTrue(member);
        vm.assertEq(index, 1);
        vm.assertEq(staking.nodeIdOf(newAddress), 2);
        vm.assertEq(staking.stakerOf(newAddress), staker(1));
        vm.assertEq(staking.setOf(1)[1].nodeAddress, newAddress);
    }

    /// Not a member, not the staker's, no vote, no report, no signal.
    function test_OldAddressIsDead() external {
        genesis(7);
        lockNext();
        replaceAddress(1, NEW_SECRET);
        vm.assertFalse(isMember(1, node(1)));
        vm.assertFalse(isMember(2, node(1)));
        vm.assertEq(staking.nodeIdOf(node(1)), 0);
        vm.assertEq(staking.stakerOf(node(1)), address(0));
        bytes memory notMember = abi.encodeWithSelector(IStaking.StakingNotMember.selector, node(1));
        vm.startPrank(node(1));
        expectRevert(notMember);
        staking.voteToKick(7, IStakingKicks.Reason.Unresponsive, EVIDENCE);
        expectRevert(notMember);
        staking.signalReadyForNextEpoch(2, 0, EVIDENCE);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNoNode.selector, node(1)));
        staking.reportVersion(1);
        vm.stopPrank();
    }

    function test_OldAddressIsTakenForEver() external {
        join(0);
        replaceAddress(0, NEW_SECRET);
        bond(1, MIN_STAKE);
        IStaking.Registration memory r = registration(1);
        r.nodeAddress = node(0);
        bytes memory signature = signRegistration(nodeSecret(0), staker(1), r);
        vm.prank(staker(1));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeTaken.selector, node(0)));
        staking.register(r, signature);
        // not even its own staker gets it back
        signature = sign(nodeSecret(0), replacementDigest(staker(0), 1, node(0)));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeTaken.selector, node(0)));
        staking.replaceNodeAddress(node(0), signature);
    }

    // ---- reportVersion

    function test_RevertWhen_VersionOfNobody() external {
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(IStaking.StakingNoNode.selector, stranger));
        staking.reportVersion(1);
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_ReportsVersion(uint64 version) external {
        join(0);
        vm.expectEmit();
        emit IStaking.NodeVersionReported(1, version);
        vm.prank(node(0));
        staking.reportVersion(version);
        vm.assertEq(staking.nodeOf(1).version, version);
    }
}
