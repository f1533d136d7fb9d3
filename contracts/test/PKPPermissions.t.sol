// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PKPPermissions} from "../src/PKPPermissions.sol";
import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Network} from "./base/Network.sol";

contract PKPPermissionsTest is Network {
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    address private user = makeAddr("user");
    bytes private cid = hex"1220aaaabbbb";
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        genesis(4);
        tokenId = mintTo(alice);
    }

    function test_RevertWhen_NftIsNoContract() external {
        vm.expectRevert(IPKPPermissions.PKPPermissionsConfigInvalid.selector);
        new PKPPermissions(address(1));
    }

    // ---- who may change grants

    /// Every function that changes grants, called by anyone but the owner: an approved operator is not enough.
    function test_RevertWhen_CallerIsNotOwner() external {
        vm.prank(alice);
        nft.approve(bob, tokenId);
        expectNotOwner(tokenId, bob);
    }

    function testFuzz_RevertGiven_UnknownToken(uint256 unknown) external {
        vm.assume(unknown != tokenId);
        expectNotOwner(unknown, alice);
    }

    function expectNotOwner(uint256 id, address caller) private {
        bytes memory revertData = abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotOwner.selector, id, caller);
        IPKPPermissions.AuthMethod memory method = IPKPPermissions.AuthMethod(3, "id", "");
        vm.startPrank(caller);
        expectRevert(revertData);
        permissions.addPermittedAuthMethod(id, method, none());
        expectRevert(revertData);
        permissions.removePermittedAuthMethod(id, 3, "id");
        expectRevert(revertData);
        permissions.addPermittedAuthMethodScope(id, 3, "id", 1);
        expectRevert(revertData);
        permissions.removePermittedAuthMethodScope(id, 3, "id", 1);
        expectRevert(revertData);
        permissions.addPermittedAddress(id, user, none());
        expectRevert(revertData);
        permissions.removePermittedAddress(id, user);
        expectRevert(revertData);
        permissions.addPermittedAction(id, cid, none());
        expectRevert(revertData);
        permissions.removePermittedAction(id, cid);
        vm.stopPrank();
    }

    // ---- grants

    function testFuzz_RevertWhen_IdHasWrongLength(uint256 methodType, uint16 length) external {
        methodType = bound(methodType, 0, 5);
        uint256 limit = methodType == 2 ? 128 : 256;
        IPKPPermissions.AuthMethod memory method =
            IPKPPermissions.AuthMethod(methodType, new bytes(bound(length, 0, 600)), "");
        vm.assume(methodType == 1 ? method.id.length != 20 : method.id.length == 0 || method.id.length > limit);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsIdInvalid.selector, methodType));
        permissions.addPermittedAuthMethod(tokenId, method, none());
    }

    function test_AcceptsLongestIds() external {
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, new bytes(128), none());
        permissions.addPermittedAuthMethod(
            tokenId, IPKPPermissions.AuthMethod(6, new bytes(256), new bytes(300)), none()
        );
        vm.stopPrank();
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 2);
    }

    function test_RevertGiven_AlreadyGranted() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
        expectRevert(
            abi.encodeWithSelector(
                IPKPPermissions.PKPPermissionsAlreadyGranted.selector, tokenId, 1, abi.encodePacked(user)
            )
        );
        permissions.addPermittedAddress(tokenId, user, none());
        vm.stopPrank();
    }

    function test_RevertGiven_NotGranted() external {
        bytes memory revertData = abi.encodeWithSelector(
            IPKPPermissions.PKPPermissionsNotGranted.selector, tokenId, 1, abi.encodePacked(user)
        );
        vm.startPrank(alice);
        expectRevert(revertData);
        permissions.removePermittedAddress(tokenId, user);
        expectRevert(revertData);
        permissions.addPermittedAuthMethodScope(tokenId, 1, abi.encodePacked(user), 1);
        expectRevert(revertData);
        permissions.removePermittedAuthMethodScope(tokenId, 1, abi.encodePacked(user), 1);
        vm.stopPrank();
    }

    function test_GrantsAddress() external {
        bytes memory id = abi.encodePacked(user);
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 0, 1, id, "");
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeAdded(tokenId, 0, 1, id, 2);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(2));

        vm.assertTrue(permissions.isPermittedAddress(tokenId, user));
        vm.assertTrue(permissions.isPermittedAuthMethod(tokenId, 1, id));
        vm.assertFalse(permissions.isPermittedAuthMethod(tokenId, 3, id));
        vm.assertFalse(permissions.isPermittedAddress(tokenId, bob));
        address[] memory users = permissions.getPermittedAddresses(tokenId);
        vm.assertEq(users.length, 1);
        vm.assertEq(users[0], user);
        vm.assertEq(permissions.getPermittedActions(tokenId).length, 0);
    }

    function test_GrantsAction() external {
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 0, 2, cid, "");
        vm.prank(alice);
        permissions.addPermittedAction(tokenId, cid, one(1));
        vm.assertTrue(permissions.isPermittedAction(tokenId, cid));
        vm.assertFalse(permissions.isPermittedAction(tokenId, hex"1220"));
        bytes[] memory actions = permissions.getPermittedActions(tokenId);
        vm.assertEq(actions.length, 1);
        vm.assertEq(actions[0], cid);
        vm.assertEq(permissions.getPermittedAddresses(tokenId).length, 0);
    }

    function testFuzz_GrantsAuthMethod(uint256 methodType, bytes memory id, bytes memory userPubkey) external {
        vm.assume(methodType != 1 && id.length > 0 && id.length <= 128);
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 0, methodType, id, userPubkey);
        vm.prank(alice);
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(methodType, id, userPubkey), none());
        vm.assertTrue(permissions.isPermittedAuthMethod(tokenId, methodType, id));
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        vm.assertEq(methods.length, 1);
        vm.assertEq(
            keccak256(abi.encode(methods[0])),
            keccak256(abi.encode(IPKPPermissions.AuthMethod(methodType, id, userPubkey)))
        );
    }

    function test_RemovesAction() external {
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, cid, one(1));
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodRemoved(tokenId, 0, 2, cid);
        permissions.removePermittedAction(tokenId, cid);
        vm.stopPrank();
        vm.assertFalse(permissions.isPermittedAction(tokenId, cid));
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 0);
    }

    function test_RemovingDropsScopes() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(1));
        permissions.removePermittedAddress(tokenId, user);
        vm.assertFalse(permissions.maySignAnything(tokenId, user));
        permissions.addPermittedAddress(tokenId, user, none());
        vm.stopPrank();
        vm.assertFalse(permissions.maySignAnything(tokenId, user));
    }

    /// Random additions and removals against a bit set of who must be there.
    function testFuzz_ListFollowsAddsAndRemoves(uint256 seed) external {
        uint256 present;
        vm.startPrank(alice);
        for (uint256 step; step < 24; ++step) {
            uint256 who = uint256(keccak256(abi.encode(seed, step))) % 6;
            if (present >> who & 1 == 0) permissions.addPermittedAuthMethod(tokenId, methodOf(who), none());
            else permissions.removePermittedAuthMethod(tokenId, methodOf(who).authMethodType, methodOf(who).id);
            present ^= 1 << who;
        }
        vm.stopPrank();
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        uint256 count;
        for (uint256 who; who < 6; ++who) {
            bool expected = present >> who & 1 == 1;
            if (expected) ++count;
            IPKPPermissions.AuthMethod memory method = methodOf(who);
            vm.assertEq(permissions.isPermittedAuthMethod(tokenId, method.authMethodType, method.id), expected);
            uint256 listed;
            for (uint256 i; i < methods.length; ++i) {
                if (keccak256(abi.encode(methods[i])) == keccak256(abi.encode(method))) ++listed;
            }
            vm.assertEq(listed, expected ? 1 : 0);
        }
        vm.assertEq(methods.length, count);
    }

    function methodOf(uint256 who) private pure returns (IPKPPermissions.AuthMethod memory) {
        bytes memory id = who < 2 ? abi.encodePacked(address(uint160(who + 1))) : abi.encode(who / 2);
        return IPKPPermissions.AuthMethod(who < 2 ? 1 : who, id, abi.encode("pubkey", who));
    }

    // ---- scopes

    function testFuzz_RevertWhen_ScopeIsOutOfRange(uint256 scopeId) external {
        vm.assume(scopeId > 255);
        bytes memory revertData =
            abi.encodeWithSelector(IPKPPermissions.PKPPermissionsScopeOutOfRange.selector, scopeId);
        vm.startPrank(alice);
        expectRevert(revertData);
        permissions.addPermittedAddress(tokenId, user, one(scopeId));
        permissions.addPermittedAddress(tokenId, user, none());
        expectRevert(revertData);
        permissions.addPermittedAuthMethodScope(tokenId, 1, abi.encodePacked(user), scopeId);
        expectRevert(revertData);
        permissions.removePermittedAuthMethodScope(tokenId, 1, abi.encodePacked(user), scopeId);
        vm.stopPrank();
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, abi.encodePacked(user), scopeId));
    }

    function testFuzz_ScopesAreSeparate(uint8 added, uint8 other) external {
        vm.assume(added != other);
        bytes memory id = abi.encodePacked(user);
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeAdded(tokenId, 0, 1, id, added);
        permissions.addPermittedAuthMethodScope(tokenId, 1, id, added);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, added));
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, other));
        bool[] memory scopes = permissions.getPermittedAuthMethodScopes(tokenId, 1, id, 256);
        for (uint256 i; i < 256; ++i) {
            vm.assertEq(scopes[i], i == added);
        }
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeRemoved(tokenId, 0, 1, id, added);
        permissions.removePermittedAuthMethodScope(tokenId, 1, id, added);
        vm.stopPrank();
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, added));
    }

    function test_RepeatedScopeChangesAreSilent() external {
        bytes memory id = abi.encodePacked(user);
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(1));
        vm.recordLogs();
        permissions.addPermittedAuthMethodScope(tokenId, 1, id, 1);
        permissions.removePermittedAuthMethodScope(tokenId, 1, id, 7);
        vm.stopPrank();
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, 1));
    }

    function testFuzz_ScopeListIsAsLongAsAsked(uint16 maxScopeId) external {
        bytes memory id = abi.encodePacked(user);
        if (maxScopeId > 256) {
            expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsScopeOutOfRange.selector, maxScopeId));
            permissions.getPermittedAuthMethodScopes(tokenId, 1, id, maxScopeId);
        } else {
            vm.assertEq(permissions.getPermittedAuthMethodScopes(tokenId, 1, id, maxScopeId).length, maxScopeId);
        }
    }

    // ---- maySignAnything

    function test_OwnerMaySignAnything() external view {
        vm.assertTrue(permissions.maySignAnything(tokenId, alice));
        vm.assertFalse(permissions.maySignAnything(tokenId, bob));
        vm.assertFalse(permissions.maySignAnything(tokenId + 1, address(0)));
    }

    function testFuzz_AddressNeedsScopeOne(uint8 scope) external {
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(scope));
        vm.assertEq(permissions.maySignAnything(tokenId, user), scope == 1);
    }

    /// The same 20 bytes under another type say nothing about the address.
    function test_OtherTypesDoNotCount() external {
        vm.prank(alice);
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(3, abi.encodePacked(user), ""), one(1));
        vm.assertFalse(permissions.maySignAnything(tokenId, user));
    }

    // ---- onTransfer

    function test_RevertWhen_NotCalledByNft() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotNFT.selector, alice));
        permissions.onTransfer(tokenId);
    }

    function test_TransferStartsGeneration() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(1));
        permissions.addPermittedAction(tokenId, cid, one(1));
        nft.transferFrom(alice, bob, tokenId);
        vm.stopPrank();
        vm.assertEq(permissions.generation(tokenId), 1);
        vm.assertFalse(permissions.isPermittedAddress(tokenId, user));
        vm.assertFalse(permissions.maySignAnything(tokenId, user));
        vm.assertFalse(permissions.maySignAnything(tokenId, alice));
        vm.assertTrue(permissions.maySignAnything(tokenId, bob));
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 0);

        // back to the seller: the grants of the first generation stay void
        vm.prank(bob);
        nft.transferFrom(bob, alice, tokenId);
        vm.assertFalse(permissions.isPermittedAction(tokenId, cid));
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 2, 1, abi.encodePacked(user), "");
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
    }

    function test_TokensDoNotShareGrants() external {
        uint256 other = mintTo(alice);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(1));
        vm.assertFalse(permissions.isPermittedAddress(other, user));
        vm.assertFalse(permissions.maySignAnything(other, user));
    }

    function none() private pure returns (uint256[] memory) {
        return new uint256[](0);
    }

    function one(uint256 scope) private pure returns (uint256[] memory scopes) {
        scopes = new uint256[](1);
        scopes[0] = scope;
    }
}
