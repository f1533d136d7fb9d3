// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SchedulesBase} from "./schedules/SchedulesBase.sol";
import {SchedulesBudgets} from "./schedules/SchedulesBudgets.sol";
import {SchedulesRuns} from "./schedules/SchedulesRuns.sol";

/// @title Schedules: action requests that repeat, and their budgets.
/// @dev SchedulesBase: links, parameters, storage, the live list. SchedulesBudgets: registration and money.
/// SchedulesRuns: runs.
contract Schedules is SchedulesBudgets, SchedulesRuns {
    /// @param coordinator_, pkpPermissions_, staking_ where these contracts stand or will stand
    constructor(address coordinator_, address pkpPermissions_, address staking_)
        SchedulesBase(coordinator_, pkpPermissions_, staking_)
    {}

    /// @notice Sets owner and parameters, once.
    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        _setConfig(config_);
    }
}
