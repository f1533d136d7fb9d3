// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Network} from "./base/Network.sol";
import {Refusing, Requests} from "./base/Requests.sol";

contract CoordinatorMoneyTest is Requests {
    // ---- expire

    function testFuzz_RevertGiven_NotExpired(uint256 waited) external {
        bytes32 id = ask();
        uint64 expiresAt = coordinator.request(id).expiresAt;
        vm.roll(bound(waited, block.number, expiresAt));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotExpired.selector, id, expiresAt));
        coordinator.expire(id);
    }

    function test_ExpiresAndRefunds() external {
        bytes32 id = ask();
        uint256 before = alice.balance;
        vm.roll(block.number + 11);
        vm.expectEmit();
        emit ICoordinator.SignatureExpired(id, MIN_FEE);
        vm.prank(makeAddr("anyone"));
        coordinator.expire(id);
        vm.assertEq(alice.balance, before + MIN_FEE);
        vm.assertEq(coordinator.feesOf(1), 0);
        vm.assertEq(coordinator.openOf(alice), 0);
        vm.assertEq(uint256(coordinator.request(id).status), uint256(ICoordinator.Status.Expired));
    }

    function test_ExpiresEachKind() external {
        (bytes32 action, bytes32 decryption) = (askAction(), askDecryption());
        vm.roll(block.number + 11);
        vm.expectEmit();
        emit ICoordinator.ActionExpired(action, ACTION_FEE);
        coordinator.expire(action);
        vm.expectEmit();
        emit ICoordinator.DecryptionExpired(decryption, DECRYPTION_FEE);
        coordinator.expire(decryption);
        vm.assertEq(address(coordinator).balance, 0);
    }

    /// In each block either an answer or the expiry is accepted, never both and never none.
    function testFuzz_EndsOnceAtTheEdge(uint8 wait, bool answerFirst) external {
        bytes32 id = ask();
        vm.roll(block.number + bound(wait, 8, 13));
        bool late = block.number > coordinator.request(id).expiresAt;
        bool answered;
        bool expired;
        for (uint256 i; i < 2; ++i) {
            if ((i == 0) == answerFirst) answered = tryFulfil(id) || answered;
            else expired = tryExpire(id) || expired;
        }
        vm.assertEq(answered, !late);
        vm.assertEq(expired, late);
    }

    function tryFulfil(bytes32 id) private returns (bool) {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        try coordinator.fulfilSignature(id, r, s, v) {
            return true;
        } catch {
            return false;
        }
    }

    function tryExpire(bytes32 id) private returns (bool) {
        try coordinator.expire(id) {
            return true;
        } catch {
            return false;
        }
    }

    // ---- refunds that are refused

    function test_CreditsARefusedRefund() external {
        address refusing = address(new Refusing());
        bytes32 id = askFrom(refusing);
        vm.roll(block.number + 11);
        vm.expectEmit();
        emit ICoordinator.SignatureExpired(id, MIN_FEE);
        vm.expectEmit();
        emit ICoordinator.RefundCredited(id, refusing, MIN_FEE);
        coordinator.expire(id);
        vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Expired));
        vm.assertEq(coordinator.refundsOf(refusing), MIN_FEE);
        vm.assertEq(address(coordinator).balance, MIN_FEE);

        address to = makeAddr("to");
        vm.expectEmit();
        emit ICoordinator.RefundWithdrawn(refusing, to, MIN_FEE);
        vm.prank(refusing);
        coordinator.withdrawRefund(to);
        vm.assertEq(to.balance, MIN_FEE);
        vm.assertEq(coordinator.refundsOf(refusing), 0);
    }

    function test_RevertGiven_NoRefund() external {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNoRefund.selector, address(this)));
        coordinator.withdrawRefund(address(this));
    }

    function test_RevertWhen_RefundIsRefusedAgain() external {
        address refusing = address(new Refusing());
        bytes32 id = askFrom(refusing);
        vm.roll(block.number + 11);
        coordinator.expire(id);
        vm.prank(refusing);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorPaymentFailed.selector, refusing));
        coordinator.withdrawRefund(refusing);
        vm.assertEq(coordinator.refundsOf(refusing), MIN_FEE);
    }

    /// A caller with little gas cannot turn a refund into a credit, which the receiver might not know how to fetch.
    function testFuzz_RevertWhen_GasIsTooLowToRefund(uint256 gasLimit) external {
        bytes32 id = askFrom(address(new Thrifty()));
        vm.roll(block.number + 11);
        try coordinator.expire{gas: bound(gasLimit, 20_000, 220_000)}(id) {
            vm.assertEq(coordinator.refundsOf(coordinator.request(id).requester), 0);
            vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Expired));
        } catch {
            vm.assertEq(statusOf(id), uint256(ICoordinator.Status.Open));
        }
    }

    function test_RevertWhen_RefundLacksGas() external {
        bytes32 id = askFrom(address(new Thrifty()));
        vm.roll(block.number + 11);
        (bool ok, bytes memory reason) =
            address(coordinator).call{gas: 100_000}(abi.encodeCall(coordinator.expire, (id)));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(reason)), bytes32(ICoordinator.CoordinatorGasTooLow.selector));
    }

    // ---- depositFees

    function testFuzz_DepositsToTheEpoch(uint96 amount, address from) external {
        vm.assume(amount != 0 && uint160(from) > 100 && from.code.length == 0);
        vm.deal(from, amount);
        vm.expectEmit();
        emit ICoordinator.FeesDeposited(1, from, amount);
        vm.prank(from);
        coordinator.depositFees{value: amount}();
        vm.assertEq(coordinator.feesOf(1), amount);
    }

    function test_DepositOfNothingDoesNothing() external {
        vm.recordLogs();
        coordinator.depositFees();
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(coordinator.feesOf(1), 0);
    }

    /// Before genesis it is kept for the first epoch, and nobody can claim it before that has begun.
    function test_DepositBeforeGenesisIsKept() external {
        Network.setUp();
        vm.deal(address(this), 8 ether);
        coordinator.depositFees{value: 8 ether}();
        vm.assertEq(coordinator.feesOf(1), 8 ether);
        joinAndLock(NODES);
        vm.assertEq(coordinator.claimable(1, node(0)), 0);
        vm.prank(node(0)); // a member of the locked set, which may yet be given up for another
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorEpochNotBegun.selector, 1));
        coordinator.claimFees(1);
        commitAll(NODES, 0);
        voteAll(NODES, 0);
        readyAll(NODES, 0);
        staking.advanceEpoch();
        vm.assertEq(coordinator.claimable(1, node(0)), 2 ether);
        vm.prank(node(0));
        coordinator.claimFees(1);
        vm.assertEq(staker(0).balance, 2 ether);
    }

    // ---- claimFees

    function test_RevertWhen_ClaimingAsStranger() external {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotInSet.selector, 1, address(this)));
        coordinator.claimFees(1);
    }

    function test_RevertWhen_EpochHasNoSet() external {
        vm.assertEq(coordinator.claimable(0, node(0)), 0);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotInSet.selector, 0, node(0)));
        coordinator.claimFees(0);
    }

    function testFuzz_RevertWhen_EpochHasNotBegun(uint256 epochNumber) external {
        epochNumber = bound(epochNumber, 2, type(uint256).max);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorEpochNotBegun.selector, epochNumber));
        coordinator.claimFees(epochNumber);
    }

    function test_RevertGiven_NodeHasNoStaker() external {
        fulfil(ask());
        vm.mockCall(address(staking), abi.encodeCall(staking.stakerOf, (node(0))), abi.encode(address(0)));
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNoStaker.selector, node(0)));
        coordinator.claimFees(1);
    }

    function test_RevertGiven_NothingEarned() external {
        ask(); // open: not earned yet
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, node(0)));
        coordinator.claimFees(1);
    }

    function test_RevertGiven_AllClaimed() external {
        fulfil(ask());
        vm.startPrank(node(0));
        coordinator.claimFees(1);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, node(0)));
        coordinator.claimFees(1);
        vm.stopPrank();
    }

    function test_RevertWhen_StakerRefusesEther() external {
        fulfil(ask());
        address refusing = address(new Refusing());
        vm.mockCall(address(staking), abi.encodeCall(staking.stakerOf, (node(0))), abi.encode(refusing));
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorPaymentFailed.selector, refusing));
        coordinator.claimFees(1);
    }

    function test_ClaimsPart() external {
        fulfil(ask());
        vm.expectEmit();
        emit ICoordinator.FeesClaimed(1, node(2), staker(2), MIN_FEE / NODES);
        vm.prank(node(2));
        coordinator.claimFees(1);
        vm.assertEq(staker(2).balance, MIN_FEE / NODES);
        vm.assertEq(node(2).balance, 0);
    }

    /// Claims between fees of any size, in any order: parts are equal in the end, nobody gets more than a part, and what
    /// stays is open escrow and less than a wei per node.
    function testFuzz_PartsAddUp(uint64[6] memory fees, uint256 order) external {
        uint256 earned;
        uint256 escrow;
        for (uint256 i; i < fees.length; ++i) {
            uint256 fee = MIN_FEE + fees[i];
            vm.prank(alice);
            vm.deal(alice, fee);
            bytes32 id = coordinator.requestSignature{value: fee}(tokenId, DIGEST, 10);
            if (order >> i & 1 == 0) {
                fulfil(id);
                earned += fee;
            } else {
                escrow += fee;
            }
            tryClaim((order >> (8 * i + 8)) % NODES);
        }
        vm.assertEq(coordinator.feesOf(1), earned);
        uint256 paid;
        for (uint256 i; i < NODES; ++i) {
            tryClaim(i);
            vm.assertEq(staker(i).balance, earned / NODES);
            paid += staker(i).balance;
        }
        vm.assertEq(address(coordinator).balance, escrow + earned - paid);
        vm.assertLe(earned - paid, NODES - 1);
    }

    function tryClaim(uint256 i) private {
        vm.assertEq(coordinator.claimable(1, node(i)), coordinator.feesOf(1) / NODES - staker(i).balance);
        if (coordinator.claimable(1, node(i)) == 0) return;
        vm.prank(node(i));
        coordinator.claimFees(1);
    }

    // ---- claimFeesOfEpochs

    /// Three epochs; the node was in the set of two and has claimed from one of them.
    /// The node is the same, whatever address it has.
    function test_ReplacedAddressCannotClaimAgain() external {
        fulfil(ask());
        vm.prank(node(0));
        coordinator.claimFees(1);
        uint256 secret = uint256(keccak256("new address"));
        address replacement = vm.addr(secret);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, staking.replacementDigest(staker(0), 1, replacement));
        vm.prank(staker(0));
        staking.replaceNodeAddress(replacement, abi.encodePacked(r, s, v));
        vm.assertEq(coordinator.claimable(1, replacement), 0);
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, replacement));
        vm.prank(replacement);
        coordinator.claimFees(1);
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNotInSet.selector, 1, node(0)));
        coordinator.claimFees(1);
    }

    function test_ClaimsManyEpochsAtOnce() external {
        earnInEpochs();
        vm.prank(node(1));
        coordinator.claimFees(2);
        uint256 before = staker(1).balance;
        uint256[] memory epochs = new uint256[](3);
        (epochs[0], epochs[1], epochs[2]) = (1, 2, 1); // named twice, paid once
        vm.expectEmit();
        emit ICoordinator.FeesClaimed(1, node(1), staker(1), 1 ether);
        vm.prank(node(1));
        coordinator.claimFeesOfEpochs(epochs);
        vm.assertEq(staker(1).balance - before, 1 ether);

        vm.prank(node(2));
        coordinator.claimFeesOfEpochs(epochs);
        vm.assertEq(staker(2).balance, 3 ether);

        vm.prank(node(2));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorNothingToClaim.selector, 1, node(2)));
        coordinator.claimFeesOfEpochs(epochs);
        epochs[2] = 3;
        vm.prank(node(2));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorEpochNotBegun.selector, 3));
        coordinator.claimFeesOfEpochs(epochs);
    }

    function test_RevertWhen_EpochsAreNoneOrTooMany() external {
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorBatchOutOfRange.selector, 0, 64));
        coordinator.claimFeesOfEpochs(new uint256[](0));
        expectRevert(abi.encodeWithSelector(ICoordinator.CoordinatorBatchOutOfRange.selector, 65, 64));
        coordinator.claimFeesOfEpochs(new uint256[](65));
    }

    /// @dev Epoch 1 earns 4 ether and epoch 2, whose set is the same here, 8 ether.
    function earnInEpochs() private {
        vm.deal(address(this), 12 ether);
        coordinator.depositFees{value: 4 ether}();
        IStaking.Epoch memory second = staking.epoch();
        second.number = 2;
        vm.mockCall(address(staking), abi.encodeCall(staking.epoch, ()), abi.encode(second));
        vm.mockCall(address(staking), abi.encodeCall(staking.setSize, (2)), abi.encode(NODES));
        for (uint256 i; i < NODES; ++i) {
            vm.mockCall(address(staking), abi.encodeCall(staking.memberIndex, (2, node(i))), abi.encode(true, i));
        }
        coordinator.depositFees{value: 8 ether}();
        vm.assertEq(coordinator.feesOf(2), 8 ether);
    }
}

/// @dev A receiver that needs some gas to take ether.
contract Thrifty {
    uint256 private received;

    receive() external payable {
        received += msg.value;
    }
}
