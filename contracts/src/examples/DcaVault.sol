// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ConstantProductPool} from "./ConstantProductPool.sol";

/// @title DcaVault: holds savings that somebody else may turn into another token, a fixed amount each period.
/// @notice An example of how little a key that acts by itself needs to be given; no part of the network. The buyer, such
/// as a PKP that permits one action, can call one function: it swaps one fixed amount on one pool, at most once a period,
/// and what is bought goes to the owner. How often buy() is called, and by how buggy an action, changes none of that.
/// @dev Threat line: a bad buyer can choose `minOut` too low, so that others profit from the slippage of one purchase per
/// period. It cannot take anything, and the owner may end it at any time by withdrawing.
contract DcaVault {
    using SafeERC20 for IERC20;

    address public immutable OWNER;
    address public immutable BUYER;
    ConstantProductPool public immutable POOL;
    /// What is sold. What is bought is the pool's other token.
    IERC20 public immutable SOLD;
    /// How much of it, each time.
    uint256 public immutable AMOUNT;
    /// Least seconds from one purchase to the next.
    uint256 public immutable PERIOD;

    /// Unix time from which the next purchase may be made; 0 before the first.
    uint256 public nextBuy;

    /// @notice A purchase was made.
    event Bought(uint256 amountIn, uint256 amountOut, uint256 nextBuy);

    error DcaVaultNotBuyer(address caller);
    error DcaVaultNotOwner(address caller);
    error DcaVaultTooEarly(uint256 timestamp, uint256 nextBuy);

    constructor(address owner, address buyer, ConstantProductPool pool, IERC20 sold, uint256 amount, uint256 period) {
        OWNER = owner;
        BUYER = buyer;
        POOL = pool;
        SOLD = sold;
        AMOUNT = amount;
        PERIOD = period;
    }

    /// @notice Buys for AMOUNT. Only the buyer may, and not before nextBuy.
    /// @param minOut least that the owner gets for it
    /// @param deadline Unix time after which nothing happens
    function buy(uint256 minOut, uint256 deadline) external returns (uint256 amountOut) {
        if (msg.sender != BUYER) revert DcaVaultNotBuyer(msg.sender);
        if (block.timestamp < nextBuy) revert DcaVaultTooEarly(block.timestamp, nextBuy);
        uint256 next = block.timestamp + PERIOD;
        nextBuy = next;
        SOLD.forceApprove(address(POOL), AMOUNT);
        amountOut = POOL.swap(address(SOLD), AMOUNT, minOut, OWNER, deadline);
        emit Bought(AMOUNT, amountOut, next);
    }

    /// @notice Gives `amount` of `token` back to the owner. Only the owner may.
    function withdraw(IERC20 token, uint256 amount) external {
        if (msg.sender != OWNER) revert DcaVaultNotOwner(msg.sender);
        token.safeTransfer(OWNER, amount);
    }
}
