// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

import {KeyRegistry} from "../src/KeyRegistry.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @dev Derivation itself is tested in Derivation.t.sol.
contract KeyRegistryTest is StakingNetwork {
    uint256 private constant N = 4;
    /// Prime of BLS12-381's field, as the two words of a coordinate.
    bytes32 private constant P_HIGH = bytes32(uint256(0x1a0111ea397fe69a4b1ba7b6434bacd7));
    bytes32 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    // ---- constructor, initialize

    function deployRegistry(address staking_, address comb_, address nft_) private returns (KeyRegistry) {
        return KeyRegistry(deploy("KeyRegistry", abi.encode(staking_, comb_, nft_)));
    }

    function test_RevertWhen_StakingIsZero() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryStakingInvalid.selector, address(0)));
        deployRegistry(address(0), address(comb), address(nft));
    }

    function test_RevertWhen_PkpNftIsZero() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryPkpNftInvalid.selector, address(0)));
        deployRegistry(address(staking), address(comb), address(0));
    }

    function test_RevertWhen_CombIsNoContract() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(1)));
        deployRegistry(address(staking), address(1), address(nft));
    }

    function test_RevertWhen_CombReverts() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(token)));
        deployRegistry(address(staking), address(token), address(nft));
    }

    function test_RevertWhen_CombIsWrong() external {
        WrongComb wrong = new WrongComb();
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryCombInvalid.selector, address(wrong)));
        deployRegistry(address(staking), address(wrong), address(nft));
    }

    function expectInitialiseRevert(address staking_) private {
        address implementation = address(deployRegistry(staking_, address(comb), address(nft)));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryStakingInvalid.selector, staking_));
        new ERC1967Proxy(implementation, abi.encodeCall(KeyRegistry.initialize, (governor)));
    }

    function test_RevertWhen_StakingIsNoContract() external {
        expectInitialiseRevert(address(1));
    }

    function test_RevertWhen_StakingNamesAnotherRegistry() external {
        expectInitialiseRevert(address(staking));
    }

    function test_RevertWhen_InitialisingTwice() external {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        registry.initialize(address(this));
    }

    function test_NamesItsContracts() external view {
        vm.assertEq(registry.staking(), address(staking));
        vm.assertEq(registry.comb(), address(comb));
        vm.assertEq(registry.pkpNft(), address(nft));
        vm.assertEq(registry.owner(), governor);
    }

    function test_StorageIsInItsNamespace() external pure {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.KeyRegistry")) - 1)) & ~bytes32(uint256(0xff));
        vm.assertEq(slot, 0xf2a0d5b2316de75cfdff14ca15b10bdca669c6cd7ec62f377c23943908e4b900);
    }

    function test_RevertWhen_UpgradingAsStranger() external {
        address next = address(deployRegistry(address(staking), address(comb), address(nft)));
        vm.prank(stranger);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        registry.upgradeToAndCall(next, "");
    }

    function test_UpgradeKeepsKeys() external {
        genesis(N);
        address next = address(deployRegistry(address(staking), address(comb), address(nft)));
        vm.prank(governor);
        registry.upgradeToAndCall(next, "");
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keccak256(abi.encode(rootKeys())));
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
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotDealer.selector, address(this)));
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
        genesis(N);
        lockNext();
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.prank(node(0));
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysAlreadySet.selector);
        registry.voteRootKeys(2, 0, keys);
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

    function test_LastEqualVoteAgrees() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(N - 1, 0);
        vm.assertFalse(registry.rootKeysAgreed(1, 0));
        IKeyRegistry.RootKeys memory keys = rootKeys();
        vm.expectEmit();
        emit IKeyRegistry.RootKeysAgreed(1, 0, keys);
        vm.prank(node(N - 1));
        registry.voteRootKeys(1, 0, keys);
        vm.assertTrue(registry.rootKeysAgreed(1, 0));
        vm.assertFalse(registry.rootKeysAgreed(1, 1));
        vm.assertFalse(registry.rootKeysAgreed(2, 0));
        vm.assertFalse(registry.hasRootKeys()); // not before epoch 1
    }

    /// One dissenter, whoever it is, keeps the keys from being agreed; the next attempt is free of it.
    function test_DissentAgreesOnNothing() external {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        IKeyRegistry.RootKeys memory others = rootKeysOf(ROOT_SECRET + 1);
        joinAndLock(N);
        for (uint256 dissenter; dissenter < N; ++dissenter) {
            commitAll(N, dissenter);
            for (uint256 i; i < N; ++i) {
                vm.prank(node(i));
                registry.voteRootKeys(1, dissenter, i == dissenter ? others : keys);
            }
            vm.assertFalse(registry.rootKeysAgreed(1, dissenter));
            nextAttempt();
        }
        commitAll(N, N);
        voteAll(N, N);
        vm.assertTrue(registry.rootKeysAgreed(1, N));
    }

    /// Old and new key of one node: one commitment, one vote.
    function test_OldAndNewKeyCountOnce() external {
        joinAndLock(N);
        commitAll(N, 0);
        IKeyRegistry.RootKeys memory keys = rootKeys();
        voteAll(1, 0);
        replaceAddress(0, 0xa11ce);
        address newAddress = vm.addr(0xa11ce);
        vm.startPrank(newAddress);
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryAlreadyCommitted.selector, newAddress));
        registry.commitDeals(1, 0, "again");
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryAlreadyVoted.selector, newAddress));
        registry.voteRootKeys(1, 0, keys);
        vm.stopPrank();
        vm.prank(node(0));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotInNextSet.selector, node(0)));
        registry.voteRootKeys(1, 0, keys);
    }

    // ---- confirmRootKeys

    function test_RevertWhen_ConfirmingAsStranger() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotStaking.selector, address(this)));
        registry.confirmRootKeys(1, 0);
    }

    function test_RevertGiven_NothingAgreed() external {
        vm.startPrank(address(staking));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryRootKeysNotAgreed.selector, 1, 0));
        registry.confirmRootKeys(1, 0);
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryRootKeysNotAgreed.selector, 0, 0));
        registry.confirmRootKeys(0, 0);
        vm.stopPrank();
    }

    function test_RevertGiven_AnotherAttemptAgreed() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(N, 0);
        vm.prank(address(staking));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryRootKeysNotAgreed.selector, 1, 1));
        registry.confirmRootKeys(1, 1);
    }

    function test_RevertGiven_KeysConfirmed() external {
        genesis(N);
        vm.prank(address(staking));
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysAlreadySet.selector);
        registry.confirmRootKeys(1, 0);
    }

    function test_ConfirmsKeys() external {
        joinAndLock(N);
        commitAll(N, 0);
        voteAll(N, 0);
        vm.expectEmit();
        emit IKeyRegistry.RootKeysSet(1, 0, rootKeys());
        vm.prank(address(staking));
        registry.confirmRootKeys(1, 0);
        vm.assertTrue(registry.hasRootKeys());
        vm.assertFalse(registry.rootKeysAgreed(1, 0));
        vm.assertEq(keccak256(abi.encode(registry.rootKeys())), keccak256(abi.encode(rootKeys())));
    }

    /// What a given-up attempt agreed on gives way to what a later one agrees on.
    function test_LaterAttemptReplacesAgreedKeys() external {
        joinAndLock(N);
        commitAll(N, 0);
        IKeyRegistry.RootKeys memory others = rootKeysOf(ROOT_SECRET + 1);
        for (uint256 i; i < N; ++i) {
            vm.prank(node(i));
            registry.voteRootKeys(1, 0, others);
        }
        nextAttempt();
        commitAll(N, 1);
        voteAll(N, 1);
        vm.assertFalse(registry.rootKeysAgreed(1, 0));
        readyAll(N, 1);
        staking.advanceEpoch();
        vm.assertEq(registry.rootKeys().secp256k1X, rootKeys().secp256k1X);
    }

    // ---- handing the keys on

    /// Dealers are the current set, in its positions; a newcomer deals nothing.
    function test_CurrentSetDealsInLaterEpochs() external {
        genesis(5);
        leave(4);
        join(5);
        lockNext();
        vm.prank(node(5));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotDealer.selector, node(5)));
        registry.commitDeals(2, 0, "c");
        vm.expectEmit();
        emit IKeyRegistry.DealsCommitted(2, 0, node(4), 4, "leaver's");
        vm.prank(node(4));
        registry.commitDeals(2, 0, "leaver's");
        bytes32[] memory commitments = registry.dealCommitments(2, 0);
        vm.assertEq(commitments.length, 5);
        vm.assertEq(commitments[4], "leaver's");
        vm.assertEq(commitments[0], bytes32(0));
    }

    function test_RevertGiven_DealerWasKicked() external {
        genesis(7);
        kickBy(5, 6, IStakingKicks.Reason.Unresponsive);
        lockNext();
        vm.prank(node(6));
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryNotDealer.selector, node(6)));
        registry.commitDeals(2, 0, "c");
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
        readyAll(N, 0);
        staking.advanceEpoch();
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
