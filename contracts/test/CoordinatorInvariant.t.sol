// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {Network} from "./base/Network.sol";

/// @title CoordinatorInvariantTest: what stays true whatever is asked, answered, expired and claimed in any order.
/// @dev With E escrow of open requests, F fees earned and C fees claimed:
///
///     balance = E + F - C,   0 <= C <= F,   C_i <= floor(F / n) for each node i
contract CoordinatorInvariantTest is Network {
    uint256 private constant NODES = 4;

    address private alice = makeAddr("alice");
    uint256 private tokenId;
    bytes32[] private ids;

    function setUp() public override {
        super.setUp();
        genesis(NODES);
        tokenId = mintTo(alice);
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](4);
        actions[0] = this.ask.selector;
        actions[1] = this.fulfil.selector;
        actions[2] = this.expire.selector;
        actions[3] = this.claim.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function ask(uint64 fee, uint8 expiresAfter) external {
        vm.deal(alice, alice.balance + MIN_FEE + fee);
        vm.prank(alice);
        ids.push(
            coordinator.requestSignature{value: MIN_FEE + fee}(
                tokenId, keccak256(abi.encode(ids.length)), uint64(bound(expiresAfter, 1, 20))
            )
        );
    }

    function fulfil(uint256 which) external {
        if (ids.length == 0) return;
        bytes32 id = ids[which % ids.length];
        ICoordinator.SignatureRequest memory asked = coordinator.request(id);
        bool accepted = asked.status == ICoordinator.Status.Open && block.number <= asked.expiresAt;
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, asked.digest);
        try coordinator.fulfilSignature(id, r, s, v) {
            vm.assertTrue(accepted);
        } catch {
            vm.assertFalse(accepted);
        }
    }

    function expire(uint256 which, uint8 blocks) external {
        vm.roll(block.number + blocks % 4);
        if (ids.length == 0) return;
        bytes32 id = ids[which % ids.length];
        ICoordinator.SignatureRequest memory asked = coordinator.request(id);
        bool accepted = asked.status == ICoordinator.Status.Open && block.number > asked.expiresAt;
        try coordinator.expire(id) {
            vm.assertTrue(accepted);
        } catch {
            vm.assertFalse(accepted);
        }
    }

    function claim(uint256 who) external {
        who %= NODES;
        bool accepted = staker(who).balance < coordinator.feesOf(1) / NODES;
        vm.prank(node(who));
        try coordinator.claimFees(1) {
            vm.assertTrue(accepted);
        } catch {
            vm.assertFalse(accepted);
        }
    }

    // ---- what must hold

    function invariant_BalanceIsEscrowPlusUnclaimedFees() external view {
        uint256 escrow;
        uint256 earned;
        for (uint256 i; i < ids.length; ++i) {
            ICoordinator.SignatureRequest memory asked = coordinator.request(ids[i]);
            if (asked.status == ICoordinator.Status.Open) escrow += asked.fee;
            if (asked.status == ICoordinator.Status.Fulfilled) earned += asked.fee;
        }
        vm.assertEq(coordinator.feesOf(1), earned);
        uint256 claimed;
        for (uint256 i; i < NODES; ++i) {
            vm.assertLe(staker(i).balance, earned / NODES);
            claimed += staker(i).balance;
        }
        vm.assertEq(address(coordinator).balance, escrow + earned - claimed);
    }
}
