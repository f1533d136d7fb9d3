// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./base/Keys.sol";

/// @title PKPPermissionsListsTest: batches, roots, grants at the mint, and which tokens permit a method.
contract PKPPermissionsListsTest is Keys {
    bytes private constant ID = "id";

    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        tokenId = mintTo(alice);
    }

    // ---- batchAddRemoveAuthMethods

    function test_RevertWhen_BatchLengthsDiffer() external {
        vm.startPrank(alice);
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(IPKPPermissions.PKPPermissionsLengthsDiffer.selector);
            permissions.batchAddRemoveAuthMethods(
                tokenId,
                one(uint256(3)),
                i == 0 ? new bytes[](2) : one(ID),
                i == 1 ? new bytes[](0) : one(bytes("")),
                i == 2 ? new uint256[][](2) : one(none()),
                i == 3 ? one(uint256(3)) : none(),
                new bytes[](0)
            );
        }
    }

    function test_RevertWhen_BatchIsTooLong() external {
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsBatchTooLong.selector, 65));
        permissions.batchAddRemoveAuthMethods(
            tokenId,
            new uint256[](32),
            new bytes[](32),
            new bytes[](32),
            new uint256[][](32),
            new uint256[](33),
            new bytes[](33)
        );
        // 64 are fine
        (uint256[] memory types, bytes[] memory ids) = (new uint256[](64), new bytes[](64));
        for (uint256 i; i < 64; ++i) {
            ids[i] = abi.encode(i);
        }
        permissions.batchAddRemoveAuthMethods(
            tokenId, types, ids, new bytes[](64), new uint256[][](64), none(), new bytes[](0)
        );
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 64);
    }

    function test_BatchAddsThenRemoves() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        (uint256[] memory types, bytes[] memory ids) = (new uint256[](2), new bytes[](2));
        (bytes[] memory pubkeys, uint256[][] memory scopes) = (new bytes[](2), new uint256[][](2));
        (types[0], ids[0], pubkeys[0], scopes[0]) = (3, ID, "key", one(uint256(2)));
        (types[1], ids[1], pubkeys[1], scopes[1]) = (2, cid, "", one(uint256(1)));
        (uint256[] memory outTypes, bytes[] memory outIds) = (new uint256[](2), new bytes[](2));
        (outTypes[0], outIds[0]) = (1, abi.encodePacked(user));
        (outTypes[1], outIds[1]) = (2, cid); // added by the same call
        permissions.batchAddRemoveAuthMethods(tokenId, types, ids, pubkeys, scopes, outTypes, outIds);
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 1);
        vm.assertEq(permissions.getUserPubkey(tokenId, 3, ID), "key");
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 3, ID, 2));
        vm.assertFalse(permissions.isPermittedAddress(tokenId, user));
        vm.assertFalse(permissions.isPermittedAction(tokenId, cid));

        // all or nothing
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotGranted.selector, tokenId, 1, outIds[0]));
        permissions.batchAddRemoveAuthMethods(
            tokenId, one(uint256(2)), one(cid), one(bytes("")), one(none()), one(uint256(1)), one(outIds[0])
        );
        vm.assertFalse(permissions.isPermittedAction(tokenId, cid));
    }

    // ---- grantAtMint

    function test_RevertWhen_GranterIsNotHelperOrNft() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotMinter.selector, alice));
        permissions.grantAtMint(tokenId, new IPKPPermissions.AuthMethod[](0), new uint256[][](0));
    }

    /// Even the helper grants nothing to a token that stood before this transaction, or that mintNext made in it.
    function test_RevertGiven_NotMintedNow() external {
        bytes memory revertData = abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotMintedNow.selector, tokenId);
        vm.prank(address(helper));
        expectRevert(revertData);
        permissions.grantAtMint(tokenId, new IPKPPermissions.AuthMethod[](0), new uint256[][](0));
        vm.prank(address(nft));
        expectRevert(revertData);
        permissions.grantAtMint(tokenId, new IPKPPermissions.AuthMethod[](0), new uint256[][](0));
    }

    function test_RevertWhen_GrantsAtMintAreMalformed() external {
        vm.deal(address(helper), MINT_COST);
        vm.startPrank(address(helper));
        (uint256 minted,) = nft.mintByHelper{value: MINT_COST}(2, alice, false, false);
        vm.expectRevert(IPKPPermissions.PKPPermissionsLengthsDiffer.selector);
        permissions.grantAtMint(minted, new IPKPPermissions.AuthMethod[](1), new uint256[][](0));
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsBatchTooLong.selector, 65));
        permissions.grantAtMint(minted, new IPKPPermissions.AuthMethod[](65), new uint256[][](65));
        IPKPPermissions.AuthMethod[] memory methods = new IPKPPermissions.AuthMethod[](1);
        methods[0] = IPKPPermissions.AuthMethod(1, "short", "");
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsIdInvalid.selector, 1));
        permissions.grantAtMint(minted, methods, new uint256[][](1));
        methods[0] = addressMethod(user);
        permissions.grantAtMint(minted, methods, new uint256[][](1));
        vm.assertTrue(permissions.isPermittedAddress(minted, user));
    }

    // ---- which tokens permit a method

    function test_ListsTokensOfAMethod() external {
        uint256 second = mintTo(bob);
        uint256 third = mintTo(alice);
        grant(tokenId, "a");
        grant(second, "a");
        grant(third, "a");
        expectTokens([tokenId, second, third], 3);
        expectPage(0, 2, 2, tokenId, second);
        expectPage(2, 2, 1, third, 0);
        expectPage(3, 2, 0, 0, 0);
        expectPage(type(uint256).max, type(uint256).max, 0, 0, 0);
        bytes[] memory pubkeys = permissions.getPKPPubKeysByAuthMethod(3, ID);
        vm.assertEq(pubkeys.length, 3);
        vm.assertEq(pubkeys[1], nft.getPubkey(second));
        vm.assertEq(permissions.getTokenIdsForAuthMethod(4, ID).length, 0);

        // the last fills the gap
        vm.prank(alice);
        permissions.removePermittedAuthMethod(tokenId, 3, ID);
        expectTokens([third, second, 0], 2);
        vm.prank(alice);
        permissions.removePermittedAuthMethod(third, 3, ID);
        expectTokens([second, 0, 0], 1);
    }

    /// A transfer leaves an entry behind that is void, whatever comes after.
    function test_LeavesOutVoidEntries() external {
        uint256 second = mintTo(alice);
        grant(tokenId, "a");
        grant(second, "a");
        vm.prank(alice);
        nft.transferFrom(alice, bob, tokenId);
        expectTokens([second, 0, 0], 1);
        expectPage(0, 10, 1, second, 0);
        (, uint256 entries) = permissions.tokenIdsForAuthMethod(3, ID, 0, 10);
        vm.assertEq(entries, 2);

        grant(tokenId, "a"); // by the new owner: void entry, second, tokenId
        expectTokens([second, tokenId, 0], 2);
        vm.prank(alice);
        permissions.removePermittedAuthMethod(second, 3, ID); // a live entry moves
        expectTokens([tokenId, 0, 0], 1);
        grant(second, "a"); // void entry, tokenId, second
        vm.prank(bob);
        nft.transferFrom(bob, alice, tokenId); // two void entries, second
        grant(tokenId, "a");
        vm.prank(alice);
        nft.transferFrom(alice, bob, tokenId); // three void entries, one of them the last
        vm.prank(alice);
        permissions.removePermittedAuthMethod(second, 3, ID); // a void entry moves
        expectTokens([uint256(0), 0, 0], 0);
        grant(second, "b");
        grant(tokenId, "b");
        expectTokens([second, tokenId, 0], 2);
        vm.assertEq(permissions.getUserPubkeyForAuthMethod(3, ID), "b");
    }

    /// A burnt token goes on to permit what it did.
    function test_BurntTokensStayListed() external {
        grant(tokenId, "a");
        vm.prank(alice);
        nft.burn(tokenId);
        expectTokens([tokenId, 0, 0], 1);
        vm.assertEq(permissions.getPKPPubKeysByAuthMethod(3, ID)[0], nft.getPubkey(tokenId));
        vm.assertEq(permissions.getPubkey(tokenId), nft.getPubkey(tokenId));
        vm.assertEq(permissions.getEthAddress(tokenId), nft.getEthAddress(tokenId));
    }

    /// In the predecessor the last to name a method set its key for everyone.
    function test_NobodyOverwritesAnothersUserPubkey() external {
        grant(tokenId, "alice's key");
        vm.assertEq(permissions.getUserPubkeyForAuthMethod(3, ID), "alice's key");
        uint256 other = mintTo(bob);
        grant(other, "mallory's key");
        vm.assertEq(permissions.getUserPubkey(tokenId, 3, ID), "alice's key");
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId)[0].userPubkey, "alice's key");
        vm.assertEq(permissions.getUserPubkey(other, 3, ID), "mallory's key");
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsUserPubkeyAmbiguous.selector, 3, ID));
        permissions.getUserPubkeyForAuthMethod(3, ID);
    }

    /// Nor does a key of a stranger's token answer for a grant without one.
    function test_StrangersKeyDoesNotStandInForNone() external {
        grant(tokenId, "");
        vm.assertEq(permissions.getUserPubkeyForAuthMethod(3, ID), "");
        grant(mintTo(bob), "mallory's key");
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsUserPubkeyAmbiguous.selector, 3, ID));
        permissions.getUserPubkeyForAuthMethod(3, ID);
        vm.assertEq(permissions.getUserPubkeyForAuthMethod(4, ID), "");
    }

    function testFuzz_AuthMethodIdIsAHash(uint256 methodType, bytes calldata id) external view {
        vm.assertEq(permissions.getAuthMethodId(methodType, id), uint256(keccak256(abi.encode(methodType, id))));
    }

    // ---- roots

    function testFuzz_VerifiesStates(bytes32 a, bytes32 b, bytes32 c, uint256 group) external {
        bytes32 ab = pair(a, b);
        bytes32 root = pair(ab, c);
        vm.assertFalse(permissions.verifyState(tokenId, group, new bytes32[](0), bytes32(0))); // no root yet
        vm.expectEmit();
        emit IPKPPermissions.RootHashUpdated(tokenId, group, root);
        vm.prank(alice);
        permissions.setRootHash(tokenId, group, root);
        vm.assertEq(permissions.rootHash(tokenId, group), root);

        bytes32[] memory proof = new bytes32[](2);
        (proof[0], proof[1]) = (b, c);
        vm.assertTrue(permissions.verifyState(tokenId, group, proof, a));
        vm.assertFalse(permissions.verifyState(tokenId, group, proof, bytes32(uint256(a) ^ 1)));
        vm.assertFalse(permissions.verifyState(tokenId, group ^ 1, proof, a));
        vm.assertFalse(permissions.verifyState(tokenId ^ 1, group, proof, a));

        (bytes32[] memory rest, bool[] memory flags, bytes32[] memory leaves) =
            (new bytes32[](1), new bool[](2), new bytes32[](2));
        (rest[0], flags[0], leaves[0], leaves[1]) = (c, true, a, b);
        vm.assertTrue(permissions.verifyStates(tokenId, group, rest, flags, leaves));
        vm.assertFalse(permissions.verifyStates(tokenId, group ^ 1, rest, flags, leaves));
        leaves[1] = bytes32(uint256(b) ^ 1);
        vm.assertFalse(permissions.verifyStates(tokenId, group, rest, flags, leaves));
        vm.expectRevert(MerkleProof.MerkleProofInvalidMultiproof.selector);
        permissions.verifyStates(tokenId, group, rest, new bool[](1), leaves);
    }

    /// The library takes the root as proof that no leaves are under it.
    function testFuzz_NoLeavesAreNoProof(bytes32 root) external {
        vm.prank(alice);
        permissions.setRootHash(tokenId, 0, root);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = root;
        vm.assertFalse(permissions.verifyStates(tokenId, 0, proof, new bool[](0), new bytes32[](0)));
    }

    function testFuzz_RootsEndWithATransfer(bytes32 leaf) external {
        vm.assume(leaf != 0);
        vm.prank(alice);
        permissions.setRootHash(tokenId, 7, leaf);
        vm.assertTrue(permissions.verifyState(tokenId, 7, new bytes32[](0), leaf));
        vm.prank(alice);
        nft.transferFrom(alice, bob, tokenId);
        vm.assertFalse(permissions.verifyState(tokenId, 7, new bytes32[](0), leaf));
        vm.assertEq(permissions.rootHash(tokenId, 7), bytes32(0));
        vm.prank(bob);
        nft.transferFrom(bob, alice, tokenId);
        vm.assertFalse(permissions.verifyState(tokenId, 7, new bytes32[](0), leaf));
        vm.startPrank(alice);
        permissions.setRootHash(tokenId, 7, leaf);
        permissions.setRootHash(tokenId, 7, 0);
        vm.assertFalse(permissions.verifyState(tokenId, 7, new bytes32[](0), 0));
    }

    function grant(uint256 id, bytes memory userPubkey) private {
        vm.prank(nft.ownerOf(id));
        permissions.addPermittedAuthMethod(id, IPKPPermissions.AuthMethod(3, ID, userPubkey), none());
    }

    function expectTokens(uint256[3] memory expected, uint256 count) private view {
        uint256[] memory tokenIds = permissions.getTokenIdsForAuthMethod(3, ID);
        vm.assertEq(tokenIds.length, count);
        for (uint256 i; i < count; ++i) {
            vm.assertEq(tokenIds[i], expected[i]);
        }
    }

    function expectPage(uint256 start, uint256 limit, uint256 count, uint256 first, uint256 second) private view {
        (uint256[] memory tokenIds,) = permissions.tokenIdsForAuthMethod(3, ID, start, limit);
        vm.assertEq(tokenIds.length, count);
        if (count > 0) vm.assertEq(tokenIds[0], first);
        if (count > 1) vm.assertEq(tokenIds[1], second);
    }

    function pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
    }
}
