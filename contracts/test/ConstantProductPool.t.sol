// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {ConstantProductPool} from "../src/examples/ConstantProductPool.sol";
import {ExampleToken} from "../src/examples/ExampleToken.sol";
import {Test} from "./base/Test.sol";

contract ConstantProductPoolTest is Test {
    uint256 private constant SUPPLY = 1e36;
    uint256 private constant FOREVER = type(uint256).max;
    address private immutable ALICE = makeAddr("alice");
    address private immutable BOB = makeAddr("bob");
    ExampleToken private gold;
    ExampleToken private usd;
    ConstantProductPool private pool;

    function setUp() external {
        gold = new ExampleToken("Gold", "GOLD", SUPPLY);
        usd = new ExampleToken("Dollar", "USD", SUPPLY);
        pool = new ConstantProductPool(address(gold), address(usd));
        gold.approve(address(pool), FOREVER);
        usd.approve(address(pool), FOREVER);
    }

    // ---- constructor

    function test_RevertWhen_TokensAreNoTwoTokens() external {
        address[2][3] memory bad =
            [[address(0), address(usd)], [address(gold), address(0)], [address(usd), address(usd)]];
        for (uint256 i; i < bad.length; ++i) {
            expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolTokensInvalid.selector, bad[i][0], bad[i][1]));
            new ConstantProductPool(bad[i][0], bad[i][1]);
        }
    }

    // ---- deposit

    function testFuzz_FirstDepositMakesThePrice(uint256 amount0, uint256 amount1) external {
        amount0 = bound(amount0, 1e6, 1e30);
        amount1 = bound(amount1, 1e6, 1e30);
        uint256 shares = pool.deposit(amount0, amount1, 1, FOREVER);
        vm.assertEq(pool.reserve0(), amount0);
        vm.assertEq(pool.reserve1(), amount1);
        vm.assertEq(pool.totalSupply(), shares + pool.LOCKED_SHARES());
        vm.assertEq(pool.balanceOf(address(this)), shares);
    }

    function testFuzz_LaterDepositsKeepThePrice(uint256 most0, uint256 most1) external {
        pool.deposit(1e21, 3e24, 1, FOREVER);
        most0 = bound(most0, 1e6, 1e30);
        most1 = bound(most1, 1e9, 1e30);
        uint256 supply = pool.totalSupply();
        uint256 shares = pool.deposit(most0, most1, 1, FOREVER);
        (uint256 in0, uint256 in1) = (pool.reserve0() - 1e21, pool.reserve1() - 3e24);
        vm.assertTrue(in0 <= most0 && in1 <= most1);
        // Nobody's share is worth less than before.
        vm.assertTrue(pool.reserve0() * supply >= 1e21 * (supply + shares));
        vm.assertTrue(pool.reserve1() * supply >= 3e24 * (supply + shares));
    }

    function test_RevertWhen_SharesAreNoneOrTooFew() external {
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolAmountZero.selector));
        pool.deposit(1000, 1000, 0, FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolSharesTooFew.selector, 1e18 - 1000, 1e18));
        pool.deposit(1e18, 1e18, 1e18, FOREVER);
    }

    function test_RevertWhen_ReserveTooLarge() external {
        uint256 most = pool.MAX_RESERVE();
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolReserveTooLarge.selector, most + 1));
        pool.deposit(most + 1, 1e18, 1, FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolReserveTooLarge.selector, most + 1));
        pool.deposit(1e18, most + 1, 1, FOREVER);
    }

    // ---- withdraw

    function testFuzz_WithdrawGivesNoMoreThanWasProvided(uint256 amount0, uint256 amount1, uint256 part) external {
        amount0 = bound(amount0, 1e6, 1e30);
        amount1 = bound(amount1, 1e6, 1e30);
        uint256 shares = pool.deposit(amount0, amount1, 1, FOREVER);
        (uint256 out0, uint256 out1) = pool.withdraw(bound(part, 1, shares), 0, 0, FOREVER);
        vm.assertTrue(out0 <= amount0 && out1 <= amount1);
        vm.assertEq(gold.balanceOf(address(pool)), amount0 - out0);
        vm.assertEq(usd.balanceOf(address(pool)), amount1 - out1);
        vm.assertEq(pool.reserve0(), amount0 - out0);
        vm.assertEq(pool.reserve1(), amount1 - out1);
    }

    function test_RevertWhen_WithdrawIsForNothingOrTooLittle() external {
        uint256 shares = pool.deposit(1e18, 1e18, 1, FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolAmountZero.selector));
        pool.withdraw(0, 0, 0, FOREVER);
        uint256 out = 1e18 - 1000;
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolOutputTooLow.selector, out, out + 1));
        pool.withdraw(shares, out + 1, 0, FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolOutputTooLow.selector, out, out + 1));
        pool.withdraw(shares, 0, out + 1, FOREVER);
    }

    // ---- swap

    function testFuzz_ProductNeverFalls(uint256 amountIn, bool sellsGold) external {
        pool.deposit(1e21, 1e24, 1, FOREVER);
        amountIn = bound(amountIn, 1e6, 1e30);
        (ExampleToken sold, ExampleToken bought) = sellsGold ? (gold, usd) : (usd, gold);
        uint256 product = pool.reserve0() * pool.reserve1();
        uint256 quoted = pool.quote(address(sold), amountIn);
        uint256 had = sold.balanceOf(address(this));
        vm.expectEmit();
        emit ConstantProductPool.Swapped(address(this), BOB, address(sold), amountIn, quoted);
        uint256 out = pool.swap(address(sold), amountIn, quoted, BOB, FOREVER);
        vm.assertEq(out, quoted);
        vm.assertEq(bought.balanceOf(BOB), out);
        vm.assertEq(had - sold.balanceOf(address(this)), amountIn);
        vm.assertTrue(pool.reserve0() * pool.reserve1() >= product);
        vm.assertEq(gold.balanceOf(address(pool)), pool.reserve0());
        vm.assertEq(usd.balanceOf(address(pool)), pool.reserve1());
    }

    function testFuzz_ThereAndBackCostsTheFee(uint256 amountIn) external {
        pool.deposit(1e21, 1e24, 1, FOREVER);
        amountIn = bound(amountIn, 1e9, 1e21);
        uint256 back = pool.swap(
            address(usd), pool.swap(address(gold), amountIn, 1, address(this), FOREVER), 1, address(this), FOREVER
        );
        vm.assertLe(back, amountIn * (1000 - pool.FEE()) / 1000);
    }

    function test_RevertWhen_OutputTooLow() external {
        pool.deposit(1e21, 1e24, 1, FOREVER);
        uint256 out = pool.quote(address(gold), 1e18);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolOutputTooLow.selector, out, out + 1));
        pool.swap(address(gold), 1e18, out + 1, ALICE, FOREVER);
    }

    /// Who trades before somebody's swap takes from them at most what their bound leaves.
    function testFuzz_SandwichIsBounded(uint256 front) external {
        pool.deposit(1e21, 1e24, 1, FOREVER);
        uint256 least = pool.quote(address(gold), 1e18) * 99 / 100;
        pool.swap(address(gold), bound(front, 1, 1e21), 0, address(this), FOREVER);
        uint256 out = pool.quote(address(gold), 1e18);
        if (out < least) {
            expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolOutputTooLow.selector, out, least));
        }
        pool.swap(address(gold), 1e18, least, BOB, FOREVER);
        vm.assertTrue(usd.balanceOf(BOB) == 0 || usd.balanceOf(BOB) >= least);
    }

    function test_RevertWhen_NothingComesOut() external {
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolAmountZero.selector));
        pool.swap(address(gold), 0, 0, BOB, FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolAmountZero.selector));
        pool.swap(address(gold), 1e18, 0, BOB, FOREVER);
    }

    function test_RevertWhen_TokenUnknown() external {
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolTokenUnknown.selector, ALICE));
        pool.swap(ALICE, 1e18, 1, BOB, FOREVER);
    }

    function test_RevertWhen_DeadlinePassed() external {
        vm.warp(1000);
        bytes memory late = abi.encodeWithSelector(ConstantProductPool.PoolDeadlinePassed.selector, 999, 1000);
        expectRevert(late);
        pool.deposit(1e18, 1e18, 1, 999);
        pool.deposit(1e18, 1e18, 1, 1000);
        expectRevert(late);
        pool.swap(address(gold), 1e9, 1, BOB, 999);
        expectRevert(late);
        pool.withdraw(1, 0, 0, 999);
    }

    // ---- tokens that are not as they should be

    function test_RevertWhen_TokenTakesAFee() external {
        FeeToken fee = new FeeToken();
        ConstantProductPool other = new ConstantProductPool(address(fee), address(usd));
        usd.approve(address(other), FOREVER);
        fee.approve(address(other), FOREVER);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolTokenNotExact.selector, address(fee), 99e16, 1e18));
        other.deposit(1e18, 1e18, 1, FOREVER);
    }

    function test_RevertWhen_TokenCallsBack() external {
        CallingToken caller = new CallingToken();
        ConstantProductPool other = new ConstantProductPool(address(caller), address(usd));
        usd.approve(address(other), FOREVER);
        caller.approve(address(other), FOREVER);
        other.deposit(1e20, 1e20, 1, FOREVER);
        bytes[3] memory calls = [
            abi.encodeCall(other.swap, (address(usd), 1e18, 1, BOB, FOREVER)),
            abi.encodeCall(other.deposit, (1e18, 1e18, 1, FOREVER)),
            abi.encodeCall(other.withdraw, (1, 0, 0, FOREVER))
        ];
        for (uint256 i; i < calls.length; ++i) {
            caller.arm(calls[i]);
            expectRevert(abi.encodeWithSelector(ReentrancyGuard.ReentrancyGuardReentrantCall.selector));
            other.swap(address(caller), 1e18, 1, BOB, FOREVER);
        }
    }
}

/// @dev Keeps a hundredth of what is moved.
contract FeeToken is ERC20("Fee", "FEE") {
    constructor() {
        _mint(msg.sender, 1e36);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(to, address(0), value / 100);
    }
}

/// @dev Calls back whoever moves it.
contract CallingToken is ERC20("Calling", "CALL") {
    bytes private _call;

    constructor() {
        _mint(msg.sender, 1e36);
    }

    function arm(bytes calldata call) external {
        _call = call;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (_call.length == 0) return;
        (bool ok, bytes memory data) = msg.sender.call(_call);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(data, 32), mload(data))
        }
    }
}
