// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Network} from "./base/Network.sol";

/// @title GenesisTest: from the first stake to the first verified signature, in one go.
contract GenesisTest is Network {
    function test_FourNodes() external {
        run(4, 3);
    }

    function test_SevenNodes() external {
        run(7, 5);
    }

    /// The first attempt ends in dissent and is given up; the second, with the same nodes, makes the keys.
    function test_SecondAttemptAfterDissent() external {
        joinAndLock(4);
        commitAll(4, 0);
        voteAll(3, 0);
        vm.warp(block.timestamp + TIMEOUT);
        staking.unlockValidatorsForNextEpoch();
        staking.lockValidatorsForNextEpoch();
        vm.assertEq(staking.epoch().retries, 1);
        commitAll(4, 1);
        voteAll(4, 1);
        readyAll(4, 1);
        staking.advanceEpoch();
        vm.assertEq(staking.epoch().number, 1);
        vm.assertEq(staking.epoch().retries, 0);
    }

    /// Epoch 2 with one node less and one more: keys, tokens and the SDK's view go on.
    function test_HandsTheKeysOn() external {
        run(5, 4);
        bytes32 keys = keccak256(abi.encode(registry.rootKeys()));
        vm.prank(staker(0));
        staking.requestToLeave();
        join(5);
        vm.warp(staking.epoch().endTime);
        staking.lockValidatorsForNextEpoch();
        for (uint256 i; i < 5; ++i) {
            vm.prank(node(i)); // the leaver deals too
            registry.commitDeals(2, 0, dealsHash(i, 0));
        }
        for (uint256 i = 1; i < 6; ++i) {
            vm.prank(node(i));
            staking.signalReadyForNextEpoch(2, 0, sharingHash(2));
        }
        staking.advanceEpoch();
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keys);
        (IStaking.Epoch memory epoch, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(epoch.number, 2);
        vm.assertEq(minNodeCount, 4);
        vm.assertEq(validators.length, 5);
        vm.assertEq(validators[0].nodeAddress, node(1));
        vm.assertEq(validators[4].nodeAddress, node(5));
        mintTo(makeAddr("bob"));
    }

    function run(uint256 n, uint256 quorum) private {
        joinAndLock(n);
        vm.assertEq(staking.quorum(1), quorum);
        commitAll(n, 0);
        voteAll(n, 0);
        readyAll(n, 0);
        vm.assertEq(uint256(staking.state()), uint256(IStaking.State.ReadyForNextEpoch));
        staking.advanceEpoch();
        vm.assertEq(uint256(staking.state()), uint256(IStaking.State.Active));
        (IStaking.Epoch memory epoch, uint256 minNodeCount, IStaking.Validator[] memory validators) =
            staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(epoch.number, 1);
        vm.assertEq(minNodeCount, quorum);
        vm.assertEq(validators.length, n);
        vm.assertEq(token.balanceOf(address(staking)), n * MIN_STAKE);

        address alice = makeAddr("alice");
        uint256 tokenId = mintTo(alice);
        vm.assertEq(nft.getEthAddress(tokenId), vm.addr(derivedSecret(nft.derivedKeyId(tokenId))));
        vm.deal(alice, n * MIN_FEE);
        vm.prank(alice);
        bytes32 id = coordinator.requestSignature{value: n * MIN_FEE}(tokenId, keccak256("message"), 10);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, keccak256("message"));
        coordinator.fulfilSignature(id, r, s, v);
        for (uint256 i; i < n; ++i) {
            vm.prank(node(i));
            coordinator.claimFees(1);
            vm.assertEq(staker(i).balance, MIN_FEE);
        }
        vm.assertEq(address(coordinator).balance, 0);

        // an action's identity, checked as any contract can check it
        bytes32 action = registry.actionKeyId("QmAction");
        (v, r, s) = vm.sign(addmod(ROOT_SECRET, HdKey.hashToField(action), HdKey.N), keccak256("result"));
        vm.assertEq(ecrecover(keccak256("result"), v, r, s), registry.deriveAddress(action));
    }
}
