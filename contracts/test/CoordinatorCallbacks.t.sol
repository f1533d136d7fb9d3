// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IConclaveReceiver} from "../src/interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {Asker, Refusing, Requests} from "./base/Requests.sol";

/// @title CoordinatorCallbacksTest: answers reach contracts, and no contract stands in the way of an answer.
contract CoordinatorCallbacksTest is Requests {
    uint32 private constant CALLBACK_GAS = 300_000;

    // ---- who is told what

    function test_TellsASignature() external {
        Asker asker = new Asker(coordinator);
        bytes32 id = askFrom(address(asker), CALLBACK_GAS);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        vm.expectEmit();
        emit ICoordinator.SignatureFulfilled(id, r, s, v, address(this));
        vm.expectEmit();
        emit ICoordinator.CallbackDone(id, true);
        coordinator.fulfilSignature(id, r, s, v);
        expectTold(asker, id, 0, abi.encodePacked(r, s, v));
    }

    function test_TellsAResult() external {
        Asker asker = new Asker(coordinator);
        uint256 fee = coordinator.feeFor(ICoordinator.Kind.Action, CALLBACK_GAS);
        vm.deal(address(asker), fee);
        vm.prank(address(asker));
        bytes32 id = coordinator.requestAction{value: fee}(CID, PARAMS, 10, CALLBACK_GAS);
        fulfilAction(id, "what the action returned");
        expectTold(asker, id, 1, "what the action returned");
    }

    function test_TellsABlsSignature() external {
        Asker asker = new Asker(coordinator);
        uint256 fee = coordinator.feeFor(ICoordinator.Kind.Decryption, CALLBACK_GAS);
        vm.deal(address(asker), fee);
        vm.prank(address(asker));
        bytes32 id = coordinator.requestDecryption{value: fee}(CONDITIONS, DATA_HASH, 10, CALLBACK_GAS);
        fulfilDecryption(id);
        expectTold(asker, id, 2, signIdentity(coordinator.request(id).subject, DATA_HASH));
    }

    function expectTold(Asker asker, bytes32 id, uint8 kind, bytes memory answer) private view {
        vm.assertEq(asker.answers(), 1);
        vm.assertEq(asker.lastId(), id);
        vm.assertEq(asker.lastKind(), kind);
        vm.assertEq(asker.lastAnswer(), answer);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
    }

    function test_NotAskedForIsNotMade() external {
        Asker asker = new Asker(coordinator);
        bytes32 id = askFrom(address(asker), 0);
        vm.recordLogs();
        fulfil(id);
        vm.assertEq(vm.getRecordedLogs().length, 1);
        vm.assertEq(asker.answers(), 0);
    }

    function test_ExpiryTellsNobody() external {
        Asker asker = new Asker(coordinator);
        bytes32 id = askFrom(address(asker), CALLBACK_GAS);
        vm.roll(block.number + 11);
        coordinator.expire(id);
        vm.assertEq(asker.answers(), 0);
    }

    /// An account without code takes every call; that is not taken for an answer received.
    function test_AccountWithoutCodeIsNotTold() external {
        expectUntold(makeAddr("someone"));
    }

    // ---- receivers that fail

    function test_ReceiverThatReverts() external {
        expectUntold(address(new Refusing()));
    }

    function test_ReceiverThatBurnsAllGas() external {
        expectUntold(address(new Burner()));
    }

    function test_ReceiverThatReturnsMuch() external {
        bytes32 id = askFrom(address(new ReturnBomb()), 1_000_000);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        uint256 left = gasleft();
        coordinator.fulfilSignature(id, r, s, v);
        vm.assertLe(left - gasleft(), 1_000_000 + 100_000); // nothing was copied
    }

    function test_ReceiverThatRevertsWithMuch() external {
        ReturnBomb bomb = new ReturnBomb();
        bomb.setReverting();
        expectUntold(address(bomb));
    }

    /// CALLER SELFDESTRUCT: the receiver is gone in the middle of its answer.
    function test_ReceiverThatDestroysItself() external {
        address receiver = makeAddr("destructing");
        vm.etch(receiver, hex"33ff");
        bytes32 id = askFrom(receiver, CALLBACK_GAS);
        vm.deal(receiver, 5 ether); // it forces this on the coordinator
        fulfil(id);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
        vm.assertEq(address(coordinator).balance, coordinator.feesOf(1) + 5 ether);
        id = askFrom(receiver, 0);
        vm.roll(block.number + 11);
        coordinator.expire(id);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Expired));
    }

    function expectUntold(address receiver) private {
        bytes32 id = askFrom(receiver, CALLBACK_GAS);
        uint256 fee = coordinator.request(id).fee;
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        vm.expectEmit();
        emit ICoordinator.CallbackDone(id, false);
        uint256 left = gasleft();
        coordinator.fulfilSignature(id, r, s, v);
        vm.assertLe(left - gasleft(), CALLBACK_GAS + 100_000);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Fulfilled));
        vm.assertEq(coordinator.feesOf(1), fee);
        vm.assertEq(coordinator.openOf(receiver), 0);
    }

    // ---- how much gas

    /// To the unit: GAS PUSH0 SSTORE STOP, and GAS itself costs two.
    function testFuzz_GivesTheGasAskedFor(uint32 callbackGas) external {
        callbackGas = uint32(bound(callbackGas, 30_000, 1_000_000));
        address receiver = makeAddr("meter");
        vm.etch(receiver, hex"5a5f5500");
        fulfil(askFrom(receiver, callbackGas));
        vm.assertEq(uint256(vm.load(receiver, 0)), callbackGas - 2);
    }

    /// Whatever gas a fulfiller gives: the receiver got all of its own, or nothing has happened.
    function testFuzz_FulfillerCannotStarveTheReceiver(uint256 gasLimit) external {
        gasLimit = bound(gasLimit, 50_000, 500_000);
        address receiver = makeAddr("meter");
        vm.etch(receiver, hex"5a5f5500");
        bytes32 id = askFrom(receiver, CALLBACK_GAS);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        try coordinator.fulfilSignature{gas: gasLimit}(id, r, s, v) {
            vm.assertEq(uint256(vm.load(receiver, 0)), CALLBACK_GAS - 2);
        } catch (bytes memory reason) {
            vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Open));
            if (reason.length != 0) {
                vm.assertEq(bytes32(bytes4(reason)), bytes32(ICoordinator.CoordinatorGasTooLow.selector));
            }
        }
    }

    function test_RevertWhen_CallbackLacksGas() external {
        Asker asker = new Asker(coordinator);
        bytes32 id = askFrom(address(asker), CALLBACK_GAS);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        (bool ok, bytes memory reason) =
            address(coordinator).call{gas: CALLBACK_GAS}(abi.encodeCall(coordinator.fulfilSignature, (id, r, s, v)));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(reason)), bytes32(ICoordinator.CoordinatorGasTooLow.selector));
        coordinator.fulfilSignature{gas: CALLBACK_GAS + 100_000}(id, r, s, v);
        vm.assertEq(asker.answers(), 1);
    }

    // ---- receivers that call back

    /// Each function that ends a request or moves money, tried from within a callback: refused, and nothing changes.
    function test_CallbackCannotEndRequestsOrMoveMoney() external {
        bytes32 other = ask();
        bytes32 old = askAction();
        vm.roll(block.number + 5);
        Reentering attacker = new Reentering();
        bytes32 id = askFrom(address(attacker), 1_000_000);
        vm.roll(block.number + 6); // `old` and `other` have expired, `id` has not
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        uint256[] memory epochs = new uint256[](1);
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.fulfilSignature, (id, r, s, v)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.fulfilSignature, (other, r, s, v)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.fulfilAction, (old, "", r, s, v)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.fulfilDecryption, (id, "")));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.expire, (old)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.claimFees, (1)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.claimFeesOfEpochs, (epochs)));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.withdrawRefund, (address(attacker))));
        uint256 before = address(coordinator).balance;
        coordinator.fulfilSignature(id, r, s, v);
        vm.assertEq(attacker.refused(), 8);
        vm.assertEq(address(coordinator).balance, before);
        vm.assertEq(statusOf(old), uint256(ICoordinator.Status.Open));
        coordinator.expire(old); // the guard is open again
    }

    /// It may ask again, and is answered again: as often as it pays.
    function test_CallbackMayAskAgain() external {
        Repeater repeater = new Repeater(coordinator, tokenId);
        vm.deal(address(repeater), 10 ether);
        bytes32 id = askFrom(address(repeater), 1_000_000);
        for (uint256 i; i < 3; ++i) {
            fulfil(id);
            vm.assertEq(repeater.answers(), i + 1);
            id = repeater.lastId();
            vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Open));
            vm.assertEq(coordinator.openOf(address(repeater)), 1);
        }
    }

    /// A requester that calls back while it is refunded gets its fee once and nothing of anyone else's.
    function test_RefundIsSafeFromReentry() external {
        ask(); // somebody else's escrow
        Reentering attacker = new Reentering();
        bytes32 id = askFrom(address(attacker));
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.expire, (id)));
        vm.roll(block.number + 11);
        uint256 before = address(attacker).balance;
        coordinator.expire(id);
        vm.assertEq(attacker.refused(), 1);
        vm.assertEq(address(attacker).balance, before + MIN_FEE);
        vm.assertEq(address(coordinator).balance, MIN_FEE);
    }

    function test_WithdrawalIsSafeFromReentry() external {
        ask(); // somebody else's escrow
        Reentering attacker = new Reentering();
        attacker.setHungry(); // needs more gas to take ether than a refund brings
        bytes32 id = askFrom(address(attacker));
        vm.roll(block.number + 11);
        coordinator.expire(id);
        vm.assertEq(coordinator.refundsOf(address(attacker)), MIN_FEE);
        attacker.aim(address(coordinator), abi.encodeCall(coordinator.withdrawRefund, (address(attacker))));
        vm.prank(address(attacker));
        coordinator.withdrawRefund(address(attacker));
        vm.assertEq(attacker.refused(), 1);
        vm.assertEq(address(coordinator).balance, MIN_FEE);
    }

    /// A receiver of a refund that burns its gas is credited instead, at a bounded price to the caller.
    function test_RefundThatBurnsGasIsCredited() external {
        address burner = address(new Burner());
        bytes32 id = askFrom(burner);
        vm.roll(block.number + 11);
        uint256 left = gasleft();
        coordinator.expire(id);
        vm.assertLe(left - gasleft(), 150_000);
        vm.assertEq(coordinator.refundsOf(burner), MIN_FEE);
    }
}

contract Burner {
    fallback() external payable {
        while (true) {}
    }

    receive() external payable {
        while (true) {}
    }
}

contract ReturnBomb {
    bool private reverting;

    function setReverting() external {
        reverting = true;
    }

    fallback() external {
        bool reverts = reverting;
        assembly {
            if reverts { revert(0, 50000) }
            return(0, 200000)
        }
    }
}

/// @dev Makes its calls whenever it is called or paid, and counts those refused by the re-entrancy guard.
contract Reentering {
    address[] private targets;
    bytes[] private calls;
    bool private hungry;
    uint256 public refused;

    function aim(address target, bytes calldata data) external {
        targets.push(target);
        calls.push(data);
    }

    function setHungry() external {
        hungry = true;
    }

    function onConclaveAnswer(bytes32, uint8, bytes calldata) external {
        attack();
    }

    receive() external payable {
        if (hungry) require(gasleft() > 60_000, "hungry");
        attack();
    }

    function attack() private {
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory reason) = targets[i].call(calls[i]);
            require(!ok && bytes4(reason) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "let in");
            ++refused;
        }
    }
}

/// @dev Asks again each time it is answered.
contract Repeater is IConclaveReceiver {
    ICoordinator private immutable COORDINATOR;
    uint256 private immutable TOKEN_ID;
    bytes32 public lastId;
    uint256 public answers;

    constructor(ICoordinator coordinator, uint256 tokenId) {
        COORDINATOR = coordinator;
        TOKEN_ID = tokenId;
    }

    function onConclaveAnswer(bytes32, uint8, bytes calldata) external override {
        ++answers;
        uint256 fee = COORDINATOR.feeFor(ICoordinator.Kind.Signature, 1_000_000);
        lastId = COORDINATOR.requestSignatureWithCallback{value: fee}(TOKEN_ID, bytes32(answers), 10, 1_000_000);
    }
}
