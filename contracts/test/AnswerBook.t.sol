// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {AnswerBook} from "../src/examples/AnswerBook.sol";
import {Requests} from "./base/Requests.sol";

contract AnswerBookTest is Requests {
    bytes private constant RESULT = "forty-two";
    AnswerBook private book;

    function setUp() public override {
        super.setUp();
        book = new AnswerBook(coordinator, CID);
    }

    // ---- constructor

    function test_RevertWhen_NoCid() external {
        expectRevert(abi.encodeWithSelector(AnswerBook.AnswerBookCidInvalid.selector, "no cid"));
        new AnswerBook(coordinator, "no cid");
    }

    // ---- ask

    function test_AsksInItsOwnName() external {
        bytes32 id = asked();
        ICoordinator.Request memory request = coordinator.request(id);
        vm.assertEq(request.requester, address(book));
        vm.assertEq(request.subject, registry.actionKeyId(CID));
    }

    // ---- onConclaveAnswer

    function test_KeepsTheAnswer() external {
        bytes32 id = asked();
        fulfilAction(id, RESULT);
        vm.assertEq(book.answerOf(id), RESULT);
    }

    function testFuzz_RevertWhen_NotTheCoordinator(address caller) external {
        vm.assume(caller != address(coordinator));
        expectRevert(abi.encodeWithSelector(AnswerBook.AnswerBookNotCoordinator.selector, caller));
        vm.prank(caller);
        book.onConclaveAnswer(0, 1, RESULT);
    }

    // ---- isSaid

    function test_KnowsWhatTheActionSaid() external {
        bytes32 id = asked();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, RESULT);
        vm.assertTrue(book.isSaid(id, PARAMS, RESULT, r, s, v));
        vm.assertFalse(book.isSaid(id, PARAMS, "another", r, s, v));
        vm.assertFalse(book.isSaid(id, "others", RESULT, r, s, v));
        vm.assertFalse(book.isSaid(0, PARAMS, RESULT, r, s, v));
    }

    function asked() private returns (bytes32 id) {
        uint256 fee = coordinator.feeFor(ICoordinator.Kind.Action, 200_000);
        vm.prank(alice);
        return book.ask{value: fee}(PARAMS, 10);
    }
}
