// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReceiptLog} from "../src/examples/ReceiptLog.sol";
import {Receipts} from "../src/lib/Receipts.sol";
import {Receipting} from "./base/Receipting.sol";

contract ReceiptLogTest is Receipting {
    ReceiptLog private log;

    function setUp() public override {
        super.setUp();
        log = new ReceiptLog(staking);
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_ReceiptIsWrittenDown(Receipts.Receipt memory receipt) external {
        receipt.epochNumber = 1;
        Receipts.Part[] memory parts = signed(receipt, 5);
        log.show(receipt, parts);
        vm.assertEq(log.receiptOf(receipt.requestId), Receipts.hash(receipt));
    }

    function test_RevertWhen_ShownAgain() external {
        log.show(receiptOf(1), signed(receiptOf(1), 5));
        expectRevert(abi.encodeWithSelector(ReceiptLog.ReceiptLogAlreadyShown.selector, receiptOf(1).requestId));
        log.show(receiptOf(1), signed(receiptOf(1), 6));
    }

    function test_RevertWhen_TooFewSigned() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 4);
        expectRevert(abi.encodeWithSelector(Receipts.ReceiptsTooFew.selector, 4, 5));
        log.show(receiptOf(1), parts);
        vm.assertEq(log.receiptOf(receiptOf(1).requestId), 0);
    }
}
