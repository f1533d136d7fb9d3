// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Coordinator} from "../../src/Coordinator.sol";
import {PKPNFT} from "../../src/PKPNFT.sol";
import {Staking} from "../../src/Staking.sol";

// Next versions of three contracts, to upgrade to: each has something that the first does not.

contract StakingV2 is Staking {
    constructor(address token_, address keyRegistry_) Staking(token_, keyRegistry_) {}

    function upgraded() external pure returns (uint256) {
        return 2;
    }
}

contract PKPNFTV2 is PKPNFT {
    constructor(Links memory links) PKPNFT(links) {}

    function upgraded() external pure returns (uint256) {
        return 2;
    }
}

contract CoordinatorV2 is Coordinator {
    constructor(address pkpNft_, address pkpPermissions_, address keyRegistry_, address staking_, address schedules_)
        Coordinator(pkpNft_, pkpPermissions_, keyRegistry_, staking_, schedules_)
    {}

    function upgraded() external pure returns (uint256) {
        return 2;
    }
}
