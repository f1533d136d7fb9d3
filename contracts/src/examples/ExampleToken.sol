// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title ExampleToken: an ERC-20 of a fixed supply, for the examples of actions to move about.
contract ExampleToken is ERC20 {
    /// @param supply all there will ever be, for who deploys, in the smallest unit (18 decimals)
    constructor(string memory name_, string memory symbol_, uint256 supply) ERC20(name_, symbol_) {
        _mint(msg.sender, supply);
    }
}
