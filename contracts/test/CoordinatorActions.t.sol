// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Requests} from "./base/Requests.sol";

contract CoordinatorActionsTest is Requests {
    uint256 private constant MAX_PARAMS = 4096;
    uint256 private constant MAX_RESULT = 8192;

    // ---- requestAction

    function testFuzz_Asks(bytes memory params, uint16 extra, uint16 callbackGas) external {
        vm.assume(params.length <= MAX_PARAMS);
        uint256 fee = ACTION_FEE + CALLBACK_GAS_PRICE * callbackGas + extra;
        bytes32 keyId = registry.actionKeyId(CID);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), keyId, keccak256(params), alice));
        uint64 expiresAt = uint64(block.number) + 10;
        vm.expectEmit();
        emit ICoordinator.ActionRequested(expected, keyId, alice, alice, 0, CID, params, fee, expiresAt, 1);
        if (callbackGas != 0) {
            vm.expectEmit();
            emit ICoordinator.CallbackAsked(expected, callbackGas);
        }
        vm.prank(alice);
        bytes32 id = coordinator.requestAction{value: fee}(CID, params, 10, callbackGas);

        vm.assertEq(id, expected);
        ICoordinator.Request memory asked = coordinator.request(id);
        vm.assertEq(uint256(asked.kind), uint256(ICoordinator.Kind.Action));
        vm.assertEq(uint256(asked.status), uint256(ICoordinator.Status.Open));
        vm.assertEq(asked.subject, keyId);
        vm.assertEq(asked.payload, keccak256(params));
        vm.assertEq(asked.tokenId, 0);
        vm.assertEq(asked.requester, alice);
        vm.assertEq(asked.payer, alice);
        vm.assertEq(asked.createdAt, block.number);
        vm.assertEq(asked.expiresAt, expiresAt);
        vm.assertEq(asked.epoch, 1);
        vm.assertEq(asked.fee, fee);
        vm.assertEq(asked.callbackGas, callbackGas);
    }

    function testFuzz_RevertWhen_FeeTooSmall(uint256 fee, uint32 callbackGas) external {
        uint256 least = ACTION_FEE + CALLBACK_GAS_PRICE * callbackGas;
        fee = bound(fee, 0, least - 1);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorFeeTooSmall.selector, fee, least));
        coordinator.requestAction{value: fee}(CID, PARAMS, 10, callbackGas);
    }

    function testFuzz_RevertWhen_CallbackGasTooHigh(uint32 callbackGas) external {
        callbackGas = uint32(bound(callbackGas, 1_000_001, type(uint32).max));
        uint256 fee = coordinator.feeFor(ICoordinator.Kind.Action, callbackGas);
        vm.prank(alice);
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorCallbackGasTooHigh.selector, callbackGas, 1_000_000)
        );
        coordinator.requestAction{value: fee}(CID, PARAMS, 10, callbackGas);
    }

    function test_RevertWhen_CidIsEmptyOrTooLong() external {
        expectCidRevert("");
        expectCidRevert(string(letters(97)));
        vm.prank(alice);
        coordinator.requestAction{value: ACTION_FEE}(string(letters(96)), PARAMS, 10, 0);
    }

    function testFuzz_RevertWhen_CidHasOtherCharacters(bytes1 c, uint8 place) external {
        bool ok = (c >= "0" && c <= "9") || (c >= "A" && c <= "Z") || (c >= "a" && c <= "z");
        bytes memory cid = bytes(CID);
        cid[place % cid.length] = c;
        if (!ok) return expectCidRevert(string(cid));
        vm.prank(alice);
        coordinator.requestAction{value: ACTION_FEE}(string(cid), PARAMS, 10, 0);
    }

    function expectCidRevert(string memory cid) private {
        vm.prank(alice);
        vm.expectRevert(ICoordinator.CoordinatorCidInvalid.selector);
        coordinator.requestAction{value: ACTION_FEE}(cid, PARAMS, 10, 0);
    }

    function test_RevertWhen_ParamsAreTooLong() external {
        vm.startPrank(alice);
        coordinator.requestAction{value: ACTION_FEE}(CID, new bytes(MAX_PARAMS), 10, 0);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorParamsTooLong.selector, MAX_PARAMS + 1, MAX_PARAMS));
        coordinator.requestAction{value: ACTION_FEE}(CID, new bytes(MAX_PARAMS + 1), 10, 0);
        vm.stopPrank();
    }

    // ---- requestActionWithKey

    function test_AsksAboutAKey() external {
        bytes32 keyId = registry.actionKeyId(CID);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), keyId, keccak256(PARAMS), alice));
        vm.expectEmit();
        emit ICoordinator.ActionRequested(
            expected, keyId, alice, alice, tokenId, CID, PARAMS, ACTION_FEE, uint64(block.number) + 10, 1
        );
        vm.prank(alice);
        bytes32 id = coordinator.requestActionWithKey{value: ACTION_FEE}(tokenId, CID, PARAMS, 10, 0);
        vm.assertEq(coordinator.request(id).tokenId, tokenId);
        vm.assertEq(coordinator.request(id).subject, keyId);
    }

    function testFuzz_RevertWhen_KeyIsNotPermitted(uint256 other) external {
        vm.assume(other != tokenId);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, other, alice));
        coordinator.requestActionWithKey{value: ACTION_FEE}(other, CID, PARAMS, 10, 0);
    }

    // ---- requestActionFor

    function testFuzz_RevertWhen_CallerIsNotSchedules(address caller) external {
        vm.assume(caller != address(schedules) && caller != address(0));
        vm.deal(caller, ACTION_FEE);
        vm.prank(caller);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotSchedules.selector, caller));
        coordinator.requestActionFor{value: ACTION_FEE}(alice, 0, CID, PARAMS, 10, 0);
    }

    /// The controller is the requester, whose limits and grants count; Schedules is the payer.
    function test_SchedulesAskForAnother() external {
        vm.deal(address(schedules), 3 * ACTION_FEE);
        bytes32 keyId = registry.actionKeyId(CID);
        bytes32 expected =
            keccak256(abi.encode(block.chainid, address(coordinator), uint256(0), keyId, keccak256(PARAMS), alice));
        vm.expectEmit();
        emit ICoordinator.ActionRequested(
            expected, keyId, alice, address(schedules), tokenId, CID, PARAMS, ACTION_FEE, uint64(block.number) + 10, 1
        );
        vm.prank(address(schedules));
        bytes32 id = coordinator.requestActionFor{value: ACTION_FEE}(alice, tokenId, CID, PARAMS, 10, 0);
        vm.assertEq(coordinator.request(id).requester, alice);
        vm.assertEq(coordinator.request(id).payer, address(schedules));
        vm.assertEq(coordinator.openOf(alice), 1);
        vm.assertEq(coordinator.openOf(address(schedules)), 0);

        vm.roll(block.number + 11);
        uint256 before = alice.balance;
        vm.expectEmit();
        emit ICoordinator.RefundCredited(id, address(schedules), ACTION_FEE);
        coordinator.expire(id);
        vm.assertEq(alice.balance, before);
        vm.assertEq(coordinator.refundsOf(address(schedules)), ACTION_FEE);
        vm.assertEq(coordinator.openOf(alice), 0);
    }

    function test_RevertWhen_ScheduledKeyIsNotPermitted() external {
        address bob = makeAddr("bob");
        vm.deal(address(schedules), 2 * ACTION_FEE);
        vm.startPrank(address(schedules));
        coordinator.requestActionFor{value: ACTION_FEE}(bob, 0, CID, PARAMS, 10, 0); // none named
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotPermitted.selector, tokenId, bob));
        coordinator.requestActionFor{value: ACTION_FEE}(bob, tokenId, CID, PARAMS, 10, 0);
        vm.stopPrank();
    }

    // ---- fulfilAction

    function testFuzz_Fulfils(bytes memory result, address fulfiller) external {
        vm.assume(result.length <= MAX_RESULT);
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, result);
        vm.expectEmit();
        emit ICoordinator.ActionFulfilled(id, result, r, s, v, fulfiller);
        vm.prank(fulfiller);
        coordinator.fulfilAction(id, result, r, s, v);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
        vm.assertEq(coordinator.feesOf(1), ACTION_FEE);
        vm.assertEq(coordinator.openOf(alice), 0);
    }

    function test_NodesReadTheDigest() external {
        bytes32 id = askAction();
        bytes32 keyId = registry.actionKeyId(CID);
        vm.assertEq(
            coordinator.actionResultDigest(id, keyId, keccak256(PARAMS), keccak256("x")),
            resultDigest(id, keyId, keccak256(PARAMS), keccak256("x"))
        );
    }

    function testFuzz_RevertWhen_AnotherResultWasSigned(bytes memory result) external {
        vm.assume(keccak256(result) != keccak256("result") && result.length <= MAX_RESULT);
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, "result");
        expectInvalid(id, result, r, s, v);
    }

    function test_RevertWhen_AnotherActionSigned() external {
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, string(letters(46)), "result");
        expectInvalid(id, "result", r, s, v);
    }

    /// What an action signed for one request is worth nothing for another, though all else is the same.
    function test_RevertWhen_SignedForAnotherRequest() external {
        (bytes32 first, bytes32 second) = (askAction(), askAction());
        (bytes32 r, bytes32 s, uint8 v) = signResult(first, CID, "result");
        expectInvalid(second, "result", r, s, v);
    }

    function test_RevertWhen_SignedForAnotherChain() external {
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, "result");
        vm.chainId(block.chainid + 1);
        expectInvalid(id, "result", r, s, v);
    }

    function test_RevertWhen_SIsHigh() external {
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, "result");
        expectInvalid(id, "result", r, bytes32(HdKey.N - uint256(s)), v == 27 ? 28 : 27);
    }

    function expectInvalid(bytes32 id, bytes memory result, bytes32 r, bytes32 s, uint8 v) private {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorSignatureInvalid.selector, id));
        coordinator.fulfilAction(id, result, r, s, v);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Open));
    }

    function test_RevertWhen_ResultIsTooLong() external {
        bytes32 id = askAction();
        bytes memory result = new bytes(MAX_RESULT + 1);
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, result);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorResultTooLong.selector, MAX_RESULT + 1, MAX_RESULT));
        coordinator.fulfilAction(id, result, r, s, v);
        fulfilAction(id, new bytes(MAX_RESULT));
    }

    function test_RevertGiven_AnotherKindNotOpenOrExpired() external {
        (bytes32 r, bytes32 s, uint8 v) = signResult(0, CID, "result");
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorNotOpen.selector, bytes32(0), ICoordinator.Status.None)
        );
        coordinator.fulfilAction(0, "result", r, s, v);

        bytes32 id = ask();
        expectRevert(
            abi.encodeWithSelector(ICoordinator.CoordinatorWrongKind.selector, id, ICoordinator.Kind.Signature)
        );
        coordinator.fulfilAction(id, "result", r, s, v);

        id = askAction();
        uint64 expiresAt = coordinator.request(id).expiresAt;
        vm.roll(expiresAt + 1);
        (r, s, v) = signResult(id, CID, "result");
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorExpired.selector, id, expiresAt));
        coordinator.fulfilAction(id, "result", r, s, v);
    }

    function letters(uint256 n) private pure returns (bytes memory text) {
        text = new bytes(n);
        for (uint256 i; i < n; ++i) {
            text[i] = bytes1(uint8(97 + i % 26));
        }
    }
}
