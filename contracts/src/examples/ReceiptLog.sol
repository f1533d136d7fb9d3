// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../interfaces/IStaking.sol";
import {Receipts} from "../lib/Receipts.sol";

/// @title ReceiptLog: writes down, once for each request, what the network has shown that it did.
/// @notice An example of a contract that checks receipts; no part of the network. Such a log is what an auditor, or a contract
/// that pays for work that was done, can rest on.
/// @dev Threat line: anyone brings receipts, and chooses which and when. What is written was signed by k members of the
/// epoch's set; a second receipt of a request is refused, so nothing is paid for twice.
contract ReceiptLog {
    IStaking public immutable STAKING;

    /// Hash of the receipt of a request; zero before it was brought.
    mapping(bytes32 requestId => bytes32) public receiptOf;

    event Shown(bytes32 indexed requestId, bytes32 indexed keyId, bytes32 indexed digest, bytes32 receiptHash);

    error ReceiptLogAlreadyShown(bytes32 requestId);

    constructor(IStaking staking) {
        STAKING = staking;
    }

    /// @notice Writes a receipt down; reverts with the errors of Receipts unless it is one.
    function show(Receipts.Receipt calldata receipt, Receipts.Part[] calldata parts) external {
        if (receiptOf[receipt.requestId] != 0) revert ReceiptLogAlreadyShown(receipt.requestId);
        Receipts.check(STAKING, receipt, parts);
        bytes32 receiptHash = Receipts.hash(receipt);
        receiptOf[receipt.requestId] = receiptHash;
        emit Shown(receipt.requestId, receipt.keyId, receipt.digest, receiptHash);
    }
}
