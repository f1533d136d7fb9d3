// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./base/Keys.sol";

contract PKPPermissionsScopesTest is Keys {
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        tokenId = mintTo(alice);
    }

    // ---- scopes

    function testFuzz_RevertWhen_ScopeIsOutOfRange(uint256 scopeId) external {
        vm.assume(scopeId > 127);
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
        (added, other) = (added % 128, other % 128);
        vm.assume(added != other);
        bytes memory id = abi.encodePacked(user);
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeAdded(tokenId, 1, id, added);
        permissions.addPermittedAuthMethodScope(tokenId, 1, id, added);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, added));
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, other));
        bool[] memory scopes = permissions.getPermittedAuthMethodScopes(tokenId, 1, id, 256);
        for (uint256 i; i < 256; ++i) {
            vm.assertEq(scopes[i], i == added);
        }
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeRemoved(tokenId, 1, id, added);
        permissions.removePermittedAuthMethodScope(tokenId, 1, id, added);
        vm.stopPrank();
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, added));
    }

    function test_RepeatedScopeChangesAreSilent() external {
        bytes memory id = abi.encodePacked(user);
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        vm.recordLogs();
        permissions.addPermittedAuthMethodScope(tokenId, 1, id, 1);
        permissions.removePermittedAuthMethodScope(tokenId, 1, id, 7);
        vm.stopPrank();
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, 1));
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (5, 5);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, bob, twice);
        vm.assertEq(vm.getRecordedLogs().length, 2); // the grant and one scope
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
        scope %= 128;
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(scope));
        vm.assertEq(permissions.maySignAnything(tokenId, user), scope == 1);
    }

    /// The same 20 bytes under another type say nothing about the address.
    function test_OtherTypesDoNotCount() external {
        vm.prank(alice);
        permissions.addPermittedAuthMethod(
            tokenId, IPKPPermissions.AuthMethod(3, abi.encodePacked(user), ""), one(uint256(1))
        );
        vm.assertFalse(permissions.maySignAnything(tokenId, user));
    }
}
