// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./base/Keys.sol";

contract PKPPermissionsTest is Keys {
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        tokenId = mintTo(alice);
    }

    function test_RevertWhen_LinkIsZero() external {
        vm.expectRevert(IPKPPermissions.PKPPermissionsConfigInvalid.selector);
        this.deployImplementation(address(0), address(helper));
        vm.expectRevert(IPKPPermissions.PKPPermissionsConfigInvalid.selector);
        this.deployImplementation(address(nft), address(0));
    }

    function deployImplementation(address nft_, address helper_) external returns (address) {
        return deploy("PKPPermissions", abi.encode(nft_, helper_));
    }

    function test_Initializes() external {
        vm.assertEq(permissions.owner(), governor);
        vm.assertEq(permissions.pkpNft(), address(nft));
        vm.assertEq(permissions.pkpHelper(), address(helper));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        permissions.initialize(alice);
        address implementation = this.deployImplementation(address(nft), address(helper));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IPKPPermissions(implementation).initialize(alice);
    }

    function test_UpgradeKeepsGrants() external {
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        address implementation = this.deployImplementation(address(nft), address(helper));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        permissions.upgradeToAndCall(implementation, "");
        vm.prank(governor);
        permissions.upgradeToAndCall(implementation, "");
        vm.assertTrue(permissions.maySignAnything(tokenId, user));
        // ERC-7201: the token's state is the first mapping of the namespace
        uint256 slot = uint256(keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPPermissions")) - 1)));
        bytes32 word = vm.load(address(permissions), keccak256(abi.encode(tokenId, slot & ~uint256(0xff))));
        vm.assertEq(word, bytes32(uint256(1 << 64))); // generation 0, one grant
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
        expectRevert(revertData);
        permissions.batchAddRemoveAuthMethods(
            id, none(), new bytes[](0), new bytes[](0), new uint256[][](0), none(), new bytes[](0)
        );
        expectRevert(revertData);
        permissions.setRootHash(id, 0, bytes32(uint256(1)));
        vm.stopPrank();
    }

    function test_RevertGiven_Burnt() external {
        vm.prank(alice);
        nft.burn(tokenId);
        expectNotOwner(tokenId, alice);
    }

    // ---- grants

    function testFuzz_RevertWhen_IdHasWrongLength(uint256 methodType, uint16 length) external {
        methodType = bound(methodType, 0, 5);
        uint256 limit = methodType == 2 ? 128 : 256;
        IPKPPermissions.AuthMethod memory method =
            IPKPPermissions.AuthMethod(methodType, new bytes(bound(length, 0, 600)), "");
        vm.assume(
            methodType == 1
                ? method.id.length != 20 && method.id.length != 32
                : method.id.length == 0 || method.id.length > limit
        );
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsIdInvalid.selector, methodType));
        permissions.addPermittedAuthMethod(tokenId, method, none());
    }

    function test_AcceptsLongestIds() external {
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, new bytes(128), none());
        permissions.addPermittedAuthMethod(
            tokenId, IPKPPermissions.AuthMethod(6, new bytes(256), new bytes(512)), none()
        );
        vm.stopPrank();
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 2);
    }

    // The SDK names a wallet by a hash: that is no address, and lets nobody ask on chain.
    function test_GrantsHashedWallets() external {
        bytes memory id = abi.encodePacked(keccak256("0xAbC:lit"));
        uint256[] memory scopes = new uint256[](1);
        scopes[0] = 1;
        vm.startPrank(alice);
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(1, id, ""), scopes);
        permissions.addPermittedAddress(tokenId, user, none());
        vm.stopPrank();
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, id, 1));
        vm.assertFalse(permissions.maySignAnything(tokenId, address(bytes20(keccak256("0xAbC:lit")))));
        address[] memory users = permissions.getPermittedAddresses(tokenId);
        vm.assertEq(users.length, 2);
        vm.assertEq(users[0], alice);
        vm.assertEq(users[1], user);
    }

    function test_RevertWhen_UserPubkeyIsTooLong() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsUserPubkeyTooLong.selector, 513));
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(3, "id", new bytes(513)), none());
    }

    function test_RevertGiven_TooManyGrants() external {
        // ERC-7201: the token's state is the first mapping of the namespace
        uint256 slot = uint256(keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPPermissions")) - 1)));
        vm.store(
            address(permissions), keccak256(abi.encode(tokenId, slot & ~uint256(0xff))), bytes32(uint256(1023 << 64))
        );
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsTooManyGrants.selector, tokenId));
        permissions.addPermittedAddress(tokenId, bob, none());
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
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 1, id, "");
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodScopeAdded(tokenId, 1, id, 2);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(2)));

        vm.assertTrue(permissions.isPermittedAddress(tokenId, user));
        vm.assertTrue(permissions.isPermittedAuthMethod(tokenId, 1, id));
        vm.assertFalse(permissions.isPermittedAuthMethod(tokenId, 3, id));
        vm.assertFalse(permissions.isPermittedAddress(tokenId, bob));
        address[] memory users = permissions.getPermittedAddresses(tokenId);
        vm.assertEq(users.length, 2);
        vm.assertEq(users[0], alice); // the owner, who needs no grant
        vm.assertEq(users[1], user);
        vm.assertTrue(permissions.isPermittedAddress(tokenId, alice));
        vm.assertFalse(permissions.isPermittedAuthMethod(tokenId, 1, abi.encodePacked(alice)));
        vm.assertEq(permissions.getPermittedActions(tokenId).length, 0);
    }

    function test_GrantsAction() external {
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 2, cid, "");
        vm.prank(alice);
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
        vm.assertTrue(permissions.isPermittedAction(tokenId, cid));
        vm.assertFalse(permissions.isPermittedAction(tokenId, hex"1220"));
        bytes[] memory actions = permissions.getPermittedActions(tokenId);
        vm.assertEq(actions.length, 1);
        vm.assertEq(actions[0], cid);
        vm.assertEq(permissions.getPermittedAddresses(tokenId).length, 1);
    }

    function testFuzz_GrantsAuthMethod(uint256 methodType, bytes memory id, bytes memory userPubkey) external {
        vm.assume(methodType != 1 && id.length > 0 && id.length <= 128 && userPubkey.length <= 512);
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, methodType, id, userPubkey);
        vm.prank(alice);
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(methodType, id, userPubkey), none());
        vm.assertTrue(permissions.isPermittedAuthMethod(tokenId, methodType, id));
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        vm.assertEq(methods.length, 1);
        vm.assertEq(
            keccak256(abi.encode(methods[0])),
            keccak256(abi.encode(IPKPPermissions.AuthMethod(methodType, id, userPubkey)))
        );
        vm.assertEq(permissions.getUserPubkey(tokenId, methodType, id), userPubkey);
    }

    /// Types that the packed word has no room for, beside the greatest it has.
    function testFuzz_GrantsTypesOfAnySize(uint256 large) external {
        large |= 1 << 32;
        uint256[4] memory types =
            [uint256(type(uint32).max) - 1, type(uint32).max, uint256(type(uint32).max) + 1, large];
        vm.assume(large != types[2]);
        vm.startPrank(alice);
        for (uint256 i; i < 4; ++i) {
            permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(types[i], "id", ""), none());
        }
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(methods[i].authMethodType, types[i]);
            permissions.removePermittedAuthMethod(tokenId, types[i], "id");
            vm.assertFalse(permissions.isPermittedAuthMethod(tokenId, types[i], "id"));
        }
        // nothing of a large type stays behind
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(5, "id", ""), none());
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId)[0].authMethodType, 5);
    }

    /// A grant leaves no word behind: a shorter id and no key after a longer id and a key.
    function testFuzz_RemovingLeavesNothing(bytes memory id, bytes memory userPubkey) external {
        vm.assume(id.length > 0 && id.length <= 256 && userPubkey.length <= 512);
        vm.startPrank(alice);
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(3, id, userPubkey), one(uint256(1)));
        permissions.removePermittedAuthMethod(tokenId, 3, id);
        vm.assertEq(permissions.getUserPubkey(tokenId, 3, id), "");
        permissions.addPermittedAuthMethod(tokenId, IPKPPermissions.AuthMethod(3, id, ""), none());
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId)[0].userPubkey, "");
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId)[0].id, id);
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 3, id, 1));
    }

    function test_RemovesAction() external {
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
        vm.expectEmit();
        emit IPKPPermissions.PermittedAuthMethodRemoved(tokenId, 2, cid);
        permissions.removePermittedAction(tokenId, cid);
        vm.stopPrank();
        vm.assertFalse(permissions.isPermittedAction(tokenId, cid));
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 0);
    }

    function test_RemovingDropsScopes() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
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

    // ---- onTransfer

    function test_RevertWhen_NotCalledByNft() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotNFT.selector, alice));
        permissions.onTransfer(tokenId);
    }

    function test_TransferStartsGeneration() external {
        vm.startPrank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
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
        emit IPKPPermissions.PermittedAuthMethodAdded(tokenId, 1, abi.encodePacked(user), "");
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, none());
    }

    function test_TokensDoNotShareGrants() external {
        uint256 other = mintTo(alice);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        vm.assertFalse(permissions.isPermittedAddress(other, user));
        vm.assertFalse(permissions.maySignAnything(other, user));
    }
}
