// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConstantProductPool} from "../src/examples/ConstantProductPool.sol";
import {DcaVault} from "../src/examples/DcaVault.sol";
import {ExampleToken} from "../src/examples/ExampleToken.sol";
import {Test} from "./base/Test.sol";

contract DcaVaultTest is Test {
    uint256 private constant FOREVER = type(uint256).max;
    uint256 private constant AMOUNT = 100e18;
    uint256 private constant PERIOD = 30 days;
    address private immutable OWNER = makeAddr("owner");
    address private immutable BUYER = makeAddr("buyer");
    ExampleToken private gold;
    ExampleToken private usd;
    ConstantProductPool private pool;
    DcaVault private vault;

    function setUp() external {
        gold = new ExampleToken("Gold", "GOLD", 1e30);
        usd = new ExampleToken("Dollar", "USD", 1e30);
        pool = new ConstantProductPool(address(gold), address(usd));
        gold.approve(address(pool), FOREVER);
        usd.approve(address(pool), FOREVER);
        pool.deposit(1e21, 1e24, 1, FOREVER);
        vault = new DcaVault(OWNER, BUYER, pool, usd, AMOUNT, PERIOD);
        usd.transfer(address(vault), 250e18);
        vm.warp(1_800_000_000);
    }

    // ---- buy

    function test_BuysForTheOwner() external {
        uint256 out = pool.quote(address(usd), AMOUNT);
        vm.expectEmit();
        emit DcaVault.Bought(AMOUNT, out, block.timestamp + PERIOD);
        vm.prank(BUYER);
        vm.assertEq(vault.buy(out, FOREVER), out);
        vm.assertEq(gold.balanceOf(OWNER), out);
        vm.assertEq(usd.balanceOf(address(vault)), 150e18);
        vm.assertEq(usd.allowance(address(vault), address(pool)), 0);
        vm.assertEq(vault.nextBuy(), block.timestamp + PERIOD);
    }

    /// However often it is asked, it spends AMOUNT once a period.
    function testFuzz_SpendsAtMostOncePerPeriod(uint32[16] memory waits) external {
        usd.transfer(address(vault), 1e24);
        uint256 begin = block.timestamp;
        uint256 now_ = begin;
        uint256 had = usd.balanceOf(address(vault));
        for (uint256 i; i < waits.length; ++i) {
            now_ += bound(waits[i], 0, 2 * PERIOD);
            vm.warp(now_);
            uint256 next = vault.nextBuy();
            if (now_ < next) expectRevert(abi.encodeWithSelector(DcaVault.DcaVaultTooEarly.selector, now_, next));
            vm.prank(BUYER);
            vault.buy(0, FOREVER);
        }
        vm.assertLe(had - usd.balanceOf(address(vault)), AMOUNT * ((now_ - begin) / PERIOD + 1));
    }

    function test_RevertWhen_NotTheBuyer() external {
        address[2] memory others = [OWNER, address(this)];
        for (uint256 i; i < others.length; ++i) {
            expectRevert(abi.encodeWithSelector(DcaVault.DcaVaultNotBuyer.selector, others[i]));
            vm.prank(others[i]);
            vault.buy(0, FOREVER);
        }
    }

    function test_RevertWhen_ThePoolRefuses() external {
        uint256 out = pool.quote(address(usd), AMOUNT);
        expectRevert(abi.encodeWithSelector(ConstantProductPool.PoolOutputTooLow.selector, out, out + 1));
        vm.prank(BUYER);
        vault.buy(out + 1, FOREVER);
        expectRevert(
            abi.encodeWithSelector(
                ConstantProductPool.PoolDeadlinePassed.selector, block.timestamp - 1, block.timestamp
            )
        );
        vm.prank(BUYER);
        vault.buy(0, block.timestamp - 1);
        vm.assertEq(vault.nextBuy(), 0);
        vm.assertEq(usd.balanceOf(address(vault)), 250e18);
    }

    // ---- withdraw

    function test_OwnerWithdraws() external {
        vm.prank(OWNER);
        vault.withdraw(usd, 250e18);
        vm.assertEq(usd.balanceOf(OWNER), 250e18);
    }

    function test_RevertWhen_NotTheOwner() external {
        expectRevert(abi.encodeWithSelector(DcaVault.DcaVaultNotOwner.selector, BUYER));
        vm.prank(BUYER);
        vault.withdraw(usd, 1);
    }
}
