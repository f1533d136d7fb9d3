// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IFeeReceiver} from "../../src/interfaces/IFeeReceiver.sol";

/// @title FeeReceiverStub: takes fees and counts them.
contract FeeReceiverStub is IFeeReceiver {
    uint256 public received;

    function depositFees() external payable override {
        received += msg.value;
    }
}
