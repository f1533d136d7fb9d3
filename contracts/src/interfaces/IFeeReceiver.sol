// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IFeeReceiver: where what users pay goes, and from where it reaches the nodes: the Coordinator.
interface IFeeReceiver {
    /// @notice Adds msg.value to what the nodes of the current epoch share.
    function depositFees() external payable;
}
