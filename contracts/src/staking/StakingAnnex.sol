// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StakingBase} from "./StakingBase.sol";
import {StakingGovernance} from "./StakingGovernance.sol";
import {StakingKicks} from "./StakingKicks.sol";
import {StakingLocks} from "./StakingLocks.sol";
import {StakingViews} from "./StakingViews.sol";

/// @title StakingAnnex: the part of Staking's code that has no room in one contract.
/// @notice Staking creates it in its constructor and runs it with delegatecall, on Staking's storage. Called directly it
/// rules over its own storage, which is empty and means nothing.
contract StakingAnnex is StakingKicks, StakingLocks, StakingGovernance, StakingViews {
    constructor(address token_, address keyRegistry_) StakingBase(token_, keyRegistry_) {}
}
