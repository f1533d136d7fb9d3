// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

/// @title ConclaveProxy: where a contract that can be upgraded stands (ERC-1967). Only the code behind it changes.
contract ConclaveProxy is ERC1967Proxy {
    /// @param implementation the code
    /// @param initialization call that sets owner and parameters; never empty, so nobody else can be first
    constructor(address implementation, bytes memory initialization) ERC1967Proxy(implementation, initialization) {}
}
