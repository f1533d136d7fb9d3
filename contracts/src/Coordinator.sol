// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CoordinatorAnswers} from "./coordinator/CoordinatorAnswers.sol";
import {CoordinatorBase} from "./coordinator/CoordinatorBase.sol";
import {CoordinatorRequests} from "./coordinator/CoordinatorRequests.sol";

/// @title Coordinator: requests to the network and their verified answers.
/// @dev CoordinatorBase: links, parameters, storage. CoordinatorRequests: asking. CoordinatorMoney: fees and refunds.
/// CoordinatorAnswers: what ends a request.
contract Coordinator is CoordinatorRequests, CoordinatorAnswers {
    /// @param pkpNft_, pkpPermissions_, keyRegistry_, staking_, schedules_ where these contracts stand or will stand
    constructor(address pkpNft_, address pkpPermissions_, address keyRegistry_, address staking_, address schedules_)
        CoordinatorBase(pkpNft_, pkpPermissions_, keyRegistry_, staking_, schedules_)
    {}

    /// @notice Sets owner and parameters, once.
    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        _setConfig(config_);
    }
}
