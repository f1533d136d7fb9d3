// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {LogModel} from "./base/LogModel.sol";

/// @title PKPEventsTest: whoever has read all logs knows all tokens, owners, keys, grants, scopes and roots. The
/// predecessor's logs did not tell scopes and removals.
contract PKPEventsTest is LogModel {
    uint256 private constant STEPS = 40;

    /// forge-config: default.fuzz.runs = 200
    function testFuzz_LogsTellEverything(uint256 seed) external {
        vm.recordLogs();
        for (uint256 step; step < STEPS; ++step) {
            act(uint256(keccak256(abi.encode(seed, step))));
            follow(vm.getRecordedLogs());
        }
        compare();
    }

    function act(uint256 random) private {
        address actor = random % 2 == 0 ? alice : bob;
        if (knownIds.length == 0 || (random >> 8) % 10 == 0) {
            create(actor, random);
            return;
        }
        uint256 tokenId = knownIds[(random >> 16) % knownIds.length];
        address owner = known[tokenId].owner;
        if (owner == address(0) || owner.code.length != 0) return;
        uint256 methodType = 1 + (random >> 32) % 3;
        bytes memory id = methodType == 1 ? abi.encodePacked(actor) : abi.encode((random >> 40) % 2);
        bool granted = permissions.isPermittedAuthMethod(tokenId, methodType, id);
        vm.startPrank(owner);
        if ((random >> 8) % 10 == 1) {
            nft.transferFrom(owner, actor, tokenId);
        } else if ((random >> 8) % 20 == 2) {
            nft.burn(tokenId);
        } else if ((random >> 8) % 10 == 3) {
            permissions.setRootHash(tokenId, random % 3, bytes32(random));
        } else if (!granted) {
            permissions.addPermittedAuthMethod(tokenId, methodOf(methodType, id, random), scopesOf(random));
        } else if ((random >> 64) % 3 == 0) {
            permissions.removePermittedAuthMethod(tokenId, methodType, id);
        } else if ((random >> 64) % 3 == 1) {
            permissions.addPermittedAuthMethodScope(tokenId, methodType, id, random % 4);
        } else {
            permissions.removePermittedAuthMethodScope(tokenId, methodType, id, random % 4);
        }
        vm.stopPrank();
    }

    function create(address actor, uint256 random) private {
        if (random % 5 == 0) {
            claimTo(actor, bytes32(random));
            return;
        }
        vm.startPrank(actor);
        if (random % 5 == 1) {
            nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        } else if (random % 5 == 2) {
            helper.mintNextAndAddAuthMethods{value: MINT_COST}(
                2, one(uint256(3)), one(abi.encode(1)), one(bytes("key")), one(scopesOf(random)), true, false
            );
        } else {
            nft.mintNext{value: MINT_COST}(2);
        }
        vm.stopPrank();
    }

    function compare() private view {
        uint256 owned;
        for (uint256 i; i < knownIds.length; ++i) {
            uint256 tokenId = knownIds[i];
            if (known[tokenId].owner != address(0)) {
                ++owned;
                vm.assertEq(nft.ownerOf(tokenId), known[tokenId].owner);
            } else {
                vm.assertFalse(nft.exists(tokenId));
            }
            vm.assertEq(nft.getPubkey(tokenId), known[tokenId].pubkey);
            vm.assertEq(nft.derivedKeyId(tokenId), known[tokenId].keyId);
            vm.assertEq(permissions.generation(tokenId), known[tokenId].generation);
            compareGrants(tokenId);
        }
        vm.assertEq(nft.totalSupply(), owned);
    }

    /// @dev In order too: a follower that closes gaps as the contract does has the very list.
    function compareGrants(uint256 tokenId) private view {
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        vm.assertEq(keccak256(abi.encode(methods)), keccak256(abi.encode(known[tokenId].methods)));
        for (uint256 i; i < methods.length; ++i) {
            uint256 scopes = scopesKnown(tokenId, methods[i].authMethodType, methods[i].id);
            for (uint256 scope; scope < 5; ++scope) {
                vm.assertEq(
                    permissions.isPermittedAuthMethodScopePresent(
                        tokenId, methods[i].authMethodType, methods[i].id, scope
                    ),
                    scopes >> scope & 1 == 1
                );
            }
        }
        for (uint256 group; group < 3; ++group) {
            vm.assertEq(permissions.rootHash(tokenId, group), knownRoots[tokenId][known[tokenId].generation][group]);
        }
    }

    function methodOf(uint256 methodType, bytes memory id, uint256 random)
        private
        pure
        returns (IPKPPermissions.AuthMethod memory)
    {
        return IPKPPermissions.AuthMethod(methodType, id, random % 3 == 0 ? bytes("") : abi.encode(random));
    }

    function scopesOf(uint256 random) private pure returns (uint256[] memory) {
        return random % 3 == 0 ? none() : one(random % 4);
    }
}
