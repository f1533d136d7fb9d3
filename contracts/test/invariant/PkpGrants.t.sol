// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPPermissions} from "../../src/interfaces/IPKPPermissions.sol";
import {Keys} from "../base/Keys.sol";

/// @title PkpGrantsInvariantTest: what is permitted, whatever is granted, removed, moved and burnt. The maths is in
/// README.md.
contract PkpGrantsInvariantTest is Keys {
    uint256 private constant TOKENS = 4;
    uint256 private constant METHODS = 5;
    uint256 private constant SCOPES_ASKED = 4;

    uint256[] private ids;
    /// What the campaign did, in its own books: what stands now, and nothing else.
    mapping(uint256 token => mapping(uint256 method => bool)) private granted;
    mapping(uint256 token => mapping(uint256 method => uint256 bits)) private scopes;
    mapping(uint256 token => mapping(uint256 group => bytes32)) private roots;
    mapping(uint256 token => uint256) private transfers;
    mapping(uint256 token => bool) private burnt;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < TOKENS; ++i) {
            ids.push(mintTo(i % 2 == 0 ? alice : bob));
        }
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](7);
        actions[0] = this.grant.selector;
        actions[1] = this.remove.selector;
        actions[2] = this.addScope.selector;
        actions[3] = this.removeScope.selector;
        actions[4] = this.move.selector;
        actions[5] = this.setRoot.selector;
        actions[6] = this.burn.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function grant(uint256 t, uint256 m, uint256 bits) external {
        (t, m, bits) = (t % TOKENS, m % METHODS, bits % 2 ** SCOPES_ASKED);
        bool allowed = !burnt[t] && !granted[t][m];
        vm.prank(ownerOf(t));
        try permissions.addPermittedAuthMethod(ids[t], method(m), listOf(bits)) {
            vm.assertTrue(allowed);
            (granted[t][m], scopes[t][m]) = (true, bits);
        } catch {
            vm.assertFalse(allowed);
        }
    }

    function remove(uint256 t, uint256 m) external {
        (t, m) = (t % TOKENS, m % METHODS);
        bool allowed = !burnt[t] && granted[t][m];
        vm.prank(ownerOf(t));
        try permissions.removePermittedAuthMethod(ids[t], method(m).authMethodType, method(m).id) {
            vm.assertTrue(allowed);
            (granted[t][m], scopes[t][m]) = (false, 0);
        } catch {
            vm.assertFalse(allowed);
        }
    }

    function addScope(uint256 t, uint256 m, uint256 scope) external {
        (t, m, scope) = (t % TOKENS, m % METHODS, scope % SCOPES_ASKED);
        bool allowed = !burnt[t] && granted[t][m];
        vm.prank(ownerOf(t));
        try permissions.addPermittedAuthMethodScope(ids[t], method(m).authMethodType, method(m).id, scope) {
            vm.assertTrue(allowed);
            scopes[t][m] |= 1 << scope;
        } catch {
            vm.assertFalse(allowed);
        }
    }

    function removeScope(uint256 t, uint256 m, uint256 scope) external {
        (t, m, scope) = (t % TOKENS, m % METHODS, scope % SCOPES_ASKED);
        bool allowed = !burnt[t] && granted[t][m];
        vm.prank(ownerOf(t));
        try permissions.removePermittedAuthMethodScope(ids[t], method(m).authMethodType, method(m).id, scope) {
            vm.assertTrue(allowed);
            scopes[t][m] &= ~(1 << scope);
        } catch {
            vm.assertFalse(allowed);
        }
    }

    function setRoot(uint256 t, uint256 group, bytes32 root) external {
        (t, group) = (t % TOKENS, group % 2);
        vm.prank(ownerOf(t));
        try permissions.setRootHash(ids[t], group, root) {
            vm.assertFalse(burnt[t]);
            roots[t][group] = root;
        } catch {
            vm.assertTrue(burnt[t]);
        }
    }

    /// Also to oneself. All books of the token are closed.
    function move(uint256 t, bool toAlice) external {
        t %= TOKENS;
        if (burnt[t]) return;
        address from = ownerOf(t);
        vm.prank(from);
        nft.transferFrom(from, toAlice ? alice : bob, ids[t]);
        ++transfers[t];
        for (uint256 m; m < METHODS; ++m) {
            (granted[t][m], scopes[t][m]) = (false, 0);
        }
        (roots[t][0], roots[t][1]) = (0, 0);
    }

    /// Seldom, or nothing would be left to do. The books stay as they are.
    function burn(uint256 t, uint256 seldom) external {
        t %= TOKENS;
        if (burnt[t] || seldom % 8 != 0) return;
        vm.prank(ownerOf(t));
        nft.burn(ids[t]);
        burnt[t] = true;
    }

    // ---- what must hold

    function invariant_WhatStandsIsWhatWasGranted() external view {
        for (uint256 t; t < TOKENS; ++t) {
            vm.assertEq(permissions.generation(ids[t]), transfers[t]);
            for (uint256 m; m < METHODS; ++m) {
                (uint256 methodType, bytes memory id) = (method(m).authMethodType, method(m).id);
                vm.assertEq(permissions.isPermittedAuthMethod(ids[t], methodType, id), granted[t][m]);
                bool[] memory present = permissions.getPermittedAuthMethodScopes(ids[t], methodType, id, SCOPES_ASKED);
                for (uint256 scope; scope < SCOPES_ASKED; ++scope) {
                    vm.assertEq(present[scope], scopes[t][m] >> scope & 1 == 1);
                }
            }
            for (uint256 group; group < 2; ++group) {
                vm.assertEq(permissions.rootHash(ids[t], group), roots[t][group]);
            }
        }
    }

    function invariant_ListHoldsEachGrantOnce() external view {
        for (uint256 t; t < TOKENS; ++t) {
            IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(ids[t]);
            uint256 expected;
            for (uint256 m; m < METHODS; ++m) {
                uint256 listed;
                for (uint256 i; i < methods.length; ++i) {
                    if (keccak256(abi.encode(methods[i])) == keccak256(abi.encode(method(m)))) ++listed;
                }
                vm.assertEq(listed, granted[t][m] ? 1 : 0);
                expected += listed;
            }
            vm.assertEq(methods.length, expected);
        }
    }

    function invariant_ReverseLookupIsTheForwardOne() external view {
        for (uint256 m; m < METHODS; ++m) {
            uint256[] memory found = permissions.getTokenIdsForAuthMethod(method(m).authMethodType, method(m).id);
            uint256 expected;
            for (uint256 t; t < TOKENS; ++t) {
                uint256 listed;
                for (uint256 i; i < found.length; ++i) {
                    if (found[i] == ids[t]) ++listed;
                }
                vm.assertEq(listed, granted[t][m] ? 1 : 0);
                expected += listed;
            }
            vm.assertEq(found.length, expected);
        }
    }

    /// Method 0 is an address.
    function invariant_OnlyOwnerAndScopeOneSignAnything() external view {
        for (uint256 t; t < TOKENS; ++t) {
            vm.assertEq(permissions.maySignAnything(ids[t], user), scopes[t][0] >> 1 & 1 == 1);
            address owner = burnt[t] ? address(0) : nft.ownerOf(ids[t]);
            vm.assertEq(permissions.maySignAnything(ids[t], alice), owner == alice);
            vm.assertEq(permissions.maySignAnything(ids[t], bob), owner == bob);
        }
    }

    /// @dev Alice stands for the owner of a burnt token: she may nothing.
    function ownerOf(uint256 t) private view returns (address) {
        return burnt[t] ? alice : nft.ownerOf(ids[t]);
    }

    function method(uint256 m) private view returns (IPKPPermissions.AuthMethod memory) {
        if (m == 0) return addressMethod(user);
        if (m == 1) return IPKPPermissions.AuthMethod(2, cid, "");
        if (m == 2) {
            return
                IPKPPermissions.AuthMethod(3, abi.encode("passkey"), "its public key, longer than one word of storage");
        }
        if (m == 3) return IPKPPermissions.AuthMethod(uint256(keccak256("custom")), abi.encode("passkey"), "");
        return IPKPPermissions.AuthMethod(9, new bytes(65), "");
    }

    function listOf(uint256 bits) private pure returns (uint256[] memory list) {
        list = new uint256[](SCOPES_ASKED);
        uint256 count;
        for (uint256 scope; scope < SCOPES_ASKED; ++scope) {
            if (bits >> scope & 1 == 1) list[count++] = scope;
        }
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }
}
