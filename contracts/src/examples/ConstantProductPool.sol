// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title ConstantProductPool: two tokens of which anybody swaps one for the other, at a price that their reserves make.
/// @notice An example of a market for actions to trade on; no part of the network. The product of the reserves never
/// falls in a swap: 0.3 % of what comes in stays with those who provided the reserves, whose shares are this ERC-20.
/// No owner, no upgrade.
/// @dev Threat line: whoever sees a swap before it is in a block can move the price before it and back after it. The
/// one defence of who swaps is `minOut` and `deadline`, so both must be given. Tokens must move exactly what they are
/// told to: one that takes a fee on the way, or calls back, makes the whole call revert. Reserves count what came by
/// swaps and deposits; tokens sent here otherwise belong to nobody.
contract ConstantProductPool is ERC20, ReentrancyGuard {
    using SafeERC20 for IERC20;

    /// Fee of a swap, in thousandths of what comes in.
    uint256 public constant FEE = 3;
    /// Shares of the first deposit that nobody gets: they make it dear to drive up the price of a share.
    uint256 public constant LOCKED_SHARES = 1000;
    /// Most that a reserve may hold: products of two, with fees, fit 256 bits.
    uint256 public constant MAX_RESERVE = type(uint112).max;

    address private constant NOBODY = address(0xdead);

    IERC20 public immutable TOKEN0;
    IERC20 public immutable TOKEN1;

    uint256 public reserve0;
    uint256 public reserve1;

    /// @notice Somebody swapped. `sold` is the token that came in.
    event Swapped(address indexed by, address indexed to, address indexed sold, uint256 amountIn, uint256 amountOut);
    /// @notice Reserves were provided.
    event Deposited(address indexed by, uint256 amount0, uint256 amount1, uint256 shares);
    /// @notice Reserves were taken back.
    event Withdrawn(address indexed by, uint256 amount0, uint256 amount1, uint256 shares);

    error PoolTokensInvalid(address token0, address token1);
    error PoolTokenUnknown(address token);
    error PoolDeadlinePassed(uint256 deadline, uint256 timestamp);
    error PoolOutputTooLow(uint256 amountOut, uint256 minOut);
    error PoolSharesTooFew(uint256 shares, uint256 minShares);
    error PoolAmountZero();
    error PoolReserveTooLarge(uint256 reserve);
    error PoolTokenNotExact(address token, uint256 balance, uint256 reserve);

    /// @dev Refuses what waited for a block for longer than who sent it wanted.
    modifier before(uint256 deadline) {
        if (block.timestamp > deadline) revert PoolDeadlinePassed(deadline, block.timestamp);
        _;
    }

    constructor(address token0, address token1) ERC20("Pool share", "POOL") {
        if (token0 == address(0) || token1 == address(0) || token0 == token1) revert PoolTokensInvalid(token0, token1);
        TOKEN0 = IERC20(token0);
        TOKEN1 = IERC20(token1);
    }

    /// @notice What `amountIn` of `sold` gets now, of the other token.
    function quote(address sold, uint256 amountIn) public view returns (uint256 amountOut) {
        (uint256 reserveIn, uint256 reserveOut) = _reserves(sold);
        uint256 afterFee = amountIn * (1000 - FEE);
        uint256 all = reserveIn * 1000 + afterFee;
        return all == 0 ? 0 : reserveOut * afterFee / all;
    }

    /// @notice Takes `amountIn` of `sold` from the caller, who must have approved it, and gives the other token to `to`.
    /// @param minOut least that `to` gets, else nothing happens (PoolOutputTooLow)
    /// @param deadline Unix time after which nothing happens (PoolDeadlinePassed)
    function swap(address sold, uint256 amountIn, uint256 minOut, address to, uint256 deadline)
        external
        nonReentrant
        before(deadline)
        returns (uint256 amountOut)
    {
        amountOut = quote(sold, amountIn);
        if (amountOut == 0) revert PoolAmountZero();
        if (amountOut < minOut) revert PoolOutputTooLow(amountOut, minOut);
        bool zeroForOne = sold == address(TOKEN0);
        if (zeroForOne) _setReserves(reserve0 + amountIn, reserve1 - amountOut);
        else _setReserves(reserve0 - amountOut, reserve1 + amountIn);
        emit Swapped(msg.sender, to, sold, amountIn, amountOut);
        IERC20(sold).safeTransferFrom(msg.sender, address(this), amountIn);
        (zeroForOne ? TOKEN1 : TOKEN0).safeTransfer(to, amountOut);
        _requireExact();
    }

    /// @notice Takes at most `most0` and `most1` from the caller, in the proportion of the reserves, for shares.
    function deposit(uint256 most0, uint256 most1, uint256 minShares, uint256 deadline)
        external
        nonReentrant
        before(deadline)
        returns (uint256 shares)
    {
        uint256 supply = totalSupply();
        uint256 amount0 = most0;
        uint256 amount1 = most1;
        if (supply == 0) {
            shares = Math.saturatingSub(Math.sqrt(most0 * most1), LOCKED_SHARES);
            _mint(NOBODY, LOCKED_SHARES);
        } else {
            shares = Math.min(most0 * supply / reserve0, most1 * supply / reserve1);
            amount0 = Math.mulDiv(shares, reserve0, supply, Math.Rounding.Ceil);
            amount1 = Math.mulDiv(shares, reserve1, supply, Math.Rounding.Ceil);
        }
        if (shares == 0) revert PoolAmountZero();
        if (shares < minShares) revert PoolSharesTooFew(shares, minShares);
        _setReserves(reserve0 + amount0, reserve1 + amount1);
        _mint(msg.sender, shares);
        emit Deposited(msg.sender, amount0, amount1, shares);
        TOKEN0.safeTransferFrom(msg.sender, address(this), amount0);
        TOKEN1.safeTransferFrom(msg.sender, address(this), amount1);
        _requireExact();
    }

    /// @notice Gives the caller the part of the reserves that `shares` of theirs stand for.
    function withdraw(uint256 shares, uint256 min0, uint256 min1, uint256 deadline)
        external
        nonReentrant
        before(deadline)
        returns (uint256 amount0, uint256 amount1)
    {
        uint256 supply = totalSupply();
        if (shares == 0) revert PoolAmountZero();
        _burn(msg.sender, shares);
        amount0 = shares * reserve0 / supply;
        amount1 = shares * reserve1 / supply;
        if (amount0 < min0) revert PoolOutputTooLow(amount0, min0);
        if (amount1 < min1) revert PoolOutputTooLow(amount1, min1);
        _setReserves(reserve0 - amount0, reserve1 - amount1);
        emit Withdrawn(msg.sender, amount0, amount1, shares);
        TOKEN0.safeTransfer(msg.sender, amount0);
        TOKEN1.safeTransfer(msg.sender, amount1);
    }

    function _reserves(address sold) private view returns (uint256 reserveIn, uint256 reserveOut) {
        if (sold == address(TOKEN0)) return (reserve0, reserve1);
        if (sold == address(TOKEN1)) return (reserve1, reserve0);
        revert PoolTokenUnknown(sold);
    }

    function _setReserves(uint256 new0, uint256 new1) private {
        if (new0 > MAX_RESERVE) revert PoolReserveTooLarge(new0);
        if (new1 > MAX_RESERVE) revert PoolReserveTooLarge(new1);
        reserve0 = new0;
        reserve1 = new1;
    }

    /// @dev What a token says it moved must be here.
    function _requireExact() private view {
        _requireExact(TOKEN0, reserve0);
        _requireExact(TOKEN1, reserve1);
    }

    function _requireExact(IERC20 token, uint256 reserve) private view {
        uint256 balance = token.balanceOf(address(this));
        if (balance < reserve) revert PoolTokenNotExact(address(token), balance, reserve);
    }
}
