// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IPKPNFT} from "../../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./Keys.sol";
import {Vm} from "./Vm.sol";

/// @title LogModel: what a follower knows who reads nothing but the logs of PKPNFT and PKPPermissions.
abstract contract LogModel is Keys {
    struct Known {
        bytes32 keyId;
        bytes pubkey;
        address owner;
        uint256 generation;
        IPKPPermissions.AuthMethod[] methods;
    }

    uint256[] internal knownIds;
    mapping(uint256 tokenId => Known) internal known;
    mapping(bytes32 grant => uint256 scopes) private knownScopes;
    mapping(uint256 tokenId => mapping(uint256 generation => mapping(uint256 group => bytes32))) internal knownRoots;

    function follow(Vm.Log[] memory logs) internal {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(nft)) followToken(logs[i]);
            else if (logs[i].emitter == address(permissions)) followGrant(logs[i]);
        }
    }

    function scopesKnown(uint256 tokenId, uint256 methodType, bytes memory id) internal view returns (uint256) {
        return knownScopes[grantOf(tokenId, methodType, id)];
    }

    function followToken(Vm.Log memory log) private {
        bytes32 what = log.topics[0];
        if (what == IPKPNFT.PubkeyRoutingDataSet.selector) {
            uint256 tokenId = uint256(log.topics[1]);
            knownIds.push(tokenId);
            (known[tokenId].pubkey,,, known[tokenId].keyId) = abi.decode(log.data, (bytes, address, uint256, bytes32));
        } else if (what == ERC721.Transfer.selector) {
            known[uint256(log.topics[3])].owner = address(uint160(uint256(log.topics[2])));
        } else {
            // nothing of these is told by another log: a new kind has to be thought of here
            vm.assertTrue(
                what == IPKPNFT.KeyClaimed.selector || what == ERC721.Approval.selector
                    || what == ERC721.ApprovalForAll.selector
            );
        }
    }

    function followGrant(Vm.Log memory log) private {
        (bytes32 what, uint256 tokenId) = (log.topics[0], uint256(log.topics[1]));
        if (what == IPKPPermissions.PermissionGenerationBumped.selector) {
            known[tokenId].generation = abi.decode(log.data, (uint256));
            delete known[tokenId].methods;
        } else if (what == IPKPPermissions.RootHashUpdated.selector) {
            knownRoots[tokenId][known[tokenId].generation][uint256(log.topics[2])] = abi.decode(log.data, (bytes32));
        } else if (what == IPKPPermissions.PermittedAuthMethodAdded.selector) {
            (uint256 methodType, bytes memory id, bytes memory userPubkey) =
                abi.decode(log.data, (uint256, bytes, bytes));
            known[tokenId].methods.push(IPKPPermissions.AuthMethod(methodType, id, userPubkey));
        } else if (what == IPKPPermissions.PermittedAuthMethodRemoved.selector) {
            (uint256 methodType, bytes memory id) = abi.decode(log.data, (uint256, bytes));
            forget(tokenId, methodType, id);
        } else {
            (uint256 methodType, bytes memory id, uint256 scopeId) = abi.decode(log.data, (uint256, bytes, uint256));
            bytes32 grant = grantOf(tokenId, methodType, id);
            if (what == IPKPPermissions.PermittedAuthMethodScopeAdded.selector) {
                knownScopes[grant] |= 1 << scopeId;
            } else {
                vm.assertEq(what, IPKPPermissions.PermittedAuthMethodScopeRemoved.selector);
                knownScopes[grant] &= ~(1 << scopeId);
            }
        }
    }

    function forget(uint256 tokenId, uint256 methodType, bytes memory id) private {
        IPKPPermissions.AuthMethod[] storage methods = known[tokenId].methods;
        bytes32 grant = grantOf(tokenId, methodType, id);
        delete knownScopes[grant];
        for (uint256 i; i < methods.length; ++i) {
            if (grantOf(tokenId, methods[i].authMethodType, methods[i].id) != grant) continue;
            methods[i] = methods[methods.length - 1];
            methods.pop();
            return;
        }
        vm.assertTrue(false, "a grant is removed that was never added");
    }

    function grantOf(uint256 tokenId, uint256 methodType, bytes memory id) private view returns (bytes32) {
        return keccak256(abi.encode(tokenId, known[tokenId].generation, methodType, id));
    }
}
