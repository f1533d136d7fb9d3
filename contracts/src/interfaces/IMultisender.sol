// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Multisender: pays many accounts the same amount in one transaction.
/// @notice Holds nothing between transactions. What is sent here by mistake (tokens by a plain transfer, ether by
/// force) can be taken out by the owner only; plain ether is refused.
/// @dev The functions and owner are those of the Lit SDK's ABI. There, tokens are first transferred to the contract,
/// where anyone can send them on to itself; here they come from the caller's allowance.
interface IMultisender {
    event EthSent(address indexed sender, address[] recipients, uint256 amountEach);
    event TokensSent(address indexed sender, address indexed token, address[] recipients, uint256 amountEach);
    /// token is zero for ether.
    event Withdrawn(address indexed token, address indexed to, uint256 amount);

    error MultisenderNoRecipients();
    error MultisenderNothingToSend();
    error MultisenderRefused(address recipient);

    /// @notice Sends each recipient an equal share of the ether given, and the remainder, less than one wei each,
    /// back to the caller. All or nothing.
    /// @dev A recipient who refuses, or uses up the gas, fails the whole: MultisenderRefused names it, the caller leaves
    /// it out. Reverts with MultisenderNoRecipients, MultisenderNothingToSend.
    function sendEth(address[] calldata recipients) external payable;

    /// @notice Sends each recipient an equal share of what the caller has allowed this contract to spend of a token
    /// (ERC-20), or of the caller's balance if that is less. A remainder stays where it is.
    /// @dev A hostile token can do what it likes with its own balances, and nothing else. Reverts with
    /// MultisenderNoRecipients, MultisenderNothingToSend, and as the token does.
    function sendTokens(address[] calldata recipients, address tokenContract) external;

    /// @notice Sends stray ether to the owner. Only the owner. Reverts with MultisenderRefused if it refuses.
    function withdraw() external;
    /// @notice Sends stray tokens to the owner. Only the owner.
    function withdrawTokens(address tokenContract) external;
}
