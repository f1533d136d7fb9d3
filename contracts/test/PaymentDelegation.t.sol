// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {PaymentDelegation} from "../src/PaymentDelegation.sol";
import {IPaymentDelegation} from "../src/interfaces/IPaymentDelegation.sol";
import {Services} from "./base/Services.sol";
import {Vm} from "./base/Vm.sol";

contract PaymentDelegationTest is Services {
    PaymentDelegation private delegation;
    address private carol = makeAddr("carol");

    function setUp() public override {
        super.setUp();
        delegation = PaymentDelegation(
            proxy(address(new PaymentDelegation()), abi.encodeCall(PaymentDelegation.initialize, (governor, config())))
        );
    }

    // ---- deployment

    function test_InitializesOnce() external {
        vm.assertEq(delegation.owner(), governor);
        vm.assertEq(abi.encode(delegation.config()), abi.encode(config()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        delegation.initialize(address(this), config());
    }

    // ---- delegatePayments, undelegatePayments

    function test_Delegates() external {
        vm.expectEmit();
        emit IPaymentDelegation.PaymentDelegated(alice, bob);
        vm.prank(alice);
        delegation.delegatePayments(bob);
        vm.assertTrue(delegation.isPayer(alice, bob));
        vm.assertFalse(delegation.isPayer(bob, alice));
        vm.assertEq(abi.encode(delegation.getPayers(bob)), abi.encode(list(alice)));
        vm.assertEq(abi.encode(delegation.getUsers(alice)), abi.encode(list(bob)));
        vm.assertEq(delegation.payerCount(bob), 1);
        vm.assertEq(delegation.userCount(alice), 1);
    }

    function test_DelegatingTwiceChangesNothing() external {
        vm.startPrank(alice);
        delegation.delegatePayments(bob);
        vm.recordLogs();
        delegation.delegatePayments(bob);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(delegation.userCount(alice), 1);
    }

    function test_Undelegates() external {
        vm.startPrank(alice);
        delegation.delegatePayments(bob);
        vm.expectEmit();
        emit IPaymentDelegation.PaymentUndelegated(alice, bob);
        delegation.undelegatePayments(bob);
        vm.assertFalse(delegation.isPayer(alice, bob));
        vm.assertEq(delegation.getPayers(bob).length, 0);
        vm.assertEq(delegation.getUsers(alice).length, 0);
    }

    function test_UndelegatingNothingChangesNothing() external {
        vm.prank(carol);
        delegation.delegatePayments(bob);
        vm.recordLogs();
        vm.prank(alice);
        delegation.undelegatePayments(bob);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertTrue(delegation.isPayer(carol, bob));
    }

    // ---- batches

    function test_RevertWhen_BatchIsTooLong() external {
        address[] memory users = new address[](101);
        expectRevert(abi.encodeWithSelector(IPaymentDelegation.PaymentDelegationBatchTooLong.selector, 101, 100));
        delegation.delegatePaymentsBatch(users);
        expectRevert(abi.encodeWithSelector(IPaymentDelegation.PaymentDelegationBatchTooLong.selector, 101, 100));
        delegation.undelegatePaymentsBatch(users);
    }

    function test_DelegatesInBatches() external {
        address[] memory users = accounts(delegation.maxBatch());
        vm.startPrank(alice);
        delegation.delegatePaymentsBatch(users);
        vm.assertEq(abi.encode(delegation.getUsers(alice)), abi.encode(users));
        vm.assertEq(abi.encode(delegation.usersOf(alice, 98, 5)), abi.encode(list(users[98], users[99])));
        delegation.undelegatePaymentsBatch(users);
        vm.assertEq(delegation.userCount(alice), 0);
    }

    function test_BatchTakesUserOnce() external {
        vm.recordLogs();
        vm.prank(alice);
        delegation.delegatePaymentsBatch(list(bob, bob));
        vm.assertEq(vm.getRecordedLogs().length, 1);
        vm.assertEq(delegation.userCount(alice), 1);
    }

    /// State follows from the logs, whatever is delegated and taken back.
    function testFuzz_LogsTellEverything(uint8[24] memory moves) external {
        vm.recordLogs();
        for (uint256 i; i < moves.length; ++i) {
            vm.prank(user(moves[i] % 3));
            if (moves[i] & 0x80 == 0) delegation.delegatePayments(user(moves[i] / 3 % 3));
            else delegation.undelegatePayments(user(moves[i] / 3 % 3));
        }
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 pair; pair < 9; ++pair) {
            address payer = user(pair % 3);
            address payee = user(pair / 3);
            bool pays;
            for (uint256 i; i < logs.length; ++i) {
                if (
                    logs[i].topics[1] == bytes32(uint256(uint160(payer)))
                        && logs[i].topics[2] == bytes32(uint256(uint160(payee)))
                ) {
                    bool starts = logs[i].topics[0] == IPaymentDelegation.PaymentDelegated.selector;
                    vm.assertTrue(pays != starts); // each log is a change
                    pays = starts;
                }
            }
            vm.assertEq(delegation.isPayer(payer, payee), pays);
        }
    }

    // ---- setRestriction, setDefaultRestriction

    function test_RevertWhen_RestrictionHasNoPeriod() external {
        expectRevert(abi.encodeWithSelector(IPaymentDelegation.PaymentDelegationRestrictionInvalid.selector, 1, 0));
        delegation.setRestriction(IPaymentDelegation.Restriction(1, 0));
    }

    function testFuzz_SetsRestriction(uint256 requests, uint256 period) external {
        IPaymentDelegation.Restriction memory r = IPaymentDelegation.Restriction(requests, period == 0 ? 1 : period);
        vm.expectEmit();
        emit IPaymentDelegation.RestrictionSet(alice, r);
        vm.prank(alice);
        delegation.setRestriction(r);
        vm.assertEq(abi.encode(delegation.getRestriction(alice)), abi.encode(r));
        vm.assertEq(abi.encode(delegation.getRestriction(bob)), abi.encode(config().defaultRestriction));
    }

    function test_SetsNoRestriction() external {
        vm.prank(alice);
        delegation.setRestriction(IPaymentDelegation.Restriction(0, 0));
        vm.assertEq(delegation.getRestriction(alice).periodSeconds, 0);
    }

    function test_GoesBackToDefault() external {
        vm.startPrank(alice);
        delegation.setRestriction(IPaymentDelegation.Restriction(1, 2));
        vm.expectEmit();
        emit IPaymentDelegation.RestrictionCleared(alice);
        delegation.setDefaultRestriction();
        vm.assertEq(abi.encode(delegation.getRestriction(alice)), abi.encode(config().defaultRestriction));
    }

    // ---- getPayers, getPayersAndRestrictions, payersOf

    function test_ShowsPayersAndRestrictions() external {
        vm.prank(alice);
        delegation.delegatePayments(carol);
        vm.startPrank(bob);
        delegation.delegatePayments(carol);
        delegation.setRestriction(IPaymentDelegation.Restriction(1, 2));
        (address[][] memory payers, IPaymentDelegation.Restriction[][] memory restrictions) =
            delegation.getPayersAndRestrictions(list(carol, alice));
        vm.assertEq(payers.length, 2);
        vm.assertEq(abi.encode(payers[0]), abi.encode(list(alice, bob)));
        vm.assertEq(payers[1].length, 0);
        vm.assertEq(restrictions.length, 2);
        vm.assertEq(restrictions[0].length, 2);
        vm.assertEq(abi.encode(restrictions[0][0]), abi.encode(config().defaultRestriction));
        vm.assertEq(abi.encode(restrictions[0][1]), abi.encode(IPaymentDelegation.Restriction(1, 2)));
        vm.assertEq(restrictions[1].length, 0);
    }

    function test_ShowsBoundedPartOfPayers() external {
        address[] memory strangers = accounts(delegation.maxPayersShown() + 1);
        payAll(strangers, carol);
        vm.assertEq(delegation.payerCount(carol), 101);
        vm.assertEq(delegation.getPayers(carol).length, 100);
        vm.assertEq(abi.encode(delegation.payersOf(carol, 99, 5)), abi.encode(list(strangers[99], strangers[100])));
    }

    function testFuzz_Pages(uint8 count, uint256 start, uint256 size) external {
        count = uint8(bound(count, 0, 20));
        if (start & 1 == 0) start %= 24;
        if (size & 1 == 0) size %= 24;
        address[] memory payers = accounts(count);
        payAll(payers, carol);
        address[] memory page = delegation.payersOf(carol, start, size);
        uint256 expected = start >= count ? 0 : size < count - start ? size : count - start;
        vm.assertEq(page.length, expected);
        for (uint256 i; i < expected; ++i) {
            vm.assertEq(page[i], payers[start + i]);
        }
    }

    // ---- preferPayer

    function test_RevertWhen_PreferringNoPayer() external {
        vm.prank(carol);
        expectRevert(abi.encodeWithSelector(IPaymentDelegation.PaymentDelegationNotPayer.selector, alice, carol));
        delegation.preferPayer(alice);
    }

    function test_PreferredPayerIsShownFirst() external {
        address[] memory strangers = accounts(110);
        payAll(strangers, carol);
        vm.prank(alice);
        delegation.delegatePayments(carol);
        vm.expectEmit();
        emit IPaymentDelegation.PreferredPayerSet(carol, alice);
        vm.prank(carol);
        delegation.preferPayer(alice);
        vm.assertEq(delegation.preferredPayer(carol), alice);
        address[] memory shown = delegation.getPayers(carol);
        vm.assertEq(shown.length, 100);
        vm.assertEq(shown[0], alice);
        vm.assertEq(shown[1], strangers[1]);
        vm.assertEq(shown[99], strangers[0]);
        vm.prank(carol);
        delegation.preferPayer(address(0));
        vm.assertEq(delegation.getPayers(carol)[0], strangers[0]);
    }

    function testFuzz_PreferredPayerIsShownOnce(uint8 count, uint8 which) external {
        count = uint8(bound(count, 1, 12));
        address[] memory payers = accounts(count);
        payAll(payers, carol);
        vm.prank(carol);
        delegation.preferPayer(payers[which % count]);
        address[] memory shown = delegation.getPayers(carol);
        vm.assertEq(shown.length, count);
        vm.assertEq(shown[0], payers[which % count]);
        for (uint256 i; i < count; ++i) {
            uint256 seen;
            for (uint256 j; j < count; ++j) {
                if (shown[j] == payers[i]) ++seen;
            }
            vm.assertEq(seen, 1);
        }
    }

    function test_PreferenceEndsWithDelegation() external {
        vm.startPrank(alice);
        delegation.delegatePayments(carol);
        vm.startPrank(carol);
        delegation.preferPayer(alice);
        vm.startPrank(alice);
        vm.expectEmit();
        emit IPaymentDelegation.PreferredPayerSet(carol, address(0));
        delegation.undelegatePayments(carol);
        vm.assertEq(delegation.preferredPayer(carol), address(0));
        vm.assertEq(delegation.getPayers(carol).length, 0);
    }

    // ---- setConfig

    function test_RevertWhen_ConfiguringAsStranger() external {
        expectNotOwner();
        delegation.setConfig(config());
    }

    function test_RevertWhen_ConfigIsInvalid() external {
        vm.prank(governor);
        expectRevert(abi.encodeWithSelector(IPaymentDelegation.PaymentDelegationRestrictionInvalid.selector, 5, 0));
        delegation.setConfig(IPaymentDelegation.Config(IPaymentDelegation.Restriction(5, 0)));
    }

    function test_SetsConfig() external {
        IPaymentDelegation.Config memory c = IPaymentDelegation.Config(IPaymentDelegation.Restriction(3, 4));
        vm.expectEmit();
        emit IPaymentDelegation.ConfigChanged(c);
        vm.prank(governor);
        delegation.setConfig(c);
        vm.assertEq(abi.encode(delegation.getRestriction(alice)), abi.encode(c.defaultRestriction));
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        vm.prank(alice);
        delegation.delegatePayments(bob);
        address next = address(new PaymentDelegation());
        expectNotOwner();
        delegation.upgradeToAndCall(next, "");
        vm.prank(governor);
        delegation.upgradeToAndCall(next, "");
        vm.assertTrue(delegation.isPayer(alice, bob));
    }

    function config() private pure returns (IPaymentDelegation.Config memory) {
        return IPaymentDelegation.Config(IPaymentDelegation.Restriction(1000, 1 days));
    }

    function user(uint256 i) private view returns (address) {
        return i == 0 ? alice : i == 1 ? bob : carol;
    }

    function payAll(address[] memory payers, address who) private {
        for (uint256 i; i < payers.length; ++i) {
            vm.prank(payers[i]);
            delegation.delegatePayments(who);
        }
    }

    function accounts(uint256 count) private pure returns (address[] memory all) {
        all = new address[](count);
        for (uint256 i; i < count; ++i) {
            all[i] = address(uint160(0x1000 + i));
        }
    }

    function list(address one) private pure returns (address[] memory all) {
        all = new address[](1);
        all[0] = one;
    }

    function list(address one, address two) private pure returns (address[] memory all) {
        all = new address[](2);
        (all[0], all[1]) = (one, two);
    }
}
