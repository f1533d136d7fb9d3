// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ConclaveToken} from "../src/ConclaveToken.sol";
import {Multisender} from "../src/Multisender.sol";
import {IMultisender} from "../src/interfaces/IMultisender.sol";
import {Services} from "./base/Services.sol";

/// @title Thief: an owner of a Multisender that tries to withdraw when it is paid.
contract Thief {
    bytes public refusal;

    function make() external returns (Multisender) {
        return new Multisender(address(this));
    }

    receive() external payable {
        try Multisender(msg.sender).withdraw() {}
        catch (bytes memory reason) {
            refusal = reason;
        }
    }
}

contract MultisenderTest is Services {
    Multisender private sender;
    ConclaveToken private token;

    function setUp() public override {
        super.setUp();
        sender = new Multisender(governor);
        token = new ConclaveToken(alice, 1000);
        vm.deal(alice, 1000);
    }

    // ---- sendEth

    function test_RevertWhen_NobodyReceives() external {
        vm.startPrank(alice);
        vm.expectRevert(IMultisender.MultisenderNoRecipients.selector);
        sender.sendEth{value: 1}(new address[](0));
        vm.expectRevert(IMultisender.MultisenderNoRecipients.selector);
        sender.sendTokens(new address[](0), address(token));
    }

    function test_RevertWhen_ShareIsZero() external {
        vm.startPrank(alice);
        vm.expectRevert(IMultisender.MultisenderNothingToSend.selector);
        sender.sendEth{value: 2}(recipients(3));
        token.approve(address(sender), 2);
        vm.expectRevert(IMultisender.MultisenderNothingToSend.selector);
        sender.sendTokens(recipients(3), address(token));
    }

    function test_RevertWhen_RecipientRefuses() external {
        address[] memory to = recipients(3);
        to[1] = address(token);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IMultisender.MultisenderRefused.selector, address(token)));
        sender.sendEth{value: 9}(to);
        vm.assertEq(alice.balance, 1000);
    }

    function test_RevertWhen_SenderRefusesRemainder() external {
        vm.deal(address(this), 10);
        expectRevert(abi.encodeWithSelector(IMultisender.MultisenderRefused.selector, address(this)));
        sender.sendEth{value: 10}(recipients(3));
    }

    function testFuzz_SendsEqualShares(uint8 count, uint64 amount) external {
        address[] memory to = recipients(bound(count, 1, 20));
        uint256 value = bound(amount, to.length, type(uint64).max);
        vm.deal(alice, value);
        vm.expectEmit();
        emit IMultisender.EthSent(alice, to, value / to.length);
        vm.prank(alice);
        sender.sendEth{value: value}(to);
        for (uint256 i; i < to.length; ++i) {
            vm.assertEq(to[i].balance, value / to.length);
        }
        vm.assertEq(alice.balance, value % to.length);
        vm.assertEq(address(sender).balance, 0);
    }

    function test_OwnerCannotTakeWhatIsOnItsWay() external {
        Thief thief = new Thief();
        sender = thief.make();
        address[] memory to = recipients(2);
        to[0] = address(thief);
        vm.prank(alice);
        sender.sendEth{value: 10}(to);
        vm.assertEq(
            thief.refusal(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        vm.assertEq(to[1].balance, 5);
    }

    function test_RefusesPlainEther() external {
        vm.prank(alice);
        (bool ok,) = address(sender).call{value: 1}("");
        vm.assertFalse(ok);
    }

    // ---- sendTokens

    function testFuzz_SendsAllowanceOrBalance(uint8 count, uint256 allowance) external {
        address[] memory to = recipients(bound(count, 1, 20));
        if (allowance < to.length) allowance = to.length;
        uint256 total = allowance < 1000 ? allowance : 1000;
        vm.startPrank(alice);
        token.approve(address(sender), allowance);
        vm.expectEmit();
        emit IMultisender.TokensSent(alice, address(token), to, total / to.length);
        sender.sendTokens(to, address(token));
        for (uint256 i; i < to.length; ++i) {
            vm.assertEq(token.balanceOf(to[i]), total / to.length);
        }
        vm.assertEq(token.balanceOf(alice), 1000 - total / to.length * to.length);
        vm.assertEq(token.balanceOf(address(sender)), 0);
    }

    function test_StrangerSpendsNoAllowance() external {
        vm.prank(alice);
        token.approve(address(sender), 100);
        vm.prank(bob);
        vm.expectRevert(IMultisender.MultisenderNothingToSend.selector);
        sender.sendTokens(recipients(1), address(token));
    }

    function test_RevertWhen_TokenReverts() external {
        address[] memory to = recipients(2);
        to[1] = address(0);
        vm.startPrank(alice);
        token.approve(address(sender), 10);
        expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        sender.sendTokens(to, address(token));
    }

    // ---- withdraw, withdrawTokens

    function test_RevertWhen_WithdrawingAsStranger() external {
        expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        sender.withdraw();
        expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        sender.withdrawTokens(address(token));
    }

    function test_WithdrawsStrayEther() external {
        vm.deal(address(sender), 7); // as by selfdestruct
        vm.expectEmit();
        emit IMultisender.Withdrawn(address(0), governor, 7);
        vm.prank(governor);
        sender.withdraw();
        vm.assertEq(governor.balance, 7);
    }

    function test_StrayEtherStaysOutOfShares() external {
        vm.deal(address(sender), 7);
        vm.prank(alice);
        sender.sendEth{value: 10}(recipients(2));
        vm.assertEq(address(sender).balance, 7);
    }

    function test_WithdrawsStrayTokens() external {
        vm.prank(alice);
        token.transfer(address(sender), 7);
        vm.expectEmit();
        emit IMultisender.Withdrawn(address(token), governor, 7);
        vm.prank(governor);
        sender.withdrawTokens(address(token));
        vm.assertEq(token.balanceOf(governor), 7);
    }

    function recipients(uint256 count) private pure returns (address[] memory all) {
        all = new address[](count);
        for (uint256 i; i < count; ++i) {
            all[i] = address(uint160(0x10000 + i));
        }
    }
}
