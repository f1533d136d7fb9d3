// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title ConclaveTimelock: the owner of everything that can change. A change is announced and happens after a delay.
/// @notice Proposers may announce and cancel; anyone may execute what was announced long enough ago. The roles and the
/// delay change by this contract's own calls only, so by announcement too: there is no other administrator.
contract ConclaveTimelock is TimelockController {
    /// @param minDelay seconds between announcement and execution at least
    constructor(uint256 minDelay, address[] memory proposers)
        TimelockController(minDelay, proposers, new address[](1), address(0))
    {}
}
