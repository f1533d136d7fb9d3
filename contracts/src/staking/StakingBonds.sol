// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Governed} from "../base/Governed.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {IStakingBonds} from "../interfaces/IStakingBonds.sol";
import {StakingRules} from "./StakingRules.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingBonds: bonds in and out.
abstract contract StakingBonds is IStaking, Governed, StakingRules {
    using SafeERC20 for IERC20;

    /// @inheritdoc IStakingBonds
    function stake(uint256 amount) external override {
        _bond(amount);
        _collect(amount);
    }

    /// @inheritdoc IStakingBonds
    function requestUnstake(uint256 amount) external override {
        if (amount == 0) revert StakingAmountZero();
        StakingStorage.StakerRecord storage s = _s().stakers[msg.sender];
        uint256 bonded = s.bonded;
        if (amount > bonded) revert StakingAmountTooLarge(amount, bonded);
        uint256 left = bonded - amount;
        uint256 least = _s().config.minStake;
        if (left < least && (left != 0 || _isBusy(s.nodeId))) revert StakingAmountTooSmall(left, least);
        uint256 releaseAt = block.timestamp + _s().config.unstakeDelay;
        // The sum of the two is bounded where it grows, in _bond.
        s.bonded = uint128(left);
        s.unbonding += uint128(amount);
        s.releaseAt = uint40(releaseAt);
        emit UnstakeRequested(msg.sender, amount, releaseAt);
    }

    /// @inheritdoc IStakingBonds
    function withdraw() external override {
        StakingStorage.StakerRecord storage s = _s().stakers[msg.sender];
        uint256 amount = s.unbonding;
        if (amount == 0) revert StakingAmountZero();
        if (block.timestamp < s.releaseAt) revert StakingNotReleased(s.releaseAt);
        s.unbonding = 0;
        emit Withdrawn(msg.sender, amount);
        IERC20(TOKEN).safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStakingBonds
    function collectSlashed() external override returns (uint256 amount) {
        amount = _s().slashed;
        if (amount == 0) revert StakingAmountZero();
        address treasury = _s().config.treasury;
        _s().slashed = 0;
        emit SlashedCollected(treasury, amount);
        IERC20(TOKEN).safeTransfer(treasury, amount);
    }

    /// @inheritdoc IStakingBonds
    function forgive(address staker) external override onlyOwner {
        StakingStorage.StakerRecord storage s = _s().stakers[staker];
        if (s.demerits == 0 && !s.banned) revert StakingNothingToForgive(staker);
        s.demerits = 0;
        s.banned = false;
        emit Forgiven(staker);
    }

    /// @inheritdoc IStakingBonds
    function token() external view override returns (address) {
        return TOKEN;
    }

    /// @inheritdoc IStakingBonds
    function stakeOf(address staker)
        external
        view
        override
        returns (
            uint256 bonded,
            uint256 unbonding,
            uint256 releaseAt,
            uint256 demerits,
            uint256 jailedUntil,
            bool banned
        )
    {
        StakingStorage.StakerRecord storage s = _s().stakers[staker];
        return (s.bonded, s.unbonding, s.releaseAt, _demeritsOf(s), _jailedUntil(s), s.banned);
    }

    /// @inheritdoc IStakingBonds
    function slashedFunds() external view override returns (uint256) {
        return _s().slashed;
    }

    /// @dev Books `amount`; the caller collects it when all else is done.
    function _bond(uint256 amount) internal {
        if (amount == 0) revert StakingAmountZero();
        StakingStorage.StakerRecord storage s = _s().stakers[msg.sender];
        uint256 bonded = s.bonded;
        // So neither the bond nor the unbonding bucket can ever overflow.
        uint256 most = type(uint128).max - bonded - s.unbonding;
        if (amount > most) revert StakingAmountTooLarge(amount, most);
        s.bonded = uint128(bonded + amount);
        emit Staked(msg.sender, amount);
    }

    function _collect(uint256 amount) internal {
        IERC20(TOKEN).safeTransferFrom(msg.sender, address(this), amount);
    }
}
