// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IBonds, IStakingBalances} from "./interfaces/IStakingBalances.sol";

/// @title StakingBalances: views of bonds under the names that the Lit SDK's ABI has.
contract StakingBalances is IStakingBalances {
    /// @inheritdoc IStakingBalances
    address public immutable override getStakingAddress;

    /// @param staking may have no code yet
    constructor(address staking) {
        if (staking == address(0)) revert StakingBalancesConfigInvalid();
        getStakingAddress = staking;
    }

    /// @inheritdoc IStakingBalances
    function totalStaked() external view override returns (uint256) {
        return IERC20(getTokenAddress()).balanceOf(getStakingAddress);
    }

    /// @inheritdoc IStakingBalances
    function checkStakingAmounts(address account) external view override returns (bool) {
        return balanceOf(account) >= minimumStake();
    }

    /// @inheritdoc IStakingBalances
    function maximumStake() external pure override returns (uint256) {
        return type(uint256).max;
    }

    /// @inheritdoc IStakingBalances
    function permittedStakersOn() external pure override returns (bool) {
        return false;
    }

    /// @inheritdoc IStakingBalances
    function isPermittedStaker(address) external pure override returns (bool) {
        return true;
    }

    /// @inheritdoc IStakingBalances
    function balanceOf(address account) public view override returns (uint256 bonded) {
        (bonded,,) = IBonds(getStakingAddress).stakeOf(account);
    }

    /// @inheritdoc IStakingBalances
    function minimumStake() public view override returns (uint256) {
        return IBonds(getStakingAddress).minStake();
    }

    /// @inheritdoc IStakingBalances
    function getTokenAddress() public view override returns (address) {
        return IBonds(getStakingAddress).token();
    }
}
