// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title DepositBox: money that is given on this chain to be paid out on another.
/// @notice An example of the near end of a one-way bridge; no part of the network. Deposits are numbered 0, 1, 2 and so
/// on. An action that reads deposit i here has a PKP pay it on the other chain with the PKP's transaction of nonce i: no
/// chain accepts a nonce twice, so no deposit is paid twice. What is deposited goes to the treasury, which fills the PKP's
/// account over there.
contract DepositBox {
    struct Deposit {
        address to; // on the other chain
        uint256 amount; // wei
    }

    address payable public immutable TREASURY;

    Deposit[] private _deposits;

    /// @notice Deposit number `index` was made.
    event Deposited(uint256 indexed index, address indexed to, uint256 amount);

    error DepositBoxAddressZero();
    error DepositBoxAmountZero();
    error DepositBoxUnknown(uint256 index);

    constructor(address payable treasury) {
        if (treasury == address(0)) revert DepositBoxAddressZero();
        TREASURY = treasury;
    }

    /// @notice Takes the value of the call, to be paid to `to` on the other chain.
    function deposit(address to) external payable returns (uint256 index) {
        if (to == address(0)) revert DepositBoxAddressZero();
        if (msg.value == 0) revert DepositBoxAmountZero();
        index = _deposits.length;
        _deposits.push(Deposit(to, msg.value));
        emit Deposited(index, to, msg.value);
        Address.sendValue(TREASURY, msg.value);
    }

    /// @notice Deposit number `index`. Reverts with DepositBoxUnknown if there is none.
    function get(uint256 index) external view returns (Deposit memory) {
        if (index >= _deposits.length) revert DepositBoxUnknown(index);
        return _deposits[index];
    }

    /// @notice How many deposits there are.
    function count() external view returns (uint256) {
        return _deposits.length;
    }
}
