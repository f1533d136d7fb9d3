// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../../src/interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../../src/interfaces/ICoordinator.sol";
import {Refusing, Requests} from "../base/Requests.sol";

/// @title CoordinatorInvariantTest: what stays true whatever is asked, answered, expired, claimed and withdrawn in any
/// order, with requesters that refuse ether and that attack while they are called. The maths is in README.md beside.
/// @dev A step counts what it did and what it was wrongly refused or allowed; it never asserts, since a step that reverts
/// is forgotten.
contract CoordinatorInvariantTest is Requests {
    uint256 private constant REQUESTERS = 4;

    address[REQUESTERS] private requesters;
    Hostile private hostile;
    mapping(bytes32 id => uint256) private ends;
    uint256 private deposited;
    uint256 private forced;
    uint256[NODES] private claimed;
    /// Steps whose outcome was not the one expected.
    uint256 private wrong;

    function setUp() public override {
        super.setUp();
        hostile = new Hostile(coordinator);
        requesters = [alice, address(new Refusing()), address(hostile), address(schedules)];
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](10);
        actions[0] = this.ask.selector;
        actions[1] = this.askBatch.selector;
        actions[2] = this.fulfil_.selector;
        actions[3] = this.expire.selector;
        actions[4] = this.claim.selector;
        actions[5] = this.deposit.selector;
        actions[6] = this.withdraw.selector;
        actions[7] = this.force.selector;
        actions[8] = this.ask.selector;
        actions[9] = this.fulfil_.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function ask(uint8 kind, uint8 who, uint64 extra, uint8 expiresAfter, bool callback) external {
        address requester = requesters[who % REQUESTERS];
        uint32 callbackGas = callback ? 500_000 : 0;
        uint64 blocks = uint64(bound(expiresAfter, 1, 20));
        ICoordinator.Kind k = ICoordinator.Kind(requester == address(schedules) ? 1 : kind % 3);
        if (k == ICoordinator.Kind.Signature) {
            address owner = nft.ownerOf(tokenId);
            vm.prank(owner);
            nft.transferFrom(owner, requester, tokenId);
        }
        uint256 fee = coordinator.feeFor(k, callbackGas) + extra;
        vm.deal(requester, requester.balance + fee);
        bool room = coordinator.openOf(requester == address(schedules) ? alice : requester) < 20;
        vm.startPrank(requester);
        if (requester == address(schedules)) {
            try coordinator.requestActionFor{value: fee}(alice, 0, CID, PARAMS, blocks, callbackGas) {
                expect(room);
            } catch {
                expect(!room);
            }
        } else if (k == ICoordinator.Kind.Signature) {
            try coordinator.requestSignatureWithCallback{value: fee}(tokenId, DIGEST, blocks, callbackGas) {
                expect(room);
            } catch {
                expect(!room);
            }
        } else if (k == ICoordinator.Kind.Action) {
            try coordinator.requestAction{value: fee}(CID, PARAMS, blocks, callbackGas) {
                expect(room);
            } catch {
                expect(!room);
            }
        } else {
            try coordinator.requestDecryption{value: fee}(CONDITIONS, DATA_HASH, blocks, callbackGas) {
                expect(room);
            } catch {
                expect(!room);
            }
        }
        vm.stopPrank();
    }

    function askBatch(uint8 count, uint64 extra) external {
        uint256 n = bound(count, 1, 4);
        uint256 fee = MIN_FEE + extra;
        address owner = nft.ownerOf(tokenId);
        vm.deal(owner, owner.balance + n * fee);
        bool room = coordinator.openOf(owner) + n <= 20;
        vm.prank(owner);
        try coordinator.requestSignatures{value: n * fee}(tokenId, new bytes32[](n), 5, 0) {
            expect(room);
        } catch {
            expect(!room);
        }
    }

    function fulfil_(uint256 which, uint8 blocks) external {
        vm.roll(block.number + blocks % 3);
        (bool any, bytes32 id) = pick(which);
        if (!any) return;
        ICoordinator.Request memory asked = coordinator.request(id);
        bool accepted = asked.status == ICoordinator.Status.Open && block.number <= asked.expiresAt;
        hostile.aim(id, uint256(keccak256(abi.encode(which))) % coordinator.requestCount());
        try this.answer(id) {
            expect(accepted);
            ++ends[id];
        } catch {
            expect(!accepted);
        }
    }

    function expire(uint256 which, uint8 blocks) external {
        vm.roll(block.number + blocks % 4);
        (bool any, bytes32 id) = pick(which);
        if (!any) return;
        ICoordinator.Request memory asked = coordinator.request(id);
        bool accepted = asked.status == ICoordinator.Status.Open && block.number > asked.expiresAt;
        hostile.aim(id, uint256(keccak256(abi.encode(which))) % coordinator.requestCount());
        try coordinator.expire(id) {
            expect(accepted);
            ++ends[id];
        } catch {
            expect(!accepted);
        }
    }

    function claim(uint256 who, bool many) external {
        who %= NODES;
        uint256 amount = coordinator.feesOf(1) / NODES - claimed[who];
        expect(coordinator.claimable(1, node(who)) == amount);
        uint256[] memory epochs = new uint256[](2);
        (epochs[0], epochs[1]) = (1, 1);
        vm.prank(node(who));
        (bool ok,) = address(coordinator)
            .call(
                many
                    ? abi.encodeCall(coordinator.claimFeesOfEpochs, (epochs))
                    : abi.encodeCall(coordinator.claimFees, (1))
            );
        expect(ok == (amount != 0));
        if (ok) claimed[who] += amount;
    }

    function deposit(uint64 amount) external {
        vm.deal(address(this), amount);
        coordinator.depositFees{value: amount}();
        deposited += amount;
    }

    function withdraw(uint8 who) external {
        address account = requesters[who % REQUESTERS];
        uint256 amount = coordinator.refundsOf(account);
        address to = makeAddr("refunds");
        uint256 before = to.balance;
        vm.prank(account);
        (bool ok,) = address(coordinator).call(abi.encodeCall(coordinator.withdrawRefund, (to)));
        expect(ok == (amount != 0) && to.balance == before + amount);
    }

    /// Ether that nobody sent by a call, as a destroyed contract or a block's reward brings it.
    function force(uint16 amount) external {
        vm.deal(address(coordinator), address(coordinator).balance + amount);
        forced += amount;
    }

    function answer(bytes32 id) external {
        ICoordinator.Request memory asked = coordinator.request(id);
        fulfilAny(id);
        require(asked.status == ICoordinator.Status.Open);
    }

    function pick(uint256 which) private view returns (bool any, bytes32 id) {
        uint256 count = coordinator.requestCount();
        if (count == 0) return (false, 0);
        return (true, coordinator.requestIds(which % count, 1)[0]);
    }

    function expect(bool asExpected) private {
        if (!asExpected) ++wrong;
    }

    // ---- what must hold

    function invariant_BalanceIsEscrowEarningsAndRefunds() external view {
        bytes32[] memory ids = coordinator.requestIds(0, type(uint256).max);
        (uint256 escrow, uint256 earned) = (0, deposited);
        for (uint256 i; i < ids.length; ++i) {
            ICoordinator.Request memory asked = coordinator.request(ids[i]);
            if (asked.status == ICoordinator.Status.Open) escrow += asked.fee;
            if (asked.status == ICoordinator.Status.Fulfilled) earned += asked.fee;
        }
        vm.assertEq(coordinator.feesOf(1), earned);
        uint256 paid;
        for (uint256 i; i < NODES; ++i) {
            vm.assertLe(claimed[i], earned / NODES);
            vm.assertEq(staker(i).balance, claimed[i]);
            paid += claimed[i];
        }
        uint256 refunds;
        for (uint256 i; i < REQUESTERS; ++i) {
            refunds += coordinator.refundsOf(requesters[i]);
        }
        vm.assertEq(address(coordinator).balance, escrow + (earned - paid) + refunds + forced);
    }

    function invariant_RequestsEndOnce() external view {
        bytes32[] memory ids = coordinator.requestIds(0, type(uint256).max);
        for (uint256 i; i < ids.length; ++i) {
            ICoordinator.Status status = coordinator.request(ids[i]).status;
            vm.assertTrue(status != ICoordinator.Status.None);
            vm.assertEq(ends[ids[i]], status == ICoordinator.Status.Open ? 0 : 1);
        }
    }

    function invariant_OpenIsCounted() external view {
        bytes32[] memory ids = coordinator.requestIds(0, type(uint256).max);
        for (uint256 r; r < REQUESTERS; ++r) {
            uint256 open;
            for (uint256 i; i < ids.length; ++i) {
                ICoordinator.Request memory asked = coordinator.request(ids[i]);
                if (asked.status == ICoordinator.Status.Open && asked.requester == requesters[r]) ++open;
            }
            vm.assertEq(coordinator.openOf(requesters[r]), open);
            vm.assertLe(open, 20);
        }
    }

    function invariant_StepsDoWhatTheyShould() external view {
        vm.assertEq(wrong, 0);
        vm.assertEq(hostile.letIn(), 0);
    }
}

/// @dev While it is told or refunded it tries to end requests and to move money, and asks again.
contract Hostile is IConclaveReceiver {
    ICoordinator private immutable COORDINATOR;
    bytes32 private current;
    uint256 private other;
    uint256 public letIn;

    constructor(ICoordinator coordinator) {
        COORDINATOR = coordinator;
    }

    function aim(bytes32 current_, uint256 other_) external {
        (current, other) = (current_, other_);
    }

    function onConclaveAnswer(bytes32, uint8, bytes calldata) external override {
        attack();
        uint256 fee = COORDINATOR.feeFor(ICoordinator.Kind.Action, 0);
        if (address(this).balance >= fee) try COORDINATOR.requestAction{value: fee}("Qm", "", 3, 0) {} catch {}
    }

    receive() external payable {
        if (msg.sender == address(COORDINATOR)) attack();
    }

    function attack() private {
        bytes32 id = COORDINATOR.requestIds(other, 1)[0];
        try COORDINATOR.expire(current) {
            ++letIn;
        } catch {}
        try COORDINATOR.expire(id) {
            ++letIn;
        } catch {}
        try COORDINATOR.withdrawRefund(address(this)) {
            ++letIn;
        } catch {}
    }
}
