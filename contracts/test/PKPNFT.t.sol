// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";
import {Base64} from "solady/utils/Base64.sol";
import {LibString} from "solady/utils/LibString.sol";

import {PKPNFT} from "../src/PKPNFT.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Network} from "./base/Network.sol";
import {Vm} from "./base/Vm.sol";

contract PKPNFTTest is Network {
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");

    function setUp() public override {
        super.setUp();
        genesis(4);
        vm.deal(alice, 10 ether);
    }

    // ---- constructor and link

    function test_RevertWhen_RegistryIsNoContract() external {
        vm.expectRevert(IPKPNFT.PKPNFTConfigInvalid.selector);
        new PKPNFT(address(1), 0);
    }

    function test_RevertWhen_LinkingAsStranger() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTNotDeployer.selector, alice));
        nft.setPermissions(address(permissions));
    }

    function test_RevertGiven_PermissionsLinked() external {
        vm.expectRevert(IPKPNFT.PKPNFTPermissionsAlreadySet.selector);
        nft.setPermissions(address(permissions));
    }

    function test_RevertWhen_PermissionsAreNoContract() external {
        PKPNFT fresh = new PKPNFT(address(registry), 0);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTPermissionsInvalid.selector, address(1)));
        fresh.setPermissions(address(1));
    }

    function test_RevertWhen_PermissionsServeAnotherNFT() external {
        PKPNFT fresh = new PKPNFT(address(registry), 0);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTPermissionsInvalid.selector, address(permissions)));
        fresh.setPermissions(address(permissions));
    }

    function test_LinksPermissions() external {
        PKPNFT fresh = new PKPNFT(address(registry), 0);
        vm.assertEq(fresh.permissions(), address(0));
        address linked = deploy("PKPPermissions", abi.encode(address(fresh)));
        vm.expectEmit();
        emit IPKPNFT.PermissionsSet(linked);
        fresh.setPermissions(linked);
        vm.assertEq(fresh.permissions(), linked);
    }

    // ---- mintNext

    function testFuzz_RevertWhen_KeyTypeIsNotSecp256k1(uint256 keyType) external {
        vm.assume(keyType != 2);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTypeUnsupported.selector, keyType));
        nft.mintNext{value: MINT_COST}(keyType);
    }

    function testFuzz_RevertWhen_PaymentIsWrong(uint256 paid) external {
        vm.assume(paid != MINT_COST);
        vm.deal(alice, paid);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTPaymentWrong.selector, paid, MINT_COST));
        nft.mintNext{value: paid}(2);
    }

    function test_RevertGiven_ChainSplit() external {
        vm.chainId(99);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTWrongChain.selector, 31337, 99));
        nft.mintNext{value: MINT_COST}(2);
    }

    function test_RevertGiven_NoPermissions() external {
        PKPNFT fresh = new PKPNFT(address(registry), 0);
        vm.expectRevert(IPKPNFT.PKPNFTPermissionsMissing.selector);
        fresh.mintNext(2);
    }

    function test_RevertGiven_NoRootKeys() external {
        Network.setUp(); // a network before its genesis
        vm.prank(alice);
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysMissing.selector);
        nft.mintNext{value: MINT_COST}(2);
    }

    function test_Mints() external {
        bytes32 keyId = keccak256(abi.encode("conclave/key/pkp", block.chainid, address(nft), 0));
        Vm.Wallet memory key = vm.createWallet(derivedSecret(keyId));
        bytes memory pubkey = abi.encodePacked(uint8(4), key.publicKeyX, key.publicKeyY);
        uint256 expected = uint256(keccak256(pubkey));

        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = nft.mintNext{value: MINT_COST}(2);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        vm.assertEq(tokenId, expected);
        vm.assertEq(logs.length, 2);
        vm.assertEq(logs[0].topics[0], IPKPNFT.PubkeyRoutingDataSet.selector); // the SDK reads the first log
        vm.assertEq(logs[0].topics[1], bytes32(tokenId));
        vm.assertEq(logs[0].data, abi.encode(pubkey, address(staking), 2, keyId));
        vm.assertEq(logs[1].topics[0], ERC721.Transfer.selector);
        vm.assertEq(logs[1].topics[3], bytes32(tokenId));

        vm.assertTrue(nft.exists(tokenId));
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.balanceOf(alice), 1);
        vm.assertEq(nft.getPubkey(tokenId), pubkey);
        vm.assertEq(nft.getEthAddress(tokenId), key.addr);
        vm.assertEq(nft.derivedKeyId(tokenId), keyId);
        vm.assertEq(nft.ethAddressToPkpId(key.addr), tokenId);
        vm.assertEq(address(nft).balance, MINT_COST);
        vm.assertEq(permissions.generation(tokenId), 0);
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_KeysDoNotRepeat(uint8 count) external {
        uint256 n = bound(count, 2, 12);
        for (uint256 i; i < n; ++i) {
            uint256 tokenId = mintTo(i % 2 == 0 ? alice : bob);
            vm.assertEq(nft.tokenByIndex(i), tokenId);
            for (uint256 j; j < i; ++j) {
                vm.assertNotEq(nft.tokenByIndex(j), tokenId);
            }
        }
        vm.assertEq(nft.totalSupply(), n);
    }

    // ---- transfer

    function test_TransferMakesGrantsVoid() external {
        uint256 tokenId = mintTo(alice);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, address(7), new uint256[](0));
        vm.expectEmit();
        emit IPKPPermissions.PermissionGenerationBumped(tokenId, 1);
        vm.prank(alice);
        nft.transferFrom(alice, bob, tokenId);
        vm.assertFalse(permissions.isPermittedAddress(tokenId, address(7)));
        vm.assertEq(nft.ownerOf(tokenId), bob);
    }

    function test_TransferToOneselfMakesGrantsVoid() external {
        mintTo(alice);
        uint256 tokenId = mintTo(alice);
        vm.prank(alice);
        nft.transferFrom(alice, alice, tokenId);
        vm.assertEq(permissions.generation(tokenId), 1);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 1), tokenId);
        vm.assertEq(nft.balanceOf(alice), 2);
    }

    function test_SafeTransferAsksReceiver() external {
        uint256 tokenId = mintTo(alice);
        vm.prank(alice);
        vm.expectRevert(); // this contract takes no tokens
        nft.safeTransferFrom(alice, address(this), tokenId);
    }

    function test_RevertWhen_TransferringAsStranger() external {
        uint256 tokenId = mintTo(alice);
        vm.prank(bob);
        vm.expectRevert(ERC721.NotOwnerNorApproved.selector);
        nft.transferFrom(alice, bob, tokenId);
    }

    // ---- views

    function testFuzz_RevertGiven_UnknownToken(uint256 tokenId) external {
        mintTo(alice);
        vm.assume(tokenId != nft.tokenByIndex(0));
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTUnknownToken.selector, tokenId);
        expectRevert(revertData);
        nft.derivedKeyId(tokenId);
        expectRevert(revertData);
        nft.getPubkey(tokenId);
        expectRevert(revertData);
        nft.getEthAddress(tokenId);
        expectRevert(revertData);
        nft.tokenURI(tokenId);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        nft.ownerOf(tokenId);
        vm.assertFalse(nft.exists(tokenId));
    }

    function test_UnknownAddressHasNoToken() external {
        mintTo(alice);
        vm.assertEq(nft.ethAddressToPkpId(alice), 0);
    }

    function test_RevertWhen_IndexIsOutOfBounds() external {
        mintTo(alice);
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTIndexOutOfBounds.selector, 1, 1);
        expectRevert(revertData);
        nft.tokenByIndex(1);
        expectRevert(revertData);
        nft.tokenOfOwnerByIndex(alice, 1);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTIndexOutOfBounds.selector, 0, 0));
        nft.tokenOfOwnerByIndex(bob, 0);
    }

    function test_TokenUriIsJson() external {
        mintTo(alice);
        uint256 tokenId = mintTo(alice);
        string memory json = string(fromBase64(nft.tokenURI(tokenId), "data:application/json;base64,"));
        vm.assertEq(vm.parseJsonString(json, ".name"), "Conclave PKP #1");
        vm.assertEq(vm.parseJsonAddress(json, ".attributes[0].value"), nft.getEthAddress(tokenId));
        vm.assertEq(nft.name(), "Conclave PKP");
        vm.assertEq(nft.symbol(), "PKP");
    }

    function testFuzz_SupportsInterfaces(bytes4 other) external view {
        vm.assertTrue(nft.supportsInterface(0x01ffc9a7)); // ERC-165
        vm.assertTrue(nft.supportsInterface(0x80ac58cd)); // ERC-721
        vm.assertTrue(nft.supportsInterface(0x5b5e139f)); // Metadata
        vm.assertTrue(nft.supportsInterface(0x780e9d63)); // Enumerable
        vm.assume(other != 0x01ffc9a7 && other != 0x80ac58cd && other != 0x5b5e139f && other != 0x780e9d63);
        vm.assertFalse(nft.supportsInterface(other));
    }

    function fromBase64(string memory uri, string memory prefix) private pure returns (bytes memory) {
        vm.assertTrue(LibString.startsWith(uri, prefix));
        return Base64.decode(LibString.slice(uri, bytes(prefix).length));
    }
}
