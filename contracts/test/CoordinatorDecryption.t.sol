// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {BlsG2} from "../src/lib/BlsG2.sol";
import {Requests} from "./base/Requests.sol";

contract CoordinatorDecryptionTest is Requests {
    string private constant VECTORS = "testdata/bls-g2.json";
    uint256 private constant MAX_PARAMS = 4096;

    // ---- requestDecryption

    function testFuzz_Asks(bytes memory conditions, bytes32 dataHash, uint16 extra, uint16 callbackGas) external {
        vm.assume(conditions.length != 0 && conditions.length <= MAX_PARAMS);
        uint256 fee = DECRYPTION_FEE + CALLBACK_GAS_PRICE * callbackGas + extra;
        bytes32 subject = sha256(conditions);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), subject, dataHash, alice));
        uint64 expiresAt = uint64(block.number) + 10;
        vm.expectEmit();
        emit ICoordinator.DecryptionRequested(expected, subject, alice, dataHash, conditions, fee, expiresAt, 1);
        if (callbackGas != 0) {
            vm.expectEmit();
            emit ICoordinator.CallbackAsked(expected, callbackGas);
        }
        vm.prank(alice);
        bytes32 id = coordinator.requestDecryption{value: fee}(conditions, dataHash, 10, callbackGas);

        vm.assertEq(id, expected);
        ICoordinator.Request memory asked = coordinator.request(id);
        vm.assertEq(uint256(asked.kind), uint256(ICoordinator.Kind.Decryption));
        vm.assertEq(asked.subject, subject);
        vm.assertEq(asked.payload, dataHash);
        vm.assertEq(asked.tokenId, 0);
        vm.assertEq(asked.payer, alice);
        vm.assertEq(asked.fee, fee);
        vm.assertEq(asked.callbackGas, callbackGas);
        vm.assertEq(coordinator.openOf(alice), 1);
    }

    function test_RevertWhen_ConditionsAreEmptyOrTooLong() external {
        vm.startPrank(alice);
        vm.expectRevert(ICoordinator.CoordinatorConditionsEmpty.selector);
        coordinator.requestDecryption{value: DECRYPTION_FEE}("", DATA_HASH, 10, 0);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorParamsTooLong.selector, MAX_PARAMS + 1, MAX_PARAMS));
        coordinator.requestDecryption{value: DECRYPTION_FEE}(new bytes(MAX_PARAMS + 1), DATA_HASH, 10, 0);
        vm.stopPrank();
    }

    function test_RevertWhen_FeeTooSmall() external {
        vm.prank(alice);
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorFeeTooSmall.selector, DECRYPTION_FEE - 1, DECRYPTION_FEE)
        );
        coordinator.requestDecryption{value: DECRYPTION_FEE - 1}(CONDITIONS, DATA_HASH, 10, 0);
    }

    // ---- identity

    function test_IdentityIsTheSdks() external view {
        string memory json = vm.readFile(VECTORS);
        bytes32 conditionsHash = vm.parseJsonBytes32(json, ".lit.conditionsHash");
        vm.assertEq(sha256(bytes(vm.parseJsonString(json, ".lit.conditions"))), conditionsHash);
        vm.assertEq(
            coordinator.identity(conditionsHash, vm.parseJsonBytes32(json, ".lit.dataHash")),
            bytes(vm.parseJsonString(json, ".lit.identity"))
        );
    }

    /// Another way to hex: one digit at a time.
    function testFuzz_IdentityIsLowerCaseHex(bytes32 conditionsHash, bytes32 dataHash) external view {
        vm.assertEq(
            coordinator.identity(conditionsHash, dataHash),
            bytes.concat("lit-accesscontrolcondition://", slowHex(conditionsHash), "/", slowHex(dataHash))
        );
    }

    function slowHex(bytes32 data) private pure returns (bytes memory text) {
        text = new bytes(64);
        for (uint256 i; i < 64; ++i) {
            text[i] = bytes("0123456789abcdef")[uint256(data) >> (252 - 4 * i) & 15];
        }
    }

    // ---- fulfilDecryption

    function testFuzz_Fulfils(bytes32 dataHash, address fulfiller) external {
        vm.prank(alice);
        bytes32 id = coordinator.requestDecryption{value: DECRYPTION_FEE}(CONDITIONS, dataHash, 10, 0);
        bytes memory signature = signIdentity(coordinator.request(id).subject, dataHash);
        vm.assertTrue(coordinator.verifyDecryption(coordinator.request(id).subject, dataHash, signature));
        vm.expectEmit();
        emit ICoordinator.DecryptionFulfilled(id, signature, fulfiller);
        vm.prank(fulfiller);
        coordinator.fulfilDecryption(id, signature);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
        vm.assertEq(coordinator.feesOf(1), DECRYPTION_FEE);
        vm.assertEq(coordinator.openOf(alice), 0);
    }

    /// The Lit SDK's own signature, under its own key, ends a request for its own conditions.
    function test_TakesTheSdksVector() external {
        string memory json = vm.readFile(VECTORS);
        IKeyRegistry.RootKeys memory keys = registry.rootKeys();
        keys.bls12381 = abi.decode(vm.parseJsonBytes(json, ".lit.publicKey"), (bytes32[4]));
        vm.mockCall(address(registry), abi.encodeCall(registry.rootKeys, ()), abi.encode(keys));
        bytes memory conditions = bytes(vm.parseJsonString(json, ".lit.conditions"));
        bytes32 dataHash = vm.parseJsonBytes32(json, ".lit.dataHash");
        vm.prank(alice);
        bytes32 id = coordinator.requestDecryption{value: DECRYPTION_FEE}(conditions, dataHash, 10, 0);
        coordinator.fulfilDecryption(id, vm.parseJsonBytes(json, ".lit.signature"));
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
    }

    function testFuzz_RevertWhen_AnotherIdentityWasSigned(bytes32 conditionsHash, bytes32 dataHash) external {
        vm.assume(dataHash != DATA_HASH);
        bytes32 id = askDecryption();
        expectInvalid(id, signIdentity(conditionsHash, DATA_HASH));
        expectInvalid(id, signIdentity(coordinator.request(id).subject, dataHash));
    }

    /// Any point that is not on the curve, not of the group, not of that length: refused, and at a bounded price.
    function testFuzz_RevertWhen_SignatureIsNoPoint(bytes32[8] memory words, uint8 length) external {
        bytes32 id = askDecryption();
        uint256 left = gasleft();
        expectInvalid(id, abi.encodePacked(words));
        vm.assertLe(left - gasleft(), 300_000);
        expectInvalid(id, new bytes(length));
        expectInvalid(id, new bytes(256)); // infinity
        bytes memory signature = signIdentity(coordinator.request(id).subject, DATA_HASH);
        expectInvalid(id, bytes.concat(signature, hex"00"));
        coordinator.fulfilDecryption(id, signature);
    }

    function expectInvalid(bytes32 id, bytes memory signature) private {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorSignatureInvalid.selector, id));
        coordinator.fulfilDecryption(id, signature);
    }

    function test_RevertGiven_AnotherKindNotOpenOrExpired() external {
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorNotOpen.selector, bytes32(0), ICoordinator.Status.None)
        );
        coordinator.fulfilDecryption(0, "");
        bytes32 id = ask();
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorWrongKind.selector, id, ICoordinator.Kind.Signature)
        );
        coordinator.fulfilDecryption(id, "");
        id = askDecryption();
        uint64 expiresAt = coordinator.request(id).expiresAt;
        vm.roll(expiresAt + 1);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorExpired.selector, id, expiresAt));
        coordinator.fulfilDecryption(id, "");
    }

    /// Want of gas is never taken for a wrong signature.
    function testFuzz_RevertWhen_GasIsShort(uint256 gasLimit) external view {
        bytes32 subject = sha256(CONDITIONS);
        bytes memory signature = signIdentity(subject, DATA_HASH);
        gasLimit = bound(gasLimit, 30_000, 300_000);
        (bool ok, bytes memory answer) = address(coordinator).staticcall{gas: gasLimit}(
            abi.encodeCall(coordinator.verifyDecryption, (subject, DATA_HASH, signature))
        );
        if (ok) vm.assertTrue(abi.decode(answer, (bool)));
        else if (answer.length != 0) vm.assertEq(bytes32(bytes4(answer)), bytes32(BlsG2.BlsG2PrecompileFailed.selector));
    }
}
