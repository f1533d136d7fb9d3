// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {FeeReceiverStub} from "./base/FeeReceiverStub.sol";
import {Keys} from "./base/Keys.sol";

/// @title PKPNFTConfigTest: links, parameters, income and upgrades.
contract PKPNFTConfigTest is Keys {
    // ---- constructor, initialize, parameters

    function test_RevertWhen_LinkIsZero() external {
        for (uint256 i; i < 6; ++i) {
            address[6] memory links = [address(1), address(1), address(1), address(1), address(1), address(1)];
            links[i] = address(0);
            vm.expectRevert(IPKPNFT.PKPNFTConfigInvalid.selector);
            this.deployImplementation(links);
        }
    }

    function deployImplementation(address[6] memory links) public returns (address) {
        return deploy("PKPNFT", abi.encode(links)); // a struct of addresses has the encoding of an array
    }

    function test_Initializes() external {
        vm.assertEq(nft.owner(), governor);
        vm.assertEq(nft.mintCost(), MINT_COST);
        vm.assertEq(nft.staking(), address(staking));
        vm.assertEq(nft.keyRegistry(), address(registry));
        vm.assertEq(nft.permissions(), address(permissions));
        vm.assertEq(nft.pkpHelper(), address(helper));
        vm.assertEq(nft.metadata(), address(metadata));
        vm.assertEq(nft.coordinator(), address(coordinator));
        address implementation = deployImplementation(linked());
        vm.expectEmit();
        emit IPKPNFT.ConfigChanged(IPKPNFT.Config(7));
        IPKPNFT fresh = IPKPNFT(proxy(implementation, 7));
        vm.assertEq(fresh.config().mintCost, 7);
        vm.assertEq(vm.load(address(fresh), slot()), bytes32(block.chainid << 96 | 7));
    }

    function test_RevertGiven_Initialized() external {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        nft.initialize(alice, IPKPNFT.Config(0));
        address implementation = deployImplementation(linked());
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IPKPNFT(implementation).initialize(alice, IPKPNFT.Config(0));
    }

    function testFuzz_RevertWhen_CostIsTooGreat(uint256 cost) external {
        cost = cost | 1 << 96;
        vm.startPrank(governor);
        vm.expectRevert(IPKPNFT.PKPNFTConfigInvalid.selector);
        nft.setConfig(IPKPNFT.Config(cost));
    }

    function test_RevertWhen_SettingConfigAsStranger() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        nft.setConfig(IPKPNFT.Config(0));
    }

    function testFuzz_SetsConfig(uint96 cost) external {
        mintTo(alice);
        vm.expectEmit();
        emit IPKPNFT.ConfigChanged(IPKPNFT.Config(cost));
        vm.prank(governor);
        nft.setConfig(IPKPNFT.Config(cost));
        vm.assertEq(nft.mintCost(), cost);
        vm.assertEq(nft.totalSupply(), 1); // the words beside the cost are as they were
        vm.deal(alice, cost);
        vm.prank(alice);
        nft.mintNext{value: cost}(2);
    }

    /// New code brings its own immutables; what keys are made of has to stay.
    function test_UpgradeKeepsKeys() external {
        uint256 tokenId = mintTo(alice);
        bytes32 keyId = nft.derivedKeyId(tokenId);
        address implementation = deployImplementation(linked());
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        nft.upgradeToAndCall(implementation, "");
        vm.chainId(99);
        implementation = deployImplementation(linked());
        vm.prank(governor);
        nft.upgradeToAndCall(implementation, "");
        vm.assertEq(nft.derivedKeyId(tokenId), keyId);
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTWrongChain.selector, 31337, 99));
        nft.mintNext{value: MINT_COST}(2);
    }

    // ---- collect

    function test_RevertGiven_NothingToCollect() external {
        vm.expectRevert(IPKPNFT.PKPNFTNothingToCollect.selector);
        nft.collect();
    }

    function test_Collects() external {
        vm.etch(address(coordinator), address(new FeeReceiverStub()).code);
        mintTo(alice);
        mintTo(bob);
        vm.expectEmit();
        emit IPKPNFT.FeesCollected(2 * MINT_COST);
        vm.prank(user);
        nft.collect();
        vm.assertEq(address(nft).balance, 0);
        vm.assertEq(FeeReceiverStub(address(coordinator)).received(), 2 * MINT_COST);
    }

    function linked() private view returns (address[6] memory) {
        return [
            address(staking),
            address(registry),
            address(permissions),
            address(helper),
            address(metadata),
            address(coordinator)
        ];
    }

    function proxy(address implementation, uint256 cost) private returns (address) {
        return
            address(
                new ERC1967Proxy(implementation, abi.encodeCall(IPKPNFT.initialize, (governor, IPKPNFT.Config(cost))))
            );
    }

    /// @dev ERC-7201, computed here.
    function slot() private pure returns (bytes32) {
        return keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPNFT")) - 1)) & ~bytes32(uint256(0xff));
    }
}
