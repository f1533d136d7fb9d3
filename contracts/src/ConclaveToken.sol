// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title ConclaveToken: what stakers bond.
/// @notice The whole supply is made at deployment; nobody can mint, burn, pause or seize.
contract ConclaveToken is ERC20, ERC20Permit {
    /// @param holder receives the supply; not zero
    /// @param supply in the token's smallest unit (18 decimals)
    constructor(address holder, uint256 supply) ERC20("Conclave", "CLAVE") ERC20Permit("Conclave") {
        _mint(holder, supply);
    }
}
