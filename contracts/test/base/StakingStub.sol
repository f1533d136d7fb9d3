// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IKeyRegistry} from "../../src/interfaces/IKeyRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";

/// @title StakingStub: a locked set of one node, this contract. With it a registry takes any root keys at once.
contract StakingStub {
    IStaking.State public constant state = IStaking.State.NextValidatorSetLocked;

    address public keyRegistry;

    /// @dev Before the registry is initialised: it looks.
    function setKeyRegistry(address registry) external {
        keyRegistry = registry;
    }

    function setRootKeys(IKeyRegistry registry, IKeyRegistry.RootKeys calldata keys) external {
        registry.commitDeals(1, 0, bytes32(uint256(1)));
        registry.voteRootKeys(1, 0, keys);
        registry.confirmRootKeys(1, 0);
    }

    function epoch() external pure returns (IStaking.Epoch memory e) {}

    function setSize(uint256) external pure returns (uint256) {
        return 1;
    }

    function memberIndex(uint256, address node) external view returns (bool, uint256) {
        return (node == address(this), 0);
    }
}
