// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @title Governed: a contract behind an ERC-1967 proxy whose owner, a timelock, may replace the code (ERC-1822).
/// @notice Handing over takes two steps. An owner that renounces makes the code final.
/// @dev What links a contract to others is immutable in the implementation's code, so it costs no storage read; an
/// upgrade has to name the links again. All storage is in ERC-7201 namespaces.
abstract contract Governed is UUPSUpgradeable, Ownable2StepUpgradeable {
    /// @dev An implementation is never used but through a proxy.
    constructor() {
        _disableInitializers();
    }

    function _initializeOwner(address owner_) internal onlyInitializing {
        __Ownable_init(owner_);
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}
