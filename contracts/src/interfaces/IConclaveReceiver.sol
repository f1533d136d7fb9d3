// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IConclaveReceiver: what a contract implements that wants to be told its answers.
interface IConclaveReceiver {
    /// @notice The answer to a request of this contract, once, in the transaction that verified it.
    /// @dev Anyone can call this function: an implementation must check that the caller is the Coordinator. It has the gas
    /// that the request paid for, no more; whether it fails changes nothing but the event CallbackDone. It may make
    /// new requests; it cannot end any (fulfil*, expire), nor move money out of the Coordinator, before it has returned.
    /// @param kind ICoordinator.Kind: 0 signature, 1 action, 2 decryption
    /// @param answer signature: r, s, v (65 bytes); action: what it returned; decryption: a G2 point, EIP-2537 (256 bytes)
    function onConclaveAnswer(bytes32 requestId, uint8 kind, bytes calldata answer) external;
}
