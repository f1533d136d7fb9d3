// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KeyRegistry} from "../src/KeyRegistry.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Network} from "./base/Network.sol";

/// @dev Derivation itself is tested in Derivation.t.sol.
contract KeyRegistryTest is Network {
    uint256 private constant N = 4;
    /// Prime of BLS12-381's field, as the two words of a coordinate.
    bytes32 private constant P_HIGH = bytes32(uint256(0x1a0111ea397fe69a4b1ba7b6434bacd7));
    bytes32 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    // ---- constructor

    function test_RevertWhen_StakingIsNoContract() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryStakingInvalid.selector, address(1)));
        new KeyRegistry(address(1), address(comb));
    }

    function test_RevertWhen_CombIsNoContract() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(1)));
        new KeyRegistry(address(staking), address(1));
    }

    function test_RevertWhen_CombReverts() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(token)));
        new KeyRegistry(address(staking), address(token));
    }

    function test_RevertWhen_CombIsWrong() external {
        WrongComb wrong = new WrongComb();
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(wrong)));
        new KeyRegistry(address(staking), address(wrong));
    }

    function test_NamesItsContracts() external view {
        vm.assertEq(registry.staking(), address(staking));
        vm.assertEq(registry.comb(), address(comb));
    }

    // ---- commitDeals

    function test_RevertGiven_CommittingWhileActive() external {
        vm.expectRevert(IKeyRegistry.KeyRegistryNotLocked.selector);
        registry.commitDeals(1, 0, "c");
    }

    function test_RevertWhen_CommittingForWrongEpoch() external {
        joinAndLock(N);
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryWrongEpoch.selector, 1, 2));
        registry.commitDeals(2, 0, "c");
    }

    function test_RevertWhen_CommittingForPastAttempt() external {
        joinAndLock(N);
        nextAttempt();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryWrongAttempt.selector, 1, 0));
        registry.commitDeals(1, 0, "c");
    }

    function test_RevertWhen_CommittingByStranger() external {
        joinAndLock(N);
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotInNextSet.selector, address(this)));
        registry.commitDeals(1, 0, "c");
    }

    function test_RevertWhen_CommitmentIsZero() external {
        joinAndLock(N);
        vm.prank(node(0));
        vm.expectRevert(IKeyRegistry.KeyRegistryCommitmentZero.selector);
        registry.commitDeals(1, 0, 0);
    }

    function test_RevertGiven_NodeCommitted() external {
        joinAndLock(N);
        vm.startPrank(node(0));
        registry.commitDeals(1, 0, "c");
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryAlreadyCommitted.selector, node(0)));
        registry.commitDeals(1, 0, "d");
    }

    function test_Commits() external {
        joinAndLock(N);
        for (uint256 i = 1; i <= N; ++i) {
            uint256 who = N - i; // last first: the list is in set order, not in order of arrival
            vm.expectEmit();
            emit IKeyRegistry.DealsCommitted(1, 0, node(who), who, dealsHash(who, 0));
            vm.prank(node(who));
            registry.commitDeals(1, 0, dealsHash(who, 0));
            bytes32[] memory commitments = registry.dealCommitments(1, 0);
            vm.assertEq(commitments.length, N);
            for (uint256 j; j < N; ++j) {
                vm.assertEq(commitments[j], j < who ? bytes32(0) : dealsHash(j, 0));
            }
        }
    }

    function test_AttemptsDoNotMix() external {
        joinAndLock(N);
        commitAll(N, 0);
        nextAttempt();
        vm.assertEq(registry.dealCommitments(1, 0)[1], dealsHash(1, 0));
        vm.assertEq(registry.dealCommitments(1, 1)[1], bytes32(0));
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCommitmentsMissing.selector, 0, N));
        registry.voteRootKeys(1, 1, keys);
    }

    // ---- voteRootKeys

    function test_RevertGiven_VotingWhileActive() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.expectRevert(IKeyRegistry.KeyRegistryNotLocked.selector);
        registry.voteRootKeys(1, 0, keys);
    }

    function test_RevertWhen_VotingForWrongEpoch() external {
        joinAndLock(N);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryWrongEpoch.selector, 1, 0));
        registry.voteRootKeys(0, 0, keys);
    }

    function test_RevertWhen_VotingForPastAttempt() external {
        joinAndLock(N);
        commitAll(N, 0);
        nextAttempt();
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryWrongAttempt.selector, 1, 0));
        registry.voteRootKeys(1, 0, keys);
    }

    function test_RevertWhen_VotingByStranger() external {
        joinAndLock(N);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotInNextSet.selector, address(this)));
        registry.voteRootKeys(1, 0, keys);
    }

    function test_RevertGiven_CommitmentMissing() external {
        joinAndLock(N);
        commitAll(N - 1, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCommitmentsMissing.selector, N - 1, N));
        registry.voteRootKeys(1, 0, keys);
    }

    function test_RevertGiven_NodeVoted() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(1, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryAlreadyVoted.selector, node(0)));
        registry.voteRootKeys(1, 0, keys);
    }

    function test_RevertGiven_KeysSet() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(N, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysAlreadySet.selector);
        registry.voteRootKeys(1, 0, keys);
    }

    function expectInvalid(IKeyRegistry.RootKeys memory keys) private {
        if (staking.state() == IStaking.State.Active) {
            joinAndLock(N);
            commitAll(N, 0);
        }
        vm.prank(node(0));
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysInvalid.selector);
        registry.voteRootKeys(1, 0, keys);
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_RevertWhen_PointIsOffCurve(uint256 y) external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.assume(bytes32(y) != keys.secp256k1Y && HdKey.P - uint256(keys.secp256k1Y) != y);
        keys.secp256k1Y = bytes32(y);
        expectInvalid(keys);
    }

    function test_RevertWhen_PointIsNotCanonical() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        // y + P satisfies the curve equation modulo P wherever y does
        (keys.secp256k1X, keys.secp256k1Y) = smallYPoint();
        keys.secp256k1Y = bytes32(uint256(keys.secp256k1Y) + HdKey.P);
        expectInvalid(keys);
    }

    function test_RevertWhen_PointXIsNotBelowOrder() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        // the least x >= N that is on the curve; recovery, and so every derived address, would fail with it
        keys.secp256k1X = bytes32(HdKey.N + 0);
        keys.secp256k1Y = bytes32(power(curve(HdKey.N + 0), (HdKey.P + 1) / 4)); // square root
        vm.assertEq(mulmod(uint256(keys.secp256k1Y), uint256(keys.secp256k1Y), HdKey.P), curve(HdKey.N + 0));
        expectInvalid(keys);
    }

    function test_RevertWhen_PointIsZero() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        keys.secp256k1X = 0;
        keys.secp256k1Y = 0;
        expectInvalid(keys);
    }

    function test_RevertWhen_Ed25519KeyIsZero() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        keys.ed25519 = 0;
        expectInvalid(keys);
    }

    function test_RevertWhen_BlsKeyIsZero() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        delete keys.bls12381;
        expectInvalid(keys);
    }

    function test_RevertWhen_BlsKeyIsNotCanonical() external {
        for (uint256 at; at < 4; at += 2) {
            IKeyRegistry.RootKeys memory padded = rootKeys();
            padded.bls12381[at] |= bytes32(uint256(1) << 128);
            expectInvalid(padded);
            IKeyRegistry.RootKeys memory outOfField = rootKeys();
            (outOfField.bls12381[at], outOfField.bls12381[at + 1]) = (P_HIGH, P_LOW);
            expectInvalid(outOfField);
        }
    }

    function test_VoteIsRecorded() external {
        joinAndLock(N);
        commitAll(N, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        bytes32 keysHash = keccak256(abi.encode(keys));
        vm.expectEmit();
        emit IKeyRegistry.RootKeysVoted(1, 0, node(2), keysHash);
        vm.prank(node(2));
        registry.voteRootKeys(1, 0, keys);
        bytes32[] memory votes = registry.rootKeyVotes(1, 0);
        vm.assertEq(votes.length, N);
        vm.assertEq(votes[1], bytes32(0));
        vm.assertEq(votes[2], keysHash);
        vm.assertFalse(registry.hasRootKeys());
    }

    function test_LastEqualVoteSetsKeys() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(N - 1, 0);
        vm.assertFalse(registry.hasRootKeys());
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.expectEmit();
        emit IKeyRegistry.RootKeysSet(1, 0, keys);
        vm.prank(node(N - 1));
        registry.voteRootKeys(1, 0, keys);
        vm.assertTrue(registry.hasRootKeys());
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keccak256(abi.encode(keys)));
    }

    /// One dissenter, whoever it is, keeps the keys from being set; the next attempt is free of it.
    function test_DissentSetsNothing() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        IKeyRegistry.RootKeys memory others = rootKeysOf(ROOT_SECRET + 1);
        joinAndLock(N);
        for (uint256 dissenter; dissenter < N; ++dissenter) {
            commitAll(N, dissenter);
            for (uint256 i; i < N; ++i) {
                vm.prank(node(i));
                registry.voteRootKeys(1, dissenter, i == dissenter ? others : keys);
            }
            vm.assertFalse(registry.hasRootKeys());
            nextAttempt();
        }
        commitAll(N, N);
        voteAll(N, N);
        vm.assertTrue(registry.hasRootKeys());
    }

    // ---- views

    function test_RevertGiven_NoKeys() external {
        bytes4 missing = IKeyRegistry.KeyRegistryRootKeysMissing.selector;
        vm.expectRevert(missing);
        registry.rootKeys();
        vm.expectRevert(missing);
        registry.rootPubkeys();
        vm.expectRevert(missing);
        registry.blsPublicKey();
        vm.expectRevert(missing);
        registry.derivePublicKey("key");
        vm.expectRevert(missing);
        registry.deriveAddress("key");
    }

    function test_CompressesBlsKey() external {
        genesis(N);
        vm.assertEq(
            registry.blsPublicKey(),
            hex"97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        );
    }

    /// The generator's y is the lesser root; its negative, the same x with the greater root, gets the flag 0x20.
    function test_CompressesBlsKeyWithGreaterRoot() external {
        joinAndLock(N);
        commitAll(N, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        uint256 low = uint256(keys.bls12381[3]);
        uint256 borrow = low > uint256(P_LOW) ? 1 : 0;
        keys.bls12381[2] = bytes32(uint256(P_HIGH) - uint256(keys.bls12381[2]) - borrow);
        unchecked {
            keys.bls12381[3] = bytes32(uint256(P_LOW) - low);
        }
        for (uint256 i; i < N; ++i) {
            vm.prank(node(i));
            registry.voteRootKeys(1, 0, keys);
        }
        vm.assertEq(
            registry.blsPublicKey(),
            hex"b7f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        );
    }

    function test_ActionKeyId() external view {
        vm.assertEq(registry.actionKeyId("QmExample"), keccak256("lit_action_QmExample"));
    }

    // ---- helpers

    function nextAttempt() private {
        vm.warp(block.timestamp + TIMEOUT);
        staking.unlockValidatorsForNextEpoch();
        staking.lockValidatorsForNextEpoch();
    }

    function curve(uint256 x) private pure returns (uint256) {
        return addmod(mulmod(mulmod(x, x, HdKey.P), x, HdKey.P), 7, HdKey.P);
    }

    function power(uint256 base, uint256 exponent) private view returns (uint256) {
        (bool ok, bytes memory result) = address(5).staticcall(abi.encode(32, 32, 32, base, exponent, HdKey.P));
        vm.assertTrue(ok);
        return abi.decode(result, (uint256));
    }

    /// @dev A point whose y is so small that y + P fits a word.
    function smallYPoint() private view returns (bytes32, bytes32) {
        for (uint256 y = 1;; ++y) {
            uint256 cube = addmod(mulmod(y, y, HdKey.P), HdKey.P - 7, HdKey.P);
            // P = 7 (mod 9), so a cube root, if there is one, is cube^((P + 2) / 9)
            uint256 x = power(cube, (HdKey.P + 2) / 9);
            if (curve(x) == mulmod(y, y, HdKey.P) && x < HdKey.N) return (bytes32(x), bytes32(y));
        }
        revert("unreachable");
    }
}

/// @dev Answers, but not with the point that was asked for.
contract WrongComb {
    function addMultiple(uint256, uint256 x, uint256 y) external pure returns (uint256, uint256) {
        return (x, y);
    }
}
