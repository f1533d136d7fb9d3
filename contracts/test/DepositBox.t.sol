// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {DepositBox} from "../src/examples/DepositBox.sol";
import {Test} from "./base/Test.sol";

contract DepositBoxTest is Test {
    address payable private immutable TREASURY = payable(makeAddr("treasury"));
    DepositBox private box;

    function setUp() external {
        box = new DepositBox(TREASURY);
        vm.deal(address(this), type(uint128).max);
    }

    // ---- constructor

    function test_RevertWhen_NoTreasury() external {
        expectRevert(abi.encodeWithSelector(DepositBox.DepositBoxAddressZero.selector));
        new DepositBox(payable(address(0)));
    }

    // ---- deposit

    function testFuzz_NumbersDeposits(address[4] memory to, uint64[4] memory amounts) external {
        uint256 sum;
        for (uint256 i; i < to.length; ++i) {
            vm.assume(to[i] != address(0) && amounts[i] != 0);
            vm.expectEmit();
            emit DepositBox.Deposited(i, to[i], amounts[i]);
            vm.assertEq(box.deposit{value: amounts[i]}(to[i]), i);
            sum += amounts[i];
        }
        for (uint256 i; i < to.length; ++i) {
            vm.assertEq(box.get(i).to, to[i]);
            vm.assertEq(box.get(i).amount, amounts[i]);
        }
        vm.assertEq(box.count(), to.length);
        vm.assertEq(TREASURY.balance, sum);
        vm.assertEq(address(box).balance, 0);
    }

    function test_RevertWhen_ForNobodyOrNothing() external {
        expectRevert(abi.encodeWithSelector(DepositBox.DepositBoxAddressZero.selector));
        box.deposit{value: 1}(address(0));
        expectRevert(abi.encodeWithSelector(DepositBox.DepositBoxAmountZero.selector));
        box.deposit(address(this));
    }

    function test_RevertWhen_TreasuryRefuses() external {
        DepositBox closed = new DepositBox(payable(address(box)));
        expectRevert(abi.encodeWithSelector(Errors.FailedCall.selector));
        closed.deposit{value: 1}(address(this));
        vm.assertEq(closed.count(), 0);
    }

    // ---- get

    function test_RevertWhen_Unknown() external {
        expectRevert(abi.encodeWithSelector(DepositBox.DepositBoxUnknown.selector, 0));
        box.get(0);
    }
}
