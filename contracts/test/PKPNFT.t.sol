// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./base/Keys.sol";
import {Network} from "./base/Network.sol";
import {Vm} from "./base/Vm.sol";

contract PKPNFTTest is Keys {
    // ---- mintNext

    function testFuzz_RevertWhen_KeyTypeIsNotSecp256k1(uint256 keyType) external {
        vm.assume(keyType != 2);
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTypeUnsupported.selector, keyType);
        vm.startPrank(alice);
        expectRevert(revertData);
        nft.mintNext{value: MINT_COST}(keyType);
        expectRevert(revertData);
        nft.mintGrantAndBurnNext{value: MINT_COST}(keyType, cid);
    }

    function testFuzz_RevertWhen_PaymentIsWrong(uint256 paid) external {
        vm.assume(paid != MINT_COST);
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTPaymentWrong.selector, paid, MINT_COST);
        vm.deal(alice, paid);
        vm.startPrank(alice);
        expectRevert(revertData);
        nft.mintNext{value: paid}(2);
        expectRevert(revertData);
        nft.mintGrantAndBurnNext{value: paid}(2, cid);
    }

    function test_RevertGiven_ChainSplit() external {
        vm.chainId(99);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTWrongChain.selector, 31337, 99));
        nft.mintNext{value: MINT_COST}(2);
    }

    function test_RevertGiven_NoRootKeys() external {
        Network.setUp(); // a network before its genesis
        vm.prank(alice);
        vm.expectRevert(IKeyRegistry.KeyRegistryRootKeysMissing.selector);
        nft.mintNext{value: MINT_COST}(2);
    }

    function test_RevertGiven_SerialsUsedUp() external {
        bytes32 word = vm.load(address(nft), slot());
        vm.store(address(nft), slot(), word | bytes32(uint256(1 << 31) << 160));
        vm.prank(alice);
        vm.expectRevert(IPKPNFT.PKPNFTSerialsUsedUp.selector);
        nft.mintNext{value: MINT_COST}(2);
    }

    /// No honest node signs such a claim. If k nodes do, the mint stops; no key gets two owners.
    function test_RevertGiven_NextKeyWasClaimed() external {
        bytes32 keyId = nft.getNextDerivedKeyId();
        claimTo(bob, keyId);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTaken.selector, keyId));
        nft.mintNext{value: MINT_COST}(2);
    }

    function test_Mints() external {
        bytes32 keyId = mintedKeyId(0);
        (uint256 expected, address keyAddress, bytes memory pubkey) = tokenOf(keyId);
        vm.assertEq(nft.getNextDerivedKeyId(), keyId);
        vm.assertFalse(nft.wasMinted(expected));

        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = nft.mintNext{value: MINT_COST}(2);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        vm.assertEq(tokenId, expected);
        vm.assertEq(logs.length, 2);
        vm.assertEq(logs[0].topics[0], IPKPNFT.PubkeyRoutingDataSet.selector); // the SDK reads the first log
        vm.assertEq(logs[0].topics[1], bytes32(tokenId));
        vm.assertEq(logs[0].data, abi.encode(pubkey, address(staking), 2, keyId));
        expectTransferLog(logs[1], address(0), alice, tokenId);

        vm.assertTrue(nft.exists(tokenId));
        vm.assertTrue(nft.wasMinted(tokenId));
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.balanceOf(alice), 1);
        expectKey(tokenId, keyId, keyAddress, pubkey);
        vm.assertEq(address(nft).balance, MINT_COST);
        vm.assertEq(permissions.generation(tokenId), 0);
        vm.assertFalse(nft.mintedNow(tokenId)); // nothing is granted at this mint
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

    // ---- mintGrantAndBurnNext

    function test_MintsGrantsAndBurns() external {
        (uint256 expected, address keyAddress, bytes memory pubkey) = tokenOf(mintedKeyId(0));
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        vm.assertEq(tokenId, expected);
        vm.assertEq(logs.length, 5);
        vm.assertEq(logs[0].topics[0], IPKPNFT.PubkeyRoutingDataSet.selector);
        vm.assertEq(logs[0].topics[1], bytes32(tokenId));
        expectTransferLog(logs[1], address(0), alice, tokenId);
        expectTransferLog(logs[2], alice, address(0), tokenId);
        vm.assertEq(logs[3].topics[0], IPKPPermissions.PermittedAuthMethodAdded.selector);
        vm.assertEq(logs[4].topics[0], IPKPPermissions.PermittedAuthMethodScopeAdded.selector);

        vm.assertFalse(nft.exists(tokenId));
        expectKey(tokenId, mintedKeyId(0), keyAddress, pubkey);
        vm.assertEq(nft.totalSupply(), 0);
        vm.assertEq(nft.balanceOf(alice), 0);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 2, cid, 1));
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 1);
        vm.assertEq(permissions.getPermittedAddresses(tokenId).length, 0);
        vm.assertFalse(permissions.maySignAnything(tokenId, alice));
    }

    /// The predecessor derived the id from the supply and a block hash: the second of a block failed.
    function test_TwoInOneBlockHaveTheirOwnKeys() external {
        vm.startPrank(alice);
        uint256 first = nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        uint256 second = nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        uint256 third = nft.mintNext{value: MINT_COST}(2);
        vm.stopPrank();
        vm.assertEq(nft.derivedKeyId(first), mintedKeyId(0));
        vm.assertEq(nft.derivedKeyId(second), mintedKeyId(1));
        vm.assertEq(nft.derivedKeyId(third), mintedKeyId(2));
        vm.assertEq(nft.totalSupply(), 1);
        vm.assertEq(nft.tokenByIndex(0), third);
    }

    function test_RevertWhen_ActionIdIsInvalid() external {
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsIdInvalid.selector, 2));
        nft.mintGrantAndBurnNext{value: MINT_COST}(2, "");
        vm.assertEq(nft.getNextDerivedKeyId(), mintedKeyId(0));
    }

    // ---- mintByHelper, claimByHelper

    function test_RevertWhen_CallerIsNotHelper() external {
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTNotHelper.selector, alice);
        vm.startPrank(alice);
        expectRevert(revertData);
        nft.mintByHelper{value: MINT_COST}(2, alice, false, false);
        expectRevert(revertData);
        nft.claimByHelper{value: MINT_COST}(2, "", new IPKPNFT.Signature[](0), alice, 0, false);
    }

    function test_MintedNowIsTheLastMintOfTheHelper() external {
        vm.deal(address(helper), 1 ether);
        vm.startPrank(address(helper));
        (uint256 first,) = nft.mintByHelper{value: MINT_COST}(2, alice, false, false);
        vm.assertTrue(nft.mintedNow(first));
        (uint256 second, address keyAddress) = nft.mintByHelper{value: MINT_COST}(2, alice, true, false);
        vm.assertFalse(nft.mintedNow(first));
        vm.assertTrue(nft.mintedNow(second));
        vm.assertFalse(nft.mintedNow(0));
        vm.assertEq(nft.ownerOf(second), keyAddress);
        vm.assertEq(nft.getEthAddress(second), keyAddress);
    }

    // ---- transfer

    function test_TransferMakesGrantsVoid() external {
        uint256 tokenId = mintTo(alice);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
        vm.expectEmit();
        emit IPKPPermissions.PermissionGenerationBumped(tokenId, 1);
        vm.prank(alice);
        nft.transferFrom(alice, bob, tokenId);
        vm.assertFalse(permissions.isPermittedAddress(tokenId, user));
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

    // ---- burn

    function test_RevertWhen_BurningAsStranger() external {
        uint256 tokenId = mintTo(alice);
        vm.prank(bob);
        vm.expectRevert(ERC721.NotOwnerNorApproved.selector);
        nft.burn(tokenId);
    }

    function test_RevertGiven_Burnt() external {
        uint256 tokenId = mintTo(alice);
        vm.startPrank(alice);
        nft.burn(tokenId);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        nft.burn(tokenId);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        nft.transferFrom(alice, bob, tokenId);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        nft.ownerOf(tokenId);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTUnknownToken.selector, tokenId));
        nft.tokenURI(tokenId);
    }

    function test_BurnKeepsKeyAndFreezesGrants() external {
        uint256 tokenId = mintTo(alice);
        (, address keyAddress, bytes memory pubkey) = tokenOf(mintedKeyId(0));
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
        vm.recordLogs();
        nft.burn(tokenId);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1); // no generation begins
        expectTransferLog(logs[0], alice, address(0), tokenId);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotOwner.selector, tokenId, alice));
        permissions.removePermittedAction(tokenId, cid);
        vm.stopPrank();

        vm.assertFalse(nft.exists(tokenId));
        expectKey(tokenId, mintedKeyId(0), keyAddress, pubkey);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 2, cid, 1));
        vm.assertFalse(permissions.maySignAnything(tokenId, alice));
        vm.assertFalse(permissions.maySignAnything(tokenId, address(0)));
        vm.assertNotEq(mintTo(alice), tokenId);
    }

    function test_ApprovedMayBurn() external {
        uint256 first = mintTo(alice);
        uint256 second = mintTo(alice);
        vm.startPrank(alice);
        nft.approve(bob, first);
        nft.setApprovalForAll(user, true);
        vm.stopPrank();
        vm.prank(bob);
        nft.burn(first);
        vm.prank(user);
        nft.burn(second);
        vm.assertEq(nft.totalSupply(), 0);
        vm.assertEq(nft.balanceOf(alice), 0);
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
        vm.assertFalse(nft.wasMinted(tokenId));
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

    function test_TokenUriIsThatOfTheMetadata() external {
        uint256 tokenId = mintTo(alice);
        vm.assertEq(
            nft.tokenURI(tokenId), metadata.tokenURI(tokenId, nft.getPubkey(tokenId), nft.getEthAddress(tokenId))
        );
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

    function expectKey(uint256 tokenId, bytes32 keyId, address keyAddress, bytes memory pubkey) private view {
        vm.assertTrue(nft.wasMinted(tokenId));
        vm.assertEq(nft.derivedKeyId(tokenId), keyId);
        vm.assertEq(nft.getPubkey(tokenId), pubkey);
        vm.assertEq(nft.getEthAddress(tokenId), keyAddress);
        vm.assertEq(nft.ethAddressToPkpId(keyAddress), tokenId);
    }

    function expectTransferLog(Vm.Log memory log, address from, address to, uint256 tokenId) private pure {
        vm.assertEq(log.topics.length, 4);
        vm.assertEq(log.topics[0], ERC721.Transfer.selector);
        vm.assertEq(log.topics[1], bytes32(uint256(uint160(from))));
        vm.assertEq(log.topics[2], bytes32(uint256(uint160(to))));
        vm.assertEq(log.topics[3], bytes32(tokenId));
    }

    /// @dev ERC-7201, computed here.
    function slot() private pure returns (bytes32) {
        return keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPNFT")) - 1)) & ~bytes32(uint256(0xff));
    }
}
