// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Coordinator} from "../src/Coordinator.sol";
import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Network} from "./base/Network.sol";

contract CoordinatorTest is Network {
    uint256 private constant NODES = 4;
    bytes32 private constant DIGEST = keccak256("digest");

    address private alice = makeAddr("alice");
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        genesis(NODES);
        tokenId = mintTo(alice);
        vm.deal(alice, 100 ether);
    }

    // ---- constructor

    function test_RevertWhen_PermissionsAreNoContract() external {
        vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        new Coordinator(address(1), 0, 10, 1);
    }

    function test_RevertWhen_AttemptBlocksIsZero() external {
        vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        new Coordinator(address(permissions), 0, 10, 0);
    }

    function testFuzz_RevertWhen_AttemptOutlivesRequest(uint64 maxExpiry, uint64 attempt) external {
        vm.assume(attempt > maxExpiry);
        vm.expectRevert(ICoordinator.CoordinatorConfigInvalid.selector);
        new Coordinator(address(permissions), 0, maxExpiry, attempt);
    }

    function test_FindsItsContracts() external view {
        vm.assertEq(coordinator.pkpPermissions(), address(permissions));
        vm.assertEq(coordinator.pkpNft(), address(nft));
        vm.assertEq(coordinator.staking(), address(staking));
        vm.assertEq(coordinator.minFee(), MIN_FEE);
        vm.assertEq(coordinator.maxExpiryBlocks(), MAX_EXPIRY);
        vm.assertEq(coordinator.attemptBlocks(), ATTEMPT_BLOCKS);
    }

    // ---- requestSignature

    function testFuzz_RevertWhen_FeeTooSmall(uint256 fee) external {
        fee = bound(fee, 0, MIN_FEE - 1);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorFeeTooSmall.selector, fee, MIN_FEE));
        coordinator.requestSignature{value: fee}(tokenId, DIGEST, 10);
    }

    function testFuzz_RevertWhen_ExpiryOutOfRange(uint64 blocks) external {
        vm.assume(blocks == 0 || blocks > MAX_EXPIRY);
        expectExpiryRevert(blocks);
    }

    function test_RevertWhen_ExpiryIsAtEdge() external {
        expectExpiryRevert(0);
        expectExpiryRevert(MAX_EXPIRY + 1);
    }

    function expectExpiryRevert(uint64 blocks) private {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorExpiryOutOfRange.selector, blocks, MAX_EXPIRY));
        coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, blocks);
    }

    function test_RevertGiven_NoEpoch() external {
        Network.setUp(); // a network before its genesis
        vm.prank(alice);
        vm.expectRevert(ICoordinator.CoordinatorNoEpoch.selector);
        coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
    }

    function testFuzz_RevertWhen_NotPermitted(address stranger) external {
        vm.assume(stranger != alice && stranger != address(0));
        vm.deal(stranger, MIN_FEE);
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, tokenId, stranger));
        coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
    }

    function test_RevertGiven_UnknownToken() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, tokenId + 1, alice));
        coordinator.requestSignature{value: MIN_FEE}(tokenId + 1, DIGEST, 10);
    }

    function testFuzz_Requests(bytes32 digest, uint64 blocks, uint96 extra) external {
        blocks = uint64(bound(blocks, 1, MAX_EXPIRY));
        uint256 fee = MIN_FEE + extra;
        vm.deal(alice, fee);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), tokenId, digest, alice));
        vm.expectEmit();
        emit ICoordinator.SignatureRequested(expected, tokenId, alice, digest, fee, uint64(block.number) + blocks, 1);
        vm.prank(alice);
        bytes32 id = coordinator.requestSignature{value: fee}(tokenId, digest, blocks);

        vm.assertEq(id, expected);
        ICoordinator.SignatureRequest memory asked = coordinator.request(id);
        vm.assertEq(asked.tokenId, tokenId);
        vm.assertEq(asked.digest, digest);
        vm.assertEq(asked.requester, alice);
        vm.assertEq(asked.createdAt, block.number);
        vm.assertEq(asked.expiresAt, block.number + blocks);
        vm.assertEq(asked.epoch, 1);
        vm.assertEq(uint256(asked.status), uint256(ICoordinator.Status.Open));
        vm.assertEq(asked.fee, fee);
        vm.assertEq(address(coordinator).balance, fee);
    }

    function test_PermittedAddressRequests() external {
        address user = makeAddr("user");
        uint256[] memory scopes = new uint256[](1);
        scopes[0] = 1;
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, scopes);
        vm.deal(user, MIN_FEE);
        vm.prank(user);
        bytes32 id = coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
        vm.assertEq(coordinator.request(id).requester, user);
    }

    function testFuzz_IdsAreListedInOrder(uint8 count, uint8 start, uint8 limit) external {
        uint256 n = bound(count, 0, 12);
        bytes32[] memory made = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            made[i] = ask(); // the same question each time, a new id each time
            for (uint256 j; j < i; ++j) {
                vm.assertNotEq(made[i], made[j]);
            }
        }
        vm.assertEq(coordinator.requestCount(), n);
        bytes32[] memory ids = coordinator.requestIds(start, limit);
        uint256 left = start < n ? n - start : 0;
        vm.assertEq(ids.length, limit < left ? limit : left);
        for (uint256 i; i < ids.length; ++i) {
            vm.assertEq(ids[i], made[start + i]);
        }
        vm.assertEq(coordinator.requestIds(0, type(uint256).max).length, n);
    }

    // ---- fulfilSignature

    function test_RevertGiven_UnknownRequest() external {
        expectNotOpen(DIGEST, ICoordinator.Status.None);
    }

    function test_RevertGiven_Fulfilled() external {
        bytes32 id = ask();
        fulfil(id);
        expectNotOpen(id, ICoordinator.Status.Fulfilled);
    }

    function test_RevertGiven_Expired() external {
        bytes32 id = ask();
        vm.roll(block.number + 11);
        coordinator.expire(id);
        expectNotOpen(id, ICoordinator.Status.Expired);
    }

    function expectNotOpen(bytes32 id, ICoordinator.Status status) private {
        bytes memory revertData = abi.encodeWithSelector(ICoordinator.CoordinatorNotOpen.selector, id, status);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        expectRevert(revertData);
        coordinator.fulfilSignature(id, r, s, v);
        expectRevert(revertData);
        coordinator.expire(id);
    }

    function test_RevertGiven_ExpiryPassed() external {
        bytes32 id = ask();
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        uint64 expiresAt = coordinator.request(id).expiresAt;
        vm.roll(expiresAt + 1);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorExpired.selector, id, expiresAt));
        coordinator.fulfilSignature(id, r, s, v);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 secret) external {
        secret = bound(secret, 1, HdKey.N - 1);
        vm.assume(secret != derivedSecret(nft.derivedKeyId(tokenId)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, DIGEST);
        expectInvalid(r, s, v);
    }

    function testFuzz_RevertWhen_AnotherDigestSigned(bytes32 digest) external {
        vm.assume(digest != DIGEST);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, digest);
        expectInvalid(r, s, v);
    }

    /// The second signature that anyone can compute from a first one.
    function test_RevertWhen_SIsHigh() external {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        bytes32 high = bytes32(HdKey.N - uint256(s));
        vm.assertEq(ecrecover(DIGEST, v == 27 ? 28 : 27, r, high), nft.getEthAddress(tokenId));
        expectInvalid(r, high, v == 27 ? 28 : 27);
    }

    function testFuzz_RevertWhen_VIsNot27Or28(uint8 v) external {
        vm.assume(v != 27 && v != 28);
        (bytes32 r, bytes32 s,) = signWith(tokenId, DIGEST);
        expectInvalid(r, s, v);
    }

    function test_RevertWhen_VIsWrong() external {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        expectInvalid(r, s, v == 27 ? 28 : 27);
    }

    /// Recovery fails and gives address(0): no signer.
    function test_RevertWhen_RecoveryFails() external {
        expectInvalid(0, bytes32(uint256(1)), 27);
        expectInvalid(bytes32(uint256(1)), 0, 27);
        expectInvalid(bytes32(HdKey.N), bytes32(uint256(1)), 27);
        // not even if a key's address could be zero
        vm.mockCall(address(nft), abi.encodeCall(nft.getEthAddress, (tokenId)), abi.encode(address(0)));
        expectInvalid(0, bytes32(uint256(1)), 27);
    }

    function expectInvalid(bytes32 r, bytes32 s, uint8 v) private {
        bytes32 id = ask();
        vm.assertFalse(coordinator.verifySignature(tokenId, DIGEST, r, s, v));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorSignatureInvalid.selector, id));
        coordinator.fulfilSignature(id, r, s, v);
        vm.assertEq(uint256(coordinator.request(id).status), uint256(ICoordinator.Status.Open));
    }

    function test_VerifyingForUnknownTokenReverts() external {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTUnknownToken.selector, tokenId + 1));
        coordinator.verifySignature(tokenId + 1, DIGEST, r, s, v);
    }

    function testFuzz_Fulfils(address fulfiller, uint256 waited) external {
        bytes32 id = ask();
        vm.roll(bound(waited, block.number, coordinator.request(id).expiresAt)); // the last block counts
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        vm.assertTrue(coordinator.verifySignature(tokenId, DIGEST, r, s, v));
        vm.expectEmit();
        emit ICoordinator.SignatureFulfilled(id, r, s, v, fulfiller);
        vm.prank(fulfiller);
        coordinator.fulfilSignature(id, r, s, v);
        vm.assertEq(uint256(coordinator.request(id).status), uint256(ICoordinator.Status.Fulfilled));
        vm.assertEq(coordinator.feesOf(1), MIN_FEE);
    }

    // ---- expire

    function testFuzz_RevertGiven_NotExpired(uint256 waited) external {
        bytes32 id = ask();
        uint64 expiresAt = coordinator.request(id).expiresAt;
        vm.roll(bound(waited, block.number, expiresAt));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotExpired.selector, id, expiresAt));
        coordinator.expire(id);
    }

    function test_ExpiresAndRefunds() external {
        bytes32 id = ask();
        uint256 before = alice.balance;
        vm.roll(block.number + 11);
        vm.expectEmit();
        emit ICoordinator.SignatureExpired(id, MIN_FEE);
        vm.prank(makeAddr("anyone"));
        coordinator.expire(id);
        vm.assertEq(alice.balance, before + MIN_FEE);
        vm.assertEq(coordinator.feesOf(1), 0);
        vm.assertEq(uint256(coordinator.request(id).status), uint256(ICoordinator.Status.Expired));
    }

    function test_RevertWhen_RequesterRefusesEther() external {
        bytes32 id = askFrom(address(new Refusing()));
        vm.roll(block.number + 11);
        address requester = coordinator.request(id).requester;
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorRefundFailed.selector, requester));
        coordinator.expire(id);
        vm.assertEq(uint256(coordinator.request(id).status), uint256(ICoordinator.Status.Open));
    }

    /// A requester that calls back while it is refunded gets its fee once and nothing of anyone else's.
    function test_RefundIsSafeFromReentry() external {
        ask(); // somebody else's escrow
        Reentering attacker = new Reentering(coordinator);
        bytes32 id = askFrom(address(attacker));
        attacker.aim(id);
        vm.roll(block.number + 11);
        coordinator.expire(id);
        vm.assertTrue(attacker.tried());
        vm.assertEq(address(attacker).balance, MIN_FEE);
        vm.assertEq(address(coordinator).balance, MIN_FEE);
    }

    // ---- claimFees

    function test_RevertWhen_ClaimingAsStranger() external {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotInSet.selector, 1, address(this)));
        coordinator.claimFees(1);
    }

    function testFuzz_RevertWhen_EpochHasNoSet(uint256 epochNumber) external {
        vm.assume(epochNumber != 1);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotInSet.selector, epochNumber, node(0)));
        coordinator.claimFees(epochNumber);
    }

    function test_RevertGiven_NothingEarned() external {
        ask(); // open: not earned yet
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, node(0)));
        coordinator.claimFees(1);
    }

    function test_RevertGiven_AllClaimed() external {
        fulfil(ask());
        vm.startPrank(node(0));
        coordinator.claimFees(1);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, node(0)));
        coordinator.claimFees(1);
        vm.stopPrank();
    }

    function test_RevertWhen_StakerRefusesEther() external {
        fulfil(ask());
        address refusing = address(new Refusing());
        vm.mockCall(address(staking), abi.encodeCall(staking.stakerOf, (node(0))), abi.encode(refusing));
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorPaymentFailed.selector, refusing));
        coordinator.claimFees(1);
    }

    function test_ClaimsPart() external {
        fulfil(ask());
        vm.expectEmit();
        emit ICoordinator.FeesClaimed(1, node(2), staker(2), MIN_FEE / NODES);
        vm.prank(node(2));
        coordinator.claimFees(1);
        vm.assertEq(staker(2).balance, MIN_FEE / NODES);
        vm.assertEq(node(2).balance, 0);
    }

    /// Claims between fees of any size, in any order: parts are equal in the end, nobody gets more than a part, and what
    /// stays is open escrow and less than a wei per node.
    function testFuzz_PartsAddUp(uint64[6] memory fees, uint256 order) external {
        uint256 earned;
        uint256 escrow;
        for (uint256 i; i < fees.length; ++i) {
            uint256 fee = MIN_FEE + fees[i];
            vm.prank(alice);
            vm.deal(alice, fee);
            bytes32 id = coordinator.requestSignature{value: fee}(tokenId, DIGEST, 10);
            if (order >> i & 1 == 0) {
                fulfil(id);
                earned += fee;
            } else {
                escrow += fee;
            }
            tryClaim((order >> (8 * i + 8)) % NODES);
        }
        vm.assertEq(coordinator.feesOf(1), earned);
        uint256 paid;
        for (uint256 i; i < NODES; ++i) {
            tryClaim(i);
            vm.assertEq(staker(i).balance, earned / NODES);
            paid += staker(i).balance;
        }
        vm.assertEq(address(coordinator).balance, escrow + earned - paid);
        vm.assertLe(earned - paid, NODES - 1);
    }

    function tryClaim(uint256 i) private {
        if (staker(i).balance == coordinator.feesOf(1) / NODES) return;
        vm.prank(node(i));
        coordinator.claimFees(1);
    }

    // ---- helpers

    function ask() private returns (bytes32) {
        vm.prank(alice);
        return coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
    }

    /// @dev Moves the token to `requester` first, so it may ask.
    function askFrom(address requester) private returns (bytes32) {
        vm.prank(alice);
        nft.transferFrom(alice, requester, tokenId);
        vm.deal(requester, MIN_FEE);
        vm.prank(requester);
        return coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
    }

    function fulfil(bytes32 id) private {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, coordinator.request(id).digest);
        coordinator.fulfilSignature(id, r, s, v);
    }
}

/// @dev Takes no ether.
contract Refusing {}

/// @dev Tries to be refunded twice.
contract Reentering {
    ICoordinator private immutable COORDINATOR;
    bytes32 private target;
    bool public tried;

    constructor(ICoordinator coordinator) {
        COORDINATOR = coordinator;
    }

    function aim(bytes32 requestId) external {
        target = requestId;
    }

    receive() external payable {
        try COORDINATOR.expire(target) {
            revert("refunded twice");
        } catch {
            tried = true;
        }
    }
}
