// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Network} from "./base/Network.sol";
import {Requests} from "./base/Requests.sol";

contract CoordinatorTest is Requests {
    uint256 private constant MAX_OPEN = 20;
    uint256 private constant MAX_BATCH = 10;

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
        ICoordinator.Request memory asked = coordinator.request(id);
        vm.assertEq(uint256(asked.kind), uint256(ICoordinator.Kind.Signature));
        vm.assertEq(asked.subject, bytes32(tokenId));
        vm.assertEq(asked.tokenId, tokenId);
        vm.assertEq(asked.payer, alice);
        vm.assertEq(asked.callbackGas, 0);
        vm.assertEq(coordinator.openOf(alice), 1);
        vm.assertEq(asked.payload, digest);
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

    // ---- requests

    function test_ManyAreReadAtOnce() external {
        bytes32[] memory ids = new bytes32[](4);
        (ids[0], ids[1], ids[2]) = (ask(), askAction(), askDecryption());
        ICoordinator.Request[] memory list = coordinator.requests(ids);
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(abi.encode(list[i]), abi.encode(coordinator.request(ids[i])));
        }
        vm.assertEq(uint256(list[2].kind), uint256(ICoordinator.Kind.Decryption));
        vm.assertEq(uint256(list[3].status), uint256(ICoordinator.Status.None));
        vm.assertEq(list[3].payer, address(0));
    }

    function test_RevertWhen_TooManyAreRead() external {
        vm.assertEq(coordinator.requests(new bytes32[](256)).length, 256);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorBatchOutOfRange.selector, 257, 256));
        coordinator.requests(new bytes32[](257));
    }

    // ---- limits

    /// A caller's open requests are counted over all kinds; one that ends makes room for another.
    function test_RevertWhen_TooManyAreOpen() external {
        vm.deal(alice, 1 ether);
        bytes32 first = ask();
        for (uint256 i = 1; i < MAX_OPEN; ++i) {
            i % 3 == 0 ? ask() : i % 3 == 1 ? askAction() : askDecryption();
        }
        vm.assertEq(coordinator.openOf(alice), MAX_OPEN);
        bytes memory revertData = abi.encodeWithSelector(ICoordinator.CoordinatorTooManyOpen.selector, alice, MAX_OPEN);
        vm.startPrank(alice);
        expectRevert(revertData);
        coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
        expectRevert(revertData);
        coordinator.requestAction{value: ACTION_FEE}(CID, PARAMS, 10, 0);
        expectRevert(revertData);
        coordinator.requestDecryption{value: DECRYPTION_FEE}(CONDITIONS, DATA_HASH, 10, 0);
        vm.stopPrank();

        fulfil(first);
        ask();
        vm.roll(block.number + 11);
        coordinator.expire(coordinator.requestIds(1, 1)[0]);
        ask();
        vm.assertEq(coordinator.openOf(alice), MAX_OPEN);
    }

    // ---- requestSignatures

    function testFuzz_BatchAsks(uint8 count, uint64 extra, uint16 callbackGas) external {
        uint256 n = bound(count, 1, MAX_BATCH);
        uint256 fee = MIN_FEE + CALLBACK_GAS_PRICE * callbackGas + extra;
        bytes32[] memory digests = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            digests[i] = keccak256(abi.encode(i));
        }
        vm.deal(alice, n * fee);
        vm.recordLogs();
        vm.prank(alice);
        bytes32[] memory ids = coordinator.requestSignatures{value: n * fee}(tokenId, digests, 10, callbackGas);
        vm.assertEq(vm.getRecordedLogs().length, callbackGas == 0 ? n : 2 * n);
        vm.assertEq(ids.length, n);
        for (uint256 i; i < n; ++i) {
            ICoordinator.Request memory asked = coordinator.request(ids[i]);
            vm.assertEq(asked.payload, digests[i]);
            vm.assertEq(asked.subject, bytes32(tokenId));
            vm.assertEq(asked.fee, fee);
            vm.assertEq(asked.callbackGas, callbackGas);
            vm.assertEq(
                ids[i], keccak256(abi.encode(block.chainid, address(coordinator), i, tokenId, digests[i], alice))
            );
        }
        vm.assertEq(coordinator.openOf(alice), n);
        vm.assertEq(coordinator.requestCount(), n);
    }

    function test_RevertWhen_BatchIsEmptyOrTooLong() external {
        expectBatchRevert(0);
        expectBatchRevert(MAX_BATCH + 1);
    }

    function expectBatchRevert(uint256 n) private {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorBatchOutOfRange.selector, n, MAX_BATCH));
        coordinator.requestSignatures{value: n * MIN_FEE}(tokenId, new bytes32[](n), 10, 0);
    }

    function testFuzz_RevertWhen_BatchFeeLeavesRemainder(uint256 paid) external {
        paid = bound(paid, 0, 1 ether);
        vm.assume(paid % 3 != 0);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorFeeNotDivisible.selector, paid, 3));
        coordinator.requestSignatures{value: paid}(tokenId, new bytes32[](3), 10, 0);
    }

    function test_RevertWhen_BatchFeeIsTooSmall() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorFeeTooSmall.selector, MIN_FEE - 1, MIN_FEE));
        coordinator.requestSignatures{value: 3 * (MIN_FEE - 1)}(tokenId, new bytes32[](3), 10, 0);
    }

    function test_RevertWhen_BatchIsNotPermitted() external {
        vm.deal(address(this), MIN_FEE);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, tokenId, address(this)));
        coordinator.requestSignatures{value: MIN_FEE}(tokenId, new bytes32[](1), 10, 0);
    }

    function test_RevertWhen_BatchOpensTooMany() external {
        for (uint256 i; i < MAX_OPEN - 2; ++i) {
            ask();
        }
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorTooManyOpen.selector, alice, MAX_OPEN));
        coordinator.requestSignatures{value: 3 * MIN_FEE}(tokenId, new bytes32[](3), 10, 0);
        coordinator.requestSignatures{value: 2 * MIN_FEE}(tokenId, new bytes32[](2), 10, 0);
        vm.stopPrank();
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
        vm.assertEq(coordinator.openOf(alice), 0);
    }

    function test_RevertWhen_AnswersAnotherKind() external {
        expectWrongKind(askAction(), ICoordinator.Kind.Action);
        expectWrongKind(askDecryption(), ICoordinator.Kind.Decryption);
    }

    function expectWrongKind(bytes32 id, ICoordinator.Kind kind) private {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorWrongKind.selector, id, kind));
        coordinator.fulfilSignature(id, r, s, v);
    }
}
