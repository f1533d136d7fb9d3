// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {Network} from "./base/Network.sol";

/// @dev What the SDK calls on its PubkeyRouter.
contract KeyRegistrySdkTest is Network {
    uint256 private tokenId;
    bytes private pubkey;
    address private key;

    function setUp() public override {
        super.setUp();
        genesis(4);
        tokenId = mintTo(makeAddr("alice"));
        pubkey = nft.getPubkey(tokenId);
        key = vm.addr(derivedSecret(nft.derivedKeyId(tokenId)));
    }

    function test_AnswersForATokensKey() external view {
        vm.assertEq(registry.getPubkey(tokenId), pubkey);
        vm.assertEq(registry.getEthAddress(tokenId), key);
        vm.assertEq(registry.ethAddressToPkpId(key), tokenId);
        vm.assertTrue(registry.isRouted(tokenId));
        IKeyRegistry.RoutingData memory data = registry.pubkeys(tokenId);
        vm.assertEq(data.pubkey, pubkey);
        vm.assertEq(data.keyType, 2);
        vm.assertEq(data.derivedKeyId, nft.derivedKeyId(tokenId));
        vm.assertEq(keccak256(abi.encode(registry.getRoutingData(tokenId))), keccak256(abi.encode(data)));
    }

    /// The layout of datil's ABI: one tuple (bytes pubkey, uint256 keyType, bytes32 derivedKeyId).
    function test_RoutingDataIsOneTuple() external view {
        (bool ok, bytes memory answer) =
            address(registry).staticcall(abi.encodeWithSignature("pubkeys(uint256)", tokenId));
        vm.assertTrue(ok);
        IKeyRegistry.RoutingData memory data = IKeyRegistry.RoutingData(pubkey, 2, nft.derivedKeyId(tokenId));
        vm.assertEq(answer, abi.encode(data));
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_KnowsNoOtherToken(uint256 other) external {
        vm.assume(other != tokenId);
        vm.assertFalse(registry.isRouted(other));
        IKeyRegistry.RoutingData memory none;
        vm.assertEq(keccak256(abi.encode(registry.pubkeys(other))), keccak256(abi.encode(none)));
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTUnknownToken.selector, other));
        registry.getPubkey(other);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTUnknownToken.selector, other));
        registry.getEthAddress(other);
        vm.assertEq(registry.ethAddressToPkpId(address(uint160(other))), 0);
    }

    function test_DerivesPubkey() external view {
        vm.assertEq(registry.getDerivedPubkey(address(staking), nft.derivedKeyId(tokenId)), pubkey);
    }

    function test_RevertWhen_DerivingForAnotherStaking() external {
        expectRevert(abi.encodeWithSelector(IKeyRegistry.KeyRegistryStakingInvalid.selector, address(1)));
        registry.getDerivedPubkey(address(1), "key");
    }

    function test_ListsRootKeys() external view {
        IKeyRegistry.RootKey[] memory keys = registry.getRootKeys(address(staking));
        vm.assertEq(keys.length, 3);
        vm.assertEq(keys[0].pubkey, registry.blsPublicKey());
        vm.assertEq(keys[0].keyType, 1);
        for (uint256 i = 1; i < 3; ++i) {
            vm.assertEq(keys[i].pubkey, registry.rootPubkeys()[i - 1]);
            vm.assertEq(keys[i].keyType, 2);
        }
        vm.assertEq(registry.getRootKeys(address(1)).length, 0);
    }

    function test_DerivesAddressOfPubkey() external view {
        vm.assertEq(registry.deriveEthAddressFromPubkey(pubkey), key);
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_RevertWhen_PubkeyIsMalformed(bytes calldata bytes_) external {
        vm.assume(bytes_.length != 65 || bytes_[0] != 0x04);
        vm.expectRevert(IKeyRegistry.KeyRegistryPubkeyInvalid.selector);
        registry.deriveEthAddressFromPubkey(bytes_);
    }

    function test_RevertWhen_PubkeyIsCompressed() external {
        bytes memory compressed = registry.rootPubkeys()[0];
        vm.expectRevert(IKeyRegistry.KeyRegistryPubkeyInvalid.selector);
        registry.deriveEthAddressFromPubkey(compressed);
        bytes memory wrongPrefix = pubkey;
        wrongPrefix[0] = 0x03;
        vm.expectRevert(IKeyRegistry.KeyRegistryPubkeyInvalid.selector);
        registry.deriveEthAddressFromPubkey(wrongPrefix);
    }
}

/// @dev Before epoch 1 there is nothing to list.
contract KeyRegistrySdkBeforeGenesisTest is Network {
    function test_ListsNoRootKeysBeforeGenesis() external {
        joinAndLock(4);
        commitAll(4, 0);
        voteAll(4, 0);
        vm.assertEq(registry.getRootKeys(address(staking)).length, 0);
    }
}
