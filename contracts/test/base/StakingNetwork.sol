// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../../src/interfaces/IStakingKicks.sol";
import {Network} from "./Network.sol";

/// @title StakingNetwork: what the tests of Staking share. Node i joins as the (i + 1)th, so its id is i + 1.
abstract contract StakingNetwork is Network {
    bytes32 internal constant EVIDENCE = keccak256("evidence");

    address internal stranger = makeAddr("stranger");

    // ---- bonds and nodes

    /// @dev Registers and joins node i with a bond of `amount`.
    function joinWith(uint256 i, uint256 amount) internal {
        bond(i, amount);
        registerNode(i);
        vm.prank(staker(i));
        staking.requestToJoin();
    }

    function bond(uint256 i, uint256 amount) internal {
        token.transfer(staker(i), amount);
        vm.startPrank(staker(i));
        token.approve(address(staking), amount);
        staking.stake(amount);
        vm.stopPrank();
    }

    function registerNode(uint256 i) internal {
        bytes memory signature = signRegistration(nodeSecret(i), staker(i), registration(i));
        vm.prank(staker(i));
        staking.register(registration(i), signature);
    }

    function requestJoin(uint256 i) internal {
        vm.prank(staker(i));
        staking.requestToJoin();
    }

    function leave(uint256 i) internal {
        vm.prank(staker(i));
        staking.requestToLeave();
    }

    function replacementDigest(address staker_, uint256 nodeId, address newAddress) internal view returns (bytes32) {
        return typedDigest(
            keccak256(
                abi.encode(
                    keccak256("NodeReplacement(address staker,uint256 nodeId,address nodeAddress)"),
                    staker_,
                    nodeId,
                    newAddress
                )
            )
        );
    }

    /// @dev Gives node i the address of `secret`.
    function replaceAddress(uint256 i, uint256 secret) internal {
        bytes memory signature = sign(secret, replacementDigest(staker(i), i + 1, vm.addr(secret)));
        vm.prank(staker(i));
        staking.replaceNodeAddress(vm.addr(secret), signature);
    }

    // ---- epochs

    function setConfig(IStaking.Config memory c) internal {
        vm.prank(governor);
        staking.setConfig(c);
    }

    /// @dev Locks as soon as that is possible.
    function lockNext() internal {
        if (block.timestamp < staking.epoch().endTime) vm.warp(staking.epoch().endTime);
        staking.lockValidatorsForNextEpoch();
    }

    function ready(uint256 i) internal {
        ready(i, keccak256("sharing"));
    }

    function ready(uint256 i, bytes32 sharing) internal {
        IStaking.Epoch memory e = staking.epoch();
        vm.prank(node(i));
        staking.signalReadyForNextEpoch(e.number + 1, e.retries, sharing);
    }

    function timeOut() internal {
        vm.warp(staking.lockedAt() + TIMEOUT);
        staking.unlockValidatorsForNextEpoch();
    }

    function pause() internal {
        vm.prank(GUARDIAN);
        staking.pause();
    }

    function unpause() internal {
        vm.prank(governor);
        staking.unpause();
    }

    // ---- votes and approvals

    function voteKick(uint256 voter, uint256 target, IStakingKicks.Reason reason) internal {
        vm.prank(node(voter));
        staking.voteToKick(target + 1, reason, EVIDENCE);
    }

    /// @dev Voters 0, 1, ... but not the target, until there are `votes` votes.
    function kickBy(uint256 votes, uint256 target, IStakingKicks.Reason reason) internal {
        for (uint256 i; votes != 0; ++i) {
            if (i == target) continue;
            voteKick(i, target, reason);
            --votes;
        }
    }

    function kickDigest(IStakingKicks.Kick memory k) internal view returns (bytes32) {
        return typedDigest(
            keccak256(
                abi.encode(
                    keccak256(
                        "Kick(uint256 epochNumber,uint256 attempt,uint256 nodeId,uint8 reason,bytes32 evidenceHash)"
                    ),
                    k.epochNumber,
                    k.attempt,
                    k.nodeId,
                    k.reason,
                    k.evidenceHash
                )
            )
        );
    }

    /// @dev Signatures of nodes 0..n-1 over `digest`, in order of address.
    function approvals(bytes32 digest, uint256 n) internal pure returns (bytes[] memory signatures) {
        uint256[] memory secrets = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            secrets[i] = nodeSecret(i);
        }
        return approvalsBy(digest, secrets);
    }

    function approvalsBy(bytes32 digest, uint256[] memory secrets) internal pure returns (bytes[] memory signatures) {
        signatures = new bytes[](secrets.length);
        for (uint256 i; i < secrets.length; ++i) {
            for (uint256 j = i; j > 0 && vm.addr(secrets[j]) < vm.addr(secrets[j - 1]); --j) {
                (secrets[j], secrets[j - 1]) = (secrets[j - 1], secrets[j]);
            }
        }
        for (uint256 i; i < secrets.length; ++i) {
            signatures[i] = sign(secrets[i], digest);
        }
    }

    // ---- signing, by hand from EIP-712

    function sign(uint256 secret, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        return abi.encodePacked(r, s, v);
    }

    function typedDigest(bytes32 structHash) internal view returns (bytes32) {
        return typedDigestOf(block.chainid, address(staking), structHash);
    }

    function typedDigestOf(uint256 chain, address verifier, bytes32 structHash) internal pure returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Conclave Staking"),
                keccak256("1"),
                chain,
                verifier
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    // ---- what is expected

    function wrongState(IStaking.State state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.StakingWrongState.selector, state);
    }

    function assertState(IStaking.State expected) internal view {
        vm.assertEq(uint256(staking.state()), uint256(expected));
    }

    function bondedOf(uint256 i) internal view returns (uint256 bonded) {
        (bonded,,,,,) = staking.stakeOf(staker(i));
    }

    function isMember(uint256 epochNumber, address account) internal view returns (bool member) {
        (member,) = staking.memberIndex(epochNumber, account);
    }

    function assertIds(uint256 epochNumber, uint256[] memory ids) internal view {
        vm.assertEq(keccak256(abi.encode(staking.setIdsOf(epochNumber))), keccak256(abi.encode(ids)));
    }

    /// @dev Node ids first..last.
    function idsUpTo(uint256 first, uint256 last) internal pure returns (uint256[] memory ids) {
        ids = new uint256[](last - first + 1);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = first + i;
        }
    }
}
